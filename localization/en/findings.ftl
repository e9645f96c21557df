# What can be wrong with content: for each code one sentence, a question or step that helps (.help), and more (.explain).
# GIVEN($x) is a function of ours: "no" when the argument is empty, else "yes".

## Shared sentences

# What kind of thing it is.
finding-kind = { $what ->
    [act] act
    [acts] acts
    [allow] `allow` entry
    [beat] beat
    [card] card
    [case] case
    [choice] choice
    [condition] condition
    [contact] contact word
    [core] core
    [delay] delay
    [dilemma] dilemma
    [dilemmas] file of dilemmas
    [door] door state
    [draw] draw
    [draw-value] outcome
    [drill] drill
    [each] repetition
    [effect] effect
    [ending] ending
    [endings] endings
    [event] event
    [fact] fact
    [fact-value] value
    [family] family
    [field] field
    [form] form
    [gauge] gauge
    [gaze] gaze
    [gesture] gesture
    [item] item
    [kind] kind
    [label] label
    [later] delayed effect
    [length] length
    [line] line
    [list] list
    [mark] mark
    [listener] listener
    [mood] mood
    [move] move
    [option] option
    [part] part
    [person] person
    [place] place
    [pools] pools
    [position] position
    [principle] principle
    [prompt] prompt
    [reaction] reaction
    [reason] reason
    [role] role
    [row] row
    [rule] rule
    [rules] rule file
    [scenario] scenario
    [sight] sight
    [source] source
    [stance] sort of position
    [target] target
    [tile] tile
    [tone] tone
    [topic] topic
    [topic-state] topic state
    [waits] `waits` block
   *[other] { $what }
}

finding-language = { $lang ->
    [en] English
    [nl] Dutch
   *[other] { $lang }
}

finding-close-or-known = { GIVEN($close) ->
    [yes] did you mean `{ $close }`?
   *[no] { GIVEN($known) ->
        [no] there is none yet: add it, or take the reference out
       *[yes] known are: { $known }
    }
}

# Where the first one stands: a line number, or a file with a line number.
finding-first = { $first ->
    [one] line { $first }
    [other] line { $first }
   *[place] { $first }
}

## A: accepted findings

A001 = `allow` for { $code } gives no reason
    .help = why is it all right here? Write it in `why: "..."`
    .explain = With `allow` you say that a finding may stand. Whoever opens the scenario after you must be able to read why; without a reason it is just a finding that nobody sees any more. Wrong: `allow: [(code: "B001")]`. Add `why`, with one sentence that convinces a colleague.

A002 = `allow` for { $code } suppresses nothing
    .help = has it been solved? Then take the entry out; or is the name in `at` out of date?
    .explain = This `allow` fits no finding at all. Mostly the problem has been mended meanwhile, sometimes the id in `at` has changed. Left standing, it will one day hide something new that you would have liked to see. Nor can an error in the structure be suppressed: only warnings and findings about texts. Take it out, or correct `code` or `at`.

## B: too easy to guess

B001 = the best move stands first too often: { $share } of { $decisions } decisions, the limit is { $limit }
    .help = put another move on top at a few beats; by chance it would be { $chance }
    .explain = The best move is the one with the most evidence for the principles you train. If it always stands first in the file, the trainee need not read on. Only decisions with at least three moves and a clear difference count. Wrong: `moves: [best, middling, weak]` everywhere. Change the order from beat to beat.

B002 = the best move is the longest too often in { finding-language }: { $share } of { $decisions } decisions, the limit is { $limit }
    .help = shorten a few best moves, or lengthen a few weak ones; by chance it would be { $chance }
    .explain = A careful sentence soon grows long, and then whoever always picks the longest move wins. That teaches nobody anything. Wrong: "Yes." beside "So what." beside a best move of twenty words. Make the best move short now and then, and give a weak one some polite padding. Each language is counted by itself.

B003 = the best move is the warmest too often: { $share } of { $decisions } decisions, the limit is { $limit }
    .help = where does a neutral or firm tone help more? Give a weak move a warm tone too; by chance it would be { $chance }
    .explain = Kind is not the same as good: a warm sentence can push, and a sober one can give room. If the best move is nearly always `warm`, the trainee picks by tone. Wrong: `warm` on every best move, `curt` on every weak one. Give some best moves another tone, and let a warm move go wrong for once.

B004 = move `{ $move }` at beat `{ $beat }` is the best for every principle at once
    .help = which principle does this move cost something? Share the evidence between two moves
    .explain = If one move shows everything there is to show, no choice is left. In a conversation one principle often bites another: pace against clarity, room against an arrangement. Wrong: one move with evidence for `pr2` and `pr3`, and two moves without. Let a second move be stronger on one of them.

## D: seen only by walking through every state

D001 = at beat `{ $beat }` nothing can be chosen any more
    .help = it happens like this: { $inputs }; give a move `again: true`, or a way out without a condition
    .explain = The beat does have moves, but there is a course of events in which all of them are used up, locked or hidden. The trainee is stuck then. Wrong: a beat one keeps coming back to while each of its moves may be chosen only once. Add a move that is always possible, or a `then` to another beat.

D002 = beat `{ $beat }` is not reached in any session
    .help = which condition is in the way? Look at the moves that lead here
    .explain = On paper a move leads to this beat, but in every state that occurs the way is shut. So nobody sees what you wrote here. Wrong: a move that appears only after two choices that exclude each other. Loosen the condition, or take the beat out.

D003 = move `{ $move }` is not offered in any session
    .help = can its condition ever hold? Look which moves change the gauge or the fact
    .explain = The condition of this move can come true as such, but never when the move's turn has come. So the trainee does not get to see it. Wrong: `AtLeast("trust", 9)` while trust gets no higher than 7 up to here. Lower the bound, or give more chances earlier on to get there.

D004 = ending `{ $ending }` is not reached in any session
    .help = which condition is in the way? Look at the moves with `Ending("{ $ending }")`
    .explain = A move leads to this ending, but no course of events comes out there. Wrong: a `First` in which an earlier case always holds. Put the rare case first, or loosen its condition.

D005 = not everything was explored: { $reason }
    .help = split the scenario, or leave out conditions that do not matter; then there are fewer states
    .explain = The deep check walks through every state that can occur in a session, and stops when there are too many or it takes too long. What was not visited may still hold a dead end. Many gauges that change in small steps and are read only late make the number of states large.

## E: drills

E001 = the right answer `{ $answer }` of `{ $core }` is not in `among`
    .help = put `{ $answer }` in `among` too, or is `answer` not right?
    .explain = With `among` you choose which three to five choices this item shows. If the right answer is not one of them, nobody can get it right. Wrong: `answer: "quasi", among: ["feeling", "need", "judgement"]`. Put "quasi" in the list.

E002 = `{ $core }` does not say which of the { $choices } choices are shown; without `among` there may be { $limit } at most
    .help = add `among: [...]` with three to five choices, the right answer among them
    .explain = If a file has many choices they do not fit on a screen, and nobody reads them any more. So each item names three to five of its own. Choose beside the right answer what it is mistaken for. Wrong: an item without `among` in a file with eight types of questions.

E003 = in `{ $core }` nothing is right at `{ $part }`
    .help = which answer would you give yourself? Put it in `right` (for reasons in `sound`, for typing in `wants`)
    .explain = Every step of an item has at least one right answer; else somebody only learns that it was wrong. Wrong: `options: ["a", "b", "c"], right: []`. Put at least one in.

E004 = in `{ $core }` everything is right at `{ $part }`
    .help = which choice would go wrong here? Take it out of `right`, or write one more
    .explain = If everything is right there is nothing to choose. A weaker choice should be something that a decent worker would really say. Wrong: `options: ["a", "b", "c"], right: ["a", "b", "c"]`. Leave at least one out of `right`.

E005 = label `{ $label }` is wanted in `{ $core }` and also to be avoided
    .help = does it belong in `wants` or in `avoids`? Take it out of the other
    .explain = A typed sentence must have the labels of `wants` and none of `avoids`. The same label in both can never be right. Wrong: `wants: ["OPEN"], avoids: ["OPEN", "ADV"]`. Take OPEN out of `avoids`.

E006 = too few near-misses: { $near } of { $items } items, the limit is { $limit }
    .help = make near-misses of a few easy items and give them `near: true`
    .explain = A near-miss is a sentence that tempts to the wrong answer: one word decides. That is where learning happens; items that are too easy only teach clicking fast. At least two in five items should be one. Do not just add `near: true` somewhere, change the sentence.

E007 = answer `{ $answer }` is right too often: in { $times } of { $items } items, the limit is { $limit }
    .help = write items in which another answer is right; if the options ask something else each time, give them other names
    .explain = If one answer is nearly always right, people guess without reading. No answer may be right in more than six of ten items. In `Pick` the name of the option counts: if the right one is called "b" everywhere, that is a pattern too. Wrong: `answer: "judgement"` fifteen times in twenty items.

E008 = what is right is too often the longest in { finding-language }: { $share } of { $decisions } times, the limit is { $limit }
    .help = cut a few right answers, or make a few wrong ones longer; by chance it would be { $chance }
    .explain = Whoever writes with care soon writes the right answer longest. Then whoever always chooses the longest sentence wins. The count is per language, over options, reasons and tiles. Cut the right answer, or give a wrong one a polite run-up.

E009 = what is right is too often the shortest in { finding-language }: { $share } of { $decisions } times, the limit is { $limit }
    .help = give a few right answers more words, or make a few wrong ones shorter; by chance it would be { $chance }
    .explain = The shortest answer gives itself away as well, if it is the right one every time. The count is per language, over options, reasons and tiles. Vary: let the right answer have three words now and twenty then.

E010 = cores `{ $one }` and `{ $other }` are too much alike: { $what ->
        [situation] their situation is nearly the same
       *[wording] their words are nearly the same
    }
    .help = what is really different? Change the situation and the sentence, or take one out
    .explain = A core is a situation and an idea for the wording; two cores differ in both. Another name or another street makes no new core: names vary by themselves. Wrong: the same sentence once about a neighbour and once about her husband.

E011 = `{ $key }` has { $words } words in { finding-language }; it should have { $min } to { $max }
    .help = make it shorter or longer; explanation belongs in `about` or in the reasons
    .explain = A title stands in a list and a choice on a button, at twice the text size too. So a title and a button have five words at most, and the name of a part six. Wrong: `choice_judgement = A judgement about them or about somebody else`. Better: `choice_judgement = Judgement`.

## F: files

F001 = file `{ $path }` is missing
    .help = make the file, or take its name out of the list that names it
    .explain = Another file counts on this one, but it is not there. Often it is an act that stands in `acts` and has not been written yet, or a name with a slip. Wrong: `acts: ["door", "hall"]` without `acts/hall.ron`. Write the file, or take "hall" out of the list.

F002 = file `{ $path }` is empty
    .help = is something still to come here? Fill the file, or throw it away
    .explain = There is nothing in this file, or only blank space and comments. That happens when saving went wrong halfway, or when a file was made in advance. Put back what was there, or delete the file and whatever refers to it.

F003 = this file is not UTF-8: byte { $byte } cannot be read
    .help = save the file again as UTF-8; most editors have that under "save as"
    .explain = Texts are kept in UTF-8, or letters such as é and ë turn into nonsense. This file was saved in another encoding, or it is no text at all. Wrong: a file from an old program, saved as Windows-1252. Open it there and save it as UTF-8.

F004 = this file is too large: { $bytes } bytes, the limit is { $limit }
    .help = split it: one file for each act
    .explain = A content file may be 4 MB at most; a whole scenario is seldom more than a tenth of that. Often something else got into it, such as a picture or a copy of a copy. Look what makes it large, or divide the act into two.

F005 = brackets nest { $depth } deep, the limit is { $limit }
    .help = is a bracket left open somewhere? If not: split the condition
    .explain = Nobody nests this deep on purpose: mostly a closing bracket is missing and all that follows slips one layer down. It may also be a condition with `Not` in `Any` in `All` and so on. Close the bracket, or keep a step in between as a fact and ask that.

F006 = this file cannot be read: { $detail }
    .help = look at this line and the one before: is a comma, a bracket or a quote missing?
    .explain = The structure of the file is broken, and the reader loses the thread. What follows may give errors too, which go away by themselves. Wrong: `id: "door" place: "gallery"`. Put the comma in: `id: "door", place: "gallery"`.

F007 = format { $found } is unknown: this program knows format { $known }
    .help = update Drempel, or ask the author for a version in format { $known }
    .explain = At the top a file says which format it was written in. A newer format may mean things that this program does not know, so the file is left unread. If you wrote it yourself it must be a slip: `format: 1` is the only one for now.

F008 = file `{ $path }` belongs nowhere
    .help = is it in the right folder, and is its name in `acts`? If not: away with it
    .explain = Nothing reads this file. Mostly it is an act that is not in `acts` yet, a play that does not end in `.play`, or a draft. Wrong: `acts/garden.ron` while the header names only "door". Add "garden", or keep the draft somewhere else.

F009 = this is called `{ $found }`, but the id inside is `{ $id }`
    .help = which of the two is right? Rename the file or folder, or correct the id
    .explain = The name of a folder or file and the id inside must be the same; by it the program finds the texts and whatever refers to it. Wrong: `acts/door.ron` with `id: "entrance"`. If the scenario has been used already, rename the file rather: an id stays as it is.

## L: rules for typed sentences

L001 = this rule can never hold: { $why ->
        [mark] `{ $id }` is given only by rules behind it
        [without] it asks for `{ $id }` and forbids it too
       *[unless] each of its patterns, such as `{ $id }`, stands in `unless` too
    }
    .help = put the rule behind those it rests on, or take out what stands in its way
    .explain = Rules run in the order of the files, and a rule sees only what the rules before it gave. One that waits for something later does nothing at all, and nobody notices. Wrong: a rule with `with: "STAP"` in the first file, while `STAP` is given in the last one. Move it behind that one.

L002 = the same rule stands at { finding-first } already
    .help = take one of them out, or change what the second was to do
    .explain = Two rules that ask and do the same give the same label twice, which changes nothing. Whoever mends one of them will wonder why nothing changes. Mostly one was copied and then forgotten. How sure they are makes no difference: the surest one decides.

## P: plays

P001 = this line cannot be understood: `{ $text }`
    .help = a line begins with `>` (do), `:` (happens), `=` (state) or `#`, or is a header line such as `seed 7`
    .explain = A play has a header and then lines that begin with a mark. After `>` stands what the trainee does, after `:` what happens and after `=` how things stand then. Wrong: `say-name`. Right: `> say-name`.

P002 = expected: `{ $expected }`; what happened: `{ $happened }`
    .help = is the scenario right, or the play? Change the one you did not mean
    .explain = The play was really played and went another way than it says. That is what it is for: it shows that a change shifted something further on. Wrong: `: gauge trust 4 5` while the move adds 2 now. Correct the number if that is what you wanted, else the move.

P003 = there is no { finding-kind } `{ $id }`
    .help = { finding-close-or-known }
    .explain = The play names something this scenario does not know. Often an id has been renamed while the play still uses the old one. Wrong: `> say-nam`. Right: `> say-name`.

P004 = too few thoughtful plays: { $count }, three are needed
    .help = write one more with `kind thoughtful`, along another way
    .explain = A thoughtful play is a conversation as you would like to see it, which ends open or growing. Three of them show that there is more than one good way, and the simulation measures itself by them. Two plays that are nearly alike say less than two that differ a lot. Take a slow way and a direct one, for instance.

P005 = this thoughtful play ends in `{ $ending }`, where contact is `{ $contact }`
    .help = play on to an ending that is `open` or `growing`, or make it `kind example`
    .explain = Thoughtful plays show how it can go well, so they end open or growing. This one comes out at a closed door or a chink. Wrong: `kind thoughtful` above a conversation that is turned down. Such a conversation is welcome, but as `kind example`.

P006 = `{ $input }` is not possible here: { $reason }
    .help = put `= offers ...` before it to see what is possible, or choose something else first
    .explain = The move or sight exists, but cannot be chosen at this point of the conversation: used already, locked, or not due yet. Wrong: `> accept-coffee` before the coffee has been offered. Fill in the step before it, or take this one out. After a long line and between two acts `> go on` comes first.

## Q: dilemmas

Q001 = dilemma `{ $dilemma }` has { $defensible } positions that can be defended and { $harmful } that do harm; it needs at least two and one
    .help = what else could a good colleague do here, and what certainly not? Write that position too
    .explain = A dilemma is one only if two things can be defended. And without a position that wrongs somebody, nobody learns where the limit lies. Wrong: one position with `stance: defensible` and two with `stance: violation`. Add a second one that a reasonable person can take for good reasons.

Q002 = position `{ $position }` of `{ $dilemma }` has { $for } cards for it and { $against } against; it needs at least two and one
    .help = which argument would somebody who chooses this also give, and what would another put against it?
    .explain = Each position has at least two cards in `speaks_for` and one in `speaks_against`; else there is nothing to weigh. For a position that can be defended, weak cards (`weak: true`) do not count, since they are no reasons. Wrong: three cards, all three for the same position.

Q003 = card `{ $card }` of `{ $dilemma }` speaks both for and against position `{ $position }`
    .help = which side is it? Take `{ $position }` out of the other list, or make two cards of it
    .explain = A card is one argument, and an argument points one way. If the same position stands in `speaks_for` and in `speaks_against`, the program cannot say whether the card carries it. Often there are two thoughts in one sentence: make two cards of them.

Q004 = position `{ $position }` of `{ $dilemma }` does harm, but row `{ $row }` shows something instead
    .help = which row with `-minus` goes wrong here? Name it in `rows`
    .explain = In `rows` stands what a harmful position goes against: rows with `-minus`. A row with `-plus` shows a principle and belongs to a card, in `anchors`. Wrong: `stance: violation, rows: ["pr6-plus-f"]`. Right: `rows: ["pr6-minus-a"]`.

Q005 = card `{ $card }` of `{ $dilemma }` { $missing ->
        [anchor] rests on nothing
       *[position] says nothing about any position
    }
    .help = { $missing ->
        [anchor] on which row of the rubric does this rest? Put it in `anchors`; if it is no real reason, put `weak: true`
       *[position] for or against which position does the card speak? Put that in `speaks_for` or `speaks_against`
    }
    .explain = A card is an argument for or against a position, and rests on something of the course: a beacon, a core value, a principle. Whoever lays the card reads on what afterwards. A tempting thought that is no reason gets `weak: true`; its text then says why not.

## R: rubric

R001 = principle `{ $principle }` is trained, but there is no occasion for it anywhere
    .help = give a move evidence for a row of `{ $principle }`, or take it out of `trains`
    .explain = In `trains` the scenario promises practice in this principle. So there must be at least one moment at which the trainee can show it. Wrong: `trains: ["pr3"]` without a single move with evidence for a plus row of pr3. Write such a moment, or promise less.

R002 = row `{ $row }` has no reason in { finding-language }
    .help = write `{ $row }_reason` in the file of its family, 160 characters at most
    .explain = Afterwards the trainee reads with each piece of evidence why it counted. This row is used, but there is nothing to show. Write one or two sentences about what the move did, addressed to the trainee.

R003 = row `{ $row }` does not fit principle `{ $principle }`
    .help = begin with `{ $principle }-` and put `plus` or `minus` in it, such as `{ $principle }-plus-a`
    .explain = A row's id tells which principle it belongs to, and whether it shows it (plus) or breaks it (minus). Without one of those words the program does not know which way the evidence counts. Wrong: `pr2-calm`. Right: `pr2-plus-a`.

R004 = principle `{ $principle }` is trained, but its family gets no figures
    .help = choose a principle from a family with `kind: scored` for `trains`
    .explain = Only families with `kind: scored` get a figure. The others give reasons in a dilemma (`argument`) or just a label (`label`), and there is nothing in that to count. Wrong: `trains: ["ba1"]`, a beacon. Evidence for such a family is fine; only take it out of `trains`.

## S: structure

S001 = unknown field `{ $field }` in this { finding-kind }
    .help = { finding-close-or-known }
    .explain = The format has no such field, so what you wrote in it would be lost without a word. Mostly it is a slip, or the field stands one bracket too deep. Wrong: `efects: [...]` in a move. Right: `effects: [...]`.

S002 = this { finding-kind } lacks the field `{ $field }`
    .help = add `{ $field }: ...`
    .explain = Without this field the program does not know what to do, and skips the whole item. Other findings may follow from that, about names that are not there now. Wrong: a move without `to`. Say where it leads, or choose `to: Stay`.

S003 = expected: `{ $expected }`; found: `{ $found }`
    .help = are the quotes and brackets right? Text and ids stand between "...", fixed words do not
    .explain = Another sort of value belongs here. Often it is about quotes: an id has them, a fixed word such as `warm` has none. A list without square brackets gives this finding too. Wrong: `minutes: "eight"`. Right: `minutes: 8`.

S004 = `{ $id }` is not a proper id
    .help = use small letters, digits and single hyphens, and begin with a letter: `say-name`
    .explain = Ids stand in file names, text keys and stored sessions; that is why their form is strict. No capitals, spaces, accents or underscores. Wrong: "Say name". Right: "say-name".

S005 = { finding-kind } `{ $id }` is there twice
    .help = the first is at { finding-first }: is this the same one, or should it have another name?
    .explain = Whatever has an id must have it to itself: moves, beats and sights even in the whole scenario, across its acts. The second one is skipped. Wrong: two beats with a move `wait`. Call them `hall-wait` and `door-wait`, for instance.

S006 = there is no { finding-kind } `{ $id }`
    .help = { finding-close-or-known }
    .explain = Something is named here that was never made. Mostly it is a slip, or it has been renamed. Wrong: `Add("trsut", 1)`. Right: `Add("trust", 1)`, with a gauge `trust` in the header.

S007 = { $value } is out of bounds: { $min } to { $max }
    .help = choose a number from { $min } to { $max }
    .explain = Gauges run from 0 to 10, a step is 3 at most, and evidence weighs 1 to 3. Those bounds keep scenarios comparable. Wrong: `Add("trust", 5)`. Right: `Add("trust", 3)`, or two moves that together get that far.

S008 = there is no { finding-kind } `{ $word }`
    .help = { finding-close-or-known }
    .explain = A word from a fixed list stands here, without quotes; what the face or the program does depends on it. Wrong: `gesture: nodd`. Right: `gesture: nod`. The lists are in docs/scenario-format.md.

S009 = { $what ->
        [acts] scenario `{ $id }` has no acts
        [endings] scenario `{ $id }` has no endings
        [draw] draw `{ $id }` has no outcomes
       *[other] { finding-kind } `{ $id }` is empty
    }
    .help = fill it, or take it out
    .explain = This item exists in name only. A topic needs at least one beat, an act at least one topic, a draw at least one outcome and a scenario at least one ending. Wrong: a topic with `beats: []`. Write the first beat, or leave the topic for later.

S010 = { finding-kind } `{ $id }` belongs to another act
    .help = go to that act with `Act("...")`, or choose a beat of this act
    .explain = Within an act you stay in one place and on one day; so a move does not jump into the middle of another act. Wrong: `to: "coffee"` while the beat `coffee` plays in the living room and the move at the door. Right: `to: Act("living-room")`, which begins at its first beat.

S011 = these beats lead round without a choice: { $beats }
    .help = let one of them lead to another beat, or give it a move
    .explain = A beat without moves goes on by itself with `then`. If that chain comes back to its own beginning, the conversation never stops and the trainee never gets a turn. Wrong: `a` has `then: "b"` and `b` has `then: "a"`. Give `b` moves, or send it to `c`.

S012 = { $what ->
        [First] `First` has no last case without a condition
       *[other] the reactions of beat `{ $what }` all have a condition
    }
    .help = take `when` away from the last, or add one without `when`
    .explain = The first that holds counts. If none does, the program does not know where to go, or the resident falls dumb. Wrong: `First([(when: AtLeast("trust", 5), to: "coffee")])`. Put `(to: "at-the-door")` after it, without `when`.

S014 = beat `{ $beat }` is a dead end: it offers no move and is no ending
    .help = did you mean `Ending("...")` in the move that leads here, or a move that leads on?{ GIVEN($from) ->
        [yes] {" "}It is reached from { $from }
       *[no] {""}
    }
    .explain = After this beat there is nothing to choose and it does not go on by itself either. The trainee looks at a silent resident and can only quit. Wrong: a beat `angry-gone` without `moves` and without `then`. Give it a move, add `then: "..."`, or let the move before it go to `Ending("closed")` at once.

S015 = nothing leads to beat `{ $beat }`
    .help = which move should come here? Give it `to: "{ $beat }"`, or take the beat out
    .explain = No move, no `then`, no topic and no act comes out here, so nobody sees it. Often a move was led elsewhere and this beat was left behind. What can be reached only from such a forgotten beat gets the same finding. Wrong: `coffee` exists, but every move goes to `tea`.

S016 = move `{ $move }` can never be offered
    .help = can its `when` ever hold? Or is there no beat that shows this move?
    .explain = Its condition asks for something that cannot happen in this scenario, or the move stands in a place that is shown nowhere. Wrong: `when: Is("language", "frisian")` while nothing sets that fact to "frisian"; or an opener while no beat has `may_leave: true`. Make the condition possible, or see that the move is shown.

S017 = nothing leads to ending `{ $ending }`
    .help = which move closes like this? Give it `to: Ending("{ $ending }")`, or take the ending out
    .explain = The ending stands in the header and has texts, but no move comes out there. A trainee who looks for every ending will never find it. Wrong: an ending `coffee` in `endings`, and `Ending("coffee")` nowhere.

S018 = gauge `{ $gauge }` is never asked
    .help = what is different when this gauge is high or low? Use it in a condition, or take it out
    .explain = Moves change this gauge, but nothing in the conversation depends on it. So it makes no difference to the trainee. Wrong: `Add("shame", 1)` in many places and not one condition on shame. Let a reaction depend on `AtLeast("shame", 5)`, for instance.

S019 = gauge `{ $gauge }` never changes
    .help = which move does something to it? Give it `Add("{ $gauge }", 1)`, or take the gauge out
    .explain = A condition asks this gauge, but no move, beat or delayed effect changes it. So the answer is settled from the start. Wrong: `AtLeast("control", 6)` with a start of 4 and not one `Add`. Let moves change the gauge, or leave the condition out.

S020 = fact `{ $fact }` is { $missing ->
        [set] asked, but never set
        [read] set, but never asked
       *[other] only half used
    }
    .help = { $missing ->
        [set] which move makes it true? Give it the effect `Fact("{ $fact }")` or `SetFact("{ $fact }", "...")`
       *[other] what depends on it? Ask it in a condition or a text, or take the fact out
    }
    .explain = A fact is something remembered: first a move sets it, later a condition asks for it. If one of the two is missing, there is a promise that nobody keeps, or a question whose answer is settled. Wrong: `Fact("called")` as an effect and nowhere as a condition. Let the resident come back to it at a later beat.

S021 = draw `{ $draw }` is used nowhere
    .help = what does chance change here? Use `Drawn("{ $draw }", "...")`, or take the draw out
    .explain = Lots are drawn, but the outcome does nothing. So every session goes the same way, whatever chance says. Wrong: a draw `dog-barks` without one condition or text that looks at it. Let a reaction depend on it.

S022 = topic `{ $topic }` can never be entered
    .help = give it an opener, or let a move go there with `Topic("{ $topic }")`; if it is `closed`, it needs `OpenTopic("{ $topic }")` too
    .explain = A topic is entered by an opener at a beat with `may_leave`, by a move with `Topic("...")`, or as the first topic of the act. This topic has none of these ways, or it says `closed: true` and nothing opens it. Wrong: `closed: true` and `OpenTopic` nowhere. Add that effect to the move that brings it up.

S023 = beat `{ $beat }` does not answer silence
    .help = what does the resident do when you say nothing for a while? Add `waits: (moment: ..., longer: ...)`
    .explain = Saying nothing is a move too, in two steps: a moment, and longer. Every beat with moves answers it in its own way, so that the trainee can find out what silence does. Wrong: a beat with three sentences to say and no `waits`. Even a wait after which all stays the same is an answer.

S024 = move `{ $id }` is said or asked, but lacks its tone or length
    .help = add `tone: warm | neutral | firm | curt` and `length: short | long`
    .explain = By the tone the resident hears how it is meant, and the check sees whether the best move is always the warmest or the longest. That is why `say` and `ask` always have them. Wrong: `kind: say` without `tone`. Right: `kind: say, tone: neutral, length: short`.

S025 = beat `{ $beat }` has an interruption, but nothing to interrupt
    .help = mark one of its `lines` with `long: true`, or make it an ordinary move
    .explain = An interruption is offered while a long line runs. This beat has no line with `long: true`, so the move never shows. Wrong: `interrupt: (...)` with one short line. Make the line long, or put the move among `moves`.

S026 = delayed effect `{ $later }` is never set going
    .help = which move starts it? Give it `Later("{ $later }")`, or take it out
    .explain = The header says what will happen later, but nothing sets it going. So the broken promise has no consequence. Wrong: `nobody-called` in `later` and `Later("nobody-called")` nowhere. Put it on the move that makes the promise.

S027 = beat `{ $beat }` offers moves and also goes on by itself
    .help = do you want a choice or not? Take `then` out, or take the moves out
    .explain = `then` is for a beat without a choice: the resident says something and the conversation goes on. If a beat has moves, the chosen move says where it leads. Wrong: `moves: [...]` and `then: "coffee"` in the same beat. Give the moves themselves `to: "coffee"`.

S028 = the alias from `{ $old }` to `{ $new }` is not right
    .help = does `{ $old }` still exist, or is there no `{ $new }`? An alias leads from an old name to a living one
    .explain = An alias keeps stored sessions readable after you renamed something. So it must not point at a name that is not there, nor hide an id that is still in use. Wrong: `("greet", "say-hello")` while the move is still called `greet`. Rename the move first, or take the alias out.

S029 = beat `{ $beat }` has { $what ->
        [leave] `may_leave`, but there is no other topic to go to
        [end] `may_end`, but the act has no closing
       *[other] a mark that does nothing
    }
    .help = { $what ->
        [leave] give another topic an opener, or take `may_leave` out
        [end] give the act a move in `closings`, or take `may_end` out
       *[other] take the mark out
    }
    .explain = With `may_leave` the openers of other topics show here too, with `may_end` the closings of the act. If there are none, the mark does nothing and the trainee lacks a way out that you did mean to give. Wrong: `may_end: true` in an act without `closings`.

S030 = topic `{ $topic }` begins at `{ $beat }`, a beat of another topic
    .help = which beat of `{ $topic }` itself comes first? Put that in `entry`
    .explain = A topic remembers where it was left and whether it is running. If it begins at a beat of another topic, that other one runs, and this one stays fresh for ever: its opener keeps standing there though it has been talked about. Wrong: topic `dog` with `entry: "coffee"` while `coffee` stands in topic `door`. Put a beat in `entry` that stands in the topic itself; from there a move may lead on wherever you like.

## T: texts

T001 = this text file cannot be read: { $detail }
    .help = look at this line: is `=` missing, is a brace left open, or does a line that goes on not begin with spaces?
    .explain = Texts are in Fluent: a key, an equals sign and the text; a line that goes on is indented. What cannot be read is skipped, the rest counts as usual. Wrong: `bell_line Good afternoon`. Right: `bell_line = Good afternoon`.

T002 = key `{ $key }` is there twice
    .help = the first is at { finding-first }: which of the two should stay?
    .explain = Of a double key only one text can show, and it is not clear which one you mean. Often something was copied and the key was left as it was. Wrong: `bell_say-name_say` twice. Rename the second after the move it belongs to.

T003 = key `{ $key }` is used nowhere
    .help = does it belong to a move or beat with another name? If not: take it out
    .explain = No part of the scenario asks for this text. Mostly an id has been renamed or the key has a slip in it; then a text is missing somewhere too. An inner voice or a reason of its own also needs `inner: true` or `why: true`. Wrong: `bell_name_say` for a move that is called `say-name`.

T004 = key `{ $key }` is missing in { finding-language }, the source language
    .help = write `{ $key } = ...`
    .explain = The scenario asks for a text that the source language does not have. The trainee would see the key in brackets. Wrong: a move `say-name` at beat `bell`, and no `bell_say-name_say` in the file of the act.

T005 = key `{ $key }` is not translated into { finding-language }
    .help = write `{ $key } = ...` in the file of that language
    .explain = The source language has this text, this language does not. A translation is no summary: whoever plays in that language hears the same conversation. Add the key, with a text of the same length and tone.

T006 = key `{ $key }` uses other variables in { finding-language }: { GIVEN($here) ->
        [no] none
       *[yes] { $here }
    }, elsewhere { GIVEN($there) ->
        [no] none
       *[yes] { $there }
    }
    .help = use the same variables in both languages
    .explain = A variable fills in what differs between sessions, such as the weather or the resident's language. If one language uses it and the other does not, they tell different stories. Wrong: Dutch with the variable `weather`, English with a fixed sentence about rain. Give both the variable.

T007 = key `{ $key }` is too long in { finding-language }: { $chars } characters, the limit is { $limit }
    .help = what can go? If nothing: make two lines or two beats of it
    .explain = A move may be 110 characters, a line of the resident 220 and a reason 160. More does not fit the screen in large letters, and at the door people do not speak in paragraphs either. Take one thought out, or spread the text over `lines`.

T008 = act `{ $act }` has too many long lines in { finding-language }: { $share }
    .help = keep most of the resident's lines under 120 characters
    .explain = One long line is an outburst, nothing but long lines is a speech. At the door people say little at a time, and that is what leaves room for a move. Cut lines in two, or let the resident tell something only when asked.

T009 = short move `{ $key }` has { $words } words in { finding-language }, ten at most
    .help = make it shorter, or set `length: long`
    .explain = With `length: short` you promise a sentence of ten words at most, in each language. The count of whether the best move is always the longest rests on it. Wrong: `length: short` on a sentence of fifteen words. Cut it, or call it long.

T010 = moves `{ $one }` and `{ $other }` say nearly the same in { finding-language }
    .help = what is the difference to the resident? Let it be heard, or take one of them out
    .explain = Whoever must choose between two sentences that are nearly alike chooses by the letter and not by the attitude. Wrong: "May I come in for a moment?" beside "May I come in a moment?". Make the difference larger, or make one move of it with `again: true`.

T011 = move `{ $move }` lacks the inner voice
    .help = what does the resident think after this? Set `inner: true` on the move, its reaction or the beat after it, and write the text
    .explain = In the debrief the trainee hears what the resident thought. Where a move gives evidence or changes a gauge by 2 or more, that voice must not be missing: the learning is there. Wrong: `Add("trust", 2)` without `inner` on the move, on its reaction or on the beat it leads to.

T012 = key `{ $key }` asks in { finding-language } for `{ $variable }`, which nothing gives it
    .help = hand it over with `args: [("...", Fact("..."))]`, in a drill name one of drills/pools.ron, or take it out of the text
    .explain = A text may only use variables that its line in the RON file hands over. Otherwise there will be a gap or an error message in the conversation. Wrong: a line with the variable `name` and no `args`. Names are simply typed in full; `args` is for what differs between sessions.

T013 = key `{ $key }` is empty in { finding-language }
    .help = write the text, or take the key out
    .explain = The key is there, but nothing stands behind it. The resident says nothing then, or the trainee sees an empty button. If silence is what you want, leave the line out of the RON file and give the beat a gesture with another line.
