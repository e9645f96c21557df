# Rubriek: geweldloze communicatie, de vier delen en de twee richtingen

gc_name = Geweldloze communicatie: vier delen

## GC1

gc1_name = Waarneming
gc1_advice = Zeg eerst wat een camera had kunnen filmen: hoe vaak, hoe laat, welke woorden.
gc1-plus-a_reason = Je zei wat je zag of hoorde en liet het daarbij. Zo kijken jullie naar hetzelfde, en hoeft niemand zich te verdedigen.
gc1-plus-b_reason = Wat de ander meemaakte, gaf je terug zoals het gebeurd is. Dan is het aangekomen, en hoeft het niet nog een keer, en harder.

## GC2

gc2_name = Gevoel
gc2_advice = Noem één gevoel dat echt van jou is, of raad er één bij de ander en vraag of het klopt.
gc2-plus-a_reason = Je zei in een gewoon woord wat het met je doet. Daar valt niets op af te dingen, en de ander ziet een mens staan.
gc2-plus-b_reason = Je raadde naar het gevoel en maakte er een vraag van. De ander kan ja zeggen, of zelf een beter woord zoeken.

## GC3

gc3_name = Behoefte
gc3_advice = Zoek onder het gevoel waar het om gaat: slaap, houvast, meetellen. Dat kent iedereen.
gc3-plus-a_reason = Je zei waar het je om gaat, en dat kent ieder mens. Dan kan de ander meedenken, ook over een oplossing die jij niet zag.
gc3-plus-b_reason = Je vroeg naar wat er voor de ander op het spel staat. Wie dat genoemd hoort, hoeft er minder hard voor te vechten.

## GC4

gc4_name = Verzoek
gc4_advice = Vraag één ding dat nu kan, en zeg wat je wel graag wilt.
gc4-plus-a_reason = Je vroeg één ding, en het was te doen. De ander weet precies waar een ja of een nee op slaat.
gc4-plus-b_reason = Je vroeg wat de ander nu zou willen. Dan hoef jij niet te gokken, en heeft de ander er iets over te zeggen.
gc4-plus-c_reason = Je noemde wat er dreigt, wie erover gaat en wat jullie samen nog kunnen. Eerlijk over de druk, zonder er zelf druk bij te doen.

## De ene richting

gc5_name = Eerlijk uitdrukken
gc5_advice = Zeg hoe het met jou zit, in je eigen woorden, en laat het verwijt thuis.
gc5-plus-a_reason = Je zei hoe het met jou zit en niemand kreeg de schuld. Dan hoeft de ander niets af te weren en kan er geluisterd worden.
gc5-plus-b_reason = Wat je zag, wat het doet, waar het om gaat, wat je vraagt: het zat erin, en het klonk als jij. Zo komt het aan.
gc5-minus-a_reason = Je wilde duidelijk zijn, en er glipte een verwijt mee. Dat hoort de ander als eerste, en daar komt het antwoord op.
gc5-minus-b_reason = Alle delen zaten erin, netjes op volgorde. Alleen klonk het uit het hoofd geleerd, en dan lijkt het aan de deur niet echt.

## De andere richting

gc6_name = Empathisch ontvangen
gc6_advice = Zoek achter een uitval wat iemand voelt en nodig heeft, en vraag of je het goed hoort.
gc6-plus-a_reason = Je raadde wat de ander voelt of nodig heeft, en vroeg het. Ernaast zitten mag dan ook: de ander kan het zelf beter zeggen.
gc6-plus-b_reason = Het verwijt was hard, en jij luisterde naar wat erachter zat. Wie niet wordt tegengesproken, hoeft niet harder te praten.
gc6-plus-c_reason = Je zat ernaast en liet je verbeteren. Nu heeft de ander het zelf gezegd, en daar was je vraag voor.
gc6-minus-a_reason = Je wilde helpen en wist een oplossing. Maar de ander was nog aan het vertellen, en heeft die vaak zelf al bedacht.
gc6-minus-b_reason = Je wilde het wat lichter maken. Zo mag het alleen niet zo erg zijn als het voor de ander is.
gc6-minus-c_reason = Je eigen verhaal was bedoeld als brug. Nu gaat het over jou, en staat dat van de ander te wachten.
gc6-minus-d_reason = Misschien klopte het precies wat je zei. Maar wie boos is en verbeterd wordt, heeft er een tegenstander bij.
gc6-minus-e_reason = Je wilde het goed begrijpen en ging naar feiten vragen. Wie vol zit, voelt zich dan verhoord.
gc6-minus-f_reason = Je zocht het lichtpuntje op. Voor de ander lijkt het of je er gauw overheen wilt.
gc6-minus-g_reason = Je had met de ander te doen, en dat is lief. Maar medelijden kijkt omlaag, en daar wordt een mens klein of boos van.
gc6-minus-h_reason = Je zocht een verklaring en had er al een. De ander hoort een etiket, terwijl het verhaal nog moest komen.
gc6-minus-i_reason = Je trok het je aan en nam de schuld op je. Nu gaat het over jou, en moet de ander je troosten of nog bozer worden.
gc6-minus-j_reason = Het kwam hard aan en je gaf het terug. Heel begrijpelijk; alleen zijn jullie nu allebei aan het verdedigen.
