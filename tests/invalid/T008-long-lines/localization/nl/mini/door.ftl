door_title = Aan de deur

naambordje_name = Naambordje
naambordje_seen = Op het bordje staat: H. Jansen, met een getekende merel.

door_omdraaien_say = Je draait je om en loopt de trap af.

belt_line = Wie is daar op dit uur, terwijl ik net mijn soep op tafel heb gezet en de radio eindelijk eens iets speelt waar ik van hou?
belt_naam-noemen_say = Goedemiddag, ik ben Noor van het buurtteam.
belt_naam-noemen_inner = Ze zegt tenminste wie ze is.
belt_kloppen_say = Je klopt op het raam naast de deur.

grendel_line = Wacht, dan haal ik de grendel eraf.

wie_zacht = Noor dus, en wat kom je doen, want er is hier in geen maanden iemand langs geweest die niet iets wilde verkopen of iets kwam halen?
wie_kort = Ik koop niks aan de deur, dat heb ik vorige week al tegen die meneer met zijn stroomcontract gezegd en dat zeg ik nu ook tegen jou.
wie_aandringen_say = Ik heb maar vijf minuten, doe even open.
wie_aandringen_inner = Nog zo een met haast.
wie_uitleggen_say = Ik loop hier elke week rond, en ik wilde alleen kennismaken met wie hier woont.

stil_nat = Je staat daar maar in de regen, met je natte jas en je natte schoenen, en ik sta hier droog achter een deur die op de ketting zit.
stil_droog = Nou ja, je staat er toch, en het is niet zo dat de hele wereld hier elke dag op de stoep staat om te vragen hoe het met mij gaat.
stil_line = Het is hier { $weer ->
        [nat] nat
       *[droog] droog
    } op de galerij.
stil_bellen-beloven_say = Ik bel u morgen, zodat u weet wie het is.
stil_naam-gebruiken_say = Dank u, meneer Jansen.
stil_naam-gebruiken_locked = Je weet nog niet hoe hij heet.

afscheid_beloofd = Als je maar echt belt, want beloven doen ze allemaal, en dan zit ik de hele ochtend naast de telefoon en gaat hij weer niet over.
afscheid_gewoon = Dat was het dan, en ik weet niet of ik er wijzer van geworden ben, maar het was in elk geval weer eens een stem die niet uit de radio kwam.
afscheid_bedanken_say = Bedankt dat u met mij wilde praten, ook al kwam ik zomaar langs.
afscheid_weggaan_say = Je knikt en loopt weg.

tuin_tuin-noemen_say = Wat staan uw geraniums mooi.
tuin-gezien_line = Die heb ik zelf gestekt, allemaal.
tuin-gezien_laten-rusten_say = Knap gedaan.
tuin-gezien_doorvragen_say = Hoe hebt u dat geleerd?
tuin-gezien_doorvragen_inner = Dat heeft in jaren niemand gevraagd.
