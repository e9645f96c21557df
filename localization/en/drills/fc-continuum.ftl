title = How close in
about = From a request to coercion: the less someone chose it, the more reason and openness you need.
ask = Where is this on the continuum of care?
discuss = Where does this lie in your organisation? Who decides there, and who knows about it?
choice_hulpvraag = Request: they ask
choice_aanbod = Offer or unasked help
choice_bemoeizorg = Involvement or assertive care
choice_drang = Pressure: no costs something
choice_dwang = Coercion: by law
confusion_drang_dwang = You take a hard choice for no choice: ‘otherwise the letter goes out’ still lets someone choose, a court order does not.
confusion_bemoeizorg_aanbod = A friendly tone doesn’t make it an offer: see whether there was a no before you came back, as in ‘so here I am again’.
confusion_bemoeizorg_drang = Keeping at it isn’t pressure yet: it takes a consequence from outside, such as ‘or the council will cut your benefit’.
confusion_hulpvraag_aanbod = Who started? With ‘could you have a look?’ the question comes from the other person, even if you offer all sorts afterwards.
confusion_hulpvraag_bemoeizorg = There was no refusal for you to override: somebody asked you themselves, as in ‘I can’t make sense of this letter’.
confusion_aanbod_hulpvraag = A yes to your question isn’t a request yet: ‘would a shopping bus be any use?’ began with you.
confusion_aanbod_bemoeizorg = Unasked isn’t assertive care yet: with ‘may I say what I could do?’ there was no no so far, or you keep to it.
confusion_aanbod_drang = Look for the price. With ‘my number is on the mat’ no costs nothing; only when something hangs on it does it become pressure.
confusion_bemoeizorg_dwang = Coming back after a no isn’t coercion yet: with ‘I’ll be here again tomorrow’ somebody can still keep the door shut.
confusion_drang_aanbod = A friendly ‘I’ll gladly come along’ doesn’t take away the price: after ‘or they’ll cut your benefit’ it is pressure.
confusion_drang_bemoeizorg = Ask what no costs. With keeping at it only you come back; with ‘then he’ll stop the eviction’ a consequence hangs on the choice.
confusion_dwang_bemoeizorg = Is there anything left to choose? Not with ‘you’ll be admitted tonight’. Your staying is care; the admission is coercion.
confusion_dwang_drang = With pressure somebody can still say no, whatever it costs. With ‘the court has decided’ the answer is there already.

# kijkt-u-mee
kijkt-u-mee_situation = A local taps you on the shoulder at the community centre.
kijkt-u-mee_text = I can’t make sense of this letter. Could you have a look with me later?
kijkt-u-mee_why = ‘Could you have a look’: the question and its size come from the other person. You may help, and no further than this.
kijkt-u-mee_not = A community centre is close to an offer. But you hadn’t done anything: you were tapped on the shoulder.

# mee-naar-de-bank
mee-naar-de-bank_situation = For four months you kept coming back to a woman who first sent you away. Today she says:
mee-naar-de-bank_text = Would you come to the bank with me on Thursday?
mee-naar-de-bank_why = ‘Would you come … with me’ is her own request. On this point you now simply have an assignment from her.
mee-naar-de-bank_not = It began as assertive care. The position on the line moves with what someone says today.

# boodschappendienst
boodschappendienst_situation = You, going round every door in the street:
boodschappendienst_text = There’s a shopping bus on Thursdays. Would that be any use to you?
boodschappendienst_why = ‘Any use to you?’ lays something down that can be refused. A good reason and a question are enough.
boodschappendienst_not = You do ring unasked. But there had been no refusal yet, and there are no strings.

# niet-gevraagd
niet-gevraagd_situation = First talk at the door, after a worried call from a sister:
niet-gevraagd_text = You didn’t ask for me, I know. May I say what I could do?
niet-gevraagd_why = ‘Didn’t ask’ and ‘may I’: unasked, with permission at each step. If they say no, you stop here.
niet-gevraagd_not = ‘Didn’t ask’ sounds like assertive care. That only starts when you go on after a no.

# geen-punt
geen-punt_situation = A young father shakes his head at the door. You:
geen-punt_text = No problem. My number’s on the mat, in case it’s of use to you.
geen-punt_why = You leave something behind and don’t come back of your own accord. ‘In case’ gives him the next step.
geen-punt_not = There has been a no. But you don’t go past it.

# weer-voor-de-deur
weer-voor-de-deur_situation = A neglected garden, a man losing weight, a no last week. You:
weer-voor-de-deur_text = You said no, and I’m worried. So here I am again. May I just say hello?
weer-voor-de-deur_why = ‘You said no … here I am again’: allowed when harm threatens, and you say openly why.
weer-voor-de-deur_not = The question at the end is as gentle as an offer. Last week’s no makes the difference.

# soep-in-de-schuur
soep-in-de-schuur_situation = Someone sleeps in a shed and sends everybody away, you too, twice already. It’s freezing. You:
soep-in-de-schuur_text = You needn’t want anything from me. I’ll put the soup here, and I’ll be back tomorrow.
soep-in-de-schuur_why = Care for someone who doesn’t ask, and ‘be back tomorrow’ after being sent away. The cold is the reason.
soep-in-de-schuur_not = ‘You needn’t want anything’ seems free of obligation. But you come back, whatever is said.

# kaartje-nummer-zeven
kaartje-nummer-zeven_situation = Seven weeks, seven cards. The first came back marked ‘rather not’. On this card you write:
kaartje-nummer-zeven_text = No answer needed. I’ll be passing again next week, with best wishes.
kaartje-nummer-zeven_why = ‘Again next week’ goes on after ‘rather not’. Only allowed if your team shares the worry and knows the reason.
kaartje-nummer-zeven_not = A card is light and looks like an offer. The seventh, after a refusal, is perseverance.

# begeleiding-of-brief
begeleiding-of-brief_situation = In consultation with the landlord, who is present. You:
begeleiding-of-brief_text = Take support, and he’ll stop the eviction. You choose, and I’ll help you either way.
begeleiding-of-brief_why = The price is the landlord’s, the offer is yours, and ‘you choose’ is real. It must lie openly on the table.
begeleiding-of-brief_not = An eviction feels like having no choice. Still someone can say no, whatever it costs.

# brief-gaat-door
brief-gaat-door_situation = On the gallery, with a tenant who hasn’t opened for a month. You, agreed beforehand with the landlord:
brief-gaat-door_text = As long as we talk, he holds the letter back. If we stop, it goes out.
brief-gaat-door_why = ‘If we stop’ is a consequence from outside with a way round it. When the tenant moves, the pressure has to drop.
brief-gaat-door_not = Talking and keeping on belong to assertive care too. The letter behind it makes it heavier.

# ik-ga-mee
ik-ga-mee_situation = A young woman is in two minds about an appointment with the council. You:
ik-ga-mee_text = If you don’t go, they’ll cut your benefit. I’d hate that, and I’m glad to come along.
ik-ga-mee_why = ‘They’ll cut your benefit’ is someone else’s consequence, with your offer beside it. Said honestly, and not used to win.
ik-ga-mee_not = ‘Glad to come along’ is warm and sounds like an offer. The cut has already been mentioned.

# tot-de-auto-er-is
tot-de-auto-er-is_situation = A doctor and a police officer are in the hall. You, beside Mrs { $surname }:
tot-de-auto-er-is_text = You’re being admitted tonight. That isn’t mine to decide, and I’ll stay with you till the car comes.
tot-de-auto-er-is_why = There’s nothing left to choose, and ‘isn’t mine to decide’: others do this, by law. You keep the contact.
tot-de-auto-er-is_not = ‘I’ll stay with you’ is care as always. The admission itself isn’t.

# elke-week-de-prik
elke-week-de-prik_situation = A man lives at home as usual. A nurse reads him the judge’s decision:
elke-week-de-prik_text = You come every week for your medicine. Not coming is not an option.
elke-week-de-prik_why = ‘Not an option’, after a judge: it can be coercion at home too. You don’t carry this out, but you keep calling by.
elke-week-de-prik_not = With pressure there’s still a choice that has a price. That is exactly what’s been taken out here.
