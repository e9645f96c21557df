title = To go or not
about = Ringing for nothing is a mistake, and so is staying away where you were needed; if you know your reason, you can account for either.
ask = Which reason counts here, and what do you do?
discuss = Who would do something else here? What weighs more for that person?
choice_gaan = Go
choice_eerst-bellen = Phone or consult first
choice_niet-gaan = Don’t go for now
confusion_gaan_eerst-bellen = Phoning isn’t always the careful way: with ‘a week of cold with a baby’ you’re at the door already, and can simply ask how things are.
confusion_gaan_niet-gaan = You stay away where somebody may count on you: ‘bad time, they’ve got to eat’ is about that hour, and he nodded when you asked.
confusion_eerst-bellen_gaan = You go on somebody else’s feeling: with ‘something’s not right there’ you wouldn’t know at the door what you’ve come for. One call helps.
confusion_eerst-bellen_niet-gaan = You leave it because there’s too little to go on. With ‘have a look there’ you can ask the caller what there was to see.
confusion_niet-gaan_gaan = You go because somebody else wants it. If the resident said no, as in ‘rather no visits’, and nobody is in danger, you stay away.
confusion_niet-gaan_eerst-bellen = You keep phoning where the answer is there already: after ‘rather no visits’ from somebody who manages, no consultation need follow.

# eettafel
eettafel_situation = A widower started the shared meals at the community centre. He hasn’t come for seven weeks. A fellow diner asks if you’d drop in on him.
eettafel_verandering = He started those meals himself, so his staying away is a change.
eettafel_verandering_why = ‘Started those meals himself’: this is more than skipping a week, and ringing the bell is a small intrusion here.
eettafel_belt-wel = He can speak up for himself. If something’s wrong, he’ll phone us.
eettafel_belt-wel_why = ‘He’ll phone us’ assumes that speaking up and asking for help are the same.
eettafel_vroeg = He’s asked us for nothing. There are no grounds for going.
eettafel_vroeg_why = That nobody asked means you need a good reason. There is one: seven weeks of an empty chair.
eettafel_why = Someone misses him, and the step is small: a ring, a name, and asking whether it suits.
eettafel_not = Waiting looks like respect. But someone who leaves his regular place often stops reaching for the phone too.

# drie-afgebroken
drie-afgebroken_situation = A tutor rings: a student of 19 broke off help three times and will lose her room in a month. She knows the tutor is calling.
drie-afgebroken_past-niet = Stopping three times may say something about that help as well.
drie-afgebroken_past-niet_why = You keep open that the help didn’t fit. Then there’s still something to discover, at her door.
drie-afgebroken_motivatie = She just isn’t motivated at the moment, and then you’re flogging a dead horse.
drie-afgebroken_motivatie_why = ‘Isn’t motivated’ is a conclusion about her. Everyone wants something; nobody has asked what she wants.
drie-afgebroken_ander = There are plenty of agencies, somebody will be on it.
drie-afgebroken_ander_why = ‘Somebody will be on it’ is what they think at those other agencies too.
drie-afgebroken_why = The need is great and has a date. She knows of the call, so you don’t come out of the blue.
drie-afgebroken_not = Three broken-off attempts make people tired, and tiredness soon sounds like an argument.

# geen-vakje
geen-vakje_situation = The man who delivers soup says somebody of 52 hasn’t taken in his portion for days. Your report form only takes people over 65.
geen-vakje_bakje = A portion left standing is something you can check on.
geen-vakje_bakje_why = ‘Left standing’ is visible and new. So there’s something to ring the bell for.
geen-vakje_formulier = Without a form there is officially no report, and without a report no visit.
geen-vakje_formulier_why = ‘Officially no report’ is about the computer. The soup is standing there all the same.
geen-vakje_bezorger = The delivery man sees him most, he can keep an eye on it.
geen-vakje_bezorger_why = That hands his worry back as if he’d said nothing. You could ask him to come along, though.
geen-vakje_why = There’s an observation, a man who is worried and a door. You sort out the box on the form later.
geen-vakje_not = A form gives you something to hold on to. It counts ages, not whether someone is eating.

# andere-doelgroep
andere-doelgroep_situation = You work mostly with older people. A resident stops you at the front door: the young couple next door, with a baby, have had no heating for a week.
andere-doelgroep_warm = A week of cold with a baby is serious, and I’m here now.
andere-doelgroep_warm_why = ‘With a baby’ makes the need great, and you’re the one who is here. Handing over can wait till tomorrow.
andere-doelgroep_doelgroep = This is outside my target group, I’ll pass it on to the youth team.
andere-doelgroep_doelgroep_why = Passing it on is possible, afterwards. Now ‘outside my target group’ moves a cold room into an inbox.
andere-doelgroep_privacy = I’m not allowed to act on what neighbours say about each other.
andere-doelgroep_privacy_why = You’re allowed to go and ask. You don’t have to repeat what the neighbour said.
andere-doelgroep_why = A child in the cold, you at the door: a ring and a question are quickly justified here.
andere-doelgroep_not = Referring feels careful. But ringing first and then bringing in the specialist go together.

# donkere-galerij
donkere-galerij_situation = A new address, at the end of a dark gallery. No sign of threats, and a colleague can join you. The physio asked you to go; it gives you a knot in your stomach.
donkere-galerij_samen = Unknown isn’t unsafe yet; I’ll say that I find it scary and go in a pair.
donkere-galerij_samen_why = You take your gut seriously, out loud. And every address so far was ‘unknown’ the first time.
donkere-galerij_agenda = I’ll put it at the back of my diary, there’s always something more urgent.
donkere-galerij_agenda_why = ‘More urgent’ hides the tension. Being scared is allowed; not saying so leaves the resident waiting.
donkere-galerij_voorgevoel = A bad feeling is enough for me to cross an address off.
donkere-galerij_voorgevoel_why = A bad feeling is a reason to think and arrange. You cross off on signals, and there are none.
donkere-galerij_why = There’s a worry, no sign of aggression, and precautions can be made: in pairs, phone, team knows where you are.
donkere-galerij_not = A knot in the stomach looks like a safety signal. Here it’s about a dark gallery and a first time.

# mag-dat-wel
mag-dat-wel_situation = For weeks a woman across the road has seen a man of about eighty at his window in pyjamas, at night too. A colleague says: privacy.
mag-dat-wel_aanbellen = Ringing the bell is allowed. What I then share, and with whom, I’ll discuss with him.
mag-dat-wel_aanbellen_why = You separate ringing a bell from sharing data. Being careful belongs to the second.
mag-dat-wel_verboden = Without his consent I can’t do anything with this report.
mag-dat-wel_verboden_why = You ask consent at the door. Without a ring he can say neither yes nor no.
mag-dat-wel_uitzoeken = I’ll phone his doctor and the neighbours first to hear what’s known about him.
mag-dat-wel_uitzoeken_why = It sounds more cautious than ringing, but you’d be talking about him before he knows anything.
mag-dat-wel_why = A worrying picture and a small step. He hears it from you, and keeps hold of what goes further.
mag-dat-wel_not = Privacy is a serious word, and so a fine thing to wait behind.

# slapen-op-de-stoel
slapen-op-de-stoel_situation = The boiler engineer saw that a woman sleeps on a kitchen chair because her bed is full of boxes. She told him it tires her out.
slapen-op-de-stoel_moe = She said herself that she’s tired. I can ask about that.
slapen-op-de-stoel_moe_why = ‘She said herself’ gives a beginning that is hers, apart from what anyone thinks of the boxes.
slapen-op-de-stoel_bevoogdend = Who am I to say how a person should live? That’s patronising.
slapen-op-de-stoel_bevoogdend_why = Patronising is a way of behaving. You can ring without holding a view on the boxes.
slapen-op-de-stoel_opruimen = That bed has to be cleared, and we have volunteers for that.
slapen-op-de-stoel_opruimen_why = Going is right, this reason isn’t: the solution is ready before she knows your name.
slapen-op-de-stoel_why = There’s a need she named herself. You ask at each step, and she decides about her home.
slapen-op-de-stoel_not = Fear of patronising is healthy, as long as it guides your manner and not your absence.

# spreekuur
spreekuur_situation = Mr { $surname } keeps cancelling the drop-in hour. On the phone he said: ‘That waiting room, I know everyone there.’ He doesn’t mind you ringing at his door.
spreekuur_thuis = At home he needn’t greet anyone and he’s in charge.
spreekuur_thuis_why = It’s about the waiting room, and there’s none at home. At his place, you are the guest.
spreekuur_afzeggen = Someone who keeps cancelling doesn’t really want it. You have to respect that, then.
spreekuur_afzeggen_why = He told you why he cancels, and it isn’t about you or about help.
spreekuur_regel = Otherwise everyone will sit at home waiting to be visited.
spreekuur_regel_why = ‘Everyone’ isn’t the question. You weigh this case.
spreekuur_why = A house call is a gesture here, and he has half said yes already.
spreekuur_not = Cancelling looks like lack of interest. It was the waiting room.

# boze-onderbuur
boze-onderbuur_situation = A man rings, angry about the thumping overhead: ‘Kick him out.’ Then, quieter: ‘He walks about outside at night in his socks. He never did that.’
boze-onderbuur_allebei = There’s worry inside his anger, and the socks are new.
boze-onderbuur_allebei_why = Nuisance and worry often come in one call. ‘He never did that’ is the signal.
boze-onderbuur_burenruzie = This is a neighbours’ quarrel, we should stay out of it.
boze-onderbuur_burenruzie_why = That way you hear only the first half. A man outdoors in socks may have nothing to do with a quarrel.
boze-onderbuur_eis = The caller wants someone there today, so I’m going.
boze-onderbuur_eis_why = Go, yes. But the caller doesn’t set the pace, nor what you’re there to do.
boze-onderbuur_why = First you acknowledge the complaint, then you go for the man in socks. You can explain that to both.
boze-onderbuur_not = An angry caller makes you wary. That’s how you miss the second sentence.

# kwam-niet-uit
kwam-niet-uit_situation = Last week a father of four said at the door: ‘Bad time, they’ve got to eat.’ When you asked whether you could ring again, he nodded.
kwam-niet-uit_letterlijk = It was dinner time, so it really didn’t suit, and I was told I could come back.
kwam-niet-uit_letterlijk_why = You take his words as they were: an hour that didn’t suit, and a nod.
kwam-niet-uit_wil-niet = If people really want to talk, they’ll make five minutes, children at the table or not.
kwam-niet-uit_wil-niet_why = With four children at the table there are no five minutes. ‘Bad time’ can simply be true.
kwam-niet-uit_stoppen = He said no, and when there’s a no you stop pushing.
kwam-niet-uit_stoppen_why = The rule is right, only there was no no. And coming back on a nod isn’t pushing.
kwam-niet-uit_why = Another hour, the same face: that’s how you keep a small promise.
kwam-niet-uit_not = A closed door lingers as rejection, when it was about potatoes.

# brandlucht
brandlucht_situation = In the stairwell you smell burning. Behind the door where you meant to ring, a small child is crying. You can’t reach your colleague.
brandlucht_gevaar = A child and fire come before all else: I ring, shout, and call 112.
brandlucht_gevaar_why = When life is at risk there’s no waiting. You account for it afterwards.
brandlucht_duo = At an unknown address you always go in pairs, so I’ll wait till someone can come.
brandlucht_duo_why = A good habit for an ordinary visit. Here ‘wait’ is the most dangerous thing to do.
brandlucht_drempel = They didn’t ask for me, I don’t want to intrude just like that.
brandlucht_drempel_why = The less asked for, the more reason you need. There is no greater reason than this.
brandlucht_why = You ring the bell and call 112. In acute danger you may act unasked, and you stay until help comes.
brandlucht_not = Careful rules stick to you just when it gets tense. They’re for ordinary days.

# vierde-dossier
vierde-dossier_situation = The landlord sends his fourth address this month: ‘Tenant not responding, please visit.’ He himself sent one standard letter.
vierde-dossier_zelf = The landlord himself has done hardly anything yet, so it’s his move first.
vierde-dossier_zelf_why = All he sent was ‘one standard letter’: your team becomes the place where files disappear. Talk about that first.
vierde-dossier_plicht = A referrer is a customer, so you don’t keep them waiting.
vierde-dossier_plicht_why = You accept an assignment, or part of it. ‘Customer’ makes you an errand boy.
vierde-dossier_vier = Four addresses in one month is far too much for our team, and we’re stretched as it is.
vierde-dossier_vier_why = Pressure is real, but being busy says nothing about this tenant or whose move it is.
vierde-dossier_why = You phone the landlord: what have you done, who has rung the bell, and what will we do together from now on?
vierde-dossier_not = Going feels like helping. But it teaches the landlord that one letter is enough.

# gesloten-wegens
gesloten-wegens_situation = A therapist closes a file: client missed three clinic appointments. Nobody went to see. ‘Will you take it on?’ There’s no sign of acute danger.
gesloten-wegens_terug = They know him. First I want to hear what they can still do themselves.
gesloten-wegens_terug_why = Those who know him and know how to do this shouldn’t just dump him on you. So that talk comes first.
gesloten-wegens_niet-komen = Anyone who misses three times is showing he wants to be left alone.
gesloten-wegens_niet-komen_why = Not turning up can be anything: the bus, fear, a letter left unopened.
gesloten-wegens_liefst-nu = A person has been let down here, I’ll be there this afternoon.
gesloten-wegens_liefst-nu_why = Your heart’s in the right place. But you’d take over a file without knowing what was promised.
gesloten-wegens_why = Phone the therapist: could someone he knows come along? Perhaps you’ll go together tomorrow.
gesloten-wegens_not = ‘Will you take it on?’ sounds like trust. Here it is also passing the buck.

# nog-niet-gevraagd
nog-niet-gevraagd_situation = You want to visit a man who’s home only in the evening. Nothing urgent. Your team works till five; you haven’t mentioned it yet.
nog-niet-gevraagd_dekking = Nobody would know where I am, and I can still arrange that.
nog-niet-gevraagd_dekking_why = ‘Can still arrange’: you ask for backing before you’re left without it.
nog-niet-gevraagd_eigen-tijd = It’s my own evening, it’s none of my team’s business.
nog-niet-gevraagd_eigen-tijd_why = You’re there with your badge on. Then you represent your team, at eight o’clock too.
nog-niet-gevraagd_kantooruren = We don’t work after five, that’s that.
nog-niet-gevraagd_kantooruren_why = ‘That’s that’ closes what nobody has asked yet. It may simply be possible.
nog-niet-gevraagd_why = Your team leader first: who’s on call, and can someone join you? Then that evening is quite feasible.
nog-niet-gevraagd_not = Going on the quiet feels brave. If something goes wrong, you and he are both on your own.

# het-klopt-niet
het-klopt-niet_situation = On your voicemail: ‘40 { $street }, have a look there. Something’s not right.’ The caller leaves a number.
het-klopt-niet_gezien = The caller saw or heard something, so first I want to know what.
het-klopt-niet_gezien_why = ‘Not right’ is a feeling without a picture. One call, and you know what you’re going for.
het-klopt-niet_elk-signaal = You take every signal seriously, and this sounds bad: I’m going straight away.
het-klopt-niet_elk-signaal_why = Phoning back is taking it seriously too. At the door you couldn’t say now why you’re there.
het-klopt-niet_roddel = Without facts it’s gossip, and I throw gossip away.
het-klopt-niet_roddel_why = That facts are still missing doesn’t mean the caller hasn’t got any.
het-klopt-niet_why = Phone the caller: what did you see, since when, and what could you do yourself? Then weigh again.
het-klopt-niet_not = Going at once looks decisive. Without a reason in your pocket you become vague at the door.

# vertrouwde-collega
vertrouwde-collega_situation = The landlord reports newspapers piling up at the door. In your system you see a home-care colleague has coffee here every Friday.
vertrouwde-collega_gezicht = There’s someone she trusts already, who’ll probably know more.
vertrouwde-collega_gezicht_why = A familiar face comes first. One call tells you whether the newspapers are new.
vertrouwde-collega_vast = She’s already getting help, so they will have noticed this.
vertrouwde-collega_vast_why = ‘Will have’ isn’t knowing. Perhaps there’s been no Friday coffee for three weeks.
vertrouwde-collega_zelf-zien = A pile of newspapers is serious, I want to see it with my own eyes.
vertrouwde-collega_zelf-zien_why = Newspapers can be serious. That’s exactly why you first phone someone who can get in today.
vertrouwde-collega_why = Phone the colleague, right now. Whoever had the first real contact stays in charge; you back them up.
vertrouwde-collega_not = Another new face at the door is quickly arranged, and for her it’s starting all over again.

# eerst-even-bellen
eerst-even-bellen_situation = When you left, Mrs { $surname } said: ‘You may come back, but do phone first, so I can do my hair.’ You’re in her street now.
eerst-even-bellen_afspraak = She said how she wants it, and it costs me one phone call.
eerst-even-bellen_afspraak_why = With ‘phone first’ a phone call is no formality. It’s her say in things.
eerst-even-bellen_toch-hier = I’m here now anyway, and she enjoyed it last time.
eerst-even-bellen_toch-hier_why = ‘Anyway’ beats her hair here. Breaking a small promise is exactly what gets noticed.
eerst-even-bellen_afhouden = The hair is her way of keeping me at a distance, I’ll leave it.
eerst-even-bellen_afhouden_why = You turn an invitation into a rejection. She said you may come back.
eerst-even-bellen_why = Phone from the corner. If it suits, in half an hour you’ll be at the door of someone ready for company.
eerst-even-bellen_not = You’re standing there, and it feels warm. But she opened on a condition.

# hoog-gras
hoog-gras_situation = A passer-by reports long grass in a front garden. You know the resident: you chatted with him at the market yesterday, cheerful, his arm in plaster.
hoog-gras_licht = Long grass isn’t enough to land on someone’s doorstep with.
hoog-gras_licht_why = The problem doesn’t outweigh an unasked visit, and you know why the grass is long.
hoog-gras_signaal = Every report can be the tip of the iceberg. You never know what’s behind it.
hoog-gras_signaal_why = ‘You never know’ justifies every door. Here you do know something: plaster, and good spirits.
hoog-gras_tijd = I haven’t got time for gardens this week.
hoog-gras_tijd_why = A full week doesn’t change what this visit would mean. With time on your hands you’d still not go.
hoog-gras_why = Thank whoever reported it. Perhaps they or a neighbour would do some mowing, if the man would like that.
hoog-gras_not = You can take every signal seriously without ringing the bell.

# met-de-controle
met-de-controle_situation = The council asks you to join a team checking homes for benefit fraud. ‘Then there’ll be someone for the care side too.’
met-de-controle_bel = Then my ring will be the inspectors’ ring from now on.
met-de-controle_bel_why = Mixing help with enforcement makes every next ring suspect, your colleagues’ too.
met-de-controle_binnen = At least that gets me behind doors which would otherwise stay shut to us.
met-de-controle_binnen_why = You do get in, but not as yourself. Being ‘behind doors’ isn’t contact.
met-de-controle_ambtenaren = I don’t work with inspectors, as a matter of principle.
met-de-controle_ambtenaren_why = Working together is sometimes fine. What matters is what this visit is for.
met-de-controle_why = The aim is to inspect; care goes along as decoration. You couldn’t explain that to a resident.
met-de-controle_not = ‘Someone for the care side’ flatters your trade. At the door you’re one of the inspectors.

# hamer
hamer_situation = Yesterday a man stood in the doorway with a hammer when your colleague rang: ‘Once more and I’ll hit you.’ You want to try it yourself today.
hamer_dreiging = This is a threat from yesterday, with a hammer, at anyone who rings.
hamer_dreiging_why = Concrete, fresh and aimed at whoever rings. Your safety can’t be arranged today.
hamer_klik = He’s got no history with me, maybe he and my colleague just didn’t click.
hamer_klik_why = It may be true, and you don’t want to test it with a hammer.
hamer_agressief = Aggressive people belong with the police, not with us.
hamer_agressief_why = ‘Aggressive people’ makes a species out of one afternoon. Later there may be contact again.
hamer_why = Not now. You discuss it in the team and follow the safety protocol; a note or a call can come later.
hamer_not = You don’t want to give up on him. Not going today is different from letting go.

# geen-rugdekking
geen-rugdekking_situation = An address with many callers, at night too. Three times you asked for a second person and someone on call. Three times: ‘Can’t do, you’ll manage.’
geen-rugdekking_steun = I’ve asked for it three times, and there’s still nobody behind me.
geen-rugdekking_steun_why = You tried and it failed. Without backing you don’t go, and you say so.
geen-rugdekking_bewoner = The resident can’t help it that my organisation won’t cooperate.
geen-rugdekking_bewoner_why = True. But going in alone where it may be unsafe doesn’t help the resident either.
geen-rugdekking_druk = If I don’t do it, there will be trouble in the team.
geen-rugdekking_druk_why = Then you’d be going in for your colleagues. To yourself you can’t justify it.
geen-rugdekking_why = Not now, and you put on record why. That leaves the question where it belongs: with your organisation.
geen-rugdekking_not = ‘You’ll manage’ tempts you to show that you can. That’s not what this address is for.

# ingezonden-brief
ingezonden-brief_situation = The councillor asks you to ‘have a coffee’ with a woman who writes sharp letters about him to the paper. ‘She’s probably lonely.’
ingezonden-brief_uitleggen = I couldn’t honestly explain to her why I’m standing on her doorstep.
ingezonden-brief_uitleggen_why = That’s the test: could you say it aloud to her and to others? No.
ingezonden-brief_eenzaam = You can’t see loneliness from outside, a cup of coffee can’t hurt.
ingezonden-brief_eenzaam_why = ‘Lonely’ comes from the councillor. There is a letter writer, and no sign of need.
ingezonden-brief_opdracht = He’s the one who commissions us, so I can hardly refuse.
ingezonden-brief_opdracht_why = You may choose which part of an assignment to accept. This part is his own.
ingezonden-brief_why = She has every right to write letters. You tell the councillor this isn’t what you’re for.
ingezonden-brief_not = ‘Coffee’ sounds like presence. Who sent you and why is in the cup as well.

# nicht-wil-het
nicht-wil-het_situation = A woman of 79 lives quietly, sees friends and her doctor. She told you kindly she wants no visits. Her niece thinks you should go anyway.
nicht-wil-het_geen-schade = She clearly said no, and I see no sign that she or anyone is coming to harm.
nicht-wil-het_geen-schade_why = No harm, and a clear no: then there’s nothing to come back for unasked.
nicht-wil-het_familie-weet = Family often see a decline before we do, and this niece is clearly worried about her.
nicht-wil-het_familie-weet_why = It happens, and so you ask the niece what she sees. Here she names nothing.
nicht-wil-het_leeftijd = At that age it’s better for somebody to keep an eye on things.
nicht-wil-het_leeftijd_why = Age isn’t need. Friends and a doctor have eyes too.
nicht-wil-het_why = Her no is hers. The niece can drop in for coffee herself, and knows where to find you if things change.
nicht-wil-het_not = You want to take family seriously. You can, without crossing this threshold.
