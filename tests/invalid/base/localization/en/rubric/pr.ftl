pr_name = Presence
pr2_name = Unhurried
pr2_advice = Give the conversation the time it needs.
pr2-plus-a_reason = Nothing had to be settled today, and it showed.
pr2-plus-b_reason = You left room to search for words.
pr2-minus-a_reason = Someone who hears the clock ticking does not start on a longer story.
