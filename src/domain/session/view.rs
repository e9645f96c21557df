//! What can be asked of a state without changing it: what is on offer, what is in view, whether a condition holds.

use super::{
    event::Offer,
    luck::Luck,
    state::{At, State, TopicAt},
    watch::Watch,
};
use crate::domain::{
    id::{Ix, kind},
    scenario::{
        model::{Condition, Owner, Scenario, Target},
        vocabulary::Each,
    },
};

/// What can be asked of a state without changing it.
pub(super) struct View<'a, L, W> {
    pub(super) scenario: &'a Scenario,
    pub(super) luck: &'a L,
    pub(super) watch: &'a W,
    pub(super) state: &'a State,
}

impl<L: Luck, W: Watch> View<'_, L, W> {
    /// The moves shown now, in the author's order; waits and what leads elsewhere come after the beat's own.
    pub(super) fn shown(&self) -> Vec<Ix<kind::Move>> {
        let scenario = self.scenario;
        match self.state.at {
            At::LongLine(beat, _) => scenario.beats[beat].interrupt.into_iter().filter(|ix| self.open(*ix)).collect(),
            At::Decision(beat) => {
                let item = &scenario.beats[beat];
                let mut shown: Vec<_> = item.moves.iter().copied().filter(|ix| self.open(*ix)).collect();
                let act = &scenario.acts[item.act];
                if item.may_leave {
                    for topic in act.topics.iter().copied().filter(|topic| *topic != item.topic && self.enterable(*topic)) {
                        shown.extend(scenario.topics[topic].openers.iter().copied().filter(|ix| self.open(*ix)));
                    }
                }
                if item.may_end {
                    shown.extend(act.closings.iter().copied().filter(|ix| self.open(*ix)));
                }
                let wait = item.waits.as_ref().and_then(|waits| waits.get(usize::from(self.state.waited)));
                shown.extend(wait.filter(|wait| self.holds(&scenario.moves[**wait].when)));
                shown
            }
            At::BetweenActs(_) | At::Ended(_) => Vec::new(),
        }
    }

    /// Whether a move is shown: its condition holds and it has not been used up.
    pub(super) fn open(&self, ix: Ix<kind::Move>) -> bool {
        let item = &self.scenario.moves[ix];
        let leads_on = match item.to {
            // A move into a topic is shown only while that topic may be entered.
            Target::Topic(topic) => self.enterable(topic) || self.state.topics[topic.at()] == TopicAt::Running,
            _ => true,
        };
        leads_on && (item.again || !self.state.chosen.has(ix.at())) && self.holds(&item.when)
    }

    pub(super) fn locked(&self, ix: Ix<kind::Move>) -> bool {
        self.scenario.moves[ix].locked.as_ref().is_some_and(|(condition, _)| self.holds(condition))
    }

    pub(super) fn enterable(&self, topic: Ix<kind::Topic>) -> bool {
        matches!(self.state.topics[topic.at()], TopicAt::Fresh | TopicAt::Left(_))
            && self.holds(&self.scenario.topics[topic].when)
    }

    pub(super) fn in_view(&self, sight: Ix<kind::Sight>) -> bool {
        let item = &self.scenario.sights[sight];
        matches!(self.state.at, At::Decision(_) | At::LongLine(..)) && item.act == self.state.act && self.holds(&item.when)
    }

    pub(super) fn offers(&self) -> Vec<Offer> {
        let mut shown = self.shown();
        let is_wait = |ix: Ix<kind::Move>| matches!(self.scenario.moves[ix].owner, Owner::Wait(..));
        // Waiting always stands last: it is the same choice everywhere.
        shown.sort_by_cached_key(|ix| (is_wait(*ix), self.luck.rank(self.scenario, *ix)));
        let offer = |ix: Ix<kind::Move>| {
            let item = &self.scenario.moves[ix];
            let locked = item.locked.as_ref().filter(|_| self.locked(ix)).map(|(_, reason)| reason.clone());
            Offer { id: self.scenario.moves.name(ix).clone(), kind: item.kind, text: item.text.clone(), locked }
        };
        shown.into_iter().map(offer).collect()
    }

    pub(super) fn holds(&self, condition: &Condition) -> bool {
        let state = self.state;
        match condition {
            Condition::Always => true,
            Condition::All(list) => list.iter().all(|inner| self.holds(inner)),
            Condition::Any(list) => list.iter().any(|inner| self.holds(inner)),
            Condition::Not(inner) => !self.holds(inner),
            Condition::AtLeast(gauge, n) => self.compare(*gauge, |value| value >= *n),
            Condition::AtMost(gauge, n) => self.compare(*gauge, |value| value <= *n),
            Condition::FactIs(fact, value) => state.facts[fact.at()] == *value,
            Condition::Visited(beat) => state.visits[beat.at()] > 0,
            Condition::Seen(sight) => state.seen.has(sight.at()),
            Condition::Chosen(chosen) => state.chosen.has(chosen.at()),
            Condition::Drawn(draw, value) => self.drawn(*draw) == *value,
            Condition::TopicIs(topic, wanted) => state.topics[topic.at()].state() == *wanted,
        }
    }

    fn compare(&self, gauge: Ix<kind::Gauge>, holds: impl Fn(u8) -> bool) -> bool {
        let answer = holds(self.state.gauges[gauge.at()]);
        self.watch.asked(gauge, answer, holds);
        answer
    }

    pub(super) fn drawn(&self, draw: Ix<kind::Draw>) -> u8 {
        let visit = match self.scenario.draws[draw].each {
            Each::Session => None,
            Each::BeatVisit => self.state.beat().map(|beat| (beat, self.state.visits[beat.at()])),
        };
        self.luck.outcome(self.scenario, draw, visit)
    }
}
