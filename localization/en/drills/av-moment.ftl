title = The question for the moment
about = The same question that opens one door closes the next; what somebody can take right now chooses the kind for you.
ask = Which question fits here?
discuss = When did you ask a good question at the wrong moment? What happened then?

intercom-stem_situation = Your first time at this door. A soft voice comes from the intercom; neighbours walk in and out around you.
intercom-stem_line = Yes? Who is it?
intercom-stem_gesloten = I’m Sam, from the community centre. May I ask you something, or would you rather not now?
intercom-stem_gesloten_why = Short, with nothing in it the neighbours may not hear. ‘Rather not now’ gives her a real answer to use.
intercom-stem_vroeger = Hello, Sam from the community centre. What was it like here in the old days, in this block?
intercom-stem_vroeger_why = Kindly meant and harmless, but it asks a story of somebody who doesn’t know yet who you are.
intercom-stem_open = I’m Sam, from the community centre. How have you been, these past few weeks?
intercom-stem_open_why = A good first question at a kitchen table. Here half the building is listening in.

ketting-wantrouwen_situation = The door opens as far as the chain allows. You have said who you are and that you haven’t come to collect anything.
ketting-wantrouwen_line = The last one said that too. And then a letter came.
ketting-wantrouwen_open = I’m sorry. What did the letter say?
ketting-wantrouwen_open_why = You pick up his own words. But somebody suspicious hears an inspection in any question about papers.
ketting-wantrouwen_keuze = Which would you rather: that I go, or that I say out here why I’ve come?
ketting-wantrouwen_keuze_why = He has been caught out before. With ‘that I go’ as a real option he has the say again.
ketting-wantrouwen_context = Who was it that helped you with that letter?
ketting-wantrouwen_context_why = Gold later on, perhaps. Now you ask for names from somebody still deciding whether you get his.
ketting-wantrouwen_coping = To open the door to a stranger, after something like that: how do you manage it?
ketting-wantrouwen_coping_why = True, and too soon: at the chain that admiration sounds like a step towards getting in.

stroom-klachten_situation = A woman has been talking for ten minutes: the lift, the mould, the doctor who never rings, her sister who does nothing.
stroom-klachten_line = And then they ask if I could be a bit more positive.
stroom-klachten_uitzondering = When did it go a little better this week, in spite of all that?
stroom-klachten_uitzondering_why = She has just been told to be more positive, and this sounds just like it. Keep it for later.
stroom-klachten_coping = It really is a great deal at once. How do you stay on your feet?
stroom-klachten_coping_why = First she hears that it is a lot. Only then can she show how much she does do.
stroom-klachten_schaal = And if you had to give it a mark, nought to ten?
stroom-klachten_schaal_why = Pushing a flood of words into one figure says: keep it short. She has just told you about everyone who doesn’t listen.

altijd-ruzie-boven_situation = He has noticed that you believe how the noise wears him down. He is calmer now and tops up the coffee.
altijd-ruzie-boven_line = There’s always something up there. Always.
altijd-ruzie-boven_context = How would the family upstairs tell it, if I rang their bell?
altijd-ruzie-boven_context_why = A fine turn to take later on. Now ‘if I rang their bell’ sounds like a plan, and makes him one of two sides.
altijd-ruzie-boven_open = Do go on, what sort of things go on up there?
altijd-ruzie-boven_open_why = Another round of noise. He knows that story by now, and so do you.
altijd-ruzie-boven_uitzondering = And on which evening was it less, if only for an hour?
altijd-ruzie-boven_uitzondering_why = He has been heard first, so he has nothing left to prove. Now he can name a quiet evening and lose nothing.

niks-aan-de-hand_situation = A man is working on a moped in his front garden and doesn’t look up.
niks-aan-de-hand_line = There’s nothing wrong here.
niks-aan-de-hand_open = Good. What are you working on, if I may ask?
niks-aan-de-hand_open_why = He says there is nothing, and you let that stand. The moped is his; about that he will talk.
niks-aan-de-hand_schaal = Oh, good. What mark do you give life in this street?
niks-aan-de-hand_schaal_why = Lightly meant, but he sees a survey in his front garden. His hands are covered in oil.
niks-aan-de-hand_coping = Glad to hear it. How do you keep it all running so well?
niks-aan-de-hand_coping_why = ‘Keep it all running’ assumes there is something to carry. He has just said there isn’t.

naaister-handen_situation = A woman of eighty-eight, once a dressmaker. Her hands won’t do it any more.
naaister-handen_line = Oh, I can’t do anything any more.
naaister-handen_schaal = And if ten is what you used to do, where are you now?
naaister-handen_schaal_why = That turns her hands into a sum of what is lost. The ten is in the past and won’t be back.
naaister-handen_vroeger = What was it people used to come to you for?
naaister-handen_vroeger_why = Her craft is back on the table. ‘Come to you’: people sought her out, and her eye for a hem is still there.
naaister-handen_keuze = What could you still do, instead of the sewing?
naaister-handen_keuze_why = Looking for something else while she is grieving for this. She hears: find yourself a hobby.

huis-verloren_situation = At the table of a family who fled last year. The father looks away quickly when old photos appear.
huis-verloren_line = We don’t talk much about over there.
huis-verloren_coping = And how do you keep that up, not talking about it?
huis-verloren_coping_why = Warm, and exactly beside the point. Now he has to talk about why he doesn’t talk.
huis-verloren_vroeger = What did you do for a living, when you still lived in your own city?
huis-verloren_vroeger_why = Often a lovely question, and here the wound: when all was well lies where he won’t talk of it.
huis-verloren_open = You don’t have to. How have people in this street received you?
huis-verloren_open_why = You leave ‘over there’ closed and ask about now. About here he can talk without tearing anything open.

dochter-overleden_situation = Her daughter died three weeks ago. You have come in with soup from the neighbour.
dochter-overleden_line = I’m not opening that room yet.
dochter-overleden_schaal = How heavy is it today, nought to ten?
dochter-overleden_schaal_why = If she says ten, what then? A closed room is no figure, and you don’t ask for half a point less.
dochter-overleden_wonder = Suppose it got a little lighter tonight. What would you do differently tomorrow?
dochter-overleden_wonder_why = It sounds gentle, but her only miracle is that her daughter comes back. That is what you’re asking for.
dochter-overleden_keuze = Would you like to talk about her, or rather not now?
dochter-overleden_keuze_why = In these first weeks she decides whether her daughter is spoken of. Either is fine, and she hears that.

vast-in-de-kring_situation = Fourth visit, there is trust. For the fourth time she tells how the move broke everything.
vast-in-de-kring_line = It just went wrong everywhere, you see?
vast-in-de-kring_context = How does your husband see the move?
vast-in-de-kring_context_why = A second voice, but about the same thing. The move stays the subject.
vast-in-de-kring_vroeger = How did you do it in the old house, in the years when things went well?
vast-in-de-kring_vroeger_why = It is that very house she lost. What worked then becomes more proof of what is broken.
vast-in-de-kring_open = Would you tell me once more how that went?
vast-in-de-kring_open_why = Inviting, and exactly where she ends up every time. Round five.
vast-in-de-kring_wonder = Suppose it came right overnight. What tells you so tomorrow?
vast-in-de-kring_wonder_why = She is settled, she trusts you and the story goes round. Here she may stand on the other side for a bit.

morgen-ontruiming_situation = A man shows you a letter: the bailiff is at the door at ten tomorrow.
morgen-ontruiming_line = I just don’t know any more.
morgen-ontruiming_wonder = Suppose this was solved overnight, what would you do first tomorrow?
morgen-ontruiming_wonder_why = Ten o’clock tomorrow is real. To imagine now is to leave him on his own for those hours.
morgen-ontruiming_gesloten = This has to be today. May I ring the landlord now, together with you?
morgen-ontruiming_gesloten_why = There is no time left. One clear question with a yes or no, and he stays the one who decides.
morgen-ontruiming_coping = A letter like that, and you still open the door. How do you manage?
morgen-ontruiming_coping_why = The recognition is right, but admiration won’t settle the morning. The letter first, his strength after.

hand-op-borst_situation = Halfway through a sentence he sits down, pale and clammy, one hand on his chest.
hand-op-borst_line = It’ll pass in a minute.
hand-op-borst_gesloten = Do you have pain in your chest or your arm now?
hand-op-borst_gesloten_why = Here a closed question is the right one. His yes or no decides whether you ring 112 at once.
hand-op-borst_open = Can you tell me what is happening to you now?
hand-op-borst_open_why = Giving room costs time now. A man with no breath has no story to tell.
hand-op-borst_vroeger = When you had this before, what helped you through it then?
hand-op-borst_vroeger_why = What helped then is reassuring now, and reassurance is dangerous while you don’t know what this is.

weinig-woorden-taal_situation = A mother who speaks little Dutch holds the door half open and smiles shyly.
weinig-woorden-taal_line = Dutch… little bit.
weinig-woorden-taal_wonder = Suppose all is well with the children tomorrow. What do you see then?
weinig-woorden-taal_wonder_why = You can’t point at ‘suppose’. She hears ‘tomorrow’ and ‘children’ and thinks something will happen tomorrow.
weinig-woorden-taal_open = What do you make of it yourself, the way things are going with the children at school?
weinig-woorden-taal_open_why = Open usually means free. Without the language it is a wall: she must make sentences she doesn’t have.
weinig-woorden-taal_kort = School, the children: good, so-so, not good? (You show it with your thumb.)
weinig-woorden-taal_kort_why = Short, can be said with the hand, and it still measures something. With few words you can answer this.

gaat-wel_situation = A bricklayer of sixty. Asked twice how things are, the same answer twice.
gaat-wel_line = Not too bad.
gaat-wel_open = And how is that for you, going on like this?
gaat-wel_open_why = The third open question running. He isn’t short of room, he is short of words.
gaat-wel_schaal = And what’s ‘not too bad’, nought to ten?
gaat-wel_schaal_why = He is sparing with words; a figure costs one. After it you can ask what makes it no lower.
gaat-wel_wonder = And if it came right overnight, how would you notice?
gaat-wel_wonder_why = A long picture for somebody who talks in two words. He wonders where this is heading.

alweer-een-lijst_situation = She has just come from a medical assessment. On her lap lies a form with columns.
alweer-een-lijst_line = Another list. I’m one great big list.
alweer-een-lijst_open = What should they have asked you, do you think?
alweer-een-lijst_open_why = She is full of what nobody asked. Now she decides herself what there is to know about her.
alweer-een-lijst_schaal = And how sure are you that you can keep this up, nought to ten?
alweer-een-lijst_schaal_why = Good with somebody of few words. She has just had a whole afternoon of it.
alweer-een-lijst_uitzondering = At which moments of the day do you feel yourself?
alweer-een-lijst_uitzondering_why = Looking for the exception skips that form. She must be allowed to be cross first.

pillendoosje_situation = A daughter has cared for her mother for two years and fills her pill box while you talk.
pillendoosje_line = I just get on with it.
pillendoosje_coping = Two years, day in, day out: how do you keep going?
pillendoosje_coping_why = She says ‘just’, and you say aloud what it is: day in, day out. Then she may tell how she does it.
pillendoosje_context = And who could take a day over from you now and then?
pillendoosje_context_why = Sensible, and too soon. She has just said she does it; this sounds as if it could be done better.
pillendoosje_schaal = And how heavy is that for you, nought to ten?
pillendoosje_schaal_why = With ‘just get on with it’ she has made it small already. A figure for how heavy it is she will wave away too.

hij-slaat_situation = She whispers in the hallway. Somebody is walking about upstairs.
hij-slaat_line = He hits. But I’ll manage.
hij-slaat_coping = That is very hard. How do you keep going?
hij-slaat_coping_why = Elsewhere this opens a story. Here you admire her for bearing what she need not bear.
hij-slaat_gesloten = Are you safe here tonight?
hij-slaat_gesloten_why = Short, quiet and answered with yes or no, for somebody is walking overhead. First whether she is safe, then the rest.
hij-slaat_uitzondering = When is he calm, and when do things go well?
hij-slaat_uitzondering_why = There will be calm days. Looking for them makes the hitting smaller, just when she has said it aloud.

zoon-boos-weg_situation = Her son left in anger a month ago. His name has not come up this time.
zoon-boos-weg_line = Don’t ask me anything about him.
zoon-boos-weg_vroeger = How were things between you and him before this?
zoon-boos-weg_vroeger_why = A better time, and still about him. That is just what she asked you not to do.
zoon-boos-weg_context = What do you think he’d say if he saw you sitting here?
zoon-boos-weg_context_why = Looking through his eyes is fine once his name is allowed. Now he is suddenly at the table.
zoon-boos-weg_open = All right, I won’t. How are you yourself?
zoon-boos-weg_open_why = She draws a line and you keep to it. ‘You yourself’ lets her choose where to start, and he can stay out of it.

heb-niemand_situation = Fourth visit. On the sideboard is a picture postcard from the coast that was not there last time.
heb-niemand_line = I’ve got nobody left, you know.
heb-niemand_gesloten = Don’t you have any family at all?
heb-niemand_gesloten_why = A closed question about an open wound. If he says no, it stands there twice as hard.
heb-niemand_keuze = What could you do to get among people again?
heb-niemand_keuze_why = Straight to a plan. He has only just said there is nobody left.
heb-niemand_context = Who might want to know how you’re doing now?
heb-niemand_context_why = You ask who, and not whether there is anybody. That lets him mention the card himself.

schaamt-zich-huis_situation = You may stand in the room for a moment. He clears newspapers off a chair and looks at the floor.
schaamt-zich-huis_line = Don’t mind the mess.
schaamt-zich-huis_coping = Thank you for letting me in all the same, that’s no small thing. How have you been managing?
schaamt-zich-huis_coping_why = ‘all the same’ and ‘no small thing’ recognise what it cost him. You leave the mess alone, as he asked, and ask after him.
schaamt-zich-huis_context = What do the neighbours say, when they come by?
schaamt-zich-huis_context_why = Somebody ashamed has those voices in his head already. You add one more.
schaamt-zich-huis_keuze = Where would you yourself most like to start, if we were to clear up in here together?
schaamt-zich-huis_keuze_why = A kind offer, but he asked you not to mind it, and now clearing up is all it is about.

regelt-u-het_situation = A father pushes a full folder across to you and leans back. He looks relieved.
regelt-u-het_line = You lot had better sort this out then.
regelt-u-het_coping = A folder like that doesn’t appear overnight. How did you keep at it?
regelt-u-het_coping_why = A good question at another moment. Now it goes back to the load, while he wants to know who does what.
regelt-u-het_keuze = There’s plenty here for two. Which bit would you most like to do yourself?
regelt-u-het_keuze_why = He handed over the lot. ‘Which bit’ gives some of it back, and ‘for two’ doesn’t leave him alone with it.
regelt-u-het_context = Who in your family knows about this sort of thing?
regelt-u-het_context_why = His family counts, later on. Now the folder goes from you to somebody else, and past him again.

te-veel-tegelijk_situation = She has gone through it all and looks at her hands. There is tea, and a pile of post.
te-veel-tegelijk_line = I don’t know where to start.
te-veel-tegelijk_klein = Which would you like: start at the top of the pile, or tea together first?
te-veel-tegelijk_klein_why = She sees everything at once. Two small things she can say yes to are a real choice now.
te-veel-tegelijk_wonder = Suppose that pile was gone tomorrow. What would be lying there?
te-veel-tegelijk_wonder_why = Thinking far ahead gives her no way to start. She is here, and it is still there.
te-veel-tegelijk_groot = What possibilities are there, as you see it, for tackling this?
te-veel-tegelijk_groot_why = A question about options too, but with no edge to it. Somebody swamped has no use for ‘possibilities’.

water-gaat-dicht_situation = The water company is cutting him off on Monday. Nothing can be done about that any more, and you know it.
water-gaat-dicht_line = Just tell me what to do.
water-gaat-dicht_keuze = There’ll be no tap. Which would you rather, fetch bottles or go to your brother’s?
water-gaat-dicht_keuze_why = It sounds like a choice, but it won’t bring his tap back and both ideas are yours. First say honestly what is fixed.
water-gaat-dicht_open = It goes off on Monday and I can’t stop that. What is hardest for you now?
water-gaat-dicht_open_why = Honest first: that is fixed. Then you ask where he still has something to say.
water-gaat-dicht_coping = No water, with a small child: how do you manage?
water-gaat-dicht_coping_why = It isn’t Monday yet. Asking how he manages without water sounds as if he had better get used to it.

gaat-ze-bellen_situation = The plan is there: on Wednesday she rings the doctor. She still rather dreads it.
gaat-ze-bellen_line = Wednesday then. If I dare.
gaat-ze-bellen_vroeger = How did you do it before, calls you dreaded?
gaat-ze-bellen_vroeger_why = Not wrong, but backwards. She is over the line already; what counts is how firm Wednesday is.
gaat-ze-bellen_wonder = Suppose you dare on Wednesday. What does that evening look like?
gaat-ze-bellen_wonder_why = Dreaming ahead is fine, but the doubt sits on this side. That is where the question belongs.
gaat-ze-bellen_schaal = How sure are you about Wednesday, nought to ten?
gaat-ze-bellen_schaal_why = Her doubt is about daring. From a six you can see what is still needed.

was-een-drie_situation = A month ago he gave his week a three. Today the curtains are open and there is bread.
was-een-drie_line = Nothing’s changed, you know.
was-een-drie_coping = Nothing’s changed, and you’re still here. How do you do it?
was-een-drie_coping_why = You repeat his ‘nothing’s changed’ and ask how he bears it. The bread on the table goes unmentioned.
was-een-drie_schaal = Last time you said a three for the week. Where would you put it today?
was-een-drie_schaal_why = His own figure is still on the table. With it he can see himself what he just waved away.
was-een-drie_uitzondering = When last week was it a little different from the rest?
was-een-drie_uitzondering_why = Possible, but he has just said nothing is different. With his own three he need not go looking.

oorlog-aan-tafel_situation = Mother says it is nothing but war at mealtimes. Her daughter of eight is watching.
oorlog-aan-tafel_line = Every day the same, isn’t it, love?
oorlog-aan-tafel_uitzondering = Which evening this week was the nicest round the table, would you say?
oorlog-aan-tafel_uitzondering_why = ‘Every day’ becomes one evening that was the nicest. The child hears something other than war.
oorlog-aan-tafel_open = Tell me, how does it go, then?
oorlog-aan-tafel_open_why = That room is filled with rows, out loud, in front of an eight-year-old.
oorlog-aan-tafel_context = And you, what would you tell me about it, if I asked you?
oorlog-aan-tafel_context_why = Good that she counts too. But whatever she says, she sides with her mother or against her.

huilt-aan-tafel_situation = A father starts crying about his son and is ashamed of it. He turns his face away.
huilt-aan-tafel_line = Sorry. I’m sorry.
huilt-aan-tafel_schaal = This goes deep with you. How heavy is it today, on a scale of nought to ten?
huilt-aan-tafel_schaal_why = ‘This goes deep with you’ sees it well. But nobody measures while crying, and he has not said a word about his son yet.
huilt-aan-tafel_coping = What gets you through, on days like today?
huilt-aan-tafel_coping_why = In a quarter of an hour, perhaps. He is in the middle of it now, and asking how he gets through is too quick.
huilt-aan-tafel_gesloten = You needn’t say sorry. Shall I just stay here quietly for a bit?
huilt-aan-tafel_gesloten_why = His face goes away, and you stay. A small yes-or-no question lets him choose how.

baan-gevonden_situation = A lad of nineteen opens the door, a contract of employment in one hand and his phone in the other.
baan-gevonden_line = I start on Monday!
baan-gevonden_schaal = Wow! And how much faith do you have in it, nought to ten?
baan-gevonden_schaal_why = Any figure under ten he will have to explain. Monday comes by itself; now he stands there beaming.
baan-gevonden_uitzondering = Congratulations! What was different, this time that it did work?
baan-gevonden_uitzondering_why = Clever, but it has him explain his happiness and hear all the times it didn’t work.
baan-gevonden_context = How wonderful! And who did you tell first?
baan-gevonden_context_why = He is beaming and ringing round already. Who he told first shows by itself who is around him.

elke-week-voetbal_situation = On a bench with a lad who has left school again. He played football for three years. You’re on first-name terms.
elke-week-voetbal_line = Sticking at things just isn’t me.
elke-week-voetbal_vroeger = Three years of football, every Saturday. How did you do that then?
elke-week-voetbal_vroeger_why = He says something about himself that isn’t so. This puts his own years next to it.
elke-week-voetbal_keuze = What would you like to try next, now school is over?
elke-week-voetbal_keuze_why = As long as ‘isn’t me’ stands, that sentence tags along to every new plan.
elke-week-voetbal_coping = What makes you so sure that it isn’t you?
elke-week-voetbal_coping_why = Meant as curiosity, but now he’ll look for proof that it’s true.

thee-bij-vader_situation = The father pours tea and talks about the weather and his work. His son is nowhere to be seen.
thee-bij-vader_line = My son is a good boy.
thee-bij-vader_schaal = And how worried are you about him, nought to ten?
thee-bij-vader_schaal_why = He has not mentioned a worry. Asking for a mark is saying it aloud before he does.
thee-bij-vader_context = How did the older generation go about it when you were young, bringing up sons?
thee-bij-vader_context_why = He chose the long way round, and you walk along. By way of the older generation he can come to his son, if he wants.
thee-bij-vader_open = Do tell me, what is the matter with your son at the moment, would you say?
thee-bij-vader_open_why = Open and straight to the point. But he says ‘a good boy’ and you ask what is ‘the matter’: no proud father can let that stand.

weet-niet-wat-ik-wil_situation = Third time at the table. She laughs at herself and shrugs.
weet-niet-wat-ik-wil_line = They always ask what I want. As if I know.
weet-niet-wat-ik-wil_open = What would you like, if you’re quite honest and nobody’s listening in on us here?
weet-niet-wat-ik-wil_open_why = Exactly what everybody asked. With ‘honest’ on top, as if she had been hiding it.
weet-niet-wat-ik-wil_keuze = Which possibilities have you looked at already, these past months, for yourself, I mean?
weet-niet-wat-ik-wil_keuze_why = Without knowing where to, you haven’t looked at any roads. All she can answer is: none.
weet-niet-wat-ik-wil_wonder = Suppose you wake up tomorrow and it’s all right. What do you see, here in the kitchen?
weet-niet-wat-ik-wil_wonder_why = What she wants is too big. What is different in her own kitchen she can see before she knows it.
