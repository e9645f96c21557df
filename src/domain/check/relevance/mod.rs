//! What of a state something that may still follow can read, worked out for that very state. States that differ only in the rest are
//! one state to the explorer.

mod may;
mod read;

use may::{May, Plan};
use read::Reading;

use super::explore::{chance::DrawKey, vectors::IN_VECTOR};
use crate::domain::{
    id::{Ix, kind},
    scenario::model::Scenario,
    session::{At, State, TopicAt},
};

/// Tells what matters of the states of a scenario.
pub(super) struct Relevance<'a> {
    plan: Plan<'a>,
}

/// What matters of one state, gauges apart.
pub(super) struct Matter {
    /// The same for states from which, with equal gauges, the same things can follow.
    pub(super) key: u128,
    /// The gauges that can still be read, four bits for each of the first [`IN_VECTOR`].
    pub(super) gauges: u64,
    /// Sights of the act that runs at which a first look may change something that matters.
    pub(super) sights: Box<[Ix<kind::Sight>]>,
    /// How much may still follow; never more than before a step.
    pub(super) size: u32,
}

impl<'a> Relevance<'a> {
    pub(super) fn of(scenario: &'a Scenario) -> Self {
        Self { plan: Plan::of(scenario) }
    }

    /// What matters of a state in which these draws were decided. The values of the first [`IN_VECTOR`] gauges play no part.
    pub(super) fn matter(&self, state: &State, known: &[(DrawKey, u8)]) -> Matter {
        let mut key = Vec::new();
        position(state, &mut key);
        if let At::Ended(_) = state.at {
            return Matter { key: hash(&key), gauges: 0, sights: Box::default(), size: 0 };
        }
        let may = May::ahead_of(&self.plan, state, known);
        let reading = Reading::of(&may);
        number(&mut key, reading.asked.len() >> 16);
        number(&mut key, reading.asked.len());
        key.extend_from_slice(&reading.asked);
        values(state, known, &reading, &mut key);
        let in_vector = reading.gauges.iter().filter(|gauge| *gauge < IN_VECTOR);
        let here = |sight: &Ix<kind::Sight>| state.beat().is_some() && self.plan.scenario.sights[*sight].act == state.act;
        Matter {
            key: hash(&key),
            gauges: in_vector.fold(0u64, |mask, gauge| mask | 15u64 << (4 * gauge)),
            sights: reading.sights.iter().map(Ix::new).filter(here).collect(),
            size: u32::try_from(may.size()).unwrap_or(u32::MAX),
        }
    }
}

/// Writes where the session stands.
fn position(state: &State, key: &mut Vec<u8>) {
    let (tag, at, line) = match state.at {
        At::Decision(beat) => (0, beat.at(), 0),
        At::LongLine(beat, line) => (1, beat.at(), line),
        At::BetweenActs(act) => (2, act.at(), 0),
        At::Ended(ending) => (3, ending.at(), 0),
    };
    number(key, tag);
    number(key, at);
    // Between acts the day of the old one still matters; within one, how long the trainee has been silent.
    match tag {
        2 => number(key, state.act.at()),
        3 => {}
        _ => number(key, usize::from(line) << 2 | usize::from(state.waited)),
    }
}

/// Writes the values of what is still read. How many there are follows from what is asked, which stands before them.
fn values(state: &State, known: &[(DrawKey, u8)], reading: &Reading<'_, '_>, key: &mut Vec<u8>) {
    key.extend(reading.facts.iter().map(|fact| state.facts[fact]));
    key.extend(reading.gauges.iter().filter(|gauge| *gauge >= IN_VECTOR).map(|gauge| state.gauges[gauge]));
    for topic in reading.topics.iter() {
        let code = match state.topics[topic] {
            TopicAt::Fresh => usize::from(u16::MAX),
            TopicAt::Running => usize::from(u16::MAX) - 1,
            TopicAt::Closed => usize::from(u16::MAX) - 2,
            TopicAt::Left(beat) if reading.resumed.has(topic) => beat.at(),
            TopicAt::Left(_) => usize::from(u16::MAX) - 3,
        };
        number(key, code);
    }
    for due in state.due.iter().filter(|due| reading.laters.has(due.later.at())) {
        number(key, due.later.at());
        number(key, usize::from(due.left));
    }
    // No delayed effect and no draw has this number.
    number(key, usize::from(u16::MAX));
    for ((draw, visit), value) in known.iter().filter(|((draw, _), _)| reading.draws.has(draw.at())) {
        number(key, draw.at());
        number(key, visit.map_or(usize::from(u16::MAX), |(beat, _)| beat.at()));
        number(key, usize::from(*value));
    }
}

fn number(key: &mut Vec<u8>, n: usize) {
    key.extend_from_slice(&((n & 0xFFFF) as u16).to_le_bytes());
}

/// 128 bits are enough that no two of even a thousand million keys ever fall together.
pub(super) fn hash(bytes: &[u8]) -> u128 {
    let hash = blake3::hash(bytes);
    u128::from_le_bytes(hash.as_bytes()[..16].try_into().expect("16 of 32 bytes"))
}
