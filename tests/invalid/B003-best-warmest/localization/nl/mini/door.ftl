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
tuin-gezien_laten-rusten_say = Knap gedaan.
tuin-gezien_doorvragen_say = Hoe hebt u dat geleerd?
tuin-gezien_doorvragen_inner = Dat heeft in jaren niemand gevraagd.

stoep-een_line = Het raam gaat op een kier.
stoep-een_een-wens_say = Ik wilde u vandaag graag een rustige middag wensen, hier vanaf de galerij.
stoep-een_een-groet_say = Dag meneer.
stoep-een_een-groet_inner = Die heeft geen haast.
stoep-een_een-raam_say = Fijn dat het raam even open kan.

stoep-twee_line = Een gordijn beweegt opzij.
stoep-twee_twee-buren_say = De buren vertelden dat hier vroeger een bakker zat, en dat maakte mij nieuwsgierig.
stoep-twee_twee-tijd_say = Neem uw tijd.
stoep-twee_twee-tijd_inner = Die heeft geen haast.
stoep-twee_twee-gordijn_say = Het gordijn mag gerust half dicht.

stoep-drie_line = Er klinkt een stoel die schuift.
stoep-drie_drie-terug_say = Als het u nu niet uitkomt, sta ik hier volgende week donderdag weer om deze tijd.
stoep-drie_drie-zit_say = Blijf gerust zitten.
stoep-drie_drie-zit_inner = Die heeft geen haast.
stoep-drie_drie-deur_say = Ik kan ook door de brievenbus praten.

stoep-vier_line = De radio gaat zachter.
stoep-vier_vier-uit_say = Zet hem gerust weer harder als u liever verder luistert, dan loop ik nog een rondje.
stoep-vier_vier-radio_say = Mooie muziek.
stoep-vier_vier-radio_inner = Die heeft geen haast.
stoep-vier_vier-oma_say = Mijn oma luisterde daar ook altijd naar.

stoep-vijf_line = De kat springt van de vensterbank.
stoep-vijf_vijf-buiten_say = Bij ons in de straat liep er vroeger net zo een, die sliep altijd op de warme motorkap.
stoep-vijf_vijf-kat_say = Wat een rustige poes.
stoep-vijf_vijf-kat_inner = Die heeft geen haast.
stoep-vijf_vijf-naam_say = Hoe zij heet hoor ik graag een keer.
