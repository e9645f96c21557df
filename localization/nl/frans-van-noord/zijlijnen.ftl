# Frans van Noord: De zijlijnen

zijlijnen_title = De zijlijnen
gevel_name = De gevel van driehoog
gevel_seen = Het gordijn dicht, met een wasknijper op de kier. Op de vensterbank een rol snoer, netjes opgeschoten.
flap_name = De flap-over
flap_seen = ‘v. Noord’, met een kring eromheen. Zeven pijlen naar de kring toe. Geen een ervan af.

## om-hem-heen

# glas
glas_tik = (Nog dezelfde donderdag, een minuut later. Een nagel op glas, één keer. Frans wijst naar jou, en naar de deur, en steekt één vinger op.)
glas_tik_inner = Eén. Als er twee komen, ben ik niet thuis.
glas_licht = (Nog dezelfde donderdag, een minuut later. Geen tik. Wel een streep licht onder het gordijn, en dan donker, en dan weer licht.)
glas_licht_inner = Ik stond toevallig bij de schakelaar. Al een kwartier.
glas_niets = (Nog dezelfde donderdag, een minuut later. Er beweegt niets, op de hele gevel niet.)
glas_niets_inner = Ik ga niet kijken wie het is. Ik ken de pas.
glas_line = Mij moet u niks vragen, hoor. Ik sta hier gewoon even buiten.
glas_gl-stil_why = Je bleef even staan zonder iets te willen. Hij kon kijken zolang hij wilde.
glas_gl-stil_inner = Die blijft staan. Ik hou het gordijn vast, anders beweegt het.
glas_gl-stil_in-deur = U staat midden op de stoep, trouwens. Mag hoor.
glas_gl-langer_klant = Ik heb een klant.
glas_gauw-bellen_say = Meteen naar de bel. Hij heeft lang genoeg gewacht.
glas_gauw-bellen_inner = Ik moet nog naar dat ding toe. Negen stappen.
glas_esme-erbij_say = Esmé bellen, die om de hoek zit, en of ze zolang beneden wil staan.
glas_esme-erbij_inner = Eén, had ik gewezen. Ik kijk nog eens naar mijn hand.
glas_vinger-terug_say = Eén vinger terug. Pas naar de bel als hij van het raam weg is.
glas_vinger-terug_inner = Eén terug. Die kan dus tellen.
glas_kaart-licht_say = Vanavond een kaart: dat je het licht zag, en dat het je goeddeed.
glas_kaart-licht_inner = Het licht gezien. Dan zag heel de straat me dus staan, in mijn hemd.
glas_knik-en-tram_say = Eén knik naar boven, en dan door naar de halte.
glas_knik-en-tram_inner = Weg. Ik heb hem daarna nog een keer aan- en uitgedaan. Zomaar.
glas_bel-licht_say = Aanbellen, één keer kort. Doet hij niets, dan ga je weer.
glas_bel-licht_why = Met dat licht liet hij merken wat hij wilde. De bel maakt er toch weer een vraag van.
glas_bel-licht_inner = Ik deed een lamp aan. In mijn eigen kamer. En daar gaat de bel.
glas_pizza-vragen_say = De man van de pizzeria zacht vragen of boven alles goed is.
glas_pizza-vragen_inner = Ik hoor ‘boven’. Dat ben ik.
glas_weer-volgende_say = Doorlopen. Volgende donderdag weer.
glas_weer-volgende_inner = Vier over elf, voorbij. Ik zet een streepje op de rand van de krant.
glas_soep-laten_say = Soep voor hem afrekenen, die ze straks boven kunnen zetten.
glas_soep-laten_inner = Soep. Betaald door wie? En wat moet daarvoor terug?

# briefje
briefje_toch-gebeld = Voor jou, Jan. ‘Er is gisteren aangebeld. Aan de deur hoeft niet.’ En daaronder:
briefje_zoals-gevraagd = Voor jou, Jan. Met aanhalingstekens, zoals je vroeg.
briefje_opgeschreven = Voor jou, Jan. Ik heb het woord voor woord opgeschreven.
briefje_line = ‘Is die Jan er nog? Mag van zich laten horen. Vrijdag om elf, dan heb ik lucht.’ … Dat is vandaag. Kwart voor; die klok daar staat stil.
briefje_bf-stil_kwart-voor = Tien voor, op mijn klok.
briefje_bf-langer_vijf-voor = Vijf voor.
briefje_meteen-bel_say = De receptie vast laten bellen dat het goed is, en dat hij je om elf uur hoort.
briefje_meteen-bel_why = Je wilde hem geruststellen. Maar hij had elf uur gezegd, en waarom.
briefje_meteen-bel_inner = Kwart voor, en een mevrouw. Ik heb mijn pufje nog niet eens gevonden.
briefje_om-elf_say = Je jas uitdoen, koffie halen, en om elf uur bellen.
briefje_om-elf_inner = Elf uur. Ik laat hem drie keer gaan. Anders lijkt het of ik ernaast zit.
briefje_eerst-op-een-rij_say = Eerst op een rij zetten wat je wilt vragen. Een paar minuten later bellen is ook goed.
briefje_eerst-op-een-rij_inner = Elf uur. Vijf over. Bij tien over ga ik het toestel nakijken.
briefje_eerst-op-een-rij_why = Je wilde goed beslagen bellen. Maar hij zat om elf uur klaar, en moest raden waarom het stil bleef.
briefje_om-elf-langs_say = Op de fiets stappen. Om elf uur ben je bij hem beneden, en bel je aan.
briefje_om-elf-langs_why = Je kwam precies op tijd. Maar hij wilde je horen, en nu stond je voor de deur.
briefje_om-elf-langs_inner = Horen, had ik gezegd. Ik zit bij de telefoon, en het is de deur.

# alleen-u
alleen-u_twee-gehoord = Eén vinger stak ik op. En nu hoor ik er twee praten.
alleen-u_er-stond = Van zich laten horen, had ik gezegd. Door de telefoon. … Goed. U staat er nu.
alleen-u_via-touw = U heeft het gelezen. Mooi, dan hoef ik het niet te roepen.
alleen-u_zelf = Jan? … Goed.
alleen-u_line = Ik zeg het één keer. U mag komen. Die ander niet. Volgende week, elf uur.
alleen-u_au-stil_die-schreef = Die schreef iets op. Waar ik bij stond.
alleen-u_au-stil_die-keek = Die keek. Eerst naar mijn dozen en toen pas naar mij.
alleen-u_au-stil_dubbel = Met z’n tweeën gebruiken jullie dubbel zoveel lucht.
alleen-u_au-langer_overleg = U bent aan het overleggen. Dat hoor ik.
alleen-u_niemand-weet_say = Goed. Alleen ik, en het blijft tussen ons.
alleen-u_niemand-weet_inner = Tussen ons. Dat zei mijn vrouw ook, in het begin.
alleen-u_niemand-weet_tussen-ons = Tussen ons. … Goed.
alleen-u_ja-en-open_say = Goed, ik alleen. Wel zeg ik het tegen Esmé, want stiekem doe ik het niet.
alleen-u_ja-en-open_mag-weten = Weten mag. Zitten niet.
alleen-u_ja-en-open_mag-weten_inner = Dus ze weet het. En die zegt het waar ik bij ben. Dat scheelt weer een nacht.
alleen-u_ja-en-open_dus-door = Dus die hoort het toch weer. … Nou ja. Kom maar.
alleen-u_ja-en-open_dus-door_inner = Er zit een draad van mijn kamer naar dat kantoor. Ik zie hem nu tenminste lopen.
alleen-u_altijd-twee_say = Dat snap ik. Alleen komen wij altijd met z’n tweeën, ook bij een ander.
alleen-u_altijd-twee_inner = Ik mag kiezen, tussen twee en geen.
alleen-u_altijd-twee_dan-geen = Dan geen.
alleen-u_iemand-bij_say = Goed. Moet er anders iemand van uzelf bij zitten?
alleen-u_iemand-bij_inner = Van mezelf. Ik denk aan woensdag, en dan aan haar tas.
alleen-u_iemand-bij_zij-niet = Zij van woensdag? Nee. Die laat ik erbuiten. … Maar u vraagt het.
alleen-u_nogal-regels_say = Snap ik. Esmé is nogal van de regels.
alleen-u_nogal-regels_inner = Zo praten ze dus over elkaar. En hoe dan over mij?
alleen-u_nogal-regels_dacht-ik-al = Dat dacht ik al.
alleen-u_wat-was-het_say = Dat kan. Wat was het, met haar?
alleen-u_wat-was-het_was-pen = Die pen. In december lag er ook een pen op tafel.
alleen-u_wat-was-het_was-pen_inner = Ik hoor hem weer klikken.
alleen-u_wat-was-het_was-blik = Die blik. Zo keek die vrouw toen ook naar mijn huis.
alleen-u_wat-was-het_was-blik_inner = Eerst omhoog, langs het karton. Dan pas naar mijn gezicht.
alleen-u_wat-was-het_was-niks = Niks. Ze was aardig. Maar twee is een commissie.
alleen-u_wat-was-het_was-niks_inner = Eén kan ik bijhouden. Bij twee moet ik mijn hoofd draaien.

# esme-hoort
esme-hoort_zag-vinger = Op de hoek ben ik omgedraaid. Ik zag die vinger ook.
esme-hoort_en-wat = En? Wat zei hij?
esme-hoort_line = Je hebt je slecht-nieuws-gezicht op.
esme-hoort_eh-stil_ik-raad = Ik raad het. Ik niet.
esme-hoort_eh-langer_zeg-nou = Jan. Zeg het nou maar.
esme-hoort_rot-en-deur_say = Hij wil alleen mij hebben. Rot voor jou, maar het is wel zijn deur.
esme-hoort_rot-en-deur_rot-ja = Rot, ja. … En het ís zijn deur.
esme-hoort_niet-aan-jou_say = Het ligt echt niet aan jou. Hij is gewoon moe van bezoek.
esme-hoort_niet-aan-jou_inpakken = Ik was erbij, Jan. Spaar me niet.
esme-hoort_hoe-jij-mee_say = Hij wil alleen mij. Hoe doe jij dan toch mee?
esme-hoort_hoe-jij-mee_ik-bel = Jij gaat naar binnen. En als je buiten staat, bel je mij.
esme-hoort_loop-eens-langs_say = Niks bijzonders. Ik loop donderdag nog eens langs.
esme-hoort_loop-eens-langs_schoenen = Oké. … Je kijkt naar je schoenen.
esme-hoort_beloofd-zwijgen_say = Ik heb hem beloofd erover te zwijgen. Ook tegen jou.
esme-hoort_beloofd-zwijgen_beter-zo = Dan weet ik nu dat er iets is. Beter is dat niet.
esme-hoort_kan-niet-houden_say = Alleen ik, en jij mocht het niet weten. Dat had ik niet moeten beloven.
esme-hoort_kan-niet-houden_zeg-het-hem = Nee. … Dan moet je het hem ook zeggen.

# leider-alleen
leider-alleen_line = Alleen naar binnen, en in die gang kun je niet keren. Moet ik me daar zorgen over maken?
leider-alleen_la-stil_vraag-alleen = Het mag van mij. Hoe zou je het doen?
leider-alleen_la-langer_hoe-laat = Hoe laat sta je weer op straat? Dat zou ik wel graag weten.
leider-alleen_vlieg-kwaad_say = Nee hoor. Hij doet niemand kwaad, en ik ken die gang nu wel.
leider-alleen_vlieg-kwaad_gang-wel = Hij niet, nee. Die gang misschien wel.
leider-alleen_baas-belt_say = Bel jij hem eerst? Dan hoort hij van jou dat je ervan weet.
leider-alleen_baas-belt_inner = Een baas aan de lijn, heel netjes. Wie heeft die op mij afgestuurd?
leider-alleen_baas-belt_kent-mij-niet = Mij kent hij niet. Zou dat dan helpen? … Goed, ik bel hem.
leider-alleen_uur-en-esme_say = Een beetje wel. Om elf uur ga ik erin, om twaalf uur bel ik Esmé. Hoort ze niks, dan komt ze.
leider-alleen_uur-en-esme_genoteerd = Elf uur, twaalf uur, Esmé: dat schrijf ik zo voor je op.
leider-alleen_ook-hem-zeggen_say = Een uur, niet meer. En dat jullie weten waar ik zit, mag hij ook best weten.
leider-alleen_ook-hem-zeggen_inner = Op de trap zegt die het meteen: ze weten waar ik ben. Goed. Dat weet ik dan ook.
leider-alleen_ook-hem-zeggen_goed-hoort-hij = Van jou, en niet van een ander. Ja, dat lijkt me goed.
leider-alleen_geen-verslag_say = Nee. Lastiger vind ik het systeem. Mag ik er de eerste weken niets in zetten?
leider-alleen_geen-verslag_een-regel = Dat mag. Eén regel vandaag, met waarom, en dan niets meer.

# tafel
tafel_line = (Zeven stoelen om de tafel. Je kijkt naar wie er praat.) Dan Van Noord, en graag kort, want er komen er nog drie. Wie begint?
tafel_ta-stil_zal-ik = Zal ik? Bij mij is het het simpelst.
tafel_ta-langer_elf-weg = Wij moeten om elf uur weg.
tafel_een-beeld_say = Zal ik eerst vertellen hoe hij daar zit? Dan praat het makkelijker.
tafel_een-beeld_inner = Ik heb het ineens koud. Alsof er ergens een deur openstaat.
tafel_een-beeld_dank-beeld = Zes maanden achter, dus. Dat wist ik niet.
tafel_een-beeld_dank-achter = Hij loopt dus achter met zijn verzekering. Dat wist ik niet.
tafel_ieder-voor-zich_say = Zeg ieder wat je zelf van hem wilt. Wat híj wil, zetten we ernaast.
tafel_ieder-voor-zich_inner = Er is vandaag iets met mij, ergens. Niemand belt. Dat kan twee dingen zijn.
tafel_ieder-voor-zich_rondje = Een rondje, goed. Zonder verhalen, graag.
tafel_weet-hij-dit_say = Weet hij dat wij hier zitten?
tafel_weet-hij-dit_why = Je vroeg hardop of hij hiervan wist. Dan moet iemand het hem ook gaan vertellen.
tafel_weet-hij-dit_inner = Als ze over me praten, zou ik er graag een stoel bij zetten. Een lege mag ook.
tafel_weet-hij-dit_nog-niet = Nee. Nog niet.
tafel_luister-eerst_say = Ik hoor graag eerst wat jullie van hem weten.
tafel_luister-eerst_goed-wij = Dan beginnen wij wel.

# meldpunt
meldpunt_vorige-week = Maandag wou je hem nog aan ons geven, Jan. ‘Niet gemotiveerd’ staat er nu achter zijn naam.
meldpunt_nog-open = Bij ons staat hij nog open. ‘Niet gemotiveerd’ staat er achter zijn naam.
meldpunt_line = Dichtdoen of overnemen, mij maakt het niet uit. Maar half open, dan moet ik elke maand weer uitleggen waarom.
meldpunt_mp-stil_brood = Dat was ik trouwens, van die broodtrommel. Ik heb gewoon opgeschreven wat ik zag.
meldpunt_mp-langer_lijst = Dan zet ik er een vraagteken bij.
meldpunt_kijk-mee_say = Kijk anders een poosje op afstand mee. Dan gaat hij niet van de lijst.
meldpunt_kijk-mee_inner = Er kijkt weer iemand mee. Dat voel je in je nek.
meldpunt_schone-lei_say = Doe dan maar dicht, hij heeft ons nu. Dat is weer één lijst minder.
meldpunt_schone-lei_is-weg = Zo, dan is die van de lijst.
meldpunt_eerlijker-zin_say = Zet er dan liever neer: eenzaam, en bang voor papier.
meldpunt_eerlijker-zin_why = Het klonk milder dan wat er stond. Maar ‘eenzaam’ zei hij tegen jou, en niet tegen hun scherm.
meldpunt_eerlijker-zin_inner = Ik hang aan de lijn bij dat Meldpunt. Ik wil weleens horen wat er over me staat.
meldpunt_eerlijker-zin_mooi-gezegd = O ja, dat is een stuk vriendelijker. Dat neem ik gewoon zo over, als je het goedvindt.
meldpunt_zijn-eigen-zin_say = ‘Niet gemotiveerd’, dat zei hij niet. Laat het leeg, tot ik weet wat hij wel zegt.
meldpunt_zijn-eigen-zin_why = ‘Niet gemotiveerd’ was een woord van kantoor. Je zette er geen ander voor in de plaats: zijn woord komt van hem.
meldpunt_zijn-eigen-zin_inner = ‘Het helpt toch niet.’ Als dat nou ergens stond, gewoon zo.
meldpunt_zijn-eigen-zin_andere-zin = Dan staat er dus een tijdje niks. … Nou ja, dat kan ook.
meldpunt_op-mijn-naam_say = Laat hem open tot oktober, op mijn naam, en zet erbij waarom. Ik vertel het hem.
meldpunt_op-mijn-naam_graag = Met een datum erbij? Ja, graag zelfs.

# vinkje
vinkje_ging-fout = Die brief van laatst, dat ging fout. Ik dacht dat hij ervan wist.
vinkje_enige = Van mijn lijst is hij eigenlijk de enige die niet meedoet met de collectieve verzekering.
vinkje_line = Technisch is het één vinkje, en dan gaat de premie van zijn uitkering af. Als jullie dat ook beter vinden, regel ik het.
vinkje_vi-stil_echt-een = Normaal tekenen mensen daar zelf voor. Maar ja, bij hem…
vinkje_vi-langer_lijst-dicht = Eind van de maand gaat de lijst dicht.
vinkje_zijn-leven_say = Hij heeft er al eens nee op gezegd. Dan laat ik het daarbij.
vinkje_zijn-leven_inner = Twee pufjes nog. De apotheek vroeg of ik wel verzekerd was.
vinkje_zijn-leven_jammer = Dat vind ik toch jammer, voor die man.
vinkje_vink-maar_say = Doe het dan voorlopig, dan houdt hij zijn pillen. Donderdag vertel ik het hem.
vinkje_vink-maar_inner = Niks op de mat vandaag. Ik vertrouw het niet.
vinkje_vink-maar_gezet = Goed. Dan maak ik dat straks voor hem in orde.
vinkje_niet-stil_say = Hij wil het niet, dus zo niet. Wat kan er verder nog, in het algemeen?
vinkje_niet-stil_inner = De envelop ligt nog dicht. Ik heb hem rechtgelegd, met de rand langs de tafel.
vinkje_twee-folders_say = Heb je er een folder van? En een van zelf betalen? Dan leg ik hem donderdag allebei voor.
vinkje_twee-folders_why = Je nam twee wegen mee in plaats van één. Dan valt er voor hem straks iets te kiezen.
vinkje_twee-folders_inner = Als ze met een folder komen, wil ik er twee. Eén folder is een bevel.
vinkje_twee-folders_hier-twee = Twee. Die van zelf betalen is wat gekreukt, die vraagt nooit iemand.
vinkje_bij-niemand-stil_say = Kunnen jullie afspreken dat dat vinkje er bij niemand komt die het zelf niet weet?
vinkje_bij-niemand-stil_leg-boven = Dat wil ik boven wel vragen. Geef me daar een maand voor.

# wat-kan
wat-kan_line = In het algemeen: wie op een vaste dag zelf overmaakt, houdt het in eigen hand. En voor wat er nog ligt, kun je een regeling vragen.
wat-kan_line2 = Maar ja, van mij neemt hij dat natuurlijk niet aan.
wat-kan_wk-stil_december = Die brief van december was van mij, hè. Ik heb nooit geweten van dat formulier.
wat-kan_wk-langer_volgende-punt = Zullen we door?
wat-kan_jij-uitleggen_say = Zou je het hem zelf willen vertellen? Een gezicht bij zo’n brief doet wonderen.
wat-kan_jij-uitleggen_inner = Nog een gezicht. Ik heb er geen stoel voor.
wat-kan_jij-uitleggen_kan-wel = Kan ik doen. Dinsdag ben ik daar toch.
wat-kan_blaadje_say = Schrijf je dat voor me op? Zonder naam erbij.
wat-kan_blaadje_why = Zo weet je wat er kan, en hij hoeft er nog niets van te vinden. Het blijft zijn keus.
wat-kan_blaadje_inner = Op de radio een programma over schulden. Ik zet hem uit. Ik zet hem weer aan.
wat-kan_blaadje_hier = Kijk, in vier regels past het eigenlijk wel.
wat-kan_hoe-lang-nog_say = Hoe lang kan dat nog wachten, zonder dat het misgaat?
wat-kan_hoe-lang-nog_twee-maanden = In dit geval? Een maand of twee, denk ik, en daarna begint het echt op te lopen.
wat-kan_december-horen_say = Zou jij willen horen hoe december voor hem was?
wat-kan_december-horen_ja-eng = Ja, eigenlijk wel. … Nou ja, liever niet, maar ja.

# rode-bril
rode-bril_gemeld = Dat van dat plafond heb ik toch moeten doorgeven, helaas. Er komt dus een brief met een datum.
rode-bril_kaart-bril = Ik heb hem een kaart geschreven, dat het me spijt. Hij hoeft niet te antwoorden.
rode-bril_klacht = Nou ja, er ligt nu dus een klacht over de gang, op papier. Van wie, dat laat ik even in het midden.
rode-bril_line = Met die gang moet ik wel iets. Maar ik wil hem niet laten schrikken. Wat raadt u me aan?
rode-bril_rb-stil_bril-af = Ik ben niet zo goed in dit soort brieven.
rode-bril_rb-langer_eigen-gang = Anders gaat het gewoon zijn gang.
rode-bril_rij-melden_say = Er is al een rij weg. Die heeft hij zelf weggehaald.
rode-bril_rij-melden_inner = Ze weten van mijn rij. Die had ik nog van mezelf.
rode-bril_rij-melden_scheelt = Dat scheelt een hoop.
rode-bril_verzetten-mag_say = Belt u hem zelf maar. Dan kan hij een dag kiezen, en sta ik er niet tussen.
rode-bril_verzetten-mag_inner = Zij van de bril belde. Wat ze moest, en welke dag. Ik pak mijn agenda erbij. Die is leeg.
rode-bril_verzetten-mag_kan-dat = Zelf bellen? … Nou ja, vooruit. Dat durf ik geloof ik wel.
rode-bril_breng-over_say = Wacht nog met die brief. Ik zeg het hem donderdag.
rode-bril_breng-over_why = Je wilde hem een brief besparen. Maar de haast van een ander komt zo met jou mee naar binnen.
rode-bril_breng-over_inner = Donderdag. Ik zet twee kopjes klaar.
rode-bril_breng-over_fijn = O, fijn. Dat scheelt mij een brief.
rode-bril_hele-trappenhuis_say = Kan het voor het hele trappenhuis? Dan is hij niet de enige.
rode-bril_hele-trappenhuis_inner = Een blaadje in alle zes de bussen. Ik ben er een van zes.
rode-bril_hele-trappenhuis_alle-zes = Alle zes de bellen dus. Ach, dat licht op die trap deugt ook al niet.

# na-de-tafel
na-de-tafel_line = Leg die pen eens neer. Wat is er?
na-de-tafel_nta-stil_niet-netjes = Hoeft niet netjes.
na-de-tafel_nta-langer_koffie-nta = Goed. Eerst koffie. Dan vraag ik het nog een keer.
na-de-tafel_dan-ik-wel_say = Niks. Als zij het niet doen, trek ik hem daar wel uit.
na-de-tafel_dan-ik-wel_inner = Er rent iemand de trap op. Niet voor mij. Ik zat al wel overeind.
na-de-tafel_dan-ik-wel_waaruit = Daar. Uit zijn eigen stoel, zeker.
na-de-tafel_altijd-zo_say = Zo gaat het aan die tafel altijd. Je doet er niks aan.
na-de-tafel_altijd-zo_dus-mond-dicht = Dus hou jij je mond maar. Ik had op jou gerekend.
na-de-tafel_weet-het-niet_say = Ik voel me machteloos. Zeven man, en ik weet het gewoon niet meer.
na-de-tafel_weet-het-niet_inner = Ik doe de trafo uit, en weer aan. Het zoemen begint precies waar het was.
na-de-tafel_weet-het-niet_ik-ook-niet = Ik ook niet. Maandag is er intervisie. Leggen we het daar neer.
na-de-tafel_kwaad-vinkje_say = Ik ben kwaad. Om dat vinkje, en hoe vriendelijk het gezegd werd.
na-de-tafel_kwaad-vinkje_ook-op-hem = Hoorde ik. Ik ben het op hem ook weleens, als je het wilt weten.
na-de-tafel_nt-regen = Je ziet eruit of je in de regen hebt gestaan.
na-de-tafel_nt-meeviel = Niemand heeft iets geregeld, en niemand is kwaad. En jij zit daar.
na-de-tafel_doorpakken_say = Niks. Het loopt net. Ik bel vanmiddag iedereen na, dan is het rond.
na-de-tafel_doorpakken_inner = Er rent iemand de trap op. Niet voor mij. Ik zat al wel overeind.
na-de-tafel_doorpakken_hij-nog-niet = Iedereen, ja. Hij zit er alleen nog niet bij.
na-de-tafel_opgelucht_say = Opgelucht. En dan schaam ik me, want hij weet van niks.
na-de-tafel_opgelucht_dat-mag = Dat mag allebei. Ik keek ook steeds naar die lege plek.

# spirit
spirit_line = Jij komt toch bij Van Noord? Dan kennen wij… Nou ja. Ik ken die familie ook, van mijn werk.
spirit_sp-stil_te-veel = Dat had ik al niet moeten zeggen. Het is die koffie.
spirit_sp-langer_bus = Nou. Mijn bus.
spirit_boom-staat-nog_say = Zeg de jongen alleen dat de boom er nog staat. Verder niks.
spirit_boom-staat-nog_inner = Die boom is van mij en hem. Meer mensen zijn er niet bij.
spirit_boom-staat-nog_zal-ik-doen = Dat wil ik wel doen. … Al zou ik het eerst aan de vader vragen.
spirit_eerst-vader_say = Daar zeg ik niks over, sorry. Dat moet ik eerst ergens vragen.
spirit_eerst-vader_inner = De foto hangt scheef. Ik zet hem recht, en dan weer terug. Zo hing hij.
spirit_eerst-vader_groot-gelijk = Groot gelijk. Ik heb niks gezegd.
spirit_hoe-is-hij_say = Gaat het goed met die jongen? Alleen ja of nee, meer hoef ik niet te weten.
spirit_hoe-is-hij_why = Je vroeg het uit hartelijkheid. Maar zijn vader weet van niets, en de jongen hoort straks dat je het vroeg.
spirit_hoe-is-hij_inner = Mijn oren gloeien. Allebei.
spirit_hoe-is-hij_zal-zeggen = Redelijk. Ik zal hem zeggen dat je naar hem vroeg.
spirit_hoe-gaat-kaart_say = In het algemeen dan: hoe gaat dat bij jullie, als een vader een kaart stuurt?
spirit_hoe-gaat-kaart_why = Je vroeg hoe het in het algemeen gaat. Nu kun je zijn vader straks eerlijk zeggen wat er kan.
spirit_hoe-gaat-kaart_inner = Ik tel de kaarten in de la. Elf. Dat wist ik al.
spirit_hoe-gaat-kaart_kind-eerst = Dan vraag ik het kind eerst. Is het nee, dan zeg ik nee, en waarom, als dat mag.

# spirit-nee
spirit-nee_line = Je had gebeld, over Harrie. Ik heb het hem gevraagd. Ik dacht dat zijn vader ervan wist.
spirit-nee_line2 = Hij wil het niet, op dit moment. Meer kan ik er echt niet over zeggen.
spirit-nee_sp-nee-stil_ook-zijn = Het is wel zíjn vader, snap je. Dat gaat niet via ons.
spirit-nee_sp-nee-langer_sterkte = Sterkte ermee.
spirit-nee_houden-onder-ons_say = Ik zeg het zijn vader, maar deze week nog niet. Hij krijgt de laatste tijd al zo weinig lucht.
spirit-nee_houden-onder-ons_why = Je wilde hem sparen. Maar zoiets komt uit, en dan heeft hij het van een ander.
spirit-nee_houden-onder-ons_inner = Een gek gevoel, vandaag. Alsof de telefoon net is opgehouden.
spirit-nee_ik-zeg-het-hem_say = Dan is dat mijn fout, en niet die van de jongen. Ik moet ermee naar zijn vader.
spirit-nee_ik-zeg-het-hem_why = Het was al gebeurd. Je liet het niet aan een ander om het hem te vertellen.
spirit-nee_ik-zeg-het-hem_inner = Ik draai de middelste streng een slag vaster. Hij blijft zacht.
spirit-nee_als-hij-wist_say = Zeg je hem dan nog wel dat zijn vader hier niks van wist?
spirit-nee_als-hij-wist_inner = De foto. Ik draai hem om, en dan weer terug. Hij kijkt net zo langs me heen als altijd.
spirit-nee_goed-dank_say = Goed. Dank je dat je het hem gevraagd hebt.
spirit-nee_als-hij-wist_nee-is-nee = Nee, ik ga hem nu even niks meer zeggen, Jan. Nee is bij ons nee, ook bij kinderen.

# smit
smit_mocht = Met Smit. Ik ben bij hem geweest, en dat mag u van hem weten. Hij heeft andere tabletten gekregen.
smit_mag-niet = Met Smit, de huisarts. U komt bij een patiënt van me, geloof ik. Over hem kan ik niks zeggen, dat begrijpt u.
smit_line = Maar als u zelf een vraag heeft: ik heb nu even.
smit_sm-stil_spreekuur = Ik heb nog één minuut, en dan een oor.
smit_sm-langer_oor = Het oor is er.
smit_waarop-letten_say = Wanneer bel ik één-één-twee, als iemand kortademig is? Dat wil ik zeker weten.
smit_waarop-letten_in-rust = Benauwd in rust, pijn op de borst, niet uit kunnen praten: één-één-twee, en erbij blijven. Zittend slapen: dezelfde dag mij.
smit_hem-nu-vragen_say = Dat wil ik hem eerst vragen. Mag ik u zo terugbellen?
smit_hem-nu-vragen_vooruit = (Aan de telefoon.) Met Smit praten? … Vooruit. Met haar wel.
smit_hem-nu-vragen_vooruit_inner = Dokters vragen het aan elkaar. Deze vraagt het aan mij.
smit_hem-nu-vragen_zelf-wel = (Aan de telefoon.) Ik bel haar zelf wel. Dat hoeft u niet te doen.
smit_hem-nu-vragen_zelf-wel_inner = Ik heb het nummer hier. Ik kijk ernaar. Morgen draai ik het.
smit_slaapt-zittend_say = Hij slaapt zittend, dokter. Dat moet u weten, vind ik.
smit_slaapt-zittend_why = Bij zijn hart kan het nodig zijn. Maar eerst hem bellen had gekund; nu moet hij het achteraf horen.
smit_slaapt-zittend_inner = Smit staat ineens voor de deur. Zij zegt eerlijk van wie. Ik trek mijn vest dicht.
smit_alleen-adem_say = Over zijn adem mag ik u bellen, zei hij. Waar moet ik donderdag op letten?
smit_alleen-adem_why = Zijn ja ging over zijn adem. Daar bleef je bij.
smit_alleen-adem_inner = Smit belde terug. Het ging over mijn adem, zei ze, en verder nergens over.
smit_alleen-adem_tabletten = Of hij weer zittend slaapt, en of zijn schoenen nog passen. Is het zover, dan wil ik dat dezelfde dag horen.
smit_ook-premie_say = Hij loopt ook achter met zijn premie. Dat hoort er eigenlijk bij.
smit_ook-premie_why = Met Smit ging het over zijn adem. Wat er in die envelop zat, hoorde daar niet bij.
smit_ook-premie_inner = Smit belde. Of ik de apotheek nog wel kon betalen. Hoe komt die daar nou bij?
smit_ook-premie_wist-niet = O. Nou, dat heeft hij mij niet verteld. … Maar goed, dan vraag ik hem ernaar.
smit_om-de-week_say = Zullen we om de week even bellen, u en ik? Dan horen we het op tijd.
smit_om-de-week_inner = Die twee kennen elkaar nu ook.
smit_om-de-week_korte-lijn = Als hij het goedvindt. Dat moet u hem dan vragen.
smit_dan-niets_say = Nee, ik heb niets, dank u. Fijn dat u belde.
smit_dan-niets_prima = Prima. Dag.
smit_belde-zelf = Met Smit. Hij belde me vrijdag zelf, met u ernaast. Dat ik geweest ben, mag u van hem weten. De rest vraagt u hem.
smit_waarop-letten_why = Je vroeg wat jij moet weten, en zei niets over hem. Een vraag die je ook zonder zijn ja mag stellen.
smit_waarop-letten_inner = Smit heeft vandaag niet gebeld. Ik heb de hele dag niks hoeven uitleggen.
smit_wat-mag-ik-weten_say = Mag ik van u weten of hij iets nieuws slikt? Of moet dat ook langs hem?
smit_wat-mag-ik-weten_why = Hij belde haar zelf. Je vroeg waar zijn grens ligt, en bleef aan jouw kant.
smit_wat-mag-ik-weten_inner = Ze vroeg het niet aan Jan. Ze belt mij: of die het weten mag, van de tabletten.
smit_wat-mag-ik-weten_hem-zelf-vragen = Dat vraag ik hem dan, van die tabletten. Maar zit hij weer rechtop te slapen, dan wil ik het dezelfde dag horen, van wie ook.

# adriaans-belt
adriaans-belt_bijpraten = Ik zou u bijpraten, hè. Dat wil ik ook wel. Maar ik slaap er zo slecht van, hij kijkt me zo aan.
adriaans-belt_bijpraten-kort = Ik zou u bijpraten, hè. Nou, hij deed net open, en toen moest hij meteen gaan zitten. Ik sta nog op de overloop.
adriaans-belt_van-de-kerk = Met Adriaans, van de kerk. Ik heb uw nummer van de receptie.
adriaans-belt_van-de-kerk-kort = Met Adriaans, van de kerk. Ik sta bij hem op de overloop. Hij zei twee woorden en moest gaan zitten.
adriaans-belt_line = Hij eet niet meer, volgens mij. De trommel blijft al twee weken even vol. Mag ik u dat eigenlijk wel zeggen?
adriaans-belt_ab2-stil_anders-ik = Ik wist niet wie anders.
adriaans-belt_ab2-langer_ophangen-maar = Ik had niet moeten bellen, geloof ik.
adriaans-belt_elke-week_say = Ja hoor. Belt u me woensdag weer?
adriaans-belt_elke-week_why = Zij belde één keer, uit zorg. Nu belt ze elke week voor jou, en hij weet van niets.
adriaans-belt_elke-week_inner = Ze keek in de trommel. Ze dacht dat ik het niet zag.
adriaans-belt_elke-week_als-het-helpt = Woensdag, en dan elke week zeker. … Nou, als het hem helpt.
adriaans-belt_mag-niets-mee_say = Lief dat u belt. Maar zonder hem mag ik daar niets mee.
adriaans-belt_mag-niets-mee_dat-snap-ik = Nee. Dat snap ik. Dag.
adriaans-belt_en-voor-u_say = Natuurlijk mag dat. En hoe is het voor u, daar elke week?
adriaans-belt_en-voor-u_inner = Ze praat met iemand, in haar telefoon. Ze lacht niet.
adriaans-belt_nu-benauwd_say = Is hij nu benauwd? Nu, op dit moment?
adriaans-belt_nu-benauwd_why = Eerst zijn adem, dan de rest. Een korte vraag waar zij meteen antwoord op kon geven.
adriaans-belt_nu-benauwd_inner = In. Wachten. Uit. Zij staat er nog.

# adriaans-verder
adriaans-verder_line = Voor mij? … Nou ja, die trap, hè. En dat ik de enige ben die het weet, van dat eten.
adriaans-verder_av-stil_niet-klagen = Ik wil niet klagen. Hij is een heer.
adriaans-verder_av-langer_melk-koopt = Dus koop ik melk. Dan doe ik tenminste iets.
adriaans-verder_dominee_say = U hoeft het niet alleen te dragen. Zal ik uw dominee om hulp vragen?
adriaans-verder_dominee_inner = Er stond een ander naast haar, met een tas. Ook van de kerk. Ik heb gezegd dat ik sliep.
adriaans-verder_dominee_liever-niet = O. … Dan komt er een ander bij hem, bedoelt u.
adriaans-verder_ook-ik-weet_say = U bent niet de enige. Bij mij ging het over zijn nachten.
adriaans-verder_ook-ik-weet_why = Je wilde haar minder alleen laten. Maar zijn nachten had hij aan jou verteld, en zij moet er nu over zwijgen.
adriaans-verder_ook-ik-weet_inner = Ze keek naar mijn stoel, en toen naar het kussen. Dat doet ze anders nooit.
adriaans-verder_ook-ik-weet_nachten-ook = Zijn nachten? Ach, die man. Daar heeft hij mij nog nooit iets van gezegd.
adriaans-verder_zeg-u-belde_say = Zeg hem woensdag maar dat u mij gebeld heeft. Meteen bij de deur, dan is het eruit.
adriaans-verder_zeg-u-belde_why = Niets achter zijn rug: zij zegt hem zelf dat jullie gebeld hebben.
adriaans-verder_zeg-u-belde_inner = ‘Ik heb met Jan gebeld’, zei ze, nog met haar jas aan. En daarna begon ze over de regen.
adriaans-verder_zeg-u-belde_durf-wel = Dat durf ik wel. Denk ik.
adriaans-verder_niet-belasten_say = Hij hoeft niet te weten dat u belde. Dan kunt u gewoon met de melk blijven komen.
adriaans-verder_niet-belasten_why = Je wilde hem rust gunnen. Maar nu weten twee mensen iets over hem wat hij niet weet.
adriaans-verder_niet-belasten_inner = Ze draait aan haar ring. Dat doet ze anders nooit.
adriaans-verder_niet-belasten_goed-dan = Goed. Als u denkt dat dat beter is.
adriaans-verder_wat-lust-hij_say = Wat lust hij eigenlijk wel?
adriaans-verder_wat-lust-hij_funghi = Hij ruikt die pizza’s natuurlijk de hele dag. Gek eigenlijk, dat heb ik hem nog nooit gevraagd.

# acuut
acuut_line = Ja. Steeds maar een paar woorden, en dan weer adem halen. Ik sta bij zijn deur.
acuut_ac-stil_hoort-u = Hoort u? Dat piepen?
acuut_ac-langer_zegt-u-iets = Zegt u eens iets.
acuut_vraag-of-het-mag_say = Wilt u hem vragen of ik Smit mag bellen?
acuut_vraag-of-het-mag_why = Vragen is bij hem bijna altijd goed. Nu kostte zijn nee lucht, en moest zij alsnog bellen.
acuut_vraag-of-het-mag_inner = Een vraag. Ik schud mijn hoofd, dat is het goedkoopst.
acuut_vraag-of-het-mag_schudt-nee = Hij schudt van nee, met zijn hand op zijn borst. … Ik ga nu toch één-één-twee bellen, hoor.
acuut_zeg-dat-ik-bel_say = Ik bel één-één-twee, op het andere toestel. Zeg hem dat, en blijf bij hem.
acuut_zeg-dat-ik-bel_why = Een paar woorden tegelijk, met zijn hart: dat kan niet wachten. En hij hoorde meteen wat je deed.
acuut_zeg-dat-ik-bel_inner = Ze gaat zitten, met haar jas aan, en ze zegt wat er gaat gebeuren. Ik hoef alleen te knikken.
acuut_zeg-dat-ik-bel_hij-knikt = Hij knikt. Hij zegt: als het dan moet.
acuut_spring-op-fiets_say = Ik pak de fiets, ik ben er in vijf minuten. Laat hem rechtop zitten en blijf bij hem.
acuut_spring-op-fiets_why = Je wilde er zelf zijn. Maar jij bent geen dokter, en zij moest in haar eentje de hulp bellen.
acuut_spring-op-fiets_inner = Die komt. Dan moet ik straks ook nog naar de deur.
acuut_spring-op-fiets_wacht-ik = Op de fiets? … Nee, dan bel ik nu zelf één-één-twee.
acuut_eerst-smit_say = Ik bel Smit op haar spoednummer. Blijf bij hem, en zet een raam open.
acuut_eerst-smit_inner = Er gaat een raam open. Ze zegt ‘Smit’, en daarna een ander nummer. Een korter.
acuut_eerst-smit_ze-zei-112 = Ja. … Smit zegt dat het één-één-twee moet zijn? Goed, ik zeg het hem.

# esme-weet-het
esme-weet-het_line = Ik heb het van de receptie. Jij gaat daar alleen heen, en ik mocht het niet weten.
esme-weet-het_line2 = Ik ga niet naar de baas. Ik wil het van jou horen.
esme-weet-het_ew-stil_vrijdag-nog = Vorige week liepen we nog samen die trap op.
esme-weet-het_ew-langer_dus-ja = Dus ja.
esme-weet-het_had-hetzelfde_say = Anders was ik hem kwijt. Jij had precies hetzelfde gedaan.
esme-weet-het_had-hetzelfde_nee-jan = Nee, Jan.
esme-weet-het_geef-toe_say = Klopt. Ik heb het hem beloofd, en dat had ik niet moeten doen.
esme-weet-het_geef-toe_moet-het-horen = Goed. Dan moet hij weten dat ik het weet.
esme-weet-het_nog-twee-weken_say = Geef me twee weken. Dan vertrouwt hij me, en kom jij erbij.
esme-weet-het_nog-twee-weken_en-dan = En dan mag ik hem uitleggen waar ik al die tijd was.

# esme-trap
esme-trap_et-ambulance = Hij mocht thuisblijven, van de ambulance. Smit gaat langs.
esme-trap_et-maandag = Maandag half tien, jij en ik. Vandaag hoef je niks te weten.
esme-trap_et-redder = Drie keer heb je voor hem gebeld, vanmiddag. Ga nou eerst even zitten.
esme-trap_line = Zeven mensen, en ze willen allemaal iets voor hem.
esme-trap_line2 = En donderdag? Wat neem jij mee naar boven?
esme-trap_et-stil_boterham = Eet je brood op. Je wordt hem nog, met die trommel.
esme-trap_et-langer_tram = Daar is de tram.
esme-trap_eerlijk-lijstje_say = Een lijstje van vandaag. Dan hoort hij alles, en van mij.
esme-trap_eerlijk-lijstje_inner = Donderdag. Ik zet de klok van de keuken gelijk.
esme-trap_niks-mee_say = Niks. Ik drink koffie.
esme-trap_niks-mee_inner = Ik spoel de kan om. Hij is zwaar, maar hij is schoon.
esme-trap_een-ding_say = Eén ding, als hij het wil. De rest blijft hier.
esme-trap_een-ding_inner = Eén ding, zei ik de vorige keer. Niet twee. Zouden ze dat nog weten?
esme-trap_jij-nog-iets_say = En jij? Heb jij nog iets voor hem?
esme-trap_jij-nog-iets_gedag = De groeten. En dat ik zijn lampjes mooi vond.

# esme-bank
esme-bank_eb-ambulance = Hij mocht thuisblijven, van de ambulance. Smit gaat langs.
esme-bank_eb-maandag = Maandag half tien, jij en ik. Vandaag hoef je niks te weten.
esme-bank_eb-redder = Drie keer heb je voor hem gebeld, vanmiddag. Ga nou eerst even zitten.
esme-bank_line = Zeven mensen aan een tafel, en bij hem zit het gordijn dicht.
esme-bank_line2 = En donderdag? Loop je weer langs?
esme-bank_eb-stil_hoeft-niet-nu = Mag ook van de week nog, hoor.
esme-bank_eb-langer_tram-eb = Daar is de tram.
esme-bank_weer-elf_say = Ja. Om elf uur, en dan weer door.
esme-bank_weer-elf_inner = Donderdag. Ik heb de stoel vast een kwartslag naar het raam gezet.
esme-bank_weer-elf_dan-weet-ik = Dan weet ik waar je bent.
esme-bank_nu-bel-ik_say = Ja, en nu bel ik aan. Hij kent me inmiddels wel.
esme-bank_nu-bel-ik_why = Je wilde een stap verder. Maar een nee dat nog staat, gaat van aanbellen niet open.
esme-bank_nu-bel-ik_inner = Er gaat iets veranderen, donderdag. Ik zet de radio vast wat harder.
esme-bank_wat-schreven-we_say = Wat zei hij die maandag eigenlijk? En wat schreven wij?
esme-bank_wat-schreven-we_why = Je las zijn woorden na voordat je weer iets deed. Zijn reden telde, en niet alleen zijn nee.
esme-bank_wat-schreven-we_inner = Ik heb het die mevrouw twee keer gezegd. Misschien leest iemand het nog eens.
esme-bank_wat-schreven-we_nagelezen = { $reden ->
    [told] Ik heb het nagevraagd. ‘Ze weten nu genoeg.’ Daar ging onze kaart aan voorbij.
    [promise] Ik heb het nagevraagd. Er was iets toegezegd, en daar wachtte hij op. Dat stond niet op de kaart.
    [letter] Ik heb het nagevraagd. Het ging over die brief, de dag erna. Daar zeiden wij niks over.
    [look] Ik heb het nagevraagd. Hoe er gekeken werd, en gevraagd. Dat stond niet op onze kaart.
   *[well] Ik heb het nagevraagd. ‘Het was prettig, dus beter van niet.’ Daar schreven wij niks op terug.
}
esme-bank_op-terugkomen_say = Hij vroeg om mij alleen, en ik kwam met een regel. Kan ik daarop terugkomen?
esme-bank_op-terugkomen_why = Je kwam terug op je eigen antwoord, en vroeg eerst aan wie het ook aanging.
esme-bank_op-terugkomen_inner = ‘Dan geen’, had ik gezegd. Het is een kort woord. Ik had er nog één achteraan willen doen.
esme-bank_op-terugkomen_bel-jij-hem = Van mij wel. Ik zeg het de baas, bel jij hem.
esme-bank_laat-rusten_say = Nee. Duidelijker kan hij het niet zeggen, en hij heeft recht op zijn rust.
esme-bank_laat-rusten_inner = Vier over elf. Ik houd het streepje nog even open, op de krant.
esme-bank_weer-elf_stond-er-niet = { $reden ->
    [told] Goed. ‘Ze weten nu genoeg’, zei hij, die maandag. Daar stond op de kaart niks over.
    [promise] Goed. Die maandag wachtte hij op wat er toegezegd was. Dat stond niet op de kaart.
    [letter] Goed. Die maandag had hij het over een brief. Daar schreven wij niks over.
    [look] Goed. Die maandag ging het over kijken, en over vragen. Dat stond niet op de kaart.
   *[well] Goed. ‘Het was prettig, dus beter van niet’, zei hij. Daar schreven wij niks op terug.
}

# toch-alleen
toch-alleen_line = U had gezegd: altijd met z’n tweeën.
toch-alleen_ta2-stil_dat-zei-u = Ook bij een ander, zei u.
toch-alleen_ta2-langer_kost-geld = Ik zit hier met die hoorn in mijn hand.
toch-alleen_sta-ik-er_say = Dat had ik niet moeten zeggen. Donderdag om elf uur sta ik alleen voor uw deur.
toch-alleen_sta-ik-er_inner = Sta ik voor uw deur. Ik hoor geen vraagteken.
toch-alleen_sta-ik-er_bepaal-ik = Dat bepaal ik. … Donderdag niet.
toch-alleen_was-onze-regel_say = Daar kom ik op terug. Mag ik donderdag alleen komen, ook als Esmé het weet?
toch-alleen_was-onze-regel_een-dan = … Eén dan. Donderdag, elf uur. En dat zij het weet, dat zegt u tenminste.
toch-alleen_was-onze-regel_een-dan_inner = Een regel die teruggaat in de doos. Dat heb ik nog niet eerder gezien.
toch-alleen_was-onze-regel_dan-nog-niet = Dan geen, had ik gezegd. … Nog niet.
toch-alleen_was-onze-regel_dan-nog-niet_inner = Ik wil wel. Mijn mond zei het al.
toch-alleen_uitzondering_say = Ik heb voor u een uitzondering geregeld. U mag nu kiezen.
toch-alleen_uitzondering_inner = Een uitzondering. Dan sta ik ergens op een lijstje waar de anderen niet op staan.
toch-alleen_uitzondering_geregeld-ta = Geregeld. … Dan regelt u het ook maar zonder mij.

# kaart-twee
kaart-twee_line = Eén zin dan. En je naam eronder.
kaart-twee_k2-stil_nog-een-kaart = Deze is ook zonder logo.
kaart-twee_k2-langer_bus-vier = Ik moet zo echt weg, Jan.
kaart-twee_ook-prettig_say = ‘Ik vond het ook prettig. Het hoeft niet vaker te worden dan u wilt. Jan’
kaart-twee_ook-prettig_why = Je schreef wat het bezoek met jou deed, en liet de maat bij hem. Of dat zijn reden raakt, hangt van die vrijdag af.
kaart-twee_ook-prettig_raak-prettig = Ja. Dat is waar hij bang voor was.
kaart-twee_ook-prettig_raak-prettig_inner = Niet vaker dan ik wil. Dan kan het dus ook niet zomaar ophouden. Ik lees hem twee keer.
kaart-twee_ook-prettig_mis-prettig = Zou kunnen. Maar dat zei hij niet.
kaart-twee_ook-prettig_mis-prettig_inner = Prettig. Ja. Daar ging het niet om, die maandag.
kaart-twee_blijf-hopen_say = ‘Ik hoop dat u er nog eens over nadenkt. Mijn nummer staat achterop. Jan’
kaart-twee_blijf-hopen_inner = Nadenken. Weer. Ik had het al gedaan.
kaart-twee_kwam-van-mijn-kant_say = ‘Wat er die vrijdag niet goed zat, kwam van onze kant. Jan’
kaart-twee_kwam-van-mijn-kant_why = Je nam jullie deel op je. Of hij het herkent, hangt af van wat er die vrijdag was.
kaart-twee_kwam-van-mijn-kant_raak-kant = Ja. Zo, zonder maar.
kaart-twee_kwam-van-mijn-kant_raak-kant_inner = Van hun kant. Dus het stond niet alleen in mijn hoofd.
kaart-twee_kwam-van-mijn-kant_mis-kant = Zou kunnen. Alleen was dat niet wat hij zei.
kaart-twee_kwam-van-mijn-kant_mis-kant_inner = Niet goed? Er zat niks niet goed. Wat weten zij dat ik niet weet?
kaart-twee_niets-mee_say = ‘U heeft veel verteld. Er hoeft niets mee te gebeuren. Jan’
kaart-twee_niets-mee_why = Je schreef dat zijn verhaal nergens toe verplicht. Of dat hem ruimte geeft, hangt van die vrijdag af.
kaart-twee_niets-mee_raak-niets = Ja. Dan ligt het niet meer op tafel.
kaart-twee_niets-mee_raak-niets_inner = Er hoeft niets mee te gebeuren. Dan mag het dus gewoon gezegd zijn geweest.
kaart-twee_niets-mee_mis-niets = Veel? Zo veel was het niet, volgens mij.
kaart-twee_niets-mee_mis-niets_inner = Veel verteld. Wat heb ik dan verteld? Ik ga het na, tot drie uur ’s nachts.

# weer-langs
weer-langs_wl-touw = (Donderdag niets. De donderdag daarna loop je weer.) Gisteren belde hij of ik touw had. Altijd dozen, en nu touw.
weer-langs_wl-stil = (Donderdag niets. De donderdag daarna loop je weer. Het gordijn is dicht.) Boven hoor ik al dagen niks.
weer-langs_line = Elf uur. Ik kan de klok op u gelijkzetten.
weer-langs_overkant_say = Aan de overkant even stil blijven staan.
weer-langs_overkant_inner = Die staat daar. En nu kijkt de vrouw van één hoog ook al.
weer-langs_gewone-pas_say = ‘Doe maar’, zeggen, en gewoon doorlopen, met één blik omhoog.
weer-langs_gewone-pas_pas-touw = Ho, wacht eens. Boven u.
weer-langs_gewone-pas_pas-touw_inner = Dezelfde pas, hetzelfde uur. Ik heb het snoer al in mijn hand.
weer-langs_gewone-pas_pas-een = Nou, tot volgende week maar weer.
weer-langs_gewone-pas_pas-een_inner = Alleen, had ik gevraagd. Het werd een regel. Ik tel de stappen tot de hoek, meer niet.
weer-langs_gewone-pas_pas-bekend = Nou, tot volgende week maar weer.
weer-langs_gewone-pas_pas-bekend_inner = Dezelfde pas. Er klopte iets, van wat er op die kaart stond. Alleen de rest nog niet.
weer-langs_gewone-pas_pas-told = Nou, tot volgende week maar weer.
weer-langs_gewone-pas_pas-told_inner = Dezelfde pas. ‘Ze weten nu genoeg’, had ik gezegd. Daar stond niks over op die kaart.
weer-langs_gewone-pas_pas-letter = Nou, tot volgende week maar weer.
weer-langs_gewone-pas_pas-letter_inner = Dezelfde pas. Die brief viel de dag erna. Daar staat op geen enkele kaart iets over.
weer-langs_gewone-pas_pas-promise = Nou, tot volgende week maar weer.
weer-langs_gewone-pas_pas-promise_inner = Dezelfde pas. Er was iets toegezegd. Lopen kan iedereen.
weer-langs_gewone-pas_pas-look = Nou, tot volgende week maar weer.
weer-langs_gewone-pas_pas-look_inner = Dezelfde pas. En dezelfde ogen. Daar had ik iets over gezegd, die maandag.
weer-langs_gewone-pas_pas-well = Nou, tot volgende week maar weer.
weer-langs_gewone-pas_pas-well_inner = Dezelfde pas. Het was prettig, had ik gezegd. Dat leest niemand als een reden.
weer-langs_groeten-pizza_say = De pizzaman vragen of hij boven de groeten wil doen, als er weer dozen gaan.
weer-langs_groeten-pizza_inner = De groeten, via de oven. Dan weet de hele straat van wie.
weer-langs_aanbellen-nu_say = Kort aanbellen. Eén keer maar, dan weet hij dat jij het bent.
weer-langs_aanbellen-nu_why = Langslopen kon hij laten gebeuren. Op een bel moet hij iets.
weer-langs_aanbellen-nu_inner = Eerst de pas. En dan toch de bel.
weer-langs_wla-stil_oven-wl = De oven is net aan.
weer-langs_wla-langer_slaat-elf = Daar slaat de kerk.

# geen-gehoor
geen-gehoor_gg-dag = (Donderdag, elf uur. De bel gaat over, boven. Er komt niets.)
geen-gehoor_gg-over = (De bel gaat over, boven. Er komt niets.)
geen-gehoor_line = Hij is thuis, hoor. Waar moet hij heen.
geen-gehoor_nog-een-druk_say = Nog één keer. Misschien was hij net aan het opstaan.
geen-gehoor_nog-een-druk_inner = Twee keer. Ik zit, en ik blijf zitten.
geen-gehoor_nummer-draaien_say = Even wachten, en dan zijn nummer bellen. Misschien hoorde hij de bel niet.
geen-gehoor_nummer-draaien_inner = De bel, en nu de telefoon. Ik leg er twee kussens op.
geen-gehoor_door-het-rooster_say = Een briefje in de bus: ‘Ik ga weer. Volgende week loop ik gewoon langs. Jan’
geen-gehoor_door-het-rooster_inner = De klep. En stappen, weg. Gewoon langs, staat er. Mijn hand lag al op de hoorn.
geen-gehoor_niets-en-weg_say = Je hand van de bel halen, en gaan.
geen-gehoor_niets-en-weg_inner = Eén keer, en dan stappen. Ik tel ze tot de hoek.
geen-gehoor_ggh-stil_niks-hoor = Dat wordt niks, denk ik.
geen-gehoor_ggh-langer_klant-gg = Ik heb een klant.

# donderdag-twee
donderdag-twee_elf-uur = (Donderdag. Vijf voor elf. Je telefoon trilt: een gezin van dinsdag.)
donderdag-twee_line = Gisteren belde hij of ik suikerklontjes over had. Altijd dozen, en nu suiker. Nou ja, ik heb maar niks gevraagd.
donderdag-twee_dt-stil_oven-dt = U bent er een van de klok.
donderdag-twee_dt-langer_elf-slag = Elf. Hoort u?
donderdag-twee_klokslag_say = Je telefoon uitzetten, en tot elf uur op het stoepje gaan zitten.
donderdag-twee_klokslag_inner = Elf uur. Ik stond al.
donderdag-twee_eerder-bellen_say = Vast bellen, en door de intercom zeggen dat hij de tijd mag nemen.
donderdag-twee_eerder-bellen_inner = Vijf voor. Ik heb net mijn tanden in.
donderdag-twee_spoed-af_say = Eerst dat gezin. Hem nu bellen en het een week verzetten, dan wacht hij niet voor niets.
donderdag-twee_spoed-af_why = Het gezin had je nodig. Maar iemand anders had ook kunnen gaan, en hij zat klaar.
donderdag-twee_spoed-af_inner = Twee kopjes. Ik zet er een terug.
donderdag-twee_gebak-mee_say = Om de hoek gauw een pak suikerklontjes halen. Daar vroeg hij zelf om.
donderdag-twee_gebak-mee_inner = Suiker. Daar had ik die van beneden om gevraagd. Dus die twee praten.

# touwtje
touwtje_touw-zakt = (Van driehoog zakt een snoer, met een dichtgevouwen doos eraan. Er staat iets op geschreven.)
touwtje_line = ‘Jan. Alleen u. F. v. N.’ … Mooi handschrift.
touwtje_tw-stil_trekt-hij = Hij houdt het nog vast, daarboven.
touwtje_tw-langer_touw-trekt = Er wordt aan getrokken.
touwtje_eronder-goed_say = Een pen lenen, er ‘Goed’ onder schrijven, en één keer trekken.
touwtje_eronder-goed_why = Hij koos de weg en het antwoord was kort. Je liet het bij wat hij vroeg.
touwtje_eronder-goed_inner = Er wordt getrokken. Eén keer. Ik haal op.
touwtje_doos-bewaren_say = De doos losmaken en meenemen. Zoiets gooi je niet weg.
touwtje_doos-bewaren_inner = Leeg snoer. Ze hebben mijn doos gehouden. Die komt in een map.
touwtje_zwaai-terug_say = Omhoogkijken, één vinger opsteken en knikken.
touwtje_zwaai-terug_inner = Die staat op straat naar boven te wijzen. De hele stoep kijkt mee.
