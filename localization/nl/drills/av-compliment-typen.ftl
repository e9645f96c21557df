title = Een compliment typen
about = Een compliment is klein, waar en over de ander; schrijf het zo dat iemand er ook zijn schouders over kan ophalen.
ask = Wat zeg je?
discuss = Geef elkaar er nu één, over iets van vandaag. Wat doet dat met je?
confusion_CO_OORDEEL = Je geeft een cijfer: «goed zo». Noem wat je ziet of wat het kostte: «met twee tassen drie trappen op».
confusion_CO_TAG = Met «hè?» of «toch?» vraag je om instemming. Een compliment hoeft niets terug: zet er een punt achter.
confusion_CO_VERW = In «nu wel» of «eindelijk» zit wat er eerst niet was. «Fijn dat u opendoet» heeft dat niet nodig.
confusion_CO_ADV = Na het compliment komt nog een tip, en die blijft hangen. Stop na «knap dat u zes winkels in ging».

trap-op-boodschappen_situation = Een vrouw van tachtig komt met twee zware tassen de derde trap op. Zeg er iets waars over.
trap-op-boodschappen_example = U draagt die twee tassen helemaal drie trappen op. Daar heb ik bewondering voor.
trap-op-boodschappen_example2 = Drie trappen met twee volle tassen. Dat vind ik knap van u.
trap-op-boodschappen_why = De tassen of de trap erin, zodat zij weet waar het over gaat.
trap-op-boodschappen_not = «Knap hoor, op uw leeftijd!» maakt van een sterke vrouw een oude.

dank-voor-openen_situation = Een man die je twee keer niet binnenliet, doet deze keer de deur open. Zeg iets over het openen, en verder niets.
dank-voor-openen_example = Ik ben blij dat u opendoet. Dank u wel.
dank-voor-openen_example2 = Ik waardeer het dat u voor mij opendoet.
dank-voor-openen_why = Je noemt het opendoen en bedankt ervoor, en daarna komt er niets achteraan.
dank-voor-openen_not = «Fijn dat u nu wel opendoet» herinnert hem aan twee keer niet.

boekenkast-zeeman_situation = In de kamer van een oud-zeeman staat een hele wand vol scheepsmodellen. Zeg er één ding over.
boekenkast-zeeman_example = Wat is die driemaster mooi gemaakt.
boekenkast-zeeman_example2 = Wat een mooi werk, elk touwtje zit op zijn plek.
boekenkast-zeeman_why = Eén model, of wat hij eraan gedaan heeft, en niets over de rest van de kamer.
boekenkast-zeeman_not = «Wat bent u toch een kunstenaar!» gaat over hem in het algemeen. Het schip was al genoeg.

zes-winkels_situation = Een jongen van achttien is deze week bij zes winkels naar werk gaan vragen. Het werd niets. Zeg iets over zijn inzet.
zes-winkels_line = Zes keer nee.
zes-winkels_example = Ik vind het knap dat u zes winkels bent binnengestapt.
zes-winkels_example2 = Knap dat u na vijf keer nee ook nog de zesde winkel in ging.
zes-winkels_why = Noem het binnenlopen, of dat hij doorging. Dat is van hem, ook nu het niets werd.
zes-winkels_not = «Maar probeer volgende keer …» trekt het compliment meteen weer terug.

oma-tekent_situation = Een oma zit uren met haar kleinkind te tekenen. Ze laat je de tekeningen zien. Zeg wat je ziet, met waardering.
oma-tekent_line = Ach, dat is maar gekrabbel.
oma-tekent_example = Mooi hoe rustig u bij uw kleinkind gaat zitten.
oma-tekent_example2 = Wat bijzonder dat u zoveel tijd voor uw kleinkind maakt.
oma-tekent_why = Je ziet de tijd of de aandacht, en dat is wat ze geeft.
oma-tekent_not = «Ach, dat is juist prachtig!» spreekt haar tegen in plaats van te zeggen wat jij zag.

vader-met-gezin_situation = Een vader met vier kinderen laat het schema op de koelkast zien dat hij zelf maakte. Zeg er iets over.
vader-met-gezin_line = Anders wordt het een rommeltje.
vader-met-gezin_example = Slim bedacht, met een kleur voor elk kind.
vader-met-gezin_example2 = Ik vind het knap dat u dit schema elke week bijhoudt.
vader-met-gezin_why = Eén ding van het schema, en wat hij daarmee doet. Concreet en niet te groot.
vader-met-gezin_not = «Goed gedaan, hoor!» is een stempel van de juf, op zijn eigen koelkast.
