# gc-waarneming: Waarneming of oordeel

title = Waarneming of oordeel
about = Wie zegt wat er te zien of te horen is, houdt de deur open; een oordeel moet de ander eerst van zich afslaan.
ask = Is dit een waarneming of een oordeel?
discuss = Welk oordeel schoot er bij jou laatst door het hoofd aan een deur, en wat zag je toen precies?
choice_waarneming = Waarneming
choice_oordeel = Oordeel
confusion_waarneming_oordeel = Je hoort een oordeel waar iets alleen maar gezien of gehoord is. «Hij hing op terwijl ik praatte» is niet lief, maar een camera had het kunnen vastleggen.
confusion_oordeel_waarneming = Je neemt een gevolgtrekking voor iets wat je zag. Bij «ik zie dat u moe bent van mij» zag je een geeuw; de rest heb je erbij gedacht.

verf-op-mouw_situation = Een jonge man doet open, de verhuisdozen staan nog in de gang.
verf-op-mouw_text = Er zit verf op uw mouw, en in de gang staan twee witte emmers.
verf-op-mouw_why = «Verf op uw mouw» en «twee witte emmers»: wie hier naast je zou staan, zag precies hetzelfde.
verf-op-mouw_not = Dat hij aan het klussen is, vul je makkelijk zelf aan. Gezegd is het niet.

geen-zin_situation = Een vrouw doet open en kijkt over je schouder de galerij af.
geen-zin_text = Ik zie aan u dat u er eigenlijk geen zin in heeft.
geen-zin_why = «Geen zin» kun je bij een ander niet zien. Wat je zag, was dat ze over je schouder keek.
geen-zin_not = «Ik zie aan u» klinkt als een waarneming, maar wat erna komt is geraden.

borden-van-zondag_situation = Een thuiszorgmedewerker belt je over meneer { $surname }.
borden-van-zondag_text = In zijn koelkast stonden drie borden warm eten, met ‘zondag’ op de folie.
borden-van-zondag_why = «Drie borden», en een dag «op de folie»: geteld en gelezen, verder niets.
borden-van-zondag_not = Je hoort er al ‘hij eet niet’ in. Dat zou de conclusie zijn, en die laat zij weg.

spoort-niet_situation = Een buurman houdt je staande in het trappenhuis.
spoort-niet_text = Die jongen van hiernaast spoort niet, die loopt om drie uur ’s nachts heen en weer.
spoort-niet_why = «Spoort niet» is een stempel. Het lopen om drie uur is wat de buurman hoorde; daar kun je op doorvragen.
spoort-niet_not = Achteraan staat een echte waarneming, met een tijd erbij. Maar die staat er als bewijs bij het stempel.

doe-het-toch-altijd_situation = Aan de keukentafel. Een moeder heeft net verteld over een gesprek op school.
doe-het-toch-altijd_text = U zei daarnet: ‘Ik doe het toch altijd verkeerd.’
doe-het-toch-altijd_why = «U zei daarnet» en dan haar woorden, zoals ze klonken. Een recorder had hetzelfde bewaard.
doe-het-toch-altijd_not = «Altijd» is haar woord. Jij vindt er niets van, je geeft het terug.

geweldige-moeder_situation = Bij een jonge vrouw op de bank; haar baby ligt tegen haar schouder te slapen.
geweldige-moeder_text = U bent een geweldige moeder, dat zie je zo.
geweldige-moeder_why = «Geweldige moeder» is een uitspraak over wie zij is. Wat je zag, een baby die op haar schouder slaapt, zeg je niet.
geweldige-moeder_not = Het is aardig bedoeld, en een oordeel kan ook aardig zijn. Je beslist nog steeds wat zij is.

alleen-zijwaarts_situation = Je mag mee naar de keuken, door een gang vol spullen.
alleen-zijwaarts_text = Tussen de dozen in de gang pas ik alleen zijwaarts.
alleen-zijwaarts_why = «Alleen zijwaarts» is uit te proberen: zo breed ben jij, zo breed is de doorgang.
alleen-zijwaarts_not = Het kan schuren, want het gaat over de rommel. Maar er staat niet wat je daarvan vindt.

te-veel-post_situation = Bij een man met schulden. De enveloppen liggen in een boodschappentas.
te-veel-post_text = Er ligt hier te veel post om er nog wijs uit te worden.
te-veel-post_why = «Te veel» meet met jouw maat, en «er nog wijs uit te worden» is jouw verwachting. Misschien weet hij de weg.
te-veel-post_not = De tas met post is er echt. Zeg je ‘een tas vol enveloppen, nog dicht’, dan heb je alleen gekeken.

zus-hing-op_situation = Aan de telefoon met een vrouw die ruzie heeft in de familie.
zus-hing-op_text = Uw zus hing op terwijl u nog praatte, vertelt u.
zus-hing-op_why = «Hing op» terwijl de ander praat: dat is te horen. En «vertelt u» zegt van wie je het hebt.
zus-hing-op_not = Het klinkt als partij kiezen tegen de zus. Maar hoe je zoiets noemt, lomp of gekwetst, laat je weg.

loog_situation = Teamoverleg. Een collega vertelt over een man die een afspraak afbelde.
loog_text = Hij loog: ziek, zei hij door de telefoon, en ’s middags stond hij op de markt.
loog_why = «Loog» kijkt in zijn hoofd. Misschien was hij om twaalf uur beter, of had hij brood nodig.
loog_not = Het telefoontje en de markt kloppen allebei. Dat het één het ander tot leugen maakt, heeft de collega bedacht.

radio-zachter_situation = Je schrijft een briefje voor in de bus in de { $street }.
radio-zachter_text = Toen ik vanmiddag aanbelde, ging de radio zachter.
radio-zachter_why = «Ging de radio zachter»: gehoord, en op één moment. Waarom dat was, staat er niet bij.
radio-zachter_not = De bewoner kan er ‘u verstopt zich’ in lezen. Dat klopt, en handig is het niet in een briefje; een oordeel is het ook niet.

niet-normaal_situation = Op de galerij. Een buurvrouw over het balkon naast haar.
niet-normaal_text = Na elven nog muziek draaien, dat is toch niet normaal.
niet-normaal_why = «Niet normaal» legt het langs een norm, en die norm is van haar.
niet-normaal_not = «Na elven» en «muziek» zijn te horen. Als ze daar ophield, was het een waarneming geweest.

in-de-overdracht_situation = Teamkamer. Een nieuwe stagiaire bereidt haar eerste bezoek voor.
in-de-overdracht_text = In de overdracht staat het woord ‘zorgmijder’; zelf heb ik haar nog niet gesproken.
in-de-overdracht_why = «Staat het woord» laat het stempel op papier, bij wie het schreef. Ze neemt het niet over.
in-de-overdracht_not = «Zorgmijder» is een oordeel. Maar dat het er staat, kun je aanwijzen.

depressie-in-stem_situation = Aan de intercom met een man die langzaam en zacht praat.
depressie-in-stem_text = U zit in een depressie, dat hoor ik aan uw stem.
depressie-in-stem_why = «Een depressie» stelt een dokter vast. Jij hoorde dat hij langzaam praatte, en zacht.
depressie-in-stem_not = «Dat hoor ik» wijst naar iets hoorbaars, zijn stem. Maar een stem zegt niet welke ziekte iemand heeft.

mouwen-over-handen_situation = Op bezoek bij een vader en zijn dochter van twaalf.
mouwen-over-handen_text = Uw dochter trekt haar mouwen over haar handen zodra het over school gaat.
mouwen-over-handen_why = «Mouwen over haar handen» zie je, en «zodra het over school gaat» hoor je. Wat het betekent, blijft open.
mouwen-over-handen_not = «Zodra» lijkt een verklaring. Het zegt alleen wat na elkaar kwam, niet waardoor.

wil-geen-nederlands_situation = Een vrijwilliger van het taalcafé praat je bij.
wil-geen-nederlands_text = Mevrouw woont hier twaalf jaar en wil nog steeds geen Nederlands praten.
wil-geen-nederlands_why = «Wil» raadt haar wens, en «nog steeds» vindt dat het eerder had gemoeten.
wil-geen-nederlands_not = De «twaalf jaar» klopt vast. Een juist getal vooraan maakt het vervolg niet waar.

floot-op-de-trap_situation = Een man komt thuis van zijn eerste werkdag sinds lang. Jij staat bij zijn deur.
floot-op-de-trap_text = U floot toen u de trap op kwam.
floot-op-de-trap_why = «Floot» en «de trap op kwam»: gehoord en gezien. Hij mag zelf zeggen hoe het was.
floot-op-de-trap_not = Je denkt er ‘vrolijk’ bij. Dat zou een gok zijn, en die doe je hier niet.

zichzelf-niet-meer_situation = Een kennis van de biljartclub, over een weduwnaar.
zichzelf-niet-meer_text = Sinds de begrafenis is hij zichzelf niet meer.
zichzelf-niet-meer_why = «Zichzelf niet meer» weet hoe hij hoort te zijn. Kwam hij drie vrijdagen niet biljarten? Dat had je kunnen zien.
zichzelf-niet-meer_not = «Sinds de begrafenis» geeft er een tijd bij. Dat maakt het preciezer, en toch geen waarneming.
