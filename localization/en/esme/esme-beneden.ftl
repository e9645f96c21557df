# Esmé: Second up the stairs

esme-beneden_title = Second up the stairs
belplaat_name = The bell plate
belplaat_seen = Six buttons. Third floor, a strip in capitals: VAN NOORD. Under it, smaller, almost worn off: H. VAN NOORD.
codehand_name = The back of your hand
codehand_seen = Nothing. The codes are on Jan’s.
voordeur_name = The third-floor door
voordeur_seen = Foam tape along every gap, cut dead straight. Except at the bottom: a finger fits under it, and it’s cold there.
dozen_name = The boxes
dozen_seen = Clean cardboard, laid like bricks, up to the ceiling. A meter cupboard on the left. One shoulder fits between.

## naar-boven

# slot-op
slot-op_line = Shall we? I’ll do the talking, he knows my voice. Then you can have a good look round.
slot-op_slot-stil_of-jij = Or do you want to start? That’s fine too, you know.
slot-op_slot-langer_elf-uur = Well. It’s eleven o’clock.
slot-op_rondkijken_say = I’m not going to look round. I’m visiting as well.
slot-op_rondkijken_niet-bedoeld = That’s not how I meant it.
slot-op_doe-jij_say = You do the talking. If I need to say something, I’ll say it with him there.
slot-op_doe-jij_prima = Seems fair. And we leave together.
slot-op_uitgang_say = Good. Then I’ll watch the way out, and him.
slot-op_uitgang_een-pufje = Him. He’s a man of sixty-two with an inhaler.

# tas-open
tas-open_line = What have you got in that bag? ‘No papers’, I promised him on Tuesday.
tas-open_tas-stil_wat-garen = Thread, I see. What do you want with thread?
tas-open_tas-langer_jouw-tas = Well, it’s your bag.
tas-open_onderin_say = A form, right at the bottom. It doesn’t come out unless he asks for it.
tas-open_onderin_als-jij = As long as it doesn’t stick out.
tas-open_alles-laten_say = Everything out. Up there empty-handed.
tas-open_alles-laten_inner = Eleven o’clock, two cups. I washed them again.
tas-open_alles-laten_telefoon = Do take your phone, Es. And I’ve nothing against the thread.
tas-open_formulier-terug_say = Oh yes, the form. Pity, it would save a week. The pannier, then, I suppose.
tas-open_formulier-terug_why = The form stayed downstairs. Now what he was promised is true of your bag as well.
tas-open_formulier-terug_inner = Eleven o’clock. I put out two cups. I haven’t got more.

# bel
bel_line = It’s Jan, Mr van Noord. We’re here.
bel_line2 = We. … And who’s the rest?
bel_bel-stil_vroeg-iets = I asked a question.
bel_bel-langer_why = Keeping quiet seemed modest. But he asked who was at his door, and had to hear it from somebody else.
bel_bel-langer_inner = So the other one’s got a name. She doesn’t say it herself.
bel_bel-langer_dat-is = That’s Esmé, my colleague.
bel_rest-ben-ik_say = That’s me, Mr van Noord. I’m only tagging along today.
bel_rest-ben-ik_why = You made yourself small and gave no name. He still doesn’t know who will be standing in his hall.
bel_rest-ben-ik_inner = Only tagging along. The last lot had one like that. She wrote the report.
bel_rest-ben-ik_niemand-mee = Nobody ever only tags along here.
bel_liever-alleen_say = Esmé, from the team as well. Can I come up, or would you rather have just Jan?
bel_liever-alleen_why = Your name, and at once the choice of having you there. He could say no before anybody had climbed a stair.
bel_liever-alleen_kom-samen = … No. Both of you come. Then it’s over and done with.
bel_liever-alleen_kom-samen_inner = Asked whether she can come. And I go and say yes.
bel_liever-alleen_dinsdag-vragen = You should have asked that on Tuesday.
bel_liever-alleen_dinsdag-vragen_inner = Only now. With a finger on the bell.
bel_boukari_say = Esmé Boukari. I was next to Jan when he rang on Tuesday.
bel_boukari_why = You gave your name, and said you’d been listening on Tuesday. He doesn’t have to find that out for himself.
bel_boukari_inner = Next to him. So two of them heard all I said. At least she says so.
bel_boukari_ernaast = Next to him. … Third floor. And no papers.
bel_collega-van_say = A colleague of Jan’s. The first time there are always two of us.
bel_collega-van_why = It was all correct, only there was no name in it. He asked after a person and got a rule.
bel_collega-van_inner = Always two of them. So I’m a case for two.
bel_collega-van_een-regel = I see. There’s a rule for it.

# licht-uit
licht-uit_tweede-trap = Oh, there goes the light. Halfway up.
licht-uit_line = By the way, did you read that stuff about the fire?
licht-uit_licht-stil_why = You said nothing, and Jan heard for himself where you were standing. Not another word about him fell on those stairs.
licht-uit_licht-stil_inner = They’re standing still on my stairs. One of them’s talking. The other isn’t.
licht-uit_licht-stil_esme = Es? I asked if you’d…
licht-uit_licht-langer_trappenhuis = Oh. Right. We’re in a stairwell.
licht-uit_map-dicht_say = No, I left that file shut. I’d sooner hear it from him.
licht-uit_map-dicht_why = Good of you to go in with an open mind. But you said it out loud, and on those stairs it can only be about one man.
licht-uit_map-dicht_inner = ‘From him’, I hear. That’ll be me.
licht-uit_rapporten_say = Whisper: ‘I have, yes. Later, Jan, he can hear us.’
licht-uit_rapporten_why = You kept it low, and quick. But he was already at his door, and heard two people whispering on their way to him.
licht-uit_rapporten_inner = They’re whispering on my stairs. I can’t make it out. I don’t need to.
licht-uit_niet-hier_say = Not here, Jan. We’re nearly at his door.
licht-uit_niet-hier_why = You kept what matters off the stairs. That there was something, he did hear.
licht-uit_niet-hier_inner = ‘Not here.’ What is it I mustn’t hear on my own stairs?
licht-uit_niet-hier_sorry = No. Sorry.

# overloop
overloop_line = He’s taking a long time. Shall I knock again?
overloop_overloop-stil_why = No knocking, no calling. He needed his air for two locks, and he got the time.
overloop_overloop-stil_inner = Lock one. Lean on the wall a second. Lock two.
overloop_overloop-stil_een-slot = (Behind the door. A lock, and after a while another.)
overloop_overloop-langer_nog-een = (A chair. Then the second lock.)
overloop_hoofd-schudden_say = Shake your head at Jan, and go back down a step yourself.
overloop_hoofd-schudden_why = You stopped Jan and stepped back yourself. He could come to the door at his own pace.
overloop_hoofd-schudden_inner = Quiet at the door. Then I’ll find my other slipper first.
overloop_hoofd-schudden_toch = OK. We’ve got time.
overloop_roep-tijd_say = Don’t rush, Mr van Noord. Are you all right in there?
overloop_roep-tijd_why = You wanted to take the hurry away. But he had to shout an answer with air he needed for the door.
overloop_roep-tijd_inner = Am I all right. Now I have to breathe and shout something back.
overloop_roep-tijd_roept = I’m… fine!
overloop_slot-helpen_say = Is it sticking? We can give it a push from this side.
overloop_slot-helpen_why = Helpfully meant. But it’s his door, and pushing feels different from the inside.
overloop_slot-helpen_inner = Two of them against my door. That’s how they got in that time.
overloop_slot-helpen_mijn-slot = You leave that door alone.

# kier
kier_zei-zelf = Boukari. From next to him.
kier_ademde = There was somebody else by the telephone on Tuesday. So that was you.
kier_line = You didn’t say a word.
kier_kier-stil_nog-steeds = And now again.
kier_kier-langer_het-trekt = Come in, then. There’s a draught.
kier_dag-moeten_say = No. I should have, on Tuesday.
kier_dag-moeten_why = He was right, and you said so. Why you kept quiet he still doesn’t know.
kier_dag-moeten_inner = Should have. You don’t often hear that on this side of the door.
kier_dag-moeten_ja-had = Yes. You should.
kier_niet-storen_say = I didn’t want to butt in. And then I didn’t dare.
kier_niet-storen_why = You said how it was for you, though it wasn’t pretty. So on Tuesday there was no inspector by that phone, just someone who didn’t dare.
kier_niet-storen_inner = She didn’t dare. And there was I, with the receiver wet in my hand.
kier_niet-storen_beoordeeld = Didn’t dare. … Well. Now I know.
kier_pas-omhoog_say = Hold up your ID, so that he can read it.
kier_pas-omhoog_why = He got something to read without having to ask. What he said just got no answer.
kier_pas-omhoog_inner = She’s holding it still. Her hand doesn’t shake. Mine does.
kier_pas-omhoog_leest = Boukari. One k. And an accent. … Wipe your feet.
kier_voor-de-veiligheid_say = No, Jan mostly does the talking. I just look on a bit.
kier_voor-de-veiligheid_why = Honest about who does what. But he meant you, and got somebody who looks on.
kier_voor-de-veiligheid_inner = On Tuesday she was listening in. Now she’s looking on.
kier_voor-de-veiligheid_wiens = Looking on. There’s always one.

# streepje
streepje_hoe-schrijf = And that name, how do you spell it?
streepje_jan-stelt = This is Esmé Boukari, Mr van Noord.
streepje_line = I want to know who I’m letting in. Boukari, is that one k or two? They always get me wrong.
streepje_streepje-stil_weet-niet = Surely you know?
streepje_streepje-langer_laat-maar = Never mind. Wipe your feet.
streepje_schrijf-op_say = The pen from your top pocket, and write it on the corner of your card.
streepje_schrijf-op_why = A handy gesture. But after ‘no papers’, a pen is the first thing he’ll remember of you.
streepje_schrijf-op_inner = A pen. They’re not even in yet and there’s a pen.
streepje_schrijf-op_pen-dus = Oh. You write.
streepje_een-k_say = One k. And an accent on the e, they mostly leave that off.
streepje_een-k_why = You told him something small about your own name. That much you have in common.
streepje_een-k_inner = They leave something out of hers. They put something into mine.
streepje_een-k_der-bij = They put a ‘der’ in mine. Van der Noord. That’s somebody else.
streepje_zegt-u-maar_say = I don’t mind which. Just call me Esmé.
streepje_zegt-u-maar_why = You wanted to make it easy. But to him a name spelt right is no small thing.
streepje_zegt-u-maar_inner = Just Esmé. I’ve known her two minutes.
streepje_zegt-u-maar_wel-uit = I do.
streepje_en-u_say = One. And yours, what do they get wrong?
streepje_en-u_inner = I look to see if she’s laughing. She isn’t.
streepje_en-u_zonder-der = They put in a ‘der’. On every envelope.

# hoogte
hoogte_line = Against the draught. And against him upstairs, with his thumping. Sideways, and no leaning.
hoogte_line2 = You’re looking up.
hoogte_hoogte-stil_gezien = Yes. I saw that.
hoogte_hoogte-langer_door = Keep going.
hoogte_hoeveel_say = Yes. The height gave me a start. How many are there?
hoogte_hoeveel_why = You owned up to the fright and asked him for the number. Somebody who hardly knows you may be hurt by it, too.
hoogte_hoeveel_vier-honderd = Four hundred and twelve. I’ve counted.
hoogte_hoeveel_vier-honderd_inner = It gave her a start, and she says so. Well, that’s out of the way.
hoogte_hoeveel_schrok-dus = A start. I’m sure it did.
hoogte_hoeveel_schrok-dus_inner = A start. I live in something that gives people a start.
hoogte_naar-jan_say = Look at Jan over his shoulder. Is he seeing this too?
hoogte_naar-jan_inner = First up, then at the other one. That’s how that woman looked at my house, back then.
hoogte_brand_say = That frightens me. If there’s a fire here, you won’t get out.
hoogte_brand_inner = Fire. Three minutes in. It’s never gone that fast.
hoogte_brand_het-woord = There’s the word.
hoogte_ogen-terug_say = Lower your eyes, and go sideways after Jan.
hoogte_ogen-terug_inner = She’s looking straight ahead again. I can hear her buttons brush the cardboard.
hoogte_ogen-terug_zo-gaat-het = One behind the other, yes.

# nachtslot
nachtslot_line = Right. That gets double-locked, and the key goes in my cardigan. Always.
nachtslot_inner = Locked is locked. Then I don’t have to listen.
nachtslot_nachtslot-stil_dicht-is = Is there something about that door?
nachtslot_nachtslot-langer_loop-door = Keep going. Left of the meter cupboard.
nachtslot_op-de-klink_say = Sorry to bring it up, but could it be off the lock? I’ll keep staring at that door otherwise.
nachtslot_op-de-klink_why = You asked it as something of your own, with a reason. That makes it no rule and no reproach.
nachtslot_op-de-klink_klink-goed = … On the latch, then. But shut.
nachtslot_op-de-klink_klink-goed_inner = Staring at the door. I know about that, I do it for days on end.
nachtslot_op-de-klink_klink-niet = Then you’ll just have to stare at it.
nachtslot_op-de-klink_klink-niet_inner = First help with my lock, now take it off. They all want it open.
nachtslot_moet-open_say = When we visit we always leave the door unlocked, Mr van Noord.
nachtslot_moet-open_why = The rule is there for a reason. Only you stood in his hall, and he was told what you people always do.
nachtslot_moet-open_inner = Always. With me it’s always as well, and it’s my lock.
nachtslot_moet-open_niet-hier = Not here.
nachtslot_telefoon-vast_say = Say nothing, it’s his door. Feel whether your phone’s there.
nachtslot_telefoon-vast_wie-bellen = A telephone. Still there, I take it.
nachtslot_jan-vraagt_say = Jan, will you ask him? About the lock?
nachtslot_jan-vraagt_inner = I’m standing between the two of them, in my own hall.
nachtslot_jan-vraagt_sta-hier = I am here, you know.

# tas
tas_line = Hold still. … That bag of yours is scraping my row. What’s in it?
tas_tas-wacht_papier-hoor = I can hear paper.
tas_tas-wacht_rammelt = Something’s rattling.
tas_tas-wacht-langer_dan-niet = Suit yourself. Hold it in front of you.
tas_papier-erbij_say = My phone, and thread. And a form, which isn’t what we agreed.
tas_papier-erbij_why = He hadn’t found it, and still you told him. It costs something now, and it’s true.
tas_papier-erbij_zei-het = A form. … You could have said ‘nothing’.
tas_papier-erbij_zei-het_inner = Paper. I knew it. I just didn’t know she’d say so.
tas_papier-erbij_toch-papier = There you are. No papers, you two said.
tas_papier-erbij_toch-papier_inner = Paper. There’s two of them and they’ve got paper.
tas_garen_say = My phone, a roll, thread. There’s always a button coming off.
tas_garen_why = He asked what was in it, and you just said. There was nothing left to guess at.
tas_garen_inner = Thread. They didn’t have that at the Meldpunt.
tas_garen_garen-zeker = Thread. That’s a new one.
tas_spullen_say = Nothing special. What you carry around with you.
tas_spullen_why = It hardly seemed worth saying. But he asked, and to him ‘nothing special’ sounds like something.
tas_spullen_inner = Nothing special. There was nothing special in it in December, either.
tas_spullen_niemand-niks = That’s what they say at customs.
tas_laten-staan_say = Could I leave it here by the door? Then I won’t touch anything.
tas_laten-staan_why = You asked if the bag could stay there. What’s in it he still doesn’t know; where it is he does.
tas_laten-staan_inner = By the door. That’s where a bag belongs.
tas_laten-staan_daar-goed = It’s all right there.

# adem
adem_line = Just… stop a minute.
adem_line2 = Mr van Noord? Are you all right?
adem_adem-stil_why = For a moment you did nothing. A coughing fit passes, even if nobody suggests anything.
adem_adem-stil_inner = In. Wait. Out. Thank God one of them’s doing nothing.
adem_adem-stil_nog-een-adem = … Just… wait.
adem_adem-langer_dat-was = … There. That was it.
adem_laat-hem_say = Just leave him a minute, Jan.
adem_laat-hem_why = You gave him peace, and you were right. Only he watched Jan being put in his place.
adem_laat-hem_inner = She’s telling the other one off. With me standing here, no air.
adem_laat-hem_zij-zegt = … She’s… right.
adem_zit-beter_say = Sit down, lean forward, elbows on your knees.
adem_zit-beter_inner = As if I didn’t know. I do it every night.
adem_zit-beter_waar-dan = Where… exactly?
adem_pufje_say = Where’s your inhaler?
adem_pufje_why = One short question, about his air. With somebody out of breath a closed question is exactly right.
adem_pufje_inner = Inside, on the table. That’s where I’m going.
adem_pufje_binnen = Inside… On the table.
adem_naar-karton_say = Turn round, to the boxes.
adem_naar-karton_why = You looked elsewhere, at a moment when nobody wants to be watched. Only he did hear you shuffling about in his hall.
adem_naar-karton_inner = She’s reading the boxes. Quattro stagioni. A man can cough that way.
adem_naar-karton_funghi = … There. … The funghi ones are the sturdiest.
