# Esmé: Her on the stool

esme-drie-dagen_title = Her on the stool
briefje_name = A yellow note
briefje_seen = ‘v. Noord rang, 9.05. Has had enough.’ Under it, smaller: ‘also something about E.’
kalender_name = The calendar
kalender_seen = July. Thursday has in pencil: ‘v. N., 11?’ With one initial: J.

## niet-gewenst

# maandag
maandag_w-smit = Mr van Noord rang. I was to say Doctor Smit has been. And that Jan rang, as agreed.
maandag_w-smit_inner = Her with that cold thing on my back. And afterwards the telephone went, as they’d said.
maandag_w-nacht = Mr van Noord rang. I couldn’t make him out at first, he was that short of breath.
maandag_w-nacht_inner = She knows about the cushions. Three nights, and nobody came.
maandag_w-gang = Mr van Noord rang. One of you two had started about his last house. He was still cross about it.
maandag_w-gang_inner = One short sentence, in a kind voice. I hear it when it’s quiet.
maandag_w-dwi = Mr van Noord rang. Was there somebody from the DWI here. By the window, I said. That was all right, wasn’t it?
maandag_w-dwi_inner = By the window. On Friday they both looked right round it.
maandag_w-rol = Mr van Noord rang. Was it Monday today or wasn’t it. You’d know why.
maandag_w-rol_inner = Nine o’clock, and there’s nothing at the door.
maandag_w-pen = Mr van Noord rang. Something about a pen clicking. I couldn’t quite follow.
maandag_w-pen_inner = Click. Three days I’ve been hearing it click.
maandag_w-keek = Mr van Noord rang. His boxes had been looked at. No, not by Jan, he said.
maandag_w-keek_inner = Up along the cardboard first. Only then at me.
maandag_w-goed = Mr van Noord rang. Friday was pleasant enough. But not again, all the same, he said.
maandag_w-goed_inner = It was pleasant. Soon it’ll stop, and then it’ll be quieter than before.
maandag_line = He doesn’t want to see you any more, it’s no use anyway. Only that lady from the church, she can still come.
maandag_line2 = And he said something about you as well. ‘Her on the stool.’ Should I put that down?
maandag_maandag-stil_lief-vraag = I can leave it out, you know.
maandag_maandag-langer_laat-ik = I’ll leave it out, then.
maandag_woord-voor-woord_say = Yes. Word for word, even if it’s about me.
maandag_woord-voor-woord_why = On paper his sentence stayed whole. You asked nothing more, and a note is soon all you have.
maandag_woord-voor-woord_inner = Somewhere there’s a sentence of mine, and it’s still in one piece.
maandag_woord-voor-woord_ziet-alles = ‘Her on the stool, she sees everything.’ I’ll put quotation marks round it, then.
maandag_adem-nu_say = Ring him, about that alone: that you know about the nights, and the doctor must hear of it today.
maandag_adem-nu_why = His no was about visits. His breath couldn’t wait, and you told him so yourself.
maandag_adem-nu_inner = ‘I’m not coming. I’m ringing about your breath.’ The doctor, then. Today, then.
maandag_kruisje_say = Just put that he wants no contact. Then we’ll leave him in peace.
maandag_kruisje_inner = No contact wanted. They print that on letterboxes.
maandag_kruisje_aangekruist = I can. There’s a box for that.
maandag_hem-bellen_say = Get out his number. You want to hear this from the man himself.
maandag_hem-bellen_why = You wanted no second-hand message. But he had just let you know that he wanted no contact.
maandag_hem-bellen_inner = Once. Five times. Nine times. I did pass it on.
maandag_hem-bellen_gaat-over = He… isn’t answering, is he?
maandag_wat-zei-hij_say = What did he say about me, then? Just tell me, it won’t upset me.
maandag_wat-zei-hij_why = You asked for his own words, the ones about you as well. That keeps it his no, and not a tick in a box.
maandag_wat-zei-hij_inner = I said it and was sorry at once. Not for what. That it was being written down.
maandag_wat-zei-hij_ziet-het = ‘She sees everything.’ And then nothing for a while.

# nek
nek_line = I don’t get it. We had him.
nek_line2 = What’s up with your neck? You keep rubbing it.
nek_nek-stil_voor-mij = It’s rotten for me too, you know.
nek_nek-langer_vergadering = Ten o’clock. We’d better go in.
nek_gaat-om-hem_say = Nothing. It’s about him, not about me.
nek_gaat-om-hem_inner = Monday. I took the phone off the hook, and then put it back on.
nek_gaat-om-hem_als-jij-zegt = If you say so.
nek_rot-gevoel_say = It hurts. I sat there for an hour doing my best.
nek_rot-gevoel_inner = An hour on that stool. I didn’t give her a cushion.
nek_rot-gevoel_dat-zag = I didn’t see that. I was looking at him.
nek_mijn-schuld_say = It’s my fault. I should have just kept quiet.
nek_mijn-schuld_weet-je-niet = You don’t know that. It’s not what reception said.
nek_kwaad_say = I’m angry. With him, and with you. You had the chair.
nek_kwaad_die-stoel = He pointed. I sat. … Yes. OK.

# baas
baas_line = That’s a pity. And if he feels cornered he’ll ring the alderman again, I’m afraid. I have to ask: do you want to close his file?
baas_line2 = I’m going there this afternoon. I owe him that.
baas_baas-stil_esme-ook = Esmé? You were there as well.
baas_baas-langer_hangen = I’ll leave it open a bit longer, then.
baas_mee-dan_say = Then I’m coming. We’re not going to be sent off like that.
baas_mee-dan_why = You weren’t going to be sent away just like that. But he’d said no, and would have found two on the pavement.
baas_mee-dan_inner = Four shoes on the pavement. I’d said no.
baas_mee-dan_kijk-uit = He’s only just said no.
baas_sluiten_say = He was clear. A polite letter, and then we close it.
baas_sluiten_inner = A polite letter. You can tell by the window.
baas_sluiten_nee-brief = A letter. To him.
baas_kaart-van-jan_say = Jan could write to him. That he’s been heard, and that he’ll walk past on Thursday.
baas_kaart-van-jan_why = His no is heard, and a line stays open. You didn’t need to be on it yourself.
baas_kaart-van-jan_inner = It says Thursday on that card. I count the days. It doesn’t take long.
baas_kaart-van-jan_kaart-goed = A card. That I can account for.
baas_vandaag-niet_say = Not today, Jan.
baas_vandaag-niet_inner = Nobody on the stairs. I did listen for them.
baas_vandaag-niet_dan-een-kaart = … No. A card, then.

# eigen-deel
eigen-deel_jan-vertelde = I hear you brought up our DWI colleague, with him there.
eigen-deel_receptie-vroeg = So he had to ask about the DWI here. At reception.
eigen-deel_line = May I ask you something, Esmé? Seen from that chair, what would you have been to him on Friday?
eigen-deel_deel-stil_niet-rot = I’m not asking to be nasty.
eigen-deel_deel-langer_neem-mee = Well, think about it.
eigen-deel_vraag-jan_say = Why not ask Jan? He’s promised him the moon.
eigen-deel_vraag-jan_jan-stil = Then say it to me.
eigen-deel_aan-afspraken_say = I kept to what we’d agreed.
eigen-deel_aan-afspraken_vroeg-niet = That’s not quite what I asked.
eigen-deel_nog-eens-zeggen_say = I’d mention the DWI again. It’s the looking I should have explained sooner.
eigen-deel_nog-eens-zeggen_duidelijk = That seems clear.
eigen-deel_hoort-van-mij_say = Not enough. I knew who sits by the window, and I didn’t say so.
eigen-deel_hoort-van-mij_en-nu = And does he know you know that?
eigen-deel_keek-zoals_say = Somebody who looked. He’d had one of those before.
eigen-deel_keek-zoals_dat-is-wat = Yes. That could well be it.

# alleen-jan
alleen-jan_line = (Wednesday.) He rang. ‘You can come, Thursday at eleven. The other one, no.’
alleen-jan_line2 = I haven’t said anything yet, Es. I wanted to talk to you first.
alleen-jan_inner = One. One I can keep up with. With two I have to turn my head.
alleen-jan_alleen-stil_zeg-wat = Say something.
alleen-jan_alleen-langer_dan-ga-ik = Then I suppose I’ll go.
alleen-jan_met-twee_say = I’d rather it was both of us, Jan, or neither. He’ll end up playing us off against each other.
alleen-jan_met-twee_why = You wanted to keep the team whole. But who comes in is up to him, and now there was nothing to choose.
alleen-jan_met-twee_inner = I was given a choice, between two and none.
alleen-jan_met-twee_niet-spelen = I don’t think he’s playing.
alleen-jan_ga-maar_say = You go, Jan. It’s his door.
alleen-jan_ga-maar_dat-klinkt = You said that very fast, Es.
alleen-jan_dat-ik-vrij-ben_say = You go. Say I’m off on Thursday, then he needn’t feel bad.
alleen-jan_dat-ik-vrij-ben_why = Kindly meant. But he had said something honest, and got an excuse in return.
alleen-jan_dat-ik-vrij-ben_inner = Off, he says. He looks slightly past me when he says it.
alleen-jan_dat-ik-vrij-ben_jokken = So I’m to start with a fib?
alleen-jan_zeg-dat-ik-weet_say = Ouch. … Well, go on, then. But do tell him that I know.
alleen-jan_zeg-dat-ik-weet_why = It hurt, and still you let him choose who comes. It didn’t have to be a secret for that.
alleen-jan_zeg-dat-ik-weet_inner = She knows, he tells me straight off. That saves me a week of guessing.
alleen-jan_zeg-dat-ik-weet_zeg-ik = I’ll tell him. … Sorry, Es.

# hoe-veilig
hoe-veilig_line = Going in alone, in a hall you can’t turn round in. How are you going to do that?
hoe-veilig_line2 = I know that hall now. It’ll be fine.
hoe-veilig_veilig-stil_een-iemand = One person who knows, that’s all I ask.
hoe-veilig_veilig-langer_bel-mij-dan = Then ring me when you’re out again.
hoe-veilig_om-de-hoek_say = I’ll be on the corner, till twelve. Jan rings me when he’s out, and if not I ring him.
hoe-veilig_om-de-hoek_why = Time and place were right. But nobody told him, and then whoever stands on that corner is, to him, a guard.
hoe-veilig_om-de-hoek_inner = There’s somebody on the corner who isn’t waiting for the tram.
hoe-veilig_om-de-hoek_op-de-hoek = Fine. Though I don’t know what he’d make of that.
hoe-veilig_kwartier_say = A message from Jan every quarter of an hour. If one doesn’t come, I ring.
hoe-veilig_kwartier_why = A sound arrangement, for Jan. But he’ll see somebody who keeps looking at a phone.
hoe-veilig_kwartier_inner = Every quarter of an hour his pocket hums. Then he looks down.
hoe-veilig_kwartier_bij-iedereen = Every quarter. OK.
hoe-veilig_tot-twaalf_say = I’ll be downstairs, till twelve. Jan tells him so when he goes in.
hoe-veilig_tot-twaalf_why = A time, a place, and he knows about it. That way safety needn’t be a secret.
hoe-veilig_tot-twaalf_inner = She’s downstairs, he says. Is that all right? It’s a pavement. Anybody can stand there.
hoe-veilig_tot-twaalf_dat-weten = Eleven, twelve, Esmé. And he knows. Good.
hoe-veilig_redt-zich_say = Jan knows his way about there now. And nobody need be afraid of Mr van Noord.
hoe-veilig_redt-zich_vlieg = Not of him, no. But I’m not so sure about that hall.

# over-mij
over-mij_line = And if he starts about you? I could say you come across as a bit strict. Then that’s out of the way.
over-mij_over-stil_of-niet = Or not.
over-mij_over-langer_kijk-wel = I’ll see how it goes.
over-mij_zeg-dat-maar_say = If that helps, go ahead and say it.
over-mij_zeg-dat-maar_oke-dan = OK. It’s only a word.
over-mij_bedoel-goed_say = Tell him I mean well. And that he ought to give me another try.
over-mij_bedoel-goed_why = You wanted to correct how you came across. But his no was fresh, and Jan would have to plead for you.
over-mij_bedoel-goed_inner = She means well. Now I’m hearing it from one about the other.
over-mij_bedoel-goed_pleiten = Then I’d be up there selling you.
over-mij_groeten_say = Give him regards from the stool. You needn’t say any more.
over-mij_groeten_groeten-goed = From the stool. Right.
over-mij_zelf-zeggen_say = No, Jan. What there is to say about me I’ll tell him myself some day.
over-mij_zelf-zeggen_heb-gelijk = Yes. You’re right.

# avond
avond_lap = (Half past six.) Still here? What’s that piece of green cloth?
avond_leeg = (Half past six.) Still here?
avond_line = Go home, Esmé. Tomorrow you’ll be standing on a pavement.
avond_avond-stil_licht-uit-doen = Will you switch off the lights?
avond_avond-langer_tot-morgen = See you tomorrow, then.
avond_lange-brief_say = Write him a letter in which you calmly explain it all once more.
avond_lange-brief_why = You wanted to be understood. But he’d said no, and got three pages of paper.
avond_lange-brief_inner = Three pages. I read the first line and the last.
avond_naaien_say = Measure off eighty-three centimetres of your father’s old bolton, and sit down to sew.
avond_naaien_why = Something small, to his measure, and nothing asked for it. Whether he wants it you don’t know.
avond_naaien_inner = There’s a draught tonight. Nine millimetres by eighty-three, that’s a window ajar.
avond_via-jan_say = Buy a draught excluder on the way home, ninety wide. Jan can take it up tomorrow, from the team.
avond_via-jan_why = A good idea, quickly done. But eighty-three was his measure, and nobody asked if he wanted one.
avond_via-jan_inner = A roll of ninety. It scrapes the skirting. From the team, he says.
avond_dwi-kaart_say = A card: ‘I knew who sits by the window. You needn’t do anything. E. Boukari’
avond_dwi-kaart_why = You said after all what you’d known on Friday, and asked for nothing in return.
avond_dwi-kaart_inner = So she knew on Friday. She writes it herself, and there’s no window in it.
avond_keek-kaart_say = A card: ‘You were right, I was looking. You needn’t do anything. E. Boukari’
avond_keek-kaart_why = You told him he was right about what he saw, and let his no stand.
avond_keek-kaart_inner = She was looking, she writes. With her whole name under it, spelt right.
avond_niks-ga-zo_say = I’m off in a minute. I was just sitting.
avond_niks-ga-zo_zitten-mag = That’s allowed, too.
