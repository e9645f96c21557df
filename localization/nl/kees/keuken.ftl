# Kees van Dongen: aan de keukentafel

keuken_title = Aan de keukentafel

wagentje_name = Het vrachtwagentje
wagentje_seen = Karton, geverfd, zo lang als een onderarm. Op de zijkant staat in kleine letters: Fenna & Roos Internationaal.
wagentje_zelf-gemaakt = Dat zijn hagelslagpakken. De spiegels zijn van kauwgompapier.
mokken_name = De mokken
mokken_seen = Boven het aanrecht drie haken. Twee mokken hangen met het oor naar links, de derde staat in de gootsteen.
kast_name = De schoenenkast
kast_seen = Door de deur naar de gang zie je een kast. Het deurtje sluit niet meer. Op de grond staan vier paar schoenen op een rij.
kast_telt-weer = Ja. Die. Kijk er maar niet te lang naar.
gordijn-binnen_name = Het gordijn, van binnen
gordijn-binnen_seen = Door de stof komt een streep zon. Er dansen stofjes in. Verder brandt er één lamp.

keuken_genoeg-binnen_say = Zullen we het hierbij laten voor vandaag?
keuken_genoeg-binnen_inner = Niemand die alles leeg wil hebben. Dan kan er een volgende keer zijn.

## Aanrecht

# Binnen komen
binnen-komen_schoenen = Schoenen mogen aan. De lamp ook, als het gordijn dicht blijft.
binnen-komen_line = Zo. Dat heb ik in een jaar niet gedaan, iemand achter me aan door die gang.
binnen-komen_binnen-stil_inner = Geen hoofd dat rondgaat. Ik kijk mee wat er te zien is, en het valt mee.
binnen-komen_binnen-stil_why = Je zei niet meteen iets en liet hem even staan. Zo kon hij wennen aan visite in zijn keuken.
binnen-komen_binnen-stil_stoel = Gaat u… Ja, ga maar ergens zitten.
binnen-komen_binnen-langer_zeg-wat = Het is een keuken, hoor.
binnen-komen_stoel-gang_say = Gaan zitten op de stoel bij de deur, met zicht op de gang.
binnen-komen_stoel-gang_inner = Nu zit ik met mijn rug naar de bel.
binnen-komen_stoel-gang_mijn-stoel = Daar zit ik. Dan zie ik wie er komt. … Nee, blijf maar.
binnen-komen_model-wijzen_say = Naar het vrachtwagentje op tafel wijzen en vragen of hij dat gemaakt heeft.
binnen-komen_model-wijzen_inner = Wat ze het eerst zien is iets wat af is.
binnen-komen_model-wijzen_een-op-vijftig = Eén op vijftig. De deur gaat open. En achterin kan Roos haar kralen kwijt.
binnen-komen_dank-binnen_say = Dank u wel dat ik binnen mag. Zegt u maar waar ik u niet in de weg zit.
binnen-komen_dank-binnen_inner = Als visite. Zo noem je dat: visite.
binnen-komen_dank-binnen_meterman = Daar, die wiebelt niet. De man van de meter was de laatste die dank u wel zei.
binnen-komen_dank-binnen_why = Je bedankte hem als gast, en wachtte tot hij een stoel wees. Dan is het weer zijn keuken.
binnen-komen_valt-mee_say = Wat heeft u het hier netjes, zeg.
binnen-komen_valt-mee_inner = Er was dus een plaatje, en ik moest meevallen.
binnen-komen_valt-mee_wat-gedacht = Ja. Wat had u dan gedacht?
binnen-komen_valt-mee_why = Je wilde hem geruststellen. Maar zo hoort hij dat je het erger had verwacht.

# Oploskoffie
oploskoffie_line = Er is oploskoffie. En één mok, want die andere twee zijn van de meiden.
oploskoffie_koffie-stil_inner = Even mag het gewoon over koffie gaan.
oploskoffie_koffie-stil_glas-vinden = Wacht. Ik heb nog een glas. Dat wordt wel heet.
oploskoffie_koffie-langer_water-kookt = Het water kookt.
oploskoffie_blauwe-mok_say = Mag ik er dan een van de meiden lenen, of liever niet?
oploskoffie_blauwe-mok_why = Je vroeg het en gaf hem het nee er meteen bij. Hij mocht zelf zeggen voor wie die mokken zijn.
oploskoffie_blauwe-mok_de-blauwe = De blauwe. Van Fenna. Die drinkt toch alleen thee.
oploskoffie_blauwe-mok_de-blauwe_inner = Er drinkt iemand uit. Hij is ervoor gemaakt, tenslotte.
oploskoffie_blauwe-mok_staan-klaar = Liever niet. Die hangen klaar.
oploskoffie_blauwe-mok_staan-klaar_inner = Ze hangen goed. Oor naar links, zoals Roos het wil.
oploskoffie_uit-een-glas_say = Graag. Uit een glas is prima, dan blijven die twee hangen.
oploskoffie_uit-een-glas_inner = Ik schenk in. Mijn hand weet nog hoe dat gaat, voor twee.
oploskoffie_uit-een-glas_turkije = Zo dronken we hem bij de Bulgaarse grens. Uren.
oploskoffie_geen-moeite_say = Doet u voor mij maar geen moeite, ik heb net nog koffie gehad.
oploskoffie_geen-moeite_inner = Nu wordt mijn koffie al voor me geteld.
oploskoffie_geen-moeite_kan-er-af = Koffie heb ik nog wel, hoor.
oploskoffie_post-eerst_say = Of doen we liever eerst die envelop?
oploskoffie_post-eerst_inner = Die envelop. Ik was bij de mokken.
oploskoffie_post-eerst_eerst-koffie = Eerst koffie. Het water staat al op.
oploskoffie_post-eerst_why = Je wilde hem de keus laten. Maar de koffie was zijn begin, en nu lag jouw onderwerp er al vóór het water kookte.

# Aan tafel
aan-tafel_waar-begint = Zo. En waar begint zo iemand als u nou mee?
aan-tafel_laat-even = Drinkt u dat eerst maar op.
aan-tafel_weer-wat = Zo. En wat nog meer?
aan-tafel_tafel-stil_inner = Twee mensen en een koelkast. Het is bijna een gewone middag.
aan-tafel_tafel-stil_slaat-af = … Nu slaat hij af, de koelkast. Zo stil is het hier dus.
aan-tafel_tafel-stil_klok = … Je hoort de koelkast. Normaal hoor ik die niet, dan staat het spel aan.
aan-tafel_tafel-langer_dus-tja = Nou ja, ik hoef niet te zitten staren.
aan-tafel_vaste-lijst_say = Waar wilt u beginnen? Bij het huis, het geld of uw gezondheid?
aan-tafel_vaste-lijst_inner = Ik zie het blad al liggen, met hokjes.
aan-tafel_vaste-lijst_regel-een = Regel één: naam. Regel twee: hoeveel.
aan-tafel_hoe-is-het_say = Ik heb nog niet eens gevraagd hoe het met u gaat, de laatste weken.
aan-tafel_hoe-is-het_inner = Hoe het met míj is. Daar moet ik even naar zoeken, onder de rest.
aan-tafel_ik-doe-folders_say = Een formulier voor een betaalregeling neerleggen. Naam en adres staan er al op.
aan-tafel_ik-doe-folders_inner = Mijn leven, in blauwe pen, in andermans handschrift.
aan-tafel_ik-doe-folders_why = Je had er werk van gemaakt. Maar met zijn naam al ingevuld is het van een ander voordat hij iets gezegd heeft.
aan-tafel_ik-doe-folders_al-ingevuld = Mijn naam staat er al op. Wie heeft dat gedaan?
aan-tafel_eerst-koffie_say = Nog even nergens mee. Eerst de koffie.
aan-tafel_eerst-koffie_zo = O. Nou, goed. … Er is ook suiker, geloof ik.
aan-tafel_eerst-koffie_inner = Die tas blijft dicht. Ik zoek een lepeltje, en ik vind er nog een ook.

# Afronden
afronden_beloofd = En u zorgt dus dat ik hier blijf. Dat heb ik goed gehoord.
afronden_moe-dan = Ik ben moe. Deze ene was het.
afronden_een-klaar = Nou. Eén open dus.
afronden_kaart-alleen = Dat kaartje van Roos blijft eruit. De rest gaat dicht.
afronden_doos-dicht = De doos gaat dicht. Vandaag niet meer.
afronden_bij-koffie = Nou. Koffie dus.
afronden_line = Wat we gezegd hebben, ben ik straks weer kwijt. Ik onthou niks meer.
afronden_rond-stil_inner = Het blijft stil, en er komt toch nog iets boven.
afronden_rond-stil_ik-dan = … Vroeger onthield ik elk losadres. Heel Europa.
afronden_rond-langer_nou-dan = Nou?
afronden_twee-dingen_say = Schrijft u het op? Twee dingen, meer niet.
afronden_twee-dingen_inner = Mijn handschrift. Het staat er een beetje scheef, en het is van mij.
afronden_twee-dingen_op-envelop = Wacht, een pen. … Achterop een envelop dan maar.
afronden_te-mooi_say = Nee, dat zei ik te mooi. Daar gaat de corporatie over. Ik kan wel met u mee.
afronden_te-mooi_inner = Ik wist het eigenlijk al. Nu hoef ik het niet meer te geloven.
afronden_te-mooi_mee-dan = Ja. … Dat dacht ik al. Mee dan. Dat hou ik vast.
afronden_te-mooi_why = Je nam een te mooie belofte terug, zei wie er beslist en wat je wel kunt. Nu weet hij waar hij op rekenen kan.
afronden_wie-erbij_say = Zou u er de volgende keer iemand bij willen, die mee onthoudt? Of liever niet?
afronden_wie-erbij_inner = Iemand die ik ken. Niet wéér iemand met een pasje.
afronden_wie-erbij_mijn-moeder = Mijn moeder. Dan is alles om half negen open, dus nee.
afronden_wie-erbij_niemand-erbij = Nee. Liever niet.
afronden_stand-melden_say = Ik doe bij de corporatie straks een goed woordje voor u.
afronden_stand-melden_inner = De deur uit, en ik ga mee, in een gesprek waar ik niet bij zit.
afronden_stand-melden_why = Aardig bedoeld. Maar zo wordt er over hem gepraat zonder hem, en je vroeg niet eerst of dat mag.
afronden_stand-melden_over-mij = Dus dan bellen jullie over mij. Wie weet wat er dan komt.
afronden_brief-sturen_say = Ik zet alles voor u op een rij, dan krijgt u het van mij op papier.
afronden_brief-sturen_inner = Nog een. Goed bedoeld, met een postzegel erop.
afronden_brief-sturen_een-brief = Op papier. Dat maak ik toch niet open.
afronden_brief-sturen_why = Je wilde het hem makkelijk maken. Maar van jou en op papier is het weer post, en post maakt hij niet open.

## Vragen

# Weken
weken_regel-drie = En dan zeker: hoe gaat het.
weken_weken-tja = De laatste weken. Tja.
weken_line = Geen idee. Ik weet vaak niet eens welke dag het is.
weken_weken-stil_inner = Als het stil blijft, schiet me toch een dag te binnen.
weken_weken-stil_zondag = Op zondag weet ik welke dag het is. Dan bel ik mijn moeder.
weken_weken-langer_verder-niets = Zo is het.
weken_zelf-al_say = Wat heeft u zelf al geprobeerd, met die verzekering?
weken_zelf-al_inner = Dan denkt er dus iemand dat ik iets gedaan heb. Ik héb ook iets gedaan.
weken_zelf-al_why = Je ging ervan uit dat hij al iets gedaan had. Het was wel jouw onderwerp: over de verzekering begon hij zelf nog niet.
weken_somber_say = Voelt u zich de laatste tijd somber?
weken_somber_inner = Somber. Daar hebben ze vast een formulier voor.
weken_somber_why = Je maakte je zorgen. Maar hij zei dat hij de dagen kwijt is, en kreeg er een woord voor terug dat niet van hem is.
weken_somber_huisarts-niet = Somber? Nee. Ik ben moe, dat is wat anders.
weken_niet-dag_say = Niet eens welke dag.
weken_niet-dag_inner = Mijn eigen woorden. Niemand schrikt ervan.
weken_niet-dag_tussenin = Nee. … Vandaag wel, toevallig. Woensdag.
weken_structuur_say = Wat zou u weer wat houvast geven?
weken_structuur_inner = Houvast. Een woord met een map eromheen.
weken_structuur_dienstregeling = Een rooster. Ik heb er twintig jaar een gehad, op de minuut.
weken_welke-dag-wel_say = Zijn er dagen die u wel weet?
weken_welke-dag-wel_vrijdag = Vrijdag. Dan bel ik de meiden, dus dan let ik op.
weken_welke-dag-wel_inner = De vrijdag, die hou ik vast. Daar heb ik nooit bij stilgestaan.
weken_welke-dag-wel_why = Je vroeg naar een dag die hij niet kwijt is. Hij noemt er zelf een, en weet waarom.

# Geprobeerd
geprobeerd_niet-lachen = Geprobeerd, ja. Niet lachen.
geprobeerd_alleen-gespeeld = U denkt vast dat ik er nooit wat aan gedaan heb.
geprobeerd_line = Ik heb ze drie keer gebeld, de verzekering. ‘Er zijn nog elf wachtenden voor u.’
geprobeerd_line2 = Drie kwartier per keer. Bij de derde was mijn beltegoed op, en ik moest de meiden nog bellen. Toen heb ik niks meer opengemaakt.
geprobeerd_probeer-stil_inner = Niemand zegt dat ik toch nog eens had kunnen bellen.
geprobeerd_probeer-stil_muziekje = Panfluit, steeds hetzelfde. Als ik het in de supermarkt hoor, loop ik eruit.
geprobeerd_probeer-langer_zo-ging-dat = Zo ging dat.
geprobeerd_waarom-niet-weer_say = Dus sindsdien is er niks meer opengegaan.
geprobeerd_waarom-niet-weer_inner = Niks meer, nee. Dat is er dus van blijven hangen.
geprobeerd_waarom-niet-weer_daarna = Daarna lag de volgende er al. En die daarna.
geprobeerd_waarom-niet-weer_why = Je pakte zijn laatste zin op. Hij had net verteld wat hij wél deed, en hoort nu vooral dat het daar ophield.
geprobeerd_rotmuziek_say = Dat ligt niet aan u, dat hebben zij slecht geregeld.
geprobeerd_rotmuziek_inner = Ik hoef geen gelijk. Ik wil dat het stopt.
geprobeerd_rotmuziek_meisje = Ach. Dat meisje kon er ook niks aan doen.
geprobeerd_online-kan_say = Het kan ook via de site. Zal ik dat laten zien? Dan hoeft u nooit meer te wachten.
geprobeerd_online-kan_inner = Twee uur en een kwartier muziek. Voor niks dus.
geprobeerd_online-kan_had-ik-gekund = O. Dan had dat dus ook nog gekund.
geprobeerd_drie-keer_say = Drie keer drie kwartier. Ik had de tweede keer al opgehangen.
geprobeerd_drie-keer_inner = Twee uur en een kwartier. Dat is naar Luik rijden, met file.
geprobeerd_drie-keer_twee-uur = Twee uur en een kwartier, bij elkaar. … Ja. Dat heb ik wel gedaan.

# Wie weet
wie-weet_line = Dat weet niemand, van dat bellen. Mijn moeder misschien. Die bel ik zondags, die hoort het aan m’n stem.
wie-weet_weet-stil_inner = Ik hoor haar stofzuiger nog nazoemen.
wie-weet_weet-stil_gegeten = ‘Heb je goed gegeten, jongen?’ En dan zegt ze twee keer gedag.
wie-weet_weet-langer_meer-niet = Meer zijn er niet.
wie-weet_wie-mag-weten_say = Wie zou het van u mogen weten?
wie-weet_wie-mag-weten_inner = Mogen. Ik ga erover wie het weet. Dat is nieuw.
wie-weet_wie-mag-weten_willem-weet = … Willem, een chauffeur. Die weet het toch al, die zegt alleen niks.
wie-weet_elke-zondag_say = Maar haar belt u wel, elke zondag, ook nu nog.
wie-weet_elke-zondag_inner = Iets wat ik wél doe. Elke week, al twintig jaar.
wie-weet_elke-zondag_nooit-gemist = Nog nooit gemist. Ik heb weleens vanaf een veerboot gebeld, windkracht negen.
wie-weet_ma-bijspringen_say = Misschien wil uw moeder wel helpen, als ze het weet.
wie-weet_ma-bijspringen_inner = Dat zou ze doen ook. Daarom weet ze het niet.
wie-weet_ma-bijspringen_why = Je dacht aan wie hem na staat, en dat is goed. Maar je had er al een taak voor, en zij weet nog van niets.
wie-weet_ma-bijspringen_aow = Mijn moeder is zesenzeventig en heeft AOW. Die zou haar trouwring verkopen.
wie-weet_wat-zou-moeder_say = Wat zou ze zeggen, als ze het wist?
wie-weet_wat-zou-moeder_why = Je liet hem door haar ogen kijken. Is de schaamte gezakt, dan ziet hij haar zorg; anders haar teleurstelling.
wie-weet_wat-zou-moeder_te-mager = Dat ik te mager ben. En dan haalde ze die kast leeg, zo, met haar jas nog aan.
wie-weet_wat-zou-moeder_te-mager_inner = Ik zie haar mouwen. Het maakt me niet eens bang.
wie-weet_wat-zou-moeder_niet-zo-opgevoed = Dat ze me zo niet heeft opgevoed.
wie-weet_wat-zou-moeder_niet-zo-opgevoed_inner = Ik zie haar kijken. Niet eens boos.

## Beloftes

# Kunt u zorgen
kunt-u-zorgen_ingevuld-dan = Als het toch al ingevuld is.
kunt-u-zorgen_stapeltje = Die ene ligt daar nu. Dan wil ik het weten ook.
kunt-u-zorgen_recht-vooruit = Eén ding dan. Ik vraag het maar gewoon.
kunt-u-zorgen_line = Zorgt u dat ik hier kan blijven wonen?
kunt-u-zorgen_zorgen-stil_te-lang = Zegt u het maar.
kunt-u-zorgen_zorgen-langer_nee-dus = Nee dus.
kunt-u-zorgen_samen-lukt_say = We zijn er op tijd bij, u en ik. Dat komt goed.
kunt-u-zorgen_samen-lukt_inner = Het is of er iemand mijn rugzak overneemt. Ik durf niet te kijken of het waar is.
kunt-u-zorgen_samen-lukt_daar-houd-ik = Daar houd ik u aan.
kunt-u-zorgen_mee-gesprek_say = Daar gaat de corporatie over, niet ik. Ik kan wel met u mee als u daarheen gaat.
kunt-u-zorgen_mee-gesprek_inner = Een bijrijder. Sturen moet ik zelf, maar er kijkt er een mee op de kaart.
kunt-u-zorgen_mee-gesprek_ernaast = Mee. … Erbij zitten, bedoelt u. Ja. Dat zou wel schelen.
kunt-u-zorgen_mee-gesprek_why = Je zei eerlijk wie hierover beslist, en wat je wel kunt: ernaast zitten als hij dat wil.
kunt-u-zorgen_kan-niet-beloven_say = Dat kan ik niet beloven, want daar ga ik niet over. De corporatie beslist dat.
kunt-u-zorgen_kan-niet-beloven_why = Je zei meteen dat jij hier niet over gaat, en wie wel. Dat valt hem tegen, maar hij weet nu wie wat beslist.
kunt-u-zorgen_kan-niet-beloven_duidelijk = Dat is tenminste een antwoord. Verder belooft iedereen maar wat.
kunt-u-zorgen_kan-niet-beloven_duidelijk_inner = Geen suiker eroverheen. Dan zal de rest ook wel waar zijn.
kunt-u-zorgen_kan-niet-beloven_wat-aan-u = En wat heb ik dan aan u?
kunt-u-zorgen_kan-niet-beloven_wat-aan-u_inner = Dus ik ben voor niks naar buiten gekomen. Voor niks naar binnen ook.
kunt-u-zorgen_ligt-aan-u_say = Daar heeft u zelf meer invloed op dan u denkt.
kunt-u-zorgen_ligt-aan-u_inner = Het klopt. Dat weet ik om vier uur ’s nachts allemaal al.
kunt-u-zorgen_ligt-aan-u_why = Er zit iets waars in. Maar hij vroeg of hij kan blijven, en hoort dat het aan hem ligt en dat hij het alleen moet doen.
kunt-u-zorgen_ligt-aan-u_ook-nog = Ja. Het zal wel weer aan mij liggen.

# Wat heb ik
wat-heb-ik_eerlijk-dan = Nou goed. Geen beloftes dus.
wat-heb-ik_weg-ermee = Ik zit hier met mijn hele hebben en houwen.
wat-heb-ik_line = Wat kunt u dan wél?
wat-heb-ik_wel-stil_kort-maar = Kort mag ook.
wat-heb-ik_wel-langer_niks-dus = Niks dus.
wat-heb-ik_verdedig_say = U zit hier met iemand te praten. Dat is al heel wat.
wat-heb-ik_verdedig_inner = Met een puntmuts op zit ik hier te praten, hoera.
wat-heb-ik_verdedig_praten-kan = Ja, praten. Daar schiet ik niks mee op.
wat-heb-ik_lezen-en-mee_say = Naast u zitten als u leest. En mee naar een gesprek, als u dat wilt.
wat-heb-ik_lezen-en-mee_inner = Twee dingen. Die kan ik onthouden zonder papier.
wat-heb-ik_lezen-en-mee_dat-kan = Zitten en meegaan. Dat is te overzien.
wat-heb-ik_minder-dan_say = Vandaag niet veel, eerlijk gezegd. Ik zou willen dat het meer was.
wat-heb-ik_minder-dan_inner = Eindelijk iemand die niet doet of het klopt.
wat-heb-ik_minder-dan_eerlijk-antwoord = Nou ja. U zegt het tenminste.
wat-heb-ik_minder-dan_why = Je zei eerlijk hoe klein je aandeel is, en wat je dus ook zelf lastig vindt. Daar kan hij op bouwen.

## Post

post_kast-openen_say = Zullen we naar die ene envelop kijken?
post_kast-openen_locked = Hij kijkt naar de gang en weer naar zijn mok. Zolang de schaamte zo hoog zit, blijft die kast dicht.
post_kast-openen_inner = Die ene. Ja. Dat was afgesproken, en het is er nog steeds maar één.

# Doos op tafel
doos-op-tafel_line = Zo. Dit is ’m. Hier zit alles in.
doos-op-tafel_inner = Hij staat op tafel. Waar de meiden ontbijten.
doos-op-tafel_doos-stil_inner = Er gaat geen hand naar de doos. Alleen de mijne.
doos-op-tafel_doos-stil_why = Je hield je handen thuis. Zo bleef het zijn doos, en deed hij zelf het deksel eraf.
doos-op-tafel_doos-stil_deksel = … Ik doe het deksel eraf. Meer niet.
doos-op-tafel_doos-langer_staat-er = Nou. Daar staat hij.
doos-op-tafel_met-een-vinger_say = Met een vinger langs de randen gaan en zachtjes tellen.
doos-op-tafel_met-een-vinger_inner = Bij veertig houdt het op. Ik had twintig gedacht, want ik keek maar met één oog.
doos-op-tafel_met-een-vinger_niet-tellen = Niet tellen. Toe.
doos-op-tafel_welke-wel-open_say = Is er weleens een die u wél openmaakt? Hoe gaat dat dan?
doos-op-tafel_welke-wel-open_why = Je vroeg wanneer het wél lukt. Is zijn moeite eerst gezien, dan helpt dat; anders hoort hij dat je hem niet gelooft.
doos-op-tafel_welke-wel-open_handgeschreven = Als het adres met de hand geschreven is. Dan ga ik zitten, mesje erbij, netjes.
doos-op-tafel_welke-wel-open_handgeschreven_inner = Ik kán het dus. Als het om een mens gaat, kan ik het.
doos-op-tafel_welke-wel-open_overdrijf = U denkt zeker dat ik overdrijf. Nee. Geen een.
doos-op-tafel_welke-wel-open_overdrijf_inner = Wél. Dus de rest is onwil, hoor ik.
doos-op-tafel_handen-mok_say = Met de handen om de koffie blijven zitten.
doos-op-tafel_handen-mok_inner = Het is mijn doos, ook nu hij op tafel staat.
doos-op-tafel_handen-mok_langzaam = … Goed. Even zo.
doos-op-tafel_alleen-laten_say = Bij het aanrecht gaan staan, zodat hij even alleen is met die doos.
doos-op-tafel_alleen-laten_inner = Nu sta ik er weer in mijn eentje voor. Een jaar lang al.
doos-op-tafel_alleen-laten_blijf-zitten = Waar gaat u heen? … Nee, kom zitten. Niet weglopen nu.
doos-op-tafel_alleen-laten_why = Je wilde hem de ruimte geven. Maar alleen met die doos zat hij al een jaar; hij had je net liever aan tafel.
doos-op-tafel_omkeren_say = De brieven vast uit de doos halen en op tafel uitleggen.
doos-op-tafel_omkeren_inner = Alles ligt er ineens. Met mijn naam, mijn naam, mijn naam.
doos-op-tafel_omkeren_why = Je wilde overzicht maken. Maar één was afgesproken, en nu ligt alles op tafel door andermans handen.
doos-op-tafel_omkeren_wat-doet-u = Wat doet u nou? Afblijven!

# Onderbroken
onderbroken_fenna-woensdag = Fenna. Ze belt nooit op woensdag. … Hé meissie! Nee hoor, ik sta. Bij Lyon, ja. Het regent hier.
onderbroken_mijn-dochter = Mijn dochter. Niks zeggen, ze denkt dat ik rij. … Hé meissie! Nee hoor, ik sta. Bij Lyon. Het regent hier.
onderbroken_twee-keer-kort = Stil. Twee keer kort, dat is een deurwaarder. … Niet bewegen. Hij ziet het aan de lamp.
onderbroken_onder-stil_inner = Met één oor luister ik naar die andere stoel. Die kraakt niet.
onderbroken_onder-stil_why = Je zat stil en liet hem begaan. Zo hoefde hij er niet ook nog op te letten hoe jij keek.
onderbroken_onder-stil_onderste-plank = … In je kast, denk ik. Onderste plank. … Ja. Achter de laarzen.
onderbroken_onder-stil_hij-schrijft = Hij schrijft. … Nu gaat de klep.
onderbroken_onder-langer_radio = … Nee, dat is de radio, schat.
onderbroken_onder-langer_voetstappen = Voetstappen. Hij staat nog bij de trap.
onderbroken_stil-kijken_say = Stil blijven zitten en naar het vrachtwagentje kijken.
onderbroken_stil-kijken_why = Je keek naar het wagentje en niet naar hem. Gehoord heb je het toch; hoe goed hij je kent, maakt uit hoe erg dat is.
onderbroken_stil-kijken_wat-lekkers = … Ik breng wat lekkers mee. Ja, beloofd. Dag schat.
onderbroken_stil-kijken_wat-lekkers_inner = Daar zit iemand die alles hoort, en naar de vrachtwagen kijkt.
onderbroken_stil-kijken_de-douane = … Ik moet ophangen, de douane. Dag schat.
onderbroken_stil-kijken_de-douane_inner = Elk woord is gehoord. Zo klinkt het dus, van buiten.
onderbroken_briefje_say = Een papiertje over de tafel schuiven: gaat het?
onderbroken_briefje_inner = Papier. Terwijl ik haar stem in mijn oor heb.
onderbroken_briefje_hand-erop = … Nee, niks, lieverd. Er viel iets. Ik bel je vrijdag.
onderbroken_briefje_why = Je wilde weten of het ging. Maar dit was zijn gesprek, met zijn dochter, en nu moest hij lezen en praten tegelijk.
onderbroken_gang-op_say = Zachtjes opstaan en op de gang gaan staan.
onderbroken_gang-op_inner = De gang op, uit zichzelf. Dan lieg ik tenminste alleen tegen haar.
onderbroken_gang-op_tot-vrijdag = … Vrijdag bel ik weer, hè. Half acht. Dag meissie.
onderbroken_zal-ik-open_say = Zal ik opendoen? Dan leg ik hem uit dat we ermee bezig zijn.
onderbroken_zal-ik-open_inner = Mijn deur. Mijn gordijn. En er staat iemand op van mijn stoel.
onderbroken_zal-ik-open_why = Je wilde het voor hem opvangen. Maar het is zijn deur, en als jij opendoet weet die man dat er iemand thuis is.
onderbroken_zal-ik-open_zitten = Zitten!
onderbroken_stil-mee_say = Net zo stil blijven zitten als hij, de handen plat op tafel.
onderbroken_stil-mee_why = Je hield je net zo stil als hij, en vond er niets van. Zo zat hij er niet alleen mee.
onderbroken_stil-mee_daar-gaat-hij = … Zo. Daar gaat hij. U zit goed stil, zeg.
onderbroken_stil-mee_daar-gaat-hij_inner = Twee mensen die hun adem inhouden. In je eentje klinkt het harder.
onderbroken_mag-niet-in_say = Hij mag niet zomaar naar binnen. U bent hier veilig.
onderbroken_mag-niet-in_inner = Veilig. En waarom fluistert er dan iemand?
onderbroken_mag-niet-in_weet-ik-wel = Dat weet ik. Sst.
onderbroken_mag-niet-in_why = Je wilde hem geruststellen, maar het klopt maar half: met een vonnis en politie erbij mag het wel. En zijn schrik blijft.
onderbroken_handen-vragen_say = Zonder geluid vragen, met gebaren: zal ik weggaan of blijven?
onderbroken_handen-vragen_inner = Midden in de schrik wordt er iets gevraagd, en ik weet het antwoord nog ook.
onderbroken_handen-vragen_why = Zonder geluid vroeg je wat hij wilde. Zo had hij, midden in de schrik, toch iets te kiezen.
onderbroken_handen-vragen_blijf-maar = … Ja, er is iemand van het werk. Blijft u maar. … Vrijdag bel ik weer, hè. Half acht.
onderbroken_handen-vragen_blijven-zitten = Blijven zitten. … Dank u.

# Daarna
daarna_briefje-nog = Geen papiertjes als ik met haar bel. … Ze zocht haar winterjas. Die hangt hier. Ik heb hem van de week gewassen.
daarna_winterjas = Of het daar regent, weet ik niet eens. … Ze zocht haar winterjas. Die hangt hier. Ik heb hem van de week gewassen.
daarna_dik-papier = Hij heeft iets door de bus gedaan. Hoorde u dat? Dat was dik papier.
daarna_daarna-stil_inner = Mijn hand ligt nog plat op tafel. Hij wil nog niet los.
daarna_daarna-stil_te-klein = Hij past haar al niet meer, denk ik.
daarna_daarna-stil_ademen = … Zo. Nu adem ik weer.
daarna_daarna-langer_zo-dus = Zo gaat dat dus.
daarna_na-afloop_say = Wat doet u meestal, na zoiets?
daarna_na-afloop_inner = Nu zit ik hier nog. Dat is anders dan anders.
daarna_na-afloop_rijden = Dan ga ik rijden. Tot Kraków, in één ruk. … Nu niet.
daarna_lastig-net_say = Dat viel niet mee, hè, net.
daarna_lastig-net_why = Je zei dat het zwaar was en liet het daarbij. Kent hij je goed, dan is dat steun; anders voelt hij zich bekeken.
daarna_lastig-net_huiswerk = Elke keer. En dan vraag ik nog of ze haar huiswerk af heeft.
daarna_lastig-net_huiswerk_inner = Niet mee, nee. Niet slim, niet fout. Gewoon zwaar.
daarna_lastig-net_tot-honderd = Elke keer. Ik tel dan tot honderd. Bij tachtig is hij meestal weg.
daarna_lastig-net_tot-honderd_inner = Dat iemand dat gewoon vindt, en niet kinderachtig.
daarna_lastig-net_gaat-best = Gaat best. Oefening.
daarna_lastig-net_gaat-best_inner = Er is naar me gekeken. En er was wat te zien.
daarna_schrok-ook_say = Ik schrok er ook van.
daarna_schrok-ook_inner = Dan is het dus schrikken, en niet alleen ik.
daarna_schrok-ook_u-ook = U ook? … Nou.
daarna_laat-liggen_say = Laat maar liggen. Of wilt u weten wat het is?
daarna_laat-liggen_inner = Het mag op de mat blijven. Ik hoef niet op te springen.
daarna_laat-liggen_op-de-mat = Laat maar liggen, ja. Voor vandaag.
daarna_dan-deze_say = Dan is die nu de belangrijkste. Zullen we?
daarna_dan-deze_inner = Die vent is nog niet de hoek om of hij heeft al voorrang.
daarna_dan-deze_why = Je dacht aan wat haast heeft. Maar één was afgesproken en hij zou kiezen; nu koos de man aan de deur.
daarna_dan-deze_de-mijne = Die niet. Ik zou kiezen.
daarna_jas-gewassen_say = U heeft haar jas gewassen.
daarna_jas-gewassen_inner = Iemand heeft die jas gehoord. Ik stond ermee in de badkamer, met Woolite.
daarna_jas-gewassen_wol = Op wol. Met de hand uitgeknepen. … Nou. Die envelop.
daarna_niet-volhouden_say = We kunnen het haar ook samen vertellen.
daarna_niet-volhouden_inner = Samen vertellen. Met een vreemde erbij op de bank. Ik wil dat het donker wordt.
daarna_niet-volhouden_weet-ik = Nee. Dat gaan we niet doen.
daarna_geen-haast_say = Blijft u maar even zitten. Ik heb geen haast.
daarna_geen-haast_even = Ja. Even. … Goed.
daarna_geen-haast_inner = Mijn knieën trillen onder de tafel. Dat mag nog even.

# Welke envelop
welke-envelop_line = Goed. Eén, zei u. Bovenop of onderop?
welke-envelop_welke-stil_inner = Mijn vingers liggen al op de rand.
welke-envelop_welke-stil_achterin = Wat het eerst geladen is, ligt achterin. …
welke-envelop_welke-langer_zeg-eens-wat = U zegt maar niks.
welke-envelop_kiest-u_say = Zegt u het maar. Ik blijf erbij, welke het ook wordt.
welke-envelop_kiest-u_inner = Mijn doos, mijn volgorde. En ik zit er niet alleen bij.
welke-envelop_kiest-u_onderop-dan = Onderop. Achterin begint elke lading.
welke-envelop_welke-niet_say = Welke wilt u in elk geval niet?
welke-envelop_welke-niet_why = Hij mocht ook zeggen welke niet. Zit de schaamte nog hoog, dan worden ze van het kijken alleen maar groter.
welke-envelop_welke-niet_die-gele = Die gele. … Nee, die niet.
welke-envelop_welke-niet_die-gele_inner = Eentje mag blijven liggen. Dan durf ik bij de rest te komen.
welke-envelop_welke-niet_allemaal-niet = Allemaal niet.
welke-envelop_welke-niet_allemaal-niet_inner = Ik kijk er te lang naar. Ze worden groter als je kijkt.
welke-envelop_nieuwste_say = Bovenop, dat is de nieuwste. Als er haast bij is, staat het daarin.
welke-envelop_nieuwste_inner = Het is verstandig. Mijn hand wilde naar de andere kant.
welke-envelop_nieuwste_why = Verstandig, want daar staat de haast in. Alleen legde hij de keus voor, en koos jij wat er het eerst moest.
welke-envelop_nieuwste_zal-wel-moeten = Zal wel moeten, ja.
welke-envelop_dikste_say = De dikste. Als die open is, valt de rest vast mee.
welke-envelop_dikste_inner = De dikste. Ik voel hem al door het karton heen.
welke-envelop_dikste_de-dikste = De dikste. … Nee. Deksel erop. Het spijt me.
welke-envelop_dikste_toch-bovenop = De dikste niet. Bovenop dan.

# Onderop
onderop_line = Een envelop van hun moeders werk. … Nee. Dit is een kaart. Van Roos. ‘Lieve papa, gefeliciteerd.’
onderop_inner = Een jaar. Hij heeft een jaar onder de dreigbrieven gelegen.
onderop_kaart-roos-stil_inner = Laat me. Nog even. Goed zo.
onderop_kaart-roos-stil_paard = Ze heeft een vrachtwagen getekend. Met een paard aan het stuur.
onderop_kaart-roos-langer_negen-nu = Toen was ze acht.
onderop_kaart-roos-langer_inner = Acht. Met een tand eruit. Dat zie ik nog zo voor me.
onderop_niet-alles_say = Dan zat er toch iets moois tussen, al die tijd.
onderop_niet-alles_inner = Ze vroeg nog of ik hem mooi vond. Ja, zei ik.
onderop_niet-alles_why = Je zocht het goede erin. Maar Roos denkt al een jaar dat hij die kaart las, en daar gaat het voor hem over.
onderop_niet-alles_ellende-dan = Moois. Zij dacht dat ik hem allang gelezen had. … Nou. Die van boven dan.
onderop_voorlezen_say = Wilt u voorlezen wat ze schreef?
onderop_voorlezen_why = Je vroeg of hij wilde, en nee kon ook. Hardop komt zo’n kaart dichtbij: dat gaat beter als hij je goed kent.
onderop_voorlezen_voorgelezen = ‘Rij voorzichtig en kom maar gauw, de pannenkoeken zijn blauw.’ … Van boven moet er ook nog een.
onderop_voorlezen_voorgelezen_inner = Mijn stem houdt het net. Tot blauw.
onderop_voorlezen_niet-hardop = Nee. … Die van boven dan maar.
onderop_voorlezen_niet-hardop_inner = Hardop gaat niet. Het zit me tot hier.
onderop_even-laten_say = Zal ik het hier even bij laten? De rest loopt niet weg.
onderop_even-laten_inner = Die kaart mag van vandaag zijn, en van niks anders.
onderop_even-laten_genoeg-kaart = Ja. … Ja, doe maar. Meer kan er vandaag niet in.
onderop_plekje_say = Waar wilt u hem neerzetten?
onderop_plekje_inner = Hij staat. Er kijkt een paard op me neer.
onderop_plekje_bij-mokken = Hier, bij de mokken. … Goed. Dan die van boven.

# Bovenop
bovenop_line = De zorgverzekering. ‘Uiterlijk 18 oktober.’ … De hoeveelste is het vandaag?
bovenop_inner = Een datum. Die heb ik in een jaar niet nodig gehad.
bovenop_bovenop-stil_inner = Mijn duim vindt het schermpje zelf.
bovenop_bovenop-stil_why = Je gaf het antwoord niet meteen. Zo zocht hij het zelf op, en hij vond het.
bovenop_bovenop-stil_tijd = … De achttiende, staat hier. Vandaag dus. Tot vijf uur.
bovenop_bovenop-langer_pas-op = Nou? De hoeveelste?
bovenop_wie-belt_say = Vandaag nog, dus. Wie belt er, met mijn telefoon? De ander blijft er gewoon naast zitten.
bovenop_wie-belt_ik-dan-maar = Ik. … Blijft u zitten? Ook als ik ophang?
bovenop_wie-belt_ik-dan-maar_inner = Ik heb douaniers aan het lachen gekregen. Dit kan ik ook.
bovenop_wie-belt_andersom-dan = U. Maar ik zeg mijn naam zelf.
bovenop_wie-belt_andersom-dan_inner = Mijn naam zelf. Dat is mijn deel.
bovenop_wat-staat-er_say = Vandaag. Maar wat staat er verder in?
bovenop_wat-staat-er_inner = Het zijn gewoon woorden. Zwart op wit. Ze doen niks als je ze leest.
bovenop_wat-staat-er_regeling = Dat ik in termijnen kan betalen. Als ik bel. … Dat stond er dus al die tijd.
bovenop_morgen-ook_say = Vandaag, maar dat nemen ze niet zo nauw. Morgen kan meestal ook.
bovenop_morgen-ook_inner = Morgen. Dat zeg ik zelf ook altijd. Kijk maar in de doos.
bovenop_morgen-ook_why = Je wilde de druk eraf halen. Maar er staat ‘uiterlijk’, en hij was net zover dat hij durfde.
bovenop_morgen-ook_uiterlijk = Uiterlijk, staat er. En het is vandaag.
bovenop_ik-bel-even_say = Vandaag al. Ik bel ze wel, dan kunt u rustig meeluisteren.
bovenop_ik-bel-even_inner = Ik zit ernaast met mijn handen op schoot, als op het consultatiebureau.
bovenop_ik-bel-even_ga-gang = Gaat uw gang. … Ze willen mij zelf aan de lijn. Dus weer achteraan.

# In de wacht
in-de-wacht_line = ‘Er zijn nog elf wachtenden voor u.’ Op uw telefoon ook al. Bij acht was vorige keer mijn tegoed op.
in-de-wacht_wacht-stil_inner = Er wordt meegewacht. Dan duurt elf korter.
in-de-wacht_wacht-stil_why = Je wachtte gewoon mee en praatte er niet overheen. Zo zat hij er voor het eerst niet alleen in.
in-de-wacht_wacht-stil_panfluit = Panfluit. Hoort u? Altijd panfluit.
in-de-wacht_wacht-langer_acht-nu = Acht. Nu komt het.
in-de-wacht_wacht-langer_inner = Acht. Er is nog niemand weggelopen.
in-de-wacht_wacht-langer_why = Je bleef zitten, ook toen het bij acht kwam. Daar hield het vorige keer op; nu zat er iemand naast.
in-de-wacht_oefenen_say = Zullen we vast oefenen wat u gaat zeggen?
in-de-wacht_oefenen_inner = Voorzeggen. Met een tekstje, als een spreekbeurt.
in-de-wacht_oefenen_why = Goed voorbereiden kan helpen. Maar hij vroeg er niet om, en zo lijkt het of hij zijn eigen woorden niet heeft.
in-de-wacht_oefenen_oekraine = Ik heb in Oekraïne de douane omgepraat in een taal die ik niet spreek.
in-de-wacht_laat-mij_say = Ik ken een nummer waar u sneller door bent. Zal ik het draaien?
in-de-wacht_laat-mij_inner = Ik zat al op zes.
in-de-wacht_laat-mij_sneller = Ja. Zal wel sneller zijn.
in-de-wacht_hoe-lang-bari_say = Wat was uw langste rit?
in-de-wacht_hoe-lang-bari_inner = Vier dagen op een berg wachten kon ik ook.
in-de-wacht_hoe-lang-bari_drie-dagen = Bari, met sneeuw. Vier dagen. … Sst. Vijf. … Ja, goedemiddag, met Van Dongen.
in-de-wacht_stoel-ernaast_say = De stoel naast de zijne schuiven, zodat de brief voor allebei ligt.
in-de-wacht_stoel-ernaast_inner = Nu zitten er twee voor die brief. Het blijft één velletje.
in-de-wacht_stoel-ernaast_bijrijder-twee = Daar zat de bijrijder altijd. … Ja, goedemiddag, met Van Dongen.
in-de-wacht_stoel-ernaast_why = Je schoof naast hem en keek dezelfde kant op. Het bleef zijn telefoontje.

# Drie stapels
drie-stapels_line = Vijfentwintig in de maand. Ze vroeg alleen mijn geboortedatum. … En de rest?
drie-stapels_stapel-stil_inner = Eén ligt er los van de andere. Ik kijk er steeds naar.
drie-stapels_stapel-stil_why = Je zei niets en liet hem kijken naar wat er klaar is. Zo dringt het door dat het gelukt is.
drie-stapels_stapel-stil_elastiekje = Daar moet iets omheen. Anders raakt hij weer zoek.
drie-stapels_stapel-langer_genoeg-denk = Ik ben op, geloof ik.
drie-stapels_doorpakken_say = Zal ik er nog een paar bij pakken? Dan is het in één keer gebeurd.
drie-stapels_doorpakken_inner = Nog een paar. Mijn hoofd zit zo vol dat het dreunt.
drie-stapels_doorpakken_alles-weg = Weet je wat? Weg ermee. Alles. Waar zijn die zakken.
drie-stapels_doorpakken_een-was-een = Eén, hadden we gezegd.
drie-stapels_kan-het-best_say = Dat heeft u zelf gedaan, van begin tot eind.
drie-stapels_kan-het-best_inner = Zelf. En waar was dat zelf dan, een jaar lang?
drie-stapels_kan-het-best_had-dan-gemoeten = Ja. Dus had ik het ook eerder gekund.
drie-stapels_kan-het-best_why = Het was een compliment. Hij hoort erin dat hij het dus al die tijd ook gekund had.
drie-stapels_drie-hopen_say = Hoe zou u ze leggen? Wat eerst, wat kan wachten?
drie-stapels_drie-hopen_inner = Leggen. Dat is net laden: wat er het eerst af moet, gaat er het laatst in.
drie-stapels_drie-hopen_losvolgorde = Wat deze week moet. Dan wat deze maand moet. En de rest laat ik nog even liggen.
drie-stapels_elastiek_say = Een elastiekje uit de tas halen: deze is klaar, de rest mag terug.
drie-stapels_elastiek_inner = Het knalt om het papier, zo’n elastiek. Als een deur die dichtvalt.
drie-stapels_elastiek_om-heen = Klaar dus. … Ja. Dat is er een.
drie-stapels_wilt-u-nog_say = Dat weet ik niet. Wilt u vandaag nog kijken, of de volgende keer?
drie-stapels_wilt-u-nog_genoeg = De volgende keer. … Ja. Voor vandaag is het genoeg.
drie-stapels_wilt-u-nog_inner = Genoeg, zei ik. Zonder smoes erbij.
