# gc-behoefte: Behoefte of strategie

title = Behoefte of strategie
about = Een behoefte laat veel wegen open; een strategie kiest er één, en daar komt aan de deur het getouwtrek van.
ask = Is dit een behoefte of een strategie?
discuss = Welke oplossing had jij laatst al klaar, en waar zou het die ander om begonnen zijn?
choice_behoefte = Behoefte
choice_strategie = Strategie
confusion_behoefte_strategie = Je hoort een plan waar iemand zegt waar het om gaat. «Ik wil ergens bij horen» noemt geen mens, plek of uur; er zijn honderd manieren.
confusion_strategie_behoefte = Je laat je leiden door «ik heb behoefte aan». Komt er «een gesprek met uw zoon» achteraan, dan staat de oplossing er al.

waar-aan-toe_situation = Je stelt je voor aan een man die argwanend kijkt.
waar-aan-toe_text = Ik heb behoefte aan duidelijkheid, dat we allebei weten waar we aan toe zijn.
waar-aan-toe_why = «Duidelijkheid» schrijft niets voor: met een folder kan het, met een gesprek, of met één vraag van hem.
waar-aan-toe_not = Na «ik heb behoefte aan» komt vaak een plan. Hier komt er een woord waar alle plannen in passen.

contact-met-dochter_situation = Een oude man heeft een dochter in Groningen. Jij kent haar niet.
contact-met-dochter_text = Ik heb behoefte aan contact met uw dochter.
contact-met-dochter_why = «Met uw dochter» maakt er één mens van. Gaat het je om zekerheid dat hij niet alleen ligt? Dat kan anders ook.
contact-met-dochter_not = «Contact» op zich is een behoefte, en «behoefte» staat erbij. Drie woorden verder is het een oplossing.

over-de-drempel_situation = Een vrouw praat met je door de klep van de brievenbus.
over-de-drempel_text = U wilt zelf bepalen wie er over uw drempel komt, hoor ik.
over-de-drempel_why = «Zelf bepalen» is zeggenschap. Of ze jou binnenlaat, of niemand, of pas na de zomer, blijft aan haar.
over-de-drempel_not = De «drempel» is heel concreet. Toch wordt er geen daad gevraagd, alleen wie erover gaat.

week-bij-uw-zus_situation = Een mantelzorger zit met dikke ogen aan tafel.
week-bij-uw-zus_text = Wat u nodig heeft, is een week rust bij uw zus.
week-bij-uw-zus_why = «Een week» en «bij uw zus»: tijd en plaats staan al vast. Misschien vindt ze rust in een uur alleen.
week-bij-uw-zus_not = «Rust» is een behoefte, en misschien raad je goed. Maar je plakt er meteen jouw uitweg aan.

steun-van-wie-dan-ook_situation = Een weduwe met twee kleine kinderen zucht boven de was.
steun-van-wie-dan-ook_text = Steun heeft u nodig, hoor ik, maakt niet uit van wie.
steun-van-wie-dan-ook_why = «Maakt niet uit van wie» houdt het open: «steun» kan van een buurvrouw komen, een moeder, een oppas.
steun-van-wie-dan-ook_not = Zodra er een persoon in komt, wordt steun een strategie. Hier staat juist dat het niemand in het bijzonder hoeft te zijn.

heeft-een-baan-nodig_situation = Teamkamer. Het gaat over een jongen van negentien die overdag slaapt.
heeft-een-baan-nodig_text = Wat hij nodig heeft, is een baan.
heeft-een-baan-nodig_why = «Een baan» is één antwoord. Op wat: ritme, geld, ergens goed voor zijn? Dat weet de teamkamer nog niet.
heeft-een-baan-nodig_not = «Nodig heeft» klinkt als een behoefte, en een baan is nooit gek. Vraag wat hij er zou zoeken.

ergens-goed-voor_situation = Een man in de ziektewet, aan zijn werkbank in de schuur.
ergens-goed-voor_text = Ik wil ergens goed voor zijn. Waarvoor maakt me niet uit.
ergens-goed-voor_why = «Ergens goed voor zijn» is van nut willen zijn. «Waarvoor maakt me niet uit» laat elke weg open.
ergens-goed-voor_not = «Ik wil» leidt vaak een wens om iets bepaalds in. Hij noemt er geen.

honden-stil_situation = Een buurman belt je over de kennel achter zijn tuin.
honden-stil_text = Mijn behoefte is heel simpel: die honden stil na tienen.
honden-stil_why = «Die honden stil na tienen» is een maatregel met een klok eraan. Slaap, of zeggenschap, zit eronder.
honden-stil_not = Hij noemt het zelf «behoefte». Wat iemand er zelf op plakt, beslist niet; kan het ook anders? Dan is het een weg.

moet-kunnen-ademen_situation = Een vrouw van twintig die weer bij haar ouders woont, op de trap voor het huis.
moet-kunnen-ademen_text = Ik moet kunnen ademen, snapt u? Een beetje lucht om me heen.
moet-kunnen-ademen_why = «Ademen» en «lucht om me heen» staan voor ruimte. Een eigen kamer kan dat zijn, een uur fietsen ook.
moet-kunnen-ademen_not = «Ik moet» klinkt dwingend. Maar ze eist niets van iemand, ze zegt wat ze mist.

formulier-vandaag_situation = Bij een gezin aan tafel. Morgen verloopt de termijn voor de toeslag.
formulier-vandaag_text = Voor mij is het belangrijk dat we vandaag dat formulier invullen.
formulier-vandaag_why = «Vandaag dat formulier» is één handeling op één dag. Waar het om draait, bestaanszekerheid, komt niet ter sprake.
formulier-vandaag_not = «Voor mij is het belangrijk» is het begin waarmee je een behoefte zegt, en haast is er echt. Het vervolg is een taak.

warm-en-droog_situation = Een man die met zijn gezin in een vakantiehuisje zit, in november.
warm-en-droog_text = Warm zitten en droog slapen, meer vraag ik niet.
warm-en-droog_why = «Warm» en «droog» zijn warmte en onderdak. Geen straat, geen instantie, geen datum.
warm-en-droog_not = «Meer vraag ik niet» klinkt als een verzoek om een huis. Het huis denk jij erbij.

iemand-in-de-ochtend_situation = De apotheker over een klant die haar medicijnen laat liggen.
iemand-in-de-ochtend_text = Zij heeft iemand nodig die ’s ochtends even binnenkijkt.
iemand-in-de-ochtend_why = «’s Ochtends even binnenkijkt» ligt vast: wat en wanneer. Zoekt ze gezelschap, of houvast? Vraag het háár.
iemand-in-de-ochtend_not = «Iemand» laat de persoon open, dus het lijkt ruim. De oplossing staat er toch.

eerst-gehoord_situation = Je draagt een bewoonster over aan een collega.
eerst-gehoord_text = Wat ze nodig heeft, is gehoord worden, ook als er niets geregeld wordt.
eerst-gehoord_why = «Gehoord worden» kan bij iedereen en over van alles; er hoeft niet eens iets «geregeld» te worden.
eerst-gehoord_not = Je zoekt wat je collega moet dóén. Een behoefte zegt dat nog niet, en dat is even wennen.

zoon-belt-zondag_situation = Bij een vrouw van tachtig. De telefoon staat op een kleedje naast haar stoel.
zoon-belt-zondag_text = Ik verlang er zo naar dat mijn zoon zondags belt.
zoon-belt-zondag_why = «Mijn zoon», «zondags», «belt»: wie, wanneer en hoe. Nabijheid, of ertoe doen: dat hoor je eronder.
zoon-belt-zondag_not = «Verlang» komt uit het hart, en dit verbeter je bij haar niet. Je luistert naar wat dat bellen haar zou geven.

overzicht_situation = Een man pakt een vierde ongeopende brief van de stapel en legt hem terug.
overzicht_text = Overzicht, is dat wat u het meest mist?
overzicht_why = «Overzicht» kan komen van een lijst, een kleindochter of drie schoenendozen. De vraag kiest er geen.
overzicht_not = Omdat het een vraag is, lijkt je hulp al op komst. Gevraagd wordt alleen waar het hem om gaat.

rijbewijs-is-vrijheid_situation = Een jongen van achttien, net verhuisd naar een dorp.
rijbewijs-is-vrijheid_text = Een rijbewijs heb ik nodig. Dat is voor mij vrijheid.
rijbewijs-is-vrijheid_why = «Een rijbewijs» is wat hij nodig zegt te hebben, en dat is één weg. Een scooter kan ook, of een maat met een auto, of een kamer in de stad.
rijbewijs-is-vrijheid_not = «Vrijheid» is een echte behoefte, en hij noemt hem zelf. Maar hij stelt hem gelijk aan één manier.

erbij-horen_situation = Een vrouw die net in de { $street } woont, bij de bushalte.
erbij-horen_text = Erbij horen, dat is het. Voor mijn part bij de duivenclub.
erbij-horen_why = «Erbij horen» is wat ze zoekt. «Voor mijn part» zegt dat de club er niet toe doet.
erbij-horen_not = De «duivenclub» is heel precies, maar ze noemt hem om te zeggen: het mag overal zijn.

een-traplift_situation = Een wijkverpleegkundige over een man die beneden op de bank slaapt.
een-traplift_text = Een traplift, daar is meneer mee geholpen.
een-traplift_why = «Een traplift» is een ding. Misschien slaapt hij liever bij de kachel, misschien mist hij zijn eigen bed.
een-traplift_not = «Geholpen» doet denken dat er gevraagd is wat hij mist. Dat staat er niet.
