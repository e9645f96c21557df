# Rubriek: activerende vragen

av_name = Activerende vragen

## Open vragen

av1_name = Open vragen
av1_advice = Vraag naar wat en hoe, en laat de ander kiezen waar het verhaal begint.

## AV1

av1-plus_reason = Je vroeg zo dat de ander kon kiezen waar het over ging. Dan krijg je een verhaal in plaats van een antwoord.
av1-minus-a_reason = Je was benieuwd naar de reden. Alleen vraagt zo'n waarom om verantwoording, en dan gaat de ander zich verdedigen.
av1-minus-b_reason = Een feit is zo gevraagd en zo beantwoord. Wat erachter zit, blijft liggen, en voor de bewoner lijkt het op een formulier.
av1-minus-c_reason = Belangstelling was het zeker. Maar met een beleefd ja is deze vraag al klaar, en hoe het echt gaat, blijft binnen.
av1-minus-d_reason = De vraag stond open, maar je oordeel zat er al in. Dat is wat de bewoner hoort, en daar komt het antwoord op.
av1-minus-e_reason = Een ruime vraag kan mooi zijn, maar hier was die te groot. Wie moe is, het niet vertrouwt of naar woorden zoekt, begint liever klein.

## De wondervraag

av2_name = De wondervraag
av2_advice = Bewaar de wondervraag voor een rustig moment, en vraag daarna welk klein stukje er nu al is.

## AV2

av2-plus_reason = Je liet de ander even over de zorgen heen kijken, naar een eerste klein teken. Zo krijgt een wens woorden.
av2-plus-b_reason = Na de droom vroeg je door naar een stukje dat nu al kan of al bestaat. Dan wordt een wens iets om mee te beginnen.
av2-minus-a_reason = Je wilde laten zien wat er kan komen. Maar dit stel-dat schetst een ramp in plaats van een wens, en dat voelt als dreigen.
av2-minus-b_reason = Misschien was het als grapje bedoeld. De bewoner hoort spot, en over wensen praat je daarna niet zo makkelijk meer.
av2-minus-c_reason = Voor wat hoort wat leek je redelijk. Nu hangt er een prijskaartje aan je hulp, en moet de ander je aandacht verdienen.
av2-minus-d_reason = Je vraag zette iets in beweging, en daarna bleef de droom in de lucht hangen. Het gewone leven voelt dan al gauw nog zwaarder.

## Vragen naar keuzemogelijkheden

av3_name = Vragen naar keuzemogelijkheden
av3_advice = Vraag welke wegen de ander zelf ziet, en leg alleen een keuze voor die er echt is.

## AV3

av3-plus_reason = Je vroeg welke mogelijkheden of voorkeur de ander zelf heeft. Wie iets te kiezen krijgt, voelt weer wat grip.
av3-minus-a_reason = Laten kiezen is aardig bedacht, maar één kant was hier geen echte optie. De bewoner merkt dat er al gekozen is.
av3-minus-b_reason = Je had wat te bieden en legde dat voor. Alleen stond er niets van de bewoner zelf op het menu.
av3-minus-c_reason = Je wilde zeggen dat er meer kan. Maar wie zich klem voelt, hoort juist dat er niets te kiezen valt, en dat doet zeer.
av3-minus-d_reason = De regie teruggeven is een goed idee, alleen viel hier niets te kiezen. Een schijn van keuze steekt meer dan eerlijk zeggen hoe het zit.
av3-minus-e_reason = Zoveel mogelijkheden leek royaal. Maar wie al vol zit, ziet door al die wegen het begin niet meer.

## ‘Wat ging er vroeger beter’-vragen

av4_name = ‘Wat ging er vroeger beter’-vragen
av4_advice = Vraag wat er eerder lukte en hoe dat toen ging, zonder het tegen nu af te zetten.

## AV4

av4-plus_reason = Je haalde op wat eerder lukte en wat de ander toen deed. Dat is van de bewoner zelf, en het kan nog een keer van pas komen.
av4-minus-a_reason = Met vroeger wilde je moed geven. Naast nu gelegd klinkt het als een verwijt: toen kon het wel.
av4-minus-b_reason = Je zocht naar wat er veranderd is. Maar zo gevraagd gaat het over falen, en moet de ander zich gaan excuseren.
av4-minus-c_reason = Het ging over vroeger, maar dan om jaartallen of feiten, niet om wat toen goed ging. De bewoner haalt er nog geen kracht uit.
av4-minus-d_reason = Gezellig meepraten over vroeger, dat was het idee. Zo'n algemene wijsheid laat de ander alleen weinig eigens om te vertellen.
av4-minus-e_reason = Je zocht betere tijden op, en raakte net aan wat pijn doet. Vooraf vragen of het mag, geeft de ander de kans om nee te zeggen.

## Copingvragen

av5_name = Copingvragen
av5_advice = Sta eerst stil bij hoe zwaar het is, en vraag dan pas hoe iemand het toch volhoudt.

## AV5

av5-plus_reason = Je zag hoe zwaar het is en vroeg toen hoe het de ander toch lukt. In het antwoord hoort de bewoner de eigen kracht terug.
av5-minus-a_reason = Je wilde horen hoe iemand zich redt, maar er zat een steek onder water in. Die blijft hangen; het volhouden raakt uit beeld.
av5-minus-b_reason = Je schrok misschien van wat je aantrof. De ander hoort geen vraag maar afkeuring, en krijgt er alleen schaamte bij.
av5-minus-c_reason = Meelevend bedoeld, maar op zo'n vraag zegt bijna iedereen ja hoor. Hoe zwaar het is, krijg je dan niet te zien.
av5-minus-d_reason = Je dacht vooruit en vroeg naar volhouden bij een klap die nog moet komen. Daar wordt een mens eerder bang van dan sterk.
av5-minus-e_reason = Je ging meteen naar hoe het lukt. Zonder even stil te staan bij het zware klinkt dat vlot, en dan krijg je: ach, ik moet wel.
av5-minus-f_reason = Oog hebben voor volhouden is mooi. Maar dit hoort niemand vol te houden; nu lijkt het of jij het gewoon vindt.

## Contextuele vragen

av6_name = Contextuele vragen
av6_advice = Vraag wie er om de bewoner heen staan en wat die zouden zeggen, en wees voorzichtig waar het pijn doet.

## AV6

av6-plus_reason = Je haalde de mensen om de bewoner heen erbij. Door andermans ogen kijken geeft lucht, en soms blijkt wie er nog is.
av6-minus-a_reason = Even van buitenaf kijken kan helpen. Maar de blik van de omgeving brengt hier vooral schaamte mee.
av6-minus-b_reason = Je zag dat er iets stuk is en wilde het begrijpen. Zo gevraagd lijkt het of iemand de schuld moet krijgen, en dat schrijnt.
av6-minus-c_reason = Je vroeg naar mensen, maar alleen naar wie er voor het werk komt. Wie de bewoner na staat, bleef buiten beeld.
av6-minus-d_reason = Goed dat je aan naasten dacht. Alleen is hier zo nee op gezegd, ook door iemand die nog best mensen heeft.
av6-minus-e_reason = Nagaan of het klopt leek zorgvuldig. Alleen ben je nu scheidsrechter, en weet de bewoner ook nog wie er gepraat heeft.
av6-minus-f_reason = Je gunde de ander mensen om zich heen. Maar het klinkt alsof die het verder maar moeten doen, en jij weer weg bent.
av6-minus-g_reason = Zonder het te willen raakte je aan een band die pijn doet of niet veilig is. Ongevraagd komt dat hard binnen.

## Scoringsvragen

av7_name = Scoringsvragen
av7_advice = Laat de ander zelf een cijfer geven, en vraag dan wat er al in zit en hoe een stapje hoger eruitziet.

## AV7

av7-plus_reason = Een cijfer geven kan ook met weinig woorden. De bewoner zegt zelf hoe het ervoor staat, en jij hoeft het niet in te vullen.
av7-plus-b_reason = Je deed iets met het cijfer: je vroeg wat er al in zit, of hoe een stapje hoger eruitziet. Zo wordt klein verschil zichtbaar.
av7-minus-a_reason = Tellen leek lekker concreet. Maar de bewoner voelt zich nagerekend, en hoe het echt is, bleef ongezegd.
av7-minus-b_reason = Fijn dat je wilt weten hoe jullie het doen. Maar nu gaat het over je werk, en even niet meer over het leven van de ander.
av7-minus-c_reason = Je had goed gekeken en vulde zelf het cijfer in. Daarmee verdwijnt het enige dat telt: hoe de bewoner het ziet.
av7-minus-d_reason = Aanmoedigend bedoeld, maar je gaf het cijfer een oordeel mee. Nu is het een rapport, en volgende keer hoor je een mooier getal.
av7-minus-e_reason = Het cijfer kwam, en daarna ging het over iets anders. Het blijft dan een getal; wat de ander eraan heeft, zit in de vraag erna.

## Vragen naar uitzonderingen

av8_name = Vragen naar uitzonderingen
av8_advice = Vraag, als het zware gehoord is, wanneer het even minder is en wat er dan anders gaat.

## AV8

av8-plus_reason = Je vroeg naar een moment waarop het minder is. Dan blijkt altijd niet helemaal altijd, en daar zit vaak een begin.
av8-minus-a_reason = Je zocht een lichtpuntje. Zo gevraagd klinkt het alsof je het verhaal niet helemaal gelooft.
av8-minus-b_reason = Je hoopte op een goede dag. De bewoner hoort ongeloof en gaat uitleggen hoe erg het wel niet is.
av8-minus-c_reason = Een uitzondering was het wel, maar een die de ander voor jou moet maken. Hoe vriendelijk ook, dat voelt als aandringen.
av8-minus-d_reason = Je had iets gevonden wat werkt en was er blij mee. Door te vragen waarom dat niet vaker kan, wordt het goede moment een tekort.
av8-minus-e_reason = Op zich een goede vraag, maar het zware was nog niet gehoord. De bewoner denkt dan al gauw dat je het overdreven vindt.

## Hoe je vraagt

av-form_name = Hoe je vraagt
av-form_advice = Stel één open vraag tegelijk, in gewone woorden, en wacht op het antwoord.

## AV

av-form-plus-open_reason = Eén gewone open vraag, zonder duwtje erin. De ander bepaalt wat er gezegd wordt, en hoeveel.

## ADV

av-form-minus-adv_reason = Je dacht mee, maar het was raad met een vraagteken erachter. Het idee blijft van jou, en de bewoner mag alleen nog ja of nee zeggen.

## VERW

av-form-minus-verw_reason = Je wilde het begrijpen. Wat de ander hoort, is dat het fout was, en daar komt geen verhaal op maar verweer.

## TAG

av-form-minus-tag_reason = Je zocht bevestiging en stuurde het antwoord al een kant op. Tegenspreken kost dan moeite, dus krijg je een leeg ja.

## STAP

av-form-minus-stap_reason = Je was benieuwd, en de ene vraag haalde de andere in. De bewoner raakt de draad kwijt en antwoordt op de makkelijkste.

## JIJ

av-form-minus-jij_reason = De vraag was prima, dat ‘jij’ kwam te vroeg. Zolang de ander het niet aanbiedt, kan het neerbuigend klinken.

## JARG

av-form-minus-jarg_reason = Voor jou een gewoon woord, voor de ander taal van kantoor. Daarmee schuift er ineens een instantie bij aan.

## TIJD

av-form-minus-tijd_reason = Op een ander moment is dit een goede vraag. Nu was er eerst iets anders aan de beurt, en zo ging die langs de bewoner heen.

## JAMAAR

av-form-minus-jamaar_reason = Er zat vast iets waars in, maar met dat ja-maar valt weg wat de bewoner net zei. Een ja-en laat allebei staan.
