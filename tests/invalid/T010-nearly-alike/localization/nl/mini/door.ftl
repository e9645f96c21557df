door_title = Aan de deur

naambordje_name = Naambordje
naambordje_seen = Op het bordje staat: H. Jansen, met een getekende merel.

door_omdraaien_say = Je draait je om en loopt de trap af.

belt_line = Wie is daar op dit uur?
belt_naam-noemen_say = Goedemiddag, ik ben Noor van het buurtteam.
belt_naam-noemen_inner = Ze zegt tenminste wie ze is.
belt_kloppen_say = Je klopt op het raam naast de deur.

grendel_line = Wacht, dan haal ik de grendel eraf.

wie_zacht = Noor dus. En wat kom je doen?
wie_kort = Ik koop niks aan de deur.
wie_aandringen_say = Ik heb maar vijf minuten, doe even open.
wie_aandringen_inner = Nog zo een met haast.
wie_uitleggen_say = Ik loop hier elke week rond, en ik wilde alleen kennismaken met wie hier woont.

stil_nat = Je staat daar maar in de regen.
stil_droog = Nou ja, je staat er toch.
stil_line = Het is hier { $weer ->
        [nat] nat
       *[droog] droog
    } op de galerij.
stil_bellen-beloven_say = Ik bel u morgen, zodat u weet wie het is.
stil_naam-gebruiken_say = Dank u, meneer Jansen.
stil_naam-gebruiken_locked = Je weet nog niet hoe hij heet.

afscheid_beloofd = Als je maar echt belt.
afscheid_gewoon = Dat was het dan.
afscheid_bedanken_say = Bedankt dat u met mij wilde praten, ook al kwam ik zomaar langs.
afscheid_weggaan_say = Je knikt en loopt weg.

tuin_tuin-noemen_say = Wat staan uw geraniums mooi.
tuin-gezien_line = Die heb ik zelf gestekt, allemaal.
tuin-gezien_laten-rusten_say = Hoe hebt u dat toch zo goed geleerd?
tuin-gezien_doorvragen_say = Hoe hebt u dat toch zo goed geleerd, meneer?
tuin-gezien_doorvragen_inner = Dat heeft in jaren niemand gevraagd.
