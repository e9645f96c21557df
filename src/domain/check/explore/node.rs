//! Nodes: states without their gauges, each with the set of gauge vectors with which it was met; and such a state packed in few bytes.

use super::{
    chance::{DrawKey, Drawn},
    vectors::{IN_VECTOR, Vectors},
};
use crate::domain::{
    id::{Ix, kind},
    scenario::model::Scenario,
    session::{At, Bits, Choice, Due, State, TopicAt},
};

/// The number of no node.
pub(super) const NOWHERE: u32 = u32::MAX;

/// All states that agree in everything that matters but gauges.
pub(super) struct Node {
    /// The first of them that was met, packed.
    pub(super) packed: Box<[u8]>,
    /// The gauges that can still be read.
    pub(super) mask: u64,
    /// How much may still follow.
    pub(super) size: u32,
    /// Sights that are worth a look.
    pub(super) sights: Box<[Ix<kind::Sight>]>,
    /// The vectors with which it was met.
    pub(super) all: Vectors,
    /// Those of them that were not looked at yet.
    pub(super) fresh: Vectors,
    /// The vector with which it was met first.
    pub(super) first: u64,
    /// The node from which it was met first.
    pub(super) from: u32,
    /// Whether the session has closed there.
    pub(super) ended: bool,
}

/// From where and how a state was first reached: the node, the vector, and what was chosen.
#[derive(Clone, Copy)]
pub(super) struct Origin {
    pub(super) node: u32,
    pub(super) code: u64,
    pub(super) by: Choice,
}

// ---- packing ----

const NO_BEAT: usize = u16::MAX as usize;

/// A state and what was drawn, without the gauges that are kept in vectors, and without how often a beat was visited: all that is
/// asked is whether it was, and whether a draw was made at the visit that lasts.
pub(super) fn pack(state: &State, known: &[(DrawKey, u8)]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(128);
    let (tag, at, line) = match state.at {
        At::Decision(beat) => (0, beat.at(), 0),
        At::LongLine(beat, line) => (1, beat.at(), line),
        At::BetweenActs(act) => (2, act.at(), 0),
        At::Ended(ending) => (3, ending.at(), 0),
    };
    bytes.extend_from_slice(&[tag, line, state.waited]);
    put(&mut bytes, at);
    put(&mut bytes, state.act.at());
    bytes.extend_from_slice(&state.facts);
    bytes.extend_from_slice(state.gauges.get(IN_VECTOR..).unwrap_or_default());
    for topic in &state.topics {
        let (standing, beat) = match topic {
            TopicAt::Fresh => (0, 0),
            TopicAt::Running => (1, 0),
            TopicAt::Closed => (2, 0),
            TopicAt::Left(beat) => (3, beat.at()),
        };
        bytes.push(standing);
        put(&mut bytes, beat);
    }
    for beats in state.visits.chunks(8) {
        bytes.push(beats.iter().rev().fold(0u8, |byte, visits| byte << 1 | u8::from(*visits > 0)));
    }
    for word in state.chosen.words().iter().chain(state.seen.words()) {
        bytes.extend_from_slice(&word.to_le_bytes());
    }
    put(&mut bytes, state.due.len());
    for due in &state.due {
        put(&mut bytes, due.later.at());
        bytes.push(due.left);
    }
    for ((draw, visit), value) in known {
        put(&mut bytes, draw.at());
        put(&mut bytes, visit.map_or(NO_BEAT, |(beat, _)| beat.at()));
        bytes.push(*value);
    }
    bytes
}

fn put(bytes: &mut Vec<u8>, number: usize) {
    bytes.extend_from_slice(&u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes());
}

/// The state that was packed. Its gauges are still to be set; every beat that was visited was visited once.
pub(super) fn unpack(scenario: &Scenario, packed: &[u8]) -> (State, Drawn) {
    let mut rest = Rest(packed);
    let mut state = State::blank(scenario);
    let (tag, line, waited) = (rest.byte(), rest.byte(), rest.byte());
    let at = rest.number();
    state.at = match tag {
        0 => At::Decision(Ix::new(at)),
        1 => At::LongLine(Ix::new(at), line),
        2 => At::BetweenActs(Ix::new(at)),
        _ => At::Ended(Ix::new(at)),
    };
    state.waited = waited;
    state.act = Ix::new(rest.number());
    state.facts.iter_mut().for_each(|fact| *fact = rest.byte());
    state.gauges.iter_mut().skip(IN_VECTOR).for_each(|gauge| *gauge = rest.byte());
    for topic in &mut state.topics {
        let (standing, beat) = (rest.byte(), rest.number());
        *topic = match standing {
            0 => TopicAt::Fresh,
            1 => TopicAt::Running,
            2 => TopicAt::Closed,
            _ => TopicAt::Left(Ix::new(beat)),
        };
    }
    for beats in state.visits.chunks_mut(8) {
        let byte = rest.byte();
        beats.iter_mut().enumerate().for_each(|(bit, visits)| *visits = byte >> bit & 1);
    }
    state.chosen = rest.bits(state.chosen.words().len());
    state.seen = rest.bits(state.seen.words().len());
    for _ in 0..rest.number() {
        let (later, left) = (Ix::new(rest.number()), rest.byte());
        state.due.push(Due::under_way(later, left));
    }
    let mut known = Drawn::new();
    while !rest.0.is_empty() {
        let (draw, beat, value) = (Ix::new(rest.number()), rest.number(), rest.byte());
        known.push(((draw, (beat != NO_BEAT).then(|| (Ix::new(beat), 1))), value));
    }
    (state, known)
}

/// What is left to unpack.
struct Rest<'p>(&'p [u8]);

impl Rest<'_> {
    fn byte(&mut self) -> u8 {
        let (first, rest) = self.0.split_first().expect("it was packed whole");
        self.0 = rest;
        *first
    }

    fn number(&mut self) -> usize {
        usize::from(u16::from_le_bytes([self.byte(), self.byte()]))
    }

    fn bits(&mut self, words: usize) -> Bits {
        let word = |rest: &mut Self| u64::from_le_bytes(std::array::from_fn(|_| rest.byte()));
        Bits::of_words((0..words).map(|_| word(self)).collect())
    }
}
