# Frans van Noord: The room with the tree

kamer_title = The room with the tree
boom_name = The Christmas tree
boom_seen = An artificial tree, dead plumb. Five strings of lights, white. The middle one is dimmer. Under the tree lies one parcel, red paper.
boom_niet-het-pakje = You’re looking at the lights. Not at the parcel.
foto_name = A photo beside the tree
foto_seen = A boy of about seven with a reel of cable in his arms, bigger than he is. He’s laughing with his eyes shut.
gordijnen_name = The curtains
gordijnen_seen = Heavy green cloth, hemmed with stage tape. Along the edge a sliver of July.
gordijnen_brandvertragend = Flame retardant. Certified. Nobody believes that either.
melkpakken_name = The milk
melkpakken_seen = Eleven cartons of semi-skimmed, two deep, in order of date. The front one is good until today.
stoel_name = His chair
stoel_seen = An armchair with three cushions at the back. A blanket over it. The bed beside it is smooth, too smooth for anyone to have slept in it.

# Afsluiten
kamer_we-gaan_say = We’ll be off in a minute. Is there anything else you’d like to say?
kamer_we-gaan_inner = Anything else I’d like to say. Well. Where do I start.
kamer_tijd-op_say = We have to get on, I’m afraid. Somebody else is waiting for us.
kamer_tijd-op_inner = Somebody else is waiting. So I was a stop on the route.

## bezoek

# de-boom
de-boom_line = Well. This is it.
de-boom_line2 = That chair. And she can have the stool.
de-boom_boom-stil_inner = I can hear the transformer hum. It does that at night, too.
de-boom_boom-stil_tweehonderdveertig = Two hundred and forty lights. In case you were counting.
de-boom_boom-langer_museum = It’s not a museum.
de-boom_gordijn-open_say = Open the curtain a crack. You can hear him wheezing, and it’s stuffy in here.
de-boom_gordijn-open_inner = My curtains. My light.
de-boom_gordijn-open_dicht = Shut it! … Shut that thing.
de-boom_om-een-reden_say = The lights are on. Why’s that?
de-boom_om-een-reden_iemand-zien = There was somebody who still had to see it.
de-boom_om-een-reden_iemand-zien_inner = Nearly. I nearly said his name.
de-boom_om-een-reden_verboden = Is that against the law?
de-boom_om-een-reden_verboden_inner = Here we go. The first question’s always the tree.
de-boom_kerst-juli_say = What a cosy light, all those little bulbs.
de-boom_kerst-juli_inner = Cosy. Thirty years I hung lights for other people’s cosy. This isn’t it.
de-boom_kerst-juli_gezellig = Cosy. That’s not what it’s up for.
de-boom_zit-waar-wijst_say = Sit down, and have a look round first.
de-boom_zit-waar-wijst_inner = I pointed, and somebody sat down. Not past it, not beside it. There.
de-boom_zit-waar-wijst_valt-licht = That’s where the light falls best.

# drinken
drinken_pizza-belde = The pizza place just rang. Did I know two people had been asking about me.
drinken_zij-bij-deur = Her by the door. I thought as much.
drinken_goed-dan = Well. You’re sitting down.
drinken_line = I’ll put… the kettle on. For coffee.
drinken_drinken-stil_al-half = … Nearly there.
drinken_drinken-langer_melk-erbij = Milk in it? Say yes.
drinken_laat-mij_say = You sit down. I’ll make it.
drinken_laat-mij_inner = There goes a stranger into my kitchen. I can hear my drawers.
drinken_laat-mij_tweede-la = Second drawer. No, the second.
drinken_graag-zwart_say = Please. Black for me.
drinken_graag-zwart_inner = I’ve something to give and it’s taken. Costs me half a lung, but there we are.
drinken_graag-zwart_zwart = Black. Bad luck for the milk.
drinken_wie-de-baas_say = Shall I see to the kettle, or would you rather I didn’t? It’d save you the walk.
drinken_wie-de-baas_inner = Would I rather not. Well, put like that, it’s allowed.
drinken_wie-de-baas_u-water = Then you do the kettle and I do the coffee. Each to their own trade.
drinken_hoeft-niet_say = Don’t go to any trouble. We’ve just had coffee.
drinken_hoeft-niet_inner = Just had some. I’d washed the cups yesterday.
drinken_hoeft-niet_dan-niet = Suit yourselves.

# papier
papier_line = There’s a form sticking out of her bag. No papers, I said.
papier_pap-stil_is-van-mij = That’s mine, Mr van Noord. I should have left it downstairs.
papier_pap-langer_laat-dan = So you’ve nothing to say.
papier_wist-ik-niet_say = I didn’t know she still had that with her. Esmé, would you put it away?
papier_wist-ik-niet_why = On the pavement you had let it pass yourself. Now Esmé is left with it alone, and she knows.
papier_wist-ik-niet_inner = One didn’t know, the other puts it away. And I’m to choose between them.
papier_wist-ik-niet_tas-van-haar = Her bag, yes. I thought you came together.
papier_alleen-als-u-wilt_say = That’s in case you’d like to apply for something yourself. It stays shut until you say so.
papier_alleen-als-u-wilt_why = An explanation for something that shouldn’t have been there. He hears why it was all right after all.
papier_alleen-als-u-wilt_inner = There’s a reason for it. With them there’s always a reason.
papier_alleen-als-u-wilt_ooit-wilde = If I like. I’d have liked it left downstairs.
papier_thuis-moeten-laten_say = No. That shouldn’t have come up.
papier_thuis-moeten-laten_why = You didn’t make it smaller or push it on to anybody. He needn’t do anything with it.
papier_thuis-moeten-laten_inner = Just ‘no’. I was all set for the but.
papier_thuis-moeten-laten_zij-ook = No. Sorry, Mr van Noord.
papier_voor-de-deur-leggen_say = Take it, go back down the hall, and lay it on the mat outside the door.
papier_voor-de-deur-leggen_inner = Off that one goes, past my boxes. I hold my breath until I hear the door.
papier_voor-de-deur-leggen_ligt-goed-daar = … It’s fine there. You could have… thought of that downstairs.

# klik
klik_weer-dicht = There. Shut. Now you’re back to seeing what I see.
klik_dicht-en-pizza = Shut. And the pizza place rang, you’d been asking about me there. … Have a look.
klik_koffie-staat = Right. Now have a look.
klik_line = There’s something wrong with that tree. Can you see it? Be honest.
klik_klik-stil_kijken = Look all you like. There’s no clock on it.
klik_klik-langer_geeft-u-op = Give up?
klik_niets-mis_say = Wrong? I think it’s beautiful, standing there like that with all those lights.
klik_niets-mis_inner = Beautiful. That’s how you talk to somebody showing you a drawing.
klik_niets-mis_keek-ernaar = There is something. The middle string. It’s dimmer. You looked at it, I saw.
klik_niets-mis_wel-wat = There is something. The middle string. It’s dimmer. You haven’t really looked.
klik_middelste_say = The middle string’s dimmer.
klik_middelste_inner = Thirty years, and nobody ever saw. It makes my hands go warm.
klik_middelste_spanning = … You can see it. Voltage drop. Thirty years in the theatre, and the audience never noticed.
klik_wijs-eens_say = I can’t see anything. Where should I look?
klik_wijs-eens_inner = Owns up: can’t see a thing. This one we’ll teach to look.
klik_wijs-eens_kijk-midden = The middle. Dimmer than the rest. I did lighting, in the theatre. You see it for life.
klik_dat-het-juli-is_say = Honestly? That it’s July.
klik_dat-het-juli-is_lacht = Ha. … That’s not it. Full marks for nerve, though. The middle one, the middle string.
klik_dat-het-juli-is_lacht_inner = I laughed. It hurt, just here. Hasn’t been used for a while.
klik_dat-het-juli-is_juli = The middle string. That’s what I meant.
klik_dat-het-juli-is_juli_inner = I asked, so that’s my own fault.

# leugenaars
leugenaars_niemand-zei-u = The red glasses rang yesterday. Had you been yet? ‘Nobody,’ you’d said. ‘Nobody’ sent you.
leugenaars_streng = I must check that string some time.
leugenaars_inner = My own voice, for this long at a stretch. It still works.
leugenaars_line = And here I am talking. That wasn’t the plan.
leugenaars_line2 = My last house. They say it was me that… Well. You’ll have heard.
leugenaars_line3 = I threw them all out. Liars, every one of them. And the police keep a file. That thick. Not a word of it true.
leugenaars_opvragen-kan_say = You can ask to see that file, it’s your right.
leugenaars_opvragen-kan_why = Useful to know. But he hadn’t finished, and that right wasn’t what he was on about.
leugenaars_opvragen-kan_inner = Middle of my sentence and there’s another leaflet.
leugenaars_opvragen-kan_recht = My right. That was in the same file.
leugenaars_leug-stil_inner = My voice is still hanging there. I hadn’t meant it that loud.
leugenaars_leug-stil_zegt-u-niks = Nothing to say? … No. Everybody’s against me. That’s how it feels, up on the third floor.
leugenaars_leug-langer_zo = There. That was it.
leugenaars_proberen-helpen_say = That’s a lot of disappointment. And most of them did want to help you, I think.
leugenaars_proberen-helpen_inner = Most of them. So it must be me.
leugenaars_proberen-helpen_helpen = Help. You should try standing on the other end of it.
leugenaars_en-wij_say = It stings, that ‘all’. ‘And what about us?’ you ask.
leugenaars_en-wij_why = You felt the sting and turned it into an honest question instead of a defence.
leugenaars_en-wij_nog-bezig = You’re still under review.
leugenaars_en-wij_nog-bezig_inner = Dares to ask. Most of them would rather not know.
leugenaars_en-wij_weet-niet = I’ll know in a month.
leugenaars_en-wij_weet-niet_inner = I’ve been wrong so often. In both directions.
leugenaars_verschrikkelijk_say = I believe you. That’s how they treat people.
leugenaars_verschrikkelijk_inner = At last. … Or is that what they say to the others, about me?
leugenaars_verschrikkelijk_ziet-u = You see! Not one of them ever says so.
leugenaars_eerlijk-eerst_say = You can’t stand lying.
leugenaars_eerlijk-eerst_inner = The lying. Yes. I’d sooner be hit.
leugenaars_eerlijk-eerst_eerlijk-ja = Yes. … I can take a lot. Not a lie with a smile on.
leugenaars_hoe-vol_say = And you’re left with that. How do you keep going?
leugenaars_hoe-vol_inner = How I keep going. By counting, I think. Lights, boxes, stairs.
leugenaars_hoe-vol_dozen-om = Door shut. Light on. And counting, at night.
leugenaars_wegslikken_say = So that includes you. You swallow it, and nod.
leugenaars_wegslikken_knikt-maar = You just nod.
leugenaars_wegslikken_knikt-maar_inner = I know that nod. You get it at a counter, too.

# zelfde-tafel
zelfde-tafel_line = Then I’ll say this too, Mr van Noord. There’s someone from the benefits office at our table.
zelfde-tafel_line2 = So they’re all at one table.
zelfde-tafel_tafel-stil_zij-zei-het = She says it. You don’t.
zelfde-tafel_tafel-langer_duidelijk = Clear enough.
zelfde-tafel_geen-last_say = Your name’s never come up there.
zelfde-tafel_geen-last_why = You meant to reassure him, but it isn’t true: his name was there when you rang. He works that out.
zelfde-tafel_geen-last_net-nog = Never come up. And just now you were agreeing with me so nicely about that lot.
zelfde-tafel_geen-last_net-nog_inner = Agrees with everyone. I should have heard it.
zelfde-tafel_geen-last_hoe-weet-u = Never. And yet here you are.
zelfde-tafel_geen-last_hoe-weet-u_inner = Never come up. The times I’ve heard that.
zelfde-tafel_blik_say = A look at Esmé: this could have waited.
zelfde-tafel_blik_why = You were afraid of losing him. He saw that you’d rather it hadn’t been said.
zelfde-tafel_blik_net-nog-blik = Don’t look at her like that. You were the one agreeing with me.
zelfde-tafel_blik_net-nog-blik_inner = One said it, and one wished it hadn’t been said.
zelfde-tafel_blik_zag-ik = I saw that.
zelfde-tafel_blik_zag-ik_inner = One said it, and one wished it hadn’t been said.
zelfde-tafel_niet-zonder-u_say = That’s right, we all sit there. I say nothing about you there without you.
zelfde-tafel_niet-zonder-u_net-nog-zelf = You were agreeing with me nicely enough about that lot. Well. I’ll see.
zelfde-tafel_niet-zonder-u_net-nog-zelf_inner = Two faces, but the second sounded better.
zelfde-tafel_niet-zonder-u_zal-het-zien = Not without me. I shall remember that.
zelfde-tafel_niet-zonder-u_zal-het-zien_inner = Not without me. That’s one to come back to.
zelfde-tafel_wat-weten_say = Go ahead. What do you want to know about it?
zelfde-tafel_wat-weten_net-nog-vraag = How nicely you agree with them, over there. That’s what I want to know.
zelfde-tafel_wat-weten_net-nog-vraag_inner = So there’s the fault in the wiring.
zelfde-tafel_wat-weten_wie-het-is = Just the one thing.
zelfde-tafel_wat-weten_wie-het-is_inner = She needn’t have said it. She said it.

# weet-die-het
weet-die-het_line = And does that one know I’m sitting here with a tree?
weet-die-het_wdh-stil_esme-antwoordt = No, Mr van Noord. Not from me.
weet-die-het_wdh-langer_van-een = That’s one of you I know about now.
weet-die-het_daar-blij-mee_say = No. But they’d understand you better if they saw this for once.
weet-die-het_daar-blij-mee_why = You wished him some understanding at that table. He asked something else: what of his is already on it.
weet-die-het_daar-blij-mee_inner = If they saw this. How many of them at a time?
weet-die-het_daar-blij-mee_zien-hoe = Then they can go on not understanding me.
weet-die-het_alleen-dat-we-gaan_say = They know we’re visiting you. Not about the tree, and they needn’t.
weet-die-het_alleen-dat-we-gaan_inner = This yes, that no. I can keep hold of that.
weet-die-het_alleen-dat-we-gaan_van-de-boom-niet = Not about the tree. Keep it that way.
weet-die-het_let-niet-op-bomen_say = No. And if they did: a tree’s your own business.
weet-die-het_let-niet-op-bomen_inner = My own business. So was my money.
weet-die-het_let-niet-op-bomen_op-formulieren = Until somebody has a form for it.

# stilte
stilte_moe = I’m tiring myself out. And you’re tiring me, a bit.
stilte_eerste-keer = …
stilte_drie = Well.
stilte_tweede = Hm.
stilte_line = { $round ->
    [r1] It does get very quiet here of an evening.
    [r2] Go on. Or don’t.
    [tired] That’ll do for one day.
   *[r3] One more thing, then.
}
stilte_stilte-stil_inner = They stay put. The lights and three people. It’s been a long time.
stilte_stilte-stil_goed-zo = That’s it. Just sit for a bit.
stilte_stilte-langer_bas-boven = Hear that? Upstairs has started. Without the boxes this would be a concert.
stilte_waar-over_say = And you? What do you want to talk about?
stilte_waar-over_die-foto = … That photo.
stilte_waar-over_die-foto_inner = I point, and my arm is heavy.
stilte_waar-over_melk-dan = The milk, then.
stilte_waar-over_melk-dan_inner = I’ll start with something that doesn’t hurt anywhere.
stilte_waar-over_weet-niet-meer = I don’t know any more, what I want to talk about.
stilte_waar-over_weet-niet-meer_inner = I haven’t been asked for so long. I’ve lost it.
stilte_hoe-is-avond_say = What’s it like here, then, of an evening?
stilte_hoe-is-avond_inner = Evenings. Nobody ever wanted to know about that part of the day.
stilte_gevleid_say = It’s you he talks to. You pull your chair in a bit, so as not to miss anything.
stilte_gevleid_why = You wanted to give him a listener. But he also saw what it did for you, and that makes him careful.
stilte_gevleid_inner = Enjoying it. Careful, Frans. People who sit like that want to take something home.
stilte_gevleid_u-zit-goed = You look comfortable.
stilte_zie-u-moe_say = You’re tired. We’ll go.
stilte_zie-u-moe_why = He said he was tiring, and you went. So he decided when it was over, as he had asked.
stilte_zie-u-moe_inner = My head’s made of lead. All I have to do is nod.
stilte_nog-een-dingetje_say = Then just a quick look back at what we talked about, and we’ll be off.
stilte_nog-een-dingetje_inner = I said tired. That’s a perfectly ordinary word.

# avonden
avonden_line = At six the oven goes on downstairs. I hear people ordering. After eleven there’s nothing.
avonden_avo-stil_inner = They’re listening to nothing. This is what it sounds like.
avonden_avo-stil_lift = I know what everybody has for supper.
avonden_avo-langer_tot-zover = That’s how it goes.
avonden_ergens-heen_say = Would it help to go and eat at somebody’s on an evening like that?
avonden_ergens-heen_inner = At somebody’s. Fifty-four steps, and then back up.
avonden_ergens-heen_vierenvijftig-treden = Fifty-four steps. And that only gets me downstairs.
avonden_rode-bril-zei_say = Was that it, what you told the lady from the housing association?
avonden_rode-bril-zei_inner = That’s been kept, from Tuesday till now. Somebody looked after it.
avonden_rode-bril-zei_dat-was-het-ja = Something like it. … Yes. That was it.
avonden_ken-ik-ook_say = I know those evenings.
avonden_ken-ik-ook_inner = Off home on a bike soon, that one, to a house with the lights on.
avonden_ken-ik-ook_u-fietst = You’ll be off home soon.
avonden_en-dan-elf_say = And after eleven?
avonden_en-dan-elf_inner = Nobody ever asks on past eleven.
avonden_en-dan-elf_lampje-voor-lampje = Then I count lights. Left to right.

# gelezen
gelezen_line = You’ve read it, I suppose.
gelezen_gel-stil_zwijgt-u = Saying nothing is saying something.
gelezen_gel-langer_weet-genoeg = Then I know enough.
gelezen_doet-er-niet-toe_say = What’s in there doesn’t matter to me. I’d rather look at who’s in front of me.
gelezen_doet-er-niet-toe_why = Nicely put, and no answer. He asked if you had read it.
gelezen_doet-er-niet-toe_inner = Fine words about looking. So it’s been read.
gelezen_doet-er-niet-toe_dus-wel = So you have.
gelezen_elastiek-zit-om_say = No. Your file is on our table, but the band’s still round it.
gelezen_elastiek-zit-om_inner = A rubber band. Nobody makes up a thing like that.
gelezen_elastiek-zit-om_nog-dicht = Still shut. … Then I’m the first myself.
gelezen_ja-gelezen_say = Yes. From cover to cover.
gelezen_ja-gelezen_inner = A plain yes. Though now that file’s in the room.
gelezen_ja-gelezen_tenminste-ja = That’s an answer, at least. Not that it does me any good.
gelezen_alleen-veilig_say = Only whether it was safe here, and who you let in. I haven’t read the rest.
gelezen_alleen-veilig_inner = Not all, then. A bit of me is still shut.
gelezen_alleen-veilig_niet-alles = Not the rest. … Hm.
gelezen_esme-las_say = I haven’t. Esmé has, because I asked her to.
gelezen_esme-las_inner = One who knows it all and one who got her to read it. But it’s been said.
gelezen_esme-las_zij-dus = Her, then. I could tell by her eyes.
gelezen_van-horen-zeggen_say = I did hear something about it, yes.
gelezen_van-horen-zeggen_inner = Something. Always something, and never who from.
gelezen_van-horen-zeggen_overal-gehoord = Heard. It’s everywhere, evidently.

# envelop
envelop_line = I’ll see… you out. Wait. My inhaler.
envelop_line2 = (It’s among the papers. An envelope slides along with it, unopened: his health insurance. On it, in pencil, a 6.)
envelop_env-stil_inner = Air first. Then see who has seen what.
envelop_env-stil_gezien = … You’ve seen it.
envelop_env-langer_omdraaien = (He turns the envelope over.)
envelop_bedrag-noteren_say = Keep your eyes on him. Meanwhile Esmé copies down the customer number.
envelop_bedrag-noteren_inner = A pen. I hear it click.
envelop_bedrag-noteren_geen-papieren-zei-ik = No papers. That’s what we agreed.
envelop_bedrag-noteren_wat-schrijft-zij = She’s writing. I can see it.
envelop_meelezen-of-niet_say = Shall we read it together? We don’t have to.
envelop_meelezen-of-niet_why = You offered to read with him, and no was just as good. It stayed his letter.
envelop_meelezen-of-niet_leest-u = You open it. But not out loud.
envelop_meelezen-of-niet_leest-u_inner = I don’t dare open those envelopes. Let somebody else do it, then.
envelop_meelezen-of-niet_tocht = There’s a draught. Do you feel it? That’s the letterbox.
envelop_meelezen-of-niet_tocht_inner = Talk about the draught. The draught is real.
envelop_uw-hart_say = That’s number six already. I’m afraid you’ll have a bailiff at the door next.
envelop_uw-hart_inner = A bailiff. Now he’s in the room as well.
envelop_uw-hart_dreigt-u = The insurance people are afraid of that too. They put it in writing.
envelop_iets-voor-later_say = That letter can wait for another time.
envelop_iets-voor-later_inner = Another time. Yes. We’re good at that, that letter and I.
envelop_iets-voor-later_later = Later. … Perhaps with you.
envelop_medicijn-genoeg_say = Have you got enough medicine for the weekend?
envelop_medicijn-genoeg_why = The letter could wait, his breath couldn’t. A closed question was exactly right here.
envelop_medicijn-genoeg_inner = Two inhalers. That’ll see me through the weekend.
envelop_medicijn-genoeg_nog-twee = Two more of these. That’s… enough.

# brief-open
brief-open_line = Six months, then. … I wanted to pay it myself. Then I know what’s going out.
brief-open_line2 = After that nothing went out.
brief-open_bo-stil_inner = Now two people know. And the ceiling hasn’t come down.
brief-open_bo-stil_dat-was-het = There. That’s said.
brief-open_bo-langer_genoeg-zo = Put it back, will you.
brief-open_automatisch_say = It can be done automatically. Then you’d never have to think about it again.
brief-open_automatisch_inner = Never think about it. That’s how the last lot started: leave it to us.
brief-open_automatisch_wie-inhoudt = Docked, you mean. They’ve been docking me for years.
brief-open_wat-nodig-zelf_say = What would you need to do it yourself again?
brief-open_wat-nodig-zelf_inner = What I need. A fixed moment. And nobody looking over my shoulder.
brief-open_wat-nodig-zelf_vast-moment = One day a month. And nobody asking about it.
brief-open_vandaag-niks_say = It needn’t be today.
brief-open_vandaag-niks_inner = Not today. Then I can leave it tonight without hearing it.
brief-open_vandaag-niks_niets = Not today. I can manage that.

# gang-terug
gang-terug_wist-u = As you know, it’s dark here.
gang-terug_pas-op = Careful. The light’s broken here.
gang-terug_line = I feel my way along here. I manage.
gang-terug_gt-stil_kan-er-niet-bij = I can’t reach it. Me. Three treads.
gang-terug_gt-langer_doorlopen-maar = Just keep going.
gang-terug_woningbouw-stuurt_say = I’ll ring the housing association about that.
gang-terug_woningbouw-stuurt_inner = A man with a toolbag, in my hall. It won’t be the lamp he looks at.
gang-terug_woningbouw-stuurt_woningbouw-binnen = The housing association. In my hall.
gang-terug_indraaien_say = I’m here now anyway, and I can reach. Where are your bulbs?
gang-terug_indraaien_inner = Where they are. I can’t get up that ladder any more. But saying which, and how, that I can still do.
gang-terug_indraaien_peer-in-la = … In the meter cupboard. A forty-watt bulb. Not sixty.
gang-terug_vlug-verwisselen_say = Take the stepladder that’s standing there, and put in a bulb.
gang-terug_vlug-verwisselen_inner = Done in no time. And me, half a year.
gang-terug_vlug-verwisselen_blijf-af = You leave that alone. The fuse is still in.
gang-terug_volgende-keer-lamp_say = I’ll bring a bulb next time, and I’ll put it in for you. Is that all right?
gang-terug_volgende-keer-lamp_why = A kind thought. But he has bulbs himself, and the know-how. What’s missing is three treads.
gang-terug_volgende-keer-lamp_inner = A bulb. I’ve got forty.
gang-terug_volgende-keer-lamp_heb-er-veertig = I’ve got forty of them. It’s the ladder.

# trapje
trapje_line = The ladder won’t stand straight as long as that row’s there. And the fuse has to come out.
trapje_tr-stil_u-wacht = You’re waiting for me. Good. That’s how we worked too.
trapje_tr-langer_sta-ook = I’m on my feet too, you know.
trapje_gaat-zo-wel_say = I’ll hold on tight. Then nothing has to be moved.
trapje_gaat-zo-wel_why = It was helpful. But he said how to do it safely, and you did it another way.
trapje_gaat-zo-wel_inner = No corpses on my ladder. I can’t have that on top of everything.
trapje_gaat-zo-wel_dooie = Fuse out, I said! I don’t want a corpse on my ladder. … Right. Screw it in.
trapje_u-de-stop_say = Will you do the fuse? I’ll turn it after.
trapje_u-de-stop_inner = Me on the circuit, the other one on the fitting. As it should be. As it always was.
trapje_u-de-stop_los = Power’s off. … Screw it in. … And now me. Light.
trapje_welke-rij_say = Which row can go?
trapje_welke-rij_inner = My boxes, my row. One can go, then.
trapje_welke-rij_die-bij-kast = The one by the meter cupboard. It’s not coming back. … And now the fuse. Go on, screw it in.
trapje_zelf-schuiven_say = Move a row aside a little.
trapje_zelf-schuiven_inner = They’re shoving. Straight, I’ll give them that. But nobody asked which.
trapje_zelf-schuiven_niet-die = Not that row! … Oh well. Still standing. Fuse out. … Go on, screw it in.

# afscheid
afscheid_rij-weg = Look at that. Light, and a bit of wall. I whitewashed that wall myself.
afscheid_licht-aan = Look at that. My hall. I’d forgotten how high it is.
afscheid_donker = Right. The door shuts by itself.
afscheid_line = Well. That was it, then.
afscheid_af-stil_u-eerst = You’re meant to say something. It goes with doors.
afscheid_af-langer_nou-dag = Well. Goodbye, then.
afscheid_met-plan_say = Until next week. We’ll see then where we start.
afscheid_met-plan_why = You meant to show that you’ll carry on. He hears the start of something he didn’t ask for, on your day.
afscheid_met-plan_inner = Start. I haven’t asked for anything.
afscheid_met-plan_wiens-plan = Start. I hadn’t started anything.
afscheid_wat-vond-u_say = So, was it bearable, having us here?
afscheid_wat-vond-u_why = You asked what the visit was like for him, with the two of you in it. He needn’t work that out alone.
afscheid_wat-vond-u_minder-stil = Less quiet. … That’ll take some getting used to again.
afscheid_wat-vond-u_minder-stil_inner = Soon I’ll hear the transformer again. I hadn’t heard it for an hour.
afscheid_wat-vond-u_ging-wel = It was all right. … It was quite all right.
afscheid_wat-vond-u_ging-wel_inner = Quite all right. I hear myself say it. It was more than that.
afscheid_wat-vond-u_druk = Crowded. Two’s a crowd, in here.
afscheid_wat-vond-u_druk_inner = I want them gone and I don’t want to shut the door.
afscheid_altijd-bellen_say = If it gets too quiet, just ring me. Day or night.
afscheid_altijd-bellen_inner = Day or night. I shall put that to the test.
afscheid_altijd-bellen_dag-en-nacht = At night as well, you say.
afscheid_mag-huisarts-deur_say = May I talk to your doctor about that breathlessness?
afscheid_mag-huisarts-deur_ja-die = Doctor Smit. Tell her I said so.
afscheid_mag-huisarts-deur_ja-die_inner = I said yes. It wasn’t even hard, in the doorway.
afscheid_mag-huisarts-deur_nee-die = No. Not yet.
afscheid_mag-huisarts-deur_nee-die_inner = No. And nothing else happens.
afscheid_esme-drie_say = Let Esmé ask something too. She has hardly said a word.
afscheid_esme-drie_inner = Three questions on the doormat. Head on one side.
afscheid_esme-drie_nee-nee-nee = Badly, milk, no. Goodbye.
weerzien_en-wij-nog = ‘And what about us?’ you asked. I haven’t made up my mind.
weerzien_de-meesten = Most of them wanted to help me, you said.
weerzien_klink = (He’s half turned away already.)

# weerzien
weerzien_line = That you’ll be back, I suppose. They all say that, at the door.
weerzien_weer-deur-stil_u-ook-niet = You don’t say it. Now that’s new.
weerzien_weer-deur-langer_koud-hier = There’s a draught. I’m going in.
weerzien_om-vijf-bellen_say = I won’t promise that. But I’ll ring you this afternoon at five.
weerzien_om-vijf-bellen_inner = Five o’clock. I’ll put the phone beside me. In case I don’t hear it.
weerzien_om-vijf-bellen_vijf = Five. That’s five hours from now. Right.
weerzien_mag-ik-terug_say = May I come again? You say when.
weerzien_mag-ik-terug_inner = When. Not whether, and not such and such a day. When I say.
weerzien_mag-ik-terug_donderdag = Thursday. Eleven, then. I’m always in.
weerzien_dinsdag-kwart_say = Tuesday, a quarter past ten, if that suits. Then you’ll see if I’m here.
weerzien_dinsdag-kwart_why = You’re clear. But day and hour were already picked, and before eleven he hasn’t got his lungs on.
weerzien_dinsdag-kwart_inner = A quarter past ten. I’ll still be bolt upright in the chair waiting for air.
weerzien_dinsdag-kwart_vast = It’s fixed. At your end.
weerzien_schrijft-u-zelf_say = Here’s my card. You write down when.
weerzien_schrijft-u-zelf_inner = My handwriting. Still straight.
weerzien_schrijft-u-zelf_eigen-papier = Paper. … This is allowed. This is mine. Thursday, eleven.

# eruit
eruit_line = Out.
eruit_line2 = And you’d wiped your feet and all. I thought that was decent.
eruit_eruit-stil_nu = Now.
eruit_eruit-langer_bel = I’ve got numbers. I’ll ring every one of them.
eruit_uitleggen_say = You’re right, I shouldn’t have asked that. I really am sorry.
eruit_uitleggen_inner = They’re still in my hall. It was a short enough word.
eruit_uitleggen_kort-woord = It was one word.
eruit_verkeerde-vraag_say = Yes. Wrong question. We’re going.
eruit_verkeerde-vraag_inner = The wrong question. Nobody has ever said that.
eruit_verkeerde-vraag_ja = Yes.
eruit_kaartje-op-doos_say = Put your card on a box without a word, and go.
eruit_kaartje-op-doos_inner = Something white lying there. I can throw it out tonight.

# uitgezet
uitgezet_niemand-had = The red glasses rang yesterday, to ask if you’d been yet. ‘Nobody’ sent you, you said. Liars, all of them.
uitgezet_alle-leugenaars = I threw them all out. Liars, every one of them, them and their police file. You’re no different.
uitgezet_binnengelaten = I let you in. I knew better, and I did it all the same.
uitgezet_line = Out. Both of you.
uitgezet_line2 = There’s nothing more you need ask me.
uitgezet_ug-stil_deur-open = The door’s open.
uitgezet_ug-langer_nummers-heb-ik = I’ve got numbers. I’ll ring every one of them.
uitgezet_een-keer-netjes_say = May we just finish the conversation properly? After that we’ll leave you in peace.
uitgezet_een-keer-netjes_inner = Finish. I’m finished already.
uitgezet_een-keer-netjes_afgemaakt = It is finished.
uitgezet_teleurgesteld-zeggen_say = I’m sorry. I’d so hoped this would work, with us.
uitgezet_teleurgesteld-zeggen_inner = There’s the bill. It always comes at the door.
uitgezet_teleurgesteld-zeggen_moeite = I never asked for it.
uitgezet_u-zegt-het_say = Right. You’ve said so, we’ll go.
uitgezet_u-zegt-het_inner = They’re really going. I hear two zips, and then nothing.
uitgezet_u-zegt-het_dat-zeg-ik = I have.
uitgezet_kaartje-bij-melk_say = Say no more. Leave your card where it won’t be in the way, and go.
uitgezet_kaartje-bij-melk_inner = Something white. It’s lying straight, though.

# buiten
buiten_zittend-gehoord = He sleeps sitting up, Jan. With that heart. Shouldn’t somebody look at that today?
buiten_verzekering-gezien = A six, Jan. He numbers them. Six months’ health insurance unpaid, with that heart.
buiten_envelop-op-mat = That post by his door, did you see? Health insurance, and none of it opened. So it hasn’t been paid. With that heart.
buiten_belde-zelf = He rang the doctor himself, with us sitting there. … And that six, Jan. Six months’ health insurance unpaid, with that heart.
buiten_buitengezet = Out, then. … And that post on the floor: health insurance, none of it opened. So it hasn’t been paid. With that heart.
buiten_line = { $trust ->
    [0] I’m uneasy about it. You heard him breathing, didn’t you?
    [1] I’m uneasy about it. You heard him breathing, didn’t you?
    [2] I’m uneasy about it. You heard him breathing, didn’t you?
   *[other] I’m uneasy about it. But he did talk. To you.
}
buiten_bu-stil_zon = Bright, isn’t it, outside. I’d forgotten.
buiten_bu-langer_kom-mee = Come on. Coffee first.
buiten_dwi-vragen_say = I’ll ask our benefits colleague what can still be done, before the bailiff finds him.
buiten_dwi-vragen_inner = They’re still on the pavement. I see the tops of two heads and can’t hear a word.
buiten_bij-ons_say = What’s on those envelopes stays between him and us. On Monday too.
buiten_bij-ons_why = What he let you see at home stays with you until he decides otherwise. You agreed that at once.
buiten_bij-ons_inner = Are they talking about me? One shakes her head. The other says something brief.
buiten_zittend-terug_say = He’s sleeping upright, that can’t wait. I’ll ring him now and ask if the doctor may come today.
buiten_zittend-terug_why = This is where waiting ends. You told him what worries you and asked for today. Nothing went round him.
buiten_zittend-terug_inner = The telephone. Jan, from the pavement. ‘What you said alarmed me.’ Well. Doctor Smit, then. Today.
buiten_kijken-gezien_say = He saw you, Esmé. I should have done something about it too.
buiten_kijken-gezien_ik-weet = I know. It gave me a start. Next time I’ll say it out loud.
buiten_wakker-van-gang_say = That hall will keep me awake. I’m taking it to the team on Monday.
buiten_wakker-van-gang_inner = Down there somebody’s pointing at my window. Don’t point.
buiten_we-zijn-binnen_say = We got in, Esmé. That’s half the work done.
buiten_we-zijn-binnen_hoop-het = In, yes. And now we’re out.
buiten_word-moe_say = All those unopened envelopes wear me out. And they’re not even mine.
buiten_word-moe_ook-moe = Me too. And we get to go home.

# stoep-adriaans
stoep-adriaans_line = Have you been at Frans’s, by any chance? I’m from the church. I normally come on Wednesdays, but he sounded so short of breath on the telephone.
stoep-adriaans_line2 = Do you know if he’s eaten anything?
stoep-adriaans_ad-stil_tas = I’ve brought milk. He’s very fond of milk.
stoep-adriaans_ad-langer_trap-op = Well, up I go.
stoep-adriaans_vertellen_say = Not much, I think. Money’s tight, his insurance too. It’s good that you’re going up.
stoep-adriaans_vertellen_inner = She comes in with milk and she looks at me differently. She knows something.
stoep-adriaans_vertellen_niks-van-gezegd = His insurance? He’s said nothing to me about that.
stoep-adriaans_pak-melk_say = I’ve just been given a carton of yours. By him.
stoep-adriaans_pak-melk_inner = I can hear her laughing on the stairs. She never does that.
stoep-adriaans_pak-melk_lacht-a = From him? Then he likes you. Don’t say anything, I’ll simply buy less.
stoep-adriaans_hoe-is-het-voor-u_say = I don’t know. How is it for you, though, up those stairs every week?
stoep-adriaans_hoe-is-het-voor-u_inner = She was brighter today. Somebody had asked her something, she said.
stoep-adriaans_hoe-is-het-voor-u_voor-mij = For me? Well… heavy going, to be honest, with this knee. Nobody ever really asks.
stoep-adriaans_vraag-hem-zelf_say = I won’t say, if you don’t mind. You’d have to ask him that.
stoep-adriaans_vraag-hem-zelf_why = You passed on nothing of what you’d seen and left her question with him. Their trust stays theirs.
stoep-adriaans_vraag-hem-zelf_inner = She asks if I’ve eaten. So she knows nothing yet. Good.
stoep-adriaans_vraag-hem-zelf_dat-doe-ik = I will. He’ll fib, but I can see the bread bin.

# vijf-uur
vijf-uur_line = Five to five. I’m off in a minute.
vijf-uur_vu-stil_klok = Four minutes to, Jan.
vijf-uur_vu-langer_prettig-weekend = Have a good weekend, Jan.
vijf-uur_maandag-bellen_say = Don’t disturb him on a Friday afternoon. Ring on Monday morning, with all the time in the world.
vijf-uur_maandag-bellen_inner = Five. A quarter past. Half past. I put it on my other side, perhaps I’ll hear it better there.
vijf-uur_esme-belt_say = Let Esmé ring, while she’s still here. Then he knows her voice too.
vijf-uur_esme-belt_inner = The phone rings. And it’s the other one.
vijf-uur_esme-belt_waar-is-jan = Oh. Jan was going to ring.
vijf-uur_nu-bellen_say = Stay put, and ring him yourself at five.
vijf-uur_nu-bellen_inner = On the dot. I let it ring three times, so as not to seem eager.
vijf-uur_nu-bellen_op-tijd = … You’re ringing. It’s five. Exactly.

## brand
brand_map-politie_say = Your last house. Anything you’d like to get off your chest, or would you rather not?
brand_map-politie_gelezen-zeker = My last house.
brand_map-politie_gelezen-zeker_inner = Fire. They can always smell it.
brand_map-politie_iets-kwijt = … Get it off my chest. Yes.
brand_map-politie_iets-kwijt_inner = My tongue’s dry. I could do with a sip of something.

# brand
brand_line = They say I set it alight myself. My own house.
brand_br-stil_inner = I count the lights, left to right. At sixty I start again.
brand_br-stil_twee-rapporten = Two reports. Each says something different. Take your pick.
brand_br-langer_roet = There’s no soap that gets soot out.
brand_dossier-opvragen_say = You ought to know what’s been written about you. I’ll request it for you.
brand_dossier-opvragen_inner = Request it. I had a man for that once, he was going to as well. He stopped answering.
brand_dossier-opvragen_rechtzetten = Will you? I’d like to see that.
brand_is-er-iets-van-waar_say = So how did that fire come about, do you think?
brand_is-er-iets-van-waar_why = Everybody has asked him this. He showed you what hurts, and heard another interrogation.
brand_is-er-iets-van-waar_inner = There it is, then. The only question they’ve ever had.
brand_wat-doet-dat_say = That they say that about you. What does it do to you?
brand_wat-doet-dat_inner = What it does. I can smell it again.
brand_wat-doet-dat_in-de-winkel = In the shop they used to move the matches out of my reach. In a manner of speaking. … No. Not in a manner of speaking.
brand_van-licht-leefde_say = They say that of you, of all people, with your trade.
brand_van-licht-leefde_hij-las = Do you know the worst of it? That he read it too. In the paper.
brand_van-licht-leefde_hij-las_inner = Now Harrie’s in the room as well. With that newspaper.
brand_van-licht-leefde_draden = My trade. Yes. People suddenly look at it quite differently.
brand_van-licht-leefde_draden_inner = Every wire I ever ran, they went back over.
brand_map-nog-dicht_say = I’m hearing it from you. I haven’t looked in your file.
brand_map-nog-dicht_inner = Hasn’t looked. Then for once it starts with me.
brand_map-nog-dicht_eerste-van-mij = Still shut. … Then you’ve got it from me. That’s a first.

## harrie
harrie_wie-op-foto_say = May I ask who that is, in the photo?
harrie_wie-op-foto_inner = They’re looking at his eyes, shut with laughing.
harrie_dat-is-harrie_say = And there in the photo, is that your Harrie?
harrie_dat-is-harrie_inner = I haven’t dropped that name in here. Not me.

# harrie
harrie_niks-aan = That’s none of your business. … My son.
harrie_naam-van-wie = You got that name from a note. … Yes. That’s him.
harrie_vijftien = Harrie. My son. He’s fifteen. Nearly sixteen.
harrie_line = I don’t see him. Haven’t for a while.
harrie_inner = Fifteen. That was in November. I missed it, the number clicking over.
harrie_ha-stil_inner = He had a plaster on his knee that day. You can’t see it in the photo.
harrie_ha-stil_hij-lacht = He’s laughing there because I’d got tangled up.
harrie_ha-langer_genoeg-foto = That’ll do.
harrie_spirit-regelen_say = I know somebody at Spirit. Shall I ask how he’s doing?
harrie_spirit-regelen_why = It was kindly meant, but news of Harrie isn’t yours to give. And now his father is hoping.
harrie_spirit-regelen_inner = Ask how he’s doing. Could they? Don’t think. Don’t think.
harrie_spirit-regelen_regelen = Ask. Somebody who knows him.
harrie_waarom-niet-zien_say = What happened between you, back then?
harrie_waarom-niet-zien_inner = What happened. Then somebody has to be to blame. Well, here he sits.
harrie_waarom-niet-zien_vraag-hem = Ask the family court. Or his mother. Not me.
harrie_blijf-ik-af_say = I won’t bring it up, then.
harrie_blijf-ik-af_inner = I had my hand on the armrest already. No need.
harrie_blijf-ik-af_goed = … Good.
harrie_groot-gemis_say = So you miss him.
harrie_groot-gemis_inner = Miss him. It sits here, under the bone, where the air doesn’t get to either.
harrie_groot-gemis_ja-gemis = Yes. … Yes.
harrie_toen-goed-ging_say = What did the two of you get up to, when he was small?
harrie_toen-goed-ging_inner = When he was small. I don’t even have to look, it’s right on top.

# gemis
gemis_line = (He looks at the photo. With his sleeve he wipes the edge, where there is no dust.)
gemis_gem-stil_inner = Jan’s looking at the photo too. She’s looking at her shoes.
gemis_gem-stil_ja-nog-eens = … Yes.
gemis_gem-langer_dank-u-stil = There. … It’s a while since he was in here.
gemis_hij-is-vijftien_say = He’s fifteen. In a few years that could be quite different.
gemis_hij-is-vijftien_inner = A few years. How many have I got?
gemis_hij-is-vijftien_dat-zeggen-ze = Later on. Yes. They all say that.
gemis_hoelang-al_say = How long is it now?
gemis_hoelang-al_inner = I’ve got that number. I never say it out loud.
gemis_hoelang-al_tel-ik-niet = I don’t count that. … I count everything. Not that.
gemis_sterk-dat-u_say = You’ve carried that so long. That takes some doing.
gemis_sterk-dat-u_inner = Strong. I’m in a chair with three cushions.
gemis_sterk-dat-u_niks-sterk = I don’t carry it. I sit with it.

# kunt-u-dat
kunt-u-dat_line = Could you? … Just like that?
kunt-u-dat_kud-stil_u-twijfelt = You’re thinking about it. That’s not a yes.
kunt-u-dat_kud-langer_laat-weten = You’ll let me know. Good.
kunt-u-dat_een-telefoontje_say = Asking how he is, I can do that. One call.
kunt-u-dat_een-telefoontje_inner = One phone call. So I could have asked all this time.
kunt-u-dat_een-telefoontje_dan-wacht-ik = Then I’ll wait for that.
kunt-u-dat_terug-van-harrie_say = No. Harrie would have to want it too.
kunt-u-dat_terug-van-harrie_why = You took it back before he began to count on it. It hurt, and he knows now what your yes is worth.
kunt-u-dat_terug-van-harrie_inner = It was there for a moment. I’d already thought what to ask.
kunt-u-dat_terug-van-harrie_dacht-ik-al = No. … I thought as much.
kunt-u-dat_doe-mijn-best_say = I don’t know yet. I’ll do my best, more than that I can’t promise.
kunt-u-dat_doe-mijn-best_inner = Not much of a promise. And still I’m sitting up.
kunt-u-dat_doe-mijn-best_best-is-goed = Your best. That’s more than nothing.

# snoer
snoer_line = He held the flex and I did the winding. That’s how we did the tree every year. The tangle was always at my end, he said.
snoer_sn-stil_inner = I can feel that flex tugging in my hands.
snoer_sn-stil_aan-mijn-kant = And it was, too.
snoer_sn-langer_laat-maar-zo = There. That was Harrie.
snoer_kaartje-sturen_say = Have you ever written to him about that tangle?
snoer_kaartje-sturen_inner = Written. There are eleven of them in the drawer.
snoer_kaartje-sturen_gewoon = That’s so easily said.
snoer_machteloos-blijven_say = You can’t get a word out. You just look at the tree with him.
snoer_machteloos-blijven_inner = Says nothing, and has wet eyes. I’ll look at the lights.
snoer_machteloos-blijven_kijk-lampjes = … Look at the lights. That’s what I do.
snoer_hij-zou-zeggen_say = What did he tell them at school about his father?
snoer_hij-zou-zeggen_inner = At school. I hear his voice, from when he was seven.
snoer_hij-zou-zeggen_licht-maken = That I could make it dark. Anyone can put a light on, he said. Dad can do the dark.
snoer_niets-beloven_say = Whether you’ll see him again, I can’t promise that. Much as I’d like to.
snoer_niets-beloven_inner = No promises. Then I needn’t lie waiting for it tonight.
snoer_niets-beloven_eigen-stem = No. I know that. … Better you say it.

## boomverhaal
boomverhaal_wie-moest-zien_say = You said somebody still had to see the tree. Who was that?
boomverhaal_wie-moest-zien_ander-keer = Another time. Perhaps.
boomverhaal_wie-moest-zien_ander-keer_inner = No. Not that one. I’m keeping that one.
boomverhaal_wie-moest-zien_dat-vraagt-niemand = … Nobody asks that. They ask when it’s coming down.
boomverhaal_wie-moest-zien_dat-vraagt-niemand_inner = Here it comes. I’m not stopping it.

# boom-belofte
boom-belofte_line = I’d told Harrie: it stays up until you’ve been. So it stays up.
boom-belofte_bb-stil_inner = Seven months. Two hundred times the plug in.
boom-belofte_bb-stil_elke-avond = I switch it off every night. And on again every morning.
boom-belofte_bb-langer_zo-is-het = That’s how it is.
boom-belofte_samen-opruimen_say = Could it wait in a box, ready for when Harrie comes?
boom-belofte_samen-opruimen_inner = In a box. That’s what they did with my things, that time.
boom-belofte_samen-opruimen_hij-blijft = It stays up. I just said so.
boom-belofte_eerst-zien_say = What would he see first, if he walked in here?
boom-belofte_eerst-zien_inner = If he walked in. He’d laugh at that string. He’d see it at once.
boom-belofte_eerst-zien_de-streng = That the middle one’s too dim. He could see that at five.
boom-belofte_u-houdt-woord_say = You do keep your word.
boom-belofte_u-houdt-woord_inner = Keep my word. Not ‘odd’. Keep my word.
boom-belofte_u-houdt-woord_ja-woord = … It’s a long time since anybody said that.

## lucht
lucht_over-adem_say = May I ask how you manage, with that breathing?
lucht_over-adem_mensen-hoesten = I cough. People cough.
lucht_over-adem_mensen-hoesten_inner = No. If they know that, I’ll have to leave here.
lucht_over-adem_vraagt-u = You may. Answering costs air, so I’ll keep it short.
lucht_over-adem_vraagt-u_inner = One question. Perhaps it’s as well if one person knows.
lucht_stoel-slapen_say = Do you sleep in that chair?
lucht_stoel-slapen_ik-zit-er = I sit in it. That’s different.
lucht_stoel-slapen_ik-zit-er_inner = That bed’s too smooth. I should have thumped a dent in it.
lucht_stoel-slapen_scherp = … You look at things like a lighting man. That’s no compliment.
lucht_stoel-slapen_scherp_inner = That bed’s too smooth. I should have thumped a dent in it.

# lucht
lucht_zittend = I’ve been sleeping sitting up, these last few weeks. Lying down I drown.
lucht_de-trap = I can’t manage the stairs any more. Down, yes. Not up.
lucht_line = Asthma, and the heart’s had enough as well. There. That’s the full list.
lucht_lu-stil_inner = In and out. In and out. That’s how you get through a night.
lucht_lu-stil_nachten = It’s the nights. By day I sit anyway.
lucht_lu-langer_klaar-nu = Next patient.
lucht_rustiger-aan_say = That’s quite a lot, for one person. Couldn’t you get a bit more rest in the daytime?
lucht_rustiger-aan_inner = Rest. I sit. I breathe. Which one should I drop?
lucht_rustiger-aan_rustiger-dan-dit = More rest than this?
lucht_huisarts-met-u_say = May I ring your doctor, here, with you listening?
lucht_huisarts-met-u_met-mij-erbij = With me listening. Doctor Smit. All right. … (You ring, and he nods along. She’ll come by this afternoon.)
lucht_huisarts-met-u_met-mij-erbij_inner = I hear every word. Then nothing can end up in a folder.
lucht_huisarts-met-u_ander-keer-dokter = Not yet. And don’t write it down either.
lucht_huisarts-met-u_ander-keer-dokter_inner = No. Doctors have tables too.
lucht_zittend-zorgelijk_say = That alarms me. A doctor has to look at it today, and I’m telling you so.
lucht_zittend-zorgelijk_why = This is where following him stops. You said what alarmed you and that it had to be today. Who rang, he chose.
lucht_zittend-zorgelijk_inner = Really alarmed. So it’s real, then.
lucht_zittend-zorgelijk_vandaag = Today. … I’ll ring. If you stay here.
lucht_genoeg-in-huis_say = Have you got everything you need for the weekend?
lucht_genoeg-in-huis_inner = Two inhalers, water tablets until Tuesday. I work it out every day.
lucht_genoeg-in-huis_tot-dinsdag = Till Tuesday. Then the chemist delivers.

# hij-belt
hij-belt_line = (He dials the number from memory.) … Van Noord. I sleep sitting up, doctor. … Three weeks or so. … They think so here, yes.
hij-belt_line2 = She’s coming this afternoon. Was it serious, she asked. You heard what I said.
hij-belt_hb-stil_inner = First the receiver back. Then the breath. Then see if anybody’s still there.
hij-belt_hb-stil_eerst-adem = … Hang on. That was a lot of talking.
hij-belt_hb-langer_zo-gebeld = There. Done. I’ve rung.
hij-belt_ik-bel-haar-nog_say = Very good. I’ll ring her myself later too, so we’re sure she knows everything.
hij-belt_ik-bel-haar-nog_why = To make sure, out of concern. But he had just rung himself, and now a second story goes after it.
hij-belt_ik-bel-haar-nog_inner = I’ve just said it myself. On my own breath.
hij-belt_ik-bel-haar-nog_ik-belde-toch = I’ve rung. That’s enough ringing.
hij-belt_u-deed-het_say = That wasn’t an easy call.
hij-belt_u-deed-het_inner = No. Somebody noticed.
hij-belt_u-deed-het_kost-wat = No. … Half a lung.
hij-belt_ziet-u-wel_say = Well done for ringing her yourself.
hij-belt_ziet-u-wel_inner = As if I’d been to the shop on my own for the first time.
hij-belt_ziet-u-wel_geen-kind = I have used a telephone before.

## dozen
dozen_vakmansoog_say = You’ve an eye for it: could a strip be cleared without letting the draught in?
dozen_vakmansoog_inner = Without the draught. So they’ve understood what the boxes are for.
dozen_schrik-zeggen_say = That hall gave me a fright just now, and I only nodded. What if you ever had to get out fast?
dozen_schrik-zeggen_why = Your fright came when he could hear it, as something of yours and without blame.
dozen_schrik-zeggen_inner = Kept it till I was sitting down. It could have been in the hall, with a finger pointing.
dozen_schrik-zeggen_zag-ogen = I could tell, by your eyes. … You’d like a strip cleared.

# strook
strook_line = A strip. … One row could go. If there’s a draught excluder at the door.
strook_st-stil_reken-ik = I’m working it out. Don’t disturb me.
strook_st-langer_halve-graad = Half a degree. I can live with that.
strook_halen-wij_say = Good. I’ll get the draught excluder, and next week we’ll take that row away. Is that all right?
strook_halen-wij_inner = I give a row and they carry it off.
strook_halen-wij_ik-zeg-wanneer = I say which. And when.
strook_welke-kiest-u_say = That door first, then. How wide is it?
strook_welke-kiest-u_inner = How wide. Whoever asks that means it to fit.
strook_welke-kiest-u_bij-de-meterkast = Eighty-three. … And then the row by the meter cupboard can go. The church lady takes cardboard.
strook_brandweer-blij_say = That’ll help straight away, if you ever have to get out fast.
strook_brandweer-blij_inner = Out fast. A moment ago that strip was mine.
strook_brandweer-blij_brandweer = I’m not doing it for that.

## melk
melk_zoveel-melk_say = Who drinks all this milk?
melk_zoveel-melk_inner = Milk. I can talk about that without anything coming loose.
melk_van-mevrouw_say = Are those all from Mrs Adriaans?
melk_van-mevrouw_inner = Her name. I said it once, on the telephone. It stuck.

# melk
melk_allemaal-van-haar = All of them. A bag every week.
melk_drinkt-niemand = Nobody. Mrs Adriaans brings it, from the church.
melk_elf-pakken = Eleven cartons over there. Mrs Adriaans brings them, from the church.
melk_line = Too much milk. Always too much milk.
melk_me-stil_zeg-het-niet = I don’t say anything. She has to lug it up three flights.
melk_me-langer_kalk = My bones are marble by now.
melk_haar-bellen_say = What a faithful helper. Shall I give her a ring?
melk_haar-bellen_inner = Her at that table too. Then nothing’s mine any more.
melk_haar-bellen_laat-haar = Leave her out of it.
melk_wat-is-zij_say = What’s she like, this Mrs Adriaans?
melk_wat-is-zij_inner = She puts the bag down and asks nothing. That’s the whole secret.
melk_wat-is-zij_vraagt-nooit = She never asks anything. Puts it down, says something about the weather, and goes.
melk_pak-meenemen_say = May I take one with me? We’re always out of milk at ours.
melk_pak-meenemen_neem-maar = Take two. … Fancy me having something to give.
melk_pak-meenemen_neem-maar_inner = That one will be walking out with something of mine.
melk_pak-meenemen_is-geteld = No. I think she counts them.
melk_pak-meenemen_is-geteld_inner = First the milk, then the rest.
