scenario_title = Jansen
scenario_card = Meneer Jansen doet zijn deur zelden open.
scenario_intro = Je belt aan bij meneer Jansen. Hij weet niet dat je komt.

jansen_name = Meneer Jansen
you_name = Jij
trust_name = Vertrouwen

koffie_title = Morgen koffie
koffie_text = Meneer Jansen zet morgen koffie, zegt hij.
dicht_title = De deur blijft dicht
dicht_text = Achter je schuift de grendel op de deur.
