//! Scenarios: the files as typed (`raw`), read with places (`tree`, `read`), and resolved into the checked model (`link`, `model`).

pub mod edit;
mod link;
pub mod model;
pub mod raw;
mod read;
pub mod rubric;
pub(crate) mod tree;
pub mod vocabulary;

use raw::{RawAct, RawScenario};
pub(crate) use read::known_format;
pub use read::{FORMAT, GAUGE_MAX};
pub(crate) use tree::read_text;

use super::{
    dilemma,
    files::FileSet,
    finding::{Code, Finding, Place},
};
use model::{Rubric, Scenario};

/// The folder that holds the scenarios, and in it `rubric` with the families.
pub const FOLDER: &str = "scenarios";

/// The path of a scenario's header.
#[must_use]
pub fn header_path(id: &str) -> String {
    format!("{FOLDER}/{id}/scenario.ron")
}

/// The ids of all scenarios in a set of files: the folders with a header, or with acts.
#[must_use]
pub fn ids(files: &FileSet) -> Vec<String> {
    files.folders(FOLDER).into_iter().filter(|name| name != rubric::FOLDER_NAME).collect()
}

/// Reads one scenario. What is wrong is added to the findings; the scenario is there when enough of it could be read to check further.
/// It may be played only when none of the findings is an error.
pub fn load(files: &FileSet, id: &str, rubric: &Rubric, findings: &mut Vec<Finding>) -> Option<Scenario> {
    let path = header_path(id);
    let header: RawScenario = tree::read_file(files, &path, findings)?;
    let at = Place { line: header.id.place.line, ..Place::file(&path) };
    if header.id.value != id {
        findings.push(Finding::new(Code::F009, &at).with("found", id).with("id", &header.id.value));
    }
    let mut acts: Vec<RawAct> = Vec::new();
    for name in &header.acts {
        let act_path = format!("{FOLDER}/{id}/acts/{}.ron", name.value);
        if files.get(&act_path).is_none() && files.oversized(&act_path).is_none() {
            findings.push(Finding::new(Code::F001, &name.place).with("path", &act_path));
            continue;
        }
        let Some(act) = tree::read_file::<RawAct>(files, &act_path, findings) else { continue };
        if act.id.value != name.value {
            findings.push(Finding::new(Code::F009, &act.id.place).with("found", &name.value).with("id", &act.id.value));
        }
        acts.push(act);
    }
    stray_files(files, id, &header, findings);
    link::link(header, acts, rubric, &at, findings)
}

/// Files in the scenario's folder that nothing reads.
fn stray_files(files: &FileSet, id: &str, header: &RawScenario, findings: &mut Vec<Finding>) {
    let folder = format!("{FOLDER}/{id}");
    for path in files.under(&folder) {
        let inside = &path[folder.len() + 1..];
        let known = match inside.split_once('/') {
            None => matches!(inside, "scenario.ron" | "notes.md" | dilemma::FILE),
            Some(("acts", file)) => header.acts.iter().any(|act| file.strip_suffix(".ron") == Some(act.as_str())),
            Some(("plays", file)) => file.ends_with(".play") && !file.contains('/'),
            Some(_) => false,
        };
        if !known {
            findings.push(Finding::new(Code::F008, &Place::file(path)).with("path", path));
        }
    }
}
