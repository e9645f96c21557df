# gc-ontvangen: Ontvangen

title = Ontvangen
about = Achter een uitval of een nee zit iets waar iemand aan hecht; wie daarnaar raadt, als vraag, hoeft zich niet te verdedigen.
ask = Welk antwoord hoort wat eronder zit?
discuss = Welke uitval is jou bijgebleven? Wat denk je nu dat eronder zat?

pas-als-te-laat_situation = Een vader met huurschuld houdt een dagvaarding omhoog.
pas-als-te-laat_line = Jullie komen pas als het te laat is.
pas-als-te-laat_a = Te laat is het zeker nog niet, we kunnen nog van alles doen.
pas-als-te-laat_a_why = Je spreekt hem tegen om hem moed te geven. Hij hoort dat zijn «te laat» niet mag.
pas-als-te-laat_b = Bent u boos, en had u toen graag op iemand kunnen rekenen?
pas-als-te-laat_b_why = «Boos» en «rekenen»: gevoel en behoefte, en hij kan zeggen dat het anders zit.
pas-als-te-laat_c = Voelt u zich door ons bedonderd, en wilt u dat wij het alsnog in orde maken?
pas-als-te-laat_c_why = «Bedonderd» wijst naar jullie, en «in orde maken» is een oplossing die je misschien niet kunt geven.

geen-praatjes_situation = Een jonge vrouw met een huilende peuter op de heup doet open.
geen-praatjes_line = Ik heb nu echt geen tijd voor praatjes.
geen-praatjes_a = Zo te horen bent u bekaf. Is rust nu het enige wat telt?
geen-praatjes_a_why = «Bekaf» en «rust», in gewone woorden. Ze kan ‘ja’ zuchten en de deur dichtdoen.
geen-praatjes_b = Het duurt maar even, en misschien kan ik u juist wat werk uit handen nemen.
geen-praatjes_b_why = «Maar even» hoort haar nee niet, en de hulp is al bedacht.
geen-praatjes_c = Ach, ik weet er alles van. Die van mij huilde op die leeftijd ook zo.
geen-praatjes_c_why = Jouw verhaal komt naast het hare te staan, terwijl zij met een peuter in de deur staat.
geen-praatjes_d = Voelt u zich overvraagd, en wilt u dat iemand de kleine eens overneemt?
geen-praatjes_d_why = «Overvraagd» heeft een vrager nodig, en het kind overnemen is jouw oplossing. Misschien schrikt ze ervan.

drie-weken-dood_situation = Een man kijkt naar de folder in je hand. Hij slikt.
drie-weken-dood_line = Mijn vrouw is drie weken dood, en u komt met een folder.
drie-weken-dood_a = Ach meneer, gecondoleerd. Het klinkt nu raar, maar de tijd gaat u hierbij helpen.
drie-weken-dood_a_why = Het condoleren is goed. De troost erachter loopt voor hem uit, naar een tijd die er nog niet is.
drie-weken-dood_b = De folder wegsteken, en stil bij hem blijven staan.
drie-weken-dood_b_why = Zonder woorden hoort hij dat zijn verdriet hier mag zijn. Ook stilte kan ontvangen.
drie-weken-dood_c = Bent u verdrietig, en had u liever rust gehad om aan haar te denken?
drie-weken-dood_c_why = «Verdrietig», en «rust om aan haar te denken». Hij mag zeggen dat het woede is.
drie-weken-dood_d = Dat spijt me, dat hadden ze mij moeten vertellen voordat ik hierheen kwam.
drie-weken-dood_d_why = Het gaat ineens over jouw kantoor. Zijn vrouw is uit beeld.

wie-stuurde-u_situation = Aan de intercom in een portiek in de { $street }. Boven gaat een raam open.
wie-stuurde-u_line = Wie heeft u op me afgestuurd? Zeker die van beneden weer.
wie-stuurde-u_a = Dat mag ik helaas niet zeggen, dat zijn bij ons nu eenmaal de regels over privacy.
wie-stuurde-u_a_why = Waar, maar je zegt alleen wat niet kan. Waar hij bang voor is, blijft liggen.
wie-stuurde-u_b = Nee hoor, van beneden heb ik niemand gesproken.
wie-stuurde-u_b_why = Eén naam wegstrepen is ook klikken; bij de volgende naam kun je niet meer zwijgen.
wie-stuurde-u_c = Voelt u zich door de buren bespioneerd, en wilt u dat het gluren eens ophoudt?
wie-stuurde-u_c_why = «Bespioneerd» is een aanklacht tegen de buren, en die zet jij nu kracht bij.
wie-stuurde-u_d = Dat houd ik voor me. Bent u op uw hoede, en wilt u weten waar het over gaat?
wie-stuurde-u_d_why = Eerst eerlijk wat niet kan, dan «op uw hoede» en zijn behoefte aan helderheid. Waar het over gaat, mág je zeggen.

makkelijk-praten_situation = In de keuken van een man die twee jaar solliciteert.
makkelijk-praten_line = Jij hebt makkelijk praten, met je vaste baan.
makkelijk-praten_a = Zo vast is die baan van mij anders niet, hoor.
makkelijk-praten_a_why = Je neemt het persoonlijk op en verbetert hem. Nu vergelijken jullie banen.
makkelijk-praten_b = Bent u jaloers, en wilt u zelf ook gauw zo’n vaste baan?
makkelijk-praten_b_why = «Jaloers» zou best kunnen. Maar «zo’n vaste baan» is een middel, en wat hij nu bij jou zoekt, hoor je zo niet.
makkelijk-praten_c = U bent het zat, denk ik, en u zou willen dat iemand het snapt. Klopt dat?
makkelijk-praten_c_why = «Zat», en dat iemand het «snapt». Met «klopt dat» mag hij het verbeteren, en over jouw baan gaat het niet meer.

hij-slaapt_situation = Een oude vader in de deuropening. Boven bonkt iets. Je vroeg naar zijn zoon.
hij-slaapt_line = Met mijn zoon is niets. Hij slaapt.
hij-slaapt_a = Waakt u over hem, en wilt u eerst weten of ik te vertrouwen ben?
hij-slaapt_a_why = Je gaat niet in op wat je hoorde. Je raadt naar beschermen en vertrouwen, en hij bepaalt.
hij-slaapt_b = Ik hoorde anders net iets bonken boven. Weet u zeker dat alles goed met hem is?
hij-slaapt_b_why = Een waarneming die hem betrapt. Waar, en voor hem het sein om dicht te gaan.
hij-slaapt_c = Bent u bezorgd, en wilt u dat er iemand bij hem gaat kijken?
hij-slaapt_c_why = «Bezorgd» is hij misschien. Maar iemand die «bij hem gaat kijken» is jouw oplossing, en daar staat hij juist voor.

al-die-mensen_situation = Aan de telefoon met een vrouw die je voor de koffieochtend vraagt.
al-die-mensen_line = Nee, dat is niks voor mij. Al die mensen.
al-die-mensen_a = Er komen er meestal maar een stuk of tien, en ze zijn allemaal heel gemoedelijk.
al-die-mensen_a_why = Je rekent haar bezwaar klein. Tien kan voor haar ‘al die mensen’ zijn.
al-die-mensen_b = U ziet ertegenop, en u gaat liever rustig uw eigen gang. Zit ik goed?
al-die-mensen_b_why = «Ziet ertegenop» en «rustig uw eigen gang», en dan «zit ik goed?». Haar nee mag blijven staan.
al-die-mensen_c = Bent u verlegen, en zou het schelen als ik de eerste keer meeging?
al-die-mensen_c_why = «Verlegen» is een gok. Dat jij «meeging» is nog steeds een manier om haar daar te krijgen; haar nee heb je overgeslagen.
al-die-mensen_d = U bent niet zo’n groepsmens, hè?
al-die-mensen_d_why = Een etiket met «hè» erachter. Zij had het over de koffieochtend, jij over wie ze is.

niet-bedelen_situation = Een vrouw van zestig schuift het formulier voor bijzondere bijstand van zich af.
niet-bedelen_line = Ik hoef bij niemand te bedelen.
niet-bedelen_a = Maar u heeft er toch gewoon recht op?
niet-bedelen_a_why = Het klopt, maar je gaat in discussie over haar woord. Wat ze overeind wil houden, hoor je niet.
niet-bedelen_b = Bent u daar te trots voor, en wilt u dan dat ik het invul?
niet-bedelen_b_why = «Te trots» weegt haar en vindt haar te zwaar. En dat jij het invult, is precies wat ze niet wil.
niet-bedelen_c = Voelt u zich er ongemakkelijk bij, en wilt u uw hoofd hoog kunnen houden?
niet-bedelen_c_why = «Ongemakkelijk» en «hoofd hoog»: een gevoel en haar waardigheid, als vraag. Het formulier is even niet van belang.

zoek-het-uit_situation = Bij een man die een half jaar geleden vanuit een azc hier kwam wonen. De kamer is bijna leeg.
zoek-het-uit_line = Sleutel geven, hand geven, en dan: zoek het uit.
zoek-het-uit_a = Voelt u zich door de gemeente in de steek gelaten, en wilt u dat zij eens komen?
zoek-het-uit_a_why = «In de steek gelaten» zegt wat de gemeente deed. Hoe het met hém is, weet je nog niet.
zoek-het-uit_b = Dat klinkt eenzaam. Zou u iets van houvast willen hebben?
zoek-het-uit_b_why = «Eenzaam» en «houvast»: over hem, in woorden die hij kan overnemen of teruggeven.
zoek-het-uit_c = Kent u het taalcafé al? Daar komen meer mensen die hier net wonen.
zoek-het-uit_c_why = Misschien iets voor later. Nu zegt het: daar is de deur, zoek het uit.

van-mijn-spullen-af_situation = Je tilde een tas op om ergens te kunnen zitten.
van-mijn-spullen-af_line = Blijf met je handen van mijn spullen af!
van-mijn-spullen-af_a = Sorry, sorry, ik bedoelde er echt niets mee, ik wilde alleen even bij u komen zitten.
van-mijn-spullen-af_a_why = Sorry is op zijn plaats, maar het blijft bij jouw bedoeling.
van-mijn-spullen-af_b = Rustig maar, ik zet hem alweer terug. Kijk, precies zoals hij stond.
van-mijn-spullen-af_b_why = Terugzetten is goed. «Rustig maar» zegt dat de schrik overdreven is.
van-mijn-spullen-af_c = Zit er iets in die tas wat ik niet mag zien?
van-mijn-spullen-af_c_why = Een vermoeden in vraagvorm. Het maakt de tas verdacht.
van-mijn-spullen-af_d = De tas staat weer. Schrok u, en wilt u zelf bepalen wat hier van zijn plek gaat?
van-mijn-spullen-af_d_why = «Schrok u» en «zelf bepalen»: de uitval ging om zeggenschap, niet om die ene tas.

u-komt-voor-hen_situation = Er zijn klachten over een vrouw. Ze heeft je net bij de buren zien praten.
u-komt-voor-hen_line = En dan gelooft u hén, natuurlijk.
u-komt-voor-hen_a = U wilt dat het eerlijk gaat. Bent u bang dat uw verhaal niet meetelt?
u-komt-voor-hen_a_why = «Bang» en «eerlijk»: je hoort geen verwijt aan jou, je hoort wat ze nodig heeft.
u-komt-voor-hen_b = Ik geloof niemand, ik sta overal buiten. Dat is nu net mijn werk.
u-komt-voor-hen_b_why = Je verdedigt je plek. «Ik geloof niemand» hoort zij als: u dus ook niet.
u-komt-voor-hen_c = Bent u boos, en wilt u dat ik voortaan eerst bij u langskom?
u-komt-voor-hen_c_why = «Boos» kan kloppen, maar «eerst bij u langskom» is een afspraak met jou. Of het eerlijk gaat, dat telt voor haar.

zonder-jullie-gered_situation = Een jongen van twintig, die je mocht tutoyeren, staat in werkkleding bij de deur.
zonder-jullie-gered_line = Ik heb het zonder jullie gered, hoor. Ik heb werk.
zonder-jullie-gered_a = Zie je wel! Ik heb altijd tegen iedereen gezegd dat jij dat kon.
zonder-jullie-gered_a_why = Nu is het toch weer een beetje van jou. Hij zei net dat het zonder jou ging.
zonder-jullie-gered_b = Ben je blij, en wil je nou ook gauw een vast contract?
zonder-jullie-gered_b_why = «Blij» is er dichtbij. Een «vast contract» is jouw zorg; zijn blijdschap moet eerst langs de balie.
zonder-jullie-gered_c = Ben je trots, en is het fijn dat het helemaal van jou is?
zonder-jullie-gered_c_why = Ook een goed bericht kun je ontvangen: «trots», en op eigen kracht.

elke-dag-een-ander_situation = Aan tafel bij een vrouw met reuma. De map van de thuiszorg ligt dicht.
elke-dag-een-ander_line = Ik wil geen zuster meer over de vloer. Elke dag een ander.
elke-dag-een-ander_a = Bent u het moe, en wilt u één vaste zuster? Dan vraag ik dat morgen voor u.
elke-dag-een-ander_a_why = Het begin hoort haar wel. «Eén vaste zuster» is al een oplossing, en je bent al onderweg.
elke-dag-een-ander_b = U bent het moe, hoor ik. Gaat het u erom dat u weet wie er komt?
elke-dag-een-ander_b_why = Moe, en voorspelbaarheid. Hoe dat eruitziet, mag zij zeggen.
elke-dag-een-ander_c = Maar zonder de zuster redt u het wassen niet, en dan?
elke-dag-een-ander_c_why = Haar afhankelijkheid krijgt ze als antwoord op haar nee.
elke-dag-een-ander_d = Ze doen allemaal hun best, er zijn gewoon te weinig mensen.
elke-dag-een-ander_d_why = Je praat voor de organisatie. Waar, en nu zit zij tegenover twee partijen.

niet-meer-bellen_situation = Op de deur hangt een vel papier. Je schrijft er iets onder.
niet-meer-bellen_line = NIET MEER AANBELLEN. OOK U NIET.
niet-meer-bellen_a = Jammer! Mocht u zich bedenken, dan weet u mij te vinden op het nummer hieronder. Groet.
niet-meer-bellen_a_why = «Mocht u zich bedenken» hoopt dat het nee niet gemeend was, en «jammer» gaat over jou.
niet-meer-bellen_b = Ik zal niet meer bellen. Mag ik donderdag wel even kloppen?
niet-meer-bellen_b_why = Kloppen is bellen met je knokkels. Het nee krijgt een zijdeur.
niet-meer-bellen_c = Gelezen, ik bel niet aan. Bent u al dat bellen moe, en wilt u stilte in huis?
niet-meer-bellen_c_why = Eerst doe je wat er staat. Dan pas raad je: «moe», en «stilte».

de-zesde-dit-jaar_situation = Een moeder van vier laat je binnen, over een step heen.
de-zesde-dit-jaar_line = U bent de zesde dit jaar. Ga zitten, dan kunt u ook een plan maken.
de-zesde-dit-jaar_a = Ik kom niet met een plan, hoor. Ik werk juist heel anders dan die anderen.
de-zesde-dit-jaar_a_why = Dat zeiden er misschien al vijf. Je verdedigt jezelf, en zij is moe.
de-zesde-dit-jaar_b = Dat zijn er veel! Zal ik ze eens allemaal aan één tafel zetten?
de-zesde-dit-jaar_b_why = Het zou kunnen helpen. Nu is het plan nummer zes.
de-zesde-dit-jaar_c = Bent u er moe van, en wilt u liever zelf weer overzicht dan nóg een plan?
de-zesde-dit-jaar_c_why = «Moe», en overzicht terug in eigen hand. Onder haar grap zit dat misschien, en zij mag het zeggen.
de-zesde-dit-jaar_d = Voelt u zich geleefd, en wilt u dat één van ons zessen de baas wordt?
de-zesde-dit-jaar_d_why = «Geleefd» zegt wat anderen met haar doen, en één baas is weer een plan van buiten.

niks-te-zoeken_situation = Een afgekeurde stratenmaker zit voor het raam. Je vroeg of hij nog buiten komt.
niks-te-zoeken_line = Buiten? Ik heb daar niks meer te zoeken.
niks-te-zoeken_a = Een frisse neus doet een mens anders wel goed, en u zit zo dicht bij het park.
niks-te-zoeken_a_why = Een tegeltje als antwoord. Hij had het niet over lucht.
niks-te-zoeken_b = Voelt het leeg, en zou u weer van nut willen zijn?
niks-te-zoeken_b_why = «Leeg» en «van nut»: een gok die past bij een man die straten legde.
niks-te-zoeken_c = Bent u misschien wat depressief, en wilt u daar eens met iemand over praten?
niks-te-zoeken_c_why = Zelfde vorm als een goede gok, maar «depressief» is een diagnose en ‘met iemand praten’ een verwijzing.
