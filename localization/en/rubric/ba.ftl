# Rubric: the eight beacons of Welzijn Nieuwe Stijl (welfare, new style), as arguments

ba_name = Beacons

## BA1

ba1_name = Straight out to people
ba1_advice = Go to the person who does not ask for help, within a few days if you can, and have something to offer when you get there.
ba1-plus_reason = Not everyone who needs something asks for it. You did not wait behind a desk but went to find the other person.
ba1-minus_reason = Waiting, sending on or riding along with a check seemed the proper thing. Someone who dares not ask is left alone with things as they are.

## BA2

ba2_name = Own strength of citizen and surroundings, joint steering
ba2_advice = Ask first what someone can do alone and with their own people, and choose the lightest support that is enough.
ba2-plus_reason = You started from what the other person can do and wants, and stood beside them, not above. It remains the resident’s own.
ba2-minus_reason = Taking over is quicker, and you mean well. But what is arranged without the resident never becomes the resident’s own.

## BA3

ba3_name = Led by the question, and the question behind it
ba3_advice = Leave your offer where it is for now and find out together what someone is really asking.
ba3-plus_reason = What someone says is often not all there is. You held back an offer and asked further about what lies underneath.
ba3-minus_reason = A quick offer feels like helping. But the resident then fits in with your list, and the real question is left lying.

## BA4

ba4_name = Shared arrangements first, then individual provisions
ba4_advice = See first whether there is something more people would gain from, then ask whether it suits this resident.
ba4-plus_reason = You looked to see whether others are in the same boat and could do something together. Then nobody has to be the exception.
ba4-minus_reason = Together sounds good. But someone put in a group unasked, or with their troubles laid out there, only draws back.

## BA5

ba5_name = Working towards results, with obligations on both sides
ba5_advice = Agree on something small, with a day and a name to it, and see later whether it was done.
ba5-plus_reason = Something was said or agreed that you can hold each other to. That is not coercion: it takes the other person seriously.
ba5-minus_reason = Counting visits or leaving everything open is not a result. The resident sees many people come and little change.

## BA6

ba6_name = Room for the worker’s knowledge and skill
ba6_advice = Do what is needed here, even if it is written down nowhere, and make sure you can explain why.
ba6-plus_reason = You used your craft where the manual stops, and you can say why. That is what the room is for.
ba6-minus_reason = Sheltering behind a rule, or keeping it all to yourself, is safe for you. The resident bears the result, and nobody looks in on it.

## BA7

ba7_name = Integrated working
ba7_advice = Make it one story: one face, one plan, and no more people than are needed.
ba7-plus_reason = You looked at how things hang together and who is there already. The resident need only tell the story once.
ba7-minus_reason = One more desk or a full table seemed thorough. To the resident it is yet another person with a piece of the story.

## BA8

ba8_name = Informal and formal working together
ba8_advice = See volunteers, neighbours and family as partners: ask, thank them, and leave them their own bond with the resident.
ba8-plus_reason = Volunteers and neighbours are partners. You left their own bond with the resident intact, and did not leave them on their own.
ba8-minus_reason = Handy, someone who goes there anyway. But whoever watches on your behalf is no longer simply visiting the resident.
