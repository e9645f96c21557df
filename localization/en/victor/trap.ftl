# Victor Brandsma: in the stairwell

trap_title = In the stairwell

emmer-aan-touw_name = A bucket on a rope
emmer-aan-touw_seen = A rope hangs down the stairwell over a pulley on the third floor. On it a builder’s bucket, white inside with lime.
emmer-aan-touw_mijn-lift = That’s my lift. Shopping up, pedals down.
vlek_name = A stain on the second floor
vlek_seen = Under the flight to the third floor: a brown stain the size of a door. Along its edge, pencil marks with years beside them.
vlek_die-ja = Yes. That one.
vlek_zie-u-kijken = I can see you looking. Don’t say anything about it here.
lichtknop_name = The light switch
lichtknop_seen = A push button with a timer. On a plaster below it, along a ruler: ‘count of 90’.
fietsen-op-rij_name = The little bikes
fietsen-op-rij_seen = On a label: ‘Noa. Loose pedal. Nut was another make. Paid.’ The floor under the row has been swept.
fietsen-op-rij_niet-aankomen = You can look. That pedal’s only just been fixed.
bladmuziek_name = A door on the first floor
bladmuziek_seen = No name beside it any more. Next to it sheet music, knee-high, the top sheets bulging with damp.
buurdeur_name = A door on the second floor
buurdeur_seen = It stands ajar. In the gap a slipper, and a radio that gets quieter.

trap_kaart-naar-bus_say = That’ll do for today. I’ll put my number in your letterbox.
trap_kaart-naar-bus_inner = Going before the light’s out.
trap_kaart-naar-bus_why = You left before he had to ask, and left your number. That makes it no farewell, and no pressure either.
trap_nog-eens-komen_say = May I come by again some time?
trap_nog-eens-komen_inner = Again. They always say they’re coming. Never if they may.

## The stairwell

# At the bottom
in-het-gat_wie-loopt-daar = Who’s that? I didn’t open that door.
in-het-gat_hang-hier = I’m leaning on the banister, can’t stand long otherwise.
in-het-gat_brief-in-hand = Stay there. I’ve just read their letter, I’m not good company today.
in-het-gat_verf-aan-handen = I’ve got paint on my hands, so I’m not coming down to you.
in-het-gat_line = No shouting, and no higher than the bottom step. It echoes in here like a church.
in-het-gat_gat-in-stil_hoor-u-ademen = I can hear you breathing, it’s that bad.
in-het-gat_gat-in-langer_kom-u-luisteren = Come to listen, have you? They do plenty of that here.
in-het-gat_luid-bedankt_say = Hello, Mr Brandsma. I’m Robin, it’s good of you to make time for me.
in-het-gat_luid-bedankt_inner = My name, all the way up the stairs and back down.
in-het-gat_luid-bedankt_why = Thanking him is kind. But it rang out, and now every floor knows who has a visitor.
in-het-gat_luid-bedankt_in-de-krant = Put it in the paper.
in-het-gat_hier-onder_say = I’ll stay down here.
in-het-gat_hier-onder_inner = A foot on tile four, and there it stays.
in-het-gat_hier-onder_why = He said where you could stand, and there you stayed. A limit that counts doesn’t have to be called out twice.
in-het-gat_voet-op-tree_say = Put a foot on the bottom step, and stay there.
in-het-gat_voet-op-tree_inner = Said at the door, done at the foot of the stairs. That’s the same thing twice.
in-het-gat_voet-op-tree_why = You did what you had said at the door, and stayed where he wanted you. He doesn’t have to call it out again.
in-het-gat_meegelopen_say = I walked in with Daan. I shouldn’t have.
in-het-gat_meegelopen_inner = So Daan doesn’t get the blame for it.
in-het-gat_meegelopen_why = You said it yourself, and took the blame rather than leave it with Daan. That takes the sting out: he needn’t hold it against you.
in-het-gat_meegelopen_zelf-gezegd = Well. At least you’re the one to say it.
in-het-gat_deur-was-open_say = The door just happened to be open. I’m Robin, from the neighbourhood team.
in-het-gat_deur-was-open_inner = Happened. I heard Daan say it wasn’t allowed.
in-het-gat_deur-was-open_why = You said properly who you are. But it was no accident, and he knew. A small excuse like that costs trust at once.
in-het-gat_deur-was-open_toevallig = Doors don’t just happen to open here.
in-het-gat_paar-treden_say = Go up a few steps and talk softly there.
in-het-gat_paar-treden_inner = I can’t get away from here quickly. They don’t know that, but it’s so.
in-het-gat_paar-treden_why = It was practical, and meant so you could talk softly. But he had set a limit, and you moved it.
in-het-gat_paar-treden_tree-nul = Back! The bottom one.
in-het-gat_zachter_say = Is this quiet enough?
in-het-gat_zachter_inner = Nobody ever asks. They all talk here as if I’m deaf.
in-het-gat_zachter_meer-oren = Yes, that’ll do. They all listen in here.

# The bucket
emmer_laat-zakken = Wait. I’m letting a bucket down. It’s how I do everything since my back.
emmer_line = Who you are I’d sooner read.
emmer_emmer-stil_bijt-niet = It doesn’t bite. There’s only ever been mortar in it.
emmer_emmer-langer_geen-praatje = No pass, no chat.
emmer_omhooghouden_say = Hold your pass high above your head.
emmer_omhooghouden_inner = A sliver of plastic, nine metres down.
emmer_omhooghouden_why = Good that you showed your pass at once. Only he can’t read it from the third floor, and reading it was what he wanted.
emmer_omhooghouden_geen-havik = At nine metres. I was a bricklayer, not a hawk.
emmer_koffie-emmer_say = Does coffee come down in that as well?
emmer_koffie-emmer_why = You began with a joke. If he trusts you a little, he joins in; if he doesn’t know you yet, he wants to know who it is first.
emmer_koffie-emmer_van-koude = If you like it cold. It’s a long way.
emmer_koffie-emmer_van-koude_inner = Daan asked that too. He got squash, and that was cold all right.
emmer_koffie-emmer_geen-cafe = I’m not a café.
emmer_koffie-emmer_geen-cafe_inner = First I want to know who’s making the jokes.
emmer_regels_say = I’d rather keep my pass. You could ring my team.
emmer_regels_inner = There hangs my bucket. Empty.
emmer_regels_why = Holding on to your pass is fair. But now he had to trust a telephone, and still had not seen who was there.
emmer_regels_heb-een-map = Ring. And get a recording there too, no doubt.
emmer_erin-leggen_say = Put your pass in the bucket, photo side up.
emmer_erin-leggen_inner = It’s hanging on my rope. I haul up and I let down.
emmer_erin-leggen_betere-tijden = … Robin. Neighbourhood team. That photo’s from better days.

# The reason
rede_zorgen-om-wie = Somebody in the building, you said. Worried about me, or about a ceiling?
rede_door-de-kast = Not the rest over the box, you said. What is the rest?
rede_de-bedoeling = So what’s this all about?
rede_line = Keep your voice down when you say it. There’s a door ajar on the second floor.
rede_rede-stil_radio = Hear that? That radio went quieter.
rede_rede-langer_lange-pauze = If you don’t know yourself, I needn’t hear it either.
rede_bijzaak_say = About you. A ceiling hardly comes into it.
rede_bijzaak_inner = There’s water dripping in a lamp. That comes into it all right. That’s electricity.
rede_bijzaak_why = You wanted it to be about him. But there really is a ceiling too, and he knows that better than you.
rede_bijzaak_geen-bijzaak = A lamp with water coming out of it is no small thing.
rede_om-allebei_say = About both, I think.
rede_om-allebei_inner = Not only about me. I wouldn’t have believed that.
rede_om-allebei_eerlijke-maat = That’s honest, at least.
rede_iemand-bezorgd_say = Somebody in the building’s worried about you. I won’t say the rest by that door.
rede_iemand-bezorgd_inner = The stairs still know nothing. And I know a bit.
rede_iemand-bezorgd_hier-niet = No, not here. You got that right.
rede_om-het-water_say = I’ll be honest. It’s about the water.
rede_om-het-water_inner = Now it’s lying at the foot of the stairs. Everybody has to step over it.
rede_om-het-water_why = Honest it was. But there is a door ajar, and now the whole stairwell knows what this is about.
rede_om-het-water_deur-wijder = And now that door’s wide open. Thanks.
rede_waarmee-helpen_say = Just to hear how things are going here.
rede_waarmee-helpen_inner = There’s something underneath. I can tell by the soft voice.
rede_waarmee-helpen_why = You were interested, and meant it. But he wanted to know what you came for, and that went unanswered.
rede_waarmee-helpen_de-straat-over = How things are going. You don’t ring a bell for that.
rede_beetje-meewerken_say = Everyone here wants some peace. If you cooperate a little, you’ll soon have it.
rede_beetje-meewerken_inner = There’s that word. I should have put a mark by it every time.
rede_beetje-meewerken_why = You wanted to work it out together. To him it is a condition, with other people’s hurry beneath it.

# Cooperating
meewerken_line = Cooperate.
meewerken_line2 = Five times they’ve been. Five times they painted over it, five times I signed a slip.
meewerken_line3 = The last one knocked off four tiles and never came back.
meewerken_wat-getekend_say = But you did sign it off, then?
meewerken_wat-getekend_inner = I hadn’t got there yet. And I’m on the slab already.
meewerken_wat-getekend_why = You wanted the exact facts and broke in. He was still on those five times, and suddenly had to account for himself.
meewerken_wat-getekend_vijf-zei-ik = I was still talking.
meewerken_mee-stil_inner = Nobody’s saying it can’t have been that bad.
meewerken_mee-stil_dat-was-het = Well. That was five times.
meewerken_mee-langer_ook-wat-zeggen = You can say something, you know.
meewerken_zij-erin_say = That’s a lot. But if nobody’s let in now, how is it ever going to get fixed?
meewerken_zij-erin_inner = Once they plaster it over, my evidence is gone. Nobody asks about that.
meewerken_zij-erin_why = A fair question. But after that ‘but’, what he just told you no longer counts, and he hears: so it’s my fault.
meewerken_zij-erin_gaat-u-maar = There we are. So it’s my doing. … You’d better go.
meewerken_zij-erin_opgelost = There we are. So it’s my doing.
meewerken_vijf-keer-verf_say = Five coats of paint.
meewerken_vijf-keer-verf_inner = Paint. That one simply heard it.
meewerken_vijf-keer-verf_elke-keer-wit = Yes. White. White every time.
meewerken_schandalig-dit_say = Five times. It’s a disgrace, how they treat you.
meewerken_schandalig-dit_inner = Gets angry faster than I do. That won’t hold.
meewerken_schandalig-dit_op-papier = Will you put that on paper? With your name under it?
meewerken_rotwoord_say = Cooperate was the wrong word. I can hear that now.
meewerken_rotwoord_inner = Taken back. And nothing tacked on after it.
meewerken_rotwoord_why = You took your word back and nothing came after it. That’s one thing he no longer has to fight.
meewerken_rotwoord_goed-woord = Right. We’ll leave that word out.

# In the well
gat_na-donker = You can press it again now. … Another count of ninety.
gat_na-licht = Another count of ninety.
gat_na-fietsen = Well, that was the bikes.
gat_na-buren = Enough about the neighbours.
gat_na-vlek = Quietly, now.
gat_hinted-koel = I’ve heard the downstairs version now.
gat_nog-steeds = Still there.
gat_daar-staat-u = Well. There you are.
gat_line = { $keer ->
    [more] Anything else?
   *[first] You’ve got till the light goes out.
}
gat_gat-stil_inner = Nothing’s happening, and it isn’t even bad.
gat_gat-stil_weer-tellen = Eleven. Twelve. … Yes, I’m counting again.
gat_gat-stil_tellen = Sixty. Sixty-one. … I always count along here.
gat_gat-langer_geen-prater = You’re not much of a talker either.
gat_hogerop_say = May I come up one floor?
gat_hogerop_inner = I can always say ‘that’s far enough’ later.
gat_hogerop_locked = He hangs over the banister to see if you stay on your tile. Any higher is too high just now.
gat_hogerop_een-hoog-goed = First floor. No further.
gat_waarover_say = Are you all right standing there? You can choose what we talk about.
gat_waarover_why = You saw how he was standing and let him choose the subject. That way he decides what gets said on the stairs.
gat_waarover_over-een-vlek = It’ll do. A stain, then. Quietly.
gat_waarover_over-een-vlek_inner = Now I get to choose, and I go and choose that.
gat_waarover_over-niks = It’ll do. Nothing much. You’re the one who came by.
gat_waarover_over-niks_inner = I don’t just start on about things.
gat_naar-de-bank_say = There’s a bench outside. Or are the stairs too much today?
gat_naar-de-bank_bank-met-rug = Just this once, then. It’ll take me a quarter of an hour.
gat_naar-de-bank_bank-met-rug_inner = I’m going down the stairs for somebody. That hasn’t happened in months.
gat_naar-de-bank_bank-hoort-niks = At least nobody listens in out there. I’m coming.
gat_naar-de-bank_bank-hoort-niks_inner = Outdoors I can walk off if I don’t like it.
gat_naar-de-bank_bank-rug = Then I’ve got three flights to climb again after. No.
gat_naar-de-bank_bank-rug_inner = If it locks on me I’m stuck down there.
gat_naar-de-bank_eerst-hier = Let’s manage here first.
gat_naar-de-bank_eerst-hier_inner = Down there I’m standing next to a stranger.

# The light goes out
licht-uit_line = Ninety. … Switch is on your left, hip height.
licht-uit_donker-stil_inner = No fumbling, no talk. We’re both standing in the dark.
licht-uit_donker-stil_hoort-u-dat = Listen. … Tick. … Tick. That’s my kitchen.
licht-uit_donker-langer_elf-per-minuut = Eleven a minute. Fifteen with an east wind.
licht-uit_telefoonlampje_say = Switch on your phone’s torch and shine it up the stairs.
licht-uit_telefoonlampje_inner = Vest, slippers, unshaven. There I am, fully lit.
licht-uit_telefoonlampje_why = You wanted him to be safe. He was suddenly in a beam of light, and he had not asked for that.
licht-uit_telefoonlampje_uit-dat-ding = Turn that thing off! I’m in my vest here.
licht-uit_knop_say = Feel for the switch and press it.
licht-uit_knop_inner = Click. I only had to say it once.
licht-uit_donker-ook-goed_say = I don’t mind if it stays off a while.
licht-uit_donker-ook-goed_inner = Now nobody can see how I’m propped up here.
licht-uit_donker-ook-goed_why = You were in no hurry for the light. In the dark nobody has to be seen for a while, and that makes for calmer talk.
licht-uit_donker-ook-goed_mij-ook = Same here.

# First floor
een-hoog_line = Now I can see who’s talking, at least.
een-hoog_een-stil_u-hijgt = Get your breath back. You’re puffing.
een-hoog_een-langer_vastgegroeid = Stuck, are you? It’s no warmer up here.
een-hoog_zegt-u-wanneer_say = Now you can see me. Is this all right?
een-hoog_zegt-u-wanneer_inner = Asking at every floor. You do that on a scaffold too.
een-hoog_zegt-u-wanneer_nu = You’re all right there. … One more, then. Softly past that door.
een-hoog_heel-wat-treden_say = Phew, what a climb. And you still do it daily.
een-hoog_heel-wat-treden_inner = Three days ago was the last time. Stopping on every floor.
een-hoog_heel-wat-treden_why = You felt for him. But you filled in how often he does those stairs, and with that back it is exactly the sore point.
een-hoog_heel-wat-treden_elke-dag = Who says I do it every day?
een-hoog_rustig-door_say = Take another flight, calmly, with your hand on the banister.
een-hoog_rustig-door_inner = They always come further than you said.
een-hoog_rustig-door_why = You wanted to make it easier for him. But he had said the first floor, and you walked on.
een-hoog_rustig-door_nu-u-loopt = Whoa. First floor, I said. … Well, you’re nearly there. Quietly, then.
een-hoog_rustig-door_een-zei-ik = Whoa. First floor, I said.
een-hoog_cello_say = Whose door is this, with the pile of sheet music?
een-hoog_cello_inner = The cello. She always practised at four.
een-hoog_cello_het-meisje = The girl with the cello. She left the pile when she went.

# Second floor
twee-hoog_line = No talking here. That’s Mrs Kuipers’s door.
twee-hoog_twee-stil_inner = Past that door without a word. So it can be done.
twee-hoog_twee-stil_why = You kept quiet where he asked you to, by a door that listens. Nothing was added that the stairs did not know.
twee-hoog_twee-stil_nog-even = … That’s it.
twee-hoog_twee-langer_wenkt = Come on.
twee-hoog_die-vlek_say = So is this the one it’s all about?
twee-hoog_die-vlek_inner = Right outside her door. That slipper moved.
twee-hoog_die-vlek_why = He had asked for no talk here. Now it was about the stain, aloud, right outside the door that listens in.
twee-hoog_die-vlek_niet-hier = Not here.
twee-hoog_tenen_say = Walk on past the door, with your eyes on the stairs.
twee-hoog_tenen_inner = That’s how I went past the foreman’s hut as a lad.
twee-hoog_tenen_why = He asked for silence by that door, and you did not turn it into a question.
twee-hoog_tenen_schouder-los = … Come on.
twee-hoog_aankloppen_say = Say a soft good afternoon to the door that stands ajar.
twee-hoog_aankloppen_inner = My visitor’s wishing her good day. Next they’ll be standing there talking about me.
twee-hoog_aankloppen_why = A greeting is polite. But he asked for silence by this door, and you spoke to her.
twee-hoog_aankloppen_weg-daar = Away from that door. And off my stairs.
twee-hoog_aankloppen_doorlopen-u = Not here, I said. … Keep going.
twee-hoog_jaartal-wijzen_say = Without a word, point at the oldest pencil mark and look up at him.
twee-hoog_jaartal-wijzen_inner = I put that year there myself. And not a word said.
twee-hoog_jaartal-wijzen_why = You showed that you had seen it without the stairs hearing. He did not have to explain.
twee-hoog_jaartal-wijzen_dat-jaar = Yes. That’s when.

# Again
afspraak-trap_zeggen-ze-allemaal = Come back. So did the tiler.
afspraak-trap_kan-wezen = Could be.
afspraak-trap_line = And what do we do then, that time?
afspraak-trap_afspraak-stil_denkt-hij = … Something without stairs, I’d say.
afspraak-trap_afspraak-langer_laat-maar = Never mind.
afspraak-trap_zelfde-tijd_say = Then I’ll be here again Thursday at half past seven, and we’ll see.
afspraak-trap_zelfde-tijd_inner = Thursday. I’ve got a week of my own, too.
afspraak-trap_zelfde-tijd_why = A fixed time gives something to hold on to, and he knows where he stands. But you picked it.
afspraak-trap_zelfde-tijd_dan-donderdag = Thursday, then. But I’d have liked to be the one to say it.
afspraak-trap_zelfde-tijd_staan-mag = Stand all you like. The pavement’s the council’s.
afspraak-trap_iemand-mee_say = Shall I bring somebody from the housing association, who can really decide something?
afspraak-trap_iemand-mee_inner = I knew it. Just like the painter.
afspraak-trap_iemand-mee_why = You wanted it solved in one go. But you bring in those he has kept out for six years.
afspraak-trap_iemand-mee_opzouten = Clear off.
afspraak-trap_welke-dag_say = Whatever you like, we can just talk. You name a day.
afspraak-trap_welke-dag_half-acht = Thursday, half past seven. There’s nobody on the stairs yet.
afspraak-trap_welke-dag_half-acht_inner = I name a time and nobody corrects it.
afspraak-trap_welke-dag_weet-ik-niet = I don’t know yet. Just drop a card in the letterbox.
afspraak-trap_welke-dag_weet-ik-niet_inner = Too quick. But it needn’t go away either.
afspraak-trap_wie-erbij_say = Go on talking. Who would you like to be there?
afspraak-trap_wie-erbij_daan-erbij = Daan. He can read, and he keeps his mouth shut.
afspraak-trap_wie-erbij_daan-erbij_inner = A boy of nine. That’s as far as I get.
afspraak-trap_wie-erbij_bij-wat = I’ll be there. That’s enough.
afspraak-trap_wie-erbij_bij-wat_inner = Two people on a staircase is plenty.

## The bikes
fietsen_fietsen-vragen_say = These little bikes, are you the one who does them up?
fietsen_fietsen-vragen_inner = The bikes. The whole staircase can listen in on that.
fietsen_fietsen-verder_say = And that blue one, up there?
fietsen_fietsen-verder_inner = The blue one. Remembered, with all that talk in between.

# The labels
kaartjes_line = Each gets a label. What was broken, what it costs. It costs nothing.
kaartjes_kaartjes-stil_inner = I can talk about the bikes all right. I notice it myself.
kaartjes_kaartjes-stil_zij-draaien = They do the turning, I do the holding. Bending is for the young.
kaartjes_kaartjes-langer_en-u = It’s left you speechless, I see.
kaartjes_onder-de-mensen_say = I’m sure it does you good too, having the children around.
kaartjes_onder-de-mensen_inner = Knows already what does me good. A quarter of an hour we’ve known each other.
kaartjes_onder-de-mensen_why = You saw something lovely, and filled in what it does for him. Now the bikes are suddenly there to do him good.
kaartjes_onder-de-mensen_geen-dagbesteding = It’s not occupational therapy. It’s bikes.
kaartjes_wat-eerst_say = What do you have the kids do themselves?
kaartjes_wat-eerst_inner = My own boss started me with a broom, too.
kaartjes_wat-eerst_eerst-vegen = Sweep, to begin with. If you don’t sweep, you don’t find your nuts again.
kaartjes_mag-van-corporatie_say = And the housing association, are they all right with it?
kaartjes_mag-van-corporatie_inner = Now the bikes as well.
kaartjes_mag-van-corporatie_why = It was an ordinary question. To him another rule sounded in it, right in the middle of something that goes well.
kaartjes_mag-van-corporatie_wel-een-brief = That they did send a letter about. Within the week.
kaartjes_hoe-begonnen_say = Four in a row, with labels and everything. How did that come about?
kaartjes_hoe-begonnen_inner = It was the first day I didn’t have to go to work.
kaartjes_hoe-begonnen_lekke-band = One of them sat crying on the stairs over a tyre. It echoes rather.

# The blue one
blauwe_line = The blue one’s still up here. For Daan’s little sister. She doesn’t know.
blauwe_resume = The blue one. Yes. It’s still to get a bell.
blauwe_blauwe-stil_zaterdag = She’s six on Saturday.
blauwe_blauwe-langer_nou-ja = Well. Kids’ stuff.
blauwe_geheim-houden_say = Then I never heard that.
blauwe_geheim-houden_inner = Two who know something and say nothing. One more than this morning.
blauwe_geheim-houden_afgesproken = That’s a deal, then.
blauwe_fietsenclub_say = More people ought to know what you’re doing here.
blauwe_fietsenclub_inner = Once they know, I’ll have a rota. And a key from some desk.
blauwe_fietsenclub_een-hesje = No. Then there’ll be a hi-vis vest. And a phone list.
blauwe_eigen-kinderen_say = Fancy you thinking of that. Have you any children yourself?
blauwe_eigen-kinderen_why = You were interested, and meant it. Only it can so easily be a sore point, and he had to answer it down a stairwell.
blauwe_eigen-kinderen_kwam-er-niet-van = No. Always on some site. It never came to that.
blauwe_eigen-kinderen_kwam-er-niet-van_inner = I’ve said that down the stairwell now. Oh well. It’s no secret.
blauwe_eigen-kinderen_wat-met-fietsen = What’s that got to do with bikes?
blauwe_eigen-kinderen_wat-met-fietsen_inner = With the whole staircase listening. No.

## The neighbours
buren_trap-vragen_say = What’s it like to live on this staircase?
buren_trap-vragen_why = You asked what living here is like for him. With that door ajar he answers freely only once he knows you a little.
buren_trap-vragen_hoort-mee = With that door open? … All right. Quietly.
buren_trap-vragen_hoort-mee_inner = Whatever I say now, she’ll soon know better than me.
buren_trap-vragen_vier-kleuren = That was in that questionnaire, too. Never heard another thing.
buren_trap-vragen_vier-kleuren_inner = What it’s like. It’s a while since I added it up.
buren_trap-verder_say = You were talking about eight doors.
buren_trap-verder_inner = Eight. That one’s been counting along.

# Eight doors
acht-deuren_line = Eight doors. I knew all eight. Now one says hello, and she counts my footsteps.
acht-deuren_resume = Eight, yes. And now one.
acht-deuren_deuren-stil_inner = I can still hear them. Pinas with those heels of his.
acht-deuren_deuren-stil_weg = De Haan, Pinas, the girl with the cello. All gone.
acht-deuren_deuren-langer_genoeg-geteld = Enough doors counted.
acht-deuren_stil-geworden_say = Eight once, and now only one.
acht-deuren_stil-geworden_inner = Yes, that’s it. There’s no more to say about it.
acht-deuren_stil-geworden_alleen-overdag = I do say hello. Nothing comes back.
acht-deuren_niet-niks_say = Whoever lives below you may get worried sometimes, too.
acht-deuren_niet-niks_inner = So that’s where it comes from. One flight down.
acht-deuren_niet-niks_why = You may feel for whoever is worried. But with ‘below you’ he knew where it came from, and you took her side.
acht-deuren_niet-niks_onder-mij = Below me. So it was downstairs.
acht-deuren_wie-toen_say = Which of the eight did you get on with?
acht-deuren_wie-toen_inner = Pinas. I can smell that frying oil again.
acht-deuren_wie-toen_pinas = Pinas, on the first. When he fried, the whole staircase ate.

# Shouting
schreeuwen_line = And still I expect it was mentioned that I shout.
schreeuwen_schreeuw-stil_inner = No yes and no no. Then I may as well say it myself.
schreeuwen_schreeuw-stil_panfluit = At a recording. ‘Press one.’ An hour and a half, with pan pipes.
schreeuwen_schreeuw-langer_laat-maar-zitten = Well. Think what you like.
schreeuwen_klopt-dat_say = And is it true, do you think?
schreeuwen_klopt-dat_inner = Now I’ve got to prove I can talk softly.
schreeuwen_klopt-dat_why = You wanted to hear it honestly from him. Now you are caught in the middle, and he has to prove it is not so.
schreeuwen_klopt-dat_ziet-u-wel = See? And it’s me who has to explain again.
schreeuwen_nu-niet_say = You’re not now, in any case.
schreeuwen_nu-niet_inner = Not now. It can be as simple as that.
schreeuwen_nu-niet_nu-bel-ik-niet = I only shout at that recording of the housing association’s.
schreeuwen_helemaal-begrijpen_say = I understand that. In your place I’d be shouting as well.
schreeuwen_helemaal-begrijpen_inner = Understand. I only half understand it myself.
schreeuwen_helemaal-begrijpen_why = You wanted to stand beside him. But you do not know yet why he shouts, or at whom.
schreeuwen_helemaal-begrijpen_waartegen = You don’t even know what at.

# Mrs Kuipers
kuipers-komt_line = Well. Visitors? Have you come about the water at last?
kuipers-komt_line2 = Afternoon, Mrs Kuipers.
kuipers-komt_kuipers-stil_zeg-al-niks = Oh well. I’m not saying anything.
kuipers-komt_kuipers-langer_eerste-keer = That’d be a first.
kuipers-komt_tassen_say = Shall I carry those bags up with you?
kuipers-komt_tassen_inner = With her bags it’s all right to come up, I see.
kuipers-komt_tassen_why = A kind service, to her. But it takes you past the line he drew, carrying somebody else’s bags.
kuipers-komt_tassen_onderste-tree = The bottom step, we said.
kuipers-komt_even-in-gesprek_say = Afternoon. I’m talking with Mr Brandsma, and I’d like to go on with that.
kuipers-komt_even-in-gesprek_inner = ‘With Mr Brandsma.’ She heard that, too.
kuipers-komt_even-in-gesprek_why = Nothing about the water, and nothing about who reported it. You stayed with him, right in front of her.
kuipers-komt_even-in-gesprek_kuipers-omhoog = I’ve said nothing wrong, have I? I’m going.
kuipers-komt_net-over-bezig_say = Good afternoon. That’s right, and we’ll sort it out between us.
kuipers-komt_net-over-bezig_inner = We. Now there are two in charge of me, at the foot of my stairs.
kuipers-komt_net-over-bezig_why = You wanted to set her mind at rest. But ‘that’s right’ told the stairs why you came, and ‘we’ went over his head.
kuipers-komt_net-over-bezig_dus-toch = I knew it. It’s about that water.
kuipers-komt_gewoon-groeten_say = Good afternoon. Do go ahead.
kuipers-komt_gewoon-groeten_inner = Polite, and not a word more. She can’t do a thing with that.
kuipers-komt_gewoon-groeten_woon-hier = I live here. So I was going to.

## The stain
vlek-verhaal_vlek-vragen_say = Those years along the stain, did you put them there?
vlek-verhaal_vlek-vragen_inner = It echoes. But it was well spotted.
vlek-verhaal_vlek-vragen_why = You saw from the dates that somebody has kept track for years. Only a question about the stain carries a long way here.

# Pencil
potlood_line = On the second floor. Every spring another mark, in pencil. With the year beside it.
potlood_potlood-stil_inner = Six marks. I’ve never told anyone about them.
potlood_potlood-stil_zes-streepjes = Six. Number seven comes in March.
potlood_potlood-langer_deur-kier-wary = Now she’s listening as well. So.
potlood_hoe-groot_say = How big is it now?
potlood_hoe-groot_inner = I can measure. Just not down a stairwell.
potlood_hoe-groot_why = You asked further about what he has measured for years. Only he had to answer where the whole building can do the sum.
potlood_hoe-groot_als-een-deur = Like a door. … And now the whole building’s working it out.
potlood_fotos_say = Have you got photos of it too? They’d strengthen your case.
potlood_fotos_inner = Have I got photos. I’ve got an album.
potlood_fotos_why = The advice was good. But he has been measuring for years, and that slipped right past you.
potlood_fotos_vierentwintig = Twenty-four. With the folding rule beside it.
potlood_zoals-een-kind_say = Like you do with a child.
potlood_zoals-een-kind_inner = A child. Against the doorpost, yes. That’s how I stand there, with my ruler.
potlood_zoals-een-kind_why = You said what it made you think of, lightly, with no judgement. He could turn it into a joke, and he did.
potlood_zoals-een-kind_deze-groeit = This one grows, at least.
potlood_ergens-zonder-deur_say = I’d like to hear more, but not here with that door open.
potlood_ergens-zonder-deur_inner = Now somebody else is minding that gap. I needn’t.
potlood_ergens-zonder-deur_nu-zegt-u = Now you’re talking.
