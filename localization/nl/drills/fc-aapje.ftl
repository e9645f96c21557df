title = Van wie is de aap
about = Een klus springt zo van een schouder op de jouwe; zie wie hem draagt, houd je handen stil, en maak van ja-maar een ja-en.
ask = Wat zeg of doe je?
discuss = Welke aap zit er deze week op jouw schouder die van een ander is?

# nu-komt-het-goed
nu-komt-het-goed_situation = Een man vouwt de brief van de verhuurder op en schuift hem naar jou toe.
nu-komt-het-goed_line = Zo. Nu u er bent, komt het goed.
nu-komt-het-goed_best = Ik doe mijn best, maar de verhuurder beslist. Wat wilt u hem zelf laten weten?
nu-komt-het-goed_best_why = Je zegt wat je kunt en wie beslist, en de brief schuift met een vraag terug.
nu-komt-het-goed_vertrouwen = Wat fijn dat u er zoveel vertrouwen in heeft. Zullen we er dan samen eens goed tegenaan gaan?
nu-komt-het-goed_vertrouwen_why = Hartelijk, en zijn verwachting blijft staan. Straks is het jouw schuld als het misgaat.
nu-komt-het-goed_niets = Ik kan u helaas helemaal niets garanderen, dat moet u wel goed weten.
nu-komt-het-goed_niets_why = De aap is van je schouder, alleen zit de man er nu alleen mee.

# brief-op-schoot
brief-op-schoot_situation = Keukentafel. Ze legt een dichte envelop op jouw schoot.
brief-op-schoot_line = Hier, deze is voor u.
brief-op-schoot_terug = De envelop tussen jullie in leggen: zullen we samen kijken wie hem stuurt?
brief-op-schoot_terug_why = Hij ligt nu op tafel, niet bij jou en niet bij haar. Kijken naar de afzender is een kleine stap.
brief-op-schoot_openen = De envelop oppakken: zal ik hem even voor u openmaken en rustig vertellen wat erin staat?
brief-op-schoot_openen_why = Soms is voorlezen precies goed, als zij dat vraagt. Hier sloeg je haar deel meteen over.
brief-op-schoot_uitleggen = De envelop teruggeven: post openmaken hoort u echt zelf te doen.
brief-op-schoot_uitleggen_why = Het klopt, met een lesje eraan. Zij durfde het al niet alleen.

# nu-is-het-van-jullie
nu-is-het-van-jullie_situation = Een overbuurman meldde zijn zorg om het stel tegenover. Hij trekt zijn jas al aan.
nu-is-het-van-jullie_line = Zo, nu is het van jullie.
nu-is-het-van-jullie_rol = Ik ga erheen. En u, zou u bij het groeten eens vragen hoe het is?
nu-is-het-van-jullie_rol_why = Je neemt je eigen deel en laat hem het zijne. Groeten kan hij beter dan jij.
nu-is-het-van-jullie_bedankt = Heel goed dat u ons gebeld heeft. Vanaf hier mag u het helemaal aan ons overlaten.
nu-is-het-van-jullie_bedankt_why = Waarderend, maar «helemaal aan ons» maakt van een buurman een melder.
nu-is-het-van-jullie_zelf = Heeft u er zelf al eens aangebeld? Daar begint het toch mee.
nu-is-het-van-jullie_zelf_why = De aap vliegt terug met een standje erbij. Zo belt hij nooit meer.

# taxi-op-dinsdag
taxi-op-dinsdag_situation = Drie maanden lang bestelde jij op dinsdag de taxi voor mevrouw { $surname }. Over vier weken stop je hier.
taxi-op-dinsdag_samen = Haar vertellen dat je over vier weken stopt, en vragen hoe zij het dan met die taxi wil doen.
taxi-op-dinsdag_samen_why = Je was er tijdelijk. Nu is er nog tijd om het samen een keer anders te doen.
taxi-op-dinsdag_doorgeven = Een collega vragen om die taxi op dinsdag vanaf volgende maand van je over te nemen.
taxi-op-dinsdag_doorgeven_why = Netjes geregeld, en de aap verhuist van jouw schouder naar die van je collega.
taxi-op-dinsdag_laten = Vanaf vandaag de taxi niet meer bestellen, dan leert ze het vanzelf.
taxi-op-dinsdag_laten_why = Je handen gaan nu wel stil, maar van de ene dag op de andere. Dan zit ze dinsdag thuis.

# de-loodgieter
de-loodgieter_situation = Onder de gootsteen staat een emmer. Hij houdt je zijn telefoon voor.
de-loodgieter_line = Belt u de loodgieter? U kunt dat zo goed.
de-loodgieter_ernaast = Belt u gerust, ik blijf er toch bij. Wat zegt u straks als hij opneemt?
de-loodgieter_ernaast_why = De telefoon blijft in zijn hand. De eerste zin kunnen jullie samen bedenken.
de-loodgieter_doen = Geef maar, welk nummer heeft hij? Dan is het zo geregeld.
de-loodgieter_doen_why = Het is zo gebeurd, en volgende maand houdt hij de telefoon weer voor je op.
de-loodgieter_kunt-u = Maar dat kunt u toch zelf ook heel goed?
de-loodgieter_kunt-u_why = Een compliment met een duw erin. Misschien ziet hij juist tegen die eerste zin op.

# stilte-aan-de-lijn
stilte-aan-de-lijn_situation = { $first } (22) belt zelf met de gemeente, op de luidspreker. De ambtenaar vraagt iets, het blijft stil, en { $first } kijkt naar jou.
stilte-aan-de-lijn_knik = Knikken, een pen toeschuiven, en wachten.
stilte-aan-de-lijn_knik_why = Vijf stille tellen aan de telefoon duren lang, en ze zijn van de beller.
stilte-aan-de-lijn_invallen = Goedemiddag, ik zit ernaast, ik kan u daar wel antwoord op geven.
stilte-aan-de-lijn_invallen_why = Redding op het goede moment, denk je. De ambtenaar praat voortaan met jou.
stilte-aan-de-lijn_fluisteren = Zachtjes voorzeggen wat er op die vraag geantwoord kan worden.
stilte-aan-de-lijn_fluisteren_why = Kleiner dan overnemen, en toch zijn het jouw woorden. Eerst even wachten.

# trillende-kan
trillende-kan_situation = Mevrouw { $surname } schenkt koffie in met een trillende hand. Er gaat een scheut op het schoteltje.
trillende-kan_laten = Je kopje laten staan, en zeggen dat de koffie lekker ruikt.
trillende-kan_laten_why = Inschenken is van haar. Een nat schoteltje is geen gevaar.
trillende-kan_overnemen = De kan overnemen: gaat u maar eens lekker zitten, dan doe ik dit wel.
trillende-kan_overnemen_why = Hoffelijk, en de gastvrouw is nu de gast geworden.
trillende-kan_steunen = Zonder iets te zeggen je hand onder de kan houden.
trillende-kan_steunen_why = Discreet bedoeld. Maar met jouw hand eronder wordt haar trillen het onderwerp.

# peertje
peertje_situation = Een man met een nieuwe heup zit in het donker: het peertje is stuk. Bukken en klimmen mag hij zes weken niet.
peertje_line = Zou u hem er even in willen draaien?
peertje_draaien = Natuurlijk. Waar vind ik een nieuw peertje?
peertje_draaien_why = Hij kan het nu niet en vraagt om iets kleins dat zo klaar is. Dan zit je niet op je handen.
peertje_vraag = Wie uit uw omgeving zou dat voor u kunnen doen?
peertje_vraag_why = Een goede vraag voor straks, bij het licht. Nu klinkt hij als nee.
peertje_regelen = Zal ik een klusdienst regelen die alle lampen in huis naloopt?
peertje_regelen_why = Hij vroeg één peertje, en krijgt een dienst.

# koor-in-het-donker
koor-in-het-donker_situation = Ze neuriet terwijl ze de planten water geeft. Zingen deed ze altijd in het koor.
koor-in-het-donker_line = Ja, ik zou wel willen. Maar ’s avonds over straat, dat durf ik niet.
koor-in-het-donker_en = U wilt weer zingen, en het is dan donker. Hoe zou u er kunnen komen?
koor-in-het-donker_en_why = Een «en» in plaats van «maar»: het feit en de wens mogen allebei blijven. Zij zoekt de weg.
koor-in-het-donker_maar = Dat snap ik, maar is het hier ’s avonds eigenlijk niet best veilig op straat?
koor-in-het-donker_maar_why = Jouw «maar» bestrijdt haar «maar». Nu verdedigt ze haar angst.
koor-in-het-donker_overdag = Dan zoeken we toch een koor dat overdag oefent?
koor-in-het-donker_overdag_why = Een aardige vondst, alleen van jou. Misschien gaat het haar om dít koor.

# drie-afwijzingen
drie-afwijzingen_situation = Een man van 57 laat drie afwijzingen zien. Onder één staat met pen: ‘bijna’.
drie-afwijzingen_line = Op mijn leeftijd willen ze je niet meer, zo is het gewoon.
drie-afwijzingen_bijna = Drie keer nee, en één keer ‘bijna’. Wat was er bij die ene anders dan bij de andere twee?
drie-afwijzingen_bijna_why = Van oordeel naar feit, en in het feit zit een mogelijkheid. Die stond er al, in pen.
drie-afwijzingen_tegenspraak = Ja maar, zijn er niet juist een heleboel werkgevers die ervaring zoeken?
drie-afwijzingen_tegenspraak_why = Misschien waar. Alleen staat hij nu tegenover jou in plaats van voor zijn drie brieven.
drie-afwijzingen_meegaan = Het is ook heel moeilijk op uw leeftijd, dat zie ik overal om me heen.
drie-afwijzingen_meegaan_why = Je erkent hem, goed. Maar met «dat zie ik overal» zet je ook jouw handtekening onder zijn oordeel.

# slaapt-op-de-bank
slaapt-op-de-bank_situation = Hij slaapt al jaren op de bank, met de radio aan, en is elke dag om zeven uur op. In zijn dossier staat: ‘slaapplek aanpakken’.
slaapt-op-de-bank_laten = De bank laten voor wat hij is, en vragen wat hijzelf graag zou willen.
slaapt-op-de-bank_laten_why = Hij slaapt en staat op: wat niet kapot is, hoef je niet te maken.
slaapt-op-de-bank_bed = Voorzichtig vragen of hij niet liever weer in een gewoon bed zou willen slapen.
slaapt-op-de-bank_bed_why = Vriendelijk, en de vraag komt uit het dossier. Hij heeft nergens over geklaagd.
slaapt-op-de-bank_stapje = Een klein stapje voorstellen: één nacht per week in bed.
slaapt-op-de-bank_stapje_why = Kleine stappen zijn goed, als ze ergens heen gaan waar híj heen wil.

# vijfde-brief
vijfde-brief_situation = Vier keer schreef je een vrouw een aardig briefje. Vier keer geen antwoord. Je collega vraagt wat je nu doet.
vijfde-brief_anders = Op een ander uur langslopen, of vragen wie zij wel kent.
vijfde-brief_anders_why = Wat vier keer niet werkte, mag je loslaten. Op een ander uur langskomen is óók volhouden.
vijfde-brief_vijf = Een vijfde briefje, nog wat persoonlijker, want je moet wel volhouden.
vijfde-brief_vijf_why = Volhouden is goed. Een vijfde keer hetzelfde doen is iets anders.
vijfde-brief_stoppen = Ermee stoppen, vier keer niets is ook een antwoord.
vijfde-brief_stoppen_why = Het kan een antwoord zijn. Het kan ook een brievenbus zijn die niemand leegt.

# vrijdag-soep
vrijdag-soep_situation = Haar zoon komt zijn kamer niet uit. Behalve vrijdag: toen at hij twee borden soep in de keuken.
vrijdag-soep_line = Maar dat was één keer, dat telt niet.
vrijdag-soep_wat = Eén keer, ja. Wat was er die vrijdag nog meer anders, behalve de soep?
vrijdag-soep_wat_why = Je neemt haar «één keer» over en kijkt ernaar. In een uitzondering zit vaak het begin.
vrijdag-soep_wel = Dat telt juist wel, hoor! Wat een geweldige stap van hem!
vrijdag-soep_wel_why = Bemoedigend, maar jullie zijn het nu oneens over soep.
vrijdag-soep_vaker = Dan maakt u toch gewoon elke dag soep voor hem?
vrijdag-soep_vaker_why = Meer doen van wat werkt is een idee. Alleen weet je nog niet of het de soep was.

# hele-buurt-verpest
hele-buurt-verpest_situation = Een man wijst door het raam naar het plein. Twee jongens zitten op zijn bankje.
hele-buurt-verpest_line = Deze hele buurt is verpest. Daar begin je niks meer tegen.
hele-buurt-verpest_zien = Wat ziet u daar nu allemaal gebeuren, op het plein?
hele-buurt-verpest_zien_why = Van «hele buurt» naar twee jongens op een bank. Met een feit kun je iets, met «verpest» niet.
hele-buurt-verpest_meevallen = Ach, er wonen hier toch ook nog een heleboel heel aardige mensen?
hele-buurt-verpest_meevallen_why = Je wilt hem opbeuren, en hij moet nu bewijzen hoe erg het is.
hele-buurt-verpest_wijkagent = Zal ik dit eens met de wijkagent bespreken voor u?
hele-buurt-verpest_wijkagent_why = De aap springt over voordat je weet welke aap het is.
