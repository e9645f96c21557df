# Mrs Hofstra: at the desk

voor_title = At the desk

mapje_name = The file
mapje_seen = Thin, grey, one paper clip. ‘Hofstra, G.’ A ring from a mug on the cover.
chrysanten_name = A bucket of chrysanthemums
chrysanten_seen = White, left over from somebody’s anniversary yesterday. They stand in the bucket that usually holds the mop.
plattegrond_name = The map of the neighbourhood
plattegrond_seen = The Lijsterhof is circled in pencil. Dirk has drawn in the postboxes, as they used to be.

## Preparing

# The desk
bureau_line = Lijsterhof, Robin. Five of them over 75. You start at number eleven, with Mrs Hofstra.
bureau_line2 = There’s a file on her, from last summer. I haven’t opened it.
bureau_bureau-stil_denk-maar = Take your time. The coffee isn’t through yet anyway.
bureau_bureau-langer_bijt-niet = Right, coffee’s through. Well?
bureau_map-lezen_say = Open the file and read it from cover to cover.
bureau_vraag-de-post_say = You did the post there once. What do you remember?
bureau_vraag-de-post_zwaaide-terug = A man who waved back and a woman who gave me a pile of cards to post. I never got past the mat.
bureau_map-dicht_say = Leave it shut. I’d rather hear it from her.
bureau_map-dicht_alleen-een-naam = Then you’ve got a name, and pills still at the chemist’s. Fair enough.

# The file
het-mapje_line = ‘Clock drawn, hands incorrect. Daughter phoned: mother forgets the pan. Advice: discuss housing.’ Well.
het-mapje_line2 = And her husband. Two years on Saturday, it says here. Oh well. Now you know.

# Together or alone
samen_line = Are you going by yourself? I could come, I don’t have to leave till twelve.
samen_line2 = Two of us see more, and she may remember my face. Or it gives her a fright, that’s possible too.
samen_samen-stil_niet-voor-mij = Don’t do it for my sake. I’ve got a whole pile to get through here.
samen_samen-langer_kop-of-munt = We could always toss a coin.
samen_met-dirk_say = Do come. I don’t know anyone there.
samen_met-dirk_mond-dicht = Right. I’ll keep my mouth shut, unless she gets on to stamps.
samen_alleen-gaan_say = I’ll go alone. Two’s a crowd on a doormat.
samen_alleen-gaan_waar-je-zit = Then I know where you are. I’ll ring around eleven, see if you’re still with us.
samen_wat-vond-jij_say = How did you do it, in your post days?
samen_wat-vond-jij_fluitje = On my own, and whistling. Then they knew it was me, and that I wasn’t after anything.

# What to take
wat-mee_line = And what are you taking? Those chrysanthemums are going spare. Or the folder, that’s got all the numbers in.
wat-mee_mee-stil-bureau_lege-handen = You can go empty-handed too. Only then nobody knows what you’ve come for.
wat-mee_mee-langer-bureau_kwart-voor = Quarter to ten. It’ll be afternoon and you’ll still be looking at that bucket.
wat-mee_niets-mee_say = Nothing in your hands: just a pass, a pen and some cards in your coat pocket.
wat-mee_niets-mee_zo-liep-ik = Hands free. Do put a scarf on, there’s a wind on that gallery.
wat-mee_neem-bloemen_say = Take the chrysanthemums out of the bucket and wrap some paper round them.
wat-mee_neem-bloemen_mijn-moeder = Kind. My mother only ever put those on graves, but she was from the Veluwe.
wat-mee_neem-map_say = Take the folder with leaflets and telephone numbers under your arm.
wat-mee_neem-map_alle-nummers = Then you’ve got everything on you. Keep it dry, it’s the only one.
