title = Whose monkey is it
about = A job soon hops from someone’s shoulder to yours; see who carries it, keep your hands still, and turn a yes-but into a yes-and.
ask = What do you say or do?
discuss = Which monkey is sitting on your shoulder this week that belongs to somebody else?

# nu-komt-het-goed
nu-komt-het-goed_situation = A man folds the landlord’s letter and slides it over to you.
nu-komt-het-goed_line = There. Now you’re here, it’ll be fine.
nu-komt-het-goed_best = I’ll do my best, but the landlord decides. What would you like to tell him yourself?
nu-komt-het-goed_best_why = You say what you can do and who decides, and with a question the letter slides back.
nu-komt-het-goed_vertrouwen = How good that you’ve got such confidence in it. Shall we get properly stuck in together, then?
nu-komt-het-goed_vertrouwen_why = Warm, and his expectation stays up. Later it’s your fault if it goes wrong.
nu-komt-het-goed_niets = I’m afraid I can’t guarantee you anything at all, you must realise that.
nu-komt-het-goed_niets_why = The monkey’s off your shoulder, but now the man is alone with it.

# brief-op-schoot
brief-op-schoot_situation = The kitchen table. She puts a sealed envelope in your lap.
brief-op-schoot_line = Here, this one’s for you.
brief-op-schoot_terug = Put the envelope between you: shall we look together who sent it?
brief-op-schoot_terug_why = Now it’s on the table, with neither of you. Looking at the sender is a small step.
brief-op-schoot_openen = Pick it up: shall I open it for you and calmly tell you what it says inside?
brief-op-schoot_openen_why = Reading it out is sometimes just right, if she asks. Here you skipped her part at once.
brief-op-schoot_uitleggen = Give the envelope back: opening post really is up to you.
brief-op-schoot_uitleggen_why = It’s right, with a lecture attached. She didn’t dare do it alone in the first place.

# nu-is-het-van-jullie
nu-is-het-van-jullie_situation = A man from across the road reported his worry about a couple. He’s already putting on his coat.
nu-is-het-van-jullie_line = Right, now it’s yours.
nu-is-het-van-jullie_rol = I’ll go there. And you, could you ask how they are when you say hello?
nu-is-het-van-jullie_rol_why = You take your own part and leave him his. He can say hello better than you.
nu-is-het-van-jullie_bedankt = It’s very good that you called us. From here on you may leave it entirely to us.
nu-is-het-van-jullie_bedankt_why = Appreciative, but ‘entirely to us’ turns a neighbour into someone who only reports.
nu-is-het-van-jullie_zelf = Have you rung their bell yourself? That’s where it starts, after all.
nu-is-het-van-jullie_zelf_why = The monkey flies back with a scolding. He’ll never call again.

# taxi-op-dinsdag
taxi-op-dinsdag_situation = For three months you’ve booked Mrs { $surname }’s taxi on Tuesdays. In four weeks you’ll leave here.
taxi-op-dinsdag_samen = Tell her you’ll be leaving in four weeks, and ask how she’d like to do the taxi after that.
taxi-op-dinsdag_samen_why = You were there temporarily. There’s still time to try it another way together.
taxi-op-dinsdag_doorgeven = Ask a colleague to take over the Tuesday taxi from you from next month.
taxi-op-dinsdag_doorgeven_why = Neatly arranged, and the monkey moves from your shoulder to your colleague’s.
taxi-op-dinsdag_laten = Stop booking the taxi from today, so she’ll learn by herself.
taxi-op-dinsdag_laten_why = Your hands do go still, but from one day to the next. On Tuesday she’ll be stuck at home.

# de-loodgieter
de-loodgieter_situation = There’s a bucket under the sink. He holds out his phone to you.
de-loodgieter_line = Will you ring the plumber? You’re so good at that.
de-loodgieter_ernaast = Go ahead, I’m staying anyway. What will you say when he picks up?
de-loodgieter_ernaast_why = The phone stays in his hand. You can think up the first sentence together.
de-loodgieter_doen = Give it here, what’s his number? I’ll have that sorted in no time.
de-loodgieter_doen_why = It’s quickly done, and next month he’ll hold out the phone again.
de-loodgieter_kunt-u = But surely you can do that very well yourself?
de-loodgieter_kunt-u_why = A compliment with a push in it. It may be that first sentence he’s dreading.

# stilte-aan-de-lijn
stilte-aan-de-lijn_situation = { $first } (22) is ringing the council, on speaker. The official asks something, there’s a silence, and { $first } looks at you.
stilte-aan-de-lijn_knik = Nod, slide over a pen, and wait.
stilte-aan-de-lijn_knik_why = Five silent seconds on the phone are long, and they belong to the caller.
stilte-aan-de-lijn_invallen = Good afternoon, I’m sitting here too, I can answer that for you.
stilte-aan-de-lijn_invallen_why = A timely rescue, you think. From now on the official talks to you.
stilte-aan-de-lijn_fluisteren = Softly prompt what could be said in answer to that question.
stilte-aan-de-lijn_fluisteren_why = Smaller than taking over, yet they’re your words. Wait a little first.

# trillende-kan
trillende-kan_situation = Mrs { $surname } pours coffee with a trembling hand. A splash lands in the saucer.
trillende-kan_laten = Leave your cup where it is, and say the coffee smells good.
trillende-kan_laten_why = Pouring is hers. A wet saucer is no danger.
trillende-kan_overnemen = Take over the pot: you have a nice sit-down and I’ll do this for you.
trillende-kan_overnemen_why = Courteous, and the hostess has become the guest.
trillende-kan_steunen = Hold your hand under the pot without a word.
trillende-kan_steunen_why = Meant discreetly. But your hand underneath makes her trembling the subject.

# peertje
peertje_situation = A man with a new hip sits in the dark: the bulb’s gone. No bending or climbing for six weeks.
peertje_line = Could you screw one in for me?
peertje_draaien = Of course. Where do I find a new one?
peertje_draaien_why = He can’t right now, and asks for something small that’s soon done. Then you don’t sit on your hands.
peertje_vraag = Who around you might be able to do that for you?
peertje_vraag_why = A good question for later, in the light. Now it sounds like no.
peertje_regelen = Shall I arrange a handyman service to check every lamp in the house?
peertje_regelen_why = He asked for one bulb, and gets a service.

# koor-in-het-donker
koor-in-het-donker_situation = She hums while watering the plants. She always used to sing in the choir.
koor-in-het-donker_line = Yes, I would like to. But out on the street at night, I daren’t.
koor-in-het-donker_en = You’d like to sing again, and it’s dark then. How could you get there?
koor-in-het-donker_en_why = An ‘and’ in place of a ‘but’: fact and wish may both stay. She looks for the way.
koor-in-het-donker_maar = I do see that, but isn’t it actually quite safe out on the streets round here?
koor-in-het-donker_maar_why = Your ‘but’ fights her ‘but’. Now she’s defending her fear.
koor-in-het-donker_overdag = Then let’s find a choir that practises by day!
koor-in-het-donker_overdag_why = A nice idea, only it’s yours. It may be this choir she cares about.

# drie-afwijzingen
drie-afwijzingen_situation = A man of 57 shows three rejections. On one of them somebody wrote in pen: ‘nearly’.
drie-afwijzingen_line = At my age they don’t want you any more, that’s just how it is.
drie-afwijzingen_bijna = Three times no, and one ‘nearly’. What was different about that one from the other two?
drie-afwijzingen_bijna_why = From verdict to fact, and in the fact there’s a possibility. It was there already, in pen.
drie-afwijzingen_tegenspraak = Yes but aren’t there lots of employers who are looking for experience?
drie-afwijzingen_tegenspraak_why = Perhaps so. But now he’s facing you instead of his three letters.
drie-afwijzingen_meegaan = It is very hard at your age, I see that all around me.
drie-afwijzingen_meegaan_why = You acknowledge him, good. But with ‘I see that all around me’ you also put your signature under his verdict.

# slaapt-op-de-bank
slaapt-op-de-bank_situation = For years he’s slept on the sofa with the radio on, and he’s up at seven each day. His file says: ‘tackle sleeping arrangements’.
slaapt-op-de-bank_laten = Leave the sofa as it is, and ask what he himself would like.
slaapt-op-de-bank_laten_why = He sleeps and gets up: what isn’t broken needn’t be mended.
slaapt-op-de-bank_bed = Carefully ask whether he wouldn’t really rather be sleeping in a proper bed again.
slaapt-op-de-bank_bed_why = Friendly, and the question comes from the file. He hasn’t complained of anything.
slaapt-op-de-bank_stapje = Suggest a small step: one night a week in bed.
slaapt-op-de-bank_stapje_why = Small steps are fine, if they lead to where he wants to go.

# vijfde-brief
vijfde-brief_situation = Four times you wrote a woman a kind note. Four times no answer. Your colleague asks what you’ll do now.
vijfde-brief_anders = Pass by at another hour, or find out who she does know.
vijfde-brief_anders_why = What failed four times you may let go. Passing by at another hour is keeping at it too.
vijfde-brief_vijf = A fifth note, a bit more personal still, since you have to keep at it.
vijfde-brief_vijf_why = Keeping at it is good. Doing the same a fifth time is something else.
vijfde-brief_stoppen = Stop, four times nothing is an answer too.
vijfde-brief_stoppen_why = It can be an answer. It can also be a letterbox nobody empties.

# vrijdag-soep
vrijdag-soep_situation = Her son won’t leave his room. Except on Friday: he ate two bowls of soup in the kitchen.
vrijdag-soep_line = But that was just once, it doesn’t count.
vrijdag-soep_wat = Just once, yes. What else was different on that Friday, apart from the soup?
vrijdag-soep_wat_why = You accept her ‘just once’ and look at it. A beginning is often hidden in an exception.
vrijdag-soep_wel = Oh, it does count! What a tremendous step for him!
vrijdag-soep_wel_why = Encouraging, but now you two disagree about soup.
vrijdag-soep_vaker = Then why not simply make him soup every day?
vrijdag-soep_vaker_why = Doing more of what works is an idea. Only you don’t know yet if it was the soup.

# hele-buurt-verpest
hele-buurt-verpest_situation = A man points through the window at the square. Two lads are sitting on his bench.
hele-buurt-verpest_line = This whole area’s been ruined. Nothing to be done about it.
hele-buurt-verpest_zien = What do you see going on out there in the square right now?
hele-buurt-verpest_zien_why = From ‘whole area’ to two lads on a bench. You can do something with a fact, not with ‘ruined’.
hele-buurt-verpest_meevallen = Oh, but surely there are still lots of very nice people living here too?
hele-buurt-verpest_meevallen_why = You want to cheer him up, and now he has to prove how bad it is.
hele-buurt-verpest_wijkagent = Shall I discuss this with the local policeman for you?
hele-buurt-verpest_wijkagent_why = The monkey jumps across before you know which monkey it is.
