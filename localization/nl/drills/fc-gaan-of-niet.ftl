title = Gaan of niet
about = Onnodig aanbellen is een fout, en wegblijven waar je nodig was ook; wie zijn reden kent, kan allebei uitleggen.
ask = Welke reden telt hier, en wat doe je dan?
discuss = Wie zou hier iets anders doen? Wat weegt er voor diegene zwaarder?
choice_gaan = Gaan
choice_eerst-bellen = Eerst bellen of overleggen
choice_niet-gaan = Nu niet gaan
confusion_gaan_eerst-bellen = Bellen is niet altijd de zorgvuldige weg: bij «een week kou met een baby» sta je al voor de deur, en kun je gewoon vragen hoe het gaat.
confusion_gaan_niet-gaan = Je blijft weg waar iemand op je kan rekenen: «het komt niet uit, ze moeten eten» gaat over dat uur, en hij knikte op je vraag.
confusion_eerst-bellen_gaan = Je gaat op een gevoel van een ander: bij «het klopt daar niet» weet je aan de deur niet waarvoor je komt. Eén telefoontje helpt.
confusion_eerst-bellen_niet-gaan = Je laat het liggen omdat er te weinig staat. Bij «ga daar eens kijken» kun je de beller vragen wat er te zien was.
confusion_niet-gaan_gaan = Je gaat omdat een ander dat wil. Zei de bewoner zelf nee, zoals «liever geen bezoek», en loopt niemand gevaar, dan blijf je weg.
confusion_niet-gaan_eerst-bellen = Je belt door waar het antwoord er al is: na «liever geen bezoek» van iemand die het redt, hoeft er niet nog een overleg achteraan.

# eettafel
eettafel_situation = Een weduwnaar richtte de eettafel in het buurthuis op. Hij komt al zeven weken niet. Een tafelgenoot vraagt of je eens bij hem langsgaat.
eettafel_verandering = Hij begon die tafel zelf, dus dat hij wegblijft is een verandering.
eettafel_verandering_why = «Begon die tafel zelf»: dit is iets anders dan een keer overslaan, en aanbellen is hier een kleine ingreep.
eettafel_belt-wel = Hij is mondig genoeg. Als er iets is, belt hij ons zelf wel.
eettafel_belt-wel_why = «Belt hij ons zelf wel» gaat ervan uit dat mondig zijn en hulp vragen hetzelfde is.
eettafel_vroeg = Hij heeft ons niets gevraagd. Er is geen grond om te gaan.
eettafel_vroeg_why = Dat niemand vroeg, vraagt om een goede reden. Die is er: zeven weken een lege stoel.
eettafel_why = Iemand mist hem, en de stap is klein: een bel, een naam, en de vraag of het uitkomt.
eettafel_not = Wachten lijkt respect. Maar wie zijn vaste plek verlaat, laat vaak ook de telefoon liggen.

# drie-afgebroken
drie-afgebroken_situation = Een mentor belt: een leerlinge van 19 brak drie keer hulp af en raakt over een maand haar kamer kwijt. Ze weet dat de mentor belt.
drie-afgebroken_past-niet = Drie keer stoppen zegt misschien ook iets over die hulp.
drie-afgebroken_past-niet_why = Je houdt open dat de hulp niet paste. Dan valt er nog iets te ontdekken, aan haar deur.
drie-afgebroken_motivatie = Ze is op dit moment gewoon niet gemotiveerd, en dan trek je aan een dood paard.
drie-afgebroken_motivatie_why = «Niet gemotiveerd» is een conclusie over haar. Iedereen wil iets; wat zij wil, is nog niet gevraagd.
drie-afgebroken_ander = Er zijn genoeg instanties, iemand zal er wel op zitten.
drie-afgebroken_ander_why = «Iemand zal er wel op zitten», denken ze bij die andere instanties ook.
drie-afgebroken_why = De nood is groot en heeft een datum. Ze weet van het telefoontje, dus je komt niet uit de lucht vallen.
drie-afgebroken_not = Drie afgebroken trajecten maken moe, en moeheid klinkt al gauw als een argument.

# geen-vakje
geen-vakje_situation = De bezorger van de soep vertelt dat een man van 52 al dagen zijn bakje niet aanneemt. Op jullie meldformulier kun je pas vanaf 65 iemand invullen.
geen-vakje_bakje = Een bakje dat blijft staan is iets wat je kunt nagaan.
geen-vakje_bakje_why = «Blijft staan» is te zien en nieuw. Er is dus iets om voor aan te bellen.
geen-vakje_formulier = Zonder formulier is er officieel geen melding, en zonder melding geen bezoek.
geen-vakje_formulier_why = «Officieel geen melding» gaat over de computer. De soep staat er evengoed.
geen-vakje_bezorger = Die bezorger ziet hem het meest, laat hij het maar in de gaten houden.
geen-vakje_bezorger_why = Zo geef je zijn zorg terug alsof hij niets gezegd had. Wel kun je vragen of hij meeloopt.
geen-vakje_why = Er is een waarneming, een ongeruste melder en een deur. Het vakje regel je later.
geen-vakje_not = Een formulier geeft houvast. Het telt leeftijden, en niet of iemand eet.

# andere-doelgroep
andere-doelgroep_situation = Je werkt vooral met ouderen. Bij de voordeur houdt een bewoner je aan: bij het jonge stel hiernaast, met een baby, is al een week geen verwarming.
andere-doelgroep_warm = Een week kou met een baby is ernstig, en ik sta er nu.
andere-doelgroep_warm_why = «Met een baby» maakt de nood groot, en jij staat er. Overdragen kan morgen.
andere-doelgroep_doelgroep = Dit valt buiten mijn doelgroep, ik geef het door aan het jeugdteam.
andere-doelgroep_doelgroep_why = Doorgeven kan, daarna. Nu schuift «buiten mijn doelgroep» een koude kamer naar een postvak.
andere-doelgroep_privacy = Met wat buren over elkaar vertellen mag ik niets doen.
andere-doelgroep_privacy_why = Je mag zelf gaan vragen. Wat de buurman zei, hoef je niet door te vertellen.
andere-doelgroep_why = Kind in de kou, jij voor de deur: een bel en een vraag zijn hier snel te verantwoorden.
andere-doelgroep_not = Verwijzen voelt zorgvuldig. Maar eerst aanbellen en dan de specialist erbij halen, sluit elkaar niet uit.

# donkere-galerij
donkere-galerij_situation = Nieuw adres, achteraan op een donkere galerij. Geen teken van dreiging, en een collega kan mee. De fysio vroeg of je ging; je hebt er buikpijn van.
donkere-galerij_samen = Onbekend is nog niet onveilig; ik zeg dat ik het spannend vind en ga samen.
donkere-galerij_samen_why = Je neemt je buik serieus, hardop. En «onbekend» was tot nu toe elk adres de eerste keer.
donkere-galerij_agenda = Ik zet het achteraan in mijn agenda, er is altijd iets wat dringender is.
donkere-galerij_agenda_why = «Dringender» verstopt de spanning. Niet durven mag; het niet zeggen laat de bewoner wachten.
donkere-galerij_voorgevoel = Een slecht voorgevoel is voor mij genoeg om een adres te schrappen.
donkere-galerij_voorgevoel_why = Een voorgevoel is een reden om na te denken en te regelen. Schrappen doe je op signalen, en die zijn er niet.
donkere-galerij_why = Er is een zorg, er zijn geen tekenen van agressie, en voorzorg is te regelen: samen, telefoon, team weet waar je bent.
donkere-galerij_not = Buikpijn lijkt een veiligheidssignaal. Hier gaat het over een donkere galerij en een eerste keer.

# mag-dat-wel
mag-dat-wel_situation = Een overbuurvrouw ziet al weken een man van een jaar of tachtig in zijn pyjama voor het raam staan, ook ’s nachts. Een collega zegt: privacy.
mag-dat-wel_aanbellen = Aanbellen mag. Wat ik daarna met wie deel, bespreek ik met hem.
mag-dat-wel_aanbellen_why = Je haalt bellen en gegevens delen uit elkaar. Zorgvuldig zijn hoort bij het tweede.
mag-dat-wel_verboden = Zonder zijn toestemming mag ik niets met deze melding.
mag-dat-wel_verboden_why = Toestemming vraag je aan de deur. Zonder aanbellen kan hij geen ja en geen nee zeggen.
mag-dat-wel_uitzoeken = Ik bel eerst zijn huisarts en de buren om te horen wat er over hem bekend is.
mag-dat-wel_uitzoeken_why = Het klinkt voorzichtiger dan aanbellen, maar zo praat je over hem voordat hij iets weet.
mag-dat-wel_why = Een zorgelijk beeld en een kleine stap. Hij hoort het van jou zelf, en houdt in de hand wat verder gaat.
mag-dat-wel_not = Privacy is een serieus woord, en dus een mooie jas om achter te wachten.

# slapen-op-de-stoel
slapen-op-de-stoel_situation = De monteur van de cv zag dat een vrouw op een keukenstoel slaapt, omdat het bed vol dozen ligt. Ze zei hem dat ze er moe van is.
slapen-op-de-stoel_moe = Ze zei zelf dat ze moe is. Daar kan ik naar vragen.
slapen-op-de-stoel_moe_why = «Ze zei zelf» geeft een begin dat van haar is, los van wat er van die dozen te vinden valt.
slapen-op-de-stoel_bevoogdend = Wie ben ik om te vinden hoe iemand hoort te wonen? Dat is bevoogdend.
slapen-op-de-stoel_bevoogdend_why = Bevoogdend is een manier van doen. Je kunt aanbellen zonder iets van die dozen te vinden.
slapen-op-de-stoel_opruimen = Dat bed moet leeg, en daar hebben wij vrijwilligers voor.
slapen-op-de-stoel_opruimen_why = Gaan is goed, deze reden niet: de oplossing ligt al klaar voordat zij je naam weet.
slapen-op-de-stoel_why = Er is nood die zij zelf noemde. Elke stap vraag je, en over haar huis beslist zij.
slapen-op-de-stoel_not = Bang zijn om te bevoogden is gezond, zolang het je manier stuurt en niet je afwezigheid.

# spreekuur
spreekuur_situation = Meneer { $surname } zegt telkens af voor het spreekuur. Aan de telefoon zei hij: ‘Die wachtkamer, daar ken ik iedereen.’ Dat je aanbelt, vindt hij best.
spreekuur_thuis = Thuis hoeft hij niemand te groeten en is hij de baas.
spreekuur_thuis_why = Het gaat om de wachtkamer, en die heeft hij thuis niet. Bij hem ben jij de gast.
spreekuur_afzeggen = Wie telkens afzegt, wil eigenlijk niet. Dat moet je dan ook respecteren.
spreekuur_afzeggen_why = Hij zei waaróm hij afzegt, en dat gaat niet over jou of over hulp.
spreekuur_regel = Anders zit straks iedereen thuis te wachten op bezoek.
spreekuur_regel_why = «Iedereen» is niet aan de orde. Je weegt dit geval.
spreekuur_why = Een huisbezoek is hier een gebaar, en hij heeft er al half ja op gezegd.
spreekuur_not = Afzeggen ziet eruit als geen interesse. Het was de wachtkamer.

# boze-onderbuur
boze-onderbuur_situation = Een man belt boos over gestommel boven zijn hoofd: ‘Gooi hem eruit.’ Dan, zachter: ‘Hij loopt ’s nachts op sokken buiten. Dat deed hij nooit.’
boze-onderbuur_allebei = In zijn boosheid zit ook een zorg, en die sokken zijn nieuw.
boze-onderbuur_allebei_why = Overlast en ongerustheid komen vaak in één telefoontje. «Dat deed hij nooit» is het signaal.
boze-onderbuur_burenruzie = Dit is een burenruzie, daar moeten wij ons buiten houden.
boze-onderbuur_burenruzie_why = Zo hoor je alleen het eerste deel. Wie op sokken buiten loopt, heeft misschien niets met ruzie te maken.
boze-onderbuur_eis = De melder wil dat er vandaag nog iemand gaat, dus ik ga.
boze-onderbuur_eis_why = Gaan, ja. Maar de melder bepaalt niet het tempo en ook niet wat jij daar komt doen.
boze-onderbuur_why = Je erkent eerst de klacht, en gaat dan voor de man op sokken. Dat kun je aan allebei uitleggen.
boze-onderbuur_not = Een boze beller maakt je kopschuw. Daardoor mis je de tweede zin.

# kwam-niet-uit
kwam-niet-uit_situation = Vorige week zei een vader van vier aan de deur: ‘Komt niet uit, ze moeten eten.’ Op je vraag of je nog eens mocht bellen, knikte hij.
kwam-niet-uit_letterlijk = Het was etenstijd, dus het kwam echt niet uit, en ik mocht terugkomen.
kwam-niet-uit_letterlijk_why = Je neemt zijn woorden zoals ze waren: een uur dat niet paste, en een knik.
kwam-niet-uit_wil-niet = Wie écht wil praten, maakt daar ook met kinderen aan tafel wel vijf minuten voor vrij.
kwam-niet-uit_wil-niet_why = Met vier kinderen aan tafel zijn er geen vijf minuten. «Komt niet uit» kan gewoon waar zijn.
kwam-niet-uit_stoppen = Hij zei nee, en bij een nee stop je met aandringen.
kwam-niet-uit_stoppen_why = De regel klopt, alleen viel er geen nee. En terugkomen met een knik is geen aandringen.
kwam-niet-uit_why = Ander uur, zelfde gezicht: zo houd je een kleine belofte.
kwam-niet-uit_not = Een dichte deur blijft hangen als afwijzing, terwijl hij over aardappels ging.

# brandlucht
brandlucht_situation = In het trapgat ruik je brandlucht. Achter de deur waar je wilde aanbellen, huilt een klein kind. Je collega is niet te bereiken.
brandlucht_gevaar = Een kind en brand gaan voor alles: ik bel aan, roep, en bel 112.
brandlucht_gevaar_why = Bij levensgevaar vervalt het afwachten. Uitleggen doe je daarna.
brandlucht_duo = Naar een onbekend adres ga je altijd samen, dus ik wacht tot er iemand meekan.
brandlucht_duo_why = Een goede gewoonte voor een gewoon bezoek. «Ik wacht» is hier het gevaarlijkste wat je kunt doen.
brandlucht_drempel = Ze hebben niet om mij gevraagd, ik wil niet zomaar opdringerig zijn.
brandlucht_drempel_why = Hoe minder gevraagd, hoe meer reden er moet zijn. Meer reden dan deze bestaat niet.
brandlucht_why = Je belt aan en belt 112. Bij acuut gevaar mag het ongevraagd, en jij blijft tot er hulp is.
brandlucht_not = Voorzichtige regels blijven aan je plakken, juist als het spannend wordt. Ze zijn voor gewone dagen.

# vierde-dossier
vierde-dossier_situation = De verhuurder stuurt deze maand zijn vierde adres: ‘Huurder reageert niet, graag bezoek.’ Zelf stuurde hij één standaardbrief.
vierde-dossier_zelf = De verhuurder heeft zelf nog bijna niets gedaan, dus hij is eerst aan zet.
vierde-dossier_zelf_why = Er ging «één standaardbrief» uit: zo wordt jouw team de plek waar dossiers verdwijnen. Daar praat je eerst over.
vierde-dossier_plicht = Een verwijzer is een klant, dus die laat je niet wachten.
vierde-dossier_plicht_why = Jij neemt een opdracht aan of een deel ervan. «Klant» maakt je loopjongen.
vierde-dossier_vier = Vier adressen in één maand is veel te veel voor ons team, zeker in deze drukke weken.
vierde-dossier_vier_why = Druk is echt, maar drukte zegt niets over deze huurder of over wie eerst aan zet is.
vierde-dossier_why = Je belt de verhuurder: wat deed u al, wie heeft er aangebeld, en wat doen we voortaan samen?
vierde-dossier_not = Gaan voelt als helpen. Maar zo leert de verhuurder dat één brief genoeg is.

# gesloten-wegens
gesloten-wegens_situation = Een behandelaar sluit een dossier: cliënt kwam drie keer niet naar de kliniek. Niemand ging kijken. ‘Pakken jullie het op?’ Er is geen teken van acuut gevaar.
gesloten-wegens_terug = Zij kennen hem. Ik wil eerst horen wat zij zelf nog kunnen doen.
gesloten-wegens_terug_why = Wie hem kent en weet hoe dit moet, mag hem niet over de schutting gooien. Dus eerst dat gesprek.
gesloten-wegens_niet-komen = Wie drie keer niet komt, laat merken dat hij met rust gelaten wil worden.
gesloten-wegens_niet-komen_why = Niet komen kan van alles zijn: de bus, angst, een brief die dicht bleef.
gesloten-wegens_liefst-nu = Hier is een mens in de steek gelaten, vanmiddag sta ik er.
gesloten-wegens_liefst-nu_why = Je hart zit goed. Alleen neem je zo een dossier over zonder te weten wat er beloofd is.
gesloten-wegens_why = Bel de behandelaar: kan iemand die hij kent meelopen? Misschien ga je morgen samen.
gesloten-wegens_not = «Pakken jullie het op?» klinkt als vertrouwen. Het is hier ook doorschuiven.

# nog-niet-gevraagd
nog-niet-gevraagd_situation = Je wilt ’s avonds naar een man die alleen dan thuis is. Geen dringende zaak. Jouw team werkt tot vijf uur; je hebt er nog niets over gezegd.
nog-niet-gevraagd_dekking = Niemand weet dan waar ik ben, en dat kan ik nog regelen.
nog-niet-gevraagd_dekking_why = «Kan ik nog regelen»: steun vraag je voordat je zonder zit.
nog-niet-gevraagd_eigen-tijd = Het is mijn eigen avond, daar heeft mijn team niets mee te maken.
nog-niet-gevraagd_eigen-tijd_why = Je komt daar met je pasje om. Dan ben je er namens je team, ook om acht uur.
nog-niet-gevraagd_kantooruren = Na vijven werken wij niet, dan houdt het op.
nog-niet-gevraagd_kantooruren_why = «Dan houdt het op» sluit af wat niemand nog gevraagd heeft. Misschien kan het gewoon.
nog-niet-gevraagd_why = Eerst je teamleider: wie is er bereikbaar, en kan er iemand mee? Daarna is die avond goed te doen.
nog-niet-gevraagd_not = Stiekem gaan voelt dapper. Gaat er iets mis, dan staan jij en hij er alleen voor.

# het-klopt-niet
het-klopt-niet_situation = Op je voicemail: ‘{ $street } 40, ga daar eens kijken. Het klopt daar niet.’ De beller laat een nummer achter.
het-klopt-niet_gezien = De beller zag of hoorde iets, dus dat wil ik eerst weten.
het-klopt-niet_gezien_why = «Het klopt daar niet» is een gevoel zonder plaatje. Eén telefoontje, en je weet waar je voor gaat.
het-klopt-niet_elk-signaal = Elk signaal neem je serieus, en dit klinkt ernstig: ik ga er meteen heen.
het-klopt-niet_elk-signaal_why = Serieus nemen kan ook door terug te bellen. Nu zou je aan de deur niet kunnen zeggen waarom je er staat.
het-klopt-niet_roddel = Zonder feiten is het roddel, en roddel gooi ik weg.
het-klopt-niet_roddel_why = Dat de feiten nog ontbreken, wil niet zeggen dat de beller ze niet heeft.
het-klopt-niet_why = Bel de melder: wat zag u, sinds wanneer, en wat kunt u er zelf in doen? Dan weeg je opnieuw.
het-klopt-niet_not = Meteen gaan lijkt daadkrachtig. Zonder reden in je zak word je aan de deur vaag.

# vertrouwde-collega
vertrouwde-collega_situation = De huisbaas meldt een stapel kranten voor de deur. In je systeem zie je dat een collega van de thuiszorg hier elke vrijdag koffie drinkt.
vertrouwde-collega_gezicht = Er is al iemand die zij vertrouwt, en die weet vast meer.
vertrouwde-collega_gezicht_why = Een bekend gezicht gaat voor. Met één telefoontje weet je of die kranten nieuw zijn.
vertrouwde-collega_vast = Er komt daar al hulp, dus dit zal wel gezien zijn.
vertrouwde-collega_vast_why = «Zal wel» is niet weten. Misschien was die vrijdagkoffie er al drie weken niet.
vertrouwde-collega_zelf-zien = Een stapel kranten is ernstig, ik wil het met eigen ogen zien.
vertrouwde-collega_zelf-zien_why = Kranten kunnen ernstig zijn. Juist daarom bel je eerst wie vandaag nog naar binnen kan.
vertrouwde-collega_why = Bel de collega, nu meteen. Wie als eerste echt contact had, blijft aan zet; jij staat erachter.
vertrouwde-collega_not = Nog een nieuw gezicht aan de deur is snel geregeld, en voor haar weer van voren af aan.

# eerst-even-bellen
eerst-even-bellen_situation = Bij het afscheid zei mevrouw { $surname }: ‘U mag terugkomen, maar belt u eerst, dan doe ik mijn haar.’ Je bent nu in haar straat.
eerst-even-bellen_afspraak = Ze zei hoe ze het hebben wil, en dat kost mij één telefoontje.
eerst-even-bellen_afspraak_why = Bij «belt u eerst» is een telefoontje geen formaliteit. Het is haar regie.
eerst-even-bellen_toch-hier = Ik ben er nu toch, en ze vond het de vorige keer ook zo gezellig.
eerst-even-bellen_toch-hier_why = «Toch» wint het hier van haar haar. Een kleine belofte breken valt juist op.
eerst-even-bellen_afhouden = Met dat haar houdt ze me op afstand, ik laat het zo.
eerst-even-bellen_afhouden_why = Je maakt van een uitnodiging een afwijzing. Ze zei dat je terug mag komen.
eerst-even-bellen_why = Bel vanaf de hoek. Komt het uit, dan bel je over een half uur aan bij iemand die klaar is voor bezoek.
eerst-even-bellen_not = Je staat er nu, en het voelt hartelijk. Maar zij deed open op een voorwaarde.

# hoog-gras
hoog-gras_situation = Een voorbijganger meldt hoog gras in een voortuin. Je kent de bewoner: je sprak hem gisteren nog vrolijk op de markt, met zijn arm in het gips.
hoog-gras_licht = Hoog gras is te weinig om iemand aan de deur mee te overvallen.
hoog-gras_licht_why = Het probleem weegt niet op tegen ongevraagd aanbellen, en je weet waardoor het gras lang is.
hoog-gras_signaal = Elke melding kan het topje zijn. Je weet nooit wat erachter zit.
hoog-gras_signaal_why = «Je weet nooit» rechtvaardigt elke deur. Hier weet je juist wel iets: gips, en een goed humeur.
hoog-gras_tijd = Ik heb deze week geen tijd voor tuinen.
hoog-gras_tijd_why = Een volle week verandert niets aan wat dit bezoek zou betekenen. Had je tijd, dan ging je ook niet.
hoog-gras_why = Bedank de melder. Misschien wil hij of een buurtgenoot zelf wel een keer maaien, als de man dat wil.
hoog-gras_not = Elk signaal serieus nemen kan ook zonder aan te bellen.

# met-de-controle
met-de-controle_situation = De gemeente vraagt of je meegaat met een team dat woningen op uitkeringsfraude controleert. ‘Dan is er ook iemand bij voor de zorg.’
met-de-controle_bel = Dan is mijn bel voortaan ook de bel van de controle.
met-de-controle_bel_why = Wie hulp en handhaving mengt, maakt elke volgende bel verdacht, ook die van je collega’s.
met-de-controle_binnen = Zo kom ik tenminste achter deuren die voor ons anders gesloten blijven.
met-de-controle_binnen_why = Je komt wél binnen, alleen niet als jezelf. «Achter deuren» is geen contact.
met-de-controle_ambtenaren = Met controleurs werk ik uit principe niet samen.
met-de-controle_ambtenaren_why = Samenwerken kan soms best. Het gaat erom waar dít bezoek voor is.
met-de-controle_why = Het doel is controleren, de zorg loopt mee als versiering. Dat kun je aan een bewoner niet uitleggen.
met-de-controle_not = «Iemand bij voor de zorg» streelt je vak. Aan de deur ben je lid van het controleteam.

# hamer
hamer_situation = Gisteren stond een man met een hamer in de deur toen je collega aanbelde: ‘Nog één keer en ik sla.’ Je wilt het vandaag zelf proberen.
hamer_dreiging = Dit is een dreigement van gisteren, met een hamer, tegen wie aanbelt.
hamer_dreiging_why = Concreet, vers en gericht op wie aanbelt. Je veiligheid is vandaag niet te regelen.
hamer_klik = Met mij heeft hij geen geschiedenis, misschien ligt het aan de klik met mijn collega.
hamer_klik_why = Het kan waar zijn, en je wilt het niet met een hamer testen.
hamer_agressief = Agressieve mensen horen bij de politie en niet bij ons.
hamer_agressief_why = «Agressieve mensen» maakt van één middag een soort. Later kan er weer contact zijn.
hamer_why = Nu niet. Je bespreekt het in het team en volgt het veiligheidsprotocol; een briefje of een telefoontje kan later.
hamer_not = Je wilt hem niet opgeven. Niet gaan is vandaag iets anders dan loslaten.

# geen-rugdekking
geen-rugdekking_situation = Een adres met veel bezoek, ’s nachts ook. Drie keer vroeg je om een tweede persoon en om iemand die bereikbaar is. Drie keer: ‘Lukt niet, red je.’
geen-rugdekking_steun = Ik heb er drie keer om gevraagd, en er staat nog steeds niemand achter mij.
geen-rugdekking_steun_why = Je hebt het geprobeerd en het is niet gelukt. Zonder steun ga je niet, en dat zeg je.
geen-rugdekking_bewoner = De bewoner kan er niets aan doen dat mijn organisatie niet meewerkt.
geen-rugdekking_bewoner_why = Waar. Maar alleen naar binnen waar het misschien onveilig is, helpt de bewoner ook niet.
geen-rugdekking_druk = Als ik het niet doe, krijg ik er in het team gedoe over.
geen-rugdekking_druk_why = Zo ga je voor je collega’s naar binnen. Voor jezelf kun je het niet verantwoorden.
geen-rugdekking_why = Nu niet, en je legt vast waarom. Zo ligt de vraag waar hij hoort: bij je organisatie.
geen-rugdekking_not = «Red je» prikkelt om te laten zien dat je het kunt. Daar is dit adres niet voor.

# ingezonden-brief
ingezonden-brief_situation = De wethouder vraagt of je ‘eens koffie drinkt’ met een vrouw die scherpe brieven over hem in de krant schrijft. ‘Ze zal wel eenzaam zijn.’
ingezonden-brief_uitleggen = Ik zou haar niet eerlijk kunnen uitleggen waarom ik bij haar op de stoep sta.
ingezonden-brief_uitleggen_why = Dat is de proef: kun je het hardop zeggen aan haar en aan anderen? Nee.
ingezonden-brief_eenzaam = Eenzaamheid zie je van buiten niet, een kop koffie kan geen kwaad.
ingezonden-brief_eenzaam_why = «Eenzaam» komt van de wethouder. Er is een schrijfster, en er is geen teken van nood.
ingezonden-brief_opdracht = Hij is wel onze opdrachtgever, dus ik kan moeilijk weigeren.
ingezonden-brief_opdracht_why = Je mag kiezen welk deel van een opdracht je aanneemt. Dit deel is van hem.
ingezonden-brief_why = Brieven schrijven is haar goed recht. Je zegt tegen de wethouder dat je hier niet voor bent.
ingezonden-brief_not = «Koffie» klinkt als presentie. Wie je stuurt en waarom, drinkt ze mee.

# nicht-wil-het
nicht-wil-het_situation = Een vrouw van 79 leeft stil, ziet vriendinnen en haar huisarts. Ze zei je vriendelijk dat ze geen bezoek wil. Haar nicht vindt dat je tóch moet gaan.
nicht-wil-het_geen-schade = Zij zei zelf nee, en ik zie nergens dat zij of een ander schade oploopt.
nicht-wil-het_geen-schade_why = Geen schade, wel een duidelijk nee: dan is er niets om ongevraagd voor terug te komen.
nicht-wil-het_familie-weet = Familie ziet vaak eerder dan wij dat het achteruitgaat, en zij maakt zich zorgen om haar.
nicht-wil-het_familie-weet_why = Dat gebeurt, en daarom vraag je de nicht wát zij ziet. Hier noemt ze niets.
nicht-wil-het_leeftijd = Op die leeftijd kun je maar beter een vinger aan de pols houden.
nicht-wil-het_leeftijd_why = Leeftijd is geen nood. Vriendinnen en een huisarts zijn ook vingers aan een pols.
nicht-wil-het_why = Haar nee is van haar. De nicht kan zelf op de koffie, en weet jou te vinden als er iets verandert.
nicht-wil-het_not = Je wilt familie serieus nemen. Dat kan, zonder over deze drempel te gaan.
