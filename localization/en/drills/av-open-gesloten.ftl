title = Open, closed, leading
about = Whether a question leaves room is not just in its first word; at a door the other person hears it at once.
ask = What kind of question is this?
discuss = Which closed question do you ask most, and what does it get you?
choice_open = open question
choice_gesloten = closed question
choice_sturend = leading question
confusion_gesloten_open = ‘What’ and ‘how’ can be closed: ‘What time do you eat?’ is done with a figure. Ask yourself whether a story fits it.
confusion_sturend_gesloten = Is no as easy to say as yes? To ‘Do you eat hot meals?’ it is. To ‘You do eat hot meals, don’t you?’ it no longer is.
confusion_gesloten_sturend = Not every yes-or-no question pushes. ‘Shall I ring tomorrow?’ leaves no free; ‘You’re sure to be fine with me ringing?’ does not.
confusion_open_gesloten = See whether a story fits it: to ‘Take me through a day like that’ anything may come, even without a question word or a question mark.
confusion_open_sturend = You hear a push in words such as ‘after all’. In ‘What has made you stay here after all?’ any answer may come.
confusion_sturend_open = A question word can push too: in ‘How much better are you sleeping?’ the answer is there already. ‘How are you sleeping?’ leaves it open.

vreemde-op-de-stoep_situation = At the door, just after saying who you are.
vreemde-op-de-stoep_text = What did you think when you saw me standing here?
vreemde-op-de-stoep_why = ‘What did you think’ can bring anything: a fright, hope, annoyance. She chooses what to say of it.
vreemde-op-de-stoep_not = She may keep it short and say ‘nothing’. That is her choice; the question doesn’t hold her back.

neem-me-mee_situation = At the table with a man on nights who can’t get to sleep any more.
neem-me-mee_text = Take me through one of those mornings after work.
neem-me-mee_why = ‘Take me through’ asks for the whole story, though there’s no question mark behind it.
neem-me-mee_not = No question word and no question mark, so it hardly looks like one. What he tells and for how long is up to him.

toch-gebleven_situation = In a block where nearly all the old neighbours have gone.
toch-gebleven_text = What is it that has made you stay here after all?
toch-gebleven_why = ‘What is it that has made you’ leaves the reason entirely to her.
toch-gebleven_not = ‘After all’ belongs to the staying, against the odds. It does not push for an answer.

ruzie-met-school_situation = A father has just put the phone down, red in the neck.
ruzie-met-school_text = Can you tell me something about that business with the school?
ruzie-met-school_why = ‘tell me something about’ invites; he decides what ‘something’ is.
ruzie-met-school_not = In form yes or no would do. Nobody says yes to this and then falls silent.

benieuwd_situation = You have told her what the housing association writes about the balconies.
benieuwd_text = I’d be interested in how you see that yourself.
benieuwd_why = ‘how you see that yourself’ hands over to her, though you begin with yourself.
benieuwd_not = By the sound of it, it is a statement. Still you are waiting for her story, and everybody understands that.

brief-door-u-heen_situation = A woman is holding the letter with her results from the hospital.
brief-door-u-heen_text = What went through you when it came this morning?
brief-door-u-heen_why = ‘What went through you’ takes a word, a tear or half an hour of talking.
brief-door-u-heen_not = ‘This morning’ looks like asking for a fact. You know the time already; you ask what it did to her.

slaapt-op-de-bank_situation = In the room of a man who got rid of his bed.
slaapt-op-de-bank_text = How long have you been sleeping on the sofa?
slaapt-op-de-bank_why = ‘How long’ is answered with a single figure.
slaapt-op-de-bank_not = Plenty of open questions begin with ‘how’. Here one thing fits it, and then it’s your turn again.

ziet-u-mogelijkheden_situation = At the end of a talk about the neighbour who complains.
ziet-u-mogelijkheden_text = Do you see any possibilities there yourself?
ziet-u-mogelijkheden_why = ‘Do you see any’ gets a yes or a no, and after a no it is suddenly very bare.
ziet-u-mogelijkheden_not = It is about his possibilities, so it sounds wide. With ‘what’ in front it would have been.

schoenen-uit_situation = There is a new carpet in the hall.
schoenen-uit_text = Shall I take my shoes off?
schoenen-uit_why = ‘Shall I’ takes yes or no, and here it need be no more.
schoenen-uit_not = It is friendly and lets her be in charge. Leaving somebody free is not yet an open question.

toch-koffie_situation = She had called off coffee on Thursday. Now she rings you.
toch-koffie_text = Would you like to come on Thursday after all?
toch-koffie_why = ‘Would you like to come’: yes or no, and no is just as good.
toch-koffie_not = ‘After all’ only picks up that she rang. It would have pushed as ‘You are coming, aren’t you’.

welke-huisarts_situation = The list by the phone has two doctors on it, one half crossed out.
welke-huisarts_text = Who is your doctor at the moment?
welke-huisarts_why = ‘Who is your doctor’ gets one name for an answer, and then you know.
welke-huisarts_not = ‘Who’ also suits open questions about people, such as ‘Who drops in here?’. Here only one is right.

verdrietig-of-boos_situation = She is telling you about her brother, who never came.
verdrietig-of-boos_text = Are you sad about it, or more angry?
verdrietig-of-boos_why = ‘sad about it, or more angry’ are two boxes; anything else has to stay outside.
verdrietig-of-boos_not = Feelings sound personal and wide. But you have chosen them already.

opeens-stil_situation = The tap is turned off and the kitchen goes quiet.
opeens-stil_text = Did what I said give you a fright?
opeens-stil_why = ‘Did what I said give you a fright’ is done with a nod, and he is free to shake his head.
opeens-stil_not = You guess a feeling, but don’t push. ‘Not given you a fright, I hope?’ would have.

redt-zich-wel_situation = In the hall, with your coat already on.
redt-zich-wel_text = I take it you’ll manage the rest yourself?
redt-zich-wel_why = ‘I take it’ and ‘manage the rest yourself’ have answered already; whoever says no now is being difficult.
redt-zich-wel_not = No ‘don’t you’, no ‘right’. It sounds like trust, and that is why he no longer dares ask for help.

voor-uw-zoon_situation = A father is in two minds about extra tutoring.
voor-uw-zoon_text = You wouldn’t want to do that to your son, would you?
voor-uw-zoon_why = ‘do that to’ and ‘would you’: who dares say anything but no to that?
voor-uw-zoon_not = Yes or no will do, so in form it’s closed. But one of the two has been taken from him already.

zo-is-het-lichter_situation = You helped clear the boxes off the window sill.
zo-is-het-lichter_text = Don’t you find it much brighter in here like this, too?
zo-is-het-lichter_why = ‘Don’t you find’ wants a yes, and ‘much’ makes a no petty.
zo-is-het-lichter_not = ‘Don’t you find’ seems to ask what she thinks. She may only pick what you think.

vast-wel-opgelucht_situation = The debt arrangement has gone through. She hasn’t said anything yet.
vast-wel-opgelucht_text = Then you’re bound to be relieved, I’m sure?
vast-wel-opgelucht_why = ‘bound to be’ and ‘I’m sure’ aren’t looking at her any more; relieved is what she has to be now.
vast-wel-opgelucht_not = Guessing a feeling is fine, as ‘Are you relieved?’. It lies in ‘bound to be’, not in the guess.

hoeveel-beter_situation = He has slept for two weeks without the television by his bed, on your advice.
hoeveel-beter_text = How much better do you sleep now, without that thing?
hoeveel-beter_why = ‘How much better’ already says that it is better; he may only say by how much.
hoeveel-beter_not = A question word and no ‘isn’t it’. If he sleeps worse, he first has to contradict your question.

weer-onder-de-mensen_situation = On the way back from the first coffee morning at the community centre.
weer-onder-de-mensen_text = What could be nicer than being among people again?
weer-onder-de-mensen_why = ‘What could be nicer than’ has just one answer: nothing.
weer-onder-de-mensen_not = It begins with ‘what’ and it sounds cheerful. All that’s left for him is to agree.
