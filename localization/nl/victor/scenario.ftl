# Victor Brandsma: titel, briefing, wie en wat, hoe het sluit

scenario_title = Victor Brandsma
scenario_card = Een metselaar van 58 op drie hoog, een krakende intercom en een trappenhuis dat alles doorvertelt.
scenario_intro = Maandagmiddag in oktober, half vier. Vandaag ben je Robin, van het wijkteam. In de Merelstraat woont Victor Brandsma, 58, op drie hoog zonder lift. Hij was metselaar en is afgekeurd op zijn rug. Iemand in huis meldde dat er water naar beneden komt, dat er niemand bij hem binnen mag en dat hij schreeuwt. Half bezorgd, half zat. Dat er iemand ongerust is, mag je zeggen; wie dat is, niet. Je bent niet van de woningcorporatie. Je wordt niet verwacht.

victor_name = Victor
you_name = Jij
daan_name = Daan
kuipers_name = Mevrouw Kuipers

trust_name = Vertrouwen
control_name = Regie
shame_name = Schaamte

hoorn-erop_title = De hoorn erop
hoorn-erop_text = Het rooster kraakt nog één keer en is dan stil. Boven gaat een raam dicht. Je staat op de stoep, en de bel met de nette letters zwijgt. Wie hier een volgende keer staat, begint met wat er vandaag door dat kastje ging.
opzouten_title = Opzouten
opzouten_text = Als je buiten staat en omkijkt, zakt er achter het glas een emmer door het trapgat. Hij blijft hangen. Er zit een stuk karton op, met letters langs een liniaal: OPZOUTEN. Het touw zit vast met een nette knoop. Voorgoed is dat niet, maar voorlopig wel.
opzouten-buiten_title = Opzouten
opzouten-buiten_text = Hij staat op, in drie keer, en gaat naar binnen zonder om te kijken. Als je een half uur later weer langs de flat komt, hangt er achter het glas een emmer in het trapgat. Er zit een stuk karton op, met letters langs een liniaal: OPZOUTEN. Het touw zit vast met een nette knoop. Voorgoed is dat niet, maar voorlopig wel.
onder-de-troffel_title = Onder de troffel
onder-de-troffel_text = Je kaartje valt in de bus onder de troffel. Als je een uur later weer langs de flat komt, steekt het er niet meer uit, en op drie hoog staat zijn keukenraam op een kier. Meer is het vandaag niet. Een volgende keer kan.
tot-aan-de-deur_title = Tot aan zijn deur
tot-aan-de-deur_text = Zesenvijftig treden, en de vierde kraakt. Beneden doe je een kaartje in de bus onder de troffel; er staat geen dag op. Als je een uur later weer langs de flat komt, steekt het er niet meer uit. Tot zijn deur was er in lang niemand gekomen. Een volgende keer kan.
donderdag_title = Donderdag
donderdag_text = Donderdag, half acht, staat in je agenda. Als je omkijkt, gaat achter het glas van de voordeur het licht op de trap uit; negentig tellen zijn om. Over het lek is niets besloten. Er is een dag waar hij ja op zei. Dan staat hij er, of hij staat er niet, en dat is aan hem.
een-op-vijf_title = Eén op vijf
een-op-vijf_text = De tekening ligt over jullie knieën, jouw hand op de ene hoek en zijn duim op de andere. Hij wijst de weg van één druppel, van de gevel tot zijn aanrecht. Over gelijk krijgen gaat het even niet. Als hij hem oprolt, zegt hij: ‘Donderdag leg ik hem weer neer.’
vier-kilo-minder_title = Vier kilo minder
vier-kilo-minder_text = De emmer zakt door het trapgat met de map erin, langs twee hoog, langs de vlek. Beneden neem je hem aan. Om half zes hangt hij weer aan het touw: het origineel erin, de kopie erbij. Boven haalt iemand op. Hij kijkt niet meteen of alles er nog in zit.
