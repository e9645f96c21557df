# Frans van Noord: Een brief met een datum

dreiging_title = Een brief met een datum
lijstje-nummers_name = Zijn lijstje
lijstje-nummers_seen = Wethouder, ombudsman, krant, nog een krant. Alles doorgestreept. Onderaan: Jan.

## vandaag

# brief-dreigt
brief-dreigt_d-map = ‘Klopt die map?’ vroeg u aan de agent. Dat weet ik van hem. En toch bel ik u.
brief-dreigt_d-plafond = ‘Tot het plafond’ staat erin. Dat zijn geen woorden van hen.
brief-dreigt_d-agent = De wijkagent belde vooraf. Netjes. En nu ligt er een brief, met een datum.
brief-dreigt_d-brief = Er ligt een brief. Van de woningbouw. Met een datum.
brief-dreigt_line = Wethouder, ombudsman, krant. Niemand doet het goed. U bent de enige die nog opneemt.
brief-dreigt_line2 = U moet nu iets doen. Vandaag.
brief-dreigt_bd2-stil_inner = Er is iemand. Ik hoor een stoel.
brief-dreigt_bd2-stil_bent-u-daar = Bent u er nog? … Goed.
brief-dreigt_bd2-langer_zeg-wat = Zeg dan wat!
brief-dreigt_regel-het_say = Geef die brief maar aan mij. Ik regel dit, gaat u maar even liggen.
brief-dreigt_regel-het_inner = Iemand regelt het. Mijn benen worden slap. Zo ging het in december ook, een halve dag.
brief-dreigt_regel-het_goddank = … Eindelijk een.
brief-dreigt_kom-vanmiddag_say = Ik kom vanmiddag. Lees hem maar vast voor.
brief-dreigt_kom-vanmiddag_inner = Hardop klinkt hij anders. Ik struikel over ‘bij gebreke waarvan’.
brief-dreigt_kom-vanmiddag_wacht-bril = Wacht. Bril.
brief-dreigt_in-juli-nog_say = Dat kan. Maar toen het rustig was, mocht ik er niet in. Dat mag u ook weten.
brief-dreigt_in-juli-nog_inner = Er wordt iets afgerekend. Ik heb geen kleingeld.
brief-dreigt_in-juli-nog_hangt = … Dus zo.
brief-dreigt_zij-beslissen_say = De woningbouw beslist dit, ik niet. Langskomen kan ik wel.
brief-dreigt_zij-beslissen_inner = Kan het niet. En komt toch. Die twee zinnen had ik nog nooit na elkaar.
brief-dreigt_zij-beslissen_nou-kom = Wat heb ik daaraan? … Kom dan.
brief-dreigt_eerst-kalm_say = Ik hoor hoe het u raakt. Ga eerst even zitten, dan bel ik over een uur terug.
brief-dreigt_eerst-kalm_inner = Zitten. Ik zit. Iedereen laat me zitten.
brief-dreigt_eerst-kalm_een-uur = Over een uur!

# lezen
lezen_line = ‘Toegang te verlenen, bij gebreke waarvan.’ Zeg me wat daar staat.
lezen_lz-stil_tweemaal = Ik lees het al twee dagen.
lezen_lz-langer_nou-lz = Nou?
lezen_bezwaar-maken_say = Daar maken wij samen bezwaar tegen.
lezen_bezwaar-maken_inner = Samen tegen. Dat heb ik met zoveel mensen gehad.
lezen_bezwaar-maken_bezwaar = Ja. Aanpakken, dat tuig. … Nou ja. Tuig.
lezen_wat-er-staat_say = De veertiende komt er iemand kijken naar de gang. Doet u niet open, dan gaat het naar de rechter.
lezen_wat-er-staat_why = Je zette de brief om in gewone taal, ook het deel dat vervelend is.
lezen_wat-er-staat_inner = Kijken. Er staat ‘kijken’. Ik had er ‘leeghalen’ van gemaakt.
lezen_wat-er-staat_kijken-dus = Kijken. … Staat er dat?
lezen_wat-overtuigt_say = Ze willen komen kijken. Wat zou u ze laten zien?
lezen_wat-overtuigt_inner = Laten zien. De schuimband. De lamp. Dat schrijft een ander niet op.
lezen_wat-overtuigt_laten-zien = De meetbriefjes. Negentien graden met, zestien zonder. … Ha.
lezen_weekend-leeg_say = Zaterdag haal ik alles weg.
lezen_weekend-leeg_inner = Alles weg. Dan hoor ik die bas weer tot in mijn kiezen.
lezen_weekend-leeg_alles = Alles.

# wethouder
wethouder_line = Het secretariaat van de wethouder belde. En een krant. Over hem, en over jou. Wat zeg ik?
wethouder_wh-stil_jij-kent = Jij kent hem. Ik niet.
wethouder_wh-langer_dan-niets = Dan zeg ik dat we het uitzoeken.
wethouder_complexe-man_say = Leg uit dat het ingewikkeld ligt, met zijn verleden. Dan snappen ze het wel.
wethouder_complexe-man_inner = ‘Met zijn verleden’, zei die van de krant. Van wie had die dat?
wethouder_kennen-en-zwijgen_say = Dat we hem kennen. Verder niets. En dat zeg ik hem ook.
wethouder_kennen-en-zwijgen_inner = ‘Ze zeggen niks’, zei die van de krant. Boos. Ik niet.
wethouder_bel-hem-terug_say = Bel jij hem terug? Hij vroeg nu zelf om de baas.
wethouder_bel-hem-terug_inner = De baas. Die liet me uitpraten en zei toen: ik beslis hier niet over, Jan komt.
wethouder_bel-hem-terug_doe-ik-wh = Dat kan ik. Een kwartier luisteren.
wethouder_maand-uitstel_say = Kun jij de woningbouw om een maand vragen? Van baas tot baas.
wethouder_maand-uitstel_inner = De datum is verschoven. Ik lees de nieuwe brief drie keer op een addertje.
wethouder_maand-uitstel_een-maand = Een week, denk ik. Ik vraag een maand.

# na-de-datum
na-de-datum_nd-strook = Ze zijn geweest. Een strook vrij, en de thermometer erbij. ‘Netjes gemeten’, zei die rode bril.
na-de-datum_nd-rij = Ze zijn geweest. Eén rij moet weg. Ik mag zeggen welke, zei die rode bril.
na-de-datum_line = Zo. Dan is dat over. U hoeft niet meer te komen.
na-de-datum_nd-stil_inner = Ik zei het. En er loopt niemand weg.
na-de-datum_nd-stil_nog-daar = U staat er nog.
na-de-datum_nd-langer_donderdag-nd = … Nou. Donderdag dan. Zonder brief.
na-de-datum_na-alles_say = Jammer, na deze weken.
na-de-datum_na-alles_inner = Jammer. Daar is de rekening.
na-de-datum_na-alles_rekening = Dan had u het niet moeten doen.
na-de-datum_gewone-donderdag_say = En als ik nou op een gewone donderdag kom, zonder brief?
na-de-datum_gewone-donderdag_gewoon-nd = Waarvoor dan? … Nee, niet zeggen. Elf uur.
na-de-datum_gewone-donderdag_gewoon-nd_inner = Zonder brief. Dan is er dus niks, en dan komt er toch iemand.
na-de-datum_gewone-donderdag_zie-wel = We zien wel. Belt u eerst.
na-de-datum_gewone-donderdag_zie-wel_inner = Ik zeg geen nee. Ik hoor het zelf ook.
na-de-datum_rust-verdiend_say = Dan gun ik u nu uw rust.
na-de-datum_rust-verdiend_inner = Rust. De trafo zoemt.
na-de-datum_rust-verdiend_ja-rust = Ja. … Rust.
na-de-datum_nu-het-plan_say = Nu het rustig is: zullen we een plan maken?
na-de-datum_nu-het-plan_inner = Rustig. Het duurde zeven minuten.
na-de-datum_nu-het-plan_zeven-min = Rustig, zegt u.
