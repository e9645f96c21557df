# Wat er mis kan zijn met inhoud: per code één zin, een vraag of stap die helpt (.help), en uitleg (.explain).
# GIVEN($x) is een eigen functie: "no" als het argument leeg is, anders "yes".

## Hulpzinnen

# Wat voor ding het is.
finding-kind = { $what ->
    [act] bedrijf
    [acts] bedrijven
    [allow] `allow`-regel
    [beat] moment
    [card] kaart
    [case] geval
    [choice] keuze
    [condition] voorwaarde
    [contact] contactwoord
    [core] kern
    [delay] termijn
    [dilemma] dilemma
    [dilemmas] bestand met dilemma’s
    [door] deurstand
    [draw] loting
    [draw-value] uitkomst
    [drill] oefening
    [each] herhaling
    [effect] effect
    [ending] afloop
    [endings] aflopen
    [event] gebeurtenis
    [fact] feit
    [fact-value] waarde
    [family] familie
    [field] veld
    [form] oefenvorm
    [gauge] peil
    [gaze] blik
    [gesture] gebaar
    [item] opgave
    [kind] soort
    [label] label
    [later] uitgesteld effect
    [length] lengte
    [line] tekstregel
    [list] lijst
    [mark] merk
    [listener] toehoorder
    [mood] stemming
    [move] zet
    [option] optie
    [part] deel
    [person] persoon
    [place] plek
    [pools] namenlijst
    [position] standpunt
    [principle] principe
    [prompt] aanzet
    [reaction] reactie
    [reason] reden
    [role] rol
    [row] rij
    [rule] regel
    [rules] regelbestand
    [scenario] scenario
    [sight] waarneming
    [source] bron
    [stance] soort standpunt
    [target] bestemming
    [tile] tegel
    [tone] toon
    [topic] onderwerp
    [topic-state] stand van een onderwerp
    [waits] `waits`-blok
   *[other] { $what }
}

finding-language = { $lang ->
    [en] Engels
    [nl] Nederlands
   *[other] { $lang }
}

finding-close-or-known = { GIVEN($close) ->
    [yes] bedoelde je `{ $close }`?
   *[no] { GIVEN($known) ->
        [no] er is er nog geen: voeg deze toe, of haal de verwijzing weg
       *[yes] bekend zijn: { $known }
    }
}

# Waar de eerste staat: een regelnummer, of een bestand met een regelnummer.
finding-first = { $first ->
    [one] regel { $first }
    [other] regel { $first }
   *[place] { $first }
}

## A: aanvaarde bevindingen

A001 = `allow` voor { $code } heeft geen reden
    .help = waarom mag dit hier? Schrijf het in `why: "..."`
    .explain = Met `allow` zeg je dat een bevinding hier mag blijven staan. Wie het scenario na jou opent, moet kunnen lezen waarom; zonder reden is het alleen een bevinding die niemand meer ziet. Fout: `allow: [(code: "B001")]`. Zet er `why` bij, met één zin die een collega overtuigt.

A002 = `allow` voor { $code } onderdrukt niets
    .help = is het al opgelost? Haal de regel dan weg; of klopt de naam in `at` niet meer?
    .explain = Deze `allow` past op geen enkele bevinding. Meestal is het probleem intussen verholpen, soms is de id in `at` veranderd. Laat je de regel staan, dan verbergt hij later misschien iets nieuws dat je wel had willen zien. Het kan ook een fout in de opbouw zijn, en die is niet te onderdrukken; dat kan alleen bij waarschuwingen en tekstbevindingen. Haal de regel weg, of verbeter `code` of `at`.

## B: te makkelijk te raden

B001 = de beste zet staat te vaak vooraan: { $share } van { $decisions } beslissingen, de grens is { $limit }
    .help = zet bij een paar momenten een andere zet bovenaan; bij toeval zou het { $chance } zijn
    .explain = De beste zet is de zet met het meeste bewijs voor de principes die je traint. Staat die telkens als eerste in het bestand, dan hoeft de student niet meer te lezen. Alleen beslissingen met minstens drie zetten en een duidelijk verschil tellen mee. Fout: overal `moves: [beste, matige, zwakke]`. Wissel de volgorde per moment.

B002 = de beste zet is te vaak de langste in het { finding-language }: { $share } van { $decisions } beslissingen, de grens is { $limit }
    .help = schrijf een paar beste zetten korter, of een paar zwakke langer; bij toeval zou het { $chance } zijn
    .explain = Een zorgvuldige zin wordt al snel lang, en dan wint wie altijd de langste zet kiest. Dat leert niemand iets. Fout: "Ja." naast "Nou en." naast een beste zet van twintig woorden. Maak de beste zet eens kort, en geef een zwakke zet een beleefde aanloop. De telling gaat per taal.

B003 = de beste zet is te vaak de warmste: { $share } van { $decisions } beslissingen, de grens is { $limit }
    .help = waar helpt een neutrale of stevige toon juist? Geef ook een zwakke zet eens een warme toon; bij toeval zou het { $chance } zijn
    .explain = Aardig is niet hetzelfde als goed: een warme zin kan duwen, en een nuchtere kan ruimte geven. Is de beste zet bijna altijd `warm`, dan kiest de student op toon. Fout: `warm` bij elke beste zet, `curt` bij elke zwakke. Geef een paar beste zetten een andere toon, en laat een warme zet eens misgaan.

B004 = zet `{ $move }` bij moment `{ $beat }` is de beste voor elk principe tegelijk
    .help = welk principe kost deze zet iets? Verdeel het bewijs over twee zetten
    .explain = Als één zet alles laat zien wat er te laten zien valt, is er geen keus meer. In een gesprek zitten principes elkaar vaak in de weg: tempo tegenover duidelijkheid, ruimte tegenover een afspraak. Fout: één zet met bewijs voor `pr2` en `pr3`, en twee zetten zonder. Laat een tweede zet op één van beide sterker zijn.

## D: alleen te zien door alle standen af te lopen

D001 = bij moment `{ $beat }` kan er niets meer gekozen worden
    .help = het gaat zo: { $inputs }; geef een zet `again: true`, of een uitweg zonder voorwaarde
    .explain = Het moment heeft wel zetten, maar er is een verloop waarin ze allemaal op zijn, op slot zitten of verborgen zijn. De student zit dan vast. Fout: een moment waar je steeds terugkomt en waarvan elke zet maar één keer mag. Voeg een zet toe die altijd kan, of een `then` naar een ander moment.

D002 = moment `{ $beat }` wordt in geen enkel gesprek bereikt
    .help = welke voorwaarde staat in de weg? Kijk naar de zetten die hierheen leiden
    .explain = Op papier leidt er een zet naar dit moment, maar in geen enkele stand die voorkomt is die weg open. Wat je hier schreef, ziet dus niemand. Fout: een zet die alleen verschijnt na twee keuzes die elkaar uitsluiten. Versoepel de voorwaarde, of haal het moment weg.

D003 = zet `{ $move }` wordt in geen enkel gesprek aangeboden
    .help = kan de voorwaarde ooit kloppen? Kijk welke zetten het peil of het feit veranderen
    .explain = De voorwaarde van deze zet kan op zich waar worden, maar nooit op het moment dat de zet aan de beurt is. De student krijgt hem dus niet te zien. Fout: `AtLeast("trust", 9)` terwijl het vertrouwen tot hier hoogstens 7 wordt. Verlaag de grens, of geef eerder meer kans om er te komen.

D004 = afloop `{ $ending }` wordt in geen enkel gesprek bereikt
    .help = welke voorwaarde staat in de weg? Kijk naar de zetten met `Ending("{ $ending }")`
    .explain = Er is een zet die naar deze afloop leidt, maar geen enkel verloop komt daar uit. Fout: een `First` waarin een eerder geval altijd al klopt. Zet het zeldzame geval vooraan, of versoepel de voorwaarde.

D005 = niet alle standen zijn bekeken: { $reason }
    .help = deel het scenario op, of laat voorwaarden weg die er niet toe doen; dan zijn er minder standen
    .explain = De diepe controle loopt alle standen af die in een gesprek kunnen voorkomen, en stopt als het er te veel worden of te lang duurt. Wat niet bezocht is, kan dus nog een doodlopende weg zijn. Veel peilen die in stapjes veranderen en pas laat gelezen worden, maken het aantal standen groot.

## E: oefeningen

E001 = het goede antwoord `{ $answer }` van `{ $core }` staat niet in `among`
    .help = zet `{ $answer }` bij in `among`, of klopt `answer` niet?
    .explain = Met `among` kies je welke drie tot vijf keuzes bij deze opgave op het scherm komen. Staat het goede antwoord er niet bij, dan kan niemand het goed doen. Fout: `answer: "quasi", among: ["gevoel", "behoefte", "oordeel"]`. Zet "quasi" in de lijst.

E002 = `{ $core }` zegt niet welke van de { $choices } keuzes getoond worden; zonder `among` mogen het er hoogstens { $limit } zijn
    .help = voeg toe: `among: [...]` met drie tot vijf keuzes, het goede antwoord erbij
    .explain = Heeft een bestand veel keuzes, dan past niet alles op het scherm en leest niemand ze nog. Daarom noemt elke opgave er zelf drie tot vijf. Kies naast het goede antwoord juist wat ermee verward wordt. Fout: een opgave zonder `among` in een bestand met acht soorten vragen.

E003 = in `{ $core }` is bij `{ $part }` niets goed
    .help = welk antwoord zou je zelf geven? Zet dat in `right` (bij redenen in `sound`, bij typen in `wants`)
    .explain = Elke stap van een opgave heeft minstens één goed antwoord; anders leert iemand alleen dat het fout was. Fout: `options: ["a", "b", "c"], right: []`. Zet er minstens één in.

E004 = in `{ $core }` is bij `{ $part }` alles goed
    .help = welke keuze zou hier misgaan? Haal die uit `right`, of schrijf er een bij
    .explain = Als alles goed is, valt er niets te kiezen. Een minder goede keuze hoort iets te zijn wat een fatsoenlijke werker echt zou zeggen. Fout: `options: ["a", "b", "c"], right: ["a", "b", "c"]`. Laat er minstens één uit `right`.

E005 = label `{ $label }` is bij `{ $core }` gewenst en ook te vermijden
    .help = moet het in `wants` of in `avoids`? Haal het uit de andere
    .explain = Een getypte zin moet de labels van `wants` hebben en geen van `avoids`. Hetzelfde label in allebei kan nooit goed zijn. Fout: `wants: ["OPEN"], avoids: ["OPEN", "ADV"]`. Haal OPEN uit `avoids`.

E006 = te weinig bijna-treffers: { $near } van { $items } opgaven, de grens is { $limit }
    .help = maak van een paar makkelijke opgaven een bijna-treffer en zet er `near: true` bij
    .explain = Een bijna-treffer is een zin die tot het verkeerde antwoord verleidt: één woord beslist. Daar wordt geleerd; te makkelijke opgaven leren alleen snel klikken. Minstens twee op de vijf opgaven horen er een te zijn. Zet `near: true` niet zomaar ergens bij, maar verander de zin.

E007 = antwoord `{ $answer }` is te vaak goed: bij { $times } van { $items } opgaven, de grens is { $limit }
    .help = schrijf opgaven waarbij een ander antwoord goed is; vragen de opties telkens iets anders, geef ze dan andere namen
    .explain = Is één antwoord bijna altijd goed, dan raadt iemand zonder te lezen. Geen antwoord mag bij meer dan zes van de tien opgaven goed zijn. Bij `Pick` telt de naam van de optie: heet de goede overal "b", dan is dat ook een patroon. Fout: vijftien keer `answer: "oordeel"` in twintig opgaven.

E008 = wat goed is, is in het { finding-language } te vaak het langst: { $share } van { $decisions } keer, de grens is { $limit }
    .help = kort een paar goede antwoorden in, of maak een paar foute langer; bij toeval zou het { $chance } zijn
    .explain = Wie zorgvuldig schrijft, schrijft het goede antwoord al snel het langst. Dan wint wie telkens de langste zin kiest. De telling gaat per taal, over opties, redenen en tegels. Schrap in het goede antwoord, of geef een fout antwoord een beleefde aanloop.

E009 = wat goed is, is in het { finding-language } te vaak het kortst: { $share } van { $decisions } keer, de grens is { $limit }
    .help = geef een paar goede antwoorden meer woorden, of maak een paar foute korter; bij toeval zou het { $chance } zijn
    .explain = Ook het kortste antwoord verraadt zich, als het telkens het goede is. De telling gaat per taal, over opties, redenen en tegels. Wissel af: soms is het goede antwoord drie woorden, soms twintig.

E010 = kernen `{ $one }` en `{ $other }` lijken te veel op elkaar: { $what ->
        [situation] hun situatie is bijna dezelfde
       *[wording] hun woorden zijn bijna dezelfde
    }
    .help = wat is er echt anders? Verander de situatie en de zin, of haal er een weg
    .explain = Een kern is een situatie en een idee voor de woorden; twee kernen verschillen in allebei. Een andere naam of een andere straat maakt geen nieuwe kern: namen wisselen vanzelf. Fout: dezelfde zin één keer over een buurvrouw en één keer over een buurman.

E011 = `{ $key }` heeft in het { finding-language } { $words } woorden; het mogen er { $min } tot { $max } zijn
    .help = maak het korter of langer; uitleg hoort in `about` of in de redenen
    .explain = Een titel staat in een lijst en een keuze op een knop, ook bij dubbele tekstgrootte. Daarom hebben een titel en een knop hoogstens vijf woorden, en de naam van een deel hoogstens zes. Fout: `choice_oordeel = Een oordeel over de ander of een ander`. Beter: `choice_oordeel = Oordeel`.

## F: bestanden

F001 = bestand `{ $path }` ontbreekt
    .help = maak het bestand, of haal de naam weg uit de lijst die het noemt
    .explain = Een ander bestand rekent op dit bestand, maar het is er niet. Vaak is het een bedrijf dat wel in `acts` staat en nog niet geschreven is, of een naam met een tikfout. Fout: `acts: ["door", "hall"]` zonder `acts/hall.ron`. Schrijf het bestand, of haal "hall" uit de lijst.

F002 = bestand `{ $path }` is leeg
    .help = moet hier nog iets komen? Vul het bestand, of gooi het weg
    .explain = Er staat niets in dit bestand, of alleen witruimte en commentaar. Dat gebeurt als opslaan halverwege misging, of als een bestand alvast is aangemaakt. Zet terug wat er stond, of verwijder het bestand en de verwijzing ernaar.

F003 = dit bestand is geen UTF-8: byte { $byte } is niet te lezen
    .help = sla het bestand opnieuw op als UTF-8; in de meeste editors staat dat onder "opslaan als"
    .explain = Teksten staan in UTF-8, anders worden letters als é en ë onleesbaar. Dit bestand is in een andere codering bewaard, of het is geen tekst. Fout: een bestand uit een oud programma, bewaard als Windows-1252. Open het daar en bewaar het als UTF-8.

F004 = dit bestand is te groot: { $bytes } bytes, de grens is { $limit }
    .help = deel het op: één bestand per bedrijf
    .explain = Een inhoudsbestand mag hoogstens 4 MB zijn; een heel scenario is zelden groter dan een tiende daarvan. Vaak is er iets anders in terechtgekomen, zoals een beeld of een kopie van een kopie. Kijk wat het groot maakt, of verdeel het bedrijf over twee bedrijven.

F005 = haakjes staan { $depth } diep, de grens is { $limit }
    .help = is er ergens een haakje niet gesloten? Anders: splits de voorwaarde
    .explain = Zo diep nestelt niemand met opzet: meestal ontbreekt er een sluithaakje en schuift alles daarna een laag dieper. Het kan ook een voorwaarde zijn met `Not` in `Any` in `All` en zo verder. Sluit het haakje, of leg een tussenstap vast in een feit en vraag daarnaar.

F006 = dit bestand is niet te lezen: { $detail }
    .help = kijk op deze regel en de regel ervoor: ontbreekt er een komma, een haakje of een aanhalingsteken?
    .explain = De opbouw van het bestand klopt niet, en het programma raakt de draad kwijt. Daardoor kunnen verderop fouten verschijnen die straks vanzelf verdwijnen. Fout: `id: "deur" place: "gallery"`. Zet de komma ertussen: `id: "deur", place: "gallery"`.

F007 = formaat { $found } is onbekend: dit programma kent formaat { $known }
    .help = werk Drempel bij, of vraag de maker om een versie in formaat { $known }
    .explain = Bovenaan staat in welk formaat het bestand geschreven is. Een nieuwer formaat kan iets betekenen wat dit programma niet weet, en daarom blijft het bestand ongelezen. Schreef je het zelf, dan is het vast een tikfout: `format: 1` is nu het enige.

F008 = bestand `{ $path }` hoort nergens bij
    .help = staat het in de goede map, en staat de naam in `acts`? Anders: weg ermee
    .explain = Niets leest dit bestand. Meestal is het een bedrijf dat nog niet in `acts` staat, een speelscript met een andere uitgang dan `.play`, of een kladje. Fout: `acts/tuin.ron` terwijl de kop alleen "door" noemt. Voeg "tuin" toe, of bewaar het kladje ergens anders.

F009 = dit heet `{ $found }`, maar de id erin is `{ $id }`
    .help = welke van de twee klopt? Hernoem het bestand of de map, of verbeter de id
    .explain = De naam van een map of bestand en de id erin moeten gelijk zijn; daaraan vindt het programma de teksten en de verwijzingen. Fout: `acts/door.ron` met `id: "deur"`. Is het scenario al gebruikt, verander dan liever de bestandsnaam: een id blijft zoals hij is.

## L: regels voor getypte zinnen

L001 = deze regel kan nooit gelden: { $why ->
        [mark] `{ $id }` wordt pas gegeven door regels erachter
        [without] hij vraagt om `{ $id }` en verbiedt het ook
       *[unless] elk patroon ervan, zoals `{ $id }`, staat ook in `unless`
    }
    .help = zet de regel achter de regels waarop hij steunt, of haal weg wat hem in de weg staat
    .explain = Regels werken in de volgorde van de bestanden, en een regel ziet alleen wat de regels ervoor gaven. Een regel die op iets latere wacht, doet helemaal niets, en niemand merkt het. Fout: een regel met `with: "STAP"` in het eerste bestand, terwijl `STAP` in het laatste wordt gegeven. Zet hem daarachter.

L002 = dezelfde regel staat al op { finding-first }
    .help = haal er een weg, of verander wat de tweede had moeten doen
    .explain = Twee regels die hetzelfde vragen en doen, geven hetzelfde label twee keer, en dat verandert niets. Wie er een verbetert, snapt niet waarom er niets gebeurt. Meestal is er een gekopieerd en daarna vergeten. Hoe zeker ze zijn maakt geen verschil: de zekerste beslist.

## P: speelscripts

P001 = deze regel is niet te begrijpen: `{ $text }`
    .help = een regel begint met `>` (doen), `:` (gebeurt), `=` (stand) of `#`, of is een kopregel als `seed 7`
    .explain = Een speelscript bestaat uit een kop en daarna regels die met een teken beginnen. Achter `>` staat wat de student doet, achter `:` wat er gebeurt en achter `=` hoe het er dan voor staat. Fout: `naam-noemen`. Goed: `> naam-noemen`.

P002 = verwacht: `{ $expected }`; er gebeurde: `{ $happened }`
    .help = klopt het scenario of klopt het speelscript? Pas aan wat je niet bedoelde
    .explain = Het speelscript is echt gespeeld en liep anders dan er staat. Dat is precies waar het voor is: het laat zien dat een wijziging verderop iets verschoof. Fout: `: gauge trust 4 5` terwijl de zet er nu 2 bij doet. Verbeter het getal als dat je bedoeling was, anders de zet.

P003 = { finding-kind } `{ $id }` bestaat niet
    .help = { finding-close-or-known }
    .explain = Het speelscript noemt iets wat dit scenario niet kent. Vaak is een id hernoemd terwijl het speelscript de oude nog gebruikt. Fout: `> naam-noeme`. Goed: `> naam-noemen`.

P004 = te weinig doordachte speelscripts: { $count }, nodig zijn er drie
    .help = schrijf er een bij met `kind thoughtful`, langs een andere weg
    .explain = Een doordacht speelscript is een gesprek zoals jij het zou willen zien, dat open of groeiend eindigt. Met drie ervan laat je zien dat er meer dan één goede weg is, en de simulatie meet zich eraan. Twee bijna gelijke scripts zeggen minder dan twee heel verschillende. Kies bijvoorbeeld een rustige en een directe weg.

P005 = dit doordachte speelscript eindigt in `{ $ending }`, en daar is het contact `{ $contact }`
    .help = speel door tot een afloop die `open` of `growing` is, of maak er `kind example` van
    .explain = Doordachte speelscripts laten zien hoe het goed kan gaan, dus ze eindigen open of groeiend. Dit script komt uit bij een dichte deur of een kier. Fout: `kind thoughtful` boven een gesprek dat afketst. Zo'n gesprek mag er best zijn, maar dan als `kind example`.

P006 = `{ $input }` kan hier niet: { $reason }
    .help = zet er `= offers ...` voor om te zien wat er wel kan, of kies eerst iets anders
    .explain = De zet of waarneming bestaat, maar is op dit punt van het gesprek niet te kiezen: al gebruikt, op slot, of nog niet aan de beurt. Fout: `> koffie-aannemen` voordat de koffie is aangeboden. Vul de stap ervoor in, of haal deze weg. Na een lange zin en tussen twee bedrijven hoort eerst `> go on`.

## Q: dilemma’s

Q001 = dilemma `{ $dilemma }` heeft { $defensible } verdedigbare en { $harmful } schadelijke standpunten; nodig zijn minstens twee en één
    .help = wat zou een goede collega hier ook kunnen doen, en wat echt niet? Schrijf dat standpunt erbij
    .explain = Een dilemma is alleen een dilemma als er twee dingen te verdedigen zijn. En zonder een standpunt dat iemand schaadt, leert niemand waar de grens ligt. Fout: één standpunt met `stance: defensible` en twee met `stance: violation`. Voeg een tweede toe dat een redelijk mens met goede redenen kan innemen.

Q002 = standpunt `{ $position }` van `{ $dilemma }` heeft { $for } kaarten ervoor en { $against } ertegen; nodig zijn minstens twee en één
    .help = welk argument zou iemand die zo kiest nog noemen, en wat zou een ander daartegen inbrengen?
    .explain = Bij elk standpunt horen minstens twee kaarten in `speaks_for` en één in `speaks_against`; anders valt er niets te wegen. Bij een verdedigbaar standpunt tellen zwakke kaarten (`weak: true`) niet mee, want dat zijn geen redenen. Fout: drie kaarten, alle drie voor hetzelfde standpunt.

Q003 = kaart `{ $card }` van `{ $dilemma }` spreekt voor én tegen standpunt `{ $position }`
    .help = welke kant is het? Haal `{ $position }` uit de andere lijst, of maak er twee kaarten van
    .explain = Een kaart is één argument, en een argument wijst een kant op. Staat hetzelfde standpunt in `speaks_for` en in `speaks_against`, dan kan het programma niet zeggen of de kaart het draagt. Vaak zitten er twee gedachten in één zin: maak daar twee kaarten van.

Q004 = standpunt `{ $position }` van `{ $dilemma }` doet schade, maar rij `{ $row }` laat juist iets zien
    .help = welke rij met `-minus` gaat hier mis? Noem die in `rows`
    .explain = In `rows` staat waar een schadelijk standpunt tegenin gaat: rijen met `-minus`. Een rij met `-plus` laat een principe zien en hoort bij een kaart, in `anchors`. Fout: `stance: violation, rows: ["pr6-plus-f"]`. Goed: `rows: ["pr6-minus-a"]`.

Q005 = kaart `{ $card }` van `{ $dilemma }` { $missing ->
        [anchor] rust nergens op
       *[position] zegt over geen enkel standpunt iets
    }
    .help = { $missing ->
        [anchor] op welke rij van de rubriek rust dit? Zet die in `anchors`; is het geen echte reden, zet dan `weak: true`
       *[position] voor of tegen welk standpunt spreekt de kaart? Zet dat in `speaks_for` of `speaks_against`
    }
    .explain = Een kaart is een argument voor of tegen een standpunt, en rust op iets uit de cursus: een baken, een kernwaarde, een principe. Wie de kaart neerlegt, leest achteraf waarop. Een verleidelijke gedachte die geen reden is, krijgt `weak: true`; haar tekst zegt dan waarom niet.

## R: rubriek

R001 = principe `{ $principle }` wordt getraind, maar er is nergens gelegenheid voor
    .help = geef een zet bewijs voor een rij van `{ $principle }`, of haal het uit `trains`
    .explain = Het scenario belooft in `trains` dat je dit principe oefent. Dan moet er minstens één moment zijn waarop de student het kan laten zien. Fout: `trains: ["pr3"]` zonder één zet met bewijs voor een plusrij van pr3. Schrijf zo'n moment, of beloof minder.

R002 = rij `{ $row }` heeft geen reden in het { finding-language }
    .help = schrijf `{ $row }_reason` in het bestand van de familie, hoogstens 160 tekens
    .explain = Na afloop leest de student bij elk stukje bewijs waarom het telde. Deze rij wordt gebruikt, maar er is niets om te tonen. Schrijf één of twee zinnen over wat de zet deed, aan de student gericht.

R003 = rij `{ $row }` past niet bij principe `{ $principle }`
    .help = begin met `{ $principle }-` en zet er `plus` of `minus` in, zoals `{ $principle }-plus-a`
    .explain = Aan de id van een rij zie je bij welk principe hij hoort, en of hij het laat zien (plus) of breekt (minus). Zonder een van die woorden weet het programma niet welke kant het bewijs op telt. Fout: `pr2-rustig`. Goed: `pr2-plus-a`.

R004 = principe `{ $principle }` wordt getraind, maar deze familie krijgt geen cijfers
    .help = kies in `trains` een principe uit een familie met `kind: scored`
    .explain = Alleen families met `kind: scored` krijgen een cijfer. De andere leveren redenen bij een dilemma (`argument`) of alleen een label (`label`), en daarmee valt niets te tellen. Fout: `trains: ["ba1"]`, een baken. Bewijs voor zo'n familie mag wel; haal haar alleen uit `trains`.

## S: opbouw

S001 = een { finding-kind } kent geen veld `{ $field }`
    .help = { finding-close-or-known }
    .explain = Dit veld staat niet in het formaat, dus wat je erin schreef zou stil verloren gaan. Meestal is het een tikfout, of staat het veld één haakje te diep. Fout: `efects: [...]` bij een zet. Goed: `effects: [...]`.

S002 = { finding-kind } zonder het verplichte veld `{ $field }`
    .help = voeg `{ $field }: ...` toe
    .explain = Zonder dit veld weet het programma niet wat het moet doen, en het slaat het hele onderdeel over. Daardoor kunnen ook andere meldingen verschijnen, over namen die er nu niet zijn. Fout: een zet zonder `to`. Zeg waar hij heen leidt, of kies `to: Stay`.

S003 = verwacht: `{ $expected }`; hier staat: `{ $found }`
    .help = staan de aanhalingstekens en haakjes goed? Tekst en id's staan tussen "...", vaste woorden niet
    .explain = Op deze plek hoort een ander soort waarde. Vaak gaat het om aanhalingstekens: een id heeft ze, een vast woord als `warm` niet. Ook een lijst zonder blokhaken geeft deze melding. Fout: `minutes: "acht"`. Goed: `minutes: 8`.

S004 = `{ $id }` is geen goede id
    .help = gebruik kleine letters, cijfers en losse koppeltekens, en begin met een letter: `naam-noemen`
    .explain = Id's staan in bestandsnamen, tekstsleutels en bewaarde gesprekken; daarom is de vorm streng. Geen hoofdletters, spaties, accenten of lage streepjes. Fout: "Naam noemen". Goed: "naam-noemen".

S005 = { finding-kind } `{ $id }` staat er twee keer
    .help = de eerste staat op { finding-first }: is dit dezelfde, of hoort hier een andere naam?
    .explain = Alles wat een id heeft, moet die voor zich alleen hebben: zetten, momenten en waarnemingen zelfs in het hele scenario, over de bedrijven heen. De tweede wordt overgeslagen. Fout: twee momenten met een zet `wachten`. Noem ze bijvoorbeeld `hal-wachten` en `deur-wachten`.

S006 = { finding-kind } `{ $id }` bestaat niet
    .help = { finding-close-or-known }
    .explain = Hier wordt iets bij naam genoemd wat nergens is gemaakt. Meestal is het een tikfout, of is het hernoemd. Fout: `Add("trsut", 1)`. Goed: `Add("trust", 1)`, met een peil `trust` in de kop.

S007 = { $value } valt buiten de grenzen: { $min } tot en met { $max }
    .help = kies een getal van { $min } tot en met { $max }
    .explain = Peilen lopen van 0 tot en met 10, een stap is hoogstens 3, en bewijs weegt 1 tot en met 3. Die grenzen houden de scenario's vergelijkbaar. Fout: `Add("trust", 5)`. Goed: `Add("trust", 3)`, of twee zetten die samen zo ver komen.

S008 = `{ $word }` is geen { finding-kind }
    .help = { finding-close-or-known }
    .explain = Op deze plek staat een woord uit een vaste lijst, zonder aanhalingstekens; daarvan hangt af wat het gezicht of het programma doet. Fout: `gesture: nodd`. Goed: `gesture: nod`. De lijsten staan in docs/scenario-format.md.

S009 = { $what ->
        [acts] scenario `{ $id }` heeft geen bedrijven
        [endings] scenario `{ $id }` heeft geen aflopen
        [draw] loting `{ $id }` heeft geen uitkomsten
       *[other] { finding-kind } `{ $id }` is leeg
    }
    .help = vul het, of haal het weg
    .explain = Dit onderdeel bestaat alleen in naam. Een onderwerp heeft minstens één moment nodig, een bedrijf minstens één onderwerp, een loting minstens één uitkomst en een scenario minstens één afloop. Fout: een onderwerp met `beats: []`. Schrijf het eerste moment, of wacht met het onderwerp.

S010 = { finding-kind } `{ $id }` hoort bij een ander bedrijf
    .help = ga met `Act("...")` naar dat bedrijf, of kies een moment van dit bedrijf
    .explain = Binnen een bedrijf blijf je op één plek en op één dag; een zet springt daarom niet midden in een ander bedrijf. Fout: `to: "koffie"` terwijl het moment `koffie` in de woonkamer speelt en de zet aan de deur. Goed: `to: Act("woonkamer")`, dat bij zijn eerste moment begint.

S011 = deze momenten gaan in een kring zonder keuze: { $beats }
    .help = laat één ervan naar een ander moment gaan, of geef het een zet
    .explain = Een moment zonder zetten gaat met `then` vanzelf verder. Als die reeks bij zichzelf uitkomt, houdt het gesprek nooit meer op en komt de student niet aan de beurt. Fout: `a` heeft `then: "b"` en `b` heeft `then: "a"`. Geef `b` zetten, of stuur hem naar `c`.

S012 = { $what ->
        [First] `First` heeft geen laatste geval zonder voorwaarde
       *[other] de reacties van moment `{ $what }` hebben allemaal een voorwaarde
    }
    .help = haal `when` weg bij de laatste, of voeg er een toe zonder `when`
    .explain = De eerste die klopt, telt. Klopt er geen, dan weet het programma niet waarheen, of zegt de bewoner niets. Fout: `First([(when: AtLeast("trust", 5), to: "koffie")])`. Zet er `(to: "aan-de-deur")` achter, zonder `when`.

S014 = moment `{ $beat }` loopt dood: het biedt geen zet en is geen afloop
    .help = bedoelde je `Ending("...")` in de zet die hierheen leidt, of een zet die verder gaat?{ GIVEN($from) ->
        [yes] {" "}Het wordt bereikt vanuit { $from }
       *[no] {""}
    }
    .explain = Na dit moment is er niets te kiezen en gaat het ook niet vanzelf verder. De student kijkt naar een bewoner die zwijgt en kan alleen nog afsluiten. Fout: een moment `boos-weg` zonder `moves` en zonder `then`. Geef het een zet, zet er `then: "..."` bij, of laat de zet ervoor meteen naar `Ending("dicht")` gaan.

S015 = naar moment `{ $beat }` leidt niets
    .help = welke zet hoort hierheen te gaan? Zet er `to: "{ $beat }"` in, of haal het moment weg
    .explain = Geen zet, geen `then`, geen onderwerp en geen bedrijf komt hier uit, dus niemand ziet het. Vaak is een zet omgelegd en bleef dit moment achter. Wat alleen vanuit zo'n achtergebleven moment te bereiken is, krijgt dezelfde melding. Fout: `koffie` bestaat, maar elke zet gaat naar `thee`.

S016 = zet `{ $move }` kan nooit worden aangeboden
    .help = kan `when` ooit kloppen? Of is er geen moment dat deze zet toont?
    .explain = De voorwaarde vraagt iets wat in dit scenario niet kan gebeuren, of de zet staat op een plek die nergens getoond wordt. Fout: `when: Is("taal", "fries")` terwijl niets dat feit op "fries" zet; of een opener terwijl geen enkel moment `may_leave: true` heeft. Maak de voorwaarde mogelijk, of zorg dat de zet te zien is.

S017 = naar afloop `{ $ending }` leidt niets
    .help = welke zet sluit zo af? Geef die `to: Ending("{ $ending }")`, of haal de afloop weg
    .explain = De afloop staat in de kop en heeft teksten, maar geen zet komt er uit. Een student die alle aflopen zoekt, vindt deze nooit. Fout: een afloop `koffie` in `endings`, en nergens `Ending("koffie")`.

S018 = naar peil `{ $gauge }` wordt nergens gevraagd
    .help = wat verandert er als dit peil hoog of laag is? Gebruik het in een voorwaarde, of haal het weg
    .explain = Zetten veranderen dit peil, maar niets in het gesprek hangt ervan af. Voor de student maakt het dus niet uit. Fout: overal `Add("shame", 1)` en nergens een voorwaarde op shame. Laat bijvoorbeeld een reactie afhangen van `AtLeast("shame", 5)`.

S019 = peil `{ $gauge }` verandert nooit
    .help = welke zet doet er iets mee? Geef die `Add("{ $gauge }", 1)`, of haal het peil weg
    .explain = Een voorwaarde vraagt naar dit peil, maar geen zet, moment of uitgesteld effect verandert het. Het antwoord staat dus bij het begin al vast. Fout: `AtLeast("control", 6)` bij een start van 4 en geen enkele `Add`. Laat zetten het peil veranderen, of laat de voorwaarde weg.

S020 = feit `{ $fact }` wordt { $missing ->
        [set] wel gevraagd, maar nooit gezet
        [read] wel gezet, maar nooit gevraagd
       *[other] maar half gebruikt
    }
    .help = { $missing ->
        [set] welke zet maakt het waar? Geef die het effect `Fact("{ $fact }")` of `SetFact("{ $fact }", "...")`
       *[other] wat hangt ervan af? Vraag het in een voorwaarde of een tekst, of haal het feit weg
    }
    .explain = Een feit is iets wat onthouden wordt: eerst legt een zet het vast, later vraagt een voorwaarde ernaar. Ontbreekt een van de twee, dan is er een belofte die niemand nakomt, of een vraag waarvan het antwoord vaststaat. Fout: `Fact("gebeld")` als effect en nergens als voorwaarde. Laat de bewoner er bij een later moment op terugkomen.

S021 = loting `{ $draw }` wordt nergens gebruikt
    .help = wat verandert er door het lot? Gebruik `Drawn("{ $draw }", "...")`, of haal de loting weg
    .explain = Er wordt geloot, maar de uitkomst doet niets. Elk gesprek loopt dus hetzelfde, wat het lot ook zegt. Fout: een loting `hond-blaft` zonder één voorwaarde of tekst die ernaar kijkt. Laat een reactie ervan afhangen.

S022 = onderwerp `{ $topic }` kan nooit worden begonnen
    .help = geef het een opener, of laat een zet er met `Topic("{ $topic }")` heen gaan; is het `closed`, dan hoort er ook `OpenTopic("{ $topic }")` bij
    .explain = Een onderwerp begint door een opener bij een moment met `may_leave`, door een zet met `Topic("...")`, of als eerste onderwerp van het bedrijf. Dit onderwerp heeft geen van die wegen, of het staat op `closed: true` en niets zet het open. Fout: `closed: true` zonder ergens `OpenTopic`. Voeg dat effect toe aan de zet die het ter sprake brengt.

S023 = moment `{ $beat }` heeft geen antwoord op stilte
    .help = wat doet de bewoner als je even niets zegt? Voeg `waits: (moment: ..., longer: ...)` toe
    .explain = Zwijgen is ook een zet, in twee stappen: even, en langer. Elk moment met zetten antwoordt daar op zijn eigen manier op, zodat de student kan ontdekken wat stilte doet. Fout: een moment met drie zinnen om te zeggen en geen `waits`. Zelfs een wacht waarna alles bij hetzelfde blijft, is een antwoord.

S024 = zet `{ $id }` wordt gezegd of gevraagd, maar heeft geen toon of lengte
    .help = voeg `tone: warm | neutral | firm | curt` en `length: short | long` toe
    .explain = Aan de toon hoort de bewoner hoe het bedoeld is, en aan toon en lengte ziet de controle of de beste zet niet steeds de warmste of de langste is. Daarom hebben `say` en `ask` ze altijd. Fout: `kind: say` zonder `tone`. Goed: `kind: say, tone: neutral, length: short`.

S025 = moment `{ $beat }` heeft een onderbreking, maar niets om te onderbreken
    .help = geef een zin in `lines` het merk `long: true`, of maak er een gewone zet van
    .explain = Een onderbreking wordt aangeboden zolang een lange zin loopt. Dit moment heeft geen zin met `long: true`, dus de zet verschijnt nooit. Fout: `interrupt: (...)` bij één korte zin. Maak de zin lang, of verplaats de zet naar `moves`.

S026 = uitgesteld effect `{ $later }` wordt nooit in gang gezet
    .help = welke zet begint het? Geef die `Later("{ $later }")`, of haal het weg
    .explain = In de kop staat wat er later gebeurt, maar niets brengt het op gang. De gebroken belofte krijgt dus geen gevolg. Fout: `nobody-called` in `later` en nergens `Later("nobody-called")`. Zet het bij de zet die de belofte doet.

S027 = moment `{ $beat }` biedt zetten aan en gaat ook vanzelf verder
    .help = wil je een keuze of niet? Haal `then` weg, of haal de zetten weg
    .explain = `then` is voor een moment zonder keuze: de bewoner zegt iets en het gesprek gaat door. Heeft een moment zetten, dan bepaalt de gekozen zet waar het heen gaat. Fout: `moves: [...]` en `then: "koffie"` bij hetzelfde moment. Geef de zetten zelf `to: "koffie"`.

S028 = alias van `{ $old }` naar `{ $new }` klopt niet
    .help = bestaat `{ $old }` nog, of bestaat `{ $new }` niet? Een alias gaat van een oude naam naar een levende
    .explain = Met een alias blijven bewaarde gesprekken leesbaar nadat je iets hernoemd hebt. Hij mag dus niet naar een naam wijzen die er niet is, en geen id verbergen die nog in gebruik is. Fout: `("groeten", "begroeten")` terwijl de zet nog steeds `groeten` heet. Hernoem eerst de zet, of haal de alias weg.

S029 = moment `{ $beat }` heeft { $what ->
        [leave] `may_leave`, maar er is geen ander onderwerp om naartoe te gaan
        [end] `may_end`, maar het bedrijf heeft geen afsluiting
       *[other] een merk dat niets doet
    }
    .help = { $what ->
        [leave] geef een ander onderwerp een opener, of haal `may_leave` weg
        [end] geef het bedrijf een zet in `closings`, of haal `may_end` weg
       *[other] haal het merk weg
    }
    .explain = Met `may_leave` verschijnen hier ook de openers van andere onderwerpen, met `may_end` de afsluitingen van het bedrijf. Zijn die er niet, dan doet het merk niets en mist de student een uitweg die jij wel bedoelde. Fout: `may_end: true` in een bedrijf zonder `closings`.

S030 = onderwerp `{ $topic }` begint bij `{ $beat }`, een moment van een ander onderwerp
    .help = welk moment van `{ $topic }` zelf is het eerste? Zet dat in `entry`
    .explain = Een onderwerp houdt bij waar het verlaten werd en of het loopt. Begint het bij een moment van een ander onderwerp, dan loopt dat andere, en blijft dit voor altijd nieuw: de opener blijft staan, ook als erover gepraat is. Zo fout: onderwerp `hond` met `entry: "koffie"`, terwijl `koffie` bij onderwerp `deur` staat. Zet in `entry` een moment dat in het onderwerp zelf staat; van daar mag een zet verder leiden waarheen je wilt.

## T: teksten

T001 = dit tekstbestand is niet te lezen: { $detail }
    .help = kijk op deze regel: ontbreekt `=`, staat er een accolade open, of begint een vervolgregel niet met spaties?
    .explain = Teksten staan in Fluent: een sleutel, een isgelijkteken en de tekst; een vervolgregel springt in. Wat niet te lezen is, wordt overgeslagen, de rest telt gewoon mee. Fout: `belt_line Goedemiddag`. Goed: `belt_line = Goedemiddag`.

T002 = sleutel `{ $key }` staat er twee keer
    .help = de eerste staat op { finding-first }: welke van de twee moet blijven?
    .explain = Bij een dubbele sleutel is maar één tekst te zien, en het is niet duidelijk welke je bedoelt. Vaak is er gekopieerd en is de sleutel blijven staan. Fout: twee keer `belt_naam-noemen_say`. Hernoem de tweede naar de zet waar hij bij hoort.

T003 = sleutel `{ $key }` wordt nergens gebruikt
    .help = hoort hij bij een zet of moment dat anders heet? Anders: haal hem weg
    .explain = Geen onderdeel van het scenario vraagt deze tekst. Meestal is een id hernoemd of heeft de sleutel een tikfout; dan ontbreekt er ook ergens een tekst. Bij de innerlijke stem en een eigen reden moet bovendien `inner: true` of `why: true` staan. Fout: `belt_naam_say` bij een zet die `naam-noemen` heet.

T004 = sleutel `{ $key }` ontbreekt in het { finding-language }, de brontaal
    .help = schrijf `{ $key } = ...`
    .explain = Het scenario vraagt een tekst die er in de brontaal niet is. De student zou de sleutel tussen haken zien. Fout: een zet `naam-noemen` bij moment `belt`, en geen `belt_naam-noemen_say` in het bestand van het bedrijf.

T005 = sleutel `{ $key }` is niet vertaald in het { finding-language }
    .help = schrijf `{ $key } = ...` in het bestand van die taal
    .explain = In de brontaal staat deze tekst er, in deze taal niet. De vertaling is geen samenvatting: wie in die taal speelt, hoort hetzelfde gesprek. Zet de sleutel erbij met een tekst van dezelfde lengte en toon.

T006 = sleutel `{ $key }` gebruikt in het { finding-language } andere variabelen: { GIVEN($here) ->
        [no] geen
       *[yes] { $here }
    }, elders { GIVEN($there) ->
        [no] geen
       *[yes] { $there }
    }
    .help = gebruik in beide talen dezelfde variabelen
    .explain = Een variabele vult iets in wat per gesprek verschilt, zoals het weer of de taal van de bewoner. Gebruikt de ene taal hem en de andere niet, dan vertellen ze een ander verhaal. Fout: Nederlands met de variabele `weer`, Engels met een vaste zin over regen. Geef beide de variabele.

T007 = sleutel `{ $key }` is te lang in het { finding-language }: { $chars } tekens, de grens is { $limit }
    .help = wat kan eruit? Anders: maak er twee zinnen of twee momenten van
    .explain = Een zet mag 110 tekens zijn, een zin van de bewoner 220 en een reden 160. Langer past niet op het scherm bij grote letters, en mensen praten aan de deur ook niet in alinea's. Haal één gedachte eruit, of verdeel de tekst over `lines`.

T008 = bedrijf `{ $act }` heeft te veel lange zinnen in het { finding-language }: { $share }
    .help = houd de meeste zinnen van de bewoner onder de 120 tekens
    .explain = Eén lange zin is een uitbarsting, allemaal lange zinnen is een toespraak. Aan de deur zeggen mensen weinig tegelijk, en juist dat laat ruimte voor een zet. Knip zinnen in tweeën, of laat de bewoner iets pas vertellen als ernaar gevraagd wordt.

T009 = korte zet `{ $key }` heeft in het { finding-language } { $words } woorden, hoogstens tien
    .help = maak hem korter, of zet `length: long`
    .explain = Met `length: short` beloof je een zin van hoogstens tien woorden, in elke taal. Daarop rust de telling of de beste zet niet steeds de langste is. Fout: `length: short` bij een zin van vijftien woorden. Schrap, of noem hem lang.

T010 = zetten `{ $one }` en `{ $other }` zeggen in het { finding-language } bijna hetzelfde
    .help = wat is het verschil voor de bewoner? Laat dat horen, of haal er een weg
    .explain = Wie uit twee bijna gelijke zinnen moet kiezen, kiest op de letter en niet op de houding. Fout: "Mag ik even binnenkomen?" naast "Mag ik even binnen komen?". Maak het verschil groter, of maak er één zet van met `again: true`.

T011 = bij zet `{ $move }` ontbreekt de innerlijke stem
    .help = wat denkt de bewoner hierna? Zet `inner: true` bij de zet, zijn reactie of het moment erna, en schrijf de tekst
    .explain = In de nabespreking hoort de student wat de bewoner dacht. Bij een zet die bewijs geeft of een peil met 2 of meer verandert, mag die stem niet ontbreken: daar zit het leren. Fout: `Add("trust", 2)` zonder `inner` op de zet, op zijn reactie of op het moment waar hij heen leidt.

T012 = sleutel `{ $key }` vraagt in het { finding-language } om `{ $variable }`, maar niets geeft die
    .help = geef hem mee met `args: [("...", Fact("..."))]`, noem in een oefening een naam uit drills/pools.ron, of haal hem uit de tekst
    .explain = Een tekst mag alleen variabelen gebruiken die de zin in het RON-bestand meegeeft. Anders staat er straks een lege plek of een foutmelding in het gesprek. Fout: een zin met de variabele `naam` zonder `args`. Namen schrijf je gewoon voluit; `args` is voor wat per gesprek verschilt.

T013 = sleutel `{ $key }` is leeg in het { finding-language }
    .help = schrijf de tekst, of haal de sleutel weg
    .explain = De sleutel is er, maar er staat niets achter. De bewoner zegt dan niets, of de student ziet een lege knop. Moet het juist stil zijn, laat dan de zin weg uit het RON-bestand en geef het moment een gebaar bij een andere zin.
