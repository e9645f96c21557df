//! The deep check: every state that play can reach, merged by what can still matter, over every outcome of every draw.

use std::{cell::RefCell, collections::VecDeque};

use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;

use super::{
    plays::words_of_input,
    relevance::{Relevance, Universe},
    simulate::{Field, Player, play_once},
};
use crate::domain::{
    finding::{Code, Finding},
    id::{Ix, kind},
    scenario::model::{Rubric, Scenario},
    scoring::{Counts, ROW_COUNTS_AT_MOST, points, score},
    session::{At, Choice, Input, Luck, State, TopicAt, begin_silently, choosable, replay, sights_in_view, step_silently},
};

/// How far an exploration may go.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Distinct states.
    pub states: usize,
    /// Memory for them, in bytes, as estimated.
    pub bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { states: 20_000_000, bytes: 2 << 30 }
    }
}

/// How far it has come.
#[derive(Debug, Clone, Copy)]
pub struct Progress {
    /// Distinct states met.
    pub states: usize,
    /// States met and not yet looked at.
    pub open: usize,
}

/// What the exploration found.
#[derive(Debug, Clone, Serialize)]
pub struct Explored {
    /// Distinct states.
    pub states: usize,
    /// Whether every reachable state was looked at.
    pub complete: bool,
    /// What was not covered, when it is not complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_covered: Option<String>,
    /// Points per claimed principle.
    pub principles: std::collections::BTreeMap<String, Ranges>,
    /// Beats, moves and endings that no state reaches, as `beat x`, `move y`, `ending z`.
    pub unreachable: Vec<String>,
    /// States in which the scenario has closed.
    pub closed_states: usize,
    /// States in which nothing can be chosen, and how to come there.
    pub stuck: Vec<Stuck>,
}

/// A state in which nothing can be chosen.
#[derive(Debug, Clone, Serialize)]
pub struct Stuck {
    /// Where.
    pub beat: String,
    /// The inputs that lead there.
    pub inputs: Vec<String>,
    /// The draws that lead there, as `draw value`.
    pub draws: Vec<String>,
}

/// Points of a principle over all whole plays.
#[derive(Debug, Clone, Serialize)]
pub struct Ranges {
    /// Points shown.
    pub shown: Range,
    /// Points broken.
    pub broken: Range,
    /// Points possible.
    pub possible: Range,
}

/// What was seen to happen, and what is proven never to be exceeded.
#[derive(Debug, Clone, Serialize)]
pub struct Range {
    /// Lowest and highest in plays that were really played to an ending; nothing when no player came to one.
    pub witnessed: Option<[u32; 2]>,
    /// Lowest and highest that any play can give; nothing when no bound is known.
    pub bound: [Option<u32>; 2],
    /// A play that gives the highest.
    pub play: Witness,
}

/// A play that shows something.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Witness {
    /// Its seed.
    pub seed: u64,
    /// Its inputs, in the words of plays.
    pub inputs: Vec<String>,
}

/// A draw and, for one drawn anew at each visit, the visit.
type DrawKey = (Ix<kind::Draw>, Option<(Ix<kind::Beat>, u8)>);
/// What was drawn on the way to a state.
type Drawn = Vec<(DrawKey, u8)>;

/// Luck that is decided as it is asked: a draw that has no outcome yet is noted, and the caller plays on with each.
struct Branching<'k> {
    known: &'k [(DrawKey, u8)],
    asked: RefCell<Option<DrawKey>>,
}

impl Luck for Branching<'_> {
    fn outcome(&self, _: &Scenario, draw: Ix<kind::Draw>, visit: Option<(Ix<kind::Beat>, u8)>) -> u8 {
        let key = (draw, visit);
        match self.known.iter().find(|(known, _)| *known == key) {
            Some((_, value)) => *value,
            None => {
                self.asked.borrow_mut().get_or_insert(key);
                0
            }
        }
    }

    fn rank(&self, _: &Scenario, _: Ix<kind::Move>) -> u64 {
        0
    }
}

/// A state with the draws decided so far.
struct Node {
    state: State,
    known: Drawn,
    number: u32,
}

/// How a state was first reached.
#[derive(Clone, Copy)]
struct Origin {
    from: u32,
    by: Option<Choice>,
}

const NOWHERE: u32 = u32::MAX;
/// How many stuck states are told in full.
const STUCK_TOLD: usize = 5;
/// How often the caller hears of progress, in states.
const TELL_EVERY: usize = 4096;
/// Plays per player that look for the ends of the ranges.
const WITNESS_PLAYS: u64 = 300;

struct Explorer<'a> {
    scenario: &'a Scenario,
    relevance: Relevance,
    met: FxHashMap<u128, u32>,
    origins: Vec<Origin>,
    edges: Vec<(u32, u32, Option<Ix<kind::Move>>)>,
    open: VecDeque<Node>,
    passed_through: Vec<Ix<kind::Beat>>,
    beats: FxHashSet<Ix<kind::Beat>>,
    moves: FxHashSet<Ix<kind::Move>>,
    endings: FxHashSet<Ix<kind::Ending>>,
    closed: usize,
    stuck: Vec<(u32, Ix<kind::Beat>, Drawn)>,
    key: Vec<u8>,
}

/// Explores. `go_on` hears of progress and stops the exploration by answering `false`.
pub fn explore(field: Field<'_>, limits: Limits, mut go_on: impl FnMut(Progress) -> bool) -> Explored {
    let mut explorer = Explorer::new(field.scenario);
    let mut stopped = None;
    let mut looked_at = 0usize;
    while let Some(node) = explorer.next(looked_at) {
        explorer.expand(node);
        looked_at += 1;
        if explorer.met.len() >= limits.states {
            stopped = Some(format!("the limit of {} states", limits.states));
        } else if looked_at.is_multiple_of(TELL_EVERY) {
            if explorer.bytes() > limits.bytes {
                stopped = Some(format!("the limit of {} MB of memory", limits.bytes >> 20));
            } else if !go_on(Progress { states: explorer.met.len(), open: explorer.open.len() }) {
                stopped = Some("the request to stop".to_owned());
            }
        }
        if stopped.is_some() {
            break;
        }
    }
    let stopped = stopped.filter(|_| !explorer.open.is_empty());
    explorer.result(field, stopped)
}

impl<'a> Explorer<'a> {
    fn new(scenario: &'a Scenario) -> Self {
        let mut explorer = Self {
            scenario,
            relevance: Relevance::of(scenario),
            met: FxHashMap::default(),
            origins: Vec::new(),
            edges: Vec::new(),
            open: VecDeque::new(),
            passed_through: scenario.beats.iter().filter(|(_, _, beat)| beat.moves.is_empty()).map(|(ix, ..)| ix).collect(),
            beats: FxHashSet::default(),
            moves: FxHashSet::default(),
            endings: FxHashSet::default(),
            closed: 0,
            stuck: Vec::new(),
            key: Vec::new(),
        };
        explorer.decided(&[], &mut |luck| begin_silently(scenario, luck), &mut |explorer, state, known| {
            explorer.meet(state, known, NOWHERE, None);
        });
        explorer
    }

    /// The state to look at next: mostly the newest, which keeps few open; now and then the oldest, so that an exploration that is
    /// stopped early has been everywhere a little.
    fn next(&mut self, looked_at: usize) -> Option<Node> {
        const OLDEST_EVERY: usize = 16;
        if looked_at.is_multiple_of(OLDEST_EVERY) { self.open.pop_front() } else { self.open.pop_back() }
    }

    /// Memory in use, roughly, in bytes.
    fn bytes(&self) -> usize {
        let node = size_of::<Node>() + self.scenario.beats.len() + self.scenario.moves.len() / 4 + 160;
        self.met.capacity() * 24 + self.origins.capacity() * 12 + self.edges.capacity() * 12 + self.open.len() * node
    }

    /// Does something that may ask chance, once for every way chance can answer.
    fn decided<T>(
        &mut self,
        known: &[(DrawKey, u8)],
        act: &mut impl FnMut(&Branching<'_>) -> T,
        done: &mut impl FnMut(&mut Self, T, Drawn),
    ) {
        let luck = Branching { known, asked: RefCell::new(None) };
        let outcome = act(&luck);
        match luck.asked.into_inner() {
            None => done(self, outcome, known.to_vec()),
            Some(key) => {
                for value in 0..self.scenario.draws[key.0].values.len() {
                    let mut more = known.to_vec();
                    more.push((key, u8::try_from(value).expect("a draw has at most 64 values")));
                    // One order for one set of outcomes, so that equal states are equal.
                    more.sort_unstable_by_key(|((draw, visit), _)| (*draw, *visit));
                    self.decided(&more, act, done);
                }
            }
        }
    }

    /// Takes note of a state, and keeps it to be looked at if it is new. Gives its number.
    fn meet(&mut self, state: State, mut known: Drawn, from: u32, by: Option<Choice>) -> u32 {
        // Beats that go on by themselves are only passed through; their counts of visits tell.
        let passed = self.passed_through.iter().copied().filter(|beat| state.visits[beat.at()] > 0);
        self.beats.extend(state.beat().into_iter().chain(passed));
        // What a beat's visit drew is forgotten when the visit is over.
        // A beat that was left may be taken up again in the same visit.
        let lasting = |beat: Ix<kind::Beat>| state.beat() == Some(beat) || state.topics.contains(&TopicAt::Left(beat));
        known.retain(|((_, visit), _)| visit.is_none_or(|(beat, nth)| lasting(beat) && state.visits[beat.at()] == nth));
        let key = self.key_of(&state, &known);
        let fresh = u32::try_from(self.origins.len()).unwrap_or(NOWHERE);
        let number = *self.met.entry(key).or_insert(fresh);
        let chosen = match by {
            Some(Choice::Move(ix)) => Some(ix),
            _ => None,
        };
        // A look that changes nothing that matters leads back to the same state; no path grows longer by it. A move that leads
        // back is kept: it may be made again and again, so that no path is the longest.
        if from != NOWHERE && (from != number || chosen.is_some()) {
            self.edges.push((from, number, chosen));
        }
        if number != fresh {
            return number;
        }
        self.origins.push(Origin { from, by });
        match state.at {
            At::Ended(ending) => {
                self.closed += 1;
                self.endings.insert(ending);
            }
            _ => self.open.push_back(Node { state, known, number }),
        }
        number
    }

    fn expand(&mut self, node: Node) {
        let scenario = self.scenario;
        let Node { state, known, number } = node;
        if let At::BetweenActs(_) = state.at {
            self.take(&state, &known, number, Choice::GoOn);
            return;
        }
        let mut choices_of = |luck: &Branching<'_>| {
            let mut choices: Vec<Choice> = choosable(scenario, luck, &state).into_iter().map(Choice::Move).collect();
            choices
                .extend(sights_in_view(scenario, luck, &state).into_iter().filter(|s| !state.seen.has(s.at())).map(Choice::Look));
            choices
        };
        self.decided(&known, &mut choices_of, &mut |explorer, choices, known| {
            let running = matches!(state.at, At::LongLine(..));
            let mut leads_on = running;
            for choice in choices.into_iter().chain(running.then_some(Choice::GoOn)) {
                if let Choice::Move(ix) = choice {
                    explorer.moves.insert(ix);
                    leads_on = true;
                }
                // A look may unlock a move; one after which all is as before leads nowhere.
                leads_on |= explorer.take(&state, &known, number, choice);
            }
            if let (false, Some(beat)) = (leads_on, state.beat()) {
                explorer.stuck.push((number, beat, known.clone()));
            }
        });
    }

    /// Makes a choice in a state. Says whether another state came of it.
    fn take(&mut self, state: &State, known: &[(DrawKey, u8)], number: u32, choice: Choice) -> bool {
        let scenario = self.scenario;
        let mut act = |luck: &Branching<'_>| {
            let mut next = state.clone();
            step_silently(scenario, luck, &mut next, choice);
            next
        };
        let mut elsewhere = false;
        self.decided(known, &mut act, &mut |explorer, next, known| {
            elsewhere |= explorer.meet(next, known, number, Some(choice)) != number;
        });
        elsewhere
    }

    /// The key of a state: only what something still ahead can read.
    fn key_of(&mut self, state: &State, known: &[(DrawKey, u8)]) -> u128 {
        let key = &mut self.key;
        key.clear();
        let mut number = |n: usize| key.extend_from_slice(&u16::try_from(n).unwrap_or(u16::MAX).to_le_bytes());
        let (tag, at, line) = match state.at {
            At::Decision(beat) => (0, beat.at(), 0),
            At::LongLine(beat, line) => (1, beat.at(), line),
            At::BetweenActs(act) => (2, act.at(), 0),
            At::Ended(ending) => (3, ending.at(), 0),
        };
        number(tag);
        number(at);
        if tag != 3 {
            // Between acts the day of the old one still matters; within one, how long the trainee has been silent.
            number(if tag == 2 { state.act.at() } else { usize::from(line) << 2 | usize::from(state.waited) });
            number(state.due.len());
            for due in &state.due {
                number(due.later.at());
                number(usize::from(due.left));
            }
            let readable = |(draw, visit): &DrawKey| visit.is_some() || self.relevance.reads(state, Universe::draw(*draw));
            for ((draw, visit), value) in known.iter().filter(|(draw, _)| readable(draw)) {
                number(draw.at());
                number(visit.map_or(usize::from(u16::MAX), |(beat, _)| beat.at()));
                number(usize::from(*value));
            }
            // No draw has this number: what follows has a fixed length.
            number(usize::from(u16::MAX));
            self.relevance.write(state, key);
        }
        let hash = blake3::hash(key);
        u128::from_le_bytes(hash.as_bytes()[..16].try_into().expect("16 of 32 bytes"))
    }

    /// The inputs that first led to a state.
    fn way_to(&self, number: u32) -> Vec<Input> {
        let mut way = Vec::new();
        let mut at = number;
        while let Some(origin) = self.origins.get(at as usize) {
            way.extend(origin.by.map(|by| self.input(by)));
            at = origin.from;
        }
        way.reverse();
        way
    }

    fn input(&self, choice: Choice) -> Input {
        match choice {
            Choice::Move(ix) => Input::Choose(self.scenario.moves.name(ix).clone()),
            Choice::Look(ix) => Input::Look(self.scenario.sights.name(ix).clone()),
            Choice::GoOn => Input::GoOn,
        }
    }

    fn result(self, field: Field<'_>, stopped: Option<String>) -> Explored {
        let scenario = self.scenario;
        let complete = stopped.is_none();
        let mut unreachable = Vec::new();
        let unseen = |what: &str, names: Vec<String>| names.into_iter().map(|name| format!("{what} {name}")).collect::<Vec<_>>();
        unreachable.extend(unseen("beat", missing(scenario.beats.iter().map(|(ix, id, _)| (ix, id)), &self.beats)));
        unreachable.extend(unseen("move", missing(scenario.moves.iter().map(|(ix, id, _)| (ix, id)), &self.moves)));
        unreachable.extend(unseen("ending", missing(scenario.endings.iter().map(|(ix, id, _)| (ix, id)), &self.endings)));
        let not_covered = stopped.map(|why| {
            let rest = if unreachable.is_empty() {
                "every beat, move and ending was met".to_owned()
            } else {
                format!("not met: {}", unreachable.join(", "))
            };
            format!("stopped by {why} with {} states still open; {rest}", self.open.len())
        });
        let stuck = self.stuck.iter().take(STUCK_TOLD).map(|(number, beat, known)| Stuck {
            beat: scenario.beats.name(*beat).to_string(),
            inputs: self.way_to(*number).iter().map(words_of_input).collect(),
            draws: known
                .iter()
                .map(|((draw, _), value)| {
                    format!("{} {}", scenario.draws.name(*draw), scenario.draws[*draw].values[usize::from(*value)].0)
                })
                .collect(),
        });
        let stuck = stuck.collect();
        let longest = complete.then(|| LongestPaths::new(&self.edges, self.origins.len())).flatten();
        Explored {
            states: self.met.len(),
            complete,
            not_covered,
            principles: ranges(field, longest.as_ref()),
            unreachable,
            closed_states: self.closed,
            stuck,
        }
    }
}

fn missing<'n, K: 'n>(all: impl Iterator<Item = (Ix<K>, &'n crate::domain::id::Id<K>)>, met: &FxHashSet<Ix<K>>) -> Vec<String> {
    all.filter(|(ix, _)| !met.contains(ix)).map(|(_, id)| id.to_string()).collect()
}

impl Explored {
    /// D001 to D005.
    #[must_use]
    pub fn findings(&self, scenario: &Scenario) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut told = FxHashSet::default();
        for stuck in self.stuck.iter().filter(|stuck| told.insert(&stuck.beat)) {
            let at = scenario.beats.find(&stuck.beat).map_or(&scenario.at, |beat| &scenario.beats[beat].at);
            let inputs = stuck.inputs.join(", ");
            findings.push(Finding::new(Code::D001, at).with("beat", &stuck.beat).with("inputs", inputs));
        }
        if !self.complete {
            let reason = self.not_covered.clone().unwrap_or_default();
            findings.push(Finding::new(Code::D005, &scenario.at).with("reason", reason));
            return findings;
        }
        for item in &self.unreachable {
            let Some((what, id)) = item.split_once(' ') else { continue };
            let (code, name, at) = match what {
                "beat" => (Code::D002, "beat", scenario.beats.find(id).map(|ix| &scenario.beats[ix].at)),
                "move" => (Code::D003, "move", scenario.moves.find(id).map(|ix| &scenario.moves[ix].at)),
                _ => (Code::D004, "ending", scenario.endings.find(id).map(|ix| &scenario.endings[ix].at)),
            };
            findings.push(Finding::new(code, at.unwrap_or(&scenario.at)).with(name, id));
        }
        findings
    }
}

// ---- ranges of points ----

/// States in an order in which every edge leads forward, if there is one.
struct LongestPaths<'e> {
    edges: &'e [(u32, u32, Option<Ix<kind::Move>>)],
    /// Edges sorted by where they start, in the order of the states.
    order: Vec<u32>,
    starts: Vec<u32>,
    by_start: Vec<u32>,
}

impl<'e> LongestPaths<'e> {
    /// `None` when states lead round in a circle: then no longest path exists.
    fn new(edges: &'e [(u32, u32, Option<Ix<kind::Move>>)], states: usize) -> Option<Self> {
        let mut starts = vec![0u32; states + 1];
        let mut waiting = vec![0u32; states];
        for (from, to, _) in edges {
            starts[*from as usize + 1] += 1;
            waiting[*to as usize] += 1;
        }
        for at in 0..states {
            starts[at + 1] += starts[at];
        }
        let mut next = starts.clone();
        let mut by_start = vec![0u32; edges.len()];
        for (at, (from, ..)) in edges.iter().enumerate() {
            by_start[next[*from as usize] as usize] = u32::try_from(at).ok()?;
            next[*from as usize] += 1;
        }
        let mut order: Vec<u32> = (0..u32::try_from(states).ok()?).filter(|s| waiting[*s as usize] == 0).collect();
        let mut at = 0;
        while at < order.len() {
            let state = order[at] as usize;
            for edge in &by_start[starts[state] as usize..starts[state + 1] as usize] {
                let to = edges[*edge as usize].1 as usize;
                waiting[to] -= 1;
                if waiting[to] == 0 {
                    order.push(u32::try_from(to).ok()?);
                }
            }
            at += 1;
        }
        (order.len() == states).then_some(Self { edges, order, starts, by_start })
    }

    /// The highest sum of weights along any path; the weight of an edge may look at all moves that leave the same state.
    fn highest(&self, weight: impl Fn(Option<Ix<kind::Move>>, &[Ix<kind::Move>]) -> u32) -> u32 {
        let mut best = vec![0u32; self.starts.len() - 1];
        let mut top = 0;
        let mut moves = Vec::new();
        for state in &self.order {
            let state = *state as usize;
            let out = &self.by_start[self.starts[state] as usize..self.starts[state + 1] as usize];
            moves.clear();
            moves.extend(out.iter().filter_map(|edge| self.edges[*edge as usize].2));
            for edge in out {
                let (_, to, chosen) = self.edges[*edge as usize];
                let sum = best[state] + weight(chosen, &moves);
                best[to as usize] = best[to as usize].max(sum);
                top = top.max(sum);
            }
        }
        top
    }
}

/// Ranges per claimed principle: bounds from all paths, witnesses from plays that were really played.
fn ranges(field: Field<'_>, paths: Option<&LongestPaths<'_>>) -> std::collections::BTreeMap<String, Ranges> {
    let (scenario, rubric) = (field.scenario, field.rubric);
    let played = played_figures(field);
    let mut all = std::collections::BTreeMap::new();
    for principle in &scenario.trains {
        let name = rubric.principles.name(*principle).to_string();
        let points_of = |ix: Ix<kind::Move>| {
            points(&scenario.moves[ix], rubric, &Counts::default()).get(principle).copied().unwrap_or_default()
        };
        let table: Vec<_> = scenario.moves.indices().map(points_of).collect();
        let by_rows = |shows: bool| row_bound(scenario, rubric, *principle, shows);
        let (mut shown, mut broken, mut possible) = (Some(by_rows(true)), Some(by_rows(false)), None);
        if let Some(paths) = paths {
            let shown_paths = paths.highest(|chosen, _| chosen.map_or(0, |ix| u32::from(table[ix.at()].shown)));
            let broken_paths = paths.highest(|chosen, _| chosen.map_or(0, |ix| u32::from(table[ix.at()].broken)));
            shown = shown.map(|bound| bound.min(shown_paths));
            broken = broken.map(|bound| bound.min(broken_paths));
            possible = Some(paths.highest(|chosen, moves| match chosen {
                Some(_) => moves.iter().map(|ix| u32::from(table[ix.at()].shown)).max().unwrap_or(0),
                None => 0,
            }));
        }
        let range = |pick: usize, high: Option<u32>| {
            let figures: Vec<(u32, &Witness)> =
                played.iter().map(|(figures, play)| (figures.get(&name).map_or(0, |three| three[pick]), play)).collect();
            let low = figures.iter().map(|(n, _)| *n).min();
            let top = figures.iter().max_by_key(|(n, _)| *n);
            let witnessed = low.zip(top).map(|(low, (top, _))| [low, *top]);
            Range { witnessed, bound: [Some(0), high], play: top.map(|(_, play)| (*play).clone()).unwrap_or_default() }
        };
        all.insert(name.clone(), Ranges { shown: range(0, shown), broken: range(1, broken), possible: range(2, possible) });
    }
    all
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
