# De wachtkamer: titel, briefing, wie en wat, hoe het sluit

scenario_title = De wachtkamer
scenario_card = Een vader doet open en valt meteen uit. Zeven weken heeft hij gewacht. Wat hoor je, als je niet alleen de boosheid hoort?
scenario_intro = Donderdagmiddag in juni, half vier. Je bent Robin, van het wijkteam. Vanochtend lag er een aanvraag op je bureau, van Rick Damen, 27, driehoog aan de galerij. Zijn zoontje Sem is bijna vier en praat nauwelijks. Er zou binnen twee weken gebeld worden; dat is zeven weken geleden. Waarom het bleef liggen, weet bij jullie niemand. Een oplossing heb je niet bij je, wel een telefoon en de rest van de middag. Je hebt aangebeld, je naam gezegd en waar je vandaan komt. De deur gaat open.

neighbour_name = Meneer Damen
you_name = Jij

anger_name = Boosheid
trust_name = Vertrouwen

nummer-acht_title = Nog een deur
nummer-acht_text = De deur slaat dicht, en meteen daarna klinkt er binnen een zachte stem, tegen een kind. Achter het raam valt een plaatje om. Wie hier morgen belt, is voor hem de volgende die hem laat wachten.
week-acht_title = Week acht
week-acht_text = Hij heeft je laten uitpraten en je naam onthouden. Wanneer er iets gebeurt, weet hij nog steeds niet. Morgen begint week acht, en zijn telefoon ligt weer op het aanrecht, met het geluid op hard.
op-de-speaker_title = Op de speaker
op-de-speaker_text = Jullie staan met je ellebogen op de reling, je telefoon ertussen. Na elf minuten muziek komt er een stem. Er zijn nog negen kinderen voor Sem, en er is een week waarin er gebeld wordt. Vroeg is het niet. Hij schrijft de datum op zijn hand.
