# Rubriek: de competentiematrix, als argument

cm_name = Competenties

## CM1

cm1_name = Werken vanuit de belevingswereld (micro, deskundigheid)
cm1_advice = Begin bij hoe iemand het zelf beleeft, ook als die er niet vrijwillig zit.
cm1-plus_reason = Je werkte met hoe de ander het zelf beleeft: wat er in het hoofd omgaat, wie er om die ander heen staan, wat er nodig is.

## CM2

cm2_name = Krachten bundelen en samenwerking regelen (meso, deskundigheid)
cm2_advice = Ken de belangen aan tafel, kies geen kamp, en breng bij elkaar wat mensen en organisaties kunnen.
cm2-plus_reason = Er speelden belangen tegen elkaar in. Je koos geen kamp, en zocht wat mensen en organisaties samen konden.

## CM3

cm3_name = Signaleren, voorkomen, herstellen (macro, deskundigheid)
cm3_advice = Vraag bij elk geval: hoeveel mensen zitten hier nog meer mee, en wie moet dat weten?
cm3-plus_reason = Wat bij één bewoner misging, zag je als iets wat meer mensen raakt, en je gaf het door aan wie er iets aan kan doen.

## CM4

cm4_name = Netwerken van steun leggen vanuit je organisatie (micro, inbedding)
cm4_advice = Zoek rond de bewoner de mensen en de plekken die vooruithelpen, en leg de lijn.
cm4-plus_reason = Je legde, vanuit je werk, een lijn naar mensen of plekken waar de bewoner verder mee komt.

## CM5

cm5_name = Bijdragen aan beleid, leiding en kwaliteit (meso, inbedding)
cm5_advice = Vertel in je organisatie wat het werk vraagt, ook als er niemand naar vraagt.
cm5-plus_reason = Je bracht in je organisatie wat er op straat speelt, zodat ook leiding en afspraken beter gaan passen.

## CM6

cm6_name = Outreachend werk verder brengen door onderzoek en vernieuwing (macro, inbedding)
cm6_advice = Leg vast wat je probeert en wat het doet, dan kan een ander erop verder.
cm6-plus_reason = Je probeerde iets nieuws en hield bij wat het deed. Daar kunnen anderen mee verder.

## CM7

cm7_name = Jezelf ontwikkelen, als mens en als vakmens (micro, belichaming)
cm7_advice = Vraag je af wat een ander in jou losmaakt, en wat daarvan bij jou hoort.
cm7-plus_reason = Je keek naar wat het met jou deed en waar dat vandaan komt, voor je er de ander mee lastigviel.

## CM8

cm8_name = Samen leren: reflectie, intervisie, coaching (meso, belichaming)
cm8_advice = Laat een collega meekijken, juist waar je het zelf niet scherp meer ziet.
cm8-plus_reason = Je liet een ander meekijken met wat jij deed en zag. Samen merk je eerder waar je te ver gaat, of te kort schiet.

## CM9

cm9_name = Het vak een plek en een stem geven (macro, belichaming)
cm9_advice = Zeg ook buiten je team wat dit werk is en waarom het nodig is.
cm9-plus_reason = Je stond voor je vak, ook waar het niet vanzelf spreekt, en nam er verantwoordelijkheid voor.
