# Esmé: Zij van de kruk

esme-drie-dagen_title = Zij van de kruk
briefje_name = Een geel briefje
briefje_seen = ‘v. Noord gebeld, 9.05. Wil niet meer.’ Daaronder, kleiner: ‘ook iets over E.’
kalender_name = De kalender
kalender_seen = Juli. Bij donderdag staat met potlood: ‘v. N., 11 uur?’ Met één voorletter: J.

## niet-gewenst

# maandag
maandag_w-smit = Meneer Van Noord heeft gebeld. Dokter Smit is geweest, moest ik zeggen. En Jan had gebeld, zoals afgesproken.
maandag_w-smit_inner = Zij met dat koude ding op mijn rug. En daarna ging de telefoon, zoals gezegd.
maandag_w-nacht = Meneer Van Noord heeft gebeld. Ik verstond hem eerst niet, zo kort van adem was hij.
maandag_w-nacht_inner = Zij weet van de kussens. Drie nachten, en er kwam niemand.
maandag_w-gang = Meneer Van Noord heeft gebeld. Een van jullie was over zijn vorige huis begonnen. Hij was er nog boos om.
maandag_w-gang_inner = Een kort zinnetje, met een aardige stem. Ik hoor het als het stil is.
maandag_w-dwi = Meneer Van Noord heeft gebeld. Of hier iemand van de DWI zit. Bij het raam, zei ik. Dat mocht toch?
maandag_w-dwi_inner = Bij het raam. Ze hebben er vrijdag alle twee omheen gekeken.
maandag_w-rol = Meneer Van Noord heeft gebeld. Of het nou maandag was of niet. Jij zou wel weten waarom.
maandag_w-rol_inner = Negen uur, en er ligt niks voor de deur.
maandag_w-pen = Meneer Van Noord heeft gebeld. Iets met een pen die klikt. Ik kon het niet helemaal volgen.
maandag_w-pen_inner = Klik. Drie dagen hoor ik hem al klikken.
maandag_w-keek = Meneer Van Noord heeft gebeld. Er was naar zijn dozen gekeken. Nee, niet door Jan, zei hij.
maandag_w-keek_inner = Eerst langs het karton omhoog. Toen pas naar mij.
maandag_w-goed = Meneer Van Noord heeft gebeld. Vrijdag was wel prettig. Maar toch maar niet meer, zei hij.
maandag_w-goed_inner = Het was prettig. Straks houdt het op, en dan is het stiller dan ervoor.
maandag_line = Hij wil jullie niet meer zien, het helpt toch niet. Alleen die mevrouw van de kerk, die mag nog komen.
maandag_line2 = En over jou zei hij ook nog iets. ‘Zij van de kruk.’ Moet dat erbij?
maandag_maandag-stil_lief-vraag = Ik kan het ook weglaten, hoor.
maandag_maandag-langer_laat-ik = Dan laat ik het weg.
maandag_woord-voor-woord_say = Ja. Woord voor woord, ook als het over mij gaat.
maandag_woord-voor-woord_why = Zijn zin bleef heel op papier. Verder vroeg je niets, en dan is een briefje al gauw alles wat je hebt.
maandag_woord-voor-woord_inner = Er staat ergens een zin van mij, en hij is nog heel.
maandag_woord-voor-woord_ziet-alles = ‘Zij van de kruk ziet alles.’ Dan zet ik er aanhalingstekens om.
maandag_adem-nu_say = Hem bellen, alleen daarover: dat je van die nachten weet, en dat zijn dokter het vandaag moet horen.
maandag_adem-nu_why = Zijn nee ging over bezoek. Zijn adem kon niet wachten, en dat zei je hem zelf.
maandag_adem-nu_inner = ‘Ik kom niet. Ik bel over uw adem.’ Dan Smit. Vandaag dan maar.
maandag_kruisje_say = Zet maar dat hij geen contact wil. Dan laten we hem met rust.
maandag_kruisje_inner = Geen contact gewenst. Zo staat het ook op reclame.
maandag_kruisje_aangekruist = Dat kan. Daar heb ik een vakje voor.
maandag_hem-bellen_say = Zijn nummer pakken. Dit wil je van hemzelf horen.
maandag_hem-bellen_why = Je wilde geen boodschap via een ander. Maar hij had net laten weten dat hij geen contact wilde.
maandag_hem-bellen_inner = Eén keer. Vijf keer. Negen keer. Ik had het toch doorgegeven.
maandag_hem-bellen_gaat-over = Hij… neemt niet op, hè?
maandag_wat-zei-hij_say = Wat zei hij dan, over mij? Zeg het maar gewoon, ik schrik daar niet van.
maandag_wat-zei-hij_why = Je vroeg naar zijn eigen woorden, ook naar die over jou. Zo blijft het zijn nee, en wordt het geen kruisje.
maandag_wat-zei-hij_inner = Ik zei het, en ik had meteen spijt. Niet van wat. Dat het werd opgeschreven.
maandag_wat-zei-hij_ziet-het = ‘Die ziet alles.’ En toen zei hij een tijd niks.

# nek
nek_line = Ik snap er niks van. We hádden hem.
nek_line2 = Wat is er met je nek? Je zit er de hele tijd aan.
nek_nek-stil_voor-mij = Voor mij is het ook rot, hoor.
nek_nek-langer_vergadering = Tien uur. We moeten naar binnen.
nek_gaat-om-hem_say = Niks. Het gaat om hem en niet om mij.
nek_gaat-om-hem_inner = Maandag. Ik heb de hoorn ernaast gelegd, en er toch weer op.
nek_gaat-om-hem_als-jij-zegt = Als jij het zegt.
nek_rot-gevoel_say = Ik vind het rot. Ik zat daar een uur mijn best te doen.
nek_rot-gevoel_inner = Een uur op die kruk. Ik heb haar geen kussen gegeven.
nek_rot-gevoel_dat-zag = Dat heb ik niet gezien. Ik keek naar hem.
nek_mijn-schuld_say = Het ligt aan mij. Ik had gewoon moeten zwijgen.
nek_mijn-schuld_weet-je-niet = Dat weet je niet. Dat zei die mevrouw van de receptie ook niet.
nek_kwaad_say = Ik ben kwaad. Op hem, en ook op jou. Jij had die stoel.
nek_kwaad_die-stoel = Hij wees. Ik ging zitten. … Ja. Oké.

# baas
baas_line = Vervelend. En als er iets dreigt, belt hij weer de wethouder, ben ik bang. Ik moet het vragen: willen jullie hem afsluiten?
baas_line2 = Ik ga er vanmiddag heen. Dat ben ik hem verschuldigd.
baas_baas-stil_esme-ook = Esmé? Jij bent er ook geweest.
baas_baas-langer_hangen = Dan laat ik hem nog even hangen.
baas_mee-dan_say = Dan ga ik mee. We laten ons niet zo wegsturen.
baas_mee-dan_why = Je liet je niet zomaar wegsturen. Maar hij had nee gezegd, en zou er dan twee op de stoep zien.
baas_mee-dan_inner = Vier schoenen op de stoep. Ik had nee gezegd.
baas_mee-dan_kijk-uit = Hij heeft net nee gezegd.
baas_sluiten_say = Hij was duidelijk. Een nette brief, en dan sluiten we.
baas_sluiten_inner = Een nette brief. Die herken je aan het raampje.
baas_sluiten_nee-brief = Een brief. Aan hém.
baas_kaart-van-jan_say = Jan kan hem schrijven. Dat het gehoord is, en dat hij donderdag langsloopt.
baas_kaart-van-jan_why = Zijn nee wordt gehoord, en er blijft een lijntje. Jij hoefde daar zelf niet op te staan.
baas_kaart-van-jan_inner = Er staat donderdag op die kaart. Ik tel de dagen. Dat is zo gedaan.
baas_kaart-van-jan_kaart-goed = Een kaart. Dat kan ik verantwoorden.
baas_vandaag-niet_say = Niet vandaag, Jan.
baas_vandaag-niet_inner = Niemand op de trap. Ik heb er toch naar geluisterd.
baas_vandaag-niet_dan-een-kaart = … Nee. Een kaart dan.

# eigen-deel
eigen-deel_jan-vertelde = Ik hoorde dat je over onze DWI-collega begonnen bent, waar hij bij was.
eigen-deel_receptie-vroeg = Hij heeft hier dus naar de DWI moeten vragen. Aan de receptie.
eigen-deel_line = Mag ik je iets vragen, Esmé? Wat zou hij vrijdag aan jou gehad hebben, vanuit die stoel?
eigen-deel_deel-stil_niet-rot = Ik bedoel het niet rot.
eigen-deel_deel-langer_neem-mee = Neem het maar mee.
eigen-deel_vraag-jan_say = Vraag dat ook eens aan Jan. Die heeft hem de hemel beloofd.
eigen-deel_vraag-jan_jan-stil = Zeg dat dan tegen míj.
eigen-deel_aan-afspraken_say = Ik heb me aan de afspraken gehouden.
eigen-deel_aan-afspraken_vroeg-niet = Dat was niet helemaal wat ik vroeg.
eigen-deel_nog-eens-zeggen_say = De DWI zou ik weer noemen. Alleen dat kijken, dat had ik eerder moeten uitleggen.
eigen-deel_nog-eens-zeggen_duidelijk = Dat lijkt me helder.
eigen-deel_hoort-van-mij_say = Te weinig. Ik wist wie er bij het raam zit, en ik zei het niet.
eigen-deel_hoort-van-mij_en-nu = En weet hij dat je dat weet?
eigen-deel_keek-zoals_say = Iemand die keek. Dat had hij al eens gehad.
eigen-deel_keek-zoals_dat-is-wat = Ja. Dat zou best kunnen.

# alleen-jan
alleen-jan_line = (Woensdag.) Hij heeft gebeld. ‘U mag komen, donderdag om elf uur. Die ander niet.’
alleen-jan_line2 = Ik heb nog niks gezegd, Es. Ik wou het eerst met jou bespreken.
alleen-jan_inner = Eén. Eén kan ik bijhouden. Bij twee moet ik mijn hoofd draaien.
alleen-jan_alleen-stil_zeg-wat = Zeg nou iets.
alleen-jan_alleen-langer_dan-ga-ik = Dan ga ik maar, denk ik.
alleen-jan_met-twee_say = Liever met z’n tweeën, Jan, of niet. Straks speelt hij ons nog tegen elkaar uit.
alleen-jan_met-twee_why = Je wilde het team heel houden. Maar wie er binnenkomt bepaalt hij, en nu viel er niets te kiezen.
alleen-jan_met-twee_inner = Ik mocht kiezen, tussen twee en geen.
alleen-jan_met-twee_niet-spelen = Volgens mij speelt hij niet.
alleen-jan_ga-maar_say = Ga maar, Jan. Het is zijn deur.
alleen-jan_ga-maar_dat-klinkt = Dat zeg je wel heel vlug, Es.
alleen-jan_dat-ik-vrij-ben_say = Ga maar. Zeg dat ik donderdag vrij ben, dan zit hij er niet mee.
alleen-jan_dat-ik-vrij-ben_why = Lief voor hem bedacht. Maar hij had iets eerlijks gezegd, en kreeg er een smoes voor terug.
alleen-jan_dat-ik-vrij-ben_inner = Vrij, zegt hij. Hij kijkt er een beetje van langs me heen.
alleen-jan_dat-ik-vrij-ben_jokken = Moet ik dan beginnen met jokken?
alleen-jan_zeg-dat-ik-weet_say = Au. … Nou ja, ga dan maar. Maar zeg hem wel dat ik het weet.
alleen-jan_zeg-dat-ik-weet_why = Het deed pijn, en je liet hem toch kiezen wie er komt. Geheim hoefde het daarvoor niet te worden.
alleen-jan_zeg-dat-ik-weet_inner = Ze weet het, zegt hij meteen. Dat scheelt me een week gissen.
alleen-jan_zeg-dat-ik-weet_zeg-ik = Dat zeg ik hem. … Sorry, Es.

# hoe-veilig
hoe-veilig_line = Alleen naar binnen, in een gang waar je niet kunt keren. Hoe gaan jullie dat doen?
hoe-veilig_line2 = Ik ken die gang nu. Dat lukt wel.
hoe-veilig_veilig-stil_een-iemand = Eén iemand die het weet, meer vraag ik niet.
hoe-veilig_veilig-langer_bel-mij-dan = Dan bel je míj maar als je buiten staat.
hoe-veilig_om-de-hoek_say = Ik sta op de hoek, tot twaalf uur. Jan belt mij als hij buiten is, en anders bel ik hem.
hoe-veilig_om-de-hoek_why = Tijd en plek klopten. Alleen werd het hem niet verteld, en wie er dan op de hoek staat, is voor hem een wacht.
hoe-veilig_om-de-hoek_inner = Er staat iemand op de hoek die niet op de tram wacht.
hoe-veilig_om-de-hoek_op-de-hoek = Goed. Al weet ik niet wat hij daarvan zou vinden.
hoe-veilig_kwartier_say = Elk kwartier een berichtje van Jan. Blijft het uit, dan bel ik.
hoe-veilig_kwartier_why = Een degelijke afspraak, voor Jan. Maar hij ziet straks iemand die steeds naar zijn telefoon kijkt.
hoe-veilig_kwartier_inner = Elk kwartier een bromtoon uit zijn broekzak. Dan kijkt hij omlaag.
hoe-veilig_kwartier_bij-iedereen = Elk kwartier. Oké.
hoe-veilig_tot-twaalf_say = Ik sta beneden, tot twaalf. Jan vertelt hem dat als hij binnenkomt.
hoe-veilig_tot-twaalf_why = Een tijd, een plek, en hij weet ervan. Zo hoeft veiligheid geen geheim te zijn.
hoe-veilig_tot-twaalf_inner = Ze staat beneden, zegt hij. Mag dat? Het is een stoep. Daar mag iedereen staan.
hoe-veilig_tot-twaalf_dat-weten = Elf, twaalf, Esmé. En hij weet het. Goed.
hoe-veilig_redt-zich_say = Jan weet daar nu de weg. En van meneer Van Noord heb je niets te vrezen.
hoe-veilig_redt-zich_vlieg = Van hem niet, nee. Maar met die gang weet ik het zo net nog niet.

# over-mij
over-mij_line = En als hij over jou begint? Ik kan zeggen dat je soms wat streng overkomt. Dan is dat maar gezegd.
over-mij_over-stil_of-niet = Of niet.
over-mij_over-langer_kijk-wel = Ik kijk wel even hoe het loopt.
over-mij_zeg-dat-maar_say = Als dat helpt, zeg het dan maar.
over-mij_zeg-dat-maar_oke-dan = Oké. Het is maar een woord.
over-mij_bedoel-goed_say = Zeg hem dat ik het goed bedoel. En dat hij me nog eens moet proberen.
over-mij_bedoel-goed_why = Je wilde rechtzetten hoe je overkwam. Maar zijn nee was er net, en Jan zou voor jou moeten pleiten.
over-mij_bedoel-goed_inner = Ze bedoelt het goed. Dat hoor ik nu van de een over de ander.
over-mij_bedoel-goed_pleiten = Dan zit ik daar jou te verkopen.
over-mij_groeten_say = Doe hem de groeten van de kruk. Meer hoef je niet te zeggen.
over-mij_groeten_groeten-goed = Van de kruk. Ja.
over-mij_zelf-zeggen_say = Nee, Jan. Wat er over mij te zeggen valt, zeg ik hem zelf een keer.
over-mij_zelf-zeggen_heb-gelijk = Ja. Je hebt gelijk.

# avond
avond_lap = (Half zeven.) Jij nog hier? Wat is dat voor een groene lap?
avond_leeg = (Half zeven.) Jij nog hier?
avond_line = Ga naar huis, Esmé. Morgen sta je op een stoep.
avond_avond-stil_licht-uit-doen = Doe jij het licht uit?
avond_avond-langer_tot-morgen = Tot morgen dan.
avond_lange-brief_say = Hem een brief schrijven waarin je alles nog eens rustig uitlegt.
avond_lange-brief_why = Je wilde begrepen worden. Maar hij had nee gezegd, en kreeg drie kantjes papier.
avond_lange-brief_inner = Drie kantjes. Ik lees de eerste regel en de laatste.
avond_naaien_say = Een rest molton van je vader afmeten op drieëntachtig centimeter, en gaan zitten naaien.
avond_naaien_why = Iets kleins, op zijn maat, en er staat niets tegenover. Of hij hem wil, weet je niet.
avond_naaien_inner = Het tocht vannacht. Negen millimeter maal drieëntachtig, dat is een raam op een kier.
avond_via-jan_say = Onderweg een tochtrol kopen, negentig breed. Jan kan hem morgen meenemen, van het team.
avond_via-jan_why = Een goed idee, vlug geregeld. Maar drieëntachtig was zijn maat, en niemand vroeg of hij er een wilde.
avond_via-jan_inner = Een rol van negentig. Hij schuurt langs de plint. Van het team, zegt hij.
avond_dwi-kaart_say = Een kaart: ‘Ik wist wie er bij het raam zit. U hoeft niets terug te doen. E. Boukari’
avond_dwi-kaart_why = Je zei alsnog wat je vrijdag al wist, en vroeg er niets voor terug.
avond_dwi-kaart_inner = Ze wist het vrijdag dus al. Ze schrijft het zelf, en er zit geen raampje in.
avond_keek-kaart_say = Een kaart: ‘U had gelijk, ik keek. U hoeft niets terug te doen. E. Boukari’
avond_keek-kaart_why = Je gaf hem gelijk in wat hij zag, en liet zijn nee staan.
avond_keek-kaart_inner = Ze keek, schrijft ze. Met haar hele naam eronder, goed gespeld.
avond_niks-ga-zo_say = Ik ga zo. Ik zat even te zitten.
avond_niks-ga-zo_zitten-mag = Dat mag ook.
