//! Ranges of points: bounds from all paths, and what plays that were really played gave.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    Range, Ranges, Witness,
    paths::{Edge, NO_MOVE, Paths},
};
use crate::domain::{
    check::{
        plays::words_of_input,
        simulate::{Field, Player, play_once},
    },
    id::{Ix, kind},
    scenario::{
        model::{Owner, Rubric, Scenario},
        vocabulary::FamilyKind,
    },
    scoring::{Counts, Points, ROW_COUNTS_AT_MOST, points, postpones, score},
    session::replay,
};

/// Plays per player that look for the ends of the ranges.
const WITNESS_PLAYS: u64 = 300;

/// All paths of a scenario, of an exploration that is complete.
pub(super) struct Ways<'e> {
    pub(super) paths: Paths,
    /// The sets of moves that could be chosen, by their numbers.
    pub(super) offers: &'e [Box<[Ix<kind::Move>]>],
    /// The nodes where sessions begin.
    pub(super) first: &'e [u32],
    /// Per node whether the session has closed there.
    pub(super) ended: Vec<bool>,
}

/// Lowest and highest that any play can give.
type Bound = [Option<u32>; 2];

/// Ranges per claimed principle.
pub(super) fn ranges(field: Field<'_>, ways: Option<&Ways<'_>>) -> BTreeMap<String, Ranges> {
    let (scenario, rubric) = (field.scenario, field.rubric);
    let played = played_figures(field);
    let lasting = never_spent(scenario);
    let mut all = BTreeMap::new();
    for principle in &scenario.trains {
        let name = rubric.principles.name(*principle).to_string();
        let by_rows = |shows: bool| row_bound(scenario, rubric, *principle, shows);
        let mut bounds = [[Some(0), Some(by_rows(true))], [Some(0), Some(by_rows(false))], [Some(0), None]];
        if let Some(ways) = ways {
            let most = Table::new(field, ways, &|ix| {
                points(&scenario.moves[ix], rubric, &Counts::default()).get(principle).copied().unwrap_or_default()
            });
            let least = Table::new(field, ways, &|ix| sure_points(field, *principle, &lasting, ix));
            for (bound, figure) in bounds.iter_mut().zip([Figure::Shown, Figure::Broken, Figure::Possible]) {
                let high = ways.paths.highest(|edge| most.weight(figure, edge));
                bound[1] = [bound[1], high].into_iter().flatten().min();
                let is_end = |node: u32| ways.ended[node as usize];
                bound[0] = Some(ways.paths.lowest(ways.first, is_end, |edge| least.weight(figure, edge)).unwrap_or(0));
            }
        }
        let range = |pick: usize, bound: Bound| {
            let figures: Vec<(u32, &Witness)> =
                played.iter().map(|(figures, play)| (figures.get(&name).map_or(0, |three| three[pick]), play)).collect();
            let low = figures.iter().map(|(n, _)| *n).min();
            let top = figures.iter().max_by_key(|(n, _)| *n);
            let witnessed = low.zip(top).map(|(low, (top, _))| [low, *top]);
            Range { witnessed, bound, play: top.map(|(_, play)| (*play).clone()).unwrap_or_default() }
        };
        let [shown, broken, possible] = bounds;
        all.insert(name.clone(), Ranges { shown: range(0, shown), broken: range(1, broken), possible: range(2, possible) });
    }
    all
}

#[derive(Clone, Copy)]
enum Figure {
    Shown,
    Broken,
    Possible,
}

/// What each move, and each set of moves on offer, gives for one principle.
struct Table {
    moves: Vec<Points>,
    /// Moves that only postpone the decision, which then counts as none.
    postponing: Vec<bool>,
    offers: Vec<u32>,
}

impl Table {
    fn new(field: Field<'_>, ways: &Ways<'_>, points_of: &dyn Fn(Ix<kind::Move>) -> Points) -> Self {
        let scenario = field.scenario;
        let moves: Vec<Points> = scenario.moves.indices().map(points_of).collect();
        let highest = |set: &[Ix<kind::Move>]| set.iter().map(|ix| u32::from(moves[ix.at()].shown)).max().unwrap_or(0);
        Self {
            offers: ways.offers.iter().map(|set| highest(set)).collect(),
            postponing: scenario.moves.iter().map(|(_, _, item)| postpones(item)).collect(),
            moves,
        }
    }

    fn weight(&self, figure: Figure, edge: &Edge) -> u32 {
        if edge.chosen == NO_MOVE {
            return 0;
        }
        let chosen = usize::from(edge.chosen);
        match figure {
            Figure::Shown => u32::from(self.moves[chosen].shown),
            Figure::Broken => u32::from(self.moves[chosen].broken),
            Figure::Possible if self.postponing[chosen] => 0,
            Figure::Possible => self.offers[edge.offers as usize],
        }
    }
}

/// Rows that are never given more often than they count, whatever is played: what they give always counts. A move that may be made
/// again, and waiting, may give a row any number of times.
fn never_spent(scenario: &Scenario) -> FxHashSet<Ix<kind::Row>> {
    let mut given: FxHashMap<Ix<kind::Row>, usize> = FxHashMap::default();
    let most = usize::from(ROW_COUNTS_AT_MOST);
    for (_, _, item) in scenario.moves.iter() {
        let often = item.again || matches!(item.owner, Owner::Wait(..));
        for evidence in &item.evidence {
            *given.entry(evidence.row).or_default() += if often { most + 1 } else { 1 };
        }
    }
    given.into_iter().filter(|(_, times)| *times <= most).map(|(row, _)| row).collect()
}

/// The points that a move gives for a principle in every play: those of rows that are never spent.
fn sure_points(
    field: Field<'_>,
    principle: Ix<kind::Principle>,
    lasting: &FxHashSet<Ix<kind::Row>>,
    ix: Ix<kind::Move>,
) -> Points {
    let mut sure = Points::default();
    if field.rubric.principles[principle].kind != FamilyKind::Scored {
        return sure;
    }
    for given in field.scenario.moves[ix].evidence.iter().filter(|given| lasting.contains(&given.row)) {
        let row = &field.rubric.rows[given.row];
        if row.principle == principle {
            let side = if row.shows { &mut sure.shown } else { &mut sure.broken };
            *side = (*side).max(given.weight);
        }
    }
    sure
}

/// The most points a principle's rows allow: each row counts at most twice.
fn row_bound(scenario: &Scenario, rubric: &Rubric, principle: Ix<kind::Principle>, shows: bool) -> u32 {
    let mut rows: FxHashMap<Ix<kind::Row>, u32> = FxHashMap::default();
    for (_, _, item) in scenario.moves.iter() {
        for given in &item.evidence {
            let row = &rubric.rows[given.row];
            if row.principle == principle && row.shows == shows {
                let weight = rows.entry(given.row).or_default();
                *weight = (*weight).max(u32::from(given.weight));
            }
        }
    }
    rows.values().sum::<u32>() * u32::from(ROW_COUNTS_AT_MOST)
}

/// Figures (shown, broken, possible) per principle of whole plays by all players, with the play that gave them.
fn played_figures(field: Field<'_>) -> Vec<(FxHashMap<String, [u32; 3]>, Witness)> {
    let mut played = Vec::new();
    for (_, player) in Player::ALL {
        for nth in 0..WITNESS_PLAYS {
            let session = play_once(field, player, nth, nth);
            if !session.is_over() {
                continue;
            }
            debug_assert!(replay(field.scenario, nth, session.inputs()).is_ok());
            let report = score(field.scenario, field.rubric, session.events(), &[]);
            let figures = report.principles.iter().map(|f| (f.principle.to_string(), [f.shown, f.broken, f.possible])).collect();
            let inputs = session.inputs().iter().map(words_of_input).collect();
            played.push((figures, Witness { seed: nth, inputs }));
        }
    }
    played
}
