# Frans van Noord: The sidelines

zijlijnen_title = The sidelines
gevel_name = The third-floor front
gevel_seen = The curtain shut, with a peg on the gap. On the windowsill a coil of flex, neatly wound.
flap_name = The flip chart
flap_seen = ‘v. Noord’ with a circle round it. Seven arrows pointing in. Not one pointing out.

## om-hem-heen

# glas
glas_tik = (A fingernail on glass, once. He points at you, then at the door, and holds up one finger.)
glas_tik_inner = One. If two come, I’m not in.
glas_licht = (No tap. But a strip of light under the curtain, then dark, then light again.)
glas_licht_inner = I happened to be standing by the switch. For a quarter of an hour.
glas_niets = (The curtain stays shut. Nothing moves, not on the whole front.)
glas_niets_inner = I’m not going to look who it is. I know the step.
glas_line = I’m saying nothing. I only bake.
glas_gl-stil_why = You stood there a moment without wanting anything. He could look for as long as he liked.
glas_gl-stil_inner = Still standing there. I hold on to the curtain, or it’ll move.
glas_gl-stil_in-deur = You’re standing in my doorway, by the way. I don’t mind.
glas_gl-langer_klant = I’ve a customer.
glas_gauw-bellen_say = Quick, to the bell, before he changes his mind.
glas_gauw-bellen_inner = I’ve still got to get to the thing. Nine steps.
glas_esme-erbij_say = Ring Esmé, who’s round the corner: come and stand downstairs meanwhile, to be safe.
glas_esme-erbij_inner = I held up one. I look at my hand again.
glas_vinger-terug_say = One finger back. Wait until the curtain’s shut again.
glas_vinger-terug_inner = One back. So that one can count.
glas_kaart-licht_say = A card tonight: that you saw the light, and how much good it did you.
glas_kaart-licht_inner = Saw the light. So the whole street saw me standing there, in my vest.
glas_knik-en-tram_say = One nod upwards, and then catch your tram all the same.
glas_knik-en-tram_inner = Gone. I flicked it once more after that. For no reason.
glas_bel-licht_say = Ring the bell. Now he wants to.
glas_bel-licht_inner = I switched on a light. In my own room. And there goes the bell.
glas_pizza-vragen_say = Ask quietly if he still hears signs of life up there.
glas_pizza-vragen_inner = I hear ‘up there’. That’s me.
glas_weer-volgende_say = Walk on, though it feels like giving up. Next Thursday you’ll be here again.
glas_weer-volgende_inner = Four minutes past eleven, gone by. I put a mark in the margin of the paper.
glas_soep-laten_say = Pay for some soup, for the pizza place to leave upstairs.
glas_soep-laten_inner = Soup. Paid for by whom? And what does it want in return?

# briefje
briefje_toch-gebeld = For you, Jan. ‘The bell was rung yesterday. That’s not to happen again.’ And then it says:
briefje_zoals-gevraagd = For you, Jan. In quotation marks, as you asked.
briefje_opgeschreven = For you, Jan. I took it down word for word.
briefje_line = ‘Is that Jan still around? May ring. Friday at eleven, I’ve got breath then.’
briefje_bf-stil_kwart-voor = It’s Friday. Quarter to.
briefje_bf-langer_vijf-voor = Five to.
briefje_meteen-bel_say = Ring now. After a week like that you don’t leave him another quarter of an hour.
briefje_meteen-bel_why = You wanted him to have his answer soon. But he’d said eleven, and why.
briefje_meteen-bel_inner = Quarter to. I haven’t even found my inhaler yet.
briefje_om-elf_say = Wait till eleven, then ring.
briefje_om-elf_inner = Eleven. I let it ring three times. Or it’d look as if I were sitting by it.
briefje_om-elf-langs_say = Go round at eleven. That’s better for talking than one of those contraptions.
briefje_om-elf-langs_why = It was more personal. But he wrote ring, and what he hears is his doorbell.
briefje_om-elf-langs_inner = It said: ring. I’m sitting by the phone, and it’s the door.

# alleen-u
alleen-u_twee-gehoord = I held up one. And I hear two pairs of shoes.
alleen-u_er-stond = It said ring. On the telephone. … All right. You’re here now.
alleen-u_via-touw = You’ve read it. Good, saves me shouting.
alleen-u_zelf = Jan? … Good.
alleen-u_line = I’ll say it once. You can come. The other one can’t.
alleen-u_au-stil_die-schreef = That one wrote something down. With me standing there.
alleen-u_au-stil_die-keek = That one looked. At my boxes first, and only then at me.
alleen-u_au-stil_dubbel = The two of you use up twice the air.
alleen-u_au-langer_overleg = You’re conferring. I can hear that, you know, conferring.
alleen-u_niemand-weet_say = Then it stays between us.
alleen-u_niemand-weet_inner = Between us. My wife used to say that too, at first.
alleen-u_niemand-weet_tussen-ons = Between us. … Good.
alleen-u_ja-en-open_say = Then I’ll come alone. Esmé does know I’m going, I’d better tell you that now.
alleen-u_ja-en-open_mag-weten = Knowing’s allowed. Sitting isn’t.
alleen-u_ja-en-open_mag-weten_inner = So she knows. And tells me so to my face. Saves me a night.
alleen-u_ja-en-open_dus-door = So she gets to hear it all the same. … Oh well. Come, then.
alleen-u_ja-en-open_dus-door_inner = There’s a wire from my room to that office. At least now I can see where it runs.
alleen-u_altijd-twee_say = I see that. But we come as two, it protects you as much as me.
alleen-u_altijd-twee_inner = I get to choose, between two and none.
alleen-u_altijd-twee_dan-geen = None, then.
alleen-u_iemand-bij_say = All right. Should somebody of your own sit in, then?
alleen-u_iemand-bij_inner = Of my own. I think of Wednesday, and then of her bag.
alleen-u_iemand-bij_zij-niet = Her from Wednesday? No. I’m keeping her out of it. … But you do ask.
alleen-u_nogal-regels_say = I see. Esmé’s a bit stricter.
alleen-u_nogal-regels_inner = So that’s how they talk about each other. And about me?
alleen-u_nogal-regels_dacht-ik-al = I thought as much.
alleen-u_wat-was-het_say = That’s possible. May I ask what it was, with her?
alleen-u_wat-was-het_was-pen = That pen. There was a pen on the table in December too.
alleen-u_wat-was-het_was-pen_inner = I can hear it click again.
alleen-u_wat-was-het_was-blik = That look. The way that woman looked at my house.
alleen-u_wat-was-het_was-blik_inner = Upwards first, along the cardboard. Then my face.
alleen-u_wat-was-het_was-niks = Nothing. She was nice. But two is a committee.
alleen-u_wat-was-het_was-niks_inner = One I can keep up with. With two I have to turn my head.

# esme-hoort
esme-hoort_zag-vinger = I turned back at the corner. I saw that finger too.
esme-hoort_en-wat = Well? What did he say?
esme-hoort_line = You’ve got your bad-news face on.
esme-hoort_eh-stil_ik-raad = Let me guess. Not me.
esme-hoort_eh-langer_zeg-nou = Jan. Just say it.
esme-hoort_rot-en-deur_say = He wants me alone. Rotten for you. It’s his door.
esme-hoort_rot-en-deur_rot-ja = Rotten, yes. … And it is his door.
esme-hoort_niet-aan-jou_say = It’s really not you. He’s just tired of visitors.
esme-hoort_niet-aan-jou_inpakken = I was there, Jan. You don’t have to wrap it up for me.
esme-hoort_hoe-jij-mee_say = He only wants me. So how are you still part of it?
esme-hoort_hoe-jij-mee_ik-bel = You go in. And I’m the one you ring when you’re out again.
esme-hoort_loop-eens-langs_say = Nothing much. I’ll drop by again on Thursday.
esme-hoort_loop-eens-langs_schoenen = Okay. … You’re looking at your shoes.
esme-hoort_beloofd-zwijgen_say = I promised him I’d keep quiet about it. To you as well.
esme-hoort_beloofd-zwijgen_beter-zo = So now I know there’s something. Is that better?
esme-hoort_kan-niet-houden_say = Only me, and you weren’t to know. I shouldn’t have promised that.
esme-hoort_kan-niet-houden_zeg-het-hem = No. … Then you’ll have to tell him too.

# leider-alleen
leider-alleen_line = Going in alone, down a hall you can’t turn round in. What am I to make of that?
leider-alleen_la-stil_vraag-alleen = I’m not saying no. I’m asking.
leider-alleen_la-langer_hoe-laat = Then I’ll say something: I want to know when you’re back on the street.
leider-alleen_vlieg-kwaad_say = No need for anything. He wouldn’t hurt a fly, and he trusts me.
leider-alleen_vlieg-kwaad_gang-wel = He wouldn’t. That hall might.
leider-alleen_baas-belt_say = Would you ring him first? He always goes to the boss himself.
leider-alleen_baas-belt_inner = A boss on the line, very civil. Who set that one on me?
leider-alleen_baas-belt_kent-mij-niet = He doesn’t know me. But fine, I’ll ring.
leider-alleen_uur-en-esme_say = You know what time I’m going. And I ring Esmé when I’m out.
leider-alleen_uur-en-esme_genoteerd = Eleven, Esmé. Done.
leider-alleen_ook-hem-zeggen_say = You two know when I go. And I’ll tell him that as well.
leider-alleen_ook-hem-zeggen_inner = Says it right there on the stairs: they know where I am. Fine. Then so do I.
leider-alleen_ook-hem-zeggen_goed-hoort-hij = Good. Then he won’t hear it from somebody else.
leider-alleen_geen-verslag_say = Can I keep it out of the system for the first few weeks?
leider-alleen_geen-verslag_een-regel = You get your room. One line: why. And you write it now, not afterwards.

# tafel
tafel_line = Van Noord. Seven chairs, and he’s not in any of them. Who’ll start?
tafel_ta-stil_zal-ik = Shall I? Mine’s the simplest.
tafel_ta-langer_elf-weg = We’ve got to go at eleven.
tafel_een-beeld_say = Let me first sketch how he lives.
tafel_een-beeld_inner = I’m cold all of a sudden. As if there’s a door open somewhere.
tafel_een-beeld_dank-beeld = Six months behind, then. I’d never have known.
tafel_ieder-voor-zich_say = Each of you, say what you want from him. What he wants goes next to it.
tafel_ieder-voor-zich_inner = There’s something about me going on somewhere today. Nobody rings. That can mean two things.
tafel_ieder-voor-zich_rondje = Quick round, no stories.
tafel_weet-hij-dit_say = Does he know we’re sitting here?
tafel_weet-hij-dit_why = You asked out loud if he knew of this. So somebody will have to tell him.
tafel_weet-hij-dit_inner = If they’re talking about me, I’d like to put a chair there. An empty one will do.
tafel_weet-hij-dit_nog-niet = No. Not yet.
tafel_luister-eerst_say = You lot start.
tafel_luister-eerst_goed-wij = Us, then.

# meldpunt
meldpunt_vorige-week = Last week you were all for handing him to us, Jan.
meldpunt_nog-open = On our list he’s still open.
meldpunt_line = Close it or take it over, I don’t mind. But half open costs us a line every month.
meldpunt_mp-stil_brood = I’m the one who did the bread tin. I wrote down what I saw.
meldpunt_mp-langer_lijst = Then I’ll put a question mark.
meldpunt_kijk-mee_say = Will you keep half an eye on things?
meldpunt_kijk-mee_inner = Somebody’s keeping an eye again. You feel it in the back of your neck.
meldpunt_schone-lei_say = Close it. I’d like him to have a clean slate.
meldpunt_schone-lei_is-weg = And he’s gone.
meldpunt_zijn-eigen-zin_say = ‘Not motivated’ has to go. Put in what he said.
meldpunt_zijn-eigen-zin_inner = ‘It doesn’t help anyway.’ If only that stood somewhere, just like that.
meldpunt_zijn-eigen-zin_andere-zin = ‘It doesn’t help anyway.’ … That’s a different sentence, all right.
meldpunt_op-mijn-naam_say = Leave him open, in my name. Anyone who hears anything rings me.
meldpunt_op-mijn-naam_graag = Gladly, even.

# vinkje
vinkje_ging-fout = That letter the other day went wrong. I thought he knew about it.
vinkje_enige = He’s the only one in that street without the collective insurance. I see it in my own list.
vinkje_line = One tick, and from now on the premium comes off his benefit by itself. I’d be glad to do it for him.
vinkje_vi-stil_echt-een = It really is just the one tick.
vinkje_vi-langer_lijst-dicht = The list closes at the end of the month.
vinkje_zijn-leven_say = He’s said no to it before. It’s his life, I’ll leave it there.
vinkje_zijn-leven_inner = Two puffs left. The chemist asked if I was insured at all.
vinkje_zijn-leven_jammer = Pity. Poor man.
vinkje_vink-maar_say = Go ahead. His heart first, and I’ll explain it to him calmly on Thursday.
vinkje_vink-maar_inner = Nothing on the mat today. I don’t trust it.
vinkje_vink-maar_gezet = Done. One worry less.
vinkje_niet-stil_say = Not without him. What else can be done, in general?
vinkje_niet-stil_inner = The envelope’s still shut. I’ve straightened it, edge along the table.
vinkje_twee-folders_say = Got a leaflet on that? And one on paying yourself?
vinkje_twee-folders_why = You took two roads along instead of one. So there’ll be something for him to choose.
vinkje_twee-folders_inner = If they bring a leaflet, I want two. One leaflet is an order.
vinkje_twee-folders_hier-twee = Two. The pay-it-yourself one’s a bit creased, nobody ever asks for it.
vinkje_bij-niemand-stil_say = Can you two arrange that this never happens quietly, to anyone?
vinkje_bij-niemand-stil_leg-boven = I’ll take that upstairs. Give me a month.

# wat-kan
wat-kan_line = In general: pay it yourself on a fixed day and it stays in your own hands. And for what’s owing you can ask for an arrangement.
wat-kan_line2 = But he won’t take that from me.
wat-kan_wk-stil_december = That December letter was mine. I didn’t know about the form.
wat-kan_wk-langer_volgende-punt = Next.
wat-kan_jij-uitleggen_say = Would you tell him yourself? A face to go with such a letter works wonders.
wat-kan_jij-uitleggen_inner = Another face. I’ve no chair for it.
wat-kan_jij-uitleggen_kan-wel = I could. I’m down there on Tuesday anyway.
wat-kan_blaadje_say = Would you write that down for me? No name on it.
wat-kan_blaadje_why = Now you know what’s possible, and he needn’t have a view on it yet. The choice stays his.
wat-kan_blaadje_inner = A programme about debts on the radio. I switch it off. I switch it back on.
wat-kan_blaadje_hier = Here. Four lines.
wat-kan_hoe-lang-nog_say = How long can that wait before it goes wrong?
wat-kan_hoe-lang-nog_twee-maanden = In this case? Two months. After that it gets expensive.
wat-kan_december-horen_say = Would you want to hear what December was like for him?
wat-kan_december-horen_ja-eng = Yes. … I’d rather not, but yes.

# rode-bril
rode-bril_gemeld = I had to pass on that bit about the ceiling. There’s a letter coming, with a date.
rode-bril_kaart-bril = I wrote him a card, with a little pair of glasses on it. He needn’t answer.
rode-bril_klacht = The man upstairs has now put it in writing that he’s afraid of fire.
rode-bril_line = I have to do something. But I don’t want to frighten him. What would you advise?
rode-bril_rb-stil_bril-af = I’ll take the glasses off when I ring.
rode-bril_rb-langer_eigen-gang = Otherwise it just takes its course.
rode-bril_rij-melden_say = Tell them a row’s gone already. He did it himself, he deserves the credit.
rode-bril_rij-melden_inner = They know about my row. That one was still mine.
rode-bril_rij-melden_scheelt = That makes quite a difference.
rode-bril_verzetten-mag_say = Write to him yourself, with a day in it, and say he may change the day.
rode-bril_verzetten-mag_inner = A letter with a day, and after it in pen: or another. I read it twice.
rode-bril_verzetten-mag_kan-dat = Is that allowed? … Yes. It is, actually.
rode-bril_breng-over_say = I’ll tell him on Thursday.
rode-bril_breng-over_why = You wanted to spare him a letter. But this way somebody else’s hurry comes in with you.
rode-bril_breng-over_inner = Thursday. I put out two cups.
rode-bril_breng-over_fijn = Oh, lovely. That saves me a letter.
rode-bril_hele-trappenhuis_say = Can it be done for the whole stairwell? Then he’s not the only one.
rode-bril_hele-trappenhuis_inner = A leaflet in all six boxes. I’m one of six.
rode-bril_hele-trappenhuis_alle-zes = All six bells. That stair light’s no good either.

# spirit
spirit_line = Aren’t you the one seeing that man with the Christmas tree? His son’s with us. Harrie. I know him well.
spirit_sp-stil_te-veel = I’m saying too much. It’s the coffee.
spirit_sp-langer_bus = Well. My bus.
spirit_boom-staat-nog_say = Just tell him that tree’s still standing. That’s all he needs to know.
spirit_boom-staat-nog_inner = That tree is mine and his. There’s nobody else in it.
spirit_boom-staat-nog_zal-ik-doen = I can do that. … Does his father know I’m doing it?
spirit_eerst-vader_say = Hold on. I’ll have to ask his father about this first.
spirit_eerst-vader_inner = The photo’s crooked. I straighten it, and then put it back. That’s how it was.
spirit_eerst-vader_groot-gelijk = Quite right. I never said a thing.
spirit_hoe-is-hij_say = Is the boy all right? Only that. Then I can sit there with an easier mind.
spirit_hoe-is-hij_why = You asked out of kindness. But his father knows nothing of it, and the boy will hear that you asked.
spirit_hoe-is-hij_inner = My ears are burning. Both of them.
spirit_hoe-is-hij_zal-zeggen = Fairly. Shall I tell him you asked?
spirit_hoe-gaat-kaart_say = Not about him. How does it work with you, if a father sends a card?
spirit_hoe-gaat-kaart_why = You asked how it works in general. Now you can tell his father honestly what’s possible.
spirit_hoe-gaat-kaart_inner = I count the cards in the drawer. Eleven. I knew that.
spirit_hoe-gaat-kaart_kind-eerst = Then I ask the child first. If it’s no, I say no, and why, if I’m allowed.

# spirit-nee
spirit-nee_line = You rang, about Harrie. I asked him. I thought his father knew.
spirit-nee_line2 = He doesn’t want to. Not now. That’s all I’ll say about it.
spirit-nee_sp-nee-stil_ook-zijn = It’s his father too, you see. That can’t go by way of us.
spirit-nee_sp-nee-langer_sterkte = Good luck with it.
spirit-nee_houden-onder-ons_say = I’ll tell him when he’s stronger. Right now it would break him.
spirit-nee_houden-onder-ons_why = You wanted to spare him. But such things come out, and then he has it from somebody else.
spirit-nee_houden-onder-ons_inner = A queer feeling today. As if the phone’s just stopped ringing.
spirit-nee_ik-zeg-het-hem_say = Then I’m going to tell his father. Also that it was me who rang.
spirit-nee_ik-zeg-het-hem_why = It had happened already. You didn’t leave it to somebody else to tell him.
spirit-nee_ik-zeg-het-hem_inner = I give the middle string another turn. It stays dim.
spirit-nee_als-hij-wist_say = And if he knew why that tree’s there?
spirit-nee_als-hij-wist_inner = Asking twice. I always did that with him too. Too often.
spirit-nee_als-hij-wist_nee-is-nee = No is no with us, Jan. For children too.

# smit
smit_mocht = Smit speaking. I’ve been to see him. He says you may know he’s on different water tablets.
smit_mag-niet = Smit here, the GP. Mrs Adriaans says you visit. I say nothing about him, and you say nothing to me.
smit_line = But you hear him breathe, on those stairs. Anything I can help you with?
smit_sm-stil_spreekuur = I’ve one minute left, and then an ear to see to.
smit_sm-langer_oor = The ear’s here.
smit_waarop-letten_say = What should I look out for, with breathing like that?
smit_waarop-letten_in-rust = Breathless at rest, sleeping upright, chest pain. Then you ring. At once. And stay.
smit_hem-nu-vragen_say = Would you hold? I’ll ask him on the other line if I may.
smit_hem-nu-vragen_vooruit = Smit? … Go on, then. She can.
smit_hem-nu-vragen_vooruit_inner = Two telephones at my head, and both ask politely.
smit_hem-nu-vragen_zelf-wel = I’ll ring her. Me, not you.
smit_hem-nu-vragen_zelf-wel_inner = I’ve got the number here. I look at it. I’ll dial it tomorrow.
smit_slaapt-zittend_say = He sleeps sitting up, doctor. You know it now, and he doesn’t yet know I said so.
smit_slaapt-zittend_why = With his heart it may be needed. But you could have rung him first; now he hears it afterwards.
smit_slaapt-zittend_inner = Smit’s suddenly at the door. She’s honest about who told her. I pull my cardigan shut.
smit_om-de-week_say = Shall we have a quick word about him every fortnight? Then nothing slips through.
smit_om-de-week_inner = Now those two know each other as well.
smit_om-de-week_korte-lijn = If he agrees. Will you ask him?
smit_dan-niets_say = No, thank you. We’ll stick to that, then.
smit_dan-niets_prima = Fine. Goodbye.

# adriaans-belt
adriaans-belt_bijpraten = I was to fill you in. And I’m willing. But I sleep badly over it, the way he looks at me.
adriaans-belt_van-de-kerk = Adriaans here, from the church. Reception gave me your number.
adriaans-belt_line = He isn’t eating. The tin’s been just as full for two weeks. Am I allowed to tell you that?
adriaans-belt_ab2-stil_anders-ik = I didn’t know who else.
adriaans-belt_ab2-langer_ophangen-maar = I shouldn’t have rung, I think.
adriaans-belt_elke-week_say = Please do. Will you ring me every Wednesday?
adriaans-belt_elke-week_inner = She looked in the tin. She thought I didn’t see.
adriaans-belt_elke-week_als-het-helpt = Every Wednesday. … If it helps him.
adriaans-belt_mag-niets-mee_say = Kind of you to ring. But without him I can’t do anything with it.
adriaans-belt_mag-niets-mee_dat-snap-ik = No. I see. Goodbye.
adriaans-belt_en-voor-u_say = Of course you are. And how is it for you, up there every week?
adriaans-belt_en-voor-u_inner = She’s talking to somebody, down on the pavement, on her phone. She isn’t laughing.
adriaans-belt_nu-benauwd_say = Is he short of breath now? Right now?
adriaans-belt_nu-benauwd_why = His breath first, then the rest. A short question she could answer at once.
adriaans-belt_nu-benauwd_inner = In. Wait. Out. She’s still there.

# adriaans-verder
adriaans-verder_line = For me? … Those stairs. And being the only one who knows, about the food.
adriaans-verder_av-stil_niet-klagen = I don’t want to complain. He’s a gentleman.
adriaans-verder_av-langer_melk-koopt = So I buy milk. Then at least I’m doing something.
adriaans-verder_dominee_say = You needn’t carry this on your own. I’ll ring your vicar, so somebody joins you.
adriaans-verder_dominee_inner = There was another one next to her, with a bag. From the church as well. I said I was asleep.
adriaans-verder_dominee_liever-niet = Oh. … So he gets another one, you mean.
adriaans-verder_zeg-u-belde_say = You can always ring. Would you tell him that you did?
adriaans-verder_zeg-u-belde_why = Nothing behind his back: she tells him herself that the two of you talked.
adriaans-verder_zeg-u-belde_inner = ‘I rang Jan,’ she said, coat still on. And then she got on to the rain.
adriaans-verder_zeg-u-belde_durf-wel = I think I dare.
adriaans-verder_niet-belasten_say = Let’s not burden him with the two of us having talked. He has enough on his plate.
adriaans-verder_niet-belasten_why = You wanted him to have some peace. But now two people know something about him that he doesn’t.
adriaans-verder_niet-belasten_inner = She’s twisting her ring. She never does that.
adriaans-verder_niet-belasten_goed-dan = All right. If you think that’s better.
adriaans-verder_wat-lust-hij_say = What does he like, apart from your milk?
adriaans-verder_wat-lust-hij_funghi = He smells those pizzas all day. It never crossed my mind to ask him.

# acuut
acuut_line = Now you mention it. He’s talking in bits. I’m at his door.
acuut_ac-stil_hoort-u = Can you hear it? That wheeze?
acuut_ac-langer_zegt-u-iets = Say something.
acuut_vraag-of-het-mag_say = Would you ask him if I may ring Smit?
acuut_vraag-of-het-mag_why = With him asking is nearly always right. Now his no cost air, and after it nothing was done.
acuut_vraag-of-het-mag_inner = A question. I shake my head, that’s cheapest.
acuut_vraag-of-het-mag_schudt-nee = He’s shaking his head. He’s got his hand on his chest.
acuut_zeg-dat-ik-bel_say = Tell him I’m ringing Smit now. And stay with him.
acuut_zeg-dat-ik-bel_why = You didn’t wait, and he heard at once what you were doing and who had told you.
acuut_zeg-dat-ik-bel_inner = She sits down, coat and all, and says what’s going to happen. All I have to do is nod.
acuut_zeg-dat-ik-bel_hij-knikt = He’s nodding. He says: if it must be.
acuut_spring-op-fiets_say = I’ll jump on my bike. Tell him I’m on my way, that often does the trick.
acuut_spring-op-fiets_why = You wanted to be there yourself. But you’re no doctor, and while you ride nothing is done for him.
acuut_spring-op-fiets_inner = On the way. So I’ll have to get to the door as well.
acuut_spring-op-fiets_wacht-ik = I’ll wait with him, then.

# esme-weet-het
esme-weet-het_line = Reception told me. You’re going there alone, and I wasn’t supposed to know.
esme-weet-het_line2 = I’m not going to the boss. I want to hear it from you.
esme-weet-het_ew-stil_vrijdag-nog = Last week we climbed those stairs together.
esme-weet-het_ew-langer_dus-ja = So yes.
esme-weet-het_had-hetzelfde_say = I’d have lost him otherwise. You’d have done exactly the same.
esme-weet-het_had-hetzelfde_nee-jan = No, Jan.
esme-weet-het_geef-toe_say = True. I said I would and I shouldn’t have.
esme-weet-het_geef-toe_moet-het-horen = Right. Then he has to know that I know.
esme-weet-het_nog-twee-weken_say = Give me two weeks. By then he’ll trust me, and you can come in.
esme-weet-het_nog-twee-weken_en-dan = And then you tell him I was never there all along?

# esme-trap
esme-trap_line = Seven people, and they all want something for him.
esme-trap_line2 = What are you taking upstairs on Thursday?
esme-trap_et-stil_boterham = Eat your sandwich. You’re turning into him, with that tin.
esme-trap_et-langer_tram = There’s the tram.
esme-trap_eerlijk-lijstje_say = A list of today. Then he hears everything, and from me.
esme-trap_eerlijk-lijstje_inner = Thursday. I set the kitchen clock right.
esme-trap_niks-mee_say = Nothing. I’ll have coffee.
esme-trap_niks-mee_inner = I rinse the pot. It’s heavy, but it’s clean.
esme-trap_een-ding_say = One thing, if he wants it. The rest stays here.
esme-trap_een-ding_inner = One thing, I said last time. Not two. Would they still know that?
esme-trap_jij-nog-iets_say = And you? Have you got anything for him?
esme-trap_jij-nog-iets_gedag = Say hello. And that the hall gave me a fright, and he didn’t.

# donderdag-twee
donderdag-twee_elf-uur = (Thursday. Five to eleven.)
donderdag-twee_line = It was string he wanted, yesterday. No boxes. I don’t ask.
donderdag-twee_dt-stil_oven-dt = You’re one for the clock.
donderdag-twee_dt-langer_elf-slag = Eleven. Hear it?
donderdag-twee_klokslag_say = Be there. Eleven o’clock.
donderdag-twee_klokslag_inner = Eleven. I was up already.
donderdag-twee_eerder-bellen_say = Ring now, so he needn’t sit waiting any longer.
donderdag-twee_eerder-bellen_inner = Five to. I’d only just put my teeth in.
donderdag-twee_spoed-af_say = Call it off: a family in trouble, two streets away. Next week, then, same time.
donderdag-twee_spoed-af_why = The family needed you. But somebody else could have gone too, and he was sitting ready.
donderdag-twee_spoed-af_inner = Two cups. I put one back.
donderdag-twee_gebak-mee_say = Nip to the baker’s for cake. This calls for a small celebration.
donderdag-twee_gebak-mee_inner = A cake box. Whose birthday is it?

# touwtje
touwtje_touw-zakt = (A flex comes down from the third floor, with a folded box on it. There’s something written on it.)
touwtje_line = ‘Jan. Only you. F. v. N.’ … Nice hand.
touwtje_tw-stil_trekt-hij = He’s still holding on, up there.
touwtje_tw-langer_touw-trekt = It’s being pulled.
touwtje_eronder-goed_say = Write underneath: ‘Fine. Jan.’ And pull once.
touwtje_eronder-goed_inner = A tug. Just one. I haul it in.
touwtje_doos-bewaren_say = Untie the box and take it along, to show Esmé that things are working.
touwtje_doos-bewaren_inner = Bare flex. They’ve kept my note. It’ll go in a folder.
touwtje_zwaai-terug_say = Look up and give a thumbs-up.
touwtje_zwaai-terug_inner = A thumb. It isn’t a rocket launch.
