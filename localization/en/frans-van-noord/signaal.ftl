# Frans van Noord: The signal

signaal_title = The signal
mapdik_name = A thick file
mapdik_seen = Meldpunt, DWI. A rubber band round it, twice.
kalender_name = The calendar
kalender_seen = July. Under today it says: ‘40 waiting’. In pencil.

## voor-we-bellen

# rode-bril-belt
rode-bril-belt_line = I’m from the housing association. A gentleman on a third floor said he’s so alone. Is that something you deal with?
rode-bril-belt_rbb-stil_bril-poets = It’s been bothering me all morning.
rode-bril-belt_rbb-langer_nou-rbb = Or have I got the wrong people?
rode-bril-belt_vindt-ons-wel_say = If the gentleman wants something from us, he knows where we are.
rode-bril-belt_vindt-ons-wel_inner = Nobody rings. I said it once, and it’s gone.
rode-bril-belt_vindt-ons-wel_zomaar-gezegd = He hasn’t rung anybody, you know. It just came out, when I’d already got my coat on.
rode-bril-belt_wat-zei-hij_say = What exactly did he say? And does he know you’re ringing?
rode-bril-belt_wat-zei-hij_why = You asked for his own words, and whether he knew. That way it starts with him and not with a report.
rode-bril-belt_wat-zei-hij_inner = ‘Nobody cares about me.’ There it was all at once. She already had her coat on.
rode-bril-belt_wat-zei-hij_letterlijk-corp = ‘So alone.’ And that nobody cares about him, not even his son. … No. He doesn’t know. … So you’ll ring him. Good.
rode-bril-belt_meldpunt-kent_say = That’s one for the Meldpunt. I’ll ring them, so you won’t have to.
rode-bril-belt_meldpunt-kent_why = Passing it to whoever knows him seemed careful. That way his words go from desk to desk, and nobody goes.
rode-bril-belt_meldpunt-kent_inner = She shook my hand. Hers was warm. Nothing’s come since.
rode-bril-belt_meldpunt-kent_die-stuurden = I’ve just had them on the line myself. They said I should try you.
rode-bril-belt_wij-kijken_say = Good of you to ring. I’ll ask him myself, and I’ll say I had it from you.
rode-bril-belt_wij-kijken_zeg-niet-ik = Oh. So he’ll know it was me. … Well. It was.

# de-map
de-map_line = This is all we’ve got on him. Meldpunt, DWI. Do you want to read it, or shall I?
de-map_dm-stil_elastiek = The rubber band’s new, at any rate.
de-map_dm-langer_kies-dm = You say, and I’ll get coffee.
de-map_van-voor-tot-achter_say = Read all of it. I want to know what we’re walking into.
de-map_van-voor-tot-achter_why = You didn’t want to miss a thing. Now you’ll be looking through the eyes of those who came before.
de-map_van-voor-tot-achter_inner = A chill down my back. That’ll be the draught.
de-map_van-voor-tot-achter_uit-de-map = ‘Keeps help at bay; when under threat rings everyone up to the alderman.’ And here, in pencil: ‘fire?’ Question mark and all.
de-map_drie-vragen_say = Just this: is it safe there, and who does he let in?
de-map_drie-vragen_why = You asked what you had to know to go there safely. The rest is his to tell.
de-map_drie-vragen_inner = She comes on Wednesday. Nobody needs to know more of me than that today.
de-map_drie-vragen_kerk-wel = Safe, it says. A narrow hall. And someone from the church, every Wednesday.
de-map_dicht-houden_say = Leave the file shut until we’ve talked to him ourselves.
de-map_dicht-houden_why = What others made of him you left closed for now. So he can tell it himself first.
de-map_dicht-houden_inner = No ringing in my ears today.
de-map_dicht-houden_spannend = Fine. Saves an afternoon’s reading.
de-map_lees-jij_say = Will you read it? Then one of us goes in fresh.
de-map_lees-jij_why = You wanted to stay fresh. Now one of you will look with the eyes of the file, and he’ll notice.
de-map_lees-jij_inner = One knows nothing and the other knows the lot. You notice that sort of thing, at a door.
de-map_lees-jij_ik-dan = So I’ll be looking for the two of us.

# hoe-erheen
hoe-erheen_line = There are forty on the list. How do you want to go about this one?
hoe-erheen_he-stil_neem-ik = One sentence will do.
hoe-erheen_he-langer_wij-bellen = We ring him. Don’t we, Jan?
hoe-erheen_brief-vooraf_say = A letter with a day in it. And saying that he’s free to cancel.
hoe-erheen_brief-vooraf_inner = A window envelope. On the pile.
hoe-erheen_brief-vooraf_weer-brief = Fine. Then we wait a week. … (A week later nothing has come.) You’d better ring him now after all.
hoe-erheen_kerk-eerst_say = Find out who sees him already, and ask through them whether we may.
hoe-erheen_kerk-eerst_inner = Somebody’s asking about me. Not asking me.
hoe-erheen_kerk-eerst_weet-hij-ervan = Then he hears about it from somebody else. … I’d rather you rang him yourselves.
hoe-erheen_bellen-vragen_say = Just ring him up. If he says no, we’ll know that too.
hoe-erheen_bellen-vragen_why = He’s the first to hear that you’d like to come, and he can say no.
hoe-erheen_bellen-vragen_inner = The phone’s on the little cupboard. I dust it. I don’t know why.
hoe-erheen_bellen-vragen_meer-niet-nodig = Good. At least he’ll hear it himself. Ring him.
hoe-erheen_vandaag-deur_say = We go today, no papers. You don’t keep someone waiting who says a thing like that.
hoe-erheen_vandaag-deur_eerst-bellen = And there you’d be. … A phone call first, if you ask me.
