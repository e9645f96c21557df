//! Dilemmas: questions of a visit to which no answer is the right one. What counts is the reason, and that nobody is harmed. All pure.
//!
//! * Content: the file as typed (`raw`, `read`), the checked `model` (`link`). It lies in the scenario's folder, so that the scenario's
//!   hash covers it.
//! * An answer: `marking` says what its cards are worth for its position, `face` puts the question into words, `told` what there is to
//!   say afterwards.

pub mod face;
mod link;
pub mod marking;
pub mod model;
mod raw;
mod read;
#[cfg(test)]
mod tests;
pub mod told;

use self::{model::Dilemmas, raw::RawDilemmas};
use super::{
    files::FileSet,
    finding::{Finding, Severity},
    scenario::{
        self,
        model::{Rubric, Scenario},
        tree::read_file,
    },
};

/// The name of the file of dilemmas in a scenario's folder.
pub const FILE: &str = "dilemmas.ron";
/// The name of the file of their texts in the folder of a scenario's texts.
pub const TEXTS: &str = "dilemmas.ftl";

/// The path of a scenario's dilemmas.
#[must_use]
pub fn path_of(scenario: &str) -> String {
    format!("{}/{scenario}/{FILE}", scenario::FOLDER)
}

/// Reads the dilemmas of a scenario; one that has no such file has none. A dilemma with an error is reported and left out. `whole` says
/// that nothing of the scenario was left out: else a beat that is not there may only have been lost.
pub fn load(files: &FileSet, scenario: &Scenario, rubric: &Rubric, whole: bool, findings: &mut Vec<Finding>) -> Dilemmas {
    let path = path_of(scenario.id.as_str());
    if files.get(&path).is_none() && files.oversized(&path).is_none() {
        return Dilemmas::default();
    }
    let before = findings.len();
    let mut dilemmas = match read_file::<RawDilemmas>(files, &path, findings) {
        Some(raw) => link::link(raw, scenario, rubric, whole, findings),
        None => Dilemmas::default(),
    };
    dilemmas.whole = !findings[before..].iter().any(|finding| finding.code.severity() == Severity::Error);
    dilemmas
}
