title = At the door
about = Where you stand, what you hold and what you do with a no: at a door all of that speaks too.
ask = What do you do here?
discuss = Act it out: who plays the resident, who stands on the mat? What did the resident notice?

# lege-handen
lege-handen_situation = You’re going to Mrs { $surname } for the first time. On your desk lie a folder, a tablet, leaflets and a pile of cards.
lege-handen_jaszak = Badge, phone and a few cards in your coat pocket, your hands empty.
lege-handen_jaszak_why = Empty hands come to take nothing and fill nothing in. And with a card you can be found.
lege-handen_tablet = The tablet, so you needn’t write it all down from memory later.
lege-handen_tablet_why = Handy for you. At the door, a screen makes people think: so that’s where I’ll be put.
lege-handen_folders = The leaflets, folded open at what may matter to her.
lege-handen_folders_why = What matters you’ll know once you’ve talked to her. Leaflets can stay in your bag.

# tweede-keer-bellen
tweede-keer-bellen_situation = You’ve rung. The curtain moves and then hangs still. Nobody comes.
tweede-keer-bellen_kaartje = Wait a moment, put a card through, and come back at another hour.
tweede-keer-bellen_kaartje_why = Someone looked and didn’t choose to open. A card leaves something to choose later.
tweede-keer-bellen_nog-eens = Ring again, longer this time: you know someone’s in, and perhaps they’re hard of hearing.
tweede-keer-bellen_nog-eens_why = It’s because you know that a longer ring becomes pushing.
tweede-keer-bellen_zwaaien = Wave kindly at the curtain and tap on the window.
tweede-keer-bellen_zwaaien_why = Sweetly meant, but anyone behind a curtain did not want to be seen.
tweede-keer-bellen_roepen = Call through the letterbox who you are and what you’ve come for.
tweede-keer-bellen_roepen_why = You’re clear all right, to the whole gallery as well.

# kijkgaatje
kijkgaatje_situation = A closed door with a spyhole. You hear someone in the hallway.
kijkgaatje_opzij = A few steps back, slightly to the side, facing the door.
kijkgaatje_opzij_why = That way all of you fits in the spyhole, and whoever is behind it has room.
kijkgaatje_dichtbij = Close to the door, so you needn’t talk so loud and the neighbours won’t hear.
kijkgaatje_dichtbij_why = Talking softly is good, but the spyhole now shows a nose and a shoulder.
kijkgaatje_zijmuur = Beside the door against the wall, so they won’t feel stared at.
kijkgaatje_zijmuur_why = Modest, but to a spyhole, someone out of sight is hiding.

# pasje
pasje_situation = A man opens the door a crack and says nothing yet. Your badge is under your coat.
pasje_laten-zien = Take out your badge and hold it up while you say your name.
pasje_laten-zien_why = He needn’t ask for it, which saves him a distrustful sentence.
pasje_als-hij-vraagt = Keep the badge ready in case he asks; otherwise it gets so official.
pasje_als-hij-vraagt_why = You want to keep it ordinary. But the question of who you are is there, even in his silence.
pasje_later = Get acquainted first, and show the badge once you’re sitting inside.
pasje_later_why = Then he has to let in a stranger in order to find out who it is.

# wat-heeft-ze
wat-heeft-ze_situation = Over the intercom a woman says: ‘What’s it about? Just tell me down there.’ It’s about letters from a debt collector.
wat-heeft-ze_niet-roepen = About some post, and I’d rather not say it aloud. Where would be quietest for you?
wat-heeft-ze_niet-roepen_why = You do answer, the stairwell gets nothing it can use, and she chooses the place.
wat-heeft-ze_eerlijk = I won’t beat about the bush, it’s about that debt collector.
wat-heeft-ze_eerlijk_why = Being honest is good. Through an intercom you’re being honest to eight front doors at once.
wat-heeft-ze_boven = I’ll gladly tell you all about that upstairs in a moment, if you’ll just let me in.
wat-heeft-ze_boven_why = That way she pays for her own answer with an open door.

# meeglippen
meeglippen_situation = You ring the third floor and get no answer. A resident with a bike holds the street door for you: ‘Come on in, love.’
meeglippen_bedanken = Thank him, stay outside and put a card in the third floor’s box.
meeglippen_bedanken_why = Whoever didn’t answer isn’t expecting you on the landing. The street door is a door too.
meeglippen_meelopen = Follow him in and knock upstairs, which at least saves shouting.
meeglippen_meelopen_why = Kindly offered, but not by the person you’ve come to see.
meeglippen_hal = Just wait in the hall in case someone comes down.
meeglippen_hal_why = You don’t go up, true. Still you’re in a building where the resident hasn’t let you in.

# vooraf-vragen
vooraf-vragen_situation = The GP rings about a man you’re visiting tomorrow. She has five minutes. What do you ask her most of all?
vooraf-vragen_veilig = Does he know I’m coming, is it safe there, and what’s been tried?
vooraf-vragen_veilig_why = That’s what you need at the door; and about who he is, you start with open eyes.
vooraf-vragen_diagnose = What exactly has he got, and how did it come about?
vooraf-vragen_diagnose_why = Instructive, but then tomorrow you’ll meet the diagnosis first and him second.
vooraf-vragen_niets = Nothing at all, I’d rather go in tomorrow with a completely clean slate.
vooraf-vragen_niets_why = A clean slate about the person is fine. About your safety it’s being unprepared.

# onbekend-adres
onbekend-adres_situation = An address nobody in the team knows. No reports of threats. You have time for it tomorrow morning.
onbekend-adres_samen = Go with a colleague, and ask at the door which of you should stay.
onbekend-adres_samen_why = The first time two see more, and because you ask, the resident isn’t outnumbered.
onbekend-adres_alleen = Go alone, since two of you on a doorstep look like a whole delegation straight away.
onbekend-adres_alleen_why = You’re right about the delegation, but that can be dealt with at the door.
onbekend-adres_drie = Take the student along too, there’s a lot to learn there.
onbekend-adres_drie_why = Instructive for the student, and with three in a gap it gets very narrow for the resident.

# yo
yo_situation = A lad of about seventeen opens, one earbud in: ‘Yo. Who are you, man?’
yo_gewoon = Hi, I’m Jamila, neighbourhood team. What would you like me to call you?
yo_gewoon_why = Ordinary words, first who you are, and he may choose how you talk to each other.
yo_yo = Yo! I’m Jamila, all good, yeah?
yo_yo_why = You want to connect, and now you’re speaking his language. He hears that at once.
yo_ouders = Hello, I’m Jamila. Are your parents in as well?
yo_ouders_why = He asked something, and is now just the way to somebody else.

# nee-bedankt
nee-bedankt_situation = A woman in the doorway says: ‘Very kind, but I don’t need anything.’ She isn’t cross.
nee-bedankt_kaartje = That’s fine. I’ll leave my card. May I say hello again in a week?
nee-bedankt_kaartje_why = The no stands, and next to it lies a question she can say no to as well.
nee-bedankt_zeker = Are you quite sure? Lots of people are glad of it afterwards.
nee-bedankt_zeker_why = ‘Quite sure?’ asks for her no back. Those glad people don’t help her now.
nee-bedankt_succes = Fine, that’s all I need to know. I wish you a nice day.
nee-bedankt_succes_why = Polite, but you leave nothing behind. If she changes her mind, she has nowhere to go.

# buurman-weet-alles
buurman-weet-alles_situation = Nobody opens. The man next door comes out: ‘Looking for her? I can tell you all about that one.’
buurman-weet-alles_haar-zelf = Thanks. I’d rather hear it from her, I’ll come back some time.
buurman-weet-alles_haar-zelf_why = You don’t disappoint him with a sermon, and she remains the one who tells about herself.
buurman-weet-alles_luisteren = Yes please! Then I’ll know a bit what to expect.
buurman-weet-alles_luisteren_why = It saves time and you may hear something. But out here you’re talking behind her back.
buurman-weet-alles_zorgen = So are you worried about her too?
buurman-weet-alles_zorgen_why = Warmly asked, and that one word ‘too’ tells him there are worries.

# deur-is-goed
deur-is-goed_situation = A man stands in his doorway and has been talking about his pigeons for ten minutes. He hasn’t asked you in. It’s dry.
deur-is-goed_blijven = Stay where you are and ask more about the pigeons.
deur-is-goed_blijven_why = The doorway is a good place here. He’s talking, and can stop at any moment.
deur-is-goed_zitten = Shall we sit down for this? It’s cosier, after all.
deur-is-goed_zitten_why = You mean it sociably, and you’re asking to come in. It was going well just now.
deur-is-goed_onderwerp = Lovely, those pigeons. But I really came about something else.
deur-is-goed_onderwerp_why = ‘Really’ turns his pigeons into a warm-up act. Safe subjects may grow broader by themselves.

# iemand-erbij
iemand-erbij_situation = A woman is willing to talk but keeps turning her ring. ‘I’m no good at this sort of thing.’
iemand-erbij_iemand = Is there someone you’d like with you? Then I’ll come when they’re here too.
iemand-erbij_iemand_why = She chooses who sits beside her. It becomes less one against one.
iemand-erbij_gerust = Oh, not at all, you’re doing really well.
iemand-erbij_gerust_why = Warm, but her doubt is waved away and she’s still standing there alone.
iemand-erbij_collega = Next time I’ll bring along a colleague of mine who’s very good at this sort of conversation.
iemand-erbij_collega_why = Then there’s one more on your side, and she was struggling with one.

# kind-doet-open
kind-doet-open_situation = A girl of about eight opens the door. You hear a television inside.
kind-doet-open_halen = Hello, I’m Bas. Will you fetch one of the grown-ups for me?
kind-doet-open_halen_why = You greet her as a person, stay outside, and the errand is light enough for an eight-year-old.
kind-doet-open_alles-goed = Hello sweetheart, I’m Bas. Tell me, is everything all right at home with Mum and Dad?
kind-doet-open_alles-goed_why = You’re concerned, but this makes a child an informer at her own front door.
kind-doet-open_binnen = Hello, I’m Bas, may I wait inside for your parents?
kind-doet-open_binnen_why = She can’t give permission for that, even if she nods.

# weinig-woorden
weinig-woorden_situation = A woman looks at you kindly: ‘Dutch … little.’ Behind her, her twelve-year-old daughter appears.
weinig-woorden_kaartje = Say your name slowly, give a card in her language, and point: tomorrow?
weinig-woorden_kaartje_why = Few words, something in the hand, and the girl needn’t interpret.
weinig-woorden_dochter = Great, you must speak Dutch! Could you translate for your mother?
weinig-woorden_dochter_why = It’s the obvious thing and the child won’t mind. But grown-up worries then pass through her.
weinig-woorden_harder = Speak up a bit and explain it all again in ordinary sentences, without any hurry at all.
weinig-woorden_harder_why = Louder doesn’t get clearer, and the neighbours will soon understand it better than she does.

# eerst-de-vraag
eerst-de-vraag_situation = At the door a father sighs: ‘And that sports club costs a fortune too.’ You know three schemes by heart.
eerst-de-vraag_vragen = Which of your children does sports?
eerst-de-vraag_vragen_why = You follow him first. Later one of those schemes may fit, and you’ll know which.
eerst-de-vraag_drie = There are three funds for that, let me explain.
eerst-de-vraag_drie_why = Your knowledge is right, and so far he only sighed.
eerst-de-vraag_folder = I’ll put a leaflet and my card through your door later, it’s all in there.
eerst-de-vraag_folder_why = A leaflet is an answer without a conversation. And he was just talking.

# team-weet-het
team-weet-het_situation = You’re going alone to someone you’ve met twice. Your colleagues are in a meeting and you’re running late.
team-weet-het_bericht = First a message: where you are and when you’ll ring.
team-weet-het_bericht_why = Ten seconds, and there’s someone to miss you if you don’t ring.
team-weet-het_agenda = It’s in your diary, which anyone can check if need be.
team-weet-het_agenda_why = Someone can check, but nobody knows that they should.
team-weet-het_kent = Just go, you know this lady and nothing’s ever happened.
team-weet-het_kent_why = Knowing her calms you. But you don’t know who may be visiting her today.

# het-wordt-te-veel
het-wordt-te-veel_situation = In the hallway a man talks louder and louder and stands closer and closer. The front door is behind you.
het-wordt-te-veel_ik-ga = I notice it’s getting too much. I’m going now, and I’ll ring tomorrow to ask if I may come again.
het-wordt-te-veel_ik-ga_why = You listen to your body, say it as something of yours, and leave the line open.
het-wordt-te-veel_rustig = Calm down, sir, we can’t talk to each other like this, can we?
het-wordt-te-veel_rustig_why = ‘Calm down’ is the last thing he can do. All he hears is that he’s in the wrong.
het-wordt-te-veel_blijven = Stay calmly where you are till he’s blown over; anger passes.
het-wordt-te-veel_blijven_why = With a loud voice, you can. Closer and closer is different, and no one needs heroics.

# schrik
schrik_situation = The door opens and you see someone stiffen: a stranger, a badge.
schrik_benoemen = Perhaps I startled you. Nothing bad has happened; I can come another time.
schrik_benoemen_why = You say what you see, as a guess, and there’s a way out at once.
schrik_doorpraten = Chat on cheerfully and hold out a card, so the fright wears off.
schrik_doorpraten_why = Cheerful is a relief to you. The other person is still back at that first second.
schrik_niet-nodig = There’s really no need to be afraid of me, I don’t bite and I’ll be gone again in no time.
schrik_niet-nodig_why = You contradict the fright and give it a heavier word: ‘afraid’.

# wat-zei-hij
wat-zei-hij_situation = You’ve just left a tenant’s home. The landlord, who reported it, rings: ‘Well? What did it look like inside?’
wat-zei-hij_geweest = I’ve been there. You’ll hear more from me if he agrees.
wat-zei-hij_geweest_why = The landlord knows his concern was taken up, and what was inside stays inside.
wat-zei-hij_meeviel = It wasn’t bad at all, there’s no need for you to worry about this gentleman.
wat-zei-hij_meeviel_why = Favourable to the tenant, you might think. Still it’s a report he knows nothing about.
wat-zei-hij_niets = I’m not saying anything about that, it’s confidential.
wat-zei-hij_niets_why = You protect the tenant, but the landlord learns that reporting a concern leads nowhere.

# zij-kiest-jou
zij-kiest-jou_situation = After five visits { $first } tells you about the drinking. Your colleague from addiction care could take over tomorrow.
zij-kiest-jou_achter-je = Keep visiting yourself, and ask if a colleague may advise you in the background.
zij-kiest-jou_achter-je_why = Whoever has the trust keeps coming. The specialist stands behind, if that’s agreed to.
zij-kiest-jou_overdragen = Hand over to that colleague tomorrow, since this calls for a specialist’s knowledge.
zij-kiest-jou_overdragen_why = It is expert. But visit six then starts from nought with a stranger.
zij-kiest-jou_zelf = Keep visiting yourself and involve nobody else, since you were trusted with this.
zij-kiest-jou_zelf_why = Loyalty is fine, but it leaves you without knowledge. With consent, others may help you think.

# buik-in-de-knoop
buik-in-de-knoop_situation = You’re downstairs before your first house call. Your heart thumps and you read the house number for the fourth time.
buik-in-de-knoop_hoort-erbij = Take one breath, say your first sentence to yourself, and ring.
buik-in-de-knoop_hoort-erbij_why = Tension is part of it, even after years. You needn’t be rid of it to ring.
buik-in-de-knoop_omkeren = Once round the block, until you feel completely calm again.
buik-in-de-knoop_omkeren_why = Round the block is fine, but ‘completely calm’ is a bar you’ll never clear.
buik-in-de-knoop_stoer = Pretend it’s nothing and, with a big smile, ring hard.
buik-in-de-knoop_stoer_why = Shouting down your tension soon makes you ring too hard and talk too much.

# niet-van-de-verhuurder
niet-van-de-verhuurder_situation = A woman at the door: ‘You’ll be here for the landlord.’ He did indeed report her, and he’s fine with you saying so.
niet-van-de-verhuurder_beide = He tipped us off, that’s right. I don’t work for him, I’m here for you.
niet-van-de-verhuurder_beide_why = Honest about who it was and where you stand. Now she can choose.
niet-van-de-verhuurder_nee = Oh no, I’ve got nothing to do with him at all.
niet-van-de-verhuurder_nee_why = You don’t want to be an errand boy, and now say something untrue.
niet-van-de-verhuurder_boodschap = He asked me to let you know that he’s worried about how things are going here.
niet-van-de-verhuurder_boodschap_why = Honest it is, but now you’re standing there as his messenger.
