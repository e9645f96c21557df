# Frans van Noord: de acht vragen

## Q1

nog-eens_title = Nog eens proberen, of niet?
nog-eens_question = Hij laat weten dat hij geen bezoek meer wil. Alleen die mevrouw van de kerk mag nog komen. Aan de woningbouw had hij gezegd hoe alleen hij is. Probeer je het nog eens?
nog-eens_stop = Vraag elk groepje eerst wat zijn nee volgens hen betekent: een grens, een toets, of weten ze dat nog niet? Daarna pas kiezen.

nog-eens_wachten_say = Ik wacht tot een dag die we nu afspreken. Esmé en ik letten op, en we weten wanneer we toch gaan.
nog-eens_wachten_after = Zijn nee telt, en er duwt niemand. Met een datum, een naam en een afspraak over wanneer je tóch gaat, is wachten ook werk; laat hem wel weten dat je wacht. Wat het kost: voor wie al zo lang alleen zit, lijkt wachten erg op vergeten worden.
nog-eens_sluiten_say = Ik sluit zijn dossier, met een vriendelijke brief. Hij is een volwassen man en weet ons te vinden.
nog-eens_sluiten_after = Het voelt als respect: hij zei nee, en jij luistert. Maar het was een nee op bezoek, en het werd een gesloten dossier. Hij is terug waar hij na elke ronde was: alleen, tot er iets dreigt en hij iedereen tegelijk belt. Dan begint er weer een ander.
nog-eens_teken_say = Ik doe een kaart in de bus: ik ben niet boos, hier is mijn nummer, donderdag loop ik langs.
nog-eens_teken_after = Hij kan de kaart laten liggen, en ziet toch dat er iemand terugkomt. Zet zijn nee erop, en dat je doorloopt als hij niets laat merken. Wat het kost: hij vroeg om niets, en krijgt iets. Misschien leest hij er opnieuw een vraag in.
nog-eens_agent_say = Ik loop met de wijkagent mee, die moet er toch heen. Dan weten we tenminste hoe het met hem is.
nog-eens_agent_after = Je zorg is echt, en apart gaan aanbellen lijkt onzin. Alleen staat er dan een uniform voor zijn deur, en jij ernaast. Voor hem hoor je vanaf dat moment bij wie over hem schrijft, en bleek zijn nee niets waard.

nog-eens_zijn-nee_card = Nee is nee. Stappen we daaroverheen, dan is hij weer iemand over wie anderen beslissen.
nog-eens_zijn-nee_about = Baken 2 en presentie: een nee is een antwoord waarmee je verdergaat. Hij zei nee tegen bezoek; of dat ook voor een kaart geldt, heeft nog niemand gevraagd.
nog-eens_eenzaam_card = ‘Niemand geeft om me’, zei hij. Zoiets zeg je niet als je alleen nog met rust gelaten wilt worden.
nog-eens_eenzaam_about = Baken 3 en kernwaarde 6: de vraag achter de vraag. Maar hij zei het tegen een ander. Wat hij van jou wil, moet hij je nog vertellen.
nog-eens_belt-wel_card = Als er echt iets is, belt hij wel. Hij heeft vaak genoeg laten zien dat hij weet wie hij moet hebben.
nog-eens_belt-wel_about = Hij belt pas als er iets dreigt, en daarna mag er niemand meer in. Op dat telefoontje wachten houdt dat rondje gaande.
nog-eens_hart_card = Een zwak hart, astma, en veel te vaak alleen. Hier kan echt iets misgaan.
nog-eens_hart_about = Het schadeprincipe, en kernwaarde 1: op tijd komen voorkomt erger. Je mag er verder voor gaan dan anders, maar acuut gevaar is het hier nog niet.
nog-eens_er-komt-iemand_card = Er komt elke week iemand van de kerk. Hij heeft dus iemand; dat hoeven wij niet per se te zijn.
nog-eens_er-komt-iemand_about = Baken 8 en kernwaarde 9: wat vanzelf goed gaat, laat je met rust. Het reikt zo ver als zij het volhoudt, en zij is geen hulpverlener.
nog-eens_wakker_card = Ik lig er wakker van. Als ik niks doe en er gebeurt iets, vergeef ik het mezelf nooit.
nog-eens_wakker_about = Dat gaat over jou. Zeg het vooral in het team, dan hoeft hij het niet te dragen. Wat hij nodig heeft, weet je daarmee nog niet.
nog-eens_toets_card = Hij probeert iedereen uit. Blijf je na één nee weg, dan ben je gewoon de volgende in de rij.
nog-eens_toets_about = Presentie: langdurig contact, en aandacht die niemand hoeft te verdienen. Kijk uit: wie overal een toets in hoort, hoort nooit meer een nee.
nog-eens_dun_card = Wat er is tussen hem en ons, is nog heel dun. Druk je nu door, dan is het stuk.
nog-eens_dun_about = Kernwaarde 9 en presentie: op je handen zitten en geen haast maken. Het gaat op zolang je zelf niet uit beeld raakt.
nog-eens_ons-werk_card = Dit ís het werk: naar mensen toe gaan die zelf niet bellen. Anders kunnen we net zo goed een balie openen.
nog-eens_ons-werk_about = Baken 1 en kernwaarde 8: eropaf, ook na een weigering. Het zegt dat je iets mag doen. Hoe groot die stap mag zijn, zegt het niet.

## Q2

alleen_title = Alleen naar binnen?
alleen_question = ‘U mag komen. Die ander niet.’ Hij wil jou zien en Esmé niet. Jullie werken met z’n tweeën, en in die gang kun je niet eens keren. Ga je alleen?
alleen_stop = Laat één groepje voor hem spreken, één voor Esmé en één voor de teamleider. Wat heeft ieder nodig om hiermee te kunnen leven?

alleen_stil_say = Ik ga alleen en houd het nog even klein. Esmé vertel ik het rustig, als hij wat gewend is.
alleen_stil_after = Het lijkt aardig voor allebei. Maar Esmé staat buiten zonder dat ze het weet, jij loopt met een geheim rond, en niemand weet dat je in die gang staat. Wordt het je te veel, dan kan er ook niemand overnemen, en zit hij weer zonder.
alleen_open-alleen_say = Ik ga alleen. Esmé en de teamleider weten wanneer, dat zeg ik hem ook, en over een maand kijken we weer.
alleen_open-alleen_after = Zijn keus telt, en er hoeft niets verborgen te blijven. Spreek dan wel af wie weet dat je weer buiten staat, en wat je met Esmé deelt. Wat het kost: jij wordt de enige die erin mag, en Esmé moet het verdragen dat ze er niet bij is.
alleen_met-iemand_say = Ik ga niet alleen, maar ook niet met Esmé: hij mag zeggen wie er van hemzelf bij komt.
alleen_met-iemand_after = Er is een tweede paar ogen, en hij kiest van wie. Dat klopt zolang hij ook ‘niemand’ mag zeggen. Wat het kost: hij vroeg om één mens en krijgt er een voorwaarde bij, en wie hij noemt, wil zelf misschien wel helemaal niet.
alleen_meenemen_say = Esmé gaat gewoon mee. Ze houdt zich op de achtergrond, en dan merkt hij vanzelf dat ze meevalt.
alleen_meenemen_after = Je gunt hun een tweede kans. Maar hij zei wie er binnen mag, en bij jou blijkt dat niet te gelden. Ook voor Esmé is het geen doen: zij zit op een stoel waar hij haar niet wil hebben, en moet maar laten zien dat ze meevalt.
alleen_deur_say = Ik kom alleen, tot aan zijn deur. Naar binnen ga ik pas als er in die gang wat ruimte is.
alleen_deur_after = Je houdt contact en neemt ook jezelf serieus. Zeg hem eerlijk waarom je blijft staan, en dat het niet om hem gaat. Wat het kost: hij kan horen dat ook jij zijn huis te erg vindt, en in een deuropening, met de buren erbij, vertelt niemand veel.

alleen_gang_card = Je kunt je daar niet eens omdraaien. Gaat er iets mis, met hem of met jou, dan zit je klem.
alleen_gang_about = Kernwaarde 7: jij bent het gereedschap, dus pas je op jezelf. Het gaat over de gang en niet over hem; met goede afspraken wordt het risico kleiner.
alleen_zijn-huis_card = Het is zijn huis. Wie er over de drempel komt, maakt hij uit en niet wij.
alleen_zijn-huis_about = Presentie en kernwaarde 5: hij bepaalt wie erbij is, op zijn terrein. Wat jij op je werk vertelt of verzwijgt, bepaalt hij daarmee niet.
alleen_kamp_card = Nu is Esmé de slechte en jij de goede. Ga je daarin mee, dan ben jij straks zelf aan de beurt.
alleen_kamp_about = Meerzijdige partijdigheid: geen kamp kiezen. Het verbiedt niet dat één van jullie gaat, wel dat hij van jou te horen krijgt dat Esmé niet deugt.
alleen_sparen_card = Esmé trekt zich zoiets erg aan. Wat ze niet weet, daar hoeft ze ook niet over te piekeren.
alleen_sparen_about = Je vult voor haar in wat ze aankan. Ze merkt het toch, en dan is het niet hij die haar buiten liet, maar jij.
alleen_vraagt-zelf_card = Hij vraagt voor het eerst zelf om iemand. Houd je dat af, dan vraagt hij het misschien nooit meer.
alleen_vraagt-zelf_about = Baken 7 en kernwaarde 8: wie contact heeft, blijft degene die gaat. Het is een goede reden om te komen, en nog geen reden om er niets bij te regelen.
alleen_twee-zien_card = Met z’n tweeën zie je meer. En ga je er zelf te diep in, dan trekt de ander je aan je mouw.
alleen_twee-zien_about = Samen leren en kijken hoort bij het vak (competentie 8). Die tweede hoeft niet in de kamer te zitten; die kan ook aan de telefoon zitten als jij buiten komt.
alleen_altijd-twee_card = Wij gaan altijd met z’n tweeën op huisbezoek. Dat hebben we hier nu eenmaal zo afgesproken.
alleen_altijd-twee_about = Voor samen gaan zijn goede redenen, maar ‘dat doen we altijd’ is er geen. Welke van die redenen geldt bij deze man, in deze gang?
alleen_drempel_card = Aan de deur kun je ook praten. Zit je daar meteen binnen, dan vertelt hij misschien meer dan hij wil.
alleen_drempel_about = Eerste contact en presentie: de deur is ook een plek, en niets hoeft vandaag. Hij vraagt je nu wel binnen; dan kan de drempel als afstand voelen.
alleen_ziek_card = Straks laat hij alleen jou nog binnen. En als jij dan de griep hebt, of een andere baan?
alleen_ziek_about = Kernwaarde 2, en eerlijk zijn over wat blijft: word niet zijn enige contact. Het gaat over straks; vandaag is één contact meer dan geen.

## Q3

verzekering_title = Mag de DWI de premie regelen?
verzekering_question = Zijn zorgverzekering loopt al een tijd achter. De collega van de DWI zit bij jullie aan tafel: één vinkje, en de premie gaat voortaan van zijn uitkering. Wat doe je?
verzekering_stop = Laat eerst op de flap zetten wat er misgaat als je niets doet, en ernaast wat er misgaat als je het wél doet. Dan pas de kaarten.

verzekering_drang_say = Ik zeg hem één keer eerlijk wat er komt, wie dat beslist en wanneer. En wat ik erbij kan doen.
verzekering_drang_after = De feiten, wie erover gaat en een aanbod: dat is druk, maar er is niets stiekems aan. Hij kan daarna nog steeds zelf kiezen. Wat het kost: voor hem klink je als een brief, en misschien rekent hij je een tijdje bij de afzenders.
verzekering_vinkje_say = Ik laat dat vinkje zetten, want het gaat om zijn hart. Donderdag vertel ik hem erbij waarom.
verzekering_vinkje_after = Je wilde hem iets besparen, en de premie is betaald. Maar hij leest ‘inhouding’ op een papier en weet dat er weer over hem beslist is. Dat jij het donderdag komt uitleggen, maakt het niet zijn besluit. Wat hij jou vertelde, vertelt hij daarna niemand meer.
verzekering_keuze_say = Ik zoek uit wat er kan, zonder zijn naam te noemen, en leg hem alle wegen voor. Ook zelf betalen.
verzekering_keuze_after = Hij krijgt echt iets te kiezen, en de DWI weet niet meer dan nodig is. Vraag wat hij nodig heeft om het in eigen hand te houden: een vaste dag, misschien. Wat het kost: tijd. De achterstand groeit door, en kiest hij niets, dan moet je alsnog verder.
verzekering_zijn-zaak_say = Ik laat het hierbij. Hij is een volwassen man, en meedoen of niet is zijn recht.
verzekering_zijn-zaak_after = Het klinkt als vertrouwen in hem. Maar kiezen kan hij pas als hij weet wat er volgt, en wie heeft hem dat rustig verteld? Jij bent ervan af, en hij staat straks bij de apotheek met een rekening die hij niet zag aankomen.
verzekering_dokter_say = Ik laat de premie nog even liggen. Zijn adem gaat voor, met de dokter, op een manier die hij goedvindt.
verzekering_dokter_after = Wat het meest dringt, gaat voor, en niet zonder zijn ja. De envelop mag even een envelop blijven. Wat het kost: er komt elke maand een bedrag bij, en ‘later’ wordt makkelijk nooit. Zet voor jezelf een dag in de agenda waarop je over die premie begint.

verzekering_eigen-hand_card = Wie zijn geld al eens stil zag staan, wil zelf weten wat eruit gaat. Dat zou ik ook willen.
verzekering_eigen-hand_about = Baken 2 en presentie: de regie blijft bij hem. Dat vraagt nog iets van jou: wat heeft hij nodig om het ook echt zelf te kunnen?
verzekering_lijst_card = Van die hele lijst doet alleen hij niet mee. Bij al die anderen gaat het gewoon goed.
verzekering_lijst_about = Dat het bij anderen loopt, zegt dat het kan, niet dat het mag. Baken 4 vraagt of iets gezamenlijks bij hem past; niet om hem er ongevraagd in te zetten.
verzekering_ziekte_card = Hartfalen, astma en een verzekering die niet betaald is. Straks durft hij niet eens meer naar de apotheek.
verzekering_ziekte_about = Het schadeprincipe, en kernwaarde 1: erger voorkomen. Het is een reden om niet stil te zitten. Of iets buiten hem om mag, volgt er niet uit.
verzekering_uitkering_card = De vorige keer dat de DWI iets besliste, stond zijn uitkering stil. Nu komen ze met een vinkje.
verzekering_uitkering_about = Kernwaarde 6: het verhaal achter zijn nee. Het legt uit waarom hij schrikt. Dat deze collega iets kwaads wil, staat er niet.
verzekering_schudden_card = Iemand moet hem toch een keer wakker schudden. Iedereen loopt daar maar op kousenvoeten.
verzekering_schudden_about = Hier praat ergernis, en die mag er zijn. Zeggen wat er komt is iets anders dan schudden; dat laatste doe je meestal voor jezelf.
verzekering_korte-lijn_card = Daar zijn die korte lijnen toch voor? Met die collega aan tafel heb je zoiets in een week uitgezocht.
verzekering_korte-lijn_about = Baken 7 en kernwaarde 3: één lijn, en de systemen laten meewerken. Uitzoeken kan zonder zijn gegevens; uitvoeren niet zonder zijn ja.
verzekering_thuis-gezien_card = Wat je van zijn post weet, weet je omdat je bij hem over de vloer kwam. Dat leg je niet zomaar bij een instantie neer.
verzekering_thuis-gezien_about = Kernwaarde 6 en presentie: wat je bij iemand thuis ziet of hoort, houd je bij je, of je vraagt of het verder mag. Bij gevaar ligt dat anders, en dan zeg je het hem.
verzekering_nee-gezegd_card = Hij doet niet mee met die collectieve verzekering. Dat is een antwoord, dus je begint er niet over.
verzekering_nee-gezegd_about = Dat gaat over meedoen met de anderen. Of hij wil weten wat er volgt, is een andere vraag, en die vul je nu voor hem in.
verzekering_recht_card = Hij heeft recht op het eerlijke verhaal, ook als het vervelend is. Anders overkomt het hem gewoon.
verzekering_recht_about = Baken 5 en kernwaarde 4: niet vrijblijvend, en uitleggen wat je doet. Eén keer, met een aanbod erbij. Elke week herhaald wordt het dreigen.

## Q4

spirit_title = Harrie, langs een zijlijn?
spirit_question = Harrie is er niet, en dat zit hem dwars. Bij Spirit zit iemand die de jongen kent. Zelf houdt hij hulp op afstand. Mag Spirit hier iets in doen, en langs welke weg?
spirit_stop = Zet drie stoelen neer: vader, zoon, werker. Laat wie een kaart legt, op de stoel gaan zitten voor wie die kaart spreekt.

spirit_eerst-hij_say = Ik vraag het aan hem, als hij eraan toe is. Tot dan gebeurt er bij Spirit niets.
spirit_eerst-hij_after = Er gebeurt verder niets achter zijn rug, en hij hoort van jou wat er kan. Zeg er dan bij dat Harrie nee mag zeggen. Wat het kost: je roert iets aan wat hij misschien net had weggelegd, en wil hij niet, dan blijft het zo, hoe hard je zelf ook hoopt.
spirit_algemeen_say = Ik vraag Spirit hoe een vader in het algemeen iets kan laten horen. Namen noem ik niet.
spirit_algemeen_after = Straks kun je hem vertellen wat er bestaat, en Spirit doet alleen iets als de jongen dat wil. Wat het kost: je loopt langs een randje. Wie al weet om welke vader het gaat, hoort toch iets, en die vader weet van dit gesprek nog niets.
spirit_naam_say = Ik vraag alleen of het goed gaat met Harrie. Als het meevalt, kan ik zijn vader geruststellen.
spirit_naam_after = Je wilde met iets goeds aankomen. Maar zo loopt er nieuws over zijn zoon langs hem heen, en straks weet Harrie dat er over zijn vader gepraat wordt. En hij moet het aannemen van iemand die het niet had mogen weten. Dat draai je niet meer terug.
spirit_klein_say = Ik begin bij hem thuis, bij wat daar aan Harrie doet denken. Of er iets de deur uit mag, komt later.
spirit_klein_after = Het begint bij iets van hem, en dat houdt zijn waarde, ook als er niets terugkomt. Wat het kost: het gaat langzaam, en intussen wordt er ergens een jongen groot. En de vraag of het naar buiten mag, moet je een keer toch stellen.
spirit_regelen_say = Ik vraag Spirit om een ontmoeting, ergens gewoons. Als ze elkaar eenmaal zien, komt de rest.
spirit_regelen_after = Je ziet het al voor je, en het zou mooi zijn. Maar twee mensen worden bij elkaar gezet die daar geen van beiden ja op zeiden. Loopt het stuk, dan is de vader zijn zoon nog een keer kwijt, en had Harrie er niet om gevraagd.

spirit_wens_card = Tegen een vreemde van de woningbouw begon hij over die jongen. Daar gaat het hem dus om.
spirit_wens_about = Baken 3 en kernwaarde 6: de vraag achter de vraag. Het zegt waar het hem om gaat. Wat jij ermee mag doen, moet je van hem horen.
spirit_vijftien_card = Die jongen is vijftien. Nog een paar jaar praten over wanneer het mag, en het hoeft niet meer.
spirit_vijftien_about = Kernwaarden 2 en 8: contact herstellen. De tijd telt echt mee. Of dit het moment is, kunnen alleen die twee zeggen.
spirit_herkend_card = Bij Spirit weten ze meteen om wie het gaat. ‘In het algemeen’ bestaat niet op zo’n gang.
spirit_herkend_about = Kernwaarde 6 en presentie: bij je houden wat je verteld is. Het hangt af van wie je het vraagt; iemand die hem niet kent, kan wel in het algemeen antwoorden.
spirit_medicijn_card = Laat hem die jongen zien en de rest komt vanzelf: de dokter, de post, en die volle gang ook.
spirit_medicijn_about = Dan wordt een jongen van vijftien het medicijn van zijn vader. En of de rest dan echt vanzelf komt, weet niemand.
spirit_jongen_card = Harrie heeft er zelf ook iets over te zeggen. Wil hij niet, dan moet dat kunnen.
spirit_jongen_about = Presentie: een kind is iemand, met een eigen belang. Het zegt hoe Spirit zou moeten beginnen, niet of jij bij Spirit moet beginnen.
spirit_over-hem_card = Hij denkt toch al dat iedereen over hem praat. Doe je dit zonder hem, dan krijgt hij gelijk.
spirit_over-hem_about = Baken 2 en presentie: eerst vragen, dan handelen. Het is op zijn sterkst bij namen en feiten; over een vraag zonder naam kun je twisten.
spirit_uitpraten_card = Bij ons thuis werd ook alles uitgepraat. Daar is nog nooit iemand slechter van geworden.
spirit_uitpraten_about = Wat bij jou thuis werkte, is jouw verhaal, en het duwt misschien harder dan je merkt. Hoe ging dat bij hen, en wil hij dat vertellen?
spirit_valse-hoop_card = Begin er niet over als je niet weet wat er kan. Eén keer te veel gehoopt, en hij is weg.
spirit_valse-hoop_about = Hoop geven zonder iets te beloven, en alleen zeggen wat je kunt doen. Het wordt een uitvlucht als je nooit gaat uitzoeken wat er kan.
spirit_zelf-maken_card = Als hij zelf iets maakt, is dat van hem. Ook als er nooit iets op terugkomt.
spirit_zelf-maken_about = Kernwaarde 9 en presentie: een stap die vandaag past, en jij houdt je handen stil. Maar een kaart in een la is nog geen contact.

## Q5

ruimte_title = Jouw ruimte, en waar die ophoudt
ruimte_question = Hoe vaak je gaat, wat je opschrijft, wat je nog even niet noemt: veel daarvan bepaal jij. Hoeveel van die ruimte neem je bij hem, en wie hoort ervan?
ruimte_stop = Vraag om één voorbeeld van ruimte die iemand nam. Wie wist ervan? Had het ook hardop gekund, met hem erbij?

ruimte_vooraf_say = Mijn gewone werk doe ik zelf. Wat daarvan afwijkt, leg ik vooraf aan het team voor.
ruimte_vooraf_after = Er kijkt iemand mee voor het te laat is, en je draagt het niet alleen. Wat het kost: er wordt over hem gepraat waar hij niet bij is, en wat vanmiddag had gekund, kan na het overleg soms niet meer.
ruimte_regels_say = Ik houd me aan wat voor iedereen geldt. Dan weet hij waar hij aan toe is, en zijn buurman ook.
ruimte_regels_after = Duidelijk is het, en eerlijk lijkt het ook. Alleen zijn die regels gemaakt voor mensen die een formulier terugsturen, en hij liep op één formulier al eens vast. Jij hoeft niet te kijken wat hier nodig is, en hij staat weer naast de rij.
ruimte_met-hem_say = Wat ik bij hem anders doe, bespreek ik eerst met hem. Hij mag zeggen: dit gaat me te ver.
ruimte_met-hem_after = Ruimte waar hij van weet, is geen geheim, en hij kan je tegenhouden. Wat het kost: je legt veel op zijn bord, en waar het de buren, brandgevaar of Harrie raakt, is hij niet de enige die erover gaat.
ruimte_ruim_say = Ik neem de ruimte die hij nodig heeft. Achteraf schrijf ik in één regel op wat ik deed en waarom.
ruimte_ruim_after = Je doet wat hier nodig is, en wie wil, kan nalezen wat dat was en waarom. Wat het kost: op het moment zelf sta je er alleen voor, en een regel achteraf houdt een vergissing niet tegen. Iemand moet die regels ook echt lezen.
ruimte_onder-ons_say = Wat ik voor hem doe, blijft tussen hem en mij. Hoe minder op papier, hoe veiliger hij zich voelt.
ruimte_onder-ons_after = Het voelt als trouw aan hem. Maar niemand kan je nog helpen of tegenhouden, en wat vandaag een gunst is, kun je morgen aan een ander niet uitleggen. Komt het uit, dan praat iedereen over hem, en jij hebt er niets tegenover te zetten.

ruimte_boekje_card = Wat bij hem werkt, staat in geen enkel boekje: wachten, langslopen, je mond houden.
ruimte_boekje_about = Baken 6 en presentie: je kunde bepaalt hoe je werkt. Het gaat over de manier van werken; voor toestemming en veiligheid geldt het niet.
ruimte_gedekt_card = Als er later gedoe van komt, staat het tenminste zwart op wit en ben ik gedekt.
ruimte_gedekt_about = Dat beschermt jou, en over hem zegt het niets. Verantwoorden is wat anders: kunnen uitleggen waarom dit bij hem paste.
ruimte_te-dicht_card = Ik ken mezelf: als ik iemand graag mag, merk ik het niet meer wanneer ik te ver ga.
ruimte_te-dicht_about = Jezelf kennen en een ander laten meekijken (competenties 7 en 8). Het vraagt om een collega, niet om een reglement.
ruimte_moment_card = Moet je alles eerst overleggen, dan is het moment voorbij en zit het gordijn alweer dicht.
ruimte_moment_about = Kernwaarde 7: je bent bevoegd, en klein beslis je ter plekke. Maar voor iets groots is er bijna altijd tijd om even te bellen.
ruimte_zijn-naam_card = Het gaat over zijn leven en zijn naam. Dan mag hij toch wel weten wat jij ermee doet?
ruimte_zijn-naam_about = Presentie en kernwaarde 6: geen verborgen agenda. Hij hoort dat je ruimte neemt. Over wat ook een ander aangaat, beslist hij niet alleen.
ruimte_uitleggen_card = Op school zeiden ze: kun je het niet uitleggen, dan had je het niet moeten doen. Dus schrijf ik het op.
ruimte_uitleggen_about = Baken 6 en kernwaarde 4: verantwoorden wat je doet, zeker als het ongevraagd was. Opschrijven alleen maakt een misstap nog niet goed.
ruimte_door-de-vingers_card = Hij heeft al zo veel tegengehad in zijn leven. Dan mag je bij hem best eens iets door de vingers zien.
ruimte_door-de-vingers_about = Medelijden is menselijk, maar je kunt er niet mee meten. Waarom hij wel en zijn buurvrouw niet, moet je kunnen zeggen.
ruimte_anderen_card = Je hebt ook nog de mensen op die trap, en die jongen. Die hebben ook belangen, en ze zitten niet bij hem aan tafel.
ruimte_anderen_about = Kernwaarde 8 en meer dan één belang zien (competentie 2): de grens ligt waar een ander geraakt wordt. Dat is niet overal; veel gaat alleen hem aan.
ruimte_samen_card = Als je samen uitvindt hoe het kan, doet hij mee. Van een regel wordt hij alleen maar kwaad.
ruimte_samen_about = Baken 2: samensturing, naast elkaar in plaats van boven elkaar. Soms moet je iets doen waar hij kwaad om wordt; dan leg je het uit.

## Q6

leidinggevende_title = Wat vraag je van je leidinggevende?
leidinggevende_question = Je teamleider wil graag iets op papier zien, heeft een wachtlijst en zelf ook weer een baas. Wat leg je daar neer, wat houd je bij jezelf, en waar vraag je om?
leidinggevende_stop = Laat ieder groepje één vraag aan een leidinggevende opschrijven, in één zin. Is het echt een vraag, of een besluit dat je kwijt wilt?

leidinggevende_omhoog_say = Ik leg de keuze bij mijn leidinggevende. Die ziet het geheel en draagt de verantwoordelijkheid.
leidinggevende_omhoog_after = Het lijkt zorgvuldig, en het lucht op. Maar nu beslist iemand die hem nooit heeft gezien, met een hele lijst anderen ernaast. Jij mag hem gaan vertellen wat er besloten is, en van zulke boodschappen heeft hij er al genoeg gehad.
leidinggevende_deuren_say = Ik vraag afspraken op hun niveau, met de DWI, de woningbouw en Spirit. Zijn verhaal houd ik hier.
leidinggevende_deuren_after = Wat in de systemen scheefzit, komt bij wie erover gaat, en hij hoeft er niet bij te zitten. Wat het kost: maanden. En een afspraak tussen instanties kan hem raken zonder dat iemand hem iets vroeg, ook als zijn naam er niet in staat.
leidinggevende_buitenom_say = Ik houd het in het team. Hoe minder ze boven van hem weten, hoe meer rust hij krijgt.
leidinggevende_buitenom_after = Je handen zijn vrij, tot er iets misgaat of een wethouder belt. Dan weten ze boven van niets en beslissen ze in vijf minuten. Er is niemand die voor jou instaat, en hij merkt dat als eerste: dan komt er een ander.
leidinggevende_meedenken_say = Ik vraag een uur om mee te denken, ook over wat hij met mij doet. Daarna beslis ik zelf.
leidinggevende_meedenken_after = Je ziet weer wat je niet meer zag, en je gevoel hoeft niet mee naar driehoog. Wat het kost: een uur van jullie allebei, en een deel van zijn verhaal ligt nu bij nog iemand. Vertel dus niet meer dan je vraag nodig heeft.
leidinggevende_rugdekking_say = Ik vraag tijd en rugdekking tot de winter, en schrijf elke week één regel. De rest beslis ik.
leidinggevende_rugdekking_after = Je vraagt iets wat een leidinggevende kan geven, en laat zien wat je ermee doet. Wat het kost: het blijft op jouw schouders rusten. En wat bij de DWI of de woningbouw misging, gaat bij de volgende gewoon weer mis.

leidinggevende_gevoel_card = Hij maakt je bezorgd, boos en moedeloos, soms op één dag. Dan wil je iemand naast je hebben.
leidinggevende_gevoel_about = Jezelf kennen en samen kijken (competenties 7 en 8). Het hoeft geen leidinggevende te zijn; intervisie of Esmé kan ook.
leidinggevende_betaald_card = Daar worden ze boven voor betaald. Laten zij hun hoofd er maar over breken, ik heb mijn handen vol.
leidinggevende_betaald_about = Misschien ben je moe; vraag dan dáár hulp bij. Dat iemand ervoor betaald wordt, betekent nog niet dat die hem kent.
leidinggevende_tellen_card = Boven tellen ze bezoeken. Zes keer koffie is op papier niks, dus moet er iemand achter je staan.
leidinggevende_tellen_about = Baken 6: ruimte krijg je van iemand die erachter staat. Daar hoort bij dat jij vertelt wat die zes keer waard waren.
leidinggevende_op-die-stoel_card = Jij hebt daar op die stoel gezeten. Over hem beslis je niet vanachter een bureau.
leidinggevende_op-die-stoel_about = Kernwaarde 7: je bent bevoegd en je kent hem. Waar je zijn vertrouwen moet breken om hem te beschermen, beslis je beter met z’n tweeën.
leidinggevende_meer-mensen_card = Die brieven en dat ene formulier treffen veel meer mensen. Dat los je niet op aan één keukentafel.
leidinggevende_meer-mensen_about = Baken 7 en kernwaarde 3: ga ook op de systemen af, en dat kan een leidinggevende beter. Hem helpt het misschien pas over een jaar.
leidinggevende_bazen_card = Als bazen met bazen gaan praten, gaat het over hem en is hij er weer niet bij.
leidinggevende_bazen_about = Baken 2 en presentie: hij bepaalt wie er meepraat. Gaat het over een regel die voor iedereen geldt, dan hoeft zijn naam er niet bij.
leidinggevende_tegen-zijn-zin_card = Er kan een keer hulp bij moeten, tegen zijn zin. Dat wil je niet in je eentje besloten hebben.
leidinggevende_tegen-zijn-zin_about = Kernwaarde 4: ongevraagd ingrijpen weeg je, en je legt het uit. Spreek het vooraf door; als hij geen lucht krijgt, is er geen tijd voor overleg.
leidinggevende_nee-krijgen_card = Vragen is hier nee krijgen. Vorige keer kreeg ik eerst een gesprek, toen een formulier en toen nee.
leidinggevende_nee-krijgen_about = Eén nee van toen zegt weinig over vandaag. Weet je nog wat je toen precies vroeg, en of het een vraag was?
leidinggevende_zijn-verhaal_card = Wat hij vertelt, is niet voor iedereen met een functie. Een baas heeft genoeg aan de grote lijn.
leidinggevende_zijn-verhaal_about = Kernwaarde 6 en presentie: delen wat de ander nodig heeft, en niet meer. Te weinig zeggen kan ook; dan dekt iemand iets wat die niet kent.

## Q7

kerk_title = Zoek je de kerk op?
kerk_question = Mevrouw Adriaans van de kerk komt nog gewoon bij hem binnen. Ze ziet wat jij niet ziet, en nu belt ze, want ze maakt zich zorgen. Hoe gaan jullie met elkaar om, zij en jij, en wat weet hij daarvan?
kerk_stop = Vraag elk groepje hoe zij hem dit een week later zouden vertellen, met mevrouw Adriaans erbij. Wie krijgt het niet over de lippen?

kerk_oog_say = Ik laat haar af en toe bellen hoe het gaat. Dan hoeven wij hem niet lastig te vallen.
kerk_oog_after = Het spaart hem een bezoek, en het lijkt maar een kleine moeite. Maar zij gaat anders kijken, in de trommel, naar zijn handen, en dat ziet hij. Hij raakt de enige kwijt bij wie hij geen geval was, en zij slaapt er slecht van.
kerk_laten_say = Ik bel haar niet, en vraag haar niets. Wat tussen die twee goed loopt, laat ik van hen, tenzij er gevaar is.
kerk_laten_after = Wat werkt, blijft van hen, en jij blijft er met opzet buiten. Weet wel wat je onder gevaar verstaat. Wat het kost: zij staat er alleen voor met wat ze ziet, en als zij ermee stopt of schrikt, ben jij de laatste die het hoort.
kerk_eerst-hem_say = Ik vraag hem eerst of ik met haar mag praten, en waar het wel en niet over mag gaan.
kerk_eerst-hem_after = Hij weet ervan voor er iets gebeurt. Wat het kost: tot nu toe was zij gewoon mevrouw Adriaans, en nu is ze een onderwerp. Zegt hij nee, dan sta jij met een mond vol tanden als zij weer belt. Zeg hem ook wat je bij gevaar doet.
kerk_vertellen_say = Ik vertel haar in vertrouwen wat er speelt. Dan weet ze wat ze ziet en kan ze beter helpen.
kerk_vertellen_after = Je wilde haar steunen, en dat had ze nodig. Maar ze weet nu dingen die hij haar nooit heeft verteld, en ze moet doen of dat niet zo is. Merkt hij het, dan is ook de laatste die gewoon binnenkwam iemand die te veel weet.
kerk_open-deur_say = De kerk weet dat een vrijwilliger ons mag bellen. Belt ze, dan luister ik, en zeg ik niets over hem.
kerk_open-deur_after = Zij kan haar zorg kwijt, en jij haalt niets bij haar weg. Vraag haar of ze hem zelf wil zeggen dat ze belde. Wat het kost: hij weet het pas achteraf, en luisteren zonder iets terug te vragen is moeilijker dan je denkt.

kerk_partner_card = Zij is er elke week, in weer en wind. Zo iemand laat je niet in haar eentje tobben.
kerk_partner_about = Baken 8: vrijwilligers zijn partners en geen hulpjes. Met een partner praat je over hoe het háár vergaat; zijn geheimen horen daar niet bij.
kerk_de-laatste_card = Bij haar gaat die deur nog gewoon open. Maak dat nou niet kapot met een goed idee.
kerk_de-laatste_about = Kernwaarde 9: met opzet niets doen waar iets goed gaat. Belt zij omdat het niet goed gaat, dan is niets doen iets anders geworden.
kerk_geloof_card = Iemands kerk is privé. Daar hoort een instantie zich niet mee te bemoeien, hoe goed bedoeld ook.
kerk_geloof_about = Over geloof gaat het hier niet. Het gaat om een vrouw met een boodschappentas die zich zorgen maakt, en om wat hij daarvan mag vinden.
kerk_te-zwaar_card = Ze komt als vrijwilliger en ziet hem achteruitgaan. Dat is nogal wat, in je eentje.
kerk_te-zwaar_about = Baken 8 en kernwaarde 2: pas op dat iemand uit de buurt niet te veel draagt. Lichter wordt het van aandacht, niet van meer weten.
kerk_zijn-mensen_card = Wie hij binnenlaat, en wat die van hem weet, is aan hem. Ook als het ons even niet uitkomt.
kerk_zijn-mensen_about = Presentie en kernwaarde 6: hij beslist wie erbij hoort en wie wat hoort. Zij heeft ook een eigen zorg, en over die zorg beslist hij niet.
kerk_toch-al_card = Ze komt er toch al en ze maakt zich toch al zorgen. Eén telefoontje in de week is dan een kleine moeite.
kerk_toch-al_about = De moeite is klein, maar zij wordt er iemand van die verslag uitbrengt. Dat het handig is, is geen reden.
kerk_geen-lucht_card = Zij staat als eerste naast hem als hij geen lucht krijgt. Dan moet ze weten wie ze kan bellen.
kerk_geen-lucht_about = Kernwaarde 1 en zien wie er al is: een vangnet. Wie ze moet bellen, mag ze weten. Wat er met hem is, hoeft ze daar niet voor te weten.
kerk_opletten_card = Vraag haar om op te letten, en ze komt niet meer voor hem maar voor ons. Dat heeft hij zo door.
kerk_opletten_about = Baken 8, omgekeerd: dan is de partner een stuk gereedschap. Het zegt niet dat je haar moet wegsturen als ze zelf belt.
kerk_erbij_card = Misschien wil hij haar er zelf wel bij hebben. Dan praat je met z’n drieën, en niet over hem.
kerk_erbij_about = Eerste contact en baken 2: iemand van hemzelf erbij. Vraag het zonder aandringen; misschien houdt hij haar er juist liever buiten.

## Q8

eigen-voorbeeld_title = Waar jij het zag botsen
eigen-voorbeeld_question = Waar zag jij iemands leven botsen met hoe het bij een instantie hoort te gaan: op je werk, je stage of thuis? Wat deed je, wat kostte het, en waar zat toch nog ruimte?
eigen-voorbeeld_stop = Eerst schrijft ieder voor zich. Dan per voorbeeld: van wie was de logica, wie betaalde ervoor, en wie had er iets kunnen toegeven?
eigen-voorbeeld_twee-plekken_prompt = Iemand moest op dezelfde ochtend op twee plaatsen zijn, van twee instanties, en allebei verplicht. Ken je zoiets? Wie haalde de knoop eruit?
eigen-voorbeeld_de-naam_prompt = Er was iemand die zijn post niet openmaakte omdat zijn naam er fout op stond. Wanneer was een kleinigheid voor een ander helemaal niet klein?
eigen-voorbeeld_om-niks_prompt = Om een woordenwisseling van niks liet een huurder de verhuurder twintig jaar niet meer binnen. Waar zag jij iets kleins zo lang duren, en wat zat eronder?
eigen-voorbeeld_van-bureau-naar-bureau_prompt = Een buurvrouw belt met haar zorgen, en wordt doorverbonden, en nog eens doorverbonden. Waar heb jij een signaal zien zwerven? En wat deed jij toen het bij jou lag?
eigen-voorbeeld_dat-ene-papier_prompt = Alles was rond, op één formulier na. Wat deed je toen het daarop vastzat, of wat had je achteraf willen doen?
eigen-voorbeeld_de-balie_prompt = Hij werd kwaad aan de balie en mocht er niet meer in, net toen hij die balie nodig had. Wie ken jij die zoiets overkwam? En jij: deed je iets voor die ander, samen, over het hoofd heen, of niets?
