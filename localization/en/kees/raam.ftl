# Kees van Dongen: behind the curtain

raam_title = Behind the curtain

gordijn_name = The curtain
gordijn_seen = Heavy, lined cloth, held together in the middle by four clothes pegs. At face height there is a crease.
gordijn_tocht = Yes, that’s me. Look somewhere else, will you.
brievenbus_name = The letterbox
brievenbus_seen = A slot in the door. Window envelopes are sticking out; the lowest has gone limp with rain.
brievenbus_tellen = You’re counting. I can tell by your head.
naamplaat_name = The nameplate
naamplaat_seen = ‘K. van Dongen’. Below it two stickers, a horse and a star, and in felt-tip: Fenna, Roos.
spatlap_name = The doormat
spatlap_seen = Not a mat at all but thick black rubber, cut at a slant. At the bottom, two white letters: NL.
buren_name = The window next door
buren_seen = The neighbours’ top window is open. On the sill stands an ashtray, still smoking.

raam_kaartje-bus_say = I’ll leave you in peace. May I put a card through?
raam_kaartje-bus_inner = Asking if something may come through my slot. The rest of the country just chucks it in.
raam_kaartje-bus_why = You left of your own accord, and asked if something might go through his door. That leaves a line he said yes to himself.

## Gordijn

# Gordijn beweegt
gordijn-beweegt_midden = Half past two. That’s the middle of the night here.
gordijn-beweegt_niemand = There’s nobody in.
gordijn-beweegt_line = And I’m ill. Have been all week.
gordijn-beweegt_raam-stil_inner = The bell stays quiet. My heart’s nearly back to normal.
gordijn-beweegt_raam-stil_why = You didn’t ring again. That let him get his breath back, and see for himself that you were just standing there.
gordijn-beweegt_raam-stil_nog-daar = You’re still there, aren’t you.
gordijn-beweegt_raam-langer_map = You’re standing there a long time.
gordijn-beweegt_wat-heeft-u_say = Oh dear, what have you got? And is anyone looking after you?
gordijn-beweegt_wat-heeft-u_inner = Now I’ll have to invent a fever to go with it.
gordijn-beweegt_wat-heeft-u_why = You felt for him, with two questions at once. He had one excuse ready, and now had to make up an illness to go with it.
gordijn-beweegt_wat-heeft-u_bezoek = Flu or something. How should I know.
gordijn-beweegt_stoor-ik_say = I’m Robin, from the neighbourhood team. I’m disturbing you, I think. Would another time be better?
gordijn-beweegt_stoor-ik_inner = A name first. Usually that only comes on paper.
gordijn-beweegt_stoor-ik_dus-ja = Ill, I said. So yes.
gordijn-beweegt_stoor-ik_why = You said softly who you are, and that it may not suit. Now he can say no, or later, without an excuse.
gordijn-beweegt_zie-gordijn_say = I saw the curtain move. I thought: then at least I’ll say hello.
gordijn-beweegt_zie-gordijn_inner = Seen. Now I can’t be out any more.
gordijn-beweegt_zie-gordijn_was-tocht = That was the draught.
gordijn-beweegt_opzij_say = Take a step aside, and softly: Robin. I’m just here, next to the window.
gordijn-beweegt_opzij_inner = No nose on the glass. The last one had his hand up to shade his eyes.
gordijn-beweegt_opzij_helemaal = There. Now you’re out of my blind spot.

# Geld halen
geld-halen_wijkteam = Neighbourhood team. Just say it: have you come for money?
geld-halen_wie = And who are you from? Have you come for money?
geld-halen_line = Because if so, keep walking. There’s nothing here to collect.
geld-halen_geld-stil_dus-wel = No answer. So yes.
geld-halen_geld-langer_weer-zo = I can keep this up longer than you. I once sat nine hours at the barrier in Chiasso.
geld-halen_pasje_say = Hold the pass against the glass, and then take a step back again.
geld-halen_pasje_inner = A name and a photo. The photo looks like nothing on earth, so it’s real.
geld-halen_pasje_geen-koffer = Robin. Neighbourhood team. And no briefcase.
geld-halen_bedrag_say = No, I’ve only come to have a talk. It’s about those two months’ rent.
geld-halen_bedrag_inner = Two months. Straight through the pane. I’ve never once said it out loud myself.
geld-halen_wie-krijgt_say = Are you worried about money at the moment?
geld-halen_wie-krijgt_inner = They know already. I’m being made a fool of in my own home.
geld-halen_wie-krijgt_weet-u = You know damn well, or you wouldn’t be standing here.
geld-halen_niet-innen_say = No. I’m not here to collect.
geld-halen_niet-innen_inner = My shoulders drop. I didn’t know they were up so high.
geld-halen_niet-innen_why = A short, true answer to what he dreads. He knows what you haven’t come for; what you have, he’ll ask in a moment.
geld-halen_niet-innen_nooit-gehoord = No, you say. I don’t hear that one often.

# Te hard
te-hard_getal = Keep it down!
te-hard_huur = Quieter!
te-hard_line = They’re smoking next door, with the window open.
te-hard_hard-stil_inner = Nothing comes after it. My heart drops back where it belongs.
te-hard_hard-stil_weer-mijn = … There. They’ve finished their smoke.
te-hard_hard-langer_zeg-dan = Well, whisper then.
te-hard_doe-open_say = You’re right. Shall I come closer, and you open the window a crack?
te-hard_doe-open_inner = There’s something in it. That’s what makes me so angry.
te-hard_doe-open_why = You said he was right and asked for a window in the same breath. Somebody with that fright in him keeps everything shut.
te-hard_doe-open_ruilhandel = First you shout, then I have to open up. No.
te-hard_was-dom_say = Not clever of me, out here. Sorry. I’ll talk more quietly.
te-hard_was-dom_inner = Took a wrong turn and said so. Not everyone at work did that, either.
te-hard_was-dom_why = You owned up and lowered your voice. Then he doesn’t have to tell you again.
te-hard_was-dom_tik = Well. You heard it yourself.
te-hard_naar-reling_say = Walk over to the railing, well away from the window, and explain from there.
te-hard_naar-reling_inner = My name next, all along the gallery.
te-hard_naar-reling_overkant = Now they can hear it across the way as well.
te-hard_naar-reling_why = You wanted to give him room. But from there you have to raise your voice, and the whole gallery listens in.
te-hard_niet-schamen_say = There’s really no shame in it.
te-hard_niet-schamen_inner = When they say there’s no shame in it, you know they can see it.
te-hard_niet-schamen_hoeft-niet = No. I’m sure.

# Achter de deur
achter-de-deur_van-die-kant = From the housing people, then, and it has to be now. Anything else?
achter-de-deur_pakketje = So you’re not the housing people, but they did send you. Now what?
achter-de-deur_half-gezegd = You know about that rent, and you won’t say who from. What do you want, then?
achter-de-deur_signaal = So there you are, and I still know nothing. What do you want, then?
achter-de-deur_kou = Right. We’ve had that one. Anything else?
achter-de-deur_verder = Well, go on. I’m here anyway.
achter-de-deur_hub-stil_inner = No nagging, no rattling the handle. I can just stand here.
achter-de-deur_hub-stil_koude-tegels = … Cold tiles, these. I should have put slippers on.
achter-de-deur_hub-stil_oor = … I’ve got my ear against the door. Daft sight, if you could see it.
achter-de-deur_hub-langer_loop-dan = I’m tired, you know.
achter-de-deur_binnen-vragen_say = Shall we talk inside? Anyone can listen in out here.
achter-de-deur_binnen-vragen_inner = There it is. Daylight down the hall, and everybody looking in.
achter-de-deur_naar-buiten_say = Shall we talk outside, on the bench by the car park?
achter-de-deur_naar-buiten_inner = Outside. Then inside stays inside.
achter-de-deur_naar-buiten_toch-liever = … Outside’s better than you standing here like that, really.
achter-de-deur_waar-praten_say = Where would you like to talk, if you want to at all?
achter-de-deur_waar-praten_bank-achter = Round the back. There’s a bench there, facing away from the flats.
achter-de-deur_waar-praten_bank-achter_inner = Where I like. And I turned out to have a place.
achter-de-deur_waar-praten_liever-hier = Here. With the door shut. That’s plenty as it is.
achter-de-deur_waar-praten_liever-hier_inner = If I want to at all. I don’t know that yet.
achter-de-deur_toch-buiten_say = Well, now you know. I’ll go and sit on that bench round the back. All right?
achter-de-deur_toch-buiten_inner = Somebody will be sitting there, whether I come or not.
achter-de-deur_folders_say = Put three leaflets through the slot: rent, health insurance, money worries.
achter-de-deur_folders_inner = Paper. More paper, with smiling people on it.
achter-de-deur_folders_why = Useful, all three. But you didn’t ask, and that slot is already full of paper he doesn’t dare touch.
achter-de-deur_alsnog_say = Whisper through the slot: it’s about the rent, the housing people passed it on, you don’t work there.
achter-de-deur_alsnog_inner = It’s been said, and it stayed at the slot. That helps.
achter-de-deur_alsnog_why = You came back to what you had left vague, softly and honestly. It touches his shame, but he no longer has to guess.
achter-de-deur_alsnog_eindelijk = The housing people, then. … Well, at least now I know.

# Weigert
weigert_stop = No.
weigert_line = Nobody comes in here. Not for a year.
weigert_weiger-stil_inner = Say no, and no it is. Takes some getting used to.
weigert_weiger-stil_why = He said no, and you didn’t talk over it. That shows him his no is a no to you as well.
weigert_weiger-stil_niks = Not a word. I’d already braced myself.
weigert_weiger-langer_kousen = I’m standing here in my socks.
weigert_hoeft-niet_say = All right. Then I’ll stand here, and you there. That works as well.
weigert_hoeft-niet_inner = That was it. I’d three more reasons lined up.
weigert_hoeft-niet_laadperron = Like this, then. You out there, me in here. Like a loading dock.
weigert_niemand-kijkt_say = I see that. And just the hall, with your hand on the handle, would that do?
weigert_niemand-kijkt_inner = Nicely said. It still pushes.
weigert_niemand-kijkt_nog-een-keer = I said no, didn’t I.
weigert_wat-maakt_say = May I ask what happened a year ago?
weigert_wat-maakt_why = You asked leave nicely. But he had only just said no, and this is the very reason that door is shut.
weigert_wat-maakt_stond-te-kijken = Somebody stood looking in once. With my girls on the sofa.
weigert_wat-maakt_stond-te-kijken_inner = I didn’t mean to say that. It just came out, in my socks.
weigert_wat-maakt_twee-deuren = Whoa. That’s two doors further on than this one.
weigert_wat-maakt_twee-deuren_inner = That’s where it sits, exactly there, and somebody’s knocking on it.
weigert_rommel_say = My place is always full of stuff too.
weigert_rommel_inner = They’ve got the picture already. Pizza boxes, I bet.
weigert_rommel_why = You wanted to make light of it. But you filled in that it is a mess inside, and his no was about something else.
weigert_rommel_donker-binnen = It’s not a mess in here, you know.

# Nog meer papier
nog-meer-papier_line = See that slot? It’s full. They’re coming straight back out.
nog-meer-papier_papier-stil_vallen = One. Two. And there goes number three.
nog-meer-papier_papier-langer_opruimen = You can pick them up, you know.
nog-meer-papier_mijn-fout_say = Sorry, daft of me. I should have asked first. I’ll take them away again.
nog-meer-papier_mijn-fout_inner = Take them away. Paper leaving this place, that’s a first.
nog-meer-papier_mijn-fout_lezen-doe = Please do. I wasn’t going to read them anyway.
nog-meer-papier_mijn-fout_why = You owned that it was too much and took it back. For once, paper is leaving this door.
nog-meer-papier_bewaren_say = No matter. I’ll leave them on the mat for you, for later.
nog-meer-papier_bewaren_inner = Later lives in my shoe cupboard.
nog-meer-papier_bewaren_why = You meant: there’s no rush. But he said that slot is full, and your paper stayed there all the same.
nog-meer-papier_bewaren_later = No. Don’t, please.
nog-meer-papier_welke-post_say = Is it full of post?
nog-meer-papier_welke-post_inner = Post. The word alone ties my stomach in a knot.
nog-meer-papier_welke-post_dank-u = Yes. What do you think.
nog-meer-papier_oprapen_say = Pick the leaflets off the mat and put them back in the bag.
nog-meer-papier_oprapen_inner = The paper’s leaving again. So it can go the other way, too.
nog-meer-papier_oprapen_why = You said nothing and took the paper away again. He complained of what lay there already, and now there was less of it.
nog-meer-papier_oprapen_teruggenomen = Oh. You’re taking them back. Well, please do.

# Aarzelt
aarzelt_weet-nog-niet = Go outside with somebody who won’t say what for? No.
aarzelt_hele-straat = Outside. So the whole street can watch, I suppose.
aarzelt_line = I don’t go out by day. Everyone’s about then.
aarzelt_aarzel-stil_inner = When they want nothing for a minute, I can think.
aarzelt_aarzel-stil_bij-de-containers = … I’m not saying it could never happen.
aarzelt_aarzel-langer_beslis = Do I have to pick now or what?
aarzelt_waar-wel_say = True, everybody looks out on that. Where could it be, for you?
aarzelt_waar-wel_inner = It’s up to me. And I turned out to have a place.
aarzelt_waar-wel_achterom = Round the back. There’s a bench there, facing away from the flats.
aarzelt_frisse-lucht_say = Getting out often does you good, even when you dread it first.
aarzelt_frisse-lucht_inner = Often does you good. Does who? I’m the one standing here.
aarzelt_frisse-lucht_why = A friendly nudge. But he told you why daytime won’t do, and now hears what is good for other people.
aarzelt_frisse-lucht_vier-uur = I got out at four this morning.
aarzelt_niet-vandaag_say = It needn’t be today. Shall I come back next week?
aarzelt_niet-vandaag_inner = Put it off. I’m good at that. Though something in me wanted to say: now, then.
aarzelt_niet-vandaag_volgende-week = Next week. I can’t promise that, and nor can you.
aarzelt_vijf-minuten_say = We’ll keep it short, five minutes, and you just say when it’s over.
aarzelt_vijf-minuten_inner = Keep it short. They say that at a medical, too.
aarzelt_vijf-minuten_why = You wanted to keep it small. But with a clock on it, it becomes something he just has to get through.
aarzelt_vijf-minuten_vijf-is-niks = Five minutes. Yes, they always say that.

# Jas zoeken
jas-zoeken_line = Well. Round by the bins then, that’s the fewest windows. I’ll just find my coat.
jas-zoeken_inner = I hear myself say it. In broad daylight.
jas-zoeken_jas-stil_inner = I’m given the time. Didn’t know a coat could take this long.
jas-zoeken_jas-stil_why = You waited, without hurrying him. That way he comes outside at his own pace.
jas-zoeken_jas-stil_veters = … And laces. They’re in the other shoes.
jas-zoeken_jas-langer_ik-kom-al = Yes, I’m coming.
jas-zoeken_wacht-hier_say = Take your time, I’ll wait right here at the door.
jas-zoeken_wacht-hier_inner = Kind. Only, now the whole gallery will know I was fetched.
jas-zoeken_wacht-hier_samen-lopen = Then we’ll be walking past those windows together.
jas-zoeken_loop-vooruit_say = I’ll go on ahead, then. Come when you’re ready.
jas-zoeken_loop-vooruit_inner = Nobody there to see me come out. That’s half of it gone.
jas-zoeken_loop-vooruit_why = You went ahead, and let him come by himself. That way he needn’t walk past all those windows at your side.
jas-zoeken_loop-vooruit_tot-zo = Round the back. No waving.
jas-zoeken_goede-stap_say = Good that you’re coming. That’s quite a step for you, I think.
jas-zoeken_goede-stap_inner = Like getting a gold star. Kees has put his coat on.
jas-zoeken_goede-stap_maar-een-jas = I’m getting a coat. That’s all it is.

# Gleuf kaartje
gleuf-kaartje_geen-venster = All right. As long as it’s not a letter.
gleuf-kaartje_schuif-maar = Push something through the slot, then.
gleuf-kaartje_line = What does it say? I don’t read what comes through there any more.
gleuf-kaartje_kaart-stil_lees-voor = You’ll have to say it, you know.
gleuf-kaartje_kaart-langer_laat-liggen = Then that’s that. With the rest.
gleuf-kaartje_donderdag-bank_say = Robin. Thursday next week I’ll be on that bench. What time is it quietest there?
gleuf-kaartje_donderdag-bank_inner = Half past six and it’s nearly dark. I can look first and see if anyone’s there.
gleuf-kaartje_donderdag-bank_vrij-land = Half past six, they’re all at their tea. … That bench is the council’s, so suit yourself.
gleuf-kaartje_naam-nummer_say = Robin, and a number. No amount. I’ll come by again next week. Is that all right?
gleuf-kaartje_naam-nummer_inner = It fits in my hand. Only garages give you those, as a rule.
gleuf-kaartje_naam-nummer_zonder-bedrag = No amount. Good. … You can come by. I’m not promising anything.
gleuf-kaartje_nog-vragen_say = Do ring when you feel ready, and we’ll make a plan.
gleuf-kaartje_nog-vragen_inner = Ready. As if I’m in the starting blocks.
gleuf-kaartje_nog-vragen_plan = When I’m ready. Right. Then you’ll never hear from me again.
gleuf-kaartje_belt-u-dan_say = My number. If you ring this week, we’ll still be in good time.
gleuf-kaartje_belt-u-dan_inner = This week. I don’t even know what day it is.
gleuf-kaartje_belt-u-dan_why = Giving your number is good. Only there was a hurry attached: this week, in time. That hurry is on his mat now.
gleuf-kaartje_belt-u-dan_op-tijd = In good time. You’d have had to come a year ago.

## Wie stuurt

# Van wie
van-wie_meteen = Not collecting. Fine. But there is something, then.
van-wie_zo-wel = Whisper it, then.
van-wie_vraag = Then there’s something I want to know.
van-wie_line = How did you get my name? Who sent you?
van-wie_wie-stil_denk-na = You need to think about it. So I won’t like the answer.
van-wie_wie-langer_zeker-weten = Never mind. That tells me enough.
van-wie_liever-niet-hier_say = I’d rather not shout that along the gallery.
van-wie_liever-niet-hier_inner = So it is what I’m afraid of. But nobody’s shouting it.
van-wie_liever-niet-hier_zo-erg = That ugly a word? Wait. I’ll come to the slot.
van-wie_corporatie-hardop_say = The housing association. I’d rather be honest: you’re behind with the rent.
van-wie_corporatie-hardop_inner = It’s honest, I’ll give them that. It just echoes.
van-wie_corporatie-hardop_why = He asked and you were honest. Only that put it out on the gallery, where the neighbours listen in.
van-wie_door-de-bus_say = May I say that through the letterbox? Then it stays between us.
van-wie_door-de-bus_inner = A thought for the neighbours. Usually they only have that once they’ve gone.
van-wie_door-de-bus_de-gleuf-dan = The slot, then. And no further than the slot.
van-wie_signaal-zorg_say = There are people worried about how you’re doing.
van-wie_signaal-zorg_inner = They all know something, and nobody said it.
van-wie_signaal-zorg_why = You wanted to put it gently. But he asked who, and ‘people’ is no answer: now he fills it in for himself.
van-wie_signaal-zorg_vuurtoren = People. Name one.
van-wie_van-corporatie_say = The housing association asked us to come and have a look at you.
van-wie_van-corporatie_inner = They ring, and somebody turns up here. So that’s how it works.
van-wie_van-corporatie_why = You said honestly who asked you. Only out loud on the gallery again, and ‘have a look’ makes him something to be looked at.
van-wie_van-corporatie_kijken-naar = Have a look. You have a look at a monkey.

# Door de gleuf
door-de-gleuf_al-gehoord = I’m down at the slot now. At least the others won’t hear the rest.
door-de-gleuf_knieen = There. On my knees in my own hall.
door-de-gleuf_line = Go on then. Softly.
door-de-gleuf_gleuf-stil_adem = Are you still there? My knees hurt.
door-de-gleuf_gleuf-langer_dan-niet = Suit yourself. I’m getting cramp.
door-de-gleuf_zacht-eerlijk_say = I’m from the neighbourhood team. The housing people told us the rent’s behind. Nothing will happen today.
door-de-gleuf_zacht-eerlijk_inner = It’s been said, softly, and the ceiling’s still up.
door-de-gleuf_zacht-eerlijk_vandaag-niet = Not today. … Good. That’s one day, then.
door-de-gleuf_wat-gebeurt-er_say = Does the bell always give you such a fright?
door-de-gleuf_wat-gebeurt-er_why = You noticed his fright. Only he is on his knees behind a flap, and there a question like that comes very close.
door-de-gleuf_wat-gebeurt-er_licht-uit = Always. Lights off, sound off, lie flat. Like playing hide-and-seek.
door-de-gleuf_wat-gebeurt-er_licht-uit_inner = Out loud it sounds like a kid. It feels like that, too.
door-de-gleuf_wat-gebeurt-er_niet-hier = I’m not telling that through a letterbox.
door-de-gleuf_wat-gebeurt-er_niet-hier_inner = Too close. There’s only a flap between us.
door-de-gleuf_meewerken_say = Two months’ rent. If we look at it together now, a lot can still be arranged.
door-de-gleuf_meewerken_inner = Together, and still, and now. All I hear is: now.
door-de-gleuf_meewerken_altijd-nu = Now. Yes, it always has to be now.
door-de-gleuf_ook-hurken_say = Go down on your haunches too, level with the slot.
door-de-gleuf_ook-hurken_inner = A pair of eyes on my level. They look tired.
door-de-gleuf_ook-hurken_samen-vast = You as well? We’ll neither of us get up again.
door-de-gleuf_ook-hurken_why = You went down too, level with the slot. That way it can be said softly, and you aren’t above him.
door-de-gleuf_niet-van-hen_say = I’m with the neighbourhood team, not with them. And nothing’s happening to your home today.
door-de-gleuf_niet-van-hen_inner = Not today. Then I can sleep tonight, at least. Today, I mean.
door-de-gleuf_niet-van-hen_why = You said who you work for, and that nothing happens today. He can stop waiting for the worst.
door-de-gleuf_niet-van-hen_ene-dag = Not today. … Good. That’s another day.

## Wegen

wegen_spatlap-vragen_say = Is that a mudflap, that mat of yours?
wegen_spatlap-vragen_inner = Of all the things there are to see at my door, it’s that.
wegen_dode-hoek_say = Blind spot, you said. Did you drive lorries?
wegen_dode-hoek_inner = One word, and I’m back behind that wheel.
wegen_laadperron-vragen_say = A loading dock, you said. Know them well?
wegen_laadperron-vragen_inner = I only said that. And somebody heard it.

# Van de wagen
van-de-wagen_staat-erop = Twenty years. You’re standing on it, as it happens: that mat’s a mudflap.
van-de-wagen_kijkt-goed = You’ve got eyes. Yes, a mudflap.
van-de-wagen_line = Off my last lorry. Unscrewed it before I handed in the keys.
van-de-wagen_inner = It still smells of the road when you stand on it in the rain.
van-de-wagen_wagen-stil_inner = That last bolt, I didn’t want it to come.
van-de-wagen_wagen-stil_acht-bouten = Eight bolts. Took me half an hour, and it needn’t have.
van-de-wagen_wagen-langer_regen = Sheds water like nothing else.
van-de-wagen_moeilijk-weg_say = You were fond of that lorry, I can hear. Sitting at home must be hard, then.
van-de-wagen_moeilijk-weg_inner = I handed over a mudflap and got a funeral back.
van-de-wagen_moeilijk-weg_why = You felt for him, but filled in how hard it is. He was talking about a mat, and was handed a grief as well.
van-de-wagen_moeilijk-weg_zegt-u = Well. I was talking about that mat.
van-de-wagen_mist-hij-hem_say = And your boss, isn’t he short of a mudflap?
van-de-wagen_mist-hij-hem_why = You followed up on that mat with a joke. Given some contact, he stands there as a driver for once, not as a debtor.
van-de-wagen_mist-hij-hem_inner = A joke through a closed door. It takes me a second to get it.
van-de-wagen_mist-hij-hem_mist-twee = He’s missing two by now. My mother’s got the other one.
van-de-wagen_mist-hij-hem_komt-u-daarvoor = Is that what you’re here for? I’ve lost the receipt.
van-de-wagen_waar-reed-u_say = And where would you take it, that lorry of yours?
van-de-wagen_waar-reed-u_inner = I can see the whole map again, right down to the heel of Italy.
van-de-wagen_waarom-gestopt_say = What did that do to you, handing in those keys?
van-de-wagen_waarom-gestopt_inner = Those keys lay on the desk, and nobody looked up.
van-de-wagen_waarom-gestopt_why = A good question, for another moment. He was behind a closed door, and still with his mat.
van-de-wagen_waarom-gestopt_dunne-deur = I’m not telling that here.

# Routes
routes_line = Flowers. Aalsmeer, Verona, Bari. Name a city, I’ll drive you there.
routes_route-stil_noem-dan = A city. It won’t cost you anything.
routes_route-langer_dan-zelf = No? I can do it without you, you know.
routes_springen_say = Rotterdam. They’re after drivers everywhere there.
routes_springen_inner = There we go. From Bari straight back to the counter.
routes_springen_code-verlopen = My papers have lapsed. Simple as that.
routes_uit-het-hoofd_say = Any city, from memory? Clever. Then I’ll say Istanbul.
routes_uit-het-hoofd_inner = I wanted to drive. I get a pat on the head.
routes_uit-het-hoofd_paar-duizend = A few thousand men do that, every night. But all right: Istanbul.
routes_noem-wenen_say = Vienna. I went by coach once, it took for ever.
routes_noem-wenen_inner = My hands are holding a wheel, here in the hall.
routes_noem-wenen_passau = A3 to Passau, fill up before the border. Eleven hours, one sleep. Bring a jumper.
routes_waar-slapen_say = Naples. And where did you sleep, on the road?
routes_waar-slapen_inner = That I should laugh at that, of all things.
routes_waar-slapen_gordijntje = In the cab. Curtain shut, and nobody ringing.
