## A skill: with a group, on paper

skill_group = With a group: { $title }
skill_with_group = With a group
skill_with_group_about = Each item is shown large. First everybody thinks, then you see how it is, then you talk about it. You can count hands; nothing is kept.
skill_how_many = How many items?
skill_items = { $n ->
    [one] 1 item
   *[other] { $n } items
}
skill_class = In class
skill_print = Print
skill_print_about = Print writes a sheet: the items first, then, on a page of their own, the answers with their reasons.
skill_triads = Triads with a case of their own
skill_triads_about = Cards for worker, resident and observer, a tally, a time plan and questions to look back with. They go with every skill.
skill_triads_write = Write the sheets for triads

class_think = 1 Think
class_reveal = 2 How it is
class_discuss = 3 Discuss
class_think_choose = Choose for yourself first. Then hands go up.
class_think_weigh = First the reason, then the decision. Hands go up for the decision.
class_think_build = Choose for each part. Then read the whole message out.
class_think_typed = Each write down one sentence, the way you would really say it.
class_hands = { $n ->
    [one] 1 hand
   *[other] { $n } hands
}
class_time_up = Time
class_talk = First in twos, then with everybody.
class_to_reveal = Show (space)
class_to_discuss = Discuss (space)
class_to_next = Next item (space)
class_to_end = Round off (space)
class_back = Back (Backspace)
class_stop = Stop (Escape)
class_end = That was it
class_end_line = { $n ->
    [one] 1 item done together.
   *[other] { $n } items done together.
} Nothing was kept.
class_again = Another round
class_keys = Space goes on · Backspace goes back · A, B, C add a hand, with Shift take it off · T clock · Escape stops
