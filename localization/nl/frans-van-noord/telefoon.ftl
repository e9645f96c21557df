# Frans van Noord: Aan de telefoon

telefoon_title = Aan de telefoon
briefje_name = Een briefje van de woningbouw
briefje_seen = ‘Meneer op driehoog zegt dat hij zo alleen is. Niemand geeft om hem, zegt hij, ook zijn zoon Harrie niet.’
map_name = De map van het Meldpunt
map_seen = ‘Meneer maakt een zeer adequate indruk. Geen psychiatrisch beeld. Niet gemotiveerd. Er was brood in de trommel.’
kantoorraam_name = Het raam van het kantoor
kantoorraam_seen = Felle zon. Aan de overkant hangen mensen in T-shirt uit het raam.

## bellen

# overgaan
overgaan_line = Elf keer is hij nu overgegaan. We kunnen er ook heen fietsen.
overgaan_bel-door_twaalf = Twaalf.
overgaan_bel-door-langer_twintig = Zo meteen is de man met pensioen.
overgaan_dan-langs_say = Ja. Dan ziet hij tenminste wie er belt.
overgaan_dan-langs_why = Hartelijk bedacht, gewoon gaan. Alleen had hij er nog niets van kunnen vinden.
overgaan_dan-langs_inner = Ik heb allang opgenomen. Ze praten gewoon door.
overgaan_laten-gaan_say = Laten overgaan. Misschien moet hij van ver komen.
overgaan_laten-gaan_why = Je gaf hem de tijd om bij de telefoon te komen. Met zijn longen is dat geen kleinigheid.
overgaan_laten-gaan_inner = Dat ding blijft maar gaan. Of het is dringend, of het is iemand die kan wachten.
overgaan_luidspreker_say = De luidspreker aanzetten, dan hoort Esmé mee.
overgaan_luidspreker_why = Esmé moet het ook weten, dus dat is handig. Alleen weet hij niet dat er nog iemand luistert.
overgaan_luidspreker_inner = Het ruist anders dan anders. Alsof ik in een hal bel.
overgaan_kaart-eerst_say = Ophangen. Dan maar een kaart, met je eigen nummer erop.
overgaan_kaart-eerst_why = Hij heeft nu je naam en je nummer in huis. De volgende stap kan van hem komen, op een uur dat hij lucht heeft.
overgaan_kaart-eerst_inner = Op de mat gevonden. Een kaart, met een pen geschreven. Ik heb hem tegen de lamp gehouden.

# opgenomen
opgenomen_gezichten = Ik hoor u praten. Over langskomen.
opgenomen_hijgen = … Ja.
opgenomen_line = Wie is dit? Ik moest ervoor uit mijn stoel.
opgenomen_opname-stil_niks-zeggen = Zegt u niks? Dan hoor ik alleen mezelf piepen.
opgenomen_opname-langer_neerleggen = Ik tel tot drie. Dan trek ik de stekker eruit.
opgenomen_geboren_say = Meneer Van Noord? Met Jan. U stond nog op mijn lijst voor vandaag.
opgenomen_geboren_inner = Een lijst. Dan ben ik een nummer met een kruisje.
opgenomen_geboren_wie-vraagt = Een lijst. Daar sta ik dus op.
opgenomen_hoe-gaat-het_say = Met Jan, uit de buurt. Ik bel zomaar. Ik wou eens horen hoe het met u is.
opgenomen_hoe-gaat-het_inner = Zomaar. Zomaar bellen alleen mensen die een ander nummer bedoelden.
opgenomen_hoe-gaat-het_zomaar = Zomaar belt er niemand. Al in geen jaren.
opgenomen_naam-jan_say = Goedemiddag, meneer Van Noord. U spreekt met Jan, van het kernteam hier in de buurt.
opgenomen_naam-jan_why = Je naam, en meteen waar je vandaan belt. Hij kent dat woord niet, maar je hield niets achter.
opgenomen_naam-jan_inner = Jan. Drie letters. Daar kan weinig achter zitten.
opgenomen_naam-jan_reactor = Kernteam. Dat klinkt als een reactor.
opgenomen_komt-uit_say = Met Jan. Bel ik ongelegen? Anders probeer ik het later.
opgenomen_komt-uit_inner = Of het schikt. Ik kijk de kamer rond of er iets tegen is.
opgenomen_komt-uit_niks-te-doen = Ongelegen. Nee. Ik zat hier maar.

# wie-stuurt
wie-stuurt_kernreactor = En zo’n team belt nooit uit zichzelf.
wie-stuurt_ademhaling = U bent van een instantie.
wie-stuurt_line = Wie heeft u gestuurd?
wie-stuurt_stuurt-stil_zoeken = U moet het opzoeken, hoor ik.
wie-stuurt_stuurt-langer_dus = Dat duurt te lang voor een eerlijk antwoord.
wie-stuurt_niemand_say = Niemand. Ik hoorde dat u het alleen moet doen, en dat wilde ik liever van uzelf horen.
wie-stuurt_niemand_inner = Het klinkt warm. Waar komt die warmte vandaan?
wie-stuurt_privacy_say = Iemand die zich zorgen maakt. Ik wil eerst vragen of ik de naam mag noemen.
wie-stuurt_privacy_why = Eerst vragen is netjes. Alleen hoort hij nu dat het over hem gaat, en dat hij het zelf niet mag weten.
wie-stuurt_privacy_inner = Het gaat over mij, en ik mag er zelf niet bij.
wie-stuurt_privacy_ook-niks = Dan zeg ik ook niks.
wie-stuurt_woningbouw-zegt_say = De woningbouw. U heeft daar gezegd dat u zo alleen bent, en zij hebben ons gebeld.
wie-stuurt_woningbouw-zegt_inner = Dus die. Ik heb het één keer gezegd, één keer, en het is gaan lopen.
wie-stuurt_traject_say = Ons eigen team. Wij hebben een traject voor mensen die alleen zijn.
wie-stuurt_traject_inner = Een traject. Daar zijn er dus meer van. Mensen die alleen zijn, op een rij.
wie-stuurt_meldpunt-gelezen_say = Ik heb gelezen hoe het met het Meldpunt is gegaan. Ik wil het anders doen.
wie-stuurt_meldpunt-gelezen_inner = Ze hebben in mijn broodtrommel gekeken. Er zat brood in. Geval gesloten.
wie-stuurt_meldpunt-gelezen_broodtrommel = Dan weet u dus wat er in mijn broodtrommel zat.

# doorverteld
doorverteld_line = Die met die rode bril. Dat zei ik tegen háár. Niet tegen een kantoor.
doorverteld_door-stil_inner = Stil. Er is dus geen zinnetje voor.
doorverteld_door-stil_vond-het-aardig = Ze had haar jas al aan. En toen bleef ze staan. Ja, dan zeg je wat.
doorverteld_door-langer_klaar = Goed. Zij dus.
doorverteld_bedoelde-goed_say = Dat had ze nooit mogen doorvertellen.
doorverteld_bedoelde-goed_inner = Ze geven elkaar de schuld. En daarna geven ze elkaar mijn nummer.
doorverteld_bedoelde-goed_zij-wel = En toch belt u.
doorverteld_hoe-is-dat_say = En nu weten wij het ook. Is dat erg?
doorverteld_hoe-is-dat_zegt-het = Vervelend. … Maar u zegt het tenminste waar ik bij ben.
doorverteld_hoe-is-dat_zegt-het_inner = Ze praten altijd over me. Dit is de eerste keer dat ik erbij ben.
doorverteld_hoe-is-dat_hoe-denkt-u = Wat denkt u? Alsof ik in mijn hemd op de gang sta.
doorverteld_hoe-is-dat_hoe-denkt-u_inner = Mijn oren gloeien ervan. En dat hoort u niet, aan de telefoon.
doorverteld_wat-verteld_say = Wat had u haar eigenlijk willen zeggen?
doorverteld_wat-verteld_inner = Ik had het over de verwarming willen hebben. En toen kwam dat eruit.
doorverteld_wat-verteld_stil-hier = Dat het hier zo stil is. Meer niet. En dat dat wel een keer mag ophouden.
doorverteld_nee-blijft_say = U zit nergens aan vast. Dat blijft zo.
doorverteld_nee-blijft_inner = Nergens aan vast. Raar, dan hoeft het ineens niet meer zo nodig.
doorverteld_nee-blijft_nog-niet = Dat weet ik. Ik ben er nog niet uit.

# van-wie
van-wie_half-uur = U heeft in een map zitten lezen. Daar heb ik niet om gevraagd.
van-wie_klets = Iemand heeft iets gezegd. Ik heb het maar tegen één mens gezegd.
van-wie_gehoord = U hóórde het. En van wie dan wel?
van-wie_line = Dus. Van wie?
van-wie_wie-stil_denk-na = Neemt u de tijd. Ik reken ondertussen terug.
van-wie_wie-langer_uit-elkaar = Rode bril. Het was die met de rode bril.
van-wie_alsnog_say = Van de woningbouw. Ik had het liever niet gezegd.
van-wie_alsnog_inner = Dus toch die bril. Raar. Nu ik het weet, is het kleiner.
van-wie_alsnog_omweg = Met een omweg dus. Maar u bent er.
van-wie_signaal_say = Het was een signaal, van een mevrouw die u gesproken heeft. Welk kantoor dat is, mag zij zelf vertellen.
van-wie_signaal_inner = Een signaal. Rood, oranje, en dan komen ze met z’n allen de trap op.
van-wie_signaal_seinhuis = Een signaal. Ik heb gewoon wat gezegd, tegen iemand.
van-wie_maakt-uit_say = Zal ik vragen of die persoon u zelf belt? Dan hoort u het niet van mij.
van-wie_maakt-uit_why = Van haar zelf horen leek je eerlijker. Maar hij vroeg het jou, en weet het nu nog niet.
van-wie_maakt-uit_inner = Het gaat om mij, en ik krijg het niet te horen.
van-wie_maakt-uit_ja = Dan zit ik hier weer naast de telefoon. Van wie, vroeg ik.

# sneltram
sneltram_line = Een traject. Daar heb ik er drie van gehad.
sneltram_tram-stil_haltes = Nou?
sneltram_tram-langer_remise = Dan niet.
sneltram_kantoortaal_say = Rotwoord, ja. Zo praten wij hier de hele dag. Mogen we een keer langskomen?
sneltram_kantoortaal_inner = Iemand die zijn eigen woord weer inslikt. Dat hoorde ik echt.
sneltram_kantoortaal_dat-versta-ik = Kijk. Dat versta ik.
sneltram_op-maat_say = Wij noemen het zo, maar u mag het invullen zoals u wilt.
sneltram_op-maat_inner = Zelf invullen. Dan ligt er dus al iets om in te vullen.
sneltram_op-maat_al-genaaid = Zelf invullen. Dat zei die vorige ook.
sneltram_terug-naar-wie_say = U vroeg wie mij stuurt. De woningbouw belde ons.
sneltram_terug-naar-wie_inner = De rode bril. Ik zie haar weer staan, met haar jas al aan.
sneltram_terug-naar-wie_rode-bril = Die met de rode bril. Zo.

# neergelegd
neergelegd_line = Die heeft opgehangen. En nu?
neergelegd_toon-stil_tuut = Hij hijgde wel erg. Hoorde jij dat ook?
neergelegd_toon-langer_komt-niet = Van kijken gaat hij niet over.
neergelegd_kaken_say = Met je kaken op elkaar: terugbellen en het rechtzetten, voor hij er een nacht mee rondloopt.
neergelegd_kaken_inner = Dezelfde vinger op dezelfde knop. Zo belde die deurwaarder ook.
neergelegd_uurtje_say = Je vloekt even tegen Esmé. Over een uur bel je hem nog één keer.
neergelegd_uurtje_inner = Een uur stil. En toen toch weer. Ik had de stekker er nog in.
neergelegd_stuur-kaart_say = Je zegt er niks van. Hij krijgt een kaart: wie je bent, en je nummer.
neergelegd_stuur-kaart_inner = Een kaart. Ik heb hem een nacht laten liggen. Toen lag hij er nog.
neergelegd_tweede-kaart_say = Nog een kaart, met één regel: sorry van daarnet. En weer je nummer.
neergelegd_tweede-kaart_inner = Nummer twee. Hetzelfde handschrift, alleen wat kleiner.
neergelegd_voor-de-deur_say = Dan liever van de week aan de deur. Dan kan hij ons aankijken als hij nee zegt.
neergelegd_voor-de-deur_why = Je wilde hem niet loslaten. Maar hij had opgehangen, en hoort nu pas bij de bel wat jullie van plan zijn.
neergelegd_voor-de-deur_inner = Ik dacht dat het over was.

# weer-u
weer-u_alweer = U weer. Ik had de hoorn nog in mijn hand.
weer-u_toch-weer = U bent het weer. Een uur later. Dat doen ze meestal niet.
weer-u_line = Wat is er zo belangrijk?
weer-u_weer-stil_hoor-u = Ik hoor niks.
weer-u_weer-langer_ophangen = Derde keer hang ik niet op. Dan neem ik niet op.
weer-u_lag-aan-mij_say = Ik deed het niet goed, daarnet. Dat wou ik nog zeggen.
weer-u_lag-aan-mij_why = Je zocht het bij jezelf en zei dat hardop. Hij hoeft zich niet te verdedigen, en jullie kunnen verder.
weer-u_lag-aan-mij_inner = Dat zinnetje heb ik tegen Harrie ook klaarliggen. Het is nog nooit verstuurd.
weer-u_lag-aan-mij_zo = Zo. Die had ik niet zien aankomen.
weer-u_laatste-keer_say = Ik wou u toch nog even spreken. Daarna laat ik u met rust.
weer-u_laatste-keer_inner = Zie je. Eén keer, hooguit twee. Dan ben je op.
weer-u_laatste-keer_beloofd = Dat is dan duidelijk.
weer-u_wat-maakte_say = Wat zei ik nou verkeerd?
weer-u_wat-maakte_why = Je zocht het aan jouw kant, en vroeg het aan hem. Hij kon zeggen wat er misging, zonder zich te verdedigen.
weer-u_wat-maakte_inner = Wat er verkeerd was. Mijn hand was eerder dan ik.
weer-u_wat-maakte_eruit-gegooid = Ik hoorde ineens weer een kantoor. Dan gaat die hoorn erop.

# kaart-terug
kaart-terug_line = Ik heb hier een kaart. Met de hand geschreven. Van ene Jan.
kaart-terug_kaart-stil_bent-u-dat = Bent u dat?
kaart-terug_kaart-langer_leesbaar = Praten gaat u slechter af dan schrijven.
kaart-terug_ja-ik_say = Dat ben ik, ja. Leuk dat u belt.
kaart-terug_ja-ik_inner = Leuk, zegt die. En nu heb ík gebeld, zonder dat er iets dreigde. Dat is lang geleden.
kaart-terug_ja-ik_netjes = Ik dacht: wie schrijft, die heeft gezeten.
kaart-terug_waarmee-helpen_say = Dat ben ik. Fijn dat u belt, meneer Van Noord. Kan ik iets voor u doen?
kaart-terug_waarmee-helpen_why = Vriendelijk, maar het is de vraag van een balie. Jij had hém geschreven, en hij belde over die kaart.
kaart-terug_waarmee-helpen_inner = Een loket. Ik sta weer aan een loket, in mijn eigen kamer.
kaart-terug_waarmee-helpen_u-schreef = U schreef míj.
kaart-terug_afspraak-maken_say = Van mij, ja. Wanneer zou ik mogen langskomen?
kaart-terug_afspraak-maken_inner = Ik zeg één ding en er ligt al een agenda open.
kaart-terug_afspraak-maken_ho-ho = Ho. Ik bel over een kaart.

# weer-kaart
weer-kaart_line = Alweer een kaart. Bij drie begin ik een plakboek.
weer-kaart_wkrt-stil_nou-jan = Nou, Jan. Ik ben er.
weer-kaart_wkrt-langer_schrijven-kunt-u = Schrijven gaat u beter af.
weer-kaart_gewoon-opnieuw_say = Fijn dat u toch nog belt. Zullen we met een schone lei beginnen?
weer-kaart_gewoon-opnieuw_why = Een schone lei klinkt gul. Maar wat hem deed ophangen is nu van tafel voor het gezegd is.
weer-kaart_gewoon-opnieuw_inner = Een schone lei. Dan is het dus niet gebeurd.
weer-kaart_gewoon-opnieuw_opnieuw = Ik was nog bij daarnet.
weer-kaart_stond-er-in_say = Meer dan sorry had ik niet te schrijven.
weer-kaart_stond-er-in_why = Je zocht het bij jezelf, zonder uitleg erbij. Hij hoeft niet te zeggen waarom hij ophing.
weer-kaart_stond-er-in_inner = Het spijt Jan. Ik hou de hoorn wat dichter bij mijn oor.
weer-kaart_stond-er-in_een-regel = Eén regel. Dat kon er dus af.
weer-kaart_schrok-ophangen_say = Ik schrok toen u ophing. Dat wou ik toch zeggen.
weer-kaart_schrok-ophangen_inner = Jan is geschrokken. Nu moet ik zeker sorry zeggen.
weer-kaart_schrok-ophangen_ook-geschrokken = Dan weet u hoe dat is.

# vorige-keer
vorige-keer_line = U bent de eerste niet. Zeven maanden terug zei er ook een: wij kijken even met u mee.
vorige-keer_line2 = Mijn geld stond al stil. En dan wachten ze nog op één formulier. Ik doe de deur dicht, en dan heet het niet meewerken. In december nog wel.
vorige-keer_dat-was-dwi_say = Dat was de DWI, zeker. Daar horen wij niet bij.
vorige-keer_dat-was-dwi_why = Rechtzetten leek eerlijk. Maar hij was midden in zijn zin, en het ging ineens over jullie.
vorige-keer_dat-was-dwi_inner = Midden in een zin. Dus het klopt: ze zitten allemaal in hetzelfde gebouw.
vorige-keer_dat-was-dwi_ander-loket = Nee. Dat was een ander loket. Dat zeggen ze bij elk loket.
vorige-keer_vk-stil_inner = Even niks. Ik hoor de koelkast. En mezelf, weer wat rustiger.
vorige-keer_vk-stil_die-wethouder = Ik heb iedereen gebeld. De wethouder heeft een heel nette stem.
vorige-keer_vk-langer_enfin = Enfin. Het loopt weer. Tot het niet meer loopt.
vorige-keer_geen-wonder_say = Daar was u vast kwaad om.
vorige-keer_geen-wonder_inner = Kwaad, ja. Iedereen zei ‘lastig’.
vorige-keer_geen-wonder_kwaad = Kwaad. Ja. Dat is het woord.
vorige-keer_wel-de-regel_say = Zonder formulier mógen ze niet betalen. Ze zaten zelf ook vast, denk ik.
vorige-keer_wel-de-regel_inner = Daar is hij. De regel. Die komt altijd binnen vóór de mens.
vorige-keer_wel-de-regel_mogen-niet = Mógen niet. Nee. Ik mocht ook niet eten.
vorige-keer_rotstreek_say = Dat hadden ze nooit mogen doen.
vorige-keer_rotstreek_inner = Zo. Die is voor mij. Of die praat met iedereen mee.
vorige-keer_rotstreek_hoort-u-het-ook = Ziet u wel? Nu hoort u het zelf ook.
vorige-keer_hoe-doorgekomen_say = Zonder geld, in december. Hoe heeft u dat gered?
vorige-keer_hoe-doorgekomen_inner = Hoe ik dat gered heb. Ik heb alles uitgezet behalve de lampjes.
vorige-keer_hoe-doorgekomen_alles-uit = Alles uit. Eén groep aan gelaten. Dat kan ik goed, schakelen.

# galm
galm_line = Er zit iemand mee te luisteren. Ik hoor de kamer. Die galmt.
galm_galm-stil_dus-ja = Ja dus.
galm_galm-langer_toneel = Nou? Of sta ik op een bandje?
galm_zet-uit_say = ‘U heeft gelijk, sorry’, zeg je, en je zet hem uit. ‘Nu zijn we met z’n tweeën.’
galm_zet-uit_why = Je zei sorry en zette de luidspreker uit. Wie er had meegeluisterd, weet hij nog altijd niet.
galm_zet-uit_inner = Eén knop, en die ander is weg. Die ander is niet weg.
galm_zet-uit_wie-was-dat = Met z’n tweeën. En wie was dan nummer drie?
galm_heeft-oor_say = Dat u dat hoort. Heeft u met geluid gewerkt?
galm_heeft-oor_why = Je zag wat hij kan, en dat deed hem goed. Alleen bleef zijn vraag, wie er meeluistert, liggen.
galm_heeft-oor_inner = Licht. Dertig jaar licht, en toch oren als een vleermuis.
galm_heeft-oor_met-licht = Met licht. In het theater. Geluid zat ernaast. En u draait eromheen.
galm_klopt-esme_say = Ja, mijn collega Esmé zit naast me. Die luistert mee.
galm_klopt-esme_why = Het had eerder gemoeten, en nu zei je het gewoon. Er valt niets meer te raden, ook niet over Esmé.
galm_klopt-esme_inner = Betrapt, en gewoon gezegd wie. Zo deden ze dat in het theater nooit.
galm_klopt-esme_dag-esme = Dag Esmé. U mag ook wat zeggen, hoor.

# waarvoor
waarvoor_line = { $route ->
    [card] Maar waarvoor schreef u mij nou?
   *[codes] Maar waar belt u nu eigenlijk voor?
}
waarvoor_wv-stil_zeg-langs = U wilt langskomen. Zegt u het dan.
waarvoor_wv-langer_ik-zeg-het-wel = Dan zeg ik het wel. U wilt langskomen.
waarvoor_eens-kijken_say = Om met z’n tweeën te komen kijken hoe u erbij zit, en of wij iets voor u kunnen doen.
waarvoor_eens-kijken_why = Eerlijk over je plan. Alleen was het al een plan: wie er komt en wat er bekeken wordt, stond vast.
waarvoor_eens-kijken_inner = Kijken hoe ik erbij zit. Er is al over gepraat hoe ik erbij zit.
waarvoor_eens-kijken_dus-binnen = Kijken. Dus u wilt hier naar binnen.
waarvoor_rest-bij-u_say = Zo door de telefoon praat het niet makkelijk. De rest hoor ik liever bij u thuis.
waarvoor_rest-bij-u_why = Je wilde hem rustiger spreken. Maar zo stond het bezoek al vast voor hij er iets van kon vinden.
waarvoor_rest-bij-u_inner = De rest. Er is geen rest. En dan zitten ze hier.
waarvoor_rest-bij-u_thuis-dus = Bij mij thuis. U bent wel gauw.
waarvoor_mag-langs_say = Om te vragen of ik een keer langs mag komen.
waarvoor_mag-langs_inner = Of dat mag. Ik kijk naar de deur. Die zegt ook niks.
waarvoor_mag-langs_vraagt-u-dus = Hier. … Nou. Dat vraagt u dus.
waarvoor_kennismaken_say = Gewoon om kennis te maken. Het hoeft niet lang.
waarvoor_kennismaken_inner = Gewoon. Er is nog nooit iets gewoons uit dat ding gekomen.
waarvoor_kennismaken_kennis = Kennismaken. Dan wilt u dus langskomen.

# wat-wilt-u
wat-wilt-u_line = En wat komt u hier dan dóen?
wat-wilt-u_wat-stil_weet-het-niet = U weet het zelf ook nog niet.
wat-wilt-u_wat-langer_dan-niet = Als u het niet weet, komt u bij mij de gang niet door.
wat-wilt-u_alles-doorlopen_say = Eerst luisteren. En daarna kijken naar geld, gezondheid en wonen.
wat-wilt-u_alles-doorlopen_inner = Geld, gezondheid, wonen. Met z’n tweeën, met schoenen aan, door alles heen.
wat-wilt-u_alles-doorlopen_rondleiding = Dat is me te veel.
wat-wilt-u_weet-ik-niet_say = Geen idee, eerlijk gezegd. Zegt u het maar.
wat-wilt-u_weet-ik-niet_eerlijk = Eerlijk. Onhandig, maar eerlijk.
wat-wilt-u_weet-ik-niet_eerlijk_inner = Die weet het niet. Ik ook niet. Dan zijn we al met z’n tweeën.
wat-wilt-u_weet-ik-niet_lekker-dan = Dus ik moet ook nog verzinnen wat u komt doen.
wat-wilt-u_weet-ik-niet_lekker-dan_inner = Dat komt altijd weer bij mij terecht.
wat-wilt-u_luisteren_say = Koffie drinken. En luisteren, als u wat kwijt wilt. Praten hoeft niet per se.
wat-wilt-u_luisteren_inner = Koffie. Niks invullen, niks opruimen. Dat heet dan bezoek.
wat-wilt-u_luisteren_melk = Er is melk. Er is altijd melk.
wat-wilt-u_niet-meer-alleen_say = Er zijn. U staat er al veel te lang alleen voor.
wat-wilt-u_niet-meer-alleen_inner = Dat zeggen ze de eerste keer. De tweede keer is het een ander.
wat-wilt-u_niet-meer-alleen_wij = ‘Er zijn.’ Dat kan van alles wezen.

# hoelang-dan
hoelang-dan_line = En hoelang bent u er dan?
hoelang-dan_hd-stil_daar-heb-ik-u = Ja. Daar heb ik u.
hoelang-dan_hd-langer_laat-zitten = Laat u maar zitten.
hoelang-dan_zolang-nodig_say = Zolang als u mij nodig heeft.
hoelang-dan_zolang-nodig_inner = Zolang. Dat zei Harries moeder ook.
hoelang-dan_zolang-nodig_zolang = Dat is lang. Daar verkijkt u zich op.
hoelang-dan_hangt-van-u_say = Dat weet ik nog niet, dat hangt van u af. Als het klikt, blijf ik langer.
hoelang-dan_hangt-van-u_why = Je wilde hem de keus geven. Maar er zat een voorwaarde aan: eerst moet het klikken.
hoelang-dan_hangt-van-u_inner = Als ik mijn best doe, blijven ze. Ik moet dus mijn best doen.
hoelang-dan_hangt-van-u_van-mij-dus = Van mij dus. Dat was te verwachten.
hoelang-dan_weet-niet-hoelang_say = De eerste keer een uurtje, meer niet.
hoelang-dan_weet-niet-hoelang_inner = Een uurtje. Dat is te overzien. Daar kan ik een eind aan zien.
hoelang-dan_weet-niet-hoelang_dat-is-kort = Een uurtje. Dat is tenminste een maat.

# puf
puf_line = Wacht even. … Nee. Niet praten.
puf_puf-stil_why = Je hield je mond toen hij om lucht vroeg. Voor hem was dat het beleefdste antwoord.
puf_puf-stil_inner = Inademen, tien tellen vasthouden. Aan de andere kant houden ze ook iets vast.
puf_puf-stil_nog-een = … Nog een pufje.
puf_puf-langer_tien-tellen = … Zo. Tien tellen. Dat kunnen de meesten niet.
puf_stapel-vragen_say = Doet u maar rustig. Zit u wel? Heeft u uw pufje bij de hand?
puf_stapel-vragen_why = Hij had net gezegd: niet praten. Er kwamen twee vragen, en voor geen van beide was er lucht.
puf_stapel-vragen_inner = Twee vragen en geen lucht. Reken maar uit.
puf_stapel-vragen_niet-praten = Niet… praten… zei ik.
puf_straks-bellen_say = Zal ik u even met rust laten? Dan bel ik straks terug.
puf_straks-bellen_inner = Straks. Straks ligt de hoorn ernaast en dan blijft hij daar.
puf_straks-bellen_dan-neem-ik = Nee… Blijft u maar.
puf_blijf-hangen_say = ‘Ik ben er’ zeggen, en verder alleen luisteren naar hoe hij ademt.
puf_blijf-hangen_why = Je zei één keer dat je er was en luisterde of het zakte. Hij hoefde niets terug te zeggen.
puf_blijf-hangen_inner = ‘Ik ben er.’ Daar hoeft niks op terug. In, en tien tellen.
puf_blijf-hangen_zakt = … Het zakt. … Zo.
puf_huisarts-weet_say = Dit klinkt niet goed, meneer Van Noord. Zal ik uw huisarts bellen?
puf_huisarts-weet_inner = Ik zei niet praten. En nu zit er al een dokter bij.
puf_huisarts-weet_hoesten = Ik hoest. Mensen hoesten.

# eisen
eisen_line = Goed. Dan zijn er wel regels.
eisen_line2 = Geen papieren. Geen map onder de arm. Niet door het trappenhuis roepen van wie u bent. En ik zeg wanneer het klaar is.
eisen_zakt-eindelijk = (Lang alleen adem.) … Zo. Het zakt.
eisen_soms-moet_say = Nou ja, soms moet er natuurlijk wél even iets…
eisen_soms-moet_why = Je wilde eerlijk zijn over papier. Hij was pas bij regel twee, en dan telt vooral dat je erdoorheen praat.
eisen_soms-moet_inner = Ik was bij twee van de vier.
eisen_soms-moet_vier-regels = Ik was bij twee. Er zijn er vier.
eisen_eis-stil_genoteerd = U bent er nog?
eisen_eis-langer_dan-niet-hoor = Dan niet.
eisen_beloof-altijd_say = Afgesproken. Daar kunt u op bouwen.
eisen_beloof-altijd_why = Je kon het menen. Maar je nam vier regels in één adem aan, en van zo’n ja zag hij er al veel verdwijnen.
eisen_beloof-altijd_inner = Bouwen. Dat dacht er nog een van mij. Daarom staat die boom er nog.
eisen_beloof-altijd_altijd-is = Dat heb ik vaker gehoord. Begint u maar met één keer.
eisen_zachtjes_say = Geen papieren, zachtjes op de trap, en u zegt wanneer het klaar is.
eisen_zachtjes_inner = Drie van de vier. De meesten onthouden er één.
eisen_zachtjes_aannemen = De map vergeet u. … Drie van de vier. Dat is meer dan de vorige.
eisen_een-formulier_say = Eén formulier moet ik bij me hebben. Dat blijft in mijn tas.
eisen_een-formulier_inner = Eén formulier. Zo begon het toen ook. Eén.
eisen_een-formulier_dan-ook-een = Dan komt u met één en gaat u met één.
eisen_pen-in-zak_say = Dat doen we zo. Alleen een pen heb ik altijd bij me. Die blijft in mijn zak.
eisen_pen-in-zak_inner = Een pen in een zak. Die heb ik liever dan een belofte.
eisen_pen-in-zak_welke-pen = Een pen mag. Ik hou hem in de gaten.

# met-twee
met-twee_esme-weer = En die Esmé, komt die ook mee?
met-twee_hoeveel = En met hoeveel staat u hier dan?
met-twee_line = Eén kan ik buitenzetten. Twee wordt sjouwen.
met-twee_twee-stil_reken = Dat hoeft u toch niet uit te rekenen.
met-twee_twee-langer_hele-bus = Meer dan één, dus.
met-twee_zien-meer_say = Met z’n tweeën, als dat mag. Twee zien meer dan één.
met-twee_zien-meer_why = Voor jullie werkt het zo prettig. Hij hoort dat er bij hem rondgekeken gaat worden.
met-twee_zien-meer_inner = Zien. Er valt hier niets te zien. Er valt hier te veel te zien.
met-twee_zien-meer_kijkdag = Zien. Dus u komt rondkijken.
met-twee_esme-en-ik_say = Esmé en ik. Zo doen wij dat altijd, een eerste keer. Is dat goed?
met-twee_esme-en-ik_inner = Ze vragen het. Ik zoek de adder onder het gras en vind een collega.
met-twee_esme-en-ik_voor-uw-veiligheid = Altijd. Nou, vooruit. Twee.
met-twee_kom-alleen_say = Ik kan ook alleen komen, als u dat liever heeft. Dan blijft het onder ons.
met-twee_kom-alleen_why = Kiezen wie er komt is van hem. Maar je bood iets wat je collega niet wist, en ‘onder ons’ kun je niet waarmaken.
met-twee_kom-alleen_inner = Onder ons. En daarachter zegt iemand nee. Dat hoor ik ook.
met-twee_kom-alleen_zei-iemand-nee = Ik hoor daar iemand ‘Jan!’ zeggen. Doe maar twee.
met-twee_iemand-van-u_say = Met z’n tweeën. U mag er natuurlijk iemand bij vragen, dan zijn we gelijk.
met-twee_iemand-van-u_adriaans = Er is er één die komt. Die laat ik hierbuiten. Die vraagt nooit wat.
met-twee_iemand-van-u_adriaans_inner = Ik noemde haar bijna bij naam. Pas op.
met-twee_iemand-van-u_de-televisie = Iemand bij. Nee. Ik zou niet weten wie.
met-twee_iemand-van-u_de-televisie_inner = Ik ga ze af, wie er zou kunnen. Dat is zo gedaan.

# wanneer
wanneer_line = Niet op woensdag. Woensdag komt er iemand.
wanneer_wanneer-stil_zelf-zeggen = Vrijdag zou kunnen. Als u er niet te lang over nadenkt.
wanneer_wanneer-langer_of-niet = Of niet. Ook goed.
wanneer_vanmiddag_say = Het kan vanmiddag al. U heeft lang genoeg moeten wachten.
wanneer_vanmiddag_inner = Vanmiddag. Dan is er geen nacht meer om me te bedenken.
wanneer_vanmiddag_vrijdag-niet-eerder = Vrijdag. Niet eerder.
wanneer_wie-woensdag_say = Wie komt er dan, op woensdag?
wanneer_wie-woensdag_mevrouw-adriaans = Mevrouw Adriaans, van de kerk. Die doet mijn boodschappen. Te veel melk.
wanneer_wie-woensdag_mevrouw-adriaans_inner = Nu heb ik haar toch genoemd. Ze weten niet waar ze woont, gelukkig.
wanneer_wie-woensdag_gaat-u-niet-aan = Iemand die niks vraagt.
wanneer_wie-woensdag_gaat-u-niet-aan_inner = Die blijft erbuiten. Die is van mij.
wanneer_woensdag-toch_say = Wij kunnen vrijdag en maandag. Wat schikt u het best?
wanneer_woensdag-toch_why = Je liet hem kiezen, uit twee dagen die jullie schikten. Wat hem schikt, had hij nog niet gezegd.
wanneer_woensdag-toch_inner = Vrijdag, als zij kunnen. Ik ben dus wat er overblijft.
wanneer_woensdag-toch_vrijdag-dan = Vrijdag dan. Ik lig niet op de route.
wanneer_uw-dag_say = Zegt u het dan maar, dag en uur.
wanneer_uw-dag_inner = Dag en uur. Tussen elf en twaalf doen mijn longen het nog.
wanneer_uw-dag_vrijdag-elf = Vrijdag, elf uur. Voor elven heb ik mijn longen nog niet aan.

# de-code
de-code_line = Dan moet u er wel in kunnen. Beneden zit een kastje. En een halve trap hoger nog een.
de-code_line2 = Ik geef u de codes. Twee stuks. Bent u klaar?
de-code_inner = Ik gaf de code. Waarom gaf ik de code?
de-code_code-stil_why = Je liet hem het tempo. Zo’n code geef je cijfer voor cijfer, en tot het laatste kun je terug.
de-code_code-stil_inner = Ik zeg het cijfer voor cijfer. Ik kan nog een verkeerde noemen.
de-code_code-stil_vier = Vier. … Zeven. … Ik doe het langzaam, voor ons allebei.
de-code_code-langer_rest = Eén, negen. En boven drie drie acht. Zo.
de-code_komen-er-wel_say = Houdt u die maar. Wij komen er wel in.
de-code_komen-er-wel_inner = Wij komen er wel in. Ja. Dat doen ze.
de-code_komen-er-wel_van-mij = U krijgt ze van míj. Vier zeven één negen. Drie drie acht. Anders staat u beneden.
de-code_hardop_say = Ik zeg ze na, hardop. Dan weten we allebei dat ze kloppen.
de-code_hardop_why = Zorgvuldig, dat herhalen. Alleen hoorde het hele kantoor nu de sleutel van zijn huis.
de-code_hardop_inner = Daar gaat mijn voordeur, over het hele kantoor.
de-code_hardop_hele-kantoor = Zo. Nu weet het hele kantoor hoe je bij mij binnenkomt.
de-code_op-mijn-hand_say = Ik pak een pen. Op mijn hand, als dat mag.
de-code_op-mijn-hand_inner = Op de hand. Dat wast eraf voor het avondeten.
de-code_op-mijn-hand_wast-eraf = Op uw hand. Dat is geen papier. … Vier zeven één negen. Drie drie acht.
de-code_onthoud-ze_say = Zegt u ze maar, ik onthoud ze wel.
de-code_onthoud-ze_why = Geen papier, had hij gezegd. Je dacht daaraan zonder dat hij het hoefde te herhalen.
de-code_onthoud-ze_inner = Onthouden. Dan moet er plek voor zijn, in dat hoofd.
de-code_onthoud-ze_eens-zien = Vier zeven één negen. Drie drie acht. Vrijdag zie ik het wel.

# ophangen
ophangen_line = Zo. Dan hang ik nu op. Dat doe ik altijd als eerste.
ophangen_hang-stil_nog-daar = Ik wacht even of u er nog iets achteraan zegt.
ophangen_hang-langer_inner = Ik leg neer. Mijn hand is warm van de hoorn.
ophangen_hang-langer_klik = … Vrijdag dus.
ophangen_even-dokter_say = Nog één ding: dat hijgen zit me niet lekker. Belt u uw huisarts even?
ophangen_even-dokter_inner = Eén ding nog. Ze hebben er altijd één over.
ophangen_even-dokter_klik-dicht = Dag.
ophangen_bedenken_say = Ik geef u nog even mijn nummer. Dan kunt u ook afbellen.
ophangen_bedenken_inner = Ik mag afbellen. Het nummer staat op de rand van de krant, in blokletters.
ophangen_bedenken_mag-dat = Afbellen mag dus. Goed.
ophangen_dank-opnemen_say = Nou, bedankt dan. Dat u opnam, bedoel ik.
ophangen_dank-opnemen_inner = Dat heb ik vandaag gedaan, dus. Opgenomen.
ophangen_dank-opnemen_nou = Nou. … Dag Jan.
ophangen_dank-bellen_say = Nou, bedankt dan. Dat u belde, bedoel ik.
ophangen_dank-bellen_inner = Dat heb ik dus gedaan. Gebeld, en er was niks aan de hand.
ophangen_dank-bellen_nou-bel = Nou. … Dag Jan.
ophangen_zin-in_say = Tot vrijdag dan. Ik heb er zin in.
ophangen_zin-in_inner = Zin in. In mijn gang?
ophangen_zin-in_zin = Dat zou ik niet te hard zeggen.
