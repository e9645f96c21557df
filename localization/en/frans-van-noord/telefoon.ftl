# Frans van Noord: On the telephone

telefoon_title = On the telephone
briefje_name = A note from the housing association
briefje_seen = ‘Gentleman on the third floor says he is so alone. Nobody cares about him, he says, not even his son Harrie.’
map_name = The file from the Meldpunt
map_seen = ‘Gentleman comes across as entirely competent. No psychiatric illness observed. Not motivated. There was bread in the bin.’
kantoorraam_name = The office window
kantoorraam_seen = Blazing sun. Across the road people in T-shirts are leaning out of their windows.

## bellen

# overgaan
overgaan_line = That’s eleven rings. We could just cycle round there.
overgaan_bel-door_twaalf = Twelve.
overgaan_bel-door-langer_twintig = The man will have retired by the time he answers.
overgaan_dan-langs_say = Yes. Then he can at least see who’s calling.
overgaan_dan-langs_why = A warm thought, just going. Only he hadn’t had a chance to say what he thought of it.
overgaan_dan-langs_inner = I picked up ages ago. They just go on talking.
overgaan_laten-gaan_say = Let it ring. Perhaps he has a long way to come.
overgaan_laten-gaan_why = You gave him time to get to the telephone. With his lungs that is no small thing.
overgaan_laten-gaan_inner = That thing just keeps going. Either it’s urgent or it’s somebody who can wait.
overgaan_luidspreker_say = Put it on loudspeaker so that Esmé can listen in.
overgaan_luidspreker_why = Esmé needs to know too, so it is handy. Only he doesn’t know that somebody else is listening.
overgaan_luidspreker_inner = The hiss is different. As if I’d rung some big hall.
overgaan_kaart-eerst_say = Hang up. A card, then, with your own number on it.
overgaan_kaart-eerst_why = He has your name and number in the house now. The next step can be his, at an hour when he has breath for it.
overgaan_kaart-eerst_inner = Found it on the mat. A card, written in pen. I held it up to the light.

# opgenomen
opgenomen_gezichten = I can hear you talking. About coming round.
opgenomen_hijgen = … Yes.
opgenomen_line = Who is this? I had to get out of my chair for this.
opgenomen_opname-stil_niks-zeggen = Not saying anything? Then all I hear is my own wheezing.
opgenomen_opname-langer_neerleggen = I’ll count to three. Then I pull the plug.
opgenomen_geboren_say = Mr van Noord? Jan here. You were still on my list for today.
opgenomen_geboren_inner = A list. Then I’m a number with a tick.
opgenomen_geboren_wie-vraagt = A list. So I’m on one.
opgenomen_hoe-gaat-het_say = Jan here, from the neighbourhood. No special reason. I wanted to hear how you are.
opgenomen_hoe-gaat-het_inner = For no reason. Only people with a wrong number ring for no reason.
opgenomen_hoe-gaat-het_zomaar = Nobody rings for no reason. Not for years.
opgenomen_naam-jan_say = Good afternoon, Mr van Noord. My name’s Jan, from the core team round here.
opgenomen_naam-jan_why = Your name, and at once where you’re ringing from. He doesn’t know the word, but you kept nothing back.
opgenomen_naam-jan_inner = Jan. Three letters. Can’t be much hiding behind that.
opgenomen_naam-jan_reactor = Core team. Sounds like a reactor.
opgenomen_komt-uit_say = Jan here. Is this a bad moment? I’ll try later.
opgenomen_komt-uit_inner = A bad moment. I look round the room for one.
opgenomen_komt-uit_niks-te-doen = A bad moment. No. I was only sitting here.

# wie-stuurt
wie-stuurt_kernreactor = And a team like that never rings of its own accord.
wie-stuurt_ademhaling = You’re from an agency.
wie-stuurt_line = Who sent you?
wie-stuurt_stuurt-stil_zoeken = You’re having to look it up, I can hear.
wie-stuurt_stuurt-langer_dus = That’s taking too long for an honest answer.
wie-stuurt_niemand_say = Nobody. I heard you have to manage alone, and I’d rather hear it from you.
wie-stuurt_niemand_inner = It sounds warm. Where’s that warmth coming from?
wie-stuurt_privacy_say = Somebody who’s worried. I’d like to ask first whether I may give the name.
wie-stuurt_privacy_why = Asking first is proper. Only now he hears that it’s about him, and that he’s the one who isn’t allowed to know.
wie-stuurt_privacy_inner = It’s about me, and I’m the one who can’t get at it.
wie-stuurt_privacy_ook-niks = Then I won’t say anything either.
wie-stuurt_woningbouw-zegt_say = The housing association. You told them you’re so alone, and they rang us.
wie-stuurt_woningbouw-zegt_inner = So it was her. I said it once, just once, and off it went.
wie-stuurt_traject_say = Our own team. We’ve got a pathway for people on their own.
wie-stuurt_traject_inner = A pathway. So there are more of us. People on their own, in a row.
wie-stuurt_meldpunt-gelezen_say = I’ve read how it went with the Meldpunt. I want to do it differently.
wie-stuurt_meldpunt-gelezen_inner = They looked in my bread bin. There was bread in it. Case closed.
wie-stuurt_meldpunt-gelezen_broodtrommel = Then you know what was in my bread bin.

# doorverteld
doorverteld_line = The one with the red glasses. I said that to her. Not to an office.
doorverteld_door-stil_inner = Silence. So they haven’t got a phrase for it.
doorverteld_door-stil_vond-het-aardig = She had her coat on already. And then she stayed. Well, then you say something.
doorverteld_door-langer_klaar = Right. Her, then.
doorverteld_bedoelde-goed_say = She should never have passed that on.
doorverteld_bedoelde-goed_inner = They blame each other. And then they give each other my number.
doorverteld_bedoelde-goed_zij-wel = And yet you’re ringing.
doorverteld_hoe-is-dat_say = And now we know too. Do you mind that?
doorverteld_hoe-is-dat_zegt-het = I don’t like it. … But at least you’re saying it with me there.
doorverteld_hoe-is-dat_zegt-het_inner = They always talk about me. First time I’ve been there for it.
doorverteld_hoe-is-dat_hoe-denkt-u = What do you think? Like standing on the landing in my vest.
doorverteld_hoe-is-dat_hoe-denkt-u_inner = My ears are burning. And you can’t hear that on the telephone.
doorverteld_wat-verteld_say = What was it you actually wanted to tell her?
doorverteld_wat-verteld_inner = I’d meant to talk about the heating. And then that came out.
doorverteld_wat-verteld_stil-hier = That it’s so quiet here. That’s all. And that it’s about time it stopped.
doorverteld_nee-blijft_say = You’re not tied to anything. That stays as it is.
doorverteld_nee-blijft_inner = Not tied. Funny, now I don’t need to say no so badly.
doorverteld_nee-blijft_nog-niet = I know that. I haven’t decided yet.

# van-wie
van-wie_half-uur = You’ve been sitting reading a file. I never asked for that.
van-wie_klets = Somebody said something. I only told one person.
van-wie_gehoord = You heard, did you. And who from?
van-wie_line = So. Who from?
van-wie_wie-stil_denk-na = Take your time. I’m counting back while you do.
van-wie_wie-langer_uit-elkaar = Red glasses. It was the one with the red glasses.
van-wie_alsnog_say = From the housing association. I’d rather not have said.
van-wie_alsnog_inner = So it was the glasses after all. Funny. Now I know, it’s got smaller.
van-wie_alsnog_omweg = The long way round, then. But you got there.
van-wie_signaal_say = We had a signal, from a lady you’d talked to. Which office that is, she can tell you herself.
van-wie_signaal_inner = A signal. Red, amber, and then they all come up the stairs.
van-wie_signaal_seinhuis = A signal. All I did was say something, to somebody.
van-wie_maakt-uit_say = Shall I ask that person to ring you? Then you won’t be hearing it from me.
van-wie_maakt-uit_why = Hearing it from her seemed fairer to you. But he asked you, and he still doesn’t know.
van-wie_maakt-uit_inner = It’s about me, and I don’t get told.
van-wie_maakt-uit_ja = Then I’m sat by the telephone again. Who from, I asked.

# sneltram
sneltram_line = A pathway. I’ve had three of those.
sneltram_tram-stil_haltes = Well?
sneltram_tram-langer_remise = Please yourself.
sneltram_kantoortaal_say = Rotten word, yes. We talk like that all day. May we come round some time?
sneltram_kantoortaal_inner = Somebody swallowing their own word. I actually heard it go down.
sneltram_kantoortaal_dat-versta-ik = There. That I understand.
sneltram_op-maat_say = That’s our name for it, but you can make of it what you like.
sneltram_op-maat_inner = Make of it. So there’s something there already, to be filled in.
sneltram_op-maat_al-genaaid = What I like. The last one said that too.
sneltram_terug-naar-wie_say = You asked who sent me. The housing association rang us.
sneltram_terug-naar-wie_inner = The red glasses. I can see her standing there, coat already on.
sneltram_terug-naar-wie_rode-bril = The one with the red glasses. Well.

# neergelegd
neergelegd_line = He’s hung up. Now what?
neergelegd_toon-stil_tuut = He was very short of breath. Did you hear it too?
neergelegd_toon-langer_komt-niet = Staring won’t make it ring.
neergelegd_kaken_say = With your teeth clenched: ring back and put it right, before he has a night to brood on it.
neergelegd_kaken_inner = Same finger on the same button. That’s how the bailiff rang, too.
neergelegd_uurtje_say = You have a bit of a swear, to Esmé. In an hour you ring him once more.
neergelegd_uurtje_inner = An hour of quiet. And then again after all. I’d left the plug in.
neergelegd_stuur-kaart_say = You don’t say a word about it. He gets a card: who you are, and your number.
neergelegd_stuur-kaart_inner = A card. I left it lying overnight. It was still there.
neergelegd_tweede-kaart_say = Another card, with one line: sorry about just now. And your number again.
neergelegd_tweede-kaart_inner = Number two. Same handwriting, only a bit smaller.
neergelegd_voor-de-deur_say = Better at his door, then, this week. He can look us in the eye when he says no.
neergelegd_voor-de-deur_why = You didn’t want to let go. But he’d hung up, and only learns at the bell what you’re up to.
neergelegd_voor-de-deur_inner = I thought that was the end of it.

# weer-u
weer-u_alweer = You again. I still had the receiver in my hand.
weer-u_toch-weer = You again. An hour later. They don’t usually do that.
weer-u_line = What’s so important?
weer-u_weer-stil_hoor-u = I can’t hear anything.
weer-u_weer-langer_ophangen = Third time I won’t hang up. I won’t pick up.
weer-u_lag-aan-mij_say = I didn’t do that well just now. I wanted to say so.
weer-u_lag-aan-mij_why = You looked to yourself and said so. He needn’t defend himself, and you can both go on.
weer-u_lag-aan-mij_inner = I’ve got that sentence ready for Harrie too. It’s never been sent.
weer-u_lag-aan-mij_zo = Well. Didn’t see that one coming.
weer-u_laatste-keer_say = I did want to talk to you once more. After that I’ll leave you in peace.
weer-u_laatste-keer_inner = There you are. Once, twice at most. Then they’ve had enough of you.
weer-u_laatste-keer_beloofd = That’s clear, then.
weer-u_wat-maakte_say = What was it I said wrong?
weer-u_wat-maakte_why = You looked for it on your own side, and asked him. He could say what went wrong without defending himself.
weer-u_wat-maakte_inner = What was wrong. My hand was quicker than I was.
weer-u_wat-maakte_eruit-gegooid = All of a sudden I heard an office again. Then the phone goes down.

# kaart-terug
kaart-terug_line = I’ve got a card here. Handwritten. From someone called Jan.
kaart-terug_kaart-stil_bent-u-dat = Is that you?
kaart-terug_kaart-langer_leesbaar = You write better than you talk.
kaart-terug_ja-ik_say = That’s me, yes. Nice of you to ring.
kaart-terug_ja-ik_inner = Nice, says Jan. And I’m the one who rang, with nothing hanging over me. It’s been a while.
kaart-terug_ja-ik_netjes = I thought: anybody who writes has sat down to do it.
kaart-terug_waarmee-helpen_say = That’s me. I’m glad you rang, Mr van Noord. Is there anything I can do for you?
kaart-terug_waarmee-helpen_why = Friendly, but it’s what they ask at a counter. You had written to him, and he was ringing about that card.
kaart-terug_waarmee-helpen_inner = A counter. I’m back at a counter, in my own room.
kaart-terug_waarmee-helpen_u-schreef = You wrote to me.
kaart-terug_afspraak-maken_say = From me, yes. When might I come round?
kaart-terug_afspraak-maken_inner = I say one thing and the diary is already open.
kaart-terug_afspraak-maken_ho-ho = Whoa. I’m ringing about a card.

# weer-kaart
weer-kaart_line = Another card. One more and I’ll start a scrapbook.
weer-kaart_wkrt-stil_nou-jan = Well, Jan. Here I am.
weer-kaart_wkrt-langer_schrijven-kunt-u = You’re better at writing.
weer-kaart_gewoon-opnieuw_say = I’m glad you’ve rung after all. Shall we start with a clean slate?
weer-kaart_gewoon-opnieuw_why = A clean slate sounds generous. But what made him hang up is off the table before it has been said.
weer-kaart_gewoon-opnieuw_inner = A clean slate. So it never happened.
weer-kaart_gewoon-opnieuw_opnieuw = I was still on last time.
weer-kaart_stond-er-in_say = Sorry was all I had to write.
weer-kaart_stond-er-in_why = You looked to yourself, without explaining. He needn’t say why he hung up.
weer-kaart_stond-er-in_inner = Jan is sorry. I hold the receiver a little closer to my ear.
weer-kaart_stond-er-in_een-regel = One line. So you could spare one.
weer-kaart_schrok-ophangen_say = It gave me a fright, you hanging up. I did want to say so.
weer-kaart_schrok-ophangen_inner = I gave Jan a start. I suppose I’m the one to say sorry now.
weer-kaart_schrok-ophangen_ook-geschrokken = Then you know what it’s like.

# vorige-keer
vorige-keer_line = You’re not the first. Seven months ago somebody else said it: we’ll just have a look with you.
vorige-keer_line2 = My money had stopped already. And there they are, waiting for one form. I shut the door, and they call it not cooperating. In December, of all times.
vorige-keer_dat-was-dwi_say = That’ll have been the benefits office. We’re not with them.
vorige-keer_dat-was-dwi_why = Setting it straight seemed honest. But he was mid-sentence, and suddenly it was about you.
vorige-keer_dat-was-dwi_inner = Mid-sentence. So it’s true: they’re all in the same building.
vorige-keer_dat-was-dwi_ander-loket = No. That was another counter. They say that at every counter.
vorige-keer_vk-stil_inner = Nothing for a moment. I can hear the fridge. And myself, a bit calmer.
vorige-keer_vk-stil_die-wethouder = I rang everybody. The alderman has a very nice voice.
vorige-keer_vk-langer_enfin = Anyway. It’s coming in again. Until it isn’t.
vorige-keer_geen-wonder_say = You must have been angry about that.
vorige-keer_geen-wonder_inner = Angry, yes. Everybody else said ‘difficult’.
vorige-keer_geen-wonder_kwaad = Angry. Yes. That’s the word.
vorige-keer_wel-de-regel_say = Without the form they’re not allowed to pay. They were stuck too, I think.
vorige-keer_wel-de-regel_inner = There it is. The rule. It always comes in ahead of the person.
vorige-keer_wel-de-regel_mogen-niet = Not allowed. No. I wasn’t allowed to eat either.
vorige-keer_rotstreek_say = They should never have done that.
vorige-keer_rotstreek_inner = Well. This one’s on my side. Or agrees with everyone.
vorige-keer_rotstreek_hoort-u-het-ook = You see? Now you can hear it for yourself.
vorige-keer_hoe-doorgekomen_say = December, and no money. How did you manage?
vorige-keer_hoe-doorgekomen_inner = How I managed. I switched off everything except the tree lights.
vorige-keer_hoe-doorgekomen_alles-uit = Everything off. Left one circuit on. I’m good at that, switching.

# galm
galm_line = Somebody’s listening in. I can hear the room. It echoes.
galm_galm-stil_dus-ja = That’s a yes, then.
galm_galm-langer_toneel = Well? Or am I being taped?
galm_zet-uit_say = ‘You’re right, sorry,’ you say, and you switch it off. ‘Now it’s just the two of us.’
galm_zet-uit_why = You said sorry and switched off the loudspeaker. Who had been listening in, he still doesn’t know.
galm_zet-uit_inner = One button, and the other one’s gone. The other one isn’t gone.
galm_zet-uit_wie-was-dat = The two of us. And who was number three?
galm_heeft-oor_say = You can hear that? Did you work with sound?
galm_heeft-oor_why = You saw what he can do, and he liked that. Only his question, who was listening, was left lying.
galm_heeft-oor_inner = Light. Thirty years of light, and ears like a bat all the same.
galm_heeft-oor_met-licht = In light. In the theatre. Sound sat next door. And you’re dodging the question.
galm_klopt-esme_say = Yes, my colleague Esmé is next to me. She’s listening in.
galm_klopt-esme_why = It should have come sooner, and now you simply said it. Nothing left to guess, about Esmé either.
galm_klopt-esme_inner = Caught, and just said who. They never did it like that in the theatre.
galm_klopt-esme_dag-esme = Hello Esmé. You’re allowed to speak, you know.

# waarvoor
waarvoor_line = { $route ->
    [card] But what did you write to me for?
   *[codes] But what are you actually ringing for?
}
waarvoor_wv-stil_zeg-langs = You want to come round. Say it, then.
waarvoor_wv-langer_ik-zeg-het-wel = Then I’ll say it. You want to come round.
waarvoor_eens-kijken_say = So the two of us can come and see how you’re getting on, and whether we can do something for you.
waarvoor_eens-kijken_why = Honest about your plan. Only it was a plan already: who comes and what gets looked at was settled.
waarvoor_eens-kijken_inner = See how I’m getting on. They’ve already talked about how I’m getting on.
waarvoor_eens-kijken_dus-binnen = See. So you want to get in here.
waarvoor_rest-bij-u_say = It’s not easy to talk like this, over the phone. I’d sooner hear the rest at your place.
waarvoor_rest-bij-u_why = You wanted a quieter talk with him. But that made the visit a fact before he could say what he thought.
waarvoor_rest-bij-u_inner = The rest. There is no rest. And then they’ll be sitting here.
waarvoor_rest-bij-u_thuis-dus = At my place. You don’t waste time.
waarvoor_mag-langs_say = To ask if I may come round some time.
waarvoor_mag-langs_inner = If I’ll have it. I look at the door. It doesn’t say anything either.
waarvoor_mag-langs_vraagt-u-dus = Here. … Well. So you’re asking.
waarvoor_kennismaken_say = Just to get to know each other. It needn’t take long.
waarvoor_kennismaken_inner = Just. Nothing that came out of that thing was ever ‘just’.
waarvoor_kennismaken_kennis = Get to know each other. So you want to come round.

# wat-wilt-u
wat-wilt-u_line = And what is it you’d come here to do?
wat-wilt-u_wat-stil_weet-het-niet = You don’t know yourselves yet.
wat-wilt-u_wat-langer_dan-niet = If you don’t know, you won’t get through my hall.
wat-wilt-u_alles-doorlopen_say = Listen first. And after that look at money, health and housing.
wat-wilt-u_alles-doorlopen_inner = Money, health, housing. The two of them, shoes on, through everything.
wat-wilt-u_alles-doorlopen_rondleiding = That’s too much for me.
wat-wilt-u_weet-ik-niet_say = No idea, to be honest. You tell me.
wat-wilt-u_weet-ik-niet_eerlijk = Honest. Clumsy, but honest.
wat-wilt-u_weet-ik-niet_eerlijk_inner = This one doesn’t know. Neither do I. That makes two of us.
wat-wilt-u_weet-ik-niet_lekker-dan = So I’ve got to think up what you’re coming for as well.
wat-wilt-u_weet-ik-niet_lekker-dan_inner = It always ends up with me.
wat-wilt-u_luisteren_say = Have a coffee. And listen, if there’s anything. Nobody has to talk.
wat-wilt-u_luisteren_inner = Coffee. Nothing to fill in, nothing to clear up. That’d be a visit.
wat-wilt-u_luisteren_melk = There’s milk. There’s always milk.
wat-wilt-u_niet-meer-alleen_say = Be there. You’ve been facing it alone for far too long.
wat-wilt-u_niet-meer-alleen_inner = They say that the first time. The second time it’s someone else.
wat-wilt-u_niet-meer-alleen_wij = ‘Be there.’ That could be anything.

# hoelang-dan
hoelang-dan_line = And how long would that be for?
hoelang-dan_hd-stil_daar-heb-ik-u = Yes. Got you there.
hoelang-dan_hd-langer_laat-zitten = Never mind.
hoelang-dan_zolang-nodig_say = For as long as you need me.
hoelang-dan_zolang-nodig_inner = As long as. Harrie’s mother said that too.
hoelang-dan_zolang-nodig_zolang = That’s a long time. Longer than you think.
hoelang-dan_hangt-van-u_say = I don’t know yet, that’s up to you. If we get on, I’ll stay longer.
hoelang-dan_hangt-van-u_why = You wanted to leave it to him. But there was a condition: first you have to get on.
hoelang-dan_hangt-van-u_inner = If I try hard, they’ll stay. So I’d better try hard.
hoelang-dan_hangt-van-u_van-mij-dus = So it’s up to me. Might have known.
hoelang-dan_weet-niet-hoelang_say = An hour the first time, no more.
hoelang-dan_weet-niet-hoelang_inner = An hour. That’s manageable. I can see the end of it.
hoelang-dan_weet-niet-hoelang_dat-is-kort = An hour. At least that’s a measurement.

# puf
puf_line = Hang on. … No. Don’t talk.
puf_puf-stil_why = You kept quiet when he asked for air. To him that was the politest answer.
puf_puf-stil_inner = Breathe in, hold for ten. On the other end they’re holding something too.
puf_puf-stil_nog-een = … One more puff.
puf_puf-langer_tien-tellen = … There. A count of ten. Most people can’t.
puf_stapel-vragen_say = You take it easy. Are you sitting down? Have you got your inhaler?
puf_stapel-vragen_why = He’d just said: no talking. Two questions came, and there was no breath for either.
puf_stapel-vragen_inner = Two questions and no air. You do the sums.
puf_stapel-vragen_niet-praten = I said… don’t… talk.
puf_straks-bellen_say = Shall I leave you be for now? Then I’ll ring back later.
puf_straks-bellen_inner = Later. Later the phone will be off the hook and it’ll stay there.
puf_straks-bellen_dan-neem-ik = No… You’d better stay.
puf_blijf-hangen_say = Say ‘I’m here’, and then only listen to how he’s breathing.
puf_blijf-hangen_why = You said once that you were there, and listened for it to ease. He didn’t have to answer.
puf_blijf-hangen_inner = ‘I’m here.’ That needs no answer. In, and count to ten.
puf_blijf-hangen_zakt = … It’s easing. … There.
puf_huisarts-weet_say = This doesn’t sound good, Mr van Noord. Shall I ring your doctor?
puf_huisarts-weet_inner = I said don’t talk. And now there’s a doctor in the room.
puf_huisarts-weet_hoesten = I’m coughing. People cough.

# eisen
eisen_line = Right. There are rules, though.
eisen_line2 = No papers. No folder under your arm. No calling up the stairwell where you’re from. And I say when it’s over.
eisen_zakt-eindelijk = (For a long while, only breathing.) … There. It’s easing.
eisen_soms-moet_say = Well, sometimes of course something does need to be…
eisen_soms-moet_why = You wanted to be honest about paper. He’d only got to rule two, and then what counts is that you cut in.
eisen_soms-moet_inner = I’d got to two out of four.
eisen_soms-moet_vier-regels = I’d got to two. There are four.
eisen_eis-stil_genoteerd = Are you still there?
eisen_eis-langer_dan-niet-hoor = Don’t, then.
eisen_beloof-altijd_say = Agreed. You can count on that.
eisen_beloof-altijd_why = You may well have meant it. But you took four rules in one breath, and he has seen many a yes like that vanish.
eisen_beloof-altijd_inner = Count on me. Somebody thought that of me once. That’s why the tree’s still up.
eisen_beloof-altijd_altijd-is = I’ve heard that before. Start with once.
eisen_zachtjes_say = No papers, quiet on the stairs, and you say when it’s over.
eisen_zachtjes_inner = Three out of four. Most of them remember one.
eisen_zachtjes_aannemen = You’ve left out the folder. … Three out of four. More than the last one managed.
eisen_een-formulier_say = One form I do have to bring. It stays in my bag.
eisen_een-formulier_inner = One form. That’s how it began last time. One.
eisen_een-formulier_dan-ook-een = Then you’ll come with one and leave with one.
eisen_pen-in-zak_say = That’s how we’ll do it. I do always have a pen on me. It stays in my pocket.
eisen_pen-in-zak_inner = A pen in a pocket. I’d sooner have that than a promise.
eisen_pen-in-zak_welke-pen = A pen’s allowed. I’ll keep an eye on it.

# met-twee
met-twee_esme-weer = And that Esmé, is she coming as well?
met-twee_hoeveel = And how many of you will be standing here?
met-twee_line = One I can throw out. Two’s heavy lifting.
met-twee_twee-stil_reken = That can’t be such a hard sum.
met-twee_twee-langer_hele-bus = More than one, then.
met-twee_zien-meer_say = Two of us, if we may. Two pairs of eyes see more.
met-twee_zien-meer_why = It suits the two of you. What he hears is that his home will be looked over.
met-twee_zien-meer_inner = See. There’s nothing to see here. There’s too much to see here.
met-twee_zien-meer_kijkdag = See. So you’re coming to look round.
met-twee_esme-en-ik_say = Esmé and me. We always do, the first time. Is that all right?
met-twee_esme-en-ik_inner = They’re asking. I look for the catch and find a colleague.
met-twee_esme-en-ik_voor-uw-veiligheid = Always. Well, all right. Two.
met-twee_kom-alleen_say = I can come on my own, if you’d rather. Then it stays between us.
met-twee_kom-alleen_why = Who comes is his to choose. But your colleague didn’t know, and ‘between us’ is a promise you can’t keep.
met-twee_kom-alleen_inner = Between us. And behind it somebody says no. I hear that too.
met-twee_kom-alleen_zei-iemand-nee = I hear someone saying ‘Jan!’ back there. Make it two.
met-twee_iemand-van-u_say = Two of us. You’re welcome to ask somebody too, of course, then we’re even.
met-twee_iemand-van-u_adriaans = There’s one who comes. I’m keeping her out of this. She never asks anything.
met-twee_iemand-van-u_adriaans_inner = I nearly said her name. Careful.
met-twee_iemand-van-u_de-televisie = Somebody with me. No. I wouldn’t know who.
met-twee_iemand-van-u_de-televisie_inner = I go through who it could be. Doesn’t take long.

# wanneer
wanneer_line = Not on a Wednesday. Somebody comes on Wednesdays.
wanneer_wanneer-stil_zelf-zeggen = Friday’s possible. If you don’t think about it too long.
wanneer_wanneer-langer_of-niet = Or not. That’s fine too.
wanneer_vanmiddag_say = It could be this afternoon. You’ve waited long enough.
wanneer_vanmiddag_inner = This afternoon. That leaves no night to change my mind.
wanneer_vanmiddag_vrijdag-niet-eerder = Friday. Not before.
wanneer_wie-woensdag_say = Who is it that comes on Wednesdays?
wanneer_wie-woensdag_mevrouw-adriaans = Mrs Adriaans, from the church. Does my shopping. Too much milk.
wanneer_wie-woensdag_mevrouw-adriaans_inner = Now I’ve gone and named her. They don’t know where she lives, thank goodness.
wanneer_wie-woensdag_gaat-u-niet-aan = Somebody who doesn’t ask.
wanneer_wie-woensdag_gaat-u-niet-aan_inner = She stays out of it. She’s mine.
wanneer_woensdag-toch_say = We can do Friday or Monday. Which suits you best?
wanneer_woensdag-toch_why = You let him choose, from two days that suited you. What suits him, he hadn’t said yet.
wanneer_woensdag-toch_inner = Friday, when they can. So I’m what’s left over.
wanneer_woensdag-toch_vrijdag-dan = Friday, then. I’m not on the way to anything.
wanneer_uw-dag_say = You tell me, then, day and time.
wanneer_uw-dag_inner = Day and time. Between eleven and twelve my lungs still work.
wanneer_uw-dag_vrijdag-elf = Friday, eleven. Before that I haven’t got my lungs on.

# de-code
de-code_line = You’ll have to get in, though. There’s a keypad downstairs. And another half a flight up.
de-code_line2 = I’ll give you the codes. Two of them. Ready?
de-code_inner = I gave them the code. Why did I give them the code?
de-code_code-stil_why = You left the pace to him. You give a code digit by digit, and until the last one you can still go back.
de-code_code-stil_inner = I say it digit by digit. I could still give a wrong one.
de-code_code-stil_vier = Four. … Seven. … I’m doing this slowly, for both of us.
de-code_code-langer_rest = One, nine. And upstairs three three eight. There.
de-code_komen-er-wel_say = You keep those. We’ll get in all right.
de-code_komen-er-wel_inner = We’ll get in. Yes. They do.
de-code_komen-er-wel_van-mij = You get them from me. Four seven one nine. Three three eight. Otherwise you’ll be standing downstairs.
de-code_hardop_say = I’ll say them back to you. Then we both know they’re right.
de-code_hardop_why = Conscientious, saying it back. Only now the whole office has heard the key to his house.
de-code_hardop_inner = There goes my front door, all over the office.
de-code_hardop_hele-kantoor = There. Now the whole office knows how to get in here.
de-code_op-mijn-hand_say = I’m getting a pen. On my hand, if I may.
de-code_op-mijn-hand_inner = On a hand. That’ll wash off before supper.
de-code_op-mijn-hand_wast-eraf = On your hand. That’s not paper. … Four seven one nine. Three three eight.
de-code_onthoud-ze_say = Go ahead, I’ll remember them.
de-code_onthoud-ze_why = No paper, he had said. You kept to that without his having to say it again.
de-code_onthoud-ze_inner = Remember. Then there has to be room for it in that head.
de-code_onthoud-ze_eens-zien = Four seven one nine. Three three eight. I’ll see on Friday.

# ophangen
ophangen_line = Right. I’m going to hang up now. I always go first.
ophangen_hang-stil_nog-daar = I’m waiting to see if you tack anything on.
ophangen_hang-langer_inner = I put it down. My hand’s warm from the receiver.
ophangen_hang-langer_klik = … Friday, then.
ophangen_even-dokter_say = One more thing: I don’t like that wheezing. Will you give your doctor a ring?
ophangen_even-dokter_inner = One more thing. They always have one left over.
ophangen_even-dokter_klik-dicht = Goodbye.
ophangen_bedenken_say = Let me just give you my number. Then you can ring and cancel too.
ophangen_bedenken_inner = I’m allowed to cancel. The number’s in the margin of the paper, in capitals.
ophangen_bedenken_mag-dat = So I’m allowed to cancel. Good.
ophangen_dank-opnemen_say = Well, thanks, then. For picking up, I mean.
ophangen_dank-opnemen_inner = So that’s what I did today. Picked up.
ophangen_dank-opnemen_nou = Well. … Goodbye, Jan.
ophangen_dank-bellen_say = Well, thanks, then. For ringing, I mean.
ophangen_dank-bellen_inner = So that’s what I did. Rang, and nothing was the matter.
ophangen_dank-bellen_nou-bel = Well. … Goodbye, Jan.
ophangen_zin-in_say = Till Friday, then. I’m looking forward to it.
ophangen_zin-in_inner = Looking forward. To my hall?
ophangen_zin-in_zin = I wouldn’t say that too loud.
