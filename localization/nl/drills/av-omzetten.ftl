title = Vragen omzetten
about = Een gesloten vraag, een raad of een klacht kun je omdraaien tot een vraag waar iemand mee verder kan, als zijn eigen zaak er maar in blijft.
ask = Welke omzetting doet wat hier gevraagd is?
discuss = Welke raad geef jij graag? Maak er samen een vraag van die je morgen kunt stellen.

slaapt-u-slecht_situation = Hij gaapt. Je wilt vragen: «Slaapt u slecht?» Maak er een open vraag van.
slaapt-u-slecht_a = Hoe vaak slaapt u slecht?
slaapt-u-slecht_a_why = «Hoe vaak» krijgt een getal, en het «slecht» van jou blijft erin staan.
slaapt-u-slecht_b = Wat doet u zoal op een dag?
slaapt-u-slecht_b_why = Open, maar zijn gapen is weg. Je vroeg naar de nacht.
slaapt-u-slecht_c = Hoe gaan de nachten bij u?
slaapt-u-slecht_c_why = Het blijft de nacht, maar «slecht» is eruit. Slaapt hij prima en gaapt hij om iets anders, dan kan dat ook.

heeft-u-familie_situation = In de kamer staat één foto. Je wilt vragen: «Heeft u familie?» Maak er een open vraag van.
heeft-u-familie_a = Wat vindt u zo mooi aan die foto?
heeft-u-familie_a_why = Open, en je kijkt met hem mee. Maar wie er om hem heen zijn, komt zo niet ter sprake.
heeft-u-familie_b = Wie horen er zoal bij u?
heeft-u-familie_b_why = «Bij u» is ruimer dan familie. Een oude collega of de buurvrouw mag ook, en hij kiest met wie hij begint.
heeft-u-familie_c = Hoeveel familie woont er hier in de buurt?
heeft-u-familie_c_why = «Hoeveel» is een feit, en wie niemand heeft, moet nu hardop «nul» zeggen.

is-het-niet-te-zwaar_situation = Hij sjouwt zijn boodschappen drie trappen op. Je wilde vragen: «Is het niet te zwaar?» Maak er een open vraag van.
is-het-niet-te-zwaar_a = Hoe doet u dat met de trap, als u boodschappen heeft?
is-het-niet-te-zwaar_a_why = Je ziet wat je ziet, en hij vertelt hoe het voor hem is. Ook als hij trots is.
is-het-niet-te-zwaar_b = Het is vast te zwaar voor uw rug, denkt u ook niet?
is-het-niet-te-zwaar_b_why = Meer dan knikken kan hij niet. Met «vast» en «ook niet» kies je het antwoord voor hem.
is-het-niet-te-zwaar_c = Waarom laat u de boodschappen niet bezorgen?
is-het-niet-te-zwaar_c_why = Er staat een vraagwoord voor, maar «bezorgen» is jouw oplossing voor zijn trap.

kunt-u-rondkomen_situation = Op tafel ligt een kasboekje. Je wilde vragen: «Kunt u rondkomen?» Maak er een open vraag van.
kunt-u-rondkomen_a = Hoeveel houdt u in de laatste week van de maand over?
kunt-u-rondkomen_a_why = Meteen naar het bedrag. Een kasboekje is nog geen uitnodiging.
kunt-u-rondkomen_b = Wat doet u graag, als u even tijd heeft voor uzelf?
kunt-u-rondkomen_b_why = Open en aardig. Maar het geld waar het boekje over gaat, is nergens meer.
kunt-u-rondkomen_c = Hoe doet u dat, de laatste week van de maand?
kunt-u-rondkomen_c_why = «De laatste week van de maand» houdt het bij het geld, en ze kan beginnen bij wat haar lukt.

komt-het-door-de-buren_situation = De bel doet het niet en zij lacht erom. Je wilde vragen: «Komt dat door de buren?» Maak er een open vraag van.
komt-het-door-de-buren_a = Wie heeft uw bel kapotgemaakt?
komt-het-door-de-buren_a_why = «Wie» zoekt een dader, en dat er een was, heb jij bedacht.
komt-het-door-de-buren_b = Wat is er met de bel gebeurd?
komt-het-door-de-buren_b_why = De bel, en geen schuldige erbij. Zij kiest of er een verhaal achter zit.
komt-het-door-de-buren_c = Wat merkt u van de buren in deze flat?
komt-het-door-de-buren_c_why = Open, maar de bel is uit beeld en de buren zijn gebleven. Die had jij bedacht, zij niet.

bent-u-blij_situation = Ze heeft haar baan op zaterdag terug. Je wilt vragen: «Bent u blij?» Maak er een open vraag van.
bent-u-blij_a = Hoe is het om er weer te zijn?
bent-u-blij_a_why = Zij bepaalt of het blij is, of vreemd, of allebei.
bent-u-blij_b = Wat is er nou leuker dan weer aan het werk zijn?
bent-u-blij_b_why = Er staat «wat», maar het antwoord zit er al in: niks.
bent-u-blij_c = Hoe blij bent u ermee, van één tot tien?
bent-u-blij_c_why = Het wordt een getal, en blij is al ingevuld. Meten hoeft hier niet.

praten-op-school_situation = De juf belt vaak over zijn zoon. Je wilde zeggen: «Zou u niet eens op school gaan praten?» Maak er een echte vraag van.
praten-op-school_a = Waarom bent u nog niet met de juf gaan praten?
praten-op-school_a_why = Nu moet hij zich verdedigen. Van advies werd het een verwijt.
praten-op-school_b = Wat zou u zelf met die telefoontjes willen doen?
praten-op-school_b_why = De telefoontjes blijven, jouw raad is weg. Gaan praten mag zijn antwoord zijn, zwijgen ook.
praten-op-school_c = Heeft u er al aan gedacht om op school te gaan praten?
praten-op-school_c_why = «Aan gedacht» verzacht alleen. Jouw oplossing staat er nog in.

zus-koken_situation = Ze kookt elke dag voor haar vader. Je wilde zeggen: «Waarom vraagt u uw zus niet?» Maak er een echte vraag van.
zus-koken_a = Zou uw zus niet eens een weekend kunnen koken?
zus-koken_a_why = «Zou uw zus niet» is wat je al wilde zeggen, alleen beleefder en met een weekend erbij.
zus-koken_b = Hoe gaat het eigenlijk met uw vader?
zus-koken_b_why = Open en gemeend, maar wie er kookt is verdwenen.
zus-koken_c = Wie zou u een keer iets willen laten overnemen?
zus-koken_c_why = Haar zus kan het zijn, of niemand. Zij zoekt zelf in haar eigen kring.

papieren-map_situation = Zijn post ligt op vijf stapels. Je wilde zeggen: «Als u een map neemt, is het zo gedaan.» Maak er een echte vraag van.
papieren-map_a = Hoe heeft u de post voor uzelf ingedeeld?
papieren-map_a_why = Vijf stapels kunnen vijf soorten zijn. Je vraagt naar zijn orde voordat er een andere op tafel komt.
papieren-map_b = Hoe heeft u dat zo laten lopen?
papieren-map_b_why = Een open begin, en toch een verwijt: «laten lopen» maakt van zijn post zijn schuld.
papieren-map_c = Wilt u liever een map met tabbladen of een doos met vakjes?
papieren-map_c_why = Hij mag kiezen, uit jouw twee. Of hij iets wil opruimen, is niet gevraagd.

dokter-bellen_situation = Ze hoest de hele tijd. Je wilde zeggen: «Moet u niet eens naar de dokter?» Maak er een echte vraag van.
dokter-bellen_a = Hoe is het verder met u, behalve die hoest?
dokter-bellen_a_why = Open, maar «behalve» legt de hoest opzij, en daar was je nu net bezorgd over.
dokter-bellen_b = Wanneer gaat u ermee naar de dokter?
dokter-bellen_b_why = «Wanneer» klinkt open. De dokter staat al vast; zij mag alleen de dag nog kiezen.
dokter-bellen_c = Wat heeft u al geprobeerd tegen die hoest?
dokter-bellen_c_why = Misschien was ze er gisteren. Je begint bij wat zij deed, en de hoest blijft het onderwerp.

naar-de-taalles_situation = Hij durft niet tegen de buren te praten. Je wilde zeggen: «Probeer de taalles eens.» Maak er een echte vraag van.
naar-de-taalles_a = Wat zou u de buren graag eens willen zeggen?
naar-de-taalles_a_why = Hij had het over de buren, en daar blijf je bij. Hoe hij zover komt, met of zonder les, is van later.
naar-de-taalles_b = Wat zouden de buren van uw Nederlands vinden, denkt u?
naar-de-taalles_b_why = Een vraag naar wat zij denken, precies waar hij bang voor is.
naar-de-taalles_c = Wat houdt u tegen om de taalles te proberen?
naar-de-taalles_c_why = Zo lijkt het of hij het wil en niet durft. Maar hij had de les helemaal niet genoemd.

afspraak-nakomen_situation = Hij is voor de derde keer niet op de werkplaats. Je wilde zeggen: «Zet toch gewoon een wekker.» Maak er een echte vraag van.
afspraak-nakomen_a = Waarom zet u niet gewoon een wekker?
afspraak-nakomen_a_why = Hetzelfde advies, met «waarom» ervoor. «Gewoon» maakt het nog kleiner.
afspraak-nakomen_b = Hoe gaat het op zo’n ochtend bij u?
afspraak-nakomen_b_why = De ochtend is van hem. Misschien gaat de wekker al om zes uur, en zit het in iets anders.
afspraak-nakomen_c = Hoe laat zet u de wekker dan?
afspraak-nakomen_c_why = Een kloktijd is het hele antwoord, en de wekker is nog steeds van jou.

altijd-alleen-eten_situation = Ze zegt: «Ik eet altijd alleen.» Zoek de uitzondering.
altijd-alleen-eten_a = Wanneer eet u weleens met iemand?
altijd-alleen-eten_a_why = Haar «altijd» wordt «weleens», en het blijft haar tafel.
altijd-alleen-eten_b = Eet u echt altijd alleen, ook op zondag?
altijd-alleen-eten_b_why = «Echt altijd» twijfelt hardop, en «ook op zondag» zoekt het tegenbewijs.
altijd-alleen-eten_c = Met wie at u vroeger altijd?
altijd-alleen-eten_c_why = Een fijn verhaal van vroeger, geen uitzondering. Haar «altijd» gaat over nu.

kinderen-luisteren-niet_situation = Een vader zegt: «Behalve dinsdag luisteren die kinderen voor geen meter.» Ga door op de uitzondering.
kinderen-luisteren-niet_a = Luisteren ze op andere dagen dan echt nooit?
kinderen-luisteren-niet_a_why = «Echt nooit» trekt zijn woorden in twijfel, en dinsdag blijft ongebruikt liggen.
kinderen-luisteren-niet_b = Wat ging er dinsdag anders, bij u allemaal?
kinderen-luisteren-niet_b_why = Dinsdag gaf hij je zelf in handen. Met «anders» kan hij ontdekken wat die dag werkte.
kinderen-luisteren-niet_c = Hoe houdt u het met ze vol, na een dag werken?
kinderen-luisteren-niet_c_why = Een mooie vraag voor een vermoeide vader, over zijn kracht en niet over een avond zonder strijd.

pijn-de-hele-dag_situation = Hij zegt: «Die rug, dat is de hele dag door.» Zoek de uitzondering.
pijn-de-hele-dag_a = Hoe ging dat vroeger, toen u nog geen last had van uw rug?
pijn-de-hele-dag_a_why = De uitzondering ligt in deze dagen. Vroeger was er nog niets om een uitzondering op te zijn.
pijn-de-hele-dag_b = Wanneer op een dag zit u er juist het meest mee?
pijn-de-hele-dag_b_why = Eén woord verder, en je zoekt het ergste uur. Daar zit niets in dat hem helpt.
pijn-de-hele-dag_c = Wanneer op een dag zit u er even wat minder mee?
pijn-de-hele-dag_c_why = Zijn rug, zijn dag en een moment dat hij minder zeer doet. Misschien zit het in een stoel, of juist in lopen.

belt-nooit-op_situation = Ze zegt: «Mijn zoon belt nooit.» Zoek de uitzondering.
belt-nooit-op_a = Wanneer heeft u hem voor het laatst gebeld?
belt-nooit-op_a_why = Nu gaat het over haar, en of zij het wel deed. Daar hoort ze een verwijt in.
belt-nooit-op_b = Wanneer hoort u weleens iets van hem, al is het kort?
belt-nooit-op_b_why = Een berichtje telt ook, en zo mag ze met iets kleins beginnen.
belt-nooit-op_c = Hoe is het voor u dat hij nooit belt?
belt-nooit-op_c_why = Een goede open vraag, waarin «nooit» helemaal blijft staan.

brieven-kan-niet_situation = Hij zegt: «Die van de gemeente ging nog, maar brieven lukken mij niet.» Ga door op de uitzondering.
brieven-kan-niet_a = Waarom dan niet allemaal zo?
brieven-kan-niet_a_why = Dezelfde brief, maar nu als bewijs tegen hem. De uitzondering wordt een eis.
brieven-kan-niet_b = Welke van die brieven maken u het meest benauwd?
brieven-kan-niet_b_why = Ook over de brieven, maar je zoekt het zwaarste in plaats van wat al gelukt is.
brieven-kan-niet_c = Hoe pakte u die van de gemeente aan?
brieven-kan-niet_c_why = Eén brief ging wél. Hoe hij die aanpakte, weet hij, en daar zit iets in voor de volgende.

ruzie-elk-weekend_situation = Moeder zegt: «Elk weekend is het raak hier.» Zoek de uitzondering.
ruzie-elk-weekend_a = Welk weekend was de laatste tijd nog het rustigst?
ruzie-elk-weekend_a_why = Een rustigste is er altijd, ook als geen weekend rustig was. Wat er toen anders was, vraag je daarna.
ruzie-elk-weekend_b = Hoe begint dat meestal, zo’n ruzie op zaterdag?
ruzie-elk-weekend_b_why = Handig om de ruzie te leren kennen, maar zo blijf je bij de weekenden dat het raak is.
ruzie-elk-weekend_c = Hoe waren de weekenden toen ze nog klein waren?
ruzie-elk-weekend_c_why = «Toen ze nog klein waren» is een andere tijd. Een uitzondering zoek je tussen de weekenden van nu.
