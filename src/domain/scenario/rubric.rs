//! Reads the rubric: every family file of `scenarios/rubric/`.

use super::{
    FOLDER,
    link::{MOST, key},
    model::{Family, Principle, Row, Rubric},
    raw::RawFamily,
    tree::read_file,
};
use crate::domain::{
    files::FileSet,
    finding::{Code, Finding, Place},
};

/// The folder of the rubric inside the folder of the scenarios.
pub const FOLDER_NAME: &str = "rubric";

/// Reads all families; what is wrong is added to the findings and left out.
pub fn load(files: &FileSet, findings: &mut Vec<Finding>) -> Rubric {
    let mut rubric = Rubric::default();
    let folder = format!("{FOLDER}/{FOLDER_NAME}");
    let mut any = false;
    for path in files.under(&folder) {
        any = true;
        if !path.ends_with(".ron") {
            findings.push(Finding::new(Code::F008, &Place::file(path)).with("path", path));
            continue;
        }
        let Some(raw) = read_file::<RawFamily>(files, path, findings) else { continue };
        let stem = path[folder.len() + 1..].trim_end_matches(".ron");
        if raw.family.value != stem {
            findings.push(Finding::new(Code::F009, &raw.family.place).with("found", stem).with("id", &raw.family.value));
        }
        add(raw, &mut rubric, findings);
    }
    if !any {
        findings.push(Finding::new(Code::F001, &Place::file(&folder)).with("path", format!("{folder}/*.ron")));
    }
    rubric
}

fn add(raw: RawFamily, rubric: &mut Rubric, findings: &mut Vec<Finding>) {
    let family = raw.family.as_str();
    let twice = |place: &Place, what: &str, id: &str, first: &Place| {
        Finding::new(Code::S005, place).with("what", what).with("id", id).with("first", first)
    };
    if let Some(first) = rubric.families.find(family) {
        findings.push(twice(&raw.family.place, "family", family, &rubric.families[first].at));
        return;
    }
    let at = raw.family.place.clone();
    rubric.families.push(family.into(), Family { kind: raw.kind, name: key(&[family, "name"]), at });
    for principle in raw.principles {
        let id = principle.id.as_str();
        if rubric.principles.len() >= MOST {
            findings.push(Finding::new(Code::S007, &principle.id.place).with("value", MOST + 1).with("min", 0).with("max", MOST));
            return;
        }
        if rubric.principles.find(id).is_some() {
            findings.push(twice(&principle.id.place, "principle", id, &raw.family.place));
            continue;
        }
        let ix = rubric.principles.push(
            id.into(),
            Principle {
                family: family.into(),
                kind: raw.kind,
                source: principle.source.value,
                name: key(&[id, "name"]),
                advice: key(&[id, "advice"]),
                at: principle.id.place.clone(),
            },
        );
        for row in principle.rows {
            let name = row.id.as_str();
            if let Some(first) = rubric.rows.find(name) {
                findings.push(twice(&row.id.place, "row", name, &rubric.rows[first].at));
                continue;
            }
            if rubric.rows.len() >= MOST {
                findings.push(Finding::new(Code::S007, &row.id.place).with("value", MOST + 1).with("min", 0).with("max", MOST));
                return;
            }
            // A row says by its own name whether it shows or breaks: pr2-plus-b, fc30-minus.
            let shows = match sign(name).filter(|_| fits(name, family, id)) {
                Some(shows) => shows,
                None => {
                    findings.push(Finding::new(Code::R003, &row.id.place).with("row", name).with("principle", id));
                    continue;
                }
            };
            let reason = key(&[name, "reason"]);
            rubric.rows.push(name.into(), Row { principle: ix, shows, source: row.source.value, reason, at: row.id.place });
        }
    }
}

fn sign(row: &str) -> Option<bool> {
    row.split('-').find_map(|part| match part {
        "plus" => Some(true),
        "minus" => Some(false),
        _ => None,
    })
}

/// Whether a row's name can stand under a principle: `pr3-plus-a` under `pr3`; where a family counts its rows through, as
/// `fc10-plus` under `fc-bell`, the family's letters are enough.
fn fits(row: &str, family: &str, principle: &str) -> bool {
    let head = row.split("-plus").next().and_then(|head| head.split("-minus").next()).unwrap_or(row);
    let numbered =
        principle.strip_prefix(family).is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|b| b.is_ascii_digit()));
    if numbered { head == principle } else { row.starts_with(family) }
}

/// How a row is shown: `pr2-plus-f` as `PR2+f`, `fc18-plus` as `FC18+`, `av-form-minus-adv` as `AV-form−adv`.
#[must_use]
pub fn shown_name(row: &str) -> String {
    let (head, sign, tail) = match (row.split_once("-plus"), row.split_once("-minus")) {
        (Some((head, tail)), _) => (head, '+', tail),
        (None, Some((head, tail))) => (head, '\u{2212}', tail),
        (None, None) => return row.to_owned(),
    };
    let (family, rest) = head.split_at(head.find(|c: char| !c.is_ascii_lowercase()).unwrap_or(head.len()));
    format!("{}{rest}{sign}{}", family.to_ascii_uppercase(), tail.trim_start_matches('-'))
}

#[cfg(test)]
mod tests {
    use super::{load, shown_name};
    use crate::domain::{files::FileSet, finding::Code};

    #[test]
    fn a_rubric_beyond_all_bounds_is_reported_and_cut_off() {
        use std::fmt::Write as _;
        let mut text =
            String::from("(format: 1, family: \"pr\", kind: scored, principles: [(id: \"pr1\", source: \"s\", rows: [");
        for n in 0..66_000 {
            let _ = write!(text, "(id: \"pr1-plus-{n}\", source: \"\"),");
        }
        text.push_str("])])");
        let mut files = FileSet::default();
        files.insert("scenarios/rubric/pr.ron", text.into_bytes());
        let mut findings = Vec::new();
        load(&files, &mut findings);
        assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::S007]);
    }

    #[test]
    fn rows_are_shown_as_the_handbook_writes_them() {
        assert_eq!(shown_name("pr2-plus-f"), "PR2+f");
        assert_eq!(shown_name("fc18-plus"), "FC18+");
        assert_eq!(shown_name("pr10-minus-a"), "PR10\u{2212}a");
        assert_eq!(shown_name("av-form-minus-adv"), "AV-form\u{2212}adv");
    }
}
