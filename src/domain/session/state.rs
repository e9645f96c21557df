//! Where a session stands: gauges, facts, what was chosen, seen and visited, and what is asked now. Nothing of chance is in it.

use crate::domain::{
    id::{Ix, kind},
    scenario::{model::Scenario, vocabulary::TopicState},
};

/// A set of small numbers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Bits(Vec<u64>);

impl Bits {
    /// An empty set with room for numbers below `size`.
    #[must_use]
    pub fn with_room_for(size: usize) -> Self {
        Self(vec![0; size.div_ceil(64)])
    }

    /// The set whose words these are.
    #[must_use]
    pub(crate) fn of_words(words: Vec<u64>) -> Self {
        Self(words)
    }

    /// Whether the number is in the set.
    #[must_use]
    pub fn has(&self, at: usize) -> bool {
        self.0.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
    }

    /// Puts a number in. Says whether it is new.
    pub fn put(&mut self, at: usize) -> bool {
        if self.0.len() <= at / 64 {
            self.0.resize(at / 64 + 1, 0);
        }
        let new = !self.has(at);
        self.0[at / 64] |= 1 << (at % 64);
        new
    }

    /// Puts in everything of another set. Says whether anything was new.
    pub fn put_all(&mut self, other: &Self) -> bool {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        let mut new = false;
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            new |= *theirs & !*mine != 0;
            *mine |= theirs;
        }
        new
    }

    /// Keeps only what the mask has too.
    pub fn keep(&mut self, mask: &Self) {
        for (at, word) in self.0.iter_mut().enumerate() {
            *word &= mask.0.get(at).copied().unwrap_or(0);
        }
    }

    /// The words of the set, for hashing and counting.
    #[must_use]
    pub fn words(&self) -> &[u64] {
        &self.0
    }

    /// The numbers in the set, from the lowest.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        let numbers = |(at, word): (usize, &u64)| {
            let word = *word;
            (0..64usize).filter(move |bit| word >> *bit & 1 == 1).map(move |bit| at * 64 + bit)
        };
        self.0.iter().enumerate().flat_map(numbers)
    }

    /// How many numbers are in the set.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.iter().map(|word| word.count_ones() as usize).sum()
    }
}

/// Where a topic stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TopicAt {
    /// Not entered yet.
    Fresh,
    /// Being talked about.
    Running,
    /// Left at this beat; taken up there.
    Left(Ix<kind::Beat>),
    /// Not to be entered.
    Closed,
}

impl TopicAt {
    /// The same without the beat.
    #[must_use]
    pub fn state(self) -> TopicState {
        match self {
            Self::Fresh => TopicState::Fresh,
            Self::Running => TopicState::Running,
            Self::Left(_) => TopicState::Left,
            Self::Closed => TopicState::Closed,
        }
    }
}

/// What is asked of the trainee now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum At {
    /// To choose a move at this beat.
    Decision(Ix<kind::Beat>),
    /// To go on or to interrupt, while this line of the beat (counted from 0) runs.
    LongLine(Ix<kind::Beat>, u8),
    /// To go on into this act.
    BetweenActs(Ix<kind::Act>),
    /// Nothing: it closed.
    Ended(Ix<kind::Ending>),
}

/// A delayed effect that is under way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Due {
    /// Which.
    pub later: Ix<kind::Later>,
    /// How many decisions, acts or days are left.
    pub left: u8,
    /// Set going by the move that is being carried out, which does not count.
    pub(super) fresh: bool,
}

impl Due {
    /// A delayed effect as it stands between two inputs.
    pub(crate) fn under_way(later: Ix<kind::Later>, left: u8) -> Self {
        Self { later, left, fresh: false }
    }
}

/// The state of a session between two inputs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct State {
    /// What is asked now.
    pub at: At,
    /// The act that runs, or ran last.
    pub act: Ix<kind::Act>,
    /// The gauges, 0 to 10.
    pub gauges: Vec<u8>,
    /// The facts, as positions in their lists of values.
    pub facts: Vec<u8>,
    /// The topics.
    pub topics: Vec<TopicAt>,
    /// How often each beat was entered, up to 255.
    pub visits: Vec<u8>,
    /// Which moves were chosen.
    pub chosen: Bits,
    /// Which sights were looked at.
    pub seen: Bits,
    /// Steps of waiting taken at this visit of the beat: 0, 1 or 2.
    pub waited: u8,
    /// Delayed effects under way.
    pub due: Vec<Due>,
    /// Moves chosen so far.
    pub decisions: u32,
}

impl State {
    /// The state before anything has happened; beginning a session makes it into a real one.
    pub(crate) fn blank(scenario: &Scenario) -> Self {
        let first = scenario.acts.indices().next().expect("a checked scenario has an act");
        let topic = |topic: &crate::domain::scenario::model::Topic| if topic.closed { TopicAt::Closed } else { TopicAt::Fresh };
        Self {
            at: At::BetweenActs(first),
            act: first,
            gauges: scenario.gauges.iter().map(|(_, _, gauge)| gauge.start).collect(),
            facts: scenario.facts.iter().map(|(_, _, fact)| fact.start).collect(),
            topics: scenario.topics.iter().map(|(_, _, t)| topic(t)).collect(),
            visits: vec![0; scenario.beats.len()],
            chosen: Bits::with_room_for(scenario.moves.len()),
            seen: Bits::with_room_for(scenario.sights.len()),
            waited: 0,
            due: Vec::new(),
            decisions: 0,
        }
    }

    /// The beat where the session stands, if it stands at one.
    #[must_use]
    pub fn beat(&self) -> Option<Ix<kind::Beat>> {
        match self.at {
            At::Decision(beat) | At::LongLine(beat, _) => Some(beat),
            At::BetweenActs(_) | At::Ended(_) => None,
        }
    }

    /// The value of a gauge, 0 to 10.
    #[must_use]
    pub fn gauge(&self, gauge: Ix<kind::Gauge>) -> u8 {
        self.gauges[gauge.at()]
    }

    /// How it closed, if it did.
    #[must_use]
    pub fn ending(&self) -> Option<Ix<kind::Ending>> {
        match self.at {
            At::Ended(ending) => Some(ending),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn a_set_knows_what_was_put_in() {
        let mut bits = Bits::with_room_for(70);
        assert!(bits.put(3) && bits.put(69));
        assert!(!bits.put(69), "not new the second time");
        assert!(bits.has(3) && bits.has(69) && !bits.has(4));
        assert_eq!(bits.count(), 2);
    }
}
