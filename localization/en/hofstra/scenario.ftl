# Mrs Hofstra: title, briefing, who and what, how it closes

scenario_title = Mrs Hofstra
scenario_card = A widow of 83 with a chain on the door, a deaf dog and a lifetime’s practice in listening.
scenario_intro = Tuesday, half past nine, November. Today you are Robin, from the neighbourhood team. In the Lijsterhof you are calling on everyone over 75; you start at half past ten. Opposite you sits Dirk, who used to bring the post there. Mrs Geertje Hofstra, 83, lives on the ground floor, on the gallery. She has been a widow for two years and has a dog; her daughter lives far away. Medicines of hers were left uncollected at the chemist’s. The pharmacist is happy for you to say so if she asks. You are not expected.

hofstra_name = Mrs Hofstra
dirk_name = Dirk
you_name = You

trust_name = Trust
control_name = Control
shame_name = Shame
loneliness_name = Loneliness

op-slot_title = The door locked
op-slot_text = The lock turns. Behind the door somebody says something to a dog. What went wrong today is what echoes loudest now, even over what went well. It is not for ever, but the next visit will begin with putting something right.
kaartje-op-de-mat_title = A card on the mat
kaartje-op-de-mat_text = You put your number in the letterbox. At the corner you look back: it was still half sticking out, and now it is gone, pulled inside. It came to no more than that today, and that was allowed. There can be another time.
voor-vandaag_title = Enough for today
voor-vandaag_text = Slippers, further and further off, and a kitchen door. She knows somebody has been. How to reach you she does not know. There can be another time, if you ring again.
in-de-agenda_title = In pen
in-de-agenda_text = Behind the door a drawer opens. You hear her spell your name, aloud, to nobody: Robert, Oliver, Benjamin, Isaac, Nellie. Then a line underneath. You are in a diary that is hers.
gaat-over-om-negen_title = Tomorrow, nine o’clock
gaat-over-om-negen_text = She watches you until you have turned the corner. Tomorrow at nine a grey telephone will ring in the Lijsterhof. A deaf dog will feel it through the floor. She will count to two and pick up.
koffie-voor-twee_title = Coffee for two
koffie-voor-twee_text = You hear her rinsing two cups, with the window ajar. She doesn’t put them in the cupboard. Friday, after the fish: it is down in pen in a diary that is hers, and on the coat rack she has left a hook free.
twee-kopjes_title = A pleasant visit
twee-kopjes_text = The door closes, the chain goes on. There was coffee and there was talk, and she saw you out herself. When you will be back, neither of you knows. She puts one cup back in the cupboard, and after waiting a little the second one too.
zes-nummers_title = A round of six
zes-nummers_text = On the little table in the hall lies a card from the tin box. Tomorrow at nine a telephone will ring somewhere, in a room with new curtains. ‘Riek?’ Mrs Hofstra will say. ‘Go ahead, caller.’ Whether the other four will join in, nobody knows yet.
