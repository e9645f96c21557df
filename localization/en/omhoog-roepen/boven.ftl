# Calling up: the top landing

boven_title = On the landing

piano_name = A piano
piano_seen = Through the open door: a piano without its front. All the hammers are bare.
piano_dat-is-hem = Out of a school. Nobody wanted it.
stemvork_name = A tuning fork
stemvork_seen = In his breast pocket, where another man keeps a pen: a tuning fork.
stemvork_altijd-bij-me = From sixty-three. Still right.
envelop_name = An envelope
envelop_seen = On the little cupboard by the door, neatly straight: ‘Mr S. Ferenc’. It is sealed.
envelop_kom-ik-nog = That’s not for me.

# At the top
bovenaan_niet-tegemoet = I shan’t come to meet you. The knee.
bovenaan_niet-buiten-adem = Fifty-two steps. And you’re not even out of breath.
bovenaan_line = The top step is for visitors. You can hear everything there.
bovenaan_uithijgen_inner = I take those steps in three goes myself.
bovenaan_uithijgen_kleiner = There. So that was you.
bovenaan_uithijgen_why = You did not speak straight away up there. It let him look first at who goes with that voice.
bovenaan_blijven-hijgen_de-tree = Do sit down.
bovenaan_binnen-zitten_say = Shall we sit inside for a bit? It’s quieter to talk, for you too.
bovenaan_binnen-zitten_inner = The piano’s open. You don’t let anyone in like that.
bovenaan_binnen-zitten_al-heel-wat = Here is far enough.
bovenaan_binnen-zitten_why = You thought of who might be listening, and that was good. Only he had just pointed to another place.
bovenaan_bovenste-tree_say = Sit down on the top step, with your bag on your knees.
bovenaan_bovenste-tree_inner = That’s where Judit always sat when I was tuning.
bovenaan_bovenste-tree_goede-akoestiek = That’s it. I’ll take the chair, on account of the years.
bovenaan_bovenste-tree_why = You sat where he pointed, on the step for visitors. So the stairs stayed his.
bovenaan_post-doornemen_say = It’s so nice to be asked up. Shall we have a look at that post together?
bovenaan_post-doornemen_inner = The ink’s still wet, and I’m in an office already.
bovenaan_post-doornemen_eerst-zitten = Sit down first.

# The card
het-kaartje_geef-die-pen = Nearly. Give me that pen. … There.
het-kaartje_het-staat-er = Szabó. It really says so.
het-kaartje_line = Do you know when anyone last wrote it like that? On my diploma. In sixty-three.
het-kaartje_kaart-stil_inner = The b’s a bit crooked. Otherwise it’s all there.
het-kaartje_kaart-stil_leest-weer = Accent and all.
het-kaartje_kaart-stil_why = You let him read for as long as he liked.
het-kaartje_kaart-langer_nou-goed = Well. Good.
het-kaartje_nu-overal_say = That’s how it should be. Now let’s see that it’s right in all those other places, too.
het-kaartje_nu-overal_inner = All those counters again. I’m tired already.
het-kaartje_nu-overal_overal = All those places. I’m not starting on that again.
het-kaartje_nu-overal_why = You wished him his name everywhere. But he was still with this one card, and now all the counters come back.
het-kaartje_voor-u_say = You keep the card.
het-kaartje_voor-u_inner = A card with no window in it. I used to get them like that from schools.
het-kaartje_voor-u_bij-de-sleutels = Then I’ll hang it with the keys.
het-kaartje_welk-diploma_say = What diploma was that?
het-kaartje_welk-diploma_inner = Another man’s black suit, sleeves too long. And then they called me.
het-kaartje_welk-diploma_met-lof = Piano tuner. With distinction. It hangs over the piano, so that knows it, too.

# The letter
de-brief_line = This one came on Monday, from the housing association. For Ferenc. I haven’t sent it on yet.
de-brief_brief-stil_inner = It weighs nothing, and still I keep putting it somewhere else.
de-brief_brief-stil_draait-hem-om = There’s something stamped on the back. I haven’t read that yet.
de-brief_brief-stil_why = You said nothing about the letter. Then he turned it over himself.
de-brief_brief-langer_die-pen-nog = Have you still got that pen?
de-brief_openmaken_say = Come on, we’ll do it together. I’ll get it open.
de-brief_openmaken_inner = Torn. I hadn’t got that far.
de-brief_openmaken_u-heeft-hem = You’ve got it open already.
de-brief_openmaken_why = ‘Together’, you said, and tore it open. But he had not got that far, and it is his letter.
de-brief_erboven_say = Shall I cross that out and put your name above?
de-brief_erboven_inner = One line through it. So it was as simple as that.
de-brief_erboven_nu-is-hij-voor-mij = … There. Now it’s for me.
de-brief_erboven_why = You asked first, and then did something small that let him open it himself.
de-brief_vandaag-niet_say = Then let’s leave it shut.
de-brief_vandaag-niet_nu-wel = We could. … No. Now I want to know.
de-brief_vandaag-niet_nu-wel_inner = It’s come half unstuck. My thumb fits in.
de-brief_vandaag-niet_dan-maandag = Then it stays shut.
de-brief_vandaag-niet_dan-maandag_inner = Shut will do. I hadn’t heard that from one of those before.
de-brief_vandaag-niet_why = Nothing had to be decided, and his no was all right.

# The boiler check
ketelcontrole_line = Boiler check. Tuesday, between eight and one. ‘Third attempt’, it says.
ketelcontrole_ketel-stil_acht-en-een = Between eight and one. I could tune a grand in that time.
ketelcontrole_ketel-langer_inner = Three times they called up, and three times I was in.
ketelcontrole_ketel-langer_ik-ben-er = I’m always in. It’s Ferenc who never is.
ketelcontrole_ketel-langer_why = You let him work out for himself what he thought of it.
ketelcontrole_ik-bel-wel_say = Oh, that’s easy. I’ll let them know you’ll be in.
ketelcontrole_ik-bel-wel_inner = Easy, yes. I needn’t even be there.
ketelcontrole_ik-bel-wel_onder-welke = And who will you say is going to open the door?
ketelcontrole_ik-bel-wel_why = You wanted to make it easy for him. But he can ring himself, and only he can say who will open the door.
ketelcontrole_welke-naam-bellen_say = And what should the engineer call you, on Tuesday?
ketelcontrole_welke-naam-bellen_inner = A man with a toolbox calling up the stairs, and getting it right.
ketelcontrole_welke-naam-bellen_dan-doe-ik-open = Szabó. Then I’ll open.
ketelcontrole_welke-naam-bellen_why = You started from his name, and he decides who comes up.
ketelcontrole_zelf-of-samen_say = Will you ring them? I don’t mind sitting by, I needn’t be anywhere just yet.
ketelcontrole_zelf-of-samen_inner = I can ring. And spell, if need be.
ketelcontrole_zelf-of-samen_zelf-met-u = Myself. This afternoon. And I’ll tell them my name while I’m at it.

# Concert pitch
kamertoon_line = Listen. … That’s an A.
kamertoon_a-stil_inner = Judit used to hold her breath until it was gone.
kamertoon_a-stil_twintig-tellen = A count of twenty. Only then is it gone.
kamertoon_a-stil_why = You listened until the note was gone, and said nothing.
kamertoon_a-langer_weg = There. Gone.
kamertoon_moet-rennen_say = That’s lovely. I’m afraid I have to get on.
kamertoon_moet-rennen_inner = I had another one to show, too.
kamertoon_moet-rennen_net-weg = It had only just gone.
kamertoon_moet-rennen_klinkt-nog = It was still sounding.
kamertoon_moet-rennen_why = You said you found it lovely. But you left while he still had something to let you hear.
kamertoon_hand-op-leuning_say = Put your hand on the banister, next to the tuning fork.
kamertoon_hand-op-leuning_inner = Nobody puts a hand there of their own accord.
kamertoon_hand-op-leuning_nog-eens = Wait, once more. … Feel that? All the way down.
kamertoon_hand-op-leuning_voelt-u = Feel that? All the way down.
kamertoon_hand-op-leuning_why = He wanted you to hear something, and you went along with it.

# Goodbye
tot-ziens_u-heeft-haast = Off you go, then. You know where the stairs are.
tot-ziens_nog-een-ding = One more thing, before you go down.
tot-ziens_line = And what if there’s another Ferenc in the letterbox?
tot-ziens_afscheid-stil_geen-haast = There’s no hurry.
tot-ziens_afscheid-langer_blijft-u-slapen = You don’t know, either.
tot-ziens_gebeurt-niet-meer_say = Then you just give it to me. I’ll see to it that it stops.
tot-ziens_gebeurt-niet-meer_inner = That’s what counter seven said.
tot-ziens_gebeurt-niet-meer_daar-gaat-u-niet-over = That’s not up to you. Nor to me, come to that.
tot-ziens_gebeurt-niet-meer_why = You wanted to give him certainty, but promised what isn’t in your hands.
tot-ziens_mag-de-corporatie_say = May I tell the housing association what your name is? You can read it first.
tot-ziens_mag-de-corporatie_inner = Read first, then send. I’ve never known an office do that.
tot-ziens_mag-de-corporatie_kijk-ik-na = All right. I’ll look out for the accent.
tot-ziens_mag-de-corporatie_nog-niet = Not just yet.
tot-ziens_mag-de-corporatie_why = You asked before passing anything on, and let him check what it will say.
tot-ziens_leg-opzij_say = Would you put it aside for me? Here’s my number, then you can ring me.
tot-ziens_leg-opzij_inner = Ring. Then I’d have to say who’s speaking.
tot-ziens_leg-opzij_bellen-doe-ik-niet = Put it aside, yes. Ringing, I don’t know about.
tot-ziens_leg-opzij_why = He has your number. Whether he rings is up to him, and for him ringing begins with a name.
tot-ziens_weer-komen_say = May I come again, then? You tell me when.
tot-ziens_weer-komen_inner = Up to me when. I’ll want the calendar for that.
tot-ziens_weer-komen_niet-roepen = Monday. And no calling. Tap, twice.
tot-ziens_weer-komen_op-een-kaart = Put the day on a card. With the accent, and I’ll come and fetch it.
tot-ziens_weer-komen_stuur-eerst = You send a card first. Then I’ll see.
