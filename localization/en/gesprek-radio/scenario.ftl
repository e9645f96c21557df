# The radio downstairs: title, briefing, who and what, how it closes

scenario_title = The radio downstairs
scenario_card = A quarter past eleven, and under your bed a radio is talking. How do you ask for quiet without blaming anybody?
scenario_intro = Tuesday night, a quarter past eleven. Tonight you are Robin and nobody else: you are not working, you live here. For two months you have rented the top floor. Below you lives Mrs Van Asperen, 64; you say hello on the stairs. On Sunday and Monday you lay in bed and heard her radio, until two. Tonight since eleven. Your alarm goes at half past five. You have put a coat on over your pyjamas, gone down a flight and just rung the bell.

buur_name = Mrs Van Asperen
you_name = You

ease_name = Ease
shame_name = Shame

deur-dicht_title = The door shut
deur-dicht_text = A key turns. Upstairs, in bed, you hear it again, and footsteps as well now. Tomorrow you will meet her on the stairs, and one of you will have to say something.
morgen-weer_title = One night on
morgen-weer_text = You are back in bed. Perhaps it is a little softer, perhaps you are listening harder. There has been no quarrel. How it will go tomorrow at eleven, neither of you knows.
van-de-buis_title = Off the pipe
van-de-buis_text = The radio stood on a little shelf against the heating pipe, and that pipe runs past your bed. Now it is on her kitchen table, on a tea towel, still at three. All you hear upstairs is the creak of the ironing board.
