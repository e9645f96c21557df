hall_title = In the stairwell

gang_line = Mind you shut the street door!
gang_zwaaien_say = You raise your hand towards the landing.
gang_doorlopen_say = You pull the street door shut behind you.
