# Esmé: De tweede op de trap

esme-beneden_title = De tweede op de trap
belplaat_name = De belplaat
belplaat_seen = Zes knoppen. Bij driehoog een strookje in blokletters: VAN NOORD. Eronder, kleiner, bijna weggesleten: H. VAN NOORD.
codehand_name = De rug van je hand
codehand_seen = Niets. De codes staan op die van Jan.
voordeur_name = De deur van driehoog
voordeur_seen = Schuimband langs alle kieren, strak gesneden. Alleen onderaan niet: daar past een vinger onder, en het is er koud.
dozen_name = De dozen
dozen_seen = Schoon karton, in verband gestapeld, tot het plafond. Links een meterkast. Ertussen past één schouder.

## naar-boven

# slot-op
slot-op_line = Zullen we? Ik doe het woord wel, hij kent mijn stem. Dan kun jij rustig rondkijken.
slot-op_slot-stil_of-jij = Of wil jij beginnen? Dat kan ook, hoor.
slot-op_slot-langer_elf-uur = Nou ja. Het is elf uur.
slot-op_rondkijken_say = Rondkijken doe ik niet. Ik kom ook op bezoek.
slot-op_rondkijken_niet-bedoeld = Zo bedoelde ik het niet.
slot-op_doe-jij_say = Doe jij het woord maar. Als ik iets moet zeggen, doe ik dat waar hij bij is.
slot-op_doe-jij_prima = Lijkt me eerlijk. En we gaan samen weer weg.
slot-op_uitgang_say = Goed. Dan let ik op de uitgang, en op hem.
slot-op_uitgang_een-pufje = Op hem. Het is een man van tweeënzestig met een pufje.

# tas-open
tas-open_line = Wat heb je allemaal in die tas? ‘Geen papieren’, heb ik hem dinsdag beloofd.
tas-open_tas-stil_wat-garen = Garen, zie ik. Wat moet je met garen?
tas-open_tas-langer_jouw-tas = Nou ja, het is jouw tas.
tas-open_onderin_say = Een formulier, onderin. Dat komt er niet uit, of hij moet er zelf om vragen.
tas-open_onderin_als-jij = Als het maar niet uitsteekt.
tas-open_alles-laten_say = Alles eruit. Met lege handen naar boven.
tas-open_alles-laten_inner = Elf uur, twee kopjes. Ik heb ze nog eens afgewassen.
tas-open_alles-laten_telefoon = Je telefoon wel meenemen, Es. En dat garen mag van mij ook.
tas-open_formulier-terug_say = O ja, dat formulier. Zonde, het scheelt een week als het goed gaat. De fietstas dan maar.
tas-open_formulier-terug_why = Het formulier bleef beneden. Nu klopt wat hem beloofd is, ook voor jouw tas.
tas-open_formulier-terug_inner = Elf uur. Ik zet twee kopjes klaar. Meer heb ik er niet.

# bel
bel_line = Met Jan, meneer Van Noord. Wij zijn er.
bel_line2 = Wij. … En wie is de rest?
bel_bel-stil_vroeg-iets = Ik vroeg iets.
bel_bel-langer_why = Zwijgen leek bescheiden. Maar hij vroeg wie er voor zijn deur stond, en kreeg het van een ander te horen.
bel_bel-langer_inner = Die ander heeft dus een naam. Zelf zegt ze hem niet.
bel_bel-langer_dat-is = Dat is Esmé, mijn collega.
bel_rest-ben-ik_say = Dat ben ik, meneer Van Noord. Ik loop vandaag alleen maar mee.
bel_rest-ben-ik_why = Je maakte je klein en noemde geen naam. Hij weet nog steeds niet wie er straks in zijn gang staat.
bel_rest-ben-ik_inner = Alleen maar mee. Zo iemand had die vorige ploeg ook. Die schreef het rapport.
bel_rest-ben-ik_niemand-mee = Hier loopt nooit iemand alleen maar mee.
bel_liever-alleen_say = Esmé, ook van het team. Mag ik mee, of had u liever Jan alleen?
bel_liever-alleen_why = Je naam, en meteen de keus of jij erbij mocht zijn. Hij kon nee zeggen voordat er een trap beklommen was.
bel_liever-alleen_kom-samen = … Nee. Kom maar met z’n tweeën. Dan heb ik het gehad.
bel_liever-alleen_kom-samen_inner = Gevraagd of ze erbij mag. En ik zeg nog ja ook.
bel_liever-alleen_dinsdag-vragen = Dat had u dinsdag moeten vragen.
bel_liever-alleen_dinsdag-vragen_inner = Nu pas. Met de vinger al op de bel.
bel_boukari_say = Esmé Boukari. Ik zat ernaast dinsdag, toen Jan u belde.
bel_boukari_why = Je zei je naam, en dat je dinsdag al meeluisterde. Hij hoeft dat nu niet zelf uit te vinden.
bel_boukari_inner = Ernaast. Dus alles wat ik zei, hebben er twee gehoord. Ze zegt het er wel bij.
bel_boukari_ernaast = Ernaast. … Driehoog. En geen papieren.
bel_collega-van_say = Een collega van Jan. De eerste keer komen we altijd met z’n tweeën.
bel_collega-van_why = Alles klopte, alleen zat er geen naam bij. Hij vroeg naar een mens en kreeg een regel.
bel_collega-van_inner = Altijd met z’n tweeën. Dan ben ik dus een geval voor twee.
bel_collega-van_een-regel = Zo. Er is een regel voor.

# licht-uit
licht-uit_tweede-trap = Hè, nu gaat het licht uit. Halverwege.
licht-uit_line = Zeg, heb jij dat van die brand eigenlijk nog gelezen?
licht-uit_licht-stil_why = Je zei niets, en Jan hoorde zelf waar jullie stonden. Over hem viel op die trap geen woord meer.
licht-uit_licht-stil_inner = Ze staan stil op mijn trap. Eén praat er. De ander niet.
licht-uit_licht-stil_esme = Es? Ik vroeg of je…
licht-uit_licht-langer_trappenhuis = O. Ja. We staan in een trappenhuis.
licht-uit_map-dicht_say = Nee, die map heb ik dichtgelaten. Ik hoor het liever van hemzelf.
licht-uit_map-dicht_why = Netjes dat je blanco wilt kijken. Maar ook dat zei je hardop, en op die trap kan het maar over één man gaan.
licht-uit_map-dicht_inner = ‘Van hemzelf’, hoor ik. Dat ben ik dus.
licht-uit_rapporten_say = Fluisteren: ‘Gelezen, ja. Straks, Jan, hij kan ons horen.’
licht-uit_rapporten_why = Je deed het zacht, en vlug. Maar hij stond al bij zijn deur, en hoorde twee mensen fluisteren die bij hem moesten zijn.
licht-uit_rapporten_inner = Er wordt gefluisterd op mijn trap. Verstaan doe ik het niet. Dat hoeft ook niet.
licht-uit_niet-hier_say = Hè Jan, niet hier. We staan bijna voor zijn deur.
licht-uit_niet-hier_why = Je hield het gevoelige van de trap af. Dat er iets was, heeft hij wel gehoord.
licht-uit_niet-hier_inner = ‘Niet hier.’ Wat is er dat ik op mijn eigen trap niet horen mag?
licht-uit_niet-hier_sorry = Nee. Sorry.

# overloop
overloop_line = Het duurt lang. Zal ik nog een keer kloppen?
overloop_overloop-stil_why = Niet kloppen, niet roepen. Hij had zijn lucht nodig voor twee sloten, en die tijd kreeg hij.
overloop_overloop-stil_inner = Slot één. Even tegen de muur. Slot twee.
overloop_overloop-stil_een-slot = (Achter de deur. Een slot, en na een tijd nog een.)
overloop_overloop-langer_nog-een = (Een stoel. Dan het tweede slot.)
overloop_hoofd-schudden_say = Je hoofd schudden naar Jan, en zelf een tree terug, de trap af.
overloop_hoofd-schudden_why = Je hield Jan tegen en ging zelf een stap terug. Hij kon op zijn eigen tempo naar de deur komen.
overloop_hoofd-schudden_inner = Stil voor de deur. Dan zoek ik eerst mijn andere pantoffel.
overloop_hoofd-schudden_toch = Oké. We hebben de tijd.
overloop_roep-tijd_say = Haast u niet, meneer Van Noord. Gaat het, daarbinnen?
overloop_roep-tijd_why = Je wilde haast wegnemen. Maar hij moest een antwoord roepen, met lucht die hij voor de deur nodig had.
overloop_roep-tijd_inner = Of het gaat. Nu moet ik ademen én iets terugroepen.
overloop_roep-tijd_roept = Het… gaat!
overloop_slot-helpen_say = Klemt hij? Dan duwen wij aan deze kant wel even mee.
overloop_slot-helpen_why = Behulpzaam bedoeld. Maar het is zijn deur, en van binnen voelt duwen anders dan van buiten.
overloop_slot-helpen_inner = Twee man tegen mijn deur. Zo kwamen ze toen ook binnen.
overloop_slot-helpen_mijn-slot = Van die deur blijft u af.

# kier
kier_zei-zelf = Boukari. Van ernaast.
kier_ademde = Dinsdag zat er nog iemand bij de telefoon. Dat was u dus.
kier_line = U zei geen woord.
kier_kier-stil_nog-steeds = En nu weer niet.
kier_kier-langer_het-trekt = Komt u dan maar. Het trekt.
kier_dag-moeten_say = Nee. Dat had ik dinsdag moeten doen.
kier_dag-moeten_why = Hij had gelijk, en dat zei je. Waarom je toen zweeg, weet hij nog niet.
kier_dag-moeten_inner = Had moeten. Dat hoor je hier niet vaak, aan deze kant van de deur.
kier_dag-moeten_ja-had = Ja. Dat had u.
kier_niet-storen_say = Ik wilde niet storen. En daarna durfde ik niet meer.
kier_niet-storen_why = Je zei hoe het voor jou was, al was het niet mooi. Dan zat er dinsdag geen controle bij die telefoon, maar iemand die niet durfde.
kier_niet-storen_inner = Ze durfde niet. En ik zat hier met een natte hoorn in mijn hand.
kier_niet-storen_beoordeeld = Durfde niet. … Nou. Dan weet ik dat.
kier_pas-omhoog_say = Je legitimatie omhooghouden, zodat hij hem kan lezen.
kier_pas-omhoog_why = Hij kreeg iets om te lezen, en hoefde er niet om te vragen. Op wat hij zei, kwam alleen geen antwoord.
kier_pas-omhoog_inner = Ze houdt hem stil. Haar hand trilt niet. De mijne wel.
kier_pas-omhoog_leest = Boukari. Eén k. En een streepje. … Voeten vegen.
kier_voor-de-veiligheid_say = Nee, Jan doet meestal het woord. Ik kijk een beetje mee.
kier_voor-de-veiligheid_why = Eerlijk over wie wat doet. Maar hij had het over jou, en kreeg iemand die meekijkt.
kier_voor-de-veiligheid_inner = Dinsdag luisterde ze mee. Nu kijkt ze mee.
kier_voor-de-veiligheid_wiens = Meekijken. Dat doet er altijd wel een.

# streepje
streepje_hoe-schrijf = En die naam, hoe schrijf je die?
streepje_jan-stelt = Dit is Esmé Boukari, meneer Van Noord.
streepje_line = Ik wil weten wie ik binnenlaat. Boukari, is dat één k of twee? Mij schrijven ze altijd verkeerd.
streepje_streepje-stil_weet-niet = U weet het zelf toch wel?
streepje_streepje-langer_laat-maar = Laat maar. Voeten vegen.
streepje_schrijf-op_say = De pen uit je borstzak, en het op een hoekje van je kaartje schrijven.
streepje_schrijf-op_why = Een handig gebaar. Maar na ‘geen papieren’ is een pen het eerste wat hij van jou onthoudt.
streepje_schrijf-op_inner = Een pen. Ze zijn nog niet binnen en er is al een pen.
streepje_schrijf-op_pen-dus = O. U schrijft.
streepje_een-k_say = Eén k. En een streepje op de e, dat laten ze meestal weg.
streepje_een-k_why = Je vertelde iets kleins over je eigen naam. Dat heb je met hem gemeen.
streepje_een-k_inner = Bij haar laten ze iets weg. Bij mij zetten ze iets bij.
streepje_een-k_der-bij = Bij mij zetten ze er ‘der’ tussen. Van der Noord. Dat is een ander.
streepje_zegt-u-maar_say = Dat maakt mij niet uit. Zegt u maar Esmé.
streepje_zegt-u-maar_why = Je wilde het makkelijk maken. Maar een naam die klopt, is voor hem geen kleinigheid.
streepje_zegt-u-maar_inner = Zegt u maar Esmé. Ik ken haar twee minuten.
streepje_zegt-u-maar_wel-uit = Mij maakt het wel uit.
streepje_en-u_say = Eén. En bij u, wat doen ze daar verkeerd?
streepje_en-u_inner = Ik kijk of ze lacht. Ze lacht niet.
streepje_en-u_zonder-der = Er komt ‘der’ tussen. Op elke envelop.

# hoogte
hoogte_line = Tegen de tocht. En tegen die van boven, met zijn gedreun. Zijwaarts, en niet leunen.
hoogte_line2 = U kijkt omhoog.
hoogte_hoogte-stil_gezien = Ja. Dat zag ik.
hoogte_hoogte-langer_door = Doorlopen maar.
hoogte_hoeveel_say = Ja. Ik schrok van de hoogte. Hoeveel zijn het er wel niet?
hoogte_hoeveel_why = Je gaf toe dat je schrok en vroeg hem om het getal. Iemand die je nog nauwelijks kent, kan die schrik ook pijn doen.
hoogte_hoeveel_vier-honderd = Vierhonderdtwaalf. Ik heb ze geteld.
hoogte_hoeveel_vier-honderd_inner = Ze schrok, en ze zegt het. Dan is dat ook maar gezegd.
hoogte_hoeveel_schrok-dus = Geschrokken. Ja, ja.
hoogte_hoeveel_schrok-dus_inner = Geschrokken. Ik woon in iets om van te schrikken.
hoogte_naar-jan_say = Over zijn schouder Jan aankijken. Ziet die dit ook?
hoogte_naar-jan_inner = Eerst omhoog, toen naar die ander. Zo keek die vrouw toen ook naar mijn huis.
hoogte_brand_say = Daar schrik ik van. Als hier brand komt, komt u er niet meer uit.
hoogte_brand_inner = Brand. Drie minuten binnen. Het is nog nooit zo snel gegaan.
hoogte_brand_het-woord = Daar is het woord.
hoogte_ogen-terug_say = Je ogen laten zakken, en zijwaarts achter Jan aan.
hoogte_ogen-terug_inner = Ze kijkt weer voor zich. Ik hoor haar knopen langs het karton gaan.
hoogte_ogen-terug_zo-gaat-het = Achter elkaar, ja.

# nachtslot
nachtslot_line = Zo. Die gaat op het nachtslot, en de sleutel in mijn vest. Altijd.
nachtslot_inner = Op slot is op slot. Dan hoef ik niet te luisteren.
nachtslot_nachtslot-stil_dicht-is = Is er iets met die deur?
nachtslot_nachtslot-langer_loop-door = Loopt u door. Links van de meterkast.
nachtslot_op-de-klink_say = Sorry dat ik erover begin, maar mag hij van het slot? Ik zit anders steeds naar die deur te kijken.
nachtslot_op-de-klink_why = Je vroeg het als iets van jezelf, met een reden. Zo is het geen regel en geen verwijt.
nachtslot_op-de-klink_klink-goed = … Op de klink dan. Maar dicht.
nachtslot_op-de-klink_klink-goed_inner = Naar de deur kijken. Dat ken ik, dat doe ik hele dagen.
nachtslot_op-de-klink_klink-niet = Dan kijkt u daar maar naar.
nachtslot_op-de-klink_klink-niet_inner = Eerst helpen met mijn slot, nu moet het eraf. Ze willen hem allemaal open hebben.
nachtslot_moet-open_say = Op bezoek laten wij de deur altijd van het slot, meneer Van Noord.
nachtslot_moet-open_why = De regel is niet voor niets. Alleen stond je in zijn gang, en hij hoorde hoe jullie het altijd doen.
nachtslot_moet-open_inner = Altijd. Bij mij is het ook altijd, en het is mijn slot.
nachtslot_moet-open_niet-hier = Hier niet.
nachtslot_telefoon-vast_say = Niets zeggen, het is zijn deur. Voelen of je telefoon er zit.
nachtslot_telefoon-vast_wie-bellen = Een telefoon. Die zat er nog, denk ik zo.
nachtslot_jan-vraagt_say = Jan, vraag jij het hem even? Van dat slot?
nachtslot_jan-vraagt_inner = Ik sta tussen die twee in, in mijn eigen gang.
nachtslot_jan-vraagt_sta-hier = Ik sta hier, hoor.

# tas
tas_line = Stil. … Die tas van u schuurt langs mijn rij. Wat zit daarin?
tas_tas-wacht_papier-hoor = Ik hoor papier.
tas_tas-wacht_rammelt = Er rammelt iets.
tas_tas-wacht-langer_dan-niet = Dan niet. Houdt u hem voor u.
tas_papier-erbij_say = Mijn telefoon, en garen. En een formulier, dat was niet de afspraak.
tas_papier-erbij_why = Hij had het niet ontdekt, en je zei het toch. Dat kost even, en het is waar.
tas_papier-erbij_zei-het = Een formulier. … U had ook ‘niks’ kunnen zeggen.
tas_papier-erbij_zei-het_inner = Papier. Ik wist het. Alleen dat ze het zou zeggen, dat wist ik niet.
tas_papier-erbij_toch-papier = Zie je wel. Geen papieren, zeiden jullie.
tas_papier-erbij_toch-papier_inner = Papier. Ze zijn met z’n tweeën en ze hebben papier.
tas_garen_say = Mijn telefoon, een broodje, garen. Er raakt altijd wel een knoop los.
tas_garen_why = Hij vroeg wat erin zat, en je zei het gewoon. Er bleef niets over om naar te raden.
tas_garen_inner = Garen. Dat hadden ze bij het Meldpunt niet.
tas_garen_garen-zeker = Garen. Dat is nieuw.
tas_spullen_say = Niks bijzonders. Wat je zo bij je hebt.
tas_spullen_why = Het leek de moeite van het noemen niet. Maar hij vroeg het, en ‘niks bijzonders’ klinkt bij hem als iets.
tas_spullen_inner = Niks bijzonders. In december zat er ook niks bijzonders in.
tas_spullen_niemand-niks = Dat zeggen ze bij de douane ook.
tas_laten-staan_say = Mag hij hier blijven staan, bij de deur? Dan raak ik niets.
tas_laten-staan_why = Je vroeg of je tas daar mocht staan. Wat erin zit, weet hij nog niet; waar hij staat wel.
tas_laten-staan_inner = Bij de deur. Daar hoort een tas.
tas_laten-staan_daar-goed = Daar staat hij goed.

# adem
adem_line = Even… staan.
adem_line2 = Meneer Van Noord? Gaat het wel?
adem_adem-stil_why = Je deed even niets. Een hoestbui gaat over, ook als niemand iets voorstelt.
adem_adem-stil_inner = In. Wachten. Uit. Gelukkig staat er één niks te doen.
adem_adem-stil_nog-een-adem = … Nog… even.
adem_adem-langer_dat-was = … Zo. Dat was hem.
adem_laat-hem_say = Laat hem nou even, Jan.
adem_laat-hem_why = Je gaf hem rust, en had gelijk. Alleen zag hij hoe Jan van jou een tik kreeg.
adem_laat-hem_inner = Ze stuurt die ander terecht. Waar ik bij sta, zonder lucht.
adem_laat-hem_zij-zegt = … Zij… heeft gelijk.
adem_zit-beter_say = Gaat u zitten, voorover, met uw ellebogen op uw knieën.
adem_zit-beter_inner = Alsof ik dat niet weet. Ik doe het elke nacht.
adem_zit-beter_waar-dan = Waar… dan?
adem_pufje_say = Waar ligt uw pufje?
adem_pufje_why = Eén korte vraag, over zijn lucht. Bij iemand die het benauwd heeft, is zo’n gesloten vraag precies goed.
adem_pufje_inner = Binnen, op tafel. Daar ga ik nu naartoe.
adem_pufje_binnen = Binnen… Op tafel.
adem_naar-karton_say = Je omdraaien, naar de dozen.
adem_naar-karton_why = Je keek ergens anders naar, op een moment dat niemand bekeken wil worden. Wel hoorde hij je schuifelen in zijn gang.
adem_naar-karton_inner = Ze leest de dozen. Quattro stagioni. Zo kan een mens hoesten.
adem_naar-karton_funghi = … Zo. … Van de funghi zijn de stevigste.
