# Mevrouw Hofstra: titel, briefing, wie en wat, hoe het sluit

scenario_title = Mevrouw Hofstra
scenario_card = Een weduwe van 83 met een ketting op de deur, een dove hond en een leven lang oefening in luisteren.
scenario_intro = Dinsdag, half tien, november. Vandaag ben je Robin, van het wijkteam. In de Lijsterhof ga je langs bij iedereen boven de 75; straks om half elf begin je. Tegenover je zit Dirk, die hier vroeger de post bracht. Mevrouw Geertje Hofstra, 83, woont op de begane grond, aan de galerij. Ze is twee jaar weduwe en heeft een hond; haar dochter woont ver weg. Bij de apotheek bleven medicijnen van haar liggen. De apotheker vindt het goed dat je dat zegt als zij ernaar vraagt. Je wordt niet verwacht.

hofstra_name = Mevrouw Hofstra
dirk_name = Dirk
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
koffie-voor-twee_text = Je hoort haar twee kopjes omspoelen, met het raam op een kier. Ze zet ze niet in de kast. Vrijdag, na de vis: het staat met pen in een boekje dat van haar is, en op de kapstok heeft ze een haak vrij gelaten.
twee-kopjes_title = Een gezellig bezoek
twee-kopjes_text = De deur gaat dicht, de ketting erop. Er is koffie gedronken en er is gepraat, en zij heeft je zelf uitgelaten. Wanneer je terugkomt, weten jullie allebei niet. Ze zet één kopje terug in de kast, en na even wachten het tweede ook.
zes-nummers_title = Een ronde van zes
zes-nummers_text = Op het tafeltje in de gang ligt een kaartje uit het bakje. Morgen om negen uur gaat er ergens in een kamer met nieuwe gordijnen een telefoon over. ‘Riek?’ zegt mevrouw Hofstra dan. ‘Spreekt u maar.’ Of de andere vier meedoen, weet nog niemand.
