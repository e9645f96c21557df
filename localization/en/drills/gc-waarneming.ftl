# gc-waarneming: Observation or judgement

title = Observation or judgement
about = Say what can be seen or heard and the door stays open; a judgement is something the other person first has to fend off.
ask = Is this an observation or a judgement?
discuss = Which judgement went through your head at a door lately, and what exactly did you see?
choice_waarneming = Observation
choice_oordeel = Judgement
confusion_waarneming_oordeel = You hear a judgement where something was only seen or heard. ‘He hung up while I was talking’ isn’t kind, but a camera could have caught it.
confusion_oordeel_waarneming = You take a conclusion for something you saw. With ‘I can see you’re tired of me’ you saw a yawn; the rest you added yourself.

verf-op-mouw_situation = A young man opens the door; the moving boxes are still in the hall.
verf-op-mouw_text = There’s paint on your sleeve, and two white buckets in the hall.
verf-op-mouw_why = ‘Paint on your sleeve’ and ‘two white buckets’: anyone standing here beside you would see the very same.
verf-op-mouw_not = That he is decorating is easy to fill in. But it isn’t said.

geen-zin_situation = A woman opens the door and looks past your shoulder along the gallery.
geen-zin_text = I can see you don’t really feel like talking.
geen-zin_why = No one can see whether she would ‘feel like talking’. What you saw was her looking past you.
geen-zin_not = ‘I can see’ sounds like an observation, but what follows it is a guess.

borden-van-zondag_situation = A home carer rings you about Mr { $surname }.
borden-van-zondag_text = There were three plated dinners in his fridge, with ‘Sunday’ written on the foil.
borden-van-zondag_why = ‘Three plated dinners’, and a day ‘written on the foil’: counted and read, nothing more.
borden-van-zondag_not = You already hear ‘he isn’t eating’ in it. That would be the conclusion, and she leaves it out.

spoort-niet_situation = A neighbour stops you on the stairs.
spoort-niet_text = That lad next door isn’t right in the head, he’s pacing up and down at three in the morning.
spoort-niet_why = ‘Isn’t right in the head’ is a label. The pacing at three is what the neighbour heard; you can ask more about that.
spoort-niet_not = The second half is a real observation, with a time. But it is there as proof for the label.

doe-het-toch-altijd_situation = At the kitchen table. A mother has just told you about a meeting at school.
doe-het-toch-altijd_text = You said just now: ‘I always get it wrong anyway.’
doe-het-toch-altijd_why = ‘You said just now’, and then her words as they sounded. A tape recorder would have kept the same.
doe-het-toch-altijd_not = ‘Always’ is her word. You pass no verdict on it, you hand it back.

geweldige-moeder_situation = On a young woman’s sofa; her baby is asleep on her shoulder.
geweldige-moeder_text = You’re a wonderful mother, anyone can see that.
geweldige-moeder_why = ‘Wonderful mother’ is a verdict on who she is. What you saw, a baby asleep on her shoulder, you don’t say.
geweldige-moeder_not = It is kindly meant, and a judgement can be kind. You still decide what she is.

alleen-zijwaarts_situation = You may come through to the kitchen, along a hall full of things.
alleen-zijwaarts_text = I only fit sideways between the boxes in your hall.
alleen-zijwaarts_why = ‘Only fit sideways’ can be tried out: this is how wide you are, this is how wide the gap is.
alleen-zijwaarts_not = It may chafe, as it is about the clutter. But nothing says what you think of it.

te-veel-post_situation = With a man who has debts. The envelopes are in a shopping bag.
te-veel-post_text = There’s too much post here for anyone to make sense of.
te-veel-post_why = ‘Too much’ measures by your measure, and ‘make sense of’ is your expectation. Perhaps he knows his way about.
te-veel-post_not = The bag of post is really there. Say ‘a bag full of envelopes, unopened’ and all you did was look.

zus-hing-op_situation = On the phone with a woman who has fallen out with her family.
zus-hing-op_text = Your sister hung up while you were still talking, you tell me.
zus-hing-op_why = ‘Hung up’ while the other was talking: that can be heard. And ‘you tell me’ says who you have it from.
zus-hing-op_not = It sounds like siding against the sister. But what you would call it, rude or hurt, you leave out.

loog_situation = Team meeting. A colleague talks about a man who cancelled an appointment.
loog_text = He lied: ill, he said on the phone, and that afternoon there he was at the market.
loog_why = ‘Lied’ looks inside his head. Perhaps he was better by noon, or needed bread.
loog_not = The phone call and the market are both true. That one makes the other a lie is the colleague’s own thought.

radio-zachter_situation = You are writing a note for a letterbox in { $street }.
radio-zachter_text = When I rang this afternoon, the radio was turned down.
radio-zachter_why = ‘The radio was turned down’: heard, and at one moment. Why it was, the note doesn’t say.
radio-zachter_not = The resident may read ‘you are hiding’ into it. True, and not so handy in a note; but no judgement.

niet-normaal_situation = On the gallery. A woman about the balcony next to hers.
niet-normaal_text = Playing music after eleven, that’s just not normal.
niet-normaal_why = ‘Not normal’ holds it against a standard, and the standard is hers.
niet-normaal_not = ‘After eleven’ and ‘music’ can be heard. Had she stopped there, it would have been an observation.

in-de-overdracht_situation = Team room. A new student is preparing her first visit.
in-de-overdracht_text = The handover has the words ‘care avoider’ in it; I haven’t spoken to her myself yet.
in-de-overdracht_why = ‘Has the words’ leaves the label on paper, with whoever wrote it. She doesn’t take it over.
in-de-overdracht_not = ‘Care avoider’ is a judgement. But that it is written there, you can point at.

depressie-in-stem_situation = At the intercom with a man who speaks slowly and softly.
depressie-in-stem_text = You’re in a depression, I can hear it in your voice.
depressie-in-stem_why = ‘A depression’ is for a doctor to establish. What you heard was slow, soft talking.
depressie-in-stem_not = ‘I can hear it’ points to something audible, his voice. But a voice doesn’t say which illness someone has.

mouwen-over-handen_situation = Visiting a father and his daughter of twelve.
mouwen-over-handen_text = Your daughter pulls her sleeves over her hands as soon as school comes up.
mouwen-over-handen_why = ‘Sleeves over her hands’ you see, ‘as soon as school comes up’ you hear. What it means is left open.
mouwen-over-handen_not = ‘As soon as’ looks like an explanation. It only says what came after what, not why.

wil-geen-nederlands_situation = A volunteer from the language café brings you up to date.
wil-geen-nederlands_text = She’s lived here twelve years and still doesn’t want to speak Dutch.
wil-geen-nederlands_why = ‘Doesn’t want to’ guesses her wish, and ‘still’ finds that it should have happened sooner.
wil-geen-nederlands_not = The ‘twelve years’ is surely right. A correct number up front doesn’t make the rest true.

floot-op-de-trap_situation = A man comes home from his first day’s work in a long while. You are standing at his door.
floot-op-de-trap_text = You were whistling as you came up the stairs.
floot-op-de-trap_why = ‘Whistling’ and ‘came up the stairs’: heard and seen. He can tell you himself how it went.
floot-op-de-trap_not = You think ‘cheerful’ along with it. That would be a guess, and you don’t make it here.

zichzelf-niet-meer_situation = A friend from the billiards club, about a widower.
zichzelf-niet-meer_text = He hasn’t been himself since the funeral.
zichzelf-niet-meer_why = ‘Hasn’t been himself’ knows how he ought to be. Did he miss three Fridays’ billiards? That could have been seen.
zichzelf-niet-meer_not = ‘Since the funeral’ puts a time to it. That makes it more exact, yet not an observation.
