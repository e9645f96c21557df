# Frans van Noord: A letter with a date

dreiging_title = A letter with a date
lijstje-nummers_name = His list
lijstje-nummers_seen = Alderman, ombudsman, newspaper, another newspaper. All crossed out. At the bottom: Jan.

## vandaag

# voor-je-opneemt
voor-je-opneemt_line = His number. He’s tried everybody already, reception says. The alderman too.
voor-je-opneemt_line2 = Why aren’t you picking up?
voor-je-opneemt_vo-stil_zes-keer = He’s letting it ring.
voor-je-opneemt_vo-langer_zal-ik-dan = Shall I?
voor-je-opneemt_doet-me-niks_say = Odd. It leaves me cold. He knows exactly who to ring. … I’ll get it.
voor-je-opneemt_doet-me-niks_spreek-af = I get that too, sometimes. Agree something now for afterwards. He’ll be gone again soon.
voor-je-opneemt_zie-je-wel_say = He’s ringing me. You see? Give it here.
voor-je-opneemt_zie-je-wel_hij-belt-iedereen = He’s ringing everybody today, Jan.
voor-je-opneemt_laat-maar-gaan_say = Let it ring. He’s got the alderman, after all.
voor-je-opneemt_laat-maar-gaan_inner = Seven. Eight. With the others it was sooner.
voor-je-opneemt_laat-maar-gaan_nog-steeds = He’s not hanging up, Jan.
voor-je-opneemt_gewoon-opnemen_say = Pick up. What you think of it can wait.

# brief-dreigt
brief-dreigt_d-negen = Nine rings. I counted. … There’s a letter, from the housing association. With a date.
brief-dreigt_d-map = After that file I didn’t want to ring you again. And now there’s a letter, with a date.
brief-dreigt_d-plafond = ‘Up to the ceiling’, it says. That’s not how that lot write. Somebody told them.
brief-dreigt_d-agent = The constable let me know beforehand. Civil of him. And now there’s a letter, with a date.
brief-dreigt_d-dicht = At that Meldpunt I don’t exist any more, they say. Closed, since July. And here’s a letter, with a date.
brief-dreigt_d-brief = There’s a letter. From the housing association. With a date.
brief-dreigt_line = Alderman, ombudsman, newspaper. Not one of them gets it right. You’re the only one who still picks up.
brief-dreigt_line2 = You’ve got to do something now. Today.
brief-dreigt_bd2-stil_inner = There’s somebody there. I hear a chair.
brief-dreigt_bd2-stil_bent-u-daar = Are you still there? … Good.
brief-dreigt_bd2-langer_zeg-wat = Say something, then!
brief-dreigt_regel-het_say = You put that letter away. I’ll ring them now, you’ll hear from me.
brief-dreigt_regel-het_inner = Somebody’s sorting it out. My legs go weak. It was like that in December too, for half a day.
brief-dreigt_regel-het_goddank = … At last, one who will.
brief-dreigt_kom-vanmiddag_say = I’ll come this afternoon. Read it out to me now.
brief-dreigt_kom-vanmiddag_inner = Out loud it sounds different. I trip over ‘failing which’.
brief-dreigt_plafond-was-ik_say = That ceiling came from me, on the phone. I’ll come now, if you still want that.
brief-dreigt_plafond-was-ik_van-u-dus = From you, then. … Come on over. Then you can tell me what the rest means, too.
brief-dreigt_plafond-was-ik_inner = For days I’ve been trying to think which stranger. It was Jan. Who says so, too.
brief-dreigt_plafond-was-ik_why = He said somebody had told them, and that was you. Only then did you come with help.
brief-dreigt_kom-vanmiddag_wacht-bril = Wait. Glasses.
brief-dreigt_nu-afspreken_say = I’ll come now. And may I on Thursday too, even if that letter’s gone by then?
brief-dreigt_nu-afspreken_why = In the middle of the rush you asked for an ordinary day. It’ll still be there when the letter’s gone.
brief-dreigt_nu-afspreken_inner = Thursday. I’ve one date in my hand, and along comes another.
brief-dreigt_nu-afspreken_eerst-die-brief = Thursday? … The letter first. But all right. Thursday.
brief-dreigt_in-juli-nog_say = I’ll come. Though in July, when there was nothing, I wasn’t let in.
brief-dreigt_in-juli-nog_inner = Something’s being settled up. I’ve no change.
brief-dreigt_in-juli-nog_hangt = … So that’s how it is.
brief-dreigt_zij-beslissen_say = The housing association decides this, I don’t. I can come over, though.
brief-dreigt_zij-beslissen_inner = Can’t. And comes all the same. I’d never had those two in a row.
brief-dreigt_zij-beslissen_nou-kom = What good’s that to me? … Come, then.
brief-dreigt_eerst-kalm_say = That’s a shock, a letter like that. I’ll ring you back in an hour, when I’ve time to talk.
brief-dreigt_eerst-kalm_inner = An hour. I’m sitting already. Everyone leaves me sitting.
brief-dreigt_eerst-kalm_een-uur = In an hour!

# lezen
lezen_line = ‘To grant access on the fourteenth, failing which we shall apply to the court.’ You tell me what that says.
lezen_lz-stil_tweemaal = I’ve been reading it for two days.
lezen_lz-langer_nou-lz = Well?
lezen_bezwaar-maken_say = We can object to that, you and I. Then it’s on hold for a while.
lezen_bezwaar-maken_inner = Together, against. I’ve been that with so many people.
lezen_bezwaar-maken_bezwaar = Yes. Let them have it, that rabble. … Well. Rabble.
lezen_alleen-kijken_say = They want to come and have a look, on the fourteenth. Only a look, by the sound of it.
lezen_alleen-kijken_why = You wanted to calm him and left out the court. He’d read that bit himself.
lezen_alleen-kijken_inner = Only a look. There’s another word after that.
lezen_alleen-kijken_en-de-rechter = And the court? I can still read that much.
lezen_wat-er-staat_say = They’re coming to look, on the fourteenth. If you don’t open up, it goes to court.
lezen_wat-er-staat_why = You put the letter into plain words, the unpleasant part as well.
lezen_wat-er-staat_inner = Look. It says ‘look’. I’d turned it into ‘clear out’.
lezen_wat-er-staat_kijken-dus = Look. … So that’s what it says.
lezen_wat-overtuigt_say = They want to come and look, on the fourteenth. What would you show them?
lezen_wat-overtuigt_inner = Show them. The foam strip. The light. Nobody else would put that down.
lezen_wat-overtuigt_laten-zien = My readings. Eighteen degrees with, fifteen without. … Ha.
lezen_weekend-leeg_say = If we clear that hall together on Saturday, there’s nothing to see on the fourteenth.
lezen_weekend-leeg_inner = The lot. Then I’ll have that bass in my teeth again.
lezen_weekend-leeg_alles = The lot.

# wethouder
wethouder_line = The alderman’s office rang, and a newspaper. About him, and about you. What do I say?
wethouder_wh-stil_jij-kent = I’ve never met him. You have.
wethouder_wh-langer_dan-niets = Shall I say we’re looking into it?
wethouder_complexe-man_say = That we visit him, and nothing else.
wethouder_complexe-man_why = You wanted to say little. But now a newspaper knows he gets help, and that was entrusted to you.
wethouder_complexe-man_inner = ‘Your care workers won’t say any more,’ said the one from the paper. My care workers.
wethouder_kennen-en-zwijgen_say = That we don’t talk about anybody. Not even whether we know them.
wethouder_kennen-en-zwijgen_why = Even ‘we know him’ says something about him. Now what’s between you really stays there.
wethouder_kennen-en-zwijgen_inner = ‘They won’t say a thing,’ said the one from the paper. Cross. I wasn’t.
wethouder_bel-hem-terug_say = Would you ring him back? He’s asked for the boss himself, this time.
wethouder_bel-hem-terug_inner = The boss. Let me finish and then said: I don’t decide this, Jan’s coming.
wethouder_bel-hem-terug_doe-ik-wh = I can. A quarter of an hour’s listening, and I decide nothing.
wethouder_maand-uitstel_say = Could you ask the housing association for a month, boss to boss?
wethouder_maand-uitstel_inner = The date’s been moved. I read the new letter three times for a catch.
wethouder_maand-uitstel_een-maand = I’ll ask for a month. Perhaps it’ll be a week.

# na-de-datum
na-de-datum_nd-strook = They’ve been. A strip clear, and the thermometer next to it. ‘Nicely measured,’ said the red glasses.
na-de-datum_nd-rij = They’ve been. One row has to go. I get to say which, said the red glasses.
na-de-datum_line = There. So that’s that. You needn’t come any more.
na-de-datum_nd-stil_inner = I said it. And nobody’s walking off.
na-de-datum_nd-stil_nog-daar = You’re still there.
na-de-datum_nd-langer_donderdag-nd = … Well. Thursday, then. Without a letter.
na-de-datum_na-alles_say = That stings a bit, after these weeks. I’d thought it was about more than that.
na-de-datum_na-alles_inner = It stings. There’s the bill.
na-de-datum_na-alles_rekening = Then you shouldn’t have done it.
na-de-datum_nog-een-keer_say = Then let’s have one last coffee on Thursday, to round it off properly.
na-de-datum_nog-een-keer_inner = One cup. I can see the pot standing there, the week after.
na-de-datum_nog-een-keer_afscheidskoffie = So that’s being rounded off too.
na-de-datum_was-afgesproken_say = We’d agreed on Thursday. Letter or no letter.
na-de-datum_was-afgesproken_inner = I did say that. On the phone, with that thing in my hand.
na-de-datum_was-afgesproken_toen-ik-bang-was = I said that when I was scared. … Eleven o’clock.
na-de-datum_gewone-donderdag_say = And what if I come on an ordinary Thursday? Without a letter, I mean.
na-de-datum_gewone-donderdag_gewoon-nd = What for? … No, don’t say. Eleven o’clock.
na-de-datum_gewone-donderdag_gewoon-nd_inner = Without a letter. So there’ll be nothing, and somebody comes all the same.
na-de-datum_gewone-donderdag_zie-wel = We’ll see. Ring first.
na-de-datum_gewone-donderdag_zie-wel_inner = I’m not saying no. I can hear it myself.
na-de-datum_rust-verdiend_say = That’s up to you. You’ve got my number.
na-de-datum_rust-verdiend_why = You took him at his word. But he always says this once the letter’s gone, and nobody stayed.
na-de-datum_rust-verdiend_inner = The number. The transformer hums.
na-de-datum_rust-verdiend_ja-rust = Yes. … I’ve got it.
na-de-datum_nu-het-plan_say = Right. Shall we look now at how you can be ahead of it next time?
na-de-datum_nu-het-plan_inner = Next time. This one’s been gone seven minutes.
na-de-datum_nu-het-plan_zeven-min = They’re not even out of the street yet.
