# Kees van Dongen: achterom

buiten_title = Achterom

parkeervak_name = Het hoekvak
parkeervak_seen = Een extra lang parkeervak onder een lantaarn. Er staat een kleine caravan in, scheef.
parkeervak_scheef = Die krijg ik er met mijn ogen dicht nog rechter in.
sleutels_name = Zijn sleutelbos
sleutels_seen = Eén huissleutel, één fietssleutel, en een lege ring waar iets groots aan gehangen heeft.
flat_name = De ramen achter jullie
flat_seen = Je kijkt over je schouder. Drie hoog beweegt een vitrage. Op de onderste galerij is één raam donker.
flat_niet-omkijken = Niet omkijken. Dan lijken we op twee mensen die ergens op wachten.

buiten_genoeg-nu_say = Zullen we het hier voor vandaag bij laten?
buiten_genoeg-nu_inner = Mag ik weg? Ik mag weg. En nu wil ik nog niet zo nodig.

## Bankje

# Bank zitten
bank-zitten_negen-ramen = Negen ramen. In zes zat iemand.
bank-zitten_grote-stap = Nou. Dat was hem dan, uw stap.
bank-zitten_niet-gezwaaid = U heeft niet gezwaaid. Goed zo.
bank-zitten_line = Daar, onder die lantaarn, zette ik zaterdags de trekker neer. Nu staat er een caravan.
bank-zitten_bank-stil_inner = Samen naar een leeg vak kijken. Het is geen leeg vak, maar dat weet alleen ik.
bank-zitten_bank-stil_nooit-gezeten = Twintig jaar op een bank gezeten die bewoog. Deze is wennen.
bank-zitten_bank-langer_koud = Het trekt hier op van onderen.
bank-zitten_blijf-staan_say = Voor hem blijven staan. De droge plek is voor hem.
bank-zitten_blijf-staan_inner = Nu kijk ik tegen een jas op. Zo begon het bij de baas ook.
bank-zitten_blijf-staan_in-de-spiegel = Ga even opzij, ik zie niks zo.
bank-zitten_blijf-staan_why = Je liet hem de droge plek. Maar nu kijkt hij tegen je op, en opstaan kan hij niet meer zonder je te raken.
bank-zitten_blokje_say = Het notitieblok op schoot leggen, met de pen erbij.
bank-zitten_blokje_inner = Papier. Ook buiten dus.
bank-zitten_blokje_bekeuring = Gaat u dit opschrijven?
bank-zitten_blokje_why = Het was bedoeld om niets te vergeten. Voor hem ligt er nu een dossier op schoot, en moet het gesprek ergens heen.
bank-zitten_waar-wilt-u_say = Waar wilt u mij hebben?
bank-zitten_waar-wilt-u_inner = Op een bank van de gemeente ben ik ineens de gastheer.
bank-zitten_waar-wilt-u_links = Links. Rechts hoor ik niks, van twintig jaar motor.
bank-zitten_naast-hem_say = Naast hem gaan zitten, met een plek ertussen, en ook naar die caravan kijken.
bank-zitten_naast-hem_inner = Ik hoef niemand aan te kijken. Dat praat een stuk makkelijker.
bank-zitten_naast-hem_bijrijder = Net een bijrijder. Die keken ook gewoon voor zich uit.
bank-zitten_naast-hem_why = Je ging naast hem zitten, liet ruimte en keek mee waar hij keek. Er hoefde nog niets gezegd.

# Niet ziek
niet-ziek_niet-geslapen = Ik heb niet geslapen, dus verwacht niet te veel van me.
niet-ziek_nog-iets = Wacht even, voor u begint.
niet-ziek_line = Ik ben niet ziek, hè. Dat had u al door.
niet-ziek_ziek-stil_inner = Geen ‘ach’. Dan kan ik het zelf ook gewoon zeggen.
niet-ziek_ziek-stil_twee-jaar = Je zegt het één keer, en dan werkt het, en dan zeg je het altijd.
niet-ziek_ziek-langer_nou-ja = Nou ja.
niet-ziek_nu-eerlijk_say = Dank u dat u dat zegt. Dat is niet makkelijk.
niet-ziek_nu-eerlijk_inner = Niet makkelijk. Een griepje was het, en niet eens een echt.
niet-ziek_nu-eerlijk_sticker = Nou ja. Griep was het niet.
niet-ziek_gewoon-zeggen_say = U mag bij mij gewoon zeggen dat het niet uitkomt.
niet-ziek_gewoon-zeggen_inner = Gewoon. Alles aan mij had gewoon gekund.
niet-ziek_gewoon-zeggen_why = Lief bedoeld, en het mag ook. Maar in dat ‘gewoon’ hoort hij dat het makkelijk had gekund.
niet-ziek_gewoon-zeggen_wanneer-wel = En dan vraagt u wanneer wel.
niet-ziek_een-reden_say = Als er bij mij zomaar iemand aanbelt, ben ik ook weleens ziek.
niet-ziek_een-reden_inner = Het woord liegen valt niet. Ik stond er al op te wachten.
niet-ziek_een-reden_why = Je zei dat jij ook weleens zo ‘ziek’ bent. Het woord liegen viel niet, en daar wordt de schaamte kleiner van.
niet-ziek_een-reden_elfhonderd = Zomaar was het niet. Elfhonderd… laat maar.
niet-ziek_had-door_say = Ik dacht al zoiets.
niet-ziek_had-door_slecht-toneel = Slecht gespeeld dus. Ik hoestte ook niet één keer.
niet-ziek_had-door_slecht-toneel_inner = Dat is geen uitlachen. Zo deden we op het werk ook tegen elkaar.
niet-ziek_had-door_tuurlijk = Ja. Dat zal wel.
niet-ziek_had-door_tuurlijk_inner = Doorzien. Door iemand die ik een half uur ken.

# Op het bankje
op-het-bankje_tot-de-honden = Nou, hier zit ik. Tot ze met de honden komen, dan ben ik weg.
op-het-bankje_laat-dat = Nou. Verder dan maar.
op-het-bankje_meeste-wel = Zo. Nu weet u het meeste wel.
op-het-bankje_raar-is-dat = Raar is dat. Op het bakkie heb ik dit nooit verteld, en daar hoor je alles.
op-het-bankje_honden = Daar loopt de eerste hond al. Verder?
op-het-bankje_bruine = Die bruine daar blaft altijd naar die caravan. Verder?
op-het-bankje_nog-even = Nou, ik zit hier nog.
op-het-bankje_bankje-stil_inner = De zon op mijn handen. Ze zijn wit geworden.
op-het-bankje_bankje-stil_lijnbus = … Daar gaat de lijnbus. Twee minuten te laat.
op-het-bankje_bankje-stil_mus = … Het is best te doen, zo. Op een bank, overdag.
op-het-bankje_bankje-langer_ik-ga-maar = Nou. Het wordt wel fris zo.
op-het-bankje_gewone-dag_say = Hoe ziet zo’n gewone dag eruit?
op-het-bankje_gewone-dag_inner = Een dag. Daar kan ik wel iets over zeggen zonder dat er een bedrag in zit.
op-het-bankje_waar-over_say = Waar wilt u het over hebben?
op-het-bankje_waar-over_why = Hij mocht kiezen waar het over gaat. Kent hij je nog maar net, dan is zo’n ruime vraag best veel.
op-het-bankje_waar-over_die-vent = Over die vent aan mijn raam. Daar is het mee begonnen.
op-het-bankje_waar-over_die-vent_inner = Ik mag beginnen waar ik wil. Dan begin ik daar.
op-het-bankje_waar-over_zegt-u-het = Weet ik veel. U bent naar mij gekomen.
op-het-bankje_waar-over_zegt-u-het_inner = Overal over, nergens over. Ik weet het niet.
op-het-bankje_hoe-zover_say = Hoe is dit zo gekomen, denkt u zelf?
op-het-bankje_hoe-zover_inner = Zo laten komen, hoor ik. Alsof ik het achteruit heb binnengeloodst.
op-het-bankje_hoe-zover_why = Je wilde het verhaal horen. Hij hoort er het verwijt in dat hij zichzelf elke nacht maakt.
op-het-bankje_over-de-post_say = Mag ik u iets vragen over de post?
op-het-bankje_over-de-post_inner = Daar is het. Het werd ook te gezellig.
op-het-bankje_over-de-post_why = Je vroeg of het mocht en begon er niet zomaar over. Het blijft zijn pijnlijkste onderwerp, en dat voelt hij meteen.

# Loopt weg
loopt-weg_zover-laten = U bedoelt: hoe kun je zo stom zijn. Dat vraag ik me elke nacht af.
loopt-weg_line = Ik ga weer eens naar binnen.
loopt-weg_weg-stil_inner = Niemand trekt aan mijn mouw. Dan kan ik nog even blijven staan.
loopt-weg_weg-stil_blijft-staan = … Ik wéét het niet, hoe het gekomen is. Eerst één, toen nog één.
loopt-weg_weg-langer_dag-dan = Nou. Dag.
loopt-weg_niet-zo-bedoeld_say = Zo bedoelde ik het echt niet. Ik wil u juist begrijpen, en naast u staan.
loopt-weg_niet-zo-bedoeld_inner = Ik sta al. Weer gaan zitten kan ik niet meer, zo.
loopt-weg_niet-zo-bedoeld_why = Je wilde het rechtzetten. Maar nu gaat het over hoe jij het bedoelde, en moet hij jou ook nog begrijpen.
loopt-weg_niet-zo-bedoeld_begrijpen-later = Begrijpen. Dan moet ik eerst alles uitleggen.
loopt-weg_domme-vraag_say = Sorry. Rotvraag. Ik zit hier volgende week weer.
loopt-weg_domme-vraag_inner = Volgende week. En ik zit alweer, zie ik.
loopt-weg_domme-vraag_why = Twee woorden, geen uitleg, en je zei erbij dat je terugkomt. Zo kan hij blijven zitten zonder iets goed te praten.
loopt-weg_domme-vraag_niet-de-eerste = Laat maar. Dat vraagt iedereen.
loopt-weg_loop-mee_say = Ik loop wel even met u mee tot de deur.
loopt-weg_loop-mee_inner = Aan mijn arm naar huis. Alsof ik mijn eigen deur niet vind.
loopt-weg_loop-mee_hoeft-niet-mee = Ik weet waar ik woon.
loopt-weg_loop-mee_why = Je bedoelde het aardig. Maar hij wilde weg, alleen, en liep nu met gezelschap langs alle ramen.
loopt-weg_kaartje-mee_say = Dat snap ik. Dit is mijn nummer, u hoeft er helemaal niets mee te doen.
loopt-weg_kaartje-mee_inner = Weg mogen, en toch iets in je hand.
loopt-weg_kaartje-mee_zak = Goed. Ik steek hem wel bij me.

# De kast
de-kast_moet-wel = Ja. Daar kwam u natuurlijk voor.
de-kast_line = Die ligt in de schoenenkast. De schoenen staan ernaast.
de-kast_inner = Als ik langs die kast loop, loop ik met mijn rug langs de andere muur.
de-kast_kast-stil_inner = Niks zeggen. Ja. Zo zwaar is het ook.
de-kast_kast-stil_elke-dag = Elke ochtend om half elf komt er wat bij. Je hoort het vallen.
de-kast_kast-langer_zeg-eens = Zeg er eens wat van. Dat doet iedereen.
de-kast_hoeveel-brieven_say = Is hij vol, die kast?
de-kast_hoeveel-brieven_een-kast = Vol? Het deurtje gaat niet meer dicht.
de-kast_hoeveel-brieven_een-kast_inner = Nu telt er iemand mee. Dan worden het er meer.
de-kast_zelf-ook_say = Ik heb thuis ook een envelop liggen, een blauwe. Al twee weken.
de-kast_zelf-ook_inner = Eén, vergeleken met een kast. En toch zit ik hier niet meer in mijn eentje.
de-kast_zelf-ook_wijkteam-ook = U ook? … Wat doet u dan, ’s avonds? Erlangs lopen?
de-kast_doos-meegeven_say = Zal ik alles een tijdje voor u bewaren? Dicht, zoals het is. Dan is het uit huis.
de-kast_doos-meegeven_inner = Even wil ik ja zeggen. Dan word ik misselijk.
de-kast_doos-meegeven_why = Je wilde de last even overnemen. Maar zo gaat alles in één keer zijn huis uit, en gaat hij er niet meer over.
de-kast_doos-meegeven_en-dan = Nee. Dan ligt alles bij u.
de-kast_een-envelop-aanbod_say = Eén zou kunnen, een die u kiest. Of vandaag geen, dat kan ook.
de-kast_een-envelop-aanbod_een-dan = Eén. … Komt u dan maar mee, langs de containers. Maar ik doe hem weer dicht als ik dat wil.
de-kast_een-envelop-aanbod_een-dan_inner = Eén past in mijn hoofd. Een kast niet.
de-kast_een-envelop-aanbod_niet-vandaag-een = Eén. Vandaag niet. Ik zie ze al liggen.
de-kast_een-envelop-aanbod_niet-vandaag-een_inner = Mijn mond wil wel. Mijn benen doen het niet.

# Afspraak buiten
afspraak-buiten_eerst-dit = Laten we daar niet aan beginnen. Nog niet.
afspraak-buiten_andere-keer = Een andere keer misschien.
afspraak-buiten_daar-de-honden = Ze komen toch al met de honden.
afspraak-buiten_line = En nu schrijft u zeker op dat ik niet meewerk.
afspraak-buiten_opschrijf-stil_mag-dan = Nou. Dat was het wel, denk ik.
afspraak-buiten_opschrijf-stil_dus-ja-dan = Dus ja.
afspraak-buiten_opschrijf-langer_nou = Nou?
afspraak-buiten_vrijdag-deur_say = Mijn kaartje. Vrijdag om twee uur sta ik bij u op de stoep, dan praten we verder.
afspraak-buiten_vrijdag-deur_inner = Vrijdag twee uur. Het staat al, zonder mij.
afspraak-buiten_vrijdag-deur_why = Een kaartje en een dag geven houvast. Maar jij koos ze, en ook zijn stoep, waar hij juist niemand wil.
afspraak-buiten_vrijdag-deur_stoep = Bij mij op de stoep. Dan ben ik er niet.
afspraak-buiten_vrijdag-deur_liever-bank = Niet op de stoep. Hier, desnoods.
afspraak-buiten_mag-lezen_say = Ik schrijf op dat we gepraat hebben. U mag het lezen.
afspraak-buiten_mag-lezen_inner = Eén regel, en ik mag meekijken. Daar kan ik mee leven.
afspraak-buiten_mag-lezen_lees-niet = Lezen. Goeie. … Maar dank u.
afspraak-buiten_mag-lezen_why = Je schrijft op wat er was, zonder oordeel, en hij mag het lezen. Dat is een antwoord op zijn verwijt.
afspraak-buiten_wanneer-past_say = En ik schrijf op wanneer we elkaar weer zien. Wanneer past het u, en waar? Hier is mijn kaartje.
afspraak-buiten_wanneer-past_vier-uur-dan_inner = Ik noem een uur en er wordt niet gelachen.
afspraak-buiten_wanneer-past_why = Je gaf je kaartje en liet dag en plek aan hem. Komt er een afspraak, dan is die van hem.
afspraak-buiten_wanneer-past_vier-uur-dan = Hier. Vrijdag, vier uur. … ’s Middags dan, vooruit, voor u.
afspraak-buiten_wanneer-past_weet-nog-niet-wanneer = Weet ik nog niet. Ik heb uw kaartje.
afspraak-buiten_wanneer-past_weet-nog-niet-wanneer_inner = Hij past in mijn jaszak. Een dag erbij, dat past nog niet.
afspraak-buiten_vertel-corporatie_say = Nee, juist niet. Ik zeg tegen de corporatie dat u met me gepraat heeft.
afspraak-buiten_vertel-corporatie_inner = Ik zat hier een half uur met hun verlengsnoer.
afspraak-buiten_vertel-corporatie_why = Je wilde hem in een goed licht zetten. Maar zo gaat er iets over hem naar de corporatie, en je vroeg het niet.
afspraak-buiten_vertel-corporatie_dus-toch = Dus u belt ze wel. Dus tóch.

## Nacht

# Dag is nacht
dag-is-nacht_gewoon = Gewoon. Nou ja. Ik slaap overdag.
dag-is-nacht_line = Om vier uur ga ik de deur uit, net als vroeger. Om zes uur ben ik weer binnen, vóór de rest.
dag-is-nacht_nacht-stil_inner = Vier uur. Ik ruik de kou en de diesel.
dag-is-nacht_nacht-stil_stil-daar = Dan loopt er niemand. Dat is wel lekker.
dag-is-nacht_nacht-langer_verder-niks = Dat is de dag. Meer zit er niet in.
dag-is-nacht_ritme_say = Zou een dagritme u helpen, denkt u?
dag-is-nacht_ritme_inner = Een dagritme. Overdag is één lang loket.
dag-is-nacht_ritme_why = Een vraag met raad erin. Hij vertelt hoe zijn dag loopt, en hoort dat het een andere had moeten zijn.
dag-is-nacht_ritme_loketten = Overdag zijn de loketten open. Waarom denkt u dat ik dan slaap?
dag-is-nacht_rest-nacht_say = En daarvoor, vanaf de avond?
dag-is-nacht_rest-nacht_inner = Daarvoor. Nou, dan moet het er maar uit, van dat stuurtje.
dag-is-nacht_waarheen-vier_say = Waar gaat u dan heen?
dag-is-nacht_waarheen-vier_inner = Waarheen. Dat vroegen ze bij de planning ook altijd als eerste.
dag-is-nacht_slaapt-slecht_say = Slaapt u dan wel genoeg?
dag-is-nacht_slaapt-slecht_inner = Slaap. Ik vertel een dienstregeling en krijg een diagnose.
dag-is-nacht_slaapt-slecht_slaap-prima = Gaat wel. Overdag dus.

# Spel
spel_line = ’s Nachts rij ik. Op de computer, met het oude stuurtje van Fenna. Calais, Kraków.
spel_inner = Een kerel van eenenveertig met een speelgoedstuur. Nu wordt er gelachen.
spel_spel-stil_inner = Geen lach. Dan durf ik die rusttijd er ook wel bij te zeggen.
spel_spel-stil_rijtijden = Met inachtneming van de rijtijden, hè. Vierenhalf uur, dan drie kwartier rust.
spel_spel-langer_meer-is-het-niet = Meer is het niet.
spel_iets-dat-rijdt_say = Dan bent u toch elke nacht onderweg.
spel_iets-dat-rijdt_inner = Precies dat. Zo had ik het nog nooit hardop gehoord.
spel_iets-dat-rijdt_zo-is-het = Ja. … Zo voelt het ook. Tot vier uur, dan zet ik hem uit.
spel_waar-nu_say = Waar staat u nu?
spel_waar-nu_inner = Er rijdt iemand mee. Voor het eerst sinds ik die augurken heb.
spel_waar-nu_poznan = Bij Poznań, veertig ton augurken. En om vier uur zet ik hem uit.
spel_leuke-hobby_say = Dan heeft u ’s nachts toch iets voor uzelf.
spel_leuke-hobby_inner = Straks is het nog een hobby ook.
spel_leuke-hobby_why = Je zocht het goede erin. Maar wat hij met schaamte vertelde, klinkt nu als een aardig tijdverdrijf.
spel_leuke-hobby_groot-woord = Nou. Het is maar een spelletje.
spel_hele-nacht_say = En lukt het om op tijd te stoppen?
spel_hele-nacht_inner = Zo vraagt mijn ex dat ook. Precies zo.
spel_hele-nacht_beter-dan = Om vier uur zet ik hem uit. Op de minuut.

# Pomp
pomp_line = Lopend naar het distributiecentrum, bij de snelweg. Daar staan de jongens, met koffie.
pomp_line2 = Altijd eentje bij die niet achteruit aan het dock komt. Roemenen, Bulgaren, jochies nog. Dan zeg ik: schuif eens op.
pomp_line3 = En dan zet ik hem ertegenaan.
pomp_betaald-ervoor_say = En krijgt u daar iets voor?
pomp_betaald-ervoor_inner = Zelfs daar hangt dus een bonnetje aan.
pomp_betaald-ervoor_why = Je was benieuwd en brak in. Hij stond daar net weer als vakman, en ineens ging het over geld.
pomp_betaald-ervoor_koffie-dus = Koffie. Ik was nog niet klaar.
pomp_pomp-stil_inner = Ik zie mezelf staan daar, rechtop.
pomp_pomp-stil_in-een-keer = In één keer. Zonder uitstappen.
pomp_pomp-langer_zes-uur = En dan is het zes uur.
pomp_daar-werk_say = Zo goed als u dat uitlegt, daar zit toch werk in?
pomp_daar-werk_inner = Het enige wat nergens voor hoeft. Ook weg.
pomp_daar-werk_mijn-ding = Nee. Laat dat nou even.
pomp_staat-er-elke-nacht_say = Dus er staat er elke nacht eentje goed, door u.
pomp_staat-er-elke-nacht_inner = Hij staat goed. Dat zeiden ze vroeger op het werk ook, en dan was het klaar.
pomp_staat-er-elke-nacht_drie-minuten = Ach. Drie minuten werk. … Maar hij staat wel.
pomp_uitkering-weet_say = Past u wel een beetje op? Stel, er komt schade.
pomp_uitkering-weet_inner = Nu durf ik vannacht niet meer te gaan.
pomp_uitkering-weet_voor-koffie = Schade. Ik doe het voor kóffie. En nog nooit een krasje.
pomp_uitkering-weet_why = Je zorg was niet gek. Maar hier was hij even de vakman, en jullie kenden elkaar nog kort: nu voelt hij zich betrapt.
pomp_jongens-weten_say = Weet een van die jongens hoe het met u gaat?
pomp_jongens-weten_willem = Willem. Die heeft zelf een winter op de camping gestaan. Die kijkt alleen en haalt koffie.
pomp_jongens-weten_willem_inner = Willem weet het. Dat heb ik nooit hardop gedacht.
pomp_jongens-weten_melk = Ze weten dat ik melk neem.
pomp_jongens-weten_melk_inner = Dan gaat het over het bakkie, van hier tot Gdańsk.

## Meiden

meiden_namen-deur_say = Fenna en Roos, op uw deur. Zijn dat uw dochters?
meiden_namen-deur_inner = Die stickers. Iemand heeft naar de stickers gekeken en niet naar de gleuf.
meiden_over-meiden_say = Fenna en Roos. Hoe zijn ze?
meiden_over-meiden_inner = Niet die vent met zijn koffer. Zij.

# Twee meiden
twee-meiden_line = Fenna is dertien, Roos negen. Vrijdags om half acht bel ik ze.
twee-meiden_meiden-stil_inner = Roos zegt altijd eerst: pap? Alsof het ook een ander zou kunnen zijn.
twee-meiden_meiden-stil_half-acht = Half acht precies. Anders denken ze dat ik in een tunnel zit.
twee-meiden_meiden-langer_zo = Zo. Dat zijn ze.
twee-meiden_missen-erg_say = Dan duurt zo’n week lang.
twee-meiden_missen-erg_inner = Lang. Alsof ik een hond ben die bij het raam zit.
twee-meiden_missen-erg_zal-wel = Zal wel.
twee-meiden_missen-erg_why = Meeleven was de bedoeling. Alleen vulde je het gevoel al voor hem in, en toen was zijn verhaal af.
twee-meiden_laatst-gezien_say = En hoe is het voor u als u ze ziet?
twee-meiden_laatst-gezien_inner = Maart. Ze had een nieuwe beugel, en ik deed of ik door moest.
twee-meiden_laatst-gezien_in-maart = Zien. … In maart was dat. Op een parkeerplaats, tien minuten.
twee-meiden_ex-meewerken_say = En hun moeder, hoe gaat dat tussen u?
twee-meiden_ex-meewerken_inner = Straks moet er iemand de schuld krijgen. Zij niet.
twee-meiden_ex-meewerken_haar-erbuiten = Hun moeder doet alles goed. Laat die erbuiten.
twee-meiden_lachen-om_say = Wie neemt er dan op?
twee-meiden_lachen-om_inner = Ik hoor haar. Hoog, en dan die snik erdoor.
twee-meiden_lachen-om_italiaans = Roos. Altijd Roos. Dan praat ik Italiaans tegen de afwas, en dan krijgt ze de slappe lach.

# Ze denken
ze-denken_een-ding = Er is wel iets.
ze-denken_line = Ze denken dat ik rij. Dat ik bij Lyon sta, of bij Brno. Dat zeg ik dan.
ze-denken_inner = Nu weet een ander het ook.
ze-denken_lyon-stil_inner = Geen schrik in dat gezicht. Ik keek er wel naar.
ze-denken_lyon-stil_weer-daar = Ik zoek van tevoren op wat voor weer het daar is.
ze-denken_lyon-langer_roos-atlas = Roos zet er speldjes bij. In een atlas.
ze-denken_lyon-langer_inner = Die atlas ligt bij hun moeder op tafel. Ik zie de speldjes voor me.
ze-denken_geen-zorgen_say = Dan hoeven zij zich tenminste geen zorgen te maken.
ze-denken_geen-zorgen_inner = Zo klinkt het niet als liegen. Zo heb ik het zelf nooit gehoord.
ze-denken_geen-zorgen_daarom = Ja. … Daarom. Ze zijn negen en dertien.
ze-denken_waarheid_say = Misschien willen ze het liever weten. Kinderen voelen veel.
ze-denken_waarheid_inner = Liever weten. Vijftig vrijdagen heb ik daaraan gedacht.
ze-denken_waarheid_begint-u = Ja, vast. Dat weet ik ook wel.
ze-denken_merken-ze_say = Merkt Fenna er iets van?
ze-denken_merken-ze_inner = Ze vroeg de laatste keer hoe de koffie smaakte. Zo’n vraag stel je niet zomaar.
ze-denken_merken-ze_dank = Weet ik niet. Ik denk het weleens.
ze-denken_vrijdag-vol_say = Elke vrijdag weer. Hoe doet u dat?
ze-denken_vrijdag-vol_why = Je vroeg hoe het hem lukt. Met weinig schaamte hoort hij trouw in zijn antwoord; met veel vooral dat hij liegt.
ze-denken_vrijdag-vol_atlas = Met dezelfde atlas. Dan rijden we eigenlijk samen.
ze-denken_vrijdag-vol_atlas_inner = Samen. Ja. Zo heb ik het nog nooit bekeken.
ze-denken_vrijdag-vol_niet-dus = Slecht. Afgelopen vrijdag heb ik gezegd dat ik geen bereik had.
ze-denken_vrijdag-vol_niet-dus_inner = Alsof het een prestatie is. Ik lieg tegen twee kinderen.

## Koffer

koffer_gordijnen-vragen_say = Mag ik iets vragen over die gordijnen?
koffer_gordijnen-vragen_inner = De gordijnen. Ik ruik pannenkoeken.

# Koffer
koffer_daar-komt-het = Goed. Daar komt het.
koffer_line = Vorig jaar oktober. Ik sta pannenkoeken te bakken, de meiden zitten op de bank.
koffer_line2 = Staat er een vent met een koffertje tegen de ruit, hand boven zijn ogen. Roos zwaait nog.
koffer_line3 = Fenna zegt: pap, wie is die man? Ik zeg: verkeerd adres.
koffer_mogen-ze-niet_say = Maar hij mag daar niet zo naar binnen kijken.
koffer_mogen-ze-niet_inner = Nu is het ineens een zaak. Het waren pannenkoeken.
koffer_mogen-ze-niet_laat-me = Laat me nou even. Ik was bij de pannenkoeken.
koffer_koffer-stil_inner = Ik ruik het weer. En er zit iemand naast me.
koffer_koffer-stil_aangebrand = Die laatste brandde aan. Ik stond daar maar met die pan.
koffer_koffer-langer_dat-was-het = Dat was het.
koffer_koffer-langer_inner = Pannenkoeken heb ik daarna niet meer gebakken.
koffer_wat-anders_say = Wat moest u anders zeggen, met twee kinderen op de bank.
koffer_wat-anders_inner = Geen held, geen leugenaar. Gewoon een vent met een pan.
koffer_wat-anders_pan = Ja. Met een pan in mijn hand.
koffer_roos-zwaaide_say = En Roos zwaaide.
koffer_roos-zwaaide_inner = Dat handje. Ik zie het elke keer als ik langs dat raam loop.
koffer_roos-zwaaide_dat-zwaaien = Ja. Dat zwaaien. Dat is erger dan die vent.
koffer_deurwaarder-was_say = Weet u wie dat was?
koffer_deurwaarder-was_inner = Het was Roos, in dat raam. Nu is het die vent weer.
koffer_deurwaarder-was_sinterklaas = Nee. Iemand van een kantoor.
koffer_schandalig-koffer_say = Dat die man er niet even bij nadacht, met kinderen in huis.
koffer_schandalig-koffer_inner = Nu moet ik hem nog verdedigen ook.
koffer_schandalig-koffer_zijn-werk = Ach. Die man deed ook maar zijn werk.

# Gordijnen
gordijnen_line = Die avond deed ik het gordijn dicht. Met knijpers, want het viel steeds open.
gordijnen_knijper-stil_inner = Twee deuken in de deken. Ik ga er niet op zitten.
gordijnen_knijper-stil_bank-leeg = De bank staat er nog net zo. Met die deken.
gordijnen_knijper-langer_vier-knijpers = Vier stuks.
gordijnen_knijper-langer_inner = Verder niks. Hoeft ook niet.
gordijnen_mist-u-het-meest_say = Wat mist u het meest, van toen het nog open was?
gordijnen_mist-u-het-meest_why = Je vroeg wat hij mist, en niet hoe het opgelost moet. Zit de schaamte hoog, dan komt die vraag hier te dichtbij.
gordijnen_mist-u-het-meest_twee-op-bank = Twee meiden op die bank. En dat je dan van buiten gewoon ziet dat er licht brandt.
gordijnen_mist-u-het-meest_twee-op-bank_inner = Hardop is het een heel klein ding. Het past op een bank.
gordijnen_mist-u-het-meest_gaat-niet = Alles. Laat maar.
gordijnen_mist-u-het-meest_gaat-niet_inner = Als ik daaraan begin, zit ik hier straks te janken bij de containers.
gordijnen_meer-mensen_say = U bent de enige niet. Ik ken er hier meer die het zo gedaan hebben.
gordijnen_meer-mensen_inner = Achter nog zo’n gordijn. Misschien wel hiernaast.
gordijnen_meer-mensen_why = Je zei dat hij de enige niet is, en noemde geen namen. Dat maakt de schaamte kleiner, en laat zien dat je kunt zwijgen.
gordijnen_meer-mensen_wie-dan = Wie dan? … Nee. Niet zeggen. Dan weten ze het van mij ook.
gordijnen_plakfolie-noemen_say = Mag ik iets noemen? Er bestaat matte plakfolie. Licht komt erdoor, wie er zit zie je niet.
gordijnen_plakfolie-noemen_inner = Licht en toch dicht. Die twee samen, dat had ik nooit bedacht.
gordijnen_plakfolie-noemen_why = Je vroeg of je iets mocht noemen, en het beschermt hem net als dat gordijn. Eerst stil zijn had ook gekund.
gordijnen_kiertje_say = Het hoeft niet in één keer open. Een kiertje zou al mooi zijn.
gordijnen_kiertje_inner = Ik vertel over een raam, en het raam moet open.
gordijnen_kiertje_why = Je maakte de stap klein. Maar hij vertelde waarom het dicht is, en hoort nu dat het open moet.
gordijnen_kiertje_kiertje-nee = Nee. Een kiertje is ook open.

# Plakfolie
plakfolie_line = Zoals bij de tandarts. Je ziet schimmen, maar niet wie.
plakfolie_folie-stil_uitrekenen = Een meter tachtig. … Nee, niks. Ik zat te meten.
plakfolie_folie-langer_naja = Nou ja. Het is maar folie.
plakfolie_samen-halen_say = Zullen we samen eens kijken in de bouwmarkt? U zegt wanneer het er stil is.
plakfolie_samen-halen_zaterdag-vroeg = Zaterdag. Zodra ze opengaan, dan is er niemand. En ik draag die rol wel.
plakfolie_samen-halen_zaterdag-vroeg_inner = Een adres en een tijd. Ik heb weer een rit.
plakfolie_samen-halen_eerst-zien = Eerst maar eens zien of u nog terugkomt.
plakfolie_samen-halen_eerst-zien_inner = Samen naar een winkel. Ik wil wel, en ik geloof het niet.
plakfolie_kost-weinig_say = En het is te betalen, een paar tientjes.
plakfolie_kost-weinig_inner = Te betalen. Ik zit uit te rekenen hoeveel broden dat is.
plakfolie_kost-weinig_why = Je wilde het makkelijk maken. Maar een paar tientjes is voor hem veel, en dat moet hij nu zeggen.
plakfolie_kost-weinig_tientjes = Een paar tientjes. Daar eet ik een week van.
plakfolie_ik-regel_say = Ik heb nog een rol in de kast. Zal ik die er volgende week voor u opplakken?
plakfolie_ik-regel_inner = In één zin is het raam niet meer van mij.
plakfolie_ik-regel_uw-folie = Dan zit uw folie op mijn raam.
plakfolie_hoe-groot_say = Hoe groot is dat raam eigenlijk, weet u dat?
plakfolie_hoe-groot_inner = Dat weet ik uit mijn hoofd. Er is dus nog wat in dat hoofd.
plakfolie_hoe-groot_op-de-millimeter = Een meter tachtig bij een meter tien. Heb ik een keer opgemeten.
