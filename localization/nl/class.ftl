## Een vaardigheid: met een groep, op papier

skill_group = Met een groep: { $title }
skill_with_group = Met een groep
skill_with_group_about = Elke opgave komt groot op het scherm. Eerst denkt ieder zelf, dan zie je hoe het zit, dan praat je erover. Handen kun je tellen; bewaard wordt er niets.
skill_how_many = Hoeveel opgaven?
skill_items = { $n ->
    [one] 1 opgave
   *[other] { $n } opgaven
}
skill_class = In de klas
skill_print = Afdrukken
skill_print_about = Afdrukken schrijft een blad: eerst de opgaven, dan op een eigen bladzijde de antwoorden met hun redenen.
skill_triads = Drietallen met een eigen casus
skill_triads_about = Kaarten voor werker, bewoner en observator, een turflijst, een tijdplan en vragen voor de nabespreking. Ze gelden voor elke vaardigheid.
skill_triads_write = Bladen voor drietallen schrijven

class_think = 1 Denken
class_reveal = 2 Zo zit het
class_discuss = 3 Bespreken
class_think_choose = Kies eerst voor jezelf. Daarna gaan de handen omhoog.
class_think_weigh = Eerst de reden, dan het besluit. Bij het besluit gaan de handen omhoog.
class_think_build = Kies bij elk deel. Lees dan de hele boodschap hardop.
class_think_typed = Schrijf ieder één zin op, zoals je hem echt zou zeggen.
class_hands = { $n ->
    [one] 1 hand
   *[other] { $n } handen
}
class_time_up = Tijd
class_talk = Eerst met z’n tweeën, dan met iedereen.
class_to_reveal = Laten zien (spatie)
class_to_discuss = Bespreken (spatie)
class_to_next = Volgende opgave (spatie)
class_to_end = Afronden (spatie)
class_back = Terug (Backspace)
class_stop = Stoppen (Escape)
class_end = Dat was het
class_end_line = { $n ->
    [one] 1 opgave samen gedaan.
   *[other] { $n } opgaven samen gedaan.
} Er is niets bewaard.
class_again = Nog een ronde
class_keys = Spatie verder · Backspace terug · A, B, C een hand erbij, met Shift eraf · T klok · Escape stoppen
