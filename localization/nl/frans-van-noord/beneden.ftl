# Frans van Noord: Beneden en de gang

beneden_title = Beneden en de gang
belplaat_name = De belplaat
belplaat_seen = Zes knoppen. Bij driehoog een strookje in blokletters: VAN NOORD. Eronder, kleiner, bijna weggesleten: H. VAN NOORD.
pizzadozen_name = Dozen bij de pizzeria
pizzadozen_seen = Twee stapels schoon karton, met touw eromheen. Op een briefje: ‘v. Noord, 3-hoog’.
voordeur_name = De deur van driehoog
voordeur_seen = Schuimband langs alle kieren, strak gesneden. De verf eromheen bladdert, het band niet.
ganglamp_name = Een fitting aan het plafond
ganglamp_seen = Een kale fitting met een zwarte peer. Het plafond is hoog. Tegen de muur een trapje met stof op de treden.

## omhoog

# stoep
stoep_line = Moeten jullie bij Van Noord zijn, driehoog? Die neemt mijn dozen. Maar schoon, hè. Eén vetvlek en ik krijg hem terug.
stoep_stoep-stil_rook = Nou ja. Ik sta hier maar te roken.
stoep_stoep-langer_oven = Ik moet naar binnen, mijn oven.
stoep_loop-vaker_say = Goedemorgen. U ziet ons hier vast nog weleens. Ruikt goed, uw oven.
stoep_loop-vaker_why = Een buurtgezicht worden kan met een gewone groet. Over hem zei je niets.
stoep_loop-vaker_inner = Onder mijn raam praten er drie over een oven. Dat mag.
stoep_loop-vaker_kom-eten = Kom straks wat eten dan, een funghi, van het huis.
stoep_uitvragen_say = Goed dat u op hem let. Ziet u hem nog weleens buiten?
stoep_uitvragen_inner = Mijn raam staat op een kier. Ik hoor mijn naam, en daarna de prijs van karton.
stoep_uitvragen_nooit-buiten = Die komt nooit buiten. Ze zeggen dat er met zijn vorige huis… nou ja, van mij heeft u het niet.
stoep_niet-op-straat_say = Wij gaan op bezoek. Meer zeg ik er niet over.
stoep_niet-op-straat_inner = Beneden wordt het stil. Iemand heeft niet over mij gepraat.
stoep_niet-op-straat_oke = Oké, oké. Ik begon over karton.

# map-esme
map-esme_line = Ik heb toch een aanmeldformulier bij me. Voor als het goed gaat.
map-esme_map-stil_ja-ja = Ik hoor je denken, Jan.
map-esme_map-langer_zeg-dan = Zeg het dan.
map-esme_laat-maar_say = Jij beslist, Esmé. In een dichte tas doet het hem geen kwaad.
map-esme_laat-maar_why = Het leek onschuldig, zo diep in een tas. Maar jullie gaan nu naar boven met iets wat hij niet mag zien.
map-esme_laat-maar_inner = Ik heb nog geen tas gezien, en ik tel de ritsen alvast.
map-esme_wat-wil-je_say = Wat zou je ermee willen, als het goed gaat?
map-esme_wat-wil-je_niks-eigenlijk = Niks. Dan sta ik niet met lege handen. … Ik doe hem in de fietstas.
map-esme_in-fietstas_say = Doe maar niet. Leg hem liever in je fietstas.
map-esme_in-fietstas_inner = Ik sta achter het gordijn. Ze leggen iets weg voor ze bellen. Wat leg je nou weg?
map-esme_in-fietstas_jij-je-zin = Ja, baas.
map-esme_in-fietstas_is-goed = Ja. Beter.

# intercom-hard
intercom-hard_line = Wie? … Ik verwacht niemand. Ik had opgehangen.
intercom-hard_hard-stil_ruis = Ik hoor verkeer. Dus u staat er echt.
intercom-hard_hard-langer_loslaten = Ik laat de knop zo los.
intercom-hard_toch-even_say = Jan, van de telefoon. Nu we er toch staan: mogen we u even gedag zeggen?
intercom-hard_toch-even_inner = Nu toch. Ze zijn er nu toch. Zo kom je overal binnen.
intercom-hard_toch-even_zo-gebeurd = Ja. Zo is het vorige keer ook gebeurd.
intercom-hard_achter-iemand-aan_say = Met een bewoner mee naar binnen, en boven zacht aankloppen.
intercom-hard_achter-iemand-aan_inner = Stappen op mijn trap die niet via de bel kwamen. Mijn hart zit in mijn oren.
intercom-hard_achter-iemand-aan_terug = Nee. Naar beneden. Eerst bellen, dan de code, dan de trap.
intercom-hard_door-dit-ding_say = Jan, van dinsdag. U hoeft niet open te doen, zo praten is ook goed.
intercom-hard_door-dit-ding_inner = Ik hoef niet open te doen. Dan sta ik meteen een stuk beter.
intercom-hard_door-dit-ding_blikken = Door dit ding versta ik u maar half.
intercom-hard_u-hing-op_say = Jan. U had opgehangen, en daar had ik naar moeten luisteren. Zal ik weer gaan?
intercom-hard_u-hing-op_inner = Nu moet ik zeggen wat er gebeuren moet. Luisteren had dinsdag gekund.
intercom-hard_u-hing-op_wegsturen = Dat vraagt u nu. … U staat er al.

# intercom
intercom_codes = Vier zeven één negen. Halverwege drie drie acht. Vraag me niet waarom ik het zeg.
intercom_terugbeller = U bent die van dat terugbellen. Binnen de minuut.
intercom_uur-later = U bent die van een uur later.
intercom_hoorde-u = Daar bent u dus.
intercom_line = Driehoog. … En geen papieren.
intercom_com-stil_knop = Bent u er nog? … Of bent u al binnen?
intercom_com-langer_moe = Ik sta hier wel te staan, hoor.
intercom_geen-papieren_say = Alleen Esmé en ik. Doet u rustig aan.
intercom_geen-papieren_inner = Rustig aan. Ze weten dus dat ik nog naar de deur moet.
intercom_alleen-voelt_say = We komen voor uzelf. U zei dat u zo alleen bent.
intercom_alleen-voelt_inner = Dat galmt zes verdiepingen op. Nu heeft iedereen het gehoord behalve Harrie.
intercom_alleen-voelt_zachter = Zachter! … Ze horen u tot boven.
intercom_iets-invullen_say = Er is één blaadje. Dat mag ook een andere keer.
intercom_iets-invullen_inner = Eén blaadje. Zo klein was het de vorige keer ook.
intercom_iets-invullen_wat-zei-ik = Wat zei ik nou net?
intercom_alleen-code_say = Niets terugzeggen. De code intoetsen, en naar boven.
intercom_alleen-code_why = Er hoefde niets meer gezegd. Hij hoort je komen, op een tempo dat hij bij kan houden.
intercom_alleen-code_inner = Geen antwoord. Alleen voeten op de trap.

# trap
trap_line = Dat licht gaat telkens uit. Hoorde je hem piepen, door die intercom?
trap_trap-stil_buik = Vind jij het ook spannend?
trap_trap-langer_nou-ik-wel = Nou, ik wel.
trap_stoer_say = Je wordt er onrustig van, dat gepiep. Met twee treden tegelijk omhoog.
trap_stoer_wacht-even = Wacht nou even, Jan!
trap_spanning-zeggen_say = ‘Ja, en ik vind het eng’, zeg je. Jullie spreken af wie er bij de deur zit.
trap_spanning-zeggen_ik-de-deur = Bij mij ook. Ik zit bij de deur, jij praat. En we gaan samen weg.
trap_tellen_say = Je zegt niets en telt hoelang het licht brandt: twintig tellen.
trap_tellen_twintig = Jij staat die lamp te tellen.

# buurman
buurman_bas = (Boven gaat een deur open. Een bas, en dan iemand met een vuilniszak.)
buurman_line = Komen jullie eindelijk die dozen eens weghalen? Straks gaat hier de hele boel in de hens.
buurman_buur-stil_al-goed = Nou, laat maar dan, ik zeg al niks meer.
buurman_buur-langer_zak = Mag ik er even langs met mijn zak?
buurman_kijken-we-naar_say = Ik snap dat u dat eng vindt. We kijken er boven even naar.
buurman_kijken-we-naar_inner = Ze kijken er even naar. Naar mij, dus. Ik sta achter de deur.
buurman_van-de-muziek_say = Bent u die van de muziek?
buurman_van-de-muziek_inner = Ha. Die bas krijgt ook eens een vraag terug.
buurman_van-de-muziek_welke-muziek = Muziek? Ik hoor geen muziek.
buurman_op-bezoek_say = Nee, daar gaan wij niet over. Wij komen op bezoek.
buurman_op-bezoek_inner = Op bezoek. Dat woord heeft in jaren niet in dit trappenhuis geklonken.
buurman_op-bezoek_bezoek = Bezoek. Bij hém.
buurman_wat-ziet-u_say = Is er weleens iets gebeurd dan?
buurman_wat-ziet-u_inner = Die trap is een toeter. Alles wat ze over me zeggen, komt bij mij boven uit.
buurman_wat-ziet-u_lucht = Hij hoest de hele nacht door. En ik heb ook wel gehoord wat hij vroeger geflikt schijnt te hebben.

# overloop
overloop_toeter = (Achter de deur.) Ik hoor alles, van deze trap.
overloop_zware-stap = (Achter de deur.) Twee treden tegelijk, hoor ik.
overloop_lang-niks = (Achter de deur. Lang niks. Dan een stoel die verschuift.)
overloop_slot = (Achter de deur. Een slot, en nog een.)
overloop_line = … Ja. Ik kom. … Ik kom eraan.
overloop_overloop-stil_why = Je wachtte aan jouw kant van de deur. Hij kon op adem komen voor hij iemand moest ontvangen.
overloop_overloop-stil_inner = Ik sta met mijn voorhoofd tegen het hout. Nog één teug, dan het slot.
overloop_overloop-stil_nog-een-slot = (Nog een slot.) … Ja, ja.
overloop_overloop-langer_eindelijk = … Zo.
overloop_nog-eens-kloppen_say = Nog één keer zacht kloppen.
overloop_nog-eens-kloppen_why = Je wilde laten horen dat je er was. Hij was al onderweg, en ging harder lopen dan hij kan.
overloop_nog-eens-kloppen_inner = Ik haast me, en dat kan ik niet.
overloop_nog-eens-kloppen_eraan = Ik zéí dat ik eraan kwam.
overloop_twintig-tellen_say = Twintig tellen, dat traplicht. Wie heeft dat zo afgesteld?
overloop_twintig-tellen_inner = Die heeft geteld. Wie telt er nou een traplicht? Ik. En die ander.
overloop_twintig-tellen_zestig = De woningbouw. Bij mij stond het op zestig. Ik deed licht, vroeger. Theater.
overloop_staan-goed_say = Wij staan hier wel. Neemt u de tijd.
overloop_staan-goed_inner = De tijd. Die is er hier genoeg. Het is de lucht.
overloop_klinkt-zwaar_say = U klinkt benauwd. Doet u maar open, dan komen wij naar u toe.
overloop_klinkt-zwaar_inner = Naar mij toe. Door mijn deur, zonder mij.
overloop_klinkt-zwaar_die-blijft = U blijft waar u bent. Die deur doe ik.

# kier
kier_adem-in = U was er dinsdag ook bij. Zonder iets te zeggen.
kier_de-adem = Dus u zat mee te luisteren. Dag, Esmé.
kier_twee-stuks = Twee dus.
kier_line = En wie doet het woord?
kier_kier-stil_niemand-dus = Niemand?
kier_kier-langer_dicht = Het trekt hier.
kier_ziet-bleek_say = U ziet bleek. Zullen we eerst gaan zitten?
kier_ziet-bleek_inner = Bleek. En waar moet ik gaan zitten, in mijn eigen huis?
kier_ziet-bleek_u-redt-zich = Eerst de deur.
kier_jan-en-collega_say = Ik. Jan, van de telefoon. En dit is mijn collega. Mogen we verder komen?
kier_jan-en-collega_inner = De een heeft een naam, de ander is een collega. Ik hou ze uit elkaar.
kier_jan-en-collega_esme-heet = Uw collega heet toch Esmé? Dan mag dat erbij.
kier_jan-en-collega_collega = Die collega heeft geen naam, begrijp ik.
kier_naam-doorgeven_say = Jan. En Esmé kan zelf praten.
kier_naam-doorgeven_inner = Esmé. Een naam met een streepje erop. Die vergeet ik niet.
kier_naam-doorgeven_esme-zelf = Esmé Boukari. Dag, meneer Van Noord.
kier_stap-terug-pas_say = ‘Jan’, zeg je. Je laat je pasje zien en doet een stap naar achteren.
kier_stap-terug-pas_inner = Een pas met een gezicht erop. Het klopt met het gezicht erboven.
kier_stap-terug-pas_foto = Slecht belicht, die foto. Van onderen.

# veegmat
veegmat_line = Voeten vegen. Dan zijwaarts, één voor één.
veegmat_mat-stil_wie-eerst = Wie gaat er eerst?
veegmat_mat-langer_koud = De deur staat open. Dat voel ik.
veegmat_ik-laatst_say = Dan ga ik achteraan. Ik stoot me overal aan.
veegmat_ik-laatst_inner = Ik moet haast lachen. Op de lichtbrug lachten we ook, vlak voor het doek.
veegmat_ik-laatst_meten = U mag ook op uw tenen.
veegmat_lang-vegen_say = Je voeten vegen. Lang, ook de randen.
veegmat_lang-vegen_inner = Ook de randen. Iemand heeft een moeder gehad.
veegmat_lang-vegen_zo-hoort = Zo. Die zijn schoon.
veegmat_tas-buiten_say = Mag mijn tas hier bij de deur blijven staan?
veegmat_tas-buiten_inner = Een tas die bij de deur blijft, kan niets meenemen.
veegmat_tas-buiten_goede-plek = Daar staat hij goed.
veegmat_kan-niet-eerder_say = Is dat te doen voor u, elke keer zo zijwaarts, met uw longen?
veegmat_kan-niet-eerder_inner = Nog geen meter binnen, en het gaat al over mijn longen.
veegmat_kan-niet-eerder_u-loopt = Ik loop goed. U loopt zijwaarts.

# post
post_liggen-laten = (Onder je zool schuift papier.) Dat ligt daar goed, dat.
post_line = Post. Ik loop er al een tijdje overheen.
post_post-stil_kom = Gewoon doorlopen.
post_post-langer_niet-lezen = U staat te lezen.
post_neerleggen_say = Zal ik die voor u op de plank leggen, of blijven ze hier?
post_neerleggen_op-de-stapel = Op de plank. Met de raampjes naar beneden.
post_neerleggen_op-de-stapel_inner = Met de raampjes naar beneden. Zo kijken ze niet.
post_neerleggen_laat-liggen = Laat liggen.
post_neerleggen_laat-liggen_inner = Vragen mag. Maar aanraken niet.
post_die-verzekering_say = Er zit er een bij van uw zorgverzekering. Wist u dat?
post_die-verzekering_inner = Ze zien dwars door een envelop.
post_die-verzekering_ik-betaal = Ik weet wat daar ligt.
post_eroverheen_say = Eroverheen stappen en doorlopen.
post_eroverheen_inner = Eroverheen, net als ik. Niemand bukt.
post_oprapen_say = De enveloppen oprapen, zonder te kijken, en aan hem geven.
post_oprapen_inner = Nu heb ik ze in mijn hand. Zes stuks. Daar liep ik nou juist overheen.
post_oprapen_dank-u = Dank u. Die had ik net neergelegd.

# gang
gang_line = Tegen de tocht. En tegen die van boven, met zijn gedreun. Niet leunen.
gang_gang-stil_kijkt-u = Zegt u maar niks. Ik heb het al gehoord.
gang_gang-langer_doorlopen = Doorlopen. U staat in de tocht.
gang_brandgevaar_say = Ik schrik hiervan, meneer Van Noord. Bij brand komt u hier niet meer uit.
gang_brandgevaar_inner = Brand. Het duurde precies drie meter.
gang_brandgevaar_brand-dus = Brand. Daar is het woord.
gang_hoe-bedacht_say = Tegen de tocht. En scheelt dat nou een beetje?
gang_hoe-bedacht_inner = Of het een beetje scheelt. Ik zie dat kaarsje weer langs de plint gaan, in februari, met mijn jas aan.
gang_hoe-bedacht_gemeten = Gemeten, in februari. Met een kaarsje langs de plint. Met dozen achttien graden, zonder vijftien.
gang_schrik-bewaren_say = Eén vonk hier, denk je. Je knikt, en loopt door.
gang_schrik-bewaren_inner = Ik zag het. Even grote ogen, en toen een knik.
gang_zijwaarts_say = Niets zeggen. Zijwaarts achter hem aan.
gang_zijwaarts_inner = Zijwaarts. Niemand zucht.

# wenkbrauw
wenkbrauw_line = (Esmé kijkt langs de dozen omhoog. Haar wenkbrauwen gaan mee.)
wenkbrauw_line2 = Die kijkt.
wenkbrauw_brauw-stil_zei-niks = U zegt niks. Dat vindt u dus ook.
wenkbrauw_brauw-langer_verder = Verder maar.
wenkbrauw_schrikt-hoogte_say = Esmé schrikt een beetje van de hoogte. Dat gaat zo over.
wenkbrauw_schrikt-hoogte_why = Je wilde het goedmaken. Nu hoort hij dat er iets was om van te schrikken, en staat Esmé in haar hemd.
wenkbrauw_schrikt-hoogte_inner = Schrikken. Waarvan?
wenkbrauw_schrikt-hoogte_wennen = Van karton.
wenkbrauw_ik-keek-ook_say = Ja, ik keek net ook al. Hoeveel zijn het er wel niet?
wenkbrauw_ik-keek-ook_why = Je gaf je eigen verbazing toe en vroeg hem om de cijfers. Zo hoeft niemand zich te schamen.
wenkbrauw_ik-keek-ook_geteld = Vierhonderdtwaalf. Ik heb ze geteld.
wenkbrauw_ik-keek-ook_geteld_inner = Vierhonderdtwaalf avonden heeft iemand anders gegeten wat daarin zat.
wenkbrauw_ik-keek-ook_genoeg = Genoeg.
wenkbrauw_ik-keek-ook_genoeg_inner = Getallen geef ik niet aan iedereen.
wenkbrauw_waar-hebben_say = Waar wilt u ons hebben?
wenkbrauw_waar-hebben_inner = Waar ik ze hebben wil. Dat is een goede vraag. Niet hier.
wenkbrauw_waar-hebben_doorlopen-links = Doorlopen. Links van de meterkast.

# toren
toren_line = Stil! … U komt ertegenaan. Niet pakken. Die valt niet.
toren_toren-stil_inner = Roerloos. Als een figurant die zijn plek kwijt is.
toren_toren-stil_wiebelt = Hij wiebelt. … Hij wiebelt uit.
toren_toren-langer_zie-je = Ziet u wel. Hij staat.
toren_vasthouden_say = Twee handen tegen de stapel, tot hij weer stilstaat.
toren_vasthouden_why = Je wilde een ongeluk voorkomen. Maar hij zei net dat je niet moest pakken, en hij kent die stapel.
toren_vasthouden_inner = Niet pakken, zei ik. En daar zijn de handen.
toren_vasthouden_handen-thuis = Niet pakken, zeg ik.
toren_olifant_say = Sorry. Wat onhandig van me, neemt u me niet kwalijk.
toren_olifant_inner = Nu moet ik nog troosten ook. Rood worden kan die wel.
toren_olifant_valt-mee = Valt mee. Hij staat nog.
toren_hoe-gestapeld_say = Die staat goed. Hoe heeft u dat gestapeld?
toren_hoe-gestapeld_inner = Dat mag ik uitleggen. Wanneer heb ik voor het laatst iets uitgelegd?
toren_hoe-gestapeld_halfsteens = Halfsteensverband. Om en om, de naad nooit boven een naad.

# lamp-uit
lamp-uit_line = Hier is het donker. Let op de drempel. De lamp doet het niet, dat weet ik.
lamp-uit_lamp-stil_inner = Ik kijk omhoog. Dat zwarte bolletje kijkt terug. Zes maanden al.
lamp-uit_lamp-stil_sinds-januari = Sinds januari. Ik kom er niet meer bij.
lamp-uit_lamp-langer_en-dat-voor-mij = En dat bij mij.
lamp-uit_woningbouw-lamp_say = Dat hoort de woningbouw voor u te doen.
lamp-uit_woningbouw-lamp_inner = Een monteur van de woningbouw. Voor míjn lamp.
lamp-uit_woningbouw-lamp_laat-maar = Laat u maar.
lamp-uit_zaklamp_say = Je telefoon pakken, en hem bijlichten.
lamp-uit_zaklamp_why = Licht was handig. Maar je vroeg het niet, en wat hij in het donker hield stond ineens in de lamp.
lamp-uit_zaklamp_inner = Koud licht, recht op alles. Zo belicht je een verhoor.
lamp-uit_zaklamp_uit = Uit dat ding.
lamp-uit_u-kent-weg_say = Wacht, ik zie niks. Gaat u maar voor.
lamp-uit_u-kent-weg_inner = In het donker weet ik elke plank. Hier ben ik de gids.
lamp-uit_u-kent-weg_drie-stappen = Drie stappen, dan een drempel.
lamp-uit_hoelang-donker_say = Hoelang is het hier al donker?
lamp-uit_hoelang-donker_niet-bij = Sinds januari. Ik kom er niet bij. Trapje, drie treden, en dan is mijn lucht op.
lamp-uit_hoelang-donker_niet-bij_inner = Nu heb ik het gezegd. Drie treden.
lamp-uit_hoelang-donker_lang-genoeg = Lang genoeg om eraan te wennen.
lamp-uit_hoelang-donker_lang-genoeg_inner = Vraag me niks over die lamp.

# hoest
hoest_line = Even… staan.
hoest_hoest-stil_why = Je deed even niets. Een hoestbui gaat over, ook als niemand iets voorstelt.
hoest_hoest-stil_inner = Handen op mijn knieën. Het zakt. Het zakt.
hoest_hoest-stil_nog-even = … Nog even.
hoest_hoest-langer_over = … Zo. Dat was hem.
hoest_bij-de-arm_say = Je hand onder zijn elleboog, zonder woorden.
hoest_bij-de-arm_inner = Een hand aan mijn arm. Zo brachten ze me toen naar buiten.
hoest_bij-de-arm_los = Los. Ik val niet.
hoest_dokter-erbij_say = Ik bel zo even uw huisarts. Dan hoeft u nu niets te zeggen.
hoest_dokter-erbij_inner = Drie meter binnen en er wordt al gebeld. Over mijn hoofd.
hoest_dokter-erbij_u-belt-niks = Niet… zonder mij.
hoest_ook-pauze_say = Ik moet ook even bijkomen. Die trappen.
hoest_ook-pauze_inner = Die hijgt ook. Het is een hoge trap.
hoest_ook-pauze_vijftig = Vierenvijftig treden. En u bent nog jong.
hoest_stoel-of-staan_say = Wilt u een stoel? Of liever staan?
hoest_stoel-of-staan_inner = Een stoel of staan. Ik sta. Maar er had dus een stoel gekund.
hoest_stoel-of-staan_staan = Staan. Zitten ziet er zo ziek uit.

# kamerdeur
kamerdeur_alles-zien = Zo. Dan heeft u dit gezien. De rest kan dan ook wel in de map.
kamerdeur_alles-zien_inner = Ze hebben gekeken. Laat ze dan alles zien, dan is het maar klaar.
kamerdeur_brand-gezegd = Zo. U bent er toch doorheen gekomen.
kamerdeur_brand-gezegd_inner = Zijwaarts, en dan zeggen ze toch dat woord.
kamerdeur_erdoor = Zo. U bent erdoor. Dat lukt niet iedereen.
kamerdeur_erdoor_inner = Ze lopen zijwaarts. Ze zeggen niets over de dozen.
kamerdeur_erdoor-dozen = Zo. U bent erdoor. Dat lukt niet iedereen.
kamerdeur_erdoor-dozen_inner = De hele gang zijwaarts. En niemand vroeg wanneer ze weg moeten.
kamerdeur_line = We kunnen hier blijven staan. Of binnen. Binnen is het… anders.
kamerdeur_kd-stil_why = Je liet de vraag bij hem. Het was zijn deur, en hij zei het zelf.
kamerdeur_kd-stil_inner = Ze staan daar maar. Niemand loopt door. Dan moet ik het dus zeggen.
kamerdeur_kd-stil_zeg-het = Ik moet het zeggen, hè? Het is mijn deur.
kamerdeur_kd-langer_vooruit = Vooruit dan maar.
kamerdeur_binnen-graag_say = Binnen lijkt me fijn.
kamerdeur_binnen-graag_why = Zitten was prettig, ook voor hem. Maar het was zijn drempel, en jij was er al overheen.
kamerdeur_binnen-graag_inner = Fijn. Dat moet ik nog zien.
kamerdeur_binnen-graag_dan-maar = Dan niks van de gordijnen.
kamerdeur_wat-anders_say = Wat is er anders, binnen?
kamerdeur_wat-anders_inner = Ik kan het voorbereiden. Dan schrikt er straks niemand hardop.
kamerdeur_wat-anders_licht-anders = Het licht. Daar zegt u niks van, tot u zit.
kamerdeur_hier-ook-goed_say = Zegt u het maar. Ik sta hier ook best.
kamerdeur_hier-ook-goed_inner = Ze hoeven niet eens. Dan mogen ze.
kamerdeur_hier-ook-goed_tussen-pizza = Tussen de pizza’s. Nee. Komt u maar.
kamerdeur_makkelijkst-praat_say = Waar praat u het makkelijkst?
kamerdeur_makkelijkst-praat_inner = Waar ik praat. In die stoel, tegen de boom. Maar dat zeg ik niet.
kamerdeur_makkelijkst-praat_in-de-stoel = In mijn stoel. Dat is binnen. Komt u maar.

# tot-hier
tot-hier_lampjes = (Achter hem staat een deur op een kier. Lampjes. Een kerstboom, in juli. Hij trekt de deur dicht.)
tot-hier_line = Tot hier. Eruit.
tot-hier_line2 = Leugenaars, stuk voor stuk. Bij de politie ligt een map over mij, geen letter van waar. Doet u deze er maar bij.
tot-hier_th-stil_hoorde-u-mij = Ik zeg het geen twee keer.
tot-hier_th-langer_ik-bel = Ik heb nummers. Ik bel ze allemaal.
tot-hier_niet-zo-weg_say = Zo wil ik niet weggaan, meneer Van Noord. Mogen we het eerst even uitpraten?
tot-hier_niet-zo-weg_inner = Eerst nog uitpraten. In mijn gang, op mijn adem.
tot-hier_niet-zo-weg_deur-daar = De deur is daar.
tot-hier_ja-we-gaan_say = Ja. We gaan.
tot-hier_ja-we-gaan_inner = Ze gaan. Ik zei het, en ze gaan.
tot-hier_ja-we-gaan_ja-gang = Zijwaarts.
tot-hier_bedoeling-goed_say = Dat spijt me. We bedoelden het goed.
tot-hier_bedoeling-goed_why = Het was waar, en het ging over jullie. Wat hem te veel werd, bleef in de gang liggen.
tot-hier_bedoeling-goed_inner = Goed bedoeld. Daar heb ik een stapel van, met raampjes.
tot-hier_bedoeling-goed_bedoeling = De vorige ook.
tot-hier_kaartje-meterkast_say = Knikken, je kaartje op de meterkast leggen, en zijwaarts terug.
tot-hier_kaartje-meterkast_inner = Iets wits, op de meterkast. Dat kan ik vanavond ook nog wegdoen.

# stoep-na
stoep-na_line = Drie meter gang, en dan eruit. Hij stond te trillen, Jan.
stoep-na_line2 = En die post op de vloer: zorgverzekering, en niks open. Die is dus niet betaald. Met dat hart.
stoep-na_sn-na-stil_vierenvijftig = Loop even door. Hij kan ons zien staan.
stoep-na_sn-na-langer_fiets = Kom. De fietsen.
stoep-na_maandag-team_say = Hij heeft ons gezien, dat is ook wat. Maandag kijken we verder.
stoep-na_maandag-team_als-jij-zegt = Gezien. Als jij het zegt.
stoep-na_niet-gehoord_say = Dit valt me van mezelf tegen. Ik heb daarboven niet goed geluisterd.
stoep-na_niet-gehoord_ik-ook-niet = Ik ook niet. Ik keek naar die dozen.
stoep-na_post-bij-ons_say = Die post is van hem, Esmé. Op kantoor begin ik er niet over.
stoep-na_post-bij-ons_why = Ook nu hij jullie buitenzette, bleef van hem wat van hem is. Dat spraken jullie meteen af.
stoep-na_post-bij-ons_inner = Twee op de stoep. Ze kijken niet omhoog.
stoep-na_dan-niet-hoor_say = Hij wil ons niet, nou, duidelijk. Er staan er nog veertig.
stoep-na_dan-niet-hoor_loop-even-om = Loop eerst maar een blokje om.
