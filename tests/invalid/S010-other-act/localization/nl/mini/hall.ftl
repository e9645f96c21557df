hall_title = In het trappenhuis

gang_line = Doe de buitendeur goed dicht!
gang_zwaaien_say = Je steekt je hand op naar boven.
gang_doorlopen_say = Je trekt de buitendeur achter je dicht.
