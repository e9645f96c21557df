# Esmé: Seven chairs and a pavement

esme-tafel_title = Seven chairs and a pavement
flap_name = The flip chart
flap_seen = ‘Third floor’, with a circle round it. Seven arrows pointing in. Not one out.
naambordje_name = The third-floor strip
naambordje_seen = VAN NOORD. No ‘der’. Somebody has fixed it on again, with a bit of stage tape.

## tafel-en-stoep

# tafel
tafel_line = The gentleman on the third floor, then. Jan’s still on his way. Esmé, would you start? There are seven of us, so fairly short, please.
tafel_tafel-stil_zal-ik = Shall I, then? I won’t be long.
tafel_tafel-langer_ga-maar = You start, then.
tafel_een-beeld_say = He’s got a Christmas tree up, in July. He sits beside it all day.
tafel_een-beeld_why = You wanted them to see a person. But he showed that tree to you two, and not to a table of seven.
tafel_een-beeld_inner = I switch the lights off, and on again. Something’s not right today.
tafel_een-beeld_och = Oh dear. In July?
tafel_wacht-op-jan_say = You’d have to ask Jan. I’m not allowed there any more.
tafel_wacht-op-jan_jij-ook = You’re sitting here for both of you, though.
tafel_eerst-vraag_say = May I ask something first? Does he know we’re sitting here discussing him?
tafel_eerst-vraag_why = You asked out loud if he knew. That means somebody has to go and tell him.
tafel_eerst-vraag_inner = If they’re talking about me, I’d like a chair there. An empty one would do.
tafel_eerst-vraag_nog-niet = Not yet. … Put that on the chart.
tafel_weinig-kwijt_say = There’s little I can tell. Jan goes up, I stand below, and what he showed us is his.
tafel_weinig-kwijt_why = What he showed you, you kept his. Whether he knows he’s being talked about here nobody had asked yet.
tafel_weinig-kwijt_inner = Nobody’s rung yet this morning. That can mean two things.
tafel_weinig-kwijt_dat-is-kort = That’s short, all right.

# vinkje
vinkje_line = On my list that gentleman still isn’t in the collective insurance. And it could come straight out of his benefit.
vinkje_line2 = You’ve been there. Was there post from the insurance company? I’m off for three weeks after this, so now would be best.
vinkje_vinkje-stil_je-zwijgt = You’re not saying.
vinkje_vinkje-langer_volgende = Well. I can always ask.
vinkje_zes_say = He numbers them. The top one’s a six, and shut. With that heart of his it keeps me awake.
vinkje_zes_vraag-eerst = Six. Right, I’ll ring him first, then. You asked if he knew.
vinkje_zes_inner = The envelope’s still shut. I’ve pushed it under the newspaper.
vinkje_zes_zes-weet = Six. Then I’ll do it today.
vinkje_niet-op-gelet_say = I didn’t notice.
vinkje_niet-op-gelet_jij-niet = You? You notice everything.
vinkje_antwoord-van-hem_say = What can be done, as a rule? Then I could talk it over with him.
vinkje_antwoord-van-hem_why = What’s lying there you left with him, and you asked what you may know. Now something can be done without his name.
vinkje_antwoord-van-hem_inner = The envelope lies straight, its edge along the table. Nobody’s touched it.
vinkje_antwoord-van-hem_vaste-dag = In general? A fixed day in the month, and an arrangement for what’s owing.
vinkje_knikken_say = Sigh. ‘He’d have to tell you that himself.’
vinkje_knikken_vraag-eerst = That’s all I need. But I’ll ring him first. You asked if he knew.
vinkje_knikken_why = You meant to say nothing. But that sigh was answer enough for him, and what you saw is on the table after all.
vinkje_knikken_inner = The telephone makes me jump. It hadn’t even rung.
vinkje_knikken_knik-dus = Right. That’s all I need.

# rode-bril
rode-bril_doorgezet = I’ve had to pass on your report from Friday. There’ll be a letter with a date.
rode-bril_boven = We’ve had a report from the upstairs neighbour, about that hall.
rode-bril_line = You’ve walked through it. Is it dangerous?
rode-bril_bril-stil_ik-vraag = I don’t want to frighten him. That’s why I’m asking.
rode-bril_bril-langer_eigen-gang = Otherwise it just takes its course.
rode-bril_valt-mee_say = No, no. It’s beautifully stacked.
rode-bril_valt-mee_why = You wanted to protect him. But you did think it dangerous, and now that went unsaid.
rode-bril_valt-mee_inner = I touch the row by the meter cupboard. It’s leaning a little today.
rode-bril_valt-mee_opluchting = Oh. That’s a weight off my mind.
rode-bril_ja-gevaarlijk_say = Yes. Somebody should look at it, and sooner rather than later.
rode-bril_ja-gevaarlijk_why = Your worry is real, and you may say it. Only now he’ll hear it from the landlord before he hears it from you.
rode-bril_ja-gevaarlijk_inner = The telephone’s ringing. A number I don’t know.
rode-bril_ja-gevaarlijk_dan-moet = Then I’ll ring him later myself, to ask if I can have a look.
rode-bril_hele-trap_say = Couldn’t you check the whole stairwell? All six, the upstairs neighbour as well.
rode-bril_hele-trap_inner = A leaflet in all six letterboxes. I’m one of six.
rode-bril_hele-trap_alle-zes = All six. … Yes. That stair light’s no good, either.
rode-bril_eerst-hem_say = That hall bothers me too. I want to tell him so myself first. Give us two weeks.
rode-bril_eerst-hem_why = You didn’t hide your worry, and wanted him to hear it first. Now you have to go and do it.
rode-bril_eerst-hem_inner = Two weeks of nothing with a window. I count them on the edge of the newspaper.
rode-bril_eerst-hem_twee-weken = Two weeks. I can leave it lying that long.

# spaak
spaak_line = I gather he’ll only let Jan in now. With you there it went wrong.
spaak_line2 = Sorry I’m late. … Well, that’s not how I put it.
spaak_spaak-stil_toch = I know what it’s like. I’m the one with the bread bin.
spaak_spaak-langer_goed-punt = Next item.
spaak_zelfde-team_say = True, not me, for now. Jan goes in and I stand below. That’s one visit.
spaak_zelfde-team_een-bezoek = One visit, two places. Good.
spaak_eerlijk-was-ik_say = Because I was the only one who was honest with him.
spaak_eerlijk-was-ik_enige = The only one.
spaak_vraag-belofte_say = Try asking Jan what he promised him up there.
spaak_vraag-belofte_hier-niet = Not here, Es.
spaak_aan-jan_say = Look at Jan, and let him say it.
spaak_aan-jan_wij-gaan = We’re going. Her below, me above. That’s what we agreed.

# bij-de-fietsen
bij-de-fietsen_spirit = On the phone he asked if I’d got hold of Spirit yet. I said: nearly.
bij-de-fietsen_nachten = Three in the morning. And again at five. He didn’t say anything, just breathed.
bij-de-fietsen_line = I’m all he’s got, Es. I can’t go back on it now.
bij-de-fietsen_fietsen-stil_zeg-eens = I can see it myself.
bij-de-fietsen_fietsen-langer_elf-uur = Come on. It’s quarter to eleven.
bij-de-fietsen_uur-met-baas_say = This is too big for one. An hour this afternoon, the two of us and the boss?
bij-de-fietsen_uur-met-baas_uurtje = … Please.
bij-de-fietsen_geef-telefoon_say = Give me that phone for a few nights. You get some sleep.
bij-de-fietsen_geef-telefoon_inner = I dial the number, and it’s somebody else’s breathing.
bij-de-fietsen_geef-telefoon_zou-je-dat = Would you?
bij-de-fietsen_zei-ik-al_say = I told you that on Friday.
bij-de-fietsen_zei-ik-al_fijn = Great. Thanks.
bij-de-fietsen_hou-vol_say = You’re the only one he lets in. Hang on a little longer.
bij-de-fietsen_hou-vol_even-nog = Yes. A little longer.
bij-de-fietsen_zeg-het-hem_say = You can go back on it. Tell him today, I’ll be right underneath.
bij-de-fietsen_zeg-het-hem_eronder = Under the window. … Yes. I’ll tell him, then.

# gevonden
gevonden_bellijst = There was a letter from the corporation. About his hall, with a date on it.
gevonden_gebeld = Somebody from our table’s rung him. About things only we had seen.
gevonden_line = (Through the intercom.) Who was it? You, or her on the stool?
gevonden_gevonden-stil_wie-dan = I’m waiting.
gevonden_gevonden-langer_allebei-dan = Both, then.
gevonden_ik-was-het_say = Me, Esmé Boukari. I was worried and started talking about you. Not Jan.
gevonden_ik-was-het_why = Too late to undo it. But you said who it was, and didn’t let Jan pay for you.
gevonden_ik-was-het_inner = She gives her whole name. At least I know where to put it now.
gevonden_het-team_say = It was talked about, with us. That shouldn’t have happened without you.
gevonden_het-team_why = You admitted that it was wrong. But he asked who, and was told ‘it was talked about’.
gevonden_het-team_inner = It was talked about. Who by, I asked.
gevonden_voor-uw-veiligheid_say = The two of us. We were afraid something would happen to you, and we’re sorry.
gevonden_voor-uw-veiligheid_why = You were sorry, and the worry was true. But he asked who, and now Jan paid for something he didn’t do.
gevonden_voor-uw-veiligheid_inner = The two of them. Then I can’t believe the other one, either.

# beneden-elf
beneden-elf_zeg-hem-dat = (Quarter to eleven.) Till twelve. I’ll tell him you’re here.
beneden-elf_tot-zo = (Quarter to eleven.) See you, Es.
beneden-elf_line = You were here on Friday. Mind yourself a second, I’ve got an awning to let down. Aren’t you going up, to Van Noord?
beneden-elf_elf-stil_rook = You can stand in my doorway, you know. Out of the sun.
beneden-elf_elf-langer_pizza-oven = Well, I’ve got dough waiting.
beneden-elf_sta-hier_say = No, not today. I’m stopping here.
beneden-elf_sta-hier_why = You said where you stood and nothing else. Only, from the third floor you couldn’t be seen.
beneden-elf_sta-hier_inner = She’s there, he says. I can’t see her.
beneden-elf_sta-hier_moet-kunnen = Suits me.
beneden-elf_hoort-u-hem_say = Not today. Do you ever hear him cough at night, up there?
beneden-elf_hoort-u-hem_why = You were worried, and asked somebody who hears him. But now his cough is the talk of the street.
beneden-elf_hoort-u-hem_inner = I hear my name on the pavement, and then the word cough.
beneden-elf_hoort-u-hem_muren = The whole street hears that.
beneden-elf_uit-het-zicht_say = Nod, and stand under the awning, out of sight.
beneden-elf_uit-het-zicht_why = You didn’t want to bother him. But you were there, and all he got to see was a shadow.
beneden-elf_uit-het-zicht_inner = She’s there all right. I can see her shadow sticking out from under the awning.
beneden-elf_overkant_say = Cross over, to where the third-floor window can see you.
beneden-elf_overkant_why = You stood where he could see you. For once he was the one looking.
beneden-elf_overkant_inner = Her there, me here. Now I’m the one who’s looking.
beneden-elf_overkant_zon = Right in the sun. Fine by me.

# vijf-over
vijf-over_line = Five past twelve already. Is that colleague of yours coming?
vijf-over_vijf-stil_stil-boven = Can’t hear a thing up there.
vijf-over_vijf-langer_tien-over = Ten past.
vijf-over_code-boven_say = Have the pizza man let you in, and knock upstairs. Time’s up.
vijf-over_code-boven_why = You were worried about Jan. But you came up without Frans having let you in, and he’d said no.
vijf-over_code-boven_inner = Footsteps on my stairs that aren’t Jan’s. And then there’s knocking.
vijf-over_aanbellen_say = Ring the third-floor bell, briefly.
vijf-over_aanbellen_why = You were worried, and time was up. But what you’d agreed was to ring Jan’s phone.
vijf-over_aanbellen_inner = The bell. And he was just sitting comfortably.
vijf-over_aanbellen_nog-bezig = (Through the intercom.) Yes? Es? … All fine. Ten more minutes.
vijf-over_jan-bellen_say = Ring Jan, even though you feel a nag.
vijf-over_jan-bellen_why = You did what the two of you had agreed. He heard that, too.
vijf-over_jan-bellen_inner = ‘That’s Esmé’, he says, ‘she’s watching the time.’ He says it quite openly.
vijf-over_jan-bellen_nog-tien = Yes. Sorry. It’s going fine. Ten minutes, all right?
vijf-over_kwartier-nog_say = Give it another quarter of an hour. Perhaps he’s just telling him something.

# touw
touw_leeg-touw = Here comes his string. And I’ve got no cardboard at all today.
touw_karton-touw = Here comes his string. For my cardboard, saves me lugging it on a Thursday.
touw_line = He isn’t pulling it up. I’ve got four in the oven, you know.
touw_touw-stil_wiebelt = Now it’s moving.
touw_touw-langer_weer-op = There it goes.
touw_rol-kaart_say = Tie on the roll, with a card: ‘Then perhaps a row of boxes could go.’
touw_rol-kaart_why = You hoped for a little room in that hall. But what was a gift now had a price on it.
touw_rol-kaart_inner = It fits. And there’s a price tag on it.
touw_omhoog-roepen_say = Hello, Mr van Noord. Thank you.
touw_omhoog-roepen_why = Warmly meant. Only now his name had gone up the front of the house for the street to hear.
touw_omhoog-roepen_inner = My name, all the way up the front. The tram stop’s listening.
touw_knik-omhoog_say = Put nothing on it. One nod, upwards.
touw_knik-omhoog_why = One nod, and you left it at his no. He could look without anything being asked.
touw_knik-omhoog_inner = She nods. So do I. She can’t see that.
touw_rol-eraan_say = Tie on the roll. Nothing else.
touw_rol-eraan_inner = It’s heavier than cardboard. Bolton. With a flat seam. I lay a ruler along it.
touw_naam-eraan_say = Tie on your card, with ‘thanks for the stool’ on the back.
touw_naam-eraan_why = Your name, a thank you, nothing more. He knows who you are and needn’t do anything.
touw_naam-eraan_inner = A card. One k, and the accent’s on.

# aan-de-bel
aan-de-bel_vrij = (Through the intercom.) You were off today, he said.
aan-de-bel_past-goed = (Through the intercom.) Boukari. Eighty-three. I checked.
aan-de-bel_prijs = (Through the intercom.) I’ve read your card. The boxes stay.
aan-de-bel_negentig = (Through the intercom.) Ninety. I said eighty-three.
aan-de-bel_donderdag = (Through the intercom.) It’s Thursday. I haven’t seen anything lying there.
aan-de-bel_streng = (Through the intercom.) He says you’re rather strict.
aan-de-bel_drie-kantjes = (Through the intercom.) Three pages. I read one of them.
aan-de-bel_kruk-dank = (Through the intercom.) I’ve got your card.
aan-de-bel_groeten-gehad = (Through the intercom.) He gave me your regards.
aan-de-bel_geen-antwoord = (Through the intercom.) Nothing to do in return, you wrote.
aan-de-bel_u-daar = (Through the intercom.) You there.
aan-de-bel_line = Are you still standing there?
aan-de-bel_bel-wacht_ik-zie-u = I can see you.
aan-de-bel_bel-wacht-langer_nou-dag = Well. Goodbye, then.
aan-de-bel_weer-vertrouwen_say = Yes. As you see, I’m not letting you down.
aan-de-bel_weer-vertrouwen_why = You wanted to show he can count on you. But it asked for something back, even if only a kind word.
aan-de-bel_weer-vertrouwen_inner = So that’s what she did, and now I have to have an opinion on it.
aan-de-bel_gedag-zeggen_say = May I come up and say hello?
aan-de-bel_gedag-zeggen_why = You asked, and no was possible, too. But he’d already said no on Wednesday, so this was the second time.
aan-de-bel_gedag-zeggen_twee-minuten = … Two minutes. And no pen.
aan-de-bel_gedag-zeggen_twee-minuten_inner = She asks. From down there, with the sun in her eyes.
aan-de-bel_gedag-zeggen_nee-vandaag = No. One today.
aan-de-bel_gedag-zeggen_nee-vandaag_inner = One, I’d said. I shouldn’t have to say it twice.
aan-de-bel_tot-jan_say = Yes, till Jan’s here. We’re going back together.
aan-de-bel_tot-jan_why = You said why you’re standing there, and asked for nothing on top.
aan-de-bel_tot-jan_inner = She’s waiting for Jan. She’s not there for anything else.
aan-de-bel_wacht-op-u_say = Yes. I’ll keep coming, every Thursday. You needn’t let me in.
aan-de-bel_wacht-op-u_why = Meant as loyalty, and no pressure. But you can’t keep ‘every Thursday’, and the one you miss will count double.
aan-de-bel_wacht-op-u_inner = Every Thursday. And when she’s got flu I’ll be at the window for nothing.
aan-de-bel_woningbouw = (Through the intercom.) Somebody from the corporation rang. Wants to see my hall.
aan-de-bel_dwi-belde = (Through the intercom.) Somebody from the DWI rang, about taking my insurance off the benefit.
