title = Weerstand bij jezelf
about = Ook jij houdt soms een deur dicht; wie merkt waarmee, kan weer kiezen.
ask = Wat merk je bij jezelf, en wat helpt?
discuss = Bij welke deur zie jij zelf op tegen bellen? Wat zou je daarbij van een collega willen?

# mag-dat-zomaar
mag-dat-zomaar_situation = Een kerkvrijwilliger is bezorgd om een man van 70. Je merkt dat je al een uur artikelen leest over wat er wel en niet mag.
mag-dat-zomaar_wegen = Je verschuilt je achter regels: weeg met een collega wat voor gaan pleit, en beslis.
mag-dat-zomaar_wegen_why = Een uur lezen is een uur niet wegen. Kun je gaan verantwoorden, dan mag je gaan.
mag-dat-zomaar_jurist = Je bent zorgvuldig: leg het eerst voor aan de jurist, en wacht zolang met aanbellen op het antwoord.
mag-dat-zomaar_jurist_why = Zorgvuldig is het. Intussen beslist de wachttijd, en de man zit waar hij zit.
mag-dat-zomaar_doorzetten = Je bent te voorzichtig: klap die artikelen dicht, pak je jas en ga gewoon aanbellen.
mag-dat-zomaar_doorzetten_why = Flink, alleen weet je dan aan de deur nog steeds niet waarom je er mag staan.

# geen-vraag
geen-vraag_situation = Drie keer koffie gedronken met een vrouw van 45. Ze praat over haar honden. Je denkt: wat doe ik hier, ze wil niets van me.
geen-vraag_wens = Je mist een hulpvraag: luister waar ze warm van wordt, daar zit vaak een wens.
geen-vraag_wens_why = Die honden zijn geen omweg. Iedereen wil iets, alleen niet altijd als vraag aan jou.
geen-vraag_afsluiten = Je respecteert haar: sluit af, want zonder vraag is er geen opdracht.
geen-vraag_afsluiten_why = Respect klinkt mooi. Zij schenkt intussen een vierde keer in.
geen-vraag_vragen = Je draait eromheen: vraag haar vandaag nog wat ze nu eigenlijk van je verwacht.
geen-vraag_vragen_why = Helder voor jou, maar zij moet nu je komst verdienen.

# extra-streng
extra-streng_situation = Voor de deur van een man met een grote hond ben je bang. Je hoort jezelf kortaf zeggen: ‘Die hond gaat eerst weg, meneer.’
extra-streng_bang-zeggen = Je bent bang en wordt hard: zeg gewoon dat je honden eng vindt, en vraag wat er kan.
extra-streng_bang-zeggen_why = «Eng vindt» gaat over jou, en hij mag zeggen wat er kan. Dan hoeft de angst geen bevel te zijn.
extra-streng_doorslikken = Je bent bang: slik het weg, aai de hond, en laat je niet kennen.
extra-streng_doorslikken_why = Stoer, en de hond ruikt het toch. Grenzen mogen gezegd worden.
extra-streng_recht = Je stelt terecht een grens: zeg het nog eens, iets vriendelijker, want veilig werken is gewoon je recht.
extra-streng_recht_why = Een grens is het, maar in de toon van een bevel. Het is zijn hond en zijn gang.

# plakkerige-stoel
plakkerige-stoel_situation = De stoel die ze je aanbiedt is plakkerig, de kattenbak staat ernaast. Je hoort jezelf zeggen dat je maar heel even blijft.
plakkerige-stoel_feiten = Je walgt en krijgt haast: pak een houten stoel, kijk rustig, en bespreek dit later.
plakkerige-stoel_feiten_why = Je hoeft je maag niet te overwinnen. Zien zonder oordeel; je eigen norm bekijk je later, met je team.
plakkerige-stoel_eerlijk = Je bent eerlijk: zeg vriendelijk dat het hier wel wat sterk ruikt, dan weet ze dat ook.
plakkerige-stoel_eerlijk_why = Bij een eerste bezoek gaat zo’n opmerking over haar huis, ook als hij over jouw neus gaat.
plakkerige-stoel_opruimen = Je wilt iets doen: bied aan om meteen samen die kattenbak te verschonen.
plakkerige-stoel_opruimen_why = Praktisch helpen kan goud zijn. Hier is het vooral jouw walging die een klus zoekt.

# luiers-om-tien-uur
luiers-om-tien-uur_situation = Tien uur ’s avonds. Je staat in de nachtwinkel met luiers in je hand, voor een moeder die je vanmiddag sprak. Ze vroeg er niet om.
luiers-om-tien-uur_handen = Je gaat redden uit bezorgdheid: leg ze terug, en vraag haar morgen wat helpt.
luiers-om-tien-uur_handen_why = Om tien uur luiers kopen doe je ook om je eigen onrust te stillen. Morgen kan zij zeggen wat nodig is.
luiers-om-tien-uur_geven = Je hart zit goed: hang ze aan haar deur, dan weet ze morgenvroeg dat er iemand aan haar dacht.
luiers-om-tien-uur_geven_why = Een warm gebaar, en zij zit morgen met een schuld die ze niet maakte.
luiers-om-tien-uur_afstand = Je bent te betrokken: geef dit gezin morgen door aan een collega.
luiers-om-tien-uur_afstand_why = Betrokken zijn is niet de fout. Zij krijgt dan een nieuw gezicht om jouw luiers.

# deur-na-maanden
deur-na-maanden_situation = Na vier maanden contact zegt een jongen: ‘Ik hoef jou niet meer.’ In de auto heb je een brok in je keel, en je wilt hem appen.
deur-na-maanden_intervisie = Je bent gekwetst: app nu niet, en vertel eerst je collega’s wat het met je doet.
deur-na-maanden_intervisie_why = De brok is van jou en hoort bij mensen die jou kunnen opvangen. Hij houdt zijn nee.
deur-na-maanden_appen = Je bent gekwetst: app hem dat je het jammer vindt zo, na alles wat jullie samen gedaan hebben.
deur-na-maanden_appen_why = Oprecht, maar «na alles» legt een rekening op zijn bord.
deur-na-maanden_schouders = Je bent te gevoelig: haal je schouders op, dit hoort nu eenmaal bij het werk.
deur-na-maanden_schouders_why = Dat het erbij hoort, klopt. Wie het wegduwt, komt de volgende keer wat verder van de deur staan.

# hij-belt-wel
hij-belt-wel_situation = Vrijdagmiddag. Je leest je eigen aantekening: ‘Meneer weet ons te vinden.’ Het is zes weken geleden, en je voelt er niets bij.
hij-belt-wel_teken = Het laat je inmiddels koud: bel hem op, en spreek af wanneer jullie weer iets van elkaar zullen horen.
hij-belt-wel_teken_why = Een volgend teken van leven is klein en wederzijds. «Weet ons te vinden» zette een punt achter hem.
hij-belt-wel_eigen-kracht = Je vertrouwt op zijn eigen kracht: laat het zo, hij is een volwassen man en heeft je nummer.
hij-belt-wel_eigen-kracht_why = Vertrouwen weet waar het op rust. Hier weet je al zes weken niets.
hij-belt-wel_schuld = Je bent een slechte hulpverlener: ga er vanavond nog heen en zeg sorry.
hij-belt-wel_schuld_why = Schuld maakt haast, en dan sta je er vanavond voor jezelf.

# liegt-u
liegt-u_situation = Je bent al maanden eerlijk. Aan de keukentafel zegt ze: ‘U schrijft alles op voor de gemeente.’ Je voelt het bloed naar je hoofd gaan.
liegt-u_pauze = Je wordt boos: adem, zeg dat dit je raakt, en laat zien wat er in je schrift staat.
liegt-u_pauze_why = Boosheid wordt een zin over jou, met iets wat zij kan nakijken.
liegt-u_terug = Je wordt boos: zeg rustig dat vertrouwen van twee kanten moet komen, en dat je dit niet eerlijk vindt.
liegt-u_terug_why = Het is te begrijpen, en het straft haar voor een angst die ze net durfde te zeggen.
liegt-u_glimlach = Je wordt boos: glimlach, zeg dat je het begrijpt, en praat over iets anders.
liegt-u_glimlach_why = Netjes ingehouden, maar haar vraag naar die aantekeningen blijft op tafel liggen.

# moedeloos
moedeloos_situation = Een jaar bezoek, en weer ligt de post op de mat. Op de fiets denk je: het heeft geen enkele zin.
moedeloos_klein = Je bent moedeloos: zoek met een collega welk stapje er wél was, en vraag wie er een keer met je mee kan.
moedeloos_klein_why = Over een jaar heen zie je het kleine niet. Een ander ziet het wel, en jij hoeft het niet alleen.
moedeloos_stoppen = Je bent realistisch: geef het op, er zijn mensen met wie je verder komt.
moedeloos_stoppen_why = Zo praat vermoeidheid. Of het zin heeft, weet je niet op de fiets naar huis.
moedeloos_harder = Je moet meer doen: ga voortaan twee keer per week, en pak die post voorlopig maar zelf aan.
moedeloos_harder_why = Meer van hetzelfde, en nu met jouw handen. Dan is jouw moed zo op.

# vrijdag-geregeld
vrijdag-geregeld_situation = De verhuurder mailt: ‘Ik verwacht dat u voor vrijdag zorgt dat mevrouw tekent.’ Je zet haar meteen bovenaan je lijst.
vrijdag-geregeld_positie = Je wordt boodschapper: mail welk deel je doet, en vraag haar wat zij ervan vindt.
vrijdag-geregeld_positie_why = Je doet iets, vanaf je eigen plek: niet die van hem, en ook niet die van haar.
vrijdag-geregeld_voorzichtig = Je doet gewoon je werk: leg haar vriendelijk en zonder druk uit dat tekenen het verstandigst is.
vrijdag-geregeld_voorzichtig_why = Vriendelijk gebracht, en de tekst is van de verhuurder.
vrijdag-geregeld_weigeren = Je bent haar advocaat: mail dat hij haar met rust moet laten.
vrijdag-geregeld_weigeren_why = Nu heb je partij gekozen zonder dat zij iets gezegd heeft. Misschien wil ze wel tekenen.

# eitje
eitje_situation = Een oude rot vraagt hoe je het gaat aanpakken bij een gezin met zes hulpverleners. Je zegt: ‘Dat wordt een eitje, met mij praten ze wel.’
eitje_feedback = Je overschat jezelf: vraag wat hij bij jou ziet, en wat dat gezin al heeft meegemaakt.
eitje_feedback_why = Zin hebben is fijn. Iemand die meekijkt, vangt je op als het geen eitje blijkt.
eitje_optimist = Je straalt vertrouwen uit: houd dat vast, want juist daar heeft zo’n gezin na zes mensen behoefte aan.
eitje_optimist_why = Dat vertrouwen moet van hen komen. Zes mensen vóór jou dachten vast hetzelfde.
eitje_terugtrekken = Je bent er nog niet aan toe: laat dit gezin liever aan die oude rot over.
eitje_terugtrekken_why = Van te groot naar te klein. Samen kijken ligt ertussenin.
