//! Checks of the rubric and of how a scenario uses it: reasons, claims, occasions.

use rustc_hash::FxHashSet;

use super::text::REASON_CHARS;
use crate::domain::{
    finding::{Code, Finding},
    library::Library,
    scenario::{model::Scenario, vocabulary::FamilyKind},
    scoring::offered,
    texts::Lang,
};

/// T003, T004, T005, T007, T013: the rubric's own texts.
pub(super) fn check_texts(library: &Library) -> Vec<Finding> {
    let (rubric, texts) = (&library.rubric, &library.rubric_texts);
    let mut findings = Vec::new();
    let names = rubric.families.iter().map(|(_, _, family)| &family.name);
    let names = names.chain(rubric.principles.iter().flat_map(|(_, _, principle)| [&principle.name, &principle.advice]));
    let known: FxHashSet<&str> = names.chain(rubric.rows.iter().map(|(_, _, row)| &row.reason)).map(|key| key.as_str()).collect();
    for lang in Lang::ALL {
        for key in texts.keys(lang) {
            let entry = texts.entry(lang, key).expect("the key came from the same index");
            if !known.contains(key) {
                findings.push(Finding::new(Code::T003, &entry.place).with("key", key));
            }
            let chars = texts.get(lang, key, []).chars().count();
            if key.ends_with("_reason") && chars > REASON_CHARS {
                let finding = Finding::new(Code::T007, &entry.place).with("key", key).with("lang", lang);
                findings.push(finding.with("chars", chars).with("limit", REASON_CHARS));
            }
        }
    }
    let families = rubric.families.iter().map(|(_, _, family)| (&family.name, &family.at));
    let principles = rubric
        .principles
        .iter()
        .flat_map(|(_, _, principle)| [(&principle.name, &principle.at), (&principle.advice, &principle.at)]);
    for (key, at) in families.chain(principles) {
        for lang in Lang::ALL {
            let code = match texts.find(lang, key.as_str(), []) {
                None if lang == Lang::Nl => Code::T004,
                None => Code::T005,
                Some(text) if text.trim().is_empty() => Code::T013,
                Some(_) => continue,
            };
            findings.push(Finding::new(code, at).with("key", key).with("lang", lang));
        }
    }
    findings
}

/// R001, R002, R004: what a scenario claims and uses.
pub(super) fn check_use(scenario: &Scenario, library: &Library) -> Vec<Finding> {
    let (rubric, texts) = (&library.rubric, &library.rubric_texts);
    let mut findings = Vec::new();
    for principle in &scenario.trains {
        let id = rubric.principles.name(*principle);
        if rubric.principles[*principle].kind != FamilyKind::Scored {
            findings.push(Finding::new(Code::R004, &scenario.at).with("principle", id));
        } else if offered(scenario, rubric, *principle) == 0 {
            findings.push(Finding::new(Code::R001, &scenario.at).with("principle", id));
        }
    }
    let mut told: FxHashSet<(&str, Lang)> = FxHashSet::default();
    for (_, _, item) in scenario.moves.iter() {
        for given in item.evidence.iter().filter(|_| item.why.is_none()) {
            for lang in Lang::ALL {
                let missing = !texts.has(lang, rubric.rows[given.row].reason.as_str());
                if missing && told.insert((given.name.as_str(), lang)) {
                    findings.push(Finding::new(Code::R002, &item.at).with("row", &given.name).with("lang", lang));
                }
            }
        }
    }
    findings
}
