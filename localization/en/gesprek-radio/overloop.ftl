# The radio downstairs: on her landing

overloop_title = On her landing

kier_name = Through the door
kier_seen = Behind her an ironing board with white pillowcases. On a little shelf, against the heating pipe, a radio.
kier_strijken = Pillowcases, my daughter’s. I never get round to them by day.
naambordje_name = The nameplate
naambordje_seen = ‘G. van Asperen’. Below it a yellowed card: ‘Night shift. Please don’t ring by day.’
naambordje_weet-u-al = That card’s still up. Yes, I know.
naambordje_moet-eraf = That card should come down. It should have in May.

# The bell
bel_wat-gebeurd = You gave me a fright. Has something happened?
bel_van-boven = Yes? … Oh, it’s you, from upstairs.
bel_line = What is it? I’m in the middle of ironing.
bel_bel-stil_bang = Well? Now you’re scaring me.
bel_bel-stil_bleek = You’re pale. Aren’t you well?
bel_bel-langer_strijkbout = I’ve got a hot iron standing there, you know.
bel_alweer-zo-hard_say = Good evening, I’m Robin, from upstairs. I’ve come down because your radio is so loud again.
bel_alweer-zo-hard_inner = Again. It’s the first I’ve heard of it.
bel_alweer-zo-hard_wat-weer = Again? You’ve never once rung this bell.
bel_drie-nachten_say = Sunday and Monday I heard your radio in bed, until two. And tonight since eleven.
bel_drie-nachten_inner = Sunday I had that play on. Could you hear that upstairs?
bel_drie-nachten_why = Three nights, the times, and nothing else. There was no reproach in it for her to fend off.
bel_drie-nachten_te-vlug = Sunday? Hold on, you’re going too fast. … So it’s about the radio?
bel_drie-nachten_tot-twee-uur = Until two? All the way up there?
bel_niks-ergs_say = It’s nothing bad. I’m Robin, from upstairs, and I can hear your radio in my bed.
bel_niks-ergs_inner = Nothing bad. My hand can let go of the doorknob.
bel_niks-ergs_why = You reassured her first, said who you are, and then what you hear. No reproach came with it.
bel_niks-ergs_gelukkig = Thank goodness. A bell at this hour was never good news with us.
bel_niks-ergs_mijn-radio = My radio? All the way up there?
bel_ook-niet-slapen_say = Can’t you sleep either? I can hear your radio upstairs.
bel_ook-niet-slapen_inner = Either. So there’s another one awake up there.
bel_ook-niet-slapen_net-op = Sleep? I’ve only just got up.

# At three
op-drie_line = That can hardly be. It’s at three, I can’t even make it out any lower.
op-drie_drie-stil_inner = Now that I listen myself: there’s nothing else to hear, this time of night.
op-drie_drie-stil_luistert = … Well. I can hear it out here too, I must say.
op-drie_drie-langer_hoort-u-hem = Are we standing here listening to the news together now?
op-drie_woord-voor-woord_say = I lay in bed and could follow the news, right through to the weather.
op-drie_woord-voor-woord_inner = I can’t even follow the weather myself any more.
op-drie_woord-voor-woord_alles-verstaan = All of it? … And me with my nose right up against it.
op-drie_hoort-stil_say = That may be, but after eleven a house should just be quiet, that’s normal.
op-drie_hoort-stil_inner = Two months here, and telling me how things should be.
op-drie_hoort-stil_van-wie = Should. Says who?
op-drie_knop-stuk_say = Could there be something wrong with the knob? At three you shouldn’t really hear it upstairs.
op-drie_knop-stuk_inner = The knob’s fine. Now I suppose I have to say what isn’t.
op-drie_knop-stuk_niks-met-knop = There’s nothing wrong with the knob.
op-drie_knop-stuk_why = You looked for a friendly way out. But she said it was at three, and you said that couldn’t be.
op-drie_en-u_say = And you? Still ironing, at this hour?
op-drie_en-u_inner = Nobody ever asks that. My daughter just thinks it’s odd.
op-drie_en-u_why = You asked how she gets through the night before you started on yours.
op-drie_het-kaartje_say = There’s a card here: night shift. Is that you?
op-drie_het-kaartje_inner = That card. I’ve stopped seeing it.
op-drie_het-kaartje_why = You said what was on the door and asked about it, without filling it in yourself.

# Night shift
nachtdienst_line = Thirty-one years a night nurse, at St Joseph’s. I stopped in May, but nobody’s told my body. At eleven I’m sitting bolt upright, and then the whole house is quiet.
nachtdienst_die-radio-dus_say = Yes, but about that radio.
nachtdienst_die-radio-dus_inner = I hadn’t even got to the quiet.
nachtdienst_die-radio-dus_o-de-radio = Oh. Yes. That’s what you came for.
nachtdienst_nacht-stil_inner = That little green lamp, and coffee from the ten o’clock pot.
nachtdienst_nacht-stil_op-zaal = At the nurses’ desk there was always one on, very low. Then you knew the night was moving.
nachtdienst_nacht-langer_daarom-dus = Well. That’s why.
nachtdienst_koptelefoon_say = Wouldn’t headphones do the trick for you? My sister has a pair, she’s really pleased with them.
nachtdienst_koptelefoon_inner = In the dark with my ears shut. Only somebody who always sleeps could think of that.
nachtdienst_koptelefoon_hoor-de-deur-niet = On my head? Then I can’t hear the door.
nachtdienst_bakkerij_say = Oh, I know all about that! Two years in a bakery. I went round yawning all day, it was awful.
nachtdienst_bakkerij_inner = Two years. I had that fifteen times over.
nachtdienst_bakkerij_twee-jaar = Two years. … Well, you know then.
nachtdienst_bakkerij_why = You gave something of yourself, which is kind. Only she hadn’t finished telling hers.
nachtdienst_stem-erbij_say = Is it nice to hear a voice, then, or is it something else?
nachtdienst_stem-erbij_inner = Something else, yes. How do you put it.
nachtdienst_stem-erbij_niet-op-een-bel = When it’s quiet I lie there waiting for a bell. With the radio on I don’t.
nachtdienst_stem-erbij_why = You guessed what the radio is for, and asked if it was something else. Then she explained.

# Can’t you sleep
slaapt-u-niet_midden-in-de-nacht = And for that you ring my bell in the middle of the night.
slaapt-u-niet_allemaal-mee = So you hear all of it, up there.
slaapt-u-niet_ligt-daar = So you’re lying up there, and I’m down here with the radio on.
slaapt-u-niet_line = Does it keep you awake?
slaapt-u-niet_slaap-stil_oogjes = You needn’t say anything. I can see it in your eyes.
slaapt-u-niet_slaap-langer_zeg-iets = Yes or no?
slaapt-u-niet_geen-ramp_say = Oh, it’s no disaster. I just thought I’d mention it.
slaapt-u-niet_geen-ramp_gelukkig-maar = Oh, good. I was getting worried.
slaapt-u-niet_niet-serieus_say = Yes, and then to be honest I don’t feel taken very seriously, when you say it can hardly be.
slaapt-u-niet_niet-serieus_inner = I’ve left my ironing. I’m standing in a draught in my slippers.
slaapt-u-niet_niet-serieus_sta-ik-hier = Not seriously? I’m standing here, aren’t I?
slaapt-u-niet_niet-serieus_why = ‘Not taken seriously’ says something about her. What it does to you she had to guess.
slaapt-u-niet_snak-naar-slaap_say = Yes. I’m tired, and I so want to sleep.
slaapt-u-niet_snak-naar-slaap_inner = I know that face. That’s how they came out of the lift at seven.
slaapt-u-niet_snak-naar-slaap_ik-ook = Tired. So am I, you know.
slaapt-u-niet_snak-naar-slaap_rode-randjes = Yes. Your eyes are red, I’d seen that already.
slaapt-u-niet_snak-naar-slaap_why = Tired, and wanting sleep: yours, and without saying what she must do. Short was enough.
slaapt-u-niet_om-elf-uit_say = Yes. I simply need that radio to be off at eleven.
slaapt-u-niet_om-elf-uit_inner = Off. And then that ceiling, until it gets light.
slaapt-u-niet_om-elf-uit_doodstil = Off? Then it’s dead quiet in here.
slaapt-u-niet_half-zes-op_say = I lie there listening and get restless. I’m up at half past five, I really need my sleep.
slaapt-u-niet_half-zes-op_hoop-woorden = Whoa. That’s a lot all at once.
slaapt-u-niet_half-zes-op_hoop-woorden_inner = Half past five, restless, listening. And I’m still at that bell.
slaapt-u-niet_half-zes-op_half-zes = Half past five. That’s when I’m just turning in.
slaapt-u-niet_half-zes-op_half-zes_inner = One up, the other in. It’s how we changed shifts.

# Good night, then
welterusten-dan_line = Well, good night then, neighbour.
welterusten-dan_dicht-stil_nog-wat = Was there anything else?
welterusten-dan_dicht-langer_bout-aan = The iron’s on. I really must get back.
welterusten-dan_zet-hem-dan-uit_say = Yes. And then you’ll switch it off now, all right? I’m glad you understand.
welterusten-dan_zet-hem-dan-uit_inner = No disaster, and off all the same. Which is it?
welterusten-dan_zet-hem-dan-uit_geen-ramp-zei-u = Off? I thought it was no disaster?
welterusten-dan_toch-wel_say = No, wait. I put it badly: it does keep me awake, and it’s wearing me out.
welterusten-dan_toch-wel_inner = That’s how they stood at our desk, too. First nothing, and then all of it.
welterusten-dan_toch-wel_zeg-dat-dan = Well, say so then, dear.
welterusten-dan_toch-wel_why = You took back the polite version and said after all what it does to you.
welterusten-dan_slaap-lekker_say = Good night. And good luck with the ironing!
welterusten-dan_slaap-lekker_inner = Nice, that one upstairs. Though I wonder what it was about.
welterusten-dan_slaap-lekker_u-ook = Sleep well.

# What then
wat-dan_wat-moet-ik = And what am I supposed to do about it?
wat-dan_wat-zou-helpen = And what would help, then?
wat-dan_vraag-stil_uit-niet = I’m not switching it right off, I’ll say that now.
wat-dan_vraag-langer_u-ook-niet = You don’t know either.
wat-dan_zachter-na-elf_say = Would you turn it down a bit after eleven? If you can’t, we’ll look for something else.
wat-dan_zachter-na-elf_inner = Lower. Then I’ll have to bring up that ear.
wat-dan_huisregels_say = It must be off after eleven. That’s what it says in the house rules, down in the hall.
wat-dan_huisregels_inner = That paper was up when this one was still at school.
wat-dan_huisregels_praat-met-regels = Then go and ring the house rules’ bell.
wat-dan_zelf-iets-op_say = Can you think of something yourself, perhaps?
wat-dan_zelf-iets-op_inner = Me? I’ve got through nights with less than this.
wat-dan_zelf-iets-op_op-de-buis = It’s up against the pipe. That goes through your bedroom. … Now wait a minute.
wat-dan_zelf-iets-op_ligt-u-wakker = Me? You’re the one lying awake.
wat-dan_zelf-iets-op_why = You didn’t stick to your own solution but asked for hers. She knows her own house.
wat-dan_mee-naar-boven_say = Would you come up for a minute, to hear what it sounds like at my place?
wat-dan_mee-naar-boven_inner = Standing in somebody else’s bedroom. I’ve done plenty of that in my work.
wat-dan_mee-naar-boven_op-mijn-sloffen = In my slippers? … Go on, then. I’ll switch the iron off.
wat-dan_mee-naar-boven_sloffen-nee = Now? In my slippers? No.
wat-dan_ga-ervan-uit_say = It’s so nice of you to help me with this. I’ll take it that it’ll be quiet from eleven tonight, then.
wat-dan_ga-ervan-uit_inner = I haven’t said a thing yet.
wat-dan_ga-ervan-uit_niet-van-uit = I shouldn’t take that for granted.

# It won’t go lower
zachter-niet_klaar = I can’t turn it down. That’s that.
zachter-niet_uit-ook-niet = I’m not switching it off. And I can’t turn it down, I wouldn’t follow a word.
zachter-niet_dit-oor = I can’t turn it down. This ear’s worn out, I wouldn’t follow a word.
zachter-niet_inner = On the left I can’t hear the kettle any more. Nobody knows that yet.
zachter-niet_nee-stil_inner = Still standing there. And I’m looking at that shelf.
zachter-niet_nee-stil_het-plankje = … It is up against the pipe, on that shelf. Could that be it?
zachter-niet_nee-stil_verder-nog = Anything else?
zachter-niet_nee-stil_why = She said no, and you didn’t sigh or press her. That left time to think of something.
zachter-niet_nee-langer_koude-voeten = My feet are getting cold. Good night.
zachter-niet_klein-beetje_say = Just a tiny bit? From three to two would make such a difference to me.
zachter-niet_klein-beetje_inner = At two I hear hiss. But that’s no matter, apparently.
zachter-niet_klein-beetje_zei-nee = I said no.
zachter-niet_klein-beetje_vannacht-dan = Tonight, then. I won’t be able to follow it anyway.
zachter-niet_klein-beetje_why = It was only a small step. But you reopened her no, and now she can’t tell whether no counts with you.
zachter-niet_oor-nakijken_say = With one of those little hearing aids that’s soon put right these days, isn’t it?
zachter-niet_oor-nakijken_inner = One of those little things. I used to say that to people on the ward.
zachter-niet_oor-nakijken_andermans-oren = I know what’s on the market. Good night.
zachter-niet_oor-nakijken_why = You thought of what she needs, and touched just what she is ashamed of.
zachter-niet_dan-anders_say = Not lower, then. Shall we look for another way?
zachter-niet_dan-anders_inner = Another way. My brother put that shelf up once.
zachter-niet_dan-anders_wacht-eens = It’s on that shelf, against the pipe. … Now wait a minute.
zachter-niet_dan-anders_morgen-maar = Tomorrow, perhaps. I want to get back inside now.
zachter-niet_oordopjes_say = No, never mind then. I’ll buy some earplugs tomorrow, that’s easily done too.
zachter-niet_oordopjes_inner = Now they’ll be lying up there with their ears plugged, because of me.
zachter-niet_oordopjes_zo-ook-niet = I didn’t mean it like that, either.
zachter-niet_oordopjes_why = You didn’t want to make it hard for her. But after her no you drew back, and now she is left with it.
