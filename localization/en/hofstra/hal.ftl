# Mrs Hofstra: in the hall

hal_title = In the hall

kapstok_name = The coat rack
kapstok_seen = A man’s blue coat, and now yours beside it. A folded newspaper sticks out of the pocket of the blue one.
kapstok_krant = That paper was still in it. From the week he … Well.
kalender_name = An embroidered birthday calendar
kalender_seen = Twelve months in cross-stitch, the names in blue. November has four, and after the sixteenth a small cross.
kalender_kruissteek = My own work. Then you needn’t pencil them in any more.
peertje_name = The light in the hall
peertje_seen = A shade with a fringe, and a bulb that doesn’t light.
peertje_op-de-tast = Since the summer. I find my way by touch.
koekoek_name = The cuckoo clock
koekoek_seen = Close to. A quarter past three, and the weights hang all the way down.
keukendeur_name = The kitchen door
keukendeur_seen = Ajar. Behind it a small blue flame, and a pan that is softly beginning to hiss.

## The hall

# On the mat
op-de-mat_tien-vergeten = Those ten minutes of yours, I’ve stopped counting them in here.
op-de-mat_matje = Mind, that mat slips.
op-de-mat_line = Well. There you are, in my hall.
op-de-mat_mat-stil_inner = The visitor stays put. Then I suppose I go first.
op-de-mat_mat-stil_van-de-mat = You can come off that mat, you know.
op-de-mat_mat-stil_why = You stayed on the mat until she spoke. In her home, she goes first.
op-de-mat_mat-langer_wortel = You’ll be taking root.
op-de-mat_schoenen-uit_say = Take your wet shoes off and set them beside the mat.
op-de-mat_schoenen-uit_op-sokken = In your socks. I never got Hendrik to do that.
op-de-mat_schoenen-uit_op-sokken_inner = A hole at the toe. Thank goodness, somebody ordinary.
op-de-mat_schoenen-uit_zo-lang = Oh. Were you planning to stay that long?
op-de-mat_schoenen-uit_zo-lang_inner = The shoes are off already. I hadn’t said a thing.
op-de-mat_schoenen-uit_why = Well meant, on a wet day. But you did it before she had said anything about shoes.
op-de-mat_alvast-door_say = Move on a little, then she can get past.
op-de-mat_alvast-door_inner = The coat isn’t even straight on its hook and off we go.
op-de-mat_alvast-door_nog-niet-gevraagd = Now, now. In here we walk behind me.
op-de-mat_alvast-door_why = You wanted to give her room. But it is her hall, and there a guest walks behind her.
op-de-mat_lekker-warm_say = It’s lovely and warm in here. My ears were frozen.
op-de-mat_lekker-warm_inner = Warm, yes. The bill is still in the drawer.
op-de-mat_lekker-warm_voor-de-hond = That’s for the dog. Don’t tell the gas man.
op-de-mat_schoenen-vragen_say = My shoes are wet. Should they come off?
op-de-mat_schoenen-vragen_inner = Shoes. The doctor never asked me that.
op-de-mat_schoenen-vragen_geen-zwembad = Keep them on. It’s not a swimming bath.

# The telephone table
telefoontafel_van-wie = Look, this is the one. The one they gave me at work.
telefoontafel_meegekregen = They gave me that telephone at the exchange, when I left. I didn’t want a watch.
telefoontafel_line = The cord has to lie to the left. Or you pick up with the wrong hand.
telefoontafel_tafel-stil_inner = Next door’s grandson asked the other day where the screen was.
telefoontafel_tafel-stil_kleedje = Just that little mat. There, now it’s straight.
telefoontafel_tafel-stil_why = You watched while she put her telephone straight. Nothing needed saying.
telefoontafel_tafel-langer_niet-vanzelf = It won’t ring by itself, you know. You’d have a long wait.
telefoontafel_bij-mijn-oma_say = My gran had one just like it. I was allowed to dial and my sister to hang up.
telefoontafel_bij-mijn-oma_inner = A gran with a telephone. So the young still know what a dialling tone is.
telefoontafel_bij-mijn-oma_ook-een-vak = There’s an art to hanging up as well. Most people just slam it down.
telefoontafel_hoorn-optillen_say = Pick up the receiver and listen to hear if it still works.
telefoontafel_hoorn-optillen_nu-bezet = And now we’re engaged, as far as the world’s concerned. Put it back, would you.
telefoontafel_hoorn-optillen_nu-bezet_inner = There’s a hand round it again. That’s allowed, just the once.
telefoontafel_hoorn-optillen_eerst-vragen = Leave it. If somebody rings now, it’s engaged.
telefoontafel_hoorn-optillen_eerst-vragen_inner = My daughter might just be ringing. She never does on a Tuesday, but still.
telefoontafel_hoorn-optillen_why = You were curious about that telephone. But it is her line, and you did not ask whether you might pick it up.
telefoontafel_nummers-hoofd_say = Did you have to know all the numbers by heart?
telefoontafel_nummers-hoofd_inner = Up they come, just like that. The butcher, the midwife, the fire brigade.
telefoontafel_nummers-hoofd_de-slager = All of them. The butcher was 316. The butcher’s gone, so that number’s free.

# The coat buzzes
jas-zoemt_line = Hear that? Your coat’s buzzing. Hendrik’s used to ring, at least.
jas-zoemt_zoem-stil_telt = Three. Four. Doesn’t give up, yours.
jas-zoemt_zoem-langer_de-hele-dag = Six. Seven. It makes my chest tight.
jas-zoemt_laten-zoemen_say = Let it buzz. I’m with you now.
jas-zoemt_laten-zoemen_inner = Ringing and not picking up. At the exchange you got a black mark for that.
jas-zoemt_laten-zoemen_iemand-dood = Let it ring? Somebody may have fallen down the stairs.
jas-zoemt_laten-zoemen_why = You chose her, as a good guest would. But to her a telephone that rings is somebody waiting.
jas-zoemt_kort-opnemen_say = Pick up: ‘Robin here. All’s well, I’m visiting. I’ll ring you later.’
jas-zoemt_kort-opnemen_inner = Name, message, done. Four seconds, I’d say.
jas-zoemt_kort-opnemen_zo-hoort-het = Short, and with a reason. That’s how it’s done.
jas-zoemt_kort-opnemen_why = Picking up while someone waits can push them away. She answered for 36 years and would rather hear this than a line that rings on.
jas-zoemt_mag-ik-kijken_say = May I just see who it is?
jas-zoemt_mag-ik-kijken_inner = As long as nothing’s happened. I used to think that with every ring.
jas-zoemt_mag-ik-kijken_niet-voor-niets = Of course. Nobody ever rings for nothing.
jas-zoemt_uitzetten_say = Take the thing out of your coat pocket and turn it off without looking.
jas-zoemt_uitzetten_inner = Turned off, without knowing who. They’re sitting there with a dead line.
jas-zoemt_uitzetten_een-mens = There was somebody on the end of that. But there, it’s your line.
jas-zoemt_uitzetten_why = You gave her all your attention. That you did not look who was ringing does strike a telephonist as odd.

# The photograph
foto-gang_line = And that’s Hendrik, on the allotment. With that brick to his ear. It had one number in it.
foto-gang_foto-stil_inner = Just looking. That’s how he used to look, at other people’s beans.
foto-gang_foto-stil_kijkt-tenminste = At least you look. Most people say something straight away.
foto-gang_foto-stil_why = You looked first and said nothing. She noticed that you really saw Hendrik.
foto-gang_foto-langer_zaterdag-nog = Come on. Or we’ll still be here on Saturday.
foto-gang_aardige-man_say = A nice man, by the look of him.
foto-gang_aardige-man_inner = Nice. That’s what they say of men in photographs.
foto-gang_aardige-man_vieze-nagels = Nice, yes. And stubborn, and always dirt under his nails.
foto-gang_twee-jaar_say = It’s two years on Saturday, isn’t it?
foto-gang_twee-jaar_why = You named the day, and that is close. It also came from a file. What she hears depends on what there is between you already.
foto-gang_twee-jaar_weet-verder-niemand = Fancy you knowing that. My daughter always has to look it up.
foto-gang_twee-jaar_weet-verder-niemand_inner = Saturday. I thought I’d have it to myself again this year.
foto-gang_twee-jaar_die-map = How do you know? … Oh. So that’s in there too.
foto-gang_twee-jaar_die-map_inner = They’ve even got the day he died. What haven’t they got?
foto-gang_bloemen-bij-hem_say = Shall we put the flowers here, next to him?
foto-gang_bloemen-bij-hem_inner = Chrysanthemums. There were some then, too. Two years on Saturday.
foto-gang_bloemen-bij-hem_pak-een-vaas = Then they’re not for me, that’s a mercy. I’ll get a vase. The blue one.
foto-gang_bloemen-bij-hem_why = You asked whether the flowers might stand by Hendrik. It gave them a place, and the missing of him too.
foto-gang_welk-nummer_say = And which number was that?
foto-gang_welk-nummer_inner = He couldn’t remember a number to save his life. He knew ours.
foto-gang_welk-nummer_het-onze = Home. He never rang anyone else. Who would I ring, he said, I’ve got you already.

# The dog in the doorway
hond-gang_line = And now Tuut’s lying in the doorway. He does it on purpose. Nobody gets by without him.
hond-gang_drempelhond-stil_inner = The two of us standing here waiting for a dog. I could almost laugh.
hond-gang_drempelhond-stil_zijn-heupen = Here he comes. It’s his hips, same as me.
hond-gang_drempelhond-stil_why = You waited with her until the dog was ready. Nobody was in a hurry, nobody had to say anything.
hond-gang_drempelhond-langer_vergadert = He has to hold a meeting about it first.
hond-gang_over-hem_say = Step over him.
hond-gang_over-hem_inner = A leg over my dog. If he gets up now they’ll both go down.
hond-gang_over-hem_zijn-staart = His tail! He can’t help it, he doesn’t hear you.
hond-gang_over-hem_why = It seemed the handiest way. But you stepped over her old dog, and he does not hear you coming.
hond-gang_hurken_say = Crouch down, and wait till he sees you.
hond-gang_hurken_inner = Down on the knees, for him. I haven’t managed that in years.
hond-gang_hurken_op-zijn-hoogte = Look, he’s wagging. Just the tip, that’s all there’s left in it.
hond-gang_hurken_why = You made yourself small and waited till Tuut saw you. In this house a guest greets the dog first.
hond-gang_hoe-komt-u-langs_say = And now? How do we get past?
hond-gang_hoe-komt-u-langs_inner = I’ve found a way. And somebody wants to hear it, too.
hond-gang_hoe-komt-u-langs_why = You asked how things are done here and let her explain. It is her dog and her hall.
hond-gang_hoe-komt-u-langs_stukje-kaas = With a cube of cheese. He doesn’t hear, but he can smell cheese through a wall.

# Do you smell something
ruikt-u-iets_line = The room’s on the right. You go first. The kitchen’s on the left, no need to go in there.
ruikt-u-iets_melk-stil_bijt-u-niet = Go on, the room won’t bite.
ruikt-u-iets_melk-langer_inner = Again. And with somebody watching.
ruikt-u-iets_melk-langer_het-sist = What’s that hissing … Oh, the milk. The milk!
ruikt-u-iets_na-u_say = After you. It’s your house.
ruikt-u-iets_na-u_inner = So polite. And meanwhile I can hear it hissing.
ruikt-u-iets_na-u_beleefd = That’s good manners. Then I’ll … Oh no. My milk.
ruikt-u-iets_na-u_why = Polite, as a guest is. Only there was something to smell: while you let her go first, her milk boiled over.
ruikt-u-iets_zeg-melk_say = I think I smell milk.
ruikt-u-iets_zeg-melk_inner = I got there in time myself. In slippers.
ruikt-u-iets_zeg-melk_net-op-tijd = Milk? … You stay there. … There. It was right at the brim.
ruikt-u-iets_zeg-melk_why = You said what you smelt, and nothing more. So she could see to her pan herself.
ruikt-u-iets_gas-uit_say = Go into the kitchen and turn off the gas.
ruikt-u-iets_gas-uit_inner = A strange hand on my gas tap. So it’s come to that.
ruikt-u-iets_gas-uit_mijn-fornuis = What are you doing in there? That’s my cooker.
ruikt-u-iets_wat-kookt-u_say = Is there something on the stove?
ruikt-u-iets_wat-kookt-u_inner = A riddle. And I did have to think about it, too.
ruikt-u-iets_wat-kookt-u_ik-kook-niet = On the stove? At eleven? … Oh. The milk, for the coffee.
