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
talk_dip = Viel dit je zwaarder dan je dacht? Dat is heel gewoon na een eerste keer. De tweede keer zie je vaak meer.
talk_choose_again = Er loopt hier nog een gesprek. Verdergaan (v) of opnieuw beginnen (o)?

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
