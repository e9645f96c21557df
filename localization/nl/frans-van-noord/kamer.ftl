# Frans van Noord: De kamer met de boom

kamer_title = De kamer met de boom
boom_name = De kerstboom
boom_seen = Een kunstboom, recht als een lood. Vijf strengen lampjes, wit. De middelste brandt zachter. Onder de boom ligt één pakje, rood papier.
boom_niet-het-pakje = U kijkt naar de lampjes. Niet naar het pakje.
foto_name = Een foto naast de boom
foto_seen = Een jongen van een jaar of zeven, met een rol snoer in zijn armen, groter dan hijzelf. Hij lacht met zijn ogen dicht.
gordijnen_name = De gordijnen
gordijnen_seen = Dik groen doek, met toneelband gezoomd. Langs de rand een streepje juli.
gordijnen_brandvertragend = Brandvertragend. Gekeurd. Dat gelooft ook niemand.
melkpakken_name = De melk
melkpakken_seen = Elf pakken halfvolle, twee rijen diep, op datum. De voorste is nog goed tot vandaag.
stoel_name = Zijn stoel
stoel_seen = Een leunstoel met drie kussens in de rug. Een deken eroverheen. Het bed ernaast is glad, zo glad dat er niemand in geslapen heeft.

# Afsluiten
kamer_we-gaan_say = We gaan zo. Is er nog iets wat u kwijt wilt?
kamer_we-gaan_inner = Of ik nog iets kwijt wil. Nou. Waar zal ik beginnen.
kamer_tijd-op_say = We moeten verder, helaas. Er wacht nog iemand op ons.
kamer_tijd-op_inner = Er wacht nog iemand. Ik was dus een halte.

## bezoek

# de-boom
de-boom_line = Zo. Dit is het dan.
de-boom_line2 = Die stoel. En zij op de kruk.
de-boom_boom-stil_inner = Ik hoor de trafo zoemen. Dat doet hij ’s nachts ook.
de-boom_boom-stil_tweehonderdveertig = Tweehonderdveertig lampjes. Voor als u aan het tellen was.
de-boom_boom-langer_museum = Het is geen museum.
de-boom_gordijn-open_say = Het gordijn op een kier doen. Je hoort hem piepen, en het is hier benauwd.
de-boom_gordijn-open_inner = Mijn gordijnen. Mijn licht.
de-boom_gordijn-open_dicht = Dicht! … Dicht dat ding.
de-boom_om-een-reden_say = De lampjes zijn aan. Waarom eigenlijk?
de-boom_om-een-reden_iemand-zien = Er was iemand die hem nog moest zien.
de-boom_om-een-reden_iemand-zien_inner = Bijna. Bijna zei ik zijn naam.
de-boom_om-een-reden_verboden = Is dat verboden?
de-boom_om-een-reden_verboden_inner = Daar gaan we. De eerste vraag is altijd de boom.
de-boom_kerst-juli_say = Wat een gezellig licht, zo met die lampjes.
de-boom_kerst-juli_inner = Gezellig. Dertig jaar hing ik licht voor andermans gezellig. Dit is het niet.
de-boom_kerst-juli_gezellig = Gezellig. Daar staat hij niet voor.
de-boom_zit-waar-wijst_say = Gaan zitten, en eerst maar eens rondkijken.
de-boom_zit-waar-wijst_inner = Ik wees, en er ging iemand zitten. Niet erlangs, niet ernaast. Dáár.
de-boom_zit-waar-wijst_valt-licht = Daar valt het licht het best.

# drinken
drinken_pizza-belde = De pizzeria belde net. Of ik wist dat er twee naar mij gevraagd hadden.
drinken_zij-bij-deur = Zij bij de deur. Dat dacht ik al.
drinken_goed-dan = Nou. U zit.
drinken_line = Ik zet… water op. Voor koffie.
drinken_drinken-stil_al-half = … Ik ben er bijna.
drinken_drinken-langer_melk-erbij = Melk erbij? Zegt u ja.
drinken_laat-mij_say = Gaat u zitten. Dan zet ik wel even.
drinken_laat-mij_inner = Daar gaat een vreemde mijn keuken in. Ik hoor mijn laatjes.
drinken_laat-mij_tweede-la = Tweede la. Nee, de twééde.
drinken_graag-zwart_say = Graag. Voor mij zwart.
drinken_graag-zwart_inner = Ik heb iets te geven en het wordt aangepakt. Dat kost een halve long, maar goed.
drinken_graag-zwart_zwart = Zwart. Dat is jammer voor de melk.
drinken_wie-de-baas_say = Zal ik het water opzetten, of liever niet? Het scheelt u lopen.
drinken_wie-de-baas_inner = Of liever niet, zegt die. Dan mag het ook wel.
drinken_wie-de-baas_u-water = Dan doet u het water en ik de koffie. Ieder zijn vak.
drinken_hoeft-niet_say = Doet u geen moeite. We hebben net koffie gehad.
drinken_hoeft-niet_inner = Net gehad. Ik had de kopjes gisteren al afgewassen.
drinken_hoeft-niet_dan-niet = Dan niet.

# papier
papier_line = Er steekt een formulier uit haar tas. Geen papieren, zei ik.
papier_pap-stil_is-van-mij = Dat is van mij, meneer Van Noord. Ik had het beneden moeten laten.
papier_pap-langer_laat-dan = U zegt dus niks.
papier_wist-ik-niet_say = Dat wist ik niet, dat ze dat nog bij zich had. Esmé, berg je dat even op?
papier_wist-ik-niet_why = Op de stoep had je het zelf goedgevonden. Nu staat Esmé er alleen voor, en zij weet dat.
papier_wist-ik-niet_inner = De een wist het niet, de ander bergt het op. En ik moet kiezen wie van de twee.
papier_wist-ik-niet_tas-van-haar = Haar tas, ja. U komt samen, dacht ik.
papier_alleen-als-u-wilt_say = Dat is voor als u zelf iets wilt aanvragen. Het blijft dicht, tot u het zegt.
papier_alleen-als-u-wilt_why = Uitleg bij iets wat er niet had mogen zijn. Hij hoort waarom het toch mocht.
papier_alleen-als-u-wilt_inner = Er is een reden voor. Er is bij hen altijd een reden voor.
papier_alleen-als-u-wilt_ooit-wilde = Als ik wil. Ik wilde dat het beneden bleef.
papier_thuis-moeten-laten_say = Nee. Dat had niet mee naar boven gemoeten.
papier_thuis-moeten-laten_why = Je maakte het niet kleiner en schoof het op niemand af. Hij hoeft er verder niets van te vinden.
papier_thuis-moeten-laten_inner = ‘Nee’, zegt die. Ik zat al klaar voor de maar.
papier_thuis-moeten-laten_zij-ook = Nee. Sorry, meneer Van Noord.
papier_voor-de-deur-leggen_say = Het pakken, de gang weer door, en het voor de deur op de mat leggen.
papier_voor-de-deur-leggen_inner = Daar gaat die, langs mijn dozen. Ik hou mijn adem in tot ik de deur hoor.
papier_voor-de-deur-leggen_ligt-goed-daar = … Daar ligt het goed. U had het ook… beneden kunnen bedenken.

# klik
klik_weer-dicht = Zo. Dicht. Nu ziet u weer wat ik zie.
klik_dicht-en-pizza = Dicht. En de pizzeria belde, dat u daar naar mij vroeg. … Kijkt u eens.
klik_koffie-staat = Zo. En nu kijken.
klik_line = Er is iets mis met die boom. Ziet u het? Eerlijk zeggen.
klik_klik-stil_kijken = Kijken mag. Er zit geen tijd op.
klik_klik-langer_geeft-u-op = Geeft u het op?
klik_niets-mis_say = Mis? Ik vind hem juist prachtig, zoals hij daar staat met al die lampjes.
klik_niets-mis_inner = Prachtig. Zo praat je tegen iemand die een tekening laat zien.
klik_niets-mis_keek-ernaar = Er is wel wat mee. De middelste streng. Die is zachter. U keek ernaar, dat zag ik.
klik_niets-mis_wel-wat = Er is wel wat mee. De middelste streng. Die is zachter. U heeft niet echt gekeken.
klik_middelste_say = De middelste streng brandt zachter.
klik_middelste_inner = Dertig jaar, en nooit zag iemand het. Mijn handen worden er warm van.
klik_middelste_spanning = … Die ziet het. Spanningsverlies. Dertig jaar theater, en de zaal zag het nooit.
klik_wijs-eens_say = Ik zie niks. Waar moet ik kijken?
klik_wijs-eens_inner = Die geeft het toe: niks. Die gaan we leren kijken.
klik_wijs-eens_kijk-midden = Midden. Zachter dan de rest. Ik deed licht, in het theater. Dat zie je je leven lang.
klik_dat-het-juli-is_say = Eerlijk? Dat het juli is.
klik_dat-het-juli-is_lacht = Ha. … Dat is hem niet. Maar u durft. Midden, de middelste streng.
klik_dat-het-juli-is_lacht_inner = Ik lachte. Dat deed pijn, hierzo. Lang niet gebruikt.
klik_dat-het-juli-is_juli = De middelste streng. Dat bedoelde ik.
klik_dat-het-juli-is_juli_inner = Ik vroeg het, dus dat is mijn eigen schuld.

# leugenaars
leugenaars_niemand-zei-u = Die rode bril belde gisteren. Of u al geweest was. ‘Niemand’, had u gezegd. ‘Niemand’ heeft u gestuurd.
leugenaars_streng = Ik moet die streng eens nakijken.
leugenaars_inner = Mijn eigen stem, zo lang achter elkaar. Die klinkt nog.
leugenaars_line = Nou zit ik te praten. Dat was niet de bedoeling.
leugenaars_line2 = Mijn vorige huis. Ze zeggen dat ik het zelf… Nou ja. U heeft het vast gehoord.
leugenaars_line3 = Ik heb ze er allemaal uitgegooid. Leugenaars, stuk voor stuk. En bij de politie ligt een map. Zó dik. Geen letter van waar.
leugenaars_opvragen-kan_say = Die map mag u opvragen, dat is uw recht.
leugenaars_opvragen-kan_why = Nuttig om te weten. Maar hij was nog niet uitgepraat, en om dat recht ging het hem niet.
leugenaars_opvragen-kan_inner = Midden in mijn zin ligt er weer een brochure.
leugenaars_opvragen-kan_recht = Mijn recht. Dat lag in diezelfde map.
leugenaars_leug-stil_inner = Mijn stem hangt er nog. Zo hard had ik hem niet bedoeld.
leugenaars_leug-stil_zegt-u-niks = Zegt u niks? … Nee. Iedereen is tegen mij. Zo voelt dat, op driehoog.
leugenaars_leug-langer_zo = Zo. Dat was het.
leugenaars_proberen-helpen_say = U bent vaak teleurgesteld, zo te horen. En de meesten wilden u helpen, denk ik.
leugenaars_proberen-helpen_inner = De meesten. Dan ligt het dus aan mij.
leugenaars_proberen-helpen_helpen = Helpen. Dan moet u eens aan de andere kant van die hulp gaan staan.
leugenaars_en-wij_say = Dat ‘allemaal’ steekt. ‘En wij dan?’ vraag je.
leugenaars_en-wij_why = Je voelde de steek en maakte er een eerlijke vraag van, in plaats van een verdediging.
leugenaars_en-wij_nog-bezig = U bent nog bezig.
leugenaars_en-wij_nog-bezig_inner = Die durft het te vragen. De meesten willen het liever niet weten.
leugenaars_en-wij_weet-niet = Dat weet ik over een maand.
leugenaars_en-wij_weet-niet_inner = Ik heb er zo vaak naast gezeten. Naar beide kanten.
leugenaars_verschrikkelijk_say = Ik geloof u. Zo gaan ze met mensen om.
leugenaars_verschrikkelijk_inner = Eindelijk. … Of zeggen ze dat bij hen ook over mij?
leugenaars_verschrikkelijk_ziet-u = Ziet u wel! Dat zegt er nou nooit een.
leugenaars_eerlijk-eerst_say = U kunt niet tegen liegen.
leugenaars_eerlijk-eerst_inner = Het liegen. Ja. Liever een klap.
leugenaars_eerlijk-eerst_eerlijk-ja = Ja. … Ik kan veel hebben. Maar niet een leugen met een glimlach.
leugenaars_hoe-vol_say = En daar zit u dan mee. Hoe houdt u dat vol?
leugenaars_hoe-vol_inner = Hoe ik dat volhoud. Door te tellen, denk ik. Lampjes, dozen, treden.
leugenaars_hoe-vol_dozen-om = Deur dicht. Licht aan. En ’s nachts tellen.
leugenaars_wegslikken_say = Daar hoor jij dus ook bij. Je slikt het weg, en knikt.
leugenaars_wegslikken_knikt-maar = U knikt maar.
leugenaars_wegslikken_knikt-maar_inner = Zo’n knik ken ik. Die krijg je bij een loket ook.

# zelfde-tafel
zelfde-tafel_line = Dan zeg ik het ook maar, meneer Van Noord. Bij ons aan tafel zit iemand van de DWI.
zelfde-tafel_line2 = Dus het zit allemaal aan één tafel.
zelfde-tafel_tafel-stil_zij-zei-het = Zij zegt het. U niet.
zelfde-tafel_tafel-langer_duidelijk = Duidelijk.
zelfde-tafel_geen-last_say = Daar is uw naam nog nooit gevallen.
zelfde-tafel_geen-last_why = Je wilde hem geruststellen, maar het klopt niet: zijn naam lag er al toen jullie belden. Dat rekent hij na.
zelfde-tafel_geen-last_net-nog = Nooit gevallen. Net praatte u anders nog zo aardig met me mee, over die lui.
zelfde-tafel_geen-last_net-nog_inner = Met iedereen mee. Ik had het kunnen horen.
zelfde-tafel_geen-last_hoe-weet-u = Nog nooit. En toch bent u hier.
zelfde-tafel_geen-last_hoe-weet-u_inner = Nog nooit gevallen. Hoe vaak heb ik dat gehoord.
zelfde-tafel_blik_say = Een blik naar Esmé: dit had wel kunnen wachten.
zelfde-tafel_blik_why = Je was bang het contact te verliezen. Hij zag dat jij het liever niet gezegd had.
zelfde-tafel_blik_net-nog-blik = Kijk haar niet zo aan. U praatte zelf zo lekker met me mee.
zelfde-tafel_blik_net-nog-blik_inner = Eén zei het, en één wou dat het niet gezegd was.
zelfde-tafel_blik_zag-ik = Dat zag ik.
zelfde-tafel_blik_zag-ik_inner = Eén zei het, en één wou dat het niet gezegd was.
zelfde-tafel_niet-zonder-u_say = Klopt, daar zitten we met z’n allen. Over u zeg ik daar niks zonder u.
zelfde-tafel_niet-zonder-u_net-nog-zelf = U praatte anders aardig met me mee, over die lui. Nou. Ik zal het zien.
zelfde-tafel_niet-zonder-u_net-nog-zelf_inner = Twee gezichten, maar het tweede klonk beter.
zelfde-tafel_niet-zonder-u_zal-het-zien = Zonder mij niet. Dat zal ik onthouden.
zelfde-tafel_niet-zonder-u_zal-het-zien_inner = Zonder mij niet. Dat is een zin om op terug te komen.
zelfde-tafel_wat-weten_say = Zegt u het maar. Wat wilt u ervan weten?
zelfde-tafel_wat-weten_net-nog-vraag = Hoe lekker u daar zelf meepraat. Dat wil ik weten.
zelfde-tafel_wat-weten_net-nog-vraag_inner = Daar zit dus de fout in de bedrading.
zelfde-tafel_wat-weten_wie-het-is = Eén ding maar.
zelfde-tafel_wat-weten_wie-het-is_inner = Zij had het niet hoeven zeggen. Zij zei het.

# weet-die-het
weet-die-het_line = Weet die daar ook dat ik hier zit met een boom?
weet-die-het_wdh-stil_esme-antwoordt = Nee, meneer Van Noord. Van mij niet.
weet-die-het_wdh-langer_van-een = Van één weet ik het nu.
weet-die-het_daar-blij-mee_say = Nee. Maar ze zouden u beter begrijpen als ze dit eens zagen.
weet-die-het_daar-blij-mee_why = Je gunde hem begrip aan die tafel. Hij vroeg iets anders: wat er van hem al op ligt.
weet-die-het_daar-blij-mee_inner = Als ze dit zagen. Met hoeveel tegelijk?
weet-die-het_daar-blij-mee_zien-hoe = Dan begrijpen ze me maar niet.
weet-die-het_alleen-dat-we-gaan_say = Dat we bij u op bezoek zijn, weten ze. Van de boom niet, en dat hoeft ook niet.
weet-die-het_alleen-dat-we-gaan_inner = Dit wel, dat niet. Zo kan ik het onthouden.
weet-die-het_alleen-dat-we-gaan_van-de-boom-niet = Van de boom niet. Houden zo.
weet-die-het_let-niet-op-bomen_say = Nee. En al wisten ze het: een boom is uw eigen zaak.
weet-die-het_let-niet-op-bomen_inner = Mijn eigen zaak. Dat was mijn geld ook.
weet-die-het_let-niet-op-bomen_op-formulieren = Tot iemand er een formulier voor heeft.

# stilte
stilte_moe = Ik word moe van mezelf. En van u een beetje.
stilte_eerste-keer = …
stilte_drie = Zo.
stilte_tweede = Hm.
stilte_line = { $round ->
    [r1] Het is hier ’s avonds wel heel stil.
    [r2] Zegt u het maar. Of niet.
    [tired] Het is wel mooi geweest, zo.
   *[r3] Nog één ding dan.
}
stilte_stilte-stil_inner = Ze blijven zitten. De lampjes en drie mensen. Dat is lang geleden.
stilte_stilte-stil_goed-zo = Goed zo. Gewoon even zitten.
stilte_stilte-langer_bas-boven = Hoort u? Die van boven is begonnen. Zonder dozen was dit een concert.
stilte_waar-over_say = En u? Waar wilt u het over hebben?
stilte_waar-over_die-foto = … Die foto.
stilte_waar-over_die-foto_inner = Ik wijs, en mijn arm is zwaar.
stilte_waar-over_melk-dan = Over de melk, dan.
stilte_waar-over_melk-dan_inner = Ik begin met iets wat nergens pijn doet.
stilte_waar-over_weet-niet-meer = Dat weet ik niet meer, waar ik het over wil hebben.
stilte_waar-over_weet-niet-meer_inner = Het is me al een tijd niet gevraagd. Ik ben het kwijt.
stilte_hoe-is-avond_say = Hoe gaat dat hier dan, ’s avonds?
stilte_hoe-is-avond_inner = ’s Avonds. Dat stuk van de dag heeft niemand ooit van me willen weten.
stilte_gevleid_say = Bij jou praat hij wél. Je schuift je stoel wat bij, om niets te missen.
stilte_gevleid_why = Je gunde hem een luisteraar. Maar hij zag ook wat het met jou deed, en dat maakt hem voorzichtig.
stilte_gevleid_inner = Die geniet. Pas op, Frans. Wie zo zit, wil iets mee naar huis nemen.
stilte_gevleid_u-zit-goed = U zit er goed bij.
stilte_zie-u-moe_say = U bent moe. Wij gaan.
stilte_zie-u-moe_why = Hij zei dat hij moe werd, en je ging. Zo bepaalde hij wanneer het klaar was, zoals hij gevraagd had.
stilte_zie-u-moe_inner = Mijn hoofd is van lood. Ik hoef alleen nog te knikken.
stilte_nog-een-dingetje_say = Dan lopen we nog even na wat we besproken hebben, en dan gaan we.
stilte_nog-een-dingetje_inner = Ik zei moe. Dat is toch een gewoon woord.

# avonden
avonden_line = Om zes uur gaat beneden de oven aan. Dan hoor ik mensen bestellen. Na elven hoor ik niks meer.
avonden_avo-stil_inner = Ze luisteren naar niks. Dit is nou hoe het klinkt.
avonden_avo-stil_lift = Ik weet van iedereen wat hij eet.
avonden_avo-langer_tot-zover = Zo gaat dat.
avonden_ergens-heen_say = Zou het schelen als u zo’n avond eens bij iemand ging eten?
avonden_ergens-heen_inner = Bij iemand eten. Vierenvijftig treden, en dan nog terug.
avonden_ergens-heen_vierenvijftig-treden = Vierenvijftig treden. En dan ben ik pas beneden.
avonden_rode-bril-zei_say = Was het dat, wat u aan die mevrouw van de woningbouw vertelde?
avonden_rode-bril-zei_inner = Dat is blijven liggen, van dinsdag tot nu. Er heeft iemand op gepast.
avonden_rode-bril-zei_dat-was-het-ja = Zoiets. … Ja. Dat was het.
avonden_ken-ik-ook_say = Dat ken ik wel, van die avonden.
avonden_ken-ik-ook_inner = Die gaat straks op de fiets naar een huis met licht.
avonden_ken-ik-ook_u-fietst = U gaat zo weer naar huis.
avonden_en-dan-elf_say = En na elven?
avonden_en-dan-elf_inner = Verder dan elf uur vraagt nooit iemand.
avonden_en-dan-elf_lampje-voor-lampje = Dan tel ik lampjes. Van links naar rechts.

# gelezen
gelezen_line = U heeft het gelezen, zeker.
gelezen_gel-stil_zwijgt-u = Niks zeggen is ook wat.
gelezen_gel-langer_weet-genoeg = Dan weet ik genoeg.
gelezen_doet-er-niet-toe_say = Wat daarin staat, doet er voor mij niet toe. Ik kijk liever naar wie er voor me zit.
gelezen_doet-er-niet-toe_why = Mooi gezegd, en het was geen antwoord. Hij vroeg of je het gelezen had.
gelezen_doet-er-niet-toe_inner = Mooi praten over kijken. Dus het is gelezen.
gelezen_doet-er-niet-toe_dus-wel = Dus wel.
gelezen_elastiek-zit-om_say = Nee. Uw map ligt bij ons op tafel, maar het elastiek zit er nog om.
gelezen_elastiek-zit-om_inner = Een elastiek. Zoiets verzint niemand.
gelezen_elastiek-zit-om_nog-dicht = Nog dicht. … Dan ben ik zelf de eerste.
gelezen_ja-gelezen_say = Ja. Van voor tot achter.
gelezen_ja-gelezen_inner = Gewoon ja. Nu zit die map hier wel bij.
gelezen_ja-gelezen_tenminste-ja = Dat is tenminste een antwoord. Niet dat ik er wat aan heb.
gelezen_alleen-veilig_say = Alleen of het hier veilig was, en wie er bij u binnen mag. De rest heb ik niet gelezen.
gelezen_alleen-veilig_inner = Niet alles dus. Een stukje van mij ligt nog dicht.
gelezen_alleen-veilig_niet-alles = De rest niet. … Hm.
gelezen_esme-las_say = Ik niet. Esmé wel, omdat ik haar dat vroeg.
gelezen_esme-las_inner = Eén die alles weet en één die het laat lezen. Maar het is wel gezegd.
gelezen_esme-las_zij-dus = Zij dus. Dat zag ik al aan haar ogen.
gelezen_van-horen-zeggen_say = Ik heb er wel iets over gehoord, ja.
gelezen_van-horen-zeggen_inner = Iets. Altijd iets, en nooit van wie.
gelezen_van-horen-zeggen_overal-gehoord = Gehoord. Het staat overal, blijkbaar.

# envelop
envelop_line = Ik loop… even mee. Wacht. Mijn pufje.
envelop_line2 = (Het ligt tussen de papieren. Er schuift een envelop mee, dicht: zijn zorgverzekering. In potlood staat er een 6 op.)
envelop_env-stil_inner = Eerst lucht. Dan pas kijken wie wat gezien heeft.
envelop_env-stil_gezien = … U heeft het gezien.
envelop_env-langer_omdraaien = (Hij draait de envelop om.)
envelop_bedrag-noteren_say = Hem aankijken. Intussen schrijft Esmé het klantnummer over.
envelop_bedrag-noteren_inner = Een pen. Ik hoor hem klikken.
envelop_bedrag-noteren_geen-papieren-zei-ik = Geen papieren. Dat was de afspraak.
envelop_bedrag-noteren_wat-schrijft-zij = Zij schrijft. Ik zie het wel.
envelop_meelezen-of-niet_say = Zullen we hem samen lezen? Het hoeft niet.
envelop_meelezen-of-niet_why = Je bood aan mee te lezen, en nee was even goed. Het bleef zijn brief.
envelop_meelezen-of-niet_leest-u = Maakt u hem maar open. Niet hardop.
envelop_meelezen-of-niet_leest-u_inner = Ik durf die enveloppen niet open te maken. Laat een ander het dan doen.
envelop_meelezen-of-niet_tocht = Het tocht hier. Voelt u dat? Dat is de brievenbus.
envelop_meelezen-of-niet_tocht_inner = Praat over de tocht. De tocht is echt.
envelop_uw-hart_say = Dat is al nummer zes. Ik ben bang dat u straks een deurwaarder aan de deur krijgt.
envelop_uw-hart_inner = Een deurwaarder. Die staat nu ook in mijn kamer.
envelop_uw-hart_dreigt-u = Die van de verzekering is ook zo bang. Die schrijft het erbij.
envelop_iets-voor-later_say = Die brief komt wel een andere keer.
envelop_iets-voor-later_inner = Een andere keer. Ja. Daar zijn we goed in, die brief en ik.
envelop_iets-voor-later_later = Later. … Misschien wel met u.
envelop_medicijn-genoeg_say = Heeft u genoeg medicijnen voor het weekend?
envelop_medicijn-genoeg_why = De brief kon wachten, zijn lucht niet. Een gesloten vraag was hier precies goed.
envelop_medicijn-genoeg_inner = Nog twee pufjes. Daar kom ik het weekend wel mee door.
envelop_medicijn-genoeg_nog-twee = Nog twee van deze. Dat is… genoeg.

# brief-open
brief-open_line = Zes maanden, dan. … Ik wou het zelf overmaken. Dan weet ik wat eraf gaat.
brief-open_line2 = Toen ging er niks meer af.
brief-open_bo-stil_inner = Nu weten twee mensen het. En het plafond zit er nog.
brief-open_bo-stil_dat-was-het = Zo. Dat is gezegd.
brief-open_bo-langer_genoeg-zo = Legt u hem maar terug.
brief-open_automatisch_say = Het kan automatisch. Dan hoeft u er nooit meer aan te denken.
brief-open_automatisch_inner = Nooit meer aan denken. Zo begon het bij die vorige ook: laat het maar aan ons.
brief-open_automatisch_wie-inhoudt = Inhouden. Dat doen ze bij mij al jaren.
brief-open_wat-nodig-zelf_say = Wat zou u nodig hebben om het weer zelf te doen?
brief-open_wat-nodig-zelf_inner = Wat ik nodig heb. Een vast moment. En dat er niemand over mijn schouder kijkt.
brief-open_wat-nodig-zelf_vast-moment = Een dag in de maand. En dat niemand ernaar vraagt.
brief-open_vandaag-niks_say = Dat hoeft vandaag niet.
brief-open_vandaag-niks_inner = Vandaag niet. Dan kan ik hem vannacht laten liggen zonder hem te horen.
brief-open_vandaag-niks_niets = Niet vandaag. Dat is te doen.

# gang-terug
gang-terug_wist-u = U weet het: hier is het donker.
gang-terug_pas-op = Pas op. De lamp hier is stuk.
gang-terug_line = Ik loop hier op de tast. Dat gaat.
gang-terug_gt-stil_kan-er-niet-bij = Ik kan er niet bij. Ik. Drie treden.
gang-terug_gt-langer_doorlopen-maar = Doorlopen maar.
gang-terug_woningbouw-stuurt_say = Daar bel ik de woningbouw voor.
gang-terug_woningbouw-stuurt_inner = Een man met een tas, in mijn gang. Die gaat niet naar de lamp kijken.
gang-terug_woningbouw-stuurt_woningbouw-binnen = De woningbouw. In míjn gang.
gang-terug_indraaien_say = Ik sta hier nu toch, en ik kan erbij. Waar liggen uw peren?
gang-terug_indraaien_inner = Waar ze liggen. Dat trapje op kan ik niet meer. Maar zeggen welke, en hoe, dat kan ik nog.
gang-terug_indraaien_peer-in-la = … In de meterkast. Een peer van veertig. Niet van zestig.
gang-terug_vlug-verwisselen_say = Het trapje pakken dat daar staat, en er een peer in draaien.
gang-terug_vlug-verwisselen_inner = Zo gedaan. En ik een half jaar.
gang-terug_vlug-verwisselen_blijf-af = Blijft u daar van af. De stop zit er nog in.
gang-terug_volgende-keer-lamp_say = Ik neem volgende keer een peer mee, en dan draai ik hem erin. Is dat goed?
gang-terug_volgende-keer-lamp_why = Aardig bedacht. Maar hij heeft zelf lampen, en de kunde. Wat ontbreekt, zijn drie treden.
gang-terug_volgende-keer-lamp_inner = Een lamp. Ik heb er veertig.
gang-terug_volgende-keer-lamp_heb-er-veertig = Ik heb er veertig liggen. Het is het trapje.

# trapje
trapje_line = Het trapje staat scheef zolang die rij er staat. En de stop moet eruit.
trapje_tr-stil_u-wacht = U wacht op mij. Goed. Zo werkten wij ook.
trapje_tr-langer_sta-ook = Ik sta hier ook, hè.
trapje_gaat-zo-wel_say = Ik hou me goed vast. Dan hoeft er niets van zijn plek.
trapje_gaat-zo-wel_why = Behulpzaam was het. Maar hij zei hoe het veilig moest, en jij deed het anders.
trapje_gaat-zo-wel_inner = Geen dooie op mijn trapje. Dat kan er niet ook nog bij.
trapje_gaat-zo-wel_dooie = Stop eruit, zei ik! Ik wil geen dooie op mijn trapje. … Zo. Draai maar.
trapje_u-de-stop_say = Doet u de stop? Dan wacht ik met draaien.
trapje_u-de-stop_inner = Ik de groep, de ander de fitting. Zo hoort het. Zo hoorde het altijd.
trapje_u-de-stop_los = Spanning eraf. … Draai. … En nu ik. Licht.
trapje_welke-rij_say = Welke rij mag er weg?
trapje_welke-rij_inner = Mijn dozen, mijn rij. Dan mag er een weg.
trapje_welke-rij_die-bij-kast = Die bij de meterkast. Die komt niet terug. … En nu de stop. Draait u maar.
trapje_zelf-schuiven_say = Een rij een stukje opzijschuiven.
trapje_zelf-schuiven_inner = Ze schuiven. Op zich recht. Maar niemand vroeg welke.
trapje_zelf-schuiven_niet-die = Niet díé rij! … Nou ja. Hij staat. Stop eruit. … Draai maar.

# afscheid
afscheid_rij-weg = Kijk nou. Licht, en een stuk muur. Die muur heb ik zelf nog gewit.
afscheid_licht-aan = Kijk nou. Mijn gang. Ik was vergeten dat hij zo hoog is.
afscheid_donker = Zo. De deur valt vanzelf dicht.
afscheid_line = Nou. Dat was het dan.
afscheid_af-stil_u-eerst = U moet iets zeggen. Dat hoort bij deuren.
afscheid_af-langer_nou-dag = Nou. Dag dan.
afscheid_met-plan_say = Tot volgende week. Dan kijken we waar we beginnen.
afscheid_met-plan_why = Je wilde laten merken dat je doorgaat. Hij hoort een begin van iets waar hij niet om vroeg, op jullie dag.
afscheid_met-plan_inner = Beginnen. Ik heb nog niks gevraagd.
afscheid_met-plan_wiens-plan = Beginnen. Ik was nergens aan begonnen.
afscheid_wat-vond-u_say = En, viel het een beetje mee, met ons?
afscheid_wat-vond-u_why = Je vroeg hoe het bezoek voor hem was, met jullie erbij. Dan hoeft hij dat niet alleen uit te zoeken.
afscheid_wat-vond-u_minder-stil = Minder stil. … Dat wordt straks weer wennen.
afscheid_wat-vond-u_minder-stil_inner = Straks hoor ik de trafo weer. Die had ik een uur niet gehoord.
afscheid_wat-vond-u_ging-wel = Het ging. … Het ging wel.
afscheid_wat-vond-u_ging-wel_inner = Het ging wel. Ik hoor het mezelf zeggen. Het was meer dan wel.
afscheid_wat-vond-u_druk = Druk. Twee is druk.
afscheid_wat-vond-u_druk_inner = Ik wil dat ze gaan en ik wil de deur niet dichtdoen.
afscheid_altijd-bellen_say = Als het te stil wordt, belt u mij maar. Dag en nacht.
afscheid_altijd-bellen_inner = Dag en nacht. Dat zal ik eens proberen.
afscheid_altijd-bellen_dag-en-nacht = Ook ’s nachts, zegt u.
afscheid_mag-huisarts-deur_say = Mag ik met uw huisarts overleggen over die benauwdheid?
afscheid_mag-huisarts-deur_ja-die = Dokter Smit. Zeg maar dat ik het zei.
afscheid_mag-huisarts-deur_ja-die_inner = Ik zei ja. Het was niet eens moeilijk, in de deur.
afscheid_mag-huisarts-deur_nee-die = Nee. Nog niet.
afscheid_mag-huisarts-deur_nee-die_inner = Nee. En er gebeurt verder niks.
afscheid_esme-drie_say = Esmé nog iets laten vragen. Zij heeft haast niets gezegd.
afscheid_esme-drie_inner = Drie vragen op de mat. Met haar hoofd scheef.
afscheid_esme-drie_nee-nee-nee = Slecht, melk, nee. Dag.
weerzien_en-wij-nog = ‘En wij dan’, vroeg u daarstraks. Ik ben er nog niet uit.
weerzien_de-meesten = De meesten wilden mij helpen, zei u daarstraks.
weerzien_klink = (Hij is al half omgedraaid.)

# weerzien
weerzien_line = Dat u terugkomt, zeker. Dat zeggen ze allemaal, bij de deur.
weerzien_weer-deur-stil_u-ook-niet = U zegt het niet. Dat is dan weer nieuw.
weerzien_weer-deur-langer_koud-hier = Het trekt. Ik ga naar binnen.
weerzien_om-vijf-bellen_say = Dat beloof ik niet. Maar ik bel u vanmiddag om vijf uur.
weerzien_om-vijf-bellen_inner = Vijf uur. Ik leg de telefoon naast me. Voor als ik hem niet hoor.
weerzien_om-vijf-bellen_vijf = Vijf uur. Dat is over vijf uur. Goed.
weerzien_mag-ik-terug_say = Mag ik terugkomen? U zegt maar wanneer.
weerzien_mag-ik-terug_inner = Wanneer. Niet of, en niet dan en dan. Wanneer ík zeg.
weerzien_mag-ik-terug_donderdag = Donderdag. Elf uur, dan. Ik ben er altijd.
weerzien_dinsdag-kwart_say = Dinsdag, kwart over tien, als dat schikt. Dan ziet u of ik er sta.
weerzien_dinsdag-kwart_why = Duidelijk ben je. Maar dag en uur waren al gekozen, en voor elven heeft hij zijn longen niet aan.
weerzien_dinsdag-kwart_inner = Kwart over tien. Dan zit ik nog rechtop in de stoel te wachten op lucht.
weerzien_dinsdag-kwart_vast = Vast. Bij u wel.
weerzien_schrijft-u-zelf_say = Hier is mijn kaartje. Schrijft u maar op wanneer.
weerzien_schrijft-u-zelf_inner = Mijn handschrift. Het is nog recht.
weerzien_schrijft-u-zelf_eigen-papier = Papier. … Dit mag. Dit is van mij. Donderdag, elf uur.

# eruit
eruit_line = Eruit.
eruit_line2 = U had nog wel uw voeten geveegd. Dat vond ik nou netjes.
eruit_eruit-stil_nu = Nu.
eruit_eruit-langer_bel = Ik heb nummers. Ik bel ze allemaal.
eruit_uitleggen_say = U heeft gelijk, dat had ik niet mogen vragen. Het spijt me echt.
eruit_uitleggen_inner = Ze staan nog in mijn gang. Ik zei toch een kort woord.
eruit_uitleggen_kort-woord = Het was één woord.
eruit_verkeerde-vraag_say = Ja. Verkeerde vraag. We gaan.
eruit_verkeerde-vraag_inner = Een verkeerde vraag. Dat heeft nog nooit iemand gezegd.
eruit_verkeerde-vraag_ja = Ja.
eruit_kaartje-op-doos_say = Zonder iets te zeggen je kaartje op een doos leggen, en gaan.
eruit_kaartje-op-doos_inner = Er ligt iets wits. Weggooien kan ik het vanavond ook.

# uitgezet
uitgezet_niemand-had = Die rode bril belde gisteren, of u al geweest was. ‘Niemand’ had u gestuurd, zei u. Leugenaars zijn het, allemaal.
uitgezet_alle-leugenaars = Ik heb ze er allemaal uitgegooid. Leugenaars, stuk voor stuk, met hun map bij de politie. U bent niet anders.
uitgezet_binnengelaten = Ik heb u binnengelaten. Ik wist het wel, en ik deed het toch.
uitgezet_line = Eruit. Allebei.
uitgezet_line2 = U hoeft mij niks meer te vragen.
uitgezet_ug-stil_deur-open = De deur is open.
uitgezet_ug-langer_nummers-heb-ik = Ik heb nummers. Ik bel ze allemaal.
uitgezet_een-keer-netjes_say = Mogen we het gesprek nog even netjes afmaken? Dan laten we u daarna met rust.
uitgezet_een-keer-netjes_inner = Afmaken. Ik ben al af.
uitgezet_een-keer-netjes_afgemaakt = Het ís af.
uitgezet_teleurgesteld-zeggen_say = Dat spijt me. Ik had zo gehoopt dat het zou lukken, met ons.
uitgezet_teleurgesteld-zeggen_inner = Daar is de rekening. Die komt altijd bij de deur.
uitgezet_teleurgesteld-zeggen_moeite = Ik had er niet om gevraagd.
uitgezet_u-zegt-het_say = Goed. U zegt het, wij gaan.
uitgezet_u-zegt-het_inner = Ze gaan echt. Ik hoor twee ritsen, en daarna niks.
uitgezet_u-zegt-het_dat-zeg-ik = Dat zeg ik.
uitgezet_kaartje-bij-melk_say = Niets meer zeggen. Je kaartje neerleggen waar het niet in de weg ligt, en gaan.
uitgezet_kaartje-bij-melk_inner = Er ligt iets wits. Het ligt wel recht.

# buiten
buiten_zittend-gehoord = Hij slaapt zittend, Jan. Met dat hart. Moet daar niet vandaag nog iemand naar kijken?
buiten_verzekering-gezien = Een zes, Jan. Hij nummert ze. Een half jaar zijn zorgverzekering niet betaald, met dat hart.
buiten_envelop-op-mat = Die post bij zijn deur, zag je dat? Zorgverzekering, en niks open. Die is dus niet betaald. Met dat hart.
buiten_belde-zelf = Hij belde de dokter zelf, waar wij bij zaten. … En die zes, Jan. Een half jaar zijn zorgverzekering niet betaald, met dat hart.
buiten_buitengezet = Eruit, dus. … En die post op de vloer: zorgverzekering, en niks open. Die is dus niet betaald. Met dat hart.
buiten_line = { $trust ->
    [0] Ik ben er niet gerust op. Je hoorde hem toch ademen?
    [1] Ik ben er niet gerust op. Je hoorde hem toch ademen?
    [2] Ik ben er niet gerust op. Je hoorde hem toch ademen?
   *[other] Ik ben er niet gerust op. Maar hij praatte wel. Tegen jou.
}
buiten_bu-stil_zon = Licht, hè, buiten. Ik was het vergeten.
buiten_bu-langer_kom-mee = Kom. Eerst koffie.
buiten_dwi-vragen_say = Ik vraag onze DWI-collega wat er nog kan, voor de deurwaarder hem vindt.
buiten_dwi-vragen_inner = Ze staan nog op de stoep. Ik zie twee kruinen en ik kan niet horen wat ze zeggen.
buiten_bij-ons_say = Wat op die enveloppen staat, blijft tussen hem en ons. Ook maandag.
buiten_bij-ons_why = Wat hij thuis liet zien, blijft bij jullie tot hij anders beslist. Dat spraken jullie meteen af.
buiten_bij-ons_inner = Praten ze nu over mij? De ene schudt haar hoofd. De ander zegt iets korts.
buiten_zittend-terug_say = Hij slaapt zittend, dat kan niet wachten. Ik bel hem nu en vraag of de huisarts vandaag mag komen.
buiten_zittend-terug_why = Hier houdt afwachten op. Je zei hem wat je zorgen baart en vroeg om vandaag. Niets ging buiten hem om.
buiten_zittend-terug_inner = De telefoon. Jan, van de stoep. ‘Ik schrok van wat u zei.’ Nou. Dokter Smit dan. Vandaag.
buiten_kijken-gezien_say = Hij zag je, Esmé. Ik had er ook iets aan moeten doen.
buiten_kijken-gezien_ik-weet = Ik weet het. Ik schrok. Volgende keer zeg ik het hardop.
buiten_wakker-van-gang_say = Die gang, daar lig ik wakker van. Dat neem ik maandag mee naar het team.
buiten_wakker-van-gang_inner = Beneden wijst er een naar mijn raam. Niet wijzen.
buiten_we-zijn-binnen_say = We waren binnen, Esmé. Dat is het halve werk.
buiten_we-zijn-binnen_hoop-het = Binnen, ja. En nu staan we buiten.
buiten_word-moe_say = Ik word moe van die dichte enveloppen. En ze zijn niet eens van mij.
buiten_word-moe_ook-moe = Ik ook. En wij mogen straks naar huis.

# stoep-adriaans
stoep-adriaans_line = Komt u soms bij Frans vandaan? Ik ben van de kerk. Ik kom anders altijd op woensdag, maar hij klonk zo kort van adem door de telefoon.
stoep-adriaans_line2 = Weet u of hij wat gegeten heeft?
stoep-adriaans_ad-stil_tas = Ik heb melk bij me. Hij is dol op melk.
stoep-adriaans_ad-langer_trap-op = Nou, ik ga eens naar boven.
stoep-adriaans_vertellen_say = Niet veel, denk ik. Hij zit krap, ook met zijn verzekering. Fijn dat u even gaat.
stoep-adriaans_vertellen_inner = Zij komt binnen met melk en ze kijkt anders. Ze weet iets.
stoep-adriaans_vertellen_niks-van-gezegd = Zijn verzekering? Daar heeft hij mij niks van gezegd.
stoep-adriaans_pak-melk_say = Ik heb net een pak van u gekregen. Van hem.
stoep-adriaans_pak-melk_inner = Ik hoor haar lachen op de trap. Dat doet ze anders nooit.
stoep-adriaans_pak-melk_lacht-a = Van hém? Dan heeft hij u graag. Zeg maar niets, ik koop gewoon minder.
stoep-adriaans_hoe-is-het-voor-u_say = Dat weet ik niet. Maar u dan, elke week die trappen op, hoe is dat?
stoep-adriaans_hoe-is-het-voor-u_inner = Ze was vrolijker, vandaag. Iemand had haar iets gevraagd, zei ze.
stoep-adriaans_hoe-is-het-voor-u_voor-mij = Voor mij? Nou… zwaar, als ik eerlijk ben, met die knie. Dat vraagt eigenlijk nooit iemand.
stoep-adriaans_vraag-hem-zelf_say = Daar zeg ik niks over, mevrouw. Dat moet u aan hem vragen.
stoep-adriaans_vraag-hem-zelf_why = Je gaf niets door van wat je zag, en liet haar vraag bij hem. Zo blijft hun vertrouwen van hen.
stoep-adriaans_vraag-hem-zelf_inner = Ze vraagt of ik gegeten heb. Ze weet dus nog niks. Goed.
stoep-adriaans_vraag-hem-zelf_dat-doe-ik = Dat doe ik. Hij liegt dan, maar ik zie de trommel.

# vijf-uur
vijf-uur_line = Vijf voor vijf. Ik ga zo.
vijf-uur_vu-stil_klok = Vier voor vijf, Jan.
vijf-uur_vu-langer_prettig-weekend = Prettig weekend, Jan.
vijf-uur_maandag-bellen_say = Hem niet op vrijdagmiddag nog storen. Maandagochtend bellen, dan heb je alle tijd.
vijf-uur_maandag-bellen_inner = Vijf uur. Kwart over. Half zes. Ik leg hem aan de andere kant, misschien hoor ik hem daar beter.
vijf-uur_esme-belt_say = Esmé laten bellen, nu ze er nog is. Dan kent hij haar stem ook.
vijf-uur_esme-belt_inner = De telefoon gaat. En het is de ander.
vijf-uur_esme-belt_waar-is-jan = O. Jan zou bellen.
vijf-uur_nu-bellen_say = Blijven zitten, en om vijf uur zelf bellen.
vijf-uur_nu-bellen_inner = Klokslag. Ik liet hem drie keer overgaan, om niet gretig te lijken.
vijf-uur_nu-bellen_op-tijd = … U belt. Het is vijf uur. Precies.

## brand
brand_map-politie_say = Dat van uw vorige huis. Wilt u daar iets over kwijt, of liever niet?
brand_map-politie_gelezen-zeker = Mijn vorige huis.
brand_map-politie_gelezen-zeker_inner = Brand. Ze ruiken het altijd.
brand_map-politie_iets-kwijt = … Kwijt. Ja.
brand_map-politie_iets-kwijt_inner = Mijn tong is droog. Ik zou er een slok bij moeten.

# brand
brand_line = Ze zeggen dat ik het zelf heb aangestoken. Mijn eigen huis.
brand_br-stil_inner = Ik tel de lampjes, van links naar rechts. Bij zestig begin ik opnieuw.
brand_br-stil_twee-rapporten = Twee rapporten. Er staat in elk wat anders. Kiest u maar.
brand_br-langer_roet = Roet krijg je er met geen zeep uit.
brand_dossier-opvragen_say = U hoort te weten wat er over u geschreven is. Dat vraag ik voor u op.
brand_dossier-opvragen_inner = Opvragen. Ik heb er een man voor gehad, die deed dat ook. Die nam niet meer op.
brand_dossier-opvragen_rechtzetten = Doet u dat? Dan ben ik benieuwd.
brand_is-er-iets-van-waar_say = Hoe is die brand dan gekomen, denkt u zelf?
brand_is-er-iets-van-waar_why = Dit vroeg iedereen hem al. Hij liet zien wat pijn doet, en hoorde weer een verhoor.
brand_is-er-iets-van-waar_inner = Daar staat hij dan. De enige vraag die ze ooit hebben.
brand_wat-doet-dat_say = Dat ze dat van u zeggen. Wat doet dat met u?
brand_wat-doet-dat_inner = Wat dat doet. Dan ruik ik het weer.
brand_wat-doet-dat_in-de-winkel = In de winkel pakten ze de lucifers voor me weg. Bij wijze van spreken. … Nee. Niet bij wijze van spreken.
brand_van-licht-leefde_say = Juist van u, met uw vak, zeggen ze dat.
brand_van-licht-leefde_hij-las = Weet u wat het ergste was? Dat hij het ook las. In de krant.
brand_van-licht-leefde_hij-las_inner = Nu zit Harrie erbij in de kamer. Met die krant.
brand_van-licht-leefde_draden = Mijn vak. Ja. Daar kijken ze dan ineens heel anders naar.
brand_van-licht-leefde_draden_inner = Elke draad die ik ooit trok, hebben ze toen nagetrokken.
brand_map-nog-dicht_say = Dat hoor ik nu van u. In uw map heb ik niet gekeken.
brand_map-nog-dicht_inner = Niet gekeken. Dan begint het één keer bij mij.
brand_map-nog-dicht_eerste-van-mij = Nog dicht. … Dan heeft u het van mij. Dat is voor het eerst.

## harrie
harrie_wie-op-foto_say = Mag ik vragen wie dat is, op die foto?
harrie_wie-op-foto_inner = Ze kijken naar zijn ogen, dicht van het lachen.
harrie_dat-is-harrie_say = En dat daar op de foto, is dat uw Harrie?
harrie_dat-is-harrie_inner = Die naam heb ik hier niet laten vallen. Ik niet.

# harrie
harrie_niks-aan = Dat gaat u niks aan. … Mijn zoon.
harrie_naam-van-wie = Die naam heeft u van een briefje. … Ja. Dat is hij.
harrie_vijftien = Harrie. Mijn zoon. Vijftien is hij. Bijna zestien.
harrie_line = Ik zie hem niet. Al een tijd niet.
harrie_inner = Vijftien. Dat werd hij in november. Ik heb het gemist, het omslaan.
harrie_ha-stil_inner = Hij had een pleister op zijn knie, die dag. Dat zie je niet op de foto.
harrie_ha-stil_hij-lacht = Hij lacht daar omdat ik in de knoop zat.
harrie_ha-langer_genoeg-foto = Zo is het wel genoeg.
harrie_spirit-regelen_say = Ik ken iemand bij Spirit. Zal ik eens vragen hoe het met hem is?
harrie_spirit-regelen_why = Het was lief bedoeld, maar nieuws van Harrie heb jij niet te geven. En nu hoopt zijn vader.
harrie_spirit-regelen_inner = Vragen hoe het met hem is. Zou dat kunnen? Niet denken. Niet denken.
harrie_spirit-regelen_regelen = Vragen. Aan iemand die hem kent.
harrie_waarom-niet-zien_say = Wat is er tussen u gebeurd, toen?
harrie_waarom-niet-zien_inner = Wat er gebeurd is. Dan moet er een schuldig zijn. Nou, die zit hier.
harrie_waarom-niet-zien_vraag-hem = Vraag dat aan de kinderrechter. Of aan zijn moeder. Niet aan mij.
harrie_blijf-ik-af_say = Dan begin ik er niet over.
harrie_blijf-ik-af_inner = Ik had mijn hand al op de leuning. Hoeft niet.
harrie_blijf-ik-af_goed = … Goed.
harrie_groot-gemis_say = Dan mist u hem.
harrie_groot-gemis_inner = Missen. Het zit hier, onder het bot, waar de lucht ook niet komt.
harrie_groot-gemis_ja-gemis = Ja. … Ja.
harrie_toen-goed-ging_say = Wat deden jullie zoal, samen, toen hij nog klein was?
harrie_toen-goed-ging_inner = Toen hij klein was. Ik hoef niet eens te zoeken, het ligt bovenop.

# gemis
gemis_line = (Hij kijkt naar de foto. Hij veegt met zijn mouw langs de rand, waar geen stof zit.)
gemis_gem-stil_inner = Jan kijkt ook naar de foto. Zij naar haar schoenen.
gemis_gem-stil_ja-nog-eens = … Ja.
gemis_gem-langer_dank-u-stil = Zo. … Dat is lang geleden, dat hij hier even was.
gemis_hij-is-vijftien_say = Hij is vijftien. Dat kan over een paar jaar heel anders zijn.
gemis_hij-is-vijftien_inner = Een paar jaar. Hoeveel heb ik er nog?
gemis_hij-is-vijftien_dat-zeggen-ze = Later. Ja. Dat zeggen ze allemaal.
gemis_hoelang-al_say = Hoelang is het nu?
gemis_hoelang-al_inner = Dat getal heb ik wel. Ik zeg het nooit hardop.
gemis_hoelang-al_tel-ik-niet = Dat tel ik niet. … Ik tel alles, maar dat niet.
gemis_sterk-dat-u_say = U draagt dat al zo lang. Knap, vind ik.
gemis_sterk-dat-u_inner = Sterk. Ik zit in een stoel met drie kussens.
gemis_sterk-dat-u_niks-sterk = Ik draag niks. Ik zit erbij.

# kunt-u-dat
kunt-u-dat_line = Kunt u dat? … Zomaar?
kunt-u-dat_kud-stil_u-twijfelt = U denkt erover na. Dat is geen ja.
kunt-u-dat_kud-langer_laat-weten = U laat het weten. Goed.
kunt-u-dat_een-telefoontje_say = Vragen hoe het gaat, dat kan. Eén telefoontje.
kunt-u-dat_een-telefoontje_inner = Eén telefoontje. Ik had het dus al die tijd kunnen vragen.
kunt-u-dat_een-telefoontje_dan-wacht-ik = Dan wacht ik daarop.
kunt-u-dat_terug-van-harrie_say = Nee. Dan moet Harrie dat zelf ook willen.
kunt-u-dat_terug-van-harrie_why = Je nam het terug voor hij erop ging rekenen. Het deed pijn, en hij weet nu wat jouw ja waard is.
kunt-u-dat_terug-van-harrie_inner = Het was er even. Ik had al bedacht wat ik zou vragen.
kunt-u-dat_terug-van-harrie_dacht-ik-al = Nee. … Dat dacht ik al.
kunt-u-dat_doe-mijn-best_say = Dat weet ik nog niet. Ik doe mijn best, meer kan ik niet beloven.
kunt-u-dat_doe-mijn-best_inner = Niet veel beloofd. En toch zit ik rechtop.
kunt-u-dat_doe-mijn-best_best-is-goed = Uw best. Dat is meer dan niks.

# snoer
snoer_line = Hij hield het snoer vast, en ik draaide. Zo deden we elk jaar de boom. De knoop zat altijd aan mijn kant, zei hij.
snoer_sn-stil_inner = Ik voel het trekken van dat snoer in mijn handen.
snoer_sn-stil_aan-mijn-kant = En dat was ook zo.
snoer_sn-langer_laat-maar-zo = Zo. Dat was Harrie.
snoer_kaartje-sturen_say = Heeft u hem dat weleens geschreven, van die knoop?
snoer_kaartje-sturen_inner = Geschreven. Er liggen er elf in de la.
snoer_kaartje-sturen_gewoon = Dat is zo makkelijk gezegd.
snoer_machteloos-blijven_say = Je krijgt geen woord over je lippen. Je kijkt maar met hem mee naar de boom.
snoer_machteloos-blijven_inner = Die zegt niks en heeft natte ogen. Ik kijk maar naar de lampjes.
snoer_machteloos-blijven_kijk-lampjes = … Kijkt u maar naar de lampjes. Dat doe ik ook.
snoer_hij-zou-zeggen_say = Wat vertelde hij op school over zijn vader?
snoer_hij-zou-zeggen_inner = Op school. Ik hoor zijn stem, van toen hij zeven was.
snoer_hij-zou-zeggen_licht-maken = Dat ik het donker kon maken. Iedereen kan licht aandoen, zei hij. Papa kan het donker doen.
snoer_niets-beloven_say = Of u hem weer ziet, dat kan ik niet beloven. Al zou ik het willen.
snoer_niets-beloven_inner = Niets beloven. Dan hoef ik er vannacht ook niet op te wachten.
snoer_niets-beloven_eigen-stem = Nee. Dat weet ik. … Goed dat u het zegt.

## boomverhaal
boomverhaal_wie-moest-zien_say = Iemand moest de boom nog zien, zei u. Wie was dat?
boomverhaal_wie-moest-zien_ander-keer = Een andere keer. Misschien.
boomverhaal_wie-moest-zien_ander-keer_inner = Nee. Die niet. Die hou ik voor mezelf.
boomverhaal_wie-moest-zien_dat-vraagt-niemand = … Dat vraagt nooit iemand. Ze vragen wanneer hij weggaat.
boomverhaal_wie-moest-zien_dat-vraagt-niemand_inner = Daar komt het. Ik hou het niet tegen.

# boom-belofte
boom-belofte_line = Ik had tegen Harrie gezegd: hij blijft staan tot je geweest bent. Dus hij blijft staan.
boom-belofte_bb-stil_inner = Zeven maanden. Tweehonderd keer de stekker erin.
boom-belofte_bb-stil_elke-avond = Ik doe hem elke avond uit. En elke ochtend weer aan.
boom-belofte_bb-langer_zo-is-het = Zo is het.
boom-belofte_samen-opruimen_say = Kan hij ook klaarstaan in een doos, voor als Harrie komt?
boom-belofte_samen-opruimen_inner = In een doos. Dat deden ze met mijn spullen ook, toen.
boom-belofte_samen-opruimen_hij-blijft = Hij blijft staan. Dat zei ik net.
boom-belofte_eerst-zien_say = Wat zou hij het eerst zien, als hij hier binnenkwam?
boom-belofte_eerst-zien_inner = Als hij binnenkwam. Hij zou lachen om de streng. Hij ziet dat meteen.
boom-belofte_eerst-zien_de-streng = Dat de middelste te zacht staat. Dat zag hij op zijn vijfde al.
boom-belofte_u-houdt-woord_say = U houdt wel woord.
boom-belofte_u-houdt-woord_inner = Woord houden. Niet ‘vreemd’. Woord houden.
boom-belofte_u-houdt-woord_ja-woord = … Dat heeft lang niemand gezegd.

## lucht
lucht_over-adem_say = Mag ik vragen hoe u het redt, met die adem?
lucht_over-adem_mensen-hoesten = Ik hoest. Mensen hoesten.
lucht_over-adem_mensen-hoesten_inner = Nee. Als ze dat weten, moet ik weg hier.
lucht_over-adem_vraagt-u = Dat mag. Antwoorden kost lucht, dus kort.
lucht_over-adem_vraagt-u_inner = Eén vraag. Misschien is het wel goed als er één mens het weet.
lucht_stoel-slapen_say = Slaapt u in die stoel?
lucht_stoel-slapen_ik-zit-er = Ik zit er. Dat is wat anders.
lucht_stoel-slapen_ik-zit-er_inner = Dat bed is te glad. Ik had er een kuil in moeten slaan.
lucht_stoel-slapen_scherp = … U kijkt als een lichtman. Dat is geen compliment.
lucht_stoel-slapen_scherp_inner = Dat bed is te glad. Ik had er een kuil in moeten slaan.

# lucht
lucht_zittend = Ik slaap zittend, de laatste weken. Liggend verdrink ik.
lucht_de-trap = De trap haal ik niet meer. Omlaag nog wel. Omhoog niet.
lucht_line = Astma, en het hart doet ook niet meer mee. Zo. Nu heeft u het hele lijstje.
lucht_lu-stil_inner = In en uit. In en uit. Zo kom je een nacht door.
lucht_lu-stil_nachten = Het zijn de nachten. Overdag zit ik toch.
lucht_lu-langer_klaar-nu = Volgende patiënt.
lucht_rustiger-aan_say = Dat is nogal wat, voor één mens. Kunt u overdag niet wat meer rust pakken?
lucht_rustiger-aan_inner = Rust. Ik zit. Ik adem. Welke van de twee?
lucht_rustiger-aan_rustiger-dan-dit = Nog meer rust dan dit?
lucht_huisarts-met-u_say = Mag ik uw huisarts bellen, hier, met u erbij?
lucht_huisarts-met-u_met-mij-erbij = Met mij erbij. Dokter Smit. Goed dan. … (Je belt, en hij knikt mee. Vanmiddag komt ze langs.)
lucht_huisarts-met-u_met-mij-erbij_inner = Ik hoor elk woord. Dan kan er niks in een map.
lucht_huisarts-met-u_ander-keer-dokter = Nog niet. Schrijf het ook niet op.
lucht_huisarts-met-u_ander-keer-dokter_inner = Niet. Dokters hebben ook tafels.
lucht_zittend-zorgelijk_say = Daar schrik ik van. Er moet vandaag een dokter naar kijken, en dat zeg ik u gewoon.
lucht_zittend-zorgelijk_why = Hier stopt het volgen. Je zei wat je schrikken deed en dat het vandaag moest. Wie belde, koos hij.
lucht_zittend-zorgelijk_inner = Die schrikt echt. Dan is het dus echt.
lucht_zittend-zorgelijk_vandaag = Vandaag. … Ik bel. Als u erbij blijft.
lucht_genoeg-in-huis_say = Heeft u alles in huis voor het weekend?
lucht_genoeg-in-huis_inner = Twee pufjes, plaspillen tot dinsdag. Dat reken ik elke dag uit.
lucht_genoeg-in-huis_tot-dinsdag = Tot dinsdag. Dan komt de apotheek.

# hij-belt
hij-belt_line = (Hij draait het nummer uit zijn hoofd.) … Van Noord. Ik slaap zittend, dokter. … Een week of drie. … Ze vinden hier van wel, ja.
hij-belt_line2 = Vanmiddag komt ze. Of het ernstig was, vroeg ze. U heeft gehoord wat ik zei.
hij-belt_hb-stil_inner = Eerst de hoorn terugleggen. Dan de adem. Dan pas kijken of er nog iemand zit.
hij-belt_hb-stil_eerst-adem = … Wacht even. Dat was veel praten.
hij-belt_hb-langer_zo-gebeld = Zo. Gebeld.
hij-belt_ik-bel-haar-nog_say = Heel goed. Dan bel ik haar straks zelf ook nog even, zodat ze zeker alles weet.
hij-belt_ik-bel-haar-nog_why = Voor de zekerheid, uit zorg. Maar hij had net zelf gebeld, en nu gaat er een tweede verhaal achteraan.
hij-belt_ik-bel-haar-nog_inner = Ik heb het net zelf gezegd. Met mijn eigen adem.
hij-belt_ik-bel-haar-nog_ik-belde-toch = Ik heb gebeld. Dat is genoeg gebeld.
hij-belt_u-deed-het_say = Dat was geen makkelijk telefoontje.
hij-belt_u-deed-het_inner = Nee. Die zag dat ook.
hij-belt_u-deed-het_kost-wat = Nee. … Een halve long.
hij-belt_ziet-u-wel_say = Knap dat u het zelf deed.
hij-belt_ziet-u-wel_inner = Alsof ik voor het eerst alleen naar de winkel ben geweest.
hij-belt_ziet-u-wel_geen-kind = Ik heb vaker gebeld, in mijn leven.

## dozen
dozen_vakmansoog_say = U heeft er oog voor: kan er een strook vrij, zonder dat het gaat tochten?
dozen_vakmansoog_inner = Zonder dat het gaat tochten. Dus die heeft begrepen waar ze voor staan.
dozen_schrik-zeggen_say = Ik schrok daarnet van die gang, en ik knikte maar. Als u daar eens snel weg moet?
dozen_schrik-zeggen_why = Je schrik kwam toen hij hem kon horen, als iets van jou en zonder verwijt.
dozen_schrik-zeggen_inner = Die heeft het bewaard tot ik zat. Dat had ook in de gang gekund, met een vinger erbij.
dozen_schrik-zeggen_zag-ogen = Dat zag ik wel, aan uw ogen. … U wilt dat er een strook vrijkomt.

# strook
strook_line = Een strook. … Eén rij mag weg. Als er een tochtrol voor de deur komt.
strook_st-stil_reken-ik = Ik zit te rekenen. Stoort u mij niet.
strook_st-langer_halve-graad = Een halve graad. Dat kan lijden.
strook_halen-wij_say = Mooi. Dan haal ik die tochtrol, en volgende week nemen wij die rij mee. Is dat goed?
strook_halen-wij_inner = Ik geef een rij en ze nemen hem mee naar buiten.
strook_halen-wij_ik-zeg-wanneer = Ik zeg welke. En wanneer.
strook_welke-kiest-u_say = Dan eerst die deur. Hoe breed is hij?
strook_welke-kiest-u_inner = Hoe breed. Dat vraagt iemand die hem gaat passen.
strook_welke-kiest-u_bij-de-meterkast = Drieëntachtig. … En dan mag de rij bij de meterkast weg. Mevrouw van de kerk neemt karton mee.
strook_brandweer-blij_say = Dat scheelt meteen, als u er eens snel uit moet.
strook_brandweer-blij_inner = Snel eruit. Net was het nog van mij, die strook.
strook_brandweer-blij_brandweer = Daar doe ik het dan niet voor.

## melk
melk_zoveel-melk_say = Wie drinkt hier al die melk?
melk_zoveel-melk_inner = Melk. Daar kan ik over praten zonder dat er iets losgaat.
melk_van-mevrouw_say = Zijn die allemaal van mevrouw Adriaans?
melk_van-mevrouw_inner = Haar naam. Die zei ik één keer, door de telefoon. Het is blijven hangen.

# melk
melk_allemaal-van-haar = Allemaal. Elke week een tas.
melk_drinkt-niemand = Niemand. Mevrouw Adriaans brengt het, van de kerk.
melk_elf-pakken = Elf pakken staan er. Mevrouw Adriaans brengt ze, van de kerk.
melk_line = Te veel melk. Altijd te veel melk.
melk_me-stil_zeg-het-niet = Ik zeg er niks van. Ze moet het drie trappen op sjouwen.
melk_me-langer_kalk = Mijn botten zijn van marmer.
melk_haar-bellen_say = Wat een trouwe hulp. Zal ik haar eens bellen?
melk_haar-bellen_inner = Haar ook al aan die tafel. Dan is er niks meer van mij.
melk_haar-bellen_laat-haar = Laat háár erbuiten.
melk_wat-is-zij_say = Wat is dat voor iemand, die mevrouw Adriaans?
melk_wat-is-zij_inner = Zij zet de tas neer en vraagt niks. Dat is het hele geheim.
melk_wat-is-zij_vraagt-nooit = Zij vraagt nooit wat. Ze zet neer, ze zegt iets over het weer, en ze gaat.
melk_pak-meenemen_say = Mag er een met mij mee? Bij ons is de melk altijd op.
melk_pak-meenemen_neem-maar = Neem er twee. … Dat ik nou iets mee kan geven.
melk_pak-meenemen_neem-maar_inner = Die gaat straks de deur uit met iets van mij.
melk_pak-meenemen_is-geteld = Nee. Ze telt ze, denk ik.
melk_pak-meenemen_is-geteld_inner = Eerst de melk, dan de rest.
