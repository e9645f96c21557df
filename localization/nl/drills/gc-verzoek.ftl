# gc-verzoek: Verzoek of eis

title = Verzoek of eis
about = Bij een verzoek mag het antwoord nee zijn; wie merkt dat nee niet kan, gaat zijn deur verdedigen.
ask = Is dit een verzoek of een eis?
discuss = Wanneer vroeg jij iets waar eigenlijk geen nee op mocht? Hoe merkte de ander dat?
choice_verzoek = Verzoek
choice_eis = Eis
confusion_verzoek_eis = Je hoort dwang in een zin die nee toelaat. «Leg de sleutel bij de buren, als u dat goed vindt» heeft geen vraagteken, en de ander beslist toch.
confusion_eis_verzoek = Je laat je geruststellen door de vraagvorm. «Zou u niet eens opendoen?» vraagt niets; probeer er maar eens nee op te zeggen.

raam-op-kier_situation = Bij een man aan tafel. Hij rookt de ene sigaret na de andere.
raam-op-kier_text = Zou u het raam op een kiertje willen zetten? Ik krijg het wat benauwd.
raam-op-kier_why = «Zou u» vraagt één ding dat hij nu kan doen, en «ik krijg het wat benauwd» zegt waarom, zonder een woord over roken.
raam-op-kier_not = Het is zijn huis en je vraagt iets in je eigen belang. Dat mag; hij mag ook nee zeggen.

niet-eens-tuin_situation = Op de stoep voor een huis waar het gras tot de vensterbank staat.
niet-eens-tuin_text = Zou u niet eens wat aan die tuin gaan doen, nu het nog even droog is?
niet-eens-tuin_why = «Niet eens» maakt van «zou u» een terechtwijzing: dat had allang gemoeten. Op ‘nee’ is hier niet gerekend.
niet-eens-tuin_not = Het heeft een vraagteken, en bijna de woorden van een verzoek. Maar wie hier nee zegt, moet zijn gras verdedigen.

zo-niet-dan-hier_situation = Je komt een voedselpakket brengen. De deur gaat op een kier.
zo-niet-dan-hier_text = Wilt u de deur even openhouden? Zo niet, dan zet ik de doos hier neer.
zo-niet-dan-hier_why = «Zo niet, dan zet ik de doos hier neer» is wat nee oplevert: niets ergs. Het pakket komt er toch.
zo-niet-dan-hier_not = «Zo niet, dan» is de vorm van een dreigement. Kijk wat erachter komt: het kost de ander niets.

ga-ervan-uit_situation = Je rondt een gesprek af bij een man die twee keer niet thuis was.
ga-ervan-uit_text = Fijn dat we elkaar even spraken. Dan ga ik ervan uit dat u er vrijdag bent.
ga-ervan-uit_why = «Ga ik ervan uit» beslist al voor hem. Wie nu nee zegt, stelt jou teleur.
ga-ervan-uit_not = Het klinkt opgewekt en er valt geen ‘moeten’. Een vraag of vrijdag hem past, is er ook niet geweest.

sleutel-bij-buren_situation = Aan de telefoon met een vrouw die morgen naar het ziekenhuis gaat.
sleutel-bij-buren_text = Leg de sleutel maar bij de buren, als u dat goed vindt.
sleutel-bij-buren_why = «Als u dat goed vindt» legt het bij haar, en een sleutel afgeven is één duidelijke handeling.
sleutel-bij-buren_not = «Leg» is een gebiedende wijs. In gesproken taal is die vaak gewoon kort; de bijzin geeft haar het laatste woord.

schrijf-op-niet-mee_situation = Voor een gesloten deur. Je hoort iemand ademen.
schrijf-op-niet-mee_text = Ik weet dat u er bent. Als u niet opendoet, schrijf ik op dat u niet meewerkt.
schrijf-op-niet-mee_why = «Als u niet» en dan «schrijf ik op»: de straf is van jou en volgt op nee.
schrijf-op-niet-mee_not = Eerlijk zeggen wat je opschrijft kan goed zijn. Hier is het een hefboom om de deur open te krijgen.

donderdag-of-nee_situation = Op de mat, bij een vrouw die haar jas al aanheeft.
donderdag-of-nee_text = Ik zou graag donderdag terugkomen, en nee is ook een antwoord.
donderdag-of-nee_why = «Nee is ook een antwoord» zegt het met zoveel woorden. «Donderdag» is duidelijk genoeg om ja op te kunnen zeggen.
donderdag-of-nee_not = Er staat geen vraagteken, en «ik zou graag» gaat over jou. Een verzoek kan ook een mededeling zijn.

eindelijk-eens-binnen_situation = De vierde keer op de galerij, in de regen.
eindelijk-eens-binnen_text = Goedemiddag, daar ben ik weer. Mag ik nu dan eindelijk eens binnenkomen?
eindelijk-eens-binnen_why = «Eindelijk eens» telt de vorige keren bij haar op. Zo wordt toestemming vragen een rekening.
eindelijk-eens-binnen_not = «Mag ik» vraagt netjes, en je staat in de regen. Zonder die twee woorden was het een verzoek.

moet-iets-vragen_situation = Bij een vergeetachtige man. Aan de muur hangt een kalender van de slager.
moet-iets-vragen_text = Ik moet u wat vragen: wilt u mijn naam op de kalender zetten? Liever niet mag ook.
moet-iets-vragen_why = «Liever niet mag ook» houdt de kalender van hem, en één naam opschrijven is te doen.
moet-iets-vragen_not = «Ik moet» slaat op jou, op wat je kwijt wilt. Hij moet niets.

dinsdag-of-woensdag_situation = Aan de telefoon met een jonge man die zijn post niet opent.
dinsdag-of-woensdag_text = Komt u dinsdag naar het spreekuur, of woensdag? Zegt u het maar.
dinsdag-of-woensdag_why = «Dinsdag» of «woensdag»: dát hij komt, is al besloten. Thuisblijven staat er niet bij.
dinsdag-of-woensdag_not = «Zegt u het maar» geeft hem iets te kiezen. Alleen niet het enige wat ertoe doet.

muziek-na-elven_situation = Een bewoner spreekt zijn jonge bovenbuurman aan bij de fietsen.
muziek-na-elven_text = Zou jij na elven een koptelefoon willen opzetten? En anders hoor ik graag wat wel kan.
muziek-na-elven_why = «Wat wel kan» rekent op een nee en praat dan door. Wat hij vraagt, is klein en duidelijk.
muziek-na-elven_not = Tussen buren die elkaar horen, is «na elven» gauw een regel. Hij vraagt het, en wacht.

na-al-die-moeite_situation = Aan tafel, met een aanvraag die je thuis hebt voorbereid.
na-al-die-moeite_text = Ik heb er mijn hele avond aan gezeten, dan kunt u toch wel even tekenen.
na-al-die-moeite_why = «Mijn hele avond» is schuld, en «dan kunt u toch wel» int die. Nee zeggen is nu ondankbaar zijn.
na-al-die-moeite_not = Wie moeite heeft gedaan, mag dat zeggen. Zet je er een handtekening tegenover, dan is het geen vraag meer.

krant-opzij_situation = Bij iemand die veel bewaart. Op de enige vrije stoel ligt een stapel kranten.
krant-opzij_text = Mag ik die kranten even op de grond leggen, of blijf ik beter staan?
krant-opzij_why = «Of blijf ik beter staan» biedt zelf het nee aan. De kranten blijven waar de bewoner ze wil.
krant-opzij_not = Je komt aan iemands spullen, dat voelt al gauw te veel. Vragen vóór je tilt is precies het verschil.

twee-minuten-maar_situation = Een vrouw zei net: ‘Vandaag komt het me niet uit.’
twee-minuten-maar_text = Het zijn maar twee minuten, ik hoef niet te zitten. Zou u dat echt niet willen?
twee-minuten-maar_why = Ze zei al nee. «Echt niet» vraagt haar dat terug te nemen; aan wat na een nee komt, hoor je of het een verzoek was.
twee-minuten-maar_not = «Twee minuten» is weinig en de toon is zacht. Als eerste vraag had het gekund.

waterbedrijf-vrijdag_situation = Bij een gezin met een achterstand. De brief ligt open op tafel.
waterbedrijf-vrijdag_text = Het waterbedrijf wil vrijdag afsluiten, dat besluiten zij. Zullen we samen bellen, of liever niet?
waterbedrijf-vrijdag_why = «Dat besluiten zij» zegt van wie het gevolg is, en «of liever niet» laat het bellen aan de bewoners.
waterbedrijf-vrijdag_not = Een datum en een gevolg lijken op een dreigement. Het komt van een ander en het is waar; verzwijgen helpt niet.

bereid-of-het-houdt-op_situation = Derde gesprek met een vrouw die de huisarts niet wil bellen.
bereid-of-het-houdt-op_text = Bent u bereid om vandaag te bellen? Anders houdt het hier voor mij op.
bereid-of-het-houdt-op_why = «Anders houdt het hier voor mij op» zet jouw wegblijven op haar nee. Dat gevolg heb jij in de hand.
bereid-of-het-houdt-op_not = «Bent u bereid» komt zo uit het boekje. Eén zin later blijkt wat nee kost.

briefje-hal_situation = Een briefje in de hal van een flat in de { $street }, getekend ‘de bewoners’.
briefje-hal_text = Deze kinderwagen staat hier morgen niet meer. Met dank.
briefje-hal_why = «Staat hier morgen niet meer» stelt vast wat een ander gaat doen. Er is niets te antwoorden.
briefje-hal_not = Het is een mededeling, kalm, met een bedankje. Kalm eisen is ook eisen.

fiets-in-portiek_situation = Je komt voor het eerst bij een portiekflat. Een bewoner veegt de stoep.
fiets-in-portiek_text = Vindt u het goed als ik mijn fiets zolang hier tegen de muur zet?
fiets-in-portiek_why = «Vindt u het goed» laat het aan wie hier woont, en «zolang» houdt het klein.
fiets-in-portiek_not = De muur is van iedereen, dus vragen lijkt overdreven. Maar hij veegt hier, en nu heeft hij iets te zeggen.
