# Victor Brandsma: op de bank

bank_title = Op de bank

gevel_name = De gevel
gevel_seen = Boven zijn keukenraam zijn vier voegen lichter dan de rest. Eronder loopt een donkere baan langs de stenen naar beneden.
gevel_ziet-u-het = U kijkt de goede kant op.
peukenblik_name = Een blikje
peukenblik_seen = Een pepermuntblikje met een passend deksel. Er zitten peuken in, allemaal even lang.
peukenblik_niks-op-straat = Ik gooi niks op straat.
zijn-handen_name = Zijn handen
zijn-handen_seen = Brede handen, de nagels kort. In de lijnen zit blauwe lak, en eronder iets wits dat er niet meer uit gaat.
zijn-handen_kalk-blijft = De lak gaat eraf met terpentine. De kalk niet.

bank_bank-nog-eens_say = Ik heb hier fijn gezeten. Zou ik nog eens mogen komen?
bank_bank-nog-eens_inner = Fijn gezeten. Op die plank. Maar het klonk niet als een formulier.
bank_bank-nog-eens_why = Je zei dat het fijn was en vroeg of je nog eens mocht komen. Nee kan ook, en dan is een ja ook echt een ja.
bank_bank-opstappen_say = Ik stap op. Mijn kaartje gaat in uw bus, u hoeft er niets mee.
bank_bank-opstappen_inner = Die staat op voordat ik hoef te doen of ik moe ben.
bank_bank-opstappen_why = Je stond op voordat hij moe werd, en met het kaartje hoeft hij niets. Zo is het geen afscheid, en druk is het ook niet.

## De bank

# Gaan zitten
zitten_eerst-zitten = Eerst zitten. Praten komt daarna.
zitten_brief-mee = Ik heb die brief maar in mijn zak gestoken.
zitten_fietsje-neer = Even dat fietsje uit de zon. Die lak moet harden.
zitten_line = Ik zit aan de kant van de leuning. Anders kom ik niet meer overeind.
zitten_zit-stil_inner = Naar de straat kijken, en niemand die begint. Dat is lang geleden.
zitten_zit-stil_geen-toeter = Ja. Hier hangt geen kastje.
zitten_zit-langer_twee-duiven = Die duiven zitten daar ook maar.
zitten_elleboog_say = Hem bij de elleboog een beetje steunen.
zitten_elleboog_inner = Een hand onder mijn arm, midden op straat. Ik ben achtenvijftig.
zitten_elleboog_why = Je wilde hem steunen. Maar je vroeg het niet, en een hand onder zijn arm zegt, midden op straat, dat hij het niet kan.
zitten_elleboog_los-zitten = Los. Zitten kan ik nog.
zitten_naast-hem_say = Aan de andere kant van de bank gaan zitten.
zitten_naast-hem_inner = Er zit iemand naast me en die hoeft mijn gezicht niet te zien.
zitten_naast-hem_why = Je zag welke plek hij nodig had en ging ernaast zitten. Samen kijken praat makkelijker dan elkaar aankijken.
zitten_staan-blijven_say = Even bij hem neerhurken.
zitten_staan-blijven_in-mijn-zon = U zit in mijn zon.
zitten_pasje-op-bank_say = Je pasje naast hem op de bank leggen.
zitten_pasje-op-bank_inner = Ik kan het lezen zonder dat iemand het me voorhoudt.
zitten_pasje-op-bank_ongeveer = Robin. Ja, dat bent u. Ongeveer.

# Roken
roken_line = Rookt u? Ik wel. Buiten mag het nog.
roken_rook-stil_alvast = Ik begin alvast. Dan kunt u er nog over nadenken.
roken_rook-langer_hoest-even = … Die viel verkeerd.
roken_zou-u-wel_say = Nee, dank u. Doet dat uw rug geen kwaad, roken?
roken_zou-u-wel_inner = De dokter zat er niet bij. Nu wel.
roken_zou-u-wel_why = Je was bezorgd om zijn rug. Maar hij vroeg alleen of je rookte, en kreeg er een les bij.
roken_zou-u-wel_met-mijn-longen = Ik rook met mijn longen.
roken_drie-jaar_say = Drie jaar geleden gestopt, en ik mis het nog elke dag. Gaat u vooral uw gang.
roken_drie-jaar_inner = Die geeft iets toe, zomaar, aan een vreemde.
roken_drie-jaar_why = Je vertelde iets van jezelf over een gewoon onderwerp, en hij mocht zijn gang gaan. Zo praat je als twee mensen.
roken_drie-jaar_een-trekje = Dan blaas ik uw kant op.
roken_er-eentje_say = Geef mij er ook maar een.
roken_er-eentje_inner = Twee vloeitjes. Ik moest even tellen hoe dat ging.
roken_er-eentje_zware-shag = Zware. Niet doorslikken.
roken_dank-u_say = Voor mij niet, maar steekt u gerust op.
roken_dank-u_inner = Een gewoon antwoord. Nu heb ik trek.
roken_dank-u_why = Je zei gewoon nee en gunde hem zijn sigaret. Die tijd mag er zijn.

# De straat
straat_na-het-werk = Nou. Dat was mijn werk.
straat_na-gevel = Dat is het verhaal van die muur.
straat_hinted-bank = Ze zal wel voor het raam staan.
straat_blaast-uit = … Nou.
straat_as-af = Goed.
straat_line = { $keer ->
    [more] Nog even. Ik heb nog een half sjekkie.
   *[first] Hier hoort niemand ons. Ze fietsen allemaal door.
}
straat_straat-stil_al-gekeken = Als het straks omslaat, voel ik het eerst in mijn rug.
straat_straat-stil_al-gekeken_inner = Niemand die vraagt of het nog gaat. Het gaat.
straat_straat-stil_kijk-omhoog = U kunt ook eens omhoog kijken. Doet bijna niemand.
straat_straat-stil_kijk-omhoog_inner = Kijk maar naar die muur. Ik ga hem niet aanwijzen.
straat_straat-langer_drie-trappen = Ik moet zo weer drie trappen op. Dat duurt.
straat_waarom-ik-kwam_say = Iemand maakt zich zorgen om u, en om het water in huis. Daarom kwam ik.
straat_waarom-ik-kwam_inner = Hier gezegd, en niet in het trappenhuis. Dat scheelt.
straat_waarom-ik-kwam_why = Je zei open waarom je kwam, en wachtte tot niemand het kon horen.
straat_waarom-ik-kwam_hier-mag-het = Ja. Hier mag het gezegd.
straat_wat-moet-er_say = Wat moet er volgens u gebeuren?
straat_wat-moet-er_why = Je vroeg wat híj vindt, voordat je zelf iets zei. Het is wel een grote vraag: daar is wat vertrouwen voor nodig.
straat_wat-moet-er_vier-voegen = Vier voegen open. Ik leg het u uit.
straat_wat-moet-er_vier-voegen_inner = Dat is de eerste die het niet eerst zelf zegt.
straat_wat-moet-er_geen-verf = Geen verf. Begin daar maar mee.
straat_wat-moet-er_geen-verf_inner = Een grote vraag. Zo eentje voor achteraf.
straat_mee-naar-boven_say = Zal ik met u meelopen naar boven? Dan kunt u me laten zien waar het om gaat.
straat_mee-naar-boven_why = Je vroeg of je mee mocht, en dat is goed. Boven is wel wat hij bewaakt: kent hij je nog kort, dan is het te vroeg.
straat_mee-naar-boven_tot-de-overloop = Tot de overloop. En ik loop voorop, dan bepaal ik het tempo.
straat_mee-naar-boven_tot-de-overloop_inner = Ik zeg het voordat ik eraan denk hoe het er ligt.
straat_mee-naar-boven_daar-begint-het = Boven. Daar begint het altijd mee.
straat_mee-naar-boven_daar-begint-het_inner = We zaten net goed.
straat_wat-u-tekent_say = U bent gaan tekenen, zei u. Mag ik daar eens iets van zien?
straat_wat-u-tekent_inner = Naar die tekeningen heeft nog nooit iemand gevraagd.
straat_wat-u-tekent_als-ik-voorop = Als ik voorop mag. Tot de overloop.
straat_eetclub_say = Donderdags eten ze samen in het buurthuis. Gaat u eens mee?
straat_eetclub_inner = Samen eten. Wie zegt dat ik niet eet?
straat_eetclub_why = Je gunde hem gezelschap. Maar hij had er niet om gevraagd, en hoort in zo’n aanbod dat hij iets tekortkomt.
straat_eetclub_zit-nu-buiten = Ik zit nu hier. Dat is voorlopig ver genoeg.

# Overeind
afspraak-bank_ligt-eraan = Dat ligt eraan.
afspraak-bank_mag-wel = Mogen wel.
afspraak-bank_line = Ik ga zo overeind. Dat duurt even, dus zegt u het maar.
afspraak-bank_overeind-stil_inner = Eén hand, twee handen. En niemand die zucht.
afspraak-bank_overeind-stil_een-hand = … Eén hand op de leuning. … Ja.
afspraak-bank_overeind-langer_nou-dan = Ik sta. En?
afspraak-bank_arm-of-niet_say = Wilt u een arm, of juist niet?
afspraak-bank_arm-of-niet_why = Je vroeg het voordat je iets deed, en noemde het nee erbij. Zo blijft het zijn eigen opstaan.
afspraak-bank_arm-of-niet_ernaast = Nee. Maar gaat u er wel naast staan.
afspraak-bank_arm-of-niet_ernaast_inner = Er staat iemand naast. Voor als het misgaat.
afspraak-bank_arm-of-niet_juist-niet = Juist niet.
afspraak-bank_arm-of-niet_juist-niet_inner = Gevraagd. Dat is al wat.
afspraak-bank_vast-bellen_say = Dan bel ik morgen de corporatie wel even voor u.
afspraak-bank_vast-bellen_inner = Ik heb het op een bank gezegd. Nu ligt het morgen bij hen op tafel.
afspraak-bank_vast-bellen_niks-vast = U belt niemand. Opzouten.
afspraak-bank_wanneer-schikt_say = Weer hier op de bank? En wanneer komt het u uit?
afspraak-bank_wanneer-schikt_vroeg-buiten = Donderdag. Half acht, dan is er nog niemand op straat.
afspraak-bank_wanneer-schikt_vroeg-buiten_inner = Nu heb ik een afspraak. En ik zei zelf wanneer.
afspraak-bank_wanneer-schikt_zie-nog-wel = Dat zie ik nog.
afspraak-bank_wanneer-schikt_zie-nog-wel_inner = Eerst maar eens overeind.
afspraak-bank_loop-nog-eens_say = Geen haast. Ik loop hier wel weer eens langs.
afspraak-bank_loop-nog-eens_inner = Eens. Dat is geen dag.
afspraak-bank_loop-nog-eens_why = Zonder druk weggaan is vriendelijk. Maar hij weet nu niet of, wanneer en waar.
afspraak-bank_loop-nog-eens_eens-donderdag = ‘Eens’. Half acht donderdag, dát is een tijd.
afspraak-bank_loop-nog-eens_eens = ‘Eens’. Dat staat ook op die brief achter het glas.

## Zijn werk
werk_vak-vragen_say = Wat is het mooiste dat u ooit gemetseld heeft?
werk_vak-vragen_inner = Het mooiste. Ik zie het meteen voor me, en ik hoor de regen.
werk_vak-verder_say = Over die boog was u nog niet uitgepraat.
werk_vak-verder_inner = De boog. Ik was hem zelf alweer vergeten.

# De school
school_line = De school van Daan. Die boog boven de deur. Niemand kijkt omhoog, dus hij is nog mooi.
school_resume = De boog, ja. Die staat er over honderd jaar nog.
school_school-stil_inner = Zes weken regen, en die boog stond.
school_school-stil_zes-weken = Vierennegentig. Het regende zes weken en hij werd toch recht.
school_school-langer_shag-uit = … Uitgegaan.
school_weer-oppakken_say = Zo’n vak moet je doorgeven. Ooit aan lesgeven gedacht?
school_weer-oppakken_inner = Ik was nog aan het vertellen over een boog.
school_weer-oppakken_welke-rug = Met welke rug?
school_fiets-erlangs_say = Die deur ken ik! Ik fiets er elke dag langs en heb nooit omhoog gekeken.
school_fiets-erlangs_inner = Elke dag eronderdoor. Morgen dus niet meer zomaar.
school_fiets-erlangs_why = Je legde iets van jezelf naast zijn boog, gewoon en waar. Dan praat het als bij een kop koffie.
school_fiets-erlangs_morgen-dus = Morgen dus. Derde steen van links is een grapje.
school_waarin-zit-het_say = Waarin zit hem dat, een goede boog?
school_waarin-zit-het_inner = Die mal timmerde ik zelf. Twee keer zelfs.
school_waarin-zit-het_niks-van-zien = In de houten mal eronder. Klopt die niet, dan klopt je boog niet.

# De rug
rug_vraag-niet-hoe = Ik weet nog welke dag het was.
rug_tien-jaar = Ruim twintig jaar na die boog was het over.
rug_line = Op een dinsdag. Ik bukte voor een emmer specie, en dat was het.
rug_rug-stil_inner = Ik zie de emmer staan. Er kwam al een vel op.
rug_rug-stil_laten-staan = Ik heb hem laten staan. Dat doe je niet, specie laten staan.
rug_rug-langer_die-emmer = Hij hangt nu in het trapgat, aan een touw.
rug_regeling_say = En is dat daarna goed geregeld voor u, met geld?
rug_regeling_inner = Van die emmer naar een bedrag, in één zin.
rug_regeling_why = Geld kan er echt toe doen. Alleen stond hij nog bij die emmer, en ging het ineens over papier.
rug_regeling_ik-klaag-niet = Ik klaag niet.
rug_doorgekomen_say = En toen zat u thuis. Hoe bent u verdergegaan?
rug_doorgekomen_why = Je zei eerst hoe het was, thuiszitten, en vroeg toen hoe hij verderging. Zo’n vraag vraagt wel wat vertrouwen.
rug_doorgekomen_gaan-tekenen = Met een potlood. Ik ben gaan tekenen wat ik niet meer kon maken.
rug_doorgekomen_gaan-tekenen_inner = Dat ligt boven, in een koker. Daar weet niemand van.
rug_doorgekomen_niet-doorheen = Wie zegt dat ik verder ben gegaan?
rug_doorgekomen_niet-doorheen_inner = Te groot, voor naast een vreemde.
rug_oefeningen_say = Mijn vader had dat ook. Die heeft toen veel gehad aan oefeningen.
rug_oefeningen_inner = Blauwe mat, elastiek. Daar heb ik negen weken op gelegen.
rug_oefeningen_why = De tip was hartelijk bedoeld. Hij vertelde waar zijn werk ophield, en kreeg raad die hij al kende.
rug_oefeningen_negen-weken = Negen weken gedaan. Op een blauw matje.
rug_een-dinsdag_say = Op een dinsdag.
rug_een-dinsdag_inner = Ja. Niet eens op een maandag.
rug_een-dinsdag_droge-dag = Een droge ook nog.

## De gevel
gevelwerk_gevel-vragen_say = Die lichte voegen boven uw keukenraam, wat zie ik daar?
gevelwerk_gevel-vragen_inner = Lichte voegen. Die heeft écht omhoog gekeken.

# Vier voegen
voegen-dicht_line = Boven een raam horen een paar voegen open te staan. Bij mij vier.
voegen-dicht_line2 = Daar loopt het water uit de muur. Toen ze de gevel deden, hebben ze die vier dichtgesmeerd, netjes mee in de kleur.
voegen-dicht_line3 = Dus nu komt het er bij mij uit, boven het aanrecht.
voegen-dicht_dus-schuld_say = Dus het is een fout van de corporatie?
voegen-dicht_dus-schuld_inner = Dat woord komt van mij, aan het eind. Nu is het al op.
voegen-dicht_dus-schuld_why = Je trok de conclusie voor hem, midden in zijn verhaal. Hij was er bijna, en nu was het zijn woord niet meer.
voegen-dicht_dus-schuld_laat-uitpraten = Wacht nou even. Ik was nog niet klaar.
voegen-dicht_voegen-stil_inner = Nu staat het daar. In steen.
voegen-dicht_voegen-stil_muur-vol = Een muur zuigt zich vol. Dat moet ergens heen.
voegen-dicht_voegen-langer_zie-je-dat = U ziet die baan? Dat is zes jaar regen.
voegen-dicht_heeft-gelijk_say = Dan heeft u dus al die tijd gelijk gehad.
voegen-dicht_heeft-gelijk_inner = Gelijk. Ik zat erop te wachten, en nu komt het van de verkeerde.
voegen-dicht_heeft-gelijk_why = Je gunde hem zijn gelijk. Maar je gaat er niet over, en wie partij kiest, kan straks minder voor hem doen.
voegen-dicht_heeft-gelijk_gaat-er-niet-over = Aardig van u. Maar u gaat er niet over.
voegen-dicht_zelf-maken_say = Hoe had u het zelf gedaan?
voegen-dicht_zelf-maken_inner = Mijn handen weten het al. Slijptol, brilletje op.
voegen-dicht_zelf-maken_why = Je vroeg hem als vakman, en daar gaat hij rechter van zitten. Is het al de derde vraag over het lek, dan hoort hij alleen water.
voegen-dicht_zelf-maken_derde-bank = Dat is drie keer over dat lek. Ik dacht dat we zaten.
voegen-dicht_zelf-maken_derde-bank_inner = Het ging even over mij. Nu gaat het weer over water.
voegen-dicht_zelf-maken_een-ochtend = Slijptol, vier voegen, één ochtend werk. Meer is het niet.
voegen-dicht_zelf-maken_een-ochtend_inner = Eén ochtend. Ik heb het zes jaar niemand horen vragen.
voegen-dicht_sinds-wanneer_say = Sinds wanneer komt het bij u naar binnen?
voegen-dicht_sinds-wanneer_inner = Ik stond net bij die muur. Nu moet ik weer jaren tellen.
voegen-dicht_sinds-wanneer_why = Een gewone vraag, en snel beantwoord. Alleen legde hij net uit hoe een muur werkt, en moest hij ineens jaren tellen.
voegen-dicht_sinds-wanneer_derde-sinds = Drie vragen over één lek. U lijkt ze wel.
voegen-dicht_sinds-wanneer_zes-winters = Zes winters. We hadden het over die muur.

# Condens
condens_line = De opzichter keek er één minuut naar. Condens, zei hij. Of ik wat meer wilde ventileren.
condens_condens-stil_inner = Vierendertig jaar muren, en dan zou ik niet kunnen luchten.
condens_condens-stil_raam-open = Ik héb het raam opengezet. Dat is het gekke.
condens_condens-langer_peuk-uit = … Nou ja.
condens_kwaad-terecht_say = Eén minuut. Daar was u zeker kwaad om.
condens_kwaad-terecht_inner = Kwaad. Dat woord mag hier dus.
condens_kwaad-terecht_nauwkeurig = Kwaad? Ik ben alles gaan opschrijven.
condens_wist-niet-beter_say = Misschien wist hij gewoon niet beter. Dat maakt het voor u niet minder erg.
condens_wist-niet-beter_inner = Iedereen krijgt het voordeel. Behalve de metselaar.
condens_wist-niet-beter_why = Je wilde beide kanten zien. Voor hem pleit je nu voor degene die hem niet geloofde.
condens_wist-niet-beter_diploma = Hij had er een diploma voor.
condens_opzichter-waarom_say = En toen?
condens_opzichter-waarom_als-leerling = Toen stond ik daar. Net of ik weer vijftien was, met een bezem.
condens_opzichter-waarom_als-leerling_inner = Hij keek niet eens naar de muur. Dat was het, meer nog dan het water.
condens_opzichter-waarom_nat = Toen niks. Toen bleef het nat.
condens_opzichter-waarom_nat_inner = De rest vertel ik niet op een bank, aan de straat.
