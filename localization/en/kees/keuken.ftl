# Kees van Dongen: at the kitchen table

keuken_title = At the kitchen table

wagentje_name = The model lorry
wagentje_seen = Cardboard, painted, the length of a forearm. Along its side in small letters: Fenna & Roos International.
wagentje_zelf-gemaakt = Those are cereal packets. The mirrors are chewing gum wrappers.
mokken_name = The mugs
mokken_seen = Three hooks above the sink. Two mugs hang with their handles to the left; the third stands in the sink.
kast_name = The shoe cupboard
kast_seen = Through the door to the hall you see a cupboard. Its flap no longer shuts. On the floor, four pairs of shoes in a row.
kast_telt-weer = Yes. That one. Don’t look too long.
gordijn-binnen_name = The curtain, from inside
gordijn-binnen_seen = A stripe of sun comes through the cloth, with dust dancing in it. Apart from that, a single lamp is on.

keuken_genoeg-binnen_say = Shall we leave it there for today?
keuken_genoeg-binnen_inner = Nobody wanting it all emptied. Then there can be a next time.

## Aanrecht

# Binnen komen
binnen-komen_schoenen = Shoes can stay on. The lamp, too, as long as the curtain stays shut.
binnen-komen_line = There. Haven’t done that in a year, somebody behind me down that hall.
binnen-komen_binnen-stil_inner = No head turning all round. I look along to see what there is, and it isn’t that bad.
binnen-komen_binnen-stil_why = You didn’t say something straight away and let him be. That let him get used to a visitor in his kitchen.
binnen-komen_binnen-stil_stoel = Do… Yes, sit down anywhere.
binnen-komen_binnen-langer_zeg-wat = It’s just a kitchen, you know.
binnen-komen_stoel-gang_say = Sit down on the chair by the door, with a view of the hall.
binnen-komen_stoel-gang_inner = Now I’m sitting with my back to the bell.
binnen-komen_stoel-gang_mijn-stoel = That’s mine. So I can see who’s coming. … No, stay there.
binnen-komen_model-wijzen_say = Point at the model lorry on the table and ask if he made it.
binnen-komen_model-wijzen_inner = The first thing they look at is something I finished.
binnen-komen_model-wijzen_een-op-vijftig = One to fifty. The door opens. And Roos can keep her beads in the back.
binnen-komen_dank-binnen_say = Thank you for letting me in. Tell me where I won’t be in your way.
binnen-komen_dank-binnen_inner = Like a visitor. That’s what it’s called: having visitors.
binnen-komen_dank-binnen_meterman = There, that one doesn’t wobble. Last one to say thank you was the man from the meter.
binnen-komen_dank-binnen_why = You thanked him as a guest would, and left the seat to him. That makes it his kitchen again.
binnen-komen_valt-mee_say = You keep it nice and tidy in here.
binnen-komen_valt-mee_inner = So there was a picture, and I had to measure up to it.
binnen-komen_valt-mee_wat-gedacht = Yes. What were you expecting?
binnen-komen_valt-mee_why = You wanted to put him at ease. What he hears is that you had expected worse.

# Oploskoffie
oploskoffie_line = There’s instant coffee. And one mug, the other two are the girls’.
oploskoffie_koffie-stil_inner = For a moment it can just be about coffee.
oploskoffie_koffie-stil_glas-vinden = Wait. I’ve a glass. It does get hot.
oploskoffie_koffie-langer_water-kookt = The kettle’s boiled.
oploskoffie_blauwe-mok_say = May I borrow one of the girls’, or would you rather not?
oploskoffie_blauwe-mok_why = You asked, and handed him the no along with it. He could say himself who those mugs are for.
oploskoffie_blauwe-mok_de-blauwe = The blue one. Fenna’s. She only drinks tea anyway.
oploskoffie_blauwe-mok_de-blauwe_inner = Somebody’s drinking out of it. That’s what it’s made for, after all.
oploskoffie_blauwe-mok_staan-klaar = I’d rather not. Those are ready for them.
oploskoffie_blauwe-mok_staan-klaar_inner = They hang right. Handle to the left, the way Roos likes it.
oploskoffie_uit-een-glas_say = Please. A glass is fine, then those two can stay where they are.
oploskoffie_uit-een-glas_inner = I pour. My hand still knows how to, for two.
oploskoffie_uit-een-glas_turkije = That’s how we had it at the Bulgarian border. For hours.
oploskoffie_geen-moeite_say = Please don’t go to any trouble for me, I’ve only just had a coffee.
oploskoffie_geen-moeite_inner = So now my coffee’s being counted for me.
oploskoffie_geen-moeite_kan-er-af = I do still have coffee, you know.
oploskoffie_post-eerst_say = Or shall we do that envelope first?
oploskoffie_post-eerst_inner = That envelope. I’d only got as far as mugs.
oploskoffie_post-eerst_eerst-koffie = Coffee first. I’ve put the kettle on.
oploskoffie_post-eerst_why = You meant to leave him the choice. But the coffee was his beginning, and your subject came in before the kettle had boiled.

# Aan tafel
aan-tafel_waar-begint = There. And where does somebody like you begin?
aan-tafel_laat-even = Drink that up first.
aan-tafel_weer-wat = There. And what else?
aan-tafel_tafel-stil_inner = Two people and a fridge. It’s nearly an ordinary afternoon.
aan-tafel_tafel-stil_slaat-af = … There, the fridge has stopped. So that’s how quiet it is here.
aan-tafel_tafel-stil_klok = … You can hear the fridge. I don’t as a rule, with the game on.
aan-tafel_tafel-langer_dus-tja = Well, I don’t have to sit and stare.
aan-tafel_vaste-lijst_say = Where would you like to begin? The house, the money or your health?
aan-tafel_vaste-lijst_inner = I can see the sheet already, with its little boxes.
aan-tafel_vaste-lijst_regel-een = Line one: name. Line two: how much.
aan-tafel_hoe-is-het_say = I haven’t even asked how you’ve been, these last few weeks.
aan-tafel_hoe-is-het_inner = How I am. I have to look for that a bit, under the rest.
aan-tafel_ik-doe-folders_say = Put down a payment plan form. Name and address are already on it.
aan-tafel_ik-doe-folders_inner = My life, in blue biro, in somebody else’s hand.
aan-tafel_ik-doe-folders_why = You had put work into it. But with his name already filled in, it is somebody else’s before he has said a word.
aan-tafel_ik-doe-folders_al-ingevuld = My name’s on it already. Who did that?
aan-tafel_eerst-koffie_say = Nothing yet. Coffee first.
aan-tafel_eerst-koffie_zo = Oh. Well, all right. … There’s sugar as well, I think.
aan-tafel_eerst-koffie_inner = That bag stays shut. I look for a spoon, and I even find one.

# Afronden
afronden_beloofd = And you’ll see to it that I stay here. I heard that clearly.
afronden_moe-dan = I’m tired. This one was it.
afronden_een-klaar = Well. One open, then.
afronden_kaart-alleen = Roos’s card stays out. The rest goes back.
afronden_doos-dicht = The box is closing. No more today.
afronden_bij-koffie = Well. Coffee, then.
afronden_line = What we’ve said, I’ll have lost by tonight. I can’t keep anything in my head.
afronden_rond-stil_inner = It stays quiet, and something comes up after all.
afronden_rond-stil_ik-dan = … I used to remember every drop. All over Europe.
afronden_rond-langer_nou-dan = Well?
afronden_twee-dingen_say = Will you write it down? Two things, no more.
afronden_twee-dingen_inner = My handwriting. A bit crooked, and it’s mine.
afronden_twee-dingen_op-envelop = Hang on, a pen. … On the back of an envelope, then.
afronden_te-mooi_say = No, I said too much there. It’s up to the housing people. I can come along with you.
afronden_te-mooi_inner = I knew it, really. Now I needn’t believe it any more.
afronden_te-mooi_mee-dan = Yes. … I thought so. Come along, then. I’ll hang on to that.
afronden_te-mooi_why = You took back a promise that was too good to keep, said who decides and what you can do. Now he knows what to count on.
afronden_wie-erbij_say = Would you like somebody with you next time, to help remember? Or rather not?
afronden_wie-erbij_inner = Somebody I know. Not yet another one with a pass.
afronden_wie-erbij_mijn-moeder = My mother. She’d have the lot open by half past eight, so no.
afronden_wie-erbij_niemand-erbij = No. Rather not.
afronden_stand-melden_say = I’ll put in a good word for you with the housing people later.
afronden_stand-melden_inner = Out of the door, and I go along, into a talk I’m not part of.
afronden_stand-melden_why = Kindly meant. But this way he is talked about without him, and you didn’t ask first if you might.
afronden_stand-melden_over-mij = So then you’ll all be on the phone about me. Who knows what that will bring.
afronden_brief-sturen_say = I’ll set it all out for you and send it in writing.
afronden_brief-sturen_inner = Another one. Kindly meant, with a stamp on.
afronden_brief-sturen_een-brief = In writing. I won’t open it anyway.
afronden_brief-sturen_why = You wanted to make it easy for him. But from you and on paper it is post again, and post he does not open.

## Vragen

# Weken
weken_regel-drie = And next, I suppose: how are you.
weken_weken-tja = These last few weeks. Well.
weken_line = No idea. Often I don’t even know what day it is.
weken_weken-stil_inner = If it stays quiet, a day comes to me after all.
weken_weken-stil_zondag = Sundays I know what day it is. That’s when I ring my mother.
weken_weken-langer_verder-niets = There it is.
weken_zelf-al_say = What have you tried yourself, about that insurance?
weken_zelf-al_inner = So somebody thinks I’ve done something. And I have done something.
weken_zelf-al_why = You assumed he had already tried something. It was your subject, though: he had not brought up the insurance yet.
weken_somber_say = Have you been feeling low lately?
weken_somber_inner = Low. They’ll have a form for that.
weken_somber_why = You were worried. But he said he loses track of the days, and got a word back for it that isn’t his.
weken_somber_huisarts-niet = Low? No. I’m tired, that’s something else.
weken_niet-dag_say = Not even what day.
weken_niet-dag_inner = My own words. Nobody’s shocked by them.
weken_niet-dag_tussenin = No. … Today I do, as it happens. Wednesday.
weken_structuur_say = What would give you something to hold on to?
weken_structuur_inner = Something to hold on to. That’ll come with a folder round it.
weken_structuur_dienstregeling = A rota. I had one for twenty years, to the minute.
weken_welke-dag-wel_say = Are there days you do know?
weken_welke-dag-wel_vrijdag = Friday. I ring the girls then, so I keep an eye out.
weken_welke-dag-wel_inner = Fridays I hang on to. I never stopped to think about that.
weken_welke-dag-wel_why = You asked for a day he hasn’t lost. He names one himself, and knows why.

# Geprobeerd
geprobeerd_niet-lachen = Tried, yes. Don’t laugh.
geprobeerd_alleen-gespeeld = I bet you think I never did a thing about it.
geprobeerd_line = I rang them three times, the insurance. ‘You are number twelve in the queue.’
geprobeerd_line2 = Forty-five minutes each go. The third time my credit ran out, and I’d still to ring the girls. I haven’t opened a thing since.
geprobeerd_probeer-stil_inner = Nobody says I could have rung once more.
geprobeerd_probeer-stil_muziekje = Pan pipes, the same bit over and over. If I hear it in the supermarket I walk out.
geprobeerd_probeer-langer_zo-ging-dat = That’s how it went.
geprobeerd_waarom-niet-weer_say = So nothing’s been opened since.
geprobeerd_waarom-niet-weer_inner = Nothing, no. So that’s the bit that stuck.
geprobeerd_waarom-niet-weer_daarna = After that the next one was there already. And the one after.
geprobeerd_waarom-niet-weer_why = You picked up his last words. He had just told you what he did do, and now mostly hears that it stopped there.
geprobeerd_rotmuziek_say = That’s not down to you, they run it badly.
geprobeerd_rotmuziek_inner = I don’t need to be right. I want it to stop.
geprobeerd_rotmuziek_meisje = Oh. The girl couldn’t help it either.
geprobeerd_online-kan_say = It can be done online. Shall I show you? You’d never have to queue again.
geprobeerd_online-kan_inner = Two and a quarter hours of music. For nothing, then.
geprobeerd_online-kan_had-ik-gekund = Oh. So I could have done that as well.
geprobeerd_drie-keer_say = Three times forty-five minutes. I’d have hung up the second time.
geprobeerd_drie-keer_inner = Two and a quarter hours. That’s Liège, with traffic.
geprobeerd_drie-keer_twee-uur = Two and a quarter hours, all told. … Yes. I did do that.

# Wie weet
wie-weet_line = Nobody knows that, about those calls. My mother, maybe. I ring her Sundays, she can hear it in my voice.
wie-weet_weet-stil_inner = I can still hear her hoover winding down.
wie-weet_weet-stil_gegeten = ‘Have you been eating properly, son?’ And then she says goodbye twice.
wie-weet_weet-langer_meer-niet = There’s no one else.
wie-weet_wie-mag-weten_say = Who would you allow to know?
wie-weet_wie-mag-weten_inner = Allow. It’s up to me who knows. That’s new.
wie-weet_wie-mag-weten_willem-weet = … Willem, a driver. He knows anyway, he just doesn’t say.
wie-weet_elke-zondag_say = But you do ring her, every Sunday, even now.
wie-weet_elke-zondag_inner = Something I do do. Every week, for twenty years.
wie-weet_elke-zondag_nooit-gemist = Never missed one. I once rang from a ferry, in a force nine.
wie-weet_ma-bijspringen_say = Maybe your mother would help, if she knew.
wie-weet_ma-bijspringen_inner = And she would, too. That’s why she doesn’t know.
wie-weet_ma-bijspringen_why = You thought of somebody close to him, and that is good. But you had a job for her already, and she knows nothing yet.
wie-weet_ma-bijspringen_aow = My mother’s seventy-six and on her pension. She’d sell her wedding ring.
wie-weet_wat-zou-moeder_say = What would she say, if she knew?
wie-weet_wat-zou-moeder_why = You let him look through her eyes. If the shame has eased, he sees her care; if not, her disappointment.
wie-weet_wat-zou-moeder_te-mager = That I’m too thin. And then she’d clear that cupboard, just like that, coat still on.
wie-weet_wat-zou-moeder_te-mager_inner = I can see her sleeves. It doesn’t even frighten me.
wie-weet_wat-zou-moeder_niet-zo-opgevoed = That she didn’t bring me up like this.
wie-weet_wat-zou-moeder_niet-zo-opgevoed_inner = I see her looking. Not even angry.

## Beloftes

# Kunt u zorgen
kunt-u-zorgen_ingevuld-dan = Since it’s filled in anyway.
kunt-u-zorgen_stapeltje = That one’s lying there now. Then I want to know.
kunt-u-zorgen_recht-vooruit = One thing, then. I’ll just ask.
kunt-u-zorgen_line = Will you make sure I can stay here?
kunt-u-zorgen_zorgen-stil_te-lang = Go on, say it.
kunt-u-zorgen_zorgen-langer_nee-dus = So, no.
kunt-u-zorgen_samen-lukt_say = We’ve caught it in time, you and I. It’ll be all right.
kunt-u-zorgen_samen-lukt_inner = As if someone lifts the pack off my back. I daren’t check whether it’s true.
kunt-u-zorgen_samen-lukt_daar-houd-ik = I’ll hold you to that.
kunt-u-zorgen_mee-gesprek_say = That’s up to the housing people, not me. I can come along when you go there, though.
kunt-u-zorgen_mee-gesprek_inner = A co-driver. I still have to steer, but someone’s reading the map.
kunt-u-zorgen_mee-gesprek_ernaast = Come along. … Sit in, you mean. Yes. That would help.
kunt-u-zorgen_mee-gesprek_why = You said honestly who decides this, and what you can do: sit beside him if he wants.
kunt-u-zorgen_kan-niet-beloven_say = I can’t promise that, it’s not up to me. The housing association decides.
kunt-u-zorgen_kan-niet-beloven_why = You said straight away that this is not up to you, and who it is up to. It is a let-down, but he knows who decides.
kunt-u-zorgen_kan-niet-beloven_duidelijk = That’s an answer, at least. Everybody else just promises away.
kunt-u-zorgen_kan-niet-beloven_duidelijk_inner = No sugar on it. Then the rest must be true as well.
kunt-u-zorgen_kan-niet-beloven_wat-aan-u = Then what good are you to me?
kunt-u-zorgen_kan-niet-beloven_wat-aan-u_inner = So I came out for nothing. Came in for nothing, too.
kunt-u-zorgen_ligt-aan-u_say = You have more say in that than you think.
kunt-u-zorgen_ligt-aan-u_inner = It’s true. At four in the morning I know all that.
kunt-u-zorgen_ligt-aan-u_why = There is some truth in it. But he asked if he can stay, and hears that it is down to him, and that he is on his own.
kunt-u-zorgen_ligt-aan-u_ook-nog = Yes. It’ll be my fault again.

# Wat heb ik
wat-heb-ik_eerlijk-dan = Right. No promises, then.
wat-heb-ik_weg-ermee = I’m sitting here with all I’ve got.
wat-heb-ik_line = What can you do, then?
wat-heb-ik_wel-stil_kort-maar = You can keep it short.
wat-heb-ik_wel-langer_niks-dus = Nothing, then.
wat-heb-ik_verdedig_say = You’re here, talking to someone. That’s a lot already.
wat-heb-ik_verdedig_inner = Sitting here talking, in a party hat, hurray.
wat-heb-ik_verdedig_praten-kan = Yes, talking. That gets me nowhere.
wat-heb-ik_lezen-en-mee_say = Sit beside you while you read. And come along to a meeting, if you want.
wat-heb-ik_lezen-en-mee_inner = Two things. I can remember those without paper.
wat-heb-ik_lezen-en-mee_dat-kan = Sitting and coming along. That’s manageable.
wat-heb-ik_minder-dan_say = Not a lot today, to be honest. I wish it were more.
wat-heb-ik_minder-dan_inner = Somebody at last who doesn’t pretend it adds up.
wat-heb-ik_minder-dan_eerlijk-antwoord = Well. At least you say so.
wat-heb-ik_minder-dan_why = You said honestly how small your part is, and that you mind it too. He can build on that.

## Post

post_kast-openen_say = Shall we look at that one envelope?
post_kast-openen_locked = He looks at the hall, then back at his mug. While he’s this ashamed, that cupboard stays shut.
post_kast-openen_inner = That one. Yes. That was agreed, and it’s still only one.

# Doos op tafel
doos-op-tafel_line = There. This is it. Everything’s in here.
doos-op-tafel_inner = It’s on the table. Where the girls have their breakfast.
doos-op-tafel_doos-stil_inner = No hand goes to the box. Only mine.
doos-op-tafel_doos-stil_why = You kept your hands to yourself. That left it his box, and he took the lid off himself.
doos-op-tafel_doos-stil_deksel = … I’m taking the lid off. That’s all.
doos-op-tafel_doos-langer_staat-er = Well. There it is.
doos-op-tafel_met-een-vinger_say = Run a finger along the edges, counting softly.
doos-op-tafel_met-een-vinger_inner = It stops at forty. I’d thought twenty, because I only ever looked with one eye.
doos-op-tafel_met-een-vinger_niet-tellen = Don’t count. Please.
doos-op-tafel_welke-wel-open_say = Is there ever one you do open? How does that go?
doos-op-tafel_welke-wel-open_why = You asked when it does work. If his effort was seen first, that helps; if not, he hears that you don’t believe him.
doos-op-tafel_welke-wel-open_handgeschreven = If it’s addressed by hand. Then I sit down with a knife and do it properly.
doos-op-tafel_welke-wel-open_handgeschreven_inner = So I can do it. If it’s about a person, I can.
doos-op-tafel_welke-wel-open_overdrijf = You think I’m exaggerating, I suppose. No. Not one.
doos-op-tafel_welke-wel-open_overdrijf_inner = ‘Do’ open. So the rest is me being awkward, then.
doos-op-tafel_handen-mok_say = Stay sitting with both hands round the coffee.
doos-op-tafel_handen-mok_inner = It’s my box, even now it’s on the table.
doos-op-tafel_handen-mok_langzaam = … Right. Just like this.
doos-op-tafel_alleen-laten_say = Go and stand by the sink, so that he has a moment alone with that box.
doos-op-tafel_alleen-laten_inner = Now I’m facing it on my own again. I’ve done a year of that.
doos-op-tafel_alleen-laten_blijf-zitten = Where are you off to? … No, come and sit. Don’t walk off now.
doos-op-tafel_alleen-laten_why = You wanted to give him room. But he has been alone with that box for a year; he would rather have had you at the table.
doos-op-tafel_omkeren_say = Take the letters out of the box and lay them on the table.
doos-op-tafel_omkeren_inner = Suddenly it’s all there. With my name, my name, my name.
doos-op-tafel_omkeren_why = You wanted to get an overview. But one was agreed, and now it all lies on the table, by somebody else’s hands.
doos-op-tafel_omkeren_wat-doet-u = What are you doing? Hands off!

# Onderbroken
onderbroken_fenna-woensdag = Fenna. She never rings on a Wednesday. … Hey, sweetheart! No, I’m parked. Near Lyon, yes. It’s raining here.
onderbroken_mijn-dochter = My daughter. Not a word, she thinks I’m driving. … Hey, sweetheart! No, I’m parked. Near Lyon. It’s raining here.
onderbroken_twee-keer-kort = Quiet. Two short rings, that’s a bailiff. … Don’t move. He can tell by the lamp.
onderbroken_onder-stil_inner = With one ear I’m listening to that other chair. It doesn’t creak.
onderbroken_onder-stil_why = You sat still and left him to it. That way he didn’t have to watch your face on top of everything.
onderbroken_onder-stil_onderste-plank = … In your wardrobe, I think. Bottom shelf. … Yes. Behind the boots.
onderbroken_onder-stil_hij-schrijft = He’s writing. … There goes the flap.
onderbroken_onder-langer_radio = … No, love, that’s the radio.
onderbroken_onder-langer_voetstappen = Footsteps. He’s still by the stairs.
onderbroken_stil-kijken_say = Sit still and look at the model lorry.
onderbroken_stil-kijken_why = You looked at the lorry, not at him. You heard it all the same; how well he knows you decides how bad that is.
onderbroken_stil-kijken_wat-lekkers = … I’ll bring you something nice. Yes, promise. Bye, love.
onderbroken_stil-kijken_wat-lekkers_inner = There’s somebody who hears it all, and looks at the lorry.
onderbroken_stil-kijken_de-douane = … Got to go, customs. Bye, love.
onderbroken_stil-kijken_de-douane_inner = Every word’s been heard. So this is what it sounds like, from outside.
onderbroken_briefje_say = Slide a bit of paper across the table: are you all right?
onderbroken_briefje_inner = Paper. While I’ve got her voice in my ear.
onderbroken_briefje_hand-erop = … No, nothing, darling. Something fell over. I’ll ring you Friday.
onderbroken_briefje_why = You wanted to know if he was all right. But this was his call, with his daughter, and now he had to read and speak at once.
onderbroken_gang-op_say = Get up quietly and stand in the hall.
onderbroken_gang-op_inner = Out to the hall without being asked. Then at least I’m only lying to her.
onderbroken_gang-op_tot-vrijdag = … I’ll ring again on Friday, right. Half past seven. Bye, sweetheart.
onderbroken_zal-ik-open_say = Shall I answer it? I’ll explain that we’re working on it.
onderbroken_zal-ik-open_inner = My door. My curtain. And somebody’s getting up off my chair.
onderbroken_zal-ik-open_why = You wanted to take it on for him. But it is his door, and if you open it, that man knows somebody is in.
onderbroken_zal-ik-open_zitten = Sit down!
onderbroken_stil-mee_say = Sit as still as he does, both hands flat on the table.
onderbroken_stil-mee_why = You kept as still as he did, and made nothing of it. That way he wasn’t alone with it.
onderbroken_stil-mee_daar-gaat-hij = … There. Off he goes. You’re good at sitting still.
onderbroken_stil-mee_daar-gaat-hij_inner = Two people holding their breath. It sounds louder on your own.
onderbroken_mag-niet-in_say = He can’t just come in. You’re safe here.
onderbroken_mag-niet-in_inner = Safe. Then why is somebody whispering?
onderbroken_mag-niet-in_weet-ik-wel = I know that. Ssh.
onderbroken_mag-niet-in_why = You wanted to reassure him, but it is half true: with a court order and the police they may. And the fright stays.
onderbroken_handen-vragen_say = Ask without a sound, in gestures: shall I go, or stay?
onderbroken_handen-vragen_inner = In the middle of the fright I’m asked something, and I even know the answer.
onderbroken_handen-vragen_why = Without a sound you asked what he wanted. That left him something to choose, in the middle of the fright.
onderbroken_handen-vragen_blijf-maar = … Yes, someone from work. You stay put. … I’ll ring again on Friday, right? Half past seven.
onderbroken_handen-vragen_blijven-zitten = Stay sitting. … Thanks.

# Daarna
daarna_briefje-nog = No bits of paper when I’m on the phone to her. … She was looking for her winter coat. It’s here. I washed it this week.
daarna_winterjas = I don’t even know if it’s raining there. … She was after her winter coat. It’s here. I washed it this week.
daarna_dik-papier = He put something through. Hear that? That was thick paper.
daarna_daarna-stil_inner = My hand’s still flat on the table. It won’t let go yet.
daarna_daarna-stil_te-klein = I don’t think it fits her any more.
daarna_daarna-stil_ademen = … There. I’m breathing again.
daarna_daarna-langer_zo-dus = So that’s how it goes.
daarna_na-afloop_say = What do you usually do, after something like that?
daarna_na-afloop_inner = I’m still sitting here now. That’s different.
daarna_na-afloop_rijden = Then I drive. Right through to Kraków. … Not now.
daarna_lastig-net_say = That wasn’t easy, was it, just now.
daarna_lastig-net_why = You said it was hard and left it there. If he knows you well, that is support; if not, he feels watched.
daarna_lastig-net_huiswerk = Every time. And then I ask if she’s done her homework.
daarna_lastig-net_huiswerk_inner = Not easy, no. Not clever, not wrong. Just hard.
daarna_lastig-net_tot-honderd = Every time. I count to a hundred. He’s usually gone by eighty.
daarna_lastig-net_tot-honderd_inner = That somebody finds that normal, and not childish.
daarna_lastig-net_gaat-best = It’s fine. Practice.
daarna_lastig-net_gaat-best_inner = I’ve been watched. And there was something to see.
daarna_schrok-ook_say = It gave me a fright, too.
daarna_schrok-ook_inner = So it’s a fright, then, and not just me.
daarna_schrok-ook_u-ook = You too? … Well.
daarna_laat-liggen_say = Leave it there. Or do you want to know what it is?
daarna_laat-liggen_inner = It can stay on the mat. I needn’t jump up.
daarna_laat-liggen_op-de-mat = Leave it, yes. For today.
daarna_dan-deze_say = Then that’s the most important one now. Shall we?
daarna_dan-deze_inner = That fellow isn’t round the corner yet and he’s got right of way already.
daarna_dan-deze_why = You were thinking of what is urgent. But one was agreed and he would choose; now the man at the door chose for him.
daarna_dan-deze_de-mijne = Not that one. I was to choose.
daarna_jas-gewassen_say = You washed her coat.
daarna_jas-gewassen_inner = Somebody heard about the coat. I stood in the bathroom with it, and the wool soap.
daarna_jas-gewassen_wol = Wool cycle. Wrung out by hand. … Well. That envelope.
daarna_niet-volhouden_say = We could also tell her together.
daarna_niet-volhouden_inner = Tell her together. With a stranger on the sofa. I want it to go dark.
daarna_niet-volhouden_weet-ik = No. We’re not doing that.
daarna_geen-haast_say = Stay sitting a bit. I’m in no hurry.
daarna_geen-haast_even = Yes. A minute. … Right.
daarna_geen-haast_inner = My knees are shaking under the table. They’re allowed to, for a bit.

# Welke envelop
welke-envelop_line = Right. One, you said. Off the top or off the bottom?
welke-envelop_welke-stil_inner = My fingers are already on the edge.
welke-envelop_welke-stil_achterin = What’s loaded first sits at the back. …
welke-envelop_welke-langer_zeg-eens-wat = You’re not saying.
welke-envelop_kiest-u_say = You say. I’ll be here, whichever it is.
welke-envelop_kiest-u_inner = My box, my order. And I’m not here on my own.
welke-envelop_kiest-u_onderop-dan = The bottom. Every load starts at the back.
welke-envelop_welke-niet_say = Which one don’t you want, in any case?
welke-envelop_welke-niet_why = He could say which one not to open, too. If the shame is still high, looking only makes them grow.
welke-envelop_welke-niet_die-gele = The yellow one. … No, not that one.
welke-envelop_welke-niet_die-gele_inner = One’s allowed to stay. Then I dare go near the others.
welke-envelop_welke-niet_allemaal-niet = Any of them.
welke-envelop_welke-niet_allemaal-niet_inner = I’ve looked at them too long. They grow when you look.
welke-envelop_nieuwste_say = Off the top, that’s the latest. If anything’s urgent, it’ll be in there.
welke-envelop_nieuwste_inner = It’s sensible. My hand wanted to go the other way.
welke-envelop_nieuwste_why = Sensible, since that is where the rush would be. Only he put the choice to you, and you chose what had to come first.
welke-envelop_nieuwste_zal-wel-moeten = I suppose it’ll have to be, yes.
welke-envelop_dikste_say = The thickest. With that one open, the rest won’t seem so bad.
welke-envelop_dikste_inner = The thickest. I can feel it through the cardboard.
welke-envelop_dikste_de-dikste = The thickest. … No. Lid on. I’m sorry.
welke-envelop_dikste_toch-bovenop = Not the thickest. Off the top, then.

# Onderop
onderop_line = An envelope from their mum’s work. … No. It’s a card. From Roos. ‘Dear Daddy, happy birthday.’
onderop_inner = A year. It’s been lying under the threats for a year.
onderop_kaart-roos-stil_inner = Leave me. A bit longer. That’s it.
onderop_kaart-roos-stil_paard = She drew a lorry. With a horse at the wheel.
onderop_kaart-roos-langer_negen-nu = She was eight then.
onderop_kaart-roos-langer_inner = Eight. With a tooth out. I can still see it.
onderop_niet-alles_say = So there was something lovely in there, all that time.
onderop_niet-alles_inner = She even asked if I liked it. I said yes.
onderop_niet-alles_why = You looked for the good in it. But for a year Roos has thought he read that card, and that is what it’s about for him.
onderop_niet-alles_ellende-dan = Lovely. She thought I’d read it long ago. … Well. The top one, then.
onderop_voorlezen_say = Would you read out what she wrote?
onderop_voorlezen_why = You asked if he wanted to, and no was possible. Read aloud, a card like that comes close: easier if he knows you well.
onderop_voorlezen_voorgelezen = ‘Drive with care and come back soon, pancakes purple as the moon.’ … And one off the top to go.
onderop_voorlezen_voorgelezen_inner = My voice just holds. As far as the moon.
onderop_voorlezen_niet-hardop = No. … One off the top, then.
onderop_voorlezen_niet-hardop_inner = Not out loud. I’m up to here with it.
onderop_even-laten_say = Shall I leave it at this for now? The rest won’t run away.
onderop_even-laten_inner = Today can be about that card, and nothing else.
onderop_even-laten_genoeg-kaart = Yes. … Yes, do. There’s no room for more today.
onderop_plekje_say = Where would you like to put it?
onderop_plekje_inner = It’s up. There’s a horse looking down at me.
onderop_plekje_bij-mokken = Here, by the mugs. … Right. The top one, then.

# Bovenop
bovenop_line = The health insurance. ‘By 18 October at the latest.’ … What’s the date today?
bovenop_inner = A date. I haven’t needed one of those in a year.
bovenop_bovenop-stil_inner = My thumb finds the screen by itself.
bovenop_bovenop-stil_why = You didn’t give the answer straight away. So he looked it up himself, and found it.
bovenop_bovenop-stil_tijd = … The eighteenth, it says here. So that’s today. Until five.
bovenop_bovenop-langer_pas-op = Well? What’s the date?
bovenop_wie-belt_say = It’s today, then. Which of us rings, on my phone? The other one just stays sitting here.
bovenop_wie-belt_ik-dan-maar = I will. … Will you stay put? Even if I hang up?
bovenop_wie-belt_ik-dan-maar_inner = I’ve got customs officers to laugh. I can do this, too.
bovenop_wie-belt_andersom-dan = You. But I’ll give my own name.
bovenop_wie-belt_andersom-dan_inner = My own name. That’s my part.
bovenop_wat-staat-er_say = Today. But what else does it say?
bovenop_wat-staat-er_inner = They’re just words. Black on white. They do nothing when you read them.
bovenop_wat-staat-er_regeling = That I can pay in instalments. If I ring. … So that’s been there all along.
bovenop_morgen-ook_say = Today, but they’re not that strict. Tomorrow’s usually fine too.
bovenop_morgen-ook_inner = Tomorrow. That’s what I always say. Just look in the box.
bovenop_morgen-ook_why = You wanted to take the pressure off. But it says ‘at the latest’, and he had just got to where he dared.
bovenop_morgen-ook_uiterlijk = At the latest, it says. And that’s today.
bovenop_ik-bel-even_say = It’s today. I’ll ring them, and you can just sit and listen.
bovenop_ik-bel-even_inner = I’m sitting there with my hands in my lap, like a kid at the clinic.
bovenop_ik-bel-even_ga-gang = Go ahead. … They want me in person. So it’s back to the end of the queue.

# In de wacht
in-de-wacht_line = ‘You are number twelve in the queue.’ On your phone, too. Last time my credit ran out at eight.
in-de-wacht_wacht-stil_inner = Somebody’s waiting with me. Makes twelve shorter.
in-de-wacht_wacht-stil_why = You simply waited with him and didn’t talk over it. For the first time he wasn’t waiting on his own.
in-de-wacht_wacht-stil_panfluit = Pan pipes. Hear that? It’s always pan pipes.
in-de-wacht_wacht-langer_acht-nu = Eight. Here we go.
in-de-wacht_wacht-langer_inner = Eight. Nobody’s walked off yet.
in-de-wacht_wacht-langer_why = You stayed put, even when it came to eight. That was where it stopped last time; now somebody was sitting there.
in-de-wacht_oefenen_say = Shall we practise what you’re going to say?
in-de-wacht_oefenen_inner = Prompting. With a script, like a show-and-tell.
in-de-wacht_oefenen_why = Preparing well can help. But he didn’t ask for it, and it looks as if he had no words of his own.
in-de-wacht_oefenen_oekraine = I talked round customs in Ukraine in a language I don’t speak.
in-de-wacht_laat-mij_say = I know a number that gets you through quicker. Shall I dial it?
in-de-wacht_laat-mij_inner = I’d got to six.
in-de-wacht_laat-mij_sneller = Yes. I expect it’s quicker.
in-de-wacht_hoe-lang-bari_say = What was your longest run?
in-de-wacht_hoe-lang-bari_inner = I could wait four days for a mountain.
in-de-wacht_hoe-lang-bari_drie-dagen = Bari, in the snow. Four days. … Ssh. Five. … Yes, good afternoon, Van Dongen here.
in-de-wacht_stoel-ernaast_say = Move the chair next to his, so that the letter lies in front of both.
in-de-wacht_stoel-ernaast_inner = Now there are two of us facing that letter. It’s still only one sheet.
in-de-wacht_stoel-ernaast_bijrijder-twee = That’s where the co-driver used to sit. … Yes, good afternoon, Van Dongen here.
in-de-wacht_stoel-ernaast_why = You moved in beside him and looked the same way. It stayed his phone call.

# Drie stapels
drie-stapels_line = Twenty-five a month. All she wanted was my date of birth. … And the rest?
drie-stapels_stapel-stil_inner = One’s lying apart from the others. I keep looking at it.
drie-stapels_stapel-stil_why = You said nothing and let him look at what is done. That lets it sink in that it worked.
drie-stapels_stapel-stil_elastiekje = It needs something round it. Or I’ll lose it again.
drie-stapels_stapel-langer_genoeg-denk = I’m done in, I think.
drie-stapels_doorpakken_say = Shall I get out a few more? Then it’s all done in one go.
drie-stapels_doorpakken_inner = A few more. My head’s so full it’s droning.
drie-stapels_doorpakken_alles-weg = You know what? Out with it. All of it. Where are those bags.
drie-stapels_doorpakken_een-was-een = One, we said.
drie-stapels_kan-het-best_say = You did that yourself, from start to finish.
drie-stapels_kan-het-best_inner = Myself. And where was I all year, then?
drie-stapels_kan-het-best_had-dan-gemoeten = Yes. So I could have done it before.
drie-stapels_kan-het-best_why = It was a compliment. What he hears is that he could have done it all along.
drie-stapels_drie-hopen_say = How would you lay them out? What first, what can wait?
drie-stapels_drie-hopen_inner = Lay them out. Same as loading: first off goes in last.
drie-stapels_drie-hopen_losvolgorde = What’s due this week. Then what’s due this month. And the rest I’ll leave for now.
drie-stapels_elastiek_say = Take a rubber band from the bag: this one’s done, the rest can go back.
drie-stapels_elastiek_inner = It snaps round the paper, that band. Like a tailgate shutting.
drie-stapels_elastiek_om-heen = Done, then. … Yes. That’s one.
drie-stapels_wilt-u-nog_say = I don’t know. Would you like to look today, or next time?
drie-stapels_wilt-u-nog_genoeg = Next time. … Yes. That’s enough for today.
drie-stapels_wilt-u-nog_inner = Enough, I said. Without an excuse.
