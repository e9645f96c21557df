# De eerste bel: titel, briefing, wie en wat, hoe het sluit

scenario_title = De eerste bel
scenario_card = Een deur die meteen opengaat, en een man die vier dagen op je heeft gewacht. Wat kan er nog misgaan?
scenario_intro = Donderdag in maart, tien over half drie. Vandaag ben je Robin, van het wijkteam. Jullie bellen deze week bij iedereen in de Kievitflat aan; dat staat op een briefje in de hal. De huismeester vroeg of je in elk geval bij meneer Rademaker wilt aanbellen, 73, op driehoog. Die staat elke dag, weer of geen weer, buiten aan de reling naar beneden te staren. De huismeester is bang dat hij in de war raakt, of te veel alleen is. Je mag zeggen dat de vraag van hem komt. De lift is stuk. Je bent de trappen op gelopen en hebt net aangebeld.

rademaker_name = Meneer Rademaker
you_name = Jij

trust_name = Vertrouwen
control_name = Regie
gladness_name = Blijdschap

nog-even-wachten_title = Nog even wachten
nog-even-wachten_text = Bij de trap kijk je nog even om. Hij haalt het briefje van de muur en kijkt niet op. Vier dagen lang zou er iemand komen, en nu is er iemand geweest. Een volgend bezoek begint weer met aanbellen.
tweede-kop_title = De tweede kop
tweede-kop_text = Een dag is er niet afgesproken. Buiten kijk je nog even omhoog: hij staat aan de reling, met zijn gezicht naar de school. Hij was blij dat er iemand kwam, en weet nog niet goed wat hij eraan had. Een volgende keer doet hij vast weer open.
tien-voor-drie_title = Dinsdag, tien voor drie
tien-voor-drie_text = Op zijn kalender komt een kringetje om dinsdag. Deze keer hoeft hij er geen vier dagen voor thuis te blijven. Wat er met de brieven moet gebeuren, daar gaat hij zelf over.
tachtig_title = Met z’n tweeën aan de reling
tachtig_text = Beneden is de stoep weer leeg. Hij schrijft het getal op en houdt jou het potlood voor: er mag een tweede paraaf bij. Aan het zebrapad is niets veranderd. Dinsdag staan de twee stoelen weer klaar.
