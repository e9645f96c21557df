# gc-behoefte: Need or strategy

title = Need or strategy
about = A need leaves many roads open; a strategy picks one, and that is where the tug-of-war at the door begins.
ask = Is this a need or a strategy?
discuss = Which solution did you have ready lately, and what may it have been about for the other person?
choice_behoefte = Need
choice_strategie = Strategy
confusion_behoefte_strategie = You hear a plan where someone only says what matters to them. ‘I want to belong somewhere’ names no person, place or hour; there are a hundred ways.
confusion_strategie_behoefte = You go by ‘I need’. If ‘a talk with your son’ comes after it, the solution is already in there.

waar-aan-toe_situation = You introduce yourself to a man who looks suspicious.
waar-aan-toe_text = I need some clarity, so that we both know where we stand.
waar-aan-toe_why = ‘Clarity’ prescribes nothing: a leaflet can do it, so can a talk, or one question from him.
waar-aan-toe_not = After ‘I need’ there often comes a plan. Here comes a word with room for any plan.

contact-met-dochter_situation = An old man has a daughter in Groningen. You don’t know her.
contact-met-dochter_text = I need contact with your daughter.
contact-met-dochter_why = ‘With your daughter’ makes it one person. Is it certainty that he isn’t lying there alone? There are other ways.
contact-met-dochter_not = ‘Contact’ by itself is a need, and it does say ‘I need’. Three words on it’s a solution.

over-de-drempel_situation = A woman talks to you through the flap of the letterbox.
over-de-drempel_text = You want to decide for yourself who crosses your threshold, I hear.
over-de-drempel_why = ‘Decide for yourself’ is having a say. Whether she lets you in, or nobody, or not until autumn, is up to her.
over-de-drempel_not = The ‘threshold’ is quite concrete. Yet no act is asked for, only who is in charge of it.

week-bij-uw-zus_situation = A carer sits at the table with puffy eyes.
week-bij-uw-zus_text = What you need is a week’s rest at your sister’s.
week-bij-uw-zus_why = ‘A week’ and ‘at your sister’s’: time and place are already fixed. She may find rest in an hour alone.
week-bij-uw-zus_not = ‘Rest’ is a need, and your guess may well be right. But you stick your own way out on it straight away.

steun-van-wie-dan-ook_situation = A widow with two small children sighs over the washing.
steun-van-wie-dan-ook_text = Support is what you need, I hear, never mind who from.
steun-van-wie-dan-ook_why = ‘Never mind who from’ keeps it open: ‘support’ can come from a neighbour, a mother, a sitter.
steun-van-wie-dan-ook_not = Once a person is in it, support turns into a strategy. Here it says it’s no one in particular.

heeft-een-baan-nodig_situation = Team room. It’s about a boy of nineteen who sleeps through the day.
heeft-een-baan-nodig_text = What he needs is a job.
heeft-een-baan-nodig_why = ‘A job’ is one answer. To what: rhythm, money, being of use? The team room doesn’t know yet.
heeft-een-baan-nodig_not = ‘Needs’ sounds the part, and a job is never a silly idea. Ask what he would be looking for in one.

ergens-goed-voor_situation = A man on sick leave, at the workbench in his shed.
ergens-goed-voor_text = I want to be good for something. I don’t mind what.
ergens-goed-voor_why = ‘To be good for something’ is wanting to be of use. ‘I don’t mind what’ leaves every road open.
ergens-goed-voor_not = ‘I want’ often leads in a wish for one particular thing. He names none.

honden-stil_situation = A neighbour rings you about the kennels behind his garden.
honden-stil_text = My need is quite simple: those dogs quiet after ten.
honden-stil_why = ‘Those dogs quiet after ten’ is a measure with a clock on it. Sleep, or having a say, lies beneath.
honden-stil_not = He calls it a ‘need’ himself. The label doesn’t decide; could it be met some other way? Then it’s a road.

moet-kunnen-ademen_situation = A woman of twenty, back at her parents’, on the steps outside the house.
moet-kunnen-ademen_text = I’ve got to be able to breathe, you know? A bit of air around me.
moet-kunnen-ademen_why = ‘Breathe’ and ‘air around me’ stand for space. A room of her own could be that, so could an hour’s cycling.
moet-kunnen-ademen_not = ‘I’ve got to’ sounds pressing. But she demands nothing of anyone, she says what she is missing.

formulier-vandaag_situation = At a family’s table. The deadline for their benefit is tomorrow.
formulier-vandaag_text = It matters to me that we fill in that form today.
formulier-vandaag_why = ‘Fill in that form today’ is one act on one day. What it’s about, having enough to live on, isn’t mentioned.
formulier-vandaag_not = ‘It matters to me’ is how one begins a need, and the hurry is real. What follows is a task.

warm-en-droog_situation = A man living in a holiday chalet with his family, in November.
warm-en-droog_text = To sit warm and sleep dry, that’s all I ask.
warm-en-droog_why = ‘Warm’ and ‘dry’ are warmth and shelter. No street, no agency, no date.
warm-en-droog_not = ‘All I ask’ sounds like a request for a house. You are the one adding the house.

iemand-in-de-ochtend_situation = The chemist about a customer who leaves her medicines uncollected.
iemand-in-de-ochtend_text = She needs somebody to look in of a morning.
iemand-in-de-ochtend_why = ‘Look in of a morning’ is fixed: what and when. Is it company she’s after, or something to hold on to? Ask her.
iemand-in-de-ochtend_not = ‘Somebody’ leaves the person open, so it seems wide. The solution is there all the same.

eerst-gehoord_situation = You hand over a resident to a colleague.
eerst-gehoord_text = What she needs is to be heard, even if nothing gets arranged.
eerst-gehoord_why = ‘To be heard’ needs no set listener or subject; nothing even has to be ‘arranged’.
eerst-gehoord_not = You look for what your colleague should do. A need doesn’t say so yet, and that takes getting used to.

zoon-belt-zondag_situation = With a woman of eighty. The phone stands on a doily beside her chair.
zoon-belt-zondag_text = I do so long for my son to ring on Sundays.
zoon-belt-zondag_why = ‘My son’, ‘Sundays’, ‘ring’: who, when and how. Closeness, or mattering to someone: that’s beneath it.
zoon-belt-zondag_not = ‘Long’ comes from the heart, and you don’t correct it in her. You listen for what that call would give her.

overzicht_situation = A man takes a fourth unopened letter from the pile and puts it back.
overzicht_text = Seeing where you stand, is that what you miss most?
overzicht_why = ‘Seeing where you stand’ may come from a list, a granddaughter or three shoeboxes. The question picks none.
overzicht_not = As it’s a question, your help seems on its way. All it asks is what he is after.

rijbewijs-is-vrijheid_situation = A boy of eighteen who has just moved to a village.
rijbewijs-is-vrijheid_text = A driving licence is what I need. To me that’s freedom.
rijbewijs-is-vrijheid_why = ‘A driving licence’ is what he says he needs, and that’s one road. A scooter would do, or a mate with a car, or a room in town.
rijbewijs-is-vrijheid_not = ‘Freedom’ is a true need, and he names it himself. But he makes it the same as one way of getting it.

erbij-horen_situation = A woman new to { $street }, at the bus stop.
erbij-horen_text = Belonging, that’s it. With the pigeon club, for all I care.
erbij-horen_why = ‘Belonging’ is what she’s after. ‘For all I care’ says the club itself doesn’t matter.
erbij-horen_not = The ‘pigeon club’ is quite precise, but she names it to say: it may be anywhere.

een-traplift_situation = A district nurse about a man who sleeps downstairs on the sofa.
een-traplift_text = A stairlift, that’s what would help him.
een-traplift_why = ‘A stairlift’ is a thing. Perhaps he prefers sleeping by the stove, perhaps he misses his own bed.
een-traplift_not = ‘Help’ makes you think someone asked what he is missing. It doesn’t say so.
