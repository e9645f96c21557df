# gc-ontvangen: Receiving

title = Receiving
about = Behind an outburst or a no is something a person cares about; guess at that, as a question, and you needn’t defend yourself.
ask = Which answer hears what is beneath?
discuss = Which outburst has stayed with you? What do you now think lay beneath it?

pas-als-te-laat_situation = A father in rent arrears holds up a court summons.
pas-als-te-laat_line = You people only turn up when it’s too late.
pas-als-te-laat_a = It’s certainly not too late, there’s all sorts we can still do.
pas-als-te-laat_a_why = You contradict him to give him courage. He hears that his ‘too late’ isn’t allowed.
pas-als-te-laat_b = Are you angry, and would you have liked someone to count on?
pas-als-te-laat_b_why = ‘Angry’ and ‘count on’: a feeling and a need, and he can say it’s otherwise.
pas-als-te-laat_c = Do you feel cheated by us, and do you want us to put it right after all?
pas-als-te-laat_c_why = ‘Cheated’ points at your side, and ‘put it right’ is a solution you may be unable to give.

geen-praatjes_situation = A young woman with a crying toddler on her hip opens the door.
geen-praatjes_line = I’ve really no time for chit-chat now.
geen-praatjes_a = You sound worn out. Is a bit of peace all you want just now?
geen-praatjes_a_why = ‘Worn out’ and ‘peace’, in plain words. She can sigh ‘yes’ and shut the door.
geen-praatjes_b = It’ll only take a moment, and perhaps I can take some work off your hands.
geen-praatjes_b_why = ‘Only take a moment’ doesn’t hear her no, and the help is thought up already.
geen-praatjes_c = Oh, I know all about it. Mine cried like that at that age too.
geen-praatjes_c_why = Your story goes up beside hers while she stands at the door with a toddler.
geen-praatjes_d = Do you feel asked too much of, and do you want someone to take the little one for a bit?
geen-praatjes_d_why = ‘Asked too much of’ needs someone asking, and taking the child is your solution. It may alarm her.

drie-weken-dood_situation = A man looks at the leaflet in your hand. He swallows.
drie-weken-dood_line = My wife’s been dead three weeks, and you come with a leaflet.
drie-weken-dood_a = Oh, my condolences. It will sound odd now, but time is going to help you with this.
drie-weken-dood_a_why = The condolences are right. The comfort behind them runs ahead of him, to a time not yet here.
drie-weken-dood_b = Put the leaflet away and stay standing there with him, quietly.
drie-weken-dood_b_why = Without words he hears that his grief may be here. Silence can receive too.
drie-weken-dood_c = Are you sad, and would you rather have had peace to think of her?
drie-weken-dood_c_why = ‘Sad’, and ‘peace to think of her’. He may say that it’s rage.
drie-weken-dood_d = I’m sorry, they ought to have told me before I came here.
drie-weken-dood_d_why = Suddenly it’s about your office. His wife is out of the picture.

wie-stuurde-u_situation = At the intercom of a block in { $street }. A window opens upstairs.
wie-stuurde-u_line = Who sent you after me? Her downstairs again, I bet.
wie-stuurde-u_a = I’m afraid I can’t tell you that, those are simply our rules about privacy.
wie-stuurde-u_a_why = True, but all you say is what can’t be done. What he is wary of is left lying.
wie-stuurde-u_b = No, no, I haven’t spoken to anyone downstairs.
wie-stuurde-u_b_why = Ruling out one name is telling tales too; with the next one you can’t keep quiet any more.
wie-stuurde-u_c = Do you feel spied on by the neighbours, and do you want all that peering to stop?
wie-stuurde-u_c_why = ‘Spied on’ is a charge against the neighbours, and you are now backing it.
wie-stuurde-u_d = I’ll keep that to myself. Are you wary, and do you want to know what it’s about?
wie-stuurde-u_d_why = First, honestly, what you can’t do; then ‘wary’ and his need for clarity. What it’s about you may tell him.

makkelijk-praten_situation = In the kitchen of a man who has been applying for jobs for two years.
makkelijk-praten_line = Easy for you to talk, with your steady job.
makkelijk-praten_a = My job isn’t all that steady, mind.
makkelijk-praten_a_why = You take it personally and correct him. Now you’re comparing jobs.
makkelijk-praten_b = Are you jealous, and would you like a steady job like that yourself soon?
makkelijk-praten_b_why = ‘Jealous’ may well be so. But ‘a steady job’ is a means, and what he’s after from you right now goes unheard.
makkelijk-praten_c = You’re fed up, I think, and want somebody to understand. Is that so?
makkelijk-praten_c_why = ‘Fed up’, and wanting somebody to ‘understand’. With ‘is that so’ he can correct it, and it’s no longer about your job.

hij-slaapt_situation = An old father at the door. Something thuds upstairs. You asked after his son.
hij-slaapt_line = There’s nothing wrong with my son. He’s asleep.
hij-slaapt_a = Are you watching over him, and would you like to know you can trust me?
hij-slaapt_a_why = You don’t go into what you heard. You guess at protection and trust, and he decides.
hij-slaapt_b = I did hear a thud upstairs just now, though. Are you sure he’s all right?
hij-slaapt_b_why = An observation that catches him out. True, and for him the signal to close up.
hij-slaapt_c = Are you worried, and do you want someone to go up and look in on him?
hij-slaapt_c_why = He may be ‘worried’. But someone to ‘look in on him’ is your solution, and that’s just what he’s barring.

al-die-mensen_situation = On the phone, inviting a woman to the coffee morning.
al-die-mensen_line = No, that’s not for me. All those people.
al-die-mensen_a = There are usually only about ten, and they’re all very easy-going.
al-die-mensen_a_why = You do the sums to make her objection small. Ten may be ‘all those people’ to her.
al-die-mensen_b = You’re dreading it, and you’d rather go your own quiet way. Am I right?
al-die-mensen_b_why = ‘Dreading’ and ‘your own quiet way’, and then ‘am I right?’. Her no may stand.
al-die-mensen_c = Are you shy, and would it help if I came with you the first time?
al-die-mensen_c_why = ‘Shy’ is a guess. But ‘if I came with you’ is still a way of getting her there; you skipped her no.
al-die-mensen_d = You’re not much of a group person, are you?
al-die-mensen_d_why = A label with ‘are you?’ behind it. She was talking about the coffee morning, you about who she is.

niet-bedelen_situation = A woman of sixty pushes the hardship-fund form away.
niet-bedelen_line = I don’t have to go begging to anyone.
niet-bedelen_a = But you’re simply entitled to it, aren’t you?
niet-bedelen_a_why = True, but you’re arguing with her word. What she wants to keep upright you don’t hear.
niet-bedelen_b = Are you too proud for that, and do you want me to fill it in, then?
niet-bedelen_b_why = ‘Too proud’ weighs her and finds her wanting. And your filling it in is just what she won’t have.
niet-bedelen_c = Do you feel uncomfortable with it, and do you want to hold your head high?
niet-bedelen_c_why = ‘Uncomfortable’ and ‘head high’: a feeling and her dignity, as a question. For now the form doesn’t matter.

zoek-het-uit_situation = With a man who moved here from an asylum centre six months ago. The room is nearly bare.
zoek-het-uit_line = Give the key, shake the hand, and then: sort it out yourself.
zoek-het-uit_a = Do you feel abandoned by the council, and do you want them to come round for once?
zoek-het-uit_a_why = ‘Abandoned’ says what the council did. How he is, you still don’t know.
zoek-het-uit_b = That sounds lonely. Would you like something to hold on to?
zoek-het-uit_b_why = ‘Lonely’ and ‘hold on to’: about him, in words that he may take up or hand back.
zoek-het-uit_c = Do you know the language café? Other newcomers go there too.
zoek-het-uit_c_why = Perhaps for later. Right now it says: there’s the door, sort it out yourself.

van-mijn-spullen-af_situation = You lifted a bag so as to have somewhere to sit.
van-mijn-spullen-af_line = Keep your hands off my things!
van-mijn-spullen-af_a = Sorry, sorry, I really meant nothing by it, I only wanted to come and sit with you.
van-mijn-spullen-af_a_why = An apology fits, but it stays with what you meant.
van-mijn-spullen-af_b = Easy now, I’m putting it back. Look, just as it was.
van-mijn-spullen-af_b_why = Putting it back is right. ‘Easy now’ says that the fright is overdone.
van-mijn-spullen-af_c = Is there something in that bag I’m not to see?
van-mijn-spullen-af_c_why = A suspicion in question form. It puts the bag under a cloud.
van-mijn-spullen-af_d = The bag’s back. Were you startled, and do you want to decide yourself what gets moved here?
van-mijn-spullen-af_d_why = ‘Startled’ and ‘decide yourself’: the outburst was about having a say, not about one bag.

u-komt-voor-hen_situation = There are complaints about a woman. She has just seen you talking to the neighbours.
u-komt-voor-hen_line = And you believe them, of course.
u-komt-voor-hen_a = You want it to be fair. Are you afraid your story won’t count?
u-komt-voor-hen_a_why = ‘Afraid’ and ‘fair’: you don’t hear a reproach to you, you hear what she needs.
u-komt-voor-hen_b = I believe no one, I stand outside it all. That’s just what my job is.
u-komt-voor-hen_b_why = You defend your position. ‘I believe no one’ reaches her as: nor you, then.
u-komt-voor-hen_c = Are you cross, and do you want me to call on you first from now on?
u-komt-voor-hen_c_why = ‘Cross’ may be so, but ‘call on you first’ is an arrangement with you. Whether it’s fair is what counts for her.

zonder-jullie-gered_situation = A lad of twenty you are on first-name terms with is at the door in work clothes.
zonder-jullie-gered_line = I managed without you lot, you know. I’ve got a job.
zonder-jullie-gered_a = See! I’ve always told everybody that you could do it.
zonder-jullie-gered_a_why = Now it’s a little bit yours after all. He has just said it went without you.
zonder-jullie-gered_b = Are you glad, and do you want a permanent contract soon as well?
zonder-jullie-gered_b_why = ‘Glad’ comes close. A ‘permanent contract’ is your worry; his joy has to pass the counter first.
zonder-jullie-gered_c = Are you proud, and is it good that it’s all your own doing?
zonder-jullie-gered_c_why = Good news can be received too: ‘proud’, and under his own steam.

elke-dag-een-ander_situation = At the table with a woman who has rheumatism. The home-care folder lies shut.
elke-dag-een-ander_line = I don’t want a nurse in the house any more. A different one every day.
elke-dag-een-ander_a = Are you tired of it, and do you want one regular nurse? I’ll ask for that tomorrow.
elke-dag-een-ander_a_why = The start hears her. ‘One regular nurse’ is a solution already, and you’re off on it at once.
elke-dag-een-ander_b = You’re tired of it, I hear. Is it that you want to know who is coming?
elke-dag-een-ander_b_why = Tired, and predictability. What that looks like is for her to say.
elke-dag-een-ander_c = But without the nurse you can’t manage washing, and then what?
elke-dag-een-ander_c_why = Her dependence is what she gets in answer to her no.
elke-dag-een-ander_d = They all do their best, there simply aren’t enough people.
elke-dag-een-ander_d_why = You speak for the organisation. True, and now she faces two parties.

niet-meer-bellen_situation = A sheet of paper hangs on the door. You write something underneath.
niet-meer-bellen_line = NO MORE RINGING. NOT YOU EITHER.
niet-meer-bellen_a = A pity! Should you change your mind, you know where I am, number below. Kind regards.
niet-meer-bellen_a_why = ‘Should you change your mind’ hopes the no wasn’t meant, and ‘a pity’ is about you.
niet-meer-bellen_b = I won’t ring again. May I just knock on Thursday?
niet-meer-bellen_b_why = Knocking is ringing with your knuckles. The no gets a side door.
niet-meer-bellen_c = I’ve read it, I won’t ring. Are you tired of all this ringing, and do you want quiet at home?
niet-meer-bellen_c_why = First you do what it says. Only then do you guess: ‘tired’, and ‘quiet’.

de-zesde-dit-jaar_situation = A mother of four lets you in, over a scooter.
de-zesde-dit-jaar_line = You’re the sixth this year. Sit down, then you can make a plan too.
de-zesde-dit-jaar_a = I’m not here with a plan, you know. I work quite differently from the others.
de-zesde-dit-jaar_a_why = Perhaps five have said so already. You defend yourself, and she is tired.
de-zesde-dit-jaar_b = That’s a lot! Shall I get them all round one table?
de-zesde-dit-jaar_b_why = It might help. Right now it’s plan number six.
de-zesde-dit-jaar_c = Are you tired of it, and do you want to hold the threads yourself again?
de-zesde-dit-jaar_c_why = ‘Tired’, and to ‘hold the threads’ again. Beneath her joke that may be it, and it’s for her to say.
de-zesde-dit-jaar_d = Do you feel pushed around, and do you want one of us six to be in charge?
de-zesde-dit-jaar_d_why = ‘Pushed around’ says what others do to her, and one person ‘in charge’ is another plan from outside.

niks-te-zoeken_situation = A former street paver, declared unfit for work, sits at the window. You asked if he still gets out.
niks-te-zoeken_line = Out there? There’s nothing out there for me any more.
niks-te-zoeken_a = A breath of fresh air does a person good, though, and the park is so near you.
niks-te-zoeken_a_why = A motto for an answer. He wasn’t talking of air.
niks-te-zoeken_b = Does it feel empty, and would you like to be of use again?
niks-te-zoeken_b_why = ‘Empty’ and ‘of use’: a guess that fits a man who laid streets.
niks-te-zoeken_c = Are you perhaps a bit depressed, and do you want to talk to someone about it?
niks-te-zoeken_c_why = Same form as a good guess, but ‘depressed’ is a diagnosis and ‘talk to someone’ a referral.
