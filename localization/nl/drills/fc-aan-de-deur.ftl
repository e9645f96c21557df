title = Aan de deur
about = Waar je staat, wat je in je hand hebt en wat je doet bij een nee: aan de deur praat dat allemaal mee.
ask = Wat doe je hier?
discuss = Doe het voor: wie speelt de bewoner, wie staat er op de mat? Wat viel de bewoner op?

# lege-handen
lege-handen_situation = Je gaat voor het eerst naar mevrouw { $surname }. Op je bureau liggen een map, een tablet, folders en een stapeltje kaartjes.
lege-handen_jaszak = Pasje, telefoon en een paar kaartjes in je jaszak, je handen leeg.
lege-handen_jaszak_why = Lege handen komen niets afnemen en niets invullen. En met een kaartje blijf je te vinden.
lege-handen_tablet = De tablet, dan hoef je later niet alles uit je hoofd op te schrijven.
lege-handen_tablet_why = Handig voor jou. Aan de deur denkt iemand bij een scherm: daar kom ik dus in te staan.
lege-handen_folders = De folders, opengevouwen bij wat voor haar van belang kan zijn.
lege-handen_folders_why = Wat van belang is, weet je pas als je haar gesproken hebt. Folders mogen in je tas.

# tweede-keer-bellen
tweede-keer-bellen_situation = Je hebt gebeld. Het gordijn beweegt en hangt dan weer stil. Er komt niemand.
tweede-keer-bellen_kaartje = Even wachten, een kaartje in de bus, en op een ander uur terugkomen.
tweede-keer-bellen_kaartje_why = Iemand heeft gekeken en besloten niet open te doen. Met een kaartje is er later nog iets te kiezen.
tweede-keer-bellen_nog-eens = Nog eens bellen, wat langer nu: je weet dat er iemand is, en misschien hoort die slecht.
tweede-keer-bellen_nog-eens_why = Juist omdat je het weet, wordt langer bellen aandringen.
tweede-keer-bellen_zwaaien = Vriendelijk naar het gordijn zwaaien en op het raam tikken.
tweede-keer-bellen_zwaaien_why = Lief bedoeld, maar wie achter een gordijn stond, wilde niet gezien worden.
tweede-keer-bellen_roepen = Door de brievenbus roepen wie je bent en waarvoor je komt.
tweede-keer-bellen_roepen_why = Duidelijk ben je dan wel, ook voor de hele galerij.

# kijkgaatje
kijkgaatje_situation = Een dichte deur met een kijkgaatje. Je hoort iemand in de gang.
kijkgaatje_opzij = Een paar passen achteruit, iets opzij, met je gezicht naar de deur.
kijkgaatje_opzij_why = Zo past je hele persoon in het gaatje en heeft degene achter de deur de ruimte.
kijkgaatje_dichtbij = Dicht op de deur, dan hoef je niet zo hard te praten en horen de buren niets.
kijkgaatje_dichtbij_why = Zacht praten is goed, alleen ziet het gaatje nu een neus en een schouder.
kijkgaatje_zijmuur = Naast de deur tegen de muur, zo voelt de ander zich niet bekeken.
kijkgaatje_zijmuur_why = Bescheiden, maar wie uit het zicht staat, is voor een kijkgaatje verstopt.

# pasje
pasje_situation = Een man doet open op een kier en zegt nog niets. Je pasje hangt onder je jas.
pasje_laten-zien = Je pasje tevoorschijn halen en rustig voorhouden terwijl je je naam zegt.
pasje_laten-zien_why = Hij hoeft er niet om te vragen, en dat scheelt hem een wantrouwige zin.
pasje_als-hij-vraagt = Het pasje klaar houden voor als hij erom vraagt; anders wordt het zo officieel.
pasje_als-hij-vraagt_why = Je wilt het gewoon houden. Maar de vraag wie je bent is er al, ook als hij zwijgt.
pasje_later = Eerst even kennismaken, en het pasje laten zien als je binnen zit.
pasje_later_why = Dan moet hij een vreemde binnenlaten om te mogen weten wie het is.

# wat-heeft-ze
wat-heeft-ze_situation = Door de intercom zegt een vrouw: ‘Waar gaat het over? Zeg het daar maar.’ Het gaat over brieven van een incassobureau.
wat-heeft-ze_niet-roepen = Over post, en liever niet hardop. Waar praat u het rustigst?
wat-heeft-ze_niet-roepen_why = Je geeft antwoord, het trapgat krijgt niets bruikbaars, en zij kiest de plek.
wat-heeft-ze_eerlijk = Ik zal er niet omheen draaien, het gaat over dat incassobureau.
wat-heeft-ze_eerlijk_why = Eerlijk zijn is goed. Door een intercom ben je het tegen acht voordeuren tegelijk.
wat-heeft-ze_boven = Dat vertel ik u graag zo meteen boven, als u me binnenlaat.
wat-heeft-ze_boven_why = Zo koopt ze met een open deur haar eigen antwoord.

# meeglippen
meeglippen_situation = Je belt bij de derde verdieping, er komt geen antwoord. Een bewoner met fiets houdt de portiekdeur voor je open: ‘Loop maar mee, hoor.’
meeglippen_bedanken = Bedanken, buiten blijven en dan een kaartje in de bus van de derde.
meeglippen_bedanken_why = Wie niet opnam, verwacht je niet op de overloop. De buitendeur is ook een deur.
meeglippen_meelopen = Meelopen en boven aankloppen, dan hoeft er niemand te schreeuwen.
meeglippen_meelopen_why = Vriendelijk aangeboden, maar niet door degene bij wie je wilt zijn.
meeglippen_hal = Alleen in de hal wachten of er iemand naar beneden komt.
meeglippen_hal_why = Je gaat niet naar boven, dat is waar. Toch sta je in een huis waar de bewoner je niet heeft binnengelaten.

# vooraf-vragen
vooraf-vragen_situation = De huisarts belt over een man die je morgen bezoekt. Ze heeft vijf minuten. Wat vraag je haar vooral?
vooraf-vragen_veilig = Weet hij dat ik kom, is het er veilig, en wat is er al geprobeerd?
vooraf-vragen_veilig_why = Daarmee sta je goed aan de deur, en over wie hij is begin je met een open blik.
vooraf-vragen_diagnose = Wat heeft hij precies, en hoe is dat zo gekomen?
vooraf-vragen_diagnose_why = Leerzaam, alleen ontmoet je morgen dan de diagnose, en pas daarna hem.
vooraf-vragen_niets = Helemaal niets, ik ga morgen het liefst blanco naar binnen.
vooraf-vragen_niets_why = Blanco over de persoon is mooi. Blanco over je veiligheid is onvoorbereid.

# onbekend-adres
onbekend-adres_situation = Een adres dat niemand in het team kent. Geen meldingen van dreiging. Morgenochtend heb je er tijd voor.
onbekend-adres_samen = Met een collega gaan, en aan de deur vragen wie van jullie blijft.
onbekend-adres_samen_why = Met z’n tweeën zie je de eerste keer meer, en door die vraag staat de bewoner niet tegenover een overmacht.
onbekend-adres_alleen = Alleen gaan, want met z’n tweeën sta je daar meteen als een hele delegatie.
onbekend-adres_alleen_why = Dat gevoel van een delegatie klopt, maar daar valt aan de deur iets aan te doen.
onbekend-adres_drie = Ook de stagiair meenemen, die kan er veel van leren.
onbekend-adres_drie_why = Leerzaam voor de stagiair, en met drie man in een kier wordt het voor de bewoner heel smal.

# yo
yo_situation = Een jongen van een jaar of zeventien doet open, oortje in: ‘Yo. Wie ben jij?’
yo_gewoon = Hoi, ik ben Jamila, van het wijkteam. Zeg ik u of jij?
yo_gewoon_why = Gewone taal, eerst wie je bent, en de omgangsvorm mag hij kiezen.
yo_yo = Yo! Ik ben Jamila, alles chill?
yo_yo_why = Je wilt aansluiten, en praat nu een taal die van hem is. Dat hoort hij direct.
yo_ouders = Dag, ik ben Jamila. Zijn je ouders ook thuis?
yo_ouders_why = Hij vroeg iets, en is nu alleen nog de weg naar iemand anders.

# nee-bedankt
nee-bedankt_situation = Een vrouw in de deuropening zegt: ‘Heel vriendelijk, maar ik hoef niks.’ Ze is niet boos.
nee-bedankt_kaartje = Dat is goed. Ik laat mijn kaartje hier. Mag ik over een week nog eens gedag zeggen?
nee-bedankt_kaartje_why = Het nee blijft staan, en er ligt een vraag naast waar ze ook nee op kan zeggen.
nee-bedankt_zeker = Weet u het heel zeker? Veel mensen zijn er achteraf erg blij mee.
nee-bedankt_zeker_why = «Heel zeker?» vraagt haar nee terug. Die blije mensen achteraf helpen haar nu niet.
nee-bedankt_succes = Prima, dan weet ik genoeg. Ik wens u nog een fijne dag.
nee-bedankt_succes_why = Keurig, maar je laat niets achter. Als zij zich bedenkt, kan ze nergens heen.

# buurman-weet-alles
buurman-weet-alles_situation = Niemand doet open. De buurman komt naar buiten: ‘Zoekt u haar? Daar kan ik u alles over vertellen.’
buurman-weet-alles_haar-zelf = Dank u. Ik hoor het liever van haarzelf, ik kom wel een keer terug.
buurman-weet-alles_haar-zelf_why = Je stelt hem niet teleur met een preek, en zij blijft degene die over haar vertelt.
buurman-weet-alles_luisteren = Graag! Dan weet ik een beetje wat ik straks kan verwachten.
buurman-weet-alles_luisteren_why = Het scheelt tijd en je hoort misschien iets. Maar op de galerij praat je nu over haar rug.
buurman-weet-alles_zorgen = Maakt u zich ook zorgen om haar, dan?
buurman-weet-alles_zorgen_why = Warm gevraagd, en dat ene woordje «ook» vertelt hem dat er zorgen zijn.

# deur-is-goed
deur-is-goed_situation = Een man staat in zijn deuropening en vertelt al tien minuten over zijn duiven. Binnen heeft hij je niet gevraagd. Het is droog.
deur-is-goed_blijven = Blijven staan en verder vragen naar de duiven.
deur-is-goed_blijven_why = De deur is hier een goede plek. Hij praat, en hij kan op elk moment stoppen.
deur-is-goed_zitten = Zullen we er even bij gaan zitten? Dat praat toch gezelliger.
deur-is-goed_zitten_why = Je bedoelt het gezellig, en vraagt om binnen. Het ging net goed.
deur-is-goed_onderwerp = Mooi, die duiven. Maar ik kwam eigenlijk voor iets anders.
deur-is-goed_onderwerp_why = «Eigenlijk» maakt van zijn duiven een voorprogramma. Veilige onderwerpen mogen breder worden.

# iemand-erbij
iemand-erbij_situation = Een vrouw wil wel praten, maar draait steeds aan haar ring. ‘Ik ben niet zo goed in dit soort dingen.’
iemand-erbij_iemand = Is er iemand die u er graag bij heeft? Dan kom ik als die er ook is.
iemand-erbij_iemand_why = Zij kiest wie er naast haar zit. Zo wordt het minder één tegen één.
iemand-erbij_gerust = Ach welnee, u doet het hartstikke goed, hoor.
iemand-erbij_gerust_why = Hartelijk, maar haar onzekerheid wordt zo weggewuifd en zij staat er nog steeds alleen.
iemand-erbij_collega = Dan neem ik de volgende keer een collega mee die in dit soort gesprekken heel goed is.
iemand-erbij_collega_why = Aan jouw kant komt er dan iemand bij, en zij had al moeite met één.

# kind-doet-open
kind-doet-open_situation = Een meisje van een jaar of acht doet open. Je hoort binnen een televisie.
kind-doet-open_halen = Dag, ik ben Bas. Wil je even iemand van de grote mensen roepen?
kind-doet-open_halen_why = Je groet haar als persoon, blijft buiten, en de boodschap is licht genoeg voor acht jaar.
kind-doet-open_alles-goed = Dag meisje, ik ben Bas. Vertel eens, is bij jullie thuis alles goed met papa en mama?
kind-doet-open_alles-goed_why = Je bent bezorgd, maar een kind wordt zo verklikker aan de eigen voordeur.
kind-doet-open_binnen = Dag, ik ben Bas, mag ik binnen op je ouders wachten?
kind-doet-open_binnen_why = Zij kan daar geen toestemming voor geven, ook al knikt ze.

# weinig-woorden
weinig-woorden_situation = Een vrouw kijkt je vriendelijk aan: ‘Nederlands … beetje.’ Achter haar verschijnt haar dochter van twaalf.
weinig-woorden_kaartje = Langzaam je naam zeggen, een kaartje in haar taal geven en wijzen: morgen?
weinig-woorden_kaartje_why = Weinig woorden, iets in de hand, en het meisje hoeft niet te tolken.
weinig-woorden_dochter = Fijn, jij spreekt vast Nederlands! Wil jij het voor je moeder vertalen?
weinig-woorden_dochter_why = Het ligt voor de hand en het kind doet het vast graag. Maar dan gaan de zorgen van grote mensen door haar heen.
weinig-woorden_harder = Wat luider praten en alles nog een keer in gewone zinnen uitleggen, zonder enige haast.
weinig-woorden_harder_why = Luider wordt het niet duidelijker, en de buren verstaan het straks beter dan zij.

# eerst-de-vraag
eerst-de-vraag_situation = Aan de deur zucht een vader: ‘Die sportclub is ook alweer zo duur.’ Jij weet drie regelingen uit je hoofd.
eerst-de-vraag_vragen = Wie van uw kinderen zit op sport?
eerst-de-vraag_vragen_why = Je volgt hem eerst. Straks past misschien één van die regelingen, en dan weet je welke.
eerst-de-vraag_drie = Daar zijn drie potjes voor, ik leg ze u even uit.
eerst-de-vraag_drie_why = Je kennis klopt, en hij zuchtte alleen nog maar.
eerst-de-vraag_folder = Ik stop straks een folder en mijn kaartje bij u in de bus, daar staat alles in.
eerst-de-vraag_folder_why = Een folder is een antwoord zonder gesprek. Hij stond net te praten.

# team-weet-het
team-weet-het_situation = Je gaat alleen naar iemand die je al twee keer sprak. Je collega’s zitten in overleg en je bent wat laat.
team-weet-het_bericht = Eerst een bericht: waar je bent en wanneer je weer belt.
team-weet-het_bericht_why = Tien seconden, en er is iemand die je mist als je niet belt.
team-weet-het_agenda = Het staat in je agenda, daar kan iedereen in kijken als het nodig is.
team-weet-het_agenda_why = Er kan wel iemand kijken, maar niemand weet dat het moet.
team-weet-het_kent = Gewoon gaan, je kent deze mevrouw en er is nooit iets geweest.
team-weet-het_kent_why = Bekend maakt rustiger. Maar wie bij haar op bezoek is vandaag, ken je niet.

# het-wordt-te-veel
het-wordt-te-veel_situation = In de gang gaat een man steeds harder praten en steeds dichter bij je staan. De voordeur is achter je.
het-wordt-te-veel_ik-ga = Ik merk dat het te veel wordt. Ik ga nu, en ik bel morgen of ik weer mag komen.
het-wordt-te-veel_ik-ga_why = Je luistert naar je lijf, zegt het als iets van jou, en laat de lijn open.
het-wordt-te-veel_rustig = Rustig maar, meneer, zo kunnen we toch niet met elkaar praten?
het-wordt-te-veel_rustig_why = «Rustig maar» is het laatste wat hij kan. Zo hoort hij alleen dat hij fout zit.
het-wordt-te-veel_blijven = Rustig blijven staan tot hij uitgeraasd is; boosheid gaat vanzelf over.
het-wordt-te-veel_blijven_why = Bij een luide stem kan dat. Steeds dichterbij is iets anders, en heldhaftig blijven hoeft niet.

# schrik
schrik_situation = De deur gaat open en je ziet iemand verstrakken: een onbekende, een pasje.
schrik_benoemen = U schrikt misschien. Er is niets ergs; ik kan ook een andere keer komen.
schrik_benoemen_why = Je zegt wat je ziet, als vermoeden, en meteen is er een uitweg.
schrik_doorpraten = Vrolijk doorpraten en een kaartje aanreiken, dan zakt de schrik vanzelf.
schrik_doorpraten_why = Vrolijk lucht jou op. De ander staat nog bij die eerste tel.
schrik_niet-nodig = U hoeft echt niet bang voor mij te zijn, ik doe niets en ik ben ook zo weer weg, hoor.
schrik_niet-nodig_why = Je spreekt de schrik tegen en geeft er een zwaarder woord aan: «bang».

# wat-zei-hij
wat-zei-hij_situation = Je kwam net bij een huurder vandaan. De verhuurder, die het meldde, belt: ‘En? Hoe zag het er binnen uit?’
wat-zei-hij_geweest = Ik ben er geweest. Meer hoort u van mij als hij dat goedvindt.
wat-zei-hij_geweest_why = De melder weet dat zijn signaal is opgepakt, en wat binnen was blijft binnen.
wat-zei-hij_meeviel = Dat viel reuze mee, u hoeft zich over deze meneer geen zorgen te maken.
wat-zei-hij_meeviel_why = Gunstig voor de huurder, zou je denken. Toch is het een rapport waar hij niets van weet.
wat-zei-hij_niets = Daar zeg ik niets over, dat is allemaal vertrouwelijk.
wat-zei-hij_niets_why = Je beschermt hem, maar deze melder leert dat melden in een gat valt.

# zij-kiest-jou
zij-kiest-jou_situation = Na vijf bezoeken vertelt { $first } jou over de drank. Je collega van de verslavingszorg kan morgen het gesprek overnemen.
zij-kiest-jou_achter-je = Zelf blijven komen, en vragen of een collega op de achtergrond mag meedenken.
zij-kiest-jou_achter-je_why = Wie het vertrouwen heeft, blijft komen. De deskundige staat erachter, als dat goed gevonden wordt.
zij-kiest-jou_overdragen = Morgen overdragen aan die collega, want dit vraagt om de kennis van een specialist.
zij-kiest-jou_overdragen_why = Deskundig is het wel. Maar bezoek zes begint dan bij een vreemde weer op nul.
zij-kiest-jou_zelf = Zelf blijven komen en er verder niemand bij halen, want dat is beloofd vertrouwen.
zij-kiest-jou_zelf_why = Trouw is mooi, alleen sta je er zo zonder kennis voor. Met toestemming meedenken mag best.

# buik-in-de-knoop
buik-in-de-knoop_situation = Je staat beneden voor je eerste huisbezoek. Je hart bonkt en je leest voor de vierde keer het huisnummer.
buik-in-de-knoop_hoort-erbij = Een keer ademen, je eerste zin zeggen in jezelf, en dan bellen.
buik-in-de-knoop_hoort-erbij_why = Spanning hoort erbij, ook na jaren. Je hoeft hem niet kwijt te zijn om te kunnen bellen.
buik-in-de-knoop_omkeren = Nog even een blokje om, tot je er weer helemaal rustig onder bent.
buik-in-de-knoop_omkeren_why = Een blokje mag, maar «helemaal rustig» is een lat waar je nooit overheen komt.
buik-in-de-knoop_stoer = Doen alsof er niets is en met een grote glimlach hard bellen.
buik-in-de-knoop_stoer_why = Wie zijn spanning overschreeuwt, belt al gauw te hard en praat te veel.

# niet-van-de-verhuurder
niet-van-de-verhuurder_situation = Een vrouw in de deur: ‘Jij komt zeker voor de verhuurder.’ Hij heeft haar inderdaad gemeld, en vindt het goed dat je dat zegt.
niet-van-de-verhuurder_beide = Hij gaf een seintje, dat klopt. Ik werk niet voor hem en kom voor u.
niet-van-de-verhuurder_beide_why = Eerlijk over wie het was én over waar jij staat. Zij kan nu zelf kiezen.
niet-van-de-verhuurder_nee = Nee hoor, daar heb ik helemaal niets mee te maken.
niet-van-de-verhuurder_nee_why = Je wilt geen loopjongen zijn, en zegt nu iets wat niet waar is.
niet-van-de-verhuurder_boodschap = Hij vroeg of ik u wilde laten weten dat hij zich zorgen maakt om hoe het hier gaat.
niet-van-de-verhuurder_boodschap_why = Eerlijk is het, alleen sta je er nu als zijn boodschapper.
