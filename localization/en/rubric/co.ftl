# Rubric: compliments

co_name = Compliments

## Compliments

co_advice = Name something small that you really saw, keep it short and leave the other person free to take it or not.

## CO1

co1-plus_reason = Someone opening the door or making time for you didn't go unnoticed. For a moment the resident is the one who gives.

## CO2

co2-plus_reason = You had an eye for something in the house or by the door. A thing is safer to talk about than yourself, and often leads there.

## CO3

co3-plus_reason = You named the effort, whatever came of it. That counts, especially for someone who mostly hears what isn't working.

## CO4

co4-plus_reason = You named a good quality and let the other person check it. That makes it something to recognise, not a label.

## CO5

co5-plus_reason = Your compliment took a detour, through someone else's eyes or a question. Now they get to say the good thing, and it stays.

## CO6

co6-plus_reason = You had noticed that something has changed. For the resident a small step has suddenly become one that counts.

## CO

co-minus-a_reason = You wanted to say something nice and reached for a big word. They hardly know you, and wonder what is behind it.
co-minus-b_reason = You meant to encourage, but praised what is ordinary for an adult. It makes the other person feel small.
co-minus-c_reason = You wanted a gentle start. But that ‘but’ wipes out your compliment, and what the resident keeps is what came after.
co-minus-d_reason = A kind word first seemed courteous. With a demand right behind it, it becomes a sweetener, and people see through that fast.
co-minus-e_reason = You looked for something to praise and hit on something they are ashamed of. Now both of you are looking at it.
co-minus-f_reason = Kindly meant, but you said something neither of you believes. From then on the resident weighs your other words too.
co-minus-g_reason = A nice thing to say, but it could have been about anyone. With nothing you really saw in it, it slides right off.
co-minus-h_reason = You meant it and wanted it to land. But people must be free to wave a compliment away; now they have to deal with it.
