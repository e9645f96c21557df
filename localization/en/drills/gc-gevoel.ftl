# gc-gevoel: Feeling or quasi-feeling

title = Feeling or quasi-feeling
about = A feeling says something about you; a quasi-feeling says what the other person is supposedly doing to you, and people put up their guard against that.
ask = Is this a feeling or a quasi-feeling?
discuss = Whom at work do you dare to tell what you feel, and whom not? What makes that difference?
choice_gevoel = Feeling
choice_quasi = Quasi-feeling
confusion_gevoel_quasi = You distrust a true feeling for its form. ‘I’m frightened’ ends in -ed too, but you need accuse nobody to say it; it’s about you.
confusion_quasi_gevoel = You take ‘I feel ignored’ for a feeling. Ignored is what somebody else would be doing; what you feel may be sadness.

schrik-van-blaffen_situation = A dog is going wild behind the front door. The resident calls out that it won’t hurt you.
schrik-van-blaffen_text = That barking startles me, my heart’s pounding.
schrik-van-blaffen_why = ‘Startles me’ and ‘my heart’s pounding’ are about your own body. The dog may bark, no one gets the blame.
schrik-van-blaffen_not = ‘That barking’ names what came before. A trigger is not yet an accusation.

niet-welkom_situation = You have been on the mat a while, and the chain stays on.
niet-welkom_text = To be honest, I don’t feel welcome here.
niet-welkom_why = Not being ‘welcome’ is about what she does to you. Do you feel awkward, or disappointed? That part is yours.
niet-welkom_not = ‘To be honest’ and ‘feel’ sound open. What she hears is that she’s a poor host.

opgelucht-uw-stem_situation = At the intercom. After a week’s silence an old gentleman answers.
opgelucht-uw-stem_text = Good to hear your voice. I feel relieved.
opgelucht-uw-stem_why = ‘Relieved’ is about you: a weight comes off. He has nothing to put right for it.
opgelucht-uw-stem_not = You could hear ‘you might have answered sooner’ in it. But it isn’t there, and ‘good’ says quite the opposite.

liever-ziet-gaan_situation = At the kitchen table. The woman looks at her phone for the third time.
liever-ziet-gaan_text = My feeling tells me you’d rather see me go.
liever-ziet-gaan_why = After ‘feeling tells me’ comes a thought about her: ‘you’d rather see me go’. Nothing has been said of you yet.
liever-ziet-gaan_not = The word ‘feeling’ is right there. Say ‘I think’ instead: nothing changes.

machteloos-bij-stapel_situation = Together with a man in front of a cupboard full of bills.
machteloos-bij-stapel_text = A pile like this makes me feel powerless for a moment, too.
machteloos-bij-stapel_why = ‘Powerless’ says how you stand there, with no culprit: nobody is doing it to you.
machteloos-bij-stapel_not = It seems as if the ‘pile’ does something to you. But you blame no one; the two of you stand before it together.

voor-haar-karretje_situation = Peer supervision. A neighbour asked you to ‘have a stern word’ with the man upstairs.
voor-haar-karretje_text = I feel roped into fighting her battles.
voor-haar-karretje_why = ‘Roped into’ her battles: she does the roping, you the fighting. It’s a story about her intentions.
voor-haar-karretje_not = ‘I feel’ makes it sound like an emotion. Yet it needs someone else to do the roping.

leeg-na-bezoek_situation = Team room, after two hours with a woman who is ill.
leeg-na-bezoek_text = Afterwards I felt empty, as if I’d been lugging things about all day.
leeg-na-bezoek_why = ‘Empty’ is in you. The lugging is an image of that emptiness, and no one made you lug.
leeg-na-bezoek_not = ‘As if’ often leads in a reproach (‘as if I weren’t there’). Here it only compares how tired you were.

slechte-stagiair_situation = Debriefing. Rang three times, and three times it stayed quiet.
slechte-stagiair_text = I feel like a useless student when nobody answers yet again.
slechte-stagiair_why = ‘A useless student’ is a mark you give yourself. What do you feel: discouraged, unsure?
slechte-stagiair_not = No one else gets the blame, so it seems honest about yourself. A verdict on yourself is a verdict too.

geraakt-door-verhaal_situation = A woman tells how she arrived in this country with two bags.
geraakt-door-verhaal_text = I feel touched by what you’re telling me.
geraakt-door-verhaal_why = ‘Touched’ names what stirs in you; she did nothing wrong and needn’t do anything in return.
geraakt-door-verhaal_not = ‘By’ after a form in -ed looks like ‘hurt by you’. But there’s no blame in being touched.

lucht-voor-u_situation = In the car, after a meeting with a family. Your colleague talked only to the father.
lucht-voor-u_text = When you talk past me like that, I feel invisible.
lucht-voor-u_why = ‘Invisible’ is how you think your colleague treats you. What that does to you, anger or doubt, is still to come.
lucht-voor-u_not = The sentence is short, and has no ‘by you’ in it. Still, you can only be invisible to someone else.

gespannen-voor-deur_situation = You are back at a door that was shut hard last time. Now the man opens it.
gespannen-voor-deur_text = I feel a bit tense, as last time didn’t go so well.
gespannen-voor-deur_why = ‘Tense’ is your shoulders and your breath. ‘Didn’t go so well’ blames neither of you.
gespannen-voor-deur_not = It points back to last time, which could be a dig. But it doesn’t say that he made you tense.

kerk-wel-ik-niet_situation = A man who is ill lets the vicar in but not you. You are left in the stairwell.
kerk-wel-ik-niet_text = It feels unfair that the vicar is allowed in.
kerk-wel-ik-niet_why = ‘Unfair’ is a ruling on his choice. Underneath you may be jealous, or sad.
kerk-wel-ik-niet_not = ‘It feels’ files it under feelings. But unfair isn’t something you are in your belly; it’s something you think.

verrast-door-koffie_situation = A woman who never wants visitors has put out two cups.
verrast-door-koffie_text = Two cups. I’m really surprised by that.
verrast-door-koffie_why = ‘Surprised’ is how it lands in you. She can do with it what she likes.
verrast-door-koffie_not = It has the form of ‘ambushed by you’. Surprise needs no culprit, only two cups.

in-hemd-gezet_situation = After a home visit with your supervisor. The resident mentioned that you had forgotten the appointment.
in-hemd-gezet_text = I feel he showed me up.
in-hemd-gezet_why = ‘He showed me up’: he acts, you undergo. Were you ashamed? That would be the feeling.
in-hemd-gezet_not = Everyone knows what you mean. But whoever hears it will first explain his side.

kwaad-of-moe_situation = A father falls silent after reading out the council’s letter.
kwaad-of-moe_text = Are you angry, or mostly tired of it?
kwaad-of-moe_why = ‘Angry’ and ‘tired’ are about what goes on inside him, and it’s a question: he may correct you.
kwaad-of-moe_not = You are guessing at someone else, and may miss. It stays a feeling, so long as it can be his.

afgedankt_situation = A man of 58 talks about his factory closing.
afgedankt_text = Thirty years I stood there, and now I feel thrown away.
afgedankt_why = ‘Thrown away’ says what the factory did. With him you don’t correct it; you ask if he’s bitter, or sad.
afgedankt_not = There’s so much pain in it that you’d call it a feeling. The pain is real, the word is about the other party.

jaloers-op-gelach_situation = A man who lives alone talks to you in the stairwell. There’s a party upstairs.
jaloers-op-gelach_text = To be honest I’m jealous of that laughter up there.
jaloers-op-gelach_why = ‘Jealous’ isn’t pretty, but it is his own. The people upstairs do nothing wrong in it.
jaloers-op-gelach_not = A feeling you would rather not own up to is still a feeling.

dan-genegeerd_situation = A woman tells you her doctor looked at the screen while she talked.
dan-genegeerd_text = Did you feel ignored then?
dan-genegeerd_why = ‘Ignored’ settles what the doctor did. Ask whether she was sad or angry and it is about her.
dan-genegeerd_not = It’s a question, and warmly meant. She’ll say yes, and there you both are, cross with the doctor.
