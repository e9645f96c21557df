//! What a play showed and broke of the rubric: figures per principle with their occasions, and the moments behind them.
//!
//! The rules are explained with three worked plays in docs/scoring.md; a test reproduces those.

pub mod debrief;
pub mod told;

use rustc_hash::FxHashMap;
use serde::Serialize;

use super::{
    id::{Ix, MoveId, PrincipleId, RowId, TextKey, kind},
    scenario::{
        model::{Move, Owner, Rubric, Scenario, Target},
        vocabulary::FamilyKind,
    },
    session::event::Event,
};

/// A row counts at most this often in one visit.
pub const ROW_COUNTS_AT_MOST: u8 = 2;
/// From this many occasions on, a figure is a share; below it, a count.
pub const SHARE_FROM: u32 = 5;

/// What one play amounts to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// One figure for each principle that the scenario claims, and for every other that could be shown or was broken.
    pub principles: Vec<Figure>,
    /// The decisions that gave evidence, in order.
    pub moments: Vec<Moment>,
    /// Occasions that were let go by a move which gave no evidence at all and after which nothing moved, in order: a move that did
    /// something to somebody let nothing go. The debrief picks its next steps from them.
    #[serde(skip)]
    pub missed: Vec<Missed>,
}

/// An occasion that was let go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missed {
    /// Which decision of the session, counted from 1.
    pub decision: u32,
    /// What could have been shown.
    pub principle: PrincipleId,
    /// The highest weight that another move had, 1 to 3.
    pub weight: u8,
}

/// How a principle fared. Shown and broken are never set off against each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Figure {
    /// Which.
    pub principle: PrincipleId,
    /// Whether the scenario claims to train it.
    pub claimed: bool,
    /// Sum over decisions of the highest weight that could have been shown.
    pub possible: u32,
    /// Sum over decisions of the weight that was shown.
    pub shown: u32,
    /// Decisions at which something could be shown.
    pub occasions: u32,
    /// Decisions at which something was shown.
    pub taken: u32,
    /// Times it was broken.
    pub breaks: u32,
    /// Sum of the weights of those.
    pub broken: u32,
    /// Decisions in the whole scenario at which it can be shown, over all ways through it.
    pub offered: u32,
}

/// How a figure is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// There was no occasion. Never a zero.
    NotSeen,
    /// Taken on so many of so many occasions.
    Occasions(u32, u32),
    /// A share in whole percents.
    Share(u32),
}

impl Figure {
    /// How the figure is said: a count below five occasions, a share from five on.
    #[must_use]
    pub fn reading(&self) -> Reading {
        match self.occasions {
            0 => Reading::NotSeen,
            few if few < SHARE_FROM => Reading::Occasions(self.taken, few),
            _ => Reading::Share((self.shown * 100 + self.possible / 2) / self.possible),
        }
    }
}

/// A decision that gave evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moment {
    /// Which decision of the session, counted from 1.
    pub decision: u32,
    /// What was chosen.
    #[serde(rename = "move")]
    pub chosen: MoveId,
    /// What it showed or broke.
    pub evidence: Vec<Item>,
    /// How far gauges moved before the next decision, in steps, all together: how much it mattered here.
    #[serde(skip)]
    pub moved: u32,
}

/// One item of evidence in a moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// The row.
    pub row: RowId,
    /// Its principle.
    pub principle: PrincipleId,
    /// Whether it shows the principle; otherwise it breaks it.
    pub shows: bool,
    /// 1 to 3.
    pub weight: u8,
    /// The key of the reason: the move's own, or the row's.
    pub reason: TextKey,
    /// Whether it counts in the figures: not when the row has counted twice already, nor when it was overruled.
    pub counts: bool,
    /// Why a docent overruled it, if one did. The original stays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overruled: Option<String>,
}

/// A docent's word that one item of evidence does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overrule {
    /// The decision, counted from 1.
    pub decision: u32,
    /// The row.
    pub row: RowId,
    /// Why.
    pub reason: String,
}

/// Points of one decision for one principle.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Points {
    pub shown: u8,
    pub broken: u8,
}

/// How often each row has counted so far, by the row's index.
pub(crate) type Counts = FxHashMap<Ix<kind::Row>, u8>;

fn is_spent(counts: &Counts, row: Ix<kind::Row>) -> bool {
    counts.get(&row).is_some_and(|n| *n >= ROW_COUNTS_AT_MOST)
}

/// What a move would show and break of each principle: per principle the highest weight either way, of rows that still count.
pub(crate) fn points(item: &Move, rubric: &Rubric, counts: &Counts) -> FxHashMap<Ix<kind::Principle>, Points> {
    let mut points: FxHashMap<_, Points> = FxHashMap::default();
    for given in item.evidence.iter().filter(|given| !is_spent(counts, given.row)) {
        let row = &rubric.rows[given.row];
        if rubric.principles[row.principle].kind != FamilyKind::Scored {
            continue;
        }
        let mine = points.entry(row.principle).or_default();
        let side = if row.shows { &mut mine.shown } else { &mut mine.broken };
        *side = (*side).max(given.weight);
    }
    points
}

/// Whether a move counts as no decision at all. A silence that the author gave no evidence only postpones one: the same moves are
/// asked about again after it.
pub(crate) fn postpones(item: &Move) -> bool {
    matches!((item.owner, &item.to), (Owner::Wait(..), Target::Stay)) && item.evidence.is_empty()
}

/// Scores the events of a play.
#[must_use]
pub fn score<'e>(
    scenario: &Scenario,
    rubric: &Rubric,
    events: impl IntoIterator<Item = &'e Event>,
    overrules: &[Overrule],
) -> Report {
    let mut tally = Tally {
        scenario,
        rubric,
        overrules,
        counts: Counts::default(),
        figures: FxHashMap::default(),
        moments: Vec::new(),
        missed: Vec::new(),
    };
    let mut now = 0;
    let mut offered: Vec<Ix<kind::Move>> = Vec::new();
    for event in events {
        match event {
            Event::MovesOffered { moves, .. } => {
                let open = moves.iter().filter(|offer| offer.locked.is_none());
                offered = open.filter_map(|offer| scenario.moves.find(offer.id.as_str())).collect();
            }
            Event::MoveChosen { chosen, decision, .. } => {
                now = *decision;
                if let Some(ix) = scenario.moves.find(chosen.as_str()) {
                    tally.decision(*decision, ix, &offered);
                }
            }
            Event::GaugeChanged { from, to, .. } => {
                if let Some(moment) = tally.moments.last_mut().filter(|moment| moment.decision == now) {
                    moment.moved += u32::from(from.abs_diff(*to));
                }
                tally.missed.retain(|missed| missed.decision != now);
            }
            Event::FactSet { .. } => tally.missed.retain(|missed| missed.decision != now),
            _ => {}
        }
    }
    tally.report()
}

struct Tally<'a> {
    scenario: &'a Scenario,
    rubric: &'a Rubric,
    overrules: &'a [Overrule],
    counts: Counts,
    figures: FxHashMap<Ix<kind::Principle>, Figure>,
    moments: Vec<Moment>,
    missed: Vec<Missed>,
}

impl Tally<'_> {
    fn figure(&mut self, principle: Ix<kind::Principle>) -> &mut Figure {
        let (scenario, rubric) = (self.scenario, self.rubric);
        self.figures.entry(principle).or_insert_with(|| Figure {
            principle: rubric.principles.name(principle).clone(),
            claimed: scenario.trains.contains(&principle),
            possible: 0,
            shown: 0,
            occasions: 0,
            taken: 0,
            breaks: 0,
            broken: 0,
            offered: offered(scenario, rubric, principle),
        })
    }

    fn decision(&mut self, decision: u32, chosen: Ix<kind::Move>, offered: &[Ix<kind::Move>]) {
        let (scenario, rubric) = (self.scenario, self.rubric);
        let item = &scenario.moves[chosen];
        if postpones(item) {
            return;
        }
        let mut possible: FxHashMap<Ix<kind::Principle>, u8> = FxHashMap::default();
        for ix in offered {
            for (principle, points) in points(&scenario.moves[*ix], rubric, &self.counts) {
                let best = possible.entry(principle).or_default();
                *best = (*best).max(points.shown);
            }
        }
        for (principle, weight) in possible.into_iter().filter(|(_, weight)| *weight > 0) {
            let figure = self.figure(principle);
            figure.possible += u32::from(weight);
            figure.occasions += 1;
            if item.evidence.is_empty() {
                self.missed.push(Missed { decision, principle: rubric.principles.name(principle).clone(), weight });
            }
        }
        let mut now: FxHashMap<Ix<kind::Principle>, Points> = FxHashMap::default();
        let mut items = Vec::new();
        for given in &item.evidence {
            let row = &rubric.rows[given.row];
            let overruled = self.overrules.iter().find(|o| o.decision == decision && o.row == given.name);
            let scored = rubric.principles[row.principle].kind == FamilyKind::Scored;
            let counts = scored && overruled.is_none() && !is_spent(&self.counts, given.row);
            if counts {
                *self.counts.entry(given.row).or_default() += 1;
                let mine = now.entry(row.principle).or_default();
                if row.shows {
                    mine.shown = mine.shown.max(given.weight);
                } else {
                    mine.broken = mine.broken.max(given.weight);
                    self.figure(row.principle).breaks += 1;
                }
            }
            items.push(Item {
                row: given.name.clone(),
                principle: rubric.principles.name(row.principle).clone(),
                shows: row.shows,
                weight: given.weight,
                reason: item.why.clone().unwrap_or_else(|| row.reason.clone()),
                counts,
                overruled: overruled.map(|o| o.reason.clone()),
            });
        }
        for (principle, points) in now {
            let figure = self.figure(principle);
            figure.shown += u32::from(points.shown);
            figure.taken += u32::from(points.shown > 0);
            figure.broken += u32::from(points.broken);
        }
        if !items.is_empty() {
            self.moments.push(Moment { decision, chosen: scenario.moves.name(chosen).clone(), evidence: items, moved: 0 });
        }
    }

    fn report(mut self) -> Report {
        for principle in self.scenario.trains.clone() {
            self.figure(principle);
        }
        let order = |figure: &Figure| self.rubric.principles.find(figure.principle.as_str()).map(Ix::at);
        let mut principles: Vec<Figure> = self.figures.values().cloned().collect();
        principles.sort_by_key(|figure| (!figure.claimed, order(figure)));
        Report { principles, moments: self.moments, missed: self.missed }
    }
}

/// How many decisions of the scenario can show a principle: beats by their own moves, each set of openers, each act's closings.
#[must_use]
pub fn offered(scenario: &Scenario, rubric: &Rubric, principle: Ix<kind::Principle>) -> u32 {
    let mut sites: Vec<Owner> = Vec::new();
    for (_, _, item) in scenario.moves.iter() {
        let shows = |given: &super::scenario::model::Evidence| {
            rubric.rows[given.row].principle == principle && rubric.rows[given.row].shows
        };
        if !item.evidence.iter().any(shows) {
            continue;
        }
        let site = match item.owner {
            Owner::Wait(beat, _) => Owner::Beat(beat),
            other => other,
        };
        if !sites.contains(&site) {
            sites.push(site);
        }
    }
    u32::try_from(sites.len()).unwrap_or(u32::MAX)
}
