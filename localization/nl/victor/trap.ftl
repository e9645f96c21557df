# Victor Brandsma: in het trappenhuis

trap_title = In het trappenhuis

emmer-aan-touw_name = Een emmer aan een touw
emmer-aan-touw_seen = Door het trapgat hangt een touw, over een katrol op drie hoog. Eraan een metselemmer, van binnen wit uitgeslagen.
emmer-aan-touw_mijn-lift = Dat is mijn lift. Boodschappen omhoog, trappers omlaag.
vlek_name = Een vlek op twee hoog
vlek_seen = Onder de trap naar drie hoog: een bruine vlek, zo groot als een deur. Langs de rand potloodstreepjes met jaartallen.
vlek_die-ja = Ja. Die.
vlek_zie-u-kijken = Ik zie u kijken. Zeg er hier maar niks over.
lichtknop_name = De lichtknop
lichtknop_seen = Een drukknop met een tijdklok. Op een pleister eronder, langs een liniaal: ‘90 tellen’.
fietsen-op-rij_name = De fietsjes
fietsen-op-rij_seen = Op een kaartje: ‘Noa. Trapper los. Moer was van een ander merk. Betaald.’ Onder de rij is geveegd.
fietsen-op-rij_niet-aankomen = Kijken mag. Die trapper is net vast.
bladmuziek_name = Een deur op één hoog
bladmuziek_seen = Er hangt geen naam meer bij. Ernaast ligt bladmuziek, kniehoog, de bovenste bladen bol van het vocht.
buurdeur_name = Een deur op twee hoog
buurdeur_seen = Hij staat op een kier. In de kier een pantoffel, en een radio die zachter wordt.

trap_kaart-naar-bus_say = Voor vandaag is het goed zo. Mijn nummer doe ik in uw bus.
trap_kaart-naar-bus_inner = Die gaat vóór het licht uit is.
trap_kaart-naar-bus_why = Je ging voordat hij erom hoefde te vragen, en liet je nummer achter. Zo is het geen afscheid, en druk is het ook niet.
trap_nog-eens-komen_say = Mag ik nog eens langskomen?
trap_nog-eens-komen_inner = Nog eens. Ze zeggen altijd dat ze komen. Nooit of het mag.

## Het trapgat

# Onderaan
in-het-gat_wie-loopt-daar = Wie is dat? Ik heb niet opengedaan.
in-het-gat_hang-hier = Ik hang over de leuning, anders hou ik het niet.
in-het-gat_brief-in-hand = Blijf daar. Ik heb net hun brief gelezen, ik ben vandaag niet aardig.
in-het-gat_verf-aan-handen = Ik heb verf aan mijn handen, dus ik kom niet naar u toe.
in-het-gat_line = Niet roepen, en niet hoger dan de onderste tree. Het galmt hier als een kerk.
in-het-gat_gat-in-stil_hoor-u-ademen = Ik hoor u ademen, zo erg is het.
in-het-gat_gat-in-langer_kom-u-luisteren = Komt u luisteren? Dat doen ze hier al genoeg.
in-het-gat_luid-bedankt_say = Dag meneer Brandsma. Ik ben Robin, fijn dat u even tijd voor me maakt.
in-het-gat_luid-bedankt_inner = Mijn naam, de hele trap op en weer terug.
in-het-gat_luid-bedankt_why = Bedanken is hartelijk. Alleen klonk het hard, en nu weet iedere verdieping wie er bezoek heeft.
in-het-gat_luid-bedankt_in-de-krant = Zet het in de krant.
in-het-gat_hier-onder_say = Ik blijf hier onderaan.
in-het-gat_hier-onder_inner = Een voet op tegel vier, en daar blijft hij.
in-het-gat_hier-onder_why = Hij zei waar je mocht staan en daar bleef je. Een grens die telt, hoeft hij niet nog eens te roepen.
in-het-gat_voet-op-tree_say = Een voet op de onderste tree zetten, en daar blijven.
in-het-gat_voet-op-tree_inner = Bij de deur gezegd, onder aan de trap gedaan. Dat is twee keer hetzelfde.
in-het-gat_voet-op-tree_why = Je deed wat je bij de deur al had gezegd, en bleef waar hij je hebben wilde. Hij hoeft het niet nog eens te roepen.
in-het-gat_meegelopen_say = Ik ben met Daan meegelopen. Dat had ik niet moeten doen.
in-het-gat_meegelopen_inner = Daan krijgt er dus de schuld niet van.
in-het-gat_meegelopen_why = Je zei het zelf, en nam het op je in plaats van op Daan. Dat haalt de angel eruit: hij hoeft het je niet meer na te dragen.
in-het-gat_meegelopen_zelf-gezegd = Nou. U zegt het tenminste zelf.
in-het-gat_deur-was-open_say = De deur ging toevallig net open. Ik ben Robin, van het wijkteam.
in-het-gat_deur-was-open_inner = Toevallig. Ik hoorde Daan nog zeggen dat het niet mocht.
in-het-gat_deur-was-open_why = Je zei netjes wie je bent. Maar toevallig was het niet, en dat wist hij. Zo’n klein smoesje kost meteen vertrouwen.
in-het-gat_deur-was-open_toevallig = Deuren gaan hier niet toevallig open.
in-het-gat_paar-treden_say = Een paar treden omhoog lopen en daar zachtjes praten.
in-het-gat_paar-treden_inner = Ik kan hier niet vlug weg. Dat weten ze niet, maar het is wel zo.
in-het-gat_paar-treden_why = Het was praktisch, en bedoeld om zacht te kunnen praten. Maar hij had een grens gegeven, en die schoof je op.
in-het-gat_paar-treden_tree-nul = Terug! De ónderste.
in-het-gat_zachter_say = Is het zo zacht genoeg?
in-het-gat_zachter_inner = Dat vraagt er nooit een. Ze praten hier allemaal alsof ik doof ben.
in-het-gat_zachter_meer-oren = Ja, dit is goed. Ze luisteren hier allemaal mee.

# De emmer
emmer_laat-zakken = Wacht. Ik laat een emmer zakken. Sinds dat met mijn rug gaat alles zo.
emmer_line = Wie u bent, lees ik liever.
emmer_emmer-stil_bijt-niet = Hij bijt niet. Er heeft alleen specie in gezeten.
emmer_emmer-langer_geen-praatje = Geen pasje, geen praatje.
emmer_omhooghouden_say = Je pasje hoog boven je hoofd houden.
emmer_omhooghouden_inner = Een streepje plastic, negen meter lager.
emmer_omhooghouden_why = Goed dat je je pasje meteen liet zien. Alleen kan hij het van drie hoog niet lezen, en lezen was wat hij wilde.
emmer_omhooghouden_geen-havik = Op negen meter. Ik was metselaar, geen havik.
emmer_koffie-emmer_say = Komt daar straks ook koffie mee naar beneden?
emmer_koffie-emmer_why = Je begon met een grapje. Wie je al wat vertrouwt, lacht mee; wie je nog niet kent, wil eerst weten wie er staat.
emmer_koffie-emmer_van-koude = Als u van koude houdt. Het is een lange weg.
emmer_koffie-emmer_van-koude_inner = Daan vroeg dat ook. Die kreeg ranja, en ook koud.
emmer_koffie-emmer_geen-cafe = Ik ben geen café.
emmer_koffie-emmer_geen-cafe_inner = Eerst wil ik weten wie er grapjes maakt.
emmer_regels_say = Mijn pasje hou ik liever bij me. Mijn team bellen mag.
emmer_regels_inner = Daar hangt mijn emmer. Leeg.
emmer_regels_why = Je pasje bij je houden mag. Alleen moest hij nu een telefoon vertrouwen, en zag hij nog niet wie er stond.
emmer_regels_heb-een-map = Bellen. Dan krijg ik zeker ook een bandje.
emmer_erin-leggen_say = Je pasje in de emmer leggen, met de foto naar boven.
emmer_erin-leggen_inner = Het hangt aan mijn touw. Ik haal op, en ik laat zakken.
emmer_erin-leggen_betere-tijden = … Robin. Wijkteam. Die foto is van betere tijden.

# De reden
rede_zorgen-om-wie = Iemand in huis, zei u. Bezorgd om mij, of om een plafond?
rede_door-de-kast = De rest niet door het kastje, zei u. Wat is de rest?
rede_de-bedoeling = En wat is nou de bedoeling?
rede_line = Zegt u het maar zachtjes. Op twee hoog staat een deur op een kier.
rede_rede-stil_radio = Hoort u? Die radio ging zachter.
rede_rede-langer_lange-pauze = Als u het zelf niet weet, hoef ik het ook niet te horen.
rede_bijzaak_say = Om u. Zo’n plafond is maar bijzaak.
rede_bijzaak_inner = Er drupt water in een lamp. Dat is geen bijzaak, dat is stroom.
rede_bijzaak_why = Je wilde dat het om hem ging. Alleen is er ook echt een plafond, en dat weet hij beter dan jij.
rede_bijzaak_geen-bijzaak = Een lamp waar water uit komt is geen bijzaak.
rede_om-allebei_say = Om allebei, denk ik.
rede_om-allebei_inner = Niet alleen om mij. Dat had ik ook niet geloofd.
rede_om-allebei_eerlijke-maat = Dat is tenminste eerlijk.
rede_iemand-bezorgd_say = Iemand in huis is ongerust over u. De rest niet bij die deur.
rede_iemand-bezorgd_inner = De trap weet nog steeds niks. En ik een beetje.
rede_iemand-bezorgd_hier-niet = Nee, hier niet. Dat heeft u goed gezien.
rede_om-het-water_say = Ik zal eerlijk zijn. Het gaat om het water.
rede_om-het-water_inner = Nu ligt het onderaan de trap. Iedereen moet eroverheen.
rede_om-het-water_why = Eerlijk was het. Maar er staat een deur op een kier, en nu weet de hele trap waar het bij hem om gaat.
rede_om-het-water_deur-wijder = En nu gaat die deur helemaal open. Bedankt.
rede_waarmee-helpen_say = Gewoon, even horen hoe het hier zo gaat.
rede_waarmee-helpen_inner = Er ligt iets onder. Dat hoor ik aan die zachte stem.
rede_waarmee-helpen_why = Belangstelling, en gemeend. Maar hij wilde weten waarvoor je kwam, en daar bleef het antwoord op uit.
rede_waarmee-helpen_de-straat-over = Hoe het gaat. Daar belt u toch niet voor aan.
rede_beetje-meewerken_say = Iedereen wil hier graag rust. Als u een beetje meewerkt, is die er zo.
rede_beetje-meewerken_inner = Daar is dat woord. Ik had er een streepje bij moeten zetten, elke keer.
rede_beetje-meewerken_why = Je wilde er samen uitkomen. Voor hem is het een voorwaarde, met de haast van anderen eronder.

# Meewerken
meewerken_line = Meewerken.
meewerken_line2 = Vijf keer zijn ze geweest. Vijf keer verf eroverheen, vijf keer een bon laten tekenen.
meewerken_line3 = De laatste sloeg er vier tegels af en kwam niet terug.
meewerken_wat-getekend_say = Maar u heeft dus wel voor akkoord getekend?
meewerken_wat-getekend_inner = Ik was er nog niet. En nou lig ik al op de snijtafel.
meewerken_wat-getekend_why = Je wilde het precies weten en brak in. Hij was nog bij die vijf keer, en moest zich ineens verantwoorden.
meewerken_wat-getekend_vijf-zei-ik = Ik was nog bezig.
meewerken_mee-stil_inner = Niemand zegt dat het wel meeviel.
meewerken_mee-stil_dat-was-het = Nou. Dat was vijf keer.
meewerken_mee-langer_ook-wat-zeggen = U mag ook wel weer wat zeggen.
meewerken_zij-erin_say = Dat is veel. Maar als er nu niemand meer in mag, hoe moet het dan gemaakt worden?
meewerken_zij-erin_inner = Als ze het dichtsmeren, is mijn bewijs weg. Dat vraagt niemand.
meewerken_zij-erin_why = Je vraag is terecht. Maar na dat ‘maar’ telt wat hij net vertelde niet meer mee, en hoort hij: dus het ligt aan mij.
meewerken_zij-erin_gaat-u-maar = Daar heb je het. Dus het ligt aan mij. … Gaat u maar.
meewerken_zij-erin_opgelost = Daar heb je het. Dus het ligt aan mij.
meewerken_vijf-keer-verf_say = Vijf keer verf.
meewerken_vijf-keer-verf_inner = Verf. Die heeft het gewoon gehoord.
meewerken_vijf-keer-verf_elke-keer-wit = Ja. Wit. Elke keer wit.
meewerken_schandalig-dit_say = Vijf keer. Schandalig, hoe ze met u omgaan.
meewerken_schandalig-dit_inner = Die wordt vlugger kwaad dan ik. Dat houdt geen stand.
meewerken_schandalig-dit_op-papier = Zet u dat op papier? Met uw naam eronder?
meewerken_rotwoord_say = Meewerken was het verkeerde woord. Dat hoor ik nu.
meewerken_rotwoord_inner = Teruggenomen. En zonder dat er iets achteraan komt.
meewerken_rotwoord_why = Je nam je woord terug en er kwam niets achteraan. Daar hoeft hij niet meer tegen te vechten.
meewerken_rotwoord_goed-woord = Goed. Dat woord doen we niet meer.

# In het gat
gat_na-donker = Druk hem maar weer aan. … Negentig tellen.
gat_na-licht = Weer negentig tellen.
gat_na-fietsen = Nou, dat waren de fietsen.
gat_na-buren = Genoeg over de buren.
gat_na-vlek = Zachtjes verder.
gat_hinted-koel = Het praatje van beneden heb ik nu gehoord.
gat_nog-steeds = U staat er nog.
gat_daar-staat-u = Nou. Daar staat u.
gat_line = { $keer ->
    [more] Nog iets?
   *[first] U heeft tot het licht uitgaat.
}
gat_gat-stil_inner = Er gebeurt niks, en het is niet eens vervelend.
gat_gat-stil_weer-tellen = Elf. Twaalf. … Ja, ik tel alweer.
gat_gat-stil_tellen = Zestig. Eenenzestig. … Ik tel hier altijd mee.
gat_gat-langer_geen-prater = U bent ook geen prater.
gat_hogerop_say = Mag ik een verdieping hoger komen?
gat_hogerop_inner = Ik kan altijd nog ‘tot hier’ zeggen.
gat_hogerop_locked = Hij hangt over de leuning en kijkt of je op je tegel blijft staan. Hoger is nu te hoog.
gat_hogerop_een-hoog-goed = Eén hoog. Niet verder.
gat_waarover_say = Staat u daar zo goed? U mag zeggen waar we het over hebben.
gat_waarover_why = Je keek hoe hij stond en liet hem het onderwerp kiezen. Zo bepaalt hij wat er op de trap gezegd wordt.
gat_waarover_over-een-vlek = Het gaat. Over een vlek dan. Zachtjes.
gat_waarover_over-een-vlek_inner = Nu mag ik kiezen, en dan kies ik dat nog ook.
gat_waarover_over-niks = Het gaat. Over niks bijzonders. U kwam toch langs?
gat_waarover_over-niks_inner = Ik begin niet zomaar ergens over.
gat_naar-de-bank_say = Buiten staat een bank. Of is de trap vandaag te veel?
gat_naar-de-bank_bank-met-rug = Voor deze keer dan. Reken maar op een kwartier.
gat_naar-de-bank_bank-met-rug_inner = Ik ga voor iemand de trap af. Dat is in geen maanden gebeurd.
gat_naar-de-bank_bank-hoort-niks = Daar luistert tenminste niemand mee. Ik kom.
gat_naar-de-bank_bank-hoort-niks_inner = Buiten kan ik weg als het me niet bevalt.
gat_naar-de-bank_bank-rug = Dan moet ik straks ook weer drie trappen op. Nee.
gat_naar-de-bank_bank-rug_inner = Als hij vastschiet, zit ik daar beneden.
gat_naar-de-bank_eerst-hier = Eerst maar eens hier.
gat_naar-de-bank_eerst-hier_inner = Beneden sta ik naast een vreemde.

# Het licht gaat uit
licht-uit_line = Negentig. … Knop zit links van u, op heuphoogte.
licht-uit_donker-stil_inner = Geen gestommel, geen gepraat. We staan allebei in het donker.
licht-uit_donker-stil_hoort-u-dat = Luister. … Tik. … Tik. Dat is mijn keuken.
licht-uit_donker-langer_elf-per-minuut = Elf per minuut. Bij oostenwind vijftien.
licht-uit_telefoonlampje_say = Je telefoonlampje aandoen en omhoogschijnen.
licht-uit_telefoonlampje_inner = Hemd, pantoffels, ongeschoren. Daar sta ik, in het volle licht.
licht-uit_telefoonlampje_why = Je wilde dat hij veilig stond. Hij stond ineens in een lichtbundel, en daar had hij niet om gevraagd.
licht-uit_telefoonlampje_uit-dat-ding = Uit, dat ding! Ik sta hier in mijn hemd.
licht-uit_knop_say = De knop zoeken en drukken.
licht-uit_knop_inner = Klik. Ik hoefde het maar één keer te zeggen.
licht-uit_donker-ook-goed_say = Van mij mag het nog even uit blijven.
licht-uit_donker-ook-goed_inner = Nu ziet niemand hoe ik erbij hang.
licht-uit_donker-ook-goed_why = Je had geen haast met het licht. In het donker hoeft even niemand zich te laten zien, en dat praat rustiger.
licht-uit_donker-ook-goed_mij-ook = Van mij ook.

# Eén hoog
een-hoog_line = Nu zie ik tenminste wie er praat.
een-hoog_een-stil_u-hijgt = Blaas maar uit. U hijgt ervan.
een-hoog_een-langer_vastgegroeid = Staat u vast? Boven is het niet warmer.
een-hoog_zegt-u-wanneer_say = Nu ziet u mij. Is het zo goed?
een-hoog_zegt-u-wanneer_inner = Elke verdieping even vragen. Op een steiger doe je dat ook.
een-hoog_zegt-u-wanneer_nu = U staat goed. … Nog één dan. Zachtjes langs die deur.
een-hoog_heel-wat-treden_say = Pff, wat een trap. En dat elke dag nog.
een-hoog_heel-wat-treden_inner = Drie dagen geleden was de laatste keer. Met stilstaan op elke verdieping.
een-hoog_heel-wat-treden_why = Je leefde mee. Maar je vulde in hoe vaak hij die trap loopt, en dat is met zijn rug nu net een teer punt.
een-hoog_heel-wat-treden_elke-dag = Wie zegt dat ik dat elke dag doe?
een-hoog_rustig-door_say = Nog een trap nemen, rustig, met je hand aan de leuning.
een-hoog_rustig-door_inner = Ze komen altijd verder dan je zegt.
een-hoog_rustig-door_why = Je wilde het hem makkelijker maken. Maar hij had één hoog gezegd, en je liep door.
een-hoog_rustig-door_nu-u-loopt = Ho. Eén hoog, zei ik. … Nou ja, u bent er haast. Zachtjes dan.
een-hoog_rustig-door_een-zei-ik = Ho. Eén hoog, zei ik.
een-hoog_cello_say = Van wie is die deur hier, met die stapel bladmuziek?
een-hoog_cello_inner = De cello. Ze oefende altijd om vier uur.
een-hoog_cello_het-meisje = Van het meisje met de cello. Ze heeft de stapel laten liggen toen ze ging.

# Twee hoog
twee-hoog_line = Hier niet praten. Dat is de deur van mevrouw Kuipers.
twee-hoog_twee-stil_inner = Langs die deur, zonder één woord. Het kan dus wel.
twee-hoog_twee-stil_why = Je zweeg waar hij dat vroeg, bij een deur die meeluistert. Dan komt er niets bij wat de trap nog niet wist.
twee-hoog_twee-stil_nog-even = … Goed zo.
twee-hoog_twee-langer_wenkt = Kom.
twee-hoog_die-vlek_say = Is dit hem dan, waar het allemaal om begonnen is?
twee-hoog_die-vlek_inner = Recht voor haar deur. Die pantoffel bewoog.
twee-hoog_die-vlek_why = Hij had gevraagd hier niet te praten. Nu ging het hardop over de vlek, recht voor de deur die meeluistert.
twee-hoog_die-vlek_niet-hier = Niet hier.
twee-hoog_tenen_say = Doorlopen, langs de deur, met je ogen op de trap.
twee-hoog_tenen_inner = Als jongen liep ik net zo langs de keet van de voorman.
twee-hoog_tenen_why = Hij vroeg om stilte bij die deur, en je maakte er geen vraag van.
twee-hoog_tenen_schouder-los = … Kom.
twee-hoog_aankloppen_say = Zachtjes goedemiddag zeggen tegen de deur op de kier.
twee-hoog_aankloppen_inner = Mijn visite zegt haar gedag. Straks staan ze samen over me te praten.
twee-hoog_aankloppen_why = Groeten is beleefd. Alleen vroeg hij om stilte bij deze deur, en jij sprak haar aan.
twee-hoog_aankloppen_weg-daar = Weg van die deur. En van mijn trap.
twee-hoog_aankloppen_doorlopen-u = Hier niet, zei ik. … Doorlopen.
twee-hoog_jaartal-wijzen_say = Zonder iets te zeggen naar het oudste streepje wijzen en hem aankijken.
twee-hoog_jaartal-wijzen_inner = Dat jaar heb ik er zelf bij gezet. En niemand zegt wat.
twee-hoog_jaartal-wijzen_why = Je liet zien dat je het zag, zonder dat de trap het hoorde. Hij hoefde niets uit te leggen.
twee-hoog_jaartal-wijzen_dat-jaar = Ja. Toen.

# Nog een keer
afspraak-trap_zeggen-ze-allemaal = Terugkomen. Dat zei de tegelzetter ook.
afspraak-trap_kan-wezen = Dat kan wezen.
afspraak-trap_line = En wat doen we dan, die keer?
afspraak-trap_afspraak-stil_denkt-hij = … Iets zonder trap, zou ik zeggen.
afspraak-trap_afspraak-langer_laat-maar = Laat maar.
afspraak-trap_zelfde-tijd_say = Dan sta ik hier donderdag om half acht weer, en dan zien we wel.
afspraak-trap_zelfde-tijd_inner = Donderdag. Ik had zelf ook nog een week.
afspraak-trap_zelfde-tijd_why = Een vaste tijd geeft houvast, en hij weet waar hij aan toe is. Alleen koos jij hem.
afspraak-trap_zelfde-tijd_dan-donderdag = Donderdag dan. Maar ík had het willen zeggen.
afspraak-trap_zelfde-tijd_staan-mag = Staan mag. De stoep is van de gemeente.
afspraak-trap_iemand-mee_say = Zal ik iemand van de corporatie meenemen, die echt iets kan beslissen?
afspraak-trap_iemand-mee_inner = Dus tóch. Net als die van de verf.
afspraak-trap_iemand-mee_why = Je wilde het in één keer oplossen. Maar je haalt binnen wie hij zes jaar buiten houdt.
afspraak-trap_iemand-mee_opzouten = Opzouten.
afspraak-trap_welke-dag_say = Wat u wilt, praten kan ook. Noemt u maar een dag.
afspraak-trap_welke-dag_half-acht = Donderdag, half acht. Dan is het nog stil op de trap.
afspraak-trap_welke-dag_half-acht_inner = Ik zeg een tijd en die wordt niet verbeterd.
afspraak-trap_welke-dag_weet-ik-niet = Dat weet ik nog niet. Gooi maar een kaartje in de bus.
afspraak-trap_welke-dag_weet-ik-niet_inner = Te vlug. Maar weg hoeft het ook niet.
afspraak-trap_wie-erbij_say = Verder praten. Wie mag er van u bij zijn?
afspraak-trap_wie-erbij_daan-erbij = Daan. Die kan lezen, en hij houdt zijn mond.
afspraak-trap_wie-erbij_daan-erbij_inner = Een jongen van negen. Verder kom ik niet.
afspraak-trap_wie-erbij_bij-wat = Ik ben erbij. Dat is wel genoeg.
afspraak-trap_wie-erbij_bij-wat_inner = Twee mensen op een trap is al veel.

## De fietsjes
fietsen_fietsen-vragen_say = Die fietsjes hier, knapt u die op?
fietsen_fietsen-vragen_inner = De fietsen. Daar mag de hele trap bij meeluisteren.
fietsen_fietsen-verder_say = En die blauwe, die boven staat?
fietsen_fietsen-verder_inner = De blauwe. Onthouden, met al dat gepraat ertussen.

# De kaartjes
kaartjes_line = Ieder een kaartje. Wat stuk was, wat het kost. Het kost niks.
kaartjes_kaartjes-stil_inner = Over de fietsen kan ik wel praten. Dat hoor ik zelf ook.
kaartjes_kaartjes-stil_zij-draaien = Zij draaien, ik houd vast. Bukken is voor de jeugd.
kaartjes_kaartjes-langer_en-u = U bent er wel stil van.
kaartjes_onder-de-mensen_say = Het doet u vast ook goed, die kinderen om u heen.
kaartjes_onder-de-mensen_inner = Wat mij goeddoet, weet die nu al. We kennen elkaar een kwartier.
kaartjes_onder-de-mensen_why = Je zag iets moois, en vulde in wat het voor hem doet. Nu zijn die fietsen ineens goed voor hém.
kaartjes_onder-de-mensen_geen-dagbesteding = Het is geen dagbesteding. Het zijn fietsen.
kaartjes_wat-eerst_say = Wat laat u de kinderen zelf doen?
kaartjes_wat-eerst_inner = Mijn leermeester begon ook met een bezem.
kaartjes_wat-eerst_eerst-vegen = Eerst vegen. Wie niet veegt, vindt zijn moertjes niet terug.
kaartjes_mag-van-corporatie_say = En de corporatie, vindt die het goed zo?
kaartjes_mag-van-corporatie_inner = Nou de fietsen ook al.
kaartjes_mag-van-corporatie_why = Het was een gewone vraag. Voor hem klonk er meteen weer een regel in mee, midden in iets wat goed gaat.
kaartjes_mag-van-corporatie_wel-een-brief = Dáár hebben ze wel een brief over gestuurd. Binnen een week.
kaartjes_hoe-begonnen_say = Vier op een rij, met kaartjes en al. Hoe is dat zo gekomen?
kaartjes_hoe-begonnen_inner = Het was de dag dat ik voor het eerst niet naar mijn werk hoefde.
kaartjes_hoe-begonnen_lekke-band = Er zat er een te janken op de trap, om een band. Dat galmt hier nogal.

# De blauwe
blauwe_line = De blauwe staat nog boven. Voor het zusje van Daan, ze weet het niet.
blauwe_resume = De blauwe. Ja. Die krijgt nog een bel.
blauwe_blauwe-stil_zaterdag = Zaterdag wordt ze zes.
blauwe_blauwe-langer_nou-ja = Nou ja. Kinderpraat.
blauwe_geheim-houden_say = Dan heb ik niks gehoord.
blauwe_geheim-houden_inner = Twee die iets weten en niks zeggen. Dat is er één meer dan vanmorgen.
blauwe_geheim-houden_afgesproken = Afgesproken dan.
blauwe_fietsenclub_say = Dat zouden meer mensen moeten weten, wat u hier doet.
blauwe_fietsenclub_inner = Weten ze het, dan heb ik een rooster. En een sleutel van een balie.
blauwe_fietsenclub_een-hesje = Nee. Dan komt er een hesje. En een telefoonlijst.
blauwe_eigen-kinderen_say = Dat u daaraan denkt. Heeft u zelf ook kinderen?
blauwe_eigen-kinderen_why = Belangstelling, en gemeend. Alleen is het gauw een teer punt, en moest hij door het trapgat antwoorden.
blauwe_eigen-kinderen_kwam-er-niet-van = Nee. Altijd op de bouw. Het is er niet van gekomen.
blauwe_eigen-kinderen_kwam-er-niet-van_inner = Dat heb ik nu door het trapgat gezegd. Nou ja. Het is geen geheim.
blauwe_eigen-kinderen_wat-met-fietsen = Wat heeft dat met fietsen te maken?
blauwe_eigen-kinderen_wat-met-fietsen_inner = Met de hele trap erbij. Nee.

## De buren
buren_trap-vragen_say = Hoe is het om in dit trappenhuis te wonen?
buren_trap-vragen_why = Je vroeg hoe hij het wonen hier beleeft. Met die deur op een kier antwoordt hij pas vrijuit als hij je wat kent.
buren_trap-vragen_hoort-mee = Met die deur open? … Vooruit. Zachtjes.
buren_trap-vragen_hoort-mee_inner = Alles wat ik nu zeg, weet ze straks beter dan ik.
buren_trap-vragen_vier-kleuren = Dat stond ook in die enquête. Nooit meer iets van gehoord.
buren_trap-vragen_vier-kleuren_inner = Hoe het is. Ik heb het lang niet opgeteld.
buren_trap-verder_say = U had het over acht deuren.
buren_trap-verder_inner = Acht. Die heeft meegeteld.

# Acht deuren
acht-deuren_line = Acht deuren. Ik kende ze alle acht. Nu groet er één, en die telt mijn voetstappen.
acht-deuren_resume = Acht, ja. En nu één.
acht-deuren_deuren-stil_inner = Ik hoor ze nog lopen. Pinas met zijn hakken.
acht-deuren_deuren-stil_weg = De Haan, Pinas, het meisje met de cello. Allemaal weg.
acht-deuren_deuren-langer_genoeg-geteld = Genoeg deuren geteld.
acht-deuren_stil-geworden_say = Eerst acht, en nu nog maar één.
acht-deuren_stil-geworden_inner = Ja, dat is het. Meer valt er niet over te zeggen.
acht-deuren_stil-geworden_alleen-overdag = Ik zeg wel goeiedag. Er komt niks terug.
acht-deuren_niet-niks_say = Wie onder u woont, is misschien ook weleens ongerust.
acht-deuren_niet-niks_inner = Daar komt het dus vandaan. Van één trap lager.
acht-deuren_niet-niks_why = Begrip voor wie ongerust is, dat mag. Maar met ‘onder u’ wist hij van wie het kwam, en koos je haar kant.
acht-deuren_niet-niks_onder-mij = Onder mij. Dus wél van beneden.
acht-deuren_wie-toen_say = Met wie van die acht kon u het vinden?
acht-deuren_wie-toen_inner = Pinas. Ik ruik die bakolie weer.
acht-deuren_wie-toen_pinas = Met Pinas, op één. Als die bakte, at de hele trap mee.

# Schreeuwen
schreeuwen_line = En toch zal er wel bij gezegd zijn dat ik schreeuw.
schreeuwen_schreeuw-stil_inner = Geen ja en geen nee. Dan kan ik het net zo goed zelf zeggen.
schreeuwen_schreeuw-stil_panfluit = Tegen een bandje. ‘Toets één.’ Anderhalf uur, met panfluit.
schreeuwen_schreeuw-langer_laat-maar-zitten = Nou ja. Denk maar wat u wilt.
schreeuwen_klopt-dat_say = En is dat ook zo, vindt u?
schreeuwen_klopt-dat_inner = Nu moet ik bewijzen dat ik zacht kan praten.
schreeuwen_klopt-dat_why = Je wilde het eerlijk van hem horen. Nu sta je ertussen, en mag hij bewijzen dat het niet zo is.
schreeuwen_klopt-dat_ziet-u-wel = Ziet u? Nou ben ik het alweer die iets moet uitleggen.
schreeuwen_nu-niet_say = Nu in elk geval niet.
schreeuwen_nu-niet_inner = Nu niet. Zo simpel kan het dus.
schreeuwen_nu-niet_nu-bel-ik-niet = Ik schreeuw alleen tegen dat bandje van de corporatie.
schreeuwen_helemaal-begrijpen_say = Dat snap ik wel. In uw plaats zou ik ook gaan schreeuwen.
schreeuwen_helemaal-begrijpen_inner = Snappen. Ik snap het zelf maar half.
schreeuwen_helemaal-begrijpen_why = Je wilde naast hem staan. Je weet alleen nog niet waarom hij schreeuwt, en tegen wie.
schreeuwen_helemaal-begrijpen_waartegen = U weet nog niet eens waartegen.

# Mevrouw Kuipers
kuipers-komt_line = Zo. Visite? Komt u eindelijk voor het water?
kuipers-komt_line2 = Middag, mevrouw Kuipers.
kuipers-komt_kuipers-stil_zeg-al-niks = Nou ja. Ik zeg al niks.
kuipers-komt_kuipers-langer_eerste-keer = Dat zou voor het eerst zijn.
kuipers-komt_tassen_say = Zal ik die tassen even met u mee naar boven nemen?
kuipers-komt_tassen_inner = Met haar tassen mag het wél naar boven.
kuipers-komt_tassen_why = Een aardige dienst, voor haar. Alleen loop je zo zijn grens over, met de tassen van een ander.
kuipers-komt_tassen_onderste-tree = De onderste tree, hadden we gezegd.
kuipers-komt_even-in-gesprek_say = Middag. Ik ben met meneer in gesprek, daar ga ik graag even mee door.
kuipers-komt_even-in-gesprek_inner = ‘Met meneer.’ Dat hoorde zij ook.
kuipers-komt_even-in-gesprek_why = Over het water ging het niet, en over een melding ook niet. Je bleef bij hem, waar zij bij stond.
kuipers-komt_even-in-gesprek_kuipers-omhoog = Ik zeg toch niks verkeerds? Ik loop al door.
kuipers-komt_net-over-bezig_say = Dag mevrouw. Klopt, en we komen er samen wel uit.
kuipers-komt_net-over-bezig_inner = We. Nu zijn er twee die over mij gaan, onder aan mijn trap.
kuipers-komt_net-over-bezig_why = Je wilde haar geruststellen. Maar met ‘klopt’ bevestigde je hardop waar je voor kwam, en met ‘we’ ging het over hem heen.
kuipers-komt_net-over-bezig_dus-toch = Dus tóch. Voor dat water.
kuipers-komt_gewoon-groeten_say = Goedemiddag mevrouw. Gaat u rustig voor.
kuipers-komt_gewoon-groeten_inner = Beleefd, en verder geen woord. Daar kan ze niks mee.
kuipers-komt_gewoon-groeten_woon-hier = Ik wóón hier. Dus dat was ik van plan.

## De vlek
vlek-verhaal_vlek-vragen_say = Die jaartallen langs die vlek, heeft u die erbij gezet?
vlek-verhaal_vlek-vragen_inner = Dat galmt. Maar het is wel goed gezien.
vlek-verhaal_vlek-vragen_why = Je zag aan de jaartallen dat iemand dit al lang bijhoudt. Alleen klinkt een vraag over de vlek hier ver door.

# Potlood
potlood_line = Op twee hoog. Elk voorjaar een streepje erbij, met potlood. Met het jaar ernaast.
potlood_potlood-stil_inner = Zes streepjes. Ik heb er nog nooit iemand over verteld.
potlood_potlood-stil_zes-streepjes = Zes. In maart komt de zevende.
potlood_potlood-langer_deur-kier-wary = Nu luistert zij ook. Dus.
potlood_hoe-groot_say = Hoe groot is hij nu?
potlood_hoe-groot_inner = Meten kan ik. Maar niet door het trapgat.
potlood_hoe-groot_why = Je vroeg door op wat hij al jaren meet. Alleen moest hij antwoorden waar het hele huis kan meerekenen.
potlood_hoe-groot_als-een-deur = Als een deur. … En nu rekent het hele huis mee.
potlood_fotos_say = Heeft u daar ook foto’s van? Daarmee staat u sterker.
potlood_fotos_inner = Of ik er foto’s van heb. Ik heb er een album van.
potlood_fotos_why = De raad was goed. Maar hij meet al jaren, en dat gleed zo langs je heen.
potlood_fotos_vierentwintig = Vierentwintig. Met de duimstok ernaast.
potlood_zoals-een-kind_say = Net als bij een kind.
potlood_zoals-een-kind_inner = Een kind. Aan de deurpost, ja. Zo sta ik daar ook, met mijn liniaal.
potlood_zoals-een-kind_why = Je zei waar het je aan deed denken, licht en zonder oordeel. Hij kon er een grapje van maken, en dat deed hij.
potlood_zoals-een-kind_deze-groeit = Deze groeit tenminste.
potlood_ergens-zonder-deur_say = Daar wil ik meer van horen, maar niet hier met die deur open.
potlood_ergens-zonder-deur_inner = Nu let een ander op die kier. Hoef ik het niet te doen.
potlood_ergens-zonder-deur_nu-zegt-u = Nu zegt u wat.
