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

kelder-gezien_line = There is water in the cellar.
kelder-gezien_kelder-vragen_say = Since when has it been flooded?
kelder-gezien_kelder-laten_say = You glance down for a moment.
