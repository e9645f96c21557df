# Omhoog roepen: de bovenste overloop

boven_title = Op de overloop

piano_name = Een piano
piano_seen = Door de open deur: een piano zonder voorkant. De hamertjes staan allemaal bloot.
piano_dat-is-hem = Uit een school. Niemand wilde hem hebben.
stemvork_name = Een stemvork
stemvork_seen = In zijn borstzak, waar een ander een pen heeft: een stemvork.
stemvork_altijd-bij-me = Uit drieënzestig. Hij klopt nog.
envelop_name = Een envelop
envelop_seen = Op het kastje naast de deur, keurig recht: ‘Dhr. S. Ferenc’. Hij is dicht.
envelop_kom-ik-nog = Die is niet voor mij.

# Bovenaan
bovenaan_niet-tegemoet = Ik kom u niet tegemoet. De knie.
bovenaan_niet-buiten-adem = Tweeënvijftig treden. En u bent niet eens buiten adem.
bovenaan_line = De bovenste tree is voor bezoek. Daar hoor je alles.
bovenaan_uithijgen_inner = Ik doe het zelf ook in drie keer, met die treden.
bovenaan_uithijgen_kleiner = Zo. Dus dat was u.
bovenaan_uithijgen_why = Je zei boven niet meteen iets. Zo kon hij eerst kijken wie er bij die stem hoort.
bovenaan_blijven-hijgen_de-tree = Gaat u toch zitten.
bovenaan_binnen-zitten_say = Zullen we even binnen gaan zitten? Dat praat rustiger, voor u ook.
bovenaan_binnen-zitten_inner = De piano staat open. Zo laat je niemand binnen.
bovenaan_binnen-zitten_al-heel-wat = Hier is ver genoeg.
bovenaan_binnen-zitten_why = Je dacht aan wie er meeluistert, en dat was goed. Alleen had hij net een andere plek gewezen.
bovenaan_bovenste-tree_say = Op de bovenste tree gaan zitten, met je tas op schoot.
bovenaan_bovenste-tree_inner = Daar zat Judit altijd, als ik stemde.
bovenaan_bovenste-tree_goede-akoestiek = Goed zo. Dan neem ik de stoel, vanwege de jaren.
bovenaan_bovenste-tree_why = Je ging zitten waar hij wees, op de tree voor bezoek. Zo bleef het zijn trap.
bovenaan_post-doornemen_say = Wat fijn dat ik boven mocht komen. Zullen we samen eens naar die post kijken?
bovenaan_post-doornemen_inner = De inkt is nog nat, en ik zit al op kantoor.
bovenaan_post-doornemen_eerst-zitten = Eerst zitten.

# Het kaartje
het-kaartje_geef-die-pen = Bijna. Geeft u die pen eens. … Zo.
het-kaartje_het-staat-er = Szabó. Het staat er echt.
het-kaartje_line = Weet u wanneer een ander dat voor het laatst zo opschreef? Op mijn diploma. In drieënzestig.
het-kaartje_kaart-stil_inner = De b is wat scheef. Verder staat het er.
het-kaartje_kaart-stil_leest-weer = Met streepje en al.
het-kaartje_kaart-stil_why = Je liet hem lezen, zo lang als hij wilde.
het-kaartje_kaart-langer_nou-goed = Nou. Goed.
het-kaartje_nu-overal_say = Zo hoort het. Nu zorgen we dat het ook op al die andere plekken goed komt te staan.
het-kaartje_nu-overal_inner = Al die loketten nog een keer. Ik word al moe.
het-kaartje_nu-overal_overal = Al die plekken. Daar begin ik niet meer aan.
het-kaartje_nu-overal_why = Je gunde hem zijn naam overal. Maar hij was nog bij dit ene kaartje, en nu komen alle loketten weer terug.
het-kaartje_voor-u_say = Houdt u het kaartje maar.
het-kaartje_voor-u_inner = Een kaart zonder venstertje. Zo kreeg ik ze vroeger van school.
het-kaartje_voor-u_bij-de-sleutels = Dan hang ik het bij de sleutels.
het-kaartje_welk-diploma_say = Wat was dat voor een diploma?
het-kaartje_welk-diploma_inner = Zwart pak van een ander, te lange mouwen. En toen riepen ze mij.
het-kaartje_welk-diploma_met-lof = Pianostemmer. Met lof. Het hangt boven de piano, dan weet die het ook.

# De brief
de-brief_line = Deze kwam maandag, van de corporatie. Voor Ferenc. Ik heb hem nog niet doorgestuurd.
de-brief_brief-stil_inner = Hij weegt niks, en toch leg ik hem steeds ergens anders neer.
de-brief_brief-stil_draait-hem-om = Er staat iets op de achterkant gestempeld. Dat heb ik nog niet gelezen.
de-brief_brief-stil_why = Je zei niets over de brief. Toen draaide hij hem zelf om.
de-brief_brief-langer_die-pen-nog = Heeft u die pen nog?
de-brief_openmaken_say = Kom, dan doen we het samen. Ik maak hem vast open.
de-brief_openmaken_inner = Gescheurd. Zo ver was ik nog niet.
de-brief_openmaken_u-heeft-hem = U heeft hem al open.
de-brief_openmaken_why = ‘Samen’, zei je, en je scheurde hem open. Maar zo ver was hij nog niet, en het is zijn brief.
de-brief_erboven_say = Zal ik die naam doorstrepen en uw naam erboven zetten?
de-brief_erboven_inner = Een streep erdoor. Zo eenvoudig kon het dus.
de-brief_erboven_nu-is-hij-voor-mij = … Zo. Nu is hij voor mij.
de-brief_erboven_why = Je vroeg eerst, en deed toen iets kleins waardoor hij hem zelf kon openen.
de-brief_vandaag-niet_say = Dan laten we hem toch dicht.
de-brief_vandaag-niet_nu-wel = Dat kan ook. … Nee. Nu wil ik het weten.
de-brief_vandaag-niet_nu-wel_inner = Hij plakt al half los. Mijn duim past ertussen.
de-brief_vandaag-niet_dan-maandag = Dan blijft hij dicht.
de-brief_vandaag-niet_dan-maandag_inner = Dicht mag ook. Dat had ik nog niet van zo iemand gehoord.
de-brief_vandaag-niet_why = Er hoefde niets beslist te worden, en zijn nee was goed.

# De ketelcontrole
ketelcontrole_line = Controle van de ketel. Dinsdag, tussen acht en één. ‘Derde poging’, staat erbij.
ketelcontrole_ketel-stil_acht-en-een = Tussen acht en één. In die tijd stem ik een vleugel.
ketelcontrole_ketel-langer_inner = Drie keer geroepen, en drie keer was ik thuis.
ketelcontrole_ketel-langer_ik-ben-er = Ik ben altijd thuis. Alleen Ferenc is er nooit.
ketelcontrole_ketel-langer_why = Je liet hem zelf bedenken wat hij ervan vond.
ketelcontrole_ik-bel-wel_say = O, makkelijk. Ik geef ze straks wel even door dat u thuis bent.
ketelcontrole_ik-bel-wel_inner = Makkelijk, ja. Daar hoef ik niet eens bij te zijn.
ketelcontrole_ik-bel-wel_onder-welke = En wie zegt u dan dat er opendoet?
ketelcontrole_ik-bel-wel_why = Je wilde het hem makkelijk maken. Maar bellen kan hij zelf, en alleen hij kan zeggen wie er opendoet.
ketelcontrole_welke-naam-bellen_say = En hoe moet die monteur u dan noemen, dinsdag?
ketelcontrole_welke-naam-bellen_inner = Een man met een gereedschapskist die naar boven roept, en het klopt.
ketelcontrole_welke-naam-bellen_dan-doe-ik-open = Szabó. Dan doe ik open.
ketelcontrole_welke-naam-bellen_why = Je nam zijn naam als uitgangspunt, en hij bepaalt wie er boven komt.
ketelcontrole_zelf-of-samen_say = Belt u ze zelf? Ik wil er best bij blijven zitten, ik hoef nog nergens heen.
ketelcontrole_zelf-of-samen_inner = Bellen kan ik. Spellen ook, als het moet.
ketelcontrole_zelf-of-samen_zelf-met-u = Zelf. Vanmiddag. Dan zeg ik er meteen bij hoe ik heet.

# De kamertoon
kamertoon_line = Luister. … Dat is een a.
kamertoon_a-stil_inner = Judit hield vroeger haar adem in tot hij weg was.
kamertoon_a-stil_twintig-tellen = Twintig tellen. Dan pas is hij weg.
kamertoon_a-stil_why = Je luisterde tot de toon weg was, en zei niets.
kamertoon_a-langer_weg = Zo. Weg.
kamertoon_moet-rennen_say = Wat mooi. Ik moet er zo vandoor, vrees ik.
kamertoon_moet-rennen_inner = Ik had er nog een willen laten horen.
kamertoon_moet-rennen_net-weg = Hij was net weg.
kamertoon_moet-rennen_klinkt-nog = Hij klonk nog.
kamertoon_moet-rennen_why = Dat je het mooi vond, zei je ook. Maar je ging weg terwijl hij je nog iets wilde laten horen.
kamertoon_hand-op-leuning_say = Je hand op de leuning leggen, naast de stemvork.
kamertoon_hand-op-leuning_inner = Niemand legt daar uit zichzelf een hand neer.
kamertoon_hand-op-leuning_nog-eens = Wacht, nog een keer. … Voelt u? Helemaal tot beneden.
kamertoon_hand-op-leuning_voelt-u = Voelt u? Helemaal tot beneden.
kamertoon_hand-op-leuning_why = Hij wilde je iets laten horen, en jij ging daarin mee.

# Tot ziens
tot-ziens_u-heeft-haast = Gaat u maar. De trap weet u te vinden.
tot-ziens_nog-een-ding = Nog één ding, voor u naar beneden gaat.
tot-ziens_line = En als er weer een Ferenc in de bus ligt?
tot-ziens_afscheid-stil_geen-haast = Het heeft geen haast.
tot-ziens_afscheid-langer_blijft-u-slapen = Daar weet u ook niks op.
tot-ziens_gebeurt-niet-meer_say = Dan geeft u die maar aan mij. Ik zorg dat het niet meer gebeurt.
tot-ziens_gebeurt-niet-meer_inner = Dat zei loket zeven ook.
tot-ziens_gebeurt-niet-meer_daar-gaat-u-niet-over = Daar gaat u niet over. Ik ook niet, trouwens.
tot-ziens_gebeurt-niet-meer_why = Je gunde hem zekerheid, maar beloofde wat je niet in de hand hebt.
tot-ziens_mag-de-corporatie_say = Mag ik de corporatie vertellen hoe u heet? U mag het eerst lezen.
tot-ziens_mag-de-corporatie_inner = Eerst lezen, dan versturen. Dat heb ik een kantoor nog nooit zien doen.
tot-ziens_mag-de-corporatie_kijk-ik-na = Goed. Dan let ik op het streepje.
tot-ziens_mag-de-corporatie_nog-niet = Nu nog niet.
tot-ziens_mag-de-corporatie_why = Je vroeg het voordat je iets doorgaf, en liet hem nakijken wat er komt te staan.
tot-ziens_leg-opzij_say = Legt u hem dan voor mij opzij? Hier is mijn nummer, dan belt u mij.
tot-ziens_leg-opzij_inner = Bellen. Dan moet ik zeggen met wie ze spreken.
tot-ziens_leg-opzij_bellen-doe-ik-niet = Opzij leggen wel. Bellen, dat weet ik nog niet.
tot-ziens_leg-opzij_why = Hij heeft je nummer. Of hij belt, is aan hem, en bellen begint bij hem met een naam.
tot-ziens_weer-komen_say = Mag ik dan weer komen? Zegt u maar wanneer.
tot-ziens_weer-komen_inner = Zelf zeggen wanneer. Dan moet ik eerst de kalender hebben.
tot-ziens_weer-komen_niet-roepen = Maandag. En niet roepen. Tikken, twee keer.
tot-ziens_weer-komen_op-een-kaart = Zet u de dag maar op een kaart. Met het streepje, dan kom ik hem halen.
tot-ziens_weer-komen_stuur-eerst = Stuurt u eerst maar een kaart. Dan zie ik het wel.
