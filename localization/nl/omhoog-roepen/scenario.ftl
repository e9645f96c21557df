# Omhoog roepen: titel, briefing, wie en wat, hoe het sluit

scenario_title = Omhoog roepen
scenario_card = Geen bel die het doet, een trap die meeluistert, en op je lijst een naam. Boven wordt een piano gestemd.
scenario_intro = Woensdag in oktober, elf uur. Vandaag ben je Robin, van het wijkteam. Op Tuinlaan 8, driehoog, woont volgens je lijst de heer S. Ferenc, 85. Al zijn post gaat ongeopend terug. De woningcorporatie vraagt of iemand wil kijken of hij er nog is, en of hij het allemaal nog volgt. Je mag zeggen dat de corporatie het vroeg; schulden zijn er niet. De straatdeur staat open. De bellen hangen aan hun draden, dus je zult omhoog moeten roepen. Boven slaat iemand op een piano steeds dezelfde toon aan.

szabo_name = De man van driehoog
mees_name = Een jongen op de trap
tol_name = De buurvrouw van eenhoog
tweehoog_name = De buurvrouw van tweehoog
you_name = Jij

trust_name = Vertrouwen
control_name = Regie
shame_name = Schaamte

klep-dicht_title = De klep dicht
klep-dicht_text = Boven valt de klep van een piano, en daarna een deur. Wat er geroepen is, heeft het hele trappenhuis gehoord. Een volgende keer begint weer beneden, en zachter.
onderaan-gebleven_title = Een stem in het trappenhuis
onderaan-gebleven_text = Je staat weer op straat. Binnen begint het opnieuw: één toon, te laag, nog een keer. Een dag is er niet afgesproken. Hij weet nu hoe je klinkt, en stemmen onthoudt hij.
met-streepje_title = Met het streepje
met-streepje_text = Een paar dagen later ligt er een kaart in de bus van driehoog, met een dag erop. De naam klopt, het streepje staat erop. Hij komt hem zelf halen, tweeënvijftig treden heen en tweeënvijftig terug. De andere post ligt er nog.
twee-tikken_title = Twee tikken
twee-tikken_text = Maandag tik je twee keer op de leuning, en boven gaat een deur open voordat je iets hebt gezegd. Dinsdag staat er een monteur in het trappenhuis. Hij roept een naam, en die klopt.
