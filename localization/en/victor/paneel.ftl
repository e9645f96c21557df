# Victor Brandsma: at the street door

paneel_title = At the panel

naampaneel_name = The name panel
naampaneel_seen = Eight bells. Seven slips of paper under sticky tape, and one name in pencil along a ruler: ‘V. Brandsma, 3rd floor’.
troffel_name = A trowel
troffel_seen = Above the letterbox of the third floor hangs a bricklayer’s trowel on two brass hooks. The wood shines with handling.
brief-achter-glas_name = A letter behind the glass
brief-achter-glas_seen = From the housing association: ‘We are working on your home comfort.’ Below it, in the same pencil: ‘Where?’
kinderfietsen_name = Children’s bikes in the hallway
kinderfietsen_seen = Through the glass: four little bikes in a row, straight as a wall. On each handlebar a label on a string.

paneel_kaart-in-bus_say = Then I’ll leave you be. There’ll be a card in your letterbox.
paneel_kaart-in-bus_inner = Going. And I didn’t even have to threaten to hang up.
paneel_kaart-in-bus_why = You didn’t press any further and still left a line open. That makes it no farewell, and no pressure either.

## The bell

# On the pavement
stoep_line = You want Victor? Top one. The one with the neat letters.
stoep_stoep-stil_inner = My window’s open. Somebody down there who doesn’t press every button straight off.
stoep_stoep-stil_why = You didn’t press a bell straight away. That gave Daan time to tell you how Victor likes to be rung.
stoep_stoep-stil_kort-bellen-hoor = You have to do a short ring. If it’s long he pretends he’s out.
stoep_stoep-langer_durft-niet = Are you scared to?
stoep_uithoren_say = You’ll know him well. How’s he doing, do you think?
stoep_uithoren_inner = My window’s open. They’re pumping a child about me.
stoep_uithoren_why = You were interested. But you asked a child about him, under his open window, before he could say anything himself.
stoep_uithoren_van-school = Why? Are you from school?
stoep_kort-bellen_say = Press the top bell once, briefly.
stoep_kort-bellen_inner = Once, short. I needn’t run for that.
stoep_kort-bellen_why = Ringing once, briefly, does not press. He gets the time to get to his feet.
stoep_mooie-fiets_say = Is one of those bikes in there yours? I’m Robin, and you are?
stoep_mooie-fiets_inner = They’re talking about a bike down there. I can’t very well be cross about that.
stoep_mooie-fiets_why = You began with something ordinary, Daan and a bike. A window is open up there: that was how Victor first heard you.
stoep_mooie-fiets_daan-rem = Daan. The one at the back. I did the brake myself. Victor held it.
stoep_lang-bellen_say = Give it a good long ring. It’s an old block, he may not hear it otherwise.
stoep_lang-bellen_inner = That’s how the housing people ring. And then you have to jump.
stoep_lang-bellen_why = You wanted to be sure he heard. To somebody who gets up slowly, a long ring says: hurry up.
stoep_lang-bellen_geen-motor = Yes, yes, yes! I’ve got legs, not an engine!
stoep_met-daan_say = Go in with Daan and wait politely at the foot of the stairs.
stoep_met-daan_inner = Footsteps I don’t know. And the bell never rang.
stoep_met-daan_niemand-mee = Victor says I’m not to let anybody in.

# Who
wie_even-staan = Wait. … Let me get upright. … Yes.
wie_die-brief = That letter’s been on the mat less than an hour. Quick work.
wie_lak-nat = If it’s about a bike: the paint’s still wet.
wie_line = Who’s there? … This box is crackling again today.
wie_wie-stil_of-de-kast = Hello? Anybody there, or is it this box again?
wie_wie-langer_dan-niet = Suit yourself.
wie_hele-zin_say = Good afternoon Mr Brandsma, this is Robin from the neighbourhood team. Am I disturbing you?
wie_hele-zin_inner = Too many words for a box that’s twenty years old.
wie_hele-zin_why = Good that you asked if you were disturbing him. Only it was too long for this speaker: upstairs it arrived in scraps.
wie_hele-zin_flarden = …noon …sma …bourhood. Who’s disturbing what?
wie_water-noemen_say = Robin, from the neighbourhood team. It’s about the water in the stairwell.
wie_water-noemen_inner = It echoes on every landing. Now they all know what it’s about with me.
wie_komt-het-uit_say = Is this a good time?
wie_komt-het-uit_inner = A good time. The last one to ask me that was the gas man.
wie_komt-het-uit_why = Asking if it suits is good. But he wanted to know first who was there, and that was still missing.
wie_komt-het-uit_sta-nu-toch = I’m on my feet now anyway. Who is it?
wie_komt-het-uit_weet-ik-pas = What? … I’ll know that when I know who.
wie_naam-kort_say = Robin, neighbourhood team. You’re not expecting me.
wie_naam-kort_inner = A name that gets through in one go.
wie_naam-kort_why = Short enough for this speaker: your name, your team, and honest that he wasn’t expecting you. What for, he has yet to ask.
wie_naam-kort_van-een-team = Robin. From a team.
wie_hoi-victor_say = Hello Victor, Robin here. Those bikes of yours look lovely, mate.
wie_hoi-victor_inner = Victor. That’s what the kids call me. And my mother.
wie_hoi-victor_ken-ik-u = Do I know you? What about those bikes?

# From the housing association
corporatie_line = The housing association, I suppose.
corporatie_corp-stil_over-die-brief = About that letter, no doubt. I haven’t even opened it.
corporatie_corp-stil_niet-thuis = Tell them there was nobody home.
corporatie_corp-langer_ik-hang-op = I’m hanging up.
corporatie_achteruit_say = Walk a few paces away from the door and look up.
corporatie_achteruit_inner = Somebody standing in the wind till I’ve finished looking.
corporatie_achteruit_geen-helm = No folder. No hard hat. Stay there a minute.
corporatie_korte-lijnen_say = No, luckily. But we’re in close touch, so that helps.
corporatie_korte-lijnen_inner = In touch. For six years they’ve all been in touch, over my head.
corporatie_korte-lijnen_why = It sounded like an advantage, more than you can make good. And he asked if you were from them: now you are, after all.
corporatie_korte-lijnen_ander-eind = In close touch. Then you’re at the other end of the wire.
corporatie_waarom-denkt_say = Why do you think that?
corporatie_waarom-denkt_inner = Now I’ve said it. Over this box, of all things.
corporatie_waarom-denkt_why = A why like that asks him to justify himself. Now he said something painful into a speaker that is heard on four floors.
corporatie_waarom-denkt_verder-niemand = Because nobody else ever rings.
corporatie_niet-van_say = No. I don’t work there.
corporatie_niet-van_inner = A no with nothing tacked on.
corporatie_niet-van_why = A short and true no, with no explaining. He knows what you are not; what you did come for, he still had to ask.

# That's what they all say
dat-zeggen-ze_van-de-verf = So did the painter. A quarter of an hour later he was slapping it on.
dat-zeggen-ze_geen-jas = You’re not wearing one of their jackets. That proves nothing.
dat-zeggen-ze_line = Then what are you standing there for?
dat-zeggen-ze_waarvoor-stil_simpele-vraag = That’s a lot of thinking for a simple question.
dat-zeggen-ze_waarvoor-langer_zelf-ook-niet = Then you don’t know either.
dat-zeggen-ze_iemand-in-huis_say = Somebody in the building was wondering how you are.
dat-zeggen-ze_iemand-in-huis_inner = Somebody in the building. And underneath me a radio goes quieter.
dat-zeggen-ze_iemand-in-huis_geen-toeval = First their letter, then you at the bell. What a coincidence.
dat-zeggen-ze_iemand-in-huis_hoe-het-gaat = How I am. That’s a new one.
dat-zeggen-ze_betekenen_say = I was wondering if I could do something for you.
dat-zeggen-ze_betekenen_inner = Do something for me. First they write that, then they come to see if you can still live alone.
dat-zeggen-ze_betekenen_why = An open offer is often good. But he asked what you were there for, and now fills in for himself what must be wrong with him.
dat-zeggen-ze_betekenen_een-metselaar = I don’t need help. I need a bricklayer, and I am one.
dat-zeggen-ze_niet-door-de-kast_say = To hear how you are. The rest I’d rather not say over this box.
dat-zeggen-ze_niet-door-de-kast_inner = The first one to see that this thing hangs on every landing.
dat-zeggen-ze_niet-door-de-kast_why = You said why you were there and kept the rest for later. Four floors can listen in on this speaker, and he knows it.
dat-zeggen-ze_niet-door-de-kast_vier-gangen = Hm. So you know they can hear it on all four floors.
dat-zeggen-ze_kennismaken_say = Just to say hello. I’m doing the whole street.
dat-zeggen-ze_kennismaken_inner = When they won’t say what it is, it’s bad.
dat-zeggen-ze_kennismaken_niks-gewoon = Just hello. Nobody ever rings here just for that.

# Downstairs
van-beneden_line = Downstairs, no doubt. Her with the ceiling.
van-beneden_beneden-stil_netjes-of-slim = You say nothing. That’s decent. Or clever.
van-beneden_beneden-langer_zij-hoort-het = She can hear this, mind. Through the box.
van-beneden_niet-ver-naast_say = I don’t give names. Nobody’s angry, she was only worried about you.
van-beneden_niet-ver-naast_inner = One flight. She only had to come up one flight.
van-beneden_niet-ver-naast_why = You gave no name, but ‘she’ was enough. Whoever confided in you is known now, and the whole building heard it.
van-beneden_niet-ver-naast_ze-heeft-benen = Thought so. She’s got legs of her own, hasn’t she?
van-beneden_goed-bedoeld_say = Who it came from doesn’t matter that much. Somebody’s worried about you.
van-beneden_goed-bedoeld_inner = Doesn’t matter. She hears me walking, I hear her radio.
van-beneden_goed-bedoeld_why = You wanted to reassure him. But you brushed his question aside: to him it does matter who is talking about him.
van-beneden_goed-bedoeld_stucwerk = Worried. About the plaster.
van-beneden_ook-niet-wie-niet_say = I don’t give names. Whoever you name.
van-beneden_ook-niet-wie-niet_inner = Can keep quiet, that one, even when talking would be easier.
van-beneden_ook-niet-wie-niet_van-mij-ook = So downstairs won’t hear anything about me from you either.
van-beneden_boven-elkaar_say = What’s it like, living above and below each other?
van-beneden_boven-elkaar_inner = Every word I say now lands on her table.
van-beneden_boven-elkaar_why = An ordinary question in the wrong place. This same speaker hangs in her hall too, so he couldn’t answer freely.
van-beneden_boven-elkaar_zelfde-kast = You’re asking me that over a box she’s got in her hall as well.

# The whole building
hele-huis_line = Well, now they know that on all four floors.
hele-huis_huis-stil_inner = The box hisses. Otherwise I hear nothing. That’s quite something already.
hele-huis_huis-stil_nu-stil = Now you go quiet.
hele-huis_huis-langer_hallo-dan-niet = Hello? … Right then.
hele-huis_weten-ze-al_say = I really am sorry. I never meant that at all, it’s given me quite a turn.
hele-huis_weten-ze-al_inner = Had a turn. And I’m to do the comforting, over a box.
hele-huis_weten-ze-al_why = You were truly sorry. But it became about your fright, and he was still on show to the whole building.
hele-huis_weten-ze-al_wie-schaamt = And now I’m supposed to say it doesn’t matter.
hele-huis_hardop_say = Yes. That was stupid of me.
hele-huis_hardop_inner = I’m waiting for the ‘but’. There isn’t a ‘but’.
hele-huis_hardop_why = You owned up, with no ‘but’ after it. That takes the sting out: he doesn’t have to go on fighting.
hele-huis_hardop_klopt = Correct.
hele-huis_uw-kant_say = I’ve heard one side of it so far. How do you see it?
hele-huis_uw-kant_inner = Another case I have to win. I’ve got one already. It weighs four kilos.
hele-huis_uw-kant_stemmen = One side. And then the whole staircase gets a vote, I suppose.
hele-huis_zonder-kast_say = You’re right. Where can we talk without that box between us?
hele-huis_zonder-kast_inner = That one wants to be rid of the box too. That’s one thing.
hele-huis_zonder-kast_why = You said he was right and looked for a place without that speaker. Whether he wants to talk at all, you hadn’t asked yet.
hele-huis_zonder-kast_eerst-of = The first question is whether.

# Hanging up
ophangen_nog-steeds-niet = I’ll say it once more: I’m not in.
ophangen_ben-er-niet = I don’t need anything and I’m not in.
ophangen_zeg-maar = Just tell them I’m not in.
ophangen_line = And leave that bell alone.
ophangen_op-stil_inner = Two shoes on my pavement. Still, and pointing away from the door.
ophangen_op-stil_uw-schoenen = You’re still there. I can see your shoes.
ophangen_op-langer_wortel-schieten = Go and put down roots somewhere else.
ophangen_ook-niet-open_say = Quite right. I wouldn’t have opened up either.
ophangen_ook-niet-open_inner = That’s the first thing today that’s simply true.
ophangen_ook-niet-open_why = You said he was right instead of insisting. Then there is nothing left to fend off, and there can be talk.
ophangen_ook-niet-open_met-zn-tweeen = That makes two of us.
ophangen_nog-eens_say = Take a step back and call up that you don’t want to bother him.
ophangen_nog-eens_inner = Now they know across the road, too. Somebody’s calling up under my window.
ophangen_nog-eens_vinger-eraf = No shouting! The whole street’s looking!
ophangen_in-uw-belang_say = May I ask one more thing? Then I’m gone.
ophangen_in-uw-belang_inner = One more thing. And then there’s always a second.
ophangen_in-uw-belang_ken-ik-zelf = No. And that was one already.
ophangen_bel-met-rust_say = Then I’ll keep off that bell.
ophangen_bel-met-rust_inner = Said so, and it really did stay quiet.
ophangen_bel-met-rust_mooi-zo = That’s something, anyway.

# Where, then
waar-dan_staat-er-nog = You’re still down there.
waar-dan_nu-kast = I’m saying nothing more over this box.
waar-dan_brief-hier = I’ve just had a letter from them, and now here’s you.
waar-dan_hangend = I’m holding on to the coat hooks up here.
waar-dan_hier-en-daar = Well. You’re down there and I’m up here.
waar-dan_line = { $keer ->
    [more] So what do we do?
   *[first] And how did you see this going from here?
}
waar-dan_waar-stil_inner = It’s left to me. As a rule they fill it in themselves.
waar-dan_waar-stil_ook-niets = So you don’t know either. Well, that’s something.
waar-dan_waar-langer_aan-mij = Right. I’ll say it, then.
waar-dan_portaal_say = May I wait inside, at the foot of the stairs?
waar-dan_portaal_niet-hoger = At the foot of the stairs. No higher.
waar-dan_portaal_niet-hoger_inner = Asked properly, for a few tiles of floor.
waar-dan_portaal_portaal-nee = No. My bikes are in there.
waar-dan_portaal_portaal-nee_inner = I don’t even know who this is yet.
waar-dan_doe-open_say = If you’d just open up, you needn’t stand there like that. It’s so much easier to talk.
waar-dan_doe-open_inner = Easier. That’s how the painter started, too.
waar-dan_doe-open_why = It is easier to talk that way, for you. He hadn’t said yes to anything, and now he was to open his door.
waar-dan_doe-open_voor-wie = Easier for who?
waar-dan_op-de-bank_say = Shall we sit on that bench out here?
waar-dan_op-de-bank_trap-vandaag = Three flights down and three back up. Not today.
waar-dan_op-de-bank_trap-vandaag_inner = I wish I could. It’s dry out, too.
waar-dan_op-de-bank_moest-roken = The bench. All right, I was due a smoke anyway.
waar-dan_op-de-bank_moest-roken_inner = No box hanging there, at least.
waar-dan_op-de-bank_hele-straat = The whole street can see you there.
waar-dan_op-de-bank_hele-straat_inner = Next to a stranger, with my back on show.
waar-dan_nu-het-portaal_say = Would the foot of the stairs be all right now?
waar-dan_nu-het-portaal_inner = Remembered my no, and simply asks again.
waar-dan_nu-het-portaal_vooruit-portaal = Go on then. As far as the bikes.
waar-dan_zegt-u-het_say = You say. Here, somewhere else, or another day.
waar-dan_zegt-u-het_inner = I get to choose. Now I’ll have to think of something.

# His offer
voorstel_toch-de-bank = I’ve got to come down with a bike in a bit anyway. Go on, that bench, then. Five minutes.
voorstel_toch-onderaan = I’m not coming down today. The foot of the stairs, then, go on.
voorstel_fietsje-af = I’m coming down with a bike in a bit. There’s a bench. Five minutes.
voorstel_trapgat-onder = I’m not doing stairs today. You can stand at the foot of them.
voorstel_eerst-pasje = First a pass. Show it to Daan, he reads everything out loud.
voorstel_line = Or else we’ll leave it.
voorstel_voorstel-stil_ja-of-nee = Yes or no?
voorstel_voorstel-langer_dan-is-het-nee = Then it turns into no by itself.
voorstel_liever-boven_say = Upstairs is fine too. Whatever’s easiest for you.
voorstel_liever-boven_inner = The kitchen. They always want to see the kitchen.
voorstel_liever-boven_why = You wanted to make it easy for him. But he had just made an offer of his own, and upstairs is the very place he guards.
voorstel_liever-boven_daar-gaat-het-om = Up here. So that’s what it’s about.
voorstel_hoe-lang_say = Will you say so if it goes on too long?
voorstel_hoe-lang_inner = So I’m allowed to stop again. They never mention that.
voorstel_hoe-lang_why = He gets to say when it is enough. That makes yes a good deal easier to say.
voorstel_hoe-lang_tot-het-niet-zint = You needn’t worry about that.
voorstel_doorpakken_say = Good. Then we’ll have a quiet talk about it.
voorstel_doorpakken_inner = ‘It’. So there’s something laid out already.
voorstel_doorpakken_pak-niks-door = About what? I haven’t said yes to anything yet.
voorstel_zo-doen-we_say = That’s agreed.
voorstel_zo-doen-we_inner = No haggling. I’m not used to that any more.
voorstel_zo-doen-we_why = You took his offer as it was, with no haggling. That way it stays his.
voorstel_zo-doen-we_daan-leest = Robin … neigh-bour-hood team. The photo’s nothing like!
voorstel_zo-doen-we_niet-snel = Good. I’m not quick, mind.
voorstel_zo-doen-we_dan-druk-ik = Right. I’ll buzz you in, then.

# The buzzer
zoemer_line = That door sticks. Push when it buzzes. Not before.
zoemer_zoem-stil_een-tel = Buzz. … Well? It only lasts a second.
zoemer_zoem-langer_laatste-keer = One more time, then. Push.
zoemer_hand-erop_say = Put your hand on the door and wait for the buzzer.
zoemer_hand-erop_inner = No rattling. Buzz, click, open. That’s how that door should go.
zoemer_hand-erop_why = He said how that door has to be done, and you did just that.
zoemer_zo-naar-boven_say = And is it all right if I come up in a moment?
zoemer_zo-naar-boven_inner = Not even in yet, and on the stairs already.
zoemer_zo-naar-boven_why = Asking leave is good. Only you weren’t even in yet, and it was already about going up.
zoemer_zo-naar-boven_portaal-zei-ik = Down there first.
zoemer_schouder_say = Stand with your shoulder against the door.
zoemer_schouder_inner = It thuds right through to my spoons.
zoemer_schouder_why = You did not want to miss the buzzer. But it thudded through the whole house, against a door he hung himself.
zoemer_schouder_zelf-afgehangen = Don’t ram it! I hung that door myself.
zoemer_dank-onderaan_say = Thank you. I’ll stay at the bottom.
zoemer_dank-onderaan_inner = At the bottom. I didn’t even have to say so.
zoemer_dank-onderaan_why = You said where you would stay before he had to ask. That way the stairs remain his.

## The trowel
troffel_troffel-vragen_say = Whose is that trowel above the letterbox?
troffel_troffel-vragen_inner = The trowel. They all walk right under it.

# The trowel
troffel-verhaal_voor-de-sier = Mine. It’s only there for show these days.
troffel-verhaal_van-mij = Mine. Thirty-four years in this hand.
troffel-verhaal_line = I laid the whole even side of this street with that.
troffel-verhaal_troffel-stil_inner = Here I am telling stories to a box.
troffel-verhaal_troffel-stil_oneven = The odd side was somebody else. You can tell.
troffel-verhaal_troffel-langer_stil-beneden = Well? Lost for words over a trowel?
troffel-verhaal_vakmensen_say = I cycled past that just now. It’s all still dead straight.
troffel-verhaal_vakmensen_inner = Straight. That’s how we said it on the scaffold, too.
troffel-verhaal_vakmensen_opzichter = Straight, yes. You can put a level against it.
troffel-verhaal_waar-kijken_say = Never noticed. Where should I be looking?
troffel-verhaal_waar-kijken_inner = That one’s really going to go and look at a joint.
troffel-verhaal_waar-kijken_potlood-erin = The joints. Lay a pencil in one and it stays put.
troffel-verhaal_rug-gelezen_say = Don’t you miss it, now that your back won’t let you?
troffel-verhaal_rug-gelezen_inner = My back. So it’s written down somewhere.
troffel-verhaal_rug-gelezen_wie-zegt-rug = Who told you about my back? I didn’t.
