# Frans van Noord: Drie dagen later

drie-dagen_title = Drie dagen later
postvak_name = Je postvak
postvak_seen = Een nieuwsbrief, twee enveloppen, een geel briefje: ‘v. Noord gebeld. Wil niet meer.’ Met een smiley van de receptie.
codehand_name = De rug van je hand
codehand_seen = Als je goed kijkt, staat er nog een streepje van een zeven.

## maandagmorgen

# maandag
maandag_r-letter = (Maandagmorgen. Iemand van de receptie staat in de deur.)
maandag_r-letter_inner = Vrijdag zat Jan hier nog, en toen viel dat ding op de mat. Reken maar uit.
maandag_r-vijf = (Maandagmorgen. Iemand van de receptie staat in de deur.)
maandag_r-vijf_inner = Om vijf uur, zei Jan. Drie dagen de telefoon naast me.
maandag_r-belofte = (Maandagmorgen. Iemand van de receptie staat in de deur.)
maandag_r-belofte_inner = Er is iets toegezegd. Ik heb het hele weekend uitgerekend wanneer dan.
maandag_r-uitgezet = (Maandagmorgen. Iemand van de receptie staat in de deur.)
maandag_r-uitgezet_inner = Eruit, heb ik gezegd. Het ging vanzelf. Daarna was het een heel eind naar de stoel.
maandag_r-eruit = (Maandagmorgen. Iemand van de receptie staat in de deur.)
maandag_r-eruit_inner = ‘Hoe is die brand dan gekomen?’ Zo’n kort zinnetje. Ik hoor het als het stil is.
maandag_r-blik = (Maandagmorgen. Iemand van de receptie staat in de deur.)
maandag_r-blik_inner = Zo keek die vrouw toen ook naar mijn huis. Eerst de blik, dan de map.
maandag_r-teveel = (Maandagmorgen. Iemand van de receptie staat in de deur.)
maandag_r-teveel_inner = Ik heb te veel gezegd. Nu ligt het daar bij hen op tafel.
maandag_r-goed = (Maandagmorgen. Iemand van de receptie staat in de deur.)
maandag_r-goed_inner = Het was prettig. Dat is het juist. Als het straks ophoudt, is het stiller dan ervoor.
maandag_line = { $listener ->
    [temp] Jan? Een meneer Van der Noord, voor jou. Hoeft geen hulp meer, alleen iets met een kerk. Ik heb ‘niet gemotiveerd’ aangekruist.
   *[regular] Jan? Meneer Van Noord belde. Hij wil jullie niet meer zien, het helpt toch niet. Alleen die mevrouw van de kerk nog. Ik moet nog iets aankruisen.
}
maandag_ma-stil_sorry = Er staan er twee aan de balie, Jan.
maandag_ma-langer_telefoon = Ik moet terug, lijn twee gaat.
maandag_jammer-keuze_say = Zijn keuze, en die respecteren we. Dank je wel.
maandag_jammer-keuze_inner = Ik wacht of er teruggebeld wordt. Zou ik opnemen?
maandag_letterlijk_say = Heb je opgeschreven wat hij zei?
maandag_letterlijk_why = Een boodschap via via is al vertaald. Je vroeg naar zijn eigen woorden.
maandag_letterlijk_inner = Ik heb het twee keer gezegd, aan die mevrouw. Ze schreef één keer.
maandag_misverstand_say = Hem meteen bellen. Dan hoort hij van jou dat zijn nee gehoord is.
maandag_misverstand_why = Je wilde dat hij het van jou hoorde. Maar hij had net nee gezegd, en meteen gaat de telefoon.
maandag_misverstand_inner = Ik heb het netjes doorgegeven, en daar gaat hij.
maandag_even-zitten_say = Even gaan zitten. Dit komt aan.

# letterlijke-woorden
letterlijke-woorden_w-brief = Over een brief op de mat. Ik heb het hier: ‘Vrijdag zit Jan hier, en de volgende dag valt dat ding.’
letterlijke-woorden_w-vijf = Twee keer ‘vijf uur’. Verder niks. Jou zegt dat misschien wat.
letterlijke-woorden_w-nacht = Hij heeft zaterdagnacht gebeld en kreeg het bandje. ‘Dag en nacht’, zei hij.
letterlijke-woorden_w-zoon = Of jij al met die mensen van zijn zoon had gepraat. En meteen daarna: dat hij niks meer wil.
letterlijke-woorden_w-beloven = ‘Ze beloven maar. Eerst zien.’ Dat heb ik.
letterlijke-woorden_w-eruit = ‘Ze wilden weten hoe het gekomen was.’ Wat, dat zei hij niet.
letterlijke-woorden_w-uitgezet = ‘Ik heb ze eruit gezet. Dat moet erbij.’ Dat moest ik hem nog een keer voorlezen.
letterlijke-woorden_w-kijken = Dat die ene keek. ‘Zo keek die vrouw toen ook naar mijn huis.’
letterlijke-woorden_w-genoeg = ‘Ze weten nu genoeg.’ Toen was het een hele tijd stil.
letterlijke-woorden_w-gezellig = ‘Het was prettig, dus beter van niet.’ Ik kan het ook niet helpen, zo zei hij het.
letterlijke-woorden_line =
    { $listener ->
        [temp] Zo staat het hier. Alleen heb ik dat kruisje dus al gezet.
       *[regular] Zo staat het hier. Alleen dat kruisje, daar zit ik nog mee.
    }
letterlijke-woorden_lw-stil_nog-iets = Hij vroeg of ik het goed had opgeschreven.
letterlijke-woorden_lw-langer_tja = Meer heb ik niet.
letterlijke-woorden_hoe-klonk-hij_say = Straks. Hoe klonk hij, door de telefoon?
letterlijke-woorden_hoe-klonk-hij_why = Je vroeg naar de man achter de boodschap. Hoe iemand klinkt, staat op geen briefje.
letterlijke-woorden_hoe-klonk-hij_kort-adem = Slecht te verstaan. Hij moest steeds stoppen, voor lucht.
letterlijke-woorden_hoe-klonk-hij_kort-adem_inner = Ik moest het in stukjes zeggen. Nee zeggen kost veel lucht.
letterlijke-woorden_hoe-klonk-hij_netjes = Netjes. Hij bedankte nog. En toen hing hij niet op, dat heb ik maar gedaan.
letterlijke-woorden_hoe-klonk-hij_netjes_inner = Ik hield de hoorn nog vast. Misschien kwam er iemand aan de lijn.
letterlijke-woorden_zo-laten-staan_say = Liever zonder dat kruisje. Alleen wat hij zelf zei.
letterlijke-woorden_zo-laten-staan_inner = Ergens staat nu een zin van mij, en niemand heeft eraan gezeten.
letterlijke-woorden_zo-laten-staan_doe-ik = Kan. Dan zet ik er aanhalingstekens om.
letterlijke-woorden_snap-het-wel_say = Hij test ons. Dat doet hij bij iedereen, en het is niet zo bedoeld.
letterlijke-woorden_snap-het-wel_inner = Ze hebben er vast al een woord voor.

# waar-zit-het
waar-zit-het_vrijdag-hield = { $felt ->
    [hurt] Vrijdag slikte je het in. En ik vroeg niks.
   *[worry] Vrijdag hield je het voor je. En ik vroeg niks.
}
waar-zit-het_vrijdag-deed = { $felt ->
    [hurt] Vrijdag ging je er meteen tegenin. Blijf nou eerst even zitten.
    [powerless] Vrijdag had je het al half geregeld, met zijn zoon. Blijf nou eerst even zitten.
   *[worry] Vrijdag was je al bezig voordat je wist wat je voelde. Blijf nou eerst even zitten.
}
waar-zit-het_vrijdag-zei = { $felt ->
    [hurt] Vrijdag vroeg je het hem gewoon, of wij er ook bij hoorden. Hier mag het ook.
    [discouraged] Op de stoep zei je het gewoon, dat je er moe van werd. Hier mag het ook.
   *[worry] Vrijdag zei je gewoon dat je ermee zat. Hier mag het ook.
}
waar-zit-het_line = Je ziet wit, Jan. Waar zit het?
waar-zit-het_wz-stil_zeg-maar = Hoeft niet meteen.
waar-zit-het_wz-langer_thee = Ik haal thee.
waar-zit-het_in-maag_say = In je maag. Een steen.
waar-zit-het_in-kaken_say = In je kaken. Die doen pijn.
waar-zit-het_in-schouders_say = In je schouders. Die hangen.

# maag
maag_stoel-mg = (Esmé schuift een stoel bij.)
maag_half-werk = ‘Het halve werk’, zei je vrijdag nog, op de stoep.
maag_bij-de-boom = Bij die boom wist je vrijdag ook niks te zeggen, en toen bleef je zitten. Ik vond dat goed.
maag_die-gang = Het is die gang, hè? Daar hebben we het vrijdag helemaal niet over gehad.
maag_line = Waar gaat hij over, die steen?
maag_mg-stil_wacht-mg = Ik wacht wel.
maag_mg-langer_drink-mg = Neem eerst maar een slok.
maag_bezorgd_say = Zorg: straks raakt hij zijn huis kwijt, of zijn adem. En dan?
maag_machteloos_say = Machteloos: ik weet het gewoon niet meer.
maag_teleurgesteld_say = Teleurgesteld: ik dacht echt dat we het hadden.

# kaken
kaken_deur-kk = (Esmé doet de deur dicht.)
kaken_vloekte = Toen hij dinsdag ophing, vloekte je tenminste nog.
kaken_zei-niks = Toen hij dinsdag ophing, zei je er ook al niks van.
kaken_belde-terug = Zo zat je dinsdag ook, toen hij ophing, en toen belde je meteen terug.
kaken_knikte = Bij dat ‘leugenaars’ zat je net zo, met die kaken. En je knikte alleen.
kaken_line = Waar bijt je op?
kaken_kk-stil_wacht-kk = Je mag hier ook vloeken.
kaken_kk-langer_raam-kk = Ik doe het raam wel even open.
kaken_gekwetst_say = Gekwetst: al die moeite, en zo aan de kant gezet.
kaken_boos_say = Boos: vrijdag praatte hij nog gewoon, en nu ineens weer wantrouwen.

# schouders
schouders_jas-sc = (Esmé hangt haar jas over een stoel.)
schouders_zei-moe = Is het dat weer, wat je op de stoep zei?
schouders_de-wethouder = Hij belt iedereen, tot de wethouder aan toe. Dat zei je dinsdag. Is het dat?
schouders_line = En waarom hangen ze?
schouders_sc-stil_wacht-sc = Die van mij hangen ook, als dat helpt.
schouders_sc-langer_zucht-sc = Ja. Ik weet het ook niet.
schouders_moedeloos_say = Moedeloos: al die tijd, en dan loopt het stuk op niks.
schouders_onverschillig_say = Een soort schouderophalen: hij weet precies wie hij moet bellen als het water stijgt.

# ermee
ermee_line = En wat ga je ermee doen?
ermee_em-stil_mag-ook = Niks mag ook, van mij.
ermee_em-langer_werk-toe = Om tien uur is er overleg. Tot dan mag je nadenken.
ermee_doorwerken_say = Niks bijzonders. Zoiets hoort erbij, en er wachten nog anderen.
ermee_doorwerken_weer-niks = Dat deed je vrijdag ook. Het werd er niet minder van.
ermee_doorwerken_oke = Oké. Je beker is anders plat.
ermee_zeg-in-team_say = Ik zeg het straks in het team, zoals het is.
ermee_zeg-in-team_inner = Maandag, tien uur. Dan zitten ze ergens in een kring, en mijn naam gaat rond met de koffie.
ermee_zeg-in-team_ook-daar = Tegen mij kon je het ook. Dan doe ik mee. Bij mij zit het in mijn nek.
ermee_zeg-in-team_goed-plan = Dan doe ik dat ook. Bij mij zit het in mijn nek, al het hele weekend.
ermee_erheen_say = Ik ga erheen. Ik wil het zelf zien.
ermee_erheen_inner = Drie dagen stil, en dan die bel.
ermee_spirit-bellen_say = Ik bel Spirit. Harrie is het enige wat hem echt zou helpen.
ermee_spirit-bellen_inner = Er is iets met Harrie. Dat voel ik. Iemand heeft zijn naam gezegd.
ermee_spirit-bellen_doe-niet = Jan, dat is niet aan ons. … En je hangt al aan de lijn, zie ik.
ermee_laten-liggen_say = Dan doe ik een paar weken niets. Soms is afstand het beste wat je kunt geven.
ermee_laten-liggen_inner = Geen telefoon. Geen kaart. Zo stil was het ook voor ze kwamen, alleen hoorde ik het toen niet.
ermee_eerst-uitleggen_say = Ik wil eerst van hem horen wat er mis was. Dat is toch het minste, na vrijdag.
ermee_eerst-uitleggen_inner = Alsof er ergens een rekening ligt. Ik heb niks besteld.
ermee_pik-dit-niet_say = Dit laat ik niet over mijn kant gaan.
ermee_pik-dit-niet_inner = Laat ze maar boos zijn. Dan weet ik waar ik sta.
ermee_op-inactief_say = Er staan er nog acht op mijn lijst die wél willen. Die hebben meer aan me.
ermee_op-inactief_inner = Ik lig weer in een la. Ik herken de lucht.
ermee_belt-vanzelf_say = Hij belt wel weer, als hij ons nodig heeft. Daar is hij oud genoeg voor.
ermee_belt-vanzelf_inner = Als het water stijgt, bel ik. Ja. En anders belt er dus niemand.

# teamtafel
teamtafel_t-moe = Heb je wel geslapen, Jan? … Dank je dat je het zegt.
teamtafel_t-dank = Dank je. Vinden jullie het goed als we daar even bij blijven?
teamtafel_line = Wat zou hij vrijdag hebben meegemaakt, denken jullie? Van zijn kant gezien?
teamtafel_tt-stil_esme-eerst = { $reden ->
    [told] Hij heeft ons veel verteld, voor een eerste keer.
    [promise] We hebben iets gezegd wat nog niet gebeurd is.
    [letter] Er ligt daar nu een brief, ben ik bang. Van iemand hier aan tafel.
    [look] Er is gekeken. Of gevraagd. Dat kende hij al.
   *[well] Het ging goed. Misschien is dat het enge.
}
teamtafel_tt-langer_volgende = Zullen we het zo laten? Dan ga ik naar het volgende punt, als dat goed is.
teamtafel_ken-patroon_say = Dat er iemand luisterde. En dan schrikt hij, zo gaat het bij hem elke keer.
teamtafel_ken-patroon_inner = Ik ben een patroon. Zoals op een gordijn.
teamtafel_ken-patroon_klopt-maar = Dat zou kunnen. Alleen weten we nog niet hoe vrijdag voor hém was.
teamtafel_ook-van-mij_say = Dat er ook iets van mij hem dwarszit. Ik weet alleen nog niet goed wat.
teamtafel_ook-van-mij_why = Je keek ook naar je eigen kant. Dan hoeft het niet alleen aan hem te liggen.
teamtafel_ook-van-mij_inner = Drie dagen denk ik dat het aan mij ligt. En aan die lui. Om en om.
teamtafel_ook-van-mij_hoe-dan = { $reden ->
    [told] Misschien was het veel, in één keer. Dan zou ik hem op een kaart niet nóg iets vragen.
    [promise] Dan staat er dus nog een belofte open. Dat zou ik hem zeggen, zonder omhaal.
    [letter] Een brief, zeg je. Als die langs ons gelopen is, moet hij dat van ons horen.
    [look] Er is gekeken, of iets gevraagd. Dat zou ik noemen, en niet goedpraten.
   *[well] Misschien was het gewoon prettig. Dan heeft hij weer iets te verliezen.
}
teamtafel_esme-hoe-jij_say = Daar kom ik niet uit. Esmé, hoe was het voor jou?
teamtafel_esme-hoe-jij_e-goed = Ik voel me schuldig, over die gang. En ik mag hem. Dat helpt ook niet.
teamtafel_esme-hoe-jij_e-buiten = Behang was ik, vrijdag. Fijn dat je het vraagt.

# baas
baas_b-gezegd = Dank jullie wel. Mag ik dan nog iets zakelijks vragen?
baas_b-gedaan = Ik hoorde je daarnet, Jan. Dat begrijp ik best.
baas_b-stil = Je bent stil, Jan. Klopt dat?
baas_line = Er staan er veertig op die lijst, dus ik moet het vragen. Wil je dat we zijn dossier sluiten?
baas_ba-stil_denk-even = Neem de tijd.
baas_ba-langer_vrijdag-weten = Zal ik het je vrijdag nog eens vragen?
baas_meldpunt-over_say = Misschien moet een ander het proberen. Het Meldpunt heeft daar mensen voor.
baas_meldpunt-over_inner = Broodtrommel open, broodtrommel dicht.
baas_meldpunt-over_koude = Dan is hij weer voor iedereen nieuw, en iedereen voor hem.
baas_afsluiten-motivatie_say = Sluit maar af. Hij wil het niet, en dan moet je iemand niet willen redden.
baas_afsluiten-motivatie_inner = Het is af. Zo voelt dat dus, af zijn.
baas_huisarts-kijkt_say = Van hem mocht ik de huisarts bellen. Die houdt het nu in de gaten. Geef ons tot na deze week.
baas_huisarts-kijkt_inner = Dokter Smit belde aan. Zei: Jan zegt dat het van u mocht. Zo zei ze het. Van mij.
baas_huisarts-kijkt_tot-dan = Daar kunnen we wel op wachten.
baas_vier-weken_say = Nee. Ik wil vier weken. En ik wil hem een kaart sturen.
baas_vier-weken_why = Een nee is nog geen einde. Je vroeg tijd om terug te komen zonder te drammen, en zei dat hardop.
baas_vier-weken_inner = Ik tel nog. Niemand heeft het licht uitgedaan.
baas_vier-weken_krijg-je = Vier weken. Zou je opschrijven waarom? Dan kan ik erachter staan.
baas_weet-niet-baas_say = Dat weet ik nog niet. Denk met me mee: wat zou jij willen weten?
baas_weet-niet-baas_of-hij-ademt = Of er deze week iemand bij hem komt, denk ik. De rest kan misschien wachten.
baas_smit-weet-het_say = Hij heeft vrijdag zelf zijn dokter gebeld. Er kijkt dus iemand. Geef ons tot na deze week.
baas_smit-weet-het_why = Je wees op wat hij zelf in gang had gezet, en op wie er al komt. Daar hoeft niemand overheen.
baas_smit-weet-het_inner = Smit is geweest. Ik had haar gebeld. Ik zeg het hardop: ik had haar gebeld.
baas_smit-weet-het_zelf-gedaan = Zelf gebeld. Dan wachten we daar toch gewoon even op.

# dichtdoen
dichtdoen_line = Dan moet er een brief uit: dossier gesloten. Wie tekent?
dichtdoen_dd-stil_nou = Jan?
dichtdoen_dd-langer_laat-liggen = Dan ligt hij hier tot vrijdag.
dichtdoen_ik-teken_say = Ik. Dan staat er een naam onder die hij kent.
dichtdoen_ik-teken_inner = Jan heeft getekend. Met een dossiernummer erboven.
dichtdoen_zonder-brief_say = Kan het zonder brief? Dan gaat hij stil van de lijst, en schrikt hij niet.
dichtdoen_zonder-brief_inner = Donderdag. Geen kaart, geen brief. Ik neem de hoorn op, om te horen of hij het doet.
dichtdoen_zonder-brief_why = Je wilde hem een brief besparen. Maar zo is hij afgesloten zonder dat iemand het hem zegt.
dichtdoen_toch-niet_say = Laat nog maar even liggen. Ik geloof dat ik te snel ja zei.
dichtdoen_toch-niet_why = Je wilde sluiten en bedacht je op tijd. Zijn nee hoeft geen dossier te worden.
dichtdoen_toch-niet_inner = De post komt. Er is niks bij van hen. Goed teken, of niet.

# koffieautomaat
koffieautomaat_line = Van Noord, driehoog? Daar moet ik toch nog heen. Loop anders even mee, dan weten we allebei of het goed met hem gaat.
koffieautomaat_ka-stil_suiker = Ik drink eerst even mijn koffie op.
koffieautomaat_ka-langer_melding-gelijk = Het is maar een melding van de bovenbuurman, over karton en gehoest.
koffieautomaat_loop-mee_say = Dan ga ik mee. Kent hij tenminste één gezicht.
koffieautomaat_loop-mee_inner = Een pet op de trap. En daarachter een stap die ik ken.
koffieautomaat_in-die-map_say = Hij zegt dat die map niet klopt. Weet jij dat?
koffieautomaat_in-die-map_why = Je wilde het voor hem weten. Maar wat hij jou vertelde, ligt nu bij de agent, en hij weet van niets.
koffieautomaat_in-die-map_inner = Ze lezen weer. Mijn oren suizen als ze lezen.
koffieautomaat_in-die-map_twee-rapporten = Er liggen twee rapporten, en die spreken elkaar tegen. Daar word je niet wijzer van.
koffieautomaat_niet-met-mij_say = Ik loop niet mee. Hij zou ons niet meer uit elkaar houden.
koffieautomaat_niet-met-mij_why = Hulp en toezicht hield je uit elkaar, en je zei de agent ook waarom.
koffieautomaat_niet-met-mij_inner = Eén paar schoenen maar. Niet van iemand die ik ken. Niet van Jan.
koffieautomaat_niet-met-mij_snap-ik = Dat begrijp ik wel. Ik bel gewoon aan en zeg wie ik ben.
koffieautomaat_kan-het-wachten_say = Kan het wachten? En zeg je hem dat het niet van ons komt?
koffieautomaat_kan-het-wachten_why = Het doel van de agent bleef bij de agent. En hij hoort nu tenminste vooraf op welke dag.
koffieautomaat_kan-het-wachten_inner = Een kaartje van de agent, met een dag erop. Dat is nieuw. Je ziet het aankomen.
koffieautomaat_kan-het-wachten_kan-wachten = Het kan wel een weekje wachten. Ik stuur hem vooraf een kaartje.

# met-agent
met-agent_line = (Door de intercom.) Twee. En een met een portofoon.
met-agent_line2 = U had ik daar niet bij gerekend.
met-agent_mga-stil_kraak = Meneer, even opendoen graag?
met-agent_mga-langer_weg = (De intercom valt stil.)
met-agent_uitleg-agent_say = U kent mij tenminste, meneer Van Noord. Ik wou niet dat hij hier alleen stond.
met-agent_uitleg-agent_why = Je wilde de schrik eraf halen. Maar zo lijkt het of jij bij hem hoort, en niet andersom.
met-agent_uitleg-agent_inner = Of ik die stem ken. Ja. Met een pet ernaast.
met-agent_had-niet-moeten_say = Ik dacht dat u liever een bekende zag. Dat had ik u moeten vragen. Ik ga weer.
met-agent_had-niet-moeten_why = Je zei eerlijk dat het zo niet had gemoeten. Goed is het daarmee nog niet.
met-agent_los-van-hem_say = Ik hoor niet bij hem, meneer Van Noord. Doet u voor mij wel open?
met-agent_los-van-hem_inner = Ze horen niet bij elkaar, zegt die. Ze staan wel samen bij de bel.
met-agent_los-van-hem_why = Je wilde los van de agent staan. Maar je kwam met hem mee, en nu moet hij tussen jullie kiezen.
met-agent_had-niet-moeten_inner = Die gaat. De ander blijft staan. Ik hoor het verschil.
met-agent_had-niet-moeten_te-laat = Te laat. Maar u zegt het.

# woningbouw-lijn
woningbouw-lijn_line = Met de woningbouw weer. Ik belde u over die meneer op driehoog. Hoe is het nou met hem? En klopt het, van die dozen?
woningbouw-lijn_wl-stil_ik-dacht-maar = Ik slaap er slecht van, dat ik het heb doorgegeven.
woningbouw-lijn_wl-langer_u-mag-niet = U mag er zeker niets over zeggen.
woningbouw-lijn_tot-plafond_say = Tot het plafond, maar wel netjes. Hij kan er goed langs, daar hoeft u niet van wakker te liggen.
woningbouw-lijn_tot-plafond_inner = Het is uit mijn gang gelopen. Het staat nu ergens anders op papier.
woningbouw-lijn_tot-plafond_noteer = Dat had ik liever niet geweten, want dan moet ik er toch iets mee.
woningbouw-lijn_meer-niet_say = Wij zijn er geweest. Verder zeg ik niets zonder hem, maar dank u dat u belt.
woningbouw-lijn_meer-niet_inner = Geen man met een tas vandaag. Ik kijk twee keer door het gordijn.
woningbouw-lijn_meer-niet_eerlijk-genoeg = Dat begrijp ik wel. Zegt u hem maar… nee, zegt u hem maar niets.
woningbouw-lijn_zelf-zeggen_say = Vraagt u hem dat zelf eens. Hij weet al dat het van u kwam.
woningbouw-lijn_zelf-zeggen_why = Geen omweg meer: hij weet van wie het kwam, en zij kan het hem zelf vragen.
woningbouw-lijn_zelf-zeggen_inner = Een kaart met een rood brilletje erop getekend. ‘Het spijt me dat ik het niet eerst aan u vroeg.’
woningbouw-lijn_zelf-zeggen_durf-ik = Ik zelf? Ja… ja, dat zou wel zo netjes zijn.
woningbouw-lijn_met-rust_say = Laat u hem alstublieft even met rust. Elke brief kost ons een maand.
woningbouw-lijn_met-rust_why = Je nam het voor hem op. Maar zij belde uit zorg, en kreeg een tik.
woningbouw-lijn_met-rust_inner = Op straat loopt een rode bril voorbij. Ze kijkt niet omhoog.
woningbouw-lijn_met-rust_sorry-hoor = O. Ik bedoelde het goed.

# wat-nu
wat-nu_zelf-donderdag = Vrijdag begon hij zelf over donderdag. En nu dit.
wat-nu_deur-dicht = (Esmé doet de deur van de spreekkamer dicht.)
wat-nu_line = Hij zegt nee. En wij?
wat-nu_wn-stil_esme-stil = Vandaag hoeft niet. Deze week wel.
wat-nu_wn-langer_lunch = Eerst eten dan.
wat-nu_langs-vandaag_say = Vanmiddag langs. Zoiets bespreek je niet op afstand.
wat-nu_langs-vandaag_inner = De bel. Ik had nee gezegd. Heb ik nee gezegd?
wat-nu_een-kaart_say = Schrijven dan maar. Met de hand, en niet te lang.
wat-nu_een-kaart_inner = Het is stil op de trap. Ik laat de radio uit, voor het geval dat.
wat-nu_nu-bellen-nee_say = Zal ik hem één keer bellen? Dan weet hij dat ik het gehoord heb.
wat-nu_nu-bellen-nee_why = Je wilde laten horen dat het aangekomen is. Maar nu moet hij zijn nee nog een keer zeggen.
wat-nu_nu-bellen-nee_inner = Daar gaat hij. Eén keer. Twee keer. Ik leg er een kussen op.
wat-nu_weet-ons-te-vinden_say = Niets. Een nee is een nee, en hij weet ons te vinden.
wat-nu_weet-ons-te-vinden_inner = Donderdag. Ik zit bij het raam. Er loopt niemand langs.
wat-nu_wachten-met-datum_say = Wachten tot een datum die we nu afspreken. En intussen opletten.
wat-nu_wachten-met-datum_inner = Geen bel, geen brief. Ik had op allebei gerekend.

# bellen-maandag
bellen-maandag_rinkel = Ik had het doorgegeven. Vanmorgen. Aan een mevrouw.
bellen-maandag_meteen = Dat was snel. Ik heb het net doorgegeven.
bellen-maandag_line = Het helpt toch niet. Niks helpt.
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
bellen-maandag_wou-zelf-zeggen_why = Je zei hem zelf dat je niet boos bent. Zijn nee kostte hem jouw vriendelijkheid niet.
bellen-maandag_wou-zelf-zeggen_niet-boos = … Niet boos.
bellen-maandag_wou-zelf-zeggen_niet-boos_inner = Niet boos. Ik leg neer, maar zacht.
bellen-maandag_wou-zelf-zeggen_zal-wel = Dat zal wel. Dag.
bellen-maandag_wou-zelf-zeggen_zal-wel_inner = Niet boos, zeggen ze. En volgende week een brief.
bellen-maandag_ombudsman_say = Dan meld ik dat het niet lukt, dat moet ik doen. Dat hoort u liever van mij.
bellen-maandag_ombudsman_inner = Melden. Daar is de map.
bellen-maandag_ombudsman_bel-zelf = Meldt u maar. Ik heb het nummer van de wethouder hier liggen.

# aan-de-bel
aan-de-bel_ombuds = Ik had nee gezegd. De ombudsman heeft het ook, zwart op wit.
aan-de-bel_nee-gezegd = Ik had nee gezegd.
aan-de-bel_line = Of kwam dat niet door?
aan-de-bel_ab-stil_knop-los = Ik laat de knop los.
aan-de-bel_ab-langer_dood = …
aan-de-bel_kwam-door_say = Jawel, dat kwam door. Ik was al onderweg, en dacht: toch even. Dag, meneer.
aan-de-bel_kwam-door_inner = Kwam, hoorde nee, en ging. Ik hoor de voordeur echt dichtvallen.
aan-de-bel_kwam-door_ga-dan = … Ga dan.
aan-de-bel_alleen-horen_say = Jawel. Alleen even horen of het gaat.
aan-de-bel_alleen-horen_inner = Mijn stem. Vanmorgen zei die nog nee.
aan-de-bel_alleen-horen_gaat-goed = Die heeft u nu gehoord.
aan-de-bel_met-adriaans_say = Dan vraag ik die mevrouw van de kerk of het gaat. Hoeft u niet open te doen.
aan-de-bel_met-adriaans_inner = Haar ook al. Woensdag doe ik open met de ketting erop.

# wachten
wachten_line = Goed. En wie houdt het in de gaten?
wachten_wa-stil_niemand-wa = Er moet een naam bij. Anders doet niemand het.
wachten_wa-langer_ik-wel = Ik wil wel. Liever samen.
wachten_zomer_say = Niemand. Dat is nou net waar hij nee tegen zegt. In september kijken we weer.
wachten_zomer_inner = Buiten hoor ik koffers over de stoep rollen.
wachten_pizza-let-op_say = De man van de pizzeria ziet hem elke dag. Die wil ons vast wel bellen als er iets is.
wachten_pizza-let-op_inner = Die van beneden kijkt ineens omhoog als hij zijn stoep veegt.
wachten_jij-en-ik_say = Wij dan, tot donderdag over een week. Schrijf ik hem dat, of is dat al te veel?
wachten_jij-en-ik_why = Wachten werd een afspraak: een datum, twee mensen die opletten, en hij weet ervan.
wachten_jij-en-ik_inner = Donderdag over een week. Ergens zet iemand een kruisje, zonder mij wakker te maken.
wachten_adriaans-doorgeeft_say = Mevrouw Adriaans. Die komt er toch elke week.
wachten_adriaans-doorgeeft_inner = Ze vroeg ineens of ik sliep. Zij vraagt nooit wat.

# kaart-begin
kaart-begin_line = Eentje zonder logo, die had ik nog. Wat komt er bovenaan?
kaart-begin_kb-stil_pen = Je pen doet het, hoor.
kaart-begin_kb-langer_inkt = Het hoeft niet mooi.
kaart-begin_zorgen-om-u_say = ‘Ik denk nog steeds aan uw hart, en aan al die ongeopende post.’
kaart-begin_zorgen-om-u_inner = Mijn hart en mijn schuld. Op een kaart. De postbode kan ook lezen.
kaart-begin_wat-jammer_say = ‘Ik vond het fijn bij u, vrijdag. Ik had u graag nog eens gezien.’
kaart-begin_wat-jammer_inner = Fijn. Dan heb ik dus iets fijns stukgemaakt.
kaart-begin_dat-respecteer-ik_say = ‘U heeft gebeld dat u geen bezoek meer wilt. Dat is goed.’
kaart-begin_dat-respecteer-ik_inner = Mijn nee staat op een kaart. In een ander handschrift, maar het is mijn nee.
kaart-begin_brief-bijgedragen_say = ‘Er kwam een brief. Daar heb ik aan bijgedragen, zonder het u te vragen. Dat spijt me.’
kaart-begin_brief-bijgedragen_why = Je gaf toe dat jij er de hand in had. Dat is pijnlijk, en het enige waar hij iets mee kan.
kaart-begin_brief-bijgedragen_inner = Dus ik ben niet gek. Het was geen toeval, en iemand zegt het.
kaart-begin_lag-aan-ons_say = ‘Er ging vrijdag iets mis aan mijn kant. Dat spijt me.’
kaart-begin_lag-aan-ons_why = Je schreef je eigen aandeel op. Of hij het herkent, hangt ervan af wat er vrijdag echt gebeurde.
kaart-begin_lag-aan-ons_raak-a = Ja, dat is het wel, denk ik.
kaart-begin_lag-aan-ons_raak-a_inner = Aan mijn kant. Dat heb ik één keer eerder gelezen, en dat was mijn eigen handschrift.
kaart-begin_lag-aan-ons_mis-told = Mis ging het niet, denk ik. Het was gewoon veel.
kaart-begin_lag-aan-ons_mis-told_inner = Spijt. Dan hebben ze het erover gehad, over wat ik zei.
kaart-begin_lag-aan-ons_mis-a = Ik zou niet weten wat er misging.
kaart-begin_lag-aan-ons_mis-a_inner = Misging? Wat ging er mis? Ik dacht dat het goed ging.
kaart-begin_kb-blind = Wat hij nou precies zei, weten we niet. Dat schrijft lastig.
kaart-begin_kb-told = ‘Ze weten nu genoeg’, zei hij. Dan hoeft er van mij niet veel op.
kaart-begin_kb-letter = ‘En de volgende dag valt dat ding.’ Hij denkt dat het van ons komt.
kaart-begin_kb-vijf = Twee keer ‘vijf uur’, zei hij. Daar wacht hij nog op, denk ik.
kaart-begin_kb-promise = Er is iets toegezegd wat nog niet gebeurd is. Daar hing hij aan, maandag.
kaart-begin_kb-eruit = Om die ene vraag gingen we eruit. Dat weet hij nog, denk ik.
kaart-begin_kb-uitgezet = Hij zette ons eruit, en hij wou dat het opgeschreven werd. Daar kunnen we niet omheen.
kaart-begin_kb-look = ‘Die ene keek.’ Dat gaat over ons, Jan. Daar kun je omheen schrijven, of niet.
kaart-begin_kb-well = ‘Het was prettig, dus beter van niet.’ Hij is bang dat het ophoudt, denk ik.
kaart-begin_dat-respecteer-ik_why = Zijn nee staat bovenaan, zonder maar. Dan kan hij lezen dat het gehoord is.
kaart-begin_eerst-navragen_say = Eerst de receptie bellen: wat zei hij nou precies?
kaart-begin_eerst-navragen_why = Een boodschap via via is al vertaald. Voor je antwoordde, vroeg je zijn eigen woorden op.
kaart-begin_eerst-navragen_inner = Ik heb het die mevrouw twee keer gezegd. Ze las het niet terug.
kaart-begin_eerst-navragen_nv-eruit = (Ophangen.) ‘Ze wilden weten hoe het gekomen was.’ Zo staat het er.
kaart-begin_eerst-navragen_nv-zei = { $reden ->
    [told] (Ophangen.) ‘Ze weten nu genoeg.’ En toen was hij een hele tijd stil.
    [promise] (Ophangen.) ‘Ze beloven maar. Eerst zien.’ Zo staat het er.
    [letter] (Ophangen.) ‘Vrijdag zit Jan hier, en de volgende dag valt dat ding.’ Een brief.
    [look] (Ophangen.) ‘Zo keek die vrouw toen ook naar mijn huis.’ Zo staat het er.
   *[well] (Ophangen.) ‘Het was prettig, dus beter van niet.’ Zo staat het er echt.
}

# kaart-midden
kaart-midden_line = Eén zin past er nog.
kaart-midden_km-stil_wit-zeg = Hij hoeft niet vol.
kaart-midden_km-langer_why = Je liet de rest wit. Hij hoeft nergens op te antwoorden.
kaart-midden_km-langer_inner = Veel wit. Daar kan ik op kijken zonder dat er iets moet.
kaart-midden_km-langer_wit = Wit mag ook.
kaart-midden_aanbod-lijst_say = ‘Wilt u ooit hulp met de post, de dokter of de dozen, dan hoor ik het graag.’
kaart-midden_aanbod-lijst_inner = Drie dingen. Alles wat ze gezien hebben, op een rij.
kaart-midden_niemand-boos_say = ‘Ik ben niet boos, als u dat dacht. Esmé ook niet.’
kaart-midden_niemand-boos_why = Er staat dat niemand boos is, zonder maar erachter. Zijn nee kost hem dus niets.
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
kaart-slot_line = En wat zet je onderaan?
kaart-slot_ks-stil_postzegel = Een postzegel hoeft niet. Je fietst er toch langs.
kaart-slot_ks-langer_kwart = Ik moet om vier uur weg, Jan.
kaart-slot_laat-weten_say = ‘Hoor ik vóór vrijdag niets, dan laat ik u verder met rust. Jan’
kaart-slot_laat-weten_inner = Vóór vrijdag. Ik heb een datum gekregen. Ik krijg altijd een datum.
kaart-slot_donderdag-tik_say = ‘Donderdag loop ik langs. Een tik op het raam is genoeg, anders loop ik door. Jan’
kaart-slot_donderdag-tik_inner = Een tik. Dat kan ik. Daar hoef ik geen adem voor te hebben.
kaart-slot_nummer-achterop_say = ‘Mijn nummer staat achterop. ’s Maandags neem ik zelf op. Jan’
kaart-slot_nummer-achterop_inner = Een nummer. Dat kan blijven liggen tot het nodig is. Of tot het niet meer nodig is.
kaart-slot_veel-liefs_say = ‘Bel of loop binnen wanneer u wilt, onze deur staat open. Groet van Esmé en Jan’
kaart-slot_veel-liefs_inner = Die deur staat open. De mijne is dicht. En die ander groet dus ook mee.
kaart-slot_donderdag-tik_why = Je schreef wanneer je langsloopt en dat niets laten merken ook mag. Hij weet wat er komt.

# in-de-bus
in-de-bus_karton-touw = Daar bent u weer. Van Noord liet vanmorgen karton zakken. Aan een snoer, alles gevouwen.
in-de-bus_agent-geweest = Daar bent u weer. De wijkagent was er net, voor driehoog. Iets over een map, door de intercom. Hij was zo weer weg.
in-de-bus_agent-geweest_inner = Of die map klopt, wilde hij weten. Dat had hij van Jan. En Jan had het van mij.
in-de-bus_deeg = Goeiemorgen. Ik kom net uit de vriescel, en kijk uit, het is hier geschrobd.
in-de-bus_line = Die is zeker voor driehoog? Er brandt licht, hoor, bij hem.
in-de-bus_ib-stil_zeg-niks = U bent ook niet zo’n prater, hè?
in-de-bus_ib-langer_rook = (Hij dooft zijn sigaret.)
in-de-bus_toch-aanbellen_say = Kort aanbellen. Dan weet hij dat er iets in de bus ligt.
in-de-bus_toch-aanbellen_why = De kaart liet hem met rust, en de bel niet. Nu weet hij niet welke van de twee telt.
in-de-bus_toch-aanbellen_inner = Een kaart die zegt dat ik met rust word gelaten. En de bel.
in-de-bus_toch-aanbellen_kaart-en-bel = Het is een kaart of een bel. Niet allebei.
in-de-bus_nog-gezien_say = Heeft u hem dit weekend nog gezien?
in-de-bus_nog-gezien_inner = Ik hoor ze onder mijn raam. Eerst een groet, en dan mijn naam.
in-de-bus_nog-gezien_doos = Hij liet een touwtje zakken, voor de dozen. Dat doet hij anders nooit.
in-de-bus_erin-en-weg_say = Knikken, de kaart in de bus, de klep met je hand tegenhouden, en gaan.
in-de-bus_erin-en-weg_inner = De klep sloeg niet. Iemand hield hem tegen.
in-de-bus_oven-groet_say = Dank u, maar dat hoef ik niet van u te weten.
in-de-bus_oven-groet_inner = Iemand wil iets van mij niet weten. Dat klinkt vreemd door een raam.

# donderdag
donderdag_d-afgesproken = (Donderdag, elf uur. Op driehoog is het gordijn dicht.)
donderdag_d-toevallig = (Donderdag. Je moet die kant toch op. Op driehoog is het gordijn dicht.)
donderdag_d-adriaans = (Donderdag.) Die mevrouw van de kerk was gisteren zo weer beneden. Met de melk nog in haar tas.
donderdag_d-adriaans_inner = Of ik slaap, vroeg ze, en of ik eet. Dat zijn haar vragen niet. Die heeft ze van Jan.
donderdag_d-plafond = (Donderdag.) Er was vanmorgen een man van de woningbouw, over karton tot het plafond. Die kwam er niet in.
donderdag_d-plafond_inner = Tot het plafond, zei die man. Dat kun je vanaf de straat niet zien.
donderdag_line = Daar bent u alweer, en nog steeds geen pizza?
donderdag_do-stil_dag-do = Hij is gewoon thuis, hoor, hij is altijd thuis.
donderdag_do-langer_inner = Die staat daar. Die kijkt niet naar de deur, die kijkt naar het licht.
donderdag_do-langer_why = Je stond er en wilde niets. Hij kon kijken zolang hij wilde.
donderdag_zwaaien_say = Naar het gordijn zwaaien, één keer.
donderdag_zwaaien_why = Hartelijk was het. Maar de hele straat keek nu mee omhoog.
donderdag_punt-op-stoep_say = Toch maar een punt kopen, en die hier op de stoep opeten.
donderdag_punt-op-stoep_inner = Die eet daar een punt, onder mijn raam. Ik durf het gordijn niet los te laten.
donderdag_punt-op-stoep_why = Gewoon en vriendelijk. Maar zo sta je een kwartier onder zijn raam, en de straat ziet voor wie.
donderdag_zwaaien_inner = De straat kijkt omhoog. Allemaal naar mijn raam.
donderdag_een-keer-op_say = De pizzaman toeknikken, één keer omhoogkijken, en door naar de tram.
donderdag_een-keer-op_why = Je liep langs, keek en liep door. Genoeg om te zien dat je er bent, te weinig om iets te moeten.
donderdag_een-keer-op_tot-volgende = U heeft de pas er goed in. Nou, tot ziens maar weer.
donderdag_een-keer-op_tot-volgende_inner = Er stond donderdag, en het is donderdag.
donderdag_een-keer-op_zomaar-langs = U heeft de pas er goed in. Nou, tot ziens maar weer.
donderdag_een-keer-op_zomaar-langs_inner = Iemand loopt langs en kijkt, één keer. Dat kan toeval zijn. Ik geloof niet in toeval.
donderdag_bel-beneden_say = Hem bellen dat je er bent. Dan hoeft hij niet bij het raam te staan.
donderdag_bel-beneden_why = Je wilde het hem makkelijk maken. Maar hij had nee gezegd, en nu moet hij naar de telefoon.
donderdag_bel-beneden_inner = Ik stond al achter het gordijn. En nu gaat de telefoon.
