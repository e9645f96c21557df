# Mevrouw Hofstra: aan het bureau

voor_title = Aan het bureau

mapje_name = Het mapje
mapje_seen = Dun, grijs, een paperclip. ‘Hofstra, G.’ Op de voorkant een kring van een beker.
chrysanten_name = Een emmer chrysanten
chrysanten_seen = Wit, over van een jubileum van gisteren. Ze staan in de emmer waar anders de dweil in zit.
plattegrond_name = De plattegrond van de wijk
plattegrond_seen = De Lijsterhof is met potlood omcirkeld. Dirk heeft er postbusjes bij getekend, van vroeger.

## Voorbereiding

# Het bureau
bureau_line = Lijsterhof, Robin. Vijf boven de 75. Jij begint op nummer elf, bij mevrouw Hofstra.
bureau_line2 = Daar ligt nog een mapje van, van afgelopen zomer. Ik heb het niet opengedaan.
bureau_bureau-stil_denk-maar = Denk maar even. De koffie is toch nog niet door.
bureau_bureau-langer_bijt-niet = Zo, de koffie is door. En?
bureau_map-lezen_say = Het mapje openslaan en het van voor tot achter lezen.
bureau_vraag-de-post_say = Jij liep daar vroeger de post. Wat weet je nog?
bureau_vraag-de-post_zwaaide-terug = Een man die terugzwaaide en een vrouw die een stapel kaarten meegaf. Verder dan de mat kwam ik niet.
bureau_map-dicht_say = Laat maar dicht. Ik hoor het liever van haar.
bureau_map-dicht_alleen-een-naam = Dan heb je een naam, en pillen die nog bij de apotheek liggen. Ook goed.

# Het mapje
het-mapje_line = ‘Klok getekend, wijzers niet juist. Dochter belde: moeder vergeet de pan. Advies: wonen bespreken.’ Zo.
het-mapje_line2 = En haar man. Zaterdag is dat twee jaar, staat hier. Nou ja. Dat weet je nu.

# Samen of alleen
samen_line = Ga je alleen? Ik kan mee, ik hoef pas om twaalf uur weg.
samen_line2 = Samen zie je meer, en mijn gezicht kent ze misschien nog. Of ze schrikt ervan, dat kan ook.
samen_samen-stil_niet-voor-mij = Voor mij hoef je het niet te doen. Ik heb hier nog een hele stapel liggen.
samen_samen-langer_kop-of-munt = Kop of munt, dat kan ook.
samen_met-dirk_say = Ga maar mee. Ik ken daar niemand.
samen_met-dirk_mond-dicht = Goed. Ik hou mijn mond, tenzij ze over postzegels begint.
samen_alleen-gaan_say = Ik ga alleen. Twee op de mat is veel.
samen_alleen-gaan_waar-je-zit = Dan weet ik waar je zit. Rond elf uur bel ik even of je er nog bent.
samen_wat-vond-jij_say = Hoe deed jij dat vroeger, met de post?
samen_wat-vond-jij_fluitje = Alleen, en fluiten. Dan wisten ze dat ik het was, en dat ik niks wilde.

# Wat neem je mee
wat-mee_line = En wat neem je mee? Die chrysanten zijn over. Of de map met folders, daar staan alle nummers in.
wat-mee_mee-stil-bureau_lege-handen = Lege handen kan ook. Dan weet alleen niemand waar je voor komt.
wat-mee_mee-langer-bureau_kwart-voor = Kwart voor tien. Straks is het middag en sta jij nog voor die emmer.
wat-mee_niets-mee_say = Niets in je handen: alleen een pasje, een pen en wat kaartjes in je jaszak.
wat-mee_niets-mee_zo-liep-ik = Handen vrij. Doe wel een sjaal om, het waait daar op de galerij.
wat-mee_neem-bloemen_say = De chrysanten uit de emmer halen en er een papier omheen doen.
wat-mee_neem-bloemen_mijn-moeder = Aardig. Mijn moeder zette ze alleen op het kerkhof, maar die was van de Veluwe.
wat-mee_neem-map_say = De map met folders en telefoonnummers onder je arm nemen.
wat-mee_neem-map_alle-nummers = Dan heb je alles bij je. Hou hem droog, het is de enige.
