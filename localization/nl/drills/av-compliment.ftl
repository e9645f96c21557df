title = Compliment of niet?
about = Wat mis is, heeft een ander al vaak gehoord; een waar, klein compliment komt aan, maar alleen als het zuiver is.
ask = Wat hoort de bewoner hier?
discuss = Welk compliment is jou zelf bijgebleven, en waaraan lag dat?
choice_echt = echt compliment
choice_vleierij = vleierij
choice_vanboven = oordeel van boven
choice_verwijt = verpakt verwijt
choice_smeer = smeermiddel
confusion_echt_vanboven = Je hoort een keuring waar iemand alleen iets noemt. «U heeft elke bon bewaard» noemt; «goed zo» keurt.
confusion_vanboven_echt = Wie keurt, staat erboven, ook als het cijfer goed is: «dat heeft u keurig gedaan». Noem liever wat je ziet: «alles ligt op datum».
confusion_verwijt_echt = Let op een «wel», een «maar» of een «nu». Daar zit het verwijt, hoe vriendelijk de rest ook klinkt.
confusion_smeer_vleierij = Wat komt er meteen achteraan? Bij vleierij niets; een smeermiddel is de opmaat naar jouw vraag of verzoek.
confusion_echt_vleierij = Warm is nog niet overdreven: «u heeft tot in de hoekjes geschuurd» noemt werk dat er ligt, en daar kan iemand iets mee.
confusion_echt_smeer = Kijk wat erachteraan komt: na «u had de deur ook dicht kunnen laten» vraag je niets meer. Dan is het gewoon gemeend.
confusion_echt_verwijt = Je zoekt een verwijt dat er niet staat: zonder «maar» of «nu wel» is «u heeft elke bon bewaard» alleen waardering.
confusion_vleierij_echt = Kijk of het te zien is: «u bent een engel» past op iedereen die koffie schenkt, «u heeft aan mijn melk gedacht» alleen op haar.
confusion_vleierij_vanboven = Vleien maakt de ander te groot, keuren maakt jou te groot: «u heeft vast altijd gelijk» is te veel, «goed zo» is een cijfer.
confusion_vleierij_verwijt = Te veel lof is nog geen steek: in «zo scherp als u zijn er maar weinig» staat niets wat iemand naliet.
confusion_vanboven_verwijt = Een cijfer is iets anders dan een rekening: «dat heeft u keurig gedaan» keurt, maar haalt niets van vroeger op.
confusion_vanboven_smeer = Volgt er een verzoek? Na «goed gedaan, hoor» komt er niets. Je stond alleen even boven iemand.
confusion_vanboven_vleierij = Let op wie er hoog zit: bij «u doet het prima» geef jij een cijfer, bij «u bent geweldig» til je de ander op.
confusion_verwijt_vanboven = Zoek het oude zeer: in «wat fijn dat u er nu wel bent» zit een vorige keer. Een keuring heeft die niet nodig.
confusion_verwijt_smeer = Een verwijt wil niets van je hebben, het rekent af: «de gang staat nog net zo vol» vraagt niets, het zegt wat er niet is.
confusion_smeer_echt = Wat erop volgt, bepaalt wat iemand hoort: «mooie bonen» is een compliment, «mooie bonen, tekent u dan hier?» is wisselgeld.

kozijn-geschuurd_situation = Een man is zijn kozijnen aan het opknappen en legt de schuurklos neer.
kozijn-geschuurd_text = U heeft tot in de hoekjes geschuurd. Daar heeft u tijd in gestoken.
kozijn-geschuurd_why = «tot in de hoekjes» is zichtbaar en «tijd in gestoken» gaat over wat hij deed.
kozijn-geschuurd_not = Het is lof, dus het kan vleierij lijken. Maar je noemt werk dat er ligt, geen man die zo geweldig is.

toch-opengedaan_situation = Na lang wachten gaat de deur een eindje open.
toch-opengedaan_text = Dank u wel. U had de deur ook dicht kunnen laten.
toch-opengedaan_why = «ook dicht kunnen laten» ziet dat opendoen haar eigen keus was.
toch-opengedaan_not = Bedanken aan de deur kan ergens op uit zijn. Hier komt er niets achteraan, dus blijft het bedanken.

planten-terug_situation = Een maand geleden stonden er alleen lege potten voor het raam.
planten-terug_text = Er staan weer geraniums voor uw raam. Daar werd ik vrolijk van op de galerij.
planten-terug_why = «geraniums voor uw raam» is te zien, en «Daar werd ik vrolijk van» zegt wat het met jou deed.
planten-terug_not = Dat «weer» raakt even aan de lege potten. Met «eindelijk weer» was het een verwijt geworden.

vraagt-door_situation = Een vrouw laat je alles over de huur voor de derde keer uitleggen.
vraagt-door_text = U vraagt door tot het klopt. Daar heb ik echt wat aan.
vraagt-door_why = «door tot het klopt» is wat ze doet, en «Daar heb ik echt wat aan» zegt wat het voor jou is.
vraagt-door_not = Een ander noemt dit lastig; jij noemt het nuttig. Je hoeft niet boven haar te staan om dat te zien.

bekende-soep_situation = Aan tafel bij een vrouw die voor de hele trap kookt.
bekende-soep_text = Uw dochter begon over uw soep. Die moet in de flat beroemd zijn.
bekende-soep_why = «Uw dochter begon over uw soep»: je geeft door wat een ander waardeert.
bekende-soep_not = «beroemd» klinkt overdreven. Maar het is de soep, het komt van haar dochter, en ze mag ervan lachen.

zo-een-mens_situation = Je zit net en ze heeft je koffie gegeven.
zo-een-mens_text = U bent een engel, echt waar.
zo-een-mens_why = «een engel» past op iedereen die koffie schenkt; ze kan er niets mee doen.
zo-een-mens_not = Het is warm, dus lijkt het een compliment. Er staat alleen niets in van wat ze deed.

zo-gezellig_situation = De kamer is kaal en koud, en dat weet hij zelf ook.
zo-gezellig_text = Sfeervol heeft u het hier, zeg.
zo-gezellig_why = «Sfeervol» klopt niet met deze kamer, en hij weet dat jij dat ook ziet.
zo-gezellig_not = Een compliment over het huis werkt vaak. Maar het moet waar zijn, en hier maakt het hem eerder stil.

altijd-gelijk_situation = Ze heeft gemerkt dat er een bedrag niet klopt op haar brief.
altijd-gelijk_text = Zo scherp als u zijn er maar weinig. U heeft vast altijd gelijk.
altijd-gelijk_why = «zijn er maar weinig» en «altijd gelijk» gaan verder dan dat ene bedrag, en zijn niet te weten.
altijd-gelijk_not = Er is echt iets gezien: dat bedrag. Had je dáár wat over gezegd, dan was het raak.

goed-zo-brief_situation = Ze heeft met jou ernaast een envelop opengemaakt.
goed-zo-brief_text = Goed zo, u heeft hem helemaal zelf opengemaakt.
goed-zo-brief_why = «Goed zo» en «helemaal zelf» zijn voor een kind dat zijn veters strikt.
goed-zo-brief_not = Ze deed het en jij zag het, dus de feiten kloppen. Alleen zit je zo ineens boven haar.

geschoren-kijk_situation = Een man die zich weken niet schoor, doet gladgeschoren open.
geschoren-kijk_text = Kijk eens aan, meneer heeft zijn best gedaan!
geschoren-kijk_why = «Kijk eens aan» en «zijn best gedaan» keuren hem. Ook de «meneer» doet mee.
geschoren-kijk_not = Dat je het ziet, is fijn. De toon is die van een jury, en dan wil hij vooral weg.

keurig-nederlands_situation = Een man die drie jaar geleden hier kwam, maakt een grap.
keurig-nederlands_text = Voor iemand die hier pas drie jaar is, zegt u dat keurig.
keurig-nederlands_why = «Voor iemand die hier pas drie jaar is» houdt hem een meetlat voor waar hij niet om vroeg.
keurig-nederlands_not = Zijn grap was leuk, en dat mocht je zeggen. Nu keur je zijn Nederlands in plaats van te lachen.

nu-wel-op-tijd_situation = Een vrouw heeft zich twee keer niet aan de afspraak gehouden. Nu doet ze open.
nu-wel-op-tijd_text = Wat fijn dat u er nu wel bent.
nu-wel-op-tijd_why = «nu wel» vertelt welke keren niet, en dat is precies wat ze al weet.
nu-wel-op-tijd_not = «Wat fijn dat u er bent» was een begroeting geweest. Twee woorden en het is een afrekening.

stapel-kleiner_situation = Een man heeft de hele ochtend doorgepakt in zijn gang.
stapel-kleiner_text = Mooi, die stapel is weg, maar de gang staat nog net zo vol.
stapel-kleiner_why = Na «maar» komt wat er niet is, en «nog net zo vol» veegt zijn ochtend weg.
stapel-kleiner_not = Het begint als een compliment over wat hij deed. Wat ná «maar» staat, onthoudt hij.

tenminste-de-hond_situation = Haar zoon verzuimt. Ze zegt dat hij tenminste de hond uitlaat.
tenminste-de-hond_text = Knap dat hij daar dan wel uit bed voor komt.
tenminste-de-hond_why = Zonder «daar dan wel» was het lof. Nu hoor je de school waar hij níét voor opstaat.
tenminste-de-hond_not = Je begint met «knap», en een kind prijzen doet een moeder meestal goed. Maar ze krijgt het verzuim erbij cadeau.

redelijk-mens_situation = Na vijf minuten praten op de drempel.
redelijk-mens_text = U bent zo’n redelijk mens, dan mag ik vast wel even in de keuken kijken.
redelijk-mens_why = «zo’n redelijk mens» bereidt voor op «dan mag ik vast wel»: het is een aanloop.
redelijk-mens_not = Zonder de tweede helft was het alleen wat vaag geweest. Die maakt duidelijk waar het om te doen is.

tuin-en-tekenen_situation = Aan het tuinhek, met een formulier in je tas.
tuin-en-tekenen_text = Die bonen staan er prachtig bij. Tekent u dan hier nog even voor me?
tuin-en-tekenen_why = «staan er prachtig bij» is waar, maar het staat vlak voor «Tekent u dan hier»: zo wordt het wisselgeld.
tuin-en-tekenen_not = De bonen zijn echt en precies benoemd. Had je daar gezwegen, dan was het een compliment.
