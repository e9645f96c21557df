# Mrs Hofstra: at the door

door_title = At the door

naambordje_name = The nameplate
naambordje_seen = Brass, freshly polished. ‘Hendrik and Geertje Hofstra’. Number 11.
naambordje_hij-blijft = He stays on it. Otherwise the postman won’t know who we are.
naambordje_zoekt-u = It says Hofstra. You can read, I see.
sticker_name = The letterbox
sticker_seen = A ‘No circulars’ sticker. Below it, in a graceful hand: ‘Not even if it’s free.’
hondenneus_name = The frosted glass
hondenneus_seen = Low in the pane, at knee height: a wet round patch that mists over and fades again.
buurraam_name = The window of number 9
buurraam_seen = Next door’s kitchen window is ajar. Inside, somebody turns the radio down.
steelpan_name = A small saucepan
steelpan_seen = Beside the mat stands a small saucepan full of water. The bottom is black.
steelpan_weken = That’s soaking. I’m over here.
steelpan_kijken = I can see you looking, you know. I’m right behind the spyhole.
telefoon_name = A telephone in the hall
telefoon_seen = A grey set with a dial, on a crocheted mat. Not a speck of dust on it.
telefoon_doet-het = It still works. Somebody just has to ring it.
klok_name = A clock in the hall
klok_seen = A cuckoo clock. By its hands it is a quarter past three. Nothing ticks.
klok_opwinden = I can wind it all right. I just don’t.

door_ik-ga_say = I’ll leave you in peace. Here’s my card.
door_ik-ga_inner = Leaving before I have to ask. Well, I never.
door_ik-ga_why = You left before she had to ask, and you left your card. A thread, without pressure.

## The door

# Ringing the bell
aanbellen_line = Hear that, Tuut? The bell still works.
aanbellen_bel-stil_inner = No second ring. Then I needn’t run either.
aanbellen_bel-stil_sta-hier = I’m right here. Just tell me who you are.
aanbellen_bel-stil_sloffen = Yes, yes. I’m coming from the kitchen, that’s a journey these days.
aanbellen_bel-stil_why = You rang once and waited. She did not have to hurry, and could listen first to who was there.
aanbellen_bel-langer_nog-daar = Are you still there? The last one was already at the neighbours’.
aanbellen_joehoe_say = Mrs Hofstra? I’ve just come to hear how you are keeping.
aanbellen_joehoe_inner = Now the whole gallery knows that somebody has to ask after me.
aanbellen_joehoe_galm = Number nine can hear that as well. And I don’t even know who you are yet.
aanbellen_joehoe_why = Kindly meant. But now the gallery hears that someone has come to ask after her, and she does not even know who.
aanbellen_stap-terug_say = Stand back from the door a little and hold up your pass.
aanbellen_stap-terug_inner = I can look without anybody leaning on my door.
aanbellen_stap-terug_makkelijker = There. At a distance you’re a good deal sharper.
aanbellen_naam_say = Good morning, Mrs Hofstra! Robin, from the neighbourhood team.
aanbellen_naam_inner = A name, straight through the wood. Most of them start with something sweet.
aanbellen_naam_een-naam = Robin. Well, that is a name at least.
aanbellen_naam_why = You said your name and where you are from, through a shut door. She knows who is there, and can talk to you.
aanbellen_nog-eens-bellen_say = Ring again. Perhaps she is hard of hearing.
aanbellen_nog-eens-bellen_inner = My heart skips at that. It’s how they ring when something terrible has happened.
aanbellen_nog-eens-bellen_een-keer = Once is enough! There isn’t a fire.
aanbellen_nog-eens-bellen_why = You thought she was hard of hearing. But behind a door, ringing twice sounds like haste, or like bad news.

# Through the door
door-de-deur_wijkteam = Neighbourhood team, you say. Anyone can shout that at a closed door.
door-de-deur_slecht-geslapen = I haven’t slept a wink. Just so you know.
door-de-deur_hoe-het-gaat = How I’m keeping. They ask that on the telephone too, and then it’s a survey.
door-de-deur_collecte = Collecting for charity, I suppose. They came yesterday.
door-de-deur_line = I can hear you perfectly well from here. I don’t buy at the door, and I’m doing fine.
door-de-deur_deur-stil_niets-weigeren = If you say nothing, I needn’t refuse anything. Convenient, too.
door-de-deur_deur-langer_tellen = I’m counting to three, and then I’m going back to my kitchen.
door-de-deur_kennismaken_say = I’m not selling anything. Nothing’s the matter, I’d just like to get to know you.
door-de-deur_kennismaken_inner = Anyone who just wants to get to know me has something in their bag.
door-de-deur_kennismaken_achteraf = Just to get to know me. What for, I’m generally told afterwards.
door-de-deur_kennismaken_why = ‘Nothing’s the matter’ was meant to reassure. But there was something, and she is generally told afterwards.
door-de-deur_boven-de-75_say = I’m Robin from the neighbourhood team. I’m calling on everyone here over 75.
door-de-deur_boven-de-75_inner = A name and a reason. That’s one more than usual.
door-de-deur_boven-de-75_te-laat = Over 75? Then you’re eight years late.
door-de-deur_zelfstandig_say = I’m Robin from the neighbourhood team. We help people who want to go on living independently.
door-de-deur_zelfstandig_inner = Living independently. It began just like that with Riek.
door-de-deur_gelegen_say = Is this a good time, or shall I come back?
door-de-deur_gelegen_inner = I’m allowed to say no. Then I needn’t, not straight away.
door-de-deur_gelegen_lang-geleden = A good time. Nobody has asked me that in years.
door-de-deur_gelegen_eerst-wie = Who first, then when. That’s how we were taught.

# Two callers
twee-bezoekers_line = I count two. So it’s official.
twee-bezoekers_line2 = Dirk, Mrs Hofstra. I used to bring the post here.
twee-bezoekers_line3 = The postman, yes. The one who whistled. But he came by himself.
twee-bezoekers_twee-stil_wie-is-de-baas = And which of you am I supposed to look at?
twee-bezoekers_twee-langer_met-ons-drieen = Now there are three of us standing in the draught.
twee-bezoekers_mag-dirk-erbij_say = Is it all right with you if Dirk stays?
twee-bezoekers_mag-dirk-erbij_niet-meeschrijven = Go on. As long as he doesn’t take notes.
twee-bezoekers_mag-dirk-erbij_niet-meeschrijven_inner = Two pairs of ears. I shall have to mind my words twice over.
twee-bezoekers_mag-dirk-erbij_hij-staat-er = He’s standing there already.
twee-bezoekers_mag-dirk-erbij_hij-staat-er_inner = Who’s going to say no with the man right there?
twee-bezoekers_mag-dirk-erbij_why = You asked if Dirk might stay, and she could say no. Though that is hard to say with him standing there.
twee-bezoekers_dirk-naar-bankje_say = Nod to Dirk. He goes and sits on the bench by the bicycles.
twee-bezoekers_dirk-naar-bankje_inner = One look and off he went. Now I only have to face one way.
twee-bezoekers_dirk-naar-bankje_een-tegelijk = There. One at a time, that’s how we did it too.
twee-bezoekers_kent-iedereen_say = Dirk still knows the whole gallery, so I thought it would be less strange for you.
twee-bezoekers_kent-iedereen_inner = Half the gallery is dead or moved away. Who is there left for him to know?
twee-bezoekers_kent-iedereen_kende-ze = Knew. Most of them are gone.
twee-bezoekers_kent-iedereen_why = A face from the past seemed less strange to you. But there are still two of you at one door, and that feels official.

# The chain
ketting_gewone-taal = Go on then, a crack. But the chain stays on.
ketting_ook-gezellig = We can get to know each other with the chain on, too. Good morning.
ketting_half-gezicht = There. Now we each have half a face.
ketting_twee-halve = A gap like this is made for one face. Yours, then.
ketting_bloemen = A crack, then. Chrysanthemums. Has somebody died?
ketting_een-map = A crack, then. You’ve got a folder with you. So did the last one.
ketting_line = Are you from the home? They’ll talk a person out of her own house.
ketting_resume = But I did ask you something. Are you from the home?
ketting_ketting-stil_al-gedacht = I thought as much.
ketting_ketting-stil_lang-zoeken = That’s a long search for the little word no.
ketting_ketting-langer_het-mijne = Then I shall draw my own conclusions.
ketting_wat-gehoord_say = What have you heard about that?
ketting_wat-gehoord_inner = Nobody asks that. They always contradict it straight away.
ketting_wat-gehoord_riek = Riek, from number five. She went off ‘to get her strength back’. Her curtains are still up.
ketting_wat-gehoord_why = You did not argue with her fear but asked what she had heard. So she could tell you about Riek.
ketting_altijd-blijven_say = No, the neighbourhood team. The whole idea is that you can stay here as long as you like.
ketting_altijd-blijven_inner = As long as I like. That’s what Hendrik thought.
ketting_altijd-blijven_groot-woord = As long as I like. Those are big words for out on a gallery.
ketting_altijd-blijven_why = You wanted to reassure her. But ‘as long as you like’ is not yours to promise, and she knows it.
ketting_u-bepaalt_say = No. Where you live is your own affair.
ketting_u-bepaalt_inner = My own affair. Riek should have heard that.
ketting_u-bepaalt_liever = I’d rather hear that than be told not to worry.
ketting_u-bepaalt_why = You simply said no, and that it is her own affair. Her home is for her to decide about, and she heard that.
ketting_heb-je-even_say = Got five minutes, love? Then I’ll explain.
ketting_heb-je-even_inner = Love. And five minutes. I’m an errand on the way to somewhere.
ketting_heb-je-even_nee-dag = No. Goodbye.
ketting_heb-je-even_o = Oh.

# No on the letterbox
nee-op-de-bus_dinsdag = Tuesday. And tomorrow is Wednesday, so you’ll know that too.
nee-op-de-bus_minuutjes = Since when am I your love? It takes me five minutes to get this chain off.
nee-op-de-bus_zinnetje = There’s that little phrase. They say that to people who have to go.
nee-op-de-bus_line = My letterbox says no, and no again. That goes for doorstep talk as well.
nee-op-de-bus_bus-stil_inner = It goes quiet on the other side. Perhaps it got through.
nee-op-de-bus_bus-stil_eerder = Now you’re quiet. You might have started with that.
nee-op-de-bus_bus-langer_keuken = I’ll be going back to my kitchen.
nee-op-de-bus_bus-langer_zo-dicht = There’s a draught. I’m about to close this.
nee-op-de-bus_eigen-bestwil_say = I understand. But most people miss out on money, and that would be a pity.
nee-op-de-bus_eigen-bestwil_inner = Most people. There’s no arguing with those.
nee-op-de-bus_eigen-bestwil_zelf-gedaan = I am not most people.
nee-op-de-bus_wat-stoorde_say = What was it you heard me say?
nee-op-de-bus_wat-stoorde_al-wist = That you knew already. All that was left for me was to nod.
nee-op-de-bus_wat-stoorde_al-wist_inner = There. I’ve said it. And nobody has walked off.
nee-op-de-bus_wat-stoorde_lesgeven = Must I explain that to you as well? In my slippers?
nee-op-de-bus_wat-stoorde_lesgeven_inner = Now I’m to give lessons too. I haven’t the legs for it today.
nee-op-de-bus_wat-stoorde_why = You did not defend yourself but asked what she heard. It can clear the air; at a front door it can also be too much to ask.
nee-op-de-bus_onhandig_say = Oh dear. That came out wrong, I’m shocked at myself.
nee-op-de-bus_onhandig_inner = Nobody at my door is ever shocked at themselves, as a rule.
nee-op-de-bus_onhandig_geen-folder = Well. I’ve never yet read that in a leaflet.
nee-op-de-bus_onhandig_why = She turned sharp, and you took back what you had said, shocked at it yourself. She had no need to fight on.

# On the threshold
op-de-drempel_tien-om = Your ten minutes are up. I’ve been keeping time for you.
op-de-drempel_dat-was-dat = Right. That was that.
op-de-drempel_nu-weet-ik = At least I know now what it was about.
op-de-drempel_kent-alles = You know my dog, you know my work. And I don’t even know if you take milk.
op-de-drempel_staande = I haven’t talked this much in weeks. And standing up, at that.
op-de-drempel_goede-kant = Still there, I see. And on the right side of the mat.
op-de-drempel_dat-hebben-we = Right. That’s over and done with.
op-de-drempel_die-klok = Anyway. That was the clock.
op-de-drempel_tuut-ligt = Tuut has settled.
op-de-drempel_draait-niet = You don’t beat about the bush. That was three minutes. That’s when I used to break in on the line.
op-de-drempel_niet-wijs = I’m none the wiser. And after three minutes I used to break in on the line.
op-de-drempel_line = { $keer ->
    [second] Go ahead.
    [more] Yes?
   *[first] Well, caller: another three minutes, or hang up?
}
op-de-drempel_lijn-stil_inner = It is quiet, and it isn’t bad.
op-de-drempel_lijn-stil_op-de-lijn = Silence on the line. You had to be able to stand that.
op-de-drempel_lijn-stil_nou = Well.
op-de-drempel_lijn-langer_tocht = Now my ankles are getting cold.
op-de-drempel_binnen_say = Shall we go in and sit down? You’re standing in a draught there.
op-de-drempel_binnen_locked = The chain is on. That is her answer, before you have even asked.
op-de-drempel_binnen_inner = Inside. I’d have liked to be the one to say that word.
op-de-drempel_verlengen_say = Another three, please. I’m quite all right standing here.
op-de-drempel_verlengen_inner = ‘Another three, please.’ That’s just how they used to say it.
op-de-drempel_tien-minuten_say = Another three. I’ve got ten minutes left, and they’re yours.
op-de-drempel_tien-minuten_inner = Now I’m talking with one eye on the clock.
op-de-drempel_tien-minuten_bijhouden = Ten. Then I’ll count them for you.
op-de-drempel_tien-minuten_why = You gave her time and named an end to it in one breath. Someone who timed calls for years will count along.
op-de-drempel_terugkomen_say = May I come back another day?
op-de-drempel_terugkomen_inner = It needn’t all be used up today. Something may be left over.

# Extended
verlengd_line = Another three, then. There was a lady here last summer with a folder.
verlengd_line2 = She asked what day it was. I said: if you don’t know that, you shouldn’t be ringing doorbells.
verlengd_line3 = Then I had to draw a clock. In my own hall.
verlengd_niet-van-ons_say = She wasn’t one of ours.
verlengd_niet-van-ons_inner = You never broke in mid-sentence. Only for a fire.
verlengd_niet-van-ons_uitpraten = I was still on the line. She asked, and I answered.
verlengd_niet-van-ons_why = You wanted to put right that the lady was not one of yours. But she was in mid-story, and it was not about you.
verlengd_klok-stil_inner = As a rule somebody has made some remark by now. This time I can finish it.
verlengd_klok-stil_er-hangt-een = When there’s one hanging there. Look, you can see it.
verlengd_klok-langer_zondags = It has stopped, mind. Hendrik used to wind it. Sundays, after the coffee.
verlengd_schandalig_say = In your own hall, too. She should never have done that, I think.
verlengd_schandalig_inner = Now somebody is angry for me. I hadn’t made up my own mind yet.
verlengd_schandalig_een-klok = Never, well. It was a clock. And a very proper lady.
verlengd_schandalig_why = You took her side, and meant it loyally. But you were angrier than she was, about someone who was not there.
verlengd_klok-gelezen_say = That clock is on paper with us. I’ve read about it, you ought to know that.
verlengd_klok-gelezen_inner = So it’s written down somewhere. With my name at the top.
verlengd_klok-gelezen_staat-op-papier = Oh. So you can simply read that. Then I needn’t tell it any more.
verlengd_klok-gelezen_why = You wanted to be open about what you had read. But she was telling it herself, and now there was no need.
verlengd_eigen-gang_say = And what did you do?
verlengd_eigen-gang_of-hij-klopte = I drew it neatly. And then lay there half the night wondering if it was right.
verlengd_eigen-gang_of-hij-klopte_inner = Nobody knew about that night. Not my daughter either.
verlengd_eigen-gang_kwart-voor-weg = I asked if she wanted the cuckoo as well. She even wrote that down.
verlengd_eigen-gang_kwart-voor-weg_inner = That’s how I do it. As long as they’re laughing, they don’t ask any more.
verlengd_eigen-gang_why = You asked what she did. So it became her story, and not that of the lady with the folder.
verlengd_welke-dag_say = Good answer. You knew what day it was, of course?
verlengd_welke-dag_inner = There’s the folder again. Only without the folder.
verlengd_welke-dag_why = You praised her answer and then asked it yourself. So she was tested all over again, now at her own front door.

# She refuses
weigert_tuut-ook = Hear that? Tuut agrees.
weigert_ho = Now then. That’s far enough.
weigert_line = No. Outside belongs to everybody, but inside is mine.
weigert_nee-stil_inner = No foot in the door. I’ve got hold of it myself again.
weigert_nee-stil_niet-gewend = You say nothing. As a rule I get it all explained again.
weigert_nee-stil_why = She said no, and you explained nothing further. The door stayed hers.
weigert_nee-langer_pakketje = Are you going to stand there like a parcel?
weigert_dan-buiten_say = All right. Then we’ll stand here.
weigert_dan-buiten_inner = I said no, and nothing got broken.
weigert_dan-buiten_achteruit = There. That was easier than I thought.
weigert_dochter-bellen_say = Quite right. Then I’ll ask your daughter whether she can be there some time.
weigert_dochter-bellen_inner = Over my head, to my own daughter. You don’t do that.
weigert_dochter-bellen_van-mijn-deur = You leave my daughter alone. And my door.
weigert_dochter-bellen_why = You said she was right, and in the same breath went past her to her daughter. Then being right is worth nothing.
weigert_iemand-erbij_say = Is there anyone you’d like to have with you?
weigert_iemand-erbij_bridgeclub = The bridge club has died out. And I mean that literally.
weigert_iemand-erbij_bridgeclub_inner = I look for a name and find only birthdays.
weigert_iemand-erbij_of-tuut = Riek, if she comes back. Or else Tuut, he doesn’t tell tales.
weigert_iemand-erbij_of-tuut_inner = It needn’t be one against one. That’s a thought.
weigert_iemand-erbij_why = You made room for someone she trusts. It is less one against one, though it does take a name she can think of.

# The smell of coffee
koffielucht_line = Can you smell that? It’s only just made. I still make enough for two.
koffielucht_inner = I’d said it before I knew.
koffielucht_koffie-stil_inner = I could still get out of it. But I don’t believe I want to.
koffielucht_koffie-stil_de-plant = You can say no. Then the plant gets it again.
koffielucht_koffie-stil_why = You were quick with neither yes nor no. It stayed her offer, and she could take a moment over it.
koffielucht_koffie-langer_wordt-koud = Oh well. It’ll go cold by itself.
koffielucht_geen-moeite_say = That’s kind. But don’t go to any trouble for me.
koffielucht_geen-moeite_inner = I had something to give. It wasn’t needed.
koffielucht_geen-moeite_jammer = Pity. I was quite in the mood for some trouble.
koffielucht_geen-moeite_why = You did not want to be any trouble. But at last she had something to give, and now it was not needed.
koffielucht_nog-voor-twee_say = Still for two?
koffielucht_nog-voor-twee_inner = Thank goodness. No ‘aah’, no head on one side.
koffielucht_nog-voor-twee_half-zetten = I never learned to make half. Hendrik always had two.
koffielucht_pannetje_say = That little pan outside, did it burn?
koffielucht_pannetje_inner = So they have been looking round. Next they’ll want to see my cooker.
koffielucht_pannetje_bijna-binnen = That pan is mine. And you were nearly inside.
koffielucht_pannetje_why = An honest question, for later. Just now she was opening the door to you, and found herself being looked over.
koffielucht_jas_say = Well, I won’t say no. Where can my coat go?
koffielucht_jas_inner = A coat next to his. The hook can bear that.
koffielucht_jas_naast-hendrik = There. Next to Hendrik’s.
koffielucht_jas_why = You accepted the coffee and asked where your coat might go. You came as a visitor, and she showed you the place.

# Two cups
twee-kopjes-dirk_line = And the other one? I made enough for two. That was you and me.
twee-kopjes-dirk_kopjes-stil_dirk-zelf = I’ve had mine, Mrs Hofstra. I’ll manage.
twee-kopjes-dirk_kopjes-langer_u-weet-het-niet = You don’t know either, do you.
twee-kopjes-dirk_dirk-erbij_say = Dirk doesn’t need anything. He’ll only sit with us.
twee-kopjes-dirk_dirk-erbij_inner = Two of them in my room and me opposite. That’s how that lady with the folder sat.
twee-kopjes-dirk_dirk-erbij_vergadering = Then it’s a meeting. I haven’t the chairs for that.
twee-kopjes-dirk_dirk-erbij_why = You thought a third would make no difference. But she had made enough for two, and you decided who would sit at her table.
twee-kopjes-dirk_dirk-met-tuut_say = And what if Dirk took your dog out for a little walk?
twee-kopjes-dirk_dirk-met-tuut_inner = My dog, on a stranger’s lead. But at least I was asked.
twee-kopjes-dirk_dirk-met-tuut_trekt-links = A short turn, then. He pulls to the left, let him. And not along the road.
twee-kopjes-dirk_dirk-met-tuut_why = It is her dog, and you asked her first. She said yes, and how it should be done.
twee-kopjes-dirk_dirk-gaat_say = Dirk, you go on ahead to number twelve.
twee-kopjes-dirk_dirk-gaat_inner = Settled, and I didn’t have to send him away.
twee-kopjes-dirk_dirk-gaat_dag-post = Goodbye, postman. Give my regards to number twelve.
twee-kopjes-dirk_dirk-gaat_why = She did not say there was one too many, but you heard it. She had to send nobody away.

# The appointment
afspraak_met-iemand = Then you’d better come back when I’ve found somebody.
afspraak_andere-keer = Another time then, perhaps.
afspraak_alleen-dan = Another time. And with fewer of you.
afspraak_ander-gesprek = Your ten minutes are up, so this counts as a new call.
afspraak_abonnement = Another day. That might do.
afspraak_zeggen-er-meer = Come back. They all say that.
afspraak_line = There isn’t much in my diary. The fish man, and the chiropodist.
afspraak_agenda-stil_inner = If nobody fills it in, I’ll fill it in myself.
afspraak_agenda-stil_na-de-vis = Friday, after the fish. If you still know who I am by then.
afspraak_agenda-stil_na-de-vis-een = Friday, after the fish. But then I want to know which of the two.
afspraak_agenda-stil_why = You filled in no day. Then she did it herself.
afspraak_agenda-langer_nu-u = Well?
afspraak_donderdag-tien_say = Then I’ll come on Thursday at ten, with something nice for the coffee.
afspraak_donderdag-tien_inner = Thursday. Whose diary was it again?
afspraak_donderdag-tien_ingevuld = You’ve filled it in already, I see.
afspraak_donderdag-tien_wie-van-twee = I? Who is I? There are two of you.
afspraak_donderdag-tien_why = The arrangement is clear, and that is good. But you picked the day, in a diary that is hers.
afspraak_welke-dag-past_say = You just say when. And what time.
afspraak_welke-dag-past_inner = I get to say. Now I still have to pretend I’m thinking about it.
afspraak_welke-dag-past_vrijdag-elf = Friday at eleven. The fish man will have been by then.
afspraak_welke-dag-past_een-van-u = Friday, if it’s one of you. Let me hear which, and I’ll write it down.
afspraak_vrijdag-dan_say = Friday, then, after the fish. I’ll write it down too.
afspraak_vrijdag-dan_inner = One Friday, in two diaries. Mine lies next to the telephone.
afspraak_vrijdag-dan_laat-horen-wie = If it’s one of you. Let me hear which.
afspraak_vrijdag-dan_niet-ervoor = After, not before. The fish man talks enough as it is.
afspraak_vrijdag-dan_why = You took over her day and said it back. So she knows that you have it down as well.
afspraak_zonder-dirk_say = I’ll come, then, without Dirk.
afspraak_zonder-dirk_dat-scheelt = That saves a chair.
afspraak_centraal_say = A colleague will ring you to fix a time, we do all that from our central desk.
afspraak_centraal_inner = Yet another voice. Then I can start all over again.
afspraak_centraal_dat-was-ik = Central? The central exchange, that was me.
afspraak_centraal_why = That is simply how it works where you are. But she talked to you, and must now wait for a voice she does not know.
afspraak_eerst-bellen_say = Shall I ring you first, tomorrow at nine?
afspraak_eerst-bellen_gaat-weer-over = At nine. … Then I shall have to dust the telephone.
afspraak_eerst-bellen_gaat-weer-over_inner = Nine o’clock. It’s going to ring again. And I’ve dusted it three times already.
afspraak_eerst-bellen_medelijden = You may. But not out of pity, because I can hear that.
afspraak_eerst-bellen_medelijden_inner = If it’s pity, I won’t pick up. I think.

# The card
kaartje_twee-keer = I pick up after two rings. Otherwise it looks as if I’d been waiting.
kaartje_donderdag-dan = Thursday, then. I’ll write it down.
kaartje_met-pen = Good. I’ll write that down. In pen.
kaartje_meegeteld = Your ten minutes are up, by the way.
kaartje_al-druk = You’re in a hurry, I can hear that.
kaartje_mag-wel = A card is all right. I can always throw it away.
kaartje_hoor-het-wel = Then I’ll hear from you. Or I won’t.
kaartje_line = { $agreed ->
    [nothing] And what if I do want something?
   *[visit] And what if I change my mind?
}
kaartje_groet-stil_niet-schrikken = No need to take fright. It’s only a question.
kaartje_groet-langer_aan-uw-gezicht = That’s a long silence for a yes.
kaartje_nee-mag_say = That’s all right. You’re not tied to anything.
kaartje_nee-mag_inner = Not tied to anything. Then perhaps yes will do as well.
kaartje_nee-mag_onthouden = Well. I’ll remember that.
kaartje_nee-mag_why = You said that she is not tied to anything. Anyone who may still say no will sooner dare a yes.
kaartje_huisarts_say = Then there’s your GP, too. I’ll fill the surgery in about the medicines this afternoon.
kaartje_huisarts_inner = I’m still standing here, and already they’re on the telephone about me.
kaartje_huisarts_op-alles = Then it’s no now. To everything.
kaartje_zien-we-wel_say = No matter. Perhaps I’ll look in again some time.
kaartje_zien-we-wel_inner = Perhaps. You can’t wait for that, and I will all the same.
kaartje_zien-we-wel_visboer = Perhaps. The fish man never says that.
kaartje_waarom-duidelijk_say = Did I say clearly why I came?
kaartje_waarom-duidelijk_toch-op-de-galerij = You were on the gallery anyway, you said. So it was just those pills.
kaartje_waarom-duidelijk_toch-op-de-galerij_inner = I could have done without that compliment. Not without the other thing.
kaartje_waarom-duidelijk_die-volgorde = For the whole gallery, and about those pills. In that order, I hope.
kaartje_waarom-duidelijk_die-volgorde_inner = Nothing left under the mat. I sleep better that way.
kaartje_waarom-duidelijk_door-hout = No. But through a shut door I needn’t know either.
kaartje_waarom-duidelijk_door-hout_inner = At least I am asked. Only not face to face yet.
kaartje_waarom-duidelijk_aardig-vaag = No. You were very kind and very vague.
kaartje_waarom-duidelijk_aardig-vaag_inner = Tonight I’ll lie there again working out what it was.
kaartje_gewoon-zeggen_say = Your medicines are still at the chemist’s. That’s what I came for, too.
kaartje_gewoon-zeggen_inner = At the very last. But at least I needn’t lie guessing tonight.
kaartje_gewoon-zeggen_vooraan = There. That could have come first.
kaartje_gewoon-zeggen_why = You said it after all, so she need not guess. Earlier in the talk it would have taken her less by surprise.
kaartje_belt-u-mij_say = This is my number. From eight to ten I answer it myself, after that you get the voicemail.
kaartje_belt-u-mij_inner = I don’t have to wait. I can dial myself.
kaartje_belt-u-mij_zelf-opnemen = You answer it yourself. Hardly anybody does that now.

## Who sent you

# Why me
waarom-ik_verjaardagen = Over 75. There are five of us here, counting me.
waarom-ik_dus-daarom = So that’s why I asked.
waarom-ik_in-gesprek = Quiet, Tuut, we’re on a call.
waarom-ik_twaalf-deuren = There are twelve doors on this gallery.
waarom-ik_line = Then why ring my bell?
waarom-ik_reden-stil_weinig-woorden = You’re having to hunt for it. You can just say it, you know.
waarom-ik_reden-langer_zo-lang = Well? Is it coming?
waarom-ik_twee-redenen_say = Two things. I’m calling on everyone, and there’s something I’d rather not say so loud out here.
waarom-ik_twee-redenen_inner = I knew it, there’s something. But the whole gallery needn’t hear.
waarom-ik_twee-redenen_why = You said there was more, and why you would not say it loudly. She knows something is coming; the gallery knows nothing.
waarom-ik_toevallig_say = I was on the gallery anyway, and yours looks so well kept.
waarom-ik_toevallig_inner = A compliment. Then there’s something coming after it.
waarom-ik_toevallig_woningbouw = The gallery is the housing association’s.
waarom-ik_toevallig_why = You gave a compliment where she had asked for a reason. Now she waits for what comes after it.
waarom-ik_krijgt-mij_say = I’m calling on everyone here over 75, so on you as well.
waarom-ik_krijgt-mij_inner = I’m one of a row. Oddly enough that’s a relief.
waarom-ik_krijgt-mij_griep = Right down the list, then. Like the flu jab.
waarom-ik_krijgt-mij_why = You said that you call on everyone here. It is not the whole reason yet, but it is a true one.
waarom-ik_allemaal-langs_say = As I said: I’m calling on all of you here.
waarom-ik_allemaal-langs_inner = I’m one of a row. Oddly enough that’s a relief.
waarom-ik_allemaal-langs_griep = Right down the list, then. Like the flu jab.
waarom-ik_allemaal-langs_why = You said again that you call on everyone here. It is not the whole reason yet, but it is a true one.

# There is more
er-is-meer_niet-goed-in = You’re no good at beating about the bush. I’ll say that for you.
er-is-meer_dichterbij = Quietly. My ears are better than my knees, so go ahead.
er-is-meer_half-antwoord = That’s half of it.
er-is-meer_line = I’ve put people through all my life. I can hear when there’s something behind it.
er-is-meer_rest-stil_per-minuut = I have time. You used to pay by the minute for this.
er-is-meer_rest-langer_ophangen = I’ll be hanging up in a moment.
er-is-meer_mensen-bezorgd_say = Well, there are people around you who are a little worried.
er-is-meer_mensen-bezorgd_inner = I go through them in my mind. The list is soon done.
er-is-meer_mensen-bezorgd_noem-drie = People around me. I don’t get as far as three.
er-is-meer_mensen-bezorgd_why = You wanted to put it gently. But ‘people around you’ does not say who, and she starts counting them.
er-is-meer_wilt-u-weten_say = Yes, there is something. Would you like to hear it here, at the door?
er-is-meer_wilt-u-weten_inner = I’m asked whether I want to hear it. Then I can stand it, too.
er-is-meer_wilt-u-weten_zegt-u-maar = The door is as far as you’ve got, so here. Go ahead.
er-is-meer_zachtjes_say = Well, quietly then: your medicines are still at the chemist’s. They know I’m telling you.
er-is-meer_zachtjes_inner = Very soft. Number nine may as well turn the radio back up.
er-is-meer_zachtjes_why = You told her honestly what was going on. It was not pleasant to hear, but next door nobody could make it out.
er-is-meer_pillen-liggen_say = The chemist’s told me your medicines are still there. They were never collected.
er-is-meer_pillen-liggen_inner = Next door the radio goes down. Now it belongs to the whole gallery.
er-is-meer_pillen-liggen_nummer-negen = Well. Now number nine knows it too.
er-is-meer_pillen-liggen_why = You said honestly why you came, and that counts. Only number nine could hear it as well.
er-is-meer_privacy_say = I was told that in confidence. I must respect it.
er-is-meer_privacy_inner = It’s about me, and I’m not allowed to know. That’s how it starts.
er-is-meer_privacy_niet-voor-mij = About me, but not for me.
er-is-meer_privacy_why = You were keeping a confidence, as you saw it. But it is about her, and she of all people may not know.

# The medicines
medicijnen_de-post-ook = Well. And in front of the postman, too.
medicijnen_niet-mompelen = At least you say it without mumbling.
medicijnen_bijgehouden = I see. So they’re keeping track of me.
medicijnen_line = I fetch them myself. I just didn’t get round to it.
medicijnen_inner = I knew. I only didn’t know any more whether I’d already been.
medicijnen_pillen-stil_inner = When they don’t pull at me so, I don’t mind telling them something.
medicijnen_pillen-stil_die-brug = It was raining. And it’s quite a way, with that bridge.
medicijnen_pillen-langer_inner = There. Now I’ve heard myself say it.
medicijnen_pillen-langer_nooit-vergat = I never used to forget a number. Never.
medicijnen_ophalen_say = Shall I bring them for you some time?
medicijnen_ophalen_inner = One little box, and I’m someone who has to be run errands for.
medicijnen_ophalen_eigen-benen = Bring them. I’ve got legs of my own.
medicijnen_ophalen_why = You made a kind offer. But she had just said she fetches them herself, and now hears that you doubt it.
medicijnen_hoe-is-dat_say = What is that like for you, that somebody had noticed?
medicijnen_hoe-is-dat_opgemerkt = As if I were being watched. And then again… well. So somebody did notice.
medicijnen_hoe-is-dat_opgemerkt_inner = Somebody saw that I wasn’t there.
medicijnen_hoe-is-dat_rode-oren = What do you think? I’m standing here red in the face.
medicijnen_hoe-is-dat_rode-oren_inner = Now I have to have feelings about it as well. On the mat.
medicijnen_hoe-is-dat_why = You asked what it is like for her and did not fill it in. It can be a relief; to someone deep in shame it is a lot to ask on a mat.
medicijnen_niet-van-gekomen_say = What was it that kept you from going?
medicijnen_niet-van-gekomen_locked = That is a question for the table, if she offers you the chair. Here she still stands half behind a chain.
medicijnen_niet-van-gekomen_inner = If I say it, it’s true. And here of all places, in the draught.
medicijnen_niet-van-gekomen_op-de-mat = I’m not going to explain that on the doormat.
medicijnen_laten-rusten_say = All right, we’ll leave it at that. I found it hard to say, too.
medicijnen_laten-rusten_inner = It may stay where it lies. Nobody picks it up to look at it.
medicijnen_laten-rusten_rood = I noticed. You went red.
medicijnen_laten-rusten_why = You let it rest and said it was not easy for you either. She did not have to explain anything.

## The dog
hond_hond-vragen_say = May I ask you something about your dog?
hond_hond-vragen_inner = Anyone may ask about Tuut. No harm in that.

# He barks
hond-blaft_zo-wel-goed = That’ll do, Tuut. He can’t hear himself, that’s why.
hond-blaft_geen-antwoord = You give no answer. Oh well, the dog.
hond-blaft_nu-stil = Now he’s quiet. He only barks when there’s no need.
hond-blaft_line = Sixteen, and stone deaf. He doesn’t hear the bell, he sees me get up.
hond-blaft_hond-stil_inner = Looking at an old dog together. That’s something.
hond-blaft_hond-stil_meteropnemer = Hear that sigh? He doesn’t do that for the meter reader.
hond-blaft_hond-stil_why = You were in no hurry with your own questions. Minding an old dog together is contact too.
hond-blaft_hond-langer_een-oude-hond = Between us we have one good pair of ears left. Mine.
hond-blaft_hand-door-kier_say = Put your hand through the gap, low down.
hond-blaft_hand-door-kier_kent-u-al = Well, he knows you already. He’s less strict than I am.
hond-blaft_hand-door-kier_kent-u-al_inner = A hand in my hall. Just this once, then.
hond-blaft_hand-door-kier_hand-terug = Take that hand back. Here you ask first.
hond-blaft_hand-door-kier_hand-terug_inner = A piece of a stranger is inside. I hadn’t said a thing.
hond-blaft_hand-door-kier_why = You wanted to greet Tuut. But your hand was inside before she had said anything.
hond-blaft_zijn-naam_say = How did he get his name?
hond-blaft_zijn-naam_inner = That made Hendrik laugh. Every single time.
hond-blaft_zijn-naam_vrije-lijn = That’s the sound of a free line. Tuut: you may speak.
hond-blaft_mag-ruiken_say = May he have a sniff of my hand?
hond-blaft_mag-ruiken_inner = First the question, then the hand. As it should be.
hond-blaft_mag-ruiken_vraag-hem = You’d better ask him. He never says no, he has me for that.

# He may not come
hond-mee_ook-altijd = You said just now: as long as I like. Does that go for him too?
hond-mee_kijk-hem = Look at him lying there.
hond-mee_line = They won’t have him, in a home like that. I asked, on the quiet.
hond-mee_resume = I hadn’t finished about Tuut. So he can’t come anywhere with me.
hond-mee_mee-stil_inner = I have to swallow. Thank goodness nobody says anything.
hond-mee_mee-stil_de-jongste = Count it in his years, and I’m the youngest here.
hond-mee_mee-stil_why = You said nothing while she had to swallow. She found her own way out, with a joke.
hond-mee_mee-langer_inner = I’ve never said that out loud. Not even to him.
hond-mee_mee-langer_eerst-wie-van-twee = Him first or me first, that remains to be seen.
hond-mee_snap-tehuis_say = Then I see why you asked about the home.
hond-mee_snap-tehuis_inner = It’s out. It didn’t even sound that silly.
hond-mee_snap-tehuis_snel-gesnapt = Yes. That’s why.
hond-mee_snap-tehuis_why = You heard what the dog had to do with her question. She did not have to spell it out.
hond-mee_warme-voeten_say = We had an old dog at home as well. He always slept on top of my feet.
hond-mee_warme-voeten_inner = Anyone who had a dog on their feet can’t be all bad.
hond-mee_warme-voeten_vroeger-warm = So does this one. Hendrik never allowed it.
hond-mee_mag-tegenwoordig_say = These days plenty of homes will take a dog.
hond-mee_mag-tegenwoordig_inner = That’s how it goes. First they settle the dog, and then me.
hond-mee_mag-tegenwoordig_al-gekeken = There you are. You’ve already looked into it.

## The exchange
centrale_doorverbonden_say = You put people through, you said. What was that like?
centrale_doorverbonden_inner = Then. Back then I knew who was who.

# Back then
centrale-toen_dat-grijze = That grey one there I was given when I left.
centrale-toen_onthouden-heeft = You remembered that.
centrale-toen_line = First the cords, later directory enquiries. Thirty-six years of joining people up.
centrale-toen_snoer-stil_inner = I can hear the switchroom again. All those voices at once.
centrale-toen_snoer-stil_spreekt-u-maar = ‘Go ahead, caller.’ And then I slipped off the line.
centrale-toen_snoer-langer_aan-de-adem = I could tell by the breathing who it was.
centrale-toen_beter-dan-anderen_say = And what did you have to be good at?
centrale-toen_beter-dan-anderen_inner = I was good at that. I still am.
centrale-toen_beter-dan-anderen_voor-hij-huilde = Hearing that somebody was about to cry. Before he knew it himself.
centrale-toen_knap_say = How well you still remember it, after all these years.
centrale-toen_knap_inner = A pat on the head. I have to stoop for it.
centrale-toen_knap_mijn-leeftijd = After all these years. I remember those, too.
centrale-toen_liefste-nummer_say = Which number did you like dialling best?
centrale-toen_liefste-nummer_inner = Two four seven. My finger still knows it.
centrale-toen_liefste-nummer_why = You asked what she liked best in that work. Then it is about her, and not about what no longer works.
centrale-toen_liefste-nummer_werd-hendrik = 247, the smithy. There was a boy there who couldn’t hang up. That turned out to be Hendrik.

# Nine o’clock
negen-uur_line = Later he rang from the allotment. Now nine o’clock comes, and it’s quiet.
negen-uur_hendrik = At nine Hendrik rang, my husband. Every day. To ask if I’d got there safely.
negen-uur_belde-hij = At nine he rang. Every day. To ask if I’d got there safely.
negen-uur_inner = Why am I telling all this, in my slippers, at the door?
negen-uur_negen-stil_inner = Nobody says a thing. And nobody hangs up either.
negen-uur_negen-stil_weet-u-dat = … Well. Now you know that, too.
negen-uur_negen-langer_hoor-denken = I can hear you thinking, my dear. Do go on.
negen-uur_belcirkel_say = The community centre has a phone circle, somebody rings every morning. Shall I sign you up?
negen-uur_belcirkel_inner = I was still with Hendrik. And they have a list for it already.
negen-uur_belcirkel_opgeven = I’ll sign myself up, thank you. Or not.
negen-uur_belcirkel_why = There is a place where they ring every morning, and you said so. But she was still with Hendrik, and had asked for nothing.
negen-uur_eenzaam_say = Are you ever lonely, at that hour?
negen-uur_eenzaam_inner = Now it has a name. It sounds like something I should have prevented.
negen-uur_eenzaam_in-de-krant = That’s a word for the newspapers.
negen-uur_eenzaam_why = You asked about what you thought you heard. But the word was yours, and all she can say to it is yes or no.
negen-uur_lang-uur_say = That makes for a long morning.
negen-uur_lang-uur_inner = Yes. And nobody telling me to put the radio on, then.
negen-uur_lang-uur_tien-valt-mee = That first hour, mostly. By ten it is not so bad.
negen-uur_wie-horen_say = Who would you like to hear at nine?
negen-uur_wie-horen_niets-moet = Somebody who wants nothing from me. Just the weather would do.
negen-uur_wie-horen_niets-moet_inner = I didn’t know that I knew.
negen-uur_wie-horen_te-ver = That’s going too far. For out on a gallery, at least.
negen-uur_wie-horen_te-ver_inner = I shut that drawer myself. It stays shut.
