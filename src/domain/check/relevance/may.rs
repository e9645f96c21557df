//! What may still happen from a state on, by what each part of it may become rather than by plays: never too little, sometimes too much.

use crate::domain::{
    check::explore::chance::DrawKey,
    id::{Ix, kind},
    scenario::{
        model::{Condition, Effect, Owner, Reaction, Scenario, Target},
        vocabulary::{Each, TopicState},
    },
    session::{At, Bits, State, TopicAt},
};

/// What is looked up again and again and is the same for every state.
pub(super) struct Plan<'a> {
    pub(super) scenario: &'a Scenario,
    /// Per beat: the moves that may be offered there in some state.
    pub(super) around: Vec<Vec<Ix<kind::Move>>>,
    /// Per move: whether a topic may be closed after the move was offered and before it leads on.
    closes: Vec<bool>,
}

impl<'a> Plan<'a> {
    pub(super) fn of(scenario: &'a Scenario) -> Self {
        let later_closes = scenario.laters.iter().any(|(_, _, later)| close(&later.effects));
        let closes = |item: &crate::domain::scenario::model::Move| {
            later_closes || close(&item.effects) || item.reactions.iter().any(|reaction| close(&reaction.effects))
        };
        Self {
            scenario,
            around: scenario.beats.indices().map(|beat| scenario.moves_around(beat)).collect(),
            closes: scenario.moves.iter().map(|(_, _, item)| closes(item)).collect(),
        }
    }
}

/// Whether any of these effects closes a topic.
fn close(effects: &[Effect]) -> bool {
    let mut closes = false;
    for effect in effects {
        effect.each(&mut |inner| closes |= matches!(inner, Effect::CloseTopic(_)), &mut |_| {});
    }
    closes
}

/// What a condition comes to in this state and in all that may follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Truth {
    /// It never holds.
    Never,
    /// It may hold or not.
    Open,
    /// It always holds.
    Always,
}

const FRESH: u8 = 1;
const RUNNING: u8 = 2;
const LEFT: u8 = 4;
const CLOSED: u8 = 8;

/// What may still happen from one state on.
pub(super) struct May<'a> {
    pub(super) plan: &'a Plan<'a>,
    pub(super) state: &'a State,
    known: &'a [(DrawKey, u8)],
    /// Beats where the session stands or may come to stand.
    pub(super) on: Bits,
    /// Beats that may be entered; a topic that is taken up again does not enter its beat.
    pub(super) entered: Bits,
    /// Moves that may be chosen.
    pub(super) chosen: Bits,
    /// Sights that may be looked at for the first time.
    pub(super) seen: Bits,
    /// Delayed effects that are or may get under way.
    pub(super) later: Bits,
    acts: Bits,
    /// Per fact the values it has or may get, one bit each; there are at most 64.
    facts: Vec<u64>,
    /// Per topic how it stands or may come to stand.
    topics: Vec<u8>,
    grew: bool,
}

impl<'a> May<'a> {
    pub(super) fn ahead_of(plan: &'a Plan<'a>, state: &'a State, known: &'a [(DrawKey, u8)]) -> Self {
        let scenario = plan.scenario;
        let standing = |topic: &TopicAt| match topic {
            TopicAt::Fresh => FRESH,
            TopicAt::Running => RUNNING,
            TopicAt::Left(_) => LEFT,
            TopicAt::Closed => CLOSED,
        };
        let mut may = Self {
            plan,
            state,
            known,
            on: Bits::with_room_for(scenario.beats.len()),
            entered: Bits::with_room_for(scenario.beats.len()),
            chosen: Bits::with_room_for(scenario.moves.len()),
            seen: Bits::with_room_for(scenario.sights.len()),
            later: Bits::with_room_for(scenario.laters.len()),
            acts: Bits::with_room_for(scenario.acts.len()),
            facts: state.facts.iter().map(|value| value_bit(*value)).collect(),
            topics: state.topics.iter().map(standing).collect(),
            grew: false,
        };
        match state.at {
            At::Decision(beat) | At::LongLine(beat, _) => {
                may.on.put(beat.at());
                may.acts.put(scenario.beats[beat].act.at());
            }
            At::BetweenActs(act) => may.enter(scenario.acts[act].start),
            At::Ended(_) => return may,
        }
        for due in &state.due {
            may.later.put(due.later.at());
        }
        // What is settled only ever gets less, so that going over everything until nothing is new ends.
        loop {
            may.grew = false;
            may.pass();
            if !may.grew {
                return may;
            }
        }
    }

    /// How much may still happen. It never grows along a play, and shrinks whenever something is used up.
    pub(super) fn size(&self) -> usize {
        self.on.count() + self.chosen.count() + self.seen.count() + self.entered.count()
    }

    // ---- what is settled ----

    pub(super) fn truth(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::Always => Truth::Always,
            Condition::All(list) => self.whole(list, Truth::Always, Truth::Never),
            Condition::Any(list) => self.whole(list, Truth::Never, Truth::Always),
            Condition::Not(inner) => match self.truth(inner) {
                Truth::Never => Truth::Always,
                Truth::Open => Truth::Open,
                Truth::Always => Truth::Never,
            },
            // Gauges are not followed here: one state stands for many vectors of them.
            Condition::AtLeast(..) | Condition::AtMost(..) => Truth::Open,
            Condition::FactIs(fact, value) => one_of(self.facts[fact.at()], value_bit(*value)),
            Condition::Visited(beat) => once(self.state.visits[beat.at()] > 0, self.entered.has(beat.at())),
            Condition::Seen(sight) => once(self.state.seen.has(sight.at()), self.seen.has(sight.at())),
            Condition::Chosen(chosen) => once(self.state.chosen.has(chosen.at()), self.chosen.has(chosen.at())),
            Condition::Drawn(draw, value) => match self.drawn(*draw) {
                Some(known) if known == *value => Truth::Always,
                Some(_) => Truth::Never,
                None => Truth::Open,
            },
            Condition::TopicIs(topic, wanted) => {
                let bit = match wanted {
                    TopicState::Fresh => FRESH,
                    TopicState::Running => RUNNING,
                    TopicState::Left => LEFT,
                    TopicState::Closed => CLOSED,
                };
                one_of(u64::from(self.topics[topic.at()]), u64::from(bit))
            }
        }
    }

    /// A list of which every part must be `good`, or one part alone settles it as `bad`.
    fn whole(&self, list: &[Condition], good: Truth, bad: Truth) -> Truth {
        let mut whole = good;
        for inner in list {
            match self.truth(inner) {
                truth if truth == bad => return bad,
                Truth::Open => whole = Truth::Open,
                _ => {}
            }
        }
        whole
    }

    /// What a draw that holds for the whole session gave, if it was drawn.
    fn drawn(&self, draw: Ix<kind::Draw>) -> Option<u8> {
        if self.plan.scenario.draws[draw].each != Each::Session {
            return None;
        }
        self.known.iter().find(|((known, visit), _)| *known == draw && visit.is_none()).map(|(_, value)| *value)
    }

    /// Whether a topic may still be entered or taken up from elsewhere.
    pub(super) fn may_take_up(&self, topic: Ix<kind::Topic>) -> bool {
        self.topics[topic.at()] & (FRESH | LEFT) != 0 && self.truth(&self.plan.scenario.topics[topic].when) != Truth::Never
    }

    /// Whether a move may still be offered so that it can be chosen.
    pub(super) fn may_offer(&self, ix: Ix<kind::Move>) -> bool {
        let item = &self.plan.scenario.moves[ix];
        // Waiting is counted per visit, not by what was chosen, and leads wherever it leads.
        let is_wait = matches!(item.owner, Owner::Wait(..));
        let spent = !is_wait && !item.again && self.state.chosen.has(ix.at());
        let leads_on = match item.to {
            Target::Topic(topic) if !is_wait => self.may_take_up(topic) || self.topics[topic.at()] & RUNNING != 0,
            _ => true,
        };
        let entered = match item.owner {
            Owner::Opener(topic) => self.may_take_up(topic),
            _ => true,
        };
        // A locked interruption cannot be chosen either, but the line waits for it.
        let waited_for = matches!(item.owner, Owner::Interrupt(_));
        let locked = || item.locked.as_ref().is_some_and(|(condition, _)| self.truth(condition) == Truth::Always);
        !spent && leads_on && entered && self.truth(&item.when) != Truth::Never && (waited_for || !locked())
    }

    // ---- what may come ----

    fn pass(&mut self) {
        let plan = self.plan;
        let scenario = plan.scenario;
        for (beat, _, item) in scenario.beats.iter() {
            if self.entered.has(beat.at()) {
                self.effects(&item.enter);
                self.reactions(&item.reactions);
            }
            if !self.on.has(beat.at()) {
                continue;
            }
            if let Some(next) = item.then.filter(|_| item.moves.is_empty()) {
                self.enter(next);
            }
            for ix in plan.around[beat.at()].iter().copied() {
                if self.may_offer(ix) {
                    let item = &scenario.moves[ix];
                    self.grew |= self.chosen.put(ix.at());
                    self.effects(&item.effects);
                    self.reactions(&item.reactions);
                    self.lead(beat, &item.to, plan.closes[ix.at()]);
                }
            }
        }
        for (ix, _, sight) in scenario.sights.iter() {
            let fresh = self.acts.has(sight.act.at()) && !self.state.seen.has(ix.at());
            if fresh && self.truth(&sight.when) != Truth::Never {
                self.grew |= self.seen.put(ix.at());
                self.effects(&sight.effects);
                self.reactions(&sight.reactions);
            }
        }
        for (ix, _, later) in scenario.laters.iter() {
            if self.later.has(ix.at()) && self.truth(&later.when) != Truth::Never {
                self.effects(&later.effects);
            }
        }
    }

    fn effects(&mut self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::SetFact(fact, value) => {
                    let values = &mut self.facts[fact.at()];
                    self.grew |= *values & value_bit(*value) == 0;
                    *values |= value_bit(*value);
                }
                Effect::OpenTopic(topic) if self.topics[topic.at()] & CLOSED != 0 => self.topic(*topic, FRESH),
                Effect::CloseTopic(topic) => self.topic(*topic, CLOSED),
                Effect::Later(later) => self.grew |= self.later.put(later.at()),
                Effect::When(condition, inner) if self.truth(condition) != Truth::Never => self.effects(inner),
                _ => {}
            }
        }
    }

    fn reactions(&mut self, reactions: &[Reaction]) {
        for reaction in reactions {
            let truth = self.truth(&reaction.when);
            if truth != Truth::Never {
                self.effects(&reaction.effects);
            }
            if truth == Truth::Always {
                return;
            }
        }
    }

    /// `closed_too`: the topic it leads to may have been closed after the move was offered; then it begins anew.
    fn lead(&mut self, from: Ix<kind::Beat>, to: &Target, closed_too: bool) {
        let scenario = self.plan.scenario;
        match to {
            Target::Beat(beat) => self.enter(*beat),
            Target::Stay | Target::Ending(_) => {}
            Target::Topic(topic) => self.take_up(*topic, closed_too),
            Target::EndTopic => {
                self.topic(scenario.beats[from].topic, CLOSED);
                self.go_to_hub(from);
            }
            Target::Hub => self.go_to_hub(from),
            Target::Act(act) => {
                self.leave_all_but(None);
                self.enter(scenario.acts[*act].start);
            }
            Target::First(cases) => {
                for (when, inner) in cases {
                    let truth = self.truth(when);
                    if truth != Truth::Never {
                        // Nobody asked whether this topic may be entered.
                        self.lead(from, inner, true);
                    }
                    if truth == Truth::Always {
                        return;
                    }
                }
            }
        }
    }

    fn go_to_hub(&mut self, from: Ix<kind::Beat>) {
        let scenario = self.plan.scenario;
        if let Some(hub) = scenario.acts[scenario.beats[from].act].hub {
            self.enter(hub);
        }
    }

    fn take_up(&mut self, topic: Ix<kind::Topic>, closed_too: bool) {
        let stands = self.topics[topic.at()];
        if stands & LEFT != 0 {
            match self.state.topics[topic.at()] {
                TopicAt::Left(beat) => self.stand(beat),
                // It may be left at beats where the session may stand already.
                _ => self.leave_all_but(Some(topic)),
            }
        }
        let anew = if closed_too { FRESH | CLOSED } else { FRESH };
        if stands & anew != 0 {
            self.enter(self.plan.scenario.topics[topic].entry);
        }
    }

    fn enter(&mut self, beat: Ix<kind::Beat>) {
        self.stand(beat);
        self.grew |= self.entered.put(beat.at());
    }

    fn stand(&mut self, beat: Ix<kind::Beat>) {
        let item = &self.plan.scenario.beats[beat];
        self.grew |= self.on.put(beat.at());
        self.acts.put(item.act.at());
        self.topic(item.topic, RUNNING);
        self.leave_all_but(Some(item.topic));
    }

    /// Whatever may be running may be left when another topic runs.
    fn leave_all_but(&mut self, topic: Option<Ix<kind::Topic>>) {
        for other in self.plan.scenario.topics.indices() {
            if topic != Some(other) && self.topics[other.at()] & RUNNING != 0 {
                self.topic(other, LEFT);
            }
        }
    }

    fn topic(&mut self, topic: Ix<kind::Topic>, bit: u8) {
        let stands = &mut self.topics[topic.at()];
        self.grew |= *stands & bit == 0;
        *stands |= bit;
    }
}

fn value_bit(value: u8) -> u64 {
    1 << (value & 63)
}

/// Whether something is the one of its possible values that is asked about.
fn one_of(possible: u64, asked: u64) -> Truth {
    match possible & asked {
        0 => Truth::Never,
        _ if possible == asked => Truth::Always,
        _ => Truth::Open,
    }
}

/// What happens once and stays so.
fn once(happened: bool, may_happen: bool) -> Truth {
    match (happened, may_happen) {
        (true, _) => Truth::Always,
        (false, true) => Truth::Open,
        (false, false) => Truth::Never,
    }
}
