//! Chance for the explorer: a draw is decided when it is asked, once for each way it can come out.

use std::cell::Cell;

use crate::domain::{
    id::{Ix, kind},
    scenario::model::Scenario,
    session::{Luck, State, TopicAt},
};

/// A draw and, for one drawn anew at each visit, the visit.
pub(in crate::domain::check) type DrawKey = (Ix<kind::Draw>, Option<(Ix<kind::Beat>, u8)>);
/// What was drawn on the way to a state.
pub(super) type Drawn = Vec<(DrawKey, u8)>;

/// Luck that is decided as it is asked: a draw that has no outcome yet is noted, and the caller plays on with each.
pub(super) struct Branching<'k> {
    known: &'k [(DrawKey, u8)],
    asked: Cell<Option<DrawKey>>,
}

impl<'k> Branching<'k> {
    pub(super) fn new(known: &'k [(DrawKey, u8)]) -> Self {
        Self { known, asked: Cell::new(None) }
    }

    /// The first draw that was asked and not decided; what came out then counts for nothing.
    pub(super) fn asked(&self) -> Option<DrawKey> {
        self.asked.get()
    }
}

impl Luck for Branching<'_> {
    fn outcome(&self, _: &Scenario, draw: Ix<kind::Draw>, visit: Option<(Ix<kind::Beat>, u8)>) -> u8 {
        let key = (draw, visit);
        let known = self.known.iter().find(|(known, _)| *known == key);
        if known.is_none() && self.asked.get().is_none() {
            self.asked.set(Some(key));
        }
        known.map_or(0, |(_, value)| *value)
    }

    fn rank(&self, _: &Scenario, _: Ix<kind::Move>) -> u64 {
        0
    }
}

/// What is known with each outcome of one more draw, in the order of its values.
pub(super) fn decided(scenario: &Scenario, known: &[(DrawKey, u8)], asked: DrawKey) -> impl DoubleEndedIterator<Item = Drawn> {
    let values = u8::try_from(scenario.draws[asked.0].values.len()).expect("a draw has at most 64 values");
    (0..values).map(move |value| {
        let mut more = known.to_vec();
        more.push((asked, value));
        // One order for one set of outcomes, so that equal states are equal.
        more.sort_unstable_by_key(|(key, _)| *key);
        more
    })
}

/// Does something that may ask chance, once for every way chance can answer.
pub(super) fn each_outcome<T>(
    scenario: &Scenario,
    known: &[(DrawKey, u8)],
    mut act: impl FnMut(&Branching<'_>) -> T,
) -> Vec<(T, Drawn)> {
    let mut outcomes = Vec::new();
    let mut open = vec![known.to_vec()];
    while let Some(known) = open.pop() {
        let luck = Branching::new(&known);
        let outcome = act(&luck);
        match luck.asked() {
            None => outcomes.push((outcome, known)),
            Some(asked) => open.extend(decided(scenario, &known, asked).rev()),
        }
    }
    outcomes
}

/// Forgets what a visit of a beat drew when that visit is over. A beat that was left may be taken up again in the same visit.
pub(super) fn keep_lasting(state: &State, known: &mut Drawn) {
    let stands = |beat: Ix<kind::Beat>| state.beat() == Some(beat) || state.topics.contains(&TopicAt::Left(beat));
    known.retain(|((_, visit), _)| visit.is_none_or(|(beat, nth)| stands(beat) && state.visits[beat.at()] == nth));
}
