# Victor Brandsma: on the landing

overloop_title = On the landing

in-de-kier_name = The gap
in-de-kier_seen = Behind his shoulder: a hall with a camping stove on a stool, one pan, one plate, one fork.
in-de-kier_hier-sta-ik = I’m over here.
ladder_name = A wooden ladder
ladder_seen = On the wall, made fast with two knots. Somebody has wrapped rags round its ends, to spare wallpaper that isn’t there.
ladder_essen = Ash. Made it myself, when I could still carry.
bovenraam_name = The window above the stairs
bovenraam_seen = It is open and out of reach. Below it the wall is wet down to the skirting.
map_name = A folder
map_seen = On a chair by the door, with elastic round it. The spine has been mended three times. Nothing on it but a year.
map_die-blijft = That stays where it lies.
tekenkoker_name = A cardboard tube
tekenkoker_seen = Against the doorpost. On the cap, in capitals: ‘1 : 5’.
tekenkoker_niks-bijzonders = That’s not wallpaper.

overloop_boven-nog-eens_say = That’ll do for today. May I come back some time?
overloop_boven-nog-eens_inner = That’ll do. It’s what I always say when I cover the work up.

## The door

# The gap
kier_uitblazen = … Let me get my breath. … This is where I live.
kier_daar-bent-u = Fifty-six steps. I’ve counted.
kier_line = It doesn’t open any further than this.
kier_kier-stil_inner = Looking at me and not at my hall. Then I needn’t stand here filling the gap.
kier_kier-stil_breed-genoeg = We can talk here just as well.
kier_kier-langer_tocht-hier = There’s a draught. You can feel it.
kier_langs-hem-kijken_say = Look into the hall, in case there’s something nice there.
kier_langs-hem-kijken_inner = Now the stove’s been seen. And the one fork.
kier_langs-hem-kijken_why = You were looking for something kind to say. But you looked where he had not invited you, and he saw it.
kier_langs-hem-kijken_mijn-jas = That’s my coat. There’s nothing else there for you.
kier_niet-voor-iedereen_say = Thank you. That can’t be a small thing for you.
kier_niet-voor-iedereen_why = Thanking him was good. But you filled in for him what it means.
kier_niet-voor-iedereen_is-ook-niet-niks = No. It isn’t.
kier_niet-voor-iedereen_is-ook-niet-niks_inner = Nobody’s been up this far in two years. Except Daan.
kier_niet-voor-iedereen_wat-denkt-u = You do a lot of thinking for someone who’s only just up here.
kier_niet-voor-iedereen_wat-denkt-u_inner = I haven’t said yet what it is for me.
kier_op-de-tree_say = I think I need to sit down. May I, here on the stairs?
kier_op-de-tree_inner = Anybody sitting can’t get in fast. Makes talking easier.
kier_op-de-tree_derde-tree = Third step. I sanded that one myself.
kier_naast-de-deur_say = Take a step back, until your back touches the banister.
kier_naast-de-deur_inner = Now I can see who it is. And my hall’s out of sight.

# On the landing
gang_na-ladder = Shut it is.
gang_na-raam = Quiet, isn’t it. You can hear the stairs again.
gang_na-map = That folder can be closed again.
gang_na-lek = Enough of that.
gang_klapt = … There goes that window again. Don’t mind it.
gang_fluit = That whistling is the window. It’s been at it half a year.
gang_leunt = Well now.
gang_line = { $keer ->
    [more] What else?
   *[first] Don’t talk too loud. There’s always a door ajar down there.
}
gang_gang-stil_haar-radio = Hear that? The radio from downstairs. The wind used to drown it out.
gang_gang-stil_haar-radio_inner = Two people on a dry landing. Nothing more needed just now.
gang_gang-stil_hoort-u-de-bus = The quarter past bus. You hear it best from here.
gang_gang-stil_hoort-u-de-bus_inner = Two people and an open window. It needn’t be about anything for a moment.
gang_gang-langer_op-slot-zo = I can’t stand much longer.
gang_vandaag-genoeg_say = What would help today, if it was only one thing?
gang_vandaag-genoeg_why = One thing, today, and he could name it. Asked as small as that, it is easier to wish for something.
gang_vandaag-genoeg_dat-raam = That window shut. Nothing more.
gang_vandaag-genoeg_dat-raam_inner = One catch. I’d never have asked.
gang_vandaag-genoeg_een-winter = A dry winter. But you haven’t got that on you.
gang_vandaag-genoeg_een-winter_inner = One thing. I had to think, and that wasn’t bad in itself.
gang_vandaag-genoeg_rust = Some peace.
gang_vandaag-genoeg_rust_inner = If I name something, I’ll have to sign for it. That’s how it always went.
gang_keuken-vragen_say = May I ask you something about the kitchen?
gang_keuken-vragen_locked = He fills the gap with his shoulders. The kitchen lies behind them, and still a long way off.
gang_keuken-vragen_why = You asked leave first, and no was possible too. Only the kitchen is the leak as well: a third question on it is too many.
gang_keuken-vragen_derde-keuken = Leak, wall, kitchen. That’s three. Enough water.
gang_keuken-vragen_derde-keuken_inner = They always get to the hole by way of the wall.
gang_keuken-vragen_vragen-mag = You can ask.
gang_keuken-vragen_vragen-mag_inner = Now it’s out. And I still haven’t clammed up.
gang_keuken-vragen_niet-de-keuken = Not the kitchen.
gang_keuken-vragen_niet-de-keuken_inner = That hole. No.

# The kitchen
keuken_line = Four tiles off and a hole. I cook in the hall.
keuken_keuken-stil_inner = It’s said, and nobody’s pulling a face.
keuken_keuken-stil_why = You let it stand for a moment. He saw that nobody flinched, and that was enough.
keuken_keuken-stil_ruikt-u-ook = You can smell it too. Wet lime.
keuken_keuken-langer_weg-ermee = Now you know.
keuken_ongezond_say = I’m so sorry. Nobody should have to live like that.
keuken_ongezond_inner = Nobody. So I’m nobody.
keuken_ongezond_why = You were shocked, and wished him better. What he hears is that the way he lives is not right.
keuken_ongezond_nog-een-opzichter = Well, I live here.
keuken_hoeft-niet-zien_say = I don’t need to see it to believe it.
keuken_hoeft-niet-zien_inner = Believe it. No torch, no slip to sign. So that can be done as well.
keuken_hoeft-niet-zien_why = You asked for no more than he had said. That way the kitchen remained his.
keuken_hoeft-niet-zien_nu-gezegd = No. Well. Then it can just stay ajar.
keuken_op-de-brander_say = In the hall. How do you do that, every day?
keuken_op-de-brander_inner = Brown beans with treacle. My mouth’s watering.
keuken_op-de-brander_why = You stayed with what he said and asked how he does it. From a hole it turned to managing, and to food.
keuken_op-de-brander_bruine-bonen = On one ring. Brown beans. And an egg with it on Sundays.
keuken_een-keer-kijken_say = May I see it with my own eyes? Then you won’t have to explain any more.
keuken_een-keer-kijken_inner = With their own eyes. Five pairs have been already.
keuken_een-keer-kijken_why = You wanted to spare him the explaining. But he had just said it, and for him that was showing you already.
keuken_een-keer-kijken_was-het-niet-genoeg = I’ve told you. That was looking enough.

# Down again
afspraak-boven_ligt-eraan = That depends.
afspraak-boven_mag-wel = You may, yes.
afspraak-boven_line = And now you go fifty-six steps down again.
afspraak-boven_boven-stil_inner = In no hurry to leave, and in none to stay.
afspraak-boven_boven-stil_leuning-vast = Hold on to the banister. The fourth one creaks.
afspraak-boven_boven-langer_sta-ik-hier = Or were you planning to stay the night?
afspraak-boven_hele-lijst_say = I’ve listened carefully and I’ll get to work on it. You can count on that.
afspraak-boven_hele-lijst_inner = To work. On what, I’ll no doubt hear afterwards.
afspraak-boven_hele-lijst_why = You wanted to do a lot for him. But he did not ask for it, and now watches it race past.
afspraak-boven_hele-lijst_komt-goed = ‘You can count on that.’ It’s on their van, too.
afspraak-boven_tot-waar_say = When may I come back? Up here, or down there?
afspraak-boven_tot-waar_half-acht-boven = Thursday, half past seven. Up here, on the third step.
afspraak-boven_tot-waar_half-acht-boven_inner = I said it as if I was busy.
afspraak-boven_tot-waar_ik-kijk-nog = I’ll see about that. Just put a card in the letterbox.
afspraak-boven_tot-waar_ik-kijk-nog_inner = This high was high enough for one day.
afspraak-boven_wat-blijft-hier_say = My team knows I was here. Downstairs I’ll say nothing. Is that all right?
afspraak-boven_wat-blijft-hier_inner = She’ll ask, on the stairs. And she’ll get nothing.
afspraak-boven_wat-blijft-hier_alleen-geweest = All right. Thursday, half past seven, I’ll tell you if it was true.
afspraak-boven_wat-blijft-hier_dat-hoor-ik-vanzelf = I’ll hear soon enough. Through the floor.
afspraak-boven_collega-techniek_say = A colleague of ours knows a lot about building. Shall I bring them along?
afspraak-boven_collega-techniek_inner = Another voice. One more I’ll have to tell everything.
afspraak-boven_collega-techniek_why = You asked politely, and know-how can help. To him it is one more stranger coming to look.
afspraak-boven_collega-techniek_ik-neem-niet-op = Another one. You’re one already.

## The window
raamwerk_raam-vragen_say = That window above the stairs, does it still shut?
raamwerk_raam-vragen_inner = Everyone turns their collar up. That one asks.

# The window
raam_line = One catch. I always did it off the ladder, but I’ve told myself no more of that.
raam_raam-stil_inner = Nobody rushing to do it. Then I can think about it.
raam_raam-stil_drie-sporten = It can be done with a pole. Just not on your own.
raam_raam-langer_laat-klappen = Oh, leave it.
raam_zelf-de-ladder_say = Shall I go up it, then? It won’t take a minute.
raam_zelf-de-ladder_inner = Shut. And I just stood there, under my own ladder.
raam_zelf-de-ladder_why = The window was shut in no time. But you stood on a ladder above a flight of stairs, and all he could do was watch.
raam_zelf-de-ladder_knoop-kapot = … Go on, then. That was a good knot.
raam_verstandig_say = Then the ladder stays up there. How else, then?
raam_verstandig_inner = No ‘oh, it’s only a minute’. That leaves me room to think.
raam_verstandig_why = His limit stood, and still the window need not stay open. He was the one to work out how.
raam_verstandig_het-is-een-raam = With the broom handle. Whoever holds it can’t see the catch. You hold, I’ll look.
raam_ladder-vasthouden_say = And if I hold it steady while you do the catch?
raam_ladder-vasthouden_inner = I’d be up there like a shot. That’s just the trouble.
raam_ladder-vasthouden_why = You wanted to help without taking over. But he had set himself a limit, and you were talking him back up to it.
raam_ladder-vasthouden_niet-wiebelen = No. I’d be up it again, and flat on my back tomorrow.
raam_huismeester_say = We could ring the caretaker. Would you like that?
raam_huismeester_inner = Ring the caretaker. Press three.
raam_huismeester_toets-drie = The caretaker is ‘press three’.

# On the ladder
ladder-op_rug-schiet = Here’s the pole. … Whoa. My back. … I’ll call it from here.
ladder-op_in-een-jaar = Here. I bent that hook for it myself.
ladder-op_line = No talking now, just hold it. … Left. … Up an inch.
ladder-op_ladder-stil_inner = That pole’s steady. All I have to do is look.
ladder-op_ladder-stil_why = You kept the pole still, and your mouth shut. He could look and steer, and so it stayed his work.
ladder-op_ladder-stil_bijna = … Nearly.
ladder-op_ladder-langer_klik = … Click.
ladder-op_benen-pakken_say = One hand on the pole, the other holding on to his arm.
ladder-op_benen-pakken_inner = A hand round my arm. I’m not falling, I’m pointing.
ladder-op_benen-pakken_why = You were afraid he’d fall. But he asked for one thing, to hold the pole still, and got a hand round his arm.
ladder-op_benen-pakken_de-ladder = The pole, I said. … Click.
ladder-op_voet-op-sport_say = Watch him instead of the window.
ladder-op_voet-op-sport_inner = Watching my hand. My labourer did that, too.
ladder-op_voet-op-sport_why = He could see the catch and you could not. By watching him you made it his work and your arm.
ladder-op_voet-op-sport_hebbes = … Got it.
ladder-op_nog-een-stukje_say = Well done, there’s nothing wrong with your eyes.
ladder-op_nog-een-stukje_inner = That’s what I say to Noa, with the pedals.
ladder-op_nog-een-stukje_why = Kindly meant. But he had asked for quiet, and praise for simply looking makes a craftsman small.
ladder-op_nog-een-stukje_niks-zei-ik = I said no talking. … Click.
ladder-op_kom-maar-af_say = You sit down for a bit. I can feel my own way to that catch.
ladder-op_kom-maar-af_inner = Sit down. Just when I’d got the catch.
ladder-op_kom-maar-af_why = You wanted to spare his back. But he was your eyes, and now there was nothing left for him to do.
ladder-op_kom-maar-af_al-bijna = … I nearly had it.

# Shut
raam-dicht_line = Hear that? … Nothing.
raam-dicht_dicht-stil_inner = Now you can hear what’s dripping indoors. But this first.
raam-dicht_dicht-stil_why = You left alone the quiet he had only just got. That way he hears for himself what has changed.
raam-dicht_dicht-stil_een-half-jaar = Half a year I’ve been lying listening to that.
raam-dicht_dicht-langer_nu-die-druppel = And now I can hear the kitchen again.
raam-dicht_niks-meer_say = Nothing.
raam-dicht_niks-meer_inner = That’s all there is to it, too.
raam-dicht_niks-meer_klopt-precies = Exactly.
raam-dicht_samen-gefikst_say = Good. We did that between us, didn’t we.
raam-dicht_samen-gefikst_inner = We. Well. The holding was real enough.
raam-dicht_samen-gefikst_why = You were pleased, and it was done together. Only what he did went unsaid: looking, and telling you how.
raam-dicht_samen-gefikst_u-hield-vast = You held it.
raam-dicht_hoe-was-dat_say = What’s that like?
raam-dicht_hoe-was-dat_inner = My hand’s still shaking. From the pointing, let’s say.
raam-dicht_hoe-was-dat_trillen = Takes getting used to. … I can hear my own clock again.

## The leak
lekwerk_hoe-zou-u_say = May I ask you as a bricklayer? How would you have fixed that leak yourself?
lekwerk_hoe-zou-u_inner = As a bricklayer. I straighten up, and it hurts.

# The grinder
slijptol_derde-boven = That’s water for the third time. I’ll explain this, and then that’s it.
slijptol_daar-vroeg-nooit = Not one of them ever asked that.
slijptol_line = A grinder, one morning. Then my four perpends above the window are open again.
slijptol_line2 = And then leave it be for a year, because a wall like that has to empty first. Only then that corner above the sink, where it comes out now.
slijptol_line3 = They started at the sink.
slijptol_nog-niet-gebeld_say = Perpends, which ones are those?
slijptol_nog-niet-gebeld_inner = In the middle of my sentence. But that one really wants to know.
slijptol_nog-niet-gebeld_zes-keer = The upright ones. The inspector didn’t ask, he nodded.
slijptol_slijptol-stil_inner = I got to say it in one breath.
slijptol_slijptol-stil_meer-niet = That’s all it is. Four joints.
slijptol_slijptol-langer_nu-verf = With a tin of paint, yes.
slijptol_gelijk-boven_say = I can’t understand why they did nothing with that.
slijptol_gelijk-boven_inner = On my side. And it isn’t up to them.
slijptol_gelijk-boven_voeg-of-naad = Kind of you. But you don’t know the first thing about joints.
slijptol_beter-uitleggen_say = Shall I ring the housing association for you? Sometimes it helps if somebody else explains it.
slijptol_beter-uitleggen_inner = One more who’ll ring on my behalf. And I’ll hear nothing.
slijptol_beter-uitleggen_why = You wanted to spare him the phone call. But he had just explained it himself, and now hears that another would do it better.
slijptol_beter-uitleggen_in-uw-mond = No. They’d only make something else of it again.
slijptol_op-papier_say = Have you got that down on paper anywhere?
slijptol_op-papier_why = You asked about something he made himself. Only this counts as a question about the leak as well, and three is too many.
slijptol_op-papier_derde-papier = That’s water three times over. I’m done.
slijptol_op-papier_derde-papier_inner = And I’d one hand out to that tube already.
slijptol_op-papier_op-schaal = To scale. That’s two questions about water; at three I stop.
slijptol_op-papier_op-schaal_inner = That tube hasn’t been opened in two years.
slijptol_op-papier_niet-met-wind = To scale. But not with that window open, or it’ll be downstairs in no time.
slijptol_op-papier_niet-met-wind_inner = That tube hasn’t been opened in two years. And then in this wind.
slijptol_op-papier_dat-zou-u-wel = Wouldn’t you like to know.
slijptol_op-papier_dat-zou-u-wel_inner = No paper leaves this place any more.
slijptol_hoeveel-per-dag_say = How much water comes in, in a day?
slijptol_hoeveel-per-dag_inner = Litres. Now it’s a claims form again.
slijptol_hoeveel-per-dag_derde-liters = Three. Now it’s only about water.
slijptol_hoeveel-per-dag_halve-emmer = Half a bucket. A whole one in a wind.
slijptol_dus-boven-open_say = So the wall empties first, and only then your kitchen.
slijptol_dus-boven-open_inner = Said back to me in one go, and it’s right.
slijptol_dus-boven-open_ja-daar = Yes. In that order, and not the other way round.

## The drawing
tekenwerk_tekening-vragen_say = That tube there, with one to five on it. Would you be willing to show me what’s inside?
tekenwerk_tekening-vragen_inner = Willing. I’ve still to get the cap off it.

# One to five
tekening_line = I’ll lay the drawing across my knees here. One to five. Dry hands first.
tekening_tekening-stil_inner = Those eyes follow the lines. From the top down, as they should.
tekening_tekening-stil_why = You looked, and took your time over it. Then he starts pointing things out by himself.
tekening_tekening-stil_blauwe-lijn = The blue’s the water. I did that with Daan’s pencil.
tekening_tekening-langer_drie-winters = Three winters’ work.
tekening_foto-maken_say = May I take a photo? Then my colleagues can have a look as well.
tekening_foto-maken_inner = Then it’ll be on a screen tonight. Over coffee.
tekening_foto-maken_why = Wanting colleagues to look as well is conscientious. But he showed it to you, and now rolls it up again.
tekening_foto-maken_opgerold = It’s going back in the tube.
tekening_erbij-zitten_say = Come and sit close beside him on the step, wiping your hands on your trousers first.
tekening_erbij-zitten_why = He asked for dry hands, and you wiped yours as you sat down. That way you look on as a guest at his drawing.
tekening_erbij-zitten_andere-hoek = You hold that corner. I’ll start with the drop.
tekening_erbij-zitten_andere-hoek_inner = A knee next to mine, and a corner that doesn’t curl.
tekening_erbij-zitten_te-dichtbij = Not too close. It’s pencil.
tekening_erbij-zitten_te-dichtbij_inner = A sleeve against my sleeve. That’s too quick for me.
tekening_architect_say = This is beautiful. No architect could do better.
tekening_architect_inner = An architect would have forgotten to draw those joints.
tekening_architect_architect-niet = An architect would have put a tree next to it.
tekening_die-druppel_say = Would you teach me to read it? Where does the water get in?
tekening_die-druppel_why = You let him explain it to you, and then he is the craftsman. If it’s the third question about water, it is one too many.
tekening_die-druppel_derde-tekening = That’s water three times over. And I’d only just laid it down.
tekening_die-druppel_derde-tekening_inner = I’d laid it out for the lines. Now it’s a leak again.
tekening_die-druppel_boven-links = Top left. There, by that little line.
tekening_die-druppel_boven-links_inner = Learning to read. That’s how I put it to the apprentices, too.

## The folder
mapwerk_map-vragen_say = May I ask what’s in that folder?
mapwerk_map-vragen_inner = Asked, with hands on knees.

# Six years
zes-jaar_line = Six years. Every letter, every phone call, by date. Four kilos.
zes-jaar_map-stil_inner = Four kilos. I lift it onto my bed every night and off again.
zes-jaar_map-stil_gewogen = I weighed it. On the kitchen scales, when I still had a kitchen.
zes-jaar_map-langer_elastiek = Third elastic so far.
zes-jaar_geeft-u-mee_say = Let me take it with me. I’ll find out for you where it got stuck.
zes-jaar_geeft-u-mee_inner = My six years, on somebody’s desk, under a plant.
zes-jaar_geeft-u-mee_why = You wanted to take work off his hands. But that folder is six years of his, and this way it walks out of the door with you.
zes-jaar_geeft-u-mee_ben-ik-hem-kwijt = Then I’ve lost it.
zes-jaar_volgehouden_say = Six years of keeping all that, with your back. How do you keep it up?
zes-jaar_volgehouden_why = You saw how much it was and asked how he keeps it up. If he hardly knows you, that soon sounds like fine words.
zes-jaar_volgehouden_om-zeven-stop = At seven in the evening I stop. That’s the rule. Then I put the radio on.
zes-jaar_volgehouden_om-zeven-stop_inner = Nobody knows about that rule. It works, mostly.
zes-jaar_volgehouden_niet-opgehouden = Keep it up? I just don’t throw anything away.
zes-jaar_volgehouden_niet-opgehouden_inner = Fine words for a folder.
zes-jaar_openslaan_say = Carefully slip the elastic off and begin at the beginning.
zes-jaar_openslaan_inner = I do the elastic. Only me.
zes-jaar_openslaan_why = You wanted to read along with what is on his mind. But he had not given you the folder yet.
zes-jaar_openslaan_afblijven = Whoa. I’ll do the opening.
zes-jaar_door-wie-gelezen_say = Who’s ever read it?
zes-jaar_door-wie-gelezen_inner = Read. Weighed, yes. Counted, too.
zes-jaar_door-wie-gelezen_niemand-gelezen = Nobody. They ask how thick it is.

# De Wit
de-wit_line = In the front there’s one sheet. ‘Cause: condensation.’ Signed, De Wit, inspector.
de-wit_wit-stil_inner = One line. All the rest is an answer to that line.
de-wit_wit-stil_de-rest-antwoord = The rest of the folder is my answer.
de-wit_wit-langer_alleen-zeggen = He needn’t fix it. Just say it.
de-wit_wij-zorgen_say = I’ll see to it that somebody takes that sheet seriously.
de-wit_wij-zorgen_inner = For a moment I believe it. That’s the trouble.
de-wit_wij-zorgen_why = You wished it for him with all your heart. But it is not yours to promise, and he does the sum at once.
de-wit_wij-zorgen_in-een-week = In six years I haven’t managed it, and you’ll do it in a week.
de-wit_samen-vragen_say = I can’t promise anything. I’d ask him how he came to that, with you there.
de-wit_samen-vragen_why = You promised nothing that is up to somebody else, and would only ask with him there. That way it stays his affair.
de-wit_samen-vragen_samen-dan = With me there. … But not on the phone.
de-wit_samen-vragen_samen-dan_inner = Not promised. I can stand on that.
de-wit_samen-vragen_staat-in-brieven = ‘With you there.’ That’s in their letters, too.
de-wit_samen-vragen_staat-in-brieven_inner = It sounds good. So did the last one.
de-wit_alleen-de-vlek_say = He only saw a stain, of course, not what you as a craftsman see in it.
de-wit_alleen-de-vlek_inner = Another one explaining it for him.
de-wit_alleen-de-vlek_why = It may well have gone like that. But he showed you where it hurts, and you gave the other man a reason.
de-wit_alleen-de-vlek_had-kunnen-vragen = Then he could have asked. I was standing right there.
de-wit_wat-zou-hij_say = What would you still like to hear from him?
de-wit_wat-zou-hij_why = You asked what he still wants to hear. For a moment it isn’t about who was right, but about what it did to him.
de-wit_wat-zou-hij_vier-woorden = ‘It was not condensation.’ That would do.
de-wit_wat-zou-hij_vier-woorden_inner = Out loud, for the first time.
de-wit_wat-zou-hij_zegt-niks-meer = Nothing. He doesn’t work there any more, they say.
de-wit_wat-zou-hij_zegt-niks-meer_inner = If I say it, I’ll want to hear it. So no.

# The copy
kopie_line = There’s only the one. That’s why I sleep next to it.
kopie_kopie-stil_inner = Nobody’s taking it. It’s simply lying on a chair.
kopie_kopie-stil_elke-nacht = If there’s a fire I’ll take the folder. Not the photos.
kopie_kopie-langer_dus-ja = So.
kopie_kopieren_say = Shall I copy it? It’ll be back in the bucket before half past five.
kopie_kopieren_why = You offered something concrete, small and finished today. The original stayed his.
kopie_kopieren_ik-tel-de-bladen = … In the bucket, then. I count the pages.
kopie_kopieren_ik-tel-de-bladen_inner = I’m letting it down. I’m the one holding the rope.
kopie_kopieren_eerst-kennen = Not yet. First see if you come back.
kopie_kopieren_eerst-kennen_inner = My hand’s on it already. It won’t, yet.
kopie_inscannen_say = At the office it can go on the computer. Then nothing can ever happen to it.
kopie_inscannen_inner = Six years, in the computer of somebody I’ve known an hour.
kopie_inscannen_why = A copy on the computer is a safe idea. But he did not ask for it, and cannot get at it himself.
kopie_inscannen_de-deur-uit = And then I’m in your computer.
kopie_even-weg_say = Then it stays here. Could I come and read it here some time?
kopie_even-weg_inner = Read it. Not have it: read it.
kopie_even-weg_why = You left the folder with him and asked to read it. He did not have to hand anything over.
kopie_even-weg_andere-zij = Read it. … Thursday, half past seven. Bring a cushion, that step’s hard.
kopie_even-weg_moet-blijken = I’ve been told that before. We’ll see.
