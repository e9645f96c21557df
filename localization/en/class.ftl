## A skill: with a group, on paper

skill_group = With a group: { $title }
skill_with_group = With a group
skill_with_group_about = Each item is shown large. First everybody thinks, then you see how it is, then you talk about it. Nothing is kept and nothing counts.
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

class_think = 1 of 3 · Think, each for yourself
class_reveal = 2 of 3 · How it is
class_discuss = 3 of 3 · Discuss
class_talk = First in twos, then with everybody.
class_to_reveal = Show (space)
class_to_discuss = Discuss (space)
class_to_next = Next item (space)
class_to_end = Round off (space)
class_back = One step back (Backspace)
class_stop = Stop (Escape)
class_end = That was it
class_end_line = { $n ->
    [one] 1 item done together.
   *[other] { $n } items done together.
} Nothing was kept and nothing counts.
class_again = Another round
class_keys = Space, Enter or arrow right go on · Backspace or arrow left go back · Page Down for what is below · Escape stops
