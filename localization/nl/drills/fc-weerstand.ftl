title = Weerstand lezen
about = Wie tegenhoudt, beschermt meestal iets; zie je wat, dan weet je ook wat je beter laat.
ask = Wat speelt hier misschien, en wat helpt?
discuss = Wanneer hield jij zelf voor het laatst iemand buiten de deur? Wat beschermde je?

# sst-achter-de-deur
sst-achter-de-deur_situation = Je belt bij een gezin met schulden. Binnen hoor je: ‘Sst! Niet opendoen.’ Dan is het stil.
sst-achter-de-deur_bang = Ze zijn bang voor wie er belt: kaartje zonder bedrag in de bus, en een andere dag.
sst-achter-de-deur_bang_why = «Niet opendoen» is een afspraak van mensen die vaker gebeld zijn. Een kaartje haalt niets op.
sst-achter-de-deur_onwil = Ze zijn thuis maar willen niet: zeg door de deur dat je ze hoort en dat er niets te vrezen is.
sst-achter-de-deur_onwil_why = Zeggen dat je ze hoort, betrapt ze. Dan is stil blijven het enige wat nog kan.
sst-achter-de-deur_schrik = Ze schrikken van één bel: bel nog eens, wat vriendelijker, en noem je naam.
sst-achter-de-deur_schrik_why = Je naam noemen helpt vaak, maar een tweede bel is hier weer precies waar ze stil voor zijn.

# soep-op-het-vuur
soep-op-het-vuur_situation = Een vrouw doet open met een pollepel in haar hand. Het ruikt naar soep.
soep-op-het-vuur_line = Nee, het komt nu echt niet uit.
soep-op-het-vuur_afspraak = Het komt niet uit: vraag welk moment haar wel schikt.
soep-op-het-vuur_afspraak_why = De pollepel zegt hetzelfde als zij. Neem het letterlijk, dan mag zij het moment kiezen.
soep-op-het-vuur_ontwijkt = Ze ontwijkt je een beetje: vraag of er misschien iets anders achter zit.
soep-op-het-vuur_ontwijkt_why = Twijfel aan een gewone zin maakt van soep een verdenking.
soep-op-het-vuur_kort = Ze twijfelt nog: beloof dat je het in twee minuten kunt vertellen.
soep-op-het-vuur_kort_why = Ze twijfelde niet, ze kookt. Twee minuten is ook gewoon nu.

# kratje
kratje_situation = Een man van 86 met een arm in een mitella sjouwt een kratje de trap op. Jij staat op de overloop.
kratje_line = Laat maar. Ik heb nog nooit iemand nodig gehad.
kratje_trots = Trots op wat hij kan: laat het kratje, en vraag hoe hij dat altijd deed.
kratje_trots_why = «Nog nooit iemand» vertelt een leven lang zelf doen. Daar kun je naar vragen, zonder aan het kratje te komen.
kratje_bewijs = Hij overschat zichzelf: wijs hem op zijn arm en op hoe steil die trap hier is.
kratje_bewijs_why = Je bewijst dat hij hulp nodig heeft, en hij moet nu bewijzen van niet.
kratje_pakken = Hij wil niet lastig zijn: pak het kratje en zeg dat het geen moeite is.
kratje_pakken_why = Voor een ander kratje en een andere man kan dat kloppen. Hij zei ‘laat maar’.

# allemaal-hetzelfde
allemaal-hetzelfde_situation = Aan de deur, nog voordat je iets hebt uitgelegd. Een vrouw van in de veertig, brief in de hand.
allemaal-hetzelfde_line = Jullie zijn allemaal hetzelfde. Eerst beloven, en dan zo’n brief!
allemaal-hetzelfde_gekwetst = Ze is gekwetst: zeg dat je hoort hoe kwaad die brief haar maakt, en luister.
allemaal-hetzelfde_gekwetst_why = Je gaat mee met het gevoel en laat de beschuldiging liggen.
allemaal-hetzelfde_verdedig = Ze gooit alles op één hoop: leg rustig uit dat jij bij een andere club hoort.
allemaal-hetzelfde_verdedig_why = Het klopt, maar zij is nog bij de brief. Uitleg klinkt nu als je handen ervan aftrekken.
allemaal-hetzelfde_meedoen = Ze zoekt een medestander: zeg dat jij die instanties ook vaak schandalig vindt.
allemaal-hetzelfde_meedoen_why = Dat geeft even een band, en morgen bel je diezelfde instantie voor haar.

# achterhaald
achterhaald_situation = In het halletje ligt een doos vol vensterenveloppen. De man schuift hem met zijn voet opzij.
achterhaald_line = Oud papier. Dat is allemaal allang achterhaald.
achterhaald_schaamte = Misschien schaamte, of het overzicht kwijt: laat de doos nu en praat over wat hij zelf aandraagt.
achterhaald_schaamte_why = Zijn voet zegt genoeg. De feiten komen later, als hij jou kent.
achterhaald_feit = Hij ontkent: wijs vriendelijk op de stempel van vorige week, zodat helder is waar het nu om gaat.
achterhaald_feit_why = Je hebt gelijk, en hij staat voor schut in zijn eigen halletje.
achterhaald_geloof = Het is geregeld: geloof hem en vraag er niet meer naar.
achterhaald_geloof_why = Vandaag is dat goed. Voor altijd laten liggen wordt wegkijken.

# de-lift-en-de-kat
de-lift-en-de-kat_situation = Een vrouw houdt je vast bij je mouw en praat aan één stuk door.
de-lift-en-de-kat_line = En de lift, en mijn toeslag, en de kat moet naar de dokter, en die school …
de-lift-en-de-kat_kies = Ze is overbelast: zeg dat het veel is, en vraag wat vandaag het eerst mag.
de-lift-en-de-kat_kies_why = Eén uit de rij, door haar gekozen. De rest hoeft vandaag niet opgelost te worden.
de-lift-en-de-kat_noteren = Ze wil actie: schrijf alles op en beloof dat je er deze week achteraan gaat.
de-lift-en-de-kat_noteren_why = Nu ren jij, en morgen is de rij langer.
de-lift-en-de-kat_afkappen = Ze claimt je: zeg dat je daar niet allemaal voor bent.
de-lift-en-de-kat_afkappen_why = De grens klopt misschien, alleen sta je zo buiten voordat er één ding is aangewezen.

# ja-hoor
ja-hoor_situation = Derde bezoek aan een jongen van 20. Bellen met school zou hij al twee keer doen.
ja-hoor_line = Ja hoor, komt goed. Ik bel ze morgen, zeker weten.
ja-hoor_nee-mag = Misschien durft hij geen nee: zeg dat nee ook goed is, en vraag welk stukje wel lukt.
ja-hoor_nee-mag_why = «Zeker weten» zegt hij vooral tegen jou. Als nee veilig is, wordt ja iets waard.
ja-hoor_prijs = Hij is gemotiveerd: zeg hoe goed je dat van hem vindt.
ja-hoor_prijs_why = Lof voor het ja maakt het vierde ja nog makkelijker. En het bellen niet.
ja-hoor_confronteer = Hij houdt je aan het lijntje: zeg dat dit de derde keer is, en vraag hoe dat volgens hem komt.
ja-hoor_confronteer_why = Dat het de derde keer is, weet hij. Waarschijnlijk zegt hij dan ‘sorry’, en weer ja.

# dan-spring-ik
dan-spring-ik_situation = Zesde verdieping, galerij. De man heeft vanmorgen een brief over ontruiming gekregen.
dan-spring-ik_line = Als ze me eruit zetten, dan spring ik. Dan weten jullie het vast.
dan-spring-ik_vraag = Wanhoop, en hij zegt het niet voor niets: vraag hem ronduit of hij aan zelfmoord denkt.
dan-spring-ik_vraag_why = Serieus nemen is ernaar vragen, in gewone woorden. Blijf bij hem; is er nu gevaar, dan bel je 112.
dan-spring-ik_beloof = Hij zet je klem: beloof dat jij die ontruiming vandaag nog tegenhoudt, dan komt hij tot rust.
dan-spring-ik_beloof_why = Uit schrik beloof je iets wat niet van jou is. Lukt het niet, dan valt er voor hem nog iets weg.
dan-spring-ik_negeer = Het is een manier van praten: ga er niet op in en begin over de brief.
dan-spring-ik_negeer_why = Misschien is het een manier van praten. Dat weet je pas als je het gevraagd hebt.

# weer-afgezegd
weer-afgezegd_situation = Mevrouw { $surname } zegt voor de derde keer af, en belde je chef dat je ‘altijd te laat’ bent. Je bent telkens op tijd geweest.
weer-afgezegd_terug = Ze kijkt of je ook weggaat: kom gewoon terug, zonder er een verwijt van te maken.
weer-afgezegd_terug_why = Wie vaak verlaten is, wil het liever nu weten. Terugkomen is het antwoord.
weer-afgezegd_uitspreken = Ze is oneerlijk: vertel haar dat die klacht je pijn gedaan heeft, want je was op tijd.
weer-afgezegd_uitspreken_why = Het is waar, en begrijpelijk. Maar nu moet zij voor jouw pijn zorgen.
weer-afgezegd_stop = Ze wil dit niet meer: sluit af en laat weten dat ze altijd mag bellen.
weer-afgezegd_stop_why = Zo krijgt ze gelijk met wat ze verwachtte. Een nee heeft ze niet gezegd.

# u-wel
u-wel_situation = Keukentafel. Met je collega { $first } ging het vorige week stroef. Jou schenkt hij koffie in.
u-wel_line = U bent tenminste een mens. Die collega van u hoeft hier niet meer te komen.
u-wel_een-team = Hij zoekt één veilig iemand: drink je koffie, en zeg dat jullie samen blijven werken.
u-wel_een-team_why = Je hoeft niets af te wijzen en ook geen partij te kiezen. Het team blijft heel.
u-wel_begrip = Hij heeft een slechte ervaring: zeg dat je snapt wat hij met die collega bedoelt.
u-wel_begrip_why = Begrip voor hem kan. «Wat hij met die collega bedoelt» is al half meepraten over iemand die er niet bij is.
u-wel_verdedig = Hij is onredelijk: leg uit wat je collega vorige week allemaal voor hem gedaan heeft.
u-wel_verdedig_why = Loyaal, maar nu verdedig je, en hij moet kiezen tussen jou en zijn gelijk.

# quiz-op-tv
quiz-op-tv_situation = De televisie staat aan, op een quiz. Telkens als jij iets vraagt, zegt hij het antwoord van de quiz hardop.
quiz-op-tv_line = Lissabon! … Sorry, wat zei u?
quiz-op-tv_meekijken = Zo houdt hij jou op een afstand die hij aankan: raad een vraag mee.
quiz-op-tv_meekijken_why = De quiz is zijn volumeknop. Meeraden is ook samen iets doen.
quiz-op-tv_uit = Hij is snel afgeleid: vraag beleefd of de televisie misschien tien minuten uit mag.
quiz-op-tv_uit_why = Beleefd gevraagd. Maar dan is er ineens niets meer tussen hem en jou.
quiz-op-tv_harder = Hij hoort je slecht: praat wat luider en kijk hem daarbij aan.
quiz-op-tv_harder_why = Lissabon verstond hij prima. Luider brengt je dichterbij dan hij wil.

# geen-woord
geen-woord_situation = Een man van rond de dertig, pas in Nederland, zit tegenover je en kijkt naar zijn handen. Er ligt een half gerepareerde radio op tafel.
geen-woord_radio = Weinig woorden, of spanning: wijs op de radio, vraag wat dat onderdeel is, en wacht.
geen-woord_radio_why = Iets wat er ligt, een korte vraag en rust. Daar kan ook een wijsvinger op antwoorden.
geen-woord_vragen = Hij moet op gang komen: vraag naar zijn reis, zijn werk en zijn familie.
geen-woord_vragen_why = Drie deuren tegelijk, en achter een ervan ligt misschien iets zwaars.
geen-woord_wil-niet = Hij wil liever niet praten: bedank hem voor zijn tijd, en zeg dat je hem niet langer lastigvalt.
geen-woord_wil-niet_why = Hij zit er nog. Zwijgen is iets anders dan wegsturen.

# wat-vang-je
wat-vang-je_situation = Een vrouw leunt in de deurpost, armen over elkaar. Ze glimlacht een beetje.
wat-vang-je_line = En wat vangt u hier nou voor, per uur?
wat-vang-je_antwoord = Ze wil weten hoe het tussen jullie ligt: geef kort en eerlijk antwoord.
wat-vang-je_antwoord_why = Jij wordt betaald en zij niet. Dat mag gewoon gezegd worden, daarna is het rond.
wat-vang-je_gaat-niet = Ze wordt persoonlijk: zeg vriendelijk dat het gesprek vandaag over haar gaat en niet over jou.
wat-vang-je_gaat-niet_why = Keurige grens, maar jij mag dus alles vragen en zij niets.
wat-vang-je_grap = Ze daagt je uit: maak er een grapje van en ga over op iets anders.
wat-vang-je_grap_why = Een grap ontspant soms. Haar vraag is intussen niet beantwoord.

# man-niet-thuis
man-niet-thuis_situation = Een vrouw houdt de deur op een kier, haar hand op de klink.
man-niet-thuis_line = Mijn man is er niet. Dan kan ik niks zeggen.
man-niet-thuis_respect = Zo is het hier misschien afgesproken: vraag wanneer het hun schikt, en wie er dan het beste kan komen.
man-niet-thuis_respect_why = Je respecteert haar grens en vraagt niets waar ze hem voor moet breken.
man-niet-thuis_zelf = Ze verschuilt zich: zeg dat je juist haar eigen mening graag wilt horen.
man-niet-thuis_zelf_why = Bedoeld als erkenning. Voor haar is het kiezen tussen jou en thuis.
man-niet-thuis_onveilig = Ze is bang voor hem: vraag haar zachtjes, nu hij er toch niet is, of ze zich thuis eigenlijk wel veilig voelt.
man-niet-thuis_onveilig_why = Er is hier alleen een kier en een zin. Zijn er andere tekenen, dan vraag je het, en op een plek waar het kan.

# eigen-boontjes
eigen-boontjes_situation = { $first } (21) staat op de stoep met een fietsband in de hand. De kamer moet over zes weken leeg.
eigen-boontjes_line = Ik regel m’n eigen zaken wel. Altijd gedaan.
eigen-boontjes_vraag = Zelf beslissen is belangrijk: vraag wat er al gelukt is, en wat de volgende stap wordt.
eigen-boontjes_vraag_why = «Altijd gedaan» kun je serieus nemen: er moet iets zijn wat al eens gelukt is.
eigen-boontjes_zes-weken = Te weinig besef van tijd: noem die zes weken, en vertel hoe lang de wachtlijsten hier zijn.
eigen-boontjes_zes-weken_why = Het klopt wat je zegt. Maar zo bewijs je dat zelf regelen niet kan.
eigen-boontjes_laten = Het is duidelijk: wens veel succes en zeg dat de deur altijd openstaat.
eigen-boontjes_laten_why = Je respecteert de woorden, en over zes weken weet je niet of het gelukt is.

# een-glaasje
een-glaasje_situation = Bij de gootsteen staan lege flessen. Ze ziet je kijken. Je bent voor het eerst binnen.
een-glaasje_line = Van een verjaardag. Ik drink zelf bijna niet.
een-glaasje_later = Ze wil haar gezicht redden: vraag wie er jarig was, en laat de flessen nog rusten.
een-glaasje_later_why = Ze zei er zelf iets over, meer hoeft niet bij een eerste bezoek. Later, met vertrouwen, mag je zorg hardop.
een-glaasje_benoemen = Ze ontkent: zeg eerlijk dat het er wel erg veel zijn voor een verjaardag.
een-glaasje_benoemen_why = Eerlijk is niet altijd nu. Zo betrap je haar in haar keuken.
een-glaasje_meegaan = Ze wil gerustgesteld worden: zeg dat iedereen wel eens een glaasje neemt.
een-glaasje_meegaan_why = Lief, maar jij kiest nu ook voor het kleine woord. Daar kom je later moeilijk van terug.
