title = Where you two stand
about = What someone wants of you now, on this subject, decides what you can do; it isn’t a trait of the person.
ask = Which relationship is this, at this moment?
discuss = Think of one resident. What are they talking to you about, and what not at all?
choice_voorbijganger = Passer-by: asks nothing
choice_zoeker = Searcher: trouble, no aim
choice_koper = Buyer: aim, asks how
choice_coexpert = Co-expert: does it already
confusion_zoeker_koper = Having trouble isn’t having an aim: with ‘it can’t go on’ nobody knows yet what would be different.
confusion_koper_zoeker = Someone who asks how is further than you think: in ‘I want to sleep, how do I go about it’ the aim is there already.
confusion_voorbijganger_zoeker = Other people’s trouble isn’t the resident’s: ‘they say I smoke too much’ isn’t a request yet.
confusion_voorbijganger_koper = There must be an aim of their own: ‘my daughter says I need help’ is his daughter’s aim.
confusion_voorbijganger_coexpert = Somebody who asks nothing may see no problem: in ‘I don’t give it a thought’ nothing is being solved, for her there is nothing.
confusion_zoeker_voorbijganger = Somebody who complains has trouble, even when others get the blame: ‘if the neighbours would just behave’ is trouble without an aim of one’s own.
confusion_zoeker_coexpert = A long list isn’t a way of going about it: in ‘I don’t sleep, I snap, do something’ he doesn’t know yet what he wants.
confusion_koper_voorbijganger = Hear the question: in ‘I want to weld again, just tell me what to do’ he wants something of you, however gruff it sounds.
confusion_koper_coexpert = Knowing where to isn’t knowing how yet: with ‘I want to understand those letters, where do I start?’ she asks you the way.
confusion_coexpert_voorbijganger = Asking nothing may come from things going well: ‘I cut my day into three, and that suits me’ tells how he does it.
confusion_coexpert_zoeker = Having trouble and having found a way go together: in ‘I won’t get better, I cut my day into three’ the way is there already.
confusion_coexpert_koper = See who starts: ‘I’m ringing on Monday, if I get stuck you’ll hear from me’ doesn’t ask how. She does it, and knows where to find you.

# bemoeizuchtige-dochter
bemoeizuchtige-dochter_situation = A man of 81, in his doorway.
bemoeizuchtige-dochter_text = My daughter says I need help. I say she should mind her own business.
bemoeizuchtige-dochter_why = ‘My daughter says’: the problem is hers. Thank him, say something kind that’s true, and leave an opening.
bemoeizuchtige-dochter_not = He is annoyed about something. But he isn’t asking you anything about it.

# nou-dan-zeggen-ze-dat
nou-dan-zeggen-ze-dat_situation = { $first } (18), on the wall outside the flats, sent by the college.
nou-dan-zeggen-ze-dat_text = They reckon I’m not there enough. Well, let them reckon.
nou-dan-zeggen-ze-dat_why = ‘Let them reckon’: somebody else has a problem. Set no task; take an interest in what does matter.
nou-dan-zeggen-ze-dat_not = Missing college sounds like trouble. The trouble here sits with ‘they’.

# been-van-vroeger
been-van-vroeger_situation = A woman on the gallery is dragging one leg. She laughs about it.
been-van-vroeger_text = Sweet of you to ask. That leg’s been odd for years, I don’t give it a thought.
been-van-vroeger_why = ‘Don’t give it a thought’: she sees no problem and asks nothing. A chat will do, and you stay within reach.
been-van-vroeger_not = You see a leg and think of falls. That’s your trouble, not hers yet.

# zo-niet-langer
zo-niet-langer_situation = A mother on the phone, two crying in the background.
zo-niet-langer_text = It can’t go on like this. But what should happen then, don’t ask me.
zo-niet-langer_why = ‘Can’t go on’, and ‘don’t ask me’: trouble, but no aim yet. Acknowledge it, and ask when it goes a little better.
zo-niet-langer_not = It sounds urgent, so you want a plan. But she doesn’t know yet what for.

# als-de-buren
als-de-buren_situation = A man in a stairwell, a list of dates in his hand.
als-de-buren_text = If the neighbours would just behave, I’d have no trouble at all.
als-de-buren_why = ‘If the neighbours would just’: he knows what must change, only in others. The aim lies outside him; find a question of his own together.
als-de-buren_not = A list of dates looks like an aim. It doesn’t say what he wants or could do.

# doe-iets
doe-iets_situation = A father at his kitchen table, still in his work clothes.
doe-iets_text = I don’t sleep, I snap, I’m turning into my own father. Do something!
doe-iets_why = ‘Do something’ asks for help without saying what. First: what would be different if it went better?
doe-iets_not = He asks something of you, like a buyer. But a buyer knows what he wants.

# belastingbrief
belastingbrief_situation = A woman of 38 at the neighbourhood drop-in, a pen behind her ear.
belastingbrief_text = I want to understand the tax letters myself. Where do I start?
belastingbrief_why = ‘I want … myself’ is an aim, ‘where do I start’ asks how. Find out together what she can do already; don’t do it for her.
belastingbrief_not = She doesn’t know the way yet, like a searcher. Where she wants to go, she does know.

# zegt-u-het-maar
zegt-u-het-maar_situation = A welder of 50, four months out of work, at his door.
zegt-u-het-maar_text = I want to be welding again before winter. You tell me what to do.
zegt-u-het-maar_why = ‘Welding again’ is a clear aim, and he hands you the route. Ask what he sees himself, and who he knows in the trade.
zegt-u-het-maar_not = ‘Tell me what to do’ sounds helpless. But his aim is plain.

# zondag-met-de-kleinkinderen
zondag-met-de-kleinkinderen_situation = A grandmother, on a park bench. She’s been at odds with her son for years.
zondag-met-de-kleinkinderen_text = One Sunday with the little ones, no row. Only, how do I say that to him?
zondag-met-de-kleinkinderen_why = ‘One Sunday’ is precise and hers; ‘how do I say that’ asks you to think it through with her. Practise it; she does the saying.
zondag-met-de-kleinkinderen_not = The row is big and old, which looks like searching. The wish is small and ready.

# maandag-zelf
maandag-zelf_situation = A young woman walks down the stairs with you.
maandag-zelf_text = I’m ringing the landlord on Monday. If I get stuck, you’ll hear from me.
maandag-zelf_why = ‘I’m ringing … on Monday’: what, when and who, she has all three. Hands still, appreciate something, and be reachable on Monday.
maandag-zelf_not = ‘You’ll hear from me’ doesn’t ask how to do it; it’s a safety net she hangs up herself.

# zus-doet-de-post
zus-doet-de-post_situation = Two sisters in their seventies, at the table with coffee.
zus-doet-de-post_text = She does the post, I do the pans. That’s how we manage. Have a look at it, would you?
zus-doet-de-post_why = They’re doing it already, together. ‘Have a look’ asks for a second opinion; don’t rebuild what works.
zus-doet-de-post_not = You’re being asked something, so you think of a buyer. But the solution is already in place.

# dag-in-drieen
dag-in-drieen_situation = A man with heart failure, on his balcony among the tomatoes.
dag-in-drieen_text = I won’t get better. I cut my day into three now, and that suits me.
dag-in-drieen_why = ‘Into three now, and that suits me’: it won’t go away, and he has a way to live with it. Ask how he came upon it.
dag-in-drieen_not = He asks nothing, so he looks like a passer-by. But a passer-by sees no problem, and he does.
