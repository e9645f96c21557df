# The waiting room: title, briefing, who and what, how it closes

scenario_title = The waiting room
scenario_card = A father opens the door and goes straight on the attack. He has waited seven weeks. What do you hear, besides the anger?
scenario_intro = A Thursday afternoon in June, half past three. You are Robin, from the neighbourhood team. This morning there was a request on your desk, from Rick Damen, 27, third floor, along the gallery. His little boy, Sem, is nearly four and hardly talks. Somebody was to ring within two weeks; that was seven weeks ago. Why it was left lying, nobody at your office knows. You have no solution with you, but you do have a phone and the rest of the afternoon. You have rung the bell and said your name and where you are from. The door opens.

neighbour_name = Mr Damen
you_name = You

anger_name = Anger
trust_name = Trust

nummer-acht_title = One more door
nummer-acht_text = The door slams, and at once there is a soft voice inside, talking to a child. Behind the window a picture falls over. Whoever rings here tomorrow is, to him, the next one to keep him waiting.
week-acht_title = Week eight
week-acht_text = He let you finish and remembered your name. When something will happen he still doesn’t know. Tomorrow week eight begins, and his phone is back on the kitchen counter with the sound up.
op-de-speaker_title = On speaker
op-de-speaker_text = You stand with your elbows on the railing, your phone in between. After eleven minutes of music there is a voice. There are nine children ahead of Sem, and there is a week in which they will ring. It is not soon. He writes the date on his hand.
