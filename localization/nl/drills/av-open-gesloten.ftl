title = Open, gesloten, sturend
about = Of een vraag ruimte laat, zit niet alleen in het eerste woord; aan een deur hoort een ander dat meteen.
ask = Wat voor vraag is dit?
discuss = Welke gesloten vraag stel jij het vaakst, en wat levert hij je op?
choice_open = open vraag
choice_gesloten = gesloten vraag
choice_sturend = sturende vraag
confusion_gesloten_open = «Hoe» en «wie» kunnen ook dicht zijn: «Hoe laat eet u?» is met een tijd klaar. Vraag je af of er een verhaal op past.
confusion_sturend_gesloten = Kan iemand even makkelijk nee zeggen als ja? Op «Eet u warm?» wel. Op «U eet toch wel warm?» niet meer.
confusion_gesloten_sturend = Niet elke ja-neevraag duwt. «Zal ik morgen bellen?» laat nee vrij; «U vindt het vast goed dat ik bel?» niet.
confusion_open_gesloten = Kijk of er een verhaal op past: op «Neemt u mij eens mee in zo’n dag» kan alles komen, ook zonder vraagwoord en vraagteken.
confusion_open_sturend = Je hoort een duwtje in een woord als «toch». In «Wat maakt dat u hier toch bent gebleven?» mag elk antwoord komen.
confusion_sturend_open = Een vraagwoord kan ook duwen: in «Hoeveel beter slaapt u nu?» staat het antwoord er al in. «Hoe slaapt u nu?» laat het open.

vreemde-op-de-stoep_situation = Aan de deur, net nadat je hebt gezegd wie je bent.
vreemde-op-de-stoep_text = Wat dacht u toen u mij zag staan?
vreemde-op-de-stoep_why = Op «Wat dacht u» kan van alles komen: schrik, hoop, ergernis. Zij kiest wat ze ervan zegt.
vreemde-op-de-stoep_not = Ze kan het kort houden en «niks» zeggen. Dat is dan haar keus; de vraag houdt haar niet tegen.

neem-me-mee_situation = Aan tafel met een man die in de nachtploeg werkt en niet meer in slaap komt.
neem-me-mee_text = Neemt u mij eens mee in zo’n ochtend na het werk.
neem-me-mee_why = «Neemt u mij eens mee» vraagt om het hele verhaal, al staat er geen vraagteken achter.
neem-me-mee_not = Zonder vraagwoord en zonder vraagteken lijkt het geen vraag. Wat hij vertelt en hoe lang, is aan hem.

toch-gebleven_situation = In een flat waar bijna alle buren van vroeger weg zijn.
toch-gebleven_text = Wat maakt dat u hier toch bent blijven wonen?
toch-gebleven_why = «Wat maakt dat» laat haar de reden helemaal zelf invullen.
toch-gebleven_not = Dat «toch» hoort bij blijven, tegen alles in. Het duwt niet naar een antwoord.

ruzie-met-school_situation = Een vader heeft net de telefoon weggelegd, rood in zijn nek.
ruzie-met-school_text = Kunt u me iets vertellen over dat gedoe met school?
ruzie-met-school_why = «iets vertellen over» nodigt uit; hij bepaalt wat «iets» is.
ruzie-met-school_not = Van vorm kan het met ja of nee. Niemand zegt hier ja en houdt dan zijn mond.

benieuwd_situation = Jij hebt verteld wat de corporatie schrijft over de balkons.
benieuwd_text = Ik ben benieuwd hoe u dat zelf ziet.
benieuwd_why = «hoe u dat zelf ziet» geeft haar het woord, ook al begin je bij jezelf.
benieuwd_not = Het is een mededeling, zo te horen. Toch wacht je op haar verhaal, en dat begrijpt iedereen.

brief-door-u-heen_situation = Een vrouw houdt de uitslag van het ziekenhuis in haar hand.
brief-door-u-heen_text = Wat ging er door u heen toen die vanochtend kwam?
brief-door-u-heen_why = Op «Wat ging er door u heen» past een woord, een traan of een half uur praten.
brief-door-u-heen_not = «Vanochtend» lijkt naar een feit te vragen. De tijd weet je al; je vraagt wat het met haar deed.

slaapt-op-de-bank_situation = In de kamer van een man die zijn bed heeft weggedaan.
slaapt-op-de-bank_text = Hoe lang slaapt u al op de bank?
slaapt-op-de-bank_why = «Hoe lang» is met één getal beantwoord.
slaapt-op-de-bank_not = Met «hoe» begint menig open vraag. Hier past er maar één ding op, en dan ben jij weer.

ziet-u-mogelijkheden_situation = Aan het eind van een gesprek over de buurvrouw die klaagt.
ziet-u-mogelijkheden_text = Ziet u daar zelf mogelijkheden in?
ziet-u-mogelijkheden_why = «Ziet u» krijgt ja of nee, en bij nee is het ineens heel leeg.
ziet-u-mogelijkheden_not = Het gaat over zijn mogelijkheden, dus het klinkt ruim. Met «welke» ervoor was het dat ook.

schoenen-uit_situation = In de gang ligt nieuw tapijt.
schoenen-uit_text = Zal ik mijn schoenen uitdoen?
schoenen-uit_why = Op «Zal ik» past ja of nee, en meer hoeft hier niet.
schoenen-uit_not = Het is vriendelijk en laat haar de baas. Vrijlaten is nog geen open vraag.

toch-koffie_situation = Ze had de koffie van donderdag afgezegd. Nu belt ze je.
toch-koffie_text = Wilt u donderdag toch komen?
toch-koffie_why = «Wilt u … komen»: ja of nee, en nee is even goed.
toch-koffie_not = «Toch» is hier «alsnog», omdat ze zelf belde. Het had geduwd als er «U komt toch» had gestaan.

welke-huisarts_situation = Op het lijstje bij de telefoon staan twee artsen, de ene half doorgestreept.
welke-huisarts_text = Wie is op dit moment uw huisarts?
welke-huisarts_why = «Wie is … uw huisarts» krijgt één naam als antwoord, en dan weet je het.
welke-huisarts_not = «Wie» past ook bij open vragen over mensen, zoals «Wie komt hier zoal over de vloer?». Hier is er maar één goed.

verdrietig-of-boos_situation = Ze vertelt over haar broer die niet kwam.
verdrietig-of-boos_text = Bent u er verdrietig over, of meer boos?
verdrietig-of-boos_why = «verdrietig … of meer boos» zijn twee hokjes; wat er nog meer kan zijn, moet erbuiten.
verdrietig-of-boos_not = Gevoelens klinken persoonlijk en ruim. Maar jij hebt ze al gekozen.

opeens-stil_situation = De kraan wordt dichtgedraaid en het is opeens stil in de keuken.
opeens-stil_text = Bent u geschrokken van wat ik zei?
opeens-stil_why = «Bent u geschrokken» is met een knik klaar, en hij mag gerust van nee schudden.
opeens-stil_not = Je raadt een gevoel, maar je duwt niet. «Toch niet geschrokken?» had dat wel gedaan.

redt-zich-wel_situation = Op de gang, met je jas al aan.
redt-zich-wel_text = De rest redt u verder zelf wel, neem ik aan?
redt-zich-wel_why = «neem ik aan» en «zelf wel» hebben al geantwoord; wie dan nog nee zegt, is lastig.
redt-zich-wel_not = Geen «toch» en geen «hè» te bekennen. Het klinkt als vertrouwen, en juist daardoor durft hij niet meer om hulp te vragen.

voor-uw-zoon_situation = Een vader twijfelt over de bijles.
voor-uw-zoon_text = Dat wilt u uw zoon toch niet aandoen?
voor-uw-zoon_why = «toch niet aandoen»: wie durft daarop nog iets anders te zeggen dan nee?
voor-uw-zoon_not = Ja of nee kan, van vorm is het dus gesloten. Maar één van de twee is hem al afgenomen.

zo-is-het-lichter_situation = Je hebt geholpen de dozen van de vensterbank te halen.
zo-is-het-lichter_text = Vindt u zelf ook niet dat het zo een stuk lichter is?
zo-is-het-lichter_why = «zelf ook niet» wil ja horen, en «een stuk» maakt nee kinderachtig.
zo-is-het-lichter_not = «Vindt u» vraagt naar haar mening, lijkt het. Ze mag alleen die van jou kiezen.

vast-wel-opgelucht_situation = De schuldregeling is rond. Zij zegt nog niets.
vast-wel-opgelucht_text = Dan bent u vast wel opgelucht?
vast-wel-opgelucht_why = «vast wel» kijkt niet meer naar haar; opgelucht moet ze nu wel zijn.
vast-wel-opgelucht_not = Een gevoel raden mag, met «Bent u opgelucht?». Het zit in «vast wel», niet in het raden.

hoeveel-beter_situation = Hij heeft twee weken zonder televisie naast zijn bed geslapen, op jouw raad.
hoeveel-beter_text = Hoeveel beter slaapt u nu, zonder dat ding?
hoeveel-beter_why = In «Hoeveel beter» staat al dat het beter is; hij mag alleen nog zeggen hoeveel.
hoeveel-beter_not = Een vraagwoord en geen «hè». Wie slechter slaapt, moet eerst jouw vraag tegenspreken.

weer-onder-de-mensen_situation = Op de terugweg van de eerste keer koffie in de buurtkamer.
weer-onder-de-mensen_text = Wat is er nou fijner dan weer onder de mensen te zijn?
weer-onder-de-mensen_why = Op «Wat is er nou fijner dan» hoort maar één antwoord: niets.
weer-onder-de-mensen_not = Het begint met «wat», en het klinkt blij. Hij kan alleen nog instemmen.
