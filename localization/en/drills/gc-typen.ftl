# gc-typen: Rewriting it yourself

title = Rewriting it yourself
about = You type the sentence you would say: without judgement, with a true feeling, a need, or a question that allows a no.
ask = Rewrite the sentence so that it keeps the door open.
discuss = Lay your sentences side by side. At which one would you, as the resident, leave the door open?
confusion_WAARN_OORDEEL = An opinion still slips into your sentence. ‘Your belt is three holes tighter’ could be seen, ‘you’re thin’ is what you make of it.
confusion_WAARN_ADV = You’re giving advice where you were only asked what you see. ‘There are three plates from Sunday’ is enough.
confusion_WAARN_VERW = There’s still a reproach in it: ‘you weren’t there again’. ‘I rang on Tuesday at ten’ says the same without blame.
confusion_WAARN_TAG = With ‘isn’t it?’ at the end somebody has to agree with you. Let the observation end in a full stop.
confusion_GEVOEL_QUASI = After ‘I feel’ you often say what the other person did: ‘intimidated’. ‘It startles me’ and ‘I get nervous’ are yours.
confusion_GEVOEL_OORDEEL = You say what you think of somebody where a feeling belongs. ‘You’re blunt’ is about him, ‘that hurts’ is about you.
confusion_BEHOEFTE_STRAT = You name the solution already. ‘A budget coach’ is one; ‘an overview’ still leaves the how open.
confusion_BEHOEFTE_ADV = There’s still advice in your sentence: ‘try the drop-in’. Ask what somebody misses: ‘Is it company you miss?’
confusion_VERZOEK_EIS = Is no possible? ‘Would you open the door a little? Talking like this is fine too’ lets that be heard; ‘just open up’ doesn’t.
confusion_VERZOEK_VERW = You ask something and settle a score at once: ‘could you at long last’. Without those words a request is left.

riem_situation = An old man opens the door. His trousers hang loose. Turn it into something you see or hear.
riem_text = You’ve got far too thin.
riem_example = I can see your belt is a few holes tighter.
riem_example2 = You just said that all you ate yesterday was two crackers.
riem_why = Something you can point at or that he said himself: a belt, a plate, a sentence.
riem_not = ‘Too thin’ measures by your eyes. ‘You look poorly’ too says what you think, not what you see.

springt-op-de-bank_situation = With a mother of two small children on a rainy Wednesday. Say what can be seen or heard.
springt-op-de-bank_text = Aren’t they a handful.
springt-op-de-bank_example = I see the youngest jumping on the sofa.
springt-op-de-bank_example2 = I hear them running about upstairs while we talk.
springt-op-de-bank_why = Name what a child does, and the mother can say what she makes of it.
springt-op-de-bank_not = ‘A handful’ looks like a description. To one mother it means lively, to another it’s a reproach.

jongen-met-telefoon_situation = On a bench with a young man. He is scrolling. Turn it into an observation.
jongen-met-telefoon_text = You’re not listening at all.
jongen-met-telefoon_example = I see your phone in your hand.
jongen-met-telefoon_example2 = You looked at your screen when I mentioned the course.
jongen-met-telefoon_why = Eyes, screen, moment. Whether he is listening only he knows.
jongen-met-telefoon_not = ‘Listening’ is already a reading of that look. ‘I can see you’re not listening’ won’t get you there either.

zwemdiploma_situation = A woman of forty learnt to swim this year. The certificate hangs in the hall. Say what you see or heard.
zwemdiploma_text = You’re a real star.
zwemdiploma_example = I see your swimming certificate in the hall, with a date in June.
zwemdiploma_example2 = You told me that you swam four lengths without stopping.
zwemdiploma_why = What she did, or what hangs there. The pride is hers to add.
zwemdiploma_not = ‘Star’ is a warm label, and a label it remains. Her four lengths say more.

tweede-plaats_situation = A resident cancels on you because a neighbour is coming round. Say with a true feeling how it is for you.
tweede-plaats_text = I feel put in second place by you.
tweede-plaats_example = I’m a little disappointed, I’d been looking forward to this afternoon.
tweede-plaats_example2 = It’s a pity for me, and I’m glad, too, that your neighbour is coming.
tweede-plaats_why = A word for what happens in you: disappointed, glad, or both.
tweede-plaats_not = ‘Put’ asks for a culprit. Adding ‘a little’ leaves the culprit standing there.

hard-praten_situation = In a narrow hall a man raises his voice. Say with a feeling word what it does to you.
hard-praten_text = I feel intimidated by you.
hard-praten_example = Your voice startles me, it makes me nervous.
hard-praten_example2 = I’m a bit scared when it gets this loud.
hard-praten_why = Afraid, startled, nervous: it’s in you, and he can lower his voice without owning to anything.
hard-praten_not = ‘Intimidated’ says what he is doing, and on purpose. Then his purpose becomes the subject.

pot-op_situation = A man has waited six weeks for an answer from the council. Guess at his feeling, as a question.
pot-op_line = They can all get stuffed, the lot of them!
pot-op_text = You feel they’re making a fool of you, I suppose.
pot-op_example = Are you angry, after six weeks’ waiting?
pot-op_example2 = Are you tired, after all those weeks, or mostly angry?
pot-op_why = A plain feeling word, angry, tired, discouraged, in a tone that lets him say ‘no, desperate’.
pot-op_not = ‘Making a fool’ is about them. He will nod, and the two of you go on talking about them.

morgen-mee_situation = A woman wavers about a talk at the bank. Say what matters to you, not what she must do.
morgen-mee_text = I need you to come along tomorrow.
morgen-mee_example = Clarity matters to me, for you and for me.
morgen-mee_example2 = Being free to choose, that matters most to me here.
morgen-mee_why = Clarity, certainty, choosing for yourself: something that can be had without that appointment too.
morgen-mee_not = That she should ‘come along’ is her act. ‘I need’ in front doesn’t make it a need of yours.

moeder-belt-niet_situation = A woman of nineteen in her first room. Guess what she is really missing, as a question.
moeder-belt-niet_line = My mum never rings any more.
moeder-belt-niet_text = You need a phone call from your mother.
moeder-belt-niet_example = Is it mostly closeness that you miss?
moeder-belt-niet_example2 = Are you missing somebody, some closeness?
moeder-belt-niet_why = Closeness, contact, attention: a word that’s bigger than one phone call.
moeder-belt-niet_not = ‘A phone call from your mother’ is the obvious thing, and one person with one phone isn’t a need.

geld-is-op_situation = A man lays three till receipts side by side. Name what he seems to need, as a question.
geld-is-op_line = By the twentieth it’s gone, and I can’t see where it goes.
geld-is-op_text = You need a budget coach.
geld-is-op_example = Is it mostly an overview you’re after?
geld-is-op_example2 = Is it security that you miss?
geld-is-op_why = Overview, security, something to hold on to: he can choose which word is right.
geld-is-op_not = ‘A budget coach’ is a person with a diary. Perhaps an exercise book will do.

deur-verder-open_situation = The door is open a hand’s breadth and a bus goes by. Turn it into a request that allows a no.
deur-verder-open_text = Open that door properly, will you.
deur-verder-open_example = Would you open the door a bit further? Talking like this is fine too.
deur-verder-open_example2 = Would you mind opening the door a little more? If you’d rather not, that’s fine.
deur-verder-open_why = One small act, and audibly fine if it doesn’t happen.
deur-verder-open_not = ‘Properly’ carries the impatience. Merely adding ‘please’ doesn’t take it out.

terugbellen_situation = You are speaking to a voicemail, for the third time. Ask one thing, and leave room.
terugbellen_text = You must ring me back, or I can’t do anything for you.
terugbellen_example = Would you let me know whether I may ring again? A text will do.
terugbellen_example2 = Would you ring me when it suits you? You don’t have to.
terugbellen_why = Ask something small, at a time they choose, with no consequence that’s in your own hands.
terugbellen_not = ‘Or I can’t do anything’ sounds like explanation and works like a threat.

kranten-de-deur-uit_situation = With a man who saves newspapers. The two of you sit among them. Turn it into a request.
kranten-de-deur-uit_text = Those newspapers are going out today.
kranten-de-deur-uit_example = Would you point out one paper that may go? None is fine too.
kranten-de-deur-uit_example2 = Will you look at one pile with me? Leaving it is fine.
kranten-de-deur-uit_why = Small, doable today, and he stays in charge of every page.
kranten-de-deur-uit_not = A friendlier demand is tempting: leave ‘today’ and add ‘nice and cosy, together’.

expres-niet-klaar_situation = You rang the bell in vain this morning. Now she opens. Say what happened and what that did to you.
expres-niet-klaar_text = You just left me standing at the door this morning.
expres-niet-klaar_example = I rang at ten o’clock and saw no light. I was worried.
expres-niet-klaar_example2 = I rang at ten and it stayed quiet. Now I’m relieved to see you.
expres-niet-klaar_why = A time and what you heard or saw, then a feeling of your own: worried, relieved.
expres-niet-klaar_not = ‘You just left me’ gives her an intention. Someone who must account for herself won’t hear that you were worried.
