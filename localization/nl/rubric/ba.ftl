# Rubriek: de acht bakens van Welzijn Nieuwe Stijl, als argument

ba_name = Bakens

## BA1

ba1_name = Direct er op af
ba1_advice = Ga naar wie niet om hulp vraagt, het liefst binnen een paar dagen, en heb iets te bieden als je er bent.
ba1-plus_reason = Niet iedereen die iets nodig heeft, vraagt erom. Je bleef niet achter de balie wachten, maar zocht de ander zelf op.
ba1-minus_reason = Afwachten, doorsturen of met controle meeliften leek netjes. Wie niet durft te vragen, blijft zo alleen met wat er is.

## BA2

ba2_name = Eigen kracht van burger en omgeving, samensturing
ba2_advice = Vraag eerst wat iemand zelf en met eigen mensen kan, en kies de lichtste steun die genoeg is.
ba2-plus_reason = Je begon bij wat de ander zelf kan en wil, en ging ernaast staan in plaats van erboven. Zo blijft het van de bewoner.
ba2-minus_reason = Overnemen gaat sneller, en je bedoelt het goed. Maar wat buiten de bewoner om geregeld is, wordt nooit iets van de bewoner zelf.

## BA3

ba3_name = Vraaggericht werken, de vraag achter de vraag
ba3_advice = Laat je aanbod nog even zitten en zoek samen uit wat iemand eigenlijk vraagt.
ba3-plus_reason = Wat iemand zegt, is vaak niet alles. Je wachtte met een aanbod en vroeg door naar wat eronder ligt.
ba3-minus_reason = Snel iets aanbieden voelt als helpen. Maar dan schikt de bewoner zich naar jouw lijst, en blijft de echte vraag liggen.

## BA4

ba4_name = Eerst collectieve arrangementen, dan individuele voorzieningen
ba4_advice = Kijk eerst of er iets is waar meer mensen wat aan hebben, en vraag dan of het bij deze bewoner past.
ba4-plus_reason = Je keek of meer mensen met hetzelfde zitten en er samen iets aan kunnen doen. Dan hoeft niemand de uitzondering te zijn.
ba4-minus_reason = Samen klinkt mooi. Maar wie ongevraagd in een groep wordt gezet, of daar met zijn zorgen op tafel ligt, trekt zich juist terug.

## BA5

ba5_name = Resultaatgericht, niet vrijblijvend
ba5_advice = Spreek iets kleins af, met een dag en een naam erbij, en kijk later of het gebeurd is.
ba5-plus_reason = Er werd iets gezegd of afgesproken waar je elkaar aan kunt houden. Dat is geen dwang: zo neem je de ander serieus.
ba5-minus_reason = Bezoeken tellen of alles openlaten is nog geen resultaat. De bewoner ziet veel mensen komen en weinig veranderen.

## BA6

ba6_name = Ruimte voor kennis en kunde van de professional
ba6_advice = Doe wat hier nodig is, ook als het nergens staat, en zorg dat je kunt uitleggen waarom.
ba6-plus_reason = Je gebruikte je vak waar het boekje ophoudt, en kunt vertellen waarom. Daar is die ruimte voor.
ba6-minus_reason = Achter een regel schuilen of alles voor je houden is veilig voor jou. De bewoner zit met de gevolgen, en niemand kijkt mee.

## BA7

ba7_name = Integraal werken
ba7_advice = Maak er één verhaal van: één gezicht, één plan, en niet meer mensen erbij dan nodig.
ba7-plus_reason = Je keek hoe het samenhangt en wie er al is. Dan hoeft de bewoner het verhaal maar één keer te vertellen.
ba7-minus_reason = Nog een loket of een volle tafel leek grondig. Voor de bewoner is het wéér iemand met een stukje van het verhaal.

## BA8

ba8_name = Samenwerking informeel en formeel
ba8_advice = Zie vrijwilligers, buren en familie als partners: vraag, bedank, en laat hun band met de bewoner van hen.
ba8-plus_reason = Vrijwilligers en buren zijn partners. Je liet hun eigen band met de bewoner heel, en liet hen er niet alleen voor staan.
ba8-minus_reason = Handig, iemand die er toch al komt. Maar wie voor jou gaat opletten, is bij de bewoner niet meer gewoon op bezoek.
