# Rubric: nonviolent communication, the four distinctions

gd_name = Nonviolent communication: four distinctions

## GD1

gd1_name = Observation or judgement
gd1_advice = Ask yourself whether a camera could have filmed it; the rest you have added yourself.
gd1-plus-a_reason = A judgement was the obvious thing, and you kept to what could be seen or heard. On that the two of you will soon agree.
gd1-minus-a_reason = It must have felt that way. But at a word like ‘always’ or ‘again’ people look for the one time it was different.
gd1-minus-b_reason = You meant what happened. With a word like that it is suddenly about who somebody is, and nobody lets that pass.
gd1-minus-c_reason = To you it went without saying. But ‘normal’ or ‘should’ holds up your own yardstick, and against it they fall short.
gd1-minus-d_reason = You thought you knew what was behind it. They know better than you, and now have to put that right first.
gd1-minus-e_reason = A comparison makes things clear, you thought. Somebody who is set beside another mostly hears who does better.
gd1-minus-f_reason = With that word it all seemed to fit. To them it is a stamp, and from somebody who is no doctor.

## GD2

gd2_name = Feeling or quasi-feeling
gd2_advice = See whether your word says something about you, or about what the other is doing to you.
gd2-plus-a_reason = Your feeling was about you and pointed at nobody. It can be heard without anyone getting defensive.
gd2-plus-b_reason = They gave it the name of a reproach; you looked for what a person feels and needs there. That starts a conversation.
gd2-minus-a_reason = It began with ‘I feel’, but there was a culprit in it. They hear an accusation and set about refuting it.
gd2-minus-b_reason = After ‘a feeling that’ comes a thought about the other. That can be argued over; what it does to you stayed unsaid.
gd2-minus-c_reason = You said something ugly about yourself and called it a feeling. They have to cheer you up, and are left with nothing themselves.
gd2-minus-d_reason = You corrected the word they chose. An outburst like that is an opening: what hurts is in it.
gd2-minus-e_reason = You gave their feeling the name of a reproach. The reproach may be right; what it does to them you did not ask.

## GD3

gd3_name = Need or strategy
gd3_advice = Ask whether it could be done another way, or by somebody else. Then it was a solution, and the need lies beneath it.
gd3-plus-a_reason = You kept what you need apart from any one solution. Now they can think of something that suits you both.
gd3-plus-b_reason = You helped look for another road to the same thing. Now there is more than yes or no to your own idea.
gd3-minus-a_reason = What you need became one thing the other has to do. That leaves only yes or no, and often it is no.
gd3-minus-b_reason = You had a solution and called it what they need. What is really missing never came up.

## GD4

gd4_name = Request or demand
gd4_advice = Before you ask, think what happens if the answer is no, and let it be heard that no is allowed.
gd4-plus-a_reason = No was all right too, and that could be heard. A yes you get then really is a yes.
gd4-plus-b_reason = A no came, and you stayed as you were. It shows that it was a real question, and often something else comes up.
gd4-minus-a_reason = It was urgent for you, and it became a must. People who must give in or dig in their heels; there is no more thinking together.
gd4-minus-b_reason = You wanted to show you were serious. But with an ‘or else’ behind it, it is a threat, and fear keeps no promise.
gd4-minus-c_reason = You appealed to a kind heart. Only now they cannot say no without being a bad person.
gd4-minus-d_reason = It sounded polite, but the answer had already been filled in. They notice there was nothing to choose.
gd4-minus-e_reason = After the no you asked again, or drew back. Now they know that no was not really allowed.
