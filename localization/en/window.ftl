## The window

back = Back
close = Close
understood = Understood
lang_nl = Nederlands
lang_en = English

## Notices

notice_title = A word first
notice_unkept = Your visits cannot be kept just now: { $why }. You can practise all the same; what you do is gone when you close.
notice_no_records = There is nothing to read kept visits from just now.
notice_not_playable = The visit { $id } cannot be played: there are errors in it. In the terminal, “drempel check { $id }” says which. Nothing was changed.
notice_no_reader = Reading aloud is not possible here: the program espeak-ng is not on this computer. You can still read everything yourself. To add it, install espeak-ng and start Drempel again.
notice_move_not_kept = Your last move could not be kept, so it does not count: { $why }. Everything before it is still there. Try again, or close and see whether the disk is full.

## First questions

welcome_title = Welcome to Drempel
welcome_line = Here you practise the first meeting at the door. A few things first, so that it reads comfortably. You can change all of it later.
welcome_name = What would you like to be called here?
welcome_name_line = A nickname is fine, and so is nothing at all. It keeps your visits yours when several people practise on this computer.
welcome_done = Come in
welcome_private = Everything stays on this computer. No account, no internet, nobody watching.

## Title

title_line = Practising the first meeting at the door
title_go_on = Go on with { $title }
title_visits = Pay a visit
title_drills = Practise
title_logbook = Logbook
title_settings = Settings
title_about = About Drempel
title_close = Close
title_who = Who is practising?
profile_nameless = No name ({ $n })

## Choosing

choose_title = Whose door will it be?
choose_line = Hardly anybody here asked for your visit. No sentence works everywhere: what opens one door closes another.
choose_none = There is no visit to play.
choose_keys = Choose with a number (0 is ten), with Tab and Enter, or with the mouse.
choose_day = course day { $day }
choose_minutes = about { $minutes } minutes
choose_difficulty = { $difficulty ->
    [1] a good place to start
    [2] harder
   *[other] for the experienced
}
choose_trains = You practise: { $list }
choose_not_seen = Not played yet
choose_seen = { $plays ->
    [1] Played once
   *[other] Played { $plays } times
}, { $endings } of { $all } endings seen
choose_under_way = You are in the middle of this one

## Before you ring

briefing_known = What you know
briefing_note = Beforehand
briefing_begin = Begin
briefing_go_on = Go on
briefing_anew = Begin anew

## Visit

visit_you = You
visit_silence = silence
visit_hurry = Read on at once (space)
visit_listen = Let them finish (space)
visit_next_act = Go on (space)
visit_talks_on = They are still talking. You may interrupt, and it has consequences.
visit_sights = What there is to see
visit_look_at = Look at: { $name }
visit_transcript = All that was said
visit_pause = Pause
visit_pause_line = Take your time. Nothing runs on, and everything up to your last move is kept.
visit_pause_on = Back to the visit
visit_leave = Stop
visit_leave_kept = Your visit is kept up to your last move. Later you go on where you were.
visit_leave_unkept = This visit is not kept. If you stop now, it is gone.
visit_stay = Stay
visit_leave_now = Stop
visit_look_back = Look back

kind_say = Say
kind_ask = Ask
kind_wait = Wait
kind_look = Look
kind_point = Point
kind_sit = Sit
kind_offer = Offer
kind_interrupt = Interrupt
kind_leave = Leave
kind_do = Do

hint_1 = What is said appears here. Below it you choose what you do: with a number, with Tab and Enter, or with the mouse. There is no clock. Reading slowly costs nothing.
hint_2 = Waiting is nearly always there. Silence is an answer too: sometimes the best one, sometimes the worst. Wait once, and you can wait longer.
hint_3 = The little eyes are things to look at. L jumps from one to the next, Enter looks. Who has seen something can sometimes use it.
hint_4 = When somebody talks at length, you can let them finish or interrupt. T shows all that was said.
hint_5 = Escape takes a pause. You may always stop: your visit is kept, even if you simply close the window.
hint_understood = Understood (H)

## Debrief

debrief_first = Ending
debrief_inside = Inside
debrief_moments = Moments
debrief_curve = Ups and downs
debrief_figures = Principles
debrief_reflection = Reflection
debrief_strength = What you did well
debrief_step = A next step
debrief_more = Show three (M)
debrief_less = Show one (M)
debrief_to_inside = What went on inside?
debrief_again = This door once more
debrief_seen = This is how you looked from the other side.
debrief_inside_line = The same visit, now from the other side of the door.
debrief_no_moments = This visit was too short to say anything about.
debrief_shown = showed
debrief_broken = went against
debrief_curve_line = How it went up and down inside, move by move. From 0 to 10.
debrief_curve_x = move
debrief_curve_words = began at { $from }, ended at { $to }; lowest { $lowest }, highest { $highest }.
debrief_curve_choose = Drawn is what moved most. Put a name on or off here:
debrief_reflection_line = What do you take from this? What will you do differently next time, and what just the same?
debrief_keep = Keep
debrief_kept = Kept in your logbook.
debrief_only_here = Only you read this. It stays on this computer.
debrief_cannot_keep = This visit is not kept, and so neither is this reflection.

## Questions of a visit

briefing_questions = The questions
briefing_questions_line = { $n ->
    [one] This visit has a question
   *[other] This visit has { $n } questions
} with no single right answer. All this comes up along the way; you can look now as well.
visit_question = A question at this moment: { $title } (V)
visit_questions_left = Questions from this part. They wait for you when you look back, too.
dilemma_elsewhere = { $n ->
    [one] One more question belongs
   *[other] { $n } more questions belong
} to what did not come up in this visit.
debrief_questions = Questions
dilemma_think = Think about it: { $title }
dilemma_look = Look back: { $title }
dilemma_only_you = Only you read what you choose and write here. It stays on this computer.
dilemma_step = Step { $at } of { $n }
dilemma_step_back = One step back (Escape)
dilemma_on = Go on (Enter)
dilemma_to_told = Show me (Ctrl+Enter)
dilemma_keep = Keep (Ctrl+Enter)
dilemma_done = Done
dilemma_again = Once more
dilemma_again_line = If you answer once more, this answer stays. The last one counts.
dilemma_keys_position = A number chooses · Enter go on · Escape back. Nothing is lost.
dilemma_keys_cards = A number lays a card or takes it back · Enter go on · Escape one step back
dilemma_choose_first = First choose where you stand.
dilemma_lay_first = First lay a card.
dilemma_three_at_most = Three lie there already. Take one back first.
dilemma_two_at_most = Two lie there already. Take one back first.
dilemma_written_kept = Kept. Nothing is right or wrong here.
dilemma_unkept = What you choose and write here cannot be kept just now.
dilemma_not_kept = This could not be kept: { $why }. It is still on the screen. Try again, or see whether the disk is full.

## Logbook

logbook_title = Logbook
logbook_empty = No visits yet. What you play will appear here.
logbook_when = { $day }-{ $month }-{ $year }, { $time }
logbook_under_way = Under way
logbook_stopped = Stopped without an ending
logbook_look = Look back

## Settings

settings_title = Settings
settings_language = Language
settings_text = Size of text
settings_face = Typeface
settings_paper = Colours
settings_motion = Motion
settings_pace = How lines follow each other
settings_sound = Sound
settings_captions = Sounds in words
settings_read_aloud = Reading lines aloud
settings_read_aloud_line = Lines are read by a computer voice, with the program espeak-ng. Recordings from your own school always come first.
captions_on = show what is heard
captions_off = do not show it
read_off = do not read aloud
read_on = read aloud
settings_quality = How demanding the picture may be
settings_profiles = Who is practising?
settings_name = Name or nickname (may stay empty)
settings_new_profile = Somebody else
text_100 = normal
text_125 = larger
text_150 = large
text_200 = very large
face_atkinson = Atkinson Hyperlegible
face_lexend = Lexend (wider)
paper_light = light
paper_dark = dark
motion_full = things move
motion_reduced = as little as possible
pace_timed = by themselves, as spoken
pace_keyed = when I press a key
pace_at_once = all at once
sound_off = off
sound_soft = soft
sound_normal = normal
sound_loud = loud
quality_still = still picture
quality_low = light
quality_normal = smooth
quality_high = the finest

## Sounds, for who does not hear them

sound_bell = (a doorbell)
sound_bell-behind = (the bell rings behind the door)
sound_buzz = (a bell buzzes briefly)
sound_call = (the intercom rings)
sound_crackle-open = (the intercom crackles)
sound_crackle-close = (the intercom clicks off)
sound_opener = (the door opener buzzes)
sound_lock = (a lock turns)
sound_chain-on = (a chain slides on)
sound_chain-off = (a chain comes off)
sound_door-open = (a door opens)
sound_door-close = (a door closes softly)
sound_door-slam = (a door slams)
sound_street-door = (the street door falls shut)
sound_slot = (the letterbox rattles)
sound_knock-soft = (a soft knock)
sound_knock-firm = (a firm knock)
sound_tap = (a tap on the window)
sound_cup = (a cup on its saucer)
sound_chair = (a chair is moved)
sound_phone-ring = (the telephone rings)
sound_phone-hang-up = (somebody hangs up)
sound_phone-buzz = (a phone buzzes)
sound_paper = (paper rustles)
sound_walk-stone-1 = (footsteps)
sound_walk-stone-2 = (footsteps)
sound_walk-stone-3 = (footsteps)
sound_walk-wood-1 = (footsteps)
sound_walk-wood-2 = (footsteps)
sound_shuffle = (slippers shuffle behind the door)
sound_sigh = (a sigh)
sound_breath = (short breath)
sound_breath-line = (short breath on the line)
sound_cough = (coughing)
sound_cough-behind = (coughing behind the door)
sound_dog-behind = (a small dog barks)
sound_dog-nails = (a dog’s paws on the floor)
sound_room-gallery = (quiet; rain on the gallery)
sound_room-stairwell = (quiet; the stairwell hums)
sound_room-street = (quiet; traffic far away)
sound_room-hall = (quiet; a clock ticks)
sound_room-living = (quiet; a clock ticks, next door the television is on)
sound_room-kitchen = (quiet; the fridge hums)
sound_room-frans = (quiet; the fairy lights hum)
sound_room-desk = (quiet; people talk further on)
sound_room-phone = (quiet; the line hisses)

## About

about_title = About Drempel
about_what = Drempel { $version } is a training program for the first meeting in outreach work, made for the course Module II Gebiedsgericht outreachend werken.
about_kept = Everything stays on this computer, in { $place }. Nothing goes over the network.
about_keys = Keys
about_keys_list = 1–9 choose (0 is ten) · space go on · L what there is to see · V a question at this moment · T all that was said · Escape pause or back · Tab and Enter for everything else
about_licences = Whose work is what
