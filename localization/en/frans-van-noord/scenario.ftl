# Frans van Noord: title, briefing, who and what, how it closes

scenario_title = Fairy lights in July
scenario_card = Frans van Noord, 62. A hall full of boxes, a Christmas tree in summer, and a man who has thrown everyone out and still answers the phone.
scenario_intro =
    You are Jan, from the core team: a small team in the neighbourhood that sits at one table with the housing association, the benefits office (the DWI) and Spirit (youth care). Beside you sits Esmé, your colleague.

    Frans van Noord, 62, lives on the third floor; he has asthma and heart failure and has been out of work for years. He told somebody at the housing association that he is so alone, and that nobody cares about him, not even his son Harrie. The Meldpunt, the desk where worries about people are reported, came round and he threw them out; seven months ago his benefit stopped, and one form kept it from starting again straight away.

    It is early July 2013. This story deals with loneliness, illness, a son who does not come and a fire; you can stop at any time. The story runs from July into the autumn; you can break off and take it up again later.
frans_name = Frans van Noord
you_name = You, Jan
esme_name = Esmé
pizza_name = The man from the pizza place
neighbour_name = The upstairs neighbour
adriaans_name = Mrs Adriaans
reception_name = Reception
leader_name = The team leader
agent_name = The local constable
corp_name = Somebody from the housing association
meldpunt_name = Somebody from the Meldpunt
dwi_name = The DWI colleague
spirit_name = Somebody from Spirit
alarm_name = The control room
smit_name = Dr Smit
trust-jan_name = Trust in you
trust-esme_name = Trust in Esmé
team_name = You and Esmé together
trust-help_name = Trust in help
control_name = Control
shame_name = Shame
loneliness_name = Loneliness
grievance_name = Grievance
hope_name = Hope
air_name = Air
pressure_name = Pressure from agencies
strain_name = Your strain
kaart-op-de-mat_title = The card on the mat
kaart-op-de-mat_text = The curtain stays shut. Upstairs a card lies among the envelopes. He has stepped over it, and then, later, once more. He hasn’t thrown it away. He had let you know why not, or who he’d have in, and what you sent back just missed it. His own words are still at reception, for anyone who wants to read them once more. Next week there’s another Thursday.
gordijn_title = The curtain
gordijn_text = He had said no. What came from you after that sounded, on the third floor, like the same question once more. A clothes peg holds the gap shut. He still lets Mrs Adriaans in. To the ombudsman he gives your name, and the day on which he said no. Whoever tries again later, you or somebody else, has one thing to show first: that this no was heard.
afgesloten_title = Closed
afgesloten_text = The letter goes out, neat and on time, and a place comes free on the list. The reason given is that the gentleman did not want it. Why he didn’t, it does not say. On the third floor he puts the letter with the others, window facing down. If anything comes again in December, somebody else will start from that one line.
met-de-agent_title = Two pairs of shoes
met-de-agent_text = The constable said nothing wrong and neither did you. All the same, he has heard only one kind of footstep on the stairs ever since. The report about the cardboard has been dealt with: ‘gentleman does not answer door’. To him, whatever there was that Friday, however small, is now part of that report. No amount of explaining will shift that. Whoever comes to help one day will have to come alone for a long while.
niemand-langs_title = Nobody comes by
niemand-langs_text = He had said no, and you did as he said. All the same, on Thursday at eleven, up on the third floor, he listens for a moment to the pavement below. There is nothing for him to misunderstand, and nothing for him to keep either. Whether his no was a test or a line he was drawing, nobody will find out now.
zelf-opgeschreven_title = In his own hand
zelf-opgeschreven_text = A sheet of paper hangs on the fridge, with a few sentences on it in his handwriting. On the first of the month he pays something himself, and you do not ask about it, even when you would like to know. Who may read it is up to him. Most of the boxes are still there, and so is the tree. Whether it holds for half a year nobody knows. It is his plan, and if a month goes wrong, it is his month.
kaart-voor-harrie_title = A card for Harrie
kaart-voor-harrie_text = The card goes out, by the route he agreed to himself. After that it is quiet. It may turn out to be yes, or no, or nothing, and Harrie has a reason of his own for that, which none of you needs to know. Frans knows. The tree is still up, and he does not say until when. On Thursday you will come again, with news or without.
licht-in-de-gang_title = Light in the hall
licht-in-de-gang_text = On the landing the upstairs neighbour holds a stepladder and for once says nothing. Frans stands in the doorway in his slippers and points out which screw. It now stays on for a count of sixty. A child walks past and counts along. The bass is still there in the evenings, softer. Whatever else was lying there still is, and his heart is no better. He has given somebody light.
de-kier_title = The door ajar
de-kier_text = On Thursdays the chain comes off. Little has been sorted out, and nearly all the boxes are where they were. Somebody comes at eleven and leaves again at twelve. Sometimes nothing is said for an hour. The envelope, the photo and the nights are still there, and he knows that you know it too. At five to eleven he puts out two cups.
op-de-ketting_title = On the chain
op-de-ketting_text = From October he answers the door with the chain on. Through the gap you talk about the transformer, the weather, the price of cardboard. It goes no further than that now, and he doesn’t send you away either. Somewhere along the line more came in with you than he could manage, or something he was waiting for stayed outside. Which of the two it was, you can ask him. Perhaps not this Thursday.
alleen-jan_title = Only you
alleen-jan_text = In October you go off sick. You had not seen it coming; Esmé had. On Thursday she stands on the pavement, and over the intercom he says he is waiting for you. He waits three weeks. Then he stops answering. You held on to him with everything you had, and there was nobody beside you to take over.
goed-bedoeld_title = Well meant
goed-bedoeld_text = What you did without asking him was not such a bad idea. Only he heard it from somebody else. The chain goes on, and the peg on the curtain. ‘I knew it,’ he says to nobody. What has been arranged may stay arranged. For you that door will not open for a very long time, nor for whoever comes after you.
doorgeschoven_title = Passed on
doorgeschoven_text = Once a month becomes once a quarter, and then there is a new colleague with a list. Four offices now each have a piece of him, and nobody has the whole. Mrs Adriaans stops in the winter; her knees. On his bit of paper with the numbers, yours is still there, crossed out. The new colleague asks him kindly how it all began.
dicht_title = Shut
dicht_text = The Thursday after that the door does not open, nor does it later on. The ombudsman has a two-page complaint, in block capitals, and there is little in it that is not so. He had tried once more, with you. When the next letter comes he will ring everyone, from the alderman to the newspaper. Whoever picks up then starts below zero, with the same man and the same envelope.
iemand-naast-hem_title = 112, and somebody beside him
iemand-naast-hem_text = He spends a week on the heart and lung ward, upright, by the window. He was talked about that night, and he was there; what he did not catch he will still hear from you. ‘That Jan doesn’t lie,’ he tells the nurse, and does she know what fifty hertz is? At home it is all still lying there. The door will have to be opened all over again, and that means asking again.
bas-stil_title = The bass stopped
bas-stil_text = The man upstairs turned his music off and listened. Then he made the call himself, and kept banging on the door till they came. Frans pulls through, with a week in hospital. You were on the line and it was not enough, and both of you know it. He does not hold it against you. He only asks if next time you will ring at once. That is something to write down together.
