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
maandag_r-eruit_inner = ‘Is any of it true?’ Such a short sentence. I hear it when it’s quiet.
maandag_r-blik = (Monday, nine o’clock. Somebody from reception is standing in the doorway.)
maandag_r-blik_inner = That’s how that woman looked at my house. First the look, then the folder.
maandag_r-teveel = (Monday, nine o’clock. Somebody from reception is standing in the doorway.)
maandag_r-teveel_inner = I’ve said too much. Now it’s lying there on their table.
maandag_r-goed = (Monday, nine o’clock. Somebody from reception is standing in the doorway.)
maandag_r-goed_inner = It was pleasant. That’s just it. When it stops, it’ll be quieter than before.
maandag_line = { $listener ->
    [temp] Jan? A Mr van der Noord rang. Doesn’t need any help any more. Only something to do with a church. I’ve ticked ‘not motivated’.
   *[regular] Jan? Mr van Noord rang. He doesn’t want to see you any more, it doesn’t help anyway. Only the church lady may still come.
}
maandag_ma-stil_sorry = Were you keen to keep him?
maandag_ma-langer_telefoon = The other line’s ringing.
maandag_jammer-keuze_say = His choice. We respect that.
maandag_jammer-keuze_inner = I’m waiting to see if they ring back. Would I pick up?
maandag_letterlijk_say = Hang on. What did he actually say?
maandag_letterlijk_why = A message passed along has already been translated. You asked for his own words.
maandag_letterlijk_inner = I said it twice, to that lady. She wrote once.
maandag_misverstand_say = Ring him at once, and tell him yourself you’ve heard his no.
maandag_misverstand_inner = I passed it on properly, and there it goes.
maandag_even-zitten_say = Sit down for a moment. This one lands.

# letterlijke-woorden
letterlijke-woorden_w-brief = Something about a letter on the mat. ‘Jan sits on my chair and next day that thing drops. There’s no such thing as chance.’
letterlijke-woorden_w-vijf = ‘Five o’clock’, he said. Twice. ‘Five o’clock.’ Does that mean anything to you?
letterlijke-woorden_w-nacht = That he rang on Saturday night and got a recording. ‘Day or night’, he added.
letterlijke-woorden_w-zoon = Whether you’d spoken to those people about his son yet. And straight after that he wants nothing more.
letterlijke-woorden_w-beloven = ‘They just keep promising.’ That’s how he put it. ‘Seeing is believing.’
letterlijke-woorden_w-eruit = ‘They wanted to know if it was true.’ I couldn’t get more out of him. What was true, he didn’t say.
letterlijke-woorden_w-kijken = ‘That one looked.’ That’s what he said. ‘The way that woman looked at my house, back then.’
letterlijke-woorden_w-genoeg = ‘They know enough now.’ And then nothing for quite a while.
letterlijke-woorden_w-gezellig = ‘It was pleasant’, he said. And so better not. I didn’t get it either.
letterlijke-woorden_line = And the church lady. She’s still welcome. That was the last thing he said.
letterlijke-woorden_lw-stil_nog-iets = He asked me whether I’d got it down properly.
letterlijke-woorden_lw-langer_tja = Well. That’s all I have.
letterlijke-woorden_hoe-klonk-hij_say = And his voice? I mean, how did he sound?
letterlijke-woorden_hoe-klonk-hij_kort-adem = I could hardly make him out. Three words, and then air.
letterlijke-woorden_hoe-klonk-hij_kort-adem_inner = I had to say it in bits. Saying no takes a lot of air.
letterlijke-woorden_hoe-klonk-hij_netjes = Polite. He thanked me. And then he stayed on the line a bit.
letterlijke-woorden_hoe-klonk-hij_netjes_inner = I kept hold of the receiver. Perhaps somebody would come on.
letterlijke-woorden_zo-laten-staan_say = Will you put it down like that? His words?
letterlijke-woorden_zo-laten-staan_inner = Somewhere there’s a sentence of mine now, and nobody’s touched it.
letterlijke-woorden_zo-laten-staan_doe-ik = I will. With quotation marks.
letterlijke-woorden_snap-het-wel_say = That isn’t a no. He does this, it’s in the folder.
letterlijke-woorden_snap-het-wel_inner = They’ll have a word for it already.

# waar-zit-het
waar-zit-het_line = You’ve gone white. Where is it, Jan?
waar-zit-het_wz-stil_zeg-maar = You needn’t know straight away.
waar-zit-het_wz-langer_thee = I’ll get us tea.
waar-zit-het_in-maag_say = In your stomach. A stone.
waar-zit-het_in-kaken_say = In your jaw. It hurts.
waar-zit-het_in-schouders_say = In your shoulders. They’re sagging.

# maag
maag_line = And what’s it about, that stone?
maag_mg-stil_wacht-mg = I’ll wait.
maag_mg-langer_drink-mg = Have a drink.
maag_bezorgd_say = Worry: he’ll lose his home, or his breath. And then what?
maag_machteloos_say = Powerless: I simply don’t know any more.
maag_teleurgesteld_say = Disappointed: I really thought we had it.

# kaken
kaken_line = What are you chewing on?
kaken_kk-stil_wacht-kk = You’re allowed to swear in here.
kaken_kk-langer_raam-kk = I’ll open the window.
kaken_gekwetst_say = Hurt: all that effort, and brushed aside like that.
kaken_boos_say = Angry: on Friday he was laughing, and now suddenly the distrust again.

# schouders
schouders_line = And what do those shoulders say?
schouders_sc-stil_wacht-sc = Mine are sagging too, if that’s any help.
schouders_sc-langer_zucht-sc = Yes.
schouders_moedeloos_say = Discouraged: all that time, and then it founders on nothing.
schouders_onverschillig_say = A kind of shrug: he knows exactly whom to ring when the water rises.

# ermee
ermee_line = And what do you do with that?
ermee_em-stil_mag-ook = You don’t have to do anything with it.
ermee_em-langer_werk-toe = Team meeting’s at ten.
ermee_doorwerken_say = Nothing. That’s the job. Carry on.
ermee_doorwerken_oke = Okay. … You’re crushing that cup.
ermee_zeg-in-team_say = Say it in the team later, just as it is.
ermee_zeg-in-team_inner = Monday, ten o’clock. They’ll be in a circle somewhere, and my name goes round with the coffee.
ermee_zeg-in-team_goed-plan = So will I. Mine’s in my neck.
ermee_erheen_say = I’m going over there. I want to hear him breathe.
ermee_erheen_inner = Three days’ quiet, and then that bell.
ermee_spirit-bellen_say = I’m ringing the youth service. Harrie is the one thing that would really help him.
ermee_spirit-bellen_inner = There’s something with Harrie. I can feel it. Somebody’s said his name.
ermee_spirit-bellen_doe-niet = Jan. That’s not ours to do. … You’re already on the line.
ermee_laten-liggen_say = I’ll leave him be for a few weeks. Distance is professional too.
ermee_laten-liggen_inner = No phone. No card. It was this quiet before they came, only then I didn’t hear it.
ermee_eerst-uitleggen_say = I want to hear from him first what was wrong. That’s the least he can do, after Friday.
ermee_eerst-uitleggen_inner = As if there’s a bill somewhere. I never ordered anything.
ermee_pik-dit-niet_say = There are limits. You don’t treat people like that.
ermee_pik-dit-niet_inner = Let them be angry. Then I know where I stand.
ermee_op-inactief_say = Put him on inactive. He’s unwilling, forty others aren’t.
ermee_op-inactief_inner = I’m back in a drawer. I know the smell.
ermee_belt-vanzelf_say = He’ll ring again himself when he’s ready. I trust him to.
ermee_belt-vanzelf_inner = When the water rises, I ring. Yes. And otherwise, it seems, nobody rings.

# teamtafel
teamtafel_t-moe = You look as if you live there yourself, Jan. I’m glad you’ve said it.
teamtafel_t-dank = I’m glad you’ve said it. We’ve got a minute.
teamtafel_line = What was Friday like for him? If you were in that chair?
teamtafel_tt-stil_esme-eerst = { $reden ->
    [told] He told us a lot. An awful lot for a first time.
    [promise] We said something that hasn’t happened yet.
    [letter] There’ll be a letter lying there now, from one of us round this table.
    [look] Somebody looked, on Friday, or asked, the way he’s used to.
   *[well] It went so well. Perhaps that’s the frightening part.
}
teamtafel_tt-langer_volgende = Take it with you. Next item.
teamtafel_ken-patroon_say = He takes fright when it gets close. You see that pattern all through the file.
teamtafel_ken-patroon_inner = I’m a pattern. The sort you get on curtains.
teamtafel_ken-patroon_klopt-maar = Could be. But that wasn’t my question.
teamtafel_ook-van-mij_say = I think it was partly me. I want him to know that.
teamtafel_ook-van-mij_why = You looked at your own side too, and wanted him to know. Then it needn’t all be down to him.
teamtafel_ook-van-mij_inner = For three days I’ve thought it’s me. And that it’s them. Turn and turn about.
teamtafel_ook-van-mij_hoe-dan = { $reden ->
    [told] Too much at once, perhaps. Don’t put that on a card, then, but know it.
    [promise] A promise still open. Then say so.
    [letter] A letter. I’d find out first who it’s from.
    [look] A look, or a question. You can’t take it back, but you can name it.
   *[well] That it was pleasant? Then he has something to lose.
}
teamtafel_esme-hoe-jij_say = Esmé, how is it for you?
teamtafel_esme-hoe-jij_e-goed = I feel guilty about that hall. And I like him. That too.
teamtafel_esme-hoe-jij_e-buiten = Honestly? I felt like wallpaper on Friday. Thanks for asking.

# baas
baas_b-gezegd = Good. That’s been said. Now the business side.
baas_b-gedaan = I heard you just now. Sleep on that, will you?
baas_b-stil = You’re quiet, Jan.
baas_line = I’ve forty on the waiting list, so I have to ask. Do we close his file or not?
baas_ba-stil_denk-even = Have a think. I don’t bite.
baas_ba-langer_vrijdag-weten = I want to know by Friday.
baas_meldpunt-over_say = Perhaps somebody else should try, with fresh eyes. The Meldpunt knows him already.
baas_meldpunt-over_inner = Bread tin open, bread tin shut.
baas_meldpunt-over_koude = Then he’s new to everyone again. Think it over.
baas_afsluiten-motivatie_say = Close it. He doesn’t want it, and then you shouldn’t set out to save a person.
baas_afsluiten-motivatie_inner = It’s finished. So that’s how it feels, being finished.
baas_huisarts-kijkt_say = He let me ring his doctor. She’s looking in this week. Give us until after that.
baas_huisarts-kijkt_inner = Doctor Smit rang the bell. Said: Jan says you allowed it. That’s how she put it. That I allowed it.
baas_huisarts-kijkt_tot-dan = That’s something worth waiting for. Do that.
baas_vier-weken_say = No. I want four weeks. And I want to send him a card.
baas_vier-weken_why = A no isn’t the end. You asked for time to return without nagging, and said so out loud.
baas_vier-weken_inner = I’m still counting. Nobody’s turned the light off.
baas_vier-weken_krijg-je = Four weeks. Write down why and I’ll stand behind it.
baas_weet-niet-baas_say = I don’t know yet. Think with me: what would you want to know?
baas_weet-niet-baas_of-hij-ademt = Whether anybody sees him this week. The rest can wait.

# dichtdoen
dichtdoen_line = Then there’s a letter to send. ‘We have closed your file.’ Who signs?
dichtdoen_dd-stil_nou = Jan?
dichtdoen_dd-langer_laat-liggen = I’ll leave it. Until Friday.
dichtdoen_ik-teken_say = I’ll sign. Add that he’s always welcome.
dichtdoen_ik-teken_inner = Always welcome. With a file number at the top.
dichtdoen_toch-niet_say = No. He’s not getting a letter like that from me.
dichtdoen_toch-niet_why = You meant to close and thought better of it in time. His no needn’t become a file.
dichtdoen_toch-niet_inner = The post comes. Nothing from them. A good sign, or not.

# koffieautomaat
koffieautomaat_line = Van Noord? I’ve got to go there anyway. Come along, then we’ll know right away if he’s all right.
koffieautomaat_ka-stil_suiker = I’ll have my coffee first.
koffieautomaat_ka-langer_melding-gelijk = It’s only a report from upstairs. Cardboard and coughing.
koffieautomaat_loop-mee_say = I’ll come. Then he’ll know one face, at least.
koffieautomaat_loop-mee_inner = A cap on the stairs. And behind it a step I know.
koffieautomaat_in-die-map_say = He says that folder’s wrong. Do you know about that?
koffieautomaat_in-die-map_why = You wanted to know for his sake. But what he told you is now with the constable, and he has no idea.
koffieautomaat_in-die-map_inner = They’re reading again. My ears ring when they read.
koffieautomaat_in-die-map_twee-rapporten = Two reports that contradict each other. You’d be none the wiser.
koffieautomaat_niet-met-mij_say = I won’t come along. He’d never tell us apart again.
koffieautomaat_niet-met-mij_why = You kept help and policing apart, and told the officer why.
koffieautomaat_niet-met-mij_inner = Just the one pair of shoes, and not the ones I know. Not Jan’s.
koffieautomaat_niet-met-mij_snap-ik = Fair enough. I’ll ring and say who I am.
koffieautomaat_kan-het-wachten_say = Can it wait? And will you tell him it’s not from us?
koffieautomaat_kan-het-wachten_why = The constable’s purpose stayed with the constable. And he at least gets to hear of it beforehand.
koffieautomaat_kan-het-wachten_inner = A card from the constable, with a day on it. That’s new. You can see it coming.
koffieautomaat_kan-het-wachten_kan-wachten = It can wait a week. I’ll send him a card first.

# met-agent
met-agent_line = (Through the intercom.) Two. And one with a radio. I can hear it crackle.
met-agent_line2 = I hadn’t yet counted you as one of them.
met-agent_mga-stil_kraak = Sir, would you open up a moment?
met-agent_mga-langer_weg = (The intercom goes dead.)
met-agent_uitleg-agent_say = We’ve only come to see that you’re all right, Mr van Noord.
met-agent_uitleg-agent_inner = Just to see. In a cap.
met-agent_had-niet-moeten_say = You’re right. I shouldn’t have come like this. I’m going.
met-agent_had-niet-moeten_why = You said honestly that it shouldn’t have gone like this. That doesn’t yet put it right.
met-agent_had-niet-moeten_inner = That one goes. The other stays. I can hear the difference.
met-agent_had-niet-moeten_te-laat = Too late. But you’ve said it.

# woningbouw-lijn
woningbouw-lijn_line = I’m from the corporation, the one with the red glasses. How is he? And is it true about the boxes?
woningbouw-lijn_wl-stil_ik-dacht-maar = I’ve slept badly, having passed it on.
woningbouw-lijn_wl-langer_u-mag-niet = I suppose you can’t say anything.
woningbouw-lijn_tot-plafond_say = You heard him first, so you may know: up to the ceiling. But it can be talked about.
woningbouw-lijn_tot-plafond_inner = It’s walked out of my hall. It’s on paper somewhere else now.
woningbouw-lijn_tot-plafond_noteer = Then I’ll have to do something about it.
woningbouw-lijn_meer-niet_say = We’ve been there. I won’t say more without him.
woningbouw-lijn_meer-niet_inner = No man with a toolbag today. I look past the curtain twice.
woningbouw-lijn_meer-niet_eerlijk-genoeg = I understand. Tell him… no. Better say nothing.
woningbouw-lijn_zelf-zeggen_say = He knows it came from you. Would you want to tell him yourself?
woningbouw-lijn_zelf-zeggen_why = No more detours: he knows who it came from, and she may tell him so herself.
woningbouw-lijn_zelf-zeggen_inner = A card with little red glasses drawn on it. ‘Sorry I didn’t ask you first.’
woningbouw-lijn_zelf-zeggen_durf-ik = Myself? … Yes. That would be decent.
woningbouw-lijn_met-rust_say = Please leave him alone for a bit. Every letter costs us a month.
woningbouw-lijn_met-rust_why = You stood up for him. But she rang out of concern, and got a rap on the knuckles.
woningbouw-lijn_met-rust_inner = A pair of red glasses goes by in the street. She doesn’t look up.
woningbouw-lijn_met-rust_sorry-hoor = Oh. I meant well.

# wat-nu
wat-nu_zelf-donderdag = On Friday he said Thursday himself. And now this.
wat-nu_deur-dicht = (Esmé shuts the door of the meeting room.)
wat-nu_line = So. He says no. What do we do?
wat-nu_wn-stil_esme-stil = We needn’t know today. This week, though.
wat-nu_wn-langer_lunch = Lunch first, then.
wat-nu_langs-vandaag_say = Go round this afternoon. Face to face.
wat-nu_langs-vandaag_inner = The bell. I said no. Did I say no?
wat-nu_een-kaart_say = A card, then. By hand, and not too long.
wat-nu_een-kaart_inner = It’s quiet on the stairs. I leave the radio off, just in case.
wat-nu_nu-bellen-nee_say = Shall I ring him after all? A call is so much more personal.
wat-nu_nu-bellen-nee_inner = There it goes. Once. Twice. I put a cushion on it.
wat-nu_weet-ons-te-vinden_say = Nothing. It’s his no. He knows where to find us if he wants to.
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
aan-de-bel_alleen-horen_say = I just wanted to hear you’re all right.
aan-de-bel_alleen-horen_inner = Am I all right. Better without the bell. I think.
aan-de-bel_alleen-horen_gaat-goed = I was doing better.
aan-de-bel_met-adriaans_say = Mrs Adriaans arrives, heavily laden. Carry her bag, and go up with her.
aan-de-bel_met-adriaans_inner = Her. With Jan. In the same doorway. Now I’ve none left.

# wachten
wachten_line = All right. And who keeps watch?
wachten_wa-stil_niemand-wa = ‘Nobody’ isn’t a name, Jan.
wachten_wa-langer_ik-wel = I don’t mind. But together, then.
wachten_zomer_say = Being watched is what bothers him. In September we’ll look again, with fresh eyes.
wachten_zomer_inner = I can hear suitcases rolling along the pavement.
wachten_jij-en-ik_say = We do. Until the eighteenth. And he has to know it, so it’s a card after all.
wachten_jij-en-ik_why = Waiting became an agreement: a date, two people keeping an eye out, and he knows about it.
wachten_jij-en-ik_inner = The eighteenth. Somewhere somebody ticks a date without waking me.
wachten_adriaans-doorgeeft_say = He trusts Mrs Adriaans. If she fills us in now and then, we needn’t push.
wachten_adriaans-doorgeeft_inner = All of a sudden she asked if I was sleeping. She never asks anything.

# kaart-begin
kaart-begin_line = Blank, no logo. What goes at the top?
kaart-begin_kb-stil_pen = Your pen works, you know.
kaart-begin_kb-langer_inkt = It needn’t be beautiful.
kaart-begin_zorgen-om-u_say = ‘Your heart and that insurance gave me a fright.’
kaart-begin_zorgen-om-u_inner = My heart and my debt. On a card. The postman can read too.
kaart-begin_wat-jammer_say = ‘I thought it was a nice talk. I’d so hoped you thought so too.’
kaart-begin_wat-jammer_inner = Nice. So I’ve broken something nice.
kaart-begin_dat-respecteer-ik_say = ‘I heard you’d rather not have visitors. I respect that.’
kaart-begin_dat-respecteer-ik_inner = My no is on a card. In another hand, but it’s my no.
kaart-begin_brief-bijgedragen_say = ‘A letter came. I had a part in that, without asking you. I’m sorry.’
kaart-begin_brief-bijgedragen_why = You admitted you’d had a hand in it. Painful, and the only thing he can do something with.
kaart-begin_brief-bijgedragen_inner = So I’m not mad. It wasn’t chance, and somebody says so.
kaart-begin_lag-aan-ons_say = ‘Something went wrong on my side on Friday. I’m sorry.’
kaart-begin_lag-aan-ons_why = You wrote down your own share. Whether he recognises it depends on what really happened on Friday.
kaart-begin_lag-aan-ons_raak-a = Yes. That’s well put.
kaart-begin_lag-aan-ons_raak-a_inner = On my side. I’ve read that once before, and it was in my own hand.
kaart-begin_lag-aan-ons_mis-told = Wrong? Or simply too much?
kaart-begin_lag-aan-ons_mis-told_inner = Sorry. So they’ve been discussing it, what I said.
kaart-begin_lag-aan-ons_mis-a = Such as? If he asks?
kaart-begin_lag-aan-ons_mis-a_inner = Went wrong? What went wrong? I thought it went well.

# kaart-midden
kaart-midden_line = There’s room for one more sentence.
kaart-midden_km-stil_wit-zeg = You don’t have to fill it.
kaart-midden_km-langer_why = You left the rest blank. There’s nothing he has to answer.
kaart-midden_km-langer_inner = A lot of white. I can look at that without anything being required.
kaart-midden_km-langer_wit = Leave it white. Good too.
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
kaart-slot_line = And how does it end?
kaart-slot_ks-stil_postzegel = No stamp. You cycle past there anyway.
kaart-slot_ks-langer_kwart = I’ve got to go at four.
kaart-slot_laat-weten_say = ‘If I hear nothing before Friday, I’ll leave you in peace. Jan’
kaart-slot_laat-weten_inner = Before Friday. I’ve been given a date. I’m always given a date.
kaart-slot_donderdag-tik_say = ‘I’ll walk by on Thursday. A tap on the window will do, or I’ll walk on. Jan’
kaart-slot_donderdag-tik_inner = A tap. I can do that. No breath required.
kaart-slot_nummer-achterop_say = ‘My number’s on the back. On Mondays I answer myself. Jan’
kaart-slot_nummer-achterop_inner = A number. It can lie there till it’s needed. Or till it isn’t any more.
kaart-slot_veel-liefs_say = ‘We’re always here for you. Jan and the whole team’
kaart-slot_veel-liefs_inner = The whole team. How many hands have held this card?

# in-de-bus
in-de-bus_karton-touw = This morning some cardboard came down the front of the house. On a flex. Neatly folded.
in-de-bus_deeg = Morning. Mind, the pavement’s wet.
in-de-bus_line = You again. For the third floor? There’s a light on, if that’s what you wanted to know.
in-de-bus_ib-stil_zeg-niks = You’re not much of a talker.
in-de-bus_ib-langer_rook = (He puts out his cigarette.)
in-de-bus_toch-aanbellen_say = A short ring. Then he needn’t guess what’s lying there on the mat.
in-de-bus_toch-aanbellen_inner = A card that says I’ll be left in peace. And the bell.
in-de-bus_toch-aanbellen_kaart-en-bel = It’s a card or a bell. Not both.
in-de-bus_nog-gezien_say = Did you see him this weekend? Is he all right?
in-de-bus_nog-gezien_inner = I hear them under my window. A good morning, and then my name.
in-de-bus_nog-gezien_doos = He let down a string for the boxes. He never does that.
in-de-bus_erin-en-weg_say = Card in the box, your hand on the flap so it doesn’t bang, and go.
in-de-bus_erin-en-weg_inner = The flap didn’t bang. Somebody held it.
in-de-bus_oven-groet_say = Thanks, but you don’t have to tell me that.
in-de-bus_oven-groet_inner = Somebody doesn’t want to know a thing about me. Sounds odd through a window.

# donderdag
donderdag_d-afgesproken = (Thursday, eleven o’clock. On the third floor the curtain is shut.)
donderdag_d-toevallig = (Thursday. You have to go that way anyway. On the third floor the curtain is shut.)
donderdag_line = There you are again. Still no pizza?
donderdag_do-stil_dag-do = He’s in, you know. He’s always in.
donderdag_do-langer_inner = Standing there. Not looking at the door, looking at the light.
donderdag_zwaaien_say = Give a wave, so he knows you’re thinking of him.
donderdag_zwaaien_why = It was heartfelt. But now the whole street was looking up too.
donderdag_zwaaien_inner = The street looks up. All of it, at my window.
donderdag_een-keer-op_say = Look up once, then on to the tram at your usual pace.
donderdag_een-keer-op_why = You walked by, looked and walked on. Enough to see that you’re around, too little to demand anything.
donderdag_een-keer-op_tot-volgende = You’ve a good stride on you. See you.
donderdag_een-keer-op_tot-volgende_inner = It said Thursday, and it is Thursday.
donderdag_een-keer-op_zomaar-langs = You’ve a good stride on you. See you.
donderdag_een-keer-op_zomaar-langs_inner = Somebody walks by and looks, once. It may be chance. I don’t believe in chance.
donderdag_bel-beneden_say = Ring him: you’re downstairs, and he needn’t hurry.
donderdag_bel-beneden_inner = I was behind the curtain already. And now the phone’s ringing.
