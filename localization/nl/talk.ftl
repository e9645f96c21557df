## Gesprek in de terminal

talk_begin = { $title }. Kies met een nummer. Kijken: k en een nummer. Hulp: ? Stoppen: q (je gesprek blijft bewaard).
talk_resume = Je was hier al bezig. We gaan verder waar je gebleven was.
talk_kept = Je gesprek is bewaard tot en met je laatste zet. Ga verder met: drempel talk { $id }
talk_your_move = Wat doe je?
talk_running = (Ze praat door. Enter: laat haar uitspreken.)
talk_go_on = (Enter: verder)
talk_wait_moment = Wacht even
talk_wait_longer = Blijf wachten
talk_locked = nu niet: { $why }
talk_sights = Te zien: { $list }
talk_seen = Je kijkt: { $name }. { $text }
talk_not_understood = Dat kan hier niet. Typ een van de nummers, of ? voor hulp.
talk_help = Een nummer kiest een zet. k1 kijkt naar het eerste dat te zien is. Enter gaat verder als iemand doorpraat. q stopt; je gesprek blijft bewaard.
talk_door = { $door ->
    [closed] De deur is dicht.
    [chain] De deur staat op de ketting.
    [ajar] De deur staat op een kier.
   *[open] De deur is open.
}
talk_act = { $title }
talk_inner_title = Wat er in haar omging
talk_ending = Afloop: { $title }
talk_moments = Momenten die ertoe deden
talk_moment = { $n }. { $text }
talk_figures = Per principe
talk_not_seen = niet aan de orde geweest
talk_occasions = { $taken } van { $occasions } gelegenheden
talk_share = { $percent } % van wat mogelijk was
talk_breaks = { $n ->
    [0] nooit losgelaten
    [one] één keer losgelaten
   *[other] { $n } keer losgelaten
}
talk_offered = { $met ->
    [one] één gelegenheid gehad
   *[other] { $met } gelegenheden gehad
}; het hele scenario heeft er { $offered }, alle routes bij elkaar
talk_counted_twice = telt niet meer mee: dit is al twee keer geteld
talk_strength = Sterk
talk_next_step = Volgende stap
talk_dip = Viel dit je zwaarder dan je dacht? Dat is heel gewoon na een eerste keer. De tweede keer zie je vaak meer.
talk_choose_again = Er loopt hier nog een gesprek. Verdergaan (v) of opnieuw beginnen (o)?

## Stemmingen

mood_neutral = rustig
mood_wary = op haar hoede
mood_curt = kortaf
mood_angry = boos
mood_ashamed = beschaamd
mood_sad = verdrietig
mood_tired = moe
mood_breathless = buiten adem
mood_amused = geamuseerd
mood_warm = warm
mood_moved = geraakt
mood_thinking = in gedachten
mood_closed = gesloten
