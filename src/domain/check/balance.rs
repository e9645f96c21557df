//! Whether the best move gives itself away: by standing first, by being the longest or the warmest, or by being best at everything.

use serde::Serialize;

use crate::domain::{
    finding::{Code, Finding},
    id::{Ix, kind},
    scenario::model::{Rubric, Scenario},
    scoring::{Counts, points},
    texts::{Lang, Texts},
};

/// A decision counts when it has at least this many moves.
pub const FEWEST_MOVES: usize = 3;
/// And when its best and worst moves are at least this far apart.
pub const LEAST_SPREAD: i32 = 2;
/// The share may be this much above chance.
const MARGIN: f64 = 0.10;
/// Below this many decisions a share says nothing.
const FEWEST_DECISIONS: usize = 5;

/// How often the best move can be told by something that has nothing to do with it.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub struct Share {
    /// The share of decisions, 0 to 1, ties shared.
    pub share: f64,
    /// What picking blindly would give.
    pub chance: f64,
    /// Decisions counted.
    pub decisions: usize,
}

impl Share {
    pub(super) fn add(&mut self, best: &[bool], picked: &[bool]) {
        let count = |list: &[bool]| list.iter().filter(|mark| **mark).count();
        let both = best.iter().zip(picked).filter(|(b, p)| **b && **p).count();
        self.share += ratio(both, count(picked));
        self.chance += ratio(count(best), best.len());
        self.decisions += 1;
    }

    pub(super) fn mean(mut self) -> Self {
        self.share = mean(self.share, self.decisions);
        self.chance = mean(self.chance, self.decisions);
        self
    }

    fn is_too_much(&self) -> bool {
        self.exceeds(MARGIN)
    }

    /// Whether the share is above chance by more than a margin, over enough decisions to tell.
    pub(super) fn exceeds(&self, margin: f64) -> bool {
        self.decisions >= FEWEST_DECISIONS && self.share > self.chance + margin
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of moves are small")]
fn ratio(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

#[allow(clippy::cast_precision_loss, reason = "counts of decisions are small")]
fn mean(sum: f64, n: usize) -> f64 {
    if n == 0 { 0.0 } else { sum / n as f64 }
}

/// The balance of a scenario.
#[derive(Debug, Clone, Default)]
pub struct Balance {
    /// The best move stands first, as the author wrote them.
    pub first: Share,
    /// The best move is the longest, in nl and en.
    pub longest: [Share; 2],
    /// The best move is the warmest in tone.
    pub warmest: Share,
    /// Beats with a move that is best for every principle at once.
    best_at_all: Vec<(Ix<kind::Beat>, Ix<kind::Move>)>,
}

/// The worth of a move: what it shows less what it breaks, over the principles that the scenario claims.
pub(crate) fn worth(scenario: &Scenario, rubric: &Rubric, ix: Ix<kind::Move>) -> i32 {
    let points = points(&scenario.moves[ix], rubric, &Counts::default());
    let claimed = points.iter().filter(|(principle, _)| scenario.trains.contains(principle));
    claimed.map(|(_, points)| i32::from(points.shown) - i32::from(points.broken)).sum()
}

/// Marks the highest.
pub(super) fn marked_highest<T: Ord + Copy>(values: &[T]) -> Vec<bool> {
    let highest = values.iter().max().copied();
    values.iter().map(|value| Some(*value) == highest).collect()
}

impl Balance {
    /// Looks at every beat's own moves and its first step of waiting, as written, whatever their conditions.
    #[must_use]
    pub fn of(scenario: &Scenario, rubric: &Rubric, texts: &Texts) -> Self {
        let mut balance = Self::default();
        for (at, _, beat) in scenario.beats.iter() {
            let wait = beat.waits.iter().map(|waits| waits[0]);
            let moves: Vec<_> = beat.moves.iter().copied().chain(wait).collect();
            let worths: Vec<i32> = moves.iter().map(|ix| worth(scenario, rubric, *ix)).collect();
            let spread = worths.iter().max().zip(worths.iter().min()).map_or(0, |(high, low)| high - low);
            if moves.len() < FEWEST_MOVES || spread < LEAST_SPREAD {
                continue;
            }
            let best = marked_highest(&worths);
            let first: Vec<bool> = (0..moves.len()).map(|at| at == 0).collect();
            balance.first.add(&best, &first);
            for lang in Lang::ALL {
                let length = |ix: &Ix<kind::Move>| {
                    let text = scenario.moves[*ix].text.as_ref();
                    text.and_then(|key| texts.find(lang, key.as_str(), [])).map_or(0, |text| text.chars().count())
                };
                let lengths: Vec<usize> = moves.iter().map(length).collect();
                balance.longest[lang as usize].add(&best, &marked_highest(&lengths));
            }
            let warmth = |ix: &Ix<kind::Move>| scenario.moves[*ix].tone.map(crate::domain::scenario::vocabulary::Tone::warmth);
            let warmths: Vec<Option<u8>> = moves.iter().map(warmth).collect();
            balance.warmest.add(&best, &marked_highest(&warmths));
            balance.best_at_all.extend(best_at_all(scenario, rubric, &moves).map(|ix| (at, ix)));
        }
        balance.first = balance.first.mean();
        balance.longest = balance.longest.map(Share::mean);
        balance.warmest = balance.warmest.mean();
        balance
    }

    /// B001 to B004.
    #[must_use]
    pub fn check(&self, scenario: &Scenario) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut tell = |code, share: &Share, lang: Option<Lang>| {
            if share.is_too_much() {
                let percent = |x: f64| format!("{:.0} %", x * 100.0);
                let finding = Finding::new(code, &scenario.at).with("share", percent(share.share));
                let finding = finding.with("limit", percent(share.chance + MARGIN)).with("chance", percent(share.chance));
                let finding = finding.with("decisions", share.decisions);
                findings.push(match lang {
                    Some(lang) => finding.with("lang", lang),
                    None => finding,
                });
            }
        };
        tell(Code::B001, &self.first, None);
        for lang in Lang::ALL {
            tell(Code::B002, &self.longest[lang as usize], Some(lang));
        }
        tell(Code::B003, &self.warmest, None);
        for (beat, ix) in &self.best_at_all {
            let finding = Finding::new(Code::B004, &scenario.moves[*ix].at).with("beat", scenario.beats.name(*beat));
            findings.push(finding.with("move", scenario.moves.name(*ix)));
        }
        findings
    }
}

/// The move that alone shows most of every principle that can be shown here, where at least two can.
fn best_at_all(scenario: &Scenario, rubric: &Rubric, moves: &[Ix<kind::Move>]) -> Option<Ix<kind::Move>> {
    let all: Vec<_> = moves.iter().map(|ix| points(&scenario.moves[*ix], rubric, &Counts::default())).collect();
    let shown = |at: usize, principle: &Ix<kind::Principle>| all[at].get(principle).map_or(0, |points| points.shown);
    let principles: Vec<_> = scenario.trains.iter().filter(|p| (0..moves.len()).any(|at| shown(at, p) > 0)).collect();
    if principles.len() < 2 {
        return None;
    }
    let alone_best =
        |at: usize| principles.iter().all(|p| (0..moves.len()).all(|other| other == at || shown(other, p) < shown(at, p)));
    (0..moves.len()).find(|at| alone_best(*at)).map(|at| moves[at])
}
