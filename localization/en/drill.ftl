## Drills: in the terminal and in the window

drill_mix_title = Today’s practice
drill_repair_title = ‘{ $answer }’ or ‘{ $chosen }’?
drill_begin = { $title } · { $n ->
    [one] 1 item
   *[other] { $n } items
}, about { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}.
drill_begin_keys = Choose by number. Help: ? Stop: q (your answers are kept).
drill_resume = You were in the middle of this. We go on at item { $at } of { $n }.
drill_kept = Your answers are kept. Go on with: { $command }
drill_number = Item { $at } of { $n }
drill_help = A number chooses. Where more than one thing is to be chosen, the numbers may follow each other: 2 1 3. Where you are to type, just type your sentence. q stops; what you answered is kept. nl and en switch the language.
drill_begun_parts = You had begun here: { $parts }
drill_stop_parts = This one is not finished, and nothing is kept just now. Stop? Type q once more. Otherwise just choose on. So far you chose: { $parts }
drill_not_understood = That is not possible here. Type the number of a choice, or ? for help.
drill_empty = There is nothing yet. Type the sentence that you would say.
drill_too_long = That is more than anybody says at a door. Keep it to a few sentences.
drill_reason = First the reason: what counts here?
drill_decision = And what do you do?
drill_type = Type your sentence:
drill_line = They: “{ $line }”
drill_text = “{ $text }”

drill_right = That is right.
drill_partly = Partly right.
drill_wrong = That is not it.
drill_better = Right was: { $words }
drill_better_part = { $part }, right was: { $words }
drill_reason_of = { $part }: { $text }
drill_reason_yours = Your choice: { $text }
drill_reason_yours_part = { $part }, your choice: { $text }
drill_reason_better = Why: { $text }
drill_reason_better_part = { $part }, why: { $text }
drill_part_reason = The reason
drill_part_decision = The decision
drill_or = or
drill_example = For instance: “{ $text }”
drill_reply = { $who } would say: “{ $text }”
drill_heard = In your sentence: { $list }.
drill_heard_nothing = In your sentence I hear nothing of what was asked here.
drill_heard_by = { $label } (‘{ $words }’)
drill_unsure = I am not sure about this one. Lay your sentence beside these two and judge for yourself.
drill_yours = Your sentence: “{ $text }”
drill_judge = Does your sentence do the same?
drill_own_right = It does the same
drill_own_partly = It does part of it
drill_own_wrong = It does something else
drill_check = Before you are told: do you think this is right?
drill_check_yes = Yes
drill_check_no = I doubt it, or no
drill_thought_right = You judged yourself well.
drill_thought_unsure = You were less sure than you need be.
drill_thought_wrong = You thought it was right. Those are the ones to remember.
drill_noted = Noted. You will find out at the end.

drill_end_title = Done
drill_end_count = { $right } of { $n ->
    [one] 1 answer was right
   *[other] { $n } answers were right
}.
drill_end_untold = What you had not been told yet
drill_end_question = { $at }. { $text }
drill_end_yours = You: { $words }
drill_nothing = There is nothing to practise now: everything there is has come by this week. The same item only returns after a week.
drill_none = There are no drills.
drill_repair_none = There is nothing to practise on these two just now.

drill_list_due = Due today
drill_list_due_none = Nothing is due today. You may always practise.
drill_list_later = { $n ->
    [one] And 1 more skill, which waits for another day.
   *[other] And { $n } more skills, which wait for another day.
}
drill_family_gc = Nonviolent communication
drill_family_av = Activating questions
drill_family_fc = First contact
drill_new = not begun yet, { $items } items
drill_progress = { $seen } of { $items } items seen; { $right } of the last { $recent } right
drill_stability = stays with you for about { $days ->
    [one] 1 day
   *[other] { $days } days
}
drill_due_today = due today
drill_due_in = again in { $days ->
    [one] 1 day
   *[other] { $days } days
}
drill_mixed_up = Lately you often chose ‘{ $chosen }’ where it was ‘{ $answer }’ ({ $times } times).
drill_mixed_up_text = { $text } (lately { $times } times)
drill_repair_with = To practise only these two: { $command }
drill_repair_now = Practise right now: { $title } Type r.

drill_week_title = Looking back on the week
drill_week_none = Nothing was practised this week. Five minutes once is a beginning.
drill_week_days = Practised on { $days ->
    [one] 1 day
   *[other] { $days } days
}: { $answers ->
    [one] 1 answer
   *[other] { $answers } answers
}, { $right } right.
drill_week_before = The week before: { $answers ->
    [0] nothing
    [one] 1 answer, { $right } right
   *[other] { $answers } answers, { $right } right
}.
drill_week_skill = { $title } · { $right } of { $answers } right
drill_week_new = newly begun
drill_week_steadier = stays longer: from { $before } to { $now } days
drill_week_mixed = What still gets mixed up
drill_week_more = { $n ->
    [one] And 1 other pair, listed with its skill
   *[other] And { $n } other pairs, listed with their skills
}: { $place }

drill_who_hofstra = Mrs Hofstra
drill_who_victor = Victor Brandsma
drill_who_kees = Kees van Dongen
drill_who_frans = Frans van Noord

## What a sentence is, as in the codebook

drill_label_OPEN = open question
drill_label_CLOSED = closed question
drill_label_AV2 = miracle question
drill_label_AV3 = question about options
drill_label_AV4 = question about what went better before
drill_label_AV5 = coping question
drill_label_AV6 = contextual question
drill_label_AV7 = scaling question
drill_label_AV8 = exception question
drill_label_CO = compliment
drill_label_TOEST = permission
drill_label_ADV = advice
drill_label_VERW = reproach
drill_label_TAG = leading question
drill_label_STAP = stacked questions
drill_label_JIJ = familiar address
drill_label_JARG = jargon
drill_label_BELOFTE = promise
drill_label_WAARN = observation
drill_label_OORDEEL = judgement
drill_label_GEVOEL = feeling
drill_label_QUASI = quasi-feeling
drill_label_BEHOEFTE = need
drill_label_STRAT = strategy
drill_label_VERZOEK = request
drill_label_EIS = demand
drill_label_TROOST = comforting away

## With a group, on one screen

drill_shown_right = Right:
drill_shown_wrong = Not here:
drill_shown_why = Why: { $text }
drill_shown_not = What tempts: { $text }

drill_discuss_tell_1 = Turn it into ‘{ $other }’ together. Which word do you change, and what does the other person hear then?
drill_discuss_tell_2 = Who was in doubt here? Where did the doubt lie?
drill_discuss_tell_3 = Where have you come across this yourself, and what did it do to the other person?
drill_discuss_pick_1 = With whom, or at what moment, would you choose one of the others instead?
drill_discuss_pick_2 = How would you say or do it, in your own way?
drill_discuss_pick_3 = What happens in the other person, do you think, and how would you notice?
drill_discuss_weigh_1 = Which single fact would overturn our decision?
drill_discuss_weigh_2 = With whom would you talk this over before you do anything?
drill_discuss_weigh_3 = What would the resident think of this decision?
drill_discuss_build_1 = Which part counts most for this person, and why?
drill_discuss_build_2 = How do you say this in your own words, without making it a form?
drill_discuss_build_3 = What would you leave out, and what would the other person miss then?
drill_discuss_typed_1 = Read out a few sentences of your own. What does the other person hear first?
drill_discuss_typed_2 = Which word in your sentence does the work?
drill_discuss_typed_3 = When would you rather say nothing here?

## Drills in the window

drill_title = Practise
drill_line_about = Short exercises for single skills. Five minutes a day does more than an hour on Sunday.
drill_start_mix = Today’s practice, about five minutes
drill_go_on_mix = Go on where you were
drill_skill = Practise { $title }
drill_repair = Practise only these two
drill_to_week = Look back on the week
drill_check_button = Give your answer
drill_choice = Choice
drill_undo = Take back the last choice (Backspace)
drill_next = Next
drill_stop = Stop
drill_again = Another round
drill_chosen = Chosen
drill_answer_field = What would you say?
drill_keys = 1–9 choose · Enter goes on · Escape stops, your answers are kept
drill_not_kept = Your answer could not be kept, so it does not count: { $why }. Everything before it is still there.
drill_unkept = Your answers are not being kept just now.
drill_broken = The drill { $id } is not there, or is full of errors. In the terminal, “drempel check { $id }” says which.
