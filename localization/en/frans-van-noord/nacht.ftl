# Frans van Noord: Short of breath

nacht_title = Short of breath
wekker_name = The alarm clock
wekker_seen = 03:17. The colon is blinking.
jas_name = Your coat
jas_seen = Over the chair, inside out. The bike key’s in the sleeve.

## zeventien-over-drie

# nachtbel
nachtbel_n-bed = (The phone by your bed.) I… you said…
nachtbel_n-dienst = (This week the duty phone’s with you.) It’s… it’s Van…
nachtbel_line = I… can’t get…
nachtbel_inner = The lamp cord. The lamp cord. Where’s the lamp cord.
nachtbel_nb-stil_piept = (A wheeze. Something falls.)
nachtbel_nb-langer_weg-nb = …
nachtbel_samen-ademen_say = Easy. Breathe with me: in through the nose, and slowly out.
nachtbel_samen-ademen_why = You wanted to calm him. But this wasn’t panic, it was air.
nachtbel_samen-ademen_inner = Through what nose.
nachtbel_post-nacht_say = I’ll ring the out-of-hours doctor for you, they’ll know what to do. Stay on the line.
nachtbel_post-nacht_inner = A recording, far away. ‘Please hold.’ I haven’t got a hold.
nachtbel_post-nacht_why = You went for help at once. But with the out-of-hours doctor you wait your turn, and he didn’t have those minutes.
nachtbel_nu-alarm_say = I’m ringing 112 now. This line stays open.
nachtbel_nu-alarm_why = You said what you were doing and stayed on the line. His life came first, and he heard it happen.
nachtbel_nu-alarm_inner = Somebody’s talking, and then somebody else, far off. I don’t have to make it out.
nachtbel_uw-nummer-twee_say = I’m ringing one-one-two, that’s your number two. Stay sitting.
nachtbel_uw-nummer-twee_inner = Two. I wrote that myself. In felt tip.
nachtbel_fiets-nu_say = I’m coming over. Ten minutes, I’ve got my coat on already.
nachtbel_fiets-nu_why = You wanted to be with him. But ten minutes without help is too long here.
nachtbel_fiets-nu_inner = Ten minutes. I work it out in breaths. It doesn’t add up.

# tien-cijfers
tien-cijfers_line = Can’t… Jan.
tien-cijfers_tc-stil_boven-uit = (Above him the bass stops. Somebody’s walking.)
tien-cijfers_tc-langer_geklop = (Banging on a door, far away.) Sir? Sir!
tien-cijfers_had-meteen_say = I’m ringing 112 after all. I’m not going anywhere.
tien-cijfers_had-meteen_why = You rang after all, told him so, and stayed.
tien-cijfers_had-meteen_inner = Not going. It’s the only thing I hear.
tien-cijfers_plafond-kloppen_say = Can you bang on the ceiling with something? Then the neighbour will hear you.
tien-cijfers_plafond-kloppen_why = A clever thought. But he’s no breath for a broom, and you had a phone.
tien-cijfers_plafond-kloppen_inner = The broom’s in the hall.
tien-cijfers_plafond-kloppen_bezem = … Broom…
tien-cijfers_bijna-bij-u_say = I’m coming. Hang on, I’ll stay on the line.
tien-cijfers_bijna-bij-u_why = You wanted to give him courage. He had courage; it was oxygen he lacked.
tien-cijfers_bijna-bij-u_inner = Air, rushing past. Somebody else’s air.

# aan-de-lijn
aan-de-lijn_line = The ambulance will be there in six minutes. How do they get in, and what do they need to know?
aan-de-lijn_al-stil_meldkamer = Are you still there? They’ll need to be able to get in.
aan-de-lijn_al-langer_zeg-iets = Hello? Go ahead, I’m listening.
aan-de-lijn_mag-de-code_say = Mr van Noord, is it all right if I give them your code?
aan-de-lijn_mag-de-code_why = Any other time you ask, and rightly. Now the answer cost him breath he didn’t have.
aan-de-lijn_mag-de-code_inner = A question. Saying yes takes air too.
aan-de-lijn_mag-de-code_ja-toch = Yes… of course.
aan-de-lijn_code-hart-gang_say = Heart, asthma, a narrow hall. Mr van Noord, I’m giving them your code now.
aan-de-lijn_code-hart-gang_inner = My code, out loud. Four, seven, one, nine. And then nothing else.
aan-de-lijn_volledig-beeld_say = Heart and asthma. Known to the Meldpunt, the hall’s full. I’ll give you his code.
aan-de-lijn_volledig-beeld_inner = Known. I’m sitting here in my vest and I’m known.

# broeder
broeder_br-past = (Down the line. Small wheels.) It fits, but only just.
broeder_br-stoel = (Over the line.) No, that won’t go through. The chair, then. Easy, sir, we’ll just shift one out of the way.
broeder_line = Jan…
broeder_bd-stil_inner = Something’s rustling at the other end. That’s breathing. Somebody else’s.
broeder_bd-stil_kapje = Mask on, sir. That’s it.
broeder_bd-langer_lift = We’re off. You can hang up.
broeder_goede-handen_say = You’re in good hands now. I’ll ring the ward tomorrow to ask how you are.
broeder_goede-handen_inner = Good hands. They’re wearing gloves.
broeder_ik-ga-mee_say = I’m coming to the hospital.
broeder_ik-ga-mee_inner = I see a ceiling rolling past. Somebody’ll be standing at the end of it.
broeder_gang-leeg_say = I’ll see to it that the hall’s clear when you’re back.
broeder_gang-leeg_inner = Clear. I’m strapped down, and they’re shifting things already.

# melk-stoep
melk-stoep_line = Adriaans here. I’m at his door, with the milk. He’s not answering, and he always does.
melk-stoep_ms-stil_vol = The neighbour upstairs says there were people here last night.
melk-stoep_ms-langer_zeg-iets-ms = Please say something.
melk-stoep_u-had-gelijk_say = He couldn’t breathe. He’d been sleeping upright for weeks. You were right to worry.
melk-stoep_u-had-gelijk_why = You told her she was right, and she’d earned it. But he’d never told her about those weeks himself.
melk-stoep_u-had-gelijk_inner = She’s sitting by my bed, looking at the pillows. She’s counting them.
melk-stoep_u-had-gelijk_weken-al = Weeks? Oh dear me. And he just sat there, and never said.
melk-stoep_meer-mag-niet_say = He’s away for the moment, Mrs Adriaans. That’s all I can tell you now.
melk-stoep_meer-mag-niet_inner = She’ll be standing there now, with that bag. I can’t get to the door.
melk-stoep_meer-mag-niet_dan-ga-ik = Oh. Well. I’d better be off again, then.
melk-stoep_hij-leeft_say = An ambulance came for him last night. He’s alive. The rest has to come from him.
melk-stoep_hij-leeft_why = She heard what she needed, so as not to stand there in fear. The rest you leave to him.
melk-stoep_hij-leeft_inner = May she know. Yes. And would she take the milk back with her.
melk-stoep_hij-leeft_dat-ik-er-stond = He’s alive. … Do tell him I came to the door.
melk-stoep_u-staat-erop_say = He’s on the heart and lung ward. You may know that, he wrote it down himself.
melk-stoep_u-staat-erop_why = He’d said himself who might know. You kept to that, and she wasn’t left out in the cold.
melk-stoep_u-staat-erop_inner = She’s the first one in. With one carton. Exactly one.
melk-stoep_u-staat-erop_een-pak = On paper? Me? … Then I’ll take his carton to him there this afternoon.
melk-stoep_bel-ik-terug_say = May I ring you back in a bit? I want to know first what I may tell you.
melk-stoep_bel-ik-terug_inner = A phone’s ringing somewhere, down a corridor. Not mine.
melk-stoep_bel-ik-terug_met-mijn-melk = Later. Yes. Then I’ll just wait here a bit.

# ochtend
ochtend_oc-zitten = Mrs Adriaans has spoken to him already. He wants to know who told her, about the sleeping upright.
ochtend_line = Half past eight. The ward rang, for you. He’s sitting up, and he asked whether his tree’s off.
ochtend_line2 = And last night you passed on his door code. Will you tell me how that went?
ochtend_oc-stil_koffie-oc = Would you like something to drink first?
ochtend_oc-langer_rustig-oc = I’m not asking to catch you out.
ochtend_tekent-nu_say = So a thing like that has to be on paper beforehand. I’ll take an authorisation along for him.
ochtend_tekent-nu_inner = A form on my blanket. I can’t get away.
ochtend_schrijf-op_say = The code, his heart and the hall. I’ll write it down and give it to him to read.
ochtend_schrijf-op_inner = There’s a sheet by my glasses. Three lines. I can’t find a mistake in it.
ochtend_slapen-van-mij_say = She got that from me, about the sleeping. She was so shaken on the phone, and I said too much.
ochtend_slapen-van-mij_inner = Jan says it in person, at my bedside. She looks into her bag.
ochtend_slapen-van-mij_why = He asked who she had it from, and you didn’t leave him guessing. You said how it came about, too.
ochtend_boom-vragen_say = I’m going to ask him if that tree should stay on.
ochtend_boom-vragen_why = You didn’t decide about his tree. You went to ask him.
ochtend_boom-vragen_inner = On or off. They’ve come to ask. I don’t know yet.
ochtend_geen-keus_say = I had to, he couldn’t breathe. Nothing else was said.
ochtend_geen-keus_why = You did have to. But this way he won’t hear from you what was passed on.
ochtend_geen-keus_inner = Somebody gave out my code. I think I know who. I think so.
