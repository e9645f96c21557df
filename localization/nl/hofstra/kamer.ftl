# Mevrouw Hofstra: in de kamer

kamer_title = In de kamer

leren-stoel_name = Een leren stoel
leren-stoel_seen = Een kuil in de zitting, een plaid over de leuning, een leesbril op de plaid.
leren-stoel_de-kuil = Die kuil gaat er niet meer uit. Dat hoeft ook niet.
ansichten_name = Een plank ansichtkaarten
ansichten_seen = Rechtop, rij na rij. De voorste komen allemaal uit Portugal, de achterste zijn verkleurd tot blauw.
ansichten_veertig-jaar = Veertig jaar post. Er is er nooit één weggegooid.
bakje_name = Een blikken bakje
bakje_seen = Kaartjes op alfabet, met tabjes. Het tabje van de R staat het hoogst.
weekdoos_name = Een doos met zeven vakjes
weekdoos_seen = Ma tot en met zo. Een paar dekseltjes staan open, en niet op een rij.
weekdoos_die-doos = Die doos, daar hoeft u nu niet naar te kijken.
weekdoos_kent-u-nu = Die doos kent u nu.
galerijraam_name = Het raam aan de galerij
galerijraam_seen = Vitrage, en een kier op ooghoogte van wie er zit. Elke fiets die langskomt, zie je hier.

kamer_opstappen_say = Ik ga zo maar eens. Mag ik nog eens komen?
kamer_opstappen_inner = Of het mag. Dan kan ik er nog even over doen.
kamer_al-zo-laat_say = Is het al zo laat? Dan moet ik er nu vandoor. Sorry.
kamer_al-zo-laat_inner = De stoel is nog warm. Zo gaat dat met bezoek.
kamer_al-zo-laat_gaat-u-maar = Gaat u maar. Ik ruim wel af.
kamer_al-zo-laat_why = De tijd vergeten kan iedereen gebeuren. Maar zij zat midden in haar verhaal, en weet nu niet of je nog komt.

## De tafel

# Waar zitten
waar-zitten_gered = Gered. Er zit alleen een vel op.
waar-zitten_raam-open = Ik heb het keukenraam opengezet. Zegt u maar niets van de lucht.
waar-zitten_weer-van-mij = Ik had hem zo zelf uitgedraaid, hoor.
waar-zitten_line = Gaat u zitten. Ja … waar laat ik u.
waar-zitten_zit-stil_inner = Ik mag er even over denken. En van zijn stoel blijft iedereen af.
waar-zitten_zit-stil_de-rechte = De rechte dan, bij het raam. De leren is van Hendrik.
waar-zitten_zit-stil_why = Je wachtte tot zij een stoel wees. Zo bleef het haar kamer, en die van Hendrik zijn stoel.
waar-zitten_zit-langer_staand-bezoek = Ik ga vast. Van staand bezoek word ik moe.
waar-zitten_tegenover_say = Tegenover haar gaan zitten.
waar-zitten_tegenover_dame-met-map = Daar zat die dame ook, met haar map.
waar-zitten_tegenover_de-notaris = Daar zat de notaris ook. Na Hendrik.
waar-zitten_naast-haar_say = Een stoel naast de hare schuiven.
waar-zitten_naast-haar_inner = Naast me. Dan hoef ik mijn gezicht niet de hele tijd goed te houden.
waar-zitten_naast-haar_van-de-pedicure = Daar zit de pedicure altijd. Maar die zit lager.
waar-zitten_op-de-rechte_say = Op de rechte stoel gaan zitten, bij het raam.
waar-zitten_op-de-rechte_inner = Die stoel kraakte altijd. Nu zit er weer eens gewicht op.
waar-zitten_op-de-rechte_u-en-de-galerij = Zo. Nu zie ik u, en wie er langskomt.
waar-zitten_op-de-rechte_why = Je nam de stoel die zij wees. Zo blijft het haar kamer, en houdt zij zicht op jou en op de galerij.
waar-zitten_leren-stoel-zitten_say = In de leren stoel gaan zitten, een eindje van de tafel af.
waar-zitten_leren-stoel-zitten_past-u-wel = Dat is die van hem. … Nou. Blijft u maar. Leeg is hij al twee jaar.
waar-zitten_leren-stoel-zitten_past-u-wel_inner = Er zit weer iemand in. Het klopt niet. En toch blijf ik kijken.
waar-zitten_leren-stoel-zitten_niet-daar = Niet daar! … Die is bezet.
waar-zitten_leren-stoel-zitten_niet-daar_inner = Zijn plaid. Iemand zit op zijn plaid.
waar-zitten_leren-stoel-zitten_why = Een stoel als een andere, leek het. Maar hij is van Hendrik, en je had niet gevraagd waar je mocht zitten.
waar-zitten_waar-wilt-u-mij_say = Waar heeft u mij het liefst?
waar-zitten_waar-wilt-u-mij_inner = Nu hoef ik niets over die stoel te zeggen.
waar-zitten_waar-wilt-u-mij_de-rechte-daar = Op de rechte, bij het raam. Dan zie ik u en de galerij.
waar-zitten_waar-wilt-u-mij_why = Je vroeg waar zij je wilde hebben. Zo kon ze een stoel wijzen, en over de leren hoefde ze niets te zeggen.

# Inschenken
inschenken_met-melk = Er is melk, dat scheelt. Zwart kan ook.
inschenken_zwart-dan = Dan wordt het zwart. De melk zit op het fornuis.
inschenken_line = Ik schenk de laatste tijd te vol. Dat doet die hand.
inschenken_schenk-stil_inner = Niemand kijkt naar mijn hand. Dan gaat het beter.
inschenken_schenk-stil_tot-de-rand = Kijk. Tot de rand, en niets ernaast.
inschenken_schenk-stil_why = Je keek niet naar haar hand en zei er niets van. Zo kreeg ze het kopje zelf vol.
inschenken_schenk-langer_schoteltje = Daar is een schoteltje voor, zei mijn moeder.
inschenken_kan-overnemen_say = Zal ik inschenken?
inschenken_kan-overnemen_inner = Straks willen ze me ook nog in mijn jas helpen.
inschenken_kan-overnemen_mijn-kan = Mijn kan, mijn kopjes. Blijft u zitten.
inschenken_kan-overnemen_why = Je wilde haar helpen met die hand. Maar zij schenkt hier, en hoort nu dat jij het liever zelf doet.
inschenken_graag-kopje_say = Mooi vol. Dan heb ik meer.
inschenken_graag-kopje_inner = Vanmiddag staan er twee kopjes in het rek.
inschenken_graag-kopje_zegt-u-nu = Dat zegt u nu. Hij is sterk.
inschenken_graag-kopje_why = Je maakte van een volle kop iets lekkers. Zo ging het weer over koffie, en was zij gastvrouw.
inschenken_die-hand_say = Heeft u er veel last van, van die hand?
inschenken_die-hand_inner = Net ging het nog over koffie. Nu gaat het over mijn hand.
inschenken_die-hand_allebei-kijken = Fijn. Nu kijken we er allebei naar.
inschenken_koekje_say = Hoort daar bij u een koekje bij?
inschenken_koekje_inner = Om een koekje vragen. Dat deed Hendrik ook altijd.
inschenken_koekje_speculaas = Toe maar! In de trommel ligt speculaas. Die moet toch op vóór Sinterklaas.
inschenken_koekje_why = Je vroeg om iets wat zij graag geeft. Een gast met trek maakt van haar weer een gastvrouw.

# Op papier
op-papier_line = En zegt u eens eerlijk. Wat staat er bij u over mij op papier?
op-papier_papier-stil_dus-er-is = Er is dus iets. Anders had u nee gezegd.
op-papier_papier-langer_zo-erg = Zo erg, hè. Dan drink ik eerst even mijn koffie.
op-papier_niets-bijzonders_say = Niets om van wakker te liggen.
op-papier_niets-bijzonders_inner = De stem ging omhoog aan het eind. Dat deden ze op de lijn ook.
op-papier_niets-bijzonders_liegt-vriendelijk = U liegt heel vriendelijk. Dat heb ik altijd kunnen horen.
op-papier_niets-bijzonders_why = Je wilde haar sparen. Maar ze vroeg om eerlijkheid, jij weet wat er staat, en zij hoort het aan je stem.
op-papier_klok-en-dochter_say = Dat u een klok heeft getekend, en dat er gebeld is over een pan. Ik heb het gelezen.
op-papier_klok-en-dochter_inner = Mijn dochter. Zij heeft dus gebeld. En zondags zegt ze niets.
op-papier_klok-en-dochter_mijn-dochter-dus = Dat is mijn dochter geweest. … Nou. U zegt het tenminste.
op-papier_klok-en-dochter_why = Je zei wat er staat, ook het vervelende. Voor haar was het slikken, maar ze hoeft niet te raden wat je weet.
op-papier_mapje-dicht_say = Er is wel een map. Die heb ik niet gelezen.
op-papier_mapje-dicht_inner = Een schone lei. Die had ik op school voor het laatst.
op-papier_mapje-dicht_van-mij-horen = Niet gelezen. Dan moet u het dus van mij hebben.
op-papier_mapje-dicht_why = Je zei dat er een map is en dat je hem niet las. Zij hoeft niet te raden wat je al weet.
op-papier_mag-niet-weten_say = Dat kunt u opvragen. Ik ga daar niet over.
op-papier_mag-niet-weten_inner = Gaat er niet over, en het gaat over mij.
op-papier_mag-niet-weten_van-wie-niet = Nee. Daar gaat nooit iemand over.
op-papier_mag-niet-weten_why = Zo zijn de regels, en dat zei je. Maar ze vroeg het aan jou, eerlijk, en kreeg een loket terug.
op-papier_wat-erin-zetten_say = Wat zou u er zelf in zetten?
op-papier_wat-erin-zetten_dat-ik-luister = Drieëntachtig, eigen oren, eigen knieën min één. En die pan helemaal achteraan, als er plek is.
op-papier_wat-erin-zetten_dat-ik-luister_inner = Ik heb het over de pan gehad. Zomaar, in een grapje.
op-papier_wat-erin-zetten_eerst-uw-antwoord = Ik vroeg het aan u.
op-papier_wat-erin-zetten_eerst-uw-antwoord_inner = Nu moet ik het zelf zeggen. En dan schrijven ze dat weer op.
op-papier_wat-erin-zetten_why = Je vroeg hoe zij zichzelf zou beschrijven. Dat telt, al wilde ze eerst een antwoord van jou.

# Aan tafel
aan-tafel_word-moe = Ik word er moe van, geloof ik. Zo veel praten ben ik niet gewend.
aan-tafel_na-de-pan = Nou. Dat weet u dan, van de pan. Nog een half kopje?
aan-tafel_na-de-pillen = Zo. Genoeg over pillen.
aan-tafel_na-het-bakje = Zo, het bakje weer dicht. Anders zitten we hier vanavond nog.
aan-tafel_na-portugal = Zo. Waar waren we.
aan-tafel_daar-zitten-we = Zo. Daar zitten we. Vraagt u maar wat, of niets, dat mag hier ook.
aan-tafel_kamer-stil_inner = Twee kopjes die neergezet worden. Dat geluid was ik kwijt.
aan-tafel_kamer-stil_zo-klinkt-het = Hoort u dat? Niets. Zo klinkt het hier de hele dag.
aan-tafel_kamer-langer_langzaam = U drinkt langzaam. Dat zie je niet veel meer.
aan-tafel_peertje-vervangen_say = Heeft u nog een peertje voor de gang? Zal ik het er straks in draaien?
aan-tafel_peertje-vervangen_inner = Dat peertje. Een halve minuut werk, en ik kijk er al vier maanden tegenaan.
aan-tafel_peertje-vervangen_in-de-la = Graag. In de la, onder de elastieken. Hendrik kocht er altijd drie.
aan-tafel_klok-winden_say = Zal ik de klok in de gang voor u opwinden?
aan-tafel_klok-winden_inner = We. Ik zei we.
aan-tafel_klok-winden_zondags-doen-we = Nee. Dat doen we zondags, na de koffie.
aan-tafel_klok-winden_why = Je vroeg het voordat je iets deed. Opwinden hoort bij Hendrik en de zondag, en zij kon nee zeggen.

# De afspraken
afspraken_beloofd-van-de-pan = Dat mag. Als die pan maar onder ons blijft.
afspraken_negen-staat-al = Morgen negen uur, dat staat al. Maar u mag ook gewoon komen.
afspraken_niet-te-veel = Dat mag. Als ik maar weet wanneer.
afspraken_line = Geeft u mijn agenda eens aan.
afspraken_boekje-stil_inner = Mijn agenda, mijn pen. En er staat niemand te trappelen.
afspraken_boekje-stil_zelf-geschreven = Vrijdag, na de vis. Zo. Dat staat.
afspraken_boekje-stil_why = Je liet haar bladeren en schrijven. De dag werd van haar, in haar eigen hand.
afspraken_boekje-langer_inkt = Nu laat ik de inkt nog even drogen. Zo precies ben ik.
afspraken_rijtje-acties_say = Dan bel ik het buurthuis, kijk ik iets na voor uw fornuis, en dan hoort u van mij.
afspraken_rijtje-acties_inner = Drie lijnen tegelijk, en op geen van de drie zit ik zelf.
afspraken_rijtje-acties_een-gesprek-tegelijk = Ho. Eén gesprek per snoer.
afspraken_niets-hoeft_say = We hoeven vandaag niets af te spreken. Dat kan altijd nog.
afspraken_niets-hoeft_inner = Altijd nog. Dan hoef ik de agenda niet open te slaan.
afspraken_niets-hoeft_nee-dat-hoeft-niet = Nee. Nee, dat hoeft ook niet.
afspraken_niets-hoeft_why = Zonder druk, en dat was vriendelijk. Maar ze vroeg al om haar agenda, en weet nu niet of je nog komt.
afspraken_u-of-ik-schrijft_say = Alstublieft. Welke dag wordt het, en wie schrijft?
afspraken_u-of-ik-schrijft_inner = Mijn handschrift. Daar kreeg ik op school een tien voor.
afspraken_u-of-ik-schrijft_ik-met-pen = Ik. Met pen. Vrijdag, na de vis, en dan uw naam. Met één b, neem ik aan.
afspraken_u-of-ik-schrijft_why = Je vroeg welke dag en wie het opschrijft. Zij koos en zij schreef, en nu staat het vast.
afspraken_dag-van-u_say = Wanneer komt het u uit?
afspraken_dag-van-u_inner = Ik doe of ik blader. Ik weet allang dat het vrijdag wordt.
afspraken_dag-van-u_vrijdag-weer = Vrijdag, elf uur. Dan is de visboer geweest en heb ik de boel aan kant.
afspraken_tot-vrijdag_say = Tot vrijdag dan.
afspraken_tot-vrijdag_inner = Vrijdag. Alsof dat heel gewoon is, bezoek op vrijdag.
afspraken_tot-vrijdag_na-de-vis-dus = Na de vis. Niet ervoor, hij praat zo.
afspraken_tot-vrijdag_why = Je herhaalde de dag, kort en gewoon. Zij weet dat je hem niet vergeet.
afspraken_te-veel-beloofd_say = Dat van die pan kan ik niet beloven. Als ik me zorgen maak, bespreek ik het. Maar dan hoort u dat eerst.
afspraken_te-veel-beloofd_inner = Het komt er met een rood hoofd uit. Dan zal het wel waar zijn.
afspraken_te-veel-beloofd_zelf-gezegd = Dat dacht ik al. Maar u zegt het zelf, en dat scheelt.
afspraken_te-veel-beloofd_why = Je kwam terug op wat je beloofd had, voordat je wegging. Nu slikken is lichter dan later bedrogen uitkomen.

# De gang weer uit
gang-uit_tuut-terug = Daar is Tuut. Natter dan toen hij ging, en een stuk vrolijker.
gang-uit_met-licht = Kijk eens aan. Nu zie ik pas hoe stoffig het hier is.
gang-uit_ver-geworden = Hier is uw jas.
gang-uit_uw-jas = Uw jas. Die hing daar goed.
gang-uit_line = Ik laat u zelf uit. Dat heb ik altijd gedaan, ook bij de dominee.
gang-uit_uitlaat-stil_kijk-u-na = Gaat u maar. Ik kijk u na, dat hoort bij de koffie.
gang-uit_uitlaat-langer_tocht-weer = Het tocht. Tuut gaat zo niezen.
gang-uit_mijn-nummer_say = Hier heeft u mijn nummer. Tussen acht en tien krijgt u mijzelf aan de lijn.
gang-uit_mijn-nummer_inner = Een nummer erbij. Dat is lang niet gebeurd.
gang-uit_mijn-nummer_in-het-bakje = Dat gaat in het bakje. U krijgt een eigen kaartje.
gang-uit_mijn-nummer_onder-de-r = Dat onthoud ik wel. Maar geeft u het toch maar.
gang-uit_groeten-dochter_say = Ik laat uw dochter weten dat ik er was.
gang-uit_groeten-dochter_inner = En zondag hoor ik dan hoe het met me gaat.
gang-uit_groeten-dochter_niet-mailen = Nee. Zij hoort het van mij, of ze hoort het niet.
gang-uit_groeten-dochter_why = Aardig voor de dochter, dacht je. Maar dan hoort die het van jou, en niet van haar moeder, die er niet om vroeg.
gang-uit_dank-voor-koffie_say = Dank u wel voor de koffie, en voor het vertellen.
gang-uit_dank-voor-koffie_inner = Bedankt worden, aan mijn eigen deur. Ik sta er een beetje mal bij.
gang-uit_dank-voor-koffie_komt-wel-op = Nou. Anders was hij de plant in gegaan.
gang-uit_duidelijk-nu_say = Is het u nu duidelijk waarom ik kwam?
gang-uit_duidelijk-nu_inner = Voor de lijst en voor de pillen. En toen bleef het bezoek zitten.
gang-uit_duidelijk-nu_voor-de-koffie = Voor de pillen, en toen voor de koffie. Zo vertel ik het tenminste aan Tuut.

## De melk
melk_over-de-melk_say = Mag ik iets vragen over die melk?
melk_over-de-melk_inner = Daar is het. Maar er staat een kopje tussen ons in, dat helpt.

# De zwarte pan
pan-zwart_het-pannetje-ook = Over de melk, en over dat pannetje buiten zeker. U heeft het zien staan.
pan-zwart_dat-mag = Vragen mag. Ik geef niet overal antwoord op.
pan-zwart_line = Ik zet iets op, en dan gaat de bel, of Tuut wil eruit. En dan is het weg. Tot ik het ruik.
pan-zwart_pan-stil_inner = Nu heb ik ze geteld. Dat had ik steeds maar niet gedaan.
pan-zwart_pan-stil_vier-met-vandaag = Drie keer deze maand. Met vandaag vier.
pan-zwart_pan-langer_nou-u = Nou, nu u.
pan-zwart_hoe-vangt-u-op_say = En wat doet u daar nu tegen?
pan-zwart_hoe-vangt-u-op_inner = Nu komt mijn jas toch nog van pas.
pan-zwart_hoe-vangt-u-op_met-mijn-jas = Ik kook met mijn jas aan. Dan denk ik steeds: waar moest ik heen? O ja, de pan.
pan-zwart_hoe-vangt-u-op_why = Je vroeg wat zij er zelf al tegen doet. Zo kwam haar eigen vondst op tafel, naast de pan.
pan-zwart_plaat-die-uitgaat_say = Mijn tante heeft een plaat die vanzelf uitgaat. Dat scheelt haar een hoop.
pan-zwart_plaat-die-uitgaat_inner = Eerst de plaat, dan een knop om mijn nek.
pan-zwart_plaat-die-uitgaat_beter-dan-ik = Een plaat die beter oplet dan ik. Zet u hem dan ook aan tafel?
pan-zwart_schrok-ervan_say = Ik schrok ervan, daarnet. U ook, denk ik.
pan-zwart_schrok-ervan_ik-ook = Ik ook. Ik voel het nog in mijn knieën.
pan-zwart_schrok-ervan_ik-ook_inner = Het bezoek dus ook. Dan ben ik niet de enige met klamme handen.
pan-zwart_schrok-ervan_ik-woon-hier = U schrok. U mag straks naar huis.
pan-zwart_schrok-ervan_ik-woon-hier_inner = Nu moet ik bezoek troosten om mijn eigen melk.
pan-zwart_schrok-ervan_why = Je zei dat je zelf geschrokken was. Zo is zij niet de enige, al blijft het haar pan, in haar huis.
pan-zwart_mijn-rijst_say = Bij mij kookt de rijst ook geregeld droog.
pan-zwart_mijn-rijst_inner = Dat is aardig. Maar bij jonge mensen komt er niemand met een map.
pan-zwart_mijn-rijst_heet-dat-druk = Bij u heet dat druk. Bij mij heet het anders.
pan-zwart_mijn-rijst_why = Je legde iets van jezelf naast het hare, en dat was aardig. Bij haar staat er alleen meer op het spel dan rijst.

# Ze
pan-ze_line = Als ze dat horen, van die pannen, is het zo bekeken. Riek van vijf zou even naar dat tehuis, en die zit er nog.
pan-ze_ze-stil_inner = Ik zie Riek nog in die taxi stappen. Met één tas.
pan-ze_ze-stil_geen-nee = U spreekt me niet tegen. Dat is ook wat.
pan-ze_ze-stil_why = Je sprak haar niet tegen en suste niet. Dat was zij niet gewend.
pan-ze_ze-langer_ook-een-antwoord = Zo stil is ook een antwoord.
pan-ze_valt-wel-mee_say = Om een pannetje melk hoeft niemand hier weg.
pan-ze_valt-wel-mee_inner = Dat zeiden ze bij Riek ook, met die heup.
pan-ze_valt-wel-mee_zo-begon-het = Riek ging ook alleen maar voor haar heup.
pan-ze_niemand-hoort_say = Van mij horen ze het niet. Dat is aan u.
pan-ze_niemand-hoort_inner = Van het bezoek horen ze het niet. Daar wil ik graag in geloven, dus dat doe ik maar.
pan-ze_niemand-hoort_hou-ik-u-aan = Daar hou ik u aan. Ik vergeet pannen, maar dit niet.
pan-ze_wie-zijn-ze_say = Wie bedoelt u met ze?
pan-ze_wie-zijn-ze_soms-ik-ook = Een dame met een map. Mijn dochter. En ’s nachts … dan ben ik het zelf ook wel eens.
pan-ze_wie-zijn-ze_soms-ik-ook_inner = Om drie uur ’s nachts doe ik die dame met haar map heel aardig na.
pan-ze_wie-zijn-ze_weet-u-best = Ze. U weet best wie ze zijn.
pan-ze_wie-zijn-ze_weet-u-best_inner = Eén ervan is mijn eigen kind. Dat zeg ik niet.
pan-ze_wie-zijn-ze_why = Je vroeg wie zij bedoelt en vulde het niet in. Of ze het zegt, hangt af van wat er al tussen jullie is.
pan-ze_wat-ik-opschrijf_say = Daar bent u bang voor, hè. Komt die pan in mijn verslag, dan leest u het als eerste.
pan-ze_wat-ik-opschrijf_inner = Een verslag. Dan pak ik mijn leesbril er wel bij.
pan-ze_wat-ik-opschrijf_dus-met-wel = Dus erin kan hij wel komen. Nou ja. Dan lees ik mee.

## De pillen
pillen-thuis_nu-de-pillen_say = Die medicijnen, mag ik daar nu naar vragen?
pillen-thuis_nu-de-pillen_locked = Ze heeft haar kopje vastgepakt met twee handen. Die vraag kan er nu niet bij.
pillen-thuis_nu-de-pillen_inner = Nu. Aan tafel dus, en niet op de mat.
pillen-thuis_terug-naar-doos_say = Uw doos staat nog open.

# De weekdoos
weekdoos-open_line = Die doos daar. Kijkt u zelf maar: zaterdag vol, zondag leeg, maandag weer vol.
weekdoos-open_line2 = Welke dag … nee. Dat ga ik u niet vragen.
weekdoos-open_resume = Ja, die doos. Die loopt niet weg.
weekdoos-open_doos-stil_inner = Zaterdag. Wat deed ik zaterdag?
weekdoos-open_doos-stil_als-ik-twijfel = Als ik niet weet of ik al geweest ben, neem ik ze maar niet. Twee keer leek me erger.
weekdoos-open_doos-langer_blauw = Ze zijn ook allemaal blauw. Wie bedenkt dat.
weekdoos-open_zakjesrol_say = De apotheek kan het ook per dag in zakjes doen.
weekdoos-open_zakjesrol_inner = Een zakje bij het ontbijt. Zo voerden wij vroeger de eendjes.
weekdoos-open_zakjesrol_gevoerd = Zakjes. Wie hier gevoerd wordt, is Tuut.
weekdoos-open_dinsdag-dus_say = Het is dinsdag.
weekdoos-open_dinsdag-dus_van-u-wel = Dinsdag. Dank u. Van u kan ik het hebben.
weekdoos-open_dinsdag-dus_vroeg-ik-niet = Dat vroeg ik dus juist niet.
weekdoos-open_sinds-wanneer_say = Sinds wanneer is dat zo lastig, met die doos?
weekdoos-open_sinds-wanneer_inner = Sinds. Alsof er een dag was dat ik ermee ophield.
weekdoos-open_sinds-wanneer_moet-ik-opzoeken = Dat zou ik moeten opzoeken. En dan weer weten waar.
weekdoos-open_hoe-hield-u-bij_say = Op de centrale wist u toch ook wie u al gehad had? Hoe deed u dat?
weekdoos-open_hoe-hield-u-bij_inner = Streepjes. Die heb ik in geen jaren gezet.
weekdoos-open_hoe-hield-u-bij_een-streepje = Met een streepje. Elk gesprek een streepje op de kaart. … Dat kan op die doos natuurlijk ook.

# De brug
brug-over_line = Er liggen er nu voor een maand. Maar dat eind, met die brug, en dan Tuut.
brug-over_brug-stil_inner = Als ik het vraag, weten ze meteen dat ik die brug niet meer haal.
brug-over_brug-stil_nooit-gevraagd = Ze schijnen ook te brengen. Ik heb het nooit durven vragen.
brug-over_brug-langer_met-de-bus = Met de bus kan ook, maar dan moet je weten hoe laat.
brug-over_samen-bellen_say = Zullen we bellen, of ze ook brengen?
brug-over_samen-bellen_inner = Draaien, met een reden. Ik weet al met welke vinger.
brug-over_samen-bellen_ik-draai = Dan draai ik. Het nummer weet ik nog. … Zo. Donderdag brengen ze het.
brug-over_kleine-lettertjes_say = In mijn map zit hun folder. Zullen we kijken of erin staat dat ze brengen?
brug-over_kleine-lettertjes_inner = Een map waar eindelijk eens iets in staat.
brug-over_kleine-lettertjes_leest-u-voor = Leest u maar voor, die lettertjes zijn voor mieren. … Donderdags. Dan bel ik ze zelf.
brug-over_vanmiddag-halen_say = Ik fiets er straks toch langs. Ik neem ze mee.
brug-over_vanmiddag-halen_inner = Even langsfietsen. Ik doe er een uur over, daarom liggen ze er nog.
brug-over_vanmiddag-halen_uw-pillen = Dan zijn het uw pillen.
brug-over_meelopen-brug_say = Zal ik een keer meelopen over die brug, met u en Tuut?
brug-over_meelopen-brug_op-zijn-tempo = Op zijn tempo dan. Neemt u brood mee.
brug-over_meelopen-brug_inner = De brug, met iemand ernaast. Halverwege kun je tegen de reling leunen.
brug-over_meelopen-brug_aan-de-arm = Aan de arm zeker. Dan kijkt de hele straat.
brug-over_dokter-kijkt-mee_say = Een maand is lang. Ik vraag uw huisarts straks of dat kwaad kan.
brug-over_dokter-kijkt-mee_inner = Ik laat mijn doos zien, en er wordt gebeld.
brug-over_dokter-kijkt-mee_uw-jas-dan = Daar hangt uw jas. Naast die van mijn man.

## Het bakje
lijnen_wat-in-bakje_say = Wat bewaart u in dat blikken bakje?
lijnen_wat-in-bakje_inner = Dat bakje heeft Hendrik nog gesoldeerd. Het sluit niet helemaal.

# De kaartenbak
kaartenbak_rest-van-mijn-werk = Daar zit de rest van mijn werk in. Dat ging u aan de deur nog niets aan.
kaartenbak_niet-weggooien = Nummers. Die kon ik niet weggooien, toen ik ophield.
kaartenbak_line = Wie ik vaker dan tien keer had doorverbonden, kreeg een kaartje. Met de verjaardag erbij, als ik die opving.
kaartenbak_bak-stil_inner = Handen thuis, het bezoek. Dan haal ik er zelf wel een uit.
kaartenbak_bak-stil_hardop-lezen = Soms lees ik er een paar voor. Tuut heeft dat niet in de gaten.
kaartenbak_bak-langer_bij-de-r = De meesten zijn dood. Ik haal ze er niet uit, dan klopt het alfabet niet meer.
kaartenbak_nog-zo-scherp_say = Dat u dat allemaal nog weet.
kaartenbak_nog-zo-scherp_inner = Nog. Ze bedoelen: voor zolang het duurt.
kaartenbak_nog-zo-scherp_nog = Nog, ja. Dat woordje hoor ik wel.
kaartenbak_wat-hoorde-u_say = En wat hoorde u allemaal aan zo’n stem?
kaartenbak_wat-hoorde-u_inner = Daar ben ik nooit mee opgehouden. Ik doe het nu ook.
kaartenbak_wat-hoorde-u_zat-of-stond = Of hij zat of stond. Of er iemand meeluisterde. U zit, en u heeft geen haast. Dat hoor ik ook.
kaartenbak_wie-nog-bellen_say = Wie uit dat bakje belt u nog wel eens?
kaartenbak_wie-nog-bellen_inner = Ik ken ze allemaal en ik bel er niet één. Dat klinkt gek als je het zegt.
kaartenbak_wie-nog-bellen_niet-zonder-reden = Niemand. Je belt een mens niet zonder reden. Dat deden wij niet.
kaartenbak_wie-nog-bellen_why = Je vroeg naar de mensen die er nog zijn. Het antwoord was ‘niemand’, en dat hardop zeggen kostte haar wat.

# Om negen uur
om-negen_weet-u-al = Van negen uur weet u al. Dat heb ik aan de deur verteld.
om-negen_belde-hendrik = Om negen uur belde Hendrik altijd. Van zijn werk, en later van de tuin.
om-negen_line = Ik zit nog elke ochtend bij dat toestel. Met mijn vest aan. Niet dat er iets hoeft, hoor.
om-negen_inner = Zo. Nu heb ik het gevraagd zonder te vragen.
om-negen_vest-stil_inner = Het is eruit. Nu zit ik met mijn lepeltje te spelen.
om-negen_vest-stil_maar-een-telefoon = Het is maar een telefoon. Maar om kwart over negen doe ik het vest weer uit.
om-negen_vest-langer_u-bent-er-nog = U bent er nog. Mooi.
om-negen_morgen-negen_say = Als ik morgen om negen bel, neemt u dan op?
om-negen_morgen-negen_hoe-het-klinkt = Morgen. … Dan laat ik hem twee keer gaan. Dat staat beter.
om-negen_morgen-negen_hoe-het-klinkt_inner = Morgen hoef ik niet te doen alsof ik er toevallig langsloop.
om-negen_morgen-negen_als-u-iets-heeft = Alleen als u iets te zeggen heeft. Anders hoor ik u medelijden hebben.
om-negen_morgen-negen_als-u-iets-heeft_inner = Het mag. Maar ik ga er niet vroeger voor opstaan. Denk ik.
om-negen_elke-ochtend_say = Zal ik dan elke ochtend om negen bellen?
om-negen_elke-ochtend_inner = Elke ochtend. En op de ochtend dat het niet gebeurt, zit ik daar.
om-negen_elke-ochtend_elke-zei-de-bridge = Elke. Dat zei de bridgeclub ook, van elke dinsdag.
om-negen_wie-nog-meer_say = En wie zitten hier nog meer zo, om negen uur? U bent vast niet de enige.
om-negen_wie-nog-meer_zegt-u-wat = Daar zegt u wat. … Geeft u dat bakje nog eens aan.
om-negen_wie-nog-meer_zegt-u-wat_inner = Die zitten er ook, met hun vest aan. Daar heb ik nooit aan gedacht.
om-negen_wie-nog-meer_die-bellen-niet = Hoe moet ik dat weten? Die bellen niet.
om-negen_wie-nog-meer_die-bellen-niet_inner = Ik had het over mij. En nu gaat het over anderen.
om-negen_wie-nog-meer_why = Je vroeg wie er om negen uur nog meer zo zit. Zo komen er mensen in beeld, al ging het net nog over haar.
om-negen_redt-zich-goed_say = Dan laat ik dat zo. U redt zich goed.
om-negen_redt-zich-goed_inner = Ik werd geloofd. Eigen schuld.
om-negen_redt-zich-goed_prima-hoor = Prima hoor. Het gaat prima.

# De ronde
ronde_line = Riek, daar in dat tehuis. Bep van drie, die is om vijf uur al wakker. Meneer Tan, als hij zijn oor in heeft.
ronde_line2 = Wacht. En die van twaalf, en de weduwe van de slager. Dat zijn er met mij zes. Als de een de ander belt, en die weer de volgende …
ronde_line3 = Dan ben je om tien uur rond. En heeft iedereen iemand gehoord.
ronde_belcirkel-folder_say = Een belcirkel. Daar hebben wij een folder van.
ronde_belcirkel-folder_inner = Ik was bij meneer Tan, en het heeft al een folder.
ronde_belcirkel-folder_was-bij-tan = Ik was nog bezig. U verbreekt de verbinding.
ronde_belcirkel-folder_why = Je herkende haar idee en had er al iets voor. Maar ze was het nog aan het bedenken, en nu bestond het al.
ronde_ronde-stil_inner = Zes lampjes op het bord. Ik zie ze zo branden.
ronde_ronde-stil_vest-dicht = Daar zou ik mijn vest wel voor dichtdoen.
ronde_ronde-langer_rondlopen = Meneer Tan moet het laatst, die praat het langst.
ronde_rooster-maken_say = Zal ik dat uittypen, voor alle zes?
ronde_rooster-maken_inner = Daar gaat mijn ronde, de computer in.
ronde_rooster-maken_uw-lijst = Dan is het uw lijst. Ik dacht even dat hij van mij was.
ronde_te-veel-voor-u_say = Is dat te doen voor u, elke dag?
ronde_te-veel-voor-u_daar-gaan-we = Te doen. Er gebeurt hier niets, en dan zou één ding te veel zijn.
ronde_wie-eerst_say = En wie is dan de eerste?
ronde_wie-eerst_riek-in-mijn-vest = Riek. Het nummer van haar tehuis zit al twee weken in mijn vest. Morgen, om negen uur.
ronde_wie-eerst_riek-in-mijn-vest_inner = Zij weet niet dat ik het ben. Ik zeg: spreekt u maar.
ronde_wie-eerst_nacht-over-slapen = Daar moet ik een nacht over slapen. En niet boos zijn als het niets wordt.
ronde_wie-eerst_nacht-over-slapen_inner = Het ging even hard. Straks word ik er nog aan gehouden.
ronde_wie-eerst_why = Je vroeg wie de eerste is, en liet het aan haar. Zo bleef het haar ronde.

## Portugal
portugal_van-wie-kaarten_say = Van wie zijn al die kaarten?
portugal_van-wie-kaarten_inner = De kaarten. Daar kan ik een middag over doen.
portugal_terug-naar-agenda_say = Uw agenda ligt nog open.

# Zondag
zondag_line = De voorste zijn van mijn dochter. Die heeft een pension, in Portugal. Schrijven gaat haar beter af dan bellen.
zondag_line2 = Zondags belt ze. Dan zeg ik dat het prima gaat, en dan zegt zij: gelukkig.
zondag_line3 = En dan hangen we op, voordat een van ons iets gaat vragen.
zondag_waarom-niet-gewoon_say = Waarom vertelt u het haar niet gewoon?
zondag_waarom-niet-gewoon_inner = Gewoon. Als het gewoon was, had ik het wel gedaan.
zondag_waarom-niet-gewoon_ik-was-bezig = Ik was nog niet klaar. ‘Gelukkig’, zegt ze.
zondag_waarom-niet-gewoon_why = Je gunde hun allebei meer. Maar ze was nog aan het vertellen, en ‘gewoon’ maakte er raad van.
zondag_zondag-stil_inner = Ik hoef haar niet te verdedigen. Dat scheelt.
zondag_zondag-stil_ze-is-lief = Ze is lief, hoor. Dat is het erge.
zondag_zondag-langer_een-uur-vroeger = Het is daar een uur vroeger. Dat maakt niets uit, maar ik denk er altijd aan.
zondag_ver-op-zondag_say = U allebei, dus.
zondag_ver-op-zondag_inner = Zij ook. Zou zij daar nou ook nog zitten, met de hoorn in haar hand?
zondag_ver-op-zondag_dichtbij-ver = Allebei, ja. En het is nog een goede lijn ook.
zondag_ver-op-zondag_why = Met een paar woorden zag je hen allebei. Ze hoefde haar dochter niet te verdedigen.
zondag_wat-zou-ze-zeggen_say = En als u nou eens geen ‘prima’ zei? Wat zou zij dan zeggen, denkt u?
zondag_wat-zou-ze-zeggen_kom-hierheen = Kom dan hier wonen, mam. En het erge is: dan zou ik ja zeggen.
zondag_wat-zou-ze-zeggen_kom-hierheen_inner = Nu heb ik het gezegd. En ik wil helemaal niet naar de zon.
zondag_wat-zou-ze-zeggen_blijf-zitten = Dat ik moet blijven zitten tot er iemand komt.
zondag_wat-zou-ze-zeggen_blijf-zitten_inner = Ik weet precies wat ze zou zeggen. Daarom zeg ik het niet.
zondag_wat-zou-ze-zeggen_why = Je liet haar door de ogen van haar dochter kijken. Dat brengt de ander dichtbij, en het antwoord kan pijn doen.
zondag_neutraal-bellen_say = Zal ik haar eens bellen? Van een buitenstaander neemt ze het soms makkelijker aan.
zondag_neutraal-bellen_inner = Twee stemmen over mij, en ik ernaast op de bank.
zondag_neutraal-bellen_over-mijn-hoofd = Een buitenstaander. En wat ben ik dan, de vitrage?
zondag_neutraal-bellen_why = Je wilde het makkelijker maken. Maar dan praten er twee over haar, en zij zit ernaast.

# De lege agenda
agenda-leeg_line = Kijk, mijn agenda. Vis, voeten, vis. Verder alleen jarigen.
agenda-leeg_line2 = En de helft daarvan leeft niet meer. Ik schrijf ze elk jaar toch weer over.
agenda-leeg_resume = Ja, blader maar. U bent er zo doorheen.
agenda-leeg_wit-stil_inner = Samen naar niets zitten kijken. Gek, dat scheelt.
agenda-leeg_wit-stil_wit-he = Wit, hè. Je zou er zo op kunnen tekenen.
agenda-leeg_wit-stil_why = Je keek mee in een lege agenda en vulde hem niet met goede raad.
agenda-leeg_wit-langer_bladert = December is nog mooier. Alleen Kerst.
agenda-leeg_waarom-overschrijven_say = Waarom schrijft u ze nog over?
agenda-leeg_waarom-overschrijven_inner = Omdat er anders helemaal niets staat. Dat ga ik niet zeggen.
agenda-leeg_waarom-overschrijven_weggooien-soms = Wat moet ik dan? Ze doorstrepen?
agenda-leeg_koffieochtend_say = Woensdags is er koffie in het buurthuis. De eerste keer loop ik wel met u mee.
agenda-leeg_koffieochtend_inner = Een wit vakje en hup, er zit al een buurthuis in.
agenda-leeg_koffieochtend_bed-luchten = Woensdags lucht ik het bed.
agenda-leeg_koffieochtend_why = Je zag een leeg vakje en had er iets voor. Maar zij liet je haar agenda zien, en vroeg niet om hem te vullen.
agenda-leeg_wie-is-jarig_say = En wie is er deze maand nog wél jarig?
agenda-leeg_wie-is-jarig_inner = Die zijn er dus nog wel. Als je ze opnoemt, wordt het bijna vol.
agenda-leeg_wie-is-jarig_riek-de-negentiende = Riek, de negentiende. En Bep van drie, maar die doet er niet meer aan. Dat zegt ze tenminste.
agenda-leeg_alles-met-pen_say = Met pen, zie ik. Ook wie er niet meer is.
agenda-leeg_alles-met-pen_inner = Die pen was van de bridgeclub. Hij schrijft nog.
agenda-leeg_alles-met-pen_potlood-terugnemen = Met potlood kun je het nog terugnemen. Daar hou ik niet van.

# De folder
tehuis-folder_line = Bij de laatste kaart van mijn dochter zat een folder. Een tehuis. ‘Kijk eens, mam, wat een mooie tuin.’
tehuis-folder_folder-stil_inner = Niemand pakt hem op. Hij ligt daar maar te glimmen.
tehuis-folder_folder-stil_in-de-la-gelegd = Ik heb hem in de la gelegd. En er toch weer uit gehaald.
tehuis-folder_folder-langer_vindt-u-ook = U vindt het ook, hè. Dat ik er eens naar moet kijken.
tehuis-folder_zolang-ik-kom_say = Daar ben ik voor, dat u hier kunt blijven zolang u dat wilt.
tehuis-folder_zolang-ik-kom_inner = Lief. Maar morgen zit hier weer niemand.
tehuis-folder_zolang-ik-kom_een-keer-hier = U bent hier één keer.
tehuis-folder_zolang-ik-kom_why = Je wilde haar die angst afnemen. Maar of ze hier kan blijven, heb jij niet in de hand, en je was er pas één keer.
tehuis-folder_mooie-tuin_say = En, was het een mooie tuin?
tehuis-folder_mooie-tuin_inner = Daar had ik nog niet om kunnen lachen. Nu bijna.
tehuis-folder_mooie-tuin_mooie-foto = Het was een mooie foto. Er liep niemand in.
tehuis-folder_erover-denken_say = Stel dat u er ooit over wilde denken: wat zou er dan moeten zijn?
tehuis-folder_erover-denken_toestel-en-tuut = Mijn eigen toestel. En Tuut onder de tafel. Dan zou ik die folder misschien eens openslaan.
tehuis-folder_erover-denken_toestel-en-tuut_inner = Hoor mij eens eisen stellen. Net als vroeger bij de PTT.
tehuis-folder_erover-denken_denk-niet = Daar denk ik niet over. En u nu ook niet meer.
tehuis-folder_erover-denken_denk-niet_inner = Nu praat ik er al over alsof het kan.
tehuis-folder_gaat-u-over_say = Daar gaat u over. Niet uw dochter, en ik ook niet.
tehuis-folder_gaat-u-over_inner = Hardop, in mijn eigen kamer. Maar zij is wel mijn dochter.
tehuis-folder_gaat-u-over_zegt-u-zondag = Komt u dat zondag even zeggen? Dan leg ik de hoorn zolang op het kleedje.
tehuis-folder_gaat-u-over_why = Je legde het terug bij haar, en dat gaf grip. Alleen zette je haar dochter in één adem aan de kant.

# Tuut moet
hond-moet_line = Kijk, Tuut staat bij de deur. Die moet. Hij vraagt het netjes, met zijn hele achterlijf.
hond-moet_moet-stil_goed-opgevoed = Hij kan het nog even ophouden. Hij is goed opgevoed.
hond-moet_moet-langer_op-het-zeil = Straks gaat het op het zeil, en dan komt dat ook nog op mijn naam.
hond-moet_ik-wacht-hier_say = Gaat u gerust. Ik pas zolang op de koffie.
hond-moet_ik-wacht-hier_inner = Een vreemde tussen mijn spullen, en ik bij het hek. Zo hard heb ik in jaren niet gelopen.
hond-moet_ik-wacht-hier_alleen-hier = Hier? In uw eentje? … Tot het hek dan, en ik ben zo terug.
hond-moet_ik-wacht-hier_why = Je liet haar rustig met de hond gaan. Maar een vreemde alleen in haar kamer: daar liep ze niet rustig van.
hond-moet_ik-laat-hem-uit_say = Zal ik hem uitlaten?
hond-moet_ik-laat-hem-uit_inner = Dat rondje is het enige wat ik nog elke dag moet.
hond-moet_ik-laat-hem-uit_mijn-rondje = Nee. Dat rondje is van mij. Drinkt u maar door, ik ben zo terug.
hond-moet_ik-laat-hem-uit_why = Je wilde haar die loop besparen. Maar dat rondje is van haar, het enige wat elke dag nog moet.
hond-moet_meelopen-hek_say = Moet ik mee, of loop ik dan in de weg?
hond-moet_meelopen-hek_inner = Met z’n drieën over de galerij. Nummer negen weet niet wat ze ziet.
hond-moet_meelopen-hek_tot-het-hek = Tot het hek. Verder komen wij niet, en dan nog op halve kracht.
hond-moet_meelopen-hek_why = Je vroeg of je mee mocht. Onder het lopen praat het makkelijker, en zij bepaalt hoe ver.
