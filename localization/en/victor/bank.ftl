# Victor Brandsma: on the bench

bank_title = On the bench

gevel_name = The outside wall
gevel_seen = Above his kitchen window four joints are paler than the rest. Below them a dark track runs down the brick.
gevel_ziet-u-het = You’re looking the right way.
peukenblik_name = A tin
peukenblik_seen = A peppermint tin with a lid that fits. It holds stubs, all the same length.
peukenblik_niks-op-straat = I don’t drop things in the street.
zijn-handen_name = His hands
zijn-handen_seen = Broad hands, short nails. There is blue paint in the lines, and under it something white that will never come out.
zijn-handen_kalk-blijft = Turps takes the paint off. Not the lime.

bank_bank-nog-eens_say = I’ve liked sitting here. Might I come again?
bank_bank-nog-eens_inner = Liked sitting. On that plank. But it didn’t sound like a form.
bank_bank-nog-eens_why = You said it had been good and asked if you might come again. No is possible too, and that makes a yes a real yes.
bank_bank-opstappen_say = I’m off. My card’s going in your letterbox, you don’t have to do anything with it.
bank_bank-opstappen_inner = Getting up before I have to pretend I’m tired.
bank_bank-opstappen_why = You got up before he tired, and the card asks nothing of him. That makes it no farewell, and no pressure either.

## The bench

# Sitting down
zitten_eerst-zitten = Sit first. Talking comes after.
zitten_brief-mee = I stuck that letter in my pocket.
zitten_fietsje-neer = Let me get that bike out of the sun. The paint has to harden.
zitten_line = I’m on the side with the armrest. Otherwise I’ll never get up again.
zitten_zit-stil_inner = Watching the street, and nobody starting. Been a long time.
zitten_zit-stil_geen-toeter = Yes. No box out here.
zitten_zit-langer_twee-duiven = Those pigeons just sit there as well.
zitten_elleboog_say = Steady him a little by the elbow.
zitten_elleboog_inner = A hand under my arm, out in the street. I’m fifty-eight.
zitten_elleboog_why = You wanted to support him. But you didn’t ask, and a hand under his arm says, out in the street, that he can’t manage.
zitten_elleboog_los-zitten = Let go. I can still sit.
zitten_naast-hem_say = Sit down at the other end of the bench.
zitten_naast-hem_inner = Somebody’s beside me, and doesn’t need to see my face.
zitten_naast-hem_why = You saw which place he needed and sat beside it. Looking out together is easier than looking at each other.
zitten_staan-blijven_say = Crouch down beside him for a moment.
zitten_staan-blijven_in-mijn-zon = You’re in my sun.
zitten_pasje-op-bank_say = Lay your pass beside him on the bench.
zitten_pasje-op-bank_inner = I can read it without anybody holding it in front of me.
zitten_pasje-op-bank_ongeveer = Robin. Yes, that’s you. More or less.

# Smoking
roken_line = Do you smoke? I do. Outdoors it’s still allowed.
roken_rook-stil_alvast = I’ll make a start. You can go on thinking.
roken_rook-langer_hoest-even = … That one went down the wrong way.
roken_zou-u-wel_say = No, thank you. Doesn’t it do your back any harm, smoking?
roken_zou-u-wel_inner = There was no doctor on this bench. There is now.
roken_zou-u-wel_why = You were worried about his back. But he only asked if you smoked, and got a lesson thrown in.
roken_zou-u-wel_met-mijn-longen = I smoke with my lungs.
roken_drie-jaar_say = I gave up three years ago and still miss it every day. You go ahead.
roken_drie-jaar_inner = Owns up to something, just like that, to a stranger.
roken_drie-jaar_why = You told something of yourself on an ordinary subject, and he could carry on. That is two people talking.
roken_drie-jaar_een-trekje = Then I’ll blow it your way.
roken_er-eentje_say = I’ll have one too, then.
roken_er-eentje_inner = Two papers. I had to think how that went.
roken_er-eentje_zware-shag = It’s strong. Don’t swallow.
roken_dank-u_say = Not for me, but do light up.
roken_dank-u_inner = An ordinary answer. Now I fancy one.
roken_dank-u_why = You simply said no and let him have his smoke. There is time for that.

# The street
straat_na-het-werk = Well. That was my job.
straat_na-gevel = That’s the story of that wall.
straat_hinted-bank = She’ll be at her window, no doubt.
straat_blaast-uit = … Well.
straat_as-af = Right.
straat_line = { $keer ->
    [more] A bit longer. I’ve half a roll-up left.
   *[first] Nobody hears us here. They all just cycle past.
}
straat_straat-stil_al-gekeken = If the weather turns later on, my back will tell me first.
straat_straat-stil_al-gekeken_inner = Nobody asks if I’m still all right. I am.
straat_straat-stil_kijk-omhoog = You might look up some time. Hardly anyone does.
straat_straat-stil_kijk-omhoog_inner = Have a look at that wall. I’m not going to point.
straat_straat-langer_drie-trappen = I’ve got three flights to get up again. That takes a while.
straat_waarom-ik-kwam_say = Somebody’s worried about you, and about the water in the building. That’s why I came.
straat_waarom-ik-kwam_inner = Said out here, and not on the stairs. That helps.
straat_waarom-ik-kwam_why = You said openly why you came, and waited until nobody could hear.
straat_waarom-ik-kwam_hier-mag-het = Yes. Here it can be said.
straat_wat-moet-er_say = What do you think should be done?
straat_wat-moet-er_why = You asked what he thinks before saying anything yourself. It is a big question, though, and takes some trust.
straat_wat-moet-er_vier-voegen = Open up four joints. I’ll explain.
straat_wat-moet-er_vier-voegen_inner = The first one who doesn’t say it for me.
straat_wat-moet-er_geen-verf = No paint. Start with that.
straat_wat-moet-er_geen-verf_inner = A big question. One for later.
straat_mee-naar-boven_say = Shall I walk up with you? Then you can show me what it’s about.
straat_mee-naar-boven_why = You asked if you might come, and that is good. Upstairs is what he guards, though: if he hardly knows you, it’s too soon.
straat_mee-naar-boven_tot-de-overloop = As far as the landing. And I go first, then I set the pace.
straat_mee-naar-boven_tot-de-overloop_inner = I’ve said it before I think of the state it’s in.
straat_mee-naar-boven_daar-begint-het = Upstairs. That’s how it always starts.
straat_mee-naar-boven_daar-begint-het_inner = And we’d only just got comfortable.
straat_wat-u-tekent_say = You took up drawing, you said. Could I see some of it?
straat_wat-u-tekent_inner = Nobody’s ever asked about those drawings.
straat_wat-u-tekent_als-ik-voorop = If I can go first. As far as the landing.
straat_eetclub_say = They eat together at the centre on Thursdays. Why don’t you come along?
straat_eetclub_inner = Eating together. Who says I don’t eat?
straat_eetclub_why = You wished him company. But he hadn’t asked for it, and in an offer like that he hears that something is lacking in him.
straat_eetclub_zit-nu-buiten = I’m sitting here. That’s far enough for now.

# Getting up
afspraak-bank_ligt-eraan = That depends.
afspraak-bank_mag-wel = You may, yes.
afspraak-bank_line = I’m about to get up. It takes a while, so go on, say it.
afspraak-bank_overeind-stil_inner = One hand, two hands. And nobody sighing.
afspraak-bank_overeind-stil_een-hand = … One hand on the armrest. … Yes.
afspraak-bank_overeind-langer_nou-dan = I’m up. Well?
afspraak-bank_arm-of-niet_say = Would you like an arm, or would you rather not?
afspraak-bank_arm-of-niet_why = You asked before doing anything, and made it easy to say no. That way he is the one who gets himself up.
afspraak-bank_arm-of-niet_ernaast = No. But do stand next to me.
afspraak-bank_arm-of-niet_ernaast_inner = Somebody’s next to me. In case it goes wrong.
afspraak-bank_arm-of-niet_juist-niet = I’d rather not.
afspraak-bank_arm-of-niet_juist-niet_inner = Asked. That’s something.
afspraak-bank_vast-bellen_say = Then I’ll ring the housing association for you tomorrow.
afspraak-bank_vast-bellen_inner = I said it on a bench. Tomorrow it’ll be lying on their table.
afspraak-bank_vast-bellen_niks-vast = You’re ringing nobody. Clear off.
afspraak-bank_wanneer-schikt_say = Here on the bench again? And when would suit you?
afspraak-bank_wanneer-schikt_vroeg-buiten = Thursday. Half past seven, there’s nobody out yet.
afspraak-bank_wanneer-schikt_vroeg-buiten_inner = Now I’ve got an appointment. And I said when.
afspraak-bank_wanneer-schikt_zie-nog-wel = I’ll see about that.
afspraak-bank_wanneer-schikt_zie-nog-wel_inner = Let me get up first.
afspraak-bank_loop-nog-eens_say = No hurry. I’ll be passing again some time.
afspraak-bank_loop-nog-eens_inner = Some time. That’s not a day.
afspraak-bank_loop-nog-eens_why = Going without pressure is kind. But now he does not know if, when or where.
afspraak-bank_loop-nog-eens_eens-donderdag = ‘Some time.’ Half past seven on Thursday, that’s a time.
afspraak-bank_loop-nog-eens_eens = ‘Some time.’ That’s what it says behind the glass, too.

## His trade
werk_vak-vragen_say = What’s the finest thing you ever built?
werk_vak-vragen_inner = The finest. I can see it straight away, and hear the rain.
werk_vak-verder_say = You hadn’t finished about that arch.
werk_vak-verder_inner = The arch. I’d half forgotten it again myself.

# The school
school_line = Daan’s school. That arch above the door. Nobody looks up, so it’s still lovely.
school_resume = The arch, yes. It’ll be there in a hundred years.
school_school-stil_inner = Six weeks of rain, and that arch stood.
school_school-stil_zes-weken = Ninety-four. It rained six weeks and it still came out true.
school_school-langer_shag-uit = … Gone out.
school_weer-oppakken_say = That ought to be passed on. Ever thought of teaching?
school_weer-oppakken_inner = I was still on about an arch.
school_weer-oppakken_welke-rug = With what back?
school_fiets-erlangs_say = I know that door! I cycle past it every day and I’ve never looked up.
school_fiets-erlangs_inner = Under it every day. But not without looking, tomorrow.
school_fiets-erlangs_why = You put something of yours beside his arch, ordinary and true. It makes for the sort of talk you have over coffee.
school_fiets-erlangs_morgen-dus = Tomorrow, then. Third brick from the left is a joke.
school_waarin-zit-het_say = What makes it good, an arch?
school_waarin-zit-het_inner = I made that form myself. Twice over.
school_waarin-zit-het_niks-van-zien = The wooden form underneath. If that’s out, your arch is out.

# The back
rug_vraag-niet-hoe = I still know which day it was.
rug_tien-jaar = A good twenty years after that arch it was over.
rug_line = On a Tuesday. I bent for a bucket of mortar, and that was it.
rug_rug-stil_inner = I can see the bucket standing there. There was a skin on it already.
rug_rug-stil_laten-staan = I left it there. You don’t do that, leave mortar standing.
rug_rug-langer_die-emmer = It hangs in the stairwell now, on a rope.
rug_regeling_say = And was that sorted out for you properly, with money?
rug_regeling_inner = From that bucket to a sum of money, in one sentence.
rug_regeling_why = Money may well matter. But he was still standing by that bucket, and suddenly it was about paper.
rug_regeling_ik-klaag-niet = I’m not complaining.
rug_doorgekomen_say = And then you were home. How did you carry on?
rug_doorgekomen_why = First you said how it was, stuck at home, then asked how he went on from there. A question like that does take some trust.
rug_doorgekomen_gaan-tekenen = With a pencil. I started drawing what I couldn’t build any more.
rug_doorgekomen_gaan-tekenen_inner = That’s upstairs, in a tube. Nobody knows about it.
rug_doorgekomen_niet-doorheen = Who says I carried on?
rug_doorgekomen_niet-doorheen_inner = Too big, next to a stranger.
rug_oefeningen_say = My father had that. Exercises did him a lot of good.
rug_oefeningen_inner = Blue mat, elastic band. I spent nine weeks lying on it.
rug_oefeningen_why = The tip was kindly meant. He told you where his work ended, and got advice he knew already.
rug_oefeningen_negen-weken = Did nine weeks of them. On a little blue mat.
rug_een-dinsdag_say = On a Tuesday.
rug_een-dinsdag_inner = Yes. Not even a Monday.
rug_een-dinsdag_droge-dag = A dry one, at that.

## The outside wall
gevelwerk_gevel-vragen_say = Those pale joints above your kitchen window, what am I looking at?
gevelwerk_gevel-vragen_inner = Pale joints. That one really looked up.

# Four joints
voegen-dicht_line = Above a window a few joints should be left open. Mine has four.
voegen-dicht_line2 = That’s where the water runs out of the wall. When they did the outside they filled in all four, nicely matched.
voegen-dicht_line3 = So now it comes out at my place, above the sink.
voegen-dicht_dus-schuld_say = So it’s the housing association’s mistake?
voegen-dicht_dus-schuld_inner = That word’s mine, for the end. Now it’s used up.
voegen-dicht_dus-schuld_why = You drew the conclusion for him, halfway through his story. He was nearly there, and now it wasn’t his word any more.
voegen-dicht_dus-schuld_laat-uitpraten = Hang on. I hadn’t finished.
voegen-dicht_voegen-stil_inner = There it is now. In brick.
voegen-dicht_voegen-stil_muur-vol = A wall soaks it up. It’s got to go somewhere.
voegen-dicht_voegen-langer_zie-je-dat = See that track? That’s six years of rain.
voegen-dicht_heeft-gelijk_say = Then you’ve been right all along.
voegen-dicht_heeft-gelijk_inner = Right. I’ve been waiting for it, and now it comes from the wrong person.
voegen-dicht_heeft-gelijk_why = You wanted him to be right. But it isn’t yours to give, and taking sides leaves you able to do less for him later.
voegen-dicht_heeft-gelijk_gaat-er-niet-over = Nice of you. But it isn’t up to you.
voegen-dicht_zelf-maken_say = How would you have done it?
voegen-dicht_zelf-maken_inner = My hands know already. Grinder, goggles on.
voegen-dicht_zelf-maken_why = You asked him as a man of the trade, and he sits up straighter. If it’s the third about the leak, all he hears is water.
voegen-dicht_zelf-maken_derde-bank = That’s three times about that leak. I thought we were just sitting.
voegen-dicht_zelf-maken_derde-bank_inner = For a moment it was about me. Now it’s water again.
voegen-dicht_zelf-maken_een-ochtend = Grinder, four joints, one morning’s work. That’s all it is.
voegen-dicht_zelf-maken_een-ochtend_inner = One morning. In six years I’ve never heard anyone ask.
voegen-dicht_sinds-wanneer_say = How long has it been coming in at your place?
voegen-dicht_sinds-wanneer_inner = I was at that wall just now. Now I’m counting years again.
voegen-dicht_sinds-wanneer_why = An ordinary question, quickly answered. But he was explaining how a wall works, and suddenly had to count years.
voegen-dicht_sinds-wanneer_derde-sinds = Three questions about one leak. You’re as bad as them.
voegen-dicht_sinds-wanneer_zes-winters = Six winters. We were on about that wall.

# Condensation
condens_line = The inspector looked at it for one minute. Condensation, he said. And would I air the place more.
condens_condens-stil_inner = Thirty-four years of walls, and I can’t air a room.
condens_condens-stil_raam-open = I did open the window. That’s the silly part.
condens_condens-langer_peuk-uit = … Ah well.
condens_kwaad-terecht_say = One minute. I expect that made you angry.
condens_kwaad-terecht_inner = Angry. So that word’s allowed here.
condens_kwaad-terecht_nauwkeurig = Angry? I started writing everything down.
condens_wist-niet-beter_say = Perhaps he simply didn’t know any better. That doesn’t make it any less bad for you.
condens_wist-niet-beter_inner = Everybody gets the benefit of the doubt. Except the bricklayer.
condens_wist-niet-beter_why = You wanted to see both sides. To him you are now pleading for the man who did not believe him.
condens_wist-niet-beter_diploma = He had a diploma in it.
condens_opzichter-waarom_say = And then?
condens_opzichter-waarom_als-leerling = Then I just stood there. As if I was fifteen again, with a broom.
condens_opzichter-waarom_als-leerling_inner = He didn’t even look at the wall. That was it, more than the water.
condens_opzichter-waarom_nat = Then nothing. Then it stayed wet.
condens_opzichter-waarom_nat_inner = The rest I’m not telling on a bench, in the street.
