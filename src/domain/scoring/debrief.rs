//! What a debrief says first: strengths that were shown, and next steps worth trying. Picked by rule, so that a replay says the same.

use super::{Figure, Item, Moment, Report};

/// Evidence that was a strength: the weightiest things shown, one per principle and move, by moves that broke nothing. Among equals the
/// move that showed more, and then the later one: what was said deeper in the visit carried more.
#[must_use]
pub fn strengths(report: &Report, most: usize) -> Vec<(&Moment, &Item)> {
    let clean = |moment: &Moment| moment.evidence.iter().all(|item| item.shows);
    let order = |moment: &Moment, item: &Item| (item.weight, moment.evidence.len(), moment.decision);
    pick(report, most, |moment, item| item.shows && clean(moment), order)
}

/// Evidence that cost most: the weightiest things broken, one per principle and move; the earlier one among equals, since it shaped the rest.
#[must_use]
pub fn costs(report: &Report, most: usize) -> Vec<(&Moment, &Item)> {
    pick(report, most, |_, item| !item.shows, |moment, item| (item.weight, 0, u32::MAX - moment.decision))
}

fn pick(
    report: &Report,
    most: usize,
    wanted: impl Fn(&Moment, &Item) -> bool,
    order: impl Fn(&Moment, &Item) -> (u8, usize, u32),
) -> Vec<(&Moment, &Item)> {
    let all = report.moments.iter().flat_map(|moment| moment.evidence.iter().map(move |item| (moment, item)));
    let mut picked: Vec<(&Moment, &Item)> = all.filter(|(moment, item)| item.counts && wanted(moment, item)).collect();
    picked.sort_by_key(|(moment, item)| std::cmp::Reverse(order(moment, item)));
    let (mut principles, mut decisions) = (Vec::new(), Vec::new());
    picked.retain(|(moment, item)| {
        let new = !principles.contains(&item.principle) && !decisions.contains(&moment.decision);
        if new {
            principles.push(item.principle.clone());
            decisions.push(moment.decision);
        }
        new
    });
    picked.truncate(most);
    picked
}

/// Claimed principles of which least was shown, by share, that had at least two occasions and were not shown whole.
#[must_use]
pub fn next_steps(report: &Report, most: usize) -> Vec<&Figure> {
    const ENOUGH: u32 = 2;
    let open = |figure: &&Figure| figure.claimed && figure.occasions >= ENOUGH && figure.shown < figure.possible;
    let mut steps: Vec<&Figure> = report.principles.iter().filter(open).collect();
    steps.sort_by_key(|figure| (figure.shown * 1000 / figure.possible, std::cmp::Reverse(figure.possible)));
    steps.truncate(most);
    steps
}
