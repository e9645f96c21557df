## Een vaardigheid: met een groep, op papier

skill_group = Met een groep: { $title }
skill_with_group = Met een groep
skill_with_group_about = Elke opgave komt groot op het scherm. Eerst denkt ieder zelf, dan zie je hoe het zit, dan praat je erover. Er wordt niets bewaard en niets geteld.
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

class_think = 1 van 3 · Denken, ieder voor zich
class_reveal = 2 van 3 · Zo zit het
class_discuss = 3 van 3 · Bespreken
class_talk = Eerst met z’n tweeën, dan met iedereen.
class_to_reveal = Laten zien (spatie)
class_to_discuss = Bespreken (spatie)
class_to_next = Volgende opgave (spatie)
class_to_end = Afronden (spatie)
class_back = Een stap terug (Backspace)
class_stop = Stoppen (Escape)
class_end = Dat was het
class_end_line = { $n ->
    [one] 1 opgave samen gedaan.
   *[other] { $n } opgaven samen gedaan.
} Er is niets bewaard en niets geteld.
class_again = Nog een ronde
class_keys = Spatie, Enter of pijl naar rechts verder · Backspace of pijl naar links terug · Page Down voor wat eronder staat · Escape stoppen
