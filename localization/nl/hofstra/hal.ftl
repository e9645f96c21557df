# Mevrouw Hofstra: in de gang

hal_title = In de gang

kapstok_name = De kapstok
kapstok_seen = Een blauwe herenjas, en nu de jouwe ernaast. Uit de zak van de blauwe steekt een opgevouwen krant.
kapstok_krant = Die krant zat er nog in. Van de week dat hij … Nou ja.
kalender_name = Een geborduurde verjaardagskalender
kalender_seen = Twaalf maanden in kruissteek, namen in blauw. Bij november staan er vier, en achter de zestiende een kruisje.
kalender_kruissteek = Zelf gedaan. Met potlood erin zetten hoeft dan niet meer.
peertje_name = De lamp in de gang
peertje_seen = Een kap met franje, en een peertje dat niet brandt.
peertje_op-de-tast = Sinds de zomer al. Ik vind het hier op de tast.
koekoek_name = De koekoeksklok
koekoek_seen = Van dichtbij. Kwart over drie, en de gewichten hangen helemaal onderaan.
keukendeur_name = De keukendeur
keukendeur_seen = Op een kier. Achter de deur een blauw vlammetje en een pan die zachtjes begint te sissen.

## De gang

# Op de mat
op-de-mat_tien-vergeten = Die tien minuten van u, die tel ik hier niet meer.
op-de-mat_matje = Past u op, dat matje schuift.
op-de-mat_line = Zo. Daar staat u dan, in mijn gang.
op-de-mat_mat-stil_inner = Het bezoek blijft staan waar het staat. Dan ga ik zeker voor.
op-de-mat_mat-stil_van-de-mat = U mag wel van die mat af, hoor.
op-de-mat_mat-stil_why = Je bleef op de mat tot zij iets zei. In haar huis gaat zij voor.
op-de-mat_mat-langer_wortel = Straks schiet u wortel.
op-de-mat_schoenen-uit_say = Je natte schoenen uitdoen en naast de mat zetten.
op-de-mat_schoenen-uit_op-sokken = Op uw sokken. Dat kreeg ik er bij Hendrik nooit in.
op-de-mat_schoenen-uit_op-sokken_inner = Een gat bij de grote teen. Gelukkig, een gewoon mens.
op-de-mat_schoenen-uit_zo-lang = O. Bent u van plan zo lang te blijven?
op-de-mat_schoenen-uit_zo-lang_inner = De schoenen staan er al. Ik had nog niets gezegd.
op-de-mat_schoenen-uit_why = Netjes bedoeld, op een natte dag. Maar je deed het voordat zij iets over schoenen had gezegd.
op-de-mat_alvast-door_say = Een stukje doorlopen, dan kan zij erlangs.
op-de-mat_alvast-door_inner = De jas hangt nog niet eens recht en daar gaan we al.
op-de-mat_alvast-door_nog-niet-gevraagd = Hé, hé. Hier lopen we achter mij aan.
op-de-mat_alvast-door_why = Je wilde haar de ruimte geven. Maar het is haar gang, en daar loopt een gast achter haar aan.
op-de-mat_lekker-warm_say = Lekker warm is het hier. Ik had zulke koude oren.
op-de-mat_lekker-warm_inner = Warm, ja. De rekening ligt nog in de la.
op-de-mat_lekker-warm_voor-de-hond = Dat is voor de hond. Zegt u dat maar niet tegen de gasman.
op-de-mat_schoenen-vragen_say = Mijn schoenen zijn nat. Doe ik ze uit?
op-de-mat_schoenen-vragen_inner = Schoenen. Dat heeft de dokter nog nooit gevraagd.
op-de-mat_schoenen-vragen_geen-zwembad = Schoenen mogen aan. Het is hier geen zwembad.

# De telefoontafel
telefoontafel_van-wie = Kijk, en dit is hem nou. Die ik van het werk meekreeg.
telefoontafel_meegekregen = Dat toestel kreeg ik mee van de PTT, toen ik ophield. Een horloge wilde ik niet.
telefoontafel_line = Het snoer moet naar links liggen. Anders neem je met de verkeerde hand op.
telefoontafel_tafel-stil_inner = De kleinzoon van hiernaast vroeg laatst waar het schermpje zat.
telefoontafel_tafel-stil_kleedje = Even dat kleedje. Zo, nu ligt het recht.
telefoontafel_tafel-stil_why = Je keek toe terwijl zij haar toestel goed legde. Er hoefde niets bij gezegd te worden.
telefoontafel_tafel-langer_niet-vanzelf = Hij gaat niet vanzelf, hoor. Daar kunt u lang op wachten.
telefoontafel_bij-mijn-oma_say = Bij mijn oma stond er net zo een. Ik mocht draaien en mijn zusje mocht ophangen.
telefoontafel_bij-mijn-oma_inner = Een oma met een toestel. Dan weet die jeugd nog wat een kiestoon is.
telefoontafel_bij-mijn-oma_ook-een-vak = Ophangen is ook een vak. De meesten gooien hem erop.
telefoontafel_hoorn-optillen_say = De hoorn opnemen en luisteren of hij het nog doet.
telefoontafel_hoorn-optillen_nu-bezet = En nu zijn we in gesprek voor de buitenwereld. Legt u hem maar weer neer.
telefoontafel_hoorn-optillen_nu-bezet_inner = Er zit weer een hand om. Dat mag, voor één keer.
telefoontafel_hoorn-optillen_eerst-vragen = Afblijven. Als er nu iemand belt, is hij bezet.
telefoontafel_hoorn-optillen_eerst-vragen_inner = Straks belt mijn dochter net. Op dinsdag belt ze nooit, maar toch.
telefoontafel_hoorn-optillen_why = Je was nieuwsgierig naar dat toestel. Maar het is haar lijn, en je vroeg niet of je hem mocht opnemen.
telefoontafel_nummers-hoofd_say = Moest u al die nummers uit uw hoofd kennen?
telefoontafel_nummers-hoofd_inner = Ze komen zo naar boven. De slager, de vroedvrouw, de brandweer.
telefoontafel_nummers-hoofd_de-slager = Allemaal. De slager was 316. De slager is er niet meer, dus dat nummer is vrij.

# De jas zoemt
jas-zoemt_line = Hoort u? Uw jas zoemt. Die van Hendrik rinkelde tenminste.
jas-zoemt_zoem-stil_telt = Drie. Vier. Hij houdt wel vol, die van u.
jas-zoemt_zoem-langer_de-hele-dag = Zes. Zeven. Ik krijg het er benauwd van.
jas-zoemt_laten-zoemen_say = Laat maar zoemen. Ik ben nu bij u.
jas-zoemt_laten-zoemen_inner = Overgaan en niet opnemen. Daar kreeg je bij ons een aantekening voor.
jas-zoemt_laten-zoemen_iemand-dood = Laten gaan? Er kan wel iemand van de trap gevallen zijn.
jas-zoemt_laten-zoemen_why = Je koos voor haar, als een goede gast. Alleen is een bel die overgaat voor haar iemand die wacht.
jas-zoemt_kort-opnemen_say = Opnemen: ‘Met Robin. Alles goed hier, ik ben op bezoek. Ik bel je straks.’
jas-zoemt_kort-opnemen_inner = Naam, boodschap, en klaar. Vier seconden, schat ik.
jas-zoemt_kort-opnemen_zo-hoort-het = Kort, en met een reden. Zo hoort het.
jas-zoemt_kort-opnemen_why = Opnemen terwijl iemand wacht, kan wegduwen. Zij nam 36 jaar op en hoort liever dit dan een lijn die overgaat.
jas-zoemt_mag-ik-kijken_say = Mag ik heel even kijken wie het is?
jas-zoemt_mag-ik-kijken_inner = Als er maar niets is. Dat dacht ik bij elke bel.
jas-zoemt_mag-ik-kijken_niet-voor-niets = Natuurlijk. Er belt nooit iemand voor niets.
jas-zoemt_uitzetten_say = Het ding uit je jaszak halen en het uitzetten zonder te kijken.
jas-zoemt_uitzetten_inner = Uitgezet, zonder te weten wie. Die zit nu met een dooie lijn.
jas-zoemt_uitzetten_een-mens = Daar zat wel iemand aan. Maar goed, het is uw lijn.
jas-zoemt_uitzetten_why = Je gaf haar al je aandacht. Dat je niet keek wie er belde, vindt een telefoniste wel vreemd.

# De foto
foto-gang_line = En dat is Hendrik, op de volkstuin. Met die baksteen aan zijn oor. Er stond één nummer in.
foto-gang_foto-stil_inner = Gewoon kijken. Zo keek hij zelf ook, naar andermans bonen.
foto-gang_foto-stil_kijkt-tenminste = U kijkt tenminste. De meesten zeggen meteen wat.
foto-gang_foto-stil_why = Je keek eerst en zei niets. Zij merkte dat je Hendrik echt zag.
foto-gang_foto-langer_zaterdag-nog = Kom. Anders staan we hier zaterdag nog.
foto-gang_aardige-man_say = Een aardige man, zo te zien.
foto-gang_aardige-man_inner = Aardig. Dat zeggen ze van mannen op foto’s.
foto-gang_aardige-man_vieze-nagels = Aardig, ja. En koppig, en altijd vieze nagels.
foto-gang_twee-jaar_say = Zaterdag is het twee jaar geleden, toch?
foto-gang_twee-jaar_why = Je noemde de dag, en dat is nabij. Het kwam ook uit een map. Wat zij hoort, hangt af van wat er al tussen jullie is.
foto-gang_twee-jaar_weet-verder-niemand = Dat u dat weet. Mijn dochter moet het altijd even opzoeken.
foto-gang_twee-jaar_weet-verder-niemand_inner = Zaterdag. Ik dacht dat ik hem dit jaar weer in mijn eentje had.
foto-gang_twee-jaar_die-map = Hoe weet u dat? … O. Dat staat er dus ook in.
foto-gang_twee-jaar_die-map_inner = Zelfs zijn sterfdag hebben ze. Wat hebben ze dan niet?
foto-gang_bloemen-bij-hem_say = Zullen we de bloemen hier neerzetten, bij hem?
foto-gang_bloemen-bij-hem_inner = Chrysanten. Die lagen er toen ook. Zaterdag is dat twee jaar.
foto-gang_bloemen-bij-hem_pak-een-vaas = Dan zijn ze niet voor mij, dat scheelt. Ik pak een vaas. De blauwe.
foto-gang_bloemen-bij-hem_why = Je vroeg of de bloemen bij Hendrik mochten staan. Zo kregen ze een plek, en haar gemis ook.
foto-gang_welk-nummer_say = En welk nummer was dat?
foto-gang_welk-nummer_inner = Hij kon geen nummer onthouden. Dat van ons wel.
foto-gang_welk-nummer_het-onze = Dat van thuis. Verder belde hij niemand. Wie moet ik bellen, zei hij, ik heb jou toch al.

# De hond in de deur
hond-gang_line = En nu ligt Tuut in de deur. Dat doet hij expres. Zo komt er niemand langs zonder hem.
hond-gang_drempelhond-stil_inner = We staan met z’n tweeën op een hond te wachten. Daar moet ik haast om lachen.
hond-gang_drempelhond-stil_zijn-heupen = Hij komt al. Het zijn zijn heupen, net als bij mij.
hond-gang_drempelhond-stil_why = Je wachtte met haar tot de hond zover was. Niemand had haast, niemand hoefde iets te zeggen.
hond-gang_drempelhond-langer_vergadert = Hij moet er eerst over vergaderen.
hond-gang_over-hem_say = Over hem heen stappen.
hond-gang_over-hem_inner = Een been over mijn hond. Als hij nu opstaat, liggen ze allebei.
hond-gang_over-hem_zijn-staart = Zijn staart! Daar kan hij niets aan doen, hij hoort u niet.
hond-gang_over-hem_why = Het leek het handigst. Maar je stapte over haar oude hond heen, en die hoort je niet aankomen.
hond-gang_hurken_say = Hurken, en wachten tot hij je ziet.
hond-gang_hurken_inner = Door de knieën, voor hem. Dat kan ik al jaren niet meer.
hond-gang_hurken_op-zijn-hoogte = Kijk, hij kwispelt. Met de punt, meer zit er niet in.
hond-gang_hurken_why = Je maakte je klein en wachtte tot Tuut je zag. Een gast begroet hier eerst de hond.
hond-gang_hoe-komt-u-langs_say = En nu? Hoe komen we erlangs?
hond-gang_hoe-komt-u-langs_inner = Daar heb ik wat op gevonden. En het wil nog iemand horen ook.
hond-gang_hoe-komt-u-langs_why = Je vroeg hoe het hier gaat, en liet het haar uitleggen. Het is haar hond en haar gang.
hond-gang_hoe-komt-u-langs_stukje-kaas = Met een blokje kaas. Horen doet hij niet, maar kaas ruikt hij door een muur.

# Ruikt u iets
ruikt-u-iets_line = De kamer is rechts. Gaat u maar voor. Links is de keuken, daar hoeft u niet te zijn.
ruikt-u-iets_melk-stil_bijt-u-niet = Toe maar, de kamer bijt niet.
ruikt-u-iets_melk-langer_inner = Weer. En nu met iemand erbij.
ruikt-u-iets_melk-langer_het-sist = Wat sist daar nou … O, de melk. De melk!
ruikt-u-iets_na-u_say = Na u. Het is uw huis.
ruikt-u-iets_na-u_inner = Zo netjes. En ondertussen hoor ik het al sissen.
ruikt-u-iets_na-u_beleefd = Dat is beleefd. Dan ga ik … O nee. Mijn melk.
ruikt-u-iets_na-u_why = Beleefd, zoals een gast is. Alleen rook je misschien al iets: terwijl je haar voor liet gaan, kookte haar melk over.
ruikt-u-iets_zeg-melk_say = Ik ruik melk, geloof ik.
ruikt-u-iets_zeg-melk_inner = Ik was er zelf op tijd bij. Op pantoffels.
ruikt-u-iets_zeg-melk_net-op-tijd = Melk? … Blijft u daar. … Zo. Hij stond al bol.
ruikt-u-iets_zeg-melk_why = Je zei wat je rook, en verder niets. Zo kon zij zelf naar haar pan.
ruikt-u-iets_gas-uit_say = De keuken in en het gas uitzetten.
ruikt-u-iets_gas-uit_inner = Een vreemde hand aan mijn gasknop. Zo ver zijn we dus.
ruikt-u-iets_gas-uit_mijn-fornuis = Wat doet u daar? Dat is míjn fornuis.
ruikt-u-iets_wat-kookt-u_say = Staat er nog iets op het vuur?
ruikt-u-iets_wat-kookt-u_inner = Een raadseltje. En ik moest er nog over denken ook.
ruikt-u-iets_wat-kookt-u_ik-kook-niet = Op het vuur? Om elf uur? … O. De melk, voor bij de koffie.
