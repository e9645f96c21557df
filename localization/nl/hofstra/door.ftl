# Mevrouw Hofstra: aan de deur

door_title = Aan de deur

naambordje_name = Het naambordje
naambordje_seen = Koper, pas gepoetst. ‘Hendrik en Geertje Hofstra’. Nummer 11.
naambordje_hij-blijft = Hij blijft erop staan. Anders weet de post niet wie we zijn.
naambordje_zoekt-u = Er staat Hofstra. Dat kunt u lezen, zie ik.
sticker_name = De brievenbus
sticker_seen = Een nee-neesticker. Eronder, in een sierlijk handschrift: ‘Ook niet als het gratis is.’
hondenneus_name = Het matglas
hondenneus_seen = Onderin het ruitje, op kniehoogte: een natte, ronde vlek die beslaat en weer verdwijnt.
buurraam_name = Het raam van nummer 9
buurraam_seen = Het keukenraam hiernaast staat op een kier. Binnen draait iemand de radio zachter.
steelpan_name = Een steelpannetje
steelpan_seen = Naast de mat staat een steelpannetje vol water. De bodem is zwart.
steelpan_weken = Dat staat te weken. Ik sta hier.
steelpan_kijken = Ik zie u wel kijken, hoor. Ik sta achter het gaatje.
telefoon_name = Een telefoon in de gang
telefoon_seen = Een grijs toestel met een draaischijf, op een gehaakt kleedje. Er ligt geen stofje op.
telefoon_doet-het = Hij doet het nog. Er moet alleen wel iemand bellen.
klok_name = Een klok in de gang
klok_seen = Een koekoeksklok. Volgens de wijzers is het kwart over drie. Er tikt niets.
klok_opwinden = Opwinden kan ik hem wel. Ik doe het alleen niet.

door_ik-ga_say = Ik laat u met rust. Hier is mijn kaartje.
door_ik-ga_inner = Iemand gaat weg voordat ik het hoef te vragen. Daar kijk ik van op.
door_ik-ga_why = Je ging voordat zij het hoefde te vragen, en liet je kaartje achter. Een lijntje, zonder druk.

## De deur

# Aanbellen
aanbellen_line = Hoor je dat, Tuut? De bel doet het nog.
aanbellen_bel-stil_inner = Er wordt niet nog eens gebeld. Dan hoef ik ook niet te hollen.
aanbellen_bel-stil_sta-hier = Ik sta hier. Zegt u maar wie u bent.
aanbellen_bel-stil_sloffen = Ja, ja. Ik kom uit de keuken, dat is tegenwoordig een reis.
aanbellen_bel-stil_why = Je belde één keer en wachtte. Zo hoefde zij zich niet te haasten, en kon ze eerst luisteren wie er staat.
aanbellen_bel-langer_nog-daar = Bent u er nog? De vorige was al bij de buren.
aanbellen_joehoe_say = Mevrouw Hofstra? Ik kom eens horen hoe het met u gaat.
aanbellen_joehoe_inner = Nu weet de hele galerij dat er bij mij iets te horen valt.
aanbellen_joehoe_galm = Dat hoort nummer negen ook. En ik weet nog niet eens wie u bent.
aanbellen_joehoe_why = Vriendelijk bedoeld. Maar de galerij hoort nu dat iemand naar haar komt vragen, en zij weet niet eens wie.
aanbellen_stap-terug_say = Wat van de deur af gaan staan en je pasje omhooghouden.
aanbellen_stap-terug_inner = Ik kan kijken zonder dat er iemand tegen mijn deur aan staat.
aanbellen_stap-terug_makkelijker = Zo. Op afstand bent u een stuk scherper.
aanbellen_naam_say = Goedemorgen mevrouw! Robin, van het wijkteam.
aanbellen_naam_inner = Een naam, dwars door het hout. De meesten beginnen met zoetigheid.
aanbellen_naam_een-naam = Robin. Dat is tenminste een naam.
aanbellen_naam_why = Je zei je naam en waar je van bent, door een dichte deur. Zij weet wie er staat, en kan met jou praten.
aanbellen_nog-eens-bellen_say = Nog een keer bellen. Misschien hoort ze slecht.
aanbellen_nog-eens-bellen_inner = Mijn hart slaat ervan over. Zo bellen ze als er iets ergs is.
aanbellen_nog-eens-bellen_een-keer = Eén keer is genoeg! Er is geen brand.
aanbellen_nog-eens-bellen_why = Je dacht dat ze slecht hoorde. Maar achter een deur klinkt twee keer bellen als haast, of als slecht nieuws.

# Door de deur
door-de-deur_wijkteam = Wijkteam, zegt u. Dat kan iedereen roepen tegen een dichte deur.
door-de-deur_slecht-geslapen = Ik heb geen oog dichtgedaan. Dan weet u dat vast.
door-de-deur_hoe-het-gaat = Hoe het met mij gaat. Dat vragen ze aan de telefoon ook, en dan is het een enquête.
door-de-deur_collecte = De collecte zeker. Die was er gisteren al.
door-de-deur_line = Ik hoor u zo ook wel, hoor. Ik koop niets aan de deur en het gaat prima.
door-de-deur_deur-stil_niets-weigeren = Als u niets zegt, hoef ik niets te weigeren. Ook gemakkelijk.
door-de-deur_deur-langer_tellen = Ik tel tot drie, en dan ga ik terug naar mijn keuken.
door-de-deur_kennismaken_say = Ik verkoop niets. Er is verder niets aan de hand, ik kom alleen kennismaken.
door-de-deur_kennismaken_inner = Wie zomaar kennis komt maken, heeft iets in de tas.
door-de-deur_kennismaken_achteraf = Alleen kennismaken. Waarvoor, dat hoor ik meestal achteraf.
door-de-deur_kennismaken_why = ‘Verder niets aan de hand’ moest geruststellen. Maar er was wel iets, en zij hoort het meestal achteraf.
door-de-deur_boven-de-75_say = Ik ben Robin van het wijkteam. Ik ga hier langs bij iedereen boven de 75.
door-de-deur_boven-de-75_inner = Een naam en een reden. Dat is er één meer dan gewoonlijk.
door-de-deur_boven-de-75_te-laat = Boven de 75? Dan bent u acht jaar te laat.
door-de-deur_zelfstandig_say = Ik ben Robin van het wijkteam. We denken mee met wie zelfstandig wil blijven wonen.
door-de-deur_zelfstandig_inner = Zelfstandig blijven wonen. Bij Riek begon het net zo.
door-de-deur_gelegen_say = Kom ik gelegen, of zal ik een andere keer komen?
door-de-deur_gelegen_inner = Ik mag nee zeggen. Dan hoeft het niet meteen.
door-de-deur_gelegen_lang-geleden = Gelegen. Dat heeft in geen jaren iemand gevraagd.
door-de-deur_gelegen_eerst-wie = Eerst wie, dan wanneer. Zo hebben wij dat geleerd.

# Twee bezoekers
twee-bezoekers_line = Ik tel er twee. Dan is het officieel.
twee-bezoekers_line2 = Dirk, mevrouw. Ik bracht hier vroeger de post.
twee-bezoekers_line3 = De post, ja. Die floot. Maar die kwam alleen.
twee-bezoekers_twee-stil_wie-is-de-baas = En wie van u beiden moet ik aankijken?
twee-bezoekers_twee-langer_met-ons-drieen = Nu staan we hier met z’n drieën in de tocht.
twee-bezoekers_mag-dirk-erbij_say = Vindt u het goed dat Dirk erbij blijft?
twee-bezoekers_mag-dirk-erbij_niet-meeschrijven = Vooruit. Als hij maar niet meeschrijft.
twee-bezoekers_mag-dirk-erbij_niet-meeschrijven_inner = Twee paar oren. Dan moet ik dubbel op mijn woorden passen.
twee-bezoekers_mag-dirk-erbij_hij-staat-er = Hij staat er toch al.
twee-bezoekers_mag-dirk-erbij_hij-staat-er_inner = Wie zegt er nou nee met die man erbij?
twee-bezoekers_mag-dirk-erbij_why = Je vroeg of Dirk mocht blijven, en nee kon ook. Al is dat lastig te zeggen terwijl hij ernaast staat.
twee-bezoekers_dirk-naar-bankje_say = Naar Dirk knikken. Hij gaat op het bankje bij de fietsen zitten.
twee-bezoekers_dirk-naar-bankje_inner = Eén blik en hij liep al. Nu hoef ik maar één kant op te kijken.
twee-bezoekers_dirk-naar-bankje_een-tegelijk = Kijk. Eén tegelijk, zo deden wij dat ook.
twee-bezoekers_kent-iedereen_say = Dirk kent de hele galerij nog, dus ik dacht: dan is het minder vreemd voor u.
twee-bezoekers_kent-iedereen_inner = De halve galerij is dood of verhuisd. Wie kent hij dan nog?
twee-bezoekers_kent-iedereen_kende-ze = Kende. De meesten zijn er niet meer.
twee-bezoekers_kent-iedereen_why = Een gezicht van vroeger leek je minder vreemd. Maar er staan er nog steeds twee voor één deur, en dat voelt officieel.

# De ketting
ketting_gewone-taal = Vooruit, op een kier dan. Maar de ketting blijft erop.
ketting_ook-gezellig = Kennismaken kan ook met de ketting erop. Goedemorgen.
ketting_half-gezicht = Zo. Nu hebben we allebei een half gezicht.
ketting_twee-halve = Zo’n kier is op één gezicht gemaakt. Het uwe dan maar.
ketting_bloemen = Op een kier dan. Chrysanten. Is er iemand dood?
ketting_een-map = Op een kier dan. U heeft een map bij u. De vorige ook.
ketting_line = Bent u van het tehuis? Die praten een mens zo zijn huis uit.
ketting_resume = Maar ik had u wel iets gevraagd. Bent u van het tehuis?
ketting_ketting-stil_al-gedacht = Dat dacht ik al.
ketting_ketting-stil_lang-zoeken = Dat is lang zoeken naar het woordje nee.
ketting_ketting-langer_het-mijne = Dan denk ik er het mijne van.
ketting_wat-gehoord_say = Wat heeft u daarover gehoord?
ketting_wat-gehoord_inner = Dat vraagt niemand. Ze spreken het altijd meteen tegen.
ketting_wat-gehoord_riek = Riek, van nummer vijf. Die ging ‘even herstellen’. Haar gordijnen hangen er nog.
ketting_wat-gehoord_why = Je sprak haar vrees niet tegen maar vroeg wat ze gehoord had. Zo kon zij over Riek vertellen.
ketting_altijd-blijven_say = Nee, van het wijkteam. Het is juist de bedoeling dat u hier kunt blijven zolang u wilt.
ketting_altijd-blijven_inner = Zolang ik wil. Dat dacht Hendrik ook.
ketting_altijd-blijven_groot-woord = Zolang ik wil. Dat is groot gesproken, op een galerij.
ketting_altijd-blijven_why = Je wilde haar geruststellen. Maar ‘zolang u wilt’ is een belofte die jij niet in de hand hebt, en dat weet zij.
ketting_u-bepaalt_say = Nee. Waar u woont, is uw eigen zaak.
ketting_u-bepaalt_inner = Mijn eigen zaak. Dat had Riek eens moeten horen.
ketting_u-bepaalt_liever = Dat hoor ik liever dan dat ik me geen zorgen moet maken.
ketting_u-bepaalt_why = Je zei gewoon nee, en dat het haar eigen zaak is. Over haar huis gaat zij, en dat hoorde ze.
ketting_heb-je-even_say = Heb je vijf minuutjes? Dan leg ik het uit.
ketting_heb-je-even_inner = Je. En vijf minuutjes. Ik ben een boodschap tussendoor.
ketting_heb-je-even_nee-dag = Nee. Dag.
ketting_heb-je-even_o = O.

# Nee op de bus
nee-op-de-bus_dinsdag = Dinsdag. En morgen woensdag, dan weet u dat ook vast.
nee-op-de-bus_minuutjes = Sinds wanneer zeggen wij je? In vijf minuutjes heb ik mijn ketting nog niet los.
nee-op-de-bus_zinnetje = Daar hebben we dat zinnetje. Dat zeggen ze tegen mensen die weg moeten.
nee-op-de-bus_line = Op mijn brievenbus staat nee-nee. Dat geldt ook voor praatjes.
nee-op-de-bus_bus-stil_inner = Het wordt stil aan de andere kant. Misschien is het aangekomen.
nee-op-de-bus_bus-stil_eerder = Nu bent u stil. Daar had u ook mee kunnen beginnen.
nee-op-de-bus_bus-langer_keuken = Ik ga zo weer naar de keuken.
nee-op-de-bus_bus-langer_zo-dicht = Het tocht. Ik doe zo dicht.
nee-op-de-bus_eigen-bestwil_say = Dat begrijp ik. Maar de meeste mensen laten geld liggen, en dat zou zonde zijn.
nee-op-de-bus_eigen-bestwil_inner = De meeste mensen. Daar kun je niets tegen inbrengen.
nee-op-de-bus_eigen-bestwil_zelf-gedaan = Ik ben de meeste mensen niet.
nee-op-de-bus_wat-stoorde_say = Wat hoorde u me dan zeggen?
nee-op-de-bus_wat-stoorde_al-wist = Dat u het al wist. Ik moest alleen nog even knikken.
nee-op-de-bus_wat-stoorde_al-wist_inner = Zo. Dat is gezegd. En er loopt niemand weg.
nee-op-de-bus_wat-stoorde_lesgeven = Moet ik u dat ook nog uitleggen? Op mijn pantoffels?
nee-op-de-bus_wat-stoorde_lesgeven_inner = Nu moet ik nog lesgeven ook. Daar heb ik vandaag de benen niet voor.
nee-op-de-bus_wat-stoorde_why = Je verdedigde je niet maar vroeg wat zij hoorde. Dat kan de lucht klaren; aan een deur is het soms ook te veel gevraagd.
nee-op-de-bus_onhandig_say = Ai. Dat zei ik verkeerd, ik schrik er zelf van.
nee-op-de-bus_onhandig_inner = Aan mijn deur schrikt er anders nooit iemand van zichzelf.
nee-op-de-bus_onhandig_geen-folder = Kijk. Dat heb ik nog nooit in een folder gelezen.
nee-op-de-bus_onhandig_why = Zij werd fel, en jij nam terug wat je zei en schrok er zelf van. Zij hoefde niet verder te vechten.

# Op de drempel
op-de-drempel_tien-om = Uw tien minuten zijn om. Ik heb ze voor u bijgehouden.
op-de-drempel_dat-was-dat = Goed. Dat was dat.
op-de-drempel_nu-weet-ik = Nu weet ik tenminste waar het om ging.
op-de-drempel_kent-alles = Mijn hond kent u, mijn werk kent u. En ik weet niet eens of u melk neemt.
op-de-drempel_staande = Zoveel heb ik in weken niet gezegd. En dan nog staande.
op-de-drempel_goede-kant = U staat er nog. En aan de goede kant van de mat.
op-de-drempel_dat-hebben-we = Goed. Dat hebben we gehad.
op-de-drempel_die-klok = Enfin. Dat was de klok.
op-de-drempel_tuut-ligt = Tuut ligt weer.
op-de-drempel_draait-niet = U draait er niet omheen. Dat waren drie minuten. Dan brak ik vroeger in op de lijn.
op-de-drempel_niet-wijs = Wijs ben ik er niet van geworden. En na drie minuten brak ik vroeger in op de lijn.
op-de-drempel_line = { $keer ->
    [second] Zegt u het maar.
    [more] Ja?
   *[first] Zegt u het maar: verlengen of ophangen?
}
op-de-drempel_lijn-stil_inner = Het is stil en het is niet erg.
op-de-drempel_lijn-stil_op-de-lijn = Stilte op de lijn. Daar moest je tegen kunnen.
op-de-drempel_lijn-stil_nou = Nou.
op-de-drempel_lijn-langer_tocht = Nu krijg ik het koud aan mijn enkels.
op-de-drempel_binnen_say = Zullen we binnen gaan zitten? U staat daar zo in de tocht.
op-de-drempel_binnen_locked = De ketting zit erop. Dat is haar antwoord, nog vóór de vraag.
op-de-drempel_binnen_inner = Binnen. Dat woord had ik zelf willen zeggen.
op-de-drempel_verlengen_say = Verlengen, graag. Ik sta hier prima, hoor.
op-de-drempel_verlengen_inner = ‘Verlengen, graag.’ Zo zeiden ze dat vroeger ook.
op-de-drempel_tien-minuten_say = Verlengen. Ik heb nog tien minuten, en die zijn voor u.
op-de-drempel_tien-minuten_inner = Nu sta ik met één oog op de klok te praten.
op-de-drempel_tien-minuten_bijhouden = Tien. Dan zal ik ze voor u tellen.
op-de-drempel_tien-minuten_why = Je gaf haar tijd en noemde er meteen een eind bij. Wie jarenlang gesprekken telde, telt dan mee.
op-de-drempel_terugkomen_say = Mag ik op een andere dag terugkomen?
op-de-drempel_terugkomen_inner = Het hoeft niet op, vandaag. Er mag iets overblijven.

# Verlengd
verlengd_line = Verlengd dan. Er was hier van de zomer een dame met een map.
verlengd_line2 = Die vroeg welke dag het was. Ik zei: als u dat niet weet, moet u niet bij mensen aanbellen.
verlengd_line3 = Toen moest ik een klok tekenen. In mijn eigen gang.
verlengd_niet-van-ons_say = Die was niet van ons.
verlengd_niet-van-ons_inner = Midden in een zin kwam je er niet tussen. Alleen bij brand.
verlengd_niet-van-ons_uitpraten = Ik was nog in gesprek. Zij vroeg, en ik gaf antwoord.
verlengd_niet-van-ons_why = Je wilde rechtzetten dat die dame niet van jullie was. Maar zij zat midden in haar zin, en het ging niet om jullie.
verlengd_klok-stil_inner = Meestal heeft dan allang iemand er iets op gezegd. Nu kan ik het afmaken.
verlengd_klok-stil_er-hangt-een = Terwijl er een hangt. Daar, u kunt hem zien.
verlengd_klok-langer_zondags = Hij staat stil, dat wel. Hendrik wond hem op. Zondags, na de koffie.
verlengd_schandalig_say = In uw eigen gang nog wel. Dat had ze nooit mogen doen, vind ik.
verlengd_schandalig_inner = Nu is er iemand boos voor mij. Daar was ik zelf nog niet uit.
verlengd_schandalig_een-klok = Nooit, nou. Het was een klok. En een heel nette mevrouw.
verlengd_schandalig_why = Je koos haar kant, en dat was trouw bedoeld. Maar je was bozer dan zij, om iemand die er niet bij was.
verlengd_klok-gelezen_say = Dat van die klok staat bij ons op papier. Ik heb het gelezen, dat moet u even weten.
verlengd_klok-gelezen_inner = Het staat dus ergens. Met mijn naam erboven.
verlengd_klok-gelezen_staat-op-papier = O. Dat kunt u dus gewoon lezen. Dan hoef ik het niet meer te vertellen.
verlengd_klok-gelezen_why = Je wilde open zijn over wat je las. Maar ze was het zelf aan het vertellen, en nu hoefde dat niet meer.
verlengd_eigen-gang_say = En wat deed u toen?
verlengd_eigen-gang_of-hij-klopte = Ik heb hem netjes getekend. En ’s nachts maar liggen denken of hij wel klopte.
verlengd_eigen-gang_of-hij-klopte_inner = Dat van die nacht wist nog niemand. Mijn dochter ook niet.
verlengd_eigen-gang_kwart-voor-weg = Ik vroeg of de koekoek er ook bij moest. Dat schreef ze nog op ook.
verlengd_eigen-gang_kwart-voor-weg_inner = Zo doe ik dat. Zolang ze lachen, vragen ze niet verder.
verlengd_eigen-gang_why = Je vroeg wat zij toen deed. Zo werd het haar verhaal, en niet dat van de dame met de map.
verlengd_welke-dag_say = Goed geantwoord. U wist natuurlijk wel welke dag het was?
verlengd_welke-dag_inner = Daar is de map weer. Alleen zonder map.
verlengd_welke-dag_why = Je prees haar antwoord en vroeg het toen zelf ook. Zo werd ze opnieuw overhoord, nu aan haar eigen deur.

# Ze weigert
weigert_tuut-ook = Hoort u? Tuut vindt het ook.
weigert_ho = Ho. Tot hier.
weigert_line = Nee. Buiten is van iedereen, maar binnen is van mij.
weigert_nee-stil_inner = Geen voet ertussen. Ik heb de deur zelf weer vast.
weigert_nee-stil_niet-gewend = U zegt niets. Meestal krijg ik het dan nog een keer uitgelegd.
weigert_nee-stil_why = Zij zei nee, en jij legde niets meer uit. De deur bleef van haar.
weigert_nee-langer_pakketje = Blijft u nu staan als een pakketje?
weigert_dan-buiten_say = Goed. Dan blijven we hier staan.
weigert_dan-buiten_inner = Ik zei nee, en er ging niets stuk.
weigert_dan-buiten_achteruit = Zo. Dat ging makkelijker dan ik dacht.
weigert_dochter-bellen_say = Groot gelijk. Dan vraag ik uw dochter of zij er een keer bij kan zijn.
weigert_dochter-bellen_inner = Over mijn hoofd heen, naar mijn eigen dochter. Dat doe je niet.
weigert_dochter-bellen_van-mijn-deur = U blijft van mijn dochter af. En van mijn deur.
weigert_dochter-bellen_why = Je gaf haar gelijk, en ging in één adem langs haar heen naar haar dochter. Dan is dat gelijk niets meer waard.
weigert_iemand-erbij_say = Is er iemand die u er graag bij heeft?
weigert_iemand-erbij_bridgeclub = De bridgeclub is uitgestorven. En dat bedoel ik letterlijk.
weigert_iemand-erbij_bridgeclub_inner = Ik zoek een naam en vind alleen verjaardagen.
weigert_iemand-erbij_of-tuut = Riek, als ze terugkomt. En anders Tuut, die klikt niet.
weigert_iemand-erbij_of-tuut_inner = Het hoeft niet één tegen één te zijn. Dat is een idee.
weigert_iemand-erbij_why = Je gaf ruimte voor iemand die zij vertrouwt. Het maakt het minder één tegen één, al moet ze dan wel een naam weten.

# Koffielucht
koffielucht_line = Ruikt u dat? Hij is net doorgelopen. Ik zet nog altijd voor twee.
koffielucht_inner = Ik had het gezegd voordat ik het wist.
koffielucht_koffie-stil_inner = Ik kan er nog onderuit. Maar ik geloof dat ik dat niet wil.
koffielucht_koffie-stil_de-plant = U mag ook nee zeggen. Dan krijgt de plant hem weer.
koffielucht_koffie-stil_why = Je zei niet gauw ja en niet gauw nee. Zo bleef het haar aanbod, en kon ze er nog even over doen.
koffielucht_koffie-langer_wordt-koud = Nou ja. Koud wordt hij vanzelf.
koffielucht_geen-moeite_say = Lief van u. Maar doet u voor mij geen moeite.
koffielucht_geen-moeite_inner = Ik had iets te geven. Het hoefde niet.
koffielucht_geen-moeite_jammer = Jammer. Ik had wel weer eens zin in moeite.
koffielucht_geen-moeite_why = Je wilde haar niet tot last zijn. Maar ze had eindelijk iets te geven, en dat hoefde nu niet.
koffielucht_nog-voor-twee_say = Nog altijd voor twee?
koffielucht_nog-voor-twee_inner = Gelukkig. Geen ‘ach’, geen scheef hoofd.
koffielucht_nog-voor-twee_half-zetten = Half zetten heb ik nooit geleerd. Hendrik nam er altijd twee.
koffielucht_pannetje_say = Dat pannetje buiten, is dat aangebrand?
koffielucht_pannetje_inner = Er is dus wél rondgekeken. Straks willen ze mijn fornuis zien.
koffielucht_pannetje_bijna-binnen = Dat pannetje is van mij. En u was bijna binnen.
koffielucht_pannetje_why = Een eerlijke vraag, voor later. Nu deed ze net de deur voor je open, en moest ze zich ineens bekeken voelen.
koffielucht_jas_say = Nou, dat sla ik niet af. Waar mag mijn jas?
koffielucht_jas_inner = Er komt een jas naast de zijne. Dat kan die kapstok wel hebben.
koffielucht_jas_naast-hendrik = Daar. Naast die van Hendrik.
koffielucht_jas_why = Je nam de koffie aan en vroeg waar je jas mocht. Zo kwam je als bezoek, en wees zij de plek.

# Twee kopjes
twee-kopjes-dirk_line = En die ander? Ik heb voor twee gezet. Dat was u en ik.
twee-kopjes-dirk_kopjes-stil_dirk-zelf = Ik heb al gehad, mevrouw. Ik red me wel.
twee-kopjes-dirk_kopjes-langer_u-weet-het-niet = U weet het ook niet, hè.
twee-kopjes-dirk_dirk-erbij_say = Dirk hoeft niets. Die komt er alleen bij zitten.
twee-kopjes-dirk_dirk-erbij_inner = Twee in mijn kamer en ik ertegenover. Zo zat die mevrouw met die map er ook.
twee-kopjes-dirk_dirk-erbij_vergadering = Dan wordt het een vergadering. Daar heb ik geen stoelen voor.
twee-kopjes-dirk_dirk-erbij_why = Je dacht dat een derde niets uitmaakte. Maar zij had voor twee gezet, en jij vulde in wie er bij haar aan tafel zit.
twee-kopjes-dirk_dirk-met-tuut_say = En als Dirk nou eens een rondje loopt met uw hond?
twee-kopjes-dirk_dirk-met-tuut_inner = Mijn hond, aan een vreemde hand. Maar er werd wel om gevraagd.
twee-kopjes-dirk_dirk-met-tuut_trekt-links = Een klein rondje. Hij trekt naar links, laat hem maar. En niet langs de weg.
twee-kopjes-dirk_dirk-met-tuut_why = Het is haar hond, en je vroeg het haar eerst. Zij zei ja, en hoe het moest.
twee-kopjes-dirk_dirk-gaat_say = Dirk, ga jij maar vast naar nummer twaalf.
twee-kopjes-dirk_dirk-gaat_inner = Opgelost, en ik hoefde hem niet weg te sturen.
twee-kopjes-dirk_dirk-gaat_dag-post = Dag, post. Doet u de groeten op twaalf.
twee-kopjes-dirk_dirk-gaat_why = Ze zei niet dat er één te veel was, maar jij hoorde het wel. Zij hoefde niemand weg te sturen.

# De afspraak
afspraak_met-iemand = Dan moet u maar terugkomen als ik iemand gevonden heb.
afspraak_andere-keer = Een andere keer dan misschien.
afspraak_alleen-dan = Een andere keer. En dan met minder.
afspraak_ander-gesprek = Uw tien minuten zijn om, dus dit wordt een nieuw gesprek.
afspraak_abonnement = Een andere dag. Dat zou kunnen.
afspraak_zeggen-er-meer = Terugkomen. Dat zeggen er meer.
afspraak_line = In mijn agenda staat niet veel. De visboer, en de pedicure.
afspraak_agenda-stil_inner = Als niemand het invult, vul ik het zelf in.
afspraak_agenda-stil_na-de-vis = Vrijdag, na de vis. Als u dan nog weet wie ik ben.
afspraak_agenda-stil_na-de-vis-een = Vrijdag, na de vis. Maar dan wil ik weten wie van de twee.
afspraak_agenda-stil_why = Je vulde geen dag in. Toen deed zij het zelf.
afspraak_agenda-langer_nu-u = Nou?
afspraak_donderdag-tien_say = Dan kom ik donderdag om tien uur, met iets lekkers voor bij de koffie.
afspraak_donderdag-tien_inner = Donderdag. Van wie was die agenda ook alweer?
afspraak_donderdag-tien_ingevuld = U heeft hem al ingevuld, zie ik.
afspraak_donderdag-tien_wie-van-twee = Ik? Wie is ik? U bent met z’n tweeën.
afspraak_donderdag-tien_why = De afspraak is duidelijk, en dat is fijn. Maar de dag koos jij, in een agenda die van haar is.
afspraak_welke-dag-past_say = Zegt u maar wanneer, hoor. En hoe laat.
afspraak_welke-dag-past_inner = Ik mag het zeggen. Nu moet ik nog doen alsof ik erover nadenk.
afspraak_welke-dag-past_vrijdag-elf = Vrijdag om elf uur. Dan is de visboer geweest.
afspraak_welke-dag-past_een-van-u = Vrijdag, als het er één is. Laat u maar horen wie, dan schrijf ik het op.
afspraak_vrijdag-dan_say = Vrijdag dan, na de vis. Ik schrijf het ook op.
afspraak_vrijdag-dan_inner = Eén vrijdag, in twee agenda’s. De mijne ligt naast het toestel.
afspraak_vrijdag-dan_laat-horen-wie = Als het er één is. Laat u maar horen wie.
afspraak_vrijdag-dan_niet-ervoor = Erna, niet ervoor. De visboer praat al genoeg.
afspraak_vrijdag-dan_why = Je nam haar dag over en zei hem terug. Zo weet zij dat hij ook bij jou staat.
afspraak_zonder-dirk_say = Dan kom ik, zonder Dirk.
afspraak_zonder-dirk_dat-scheelt = Dat scheelt een stoel.
afspraak_centraal_say = Een collega belt u om iets in te plannen, dat gaat bij ons centraal.
afspraak_centraal_inner = Weer een andere stem. Dan kan ik opnieuw beginnen.
afspraak_centraal_dat-was-ik = Centraal? De centrale, dat was ík.
afspraak_centraal_why = Zo gaat het bij jullie nu eenmaal. Maar zij praatte met jou, en moet nu wachten op een stem die ze niet kent.
afspraak_eerst-bellen_say = Zal ik u morgen eerst bellen, om negen uur?
afspraak_eerst-bellen_gaat-weer-over = Om negen uur. … Dan moet ik het toestel nog afstoffen.
afspraak_eerst-bellen_gaat-weer-over_inner = Negen uur. Hij gaat weer over. En het toestel is al drie keer afgestoft.
afspraak_eerst-bellen_medelijden = Dat mag. Maar niet uit medelijden, want dat hoor ik.
afspraak_eerst-bellen_medelijden_inner = Als het medelijden is, neem ik niet op. Denk ik.

# Het kaartje
kaartje_twee-keer = Ik neem op na twee keer. Anders lijkt het of ik zat te wachten.
kaartje_donderdag-dan = Donderdag dan. Ik zal het opschrijven.
kaartje_met-pen = Goed. Dat schrijf ik op. Met pen.
kaartje_meegeteld = Uw tien minuten zijn om, trouwens.
kaartje_al-druk = U heeft haast, dat hoor ik wel.
kaartje_mag-wel = Een kaartje mag. Weggooien kan altijd nog.
kaartje_hoor-het-wel = Dan hoor ik het wel. Of niet.
kaartje_line = { $agreed ->
    [nothing] En als ik nou toch iets wil?
   *[visit] En als ik me nou bedenk?
}
kaartje_groet-stil_niet-schrikken = U hoeft niet te schrikken. Het is maar een vraag.
kaartje_groet-langer_aan-uw-gezicht = Dat is lang stil voor een ja.
kaartje_nee-mag_say = Dat mag, hoor. U zit nergens aan vast.
kaartje_nee-mag_inner = Nergens aan vast. Dan kan ja misschien ook wel.
kaartje_nee-mag_onthouden = Nou. Dat onthoud ik.
kaartje_nee-mag_why = Je zei dat ze nergens aan vastzit. Wie nog nee mag zeggen, durft eerder ja.
kaartje_huisarts_say = Dan kunt u ook bij uw huisarts terecht. Die praat ik vanmiddag bij over de medicijnen.
kaartje_huisarts_inner = Ik sta er nog, en er wordt al over mij gebeld.
kaartje_huisarts_op-alles = Dan is het nu nee. Op alles.
kaartje_zien-we-wel_say = Geeft niets. Misschien loop ik nog eens bij u aan.
kaartje_zien-we-wel_inner = Misschien. Daar kan ik niet op wachten, en ik doe het toch.
kaartje_zien-we-wel_visboer = Misschien. Dat zegt de visboer nooit.
kaartje_waarom-duidelijk_say = Heb ik duidelijk gezegd waarom ik kwam?
kaartje_waarom-duidelijk_toch-op-de-galerij = U was toch op de galerij, zei u. Het waren dus gewoon die pillen.
kaartje_waarom-duidelijk_toch-op-de-galerij_inner = Dat complimentje had ik niet nodig. Het andere wel.
kaartje_waarom-duidelijk_die-volgorde = Voor de hele galerij, en om die pillen. In die volgorde, hoop ik.
kaartje_waarom-duidelijk_die-volgorde_inner = Er ligt niets meer onder de mat. Dat slaapt beter.
kaartje_waarom-duidelijk_door-hout = Nee. Maar door een dichte deur hoef ik het ook niet te weten.
kaartje_waarom-duidelijk_door-hout_inner = Gevraagd wordt het wel. Alleen nog niet van gezicht tot gezicht.
kaartje_waarom-duidelijk_aardig-vaag = Nee. U was heel aardig en heel vaag.
kaartje_waarom-duidelijk_aardig-vaag_inner = Straks lig ik weer te bedenken wat het was.
kaartje_gewoon-zeggen_say = Uw medicijnen liggen nog bij de apotheek. Daar kwam ik ook voor.
kaartje_gewoon-zeggen_inner = Op de valreep. Maar nu hoef ik er vannacht niet naar te raden.
kaartje_gewoon-zeggen_vooraan = Zo. Dat had vooraan gemogen.
kaartje_gewoon-zeggen_why = Je zei het alsnog, zodat ze er niet naar hoeft te raden. Eerder in het gesprek had het haar minder overvallen.
kaartje_belt-u-mij_say = Dit is mijn nummer. Van acht tot tien neem ik zelf op, daarna krijgt u de voicemail.
kaartje_belt-u-mij_inner = Ik hoef niet te wachten. Ik kan zelf draaien.
kaartje_belt-u-mij_zelf-opnemen = Zelf opnemen. Dat doet bijna niemand meer.

## Wie stuurt u

# Waarom ik
waarom-ik_verjaardagen = Boven de 75. Dat zijn er hier vijf, met mij erbij.
waarom-ik_dus-daarom = Dus daarom vroeg ik het.
waarom-ik_in-gesprek = Stil, Tuut, we zijn in gesprek.
waarom-ik_twaalf-deuren = Er zitten twaalf deuren aan deze galerij.
waarom-ik_line = Waarom belt u dan bij mij aan?
waarom-ik_reden-stil_weinig-woorden = U moet er wel naar zoeken, zeg. Gewoon zeggen mag ook.
waarom-ik_reden-langer_zo-lang = Nou? Komt het nog?
waarom-ik_twee-redenen_say = Ik ga hier iedereen langs. En er is nog wat, maar dat zeg ik liever niet zo hard op de galerij.
waarom-ik_twee-redenen_inner = Zie je wel, er is wat. Maar het hoeft niet over de hele galerij.
waarom-ik_twee-redenen_why = Je zei dat er nog iets was, en waarom je het niet hardop zei. Zij weet dat er wat komt; de galerij weet van niets.
waarom-ik_toevallig_say = Ik was toch op de galerij, en bij u ziet het er zo verzorgd uit.
waarom-ik_toevallig_inner = Een complimentje. Dan komt er nog wat achteraan.
waarom-ik_toevallig_woningbouw = De galerij is van de woningbouw.
waarom-ik_toevallig_why = Je gaf een complimentje waar zij een reden vroeg. Nu wacht ze op wat erachteraan komt.
waarom-ik_krijgt-mij_say = Ik ga bij iedereen hier boven de 75 langs, dus ook bij u.
waarom-ik_krijgt-mij_inner = Ik ben er een uit de rij. Gek genoeg is dat een opluchting.
waarom-ik_krijgt-mij_griep = Het hele rijtje af dus. Net als met de griepprik.
waarom-ik_krijgt-mij_why = Je zei dat je hier iedereen langsgaat. Het is nog niet de hele reden, maar wel een die klopt.
waarom-ik_allemaal-langs_say = Zoals ik zei: ik ga ze hier allemaal langs.
waarom-ik_allemaal-langs_inner = Ik ben er een uit de rij. Gek genoeg is dat een opluchting.
waarom-ik_allemaal-langs_griep = Het hele rijtje af dus. Net als met de griepprik.
waarom-ik_allemaal-langs_why = Je zei opnieuw dat je hier iedereen langsgaat. Het is nog niet de hele reden, maar wel een die klopt.

# Er is meer
er-is-meer_niet-goed-in = Ergens omheen praten, daar bent u niet goed in. Dat pleit voor u.
er-is-meer_dichterbij = Zacht. Mijn oren zijn beter dan mijn knieën, dus zegt u het maar.
er-is-meer_half-antwoord = Dat is de helft.
er-is-meer_line = Ik heb mijn leven lang mensen doorverbonden. Ik hoor het als er nog wat achter zit.
er-is-meer_rest-stil_per-minuut = Ik heb de tijd. Vroeger moest u hier per minuut voor betalen.
er-is-meer_rest-langer_ophangen = Dan hang ik zo op.
er-is-meer_mensen-bezorgd_say = Nou, er zijn mensen om u heen die zich een beetje zorgen maken.
er-is-meer_mensen-bezorgd_inner = Ik ga ze in gedachten af. De lijst is zo uit.
er-is-meer_mensen-bezorgd_noem-drie = Mensen om mij heen. Ik kom niet tot drie.
er-is-meer_mensen-bezorgd_why = Je wilde het zacht brengen. Maar ‘mensen om u heen’ zegt niet wie, en zij gaat ze tellen.
er-is-meer_wilt-u-weten_say = Ja, er is nog iets. Wilt u het hier horen, aan de deur?
er-is-meer_wilt-u-weten_inner = Ik mag kiezen of ik het hoor. Dan kan ik het ook hebben.
er-is-meer_wilt-u-weten_zegt-u-maar = Verder bent u nog niet, dus aan de deur. Zegt u het maar.
er-is-meer_zachtjes_say = Zachtjes dan: uw medicijnen liggen nog bij de apotheek. Ze weten daar dat ik het u vertel.
er-is-meer_zachtjes_inner = Heel zacht. Nummer negen kan de radio wel weer harder zetten.
er-is-meer_zachtjes_why = Je vertelde eerlijk wat er speelde. Fijn was het niet om te horen, maar hiernaast kon niemand het verstaan.
er-is-meer_pillen-liggen_say = De apotheek vertelde dat uw medicijnen er nog liggen. Die zijn niet opgehaald.
er-is-meer_pillen-liggen_inner = Hiernaast gaat de radio zachter. Nu is het van de hele galerij.
er-is-meer_pillen-liggen_nummer-negen = Nou. Dan weet nummer negen het nu ook.
er-is-meer_pillen-liggen_why = Je zei eerlijk waarom je kwam, en dat telt. Alleen kon nummer negen het ook horen.
er-is-meer_privacy_say = Dat is me in vertrouwen verteld. Dat moet ik respecteren.
er-is-meer_privacy_inner = Het gaat over mij, en ik mag het niet weten. Zo begint het.
er-is-meer_privacy_niet-voor-mij = Over mij, maar niet voor mij.
er-is-meer_privacy_why = Je hield je aan wat je beloofd had, zo leek het. Maar het gaat over haar, en juist zij mag het niet weten.

# De medicijnen
medicijnen_de-post-ook = Zo. En dat met de post erbij.
medicijnen_niet-mompelen = U zegt het tenminste zonder te mompelen.
medicijnen_bijgehouden = Zo. Ik word dus bijgehouden.
medicijnen_line = Ik haal ze zelf wel. Het kwam er niet van.
medicijnen_inner = Ik wist het. Ik wist alleen niet meer of ik al geweest was.
medicijnen_pillen-stil_inner = Als ze niet zo aan me trekken, wil ik best wat zeggen.
medicijnen_pillen-stil_die-brug = Het regende. En het is een eind, met die brug.
medicijnen_pillen-langer_inner = Zo. Nu heb ik het mezelf horen zeggen.
medicijnen_pillen-langer_nooit-vergat = Ik vergat vroeger nooit een nummer. Nooit.
medicijnen_ophalen_say = Zal ik ze een keer voor u meenemen?
medicijnen_ophalen_inner = Eén doosje, en ik ben al iemand voor wie gelopen wordt.
medicijnen_ophalen_eigen-benen = Meenemen. Ik heb zelf ook benen.
medicijnen_ophalen_why = Je bood iets aardigs aan. Maar ze zei net dat ze ze zelf haalt, en hoort nu dat jij dat niet ziet gebeuren.
medicijnen_hoe-is-dat_say = Hoe vindt u dat nou, dat er iemand op gelet heeft?
medicijnen_hoe-is-dat_opgemerkt = Net of ik bekeken word. En ook wel… nou ja. Het viel dus iemand op.
medicijnen_hoe-is-dat_opgemerkt_inner = Iemand heeft gezien dat ik er niet was.
medicijnen_hoe-is-dat_rode-oren = Wat denkt u? Ik sta hier met een rood hoofd.
medicijnen_hoe-is-dat_rode-oren_inner = Nu moet ik er ook nog iets bij voelen. Op de mat.
medicijnen_hoe-is-dat_why = Je vroeg hoe het voor haar is, en vulde het niet in. Dat kan opluchten; wie zich erg schaamt, vindt het veel gevraagd op de mat.
medicijnen_niet-van-gekomen_say = En wat kwam er dan tussen?
medicijnen_niet-van-gekomen_locked = Dat is een vraag voor aan tafel, als zij je die stoel geeft. Hier staat ze nog half achter een ketting.
medicijnen_niet-van-gekomen_inner = Als ik dat zeg, is het waar. En dan nog hier, in de tocht.
medicijnen_niet-van-gekomen_op-de-mat = Dat ga ik niet op de mat staan uitleggen.
medicijnen_laten-rusten_say = Goed, dan laten we het daarbij. Ik vond het ook lastig om te zeggen.
medicijnen_laten-rusten_inner = Het mag blijven liggen. Niemand raapt het op om te bekijken.
medicijnen_laten-rusten_rood = Dat zag ik. U werd er rood van.
medicijnen_laten-rusten_why = Je liet het liggen en zei dat het voor jou ook lastig was. Zij hoefde niets uit te leggen.

## De hond
hond_hond-vragen_say = Mag ik iets over uw hond vragen?
hond_hond-vragen_inner = Over Tuut mag iedereen beginnen. Dat kan geen kwaad.

# Hij blaft
hond-blaft_zo-wel-goed = Zo is het wel goed, Tuut. Hij hoort zichzelf niet, vandaar.
hond-blaft_geen-antwoord = U geeft geen antwoord. Nou ja, de hond.
hond-blaft_nu-stil = Nu is hij stil. Hij blaft alleen als het niet hoeft.
hond-blaft_line = Zestien, en stokdoof. De bel hoort hij niet, hij ziet mij opstaan.
hond-blaft_hond-stil_inner = Samen naar een oude hond kijken. Dat is al iets.
hond-blaft_hond-stil_meteropnemer = Hoort u dat zuchten? Dat doet hij niet bij de meteropnemer.
hond-blaft_hond-stil_why = Je had geen haast met je eigen vragen. Samen op een oude hond letten is ook contact.
hond-blaft_hond-langer_een-oude-hond = Bij elkaar hebben wij nog één goed stel oren. Het mijne.
hond-blaft_hand-door-kier_say = Je hand laag door de kier steken.
hond-blaft_hand-door-kier_kent-u-al = Nou, hij kent u al. Hij is minder streng dan ik.
hond-blaft_hand-door-kier_kent-u-al_inner = Een hand in mijn gang. Voor deze keer dan.
hond-blaft_hand-door-kier_hand-terug = Die hand terug. Hier wordt eerst gevraagd.
hond-blaft_hand-door-kier_hand-terug_inner = Er is een stuk van een vreemde binnen. Ik had niets gezegd.
hond-blaft_hand-door-kier_why = Je wilde Tuut begroeten. Maar je hand was binnen voordat zij iets had gezegd.
hond-blaft_zijn-naam_say = Hoe komt hij aan zijn naam?
hond-blaft_zijn-naam_inner = Daar lachte Hendrik om. Elke keer weer.
hond-blaft_zijn-naam_vrije-lijn = Zo klinkt een vrije lijn. Tuut: u kunt spreken.
hond-blaft_mag-ruiken_say = Mag hij even aan mijn hand ruiken?
hond-blaft_mag-ruiken_inner = Eerst vragen, dan pas die hand. Zo hoort het.
hond-blaft_mag-ruiken_vraag-hem = Vraagt u het hem maar. Hij zegt nooit nee, daar heeft hij mij voor.

# Hij mag niet mee
hond-mee_ook-altijd = U zei daarnet: zolang ik wil. Geldt dat voor hem ook?
hond-mee_kijk-hem = Kijk hem nou liggen.
hond-mee_line = Naar zo’n tehuis mag hij niet mee. Dat heb ik stiekem nagevraagd.
hond-mee_resume = Van Tuut was ik nog niet af. Die mag dus nergens mee naartoe.
hond-mee_mee-stil_inner = Even slikken. Gelukkig zegt er niemand wat.
hond-mee_mee-stil_de-jongste = Reken zijn jaren om, dan ben ik hier de jongste.
hond-mee_mee-stil_why = Je zei niets toen zij even moest slikken. Ze kwam er zelf weer uit, met een grapje.
hond-mee_mee-langer_inner = Dat heb ik nooit hardop gezegd. Zelfs niet tegen hem.
hond-mee_mee-langer_eerst-wie-van-twee = Eerst hij of eerst ik, dat is nog de vraag.
hond-mee_snap-tehuis_say = Dan snap ik waarom u naar het tehuis vroeg.
hond-mee_snap-tehuis_inner = Het is eruit. Zo gek klonk het niet eens.
hond-mee_snap-tehuis_snel-gesnapt = Ja. Daarom.
hond-mee_snap-tehuis_why = Je hoorde wat de hond met haar vraag te maken had. Zij hoefde het niet uit te spellen.
hond-mee_warme-voeten_say = Wij hadden thuis ook een oude hond. Die sliep altijd boven op mijn voeten.
hond-mee_warme-voeten_inner = Wie een hond op de voeten had, kan zo kwaad niet zijn.
hond-mee_warme-voeten_vroeger-warm = Dat doet deze ook. Mocht nooit van Hendrik.
hond-mee_mag-tegenwoordig_say = In veel huizen mag een hond tegenwoordig mee.
hond-mee_mag-tegenwoordig_inner = Zo gaat dat. Eerst is de hond geregeld, en dan ik.
hond-mee_mag-tegenwoordig_al-gekeken = Ziet u wel. U heeft er al naar gekeken.

## De centrale
centrale_doorverbonden_say = U heeft mensen doorverbonden, zei u. Hoe was dat toen?
centrale_doorverbonden_inner = Toen. Toen wist ik wie wie was.

# Toen
centrale-toen_dat-grijze = Dat grijze daar kreeg ik mee, toen ik wegging.
centrale-toen_onthouden-heeft = Dat heeft u onthouden.
centrale-toen_line = Eerst de snoeren, later 008. Zesendertig jaar mensen aan elkaar geknoopt.
centrale-toen_snoer-stil_inner = Ik hoor de zaal weer. Al die stemmen door elkaar.
centrale-toen_snoer-stil_spreekt-u-maar = ‘Spreekt u maar.’ En dan ging ik ertussenuit.
centrale-toen_snoer-langer_aan-de-adem = Ik hoorde aan de adem al wie het was.
centrale-toen_beter-dan-anderen_say = En wat moest u daar dan voor kunnen?
centrale-toen_beter-dan-anderen_inner = Daar was ik goed in. Daar ben ik nog goed in.
centrale-toen_beter-dan-anderen_voor-hij-huilde = Horen dat er iemand ging huilen. Eerder dan hij het zelf wist.
centrale-toen_knap_say = Wat weet u dat nog goed, na al die jaren.
centrale-toen_knap_inner = Een aai over mijn bol. Daar moet ik voor bukken.
centrale-toen_knap_mijn-leeftijd = Na al die jaren. Die weet ik ook nog.
centrale-toen_liefste-nummer_say = Welk nummer draaide u het liefst?
centrale-toen_liefste-nummer_inner = Twee vier zeven. Mijn vinger weet het nog.
centrale-toen_liefste-nummer_why = Je vroeg wat haar het liefst was in dat werk. Dan gaat het over haar, en niet over wat er niet meer lukt.
centrale-toen_liefste-nummer_werd-hendrik = 247, de smederij. Daar zat een jongen die niet kon ophangen. Dat werd Hendrik.

# Negen uur
negen-uur_line = Later belde hij vanaf de volkstuin. Nu wordt het negen uur, en dan is het stil.
negen-uur_hendrik = Om negen uur belde Hendrik, mijn man. Elke dag. Of ik er goed was aangekomen.
negen-uur_belde-hij = Om negen uur belde hij. Elke dag. Of ik er goed was aangekomen.
negen-uur_inner = Waarom sta ik dit te vertellen, op pantoffels, aan de deur?
negen-uur_negen-stil_inner = Er zegt niemand wat. En er hangt ook niemand op.
negen-uur_negen-stil_weet-u-dat = … Nou. Nu weet u dat ook.
negen-uur_negen-langer_hoor-denken = Ik hoor u denken, kind. Doet u dat gerust.
negen-uur_belcirkel_say = Het buurthuis heeft een belcirkel, daar belt elke ochtend iemand. Zal ik u opgeven?
negen-uur_belcirkel_inner = Ik was nog bij Hendrik. En zij hebben er al een lijst voor.
negen-uur_belcirkel_opgeven = Opgeven doe ik mezelf wel. Of juist niet.
negen-uur_belcirkel_why = Er is een plek waar ze elke ochtend bellen, en dat zei je. Maar zij was nog bij Hendrik, en vroeg om niets.
negen-uur_eenzaam_say = Bent u om die tijd wel eens eenzaam?
negen-uur_eenzaam_inner = Nu heeft het een naam. Het klinkt als iets wat ik had moeten voorkomen.
negen-uur_eenzaam_in-de-krant = Dat is een woord voor in de krant.
negen-uur_eenzaam_why = Je vroeg naar wat je meende te horen. Maar het woord was van jou, en zij kan er alleen ja of nee op zeggen.
negen-uur_lang-uur_say = Dan duurt zo’n ochtend lang.
negen-uur_lang-uur_inner = Ja. En niemand die zegt dat ik dan maar de radio aan moet zetten.
negen-uur_lang-uur_tien-valt-mee = Dat eerste uur vooral. Om tien uur valt het wel weer mee.
negen-uur_wie-horen_say = Wie zou u om negen uur willen horen?
negen-uur_wie-horen_niets-moet = Iemand die niets van me moet. Alleen het weer is al genoeg.
negen-uur_wie-horen_niets-moet_inner = Ik wist niet dat ik het wist.
negen-uur_wie-horen_te-ver = Dat gaat te ver. Voor op een galerij tenminste.
negen-uur_wie-horen_te-ver_inner = Die la heb ik zelf dichtgedaan. Die blijft dicht.
