# Rubric: first contact

fc_name = First contact

## At the bell and in the stairwell

fc-bell_name = At the bell and in the stairwell
fc-bell_advice = Say calmly who you are and why you have come, and ask at every step whether it is all right.

## FC10

fc10-plus_reason = In a few words it was clear who you are and why you came. No guessing needed, and that takes some of the tension away.

## FC11

fc11-plus_reason = Whether this was a good time, you left to the resident. Anyone free to say ‘not now’ feels less ambushed.

## FC12

fc12-plus_reason = Before the next step you asked if it was all right. The resident notices that nothing here happens over their head.

## FC13

fc13-plus_reason = Friendly, polite and not too familiar. The other person gets to decide how close you come.

## FC14

fc14-plus_reason = You presented your visit as interest or care, not as a problem. Nobody has to fend that off straight away.

## FC15

fc15-plus_reason = You didn't need to get inside: the doorstep would do, or some other place. With that room, talking feels less daunting.

## FC16

fc16-plus_reason = You said out loud what the other person might be feeling. Once that has been seen, there is less need for a brave face.

## FC17

fc17-plus_reason = An ordinary, true reason keeps the visit light. The resident can take it up without being committed to anything.

## FC18

fc18-plus_reason = You kept your voice down and named nothing sensitive. Near a front door someone is always listening, as the resident knows.

## FC19

fc19-plus_reason = The no was allowed to stand, and still you left a thread. So it isn't goodbye, and it isn't pressure either.

## FC20

fc20-plus_reason = You made room for someone the resident trusts. There is no need to face a stranger alone any more.

## FC21

fc21-plus_reason = A step back and in plain view: the other person can take a good look at you first and decide after that.

## FC22

fc22-plus_reason = You readily showed who you are. The resident needn't insist, and needn't take your word for it either.

## FC30

fc30-minus_reason = Fair enough, you didn't want to beat about the bush. But opening with a complaint, debt or report backs people against the wall.

## FC31

fc31-minus_reason = Wanting to hear both sides seemed fair. But it puts you in the judge's chair, and now the resident has a case to win.

## FC32

fc32-minus_reason = Asking what you already know seems gentler than saying it. The other person feels tested, and starts denying or wanting proof.

## FC33

fc33-minus_reason = You didn't want to be fobbed off. But ‘not a good time’ is often simply true, and then the resident feels disbelieved.

## FC34

fc34-minus_reason = Staying vague seemed safer. Now the other person fills in who you are, and whatever comes out later will cost you their trust.

## FC35

fc35-minus_reason = Out of haste or goodwill you put the other person on the spot. With nowhere to turn, people tend to shut the door.

## FC36

fc36-minus_reason = Casual was what you meant. Uninvited, that tone comes too close, as if you don't quite take the other person seriously.

## FC37

fc37-minus_reason = You wanted to be heard, or to find out more. But now the neighbours know too, and the resident can't undo that.

## FC38

fc38-minus_reason = You looked for something that works and ended up with a threat. If the door opens now, it opens out of fear, not trust.

## FC39

fc39-minus_reason = Handy, that code or that open main door. But it happened behind the resident's back, and then a front door no longer feels safe.

## Inside, as a guest

fc-inside_name = Inside, as a guest
fc-inside_advice = Be a guest: see what is good, go along with what matters to the resident and do one thing that helps now.

## FC40

fc40-plus_reason = You behaved like a guest. Whatever it looks like, this is someone's home, and with you it is allowed to be one.

## FC41

fc41-plus_reason = A quick question about how things go here, shoes or a chair. The resident is the host, and you follow the house rules.

## FC42

fc42-plus_reason = You took what was offered as the gesture it was. A person who can give something is more than someone in need of help.

## FC43

fc43-plus_reason = Sitting beside someone is not the same as sitting opposite. You both look the same way, and talking comes easier.

## FC44

fc44-plus_reason = You saw something good in the room and said so, and it was true. People who mostly hear what goes wrong sit up at that.

## FC45

fc45-plus_reason = You started with something nobody can get burnt by. From there the resident decides how far the conversation goes.

## FC46

fc46-plus_reason = Telling something about yourself makes you a person, not a job title. The other is no longer the only one on show.

## FC47

fc47-plus_reason = You followed up on something close to the other person's heart. There is knowledge and pride there, and words come easily.

## FC48

fc48-plus_reason = There was some trust by the time you said what this is about. Now the resident can hear it without bracing for it.

## FC49

fc49-plus_reason = Thinking aloud shows what is going on in your head. The resident can join in, correct you or say you've got it wrong.

## FC50

fc50-plus_reason = You took on something that could be done right now. One thing done tells the resident more than any talk about help.

## FC51

fc51-plus_reason = You may have come for something else, but went along with what weighs most here. To the resident, the talk is now about something real.

## FC52

fc52-plus_reason = Hearing that it happens to others, and can end well, shrinks the shame. The other person feels less alone in it.

## FC53

fc53-plus_reason = You were honest about what you can and cannot do. It may disappoint, but now the resident knows where you stand.

## FC54

fc54-plus_reason = The other person expected more than you can give, and you said so at once. A small letdown now beats a big one later.

## FC55

fc55-plus_reason = You simply let the distraction be. It is how the resident controls how close things get, and you needn't take that over.

## FC56

fc56-plus_reason = You looked at what is there, strong and difficult alike, without judging it. The resident doesn't feel inspected.

## FC57

fc57-plus_reason = Early on you turned to the people the resident already has around. That way help needn't come from strangers only.

## FC58

fc58-plus_reason = Who does what, when, and what comes first: you left that to the resident. People move sooner when they hold the wheel.

## FC60

fc60-minus_reason = It was meant to be easy and helpful, but you acted as if you lived there. A resident soon feels inspected in their own home.

## FC61

fc61-minus_reason = Good advice is quickly given, and kindly meant. What comes across is ‘live differently’, and people have often thought so themselves.

## FC62

fc62-minus_reason = It was hard to ignore, so you said something. The resident knew all along; now shame is in the room as well.

## FC63

fc63-minus_reason = Putting things on the table is good, but the contact couldn't carry this yet. The other person feels caught out and pulls back.

## FC64

fc64-minus_reason = Tackling everything at once felt decisive. Meanwhile you raced down the list, and the resident went unheard.

## FC65

fc65-minus_reason = You wanted to stand by the resident and took sides. It feels good for a moment, but now you're in the fight and can do less.

## FC66

fc66-minus_reason = Being fair to everyone is a fine aim, but you ended up proving the other party right. To the resident you are now one of them.

## FC67

fc67-minus_reason = Going along with the softer words kept it pleasant. Now you are both pretending, and the resident is left alone with it.

## FC68

fc68-minus_reason = You wanted to give some certainty and promised more than is in your hands. If it falls through, you're one more letdown.

## FC69

fc69-minus_reason = You wrote it down so as not to lose anything. But unasked, it turns a talk into a file, and the resident grows careful.

## FC70

fc70-minus_reason = You believed in your solution and returned to it after a no. It teaches the resident that no doesn't count with you.

## Closing the first contact

fc-closing_name = Closing the first contact
fc-closing_advice = Leave with one clear agreement, your number in the house and a yes to the question whether you may come again.

## FC80

fc80-plus_reason = You checked that it was clear why you came and how that landed. There is less to brood on once the door has closed.

## FC81

fc81-plus_reason = You let go of what you came for and asked what else is going on. Now things nobody asked about can come up too.

## FC82

fc82-plus_reason = You didn't just go and consult someone, you asked first. Nothing happens behind the resident's back.

## FC83

fc83-plus_reason = You asked whether you might come again. A visit the other person has agreed to starts off a good deal calmer.

## FC84

fc84-plus_reason = With your name and number in the house, the resident can reach you when it suits. The line now runs both ways.

## FC85

fc85-plus_reason = Together you ran through what was agreed. Later on the resident won't have to wonder who was going to do what.

## FC86

fc86-plus_reason = You thought of having someone of the resident's own there next time. A familiar face makes talking less heavy.

## FC87

fc87-plus_reason = You said thank you before you left. The resident gave you something too, and now that has been said.

## FC90

fc90-minus_reason = A summary seemed a logical ending, but it became a verdict on the other person. It lingers after you've gone.

## FC91

fc91-minus_reason = You wanted to keep things moving and slipped in a phone call. Now it is about the resident, without the resident.

## FC92

fc92-minus_reason = An open ending seemed kind and free of pressure. But the resident can't tell if you'll be back, and learns not to count on it.

## FC93

fc93-minus_reason = Giving plenty to go on is generous, but it became a list. From so many agreements, what mostly stays is a sense of failing.
