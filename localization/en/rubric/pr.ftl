pr_name = Presence

## PR1

pr1_name = Roaming, in place and in subject
pr1_advice = Leave the place and the subject to the resident now and then: what matters often comes by a detour.
pr1-plus-a_reason = Another place was fine too, and the door could stay shut. The resident kept hold of the boundary, and something was still possible.
pr1-plus-b_reason = Where does talking come easiest? By asking, you let the resident choose the spot, and people speak more freely there.
pr1-plus-c_reason = The talk took a side road and you went along. It shows the resident that more counts than what you came for.
pr1-plus-d_reason = The talk simply went on while something was being done. Without the weight of a proper conversation, the resident often tells more.
pr1-plus-e_reason = Nobody answered, yet you left a friendly note or came back at another time. It lets the resident get used to you at their own pace.
pr1-plus-f_reason = Whatever the resident raised, you took it up without asking whether it was your job. It spares them a search for the right person.
pr1-plus-g_reason = Being around here anyway makes you a familiar face. The resident can talk to you without anything having to be wrong.
pr1-plus-h_reason = No notepad, no form: you were simply a visitor. The resident did not have to wonder what was being written down.
pr1-minus-a_reason = You could help properly at the office, you thought. Someone who dares not make that trip mostly hears that help is there, not here.
pr1-minus-b_reason = You meant to stick to the point and waste nobody's time. To the resident it sounded as if the rest of the story did not matter.
pr1-minus-c_reason = Not wanting to press is decent. But after a single try, what stays with the resident is that nobody tries again.
pr1-minus-d_reason = A little more talk might help, you hoped. From inside it feels like pushing, and a door that is pushed closes.
pr1-minus-e_reason = Sending someone on to a person who knows more was meant with care. The resident hears: wrong person, yet again.
pr1-minus-f_reason = Taking the questions in order gave you something to hold on to. For the resident it turns into an interrogation, with ever shorter answers.
pr1-minus-g_reason = Of course you came because people were worried. But if you only turn up when there is trouble, every visit brands the resident a little.

## PR2

pr2_name = Unhurried and easy to approach
pr2_advice = Give the conversation the time it needs and let people know how to reach you; trust often follows by itself.
pr2-plus-a_reason = Nothing had to be settled today, and it showed. With no pressure on, the resident is readier to say something.
pr2-plus-b_reason = The silence was allowed to be. It gives the other person time to find words, and that is often when the real story comes.
pr2-plus-c_reason = You asked whether it suited and kept another time open. A resident who may say no now finds it easier to say yes later.
pr2-plus-d_reason = The coffee was allowed its time. With the waiting and stirring the tension drops, and the resident is in charge for a while.
pr2-plus-e_reason = Now the resident knows how and when to find you. The next step can come from their side too.
pr2-plus-f_reason = One question, and then you waited for the answer. It tells the other person that you really want to know.
pr2-plus-g_reason = When irritation rose, you slowed down. It takes the sting out: the resident has no need to fight on.
pr2-plus-h_reason = Some of it you kept for another visit. That gives the resident a little air, and tells them you will be back.
pr2-plus-i_reason = Calling or dropping by for no special reason tells the resident that the contact itself is worth something to you.
pr2-minus-a_reason = Being short of time is human. But someone who hears the clock ticking will not start on a story that takes longer.
pr2-minus-b_reason = Out of interest, several questions came at once. The resident has to choose, takes the easiest and leaves the rest.
pr2-minus-c_reason = Openness about what is going on was what you were after. But it landed someone else's hurry on the resident.
pr2-minus-d_reason = You jumped in because you felt involved. The resident loses the thread and may keep the rest inside.
pr2-minus-e_reason = A yes in the bag feels like progress. Given under pressure, it is mostly a way for the resident to be done with the talk.
pr2-minus-f_reason = Perhaps you did not want to impose. Without a number or an arrangement, the resident has nowhere to turn if something comes up.
pr2-minus-g_reason = You were surely busy, and meant no harm. But without an explanation the resident fills in the reason, and often it is: I don't count.
pr2-minus-h_reason = Tackling everything at once came from a good heart. The resident sees it race past and can only look on.

## PR3

pr3_name = Long-lasting contact
pr3_advice = Today's no need not be a no for ever: ask whether you may come again, and then do.
pr3-plus-a_reason = You asked whether you might come back and said when. The resident can say yes or no, and knows what to expect.
pr3-plus-b_reason = After a no you were there again, and you took that no seriously. It shows the resident that you stay without pushing.
pr3-plus-c_reason = What was told last time had stayed with you. A resident who notices that feels like more than a file.
pr3-plus-d_reason = First you did what you had promised. It is from small things like that that the resident learns what your word is worth.
pr3-plus-e_reason = After the missed appointment you asked what happened, on your side too. The resident need not be defensive and you can both go on.
pr3-plus-f_reason = You announced the change and introduced your colleague in person. The resident's trust need not start again from nothing.
pr3-plus-g_reason = Saying honestly what there will be less of is loyal too. The resident knows what remains and can count on it.
pr3-plus-h_reason = Something small had changed; you saw it and said so. The resident notices that things are moving, and that it was seen.
pr3-minus-a_reason = You meant to leave the choice with the resident. To someone for whom phoning is a mountain, it sounds like a kind goodbye.
pr3-minus-b_reason = Taking a no seriously is right. Reading unwillingness into it is another matter: someone scared or tired now carries a label.
pr3-minus-c_reason = Sending a colleague was practical thinking. To the resident there is suddenly a stranger, and the familiar face is gone.
pr3-minus-d_reason = The work was done and others were waiting. What stays with the resident is that it was about the paper, not the person.
pr3-minus-e_reason = A promise like that comes from the heart. But nobody can keep it, and the day you are not there counts double for the resident.
pr3-minus-f_reason = Anyone can forget. To the resident, starting over feels as if the last conversation never happened.
pr3-minus-g_reason = Being clear was meant as fairness. After one missed time it sounds like punishment, and the resident will be slower to let you in.
pr3-minus-h_reason = You kept on out of concern. But after a clear no, with no arrangement and no choice, the resident no longer feels free at home.

## PR4

pr4_name = Life world and lived experience
pr4_advice = Ask what it is like to live through this, and borrow the words you hear before you bring your own.
pr4-plus-a_reason = You asked what it is like for the resident. For once it is not about the problem but about what it does to a person.
pr4-plus-b_reason = The resident's own word was good enough for you. Nothing needs translating: they hear their own story come back.
pr4-plus-c_reason = With a polite form of address and a calm tone you kept a courteous distance. The resident decides when it may become more familiar.
pr4-plus-d_reason = In something that looks odd you saw a way of staying afloat. It makes the resident's shame smaller.
pr4-plus-e_reason = You asked about the place and the people around, as the resident knows them. Life becomes bigger than the problem again.
pr4-plus-f_reason = One look or movement was enough, and you let it rest. The resident sees that a limit counts with you, even unspoken.
pr4-plus-g_reason = You offered a thought with room for a no. The resident can correct you, and it becomes a search together.
pr4-plus-h_reason = What you saw and what you thought of it stayed apart. The resident does not feel judged and can do the explaining.
pr4-plus-i_reason = Curious questions instead of assumptions: the resident gets to say what it means, and need not stand for a whole group.
pr4-minus-a_reason = You use words like that all day, so they slip out. To the resident they smell of the office, and a person becomes a case.
pr4-minus-b_reason = You wanted to be honest from the start. But it is someone else's name for it, and puts the resident on the defensive at once.
pr4-minus-c_reason = A first name or a familiar tone feels friendly. To someone who did not ask for it, you have come a step too close.
pr4-minus-d_reason = An example might help, you thought. What the resident hears is: that is how it should be, and I fall short.
pr4-minus-e_reason = Reassurance was kindly meant. It also says that the feeling is wrong, and then the resident would rather keep it in.
pr4-minus-f_reason = You had read up well and let it show. The resident finds that others have already told the story, and falls silent.
pr4-minus-g_reason = A reaction like that can slip out of anyone. But the resident sees it at once, and shame closes a door faster than anger.
pr4-minus-h_reason = You hoped the facts would ease a worry. Contradicted on something that runs deep, people hold on to it, and keep you at a distance.

## PR5

pr5_name = Attention need not be earned
pr5_advice = Show an interest that asks nothing back, above all to those who make it hard for you.
pr5-plus-a_reason = You took an interest before there was any talk of cooperating. The resident notices that it does not have to be earned.
pr5-plus-b_reason = An earful came your way and you stayed friendly. The resident finds out that anger does not drive you away.
pr5-plus-c_reason = A small service, and nothing was asked in return. To many residents that is new, and it stays with them.
pr5-plus-d_reason = The complaint about others was heard, without defence or applause. The resident gets it off their chest and you need not take sides.
pr5-plus-e_reason = Talking commits nobody to anything, and you said so out loud. The resident can stop looking for the catch.
pr5-plus-f_reason = Even with many demands made on you, you stayed just as courteous. The resident need not shout any louder to be noticed.
pr5-plus-g_reason = However small, you saw the effort and said so. To a resident who mostly hears what goes wrong, that makes a change.
pr5-plus-h_reason = The resident could do something back without having to. It makes you a bit more equal, and help becomes easier to accept.
pr5-minus-a_reason = Give and take: there is something to be said for it. But as a condition it turns your attention into a trade, and the resident backs off.
pr5-minus-b_reason = It is good to know where you stand. The resident mostly hears doubt, and feels a need to prove something first.
pr5-minus-c_reason = Perhaps it was meant as a wake-up call. Residents often blame themselves already; said aloud, it only cuts the talk short.
pr5-minus-d_reason = You did your best, so you may feel let down. But now a bill comes with the help, and the resident is in your debt.
pr5-minus-e_reason = Perhaps it felt like giving space. A resident who does not easily call notices only that it stays quiet.
pr5-minus-f_reason = Going for the solution is care too. But it makes the resident feel like a job to be done, not someone you came to see.
pr5-minus-g_reason = Another person's example sometimes gives courage. Set side by side like this, what the resident hears is: you do too little.

## PR6

pr6_name = Following the resident's agenda
pr6_advice = Let the resident decide where to begin, and ask before you take anything out of their hands.
pr6-plus-a_reason = The first choice went to the resident. Whoever picks the subject has a say in the conversation as well.
pr6-plus-b_reason = What bothered the resident went first and your own point could wait. Later on, that leaves room to look at yours as well.
pr6-plus-c_reason = Before opening a new subject you asked if you might. Because no was possible too, answering feels less like having to.
pr6-plus-d_reason = A no was enough, and you went on with what was possible. When a limit holds, the resident sometimes dares more later.
pr6-plus-e_reason = There was no secret about why you came. The resident need not guess what is behind it, and can choose.
pr6-plus-f_reason = Where, when, who else is there: the resident had the say. It gives some grip, even when there is little else to choose.
pr6-plus-g_reason = You asked who should do it before you did anything. It stays the resident's own business, with you alongside.
pr6-plus-h_reason = You said who wants what, and asked for the resident's own wish. That way, someone else's aim does not creep in unnoticed.
pr6-minus-a_reason = You came prepared and wanted to raise it. The resident finds the agenda already full, and pulls back or hits back.
pr6-minus-b_reason = Arranging it already was meant as a service. But it went behind the resident's back, and trust broken that way is slow to mend.
pr6-minus-c_reason = Out of concern you went on asking. But a no had been given, and now the resident cannot tell whether it means anything to you.
pr6-minus-d_reason = You wanted to keep it pleasant, understandably. Once the real reason comes out, the resident no longer trusts the rest either.
pr6-minus-e_reason = You were glad to help and it went faster. Without words it says the resident can't, and people start to live by that.
pr6-minus-f_reason = Hearing both sides is a fair thought. But it makes you the referee, and the resident starts pleading instead of telling.
pr6-minus-g_reason = There was a wish, and you wanted to act on it. In a ready-made offer the resident no longer recognises it.
pr6-minus-h_reason = Going along with someone's wishes is a fine thing. But there was real danger here, and silence leaves the resident alone with it.

## PR7

pr7_name = Being there, as a fellow human
pr7_advice = Be there as someone who listens, even when there is nothing to solve; your job title can wait.
pr7-plus-a_reason = You said who you are, simply by name. The resident can choose to talk to somebody rather than to an agency.
pr7-plus-b_reason = You gave back a little of yourself. It is no longer one-way traffic, and the other person dares to show something too.
pr7-plus-c_reason = By saying what it did to you, you were a human being first. The resident can tell that the story has landed.
pr7-plus-d_reason = The feeling came first; solving could come later. The resident is not alone with it, even if nothing changes.
pr7-plus-e_reason = You sat where the resident wanted you to. It stays their home, and side by side is a calmer way to talk.
pr7-plus-f_reason = Hope without a guarantee: it gives the resident something to hold on to that will not turn out false.
pr7-plus-g_reason = Your company makes a hard step a good deal smaller. The resident still takes it, just not alone.
pr7-plus-h_reason = Doing nothing on purpose is doing something. The resident could look for their own words, with you there.
pr7-minus-a_reason = Keeping strictly to your role is proper. But someone who has just opened up is suddenly talking to a name badge.
pr7-minus-b_reason = You knew something useful and shared it. This early in the talk, the resident mostly hears that you know better.
pr7-minus-c_reason = Sympathy was the idea. But nobody understands everything that fast, and the resident hears a phrase instead of you.
pr7-minus-d_reason = Getting on with business felt like the least painful way. To the resident, the grief seemed a thing to be rid of quickly.
pr7-minus-e_reason = There was surely a good reason for coming so officially. From behind the door it looks like a raid, and frightened people do not open.
pr7-minus-f_reason = Sharing something of yourself is good. Here it grew until the resident had to look after you, and their own story was left behind.
pr7-minus-g_reason = Making yourself at home was not ill meant. To the resident it feels like an inspection, in the one place that is theirs.
pr7-minus-h_reason = When someone is having a hard time, you want it to come right. But this takes everything into your hands; the resident can only wait and hope.

## PR8

pr8_name = Seeing the whole
pr8_advice = With every single problem, ask yourself what it is tied to, and also what is going well meanwhile.
pr8-plus-a_reason = Two things that were told separately, you put side by side. The resident feels heard, and may see the link too.
pr8-plus-b_reason = In passing, you asked about ordinary life. Without a list, the resident tells you of their own accord how the days go.
pr8-plus-c_reason = You asked who else belongs in this life, or is missed. It brings in the people who count for the resident.
pr8-plus-d_reason = You noticed the others too, as people in their own right. It tells the resident how you look at all of them.
pr8-plus-e_reason = You made clear that this happens to more people, and that it is not all their doing. Blame weighs less on the resident then.
pr8-plus-f_reason = You first looked for something the neighbours gain by too. The resident is not singled out and simply joins in.
pr8-plus-g_reason = Beside what is hard you also saw what goes well. The resident feels seen as a whole, not just the broken part.
pr8-plus-h_reason = You asked who already comes by and how that is going. It may spare the resident yet another new face.
pr8-minus-a_reason = You wanted to do what you were asked to do. With only that one point counting, the rest of the resident's life stayed out of sight.
pr8-minus-b_reason = Wanting to leave nothing out is thorough. But a string of subjects like that makes the resident feel screened, and say the minimum.
pr8-minus-c_reason = Something caught your eye and did not leave you cold. But one sign is not a story, and the resident never got to tell theirs.
pr8-minus-d_reason = The right expert for every point is thorough. But the resident gets another stranger each time, and has to tell it all again.
pr8-minus-e_reason = A quick word between you was handy. But whoever sits there being talked about suddenly does not count in their own room.
pr8-minus-f_reason = Your eye went to what needs attention; that is part of the job. What the resident works hard to keep up went unseen.
pr8-minus-g_reason = Seeing the good does people good. But there was need as well, and the resident may have hoped that someone would notice.
pr8-minus-h_reason = Not wanting to get in anyone's way is decent. But it leaves the resident stuck between demands that cannot both be met.

## PR9

pr9_name = Contact, trust, loyalty, reciprocity
pr9_advice = Begin with something everyday or a small job; the hard subject lands better once you know each other a little.
pr9-plus-a_reason = First you talked about something ordinary and safe. The resident can get used to you before it has to be about anything.
pr9-plus-b_reason = You asked whether you could be of use, without saying what is wrong. The resident is free to answer that.
pr9-plus-c_reason = Something small and useful got done on the spot. That often convinces a resident more than a long talk about help.
pr9-plus-d_reason = You stood beside the feeling without blaming anyone. The resident feels backed, and you can still talk to everybody.
pr9-plus-e_reason = It was clear what stays between you and what does not. The resident knows what is safe to say.
pr9-plus-f_reason = You let yourself be given something, and that is a gift too. For a moment the resident is not just the one who gets help.
pr9-plus-g_reason = The hard point waited until there was some trust. Now the resident can hear it as support and not as an attack.
pr9-plus-h_reason = This worry could wait, and you saved it for your team first. The contact stays whole and the resident is not caught off guard.
pr9-minus-a_reason = Putting your cards on the table was the idea. As a first sentence it shows the resident up, all the more if neighbours can hear.
pr9-minus-b_reason = You did not want to beat about the bush. But with no contact underneath, the resident feels caught, and closes up.
pr9-minus-c_reason = Standing behind the resident was loyally meant. But once you side against others, you can do less for this resident later.
pr9-minus-d_reason = Understanding for those who worry is reasonable. All the resident hears is that the verdict was in before you came.
pr9-minus-e_reason = Accepting nothing is proper and by the rules. It leaves the resident only ever receiving, and that makes a person small.
pr9-minus-f_reason = You passed it on to help. But it was told to you in trust, and the resident will hear it back from someone else.
pr9-minus-g_reason = Getting someone moving is a good aim. But nothing had been given yet, and what the resident hears is: sort it out yourself.
pr9-minus-h_reason = An appeal to your bond can sound harmless. It turns help into a loan, and the resident wonders what else is due.

## PR10

pr10_name = Seeing and using strengths
pr10_advice = Look round for what was made or kept with love, and let the resident tell you about it.
pr10-plus-a_reason = You asked more about something the resident is attached to. Out comes a person with a history, and often other people with it.
pr10-plus-b_reason = That compliment was true, and about something the resident really does. It lasts longer than a general kind word.
pr10-plus-c_reason = After a hard story you asked how a person keeps that up. In answering, the resident hears some strength as well.
pr10-plus-d_reason = You let it be explained to you. Now the resident is the one who knows, and that makes a person sit up straighter.
pr10-plus-e_reason = The step became small enough for today. Something that works gives the resident more courage than a big plan.
pr10-plus-f_reason = First you looked at who is around the resident already. Help from familiar people feels more normal, and stays after you leave.
pr10-plus-g_reason = Can't or won't? You looked into that honestly, and the resident gets help that fits, without reproach.
pr10-plus-h_reason = You named something strong and asked whether it rang true. The resident keeps the last word about who they are.
pr10-minus-a_reason = A kind word is never ill meant. Praise for the most ordinary thing only makes the resident smaller.
pr10-minus-b_reason = Believing in what people can do is good. If nothing follows, the resident is on their own again.
pr10-minus-c_reason = Doing it yourself saved time and trouble. But the resident got no chance to find out they could manage.
pr10-minus-d_reason = First the hard part, then the good: it was meant as balance. After a sum like that, the resident can think of nothing good.
pr10-minus-e_reason = You saw something good and had a use for it. But that is for the resident to say; imposed, a strength becomes a chore.
pr10-minus-f_reason = It spoke of confidence. But the step was too big, and if it goes wrong the resident has one more setback to carry.
pr10-minus-g_reason = Not looking round too much is polite. Yet something stood there with care, and the resident might have liked to talk about it.
pr10-minus-h_reason = Saying what someone can do was the idea. But with the past held up beside it, the resident mostly hears what has been lost.
