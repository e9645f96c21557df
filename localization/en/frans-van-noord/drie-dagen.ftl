# Frans van Noord: Three days later

drie-dagen_title = Three days later
postvak_name = Your pigeonhole
postvak_seen = A newsletter, two envelopes, a yellow note: ‘v. Noord rang. Doesn’t want to any more.’ With a smiley from reception.
codehand_name = The back of your hand
codehand_seen = If you look closely, there is still the stroke of a seven.

## maandagmorgen

# maandag
maandag_r-letter = (Monday morning. Somebody from reception is in the doorway.)
maandag_r-letter_inner = On Friday Jan was still sitting here, and then that thing drops on the mat. Work it out.
maandag_r-vijf = (Monday morning. Somebody from reception is in the doorway.)
maandag_r-vijf_inner = Five o’clock, Jan said. Three days I’ve had the phone beside me.
maandag_r-belofte = (Monday morning. Somebody from reception is in the doorway.)
maandag_r-belofte_inner = Something was promised. I’ve spent all weekend working out when, then.
maandag_r-uitgezet = (Monday morning. Somebody from reception is in the doorway.)
maandag_r-uitgezet_inner = Out, I said. It just came. After that it was a long way to the chair.
maandag_r-eruit = (Monday morning. Somebody from reception is in the doorway.)
maandag_r-eruit_inner = ‘How did that fire come about?’ Such a short sentence. I hear it when it’s quiet.
maandag_r-blik = (Monday morning. Somebody from reception is in the doorway.)
maandag_r-blik_inner = That’s how that woman looked at my house, too. First the look, then the folder.
maandag_r-teveel = (Monday morning. Somebody from reception is in the doorway.)
maandag_r-teveel_inner = I’ve said too much. Now it’s lying there on their table.
maandag_r-goed = (Monday morning. Somebody from reception is in the doorway.)
maandag_r-goed_inner = It was pleasant. That’s just it. When it stops, it’ll be quieter than before.
maandag_line = { $listener ->
    [temp] Jan? A Mr van der Noord, for you. Doesn’t need any more help, just something about a church. I’ve ticked ‘not motivated’.
   *[regular] Jan? Mr van Noord rang. He doesn’t want to see you any more, it doesn’t help anyway. Only the church lady. I’ve still got a box to tick.
}
maandag_ma-stil_sorry = There are two people at the desk, Jan.
maandag_ma-langer_telefoon = I’ve got to get back, line two’s ringing.
maandag_jammer-keuze_say = His choice, and we respect that. Thank you.
maandag_jammer-keuze_inner = I’m waiting to see if they ring back. Would I pick up?
maandag_letterlijk_say = Did you write down what he said?
maandag_letterlijk_why = A message that comes second-hand is already a translation. You asked for his own words.
maandag_letterlijk_inner = I said it twice, to that lady. She only wrote once.
maandag_misverstand_say = Ring him straight away. Then he hears it from you: his no’s got through.
maandag_misverstand_why = You wanted him to hear it from you. But he had only just said no, and at once the phone rings.
maandag_misverstand_inner = I passed it on properly, and there it goes.
maandag_even-zitten_say = Sit down for a moment. That hit home.

# letterlijke-woorden
letterlijke-woorden_w-brief = About a letter on the mat. I’ve got it here: ‘Friday Jan sits here, next day that thing drops.’
letterlijke-woorden_w-vijf = ‘Five o’clock’, twice. Nothing else. It may mean something to you.
letterlijke-woorden_w-nacht = He rang on Saturday night and got the recording. ‘Day or night,’ he said.
letterlijke-woorden_w-zoon = Had you talked to those people about his son yet? And straight after that: he doesn’t want anything any more.
letterlijke-woorden_w-beloven = ‘They just keep promising. Seeing is believing.’ That’s what I’ve got.
letterlijke-woorden_w-eruit = ‘They wanted to know how it came about.’ How what came about, he didn’t say.
letterlijke-woorden_w-uitgezet = ‘I put them out. That’s to go in as well.’ I had to read it back to him.
letterlijke-woorden_w-kijken = That one of you was looking. ‘The way that woman looked at my house, back then.’
letterlijke-woorden_w-genoeg = ‘They know enough now.’ Then a long silence.
letterlijke-woorden_w-gezellig = ‘It was pleasant, so better not.’ Don’t look at me, that’s how he said it.
letterlijke-woorden_line =
    { $listener ->
        [temp] That’s what it says here. Only, I’ve already put that tick in.
       *[regular] That’s what it says here. It’s just that tick I’m stuck on.
    }
letterlijke-woorden_lw-stil_nog-iets = He asked me whether I’d got it down properly.
letterlijke-woorden_lw-langer_tja = That’s all I’ve got.
letterlijke-woorden_hoe-klonk-hij_say = In a minute. How did he sound, on the phone?
letterlijke-woorden_hoe-klonk-hij_why = You asked about the man behind the message. No slip of paper says how somebody sounded.
letterlijke-woorden_hoe-klonk-hij_kort-adem = Hard to make out. He kept stopping, for air.
letterlijke-woorden_hoe-klonk-hij_kort-adem_inner = I had to say it in bits. Saying no takes a lot of air.
letterlijke-woorden_hoe-klonk-hij_netjes = Polite. He even thanked me. And then he didn’t hang up, so I did.
letterlijke-woorden_hoe-klonk-hij_netjes_inner = I kept hold of the receiver. Somebody might have come on the line.
letterlijke-woorden_zo-laten-staan_say = Rather without that tick. Only what he said himself.
letterlijke-woorden_zo-laten-staan_inner = Somewhere there’s a sentence of mine now, and nobody’s touched it.
letterlijke-woorden_zo-laten-staan_doe-ik = Can do. I’ll put it in quotation marks.
letterlijke-woorden_snap-het-wel_say = He’s testing us. He does that with everybody, and he doesn’t mean it.
letterlijke-woorden_snap-het-wel_inner = They’ll have a word for it already.

# waar-zit-het
waar-zit-het_vrijdag-hield = { $felt ->
    [hurt] On Friday you swallowed it. And I didn’t ask.
   *[worry] On Friday you kept it to yourself. And I didn’t ask.
}
waar-zit-het_vrijdag-deed = { $felt ->
    [hurt] On Friday you argued straight back. Just stay sitting for a minute.
    [powerless] On Friday you’d half arranged it already, with his son. Just stay sitting for a minute.
   *[worry] On Friday you were off before you knew what you felt. Just stay sitting for a minute.
}
waar-zit-het_vrijdag-zei = { $felt ->
    [hurt] On Friday you just asked him if that meant us too. You can do that here as well.
    [discouraged] On the pavement you just said it, that it made you tired. You can do that here as well.
   *[worry] On Friday you just said it was bothering you. You can do that here as well.
}
waar-zit-het_line = You’ve gone white, Jan. Where do you feel it?
waar-zit-het_wz-stil_zeg-maar = No rush.
waar-zit-het_wz-langer_thee = I’ll get tea.
waar-zit-het_in-maag_say = In your stomach. A stone.
waar-zit-het_in-kaken_say = In your jaw. It hurts.
waar-zit-het_in-schouders_say = In your shoulders. They’re sagging.

# maag
maag_stoel-mg = (Esmé pulls up a chair.)
maag_half-werk = ‘Half the work done,’ you said on Friday, on the pavement.
maag_bij-de-boom = By that tree on Friday you didn’t know what to say either, and you stayed put. I thought that was right.
maag_die-gang = It’s that hall, isn’t it? We never talked about it on Friday.
maag_line = What’s it about, that stone?
maag_mg-stil_wacht-mg = I’ll wait.
maag_mg-langer_drink-mg = Have a sip first.
maag_bezorgd_say = Worry: he’ll lose his home, or his breath. And then what?
maag_machteloos_say = Powerless: I simply don’t know any more.
maag_teleurgesteld_say = Disappointed: I really thought we were there.

# kaken
kaken_deur-kk = (Esmé shuts the door.)
kaken_vloekte = At least on Tuesday, when he hung up, you swore.
kaken_zei-niks = When he hung up on Tuesday you didn’t say a word about it either.
kaken_belde-terug = You sat like that on Tuesday, when he hung up, and then you rang straight back.
kaken_knikte = When he said ‘liars’ you sat just like that, with that jaw. And you only nodded.
kaken_line = What are you gritting your teeth about?
kaken_kk-stil_wacht-kk = You’re allowed to swear in here.
kaken_kk-langer_raam-kk = I’ll open the window.
kaken_gekwetst_say = Hurt: all that effort, and brushed aside like that.
kaken_boos_say = Angry: on Friday he was talking to us, and now suddenly he doesn’t trust us again.

# schouders
schouders_jas-sc = (Esmé hangs her coat over a chair.)
schouders_zei-moe = Is it that again, what you said on the pavement?
schouders_de-wethouder = He rings everyone, right up to the alderman. You said so on Tuesday. Is that it?
schouders_line = And why are they sagging?
schouders_sc-stil_wacht-sc = Mine are sagging too, if that’s any help.
schouders_sc-langer_zucht-sc = Yes. I don’t know either.
schouders_moedeloos_say = Discouraged: all that time, and then it founders on nothing.
schouders_onverschillig_say = A shrug, really: he knows exactly who to ring when the water’s rising.

# ermee
ermee_line = And what are you going to do with it?
ermee_em-stil_mag-ook = Nothing would be fine by me.
ermee_em-langer_werk-toe = Team meeting at ten. You’ve got till then.
ermee_doorwerken_say = Nothing special. It comes with the job, and there are others waiting.
ermee_doorwerken_weer-niks = You did that on Friday too. It didn’t make it any smaller.
ermee_doorwerken_oke = Okay. You’ve flattened your cup, though.
ermee_zeg-in-team_say = I’ll tell the team later, just as it is.
ermee_zeg-in-team_inner = Monday, ten o’clock. They’ll be sitting in a circle somewhere, and my name goes round with the coffee.
ermee_zeg-in-team_ook-daar = You managed it with me. I’ll join in, then. Mine’s in my neck.
ermee_zeg-in-team_goed-plan = Then I will too. Mine’s in my neck. All weekend.
ermee_erheen_say = I’m going there. I want to see for myself.
ermee_erheen_inner = Three days of quiet, and then that bell.
ermee_spirit-bellen_say = I’m ringing Spirit. Harrie is the one thing that would really help him.
ermee_spirit-bellen_inner = Something’s going on with Harrie. I can feel it. Somebody’s said his name.
ermee_spirit-bellen_doe-niet = Jan, that’s not ours to do. … And you’re on the phone already, I see.
ermee_laten-liggen_say = Then I’ll do nothing for a few weeks. Sometimes distance is the best thing you can give.
ermee_laten-liggen_inner = No phone. No card. It was this quiet before they came, only then I didn’t hear it.
ermee_eerst-uitleggen_say = I want to hear from him first what was wrong. That’s the least he can do, after Friday.
ermee_eerst-uitleggen_inner = As if there’s a bill somewhere. I never ordered anything.
ermee_pik-dit-niet_say = I’m not taking this lying down.
ermee_pik-dit-niet_inner = Let them be angry. Then I know where I stand.
ermee_op-inactief_say = There are eight more on my list who do want it. I’m more use to them.
ermee_op-inactief_inner = I’m back in a drawer. I know the smell.
ermee_belt-vanzelf_say = He’ll ring again when he needs us. He’s old enough.
ermee_belt-vanzelf_inner = When the water’s rising, I ring. Yes. And otherwise nobody rings, then.

# teamtafel
teamtafel_t-moe = Have you slept at all, Jan? … Thank you for saying it.
teamtafel_t-dank = Thank you. Are you all happy to stay with that for a moment?
teamtafel_line = What was Friday like, do you think? Seen from his side?
teamtafel_tt-stil_esme-eerst = { $reden ->
    [told] He told us a lot, for a first time.
    [promise] We said something that hasn’t happened yet.
    [letter] There’s a letter there now, I’m afraid. From somebody at this table.
    [look] Somebody looked. Or asked. He’d had that before.
   *[well] It went well. Perhaps that’s the frightening part.
}
teamtafel_tt-langer_volgende = Shall we leave it there? Then I’ll go on to the next item, if that’s all right.
teamtafel_ken-patroon_say = Somebody listening. And then he takes fright. It’s the same with him every time.
teamtafel_ken-patroon_inner = I’m a pattern. The sort you get on curtains.
teamtafel_ken-patroon_klopt-maar = That may be. Only we still don’t know what Friday was like for him.
teamtafel_ook-van-mij_say = That something of mine is bothering him too. I just don’t quite know what yet.
teamtafel_ook-van-mij_why = You looked at your own side too. Then it needn’t all be down to him.
teamtafel_ook-van-mij_inner = For three days I’ve thought it’s me. And that it’s them. Turn and turn about.
teamtafel_ook-van-mij_hoe-dan = { $reden ->
    [told] Perhaps it was a lot, all at once. I wouldn’t ask him yet another thing on a card.
    [promise] So there’s a promise still outstanding. I’d tell him that, without any frills.
    [letter] A letter, you say. If it went by way of us, he should hear that from us.
    [look] Somebody looked, or asked something. I’d say so, and not make excuses for it.
   *[well] Perhaps it was simply pleasant. Then he has something to lose again.
}
teamtafel_esme-hoe-jij_say = I can’t work that out. Esmé, what was it like for you?
teamtafel_esme-hoe-jij_e-goed = I feel guilty, about that hall. And I like him. Which doesn’t help.
teamtafel_esme-hoe-jij_e-buiten = I was wallpaper, on Friday. Nice of you to ask.

# baas
baas_b-gezegd = Thank you both. Then may I ask something practical?
baas_b-gedaan = I heard you just now, Jan. I do understand.
baas_b-stil = You’re quiet, Jan. Am I right?
baas_line = There are forty on that list, so I have to ask. Do you want us to close his file?
baas_ba-stil_denk-even = Take your time.
baas_ba-langer_vrijdag-weten = Shall I ask you again on Friday?
baas_meldpunt-over_say = Perhaps somebody else should try. The Meldpunt has people for that.
baas_meldpunt-over_inner = Bread bin open, bread bin shut.
baas_meldpunt-over_koude = Then he’s new to everyone again, and everyone’s new to him.
baas_afsluiten-motivatie_say = Close it. He doesn’t want it, and you shouldn’t try to save people who don’t.
baas_afsluiten-motivatie_inner = It’s finished. So that’s how it feels, being finished.
baas_huisarts-kijkt_say = He let me ring his doctor. She’s keeping an eye on it. Give us till the week’s out.
baas_huisarts-kijkt_inner = Doctor Smit at the door. Jan says you said yes, she said. That’s how she put it. That I’d said yes.
baas_huisarts-kijkt_tot-dan = We can wait for that.
baas_vier-weken_say = No. I want four weeks. And I want to send him a card.
baas_vier-weken_why = A no isn’t the end. You asked for time to return without nagging, and said so out loud.
baas_vier-weken_inner = I’m still counting. Nobody’s turned the light off.
baas_vier-weken_krijg-je = Four weeks. Would you write down why? Then I can back it.
baas_weet-niet-baas_say = I don’t know yet. Help me think: what would you want to know?
baas_weet-niet-baas_of-hij-ademt = Whether anybody looks in on him this week, I think. The rest can wait, perhaps.
baas_smit-weet-het_say = He rang his doctor himself on Friday. So somebody’s looking in. Give us till the week’s out.
baas_smit-weet-het_why = You pointed to what he had set going himself, and to who is coming already. Nobody needs to override that.
baas_smit-weet-het_inner = Smit’s been. I’d rung her. I say it out loud: it was me who rang her.
baas_smit-weet-het_zelf-gedaan = Rang her himself. Well, then we can surely wait for that.

# dichtdoen
dichtdoen_line = Then a letter has to go out: file closed. Who signs?
dichtdoen_dd-stil_nou = Jan?
dichtdoen_dd-langer_laat-liggen = Then it stays here till Friday.
dichtdoen_ik-teken_say = I will. Then it’s signed by somebody he knows.
dichtdoen_ik-teken_inner = Jan signed it. With a file number at the top.
dichtdoen_zonder-brief_say = Can we do it without a letter? Then he’s quietly off the list, and gets no fright.
dichtdoen_zonder-brief_inner = Thursday. No card, no letter. I lift the receiver, to hear if it’s working.
dichtdoen_zonder-brief_why = You wanted to spare him a letter. But this way he’s closed without anyone telling him.
dichtdoen_toch-niet_say = Leave it for a bit. I think I said yes too quickly.
dichtdoen_toch-niet_why = You meant to close and thought better of it in time. His no needn’t become a file.
dichtdoen_toch-niet_inner = The post comes. Nothing from them. A good sign, or not.

# koffieautomaat
koffieautomaat_line = Van Noord, third floor? I’ve got to go there anyway. Why not come along, then we’ll both know he’s all right.
koffieautomaat_ka-stil_suiker = I’ll just finish my coffee first.
koffieautomaat_ka-langer_melding-gelijk = It’s only a report from the neighbour upstairs, about cardboard and coughing.
koffieautomaat_loop-mee_say = I’ll come. Then he’ll know one face, at least.
koffieautomaat_loop-mee_inner = A cap on the stairs. And behind it a step I know.
koffieautomaat_in-die-map_say = He says that file’s wrong. Would you know?
koffieautomaat_in-die-map_why = You wanted to know for his sake. But what he told you is now with the constable, and he has no idea.
koffieautomaat_in-die-map_inner = They’re reading again. My ears ring when they read.
koffieautomaat_in-die-map_twee-rapporten = There are two reports, and they contradict each other. You’d be none the wiser.
koffieautomaat_niet-met-mij_say = I won’t come along. He’d never tell us apart again.
koffieautomaat_niet-met-mij_why = You kept help and policing apart, and told the officer why.
koffieautomaat_niet-met-mij_inner = Just the one pair of shoes. Nobody’s I know. Not Jan’s.
koffieautomaat_niet-met-mij_snap-ik = I can understand that. I’ll just ring the bell and say who I am.
koffieautomaat_kan-het-wachten_say = Can it wait? And will you tell him it’s not from us?
koffieautomaat_kan-het-wachten_why = The constable’s purpose stayed with the constable. And he at least gets told the day beforehand.
koffieautomaat_kan-het-wachten_inner = A card from the constable, with a day on it. That’s new. You see it coming.
koffieautomaat_kan-het-wachten_kan-wachten = It can wait a week. I’ll send him a card first.

# met-agent
met-agent_line = (Through the intercom.) Two. And one with a radio.
met-agent_line2 = I hadn’t reckoned on you being one of them.
met-agent_mga-stil_kraak = Sir, would you open up a moment?
met-agent_mga-langer_weg = (The intercom goes dead.)
met-agent_uitleg-agent_say = At least you know me, Mr van Noord. I didn’t want him standing here on his own.
met-agent_uitleg-agent_why = You wanted to take the fright out of it. But now it looks as if you belong with the constable.
met-agent_uitleg-agent_inner = Do I know that voice. Yes. With a cap beside it.
met-agent_had-niet-moeten_say = I thought you’d rather see a face you know. I should have asked you. I’m going.
met-agent_had-niet-moeten_why = You said honestly that it shouldn’t have gone like this. That doesn’t yet put it right.
met-agent_los-van-hem_say = I’m not with him, Mr van Noord. Will you open up for me?
met-agent_los-van-hem_inner = They’re not together, that one says. They’re standing at the bell together, though.
met-agent_los-van-hem_why = You wanted to stand apart from the constable. But you came with him, and now he has to choose between you.
met-agent_had-niet-moeten_inner = That one goes. The other stays. I can hear the difference.
met-agent_had-niet-moeten_te-laat = Too late. But you’ve said it.

# woningbouw-lijn
woningbouw-lijn_line = It’s the housing association again. I rang you about that gentleman on the third floor. How is he? And is it true about the boxes?
woningbouw-lijn_wl-stil_ik-dacht-maar = It’s keeping me awake, having passed it on.
woningbouw-lijn_wl-langer_u-mag-niet = I suppose you’re not allowed to say anything.
woningbouw-lijn_tot-plafond_say = Up to the ceiling, but neatly. He can get past all right, no need to lose sleep over it.
woningbouw-lijn_tot-plafond_inner = It’s walked out of my hall. It’s on paper somewhere else now.
woningbouw-lijn_tot-plafond_noteer = I’d rather not have known that, because then I’ll have to do something about it.
woningbouw-lijn_meer-niet_say = We’ve been there. I won’t say any more without him, but thank you for ringing.
woningbouw-lijn_meer-niet_inner = No man with a toolbag today. I check past the curtain, twice.
woningbouw-lijn_meer-niet_eerlijk-genoeg = I do understand. Do tell him… no, better tell him nothing.
woningbouw-lijn_zelf-zeggen_say = Why not ask him yourself? He already knows it came from you.
woningbouw-lijn_zelf-zeggen_why = No detour any more: he knows who it came from, and she can ask him herself.
woningbouw-lijn_zelf-zeggen_inner = A card with little red glasses drawn on it. ‘Sorry I didn’t ask you first.’
woningbouw-lijn_zelf-zeggen_durf-ik = Me? Yes… yes, that would be the decent thing.
woningbouw-lijn_met-rust_say = Please leave him alone for a bit. Every letter costs us a month.
woningbouw-lijn_met-rust_why = You stood up for him. But she rang out of concern, and got a rap on the knuckles.
woningbouw-lijn_met-rust_inner = A pair of red glasses goes by in the street. She doesn’t look up.
woningbouw-lijn_met-rust_sorry-hoor = Oh. I meant well.

# wat-nu
wat-nu_zelf-donderdag = On Friday he was the one who said Thursday. And now this.
wat-nu_deur-dicht = (Esmé shuts the door of the meeting room.)
wat-nu_line = He says no. What about us?
wat-nu_wn-stil_esme-stil = Needn’t be today. Has to be this week.
wat-nu_wn-langer_lunch = Food first, then.
wat-nu_langs-vandaag_say = Go round this afternoon. You don’t sort that out from a distance.
wat-nu_langs-vandaag_inner = The bell. I said no. Did I say no?
wat-nu_een-kaart_say = Write to him, then. By hand, and not too long.
wat-nu_een-kaart_inner = It’s quiet on the stairs. I leave the radio off, just in case.
wat-nu_nu-bellen-nee_say = Shall I ring him, just once? Then he’ll know I’ve heard.
wat-nu_nu-bellen-nee_why = You wanted him to know it had landed. But now he has to say his no all over again.
wat-nu_nu-bellen-nee_inner = There it goes. Once. Twice. I put a cushion on it.
wat-nu_weet-ons-te-vinden_say = Nothing. A no is a no, and he knows where to find us.
wat-nu_weet-ons-te-vinden_inner = Thursday. I’m sitting by the window. Nobody walks by.
wat-nu_wachten-met-datum_say = Wait until a date we agree on now. And keep an eye out meanwhile.
wat-nu_wachten-met-datum_inner = No bell, no letter. I’d been expecting both.

# bellen-maandag
bellen-maandag_rinkel = I’d passed it on. This morning. To a lady.
bellen-maandag_meteen = That was quick. I’ve only just passed it on.
bellen-maandag_line = It doesn’t help anyway. Nothing does.
bellen-maandag_bm-stil_hoor-u = You’re not saying anything. You did that on Friday too.
bellen-maandag_bm-langer_neer = I’m hanging up.
bellen-maandag_waarom-nou_say = That’s fine. But Friday went so well, didn’t it?
bellen-maandag_waarom-nou_inner = So well. Yes. And now I have to explain that that’s why.
bellen-maandag_waarom-nou_vrijdag-was = Friday was Friday.
bellen-maandag_vijf-uur-sorry_say = I was going to ring at five. I didn’t.
bellen-maandag_vijf-uur-sorry_why = You named what you’d let drop. He doesn’t have to ask.
bellen-maandag_vijf-uur-sorry_inner = Remembers. Five o’clock. I thought I was the only one.
bellen-maandag_vijf-uur-sorry_nee-dat = No. … You didn’t.
bellen-maandag_wou-zelf-zeggen_say = I’ve heard. I’m not angry. I wanted to tell you so myself.
bellen-maandag_wou-zelf-zeggen_why = You told him yourself that you’re not angry. His no didn’t cost him your kindness.
bellen-maandag_wou-zelf-zeggen_niet-boos = … Not angry.
bellen-maandag_wou-zelf-zeggen_niet-boos_inner = Not angry. I put the phone down, but gently.
bellen-maandag_wou-zelf-zeggen_zal-wel = I dare say. Goodbye.
bellen-maandag_wou-zelf-zeggen_zal-wel_inner = Not angry, they say. And next week a letter.
bellen-maandag_ombudsman_say = Then I report that it hasn’t worked, I have to. Better you hear that from me.
bellen-maandag_ombudsman_inner = Report. There’s the file.
bellen-maandag_ombudsman_bel-zelf = Report away. I’ve got the alderman’s number right here.

# aan-de-bel
aan-de-bel_ombuds = I said no. The ombudsman has it too, in black and white.
aan-de-bel_nee-gezegd = I said no.
aan-de-bel_line = Or didn’t that get through?
aan-de-bel_ab-stil_knop-los = I’m letting go of the button.
aan-de-bel_ab-langer_dood = …
aan-de-bel_kwam-door_say = It did get through. I was on my way and thought: just a moment. Goodbye, Mr van Noord.
aan-de-bel_kwam-door_inner = Came, heard no, and went. I really do hear the street door shut.
aan-de-bel_kwam-door_ga-dan = … Go, then.
aan-de-bel_alleen-horen_say = It did. Just to hear how you are.
aan-de-bel_alleen-horen_inner = My voice. This morning it said no.
aan-de-bel_alleen-horen_gaat-goed = Well, you’ve heard it.
aan-de-bel_met-adriaans_say = Then I’ll ask that lady from the church how things are. You needn’t open the door.
aan-de-bel_met-adriaans_inner = Her as well now. On Wednesday I’ll open up with the chain on.

# wachten
wachten_line = Right. And who’ll keep an eye out?
wachten_wa-stil_niemand-wa = It needs a name. Or nobody does it.
wachten_wa-langer_ik-wel = I’m willing. I’d rather it was both of us.
wachten_zomer_say = Nobody. That’s exactly what he’s saying no to. We’ll look again in September.
wachten_zomer_inner = I can hear suitcases rolling along the pavement.
wachten_pizza-let-op_say = The pizza man sees him every day. I’m sure he’d ring us if anything was up.
wachten_pizza-let-op_inner = That one downstairs keeps looking up all of a sudden, when he sweeps his pavement.
wachten_jij-en-ik_say = We will, until Thursday week. Do I write and tell him, or is that too much already?
wachten_jij-en-ik_why = Waiting became an agreement: a date, two people keeping an eye out, and he knows about it.
wachten_jij-en-ik_inner = Thursday week. Somewhere somebody puts a cross on a calendar, without waking me.
wachten_adriaans-doorgeeft_say = Mrs Adriaans. She’s there every week anyway.
wachten_adriaans-doorgeeft_inner = All of a sudden she asked if I was sleeping. She never asks anything.

# kaart-begin
kaart-begin_line = One without a logo. I still had one of those. What goes at the top?
kaart-begin_kb-stil_pen = Your pen works, you know.
kaart-begin_kb-langer_inkt = It doesn’t have to be pretty.
kaart-begin_zorgen-om-u_say = ‘I keep thinking about your heart, and that unopened post.’
kaart-begin_zorgen-om-u_inner = My heart and my debt. On a card. The postman can read too.
kaart-begin_wat-jammer_say = ‘It was nice being with you on Friday. I’d have liked to see you again.’
kaart-begin_wat-jammer_inner = Nice. So I’ve broken something nice.
kaart-begin_dat-respecteer-ik_say = ‘You rang to say you want no more visits. That’s all right.’
kaart-begin_dat-respecteer-ik_inner = My no is on a card. In another hand, but it’s my no.
kaart-begin_brief-bijgedragen_say = ‘A letter came. I had a part in that, without asking you. I’m sorry.’
kaart-begin_brief-bijgedragen_why = You admitted you’d had a hand in it. Painful, and the only thing he can do something with.
kaart-begin_brief-bijgedragen_inner = So I’m not mad. It wasn’t chance, and somebody says so.
kaart-begin_lag-aan-ons_say = ‘Something went wrong on my side on Friday. I’m sorry.’
kaart-begin_lag-aan-ons_why = You wrote down your own share. Whether he recognises it depends on what really happened on Friday.
kaart-begin_lag-aan-ons_raak-a = Yes, I think that’s about it.
kaart-begin_lag-aan-ons_raak-a_inner = On my side. I’ve read that once before, and it was in my own hand.
kaart-begin_lag-aan-ons_mis-told = I don’t think it went wrong. It was just a lot.
kaart-begin_lag-aan-ons_mis-told_inner = Sorry. So they’ve been discussing it, what I said.
kaart-begin_lag-aan-ons_mis-a = I can’t think what went wrong.
kaart-begin_lag-aan-ons_mis-a_inner = Went wrong? What went wrong? I thought it went well.
kaart-begin_kb-blind = We don’t know what he actually said. That makes it hard to write.
kaart-begin_kb-told = ‘They know enough now,’ he said. So it needn’t have much on it, if you ask me.
kaart-begin_kb-letter = ‘Next day that thing drops.’ He thinks it came from us.
kaart-begin_kb-vijf = ‘Five o’clock’, he said, twice. I think he’s still waiting for that.
kaart-begin_kb-promise = Something was promised that hasn’t happened yet. That’s what was on his mind, on Monday.
kaart-begin_kb-eruit = It was that one question that got us put out. I think he still remembers.
kaart-begin_kb-uitgezet = He put us out, and he wanted it written down. We can’t write round that.
kaart-begin_kb-look = ‘That one was looking.’ That’s about us, Jan. You can write round it, or not.
kaart-begin_kb-well = ‘It was pleasant, so better not.’ He’s afraid it’ll stop, I think.
kaart-begin_dat-respecteer-ik_why = His no comes first, with no but. So he can read that it was heard.
kaart-begin_eerst-navragen_say = Ring reception first: what did he actually say?
kaart-begin_eerst-navragen_why = A message that comes second-hand is already a translation. Before you answered, you asked for his own words.
kaart-begin_eerst-navragen_inner = I said it to that lady twice. She didn’t read it back.
kaart-begin_eerst-navragen_nv-eruit = (Putting the phone down.) ‘They wanted to know how it came about.’ That’s what it says.
kaart-begin_eerst-navragen_nv-zei = { $reden ->
    [told] (Putting the phone down.) ‘They know enough now.’ And then he was quiet for a long time.
    [promise] (Putting the phone down.) ‘They just keep promising. Seeing is believing.’ That’s what it says.
    [letter] (Putting the phone down.) ‘Friday Jan sits here, next day that thing drops.’ A letter.
    [look] (Putting the phone down.) ‘The way that woman looked at my house, back then.’ That’s what it says.
   *[well] (Putting the phone down.) ‘It was pleasant, so better not.’ That really is what it says.
}

# kaart-midden
kaart-midden_line = There’s room for one more sentence.
kaart-midden_km-stil_wit-zeg = It needn’t be full.
kaart-midden_km-langer_why = You left the rest blank. There’s nothing he has to answer.
kaart-midden_km-langer_inner = A lot of white. I can look at that and nothing’s asked of me.
kaart-midden_km-langer_wit = White’s fine too.
kaart-midden_aanbod-lijst_say = ‘If you ever want help with the post, the doctor or the boxes, I’d be glad to hear.’
kaart-midden_aanbod-lijst_inner = Three things. Everything they saw, in a row.
kaart-midden_niemand-boos_say = ‘I’m not angry, in case you wondered. Nor is Esmé.’
kaart-midden_niemand-boos_why = It says that nobody’s angry, without a but. So his no costs him nothing.
kaart-midden_niemand-boos_inner = Not angry. I read it three times. There’s no ‘but’ after it.
kaart-midden_vijf-uur-kaart_say = ‘I was going to ring at five and didn’t. That wasn’t right.’
kaart-midden_vijf-uur-kaart_why = It said five o’clock, and that you didn’t. More explaining would have made it smaller.
kaart-midden_vijf-uur-kaart_inner = Five o’clock. In black and white. So it really happened.
kaart-midden_vaste-dag_say = ‘One fixed day a month, and nobody asking about it. I remember.’
kaart-midden_vaste-dag_inner = I said that, about the day. And the postman’s none the wiser for it.
kaart-midden_lamp-groet_say = ‘I hope the light’s still working.’
kaart-midden_lamp-groet_inner = The light works. I flick it on every evening. Just to see.
kaart-midden_hoopt-op-u_say = ‘Do think it over in your own time.’
kaart-midden_hoopt-op-u_inner = Think it over. As if I say no without thinking.

# kaart-slot
kaart-slot_line = And what goes at the bottom?
kaart-slot_ks-stil_postzegel = No stamp needed. You cycle past anyway.
kaart-slot_ks-langer_kwart = I’ve got to go at four, Jan.
kaart-slot_laat-weten_say = ‘If I hear nothing before Friday, I’ll leave you in peace. Jan’
kaart-slot_laat-weten_inner = Before Friday. I’ve been given a date. I’m always given a date.
kaart-slot_donderdag-tik_say = ‘I’ll walk by on Thursday. A tap on the window will do, otherwise I’ll walk on. Jan’
kaart-slot_donderdag-tik_inner = A tap. I can do that. No breath required.
kaart-slot_nummer-achterop_say = ‘My number’s on the back. On Mondays I answer myself. Jan’
kaart-slot_nummer-achterop_inner = A number. It can lie there till it’s needed. Or till it isn’t any more.
kaart-slot_veel-liefs_say = ‘Ring or drop in any time, our door is open. Best wishes from Esmé and Jan’
kaart-slot_veel-liefs_inner = That door is open. Mine is shut. And the other one’s sending wishes too, then.
kaart-slot_donderdag-tik_why = You wrote when you’ll pass by and that no sign is fine too. He knows what’s coming.

# in-de-bus
in-de-bus_karton-touw = There you are again. Van Noord let some cardboard down this morning. On a flex, all folded.
in-de-bus_agent-geweest = There you are again. The constable was just here, for the third floor. Something about a file, over that bell. Gone again in no time.
in-de-bus_agent-geweest_inner = Was that file right, he wanted to know. He had that from Jan. And Jan had it from me.
in-de-bus_deeg = Morning. I’m just out of the cold store, and mind your step, it’s been scrubbed here.
in-de-bus_line = That’ll be for the third floor? His light’s on, you know.
in-de-bus_ib-stil_zeg-niks = You’re not much of a talker either, are you?
in-de-bus_ib-langer_rook = (He puts out his cigarette.)
in-de-bus_toch-aanbellen_say = A short ring. Then he knows there’s something in the box.
in-de-bus_toch-aanbellen_why = The card left him in peace, and the bell didn’t. Now he can’t tell which of the two counts.
in-de-bus_toch-aanbellen_inner = A card that says I’ll be left in peace. And the bell.
in-de-bus_toch-aanbellen_kaart-en-bel = It’s a card or a bell. Not both.
in-de-bus_nog-gezien_say = Did you see him this weekend at all?
in-de-bus_nog-gezien_inner = I hear them under my window. First a hello, and then my name.
in-de-bus_nog-gezien_doos = He let down a string, for the boxes. Never normally does that.
in-de-bus_erin-en-weg_say = A nod, the card in the box, your hand on the flap so it doesn’t bang, and go.
in-de-bus_erin-en-weg_inner = The flap didn’t bang. Somebody held it.
in-de-bus_oven-groet_say = Thanks, but you don’t need to tell me that.
in-de-bus_oven-groet_inner = There’s something about me that somebody would rather not know. Sounds odd, through a window.

# donderdag
donderdag_d-afgesproken = (Thursday, eleven o’clock. On the third floor the curtain is shut.)
donderdag_d-toevallig = (Thursday. You have to go that way anyway. On the third floor the curtain is shut.)
donderdag_d-adriaans = (Thursday.) The church lady was down again in no time yesterday. With the milk still in her bag.
donderdag_d-adriaans_inner = Do I sleep, she asked, and do I eat. Those aren’t her questions. She’s got them from Jan.
donderdag_d-plafond = (Thursday.) There was a man from the housing association this morning, about cardboard up to the ceiling. He didn’t get in.
donderdag_d-plafond_inner = Up to the ceiling, that man said. You can’t see that from the street.
donderdag_line = There you are again, and still no pizza?
donderdag_do-stil_dag-do = He’s in, you know. He’s always in.
donderdag_do-langer_inner = Standing there. Not looking at the door, looking at the light.
donderdag_do-langer_why = You stood there wanting nothing. He could look for as long as he liked.
donderdag_zwaaien_say = Wave at the curtain, once.
donderdag_zwaaien_why = It was warmly meant. But now the whole street was looking up too.
donderdag_punt-op-stoep_say = Buy a slice after all, and eat it out here on the pavement.
donderdag_punt-op-stoep_inner = That one’s eating a slice down there, under my window. I daren’t let go of the curtain.
donderdag_punt-op-stoep_why = Ordinary and friendly. But it keeps you under his window for a quarter of an hour, and the street sees who for.
donderdag_zwaaien_inner = The street looks up. All of it, at my window.
donderdag_een-keer-op_say = Nod to the pizza man, look up once, then on to the tram.
donderdag_een-keer-op_why = You walked by, looked and walked on. Enough to show that you’re there, too little to demand anything.
donderdag_een-keer-op_tot-volgende = You’ve a good stride on you. Well, see you again.
donderdag_een-keer-op_tot-volgende_inner = It said Thursday, and it is Thursday.
donderdag_een-keer-op_zomaar-langs = You’ve a good stride on you. Well, see you again.
donderdag_een-keer-op_zomaar-langs_inner = Somebody walks by and looks, once. It may be chance. I don’t believe in chance.
donderdag_bel-beneden_say = Ring him to say you’re here. Then he needn’t stand at the window.
donderdag_bel-beneden_why = You wanted to make it easy for him. But he’d said no, and now he has to get to the phone.
donderdag_bel-beneden_inner = I was behind the curtain already. And now the phone’s ringing.
