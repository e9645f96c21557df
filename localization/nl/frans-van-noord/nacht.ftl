# Frans van Noord: Benauwd

nacht_title = Benauwd
wekker_name = De wekker
wekker_seen = 03:17. De punten knipperen.
jas_name = Je jas
jas_seen = Over de stoel, binnenstebuiten. De fietssleutel zit in de mouw.

## zeventien-over-drie

# nachtbel
nachtbel_n-bed = (De telefoon naast je bed.) Ik… u zei…
nachtbel_n-dienst = (Deze week ligt de wachttelefoon bij jou.) Met… met Van…
nachtbel_line = Ik… krijg geen…
nachtbel_inner = Het koordje van de lamp. Het koordje van de lamp. Waar is het koordje van de lamp.
nachtbel_nb-stil_piept = (Gepiep. Er valt iets.)
nachtbel_nb-langer_weg-nb = …
nachtbel_samen-ademen_say = Rustig. Doe met mij mee: in door de neus, en langzaam uit.
nachtbel_samen-ademen_why = Je wilde hem rustig krijgen. Maar dit was geen paniek, dit was lucht.
nachtbel_samen-ademen_inner = Door welke neus.
nachtbel_post-nacht_say = Ik bel de huisartsenpost voor u, die weten wat er moet. Blijf aan de lijn.
nachtbel_post-nacht_inner = Er praat een bandje, ver weg. ‘Een ogenblik geduld.’ Ik heb geen ogenblik.
nachtbel_post-nacht_why = Je zocht meteen hulp. Maar bij de huisartsenpost wacht je op je beurt, en die minuten had hij niet.
nachtbel_nu-alarm_say = Ik bel nu één-één-twee. Deze lijn blijft open.
nachtbel_nu-alarm_why = Je zei wat je deed en bleef aan de lijn. Zijn leven ging voor, en hij hoorde het gebeuren.
nachtbel_nu-alarm_inner = Er praat iemand, en dan nog iemand, ver weg. Ik hoef het niet te verstaan.
nachtbel_uw-nummer-twee_say = Ik bel één-één-twee, dat is uw nummer twee. Blijf zitten.
nachtbel_uw-nummer-twee_inner = Twee. Dat heb ik zelf geschreven. Met viltstift.
nachtbel_fiets-nu_say = Ik kom naar u toe. Tien minuten, ik heb mijn jas al aan.
nachtbel_fiets-nu_why = Je wilde bij hem zijn. Maar tien minuten zonder hulp is hier te lang.
nachtbel_fiets-nu_inner = Tien minuten. Ik reken het uit in teugen. Het komt niet uit.

# tien-cijfers
tien-cijfers_line = Kan niet… Jan.
tien-cijfers_tc-stil_boven-uit = (Boven hem houdt de bas op. Iemand loopt.)
tien-cijfers_tc-langer_geklop = (Gebons op een deur, ver weg.) Meneer? Meneer!
tien-cijfers_had-meteen_say = Nu toch één-één-twee. Ik ga niet weg.
tien-cijfers_had-meteen_why = Je belde alsnog, zei het hem erbij, en bleef.
tien-cijfers_had-meteen_inner = Niet weg. Dat is het enige wat ik hoor.
tien-cijfers_plafond-kloppen_say = Kunt u ergens mee op het plafond kloppen? Dan hoort de buurman u.
tien-cijfers_plafond-kloppen_why = Slim bedacht. Maar voor een bezem heeft hij geen lucht, en jij had een telefoon.
tien-cijfers_plafond-kloppen_inner = Die bezem staat in de gang.
tien-cijfers_plafond-kloppen_bezem = … Bezem…
tien-cijfers_bijna-bij-u_say = Ik kom eraan. Hou vol, ik blijf aan de lijn.
tien-cijfers_bijna-bij-u_why = Je wilde hem moed geven. Moed had hij wel, zuurstof niet.
tien-cijfers_bijna-bij-u_inner = Wind. Ik hoor andermans wind.

# aan-de-lijn
aan-de-lijn_line = De ambulance is er over zes minuten. Hoe komen ze binnen, en wat moeten ze weten?
aan-de-lijn_al-stil_meldkamer = Bent u er nog? Ze moeten zo wel naar binnen kunnen.
aan-de-lijn_al-langer_zeg-iets = Hallo? Zegt u het maar, ik luister.
aan-de-lijn_mag-de-code_say = Meneer Van Noord, vindt u het goed dat ik ze uw code geef?
aan-de-lijn_mag-de-code_why = Anders vraag je het altijd, en terecht. Nu kostte zijn antwoord lucht die hij niet had.
aan-de-lijn_mag-de-code_inner = Een vraag. Ja zeggen is ook lucht.
aan-de-lijn_mag-de-code_ja-toch = Ja… toch.
aan-de-lijn_code-hart-gang_say = Hart, astma, een smalle gang. Meneer Van Noord, ik geef ze nu uw code.
aan-de-lijn_code-hart-gang_inner = Mijn code, hardop. Vier, zeven, één, negen. En dan niks meer.
aan-de-lijn_volledig-beeld_say = Hart en astma. Bekend bij het Meldpunt, de gang staat vol. Ik geef u zijn code.
aan-de-lijn_volledig-beeld_inner = Bekend. Ik zit hier in mijn hemd en ik ben bekend.

# broeder
broeder_br-past = (Door de lijn. Wieltjes.) Hij past, maar net aan.
broeder_br-stoel = (Door de lijn.) Nee, die past er niet door. Dan maar de stoel. Rustig, meneer, we schuiven er even één opzij.
broeder_line = Jan…
broeder_bd-stil_inner = Er ruist iets aan de andere kant. Dat is ademen. Dat is een ander.
broeder_bd-stil_kapje = Kapje op, meneer. Goed zo.
broeder_bd-langer_lift = We gaan. U kunt ophangen.
broeder_goede-handen_say = U bent nu in goede handen. Ik bel morgen naar de afdeling hoe het gaat.
broeder_goede-handen_inner = Goede handen. Ze hebben handschoenen aan.
broeder_ik-ga-mee_say = Ik kom naar het ziekenhuis.
broeder_ik-ga-mee_inner = Ik zie een plafond rijden. Aan het eind van dat plafond staat straks iemand.
broeder_gang-leeg_say = Ik zorg dat de gang vrij is als u terugkomt.
broeder_gang-leeg_inner = Vrij. Ik lig vastgegespt, en zij zijn al aan het schuiven.

# melk-stoep
melk-stoep_line = Met Adriaans. Ik sta bij hem voor de deur, met de melk. Hij doet niet open, en dat doet hij anders altijd.
melk-stoep_ms-stil_vol = De buurman boven zegt dat er vannacht mensen waren.
melk-stoep_ms-langer_zeg-iets-ms = Zegt u alstublieft iets.
melk-stoep_u-had-gelijk_say = Hij kreeg geen lucht. Hij sliep al weken zittend. U had gelijk, met uw zorgen.
melk-stoep_u-had-gelijk_why = Je gaf haar gelijk, en dat had ze verdiend. Alleen had hij haar die weken zelf niet verteld.
melk-stoep_u-had-gelijk_inner = Zij zit aan mijn bed en kijkt naar de kussens. Ze telt ze.
melk-stoep_u-had-gelijk_weken-al = Weken al? Ach heden. En hij zat daar gewoon, en hij zei niks.
melk-stoep_meer-mag-niet_say = Hij is er even niet, mevrouw Adriaans. Meer kan ik u nu niet zeggen.
melk-stoep_meer-mag-niet_inner = Zij staat daar nu, met die tas. Ik kan niet naar de deur.
melk-stoep_meer-mag-niet_dan-ga-ik = O. Nou. Dan ga ik maar weer, denk ik.
melk-stoep_hij-leeft_say = Hij is vannacht opgehaald met de ambulance. Hij leeft. De rest moet van hem komen.
melk-stoep_hij-leeft_why = Ze hoorde wat ze weten moest om niet in angst te blijven staan. De rest laat je aan hem.
melk-stoep_hij-leeft_inner = Of zij het mag weten. Ja. Of ze de melk weer mee wil nemen.
melk-stoep_hij-leeft_dat-ik-er-stond = Hij leeft. … Zegt u hem dan dat ik aan de deur geweest ben.
melk-stoep_u-staat-erop_say = Hij ligt op hart en longen. U mag dat weten, dat heeft hij zelf opgeschreven.
melk-stoep_u-staat-erop_why = Hij had zelf gezegd wie het mocht weten. Daar hield je je aan, en zij stond niet buiten.
melk-stoep_u-staat-erop_inner = Zij is de eerste die binnenkomt. Met één pak. Precies één.
melk-stoep_u-staat-erop_een-pak = Op papier? Mij? … Dan breng ik hem vanmiddag zijn pak melk daar.
melk-stoep_bel-ik-terug_say = Mag ik u zo terugbellen? Ik wil eerst weten wat ik u mag zeggen.
melk-stoep_bel-ik-terug_inner = Er gaat ergens een telefoon over, op een gang. Niet de mijne.
melk-stoep_bel-ik-terug_met-mijn-melk = Straks. Ja. Dan blijf ik hier nog even staan.

# ochtend
ochtend_oc-zitten = Mevrouw Adriaans heeft hem al gesproken. Hij wil weten van wie zij dat heeft, van dat zittend slapen.
ochtend_line = Half negen. De afdeling belde, voor jou. Hij zit rechtop, en hij vroeg of zijn boom uit is.
ochtend_line2 = En vannacht heb jij zijn deurcode doorgegeven. Wil je me vertellen hoe dat ging?
ochtend_oc-stil_koffie-oc = Wil je eerst wat drinken?
ochtend_oc-langer_rustig-oc = Ik vraag het niet om je te betrappen.
ochtend_tekent-nu_say = Zoiets moet dus vooraf op papier. Ik neem straks een machtiging voor hem mee.
ochtend_tekent-nu_inner = Een formulier op mijn deken. Ik kan niet weg.
ochtend_schrijf-op_say = De code, zijn hart en de gang. Ik schrijf het op en hij krijgt het te lezen.
ochtend_schrijf-op_inner = Er ligt een blaadje naast mijn bril. Drie regels. Ik kan er geen fout in vinden.
ochtend_slapen-van-mij_say = Dat slapen heeft ze van mij. Ze schrok zo aan de telefoon, en toen zei ik te veel.
ochtend_slapen-van-mij_inner = Jan zegt het zelf, aan mijn bed. Zij kijkt in haar tas.
ochtend_slapen-van-mij_why = Hij vroeg van wie zij het had, en je liet hem niet raden. Ook waarom het gebeurde, zei je erbij.
ochtend_boom-vragen_say = Ik ga hem vragen of die boom aan moet blijven.
ochtend_boom-vragen_why = Je besliste niet over zijn boom. Je ging het hem vragen.
ochtend_boom-vragen_inner = Aan of uit. Ze komen het vragen. Ik weet het nog niet.
ochtend_geen-keus_say = Het moest wel, hij kreeg geen lucht. Verder is er niks gezegd.
ochtend_geen-keus_why = Het moest ook. Maar zo hoort hij niet van jou wat er verteld is.
ochtend_geen-keus_inner = Iemand gaf mijn code. Ik denk dat ik weet wie. Ik denk het.
