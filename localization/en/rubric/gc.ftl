# Rubric: nonviolent communication, the four parts and the two directions

gc_name = Nonviolent communication: four parts

## GC1

gc1_name = Observation
gc1_advice = Say first what a camera could have filmed: how often, what time, which words.
gc1-plus-a_reason = You said what you saw or heard and left it at that. You are both looking at the same thing, and nobody has to be defensive.
gc1-plus-b_reason = You gave back what happened to them, the way it happened. It has been heard, so it need not be said again, and louder.

## GC2

gc2_name = Feeling
gc2_advice = Name one feeling that is really yours, or guess one of theirs and ask whether it is right.
gc2-plus-a_reason = In a plain word you said what it does to you. Nobody can argue with that, and the other person sees somebody standing there.
gc2-plus-b_reason = You guessed at the feeling and made it a question. They can say yes, or look for a better word of their own.

## GC3

gc3_name = Need
gc3_advice = Look under the feeling for what it is about: sleep, something to hold on to, counting. Everybody knows those.
gc3-plus-a_reason = You said what it is about for you, and everybody knows that need. They can think along, even towards a way you had not seen.
gc3-plus-b_reason = You asked what is at stake for them. Somebody who hears that named has less need to fight for it.

## GC4

gc4_name = Request
gc4_advice = Ask for one thing that can be done now, and say what you would like.
gc4-plus-a_reason = You asked for one thing, and it could be done. They know exactly what a yes or a no refers to.
gc4-plus-b_reason = You asked what they would like now. You need not guess, and they have a say in it.
gc4-plus-c_reason = You named what is coming, whose decision it is and what you can still do together. Honest about the pressure, without adding to it.

## One direction

gc5_name = Honest expression
gc5_advice = Say how it is with you, in your own words, and leave the reproach at home.
gc5-plus-a_reason = You said how it is with you and nobody got the blame. With nothing to fend off, the other person can listen.
gc5-plus-b_reason = What you saw, what it does, what it is about, what you ask: it was all there, and it sounded like you. That gets through.
gc5-minus-a_reason = You wanted to be clear, and a reproach slipped in with it. That is what gets heard first, and what gets answered.
gc5-minus-b_reason = All the parts were there, neatly in order. Only it sounded learnt by heart, and at a door that does not seem real.

## The other direction

gc6_name = Empathic receiving
gc6_advice = Behind an outburst, look for what somebody feels and needs, and ask whether you hear it right.
gc6-plus-a_reason = You guessed what they feel or need, and asked. Being wrong is fine then too: they can put it better themselves.
gc6-plus-b_reason = The reproach was hard, and you listened for what was behind it. Somebody who is not contradicted need not talk any louder.
gc6-plus-c_reason = You were off the mark and let yourself be put right. Now they have said it themselves, which is what your question was for.
gc6-minus-a_reason = You wanted to help and knew a solution. But they were still telling you, and have often thought of it already.
gc6-minus-b_reason = You wanted to make it a little lighter. Only now it is not allowed to be as bad as it is for them.
gc6-minus-c_reason = Your own story was meant as a bridge. Now it is about you, and theirs is kept waiting.
gc6-minus-d_reason = What you said may have been quite right. But an angry person who is corrected has one more opponent.
gc6-minus-e_reason = You wanted to understand it well and asked for the facts. To somebody who is full to the brim it feels like an interrogation.
gc6-minus-f_reason = You looked for the bright side. To the other person it seems you want to be past it quickly.
gc6-minus-g_reason = You felt sorry for them, and that is kind. But pity looks down, and that makes a person small or angry.
gc6-minus-h_reason = You looked for an explanation and had one ready. They hear a label, while the story was still to come.
gc6-minus-i_reason = You took it to heart and took the blame. Now it is about you, and they have to comfort you or get angrier still.
gc6-minus-j_reason = It hit hard and you gave it back. Quite understandable; only now you are both defending yourselves.
