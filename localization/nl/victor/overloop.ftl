# Victor Brandsma: op de overloop

overloop_title = Op de overloop

in-de-kier_name = De kier
in-de-kier_seen = Achter zijn schouder: een gang met een kampeerbrandertje op een kruk, één pan, één bord, één vork.
in-de-kier_hier-sta-ik = Ik sta hiér.
ladder_name = Een houten ladder
ladder_seen = Aan de muur, met twee knopen vastgezet. Iemand heeft er lapjes om gewikkeld, voor het behang dat er niet is.
ladder_essen = Essen. Zelf gemaakt, toen ik nog kon dragen.
bovenraam_name = Het raam boven de trap
bovenraam_seen = Het staat open en er is niet bij te komen. Eronder is de muur nat tot aan de plint.
map_name = Een map
map_seen = Op een stoel naast de deur, met elastiek erom. De rug is drie keer opnieuw geplakt. Er staat alleen een jaartal op.
map_die-blijft = Die blijft liggen waar hij ligt.
tekenkoker_name = Een kartonnen koker
tekenkoker_seen = Tegen de deurpost. Op de dop, in drukletters: ‘1 : 5’.
tekenkoker_niks-bijzonders = Dat is geen behang.

overloop_boven-nog-eens_say = Voor vandaag is het mooi geweest. Mag ik nog eens terugkomen?
overloop_boven-nog-eens_inner = Mooi geweest. Dat zeg ik ook altijd, als ik de boel afdek.

## De deur

# De kier
kier_uitblazen = … Even uitblazen. … Hier woon ik.
kier_daar-bent-u = Zesenvijftig treden. Ik heb ze geteld.
kier_line = Verder dan dit gaat hij niet open.
kier_kier-stil_inner = Die kijkt mij aan en niet mijn gang. Dan hoef ik me ook niet breed te maken.
kier_kier-stil_breed-genoeg = We kunnen hier ook wel praten.
kier_kier-langer_tocht-hier = Het tocht. U voelt het.
kier_langs-hem-kijken_say = De gang in kijken, of daar iets moois staat.
kier_langs-hem-kijken_inner = Nu is het brandertje gezien. En de ene vork.
kier_langs-hem-kijken_why = Je zocht iets aardigs om te zeggen. Maar je keek waar hij je niet had uitgenodigd, en dat zag hij.
kier_langs-hem-kijken_mijn-jas = Daar hangt mijn jas. Verder is er niks voor u.
kier_niet-voor-iedereen_say = Dank u. Dat zal voor u niet niks zijn.
kier_niet-voor-iedereen_why = Bedanken was goed. Wat het voor hem is, vulde je alleen al in.
kier_niet-voor-iedereen_is-ook-niet-niks = Nee. Dat is het ook niet.
kier_niet-voor-iedereen_is-ook-niet-niks_inner = Zo hoog is er in twee jaar niemand geweest. Behalve Daan.
kier_niet-voor-iedereen_wat-denkt-u = U denkt veel voor iemand die net boven is.
kier_niet-voor-iedereen_wat-denkt-u_inner = Ik heb nog niet gezegd wat het voor mij is.
kier_op-de-tree_say = Ik moet even zitten, geloof ik. Mag dat hier, op de trap?
kier_op-de-tree_inner = Wie zit, kan niet vlug naar binnen. Dat praat beter.
kier_op-de-tree_derde-tree = Derde tree. Die heb ik nog geschuurd.
kier_naast-de-deur_say = Een stap terug, tot je rug de leuning raakt.
kier_naast-de-deur_inner = Zo zie ik wie het is. En die ziet mijn gang niet.

# Op de overloop
gang_na-ladder = Dicht is hij.
gang_na-raam = Stil, hè. Je hoort de trap weer.
gang_na-map = Die map kan weer dicht.
gang_na-lek = Genoeg daarover.
gang_klapt = … Daar klapt dat raam weer. Schrik maar niet.
gang_fluit = Dat fluiten is het raam. Dat doet het al een half jaar.
gang_leunt = Tja.
gang_line = { $keer ->
    [more] En verder?
   *[first] Praat niet te hard. Hieronder staat altijd een deur op een kier.
}
gang_gang-stil_haar-radio = Hoort u? De radio van beneden. Die waaide anders weg.
gang_gang-stil_haar-radio_inner = Twee mensen op een droge trap. Meer hoeft er even niet.
gang_gang-stil_hoort-u-de-bus = De bus van kwart over. Die hoor je hier het best.
gang_gang-stil_hoort-u-de-bus_inner = Twee mensen en een open raam. Het hoeft even nergens over te gaan.
gang_gang-langer_op-slot-zo = Ik sta niet zo lang meer.
gang_vandaag-genoeg_say = Wat zou vandaag al helpen, al was het maar één ding?
gang_vandaag-genoeg_why = Eén ding, vandaag, en hij mocht het noemen. Zo klein gevraagd valt er makkelijker iets te wensen.
gang_vandaag-genoeg_dat-raam = Dat raam dicht. Meer niet.
gang_vandaag-genoeg_dat-raam_inner = Eén haakje. Ik had er nooit om gevraagd.
gang_vandaag-genoeg_een-winter = Een droge winter. Maar die heeft u niet bij u.
gang_vandaag-genoeg_een-winter_inner = Eén ding. Ik moest even nadenken, en dat was al niet vervelend.
gang_vandaag-genoeg_rust = Rust.
gang_vandaag-genoeg_rust_inner = Als ik iets noem, moet ik er iets voor tekenen. Zo ging het altijd.
gang_keuken-vragen_say = Mag ik u iets over de keuken vragen?
gang_keuken-vragen_locked = Hij vult de kier met zijn schouders. De keuken ligt daar achter, en nog een heel eind weg.
gang_keuken-vragen_why = Je vroeg eerst of het mocht, en nee kon ook. Alleen is de keuken ook het lek: een derde vraag daarover is hem te veel.
gang_keuken-vragen_derde-keuken = Lek, muur, keuken. Dat is drie. Genoeg water.
gang_keuken-vragen_derde-keuken_inner = Altijd komen ze via de muur bij het gat uit.
gang_keuken-vragen_vragen-mag = Vragen mag.
gang_keuken-vragen_vragen-mag_inner = Nu staat het er. En ik ben nog steeds niet dichtgeklapt.
gang_keuken-vragen_niet-de-keuken = Niet over de keuken.
gang_keuken-vragen_niet-de-keuken_inner = Dat gat. Nee.

# De keuken
keuken_line = Vier tegels eraf en een gat. Ik kook op de gang.
keuken_keuken-stil_inner = Het is gezegd, en er trekt niemand een gezicht.
keuken_keuken-stil_why = Je liet het even staan. Hij zag dat er niemand schrok, en dat was genoeg.
keuken_keuken-stil_ruikt-u-ook = U ruikt het ook. Natte kalk.
keuken_keuken-langer_weg-ermee = Nou weet u het.
keuken_ongezond_say = Dat vind ik erg voor u. Zo zou niemand moeten wonen.
keuken_ongezond_inner = Niemand. Dus ik ben niemand.
keuken_ongezond_why = Je schrok, en gunde hem beter. Wat hij hoort, is dat het bij hem niet hoort zoals het is.
keuken_ongezond_nog-een-opzichter = Ik woon hier anders wel.
keuken_hoeft-niet-zien_say = Ik hoef het niet te zien om het te geloven.
keuken_hoeft-niet-zien_inner = Geloven. Zonder zaklamp, zonder bon. Dat is dus ook een mogelijkheid.
keuken_hoeft-niet-zien_why = Je vroeg om niets meer dan hij gezegd had. Zo bleef de keuken van hem.
keuken_hoeft-niet-zien_nu-gezegd = Nee. Nou. Dan staat hij gewoon op een kier.
keuken_op-de-brander_say = Op de gang. Hoe doet u dat, elke dag?
keuken_op-de-brander_inner = Bruine bonen met stroop. Het water loopt me in de mond.
keuken_op-de-brander_why = Je bleef bij wat hij zei en vroeg hoe hij het doet. Van een gat ging het over redden en eten.
keuken_op-de-brander_bruine-bonen = Op één pit. Bruine bonen. En zondags een ei erbij.
keuken_een-keer-kijken_say = Mag ik het met eigen ogen zien? Dan hoeft u niks meer uit te leggen.
keuken_een-keer-kijken_inner = Met eigen ogen. Vijf paar zijn er al langs geweest.
keuken_een-keer-kijken_why = Je wilde hem het uitleggen besparen. Maar hij had het net gezegd, en dat was voor hem al laten zien.
keuken_een-keer-kijken_was-het-niet-genoeg = Ik heb het gezegd. Dat was al kijken genoeg.

# Weer naar beneden
afspraak-boven_ligt-eraan = Dat ligt eraan.
afspraak-boven_mag-wel = Mogen wel.
afspraak-boven_line = En nu gaat u weer zesenvijftig treden naar beneden.
afspraak-boven_boven-stil_inner = Die heeft geen haast met weggaan, en ook niet met blijven.
afspraak-boven_boven-stil_leuning-vast = Houd de leuning vast. De vierde kraakt.
afspraak-boven_boven-langer_sta-ik-hier = Of wilde u blijven slapen?
afspraak-boven_hele-lijst_say = Ik heb goed geluisterd en ik ga ermee aan de slag. Daar kunt u op rekenen.
afspraak-boven_hele-lijst_inner = Aan de slag. Met wat, dat hoor ik dan zeker achteraf.
afspraak-boven_hele-lijst_why = Je wilde veel voor hem doen. Maar hij heeft er niet om gevraagd, en ziet het nu voorbijrazen.
afspraak-boven_hele-lijst_komt-goed = ‘Daar kunt u op rekenen.’ Dat staat ook op hun bus.
afspraak-boven_tot-waar_say = Wanneer mag ik terugkomen? En dan hier, of onderaan?
afspraak-boven_tot-waar_half-acht-boven = Donderdag, half acht. Hier, op de derde tree.
afspraak-boven_tot-waar_half-acht-boven_inner = Ik heb het gezegd alsof ik het druk heb.
afspraak-boven_tot-waar_ik-kijk-nog = Dat kijk ik nog even aan. Doe maar een kaartje in de bus.
afspraak-boven_tot-waar_ik-kijk-nog_inner = Zo hoog was hoog genoeg voor vandaag.
afspraak-boven_wat-blijft-hier_say = Mijn team weet dat ik hier was. Beneden zeg ik niks. Is dat goed?
afspraak-boven_wat-blijft-hier_inner = Ze zal het vragen, op de trap. En dan komt er niks.
afspraak-boven_wat-blijft-hier_alleen-geweest = Dat is goed. Donderdag half acht, dan zeg ik of het klopte.
afspraak-boven_wat-blijft-hier_dat-hoor-ik-vanzelf = Dat hoor ik vanzelf. Door de vloer.
afspraak-boven_collega-techniek_say = Een collega van ons weet veel van bouw. Zal ik die eens meenemen?
afspraak-boven_collega-techniek_inner = Weer een stem. Die moet ik dan ook weer alles vertellen.
afspraak-boven_collega-techniek_why = Je vroeg het netjes, en kennis van bouw kan helpen. Voor hem is het weer een vreemde die komt kijken.
afspraak-boven_collega-techniek_ik-neem-niet-op = Nog iemand. U bent er al een.

## Het raam
raamwerk_raam-vragen_say = Dat raam boven de trap, wil dat nog dicht?
raamwerk_raam-vragen_inner = Iedereen trekt zijn kraag op. Die vraagt ernaar.

# Het raam
raam_line = Eén haakje. Dat deed ik altijd met de ladder, maar daar mag ik van mezelf niet meer op.
raam_raam-stil_inner = Niemand die het meteen even doet. Dan kan ik erover nadenken.
raam_raam-stil_drie-sporten = Met een stok gaat het ook. Alleen niet in je eentje.
raam_raam-langer_laat-klappen = Laat ook maar.
raam_zelf-de-ladder_say = Zal ik er dan even op klimmen? Dat is zo gebeurd.
raam_zelf-de-ladder_inner = Dicht. En ik stond erbij, onder mijn eigen ladder.
raam_zelf-de-ladder_why = Het raam was zo dicht. Alleen stond jij op een ladder boven een trap, en kon hij alleen nog toekijken.
raam_zelf-de-ladder_knoop-kapot = … Gaat u dan maar. Dat was een goede knoop.
raam_verstandig_say = Dan blijft die ladder hangen. Hoe kan het wel?
raam_verstandig_inner = Geen ‘ach, het is maar even’. Dan kan ik denken.
raam_verstandig_why = Zijn grens bleef staan, en toch hoefde het raam niet open te blijven. Hij bedacht hoe.
raam_verstandig_het-is-een-raam = Met de bezemsteel. Wie hem vasthoudt, ziet het haakje niet. U houdt hem vast, ik kijk.
raam_ladder-vasthouden_say = En als ik hem stevig vasthou, terwijl u het haakje doet?
raam_ladder-vasthouden_inner = Ik zou het zo doen. Dat is juist het gevaar.
raam_ladder-vasthouden_why = Je wilde helpen zonder het over te nemen. Alleen had hij zichzelf een grens gesteld, en jij praatte hem er weer naartoe.
raam_ladder-vasthouden_niet-wiebelen = Nee. Dan sta ik er zo weer op, en lig ik morgen plat.
raam_huismeester_say = De huismeester bellen kan ook. Wilt u dat?
raam_huismeester_inner = Bel de huismeester. Toets drie.
raam_huismeester_toets-drie = De huismeester is ‘toets drie’.

# Op de ladder
ladder-op_rug-schiet = Hier, die stok. … Ho. Mijn rug. … Ik zeg het wel, vanaf hier.
ladder-op_in-een-jaar = Hier. Die haak heb ik er zelf aan gebogen.
ladder-op_line = Niks zeggen nu, alleen vasthouden. … Links. … Een duim hoger.
ladder-op_ladder-stil_inner = Die stok hangt stil. Ik hoef alleen te kijken.
ladder-op_ladder-stil_why = Je hield de stok stil, en je mond ook. Hij kon kijken en sturen, en zo bleef het zijn werk.
ladder-op_ladder-stil_bijna = … Bijna.
ladder-op_ladder-langer_klik = … Klik.
ladder-op_benen-pakken_say = Eén hand aan de stok, en met de andere zijn arm vasthouden.
ladder-op_benen-pakken_inner = Een hand om mijn arm. Ik val niet, ik wijs.
ladder-op_benen-pakken_why = Je was bang dat hij viel. Maar hij vroeg om één ding, de stok stilhouden, en kreeg een hand om zijn arm.
ladder-op_benen-pakken_de-ladder = De stók, zei ik. … Klik.
ladder-op_voet-op-sport_say = Naar hem kijken in plaats van naar het raam.
ladder-op_voet-op-sport_inner = Die kijkt naar mijn hand. Dat deed mijn opperman ook.
ladder-op_voet-op-sport_why = Hij zag het haakje en jij niet. Door op hem te letten, was het zijn werk en jouw arm.
ladder-op_voet-op-sport_hebbes = … Hebbes.
ladder-op_nog-een-stukje_say = Goed zo, dat ziet u nog haarscherp.
ladder-op_nog-een-stukje_inner = Dat zeg ik tegen Noa, van de trappers.
ladder-op_nog-een-stukje_why = Aardig bedoeld. Maar hij had om stilte gevraagd, en lof voor gewoon kijken maakt een vakman klein.
ladder-op_nog-een-stukje_niks-zei-ik = Niks, zei ik. … Klik.
ladder-op_kom-maar-af_say = Gaat u maar even zitten. Ik voel vanzelf waar dat haakje zit.
ladder-op_kom-maar-af_inner = Zitten. Net nu ik het haakje had.
ladder-op_kom-maar-af_why = Je wilde zijn rug sparen. Maar hij was je ogen, en nu viel er voor hem niets meer te doen.
ladder-op_kom-maar-af_al-bijna = … Ik had hem al bijna.

# Dicht
raam-dicht_line = Hoort u dat? … Niks.
raam-dicht_dicht-stil_inner = Nu hoor je pas wat er binnen drupt. Maar eerst even dit.
raam-dicht_dicht-stil_why = Je liet de stilte staan die hij net had gekregen. Zo hoort hij zelf wat er veranderd is.
raam-dicht_dicht-stil_een-half-jaar = Een half jaar heb ik daar tegenaan liggen luisteren.
raam-dicht_dicht-langer_nu-die-druppel = En nu hoor ik de keuken weer.
raam-dicht_niks-meer_say = Niks.
raam-dicht_niks-meer_inner = Meer is het ook niet.
raam-dicht_niks-meer_klopt-precies = Precies.
raam-dicht_samen-gefikst_say = Mooi. Dat hebben we samen toch maar even gedaan.
raam-dicht_samen-gefikst_inner = We. Nou ja. Die hield wél vast.
raam-dicht_samen-gefikst_why = Je was blij, en samen was het ook. Alleen bleef ongezegd wat híj deed: kijken, en zeggen hoe het moest.
raam-dicht_samen-gefikst_u-hield-vast = U hield vast.
raam-dicht_hoe-was-dat_say = Hoe is dat nou?
raam-dicht_hoe-was-dat_inner = Mijn hand trilt nog. Van het wijzen, zeg ik dan maar.
raam-dicht_hoe-was-dat_trillen = Wennen. … Ik hoor mijn eigen klok weer.

## Het lek
lekwerk_hoe-zou-u_say = Mag ik u als metselaar iets vragen? Hoe zou u dat lek zelf gemaakt hebben?
lekwerk_hoe-zou-u_inner = Als metselaar. Ik ga er rechter van staan, en dat doet zeer.

# De slijptol
slijptol_derde-boven = Dat is de derde keer water. Dit leg ik nog uit, en dan is het klaar.
slijptol_daar-vroeg-nooit = Dat heeft er nog nooit één gevraagd.
slijptol_line = Slijptol, één ochtend. Dan staan mijn vier stootvoegen boven het raam weer open.
slijptol_line2 = En dan een jaar met je handen eraf blijven, want zo’n muur moet eerst leeg. Daarna pas die hoek boven het aanrecht, waar het nu uitkomt.
slijptol_line3 = Zij begonnen bij het aanrecht.
slijptol_nog-niet-gebeld_say = Stootvoegen, welke zijn dat?
slijptol_nog-niet-gebeld_inner = Midden in mijn zin. Maar die wil het echt weten.
slijptol_nog-niet-gebeld_zes-keer = De staande. De opzichter vroeg het niet, die knikte.
slijptol_slijptol-stil_inner = Ik heb het in één adem kunnen zeggen.
slijptol_slijptol-stil_meer-niet = Meer is het niet. Vier voegen.
slijptol_slijptol-langer_nu-verf = Met een pot verf, ja.
slijptol_gelijk-boven_say = Onbegrijpelijk dat ze daar niks mee gedaan hebben.
slijptol_gelijk-boven_inner = Bijval. Van iemand die er niet over gaat.
slijptol_gelijk-boven_voeg-of-naad = Aardig van u. Maar u weet niks van voegen.
slijptol_beter-uitleggen_say = Zal ik de corporatie anders eens voor u bellen? Soms helpt het als een ander het uitlegt.
slijptol_beter-uitleggen_inner = Nog een die voor mij gaat bellen. En dan hoor ik niks.
slijptol_beter-uitleggen_why = Je wilde hem het bellen besparen. Maar hij had het net zelf uitgelegd, en hoort nu dat een ander dat beter kan.
slijptol_beter-uitleggen_in-uw-mond = Nee. Dan maken ze er weer wat anders van.
slijptol_op-papier_say = Heeft u dat ergens op papier staan?
slijptol_op-papier_why = Je vroeg naar wat hij zelf gemaakt heeft. Alleen telt ook deze vraag mee als een over het lek, en drie is hem te veel.
slijptol_op-papier_derde-papier = Dat is drie keer water. Ik hou ermee op.
slijptol_op-papier_derde-papier_inner = En ik stond al met één hand naar die koker.
slijptol_op-papier_op-schaal = Op schaal. Dat waren twee vragen over water, bij drie houd ik op.
slijptol_op-papier_op-schaal_inner = Die koker is twee jaar niet open geweest.
slijptol_op-papier_niet-met-wind = Op schaal. Maar niet met dat raam open, dan ligt hij zo beneden.
slijptol_op-papier_niet-met-wind_inner = Die koker is twee jaar niet open geweest. En dan met deze wind.
slijptol_op-papier_dat-zou-u-wel = Dat zou u wel willen weten.
slijptol_op-papier_dat-zou-u-wel_inner = Papier gaat hier de deur niet meer uit.
slijptol_hoeveel-per-dag_say = Hoeveel water komt er op een dag naar binnen?
slijptol_hoeveel-per-dag_inner = Liters. Nu wordt het weer een schadestaat.
slijptol_hoeveel-per-dag_derde-liters = Drie. Nu gaat het alleen nog over water.
slijptol_hoeveel-per-dag_halve-emmer = Een halve emmer. Met wind een hele.
slijptol_dus-boven-open_say = Dus eerst die muur leeg, en dan pas uw keuken.
slijptol_dus-boven-open_inner = In één keer nagezegd, en het klopt.
slijptol_dus-boven-open_ja-daar = Ja. In die volgorde, en niet andersom.

## De tekening
tekenwerk_tekening-vragen_say = Die koker daar, met één op vijf erop. Zou u me willen laten zien wat erin zit?
tekenwerk_tekening-vragen_inner = Willen. Ik moet er de dop nog maar eens af krijgen.

# Eén op vijf
tekening_line = Ik leg de tekening hier over mijn knieën. Eén op vijf. Eerst even droge handen.
tekening_tekening-stil_inner = Die ogen gaan langs de lijnen. Van boven naar beneden, zoals het hoort.
tekening_tekening-stil_why = Je keek, en nam er de tijd voor. Dan begint hij vanzelf aan te wijzen.
tekening_tekening-stil_blauwe-lijn = Dat blauwe is het water. Dat heb ik met Daans potlood gedaan.
tekening_tekening-langer_drie-winters = Drie winters aan gezeten.
tekening_foto-maken_say = Mag ik er een foto van maken? Dan kunnen mijn collega’s ook meekijken.
tekening_foto-maken_inner = Dan staat hij vanavond op een scherm. Met koffie erbij.
tekening_foto-maken_why = Met collega’s meekijken is zorgvuldig gedacht. Maar hij liet het jou zien, en rolt hem nu weer op.
tekening_foto-maken_opgerold = Hij gaat weer in de koker.
tekening_erbij-zitten_say = Vlak naast hem op de tree komen zitten, en eerst je handen aan je broek afvegen.
tekening_erbij-zitten_why = Hij vroeg om droge handen, en je veegde ze af voor je erbij zat. Zo kijk je mee als gast bij zijn tekening.
tekening_erbij-zitten_andere-hoek = Houdt u die hoek vast. Dan begin ik bij de druppel.
tekening_erbij-zitten_andere-hoek_inner = Een knie naast de mijne, en een hoek die niet omkrult.
tekening_erbij-zitten_te-dichtbij = Niet te dicht. Het is potlood.
tekening_erbij-zitten_te-dichtbij_inner = Een mouw tegen mijn mouw. Dat gaat me te vlug.
tekening_architect_say = Wat is dit mooi. Dat doet een architect u niet na.
tekening_architect_inner = Een architect had die voegen vergeten te tekenen.
tekening_architect_architect-niet = Een architect had er een boom bij gezet.
tekening_die-druppel_say = Leert u het me eens lezen? Waar komt het water binnen?
tekening_die-druppel_why = Jij liet het je uitleggen, en dan is hij de vakman. Is het de derde vraag over water, dan is het hem te veel.
tekening_die-druppel_derde-tekening = Dat is drie keer water. En ik had hem net neergelegd.
tekening_die-druppel_derde-tekening_inner = Ik had hem neergelegd om de lijnen. Nu is het weer een lek.
tekening_die-druppel_boven-links = Linksboven. Daar, bij dat streepje.
tekening_die-druppel_boven-links_inner = Leren lezen. Zo zei ik het vroeger ook, tegen de leerjongens.

## De map
mapwerk_map-vragen_say = Mag ik vragen wat er in die map zit?
mapwerk_map-vragen_inner = Gevraagd, met de handen op de knieën.

# Zes jaar
zes-jaar_line = Zes jaar. Elke brief, elk telefoontje, op datum. Vier kilo.
zes-jaar_map-stil_inner = Vier kilo. Ik til hem elke avond op mijn bed en eraf.
zes-jaar_map-stil_gewogen = Ik heb hem gewogen. Op de keukenschaal, toen ik nog een keuken had.
zes-jaar_map-langer_elastiek = Het derde elastiek al.
zes-jaar_geeft-u-mee_say = Geeft u hem maar mee. Dan zoek ik voor u uit waar het is blijven steken.
zes-jaar_geeft-u-mee_inner = Mijn zes jaar, op andermans bureau, onder een plant.
zes-jaar_geeft-u-mee_why = Je wilde hem werk uit handen nemen. Maar die map is zes jaar van hem, en zo loopt hij met jou de deur uit.
zes-jaar_geeft-u-mee_ben-ik-hem-kwijt = Dan ben ik hem kwijt.
zes-jaar_volgehouden_say = Zes jaar alles bijhouden, met die rug. Hoe houdt u dat vol?
zes-jaar_volgehouden_why = Je zag hoeveel het was en vroeg hoe hij het volhoudt. Kent hij je nog kort, dan klinkt dat al gauw als mooie woorden.
zes-jaar_volgehouden_om-zeven-stop = Om zeven uur ’s avonds hou ik op. Dat is de regel. Dan zet ik de radio aan.
zes-jaar_volgehouden_om-zeven-stop_inner = Van die regel weet niemand. Hij werkt, meestal.
zes-jaar_volgehouden_niet-opgehouden = Volgehouden? Ik bewaar gewoon alles.
zes-jaar_volgehouden_niet-opgehouden_inner = Mooie woorden voor een map.
zes-jaar_openslaan_say = Voorzichtig het elastiek eraf halen en bij het begin beginnen.
zes-jaar_openslaan_inner = Dat elastiek doe ik. Alleen ik.
zes-jaar_openslaan_why = Je wilde meelezen met wat hem bezighoudt. Maar hij had de map nog niet gegeven.
zes-jaar_openslaan_afblijven = Ho. Ik sla hem open.
zes-jaar_door-wie-gelezen_say = Wie heeft hem weleens gelezen?
zes-jaar_door-wie-gelezen_inner = Gelezen. Gewogen, ja. Geteld ook.
zes-jaar_door-wie-gelezen_niemand-gelezen = Niemand. Ze vragen hoe dik hij is.

# De Wit
de-wit_line = Voorin zit één velletje. ‘Oorzaak: condens.’ Getekend, De Wit, opzichter.
de-wit_wit-stil_inner = Eén regel. De rest is antwoord op die regel.
de-wit_wit-stil_de-rest-antwoord = De rest van de map is mijn antwoord.
de-wit_wit-langer_alleen-zeggen = Hij hoeft het niet te maken. Alleen te zeggen.
de-wit_wij-zorgen_say = Ik zorg dat iemand dat velletje serieus bekijkt.
de-wit_wij-zorgen_inner = Even geloof ik het. Dat is het vervelende.
de-wit_wij-zorgen_why = Je gunde het hem van harte. Maar je belooft iets waar een ander over gaat, en hij rekent het meteen na.
de-wit_wij-zorgen_in-een-week = Zes jaar lukt het mij niet, en u doet het in een week.
de-wit_samen-vragen_say = Beloven kan ik niks. Ik wil hem wel vragen hoe hij daarbij kwam, met u erbij.
de-wit_samen-vragen_why = Je beloofde niets wat aan een ander is, en wilde het alleen vragen met hem erbij. Zo blijft het zijn zaak.
de-wit_samen-vragen_samen-dan = Met mij erbij. … Maar niet aan de telefoon.
de-wit_samen-vragen_samen-dan_inner = Niet beloofd. Daar kan ik op staan.
de-wit_samen-vragen_staat-in-brieven = ‘Met u erbij.’ Dat staat ook in hun brieven.
de-wit_samen-vragen_staat-in-brieven_inner = Het klinkt goed. Dat deed de vorige ook.
de-wit_alleen-de-vlek_say = Hij zag natuurlijk alleen een vlek, en niet wat u er als vakman aan ziet.
de-wit_alleen-de-vlek_inner = Weer een die het voor hem uitlegt.
de-wit_alleen-de-vlek_why = Het is goed mogelijk zo gegaan. Maar hij liet je zijn wond zien, en jij gaf de ander een reden.
de-wit_alleen-de-vlek_had-kunnen-vragen = Dan had hij het kunnen vragen. Ik stond ernaast.
de-wit_wat-zou-hij_say = Wat wilt u van hem nog horen?
de-wit_wat-zou-hij_why = Je vroeg wat hij zelf nog wil horen. Even gaat het niet om wie er gelijk heeft, maar om wat het met hem deed.
de-wit_wat-zou-hij_vier-woorden = ‘Het was geen condens.’ Meer hoeft niet.
de-wit_wat-zou-hij_vier-woorden_inner = Hardop gezegd, voor het eerst.
de-wit_wat-zou-hij_zegt-niks-meer = Niks. Hij werkt er niet meer, zeggen ze.
de-wit_wat-zou-hij_zegt-niks-meer_inner = Als ik het zeg, wil ik het ook horen. Dus niet.

# De kopie
kopie_line = Er is er maar één van. Daarom slaap ik ernaast.
kopie_kopie-stil_inner = Niemand pakt hem. Hij ligt gewoon op een stoel.
kopie_kopie-stil_elke-nacht = Als het gaat branden, neem ik de map. Niet de foto’s.
kopie_kopie-langer_dus-ja = Dus.
kopie_kopieren_say = Zal ik hem kopiëren? Vóór half zes hangt hij weer in de emmer.
kopie_kopieren_why = Je bood iets concreets aan, klein en vandaag af. Het origineel bleef van hem.
kopie_kopieren_ik-tel-de-bladen = … In de emmer dan. Ik tel de bladen.
kopie_kopieren_ik-tel-de-bladen_inner = Ik laat hem zakken. Ik houd zelf het touw vast.
kopie_kopieren_eerst-kennen = Nog niet. Eerst zien of u terugkomt.
kopie_kopieren_eerst-kennen_inner = Mijn hand ligt er al op. Die wil nog niet.
kopie_inscannen_say = Op kantoor kan het zo in de computer. Dan kan er nooit meer iets mee gebeuren.
kopie_inscannen_inner = Zes jaar, in een computer bij iemand die ik een uur ken.
kopie_inscannen_why = Een kopie op de computer is veilig gedacht. Alleen vroeg hij er niet om, en kan hij er zelf niet bij.
kopie_inscannen_de-deur-uit = En dan sta ik bij u in de computer.
kopie_even-weg_say = Dan blijft hij hier. Mag ik hem hier eens komen lezen?
kopie_even-weg_inner = Lezen. Niet hebben: lezen.
kopie_even-weg_why = Je liet de map bij hem en vroeg of je hem mocht lezen. Hij hoefde niets uit handen te geven.
kopie_even-weg_andere-zij = Lezen. … Donderdag, half acht. Neem een kussen mee, die tree is hard.
kopie_even-weg_moet-blijken = Dat zeggen ze vaker. We zien het wel.
