title = Typing a compliment
about = A compliment is small, true and about the other person; write it so that somebody can also just shrug at it.
ask = What do you say?
discuss = Give each other one now, about something from today. What does that do to you?
confusion_CO_OORDEEL = You give a mark: ‘good for you’. Name what you see or what it took: ‘three flights up with two bags’.
confusion_CO_TAG = With ‘don’t you?’ you ask for agreement. A compliment needs nothing back: put a full stop after it.
confusion_CO_VERW = In ‘this time’ or ‘at last’ lies what wasn’t there before. ‘Good of you to open the door’ doesn’t need that.
confusion_CO_ADV = After the compliment comes a tip, and that is what stays. Stop after ‘it took something to go into six shops’.

trap-op-boodschappen_situation = A woman of eighty comes up the third flight of stairs with two heavy bags. Say something true about it.
trap-op-boodschappen_example = You carry those two bags up all three flights. I admire that.
trap-op-boodschappen_example2 = Three flights with two full bags. I’m impressed by that.
trap-op-boodschappen_why = The bags or the stairs in it, so she knows what it’s about.
trap-op-boodschappen_not = ‘Clever you, at your age!’ turns a strong woman into an old one.

dank-voor-openen_situation = A man who twice did not let you in opens the door this time. Say something about the opening, and nothing more.
dank-voor-openen_example = I’m glad you opened the door. Thank you.
dank-voor-openen_example2 = I appreciate you opening the door for me.
dank-voor-openen_why = You name the opening and thank him for it, and nothing follows.
dank-voor-openen_not = ‘Good that you’re opening up this time’ reminds him of the two times he didn’t.

boekenkast-zeeman_situation = One whole wall of an old seaman’s room is ship models. Say one thing about them.
boekenkast-zeeman_example = How beautifully made that three-master is.
boekenkast-zeeman_example2 = What beautiful work, every little rope is in its place.
boekenkast-zeeman_why = One model, or what he did to it, and nothing about the rest of the room.
boekenkast-zeeman_not = ‘What an artist you are!’ is about him in general. The ship was enough.

zes-winkels_situation = A lad of eighteen asked for work in six shops this week. Nothing came of it. Say something about his effort.
zes-winkels_line = Six times no.
zes-winkels_example = Walking into six shops and simply asking, I admire that.
zes-winkels_example2 = It took courage to go into that sixth shop after five noes.
zes-winkels_why = Name the walking in, or the going on. That is his, even now it came to nothing.
zes-winkels_not = ‘But next time you could try …’ takes the compliment straight back.

oma-tekent_situation = A grandmother spends hours drawing with her grandchild. She shows you the drawings. Say what you see, with appreciation.
oma-tekent_line = Oh, it’s only scribbles.
oma-tekent_example = It’s lovely how calmly you sit down with your grandchild.
oma-tekent_example2 = It’s special, how much time you make for your grandchild.
oma-tekent_why = You see the time or the attention, and that is what she gives.
oma-tekent_not = ‘Oh no, they’re splendid!’ contradicts her instead of saying what you saw.

vader-met-gezin_situation = A father of four shows you the plan on the fridge he made himself. Say something about it.
vader-met-gezin_line = It’d be chaos otherwise.
vader-met-gezin_example = That’s cleverly thought out, with a colour for each child.
vader-met-gezin_example2 = I’m impressed that you keep this plan going every week.
vader-met-gezin_why = One thing about the plan, and what he does with it. Concrete and not too big.
vader-met-gezin_not = ‘Well done, you!’ is a teacher’s stamp on his own fridge.
