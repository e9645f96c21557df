# Esmé: On the stool

esme-kamer_title = On the stool
boom_name = The Christmas tree
boom_seen = An artificial tree, plumb straight. Five strings of lights, white. The middle one burns softer. Under the tree lies one parcel, red paper.
gordijnen_name = The curtains
gordijnen_seen = Heavy green cloth, hemmed by hand. The selvedge is turned back, and there are stamped letters on it: a certificate.
stoel_name = His chair
stoel_seen = An armchair with three cushions at the back. A blanket over it. The bed beside it is smooth, so smooth that nobody has slept in it.
foto_name = A photo beside the tree
foto_seen = A boy of about seven with a reel of cable in his arms. He’s laughing with his eyes shut.

## bij-hem

# kruk
kruk_line = Well. This is it. You needn’t say anything.
kruk_line2 = Jan here. And you over there, on the stool.
kruk_kruk-stil_kijken-mag = You can look. From there.
kruk_kruk-langer_museum = It’s not a museum.
kruk_kruk-zit_say = Sit down on the stool by the door, your jacket still on.
kruk_kruk-zit_why = You sat where he pointed, even though it wasn’t a nice spot. Who sits where is up to him.
kruk_kruk-zit_inner = She’s sitting where I pointed. It’s a rotten spot, I know that.
kruk_kruk-zit_daar-tocht = There’s a draught there. I haven’t got another.
kruk_kruk-schuiven_say = Sit down, and shift up a little, towards him and Jan.
kruk_kruk-schuiven_inner = It stood there. Now there are dents in the lino with nothing on them.
kruk_kruk-schuiven_stond-daar = It was there for a reason.
kruk_sta-wel_say = Can I stay standing for a bit?
kruk_sta-wel_staan-toezicht = Are you going to supervise? Do sit down.
kruk_knus-hier_say = Thank you. That’s lovely, with all that light.
kruk_knus-hier_why = You found it lovely, and said so. But he’d rather hear nothing about it, and that light isn’t up to be lovely.
kruk_knus-hier_inner = Lovely. I sat in it all night.
kruk_knus-hier_sfeer = Lovely.

# klik
klik_line = Jan. There’s something wrong with that tree. Can you see it?
klik_line2 = No. I can’t see anything. Where should I look?
klik_klik-stil_zoekt-door = Wait, don’t tell me. … No.
klik_klik-stil_inner = He’s looking. And she lets him look.
klik_klik-stil_why = You said nothing, and Jan got to look. What was growing between those two had its time.
klik_klik-langer_why = You still kept quiet. Frans showed Jan himself, and enjoyed it.
klik_klik-langer_inner = He admits it: nothing. And she sits there and lets him have it.
klik_klik-langer_kijk-midden = The middle. Softer than the rest. I did lighting, in the theatre. Now you see it too.
klik_mee-zoeken_say = Look as well, from the stool.
klik_mee-zoeken_why = You looked too, and let the two of them find it. What was growing between them you didn’t take over.
klik_mee-zoeken_inner = Two of them looking. I’ve had a house of eight hundred, and nobody looked.
klik_mee-zoeken_zachter-rest = The middle. Softer than the rest. I did lighting, once. Theatre.
klik_middelste-zeggen_say = The middle string. It’s not as bright.
klik_middelste-zeggen_why = You were right, and it was well spotted. But he asked Jan, who was just about to be taught.
klik_middelste-zeggen_inner = She’s got it. Of course she has. I just wasn’t asking her.
klik_middelste-zeggen_ja-die = … Yes. That one.
klik_waarom-juli_say = May I ask why it’s still standing there, in July?
klik_waarom-juli_why = An honest question. But those two were just looking at something together.
klik_waarom-juli_inner = The tree. They always start on the tree.
klik_waarom-juli_geen-vraag = That wasn’t the question. … The middle, Jan. The middle one. It’s softer.
klik_jan-helpen_say = Have a look at the middle, Jan.
klik_jan-helpen_why = You wanted to help Jan. But he’d sooner have learnt it from Frans, and Frans would sooner have taught him.
klik_jan-helpen_inner = She’s prompting. Now he’s got it from her.
klik_jan-helpen_voorzegt = You’re prompting. They didn’t allow that at school either.

# kopjes
kopjes_uit-de-tas = There’s a form sticking out of her bag. No papers, it was going to be.
kopjes_uit-de-tas_inner = White, with boxes. I needn’t even read it.
kopjes_lacht-jan = He does see it, when he wants to.
kopjes_goed = Right.
kopjes_line = I’ll put… the water on. For him and me. I’ve got two cups.
kopjes_kopjes-stil_niet-op-gerekend = I’d expected one, or none.
kopjes_kopjes-langer_het-is-zo = That’s how it is.
kopjes_geen-moeite_say = Not for me, don’t worry.
kopjes_geen-moeite_why = He had two, and no breath. You left it at two, and he needed to say no more about it.
kopjes_geen-moeite_inner = She isn’t looking at the shelf. Then I needn’t be ashamed of the number.
kopjes_geen-moeite_des-te-beter = That works out, then.
kopjes_glas-water_say = Could I have a glass of water later?
kopjes_glas-water_why = You asked for something he did have, and let him give it. With no breath left, he did have to walk for it again.
kopjes_glas-water_maatbeker = It’ll be a measuring jug. Up to three hundred.
kopjes_glas-water_maatbeker_inner = She’s drinking from the measuring jug. There used to be batter in it. Harrie did the stirring.
kopjes_glas-water_uit-de-kraan = A glass. … Yes, I’ve got a glass.
kopjes_glas-water_uit-de-kraan_inner = Water. There’s enough of that.
kopjes_keuken-in_say = Get up: ‘Let me do that, you’re out of breath.’
kopjes_keuken-in_inner = She’s up already. Next she’ll be counting my cupboards.
kopjes_keuken-in_uit-keuken = You’ve no business in my kitchen!
kopjes_kopje-delen_say = Then I’ll share Jan’s, turn and turn about.
kopjes_kopje-delen_net-kleuters = As long as you don’t want milk in it.

# leugenaars
leugenaars_line = You’ll have heard, Jan. About my last house. That I myself… Well.
leugenaars_line2 = And always one of them with a pen. Click, click.
leugenaars_line3 = Threw the lot of them out. Liars. The police have a whole file on me, and not a word of it’s true.
leugenaars_line4 = Oh, everybody’s against me.
leugenaars_leug-stil_inner = My voice is still in the room. I hadn’t meant it that loud.
leugenaars_leug-stil_klik-hoort = You’ve got one as well, a pen. In your top pocket.
leugenaars_leug-langer_zo = There.
leugenaars_wij-niet_say = We don’t write anything down about you, Mr van Noord.
leugenaars_wij-niet_why = You wanted to reassure him. But he was still speaking, and he doesn’t often get to.
leugenaars_wij-niet_inner = In the middle of my sentence. And it wasn’t even about her yet.
leugenaars_wij-niet_nog-bezig = I hadn’t finished.
leugenaars_niet-bang_say = You needn’t be afraid of that with me. This pen’s for my shopping.
leugenaars_niet-bang_inner = Afraid. Who said anything about afraid.
leugenaars_niet-bang_bang-zegt = I didn’t say afraid. I said click.
leugenaars_pen-grond_say = Take the pen out of your top pocket. Put it on the floor.
leugenaars_pen-grond_why = He spoke of pens, and then yours was lying on the floor. His ‘everybody’ was left hanging in the room meanwhile.
leugenaars_pen-grond_inner = There it is. Blue, with tooth marks. An ordinary pen.
leugenaars_pen-grond_ligt-daar = … Well. There it is.
leugenaars_over-u_say = So they talked about you a lot, and not with you.
leugenaars_over-u_inner = Not with me. I was here, wasn’t I. I’m here all day.
leugenaars_over-u_zo-is-het = … Yes. That’s it.
leugenaars_wat-deden-ze_say = What did they actually do, for you to throw them out?
leugenaars_wat-deden-ze_inner = Actually. Then it’s an interview. Her behind the lamp, me in front of it.
leugenaars_wat-deden-ze_proces = Are you taking a statement?

# kant-kiezen
kant-kiezen_line = That’s awful. What a shower.
kant-kiezen_line2 = At least he says so. And you?
kant-kiezen_kant-stil_denkt-na = You’re thinking about it, I see.
kant-kiezen_kant-langer_goed-dan = Right. Now I know.
kant-kiezen_jan-gelijk_say = If that’s how it went, it’s a scandal, yes.
kant-kiezen_jan-gelijk_inner = Two. All at once I’ve got two. That’s never happened before.
kant-kiezen_jan-gelijk_twee-stuks = Hear that? A scandal, she says.
kant-kiezen_jan-zo-niet_say = Well, Jan, that’s a bit quick for me.
kant-kiezen_jan-zo-niet_why = You thought it too crude, and it was. But now you were contradicting each other over his head.
kant-kiezen_jan-zo-niet_inner = They’re discussing me with each other. And I’m holding the sugar bowl.
kant-kiezen_jan-zo-niet_onderling = Shall I leave the room?
kant-kiezen_geen-wonder_say = I don’t know. I wasn’t there, and I don’t know those people.
kant-kiezen_geen-wonder_why = You neither agreed nor argued, and said what you don’t know. It didn’t sound nice, and it was true.
kant-kiezen_geen-wonder_niet-erbij = No. You weren’t there. They never say that, either.
kant-kiezen_geen-wonder_niet-erbij_inner = She’s not taking sides. I wait for it to sting. It’s not too bad.
kant-kiezen_geen-wonder_wil-er-niet = You’d rather not say.
kant-kiezen_geen-wonder_wil-er-niet_inner = Careful. That’s how they talk before they write something down.
kant-kiezen_doen-hun-best_say = It still rankles, I can hear that. Perhaps there was one of them who meant well.
kant-kiezen_doen-hun-best_inner = Then it must be me.
kant-kiezen_doen-hun-best_daar-is-ze = There she is.

# dwi
dwi_line = And that DWI lot, I’ll never sit at one table with them again.
dwi_line2 = No. … I can see that.
dwi_dwi-stil_jan-afleiden = That coffee smells good, by the way.
dwi_dwi-langer_why = You left it to Jan, and Jan didn’t say it. Now there’s something you both know and he doesn’t.
dwi_dwi-langer_inner = For a moment those two don’t look at each other. There’s something lying between them.
dwi_dwi-langer_koffie-dan = It’s only from the market.
dwi_naar-jan-kijken_say = Look at Jan. ‘Will you tell him?’
dwi_naar-jan-kijken_why = You wanted it to stay Jan’s conversation. But he didn’t dare, and what you both knew Frans never heard.
dwi_naar-jan-kijken_inner = She looks at him. He looks into his cup.
dwi_naar-jan-kijken_wat-kijkt = Tell me? Tell me what?
dwi_straks-iets_say = I’d like to say something about that later.
dwi_straks-iets_nu-of-niet = Later? Just say it.
dwi_dwi-zeggen_say = There is somebody from the DWI in our team, I have to say.
dwi_dwi-zeggen_why = It was painful, and it was true. Now he can choose for himself what he tells you.
dwi_dwi-zeggen_net-mee = And a minute ago it was a scandal.
dwi_dwi-zeggen_net-mee_inner = Two faces in a quarter of an hour. Which one’s hers?
dwi_dwi-zeggen_een-tafel = So it all sits at one table.
dwi_dwi-zeggen_een-tafel_inner = She needn’t have said it. She said it.
dwi_contact-mee_say = Er… we have dealings with them too, sometimes. You’d better hear that from me.
dwi_contact-mee_why = It sounded open. But ‘dealings, sometimes’ is not a colleague at your own table, and that’s what he’d have wanted to know.
dwi_contact-mee_inner = Sometimes. Dealings. That’s how you talk about an aunt.
dwi_contact-mee_contact = Sometimes.

# niet-mogen
niet-mogen_line = I… was going to mention it as well.
niet-mogen_line2 = Now he’s looking at you. You weren’t meant to say that, were you?
niet-mogen_mogen-stil_oneens = They don’t agree.
niet-mogen_mogen-langer_dacht-ik = I thought as much.
niet-mogen_mocht-wel_say = Oh, you can know that. It’s just that the table isn’t up to me alone.
niet-mogen_mocht-wel_why = You promised nothing about a table with six others at it. Now he knows what is in your hands and what isn’t.
niet-mogen_mocht-wel_inner = So there are more of them. At least she says so.
niet-mogen_mocht-wel_gewoon-waar = Not you alone. … No, I don’t suppose it is.
niet-mogen_jan-bedoelt_say = Jan didn’t want to upset you. He would have told you.
niet-mogen_jan-bedoelt_why = You stood up for Jan. But now Frans heard from you that Jan had held it back.
niet-mogen_jan-bedoelt_inner = So he knew, and he waited.
niet-mogen_jan-bedoelt_wist-het = So he knew.
niet-mogen_sorry-jan_say = Sorry, Jan. I should have gone over that with you first.
niet-mogen_sorry-jan_inner = Gone over first. So there are things that get gone over first.
niet-mogen_sorry-jan_besproken = Gone over. Quite.
niet-mogen_niet-zonder-u_say = It goes for both of us. What you say here isn’t laid on that table without you.
niet-mogen_niet-zonder-u_why = Open about what stays between you. But six others at that table promised nothing, and you can’t answer for them.
niet-mogen_niet-zonder-u_inner = Not without me. She says it for both of them. I see him nod.
niet-mogen_niet-zonder-u_zal-zien = Not without me. … I’ll see about that.

# gordijn
gordijn_nog-eens-lacht = Two hundred and forty lights, he says. Unbelievable.
gordijn_stil-even = Good coffee.
gordijn_line = And what are you looking at now?
gordijn_gordijn-stil_ik-vroeg = You were looking. I saw.
gordijn_gordijn-langer_dan-niet = Suit yourself.
gordijn_nergens_say = Nothing. Sorry.
gordijn_nergens_why = It gave you a start to be caught. But you were looking, and he knew.
gordijn_nergens_inner = Nothing. That sort remembers everything.
gordijn_nergens_nergens-kan = Nothing. Of course.
gordijn_molton_say = At your curtain. Is that bolton? We had a fabric stall at home.
gordijn_molton_why = You owned up to looking, and told him where it came from. So looking became something you share.
gordijn_molton_driehonderd = Bolton. Three hundred gram. From the theatre, when they closed it.
gordijn_molton_driehonderd_inner = She says bolton. I haven’t heard that word in ten years.
gordijn_molton_van-de-markt = Bolton, yes. … A stall, you say.
gordijn_molton_van-de-markt_inner = Bolton. You don’t get that on a course.
gordijn_zoom_say = At that hem. Who did it so neatly by hand?
gordijn_zoom_inner = The hem. Fourteen evenings, with reading glasses from the chemist’s.
gordijn_zoom_ik-zelf = Me. With stage tape. Then it hangs straight.
gordijn_nooit-open_say = At the curtain. Doesn’t it ever open? You’re so in the dark here.
gordijn_nooit-open_why = You wished him daylight. But to him this is light, and you told him how it ought to be.
gordijn_nooit-open_inner = Dark. Two hundred and forty lights, and they call it dark.
gordijn_nooit-open_belicht = It isn’t dark in here. It’s lit.

# zelfkant
zelfkant_line = Flame retardant. Certified. Nobody believes that either.
zelfkant_zelfkant-stil_jan-niet = You wouldn’t think so, no.
zelfkant_zelfkant-langer_nou-ja = Oh well.
zelfkant_geloof-het_say = I do. I believe you.
zelfkant_geloof-het_waarom-u = Why? You don’t know.
zelfkant_stempel_say = It’s in there, in the selvedge. I can see the letters from here.
zelfkant_stempel_why = You read what was there, and it was right. He also noticed how sharp the eyes on that stool are.
zelfkant_stempel_inner = She reads it. She just reads it, from the stool.
zelfkant_stempel_kunt-lezen = … You can read that. From there.
zelfkant_toen-gebeurd_say = Does that help, after what happened back then?
zelfkant_toen-gebeurd_why = An understandable question, softly put. But everybody brings up back then, and you’d known him half an hour.
zelfkant_toen-gebeurd_inner = There it is. Behind a kind voice, but there it is.
zelfkant_toen-gebeurd_eruit = You go out on the landing now. He can stay.
zelfkant_onder-kraam_say = We had it too, on rolls. I slept between those as a child, under the stall.
zelfkant_onder-kraam_why = You put something of your own beside it. Whether it was certified he didn’t have to prove to you.
zelfkant_onder-kraam_inner = Under a stall, between the rolls. I slept under the lighting bridge.
zelfkant_onder-kraam_lichtbrug = Me under the lighting bridge. On the offcuts.

# op-de-overloop
op-de-overloop_line = (Through the door.) Meant no harm, you say. … You just look at that tree.
op-de-overloop_gang-stil_why = You stayed where he pointed. There was nothing more to do just then.
op-de-overloop_gang-stil_inner = I can’t hear her on the stairs. So she’s just standing there.
op-de-overloop_gang-stil_lachen = (Through the door, after a long time.) Two hundred and forty. Count them.
op-de-overloop_gang-langer_kom = Come on, Es. We’re going.
op-de-overloop_door-de-deur_say = That was stupid of me, Mr van Noord. May I tell you so myself, later on?
op-de-overloop_door-de-deur_why = You wanted to put it right. But he’d only just sent you out, and here was another question through the door.
op-de-overloop_door-de-deur_inner = She’s talking through my door. I’d just got her behind it.
op-de-overloop_beneden-wachten_say = I’ll wait downstairs, then, Mr van Noord.
op-de-overloop_beneden-wachten_why = His no was enough, and you went. Further than he sent you, though: Jan was on his own now behind that hall.
op-de-overloop_beneden-wachten_inner = Fifty-four steps. She’s not counting, she’s just walking.
op-de-overloop_aan-de-deur_say = Stand close to the door. Jan’s in there on his own now.
op-de-overloop_aan-de-deur_why = You were thinking of Jan. But Frans had put you out, and you were listening at his door.
op-de-overloop_aan-de-deur_inner = Her shadow’s lying under the door. Nine millimetres high.

# envelop
envelop_line = My inhaler. … It’s under the pile.
envelop_line2 = (A sealed envelope slides out with it, from his health insurance. There’s a 6 on it in pencil.) Shall we open that one together?
envelop_line3 = There’s a draught in here. Can’t you feel it?
envelop_env-stil_jan-voelt = Well… I can’t feel anything, to be honest.
envelop_env-langer_niemand-voelt = Nobody ever feels anything here.
envelop_brief-belangrijk_say = That letter must be about your medicines as well.
envelop_brief-belangrijk_why = Your worry was right. But he’d just shown that he didn’t want to talk about it.
envelop_brief-belangrijk_inner = I said: there’s a draught. I said it out loud, didn’t I.
envelop_brief-belangrijk_tocht-zei = I was talking about the draught.
envelop_genoeg-pufjes_say = Have you got enough of those inhalers?
envelop_genoeg-pufjes_why = The letter could wait, his air couldn’t. A short, closed question was exactly right here.
envelop_genoeg-pufjes_inner = Two more. I’d worked that out as well.
envelop_genoeg-pufjes_nog-twee = Two more. That’ll see me through the weekend.
envelop_kenmerk_say = Get up, lay his inhaler out for him, and the envelope beside it.
envelop_kenmerk_why = You weren’t pushing, you thought. But he was talking about the draught, and got the envelope under his nose all the same.
envelop_kenmerk_inner = Now it’s lying next to my air. Window side up.
envelop_enkels_say = Yes. I’m sitting in it here, up to my ankles.
envelop_enkels_why = He began on the draught, and you went along: it was really there. The envelope could wait.
envelop_enkels_inner = She can feel it. She’s sitting right in it, mind.
envelop_enkels_u-voelt = … You can?

# drieentachtig
drieentachtig_line = It comes in under the front door. Eighty-three wide, nine millimetres high. No cardboard’s any use against that.
drieentachtig_maat-stil_met-kaars = Measured. With a candle and a ruler.
drieentachtig_maat-langer_enfin = Well. Now you know too.
drieentachtig_rij-weg_say = And if that’s closed up, could some boxes go?
drieentachtig_rij-weg_why = Your worry about that hall is right. But he was telling you about a gap, and heard the boxes again.
drieentachtig_rij-weg_inner = The boxes. It was the boxes she was after.
drieentachtig_rij-weg_daarom-dus = Aha. So that was it.
drieentachtig_wat-helpt_say = What would be any use?
drieentachtig_wat-helpt_inner = She’s asking me. As if I was the technician here. Well, I am.
drieentachtig_wat-helpt_zware-rol = A roll. Something heavy, made to measure. They don’t make them any more.
drieentachtig_maak-ik-u_say = Then I’ll make you a draught excluder. You’ll have it by Monday.
drieentachtig_maak-ik-u_why = A warm offer. But he hadn’t asked for anything, and now there’s a day on it that you have to meet.
drieentachtig_maak-ik-u_inner = Monday. I’ll start watching now to see if it’s true.
drieentachtig_maak-ik-u_maandag-zegt = Monday. That’s quickly said.
drieentachtig_straks-voelen_say = Could I feel it myself, when we leave?
drieentachtig_straks-voelen_inner = Down on her knees in my hall. That I’d like to see.
drieentachtig_straks-voelen_op-knieen = On your knees, then. Mind that jacket.

# nachten
nachten_weinig-waard = I’m not up to much today.
nachten_laatste-slok = (He finishes his cup. It leaves him short of breath.)
nachten_line = It’s the nights. By day I’m sitting anyway.
nachten_line2 = Couldn’t you lie down for a bit this afternoon?
nachten_nachten-stil_liggen = Lie down.
nachten_nachten-langer_ach = Oh well.
nachten_in-die-stoel_say = That bed’s still quite smooth. Do you sit in that chair all night?
nachten_in-die-stoel_why = You said what you saw and asked what it was. Whether he answers depends on how safe it feels, and it may concern his heart.
nachten_in-die-stoel_verdrink = … Sitting up, yes. If I lie down I drown.
nachten_in-die-stoel_verdrink_inner = Now one person’s seen it. The one on the stool.
nachten_in-die-stoel_ik-zit = You do notice everything, don’t you.
nachten_in-die-stoel_ik-zit_inner = That bed’s too smooth. I should have punched a hollow in it.
nachten_mijn-moeder_say = My mother slept upright, towards the end. She couldn’t lie down any more.
nachten_mijn-moeder_uw-moeder = … With cushions. Yes. Three.
nachten_mijn-moeder_uw-moeder_inner = Towards the end, she said. I do hear that.
nachten_mijn-moeder_niet-moeder = I’m not your mother.
nachten_mijn-moeder_niet-moeder_inner = Her mother. She’s here as well now, sitting on the bed.
nachten_ander-matras_say = A good mattress is sometimes half the battle.
nachten_ander-matras_inner = A mattress. I’ve got one. It’s just that nobody sleeps on it.
nachten_ander-matras_matras = It isn’t the mattress.
nachten_wat-doet-u_say = What do you do, on a night like that?
nachten_wat-doet-u_why = An open question about such a night, and he told you. Why he sits and doesn’t lie down never came up.
nachten_wat-doet-u_inner = What I do. I count to two hundred and forty and then I’m still here.
nachten_wat-doet-u_lampjes-tellen = Count the lights. Left to right, and back.

# smit
smit_line = Nobody needs to know. They’ll have me out of here.
smit_smit-stil_hoort-u = Do you hear? Nobody.
smit_smit-langer_inner = Good. It’s shut again.
smit_smit-langer_foto-dan = Something else.
smit_blijft-hier_say = Then it stays here, Mr van Noord.
smit_blijft-hier_why = You kept his confidence, and that felt right. But with that heart, sleeping upright can’t wait.
smit_blijft-hier_inner = It stays here. I didn’t know how much I wanted to hear that.
smit_blijft-hier_goed-zo = … Good.
smit_wie-wel_say = Who could know, then?
smit_wie-wel_smit-desnoods = Smit. My doctor. If it comes to that. But not today.
smit_vandaag-bellen_say = That frightens me, with your heart. Your doctor must know today. Will you ring, or shall we?
smit_vandaag-bellen_why = Following wasn’t enough here. You said what frightened you and that it had to be today. He chose who rings.
smit_vandaag-bellen_inner = Today. She’s not asking if. She’s asking who.
smit_vandaag-bellen_ik-bel = … I’ll ring. Smit. When you’ve gone. And Jan rings this afternoon to see that I did.
smit_maandag-terug_say = Think it over at your ease this weekend. We’ll ring on Monday.
smit_maandag-terug_why = Giving time is nearly always right with him. Not here: this had to be heard today.
smit_maandag-terug_inner = Monday. Four nights, or three.
smit_maandag-terug_maandag-goed = Monday. Fine.

# harrie
harrie_jan-vraagt = And the boy in the photo?
harrie_line = Harrie. My son. He’s fifteen. I don’t see him.
harrie_line2 = The tree’s still up. I said it would be.
harrie_inner = Fifteen. I missed his birthday.
harrie_harrie-stil_inner = Nobody says anything. That way he’s a bit here.
harrie_harrie-stil_snoer = He always held the cable.
harrie_harrie-langer_zo-harrie = There.
harrie_komt-terug_say = My little brother was like that too, at that age. He came round.
harrie_komt-terug_inner = Her little brother. This is Harrie. She doesn’t know him, nor me either.
harrie_komt-terug_vaak = Came round.
harrie_omgang_say = Is there a contact arrangement for that?
harrie_omgang_inner = An arrangement. There he is in a folder. Harrie, with a number.
harrie_omgang_regeling = There was one.
harrie_naar-foto_say = Look at the photo for as long as he does.
harrie_naar-foto_inner = She’s looking at his eyes, shut from laughing. She doesn’t ask why.
harrie_zo-gekomen_say = How did that come about, between you two?
harrie_zo-gekomen_inner = How it came about. Then somebody’s to blame. Well, he’s sitting here.
harrie_zo-gekomen_gekomen = It came about.

# belooft
belooft_spirit = I know somebody at Spirit, the youth service. I’ll ring them. That’s bound to work.
belooft_altijd = You’ve got my number. Just ring. At night as well, I mean it.
belooft_line = Hear that? You’re a witness.
belooft_belooft-stil_nou-esme = You’re not saying anything.
belooft_belooft-langer_nou-goed = Well. He’s said it.
belooft_komen-zeggen_say = I heard it, yes. If it doesn’t work out, we’ll come and tell you ourselves.
belooft_komen-zeggen_why = You didn’t contradict Jan and you didn’t echo him. You added the part you can answer for.
belooft_komen-zeggen_inner = If it doesn’t work out. She’s the only one who says it out loud.
belooft_komen-zeggen_komen-vertellen = Come and tell me. … Nobody’s ever done that.
belooft_kun-je-niet_say = Jan means it. Only he can’t promise you that, Mr van Noord.
belooft_kun-je-niet_why = What you said was right, and better heard now. But he’d just been given something, and you took it away with Jan sitting there.
belooft_kun-je-niet_inner = He had it in his hands, and she knocked it out of them.
belooft_kun-je-niet_daar-heb-je = There we go.
belooft_doet-hij-ook_say = I heard that. We’ll hold him to it.
belooft_doet-hij-ook_why = Loyal to Jan. But now two names stand under something neither of you controls.
belooft_doet-hij-ook_inner = Two signatures. It’s settled.
belooft_doet-hij-ook_dan-twee = That’s two, then.
belooft_tanden_say = Say nothing. You’ll bring it up later, on the pavement.
belooft_tanden_hapt = You swallowed something.

# afscheid
afscheid_line = I’m at home on Thursday. … He can come again, if he likes.
afscheid_line2 = And I suppose you’ll be with him.
afscheid_afscheid-stil_weet-u-niet = Or not.
afscheid_afscheid-langer_valt-dicht = The door shuts by itself.
afscheid_hoeft-niet_say = I’d like to come again. But if you’d rather have just Jan, that’s fine too.
afscheid_hoeft-niet_why = You said what you’d like yourself, and left it to him who comes.
afscheid_hoeft-niet_inner = She wants to. And she says she needn’t.
afscheid_hoeft-niet_kruk-dank = That stool’s no comfort, either.
afscheid_hoeft-niet_hm = Hm.
afscheid_een-ding_say = Thank you, Mr van Noord. Will you eat something, and do you manage to sleep?
afscheid_een-ding_inner = On the doormat. She’d had it ready the whole time.
afscheid_een-ding_ja-nee = Yes. No. Goodbye.
afscheid_samen_say = If that’s all right with you, yes. Jan and I do this together.
afscheid_samen_why = Politely put. But ‘we do this together’ had settled who comes, and left him hardly a way to say no.
afscheid_samen_inner = Together. So it’s already been put to the vote.
afscheid_samen_besloten = Oh. That’s been decided.
afscheid_kier-voelen_say = Get down on your knees, and lay your fingers under the door.
afscheid_kier-voelen_inner = There she is. Her jacket on my lino. She’s checking my figures.
afscheid_kier-voelen_negen = Nine, isn’t it? I told you.

# stoep-terug
stoep-terug_vertelt-jan = While you were out on the landing he talked about his son. Harrie, fifteen, he never sees him. … And there was an envelope from his insurance, still shut. With a 6 on it.
stoep-terug_zag-je = Did you hear that? He talked, Es. For an hour.
stoep-terug_line = We’re in. There really was something between us.
stoep-terug_stoep-stil_wat-is-er = What’s the matter?
stoep-terug_stoep-langer_zeg-nou = Go on.
stoep-terug_ook-gezien_say = Yes. That was good. He was enjoying it.
stoep-terug_ook-gezien_jij-ook = Wasn’t he?
stoep-terug_behang_say = You did, yes. I might as well have stayed outside.
stoep-terug_behang_behang-sorry = … Yes. I didn’t notice.
stoep-terug_dwi-navragen_say = I’ll ask the DWI later how much is owing. Then he needn’t bring it up.
stoep-terug_dwi-navragen_inner = Two heads on the pavement. One’s pointing at the tram.
stoep-terug_dwi-navragen_zou-je = Without him? … No, Es. We’re not doing that.
stoep-terug_bij-ons_say = Shall we keep that envelope between us, until he brings it up?
stoep-terug_bij-ons_why = What he showed you, you kept between you. You settled that with Jan at once.
stoep-terug_bij-ons_inner = One’s shaking her head. The other’s nodding.
stoep-terug_bij-ons_is-goed = Yes. That’s his.

# zorg
zorg_line = You look worried. What did you see that I didn’t?
zorg_zorg-stil_weet-ik = You needn’t spare me.
zorg_zorg-langer_later-dan = Later, then.
zorg_melden-gang_say = I have to report that hall, Jan. If something happens there, we knew.
zorg_melden-gang_why = Your worry is real. But nothing was burning, and he’ll hear it from somebody other than you.
zorg_melden-gang_inner = Down there one of them’s on the phone. She’s pointing up.
zorg_melden-gang_vandaag-al = Without telling him? … You know more about it than I do.
zorg_gang-team_say = That hall, it’ll keep me awake. To the team on Monday, without saying who it is.
zorg_gang-team_inner = They’re still there. They’re not pointing.
zorg_gang-team_gang-goed = Yes. I walked straight through it.
zorg_bed-bellen_say = That bed. He sleeps upright. I’m ringing him now, to ask if his doctor can come today.
zorg_bed-bellen_why = This couldn’t wait, and you asked the man himself. Nothing went round him.
zorg_bed-bellen_inner = The telephone. ‘Esmé Boukari. Your cushions frightened me.’ … Well. The doctor, then.
zorg_bed-bellen_doe-maar = Upright? … Ring. Now.
zorg_niks-bijzonders_say = Let me sleep on it first. I’ll tell you on Monday.
zorg_niks-bijzonders_valt-mee = OK. Monday, then.

# toezegging
toezegging_voor-schut = You did make me look a fool up there.
toezegging_gang-spirit = I said I’d ring Spirit, about the boy. It made him go quiet.
toezegging_gang-altijd = I said he can always ring me. Day or night.
toezegging_zelf-tevreden = So? How did I do?
toezegging_line = You think I’m promising too much, don’t you.
toezegging_toez-stil_zie-het = It’s written on you.
toezegging_toez-langer_tram = There’s my tram.
toezegging_dan-belt-hij_say = Say he holds you to it, tonight even. What do you do?
toezegging_dan-belt-hij_weet-niet = … I don’t actually know.
toezegging_prima_say = Not at all. He was hanging on your every word.
toezegging_prima_hing = He was, wasn’t he?
toezegging_schrok_say = Yes. It worried me. You can’t make that true, and then I’m stuck with it too.
toezegging_schrok_floepte = It was out before I knew it. The way he looked.
toezegging_nooit-mogen_say = You should never have said that. It’s first-year stuff.
toezegging_nooit-mogen_eerste-jaar = Well. Lucky you were there.
