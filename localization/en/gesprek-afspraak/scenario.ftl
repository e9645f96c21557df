# Yes, that’s fine: title, briefing, who and what, how it closes

scenario_title = Yes, that’s fine
scenario_card = Three times you stood at a shut door, and three times he had said yes. What do you say, without reproach, now that he opens?
scenario_intro = Thursday, half past nine in the morning. You are Robin, from the neighbourhood team. Three Tuesdays running you were to be at Mr Verhulst’s at ten; he is 84 and lives on the ground floor. Each time he had said yes on the phone, and each time nobody came to the door. It gave you a fright, the last time; you even called through the letterbox. Nothing is arranged for today and you ring on the off chance. He opens, his coat half on, and lets you into the hall.

verhulst_name = Mr Verhulst
you_name = You

trust_name = Trust
shame_name = Shame

op-de-mat_title = On the mat
op-de-mat_text = He holds the door for you, as he has done all his life, and thanks you for your trouble. Next time you ring he may not pick up. Then he need not promise anything either.
weer-een-ja_title = Another yes
weer-een-ja_text = He waves from the bus stop. Something has been arranged, or nearly, and he said yes. What that yes means you know as well as you did the last three times.
vier-uur_title = At four o’clock
vier-uur_text = On the calendar there is an R every day, at ten. Under Monday something has been added, in the same pencil: ‘16.00 Robin’. It is the first appointment of the month that he has chosen himself. At the bus stop he raises a hand, as if showing you to a table.
