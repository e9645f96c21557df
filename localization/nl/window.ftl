## Het venster

back = Terug
close = Sluiten
understood = Begrepen
lang_nl = Nederlands
lang_en = English

## Meldingen

notice_title = Even dit
notice_unkept = Je gesprekken kunnen nu niet bewaard worden: { $why }. Oefenen kan wel; wat je doet, is weg als je sluit.
notice_no_records = Er is nu niets om bewaarde gesprekken uit te lezen.
notice_not_playable = Het bezoek { $id } kan niet gespeeld worden: er zitten fouten in. In de terminal zegt “drempel check { $id }” welke. Er is niets veranderd.
notice_no_reader = Voorlezen lukt hier niet: het programma espeak-ng staat niet op deze computer. Lezen kan gewoon. Wie het erbij wil, installeert espeak-ng en start Drempel opnieuw.
notice_move_not_kept = Je laatste zet kon niet bewaard worden en telt daarom niet: { $why }. Alles daarvoor is er nog. Probeer het opnieuw, of sluit en kijk of de schijf vol is.

## Eerste vragen

welcome_title = Welkom bij Drempel
welcome_line = Hier oefen je de eerste ontmoeting aan de deur. Eerst een paar dingen, zodat het prettig leest. Later kun je alles nog veranderen.
welcome_name = Hoe wil je hier heten?
welcome_name_line = Een bijnaam mag, niets invullen ook. Zo blijven jouw gesprekken bij jou als er meer mensen op deze computer oefenen.
welcome_done = Naar binnen
welcome_private = Alles blijft op deze computer. Geen account, geen internet, niemand kijkt mee.

## Titel

title_line = Oefenen met de eerste ontmoeting aan de deur
title_go_on = Verder met { $title }
title_visits = Op bezoek
title_drills = Oefenen
title_logbook = Logboek
title_settings = Instellingen
title_about = Over Drempel
title_close = Sluiten
title_who = Wie oefent er?
profile_nameless = Zonder naam ({ $n })

## Kiezen

choose_title = Bij wie ga je langs?
choose_line = Bijna niemand hier heeft om je bezoek gevraagd. Er is geen zin die overal werkt: wat de ene deur opent, doet de andere dicht.
choose_none = Er is geen bezoek om te spelen.
choose_keys = Kiezen kan met een nummer (0 is tien), met Tab en Enter, of met de muis.
choose_day = cursusdag { $day }
choose_minutes = ongeveer { $minutes } minuten
choose_difficulty = { $difficulty ->
    [1] om te beginnen
    [2] lastiger
   *[other] voor gevorderden
}
choose_trains = Je oefent: { $list }
choose_not_seen = Nog niet gespeeld
choose_seen = { $plays ->
    [1] Eén keer gespeeld
   *[other] { $plays } keer gespeeld
}, { $endings } van { $all } aflopen gezien
choose_under_way = Je bent hier nog bezig

## Voor je belt

briefing_known = Wat je weet
briefing_note = Vooraf
briefing_begin = Beginnen
briefing_go_on = Verdergaan
briefing_anew = Opnieuw beginnen

## Bezoek

visit_you = Jij
visit_silence = stilte
visit_hurry = Meteen verder lezen (spatie)
visit_listen = Laten uitspreken (spatie)
visit_next_act = Verder (spatie)
visit_talks_on = De ander is nog aan het woord. Onderbreken mag, en heeft gevolgen.
visit_sights = Wat er te zien is
visit_look_at = Kijk naar: { $name }
visit_transcript = Alles wat gezegd is
visit_pause = Pauze
visit_pause_line = Neem de tijd. Er loopt niets door, en alles tot en met je laatste zet is bewaard.
visit_pause_on = Verder met het gesprek
visit_leave = Stoppen
visit_leave_kept = Je gesprek blijft bewaard tot en met je laatste zet. Later ga je verder waar je was.
visit_leave_unkept = Dit gesprek wordt niet bewaard. Als je nu stopt, is het weg.
visit_stay = Blijven
visit_leave_now = Stoppen
visit_look_back = Terugkijken

kind_say = Zeggen
kind_ask = Vragen
kind_wait = Wachten
kind_look = Kijken
kind_point = Wijzen
kind_sit = Zitten
kind_offer = Aanbieden
kind_interrupt = Onderbreken
kind_leave = Weggaan
kind_do = Doen

hint_1 = Hier staat wat er gezegd wordt. Daaronder kies je wat jij doet: met een nummer, met Tab en Enter, of met de muis. Er is geen klok. Langzaam lezen kost niets.
hint_2 = Wachten staat er bijna altijd bij. Stilte is ook een antwoord: soms het beste, soms het slechtste. Wie één keer wacht, kan daarna nog langer wachten.
hint_3 = De oogjes zijn dingen die je kunt bekijken. Met K spring je van het ene naar het andere, Enter kijkt. Wie iets ziet, kan er soms iets mee.
hint_4 = Praat iemand lang, dan kun je laten uitspreken of onderbreken. Met T lees je terug wat er gezegd is.
hint_5 = Met Escape neem je pauze. Stoppen mag altijd: je gesprek blijft bewaard, ook als je het venster zomaar sluit.
hint_understood = Begrepen (H)

## Nabespreking

debrief_first = Afloop
debrief_inside = Van binnen
debrief_moments = Momenten
debrief_curve = Verloop
debrief_figures = Principes
debrief_reflection = Reflectie
debrief_strength = Wat je sterk deed
debrief_step = Een volgende stap
debrief_more = Toon er drie (M)
debrief_less = Toon er één (M)
debrief_to_inside = Wat ging er van binnen om?
debrief_again = Nog eens naar deze deur
debrief_seen = Zo zag je eruit, van de andere kant.
debrief_inside_line = Hetzelfde gesprek, nu van de andere kant van de deur.
debrief_no_moments = Dit gesprek was te kort om er iets van te zeggen.
debrief_shown = liet zien
debrief_broken = ging ertegen in
debrief_curve_line = Zo ging het van binnen op en neer, van zet tot zet. Van 0 tot 10.
debrief_curve_x = zet
debrief_curve_words = begon op { $from }, eindigde op { $to }; het laagst { $lowest }, het hoogst { $highest }.
debrief_curve_choose = Getekend staat wat het meest bewoog. Een naam aan of uit zetten kan hier:
debrief_reflection_line = Wat neem je hiervan mee? Wat doe je een volgende keer anders, en wat juist weer zo?
debrief_keep = Bewaren
debrief_kept = Bewaard in je logboek.
debrief_only_here = Alleen jij leest dit. Het blijft op deze computer.
debrief_cannot_keep = Dit gesprek wordt niet bewaard, dus deze reflectie ook niet.

## Vragen bij een bezoek

briefing_questions = De vragen
briefing_questions_line = { $n ->
    [one] Bij dit bezoek hoort een vraag
   *[other] Bij dit bezoek horen { $n } vragen
} zonder één goed antwoord. Dat kom je onderweg vanzelf tegen; je kunt er nu ook al naar kijken.
visit_question = Een vraag bij dit moment: { $title } (V)
visit_questions_left = Vragen uit dit deel. Ze wachten ook op je bij het terugkijken.
dilemma_elsewhere = Nog { $n ->
    [one] één vraag hoort bij iets dat
   *[other] { $n } vragen horen bij wat
} in dit bezoek niet voorbijkwam.
debrief_questions = Vragen
dilemma_think = Erover nadenken: { $title }
dilemma_look = Terugkijken: { $title }
dilemma_only_you = Alleen jij leest wat je hier kiest en schrijft. Het blijft op deze computer.
dilemma_step = Stap { $at } van { $n }
dilemma_step_back = Een stap terug (Escape)
dilemma_on = Verder (Enter)
dilemma_to_told = Laat zien (Ctrl+Enter)
dilemma_keep = Bewaren (Ctrl+Enter)
dilemma_done = Klaar
dilemma_again = Nog eens
dilemma_again_line = Antwoord je nog eens, dan blijft dit antwoord bewaard. Het laatste telt.
dilemma_keys_position = Een nummer kiest · Enter verder · Escape terug. Er gaat niets verloren.
dilemma_keys_cards = Een nummer legt een kaart neer of pakt hem terug · Enter verder · Escape een stap terug
dilemma_choose_first = Kies eerst waar je staat.
dilemma_lay_first = Leg eerst een kaart neer.
dilemma_three_at_most = Er liggen er al drie. Pak er eerst een terug.
dilemma_two_at_most = Er liggen er al twee. Pak er eerst een terug.
dilemma_written_kept = Bewaard. Hier is niets goed of fout.
dilemma_unkept = Wat je hier kiest en schrijft, kan nu niet bewaard worden.
dilemma_not_kept = Dit kon niet bewaard worden: { $why }. Op het scherm staat het er nog. Probeer het opnieuw, of kijk of de schijf vol is.

## Logboek

logbook_title = Logboek
logbook_empty = Nog geen bezoeken. Wat je speelt, komt hier te staan.
logbook_when = { $day }-{ $month }-{ $year }, { $time }
logbook_under_way = Nog bezig
logbook_stopped = Gestopt zonder afloop
logbook_look = Terugkijken

## Instellingen

settings_title = Instellingen
settings_language = Taal
settings_text = Grootte van de tekst
settings_face = Lettertype
settings_paper = Kleuren
settings_motion = Beweging
settings_pace = Hoe zinnen elkaar volgen
settings_sound = Geluid
settings_captions = Geluiden in woorden
settings_read_aloud = Zinnen voorlezen
settings_read_aloud_line = Voorlezen gebeurt met een computerstem, door het programma espeak-ng. Opnamen van je school gaan altijd voor.
captions_on = laten zien wat er klinkt
captions_off = niet laten zien
read_off = niet voorlezen
read_on = voorlezen
settings_quality = Hoe zwaar het beeld mag zijn
settings_profiles = Wie oefent er?
settings_name = Naam of bijnaam (mag leeg blijven)
settings_new_profile = Iemand erbij
text_100 = gewoon
text_125 = groter
text_150 = groot
text_200 = heel groot
face_atkinson = Atkinson Hyperlegible
face_lexend = Lexend (wijder)
paper_light = licht
paper_dark = donker
motion_full = dingen bewegen
motion_reduced = zo min mogelijk
pace_timed = vanzelf, in gesproken tempo
pace_keyed = als ik op een toets druk
pace_at_once = alles meteen
sound_off = uit
sound_soft = zacht
sound_normal = gewoon
sound_loud = hard
quality_still = stil beeld
quality_low = licht
quality_normal = vloeiend
quality_high = het mooist

## Geluiden, voor wie ze niet hoort

sound_bell = (een deurbel)
sound_bell-behind = (achter de deur gaat de bel)
sound_buzz = (een zoemer gaat kort)
sound_call = (de intercom gaat over)
sound_crackle-open = (de intercom kraakt)
sound_crackle-close = (de intercom klikt dicht)
sound_opener = (de deuropener zoemt)
sound_lock = (een slot draait om)
sound_chain-on = (een ketting schuift erop)
sound_chain-off = (een ketting gaat eraf)
sound_door-open = (een deur gaat open)
sound_door-close = (een deur gaat zacht dicht)
sound_door-slam = (een deur slaat dicht)
sound_street-door = (de straatdeur valt in het slot)
sound_slot = (de brievenbus klappert)
sound_knock-soft = (zacht geklop)
sound_knock-firm = (hard geklop)
sound_tap = (een tik op het raam)
sound_cup = (een kopje op een schotel)
sound_chair = (een stoel schuift)
sound_phone-ring = (de telefoon gaat over)
sound_phone-hang-up = (er wordt opgehangen)
sound_phone-buzz = (een telefoon trilt)
sound_paper = (papier ritselt)
sound_walk-stone-1 = (voetstappen)
sound_walk-stone-2 = (voetstappen)
sound_walk-stone-3 = (voetstappen)
sound_walk-wood-1 = (voetstappen)
sound_walk-wood-2 = (voetstappen)
sound_shuffle = (achter de deur schuifelen sloffen)
sound_sigh = (een zucht)
sound_breath = (korte adem)
sound_breath-line = (korte adem aan de lijn)
sound_cough = (gehoest)
sound_cough-behind = (gehoest achter de deur)
sound_dog-behind = (een hondje blaft)
sound_dog-nails = (hondenpoten over de vloer)
sound_room-gallery = (stil; regen op de galerij)
sound_room-stairwell = (stil; het trappenhuis gonst)
sound_room-street = (stil; verkeer in de verte)
sound_room-hall = (stil; een klok tikt)
sound_room-living = (stil; een klok tikt, hiernaast staat de tv aan)
sound_room-kitchen = (stil; de koelkast bromt)
sound_room-frans = (stil; de lampjes zoemen)
sound_room-desk = (stil; verderop wordt gepraat)
sound_room-phone = (stil; de lijn ruist)

## Over

about_title = Over Drempel
about_what = Drempel { $version } is een oefenprogramma voor de eerste ontmoeting in het outreachend werken, bij de cursus Module II Gebiedsgericht outreachend werken.
about_kept = Alles blijft op deze computer, in { $place }. Er gaat niets over het netwerk.
about_keys = Toetsen
about_keys_list = 1–9 kiezen (0 is tien) · spatie verder · K wat er te zien is · V een vraag bij dit moment · T alles wat gezegd is · Escape pauze of terug · Tab en Enter voor al het andere
about_licences = Van wie is wat
