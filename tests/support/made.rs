//! Scenarios made by chance, small and with everything in them that the engine knows, and one made around an act written by hand.
#![allow(dead_code, reason = "each test uses some of them")]

/// A file of content: its path and its text.
pub type File = (String, String);

/// A scenario called `made` whose header has two gauges `g` and `h`, facts `f` and `k`, and these acts.
pub fn around(starts: [u64; 2], acts: &[(&str, String)]) -> Vec<File> {
    let names: Vec<String> = acts.iter().map(|(id, _)| format!("\"{id}\"")).collect();
    let header = format!(
        "(format: 1, id: \"made\", uid: \"01JDA8B7Q5V9Y2N3M4K5T6R7S9\", version: 1, authors: [\"test\"], licence: \"CC0-1.0\", \
         source_language: \"nl\", trains: [\"x1\"], minutes: 1, difficulty: 1, cast: [(id: \"r\"), (id: \"you\", role: trainee)], \
         gauges: [(id: \"g\", of: \"r\", start: {}), (id: \"h\", of: \"r\", start: {})], \
         facts: [(id: \"f\"), (id: \"k\", values: [\"one\", \"two\", \"three\"])], \
         draws: [(id: \"once\", values: [(\"a\", 1), (\"b\", 2)]), (id: \"anew\", each: beat_visit, values: [(\"a\", 1), (\"b\", 1)])], \
         later: [(id: \"soon\", after: Decisions(2), when: AtMost(\"g\", 6), effects: [Add(\"h\", 2), Fact(\"f\")]), \
         (id: \"acts\", after: Acts(1), effects: [SetFact(\"k\", \"three\"), Later(\"days\")]), \
         (id: \"days\", after: Days(1), effects: [Set(\"g\", 7)])], \
         endings: [(id: \"well\", contact: open), (id: \"ill\", contact: closed)], acts: [{}])",
        starts[0],
        starts[1],
        names.join(", ")
    );
    let rubric = "(format: 1, family: \"x\", kind: scored, principles: [(id: \"x1\", source: \"test\", rows: [\
        (id: \"x1-plus\", source: \"test\"), (id: \"x1-plus-b\", source: \"test\"), (id: \"x1-minus\", source: \"test\")])])";
    let mut files =
        vec![("scenarios/made/scenario.ron".to_owned(), header), ("scenarios/rubric/x.ron".to_owned(), rubric.to_owned())];
    files.extend(acts.iter().map(|(id, text)| (format!("scenarios/made/acts/{id}.ron"), text.clone())));
    files
}

/// A scenario by chance. With `again` some moves may be made again and again, so that a player may never come to an end.
pub fn made(seed: u64, again: bool) -> Vec<File> {
    let mut dice = Dice { last: seed.wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(seed), again };
    let starts = [dice.roll(11), dice.roll(11)];
    let one = dice.act_one();
    let two = dice.act_two();
    around(starts, &[("one", one), ("two", two)])
}

const BEATS: [&str; 6] = ["start", "hub", "p0", "p1", "q0", "z0"];
/// Beats of the first act.
const HERE: usize = 5;
/// Moves of a beat.
const MOVES: u64 = 2;

struct Dice {
    last: u64,
    again: bool,
}

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.last = self.last.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.last >> 33) % sides
    }

    fn one_in(&mut self, n: u64) -> bool {
        self.roll(n) == 0
    }

    fn pick<'t>(&mut self, words: &[&'t str]) -> &'t str {
        words[self.roll(words.len() as u64) as usize]
    }

    fn beat(&mut self) -> &'static str {
        self.pick(&BEATS[..HERE])
    }

    fn some_move(&mut self) -> String {
        format!("m-{}-{}", self.pick(&BEATS), self.roll(MOVES))
    }

    fn condition(&mut self, deep: u64) -> String {
        match self.roll(if deep > 0 { 14 } else { 11 }) {
            0 | 1 => format!("AtLeast(\"{}\", {})", self.pick(&["g", "h"]), self.roll(11)),
            2 => format!("AtMost(\"{}\", {})", self.pick(&["g", "h"]), self.roll(11)),
            3 => "Fact(\"f\")".to_owned(),
            4 => format!("Is(\"k\", \"{}\")", self.pick(&["one", "two", "three"])),
            5 => format!("Visited(\"{}\")", self.pick(&BEATS)),
            6 => format!("Seen(\"{}\")", self.pick(&["s0", "s1"])),
            7 => format!("Chosen(\"{}\")", self.some_move()),
            8 => "Drawn(\"once\", \"a\")".to_owned(),
            9 => "Drawn(\"anew\", \"a\")".to_owned(),
            10 => format!("TopicIs(\"{}\", {})", self.topic(), self.pick(&["fresh", "running", "left", "closed"])),
            11 => format!("Not({})", self.condition(deep - 1)),
            12 => format!("All([{}, {}])", self.condition(deep - 1), self.condition(deep - 1)),
            _ => format!("Any([{}, {}])", self.condition(deep - 1), self.condition(deep - 1)),
        }
    }

    fn topic(&mut self) -> &'static str {
        self.pick(&["main", "p", "q"])
    }

    fn effects(&mut self, deep: u64) -> String {
        let effects: Vec<String> = (0..self.roll(3)).map(|_| self.effect(deep)).collect();
        format!("effects: [{}],", effects.join(", "))
    }

    fn effect(&mut self, deep: u64) -> String {
        match self.roll(if deep > 0 { 13 } else { 10 }) {
            0..=2 => format!("Add(\"{}\", {})", self.pick(&["g", "h"]), self.pick(&["-3", "-2", "-1", "1", "2", "3"])),
            3 => format!("Set(\"{}\", {})", self.pick(&["g", "h"]), self.roll(11)),
            4 => "Fact(\"f\")".to_owned(),
            5 => format!("SetFact(\"k\", \"{}\")", self.pick(&["one", "two", "three"])),
            6 => format!("OpenTopic(\"{}\")", self.topic()),
            7 => format!("CloseTopic(\"{}\")", self.topic()),
            8 => format!("Later(\"{}\")", self.pick(&["soon", "acts"])),
            9 => format!("Cancel(\"{}\")", self.pick(&["soon", "acts"])),
            _ => format!("When({}, [{}, {}])", self.condition(1), self.effect(deep - 1), self.effect(deep - 1)),
        }
    }

    fn when(&mut self, one_in: u64) -> String {
        if self.one_in(one_in) { format!("when: {},", self.condition(2)) } else { String::new() }
    }

    fn reactions(&mut self) -> String {
        let one = |dice: &mut Self, nth: u64| {
            format!("(id: \"r{nth}\", speaker: \"r\", mood: warm, {} {})", dice.when(2), dice.effects(1))
        };
        let reactions: Vec<String> = (0..self.roll(3)).map(|nth| one(self, nth)).collect();
        format!("reactions: [{}],", reactions.join(", "))
    }

    fn target(&mut self, deep: u64) -> String {
        match self.roll(if deep > 0 { 12 } else { 10 }) {
            0..=2 => format!("\"{}\"", self.beat()),
            3 => "Stay".to_owned(),
            4 => format!("Topic(\"{}\")", self.topic()),
            5 => "EndTopic".to_owned(),
            6 | 7 => "Hub".to_owned(),
            8 => "Act(\"two\")".to_owned(),
            9 => format!("Ending(\"{}\")", self.pick(&["well", "ill"])),
            _ => {
                format!("First([(when: {}, to: {}), (to: {})])", self.condition(1), self.target(deep - 1), self.target(deep - 1))
            }
        }
    }

    /// A move; its target may be left to the owner.
    fn item(&mut self, id: &str, to: Option<String>) -> String {
        let locked = if self.one_in(8) { format!("locked: {},", self.condition(1)) } else { String::new() };
        let again = if self.one_in(8) && self.again { "again: true," } else { "" };
        let evidence = ["", "evidence: [(\"x1-plus\", 2)],", "evidence: [(\"x1-plus-b\", 1)],", "evidence: [(\"x1-minus\", 3)],"];
        let (when, effects, reactions) = (self.when(3), self.effects(1), self.reactions());
        let evidence = self.pick(&evidence);
        let to = to.map(|to| format!("to: {to},")).unwrap_or_default();
        format!("(id: \"{id}\", kind: do, {when} {locked} {again} {effects} {reactions} {evidence} {to})")
    }

    fn beat_text(&mut self, id: &str, marks: &str) -> String {
        let moves: Vec<String> = (0..MOVES)
            .map(|nth| {
                let to =
                    if id == "z0" { self.pick(&["Stay", "Ending(\"well\")", "Act(\"one\")"]).to_owned() } else { self.target(1) };
                self.item(&format!("m-{id}-{nth}"), Some(to))
            })
            .collect();
        let waits = if self.one_in(3) {
            let (one, two) = (self.effects(1), self.when(2));
            format!("waits: (moment: (id: \"w-{id}\", kind: wait, {one}), longer: (id: \"v-{id}\", kind: wait, {two})),")
        } else {
            String::new()
        };
        let long = self.one_in(4);
        let interrupt =
            if long { format!("interrupt: {},", self.item(&format!("i-{id}"), Some("Stay".to_owned()))) } else { String::new() };
        let (effects, reactions) = (self.effects(1).replacen("effects", "enter", 1), self.reactions());
        format!(
            "(id: \"{id}\", {marks} {effects} {reactions} lines: [(speaker: \"r\", mood: warm, long: {long})], {interrupt} {waits} \
             moves: [{}])",
            moves.join(", ")
        )
    }

    fn act_one(&mut self) -> String {
        let sights: Vec<String> =
            (0..2).map(|nth| format!("(id: \"s{nth}\", {} {} {})", self.when(3), self.effects(1), self.reactions())).collect();
        let closing = self.item("close", Some("Ending(\"ill\")".to_owned()));
        let openers = [self.item("to-main", None), self.item("to-p", None), self.item("to-q", None)];
        let (start, hub) = (self.beat_text("start", ""), self.beat_text("hub", "may_leave: true, may_end: true,"));
        let leave = if self.one_in(2) { "may_leave: true," } else { "" };
        let (p0, p1, q0) = (self.beat_text("p0", leave), self.beat_text("p1", ""), self.beat_text("q0", leave));
        let through = format!("(id: \"through\", lines: [(speaker: \"r\", mood: warm)], then: \"{}\")", self.beat());
        let (when_p, when_q) = (self.when(3), self.when(3));
        let closed = if self.one_in(2) { "closed: true," } else { "" };
        format!(
            "(id: \"one\", place: \"hall\", start: \"start\", hub: \"hub\", sights: [{}], closings: [{closing}], topics: [\
             (id: \"main\", entry: \"start\", openers: [{}], beats: [{start}, {hub}]), \
             (id: \"p\", {when_p} entry: \"p0\", openers: [{}], beats: [{p0}, {p1}]), \
             (id: \"q\", {when_q} {closed} entry: \"through\", openers: [{}], beats: [{through}, {q0}])])",
            sights.join(", "),
            openers[0],
            openers[1],
            openers[2]
        )
    }

    fn act_two(&mut self) -> String {
        let beat = self.beat_text("z0", "");
        format!(
            "(id: \"two\", place: \"hall\", day: 2, start: \"z0\", topics: [(id: \"evening\", entry: \"z0\", beats: [{beat}])])"
        )
    }
}
