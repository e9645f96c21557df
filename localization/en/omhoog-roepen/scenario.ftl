# Calling up: title, briefing, who and what, how it closes

scenario_title = Calling up the stairs
scenario_card = No bell that works, stairs that listen in, and a name on your list. Upstairs somebody is tuning a piano.
scenario_intro = A Wednesday in October, eleven o’clock. Today you are Robin, from the neighbourhood team. According to your list, a Mr S. Ferenc, 85, lives at Tuinlaan 8, third floor. All his post goes back unopened. The housing association asks if somebody could see whether he is still there, and still keeps up with things. You may say that it was they who asked; there are no debts. The street door stands open. The bells hang by their wires, so you will have to call up. Upstairs somebody is striking the same piano note over and over.

szabo_name = The man on the third floor
mees_name = A boy on the stairs
tol_name = The first-floor neighbour
tweehoog_name = The second-floor neighbour
you_name = You

trust_name = Trust
control_name = Control
shame_name = Shame

klep-dicht_title = The lid comes down
klep-dicht_text = Upstairs the lid of a piano falls shut, and after it a door. What was called up, the whole stairwell has heard. Next time begins at the bottom again, and more softly.
onderaan-gebleven_title = A voice in the stairwell
onderaan-gebleven_text = You are back in the street. Inside it begins again: one note, too low, once more. No day has been agreed. He knows now what you sound like, and he remembers voices.
met-streepje_title = With the accent
met-streepje_text = A few days later there is a card in the third-floor letterbox, with a day on it. The name is right, the accent is there. He comes to fetch it himself, fifty-two steps down and fifty-two back up. The other post is still lying there.
twee-tikken_title = Two taps
twee-tikken_text = On Monday you tap the banister twice, and upstairs a door opens before you have said anything. On Tuesday there is an engineer in the stairwell. He calls up a name, and it is the right one.
