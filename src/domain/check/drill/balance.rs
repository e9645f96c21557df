//! Whether an answer can be told by something that has nothing to do with it: how often it is right, its length; and whether there are
//! near-misses enough.

use std::{cmp::Reverse, collections::BTreeMap};

use crate::domain::{
    check::balance::{Share, marked_highest},
    drill::{
        model::{Drill, Item, Part, Step},
        pools::Pools,
    },
    finding::{Code, Finding},
    texts::{Lang, Texts},
};

/// The least share of near-misses, in percent.
const NEAR_PERCENT: usize = 40;
/// The largest share of items in which one answer is right, in percent.
const SAME_PERCENT: usize = 60;
/// Below so many items a share says nothing.
const FEWEST_ITEMS: usize = 5;
/// How far above chance the right one may be the longest, or the shortest.
const MARGIN: f64 = 0.15;

/// The balance of a drill.
#[derive(Debug, Clone, Default)]
pub(super) struct Balance {
    items: usize,
    /// Near-misses.
    pub near: usize,
    /// How often each answer is right that more than one item shares.
    right: BTreeMap<String, usize>,
    /// The right one is the longest, in nl and en.
    pub longest: [Share; 2],
    /// The right one is the shortest, in nl and en.
    pub shortest: [Share; 2],
}

impl Balance {
    pub(super) fn of(drill: &Drill, texts: &Texts, pools: &Pools) -> Self {
        let near = drill.items.iter().filter(|item| item.near).count();
        let mut balance = Self { items: drill.items.len(), near, ..Self::default() };
        let names = pools.longest();
        for (item, step) in drill.items.iter().flat_map(|item| item.steps.iter().map(move |step| (item, step))) {
            // Ids that stand for the same in the whole file; reasons and tiles are named anew in each item.
            if step.part.is_shared() || step.part == Part::Option {
                step.right.iter().for_each(|id| *balance.right.entry(id.clone()).or_default() += 1);
            }
            if !step.part.is_shared() {
                balance.lengths(item, step, texts, &names);
            }
        }
        balance.longest = balance.longest.map(Share::mean);
        balance.shortest = balance.shortest.map(Share::mean);
        balance
    }

    fn lengths(&mut self, item: &Item, step: &Step, texts: &Texts, names: &[(String, String)]) {
        let right: Vec<bool> = step.ids.iter().map(|id| step.right.contains(id)).collect();
        for lang in Lang::ALL {
            let args = || names.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let length = |id: &String| {
                texts.find(lang, item.words(&step.part, id).as_str(), args()).map_or(0, |words| words.chars().count())
            };
            let lengths: Vec<usize> = step.ids.iter().map(length).collect();
            // A text that is missing is reported elsewhere; its length would mislead.
            if lengths.contains(&0) {
                continue;
            }
            let reversed: Vec<Reverse<usize>> = lengths.iter().map(|length| Reverse(*length)).collect();
            self.longest[lang as usize].add(&right, &marked_highest(&lengths));
            self.shortest[lang as usize].add(&right, &marked_highest(&reversed));
        }
    }

    /// E006 to E009.
    pub(super) fn check(&self, drill: &Drill) -> Vec<Finding> {
        let mut findings = Vec::new();
        let new = |code| Finding::new(code, &drill.at).with("drill", &drill.id).with("items", self.items);
        if self.items >= FEWEST_ITEMS {
            if self.near * 100 < self.items * NEAR_PERCENT {
                findings.push(new(Code::E006).with("near", self.near).with("limit", format!("{NEAR_PERCENT} %")));
            }
            for (answer, times) in self.right.iter().filter(|(_, times)| **times * 100 > self.items * SAME_PERCENT) {
                let finding = new(Code::E007).with("answer", answer).with("times", times);
                findings.push(finding.with("limit", format!("{SAME_PERCENT} %")));
            }
        }
        let percent = |share: f64| format!("{:.0} %", share * 100.0);
        for (code, shares) in [(Code::E008, &self.longest), (Code::E009, &self.shortest)] {
            for (lang, share) in Lang::ALL.into_iter().zip(shares).filter(|(_, share)| share.exceeds(MARGIN)) {
                let finding = new(code).with("lang", lang).with("share", percent(share.share));
                let finding = finding.with("limit", percent(share.chance + MARGIN)).with("chance", percent(share.chance));
                findings.push(finding.with("decisions", share.decisions));
            }
        }
        findings
    }
}
