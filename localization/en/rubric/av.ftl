# Rubric: activating questions

av_name = Activating questions

## Open questions

av1_name = Open questions
av1_advice = Ask what and how, and let the other person choose where the story starts.

## AV1

av1-plus_reason = You asked so that the other person could choose what to talk about. That brings you a story instead of an answer.
av1-minus-a_reason = You were curious about the reason. But a why like that asks for an account, and the other person gets defensive.
av1-minus-b_reason = A fact is quickly asked and quickly given. What lies behind it stays put, and to the resident it feels like a form.
av1-minus-c_reason = The interest was real. But one polite yes and this question is over, and how things really are stays inside.
av1-minus-d_reason = The question was open, but your judgement was already inside. That is what the resident hears, and answers.
av1-minus-e_reason = A wide question can be lovely, but this one was too big. Someone tired, wary or short of words would rather start small.

## The miracle question

av2_name = The miracle question
av2_advice = Keep the miracle question for a quiet moment, and then ask which small piece of it is already there.

## AV2

av2-plus_reason = You let the other person look past the worries for a moment, to a first small sign. That puts words to a wish.
av2-plus-b_reason = After the dream you asked about a piece that is possible now, or already there. A wish becomes something to begin with.
av2-minus-a_reason = You wanted to show what may be coming. But this ‘suppose’ sketches a disaster, not a wish, and feels like a threat.
av2-minus-b_reason = Perhaps it was meant as a joke. The resident hears mockery, and after that wishes are not so easy to talk about.
av2-minus-c_reason = A fair exchange seemed reasonable. Now your help has a price tag, and the other person has to earn your attention.
av2-minus-d_reason = Your question set something in motion, and then the dream was left in mid-air. Everyday life may feel all the heavier for it.

## Questions about options

av3_name = Questions about options
av3_advice = Ask which ways the other person sees, and only offer a choice that really exists.

## AV3

av3-plus_reason = You asked what possibilities or preference the other person has. Having something to choose gives back some grip.
av3-minus-a_reason = Offering a choice was a kind thought, but one side was no real option. The resident notices that the choice has been made.
av3-minus-b_reason = You had things to offer and laid them out. But there was nothing of the resident's own on the menu.
av3-minus-c_reason = You meant that more is possible. But someone who feels trapped hears that there is nothing to choose, and that hurts.
av3-minus-d_reason = Giving back control is a good idea, but there was nothing to choose here. A show of choice stings more than the plain truth.
av3-minus-e_reason = So many possibilities seemed generous. But someone already overwhelmed can't see where to start for all those roads.

## ‘What went better before’ questions

av4_name = ‘What went better before’ questions
av4_advice = Ask what worked before and how it came about, without holding it up against the present.

## AV4

av4-plus_reason = You brought back what once worked and what the other person did then. It is their own, and may come in useful again.
av4-minus-a_reason = You wanted the past to give courage. Set beside the present it sounds like a reproach: back then you managed.
av4-minus-b_reason = You were looking for what has changed. Asked this way it is about failing, and the other person has to make excuses.
av4-minus-c_reason = It was about the past, but about dates or facts, not what went well then. The resident draws no strength from it yet.
av4-minus-d_reason = A friendly chat about the old days was the idea. But a cliché like that leaves the other person little of their own to tell.
av4-minus-e_reason = You went looking for better times and touched the very thing that hurts. Asking first gives the other person a chance to say no.

## Coping questions

av5_name = Coping questions
av5_advice = First pause at how heavy it is, and only then ask how someone keeps going all the same.

## AV5

av5-plus_reason = You saw how heavy it is, then asked how the other person manages. In answering, the resident hears their own strength.
av5-minus-a_reason = You wanted to hear how someone copes, but the question had a barb in it. The barb sticks; the coping drops out of sight.
av5-minus-b_reason = Perhaps what you found gave you a start. The other person hears no question, only disapproval, and more shame on top.
av5-minus-c_reason = Kindly meant, but nearly everyone answers that one with ‘oh yes, fine’. How hard it really is, you don't get to see.
av5-minus-d_reason = You thought ahead and asked about coping with a blow still to come. That tends to frighten people, not strengthen them.
av5-minus-e_reason = You went straight to how they manage. Without a pause for what is heavy it sounds glib, and you get: well, I have to.
av5-minus-f_reason = Having an eye for endurance is a fine thing. But nobody should have to endure this; now it sounds as if you find it normal.

## Contextual questions

av6_name = Contextual questions
av6_advice = Ask who is around the resident and what they would say, and tread carefully where it hurts.

## AV6

av6-plus_reason = You brought in the people around the resident. Looking through someone else's eyes gives breathing space, and may show who is still there.
av6-minus-a_reason = Looking from outside can help. But here the eyes of others mostly bring shame.
av6-minus-b_reason = You saw something was broken and wanted to understand. Asked this way, someone has to be to blame, and that smarts.
av6-minus-c_reason = You asked about people, but only those who come as part of their job. Whoever is dear to the resident stayed out of sight.
av6-minus-d_reason = Good that you thought of family or friends. But no is easily said here, even by someone who does have people.
av6-minus-e_reason = Checking the story seemed careful. But now you are the referee, and the resident knows who has been talking as well.
av6-minus-f_reason = You wanted the other person to have people around. But it sounds as if they must take it from here, and you'll be off.
av6-minus-g_reason = Without meaning to, you touched on a tie that hurts or isn't safe. Unasked, that hits hard.

## Scaling questions

av7_name = Scaling questions
av7_advice = Let the other person give the number, then ask what is already in it and what one step up looks like.

## AV7

av7-plus_reason = A number takes few words. The resident says how things stand, and you don't have to fill it in for them.
av7-plus-b_reason = You did something with the number: what is already in it, or what one step up looks like. That makes small change visible.
av7-minus-a_reason = Counting seemed nice and concrete. But the resident feels audited, and how it really is stayed unsaid.
av7-minus-b_reason = Good that you want to know how your service is doing. But now it is about your work and not about the other person's life.
av7-minus-c_reason = You had looked carefully and filled in the number yourself. What gets lost is all that counts: how the resident sees it.
av7-minus-d_reason = Meant to encourage, but you passed judgement on the number. Now it's a school report, and next time you'll hear a nicer one.
av7-minus-e_reason = The number came, and then the talk moved on. It stays a mere number; what helps is in the question after it.

## Exception questions

av8_name = Exception questions
av8_advice = Once what is heavy has been heard, ask when it is a little less and what is different then.

## AV8

av8-plus_reason = You asked about a time when it is less. Always turns out to be not quite always, and that is often where things begin.
av8-minus-a_reason = You were looking for a bright spot. Asked like this, it sounds as if you don't quite believe the story.
av8-minus-b_reason = You were hoping for a good day. The resident hears disbelief, and starts explaining just how bad it is.
av8-minus-c_reason = It was an exception all right, but one the other person must make for you. However friendly, that feels like pushing.
av8-minus-d_reason = You had found something that works and were glad of it. Asking why not more often turns the good moment into a failing.
av8-minus-e_reason = A good question in itself, but what is heavy hadn't been heard yet. The resident soon thinks you find it exaggerated.

## How you ask

av-form_name = How you ask
av-form_advice = Ask one open question at a time, in plain words, and wait for the answer.

## AV

av-form-plus-open_reason = One plain open question with no push in it. The other person decides what gets said, and how much.

## ADV

av-form-minus-adv_reason = You were thinking with them, but it was advice with a question mark. The idea stays yours; the resident can only say yes or no.

## VERW

av-form-minus-verw_reason = You wanted to understand. What the other person hears is that it was wrong, and that brings a defence, not a story.

## TAG

av-form-minus-tag_reason = You were after agreement and steered the answer. Disagreeing takes effort then, so what you get is an empty yes.

## STAP

av-form-minus-stap_reason = You were curious, and one question overtook the other. The resident loses the thread and answers the easiest one.

## JIJ

av-form-minus-jij_reason = The question was fine, the familiar tone came too soon. Until the other person offers it, it can sound condescending.

## JARG

av-form-minus-jarg_reason = An ordinary word to you, office language to the other person. Suddenly there is an institution in the conversation.

## TIJD

av-form-minus-tijd_reason = At another moment this is a good question. Something else had to come first here, and so it didn't reach the resident.

## JAMAAR

av-form-minus-jamaar_reason = You surely had a point, but that yes-but wipes out what the resident just said. A yes-and leaves both standing.
