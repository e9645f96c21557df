# The first bell: title, briefing, who and what, how it closes

scenario_title = The first bell
scenario_card = A door that opens at once, and a man who has waited four days for you. What could go wrong?
scenario_intro = A Thursday in March, twenty to three. Today you are Robin, from the neighbourhood team. This week you are ringing at every door in the Kievitflat; a notice in the entrance hall says so. The caretaker of the flats asked you to be sure to call on Mr Rademaker, 73, on the third floor. He stands outside at the railing every day, whatever the weather, staring down. The caretaker fears that he is getting confused, or is on his own too much. You may say that it was he who asked. The lift is out of order. You have climbed the stairs and have just rung the bell.

rademaker_name = Mr Rademaker
you_name = You

trust_name = Trust
control_name = Control
gladness_name = Gladness

nog-even-wachten_title = A while longer
nog-even-wachten_text = At the stairs you look back. He is taking the note off the wall and doesn’t look up. For four days somebody was going to come, and now somebody has been. The next visit begins with ringing the bell again.
tweede-kop_title = The second cup
tweede-kop_text = No day has been agreed. Outside you look up once more: he is standing at the railing, facing the school. He was glad that somebody came, and doesn’t quite know yet what he got out of it. Next time he is sure to open the door again.
tien-voor-drie_title = Tuesday, ten to three
tien-voor-drie_text = On his calendar a little ring goes round Tuesday. This time he needn’t stay in for four days. What is to happen with the letters is up to him.
tachtig_title = Two at the railing
tachtig_text = Down below the pavement is empty again. He writes down the number and holds the pencil out to you: there is room for a second set of initials. Nothing about the crossing has changed. On Tuesday the two chairs will be out again.
