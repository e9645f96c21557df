title = Your own resistance
about = You too keep a door shut at times; once you notice with what, you can choose again.
ask = What do you notice in yourself, and what helps?
discuss = At which door do you yourself dread ringing? What would you want of a colleague there?

# mag-dat-zomaar
mag-dat-zomaar_situation = A church volunteer is worried about a man of 70. You notice you’ve spent an hour reading up on what is and isn’t allowed.
mag-dat-zomaar_wegen = You’re hiding behind rules: weigh with a colleague what speaks for going, and decide.
mag-dat-zomaar_wegen_why = An hour of reading is an hour of not weighing. If you can justify going, you may go.
mag-dat-zomaar_jurist = You’re being careful: put it to the legal adviser first, and hold off ringing at his door until they answer.
mag-dat-zomaar_jurist_why = Careful it is. Meanwhile the waiting decides, and the man is where he is.
mag-dat-zomaar_doorzetten = You’re too cautious: shut those articles, get your coat and just go and ring the bell.
mag-dat-zomaar_doorzetten_why = Bold, but at the door you still won’t know why you may stand there.

# geen-vraag
geen-vraag_situation = Three times you’ve had coffee with a woman of 45. She talks about her dogs. You think: what am I doing here, she wants nothing from me.
geen-vraag_wens = You’re missing a request: listen for what makes her light up, there’s often a wish.
geen-vraag_wens_why = Those dogs aren’t a detour. Everyone wants something, just not always as a request to you.
geen-vraag_afsluiten = You respect her: close the case, since without a request there’s no assignment.
geen-vraag_afsluiten_why = Respect sounds fine. Meanwhile she’s pouring a fourth cup.
geen-vraag_vragen = You’re going round in circles: ask her this very day what it is she expects of you.
geen-vraag_vragen_why = Clear for you, but now she has to earn your visit.

# extra-streng
extra-streng_situation = At the door of a man with a big dog you’re frightened. You hear yourself say curtly: ‘That dog goes first, sir.’
extra-streng_bang-zeggen = You’re scared and turn hard: simply say that dogs make you nervous, and ask what’s possible.
extra-streng_bang-zeggen_why = ‘Dogs make you nervous’ is about you, and he may say what’s possible. Then the fear needn’t be an order.
extra-streng_doorslikken = You’re scared: swallow it, stroke the dog, and don’t let it show.
extra-streng_doorslikken_why = Tough, and the dog can smell it anyway. Limits may be spoken.
extra-streng_recht = You’re rightly setting a limit: say it again, a bit more kindly, since safe working is simply your right.
extra-streng_recht_why = A limit it is, but in the tone of an order. It’s his dog and his hallway.

# plakkerige-stoel
plakkerige-stoel_situation = The chair she offers you is sticky, the litter tray next to it. You hear yourself say you’ll only stay a minute.
plakkerige-stoel_feiten = You’re disgusted and rushing: take a wooden chair, look calmly, and discuss it later.
plakkerige-stoel_feiten_why = You needn’t conquer your stomach. See without judging; examine your own norm later, with your team.
plakkerige-stoel_eerlijk = You’re honest: say in a friendly way that it smells a bit strong in here, so she knows.
plakkerige-stoel_eerlijk_why = On a first visit such a remark is about her home, even if it’s about your nose.
plakkerige-stoel_opruimen = You want to be useful: offer to clean out that litter tray together right away.
plakkerige-stoel_opruimen_why = Practical help can be gold. Here it’s mostly your disgust looking for a chore.

# luiers-om-tien-uur
luiers-om-tien-uur_situation = Ten at night. You’re in the late-night shop holding nappies, for a mother you met this afternoon. She didn’t ask for them.
luiers-om-tien-uur_handen = You’re worried and start rescuing: put them back, and ask her tomorrow what helps.
luiers-om-tien-uur_handen_why = Buying nappies at ten at night is for your own unease as well. Tomorrow she can say what’s needed.
luiers-om-tien-uur_geven = Your heart is in the right place: hang them on her door, so she’ll know someone thought of her.
luiers-om-tien-uur_geven_why = A warm gesture, and tomorrow she has a debt she didn’t run up.
luiers-om-tien-uur_afstand = You’re too involved: pass this family on to a colleague tomorrow.
luiers-om-tien-uur_afstand_why = Being involved isn’t the mistake. She’d get a new face because of your nappies.

# deur-na-maanden
deur-na-maanden_situation = After four months’ contact a lad says: ‘I don’t need you any more.’ In the car there’s a lump in your throat, and you want to text him.
deur-na-maanden_intervisie = You’re hurt: don’t text now, and first tell your colleagues what it’s doing to you.
deur-na-maanden_intervisie_why = The lump is yours, and belongs with people who can look after you. He keeps his no.
deur-na-maanden_appen = You’re hurt: text him that you’re sorry it ends like this, after all that you did together.
deur-na-maanden_appen_why = Sincere, but ‘after all’ puts a bill on his plate.
deur-na-maanden_schouders = You’re too sensitive: shrug it off, this just comes with the job.
deur-na-maanden_schouders_why = It does come with the job. Push it away, and next time you’ll stand a little further from the door.

# hij-belt-wel
hij-belt-wel_situation = Friday afternoon. You read your own note: ‘Knows where to find us.’ It’s six weeks old, and you feel nothing about it.
hij-belt-wel_teken = It’s come to leave you cold: ring him up, and agree on when the two of you will hear from each other again.
hij-belt-wel_teken_why = A next sign of life is small and mutual. ‘Knows where to find us’ put a full stop after him.
hij-belt-wel_eigen-kracht = You trust in his own strength: leave it be, he’s a grown man and he has your number.
hij-belt-wel_eigen-kracht_why = Trust knows what it rests on. Here you’ve known nothing for six weeks.
hij-belt-wel_schuld = You’re a bad worker: go there this very evening and say sorry.
hij-belt-wel_schuld_why = Guilt makes haste, and then it’s for yourself that you’re there tonight.

# liegt-u
liegt-u_situation = You’ve been honest for months. At the kitchen table she says: ‘You write it all down for the council.’ You feel the blood rush to your head.
liegt-u_pauze = You’re getting angry: breathe, say it touches you, and show her what’s in your notebook.
liegt-u_pauze_why = Anger turns into a sentence about you, with something she can check for herself.
liegt-u_terug = You’re getting angry: say calmly that trust has to come from both sides, and that you don’t find this fair.
liegt-u_terug_why = Understandable, and it punishes her for a fear she has just dared to voice.
liegt-u_glimlach = You’re getting angry: smile, say that you understand, and talk of something else.
liegt-u_glimlach_why = Nicely contained, but her question about the notes is still lying on the table.

# moedeloos
moedeloos_situation = A year of visits, and again the post lies on the mat. On your bike you think: there’s no point at all.
moedeloos_klein = You’re discouraged: see with a colleague which small step there was, and ask who could come along one time.
moedeloos_klein_why = Across a year you can’t see the small things. Someone else can, and you needn’t do it alone.
moedeloos_stoppen = You’re being realistic: give up, there are people you’d get further with.
moedeloos_stoppen_why = That’s tiredness talking. Whether there’s a point you can’t tell on the bike home.
moedeloos_harder = You should do more: go twice a week from now on, and for the time being tackle that post yourself.
moedeloos_harder_why = More of the same, and now with your hands. That will soon use up what courage you have.

# vrijdag-geregeld
vrijdag-geregeld_situation = The landlord emails: ‘I expect you to get her to sign by Friday.’ You put her straight at the top of your list.
vrijdag-geregeld_positie = You’re becoming a messenger: mail which part you’ll do, and ask her what she thinks.
vrijdag-geregeld_positie_why = You do something, from your own position: not his, and not hers either.
vrijdag-geregeld_voorzichtig = You’re simply doing your job: explain to her, kindly and without pressure, that signing is the wisest.
vrijdag-geregeld_voorzichtig_why = Kindly put, and the words are the landlord’s.
vrijdag-geregeld_weigeren = You’re her advocate: email him to leave her alone.
vrijdag-geregeld_weigeren_why = Now you’ve taken sides without a word from her. She may want to sign.

# eitje
eitje_situation = An old hand asks how you’ll approach a family with six agencies involved. You say: ‘Piece of cake, they’ll talk to me.’
eitje_feedback = You’re overrating yourself: ask what he sees in you, and what that family has been through.
eitje_feedback_why = Being keen is good. Someone looking on with you will catch you if it’s no piece of cake.
eitje_optimist = You radiate confidence: hold on to it, as after six people that’s just what such a family needs.
eitje_optimist_why = That confidence has to come from them. Six people before you will have thought the same.
eitje_terugtrekken = You’re not ready for this: you’d better leave the family to the old hand.
eitje_terugtrekken_why = From too big to too small. Looking at it together lies in between.
