# Kees van Dongen: title, briefing, who and what, how it closes

scenario_title = Kees van Dongen
scenario_card = A man of 41 behind clothes pegs, who knows every road in Europe and no longer opens his post.
scenario_intro = Wednesday, half past two, October. Today you are Robin, from the neighbourhood team. The housing association reported that Kees van Dongen, 41, is two months behind with his rent: 1,174 euros. His health insurance has gone unpaid twice as well. His curtains have been shut for a year. You may say that the housing association reported it. You do not work for them, and nobody is being evicted today. You did not call ahead. Your finger has just left the bell, and the curtain moved.

kees_name = Kees van Dongen
you_name = You

trust_name = Trust
control_name = Control
shame_name = Shame

gordijn-dicht_title = One more peg
gordijn-dicht_text = A little later there is a fifth peg in the curtain. It has turned into a closed day. Tonight at four he will be out on his round as usual. Whoever comes here again starts with what was too loud or too quick today.
prullenbak_title = All in the bag
prullenbak_text = A bin bag is shaken open. All the paper goes in, including what nobody has seen. The table is clear now. The letters still exist, only elsewhere, and they have got no smaller there. The talk about what happened just now is still to come.
kaartje_title = A letter without an amount
kaartje_text = When you look back, the curtain opens by the width of a finger. There is a card inside with a name on it. Whether it goes on the pile or somewhere else, you cannot see from here. For a first time, there has been some listening.
op-zak_title = A card in his pocket
op-zak_text = He walks back along the bins with his hands in his pockets. Your card is in there too. Nothing is settled. Whether the card goes on the pile or somewhere else, you cannot see from here. For a first time, there has been some listening.
koude-koffie_title = A chair for visitors
koude-koffie_text = He sees you to the door, and turns off the hall light before he opens the lock. You have sat at one table. What lies in that cupboard is waiting for another day, and you both know it. But there is a chair now on which a visitor has sat.
zelfde-bankje_title = Same bench
zelfde-bankje_text = On that bench, its back to the flats, he needn’t look anyone in the face. You have a day and a time, and he chose the place. What lies behind the pegs will lie there a while longer. But there is now somebody who is coming back.
een-envelop_title = One envelope
een-envelop_text = One envelope lies open on the table, under a coffee mug. The rest went back into the cupboard, its door left ajar, because he wanted it that way. One is not a lot. It is one more than in all of the past year, and he opened it himself.
licht-erin_title = Light coming in
licht-erin_text = On Saturday he measures once more: one metre eighty by one metre ten. Then the film is on, without a single bubble. The clothes pegs go back in their basket. On the table lies a small pile with a rubber band round it, on the sofa a folded blanket. There is room for two.
