//! The question that a group talks about after an item: its own, or that of its skill in turn with a few that go with any item of its
//! form.

use super::{face::Reader, solution::Solution, words::Words};

/// So many questions go with every form: `drill_discuss_<form>_1` and on.
const QUESTIONS: u64 = 3;

/// The question for an item. That of the skill and those that go with any item take turns.
#[must_use]
pub fn question(words: Words<'_>, reader: &Reader<'_>, solution: &Solution, turn: u64) -> String {
    if let Some(own) = reader.find(&reader.item.key("discuss")) {
        return own;
    }
    let (form, nth) = match (reader.find(&"discuss".into()), turn % (QUESTIONS + 1)) {
        (Some(of_skill), 0) => return of_skill,
        (Some(_), nth) => (solution.form.as_str().to_lowercase(), nth),
        (None, _) => (solution.form.as_str().to_lowercase(), turn % QUESTIONS + 1),
    };
    words.get(&format!("drill_discuss_{form}_{nth}"), [("other", solution.other().unwrap_or_default())])
}
