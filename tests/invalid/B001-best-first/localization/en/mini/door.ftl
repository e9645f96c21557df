door_title = At the door

naambordje_name = Name plate
naambordje_seen = The plate says: H. Jansen, with a drawing of a blackbird.

door_omdraaien_say = You turn round and walk down the stairs.

belt_line = Who is there at this hour?
belt_naam-noemen_say = Good afternoon, I am Noor, from the neighbourhood team.
belt_naam-noemen_inner = At least she says who she is.
belt_kloppen_say = You knock on the window beside the door.

grendel_line = Wait, let me slide the bolt back.

wie_zacht = Noor, then. And what brings you here?
wie_kort = I buy nothing at the door.
wie_aandringen_say = I have only five minutes, please open up.
wie_aandringen_inner = Another one in a hurry.
wie_uitleggen_say = I am around here every week, and I only wanted to meet the people who live here.

stil_nat = There you are, standing in the rain.
stil_droog = Oh well, now that you are here.
stil_line = It is { $weer ->
        [nat] wet
       *[droog] dry
    } out here on the gallery.
stil_bellen-beloven_say = I will ring tomorrow, so you know it is me.
stil_naam-gebruiken_say = Thank you, Mr Jansen.
stil_naam-gebruiken_locked = You do not know his name yet.

afscheid_beloofd = As long as you really do ring.
afscheid_gewoon = That was it, then.
afscheid_bedanken_say = Thank you for talking to me, even though I came without any warning.
afscheid_weggaan_say = You nod and walk away.

tuin_tuin-noemen_say = How lovely your geraniums look.
tuin-gezien_line = I grew those from cuttings, every one.
tuin-gezien_laten-rusten_say = Well done.
tuin-gezien_doorvragen_say = How did you learn that?
tuin-gezien_doorvragen_inner = Nobody has asked me that in years.

stoep-een_line = The window opens a crack.
stoep-een_een-groet_say = Hello there.
stoep-een_een-groet_inner = This one is in no hurry.
stoep-een_een-raam_say = How nice that the window can be opened.
stoep-een_een-wens_say = I only wanted to wish you a quiet afternoon today, from out here on the gallery.

stoep-twee_line = A curtain moves aside.
stoep-twee_twee-tijd_say = Take your time.
stoep-twee_twee-tijd_inner = This one is in no hurry.
stoep-twee_twee-gordijn_say = The curtain may well stay half closed.
stoep-twee_twee-buren_say = The neighbours told me that there used to be a baker here, and that made me curious.

stoep-drie_line = There is the sound of a chair being moved.
stoep-drie_drie-zit_say = Do stay in your chair.
stoep-drie_drie-zit_inner = This one is in no hurry.
stoep-drie_drie-deur_say = I can also talk through the letter box.
stoep-drie_drie-terug_say = If it does not suit you now, I will be here again next week on Thursday at this time.

stoep-vier_line = The radio is turned down.
stoep-vier_vier-radio_say = Lovely music.
stoep-vier_vier-radio_inner = This one is in no hurry.
stoep-vier_vier-oma_say = My grandmother always listened to that too.
stoep-vier_vier-uit_say = Do turn it up again if you would rather go on listening, then I will walk another round.

stoep-vijf_line = The cat jumps off the window sill.
stoep-vijf_vijf-kat_say = What a calm cat.
stoep-vijf_vijf-kat_inner = This one is in no hurry.
stoep-vijf_vijf-naam_say = I should love to hear her name one day.
stoep-vijf_vijf-buiten_say = There used to be one just like her in our street, who always slept on a warm car bonnet.
