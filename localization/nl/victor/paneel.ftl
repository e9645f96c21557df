# Victor Brandsma: aan de straatdeur

paneel_title = Aan het paneel

naampaneel_name = Het naampaneel
naampaneel_seen = Acht bellen. Zeven briefjes met plakband, en één naam in potlood langs een liniaal: ‘V. Brandsma, 3 hoog’.
troffel_name = Een troffel
troffel_seen = Boven de brievenbus van drie hoog hangt een metseltroffel aan twee koperen haken. Het hout glimt van het vasthouden.
brief-achter-glas_name = Een brief achter het glas
brief-achter-glas_seen = Van de corporatie: ‘Wij werken aan uw woongenot.’ Eronder, in hetzelfde potlood: ‘Waar dan?’
kinderfietsen_name = Kinderfietsen in het portiek
kinderfietsen_seen = Door het glas: vier fietsjes op een rij, recht als een muur. Aan elk stuur een kaartje aan een touwtje.

paneel_kaart-in-bus_say = Dan laat ik u met rust. Er ligt zo een kaartje in uw bus.
paneel_kaart-in-bus_inner = Die gaat, en ik hoefde niet te dreigen met ophangen.
paneel_kaart-in-bus_why = Je drong niet verder aan en liet toch een lijntje achter. Zo is het geen afscheid, en druk is het ook niet.

## De bel

# Op de stoep
stoep_line = Moet u Victor hebben? De bovenste. Die met die nette letters.
stoep_stoep-stil_inner = Mijn raam staat open. Er staat er een beneden die niet meteen op alle knoppen drukt.
stoep_stoep-stil_why = Je drukte niet meteen op een bel. Zo had Daan de tijd om te vertellen hoe Victor gebeld wil worden.
stoep_stoep-stil_kort-bellen-hoor = U moet kort bellen. Bij lang doet hij of hij weg is.
stoep_stoep-langer_durft-niet = Durft u niet?
stoep_uithoren_say = Jij kent hem vast goed. Hoe gaat het met hem, denk je?
stoep_uithoren_inner = Mijn raam staat open. Ze vragen een kind naar mij uit.
stoep_uithoren_why = Belangstelling was het. Maar je vroeg een kind naar hem uit, onder zijn open raam, voordat hij zelf iets kon zeggen.
stoep_uithoren_van-school = Hoezo? Bent u van school?
stoep_kort-bellen_say = Eén keer kort op de bovenste bel drukken.
stoep_kort-bellen_inner = Eén keer kort. Daar hoef ik niet voor te rennen.
stoep_kort-bellen_why = Eén keer kort bellen dringt niet aan. Hij krijgt de tijd om overeind te komen.
stoep_mooie-fiets_say = Is een van die fietsjes daar van jou? Ik ben Robin, en jij?
stoep_mooie-fiets_inner = Beneden gaat het over een fiets. Daar kan ik niet kwaad om zijn.
stoep_mooie-fiets_why = Je begon bij iets gewoons, met Daan en een fietsje. Er staat boven een raam open: zo hoorde Victor je voor het eerst.
stoep_mooie-fiets_daan-rem = Daan. De achterste. De rem heb ik zelf gedaan. Victor hield vast.
stoep_lang-bellen_say = Goed doorbellen. Het is een oude flat, wie weet hoort hij het anders niet.
stoep_lang-bellen_inner = Zo bellen ze van de corporatie. Dan moet je springen.
stoep_lang-bellen_why = Je wilde zeker weten dat hij het hoorde. Voor wie langzaam overeind komt, zegt een lange bel: opschieten.
stoep_lang-bellen_geen-motor = Ja, ja, já! Ik heb benen, geen motor!
stoep_met-daan_say = Met Daan naar binnen gaan en netjes onder aan de trap wachten.
stoep_met-daan_inner = Voetstappen die ik niet ken. En de bel is niet gegaan.
stoep_met-daan_niemand-mee = Ik mag eigenlijk niemand meenemen van Victor.

# Wie
wie_even-staan = Wacht. … Even staan. … Ja.
wie_die-brief = Die brief ligt hier nog geen uur. Dat is vlug.
wie_lak-nat = Als het om een fietsje is: de lak is nog nat.
wie_line = Wie is daar? … Dit kastje kraakt vandaag weer.
wie_wie-stil_of-de-kast = Hallo? Staat daar iemand, of is het dat kastje weer?
wie_wie-langer_dan-niet = Dan niet.
wie_hele-zin_say = Goedemiddag meneer Brandsma, u spreekt met Robin van het wijkteam. Stoor ik?
wie_hele-zin_inner = Te veel woorden voor een kastje van twintig jaar.
wie_hele-zin_why = Goed dat je vroeg of je stoorde. Alleen was de zin te lang voor dit kastje: boven kwamen er flarden aan.
wie_hele-zin_flarden = …middag …sma …team. Wat stoort er?
wie_water-noemen_say = Robin, van het wijkteam. Het gaat over het water in het trappenhuis.
wie_water-noemen_inner = Dat galmt na op elke gang. Nu weten ze waar het bij mij om gaat.
wie_komt-het-uit_say = Komt het uit?
wie_komt-het-uit_inner = Of het uitkomt. De laatste die dat vroeg was de man van de gasmeter.
wie_komt-het-uit_why = Vragen of het schikt is goed. Alleen wilde hij eerst weten wie er stond, en dat bleef nog weg.
wie_komt-het-uit_sta-nu-toch = Ik sta nu toch. Wie?
wie_komt-het-uit_weet-ik-pas = Wat? … Dat weet ik als ik weet wie.
wie_naam-kort_say = Robin, van het wijkteam. U verwacht me niet.
wie_naam-kort_inner = Een naam die er in één keer doorheen komt.
wie_naam-kort_why = Kort genoeg voor dit kastje: je naam, waar je van bent, en eerlijk dat hij je niet verwacht. Waarvoor je komt, vraagt hij nog.
wie_naam-kort_van-een-team = Robin. Van een team.
wie_hoi-victor_say = Dag Victor, Robin hier. Wat staan die fietsjes van je er mooi bij.
wie_hoi-victor_inner = Victor. Zo noemen de kinderen me. En mijn moeder.
wie_hoi-victor_ken-ik-u = Ken ik u? Wat is er met die fietsjes?

# Van de corporatie
corporatie_line = Van de corporatie zeker.
corporatie_corp-stil_over-die-brief = Over die brief zeker. Ik heb hem nog niet eens open.
corporatie_corp-stil_niet-thuis = Zeg maar dat u niemand trof.
corporatie_corp-langer_ik-hang-op = Ik hang op.
corporatie_achteruit_say = Een paar passen de stoep af lopen en omhoogkijken.
corporatie_achteruit_inner = Er staat iemand in de wind te wachten tot ik uitgekeken ben.
corporatie_achteruit_geen-helm = Geen map. Geen helm. Blijf daar even staan.
corporatie_korte-lijnen_say = Nee, gelukkig niet. Maar we hebben korte lijnen, dat scheelt.
corporatie_korte-lijnen_inner = Korte lijnen. Zes jaar lang liepen ze allemaal langs mij heen.
corporatie_korte-lijnen_why = Het klonk als een voordeel, meer dan je waar kunt maken. En hij vroeg of je van de corporatie was: nu hoor je er toch bij.
corporatie_korte-lijnen_ander-eind = Korte lijnen. Dan zit u aan het andere eind.
corporatie_waarom-denkt_say = Waarom denkt u dat?
corporatie_waarom-denkt_inner = Nou heb ik het gezegd. Door dat kastje nog wel.
corporatie_waarom-denkt_why = Zo’n waarom vraagt om verantwoording. Nu zei hij iets pijnlijks door een kastje dat op vier verdiepingen te horen is.
corporatie_waarom-denkt_verder-niemand = Omdat er verder niemand belt.
corporatie_niet-van_say = Nee. Daar werk ik niet.
corporatie_niet-van_inner = Een nee met niks erachteraan.
corporatie_niet-van_why = Een kort en waar nee, zonder uitleg. Hij weet wat je niet bent; waarvoor je wel komt, moest hij nog vragen.

# Dat zeggen ze allemaal
dat-zeggen-ze_van-de-verf = Dat zei die van de verf ook. Een kwartier later stond hij te kwasten.
dat-zeggen-ze_geen-jas = U heeft geen jas van ze aan. Dat zegt nog niks.
dat-zeggen-ze_line = Waarvoor staat u daar dan?
dat-zeggen-ze_waarvoor-stil_simpele-vraag = Lang nadenken voor een simpele vraag.
dat-zeggen-ze_waarvoor-langer_zelf-ook-niet = Dan weet u het zelf ook niet.
dat-zeggen-ze_iemand-in-huis_say = Iemand hier in huis vroeg zich af hoe het met u gaat.
dat-zeggen-ze_iemand-in-huis_inner = Iemand in huis. En beneden me gaat een radio zachter.
dat-zeggen-ze_iemand-in-huis_geen-toeval = Eerst hun brief, dan u aan de bel. Toevallig.
dat-zeggen-ze_iemand-in-huis_hoe-het-gaat = Hoe het gáát. Dat is een nieuwe.
dat-zeggen-ze_betekenen_say = Ik vroeg me af of ik iets voor u kan betekenen.
dat-zeggen-ze_betekenen_inner = Iets betekenen. Eerst schrijven ze dat, en dan komen ze kijken of je nog wel alleen kunt wonen.
dat-zeggen-ze_betekenen_why = Een open aanbod is vaak goed. Maar hij vroeg waarvoor je er stond, en vult nu zelf in wat er met hem mis zou zijn.
dat-zeggen-ze_betekenen_een-metselaar = Ik heb geen hulp nodig. Ik heb een metselaar nodig, en dat ben ik zelf.
dat-zeggen-ze_niet-door-de-kast_say = Om te horen hoe het met u is. De rest liever niet door dit kastje.
dat-zeggen-ze_niet-door-de-kast_inner = De eerste die snapt dat dit ding op elke gang hangt.
dat-zeggen-ze_niet-door-de-kast_why = Je zei waarom je er was en hield de rest voor later. Door dit kastje luisteren vier verdiepingen mee, en dat weet hij.
dat-zeggen-ze_niet-door-de-kast_vier-gangen = Hm. U weet dus dat ze op vier verdiepingen meeluisteren.
dat-zeggen-ze_kennismaken_say = Gewoon kennismaken. Ik ga de deuren langs in deze straat.
dat-zeggen-ze_kennismaken_inner = Als ze niet zeggen waarvoor, is het erg.
dat-zeggen-ze_kennismaken_niks-gewoon = Gewoon. Hier belt nooit iemand gewoon.

# Van beneden
van-beneden_line = Van beneden zeker. Die met dat plafond.
van-beneden_beneden-stil_netjes-of-slim = U zegt niks. Netjes. Of slim.
van-beneden_beneden-langer_zij-hoort-het = Zij hoort het wel, hoor. Door dat kastje.
van-beneden_niet-ver-naast_say = Namen noem ik niet. Er is niemand boos, ze maakte zich zorgen.
van-beneden_niet-ver-naast_inner = Eén trap. Ze had maar één trap op hoeven lopen.
van-beneden_niet-ver-naast_why = Je noemde geen naam, maar met ‘ze’ was het genoeg. Wie jou iets toevertrouwde is nu bekend, en het klonk door het hele huis.
van-beneden_niet-ver-naast_ze-heeft-benen = Dacht ik het niet. Ze heeft zelf toch ook benen?
van-beneden_goed-bedoeld_say = Van wie het komt, maakt niet zoveel uit. Er is iemand bezorgd om u.
van-beneden_goed-bedoeld_inner = Niet zoveel uit. Zij hoort mij lopen, ik hoor haar radio.
van-beneden_goed-bedoeld_why = Je wilde hem geruststellen. Maar je veegde zijn vraag weg: voor hem maakt het juist uit wie er over hem praat.
van-beneden_goed-bedoeld_stucwerk = Bezorgd. Om het stucwerk.
van-beneden_ook-niet-wie-niet_say = Namen zeg ik niet. Wie u ook noemt.
van-beneden_ook-niet-wie-niet_inner = Die houdt de mond dicht, ook als praten makkelijker is.
van-beneden_ook-niet-wie-niet_van-mij-ook = Dan hoort beneden van u dus ook niks over mij.
van-beneden_boven-elkaar_say = Hoe is dat, zo boven en onder elkaar wonen?
van-beneden_boven-elkaar_inner = Elk woord dat ik nu zeg, valt bij haar op tafel.
van-beneden_boven-elkaar_why = Een gewone vraag, op de verkeerde plek. Ditzelfde kastje hangt ook bij haar, dus vrij antwoorden kon hij niet.
van-beneden_boven-elkaar_zelfde-kast = Dat vraagt u door een kastje dat bij haar ook hangt.

# Het hele huis
hele-huis_line = Nou, dat weten ze nu op vier verdiepingen.
hele-huis_huis-stil_inner = Het kastje ruist. Verder hoor ik niks. Dat is al heel wat.
hele-huis_huis-stil_nu-stil = Nú bent u stil.
hele-huis_huis-langer_hallo-dan-niet = Hallo? … Dan niet.
hele-huis_weten-ze-al_say = Het spijt me echt. Dat was helemaal niet mijn bedoeling, ik schrik er zelf van.
hele-huis_weten-ze-al_inner = Die schrikt. Of ik ook nog even wil troosten, door een kastje.
hele-huis_weten-ze-al_why = Je spijt was gemeend. Alleen ging het zo over jouw schrik, en stond hij nog steeds te kijk voor het hele huis.
hele-huis_weten-ze-al_wie-schaamt = En nu moet ik zeker zeggen dat het niks geeft.
hele-huis_hardop_say = Ja. Dat was stom van me.
hele-huis_hardop_inner = Ik wacht op de ‘maar’. Er komt geen ‘maar’.
hele-huis_hardop_why = Je gaf je fout toe, zonder ‘maar’ erachter. Dat haalt de angel eruit: hij hoeft niet verder te vechten.
hele-huis_hardop_klopt = Klopt.
hele-huis_uw-kant_say = Ik heb het nu van één kant gehoord. Hoe zit het volgens u?
hele-huis_uw-kant_inner = Weer een zaak die ik winnen moet. Ik heb er al een, van vier kilo.
hele-huis_uw-kant_stemmen = Eén kant. En dan mag de hele trap zeker stemmen.
hele-huis_zonder-kast_say = U heeft gelijk. Waar kunnen we praten zonder dat kastje ertussen?
hele-huis_zonder-kast_inner = Die wil ook van dat kastje af. Dat is één punt.
hele-huis_zonder-kast_why = Je gaf hem gelijk en zocht een plek zonder dat kastje. Alleen óf hij wil praten, dat had je nog niet gevraagd.
hele-huis_zonder-kast_eerst-of = Eerst is de vraag of.

# Ophangen
ophangen_nog-steeds-niet = Ik zeg het nog één keer: ik ben er niet.
ophangen_ben-er-niet = Ik heb niks nodig en ik ben er niet.
ophangen_zeg-maar = Zeg maar dat ik er niet ben.
ophangen_line = En die bel laat u met rust.
ophangen_op-stil_inner = Twee schoenen op mijn stoep. Stil, en met de neuzen van de deur af.
ophangen_op-stil_uw-schoenen = U staat er nog. Ik zie uw schoenen.
ophangen_op-langer_wortel-schieten = Wortelschieten doet u maar ergens anders.
ophangen_ook-niet-open_say = Gelijk heeft u. Ik had ook niet opengedaan.
ophangen_ook-niet-open_inner = Dat is het eerste wat vandaag gewoon klopt.
ophangen_ook-niet-open_why = Je gaf hem gelijk in plaats van aan te dringen. Dan valt er niets meer af te weren, en kan er gepraat worden.
ophangen_ook-niet-open_met-zn-tweeen = Dan zijn we met z’n tweeën.
ophangen_nog-eens_say = Een stap achteruit en even omhoogroepen dat je hem niet lastig wilt vallen.
ophangen_nog-eens_inner = Nu weet de overkant het ook. Er staat er een onder mijn raam te roepen.
ophangen_nog-eens_vinger-eraf = Niet roepen! De hele straat kijkt!
ophangen_in-uw-belang_say = Mag ik nog één ding vragen? Dan ben ik weg.
ophangen_in-uw-belang_inner = Eén ding nog. Daarna komt altijd het tweede.
ophangen_in-uw-belang_ken-ik-zelf = Nee. Dat was er trouwens al één.
ophangen_bel-met-rust_say = Dan blijf ik van die bel af.
ophangen_bel-met-rust_inner = Gezegd, en er ging ook echt niks meer.
ophangen_bel-met-rust_mooi-zo = Dat is alvast wat.

# Waar dan
waar-dan_staat-er-nog = U staat daar nog.
waar-dan_nu-kast = Door dit kastje zeg ik niks meer.
waar-dan_brief-hier = Ik krijg net een brief van ze, en nu staat u daar.
waar-dan_hangend = Ik hou me hier vast aan de kapstok.
waar-dan_hier-en-daar = Nou. U staat beneden en ik sta boven.
waar-dan_line = { $keer ->
    [more] Wat doen we nu?
   *[first] En hoe had u het nu verder gedacht?
}
waar-dan_waar-stil_inner = Het is aan mij. Anders vullen ze het altijd zelf in.
waar-dan_waar-stil_ook-niets = U weet het dus ook niet. Dat valt me mee.
waar-dan_waar-langer_aan-mij = Goed. Dan zeg ik het.
waar-dan_portaal_say = Mag ik binnen onder aan de trap komen staan?
waar-dan_portaal_niet-hoger = Onder aan de trap. Niet hoger.
waar-dan_portaal_niet-hoger_inner = Netjes gevraagd, voor een paar tegels.
waar-dan_portaal_portaal-nee = Nee. Daar staan mijn fietsen.
waar-dan_portaal_portaal-nee_inner = Ik weet nog niet eens wie het is.
waar-dan_doe-open_say = Als u even opendoet, hoeft u daar niet zo te staan. Dat praat toch makkelijker.
waar-dan_doe-open_inner = Makkelijker. Zo begon die met de verf ook.
waar-dan_doe-open_why = Makkelijker praten is het, voor jou. Hij had nog nergens ja op gezegd, en moest nu al zijn deur opendoen.
waar-dan_doe-open_voor-wie = Makkelijker voor wie?
waar-dan_op-de-bank_say = Zullen we op die bank voor de deur gaan zitten?
waar-dan_op-de-bank_trap-vandaag = Drie trappen af en drie weer op. Vandaag niet.
waar-dan_op-de-bank_trap-vandaag_inner = Ik wou dat het kon. Het is er droog weer voor.
waar-dan_op-de-bank_moest-roken = De bank. Goed, ik moest toch roken.
waar-dan_op-de-bank_moest-roken_inner = Daar hangt tenminste geen kastje.
waar-dan_op-de-bank_hele-straat = Daar kijkt de hele straat mee.
waar-dan_op-de-bank_hele-straat_inner = Naast een vreemde, met mijn rug in het zicht.
waar-dan_nu-het-portaal_say = Is onder aan de trap nu wel goed?
waar-dan_nu-het-portaal_inner = Die heeft mijn nee onthouden, en vraagt het gewoon nog eens.
waar-dan_nu-het-portaal_vooruit-portaal = Vooruit. Tot de fietsen.
waar-dan_zegt-u-het_say = Zegt u het maar. Hier, ergens anders, of een andere dag.
waar-dan_zegt-u-het_inner = Ik mag kiezen. Dan moet ik nu ook wat bedenken.

# Zijn voorstel
voorstel_toch-de-bank = Ik moet toch zo naar beneden met een fietsje. Vooruit, die bank dan. Vijf minuten.
voorstel_toch-onderaan = Naar beneden kom ik vandaag niet. Onder aan de trap dan, vooruit.
voorstel_fietsje-af = Ik moet zo naar beneden met een fietsje. Er staat een bank. Vijf minuten.
voorstel_trapgat-onder = Ik kom de trap niet af vandaag. U mag onder aan de trap staan.
voorstel_eerst-pasje = Eerst een pasje. Laat het maar aan Daan zien, die leest alles hardop.
voorstel_line = Anders hoeft het van mij niet.
voorstel_voorstel-stil_ja-of-nee = Ja of nee?
voorstel_voorstel-langer_dan-is-het-nee = Dan wordt het vanzelf nee.
voorstel_liever-boven_say = Boven mag ook, hoor. Net wat u het makkelijkst vindt.
voorstel_liever-boven_inner = De keuken. Ze willen altijd de keuken zien.
voorstel_liever-boven_why = Je wilde het hem makkelijk maken. Maar hij had net zelf een voorstel gedaan, en boven is juist de plek die hij bewaakt.
voorstel_liever-boven_daar-gaat-het-om = Boven. Daar gaat het dus om.
voorstel_hoe-lang_say = Zegt u het, als het u te lang duurt?
voorstel_hoe-lang_inner = Ik mag dus ook weer ophouden. Dat zegt er nooit een bij.
voorstel_hoe-lang_why = Hij mag zelf zeggen wanneer het genoeg is. Dan is ja zeggen een stuk minder groot.
voorstel_hoe-lang_tot-het-niet-zint = Daar hoeft u niet bang voor te zijn.
voorstel_doorpakken_say = Fijn. Dan hebben we het er zo rustig over.
voorstel_doorpakken_inner = ‘Het’. Er ligt dus al iets klaar.
voorstel_doorpakken_pak-niks-door = Waarover? Ik heb nog nergens ja op gezegd.
voorstel_zo-doen-we_say = Dat is afgesproken.
voorstel_zo-doen-we_inner = Geen gepingel. Dat ben ik niet meer gewend.
voorstel_zo-doen-we_why = Je nam zijn voorstel aan zoals het was, zonder te pingelen. Zo blijft het van hem.
voorstel_zo-doen-we_daan-leest = Robin … wijk-team. De foto lijkt niet!
voorstel_zo-doen-we_niet-snel = Goed. Snel ben ik niet.
voorstel_zo-doen-we_dan-druk-ik = Goed. Dan druk ik.

# De zoemer
zoemer_line = Die deur klemt. Duwen als hij zoemt. Niet eerder.
zoemer_zoem-stil_een-tel = Zoem. … En? Hij doet het maar één tel.
zoemer_zoem-langer_laatste-keer = Nog één keer dan. Duwen.
zoemer_hand-erop_say = Je hand op de deur leggen en op de zoemer wachten.
zoemer_hand-erop_inner = Geen gerammel. Zoem, klik, open. Zo hoort die deur.
zoemer_hand-erop_why = Hij zei hoe het met die deur moet, en je deed precies dat.
zoemer_zo-naar-boven_say = En is het goed als ik dan zo even naar boven kom?
zoemer_zo-naar-boven_inner = Nog niet binnen, en al op de trap.
zoemer_zo-naar-boven_why = Vragen of het mag is goed. Alleen was je nog niet eens binnen, en ging het al over boven.
zoemer_zo-naar-boven_portaal-zei-ik = Eerst beneden.
zoemer_schouder_say = Met je schouder tegen de deur gaan staan.
zoemer_schouder_inner = Het dreunt door tot in mijn lepels.
zoemer_schouder_why = Je wilde de zoemer niet missen. Het dreunde alleen door het hele huis, tegen een deur die hij zelf afhing.
zoemer_schouder_zelf-afgehangen = Niet rammen! Die deur heb ik zelf afgehangen.
zoemer_dank-onderaan_say = Dank u. Ik blijf onderaan staan.
zoemer_dank-onderaan_inner = Onderaan. Dat hoefde ik niet eens te zeggen.
zoemer_dank-onderaan_why = Je zei zelf al waar je bleef, voordat hij het hoefde te vragen. Zo houdt hij zijn eigen trap.

## De troffel
troffel_troffel-vragen_say = Van wie is die troffel boven de bus?
troffel_troffel-vragen_inner = De troffel. Daar lopen ze allemaal onderdoor.

# De troffel
troffel-verhaal_voor-de-sier = Van mij. Hij hangt er nu voor de sier.
troffel-verhaal_van-mij = Van mij. Vierendertig jaar in deze hand.
troffel-verhaal_line = De hele even kant van deze straat heb ik daarmee gemetseld.
troffel-verhaal_troffel-stil_inner = Ik sta hier te vertellen tegen een kastje.
troffel-verhaal_troffel-stil_oneven = De oneven kant was een ander. Dat ziet u zo.
troffel-verhaal_troffel-langer_stil-beneden = En? Valt u stil van een troffel?
troffel-verhaal_vakmensen_say = Daar fietste ik net langs. Het staat er nog strak bij.
troffel-verhaal_vakmensen_inner = Strak. Zo zeiden wij het op de steiger ook.
troffel-verhaal_vakmensen_opzichter = Strak, ja. Leg er maar een waterpas langs.
troffel-verhaal_waar-kijken_say = Nooit op gelet. Waar moet ik dan kijken?
troffel-verhaal_waar-kijken_inner = Die gaat straks echt naar een voeg staan kijken.
troffel-verhaal_waar-kijken_potlood-erin = Op de voegen. U legt er een potlood in en het blijft liggen.
troffel-verhaal_rug-gelezen_say = Mist u het niet, nu het met die rug niet meer gaat?
troffel-verhaal_rug-gelezen_inner = Die rug. Die staat dus ergens op papier.
troffel-verhaal_rug-gelezen_wie-zegt-rug = Wie zegt dat, van die rug? Ik niet.
