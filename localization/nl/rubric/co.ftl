# Rubriek: complimenten

co_name = Complimenten

## Complimenten

co_advice = Noem iets kleins dat je echt zag, houd het kort en laat de ander er vrij in.

## CO1

co1-plus_reason = Dat iemand de deur opendoet of tijd voor je maakt, liet je niet zomaar voorbijgaan. Daarmee is de bewoner even degene die geeft.

## CO2

co2-plus_reason = Je had oog voor iets in huis of bij de deur. Over een ding praten is veiliger dan over jezelf, en vaak komt het vanzelf bij jezelf uit.

## CO3

co3-plus_reason = Je noemde de moeite die iemand doet, los van de uitkomst. Dat telt, zeker voor wie meestal hoort wat er niet lukt.

## CO4

co4-plus_reason = Je noemde een goede kant en liet de ander nagaan of het klopt. Dan is het geen stempel, maar iets om zelf te herkennen.

## CO5

co5-plus_reason = Je compliment ging met een omweg, via andermans ogen of een vraag. Nu mag de ander het goede zelf zeggen, en dat blijft hangen.

## CO6

co6-plus_reason = Je had gezien dat er iets veranderd is. Voor de bewoner is een kleine stap ineens een stap die meetelt.

## CO

co-minus-a_reason = Je wilde iets aardigs zeggen en pakte een groot woord. De ander kent je nog maar net en vraagt zich af wat erachter zit.
co-minus-b_reason = Aanmoedigen was de bedoeling, maar je prees iets wat voor een volwassene gewoon is. Daar voelt de ander zich klein van.
co-minus-c_reason = Je wilde zacht beginnen. Alleen veegt dat ‘maar’ je compliment weer uit, en blijft bij de bewoner over wat erna kwam.
co-minus-d_reason = Een vriendelijk woord vooraf leek hoffelijk. Met een eis er vlak achter wordt het smeermiddel, en dat heeft de ander snel door.
co-minus-e_reason = Je zocht iets om te prijzen en trof net iets waar de ander zich voor schaamt. Nu kijken jullie er allebei naar.
co-minus-f_reason = Vriendelijk bedoeld, maar je zei iets wat jullie geen van beiden geloven. Daarna weegt de bewoner ook je andere woorden.
co-minus-g_reason = Aardig gezegd, alleen kon het over iedereen gaan. Zonder iets wat je echt zag, glijdt het van de ander af.
co-minus-h_reason = Je meende het en wilde dat het aankwam. Maar een compliment moet je mogen wegwuiven; nu moet de ander er iets mee.
