//! The engine: carries out one input and says what happened. Pure and deterministic.

use super::{
    event::{Cause, Event, Input, Offer, Refusal},
    luck::Luck,
    state::{At, Due, State, TopicAt},
    view::View,
    watch::{Unwatched, Watch},
};
use crate::domain::{
    id::{Ix, TextKey, kind},
    scenario::{
        GAUGE_MAX,
        model::{Condition, Effect, Line, Owner, Reaction, Scenario, Source, Target},
        raw::After,
    },
};

/// Takes events. The explorer plays millions of steps and listens to none.
pub(crate) trait Sink {
    /// Whether anybody listens; if not, events are not even made.
    const HEARD: bool;
    /// Takes an event.
    fn take(&mut self, event: Event);
}

impl Sink for Vec<Event> {
    const HEARD: bool = true;
    fn take(&mut self, event: Event) {
        self.push(event);
    }
}

/// Nobody listens.
pub(crate) struct Silent;

impl Sink for Silent {
    const HEARD: bool = false;
    fn take(&mut self, _: Event) {}
}

/// An input by index, known to be possible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Choice {
    /// Choose this move.
    Move(Ix<kind::Move>),
    /// Look at this sight.
    Look(Ix<kind::Sight>),
    /// Go on.
    GoOn,
}

/// Begins a session: the first act, up to its first decision.
pub fn begin(scenario: &Scenario, luck: &impl Luck) -> (State, Vec<Event>) {
    let mut events = vec![Event::SessionBegan { scenario: scenario.id.clone() }];
    let state = begin_into(scenario, luck, &mut events);
    (state, events)
}

/// Begins a session without events.
pub(crate) fn begin_silently(scenario: &Scenario, luck: &impl Luck) -> State {
    begin_into(scenario, luck, &mut Silent)
}

fn begin_into<S: Sink>(scenario: &Scenario, luck: &impl Luck, sink: &mut S) -> State {
    let mut state = State::blank(scenario);
    Turn { scenario, luck, watch: &Unwatched, state: &mut state, sink }.carry_out(Choice::GoOn);
    state
}

/// Carries out one input. The state that comes in is not changed.
///
/// # Errors
/// A [`Refusal`] when the input is not possible here; nothing has happened then.
pub fn step(scenario: &Scenario, luck: &impl Luck, state: &State, input: &Input) -> Result<(State, Vec<Event>), Refusal> {
    let choice = possible(scenario, luck, state, input)?;
    let mut next = state.clone();
    let mut events = Vec::new();
    Turn { scenario, luck, watch: &Unwatched, state: &mut next, sink: &mut events }.carry_out(choice);
    Ok((next, events))
}

/// Carries out a choice that is known to be possible, without events, while somebody may watch the gauges.
pub(crate) fn step_silently(scenario: &Scenario, luck: &impl Luck, watch: &impl Watch, state: &mut State, choice: Choice) {
    Turn { scenario, luck, watch, state, sink: &mut Silent }.carry_out(choice);
}

/// The input as a choice, if it is possible in this state.
fn possible(scenario: &Scenario, luck: &impl Luck, state: &State, input: &Input) -> Result<Choice, Refusal> {
    if let At::Ended(_) = state.at {
        return Err(Refusal::Ended);
    }
    let view = View { scenario, luck, watch: &Unwatched, state };
    match input {
        Input::GoOn => match state.at {
            At::LongLine(..) | At::BetweenActs(_) => Ok(Choice::GoOn),
            At::Decision(_) | At::Ended(_) => Err(Refusal::NothingToGoOnTo),
        },
        Input::Choose(id) => {
            if let At::BetweenActs(_) = state.at {
                return Err(Refusal::GoOnFirst);
            }
            let asked = scenario.moves.find(scenario.current_name(id.as_str())).filter(|ix| view.shown().contains(ix));
            let asked = asked.ok_or_else(|| Refusal::NotOffered(id.clone()))?;
            if view.locked(asked) { Err(Refusal::Locked(id.clone())) } else { Ok(Choice::Move(asked)) }
        }
        Input::Look(id) => {
            let asked = scenario.sights.find(scenario.current_name(id.as_str())).filter(|ix| view.in_view(*ix));
            asked.map(Choice::Look).ok_or_else(|| Refusal::NotInSight(id.clone()))
        }
    }
}

/// The moves shown now, in the order in which they are shown; locked ones carry the reason.
pub fn offers(scenario: &Scenario, luck: &impl Luck, state: &State) -> Vec<Offer> {
    View { scenario, luck, watch: &Unwatched, state }.offers()
}

/// The moves that can be chosen now, in the order in which the author wrote them.
pub(crate) fn choosable(scenario: &Scenario, luck: &impl Luck, watch: &impl Watch, state: &State) -> Vec<Ix<kind::Move>> {
    let view = View { scenario, luck, watch, state };
    let mut shown = view.shown();
    shown.retain(|ix| !view.locked(*ix));
    shown
}

/// The sights that can be looked at now.
pub(crate) fn sights_in_view(scenario: &Scenario, luck: &impl Luck, state: &State) -> Vec<Ix<kind::Sight>> {
    let sights = &scenario.acts[state.act].sights;
    sights.iter().copied().filter(|ix| is_in_view(scenario, luck, &Unwatched, state, *ix)).collect()
}

/// Whether a sight can be looked at now.
pub(crate) fn is_in_view(
    scenario: &Scenario,
    luck: &impl Luck,
    watch: &impl Watch,
    state: &State,
    sight: Ix<kind::Sight>,
) -> bool {
    View { scenario, luck, watch, state }.in_view(sight)
}

/// One turn of the engine: the state is changed step by step and events go out as things happen.
struct Turn<'a, L, W, S> {
    scenario: &'a Scenario,
    luck: &'a L,
    watch: &'a W,
    state: &'a mut State,
    sink: &'a mut S,
}

impl<L: Luck, W: Watch, S: Sink> Turn<'_, L, W, S> {
    fn view(&self) -> View<'_, L, W> {
        View { scenario: self.scenario, luck: self.luck, watch: self.watch, state: self.state }
    }

    fn holds(&self, condition: &Condition) -> bool {
        self.view().holds(condition)
    }

    fn say(&mut self, event: impl FnOnce(&Scenario, &State) -> Event) {
        if S::HEARD {
            let event = event(self.scenario, self.state);
            self.sink.take(event);
        }
    }

    fn carry_out(&mut self, choice: Choice) {
        match choice {
            Choice::GoOn => self.go_on(),
            Choice::Look(sight) => self.look(sight),
            Choice::Move(chosen) => self.choose(chosen),
        }
        self.settle();
    }

    /// What was set going during this input counts from the next one on.
    fn settle(&mut self) {
        self.state.due.iter_mut().for_each(|due| due.fresh = false);
    }

    fn go_on(&mut self) {
        match self.state.at {
            At::BetweenActs(act) => self.begin_act(act),
            At::LongLine(beat, line) => self.speak_from(beat, usize::from(line) + 1),
            At::Decision(_) | At::Ended(_) => {}
        }
    }

    // ---- inputs ----

    fn look(&mut self, sight: Ix<kind::Sight>) {
        let scenario = self.scenario;
        let item = &scenario.sights[sight];
        self.say(|s, _| Event::SightSeen { sight: s.sights.name(sight).clone(), text: item.seen.clone() });
        // Looking again shows the same, but what it did it does once.
        if self.state.seen.put(sight.at()) {
            let cause = Cause::Sight(scenario.sights.name(sight).clone());
            self.apply_all(&item.effects, &cause);
            self.react(&item.reactions, &cause);
        }
        self.offer();
    }

    fn choose(&mut self, chosen: Ix<kind::Move>) {
        let scenario = self.scenario;
        let item = &scenario.moves[chosen];
        let state = &mut *self.state;
        state.decisions = state.decisions.saturating_add(1);
        state.chosen.put(chosen.at());
        if let Owner::Wait(_, step) = item.owner {
            state.waited = step + 1;
        }
        self.say(|s, state| Event::MoveChosen {
            chosen: s.moves.name(chosen).clone(),
            kind: item.kind,
            text: item.text.clone(),
            decision: state.decisions,
        });
        for given in &item.evidence {
            self.say(|_, _| Event::EvidenceGiven { row: given.name.clone(), weight: given.weight, why: item.why.clone() });
        }
        let cause = Cause::Move(scenario.moves.name(chosen).clone());
        self.apply_all(&item.effects, &cause);
        self.think(item.inner.as_ref());
        self.react(&item.reactions, &cause);
        self.tick(|after| matches!(after, After::Decisions(_)), 1);
        self.lead_to(&item.to);
    }

    // ---- where things lead ----

    fn lead_to(&mut self, target: &Target) {
        match target {
            Target::Beat(beat) => self.enter(*beat),
            Target::Stay => match self.state.at {
                // An interruption that leads nowhere else lets the line run out.
                At::LongLine(..) => self.go_on(),
                _ => self.offer(),
            },
            Target::Topic(topic) => self.take_up(*topic),
            Target::EndTopic => self.go_to_hub(true),
            Target::Hub => self.go_to_hub(false),
            Target::Act(act) => {
                self.say(|s, state| Event::ActEnded { act: s.acts.name(state.act).clone() });
                self.tick(|after| matches!(after, After::Acts(_)), 1);
                // Whoever comes back to this act finds its topic where it was left.
                if let Some(beat) = self.state.beat() {
                    self.leave_topic_of(beat);
                }
                self.state.at = At::BetweenActs(*act);
            }
            Target::Ending(ending) => {
                self.say(|s, _| Event::EndingReached { ending: s.endings.name(*ending).clone() });
                self.state.at = At::Ended(*ending);
            }
            Target::First(cases) => {
                let found = cases.iter().find(|(condition, _)| self.holds(condition));
                // Checked: the last case has no condition. A scenario under repair stays where it is.
                self.lead_to(found.map_or(&Target::Stay, |(_, to)| to));
            }
        }
    }

    fn take_up(&mut self, topic: Ix<kind::Topic>) {
        match self.state.topics[topic.at()] {
            TopicAt::Left(beat) => self.resume(beat),
            TopicAt::Running if self.state.beat().is_some_and(|beat| self.scenario.beats[beat].topic == topic) => self.offer(),
            _ => self.enter(self.scenario.topics[topic].entry),
        }
    }

    fn go_to_hub(&mut self, close: bool) {
        let Some(beat) = self.state.beat() else { return };
        let item = &self.scenario.beats[beat];
        if close {
            self.topic_now(item.topic, TopicAt::Closed);
        }
        match self.scenario.acts[item.act].hub {
            Some(hub) => self.enter(hub),
            None => self.offer(),
        }
    }

    /// Marks the topic of the beat where the session goes as running, and the one it came from as left.
    fn move_topics(&mut self, to: Ix<kind::Beat>) {
        let topic = self.scenario.beats[to].topic;
        let from = self.state.beat();
        if from.is_some_and(|from| self.scenario.beats[from].topic == topic) {
            // Going on within a topic opens it no more than it was: one that was closed meanwhile stays closed.
            if self.state.topics[topic.at()] == TopicAt::Closed {
                return;
            }
        } else if let Some(from) = from {
            self.leave_topic_of(from);
        }
        self.topic_now(topic, TopicAt::Running);
    }

    fn leave_topic_of(&mut self, beat: Ix<kind::Beat>) {
        let topic = self.scenario.beats[beat].topic;
        if self.state.topics[topic.at()] == TopicAt::Running {
            self.topic_now(topic, TopicAt::Left(beat));
        }
    }

    fn topic_now(&mut self, topic: Ix<kind::Topic>, now: TopicAt) {
        let before = std::mem::replace(&mut self.state.topics[topic.at()], now);
        if before.state() != now.state() {
            self.say(|s, _| Event::TopicChanged { topic: s.topics.name(topic).clone(), state: now.state() });
        }
    }

    fn begin_act(&mut self, act: Ix<kind::Act>) {
        let scenario = self.scenario;
        let item = &scenario.acts[act];
        let days = item.day.saturating_sub(scenario.acts[self.state.act].day);
        self.state.act = act;
        self.say(|s, _| Event::ActBegan { act: s.acts.name(act).clone(), day: item.day });
        self.say(|_, _| Event::PlaceChanged { place: item.place.clone() });
        if let Some(door) = item.door {
            self.say(|_, _| Event::DoorMoved { door });
        }
        if days > 0 {
            self.tick(|after| matches!(after, After::Days(_)), u8::try_from(days).unwrap_or(u8::MAX));
        }
        self.enter(item.start);
    }

    fn enter(&mut self, beat: Ix<kind::Beat>) {
        let scenario = self.scenario;
        let mut beat = beat;
        // Beats that go on by themselves make no circle in a checked scenario; one under repair is stopped here.
        for _ in 0..=scenario.beats.len() {
            self.move_topics(beat);
            let state = &mut *self.state;
            state.at = At::Decision(beat);
            state.visits[beat.at()] = state.visits[beat.at()].saturating_add(1);
            state.waited = 0;
            let item = &scenario.beats[beat];
            let cause = Cause::Beat(scenario.beats.name(beat).clone());
            self.apply_all(&item.enter, &cause);
            self.react(&item.reactions, &cause);
            if !self.speak(beat, 0) {
                return;
            }
            match item.then {
                Some(next) if item.moves.is_empty() => beat = next,
                _ => break,
            }
        }
        self.offer();
    }

    /// Takes a topic up again at the beat where it was left.
    fn resume(&mut self, beat: Ix<kind::Beat>) {
        let scenario = self.scenario;
        self.move_topics(beat);
        self.state.at = At::Decision(beat);
        self.state.waited = 0;
        let item = &scenario.beats[beat];
        if let Some(line) = &item.resume {
            self.utter(line);
        }
        match item.then {
            Some(next) if item.moves.is_empty() => self.enter(next),
            _ => self.offer(),
        }
    }

    /// The rest of a beat's lines after a long one, and on from there.
    fn speak_from(&mut self, beat: Ix<kind::Beat>, line: usize) {
        self.state.at = At::Decision(beat);
        if self.speak(beat, line) {
            match self.scenario.beats[beat].then {
                Some(next) if self.scenario.beats[beat].moves.is_empty() => self.enter(next),
                _ => self.offer(),
            }
        }
    }

    /// Speaks a beat's lines from one on. `false` when a long line runs that may be interrupted: then it waits there.
    fn speak(&mut self, beat: Ix<kind::Beat>, from: usize) -> bool {
        let scenario = self.scenario;
        let item = &scenario.beats[beat];
        for (at, line) in item.lines.iter().enumerate().skip(from) {
            self.utter(line);
            if line.long && item.interrupt.is_some_and(|ix| self.view().open(ix)) {
                self.state.at = At::LongLine(beat, u8::try_from(at).unwrap_or(u8::MAX));
                self.offer();
                return false;
            }
        }
        self.think(item.inner.as_ref());
        true
    }

    fn utter(&mut self, line: &Line) {
        if !S::HEARD {
            return;
        }
        let value = |source: &Source| match source {
            Source::Fact(fact) => self.scenario.facts[*fact].values[usize::from(self.state.facts[fact.at()])].clone(),
            Source::Drawn(draw) => self.scenario.draws[*draw].values[usize::from(self.view().drawn(*draw))].0.clone(),
            Source::Gauge(gauge) => self.state.gauges[gauge.at()].to_string(),
        };
        let args = line.args.iter().map(|(name, source)| (name.clone(), value(source))).collect();
        self.say(|s, _| Event::LineSpoken {
            speaker: s.people.name(line.speaker).clone(),
            text: line.text.clone(),
            args,
            mood: line.mood,
            gesture: line.gesture,
            gaze: line.gaze,
            long: line.long,
        });
    }

    fn think(&mut self, inner: Option<&TextKey>) {
        if let Some(text) = inner {
            self.say(|_, _| Event::InnerVoice { text: text.clone() });
        }
    }

    /// Speaks the first reaction that holds, if one does.
    fn react(&mut self, reactions: &[Reaction], cause: &Cause) {
        // Words change nothing: when nobody listens, only those count up to the last that does something.
        let last = || reactions.iter().rposition(|reaction| !reaction.effects.is_empty());
        let count = if S::HEARD { reactions.len() } else { last().map_or(0, |at| at + 1) };
        let reactions = &reactions[..count];
        if let Some(reaction) = reactions.iter().find(|reaction| self.holds(&reaction.when)) {
            self.utter(&reaction.line);
            self.apply_all(&reaction.effects, cause);
            self.think(reaction.inner.as_ref());
        }
    }

    fn offer(&mut self) {
        if S::HEARD {
            let moves = self.view().offers();
            let running = matches!(self.state.at, At::LongLine(..));
            if let Some(beat) = self.state.beat() {
                self.say(|s, _| Event::MovesOffered { beat: s.beats.name(beat).clone(), moves, running });
            }
        }
    }

    // ---- effects ----

    fn apply_all(&mut self, effects: &[Effect], cause: &Cause) {
        for effect in effects {
            self.apply(effect, cause);
        }
    }

    fn apply(&mut self, effect: &Effect, cause: &Cause) {
        match effect {
            Effect::Add(gauge, by) => self.change(*gauge, |value| value.saturating_add_signed(*by).min(GAUGE_MAX), cause),
            Effect::Set(gauge, to) => self.change(*gauge, |_| *to, cause),
            Effect::SetFact(fact, value) => {
                let before = std::mem::replace(&mut self.state.facts[fact.at()], *value);
                if before != *value {
                    self.say(|s, _| Event::FactSet {
                        fact: s.facts.name(*fact).clone(),
                        value: s.facts[*fact].values[usize::from(*value)].clone(),
                    });
                }
            }
            Effect::OpenTopic(topic) => {
                if self.state.topics[topic.at()] == TopicAt::Closed {
                    self.topic_now(*topic, TopicAt::Fresh);
                }
            }
            Effect::CloseTopic(topic) => self.topic_now(*topic, TopicAt::Closed),
            Effect::Later(later) => {
                if !self.state.due.iter().any(|due| due.later == *later) {
                    let (After::Decisions(left) | After::Acts(left) | After::Days(left)) = self.scenario.laters[*later].after;
                    self.state.due.push(Due { later: *later, left, fresh: true });
                    // One order for one set of delayed effects, so that equal states are equal.
                    self.state.due.sort_by_key(|due| due.later);
                }
            }
            Effect::Cancel(later) => self.state.due.retain(|due| due.later != *later),
            Effect::Door(door) => self.say(|_, _| Event::DoorMoved { door: *door }),
            Effect::Place(place) => self.say(|_, _| Event::PlaceChanged { place: place.clone() }),
            Effect::Sound(sound) => self.say(|_, _| Event::SoundHeard { sound: *sound }),
            Effect::Comes(person) => {
                self.say(|scenario, _| Event::PersonCame { person: scenario.people.name(*person).clone() });
            }
            Effect::Leaves(person) => {
                self.say(|scenario, _| Event::PersonLeft { person: scenario.people.name(*person).clone() });
            }
            Effect::When(condition, effects) => {
                if self.holds(condition) {
                    self.apply_all(effects, cause);
                }
            }
        }
    }

    fn change(&mut self, gauge: Ix<kind::Gauge>, change: impl Fn(u8) -> u8, cause: &Cause) {
        let from = self.state.gauges[gauge.at()];
        let to = change(from);
        self.state.gauges[gauge.at()] = to;
        self.watch.changed(gauge, change);
        if from != to {
            self.say(|s, _| Event::GaugeChanged { gauge: s.gauges.name(gauge).clone(), from, to, because: cause.clone() });
        }
    }

    /// Lets time pass for delayed effects of one unit, and carries out those that come due and still hold.
    fn tick(&mut self, unit: impl Fn(After) -> bool, by: u8) {
        if self.state.due.is_empty() {
            return;
        }
        let scenario = self.scenario;
        let mut come: Vec<Ix<kind::Later>> = Vec::new();
        self.state.due.retain_mut(|due| {
            let fresh = std::mem::replace(&mut due.fresh, false);
            if !unit(scenario.laters[due.later].after) || fresh {
                return true;
            }
            due.left = due.left.saturating_sub(by);
            if due.left == 0 {
                come.push(due.later);
            }
            due.left > 0
        });
        for later in come {
            let item = &scenario.laters[later];
            if self.holds(&item.when) {
                self.say(|s, _| Event::LaterCame { later: s.laters.name(later).clone() });
                self.apply_all(&item.effects, &Cause::Later(scenario.laters.name(later).clone()));
            }
        }
    }
}
