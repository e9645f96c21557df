# Mevrouw Hofstra: titel, briefing, wie en wat, hoe het sluit

scenario_title = Mevrouw Hofstra
scenario_card = Een weduwe van 83 met een ketting op de deur, een dove hond en een leven lang oefening in luisteren.
scenario_intro = Dinsdag, half elf, november. Vandaag ben je Robin, van het wijkteam. In de Lijsterhof ga je langs bij iedereen boven de 75. Mevrouw Geertje Hofstra, 83, woont op de begane grond, aan de galerij. Ze is twee jaar weduwe en heeft een hond; haar dochter woont ver weg. Bij de apotheek bleven medicijnen van haar liggen. De apotheker vindt het goed dat je dat zegt als zij ernaar vraagt. Je wordt niet verwacht.

hofstra_name = Mevrouw Hofstra
you_name = Jij

trust_name = Vertrouwen
control_name = Regie
shame_name = Schaamte
loneliness_name = Eenzaamheid

op-slot_title = De deur op slot
op-slot_text = Het slot draait om. Achter de deur zegt iemand iets tegen een hond. Wat er vandaag misging, klinkt nu het hardst na, ook over wat er goed ging heen. Voorgoed is dat niet, maar een volgend bezoek begint met iets goedmaken.
kaartje-op-de-mat_title = Een kaartje op de mat
kaartje-op-de-mat_text = Je steekt je nummer in de bus. Op de hoek kijk je om: het stak er nog half uit, en nu is het weg, naar binnen getrokken. Meer werd het vandaag niet, en dat mocht. Een volgende keer kan.
voor-vandaag_title = Genoeg voor vandaag
voor-vandaag_text = Pantoffels, steeds verder weg, en een deur naar de keuken. Ze weet dat er iemand geweest is. Hoe ze je bereikt, weet ze niet. Een volgende keer kan, als jij weer belt.
in-de-agenda_title = Met pen
in-de-agenda_text = Achter de deur gaat een la open. Je hoort haar je naam spellen, hardop, voor niemand: Rudolf, Otto, Bernhard, Izaak, Nico. Dan een streep eronder. Je staat in een agenda die van haar is.
gaat-over-om-negen_title = Morgen, negen uur
gaat-over-om-negen_text = Ze kijkt je na tot je de hoek om bent. Morgen om negen uur gaat er in de Lijsterhof een grijze telefoon over. Een dove hond voelt het aan de vloer. Zij telt tot twee en neemt op.
koffie-voor-twee_title = Koffie voor twee
koffie-voor-twee_text = De mat, de gang, een klok die stilstaat. Zij loopt voorop, de hond sluit de rij. In de keuken staan twee kopjes klaar. Ze stonden er al voordat je belde.
