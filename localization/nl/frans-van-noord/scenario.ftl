# Frans van Noord: titel, briefing, wie en wat, hoe het sluit

scenario_title = Lichtjes in juli
scenario_card = Frans van Noord, 62. Een gang vol dozen, een kerstboom in de zomer, en een man die iedereen eruit heeft gezet en toch opneemt.
scenario_intro =
    Je bent Jan, van het kernteam: een klein team in de wijk, dat aan één tafel zit met de woningbouw, met de DWI (die de uitkeringen betaalt) en met Spirit (jeugdhulp). Naast je zit Esmé, je collega.

    Frans van Noord, 62, woont op driehoog, heeft astma en hartfalen en zit al jaren zonder werk. Tegen iemand van de woningbouw zei hij dat hij zo alleen is, en dat niemand om hem geeft, ook zijn zoon Harrie niet. Het Meldpunt, waar zorgen over mensen binnenkomen, kwam langs en hij zette het eruit; zeven maanden geleden stond zijn uitkering stil, en door één formulier kwam die niet meteen weer op gang.

    Het is begin juli, 2013. In dit verhaal gaat het over eenzaamheid, ziekte, een zoon die niet komt en een brand; je kunt altijd stoppen. Het verhaal loopt van juli tot in het najaar; je kunt tussendoor ophouden en later verdergaan.
frans_name = Frans van Noord
you_name = Jij, Jan
esme_name = Esmé
pizza_name = De man van de pizzeria
neighbour_name = De bovenbuurman
adriaans_name = Mevrouw Adriaans
reception_name = De receptie
leader_name = De teamleider
agent_name = De wijkagent
corp_name = Iemand van de woningbouw
meldpunt_name = Iemand van het Meldpunt
dwi_name = De collega van de DWI
spirit_name = Iemand van Spirit
alarm_name = De meldkamer
smit_name = Dokter Smit
trust-jan_name = Vertrouwen in jou
trust-esme_name = Vertrouwen in Esmé
team_name = Jij en Esmé samen
trust-help_name = Vertrouwen in hulp
control_name = Regie
shame_name = Schaamte
loneliness_name = Eenzaamheid
grievance_name = Krenking
hope_name = Hoop
air_name = Lucht
pressure_name = Druk van instanties
strain_name = Jouw vermoeidheid
kaart-op-de-mat_title = De kaart op de mat
kaart-op-de-mat_text = Het gordijn blijft dicht. Boven ligt een kaart tussen de enveloppen. Hij is eroverheen gestapt, en later nog een keer. Weggegooid heeft hij hem niet. Hij had laten weten waarom niet, of met wie wel, en wat er van jullie terugkwam, ging daar net langs. Zijn eigen woorden liggen nog bij de receptie, voor wie ze nog eens wil lezen. Volgende week is er weer een donderdag.
gordijn_title = Het gordijn
gordijn_text = Hij had nee gezegd. Wat er daarna van jou kwam, klonk op driehoog als dezelfde vraag nog een keer. Er zit een wasknijper op de kier. Mevrouw Adriaans laat hij nog binnen. Aan de ombudsman noemt hij jouw naam, met de dag erbij waarop hij nee zei. Wie het later weer probeert, jij of een ander, heeft eerst iets te laten merken: dat dat nee gehoord is.
afgesloten_title = Afgesloten
afgesloten_text = De brief gaat uit, netjes en op tijd, en op de lijst komt een plek vrij. Als reden staat er dat meneer niet wilde. Waarom hij niet wilde, staat er niet bij. Op driehoog legt hij de brief bij de andere, met het raampje naar beneden. Komt er in december weer iets, dan begint een ander bij die ene regel.
met-de-agent_title = Twee paar schoenen
met-de-agent_text = De agent zei niets verkeerds en jij ook niet. Toch hoort hij sindsdien maar één soort voetstap op de trap. De melding over het karton is afgehandeld: ‘meneer doet niet open’. Wat er die vrijdag al was, hoe klein ook, hoort voor hem nu bij die melding. Uitleggen helpt daar niet tegen. Wie ooit nog komt helpen, zal een hele tijd alleen moeten komen.
niemand-langs_title = Niemand langs
niemand-langs_text = Hij had nee gezegd, en jullie deden wat hij zei. Op driehoog luistert hij donderdag om elf uur toch even naar de stoep. Er is niets wat hij verkeerd kan begrijpen, en ook niets wat hij kan bewaren. Of zijn nee een toets was of een grens, komt niemand nu te weten.
zelf-opgeschreven_title = Zelf opgeschreven
zelf-opgeschreven_text = Op de koelkast hangt een blaadje met een paar zinnen, in zijn handschrift. Op de eerste van de maand maakt hij zelf iets over, en je vraagt er niet naar, ook niet als je het graag zou weten. Wie het lezen mag, bepaalt hij. De meeste dozen staan er nog, en de boom ook. Of het een half jaar houdt, weet niemand. Het is zijn plan, en lukt het een maand niet, dan is het zijn maand.
kaart-voor-harrie_title = Een kaart voor Harrie
kaart-voor-harrie_text = De kaart gaat de deur uit, langs de weg die hij zelf goedvond. Daarna is het stil. Het kan ja worden, of nee, of niets, en Harrie heeft daar een eigen reden voor, die niemand van jullie hoeft te kennen. Frans weet dat. De boom staat er nog, en hij zegt er niet bij tot wanneer. Donderdag kom je weer, met of zonder nieuws.
licht-in-de-gang_title = Licht in de gang
licht-in-de-gang_text = Op de overloop houdt de bovenbuurman een trapje vast en zegt voor één keer niets. Frans staat in de deuropening, op pantoffels, en wijst welke schroef. Zestig tellen brandt het nu. Een kind loopt langs en telt mee. De bas is er ’s avonds nog, zachter. Wat er verder ligt, ligt er nog, en zijn hart is niet beter. Hij heeft iemand licht gegeven.
de-kier_title = De kier
de-kier_text = Op donderdag gaat de ketting eraf. Geregeld is er weinig, en bijna alle dozen staan waar ze stonden. Er komt iemand om elf uur, en die gaat om twaalf uur weer weg. Soms wordt er een uur lang niets gezegd. De envelop, de foto en de nachten zijn er nog, en hij weet dat jij dat ook weet. Om vijf voor elf zet hij twee kopjes klaar.
op-de-ketting_title = Op de ketting
op-de-ketting_text = Vanaf oktober doet hij open met de ketting erop. Door de kier praten jullie over de trafo, het weer, de prijs van karton. Verder komt het niet meer, en wegsturen doet hij je ook niet. Ergens kwam er met jou meer mee naar binnen dan hij aankon, of bleef er iets buiten waar hij op wachtte. Welk van de twee het was, kun je hem vragen. Misschien niet deze donderdag.
alleen-jan_title = Alleen jij
alleen-jan_text = In oktober meld je je ziek. Je had het niet zien aankomen; Esmé wel. Op donderdag staat zij op de stoep, en door de intercom zegt hij dat hij op jou wacht. Hij wacht drie weken. Dan neemt hij niet meer op. Je hield hem vast met alles wat je had, en er stond niemand naast je om het over te nemen.
goed-bedoeld_title = Goed bedoeld
goed-bedoeld_text = Wat je buiten hem om deed, was zo gek nog niet bedacht. Hij hoorde het alleen van een ander. De ketting gaat erop en de wasknijper op het gordijn. ‘Zie je wel’, zegt hij tegen niemand. Wat geregeld is, blijft misschien geregeld. De deur gaat voor jou heel lang niet meer open, en ook niet voor wie na je komt.
doorgeschoven_title = Doorgeschoven
doorgeschoven_text = Eens in de maand wordt eens in het kwartaal, en dan is er een nieuwe collega met een lijst. Vier bureaus hebben nu een stuk van hem, en niemand het geheel. Mevrouw Adriaans stopt in de winter; haar knieën. Op zijn briefje met nummers staat het jouwe er nog op, doorgestreept. De nieuwe collega vraagt hem vriendelijk hoe het allemaal begonnen is.
dicht_title = Dicht
dicht_text = De donderdag daarna gaat de deur niet open, en later ook niet. Bij de ombudsman ligt een klacht van twee kantjes, in blokletters, en er staat weinig in wat niet klopt. Hij had het nog een keer geprobeerd, met jou. Bij de volgende brief belt hij iedereen, van de wethouder tot de krant. Wie dan opneemt, begint onder nul, met dezelfde man en dezelfde envelop.
iemand-naast-hem_title = 112, en iemand naast hem
iemand-naast-hem_text = Hij ligt een week op hart en longen, rechtop, bij het raam. Er is die nacht over hem gepraat, en hij was erbij; wat hij niet verstond, hoort hij nog van je. ‘Die Jan liegt niet’, zegt hij tegen de verpleegkundige, en of zij weet wat vijftig hertz is. Thuis ligt alles er nog. De deur moet straks opnieuw open, en dat wordt weer vragen.
bas-stil_title = De bas ging uit
bas-stil_text = Die van boven zette zijn muziek af en luisterde. Toen belde hij zelf, en bleef bonzen tot ze er waren. Frans komt er, met een week ziekenhuis. Jij was aan de lijn en het was niet genoeg, en dat weten jullie allebei. Hij verwijt het je niet. Hij vraagt alleen of je de volgende keer meteen belt. Dat is iets om samen op te schrijven.
