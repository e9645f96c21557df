# gc-typen: Zelf herschrijven

title = Zelf herschrijven
about = Je tikt de zin die jij zou zeggen: zonder oordeel, met een echt gevoel, een behoefte, of een vraag waar nee op mag.
ask = Schrijf de zin zo dat hij de deur openhoudt.
discuss = Leg jullie zinnen naast elkaar. Bij welke zou jij als bewoner de deur openlaten?
confusion_WAARN_OORDEEL = Er sluipt nog een mening in je zin. «Uw riem zit drie gaatjes strakker» was te zien, «u bent mager» is wat je ervan vindt.
confusion_WAARN_ADV = Je geeft al raad waar alleen gevraagd werd wat je ziet. «Er staan drie borden van zondag» is genoeg.
confusion_WAARN_VERW = Er zit nog een verwijt in: «u was er weer niet». «Ik belde dinsdag om tien uur» zegt hetzelfde zonder schuld.
confusion_WAARN_TAG = Met «hè?» of «toch?» erachter moet iemand het met je eens zijn. Laat de waarneming op een punt eindigen.
confusion_GEVOEL_QUASI = Na «ik voel me» komt bij jou vaak wat de ander deed: «geïntimideerd». «Ik schrik» en «ik word zenuwachtig» zijn van jou.
confusion_GEVOEL_OORDEEL = Je zegt wat je van iemand vindt waar een gevoel hoort. «U bent bot» gaat over hem, «dat doet me zeer» over jou.
confusion_BEHOEFTE_STRAT = Je noemt al de oplossing. «Een budgetcoach» is er één; «overzicht» laat nog kiezen hoe.
confusion_BEHOEFTE_ADV = Er zit nog raad in je zin: «ga eens naar de inloop». Vraag naar wat iemand mist: «Is het gezelschap dat u mist?»
confusion_VERZOEK_EIS = Kan er nee op? «Wilt u de deur verder opendoen? Zo praten is ook goed» laat dat horen; «doe eens open» niet.
confusion_VERZOEK_VERW = Je vraagt iets en rekent meteen af: «kunt u dan nu eindelijk». Zonder die woorden blijft er een verzoek over.

riem_situation = Een oude man doet open. Zijn broek hangt om hem heen. Maak er iets van wat je ziet of hoort.
riem_text = U bent veel te mager geworden.
riem_example = Ik zie dat uw riem een paar gaatjes strakker zit.
riem_example2 = U zei net dat u gisteren alleen twee beschuiten heeft gegeten.
riem_why = Iets wat je kunt aanwijzen of wat hij zelf zei: een riem, een bord, een zin.
riem_not = «Te mager» meet met jouw ogen. Ook ‘u ziet er slecht uit’ zegt wat je vindt, niet wat je ziet.

springt-op-de-bank_situation = Bij een moeder met twee kleuters, op een regenachtige woensdag. Zeg wat er te zien of te horen is.
springt-op-de-bank_text = Wat zijn ze druk, zeg.
springt-op-de-bank_example = Ik zie de jongste op de bank springen.
springt-op-de-bank_example2 = Ik hoor ze boven rennen terwijl wij praten.
springt-op-de-bank_why = Noem wat een kind dóét, dan mag de moeder zeggen wat ze ervan vindt.
springt-op-de-bank_not = «Druk» lijkt een beschrijving. Voor de ene moeder is het levendig, voor de andere een verwijt.

jongen-met-telefoon_situation = Op een bankje met een jonge man. Hij scrolt. Maak er een waarneming van.
jongen-met-telefoon_text = U luistert helemaal niet.
jongen-met-telefoon_example = Ik zie dat u op uw telefoon kijkt.
jongen-met-telefoon_example2 = U keek op uw scherm toen ik over de opleiding begon.
jongen-met-telefoon_why = Ogen, scherm, moment. Of hij luistert, weet alleen hij.
jongen-met-telefoon_not = «Luistert» is al een uitleg van die blik. Met ‘ik zie dat u niet luistert’ ben je er ook nog niet.

zwemdiploma_situation = Een vrouw van veertig leerde dit jaar zwemmen. Het diploma hangt in de gang. Zeg wat je ziet of hoorde.
zwemdiploma_text = U bent echt een topper.
zwemdiploma_example = Ik zie uw zwemdiploma in de gang hangen, met de datum van juni.
zwemdiploma_example2 = U vertelde dat u vier banen heeft gezwommen zonder te stoppen.
zwemdiploma_why = Wat ze deed, of wat er hangt. De trots mag ze er zelf bij zetten.
zwemdiploma_not = «Topper» is een warm etiket, en een etiket blijft het. Haar vier banen zeggen meer.

tweede-plaats_situation = Een bewoner zegt je afspraak af omdat de buurman langskomt. Zeg met een echt gevoel hoe het met jóú is.
tweede-plaats_text = Ik voel me bij u op de tweede plaats gezet.
tweede-plaats_example = Ik ben een beetje teleurgesteld, ik had me op vanmiddag verheugd.
tweede-plaats_example2 = Ik vind het jammer, en ik ben ook blij dat uw buurman komt.
tweede-plaats_why = Een woord voor wat er in jou gebeurt: teleurgesteld, blij, of allebei.
tweede-plaats_not = «Gezet» vraagt om een dader. Zet je er ‘een beetje’ voor, dan blijft die dader gewoon staan.

hard-praten_situation = In een smalle gang verheft een man zijn stem. Zeg met een gevoelswoord wat het met je doet.
hard-praten_text = Ik voel me door u geïntimideerd.
hard-praten_example = Ik schrik van uw stem, ik word er zenuwachtig van.
hard-praten_example2 = Ik ben een beetje bang als het zo hard gaat.
hard-praten_why = Bang, geschrokken, zenuwachtig: het zit bij jou, en hij kan zachter praten zonder schuld te bekennen.
hard-praten_not = «Geïntimideerd» zegt wat hij doet, met opzet nog wel. Dan gaat het over zijn opzet.

pot-op_situation = Een man wacht zes weken op een antwoord van de gemeente. Raad naar zijn gevoel, als vraag.
pot-op_line = Die lui kunnen allemaal de pot op!
pot-op_text = U voelt zich zeker in de maling genomen.
pot-op_example = Bent u boos, na zes weken wachten?
pot-op_example2 = Bent u moe, na al die weken, of vooral kwaad?
pot-op_why = Een gewoon gevoelswoord, boos, moe, moedeloos, en een toon waarop hij ‘nee, wanhopig’ kan zeggen.
pot-op_not = «In de maling genomen» gaat over die lui. Hij zal knikken, en jullie praten verder over hen.

morgen-mee_situation = Een vrouw weifelt over een gesprek bij de bank. Zeg waar het jóú om gaat, niet wat ze moet doen.
morgen-mee_text = Ik heb nodig dat u morgen meegaat.
morgen-mee_example = Ik vind duidelijkheid belangrijk, voor u en voor mij.
morgen-mee_example2 = Zelf kunnen kiezen, dat vind ik hier het belangrijkst.
morgen-mee_why = Duidelijkheid, zekerheid, zelf kiezen: iets wat ook zonder die afspraak bij de bank kan.
morgen-mee_not = «Dat u morgen meegaat» is haar daad. Met ‘ik heb nodig’ ervoor wordt het geen behoefte van jou.

moeder-belt-niet_situation = Een vrouw van negentien in haar eerste kamer. Raad wat ze eigenlijk mist, als vraag.
moeder-belt-niet_line = Mijn moeder belt nooit meer.
moeder-belt-niet_text = U heeft een telefoontje van uw moeder nodig.
moeder-belt-niet_example = Is het vooral nabijheid wat u mist?
moeder-belt-niet_example2 = Verlangt u naar contact, naar aandacht?
moeder-belt-niet_why = Nabijheid, contact, aandacht: een woord dat groter is dan één telefoontje.
moeder-belt-niet_not = «Een telefoontje van uw moeder» ligt voor de hand, en één mens met één toestel is geen behoefte.

geld-is-op_situation = Een man legt drie pinbonnen naast elkaar. Noem wat hij nodig lijkt te hebben, als vraag.
geld-is-op_line = De twintigste is het op, en ik snap niet waar het blijft.
geld-is-op_text = U heeft een budgetcoach nodig.
geld-is-op_example = Zoekt u vooral overzicht?
geld-is-op_example2 = Is het zekerheid die u mist?
geld-is-op_why = Overzicht, zekerheid, houvast: hij kan kiezen welk woord klopt.
geld-is-op_not = «Een budgetcoach» is een mens met een agenda. Misschien heeft een schrift al genoeg.

deur-verder-open_situation = De deur staat een hand breed open, en er rijdt een bus voorbij. Maak er een verzoek van waar nee op mag.
deur-verder-open_text = Doe die deur eens verder open.
deur-verder-open_example = Zou u de deur iets verder willen opendoen? Zo praten is ook goed.
deur-verder-open_example2 = Wilt u de deur een stukje verder opendoen? Liever niet mag ook.
deur-verder-open_why = Eén kleine handeling, en hoorbaar goed als het niet gebeurt.
deur-verder-open_not = «Eens» is het ongeduld. Alleen ‘alstublieft’ toevoegen haalt dat er niet uit.

terugbellen_situation = Je spreekt een voicemail in, voor de derde keer. Vraag één ding, en laat ruimte.
terugbellen_text = U moet mij terugbellen, anders kan ik niets voor u doen.
terugbellen_example = Zou u mij willen laten weten of ik nog mag bellen? Een berichtje is genoeg.
terugbellen_example2 = Wilt u mij bellen als het u uitkomt? Het hoeft niet.
terugbellen_why = Vraag iets kleins, op een moment dat de ander kiest, en zonder gevolg dat jij in de hand hebt.
terugbellen_not = «Anders kan ik niets» klinkt als uitleg en werkt als dreiging.

kranten-de-deur-uit_situation = Bij een man die kranten spaart. Jullie zitten er samen tussen. Maak er een verzoek van.
kranten-de-deur-uit_text = Die kranten gaan vandaag de deur uit.
kranten-de-deur-uit_example = Zou u één krant willen aanwijzen die weg mag? Geen mag ook.
kranten-de-deur-uit_example2 = Wilt u één stapel met mij bekijken? Laten liggen kan ook.
kranten-de-deur-uit_why = Klein, vandaag te doen, en hij houdt de regie over elk blad.
kranten-de-deur-uit_not = Vriendelijker eisen is verleidelijk: «vandaag» laten staan en er ‘gezellig samen’ bij zetten.

expres-niet-klaar_situation = Je hebt vanochtend tevergeefs aangebeld. Nu doet ze open. Zeg wat er gebeurde en wat dat met je deed.
expres-niet-klaar_text = U liet me vanochtend gewoon voor de deur staan.
expres-niet-klaar_example = Ik heb om tien uur aangebeld en zag geen licht. Ik was ongerust.
expres-niet-klaar_example2 = Ik belde om tien uur aan en het bleef stil. Nu ben ik opgelucht dat ik u zie.
expres-niet-klaar_why = Een tijd en wat je hoorde of zag, en daarna een gevoel van jou: ongerust, opgelucht.
expres-niet-klaar_not = «U liet me» geeft haar een bedoeling. Wie zich verantwoorden moet, hoort niet dat je bezorgd was.
