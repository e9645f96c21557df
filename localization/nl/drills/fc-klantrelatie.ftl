title = Hoe staat het tussen jullie
about = Wat iemand nu over dít onderwerp van je wil, bepaalt wat jij kunt doen; het is geen eigenschap van een mens.
ask = Welke relatie is dit, op dit moment?
discuss = Denk aan één bewoner. Waarover is die met jou in gesprek, en waarover helemaal niet?
choice_voorbijganger = Voorbijganger: vraagt niets
choice_zoeker = Zoeker: last, geen doel
choice_koper = Koper: doel, vraagt hoe
choice_coexpert = Co-expert: doet het zelf
confusion_zoeker_koper = Last hebben is nog geen doel: bij «het moet anders» weet niemand nog wat er dan anders is.
confusion_koper_zoeker = Wie vraagt hoe, is verder dan je denkt: in «ik wil slapen, hoe pak ik dat aan» ligt het doel er al.
confusion_voorbijganger_zoeker = Andermans last is niet die van de bewoner: «zij vinden dat ik te veel rook» is nog geen vraag.
confusion_voorbijganger_koper = Er moet een eigen doel liggen: «mijn dochter zegt dat ik hulp moet» is het doel van zijn dochter.
confusion_voorbijganger_coexpert = Wie niets vraagt, ziet soms ook geen probleem: in «daar heb ik geen omkijken naar» wordt niets opgelost, er is voor haar niets.
confusion_zoeker_voorbijganger = Wie klaagt, heeft last, ook als de schuld bij een ander ligt: «laten de buren gewoon doen» is een last zonder eigen doel.
confusion_zoeker_coexpert = Een lange lijst is nog geen aanpak: in «ik slaap niet, ik snauw, doet u eens iets» weet hij nog niet wat hij wil.
confusion_koper_voorbijganger = Hoor de vraag: in «ik wil weer lassen, zegt u maar wat ik doen moet» wil hij iets van je, hoe stug het ook klinkt.
confusion_koper_coexpert = Weten waarheen is nog niet weten hoe: bij «ik wil die brieven snappen, waar begin ik?» vraagt ze jou naar de weg.
confusion_coexpert_voorbijganger = Niets vragen kan ook komen doordat het loopt: «ik knip mijn dag in drieën, en dat bevalt» vertelt hoe hij het doet.
confusion_coexpert_zoeker = Last hebben en er iets op gevonden hebben gaan samen: in «beter word ik niet, ik knip mijn dag in drieën» is de weg er al.
confusion_coexpert_koper = Kijk wie er begint: «maandag bel ik, loopt het vast dan hoort u mij» vraagt niet hoe. Ze doet het, en weet jou te vinden.

# bemoeizuchtige-dochter
bemoeizuchtige-dochter_situation = Een man van 81, in de deuropening.
bemoeizuchtige-dochter_text = Mijn dochter zegt dat ik hulp moet. Ik zeg dat ze zich er niet mee moet bemoeien.
bemoeizuchtige-dochter_why = «Mijn dochter zegt»: het probleem is van haar. Bedanken, iets aardigs zeggen dat waar is, en een opening laten.
bemoeizuchtige-dochter_not = Hij stoort zich wel ergens aan. Maar hij vraagt jou daar niets over.

# nou-dan-zeggen-ze-dat
nou-dan-zeggen-ze-dat_situation = { $first } (18), op het muurtje voor de flat, gestuurd door school.
nou-dan-zeggen-ze-dat_text = Ze vinden dat ik te weinig kom. Nou, dan vinden ze dat.
nou-dan-zeggen-ze-dat_why = «Dan vinden ze dat»: er is een ander met een probleem. Geef geen taak, toon belangstelling voor wat wél telt.
nou-dan-zeggen-ze-dat_not = Weinig naar school gaan klinkt als last. De last staat hier bij «ze».

# been-van-vroeger
been-van-vroeger_situation = Op de galerij trekt een vrouw met haar been. Ze lacht erbij.
been-van-vroeger_text = Lief dat u het vraagt. Dat been doet al jaren raar, daar heb ik geen omkijken naar.
been-van-vroeger_why = «Geen omkijken naar»: zij ziet geen probleem en vraagt niets. Een praatje is dan genoeg, en je blijft te vinden.
been-van-vroeger_not = Jij ziet een been en denkt aan vallen. Dat is jouw last, nog niet die van haar.

# zo-niet-langer
zo-niet-langer_situation = Een moeder aan de telefoon, op de achtergrond huilen er twee.
zo-niet-langer_text = Zo kan het niet langer. Maar wat er dan moet gebeuren, vraag me dat niet.
zo-niet-langer_why = «Niet langer», en «vraag me dat niet»: wel last, nog geen doel. Erken het, en vraag wanneer het even beter gaat.
zo-niet-langer_not = Het klinkt dringend, dus je wilt een plan. Alleen weet zij nog niet waarvoor.

# als-de-buren
als-de-buren_situation = Een man in een portiek, met een lijstje van data in zijn hand.
als-de-buren_text = Laten de buren nou eens gewoon doen, dan heb ik nergens last van.
als-de-buren_why = «Laten de buren nou eens»: hij weet wat er moet, alleen door anderen. Het doel ligt buiten hem; zoek samen een vraag die van hem is.
als-de-buren_not = Een lijst met data lijkt op een doel. Er staat niet op wat híj wil of kan doen.

# doe-iets
doe-iets_situation = Een vader aan zijn keukentafel, nog in zijn werkkleren.
doe-iets_text = Ik slaap niet, ik snauw, ik lijk mijn eigen vader wel. Doet u eens iets!
doe-iets_why = «Doet u eens iets» vraagt om hulp en zegt nog niet welke. Eerst: wat zou er anders zijn als het beter ging?
doe-iets_not = Hij vraagt jou iets, als een koper. Maar een koper weet wat hij wil hebben.

# belastingbrief
belastingbrief_situation = Een vrouw van 38 bij het wijkspreekuur, met een pen achter haar oor.
belastingbrief_text = Ik wil zelf de brieven van de belasting snappen. Waar begin ik?
belastingbrief_why = «Ik wil zelf» is een doel, «waar begin ik» vraagt om hoe. Zoek samen wat ze al kan, en doe het niet voor haar.
belastingbrief_not = Ze weet de weg nog niet, net als een zoeker. Waar ze heen wil, weet ze wel.

# zegt-u-het-maar
zegt-u-het-maar_situation = Een lasser van 50, vier maanden werkloos, aan de deur.
zegt-u-het-maar_text = Voor de winter wil ik weer lassen. Zegt u maar wat ik doen moet.
zegt-u-het-maar_why = «Weer lassen» is een helder doel, en de weg legt hij bij jou. Vraag wat hij zelf ziet, en wie hij kent in het vak.
zegt-u-het-maar_not = «Wat ik doen moet» klinkt hulpeloos. Maar zijn doel ligt er helder.

# zondag-met-de-kleinkinderen
zondag-met-de-kleinkinderen_situation = Een grootmoeder, op de bank in het park. Ze heeft jaren ruzie met haar zoon.
zondag-met-de-kleinkinderen_text = Eén zondag met de kleintjes, zonder ruzie. Alleen, hoe zeg ik dat tegen hem?
zondag-met-de-kleinkinderen_why = «Eén zondag» is precies en van haar, «hoe zeg ik dat» vraagt jou om mee te denken. Oefen het, zij zegt het.
zondag-met-de-kleinkinderen_not = De ruzie is groot en oud, dat lijkt zoeken. De wens is klein en klaar.

# maandag-zelf
maandag-zelf_situation = Een jonge vrouw loopt met je mee naar beneden.
maandag-zelf_text = Maandag bel ik de verhuurder. Loopt het vast, dan hoort u mij wel.
maandag-zelf_why = «Maandag bel ik»: wat, wanneer en wie, ze heeft het alle drie. Handen stil, iets waarderen, en bereikbaar zijn op maandag.
maandag-zelf_not = «Dan hoort u mij» is geen vraag hoe het moet, maar een vangnet dat ze zelf ophangt.

# zus-doet-de-post
zus-doet-de-post_situation = Twee zussen van in de zeventig, aan tafel met de koffie.
zus-doet-de-post_text = Zij doet de post, ik de pan. Zo redden wij ons. Kijkt u er eens naar?
zus-doet-de-post_why = Ze doen het al, met elkaar. «Kijkt u er eens naar» vraagt om een tweede blik; ga niet verbouwen wat werkt.
zus-doet-de-post_not = Er wordt jou iets gevraagd, dus je denkt aan een koper. De oplossing staat er alleen al.

# dag-in-drieen
dag-in-drieen_situation = Een man met hartfalen, op zijn balkon tussen de tomaten.
dag-in-drieen_text = Beter word ik niet. Ik knip mijn dag nu in drieën, en dat bevalt.
dag-in-drieen_why = «In drieën, en dat bevalt»: het gaat niet over, en hij heeft een manier om ermee te leven. Vraag hoe hij daarop kwam.
dag-in-drieen_not = Hij vraagt niets, dus lijkt hij een voorbijganger. Die ziet alleen geen probleem, en hij wel.
