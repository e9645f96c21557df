title = Hoe dicht erop
about = Van een vraag tot dwang: hoe minder iemand zelf koos, hoe meer reden en openheid jij nodig hebt.
ask = Waar zit dit op het zorgcontinuüm?
discuss = Waar ligt dit bij jullie in de organisatie? Wie beslist daar, en wie weet het?
choice_hulpvraag = Hulpvraag: de ander vraagt
choice_aanbod = Aanbod of ongevraagde hulp
choice_bemoeizorg = Bemoeienis of bemoeizorg
choice_drang = Drang: nee heeft een prijs
choice_dwang = Dwang: volgens de wet
confusion_drang_dwang = Je neemt een zware keus voor geen keus: «anders gaat de brief door» laat iemand nog kiezen, een machtiging niet.
confusion_bemoeizorg_aanbod = Een vriendelijke toon maakt het nog geen aanbod: kijk of er al een nee lag voordat jij terugkwam, zoals bij «daarom sta ik hier weer».
confusion_bemoeizorg_drang = Volhouden is nog geen drang: er moet een gevolg van buiten bij komen, zoals «anders kort de gemeente u».
confusion_hulpvraag_aanbod = Wie begon er? Bij «kunt u even meekijken?» komt de vraag van de ander, ook al bied je daarna van alles aan.
confusion_hulpvraag_bemoeizorg = Er is geen nee gevallen waar je overheen gaat: iemand vroeg het je zelf, zoals in «ik kom niet uit die brief».
confusion_aanbod_hulpvraag = Een ja op jouw vraag is nog geen hulpvraag: «heeft u iets aan een boodschappenbus?» begon bij jou.
confusion_aanbod_bemoeizorg = Ongevraagd is nog geen bemoeizorg: bij «mag ik zeggen wat ik zou kunnen doen?» viel er nog geen nee, of je houdt je eraan.
confusion_aanbod_drang = Zoek de prijs. Bij «mijn nummer ligt op de mat» kost nee niets; pas als een nee iets kost, wordt het drang.
confusion_bemoeizorg_dwang = Terugkomen na een nee is nog geen dwang: bij «morgen ben ik er weer» hoeft iemand nog steeds niet open te doen.
confusion_drang_aanbod = Een vriendelijk «ik ga graag mee» haalt de prijs niet weg: staat er «anders korten ze uw uitkering» voor, dan is het drang.
confusion_drang_bemoeizorg = Vraag wat nee kost. Bij volhouden komt alleen jij terug; bij «dan stopt hij de ontruiming» hangt er een gevolg aan de keus.
confusion_dwang_bemoeizorg = Valt er nog te kiezen? Bij «u wordt vanavond opgenomen» niet meer. Dat jij erbij blijft, is zorg; de opname is dwang.
confusion_dwang_drang = Bij drang kan iemand nog nee zeggen, hoe duur ook. Bij «dat heeft de rechter beslist» ligt het antwoord er al.

# kijkt-u-mee
kijkt-u-mee_situation = Een buurtbewoner tikt je in het buurthuis op je schouder.
kijkt-u-mee_text = Ik kom niet uit die brief. Kunt u straks even meekijken?
kijkt-u-mee_why = «Kunt u … meekijken»: de vraag en de maat komen van de ander. Jij mag helpen, en niet meer dan dit.
kijkt-u-mee_not = Het buurthuis ligt dicht bij een aanbod. Maar jij deed nog niets, jij werd op je schouder getikt.

# mee-naar-de-bank
mee-naar-de-bank_situation = Vier maanden kwam je terug bij een vrouw die je eerst wegstuurde. Vandaag zegt ze:
mee-naar-de-bank_text = Zou u donderdag met mij mee willen naar de bank?
mee-naar-de-bank_why = «Zou u … met mij mee willen» is haar eigen vraag. Op dit punt heb je nu gewoon een opdracht van haar.
mee-naar-de-bank_not = Het begon als bemoeizorg. De plek op de lijn schuift mee met wat iemand vandaag zegt.

# boodschappendienst
boodschappendienst_situation = Jij, op een rondje langs alle deuren van de straat:
boodschappendienst_text = Er rijdt hier op donderdag een boodschappenbus. Heeft u daar iets aan?
boodschappendienst_why = «Heeft u daar iets aan?» legt iets neer waar nee op kan. Een goede reden en een vraag zijn genoeg.
boodschappendienst_not = Je belt wel ongevraagd aan. Maar er lag nog geen nee, en er hangt niets aan vast.

# niet-gevraagd
niet-gevraagd_situation = Eerste gesprek aan de deur, na een bezorgd telefoontje van een zus:
niet-gevraagd_text = U heeft mij niet gevraagd, dat weet ik. Mag ik zeggen wat ik zou kunnen doen?
niet-gevraagd_why = «Niet gevraagd» en «mag ik»: ongevraagd, met toestemming per stap. Zegt de ander nee, dan stop je hier.
niet-gevraagd_not = «Niet gevraagd» klinkt als bemoeizorg. Die begint pas als je doorgaat na een nee.

# geen-punt
geen-punt_situation = Een jonge vader schudt zijn hoofd bij de deur. Jij:
geen-punt_text = Geen punt. Mijn nummer ligt op de mat, voor als u er iets aan heeft.
geen-punt_why = Je laat iets achter en komt niet uit jezelf terug. «Voor als» geeft de volgende stap aan hem.
geen-punt_not = Er is wel een nee gevallen. Alleen ga jij er niet overheen.

# weer-voor-de-deur
weer-voor-de-deur_situation = Een verwaarloosde tuin, een man die vermagert, vorige week een nee. Jij:
weer-voor-de-deur_text = U zei nee, en ik maak me zorgen. Daarom sta ik hier weer. Mag ik even gedag zeggen?
weer-voor-de-deur_why = «U zei nee … hier weer»: dat mag als er schade dreigt, en je zegt er open bij waarom.
weer-voor-de-deur_not = De vraag aan het eind is zacht als een aanbod. Het nee van vorige week maakt het verschil.

# soep-in-de-schuur
soep-in-de-schuur_situation = Iemand slaapt in een schuur en stuurt iedereen weg, jou ook al twee keer. Het vriest. Jij:
soep-in-de-schuur_text = U hoeft niets van mij te willen. Ik zet de soep hier, en morgen ben ik er weer.
soep-in-de-schuur_why = Zorg voor iemand die er niet om vraagt, en «morgen ben ik er weer» na een wegsturen. De kou is de reden.
soep-in-de-schuur_not = «U hoeft niets» lijkt vrijblijvend. Maar jij komt terug, wat er ook gezegd wordt.

# kaartje-nummer-zeven
kaartje-nummer-zeven_situation = Zeven weken, zeven kaartjes. Op het eerste stond ‘liever niet’ teruggeschreven. Op dit kaartje schrijf je:
kaartje-nummer-zeven_text = Geen antwoord nodig. Volgende week loop ik hier weer langs, met de groeten.
kaartje-nummer-zeven_why = «Volgende week … weer» gaat door na ‘liever niet’. Dat mag alleen als je team de zorg deelt en de reden kent.
kaartje-nummer-zeven_not = Een kaartje is licht en lijkt een aanbod. Het zevende, na een afwijzing, is volhouden.

# begeleiding-of-brief
begeleiding-of-brief_situation = In overleg met de verhuurder, en hij zit erbij. Jij:
begeleiding-of-brief_text = Neemt u begeleiding, dan stopt hij de ontruiming. U kiest, en ik help bij allebei.
begeleiding-of-brief_why = De prijs komt van de verhuurder, het aanbod van jou, en «u kiest» is echt. Dat moet open op tafel liggen.
begeleiding-of-brief_not = Een ontruiming voelt als moeten. Toch kan iemand nee zeggen, hoe duur dat ook is.

# brief-gaat-door
brief-gaat-door_situation = Op de galerij, bij een huurder die al een maand niet opendoet. Jij, vooraf besproken met de verhuurder:
brief-gaat-door_text = Zolang wij praten, wacht hij met de brief. Stoppen we, dan gaat de brief de deur uit.
brief-gaat-door_why = «Stoppen we, dan» is een gevolg van buiten met een weg eromheen. Beweegt de huurder, dan moet de druk er ook af.
brief-gaat-door_not = Praten en volhouden hoort ook bij bemoeizorg. De brief erachter maakt het zwaarder.

# ik-ga-mee
ik-ga-mee_situation = Een jonge vrouw aarzelt over een afspraak bij de gemeente. Jij:
ik-ga-mee_text = Gaat u niet, dan korten ze uw uitkering. Ik zou het naar vinden, en ik ga graag mee.
ik-ga-mee_why = «Korten ze uw uitkering» is een gevolg van een ander, met jouw aanbod ernaast. Eerlijk gezegd en niet gebruikt om te winnen.
ik-ga-mee_not = «Ik ga graag mee» is warm en klinkt als aanbod. De korting staat er al voor.

# tot-de-auto-er-is
tot-de-auto-er-is_situation = In de gang staan een arts en een agent. Jij, naast mevrouw { $surname }:
tot-de-auto-er-is_text = U wordt vanavond opgenomen. Daar ga ik niet over, en ik blijf bij u tot de auto er is.
tot-de-auto-er-is_why = Er valt niets meer te kiezen, en «ga ik niet over»: dit doen anderen, volgens de wet. Jij houdt het contact.
tot-de-auto-er-is_not = «Ik blijf bij u» is zorg zoals altijd. De opname zelf is dat niet.

# elke-week-de-prik
elke-week-de-prik_situation = Een man woont gewoon thuis. Een verpleegkundige leest hem de beslissing van de rechter voor:
elke-week-de-prik_text = U komt elke week voor uw medicijn. Niet komen is geen mogelijkheid.
elke-week-de-prik_why = «Geen mogelijkheid», na een rechter: ook thuis kan het dwang zijn. Jij voert dit niet uit, je blijft wel langskomen.
elke-week-de-prik_not = Bij drang ligt er nog een keus met een prijs. Die zin is hier juist weggehaald.
