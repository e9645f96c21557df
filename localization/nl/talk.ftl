## Gesprek in de terminal

talk_begin = { $title }. Kies met een nummer. Kijken: k en een nummer. Hulp: ? Stoppen: q (je gesprek blijft bewaard).
talk_resume = Je was hier al bezig. We gaan verder waar je gebleven was.
talk_kept = Je gesprek is bewaard tot en met je laatste zet. Ga verder met: drempel talk { $id }
talk_your_move = Wat doe je?
talk_running = (De ander praat door. Enter: laten uitspreken.)
talk_go_on = (Enter: verder)
talk_wait_moment = Wacht even
talk_wait_longer = Blijf wachten
talk_locked = nu niet: { $why }
talk_sights = Te zien: { $list }
talk_seen = Je kijkt: { $name }. { $text }
talk_not_understood = Dat kan hier niet. Typ een van de nummers, of ? voor hulp.
talk_help = Een nummer kiest een zet. k1 kijkt naar het eerste dat te zien is. Enter gaat verder als iemand doorpraat. q stopt; je gesprek blijft bewaard. Met nl en en wissel je van taal.
talk_door = { $door ->
    [closed] De deur is dicht.
    [chain] De deur staat op de ketting.
    [ajar] De deur staat op een kier.
   *[open] De deur is open.
}
talk_inner_title = Wat er van binnen gebeurde
talk_ending = Afloop: { $title }
talk_moments = Momenten die ertoe deden
talk_moment = { $n }. { $text }
talk_legend = De letters zijn die van de cursus: PR presentie, FC eerste contact, AV activerende vragen, CO complimenten, GC en GD geweldloze communicatie. Een plus liet iets zien, een min ging ertegen in; het getal is het gewicht, 1 tot 3.
talk_figures_legend = Je doet één zet tegelijk, dus niemand haalt alles: wat het ene principe laat zien, laat het andere soms liggen. Kijk vooral welke kansen bleven liggen.
talk_looked = (je kijkt: { $name })
talk_nothing_to_go_on_to = Er is niets om door te lopen: kies een nummer. Enter werkt alleen als iemand doorpraat.
talk_figures = Per principe
talk_not_seen = er was geen gelegenheid voor
talk_occasions = { $taken } van { $occasions ->
    [one] 1 gelegenheid
   *[other] { $occasions } gelegenheden
}
talk_share = { $percent } % van wat op die momenten kon
talk_breaks = { $n ->
    [0] ging nooit mis
    [one] ging één keer mis
   *[other] ging { $n } keer mis
}
talk_offered = { $met ->
    [one] er kwam één gelegenheid voorbij
   *[other] er kwamen { $met } gelegenheden voorbij
}; in het hele scenario { $offered ->
    [one] is één plek waar dit kan
   *[other] zijn { $offered } plekken waar dit kan
}
talk_counted_twice = telt niet meer mee: dit is al twee keer geteld
talk_strength = Sterk
talk_next_step = Volgende stap
talk_missed = Hier lag ook een kans. { $advice }
talk_another_way = Je brak niets, en wat zich voordeed nam je meestal mee. Ga nog eens, langs een andere weg: een ander moment om te zwijgen, een andere vraag, een ander slot.
talk_dip = Viel dit je zwaarder dan je dacht? Dat hoort erbij, ook als je dit vaker doet. Een volgende keer zie je weer iets anders.
talk_choose_again = Er loopt hier nog een gesprek. Verdergaan (v) of opnieuw beginnen (o)?

## Vragen bij een bezoek

talk_dilemmas = Bij dit bezoek { $n ->
    [one] hoort een vraag zonder één goed antwoord. Die staat
   *[other] horen { $n } vragen zonder één goed antwoord. Ze staan
} klaar met:
dilemma_none = Bij dit bezoek horen geen vragen.
dilemma_list_title = De vragen bij { $title }
dilemma_list_line = Hier is er niet één goed antwoord. Het gaat om je redenen, en om wat je in het oog houdt als je kiest.
dilemma_open = nog niet beantwoord
dilemma_draft = Hier ben je mee bezig.
dilemma_written = je schreef er iets over
dilemma_earlier = Eerder antwoordde je: { $answer }. Dat blijft bewaard; wat je nu kiest, komt ernaast te staan.
dilemma_choose = Kies een vraag met een nummer. Hulp: ? Stoppen: q
dilemma_help = Een nummer kiest. Kaarten leg je neer met hun nummers achter elkaar: 2 5. Met Enter sla je over wat leeg mag blijven. q stopt; wat je koos en schreef blijft bewaard. Met nl en en wissel je van taal.
dilemma_not_understood = Dat kan hier niet. Typ een van de nummers, of ? voor hulp.
dilemma_one_to_three = Eén tot drie kaarten, elk één keer: typ hun nummers achter elkaar.
dilemma_none_to_two = Kies hoogstens twee van deze kaarten, of druk op Enter.
dilemma_nothing_written = Er staat nog niets. Een paar woorden is genoeg.
dilemma_too_long = Dat is meer dan hier past. Hou het bij duizend letters.
dilemma_kept = Wat je koos en schreef is bewaard. Je gaat verder waar je was.
dilemma_words_so_far = Je schreef al: { $words }

dilemma_where = Waar sta je?
dilemma_why = Waarom? Leg één tot drie kaarten neer.
dilemma_weigh = En wat weeg je mee, al spreekt het je tegen? Hoogstens twee kaarten. Geen mag ook.
dilemma_words = In je eigen woorden. Dit mag leeg blijven.
dilemma_reflect = In je eigen woorden.

dilemma_stand = Hier sta ik
dilemma_because = Hierom
dilemma_in_sight = En dit weeg ik mee
dilemma_others = Ook te verdedigen
dilemma_own_words = In je eigen woorden
dilemma_breaks = Daarmee doe je iemand tekort:
dilemma_card_for = draagt dit standpunt
dilemma_card_against = spreekt dit standpunt tegen
dilemma_card_aside = zegt niets over dit standpunt
dilemma_card_weak = klinkt als een reden, maar is er geen
dilemma_carried_0_1 = Je reden draagt dit standpunt niet.
dilemma_carried_1_1 = Je reden draagt dit standpunt.
dilemma_carried_0_2 = Geen van je twee redenen draagt dit standpunt.
dilemma_carried_1_2 = Eén van je twee redenen draagt dit standpunt.
dilemma_carried_2_2 = Je twee redenen dragen dit standpunt allebei.
dilemma_carried_0_3 = Geen van je drie redenen draagt dit standpunt.
dilemma_carried_1_3 = Eén van je drie redenen draagt dit standpunt.
dilemma_carried_2_3 = Twee van je drie redenen dragen dit standpunt.
dilemma_carried_3_3 = Je drie redenen dragen dit standpunt alle drie.
dilemma_other_seen = Je hield in het oog wat ertegen spreekt. Zo kun je het ook uitleggen aan wie anders kiest.
dilemma_other_missed = Wat je meeweegt, spreekt je standpunt niet tegen. Wat zou iemand zeggen die anders kiest?
dilemma_other_none = Je legde niets neer wat ertegen spreekt. Wat zou iemand zeggen die anders kiest?

## Stemmingen

mood_neutral = rustig
mood_wary = op de hoede
mood_curt = kortaf
mood_angry = boos
mood_ashamed = beschaamd
mood_sad = verdrietig
mood_tired = moe
mood_breathless = buiten adem
mood_amused = geamuseerd
mood_warm = warm
mood_moved = geraakt
mood_thinking = peinzend
mood_closed = gesloten
