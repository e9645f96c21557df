//! Cores that are nearly alike: two items of a family that differ in little more than a name are one.

use rustc_hash::FxHashMap;

use crate::domain::{
    drill::{
        model::{Family, Form, Item},
        shelf::{DrillShelf, Drills},
    },
    finding::{Code, Finding},
    texts::Lang,
};

/// Two wordings are nearly alike when they share this much of their words, in percent.
const WORDING_PERCENT: usize = 70;
/// Two situations are.
const SITUATION_PERCENT: usize = 80;
/// Shorter ones are not compared: a few words are soon the same.
const WORDING_WORDS: usize = 6;
const SITUATION_WORDS: usize = 9;

/// What is compared of an item, as sorted numbers of words.
struct Compared<'a> {
    item: &'a Item,
    wording: Vec<u32>,
    situation: Vec<u32>,
}

/// E010, family by family, in the source language.
pub(super) fn check(drills: &Drills) -> Vec<Finding> {
    let mut findings = Vec::new();
    for family in Family::ALL {
        let mut numbers = FxHashMap::default();
        let mut compared: Vec<Compared<'_>> = Vec::new();
        for (shelf, drill) in drills.of(family) {
            compared.extend(drill.items.iter().map(|item| Compared {
                item,
                wording: words(&wording(shelf, item), WORDING_WORDS, &mut numbers),
                situation: words(&text(shelf, item, "situation"), SITUATION_WORDS, &mut numbers),
            }));
        }
        for (at, one) in compared.iter().enumerate() {
            for other in &compared[at + 1..] {
                let what = if are_alike(&one.wording, &other.wording, WORDING_PERCENT) {
                    "wording"
                } else if are_alike(&one.situation, &other.situation, SITUATION_PERCENT) {
                    "situation"
                } else {
                    continue;
                };
                let finding = Finding::new(Code::E010, &other.item.at).with("one", &one.item.core);
                findings.push(finding.with("other", &other.item.core).with("what", what));
            }
        }
    }
    findings
}

fn text(shelf: &DrillShelf, item: &Item, what: &str) -> String {
    shelf.texts.find(Lang::Nl, item.key(what).as_str(), []).unwrap_or_default()
}

/// The words that an item is about: its sentence, what the resident says, what there is to choose from.
fn wording(shelf: &DrillShelf, item: &Item) -> String {
    let mut all = format!("{} {}", text(shelf, item, "text"), text(shelf, item, "line"));
    let own = item.steps.iter().filter(|step| !step.part.is_shared() && item.form != Form::Tell);
    for key in own.flat_map(|step| step.ids.iter().map(|id| item.words(&step.part, id))) {
        all.push(' ');
        all.push_str(&shelf.texts.find(Lang::Nl, key.as_str(), []).unwrap_or_default());
    }
    all
}

/// The words of a text as sorted numbers; none when they are too few.
fn words(text: &str, fewest: usize, numbers: &mut FxHashMap<String, u32>) -> Vec<u32> {
    let mut found = Vec::new();
    for word in text.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
        found.push(*numbers.entry(word.to_owned()).or_insert(next));
    }
    found.sort_unstable();
    found.dedup();
    if found.len() < fewest { Vec::new() } else { found }
}

/// Whether two sorted lists share so much of what is in either.
fn are_alike(a: &[u32], b: &[u32], percent: usize) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    if short.is_empty() || short.len() * 100 < long.len() * percent {
        return false;
    }
    let shared = short.iter().filter(|word| long.binary_search(word).is_ok()).count();
    shared * 100 >= (a.len() + b.len() - shared) * percent
}
