//! Content that is made for tests: skills of every form, as many items as wanted.

use std::fmt::Write as _;

use crate::domain::{
    drill::{
        marking::{Confusion, Verdict},
        model::{Drill, Form},
        progress::Answered,
        shelf::Drills,
        spacing::rate,
        time::{Day, Stamp},
    },
    files::FileSet,
    finding::Finding,
};

/// The head of a drill file.
fn head(id: &str, form: &str) -> String {
    let family = id.split('-').next().unwrap_or_default();
    format!("(format: 1, id: \"{id}\", family: \"{family}\", form: {form}, items: [\n")
}

/// A skill of a form with so many items, every second one a near-miss.
pub fn skill(id: &str, form: Form, items: usize) -> (String, String) {
    let shape = match form {
        Form::Tell => "Tell(choices: [\"ja\", \"nee\"])",
        Form::Pick => "Pick",
        Form::Weigh => "Weigh(choices: [\"gaan\", \"wachten\"])",
        Form::Build => "Build(parts: [\"groet\", \"vraag\"])",
        Form::Typed => "Typed",
    };
    let mut text = head(id, shape);
    for n in 0..items {
        let answer = if n % 2 == 0 { "ja" } else { "nee" };
        let task = match form {
            Form::Tell => format!("answer: \"{answer}\""),
            Form::Pick => "options: [\"a\", \"b\", \"c\"], right: [\"b\"]".to_owned(),
            Form::Weigh => "reasons: [\"r\", \"s\"], sound: [\"r\"], right: [\"gaan\"]".to_owned(),
            Form::Build => {
                "tiles: {\"groet\": [\"a\", \"b\"], \"vraag\": [\"a\", \"b\"]}, right: {\"groet\": [\"a\"], \"vraag\": [\"b\"]}, \
                 heard: [(who: \"kees\", part: \"vraag\")]"
                    .to_owned()
            }
            Form::Typed => "wants: [\"OPEN\", \"AV5\"], avoids: [\"ADV\"]".to_owned(),
        };
        let _ = writeln!(text, "(core: \"k{n}\", {task}, near: {}),", n % 2 == 1);
    }
    text.push_str("])");
    let (family, name) = id.split_once('-').unwrap_or((id, ""));
    (format!("drills/{family}/{name}.ron"), text)
}

/// These files, read.
pub fn read(files: &[(String, String)]) -> Drills {
    let mut set = FileSet::default();
    for (path, text) in files {
        set.insert(path.clone(), text.as_bytes().to_vec());
    }
    Drills::load(&set)
}

/// A library with every form in every family, so many items in each skill.
pub fn library(items: usize) -> Drills {
    let mut files = Vec::new();
    for family in ["gc", "av", "fc"] {
        for (form, name) in Form::ALL.into_iter().zip(["tell", "pick", "weigh", "build", "typed"]) {
            files.push(skill(&format!("{family}-{name}"), form, items));
        }
    }
    read(&files)
}

/// The drill of this id, which must be there without a finding in its structure.
pub fn drill<'d>(drills: &'d Drills, id: &str) -> &'d Drill {
    let shelf = drills.shelf(&id.into()).expect("it was made");
    let structural: Vec<&Finding> = shelf.findings.iter().filter(|finding| finding.code.as_str() != "F001").collect();
    assert!(structural.is_empty(), "{structural:?}");
    shelf.playable().expect("it has items")
}

/// Noon of a day, by UTC.
pub fn noon(day: i64) -> Stamp {
    Stamp { seconds: Day(day).0 * 86_400 + 43_200, offset_minutes: 0 }
}

/// An answer to a core on a day.
pub fn answered(core: &str, day: i64, verdict: Verdict) -> Answered {
    Answered { core: core.into(), at: noon(day), verdict, rating: rate(verdict, false, false, None), confusion: None }
}

/// A wrong answer that took one thing for another.
pub fn mixed_up(core: &str, day: i64, answer: &str, chosen: &str) -> Answered {
    let confusion = Some(Confusion { answer: answer.to_owned(), chosen: chosen.to_owned() });
    Answered { confusion, ..answered(core, day, Verdict::Wrong) }
}
