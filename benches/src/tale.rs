//! One story made by rule and written twice, as content for Drempel and as source for ink: same beats, words and conditions.

use std::fmt::Write as _;

use drempel::domain::files::FileSet;

/// The scenario's id.
pub const ID: &str = "tale";
/// Beats; in ink, knots.
pub const BEATS: usize = 100;
/// Gauges; in ink, variables.
pub const GAUGES: usize = 4;
/// What every gauge starts at.
const START: u8 = 5;
/// What is told at the end.
const LAST: &str = "The door closes, and that was all there was to say today.";

/// What must hold before a choice is shown.
enum Test {
    AtMost(usize, u8),
    AtLeast(usize, u8),
}

/// What a choice does to a gauge.
enum Change {
    Add(usize, i8),
    Set(usize, u8),
}

/// A choice at a beat.
struct Choice {
    when: Option<Test>,
    change: Change,
    words: String,
    /// The beat it leads to; beyond the last one is the end.
    to: Option<usize>,
}

fn line(beat: usize) -> String {
    format!("This is what is said at number {beat}, and it is not very much.")
}

/// The choices at a beat. They lead one, two and three beats on, so that every play ends. The conditions keep every gauge within
/// 0 to 10 by themselves: Drempel would clamp it there and ink would not. The third is always open, so that nobody gets stuck.
fn choices(beat: usize) -> [Choice; 3] {
    let (here, next) = (beat % GAUGES, (beat + 1) % GAUGES);
    let set = u8::try_from(beat * 7 % 11).expect("a rest after division by 11 fits");
    let to = |step: usize| Some(beat + step).filter(|to| *to < BEATS);
    [
        Choice {
            when: Some(Test::AtMost(here, 8)),
            change: Change::Add(here, 2),
            words: format!("Stay a while with number {beat}."),
            to: to(1),
        },
        Choice {
            when: Some(Test::AtLeast(here, 3)),
            change: Change::Add(here, -1),
            words: format!("Ask on about number {beat}."),
            to: to(2),
        },
        Choice { when: None, change: Change::Set(next, set), words: format!("Leave number {beat} for what it is."), to: to(3) },
    ]
}

/// The story as a content folder, with the same words in both languages.
pub fn for_drempel() -> FileSet {
    let mut act =
        String::from("(id: \"act\", place: \"hall\", start: \"b-0\", topics: [(id: \"topic\", entry: \"b-0\", beats: [\n");
    let mut texts = String::from("act_title = Act\n");
    for beat in 0..BEATS {
        let _ = writeln!(act, "(id: \"b-{beat}\", lines: [(speaker: \"r\", mood: neutral)], moves: [");
        let _ = writeln!(texts, "b-{beat}_line = {}", line(beat));
        for (at, choice) in choices(beat).into_iter().enumerate() {
            let when = match choice.when {
                Some(Test::AtMost(gauge, n)) => format!(" when: AtMost(\"g-{gauge}\", {n}),"),
                Some(Test::AtLeast(gauge, n)) => format!(" when: AtLeast(\"g-{gauge}\", {n}),"),
                None => String::new(),
            };
            let change = match choice.change {
                Change::Add(gauge, by) => format!("Add(\"g-{gauge}\", {by})"),
                Change::Set(gauge, n) => format!("Set(\"g-{gauge}\", {n})"),
            };
            let to = choice.to.map_or("Ending(\"end\")".to_owned(), |to| format!("\"b-{to}\""));
            let _ = writeln!(
                act,
                "    (id: \"m-{beat}-{at}\", kind: say, tone: neutral, length: short,{when} effects: [{change}], to: {to}),"
            );
            let _ = writeln!(texts, "b-{beat}_m-{beat}-{at}_say = {}", choice.words);
        }
        act.push_str("]),\n");
    }
    act.push_str("])])\n");
    let gauges: String = (0..GAUGES).map(|gauge| format!("(id: \"g-{gauge}\", of: \"r\", start: {START}), ")).collect();
    let header = format!(
        "(format: 1, id: \"{ID}\", uid: \"01JDA8B7Q5V9Y2N3M4K5T6R7S8\", version: 1, authors: [\"rule\"], licence: \"CC0-1.0\", \
         source_language: \"nl\", minutes: 1, cast: [(id: \"r\")], gauges: [{gauges}], endings: [(id: \"end\", contact: open)], \
         acts: [\"act\"])\n"
    );
    let header_texts =
        format!("scenario_title = T\nscenario_card = C\nscenario_intro = I\nr_name = R\nend_title = E\nend_text = {LAST}\n");
    let rubric = "(format: 1, family: \"x\", kind: scored, principles: [(id: \"x1\", source: \"rule\", rows: [\
         (id: \"x1-plus\", source: \"rule\")])])\n";
    let mut files = FileSet::default();
    files.insert(format!("scenarios/{ID}/scenario.ron"), header.into_bytes());
    files.insert(format!("scenarios/{ID}/acts/act.ron"), act.into_bytes());
    files.insert("scenarios/rubric/x.ron", rubric.as_bytes().to_vec());
    for lang in ["nl", "en"] {
        files.insert(format!("localization/{lang}/{ID}/scenario.ftl"), header_texts.clone().into_bytes());
        files.insert(format!("localization/{lang}/{ID}/act.ftl"), texts.clone().into_bytes());
    }
    files
}

/// The story as ink. Choices are `*`, since a Drempel move too is offered once; their words are not said again after choosing.
pub fn for_ink() -> String {
    let mut ink = String::new();
    for gauge in 0..GAUGES {
        let _ = writeln!(ink, "VAR g{gauge} = {START}");
    }
    ink.push_str("-> b0\n");
    for beat in 0..BEATS {
        let _ = writeln!(ink, "=== b{beat} ===\n{}", line(beat));
        for choice in choices(beat) {
            let when = match choice.when {
                Some(Test::AtMost(gauge, n)) => format!("{{g{gauge} <= {n}}} "),
                Some(Test::AtLeast(gauge, n)) => format!("{{g{gauge} >= {n}}} "),
                None => String::new(),
            };
            let change = match choice.change {
                Change::Add(gauge, by) if by < 0 => format!("g{gauge} = g{gauge} - {}", by.unsigned_abs()),
                Change::Add(gauge, by) => format!("g{gauge} = g{gauge} + {by}"),
                Change::Set(gauge, n) => format!("g{gauge} = {n}"),
            };
            let to = choice.to.map_or("ending".to_owned(), |to| format!("b{to}"));
            let _ = writeln!(ink, "* {when}[{}]\n    ~ {change}\n    -> {to}", choice.words);
        }
    }
    let _ = writeln!(ink, "=== ending ===\n{LAST}\n-> END");
    ink
}
