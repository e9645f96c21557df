# Esmé: Zeven stoelen en een stoep

esme-tafel_title = Zeven stoelen en een stoep
flap_name = De flap-over
flap_seen = ‘Driehoog’, met een kring eromheen. Zeven pijlen naar de kring toe. Geen een ervan af.
naambordje_name = Het strookje van driehoog
naambordje_seen = VAN NOORD. Zonder ‘der’. Iemand heeft het opnieuw vastgezet, met een reepje toneelband.

## tafel-en-stoep

# tafel
tafel_line = Dan die meneer van driehoog. Jan is nog onderweg. Esmé, zou jij willen beginnen? We zijn met z’n zevenen, dus graag een beetje kort.
tafel_tafel-stil_zal-ik = Zal ik anders? Ik ben zo klaar.
tafel_tafel-langer_ga-maar = Begin jij dan maar.
tafel_een-beeld_say = Hij heeft een kerstboom staan, in juli. Daar zit hij de hele dag naast.
tafel_een-beeld_why = Je wilde hem laten zien als mens. Maar die boom liet hij jullie zien, en niet een tafel van zeven.
tafel_een-beeld_inner = Ik doe de lampjes uit, en weer aan. Er klopt vandaag iets niet.
tafel_een-beeld_och = Och. In juli?
tafel_wacht-op-jan_say = Dat moet je aan Jan vragen. Ik mag daar niet meer komen.
tafel_wacht-op-jan_jij-ook = Je zit hier wel namens jullie beiden.
tafel_eerst-vraag_say = Mag ik eerst iets vragen? Weet hij dat wij hier over hem zitten te praten?
tafel_eerst-vraag_why = Je vroeg hardop of hij hiervan wist. Dan moet iemand het hem ook gaan vertellen.
tafel_eerst-vraag_inner = Als ze over me praten, zou ik er een stoel bij willen. Een lege mag ook.
tafel_eerst-vraag_nog-niet = Nog niet. … Zet dat maar op de flap.
tafel_weinig-kwijt_say = Ik kan weinig kwijt. Jan gaat, ik sta beneden, en wat hij liet zien is van hem.
tafel_weinig-kwijt_why = Wat hij liet zien, hield je bij hem. Of hij weet dat hier over hem gepraat wordt, vroeg nog niemand.
tafel_weinig-kwijt_inner = Vanmorgen heeft er nog niemand gebeld. Dat kan twee dingen zijn.
tafel_weinig-kwijt_dat-is-kort = Dat is kort.

# vinkje
vinkje_line = Die meneer doet bij mij nog niet mee met de collectieve verzekering. Terwijl dat zo van zijn uitkering kan.
vinkje_line2 = Jij bent er geweest. Lag daar post van de verzekering? Ik ben hierna drie weken weg, dus liefst nu.
vinkje_vinkje-stil_je-zwijgt = Je zegt niks.
vinkje_vinkje-langer_volgende = Nou ja. Ik kan het navragen.
vinkje_zes_say = Hij nummert ze. De bovenste is een zes, en dicht. Met zijn hart lig ik daar wakker van.
vinkje_zes_vraag-eerst = Zes. Goed, dan bel ik hem eerst. Jij vroeg of hij het wist.
vinkje_zes_inner = De envelop ligt nog dicht. Ik heb hem onder de krant geschoven.
vinkje_zes_zes-weet = Zes. Dan doe ik het vandaag nog.
vinkje_niet-op-gelet_say = Daar heb ik niet op gelet.
vinkje_niet-op-gelet_jij-niet = Jij? Jij let overal op.
vinkje_antwoord-van-hem_say = Wat kan er eigenlijk, zo in het algemeen? Dan kan ik het er met hem over hebben.
vinkje_antwoord-van-hem_why = Wat er bij hem ligt, liet je bij hem, en je vroeg wat je wél mocht weten. Nu kan er iets zonder zijn naam.
vinkje_antwoord-van-hem_inner = De envelop ligt recht, met de rand langs de tafel. Niemand is eraan geweest.
vinkje_antwoord-van-hem_vaste-dag = In het algemeen? Een vaste dag in de maand, en voor wat er ligt een regeling.
vinkje_knikken_say = Zuchten. ‘Dat zou hij zelf moeten zeggen.’
vinkje_knikken_vraag-eerst = Dan weet ik genoeg. Maar ik bel hem eerst. Jij vroeg of hij het wist.
vinkje_knikken_why = Je wilde niets zeggen. Maar die zucht was voor hem antwoord genoeg, en wat je zag ligt nu toch op tafel.
vinkje_knikken_inner = Ik schrik van de telefoon. Hij ging niet eens.
vinkje_knikken_knik-dus = Goed. Dan weet ik genoeg.

# rode-bril
rode-bril_doorgezet = Jullie melding van vrijdag heb ik moeten doorzetten. Er komt een brief met een datum.
rode-bril_boven = Er ligt bij ons een melding van de bovenbuurman, over die gang.
rode-bril_line = U bent er doorheen gelopen. Is het gevaarlijk?
rode-bril_bril-stil_ik-vraag = Ik wil hem niet laten schrikken. Daarom vraag ik het.
rode-bril_bril-langer_eigen-gang = Anders loopt het gewoon door.
rode-bril_valt-mee_say = Nee hoor. Hij heeft het keurig gestapeld.
rode-bril_valt-mee_why = Je wilde hem beschermen. Maar je vond het zelf wel gevaarlijk, en dat bleef nu ongezegd.
rode-bril_valt-mee_inner = Ik voel aan de rij bij de meterkast. Hij helt een beetje, vandaag.
rode-bril_valt-mee_opluchting = O. Dat is een pak van mijn hart.
rode-bril_ja-gevaarlijk_say = Ja. Daar moet iemand naar kijken, en liever vandaag dan morgen.
rode-bril_ja-gevaarlijk_why = Je zorg is echt, en dat mag je zeggen. Alleen hoort hij het zo van de verhuurder, voordat hij het van jou hoorde.
rode-bril_ja-gevaarlijk_inner = De telefoon gaat. Een nummer dat ik niet ken.
rode-bril_ja-gevaarlijk_dan-moet = Dan bel ik hem straks zelf, of ik mag komen kijken.
rode-bril_hele-trap_say = Kunt u niet het hele trappenhuis nakijken? Alle zes, ook bij de bovenbuurman.
rode-bril_hele-trap_inner = Een blaadje in alle zes de bussen. Ik ben er een van zes.
rode-bril_hele-trap_alle-zes = Alle zes. … Ja. Dat licht daar deugt ook al niet.
rode-bril_eerst-hem_say = Mij zit die gang ook niet lekker. Dat wil ik hem eerst zelf zeggen. Geef ons twee weken.
rode-bril_eerst-hem_why = Je verborg je zorg niet, en wilde dat hij hem als eerste hoort. Dan moet je het ook gaan doen.
rode-bril_eerst-hem_inner = Twee weken niks met een raampje. Ik tel ze op de rand van de krant.
rode-bril_eerst-hem_twee-weken = Twee weken. Zo lang kan ik het laten liggen.

# spaak
spaak_line = Ik begreep dat hij alleen Jan nog binnenlaat. Met jou erbij liep het spaak.
spaak_line2 = Sorry dat ik laat ben. … Nou, zo heb ik het niet gezegd.
spaak_spaak-stil_toch = Ik weet hoe dat is, hoor. Ik ben die van de broodtrommel.
spaak_spaak-langer_goed-punt = Volgende punt.
spaak_zelfde-team_say = Klopt, mij nu niet. Jan gaat naar binnen en ik sta beneden. Dat is één bezoek.
spaak_zelfde-team_een-bezoek = Eén bezoek, twee plekken. Goed.
spaak_eerlijk-was-ik_say = Omdat ik als enige eerlijk tegen hem was.
spaak_eerlijk-was-ik_enige = Als enige.
spaak_vraag-belofte_say = Vraag Jan maar eens wat hij hem daar heeft toegezegd.
spaak_vraag-belofte_hier-niet = Niet hier, Es.
spaak_aan-jan_say = Jan aankijken, en hem het laten zeggen.
spaak_aan-jan_wij-gaan = Wij gaan. Zij beneden, ik boven. Zo is het afgesproken.

# bij-de-fietsen
bij-de-fietsen_spirit = Hij vroeg aan de telefoon of ik Spirit al had. Ik zei: bijna.
bij-de-fietsen_nachten = Drie uur vannacht. En om vijf uur weer. Hij zei niks, hij ademde alleen.
bij-de-fietsen_line = Hij heeft alleen mij, Es. Ik kan nu niet terug.
bij-de-fietsen_fietsen-stil_zeg-eens = Ik zie het zelf ook wel.
bij-de-fietsen_fietsen-langer_elf-uur = Kom. Het is kwart voor elf.
bij-de-fietsen_uur-met-baas_say = Dit is te groot voor één. Vanmiddag een uur, wij tweeën en de baas?
bij-de-fietsen_uur-met-baas_uurtje = … Graag.
bij-de-fietsen_geef-telefoon_say = Geef mij dat toestel een paar nachten. Dan slaap jij.
bij-de-fietsen_geef-telefoon_inner = Ik draai het nummer, en het is de adem van een ander.
bij-de-fietsen_geef-telefoon_zou-je-dat = Zou je dat doen?
bij-de-fietsen_zei-ik-al_say = Dat heb ik je vrijdag al gezegd.
bij-de-fietsen_zei-ik-al_fijn = Fijn. Dank je wel.
bij-de-fietsen_hou-vol_say = Jij bent de enige die hij binnenlaat. Hou nog even vol.
bij-de-fietsen_hou-vol_even-nog = Ja. Nog even.
bij-de-fietsen_zeg-het-hem_say = Je kunt wel terug. Zeg het hem straks, ik sta eronder.
bij-de-fietsen_zeg-het-hem_eronder = Onder het raam. … Ja. Dan zeg ik het.

# gevonden
gevonden_bellijst = Er lag een brief van de woningbouw. Over zijn gang, met een datum.
gevonden_gebeld = Hij is gebeld, door iemand van onze tafel. Over dingen die alleen wij gezien hebben.
gevonden_line = (Door de intercom.) Wie was het? U, of zij van de kruk?
gevonden_gevonden-stil_wie-dan = Ik wacht.
gevonden_gevonden-langer_allebei-dan = Allebei dus.
gevonden_ik-was-het_say = Ik, Esmé Boukari. Ik maakte me zorgen en begon over u. Jan niet.
gevonden_ik-was-het_why = Te laat om het ongedaan te maken. Je zei wel wie het was, en liet Jan niet voor jou betalen.
gevonden_ik-was-het_inner = Ze zegt haar hele naam erbij. Dan weet ik waar ik mijn boosheid kan laten.
gevonden_het-team_say = Er is bij ons over gepraat. Dat had niet zonder u gemogen.
gevonden_het-team_why = Je gaf toe dat het fout was. Maar hij vroeg wie, en kreeg ‘er is gepraat’ te horen.
gevonden_het-team_inner = Er is gepraat. Door wie, vroeg ik.
gevonden_voor-uw-veiligheid_say = Wij samen. We waren bang dat u iets zou overkomen, en dat spijt ons.
gevonden_voor-uw-veiligheid_why = Je had spijt, en die zorg was waar. Maar hij vroeg wie, en nu betaalde Jan mee voor iets wat hij niet deed.
gevonden_voor-uw-veiligheid_inner = Samen. Dan kan ik die ander dus ook niet geloven.

# beneden-elf
beneden-elf_zeg-hem-dat = (Kwart voor elf.) Tot twaalf. Ik zeg hem dat je hier staat.
beneden-elf_tot-zo = (Kwart voor elf.) Tot zo, Es.
beneden-elf_line = U was er vrijdag ook. Even opzij graag, dan kan mijn zonnescherm uit. Moet u niet mee, naar Van Noord?
beneden-elf_elf-stil_rook = U mag ook in de deur staan, hoor. Uit de zon.
beneden-elf_elf-langer_pizza-oven = Nou, ik moet naar mijn deeg.
beneden-elf_sta-hier_say = Nee, vandaag niet. Ik blijf hier staan.
beneden-elf_sta-hier_why = Je zei waar je stond en verder niets. Vanaf driehoog was je alleen niet te zien.
beneden-elf_sta-hier_inner = Ze staat er, zegt hij. Zien doe ik haar niet.
beneden-elf_sta-hier_moet-kunnen = Dat moet kunnen.
beneden-elf_hoort-u-hem_say = Vandaag niet. Hoort u hem ’s nachts weleens hoesten, hierboven?
beneden-elf_hoort-u-hem_why = Je was bezorgd, en vroeg het aan wie hem hoort. Maar nu gaat het op straat over zijn hoest.
beneden-elf_hoort-u-hem_inner = Ik hoor mijn naam op de stoep, en daarna het woord hoesten.
beneden-elf_hoort-u-hem_muren = Dat hoort de hele straat.
beneden-elf_uit-het-zicht_say = Knikken, en onder het zonnescherm gaan staan, uit het zicht.
beneden-elf_uit-het-zicht_why = Je wilde hem niet hinderen. Maar je stond er wel, en hij kreeg alleen een schaduw te zien.
beneden-elf_uit-het-zicht_inner = Ze staat er wel. Ik zie haar schaduw onder het zonnescherm uitkomen.
beneden-elf_overkant_say = Oversteken, tot waar het raam van driehoog je kan zien.
beneden-elf_overkant_why = Je ging staan waar hij jou kon zien. Nu was hij degene die keek.
beneden-elf_overkant_inner = Zij daar, ik hier. Nu kijk ík.
beneden-elf_overkant_zon = In de volle zon. Ook goed.

# vijf-over
vijf-over_line = Vijf over twaalf al. Komt die collega van u nog?
vijf-over_vijf-stil_stil-boven = Ik hoor niks, boven.
vijf-over_vijf-langer_tien-over = Tien over.
vijf-over_code-boven_say = De man van de pizzeria laten opendoen, en boven even kloppen. De tijd is om.
vijf-over_code-boven_why = Je was bezorgd om Jan. Maar je kwam de trap op zonder dat Frans had opengedaan, en hij had nee gezegd.
vijf-over_code-boven_inner = Voetstappen op mijn trap die niet van Jan zijn. En dan wordt er geklopt.
vijf-over_aanbellen_say = Aanbellen bij driehoog, kort.
vijf-over_aanbellen_why = Je was bezorgd, en de tijd was om. Maar met Jan was bellen op zijn telefoon afgesproken.
vijf-over_aanbellen_inner = De bel. En hij zat net goed.
vijf-over_aanbellen_nog-bezig = (Door de intercom.) Ja? Es? … Alles goed. Nog tien minuten.
vijf-over_jan-bellen_say = Jan bellen, ook al voel je je een zeur.
vijf-over_jan-bellen_why = Je deed wat jullie hadden afgesproken. Dat hoorde hij ook.
vijf-over_jan-bellen_inner = ‘Dat is Esmé’, zegt hij, ‘die let op.’ Hij zegt het niet geheimzinnig.
vijf-over_jan-bellen_nog-tien = Ja. Sorry. Het gaat goed. Tien minuten, mag dat?
vijf-over_kwartier-nog_say = Nog een kwartier wachten. Misschien vertelt hij juist iets.

# touw
touw_leeg-touw = Daar komt zijn touwtje. En ik heb vandaag helemaal geen karton.
touw_karton-touw = Daar komt zijn touwtje. Voor mijn karton, dat scheelt me sjouwen op donderdag.
touw_line = Hij haalt het nog niet op. Ik heb er vier in de oven, hoor.
touw_touw-stil_wiebelt = Nou beweegt het.
touw_touw-langer_weer-op = Weg is het.
touw_rol-kaart_say = De rol eraan, met een kaartje: ‘Dan kan er misschien een rij dozen weg.’
touw_rol-kaart_why = Je hoopte op wat ruimte in die gang. Maar wat een geschenk was, kreeg zo een prijs.
touw_rol-kaart_inner = Hij past. En er hangt een prijskaartje aan.
touw_omhoog-roepen_say = Dag, meneer Van Noord. Dank u wel.
touw_omhoog-roepen_why = Hartelijk bedoeld. Alleen klonk zijn naam nu door de straat, tegen de gevel op.
touw_omhoog-roepen_inner = Mijn naam, tegen de gevel op. De tramhalte luistert mee.
touw_knik-omhoog_say = Er niets aan hangen. Eén keer knikken, omhoog.
touw_knik-omhoog_why = Eén knik, en je liet het bij zijn nee. Hij kon kijken zonder dat er iets moest.
touw_knik-omhoog_inner = Ze knikt. Ik ook. Dat ziet ze niet.
touw_rol-eraan_say = De rol eraan knopen. Verder niks.
touw_rol-eraan_inner = Hij is zwaarder dan karton. Molton. Met een platte naad. Ik leg er een liniaal langs.
touw_naam-eraan_say = Je kaartje eraan, met ‘dank voor de kruk’ op de achterkant.
touw_naam-eraan_why = Je naam, een dank, verder niets. Hij weet wie je bent en hoeft er niets mee.
touw_naam-eraan_inner = Een kaartje. Eén k, en het streepje staat erop.

# aan-de-bel
aan-de-bel_vrij = (Door de intercom.) U was vrij, zei hij.
aan-de-bel_past-goed = (Door de intercom.) Boukari. Drieëntachtig. Ik heb het nagemeten.
aan-de-bel_prijs = (Door de intercom.) Ik heb uw kaartje gelezen. De dozen blijven.
aan-de-bel_negentig = (Door de intercom.) Negentig. Ik zei drieëntachtig.
aan-de-bel_donderdag = (Door de intercom.) Het is donderdag. Ik heb nog niks zien liggen.
aan-de-bel_streng = (Door de intercom.) U bent nogal streng, zei hij.
aan-de-bel_drie-kantjes = (Door de intercom.) Drie kantjes. Ik heb er één van gelezen.
aan-de-bel_kruk-dank = (Door de intercom.) Ik heb uw kaartje.
aan-de-bel_groeten-gehad = (Door de intercom.) Hij heeft de groeten gedaan.
aan-de-bel_geen-antwoord = (Door de intercom.) Ik hoefde niets terug te doen, schreef u.
aan-de-bel_u-daar = (Door de intercom.) U daar.
aan-de-bel_line = Staat u er nou nog?
aan-de-bel_bel-wacht_ik-zie-u = Ik zie u staan.
aan-de-bel_bel-wacht-langer_nou-dag = Nou. Dag dan.
aan-de-bel_weer-vertrouwen_say = Ja. U ziet het, ik laat u niet zitten.
aan-de-bel_weer-vertrouwen_why = Je wilde laten zien dat hij op je kan rekenen. Maar zo vroeg je er iets voor terug, al was het maar een goed woord.
aan-de-bel_weer-vertrouwen_inner = Dat heeft ze dus gedaan, en nu moet ik er iets van vinden.
aan-de-bel_gedag-zeggen_say = Mag ik u even gedag komen zeggen?
aan-de-bel_gedag-zeggen_why = Je vroeg het, en nee kon ook. Wel had hij woensdag al nee gezegd, dus het was de tweede keer.
aan-de-bel_gedag-zeggen_twee-minuten = … Twee minuten. En geen pen.
aan-de-bel_gedag-zeggen_twee-minuten_inner = Ze vraagt het. Van daar beneden, met die zon in haar ogen.
aan-de-bel_gedag-zeggen_nee-vandaag = Nee. Vandaag één.
aan-de-bel_gedag-zeggen_nee-vandaag_inner = Eén had ik gezegd. Ik hoef het niet twee keer te zeggen.
aan-de-bel_tot-jan_say = Ja, tot Jan er is. We gaan samen terug.
aan-de-bel_tot-jan_why = Je zei waarom je daar staat, en vroeg er niets bij.
aan-de-bel_tot-jan_inner = Ze wacht op Jan. Meer staat ze daar niet te doen.
aan-de-bel_wacht-op-u_say = Ja. Ik blijf komen, elke donderdag. U hoeft mij niet binnen te laten.
aan-de-bel_wacht-op-u_why = Trouw bedoeld, en zonder druk. Maar ‘elke donderdag’ kun je niet waarmaken, en de keer dat je er niet staat, telt dubbel.
aan-de-bel_wacht-op-u_inner = Elke donderdag. En als ze griep heeft, sta ik voor niks voor het raam.
aan-de-bel_woningbouw = (Door de intercom.) Er belde er een van de woningbouw. Of ze mijn gang mag zien.
aan-de-bel_dwi-belde = (Door de intercom.) Er belde er een van de DWI. Of hij mijn verzekering van de uitkering mag halen.
