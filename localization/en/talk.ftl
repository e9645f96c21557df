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
talk_ending = How it ended: { $title }
talk_moments = Moments that counted
talk_moment = { $n }. { $text }
talk_legend = The letters are those of the course: PR presence, FC first contact, AV activating questions, CO compliments, GC and GD nonviolent communication. A plus showed something, a minus went against it; the number is the weight, 1 to 3.
talk_figures_legend = You make one move at a time, so nobody gets everything: a move that shows one principle may leave another unused. Look above all at which chances were missed.
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
talk_missed = There was a chance here too. { $advice }
talk_another_way = You broke nothing, and mostly took what came your way. Go once more, by another road: another moment to keep silent, another question, another end.
talk_dip = Harder than you thought? That is part of it, however often you do this. Next time you will see something else again.
talk_choose_again = A visit here is still under way. Go on (g) or begin anew (n)?

## Questions of a visit

talk_dilemmas = This visit has { $n ->
    [one] a question with no single right answer. It waits
   *[other] { $n } questions with no single right answer. They wait
} here:
dilemma_none = This visit has no questions.
dilemma_list_title = Questions that go with { $title }
dilemma_list_line = There is no single right answer here. What matters is your reasons, and what you keep in sight when you choose.
dilemma_open = not answered yet
dilemma_draft = You are in the middle of this one.
dilemma_written = you wrote about it
dilemma_earlier = You answered before: { $answer }. That stays; what you choose now will stand beside it.
dilemma_choose = Choose a question by its number. Help: ? Stop: q
dilemma_help = A number chooses. Cards are laid by their numbers, one after another: 2 5. Enter passes over what may stay empty. q stops; what you chose and wrote is kept. nl and en switch the language.
dilemma_not_understood = That is not possible here. Type one of the numbers, or ? for help.
dilemma_one_to_three = One to three cards, each of them once: type their numbers one after another.
dilemma_none_to_two = Choose two of these cards at most, or press Enter.
dilemma_nothing_written = There is nothing yet. A few words are enough.
dilemma_too_long = That is more than fits here. Keep it to a thousand letters.
dilemma_kept = What you chose and wrote is kept. You go on where you were.
dilemma_words_so_far = You wrote: { $words }

dilemma_where = Where do you stand?
dilemma_why = Why? Lay one to three cards.
dilemma_weigh = And what do you weigh as well, though it speaks against you? Two cards at most. None is fine too.
dilemma_words = In your own words. This may stay empty.
dilemma_reflect = In your own words.

dilemma_stand = Here I stand
dilemma_because = Because
dilemma_in_sight = And this I weigh as well
dilemma_others = Just as defensible
dilemma_own_words = In your own words
dilemma_breaks = This does somebody an injustice:
dilemma_card_for = supports this position
dilemma_card_against = speaks against this position
dilemma_card_aside = says nothing about this position
dilemma_card_weak = sounds like a reason, but is none
dilemma_carried_0_1 = Your reason does not support this position.
dilemma_carried_1_1 = Your reason supports this position.
dilemma_carried_0_2 = Neither of your two reasons supports this position.
dilemma_carried_1_2 = One of your two reasons supports this position.
dilemma_carried_2_2 = Both your reasons support this position.
dilemma_carried_0_3 = None of your three reasons supports this position.
dilemma_carried_1_3 = One of your three reasons supports this position.
dilemma_carried_2_3 = Two of your three reasons support this position.
dilemma_carried_3_3 = All three of your reasons support this position.
dilemma_other_seen = You kept in sight what speaks against it. That way you can explain it to somebody who chooses otherwise, too.
dilemma_other_missed = What you weigh does not speak against your position. What would somebody say who chooses otherwise?
dilemma_other_none = You laid no card that speaks against it. What would somebody say who chooses otherwise?

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
