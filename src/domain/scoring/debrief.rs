//! What a debrief says first: strengths that were shown, and next steps worth trying. Picked by rule, so that a replay says the same.

use super::{Figure, Item, Moment, Report};

/// Evidence that was a strength: the weightiest things shown, one per principle, earlier ones first among equals.
#[must_use]
pub fn strengths(report: &Report, most: usize) -> Vec<(&Moment, &Item)> {
    pick(report, most, |item| item.shows)
}

/// Evidence that cost most: the weightiest things broken, one per principle.
#[must_use]
pub fn costs(report: &Report, most: usize) -> Vec<(&Moment, &Item)> {
    pick(report, most, |item| !item.shows)
}

fn pick(report: &Report, most: usize, wanted: impl Fn(&Item) -> bool) -> Vec<(&Moment, &Item)> {
    let all = report.moments.iter().flat_map(|moment| moment.evidence.iter().map(move |item| (moment, item)));
    let mut picked: Vec<(&Moment, &Item)> = all.filter(|(_, item)| item.counts && wanted(item)).collect();
    picked.sort_by_key(|(moment, item)| (std::cmp::Reverse(item.weight), moment.decision));
    let mut principles = Vec::new();
    picked.retain(|(_, item)| {
        let new = !principles.contains(&item.principle);
        principles.push(item.principle.clone());
        new
    });
    picked.truncate(most);
    picked
}

/// Principles to work on next: those broken most, then those least shown of what could be; only claimed ones that had an occasion.
#[must_use]
pub fn next_steps(report: &Report, most: usize) -> Vec<&Figure> {
    let missed = |figure: &Figure| figure.possible.saturating_sub(figure.shown);
    let mut steps: Vec<&Figure> =
        report.principles.iter().filter(|f| f.claimed && (f.broken > 0 || (f.occasions > 0 && missed(f) > 0))).collect();
    steps.sort_by_key(|figure| std::cmp::Reverse((figure.broken, missed(figure))));
    steps.truncate(most);
    steps
}
