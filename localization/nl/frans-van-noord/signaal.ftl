# Frans van Noord: Het signaal

signaal_title = Het signaal
mapdik_name = Een dikke map
mapdik_seen = Meldpunt, politie, DWI. Een elastiek eromheen, twee keer.
kalender_name = De kalender
kalender_seen = Juli. Bij vandaag staat: ‘40 wachtenden’. Met potlood.

## voor-we-bellen

# rode-bril-belt
rode-bril-belt_line = Ik ben van de woningbouw. Een meneer op driehoog zei dat hij zo alleen is. Doen jullie daar iets mee?
rode-bril-belt_rbb-stil_bril-poets = Ik zit er al de hele ochtend mee.
rode-bril-belt_rbb-langer_nou-rbb = Of ben ik bij u verkeerd?
rode-bril-belt_vindt-ons-wel_say = Die kennen we. Als het nodig is, belt hij zelf, daar is hij goed in.
rode-bril-belt_vindt-ons-wel_inner = Er belt niemand. Ik heb het één keer gezegd, en het is weg.
rode-bril-belt_vindt-ons-wel_zomaar-gezegd = Hij belde niet. Hij zei het zomaar, toen ik mijn jas al aanhad.
rode-bril-belt_wat-zei-hij_say = Wat zei hij precies? En weet hij dat u belt?
rode-bril-belt_wat-zei-hij_why = Je vroeg naar zijn eigen woorden, en of hij ervan wist. Zo begint het bij hem en niet bij een melding.
rode-bril-belt_wat-zei-hij_inner = ‘Niemand geeft om me.’ Het lag er ineens. Ze had haar jas al aan.
rode-bril-belt_wat-zei-hij_letterlijk-corp = ‘Zo alleen.’ En dat niemand om hem geeft, zijn zoon ook niet. … Nee. Dat weet hij niet.
rode-bril-belt_meldpunt-kent_say = Fijn dat u belt. Het Meldpunt kent hem het best, ik verbind u door.
rode-bril-belt_meldpunt-kent_why = Doorgeven aan wie hem kent leek zorgvuldig. Zo gaat zijn zin van bureau naar bureau, en niemand gaat.
rode-bril-belt_meldpunt-kent_inner = Ze gaf me een hand. Die was warm. Daarna is er niks meer gekomen.
rode-bril-belt_meldpunt-kent_die-stuurden = Die had ik net. Die zeiden: u.
rode-bril-belt_wij-kijken_say = Dank u. Ik bel hem vandaag nog, dan bent u het kwijt.
rode-bril-belt_wij-kijken_zeg-niet-ik = Moet u zeggen dat het van mij komt?

# de-map
de-map_line = Dit is alles wat er over hem ligt. Meldpunt, politie, DWI. Wil jij, of ik?
de-map_dm-stil_elastiek = Die elastiek is nieuw. De map niet.
de-map_dm-langer_kies-dm = Zeg het maar, dan haal ik koffie.
de-map_van-voor-tot-achter_say = Hem helemaal lezen. Veiligheid voor alles.
de-map_van-voor-tot-achter_why = Je wilde niets over het hoofd zien. Nu kijk je straks door de ogen van wie vóór je kwam.
de-map_van-voor-tot-achter_inner = Een koud gevoel in mijn rug. Dat zal de tocht zijn.
de-map_drie-vragen_say = Alleen dit: is het er veilig, en wie mag er bij hem binnen?
de-map_drie-vragen_kerk-wel = Veilig, staat er. Een smalle gang. En iemand van de kerk, elke woensdag.
de-map_dicht-houden_say = Het elastiek eromheen laten tot jullie hem zelf gesproken hebben.
de-map_dicht-houden_why = Wat anderen van hem maakten, liet je nog even dicht. Dan kan hij het eerst zelf vertellen.
de-map_dicht-houden_inner = Vandaag geen gesuis in mijn oren.
de-map_dicht-houden_spannend = Spannend wel.
de-map_lees-jij_say = Lees jij hem? Dan kan ik er tenminste onbevangen in.
de-map_lees-jij_why = Je wilde zelf fris blijven. Nu kijkt één van jullie straks met de ogen van de map, en dat merkt hij.
de-map_lees-jij_inner = Eén die van niks weet en één die alles weet. Dat ruik je aan een deur.
de-map_lees-jij_ik-dan = Dan kijk ik dus voor twee.

# hoe-erheen
hoe-erheen_line = Veertig wachtenden. Hoe pakken jullie dit aan?
hoe-erheen_he-stil_neem-ik = Ik neem ook genoegen met één zin.
hoe-erheen_he-langer_wij-bellen = We bellen hem. Toch, Jan?
hoe-erheen_brief-vooraf_say = Eerst een brief, met een dag erin.
hoe-erheen_brief-vooraf_inner = Een envelop met een venster. Op de stapel.
hoe-erheen_brief-vooraf_weer-brief = Nog een brief. … Bel hem maar gewoon.
hoe-erheen_kerk-eerst_say = Uitzoeken wie er bij hem komt, en die vragen hoe hij het liefst benaderd wordt.
hoe-erheen_kerk-eerst_inner = Iemand vraagt naar mij. Niet aan mij.
hoe-erheen_kerk-eerst_weet-hij-ervan = En weet hij dan dat jullie daar zitten? … Bel hem zelf maar.
hoe-erheen_bellen-vragen_say = Bellen, en vragen of we een keer mogen komen. Nee kan ook.
hoe-erheen_bellen-vragen_why = Hij krijgt als eerste te horen dat je wilt komen, en kan nee zeggen.
hoe-erheen_bellen-vragen_inner = De telefoon staat op het kastje. Ik stof hem af. Waarom weet ik niet.
hoe-erheen_bellen-vragen_meer-niet-nodig = Dat is een zin.
hoe-erheen_vandaag-deur_say = Ik ga er vandaag nog heen. Wie zo’n zin zegt, laat je niet wachten.
hoe-erheen_vandaag-deur_eerst-bellen = Bel eerst. Als je een deur dicht wilt hebben, moet je zomaar komen.
