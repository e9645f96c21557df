title = Zelf een vraag schrijven
about = Een soort herkennen is het begin; aan de deur moet je er zelf een kunnen zeggen, in je eigen woorden.
ask = Wat vraag je?
discuss = Lees om beurten je vraag voor. Op welke zouden jullie zelf graag antwoorden?
confusion_OPEN_ADV = Je raad zit nog in je vraag. «Heeft u al aan de huisarts gedacht?» heeft één antwoord; «Wat heeft u al geprobeerd?» heeft er veel.
confusion_OPEN_TAG = Je vraag vult het antwoord al in: «U slaapt zeker slecht?» «Hoe zijn de nachten?» doet dat niet.
confusion_OPEN_VERW = Na «waarom heeft u niet» moet iemand zich verdedigen. «Hoe is dat gegaan?» vraagt naar hetzelfde.
confusion_OPEN_STAP = Je stelt er twee of drie tegelijk, en de ander pakt de laatste. Eén is genoeg: «Hoe is het om hier te wonen?»

deur-postzak_situation = Eerste keer aan de deur bij een postbode die thuiszit met zijn knie. Schrijf een open vraag.
deur-postzak_line = Ik loop normaal vijftien kilometer op een dag.
deur-postzak_example = Hoe is het voor u om nu thuis te zitten?
deur-postzak_example2 = Wat mist u het meest van uw ronde?
deur-postzak_why = Je pakt het lopen of het thuiszitten op, en hij kan zelf kiezen of het over zijn knie, zijn werk of zijn dag gaat.
deur-postzak_not = «Hoe lang duurt het nog?» begint met «hoe» en is met een getal klaar.

kamer-vol-verf_situation = In de huiskamer van een vrouw staan vijf schilderijen, allemaal half af. Schrijf een open vraag, zonder er iets van te vinden.
kamer-vol-verf_line = Ja. Die zijn nog niet klaar.
kamer-vol-verf_example = Wat wilt u dat er op dit doek gebeurt?
kamer-vol-verf_example2 = Vertelt u eens, hoe begint u aan zoiets?
kamer-vol-verf_why = De schilderijen zijn van haar, dus ook wat ze betekenen. Jij vraagt hoe of wat, en wacht.
kamer-vol-verf_not = «Waarom maakt u ze niet af?» is nieuwsgierig bedoeld, maar ze moet zich verdedigen.

vastgelopen-vrouw_situation = Derde bezoek bij een vrouw. Ze zit en ze vertrouwt je, maar alles draait om de schuld. Schrijf een wondervraag.
vastgelopen-vrouw_line = Ik zie er gewoon geen eind meer aan.
vastgelopen-vrouw_example = Stel dat de schuld vannacht weg was. Waaraan merkt u dat morgenochtend als eerste?
vastgelopen-vrouw_example2 = Stelt u zich voor dat u morgen wakker wordt en het is opgelost. Wat doet u dan als eerste anders?
vastgelopen-vrouw_why = Er moet iets weg («vannacht», «opgelost») en er moet een klein teken volgen in haar gewone dag, zoals bij het ontbijt.
vastgelopen-vrouw_not = «Wat zou u doen met een miljoen?» droomt haar uit haar eigen leven weg.

slecht-been_situation = Aan tafel bij een man die steeds minder ver kan lopen. Schrijf een wondervraag over zijn been.
slecht-been_line = Naar de hoek, verder kom ik niet.
slecht-been_example = Stel dat uw been vannacht beter werd. Waar merkt u dat morgen het eerst aan?
slecht-been_example2 = Gesteld dat u morgen wakker wordt en het been is goed. Hoe ziet uw ochtend er dan uit?
slecht-been_why = Het been wordt in de nacht goed, en morgen is er iets kleins te zien: waar hij heen gaat, wie hij groet.
slecht-been_not = Houd het klein. Bij «wereldreis» gaat hij dromen, en dan is er morgen niets om naar te kijken.

zaterdag-thuis_situation = Een vader heeft een vrije zaterdag en weet niet wat hij met zijn dochters doet. Schrijf een keuzevraag.
zaterdag-thuis_line = Ik ben er, maar dat is alles.
zaterdag-thuis_example = Welke mogelijkheden zijn er volgens u, op zo’n zaterdag?
zaterdag-thuis_example2 = Waar zou u voor kiezen, als het alleen aan u en de meiden lag?
zaterdag-thuis_why = Hij noemt zelf wat er kan. Met «welke» of «waar» ervoor blijft er ruimte voor iets dat jij niet had bedacht.
zaterdag-thuis_not = «Zou u niet eens gaan zwemmen?» is een tip. De vraag is wat hij ziet, niet wat jij zou doen.

wie-neemt-de-sleutel_situation = Een vrouw gaat een week weg, en de planten en de kat moeten verzorgd worden. Schrijf een keuzevraag.
wie-neemt-de-sleutel_line = Ik wil niemand tot last zijn.
wie-neemt-de-sleutel_example = Waar gaat uw voorkeur naar uit, voor die week?
wie-neemt-de-sleutel_example2 = Welke mogelijkheden ziet u voor de kat?
wie-neemt-de-sleutel_why = Zij weegt wat er kan en wat ze liever heeft, met «mogelijkheden», «voorkeur» of «liever» erin.
wie-neemt-de-sleutel_not = «Zal ik het doen, of de buurvrouw?» laat haar kiezen uit jouw rijtje.

oude-klasgenoten_situation = Een jonge vrouw van tweeëntwintig is bang dat ze op haar nieuwe opleiding niemand leert kennen. Schrijf een vraag naar wat vroeger beter ging.
oude-klasgenoten_line = Op mijn oude school lukte het wel.
oude-klasgenoten_example = Hoe ging dat vroeger, op uw oude school?
oude-klasgenoten_example2 = Wat hielp u toen u voor het eerst op uw oude school kwam?
oude-klasgenoten_why = Zij zei dat het eerder lukte. Vraag wat ze toen deed, met «toen», «vroeger» of «op uw oude school».
oude-klasgenoten_not = «En waarom daar wel en hier niet?» maakt van haar oude school een verwijt.

oude-vishandel_situation = Een man van vijfenzeventig met een huis vol visgerei. Hij schaamt zich ervoor dat hij niets meer doet. Schrijf een vraag naar vroeger.
oude-vishandel_line = Vroeger was het hele jaar bezet.
oude-vishandel_example = Hoe zag zo’n jaar er vroeger uit, voor u?
oude-vishandel_example2 = Waar was u destijds goed in, daar aan het water?
oude-vishandel_why = Je vraagt naar die tijd zelf en wat hij er goed in deed. Hij mag erover vertellen zonder met nu vergeleken te worden.
oude-vishandel_not = «Toen kon u het nog, hè?» gebruikt die jaren tegen hem.

nachtzuster-kind_situation = Een moeder slaapt in de stoel naast het bed van haar zieke zoon. Schrijf een copingvraag met erkenning.
nachtzuster-kind_line = Je doet het gewoon.
nachtzuster-kind_example = Nacht na nacht in die stoel: hoe houdt u dat vol?
nachtzuster-kind_example2 = Dat is zwaar. Wat helpt u er nu doorheen?
nachtzuster-kind_why = Noem eerst wat je ziet of hoort, dan «hoe houdt u dat vol» of «wat helpt u erdoorheen».
nachtzuster-kind_not = «Knap hoor, ik zou het niet kunnen» is een compliment en nog geen vraag. Ze kan alleen haar schouders ophalen.

krap-geld_situation = Vier mensen van één loon, en hij lacht het weg. Schrijf een copingvraag, zonder raad en zonder systeemwoorden.
krap-geld_line = Soep, hè. Veel soep.
krap-geld_example = Van zo weinig toch elke dag eten op tafel: hoe krijgt u dat voor elkaar?
krap-geld_example2 = Met zijn vieren van één loon, dat is niet niks. Hoe redt u zich?
krap-geld_why = Eerst zeggen dat het krap is, dan vragen hoe hij het redt. Zo mag achter de grap over de soep iets anders tevoorschijn komen.
krap-geld_not = «Bent u wel bekend met de voedselbank?» lijkt een vraag en is een raad.

wie-in-de-buurt_situation = Een man die sinds kort alleen woont, ziet op tegen de avonden. Schrijf een vraag over wie er om hem heen zijn.
wie-in-de-buurt_line = Ik ken hier niemand goed.
wie-in-de-buurt_example = Wie in de buurt groet u als u langsloopt?
wie-in-de-buurt_example2 = Met wie in de straat maakt u weleens een praatje?
wie-in-de-buurt_why = Een ander komt in beeld, en hij kiest wie. Ook een groet op straat is een antwoord.
wie-in-de-buurt_not = «Heeft u kinderen?» krijgt misschien nee, en dan zit hij met dat nee aan tafel.

vader-over-school_situation = De oudste wil niet over zijn cijfers praten met zijn ouders. Vader zit met jou alleen. Schrijf een contextuele vraag.
vader-over-school_line = Hij zegt geen woord.
vader-over-school_example = Wat denkt u dat uw zoon ons nu zou vertellen?
vader-over-school_example2 = Wat zou uw vrouw zeggen, als ik haar vroeg wat ze ziet?
vader-over-school_why = Je kijkt door de ogen van een ander: zijn zoon, zijn vrouw. De vader mag zich in hen verplaatsen.
vader-over-school_not = «Waarom zegt hij niks tegen u?» klinkt of hij als vader niet meetelt.

durven-bellen_situation = Een vrouw wil haar oude vriendin bellen, maar twijfelt. Vraag met een cijfer hoe zeker ze is.
durven-bellen_line = Ik stel het steeds uit.
durven-bellen_example = Hoe zeker bent u ervan dat u gaat bellen, van nul tot tien?
durven-bellen_example2 = Op een schaal van nul tot tien: hoe zeker bent u dat u haar belt?
durven-bellen_why = Een schaal van nul tot tien waarop zij zelf aanwijst. Een cijfer voor durven of uitstellen mag ook.
durven-bellen_not = «Durft u het nou?» krijgt ja of nee, en na nee sta je stil.

drie-en-een-vier_situation = Een man gaf zijn ochtenden vorige week een drie en vandaag een vier. Vraag door op het cijfer.
drie-en-een-vier_line = Een vier. Niet meer.
drie-en-een-vier_example = Wat maakt dat het een vier is geworden?
drie-en-een-vier_example2 = Een vier dus. Wat is er anders dan toen u een drie gaf?
drie-en-een-vier_why = Zijn eigen cijfer is jouw onderwerp: wat maakte het een vier, of wat is er anders dan bij die drie.
drie-en-een-vier_not = «Een vier is pas een begin, hè?» doet alsof het te laag is en duwt hem verder.

boze-bovenbuur_situation = Een vrouw heeft gezegd hoe zwaar het geluid van boven is, en je hebt geluisterd. Zoek nu een uitzondering.
boze-bovenbuur_line = Er is altijd herrie van boven.
boze-bovenbuur_example = Wanneer is het boven een beetje stiller?
boze-bovenbuur_example2 = Op welke momenten is het minder?
boze-bovenbuur_why = Je vraagt naar een moment van nu waarop het minder is: «wanneer», «welke momenten», «stiller».
boze-bovenbuur_not = «Is het echt altijd?» klinkt of je haar niet gelooft.

helder-hoofd_situation = Een man zegt dat hij nergens meer zin in heeft. Je hebt gezegd dat dat zwaar klinkt. Zoek een uitzondering.
helder-hoofd_line = Ik kom mijn bed niet meer uit.
helder-hoofd_example = Wanneer lukte het deze week wel, al was het even?
helder-hoofd_example2 = Op welke momenten is het wat minder zwaar?
helder-hoofd_why = Een moment dat het wel ging, hoe klein ook, met «wanneer», «wel» of «minder». Hij hoeft niet te zeggen dat hij beter wordt.
helder-hoofd_not = «Heeft u dan helemaal geen goede dag meer?» klinkt ongelovig, en nee is zo gezegd.
