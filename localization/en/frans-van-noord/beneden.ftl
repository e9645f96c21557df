# Frans van Noord: Downstairs and the hall

beneden_title = Downstairs and the hall
belplaat_name = The doorbells
belplaat_seen = Six buttons. By the third floor a strip in block capitals: VAN NOORD. Under it, smaller, almost worn off: H. VAN NOORD.
pizzadozen_name = Boxes outside the pizza place
pizzadozen_seen = Two stacks of clean cardboard, tied with string. A note says: ‘v. Noord, 3rd floor’.
voordeur_name = The third-floor door
voordeur_seen = Foam tape along every gap, cut dead straight. The paint around it is flaking, the tape isn’t.
ganglamp_name = A light fitting on the ceiling
ganglamp_seen = A bare fitting with a black bulb. The ceiling is high. Against the wall a stepladder, dust on its treads.

## omhoog

# stoep
stoep_line = You here for Van Noord, third floor? He has my boxes. Clean ones, mind. One grease spot and it comes straight back.
stoep_stoep-stil_rook = Anyway. I’m only out for a smoke.
stoep_stoep-langer_oven = Got to go in. My oven.
stoep_loop-vaker_say = Good morning. You’ll be seeing us again, I expect. Smells good, your oven.
stoep_loop-vaker_why = You become a face in the street with a plain good morning. You said nothing about him.
stoep_loop-vaker_inner = Under my window three people are talking about an oven. That’s allowed.
stoep_loop-vaker_kom-eten = Come and eat later, then, a funghi, on the house.
stoep_uitvragen_say = Good of you to look out for him. Do you ever see him out and about?
stoep_uitvragen_inner = My window’s open a crack. I hear my name, and then the price of cardboard.
stoep_uitvragen_nooit-buiten = He never comes out. They do say, about his last house… well, you didn’t hear it from me.
stoep_niet-op-straat_say = We’re going visiting. That’s all I’ll say.
stoep_niet-op-straat_inner = It goes quiet downstairs. Somebody hasn’t talked about me.
stoep_niet-op-straat_oke = All right, all right. I was on about cardboard.

# map-esme
map-esme_line = I’ve brought a registration form after all. In case it goes well.
map-esme_map-stil_ja-ja = I can hear you thinking, Jan.
map-esme_map-langer_zeg-dan = Say it, then.
map-esme_laat-maar_say = It’s up to you, Esmé. In a closed bag it won’t do him any harm.
map-esme_laat-maar_why = It seemed harmless, deep in a bag. But now you’re going up with something he mustn’t see.
map-esme_laat-maar_inner = I haven’t seen a bag yet, and I’m already counting the zips.
map-esme_wat-wil-je_say = What would you want it for, if it goes well?
map-esme_wat-wil-je_niks-eigenlijk = Nothing. It’s so I’m not empty-handed. … I’ll put it in my pannier.
map-esme_in-fietstas_say = Better not. I’d sooner it went in your pannier.
map-esme_in-fietstas_inner = I’m behind the curtain. They’re putting something away before they ring. What’s there to put away?
map-esme_in-fietstas_jij-je-zin = Yes, boss.
map-esme_in-fietstas_is-goed = Yes. Better.

# intercom-hard
intercom-hard_line = Who? … I’m not expecting anybody. I hung up.
intercom-hard_hard-stil_ruis = I can hear traffic. So you really are there.
intercom-hard_hard-langer_loslaten = I’m about to let go of this button.
intercom-hard_toch-even_say = Jan, from the telephone. Seeing as we’re here: may we just say hello?
intercom-hard_toch-even_inner = Seeing as. Seeing as they’re here. That’s how you get in anywhere.
intercom-hard_toch-even_zo-gebeurd = Yes. That’s how it happened last time too.
intercom-hard_achter-iemand-aan_say = Go in with one of the residents, and knock softly upstairs.
intercom-hard_achter-iemand-aan_inner = Feet on my stairs that never rang the bell. My heart’s in my ears.
intercom-hard_achter-iemand-aan_terug = No. Back down. First the bell, then the code, then the stairs.
intercom-hard_door-dit-ding_say = Jan, from Tuesday. You needn’t open up, we can talk like this.
intercom-hard_door-dit-ding_inner = I needn’t open up. I’m standing easier already.
intercom-hard_door-dit-ding_blikken = I only catch half of it through this thing.
intercom-hard_u-hing-op_say = It’s Jan. You’d hung up, and I should have listened to that. Shall I go?
intercom-hard_u-hing-op_inner = Now I’m asked what to do about it. Tuesday was the day for listening.
intercom-hard_u-hing-op_wegsturen = Now you ask. … You’re here already.

# intercom
intercom_codes = Four seven one nine. Halfway up three three eight. Don’t ask me why I’m telling you.
intercom_terugbeller = You’re the one who rang back. Within the minute.
intercom_uur-later = You’re the one who rang an hour later.
intercom_hoorde-u = So there you are.
intercom_line = Third floor. … And no papers.
intercom_com-stil_knop = Still there? … Or are you in already?
intercom_com-langer_moe = I am on my feet here, you know.
intercom_geen-papieren_say = Just Esmé and me. You take it easy.
intercom_geen-papieren_inner = Take it easy. So they know I’ve still got to get to the door.
intercom_alleen-voelt_say = We’ve come for you. You said you’re so alone.
intercom_alleen-voelt_inner = That echoes up six floors. Now everybody’s heard it except Harrie.
intercom_alleen-voelt_zachter = Quieter! … They can hear you all the way up.
intercom_iets-invullen_say = There is one sheet. It can be another time.
intercom_iets-invullen_inner = One sheet. It was that small last time, too.
intercom_iets-invullen_wat-zei-ik = What did I just say?
intercom_alleen-code_say = Say nothing back. Key in the code, and go up.
intercom_alleen-code_why = Nothing more needed saying. He hears you coming at a pace he can keep up with.
intercom_alleen-code_inner = No answer. Only feet on the stairs.

# trap
trap_line = That light keeps going off. Did you hear him wheezing, through the intercom?
trap_trap-stil_buik = Are you nervous too?
trap_trap-langer_nou-ik-wel = Well, I am.
trap_stoer_say = That wheezing makes you uneasy. Up you go, two steps at a time.
trap_stoer_wacht-even = Hang on a minute, Jan!
trap_spanning-zeggen_say = ‘Yes, and it scares me,’ you say. You agree who’ll sit near the door.
trap_spanning-zeggen_ik-de-deur = Mine too. I sit by the door, you talk. And we leave together.
trap_tellen_say = You say nothing and count how long the light stays on: twenty.
trap_tellen_twintig = You’re standing there counting that light.

# buurman
buurman_bas = (Upstairs a door opens. Thumping bass, then someone with a bin bag.)
buurman_line = Have you come to clear those boxes at last? One day this whole place will go up.
buurman_buur-stil_al-goed = All right, forget it, I didn’t say a word.
buurman_buur-langer_zak = Can I get past with my bag?
buurman_kijken-we-naar_say = I can see that’s frightening. We’ll have a look at it upstairs.
buurman_kijken-we-naar_inner = They’ll have a look at it. At me, that is. I’m behind the door.
buurman_van-de-muziek_say = Are you the one with the music?
buurman_van-de-muziek_inner = Ha. For once that bass gets a question back.
buurman_van-de-muziek_welke-muziek = Music? I don’t hear any music.
buurman_op-bezoek_say = No, that’s not up to us. We’re visiting.
buurman_op-bezoek_inner = Visiting. That word hasn’t been heard on these stairs for years.
buurman_op-bezoek_bezoek = Visiting. Him.
buurman_wat-ziet-u_say = Has something happened before, then?
buurman_wat-ziet-u_inner = Those stairs are a horn. Whatever they say about me comes out up here.
buurman_wat-ziet-u_lucht = He coughs all night long. And I’ve heard what he’s supposed to have got up to in the past.

# overloop
overloop_toeter = (Behind the door.) I hear everything on these stairs.
overloop_zware-stap = (Behind the door.) Two at a time, by the sound of it.
overloop_lang-niks = (Behind the door. Nothing for a long while. Then a chair being moved.)
overloop_slot = (Behind the door. One lock, then another.)
overloop_line = … Yes. I’m coming. … On my way.
overloop_overloop-stil_why = You waited on your side of the door. He could get his breath before he had to face anyone.
overloop_overloop-stil_inner = I’m standing with my forehead against the wood. One more breath, then the lock.
overloop_overloop-stil_nog-een-slot = (Another lock.) … Yes, yes.
overloop_overloop-langer_eindelijk = … There.
overloop_nog-eens-kloppen_say = Knock once more, softly.
overloop_nog-eens-kloppen_why = You wanted him to know you were there. He was on his way, and hurried more than he can.
overloop_nog-eens-kloppen_inner = I hurry, and I can’t.
overloop_nog-eens-kloppen_eraan = I said I was coming.
overloop_twintig-tellen_say = That stair light: count of twenty. Who set it?
overloop_twintig-tellen_inner = Somebody counted it. Who counts a stair light? Me. And now this one.
overloop_twintig-tellen_zestig = The housing association. I had it at sixty. I was in lighting, once. Theatre.
overloop_staan-goed_say = We’re all right here. You take your time.
overloop_staan-goed_inner = Time. There’s plenty of that here. It’s the air.
overloop_klinkt-zwaar_say = You sound short of breath. Just open up, and we’ll come to you.
overloop_klinkt-zwaar_inner = To me. Through my door, without me.
overloop_klinkt-zwaar_die-blijft = You stay where you are. I do the door.

# kier
kier_adem-in = You were there on Tuesday too. Not saying anything.
kier_de-adem = So you were the one listening in. Hello, Esmé.
kier_twee-stuks = Two, then.
kier_line = And who does the talking?
kier_kier-stil_niemand-dus = Nobody?
kier_kier-langer_dicht = There’s a draught.
kier_ziet-bleek_say = You look pale. Shall we sit down first?
kier_ziet-bleek_inner = Pale. And where am I to sit, in my own house?
kier_ziet-bleek_u-redt-zich = The door first.
kier_jan-en-collega_say = I do. Jan, from the telephone. And this is my colleague. May we come in?
kier_jan-en-collega_inner = One has a name, the other’s a colleague. I’ll tell them apart.
kier_jan-en-collega_esme-heet = Your colleague’s called Esmé, isn’t she? Then say so.
kier_jan-en-collega_collega = No name, this colleague, I gather.
kier_naam-doorgeven_say = Jan. And Esmé can speak for herself.
kier_naam-doorgeven_inner = Esmé. A name with an accent on it. I won’t forget that.
kier_naam-doorgeven_esme-zelf = Esmé Boukari. Hello, Mr van Noord.
kier_stap-terug-pas_say = ‘Jan,’ you say. You show your ID card and take a step back.
kier_stap-terug-pas_inner = A card with a face on it. It matches the face above it.
kier_stap-terug-pas_foto = Badly lit, that photo. From below.

# veegmat
veegmat_line = Wipe your feet. Then sideways, one at a time.
veegmat_mat-stil_wie-eerst = Who’s going first?
veegmat_mat-langer_koud = The door’s open. I can feel it.
veegmat_ik-laatst_say = I’ll go last, then. I bump into everything.
veegmat_ik-laatst_inner = I nearly laugh. We used to laugh on the lighting bridge too, just before curtain-up.
veegmat_ik-laatst_meten = Tiptoe’s allowed, too.
veegmat_lang-vegen_say = Wipe your feet. For a good while, edges too.
veegmat_lang-vegen_inner = Edges too. Somebody had a mother.
veegmat_lang-vegen_zo-hoort = There. Those are clean.
veegmat_tas-buiten_say = May my bag stay here by the door?
veegmat_tas-buiten_inner = A bag that stays by the door can’t take anything away.
veegmat_tas-buiten_goede-plek = It’s fine there.
veegmat_kan-niet-eerder_say = Can you manage that, sideways every time, with your lungs?
veegmat_kan-niet-eerder_inner = Not a yard inside, and we’re on to my lungs.
veegmat_kan-niet-eerder_u-loopt = I walk fine. You’re the one going sideways.

# post
post_liggen-laten = (Paper slides under your sole.) That’s fine where it is, that is.
post_line = Post. I’ve been stepping over it for a while.
post_post-stil_kom = Just keep walking.
post_post-langer_niet-lezen = You’re reading it.
post_neerleggen_say = Shall I put those on the shelf for you, or do they stay here?
post_neerleggen_op-de-stapel = On the shelf. Windows facing down.
post_neerleggen_op-de-stapel_inner = Windows down. That way they can’t look at me.
post_neerleggen_laat-liggen = Leave them.
post_neerleggen_laat-liggen_inner = Asking’s allowed. Touching isn’t.
post_die-verzekering_say = One of them’s from your health insurance. Did you know?
post_die-verzekering_inner = They see straight through an envelope.
post_die-verzekering_ik-betaal = I know what’s lying there.
post_eroverheen_say = Step over them and walk on.
post_eroverheen_inner = Over it, same as me. Nobody bends down.
post_oprapen_say = Pick up the envelopes without looking, and hand them to him.
post_oprapen_inner = Now I’ve got them in my hand. Six. That’s exactly what I was stepping over.
post_oprapen_dank-u = Thanks. I’d only just put those down.

# gang
gang_line = Against the draught. And him upstairs with his thumping. Don’t lean.
gang_gang-stil_kijkt-u = Don’t say anything. I’ve heard it before.
gang_gang-langer_doorlopen = Keep going. You’re in the draught.
gang_brandgevaar_say = This frightens me, Mr van Noord. If there’s a fire you won’t get out of here.
gang_brandgevaar_inner = Fire. It took exactly three yards.
gang_brandgevaar_brand-dus = Fire. There’s the word.
gang_hoe-bedacht_say = Against the draught. And does it make any difference?
gang_hoe-bedacht_inner = Any difference. I see that candle going along the skirting again, in February, in my coat.
gang_hoe-bedacht_gemeten = Measured it, in February. A candle along the skirting. Eighteen degrees with boxes, fifteen without.
gang_schrik-bewaren_say = One spark in here, you think. You nod, and walk on.
gang_schrik-bewaren_inner = I saw that. Eyes wide for a second, then a nod.
gang_zijwaarts_say = Say nothing. Follow him sideways.
gang_zijwaarts_inner = Sideways. Nobody sighs.

# wenkbrauw
wenkbrauw_line = (Esmé looks up along the boxes. Her eyebrows go with her.)
wenkbrauw_line2 = That one’s looking.
wenkbrauw_brauw-stil_zei-niks = You say nothing. So you think so too.
wenkbrauw_brauw-langer_verder = Let’s get on.
wenkbrauw_schrikt-hoogte_say = Esmé’s a bit taken aback by the height. It’ll pass.
wenkbrauw_schrikt-hoogte_why = You meant to smooth it over. Now he hears there was something to be taken aback by, and Esmé looks silly.
wenkbrauw_schrikt-hoogte_inner = Taken aback. By what?
wenkbrauw_schrikt-hoogte_wennen = By cardboard.
wenkbrauw_ik-keek-ook_say = Yes, I was looking too. How many are there, all told?
wenkbrauw_ik-keek-ook_why = You owned up to your own surprise and asked him for the figures. That way nobody has to be ashamed.
wenkbrauw_ik-keek-ook_geteld = Four hundred and twelve. I’ve counted them.
wenkbrauw_ik-keek-ook_geteld_inner = Four hundred and twelve evenings on which somebody else ate what was in them.
wenkbrauw_ik-keek-ook_genoeg = Enough.
wenkbrauw_ik-keek-ook_genoeg_inner = I don’t give my figures to just anybody.
wenkbrauw_waar-hebben_say = Where would you like us?
wenkbrauw_waar-hebben_inner = Where I’d like them. Good question. Not here.
wenkbrauw_waar-hebben_doorlopen-links = Straight on. Left of the meter cupboard.

# toren
toren_line = Keep still! … You’ve caught it. Don’t grab. It won’t fall.
toren_toren-stil_inner = Stock-still. Like an extra who’s lost his mark.
toren_toren-stil_wiebelt = It’s wobbling. … It’s wobbled itself out.
toren_toren-langer_zie-je = You see? Still standing.
toren_vasthouden_say = Both hands on the stack until it’s still again.
toren_vasthouden_why = You wanted to prevent an accident. But he’d just said not to grab, and he knows that stack.
toren_vasthouden_inner = Don’t grab, I said. And there are the hands.
toren_vasthouden_handen-thuis = Don’t grab, I’m telling you.
toren_olifant_say = Sorry. How clumsy of me, do forgive me.
toren_olifant_inner = Now I’ve got to do the comforting as well. Good blusher, though.
toren_olifant_valt-mee = Never mind. It’s still standing.
toren_hoe-gestapeld_say = It’s solid, that. How did you stack it?
toren_hoe-gestapeld_inner = I get to explain. When did I last explain anything?
toren_hoe-gestapeld_halfsteens = Stretcher bond. Overlapping, never a joint above a joint.

# lamp-uit
lamp-uit_line = It’s dark here. Mind the sill. The light’s out, I know.
lamp-uit_lamp-stil_inner = I look up. That little black bulb looks back. Six months now.
lamp-uit_lamp-stil_sinds-januari = Since January. I can’t reach it any more.
lamp-uit_lamp-langer_en-dat-voor-mij = In my house, of all places.
lamp-uit_woningbouw-lamp_say = The housing association ought to do that for you.
lamp-uit_woningbouw-lamp_inner = A fitter from the housing association. For my light. Mine.
lamp-uit_woningbouw-lamp_laat-maar = Never mind.
lamp-uit_zaklamp_say = Take out your phone, and light his way.
lamp-uit_zaklamp_why = A light was handy. But you didn’t ask, and what he kept in the dark was suddenly lit up.
lamp-uit_zaklamp_inner = Cold light, straight on to everything. That’s how you light an interrogation.
lamp-uit_zaklamp_uit = Turn that thing off.
lamp-uit_u-kent-weg_say = Hang on, I can’t see a thing. You go first.
lamp-uit_u-kent-weg_inner = In the dark I know every board. Here I’m the guide.
lamp-uit_u-kent-weg_drie-stappen = Three steps, then a sill.
lamp-uit_hoelang-donker_say = How long has it been dark here?
lamp-uit_hoelang-donker_niet-bij = Since January. I can’t get to it. Stepladder, three treads, and my air’s gone.
lamp-uit_hoelang-donker_niet-bij_inner = Now I’ve said it. Three treads.
lamp-uit_hoelang-donker_lang-genoeg = Long enough to get used to it.
lamp-uit_hoelang-donker_lang-genoeg_inner = Don’t ask me about that lamp.

# hoest
hoest_line = Just… let me stand.
hoest_hoest-stil_why = You did nothing for a moment. A fit of coughing passes, even if nobody suggests anything.
hoest_hoest-stil_inner = Hands on my knees. It’s easing. It’s easing.
hoest_hoest-stil_nog-even = … Just a bit longer.
hoest_hoest-langer_over = … There. That’s that.
hoest_bij-de-arm_say = Your hand under his elbow, without words.
hoest_bij-de-arm_inner = A hand on my arm. That’s how they led me out, that time.
hoest_bij-de-arm_los = Let go. I won’t fall.
hoest_dokter-erbij_say = I’ll just ring your doctor. Then you needn’t say anything now.
hoest_dokter-erbij_inner = Three yards in and they’re already phoning. Over my head.
hoest_dokter-erbij_u-belt-niks = Not… without me.
hoest_ook-pauze_say = I need to get my breath too. Those stairs.
hoest_ook-pauze_inner = Out of breath as well. They are steep stairs.
hoest_ook-pauze_vijftig = Fifty-four steps. And you’re still young.
hoest_stoel-of-staan_say = Do you want a chair? Or would you rather stand?
hoest_stoel-of-staan_inner = Chair or stand. I’ll stand. But there could have been a chair.
hoest_stoel-of-staan_staan = Stand. Sitting looks so ill.

# kamerdeur
kamerdeur_alles-zien = There. So you’ve seen this. The rest may as well go in the file too.
kamerdeur_alles-zien_inner = They’ve looked. Let them see the lot, then it’s over with.
kamerdeur_brand-gezegd = There. You got through after all.
kamerdeur_brand-gezegd_inner = Sideways, and then they say that word all the same.
kamerdeur_erdoor = There. You’re through. Not everyone manages it.
kamerdeur_erdoor_inner = They walk sideways. They say nothing about the boxes.
kamerdeur_erdoor-dozen = There. You’re through. Not everyone manages it.
kamerdeur_erdoor-dozen_inner = The whole hall, sideways. And nobody asked when they’re going.
kamerdeur_line = We can stay out here. Or inside. Inside it’s… different.
kamerdeur_kd-stil_why = You left the question with him. It was his door, and he was the one to say so.
kamerdeur_kd-stil_inner = They just stand there. Nobody pushes on. So I’m the one who has to say it.
kamerdeur_kd-stil_zeg-het = I have to say it, don’t I? It’s my door.
kamerdeur_kd-langer_vooruit = Go on, then.
kamerdeur_binnen-graag_say = Inside would be nice.
kamerdeur_binnen-graag_why = Sitting down would be nice, for him too. But it was his threshold, and you were already across.
kamerdeur_binnen-graag_inner = Nice. We’ll see about that.
kamerdeur_binnen-graag_dan-maar = Then not a word about the curtains.
kamerdeur_wat-anders_say = What’s different, inside?
kamerdeur_wat-anders_inner = I can prepare them. Then nobody will gasp out loud.
kamerdeur_wat-anders_licht-anders = The light. You don’t mention it until you’re sitting down.
kamerdeur_hier-ook-goed_say = You say. I’m all right standing here.
kamerdeur_hier-ook-goed_inner = They don’t even have to. Then they may.
kamerdeur_hier-ook-goed_tussen-pizza = Among the pizzas. No. In you come.
kamerdeur_makkelijkst-praat_say = Where is it easiest for you to talk?
kamerdeur_makkelijkst-praat_inner = Where I talk. In that chair, to the tree. But I won’t say that.
kamerdeur_makkelijkst-praat_in-de-stoel = In my chair. That’s inside. In you come.

# tot-hier
tot-hier_lampjes = (Behind him a door stands ajar. Fairy lights. A Christmas tree, in July. He pulls the door shut.)
tot-hier_line = That’s far enough. Out.
tot-hier_line2 = Liars, every one of them. The police have a file on me, not a word of it true. You can add this one.
tot-hier_th-stil_hoorde-u-mij = I’m not saying it twice.
tot-hier_th-langer_ik-bel = I’ve got numbers. I’ll ring every one of them.
tot-hier_niet-zo-weg_say = I don’t want to leave like this, Mr van Noord. May we just talk it through first?
tot-hier_niet-zo-weg_inner = Talk it through first. In my hall, on my breath.
tot-hier_niet-zo-weg_deur-daar = There’s the door.
tot-hier_ja-we-gaan_say = Yes. We’re going.
tot-hier_ja-we-gaan_inner = They’re going. I said it, and they’re going.
tot-hier_ja-we-gaan_ja-gang = Sideways.
tot-hier_bedoeling-goed_say = I’m sorry. We meant well.
tot-hier_bedoeling-goed_why = It was true, and it was about you. What had become too much for him was left lying in the hall.
tot-hier_bedoeling-goed_inner = Meant well. I’ve a pile of that, with windows in.
tot-hier_bedoeling-goed_bedoeling = So did the last lot.
tot-hier_kaartje-meterkast_say = Nod, leave your card on the meter cupboard, and go back sideways.
tot-hier_kaartje-meterkast_inner = Something white, on the meter cupboard. I can get rid of that tonight.

# stoep-na
stoep-na_line = Three yards of hall, and then out. He was shaking, Jan.
stoep-na_line2 = And that post on the floor: health insurance, none of it opened. So it hasn’t been paid. With that heart.
stoep-na_sn-na-stil_vierenvijftig = Walk on a bit. He can see us standing here.
stoep-na_sn-na-langer_fiets = Come on. The bikes.
stoep-na_maandag-team_say = He’s seen us, that’s something. We’ll pick it up on Monday.
stoep-na_maandag-team_als-jij-zegt = Seen. If you say so.
stoep-na_niet-gehoord_say = I’m disappointed in myself. I didn’t listen properly up there.
stoep-na_niet-gehoord_ik-ook-niet = Nor did I. I was looking at those boxes.
stoep-na_post-bij-ons_say = That post is his, Esmé. I’m not bringing it up at the office.
stoep-na_post-bij-ons_why = Even now he’s put you out, what is his stays his. You agreed that at once.
stoep-na_post-bij-ons_inner = Two on the pavement. They don’t look up.
stoep-na_dan-niet-hoor_say = He doesn’t want us, well, fine. There are forty more.
stoep-na_dan-niet-hoor_loop-even-om = Go and walk round the block first.
