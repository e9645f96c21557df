pr_name = Presentie

## PR1

pr1_name = Zwervend bestaan, fysiek en inhoudelijk
pr1_advice = Laat plek en onderwerp eens aan de bewoner over: wat ertoe doet, komt vaak langs een omweg.
pr1-plus-a_reason = Een andere plek was ook goed, en de deur mocht dicht blijven. De bewoner hield de grens in handen en er bleef toch iets mogelijk.
pr1-plus-b_reason = Waar praat iemand het makkelijkst? Door dat te vragen liet je de bewoner de plek kiezen, en op zo'n plek praat een mens vrijer.
pr1-plus-c_reason = Het gesprek sloeg een zijpad in en jij liep mee. De bewoner merkt dat er meer telt dan waar jij voor kwam.
pr1-plus-d_reason = Tussendoor, terwijl er iets gedaan werd, praatte je gewoon verder. Zonder de spanning van een echt gesprek vertelt de bewoner vaak meer.
pr1-plus-e_reason = Niemand deed open, en toch liet je iets aardigs achter of kwam je op een ander moment terug. Zo kan de bewoner rustig aan je wennen.
pr1-plus-f_reason = Wat de bewoner aansneed, pakte je op, zonder te kijken of het bij je taak hoort. Dat scheelt de ander een zoektocht.
pr1-plus-g_reason = Nu je hier vaker rondloopt, ben je een bekend gezicht. De bewoner kan je aanspreken zonder dat er iets aan de hand hoeft te zijn.
pr1-plus-h_reason = Geen blok, geen formulier: je stond er gewoon als bezoek. De bewoner hoefde zich niet af te vragen wat er werd opgeschreven.
pr1-minus-a_reason = Op kantoor kun je iemand goed helpen, dacht je. Wie die stap niet durft te zetten, hoort vooral dat hulp daar is en niet hier.
pr1-minus-b_reason = Je wilde bij de zaak blijven en niemands tijd verdoen. Voor de bewoner klonk het alsof de rest van het verhaal er niet toe doet.
pr1-minus-c_reason = Niet willen aandringen is netjes. Maar na één poging blijft bij de bewoner vooral hangen dat niemand het nog eens probeert.
pr1-minus-d_reason = Even doorpraten kan helpen, hoopte je. Van binnenuit voelt het als duwen, en een deur waar iemand tegen duwt gaat dicht.
pr1-minus-e_reason = Doorsturen naar wie er meer van weet, was zorgvuldig bedoeld. De bewoner hoort: ik praat wéér met de verkeerde.
pr1-minus-f_reason = De vragen op volgorde gaven jou houvast. Voor de ander wordt het een verhoor, met steeds kortere antwoorden.
pr1-minus-g_reason = Natuurlijk kwam je omdat er zorgen waren. Maar als je je alleen bij narigheid laat zien, zet elk bezoek een stempel op de bewoner.

## PR2

pr2_name = Ongehaast, makkelijk aan te klampen
pr2_advice = Gun het gesprek de tijd die het nodig heeft en laat weten hoe je te bereiken bent; vertrouwen volgt dan vaak vanzelf.
pr2-plus-a_reason = Vandaag hoefde er niets beslist te worden, en dat was aan je te merken. Zonder druk durft de bewoner eerder iets te zeggen.
pr2-plus-b_reason = De stilte liet je gewoon bestaan. De ander krijgt tijd om woorden te zoeken, en juist dan komt vaak het echte verhaal.
pr2-plus-c_reason = Je vroeg of het schikte en hield een ander moment open. Een bewoner die nu nee mag zeggen, zegt later makkelijker ja.
pr2-plus-d_reason = De koffie mocht zijn tijd hebben. Onder het wachten en roeren zakt de spanning, en de bewoner is even de baas in eigen huis.
pr2-plus-e_reason = Nu weet de bewoner hoe en wanneer jij te vinden bent. De volgende stap kan dus ook van de andere kant komen.
pr2-plus-f_reason = Eén vraag, en toen wachtte je op het antwoord. Daaraan merkt de ander dat je het echt wilt weten.
pr2-plus-g_reason = Toen de ergernis opliep, ging jij juist langzamer. Dat haalt de angel eruit: de bewoner hoeft niet verder te vechten.
pr2-plus-h_reason = Een deel bewaarde je voor een volgende keer. Dat geeft de bewoner lucht, en laat horen dat je nog eens komt.
pr2-plus-i_reason = Zomaar bellen of langskomen, zonder reden: de bewoner merkt dat het contact zelf je iets waard is.
pr2-minus-a_reason = Dat je het druk hebt, is menselijk. Maar wie de klok hoort tikken, begint niet aan een verhaal dat langer duurt.
pr2-minus-b_reason = Uit belangstelling kwamen er een paar vragen tegelijk. De bewoner moet kiezen, neemt de makkelijkste en laat de rest liggen.
pr2-minus-c_reason = Openheid over wat er speelt, daar ging het je om. Alleen kwam de haast van een ander zo bij de bewoner terecht.
pr2-minus-d_reason = Je sprong in het verhaal omdat je meeleefde. De bewoner raakt de draad kwijt en houdt de rest misschien voor zich.
pr2-minus-e_reason = Een ja op zak voelt als vooruitgang. Onder druk is het voor de bewoner vooral een manier om van het gesprek af te zijn.
pr2-minus-f_reason = Misschien wilde je je niet opdringen. Zonder nummer of afspraak kan de bewoner nergens terecht als er morgen iets is.
pr2-minus-g_reason = Het was vast druk, en niet kwaad bedoeld. Maar zonder uitleg verzint de bewoner zelf een reden, en vaak is die: ik tel niet mee.
pr2-minus-h_reason = Alles tegelijk aanpakken kwam uit een goed hart. De bewoner ziet het voorbijrazen en kan alleen nog toekijken.

## PR3

pr3_name = Langdurige contacten
pr3_advice = Een nee van vandaag hoeft geen nee voor altijd te zijn: vraag of je nog eens mag komen, en kom dan ook.
pr3-plus-a_reason = Je vroeg of je terug mocht komen en zei erbij wanneer. De bewoner kan ja of nee zeggen en weet wat er komt.
pr3-plus-b_reason = Na een nee stond je er weer, en je nam die nee serieus. Dat laat de bewoner zien dat je blijft zonder te drammen.
pr3-plus-c_reason = Wat er vorige keer verteld werd, wist je nog. Een bewoner die dat merkt, voelt zich meer dan een dossier.
pr3-plus-d_reason = Eerst deed je wat je had beloofd. Aan zoiets kleins ziet de bewoner wat jouw woord waard is.
pr3-plus-e_reason = Na de gemiste afspraak vroeg je wat er gebeurd was, ook aan jouw kant. De bewoner hoeft zich niet te verdedigen en jullie kunnen verder.
pr3-plus-f_reason = De wissel kondigde je aan en je stelde de nieuwe collega zelf voor. Het vertrouwen van de bewoner hoeft niet weer bij nul te beginnen.
pr3-plus-g_reason = Eerlijk zeggen wat straks minder wordt, is ook een vorm van trouw. De bewoner weet wat er blijft en kan daarop rekenen.
pr3-plus-h_reason = Iets kleins was veranderd, en jij zag het en zei het. De bewoner merkt dat er beweging in zit en dat het niet ongezien bleef.
pr3-minus-a_reason = De keus bij de ander laten, dat wilde je. Voor wie bellen al een berg is, klinkt het als een vriendelijk afscheid.
pr3-minus-b_reason = Een nee ernstig nemen is goed. Er onwil in lezen is iets anders: wie bang of moe was, draagt voortaan een etiket.
pr3-minus-c_reason = Een collega sturen was praktisch gedacht. Bij de bewoner staat ineens een vreemde, en het vertrouwde gezicht is weg.
pr3-minus-d_reason = Het werk was af en er wachtten anderen. Bij de bewoner blijft hangen dat het om het papier ging, en niet om de mens.
pr3-minus-e_reason = Zo'n belofte komt uit je hart. Alleen kan niemand haar waarmaken, en de dag dat je er niet bent, telt voor de bewoner dubbel.
pr3-minus-f_reason = Vergeten overkomt iedereen. Voor de bewoner is opnieuw beginnen alsof het vorige gesprek er nooit geweest is.
pr3-minus-g_reason = Duidelijkheid geven was eerlijk bedoeld. Na één gemiste keer klinkt het als straf, en de bewoner doet een volgende keer minder gauw open.
pr3-minus-h_reason = Je hield vol uit bezorgdheid. Maar na een duidelijk nee, zonder afspraak of keus, voelt de bewoner zich thuis niet meer vrij.

## PR4

pr4_name = Leefwereld en belevingswereld
pr4_advice = Vraag hoe het is om dit mee te maken, en leen de woorden die je hoort voordat je met je eigen woorden komt.
pr4-plus-a_reason = Je vroeg hoe het voor de bewoner zelf is. Even gaat het niet over het probleem, maar over wat het met iemand doet.
pr4-plus-b_reason = Het woord van de ander nam je over. Er hoeft niets vertaald te worden: de bewoner hoort het eigen verhaal terug.
pr4-plus-c_reason = Met u en een rustige toon bleef je beleefd op afstand. De bewoner bepaalt zelf wanneer het losser mag.
pr4-plus-d_reason = In iets wat vreemd lijkt, zag jij een manier om overeind te blijven. Daar wordt de schaamte van de bewoner kleiner van.
pr4-plus-e_reason = Je vroeg naar de buurt en de mensen eromheen, zoals de bewoner die meemaakt. Het leven wordt dan weer groter dan het probleem.
pr4-plus-f_reason = Eén blik of beweging was genoeg en je liet het rusten. De bewoner merkt dat een grens bij jou telt, ook als niemand hem uitspreekt.
pr4-plus-g_reason = Je legde een gedachte voor, met ruimte voor een nee. De bewoner kan je verbeteren, en het wordt samen zoeken.
pr4-plus-h_reason = Wat je zag en wat je ervan dacht, hield je uit elkaar. De bewoner voelt zich niet beoordeeld en kan het zelf uitleggen.
pr4-plus-i_reason = Nieuwsgierig vragen in plaats van invullen: de bewoner mag zelf zeggen wat iets betekent en hoeft niet voor een hele groep te staan.
pr4-minus-a_reason = Zulke woorden gebruik je de hele dag, dus ze glippen eruit. Voor de bewoner ruiken ze naar kantoor, en een mens wordt een geval.
pr4-minus-b_reason = Meteen eerlijk zijn, dat wilde je. Maar zo noemt een ander het, en de bewoner moet zich gelijk verdedigen.
pr4-minus-c_reason = Je en jij of een voornaam voelt vriendelijk. Voor wie daar niet om vroeg, komt er iemand een stap te dichtbij.
pr4-minus-d_reason = Een voorbeeld geven kan helpen, dacht je. Wat de bewoner hoort, is: zo hoort het, en bij mij klopt het niet.
pr4-minus-e_reason = Geruststellen was lief bedoeld. Het zegt alleen ook dat het gevoel niet klopt, en dan houdt de bewoner het liever binnen.
pr4-minus-f_reason = Je had je goed ingelezen en dat mocht blijken. De bewoner merkt dat het verhaal al door anderen verteld is, en zwijgt.
pr4-minus-g_reason = Zo'n reactie ontsnapt iedereen weleens. Toch ziet de bewoner het meteen, en schaamte doet een deur sneller dicht dan boosheid.
pr4-minus-h_reason = Met feiten wilde je een zorg wegnemen. Wie tegenspraak krijgt op iets wat diep zit, houdt het juist vast, en jou op afstand.

## PR5

pr5_name = Aandacht hoeft niet verdiend te worden
pr5_advice = Toon belangstelling waar niets tegenover hoeft te staan, juist bij wie het je lastig maakt.
pr5-plus-a_reason = Voordat er van meewerken sprake was, had je al belangstelling. De bewoner merkt dat daar geen prestatie voor nodig is.
pr5-plus-b_reason = Je kreeg de wind van voren en bleef vriendelijk. Zo ontdekt de bewoner dat boosheid jou niet wegjaagt.
pr5-plus-c_reason = Een kleine dienst, en er hoefde niets voor terug. Voor veel bewoners is dat nieuw, en het blijft hangen.
pr5-plus-d_reason = De klacht over anderen mocht er zijn, zonder weerwoord en zonder bijval. De bewoner is het kwijt, en jij hoeft geen partij te kiezen.
pr5-plus-e_reason = Hardop zei je dat praten tot niets verplicht. De bewoner hoeft niet langer te zoeken naar het addertje onder het gras.
pr5-plus-f_reason = Ook wie veel eist, behandelde je met hetzelfde fatsoen. De bewoner hoeft niet nog harder te roepen om gezien te worden.
pr5-plus-g_reason = Hoe klein ook, je zag de moeite en zei dat. Voor een bewoner die vooral hoort wat er misgaat, is dat een ander geluid.
pr5-plus-h_reason = De bewoner mocht iets terugdoen, zonder dat het moest. Daardoor worden jullie wat gelijker en is hulp minder zwaar om aan te nemen.
pr5-minus-a_reason = Voor wat hoort wat: daar is iets voor te zeggen. Maar als voorwaarde maakt het van je aandacht een ruil, en de bewoner haakt af.
pr5-minus-b_reason = Het is prettig om te weten waar je aan toe bent. De bewoner hoort vooral twijfel, en moet zich eerst bewijzen.
pr5-minus-c_reason = Wakker schudden was misschien de bedoeling. Dat verwijt maakte de bewoner zichzelf vaak al; hardop snijdt het alleen het gesprek af.
pr5-minus-d_reason = Je had je best gedaan, dan mag je teleurgesteld zijn. Maar nu ligt er een rekening bij, en staat de bewoner bij je in het krijt.
pr5-minus-e_reason = Ruimte geven, zo voelde het misschien. Een bewoner die zelf niet gauw belt, merkt alleen dat het stil blijft.
pr5-minus-f_reason = Voor de oplossing gaan is ook zorg. Maar de bewoner voelt zich zo een klus, en niet iemand voor wie je kwam.
pr5-minus-g_reason = Het voorbeeld van een ander geeft soms moed. Zo naast elkaar gezet hoort de bewoner vooral: jij doet te weinig.

## PR6

pr6_name = De agenda van de bewoner volgen
pr6_advice = Laat de bewoner bepalen waar jullie beginnen, en vraag of het mag voordat je iets uit handen neemt.
pr6-plus-a_reason = De eerste keus was aan de bewoner. Wie het onderwerp mag kiezen, heeft ook iets over het gesprek te zeggen.
pr6-plus-b_reason = Wat de bewoner dwarszat ging voor, en jouw punt kon wachten. Daardoor komt er later ruimte om ook daarnaar te kijken.
pr6-plus-c_reason = Voor je iets nieuws aansneed, vroeg je of het mocht. Omdat nee ook kon, voelt antwoorden minder als moeten.
pr6-plus-d_reason = Een nee was genoeg, en je ging verder met wat wel kon. Als een grens geldt, durft de bewoner later soms meer.
pr6-plus-e_reason = Waarom je er was, zei je gewoon. De bewoner hoeft niet te raden wat erachter zit en kan zelf kiezen.
pr6-plus-f_reason = Waar, wanneer, met wie erbij: de bewoner mocht het zeggen. Dat geeft grip, ook als er verder weinig te kiezen valt.
pr6-plus-g_reason = Je vroeg wie het zou doen, voordat je iets deed. Het blijft een zaak van de bewoner, met jou ernaast.
pr6-plus-h_reason = Je zei wie wat wil en vroeg naar de wens van de bewoner zelf. Het doel van een ander kruipt er dan niet stilletjes in.
pr6-minus-a_reason = Je was voorbereid en wilde het ter sprake brengen. De bewoner merkt dat de agenda al vol was en trekt zich terug of verweert zich.
pr6-minus-b_reason = Alvast iets regelen was als dienst bedoeld. Maar het ging buiten de bewoner om, en vertrouwen dat zo breekt, lijm je niet snel.
pr6-minus-c_reason = Uit betrokkenheid vroeg je door. Alleen was er al nee gezegd, en de bewoner weet nu niet of dat bij jou iets betekent.
pr6-minus-d_reason = Het moest gezellig blijven, en dat is te begrijpen. Zodra de echte reden uitkomt, vertrouwt de bewoner ook de rest niet meer.
pr6-minus-e_reason = Je hielp graag en het ging vlotter zo. Zonder woorden zegt het dat de bewoner het niet kan, en daar gaat iemand naar leven.
pr6-minus-f_reason = Beide kanten horen is eerlijk gedacht. Jij wordt zo wel de scheidsrechter, en de bewoner gaat pleiten in plaats van vertellen.
pr6-minus-g_reason = Er klonk een wens en je wilde er meteen iets mee doen. In een kant-en-klaar aanbod herkent de bewoner die eigen wens niet meer.
pr6-minus-h_reason = Aansluiten bij wat iemand wil, is mooi. Maar hier dreigde echt gevaar, en door te zwijgen laat je de bewoner daar alleen mee.

## PR7

pr7_name = Er zijn, als medemens
pr7_advice = Wees er als iemand die luistert, ook als er niets op te lossen valt; je functie kan even wachten.
pr7-plus-a_reason = Je zei wie je bent, gewoon met je naam. De bewoner kan kiezen om met iemand te praten, en niet met een instantie.
pr7-plus-b_reason = Je gaf iets kleins van jezelf terug. Het is dan geen eenrichtingsverkeer meer, en de ander durft ook wat te laten zien.
pr7-plus-c_reason = Door te zeggen wat het met je deed, was je even vooral mens. De bewoner merkt dat het verhaal aankomt.
pr7-plus-d_reason = Bij het gevoel stond je even stil, oplossen kwam later wel. De bewoner is er dan niet alleen mee, ook al verandert er niets.
pr7-plus-e_reason = Je ging zitten waar de bewoner dat graag had. Het blijft het huis van de ander, en naast elkaar praat het rustiger.
pr7-plus-f_reason = Hoop zonder garantie: de bewoner heeft iets om zich aan vast te houden en wordt er straks niet mee bedrogen.
pr7-plus-g_reason = Meegaan maakt een moeilijke stap een stuk kleiner. De bewoner zet hem zelf, maar niet alleen.
pr7-plus-h_reason = Bewust niets doen is ook iets doen. De bewoner kon de eigen woorden zoeken, met jou erbij.
pr7-minus-a_reason = Zuiver in je rol blijven is netjes. Maar wie net iets van zichzelf liet zien, praat dan ineens tegen een pasje.
pr7-minus-b_reason = Je wist iets nuttigs en deelde het. Zo vroeg in het gesprek hoort de bewoner vooral dat jij het beter weet.
pr7-minus-c_reason = Meeleven was de bedoeling. Zo snel begrijpt alleen niemand alles, en de bewoner hoort een zinnetje in plaats van jou.
pr7-minus-d_reason = Doorgaan met de zaken voelde als het minst pijnlijk. Voor de bewoner leek het verdriet iets om gauw vanaf te zijn.
pr7-minus-e_reason = Zo'n officiële komst had vast een goede reden. Vanachter de deur lijkt het op een inval, en wie schrikt, doet niet open.
pr7-minus-f_reason = Iets van jezelf delen is mooi. Nu werd het zoveel dat de bewoner voor jou moest zorgen, en het eigen verhaal bleef liggen.
pr7-minus-g_reason = Je bewoog je alsof je thuis was, zonder kwade bedoeling. Voor de bewoner voelt het als controle, juist op de eigen plek.
pr7-minus-h_reason = Als iemand het zwaar heeft, wil je dat het goed komt. Zo neem je alles in handen, en de bewoner kan alleen nog wachten en hopen.

## PR8

pr8_name = Kijken naar het geheel
pr8_advice = Vraag je bij elk los probleem af waar het aan vastzit, en ook wat er ondertussen goed gaat.
pr8-plus-a_reason = Twee dingen die los verteld werden, legde jij naast elkaar. De bewoner merkt dat je luistert en ziet soms zelf het verband.
pr8-plus-b_reason = Tussen neus en lippen door vroeg je naar het gewone leven. Zonder lijstje vertelt de bewoner vanzelf hoe de dagen gaan.
pr8-plus-c_reason = Je vroeg wie er nog meer in dit leven hoort, of gemist wordt. Zo komen de mensen in beeld die voor de bewoner tellen.
pr8-plus-d_reason = Ook wie erbij was, zag je staan, als mens en niet als bijzaak. De bewoner merkt daaraan hoe je naar hen allemaal kijkt.
pr8-plus-e_reason = Je liet horen dat dit meer mensen overkomt en niet alleen aan hen ligt. De schuld drukt dan minder zwaar op de bewoner.
pr8-plus-f_reason = Eerst zocht je iets waar ook de buren wat aan hebben. De bewoner wordt niet apart gezet en doet gewoon mee.
pr8-plus-g_reason = Naast wat lastig is, zag je ook wat goed gaat. De bewoner voelt zich helemaal gezien, en niet alleen het kapotte stuk.
pr8-plus-h_reason = Je vroeg wie er al over de vloer komt en hoe dat bevalt. Dat scheelt de bewoner misschien weer een nieuw gezicht.
pr8-minus-a_reason = Je wilde doen waarvoor je gevraagd was. Omdat alleen dat ene punt telde, bleef de rest van het leven van de bewoner buiten beeld.
pr8-minus-b_reason = Niets willen overslaan is zorgvuldig. Maar met zo'n rijtje onderwerpen voelt de bewoner zich doorgelicht en zegt alleen het nodige.
pr8-minus-c_reason = Er viel je iets op en het liet je niet koud. Maar één teken is nog geen verhaal, en dat van de bewoner kwam niet aan bod.
pr8-minus-d_reason = Voor elk punt de juiste hulp, dat is grondig. De bewoner krijgt er alleen steeds een vreemde bij en moet weer van voren af aan vertellen.
pr8-minus-e_reason = Even snel overleggen was handig. Maar wie erbij zit en besproken wordt, telt in de eigen kamer ineens niet mee.
pr8-minus-f_reason = Je oog viel op wat aandacht vraagt, dat hoort bij je vak. Wat de bewoner met moeite op orde houdt, bleef zo ongezien.
pr8-minus-g_reason = Het goede zien doet mensen goed. Maar er was ook nood, en de bewoner hoopte misschien dat iemand het zou merken.
pr8-minus-h_reason = Je wilde een ander niet voor de voeten lopen. De bewoner blijft zo klem zitten tussen opdrachten die niet samengaan.

## PR9

pr9_name = Contact, vertrouwen, loyaliteit, wederkerigheid
pr9_advice = Begin met iets alledaags of een klein klusje; het lastige onderwerp komt beter binnen als jullie elkaar al wat kennen.
pr9-plus-a_reason = Eerst ging het over iets gewoons, iets veiligs. De bewoner kan aan je wennen voordat het ergens over hoeft te gaan.
pr9-plus-b_reason = Je vroeg of je iets kon betekenen, zonder te zeggen wat er mis is. Daar kan de bewoner vrij op antwoorden.
pr9-plus-c_reason = Er werd meteen iets kleins gedaan waar de bewoner wat aan heeft. Dat overtuigt vaak meer dan een heel gesprek over hulp.
pr9-plus-d_reason = Je stond naast het gevoel zonder iemand de schuld te geven. De bewoner voelt zich gesteund, en jij kunt nog met iedereen praten.
pr9-plus-e_reason = Je was open over wat tussen jullie blijft en wat niet. De bewoner weet dan wat veilig gezegd kan worden.
pr9-plus-f_reason = Je liet je iets geven, en dat is ook een geschenk. De bewoner is even niet alleen degene die hulp krijgt.
pr9-plus-g_reason = Met het lastige punt wachtte je tot er wat vertrouwen was. Nu kan de bewoner het horen als steun, en niet als aanval.
pr9-plus-h_reason = Deze zorg kon wachten, en je bewaarde die eerst voor je team. Het contact blijft heel en de bewoner wordt niet overvallen.
pr9-minus-a_reason = Open kaart spelen was het idee. Als eerste zin zet het de bewoner te kijk, zeker als de buren kunnen meeluisteren.
pr9-minus-b_reason = Eromheen draaien wilde je niet. Maar zonder contact eronder voelt de bewoner zich betrapt, en gaat dicht.
pr9-minus-c_reason = Achter de bewoner gaan staan was trouw bedoeld. Maar wie tegen een ander kiest, kan straks minder voor die bewoner bereiken.
pr9-minus-d_reason = Begrip voor wie zich zorgen maakt, is redelijk. De bewoner hoort alleen dat het oordeel klaar was voor jij er was.
pr9-minus-e_reason = Niets aannemen is keurig volgens de regels. De bewoner kan zo alleen maar ontvangen, en daar wordt een mens klein van.
pr9-minus-f_reason = Je gaf het door om te helpen. Maar het was aan jou toevertrouwd, en de bewoner hoort het straks terug van een ander.
pr9-minus-g_reason = Iemand in beweging krijgen is een goed streven. Maar de bewoner kreeg nog niets, en hoort nu vooral: zoek het zelf uit.
pr9-minus-h_reason = Een beroep op jullie band kan onschuldig klinken. De hulp wordt zo een lening, en de bewoner vraagt zich af wat er nog volgt.

## PR10

pr10_name = Krachten en mogelijkheden zien en benutten
pr10_advice = Kijk rond naar wat met liefde gedaan of bewaard is, en laat de bewoner daarover vertellen.
pr10-plus-a_reason = Je vroeg door op iets waar de bewoner aan gehecht is. Er komt een mens met een geschiedenis tevoorschijn, en vaak ook andere mensen.
pr10-plus-b_reason = Dat compliment klopte en ging over iets wat de bewoner echt doet. Zoiets blijft langer hangen dan een algemeen aardig woord.
pr10-plus-c_reason = Na een zwaar verhaal vroeg je hoe iemand dat volhoudt. De bewoner hoort in het eigen antwoord ook kracht.
pr10-plus-d_reason = Jij liet het je uitleggen. Nu is de bewoner degene die het weet, en daar gaat iemand rechterop van zitten.
pr10-plus-e_reason = De stap werd klein genoeg voor vandaag. Iets wat lukt, geeft de bewoner meer moed dan een groot plan.
pr10-plus-f_reason = Je keek eerst wie er al om de bewoner heen staat. Hulp van bekenden voelt gewoner, en blijft als jij weer weg bent.
pr10-plus-g_reason = Niet kunnen of niet willen? Dat zocht je eerlijk uit, en de bewoner krijgt hulp die past, zonder verwijt.
pr10-plus-h_reason = Je noemde iets sterks en vroeg of de ander dat herkent. De bewoner houdt zo het laatste woord over zichzelf.
pr10-minus-a_reason = Iets aardigs zeggen is nooit kwaad bedoeld. Lof voor het gewoonste van de wereld maakt de bewoner alleen kleiner.
pr10-minus-b_reason = Geloven in wat iemand zelf kan, is goed. Als er verder niets op volgt, staat de bewoner er weer alleen voor.
pr10-minus-c_reason = Zelf doen spaarde tijd en gedoe. Alleen kreeg de bewoner de kans niet om te merken dat het best lukt.
pr10-minus-d_reason = Eerst het moeilijke, dan het goede: dat was in evenwicht bedoeld. Na zo'n optelsom weet de bewoner niets goeds meer te noemen.
pr10-minus-e_reason = Je zag iets moois en had er al een bestemming voor. Alleen gaat de bewoner daar zelf over; opgelegd wordt zo'n kracht een taak.
pr10-minus-f_reason = Er sprak vertrouwen uit. Alleen was de stap te groot, en als het misgaat, heeft de bewoner er een tegenslag bij.
pr10-minus-g_reason = Niet te veel rondkijken is beleefd. Toch stond daar iets met zorg neergezet, en de bewoner had er misschien graag over verteld.
pr10-minus-h_reason = Laten horen wat iemand kan, dat was het idee. Maar met vroeger ernaast hoort de bewoner vooral wat er verloren ging.
