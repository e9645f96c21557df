# Frans van Noord: the eight questions

## Q1

nog-eens_title = Try once more, or not?
nog-eens_question = He sends word that he wants no more visits. Only the church lady may still come. He had told the housing association how alone he is. Do you try again?
nog-eens_stop = First ask each group what they think his no means: a boundary, a test, or don’t they know yet? Only then let them choose.

nog-eens_wachten_say = I’ll wait until a day we agree on now. Esmé and I keep watch, and we know when we’d go after all.
nog-eens_wachten_after = His no counts, and nobody pushes. With a date, a name and an agreement on when you would go after all, waiting is work too; do let him know that you are waiting. What it costs: to someone alone for so long, waiting looks very much like being forgotten.
nog-eens_sluiten_say = I’ll close his file, with a friendly letter. He’s a grown man and he knows where to find us.
nog-eens_sluiten_after = It feels like respect: he said no, and you listen. But it was a no to visits, and it became a closed file. He is back where he was after every round: alone, until something threatens and he rings everyone at once. Then somebody else starts again.
nog-eens_teken_say = I’ll put a card through the letterbox: I’m not angry, here’s my number, I’ll pass by on Thursday.
nog-eens_teken_after = He can leave the card where it is and still see that someone comes back. Put his no on it, and that you’ll walk on if he shows no sign. What it costs: he asked for nothing, and gets something. He may well read another question in it.
nog-eens_agent_say = I’ll go with the constable, who has to call there anyway. At least we’ll know how he is.
nog-eens_agent_after = Your worry is real, and calling separately seems silly. But then there’s a uniform at his door, and you next to it. From then on, to him, you belong with the people who write about him, and his no turned out to be worth nothing.

nog-eens_zijn-nee_card = No is no. If we step over it, he’s once again somebody other people decide about.
nog-eens_zijn-nee_about = Beacon 2 and presence: a no is an answer to carry on from. He said no to visits; whether that goes for a card as well, nobody has asked him yet.
nog-eens_eenzaam_card = ‘Nobody cares about me,’ he said. You don’t say that if all you want is to be left alone.
nog-eens_eenzaam_about = Beacon 3 and core value 6: the question behind the question. But he said it to someone else. What he wants of you he has yet to tell you.
nog-eens_belt-wel_card = If there’s really something wrong, he’ll ring. He’s shown often enough that he knows who to ring.
nog-eens_belt-wel_about = He only rings when something threatens, and after that nobody may come in. Waiting for that call keeps the whole thing going round.
nog-eens_hart_card = A weak heart, asthma, and alone far too much. Something could really go wrong here.
nog-eens_hart_about = The harm principle, and core value 1: being there in time prevents worse. You may go further for it than usual, but there is no acute danger yet.
nog-eens_er-komt-iemand_card = Somebody from the church comes every week. So he has someone; it needn’t be us.
nog-eens_er-komt-iemand_about = Beacon 8 and core value 9: what goes well by itself you leave alone. It holds for as long as she can keep it up, and she is no professional.
nog-eens_wakker_card = It keeps me awake. If I do nothing and something happens, I’ll never forgive myself.
nog-eens_wakker_about = That is about you. Do say it in the team, then he needn’t carry it. It doesn’t tell you yet what he needs.
nog-eens_toets_card = He tries everyone out. Stay away after one no and you’re simply the next in line.
nog-eens_toets_about = Presence: long-lasting contact, and attention nobody has to earn. Careful: if you hear a test in everything, you’ll never hear a no again.
nog-eens_dun_card = What there is between him and us is still very thin. Press on now and it breaks.
nog-eens_dun_about = Core value 9 and presence: sitting on your hands, being in no hurry. It holds as long as you don’t drop out of sight yourself.
nog-eens_ons-werk_card = This is the work: going out to people who don’t ring. Otherwise we might as well open a counter.
nog-eens_ons-werk_about = Beacon 1 and core value 8: going out to people, even after a refusal. It says that you may do something. How big a step, it doesn’t say.

## Q2

alleen_title = Going in alone?
alleen_question = ‘You can come. The other one can’t.’ He wants to see you and not Esmé. You work as a pair, and that hall is too narrow even to turn round in. Do you go alone?
alleen_stop = Let one group speak for him, one for Esmé and one for the team leader. What does each of them need to be able to live with this?

alleen_stil_say = I’ll go alone and keep it small for now. I’ll tell Esmé quietly, once he’s got used to me.
alleen_stil_after = It seems kind to both of them. But Esmé is shut out without knowing it, you carry a secret around, and nobody knows that you are in that hall. If it gets too much for you, nobody can take over either, and he is without anyone again.
alleen_open-alleen_say = I’ll go alone. Esmé and the team leader know when, I’ll tell him so, and in a month we’ll look again.
alleen_open-alleen_after = His choice counts, and nothing needs hiding. Do agree who knows that you are out again, and what you share with Esmé. What it costs: you become the only one allowed in, and Esmé has to bear not being there.
alleen_met-iemand_say = I won’t go alone, but not with Esmé either: he can say who of his own people joins us.
alleen_met-iemand_after = There is a second pair of eyes, and he chooses whose. It holds as long as he may also say ‘nobody’. What it costs: he asked for one person and gets a condition with it, and whoever he names may not want to at all.
alleen_meenemen_say = Esmé simply comes along. She’ll keep in the background, and he’ll find she’s not so bad.
alleen_meenemen_after = You’d like them to have a second chance. But he said who may come in, and with you that turns out not to count. It isn’t fair on Esmé either: she is sitting in a chair he doesn’t want her in, and has to prove that she’s not so bad.
alleen_deur_say = I’ll come alone, as far as his door. I’ll only go in once there’s some room in that hall.
alleen_deur_after = You keep in touch and take yourself seriously as well. Tell him honestly why you stay outside, and that it isn’t about him. What it costs: he may hear that you too find his home too much, and in a doorway, with neighbours about, nobody tells you a great deal.

alleen_gang_card = You can’t even turn round in there. If anything goes wrong, with him or with you, you’re stuck.
alleen_gang_about = Core value 7: you are the tool, so you take care of yourself. It is about the hall and not about him; good arrangements make the risk smaller.
alleen_zijn-huis_card = It’s his home. Who crosses the threshold is for him to say, not for us.
alleen_zijn-huis_about = Presence and core value 5: he decides who is there, on his own ground. What you tell or keep quiet at work is not decided by that.
alleen_kamp_card = Now Esmé’s the bad one and you’re the good one. Go along with that and it’ll be your turn next.
alleen_kamp_about = Multi-sided partiality: joining no camp. It doesn’t forbid one of you going; it does forbid his hearing from you that Esmé is no good.
alleen_sparen_card = Esmé takes that sort of thing very hard. What she doesn’t know she needn’t brood about.
alleen_sparen_about = You decide for her what she can bear. She will notice anyway, and then it is you who left her out, not him.
alleen_vraagt-zelf_card = For the first time he’s asking for someone himself. Put him off, and he may never ask again.
alleen_vraagt-zelf_about = Beacon 7 and core value 8: whoever has the contact stays the one who goes. A good reason to come, and not yet a reason to arrange nothing around it.
alleen_twee-zien_card = With two you see more. And if you get in too deep yourself, the other one tugs at your sleeve.
alleen_twee-zien_about = Learning and looking together is part of the job (competence 8). The second person needn’t be in the room; it can be the one you ring when you come out.
alleen_altijd-twee_card = We always make home visits in pairs. That’s simply what we’ve agreed on here.
alleen_altijd-twee_about = There are good reasons for going together, but ‘we always do’ isn’t one. Which of those reasons applies to this man, in this hall?
alleen_drempel_card = You can talk at the door as well. Sit down inside straight away and he may tell you more than he wants to.
alleen_drempel_about = First contact and presence: the door is a place too, and nothing has to happen today. But now he is asking you in; then the doorstep can feel like distance.
alleen_ziek_card = Soon you’ll be the only one he lets in. And what if you’re down with flu, or in another job?
alleen_ziek_about = Core value 2, and honesty about what will last: don’t become his only contact. It is about later; today one contact is more than none.

## Q3

verzekering_title = May the DWI see to the premium?
verzekering_question = His health insurance has been in arrears for some time. The DWI colleague sits at your team table: one tick, and from now on the premium comes off his benefit. What do you do?
verzekering_stop = First put on the flip chart what goes wrong if you do nothing, and beside it what goes wrong if you do it. Only then the cards.

verzekering_drang_say = I’ll tell him once, honestly, what’s coming, who decides it and when. And what I can do about it.
verzekering_drang_after = The facts, who decides, and an offer: that is pressure, but there is nothing sly in it. He can still choose for himself. What it costs: to him you sound like a letter, and for a while he may count you among the senders.
verzekering_vinkje_say = I’ll have that tick put in, because it’s about his heart. On Thursday I’ll tell him why.
verzekering_vinkje_after = You wanted to spare him something, and the premium is paid. But he reads ‘deduction’ on a form and knows that others have decided again. Your coming to explain on Thursday doesn’t make it his decision. The kind of thing he told you, nobody will get to hear again.
verzekering_keuze_say = I’ll find out what’s possible, without his name, and put every way to him. Paying it himself included.
verzekering_keuze_after = He gets a real choice, and the DWI knows no more than it needs to. Ask what he would need to keep it in his own hands: a fixed day, perhaps. What it costs: time. The arrears go on growing, and if he chooses nothing you still have to take it further.
verzekering_zijn-zaak_say = I’ll leave it there. He’s a grown man, and whether he joins in or not is his right.
verzekering_zijn-zaak_after = It sounds like trust in him. But he can only choose once he knows what follows, and who has told him that calmly? You’re rid of it, and one day he’s standing at the chemist’s with a bill he never saw coming.
verzekering_dokter_say = I’ll leave the premium for now. His breathing comes first, with the doctor, in a way he agrees to.
verzekering_dokter_after = What is most urgent comes first, and not without his yes. The envelope may be just an envelope for a while. What it costs: the sum grows every month, and ‘later’ easily becomes never. Put a day in your own diary for bringing up that premium.

verzekering_eigen-hand_card = If your money has been stopped once, you want to know yourself what goes out. So would I.
verzekering_eigen-hand_about = Beacon 2 and presence: he stays in control. It asks something more of you: what does he need to be really able to do it himself?
verzekering_lijst_card = On that whole list he’s the only one not taking part. With all the others it goes perfectly well.
verzekering_lijst_about = That it works for others says that it can be done, not that it may. Beacon 4 asks whether something shared suits him; not to put him in it unasked.
verzekering_ziekte_card = Heart failure, asthma and insurance that isn’t paid. Soon he won’t even dare go to the chemist’s.
verzekering_ziekte_about = The harm principle, and core value 1: preventing worse. It is a reason not to sit still. That you may do something without him doesn’t follow from it.
verzekering_uitkering_card = Last time the DWI decided something, his benefit stopped. Now they turn up with a tick.
verzekering_uitkering_about = Core value 6: the story behind his no. It explains why he takes fright. It doesn’t say that this colleague means any harm.
verzekering_schudden_card = Somebody has to shake him awake for once. Everyone just tiptoes about up there.
verzekering_schudden_about = That is irritation speaking, and it is allowed. Saying what is coming is not the same as shaking; shaking you mostly do for yourself.
verzekering_korte-lijn_card = Isn’t that what working at one table is for? With that colleague here you’d have it sorted out in a week.
verzekering_korte-lijn_about = Beacon 7 and core value 3: one line, and getting the systems to cooperate. Finding out can be done without his details; going ahead can’t, without his yes.
verzekering_thuis-gezien_card = What you know about his post you know because he let you in. You don’t just hand that to an agency.
verzekering_thuis-gezien_about = Core value 6 and presence: what you see or hear in someone’s home you keep to yourself, or you ask if it may go further. With danger it’s different, and then you tell him.
verzekering_nee-gezegd_card = He isn’t in that collective insurance. That’s an answer, so you don’t bring it up.
verzekering_nee-gezegd_about = That is about joining the others. Whether he wants to know what follows is another question, and you are answering it for him.
verzekering_recht_card = He has a right to hear it straight, even if it’s unpleasant. Otherwise it just happens to him.
verzekering_recht_about = Beacon 5 and core value 4: with obligations on both sides, and accounting for what you do. Once, with an offer. Repeated every week it becomes a threat.

## Q4

spirit_title = Harrie, from the sidelines?
spirit_question = Harrie isn’t there, and it weighs on him. There’s someone at Spirit who knows the boy. He himself keeps help at a distance. May Spirit do anything in this, and by what route?
spirit_stop = Put out three chairs: father, son, worker. Whoever lays a card sits down on the chair that the card speaks for.

spirit_eerst-hij_say = I’ll ask him, when he’s ready for it. Until then nothing happens at Spirit.
spirit_eerst-hij_after = Nothing more happens behind his back, and he hears from you what is possible. Do add that Harrie may say no. What it costs: you stir up something he may just have put away, and if he doesn’t want it, that’s how it stays, however much you hope yourself.
spirit_algemeen_say = I’ll ask Spirit how, in general, a father can send word. I won’t mention any names.
spirit_algemeen_after = Later you can tell him what exists, and Spirit only acts if the boy wants it. What it costs: you are close to the edge. Whoever knows already which father it is still hears something, and that father knows nothing yet of this talk.
spirit_naam_say = I’ll only ask whether Harrie’s all right. If it’s not too bad, I can set his father’s mind at rest.
spirit_naam_after = You wanted to bring something good. But this way news of his son passes him by, and soon Harrie will know his father is being talked about. And he has to take it from someone who shouldn’t have had it. There is no undoing that.
spirit_klein_say = I’ll start at his place, with whatever there brings Harrie to mind. Whether anything may go out comes later.
spirit_klein_after = It starts from something of his, and that keeps its worth even if nothing comes back. What it costs: it is slow, and meanwhile somewhere a boy is growing up. And whether it may go out is something you’ll have to ask some day after all.
spirit_regelen_say = I’ll ask Spirit for a meeting, somewhere ordinary. Once they see each other, the rest will come.
spirit_regelen_after = You can picture it already, and it would be lovely. But two people are brought together, neither of whom said yes to it. If it goes wrong, the father has lost his son once more, and Harrie hadn’t asked for it.

spirit_wens_card = To a stranger at the housing association he started on about that boy. So that’s what matters to him.
spirit_wens_about = Beacon 3 and core value 6: the question behind the question. It says what matters to him. What you may do with it you must hear from him.
spirit_vijftien_card = That boy’s fifteen. A few more years of talking about when it’s all right, and there’ll be no need.
spirit_vijftien_about = Core values 2 and 8: restoring contact. Time really does count. Whether this is the moment only those two can say.
spirit_herkend_card = At Spirit they’ll know at once who it’s about. There’s no such thing as ‘in general’ in a corridor like that.
spirit_herkend_about = Core value 6 and presence: keeping to yourself what you were told. It depends on who you ask; someone who doesn’t know him can answer in general.
spirit_medicijn_card = Let him see that boy and the rest will follow: the doctor, the post, and that full hall as well.
spirit_medicijn_about = It makes a boy of fifteen his father’s medicine. And whether the rest really follows, nobody knows.
spirit_jongen_card = Harrie has a say in it too. If he doesn’t want to, that has to be possible.
spirit_jongen_about = Presence: a child is somebody, with interests of his own. It says how Spirit should begin, not whether you should begin at Spirit.
spirit_over-hem_card = He thinks everyone talks about him as it is. Do this without him and you prove him right.
spirit_over-hem_about = Beacon 2 and presence: ask first, then act. It is strongest with names and facts; about a question without a name people may disagree.
spirit_uitpraten_card = In our family everything was always talked out. Nobody was ever the worse for it.
spirit_uitpraten_about = What worked at your home is your story, and it may push harder than you notice. How did it go in his, and does he want to tell you?
spirit_valse-hoop_card = Don’t bring it up if you don’t know what’s possible. One hope too many and he’s gone.
spirit_valse-hoop_about = Giving hope without promising anything, and saying only what you can do. It becomes an excuse if you never find out what is possible.
spirit_zelf-maken_card = If he makes something himself, it’s his. Even if nothing ever comes back.
spirit_zelf-maken_about = Core value 9 and presence: a step that fits today, and you keep your hands still. But a card in a drawer is not contact yet.

## Q5

ruimte_title = Your room to act, and where it ends
ruimte_question = How often you go, what you write down, what you leave unsaid for now: much of that is yours to decide. How much of that room do you take with him, and who hears of it?
ruimte_stop = Ask for one example of room that somebody took. Who knew of it? Could it have been done out loud, with him there?

ruimte_vooraf_say = My ordinary work I do myself. Whatever departs from it, I put to the team beforehand.
ruimte_vooraf_after = Someone else looks in on it before it’s too late, and you don’t carry it alone. What it costs: he is talked about when he’s not there, and what could have been done this afternoon sometimes can’t be done after the meeting.
ruimte_regels_say = I keep to what applies to everyone. Then he knows where he stands, and so does his neighbour.
ruimte_regels_after = It is clear, and it seems fair as well. But those rules were made for people who send a form back, and he has been stuck on one form before. You needn’t look at what is needed here, and he is out of the queue again.
ruimte_met-hem_say = What I do differently for him, I discuss with him first. He can say: that’s too far for me.
ruimte_met-hem_after = Room that he knows of is no secret, and he can stop you. What it costs: you put a lot on his plate, and where it affects the neighbours, the risk of fire or Harrie, he is not the only one with a say.
ruimte_ruim_say = I take the room that he needs. Afterwards I write down in one line what I did and why.
ruimte_ruim_after = You do what is needed here, and anyone who wants can read what it was and why. What it costs: in the moment itself you are on your own, and a line afterwards doesn’t stop a mistake. And somebody must actually read those lines.
ruimte_onder-ons_say = What I do for him stays between him and me. The less on paper, the safer he feels.
ruimte_onder-ons_after = It feels like being loyal to him. But nobody can help or stop you any more, and what is a favour today you can’t explain to anyone else tomorrow. If it comes out, everybody talks about him, and you have nothing to set against it.

ruimte_boekje_card = What works with him isn’t in any manual: waiting, walking by, keeping your mouth shut.
ruimte_boekje_about = Beacon 6 and presence: your skill decides how you work. It is about the way of working; it doesn’t cover consent and safety.
ruimte_gedekt_card = If there’s trouble later on, at least it’s down in black and white and I’m covered.
ruimte_gedekt_about = It protects you, and says nothing about him. Being accountable is something else: being able to explain why this suited him.
ruimte_te-dicht_card = I know myself: when I like someone, I don’t notice any more when I’m going too far.
ruimte_te-dicht_about = Knowing yourself and having someone look with you (competences 7 and 8). It calls for a colleague, not for a set of rules.
ruimte_moment_card = If you have to consult on everything first, the moment’s gone and the curtain’s shut again.
ruimte_moment_about = Core value 7: you have a mandate, and small things you decide on the spot. But for something big there is nearly always time to make a call.
ruimte_zijn-naam_card = It’s about his life and his name. Surely he may know what you do with them?
ruimte_zijn-naam_about = Presence and core value 6: no hidden agenda. He hears that you take room. Over what concerns others too, he doesn’t decide alone.
ruimte_uitleggen_card = At college they said: if you can’t explain it, you shouldn’t have done it. So I write it down.
ruimte_uitleggen_about = Beacon 6 and core value 4: accounting for what you do, above all when it was unasked. Writing it down doesn’t in itself put a wrong step right.
ruimte_door-de-vingers_card = He’s had so much go against him in life. Surely you can turn a blind eye for him now and then.
ruimte_door-de-vingers_about = Pity is human, but it is no yardstick. Why for him and not for his neighbour is something you must be able to say.
ruimte_anderen_card = There are the people on those stairs too, and that boy. They have interests as well, and they’re not at his table.
ruimte_anderen_about = Core value 8, and seeing more than one interest (competence 2): the limit lies where someone else is affected. That isn’t everywhere; much concerns only him.
ruimte_samen_card = If you work out together how it can be done, he’ll join in. A rule only makes him angry.
ruimte_samen_about = Beacon 2: joint steering, beside each other instead of one above the other. Sometimes you must do what will make him angry; then you explain it.

## Q6

leidinggevende_title = What do you ask of your team leader?
leidinggevende_question = Your team leader would like to see something on paper, has a waiting list and a boss as well. What do you put on that desk, what do you keep to yourself, and what do you ask for?
leidinggevende_stop = Have each group write one question to a team leader, in one sentence. Is it really a question, or a decision you want to be rid of?

leidinggevende_omhoog_say = I’ll leave the choice to my team leader, who sees the whole and carries the responsibility.
leidinggevende_omhoog_after = It seems careful, and it’s a relief. But now the decision lies with somebody who has never seen him, with a whole list of others alongside. You get to go and tell him what has been decided, and he has had enough messages of that kind.
leidinggevende_deuren_say = I’ll ask for agreements at their level: DWI, housing association, Spirit. His story stays with me.
leidinggevende_deuren_after = What is askew in the systems gets to those in charge of it, and he needn’t sit through it. What it costs: months. And an agreement between agencies can affect him without anyone having asked him, even if his name isn’t in it.
leidinggevende_buitenom_say = I’ll keep it within the team. The less they know about him upstairs, the more peace he gets.
leidinggevende_buitenom_after = Your hands are free, until something goes wrong or an alderman rings. Then they know nothing upstairs and decide in five minutes. There is nobody to answer for you, and he is the first to notice: someone else comes instead.
leidinggevende_meedenken_say = I’ll ask for an hour to think it over together, including what he does to me. Then I decide myself.
leidinggevende_meedenken_after = You see again what you’d stopped seeing, and your feelings needn’t come up to the third floor with you. What it costs: an hour for both of you, and part of his story now lies with yet another person. So tell no more than your question needs.
leidinggevende_rugdekking_say = I’ll ask for time and backing until winter, and write one line a week. The rest I decide.
leidinggevende_rugdekking_after = You ask for something a team leader can give, and show what you do with it. What it costs: it still rests on your shoulders. And what went wrong at the DWI or the housing association will simply go wrong again for the next person.

leidinggevende_gevoel_card = He makes you worried, angry and dejected, sometimes all in one day. You want someone beside you then.
leidinggevende_gevoel_about = Knowing yourself and looking together (competences 7 and 8). It needn’t be a team leader; peer supervision or Esmé will do as well.
leidinggevende_betaald_card = That’s what they’re paid for upstairs. Let them rack their brains, I’ve got my hands full.
leidinggevende_betaald_about = Perhaps you are tired; ask for help with that, then. Someone being paid for it doesn’t mean that they know him.
leidinggevende_tellen_card = Upstairs they count visits. Six coffees is nothing on paper, so somebody has to stand behind you.
leidinggevende_tellen_about = Beacon 6: you are given room by someone who stands behind it. That includes your telling what those six were worth.
leidinggevende_op-die-stoel_card = You’re the one who’s sat on that chair. You don’t decide about him from behind a desk.
leidinggevende_op-die-stoel_about = Core value 7: you have a mandate and you know him. Where you must break his trust to protect him, two decide better than one.
leidinggevende_meer-mensen_card = Those letters and that one form hit a lot more people. You can’t solve that at one kitchen table.
leidinggevende_meer-mensen_about = Beacon 7 and core value 3: go out to the systems too, and a team leader is better placed for it. It may be a year before it helps him.
leidinggevende_bazen_card = When bosses start talking to bosses, it’s about him and once again he isn’t there.
leidinggevende_bazen_about = Beacon 2 and presence: he decides who joins in. If it’s about a rule that goes for everyone, his name needn’t come into it.
leidinggevende_tegen-zijn-zin_card = Help may have to come one day, against his will. You don’t want to have decided that on your own.
leidinggevende_tegen-zijn-zin_about = Core value 4: stepping in unasked is something you weigh up, and explain. Talk it through beforehand; when he can’t breathe there is no time for a meeting.
leidinggevende_nee-krijgen_card = Ask for anything here and you get a no. Last time I got a talk first, then a form, and then a no.
leidinggevende_nee-krijgen_about = One no back then says little about today. Do you remember exactly what you asked, and whether it was a question?
leidinggevende_zijn-verhaal_card = What he tells you isn’t meant for everyone with a job title. The broad outline is enough for a boss.
leidinggevende_zijn-verhaal_about = Core value 6 and presence: sharing what the other person needs, and no more. Too little is possible too; then someone backs what they don’t know.

## Q7

kerk_title = Do you approach the church?
kerk_question = Mrs Adriaans from the church is still let in, just like that. She sees what you don’t, and now she rings, because she’s worried. How do you two go on from here, and what does he know of it?
kerk_stop = Ask each group how they’d tell him this a week later, with Mrs Adriaans there. Who can’t bring themselves to say it?

kerk_oog_say = I’ll have her ring now and then to say how he is. Then we needn’t trouble him.
kerk_oog_after = It spares him a visit, and it seems so little trouble. But she begins to look differently, into the bread bin, at his hands, and he sees that. He loses the only one with whom he wasn’t a case, and it costs her sleep.
kerk_laten_say = I won’t ring her or ask her things. What goes well between those two is theirs, unless there’s danger.
kerk_laten_after = What works stays theirs, and you stay out of it on purpose. Do know what you mean by danger. What it costs: she is alone with what she sees, and if she stops or takes fright, you are the last to hear.
kerk_eerst-hem_say = I’ll first ask him if I may talk to her, and what it may and may not be about.
kerk_eerst-hem_after = He knows before anything happens. What it costs: until now she was simply Mrs Adriaans, and now she is a topic. If he says no, you’re lost for words when she rings again. Tell him too what you’ll do if there is danger.
kerk_vertellen_say = I’ll tell her in confidence what’s going on. Then she knows what she’s seeing and can help better.
kerk_vertellen_after = You wanted to support her, and she needed it. But she now knows things he never told her, and has to act as if she didn’t. If he notices, even the last one who simply came in is someone who knows too much.
kerk_open-deur_say = The church knows a volunteer may ring us. If she does, I’ll listen, and say nothing about him.
kerk_open-deur_after = She has somewhere to take her worry, and you take nothing from her. Ask whether she’ll tell him herself that she rang. What it costs: he only knows afterwards, and listening without asking anything back is harder than you think.

kerk_partner_card = She’s there every week, whatever the weather. You don’t leave someone like that to fret on her own.
kerk_partner_about = Beacon 8: volunteers are partners, not little helpers. With a partner you talk about how it is for her; his secrets are no part of that.
kerk_de-laatste_card = For her that door still simply opens. Don’t go and break that with a good idea.
kerk_de-laatste_about = Core value 9: doing nothing, on purpose, where something goes well. If she rings because it doesn’t, doing nothing has become something else.
kerk_geloof_card = A person’s church is private. An agency shouldn’t meddle with that, however well it means.
kerk_geloof_about = This isn’t about faith. It is about a woman with a shopping bag who is worried, and about what say he has in that.
kerk_te-zwaar_card = She comes as a volunteer and watches him go downhill. That’s a lot, on your own.
kerk_te-zwaar_about = Beacon 8 and core value 2: mind that one person from the neighbourhood doesn’t carry too much. Attention makes it lighter, knowing more doesn’t.
kerk_zijn-mensen_card = Who he lets in, and what they know of him, is up to him. Even when it doesn’t suit us.
kerk_zijn-mensen_about = Presence and core value 6: he decides who belongs and who hears what. She has a worry of her own too, and over that he doesn’t decide.
kerk_toch-al_card = She goes there anyway and she’s worried anyway. One phone call a week is hardly any trouble then.
kerk_toch-al_about = The trouble is small, but it makes her someone who reports. That it’s handy is no reason.
kerk_geen-lucht_card = She’ll be the first beside him when he can’t breathe. Then she has to know who to ring.
kerk_geen-lucht_about = Core value 1, and seeing who is there already: a safety net. She may know who to ring. She needn’t know what is wrong with him for that.
kerk_opletten_card = Ask her to keep an eye on him and she no longer comes for him but for us. He’ll notice in no time.
kerk_opletten_about = Beacon 8, reversed: the partner becomes a tool. It doesn’t say that you must send her away when she rings of her own accord.
kerk_erbij_card = Maybe he’d like to have her there himself. Then it’s three people talking, and not about him.
kerk_erbij_about = First contact and beacon 2: someone of his own at the talk. Ask without pressing; he may prefer to keep her out of it.

## Q8

eigen-voorbeeld_title = Where you saw it collide
eigen-voorbeeld_question = Where did you see someone’s life collide with how an agency goes about things: at work, on placement or at home? What did you do, what did it cost, and where was there still room?
eigen-voorbeeld_stop = First everyone writes alone. Then, for each example: whose logic was it, who paid for it, and who could have given way a little?
eigen-voorbeeld_twee-plekken_prompt = Somebody had to be in two places on the same morning, for two agencies, and both were compulsory. Do you know of something like that? Who untied the knot?
eigen-voorbeeld_de-naam_prompt = There was someone who didn’t open his post because they’d got his name wrong on it. When was a small thing not small at all to someone else?
eigen-voorbeeld_om-niks_prompt = Over a few cross words a tenant kept the landlord out for twenty years. Where did you see something small last so long, and what lay beneath it?
eigen-voorbeeld_van-bureau-naar-bureau_prompt = A neighbour rings with her worries, is put through, and put through again. Where have you seen a signal go wandering? And what did you do when it was with you?
eigen-voorbeeld_dat-ene-papier_prompt = Everything was settled but for one form. What did you do when it got stuck on that, or what would you have liked to do, looking back?
eigen-voorbeeld_de-balie_prompt = He lost his temper at the counter and was barred, just when he needed that counter. Do you know anyone this happened to? And you: did you act for them, with them, over their head, or not at all?
