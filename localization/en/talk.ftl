## A visit in the terminal

talk_begin = { $title }. Choose by number. Look: l and a number. Help: ? Stop: q (your visit is kept).
talk_resume = You were in the middle of this. We go on where you stopped.
talk_kept = Your visit is kept up to your last move. Go on with: drempel talk { $id }
talk_your_move = What do you do?
talk_running = (They talk on. Enter: let them finish.)
talk_go_on = (Enter: go on)
talk_wait_moment = Wait a moment
talk_wait_longer = Keep waiting
talk_locked = not now: { $why }
talk_sights = In sight: { $list }
talk_seen = You look: { $name }. { $text }
talk_not_understood = That is not possible here. Type one of the numbers, or ? for help.
talk_help = A number chooses a move. l1 looks at the first thing in sight. Enter goes on while somebody talks. q stops; your visit is kept. nl and en switch the language.
talk_door = { $door ->
    [closed] The door is shut.
    [chain] The door is on the chain.
    [ajar] The door stands ajar.
   *[open] The door is open.
}
talk_inner_title = What went on inside
talk_ending = How it closed: { $title }
talk_moments = Moments that counted
talk_moment = { $n }. { $text }
talk_legend = The letters are those of the course: PR presence, FC first contact, AV activating questions, CO compliments, GC and GD nonviolent communication. A plus showed something, a minus went against it; the number is the weight, 1 to 3.
talk_figures_legend = You make one move at a time, so nobody has everything: what shows one principle sometimes leaves another lying. Look above all at which chances were left.
talk_looked = (you look: { $name })
talk_nothing_to_go_on_to = There is nothing to go on to: choose a number. Enter works only while somebody talks on.
talk_figures = Per principle
talk_not_seen = there was no occasion for it
talk_occasions = { $taken } of { $occasions ->
    [one] 1 occasion
   *[other] { $occasions } occasions
}
talk_share = { $percent } % of what was possible at those moments
talk_breaks = { $n ->
    [0] never went wrong
    [one] went wrong once
   *[other] went wrong { $n } times
}
talk_offered = { $met ->
    [one] one occasion came by
   *[other] { $met } occasions came by
}; the whole scenario has { $offered ->
    [one] one place for it
   *[other] { $offered } places for it
}
talk_counted_twice = counts no more: this row had counted twice
talk_strength = Strong
talk_next_step = Next step
talk_dip = Does this feel harder than you thought? That is usual after a first time. A second time often shows more.
talk_choose_again = A visit here is still under way. Go on (g) or begin anew (n)?

## Moods

mood_neutral = calm
mood_wary = on guard
mood_curt = curt
mood_angry = angry
mood_ashamed = ashamed
mood_sad = sad
mood_tired = tired
mood_breathless = out of breath
mood_amused = amused
mood_warm = warm
mood_moved = moved
mood_thinking = thoughtful
mood_closed = closed
