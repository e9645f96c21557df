# Kees van Dongen: achter het gordijn

raam_title = Achter het gordijn

gordijn_name = Het gordijn
gordijn_seen = Zware, dubbele stof, in het midden dicht met vier wasknijpers. Ter hoogte van een gezicht zit een vouw.
gordijn_tocht = Ja, dat ben ik. Kijkt u maar ergens anders heen.
brievenbus_name = De brievenbus
brievenbus_seen = Een gleuf in de deur. Er steken vensterenveloppen uit, de onderste is slap geworden van de regen.
brievenbus_tellen = U staat te tellen. Dat zie ik aan uw hoofd.
naamplaat_name = Het naambordje
naamplaat_seen = ‘K. van Dongen’. Eronder zitten twee stickers, een paard en een ster, met in stift: Fenna, Roos.
spatlap_name = De deurmat
spatlap_seen = Geen mat maar dik zwart rubber, schuin afgesneden. Onderin staan twee witte letters: NL.
buren_name = Het raam hiernaast
buren_seen = Het klapraam van de buren staat open. Op de vensterbank ligt een asbak waar nog rook uit komt.

raam_kaartje-bus_say = Ik laat u met rust. Mag er een kaartje door de bus?
raam_kaartje-bus_inner = Vragen of er iets door mijn bus mag. De rest van Nederland gooit maar.
raam_kaartje-bus_why = Je ging uit jezelf, en vroeg of er iets door zijn bus mocht. Zo blijft er een lijntje waar hij zelf ja op zei.

## Gordijn

# Gordijn beweegt
gordijn-beweegt_midden = Half drie. Dat is hier midden in de nacht.
gordijn-beweegt_niemand = Er is niemand.
gordijn-beweegt_line = En ik ben ziek. Al de hele week.
gordijn-beweegt_raam-stil_inner = De bel blijft stil. Mijn hart is alweer bijna gewoon.
gordijn-beweegt_raam-stil_why = Je belde niet nog eens. Zo kon hij op adem komen, en zelf merken dat je er rustig bij stond.
gordijn-beweegt_raam-stil_nog-daar = U staat er nog, hè.
gordijn-beweegt_raam-langer_map = U blijft wel lang staan, zeg.
gordijn-beweegt_wat-heeft-u_say = Ach, wat heeft u dan? En is er iemand die voor u zorgt?
gordijn-beweegt_wat-heeft-u_inner = Nu moet ik er nog een koorts bij verzinnen ook.
gordijn-beweegt_wat-heeft-u_why = Je leefde mee, met twee vragen tegelijk. Hij had één smoes klaar, en moest er nu een ziekte bij bedenken.
gordijn-beweegt_wat-heeft-u_bezoek = Griep of zo. Weet ik veel.
gordijn-beweegt_stoor-ik_say = Ik ben Robin, van het wijkteam. Ik stoor, denk ik. Kan het beter een andere keer?
gordijn-beweegt_stoor-ik_inner = Een naam eerst. Dat doen ze anders pas op papier.
gordijn-beweegt_stoor-ik_dus-ja = Ziek, zei ik. Dus ja.
gordijn-beweegt_stoor-ik_why = Je zei zacht wie je bent, en dat het misschien niet uitkomt. Hij kan nu nee zeggen, of later, zonder smoes.
gordijn-beweegt_zie-gordijn_say = Ik zag het gordijn bewegen. Ik dacht: dan zeg ik in elk geval even gedag.
gordijn-beweegt_zie-gordijn_inner = Gezien. Nu kan ik niet meer weg zijn.
gordijn-beweegt_zie-gordijn_was-tocht = Dat was de tocht.
gordijn-beweegt_opzij_say = Een stap opzij doen, en zacht: Robin. Ik sta hier even naast het raam.
gordijn-beweegt_opzij_inner = Geen neus tegen het glas. Die vorige stond er met zijn hand boven zijn ogen.
gordijn-beweegt_opzij_helemaal = Zo. Nu staat u niet meer in mijn dode hoek.

# Geld halen
geld-halen_wijkteam = Wijkteam. Zeg het maar gewoon: komt u geld halen?
geld-halen_wie = En van wie bent u? Komt u geld halen?
geld-halen_line = Want dan kunt u doorlopen. Hier valt niks te halen.
geld-halen_geld-stil_dus-wel = Geen antwoord. Dus wel.
geld-halen_geld-langer_weer-zo = Ik kan dit langer dan u. Ik heb bij Chiasso weleens negen uur voor de slagboom gestaan.
geld-halen_pasje_say = Het pasje tegen het glas houden, en daarna weer een stap terug.
geld-halen_pasje_inner = Met een naam en een foto erop. De foto lijkt nergens op, dus hij is echt.
geld-halen_pasje_geen-koffer = Robin. Wijkteam. En geen koffertje.
geld-halen_bedrag_say = Nee hoor, ik kom alleen praten. Het gaat om die twee maanden huur.
geld-halen_bedrag_inner = Twee maanden. Dwars door de ruit. Zelf heb ik het nog nooit hardop gezegd.
geld-halen_wie-krijgt_say = Heeft u op het moment zorgen over geld?
geld-halen_wie-krijgt_inner = Die weet het al. Ik sta voor gek in mijn eigen huis.
geld-halen_wie-krijgt_weet-u = Dat weet u donders goed, anders stond u hier niet.
geld-halen_niet-innen_say = Nee. Ik kom niet innen.
geld-halen_niet-innen_inner = Mijn schouders zakken. Ik wist niet dat ze zo hoog zaten.
geld-halen_niet-innen_why = Een kort en waar antwoord op waar hij bang voor is. Wat je niet komt doen, weet hij nu; wat wel, vraagt hij zo.
geld-halen_niet-innen_nooit-gehoord = Nee, zegt u. Dat antwoord krijg ik niet vaak.

# Te hard
te-hard_getal = Niet zo hard!
te-hard_huur = Zachter!
te-hard_line = Hiernaast zitten ze met het raam open te roken.
te-hard_hard-stil_inner = Er komt niks achteraan. Mijn hart zakt weer naar zijn plek.
te-hard_hard-stil_weer-mijn = … Zo. Ze zijn uitgerookt.
te-hard_hard-langer_zeg-dan = Nou, fluister dan.
te-hard_doe-open_say = U heeft gelijk. Zal ik dichterbij komen, en doet u het raam op een kier?
te-hard_doe-open_inner = Daar zit wat in. Daarom word ik er zo kwaad van.
te-hard_doe-open_why = Je gaf hem gelijk en vroeg er meteen een raam bij. Wie net zo schrok, houdt juist alles dicht.
te-hard_doe-open_ruilhandel = Eerst roepen, en dan moet ik open. Nee.
te-hard_was-dom_say = Dat was niet slim van me, zo over de galerij. Sorry. Ik praat zachter.
te-hard_was-dom_inner = Fout gereden en het toegeven. Dat deed bij ons ook niet iedereen.
te-hard_was-dom_why = Je gaf het toe en ging zachter praten. Dan hoeft hij het je niet nog eens te zeggen.
te-hard_was-dom_tik = Nou. U hoort het zelf ook.
te-hard_naar-reling_say = Naar de reling lopen, ver van het raam, en het vandaar uitleggen.
te-hard_naar-reling_inner = Straks nog mijn naam erbij, over de hele galerij.
te-hard_naar-reling_overkant = Nu hoort de overkant het ook.
te-hard_naar-reling_why = Je wilde hem ruimte geven. Maar van die afstand moet je harder praten, en dan luistert de hele galerij mee.
te-hard_niet-schamen_say = Het is echt geen schande.
te-hard_niet-schamen_inner = Als ze zeggen dat het geen schande is, weet je dat ze hem zien.
te-hard_niet-schamen_hoeft-niet = Nee. Dat zal wel niet.

# Achter de deur
achter-de-deur_van-die-kant = Van de corporatie dus, en het moet nu. Verder nog iets?
achter-de-deur_pakketje = Dus u bent niet van de corporatie, maar ze hebben u wél gestuurd. En nu?
achter-de-deur_half-gezegd = Van die huur weet u, en van wie zegt u niet. Wat wou u nou?
achter-de-deur_signaal = Dus u staat hier, en ik weet nog niks. Wat wou u nou?
achter-de-deur_kou = Goed. Die hebben we gehad. Verder nog iets?
achter-de-deur_verder = Nou, zegt u het maar. Ik ben er toch.
achter-de-deur_hub-stil_inner = Geen gezeur, geen gerammel aan de klink. Ik kan hier gewoon staan.
achter-de-deur_hub-stil_koude-tegels = … Koude tegels hier. Ik had sloffen aan moeten doen.
achter-de-deur_hub-stil_oor = … Ik sta met mijn oor tegen de deur. Gek gezicht, als je het kon zien.
achter-de-deur_hub-langer_loop-dan = Ik ben moe, hoor.
achter-de-deur_binnen-vragen_say = Zullen we binnen verder praten? Hier kan iedereen meeluisteren.
achter-de-deur_binnen-vragen_inner = Daar heb je het. De zon door de gang, en iedereen kijkt mee.
achter-de-deur_naar-buiten_say = Zullen we buiten praten, op het bankje bij het parkeerterrein?
achter-de-deur_naar-buiten_inner = Naar buiten. Dan blijft binnen binnen.
achter-de-deur_naar-buiten_toch-liever = … Eigenlijk is buiten beter dan dat u hier zo staat.
achter-de-deur_waar-praten_say = Waar zou ú willen praten, als u al wilt?
achter-de-deur_waar-praten_bank-achter = Achterom. Daar staat een bank, met de rug naar de flat.
achter-de-deur_waar-praten_bank-achter_inner = Waar ik wil. Ik had nog een plek ook.
achter-de-deur_waar-praten_liever-hier = Hier. Met de deur dicht. Dat is al heel wat.
achter-de-deur_waar-praten_liever-hier_inner = Als ik al wil. Dat weet ik nog niet.
achter-de-deur_toch-buiten_say = Zo, nu weet u het. Ik ga vast achter op dat bankje zitten. Goed?
achter-de-deur_toch-buiten_inner = Daar gaat iemand zitten, of ik nu kom of niet.
achter-de-deur_folders_say = Drie foldertjes door de bus doen: huur, zorgpremie, geldzorgen.
achter-de-deur_folders_inner = Papier. Nog meer papier, en dan met lachende mensen erop.
achter-de-deur_folders_why = Nuttig, alle drie. Maar je vroeg niet of het mocht, en deze gleuf zit al vol papier waar hij niet aan durft.
achter-de-deur_alsnog_say = Door de gleuf fluisteren: het gaat om de huur, de corporatie gaf het door, en daar werk je niet.
achter-de-deur_alsnog_inner = Het is gezegd, en het bleef bij de gleuf. Dat scheelt.
achter-de-deur_alsnog_why = Je kwam terug op wat je vaag had gelaten, zacht en eerlijk. Het raakt zijn schaamte, maar raden hoeft hij niet meer.
achter-de-deur_alsnog_eindelijk = Van de corporatie dus. … Nou, dan weet ik het tenminste.

# Weigert
weigert_stop = Nee.
weigert_line = Hier komt niemand in. Al een jaar niet.
weigert_weiger-stil_inner = Nee zeggen en dat het dan ook nee is. Moet ik even aan wennen.
weigert_weiger-stil_why = Hij zei nee, en jij praatte er niet overheen. Zo merkt hij dat zijn nee bij jou ook nee is.
weigert_weiger-stil_niks = U zegt niks. Ik zat me al schrap te zetten.
weigert_weiger-langer_kousen = Ik sta hier op mijn sokken.
weigert_hoeft-niet_say = Goed. Dan blijf ik hier staan en u daar. Zo kan het ook.
weigert_hoeft-niet_inner = Dat was alles. Ik had nog drie redenen klaarliggen.
weigert_hoeft-niet_laadperron = Zo dan. U buiten, ik binnen. Net een laadperron.
weigert_niemand-kijkt_say = Dat snap ik. En alleen de gang, met uw hand op de klink, zou dat kunnen?
weigert_niemand-kijkt_inner = Lief gezegd. Het duwt toch.
weigert_niemand-kijkt_nog-een-keer = Ik zei toch nee.
weigert_wat-maakt_say = Mag ik vragen wat er een jaar geleden was?
weigert_wat-maakt_why = Je vroeg netjes of het mocht. Maar hij had net nee gezegd, en dit is juist waarom die deur dicht zit.
weigert_wat-maakt_stond-te-kijken = Er heeft er eens een naar binnen staan kijken. Met mijn dochters op de bank.
weigert_wat-maakt_stond-te-kijken_inner = Dat had ik niet willen zeggen. Het kwam zo naar buiten, op mijn sokken.
weigert_wat-maakt_twee-deuren = Ho. Dat is twee deuren verder dan deze.
weigert_wat-maakt_twee-deuren_inner = Daar zit het, precies daar, en er wordt op geklopt.
weigert_rommel_say = Bij mij thuis ligt ook altijd van alles.
weigert_rommel_inner = Ze zien het al voor zich. Pizzadozen zeker.
weigert_rommel_why = Je wilde het lichter maken. Maar je vulde in dat het binnen rommelig is, en daar ging zijn nee niet over.
weigert_rommel_donker-binnen = Het is hier geen rommel, hoor.

# Nog meer papier
nog-meer-papier_line = Ziet u die gleuf? Die zit vol. Ze komen er alweer uit.
nog-meer-papier_papier-stil_vallen = Eén. Twee. En daar ligt nummer drie.
nog-meer-papier_papier-langer_opruimen = U mag ze wel oprapen.
nog-meer-papier_mijn-fout_say = Sorry, stom. Dat had ik eerst moeten vragen. Ik neem ze weer mee.
nog-meer-papier_mijn-fout_inner = Meenemen. Papier dat hier weggaat, dat is nieuw.
nog-meer-papier_mijn-fout_lezen-doe = Graag. Lezen deed ik ze toch niet.
nog-meer-papier_mijn-fout_why = Je gaf toe dat het te veel was en nam het weer mee. Bij deze deur gaat er nu ook eens papier weg.
nog-meer-papier_bewaren_say = Geeft niks. Ik leg ze voor u op de mat, voor later.
nog-meer-papier_bewaren_inner = Later ligt bij mij in de schoenenkast.
nog-meer-papier_bewaren_why = Je wilde zeggen: het heeft geen haast. Maar hij zei dat die gleuf vol zit, en jouw papier bleef toch liggen.
nog-meer-papier_bewaren_later = Nee. Doe nou niet.
nog-meer-papier_welke-post_say = Zit hij vol met post?
nog-meer-papier_welke-post_inner = Post. Dat woord alleen al, daar trekt mijn maag van dicht.
nog-meer-papier_welke-post_dank-u = Ja. Wat denkt u zelf.
nog-meer-papier_oprapen_say = De folders van de mat rapen en weer in de tas stoppen.
nog-meer-papier_oprapen_inner = Het papier gaat weer mee. Het kan dus ook de andere kant op.
nog-meer-papier_oprapen_why = Je zei niets en nam het papier weer mee. Hij klaagde over wat er al lag, en nu ging er iets af.
nog-meer-papier_oprapen_teruggenomen = O. U neemt ze weer mee. Nou, graag.

# Aarzelt
aarzelt_weet-nog-niet = Met iemand naar buiten die niet zegt waarvoor? Nee.
aarzelt_hele-straat = Buiten. Kan de hele straat meekijken zeker.
aarzelt_line = Overdag kom ik niet buiten. Dan loopt iedereen daar.
aarzelt_aarzel-stil_inner = Als ze even niks willen, kan ik nadenken.
aarzelt_aarzel-stil_bij-de-containers = … Ik zeg niet dat het nooit kan.
aarzelt_aarzel-langer_beslis = Moet ik nu kiezen of zo?
aarzelt_waar-wel_say = Daar kijkt inderdaad iedereen op uit. Waar zou het voor u wel kunnen?
aarzelt_waar-wel_inner = Ik mag het zeggen. En ik had nog een plek ook.
aarzelt_waar-wel_achterom = Achterom. Daar staat een bank, met de rug naar de flat.
aarzelt_frisse-lucht_say = Even eruit doet vaak goed, ook als je er eerst tegen opziet.
aarzelt_frisse-lucht_inner = Vaak goed. Bij wie? Ik sta hier.
aarzelt_frisse-lucht_why = Een vriendelijk duwtje. Maar hij zei waarom het overdag niet gaat, en hoort nu wat voor anderen goed is.
aarzelt_frisse-lucht_vier-uur = Ik ben er om vier uur vanochtend al uit geweest.
aarzelt_niet-vandaag_say = Het hoeft niet vandaag. Zal ik volgende week terugkomen?
aarzelt_niet-vandaag_inner = Uitstel. Daar ben ik goed in. Maar iets in mij had willen zeggen: nu dan.
aarzelt_niet-vandaag_volgende-week = Volgende week. Dat kan ik niet beloven en u ook niet.
aarzelt_vijf-minuten_say = We houden het kort, vijf minuten, en u zegt gewoon wanneer het klaar is.
aarzelt_vijf-minuten_inner = Kort houden. Dat zeggen ze bij een keuring ook.
aarzelt_vijf-minuten_why = Je wilde het klein maken. Maar met een klok erbij wordt het iets waar hij even doorheen moet.
aarzelt_vijf-minuten_vijf-is-niks = Vijf minuten. Ja, dat zeggen ze altijd.

# Jas zoeken
jas-zoeken_line = Nou. Langs de containers dan, daar zijn de minste ramen. Even mijn jas zoeken.
jas-zoeken_inner = Ik hoor het mezelf zeggen. Midden op de dag.
jas-zoeken_jas-stil_inner = Ik krijg mijn tijd. Ik wist niet dat een jas zo lang kon duren.
jas-zoeken_jas-stil_why = Je wachtte, zonder hem op te jagen. Zo komt hij naar buiten in zijn eigen tempo.
jas-zoeken_jas-stil_veters = … En veters. Die zitten in de andere schoenen.
jas-zoeken_jas-langer_ik-kom-al = Ja, ik kóm al.
jas-zoeken_wacht-hier_say = Neem de tijd, ik wacht hier wel voor de deur.
jas-zoeken_wacht-hier_inner = Aardig. Alleen weet straks de hele galerij dat ik opgehaald ben.
jas-zoeken_wacht-hier_samen-lopen = Dan lopen we straks samen langs die ramen.
jas-zoeken_loop-vooruit_say = Dan loop ik vooruit. Komt u maar als u zover bent.
jas-zoeken_loop-vooruit_inner = Niemand die me zo de deur uit ziet komen. Dat scheelt de helft.
jas-zoeken_loop-vooruit_why = Je ging vast, en liet hem zelf komen. Zo hoeft hij niet naast jou langs al die ramen.
jas-zoeken_loop-vooruit_tot-zo = Achterom. Niet zwaaien.
jas-zoeken_goede-stap_say = Mooi dat u komt. Voor u is dat best een stap, denk ik.
jas-zoeken_goede-stap_inner = Een sticker op mijn trui, zo voelt het. Kees heeft zijn jas aan.
jas-zoeken_goede-stap_maar-een-jas = Ik pak een jas. Meer is het niet.

# Gleuf kaartje
gleuf-kaartje_geen-venster = Mag. Als het maar geen brief is.
gleuf-kaartje_schuif-maar = Schuif dan maar iets door de gleuf.
gleuf-kaartje_line = Wat staat erop? Ik lees niks meer wat daar doorheen komt.
gleuf-kaartje_kaart-stil_lees-voor = U moet het wel even zeggen, hè.
gleuf-kaartje_kaart-langer_laat-liggen = Dan ligt het er. Bij de rest.
gleuf-kaartje_donderdag-bank_say = Robin. Volgende week donderdag zit ik op die bank. Hoe laat is daar het minste volk?
gleuf-kaartje_donderdag-bank_inner = Half zeven is het bijna donker. Ik kan eerst kijken of er iemand zit.
gleuf-kaartje_donderdag-bank_vrij-land = Half zeven, dan zitten ze te eten. … Die bank is van de gemeente, dus u moet het zelf weten.
gleuf-kaartje_naam-nummer_say = Robin, en een nummer. Geen bedrag. Volgende week loop ik nog eens langs. Mag dat?
gleuf-kaartje_naam-nummer_inner = Het past in mijn hand. Zoiets krijg je anders alleen van een garage.
gleuf-kaartje_naam-nummer_zonder-bedrag = Geen bedrag. Goed. … Langslopen mag. Ik beloof niks.
gleuf-kaartje_nog-vragen_say = Bel gerust als u er klaar voor bent, dan maken we een plan.
gleuf-kaartje_nog-vragen_inner = Klaar voor. Alsof ik in de startblokken sta.
gleuf-kaartje_nog-vragen_plan = Als ik er klaar voor ben. Goed. Dan hoort u nooit meer wat.
gleuf-kaartje_belt-u-dan_say = Mijn nummer. Als u deze week nog belt, zijn we er op tijd bij.
gleuf-kaartje_belt-u-dan_inner = Deze week. Ik weet niet eens welke dag het is.
gleuf-kaartje_belt-u-dan_why = Je nummer geven is goed. Alleen zat er haast aan: deze week, en op tijd. Die haast ligt nu bij hem op de mat.
gleuf-kaartje_belt-u-dan_op-tijd = Op tijd. Dan had u een jaar geleden moeten komen.

## Wie stuurt

# Van wie
van-wie_meteen = Niet innen. Goed. Maar er is dus wel iets.
van-wie_zo-wel = Fluisteren dan.
van-wie_vraag = Dan wil ik nog iets weten.
van-wie_line = Hoe komt u aan mij? Wie heeft u gestuurd?
van-wie_wie-stil_denk-na = Daar moet u over nadenken. Dan is het geen leuk antwoord.
van-wie_wie-langer_zeker-weten = Laat maar. Ik weet genoeg.
van-wie_liever-niet-hier_say = Dat roep ik liever niet over de galerij.
van-wie_liever-niet-hier_inner = Dan is het dus waar ik bang voor ben. Maar het wordt niet geroepen.
van-wie_liever-niet-hier_zo-erg = Zo’n lelijk woord? Wacht. Dan kom ik naar de gleuf.
van-wie_corporatie-hardop_say = De corporatie. Ik zeg het liever eerlijk: u loopt achter met de huur.
van-wie_corporatie-hardop_inner = Eerlijk is het. Het galmt alleen zo.
van-wie_corporatie-hardop_why = Hij vroeg het en je was eerlijk. Alleen stond het daarmee op de galerij, waar de buren meeluisteren.
van-wie_door-de-bus_say = Mag ik dat door de brievenbus zeggen? Dan blijft het tussen ons.
van-wie_door-de-bus_inner = Aan de buren gedacht. Dat doen ze meestal pas als ze weg zijn.
van-wie_door-de-bus_de-gleuf-dan = De gleuf dan. En niet verder dan de gleuf.
van-wie_signaal-zorg_say = Er zijn mensen die zich zorgen maken over hoe het gaat.
van-wie_signaal-zorg_inner = Met z’n allen weten ze iets, en niemand heeft het gezegd.
van-wie_signaal-zorg_why = Je wilde het zacht brengen. Maar hij vroeg wie, en ‘mensen’ is geen antwoord: nu vult hij het zelf in.
van-wie_signaal-zorg_vuurtoren = Mensen. Noem er eens één.
van-wie_van-corporatie_say = De corporatie heeft ons gevraagd eens bij u te gaan kijken.
van-wie_van-corporatie_inner = Zij bellen, en dan staat hier iemand. Zo werkt dat dus.
van-wie_van-corporatie_why = Je zei eerlijk wie je vroeg te komen. Alleen weer hardop op de galerij, en ‘kijken’ klinkt of hij bekeken wordt.
van-wie_van-corporatie_kijken-naar = Gaan kijken. Bij een aap ga je kijken.

# Door de gleuf
door-de-gleuf_al-gehoord = Ik zit nu bij de gleuf. Dan hoort de rest het tenminste niet.
door-de-gleuf_knieen = Zo. Ik zit op mijn knieën in mijn eigen gang.
door-de-gleuf_line = Zegt u het maar. Zacht.
door-de-gleuf_gleuf-stil_adem = Bent u daar nog? Mijn knieën doen zeer.
door-de-gleuf_gleuf-langer_dan-niet = Dan niet. Ik krijg kramp.
door-de-gleuf_zacht-eerlijk_say = Ik ben van het wijkteam. De corporatie meldde dat de huur achterloopt. Vandaag gebeurt er niets.
door-de-gleuf_zacht-eerlijk_inner = Het is gezegd, zacht, en het plafond zit er nog.
door-de-gleuf_zacht-eerlijk_vandaag-niet = Vandaag niet. … Goed. Dat scheelt één dag.
door-de-gleuf_wat-gebeurt-er_say = Schrikt u altijd zo als de bel gaat?
door-de-gleuf_wat-gebeurt-er_why = Je merkte zijn schrik op. Alleen zit hij op zijn knieën achter een klepje, en dan komt zo’n vraag erg dichtbij.
door-de-gleuf_wat-gebeurt-er_licht-uit = Altijd. Licht uit, geluid uit, en dan plat. Zoals vroeger met verstoppertje.
door-de-gleuf_wat-gebeurt-er_licht-uit_inner = Hardop klinkt het als een kind. Zo voelt het ook.
door-de-gleuf_wat-gebeurt-er_niet-hier = Dat ga ik niet door een brievenbus vertellen.
door-de-gleuf_wat-gebeurt-er_niet-hier_inner = Te dichtbij. Er zit maar een klepje tussen.
door-de-gleuf_meewerken_say = Twee maanden huur. Als we er nu samen naar kijken, is er nog veel te regelen.
door-de-gleuf_meewerken_inner = Samen, en nog, en nu. Ik hoor alleen: nu.
door-de-gleuf_meewerken_altijd-nu = Nu. Ja, het moet altijd nu.
door-de-gleuf_ook-hurken_say = Zelf ook door de knieën gaan, tot bij de gleuf.
door-de-gleuf_ook-hurken_inner = Twee ogen op mijn hoogte. Ik zie dat ze moe zijn.
door-de-gleuf_ook-hurken_samen-vast = U ook al? Straks komen we geen van beiden meer overeind.
door-de-gleuf_ook-hurken_why = Je ging ook door de knieën, tot bij de gleuf. Zo kan het zacht, en sta je niet boven hem.
door-de-gleuf_niet-van-hen_say = Ik ben van het wijkteam, niet van hen. En vandaag gebeurt er niets met uw huis.
door-de-gleuf_niet-van-hen_inner = Vandaag niet. Dan kan ik vannacht tenminste slapen. Overdag, bedoel ik.
door-de-gleuf_niet-van-hen_why = Je zei bij wie je hoort en dat er vandaag niets gebeurt. Nu hoeft hij niet langer op het ergste te wachten.
door-de-gleuf_niet-van-hen_ene-dag = Vandaag niet. … Goed. Dat is weer een dag.

## Wegen

wegen_spatlap-vragen_say = Is dat een spatlap, die mat?
wegen_spatlap-vragen_inner = Van alles wat er aan mijn deur te zien is, zien ze dát.
wegen_dode-hoek_say = Dode hoek, zei u. Zat u op de vrachtwagen?
wegen_dode-hoek_inner = Eén woord, en ik zit weer achter dat stuur.
wegen_laadperron-vragen_say = Een laadperron, zei u. Stond u daar vaak?
wegen_laadperron-vragen_inner = Dat zei ik zomaar. Dat iemand dat hoort.

# Van de wagen
van-de-wagen_staat-erop = Twintig jaar. U staat er trouwens op: die mat is een spatlap.
van-de-wagen_kijkt-goed = U kijkt goed. Ja, een spatlap.
van-de-wagen_line = Van mijn laatste wagen. Eraf geschroefd voor ik de sleutels inleverde.
van-de-wagen_inner = Het ruikt nog naar de weg, als je erop staat en het regent.
van-de-wagen_wagen-stil_inner = Die laatste bout wilde ik niet los.
van-de-wagen_wagen-stil_acht-bouten = Acht bouten. Ik deed er een half uur over, en dat hoefde niet.
van-de-wagen_wagen-langer_regen = Loopt water af als de beste.
van-de-wagen_moeilijk-weg_say = U was aan die wagen gehecht, hoor ik. Dan is thuiszitten vast zwaar.
van-de-wagen_moeilijk-weg_inner = Ik gaf een spatlap en kreeg een begrafenis terug.
van-de-wagen_moeilijk-weg_why = Je leefde mee, maar vulde zelf in hoe zwaar het is. Hij had het over een mat, en kreeg er een verdriet bij.
van-de-wagen_moeilijk-weg_zegt-u = Nou ja. Ik had het over die mat.
van-de-wagen_mist-hij-hem_say = En de baas, mist die geen spatlap?
van-de-wagen_mist-hij-hem_why = Je vroeg met een grap door op die mat. Is er al wat contact, dan staat hij daar even als chauffeur en niet als schuldenaar.
van-de-wagen_mist-hij-hem_inner = Een grap door een dichte deur. Het duurt even voor ik hem heb.
van-de-wagen_mist-hij-hem_mist-twee = Hij mist er inmiddels twee. De andere ligt bij mijn moeder.
van-de-wagen_mist-hij-hem_komt-u-daarvoor = Komt u dáárvoor? Ik heb het bonnetje niet meer.
van-de-wagen_waar-reed-u_say = En waar ging het dan zoal heen, met die wagen van u?
van-de-wagen_waar-reed-u_inner = Ik zie de hele kaart weer voor me, tot aan de hak van Italië.
van-de-wagen_waarom-gestopt_say = Wat deed dat met u, die sleutels inleveren?
van-de-wagen_waarom-gestopt_inner = Die sleutels lagen op de balie, en niemand keek op.
van-de-wagen_waarom-gestopt_why = Een goede vraag, voor een ander moment. Hij stond achter een dichte deur, en was nog bij zijn mat.
van-de-wagen_waarom-gestopt_dunne-deur = Dat ga ik hier niet vertellen.

# Routes
routes_line = Bloemen. Aalsmeer, Verona, Bari. Noem een stad, ik rij u erheen.
routes_route-stil_noem-dan = Een stad. Het kost u niks.
routes_route-langer_dan-zelf = Dan niet. Ik kan het ook zonder u, hoor.
routes_springen_say = Rotterdam. Daar zoeken ze overal chauffeurs.
routes_springen_inner = Zo. Van Bari in één zin terug naar het loket.
routes_springen_code-verlopen = Mijn papieren zijn verlopen. Zo simpel is het.
routes_uit-het-hoofd_say = Elke stad, uit uw hoofd? Knap. Dan zeg ik Istanbul.
routes_uit-het-hoofd_inner = Ik wou rijden. Nu krijg ik een aai.
routes_uit-het-hoofd_paar-duizend = Een paar duizend man doen dat, elke nacht. Maar goed: Istanbul.
routes_noem-wenen_say = Wenen. Daar ben ik ooit met de bus heen geweest, dat schoot niet op.
routes_noem-wenen_inner = Mijn handen houden een stuur vast, hier in de gang.
routes_noem-wenen_passau = A3 tot Passau, tanken vóór de grens. Elf uur, één keer slapen. Neem een trui mee.
routes_waar-slapen_say = Napels. En waar sliep u dan, onderweg?
routes_waar-slapen_inner = Dat ik daar nou om moet lachen.
routes_waar-slapen_gordijntje = In de wagen. Gordijntje dicht, en niemand die aanbelt.
