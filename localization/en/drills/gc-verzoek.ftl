# gc-verzoek: Request or demand

title = Request or demand
about = With a request the answer may be no; whoever notices that no is not allowed starts defending the door.
ask = Is this a request or a demand?
discuss = When did you ask something to which no was not really allowed? How did the other person notice?
choice_verzoek = Request
choice_eis = Demand
confusion_verzoek_eis = You hear force in a sentence that allows a no. ‘Leave the key next door, if that’s all right with you’ has no question mark, yet the other person decides.
confusion_eis_verzoek = You are reassured by the question mark. ‘Shouldn’t you be opening the door for once?’ asks nothing; just try saying no to it.

raam-op-kier_situation = At a man’s table. He smokes one cigarette after another.
raam-op-kier_text = Would you open the window a crack? I’m finding it a bit hard to breathe.
raam-op-kier_why = ‘Would you’ asks one thing he can do now, and ‘hard to breathe’ says why, without a word about smoking.
raam-op-kier_not = It’s his house and you ask it for your own sake. You may; and he may say no.

niet-eens-tuin_situation = On the pavement outside a house where the grass reaches the windowsill.
niet-eens-tuin_text = Shouldn’t you be doing something about that garden, while it’s still dry?
niet-eens-tuin_why = ‘Shouldn’t you be’ makes it a telling-off: this was due long ago. It leaves no room for a ‘no’.
niet-eens-tuin_not = It has a question mark and looks like asking politely. But whoever says no here has to defend his grass.

zo-niet-dan-hier_situation = You bring a food parcel. The door opens a crack.
zo-niet-dan-hier_text = Would you hold the door? If not, I’ll put the box down here.
zo-niet-dan-hier_why = ‘If not, I’ll put the box down here’ is what a no brings: nothing bad. The parcel arrives either way.
zo-niet-dan-hier_not = ‘If not, I’ll’ has the form of a threat. See what comes after: it costs the other person nothing.

ga-ervan-uit_situation = You round off a talk with a man who was out twice.
ga-ervan-uit_text = Good to have had a word. I’ll take it you’ll be here on Friday, then.
ga-ervan-uit_why = ‘I’ll take it’ has already decided for him. Whoever says no now is letting you down.
ga-ervan-uit_not = It sounds cheerful, and nobody says ‘must’. But nobody asked whether Friday suits him, either.

sleutel-bij-buren_situation = On the phone with a woman who goes into hospital tomorrow.
sleutel-bij-buren_text = Just leave the key with the neighbours, if that’s all right with you.
sleutel-bij-buren_why = ‘If that’s all right with you’ leaves it with her, and handing over a key is one clear act.
sleutel-bij-buren_not = ‘Leave’ is an imperative. In speech that is often merely short; the clause after it gives her the last word.

schrijf-op-niet-mee_situation = In front of a closed door. You can hear someone breathing.
schrijf-op-niet-mee_text = I know you’re there. If you don’t open up, I’ll write down that you’re not cooperating.
schrijf-op-niet-mee_why = ‘If you don’t’, then ‘I’ll write down’: the punishment is yours and follows on a no.
schrijf-op-niet-mee_not = Being honest about what you write down can be good. Here it’s a lever to get the door open.

donderdag-of-nee_situation = On the mat, with a woman who already has her coat on.
donderdag-of-nee_text = I’d like to come back on Thursday, and no is an answer too.
donderdag-of-nee_why = ‘No is an answer too’ says it outright. ‘Thursday’ is clear enough to say yes to.
donderdag-of-nee_not = There’s no question mark, and ‘I’d like’ is about you. A request may come as a statement.

eindelijk-eens-binnen_situation = The fourth time on the gallery, in the rain.
eindelijk-eens-binnen_text = Good afternoon, here I am again. May I finally come in now, then?
eindelijk-eens-binnen_why = ‘Finally’ adds the earlier times to her account. Asking leave becomes presenting a bill.
eindelijk-eens-binnen_not = ‘May I’ asks politely, and you are standing in the rain. Without that one word it was a request.

moet-iets-vragen_situation = With a forgetful man. A butcher’s calendar hangs on the wall.
moet-iets-vragen_text = I must ask you something: would you put my name on the calendar? If you’d rather not, that’s fine.
moet-iets-vragen_why = ‘If you’d rather not, that’s fine’ keeps the calendar his, and writing down one name can be done.
moet-iets-vragen_not = ‘I must’ is about you and what’s on your mind. He doesn’t have to do anything.

dinsdag-of-woensdag_situation = On the phone with a young man who doesn’t open his post.
dinsdag-of-woensdag_text = Will you come to the drop-in session on Tuesday or Wednesday? It’s up to you.
dinsdag-of-woensdag_why = ‘Tuesday or Wednesday’: that he comes is already settled. Staying at home isn’t on the list.
dinsdag-of-woensdag_not = ‘It’s up to you’ gives him something to choose. Only not the one thing that matters.

muziek-na-elven_situation = A resident speaks to the young man from upstairs by the bikes.
muziek-na-elven_text = Would you use headphones after eleven? And if not, I’d like to hear what would work.
muziek-na-elven_why = ‘What would work’ allows for a no and carries on from there. What he asks is small and clear.
muziek-na-elven_not = Between neighbours who hear each other, ‘after eleven’ soon becomes a rule. He asks, and waits.

na-al-die-moeite_situation = At the table, with an application you prepared at home.
na-al-die-moeite_text = I spent my whole evening on it, so surely you can just sign.
na-al-die-moeite_why = ‘My whole evening’ is a debt, and ‘surely you can’ collects it. Saying no now is being ungrateful.
na-al-die-moeite_not = Anyone who took trouble may say so. Set a signature against it and it’s no longer a question.

krant-opzij_situation = With someone who keeps a lot. On the only free chair lies a pile of newspapers.
krant-opzij_text = May I put those papers on the floor for a moment, or had I better stay standing?
krant-opzij_why = ‘Or had I better stay standing’ offers the no itself. The papers stay where the resident wants them.
krant-opzij_not = You are touching someone’s things, and that soon feels too much. Asking before you lift is the difference.

twee-minuten-maar_situation = A woman has just said: ‘Today’s no good for me.’
twee-minuten-maar_text = It’s just two minutes, I needn’t sit down. Would you really not want that?
twee-minuten-maar_why = She has already said no. ‘Really not want’ asks her to take it back; what follows a no tells you if it was a request.
twee-minuten-maar_not = ‘Two minutes’ is little and the tone is soft. As a first question it would have done.

waterbedrijf-vrijdag_situation = With a family in arrears. The letter lies open on the table.
waterbedrijf-vrijdag_text = The water company wants to cut you off on Friday; that’s their decision. Shall we ring together, or would you rather not?
waterbedrijf-vrijdag_why = ‘That’s their decision’ says whose consequence it is, and ‘would you rather not’ leaves the call to the family.
waterbedrijf-vrijdag_not = A date and a consequence look like a threat. It comes from others and it’s true; hiding it won’t help.

bereid-of-het-houdt-op_situation = Third talk with a woman who doesn’t want to ring her doctor.
bereid-of-het-houdt-op_text = Are you willing to ring today? Otherwise this is where it stops for me.
bereid-of-het-houdt-op_why = ‘Otherwise this is where it stops’ hangs your staying away on her no. That consequence is in your own hands.
bereid-of-het-houdt-op_not = ‘Are you willing’ comes straight from the book. One sentence later it turns out what a no costs.

briefje-hal_situation = A note in the hall of a block of flats in { $street }, signed ‘the residents’.
briefje-hal_text = This pram will not be here tomorrow. With thanks.
briefje-hal_why = ‘Will not be here tomorrow’ lays down what somebody else is going to do. There is nothing to answer.
briefje-hal_not = It’s an announcement, calm, with a thank-you. A calm demand is still a demand.

fiets-in-portiek_situation = Your first time at a block of flats with a shared stairwell. A resident is sweeping the step.
fiets-in-portiek_text = Would you mind if I left my bike against the wall here for now?
fiets-in-portiek_why = ‘Would you mind’ leaves it to the person who lives here, and ‘for now’ keeps it small.
fiets-in-portiek_not = The wall is everybody’s, so asking seems a bit much. But he’s the one sweeping here, and now he has a say.
