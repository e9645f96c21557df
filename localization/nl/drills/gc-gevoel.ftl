# gc-gevoel: Gevoel of quasi-gevoel

title = Gevoel of quasi-gevoel
about = Een gevoel vertelt iets over jou; een quasi-gevoel zegt wat de ander je zou aandoen, en daar gaat hij zich tegen weren.
ask = Is dit een gevoel of een quasi-gevoel?
discuss = Bij wie durf jij in je werk te zeggen wat je voelt, en bij wie niet? Wat maakt dat verschil?
choice_gevoel = Gevoel
choice_quasi = Quasi-gevoel
confusion_gevoel_quasi = Je wantrouwt een echt gevoel om de vorm. «Ik ben gespannen» heeft ook een ge-, maar er is niemand die jou spant; het gaat over je lijf.
confusion_quasi_gevoel = Je neemt «ik voel me genegeerd» voor een gevoel. Genegeerd is wat een ander zou doen; wat jij voelt is misschien verdriet.

schrik-van-blaffen_situation = Achter de voordeur gaat een hond tekeer. De bewoner roept dat hij niets doet.
schrik-van-blaffen_text = Ik schrik van dat blaffen, mijn hart bonst ervan.
schrik-van-blaffen_why = «Ik schrik» en «mijn hart bonst» gaan over jouw lijf. De hond mag blaffen, niemand krijgt de schuld.
schrik-van-blaffen_not = «Van dat blaffen» noemt wat eraan voorafging. Aanleiding is nog geen beschuldiging.

niet-welkom_situation = Je staat al een poosje op de mat, de deur blijft op de ketting.
niet-welkom_text = Ik voel me hier eerlijk gezegd niet welkom.
niet-welkom_why = «Niet welkom» zegt wat zij met jou doet. Sta je er ongemakkelijk bij, of ben je teleurgesteld? Dat is van jou.
niet-welkom_not = «Eerlijk gezegd» en «ik voel me» klinken open. Zij hoort dat zij een slechte gastvrouw is.

opgelucht-uw-stem_situation = Aan de intercom. Na een week stilte neemt een oude heer op.
opgelucht-uw-stem_text = Fijn, uw stem. Ik voel me opgelucht.
opgelucht-uw-stem_why = «Opgelucht» gaat over jou: er valt iets van je af. Hij hoeft er niets voor goed te maken.
opgelucht-uw-stem_not = Je kunt er ‘had dan eerder opgenomen’ in horen. Maar dat staat er niet, en «fijn» zegt het omgekeerde.

liever-ziet-gaan_situation = Aan de keukentafel. De vrouw kijkt voor de derde keer op haar telefoon.
liever-ziet-gaan_text = Mijn gevoel zegt dat u mij liever ziet gaan.
liever-ziet-gaan_why = Na «gevoel zegt» komt een gedachte over háár: «u mij liever ziet gaan». Van jou is er nog niets gezegd.
liever-ziet-gaan_not = Het woord «gevoel» staat er letterlijk. Zeg eens ‘ik denk’ in plaats daarvan: er verandert niets.

machteloos-bij-stapel_situation = Samen met een man voor een kast vol rekeningen.
machteloos-bij-stapel_text = Bij zo’n stapel voel ik me ook even machteloos.
machteloos-bij-stapel_why = «Machteloos» zegt hoe jij ervoor staat, zonder dader: niemand machteloost jou.
machteloos-bij-stapel_not = Het lijkt of de «stapel» jou iets aandoet. Maar je geeft hem geen schuld, je staat er samen voor.

voor-haar-karretje_situation = Intervisie. Een buurvrouw vroeg je om ‘eens een hartig woordje’ met de man boven haar.
voor-haar-karretje_text = Ik voel me voor haar karretje gespannen.
voor-haar-karretje_why = «Voor haar karretje gespannen»: zij spant, jij trekt. Het is een verhaal over haar bedoeling.
voor-haar-karretje_not = Los genomen is «gespannen» een gevoel. Met «voor haar karretje» erbij wordt het iets wat zij jou aandoet.

leeg-na-bezoek_situation = Teamkamer, na een bezoek van twee uur bij een zieke vrouw.
leeg-na-bezoek_text = Daarna voelde ik me leeg, alsof ik de hele dag had lopen sjouwen.
leeg-na-bezoek_why = «Leeg» zit in jou. Het sjouwen is een beeld bij die leegte, en niemand heeft je laten sjouwen.
leeg-na-bezoek_not = «Alsof» leidt vaak een verwijt in (‘alsof ik lucht ben’). Hier vergelijkt het alleen hoe moe je was.

slechte-stagiair_situation = Nabespreking. Drie keer aangebeld, drie keer bleef het stil.
slechte-stagiair_text = Ik voel me een waardeloze stagiair als er weer niemand opendoet.
slechte-stagiair_why = «Een waardeloze stagiair» is een rapportcijfer dat je jezelf geeft. Wat voel je: moedeloos, onzeker?
slechte-stagiair_not = Er krijgt geen ander de schuld, dus het lijkt eerlijk over jezelf. Een oordeel over jezelf is ook een oordeel.

geraakt-door-verhaal_situation = Een vrouw vertelt hoe ze met twee tassen in dit land aankwam.
geraakt-door-verhaal_text = Ik voel me geraakt door wat u vertelt.
geraakt-door-verhaal_why = «Geraakt» noemt de ontroering bij jou; zij heeft niets verkeerd gedaan en hoeft niets terug te doen.
geraakt-door-verhaal_not = «Door» met een voltooid deelwoord lijkt op ‘door u gekwetst’. Alleen zit in geraakt geen verwijt.

lucht-voor-u_situation = In de auto, na een overleg bij een gezin. Je collega praatte alleen met de vader.
lucht-voor-u_text = Als jij zo langs mij heen praat, voel ik me net lucht.
lucht-voor-u_why = «Lucht» is hoe je collega jou behandelt, vind je. Wat het met jou doet, boos of onzeker, moet nog komen.
lucht-voor-u_not = De zin is kort en heeft geen voltooid deelwoord. Toch heb je een ander nodig om «lucht» te kunnen zijn.

gespannen-voor-deur_situation = Je staat weer bij een deur die vorige keer hard dichtging. De man doet nu open.
gespannen-voor-deur_text = Ik voel me wat gespannen, want vorige keer liep het niet lekker.
gespannen-voor-deur_why = «Gespannen» is jouw schouders en je adem. «Liep het niet lekker» geeft geen van beiden de schuld.
gespannen-voor-deur_not = Het begint met ge- en verwijst naar de vorige keer. Toch staat er niet dat hij jou spant.

kerk-wel-ik-niet_situation = Een zieke man laat de dominee wel binnen en jou niet. Je staat in het portiek.
kerk-wel-ik-niet_text = Het voelt oneerlijk dat de dominee wel naar binnen mag.
kerk-wel-ik-niet_why = «Oneerlijk» is een uitspraak over zijn keuze. Daaronder zit misschien dat je jaloers bent, of verdrietig.
kerk-wel-ik-niet_not = «Het voelt» zet het bij de gevoelens. Maar oneerlijk ben je niet in je buik; het is iets wat je vindt.

verrast-door-koffie_situation = Een vrouw die nooit bezoek wil, heeft twee kopjes klaargezet.
verrast-door-koffie_text = Twee kopjes. Daar ben ik echt door verrast.
verrast-door-koffie_why = «Verrast» is hoe het bij jou binnenkomt. Zij mag ermee doen wat ze wil.
verrast-door-koffie_not = Het heeft de vorm van ‘door u overvallen’. Bij verrast hoort geen dader, wel twee kopjes.

in-hemd-gezet_situation = Na een huisbezoek met je begeleider. De bewoner vertelde dat jij de afspraak vergeten was.
in-hemd-gezet_text = Ik voel me door hem in mijn hemd gezet.
in-hemd-gezet_why = «Door hem» en «gezet»: hij doet, jij ondergaat. Schaamde je je? Dat zou het gevoel zijn.
in-hemd-gezet_not = Iedereen snapt wat je bedoelt. Maar wie het hoort, gaat eerst zíjn kant uitleggen.

kwaad-of-moe_situation = Een vader zwijgt nadat hij de brief van de gemeente heeft voorgelezen.
kwaad-of-moe_text = Bent u kwaad, of bent u er vooral moe van?
kwaad-of-moe_why = «Kwaad» en «moe» gaan over wat er in hem omgaat, en het is een vraag: hij mag verbeteren.
kwaad-of-moe_not = Je raadt naar een ander, en dat kan misgaan. Het blijft een gevoel, zolang het van hem mag zijn.

afgedankt_situation = Een man van 58 vertelt over de sluiting van zijn fabriek.
afgedankt_text = Dertig jaar heb ik daar gestaan, en nou voel ik me afgedankt.
afgedankt_why = «Afgedankt» zegt wat de fabriek deed. Bij hem verbeter je dat niet; je vraagt of hij verbitterd is, of verdrietig.
afgedankt_not = Er zit zoveel pijn in dat je het een gevoel noemt. De pijn is echt, het woord gaat over de ander.

jaloers-op-gelach_situation = Een man die alleen woont, praat met je in het portiek. Boven is een feestje.
jaloers-op-gelach_text = Eerlijk gezegd ben ik jaloers op dat gelach daarboven.
jaloers-op-gelach_why = «Jaloers» is niet mooi, wel van hem zelf. De mensen boven doen er niets fout mee.
jaloers-op-gelach_not = Een gevoel waar je liever niet voor uitkomt, is nog steeds een gevoel.

dan-genegeerd_situation = Een vrouw vertelt dat haar huisarts naar het scherm keek toen zij praatte.
dan-genegeerd_text = Voelde u zich toen genegeerd?
dan-genegeerd_why = «Genegeerd» legt vast wat de dokter deed. Vraag je of ze verdrietig was of boos, dan gaat het over haar.
dan-genegeerd_not = Het is een vraag, en warm bedoeld. Ze zal ja zeggen, en dan zijn jullie samen boos op de dokter.
