title = Writing a question yourself
about = Recognising a kind is the start; at the door you have to be able to say one yourself, in your own words.
ask = What do you ask?
discuss = Take turns reading out your question. Which one would you yourselves like to answer?
confusion_OPEN_ADV = Your advice is still in your question. ‘Have you thought of the doctor?’ has one answer; ‘What have you tried so far?’ has many.
confusion_OPEN_TAG = Your question fills in the answer: ‘You must be sleeping badly?’ ‘How are the nights?’ doesn’t.
confusion_OPEN_VERW = After ‘why didn’t you’ somebody has to defend themselves. ‘How did that go?’ asks about the same thing.
confusion_OPEN_STAP = You ask two or three at a time, and the other person takes the last. One is enough: ‘What’s it like, living here?’

deur-postzak_situation = First time at the door of a postman who is off work with his knee. Write an open question.
deur-postzak_line = I normally walk ten miles a day.
deur-postzak_example = What is it like for you to be stuck at home?
deur-postzak_example2 = What do you miss most about your round?
deur-postzak_why = You pick up the walking or the being at home, and he chooses whether it’s about his knee, his job or his day.
deur-postzak_not = ‘How long will it be?’ begins with ‘how’ and is done with a number.

kamer-vol-verf_situation = Five paintings stand in a woman’s living room, all half done. Write an open question, without an opinion of your own.
kamer-vol-verf_line = Yes. Those aren’t finished.
kamer-vol-verf_example = What do you want to happen on this canvas?
kamer-vol-verf_example2 = Tell me, how do you start something like this?
kamer-vol-verf_why = The paintings are hers, and so is what they mean. You ask how or what, and wait.
kamer-vol-verf_not = ‘Why don’t you finish them?’ is meant as interest, but she has to defend herself.

vastgelopen-vrouw_situation = Third visit to a woman. She is sitting down and trusts you, but it all turns on the debt. Write a miracle question.
vastgelopen-vrouw_line = I just can’t see an end to it any more.
vastgelopen-vrouw_example = Suppose the debt was gone overnight. What’s the first thing that would tell you so tomorrow morning?
vastgelopen-vrouw_example2 = Imagine you wake up tomorrow and it’s solved. What is the first thing you do differently?
vastgelopen-vrouw_why = Something has to go (‘overnight’, ‘solved’), and a small sign has to follow in her ordinary day, such as at breakfast.
vastgelopen-vrouw_not = ‘What would you do with a million?’ carries her right out of her own life.

slecht-been_situation = At the table with a man who can walk less and less far. Write a miracle question about his leg.
slecht-been_line = As far as the corner, that’s all I manage.
slecht-been_example = Suppose your leg got better overnight. What is the first thing that tells you tomorrow?
slecht-been_example2 = Suppose you woke up tomorrow and the leg was fine. What would your morning look like?
slecht-been_why = The leg comes right in the night, and tomorrow there’s something small to see: where he goes, who he greets.
slecht-been_not = Keep it small. With a ‘trip round the world’ he’ll dream, and tomorrow there’s nothing to look for.

zaterdag-thuis_situation = A father has a Saturday off and doesn’t know what to do with his daughters. Write a question about options.
zaterdag-thuis_line = I’m there, but that’s all.
zaterdag-thuis_example = What possibilities are there, as you see it, on a Saturday like that?
zaterdag-thuis_example2 = What would you choose, if it was only up to you and the girls?
zaterdag-thuis_why = He names what is possible. Starting with ‘what’ leaves room for something you had not thought of.
zaterdag-thuis_not = ‘Couldn’t you take them swimming?’ is a tip. Ask what he sees, not what you would do.

wie-neemt-de-sleutel_situation = A woman is going away for a week, and the plants and the cat need looking after. Write a question about options.
wie-neemt-de-sleutel_line = I don’t want to be a bother to anyone.
wie-neemt-de-sleutel_example = What would you prefer, for that week?
wie-neemt-de-sleutel_example2 = What options do you see for the cat?
wie-neemt-de-sleutel_why = She weighs what is possible and what she likes best, with ‘options’ or ‘prefer’ in it.
wie-neemt-de-sleutel_not = ‘Shall I do it, or your neighbour?’ lets her choose from your list.

oude-klasgenoten_situation = A woman of twenty-two fears making no friends on her new course. Write a question about what went better before.
oude-klasgenoten_line = At my old school I managed.
oude-klasgenoten_example = How did that go back then, at your old school?
oude-klasgenoten_example2 = What helped you back when you first started at your old school?
oude-klasgenoten_why = She said she managed before. Ask what she did then, with ‘then’, ‘back when’ or ‘at your old school’.
oude-klasgenoten_not = ‘So why there and not here?’ turns her old school into a reproach.

oude-vishandel_situation = A man of seventy-five with a house full of fishing tackle. He is ashamed of doing nothing. Write a question about before.
oude-vishandel_line = The whole year used to be spoken for.
oude-vishandel_example = What did a year like that look like in the old days?
oude-vishandel_example2 = What were you good at in those days, out by the water?
oude-vishandel_why = You ask about that time itself and what he did well. He may tell it without being compared with now.
oude-vishandel_not = ‘You still could then, couldn’t you?’ uses those years against him.

nachtzuster-kind_situation = A mother sleeps in the chair next to her sick son’s bed. Write a coping question with recognition.
nachtzuster-kind_line = You just do it.
nachtzuster-kind_example = Night after night in that chair: how do you keep going?
nachtzuster-kind_example2 = That is hard. What gets you through?
nachtzuster-kind_why = First name what you see or hear, then ‘how do you keep going’ or ‘what gets you through’.
nachtzuster-kind_not = ‘Amazing, I couldn’t do it’ is a compliment and not yet a question. All she can do is shrug.

krap-geld_situation = Four people on one wage, and he laughs it off. Write a coping question, with no advice and no system words.
krap-geld_line = Soup. Lots of soup.
krap-geld_example = Food on the table every day, on so little: how do you manage that?
krap-geld_example2 = Four people on one wage is no small thing. How do you cope?
krap-geld_why = First say that it’s tight, then ask how he manages. That lets something else come out from behind the soup joke.
krap-geld_not = ‘Do you know about the food bank?’ looks like a question and is advice.

wie-in-de-buurt_situation = A man who has lived alone for a short while dreads the evenings. Write a question about who is around him.
wie-in-de-buurt_line = I don’t know anyone well round here.
wie-in-de-buurt_example = Who is there for you in the evening?
wie-in-de-buurt_example2 = Who in the street do you have a chat with now and then?
wie-in-de-buurt_why = Somebody else comes into view, and he picks who. A nod in the street is an answer too.
wie-in-de-buurt_not = ‘Have you got children?’ may get a no, and then he sits there with that no.

vader-over-school_situation = The eldest won’t talk about marks with his parents. You have the father to yourself. Write a contextual question.
vader-over-school_line = He doesn’t say a word.
vader-over-school_example = What do you think your son would tell us now?
vader-over-school_example2 = What would your wife say, if I asked her what she sees?
vader-over-school_why = You look through somebody else’s eyes: his son’s, his wife’s. The father may put himself in their place.
vader-over-school_not = ‘Why doesn’t he tell you anything?’ sounds as if he doesn’t count as a father.

durven-bellen_situation = A woman wants to ring her old friend, but is in two minds. Ask how sure she is, with a number.
durven-bellen_line = I keep putting it off.
durven-bellen_example = How sure are you that you’ll ring, from nought to ten?
durven-bellen_example2 = On a scale of nought to ten: how sure are you that you’ll ring her?
durven-bellen_why = A scale from nought to ten, where she makes the mark. A mark for daring or for putting off is fine too.
durven-bellen_not = ‘Do you dare or not?’ gets yes or no, and after a no you’re stuck.

drie-en-een-vier_situation = A man gave his mornings a three last week and a four today. Follow up on the figure.
drie-en-een-vier_line = A four. No more.
drie-en-een-vier_example = What makes it a four now?
drie-en-een-vier_example2 = A four, then. What makes it a four and no longer a three?
drie-en-een-vier_why = His own figure is your subject: what made it a four, or what is different from the three.
drie-en-een-vier_not = ‘A four is only a start, isn’t it?’ makes it too low and pushes him on.

boze-bovenbuur_situation = A woman has said how hard the noise from above is on her, and you have listened. Now look for an exception.
boze-bovenbuur_line = There’s always a racket upstairs.
boze-bovenbuur_example = When is it a little quieter up there?
boze-bovenbuur_example2 = At what times is there less of it?
boze-bovenbuur_why = You ask for a time, these days, when there’s less of it: ‘when’, ‘at what times’, ‘quieter’.
boze-bovenbuur_not = ‘Is it really always?’ sounds as if you don’t believe her.

helder-hoofd_situation = A man says he doesn’t feel like anything any more. You’ve said that sounds hard. Look for an exception.
helder-hoofd_line = I don’t get out of bed any more.
helder-hoofd_example = When did you manage it this week, even if only briefly?
helder-hoofd_example2 = At what times is it a little less heavy?
helder-hoofd_why = A moment when it did work, however small, with ‘when’, ‘manage’ or ‘less’. He needn’t say he’s getting better.
helder-hoofd_not = ‘Don’t you have any good days left at all?’ sounds disbelieving, and no is easily said.
