# Victor Brandsma: title, briefing, who and what, how it closes

scenario_title = Victor Brandsma
scenario_card = A bricklayer of 58 on the third floor, a crackling intercom and a staircase that passes everything on.
scenario_intro = Monday afternoon in October, half past three. Today you are Robin, from the neighbourhood team. Victor Brandsma, 58, lives in the Merelstraat, on the third floor, no lift. He was a bricklayer until his back gave out. Somebody in the building reported that water is coming down, that he lets nobody in and that he shouts. Half worried, half fed up. You may say that somebody is concerned, but not who. You are not from the housing association. You are not expected.

victor_name = Victor
you_name = You
daan_name = Daan
kuipers_name = Mrs Kuipers

trust_name = Trust
control_name = Control
shame_name = Shame

hoorn-erop_title = The line goes dead
hoorn-erop_text = The grille crackles once more and is silent. Upstairs a window closes. You are standing on the pavement, and the bell with the neat letters says nothing. Whoever stands here next time will begin with what went through that box today.
opzouten_title = Clear off
opzouten_text = When you are outside and look back, a bucket comes down the stairwell behind the glass. It stops there. On it is a piece of cardboard, lettered along a ruler: CLEAR OFF. The rope is made fast with a neat knot. It is not for ever, but for now it is.
opzouten-buiten_title = Clear off
opzouten-buiten_text = He gets up, in three goes, and walks in without looking back. When you pass the block again half an hour later, a bucket hangs in the stairwell behind the glass. On it is a piece of cardboard, lettered along a ruler: CLEAR OFF. The rope is made fast with a neat knot. It is not for ever, but for now it is.
onder-de-troffel_title = Under the trowel
onder-de-troffel_text = Your card drops into the letterbox under the trowel. When you pass the block again an hour later it no longer sticks out, and on the third floor his kitchen window stands ajar. It comes to no more than that today. There can be another time.
tot-aan-de-deur_title = As far as his door
tot-aan-de-deur_text = Fifty-six steps, and the fourth one creaks. At the bottom you drop a card into the letterbox under the trowel; there is no day on it. When you pass the block again an hour later it no longer sticks out. Nobody had come as far as his door for a long time. There can be another time.
donderdag_title = Thursday
donderdag_text = Thursday, half past seven, is in your diary. When you look back, the light on the stairs goes out behind the glass of the street door; the count of ninety is up. Nothing has been decided about the leak. There is a day that he said yes to. He will be there, or he won’t, and that is up to him.
een-op-vijf_title = One to five
een-op-vijf_text = The drawing lies across your knees, your hand on one corner and his thumb on the other. He points out the way of a single drop, from the outside wall to his sink. For a while it is not about being proved right. Rolling it up, he says: ‘Thursday I’ll lay it out again.’
vier-kilo-minder_title = Four kilos lighter
vier-kilo-minder_text = The bucket goes down the stairwell with the folder in it, past the second floor, past the stain. At the bottom you take it. At half past five it hangs on the rope again: the original in it, and the copy. Somebody hauls it up. He does not look straight away whether it is all still there.
