title = Which kind of question?
about = If you can hear what kind of question you are asking, you can choose another in time; each kind asks something different of the resident.
ask = What kind of question is this, above all?
discuss = Which sort of question is hardest for you to get out? What holds you back?
choice_open = plain open question
choice_wonder = miracle question
choice_keuze = question about options
choice_vroeger = what went better before
choice_coping = coping question
choice_context = contextual question
choice_schaal = scaling question
choice_uitzondering = exception question
choice_gesloten = closed or fact question
choice_verwijt = reproach
choice_oordeel = judgement inside the question
choice_dreiging = threatening ‘suppose’
choice_droom = daydream question
choice_schijnkeuze = false choice
choice_aanbod = offer posing as choice
choice_ruil = bargain as a question
choice_advies = advice with question mark
choice_sturend = leading question
choice_beschaming = shaming question
confusion_gesloten_open = A question word alone does not open a question: ‘How old is your grandson?’ takes one word, ‘What’s he like?’ takes a whole story.
confusion_coping_open = You’re missing the recognition. ‘How are the nights?’ is open; ‘With nights like that, how do you get through the day?’ first says aloud that it is hard.
confusion_uitzondering_vroeger = Watch the time. ‘When you still worked’ is before; ‘that one evening last week’ lies inside the hard time and is an exception.
confusion_vroeger_uitzondering = A better period long ago is before, as in ‘in your days on the market’. An exception is looked for in these very weeks.
confusion_wonder_droom = In a miracle question the worry goes and ordinary life stays: ‘tomorrow, at this table’. A daydream question is about another life altogether.
confusion_verwijt_open = After ‘why haven’t you’ people have to defend themselves. ‘How did that come about?’ asks the same and lets them tell it.
confusion_advies_keuze = Can you already hear the answer that is wanted? ‘Shouldn’t you ring?’ is advice; ‘What could you do?’ is a choice.
confusion_context_open = Look for the other person. ‘What do you make of it?’ is open; ‘What does your brother make of it?’ brings in somebody who is not there.

ochtend-buggy_situation = A young father is in the entrance hall with the buggy. He’s in a hurry, things are busy at home, he says.
ochtend-buggy_text = What does a morning like this look like at your place?
ochtend-buggy_why = ‘What does … look like’ lets him choose where to start and how much to tell.
ochtend-buggy_not = One morning may sound like a search for a better day, but nothing here asks for less or different.

naaiatelier_situation = On the dining table are two sewing machines and a pile of dresses.
naaiatelier_text = Would you tell me something about your sewing?
naaiatelier_why = ‘tell me something about’ is an invitation: what the story becomes is up to her.
naaiatelier_not = In form she could say yes or no. Anybody who hears this starts telling, so it counts as open.

luiken-dicht_situation = At the kitchen table, in the middle of the day. The shutters are closed and the lamp is on.
luiken-dicht_text = What is it that makes you prefer the shutters closed?
luiken-dicht_why = ‘What is it that makes you’ asks for his reason, and ‘prefer’ leaves it his own choice.
luiken-dicht_not = It asks what ‘why’ would ask, but without a ‘not’ or a ‘still’. He need not defend himself.

meisjeskamer_situation = A mother shows the bedroom her three daughters share.
meisjeskamer_text = How would you most like this room to be?
meisjeskamer_why = ‘How would you most like’ asks for a wish and puts nothing into her mouth.
meisjeskamer_not = A wish resembles a miracle, but nothing vanishes overnight here and there is no first sign.

ruzie-over_situation = At the table with a man who has been at odds with the people upstairs for a year.
ruzie-over_text = Suppose you wake up tomorrow and the row with upstairs is gone. What tells you first?
ruzie-over_why = ‘Suppose’, ‘wake up tomorrow’ and ‘gone’, and then the sign: ‘What tells you first’.
ruzie-over_not = An exception is about no row too, but about a time that really happened. This one is imagined.

brieven-vannacht_situation = A young woman pushes a pile of envelopes away from her.
brieven-vannacht_text = If those had all sorted themselves out overnight, what would you do tomorrow once you’re up?
brieven-vannacht_why = ‘sorted themselves out overnight’ takes the worry away; ‘tomorrow once you’re up’ asks about her own day.
brieven-vannacht_not = It is imagined, like a daydream. But it stays her own morning, with only the envelopes gone.

pijn-weggegaan_situation = A man with arthritis, in his chair by the window. His grandson lives with him.
pijn-weggegaan_text = Say the pain went away tonight and you told nobody. What would your grandson see in the morning?
pijn-weggegaan_why = ‘Say the pain went away tonight’ is the miracle, ‘What would … see in the morning’ asks for the first sign.
pijn-weggegaan_not = The grandson looks on, which has something contextual. But without the imagined ‘went away’ there is nothing for him to see; that is what the question turns on.

galerij-of-bankje_situation = The door is ajar and a baby is asleep behind the resident.
galerij-of-bankje_text = Which would you rather: whisper here, go down to the bench later, or another day altogether?
galerij-of-bankje_why = ‘Which would you rather’, and all three are truly possible, even ‘another day altogether’.
galerij-of-bankje_not = A list from the asker can be a sham. None of these three carries a penalty, and refusing is allowed too.

waar-begint-u_situation = After an hour it is all on the table: the rent, the washing machine, the row with school.
waar-begint-u_text = Suppose you get to choose what comes first, what will it be?
waar-begint-u_why = ‘get to choose what comes first’: he weighs his own matters and sets the order.
waar-begint-u_not = ‘Suppose’ sounds like the miracle question, but nothing has vanished. It is all still there.

vrouw-alleen_situation = He is going back to work two days a week; his wife does not do well on her own.
vrouw-alleen_text = What possibilities have you thought of yourself for those hours?
vrouw-alleen_why = ‘What possibilities … yourself’ asks what he sees, before any offer is on the table.
vrouw-alleen_not = With a worry like this you expect advice. But there is not one solution of the asker’s in it.

aan-boord_situation = A former seaman has fallen out with another lodger in the boarding house.
aan-boord_text = How did you use to settle that sort of thing on board?
aan-boord_why = ‘use to settle’ and ‘on board’ go back to when he managed it, and ask what he did then.
aan-boord_not = There were others on board, but it asks what he did, not what they made of it.

eerste-jaar-hier_situation = A woman has just moved to another city and knows nobody in the block.
eerste-jaar-hier_text = When you first came to this country you didn’t know a soul either. How did you go about it then?
eerste-jaar-hier_why = ‘When you first came’ and ‘How did you go about it then’: something she has managed before.
eerste-jaar-hier_not = It sounds like keeping going, but ‘then’ puts it in another time. A coping question asks about now.

kaartavond_situation = A widower points to a pack of cards with a rubber band round it.
kaartavond_text = What made those card nights so good back then?
kaartavond_why = ‘back then’ and ‘so good’: a better time, and what worked in it.
kaartavond_not = There were others round that table, but it does not ask what they see or think.

drie-banen_situation = A woman of twenty works in three shops and fetches her little brother from school every day.
drie-banen_text = That’s a lot for one day. How do you manage it?
drie-banen_why = First the recognition, ‘a lot for one day’, then ‘How do you manage it’.
drie-banen_not = It is an open question as well. The recognition before it and ‘manage’ make it more than that.

soep-elke-dag_situation = At the table with a mother who lies awake at night over her sick child.
soep-elke-dag_text = Hardly any sleep, and still there’s soup on. Where do you get it from?
soep-elke-dag_why = ‘Hardly any sleep, and still’ recognises the load, ‘Where do you get it from’ looks for her strength.
soep-elke-dag_not = ‘Where … from’ could point to the past or family. With ‘and still’ it is about how she manages now.

zondagen_situation = A man has been divorced since the spring; he has the children every other weekend.
zondagen_text = A Sunday without the children is a long one. What gets you through?
zondagen_why = ‘is a long one’ recognises how it is, ‘What gets you through’ asks how he keeps going.
zondagen_not = It picks out one day, as an exception does. But this day is the hard one.

zus-noemt_situation = A lad of nineteen says he isn’t good at anything.
zus-noemt_text = And if I asked your sister, what would she mention?
zus-noemt_why = ‘your sister’ and ‘what would she mention’: for a moment he sees himself through her eyes.
zus-noemt_not = ‘if … would’ is imagined, but there is no night and no trouble that vanishes. It is about her view.

stroom-uit_situation = Talking with a woman who says she needs nobody.
stroom-uit_text = Whose door in this street do you knock on when the power goes?
stroom-uit_why = ‘Whose door in this street’ brings into view who is around her.
stroom-uit_not = A power cut is small and ordinary. Nobody is threatening her with it, it makes her think of somebody.

geld-in-de-familie_situation = A man does not dare tell his brothers that he is short of money.
geld-in-de-familie_text = How do people in your family talk about borrowing money?
geld-in-de-familie_why = ‘people in your family’ asks what borrowing means to them, apart from what he thinks himself.
geld-in-de-familie_not = With ‘how’ it is open as well. Take out ‘people in your family’ and a plain open question is left.

durft-te-bellen_situation = After much dithering a father wants to ring his son again.
durft-te-bellen_text = Nought is not at all and ten is certain: how sure are you that you’ll ring?
durft-te-bellen_why = ‘Nought … ten’ gives the scale, and at ‘how sure are you’ he makes the mark himself.
durft-te-bellen_not = The answer is just a number, so it feels like a fact. But he weighs what only he can weigh.

half-punt_situation = A woman with little energy has just given her day a four.
half-punt_text = What would be different in the morning if it were a four and a half?
half-punt_why = ‘a four and a half’ builds on her own four: one small step up.
half-punt_not = ‘different in the morning’ resembles the miracle. Here not all is gone, there is half a point more.

cijfer-van-zijn-vrouw_situation = A family with teenagers. Father says: six, for how things go here.
cijfer-van-zijn-vrouw_text = And what number would your wife give it, do you think?
cijfer-van-zijn-vrouw_why = ‘what number would … give’ asks for a second figure beside his six.
cijfer-van-zijn-vrouw_not = ‘your wife’ pulls towards contextual. ‘How does your wife see it?’ would have been that; ‘what number’ makes it a scale.

even-niet-denken_situation = A man says that one debt goes round and round in his head, day and night.
even-niet-denken_text = At what moment of the day is it a bit quieter in your head?
even-niet-denken_why = ‘At what moment’ and ‘a bit quieter’ look for the stretch when the worrying is less.
even-niet-denken_not = Coping would ask how he bears the worrying. This looks for where there is less of it.

zoon-luisterde_situation = A mother says her son never listens. Only on Wednesday did it go well, just like that.
zoon-luisterde_text = What was different on Wednesday, when it did work?
zoon-luisterde_why = ‘Wednesday’, ‘different’ and ‘did work’: a good moment in the middle of this hard week.
zoon-luisterde_not = ‘did work’ has a whiff of the past, but Wednesday is this week. It belongs to now.

makkelijker-met_situation = A young woman no longer trusts anybody who comes from an agency.
makkelijker-met_text = Which of them was it a little easier to talk to, all the same?
makkelijker-met_why = ‘of them’ and ‘a little easier … all the same’ look inside her ‘nobody’ for the one time the distrust was smaller.
makkelijker-met_not = ‘Which of them’ calls up somebody else. But they come from the same row of agencies, and you don’t ask what they see or think.

hoe-lang-ziek_situation = On the step with a woman whose husband no longer goes out.
hoe-lang-ziek_text = How long has your husband been ill?
hoe-lang-ziek_why = ‘How long’ is done with a single figure: a year, and then it is your turn.
hoe-lang-ziek_not = It begins with ‘how’ and touches something heavy, so it sounds wide. How heavy it is was not asked.

lukt-het-een-beetje_situation = A single father opens the door with a toddler on his arm.
lukt-het-een-beetje_text = Are you managing all right, with the little one?
lukt-het-een-beetje_why = ‘Are you managing all right’ is settled with a nod, and then the talk is yours again.
lukt-het-een-beetje_not = The word ‘managing’ belongs to coping. A coping question would have asked how he manages.

zover-laten-komen_situation = On the table is a letter about three months’ rent.
zover-laten-komen_text = How could you let it get this far?
zover-laten-komen_why = ‘could you let it get this far’ puts the blame on him; all that’s left is to defend himself.
zover-laten-komen_not = Open in form and about the past. But it does not ask what went well, it asks whose fault it is.

dochter-niet-verteld_situation = A woman has kept her illness from her daughter.
dochter-niet-verteld_text = Why didn’t you tell your daughter?
dochter-niet-verteld_why = ‘Why didn’t you’ demands an explanation for what she left undone.
dochter-niet-verteld_not = The daughter is in it, but not her view. It is about what her mother should have done.

vroeger-kon-u-het_situation = A retired cook has been eating out of tins for weeks.
vroeger-kon-u-het_text = You used to cook for eighty. So why can’t you do it now for one?
vroeger-kon-u-het_why = ‘So why can’t you do it now’ turns the good days into evidence against him.
vroeger-kon-u-het_not = ‘You used to’ brings up his craft. But the question does not stay there: it holds it up against him.

tussen-de-troep_situation = In a room with boxes up to the ceiling.
tussen-de-troep_text = How do you keep going in the middle of all this junk?
tussen-de-troep_why = ‘all this junk’: he hears what you think of his things, and nothing after that.
tussen-de-troep_not = ‘How do you keep going’ belongs to a coping question. One word turns it into an insult.

luie-zoon_situation = A woman says her son stays in bed all day.
luie-zoon_text = What does this laziness of your son’s do to you?
luie-zoon_why = ‘this laziness’ puts a label on somebody who isn’t in the room.
luie-zoon_not = ‘What does … do to you’ is wide open. It is the label in between that decides.

als-ze-dit-zien_situation = In the stairwell, about the bikes and boxes blocking the way out.
als-ze-dit-zien_text = Suppose the housing association sees this tomorrow. What do you think will happen then?
als-ze-dit-zien_why = ‘Suppose the housing association sees this’ brings on something bad, and ‘What do you think will happen’ makes him say it himself.
als-ze-dit-zien_not = ‘Suppose’ and ‘tomorrow’ belong to the miracle. There a worry goes; here one is added.

een-miljoen_situation = At the kitchen table with a man in debt. The mood is good.
een-miljoen_text = What do you do if there’s a million in the letterbox tomorrow?
een-miljoen_why = ‘a million’ lifts him out of his own life; it yields no sign he can look for tomorrow.
een-miljoen_not = ‘tomorrow’ and the trouble gone recall the miracle. But now it is about being rich.

zelf-of-ik_situation = A man does not want to ring the debt advice service yet.
zelf-of-ik_text = Will you ring them yourself, or do I have to report that you’re not cooperating?
zelf-of-ik_why = After ‘or’ comes a penalty: ‘report that you’re not cooperating’. Only one way is left.
zelf-of-ik_not = Two roads with ‘or’ between them look like a choice. But nobody picks the second.

eetclub-of-wandelen_situation = A widow says the evenings go on for ever.
eetclub-of-wandelen_text = Shall I put you down for the supper club, or is it to be the walking group?
eetclub-of-wandelen_why = ‘put you down for the supper club’ or ‘the walking group’: she may choose from your list and nothing else.
eetclub-of-wandelen_not = Both are pleasant and she may say no, so it seems her choice. What she would like to do with those evenings was not asked.

bij-uw-zus-wonen_situation = A woman finds the house is getting too big.
bij-uw-zus-wonen_text = Have you ever thought of moving in with your sister?
bij-uw-zus-wonen_why = ‘thought of moving in’: the solution is already there, and it is yours.
bij-uw-zus-wonen_not = It names a possibility and a sister. A question about options lets her name the possibilities.

buurman-meelopen_situation = A man does not dare go to the hospital on his own.
buurman-meelopen_text = Why don’t you ask your neighbour to come along?
buurman-meelopen_why = ‘Why don’t you ask’ really says: ask him. Your plan with a question mark behind it.
buurman-meelopen_not = ‘Why don’t you’ is close to a reproach, but that looks back. This looks ahead and recommends.

avonds-alleen_situation = Over the intercom with a woman who says little.
avonds-alleen_text = You don’t like being on your own in the evenings either, do you?
avonds-alleen_why = ‘either’ and ‘do you’ have given the answer already; all she can do is agree.
avonds-alleen_not = Yes or no will do, so it is closed. But it pushes towards one answer, and she can hear that.

doos-voor-thuiszorg_situation = In the hallway of a crowded house, on the third visit.
doos-voor-thuiszorg_text = If I take those boxes away for you today, will you let the home help in tomorrow?
doos-voor-thuiszorg_why = ‘If I take … will you’: your help now has a price.
doos-voor-thuiszorg_not = There is no threat and he may say no. But then the boxes stay, and he knows it.

zonder-brood_situation = At a mother’s door, shortly after her son came to school without lunch.
zonder-brood_text = Whatever must the teachers think when he turns up with nothing?
zonder-brood_why = ‘Whatever must … think’ asks nothing; it makes her feel the teachers’ eyes.
zonder-brood_not = What others think is matter for a contextual question. Here the answer is shame already.
