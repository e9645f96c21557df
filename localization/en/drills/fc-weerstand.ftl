title = Reading resistance
about = Someone who holds you off is usually protecting something; once you see what, you know what to leave alone.
ask = What may be going on, and what helps?
discuss = When did you last keep somebody out yourself? What were you protecting?

# sst-achter-de-deur
sst-achter-de-deur_situation = You ring at the home of a family in debt. Inside you hear: ‘Shh! Don’t open it.’ Then silence.
sst-achter-de-deur_bang = They fear whoever rings: a card without any amount through the door, and another day.
sst-achter-de-deur_bang_why = ‘Don’t open it’ is a rule of people who’ve been rung before. A card collects nothing.
sst-achter-de-deur_onwil = They’re in but unwilling: say through the door that you can hear them and there’s nothing to fear.
sst-achter-de-deur_onwil_why = Saying you hear them catches them out. Silence is then all that’s left.
sst-achter-de-deur_schrik = One ring startled them: ring again, more gently, and give your name.
sst-achter-de-deur_schrik_why = Your name often helps, but a second ring is again the very thing they’ve gone quiet for.

# soep-op-het-vuur
soep-op-het-vuur_situation = A woman opens with a ladle in her hand. It smells of soup.
soep-op-het-vuur_line = No, this really isn’t a good time.
soep-op-het-vuur_afspraak = It isn’t a good time: ask what time would suit her.
soep-op-het-vuur_afspraak_why = The ladle says the same as she does. Take it literally, and let her choose the time.
soep-op-het-vuur_ontwijkt = She’s dodging you a bit: ask whether there may be something else behind it.
soep-op-het-vuur_ontwijkt_why = Doubting an ordinary sentence turns soup into a suspicion.
soep-op-het-vuur_kort = She’s wavering: promise that you can tell her in two minutes.
soep-op-het-vuur_kort_why = She wasn’t wavering, she’s cooking. Two minutes is still now.

# kratje
kratje_situation = A man of 86, arm in a sling, is hauling a crate upstairs. You’re on the landing.
kratje_line = Leave it. I’ve never needed anybody.
kratje_trots = Pride in what he can do: leave the crate, and ask how he’s always managed.
kratje_trots_why = ‘Never needed anybody’ tells of a lifetime of doing it himself. Ask about that, hands off the crate.
kratje_bewijs = He overestimates himself: point out his arm, and how steep the stairs are here.
kratje_bewijs_why = You prove he needs help, and now he has to prove he doesn’t.
kratje_pakken = He doesn’t want to be a bother: take the crate and say it’s no trouble.
kratje_pakken_why = For another crate and another man that may be right. He said ‘leave it’.

# allemaal-hetzelfde
allemaal-hetzelfde_situation = At the door, before you’ve explained a thing. A woman in her forties, letter in hand.
allemaal-hetzelfde_line = You’re all the same. First promises, and then a letter like this!
allemaal-hetzelfde_gekwetst = She’s been hurt: say you can hear how angry that letter makes her, and listen.
allemaal-hetzelfde_gekwetst_why = You go along with the feeling and let the accusation lie.
allemaal-hetzelfde_verdedig = She lumps everyone together: calmly explain to her that you’re with a quite different outfit.
allemaal-hetzelfde_verdedig_why = It’s true, but she’s still with the letter. Explaining now sounds like washing your hands of it.
allemaal-hetzelfde_meedoen = She wants an ally: say you often find those agencies a disgrace too.
allemaal-hetzelfde_meedoen_why = It makes a bond for a moment, and tomorrow you ring that same agency for her.

# achterhaald
achterhaald_situation = In the little hall stands a box of window envelopes. The man pushes it aside with his foot.
achterhaald_line = Waste paper. That’s all long out of date.
achterhaald_schaamte = Perhaps shame, or he’s lost track: leave the box and talk about what he brings up.
achterhaald_schaamte_why = His foot says enough. The facts can come later, once he knows you.
achterhaald_feit = He’s in denial: point gently at last week’s postmark, so that it’s clear what this is about.
achterhaald_feit_why = You’re right, and he’s shown up in his own hallway.
achterhaald_geloof = It’s sorted: believe him and never ask again.
achterhaald_geloof_why = For today that’s fine. Leaving it for ever becomes looking away.

# de-lift-en-de-kat
de-lift-en-de-kat_situation = A woman holds on to your sleeve and talks without a break.
de-lift-en-de-kat_line = And the lift, and my benefit, and the cat needs the vet, and that school …
de-lift-en-de-kat_kies = She’s overloaded: say that it’s a lot, and ask what may come first today.
de-lift-en-de-kat_kies_why = One from the list, chosen by her. The rest needn’t be solved today.
de-lift-en-de-kat_noteren = She wants action: write everything down and promise to chase it this week.
de-lift-en-de-kat_noteren_why = Now you’re the one running, and tomorrow the list will be longer.
de-lift-en-de-kat_afkappen = She’s monopolising you: say you’re not there for all of that.
de-lift-en-de-kat_afkappen_why = The limit may be right, but it puts you outside before one thing has been chosen.

# ja-hoor
ja-hoor_situation = Third visit to a lad of 20. He was going to ring the college, twice already.
ja-hoor_line = Sure, no worries. I’ll ring them tomorrow, definitely.
ja-hoor_nee-mag = Perhaps he dares not say no: say no is fine too, and ask which small bit would work.
ja-hoor_nee-mag_why = ‘Definitely’ is said mainly for you. When no is safe, yes is worth something.
ja-hoor_prijs = He’s motivated: tell him how good you think that is.
ja-hoor_prijs_why = Praise for the yes makes a fourth yes easier still. Not the ringing.
ja-hoor_confronteer = He’s stringing you along: say this is the third time, and ask him why he thinks that is.
ja-hoor_confronteer_why = He knows it’s the third time. He’ll probably say ‘sorry’, and yes again.

# dan-spring-ik
dan-spring-ik_situation = Sixth floor, on the gallery. This morning the man got a letter about eviction.
dan-spring-ik_line = If they put me out, I’ll jump. Then you’ve been told.
dan-spring-ik_vraag = Despair, and he says it for a reason: ask him straight out if he’s thinking of suicide.
dan-spring-ik_vraag_why = Taking it seriously is asking about it, in plain words. Stay with him; if there’s danger now, you call 112.
dan-spring-ik_beloof = He’s cornering you: promise that you’ll stop that eviction today, so that he can calm down.
dan-spring-ik_beloof_why = Out of fright you promise what isn’t yours to give. If it fails, one more thing falls away for him.
dan-spring-ik_negeer = It’s a way of speaking: don’t respond, and start on the letter.
dan-spring-ik_negeer_why = Perhaps it’s a manner of speaking. You only know once you’ve asked.

# weer-afgezegd
weer-afgezegd_situation = Mrs { $surname } cancels for the third time, and rang your manager to say you’re ‘always late’. You’ve been on time each time.
weer-afgezegd_terug = She’s seeing if you’ll leave too: simply come back, without making it a reproach.
weer-afgezegd_terug_why = Someone who has often been left would rather know now. Coming back is the answer.
weer-afgezegd_uitspreken = She’s being unfair: tell her that complaint hurt you, since you were on time.
weer-afgezegd_uitspreken_why = True, and understandable. But now she has to look after your hurt.
weer-afgezegd_stop = She doesn’t want this any more: close the case, and let her know she can always ring.
weer-afgezegd_stop_why = That proves her expectation right. She hasn’t said no.

# u-wel
u-wel_situation = The kitchen table. Last week things were strained with your colleague { $first }. For you he pours coffee.
u-wel_line = At least you’re human. That colleague of yours needn’t come here again.
u-wel_een-team = He’s looking for one safe person: drink your coffee, and say you two still work together.
u-wel_een-team_why = You needn’t reject anything or take sides. The team stays whole.
u-wel_begrip = He’s had a bad experience: say you see what he means about that colleague.
u-wel_begrip_why = Understanding him is fine. ‘What he means’ is half joining in about someone who isn’t there.
u-wel_verdedig = He’s being unreasonable: explain to him all that your colleague did for him only last week.
u-wel_verdedig_why = Loyal, but now you’re defending, and he has to choose between you and being right.

# quiz-op-tv
quiz-op-tv_situation = The television is on, a quiz show. Every time you ask something, he says the quiz answer aloud.
quiz-op-tv_line = Lisbon! … Sorry, what were you saying?
quiz-op-tv_meekijken = It keeps you at a distance he can bear: have a guess at a question too.
quiz-op-tv_meekijken_why = The quiz is his volume control. Guessing along is doing something together too.
quiz-op-tv_uit = He’s easily distracted: ask politely if the television might go off for ten minutes.
quiz-op-tv_uit_why = Politely asked. But then suddenly there’s nothing left between him and you.
quiz-op-tv_harder = He can’t hear you well: speak up and look at him while you do.
quiz-op-tv_harder_why = He heard Lisbon all right. Louder brings you closer than he wants.

# geen-woord
geen-woord_situation = A man of about thirty, new to the country, sits across from you looking at his hands. A half-repaired radio lies on the table.
geen-woord_radio = Few words, or nerves: point at the radio, ask what that part is, and wait.
geen-woord_radio_why = Something that’s there, a short question and quiet. A pointing finger can answer that too.
geen-woord_vragen = He needs getting started: ask about his journey, his work and his family.
geen-woord_vragen_why = Three doors at once, and behind one of them something heavy may lie.
geen-woord_wil-niet = He’d rather not talk: thank him for his time, and tell him you won’t bother him any longer.
geen-woord_wil-niet_why = He’s still sitting there. Being silent isn’t sending you away.

# wat-vang-je
wat-vang-je_situation = A woman leans on the doorpost, arms folded. She smiles a little.
wat-vang-je_line = And what do they pay you for this, by the hour?
wat-vang-je_antwoord = She wants to know where you two stand: give a short and honest answer.
wat-vang-je_antwoord_why = You’re paid and she isn’t. That can simply be said, and then it’s done.
wat-vang-je_gaat-niet = She’s getting personal: say pleasantly that today’s conversation is about her and not about you.
wat-vang-je_gaat-niet_why = A proper limit, but it means you may ask anything and she nothing.
wat-vang-je_grap = She’s teasing you: make a joke of it and move on to something else.
wat-vang-je_grap_why = A joke can relax things. Meanwhile her question hasn’t been answered.

# man-niet-thuis
man-niet-thuis_situation = A woman keeps the door ajar, her hand on the handle.
man-niet-thuis_line = My husband isn’t in. So I can’t say anything.
man-niet-thuis_respect = Perhaps that’s how they’ve agreed it: ask when would suit them, and who had better come then.
man-niet-thuis_respect_why = You respect her limit and ask nothing that would make her break it.
man-niet-thuis_zelf = She’s hiding: say it’s her own opinion that you want to hear.
man-niet-thuis_zelf_why = Meant as recognition. To her it’s choosing between you and home.
man-niet-thuis_onveilig = She’s afraid of him: ask her softly, now that he’s out anyway, whether she feels safe at home.
man-niet-thuis_onveilig_why = All there is here is a gap and a sentence. If there are other signs you do ask, in a place where you can.

# eigen-boontjes
eigen-boontjes_situation = { $first } (21) is on the doorstep with an inner tube in hand. The room must be vacated in six weeks.
eigen-boontjes_line = I sort out my own stuff. Always have.
eigen-boontjes_vraag = Making your own decisions matters: ask what has worked so far, and what the next step will be.
eigen-boontjes_vraag_why = ‘Always have’ can be taken seriously: something must have worked before.
eigen-boontjes_zes-weken = No sense of time: mention the six weeks, and say how long the waiting lists are round here.
eigen-boontjes_zes-weken_why = What you say is right. But you’re proving that it can’t be done alone.
eigen-boontjes_laten = That’s clear: wish them luck and say your door is always open.
eigen-boontjes_laten_why = You respect the words, and in six weeks you won’t know if it worked.

# een-glaasje
een-glaasje_situation = Empty bottles by the sink. She sees you look. It’s your first time inside.
een-glaasje_line = From a birthday. I hardly drink myself.
een-glaasje_later = She’s saving face: ask whose birthday it was, and leave the bottles be for now.
een-glaasje_later_why = She raised it herself, no more is needed on a first visit. Later, with trust, you can voice concern.
een-glaasje_benoemen = She’s in denial: say honestly that it’s a lot of bottles for one birthday.
een-glaasje_benoemen_why = Being honest doesn’t always mean now. This catches her out in her own kitchen.
een-glaasje_meegaan = She wants reassuring: say everyone has a drink now and then.
een-glaasje_meegaan_why = Kind, but now you’ve picked the small word too. It’s hard to go back on later.
