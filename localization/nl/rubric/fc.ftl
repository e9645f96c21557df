# Rubriek: eerste contact

fc_name = Eerste contact

## Aan de bel en in het trappenhuis

fc-bell_name = Aan de bel en in het trappenhuis
fc-bell_advice = Zeg rustig wie je bent en waarom je komt, en vraag bij elke stap of het mag.

## FC10

fc10-plus_reason = In een paar woorden was duidelijk wie je bent en waarvoor je komt. Dan hoeft de ander niet te gissen, en dat scheelt spanning.

## FC11

fc11-plus_reason = Of het nu uitkomt, legde je bij de bewoner neer. Wie ‘liever later’ kan zeggen, voelt zich minder overvallen.

## FC12

fc12-plus_reason = Voor de volgende stap vroeg je eerst of het mocht. Zo merkt de bewoner: hier gebeurt niets buiten mij om.

## FC13

fc13-plus_reason = Vriendelijk, met u, en niet te eigen. Zo mag de ander zelf uitmaken hoe dichtbij je komt.

## FC14

fc14-plus_reason = Je bracht je komst als belangstelling of zorg, niet als probleem. Daar hoeft niemand zich meteen tegen te verweren.

## FC15

fc15-plus_reason = Binnen hoefde niet van jou: de drempel was goed, of een andere plek. Met die ruimte wordt praten minder spannend.

## FC16

fc16-plus_reason = Wat de ander misschien voelde, zei jij hardop. Wie zich gezien weet, hoeft zich minder groot te houden.

## FC17

fc17-plus_reason = Een gewone, ware aanleiding maakt het bezoek licht. De bewoner kan erop ingaan zonder meteen ergens aan vast te zitten.

## FC18

fc18-plus_reason = Zacht gesproken en niets gevoeligs genoemd. Rond een voordeur luistert altijd wel iemand mee, en dat weet de bewoner ook.

## FC19

fc19-plus_reason = Het nee mocht er zijn, en toch liet je een lijntje achter. Zo is het geen afscheid, en druk is het ook niet.

## FC20

fc20-plus_reason = Er mag van jou iemand bij die de bewoner vertrouwt. Alleen tegenover een vreemde staan hoeft dan niet meer.

## FC21

fc21-plus_reason = Een stap terug en goed in het zicht: de ander kan je eerst rustig bekijken en dan pas beslissen.

## FC22

fc22-plus_reason = Je liet vlot zien wie je bent. De bewoner hoeft niet aan te dringen en hoeft je ook niet op je woord te geloven.

## FC30

fc30-minus_reason = Begrijpelijk dat je er niet omheen wilde draaien. Maar een klacht, schuld of melding als begin zet de ander meteen met de rug tegen de muur.

## FC31

fc31-minus_reason = Beide kanten willen horen leek je eerlijk. Alleen zit jij dan op de stoel van de rechter, en heeft de bewoner een zaak te winnen.

## FC32

fc32-minus_reason = Iets vragen wat je al weet, lijkt netter dan het zeggen. De ander voelt zich overhoord en gaat ontkennen of om bewijs vragen.

## FC33

fc33-minus_reason = Je wilde je niet laten afschepen. Maar dat het niet uitkomt, is vaak gewoon waar, en dan voelt de bewoner zich niet geloofd.

## FC34

fc34-minus_reason = Vaag blijven leek veiliger. Nu vult de ander zelf in wie je bent, en wat later uitkomt, kost je het vertrouwen.

## FC35

fc35-minus_reason = Uit haast of goede wil zette je de ander voor het blok. Wie geen kant op kan, doet al gauw de deur dicht.

## FC36

fc36-minus_reason = Losjes was het bedoeld. Zonder uitnodiging komt zo'n toon te dichtbij, alsof je de ander niet helemaal voor vol aanziet.

## FC37

fc37-minus_reason = Je wilde gehoord worden, of wat meer te weten komen. Maar nu weten de buren het ook, en dat draait de bewoner niet meer terug.

## FC38

fc38-minus_reason = Je zocht iets wat hielp en kwam uit bij een dreigement. Gaat de deur daarvan open, dan uit angst, en met angst valt niet te praten.

## FC39

fc39-minus_reason = Handig, die code of die open portiekdeur. Alleen ging het buiten de bewoner om, en dan voelt een voordeur niet meer veilig.

## Binnen, als gast

fc-inside_name = Binnen, als gast
fc-inside_advice = Wees te gast: zie wat er goed is, ga mee met wat de bewoner bezighoudt en doe één ding dat nu helpt.

## FC40

fc40-plus_reason = Je gedroeg je als gast. Hoe het er ook uitziet, dit is iemands thuis, en bij jou mag het dat ook zijn.

## FC41

fc41-plus_reason = Even vragen hoe het hier gaat, met schoenen of een stoel. De bewoner ontvangt, en jij volgt de regels van het huis.

## FC42

fc42-plus_reason = Wat je kreeg aangeboden, nam je op als een gebaar. Wie iets kan geven, is meer dan iemand die hulp nodig heeft.

## FC43

fc43-plus_reason = Naast iemand zitten is iets anders dan ertegenover. Je kijkt samen dezelfde kant op, en dat praat makkelijker.

## FC44

fc44-plus_reason = Je zag iets goeds in de kamer en zei het, en het was waar. Wie vooral hoort wat er misgaat, kijkt daar even van op.

## FC45

fc45-plus_reason = Je begon bij iets waar niemand zich aan brandt. Van daaruit bepaalt de bewoner zelf hoe ver het gesprek gaat.

## FC46

fc46-plus_reason = Iets van jezelf vertellen maakt je een mens in plaats van een functie. De ander is dan niet de enige die zich laat zien.

## FC47

fc47-plus_reason = Je vroeg door op iets waar de ander hart voor heeft. Daar zitten kennis en trots, en daar komen de woorden vanzelf.

## FC48

fc48-plus_reason = Er lag al wat vertrouwen toen je zei waar het om gaat. Nu kan de bewoner het horen zonder zich schrap te zetten.

## FC49

fc49-plus_reason = Hardop denken laat zien wat er in je omgaat. De bewoner kan meepraten, bijsturen of zeggen dat je ernaast zit.

## FC50

fc50-plus_reason = Je pakte iets aan dat nu meteen kon. Eén gedaan ding zegt de bewoner meer dan een heel verhaal over hulp.

## FC51

fc51-plus_reason = Jij kwam misschien voor iets anders, maar ging mee met wat hier het zwaarst weegt. Dan gaat het voor de bewoner eindelijk ergens over.

## FC52

fc52-plus_reason = Horen dat het anderen ook overkomt en goed kan aflopen, maakt de schaamte kleiner. De ander staat er minder alleen in.

## FC53

fc53-plus_reason = Je was eerlijk over wat je wel en niet kunt. Misschien valt dat tegen, maar de bewoner weet nu wel waar je voor staat.

## FC54

fc54-plus_reason = De ander verwachtte meer dan je kunt geven, en dat zei je meteen. Nu even slikken is lichter dan later bedrogen uitkomen.

## FC55

fc55-plus_reason = Die afleiding liet je gewoon bestaan. Daarmee regelt de bewoner hoe dichtbij het komt, en dat hoef jij niet over te nemen.

## FC56

fc56-plus_reason = Je keek naar wat er is, het sterke en het lastige, zonder er iets van te vinden. Zo voelt de bewoner zich niet gekeurd.

## FC57

fc57-plus_reason = Al vroeg ging het over wie de bewoner zelf om zich heen heeft. Zo hoeft hulp niet alleen van vreemden te komen.

## FC58

fc58-plus_reason = Wie wat doet, wanneer en wat eerst: dat liet je bij de bewoner. Met het stuur in eigen hand komt een mens eerder in beweging.

## FC60

fc60-minus_reason = Vlot en behulpzaam bedoeld, maar je deed alsof je thuis was. Een bewoner voelt zich dan al gauw bekeken in het eigen huis.

## FC61

fc61-minus_reason = Goede raad is snel gegeven, en hartelijk bedoeld. De ander hoort vooral dat het anders moet, en had dat meestal zelf ook al bedacht.

## FC62

fc62-minus_reason = Je kon er moeilijk omheen en zei er iets van. De bewoner wist het allang; nu zit de schaamte erbij in de kamer.

## FC63

fc63-minus_reason = Open kaart spelen is goed, alleen kon het contact dit nog niet dragen. De ander voelt zich betrapt en trekt zich terug.

## FC64

fc64-minus_reason = Alles meteen aanpakken voelde daadkrachtig. Intussen holde je langs de lijst, en werd de bewoner zelf niet gehoord.

## FC65

fc65-minus_reason = Je wilde naast de bewoner staan en koos partij. Dat voelt even goed, maar nu zit je zelf in de ruzie en kun je er minder aan doen.

## FC66

fc66-minus_reason = Alle partijen recht doen is een goed streven, maar zo gaf je de tegenpartij gelijk. Voor de bewoner ben je er dan weer een van de andere kant.

## FC67

fc67-minus_reason = Meegaan in verzachtende woorden hield het gezellig. Zo doen jullie samen of er niets is, en blijft de bewoner er alleen mee zitten.

## FC68

fc68-minus_reason = Je gunde de ander zekerheid en beloofde meer dan je in de hand hebt. Loopt het anders, dan ben je de zoveelste die het liet afweten.

## FC69

fc69-minus_reason = Opschrijven was bedoeld om niets te vergeten. Maar zonder het te vragen maak je er een dossier van, en wordt de bewoner voorzichtig.

## FC70

fc70-minus_reason = Je geloofde in je oplossing en kwam er na een nee op terug. De bewoner leert daarvan dat een nee bij jou niet telt.

## Het eerste contact afsluiten

fc-closing_name = Het eerste contact afsluiten
fc-closing_advice = Ga weg met één heldere afspraak, je nummer in huis en een ja op de vraag of je terug mag komen.

## FC80

fc80-plus_reason = Je ging na of duidelijk was waarom je kwam, en wat de ander daarvan vond. Dan blijft er minder hangen als de deur weer dicht is.

## FC81

fc81-plus_reason = Waar jij voor kwam, liet je even los; je vroeg wat er verder speelt. Nu kan ook op tafel komen waar nog niemand naar vroeg.

## FC82

fc82-plus_reason = Overleggen met een ander deed je niet zomaar, je vroeg het eerst. Zo gebeurt er niets achter de rug van de bewoner om.

## FC83

fc83-plus_reason = Je vroeg of je nog eens mocht komen. Een bezoek waar de ander zelf ja op zei, begint al een stuk rustiger.

## FC84

fc84-plus_reason = Met je naam en nummer in huis kan de bewoner je vinden, op een eigen moment. Het lijntje loopt nu twee kanten op.

## FC85

fc85-plus_reason = Jullie zetten op een rij wat er is afgesproken. Straks hoeft de bewoner zich niet af te vragen wie wat zou doen.

## FC86

fc86-plus_reason = Je dacht aan iemand van de bewoner zelf voor de volgende keer. Met een vertrouwd gezicht erbij wordt praten minder zwaar.

## FC87

fc87-plus_reason = Je bedankte voordat je ging. De bewoner heeft jou ook iets gegeven, en dat is nu gezegd.

## FC90

fc90-minus_reason = Afronden met een samenvatting leek logisch, maar het werd een oordeel over de ander. Dat hangt er nog als jij al buiten staat.

## FC91

fc91-minus_reason = Je wilde vaart maken en kondigde nog even een telefoontje aan. Nu gaat het over de bewoner, zonder de bewoner.

## FC92

fc92-minus_reason = Een open einde leek vriendelijk en zonder druk. Alleen weet de bewoner nu niet of je nog terugkomt, en rekent er dan maar niet op.

## FC93

fc93-minus_reason = Van alles meegeven is gul, maar het werd een lijst. Van zoveel afspraken blijft vooral het gevoel over dat het niet lukt.
