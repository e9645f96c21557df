# De eerste bel: aan de deur, in de keuken, aan de reling

deur_title = Driehoog, bij meneer Rademaker

deurbriefje_name = Een briefje naast de bel
deurbriefje_seen = Met plakband, in grote letters: ‘BEN THUIS. De bel doet het.’
deurbriefje_sinds-maandag = Dat hangt er sinds maandag. Voor de zekerheid.
zebrapad_name = Het zebrapad
zebrapad_seen = Drie verdiepingen lager: een straat, een school, en daartussen strepen waar bijna geen wit meer op zit.
zebrapad_niks-van-over = Ziet u wel? Als het regent, zijn ze helemaal weg.
zebrapad_naar-de-kinderen = Niet naar de strepen kijken. Naar de kinderen.
zebrapad_straks = Ah, u kijkt al. Heel goed.
klapstoel_name = Een klapstoel
klapstoel_seen = Ingeklapt tegen de muur, met een paraplu eraan. De zitting is in het midden doorgezakt.
klapstoel_de-heup = Voor als de heup niet wil. Meestal wil hij niet.
handbel_name = Een koperen bel in de gang
handbel_seen = Aan een haak, boven de kapstok: een koperen handbel. De houten steel is zwart van de handen.
handbel_hangt-klaar = Die is met mij mee met pensioen gegaan.
schoolklok_name = De klok
schoolklok_seen = Een schoolklok, zo groot als een dienblad. Veel te groot voor een keuken.
schoolklok_gelijk = Op de seconde gelijk. De zendmast, weet u wel.
ruitjesschrift_name = Een schrift op de vensterbank
ruitjesschrift_seen = Een ruitjesschrift met een potlood aan een touwtje. Datum, weer, een getal. Hier en daar een rood kruisje.
ruitjesschrift_daar-staat-alles = Daar staat alles in. Vanaf de eerste schooldag.
ruitjesschrift_kom-ik-op = Daar kom ik zo nog op.

deur_weer-verder_say = Ik moet weer verder, het hele blok nog. Dank u!
deur_weer-verder_inner = Ik was het briefje al van de muur aan het pulken. Te vroeg.
deur_weer-verder_why = Je bedankte hem netjes. Maar je ging weg voordat hij wist wie er nog eens komt, en wanneer.

# De deur gaat open
bel_line = Daar bent u! Ik zei het vanmorgen nog: vandaag komen ze.
bel_bel-stil_inner = Drie trappen. Zelf sta ik boven ook altijd even aan de kapstok.
bel_bel-stil_op-adem = Komt u maar even op adem. De lift doet het niet, ik weet het.
bel_bel-langer_toch-wel = U bent toch wel van het wijkteam?
bel_daar-ben-ik_say = Ja, daar ben ik. Fijn dat u thuis bent.
bel_daar-ben-ik_inner = Eindelijk. Al weet ik nog niet wie.
bel_daar-ben-ik_vier-dagen = Thuis? Ik ben sinds maandag de flat niet uit geweest.
bel_stoor-ik_say = Stoor ik niet? Ik kan anders ook een andere keer terugkomen, hoor.
bel_stoor-ik_inner = Mijn hand zat al aan de kapstok. Ik laat hem maar zakken.
bel_stoor-ik_later = Een andere keer? Ik zit hier al sinds maandag klaar.
bel_robin_say = Goedemiddag! Ik ben Robin van het wijkteam, ik ga deze week de hele flat langs.
bel_robin_inner = Robin. Een naam om straks op te schrijven.
bel_robin_wout = Robin. Wout Rademaker. Ik wacht al sinds maandag op u.
bel_wie-verwacht_say = Wie had u verwacht?
bel_wie-verwacht_inner = Wie, dat deed er niet toe. Als er maar iemand kwam.
bel_wie-verwacht_een-van-jullie = Een van jullie! Er hing maandag een briefje in de hal. Toen ben ik thuisgebleven.
bel_wie-verwacht_why = Je vroeg wie hij verwachtte voordat je zelf iets invulde. Zo begon het bij hem.

# De drie brieven
drie-brieven_vanmorgen = Komt u eens hier staan. Vanmorgen weer zo’n brief: het zebrapad is ‘in behandeling’.
drie-brieven_hier-staan = Komt u eens hier staan. U komt voor het zebrapad, neem ik aan.
drie-brieven_line = Tachtig kinderen, twee keer per dag, en van die strepen is niks meer over. In september heb ik de eerste brief gestuurd, in december de tweede, in januari nog een. Aangetekend.
drie-brieven_daar-niet-voor_say = Sorry, voor het zebrapad kom ik eigenlijk niet.
drie-brieven_daar-niet-voor_inner = Ik had hem in mijn hoofd al helemaal klaar, van september tot nu.
drie-brieven_daar-niet-voor_pas-december = O. … Het mooiste moest nog komen.
drie-brieven_brieven-stil_inner = Op het gemeentehuis keken ze al die tijd naar hun scherm.
drie-brieven_brieven-stil_u-kijkt = U heeft al gekeken, zag ik. Dat is meer dan ze op het gemeentehuis deden.
drie-brieven_brieven-stil_ziet-u-ze = Ziet u nog strepen? Ik ook niet.
drie-brieven_brieven-langer_zegt-u-eens = Zegt u eens wat. Zo weet ik nog niks.
drie-brieven_tijd-tot-drie_say = Ik heb de tijd tot drie uur. Mag ik ook vragen hoe het met uzelf gaat?
drie-brieven_tijd-tot-drie_inner = Tot drie uur. Dan begint het juist.
drie-brieven_tijd-tot-drie_om-die-kinderen = Met mij? Goed. Het gaat om die kinderen.
drie-brieven_erachteraan_say = Al die brieven en nog steeds niks? Daar ga ik voor u achteraan.
drie-brieven_erachteraan_inner = Nou, dat gaat snel. Ik heb nog niks laten zien.
drie-brieven_erachteraan_ook-gezegd = Dat zeiden ze aan de telefoon ook. Toen kwam die brief.
drie-brieven_erachteraan_die-wat-doet = Kijk, iemand die wat doet!
drie-brieven_hoe-gaat-dat_say = Vertelt u eens, hoe gaat dat als de school uitgaat?
drie-brieven_hoe-gaat-dat_inner = Daar vroeg op het gemeentehuis niemand naar. Wel naar mijn postcode.
drie-brieven_hoe-gaat-dat_naar-elkaar = Ze kijken naar elkaar. Nooit naar links.
drie-brieven_hoe-gaat-dat_why = Je vroeg naar wat hem bezighoudt, ook al kwam jij voor iets anders.
drie-brieven_niet-door-brieven_say = Van die brieven wist ik niks, daar kom ik niet voor. Maar ik wil het graag horen.
drie-brieven_niet-door-brieven_inner = Dat valt tegen. Maar nu weet ik waar ik aan toe ben.
drie-brieven_niet-door-brieven_tenminste = Niet daarvoor. Nou. U zegt het tenminste.

# Kom binnen
kom-binnen_of-haast = Komt u toch even binnen? De koffie staat klaar. Of heeft u haast?
kom-binnen_voor-twee = Maar komt u binnen! Ik zet al vier dagen koffie voor twee.
kom-binnen_line = Jassen hangen daar, onder de schoolbel.
kom-binnen_binnen-stil_mag-nee = U mag nee zeggen, hoor. Zonde van de koffie, dat wel.
kom-binnen_binnen-langer_tocht = Binnen of buiten, graag. Het waait hier zo naar binnen.
kom-binnen_hier-prima_say = Ik blijf wel even buiten staan. Doet u voor mij geen moeite.
kom-binnen_hier-prima_inner = Geen moeite, zegt u. Ik heb vanmorgen gestofzuigd.
kom-binnen_hier-prima_buiten = Buiten. … Tja. Het is droog.
kom-binnen_jas-op_say = Koffie, lekker. Dan hang ik mijn jas daar.
kom-binnen_jas-op_inner = Er hangt een jas naast de mijne. Dat is lang geleden.
kom-binnen_schoolbel_say = Een schoolbel? Hoe komt u daaraan?
kom-binnen_schoolbel_inner = Mijn hand weet nog precies hoe zwaar hij is.
kom-binnen_schoolbel_why = Je vroeg naar iets waar hij aan gehecht is. Zo kwam zijn werk vanzelf ter sprake.
kom-binnen_eerst-dit_say = Graag. Alleen kom ik niet voor het zebrapad, dat zeg ik er maar bij.
kom-binnen_eerst-dit_inner = Even slikken. Maar nu kan ik nog kiezen, en de koffie is er toch.
kom-binnen_eerst-dit_waar-dan-voor = Niet? … Nou, komt u er toch maar in. De koffie staat er.
kom-binnen_eerst-dit_why = Voordat je naar binnen ging, zei je waar je niet voor kwam. Hij kon nog nee zeggen.

# De bel
de-bel_line = Die is van de school, hier aan de overkant. Ik was er conciërge.
de-bel_line2 = De eerste bel was om te komen, de tweede om te zitten. Daartussen moest je ze niet opjagen, dan vielen ze.
de-bel_klank-stil_inner = Ik hoor hem nog, ook als hij hangt.
de-bel_klank-stil_de-g = Tweeëndertig jaar. En nooit te laat, op één keer na. Toen lag er sneeuw.
de-bel_klank-langer_staan-we = Zo staan we hier in de gang, en de koffie loopt door.
de-bel_zult-missen_say = Dat zult u wel missen, hè?
de-bel_zult-missen_inner = Missen. Dat zeiden ze op de receptie ook, met een taartje in de hand.
de-bel_zult-missen_overkant = Missen? Ik woon ertegenover.
de-bel_zult-missen_why = Je wilde meevoelen, maar vulde het gevoel al voor hem in.
de-bel_mag-vasthouden_say = Mag ik hem eens vasthouden?
de-bel_mag-vasthouden_inner = Voorzichtig, met twee handen. Dat zie ik graag.
de-bel_mag-vasthouden_de-klepel = Met uw vinger aan de klepel. Anders staat de hele flat buiten.
de-bel_even-luiden_say = De bel van de haak pakken en hem even laten klinken.
de-bel_even-luiden_inner = Mijn bel. Daar kwam verder nooit iemand aan.
de-bel_even-luiden_de-hele-flat = Ho! Nu staat straks de hele flat buiten. Geeft u maar hier.

# De klapstoel
klapstoel-uit_line = Dan klap ik de stoel voor u uit. Ik sta toch liever.
klapstoel-uit_stoel-stil_inner = Met z’n tweeën aan de reling. Daar moet ik even aan wennen.
klapstoel-uit_stoel-stil_de-wind = De wind komt van links. Dan ruik je de bakker.
klapstoel-uit_stoel-langer_koffie-koud = Binnen loopt de koffie door. Nou ja.
klapstoel-uit_naast-hem_say = De stoel laten staan, en naast hem tegen de reling leunen.
klapstoel-uit_naast-hem_inner = Precies zo sta ik hier. Alleen dan in mijn eentje.
klapstoel-uit_naast-hem_zo-sta-ik = Zo sta ik meestal ook.
klapstoel-uit_naast-hem_why = Je ging naast hem staan en keek mee. Hij hoefde even niets uit te leggen.
klapstoel-uit_hoelang-hier_say = Woont u hier al lang? En kent u de mensen hier op de galerij een beetje?
klapstoel-uit_hoelang-hier_inner = Dat soort vragen staat ook op formulieren.
klapstoel-uit_hoelang-hier_een-acht = Achttien jaar. Wat was het andere ook weer?
klapstoel-uit_hoelang-hier_why = Aardig bedoeld, maar het waren twee vragen tegelijk, en allebei naar een feit.
klapstoel-uit_toch-koffie_say = Eigenlijk heb ik best zin in koffie. Mag dat nog?
klapstoel-uit_toch-koffie_inner = Toch koffie. Ik had de kan al bijna leeggegoten.
klapstoel-uit_toch-koffie_laat-maar = Laat maar. Hij is toch al te sterk geworden.
klapstoel-uit_toch-koffie_zo-mag-ik = Zo mag ik het horen! Let u niet op de afwas.

# Twee koppen
twee-koppen_line = Kijk. Twee kopjes. Die staan al vier dagen klaar.
twee-koppen_line2 = De stoel bij het raam is de mijne. Verder mag u overal gaan zitten.
twee-koppen_inschenken_inner = Ik schenk, en er kijkt iemand hoe ik dat doe. Ik knoei niet.
twee-koppen_inschenken_heet = Voorzichtig. Hij is heet.
twee-koppen_roeren_kwart-voor = Kwart voor drie. We hebben nog even.
twee-koppen_naast-het-raam_say = Een stoel naast de zijne schuiven, met je gezicht naar het raam.
twee-koppen_naast-het-raam_inner = Daar zit nooit iemand. Het is de goeie plek.
twee-koppen_naast-het-raam_ziet-u-het-ook = Daar ziet u het ook. Goed gekozen.
twee-koppen_geen-koffie_say = Voor mij niet, dank u. Ik heb er vandaag al vier op, maar gaat u uw gang.
twee-koppen_geen-koffie_inner = Dus bij vier anderen wel.
twee-koppen_geen-koffie_thermoskan = O. Dan doe ik die van u in de thermoskan.
twee-koppen_met-melk_say = Lekker. Een beetje melk erin, graag.
twee-koppen_met-melk_inner = Ik neem zelf nooit melk. Goed dat ik eraan gedacht heb.
twee-koppen_met-melk_brood-laten = Melk heb ik. Laten halen door het meisje van hiernaast, ik kon zelf niet weg.

# Waarvoor dan
waarvoor_wat-dan-wel = Maar niet voor het zebrapad, zei u.
waarvoor_wat-gaan-jullie = U heeft het zebrapad gezien. U weet van mijn brieven.
waarvoor_line = Zegt u het maar. Wat komt het wijkteam bij mij doen?
waarvoor_reden-stil_niet-mooi-maken = U hoeft het niet mooi te maken, hoor.
waarvoor_reden-langer_zo-erg = Zo erg zal het toch niet zijn?
waarvoor_wat-hoopte_say = Wat had u eigenlijk gehoopt, met die brieven?
waarvoor_wat-hoopte_inner = Daar was op het formulier geen vakje voor.
waarvoor_wat-hoopte_eigen-ogen = Dat er één keer iemand om drie uur komt kijken. Meer niet. … Maar u zou zeggen waarvoor u komt.
waarvoor_wat-hoopte_why = Zijn brieven gingen even voor. Zo hoorde je wat hij er zelf van hoopte.
waarvoor_eenzaam_say = Ze dachten op kantoor dat u misschien wat veel alleen was. Vandaar dat ik kom.
waarvoor_eenzaam_inner = Dat woord heb ik zelf nooit gebruikt. Nu plakt het.
waarvoor_eenzaam_wie-zegt-dat = Eenzaam? Wie zegt dat?
waarvoor_eenzaam_why = Eerlijk zijn over de reden was goed. Alleen kreeg hij er meteen het woord van een ander bij.
waarvoor_huismeester_say = De huismeester ziet u elke dag aan de reling. Hij vroeg zich af hoe het met u gaat.
waarvoor_huismeester_aan-de-reling = Ha! En daar sturen ze iemand voor, drie trappen op.
waarvoor_huismeester_aan-de-reling_inner = Die goeie man. Hij zwaait altijd, en ik zwaai nooit terug. Ik ben aan het werk.
waarvoor_huismeester_eerst-laten-praten = O. Dus niet voor het zebrapad. Had dat meteen gezegd.
waarvoor_huismeester_eerst-laten-praten_inner = Sta ik daar drie brieven lang te vertellen. Mijn oren gloeien ervan.
waarvoor_huismeester_why = Je zei waarom je kwam: wat er gezien was, en een vraag. Zonder er iets van te maken.
waarvoor_rondje_say = O, niks bijzonders hoor. Ik kom gewoon bij iedereen even kennismaken.
waarvoor_rondje_inner = Hiernaast is niet aangebeld. Dat had ik gehoord.
waarvoor_rondje_drie-trappen = Drie trappen op, voor niks bijzonders.

# Mijn post
mijn-post_niet-kniezen = Omdat ik elke dag aan de reling sta, zeker. Ik sta daar niet te kniezen. Ik tel.
mijn-post_niemand-verteld = Dan heeft niemand u verteld waarom ik elke dag aan de reling sta. Ik tel.
mijn-post_ik-tel = Aan de reling, ja. Dat is mijn post. Ik tel ze.
mijn-post_line = De kinderen. Om tien voor half negen erheen, om drie uur terug. Tweeëndertig jaar stond ik beneden, als conciërge. Nu kijk ik van hier of ze heelhuids aan de overkant komen.
mijn-post_inner = Ik heb ze nooit omhoog zien kijken, behalve die ene met de rode muts.
mijn-post_post-stil_inner = Nu komt er meestal een grapje. Het komt niet.
mijn-post_post-stil_u-lacht-niet = U lacht er niet om. Mijn zus wel.
mijn-post_post-langer_zo-zit-dat = Nou. Zo zit dat.
mijn-post_doorgeven_say = Gelukkig, dan is er niks aan de hand. Dat zal ik ze meteen even doorgeven.
mijn-post_doorgeven_inner = Straks weten ze het in de hal ook. Met mijn naam erbij.
mijn-post_doorgeven_aan-wie = Doorgeven? Aan wie allemaal?
mijn-post_doorgeven_why = Geruststellend bedoeld. Maar jij trok de slotsom en gaat hem doorgeven, zonder het te vragen.
mijn-post_klaar-over_say = Is klaar-over worden dan niks voor u? Daar zoeken ze mensen voor, ik kan u zo opgeven.
mijn-post_klaar-over_inner = Een hesje. Ze zien mij al in een hesje.
mijn-post_klaar-over_heb-een-post = Ik héb een post. Lang op straat staan mag niet van mijn heup, en van hier zie ik meer.
mijn-post_hoe-met-regen_say = Elke dag, ook als het regent. Hoe houdt u dat vol?
mijn-post_hoe-met-regen_laat-je-niet-los = Getrouwd ben ik nooit geweest. Maar ik had er tweehonderdtwaalf. Dat laat je niet los.
mijn-post_hoe-met-regen_laat-je-niet-los_inner = Dat aantal heb ik nog nooit hardop gezegd. Het klopt wel.
mijn-post_hoe-met-regen_paraplu = Met een paraplu.
mijn-post_hoe-met-regen_paraplu_inner = Volhouden. Alsof het een kuur is.
mijn-post_hoe-met-regen_why = Je zag wat het elke dag kost en vroeg hoe hij dat volhoudt.
mijn-post_hoeveel-gisteren_say = Hoeveel waren het er gisteren?
mijn-post_hoeveel-gisteren_inner = Die telt mee. Dat hoor je meteen.
mijn-post_hoeveel-gisteren_rode-muts = Negenenzeventig. Die met de rode muts was ziek, denk ik.
mijn-post_hoeveel-gisteren_why = Je vroeg naar iets wat hij beter weet dan wie ook.

# Het schrift
schrift_vensterbank = Pakt u dat schrift eens. Daar, op de vensterbank.
schrift_binnenzak = Wacht. Het zit in mijn binnenzak.
schrift_line = Elke dag het weer, en hoeveel. Met rood de keren dat het bijna misging. Elf sinds de zomer.
schrift_rood-stil_inner = Bij die bladzij krijg ik nog altijd koude handen.
schrift_rood-stil_zestien-november = Hier, zestien november. Een bestelbus. Ik riep nog, maar van driehoog hoort niemand je.
schrift_rood-langer_bladert = Verder is het gewoon weer en getallen.
schrift_foto-maken_say = Daar maak ik even foto’s van. Dan ligt het morgen bij de gemeente.
schrift_foto-maken_inner = Mijn schrift, in een telefoon. En dan in een la.
schrift_foto-maken_morgen-al = Morgen al? … Nou ja. Als u dat denkt.
schrift_stil-van_say = Elf keer. Daar schrik ik van.
schrift_stil-van_inner = Dan ben ik niet de enige die er wakker van ligt.
schrift_stil-van_ik-ook = Ik ook. Daarom schrijf ik het op.
schrift_wat-ermee_say = Wat zou u ermee willen?
schrift_wat-ermee_inner = Het schrift is dus nog van mij.
schrift_wat-ermee_net-al = Wat ik zei. Dat er één keer iemand komt kijken.
schrift_wat-ermee_komt-kijken = Niks groots. Dat er één keer iemand om drie uur komt kijken, met eigen ogen.
schrift_wat-ermee_why = Je vroeg wat hij er zelf mee wil, voordat jij er iets mee deed.

# Bijna drie uur
bijna-drie_op-de-klok = Vijf voor drie, zie ik.
bijna-drie_op-het-horloge = Vijf voor drie. Mijn horloge loopt gelijk.
bijna-drie_line = Neemt u me niet kwalijk, maar zo gaat de school uit. Dan heb ik werk.
bijna-drie_klok-stil_inner = Zou ik het vragen? Er heeft nog nooit iemand meegekeken.
bijna-drie_klok-stil_wilt-u-zien = Of… wilt u het zien?
bijna-drie_klok-stil_tien-minuten = Tien minuten. Langer duurt het niet.
bijna-drie_klok-langer_ga-vast = Nou. Ik begin vast.
bijna-drie_dan-laat-ik_say = Dan laat ik u nu met rust. Hartelijk bedankt voor uw tijd, meneer.
bijna-drie_dan-laat-ik_inner = Vier dagen gewacht, en vijf minuten te vroeg weg.
bijna-drie_dan-laat-ik_juist-nu = Nu? Nu begint het pas.
bijna-drie_dan-laat-ik_why = Je bedankte hem en drong je niet op. Alleen had hij je net iets te laten zien.
bijna-drie_mag-meekijken_say = Dan kijk ik graag even met u mee.
bijna-drie_mag-meekijken_inner = Als ik de tel dan maar niet kwijtraak.
bijna-drie_mag-meekijken_liever-alleen = Liever niet. Ik moet mijn hoofd erbij houden.
bijna-drie_mag-meekijken_niet-praten = Graag. Maar dan niet praten, want ik tel.
bijna-drie_nog-even_say = O, dan ben ik zo weg. Mag ik nog één ding vragen?
bijna-drie_nog-even_inner = Aan de overkant gaan nu de stoelen op tafel. Zo meteen komt de bel.
bijna-drie_nog-even_niet-nu = Niet nu. Het is vijf voor drie.

# Aan de reling
reling_dag-meester = ‘Dag meester!’ Hoort u dat? Ik was maar de conciërge.
reling_daar-is-hij = Daar heb je de bel. Elektrisch, tegenwoordig.
reling_line = Let u op die met de rode muts. Die steekt altijd schuin over.
reling_inner = Links van mij staat iemand. Ik moet oppassen dat ik die niet meetel.
reling_tellen-stil_inner = Die met het fietsje tel ik voor één. De moeder niet.
reling_tellen-stil_eenenzestig = Zestig. … Eenenzestig.
reling_tellen-stil_why = Je zei niets en keek mee. Hij kon blijven tellen, en dat was precies wat hij vroeg.
reling_tellen-uit_inner = Ik ben altijd alleen klaar. Nu kijkt er iemand of het klopt.
reling_tellen-uit_allemaal = Tachtig. Allemaal over. … Zo doe ik dat.
reling_wethouder_say = Nu zie ik het zelf. Hier bel ik vanmiddag nog de wethouder over, dat beloof ik.
reling_wethouder_inner = Achtenzestig, negenenzestig. Of had ik die al?
reling_wethouder_tel-kwijt = Sst. … Nu ben ik de tel kwijt.
reling_wethouder_why = Je zag het en wilde meteen iets doen. Maar je beloofde wat je niet in de hand hebt, midden in zijn telling.
reling_meetellen_say = Zachtjes meetellen, op je vingers.
reling_meetellen_inner = Die telt op de vingers, net als de kleuters. En het klopt nog ook.
reling_meetellen_ik-ook-tachtig = En? Tachtig? Ik ook!
reling_meetellen_why = Je deed mee met wat hij toch al deed. Er hoefde niets gezegd te worden.

# Nu al
nu-al_vier-dagen-voor = Daar heb ik dus vier dagen op gewacht.
nu-al_koffie-nog = Nu al? Ik heb nog niet eens ingeschonken.
nu-al_line = Ik dacht dat we net begonnen waren.
nu-al_nu-stil_inner = Die schoenen gaan nog niet naar de trap.
nu-al_nu-stil_toch-nog = Of kunt u toch nog even?
nu-al_nu-stil_why = Hij was teleurgesteld, en jij bleef rustig staan in plaats van gauw weg te gaan.
nu-al_nu-langer_gaat-u-maar = Gaat u maar, hoor.
nu-al_collega_say = Ik kan ook een collega sturen. Die heeft meer tijd voor u dan ik.
nu-al_collega_inner = Een collega. Dan begint het wachten weer bij maandag.
nu-al_collega_weer-een-briefje = Dan hangt er zeker weer een briefje in de hal.
nu-al_toch-blijven_say = Nee, u heeft gelijk. Ik blijf nog even.
nu-al_toch-blijven_inner = Ik had het briefje al half los.
nu-al_toch-blijven_hoeft-niet-meer = Nee, laat u maar. Het hoeft niet meer.
nu-al_toch-blijven_erin-dan = Mooi. Dan komt u erin. De jas kan onder de schoolbel.
nu-al_toch-blijven_why = Je bleef toch. Dat je tijd voor hem had, kon hij nu ook zien.
nu-al_andere-dag_say = Mag ik terugkomen op een dag die u uitkomt?
nu-al_andere-dag_inner = Een dag die míj uitkomt. Dat stond niet in het briefje.
nu-al_andere-dag_weer-vier-dagen = Elke dag komt mij uit. Vandaag ook.
nu-al_andere-dag_half-drie = Dinsdag dan. Tien voor drie, dan is de koffie klaar.
nu-al_andere-dag_why = Je ging weg, maar vroeg wel of je terug mocht komen en liet de dag aan hem.

# Het afscheid
afscheid_wanneer-hoor-ik = U zou dat dus regelen. Wanneer hoor ik daarvan?
afscheid_zo-die-zijn-over = Dat was het voor vandaag. Niks met rood.
afscheid_weer-verder-u = Ik zal u niet ophouden.
afscheid_moet-naar-buiten = Nou, dan ga ik ze tellen.
afscheid_line = Komt u nog eens, of was dit het?
afscheid_groet-stil_denkt-na = U hoeft het niet meteen te weten.
afscheid_groet-langer_merk-het-wel = Ik merk het wel.
afscheid_te-snel-gezegd_say = Dat heb ik te snel gezegd. Navragen kan ik het, meer niet.
afscheid_te-snel-gezegd_inner = Het klonk ook te mooi. Daar hoef ik dus niet op te wachten.
afscheid_te-snel-gezegd_al-door = Dat had ik al door. Maar goed dat u het zegt.
afscheid_mijn-nummer_say = Hier is mijn nummer. Als er iets is, mag u mij gewoon bellen.
afscheid_mijn-nummer_inner = Bellen kan ik. Maar waarmee begin je dan?
afscheid_mijn-nummer_nog-een-nummer = Dank u. Die leg ik bij de brieven.
afscheid_mijn-nummer_why = Hij heeft je nummer. De volgende stap moet nu wel van hem komen, en hij is iemand die wacht.
afscheid_welke-dag_say = Heel graag. Zegt u maar welke dag het u uitkomt.
afscheid_welke-dag_inner = De kalender hangt naast de ijskast. Het potlood zit aan het schrift.
afscheid_welke-dag_als-ik-niet-wacht = Dat kan. Maar ik blijf er niet meer voor thuis.
afscheid_welke-dag_eerst-horen = Laat u eerst maar horen wat de gemeente zegt. Dan zien we wel.
afscheid_welke-dag_zet-ik-koffie = Dinsdag. Tien voor drie, dan zet ik koffie.
afscheid_vast-nog-eens_say = Wat fijn dat ik er even mocht zijn. Ik kom vast nog eens langs, tot ziens!
afscheid_vast-nog-eens_inner = Vast nog eens. Moet dat briefje dan weer naast de bel?
afscheid_vast-nog-eens_nou-dag = Nou. Dag, hoor.
afscheid_vast-nog-eens_why = Je bedankte hem hartelijk. Maar ‘vast nog eens’: moet hij daar weer voor thuisblijven?
