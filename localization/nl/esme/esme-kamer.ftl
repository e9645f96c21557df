# Esmé: Op de kruk

esme-kamer_title = Op de kruk
boom_name = De kerstboom
boom_seen = Een kunstboom, recht als een lood. Vijf strengen lampjes, wit. De middelste brandt zachter. Onder de boom ligt één pakje, rood papier.
gordijnen_name = De gordijnen
gordijnen_seen = Dik groen doek, met de hand gezoomd. De zelfkant is omgeslagen, en daar staan gestempelde letters: een keurmerk.
stoel_name = Zijn stoel
stoel_seen = Een leunstoel met drie kussens in de rug. Een deken eroverheen. Het bed ernaast is glad, zo glad dat er niemand in geslapen heeft.
foto_name = Een foto naast de boom
foto_seen = Een jongen van een jaar of zeven, met een rol snoer in zijn armen. Hij lacht met zijn ogen dicht.

## bij-hem

# kruk
kruk_line = Zo. Dit is het dan. U hoeft niks te zeggen.
kruk_line2 = Jan hier. En u daar, op de kruk.
kruk_kruk-stil_kijken-mag = Kijken mag. Van daar.
kruk_kruk-langer_museum = Het is geen museum.
kruk_kruk-zit_say = Op de kruk gaan zitten, bij de deur, je jasje nog aan.
kruk_kruk-zit_why = Je ging zitten waar hij wees, ook al was het geen fijne plek. Wie waar zit, is aan hem.
kruk_kruk-zit_inner = Zij zit waar ik wees. Het is een rotplek, dat weet ik.
kruk_kruk-zit_daar-tocht = Daar trekt het. Een andere heb ik niet.
kruk_kruk-schuiven_say = Gaan zitten, en een eindje bijschuiven, naar hem en Jan toe.
kruk_kruk-schuiven_inner = Hij stond daar. Nu staan er afdrukken in het zeil waar niks meer staat.
kruk_kruk-schuiven_stond-daar = Die stond daar niet voor niks.
kruk_sta-wel_say = Mag ik nog even blijven staan?
kruk_sta-wel_staan-toezicht = Gaat u toezicht houden? Gaat u nou zitten.
kruk_knus-hier_say = Dank u. Mooi is dat, met al dat licht.
kruk_knus-hier_why = Je vond het mooi, en dat zei je. Maar hij hoefde er niets over te horen, en voor het mooi hangt dat licht er niet.
kruk_knus-hier_inner = Mooi. Ik heb er de hele nacht in gezeten.
kruk_knus-hier_sfeer = Mooi.

# klik
klik_line = Jan. Er is iets mis met die boom. Ziet u het?
klik_line2 = Nee. Ik zie niks. Waar moet ik kijken?
klik_klik-stil_zoekt-door = Wacht, niet zeggen. … Nee.
klik_klik-stil_inner = Hij zoekt. En zij laat hem zoeken.
klik_klik-stil_why = Je zei niets, en Jan mocht zoeken. Wat er tussen die twee ontstond, kreeg de tijd.
klik_klik-langer_why = Ook nu hield je je mond. Frans wees het Jan zelf aan, en had daar plezier in.
klik_klik-langer_inner = Hij geeft het toe: niks. En zij zit daar en gunt het hem.
klik_klik-langer_kijk-midden = Midden. Zachter dan de rest. Ik deed licht, in het theater. Nu ziet u het ook.
klik_mee-zoeken_say = Meekijken, vanaf de kruk.
klik_mee-zoeken_why = Je zocht mee en liet het ze samen vinden. Wat er tussen die twee ontstond, nam je niet over.
klik_mee-zoeken_inner = Twee die zoeken. Ik heb een zaal gehad van achthonderd, en niemand zocht.
klik_mee-zoeken_zachter-rest = Midden. Zachter dan de rest. Ik deed licht, vroeger. Theater.
klik_middelste-zeggen_say = Het middelste snoer. Dat is minder fel.
klik_middelste-zeggen_why = Je had gelijk, en het was knap gezien. Maar hij vroeg het aan Jan, en die stond net op het punt het te leren.
klik_middelste-zeggen_inner = Ze heeft het. Natuurlijk heeft ze het. Ik vroeg het alleen niet aan haar.
klik_middelste-zeggen_ja-die = … Ja. Die.
klik_waarom-juli_say = Mag ik vragen waarom hij er nog staat, in juli?
klik_waarom-juli_why = Een eerlijke vraag. Maar die twee waren net samen ergens naar aan het kijken.
klik_waarom-juli_inner = De boom. Ze beginnen altijd over de boom.
klik_waarom-juli_geen-vraag = Dat was niet de vraag. … Midden, Jan. De middelste. Die is zachter.
klik_jan-helpen_say = Kijk eens naar het midden, Jan.
klik_jan-helpen_why = Je wilde Jan helpen. Maar hij had het liever van Frans gehoord, en Frans had het hem liever zelf laten zien.
klik_jan-helpen_inner = Ze zegt het hem voor. Nu heeft hij het van haar.
klik_jan-helpen_voorzegt = U zegt voor. Dat mocht op school al niet.

# kopjes
kopjes_uit-de-tas = Er steekt een formulier uit haar tas. Geen papieren, zou het zijn.
kopjes_uit-de-tas_inner = Wit, met hokjes. Ik hoef het niet eens te lezen.
kopjes_lacht-jan = Hij ziet het wel, als hij wil.
kopjes_goed = Goed.
kopjes_line = Ik zet… water op. Voor hem en mij. Ik heb twee kopjes.
kopjes_kopjes-stil_niet-op-gerekend = Ik had er één verwacht, of geen.
kopjes_kopjes-langer_het-is-zo = Zo is het nou eenmaal.
kopjes_geen-moeite_say = Voor mij hoeft niet, hoor.
kopjes_geen-moeite_why = Hij had er twee, en had geen lucht. Jij liet het bij twee, en hij hoefde er verder niets over te zeggen.
kopjes_geen-moeite_inner = Ze kijkt niet naar de plank. Dan hoef ik me ook niet te schamen voor het aantal.
kopjes_geen-moeite_des-te-beter = Dat komt dan goed uit.
kopjes_glas-water_say = Mag ik straks een glas water?
kopjes_glas-water_why = Je vroeg iets wat hij wel had, en liet je dat geven. Hij moest er, zonder lucht, wel nog een keer voor lopen.
kopjes_glas-water_maatbeker = Een maatbeker kan ook. Tot driehonderd.
kopjes_glas-water_maatbeker_inner = Ze drinkt uit de maatbeker. Daar stond vroeger beslag in. Harrie roerde.
kopjes_glas-water_uit-de-kraan = Een glas. … Ja, een glas heb ik.
kopjes_glas-water_uit-de-kraan_inner = Water. Daar is er genoeg van.
kopjes_keuken-in_say = Opstaan: ‘Laat mij dat maar doen, u bent buiten adem.’
kopjes_keuken-in_inner = Ze staat al. Straks telt ze mijn kastjes.
kopjes_keuken-in_uit-keuken = In mijn keuken hoeft u niet te wezen!
kopjes_kopje-delen_say = Dan drink ik met Jan mee, om de beurt.
kopjes_kopje-delen_net-kleuters = Als je maar niet van die melk neemt.

# leugenaars
leugenaars_line = U heeft het vast gehoord, Jan. Van mijn vorige huis. Dat ik het zelf… Nou ja.
leugenaars_line2 = En altijd zat er eentje bij met een pen. Klik, klik.
leugenaars_line3 = Allemaal eruit gegooid. Leugenaars. Bij de politie hebben ze een hele map van me, en er klopt geen letter van.
leugenaars_line4 = Ach. Iedereen is tegen mij.
leugenaars_leug-stil_inner = Mijn stem hangt er nog. Zo hard had ik hem niet bedoeld.
leugenaars_leug-stil_klik-hoort = U heeft er ook een, een pen. In uw borstzak.
leugenaars_leug-langer_zo = Zo.
leugenaars_wij-niet_say = Wij schrijven niets over u op, meneer Van Noord.
leugenaars_wij-niet_why = Je wilde hem geruststellen. Maar hij was nog aan het woord, en dat is hij niet vaak.
leugenaars_wij-niet_inner = Midden in mijn zin. En het ging nog niet eens over haar.
leugenaars_wij-niet_nog-bezig = Ik was nog bezig.
leugenaars_niet-bang_say = Daar hoeft u bij mij niet bang voor te zijn. Deze pen is voor mijn boodschappen.
leugenaars_niet-bang_inner = Bang. Wie heeft het over bang.
leugenaars_niet-bang_bang-zegt = Ik zei niet bang. Ik zei klik.
leugenaars_pen-grond_say = Je pen uit je borstzak halen, en hem op de grond leggen.
leugenaars_pen-grond_why = Hij had het over pennen, en de jouwe lag daarna op de grond. Zijn ‘iedereen’ bleef intussen in de kamer hangen.
leugenaars_pen-grond_inner = Daar ligt hij. Blauw, met een tandafdruk. Een gewone pen.
leugenaars_pen-grond_ligt-daar = … Zo. Daar ligt hij.
leugenaars_over-u_say = Dus er is veel over u gepraat, en niet met u.
leugenaars_over-u_inner = Niet met mij. Ik zat hier toch. Ik zit hier de hele dag.
leugenaars_over-u_zo-is-het = … Ja. Zo is het.
leugenaars_wat-deden-ze_say = Wat deden ze dan precies, dat u ze eruit zette?
leugenaars_wat-deden-ze_inner = Precies. Dan wordt het een verhoor. Zij aan die kant van de lamp, ik hier.
leugenaars_wat-deden-ze_proces = Wordt dit een proces-verbaal?

# kant-kiezen
kant-kiezen_line = Verschrikkelijk, zeg. Wat een stelletje.
kant-kiezen_line2 = Hij zegt het tenminste. En u?
kant-kiezen_kant-stil_denkt-na = U denkt erover na, zie ik.
kant-kiezen_kant-langer_goed-dan = Goed. Dan weet ik dat.
kant-kiezen_jan-gelijk_say = Als het zo gegaan is, vind ik het ook schandalig.
kant-kiezen_jan-gelijk_inner = Twee. Ik krijg er ineens twee mee. Dat is nog nooit gebeurd.
kant-kiezen_jan-gelijk_twee-stuks = Hoort u dat? Schandalig, zegt ze.
kant-kiezen_jan-zo-niet_say = Nou Jan, dat gaat me wat snel.
kant-kiezen_jan-zo-niet_why = Je vond het te grof, en dat was het ook. Maar nu spraken jullie elkaar tegen, over zijn hoofd heen.
kant-kiezen_jan-zo-niet_inner = Ze hebben het over mij met elkaar. En ik hou de suikerpot vast.
kant-kiezen_jan-zo-niet_onderling = Moet ik even de kamer uit?
kant-kiezen_geen-wonder_say = Ik weet het niet. Ik was er niet bij, en ik ken die mensen niet.
kant-kiezen_geen-wonder_why = Je gaf geen bijval en geen weerwoord, en zei wat je niet weet. Mooi klonk het niet, en het klopte.
kant-kiezen_geen-wonder_niet-erbij = Nee. U was er niet bij. Dat zegt er ook nooit een.
kant-kiezen_geen-wonder_niet-erbij_inner = Ze kiest geen kant. Ik wacht of dat steekt. Het valt mee.
kant-kiezen_geen-wonder_wil-er-niet = U wilt er niet aan.
kant-kiezen_geen-wonder_wil-er-niet_inner = Voorzichtig. Zo praten ze voor ze iets opschrijven.
kant-kiezen_doen-hun-best_say = Het zit u nog dwars, hoor ik. Misschien was er ook één bij die het goed bedoelde.
kant-kiezen_doen-hun-best_inner = Dan ligt het dus aan mij.
kant-kiezen_doen-hun-best_daar-is-ze = Daar is ze.

# dwi
dwi_line = En die lui van de DWI, daar zit ik nooit meer mee aan één tafel.
dwi_line2 = Nee. … Dat snap ik.
dwi_dwi-stil_jan-afleiden = Wat ruikt die koffie lekker, trouwens.
dwi_dwi-langer_why = Je liet het over aan Jan, en die zei het niet. Nu weet hij iets niet wat jullie allebei weten.
dwi_dwi-langer_inner = Die twee kijken even niet naar elkaar. Er ligt iets tussen.
dwi_dwi-langer_koffie-dan = Het is gewoon van de markt.
dwi_naar-jan-kijken_say = Naar Jan kijken. ‘Zeg jij het hem?’
dwi_naar-jan-kijken_why = Je gunde Jan zijn gesprek. Maar hij durfde niet, en wat jullie allebei wisten, hoorde Frans niet.
dwi_naar-jan-kijken_inner = Zij kijkt naar hem. Hij kijkt in zijn kopje.
dwi_naar-jan-kijken_wat-kijkt = Zeggen? Wat moet hij zeggen?
dwi_straks-iets_say = Daar wil ik straks nog iets over zeggen.
dwi_straks-iets_nu-of-niet = Straks? Zegt u het nou maar.
dwi_dwi-zeggen_say = Er zit anders wel iemand van de DWI bij ons in het team.
dwi_dwi-zeggen_why = Het was pijnlijk, en het was waar. Hij kan nu zelf kiezen wat hij jullie vertelt.
dwi_dwi-zeggen_net-mee = En daarnet was het nog schandalig.
dwi_dwi-zeggen_net-mee_inner = Twee gezichten in één kwartier. Welk is het hare?
dwi_dwi-zeggen_een-tafel = Dus het zit allemaal aan één tafel.
dwi_dwi-zeggen_een-tafel_inner = Zij had het niet hoeven zeggen. Zij zei het.
dwi_contact-mee_say = Eh… wij hebben zelf ook weleens met ze te maken. Dat kunt u beter van mij horen.
dwi_contact-mee_why = Het klonk open. Maar ‘weleens te maken’ is iets anders dan een collega aan je eigen tafel, en dat had hij willen weten.
dwi_contact-mee_inner = Weleens. Te maken. Zo praat je over een tante.
dwi_contact-mee_contact = Weleens.

# niet-mogen
niet-mogen_line = Ik… had het ook nog willen zeggen.
niet-mogen_line2 = Nu kijkt hij u aan. U mocht dat niet zeggen, hè?
niet-mogen_mogen-stil_oneens = Ze zijn het niet eens.
niet-mogen_mogen-langer_dacht-ik = Dat dacht ik al.
niet-mogen_mocht-wel_say = Jawel, dat mag u weten. Ik ga alleen niet in mijn eentje over die tafel.
niet-mogen_mocht-wel_why = Je beloofde niets over een tafel waar nog zes anderen zitten. Wat je wel en niet in de hand hebt, weet hij nu.
niet-mogen_mocht-wel_inner = Dan zitten er dus nog meer. Zij zegt het tenminste.
niet-mogen_mocht-wel_gewoon-waar = Niet in uw eentje. … Nee, dat zal wel niet.
niet-mogen_jan-bedoelt_say = Jan wilde u niet laten schrikken. Hij had het u nog verteld.
niet-mogen_jan-bedoelt_why = Je nam het op voor Jan. Maar nu hoorde Frans uit jouw mond dat Jan het achterhield.
niet-mogen_jan-bedoelt_inner = Hij wist het dus, en hij wachtte.
niet-mogen_jan-bedoelt_wist-het = Dus hij wist het.
niet-mogen_sorry-jan_say = Sorry, Jan. Dat had ik eerst met jou moeten bespreken.
niet-mogen_sorry-jan_inner = Eerst bespreken. Dus er zijn dingen die eerst besproken worden.
niet-mogen_sorry-jan_besproken = Besproken. Juist.
niet-mogen_niet-zonder-u_say = Het hoort bij ons allebei. Wat u hier zegt, ligt daar niet op tafel zonder u.
niet-mogen_niet-zonder-u_why = Open over wat er tussen jullie blijft. Maar zes anderen aan die tafel beloofden niets, en voor hen kun je niet instaan.
niet-mogen_niet-zonder-u_inner = Zonder mij niet. Ze zegt het over allebei. Ik zie hem knikken.
niet-mogen_niet-zonder-u_zal-zien = Zonder mij niet. … Dat zal ik zien.

# gordijn
gordijn_nog-eens-lacht = Tweehonderdveertig lampjes, zegt hij. Niet te geloven.
gordijn_stil-even = Lekkere koffie.
gordijn_line = En waar kijkt u nou weer naar?
gordijn_gordijn-stil_ik-vroeg = U keek. Ik zag het.
gordijn_gordijn-langer_dan-niet = Dan niet.
gordijn_nergens_say = Nergens naar. Sorry.
gordijn_nergens_why = Je schrok omdat je betrapt werd. Maar je keek wel, en dat wist hij.
gordijn_nergens_inner = Nergens. Zo iemand onthoudt alles.
gordijn_nergens_nergens-kan = Nergens. Ja, ja.
gordijn_molton_say = Naar uw gordijn. Is dat molton? Wij hadden thuis een stoffenkraam.
gordijn_molton_why = Je gaf toe dat je keek, en zei waar dat vandaan kwam. Zo werd kijken iets van jullie beiden.
gordijn_molton_driehonderd = Molton. Driehonderd gram. Van het theater, toen ze het dichtdeden.
gordijn_molton_driehonderd_inner = Ze zegt molton. Dat woord heb ik in tien jaar niet gehoord.
gordijn_molton_van-de-markt = Molton, ja. … Een kraam, zegt u.
gordijn_molton_van-de-markt_inner = Molton. Dat is niet van een cursus.
gordijn_zoom_say = Naar die zoom. Wie heeft dat zo netjes met de hand gedaan?
gordijn_zoom_inner = De zoom. Veertien avonden, met een leesbril van de Hema.
gordijn_zoom_ik-zelf = Ik. Met toneelband. Dan valt hij recht.
gordijn_nooit-open_say = Naar het gordijn. Gaat dat nooit open? U zit hier zo in het donker.
gordijn_nooit-open_why = Je gunde hem daglicht. Maar voor hem ís dit licht, en jij vertelde hoe het hoort.
gordijn_nooit-open_inner = Donker. Tweehonderdveertig lampjes, en het heet donker.
gordijn_nooit-open_belicht = Het is hier niet donker. Het is hier belicht.

# zelfkant
zelfkant_line = Brandvertragend. Gekeurd. Dat gelooft ook niemand.
zelfkant_zelfkant-stil_jan-niet = Dat zou je niet zeggen, nee.
zelfkant_zelfkant-langer_nou-ja = Nou ja.
zelfkant_geloof-het_say = Ik wel. Ik geloof u.
zelfkant_geloof-het_waarom-u = Waarom? U weet het niet.
zelfkant_stempel_say = Het staat erin, in de zelfkant. Ik zie de letters van hier.
zelfkant_stempel_why = Je las wat er stond, en het klopte. Hij merkte ook hoe scherp er vanaf die kruk gekeken wordt.
zelfkant_stempel_inner = Ze leest het. Ze leest het gewoon, vanaf die kruk.
zelfkant_stempel_kunt-lezen = … U kunt dat lezen. Van daar.
zelfkant_toen-gebeurd_say = Geeft dat rust, na wat er toen is gebeurd?
zelfkant_toen-gebeurd_why = Een begrijpelijke vraag, en zacht gesteld. Maar over toen begint iedereen tegen hem, en jij kende hem een half uur.
zelfkant_toen-gebeurd_inner = Daar is het. Achter een aardige stem, maar daar is het.
zelfkant_toen-gebeurd_eruit = U gaat nu naar de overloop. Hij mag blijven.
zelfkant_onder-kraam_say = Wij hadden het ook, op rollen. Daar sliep ik als kind tussen, onder de kraam.
zelfkant_onder-kraam_why = Je legde er iets van jezelf naast. Of het gekeurd was, hoefde hij bij jou niet te bewijzen.
zelfkant_onder-kraam_inner = Onder een kraam, tussen de rollen. Ik sliep onder de lichtbrug.
zelfkant_onder-kraam_lichtbrug = Ik onder de lichtbrug. Op de restanten.

# op-de-overloop
op-de-overloop_line = (Door de deur.) Niet kwaad bedoeld, zegt u. … Kijkt ú nou maar naar die boom.
op-de-overloop_gang-stil_why = Je bleef waar hij je wees. Meer was er even niet te doen.
op-de-overloop_gang-stil_inner = Ik hoor haar niet op de trap. Ze staat er dus gewoon.
op-de-overloop_gang-stil_lachen = (Door de deur, na een hele tijd.) Tweehonderdveertig. Telt u maar na.
op-de-overloop_gang-langer_kom = Kom, Es. We gaan.
op-de-overloop_door-de-deur_say = Dat was dom van mij, meneer Van Noord. Mag ik u dat straks nog zelf zeggen?
op-de-overloop_door-de-deur_why = Je wilde het goedmaken. Maar hij had je net de kamer uit gestuurd, en er kwam alweer een vraag door de deur.
op-de-overloop_door-de-deur_inner = Ze praat door mijn deur heen. Ik had haar er net achter.
op-de-overloop_beneden-wachten_say = Dan wacht ik beneden, meneer Van Noord.
op-de-overloop_beneden-wachten_why = Zijn nee was genoeg, en je ging. Verder dan hij je stuurde, want Jan zat nu alleen achter die gang.
op-de-overloop_beneden-wachten_inner = Vierenvijftig treden. Ze telt ze niet, ze loopt gewoon.
op-de-overloop_aan-de-deur_say = Dicht bij de deur gaan staan. Jan zit daar nu alleen.
op-de-overloop_aan-de-deur_why = Je dacht aan Jan. Maar Frans had je buiten gezet, en jij luisterde aan zijn deur.
op-de-overloop_aan-de-deur_inner = Haar schaduw ligt onder de deur. Negen millimeter hoog.

# envelop
envelop_line = Mijn pufje. … Het ligt onder de stapel.
envelop_line2 = (Er schuift een dichte envelop mee, van zijn zorgverzekering. Er staat met potlood een 6 op.) Zullen we die samen openmaken?
envelop_line3 = Het tocht hier. Voelt u dat niet?
envelop_env-stil_jan-voelt = Nou… ik voel eigenlijk niks.
envelop_env-langer_niemand-voelt = Niemand voelt hier ooit iets.
envelop_brief-belangrijk_say = Die brief gaat vast ook over uw medicijnen.
envelop_brief-belangrijk_why = Je zorg was terecht. Maar hij had net laten merken dat hij er niet over wilde praten.
envelop_brief-belangrijk_inner = Ik zei: het tocht. Ik zei het toch hardop.
envelop_brief-belangrijk_tocht-zei = Ik had het over de tocht.
envelop_genoeg-pufjes_say = Heeft u nog genoeg van die pufjes?
envelop_genoeg-pufjes_why = De brief kon wachten, zijn lucht niet. Een korte, gesloten vraag was hier precies goed.
envelop_genoeg-pufjes_inner = Nog twee. Dat heb ik ook al uitgerekend.
envelop_genoeg-pufjes_nog-twee = Nog twee. Het weekend haal ik.
envelop_kenmerk_say = Opstaan, zijn pufje voor hem neerleggen, en de envelop ernaast.
envelop_kenmerk_why = Je drong niet aan, vond je zelf. Maar hij had het over de tocht, en kreeg toch de envelop voor zijn neus.
envelop_kenmerk_inner = Nu ligt hij naast mijn lucht. Met het raampje naar boven.
envelop_enkels_say = Ja. Hier zit ik erin, met mijn enkels.
envelop_enkels_why = Hij begon over de tocht, en jij ging mee: die was er echt. De envelop kon wachten.
envelop_enkels_inner = Ze voelt het. Ze zit er ook precies in.
envelop_enkels_u-voelt = … U wel?

# drieentachtig
drieentachtig_line = Dat komt onder de voordeur door. Drieëntachtig breed, negen millimeter hoog. Daar helpt geen karton tegen.
drieentachtig_maat-stil_met-kaars = Gemeten. Met een kaarsje en een liniaal.
drieentachtig_maat-langer_enfin = Nou ja. Zo weet u het ook.
drieentachtig_rij-weg_say = En als dat dicht zit, kunnen er dan dozen weg?
drieentachtig_rij-weg_why = Jouw zorg over die gang klopt. Maar hij vertelde net over een kier, en hoorde weer de dozen.
drieentachtig_rij-weg_inner = De dozen. Het ging haar om de dozen.
drieentachtig_rij-weg_daarom-dus = Aha. Daar ging het om.
drieentachtig_wat-helpt_say = Wat zou er wel helpen?
drieentachtig_wat-helpt_inner = Dat vraagt ze aan mij. Alsof ik hier de lichtman ben. Dat ben ik ook.
drieentachtig_wat-helpt_zware-rol = Een rol. Iets zwaars, op maat. Die maken ze niet meer.
drieentachtig_maak-ik-u_say = Dan maak ik een tochtrol voor u. Maandag heeft u hem.
drieentachtig_maak-ik-u_why = Een hartelijk aanbod. Maar hij had nog niets gevraagd, en nu staat er een dag bij die jij moet halen.
drieentachtig_maak-ik-u_inner = Maandag. Ik ga er vast op letten of het waar is.
drieentachtig_maak-ik-u_maandag-zegt = Maandag. Dat is vlug gezegd.
drieentachtig_straks-voelen_say = Mag ik er straks even aan voelen, als we gaan?
drieentachtig_straks-voelen_inner = Op haar knieën in mijn gang. Dat wil ik nog weleens zien.
drieentachtig_straks-voelen_op-knieen = Op uw knieën dan. Kijkt u uit voor uw jasje.

# nachten
nachten_weinig-waard = Ik ben vandaag niet veel waard.
nachten_laatste-slok = (Hij drinkt zijn kopje leeg. Hij hijgt ervan.)
nachten_line = Het zijn de nachten. Overdag zit ik toch.
nachten_line2 = Kunt u vanmiddag niet even gaan liggen?
nachten_nachten-stil_liggen = Liggen.
nachten_nachten-langer_ach = Ach.
nachten_in-die-stoel_say = Dat bed is helemaal glad. Zit u de hele nacht in die stoel?
nachten_in-die-stoel_why = Je zei wat je zag en vroeg wat het was. Of hij antwoordt, hangt af van hoe veilig het is, en het kan zijn hart betreffen.
nachten_in-die-stoel_verdrink = … Zittend, ja. Als ik lig, verdrink ik.
nachten_in-die-stoel_verdrink_inner = Nu heeft één mens het gezien. Die op de kruk.
nachten_in-die-stoel_ik-zit = U let wel op alles, hè.
nachten_in-die-stoel_ik-zit_inner = Dat bed is te glad. Ik had er een kuil in moeten slaan.
nachten_mijn-moeder_say = Mijn moeder sliep op het laatst rechtop. Liggen ging niet meer.
nachten_mijn-moeder_uw-moeder = … Met kussens. Ja. Drie.
nachten_mijn-moeder_uw-moeder_inner = Op het laatst, zei ze. Dat woord hoor ik wel.
nachten_mijn-moeder_niet-moeder = Ik ben uw moeder niet.
nachten_mijn-moeder_niet-moeder_inner = Haar moeder. Die zit er nu ook bij, op het bed.
nachten_ander-matras_say = Een goed matras scheelt soms al de helft.
nachten_ander-matras_inner = Een matras. Ik heb er een. Er slaapt alleen niemand op.
nachten_ander-matras_matras = Aan het matras ligt het niet.
nachten_wat-doet-u_say = Wat doet u dan, zo’n nacht?
nachten_wat-doet-u_why = Een open vraag naar zo’n nacht, en hij vertelde. Waarom hij zit en niet ligt, kwam zo niet ter sprake.
nachten_wat-doet-u_inner = Wat ik doe. Ik tel tot tweehonderdveertig en dan ben ik er nog.
nachten_wat-doet-u_lampjes-tellen = Lampjes tellen. Van links naar rechts, en terug.

# smit
smit_line = Dat hoeft niemand te weten. Straks moet ik hier weg.
smit_smit-stil_hoort-u = Hoort u? Niemand.
smit_smit-langer_inner = Goed. Het is weer dicht.
smit_smit-langer_foto-dan = Iets anders.
smit_blijft-hier_say = Dan blijft het hier, meneer Van Noord.
smit_blijft-hier_why = Je hield zijn vertrouwen, en dat voelde goed. Maar met dat hart kan rechtop slapen niet wachten.
smit_blijft-hier_inner = Het blijft hier. Ik wist niet hoe graag ik dat wilde horen.
smit_blijft-hier_goed-zo = … Goed.
smit_wie-wel_say = Wie zou het wel mogen weten?
smit_wie-wel_smit-desnoods = Smit. De huisarts. Desnoods. Maar niet vandaag.
smit_vandaag-bellen_say = Daar schrik ik van, met uw hart. Uw dokter moet het vandaag weten. Belt u, of wij?
smit_vandaag-bellen_why = Hier was volgen niet genoeg. Je zei wat je schrikken deed en dat het vandaag moest. Wie belt, koos hij.
smit_vandaag-bellen_inner = Vandaag. Ze vraagt niet of. Ze vraagt wie.
smit_vandaag-bellen_ik-bel = … Ik bel. Smit. Als jullie weg zijn. En vanmiddag belt Jan of het gelukt is.
smit_maandag-terug_say = Denkt u er het weekend rustig over na. Dan bellen wij maandag.
smit_maandag-terug_why = Tijd geven is bij hem bijna altijd goed. Hier niet: dit moest vandaag gehoord worden.
smit_maandag-terug_inner = Maandag. Vier nachten, of drie.
smit_maandag-terug_maandag-goed = Maandag. Goed.

# harrie
harrie_jan-vraagt = En die jongen op de foto?
harrie_line = Harrie. Mijn zoon. Vijftien is hij. Ik zie hem niet.
harrie_line2 = De boom staat er nog. Dat had ik gezegd.
harrie_inner = Vijftien. Zijn verjaardag heb ik gemist.
harrie_harrie-stil_inner = Niemand zegt iets. Zo is hij er ook een beetje.
harrie_harrie-stil_snoer = Hij hield altijd het snoer vast.
harrie_harrie-langer_zo-harrie = Zo.
harrie_komt-terug_say = Mijn broertje was ook zo, op die leeftijd. Dat is later bijgetrokken.
harrie_komt-terug_inner = Haar broertje. Dit is Harrie. Die kent ze niet, en mij ook niet.
harrie_komt-terug_vaak = Bijgetrokken.
harrie_omgang_say = Is daar een omgangsregeling voor?
harrie_omgang_inner = Een regeling. Daar zit hij in een map. Harrie, met een nummer.
harrie_omgang_regeling = Er was er een.
harrie_naar-foto_say = Naar de foto kijken, zo lang als hij.
harrie_naar-foto_inner = Ze kijkt naar zijn ogen, dicht van het lachen. Ze vraagt niet waarom.
harrie_zo-gekomen_say = Hoe is dat zo gekomen, tussen u twee?
harrie_zo-gekomen_inner = Hoe het kwam. Dan is er dus iemand schuldig. Nou, die zit hier.
harrie_zo-gekomen_gekomen = Dat kwam zo.

# belooft
belooft_spirit = Bij Spirit, van de jeugdhulp, ken ik iemand. Die bel ik. Dat moet toch lukken.
belooft_altijd = U heeft mijn nummer. Belt u maar. Ook ’s nachts, dat meen ik.
belooft_line = Hoort u dat? U bent erbij.
belooft_belooft-stil_nou-esme = U zegt niks.
belooft_belooft-langer_nou-goed = Nou ja. Hij heeft het gezegd.
belooft_komen-zeggen_say = Ik heb het gehoord, ja. Als het niet lukt, komen we u dat zelf zeggen.
belooft_komen-zeggen_why = Je sprak Jan niet tegen en je praatte hem niet na. Wat je wel kunt, zei je erbij.
belooft_komen-zeggen_inner = Als het niet lukt. Zij is de enige die dat hardop zegt.
belooft_komen-zeggen_komen-vertellen = Komen zeggen. … Dat heeft nog niemand gedaan.
belooft_kun-je-niet_say = Jan meent het. Alleen kan hij u dat niet beloven, meneer Van Noord.
belooft_kun-je-niet_why = De inhoud klopte, en dat hoort hij liever nu. Maar hij had net iets in handen, en jij haalde het weg waar Jan bij zat.
belooft_kun-je-niet_inner = Hij had het in zijn handen, en zij sloeg het eruit.
belooft_kun-je-niet_daar-heb-je = Daar heb je het al.
belooft_doet-hij-ook_say = Dat heb ik gehoord. Daar houden we hem aan.
belooft_doet-hij-ook_why = Trouw aan Jan. Maar nu staan er twee namen onder iets wat jullie niet in de hand hebben.
belooft_doet-hij-ook_inner = Twee handtekeningen. Het staat.
belooft_doet-hij-ook_dan-twee = Dan zijn het er twee.
belooft_tanden_say = Niets zeggen. Daar begin je straks op de stoep wel over.
belooft_tanden_hapt = U slikte iets in.

# afscheid
afscheid_line = Donderdag ben ik thuis. … Hij mag nog wel een keer komen.
afscheid_line2 = En u komt dan zeker weer mee.
afscheid_afscheid-stil_weet-u-niet = Of niet.
afscheid_afscheid-langer_valt-dicht = De deur valt vanzelf dicht.
afscheid_hoeft-niet_say = Ik zou graag nog eens komen. Maar heeft u liever Jan alleen, dan is dat ook goed.
afscheid_hoeft-niet_why = Je zei wat je zelf graag wilde, en wie er komt liet je aan hem.
afscheid_hoeft-niet_inner = Ze wil wel. En ze zegt erbij dat het niet hoeft.
afscheid_hoeft-niet_kruk-dank = U zit ook niet lekker op die kruk.
afscheid_hoeft-niet_hm = Hm.
afscheid_een-ding_say = Dank u wel, meneer Van Noord. Eet u straks nog wat, en lukt het slapen?
afscheid_een-ding_inner = Op de mat. Dat had ze al die tijd klaarliggen.
afscheid_een-ding_ja-nee = Ja. Nee. Dag.
afscheid_samen_say = Als u dat goedvindt, ja. Jan en ik doen dit samen.
afscheid_samen_why = Beleefd gezegd. Maar met ‘wij doen dit samen’ stond al vast wie er komt, en kon hij er haast niet meer tussen.
afscheid_samen_inner = Samen. Dan is er dus al over gestemd.
afscheid_samen_besloten = O. Dat is besloten.
afscheid_kier-voelen_say = Op je knieën gaan, en je vingers onder de deur leggen.
afscheid_kier-voelen_inner = Daar ligt ze. Haar jas op mijn zeil. Ze meet het na.
afscheid_kier-voelen_negen = Negen, hè? Zei ik toch.

# stoep-terug
stoep-terug_vertelt-jan = Toen jij op de overloop stond, had hij het over zijn zoon. Harrie, vijftien, die ziet hij niet. … En er lag een envelop van zijn verzekering, nog dicht. Met een 6 erop.
stoep-terug_zag-je = Hoorde je dat? Hij praatte, Es. Een uur lang.
stoep-terug_line = We zijn binnen. Ik had echt iets met hem.
stoep-terug_stoep-stil_wat-is-er = Wat is er?
stoep-terug_stoep-langer_zeg-nou = Zeg nou.
stoep-terug_ook-gezien_say = Ja. Dat ging mooi. Hij had er plezier in.
stoep-terug_ook-gezien_jij-ook = Ja hè?
stoep-terug_behang_say = Jij wel, ja. Ik was er voor spek en bonen.
stoep-terug_behang_behang-sorry = … Ja. Daar heb ik niet op gelet.
stoep-terug_dwi-navragen_say = Ik vraag de DWI straks wat er openstaat. Dan hoeft hij er niet over te beginnen.
stoep-terug_dwi-navragen_inner = Twee kruinen op de stoep. Er wijst er een naar de tram.
stoep-terug_dwi-navragen_zou-je = Zonder hem? … Nee, Es. Dat doen we niet.
stoep-terug_bij-ons_say = Zullen we die envelop maar even voor ons houden, tot hij er zelf over begint?
stoep-terug_bij-ons_why = Wat hij liet zien, hield je bij jullie. Met Jan sprak je dat meteen af.
stoep-terug_bij-ons_inner = De ene schudt haar hoofd. De ander knikt.
stoep-terug_bij-ons_is-goed = Ja. Dat is van hem.

# zorg
zorg_line = Jij kijkt bezorgd. Wat zag jij wat ik niet zag?
zorg_zorg-stil_weet-ik = Je hoeft me niet te sparen.
zorg_zorg-langer_later-dan = Later dan.
zorg_melden-gang_say = Die gang moet ik melden, Jan. Als daar iets gebeurt, wisten wij het.
zorg_melden-gang_why = Je zorg is echt. Maar er was geen vuur, en hij hoort het straks van een ander dan van jou.
zorg_melden-gang_inner = Beneden is er een aan het bellen. Ze wijst omhoog.
zorg_melden-gang_vandaag-al = Zonder het hem te zeggen? … Jij weet het beter dan ik.
zorg_gang-team_say = Die gang, daar lig ik wakker van. Maandag in het team, zonder te zeggen om wie het gaat.
zorg_gang-team_inner = Ze staan er nog. Ze wijzen niet.
zorg_gang-team_gang-goed = Ja. Daar liep ik zo doorheen.
zorg_bed-bellen_say = Dat bed. Hij slaapt rechtop. Ik bel hem nu, of zijn dokter vandaag mag komen.
zorg_bed-bellen_why = Dit kon niet wachten, en je vroeg het hem zelf. Niets ging buiten hem om.
zorg_bed-bellen_inner = De telefoon. ‘Esmé Boukari. Ik schrok van uw kussens.’ … Nou. Smit dan.
zorg_bed-bellen_doe-maar = Rechtop? … Bel. Nu.
zorg_niks-bijzonders_say = Laat me er eerst een nachtje over slapen. Maandag zeg ik het je.
zorg_niks-bijzonders_valt-mee = Oké. Maandag dan.

# toezegging
toezegging_voor-schut = Je zette me wel voor schut, daarboven.
toezegging_gang-spirit = Ik heb gezegd dat ik Spirit bel, voor die jongen. Hij werd er stil van.
toezegging_gang-altijd = Ik heb gezegd dat hij mij altijd mag bellen. Dag en nacht.
toezegging_zelf-tevreden = En? Hoe deed ik het?
toezegging_line = Je vindt dat ik te veel toezeg, hè.
toezegging_toez-stil_zie-het = Ik zie het aan je.
toezegging_toez-langer_tram = Daar is mijn tram.
toezegging_dan-belt-hij_say = Stel hij houdt je eraan, vannacht al. Wat doe je dan?
toezegging_dan-belt-hij_weet-niet = … Dat weet ik eigenlijk niet.
toezegging_prima_say = Welnee. Hij hing aan je lippen.
toezegging_prima_hing = Ja, hè?
toezegging_schrok_say = Ja. Ik schrok ervan. Dat kun jij niet waarmaken, en dan zit ik er ook mee.
toezegging_schrok_floepte = Het was eruit voor ik het wist. Hij keek zo.
toezegging_nooit-mogen_say = Dat had je nooit mogen zeggen. Dat leer je toch in het eerste jaar?
toezegging_nooit-mogen_eerste-jaar = Nou. Fijn dat jij er was.
