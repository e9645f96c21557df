title = De vraag bij het moment
about = Dezelfde vraag die de ene deur opent, sluit de volgende; wat iemand nu aankan, kiest de soort voor je.
ask = Welke vraag past hier?
discuss = Wanneer stelde jij een goede vraag op het verkeerde moment? Wat gebeurde er toen?

intercom-stem_situation = Je belt voor het eerst aan. Uit de intercom komt een zachte stem; om je heen lopen buren in en uit.
intercom-stem_line = Ja? Wie is daar?
intercom-stem_gesloten = Ik ben Sam, van het buurthuis. Mag ik u kort iets vragen, of liever niet nu?
intercom-stem_gesloten_why = Kort, en er staat niets in wat de buren niet mogen horen. Met «liever niet nu» heeft ze een echt antwoord in handen.
intercom-stem_vroeger = Dag, met Sam van het buurthuis. Hoe was het hier vroeger eigenlijk, in de flat?
intercom-stem_vroeger_why = Aardig bedoeld en onschuldig, maar het vraagt een verhaal van iemand die nog niet weet wie je bent.
intercom-stem_open = Ik ben Sam, van het buurthuis. Hoe gaat het met u, zo de laatste weken?
intercom-stem_open_why = Een goede eerste vraag aan de keukentafel. Hier staat de halve flat mee te luisteren.

ketting-wantrouwen_situation = De deur gaat open zover als de ketting reikt. Je hebt gezegd wie je bent en dat je niets komt halen.
ketting-wantrouwen_line = Dat zei de vorige ook. En toen kwam er een brief.
ketting-wantrouwen_open = Dat is naar. Wat stond er in die brief?
ketting-wantrouwen_open_why = Je knoopt aan bij zijn woorden. Maar wie wantrouwt, hoort in elke vraag naar papieren een controle.
ketting-wantrouwen_keuze = Wat heeft u liever: dat ik ga, of dat ik hier op de mat zeg waarom ik kom?
ketting-wantrouwen_keuze_why = Hij is eerder beetgenomen. Met «dat ik ga» als echte mogelijkheid bepaalt hij het weer.
ketting-wantrouwen_context = Wie heeft u toen eigenlijk geholpen, met die brief?
ketting-wantrouwen_context_why = Straks misschien goud. Nu vraag je namen aan iemand die nog overweegt of jij er een krijgt.
ketting-wantrouwen_coping = Na zoiets toch de deur opendoen voor een vreemde, hoe krijgt u dat voor elkaar?
ketting-wantrouwen_coping_why = Waar, en te vroeg: op de ketting klinkt die bewondering als een opstapje naar binnen.

stroom-klachten_situation = Een vrouw praat al tien minuten: de lift, de schimmel, de dokter die niet belt, haar zus die niets doet.
stroom-klachten_line = En dan vragen ze of ik wat positiever kan zijn.
stroom-klachten_uitzondering = Wanneer ging het deze week, ondanks dat alles, toch een beetje beter?
stroom-klachten_uitzondering_why = Net is haar gevraagd positiever te zijn, en dit klinkt precies zo. Bewaar het voor straks.
stroom-klachten_coping = Het is ook wel erg veel tegelijk. Hoe houdt u zich staande?
stroom-klachten_coping_why = Eerst hoort ze dat het veel is. Daarna pas kan ze laten zien wat ze allemaal wél doet.
stroom-klachten_schaal = En als u er een cijfer aan moest geven, van nul tot tien?
stroom-klachten_schaal_why = Een stroom woorden in één getal duwen zegt: nu even kort. Ze heeft net verteld wie er allemaal niet luistert.

altijd-ruzie-boven_situation = Meneer heeft gemerkt dat je gelooft hoe de herrie hem sloopt. Hij is wat rustiger en schenkt bij.
altijd-ruzie-boven_line = Altijd is er wat daarboven. Altijd.
altijd-ruzie-boven_context = Hoe zou de familie hierboven het vertellen, als ik daar aanbelde?
altijd-ruzie-boven_context_why = Een mooie draai voor later. Nu klinkt «als ik daar aanbelde» als een plan, en wordt hij een partij.
altijd-ruzie-boven_open = Vertelt u eens verder, wat is er dan allemaal?
altijd-ruzie-boven_open_why = Nog een rondje herrie. Dat verhaal kent hij al, en jij ook.
altijd-ruzie-boven_uitzondering = En welke avond was het minder, al was het maar een uurtje?
altijd-ruzie-boven_uitzondering_why = Hij is eerst gehoord, dus hij hoeft niets meer te bewijzen. Nu kan hij zonder verlies een rustige avond noemen.

niks-aan-de-hand_situation = Een man staat in zijn voortuin aan een brommer te sleutelen en kijkt niet op.
niks-aan-de-hand_line = Hier is niks aan de hand, hoor.
niks-aan-de-hand_open = Mooi. Waar bent u mee bezig, als ik vragen mag?
niks-aan-de-hand_open_why = Hij zegt dat er niets is, en dat laat je staan. De brommer is van hem, daar wil hij het wel over hebben.
niks-aan-de-hand_schaal = O, gelukkig. Wat voor cijfer krijgt het leven hier in de straat van u?
niks-aan-de-hand_schaal_why = Luchtig bedoeld, maar hij ziet een enquête in de voortuin. Zijn handen zitten onder de olie.
niks-aan-de-hand_coping = Fijn om te horen. Hoe houdt u het allemaal zo goed draaiende?
niks-aan-de-hand_coping_why = «Houdt … draaiende» gaat ervan uit dat er iets te tillen valt. Hij had net gezegd van niet.

naaister-handen_situation = Een vrouw van achtentachtig, vroeger coupeuse. Haar handen willen niet meer.
naaister-handen_line = Ach, ik kan niks meer.
naaister-handen_schaal = En als tien is wat u vroeger kon, waar zit u nu dan?
naaister-handen_schaal_why = Zo reken je haar handen om naar verlies. De tien is van toen en komt niet terug.
naaister-handen_vroeger = Waar kwamen de mensen vroeger voor naar u toe?
naaister-handen_vroeger_why = Haar vak komt weer op tafel. «Naar u toe»: ze was iemand bij wie je aanklopte, en haar oog voor een zoom is er nog.
naaister-handen_keuze = Wat zou u nog wél kunnen doen, in plaats van het naaien?
naaister-handen_keuze_why = Zoeken naar iets anders, terwijl ze net rouwt om dit. Ze hoort: neem maar een hobby.

huis-verloren_situation = Aan tafel bij een gezin dat vorig jaar is gevlucht. Vader kijkt bij oude foto’s snel weg.
huis-verloren_line = Van daar praten we niet veel.
huis-verloren_coping = En hoe houdt u dat vol, er niet over praten?
huis-verloren_coping_why = Warm en precies ernaast. Nu moet hij praten over waarom hij niet praat.
huis-verloren_vroeger = Wat deed u vroeger voor werk, toen u nog in uw eigen stad woonde?
huis-verloren_vroeger_why = Vaak een prachtige vraag, en hier de wond: toen alles goed ging, ligt daar waar hij niet over praat.
huis-verloren_open = Dat hoeft ook niet. Hoe bent u hier in de straat ontvangen?
huis-verloren_open_why = Je laat «van daar» dicht en vraagt naar nu. Over hier kan hij vertellen zonder iets open te trekken.

dochter-overleden_situation = Drie weken geleden is haar dochter overleden. Je bent binnengekomen met soep van de buurvrouw.
dochter-overleden_line = Die kamer doe ik nog niet open.
dochter-overleden_schaal = Hoe zwaar is het vandaag, van nul tot tien?
dochter-overleden_schaal_why = Als ze tien zegt, wat dan? Een dichte kamer is geen cijfer, en naar een half punt minder vraag je niet.
dochter-overleden_wonder = Stel dat het vannacht een beetje lichter werd. Wat doet u dan morgen anders?
dochter-overleden_wonder_why = Het klinkt zacht, maar haar enige wonder is dat haar dochter terugkomt. Daar vraag je haar nu naar.
dochter-overleden_keuze = Wilt u over haar vertellen, of liever nu niet?
dochter-overleden_keuze_why = In de eerste weken bepaalt zij of haar dochter genoemd wordt. Allebei is goed, en dat hoort ze.

vast-in-de-kring_situation = Vierde bezoek, er is vertrouwen. Zij vertelt voor de vierde keer hoe de verhuizing alles stukmaakte.
vast-in-de-kring_line = Het is gewoon overal misgegaan, snapt u?
vast-in-de-kring_context = Hoe kijkt uw man naar die verhuizing?
vast-in-de-kring_context_why = Een tweede stem, maar over hetzelfde. De verhuizing blijft het onderwerp.
vast-in-de-kring_vroeger = Hoe deed u dat in het oude huis, in de jaren dat het nog goed ging?
vast-in-de-kring_vroeger_why = Juist dat huis is ze kwijt. Wat toen lukte, wordt hier nog een bewijs van wat er stuk is.
vast-in-de-kring_open = Wilt u me nog eens vertellen hoe dat toen gegaan is?
vast-in-de-kring_open_why = Uitnodigend, en precies waar ze steeds al uitkomt. Rondje vijf.
vast-in-de-kring_wonder = Stel dat het vannacht goed kwam. Waar merkt u dat morgen aan?
vast-in-de-kring_wonder_why = Ze zit, ze vertrouwt je en het verhaal draait rond. Hier mag ze even aan de andere kant gaan staan.

morgen-ontruiming_situation = Een man laat een brief zien: morgen om tien uur staat de deurwaarder voor de deur.
morgen-ontruiming_line = Ik weet het niet meer.
morgen-ontruiming_wonder = Stel dat dit vannacht opgelost was, wat doet u morgen dan als eerste?
morgen-ontruiming_wonder_why = Morgen om tien uur ís er. Wie nu gaat fantaseren, laat hem die uren alleen.
morgen-ontruiming_gesloten = Dit moet vandaag. Mag ik nu met u samen de verhuurder bellen?
morgen-ontruiming_gesloten_why = De tijd is op. Eén duidelijke vraag met ja of nee, en hij blijft degene die beslist.
morgen-ontruiming_coping = Zo’n brief, en u doet toch open. Hoe krijgt u dat voor elkaar?
morgen-ontruiming_coping_why = Erkenning klopt, maar bewondering lost de ochtend niet op. Eerst de brief, dan zijn kracht.

hand-op-borst_situation = Halverwege een zin gaat hij zitten, wit en klam, met een hand op zijn borst.
hand-op-borst_line = Trekt zo wel weg.
hand-op-borst_gesloten = Heeft u nu pijn op de borst of in uw arm?
hand-op-borst_gesloten_why = Hier is een gesloten vraag de goede. Zijn ja of nee bepaalt of je meteen 112 belt.
hand-op-borst_open = Vertelt u eens wat er nu met u gebeurt?
hand-op-borst_open_why = Ruimte geven is nu tijd verliezen. Wie geen lucht heeft, kan geen verhaal vertellen.
hand-op-borst_vroeger = Toen u dit eerder had, wat hielp u er toen doorheen?
hand-op-borst_vroeger_why = Wat toen hielp, stelt nu gerust, en geruststellen is gevaarlijk zolang je niet weet wat dit is.

weinig-woorden-taal_situation = Een moeder die weinig Nederlands spreekt houdt de deur half open en lacht verlegen.
weinig-woorden-taal_line = Nederlands… klein beetje.
weinig-woorden-taal_wonder = Stel dat alles morgen goed is met de kinderen. Wat ziet u dan?
weinig-woorden-taal_wonder_why = «Stel dat» kun je niet aanwijzen. Ze hoort «morgen» en «kinderen» en denkt dat er morgen iets gebeurt.
weinig-woorden-taal_open = Wat vindt u er zelf van, zoals het nu met de kinderen gaat op school?
weinig-woorden-taal_open_why = Open is meestal vrij. Zonder de taal is het juist een muur: ze moet zinnen maken die ze niet heeft.
weinig-woorden-taal_kort = School, de kinderen: goed, zo-zo, of niet goed? (Je doet het voor met je duim.)
weinig-woorden-taal_kort_why = Kort, met de hand te zeggen en het meet toch iets. Wie weinig woorden heeft, kan hierop antwoorden.

gaat-wel_situation = Een metselaar van zestig. Twee keer gevraagd hoe het gaat, twee keer hetzelfde antwoord.
gaat-wel_line = Gaat wel.
gaat-wel_open = En hoe is dat nou voor u, dat het zo gaat?
gaat-wel_open_why = Derde open vraag op een rij. Hij heeft niet te weinig ruimte, hij heeft te weinig woorden.
gaat-wel_schaal = En «gaat wel», wat is dat op een schaal van nul tot tien?
gaat-wel_schaal_why = Hij is zuinig met woorden; een getal kost er één. Daarna kun je vragen wat maakt dat het niet lager is.
gaat-wel_wonder = En als het vannacht ineens goed werd, waar merkt u dat dan aan?
gaat-wel_wonder_why = Een lang beeld voor iemand die in twee woorden praat. Hij vraagt zich af waar je heen wilt.

alweer-een-lijst_situation = Ze komt net van een keuring. Op haar schoot ligt een formulier met kolommen.
alweer-een-lijst_line = Weer een lijst. Ik ben één groot lijstje.
alweer-een-lijst_open = Wat hadden ze u eigenlijk moeten vragen, vindt u?
alweer-een-lijst_open_why = Ze zit vol met wat er niet gevraagd is. Nu bepaalt zij zelf wat er over haar te weten valt.
alweer-een-lijst_schaal = En hoe zeker bent u ervan dat u dit volhoudt, van nul tot tien?
alweer-een-lijst_schaal_why = Goed bij iemand van weinig woorden. Zij heeft er net een middag vol van gehad.
alweer-een-lijst_uitzondering = Op welke momenten van de dag voelt u zich wél uzelf?
alweer-een-lijst_uitzondering_why = De uitzondering zoeken slaat dat formulier over. Ze moet eerst even boos mogen zijn.

pillendoosje_situation = Een dochter verzorgt al twee jaar haar moeder en doet onder het praten haar pillen in een doosje.
pillendoosje_line = Ik doe het gewoon, hoor.
pillendoosje_coping = Twee jaar, elke dag weer: hoe houdt u dat vol?
pillendoosje_coping_why = Ze zegt «gewoon», en jij zegt hardop wat het is: elke dag weer. Dan mag ze zelf vertellen hoe ze dat doet.
pillendoosje_context = En wie kan het weleens een dag van u overnemen?
pillendoosje_context_why = Zinnig, te vroeg. Ze heeft net gezegd dat ze het doet; dit klinkt of het beter kan.
pillendoosje_schaal = En hoe zwaar is dat voor u, op een schaal van nul tot tien?
pillendoosje_schaal_why = Met «gewoon» heeft ze het al klein gemaakt. Een cijfer over hoe zwaar het is, wuift ze net zo weg.

hij-slaat_situation = Ze fluistert in de hal. Boven loopt iemand heen en weer.
hij-slaat_line = Hij slaat. Maar ik red het wel.
hij-slaat_coping = Dat is heel zwaar. Hoe houdt u dat vol?
hij-slaat_coping_why = Elders opent dit een verhaal. Hier bewonder je dat ze iets uithoudt wat niemand hoeft uit te houden.
hij-slaat_gesloten = Bent u hier vanavond veilig?
hij-slaat_gesloten_why = Kort, zacht en met ja of nee te zeggen, want boven loopt iemand. Eerst weten of ze veilig is, dan de rest.
hij-slaat_uitzondering = Wanneer is hij wél rustig en gaat het goed?
hij-slaat_uitzondering_why = Rustige dagen zijn er vast. Ernaar zoeken maakt het slaan kleiner, net nu ze het hardop heeft gezegd.

zoon-boos-weg_situation = Haar zoon is een maand geleden kwaad vertrokken. Zijn naam is deze keer nog niet gevallen.
zoon-boos-weg_line = Vraag maar niks over hem.
zoon-boos-weg_vroeger = Hoe ging het tussen u en hem voordat dit gebeurde?
zoon-boos-weg_vroeger_why = Naar een betere tijd, en het gaat nog steeds over hem. Zij vroeg juist van niet.
zoon-boos-weg_context = Wat denkt u dat hij zou zeggen als hij u nu zag zitten?
zoon-boos-weg_context_why = Kijken door zijn ogen is mooi als zijn naam mag vallen. Nu zit hij ineens mee aan tafel.
zoon-boos-weg_open = Goed, dat doe ik niet. Hoe is het met uzelf?
zoon-boos-weg_open_why = Ze trekt een grens en jij houdt je eraan. «Met uzelf» laat haar kiezen waar ze begint, en hij mag erbuiten blijven.

heb-niemand_situation = Vierde keer op bezoek. Op de kast staat een prentbriefkaart uit Zeeland die er vorige keer niet stond.
heb-niemand_line = Ik heb niemand meer, hè.
heb-niemand_gesloten = Heeft u dan echt geen familie meer?
heb-niemand_gesloten_why = Een dichte vraag over een open plek. Als hij nee zegt, staat het er nog harder.
heb-niemand_keuze = Wat zou u kunnen doen om weer onder de mensen te komen?
heb-niemand_keuze_why = Meteen een plan. Hij zei nog maar net dat er niemand meer is.
heb-niemand_context = Wie zou er nu willen weten hoe het met u gaat?
heb-niemand_context_why = Je vraagt wie, en niet óf er iemand is. Zo kan hij die kaart zelf noemen.

schaamt-zich-huis_situation = Je mag even in de kamer staan. Hij schuift kranten van een stoel en kijkt naar de vloer.
schaamt-zich-huis_line = Let maar niet op de rommel.
schaamt-zich-huis_coping = Fijn dat ik toch binnen mag, dat is niet niks. Hoe redt u zich, de laatste tijd?
schaamt-zich-huis_coping_why = «toch» en «niet niks» erkennen wat het hem kostte. De rommel laat je liggen, zoals hij vroeg; je vraagt naar hem.
schaamt-zich-huis_context = Wat zeggen de buren er eigenlijk van, als ze langskomen?
schaamt-zich-huis_context_why = Wie zich schaamt, heeft die stemmen al in zijn hoofd. Je zet er nog een bij.
schaamt-zich-huis_keuze = Waar zou u zelf het liefst willen beginnen, als we hier samen gingen opruimen?
schaamt-zich-huis_keuze_why = Een aardig aanbod, maar hij vroeg je er niet op te letten, en nu gaat het over opruimen.

regelt-u-het_situation = Een vader schuift je een volle map toe en leunt achterover. Hij kijkt opgelucht.
regelt-u-het_line = Dit moeten jullie dan maar regelen.
regelt-u-het_coping = Zo’n map ligt er niet van de ene op de andere dag. Hoe heeft u dat volgehouden?
regelt-u-het_coping_why = Een goede vraag op een ander moment. Nu gaat het terug naar de last, terwijl hij wil weten wie wat doet.
regelt-u-het_keuze = Er ligt genoeg voor twee. Welk stuk zou u het liefst zelf doen?
regelt-u-het_keuze_why = Hij gaf de hele map weg. Met «welk stuk» komt er iets bij hem terug, en «voor twee» laat hem niet zitten.
regelt-u-het_context = Wie van uw familie heeft er verstand van zulke dingen?
regelt-u-het_context_why = Zijn familie telt mee, later. Nu gaat de map van jou door naar een ander, en weer langs hem heen.

te-veel-tegelijk_situation = Ze heeft alles opgenoemd en kijkt naar haar handen. Er staat thee, en er ligt een stapel post.
te-veel-tegelijk_line = Ik weet niet waar ik moet beginnen.
te-veel-tegelijk_klein = Wat wilt u: bovenop beginnen, of eerst even samen thee drinken?
te-veel-tegelijk_klein_why = Ze ziet alles tegelijk. Twee kleine dingen waar ze ja tegen kan zeggen zijn nu een echte keus.
te-veel-tegelijk_wonder = Stel dat die stapel morgen weg was. Wat ziet u dan liggen?
te-veel-tegelijk_wonder_why = Ver weg denken helpt haar niet aan een begin. Ze zit hier, en het ligt er nog.
te-veel-tegelijk_groot = Welke mogelijkheden zijn er volgens u om dit aan te pakken?
te-veel-tegelijk_groot_why = Ook een keuzevraag, maar zonder een rand eraan. Wie overspoeld is, heeft aan «mogelijkheden» niets.

water-gaat-dicht_situation = Het waterbedrijf sluit maandag af. Daar valt niets meer aan te doen, en dat weet je.
water-gaat-dicht_line = Zeg maar wat ik moet doen.
water-gaat-dicht_keuze = Straks is er geen kraan meer. Wat heeft u liever, flessen halen of naar uw broer?
water-gaat-dicht_keuze_why = Klinkt als keus, maar zijn kraan komt er niet mee terug en beide ideeën zijn van jou. Zeg eerst eerlijk wat vastligt.
water-gaat-dicht_open = Maandag gaat het dicht, dat kan ik niet tegenhouden. Wat is voor u nu het lastigst?
water-gaat-dicht_open_why = Eerst eerlijk: dit ligt vast. Dan vraag je waar hij zelf nog iets over te zeggen heeft.
water-gaat-dicht_coping = Zonder water, met een klein kind: hoe redt u zich dan?
water-gaat-dicht_coping_why = Het is nog geen maandag. Vragen hoe hij het zonder water redt, klinkt of hij er maar aan moet wennen.

gaat-ze-bellen_situation = De afspraak ligt er: zij belt woensdag de huisarts. Ze ziet er nog een beetje tegenop.
gaat-ze-bellen_line = Woensdag dus. Als ik durf.
gaat-ze-bellen_vroeger = Hoe deed u dat vroeger, telefoontjes waar u tegenop zag?
gaat-ze-bellen_vroeger_why = Niet verkeerd, wel achteruit. Ze is al over de streep; nu telt hoe vast woensdag staat.
gaat-ze-bellen_wonder = Stel dat u woensdag durft. Hoe ziet de avond daarna eruit?
gaat-ze-bellen_wonder_why = Vooruit dromen mag, maar de twijfel zit aan deze kant. Daar hoort deze vraag.
gaat-ze-bellen_schaal = Hoe zeker bent u van woensdag, op een schaal van nul tot tien?
gaat-ze-bellen_schaal_why = Ze twijfelt aan durven. Aan een zes kun je zien wat er nog voor nodig is.

was-een-drie_situation = Een maand geleden gaf hij zijn week een drie. Vandaag zijn de gordijnen open en ligt er brood.
was-een-drie_line = Er is niks veranderd, hoor.
was-een-drie_coping = Er is niks veranderd, en u zit er nog. Hoe doet u dat toch?
was-een-drie_coping_why = Je neemt «niks veranderd» van hem over en vraagt hoe hij dat uithoudt. Het brood op tafel blijft ongenoemd.
was-een-drie_schaal = De vorige keer zei u een drie, voor de week. Waar zit u vandaag?
was-een-drie_schaal_why = Zijn eigen getal ligt er nog. Daarmee kan hij zelf zien wat hij net heeft weggewuifd.
was-een-drie_uitzondering = Wanneer was het vorige week een beetje anders dan de rest?
was-een-drie_uitzondering_why = Kan ook, maar hij zegt net dat er niets anders is. Met zijn eigen drie hoeft hij niet te zoeken.

oorlog-aan-tafel_situation = Moeder zegt dat het aan tafel alleen nog oorlog is. Haar dochter van acht kijkt mee.
oorlog-aan-tafel_line = Elke dag hetzelfde, hè schat?
oorlog-aan-tafel_uitzondering = Op welke avond was het deze week nog het gezelligst aan tafel?
oorlog-aan-tafel_uitzondering_why = «Elke dag» wordt één avond die het gezelligst was. Het kind hoort iets anders dan oorlog.
oorlog-aan-tafel_open = Vertelt u eens, hoe gaat dat er dan aan toe?
oorlog-aan-tafel_open_why = De ruimte wordt gevuld met ruzies, hardop, waar een kind van acht bij zit.
oorlog-aan-tafel_context = En jij, wat zou jij erover vertellen als ik het aan jou vroeg?
oorlog-aan-tafel_context_why = Fijn dat zij ook meetelt. Maar wat ze ook zegt, ze valt haar moeder bij of af.

huilt-aan-tafel_situation = Een vader begint te huilen om zijn zoon en schaamt zich ervoor. Hij draait zijn gezicht weg.
huilt-aan-tafel_line = Sorry. … Sorry, hoor.
huilt-aan-tafel_schaal = Het raakt u erg. Hoe zwaar is het vandaag, op een schaal van nul tot tien?
huilt-aan-tafel_schaal_why = «Het raakt u» is goed gezien. Maar wie huilt, kan niet meten, en hij heeft nog geen woord over zijn zoon gezegd.
huilt-aan-tafel_coping = Wat helpt u erdoorheen op zulke dagen als vandaag?
huilt-aan-tafel_coping_why = Over een kwartier misschien. Nu zit hij er middenin, en dan is vragen hoe hij erdoorheen komt te vlug.
huilt-aan-tafel_gesloten = U hoeft geen sorry te zeggen. Zal ik hier even stil blijven zitten?
huilt-aan-tafel_gesloten_why = Zijn gezicht gaat weg, en jij blijft. Een kleine ja-of-neevraag laat hem kiezen hoe.

baan-gevonden_situation = Een jongen van negentien doet open, in de ene hand een arbeidscontract, in de andere zijn telefoon.
baan-gevonden_line = Ik mag maandag beginnen!
baan-gevonden_schaal = Wauw! En hoeveel vertrouwen heeft u erin, van nul tot tien?
baan-gevonden_schaal_why = Elk cijfer onder de tien moet hij gaan uitleggen. Maandag komt vanzelf, nu staat hij te stralen.
baan-gevonden_uitzondering = Gefeliciteerd! Wat was er anders, deze keer dat het wél lukte?
baan-gevonden_uitzondering_why = Slim, maar hij moet zijn feest uitleggen en hoort de keren mee dat het niet lukte.
baan-gevonden_context = Wat mooi! En aan wie heeft u het als eerste verteld?
baan-gevonden_context_why = Hij straalt en is al aan het rondbellen. Wie hij het eerst vertelde, laat vanzelf zien wie er om hem heen zijn.

elke-week-voetbal_situation = Op een bankje met een jongen die weer van school is. Hij zat drie jaar op voetbal. Je mag ‘je’ tegen hem zeggen.
elke-week-voetbal_line = Volhouden is gewoon niks voor mij.
elke-week-voetbal_vroeger = Drie jaar voetbal, elke zaterdag. Hoe deed je dat toen?
elke-week-voetbal_vroeger_why = Hij zegt iets over zichzelf dat niet klopt. Dit zet er zijn eigen jaren naast.
elke-week-voetbal_keuze = Wat zou je hierna willen proberen, nu school klaar is?
elke-week-voetbal_keuze_why = Zolang «niks voor mij» er staat, gaat dat zinnetje mee naar elk volgend plan.
elke-week-voetbal_coping = Wat maakt dat je er zo zeker van bent dat het niks voor je is?
elke-week-voetbal_coping_why = Nieuwsgierig bedoeld, maar hij gaat nu bewijzen zoeken dat het klopt.

thee-bij-vader_situation = Vader schenkt thee in en praat over het weer en zijn werk. Zijn zoon is niet in beeld.
thee-bij-vader_line = Mijn zoon is een goede jongen.
thee-bij-vader_schaal = En hoeveel zorgen heeft u om hem, van nul tot tien?
thee-bij-vader_schaal_why = Hij heeft nog geen zorg genoemd. Een cijfer ervoor vragen is haar uitspreken voordat hij het doet.
thee-bij-vader_context = Hoe deden de ouderen dat in uw jeugd, zonen grootbrengen?
thee-bij-vader_context_why = Hij kiest zelf de omweg, en jij loopt mee. Via de ouderen van toen kan hij bij zijn zoon komen als hij dat wil.
thee-bij-vader_open = Vertelt u eens, wat is er met uw zoon aan de hand op het moment?
thee-bij-vader_open_why = Open en recht op de man af. Maar hij zegt «een goede jongen» en jij vraagt wat er «aan de hand» is: dat kan een trotse vader niet laten staan.

weet-niet-wat-ik-wil_situation = Derde keer aan tafel. Ze lacht om zichzelf en haalt haar schouders op.
weet-niet-wat-ik-wil_line = Ze vragen altijd wat ik wil. Weet ik veel.
weet-niet-wat-ik-wil_open = Wat zou u graag willen, als u heel eerlijk bent en niemand meeluistert?
weet-niet-wat-ik-wil_open_why = Precies wat iedereen vroeg. Met «eerlijk» erbij klinkt het nog of ze het verzweeg.
weet-niet-wat-ik-wil_keuze = Welke mogelijkheden heeft u de afgelopen tijd allemaal al bekeken, voor uzelf?
weet-niet-wat-ik-wil_keuze_why = Wie nog niet weet waarheen, heeft ook nog geen wegen bekeken. Ze kan alleen antwoorden: geen.
weet-niet-wat-ik-wil_wonder = Stel, u wordt morgen wakker en het is goed. Wat ziet u, hier in de keuken?
weet-niet-wat-ik-wil_wonder_why = Wat ze wil is te groot. Wat er in haar eigen keuken anders is, kan ze zien voor ze het weet.
