scenario_title = Jansen
scenario_card = Mr Jansen seldom opens his door.
scenario_intro = You ring at Mr Jansen's door. He does not know that you are coming.

jansen_name = Mr Jansen
you_name = You
trust_name = Trust

koffie_title = Coffee tomorrow
koffie_text = Mr Jansen will make coffee tomorrow, he says.
dicht_title = The door stays shut
dicht_text = Behind you the bolt slides across the door.
shame_name = Shame
