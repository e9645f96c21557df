title = Turning questions round
about = A closed question, a piece of advice or a complaint can be turned into a question that helps somebody on, as long as their own matter stays in it.
ask = Which version does what is asked here?
discuss = What advice do you like to give? Turn it together into a question that you could ask tomorrow.

slaapt-u-slecht_situation = He yawns. You want to ask: ‘Do you sleep badly?’ Turn it into an open question.
slaapt-u-slecht_a = How often do you sleep badly?
slaapt-u-slecht_a_why = ‘How often’ gets a number, and your ‘badly’ stays in.
slaapt-u-slecht_b = What do you do in a day?
slaapt-u-slecht_b_why = Open, but his yawn is gone. You were asking about the night.
slaapt-u-slecht_c = How are your nights?
slaapt-u-slecht_c_why = It’s still the night, but ‘badly’ is out. If he sleeps well and yawns for another reason, that fits too.

heeft-u-familie_situation = There’s one photo in the room. You want to ask: ‘Have you got family?’ Turn it into an open question.
heeft-u-familie_a = What do you like so much about that photo?
heeft-u-familie_a_why = Open, and you look at it with him. But who is around him doesn’t come up this way.
heeft-u-familie_b = Who are the people close to you?
heeft-u-familie_b_why = ‘Close to you’ is wider than family. An old workmate or the woman next door will do, and he picks who comes first.
heeft-u-familie_c = How much family lives around here?
heeft-u-familie_c_why = ‘How much’ is a fact, and somebody with nobody now has to say ‘none’ out loud.

is-het-niet-te-zwaar_situation = He is lugging his shopping up three flights. You were going to ask: ‘Isn’t it too heavy?’ Turn it into an open question.
is-het-niet-te-zwaar_a = How do you do the stairs, with shopping?
is-het-niet-te-zwaar_a_why = You see what you see, and he says how it is for him. Even if he is proud.
is-het-niet-te-zwaar_b = It’s bound to be too heavy for your back, don’t you think?
is-het-niet-te-zwaar_b_why = All he can do is nod. With ‘bound to be’ and ‘don’t you think’ you pick his answer for him.
is-het-niet-te-zwaar_c = Why don’t you have the shopping delivered?
is-het-niet-te-zwaar_c_why = There is a question word in front, but ‘delivered’ is your solution to his stairs.

kunt-u-rondkomen_situation = An account book lies on the table. You were going to ask: ‘Can you make ends meet?’ Turn it into an open question.
kunt-u-rondkomen_a = How much is left in the last week of the month?
kunt-u-rondkomen_a_why = Straight to the amount. An account book isn’t an invitation.
kunt-u-rondkomen_b = What do you like doing, when you have time to yourself?
kunt-u-rondkomen_b_why = Open and kind. But the money the book is about is nowhere to be seen.
kunt-u-rondkomen_c = How do you do it, the last week of the month?
kunt-u-rondkomen_c_why = ‘The last week of the month’ keeps it to money, and she can begin with what she does manage.

komt-het-door-de-buren_situation = Her bell is broken and she laughs about it. You were going to ask: ‘Is that the neighbours?’ Turn it into an open question.
komt-het-door-de-buren_a = Who broke your bell?
komt-het-door-de-buren_a_why = ‘Who’ looks for a culprit, and that there was one is your idea.
komt-het-door-de-buren_b = What happened to the bell?
komt-het-door-de-buren_b_why = The bell, and nobody to blame. She chooses whether there’s a story behind it.
komt-het-door-de-buren_c = What do you notice of the neighbours in this block?
komt-het-door-de-buren_c_why = Open, but the bell has dropped out and the neighbours have stayed. They were your guess, not hers.

bent-u-blij_situation = She has her Saturday job back. You want to ask: ‘Are you glad?’ Turn it into an open question.
bent-u-blij_a = How is it to be back there?
bent-u-blij_a_why = She decides whether it’s glad, or odd, or both.
bent-u-blij_b = What could be nicer than being back at work?
bent-u-blij_b_why = It has ‘what’ in it, but the answer is in there too: nothing.
bent-u-blij_c = How glad are you, from one to ten?
bent-u-blij_c_why = It becomes a number, and the gladness is filled in already. No need to measure here.

praten-op-school_situation = The teacher rings about his son a lot. You were going to say: ‘Shouldn’t you go and talk at the school?’ Turn it into a real question.
praten-op-school_a = Why haven’t you gone to talk to the teacher?
praten-op-school_a_why = Now he has to defend himself. From advice it became a reproach.
praten-op-school_b = What would you like to do about those calls?
praten-op-school_b_why = The calls stay, your advice is gone. Going to talk may be his answer, so may leaving it.
praten-op-school_c = Have you thought of going to talk at the school?
praten-op-school_c_why = ‘Thought of’ only softens it. Your solution is still in there.

zus-koken_situation = She cooks for her father every day. You were going to say: ‘Why don’t you ask your sister?’ Turn it into a real question.
zus-koken_a = Couldn’t your sister cook for a weekend?
zus-koken_a_why = ‘Couldn’t your sister’ is what you meant to say anyway, only politer and with a weekend added.
zus-koken_b = How is your father, by the way?
zus-koken_b_why = Open and sincere, but who does the cooking is gone.
zus-koken_c = Who might you like to let take over, once?
zus-koken_c_why = It may be her sister, or nobody. She looks around her own people herself.

papieren-map_situation = His post lies in five piles. You were going to say: ‘Get a folder and it’s soon done.’ Turn it into a real question.
papieren-map_a = How have you sorted the post for yourself?
papieren-map_a_why = Five piles may be five kinds. You ask about his order before another one lands on the table.
papieren-map_b = How did you let it get to this?
papieren-map_b_why = An open start, and still a reproach: ‘let it get’ turns his post into his fault.
papieren-map_c = Would you prefer a folder with tabs or a box with compartments?
papieren-map_c_why = He may choose, between your two. Whether he wants to tidy anything was not asked.

dokter-bellen_situation = She coughs all the time. You were going to say: ‘Shouldn’t you see a doctor?’ Turn it into a real question.
dokter-bellen_a = How are you otherwise, apart from that cough?
dokter-bellen_a_why = Open, but ‘apart from’ puts the cough aside, and that was the very thing that worried you.
dokter-bellen_b = When are you seeing the doctor for it?
dokter-bellen_b_why = ‘When’ sounds open. The doctor is fixed already; she gets only the day.
dokter-bellen_c = What have you tried for that cough so far?
dokter-bellen_c_why = She may have been yesterday. You begin with what she did, and the cough stays the subject.

naar-de-taalles_situation = He doesn’t dare speak to the neighbours. You were going to say: ‘Try the language class.’ Turn it into a real question.
naar-de-taalles_a = What would you like to say to the neighbours one day?
naar-de-taalles_a_why = He spoke of the neighbours, and you stay with them. How he gets there, class or no class, is for later.
naar-de-taalles_b = What would the neighbours say about your Dutch, do you think?
naar-de-taalles_b_why = It asks what they think, which is exactly what he is afraid of.
naar-de-taalles_c = What stops you trying the language class?
naar-de-taalles_c_why = This sounds as if he wants to and won’t. But he never mentioned a class.

afspraak-nakomen_situation = He has missed the workshop for the third time. You were going to say: ‘Just set an alarm.’ Turn it into a real question.
afspraak-nakomen_a = Why don’t you just set an alarm?
afspraak-nakomen_a_why = The same advice, with ‘why’ in front. ‘Just’ makes him smaller still.
afspraak-nakomen_b = How does a morning like that go for you?
afspraak-nakomen_b_why = The morning is his. Perhaps the alarm goes off at six, and it is something else.
afspraak-nakomen_c = What time do you set the alarm, then?
afspraak-nakomen_c_why = A time is the whole answer, and the alarm is still your idea.

altijd-alleen-eten_situation = She says: ‘I always eat alone.’ Look for the exception.
altijd-alleen-eten_a = When do you eat with somebody, once in a while?
altijd-alleen-eten_a_why = Her ‘always’ becomes ‘once in a while’, and it’s still her table.
altijd-alleen-eten_b = Do you really always eat alone, even on Sundays?
altijd-alleen-eten_b_why = ‘Really always’ doubts aloud, and ‘even on Sundays’ looks for counter-evidence.
altijd-alleen-eten_c = Who did you use to eat with?
altijd-alleen-eten_c_why = A nice story from before, not an exception. Her ‘always’ is about now.

kinderen-luisteren-niet_situation = A father says: ‘Apart from Tuesday, those kids don’t listen at all.’ Follow up the exception.
kinderen-luisteren-niet_a = Do they really never listen on other days?
kinderen-luisteren-niet_a_why = ‘Really never’ casts doubt on his words, and Tuesday is left lying unused.
kinderen-luisteren-niet_b = What went differently on Tuesday, with you all?
kinderen-luisteren-niet_b_why = He handed you Tuesday himself. With ‘differently’ he can find out what worked that day.
kinderen-luisteren-niet_c = How do you keep going with them, after a day’s work?
kinderen-luisteren-niet_c_why = A fine question for a tired father, about his strength and not about an evening without strife.

pijn-de-hele-dag_situation = He says: ‘This back of mine is bad all day long.’ Look for the exception.
pijn-de-hele-dag_a = How was it in the old days, when your back was still good?
pijn-de-hele-dag_a_why = The exception lies in these days. Back then there was nothing to be an exception to.
pijn-de-hele-dag_b = At what point in the day does it bother you most?
pijn-de-hele-dag_b_why = One word on, and you’re after the worst hour. Nothing there to help him.
pijn-de-hele-dag_c = At what point in the day does it bother you a bit less?
pijn-de-hele-dag_c_why = His back, his day and a moment it hurts less. It may lie in a chair, or in walking.

belt-nooit-op_situation = She says: ‘My son never rings.’ Look for the exception.
belt-nooit-op_a = When did you last ring him?
belt-nooit-op_a_why = Now it is about her, and whether she did. She hears a reproach in it.
belt-nooit-op_b = When do you hear from him, even if it’s briefly?
belt-nooit-op_b_why = A text counts as well, so she may begin with something small.
belt-nooit-op_c = How is it for you that he never rings?
belt-nooit-op_c_why = A good open question, in which ‘never’ stays standing.

brieven-kan-niet_situation = He says: ‘The council one was just about all right, but I can’t do letters.’ Follow up the exception.
brieven-kan-niet_a = So why not all of them?
brieven-kan-niet_a_why = The same letter, now as evidence against him. The exception becomes a demand.
brieven-kan-niet_b = Which of those letters trouble you most?
brieven-kan-niet_b_why = Also about the letters, but it looks for the heaviest instead of what has worked.
brieven-kan-niet_c = How did you go about the council one?
brieven-kan-niet_c_why = One letter did work. How he went about it he knows, and there’s something in that for the next one.

ruzie-elk-weekend_situation = Mother says: ‘Every weekend it kicks off in here.’ Look for the exception.
ruzie-elk-weekend_a = Which weekend has been the calmest lately?
ruzie-elk-weekend_a_why = There’s always a calmest, even if none was calm. What was different then you ask next.
ruzie-elk-weekend_b = How does it usually start, a row like that on a Saturday?
ruzie-elk-weekend_b_why = Handy for getting to know the row, but it keeps you with the weekends when it kicks off.
ruzie-elk-weekend_c = What were weekends like when they were still small?
ruzie-elk-weekend_c_why = ‘When they were still small’ is another time. An exception is looked for among the weekends of now.
