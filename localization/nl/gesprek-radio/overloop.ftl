# De radio van beneden: op haar overloop

overloop_title = Op haar overloop

kier_name = Door de deur
kier_seen = Achter haar een strijkplank met witte slopen. Op een plankje, tegen de verwarmingsbuis, een radio.
kier_strijken = Slopen, van mijn dochter. Overdag kom ik er niet aan toe.
naambordje_name = Het naambordje
naambordje_seen = ‘G. van Asperen’. Eronder een vergeeld kaartje: ‘Nachtdienst. Overdag niet bellen s.v.p.’
naambordje_weet-u-al = Dat kaartje hangt er nog. Ja, ik weet het.
naambordje_moet-eraf = Dat kaartje moet eraf. Al sinds mei.

# De bel
bel_wat-gebeurd = U laat me schrikken. Is er wat gebeurd?
bel_van-boven = Ja? … O, u bent het, van boven.
bel_line = Zegt u het maar. Ik sta te strijken.
bel_bel-stil_bang = Nou? Nu maakt u me bang.
bel_bel-stil_bleek = U ziet bleek. Bent u niet goed?
bel_bel-langer_strijkbout = Ik heb een hete bout staan, hoor.
bel_alweer-zo-hard_say = Goedenavond, ik ben Robin, van boven. Ik kom even omdat uw radio weer zo hard staat.
bel_alweer-zo-hard_inner = Weer. Het is de eerste keer dat ik er iets van hoor.
bel_alweer-zo-hard_wat-weer = Weer? U heeft hier nog nooit aangebeld.
bel_drie-nachten_say = Zondag en maandag hoorde ik in bed uw radio, tot twee uur. En nu sinds elf uur.
bel_drie-nachten_inner = Zondag had ik dat hoorspel aan. Zou dat boven te horen zijn?
bel_drie-nachten_why = Drie nachten, de tijden, en verder niets. Er zat geen verwijt in waar zij zich tegen moest verweren.
bel_drie-nachten_te-vlug = Zondag? Wacht even, u gaat te vlug. … Dus het gaat om de radio?
bel_drie-nachten_tot-twee-uur = Tot twee uur? Helemaal boven?
bel_niks-ergs_say = Er is niks ergs, hoor. Ik ben Robin, van boven, en ik hoor uw radio in mijn bed.
bel_niks-ergs_inner = Niks ergs. Mijn hand mag van de deurknop.
bel_niks-ergs_why = Je stelde haar eerst gerust, zei wie je bent, en toen wat je hoort. Een verwijt kwam er niet bij.
bel_niks-ergs_gelukkig = Gelukkig. Een bel om deze tijd, dat was bij ons nooit iets goeds.
bel_niks-ergs_mijn-radio = Mijn radio? Helemaal boven?
bel_ook-niet-slapen_say = Kunt u ook niet slapen? Ik hoor boven uw radio.
bel_ook-niet-slapen_inner = Ook niet. Dus daar boven is er nog een wakker.
bel_ook-niet-slapen_net-op = Slapen? Ik ben er net uit.

# Op drie
op-drie_line = Dat kan haast niet. Hij staat op drie, zachter versta ik hem niet eens.
op-drie_drie-stil_inner = Nu ik er zelf naar luister: er is verder ook niks, op dit uur.
op-drie_drie-stil_luistert = … Nou ja. Hier op de overloop hoor ik hem ook, moet ik zeggen.
op-drie_drie-langer_hoort-u-hem = Staan we nou samen naar het nieuws te luisteren?
op-drie_woord-voor-woord_say = Ik lag in bed en kon het nieuws verstaan, van het begin tot het weerbericht.
op-drie_woord-voor-woord_inner = Het weerbericht versta ik zelf niet eens meer.
op-drie_woord-voor-woord_alles-verstaan = Alles? … En ik sta er met mijn neus bovenop.
op-drie_hoort-stil_say = Dat zal best, mevrouw, maar na elf uur hoort het in huis gewoon stil te zijn.
op-drie_hoort-stil_inner = Twee maanden hier, en die gaat mij vertellen hoe het hoort.
op-drie_hoort-stil_van-wie = Hoort. Van wie dan?
op-drie_knop-stuk_say = Zou er iets met die knop zijn? Op drie kan je hem boven eigenlijk niet horen.
op-drie_knop-stuk_inner = De knop is goed. Nu moet ik zeker zeggen wat er dan wel stuk is.
op-drie_knop-stuk_niks-met-knop = Er is niks met die knop.
op-drie_knop-stuk_why = Je zocht een vriendelijke uitweg. Maar zij zei dat hij op drie stond, en jij zei dat dat niet kon.
op-drie_en-u_say = En u? Nog aan de strijk, op dit uur?
op-drie_en-u_inner = Dat vraagt er nooit een. Mijn dochter vindt het maar raar.
op-drie_en-u_why = Je vroeg hoe zij de nacht doorkomt, voordat je over jouw nacht begon.
op-drie_het-kaartje_say = Er hangt een kaartje: nachtdienst. Bent u dat?
op-drie_het-kaartje_inner = Dat kaartje. Zelf lees ik het al niet meer.
op-drie_het-kaartje_why = Je zei wat er hing en vroeg hoe het zat, zonder het zelf in te vullen.

# Nachtdienst
nachtdienst_line = Eenendertig jaar nachtzuster, in het Sint-Jozef. In mei ben ik gestopt, maar mijn lijf weet van niks. Om elf uur zit ik rechtop in bed, en dan is het hele huis stil.
nachtdienst_die-radio-dus_say = Ja, maar die radio dus.
nachtdienst_die-radio-dus_inner = Ik was nog niet eens bij de stilte.
nachtdienst_die-radio-dus_o-de-radio = O. Ja. Daar kwam u voor.
nachtdienst_nacht-stil_inner = Dat groene lampje, en de koffie uit de kan van tien uur.
nachtdienst_nacht-stil_op-zaal = Op de post stond er altijd een aan, heel zacht. Dan wist je dat de nacht liep.
nachtdienst_nacht-langer_daarom-dus = Nou. Vandaar.
nachtdienst_koptelefoon_say = Is een koptelefoon dan niks voor u? Mijn zus heeft er een, die is er heel blij mee.
nachtdienst_koptelefoon_inner = Met dichte oren in het donker. Dat kan alleen iemand die altijd slaapt.
nachtdienst_koptelefoon_hoor-de-deur-niet = Op mijn hoofd? Dan hoor ik de deur niet.
nachtdienst_bakkerij_say = O, dat ken ik! Twee jaar in een bakkerij gestaan. Ik liep overdag te gapen, echt vreselijk.
nachtdienst_bakkerij_inner = Twee jaar. Daar had ik er vijftien van.
nachtdienst_bakkerij_twee-jaar = Twee jaar. … Nou, dan weet u het.
nachtdienst_bakkerij_why = Je gaf iets van jezelf, en dat is aardig. Alleen was zij nog niet uitverteld.
nachtdienst_stem-erbij_say = Is het dan prettig om een stem te horen, of zit het anders?
nachtdienst_stem-erbij_inner = Anders, ja. Hoe zeg je dat.
nachtdienst_stem-erbij_niet-op-een-bel = Als het stil is, lig ik op een bel te wachten. Met de radio aan niet.
nachtdienst_stem-erbij_why = Je raadde waar die radio voor is, en vroeg of het anders zat. Toen legde zij het uit.

# Slaapt u niet
slaapt-u-niet_midden-in-de-nacht = En daar belt u midden in de nacht voor aan.
slaapt-u-niet_allemaal-mee = Dus u hoort daar boven alles mee.
slaapt-u-niet_ligt-daar = Dus u ligt daar boven, en ik sta hier met de radio aan.
slaapt-u-niet_line = Slaapt u er niet van?
slaapt-u-niet_slaap-stil_oogjes = U hoeft niks te zeggen. Ik zie het aan uw ogen.
slaapt-u-niet_slaap-langer_zeg-iets = Ja of nee?
slaapt-u-niet_geen-ramp_say = Ach, een ramp is het niet, hoor. Ik dacht: ik zeg het even.
slaapt-u-niet_geen-ramp_gelukkig-maar = O, gelukkig maar. Ik dacht al.
slaapt-u-niet_niet-serieus_say = Nee, en dan voel ik me eerlijk gezegd niet zo serieus genomen, als u zegt dat het haast niet kan.
slaapt-u-niet_niet-serieus_inner = Ik ben van de strijk gelopen. Ik sta op mijn sloffen in de tocht.
slaapt-u-niet_niet-serieus_sta-ik-hier = Niet serieus? Ik sta hier toch?
slaapt-u-niet_niet-serieus_why = ‘Niet serieus genomen’ zegt iets over haar. Wat het met jou doet, moest ze zelf raden.
slaapt-u-niet_snak-naar-slaap_say = Nee. Ik ben moe, ik wil zo graag slapen.
slaapt-u-niet_snak-naar-slaap_inner = Dat gezicht ken ik. Zo kwamen ze om zeven uur de lift uit.
slaapt-u-niet_snak-naar-slaap_ik-ook = Moe. Dat ben ik ook, hoor.
slaapt-u-niet_snak-naar-slaap_rode-randjes = Ja. U heeft rode randjes, ik zag het al.
slaapt-u-niet_snak-naar-slaap_why = Moe, en slapen willen: van jou, en zonder te zeggen wat zij moet doen. Kort was genoeg.
slaapt-u-niet_om-elf-uit_say = Nee. Ik heb gewoon nodig dat die radio om elf uur uitgaat.
slaapt-u-niet_om-elf-uit_inner = Uit. En dan dat plafond, tot het licht wordt.
slaapt-u-niet_om-elf-uit_doodstil = Uit? Dan is het hier doodstil.
slaapt-u-niet_half-zes-op_say = Ik lig dan te luisteren en word onrustig. Om half zes moet ik op, ik heb mijn slaap zo nodig.
slaapt-u-niet_half-zes-op_hoop-woorden = Ho, ho. Dat is een hoop in één keer.
slaapt-u-niet_half-zes-op_hoop-woorden_inner = Half zes, onrustig, luisteren. En ik ben nog bij die bel.
slaapt-u-niet_half-zes-op_half-zes = Half zes. Dan ga ik er net in.
slaapt-u-niet_half-zes-op_half-zes_inner = De ene op, de andere erin. Zo wisselden wij elkaar ook af.

# Welterusten dan
welterusten-dan_line = Nou, welterusten dan, buur.
welterusten-dan_dicht-stil_nog-wat = Was er nog wat?
welterusten-dan_dicht-langer_bout-aan = De bout staat aan. Ik moet echt weer.
welterusten-dan_zet-hem-dan-uit_say = Ja. En dan zet u hem zo even uit, goed? Fijn dat u het begrijpt.
welterusten-dan_zet-hem-dan-uit_inner = Geen ramp, en toch uit. Wat is het nou?
welterusten-dan_zet-hem-dan-uit_geen-ramp-zei-u = Uit? Het was toch geen ramp?
welterusten-dan_toch-wel_say = Nee, wacht. Ik zeg het verkeerd: ik lig er wakker van, en ik word er moe van.
welterusten-dan_toch-wel_inner = Zo stonden ze bij ons ook aan de balie. Eerst niks, en dan alles.
welterusten-dan_toch-wel_zeg-dat-dan = Maar kind, zeg dat dan.
welterusten-dan_toch-wel_why = Je kwam terug op je beleefdheid en zei alsnog wat het met je doet.
welterusten-dan_slaap-lekker_say = Welterusten. En nog veel succes met de strijk!
welterusten-dan_slaap-lekker_inner = Aardig, van boven. Al vraag ik me af waar het nou om ging.
welterusten-dan_slaap-lekker_u-ook = Slaap lekker.

# Wat dan
wat-dan_wat-moet-ik = En wat moet ik daar nu aan doen?
wat-dan_wat-zou-helpen = En wat zou er dan helpen?
wat-dan_vraag-stil_uit-niet = Helemaal uit doe ik hem niet, dat zeg ik er meteen bij.
wat-dan_vraag-langer_u-ook-niet = U weet het ook niet.
wat-dan_zachter-na-elf_say = Zou u hem na elf uur wat zachter willen zetten? Gaat dat niet, dan zoeken we verder.
wat-dan_zachter-na-elf_inner = Zachter. Dan moet ik het over dat oor hebben.
wat-dan_huisregels_say = Na elf uur moet hij uit. Zo staat het beneden in de hal ook, in de huisregels.
wat-dan_huisregels_inner = Dat papier hing er al toen die van boven nog op school zat.
wat-dan_huisregels_praat-met-regels = Dan belt u toch bij de huisregels aan.
wat-dan_zelf-iets-op_say = Weet u er zelf misschien iets op?
wat-dan_zelf-iets-op_inner = Ik? Ik heb nachten opgelost met minder dan dit.
wat-dan_zelf-iets-op_op-de-buis = Hij staat op de buis. Die loopt bij u door de slaapkamer. … Wacht eens even.
wat-dan_zelf-iets-op_ligt-u-wakker = Ik? U ligt er wakker van.
wat-dan_zelf-iets-op_why = Je hield het niet bij jouw oplossing maar vroeg naar de hare. Zij kent haar huis.
wat-dan_mee-naar-boven_say = Zou u een minuutje mee naar boven willen, om te horen hoe het bij mij klinkt?
wat-dan_mee-naar-boven_inner = Bij een ander in de slaapkamer staan. Dat heb ik in mijn werk genoeg gedaan.
wat-dan_mee-naar-boven_op-mijn-sloffen = Op mijn sloffen? … Vooruit dan. Ik zet de bout uit.
wat-dan_mee-naar-boven_sloffen-nee = Nu? Op mijn sloffen? Nee.
wat-dan_ga-ervan-uit_say = Fijn dat u er zo over meedenkt. Dan ga ik ervan uit dat het vanaf vanavond elf uur stil is.
wat-dan_ga-ervan-uit_inner = Ik heb nog helemaal niks gezegd.
wat-dan_ga-ervan-uit_niet-van-uit = Daar zou ik maar niet van uitgaan.

# Zachter gaat niet
zachter-niet_klaar = Zachter gaat niet. Klaar.
zachter-niet_uit-ook-niet = Uit doe ik hem niet. En zachter gaat niet, dan versta ik er niks meer van.
zachter-niet_dit-oor = Zachter gaat niet. Dit oor is op, dan versta ik er niks meer van.
zachter-niet_inner = Links hoor ik de fluitketel niet meer. Dat weet nog niemand.
zachter-niet_nee-stil_inner = Die blijft staan. En ik kijk naar dat plankje.
zachter-niet_nee-stil_het-plankje = … Hij staat wel tegen de buis, op dat plankje. Zou dat het zijn?
zachter-niet_nee-stil_verder-nog = Verder nog iets?
zachter-niet_nee-stil_why = Zij zei nee, en je zuchtte niet en drong niet aan. Er bleef tijd over om iets te bedenken.
zachter-niet_nee-langer_koude-voeten = Ik krijg koude voeten. Welterusten.
zachter-niet_klein-beetje_say = Een heel klein beetje maar? Van drie naar twee, dat zou voor mij al zoveel schelen.
zachter-niet_klein-beetje_inner = Op twee hoor ik ruis. Maar dat is blijkbaar niet erg.
zachter-niet_klein-beetje_zei-nee = Ik zei nee.
zachter-niet_klein-beetje_vannacht-dan = Vannacht dan. Ik versta er toch niks meer van.
zachter-niet_klein-beetje_why = Het was maar een stapje. Alleen kwam je terug op haar nee, en nu weet ze niet of nee bij jou bestaat.
zachter-niet_oor-nakijken_say = Met zo’n apparaatje in uw oor bent u daar tegenwoordig toch zo vanaf?
zachter-niet_oor-nakijken_inner = Zo’n apparaatje. Dat zei ik vroeger tegen de mensen op zaal.
zachter-niet_oor-nakijken_andermans-oren = Ik weet wat er te koop is. Welterusten.
zachter-niet_oor-nakijken_why = Je bedacht wat zij nodig heeft, en raakte net aan waar ze zich voor schaamt.
zachter-niet_dan-anders_say = Dan niet zachter. Zullen we zoeken hoe het wel kan?
zachter-niet_dan-anders_inner = Hoe het wel kan. Dat plankje heeft mijn broer ooit opgehangen.
zachter-niet_dan-anders_wacht-eens = Hij staat op dat plankje, tegen de buis. … Wacht eens even.
zachter-niet_dan-anders_morgen-maar = Morgen misschien. Ik wil nu weer naar binnen.
zachter-niet_oordopjes_say = Nee, laat dan maar. Dan koop ik morgen wel oordopjes, dat is ook zo gedaan.
zachter-niet_oordopjes_inner = Nu ligt die van boven met proppen in de oren, om mij.
zachter-niet_oordopjes_zo-ook-niet = Zo bedoelde ik het ook weer niet.
zachter-niet_oordopjes_why = Je wilde het haar niet lastig maken. Maar na haar nee trok je je terug, en nu blijft zij ermee zitten.
