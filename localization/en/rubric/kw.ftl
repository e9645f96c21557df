# Rubric: the ten core values of the manifesto Eropaf! 2.0, as arguments

kw_name = Core values

## KW1

kw1_name = Outreach work in context prevents high costs
kw1_advice = Come early, at the first small sign: it saves sorrow, and money too.
kw1-plus_reason = You were there before it went wrong. Now it is one letter or one prescription; later it costs the resident and others far more.
kw1-minus_reason = Waiting until it is bad enough saves time now. Later the resident pays a higher price, and often the people around do too.

## KW2

kw2_name = Restores and strengthens contact between citizens, shared responsibility
kw2_advice = Help people find each other again, if both of them want that.
kw2-plus_reason = You worked at people meaning something to each other again. You will leave some day; they stay within reach of one another.
kw2-minus_reason = You as the only contact, or two people put together who did not ask for it: neither lasts once you are gone.

## KW3

kw3_name = Joins up what is in pieces; link between life world and system world
kw3_advice = Translate what agencies say, and go out to them just as you go out to the resident.
kw3-plus_reason = You were the link: plain words one way, a clear word the other. It keeps the resident from being caught between offices.
kw3-minus_reason = Office language brought indoors, or one more layer in between: it widens the distance you wanted to make smaller.

## KW4

kw4_name = Professional in the tension between autonomy and paternalism
kw4_advice = Say aloud what you are in doubt about, ask leave, and account for what you did unasked all the same.
kw4-plus_reason = Doing too much can be an error, and so can too little. You weighed both, aloud, and can explain what you did unasked.
kw4-minus_reason = ‘Your own choice’ or ‘for your own good’: either one alone is too easy, and the resident bears the consequences.

## KW5

kw5_name = The lived world as consulting room
kw5_advice = Talk where someone feels at home, in the words that are used there.
kw5-plus_reason = The talk was where someone lives and is in charge: on the stairs, the sofa, walking the dog. A resident speaks more freely there.
kw5-minus_reason = At an office, or at a kitchen table that becomes one, the resident sits up straight and says little.

## KW6

kw6_name = Honest, without verdict; the question behind the question, the story behind the story
kw6_advice = Assume that there is a story behind it, and keep what you are told to yourself.
kw6-plus_reason = You looked for the story and passed no verdict, and what you heard stayed where it belongs. People dare to tell such a person more.
kw6-minus_reason = A label, or something clever to get inside, saves you time. The resident senses it and tells the short version from then on.

## KW7

kw7_name = Master of own time, with a mandate; skill in contact is the tool, the person is the capital
kw7_advice = Take the time and the small decisions that belong to your work, and look after yourself: you are the tool.
kw7-plus_reason = You decided what is yours to decide, and took care of the one who has to do the work: yourself.
kw7-minus_reason = Passing everything upstairs, or burning yourself out: either way the resident ends up with nobody to deal with.

## KW8

kw8_name = Connects; restores contact where there is worry, nuisance or exclusion
kw8_advice = Talk to both ends of the stairs, and also to those who are angry or said no.
kw8-plus_reason = Even after a no or a complaint you kept seeking contact, with every side. It gives someone on the outside a way back in.
kw8-minus_reason = Dealing with the nuisance only, or taking sides: the complaint may be gone, but someone stands even further outside.

## KW9

kw9_name = Can actively sit on one’s hands
kw9_advice = Wait on purpose: ask a question, leave a silence, and see what the other person does.
kw9-plus_reason = You did nothing, on purpose, and stayed. It left room for what the resident, or a neighbour, could do.
kw9-minus_reason = Staying away is not waiting, and busily solving is not helping. In both, the resident’s own part is missing.

## KW10

kw10_name = Basic attitude for all professionals
kw10_advice = Expect everyone who works here, even behind a counter or a desk, to ask how someone is.
kw10-plus_reason = Attention is not a speciality. You expected of a counter, a boss or a colleague what you expect of yourself.
kw10-minus_reason = ‘That is for the other team’: caring about people then belongs to one department, and not to whoever meets them.
