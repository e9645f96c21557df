# Mrs Hofstra: in the living room

kamer_title = In the living room

leren-stoel_name = A leather chair
leren-stoel_seen = A hollow in the seat, a rug over the back, a pair of reading glasses on the rug.
leren-stoel_de-kuil = That hollow won’t come out any more. It needn’t, either.
ansichten_name = A shelf of picture postcards
ansichten_seen = Upright, row upon row. The front ones are all from Portugal, the back ones have faded to blue.
ansichten_veertig-jaar = Forty years of post. Not one was ever thrown out.
bakje_name = A tin box
bakje_seen = Cards in alphabetical order, with tabs. The tab of the R stands highest.
weekdoos_name = A box with seven lids
weekdoos_seen = Monday to Sunday. A few lids are open, and not in a row.
weekdoos_die-doos = That box, there’s no need to look at that now.
weekdoos_kent-u-nu = You know that box by now.
galerijraam_name = The window on the gallery
galerijraam_seen = Net curtains, with a gap at the eye level of someone seated. From here you see every bicycle go by.

kamer_opstappen_say = I’ll be off soon. May I come again?
kamer_opstappen_inner = So I’m being asked. Then I can take my time over it.
kamer_al-zo-laat_say = Is that the time? I’m afraid I’ll have to run. Sorry.
kamer_al-zo-laat_inner = The chair’s still warm. That’s visitors for you.
kamer_al-zo-laat_gaat-u-maar = Off you go. I’ll clear away.
kamer_al-zo-laat_why = Anyone can forget the time. But she was in the middle of her story, and now cannot tell if you will be back.

## The table

# Where to sit
waar-zitten_gered = Saved. There’s only a skin on it.
waar-zitten_raam-open = I’ve opened the kitchen window. Don’t say anything about the smell.
waar-zitten_weer-van-mij = I’d have turned it off myself, you know.
waar-zitten_line = Do sit down. Now … where shall I put you.
waar-zitten_zit-stil_inner = I’m allowed to think it over. And nobody touches his chair.
waar-zitten_zit-stil_de-rechte = The upright one, then, by the window. The leather one is Hendrik’s.
waar-zitten_zit-stil_why = You waited until she pointed out a chair. So it stayed her room, and Hendrik’s chair stayed his.
waar-zitten_zit-langer_staand-bezoek = I’ll go ahead and sit. Visitors on their feet tire me.
waar-zitten_tegenover_say = Sit down opposite her.
waar-zitten_tegenover_dame-met-map = That’s where that lady sat, with her folder.
waar-zitten_tegenover_de-notaris = That’s where the solicitor sat. After Hendrik.
waar-zitten_naast-haar_say = Pull up a chair next to hers.
waar-zitten_naast-haar_inner = Beside me. Then I needn’t keep my face in order the whole time.
waar-zitten_naast-haar_van-de-pedicure = That’s where the chiropodist always sits. Only lower down.
waar-zitten_op-de-rechte_say = Sit down on the upright chair, by the window.
waar-zitten_op-de-rechte_inner = That chair always creaked. There’s some weight on it again.
waar-zitten_op-de-rechte_u-en-de-galerij = There. Now I can see you, and whoever goes by.
waar-zitten_op-de-rechte_why = You took the chair she pointed out. So it stays her room, and she can see both you and the gallery.
waar-zitten_leren-stoel-zitten_say = Sit down in the leather chair, a little way from the table.
waar-zitten_leren-stoel-zitten_past-u-wel = That’s his. … Well. You stay there. It’s been empty two years.
waar-zitten_leren-stoel-zitten_past-u-wel_inner = There’s somebody in it again. It isn’t right. And still I keep looking.
waar-zitten_leren-stoel-zitten_niet-daar = Not there! … That one’s taken.
waar-zitten_leren-stoel-zitten_niet-daar_inner = His rug. Somebody’s sitting on his rug.
waar-zitten_leren-stoel-zitten_why = A chair like any other, it seemed. But it is Hendrik’s, and you had not asked where to sit.
waar-zitten_waar-wilt-u-mij_say = Where would you like me?
waar-zitten_waar-wilt-u-mij_inner = Now I needn’t say anything about that chair.
waar-zitten_waar-wilt-u-mij_de-rechte-daar = On the upright one, by the window. Then I can see you and the gallery.
waar-zitten_waar-wilt-u-mij_why = You asked where she would like you. She could point out a chair, and need say nothing about the leather one.

# Pouring
inschenken_met-melk = There’s milk, that’s something. Black will do too.
inschenken_zwart-dan = Then it’ll be black. The milk’s all over the cooker.
inschenken_line = I pour too full these days. It’s that hand that does it.
inschenken_schenk-stil_inner = Nobody’s looking at my hand. Then it goes better.
inschenken_schenk-stil_tot-de-rand = There. To the brim, and not a drop over.
inschenken_schenk-stil_why = You did not look at her hand or mention it. So she filled the cup herself.
inschenken_schenk-langer_schoteltje = That’s what saucers are for, my mother used to say.
inschenken_kan-overnemen_say = Shall I pour?
inschenken_kan-overnemen_inner = Next they’ll be helping me on with my coat.
inschenken_kan-overnemen_mijn-kan = My pot, my cups. You sit still.
inschenken_kan-overnemen_why = You wanted to help her with that hand. But she does the pouring here, and now hears that you would rather do it.
inschenken_graag-kopje_say = Nice and full. Then I get more.
inschenken_graag-kopje_inner = Two cups on the draining rack this afternoon.
inschenken_graag-kopje_zegt-u-nu = You say that now. It’s strong.
inschenken_graag-kopje_why = You turned a full cup into a treat. So it was about coffee again, and she was the hostess.
inschenken_die-hand_say = Does it give you much trouble, that hand?
inschenken_die-hand_inner = A minute ago it was about coffee. Now it’s about my hand.
inschenken_die-hand_allebei-kijken = Lovely. Now we’re both looking at it.
inschenken_koekje_say = Does a biscuit come with it here?
inschenken_koekje_inner = Asking for a biscuit. Hendrik always did that.
inschenken_koekje_speculaas = Well, well! There’s spiced biscuits in the tin. They have to go before St Nicholas anyway.
inschenken_koekje_why = You asked for something she likes to give. A guest with an appetite makes her a hostess again.

# On paper
op-papier_line = Now tell me honestly. What have you people got on paper about me?
op-papier_papier-stil_dus-er-is = So there is something. Or you’d have said no.
op-papier_papier-langer_zo-erg = That bad. Then I’ll have my coffee first.
op-papier_niets-bijzonders_say = Nothing to lose sleep over.
op-papier_niets-bijzonders_inner = The voice went up at the end. They did that on the line too.
op-papier_niets-bijzonders_liegt-vriendelijk = You lie very kindly. I could always hear that.
op-papier_niets-bijzonders_why = You wanted to spare her. But she asked for honesty, you know what it says, and she can hear it in your voice.
op-papier_klok-en-dochter_say = It says you drew a clock, and that somebody phoned about a pan. I’ve read it.
op-papier_klok-en-dochter_inner = My daughter. So she did phone. And on Sundays she says nothing.
op-papier_klok-en-dochter_mijn-dochter-dus = That’ll have been my daughter. … Well. At least you tell me.
op-papier_klok-en-dochter_why = You said what is written there, the unpleasant part too. Hard to swallow, but she needn’t guess what you know.
op-papier_mapje-dicht_say = There is a file. I haven’t read it.
op-papier_mapje-dicht_inner = A clean slate. I last had one of those at school.
op-papier_mapje-dicht_van-mij-horen = Not read. Then you’ll have to get it from me.
op-papier_mapje-dicht_why = You said that there is a file and that you did not read it. She needn’t guess what you already know.
op-papier_mag-niet-weten_say = You can ask to see it. It’s not my department.
op-papier_mag-niet-weten_inner = Not their department, and it’s about me.
op-papier_mag-niet-weten_van-wie-niet = No. It never is anybody’s.
op-papier_mag-niet-weten_why = Those are the rules, and you said so. But she asked you, honestly, and got an office counter for an answer.
op-papier_wat-erin-zetten_say = What would you put in it yourself?
op-papier_wat-erin-zetten_dat-ik-luister = Eighty-three, own ears, own knees less one. And that pan right at the back, if there’s room.
op-papier_wat-erin-zetten_dat-ik-luister_inner = I mentioned the pan. Just like that, in a joke.
op-papier_wat-erin-zetten_eerst-uw-antwoord = I was asking you.
op-papier_wat-erin-zetten_eerst-uw-antwoord_inner = Now I’m to say it myself. And then they’ll write that down.
op-papier_wat-erin-zetten_why = You asked how she would describe herself. That counts, though she wanted an answer from you first.

# At the table
aan-tafel_word-moe = I’m getting tired, I think. I’m not used to this much talking.
aan-tafel_na-de-pan = Well. So now you know, about the pan. Another half cup?
aan-tafel_na-de-pillen = Right. Enough about pills.
aan-tafel_na-het-bakje = There, the box can be shut again. Or we’ll still be here tonight.
aan-tafel_na-portugal = Well. Where were we.
aan-tafel_daar-zitten-we = Well, here we are. Ask me something, or nothing, that’s allowed here too.
aan-tafel_kamer-stil_inner = Two cups being put down. I’d lost that sound.
aan-tafel_kamer-stil_zo-klinkt-het = Hear that? Nothing. That’s what it sounds like here all day.
aan-tafel_kamer-langer_langzaam = You drink slowly. You don’t see that much any more.
aan-tafel_peertje-vervangen_say = Have you a spare bulb for the hall? Shall I put it in later?
aan-tafel_peertje-vervangen_inner = That bulb. Half a minute’s work, and I’ve been looking at it for four months.
aan-tafel_peertje-vervangen_in-de-la = Please. In the drawer, under the rubber bands. Hendrik always bought three.
aan-tafel_klok-winden_say = Shall I wind the clock in the hall for you?
aan-tafel_klok-winden_inner = We. I said we.
aan-tafel_klok-winden_zondags-doen-we = No. We do that on Sundays, after the coffee.
aan-tafel_klok-winden_why = You asked before you did anything. The winding belongs to Hendrik and to Sundays, and she could say no.

# What was agreed
afspraken_beloofd-van-de-pan = You may. So long as that pan stays between us.
afspraken_negen-staat-al = Tomorrow at nine, that’s settled. But you can just come, too.
afspraken_niet-te-veel = You may. So long as I know when.
afspraken_line = Would you pass me my diary.
afspraken_boekje-stil_inner = My diary, my pen. And nobody tapping their foot.
afspraken_boekje-stil_zelf-geschreven = Friday, after the fish. There. That’s down.
afspraken_boekje-stil_why = You let her leaf through and write. The day became hers, in her own hand.
afspraken_boekje-langer_inkt = Now I let the ink dry. I’m particular that way.
afspraken_rijtje-acties_say = I’ll ring the community centre, look into something for your cooker, and then you’ll hear from me.
afspraken_rijtje-acties_inner = Three lines at once, and I’m not on any of them.
afspraken_rijtje-acties_een-gesprek-tegelijk = Steady. One call per cord.
afspraken_niets-hoeft_say = We don’t have to fix anything today. There’s always time for that.
afspraken_niets-hoeft_inner = Always time. Then I needn’t open the diary.
afspraken_niets-hoeft_nee-dat-hoeft-niet = No. No, we don’t have to.
afspraken_niets-hoeft_why = No pressure, and that was kind. But she had asked for her diary already, and now cannot tell if you will come.
afspraken_u-of-ik-schrijft_say = Here you are. Which day, and which of us writes?
afspraken_u-of-ik-schrijft_inner = My handwriting. I got full marks for it at school.
afspraken_u-of-ik-schrijft_ik-met-pen = I will. In pen. Friday, after the fish, and then your name. With one b, I take it.
afspraken_u-of-ik-schrijft_why = You asked which day, and who would write it down. She chose and she wrote, and now it is settled.
afspraken_dag-van-u_say = When would suit you?
afspraken_dag-van-u_inner = I pretend to leaf through. I’ve known for ages it’ll be Friday.
afspraken_dag-van-u_vrijdag-weer = Friday, eleven o’clock. The fish man will have been, and the place will be tidy.
afspraken_tot-vrijdag_say = Till Friday, then.
afspraken_tot-vrijdag_inner = Friday. As if a visitor on a Friday was quite ordinary.
afspraken_tot-vrijdag_na-de-vis-dus = After the fish. Not before, he talks so much.
afspraken_tot-vrijdag_why = You said the day again, short and plain. She knows that you will not forget it.
afspraken_te-veel-beloofd_say = I can’t promise that about the pan. If I’m worried I’ll talk to my team. But then you’ll hear it first.
afspraken_te-veel-beloofd_inner = It comes out with a red face. Then I dare say it’s true.
afspraken_te-veel-beloofd_zelf-gezegd = I thought as much. But you say it yourself, and that makes a difference.
afspraken_te-veel-beloofd_why = You took back your promise before you left. A small letdown now is lighter than a big one later.

# Out through the hall
gang-uit_tuut-terug = There’s Tuut. Wetter than when he left, and a good deal happier.
gang-uit_met-licht = Look at that. Only now do I see how dusty it is in here.
gang-uit_ver-geworden = Here’s your coat.
gang-uit_uw-jas = Your coat. It looked well there.
gang-uit_line = I see my visitors out myself. I always have, even the minister.
gang-uit_uitlaat-stil_kijk-u-na = You go on. I’ll watch you to the corner, that comes with the coffee.
gang-uit_uitlaat-langer_tocht-weer = There’s a draught. Tuut’ll be sneezing in a minute.
gang-uit_mijn-nummer_say = Here’s my number. Between eight and ten I’ll answer it myself.
gang-uit_mijn-nummer_inner = One more number. That hasn’t happened in a long time.
gang-uit_mijn-nummer_in-het-bakje = That goes in the box. You’ll get a card of your own.
gang-uit_mijn-nummer_onder-de-r = I’ll remember it. But give it to me all the same.
gang-uit_groeten-dochter_say = I’ll let your daughter know I’ve been.
gang-uit_groeten-dochter_inner = And on Sunday I’ll be told how I am.
gang-uit_groeten-dochter_niet-mailen = No. She hears it from me, or she doesn’t hear it.
gang-uit_groeten-dochter_why = Kind to the daughter, you thought. But then she hears it from you and not from her mother, who had not asked for it.
gang-uit_dank-voor-koffie_say = Thank you for the coffee, and for telling me.
gang-uit_dank-voor-koffie_inner = Thanked, at my own front door. I don’t quite know where to look.
gang-uit_dank-voor-koffie_komt-wel-op = Well. Or it would have gone to the plant.
gang-uit_duidelijk-nu_say = Is it clear to you now why I came?
gang-uit_duidelijk-nu_inner = For the list and for the pills. And then the visitor stayed.
gang-uit_duidelijk-nu_voor-de-koffie = For the pills, and then for the coffee. That’s what I’ll tell Tuut, anyway.

## The milk
melk_over-de-melk_say = May I ask you something about that milk?
melk_over-de-melk_inner = Here it comes. But there’s a cup between us, that helps.

# The black pan
pan-zwart_het-pannetje-ook = About the milk, and that little pan outside as well, I suppose. You saw it standing there.
pan-zwart_dat-mag = You may ask. I don’t answer everything.
pan-zwart_line = I put something on, and then the bell goes, or Tuut wants out. And then it’s gone. Till I smell it.
pan-zwart_pan-stil_inner = Now I’ve counted them. I’d been putting that off.
pan-zwart_pan-stil_vier-met-vandaag = Three times this month. Four, with today.
pan-zwart_pan-langer_nou-u = Well, your turn.
pan-zwart_hoe-vangt-u-op_say = And what do you do about that?
pan-zwart_hoe-vangt-u-op_inner = So my coat comes in useful after all.
pan-zwart_hoe-vangt-u-op_met-mijn-jas = I cook with my coat on. Then I keep thinking: where was I off to? Oh yes, the pan.
pan-zwart_hoe-vangt-u-op_why = You asked what she does about it herself. So her own invention came to light, next to the pan.
pan-zwart_plaat-die-uitgaat_say = My aunt’s got a hob that switches itself off. It saves her a lot of bother.
pan-zwart_plaat-die-uitgaat_inner = First the hob, then a button round my neck.
pan-zwart_plaat-die-uitgaat_beter-dan-ik = A hob that pays better attention than I do. Will you be giving it a seat at table as well?
pan-zwart_schrok-ervan_say = I got a fright, just now. You too, I think.
pan-zwart_schrok-ervan_ik-ook = Me too. I can still feel it in my knees.
pan-zwart_schrok-ervan_ik-ook_inner = The visitor too, then. So mine aren’t the only clammy hands.
pan-zwart_schrok-ervan_ik-woon-hier = You had a fright. You get to go home.
pan-zwart_schrok-ervan_ik-woon-hier_inner = Now I have to comfort a visitor over my own milk.
pan-zwart_schrok-ervan_why = You said you had a fright yourself. So she is not the only one, though it is still her pan, in her home.
pan-zwart_mijn-rijst_say = My rice boils dry all the time too.
pan-zwart_mijn-rijst_inner = That’s kind. But nobody comes to the young with a folder.
pan-zwart_mijn-rijst_heet-dat-druk = With you they call it busy. With me they call it something else.
pan-zwart_mijn-rijst_why = You put something of your own next to hers, and that was kind. Only for her there is more at stake than rice.

# They
pan-ze_line = If they hear about those pans, that’s that. Riek at number five was only going into that home for a bit, and she’s still there.
pan-ze_ze-stil_inner = I can still see Riek getting into that taxi. With one bag.
pan-ze_ze-stil_geen-nee = You don’t contradict me. That’s something.
pan-ze_ze-stil_why = You neither argued nor hushed. She was not used to that.
pan-ze_ze-langer_ook-een-antwoord = That much silence is an answer too.
pan-ze_valt-wel-mee_say = Nobody gets sent away over a pan of milk.
pan-ze_valt-wel-mee_inner = They said that to Riek as well, about her hip.
pan-ze_valt-wel-mee_zo-begon-het = Riek only went in for her hip, too.
pan-ze_niemand-hoort_say = They won’t hear it from me. It’s yours to tell.
pan-ze_niemand-hoort_inner = They won’t hear it from the visitor. I’d like to believe in that, so I will.
pan-ze_niemand-hoort_hou-ik-u-aan = I’ll hold you to it. I forget pans, but not this.
pan-ze_wie-zijn-ze_say = Who do you mean by they?
pan-ze_wie-zijn-ze_soms-ik-ook = A lady with a folder. My daughter. And at night … well, then it’s me, sometimes.
pan-ze_wie-zijn-ze_soms-ik-ook_inner = At three in the morning I do quite a good lady with a folder.
pan-ze_wie-zijn-ze_weet-u-best = They. You know perfectly well who they are.
pan-ze_wie-zijn-ze_weet-u-best_inner = One of them’s my own child. I’m not saying that.
pan-ze_wie-zijn-ze_why = You asked who she means and did not fill it in. Whether she says depends on what there is between you by now.
pan-ze_wat-ik-opschrijf_say = That frightens you, doesn’t it. If the pan goes in my report, you’ll be the first to read it.
pan-ze_wat-ik-opschrijf_inner = A report. I’ll have my reading glasses ready.
pan-ze_wat-ik-opschrijf_dus-met-wel = So it may go in, then. Oh well. I’ll be reading along.

## The pills
pillen-thuis_nu-de-pillen_say = Those medicines, may I ask about them now?
pillen-thuis_nu-de-pillen_locked = She has taken her cup in both hands. That question won’t fit in now.
pillen-thuis_nu-de-pillen_inner = Now. At the table, then, and not on the mat.
pillen-thuis_terug-naar-doos_say = Your box is still open.

# The week box
weekdoos-open_line = That box there. See for yourself: Saturday full, Sunday empty, Monday full again.
weekdoos-open_line2 = What day … no. I’m not asking you that.
weekdoos-open_resume = Yes, that box. It’s not going anywhere.
weekdoos-open_doos-stil_inner = Saturday. What was I doing on Saturday?
weekdoos-open_doos-stil_als-ik-twijfel = When I don’t know if I’ve had them, I’d sooner not take them. Twice seemed worse to me.
weekdoos-open_doos-langer_blauw = They’re all blue, too. Who thinks of such a thing.
weekdoos-open_zakjesrol_say = The chemist can do it in sachets, one a day.
weekdoos-open_zakjesrol_inner = A little bag with my breakfast. That’s how we used to feed the ducks.
weekdoos-open_zakjesrol_gevoerd = Sachets. The only one who gets fed here is Tuut.
weekdoos-open_dinsdag-dus_say = It’s Tuesday.
weekdoos-open_dinsdag-dus_van-u-wel = Tuesday. Thank you. From you I don’t mind.
weekdoos-open_dinsdag-dus_vroeg-ik-niet = That is just what I didn’t ask.
weekdoos-open_sinds-wanneer_say = When did it get so tricky, that box?
weekdoos-open_sinds-wanneer_inner = When. As if there was a day I gave it up.
weekdoos-open_sinds-wanneer_moet-ik-opzoeken = I’d have to look that up. And then remember where.
weekdoos-open_hoe-hield-u-bij_say = At the exchange you knew who you’d already had, didn’t you? How did you do that?
weekdoos-open_hoe-hield-u-bij_inner = Little strokes. I haven’t made those in years.
weekdoos-open_hoe-hield-u-bij_een-streepje = With a stroke. Every call a stroke on the card. … I could do that on this box, of course.

# The bridge
brug-over_line = There’s a month’s worth there now. But all that way, with that bridge, and then Tuut.
brug-over_brug-stil_inner = If I ask, they’ll know at once that I can’t manage that bridge.
brug-over_brug-stil_nooit-gevraagd = They do bring them, I’ve heard. I’ve never dared ask.
brug-over_brug-langer_met-de-bus = There’s the bus as well, but you have to know when.
brug-over_samen-bellen_say = Shall we ring and see if they deliver?
brug-over_samen-bellen_inner = Dialling, with a reason. I already know which finger.
brug-over_samen-bellen_ik-draai = Then I’m dialling. I know the number. … There. They’ll bring it on Thursday.
brug-over_kleine-lettertjes_say = Their leaflet’s in my folder. Shall we see if it says they deliver?
brug-over_kleine-lettertjes_inner = A folder with something in it for once.
brug-over_kleine-lettertjes_leest-u-voor = You read it out, that print is for ants. … Thursdays. Then I’ll ring them myself.
brug-over_vanmiddag-halen_say = I’m cycling past there later anyway. I’ll bring them.
brug-over_vanmiddag-halen_inner = Just cycling past. It takes me an hour, that’s why they’re still there.
brug-over_vanmiddag-halen_uw-pillen = Then they’re your pills.
brug-over_meelopen-brug_say = Shall I walk over that bridge with you some time, with you and Tuut?
brug-over_meelopen-brug_op-zijn-tempo = At his pace, then. Bring sandwiches.
brug-over_meelopen-brug_inner = The bridge, with somebody beside me. Halfway you can lean on the rail.
brug-over_meelopen-brug_aan-de-arm = On your arm, I suppose. With the whole street looking.
brug-over_dokter-kijkt-mee_say = A month is a long time. I’ll ask your doctor later whether it does any harm.
brug-over_dokter-kijkt-mee_inner = I show my box, and they’re on the telephone.
brug-over_dokter-kijkt-mee_uw-jas-dan = There’s your coat. Next to my husband’s.

## The box
lijnen_wat-in-bakje_say = What do you keep in that tin box?
lijnen_wat-in-bakje_inner = Hendrik soldered that box. It doesn’t quite shut.

# The card index
kaartenbak_rest-van-mijn-werk = That’s where the rest of my work is. At the door it was none of your business yet.
kaartenbak_niet-weggooien = Numbers. I couldn’t throw them out when I stopped.
kaartenbak_line = Anyone I’d put through more than ten times got a card. With the birthday, if I caught it.
kaartenbak_bak-stil_inner = A visitor who keeps their hands to themselves. Then I’ll take one out.
kaartenbak_bak-stil_hardop-lezen = I read a few out sometimes. Tuut’s none the wiser.
kaartenbak_bak-langer_bij-de-r = Most of them are dead. I leave them in, or the alphabet’s wrong.
kaartenbak_nog-zo-scherp_say = That you still know all that.
kaartenbak_nog-zo-scherp_inner = Still. What they mean is: for as long as it lasts.
kaartenbak_nog-zo-scherp_nog = Still, yes. I do hear that little word.
kaartenbak_wat-hoorde-u_say = And what could you hear in a voice?
kaartenbak_wat-hoorde-u_inner = I’ve never stopped doing it. I’m doing it now.
kaartenbak_wat-hoorde-u_zat-of-stond = Whether they sat or stood. If somebody was listening in. You’re sitting, and in no hurry. I hear that too.
kaartenbak_wie-nog-bellen_say = Who in that box do you still ring?
kaartenbak_wie-nog-bellen_inner = I know them all and I don’t ring a single one. It sounds odd when you say it.
kaartenbak_wie-nog-bellen_niet-zonder-reden = Nobody. You don’t ring a person without a reason. We never did.
kaartenbak_wie-nog-bellen_why = You asked about the people still there. The answer was ‘nobody’, and saying it out loud cost her something.

# At nine o’clock
om-negen_weet-u-al = You know about nine o’clock. I told you that at the door.
om-negen_belde-hendrik = At nine Hendrik always rang. From work, and later from the allotment.
om-negen_line = I still sit by that telephone every morning. With my cardigan on. Not that anything’s needed, mind.
om-negen_inner = There. Now I’ve asked without asking.
om-negen_vest-stil_inner = It’s out. Now I’m fiddling with my teaspoon.
om-negen_vest-stil_maar-een-telefoon = It’s only a telephone. But at quarter past nine I take the cardigan off again.
om-negen_vest-langer_u-bent-er-nog = Still there. Good.
om-negen_morgen-negen_say = If I rang tomorrow at nine, would you pick up?
om-negen_morgen-negen_hoe-het-klinkt = Tomorrow. … Then I’ll let it ring twice. It looks better.
om-negen_morgen-negen_hoe-het-klinkt_inner = Tomorrow I needn’t pretend I just happen to be passing it.
om-negen_morgen-negen_als-u-iets-heeft = Only if you have something to say. Or I’ll hear you feeling sorry for me.
om-negen_morgen-negen_als-u-iets-heeft_inner = It’s allowed. But I’m not getting up early for it. I think.
om-negen_elke-ochtend_say = Shall I ring you every morning at nine, then?
om-negen_elke-ochtend_inner = Every morning. And the morning it doesn’t happen, there I sit.
om-negen_elke-ochtend_elke-zei-de-bridge = Every morning. The bridge club said that too, about every Tuesday.
om-negen_wie-nog-meer_say = And who else sits like that round here, at nine? You can’t be the only one.
om-negen_wie-nog-meer_zegt-u-wat = Now there’s a thing. … Hand me that box again, would you.
om-negen_wie-nog-meer_zegt-u-wat_inner = There they sit, cardigans on. I never thought of that.
om-negen_wie-nog-meer_die-bellen-niet = How should I know? They don’t ring.
om-negen_wie-nog-meer_die-bellen-niet_inner = I was talking about me. And now it’s about other people.
om-negen_wie-nog-meer_why = You asked who else sits like that at nine. It brings people into view, though a moment ago it was about her.
om-negen_redt-zich-goed_say = Then I’ll leave it at that. You’re managing well.
om-negen_redt-zich-goed_inner = I was believed. My own fault.
om-negen_redt-zich-goed_prima-hoor = I’m fine. Doing fine.

# The round
ronde_line = Riek, in that home of hers. Bep at number three, she’s awake by five. Mr Tan, if he’s got his ear in.
ronde_line2 = Wait. And number twelve, and the butcher’s widow. With me that makes six. If one rings another, and that one rings the next …
ronde_line3 = You’re round by ten o’clock. And everybody’s heard somebody.
ronde_belcirkel-folder_say = A phone circle. We’ve got a leaflet for that.
ronde_belcirkel-folder_inner = I’d got to Mr Tan, and there’s a leaflet already.
ronde_belcirkel-folder_was-bij-tan = I wasn’t finished. You’re cutting me off.
ronde_belcirkel-folder_why = You knew her idea and had something for it. But she was still inventing it, and now it existed already.
ronde_ronde-stil_inner = Six little lamps on the board. I can just see them lit.
ronde_ronde-stil_vest-dicht = I’d do my cardigan up for that.
ronde_ronde-langer_rondlopen = Mr Tan has to come last, he talks the longest.
ronde_rooster-maken_say = Shall I type that out, for all six?
ronde_rooster-maken_inner = There goes my round, into a computer.
ronde_rooster-maken_uw-lijst = Then it’s your list. For a moment I thought it was mine.
ronde_te-veel-voor-u_say = Can you manage that, every day?
ronde_te-veel-voor-u_daar-gaan-we = Manage. Nothing ever happens here, and then one thing would be too much.
ronde_wie-eerst_say = And who comes first, then?
ronde_wie-eerst_riek-in-mijn-vest = Riek. The number of that home of hers has been in my cardigan for two weeks. Tomorrow, at nine.
ronde_wie-eerst_riek-in-mijn-vest_inner = She won’t know it’s me. I’ll say: go ahead, caller.
ronde_wie-eerst_nacht-over-slapen = I’ll have to sleep on that. And no being cross if nothing comes of it.
ronde_wie-eerst_nacht-over-slapen_inner = That went fast. Before I know it I’ll be held to it.
ronde_wie-eerst_why = You asked who comes first and left it to her. So it stayed her round.

## Portugal
portugal_van-wie-kaarten_say = Who are all those postcards from?
portugal_van-wie-kaarten_inner = The cards. I could spend an afternoon on those.
portugal_terug-naar-agenda_say = Your diary’s still open.

# Sunday
zondag_line = The front ones are my daughter’s. She has a guest house, in Portugal. She’s better at writing than at ringing.
zondag_line2 = She rings on Sundays. I say I’m doing fine, and she says: thank goodness.
zondag_line3 = And then we hang up, before either of us asks anything.
zondag_waarom-niet-gewoon_say = Why don’t you simply tell her?
zondag_waarom-niet-gewoon_inner = Simply. If it were simple I’d have done it.
zondag_waarom-niet-gewoon_ik-was-bezig = I wasn’t done. ‘Thank goodness’, she says.
zondag_waarom-niet-gewoon_why = You wished them both more. But she was still telling it, and ‘simply’ turned it into advice.
zondag_zondag-stil_inner = I don’t have to stand up for her. That helps.
zondag_zondag-stil_ze-is-lief = She’s a dear, you know. That’s the worst of it.
zondag_zondag-langer_een-uur-vroeger = It’s an hour earlier there. It makes no odds, but I always think of it.
zondag_ver-op-zondag_say = Both of you, then.
zondag_ver-op-zondag_inner = Her too. Would she still be sitting there as well, the receiver in her hand?
zondag_ver-op-zondag_dichtbij-ver = Both of us, yes. And it’s such a good line, too.
zondag_ver-op-zondag_why = In a few words you saw them both. She did not have to stand up for her daughter.
zondag_wat-zou-ze-zeggen_say = And if for once you didn’t say ‘fine’? What would she say, do you think?
zondag_wat-zou-ze-zeggen_kom-hierheen = Come and live here then, Mum. And the worst of it is, I’d say yes.
zondag_wat-zou-ze-zeggen_kom-hierheen_inner = There, I’ve said it. And I don’t even want the sun.
zondag_wat-zou-ze-zeggen_blijf-zitten = That I’m to stay in my chair till somebody comes.
zondag_wat-zou-ze-zeggen_blijf-zitten_inner = I know exactly what she’d say. That’s why I don’t say it.
zondag_wat-zou-ze-zeggen_why = You let her look through her daughter’s eyes. It brings the other close, and the answer can hurt.
zondag_neutraal-bellen_say = Shall I ring her? From an outsider she may take it more easily.
zondag_neutraal-bellen_inner = Two voices talking about me, and me beside them on the sofa.
zondag_neutraal-bellen_over-mijn-hoofd = An outsider. And what am I, the net curtain?
zondag_neutraal-bellen_why = You wanted to make it easier. But then two people talk about her, and she sits beside them.

# The empty diary
agenda-leeg_line = Look, my diary. Fish, feet, fish. The rest is birthdays.
agenda-leeg_line2 = And half of those are dead. I copy them over every year all the same.
agenda-leeg_resume = Yes, have a look through. You’ll be done in no time.
agenda-leeg_wit-stil_inner = Looking at nothing together. Funny, it helps.
agenda-leeg_wit-stil_wit-he = White, isn’t it. You could draw on it.
agenda-leeg_wit-stil_why = You looked at an empty diary with her and did not fill it with good advice.
agenda-leeg_wit-langer_bladert = December’s finer still. Only Christmas.
agenda-leeg_waarom-overschrijven_say = Why do you still copy them over?
agenda-leeg_waarom-overschrijven_inner = Because otherwise there’d be nothing at all. I’m not saying that.
agenda-leeg_waarom-overschrijven_weggooien-soms = What am I to do? Cross them out?
agenda-leeg_koffieochtend_say = There’s coffee at the community centre on Wednesdays. I’ll come along with you, the first time.
agenda-leeg_koffieochtend_inner = One white square and there’s a community centre in it.
agenda-leeg_koffieochtend_bed-luchten = On Wednesdays I air the bed.
agenda-leeg_koffieochtend_why = You saw an empty square and had something for it. But she was showing you her diary, not asking to have it filled.
agenda-leeg_wie-is-jarig_say = And who does still have a birthday this month?
agenda-leeg_wie-is-jarig_inner = So those are still there. When you say them aloud it’s almost full.
agenda-leeg_wie-is-jarig_riek-de-negentiende = Riek’s, the nineteenth. And Bep at number three, but she doesn’t hold with them any more. So she says.
agenda-leeg_alles-met-pen_say = In pen, I see. The ones who’ve died as well.
agenda-leeg_alles-met-pen_inner = That pen was from the bridge club. It still writes.
agenda-leeg_alles-met-pen_potlood-terugnemen = In pencil you can still take it back. I don’t care for that.

# The brochure
tehuis-folder_line = There was a brochure in with my daughter’s last card. A home. ‘Look, Mum, what a lovely garden.’
tehuis-folder_folder-stil_inner = Nobody picks it up. There it lies, shining away.
tehuis-folder_folder-stil_in-de-la-gelegd = I put it in the drawer. And took it out again.
tehuis-folder_folder-langer_vindt-u-ook = You think so too. That I should have a look at it.
tehuis-folder_zolang-ik-kom_say = That’s what I’m here for, that you can stay as long as you want.
tehuis-folder_zolang-ik-kom_inner = That’s kind. But tomorrow there’ll be nobody here again.
tehuis-folder_zolang-ik-kom_een-keer-hier = You’ve been here once.
tehuis-folder_zolang-ik-kom_why = You wanted to take that fear away. But whether she can stay is not in your hands, and you have been here once.
tehuis-folder_mooie-tuin_say = And was it a lovely garden?
tehuis-folder_mooie-tuin_inner = I hadn’t been able to laugh at that. Now I nearly can.
tehuis-folder_mooie-tuin_mooie-foto = It was a lovely photograph. There was nobody in it.
tehuis-folder_erover-denken_say = Suppose you ever did want to think about it: what would it have to have?
tehuis-folder_erover-denken_toestel-en-tuut = My own telephone. And Tuut under the table. Then I might open that brochure one day.
tehuis-folder_erover-denken_toestel-en-tuut_inner = Listen to me making demands. As I used to at the exchange.
tehuis-folder_erover-denken_denk-niet = I don’t think about that. And now nor do you.
tehuis-folder_erover-denken_denk-niet_inner = Here I am talking as though it could be.
tehuis-folder_gaat-u-over_say = That’s for you to say. Not your daughter, and not me.
tehuis-folder_gaat-u-over_inner = Out loud, in my own room. But she is my daughter.
tehuis-folder_gaat-u-over_zegt-u-zondag = Will you come and say that on Sunday? I’ll put the receiver down on its little mat.
tehuis-folder_gaat-u-over_why = You gave it back to her, and that gave her something to hold on to. Only in the same breath you set her daughter aside.

# Tuut has to go
hond-moet_line = Look, Tuut’s at the door. He has to go. He asks so nicely, with his whole back end.
hond-moet_moet-stil_goed-opgevoed = He can hold it a bit longer. He’s well brought up.
hond-moet_moet-langer_op-het-zeil = It’ll be on the lino in a minute, and then I’ll get the blame for that as well.
hond-moet_ik-wacht-hier_say = You two go. I’ll mind the coffee.
hond-moet_ik-wacht-hier_inner = A stranger among my things, and me down at the gate. I haven’t walked that fast in years.
hond-moet_ik-wacht-hier_alleen-hier = Here? By yourself? … As far as the gate, then, and I’ll be right back.
hond-moet_ik-wacht-hier_why = You let her go off with the dog. But a stranger alone in her room: that was no easy walk for her.
hond-moet_ik-laat-hem-uit_say = Shall I take him out for you?
hond-moet_ik-laat-hem-uit_inner = That little round is the one thing I still have to do every day.
hond-moet_ik-laat-hem-uit_mijn-rondje = No. That round is mine. You drink up, I’ll be right back.
hond-moet_ik-laat-hem-uit_why = You wanted to save her the walk. But that round is hers, the one thing that still has to be done every day.
hond-moet_meelopen-hek_say = Shall I come, or will I be in the way?
hond-moet_meelopen-hek_inner = The three of us along the gallery. Number nine won’t believe her eyes.
hond-moet_meelopen-hek_tot-het-hek = As far as the gate. We don’t go further, and then only at half speed.
hond-moet_meelopen-hek_why = You asked whether you might come. Talking is easier on a walk, and she decides how far.
