# Frans van Noord: Drie dagen later

drie-dagen_title = Drie dagen later
postvak_name = Je postvak
postvak_seen = Een nieuwsbrief, twee enveloppen, een geel briefje: ‘v. Noord gebeld. Wil niet meer.’ Met een smiley van de receptie.
codehand_name = De rug van je hand
codehand_seen = Als je goed kijkt, staat er nog een streepje van een zeven.

## maandagmorgen

# maandag
maandag_r-letter = (Maandag, negen uur. Iemand van de receptie staat in de deur.)
maandag_r-letter_inner = Jan zat hier op mijn stoel, en toen viel dat ding op de mat. Toeval bestaat niet.
maandag_r-vijf = (Maandag, negen uur. Iemand van de receptie staat in de deur.)
maandag_r-vijf_inner = Om vijf uur, zei Jan. Drie dagen de telefoon naast me.
maandag_r-belofte = (Maandag, negen uur. Iemand van de receptie staat in de deur.)
maandag_r-belofte_inner = Er is iets toegezegd. Ik heb het hele weekend uitgerekend wanneer dan.
maandag_r-eruit = (Maandag, negen uur. Iemand van de receptie staat in de deur.)
maandag_r-eruit_inner = ‘Is er iets van waar?’ Zo’n kort zinnetje. Ik hoor het als het stil is.
maandag_r-blik = (Maandag, negen uur. Iemand van de receptie staat in de deur.)
maandag_r-blik_inner = Zo keek die vrouw toen ook naar mijn huis. Eerst de blik, dan de map.
maandag_r-teveel = (Maandag, negen uur. Iemand van de receptie staat in de deur.)
maandag_r-teveel_inner = Ik heb te veel gezegd. Nu ligt het daar bij hen op tafel.
maandag_r-goed = (Maandag, negen uur. Iemand van de receptie staat in de deur.)
maandag_r-goed_inner = Het was prettig. Dat is het juist. Als het straks ophoudt, is het stiller dan ervoor.
maandag_line = { $listener ->
    [temp] Jan? Ene Van der Noord heeft gebeld. Die hoeft geen hulp meer. Alleen iets met een kerk. ‘Niet gemotiveerd’ heb ik maar aangekruist.
   *[regular] Jan? Meneer Van Noord heeft gebeld. Hij wil jullie niet meer zien, het helpt toch niet. Alleen die mevrouw van de kerk mag nog komen.
}
maandag_ma-stil_sorry = Had je hem graag gehouden?
maandag_ma-langer_telefoon = De andere lijn gaat.
maandag_jammer-keuze_say = Zijn keuze. Die respecteren we.
maandag_jammer-keuze_inner = Ik wacht of er teruggebeld wordt. Zou ik opnemen?
maandag_letterlijk_say = Wacht even. Wat zei hij nou precies?
maandag_letterlijk_why = Een boodschap via via is al vertaald. Je vroeg naar zijn eigen woorden.
maandag_letterlijk_inner = Ik heb het twee keer gezegd, aan die mevrouw. Ze schreef één keer.
maandag_misverstand_say = Hem meteen bellen, en zelf zeggen dat je zijn nee gehoord hebt.
maandag_misverstand_inner = Ik heb het netjes doorgegeven, en daar gaat hij.
maandag_even-zitten_say = Even gaan zitten. Dit komt aan.

# letterlijke-woorden
letterlijke-woorden_w-brief = Iets over een brief op de mat. ‘Jan zit op mijn stoel en de volgende dag valt dat ding. Toeval bestaat niet.’
letterlijke-woorden_w-vijf = ‘Vijf uur’, zei hij. Twee keer. ‘Vijf uur.’ Zegt dat je wat?
letterlijke-woorden_w-nacht = Dat hij zaterdagnacht gebeld heeft, en een bandje kreeg. ‘Dag en nacht’, zei hij erbij.
letterlijke-woorden_w-zoon = Of je al met die mensen van zijn zoon had gepraat. En meteen daarna dat hij niks meer wil.
letterlijke-woorden_w-beloven = ‘Ze beloven maar.’ Zo zei hij het. ‘Eerst zien.’
letterlijke-woorden_w-eruit = ‘Ze wilden weten of het waar was.’ Meer kreeg ik er niet uit. Wat waar was, zei hij niet.
letterlijke-woorden_w-kijken = ‘Die ene keek.’ Dat zei hij. ‘Zo keek die vrouw toen ook naar mijn huis.’
letterlijke-woorden_w-genoeg = ‘Ze weten nu genoeg.’ En toen een hele tijd niks.
letterlijke-woorden_w-gezellig = ‘Het was prettig’, zei hij. En dat het dus beter was van niet. Ik snapte het ook niet.
letterlijke-woorden_line = En dan die mevrouw van de kerk. Die wel. Dat zei hij als laatste.
letterlijke-woorden_lw-stil_nog-iets = Hij vroeg of ik het goed had opgeschreven.
letterlijke-woorden_lw-langer_tja = Tja. Meer heb ik niet.
letterlijke-woorden_hoe-klonk-hij_say = En zijn stem? Ik bedoel, hoe klonk hij erbij?
letterlijke-woorden_hoe-klonk-hij_kort-adem = Ik verstond hem haast niet. Drie woorden, en dan lucht.
letterlijke-woorden_hoe-klonk-hij_kort-adem_inner = Ik moest het in stukjes zeggen. Nee zeggen kost veel lucht.
letterlijke-woorden_hoe-klonk-hij_netjes = Netjes. Hij bedankte me. En hij bleef daarna nog even hangen.
letterlijke-woorden_hoe-klonk-hij_netjes_inner = Ik hield de hoorn nog vast. Misschien kwam er iemand aan de lijn.
letterlijke-woorden_zo-laten-staan_say = Zet jij dat er zo in, met zijn eigen woorden?
letterlijke-woorden_zo-laten-staan_inner = Ergens staat nu een zin van mij, en niemand heeft eraan gezeten.
letterlijke-woorden_zo-laten-staan_doe-ik = Doe ik. Met aanhalingstekens.
letterlijke-woorden_snap-het-wel_say = Dat is geen nee. Zo doet hij, het staat in de map.
letterlijke-woorden_snap-het-wel_inner = Ze hebben er vast al een woord voor.

# waar-zit-het
waar-zit-het_line = Je bent helemaal wit. Waar zit het, Jan?
waar-zit-het_wz-stil_zeg-maar = Je hoeft het niet meteen te weten.
waar-zit-het_wz-langer_thee = Ik haal thee.
waar-zit-het_in-maag_say = In je maag. Een steen.
waar-zit-het_in-kaken_say = In je kaken. Die doen pijn.
waar-zit-het_in-schouders_say = In je schouders. Die hangen.

# maag
maag_line = En waar gaat het over, die steen?
maag_mg-stil_wacht-mg = Ik wacht wel.
maag_mg-langer_drink-mg = Drink eens wat.
maag_bezorgd_say = Zorg: straks raakt hij zijn huis kwijt, of zijn adem. En dan?
maag_machteloos_say = Machteloos: ik weet het gewoon niet meer.
maag_teleurgesteld_say = Teleurgesteld: ik dacht echt dat we het hadden.

# kaken
kaken_line = Waar zit je op te bijten?
kaken_kk-stil_wacht-kk = Je mag hier ook vloeken.
kaken_kk-langer_raam-kk = Ik doe het raam wel even open.
kaken_gekwetst_say = Gekwetst: al die moeite, en zo aan de kant gezet.
kaken_boos_say = Boos: vrijdag zat hij nog te lachen, en nu ineens weer wantrouwen.

# schouders
schouders_line = En wat zeggen die schouders?
schouders_sc-stil_wacht-sc = Die van mij hangen ook, als dat helpt.
schouders_sc-langer_zucht-sc = Ja.
schouders_moedeloos_say = Moedeloos: al die tijd, en dan loopt het stuk op niks.
schouders_onverschillig_say = Een soort schouderophalen: hij weet precies wie hij moet bellen als het water stijgt.

# ermee
ermee_line = En wat doe je daarmee?
ermee_em-stil_mag-ook = Je hoeft er niks mee, hoor.
ermee_em-langer_werk-toe = Om tien uur is het overleg.
ermee_doorwerken_say = Niks. Dat is het werk. Doorgaan.
ermee_doorwerken_oke = Oké. … Je knijpt die beker fijn.
ermee_zeg-in-team_say = Straks in het team zeggen, zoals het is.
ermee_zeg-in-team_inner = Maandag, tien uur. Dan zitten ze ergens in een kring, en mijn naam gaat rond met de koffie.
ermee_zeg-in-team_goed-plan = Ga ik ook doen. Het mijne zit in mijn nek.
ermee_erheen_say = Ik ga erheen. Ik wil hem horen ademen.
ermee_erheen_inner = Drie dagen stil, en dan die bel.
ermee_spirit-bellen_say = Ik bel Spirit. Harrie is het enige wat hem echt zou helpen.
ermee_spirit-bellen_inner = Er is iets met Harrie. Dat voel ik. Iemand heeft zijn naam gezegd.
ermee_spirit-bellen_doe-niet = Jan. Dat is niet van ons. … Je hangt al aan de lijn.
ermee_laten-liggen_say = Ik laat hem een paar weken liggen. Afstand is ook professioneel.
ermee_laten-liggen_inner = Geen telefoon. Geen kaart. Zo stil was het ook voor ze kwamen, alleen hoorde ik het toen niet.
ermee_eerst-uitleggen_say = Ik wil eerst van hem horen wat er mis was. Dat is toch het minste, na vrijdag.
ermee_eerst-uitleggen_inner = Alsof er ergens een rekening ligt. Ik heb niks besteld.
ermee_pik-dit-niet_say = Hier ligt mijn grens. Zo doe je niet tegen mensen.
ermee_pik-dit-niet_inner = Laat ze maar boos zijn. Dan weet ik waar ik sta.
ermee_op-inactief_say = Zet hem op inactief. Hij wil niet, veertig anderen wel.
ermee_op-inactief_inner = Ik lig weer in een la. Ik herken de lucht.
ermee_belt-vanzelf_say = Hij belt zelf weer, als hij zover is. Daar vertrouw ik op.
ermee_belt-vanzelf_inner = Als het water stijgt, bel ik. Ja. En anders belt er dus niemand.

# teamtafel
teamtafel_t-moe = Jij ziet eruit of je er zelf woont, Jan. Goed dat je het zegt.
teamtafel_t-dank = Goed dat je het zegt. We hebben even.
teamtafel_line = Wat heeft híj meegemaakt, vrijdag? Als je in die stoel zat?
teamtafel_tt-stil_esme-eerst = { $reden ->
    [told] Hij heeft ons veel verteld. Voor een eerste keer wel heel veel.
    [promise] Wij hebben iets gezegd wat nog niet gebeurd is.
    [letter] Er ligt nu vast een brief, van een van ons aan deze tafel.
    [look] Er is gekeken, vrijdag, of gevraagd, zoals hij dat kent.
   *[well] Het ging zo goed. Misschien is dat het enge.
}
teamtafel_tt-langer_volgende = Neem het mee. Volgende punt.
teamtafel_ken-patroon_say = Hij wordt bang als het dichtbij komt. Dat patroon zie je door het hele dossier.
teamtafel_ken-patroon_inner = Ik ben een patroon. Zoals op een gordijn.
teamtafel_ken-patroon_klopt-maar = Kan. Maar dat was niet mijn vraag.
teamtafel_ook-van-mij_say = Ik denk dat het ook aan mij lag. Dat wil ik hem laten weten.
teamtafel_ook-van-mij_why = Je keek ook naar je eigen kant, en wilde hem dat laten weten. Dan hoeft het niet alleen aan hem te liggen.
teamtafel_ook-van-mij_inner = Drie dagen denk ik dat het aan mij ligt. En aan die lui. Om en om.
teamtafel_ook-van-mij_hoe-dan = { $reden ->
    [told] Te veel ineens, misschien. Schrijf dat dan niet op een kaart, maar weet het.
    [promise] Een belofte die nog openstaat. Zeg dat dan.
    [letter] Een brief. Dan zou ik eerst uitzoeken van wie.
    [look] Een blik, of een vraag. Dat kun je niet terughalen, wel noemen.
   *[well] Dat het prettig was? Dan heeft hij iets te verliezen.
}
teamtafel_esme-hoe-jij_say = Esmé, hoe is het voor jou?
teamtafel_esme-hoe-jij_e-goed = Ik voel me schuldig over die gang. En ik mag hem graag. Dat ook.
teamtafel_esme-hoe-jij_e-buiten = Eerlijk? Ik voelde me behang, vrijdag. Fijn dat je het vraagt.

# baas
baas_b-gezegd = Goed. Dat is gezegd. Dan het zakelijke.
baas_b-gedaan = Ik hoorde je daarnet. Slaap daar een nacht over, wil je?
baas_b-stil = Jij bent stil, Jan.
baas_line = Ik heb veertig wachtenden, dus ik moet het vragen. Sluiten we hem af of niet?
baas_ba-stil_denk-even = Denk even. Ik bijt niet.
baas_ba-langer_vrijdag-weten = Vrijdag wil ik het weten.
baas_meldpunt-over_say = Misschien moet een ander het proberen, met frisse ogen. Het Meldpunt kent hem al.
baas_meldpunt-over_inner = Broodtrommel open, broodtrommel dicht.
baas_meldpunt-over_koude = Dan is hij weer nieuw voor iedereen. Denk er nog eens over.
baas_afsluiten-motivatie_say = Sluit maar af. Hij wil het niet, en dan moet je iemand niet willen redden.
baas_afsluiten-motivatie_inner = Het is af. Zo voelt dat dus, af zijn.
baas_huisarts-kijkt_say = Van hem mocht ik de huisarts bellen. Die kijkt deze week. Geef ons tot daarna.
baas_huisarts-kijkt_inner = Dokter Smit belde aan. Zei: Jan zegt dat het van u mocht. Zo zei ze het. Van mij.
baas_huisarts-kijkt_tot-dan = Dat is iets om op te wachten. Doe dat.
baas_vier-weken_say = Nee. Ik wil vier weken. En ik wil hem een kaart sturen.
baas_vier-weken_why = Een nee is nog geen einde. Je vroeg tijd om terug te komen zonder te drammen, en zei dat hardop.
baas_vier-weken_inner = Ik tel nog. Niemand heeft het licht uitgedaan.
baas_vier-weken_krijg-je = Vier weken. Schrijf op waarom, dan sta ik ervoor.
baas_weet-niet-baas_say = Dat weet ik nog niet. Denk met me mee: wat zou jij willen weten?
baas_weet-niet-baas_of-hij-ademt = Of iemand hem deze week ziet. Verder kan alles wachten.

# dichtdoen
dichtdoen_line = Dan moet er nog een brief uit. ‘Wij hebben uw dossier gesloten.’ Wie tekent?
dichtdoen_dd-stil_nou = Jan?
dichtdoen_dd-langer_laat-liggen = Ik laat hem liggen. Tot vrijdag.
dichtdoen_ik-teken_say = Ik teken. Zet erbij dat hij altijd welkom is.
dichtdoen_ik-teken_inner = Altijd welkom. Met een dossiernummer erboven.
dichtdoen_toch-niet_say = Nee. Zo’n brief krijgt hij niet van mij.
dichtdoen_toch-niet_why = Je wilde sluiten en bedacht je op tijd. Zijn nee hoeft geen dossier te worden.
dichtdoen_toch-niet_inner = De post komt. Er is niks bij van hen. Goed teken, of niet.

# koffieautomaat
koffieautomaat_line = Van Noord? Ik moet er toch heen. Loop je mee, dan weten we meteen of alles goed is.
koffieautomaat_ka-stil_suiker = Ik drink eerst mijn koffie.
koffieautomaat_ka-langer_melding-gelijk = Het is maar een melding van boven. Karton en gehoest.
koffieautomaat_loop-mee_say = Dan ga ik mee. Kent hij tenminste één gezicht.
koffieautomaat_loop-mee_inner = Een pet op de trap. En daarachter een stap die ik ken.
koffieautomaat_in-die-map_say = Hij zegt dat die map niet klopt. Weet jij dat?
koffieautomaat_in-die-map_why = Je wilde het voor hem weten. Maar wat hij jou vertelde, ligt nu bij de agent, en hij weet van niets.
koffieautomaat_in-die-map_inner = Ze lezen weer. Mijn oren suizen als ze lezen.
koffieautomaat_in-die-map_twee-rapporten = Twee rapporten die elkaar tegenspreken. Daar word je niet wijzer van.
koffieautomaat_niet-met-mij_say = Ik loop niet mee. Hij zou ons niet meer uit elkaar houden.
koffieautomaat_niet-met-mij_why = Hulp en toezicht hield je uit elkaar, en je zei de agent ook waarom.
koffieautomaat_niet-met-mij_inner = Eén paar schoenen maar, en niet die van hem. Niet die van Jan.
koffieautomaat_niet-met-mij_snap-ik = Snap ik. Ik bel gewoon aan en zeg wie ik ben.
koffieautomaat_kan-het-wachten_say = Kan het wachten? En zeg je hem dat het niet van ons komt?
koffieautomaat_kan-het-wachten_why = Het doel van de agent bleef bij de agent. En hij krijgt nu tenminste een dag van tevoren te horen.
koffieautomaat_kan-het-wachten_inner = Een kaartje van de agent, met een dag erop. Dat is nieuw. Je ziet het aankomen.
koffieautomaat_kan-het-wachten_kan-wachten = Het kan wel een weekje wachten. Ik stuur hem vooraf een kaartje.

# met-agent
met-agent_line = (Door de intercom.) Twee. En een met een portofoon. Ik hoor hem kraken.
met-agent_line2 = U had ik nog niet bij hen gerekend.
met-agent_mga-stil_kraak = Meneer, even opendoen graag?
met-agent_mga-langer_weg = (De intercom valt stil.)
met-agent_uitleg-agent_say = We komen alleen even kijken of het goed met u gaat, meneer Van Noord.
met-agent_uitleg-agent_inner = Even kijken. Met een pet op.
met-agent_had-niet-moeten_say = U heeft gelijk. Zo had ik niet moeten komen. Ik ga.
met-agent_had-niet-moeten_why = Je zei eerlijk dat het zo niet had gemoeten. Goed is het daarmee nog niet.
met-agent_had-niet-moeten_inner = Die gaat. De ander blijft staan. Ik hoor het verschil.
met-agent_had-niet-moeten_te-laat = Te laat. Maar u zegt het.

# woningbouw-lijn
woningbouw-lijn_line = Ik ben van de woningbouw, met de rode bril. Hoe is het met hem? En is het waar, van die dozen?
woningbouw-lijn_wl-stil_ik-dacht-maar = Ik heb er slecht van geslapen, dat ik het doorgaf.
woningbouw-lijn_wl-langer_u-mag-niet = U mag zeker niks zeggen.
woningbouw-lijn_tot-plafond_say = U hoorde hem als eerste, u mag het weten: tot het plafond. Maar er valt over te praten.
woningbouw-lijn_tot-plafond_inner = Het is uit mijn gang gelopen. Het staat nu ergens anders op papier.
woningbouw-lijn_tot-plafond_noteer = Dan moet ik daar toch iets mee.
woningbouw-lijn_meer-niet_say = We zijn er geweest. Meer zeg ik niet zonder hem.
woningbouw-lijn_meer-niet_inner = Geen man met een tas vandaag. Ik kijk twee keer door het gordijn.
woningbouw-lijn_meer-niet_eerlijk-genoeg = Dat snap ik. Zegt u hem… nee. Zegt u maar niks.
woningbouw-lijn_zelf-zeggen_say = Hij weet dat het van u kwam. Zou u het hem zelf willen zeggen?
woningbouw-lijn_zelf-zeggen_why = Geen omweg meer: hij weet van wie het kwam, en zij mag hem dat zelf zeggen.
woningbouw-lijn_zelf-zeggen_inner = Een kaart met een rood brilletje erop getekend. ‘Het spijt me dat ik het niet eerst aan u vroeg.’
woningbouw-lijn_zelf-zeggen_durf-ik = Zelf? … Ja. Dat zou netjes zijn.
woningbouw-lijn_met-rust_say = Laat u hem even met rust, alstublieft. Elke brief kost ons een maand.
woningbouw-lijn_met-rust_why = Je nam het voor hem op. Maar zij belde uit zorg, en kreeg een tik.
woningbouw-lijn_met-rust_inner = Op straat loopt een rode bril voorbij. Ze kijkt niet omhoog.
woningbouw-lijn_met-rust_sorry-hoor = O. Ik bedoelde het goed.

# wat-nu
wat-nu_zelf-donderdag = Vrijdag zei hij zelf nog donderdag. En nu dit.
wat-nu_deur-dicht = (Esmé doet de deur van de spreekkamer dicht.)
wat-nu_line = Dus. Hij zegt nee. Wat doen wij?
wat-nu_wn-stil_esme-stil = We hoeven het niet vandaag te weten. Wel deze week.
wat-nu_wn-langer_lunch = Eerst eten dan.
wat-nu_langs-vandaag_say = Vanmiddag langs. Dat doe je van mens tot mens.
wat-nu_langs-vandaag_inner = De bel. Ik had nee gezegd. Heb ik nee gezegd?
wat-nu_een-kaart_say = Een kaart dan maar. Met de hand, niet te lang.
wat-nu_een-kaart_inner = Het is stil op de trap. Ik laat de radio uit, voor het geval dat.
wat-nu_nu-bellen-nee_say = Zal ik hem toch even bellen? Een telefoontje is zo persoonlijk.
wat-nu_nu-bellen-nee_inner = Daar gaat hij. Eén keer. Twee keer. Ik leg er een kussen op.
wat-nu_weet-ons-te-vinden_say = Niets. Het is zijn nee. Hij weet ons te vinden als hij wil.
wat-nu_weet-ons-te-vinden_inner = Donderdag. Ik ben er altijd. Er loopt niemand langs.
wat-nu_wachten-met-datum_say = Wachten tot een datum die we nu afspreken. En intussen opletten.
wat-nu_wachten-met-datum_inner = Geen bel, geen brief. Ik had op allebei gerekend.

# bellen-maandag
bellen-maandag_rinkel = Ik had het doorgegeven. Vanmorgen. Aan een mevrouw.
bellen-maandag_meteen = Dat was snel. Ik heb het net doorgegeven.
bellen-maandag_line = Het helpt toch niet. Niks ervan.
bellen-maandag_bm-stil_hoor-u = U zegt niks. Dat deed u vrijdag ook.
bellen-maandag_bm-langer_neer = Ik leg neer.
bellen-maandag_waarom-nou_say = Dat mag. Maar vrijdag ging het zo goed, toch?
bellen-maandag_waarom-nou_inner = Zo goed. Ja. Dat moet ik gaan uitleggen, dat het daarom is.
bellen-maandag_waarom-nou_vrijdag-was = Vrijdag was vrijdag.
bellen-maandag_vijf-uur-sorry_say = Ik zou om vijf uur bellen. Dat heb ik niet gedaan.
bellen-maandag_vijf-uur-sorry_why = Je noemde zelf wat je had laten liggen. Hij hoeft er niet om te vragen.
bellen-maandag_vijf-uur-sorry_inner = Die weet het nog. Vijf uur. Ik dacht dat ik de enige was.
bellen-maandag_vijf-uur-sorry_nee-dat = Nee. … Dat heeft u niet gedaan.
bellen-maandag_wou-zelf-zeggen_say = Ik heb het gehoord. Ik ben niet boos. Dat wou ik u zelf zeggen.
bellen-maandag_wou-zelf-zeggen_niet-boos = … Niet boos.
bellen-maandag_wou-zelf-zeggen_niet-boos_inner = Niet boos. Ik leg neer, maar zacht.
bellen-maandag_wou-zelf-zeggen_zal-wel = Dat zal wel. Dag.
bellen-maandag_wou-zelf-zeggen_zal-wel_inner = Niet boos, zeggen ze. En volgende week een brief.
bellen-maandag_ombudsman_say = Blijft het nee, dan moet ik dat melden. Dat zeg ik er eerlijk bij.
bellen-maandag_ombudsman_inner = Melden. Daar is de map.
bellen-maandag_ombudsman_bel-zelf = Meldt u maar. Ik heb het nummer van de wethouder hier liggen.

# aan-de-bel
aan-de-bel_ombuds = Ik had nee gezegd. De ombudsman heeft het ook, zwart op wit.
aan-de-bel_nee-gezegd = Ik had nee gezegd.
aan-de-bel_line = Of kwam dat niet door?
aan-de-bel_ab-stil_knop-los = Ik laat de knop los.
aan-de-bel_ab-langer_dood = …
aan-de-bel_kwam-door_say = Jawel. Ik ga weer.
aan-de-bel_kwam-door_inner = Kwam, hoorde nee, en ging. Ik hoor de voordeur echt dichtvallen.
aan-de-bel_kwam-door_ga-dan = … Ga dan.
aan-de-bel_alleen-horen_say = Ik wou alleen horen of het goed gaat.
aan-de-bel_alleen-horen_inner = Of het goed gaat. Zonder bel ging het beter. Denk ik.
aan-de-bel_alleen-horen_gaat-goed = Het ging beter.
aan-de-bel_met-adriaans_say = Mevrouw Adriaans komt aan, zwaar bepakt. Haar tas dragen, en mee naar boven.
aan-de-bel_met-adriaans_inner = Zij. Met Jan. In één deur. Nu heb ik er geen een meer.

# wachten
wachten_line = Goed. En wie let er dan op?
wachten_wa-stil_niemand-wa = ‘Niemand’ is geen naam, Jan.
wachten_wa-langer_ik-wel = Ik wil wel. Maar dan samen.
wachten_zomer_say = Hij heeft juist last van opletten. In september kijken we weer, met een frisse blik.
wachten_zomer_inner = Buiten hoor ik koffers over de stoep rollen.
wachten_jij-en-ik_say = Wij. Tot de achttiende. En dat moet hij weten ook, dus toch een kaart.
wachten_jij-en-ik_why = Wachten werd een afspraak: een datum, twee mensen die opletten, en hij weet ervan.
wachten_jij-en-ik_inner = De achttiende. Ergens kruist iemand iets aan, zonder mij wakker te maken.
wachten_adriaans-doorgeeft_say = Mevrouw Adriaans vertrouwt hij. Als zij ons af en toe bijpraat, hoeven wij niet te duwen.
wachten_adriaans-doorgeeft_inner = Ze vroeg ineens of ik sliep. Zij vraagt nooit wat.

# kaart-begin
kaart-begin_line = Blanco, zonder logo. Wat komt er boven?
kaart-begin_kb-stil_pen = Je pen doet het, hoor.
kaart-begin_kb-langer_inkt = Hij hoeft niet mooi.
kaart-begin_zorgen-om-u_say = ‘Ik schrok van uw hart, en van die verzekering.’
kaart-begin_zorgen-om-u_inner = Mijn hart en mijn schuld. Op een kaart. De postbode kan ook lezen.
kaart-begin_wat-jammer_say = ‘Ik vond het een fijn gesprek. Ik had zo gehoopt dat u dat ook vond.’
kaart-begin_wat-jammer_inner = Fijn. Dan heb ik dus iets fijns stukgemaakt.
kaart-begin_dat-respecteer-ik_say = ‘Ik hoorde dat u liever geen bezoek heeft. Dat respecteer ik.’
kaart-begin_dat-respecteer-ik_inner = Mijn nee staat op een kaart. In een ander handschrift, maar het is mijn nee.
kaart-begin_brief-bijgedragen_say = ‘Er kwam een brief. Daar heb ik aan bijgedragen, zonder het u te vragen. Dat spijt me.’
kaart-begin_brief-bijgedragen_why = Je gaf toe dat jij er de hand in had. Dat is pijnlijk, en het enige waar hij iets mee kan.
kaart-begin_brief-bijgedragen_inner = Dus ik ben niet gek. Het was geen toeval, en iemand zegt het.
kaart-begin_lag-aan-ons_say = ‘Er ging vrijdag iets mis aan mijn kant. Dat spijt me.’
kaart-begin_lag-aan-ons_why = Je schreef je eigen aandeel op. Of hij het herkent, hangt ervan af wat er vrijdag echt gebeurde.
kaart-begin_lag-aan-ons_raak-a = Ja. Dat staat er goed.
kaart-begin_lag-aan-ons_raak-a_inner = Aan mijn kant. Dat heb ik één keer eerder gelezen, en dat was mijn eigen handschrift.
kaart-begin_lag-aan-ons_mis-told = Mis? Of gewoon te veel?
kaart-begin_lag-aan-ons_mis-told_inner = Spijt. Dan hebben ze het erover gehad, over wat ik zei.
kaart-begin_lag-aan-ons_mis-a = Wat dan? Als hij dat vraagt?
kaart-begin_lag-aan-ons_mis-a_inner = Misging? Wat ging er mis? Ik dacht dat het goed ging.

# kaart-midden
kaart-midden_line = Er past nog één zin op.
kaart-midden_km-stil_wit-zeg = Je hoeft hem niet vol te schrijven.
kaart-midden_km-langer_why = Je liet de rest wit. Hij hoeft nergens op te antwoorden.
kaart-midden_km-langer_inner = Veel wit. Daar kan ik op kijken zonder dat er iets moet.
kaart-midden_km-langer_wit = Wit laten. Ook goed.
kaart-midden_aanbod-lijst_say = ‘Mocht u ooit iets willen met de post, de dokter of de dozen: het mag.’
kaart-midden_aanbod-lijst_inner = Drie dingen. Alles wat ze gezien hebben, op een rij.
kaart-midden_niemand-boos_say = ‘Ik ben niet boos, als u dat dacht. Esmé ook niet.’
kaart-midden_niemand-boos_inner = Niet boos. Ik lees het drie keer. Er staat geen maar achter.
kaart-midden_vijf-uur-kaart_say = ‘Ik zou om vijf uur bellen en deed het niet. Dat was niet goed.’
kaart-midden_vijf-uur-kaart_why = Vijf uur stond er, en dat je het niet deed. Meer uitleg had het kleiner gemaakt.
kaart-midden_vijf-uur-kaart_inner = Vijf uur. Zwart op wit. Dus het is echt gebeurd.
kaart-midden_vaste-dag_say = ‘Een vaste dag in de maand, en niemand die ernaar vraagt. Dat weet ik nog.’
kaart-midden_vaste-dag_inner = Dat heb ik gezegd, van die dag. En de postbode wordt er niets wijzer van.
kaart-midden_lamp-groet_say = ‘Ik hoop dat de lamp het nog doet.’
kaart-midden_lamp-groet_inner = Die lamp doet het. Ik knip hem elke avond even aan. Gewoon om te zien.
kaart-midden_hoopt-op-u_say = ‘Denkt u er nog eens rustig over na.’
kaart-midden_hoopt-op-u_inner = Nadenken. Alsof ik nee zeg zonder na te denken.

# kaart-slot
kaart-slot_line = En hoe eindigt hij?
kaart-slot_ks-stil_postzegel = Geen postzegel. Jij fietst er toch langs.
kaart-slot_ks-langer_kwart = Om vier uur moet ik weg.
kaart-slot_laat-weten_say = ‘Hoor ik vóór vrijdag niets, dan laat ik u verder met rust. Jan’
kaart-slot_laat-weten_inner = Vóór vrijdag. Ik heb een datum gekregen. Ik krijg altijd een datum.
kaart-slot_donderdag-tik_say = ‘Donderdag loop ik langs. Een tik op het raam is genoeg, anders loop ik door. Jan’
kaart-slot_donderdag-tik_inner = Een tik. Dat kan ik. Daar hoef ik geen adem voor te hebben.
kaart-slot_nummer-achterop_say = ‘Mijn nummer staat achterop. ’s Maandags neem ik zelf op. Jan’
kaart-slot_nummer-achterop_inner = Een nummer. Dat kan blijven liggen tot het nodig is. Of tot het niet meer nodig is.
kaart-slot_veel-liefs_say = ‘Wij staan altijd voor u klaar. Jan en het hele team’
kaart-slot_veel-liefs_inner = Het hele team. Hoeveel handen hebben die kaart vastgehad?

# in-de-bus
in-de-bus_karton-touw = Vanmorgen zakte er karton langs de gevel. Aan een snoer. Netjes gevouwen.
in-de-bus_deeg = Morgen. Pas op, de stoep is nat.
in-de-bus_line = U weer. Voor driehoog? Er brandt licht, als u dat wilde weten.
in-de-bus_ib-stil_zeg-niks = U bent niet zo’n prater.
in-de-bus_ib-langer_rook = (Hij dooft zijn sigaret.)
in-de-bus_toch-aanbellen_say = Kort aanbellen. Dan hoeft hij niet te gissen wat daar op de mat ligt.
in-de-bus_toch-aanbellen_inner = Een kaart die zegt dat ik met rust word gelaten. En de bel.
in-de-bus_toch-aanbellen_kaart-en-bel = Het is een kaart of een bel. Niet allebei.
in-de-bus_nog-gezien_say = Heeft u hem dit weekend nog gezien? Gaat het?
in-de-bus_nog-gezien_inner = Ik hoor ze onder mijn raam. Eerst een groet, en dan mijn naam.
in-de-bus_nog-gezien_doos = Hij liet een touwtje zakken, voor de dozen. Dat doet hij nooit.
in-de-bus_erin-en-weg_say = De kaart in de bus, de klep met je hand tegenhouden, en gaan.
in-de-bus_erin-en-weg_inner = De klep sloeg niet. Iemand hield hem tegen.
in-de-bus_oven-groet_say = Dank u, maar dat hoeft u mij niet te vertellen.
in-de-bus_oven-groet_inner = Iemand wil iets van mij niet weten. Dat klinkt vreemd door een raam.

# donderdag
donderdag_d-afgesproken = (Donderdag, elf uur. Op driehoog is het gordijn dicht.)
donderdag_d-toevallig = (Donderdag. Je moet die kant toch op. Op driehoog is het gordijn dicht.)
donderdag_line = Daar bent u weer. Nog steeds geen pizza?
donderdag_do-stil_dag-do = Hij is thuis, hoor. Hij is altijd thuis.
donderdag_do-langer_inner = Die staat daar. Die kijkt niet naar de deur, die kijkt naar het licht.
donderdag_zwaaien_say = Even zwaaien, zodat hij weet dat je aan hem denkt.
donderdag_zwaaien_why = Hartelijk was het. Maar de hele straat keek nu mee omhoog.
donderdag_zwaaien_inner = De straat kijkt omhoog. Allemaal naar mijn raam.
donderdag_een-keer-op_say = Eén keer omhoogkijken, en dan in je gewone tempo door naar de tram.
donderdag_een-keer-op_why = Je liep langs, keek en liep door. Genoeg om te zien dat je er bent, te weinig om iets te moeten.
donderdag_een-keer-op_tot-volgende = U heeft de pas erin. Tot ziens.
donderdag_een-keer-op_tot-volgende_inner = Er stond donderdag, en het is donderdag.
donderdag_een-keer-op_zomaar-langs = U heeft de pas erin. Tot ziens.
donderdag_een-keer-op_zomaar-langs_inner = Iemand loopt langs en kijkt, één keer. Dat kan toeval zijn. Ik geloof niet in toeval.
donderdag_bel-beneden_say = Hem bellen: dat je beneden staat, en dat hij zich niet hoeft te haasten.
donderdag_bel-beneden_inner = Ik stond al achter het gordijn. En nu gaat de telefoon.
