//! What is still read of a state by something that matters: conditions with all that is settled taken out of them.

use super::may::{May, Truth};
use crate::domain::{
    id::{Ix, kind},
    scenario::model::{Condition, Effect, Owner, Reaction, Target},
    session::Bits,
};

// Marks between the numbers of what is written; two different readings never give the same bytes.
const NEVER: u8 = 0;
const ALWAYS: u8 = 1;
const ALL: u8 = 2;
const ANY: u8 = 3;
const NOT: u8 = 4;
const END: u8 = 5;
const AT_LEAST: u8 = 6;
const AT_MOST: u8 = 7;
const FACT: u8 = 8;
const VISITED: u8 = 9;
const SEEN: u8 = 10;
const CHOSEN: u8 = 11;
const DRAWN: u8 = 12;
const TOPIC: u8 = 13;
const ENTERED: u8 = 14;
const STANDING: u8 = 15;
const MOVE: u8 = 16;
const SIGHT: u8 = 17;
const LATER: u8 = 18;

/// What matters of a state for what may follow.
///
/// An effect matters if what it changes is read by something that matters; a condition matters if it decides what can be chosen,
/// where something leads, or whether an effect that matters happens. What the resident says matters to nobody here.
pub(super) struct Reading<'m, 'a> {
    may: &'m May<'a>,
    pub(super) gauges: Bits,
    pub(super) facts: Bits,
    pub(super) draws: Bits,
    /// Topics of which it matters how they stand.
    pub(super) topics: Bits,
    /// Topics of which it matters where they were left, too.
    pub(super) resumed: Bits,
    pub(super) laters: Bits,
    /// Sights at which a look may change something that matters.
    pub(super) sights: Bits,
    seen: Bits,
    /// Everything that is asked, in one order. Of states that give the same bytes and agree in what is marked above, the same
    /// things can follow.
    pub(super) asked: Vec<u8>,
    grew: bool,
}

impl<'m, 'a> Reading<'m, 'a> {
    pub(super) fn of(may: &'m May<'a>) -> Self {
        let mut reading = Self {
            may,
            gauges: Bits::default(),
            facts: Bits::default(),
            draws: Bits::default(),
            topics: Bits::default(),
            resumed: Bits::default(),
            laters: Bits::default(),
            sights: Bits::default(),
            seen: Bits::default(),
            asked: Vec::new(),
            grew: true,
        };
        // A topic may be closed, or opened anew, while one talks on in it: who leaves it then leaves it otherwise.
        for beat in may.on.iter() {
            reading.topics.put(may.plan.scenario.beats[Ix::new(beat)].topic.at());
        }
        // The more is read, the more effects matter, and with them their conditions. The last time round nothing is new, so that
        // what it wrote is whole.
        while reading.grew {
            reading.grew = false;
            reading.asked.clear();
            reading.pass();
        }
        reading
    }

    fn pass(&mut self) {
        let may = self.may;
        let plan = may.plan;
        let scenario = plan.scenario;
        for (beat, _, item) in scenario.beats.iter() {
            if may.entered.has(beat.at()) {
                self.note(ENTERED, beat.at());
                self.effects(&item.enter);
                self.reactions(&item.reactions);
            }
            if may.on.has(beat.at()) {
                self.note(STANDING, beat.at());
                for ix in plan.around[beat.at()].iter().copied().filter(|ix| may.may_offer(*ix)) {
                    self.offered(ix);
                }
            }
        }
        for sight in may.seen.iter() {
            let ix: Ix<kind::Sight> = Ix::new(sight);
            let item = &scenario.sights[ix];
            if self.seen.has(sight) || self.matter(&item.effects) || self.last_that_matters(&item.reactions).is_some() {
                self.grew |= self.sights.put(sight);
                self.note(SIGHT, sight);
                self.condition(&item.when);
                self.effects(&item.effects);
                self.reactions(&item.reactions);
            }
        }
        for later in may.later.iter() {
            let ix: Ix<kind::Later> = Ix::new(later);
            let item = &scenario.laters[ix];
            if may.truth(&item.when) != Truth::Never && self.matter(&item.effects) {
                self.grew |= self.laters.put(later);
                self.note(LATER, later);
                self.condition(&item.when);
                self.effects(&item.effects);
            }
        }
    }

    /// A move that may be offered. That it was not chosen yet need not be said: one that is used up is not here at all.
    fn offered(&mut self, ix: Ix<kind::Move>) {
        let may = self.may;
        let item = &may.plan.scenario.moves[ix];
        self.note(MOVE, ix.at());
        self.condition(&item.when);
        if let Some((locked, _)) = &item.locked {
            self.condition(locked);
        }
        match (item.owner, &item.to) {
            (Owner::Opener(opened), Target::Topic(topic)) if opened == *topic => self.topic_asked(opened),
            (Owner::Opener(opened), Target::Topic(topic)) => {
                self.topic_asked(opened);
                self.topic_asked(*topic);
            }
            (Owner::Opener(topic), _) => self.topic_asked(topic),
            (Owner::Wait(..), _) => {}
            (_, Target::Topic(topic)) => self.topic_asked(*topic),
            _ => {}
        }
        self.effects(&item.effects);
        self.reactions(&item.reactions);
        self.target(&item.to);
    }

    /// Whether a topic may be entered is asked.
    fn topic_asked(&mut self, topic: Ix<kind::Topic>) {
        let may = self.may;
        self.grew |= self.topics.put(topic.at());
        self.condition(&may.plan.scenario.topics[topic].when);
    }

    fn target(&mut self, target: &Target) {
        match target {
            Target::First(cases) => {
                for (when, to) in cases {
                    let truth = self.condition(when);
                    if truth != Truth::Never {
                        self.target(to);
                    }
                    if truth == Truth::Always {
                        return;
                    }
                }
            }
            Target::Topic(topic) => {
                self.grew |= self.topics.put(topic.at());
                self.grew |= self.resumed.put(topic.at());
            }
            _ => {}
        }
    }

    // ---- what matters ----

    /// Whether any of these effects changes something that is read.
    fn matter(&self, effects: &[Effect]) -> bool {
        effects.iter().any(|effect| match effect {
            Effect::Add(gauge, _) | Effect::Set(gauge, _) => self.gauges.has(gauge.at()),
            Effect::SetFact(fact, _) => self.facts.has(fact.at()),
            Effect::OpenTopic(topic) | Effect::CloseTopic(topic) => self.topics.has(topic.at()),
            Effect::Later(later) | Effect::Cancel(later) => self.laters.has(later.at()),
            Effect::Door(_) | Effect::Place(_) | Effect::Sound(_) | Effect::Comes(_) | Effect::Leaves(_) => false,
            Effect::When(condition, inner) => self.may.truth(condition) != Truth::Never && self.matter(inner),
        })
    }

    /// The last reaction that does something that matters; whether a later one is spoken changes nothing.
    fn last_that_matters(&self, reactions: &[Reaction]) -> Option<usize> {
        let mut last = None;
        for (at, reaction) in reactions.iter().enumerate() {
            let truth = self.may.truth(&reaction.when);
            if truth != Truth::Never && self.matter(&reaction.effects) {
                last = Some(at);
            }
            if truth == Truth::Always {
                break;
            }
        }
        last
    }

    fn effects(&mut self, effects: &[Effect]) {
        for effect in effects {
            if let Effect::When(condition, inner) = effect
                && self.matter(inner)
                && self.condition(condition) != Truth::Never
            {
                self.effects(inner);
            }
        }
    }

    fn reactions(&mut self, reactions: &[Reaction]) {
        let count = self.last_that_matters(reactions).map_or(0, |last| last + 1);
        for reaction in &reactions[..count] {
            if self.condition(&reaction.when) != Truth::Never {
                self.effects(&reaction.effects);
            }
        }
    }

    // ---- what is asked ----

    /// Writes a condition as far as it is not settled.
    fn condition(&mut self, condition: &Condition) -> Truth {
        let truth = self.may.truth(condition);
        match truth {
            Truth::Never => self.asked.push(NEVER),
            Truth::Always => self.asked.push(ALWAYS),
            Truth::Open => self.open(condition),
        }
        truth
    }

    fn open(&mut self, condition: &Condition) {
        let may = self.may;
        match condition {
            Condition::All(list) | Condition::Any(list) => {
                self.asked.push(if matches!(condition, Condition::All(_)) { ALL } else { ANY });
                // What is settled inside leaves the rest to decide: else the whole were settled too.
                for inner in list.iter().filter(|inner| may.truth(inner) == Truth::Open) {
                    self.open(inner);
                }
                self.asked.push(END);
            }
            Condition::Not(inner) => {
                self.asked.push(NOT);
                self.open(inner);
            }
            Condition::AtLeast(gauge, n) => {
                self.grew |= self.gauges.put(gauge.at());
                self.question(AT_LEAST, gauge.at(), *n);
            }
            Condition::AtMost(gauge, n) => {
                self.grew |= self.gauges.put(gauge.at());
                self.question(AT_MOST, gauge.at(), *n);
            }
            Condition::FactIs(fact, value) => {
                self.grew |= self.facts.put(fact.at());
                self.question(FACT, fact.at(), *value);
            }
            // Open means: it has not happened yet. There is no value to keep.
            Condition::Visited(beat) => self.note(VISITED, beat.at()),
            Condition::Chosen(chosen) => self.note(CHOSEN, chosen.at()),
            Condition::Seen(sight) => {
                self.grew |= self.seen.put(sight.at());
                self.note(SEEN, sight.at());
            }
            Condition::Drawn(draw, value) => {
                self.grew |= self.draws.put(draw.at());
                self.question(DRAWN, draw.at(), *value);
            }
            Condition::TopicIs(topic, wanted) => {
                self.grew |= self.topics.put(topic.at());
                self.question(TOPIC, topic.at(), *wanted as u8);
            }
            // It is settled, so that it never comes here.
            Condition::Always => self.asked.push(ALWAYS),
        }
    }

    fn note(&mut self, mark: u8, number: usize) {
        self.asked.push(mark);
        self.asked.extend_from_slice(&u16::try_from(number).unwrap_or(u16::MAX).to_le_bytes());
    }

    fn question(&mut self, mark: u8, number: usize, value: u8) {
        self.note(mark, number);
        self.asked.push(value);
    }
}
