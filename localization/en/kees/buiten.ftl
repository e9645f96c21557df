# Kees van Dongen: round the back

buiten_title = Round the back

parkeervak_name = The corner space
parkeervak_seen = An extra-long parking space under a lamp post. A small caravan stands in it, crooked.
parkeervak_scheef = I could get that in straighter with my eyes shut.
sleutels_name = His keys
sleutels_seen = One house key, one bike key, and an empty ring where something big used to hang.
flat_name = The windows behind you
flat_seen = You look over your shoulder. Three floors up a net curtain moves. On the lowest gallery, one window is dark.
flat_niet-omkijken = Don’t look round. This way we look like two people waiting for something.

buiten_genoeg-nu_say = Shall we leave it at this for today?
buiten_genoeg-nu_inner = Can I go? I can go. And now I’m not so keen to.

## Bankje

# Bank zitten
bank-zitten_negen-ramen = Nine windows. Somebody at six of them.
bank-zitten_grote-stap = Well. That was it, then, your step.
bank-zitten_niet-gezwaaid = You didn’t wave. Good.
bank-zitten_line = There, under that lamp post, I’d park the tractor unit on Saturdays. Now it’s a caravan.
bank-zitten_bank-stil_inner = Looking at an empty space together. It isn’t empty, but I’m the only one who knows.
bank-zitten_bank-stil_nooit-gezeten = Twenty years on a seat that moved. This one takes getting used to.
bank-zitten_bank-langer_koud = The cold gets into you on this thing.
bank-zitten_blijf-staan_say = Stay standing in front of him. He gets the dry spot.
bank-zitten_blijf-staan_inner = Now I’m looking up at a coat. That’s how it started with the boss, too.
bank-zitten_blijf-staan_in-de-spiegel = Move over a bit, I can’t see a thing.
bank-zitten_blijf-staan_why = You left him the dry spot. But now he has to look up at you, and cannot rise without touching you.
bank-zitten_blokje_say = Lay the notepad on your lap, with the pen.
bank-zitten_blokje_inner = Paper. Out here too, then.
bank-zitten_blokje_bekeuring = Are you going to write this down?
bank-zitten_blokje_why = You meant it so as not to forget anything. For him there is now a file on your lap, and the talk has somewhere to get to.
bank-zitten_waar-wilt-u_say = Where would you like me?
bank-zitten_waar-wilt-u_inner = On a council bench, and suddenly I’m the host.
bank-zitten_waar-wilt-u_links = On my left. I can’t hear on the right, after twenty years of engine.
bank-zitten_naast-hem_say = Sit down beside him, with a space between, and look at that caravan too.
bank-zitten_naast-hem_inner = I needn’t look anyone in the face. Makes talking a lot easier.
bank-zitten_naast-hem_bijrijder = Like a co-driver. They just looked straight ahead, too.
bank-zitten_naast-hem_why = You sat down beside him, left some space and looked where he looked. Nothing had to be said yet.

# Niet ziek
niet-ziek_niet-geslapen = I haven’t slept, so don’t expect too much of me.
niet-ziek_nog-iets = Hang on, before you start.
niet-ziek_line = I’m not ill, you know. You’d worked that out.
niet-ziek_ziek-stil_inner = No ‘oh dear’. Then I can just say it too.
niet-ziek_ziek-stil_twee-jaar = You say it once, and it works, and then you always say it.
niet-ziek_ziek-langer_nou-ja = Oh well.
niet-ziek_nu-eerlijk_say = Thank you for saying so. That isn’t easy.
niet-ziek_nu-eerlijk_inner = Not easy. It was a bit of flu, and not even a real one.
niet-ziek_nu-eerlijk_sticker = Oh well. It wasn’t flu.
niet-ziek_gewoon-zeggen_say = With me you can simply say it’s not convenient.
niet-ziek_gewoon-zeggen_inner = Simply. Everything about me could have been simple.
niet-ziek_gewoon-zeggen_why = Kindly meant, and he may. But in that ‘simply’ he hears that it would have been easy.
niet-ziek_gewoon-zeggen_wanneer-wel = And then you’ll ask when it is.
niet-ziek_een-reden_say = When someone rings my bell out of the blue, I’m sometimes ill too.
niet-ziek_een-reden_inner = Nobody’s said lying. I was waiting for it.
niet-ziek_een-reden_why = You said you get ‘ill’ like that as well. Nobody said the word lying, and that makes the shame smaller.
niet-ziek_een-reden_elfhonderd = Not quite out of the blue. Eleven hundred… never mind.
niet-ziek_had-door_say = I thought as much.
niet-ziek_had-door_slecht-toneel = Bad acting, then. I didn’t even cough once.
niet-ziek_had-door_slecht-toneel_inner = That’s not laughing at me. We talked like that at work.
niet-ziek_had-door_tuurlijk = Yes. I suppose so.
niet-ziek_had-door_tuurlijk_inner = Seen through. By someone I’ve known half an hour.

# Op het bankje
op-het-bankje_tot-de-honden = Well, here I sit. Till they come out with the dogs, then I’m off.
op-het-bankje_laat-dat = Well. Move on, then.
op-het-bankje_meeste-wel = There. Now you know most of it.
op-het-bankje_raar-is-dat = Funny, that. I never told this over the CB, and you hear everything on there.
op-het-bankje_honden = There goes the first dog. What else?
op-het-bankje_bruine = That brown one always barks at the caravan. What else?
op-het-bankje_nog-even = Well, I’m still sitting here.
op-het-bankje_bankje-stil_inner = Sun on my hands. They’ve gone white.
op-het-bankje_bankje-stil_lijnbus = … There goes the bus. Two minutes late.
op-het-bankje_bankje-stil_mus = … It’s not so bad, this. On a bench, by day.
op-het-bankje_bankje-langer_ik-ga-maar = Well. It’s getting chilly.
op-het-bankje_gewone-dag_say = What’s an ordinary day like for you?
op-het-bankje_gewone-dag_inner = A day. I can say something about that without any amounts in it.
op-het-bankje_waar-over_say = What do you want to talk about?
op-het-bankje_waar-over_why = He could choose what to talk about. If he hardly knows you yet, so wide a question is rather a lot.
op-het-bankje_waar-over_die-vent = About that fellow at my window. That’s where it started.
op-het-bankje_waar-over_die-vent_inner = I can start where I like. Then I’ll start there.
op-het-bankje_waar-over_zegt-u-het = How should I know. You came to me.
op-het-bankje_waar-over_zegt-u-het_inner = About everything, about nothing. I don’t know.
op-het-bankje_hoe-zover_say = How did this come about, do you think?
op-het-bankje_hoe-zover_inner = How did you let it, is what I hear. As if I’d waved it in, backing up.
op-het-bankje_hoe-zover_why = You wanted to hear the story. He hears in it the reproach he makes himself every night.
op-het-bankje_over-de-post_say = May I ask you about the post?
op-het-bankje_over-de-post_inner = There it is. It was getting too pleasant.
op-het-bankje_over-de-post_why = You asked leave and didn’t just bring it up. It is still his sorest subject, and he feels that at once.

# Loopt weg
loopt-weg_zover-laten = You mean: how can anyone be that stupid. I ask myself every night.
loopt-weg_line = I’ll be getting back inside.
loopt-weg_weg-stil_inner = Nobody’s pulling at my sleeve. Then I can stand here a bit longer.
loopt-weg_weg-stil_blijft-staan = … I don’t know how it came about. First one, then another.
loopt-weg_weg-langer_dag-dan = Well. Bye.
loopt-weg_niet-zo-bedoeld_say = I really didn’t mean it like that. I want to understand you, and stand by you.
loopt-weg_niet-zo-bedoeld_inner = I’m up already. I can’t very well sit down again now.
loopt-weg_niet-zo-bedoeld_why = You wanted to put it right. But now it is about how you meant it, and he has to understand you on top of it all.
loopt-weg_niet-zo-bedoeld_begrijpen-later = Understand. Then I’d have to explain it all first.
loopt-weg_domme-vraag_say = Sorry. Rotten question. I’ll be here again next week.
loopt-weg_domme-vraag_inner = Next week. And I’m sitting again, I notice.
loopt-weg_domme-vraag_why = Two words, no explaining, and you said you’ll be back. That lets him stay without having to explain anything away.
loopt-weg_domme-vraag_niet-de-eerste = Never mind. Everybody asks that.
loopt-weg_loop-mee_say = I’ll walk you to the door.
loopt-weg_loop-mee_inner = Escorted home. As if I couldn’t find my own door.
loopt-weg_loop-mee_hoeft-niet-mee = I know where I live.
loopt-weg_loop-mee_why = You meant it kindly. But he wanted to go, alone, and now had company past all those windows.
loopt-weg_kaartje-mee_say = I see that. Here’s my number, there’s nothing at all you have to do with it.
loopt-weg_kaartje-mee_inner = Free to go, and still something in your hand.
loopt-weg_kaartje-mee_zak = All right. I’ll put it in my pocket.

# De kast
de-kast_moet-wel = Yes. That’s what you came for, of course.
de-kast_line = It’s in the shoe cupboard. The shoes are next to it.
de-kast_inner = When I pass that cupboard I go with my back along the other wall.
de-kast_kast-stil_inner = Say nothing. Yes. It is that heavy.
de-kast_kast-stil_elke-dag = Half past ten every morning there’s some more. You hear it drop.
de-kast_kast-langer_zeg-eens = Go on, pass a remark. Everyone does.
de-kast_hoeveel-brieven_say = Is it full, that cupboard?
de-kast_hoeveel-brieven_een-kast = Full? The flap won’t shut any more.
de-kast_hoeveel-brieven_een-kast_inner = Now somebody’s counting along. That makes more of them.
de-kast_zelf-ook_say = I’ve got an envelope at home too, from the tax people. Two weeks now.
de-kast_zelf-ook_inner = One, against a cupboard. Still, I’m not sitting here on my own any more.
de-kast_zelf-ook_wijkteam-ook = You too? … What do you do, of an evening? Walk past it?
de-kast_doos-meegeven_say = Shall I keep it all for you for a while? Unopened, as it is. Then it’s out of the house.
de-kast_doos-meegeven_inner = For a second I want to say yes. Then I feel sick.
de-kast_doos-meegeven_why = You wanted to carry the load for a while. But that takes everything out of his house at once, and out of his hands.
de-kast_doos-meegeven_en-dan = No. Then you’d have the lot.
de-kast_een-envelop-aanbod_say = One might do, one that you choose. Or none today, that’s fine too.
de-kast_een-envelop-aanbod_een-dan = One. … You’d better come along, then, round by the bins. But I close it again if I want to.
de-kast_een-envelop-aanbod_een-dan_inner = One fits in my head. A cupboard doesn’t.
de-kast_een-envelop-aanbod_niet-vandaag-een = One. Not today. I can see them lying there.
de-kast_een-envelop-aanbod_niet-vandaag-een_inner = My mouth is willing. My legs won’t have it.

# Afspraak buiten
afspraak-buiten_eerst-dit = Let’s not start on that. Not yet.
afspraak-buiten_andere-keer = Another time, maybe.
afspraak-buiten_daar-de-honden = They’re coming with the dogs anyway.
afspraak-buiten_line = And now you’ll write down that I’m not cooperating.
afspraak-buiten_opschrijf-stil_mag-dan = Well. That’s about it, I think.
afspraak-buiten_opschrijf-stil_dus-ja-dan = So yes.
afspraak-buiten_opschrijf-langer_nou = Well?
afspraak-buiten_vrijdag-deur_say = My card. Friday at two I’ll be on your doorstep, and we’ll go on from there.
afspraak-buiten_vrijdag-deur_inner = Friday at two. Already fixed, without me.
afspraak-buiten_vrijdag-deur_why = A card and a day give something to hold on to. But you chose them, and his doorstep too, where he wants nobody.
afspraak-buiten_vrijdag-deur_stoep = On my doorstep. Then I’ll be out.
afspraak-buiten_vrijdag-deur_liever-bank = Not on the doorstep. Here, if it must be.
afspraak-buiten_mag-lezen_say = I’ll write that we’ve talked. You can read it.
afspraak-buiten_mag-lezen_inner = One line, and I may look. I can live with that.
afspraak-buiten_mag-lezen_lees-niet = Read it. Good one. … But thank you.
afspraak-buiten_mag-lezen_why = You write down what happened, without a verdict, and he may read it. That answers his reproach.
afspraak-buiten_wanneer-past_say = And I’ll write down when we meet again. When would suit you, and where? Here’s my card.
afspraak-buiten_wanneer-past_vier-uur-dan_inner = I name an hour and nobody laughs.
afspraak-buiten_wanneer-past_why = You gave him your card and left the day and the place to him. If there is an appointment, it will be his own.
afspraak-buiten_wanneer-past_vier-uur-dan = Here. Friday, four o’clock. … In the afternoon, all right, for your sake.
afspraak-buiten_wanneer-past_weet-nog-niet-wanneer = Don’t know yet. I’ve got your card.
afspraak-buiten_wanneer-past_weet-nog-niet-wanneer_inner = It fits in my coat pocket. A day to go with it doesn’t, not yet.
afspraak-buiten_vertel-corporatie_say = No, quite the reverse. I’ll tell the housing people that you talked to me.
afspraak-buiten_vertel-corporatie_inner = I’ve been sitting half an hour with their extension lead.
afspraak-buiten_vertel-corporatie_why = You wanted to put him in a good light. But this way something about him goes to the landlord, and you didn’t ask.
afspraak-buiten_vertel-corporatie_dus-toch = So you are ringing them. I knew it.

## Nacht

# Dag is nacht
dag-is-nacht_gewoon = Ordinary. Well. I sleep in the daytime.
dag-is-nacht_line = At four I’m out of the door, same as I used to be. By six I’m in again, before the others.
dag-is-nacht_nacht-stil_inner = Four o’clock. I can smell the cold and the diesel.
dag-is-nacht_nacht-stil_stil-daar = There’s nobody about then. It’s nice, that.
dag-is-nacht_nacht-langer_verder-niks = That’s the day. There’s no more in it.
dag-is-nacht_ritme_say = Would a daily routine help you, do you think?
dag-is-nacht_ritme_inner = A routine. By day it’s all one long counter.
dag-is-nacht_ritme_why = A question with advice in it. He tells you how his day goes, and hears that it ought to be a different one.
dag-is-nacht_ritme_loketten = By day the offices are open. Why do you think that’s when I sleep?
dag-is-nacht_rest-nacht_say = And before that, from evening on?
dag-is-nacht_rest-nacht_inner = Before that. Well, out with it then, the little wheel and all.
dag-is-nacht_waarheen-vier_say = Where do you go?
dag-is-nacht_waarheen-vier_inner = Where to. That’s what the depot always asked first.
dag-is-nacht_slaapt-slecht_say = Do you get enough sleep like that?
dag-is-nacht_slaapt-slecht_inner = Sleep. I give a timetable and get a diagnosis.
dag-is-nacht_slaapt-slecht_slaap-prima = It’s all right. In the day, that is.

# Spel
spel_line = Nights, I drive. On the computer, with Fenna’s old toy wheel. Calais, Kraków.
spel_inner = A bloke of forty-one with a toy wheel. Here comes the laugh.
spel_spel-stil_inner = No laugh. Then I dare mention the rest breaks, too.
spel_spel-stil_rijtijden = Keeping to the driving hours, mind. Four and a half, then a forty-five-minute break.
spel_spel-langer_meer-is-het-niet = That’s all it is.
spel_iets-dat-rijdt_say = So you’re on the road every night after all.
spel_iets-dat-rijdt_inner = Exactly that. I’d never heard it out loud.
spel_iets-dat-rijdt_zo-is-het = Yes. … Feels like it, too. Till four, then I switch it off.
spel_waar-nu_say = Where are you parked now?
spel_waar-nu_inner = Somebody’s riding along. First time since I’ve had those gherkins.
spel_waar-nu_poznan = Near Poznań, forty tons of gherkins. And at four I switch it off.
spel_leuke-hobby_say = Then at least you’ve something of your own at night.
spel_leuke-hobby_inner = Next thing it’s a hobby.
spel_leuke-hobby_why = You looked for the good in it. But what he told you in shame now sounds like a pleasant pastime.
spel_leuke-hobby_groot-woord = Well. It’s only a game.
spel_hele-nacht_say = And do you manage to stop in time?
spel_hele-nacht_inner = That’s how my ex asks it. Exactly like that.
spel_hele-nacht_beter-dan = At four I switch it off. On the minute.

# Pomp
pomp_line = On foot to the distribution centre, by the motorway. The lads stand there with their coffee.
pomp_line2 = Always one who can’t back up to the dock. Romanians, Bulgarians, kids still. So I say: shove over.
pomp_line3 = And I put her up against it.
pomp_betaald-ervoor_say = And do you get anything for that?
pomp_betaald-ervoor_inner = So even that has a receipt attached.
pomp_betaald-ervoor_why = You were curious and broke in. He was back in his trade for a moment, and suddenly it was about money.
pomp_betaald-ervoor_koffie-dus = Coffee. I hadn’t finished.
pomp_pomp-stil_inner = I can see myself there, standing up straight.
pomp_pomp-stil_in-een-keer = In one go. Without getting out.
pomp_pomp-langer_zes-uur = And then it’s six o’clock.
pomp_daar-werk_say = The way you teach them, isn’t there a job in that?
pomp_daar-werk_inner = The one thing that isn’t for anything. Gone as well.
pomp_daar-werk_mijn-ding = No. Leave that out, will you.
pomp_staat-er-elke-nacht_say = So every night there’s one parked right, because of you.
pomp_staat-er-elke-nacht_inner = Parked right. That’s what they’d say at work, and then you were done.
pomp_staat-er-elke-nacht_drie-minuten = Oh. Three minutes’ work. … But she’s in, yes.
pomp_uitkering-weet_say = You are careful, aren’t you? Say there’s some damage.
pomp_uitkering-weet_inner = Now I daren’t go tonight.
pomp_uitkering-weet_voor-koffie = Damage. I do it for coffee. And never a scratch.
pomp_uitkering-weet_why = A fair worry. But here he was the expert for once, and you had only just met: now he feels caught out.
pomp_jongens-weten_say = Does any of those lads know how things are with you?
pomp_jongens-weten_willem = Willem. Spent a winter on a campsite himself. He just looks at you and gets the coffee.
pomp_jongens-weten_willem_inner = Willem knows. I’ve never thought that out loud.
pomp_jongens-weten_melk = They know I take milk.
pomp_jongens-weten_melk_inner = Then it goes out over the CB, from here to Gdańsk.

## Meiden

meiden_namen-deur_say = Fenna and Roos, on your door. Are they your daughters?
meiden_namen-deur_inner = Those stickers. Somebody looked at the stickers and not at the slot.
meiden_over-meiden_say = Fenna and Roos. What are they like?
meiden_over-meiden_inner = Not that man with his briefcase. Them.

# Twee meiden
twee-meiden_line = Fenna’s thirteen, Roos is nine. Fridays at half past seven I ring them.
twee-meiden_meiden-stil_inner = Roos always starts with: Dad? As if it could be somebody else.
twee-meiden_meiden-stil_half-acht = Half past seven sharp. Otherwise they think I’m in a tunnel.
twee-meiden_meiden-langer_zo = There. That’s them.
twee-meiden_missen-erg_say = A week must be long, then.
twee-meiden_missen-erg_inner = Long. As if I’m a dog sitting at the window.
twee-meiden_missen-erg_zal-wel = I expect so.
twee-meiden_missen-erg_why = You meant to feel with him. Only, you filled in the feeling for him, and that finished his story.
twee-meiden_laatst-gezien_say = And what’s it like for you when you see them?
twee-meiden_laatst-gezien_inner = March. She had a new brace, and I pretended I had to get on.
twee-meiden_laatst-gezien_in-maart = See. … That was in March. In a car park, ten minutes.
twee-meiden_ex-meewerken_say = And their mother, how are things between you?
twee-meiden_ex-meewerken_inner = Next somebody gets the blame. Not her.
twee-meiden_ex-meewerken_haar-erbuiten = Their mother does everything right. Leave her out of it.
twee-meiden_lachen-om_say = Who picks up, then?
twee-meiden_lachen-om_inner = I can hear her. High up, with that hiccup in it.
twee-meiden_lachen-om_italiaans = Roos. Always Roos. I talk Italian to the washing-up, and she gets the giggles.

# Ze denken
ze-denken_een-ding = There is something, though.
ze-denken_line = They think I’m driving. Parked near Lyon, or near Brno. That’s what I tell them.
ze-denken_inner = Now somebody else knows.
ze-denken_lyon-stil_inner = No shock in that face. I did check.
ze-denken_lyon-stil_weer-daar = I look up the weather there beforehand.
ze-denken_lyon-langer_roos-atlas = Roos sticks in pins. In an atlas.
ze-denken_lyon-langer_inner = That atlas is on their mother’s table. I can see the pins.
ze-denken_geen-zorgen_say = Then at least they needn’t worry.
ze-denken_geen-zorgen_inner = Put like that it doesn’t sound like lying. It always did to me.
ze-denken_geen-zorgen_daarom = Yes. … That’s why. They’re nine and thirteen.
ze-denken_waarheid_say = Perhaps they’d rather know. Children sense a lot.
ze-denken_waarheid_inner = Rather know. I’ve had fifty Fridays to think about that.
ze-denken_waarheid_begint-u = Yes, no doubt. I know that too.
ze-denken_merken-ze_say = Does Fenna notice anything?
ze-denken_merken-ze_inner = Last time she asked how the coffee tasted. You don’t ask that for nothing.
ze-denken_merken-ze_dank = I don’t know. I sometimes think so.
ze-denken_vrijdag-vol_say = Every Friday, again. How do you do it?
ze-denken_vrijdag-vol_why = You asked how he manages it. With little shame he hears loyalty in his answer; with much, mostly that he is lying.
ze-denken_vrijdag-vol_atlas = With the same atlas. So really we’re driving together.
ze-denken_vrijdag-vol_atlas_inner = Together. Yes. I’ve never looked at it that way.
ze-denken_vrijdag-vol_niet-dus = Badly. Last Friday I said I had no signal.
ze-denken_vrijdag-vol_niet-dus_inner = As if it’s an achievement. I’m lying to two children.

## Koffer

koffer_gordijnen-vragen_say = May I ask something about those curtains?
koffer_gordijnen-vragen_inner = The curtains. I can smell pancakes.

# Koffer
koffer_daar-komt-het = Right. Here it comes.
koffer_line = October last year. I’m making pancakes, the girls are on the sofa.
koffer_line2 = There’s a bloke with a briefcase at the pane, hand up to shade his eyes. Roos waves at him.
koffer_line3 = Fenna says: Dad, who’s that man? I say: wrong address.
koffer_mogen-ze-niet_say = But he’s not allowed to look in like that.
koffer_mogen-ze-niet_inner = Now it’s a case all of a sudden. It was pancakes.
koffer_mogen-ze-niet_laat-me = Let me finish, will you. I was at the pancakes.
koffer_koffer-stil_inner = I can smell it again. And there’s somebody sitting next to me.
koffer_koffer-stil_aangebrand = The last one burnt. I just stood there with that pan.
koffer_koffer-langer_dat-was-het = That was it.
koffer_koffer-langer_inner = I haven’t made pancakes since.
koffer_wat-anders_say = What else could you say, with two children on the sofa.
koffer_wat-anders_inner = No hero, no liar. Just a bloke with a pan.
koffer_wat-anders_pan = Yes. With a pan in my hand.
koffer_roos-zwaaide_say = And Roos waved.
koffer_roos-zwaaide_inner = That little hand. I see it every time I pass that window.
koffer_roos-zwaaide_dat-zwaaien = Yes. The waving. That’s worse than the man.
koffer_deurwaarder-was_say = Do you know who that was?
koffer_deurwaarder-was_inner = It was Roos, in that window. Now it’s that man again.
koffer_deurwaarder-was_sinterklaas = No. Somebody from some office.
koffer_schandalig-koffer_say = That man might have stopped to think, with children in the house.
koffer_schandalig-koffer_inner = Now I even have to stick up for him.
koffer_schandalig-koffer_zijn-werk = Oh. The man was only doing his job.

# Gordijnen
gordijnen_line = That evening I shut the curtain. With pegs, because it kept falling open.
gordijnen_knijper-stil_inner = Two dents in the blanket. I don’t sit on it.
gordijnen_knijper-stil_bank-leeg = The sofa’s still just like it was. With that blanket.
gordijnen_knijper-langer_vier-knijpers = Four of them.
gordijnen_knijper-langer_inner = Nothing else. Needn’t be.
gordijnen_mist-u-het-meest_say = What do you miss most, from when it was still open?
gordijnen_mist-u-het-meest_why = You asked what he misses, and not how to fix it. If the shame is high, that question comes too close out here.
gordijnen_mist-u-het-meest_twee-op-bank = Two girls on that sofa. And you can just see from outside that there’s a light on.
gordijnen_mist-u-het-meest_twee-op-bank_inner = Out loud it’s a very small thing. It fits on a sofa.
gordijnen_mist-u-het-meest_gaat-niet = Everything. Never mind.
gordijnen_mist-u-het-meest_gaat-niet_inner = If I start on that, I’ll be sitting here howling by the bins.
gordijnen_meer-mensen_say = You’re not the only one. I know more people round here who did just that.
gordijnen_meer-mensen_inner = Behind another curtain like mine. Next door, for all I know.
gordijnen_meer-mensen_why = You said he isn’t the only one, and gave no names. That makes the shame smaller, and shows that you can keep quiet.
gordijnen_meer-mensen_wie-dan = Who? … No. Don’t say. Then they’d know about me, too.
gordijnen_plakfolie-noemen_say = May I mention something? There’s a frosted film. Light gets in, you can’t see who’s there.
gordijnen_plakfolie-noemen_inner = Light and still shut. Those two together, I’d never thought of that.
gordijnen_plakfolie-noemen_why = You asked if you might mention it, and it protects him as that curtain does. Keeping quiet first would have done, too.
gordijnen_kiertje_say = It needn’t open all at once. A little gap would be something.
gordijnen_kiertje_inner = I tell them about a window, and the window has to be opened.
gordijnen_kiertje_why = You made the step small. But he told you why it is shut, and now hears that it ought to be open.
gordijnen_kiertje_kiertje-nee = No. A little gap is open too.

# Plakfolie
plakfolie_line = Like at the dentist’s. You see shapes, but not who.
plakfolie_folie-stil_uitrekenen = One metre eighty. … No, nothing. I was measuring.
plakfolie_folie-langer_naja = Oh well. It’s only film.
plakfolie_samen-halen_say = Shall we have a look at the DIY shop together? You say when it’s quiet.
plakfolie_samen-halen_zaterdag-vroeg = Saturday. As soon as they open, there’s nobody then. And I’ll carry the roll.
plakfolie_samen-halen_zaterdag-vroeg_inner = An address and a time. I’ve got a run again.
plakfolie_samen-halen_eerst-zien = Let’s see first if you come back at all.
plakfolie_samen-halen_eerst-zien_inner = To a shop, together. I’d like to, and I don’t believe it.
plakfolie_kost-weinig_say = And it’s affordable, thirty or forty euros.
plakfolie_kost-weinig_inner = Affordable. I’m working out how many loaves that is.
plakfolie_kost-weinig_why = You wanted to make it easy. But thirty or forty euros is a lot to him, and now he has to say so.
plakfolie_kost-weinig_tientjes = Thirty or forty euros. That’s a week’s food for me.
plakfolie_ik-regel_say = I’ve got a roll in the cupboard. Shall I come and put it up for you next week?
plakfolie_ik-regel_inner = One sentence, and it’s not my window any more.
plakfolie_ik-regel_uw-folie = Then it’s your film on my window.
plakfolie_hoe-groot_say = How big is that window, do you know?
plakfolie_hoe-groot_inner = I know that by heart. So there’s still something in there.
plakfolie_hoe-groot_op-de-millimeter = One metre eighty by one metre ten. I measured it once.
