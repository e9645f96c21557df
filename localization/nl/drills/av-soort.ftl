title = Welke soort vraag?
about = Wie hoort wat voor vraag hij stelt, kan aan een deur op tijd een andere kiezen; elke soort vraagt iets anders van de bewoner.
ask = Wat voor vraag is dit vooral?
discuss = Welke soort vraag komt jou het moeilijkst over de lippen? Wat houdt je tegen?
choice_open = gewone open vraag
choice_wonder = wondervraag
choice_keuze = keuzevraag
choice_vroeger = wat ging vroeger beter
choice_coping = copingvraag
choice_context = contextuele vraag
choice_schaal = scoringsvraag
choice_uitzondering = uitzonderingsvraag
choice_gesloten = gesloten of feitenvraag
choice_verwijt = verwijt
choice_oordeel = oordeel in de vraag
choice_dreiging = dreigende stel-vraag
choice_droom = droomvraag
choice_schijnkeuze = schijnkeuze
choice_aanbod = aanbod als keuze
choice_ruil = ruil in vraagvorm
choice_advies = advies met een vraagteken
choice_sturend = sturende vraag
choice_beschaming = beschamende vraag
confusion_gesloten_open = Een vraagwoord maakt een vraag nog niet open: op «Hoe oud is uw kleinzoon?» past maar één woord, op «Hoe is hij?» een heel verhaal.
confusion_coping_open = Je mist de erkenning. «Hoe gaan de nachten?» is open; «Met zulke nachten, hoe redt u de dag?» zegt eerst hardop dat het zwaar is.
confusion_uitzondering_vroeger = Let op de tijd. «Toen u nog werkte» is vroeger; «die ene avond vorige week» ligt binnen de moeilijke tijd en is een uitzondering.
confusion_vroeger_uitzondering = Een betere periode van lang geleden is vroeger, zoals «in uw tijd op de markt». Een uitzondering zoek je in deze weken.
confusion_wonder_droom = Bij een wondervraag is de zorg weg en blijft het gewone leven: «morgen, aan deze tafel». Een droomvraag gaat over een heel ander leven.
confusion_verwijt_open = Na «waarom heeft u niet» moet iemand zich verdedigen. «Hoe is dat gegaan?» vraagt naar hetzelfde en laat hem vertellen.
confusion_advies_keuze = Hoor je al welk antwoord de vrager wil? «Zou u niet eens bellen?» is een raad; «Wat zou u kunnen doen?» is een keuze.
confusion_context_open = Zoek de ander in de zin. «Wat vindt u ervan?» is open; «Wat vindt uw broer ervan?» haalt iemand erbij die er niet zit.

ochtend-buggy_situation = Een jonge vader staat met de buggy in het portiek. Hij heeft haast, het is druk thuis, zegt hij.
ochtend-buggy_text = Hoe ziet zo’n ochtend er bij u thuis uit?
ochtend-buggy_why = «Hoe ziet … er … uit» laat hem zelf kiezen waar hij begint en hoeveel hij kwijt wil.
ochtend-buggy_not = Eén ochtend klinkt als zoeken naar een betere dag, maar er staat nergens «minder» of «anders».

naaiatelier_situation = Op de eettafel staan twee naaimachines en een stapel jurken.
naaiatelier_text = Zou u mij iets over uw naaiwerk willen vertellen?
naaiatelier_why = «iets over … vertellen» is een uitnodiging: zij bepaalt wat het verhaal wordt.
naaiatelier_not = Naar de vorm kan ze met ja of nee antwoorden. Wie dit hoort, begint te vertellen, dus telt het als open.

luiken-dicht_situation = Aan de keukentafel, midden op de dag. De luiken zijn dicht en de lamp brandt.
luiken-dicht_text = Wat maakt dat u de luiken liever dicht laat?
luiken-dicht_why = «Wat maakt dat» vraagt naar zijn reden en «liever» laat het zijn eigen keus.
luiken-dicht_not = Je vraagt hetzelfde als met «waarom», maar zonder «niet» of «nog steeds». Hij hoeft zich niet te verdedigen.

meisjeskamer_situation = Een moeder laat de slaapkamer zien waar haar drie dochters samen slapen.
meisjeskamer_text = Hoe zou u deze kamer het liefst hebben?
meisjeskamer_why = «Hoe zou u … het liefst hebben» vraagt naar een wens en legt haar niets in de mond.
meisjeskamer_not = Een wens lijkt op een wonder, maar er verdwijnt hier niets in de nacht en er is geen eerste teken.

ruzie-over_situation = Aan tafel bij een man die al een jaar overhoop ligt met de buren boven hem.
ruzie-over_text = Stel, u wordt morgen wakker en de ruzie met boven is weg. Waaraan merkt u dat het eerst?
ruzie-over_why = «Stel», «morgen wakker» en «weg», en daarna het teken: «Waaraan merkt u dat het eerst».
ruzie-over_not = Ook een uitzondering gaat over geen ruzie, maar dan over een keer die echt is geweest. Dit is bedacht.

brieven-vannacht_situation = Een jonge vrouw schuift een stapel enveloppen van zich af.
brieven-vannacht_text = Als die vannacht allemaal vanzelf geregeld waren, wat doet u dan morgen na het opstaan?
brieven-vannacht_why = «vannacht … vanzelf geregeld» haalt de zorg weg; «morgen na het opstaan» vraagt naar haar gewone dag.
brieven-vannacht_not = Het is bedacht, net als een droomvraag. Maar het blijft haar eigen ochtend en alleen de enveloppen zijn weg.

pijn-weggegaan_situation = Een man met reuma, in zijn stoel bij het raam. Zijn kleinzoon woont bij hem in.
pijn-weggegaan_text = Gesteld dat de pijn vannacht wegging en u zei niets. Waaraan zou uw kleinzoon het morgenochtend zien?
pijn-weggegaan_why = «Gesteld dat de pijn vannacht wegging» is het wonder, «Waaraan zou … morgenochtend zien» vraagt het eerste teken.
pijn-weggegaan_not = De kleinzoon kijkt mee, en dat heeft iets van contextueel. Maar zonder het bedachte «wegging» valt er voor hem niets te zien; daar draait de vraag om.

galerij-of-bankje_situation = De deur staat op een kier en achter de bewoner slaapt een baby.
galerij-of-bankje_text = Wat heeft u liever: hier even fluisteren, straks beneden op het bankje, of een heel andere dag?
galerij-of-bankje_why = «Wat heeft u liever», en alle drie kunnen echt, ook «een heel andere dag».
galerij-of-bankje_not = Een rijtje van de vrager kan nep zijn. Hier zit geen straf op een van de drie, en weigeren mag ook.

waar-begint-u_situation = Na een uur ligt alles op tafel: de huur, de wasmachine, de ruzie met school.
waar-begint-u_text = Stel dat u mag kiezen wat het eerst aan de beurt komt, wat wordt het dan?
waar-begint-u_why = «mag kiezen wat het eerst aan de beurt komt»: hij weegt zijn eigen zaken en bepaalt de volgorde.
waar-begint-u_not = «Stel dat» doet aan de wondervraag denken, maar er is niets verdwenen. Alles ligt er nog.

vrouw-alleen_situation = Meneer gaat weer twee dagen werken; zijn vrouw kan niet goed alleen zijn.
vrouw-alleen_text = Welke mogelijkheden heeft u zelf al bedacht voor die uren?
vrouw-alleen_why = «Welke mogelijkheden … zelf» vraagt naar wat hij ziet, nog voor er een aanbod op tafel ligt.
vrouw-alleen_not = Bij zo’n zorg denk je gauw dat er raad in zit. Maar er staat geen enkele oplossing in van de vrager.

aan-boord_situation = Een oud-zeeman heeft woorden met een huisgenoot in het pension.
aan-boord_text = Hoe loste u zoiets vroeger aan boord op?
aan-boord_why = «vroeger aan boord» gaat terug naar een tijd dat het hem lukte, en «hoe loste u» haalt op wat hij toen deed.
aan-boord_not = Aan boord waren er anderen bij, maar de vraag gaat over wat hij zelf deed en niet over wat zij vonden.

eerste-jaar-hier_situation = Een vrouw is pas verhuisd naar een andere stad en kent in de flat niemand.
eerste-jaar-hier_text = Toen u in Nederland aankwam, kende u ook geen mens. Hoe heeft u het toen aangepakt?
eerste-jaar-hier_why = «Toen u in Nederland aankwam» en «hoe … toen aangepakt»: iets wat haar eerder gelukt is.
eerste-jaar-hier_not = Het klinkt als volhouden, maar «toen» legt het in een andere tijd. Een copingvraag vraagt naar nu.

kaartavond_situation = Een weduwnaar wijst naar een kaartspel met een elastiek erom.
kaartavond_text = Wat maakte die kaartavonden van toen zo goed?
kaartavond_why = «van toen» en «zo goed»: een tijd die beter was, en wat er toen werkte.
kaartavond_not = Op zo’n avond zat hij met anderen, maar er wordt niet gevraagd naar wat zij zien of denken.

drie-banen_situation = Een vrouw van twintig werkt in drie winkels en haalt elke dag haar broertje van school.
drie-banen_text = Dat is heel wat op een dag. Hoe krijgt u het voor elkaar?
drie-banen_why = Eerst erkenning met «heel wat op een dag», dan «Hoe krijgt u het voor elkaar».
drie-banen_not = Het is ook een open vraag. De erkenning ervoor en «voor elkaar» maken er meer van.

soep-elke-dag_situation = Aan tafel bij een moeder die nachten wakker ligt om haar zieke kind.
soep-elke-dag_text = Bijna niet geslapen, en toch staat er soep. Waar haalt u dat vandaan?
soep-elke-dag_why = «Bijna niet geslapen, en toch» erkent de last, «Waar haalt u dat vandaan» zoekt haar kracht.
soep-elke-dag_not = «Waar … vandaan» kan naar vroeger of familie wijzen. Door «en toch» gaat het over hoe ze het nu redt.

zondagen_situation = Een man is sinds het voorjaar gescheiden; de kinderen zijn om het weekend bij hem.
zondagen_text = Zo’n zondag zonder de kinderen is lang. Wat helpt u erdoorheen?
zondagen_why = «is lang» erkent hoe het is, «Wat helpt u erdoorheen» vraagt hoe hij het volhoudt.
zondagen_not = Er wordt één dag uitgepakt, zoals bij een uitzondering. Maar deze dag is juist de zware.

zus-noemt_situation = Een jongen van negentien zegt dat hij nergens goed in is.
zus-noemt_text = En als ik het uw zus vroeg, wat zou die dan noemen?
zus-noemt_why = «uw zus» en «wat zou die dan noemen»: hij kijkt even naar zichzelf door haar ogen.
zus-noemt_not = «als … dan» is bedacht, maar er is geen nacht en geen zorg die verdwijnt. Het gaat om haar blik.

stroom-uit_situation = In gesprek met een vrouw die zegt dat ze niemand nodig heeft.
stroom-uit_text = Bij wie hier in de straat klopt u aan als de stroom uitvalt?
stroom-uit_why = «Bij wie hier in de straat» brengt in beeld wie er om haar heen zijn.
stroom-uit_not = Een stroomstoring is klein en gewoon. Niemand dreigt ermee; ze gaat vanzelf aan iemand denken.

geld-in-de-familie_situation = Een man durft zijn broers niet te vertellen dat hij geld tekortkomt.
geld-in-de-familie_text = Hoe praten ze in uw familie over geld lenen?
geld-in-de-familie_why = «in uw familie» vraagt wat lenen daar betekent, los van wat hij er zelf van vindt.
geld-in-de-familie_not = Met «hoe» is het ook open. Haal «in uw familie» weg en er blijft een gewone open vraag over.

durft-te-bellen_situation = Na lang wikken wil een vader zijn zoon weer eens opbellen.
durft-te-bellen_text = Nul is helemaal niet en tien is zeker weten: hoe zeker bent u ervan dat u belt?
durft-te-bellen_why = «Nul … tien» geeft de lat, en hij zet zelf het streepje bij «hoe zeker bent u».
durft-te-bellen_not = Het antwoord is maar één getal, dus het voelt als een feit. Maar hij weegt iets dat alleen hij kan wegen.

half-punt_situation = Een vrouw met weinig energie heeft haar dag net een vier gegeven.
half-punt_text = Wat zou er ’s ochtends anders zijn als het een vierenhalf was?
half-punt_why = «een vierenhalf» bouwt op haar eigen vier: één klein stapje hoger.
half-punt_not = «’s ochtends anders» lijkt op de wondervraag. Hier is niet alles weg, er komt een half punt bij.

cijfer-van-zijn-vrouw_situation = Een gezin met pubers. Vader zegt: een zes, hoe het hier gaat.
cijfer-van-zijn-vrouw_text = En op hoeveel zou uw vrouw uitkomen, denkt u?
cijfer-van-zijn-vrouw_why = «op hoeveel … uitkomen» vraagt om een tweede cijfer naast zijn zes.
cijfer-van-zijn-vrouw_not = «uw vrouw» trekt naar contextueel. Met «Hoe kijkt uw vrouw ernaar?» was het dat ook; «op hoeveel» maakt er een schaal van.

even-niet-denken_situation = Een man zegt dat die ene schuld dag en nacht door zijn hoofd maalt.
even-niet-denken_text = Op welk moment van de dag is het wat stiller in uw hoofd?
even-niet-denken_why = «Op welk moment» en «wat stiller» zoeken het stukje waarop het malen minder is.
even-niet-denken_not = Coping zou vragen hoe hij het malen verdraagt. Hier zoek je waar het minder is.

zoon-luisterde_situation = Een moeder zegt dat haar zoon nooit luistert. Alleen woensdag ging het vanzelf goed.
zoon-luisterde_text = Wat was er woensdag anders, toen het wel lukte?
zoon-luisterde_why = «woensdag», «anders» en «wel lukte»: een goede keer, midden in deze moeilijke week.
zoon-luisterde_not = «toen» ruikt naar vroeger, maar woensdag is van deze week. Het hoort bij nu.

makkelijker-met_situation = Een jonge vrouw vertrouwt niemand meer die van een instantie komt.
makkelijker-met_text = Bij wie van hen was het praten tóch iets makkelijker?
makkelijker-met_why = «van hen» en «tóch iets makkelijker» zoeken in haar ‘niemand’ de ene keer dat het wantrouwen kleiner was.
makkelijker-met_not = «Bij wie» roept een ander op. Maar die komt uit dezelfde rij instanties, en wat die ziet of vindt, vraag je niet.

hoe-lang-ziek_situation = Op de stoep bij een vrouw van wie de man niet meer buiten komt.
hoe-lang-ziek_text = Hoe lang is uw man al ziek?
hoe-lang-ziek_why = «Hoe lang» is met één getal klaar: een jaar, en dan is het aan jou.
hoe-lang-ziek_not = Het begint met «hoe» en raakt iets zwaars, dus het klinkt ruim. Hoe zwaar het is, wordt niet gevraagd.

lukt-het-een-beetje_situation = Een alleenstaande vader met een peuter op zijn arm doet open.
lukt-het-een-beetje_text = Lukt het allemaal een beetje, met die kleine?
lukt-het-een-beetje_why = «Lukt het allemaal een beetje» is met een knikje klaar, en dan is het gesprek weer van jou.
lukt-het-een-beetje_not = «Lukt het» klinkt als coping. Een copingvraag had gevraagd hóé het hem lukt.

zover-laten-komen_situation = Op tafel ligt een brief over drie maanden huur.
zover-laten-komen_text = Hoe heeft u het zover kunnen laten komen?
zover-laten-komen_why = «zover kunnen laten komen» legt de schuld bij hem; er valt alleen te verdedigen.
zover-laten-komen_not = Open van vorm en het gaat over vroeger. Maar er wordt niet gevraagd wat goed ging, er wordt gevraagd wiens schuld het is.

dochter-niet-verteld_situation = Een vrouw heeft haar ziekte voor haar dochter verzwegen.
dochter-niet-verteld_text = Waarom heeft u dat niet aan uw dochter verteld?
dochter-niet-verteld_why = «Waarom heeft u … niet» eist een verklaring voor wat ze naliet.
dochter-niet-verteld_not = De dochter komt erin voor, maar haar kijk wordt niet gevraagd. Het gaat over wat moeder had moeten doen.

vroeger-kon-u-het_situation = Een oud-kok eet al weken uit blik.
vroeger-kon-u-het_text = Vroeger kookte u voor tachtig man. Waarom lukt het dan nu niet voor één?
vroeger-kon-u-het_why = «Waarom lukt het dan nu niet» keert de goede tijd om tot bewijs tegen hem.
vroeger-kon-u-het_not = «Vroeger» haalt zijn vakmanschap op. Maar de vraag blijft niet daar: ze houdt het hem voor.

tussen-de-troep_situation = In een kamer met dozen tot aan het plafond.
tussen-de-troep_text = Hoe houdt u het vol, tussen al die troep?
tussen-de-troep_why = «al die troep»: hij hoort wat je van zijn spullen vindt en de rest niet meer.
tussen-de-troep_not = «Hoe houdt u het vol» is van een copingvraag. Eén woord maakt er een belediging van.

luie-zoon_situation = Een vrouw vertelt dat haar zoon overdag in bed ligt.
luie-zoon_text = Wat doet die luiheid van uw zoon met u?
luie-zoon_why = «die luiheid» zet een stempel op iemand die er niet bij is.
luie-zoon_not = «Wat doet … met u» is ruim en open. Het label dat ertussen zit, beslist.

als-ze-dit-zien_situation = In het trapportaal, over de fietsen en dozen op de vluchtweg.
als-ze-dit-zien_text = Stel dat de woningbouw dit morgen ziet staan. Wat denkt u dat er dan gebeurt?
als-ze-dit-zien_why = «Stel dat de woningbouw dit … ziet» laat iets ergs komen en «wat denkt u dat er dan gebeurt» laat hem dat zelf uitspreken.
als-ze-dit-zien_not = «Stel dat» en «morgen» horen bij het wonder. Daar gaat de zorg weg; hier komt er een bij.

een-miljoen_situation = Aan de keukentafel bij een man met schulden. De sfeer is goed.
een-miljoen_text = Wat doet u als er morgen een miljoen in de bus ligt?
een-miljoen_why = «een miljoen» tilt hem uit zijn eigen leven; er komt geen teken waar hij morgen naar kan kijken.
een-miljoen_not = «morgen» en de zorg die weg is doen aan het wonder denken. Maar het gaat nu over rijk zijn.

zelf-of-ik_situation = Een man wil nog niet bellen met schuldhulp.
zelf-of-ik_text = Belt u ze zelf, of moet ik doorgeven dat u niet meewerkt?
zelf-of-ik_why = Na «of» komt een straf: «doorgeven dat u niet meewerkt». Er blijft maar één weg over.
zelf-of-ik_not = Twee wegen met «of» ertussen lijkt een keuze. Maar de tweede kiest niemand.

eetclub-of-wandelen_situation = Een weduwe vertelt dat de avonden lang duren.
eetclub-of-wandelen_text = Zal ik u opgeven voor de eetclub, of wordt het de wandelgroep?
eetclub-of-wandelen_why = «opgeven voor de eetclub» of «de wandelgroep»: ze mag kiezen uit jouw lijstje en niets anders.
eetclub-of-wandelen_not = Beide zijn aardig en nee mag, dus het lijkt haar keus. Wat zij zelf met de avonden zou willen, is niet gevraagd.

bij-uw-zus-wonen_situation = Een vrouw vindt het huis te groot worden.
bij-uw-zus-wonen_text = Heeft u er weleens aan gedacht om bij uw zus in te trekken?
bij-uw-zus-wonen_why = «aan gedacht om … in te trekken»: de oplossing staat er al, en ze komt van jou.
bij-uw-zus-wonen_not = Het noemt een mogelijkheid en een zus. Een keuzevraag laat haar zelf de mogelijkheden noemen.

buurman-meelopen_situation = Een man durft niet alleen naar het ziekenhuis.
buurman-meelopen_text = Waarom vraagt u uw buurman niet of hij meegaat?
buurman-meelopen_why = «Waarom vraagt u … niet» zegt eigenlijk: vraag het hem. Jouw plan met een vraagteken erachter.
buurman-meelopen_not = «Waarom … niet» past ook bij een verwijt, maar dan over wat voorbij is. Dit kijkt vooruit en raadt aan.

avonds-alleen_situation = Door de intercom met een vrouw die weinig zegt.
avonds-alleen_text = U zit ’s avonds toch ook niet graag alleen, hè?
avonds-alleen_why = «toch ook niet» en «hè» hebben het antwoord al gegeven; ze mag alleen nog knikken.
avonds-alleen_not = Ja of nee kan, dus is het gesloten. Maar hier wordt naar één antwoord geduwd, en dat hoort ze.

doos-voor-thuiszorg_situation = In de gang van een vol huis, voor de derde keer op bezoek.
doos-voor-thuiszorg_text = Als ik vandaag die dozen voor u wegbreng, laat u dan morgen de thuiszorg binnen?
doos-voor-thuiszorg_why = «Als ik … wegbreng, laat u dan»: jouw hulp krijgt een prijs.
doos-voor-thuiszorg_not = Er zit geen dreiging in en hij mag nee zeggen. Maar dan staan die dozen er nog, en dat weet hij.

zonder-brood_situation = Aan de deur bij een moeder, kort nadat haar zoon zonder brood op school kwam.
zonder-brood_text = Wat moeten de juffen wel niet denken als hij niks bij zich heeft?
zonder-brood_why = «wel niet denken» vraagt niets; het laat haar de blik van de juffen voelen.
zonder-brood_not = Wat anderen denken is stof voor een contextuele vraag. Hier is het antwoord al schande.
