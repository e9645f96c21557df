//! What a debrief says first: strengths that were shown, and next steps worth trying. Picked by rule, so that a replay says the same.

use super::{Figure, Item, Missed, Moment, Report};

/// Evidence that was a strength: the weightiest things shown, one per principle and move, by moves that broke nothing. Among equals the
/// move that showed more, and then the later one: what was said deeper in the visit carried more.
#[must_use]
pub fn strengths(report: &Report, most: usize) -> Vec<(&Moment, &Item)> {
    let clean = |moment: &Moment| moment.evidence.iter().all(|item| item.shows);
    let order = |moment: &Moment, item: &Item| (item.weight, moment.evidence.len(), moment.decision);
    pick(report, most, |moment, item| item.shows && clean(moment), order)
}

/// Evidence that cost most: the weightiest things broken, one per principle and move. Among equals the one after which most moved, and
/// then the earlier one, since it shaped the rest.
#[must_use]
pub fn costs(report: &Report, most: usize) -> Vec<(&Moment, &Item)> {
    let moved = |moment: &Moment| usize::try_from(moment.moved).unwrap_or(usize::MAX);
    pick(report, most, |_, item| !item.shows, |moment, item| (item.weight, moved(moment), u32::MAX - moment.decision))
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

/// Claimed principles of which least was shown, by share, that had at least two occasions and of which more was left than taken; each
/// with the weightiest occasion that was let go, the last among equals. Who showed most of everything is not told what they did anyway.
#[must_use]
pub fn next_steps(report: &Report, most: usize) -> Vec<(&Figure, Option<&Missed>)> {
    const ENOUGH: u32 = 2;
    let open = |figure: &&Figure| figure.claimed && figure.occasions >= ENOUGH && figure.shown * 2 < figure.possible;
    let mut steps: Vec<&Figure> = report.principles.iter().filter(open).collect();
    steps.sort_by_key(|figure| (figure.shown * 1000 / figure.possible, std::cmp::Reverse(figure.possible)));
    steps.truncate(most);
    let missed = |figure: &Figure| {
        let of_it = report.missed.iter().filter(|missed| missed.principle == figure.principle);
        of_it.max_by_key(|missed| (missed.weight, missed.decision))
    };
    steps.into_iter().map(|figure| (figure, missed(figure))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(principle: &str, weight: u8, shows: bool) -> Item {
        Item {
            row: format!("{principle}-a").as_str().into(),
            principle: principle.into(),
            shows,
            weight,
            reason: "why".into(),
            counts: true,
            overruled: None,
        }
    }

    fn moment(decision: u32, moved: u32, evidence: Item) -> Moment {
        Moment { decision, chosen: "say".into(), evidence: vec![evidence], moved }
    }

    fn figure(principle: &str, possible: u32, shown: u32) -> Figure {
        Figure {
            principle: principle.into(),
            claimed: true,
            possible,
            shown,
            occasions: 3,
            taken: 1,
            breaks: 0,
            broken: 0,
            offered: 3,
        }
    }

    fn report(principles: Vec<Figure>, moments: Vec<Moment>, missed: Vec<Missed>) -> Report {
        Report { principles, moments, missed }
    }

    #[test]
    fn of_two_breaks_of_the_same_weight_the_one_after_which_most_moved_is_told() {
        let told = report(
            vec![],
            vec![moment(1, 1, item("pr2", 2, false)), moment(4, 5, item("pr6", 2, false)), moment(6, 9, item("pr7", 1, false))],
            vec![],
        );
        let decisions: Vec<u32> = costs(&told, 3).into_iter().map(|(moment, _)| moment.decision).collect();
        assert_eq!(decisions, [4, 1, 6]);
    }

    #[test]
    fn what_was_mostly_shown_is_no_next_step() {
        let told = report(vec![figure("pr2", 4, 2), figure("pr3", 4, 1)], vec![], vec![]);
        let steps: Vec<&str> = next_steps(&told, 3).into_iter().map(|(figure, _)| figure.principle.as_str()).collect();
        assert_eq!(steps, ["pr3"]);
    }

    #[test]
    fn a_next_step_names_the_weightiest_occasion_that_was_let_go() {
        let missed = |decision, weight| Missed { decision, principle: "pr3".into(), weight };
        let told = report(vec![figure("pr3", 4, 1)], vec![], vec![missed(2, 2), missed(5, 1), missed(7, 2)]);
        let [(_, Some(named))] = next_steps(&told, 3)[..] else { panic!("one step, with its occasion") };
        assert_eq!(named.decision, 7);
    }
}
