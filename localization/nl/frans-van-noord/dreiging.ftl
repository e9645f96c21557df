# Frans van Noord: Een brief met een datum

dreiging_title = Een brief met een datum
lijstje-nummers_name = Zijn lijstje
lijstje-nummers_seen = Wethouder, ombudsman, krant, nog een krant. Alles doorgestreept. Onderaan: Jan.

## vandaag

# voor-je-opneemt
voor-je-opneemt_line = Zijn nummer. Hij heeft iedereen al gehad, zegt de receptie. De wethouder ook.
voor-je-opneemt_line2 = Waarom neem je niet op?
voor-je-opneemt_vo-stil_zes-keer = Hij laat lang overgaan.
voor-je-opneemt_vo-langer_zal-ik-dan = Zal ik?
voor-je-opneemt_doet-me-niks_say = Gek. Het doet me niks. Hij weet precies wie hij moet bellen. … Ik neem op.
voor-je-opneemt_doet-me-niks_spreek-af = Heb ik ook, soms. Spreek nu iets af voor daarna. Straks is hij weer weg.
voor-je-opneemt_zie-je-wel_say = Hij belt mij. Zie je wel? Geef maar hier.
voor-je-opneemt_zie-je-wel_hij-belt-iedereen = Hij belt iedereen vandaag, Jan.
voor-je-opneemt_laat-maar-gaan_say = Laten overgaan. Hij heeft de wethouder ook al.
voor-je-opneemt_laat-maar-gaan_inner = Zeven. Acht. Bij die anderen was het eerder.
voor-je-opneemt_laat-maar-gaan_nog-steeds = Hij hangt niet op, Jan.
voor-je-opneemt_gewoon-opnemen_say = Opnemen. Wat je ervan vindt, kan later.

# brief-dreigt
brief-dreigt_d-negen = Negen keer. Ik heb ze geteld. … Er ligt een brief, van de woningbouw. Met een datum.
brief-dreigt_d-map = Na die map had ik u niet meer willen bellen. En nou ligt er een brief, met een datum.
brief-dreigt_d-plafond = ‘Tot het plafond’, staat erin. Zo schrijven die lui niet. Dat heeft iemand ze verteld.
brief-dreigt_d-agent = De wijkagent stuurde eerst een kaartje. Netjes. En nu ligt er een brief, met een datum.
brief-dreigt_d-dicht = Bij dat Meldpunt besta ik niet meer, zeggen ze. Dicht, sinds juli. En hier ligt een brief, met een datum.
brief-dreigt_d-brief = Er ligt een brief. Van de woningbouw. Met een datum.
brief-dreigt_line = Wethouder, ombudsman, krant. Niemand doet het goed. U bent de enige die nog opneemt.
brief-dreigt_line2 = U moet nu iets doen. Vandaag.
brief-dreigt_bd2-stil_inner = Er is iemand. Ik hoor een stoel.
brief-dreigt_bd2-stil_bent-u-daar = Bent u er nog? … Goed.
brief-dreigt_bd2-langer_zeg-wat = Zeg dan wat!
brief-dreigt_regel-het_say = Doet u die brief maar weg. Ik bel ze nu, u hoort zo van me.
brief-dreigt_regel-het_inner = Iemand regelt het. Mijn benen worden slap. Zo ging het in december ook, een halve dag.
brief-dreigt_regel-het_goddank = … Eindelijk een.
brief-dreigt_kom-vanmiddag_say = Ik kom vanmiddag. Lees hem maar vast voor.
brief-dreigt_kom-vanmiddag_inner = Hardop klinkt hij anders. Ik struikel over ‘bij gebreke waarvan’.
brief-dreigt_plafond-was-ik_say = Dat plafond kwam van mij, aan de telefoon. Ik kom zo, als u dat nog wilt.
brief-dreigt_plafond-was-ik_van-u-dus = Van u dus. … Kom maar. Dan zegt u me ook wat de rest betekent.
brief-dreigt_plafond-was-ik_inner = Al dagen zoek ik er een vreemde bij. Het was Jan. En die zegt het nog ook.
brief-dreigt_plafond-was-ik_why = Hij zei dat iemand het verteld had, en dat was jij. Daarna kwam je pas met hulp.
brief-dreigt_kom-vanmiddag_wacht-bril = Wacht. Bril.
brief-dreigt_nu-afspreken_say = Ik kom zo. En mag ik donderdag ook, al is die brief er dan niet meer?
brief-dreigt_nu-afspreken_why = Midden in de haast vroeg je een gewone dag. Die staat er nog als de brief weg is.
brief-dreigt_nu-afspreken_inner = Donderdag. Ik heb een datum in mijn hand, en daar komt er nog een bij.
brief-dreigt_nu-afspreken_eerst-die-brief = Donderdag? … Eerst die brief. Maar goed. Donderdag.
brief-dreigt_in-juli-nog_say = Ik kom. Al mocht ik er in juli niet in, toen er niks was.
brief-dreigt_in-juli-nog_inner = Er wordt iets afgerekend. Ik heb geen kleingeld.
brief-dreigt_in-juli-nog_hangt = … Dus zo.
brief-dreigt_zij-beslissen_say = De woningbouw beslist dit, ik niet. Langskomen kan ik wel.
brief-dreigt_zij-beslissen_inner = Kan het niet. En komt toch. Die twee zinnen had ik nog nooit na elkaar.
brief-dreigt_zij-beslissen_nou-kom = Wat heb ik daaraan? … Kom dan.
brief-dreigt_eerst-kalm_say = Dat is schrikken, zo’n brief. Ik bel u over een uur terug, dan heb ik rustig de tijd.
brief-dreigt_eerst-kalm_inner = Een uur. Ik zit al. Iedereen laat me zitten.
brief-dreigt_eerst-kalm_een-uur = Over een uur!

# lezen
lezen_line = ‘Op de veertiende toegang te verlenen, bij gebreke waarvan wij ons tot de kantonrechter wenden.’ Zegt u me eens wat daar staat.
lezen_lz-stil_tweemaal = Ik lees het al twee dagen.
lezen_lz-langer_nou-lz = Nou?
lezen_bezwaar-maken_say = Daar kunnen we bezwaar tegen maken, u en ik. Dan ligt het eerst even stil.
lezen_bezwaar-maken_inner = Samen tegen. Dat heb ik met zoveel mensen gehad.
lezen_bezwaar-maken_bezwaar = Ja. Aanpakken, dat tuig. … Nou ja. Tuig.
lezen_alleen-kijken_say = Ze willen de veertiende komen kijken. Alleen kijken, zo te lezen.
lezen_alleen-kijken_why = Je wilde hem kalmeren en liet de rechter weg. Die had hij zelf al gelezen.
lezen_alleen-kijken_inner = Alleen kijken. Er staat nog een woord achter.
lezen_alleen-kijken_en-de-rechter = En die rechter dan? Die kan ik zelf ook nog lezen.
lezen_wat-er-staat_say = Ze komen de veertiende kijken. Doet u niet open, dan gaat het naar de rechter.
lezen_wat-er-staat_why = Je zette de brief om in gewone taal, ook het deel dat vervelend is.
lezen_wat-er-staat_inner = Kijken. Er staat ‘kijken’. Ik had er ‘leeghalen’ van gemaakt.
lezen_wat-er-staat_kijken-dus = Kijken. … Dat staat er dus.
lezen_wat-overtuigt_say = Ze willen de veertiende komen kijken. Wat zou u ze laten zien?
lezen_wat-overtuigt_inner = Laten zien. De schuimband. De lamp. Dat schrijft een ander niet op.
lezen_wat-overtuigt_laten-zien = De meetbriefjes. Achttien graden met, vijftien zonder. … Ha.
lezen_weekend-leeg_say = Als we zaterdag samen die gang leegmaken, valt er de veertiende niets te zien.
lezen_weekend-leeg_inner = Alles weg. Dan hoor ik die bas weer tot in mijn kiezen.
lezen_weekend-leeg_alles = Alles.

# wethouder
wethouder_line = Het secretariaat van de wethouder heeft gebeld, en een krant. Over hem, en over jou. Wat zeg ik?
wethouder_wh-stil_jij-kent = Ik heb hem nooit gezien. Jij wel.
wethouder_wh-langer_dan-niets = Zal ik zeggen dat we het uitzoeken?
wethouder_complexe-man_say = Dat we bij hem komen, en verder niks.
wethouder_complexe-man_why = Je wilde weinig zeggen. Maar nu weet een krant dat er hulp bij hem komt, en dat was aan jullie toevertrouwd.
wethouder_complexe-man_inner = ‘Uw hulpverleners zeggen er verder niks over’, zei die van de krant. Mijn hulpverleners.
wethouder_kennen-en-zwijgen_say = Dat we over niemand iets zeggen. Ook niet of we iemand kennen.
wethouder_kennen-en-zwijgen_why = Ook ‘we kennen hem’ is al iets over hem. Nu blijft wat tussen jullie is ook echt daar.
wethouder_kennen-en-zwijgen_inner = ‘Ze zeggen niks’, zei die van de krant. Boos. Ik niet.
wethouder_bel-hem-terug_say = Bel jij hem terug? Hij heeft nu zelf om de baas gevraagd.
wethouder_bel-hem-terug_inner = De baas. Die liet me uitpraten en zei toen: ik beslis hier niet over, Jan komt.
wethouder_bel-hem-terug_doe-ik-wh = Dat kan. Een kwartier luisteren, en verder beslis ik niks.
wethouder_maand-uitstel_say = Kun jij de woningbouw om een maand vragen, van baas tot baas?
wethouder_maand-uitstel_inner = De datum is verschoven. Ik lees de nieuwe brief drie keer op een addertje.
wethouder_maand-uitstel_een-maand = Ik vraag een maand. Misschien wordt het een week.

# na-de-datum
na-de-datum_nd-strook = Ze zijn geweest. Een strook vrij, en de thermometer erbij. ‘Netjes gemeten’, zei die rode bril.
na-de-datum_nd-rij = Ze zijn geweest. Eén rij moet weg. Ik mag zeggen welke, zei die rode bril.
na-de-datum_line = Zo. Dan is dat over. U hoeft niet meer te komen.
na-de-datum_nd-stil_inner = Ik zei het. En er loopt niemand weg.
na-de-datum_nd-stil_nog-daar = U staat er nog.
na-de-datum_nd-langer_donderdag-nd = … Nou. Donderdag dan. Zonder brief.
na-de-datum_na-alles_say = Dat vind ik wel zuur, na deze weken. Ik had gedacht dat het om meer ging.
na-de-datum_na-alles_inner = Zuur. Daar is de rekening.
na-de-datum_na-alles_rekening = Dan had u het niet moeten doen.
na-de-datum_nog-een-keer_say = Dan drinken we donderdag nog één kop koffie, om het netjes af te ronden.
na-de-datum_nog-een-keer_inner = Eén kop. Ik zie de kan al staan, de week erna.
na-de-datum_nog-een-keer_afscheidskoffie = Ronden we dat hier ook al af.
na-de-datum_was-afgesproken_say = Donderdag hadden we afgesproken. Met of zonder brief.
na-de-datum_was-afgesproken_inner = Dat had ik gezegd, ja. Aan de telefoon, met dat ding in mijn hand.
na-de-datum_was-afgesproken_toen-ik-bang-was = Dat zei ik toen ik bang was. … Elf uur.
na-de-datum_gewone-donderdag_say = En als ik nou op een gewone donderdag kom? Zonder brief, bedoel ik.
na-de-datum_gewone-donderdag_gewoon-nd = Waarvoor dan? … Nee, niet zeggen. Elf uur.
na-de-datum_gewone-donderdag_gewoon-nd_inner = Zonder brief. Dan is er dus niks, en dan komt er toch iemand.
na-de-datum_gewone-donderdag_zie-wel = We zien wel. Belt u eerst.
na-de-datum_gewone-donderdag_zie-wel_inner = Ik zeg geen nee. Ik hoor het zelf ook.
na-de-datum_rust-verdiend_say = Dat is aan u. U heeft mijn nummer.
na-de-datum_rust-verdiend_why = Je nam hem op zijn woord. Maar dit zegt hij altijd als de brief weg is, en niemand bleef staan.
na-de-datum_rust-verdiend_inner = Het nummer. De trafo zoemt.
na-de-datum_rust-verdiend_ja-rust = Ja. … Dat heb ik.
na-de-datum_nu-het-plan_say = Goed. Zullen we dan nu kijken hoe u dit een volgende keer vóór bent?
na-de-datum_nu-het-plan_inner = Een volgende keer. Deze is zeven minuten weg.
na-de-datum_nu-het-plan_zeven-min = Ze zijn nog niet eens de straat uit.
