# Rubriek: de tien kernwaarden van het Manifest Eropaf! 2.0, als argument

kw_name = Kernwaarden

## KW1

kw1_name = Contextgericht outreachend werken voorkomt hoge kosten
kw1_advice = Kom vroeg, bij het eerste kleine teken: dat scheelt verdriet, en geld ook.
kw1-plus_reason = Je was er voordat het misging. Nu is het nog één brief of één recept; straks kost het de bewoner en de omgeving veel meer.
kw1-minus_reason = Wachten tot het erg genoeg is, spaart nu tijd. Later betaalt de bewoner een hogere prijs, en vaak de omgeving mee.

## KW2

kw2_name = Herstelt en versterkt contact tussen burgers, collectieve verantwoordelijkheid
kw2_advice = Help mensen elkaar terug te vinden, als ze dat allebei willen.
kw2-plus_reason = Je werkte eraan dat mensen weer iets aan elkaar hebben. Jij gaat een keer weg; zij blijven bij elkaar in de buurt.
kw2-minus_reason = Jij als enige contact, of twee mensen bijeengebracht die daar niet om vroegen: geen van beide houdt stand als jij weg bent.

## KW3

kw3_name = Defragmenteert; schakel leef- en systeemwereld
kw3_advice = Vertaal wat instanties zeggen, en ga op hen net zo goed af als op de bewoner.
kw3-plus_reason = Je was de schakel: gewone taal naar de een, een duidelijk woord naar de ander. Zo raakt de bewoner niet klem tussen bureaus.
kw3-minus_reason = Kantoortaal mee naar binnen, of nog een laag ertussen: zo wordt de afstand groter die je kleiner wilde maken.

## KW4

kw4_name = Professioneel in het spanningsveld autonomie–paternalisme
kw4_advice = Zeg hardop waarover je twijfelt, vraag of het mag, en leg uit wat je ongevraagd toch deed.
kw4-plus_reason = Te veel doen kan een fout zijn, te weinig ook. Je woog ze allebei, hardop, en kunt uitleggen wat je ongevraagd deed.
kw4-minus_reason = ‘Uw eigen keus’ of ‘voor uw bestwil’: elk van de twee alleen is te makkelijk, en de bewoner draagt de gevolgen.

## KW5

kw5_name = Belevingswereld als spreekkamer
kw5_advice = Praat waar iemand zich thuis voelt, in de woorden die daar gebruikt worden.
kw5-plus_reason = Het gesprek was waar iemand leeft en de baas is: op de trap, op de bank, achter de hond aan. Daar praat een bewoner vrijer.
kw5-minus_reason = Op kantoor, of aan een keukentafel die een kantoor wordt, gaat de bewoner netjes zitten en zegt weinig.

## KW6

kw6_name = Integer, niet veroordelend; vraag achter de vraag, verhaal achter het verhaal
kw6_advice = Ga ervan uit dat er een verhaal achter zit, en houd bij je wat je verteld wordt.
kw6-plus_reason = Je zocht het verhaal en velde geen oordeel, en wat je hoorde bleef waar het hoort. Zo iemand durf je meer te vertellen.
kw6-minus_reason = Een etiket, of een slimmigheid om binnen te komen, spaart jou tijd. De bewoner voelt het en vertelt voortaan de korte versie.

## KW7

kw7_name = Baas over eigen tijd, bevoegd; contactvaardigheid is gereedschap, persoon is kapitaal
kw7_advice = Neem de tijd en de kleine besluiten die bij je werk horen, en pas op jezelf: jij bent het gereedschap.
kw7-plus_reason = Je besliste zelf wat je zelf kunt beslissen, en paste op degene die het werk moet doen: jezelf.
kw7-minus_reason = Alles naar boven schuiven, of jezelf opbranden: hoe dan ook heeft de bewoner straks niemand meer tegenover zich.

## KW8

kw8_name = Verbindt; herstelt contact bij zorg, overlast, uitsluiting
kw8_advice = Praat met beide kanten van de trap, ook met wie boos is of nee zei.
kw8-plus_reason = Ook na een nee of een klacht bleef je contact zoeken, en met alle kanten. Wie buiten stond, heeft zo weer een ingang.
kw8-minus_reason = Alleen de overlast aanpakken, of partij kiezen: de klacht is dan misschien weg, maar iemand staat nog verder buiten.

## KW9

kw9_name = Kan actief op de handen zitten
kw9_advice = Wacht met opzet: stel een vraag, laat een stilte, en kijk wat de ander zelf doet.
kw9-plus_reason = Je deed met opzet niets, en bleef er wel bij. Zo was er plaats voor wat de bewoner, of een buur, zelf kon.
kw9-minus_reason = Wegblijven is geen wachten, en druk oplossen is geen helpen. Bij allebei komt de bewoner zelf niet aan bod.

## KW10

kw10_name = Basishouding voor alle professionals
kw10_advice = Verwacht van iedereen die hier werkt, ook achter een balie of een bureau, dat die vraagt hoe het gaat.
kw10-plus_reason = Aandacht is geen specialisme. Je verwachtte van een balie, een baas of een collega hetzelfde als van jezelf.
kw10-minus_reason = ‘Dat is iets voor het andere team’: dan is zorg om mensen van één afdeling, en niet van wie ze tegenkomt.
