# Frans van Noord: The sidelines

zijlijnen_title = The sidelines
gevel_name = The third-floor front
gevel_seen = The curtain shut, with a peg on the gap. On the windowsill a coil of flex, neatly wound.
flap_name = The flip chart
flap_seen = ‘v. Noord’ with a circle round it. Seven arrows pointing in. Not one pointing out.

## om-hem-heen

# glas
glas_tik = (The same Thursday, a minute later. A fingernail on glass, once. Frans points at you, then at the door, and holds up one finger.)
glas_tik_inner = One. If two come, I’m not in.
glas_licht = (The same Thursday, a minute later. No tap. But a strip of light under the curtain, then dark, then light again.)
glas_licht_inner = I happened to be standing by the switch. For a quarter of an hour.
glas_niets = (The same Thursday, a minute later. Nothing moves, anywhere along the front.)
glas_niets_inner = I’m not looking to see who it is. I know that step.
glas_line = Don’t you go asking me. I’m just out here for a minute.
glas_gl-stil_why = You stood there a moment without wanting anything. He could look for as long as he liked.
glas_gl-stil_inner = Still standing there. I hold on to the curtain, or it’ll move.
glas_gl-stil_in-deur = You’re standing in the middle of the pavement, by the way. I don’t mind.
glas_gl-langer_klant = I’ve got a customer.
glas_gauw-bellen_say = Straight to the bell. He’s waited long enough.
glas_gauw-bellen_inner = I’ve still got to get to the thing. Nine steps.
glas_esme-erbij_say = Ring Esmé, who’s round the corner, and ask if she’ll stand downstairs meanwhile.
glas_esme-erbij_inner = One, I’d pointed. I look at my hand again.
glas_vinger-terug_say = One finger back. And only go to the bell once he’s left the window.
glas_vinger-terug_inner = One back. So that one can count.
glas_kaart-licht_say = A card tonight: that you saw the light, and how much good it did you.
glas_kaart-licht_inner = Saw the light. So the whole street saw me standing there, in my vest.
glas_knik-en-tram_say = One nod upwards, and then on to the tram stop.
glas_knik-en-tram_inner = Gone. I flicked it once more after that. For no reason.
glas_bel-licht_say = Ring the bell, one short ring. If he does nothing, you’ll go.
glas_bel-licht_why = With that light he let you see what he wanted. The bell turns it into a question again.
glas_bel-licht_inner = I switched on a light. In my own room. And there goes the bell.
glas_pizza-vragen_say = Ask the pizza man quietly if all’s well upstairs.
glas_pizza-vragen_inner = I hear ‘upstairs’. That’s me.
glas_weer-volgende_say = Walk on. Back again next Thursday.
glas_weer-volgende_inner = Four minutes past eleven, been and gone. I put a mark in the margin of the paper.
glas_soep-laten_say = Pay for some soup that they can leave upstairs later.
glas_soep-laten_inner = Soup. Who’s paid for it? And what do they want for that?

# briefje
briefje_toch-gebeld = For you, Jan. ‘Somebody rang the bell yesterday. Not at the door, please.’ And underneath:
briefje_zoals-gevraagd = For you, Jan. In quotation marks, as you asked.
briefje_opgeschreven = For you, Jan. I took it down word for word.
briefje_line = ‘Is that Jan still about? I don’t mind hearing something. Friday at eleven, I’ve got breath then.’ … That’s today. It’s a quarter to; that clock’s stopped.
briefje_bf-stil_kwart-voor = Ten to, by my clock.
briefje_bf-langer_vijf-voor = Five to.
briefje_meteen-bel_say = Have reception ring him now: that’s fine, and he’ll hear from you at eleven.
briefje_meteen-bel_why = You wanted to set his mind at rest. But he’d said eleven, and why.
briefje_meteen-bel_inner = Quarter to, and it’s a lady. I haven’t even found my inhaler yet.
briefje_om-elf_say = Take your coat off, get a coffee, and ring at eleven.
briefje_om-elf_inner = Eleven. I let it ring three times. Or it’ll look as if I’m sitting next to it.
briefje_eerst-op-een-rij_say = Get your questions in order first. A few minutes past eleven will do as well.
briefje_eerst-op-een-rij_inner = Eleven. Five past. At ten past I start checking the phone.
briefje_eerst-op-een-rij_why = You wanted to ring well prepared. But he sat ready at eleven, and had to guess why it stayed quiet.
briefje_om-elf-langs_say = Get on your bike. At eleven you’re at his street door, and you ring.
briefje_om-elf-langs_why = You were right on time. But he wanted to hear from you, and now you were at the door.
briefje_om-elf-langs_inner = Hearing, I’d said. I’m sitting by the phone, and it’s the door.

# alleen-u
alleen-u_twee-gehoord = I held up one finger. And now I hear two of you talking.
alleen-u_er-stond = Hearing something, I’d said. On the telephone. … All right. You’re here now.
alleen-u_via-touw = You’ve read it. Good, saves me shouting.
alleen-u_zelf = Jan? … Good.
alleen-u_line = I’ll say it once. You can come. The other one can’t. Next week, eleven o’clock.
alleen-u_au-stil_die-schreef = That one wrote something down. With me standing there.
alleen-u_au-stil_die-keek = That one looked. At my boxes first, and only then at me.
alleen-u_au-stil_dubbel = The two of you use up twice the air.
alleen-u_au-langer_overleg = You’re conferring. I can hear it.
alleen-u_niemand-weet_say = All right. Only me, and it stays between us.
alleen-u_niemand-weet_inner = Between us. My wife used to say that too, at first.
alleen-u_niemand-weet_tussen-ons = Between us. … Good.
alleen-u_ja-en-open_say = All right, just me. I’ll tell Esmé, though, because I won’t do it on the sly.
alleen-u_ja-en-open_mag-weten = Knowing’s allowed. Sitting isn’t.
alleen-u_ja-en-open_mag-weten_inner = So she knows. And tells me so to my face. Saves me a night.
alleen-u_ja-en-open_dus-door = So she gets to hear it all the same. … Oh well. Come, then.
alleen-u_ja-en-open_dus-door_inner = There’s a wire from my room to that office. At least now I can see where it runs.
alleen-u_altijd-twee_say = I understand. It’s just that we always come in pairs, whoever it is.
alleen-u_altijd-twee_inner = I get to choose, between two and none.
alleen-u_altijd-twee_dan-geen = None, then.
alleen-u_iemand-bij_say = All right. Would you want somebody of your own there?
alleen-u_iemand-bij_inner = Of my own. I think of Wednesday, and then of her bag.
alleen-u_iemand-bij_zij-niet = The Wednesday one? No. I’m keeping her out of it. … Still, you asked.
alleen-u_nogal-regels_say = I understand. Esmé’s rather one for the rules.
alleen-u_nogal-regels_inner = So that’s how they talk about each other. And about me?
alleen-u_nogal-regels_dacht-ik-al = I thought as much.
alleen-u_wat-was-het_say = That’s fine. What was it, about her?
alleen-u_wat-was-het_was-pen = That pen. There was a pen on the table in December too.
alleen-u_wat-was-het_was-pen_inner = I can hear it click again.
alleen-u_wat-was-het_was-blik = That look. The way that woman looked at my house, back then.
alleen-u_wat-was-het_was-blik_inner = Upwards first, along the cardboard. Then my face.
alleen-u_wat-was-het_was-niks = Nothing. She was nice. But two is a committee.
alleen-u_wat-was-het_was-niks_inner = One I can keep up with. With two I have to turn my head.

# esme-hoort
esme-hoort_zag-vinger = I turned back at the corner. I saw that finger too.
esme-hoort_en-wat = Well? What did he say?
esme-hoort_line = You’ve got your bad-news face on.
esme-hoort_eh-stil_ik-raad = Let me guess. Not me.
esme-hoort_eh-langer_zeg-nou = Jan. Just say it.
esme-hoort_rot-en-deur_say = He only wants me. Rotten for you, but it is his door.
esme-hoort_rot-en-deur_rot-ja = Rotten, yes. … And it is his door.
esme-hoort_niet-aan-jou_say = It’s really not you. He’s just tired of visitors.
esme-hoort_niet-aan-jou_inpakken = I was there, Jan. Don’t spare me.
esme-hoort_hoe-jij-mee_say = He only wants me. So how are you still part of it?
esme-hoort_hoe-jij-mee_ik-bel = You go in. And when you’re out again, you ring me.
esme-hoort_loop-eens-langs_say = Nothing much. I’ll drop by again on Thursday.
esme-hoort_loop-eens-langs_schoenen = Okay. … You’re looking at your shoes.
esme-hoort_beloofd-zwijgen_say = I promised him I’d keep quiet about it. To you as well.
esme-hoort_beloofd-zwijgen_beter-zo = So now I know there’s something. That’s no better.
esme-hoort_kan-niet-houden_say = Only me, and you weren’t to know. I shouldn’t have promised that.
esme-hoort_kan-niet-houden_zeg-het-hem = No. … Then you’ll have to tell him too.

# leider-alleen
leider-alleen_line = Going in alone, and you can’t turn round in that hall. Am I right to worry about that?
leider-alleen_la-stil_vraag-alleen = I’m not against it. How would you do it?
leider-alleen_la-langer_hoe-laat = What time will you be back on the pavement? I would like to know that.
leider-alleen_vlieg-kwaad_say = No, don’t. He wouldn’t hurt anybody, and I know that hall by now.
leider-alleen_vlieg-kwaad_gang-wel = Not him, no. That hall might.
leider-alleen_baas-belt_say = Will you ring him first? Then he hears from you that you know.
leider-alleen_baas-belt_inner = A boss on the line, very civil. Who set that one on me?
leider-alleen_baas-belt_kent-mij-niet = He doesn’t know me. Would that help, then? … All right, I’ll ring him.
leider-alleen_uur-en-esme_say = A bit, yes. In at eleven, and at twelve I ring Esmé. If she hears nothing, she comes.
leider-alleen_uur-en-esme_genoteerd = Eleven, twelve, Esmé: I’ll write that down for you in a minute.
leider-alleen_ook-hem-zeggen_say = An hour, no more. And that you know where I am, he may as well know that too.
leider-alleen_ook-hem-zeggen_inner = Says it right there on the stairs: they know where I am. Fine. Then I know that, too.
leider-alleen_ook-hem-zeggen_goed-hoort-hij = From you, and not from somebody else. Yes, I think that’s right.
leider-alleen_geen-verslag_say = No. The system’s the harder part. Can I keep it out of there for the first few weeks?
leider-alleen_geen-verslag_een-regel = You can. One line today, saying why, and then nothing more.

# tafel
tafel_line = (Seven chairs round the table. You look at whoever’s talking.) Then Van Noord, and briefly please, there are three more to come. Who’ll start?
tafel_ta-stil_zal-ik = Shall I? Mine’s the simplest.
tafel_ta-langer_elf-weg = We’ve got to go at eleven.
tafel_een-beeld_say = Shall I tell you first how he’s living? It’ll make it easier to talk.
tafel_een-beeld_inner = I’m cold all of a sudden. As if there’s a door open somewhere.
tafel_een-beeld_dank-beeld = Six months behind, then. I didn’t know that.
tafel_een-beeld_dank-achter = So he’s behind with his insurance. I didn’t know that.
tafel_ieder-voor-zich_say = Each of you, say what you want from him. What he wants goes next to it.
tafel_ieder-voor-zich_inner = There’s something about me going on somewhere today. Nobody rings. That can mean two things.
tafel_ieder-voor-zich_rondje = Once round the table, fine. No stories, please.
tafel_weet-hij-dit_say = Does he know we’re sitting here?
tafel_weet-hij-dit_why = You asked out loud if he knew of this. So somebody will have to tell him.
tafel_weet-hij-dit_inner = If they’re talking about me, I’d like to put a chair there. An empty one will do.
tafel_weet-hij-dit_nog-niet = No. Not yet.
tafel_luister-eerst_say = I’d like to hear first what you all know about him.
tafel_luister-eerst_goed-wij = Then we’ll start.

# meldpunt
meldpunt_vorige-week = On Monday you still wanted to hand him to us, Jan. It says ‘not motivated’ after his name now.
meldpunt_nog-open = He’s still open with us. ‘Not motivated’, it says after his name.
meldpunt_line = Close it or take it over, it’s all the same to me. But half open, and every month I’m explaining why again.
meldpunt_mp-stil_brood = That was me, by the way, with the bread bin. I simply put down what I saw.
meldpunt_mp-langer_lijst = Then I’ll put a question mark.
meldpunt_kijk-mee_say = Why not keep half an eye on him for a while? Then he stays on the list.
meldpunt_kijk-mee_inner = Somebody’s got an eye on me again. You feel it in the back of your neck.
meldpunt_schone-lei_say = Close it, then, he’s got us now. That’s one list fewer.
meldpunt_schone-lei_is-weg = There, that’s him off the list.
meldpunt_eerlijker-zin_say = Then put this instead: lonely, and afraid of paper.
meldpunt_eerlijker-zin_why = It sounded milder than what was there. But he said ‘lonely’ to you, not to their screen.
meldpunt_eerlijker-zin_inner = I’m on hold with that Meldpunt. I’d like to hear what they’ve put about me.
meldpunt_eerlijker-zin_mooi-gezegd = Oh yes, that’s a lot kinder. I’ll just put it down like that, if it’s all right with you.
meldpunt_zijn-eigen-zin_say = He never said ‘not motivated’. Leave it blank, till I know what he does say.
meldpunt_zijn-eigen-zin_why = ‘Not motivated’ was an office word. You put no other in its place: his word comes from him.
meldpunt_zijn-eigen-zin_inner = ‘It doesn’t help anyway.’ If only it said that somewhere, just like that.
meldpunt_zijn-eigen-zin_andere-zin = So it’ll say nothing for a while. … Oh well, why not.
meldpunt_op-mijn-naam_say = Leave him open till October, in my name, and say why. I’ll tell him.
meldpunt_op-mijn-naam_graag = With a date on it? Yes, I’d be glad of that.

# vinkje
vinkje_ging-fout = That letter the other day went wrong. I thought he knew about it.
vinkje_enige = On my list he’s really the only one not in the collective insurance.
vinkje_line = Technically it’s one tick, and then the premium comes off his benefit. If you all think that’s better, I’ll see to it.
vinkje_vi-stil_echt-een = Normally people sign for that themselves. But then, with him…
vinkje_vi-langer_lijst-dicht = The list closes at the end of the month.
vinkje_zijn-leven_say = He’s said no to it before. So I’ll leave it at that.
vinkje_zijn-leven_inner = Two puffs left. The chemist asked if I was insured at all.
vinkje_zijn-leven_jammer = I do think that’s a pity, for the man.
vinkje_vink-maar_say = Do it for now, then, so he keeps his pills. I’ll tell him on Thursday.
vinkje_vink-maar_inner = Nothing on the mat today. I don’t trust it.
vinkje_vink-maar_gezet = Right. I’ll get that sorted for him later, then.
vinkje_niet-stil_say = He doesn’t want it, so not like that. What else can be done, in general?
vinkje_niet-stil_inner = The envelope’s still shut. I’ve straightened it, edge along the table.
vinkje_twee-folders_say = Got a leaflet on that? And one on paying yourself? Then I’ll show him both on Thursday.
vinkje_twee-folders_why = You took two options away with you, where there was one. So there’ll be something for him to choose.
vinkje_twee-folders_inner = If they bring a leaflet, I want two. One leaflet is an order.
vinkje_twee-folders_hier-twee = Two. The pay-it-yourself one’s a bit creased, nobody ever asks for it.
vinkje_bij-niemand-stil_say = Can your office agree that nobody gets that tick without knowing about it?
vinkje_bij-niemand-stil_leg-boven = I’ll ask that upstairs. Give me a month for it.

# wat-kan
wat-kan_line = In general: pay it yourself on a fixed day and it stays in your own hands. And for what’s owing you can ask for an arrangement.
wat-kan_line2 = But of course he won’t take that from me.
wat-kan_wk-stil_december = That December letter was mine, you know. I never knew about the form.
wat-kan_wk-langer_volgende-punt = Shall we move on?
wat-kan_jij-uitleggen_say = Would you tell him yourself? A face to go with a letter like that works wonders.
wat-kan_jij-uitleggen_inner = Another face. I’ve no chair for it.
wat-kan_jij-uitleggen_kan-wel = I could. I’m down there on Tuesday anyway.
wat-kan_blaadje_say = Would you write that down for me? No name on it.
wat-kan_blaadje_why = Now you know what’s possible, and he needn’t have a view on it yet. The choice stays his.
wat-kan_blaadje_inner = A programme about debts on the radio. I switch it off. I switch it back on.
wat-kan_blaadje_hier = There, it does fit into four lines, really.
wat-kan_hoe-lang-nog_say = How long can that wait before it goes wrong?
wat-kan_hoe-lang-nog_twee-maanden = In this case? Two months or so, I’d think, and after that it really starts to mount up.
wat-kan_december-horen_say = Would you want to hear what December was like for him?
wat-kan_december-horen_ja-eng = Yes, I would, actually. … Well, I’d rather not, but yes.

# rode-bril
rode-bril_gemeld = I did have to pass on that bit about the ceiling, I’m afraid. So there’s a letter coming, with a date.
rode-bril_kaart-bril = I wrote him a card, to say I’m sorry. He needn’t answer.
rode-bril_klacht = Well, so now there’s a complaint about the hall, on paper. I’ll leave out whose.
rode-bril_line = I do have to do something about that hall. But I don’t want to frighten him. What would you advise?
rode-bril_rb-stil_bril-af = I’m not much good at this sort of letter.
rode-bril_rb-langer_eigen-gang = Otherwise it just takes its course.
rode-bril_rij-melden_say = A row’s gone already. He took it out himself.
rode-bril_rij-melden_inner = They know about my row. That one was still mine.
rode-bril_rij-melden_scheelt = That makes quite a difference.
rode-bril_verzetten-mag_say = Why don’t you ring him yourself? Then he can pick a day, and I’m not in between.
rode-bril_verzetten-mag_inner = Her with the glasses rang. What she had to do, and which day. I get my diary out. It’s empty.
rode-bril_verzetten-mag_kan-dat = Ring him myself? … Oh well, all right. I think I can face that.
rode-bril_breng-over_say = Hold that letter for now. I’ll tell him on Thursday.
rode-bril_breng-over_why = You wanted to spare him a letter. But this way somebody else’s hurry comes in with you.
rode-bril_breng-over_inner = Thursday. I put out two cups.
rode-bril_breng-over_fijn = Oh, lovely. That saves me a letter.
rode-bril_hele-trappenhuis_say = Can it be done for the whole stairwell? Then he’s not the only one.
rode-bril_hele-trappenhuis_inner = A leaflet in all six letterboxes. I’m one of six.
rode-bril_hele-trappenhuis_alle-zes = All six bells, then. And that stair light’s no good either, come to think of it.

# na-de-tafel
na-de-tafel_line = Put that pen down. What’s the matter?
na-de-tafel_nta-stil_niet-netjes = It doesn’t have to come out neat.
na-de-tafel_nta-langer_koffie-nta = Right. Coffee first. Then I’ll ask again.
na-de-tafel_dan-ik-wel_say = Nothing. If they won’t do it, I’ll get him out of there.
na-de-tafel_dan-ik-wel_inner = Somebody’s running up the stairs. Not for me. I’d sat up, though.
na-de-tafel_dan-ik-wel_waaruit = Out of there. Out of his own chair, you mean.
na-de-tafel_altijd-zo_say = It’s always like that at that table. There’s nothing you can do.
na-de-tafel_altijd-zo_dus-mond-dicht = So you just keep your mouth shut. I’d been counting on you.
na-de-tafel_weet-het-niet_say = I feel powerless. Seven people, and I just don’t know any more.
na-de-tafel_weet-het-niet_inner = I switch the transformer off, and on. The hum starts exactly where it was.
na-de-tafel_weet-het-niet_ik-ook-niet = Nor do I. There’s peer supervision on Monday. Let’s take it there.
na-de-tafel_kwaad-vinkje_say = I’m angry. About that tick, and how kindly it was said.
na-de-tafel_kwaad-vinkje_ook-op-hem = I could tell. I’m angry with him too sometimes, if you want to know.
na-de-tafel_nt-regen = You look as if you’ve been out in the rain.
na-de-tafel_nt-meeviel = Nobody arranged anything, and nobody’s cross. And look at you.
na-de-tafel_doorpakken_say = Nothing. It’s finally moving. I’ll ring round this afternoon and have it settled.
na-de-tafel_doorpakken_inner = Somebody’s running up the stairs. Not for me. I’d sat up, though.
na-de-tafel_doorpakken_hij-nog-niet = Everyone, yes. Only he’s not one of them yet.
na-de-tafel_opgelucht_say = Relieved. And then ashamed, because he knows nothing of it.
na-de-tafel_opgelucht_dat-mag = You can be both. I kept looking at that empty place too.

# spirit
spirit_line = You visit Van Noord, don’t you? Then we both… Oh well. I know that family too, from work.
spirit_sp-stil_te-veel = I shouldn’t have said even that. It’s the coffee.
spirit_sp-langer_bus = Well. My bus.
spirit_boom-staat-nog_say = Just tell the boy the tree’s still up. Nothing else.
spirit_boom-staat-nog_inner = That tree is mine and his. There’s nobody else in it.
spirit_boom-staat-nog_zal-ik-doen = I could do that. … Though I’d ask the father first.
spirit_eerst-vader_say = I’m not saying anything about that, sorry. I’d have to ask someone first.
spirit_eerst-vader_inner = The photo’s crooked. I straighten it, and then put it back. That’s how it was.
spirit_eerst-vader_groot-gelijk = Quite right. I never said a thing.
spirit_hoe-is-hij_say = Is the boy all right? Just yes or no, I needn’t know any more.
spirit_hoe-is-hij_why = You asked out of kindness. But his father knows nothing of it, and the boy will hear that you asked.
spirit_hoe-is-hij_inner = My ears are burning. Both of them.
spirit_hoe-is-hij_zal-zeggen = Not too bad. I’ll tell him you were asking after him.
spirit_hoe-gaat-kaart_say = In general, then: how does it work with you, if a father sends a card?
spirit_hoe-gaat-kaart_why = You asked how it works in general. Now you can tell his father honestly what’s possible.
spirit_hoe-gaat-kaart_inner = I count the cards in the drawer. Eleven. I knew that.
spirit_hoe-gaat-kaart_kind-eerst = Then I ask the child first. If it’s no, I say no, and why, if I’m allowed.

# spirit-nee
spirit-nee_line = You rang, about Harrie. I asked him. I thought his father knew.
spirit-nee_line2 = He doesn’t want to, for now. I really can’t tell you more than that.
spirit-nee_sp-nee-stil_ook-zijn = It’s his father too, you see. That doesn’t go by way of us.
spirit-nee_sp-nee-langer_sterkte = Good luck with it.
spirit-nee_houden-onder-ons_say = I’ll tell his father, but not this week yet. He’s been so short of breath lately as it is.
spirit-nee_houden-onder-ons_why = You wanted to spare him. But that sort of thing comes out, and then he hears it from somebody else.
spirit-nee_houden-onder-ons_inner = A funny feeling, today. As if the phone’s just stopped ringing.
spirit-nee_ik-zeg-het-hem_say = Then that’s my mistake, not the boy’s. I’ll have to go to his father with it.
spirit-nee_ik-zeg-het-hem_why = It had happened already. You didn’t leave it to somebody else to tell him.
spirit-nee_ik-zeg-het-hem_inner = I give the middle string another turn. It stays dim.
spirit-nee_als-hij-wist_say = Will you at least tell him his father knew nothing of it?
spirit-nee_als-hij-wist_inner = The photo. I turn it over, and back. He looks past me the way he always does.
spirit-nee_goed-dank_say = All right. Thank you for asking him.
spirit-nee_als-hij-wist_nee-is-nee = No, I’m not telling him anything more just now, Jan. With us no means no, for children too.

# smit
smit_mocht = Smit speaking. I’ve been to see him, and he says you may know that. He’s on different tablets now.
smit_mag-niet = Smit here, the GP. You visit a patient of mine, I believe. I can’t say anything about him, as you’ll understand.
smit_line = But if you’ve a question of your own: I’ve got a moment now.
smit_sm-stil_spreekuur = I’ve one minute left, and then an ear to see to.
smit_sm-langer_oor = The ear’s here.
smit_waarop-letten_say = When do I ring 112, with somebody short of breath? I want to be sure of that.
smit_waarop-letten_in-rust = Breathless at rest, chest pain, can’t finish a sentence: 112, and stay. Sleeping upright: me, the same day.
smit_hem-nu-vragen_say = I want to ask him first. May I ring you back in a minute?
smit_hem-nu-vragen_vooruit = (On the phone.) Talk to Smit? … Go on, then. Her, yes.
smit_hem-nu-vragen_vooruit_inner = Doctors ask each other. This one asks me.
smit_hem-nu-vragen_zelf-wel = (On the phone.) I’ll ring her myself. You needn’t.
smit_hem-nu-vragen_zelf-wel_inner = I’ve got the number here. I look at it. I’ll dial it tomorrow.
smit_slaapt-zittend_say = He sleeps sitting up, doctor. I think you should know that.
smit_slaapt-zittend_why = With his heart it may be needed. But you could have rung him first; now he hears it afterwards.
smit_slaapt-zittend_inner = Smit’s suddenly at the door. She’s honest about who told her. I pull my cardigan shut.
smit_alleen-adem_say = He said I may ring you about his breathing. What should I look out for on Thursday?
smit_alleen-adem_why = His yes was about his breathing. You kept to that.
smit_alleen-adem_inner = Smit rang back. It was about my breathing, she said, and nothing else.
smit_alleen-adem_tabletten = Whether he’s sleeping upright again, and whether his shoes still fit. If it comes to that, I want to hear the same day.
smit_ook-premie_say = He’s behind with his premium as well. It’s part of it, really.
smit_ook-premie_why = With Smit it was about his breathing. What was in that envelope wasn’t part of it.
smit_ook-premie_inner = Smit rang. Could I still pay the chemist, she asked. Now where did she get that from?
smit_ook-premie_wist-niet = Oh. Well, he hasn’t told me that. … But all right, I’ll ask him about it.
smit_om-de-week_say = Shall we have a word every fortnight, you and I? Then we’ll hear in time.
smit_om-de-week_inner = Now those two know each other as well.
smit_om-de-week_korte-lijn = If he agrees. That’s for you to ask him.
smit_dan-niets_say = No, I’ve nothing, thank you. Good of you to ring.
smit_dan-niets_prima = Fine. Goodbye.
smit_belde-zelf = Smit speaking. He rang me himself on Friday, with you there. You may know I’ve been, he says. The rest you must ask him.
smit_waarop-letten_why = You asked what you need to know, and said nothing about him. A question you may ask without his yes.
smit_waarop-letten_inner = Smit didn’t ring today. I haven’t had to explain a thing all day.
smit_wat-mag-ik-weten_say = May I know from you if he’s on something new? Or does that go through him too?
smit_wat-mag-ik-weten_why = He rang her himself. You asked where his line is, and stayed on your side of it.
smit_wat-mag-ik-weten_inner = She didn’t ask Jan. She’s ringing me: may Jan know about the tablets.
smit_wat-mag-ik-weten_hem-zelf-vragen = I’ll ask him that, then, about the tablets. But if he’s sleeping upright again, I want to hear it the same day, whoever it’s from.

# adriaans-belt
adriaans-belt_bijpraten = I was going to keep you posted, wasn’t I. And I do want to. But I’m losing sleep over it, the way he looks at me.
adriaans-belt_bijpraten-kort = I was going to keep you posted, wasn’t I. Well, he just opened the door and had to sit down straight away. I’m still on the landing.
adriaans-belt_van-de-kerk = Adriaans here, from the church. Reception gave me your number.
adriaans-belt_van-de-kerk-kort = Adriaans here, from the church. I’m on his landing. He said two words and had to sit down.
adriaans-belt_line = I don’t think he’s eating. The tin’s been just as full for two weeks now. Am I even allowed to tell you that?
adriaans-belt_ab2-stil_anders-ik = I didn’t know who else.
adriaans-belt_ab2-langer_ophangen-maar = I shouldn’t have rung, I think.
adriaans-belt_elke-week_say = Of course. Will you ring me again on Wednesday?
adriaans-belt_elke-week_why = She rang once, because she was worried. Now she rings every week for you, and he knows nothing of it.
adriaans-belt_elke-week_inner = She looked in the bread bin. She thought I didn’t see.
adriaans-belt_elke-week_als-het-helpt = Wednesday, and every week then, I suppose. … Well, if it helps him.
adriaans-belt_mag-niets-mee_say = Kind of you to ring. But I can’t do anything with that without him.
adriaans-belt_mag-niets-mee_dat-snap-ik = No. I see. Goodbye.
adriaans-belt_en-voor-u_say = Of course you are. And how is it for you, up there every week?
adriaans-belt_en-voor-u_inner = She’s talking to someone, on her phone. She isn’t laughing.
adriaans-belt_nu-benauwd_say = Is he short of breath now? Right now?
adriaans-belt_nu-benauwd_why = His breath first, then the rest. A short question she could answer at once.
adriaans-belt_nu-benauwd_inner = In. Wait. Out. She’s still there.

# adriaans-verder
adriaans-verder_line = For me? … Well, those stairs. And being the only one who knows, about the food.
adriaans-verder_av-stil_niet-klagen = I don’t want to complain. He’s a gentleman.
adriaans-verder_av-langer_melk-koopt = So I buy milk. Then at least I’m doing something.
adriaans-verder_dominee_say = You needn’t carry it alone. Shall I ask your vicar for help?
adriaans-verder_dominee_inner = There was another one next to her, with a bag. From the church as well. I said I was asleep.
adriaans-verder_dominee_liever-niet = Oh. … So somebody else would be going to him, you mean.
adriaans-verder_ook-ik-weet_say = You’re not the only one. With me it was about his nights.
adriaans-verder_ook-ik-weet_why = You wanted her to feel less alone. But it was you he’d told about his nights, and now she has to keep quiet about them.
adriaans-verder_ook-ik-weet_inner = She looked at my chair, and then at the cushion. She never does that.
adriaans-verder_ook-ik-weet_nachten-ook = His nights? Oh, that poor man. He’s never said a word to me about those.
adriaans-verder_zeg-u-belde_say = Just tell him on Wednesday that you rang me. Straight away at the door, then it’s said.
adriaans-verder_zeg-u-belde_why = Nothing behind his back: she tells him herself that the two of you rang.
adriaans-verder_zeg-u-belde_inner = ‘I rang Jan,’ she said, coat still on. And then she got on to the rain.
adriaans-verder_zeg-u-belde_durf-wel = I’m brave enough for that. I think.
adriaans-verder_niet-belasten_say = He needn’t know you rang. Then you can simply go on bringing the milk.
adriaans-verder_niet-belasten_why = You wanted him to have some peace. But now two people know something about him that he doesn’t.
adriaans-verder_niet-belasten_inner = She’s twisting her ring. She never does that.
adriaans-verder_niet-belasten_goed-dan = All right. If you think that’s better.
adriaans-verder_wat-lust-hij_say = What does he actually like to eat?
adriaans-verder_wat-lust-hij_funghi = He smells those pizzas all day, of course. Funny, I’ve never thought to ask him.

# acuut
acuut_line = Yes. A few words at a time, and then he has to get his breath. I’m at his door.
acuut_ac-stil_hoort-u = Can you hear it? That wheeze?
acuut_ac-langer_zegt-u-iets = Do say something.
acuut_vraag-of-het-mag_say = Would you ask him if I may ring Smit?
acuut_vraag-of-het-mag_why = Asking is nearly always right with him. Now his no cost him breath, and she still had to make the call.
acuut_vraag-of-het-mag_inner = A question. I shake my head, that’s cheapest.
acuut_vraag-of-het-mag_schudt-nee = He’s shaking his head, his hand on his chest. … I’m ringing 112 now all the same.
acuut_zeg-dat-ik-bel_say = I’m ringing 112, on the other phone. Tell him so, and stay with him.
acuut_zeg-dat-ik-bel_why = A few words at a time, with his heart: that can’t wait. And he heard at once what you were doing.
acuut_zeg-dat-ik-bel_inner = She sits down, coat and all, and says what’s going to happen. All I have to do is nod.
acuut_zeg-dat-ik-bel_hij-knikt = He’s nodding. He says: if it has to be.
acuut_spring-op-fiets_say = I’ll take my bike, I’ll be there in five minutes. Keep him sitting up and stay with him.
acuut_spring-op-fiets_why = You wanted to be there yourself. But you’re no doctor, and she had to call for help on her own.
acuut_spring-op-fiets_inner = On the way. So I’ll have to get to the door as well.
acuut_spring-op-fiets_wacht-ik = On your bike? … No, in that case I’m ringing 112 myself, now.
acuut_eerst-smit_say = I’ll ring Smit on her emergency line. Stay with him, and open a window.
acuut_eerst-smit_inner = A window opens. ‘Smit,’ she says, and then another number. A shorter one.
acuut_eerst-smit_ze-zei-112 = Yes. … Smit says it has to be 112? All right, I’ll tell him.

# esme-weet-het
esme-weet-het_line = I heard it from reception. You’re going there alone, and I wasn’t supposed to know.
esme-weet-het_line2 = I’m not going to the boss. I want to hear it from you.
esme-weet-het_ew-stil_vrijdag-nog = Last week we climbed those stairs together.
esme-weet-het_ew-langer_dus-ja = So yes.
esme-weet-het_had-hetzelfde_say = I’d have lost him otherwise. You’d have done exactly the same.
esme-weet-het_had-hetzelfde_nee-jan = No, Jan.
esme-weet-het_geef-toe_say = True. I promised him, and I shouldn’t have.
esme-weet-het_geef-toe_moet-het-horen = Right. Then he has to know I know.
esme-weet-het_nog-twee-weken_say = Give me two weeks. By then he’ll trust me, and you can come in.
esme-weet-het_nog-twee-weken_en-dan = And then I get to explain to him where I was all that time.

# esme-trap
esme-trap_et-ambulance = The ambulance crew let him stay at home. Smit’s calling round.
esme-trap_et-maandag = Monday, half past nine, you and me. You don’t need any answers today.
esme-trap_et-redder = Three calls you’ve made for him this afternoon. Now sit down a minute first.
esme-trap_line = Seven people, and they all want something for him.
esme-trap_line2 = And Thursday? What are you taking up with you?
esme-trap_et-stil_boterham = Eat your sandwich. You’ll be him next, with that tin.
esme-trap_et-langer_tram = There’s the tram.
esme-trap_eerlijk-lijstje_say = A list from today. Then he hears it all, and from me.
esme-trap_eerlijk-lijstje_inner = Thursday. I set the kitchen clock right.
esme-trap_niks-mee_say = Nothing. I’ll have coffee.
esme-trap_niks-mee_inner = I rinse the pot. It’s heavy, but it’s clean.
esme-trap_een-ding_say = One thing, if he wants it. The rest stays here.
esme-trap_een-ding_inner = One thing, I said last time. Not two. Will they have remembered that?
esme-trap_jij-nog-iets_say = And you? Have you got anything for him?
esme-trap_jij-nog-iets_gedag = My regards. And that I liked his lights.

# esme-bank
esme-bank_eb-ambulance = The ambulance crew let him stay at home. Smit’s calling round.
esme-bank_eb-maandag = Monday, half past nine, you and me. You don’t need any answers today.
esme-bank_eb-redder = Three calls you’ve made for him this afternoon. Now sit down a minute first.
esme-bank_line = Seven people at a table, and his curtain’s shut.
esme-bank_line2 = And Thursday? Will you be walking past again?
esme-bank_eb-stil_hoeft-niet-nu = Later this week will do, you know.
esme-bank_eb-langer_tram-eb = There’s the tram.
esme-bank_weer-elf_say = Yes. At eleven, and then straight on.
esme-bank_weer-elf_inner = Thursday. I’ve turned my chair towards the window a bit, in advance.
esme-bank_weer-elf_dan-weet-ik = Then I know where you are.
esme-bank_nu-bel-ik_say = Yes, and this time I’ll ring. He knows me by now.
esme-bank_nu-bel-ik_why = You wanted to get a step further. But a no that still stands doesn’t open to a bell.
esme-bank_nu-bel-ik_inner = Something’s going to change on Thursday. I turn the radio up a bit, in advance.
esme-bank_wat-schreven-we_say = What did he actually say, that Monday? And what did we write?
esme-bank_wat-schreven-we_why = You went back to his words before doing anything else. His reason counted, and not only his no.
esme-bank_wat-schreven-we_inner = I said it to that lady twice. Perhaps somebody will read it again.
esme-bank_wat-schreven-we_nagelezen = { $reden ->
    [told] I’ve checked. ‘They know enough now.’ Our card went right past that.
    [promise] I’ve checked. Something had been promised, and he was waiting for it. That wasn’t on the card.
    [letter] I’ve checked. It was about that letter, the day after. We didn’t say a word about it.
    [look] I’ve checked. It was the looking, and the asking. That wasn’t on our card.
   *[well] I’ve checked. ‘It was pleasant, so better not.’ Our card had no answer to that.
}
esme-bank_op-terugkomen_say = He asked for me alone, and I came up with a rule. Can I go back on that?
esme-bank_op-terugkomen_why = You thought better of your own answer, and first asked the other person it concerned.
esme-bank_op-terugkomen_inner = ‘None, then,’ I’d said. It’s short. I’d have liked to put another word after it.
esme-bank_op-terugkomen_bel-jij-hem = Fine by me. I’ll tell the boss, you ring him.
esme-bank_laat-rusten_say = No. He can’t put it any plainer, and he’s got a right to be left in peace.
esme-bank_laat-rusten_inner = Four minutes past eleven. I leave room for a mark, on the paper.
esme-bank_weer-elf_stond-er-niet = { $reden ->
    [told] Right. ‘They know enough now,’ he said, that Monday. There was nothing about that on the card.
    [promise] Right. That Monday he was waiting for what had been promised. That wasn’t on the card.
    [letter] Right. That Monday he talked about a letter. We wrote nothing about it.
    [look] Right. That Monday it was about looking, and about asking. That wasn’t on the card.
   *[well] Right. ‘It was pleasant, so better not,’ he said. Our card had no answer to that.
}

# toch-alleen
toch-alleen_line = You said: always in pairs.
toch-alleen_ta2-stil_dat-zei-u = Whoever it is, you said.
toch-alleen_ta2-langer_kost-geld = I’m sitting here with this receiver in my hand.
toch-alleen_sta-ik-er_say = I shouldn’t have said that. On Thursday at eleven I’ll be at your door, alone.
toch-alleen_sta-ik-er_inner = I’ll be at your door. I don’t hear a question mark.
toch-alleen_sta-ik-er_bepaal-ik = I decide that. … Not Thursday.
toch-alleen_was-onze-regel_say = I’d like to take that back. May I come alone on Thursday, even if Esmé knows?
toch-alleen_was-onze-regel_een-dan = … One, then. Thursday, eleven. And at least you tell me that she knows.
toch-alleen_was-onze-regel_een-dan_inner = A rule going back in its box. I’ve not seen that before.
toch-alleen_was-onze-regel_dan-nog-niet = None, then, I’d said. … Not yet.
toch-alleen_was-onze-regel_dan-nog-niet_inner = I’d like to. My mouth got in first.
toch-alleen_uitzondering_say = I’ve arranged an exception for you. You can choose now.
toch-alleen_uitzondering_inner = An exception. So I’m on some list the others aren’t on.
toch-alleen_uitzondering_geregeld-ta = Arranged. … Then you can arrange it without me.

# kaart-twee
kaart-twee_line = One sentence, then. And your name under it.
kaart-twee_k2-stil_nog-een-kaart = This one’s got no logo either.
kaart-twee_k2-langer_bus-vier = I really must go in a minute, Jan.
kaart-twee_ook-prettig_say = ‘I found it pleasant too. It needn’t be more often than you like. Jan’
kaart-twee_ook-prettig_why = You wrote what the visit did to you, and left how often to him. Whether it meets his reason depends on that Friday.
kaart-twee_ook-prettig_raak-prettig = Yes. That’s what he was afraid of.
kaart-twee_ook-prettig_raak-prettig_inner = Not more often than I like. So it can’t just stop, either. I read it twice.
kaart-twee_ook-prettig_mis-prettig = Could be. But it isn’t what he said.
kaart-twee_ook-prettig_mis-prettig_inner = Pleasant. Yes. That wasn’t what it was about, that Monday.
kaart-twee_blijf-hopen_say = ‘I hope you’ll think it over once more. My number’s on the back. Jan’
kaart-twee_blijf-hopen_inner = Think it over. Again. I’d done that.
kaart-twee_kwam-van-mijn-kant_say = ‘What wasn’t right that Friday came from our side. Jan’
kaart-twee_kwam-van-mijn-kant_why = You owned your share. Whether he recognises it depends on what happened that Friday.
kaart-twee_kwam-van-mijn-kant_raak-kant = Yes. Like that, no but.
kaart-twee_kwam-van-mijn-kant_raak-kant_inner = From their side. So it wasn’t only in my head.
kaart-twee_kwam-van-mijn-kant_mis-kant = Could be. Only that’s not what he said.
kaart-twee_kwam-van-mijn-kant_mis-kant_inner = Not right? There was nothing not right. What do they know that I don’t?
kaart-twee_niets-mee_say = ‘You told us a lot. Nothing has to come of that. Jan’
kaart-twee_niets-mee_why = You wrote that his story commits him to nothing. Whether that gives him room depends on that Friday.
kaart-twee_niets-mee_raak-niets = Yes. Then it’s off the table.
kaart-twee_niets-mee_raak-niets_inner = Nothing has to come of it. So I can just have said it, and that’s all.
kaart-twee_niets-mee_mis-niets = A lot? I don’t think it was that much.
kaart-twee_niets-mee_mis-niets_inner = Told them a lot. So what did I tell them? I go over it till three in the morning.

# weer-langs
weer-langs_wl-touw = (Nothing on Thursday. The Thursday after, you walk by again.) He rang yesterday, had I got any string. It’s always boxes, and now string.
weer-langs_wl-stil = (Nothing on Thursday. The Thursday after, you walk by again. The curtain’s shut.) Not a sound from up there for days.
weer-langs_line = Eleven o’clock. I could set my watch by you.
weer-langs_overkant_say = Stand still across the street for a moment.
weer-langs_overkant_inner = Still there. And now the woman on the first floor’s looking too.
weer-langs_gewone-pas_say = ‘Go on then’, you say, and walk past at your usual pace, with one look up.
weer-langs_gewone-pas_pas-touw = Hey, hold on. Above you.
weer-langs_gewone-pas_pas-touw_inner = The same step, the same hour. I’ve got the flex in my hand already.
weer-langs_gewone-pas_pas-een = Well, see you next week, then.
weer-langs_gewone-pas_pas-een_inner = Alone, I’d asked. It turned into a rule. I count the steps to the corner, that’s all.
weer-langs_gewone-pas_pas-bekend = Well, see you next week, then.
weer-langs_gewone-pas_pas-bekend_inner = The same step. Something on that card was right. Just not the rest yet.
weer-langs_gewone-pas_pas-told = Well, see you next week, then.
weer-langs_gewone-pas_pas-told_inner = The same step. ‘They know enough now,’ I’d said. There was nothing about that on the card.
weer-langs_gewone-pas_pas-letter = Well, see you next week, then.
weer-langs_gewone-pas_pas-letter_inner = The same step. That letter dropped the day after. Not one card has a word about it.
weer-langs_gewone-pas_pas-promise = Well, see you next week, then.
weer-langs_gewone-pas_pas-promise_inner = The same step. Something had been promised. Anybody can walk.
weer-langs_gewone-pas_pas-look = Well, see you next week, then.
weer-langs_gewone-pas_pas-look_inner = The same step. And the same eyes. I’d said something about those, that Monday.
weer-langs_gewone-pas_pas-well = Well, see you next week, then.
weer-langs_gewone-pas_pas-well_inner = The same step. It was pleasant, I’d said. Nobody reads that as a reason.
weer-langs_groeten-pizza_say = Ask the pizza man to pass on your regards upstairs, when the next boxes go.
weer-langs_groeten-pizza_inner = Regards, by way of the oven. Now the whole street knows whose.
weer-langs_aanbellen-nu_say = Ring, briefly. Just once, so he knows it’s you.
weer-langs_aanbellen-nu_why = Walking past he could let happen. A bell demands something of him.
weer-langs_aanbellen-nu_inner = First the step. And then the bell after all.
weer-langs_wla-stil_oven-wl = The oven’s only just on.
weer-langs_wla-langer_slaat-elf = There goes the church clock.

# geen-gehoor
geen-gehoor_gg-dag = (Thursday, eleven o’clock. The bell rings, upstairs. Nobody answers.)
geen-gehoor_gg-over = (The bell rings, upstairs. Nobody answers.)
geen-gehoor_line = He’s in, you know. Where would he go.
geen-gehoor_nog-een-druk_say = Once more. He may just have been getting up.
geen-gehoor_nog-een-druk_inner = Twice. I’m sitting down, and I’m staying down.
geen-gehoor_nummer-draaien_say = Wait a moment, then ring his number. Perhaps he didn’t hear the bell.
geen-gehoor_nummer-draaien_inner = The bell, and now the phone. I put two cushions on it.
geen-gehoor_door-het-rooster_say = A note in the box: ‘I’m off again. Next week I’ll just walk past. Jan’
geen-gehoor_door-het-rooster_inner = The flap. And steps, going. Just walk past, it says. My hand was on the receiver already.
geen-gehoor_niets-en-weg_say = Take your hand off the bell, and go.
geen-gehoor_niets-en-weg_inner = Once, and then footsteps. I count them to the corner.
geen-gehoor_ggh-stil_niks-hoor = You’ll have no joy there, I think.
geen-gehoor_ggh-langer_klant-gg = I’ve got a customer.

# donderdag-twee
donderdag-twee_elf-uur = (Thursday. Five to eleven. Your phone buzzes: a family from Tuesday.)
donderdag-twee_line = He rang yesterday, had I any sugar lumps to spare. It’s always boxes, and now sugar. Well, I didn’t ask.
donderdag-twee_dt-stil_oven-dt = You’re one for the clock.
donderdag-twee_dt-langer_elf-slag = Eleven. Hear it?
donderdag-twee_klokslag_say = Switch your phone off, and sit on the step till it’s eleven.
donderdag-twee_klokslag_inner = Eleven. I was on my feet already.
donderdag-twee_eerder-bellen_say = Ring now, and tell him over the intercom to take his time.
donderdag-twee_eerder-bellen_inner = Five to. I’ve only just got my teeth in.
donderdag-twee_spoed-af_say = That family first. Ring him now and move it a week, so he isn’t left waiting.
donderdag-twee_spoed-af_why = The family needed you. But somebody else could have gone too, and he was sitting ready.
donderdag-twee_spoed-af_inner = Two cups. I put one back.
donderdag-twee_gebak-mee_say = Nip round the corner for a box of sugar lumps. He asked for those himself.
donderdag-twee_gebak-mee_inner = Sugar. I’d asked the one downstairs for that. So those two talk.

# touwtje
touwtje_touw-zakt = (A flex comes down from the third floor, with a folded box on it. There’s something written on it.)
touwtje_line = ‘Jan. Only you. F. v. N.’ … Nice hand.
touwtje_tw-stil_trekt-hij = He’s still holding on, up there.
touwtje_tw-langer_touw-trekt = It’s being tugged.
touwtje_eronder-goed_say = Borrow a pen, write ‘Fine’ underneath, and pull once.
touwtje_eronder-goed_why = He chose the way, and the answer was short. You left it at what he’d asked.
touwtje_eronder-goed_inner = A tug. Just one. I haul it in.
touwtje_doos-bewaren_say = Untie the box and take it along. You don’t throw a thing like that away.
touwtje_doos-bewaren_inner = Bare flex. They’ve kept my box. It’ll go in a folder.
touwtje_zwaai-terug_say = Look up, hold up one finger and nod.
touwtje_zwaai-terug_inner = Standing in the street, pointing up. The whole pavement’s looking up too.
