# Frans van Noord: Three days later

drie-dagen_title = Three days later
postvak_name = Your pigeonhole
postvak_seen = A newsletter, two envelopes, a yellow note: ‘v. Noord rang. Wants no more.’ With a smiley from reception.
codehand_name = The back of your hand
codehand_seen = If you look closely, there is still the stroke of a seven.

## maandagmorgen

# maandag
maandag_r-letter = (Monday, nine o’clock. Somebody from reception is standing in the doorway.)
maandag_r-letter_inner = Jan sat here on my chair, and then that thing dropped on the mat. There’s no such thing as chance.
maandag_r-vijf = (Monday, nine o’clock. Somebody from reception is standing in the doorway.)
maandag_r-vijf_inner = At five, Jan said. Three days with the phone beside me.
maandag_r-belofte = (Monday, nine o’clock. Somebody from reception is standing in the doorway.)
maandag_r-belofte_inner = Something was promised. All weekend I’ve been working out when, then.
maandag_r-eruit = (Monday, nine o’clock. Somebody from reception is standing in the doorway.)
maandag_r-eruit_inner = ‘How did that fire come about?’ Such a short sentence. I hear it when it’s quiet.
maandag_r-blik = (Monday, nine o’clock. Somebody from reception is standing in the doorway.)
maandag_r-blik_inner = That’s how that woman looked at my house. First the look, then the folder.
maandag_r-teveel = (Monday, nine o’clock. Somebody from reception is standing in the doorway.)
maandag_r-teveel_inner = I’ve said too much. Now it’s lying there on their table.
maandag_r-goed = (Monday, nine o’clock. Somebody from reception is standing in the doorway.)
maandag_r-goed_inner = It was pleasant. That’s just it. When it stops, it’ll be quieter than before.
maandag_line = { $listener ->
    [temp] Jan? A Mr van der Noord rang for you. He doesn’t need any help any more, I think, only something to do with a church. I’ve just ticked ‘not motivated’.
   *[regular] Jan? Mr van Noord rang. He doesn’t want to see you any more, because it doesn’t help anyway. Only the church lady may still come. Now what am I supposed to tick?
}
maandag_ma-stil_sorry = Would you have liked to keep him, or not?
maandag_ma-langer_telefoon = I’ve got to get back, the other line’s ringing.
maandag_jammer-keuze_say = His choice. We respect that.
maandag_jammer-keuze_inner = I’m waiting to see if they ring back. Would I pick up?
maandag_letterlijk_say = Did you write down what he said?
maandag_letterlijk_why = A message passed along has already been translated. You asked for his own words.
maandag_letterlijk_inner = I said it twice, to that lady. She wrote once.
maandag_misverstand_say = Ring him at once. Then he hears from you that his no’s been heard.
maandag_misverstand_inner = I passed it on properly, and there it goes.
maandag_even-zitten_say = Sit down for a moment. This one lands.

# letterlijke-woorden
letterlijke-woorden_w-brief = It was something about a letter on the mat. Wait: ‘Jan sits on my chair and next day that thing drops. There’s no such thing as chance.’
letterlijke-woorden_w-vijf = He said ‘five o’clock’, and later ‘five o’clock’ again. Does that mean anything to you?
letterlijke-woorden_w-nacht = That he rang on Saturday night and then got a recording. ‘Day or night,’ he added.
letterlijke-woorden_w-zoon = He asked whether you’d spoken to those people about his son yet, and straight after that he said he wants nothing more.
letterlijke-woorden_w-beloven = ‘They just keep promising,’ that’s how he put it, ‘seeing is believing’. No more than that.
letterlijke-woorden_w-eruit = ‘They wanted to know how it came about,’ he said. What ‘it’ is, he didn’t say.
letterlijke-woorden_w-kijken = He said that one of you looked. ‘The way that woman looked at my house, back then,’ he added.
letterlijke-woorden_w-genoeg = ‘They know enough now,’ he said, and after that he said nothing for quite a while.
letterlijke-woorden_w-gezellig = ‘It was pleasant,’ he said, and so it was better not. To be honest, I didn’t get it either.
letterlijke-woorden_line = And then the church lady, so she can go on coming, that was the last thing he said.
letterlijke-woorden_lw-stil_nog-iets = He asked me whether I’d got it down properly.
letterlijke-woorden_lw-langer_tja = Well, I really don’t have any more than that.
letterlijke-woorden_hoe-klonk-hij_say = And his voice? I mean, how did he sound?
letterlijke-woorden_hoe-klonk-hij_kort-adem = I could hardly make him out, he kept having to stop for air.
letterlijke-woorden_hoe-klonk-hij_kort-adem_inner = I had to say it in bits. Saying no takes a lot of air.
letterlijke-woorden_hoe-klonk-hij_netjes = Very polite, actually. He even thanked me, and then he stayed on the line for a bit.
letterlijke-woorden_hoe-klonk-hij_netjes_inner = I kept hold of the receiver. Perhaps somebody would come on.
letterlijke-woorden_zo-laten-staan_say = No tick, please. Only what he said himself.
letterlijke-woorden_zo-laten-staan_inner = Somewhere there’s a sentence of mine now, and nobody’s touched it.
letterlijke-woorden_zo-laten-staan_doe-ik = I can do that. I’ll put it in quotation marks.
letterlijke-woorden_snap-het-wel_say = He’s testing us. He does that with everybody, and he doesn’t mean it.
letterlijke-woorden_snap-het-wel_inner = They’ll have a word for it already.

# waar-zit-het
waar-zit-het_vrijdag-hield = { $felt ->
    [hurt] On Friday you swallowed it, and I didn’t ask either.
   *[worry] On Friday you kept it to yourself, and I didn’t ask either.
}
waar-zit-het_vrijdag-deed = { $felt ->
    [hurt] On Friday you argued straight back. Just sit for a minute first.
    [powerless] On Friday you’d half arranged it already, with his son. Just sit for a minute first.
   *[worry] On Friday you were off before you knew what you felt. Just sit for a minute first.
}
waar-zit-het_vrijdag-zei = { $felt ->
    [hurt] On Friday you just asked him if that meant us too. You can say it here as well.
    [discouraged] On the pavement on Friday you just said it, that it made you tired. You can do that here, too.
   *[worry] On Friday you just said it was bothering you. You can do that here, too.
}
waar-zit-het_line = You’ve gone quite white, Jan. Where do you feel it?
waar-zit-het_wz-stil_zeg-maar = You needn’t know straight away.
waar-zit-het_wz-langer_thee = I’ll go and get us some tea.
waar-zit-het_in-maag_say = In your stomach. A stone.
waar-zit-het_in-kaken_say = In your jaw. It hurts.
waar-zit-het_in-schouders_say = In your shoulders. They’re sagging.

# maag
maag_stoel-mg = (Esmé pulls up a chair.)
maag_half-werk = ‘Half the work,’ you said on Friday, on the pavement.
maag_bij-de-boom = By that tree on Friday you didn’t know what to say either, and you stayed put. I thought that was right.
maag_die-gang = It’s that hall, isn’t it? We never talked about it on Friday.
maag_line = And what do you think it’s about, that stone?
maag_mg-stil_wacht-mg = I’ll wait.
maag_mg-langer_drink-mg = Have a sip first.
maag_bezorgd_say = Worry: he’ll lose his home, or his breath. And then what?
maag_machteloos_say = Powerless: I simply don’t know any more.
maag_teleurgesteld_say = Disappointed: I really thought we had it.

# kaken
kaken_deur-kk = (Esmé shuts the door.)
kaken_vloekte = At least on Tuesday, when he hung up, you swore.
kaken_zei-niks = When he hung up on Tuesday you didn’t say a word about it either.
kaken_belde-terug = You sat like that on Tuesday, when he hung up, and then you rang straight back.
kaken_knikte = When he said ‘liars’ you sat just like that, with that jaw. And you only nodded.
kaken_line = What is it you’re chewing on, do you think?
kaken_kk-stil_wacht-kk = You’re allowed to swear in here.
kaken_kk-langer_raam-kk = I’ll open the window.
kaken_gekwetst_say = Hurt: all that effort, and brushed aside like that.
kaken_boos_say = Angry: on Friday he was laughing, and now suddenly the distrust again.

# schouders
schouders_jas-sc = (Esmé hangs her coat over a chair.)
schouders_zei-moe = Is it that again, what you said on the pavement?
schouders_de-wethouder = He rings everyone under the sun when something’s up, you said on Tuesday, right up to the alderman. Is that it?
schouders_line = And why are they sagging, do you think?
schouders_sc-stil_wacht-sc = Mine are sagging too, if that’s any help.
schouders_sc-langer_zucht-sc = Yes. I don’t know either.
schouders_moedeloos_say = Discouraged: all that time, and then it founders on nothing.
schouders_onverschillig_say = A kind of shrug: he knows exactly whom to ring when the water rises.

# ermee
ermee_line = And what are you going to do with that?
ermee_em-stil_mag-ook = You don’t have to do anything with it, as far as I’m concerned.
ermee_em-langer_werk-toe = We’ve got the team meeting at ten, so think about it till then.
ermee_doorwerken_say = Nothing. It’s part of the job. I’ll carry on.
ermee_doorwerken_weer-niks = You did that on Friday as well, and I don’t believe it gets any less that way.
ermee_doorwerken_oke = Okay. You’re crushing that cup, though, I notice.
ermee_zeg-in-team_say = I’ll tell the team later, just as it is.
ermee_zeg-in-team_inner = Monday, ten o’clock. They’ll be in a circle somewhere, and my name goes round with the coffee.
ermee_zeg-in-team_ook-daar = You told me already, so you can. I’ll join in, with me it’s in my neck.
ermee_zeg-in-team_goed-plan = Then I’ll do that too. With me it’s in my neck, has been all weekend.
ermee_erheen_say = I’m going there. I want to see for myself.
ermee_erheen_inner = Three days’ quiet, and then that bell.
ermee_spirit-bellen_say = I’m ringing the youth service. Harrie is the one thing that would really help him.
ermee_spirit-bellen_inner = There’s something with Harrie. I can feel it. Somebody’s said his name.
ermee_spirit-bellen_doe-niet = Jan, that’s not ours to do. … And you’re already on the line, I see.
ermee_laten-liggen_say = Then I’ll do nothing for a few weeks. Sometimes distance is the best you can give.
ermee_laten-liggen_inner = No phone. No card. It was this quiet before they came, only then I didn’t hear it.
ermee_eerst-uitleggen_say = I want to hear from him first what was wrong. That’s the least he can do, after Friday.
ermee_eerst-uitleggen_inner = As if there’s a bill somewhere. I never ordered anything.
ermee_pik-dit-niet_say = I’m not having this. He may as well know.
ermee_pik-dit-niet_inner = Let them be angry. Then I know where I stand.
ermee_op-inactief_say = My time goes to somebody who does want it.
ermee_op-inactief_inner = I’m back in a drawer. I know the smell.
ermee_belt-vanzelf_say = He’ll ring again when he needs us. He’s old enough for that.
ermee_belt-vanzelf_inner = When the water rises, I ring. Yes. And otherwise, it seems, nobody rings.

# teamtafel
teamtafel_t-moe = You look as if you’d slept there yourself, Jan. But I’m glad you’ve said it, that’s what we have this meeting for.
teamtafel_t-dank = I’m glad you’ve said that here. I think we can take a minute over it.
teamtafel_line = I can’t help wondering: what would Friday actually have been like for him, seen from that chair?
teamtafel_tt-stil_esme-eerst = { $reden ->
    [told] I think he told us an awful lot, for a first time.
    [promise] I think we said something that hasn’t happened yet.
    [letter] I’m afraid there’s a letter lying there now, from one of us round this table.
    [look] Somebody looked on Friday, or asked, in a way he knows already.
   *[well] It really went very well, and perhaps for him that’s just what’s frightening.
}
teamtafel_tt-langer_volgende = Well, take it away with you, and let’s move on to the next item.
teamtafel_ken-patroon_say = Somebody listening. And then he takes fright, with him it goes like that every time.
teamtafel_ken-patroon_inner = I’m a pattern. The sort you get on curtains.
teamtafel_ken-patroon_klopt-maar = That may well be so, but it wasn’t really what I asked.
teamtafel_ook-van-mij_say = Me, mostly. I’ll have to say something to him about that.
teamtafel_ook-van-mij_why = You looked at your own side too, and wanted him to know. Then it needn’t all be down to him.
teamtafel_ook-van-mij_inner = For three days I’ve thought it’s me. And that it’s them. Turn and turn about.
teamtafel_ook-van-mij_hoe-dan = { $reden ->
    [told] Perhaps it was all a bit much at once. I wouldn’t put that on a card, then, but it’s good to know.
    [promise] So there’s a promise still open, if I follow you. You could simply tell him so.
    [letter] A letter, you say. Then I’d first find out who it’s actually from.
    [look] Somebody looked, or asked something. You can’t take that back, but I’d think you can mention it.
   *[well] That it was pleasant, perhaps? Then of course he has something to lose again.
}
teamtafel_esme-hoe-jij_say = Esmé, what’s it like for you, really?
teamtafel_esme-hoe-jij_e-goed = I still feel guilty about that hall, and I notice that I’m fond of him as well.
teamtafel_esme-hoe-jij_e-buiten = To be honest, on Friday I felt a bit like wallpaper. It’s nice that you ask now.

# baas
baas_b-gezegd = Right, so that’s been said. Then we also have to talk about the business side for a moment.
baas_b-gedaan = I did hear you just now, you know. Would you sleep on that first?
baas_b-stil = You’re so quiet today, Jan.
baas_line = I’ve also got some forty others on the list at the moment, so I’m afraid I do have to ask: do we close his file, or not?
baas_ba-stil_denk-even = Do have a think about it, I don’t bite.
baas_ba-langer_vrijdag-weten = Let’s say you’ll let me know by Friday.
baas_meldpunt-over_say = Perhaps somebody else should try, with fresh eyes. The Meldpunt knows him already.
baas_meldpunt-over_inner = Bread tin open, bread tin shut.
baas_meldpunt-over_koude = Then of course he’ll be new to everyone again. I’d think that over once more.
baas_afsluiten-motivatie_say = Close it. He doesn’t want it, and then you shouldn’t set out to save a person.
baas_afsluiten-motivatie_inner = It’s finished. So that’s how it feels, being finished.
baas_huisarts-kijkt_say = He let me ring his doctor. She’s keeping an eye on it. Give us until this week’s over.
baas_huisarts-kijkt_inner = Doctor Smit rang the bell. Said: Jan says you allowed it. That’s how she put it. That I allowed it.
baas_huisarts-kijkt_tot-dan = That does seem something worth waiting for, so go ahead.
baas_vier-weken_say = No. I want four weeks. And I want to send him a card.
baas_vier-weken_why = A no isn’t the end. You asked for time to return without nagging, and said so out loud.
baas_vier-weken_inner = I’m still counting. Nobody’s turned the light off.
baas_vier-weken_krijg-je = Four weeks, that can be done. If you’d just put down on paper why, I can stand behind it.
baas_weet-niet-baas_say = I don’t know yet. Think with me: what would you want to know?
baas_weet-niet-baas_of-hij-ademt = Whether anybody looks in on him this week, I think. The rest can really all wait.

# dichtdoen
dichtdoen_line = Then a letter has to go out as well, saying we’ve closed his file. Which of us signs it?
dichtdoen_dd-stil_nou = Jan?
dichtdoen_dd-langer_laat-liggen = Then I’ll leave it for now, until Friday.
dichtdoen_ik-teken_say = Give it here. At least it comes from me, then.
dichtdoen_ik-teken_inner = Jan signed it. With a file number at the top.
dichtdoen_toch-niet_say = Wait. I’m not having that letter go out.
dichtdoen_toch-niet_why = You meant to close and thought better of it in time. His no needn’t become a file.
dichtdoen_toch-niet_inner = The post comes. Nothing from them. A good sign, or not.

# koffieautomaat
koffieautomaat_line = Van Noord, third floor? I’ve got to go there anyway. Why not come along, then we’ll both know he’s all right.
koffieautomaat_ka-stil_suiker = I’ll just finish my coffee first.
koffieautomaat_ka-langer_melding-gelijk = It’s only a report from the neighbour upstairs, about cardboard and coughing.
koffieautomaat_loop-mee_say = I’ll come. Then he’ll know one face, at least.
koffieautomaat_loop-mee_inner = A cap on the stairs. And behind it a step I know.
koffieautomaat_in-die-map_say = He says that folder’s wrong. Do you know about that?
koffieautomaat_in-die-map_why = You wanted to know for his sake. But what he told you is now with the constable, and he has no idea.
koffieautomaat_in-die-map_inner = They’re reading again. My ears ring when they read.
koffieautomaat_in-die-map_twee-rapporten = There are two reports, and they contradict each other. You’d be none the wiser.
koffieautomaat_niet-met-mij_say = I won’t come along. He’d never tell us apart again.
koffieautomaat_niet-met-mij_why = You kept help and policing apart, and told the officer why.
koffieautomaat_niet-met-mij_inner = Just the one pair of shoes. Nobody’s I know. Not Jan’s.
koffieautomaat_niet-met-mij_snap-ik = I can understand that. I’ll just ring the bell and say who I am.
koffieautomaat_kan-het-wachten_say = Can it wait? And will you tell him it’s not from us?
koffieautomaat_kan-het-wachten_why = The constable’s purpose stayed with the constable. And he at least gets to hear of it beforehand.
koffieautomaat_kan-het-wachten_inner = A card from the constable, with a day on it. That’s new. You can see it coming.
koffieautomaat_kan-het-wachten_kan-wachten = It can wait a week. I’ll send him a card first.

# met-agent
met-agent_line = (Through the intercom.) Two. And one with a radio.
met-agent_line2 = You I hadn’t counted among them.
met-agent_mga-stil_kraak = Sir, would you open up a moment?
met-agent_mga-langer_weg = (The intercom goes dead.)
met-agent_uitleg-agent_say = You can say it to me instead, Mr van Noord. Are you managing?
met-agent_uitleg-agent_inner = Am I managing, Jan asks. With a cap alongside.
met-agent_had-niet-moeten_say = No. Then I shouldn’t be standing here like this. I’m going.
met-agent_had-niet-moeten_why = You said honestly that it shouldn’t have gone like this. That doesn’t yet put it right.
met-agent_had-niet-moeten_inner = That one goes. The other stays. I can hear the difference.
met-agent_had-niet-moeten_te-laat = Too late. But you’ve said it.

# woningbouw-lijn
woningbouw-lijn_line = This is the corporation, the one who was at his place that time. With the red glasses. How is he getting on? And is it true about the boxes?
woningbouw-lijn_wl-stil_ik-dacht-maar = You see, I’ve slept badly, having passed it on like that.
woningbouw-lijn_wl-langer_u-mag-niet = I suppose you’re not allowed to say anything.
woningbouw-lijn_tot-plafond_say = Up to the ceiling, that’s right. But he’s thought it through, it couldn’t be neater.
woningbouw-lijn_tot-plafond_inner = It’s walked out of my hall. It’s on paper somewhere else now.
woningbouw-lijn_tot-plafond_noteer = I’d rather not have known that, because then I’ll have to do something about it.
woningbouw-lijn_meer-niet_say = We’ve been there. I say no more without him, but thank you for ringing.
woningbouw-lijn_meer-niet_inner = No man with a toolbag today. I look past the curtain twice.
woningbouw-lijn_meer-niet_eerlijk-genoeg = I do understand. Do tell him… no, better tell him nothing.
woningbouw-lijn_zelf-zeggen_say = He knows it came from you. Would you want to tell him yourself?
woningbouw-lijn_zelf-zeggen_why = No more detours: he knows who it came from, and she may tell him so herself.
woningbouw-lijn_zelf-zeggen_inner = A card with little red glasses drawn on it. ‘Sorry I didn’t ask you first.’
woningbouw-lijn_zelf-zeggen_durf-ik = Me? Yes… yes, that would be the decent thing.
woningbouw-lijn_met-rust_say = Please leave him alone for a bit. Every letter costs us a month.
woningbouw-lijn_met-rust_why = You stood up for him. But she rang out of concern, and got a rap on the knuckles.
woningbouw-lijn_met-rust_inner = A pair of red glasses goes by in the street. She doesn’t look up.
woningbouw-lijn_met-rust_sorry-hoor = Oh. I meant well.

# wat-nu
wat-nu_zelf-donderdag = On Friday he was the one who said Thursday, and now we get this.
wat-nu_deur-dicht = (Esmé shuts the door of the meeting room.)
wat-nu_line = So he’s saying no. What do you think we should do?
wat-nu_wn-stil_esme-stil = We needn’t know today, as long as we know this week.
wat-nu_wn-langer_lunch = Shall we have something to eat first, then?
wat-nu_langs-vandaag_say = Go round this afternoon. You don’t sort that out at a distance.
wat-nu_langs-vandaag_inner = The bell. I said no. Did I say no?
wat-nu_een-kaart_say = Write, then. By hand, and not too long.
wat-nu_een-kaart_inner = It’s quiet on the stairs. I leave the radio off, just in case.
wat-nu_nu-bellen-nee_say = Shall I ring him, just once? Then he knows I’ve heard.
wat-nu_nu-bellen-nee_inner = There it goes. Once. Twice. I put a cushion on it.
wat-nu_weet-ons-te-vinden_say = Nothing. A no is a no, and he knows where to find us.
wat-nu_weet-ons-te-vinden_inner = Thursday. I’m always in. Nobody walks by.
wat-nu_wachten-met-datum_say = Wait until a date we agree on now. And keep an eye out meanwhile.
wat-nu_wachten-met-datum_inner = No bell, no letter. I’d been expecting both.

# bellen-maandag
bellen-maandag_rinkel = I’d passed it on. This morning. To a lady.
bellen-maandag_meteen = That was quick. I’ve only just passed it on.
bellen-maandag_line = It doesn’t help anyway. None of it.
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
bellen-maandag_wou-zelf-zeggen_niet-boos = … Not angry.
bellen-maandag_wou-zelf-zeggen_niet-boos_inner = Not angry. I put the phone down, but gently.
bellen-maandag_wou-zelf-zeggen_zal-wel = I dare say. Goodbye.
bellen-maandag_wou-zelf-zeggen_zal-wel_inner = Not angry, they say. And next week a letter.
bellen-maandag_ombudsman_say = If it stays no, I’ll have to report it. I’m being honest with you.
bellen-maandag_ombudsman_inner = Report. There’s the folder.
bellen-maandag_ombudsman_bel-zelf = Report away. I’ve got the alderman’s number right here.

# aan-de-bel
aan-de-bel_ombuds = I said no. The ombudsman has it too, in black and white.
aan-de-bel_nee-gezegd = I’d said no.
aan-de-bel_line = Or didn’t that get through?
aan-de-bel_ab-stil_knop-los = I’m letting go of the button.
aan-de-bel_ab-langer_dood = …
aan-de-bel_kwam-door_say = It did. I’m going.
aan-de-bel_kwam-door_inner = Came, heard no, and went. I really do hear the street door shut.
aan-de-bel_kwam-door_ga-dan = … Go, then.
aan-de-bel_alleen-horen_say = It did. I was worried, that’s all. Are you all right?
aan-de-bel_alleen-horen_inner = Am I all right. Better without the bell. I think.
aan-de-bel_alleen-horen_gaat-goed = I was doing better.
aan-de-bel_met-adriaans_say = Mrs Adriaans arrives, heavily laden. Carry her bag, and go up with her.
aan-de-bel_met-adriaans_inner = Her. With Jan. In the same doorway. Now I’ve none left.

# wachten
wachten_line = All right, but which of us keeps watch, then?
wachten_wa-stil_niemand-wa = There has to be a name to it, Jan, or nobody will do it.
wachten_wa-langer_ik-wel = I don’t mind doing it, but I’d rather do it with you.
wachten_zomer_say = People keeping watch is just what drives him mad. We’ll look again in September.
wachten_zomer_inner = I can hear suitcases rolling along the pavement.
wachten_jij-en-ik_say = The two of us, until the eighteenth. But he has to know it, so it’s a card after all.
wachten_jij-en-ik_why = Waiting became an agreement: a date, two people keeping an eye out, and he knows about it.
wachten_jij-en-ik_inner = The eighteenth. Somewhere somebody ticks a date without waking me.
wachten_adriaans-doorgeeft_say = He trusts Mrs Adriaans. If she fills us in now and then, we needn’t push.
wachten_adriaans-doorgeeft_inner = All of a sudden she asked if I was sleeping. She never asks anything.

# kaart-begin
kaart-begin_line = I’ve found one without a logo. What do you want to put at the top?
kaart-begin_kb-stil_pen = Your pen works, you know.
kaart-begin_kb-langer_inkt = It really needn’t be beautiful.
kaart-begin_zorgen-om-u_say = ‘I still think about your heart, and that envelope.’
kaart-begin_zorgen-om-u_inner = My heart and my debt. On a card. The postman can read too.
kaart-begin_wat-jammer_say = ‘I liked being at yours on Friday. A pity it’s turned out like this.’
kaart-begin_wat-jammer_inner = Nice. So I’ve broken something nice.
kaart-begin_dat-respecteer-ik_say = ‘You rang to say you want no more visits. That’s all right.’
kaart-begin_dat-respecteer-ik_inner = My no is on a card. In another hand, but it’s my no.
kaart-begin_brief-bijgedragen_say = ‘A letter came. I had a part in that, without asking you. I’m sorry.’
kaart-begin_brief-bijgedragen_why = You admitted you’d had a hand in it. Painful, and the only thing he can do something with.
kaart-begin_brief-bijgedragen_inner = So I’m not mad. It wasn’t chance, and somebody says so.
kaart-begin_lag-aan-ons_say = ‘Something went wrong on my side on Friday. I’m sorry.’
kaart-begin_lag-aan-ons_why = You wrote down your own share. Whether he recognises it depends on what really happened on Friday.
kaart-begin_lag-aan-ons_raak-a = Yes, I think that puts it well.
kaart-begin_lag-aan-ons_raak-a_inner = On my side. I’ve read that once before, and it was in my own hand.
kaart-begin_lag-aan-ons_mis-told = Did it go wrong, or was it simply too much for him?
kaart-begin_lag-aan-ons_mis-told_inner = Sorry. So they’ve been discussing it, what I said.
kaart-begin_lag-aan-ons_mis-a = And what if he asks what went wrong?
kaart-begin_lag-aan-ons_mis-a_inner = Went wrong? What went wrong? I thought it went well.

# kaart-midden
kaart-midden_line = There’s room for just one more sentence now.
kaart-midden_km-stil_wit-zeg = You don’t have to fill the whole thing, you know.
kaart-midden_km-langer_why = You left the rest blank. There’s nothing he has to answer.
kaart-midden_km-langer_inner = A lot of white. I can look at that without anything being required.
kaart-midden_km-langer_wit = Leaving the rest white, of course you could do that too.
kaart-midden_aanbod-lijst_say = ‘Should you ever want something done about the post, the doctor or the boxes: you can ask.’
kaart-midden_aanbod-lijst_inner = Three things. Everything they saw, in a row.
kaart-midden_niemand-boos_say = ‘I’m not angry, in case you wondered. Nor is Esmé.’
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
kaart-slot_line = And how do you want it to end?
kaart-slot_ks-stil_postzegel = It doesn’t need a stamp, you cycle past there anyway.
kaart-slot_ks-langer_kwart = I do have to go at four, Jan.
kaart-slot_laat-weten_say = ‘If I hear nothing before Friday, I’ll leave you in peace. Jan’
kaart-slot_laat-weten_inner = Before Friday. I’ve been given a date. I’m always given a date.
kaart-slot_donderdag-tik_say = ‘I’ll walk by on Thursday. A tap on the window will do, or I’ll walk on. Jan’
kaart-slot_donderdag-tik_inner = A tap. I can do that. No breath required.
kaart-slot_nummer-achterop_say = ‘My number’s on the back. On Mondays I answer myself. Jan’
kaart-slot_nummer-achterop_inner = A number. It can lie there till it’s needed. Or till it isn’t any more.
kaart-slot_veel-liefs_say = ‘My door is always open to you. With greetings from all of us, Jan’
kaart-slot_veel-liefs_inner = That door is open. Mine is shut. And how many are ‘all of us’?

# in-de-bus
in-de-bus_karton-touw = This morning he let some cardboard down on a flex, all of it neatly folded.
in-de-bus_agent-geweest = The constable was here just now, for the third floor. Something about a folder, through the bell, and then it was over pretty quick.
in-de-bus_agent-geweest_inner = Was that folder right, he wanted to know. He had that from Jan. And Jan had it from me.
in-de-bus_deeg = Morning, mind how you go, I’ve just scrubbed the pavement.
in-de-bus_line = There you are again, for the third floor, I suppose? He’s still got a light on, if that’s what you wanted to know.
in-de-bus_ib-stil_zeg-niks = You’re not much of a talker either, are you?
in-de-bus_ib-langer_rook = (He puts out his cigarette.)
in-de-bus_toch-aanbellen_say = A short ring. Then he knows what’s dropping on the mat.
in-de-bus_toch-aanbellen_inner = A card that says I’ll be left in peace. And the bell.
in-de-bus_toch-aanbellen_kaart-en-bel = It’s a card or a bell. Not both.
in-de-bus_nog-gezien_say = Did you see him this weekend? Is he all right?
in-de-bus_nog-gezien_inner = I hear them under my window. A good morning, and then my name.
in-de-bus_nog-gezien_doos = He let down a string for the boxes, and he never normally does that.
in-de-bus_erin-en-weg_say = A nod, the card in the box, your hand on the flap so it doesn’t bang, and go.
in-de-bus_erin-en-weg_inner = The flap didn’t bang. Somebody held it.
in-de-bus_oven-groet_say = Thanks, but that’s not for me to hear from you.
in-de-bus_oven-groet_inner = Somebody doesn’t want to know a thing about me. Sounds odd through a window.

# donderdag
donderdag_d-afgesproken = (Thursday, eleven o’clock. On the third floor the curtain is shut.)
donderdag_d-toevallig = (Thursday. You have to go that way anyway. On the third floor the curtain is shut.)
donderdag_d-adriaans = (Thursday.) The church lady was down again in no time yesterday. With the milk still in her bag.
donderdag_d-adriaans_inner = Do I sleep, she asked, and do I eat. Those aren’t her questions. She’s got them from Jan.
donderdag_d-plafond = (Thursday.) There was a man from the corporation this morning, about cardboard up to the ceiling. He didn’t get in.
donderdag_d-plafond_inner = Up to the ceiling, that man said. You can’t see that from the street.
donderdag_line = There you are again, and still no pizza?
donderdag_do-stil_dag-do = He’s in, you know. He’s always in.
donderdag_do-langer_inner = Standing there. Not looking at the door, looking at the light.
donderdag_zwaaien_say = Wave at the curtain, once.
donderdag_zwaaien_why = It was heartfelt. But now the whole street was looking up too.
donderdag_zwaaien_inner = The street looks up. All of it, at my window.
donderdag_een-keer-op_say = Look up once, then on to the tram.
donderdag_een-keer-op_why = You walked by, looked and walked on. Enough to see that you’re around, too little to demand anything.
donderdag_een-keer-op_tot-volgende = You’ve a good stride on you. Well, see you again.
donderdag_een-keer-op_tot-volgende_inner = It said Thursday, and it is Thursday.
donderdag_een-keer-op_zomaar-langs = You’ve a good stride on you. Well, see you again.
donderdag_een-keer-op_zomaar-langs_inner = Somebody walks by and looks, once. It may be chance. I don’t believe in chance.
donderdag_bel-beneden_say = Ring him to say you’re here. Then he needn’t stand at the window.
donderdag_bel-beneden_inner = I was behind the curtain already. And now the phone’s ringing.
