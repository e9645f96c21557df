# Frans van Noord: Het signaal

signaal_title = Het signaal
mapdik_name = Een dikke map
mapdik_seen = Meldpunt, DWI. Een elastiek eromheen, twee keer.
kalender_name = De kalender
kalender_seen = Juli. Bij vandaag staat: ‘40 wachtenden’. Met potlood.

## voor-we-bellen

# rode-bril-belt
rode-bril-belt_line = Ik ben van de woningbouw. Een meneer op driehoog zei dat hij zo alleen is. Doen jullie daar iets mee?
rode-bril-belt_rbb-stil_bril-poets = Ik zit er al de hele ochtend mee.
rode-bril-belt_rbb-langer_nou-rbb = Of ben ik bij u verkeerd?
rode-bril-belt_vindt-ons-wel_say = Als die meneer iets van ons wil, weet hij ons te vinden.
rode-bril-belt_vindt-ons-wel_inner = Er belt niemand. Ik heb het één keer gezegd, en het is weg.
rode-bril-belt_vindt-ons-wel_zomaar-gezegd = Hij heeft niemand gebeld, hoor. Hij zei het zomaar, toen ik mijn jas al aanhad.
rode-bril-belt_wat-zei-hij_say = Wat zei hij precies? En weet hij dat u belt?
rode-bril-belt_wat-zei-hij_why = Je vroeg naar zijn eigen woorden, en of hij ervan wist. Zo begint het bij hem en niet bij een melding.
rode-bril-belt_wat-zei-hij_inner = ‘Niemand geeft om me.’ Het lag er ineens. Ze had haar jas al aan.
rode-bril-belt_wat-zei-hij_letterlijk-corp = ‘Zo alleen.’ En dat niemand om hem geeft, zijn zoon ook niet. … Nee. Dat weet hij niet. … U gaat hem dus bellen. Goed.
rode-bril-belt_meldpunt-kent_say = Dat is iets voor het Meldpunt. Ik bel ze wel, dan hoeft u dat niet te doen.
rode-bril-belt_meldpunt-kent_why = Doorgeven aan wie hem kent leek zorgvuldig. Zo gaat zijn zin van bureau naar bureau, en niemand gaat.
rode-bril-belt_meldpunt-kent_inner = Ze gaf me een hand. Die was warm. Daarna is er niks meer gekomen.
rode-bril-belt_meldpunt-kent_die-stuurden = Die had ik net zelf aan de lijn. Ze zeiden dat ik bij u moest zijn.
rode-bril-belt_wij-kijken_say = Goed dat u belt. Ik vraag het hem zelf, en ik zeg erbij dat ik het van u heb.
rode-bril-belt_wij-kijken_zeg-niet-ik = O. Dan weet hij dus dat ik het was. … Nou ja. Dat is ook zo.

# de-map
de-map_line = Dit is alles wat we van hem hebben. Meldpunt, DWI. Lees jij, of ik?
de-map_dm-stil_elastiek = Dat elastiek is in elk geval nieuw.
de-map_dm-langer_kies-dm = Zeg het maar, dan haal ik koffie.
de-map_van-voor-tot-achter_say = Alles lezen. Ik wil weten waar we binnenstappen.
de-map_van-voor-tot-achter_why = Je wilde niets over het hoofd zien. Nu kijk je straks door de ogen van wie vóór je kwam.
de-map_van-voor-tot-achter_inner = Een koud gevoel in mijn rug. Dat zal de tocht zijn.
de-map_van-voor-tot-achter_uit-de-map = ‘Houdt hulp af, belt bij dreiging tot de wethouder aan toe.’ En hier, met potlood: ‘brand?’ Met dat vraagteken.
de-map_drie-vragen_say = Alleen dit: is het er veilig, en wie mag er bij hem binnen?
de-map_drie-vragen_why = Je vroeg wat je moest weten om er veilig te komen. De rest mag hij zelf vertellen.
de-map_drie-vragen_inner = Woensdag komt zij. Meer hoeft er vandaag niemand van me te weten.
de-map_drie-vragen_kerk-wel = Veilig, staat er. Een smalle gang. En iemand van de kerk, elke woensdag.
de-map_dicht-houden_say = De map dicht laten tot we hem zelf gesproken hebben.
de-map_dicht-houden_why = Wat anderen van hem maakten, liet je nog even dicht. Dan kan hij het eerst zelf vertellen.
de-map_dicht-houden_inner = Vandaag geen gesuis in mijn oren.
de-map_dicht-houden_spannend = Goed. Scheelt een middag lezen.
de-map_lees-jij_say = Lees jij het? Dan gaat één van ons er blanco in.
de-map_lees-jij_why = Je wilde zelf fris blijven. Nu kijkt één van jullie straks met de ogen van de map, en dat merkt hij.
de-map_lees-jij_inner = De een weet van niks en de ander weet alles. Zoiets merk je, aan een deur.
de-map_lees-jij_ik-dan = Dan kijk ik dus voor twee.

# hoe-erheen
hoe-erheen_line = Er staan er veertig op de lijst. Hoe willen jullie deze aanpakken?
hoe-erheen_he-stil_neem-ik = Eén zin is ook goed, hoor.
hoe-erheen_he-langer_wij-bellen = We bellen hem. Toch, Jan?
hoe-erheen_brief-vooraf_say = Een brief, met een dag erin. En dat hij gerust mag afzeggen.
hoe-erheen_brief-vooraf_inner = Een envelop met een venster. Op de stapel.
hoe-erheen_brief-vooraf_weer-brief = Goed. Dan wachten we een week. … (Een week later ligt er niets.) Bellen jullie hem nu toch maar.
hoe-erheen_kerk-eerst_say = Uitzoeken wie er al bij hem komt, en via die persoon vragen of het mag.
hoe-erheen_kerk-eerst_inner = Iemand vraagt naar mij. Niet aan mij.
hoe-erheen_kerk-eerst_weet-hij-ervan = Dan hoort hij het van een ander. … Bel hem liever zelf.
hoe-erheen_bellen-vragen_say = Gewoon opbellen. Zegt hij nee, dan weten we dat ook.
hoe-erheen_bellen-vragen_why = Hij krijgt als eerste te horen dat je wilt komen, en kan nee zeggen.
hoe-erheen_bellen-vragen_inner = De telefoon staat op het kastje. Ik stof hem af. Waarom weet ik niet.
hoe-erheen_bellen-vragen_meer-niet-nodig = Goed. Dan hoort hij het tenminste zelf. Bel maar.
hoe-erheen_vandaag-deur_say = We gaan er vandaag heen, zonder papieren. Iemand die zoiets zegt, laat je niet wachten.
hoe-erheen_vandaag-deur_eerst-bellen = En dan staan jullie daar. … Eerst een telefoontje, wat mij betreft.
