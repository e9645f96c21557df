# Kees van Dongen: titel, briefing, wie en wat, hoe het sluit

scenario_title = Kees van Dongen
scenario_card = Een man van 41 achter wasknijpers, die alle wegen van Europa kent en de post niet meer openmaakt.
scenario_intro = Woensdag, half drie, oktober. Vandaag ben je Robin, van het wijkteam. De corporatie gaf door dat Kees van Dongen, 41, twee maanden huur achterloopt: 1174 euro. Ook de zorgverzekering is twee keer niet betaald. Zijn gordijnen zitten al een jaar dicht. Je mag zeggen dat de corporatie het gemeld heeft. Je werkt daar niet, en er is vandaag geen ontruiming. Je hebt niet gebeld dat je zou komen. Net ging je vinger van de bel, en het gordijn bewoog.

kees_name = Kees van Dongen
you_name = Jij

trust_name = Vertrouwen
control_name = Regie
shame_name = Schaamte

gordijn-dicht_title = Een knijper erbij
gordijn-dicht_text = Even later zit er een vijfde wasknijper in het gordijn. Het is een dichte dag geworden. Vannacht om vier uur loopt hij gewoon weer zijn rondje. Wie hier nog eens komt, begint bij wat er vandaag te hard of te vlug ging.
prullenbak_title = Alles in de zak
prullenbak_text = Een vuilniszak klapt open. Al het papier gaat erin, ook wat niemand gezien heeft. Zo is de tafel leeg. De brieven bestaan nog, alleen ergens anders, en daar zijn ze niet kleiner geworden. Het gesprek over wat er net gebeurde, moet nog komen.
kaartje_title = Een brief zonder bedrag
kaartje_text = Als je omkijkt, gaat het gordijn een vinger breed open. Er ligt een kaartje bij hem binnen, met een naam erop. Of het op de stapel komt of ergens anders, zie je van hieraf niet. Voor een eerste keer is er geluisterd.
op-zak_title = Een kaartje op zak
op-zak_text = Hij loopt langs de containers terug, met zijn handen in zijn zakken. Je kaartje zit daar ook. Vast staat er niets. Of het kaartje op de stapel komt of ergens anders, zie je van hieraf niet. Voor een eerste keer is er geluisterd.
koude-koffie_title = Een stoel voor visite
koude-koffie_text = Hij brengt je naar de deur, doet eerst het licht in de gang uit en dan pas het slot open. Jullie hebben aan één tafel gezeten. Wat er in die kast ligt, wacht op een andere dag, en dat weten jullie allebei. Er is nu wel een stoel waar visite heeft gezeten.
zelfde-bankje_title = Zelfde bankje
zelfde-bankje_text = Op die bank, met de rug naar de flat, hoeft hij niemand aan te kijken. Je hebt een dag en een uur, en hij heeft de plek gekozen. Wat er achter de knijpers ligt, blijft daar nog even liggen. Er is nu wel iemand die terugkomt.
een-envelop_title = Eén envelop
een-envelop_text = Eén envelop ligt open op tafel, met een koffiemok erop. De rest ging terug in de kast, met de deur op een kier, omdat hij dat zo wilde. Eén is niet veel. Het is er wel een meer dan in het hele afgelopen jaar, en hij deed hem zelf open.
licht-erin_title = Licht erin
licht-erin_text = Zaterdag meet hij nog één keer na: een meter tachtig bij een meter tien. Dan zit de folie erop, zonder één luchtbel. De wasknijpers gaan terug in het mandje. Op tafel ligt een stapeltje met een elastiek eromheen, op de bank een deken, opgevouwen. Er is plaats voor twee.
