title = De dramadriehoek
about = In een lastig gesprek schuif je zo op een van drie stoelen; een zin eerder gemerkt, en je staat er weer naast.
ask = Op welke stoel zit deze werker?
discuss = Op welke stoel zit jij het vlugst? Waaraan merk je dat, en wie mag het tegen je zeggen?
choice_redder = Redder: neemt over
choice_aanklager = Aanklager: wijst met de vinger
choice_slachtoffer = Slachtoffer: kan niets
choice_buiten = Erbuiten
confusion_buiten_aanklager = Een grens is geen aanklacht: «ik stop nu, om twee uur ben ik er weer» gaat over wat jij doet en beschuldigt niemand.
confusion_buiten_redder = Helpen is nog niet redden: let op of de ander iets blijft doen, zoals in «u belt, ik zit ernaast».
confusion_redder_buiten = Een lief aanbod kan overnemen zijn: bij «laat maar, ik doe het» blijft er voor de ander niets over.
confusion_redder_aanklager = Wie overneemt, wijst niemand aan: in «laat maar, ik bel ze wel» zit geen verwijt, wel een klus die verhuist.
confusion_redder_slachtoffer = Let op wie er in beweging komt: bij «dan bel ik u elke avond» doet de werker juist te veel, niet te weinig.
confusion_aanklager_redder = Een zacht begin maakt het nog geen hulp: in «ik zeg het omdat ik om u geef: u jaagt iedereen weg» blijft een vinger over.
confusion_aanklager_slachtoffer = Hoor wie de schuld krijgt: «had u die brief maar opengemaakt» wijst naar de ander, niet naar de eigen machteloosheid.
confusion_aanklager_buiten = Ook wat klopt kan wijzen: «had u die meteen opengemaakt» zoekt een schuldige. «Deze is van maart, wat nu?» doet dat niet.
confusion_slachtoffer_redder = Wie zich slachtoffer voelt, biedt niets meer aan: «daar kan ik ook niks aan doen» neemt niets over, het haakt af.
confusion_slachtoffer_aanklager = Luister waar de zin om vraagt: «en dan krijg ik dit» vraagt om troost. Een aanklager zou zeggen wat de ander fout deed.
confusion_slachtoffer_buiten = Een grens zegt ook wat er wél kan: «zo zijn de regels» houdt daarvoor op. «Dit kan ik niet, meebellen wel» is een grens.
confusion_buiten_slachtoffer = Nee zeggen is nog geen machteloosheid: in «meebellen kan ik, betalen niet» zegt de werker ook wat er wel kan.

# genoeg-aan-uw-hoofd
genoeg-aan-uw-hoofd_situation = Een vrouw zucht bij een brief van de zorgverzekering. De werker:
genoeg-aan-uw-hoofd_text = Laat maar, ik bel ze wel. U heeft al genoeg aan uw hoofd.
genoeg-aan-uw-hoofd_why = «Laat maar, ik»: het bellen verhuist van haar naar jou, en niemand had dat gevraagd.
genoeg-aan-uw-hoofd_not = «Genoeg aan uw hoofd» is meeleven. Het wordt redden doordat er voor haar niets overblijft.

# als-niemand
als-niemand_situation = Een oudere man vertelt dat zijn kinderen niet meer bellen. De werker:
als-niemand_text = Weet u wat, dan bel ik u toch gewoon elke avond?
als-niemand_why = «Elke avond» vult het gat van zijn kinderen. Dat houd je niet vol, en hij vroeg alleen om een oor.
als-niemand_not = Het lijkt een aanbod. Een aanbod vraagt eerst of de ander het wil, en wat hij zelf doet.

# tas-met-post
tas-met-post_situation = In de gang, een boodschappentas vol ongeopende post. De werker:
tas-met-post_text = Zal ik die tas meenemen? Vrijdag heeft u een overzicht, zonder dat u ernaar hoeft te kijken.
tas-met-post_why = «Zonder dat u ernaar hoeft te kijken»: je neemt de last weg, en zijn greep erop ook.
tas-met-post_not = Er staat een vraag, en dat lijkt zorgvuldig. Maar het is de vraag of jij alles mag doen.

# had-u-maar
had-u-maar_situation = Een jongen laat een aanmaning zien van drie maanden oud. De werker:
had-u-maar_text = Tja. Had u die meteen opengemaakt, dan was dit niet gebeurd.
had-u-maar_why = «Had u» kijkt achterom en wijst een schuldige aan. De brief ligt er nog, en hij voelt zich kleiner.
had-u-maar_not = Feitelijk kan het kloppen. Een feit dat alleen dient om gelijk te krijgen, is een wijzende vinger.

# schandalig-van-ze
schandalig-van-ze_situation = Een vrouw wacht al een half jaar op een antwoord van de verhuurder. De werker:
schandalig-van-ze_text = Schandalig is het. Ze laten u daar gewoon mee zitten, dat soort lui.
schandalig-van-ze_why = «Schandalig», «dat soort lui»: de vinger wijst nu naar de verhuurder, en jij vecht mee in haar strijd.
schandalig-van-ze_not = Het voelt als naast haar staan. Haar boosheid horen kan zonder zelf te vonnissen.

# omdat-ik-om-u-geef
omdat-ik-om-u-geef_situation = Een man stuurde vandaag ook de wijkverpleegkundige weg. De werker:
omdat-ik-om-u-geef_text = Ik zeg het omdat ik om u geef: zo jaagt u iedereen weg.
omdat-ik-om-u-geef_why = «Zo jaagt u iedereen weg» is een oordeel over hem. Het zachte begin verandert die tweede helft niet.
omdat-ik-om-u-geef_not = «Omdat ik om u geef» klinkt als zorg, bijna als redden. Hij hoort vooral wat er mis is aan hem.

# zo-zijn-de-regels
zo-zijn-de-regels_situation = Een gezin krijgt de vergoeding niet. De werker, met de handen omhoog:
zo-zijn-de-regels_text = Ja, zo zijn de regels. Daar kan ik ook niks aan doen.
zo-zijn-de-regels_why = «Ook niks»: je gaat naast het gezin zitten in het niet-kunnen. Wat er wél kan, blijft ongezegd.
zo-zijn-de-regels_not = Een grens noemen is goed. Deze zin houdt op waar een grens zou beginnen: dit niet, dat wel.

# krijg-ik-dit
krijg-ik-dit_situation = Een bewoner zegt na vier bezoeken dat hij liever een ander heeft. De werker:
krijg-ik-dit_text = Ik heb zo mijn best gedaan voor u. En dan krijg ik dit.
krijg-ik-dit_why = «En dan krijg ik dit»: nu is de werker degene die tekort is gedaan, en moet de bewoner troosten.
krijg-ik-dit_not = Er zit een verwijt in, dus je denkt aan aanklager. De zin vraagt vooral om medelijden.

# ze-luisteren-niet
ze-luisteren-niet_situation = Aan de telefoon vraagt een moeder of er al iets bekend is. De werker:
ze-luisteren-niet_text = Nee. Ik mail en ik mail, maar naar mij luisteren ze daar ook niet, hoor.
ze-luisteren-niet_why = «Naar mij luisteren ze … ook niet»: machteloosheid, aangeboden aan iemand die al machteloos was.
ze-luisteren-niet_not = Het lijkt een klacht over «ze». De werker zegt vooral: ik kan niets, net als u.

# wat-doet-u-wat-doe-ik
wat-doet-u-wat-doe-ik_situation = Een vrouw schuift een rekening over tafel: ‘Regelt u dat?’ De werker:
wat-doet-u-wat-doe-ik_text = Meebellen kan ik, betalen niet. Wat doet u, en wat zal ik doen?
wat-doet-u-wat-doe-ik_why = Wat kan, wat niet, en een verdeling. Zij blijft eigenaar van de rekening, jij staat ernaast.
wat-doet-u-wat-doe-ik_not = «Betalen niet» klinkt even als machteloos. Er komt meteen achteraan wat je wel kunt.

# om-twee-uur
om-twee-uur_situation = Een man schreeuwt door de telefoon. De werker:
om-twee-uur_text = Ik wil niet dat er tegen mij geschreeuwd wordt. Ik hang nu op en bel om twee uur terug.
om-twee-uur_why = «Ik wil niet», «ik hang nu op», «bel … terug»: een grens over jezelf, met een moment waarop je er weer bent.
om-twee-uur_not = Ophangen lijkt straffen. Er staat nergens wat er mis is met hem.

# koffie-terwijl-u-belt
koffie-terwijl-u-belt_situation = Een vrouw ziet op tegen een telefoontje naar haar zus. De werker:
koffie-terwijl-u-belt_text = Zal ik koffiezetten terwijl u belt? Roep maar als ik erbij moet komen.
koffie-terwijl-u-belt_why = «Terwijl u belt»: het telefoontje blijft van haar. Jij doet iets kleins, en zij bepaalt of je erbij komt.
koffie-terwijl-u-belt_not = Koffiezetten en klaarstaan ruikt naar redden. Maar er wordt niets overgenomen.
