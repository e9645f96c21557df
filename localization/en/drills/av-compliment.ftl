title = Compliment or not?
about = People have often heard what is wrong; a small true compliment lands, but only if it is clean.
ask = What does the resident hear?
discuss = Which compliment has stayed with you yourself, and what was it about it?
choice_echt = real compliment
choice_vleierij = flattery
choice_vanboven = judgement from above
choice_verwijt = reproach in disguise
choice_smeer = sweetener
confusion_echt_vanboven = You hear a verdict where somebody just names something. ‘You’ve kept every receipt’ names; ‘good for you’ gives marks.
confusion_vanboven_echt = Giving marks puts you above, even good ones: ‘you did that very nicely’. Name what you see instead: ‘it’s all in order of date’.
confusion_verwijt_echt = Watch for a ‘this time’, a ‘but’ or an ‘at least’. The reproach sits there, however kind the rest sounds.
confusion_smeer_vleierij = What comes right behind it? With flattery, nothing; a sweetener leads up to your own question or request.
confusion_echt_vleierij = Warm isn’t overdone yet: ‘you’ve sanded right into the corners’ names work that’s there, and that is something a person can use.
confusion_echt_smeer = See what comes behind it: after ‘you could have kept the door shut’ you ask nothing more. Then it’s simply meant.
confusion_echt_verwijt = You look for a reproach that isn’t there: without a ‘but’ or a ‘this time’, ‘you’ve kept every receipt’ is just appreciation.
confusion_vleierij_echt = See whether it can be seen: ‘you’re an angel’ fits anyone who pours coffee, ‘you remembered my milk’ fits only her.
confusion_vleierij_vanboven = Flattery makes the other person too big, marks make you too big: ‘you’re always right’ is too much, ‘well done you’ is a mark.
confusion_vleierij_verwijt = Too much praise is not yet a dig: in ‘there aren’t many as sharp as you’ there’s nothing that anybody failed to do.
confusion_vanboven_verwijt = Giving a mark isn’t settling a score: ‘you did that very nicely’ judges, but brings up nothing from before.
confusion_vanboven_smeer = Does a request follow? After ‘well done you’ nothing comes. You just stood above somebody for a moment.
confusion_vanboven_vleierij = See who ends up higher: with ‘you’re doing fine’ you give a mark, with ‘you’re wonderful’ you lift the other person up.
confusion_verwijt_vanboven = Look for the old sore: ‘how nice that you’re here this time’ has a last time in it. Giving marks doesn’t need one.
confusion_verwijt_smeer = A reproach wants nothing of you, it settles a score: ‘the hall is as full as ever’ asks nothing, it says what isn’t there.
confusion_smeer_echt = What follows decides what somebody hears: ‘lovely beans’ is a compliment, ‘lovely beans, so will you sign here?’ is a bargaining chip.

kozijn-geschuurd_situation = A man is doing up his window frames and puts the sanding block down.
kozijn-geschuurd_text = You’ve sanded right into the corners. You’ve put time into that.
kozijn-geschuurd_why = ‘right into the corners’ can be seen, and ‘put time into that’ is about what he did.
kozijn-geschuurd_not = It’s praise, so it may look like flattery. But you name work that’s there, not what a great man he is.

toch-opengedaan_situation = After a long wait the door opens a little way.
toch-opengedaan_text = Thank you. You could have left that door shut.
toch-opengedaan_why = ‘could have left that door shut’ sees that opening it was her own choice.
toch-opengedaan_not = Thanks at a door may be after something. Nothing follows here, and then it is just thanks.

planten-terug_situation = A month ago there were only empty pots in the window.
planten-terug_text = There are geraniums in your window again. They cheered me up as I came along.
planten-terug_why = ‘geraniums in your window’ can be seen, and ‘cheered me up’ says what they did to you.
planten-terug_not = That ‘again’ just touches on the empty pots. With ‘at last’ it would have become a reproach.

vraagt-door_situation = A woman has you explain everything about the rent a third time.
vraagt-door_text = You keep asking until it’s right. That really helps me.
vraagt-door_why = ‘keep asking until it’s right’ is what she does, and ‘That really helps me’ says what it is for you.
vraagt-door_not = Somebody else would call this a nuisance; you call it useful. You need not stand above her to see it.

bekende-soep_situation = At the table with a woman who cooks for the whole staircase.
bekende-soep_text = Your daughter was telling me about your soup. It must be famous in this block.
bekende-soep_why = ‘Your daughter was telling me about your soup’: you pass on what somebody else appreciates.
bekende-soep_not = ‘famous’ sounds overdone. But it is the soup, it comes from her daughter, and she may laugh at it.

zo-een-mens_situation = You’ve just sat down and she has given you coffee.
zo-een-mens_text = You’re an angel, you really are.
zo-een-mens_why = ‘an angel’ fits anybody who pours a coffee; she can do nothing with it.
zo-een-mens_not = It is warm, so it seems a compliment. Only there is nothing in it of what she did.

zo-gezellig_situation = The room is bare and cold, and he knows it too.
zo-gezellig_text = What a homely room you’ve got here.
zo-gezellig_why = ‘homely’ isn’t true of this room, and he knows you can see that.
zo-gezellig_not = A compliment on the home often works. But it must be true, and here it will rather make him go quiet.

altijd-gelijk_situation = She has noticed an amount on her letter that does not add up.
altijd-gelijk_text = There aren’t many as sharp as you. I bet you’re always right.
altijd-gelijk_why = ‘aren’t many as sharp’ and ‘always right’ go far beyond one amount, and nobody can know them.
altijd-gelijk_not = Something really was seen: that amount. Had you spoken of that, it’d have landed.

goed-zo-brief_situation = She has opened an envelope with you sitting next to her.
goed-zo-brief_text = Well done, you’ve opened it all by yourself.
goed-zo-brief_why = ‘Well done’ and ‘all by yourself’ are for a child tying its laces.
goed-zo-brief_not = She did it and you saw it, so the facts are right. Only, suddenly you sit above her.

geschoren-kijk_situation = A man who went weeks without shaving opens the door clean-shaven.
geschoren-kijk_text = Well, look at that, somebody has made an effort!
geschoren-kijk_why = ‘look at that’ and ‘made an effort’ pass judgement on him, and so does that ‘somebody’.
geschoren-kijk_not = Noticing is nice. The tone is a judge’s, and that makes him want to be gone.

keurig-nederlands_situation = A man who came here three years ago makes a joke.
keurig-nederlands_text = For someone who’s only been here three years, you put that very nicely.
keurig-nederlands_why = ‘For someone who’s only been here three years’ holds up a yardstick he didn’t ask for.
keurig-nederlands_not = His joke was good, and you could have said so. Now you mark his language instead of laughing.

nu-wel-op-tijd_situation = A woman has missed two appointments. Now she opens the door.
nu-wel-op-tijd_text = How nice that you are here this time.
nu-wel-op-tijd_why = ‘this time’ says which times she wasn’t, and that is exactly what she knows already.
nu-wel-op-tijd_not = ‘How nice that you are here’ would have been a greeting. Two words, and it’s a settling of accounts.

stapel-kleiner_situation = A man has worked all morning on his hallway.
stapel-kleiner_text = Lovely, that pile’s gone, but the hall is as full as ever.
stapel-kleiner_why = After ‘but’ comes what isn’t there, and ‘as full as ever’ wipes out his morning.
stapel-kleiner_not = It starts as a compliment on what he did. What he’ll remember is whatever comes after ‘but’.

tenminste-de-hond_situation = Her son is skipping school. She says at least he takes the dog out.
tenminste-de-hond_text = Impressive that he does get out of bed for that.
tenminste-de-hond_why = Without ‘for that’ and ‘does’ it was praise. Now you hear the school he does not get up for.
tenminste-de-hond_not = You start with ‘impressive’, and praise for a child usually does a mother good. But she gets the truancy thrown in.

redelijk-mens_situation = After five minutes’ talk on the doorstep.
redelijk-mens_text = You’re such a reasonable person, so you won’t mind if I have a look at your kitchen.
redelijk-mens_why = ‘such a reasonable person’ leads straight to ‘you won’t mind’: it’s a run-up.
redelijk-mens_not = Without the second half it would only have been vague. That half shows what it is for.

tuin-en-tekenen_situation = At the garden gate, with a form in your bag.
tuin-en-tekenen_text = Your beans are doing beautifully. Will you just sign here for me?
tuin-en-tekenen_why = ‘doing beautifully’ is true, but it stands right before ‘sign here’: that makes it a bargaining chip.
tuin-en-tekenen_not = The beans are real, and named exactly. Had you stopped there, it’d have been a compliment.
