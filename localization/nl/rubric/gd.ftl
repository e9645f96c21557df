# Rubriek: geweldloze communicatie, de vier onderscheidingen

gd_name = Geweldloze communicatie: vier keer het verschil

## GD1

gd1_name = Waarneming of oordeel
gd1_advice = Vraag je af of een camera het had kunnen filmen; de rest heb je er zelf bij bedacht.
gd1-plus-a_reason = Een oordeel lag voor de hand, en jij hield het bij wat er te zien of te horen was. Daarover worden jullie het gauw eens.
gd1-minus-a_reason = Zo voelde het vast. Maar bij een woord als ‘altijd’ of ‘weer’ zoekt de ander meteen de keer dat het anders was.
gd1-minus-b_reason = Het ging je om wat er gebeurde. Met zo’n woord gaat het ineens over wie iemand is, en dat laat niemand zitten.
gd1-minus-c_reason = Voor jou sprak het vanzelf. Maar met ‘gewoon’ of ‘hoort’ leg je jouw maat ernaast, en daarbij schiet de ander tekort.
gd1-minus-d_reason = Je dacht te weten wat erachter zat. De ander weet dat beter dan jij, en moet dat nu eerst rechtzetten.
gd1-minus-e_reason = Een vergelijking maakt iets duidelijk, dacht je. Wie ernaast wordt gezet, hoort vooral dat een ander het beter doet.
gd1-minus-f_reason = Met dat woord leek het te kloppen. Voor de ander is het een stempel, en nog wel van iemand die geen dokter is.

## GD2

gd2_name = Gevoel of quasi-gevoel
gd2_advice = Kijk of je woord iets zegt over jou, of over wat de ander je zou aandoen.
gd2-plus-a_reason = Je gevoel ging over jou en wees niemand aan. Dan kan de ander het horen zonder zich te verdedigen.
gd2-plus-b_reason = De ander gaf het de naam van een verwijt; jij zocht wat iemand daarbij voelt en nodig heeft. Dan komt er een gesprek van.
gd2-minus-a_reason = Het begon met ‘ik voel me’, maar er zat een dader in. De ander hoort een beschuldiging en gaat die weerleggen.
gd2-minus-b_reason = Na ‘het gevoel dat’ komt een gedachte over de ander. Daar kun je over twisten; wat het met jou doet, bleef ongezegd.
gd2-minus-c_reason = Je zei iets lelijks over jezelf en noemde dat een gevoel. De ander moet je dan opbeuren, en blijft zelf met lege handen staan.
gd2-minus-d_reason = Je verbeterde het woord dat de ander koos. Zo’n uitval is juist een opening: er zit in wat er pijn doet.
gd2-minus-e_reason = Je gaf het gevoel van de ander de naam van een verwijt. Misschien klopt het verwijt; wat het met iemand doet, bleef ongevraagd.

## GD3

gd3_name = Behoefte of strategie
gd3_advice = Ga na of het ook op een andere manier kan, of door een ander. Dan was het een oplossing, en zit de behoefte eronder.
gd3-plus-a_reason = Je hield wat je nodig hebt los van één oplossing. Nu kan de ander iets bedenken wat jullie allebei past.
gd3-plus-b_reason = Je zocht mee naar een andere weg naar hetzelfde. Dan is er meer dan ja of nee op wat jij bedacht had.
gd3-minus-a_reason = Wat je nodig hebt, werd één ding dat de ander moet doen. Dan is er alleen nog ja of nee, en vaak wordt het nee.
gd3-minus-b_reason = Je had een oplossing en noemde die wat de ander nodig heeft. Wat er echt gemist wordt, kwam niet ter sprake.

## GD4

gd4_name = Verzoek of eis
gd4_advice = Bedenk voor je vraagt wat er gebeurt als het antwoord nee is, en laat horen dat het mag.
gd4-plus-a_reason = Nee mocht ook, en dat was te horen. Een ja dat je dan krijgt, is ook echt een ja.
gd4-plus-b_reason = Er kwam een nee, en je bleef wie je was. Daaraan merkt de ander dat het echt een vraag was, en komt er vaak iets anders.
gd4-minus-a_reason = Het was dringend voor je, en het werd moeten. Wie moet, geeft toe of zet zich schrap; meedenken is er niet meer bij.
gd4-minus-b_reason = Je wilde laten merken dat het ernst was. Maar met een ‘anders’ erachter is het een dreigement, en angst houdt geen woord.
gd4-minus-c_reason = Je deed een beroep op het goede hart. Alleen kan de ander nu geen nee meer zeggen zonder slecht mens te zijn.
gd4-minus-d_reason = Het klonk beleefd, maar het antwoord stond al vast. De ander merkt dat er niets te kiezen viel.
gd4-minus-e_reason = Na het nee vroeg je het nog eens, of trok je je terug. Nu weet de ander dat nee eigenlijk niet mocht.
