# Rubric: the competence matrix, as arguments

cm_name = Competences

## CM1

cm1_name = Working from the world as it is experienced (micro, expertise)
cm1_advice = Start from how someone experiences it, even if they are not there by choice.
cm1-plus_reason = You worked with how the other person experiences it: what goes on in their mind, who is around them, what is needed.

## CM2

cm2_name = Joining strengths and organising cooperation (meso, expertise)
cm2_advice = Know the interests at the table, join no camp, and bring together what people and organisations can do.
cm2-plus_reason = Interests pulled against each other. You joined no camp, and looked for what people and organisations could do together.

## CM3

cm3_name = Noticing, preventing, repairing (macro, expertise)
cm3_advice = Ask of every case: how many more people have this, and who ought to know?
cm3-plus_reason = What went wrong for one resident you saw as touching more people, and you passed it on to those who can do something.

## CM4

cm4_name = Building networks of support from your organisation (micro, embedding)
cm4_advice = Look around the resident for people and places that help, and make the connection.
cm4-plus_reason = From your work you made a connection to people or places that take the resident further.

## CM5

cm5_name = Contributing to policy, management and quality (meso, embedding)
cm5_advice = Tell your organisation what the work demands, even when nobody enquires.
cm5-plus_reason = You brought into your organisation what goes on in the street, so that management and agreements come to fit better.

## CM6

cm6_name = Taking outreach work further by research and renewal (macro, embedding)
cm6_advice = Record what you try and what it does, so that someone else can build on it.
cm6-plus_reason = You tried something new and kept track of what it did. Others can build on that.

## CM7

cm7_name = Developing yourself, as a person and a professional (micro, embodiment)
cm7_advice = Ask yourself what another person stirs in you, and how much of that is your own.
cm7-plus_reason = You looked at what it did to you and where that comes from, before you troubled the other person with it.

## CM8

cm8_name = Learning together: reflection, peer supervision, coaching (meso, embodiment)
cm8_advice = Have a colleague look with you, above all where you no longer see it clearly.
cm8-plus_reason = You let someone look with you at what you did and saw. Together you notice sooner where you go too far, or fall short.

## CM9

cm9_name = Giving the profession a place and a voice (macro, embodiment)
cm9_advice = Tell people outside your team too what this work is and why it is needed.
cm9-plus_reason = You stood up for your profession, even where it is not taken for granted, and took responsibility for it.
