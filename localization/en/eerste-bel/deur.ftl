# The first bell: at the door, in the kitchen, at the railing

deur_title = Third floor, Mr Rademaker’s

deurbriefje_name = A note beside the bell
deurbriefje_seen = Stuck on with tape, in large letters: ‘AT HOME. The bell works.’
deurbriefje_sinds-maandag = That’s been up since Monday. Just to be sure.
zebrapad_name = The zebra crossing
zebrapad_seen = Three floors down: a street, a school, and between them stripes with hardly any white left on them.
zebrapad_niks-van-over = See what I mean? When it rains they’re gone altogether.
zebrapad_naar-de-kinderen = Don’t look at the stripes. Look at the children.
zebrapad_straks = Ah, you’re looking already. Very good.
klapstoel_name = A folding chair
klapstoel_seen = Folded against the wall, with an umbrella hanging on it. The seat sags in the middle.
klapstoel_de-heup = For when the hip’s against it. It mostly is.
handbel_name = A brass bell in the hall
handbel_seen = On a hook above the coats: a brass handbell. The wooden handle is black from hands.
handbel_hangt-klaar = That one retired along with me.
schoolklok_name = The clock
schoolklok_seen = A school clock, as big as a tea tray. Far too big for a kitchen.
schoolklok_gelijk = Right to the second. It’s the radio signal, you know.
ruitjesschrift_name = An exercise book on the windowsill
ruitjesschrift_seen = Squared paper, with a pencil on a string. Date, weather, a number. Here and there a red cross.
ruitjesschrift_daar-staat-alles = It’s all in there. From the first day of term.
ruitjesschrift_kom-ik-op = I’ll come to that in a minute.

deur_weer-verder_say = I must get on, whole block still to do. Thanks!
deur_weer-verder_inner = I was already picking the note off the wall. Too soon.
deur_weer-verder_why = You thanked him nicely. But you left before he knew who will come again, and when.

# The door opens
bel_line = There you are! I said this morning: they’ll be here today.
bel_bel-stil_inner = Three flights. I hang on to the coat rack for a bit myself when I get up here.
bel_bel-stil_op-adem = You get your breath back first. The lift’s not working, I know.
bel_bel-langer_toch-wel = You are from the neighbourhood team, aren’t you?
bel_daar-ben-ik_say = Yes, here I am. I’m glad you’re in.
bel_daar-ben-ik_inner = At last. Though I still don’t know who.
bel_daar-ben-ik_vier-dagen = In? I haven’t left the building since Monday.
bel_stoor-ik_say = I’m not disturbing you, am I? I could always come back another time.
bel_stoor-ik_inner = My hand was on the coat rack already. I let it drop.
bel_stoor-ik_later = Another time? I’ve been sitting here ready since Monday.
bel_robin_say = Good afternoon! I’m Robin from the neighbourhood team, I’m calling at every flat this week.
bel_robin_inner = Robin. A name to write down later.
bel_robin_wout = Robin. Wout Rademaker. I’ve been waiting for you since Monday.
bel_wie-verwacht_say = Who were you expecting?
bel_wie-verwacht_inner = Who didn’t matter. So long as somebody came.
bel_wie-verwacht_een-van-jullie = One of you! There was a notice in the hall on Monday. I’ve stayed in ever since.
bel_wie-verwacht_why = You asked who he was expecting before filling it in yourself. So it began with him.

# The three letters
drie-brieven_vanmorgen = Come and stand here a minute. Another letter this morning: the crossing is ‘being dealt with’.
drie-brieven_hier-staan = Come and stand here a minute. You’ll have come about the crossing, I take it.
drie-brieven_line = Eighty children, twice a day, and there’s nothing left of those stripes. I sent the first letter in September, the second in December, another in January. Recorded delivery.
drie-brieven_daar-niet-voor_say = Sorry, the crossing isn’t actually what I’ve come about.
drie-brieven_daar-niet-voor_inner = I had it all ready in my head, from September up to now.
drie-brieven_daar-niet-voor_pas-december = Oh. … I hadn’t got to the best bit.
drie-brieven_brieven-stil_inner = At the town hall they looked at their screens the whole time.
drie-brieven_brieven-stil_u-kijkt = You’d had a look already, I saw. That’s more than they did at the town hall.
drie-brieven_brieven-stil_ziet-u-ze = Can you see any stripes? Nor can I.
drie-brieven_brieven-langer_zegt-u-eens = Do say something. I’m none the wiser like this.
drie-brieven_tijd-tot-drie_say = I’ve got until three. May I ask how you are yourself, as well?
drie-brieven_tijd-tot-drie_inner = Until three. That’s just when it starts.
drie-brieven_tijd-tot-drie_om-die-kinderen = Me? I’m fine. It’s those children that matter.
drie-brieven_erachteraan_say = All those letters and still nothing? I’ll chase that up for you.
drie-brieven_erachteraan_inner = Well, that was quick. I haven’t shown anything yet.
drie-brieven_erachteraan_ook-gezegd = That’s what they said on the telephone. Then I got that letter.
drie-brieven_erachteraan_die-wat-doet = Now there’s somebody who gets things done!
drie-brieven_hoe-gaat-dat_say = Tell me, what’s it like when school comes out?
drie-brieven_hoe-gaat-dat_inner = Nobody at the town hall asked me that. They did ask for my postcode.
drie-brieven_hoe-gaat-dat_naar-elkaar = They look at each other. Never left or right.
drie-brieven_hoe-gaat-dat_why = You asked about what is on his mind, though you had come for something else.
drie-brieven_niet-door-brieven_say = I didn’t know about those letters, they’re not why I’ve come. But I’d like to hear.
drie-brieven_niet-door-brieven_inner = That’s a let-down. But at least I know where I stand.
drie-brieven_niet-door-brieven_tenminste = Not about that. Well. At least you say so.

# Come in
kom-binnen_of-haast = Will you come in for a bit, all the same? Coffee’s made. Or are you in a hurry?
kom-binnen_voor-twee = But do come in! I’ve been making coffee for two these four days.
kom-binnen_line = Coats go there, under the school bell.
kom-binnen_binnen-stil_mag-nee = You’re allowed to say no. Waste of good coffee, mind.
kom-binnen_binnen-langer_tocht = In or out, please. It’s blowing straight in.
kom-binnen_hier-prima_say = I’ll just stay out here. Don’t go to any trouble for me.
kom-binnen_hier-prima_inner = No trouble. I hoovered this morning.
kom-binnen_hier-prima_buiten = Out here. … Well. It’s dry.
kom-binnen_jas-op_say = Coffee, lovely. I’ll hang my coat there, then.
kom-binnen_jas-op_inner = A coat next to mine. That’s been a while.
kom-binnen_schoolbel_say = A school bell? How did you come by that?
kom-binnen_schoolbel_inner = My hand still knows exactly what it weighs.
kom-binnen_schoolbel_why = You asked about something he is attached to. That brought up his work of its own accord.
kom-binnen_eerst-dit_say = I’d like to. It’s just that I’m not here about the crossing, I’d better say.
kom-binnen_eerst-dit_inner = Hard to swallow. But I can still choose, and the coffee’s made anyway.
kom-binnen_eerst-dit_waar-dan-voor = Not? … Well, come in anyway. Coffee’s made.
kom-binnen_eerst-dit_why = Before going in, you told him what you hadn’t come for. He could still say no.

# The bell
de-bel_line = That’s from the school, just across the road. I was the caretaker there.
de-bel_line2 = First bell was to come, second bell was to sit down. In between you mustn’t rush them, or they’d fall over.
de-bel_klank-stil_inner = I can still hear it, even when it’s hanging there.
de-bel_klank-stil_de-g = Thirty-two years. And never late, except the once. It had snowed.
de-bel_klank-langer_staan-we = Here we are standing in the hall, and the coffee’s stewing.
de-bel_zult-missen_say = You must miss it, don’t you?
de-bel_zult-missen_inner = Miss it. That’s what they said at my leaving do, cake in hand.
de-bel_zult-missen_overkant = Miss it? I live across the road.
de-bel_zult-missen_why = You wanted to feel with him, but filled the feeling in for him.
de-bel_mag-vasthouden_say = May I hold it for a moment?
de-bel_mag-vasthouden_inner = Carefully, with both hands. I like to see that.
de-bel_mag-vasthouden_de-klepel = Keep a finger on the clapper. Or you’ll have the whole block outside.
de-bel_even-luiden_say = Take the bell off its hook and let it ring once.
de-bel_even-luiden_inner = My bell. Nobody else ever laid a hand on it.
de-bel_even-luiden_de-hele-flat = Whoa! We’ll have the whole block outside. Give that here.

# The folding chair
klapstoel-uit_line = I’ll put the chair up for you, then. I’d rather stand.
klapstoel-uit_stoel-stil_inner = Two of us at the railing. That takes some getting used to.
klapstoel-uit_stoel-stil_de-wind = Wind’s from the left. That’s when you smell the baker’s.
klapstoel-uit_stoel-langer_koffie-koud = The coffee’s stewing in there. Ah well.
klapstoel-uit_naast-hem_say = Leave the chair and lean on the railing beside him.
klapstoel-uit_naast-hem_inner = This is just how I stand here. Only by myself.
klapstoel-uit_naast-hem_zo-sta-ik = This is how I mostly stand, too.
klapstoel-uit_naast-hem_why = You stood beside him and looked along with him. For once he had nothing to explain.
klapstoel-uit_hoelang-hier_say = Have you lived here long? And do you know the people along here at all?
klapstoel-uit_hoelang-hier_inner = They have questions like that on forms.
klapstoel-uit_hoelang-hier_een-acht = Eighteen years. What was the other one again?
klapstoel-uit_hoelang-hier_why = Kindly meant, but it was two questions at once, and both asked for a fact.
klapstoel-uit_toch-koffie_say = Actually, I do fancy a coffee. If I still may?
klapstoel-uit_toch-koffie_inner = Coffee after all. I’d as good as emptied the pot.
klapstoel-uit_toch-koffie_laat-maar = Never mind. It’ll be too strong by now.
klapstoel-uit_toch-koffie_zo-mag-ik = That’s what I like to hear! Don’t look at the washing-up.

# Two cups
twee-koppen_line = There. Two cups. They’ve stood ready for four days.
twee-koppen_line2 = The chair by the window is mine. Sit anywhere else you like.
twee-koppen_inschenken_inner = I pour, and somebody watches me do it. Not a drop spilt.
twee-koppen_inschenken_heet = Careful. It’s hot.
twee-koppen_roeren_kwart-voor = Quarter to three. We’ve a little while yet.
twee-koppen_naast-het-raam_say = Push a chair up beside his, facing the window.
twee-koppen_naast-het-raam_inner = Nobody ever sits there. It’s the right spot.
twee-koppen_naast-het-raam_ziet-u-het-ook = You can see it from there too. Good choice.
twee-koppen_geen-koffie_say = Not for me, thank you. I’ve had four today already, but you go ahead.
twee-koppen_geen-koffie_inner = So with four other people, yes.
twee-koppen_geen-koffie_thermoskan = Oh. I’ll put yours in the flask, then.
twee-koppen_met-melk_say = Lovely. With a drop of milk, please.
twee-koppen_met-melk_inner = I never take milk myself. Good thing I thought of it.
twee-koppen_met-melk_brood-laten = I’ve got milk. Had the girl next door fetch it, I couldn’t get away myself.

# What for, then
waarvoor_wat-dan-wel = But not about the crossing, you said.
waarvoor_wat-gaan-jullie = You’ve seen the crossing. You know about my letters.
waarvoor_line = So tell me. What brings the neighbourhood team to me?
waarvoor_reden-stil_niet-mooi-maken = You needn’t dress it up, you know.
waarvoor_reden-langer_zo-erg = It can’t be as bad as all that?
waarvoor_wat-hoopte_say = What were you hoping for, with those letters?
waarvoor_wat-hoopte_inner = There was no box for that on the form.
waarvoor_wat-hoopte_eigen-ogen = That somebody would come and look at three o’clock, just once. That’s all. … But you were going to tell me why you’ve come.
waarvoor_wat-hoopte_why = His letters came first for a moment. That way you heard what he himself was hoping for.
waarvoor_eenzaam_say = At the office they thought you might be on your own rather a lot. That’s why I’ve come.
waarvoor_eenzaam_inner = I’ve never used that word myself. Now it sticks.
waarvoor_eenzaam_wie-zegt-dat = Lonely? Who says so?
waarvoor_eenzaam_why = Being honest about the reason was good. Only he was handed somebody else’s word along with it.
waarvoor_huismeester_say = The caretaker of the flats sees you at the railing every day. He wondered how you are.
waarvoor_huismeester_aan-de-reling = Ha! And for that they send somebody, up three flights.
waarvoor_huismeester_aan-de-reling_inner = Good old chap. He always waves, and I never wave back. I’m working.
waarvoor_huismeester_eerst-laten-praten = Oh. So not about the crossing. You should have said so straight off.
waarvoor_huismeester_eerst-laten-praten_inner = And there I stood, telling it for three letters on end. My ears are burning.
waarvoor_huismeester_why = You said why you came: what had been seen, and a question. Without making anything of it.
waarvoor_rondje_say = Oh, nothing in particular. I’m just dropping in on everyone to say hello.
waarvoor_rondje_inner = They never rang next door. I’d have heard.
waarvoor_rondje_drie-trappen = Up three flights, for nothing in particular.

# My post
mijn-post_niet-kniezen = Because I’m at the railing every day, I suppose. I’m not moping out there. I’m counting.
mijn-post_niemand-verteld = Then nobody’s told you why I’m at the railing every day. I’m counting.
mijn-post_ik-tel = At the railing, yes. That’s my post. I count them.
mijn-post_line = The children. Over at twenty past eight, back at three. Thirty-two years I stood down there, as their caretaker. Now I watch from here that they reach the other side in one piece.
mijn-post_inner = I’ve never seen one look up, except the one with the red hat.
mijn-post_post-stil_inner = This is where the joke usually comes. It doesn’t.
mijn-post_post-stil_u-lacht-niet = You’re not laughing. My sister does.
mijn-post_post-langer_zo-zit-dat = Well. That’s how it is.
mijn-post_doorgeven_say = Oh good, then there’s nothing wrong. I’ll let them know straight away.
mijn-post_doorgeven_inner = They’ll have it in the entrance hall by tonight. With my name to it.
mijn-post_doorgeven_aan-wie = Let them know? Let who know?
mijn-post_doorgeven_why = Meant to reassure. But you drew the conclusion and will pass it on, without asking.
mijn-post_klaar-over_say = Wouldn’t lollipop man be something for you? They need people, I can put you down for it.
mijn-post_klaar-over_inner = A yellow coat. They can see me in it already.
mijn-post_klaar-over_heb-een-post = I’ve got a post. The hip won’t have me standing in the street, and I see more from up here.
mijn-post_hoe-met-regen_say = Every day, even when it rains. How do you keep it up?
mijn-post_hoe-met-regen_laat-je-niet-los = I never married. But I had two hundred and twelve of them. You don’t shake that off.
mijn-post_hoe-met-regen_laat-je-niet-los_inner = I’ve never said that number out loud. It’s right, though.
mijn-post_hoe-met-regen_paraplu = With an umbrella.
mijn-post_hoe-met-regen_paraplu_inner = Keep it up. As if it were a diet.
mijn-post_hoe-met-regen_why = You saw what it takes every day and asked how he keeps it up.
mijn-post_hoeveel-gisteren_say = How many were there yesterday?
mijn-post_hoeveel-gisteren_inner = That’s somebody counting with me. You can tell at once.
mijn-post_hoeveel-gisteren_rode-muts = Seventy-nine. The one with the red hat was ill, I think.
mijn-post_hoeveel-gisteren_why = You asked about something he knows better than anybody.

# The exercise book
schrift_vensterbank = Reach me that exercise book, would you? There, on the windowsill.
schrift_binnenzak = Wait. It’s in my inside pocket.
schrift_line = Every day the weather, and how many. In red, the times it nearly went wrong. Eleven since the summer.
schrift_rood-stil_inner = That page still gives me cold hands.
schrift_rood-stil_zestien-november = Here, the sixteenth of November. A delivery van. I shouted, but from three floors up nobody hears you.
schrift_rood-langer_bladert = The rest is just weather and numbers.
schrift_foto-maken_say = I’ll just take some photos of that. Then the council will have it tomorrow.
schrift_foto-maken_inner = My book, inside a telephone. And then inside a drawer.
schrift_foto-maken_morgen-al = Tomorrow? … Well. If you think so.
schrift_stil-van_say = Eleven times. That gives me a fright.
schrift_stil-van_inner = So I’m not the only one it keeps awake.
schrift_stil-van_ik-ook = Me too. That’s why I write it down.
schrift_wat-ermee_say = What would you like to do with it?
schrift_wat-ermee_inner = So it’s still my book.
schrift_wat-ermee_net-al = What I said. That somebody comes and looks, just once.
schrift_wat-ermee_komt-kijken = Nothing grand. That somebody comes at three o’clock, just once, and sees for themselves.
schrift_wat-ermee_why = You asked what he wants to do with it himself, before you did anything with it.

# Nearly three
bijna-drie_op-de-klok = Five to three, I see.
bijna-drie_op-het-horloge = Five to three. My watch is right.
bijna-drie_line = You’ll have to excuse me, but school’s about to come out. I’ve work to do.
bijna-drie_klok-stil_inner = Shall I ask? Nobody’s ever watched with me.
bijna-drie_klok-stil_wilt-u-zien = Or… would you like to see it?
bijna-drie_klok-stil_tien-minuten = Ten minutes. It doesn’t take longer.
bijna-drie_klok-langer_ga-vast = Well. I’ll make a start.
bijna-drie_dan-laat-ik_say = I’ll leave you in peace, then. Thank you very much for your time.
bijna-drie_dan-laat-ik_inner = Four days’ waiting, and gone five minutes too early.
bijna-drie_dan-laat-ik_juist-nu = Now? It’s only just starting.
bijna-drie_dan-laat-ik_why = You thanked him and didn’t impose. Only he was just about to have something to show you.
bijna-drie_mag-meekijken_say = Then I’d like to watch with you for a bit.
bijna-drie_mag-meekijken_inner = So long as I don’t lose count.
bijna-drie_mag-meekijken_liever-alleen = I’d rather not. I need to keep my mind on it.
bijna-drie_mag-meekijken_niet-praten = Please do. But no talking, because I’m counting.
bijna-drie_nog-even_say = Oh, then I’ll be off in a minute. May I ask one more thing?
bijna-drie_nog-even_inner = Over there the chairs are going up on the desks. Any moment now, the bell.
bijna-drie_nog-even_niet-nu = Not now. It’s five to three.

# At the railing
reling_dag-meester = ‘Hello, sir!’ Did you hear that? I was only the caretaker.
reling_daar-is-hij = There goes the bell. Electric, nowadays.
reling_line = Watch the one with the red hat. Always cuts across at a slant.
reling_inner = There’s somebody standing on my left. I must take care not to count that one in.
reling_tellen-stil_inner = The one on the little bike counts as one. Not the mother.
reling_tellen-stil_eenenzestig = Sixty. … Sixty-one.
reling_tellen-stil_why = You said nothing and watched with him. He could go on counting, which was just what he asked.
reling_tellen-uit_inner = I always finish alone. Now somebody’s looking whether it’s right.
reling_tellen-uit_allemaal = Eighty. All across. … That’s how I do it.
reling_wethouder_say = Now I’ve seen it myself. I’ll ring the councillor about this today, I promise.
reling_wethouder_inner = Sixty-eight, sixty-nine. Or had I done that one?
reling_wethouder_tel-kwijt = Shh. … Now I’ve lost count.
reling_wethouder_why = You saw it and wanted to do something at once. But you promised what isn’t in your hands, in the middle of his count.
reling_meetellen_say = Count along softly, on your fingers.
reling_meetellen_inner = Counting on fingers, like the infants. And it comes out right.
reling_meetellen_ik-ook-tachtig = Well? Eighty? Me too!
reling_meetellen_why = You joined in with what he was doing anyway. Nothing needed saying.

# So soon
nu-al_vier-dagen-voor = So that’s what I waited four days for.
nu-al_koffie-nog = So soon? I haven’t even poured yet.
nu-al_line = I thought we’d only just begun.
nu-al_nu-stil_inner = Those shoes aren’t off to the stairs yet.
nu-al_nu-stil_toch-nog = Or could you stay a bit after all?
nu-al_nu-stil_why = He was disappointed, and you stood there calmly instead of hurrying off.
nu-al_nu-langer_gaat-u-maar = You run along, then.
nu-al_collega_say = I could also send a colleague. They’ll have more time for you than I do.
nu-al_collega_inner = A colleague. So the waiting starts again from Monday.
nu-al_collega_weer-een-briefje = I suppose there’ll be another notice in the hall.
nu-al_toch-blijven_say = No, you’re right. I’ll stay a bit.
nu-al_toch-blijven_inner = I had the note half off already.
nu-al_toch-blijven_hoeft-niet-meer = No, never mind. There’s no need any more.
nu-al_toch-blijven_erin-dan = Good. In you come, then. Your coat can go under the school bell.
nu-al_toch-blijven_why = You stayed after all. Now he could see that you had time for him.
nu-al_andere-dag_say = May I come back on a day that suits you?
nu-al_andere-dag_inner = A day that suits me. The notice didn’t say that.
nu-al_andere-dag_weer-vier-dagen = Every day suits me. So did today.
nu-al_andere-dag_half-drie = Tuesday, then. Ten to three, coffee’ll be ready.
nu-al_andere-dag_why = You did go, but asked whether you may come back and left the day to him.

# Parting
afscheid_wanneer-hoor-ik = So you were going to see to that. When will I hear?
afscheid_zo-die-zijn-over = That’s it for today. Nothing in red.
afscheid_weer-verder-u = I won’t keep you.
afscheid_moet-naar-buiten = Right, I’ll go and count them.
afscheid_line = Will you come again, or was this it?
afscheid_groet-stil_denkt-na = You needn’t know straight away.
afscheid_groet-langer_merk-het-wel = I’ll find out, I suppose.
afscheid_te-snel-gezegd_say = I said that too fast. I can ask, no more than that.
afscheid_te-snel-gezegd_inner = It did sound too good. So I needn’t sit waiting for that.
afscheid_te-snel-gezegd_al-door = I’d worked that out. But it’s good you say so.
afscheid_mijn-nummer_say = Here’s my number. If anything comes up, do just ring me.
afscheid_mijn-nummer_inner = I can ring. But what do you begin with?
afscheid_mijn-nummer_nog-een-nummer = Thank you. I’ll put it with the letters.
afscheid_mijn-nummer_why = He has your number. The next step is now up to him, and he is a man who waits.
afscheid_welke-dag_say = I’d love to. You tell me which day suits you.
afscheid_welke-dag_inner = The calendar’s by the fridge. The pencil’s on the exercise book.
afscheid_welke-dag_als-ik-niet-wacht = You may. But I shan’t be staying in for it any more.
afscheid_welke-dag_eerst-horen = You let me hear what the council says first. Then we’ll see.
afscheid_welke-dag_zet-ik-koffie = Tuesday. Ten to three, and I’ll have coffee on.
afscheid_vast-nog-eens_say = It was so nice to be here. I’m sure I’ll drop by again some time, goodbye!
afscheid_vast-nog-eens_inner = Some time. Does that note go back beside the bell, then?
afscheid_vast-nog-eens_nou-dag = Well. Bye, then.
afscheid_vast-nog-eens_why = You thanked him warmly. But ‘some time’: must he stay in for that again?
