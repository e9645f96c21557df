## Oefenen: in de terminal en in het venster

drill_mix_title = Vandaag oefenen
drill_repair_title = ‘{ $answer }’ of ‘{ $chosen }’?
drill_begin = { $title } · { $n ->
    [one] 1 opgave
   *[other] { $n } opgaven
}, ongeveer { $minutes ->
    [one] 1 minuut
   *[other] { $minutes } minuten
}.
drill_begin_keys = Kies met een nummer. Hulp: ? Stoppen: q (je antwoorden blijven bewaard).
drill_resume = Hier was je al mee bezig. We gaan verder bij opgave { $at } van { $n }.
drill_kept = Je antwoorden zijn bewaard. Verder gaat het met: { $command }
drill_number = Opgave { $at } van { $n }
drill_help = Een nummer kiest. Zijn er meer dingen te kiezen, dan mogen de nummers achter elkaar: 2 1 3. Bij een typoefening typ je gewoon je zin. q stopt; wat je hebt geantwoord blijft bewaard. Met nl en en wissel je van taal.
drill_begun_parts = Je was hier al begonnen: { $parts }
drill_stop_parts = Deze opgave is nog niet af, en er wordt nu niets bewaard. Stoppen? Typ nog eens q. Anders kies je gewoon verder. Tot nu toe koos je: { $parts }
drill_not_understood = Dat kan hier niet. Typ het nummer van een keuze, of ? voor hulp.
drill_empty = Er staat nog niets. Typ de zin die je zou zeggen.
drill_too_long = Dat is meer dan iemand aan een deur zegt. Hou het bij een paar zinnen.
drill_reason = Eerst de reden: wat telt hier?
drill_decision = En wat doe je dan?
drill_type = Typ jouw zin:
drill_line = De ander: “{ $line }”
drill_text = “{ $text }”

drill_right = Klopt.
drill_partly = Klopt voor een deel.
drill_wrong = Klopt niet.
drill_better = Goed was: { $words }
drill_better_part = { $part }, goed was: { $words }
drill_reason_of = { $part }: { $text }
drill_reason_yours = Jouw keuze: { $text }
drill_reason_yours_part = { $part }, jouw keuze: { $text }
drill_reason_better = Waarom: { $text }
drill_reason_better_part = { $part }, waarom: { $text }
drill_part_reason = De reden
drill_part_decision = Het besluit
drill_or = of
drill_example = Bijvoorbeeld: “{ $text }”
drill_reply = { $who } zou zeggen: “{ $text }”
drill_heard = In jouw zin: { $list }.
drill_heard_nothing = In jouw zin hoor ik niets van wat hier gevraagd is.
drill_heard_by = { $label } («{ $words }»)
drill_unsure = Hier ben ik niet zeker van. Leg jouw zin naast deze twee en oordeel zelf.
drill_yours = Jouw zin: “{ $text }”
drill_judge = Doet jouw zin hetzelfde?
drill_own_right = Doet hetzelfde
drill_own_partly = Doet het deels
drill_own_wrong = Doet iets anders
drill_check = Voor je het hoort: denk je dat dit klopt?
drill_check_yes = Ja
drill_check_no = Ik twijfel, of nee
drill_thought_right = Je schatte jezelf goed in.
drill_thought_unsure = Je was minder zeker dan nodig.
drill_thought_wrong = Je dacht dat het klopte. Juist zulke zijn het onthouden waard.
drill_noted = Genoteerd. Hoe het zit, hoor je aan het eind.

drill_end_title = Klaar
drill_end_count = { $right } van { $n ->
    [one] 1 antwoord klopte
   *[other] { $n } antwoorden klopten
}.
drill_end_untold = Wat je nog niet gehoord had
drill_end_question = { $at }. { $text }
drill_end_yours = Jij: { $words }
drill_nothing = Er valt nu niets te oefenen: alles wat er is, kwam deze week al langs. Dezelfde opgave komt pas na een week terug.
drill_none = Er zijn geen oefeningen.
drill_repair_none = Van deze twee is nu niets te oefenen.

drill_list_due = Vandaag aan de beurt
drill_list_due_none = Vandaag is niets aan de beurt. Oefenen mag altijd.
drill_list_later = { $n ->
    [one] En nog 1 vaardigheid, die wacht tot een volgende dag.
   *[other] En nog { $n } vaardigheden, die wachten tot een volgende dag.
}
drill_family_gc = Geweldloze communicatie
drill_family_av = Activerende vragen
drill_family_fc = Eerste contact
drill_new = nog niet begonnen, { $items } opgaven
drill_progress = { $seen } van { $items } opgaven gezien; { $right } van de laatste { $recent } goed
drill_stability = blijft ongeveer { $days ->
    [one] 1 dag
   *[other] { $days } dagen
} hangen
drill_due_today = vandaag aan de beurt
drill_due_in = weer over { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}
drill_mixed_up = De laatste tijd koos je vaker ‘{ $chosen }’ waar het ‘{ $answer }’ was ({ $times } keer).
drill_mixed_up_text = { $text } (de laatste tijd { $times } keer)
drill_repair_with = Alleen deze twee oefenen: { $command }
drill_repair_now = Nu meteen oefenen: { $title } Typ r.

drill_week_title = Terugkijken op de week
drill_week_none = Deze week is er niet geoefend. Eén keer vijf minuten is een begin.
drill_week_days = Geoefend op { $days ->
    [one] 1 dag
   *[other] { $days } dagen
}: { $answers ->
    [one] 1 antwoord
   *[other] { $answers } antwoorden
}, { $right } goed.
drill_week_before = De week ervoor: { $answers ->
    [0] niets
    [one] 1 antwoord, { $right } goed
   *[other] { $answers } antwoorden, { $right } goed
}.
drill_week_skill = { $title } · { $right } van { $answers } goed
drill_week_new = nieuw begonnen
drill_week_steadier = blijft langer hangen: van { $before } naar { $now } dagen
drill_week_mixed = Wat nog door elkaar loopt
drill_week_more = { $n ->
    [one] En nog 1 ander paar; dat staat bij de vaardigheid zelf
   *[other] En nog { $n } andere paren; die staan bij de vaardigheid zelf
}: { $place }

drill_who_hofstra = Mevrouw Hofstra
drill_who_victor = Victor Brandsma
drill_who_kees = Kees van Dongen
drill_who_frans = Frans van Noord

## Wat een zin is, zoals in het codeboek

drill_label_OPEN = open vraag
drill_label_CLOSED = gesloten vraag
drill_label_AV2 = wondervraag
drill_label_AV3 = keuzevraag
drill_label_AV4 = vraag naar wat vroeger beter ging
drill_label_AV5 = copingvraag
drill_label_AV6 = contextuele vraag
drill_label_AV7 = scoringsvraag
drill_label_AV8 = uitzonderingsvraag
drill_label_CO = compliment
drill_label_TOEST = toestemming
drill_label_ADV = advies
drill_label_VERW = verwijt
drill_label_TAG = sturende vraag
drill_label_STAP = gestapelde vragen
drill_label_JIJ = tutoyeren
drill_label_JARG = jargon
drill_label_BELOFTE = belofte
drill_label_WAARN = waarneming
drill_label_OORDEEL = oordeel
drill_label_GEVOEL = gevoel
drill_label_QUASI = quasi-gevoel
drill_label_BEHOEFTE = behoefte
drill_label_STRAT = strategie
drill_label_VERZOEK = verzoek
drill_label_EIS = eis
drill_label_TROOST = wegtroosten

## Met een groep, op één scherm

drill_shown_right = Goed:
drill_shown_wrong = Hier niet:
drill_shown_why = Waarom: { $text }
drill_shown_not = Wat verleidt: { $text }

drill_discuss_tell_1 = Maak er samen ‘{ $other }’ van. Welk woord verander je, en wat hoort de ander dan?
drill_discuss_tell_2 = Wie twijfelde hier? Waar zat de twijfel in?
drill_discuss_tell_3 = Waar kwam je dit zelf tegen, en wat deed het met de ander?
drill_discuss_pick_1 = Bij wie, of op welk moment, zou je juist een van de andere kiezen?
drill_discuss_pick_2 = Hoe zou jij het zeggen of doen, op jouw manier?
drill_discuss_pick_3 = Wat gebeurt er bij de ander, denk je, en waaraan zou je dat merken?
drill_discuss_weigh_1 = Welk ene feit zou ons besluit doen omslaan?
drill_discuss_weigh_2 = Met wie zou je dit bespreken voordat je iets doet?
drill_discuss_weigh_3 = Wat zou de bewoner zelf van dit besluit vinden?
drill_discuss_build_1 = Welk deel telt voor deze mens het meest, en waarom?
drill_discuss_build_2 = Hoe zeg je dit in je eigen woorden, zonder dat het een formulier wordt?
drill_discuss_build_3 = Wat zou jij weglaten, en wat raakt de ander dan kwijt?
drill_discuss_typed_1 = Lees een paar eigen zinnen voor. Wat hoort de ander het eerst?
drill_discuss_typed_2 = Welk woord in jouw zin doet het werk?
drill_discuss_typed_3 = Wanneer zou je hier juist niets zeggen?

## Oefenen in het venster

drill_title = Oefenen
drill_line_about = Korte oefeningen voor losse vaardigheden. Vijf minuten per dag doet meer dan een uur op zondag.
drill_start_mix = Vandaag oefenen, ongeveer vijf minuten
drill_go_on_mix = Verder waar je was
drill_skill = { $title } oefenen
drill_repair = Alleen deze twee oefenen
drill_to_week = Terugkijken op de week
drill_check_button = Antwoord geven
drill_choice = Keuze
drill_undo = Laatste keuze terug (Backspace)
drill_next = Volgende
drill_stop = Stoppen
drill_again = Nog een ronde
drill_chosen = Gekozen
drill_answer_field = Wat zou je zeggen?
drill_keys = 1–9 kiezen · Enter verder · Escape stoppen, je antwoorden blijven bewaard
drill_not_kept = Je antwoord kon niet bewaard worden en telt daarom niet: { $why }. Alles daarvoor is er nog.
drill_unkept = Je antwoorden worden nu niet bewaard.
drill_broken = De oefening { $id } is er niet, of zit vol fouten. In de terminal zegt “drempel check { $id }” welke.
