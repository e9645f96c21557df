//! What of a state something still ahead can read, per beat. States that differ only in the rest are one state to the explorer.

use crate::domain::{
    id::{Ix, kind},
    scenario::model::{Condition, Effect, Owner, Reaction, Scenario, Target},
    session::{At, Bits, State, TopicAt},
};

/// Everything that can be read of a state, numbered in one row.
#[derive(Debug, Clone, Copy)]
pub(super) struct Universe {
    gauges: usize,
    facts: usize,
    topics: usize,
    moves: usize,
    beats: usize,
    sights: usize,
}

/// Draws come first, so that their numbers need no table.
const DRAWS: usize = 256;

impl Universe {
    fn of(scenario: &Scenario) -> Self {
        let gauges = DRAWS;
        let facts = gauges + scenario.gauges.len();
        let topics = facts + scenario.facts.len();
        let moves = topics + scenario.topics.len();
        let beats = moves + scenario.moves.len();
        let sights = beats + scenario.beats.len();
        Self { gauges, facts, topics, moves, beats, sights }
    }

    /// The number of a draw.
    pub(super) fn draw(draw: Ix<kind::Draw>) -> usize {
        draw.at().min(DRAWS - 1)
    }
}

/// What is still readable from each beat, and at the beginning of each act.
pub(super) struct Relevance {
    /// Per beat: what may be read there or anywhere it leads.
    from_beat: Vec<Reads>,
    /// Per act: the same, before its first beat is entered.
    from_act: Vec<Reads>,
    /// Per delayed effect: what it reads when it comes due.
    laters: Vec<Reads>,
}

/// A set of readable things, and the same as lists that are quick to go through.
#[derive(Default, Clone)]
struct Reads {
    all: Bits,
    gauges: Vec<usize>,
    facts: Vec<usize>,
    topics: Vec<usize>,
    /// Masks over chosen moves, visited beats and seen sights.
    chosen: Bits,
    visited: Vec<usize>,
    seen: Bits,
}

impl Relevance {
    pub(super) fn of(scenario: &Scenario) -> Self {
        let universe = Universe::of(scenario);
        let finder = Finder { scenario, universe };
        let laters: Vec<Bits> = scenario
            .laters
            .iter()
            .map(|(_, _, later)| {
                let mut reads = Bits::default();
                finder.condition(&later.when, &mut reads);
                finder.effects(&later.effects, &mut reads);
                reads
            })
            .collect();
        // A delayed effect may set another one going; what that one reads can be read by then too.
        let mut laters = laters;
        let mut grew = true;
        while grew {
            grew = false;
            for (ix, _, later) in scenario.laters.iter() {
                for other in started(&later.effects) {
                    let reads = laters[other.at()].clone();
                    grew |= laters[ix.at()].put_all(&reads);
                }
            }
        }
        let finder = LocalFinder { finder, laters: &laters };
        let mut sets: Vec<Bits> = scenario.beats.indices().map(|beat| finder.at_beat(beat)).collect();
        let mut back: Vec<Vec<usize>> = vec![Vec::new(); sets.len()];
        for beat in scenario.beats.indices() {
            for next in finder.next(beat) {
                back[next.at()].push(beat.at());
            }
        }
        // What can be read further on can be read from here on: until nothing changes.
        let mut open: Vec<usize> = (0..sets.len()).collect();
        let mut waiting = vec![true; sets.len()];
        while let Some(at) = open.pop() {
            waiting[at] = false;
            let reads = sets[at].clone();
            for from in &back[at] {
                if sets[*from].put_all(&reads) && !waiting[*from] {
                    waiting[*from] = true;
                    open.push(*from);
                }
            }
        }
        let from_act =
            scenario.acts.iter().map(|(_, _, act)| Reads::new(sets[act.start.at()].clone(), universe, scenario)).collect();
        let listed = |sets: Vec<Bits>| sets.into_iter().map(|set| Reads::new(set, universe, scenario)).collect();
        Self { from_act, from_beat: listed(sets), laters: listed(laters) }
    }

    fn reads_of(&self, state: &State) -> Option<&Reads> {
        match state.at {
            At::Decision(beat) | At::LongLine(beat, _) => Some(&self.from_beat[beat.at()]),
            At::BetweenActs(act) => Some(&self.from_act[act.at()]),
            At::Ended(_) => None,
        }
    }

    /// Whether something still ahead may read this.
    pub(super) fn reads(&self, state: &State, what: usize) -> bool {
        self.reads_of(state).is_some_and(|reads| reads.all.has(what))
            || state.due.iter().any(|due| self.laters[due.later.at()].all.has(what))
    }

    /// Writes what can still be read of a state.
    pub(super) fn write(&self, state: &State, key: &mut Vec<u8>) {
        let Some(reads) = self.reads_of(state) else { return };
        reads.write(state, key);
        for due in &state.due {
            self.laters[due.later.at()].write(state, key);
        }
    }
}

impl Reads {
    fn new(all: Bits, universe: Universe, scenario: &Scenario) -> Self {
        let within = |start: usize, len: usize| (0..len).filter(|at| all.has(start + at)).collect::<Vec<_>>();
        let mask = |start: usize, len: usize| {
            let mut bits = Bits::with_room_for(len);
            for at in within(start, len) {
                bits.put(at);
            }
            bits
        };
        Self {
            gauges: within(universe.gauges, scenario.gauges.len()),
            facts: within(universe.facts, scenario.facts.len()),
            topics: within(universe.topics, scenario.topics.len()),
            chosen: mask(universe.moves, scenario.moves.len()),
            visited: within(universe.beats, scenario.beats.len()),
            seen: mask(universe.sights, scenario.sights.len()),
            all,
        }
    }

    fn write(&self, state: &State, key: &mut Vec<u8>) {
        key.extend(self.gauges.iter().map(|at| state.gauges[*at]));
        key.extend(self.facts.iter().map(|at| state.facts[*at]));
        for at in &self.topics {
            let code = match state.topics[*at] {
                TopicAt::Fresh => u16::MAX,
                TopicAt::Running => u16::MAX - 1,
                TopicAt::Closed => u16::MAX - 2,
                TopicAt::Left(beat) => u16::try_from(beat.at()).unwrap_or(u16::MAX - 3),
            };
            key.extend_from_slice(&code.to_le_bytes());
        }
        for (words, mask) in [(state.chosen.words(), self.chosen.words()), (state.seen.words(), self.seen.words())] {
            for (word, mask) in words.iter().zip(mask).filter(|(_, mask)| **mask != 0) {
                key.extend_from_slice(&(word & mask).to_le_bytes());
            }
        }
        for chunk in self.visited.chunks(8) {
            key.push(chunk.iter().fold(0, |byte, at| byte << 1 | u8::from(state.visits[*at] > 0)));
        }
    }
}

/// Finds what conditions and effects read.
struct Finder<'a> {
    scenario: &'a Scenario,
    universe: Universe,
}

impl Finder<'_> {
    fn condition(&self, condition: &Condition, reads: &mut Bits) {
        let universe = self.universe;
        condition.each_question(&mut |question| {
            reads.put(match question {
                Condition::AtLeast(gauge, _) | Condition::AtMost(gauge, _) => universe.gauges + gauge.at(),
                Condition::FactIs(fact, _) => universe.facts + fact.at(),
                Condition::Visited(beat) => universe.beats + beat.at(),
                Condition::Seen(sight) => universe.sights + sight.at(),
                Condition::Chosen(chosen) => universe.moves + chosen.at(),
                Condition::Drawn(draw, _) => Universe::draw(*draw),
                Condition::TopicIs(topic, _) => universe.topics + topic.at(),
                Condition::Always | Condition::All(_) | Condition::Any(_) | Condition::Not(_) => return,
            });
        });
    }

    fn effects(&self, effects: &[Effect], reads: &mut Bits) {
        let mut conditions = Vec::new();
        effects.iter().for_each(|effect| effect.each(&mut |_| {}, &mut |condition| conditions.push(condition.clone())));
        conditions.iter().for_each(|condition| self.condition(condition, reads));
    }

    fn reactions(&self, reactions: &[Reaction], reads: &mut Bits) {
        for reaction in reactions {
            self.condition(&reaction.when, reads);
            self.effects(&reaction.effects, reads);
        }
    }

    fn target(&self, target: &Target, reads: &mut Bits) {
        match target {
            Target::First(cases) => {
                for (when, to) in cases {
                    self.condition(when, reads);
                    self.target(to, reads);
                }
            }
            Target::Topic(topic) => {
                reads.put(self.universe.topics + topic.at());
            }
            _ => {}
        }
    }
}

/// The delayed effects that some effects set going.
fn started(effects: &[Effect]) -> Vec<Ix<kind::Later>> {
    let mut going = Vec::new();
    let mut note = |effect: &Effect| {
        if let Effect::Later(later) = effect {
            going.push(*later);
        }
    };
    effects.iter().for_each(|effect| effect.each(&mut note, &mut |_| {}));
    going
}

/// Finds what is read at a beat, delayed effects that may be set going there included.
struct LocalFinder<'a> {
    finder: Finder<'a>,
    laters: &'a [Bits],
}

impl LocalFinder<'_> {
    fn at_beat(&self, at: Ix<kind::Beat>) -> Bits {
        let Finder { scenario, universe } = self.finder;
        let beat = &scenario.beats[at];
        let mut reads = Bits::default();
        self.effects(&beat.enter, &mut reads);
        self.reactions(&beat.reactions, &mut reads);
        for ix in scenario.moves_around(at) {
            let item = &scenario.moves[ix];
            self.finder.condition(&item.when, &mut reads);
            if let Some((locked, _)) = &item.locked {
                self.finder.condition(locked, &mut reads);
            }
            // Waiting is counted per visit, not by what was chosen.
            if !item.again && !matches!(item.owner, Owner::Wait(..)) {
                reads.put(universe.moves + ix.at());
            }
            self.effects(&item.effects, &mut reads);
            self.reactions(&item.reactions, &mut reads);
            self.finder.target(&item.to, &mut reads);
        }
        if beat.may_leave {
            for topic in &scenario.acts[beat.act].topics {
                reads.put(universe.topics + topic.at());
                self.finder.condition(&scenario.topics[*topic].when, &mut reads);
            }
        }
        for sight in &scenario.acts[beat.act].sights {
            let item = &scenario.sights[*sight];
            self.finder.condition(&item.when, &mut reads);
            self.effects(&item.effects, &mut reads);
            self.reactions(&item.reactions, &mut reads);
            let does_something = !item.effects.is_empty() || item.reactions.iter().any(|reaction| !reaction.effects.is_empty());
            if does_something {
                reads.put(universe.sights + sight.at());
            }
        }
        reads
    }

    fn effects(&self, effects: &[Effect], reads: &mut Bits) {
        self.finder.effects(effects, reads);
        for later in started(effects) {
            reads.put_all(&self.laters[later.at()]);
        }
    }

    fn reactions(&self, reactions: &[Reaction], reads: &mut Bits) {
        self.finder.reactions(reactions, reads);
        reactions.iter().for_each(|reaction| self.effects(&reaction.effects, reads));
    }

    /// The beats that may come after this one. A topic that is taken up again may go on at any of its beats.
    fn next(&self, at: Ix<kind::Beat>) -> Vec<Ix<kind::Beat>> {
        let scenario = self.finder.scenario;
        let beat = &scenario.beats[at];
        let mut next: Vec<_> = beat.then.into_iter().collect();
        for ix in scenario.moves_around(at) {
            next.extend(scenario.beats_after(at, ix));
            for leaf in scenario.moves[ix].to.leaves() {
                if let Target::Topic(topic) = leaf {
                    next.extend(&scenario.topics[*topic].beats);
                }
            }
        }
        next.sort_unstable();
        next.dedup();
        next
    }
}
