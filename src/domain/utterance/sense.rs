//! Rules that cannot be meant: those that can never hold, and those that stand there twice.

use std::collections::hash_map::Entry;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    label::Label,
    read::{RawFile, RawRule},
};
use crate::domain::{
    finding::{Code, Finding, Place},
    scenario::raw::Name,
};

/// The marks that a rule may find when its turn comes.
struct Around<'a> {
    /// On the sentence itself.
    here: &'a FxHashSet<&'a str>,
    /// On other sentences of the turn.
    elsewhere: &'a FxHashSet<&'a str>,
    /// The labels, and what any rule gives.
    known: &'a FxHashSet<&'a str>,
}

/// Says which rules of a language can never hold, and which are the same as an earlier one.
pub(super) fn check(files: &[RawFile], findings: &mut Vec<Finding>) {
    let over_sentences: Vec<&RawRule> = files.iter().flat_map(|file| &file.rules).collect();
    let over_turns: Vec<&RawRule> = files.iter().flat_map(|file| &file.turns).collect();
    let elsewhere = given_by(&over_sentences);
    let mut known: FxHashSet<&str> = Label::ALL.iter().map(|label| label.as_str()).collect();
    known.extend(&elsewhere);
    known.extend(given_by(&over_turns));

    // Rules over sentences see what the rules before them gave to the same sentence, and all that earlier sentences got.
    let mut here: FxHashSet<&str> = FxHashSet::default();
    for rule in &over_sentences {
        findings.extend(never(rule, &Around { here: &here, elsewhere: &elsewhere, known: &known }));
        here.extend(names(rule.give.as_ref()));
    }
    // Rules over turns see what the rules before them left on all sentences.
    for rule in &over_turns {
        findings.extend(never(rule, &Around { here: &here, elsewhere: &here, known: &known }));
        here.extend(names(rule.give.as_ref()));
    }
    twice(&over_sentences, findings);
    twice(&over_turns, findings);
}

fn names(marks: Option<&Name>) -> impl Iterator<Item = &str> {
    marks.into_iter().flat_map(|marks| marks.value.split_whitespace())
}

fn given_by<'a>(rules: &[&'a RawRule]) -> FxHashSet<&'a str> {
    let mut given = FxHashSet::default();
    for rule in rules {
        let rule: &'a RawRule = rule;
        given.extend(names(rule.give.as_ref()));
    }
    given
}

/// Why a rule can never hold, if that can be told from the rules alone. A mark that nobody gives at all is told elsewhere.
fn never(rule: &RawRule, around: &Around<'_>) -> Option<Finding> {
    let finding = |why: &str, id: &str| Finding::new(Code::L001, &rule.place).with("why", why).with("id", id);
    let too_early = |name: &str, there: &FxHashSet<&str>| around.known.contains(name) && !there.contains(name);
    if let Some(name) = names(rule.with.as_ref()).find(|name| too_early(name, around.here)) {
        return Some(finding("mark", name));
    }
    let one_of = [
        (rule.any.as_ref(), around.here),
        (rule.before.as_ref(), around.elsewhere),
        (rule.last.as_ref(), around.elsewhere),
        (rule.after.as_ref(), around.elsewhere),
        (rule.next.as_ref(), around.elsewhere),
        (rule.count.as_ref().map(|(mark, _)| mark), around.here),
    ];
    for (marks, there) in one_of {
        if let Some(marks) = marks.filter(|marks| all_of(marks, |name| too_early(name, there))) {
            return Some(finding("mark", &marks.value));
        }
    }
    let forbidden: FxHashSet<&str> = names(rule.without.as_ref()).chain(names(rule.nowhere.as_ref())).collect();
    if let Some(name) = names(rule.with.as_ref()).find(|name| forbidden.contains(name)) {
        return Some(finding("without", name));
    }
    if let Some(any) = rule.any.as_ref().filter(|any| all_of(any, |name| forbidden.contains(name))) {
        return Some(finding("without", &any.value));
    }
    let left_out = |pattern: &Name| rule.unless.iter().any(|unless| unless.value == pattern.value);
    let first = rule.when.first()?;
    rule.when.iter().all(left_out).then(|| finding("unless", &first.value))
}

/// Whether there are marks at all, and this holds of each of them.
fn all_of(marks: &Name, holds: impl Fn(&str) -> bool) -> bool {
    names(Some(marks)).next().is_some() && names(Some(marks)).all(holds)
}

/// Tells of rules that ask and do the same. How sure they are does not make them different: the surest one decides anyway.
fn twice(rules: &[&RawRule], findings: &mut Vec<Finding>) {
    let mut seen: FxHashMap<String, &Place> = FxHashMap::default();
    for rule in rules {
        match seen.entry(written(rule)) {
            Entry::Occupied(first) => findings.push(Finding::new(Code::L002, &rule.place).with("first", first.get())),
            Entry::Vacant(free) => {
                free.insert(&rule.place);
            }
        }
    }
}

/// All that a rule asks and does, as one text.
fn written(rule: &RawRule) -> String {
    let marks = |marks: Option<&Name>| names(marks).collect::<Vec<_>>().join(" ");
    let patterns = |patterns: &[Name]| patterns.iter().map(|pattern| pattern.value.as_str()).collect::<Vec<_>>().join("\t");
    let count = rule.count.as_ref().map(|(mark, least)| format!("{} {least}", mark.value));
    [
        marks(rule.give.as_ref()),
        marks(rule.drop.as_ref()),
        marks(rule.with.as_ref()),
        marks(rule.any.as_ref()),
        marks(rule.without.as_ref()),
        marks(rule.before.as_ref()),
        marks(rule.last.as_ref()),
        marks(rule.after.as_ref()),
        marks(rule.next.as_ref()),
        marks(rule.nowhere.as_ref()),
        patterns(&rule.when),
        patterns(&rule.unless),
        count.unwrap_or_default(),
        rule.thin.to_string(),
    ]
    .join("\n")
}
