//! What is wrong with the word lists and rules for typed sentences.

use crate::domain::{
    files::FileSet,
    finding::{Code, Finding, Place},
    texts::Lang,
    utterance::{Analyser, FOLDER},
};

/// Reads the lists and rules of every language that has any, and says all that is wrong with them. Content that brings none
/// has nothing to check: it is heard with those of the program.
#[must_use]
pub fn check(files: &FileSet) -> Vec<Finding> {
    let mut findings = Vec::new();
    for lang in Lang::ALL {
        if files.under(&format!("{FOLDER}/{lang}")).next().is_some() {
            // Only what is wrong with them is asked here, so the analyser itself is let go.
            let _analyser = Analyser::read(files, lang, &mut findings);
        }
    }
    let of_a_language = |path: &str| Lang::ALL.iter().any(|lang| path.starts_with(&format!("{FOLDER}/{lang}/")));
    for path in files.under(FOLDER).filter(|path| !of_a_language(path)) {
        findings.push(Finding::new(Code::F008, &Place::file(path)).with("path", path));
    }
    findings
}
