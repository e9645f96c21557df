title = The drama triangle
about = In a hard talk you slide on to one of three seats; notice it a sentence earlier, and you are standing beside them again.
ask = Which seat is this worker in?
discuss = Which seat do you end up in quickest? How do you notice, and who may tell you?
choice_redder = Rescuer: takes over
choice_aanklager = Persecutor: points the finger
choice_slachtoffer = Victim: can do nothing
choice_buiten = Outside the triangle
confusion_buiten_aanklager = A limit is no accusation: ‘I’ll stop now, I’m back at two’ is about what you do and blames nobody.
confusion_buiten_redder = Helping isn’t rescuing yet: see whether the other person keeps doing something, as in ‘you ring, I’ll sit beside you’.
confusion_redder_buiten = A kind offer can be taking over: with ‘leave it, I’ll do it’ nothing is left for the other person.
confusion_redder_aanklager = Taking over points at nobody: in ‘leave it, I’ll ring them’ there’s no blame, but a job that changes hands.
confusion_redder_slachtoffer = See who starts moving: with ‘then I’ll ring you every evening’ the worker does too much, not too little.
confusion_aanklager_redder = A soft start doesn’t make it help: in ‘I say it because I care: you drive everyone away’ a pointed finger is what’s left.
confusion_aanklager_slachtoffer = Hear who gets the blame: ‘if only you’d opened that letter’ points at the other person, not at one’s own helplessness.
confusion_aanklager_buiten = What is true can point too: ‘had you opened it at once’ looks for someone to blame. ‘This one’s from March, what now?’ doesn’t.
confusion_slachtoffer_redder = Somebody in the victim’s seat offers nothing more: ‘nothing I can do either’ takes nothing over, it drops out.
confusion_slachtoffer_aanklager = Listen for what the sentence asks: ‘and this is what I get’ asks for comfort. A persecutor would say what the other person did wrong.
confusion_slachtoffer_buiten = A limit also says what is possible: ‘those are the rules’ stops short of that. ‘I can’t do this, but I can ring with you’ is a limit.
confusion_buiten_slachtoffer = Saying no isn’t helplessness yet: in ‘I can ring with you, I can’t pay’ the worker also says what is possible.

# genoeg-aan-uw-hoofd
genoeg-aan-uw-hoofd_situation = A woman sighs over a letter from the health insurer. The worker:
genoeg-aan-uw-hoofd_text = Leave it, I’ll ring them. You’ve got enough on your plate.
genoeg-aan-uw-hoofd_why = ‘Leave it, I’ll’: the ringing moves from her to you, and nobody asked for that.
genoeg-aan-uw-hoofd_not = ‘Enough on your plate’ is sympathy. It becomes rescuing because nothing is left for her.

# als-niemand
als-niemand_situation = An older man says his children no longer ring. The worker:
als-niemand_text = You know what, then I’ll simply ring you every evening!
als-niemand_why = ‘Every evening’ fills the gap his children left. You can’t keep it up, and he only asked for an ear.
als-niemand_not = It looks like an offer. An offer first asks if the other person wants it, and what he’ll do himself.

# tas-met-post
tas-met-post_situation = In the hall, a shopping bag full of unopened post. The worker:
tas-met-post_text = Shall I take that bag? By Friday you’ll have an overview, without having to look at it.
tas-met-post_why = ‘Without having to look at it’: you take away the burden, and the grip on it as well.
tas-met-post_not = It’s a question, and that seems careful. But it asks whether you may do everything.

# had-u-maar
had-u-maar_situation = A lad shows a reminder that’s three months old. The worker:
had-u-maar_text = Well. If you’d opened it at once, this wouldn’t have happened.
had-u-maar_why = ‘If you’d’ looks back and names a culprit. The letter’s still there, and he feels smaller.
had-u-maar_not = It may be factually right. A fact that only serves to prove you right is a pointing finger.

# schandalig-van-ze
schandalig-van-ze_situation = A woman has waited six months for the landlord’s answer. The worker:
schandalig-van-ze_text = It’s a disgrace. They just leave you hanging, that sort.
schandalig-van-ze_why = ‘A disgrace’, ‘that sort’: the finger now points at the landlord, and you’ve joined her fight.
schandalig-van-ze_not = It feels like standing by her. You can hear her anger without passing sentence.

# omdat-ik-om-u-geef
omdat-ik-om-u-geef_situation = Today a man sent the district nurse away too. The worker:
omdat-ik-om-u-geef_text = I’m saying this because I care about you: you drive everyone off like this.
omdat-ik-om-u-geef_why = ‘You drive everyone off’ is a verdict on him. The gentle start doesn’t change that second half.
omdat-ik-om-u-geef_not = ‘Because I care’ sounds like care, almost like rescuing. What he hears is what’s wrong with him.

# zo-zijn-de-regels
zo-zijn-de-regels_situation = A family don’t get the allowance. The worker, hands in the air:
zo-zijn-de-regels_text = Yes, those are the rules. Nothing I can do about it either.
zo-zijn-de-regels_why = ‘Nothing … either’: you sit down beside the family in not being able. What is possible goes unsaid.
zo-zijn-de-regels_not = Naming a limit is good. This sentence stops where a limit would start: not this, but that.

# krijg-ik-dit
krijg-ik-dit_situation = After four visits a resident says he’d rather have someone else. The worker:
krijg-ik-dit_text = I’ve tried so hard for you. And then I get this.
krijg-ik-dit_why = ‘And then I get this’: now the worker is the one who’s wronged, and the resident has to comfort.
krijg-ik-dit_not = There’s a reproach in it, so you think persecutor. But mostly the sentence asks for pity.

# ze-luisteren-niet
ze-luisteren-niet_situation = On the phone a mother asks if there’s any news. The worker:
ze-luisteren-niet_text = No. I email and email, but they don’t listen to me over there either.
ze-luisteren-niet_why = ‘Don’t listen to me … either’: powerlessness, offered to someone who was powerless already.
ze-luisteren-niet_not = It looks like a complaint about ‘they’. What the worker says is: I can do nothing, just like you.

# wat-doet-u-wat-doe-ik
wat-doet-u-wat-doe-ik_situation = A woman pushes a bill across the table: ‘Will you sort that?’ The worker:
wat-doet-u-wat-doe-ik_text = I can ring with you, I can’t pay. What will you do, and what shall I do?
wat-doet-u-wat-doe-ik_why = What’s possible, what isn’t, and a division. She remains the owner of the bill, you stand beside it.
wat-doet-u-wat-doe-ik_not = ‘I can’t pay’ sounds powerless for a moment. What you can do comes right with it.

# om-twee-uur
om-twee-uur_situation = A man is shouting down the phone. The worker:
om-twee-uur_text = I don’t want to be shouted at. I’m hanging up now, and I’ll ring you back at two.
om-twee-uur_why = ‘I don’t want’, ‘I’m hanging up’, ‘I’ll ring you back’: a limit about yourself, with a time when you’ll be there again.
om-twee-uur_not = Hanging up looks like punishing. Nowhere does it say what’s wrong with him.

# koffie-terwijl-u-belt
koffie-terwijl-u-belt_situation = A woman is dreading a phone call to her sister. The worker:
koffie-terwijl-u-belt_text = Shall I make coffee while you ring? Just call if you want me there.
koffie-terwijl-u-belt_why = ‘While you ring’: the call remains hers. You do something small, and she decides whether you join.
koffie-terwijl-u-belt_not = Making coffee and standing by smacks of rescuing. But nothing is being taken over.
