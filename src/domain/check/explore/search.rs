//! The search: a node is looked at with all its new vectors at once, and those that take the same course through the engine go together.

use std::{cmp::Reverse, collections::BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use super::{
    chance::{Branching, DrawKey, Drawn, decided, each_outcome, keep_lasting},
    node::{NOWHERE, Node, Origin, pack, unpack},
    paths::{Edge, NO_MOVE},
    vectors::{Bend, Course, Vectors, code_of, set_gauges},
};
use crate::domain::{
    check::relevance::{Relevance, hash},
    id::{Ix, kind},
    scenario::model::Scenario,
    session::{At, Choice, State, begin_silently, choosable, is_in_view, step_silently},
};

/// Of so many states it is kept how they were first reached.
const WAYS_KEPT: usize = 1_000_000;
/// So many states met lately are known again without working out what matters of them.
const LATELY: usize = 1 << 20;
/// So many nodes at first, and then every so manieth, are taken where least is left to happen: so that an exploration that is
/// stopped early has been everywhere a little.
const DIVES: usize = 64;
const DIVE_EVERY: usize = 16;

/// A state in which nothing can be chosen.
pub(super) struct StuckAt {
    pub(super) node: u32,
    pub(super) code: u64,
    pub(super) beat: Ix<kind::Beat>,
}

/// Everything that was met, and what is still to be looked at.
pub(super) struct Search<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) relevance: Relevance<'a>,
    pub(super) nodes: Vec<Node>,
    pub(super) by_key: FxHashMap<u128, u32>,
    lately: FxHashMap<u128, u32>,
    queue: BTreeSet<(u32, Reverse<u32>)>,
    looked_at: usize,
    /// How states were first reached; nothing for those where a session begins. Whoever is in it, so is the one it came from.
    pub(super) origins: FxHashMap<(u32, u64), Option<Origin>>,
    pub(super) first: Vec<u32>,
    pub(super) edges: Vec<Edge>,
    pub(super) offers: Vec<Box<[Ix<kind::Move>]>>,
    offer_numbers: FxHashMap<Box<[Ix<kind::Move>]>, u32>,
    passed_through: Vec<Ix<kind::Beat>>,
    pub(super) beats: FxHashSet<Ix<kind::Beat>>,
    pub(super) moves: FxHashSet<Ix<kind::Move>>,
    pub(super) endings: FxHashSet<Ix<kind::Ending>>,
    /// Distinct states: vectors over all nodes.
    pub(super) states: usize,
    /// Those not looked at yet.
    pub(super) open: usize,
    pub(super) closed: usize,
    /// One for each beat where there is one.
    pub(super) stuck: Vec<StuckAt>,
    /// Memory of nodes and their sets outside the list of nodes.
    heap: usize,
}

/// Vectors that take the same course, and what comes of it.
struct Class<T> {
    outcome: T,
    known: Drawn,
    codes: Vec<u64>,
    bend: Bend,
}

/// Does something with every vector and for every way chance can answer: with one vector while its course is watched, and with all
/// that take the same course at once; then with one of the rest.
fn classes<T>(
    scenario: &Scenario,
    known: &[(DrawKey, u8)],
    codes: Vec<u64>,
    mut act: impl FnMut(&Branching<'_>, &Course, u64) -> T,
) -> Vec<Class<T>> {
    let mut found = Vec::new();
    let mut open = vec![(codes, known.to_vec())];
    while let Some((codes, known)) = open.pop() {
        let Some(one) = codes.first().copied() else { continue };
        let (luck, course) = (Branching::new(&known), Course::new());
        let outcome = act(&luck, &course, one);
        if let Some(asked) = luck.asked() {
            open.extend(decided(scenario, &known, asked).rev().map(|more| (codes.clone(), more)));
            continue;
        }
        let bend = course.bend();
        let (with, rest): (Vec<u64>, Vec<u64>) = codes.into_iter().partition(|code| bend.includes(*code));
        debug_assert!(with.contains(&one), "a vector takes its own course");
        found.push(Class { outcome, known: known.clone(), codes: with, bend });
        open.push((rest, known));
    }
    found
}

impl<'a> Search<'a> {
    pub(super) fn new(scenario: &'a Scenario) -> Self {
        let mut search = Self {
            scenario,
            relevance: Relevance::of(scenario),
            nodes: Vec::new(),
            by_key: FxHashMap::default(),
            lately: FxHashMap::default(),
            queue: BTreeSet::new(),
            looked_at: 0,
            origins: FxHashMap::default(),
            first: Vec::new(),
            edges: Vec::new(),
            offers: Vec::new(),
            offer_numbers: FxHashMap::default(),
            passed_through: scenario.beats.iter().filter(|(_, _, beat)| beat.moves.is_empty()).map(|(ix, ..)| ix).collect(),
            beats: FxHashSet::default(),
            moves: FxHashSet::default(),
            endings: FxHashSet::default(),
            states: 0,
            open: 0,
            closed: 0,
            stuck: Vec::new(),
            heap: 0,
        };
        for (state, known) in each_outcome(scenario, &[], |luck| begin_silently(scenario, luck)) {
            let number = search.node_of(&state, known, NOWHERE);
            let code = code_of(&state.gauges, search.nodes[number as usize].mask);
            search.first.push(number);
            search.reach(number, code, None);
            search.wait_for(number);
        }
        search
    }

    /// The node to look at next: mostly the one where most may still happen. What may still happen only ever gets less along a play,
    /// so that nearly all that leads to a node comes before it, and it is looked at once.
    pub(super) fn next(&mut self) -> Option<u32> {
        let dive = self.looked_at < DIVES || self.looked_at.is_multiple_of(DIVE_EVERY);
        self.looked_at += 1;
        let next = if dive { self.queue.pop_first() } else { self.queue.pop_last() };
        next.map(|(_, Reverse(number))| number)
    }

    /// Memory in use, roughly, in bytes.
    pub(super) fn bytes(&self) -> usize {
        let maps = (self.by_key.capacity() + self.lately.capacity()) * 33 + self.origins.capacity() * 49;
        let lists = self.nodes.capacity() * size_of::<Node>() + self.edges.capacity() * size_of::<Edge>();
        // The edges are put in order at the end, which takes as much again.
        self.heap + maps + lists * 2 + self.queue.len() * 16
    }

    /// Looks at the new vectors of a node.
    pub(super) fn expand(&mut self, number: u32) {
        let scenario = self.scenario;
        let node = &mut self.nodes[number as usize];
        let fresh = std::mem::take(&mut node.fresh);
        self.heap = self.heap.saturating_sub(fresh.bytes());
        let codes = fresh.codes(node.mask);
        drop(fresh);
        let sights = node.sights.clone();
        let (state, known) = unpack(scenario, &node.packed);
        self.open -= codes.len();
        let goes_on = matches!(state.at, At::LongLine(..) | At::BetweenActs(_));
        let choices = classes(scenario, &known, codes, |luck, course, code| {
            let now = with_gauges(&state, code);
            let moves = choosable(scenario, luck, course, &now);
            let in_view = |sight: &Ix<kind::Sight>| is_in_view(scenario, luck, course, &now, *sight);
            (moves, sights.iter().copied().filter(in_view).collect::<Vec<_>>())
        });
        for Class { outcome: (moves, looks), known, codes, .. } in choices {
            let offers = self.offers_number(&moves);
            self.moves.extend(&moves);
            let mut leads_on = goes_on || !moves.is_empty();
            let moves = moves.into_iter().map(Choice::Move);
            let looks = looks.into_iter().map(Choice::Look);
            for choice in moves.chain(looks).chain(goes_on.then_some(Choice::GoOn)) {
                // A look may unlock a move; one after which all is as before leads nowhere.
                leads_on |= self.take(number, &state, &known, &codes, choice, offers);
            }
            if let (false, Some(beat)) = (leads_on, state.beat()) {
                self.note_stuck(number, beat, &codes);
            }
        }
    }

    fn note_stuck(&mut self, node: u32, beat: Ix<kind::Beat>, codes: &[u64]) {
        if self.stuck.iter().any(|stuck| stuck.beat == beat) {
            return;
        }
        let kept = codes.iter().copied().find(|code| self.origins.contains_key(&(node, *code)));
        if let Some(code) = kept.or_else(|| codes.first().copied()) {
            self.stuck.push(StuckAt { node, code, beat });
        }
    }

    /// Makes a choice in a node with some of its vectors. Says whether another state came of it.
    fn take(&mut self, from: u32, state: &State, known: &[(DrawKey, u8)], codes: &[u64], choice: Choice, offers: u32) -> bool {
        let scenario = self.scenario;
        let found = classes(scenario, known, codes.to_vec(), |luck, course, code| {
            let mut next = with_gauges(state, code);
            step_silently(scenario, luck, course, &mut next, choice);
            next
        });
        let chosen = match choice {
            Choice::Move(ix) => u16::try_from(ix.at()).unwrap_or(NO_MOVE),
            Choice::Look(_) | Choice::GoOn => NO_MOVE,
        };
        let mut elsewhere = false;
        let mut edges = Vec::with_capacity(found.len());
        for class in found {
            let to = self.node_of(&class.outcome, class.known, from);
            elsewhere |= self.lead(from, to, choice, &class.codes, &class.bend);
            // A look that changes no more than gauges gathers nothing; a move that leads back may be made again and again.
            if from != to || chosen != NO_MOVE {
                edges.push(Edge { from, to, chosen, offers });
            }
        }
        edges.sort_unstable();
        edges.dedup();
        self.edges.extend(edges);
        elsewhere
    }

    /// Leads vectors from one node to another along one course. Says whether any of them came to another state.
    fn lead(&mut self, from: u32, to: u32, by: Choice, codes: &[u64], bend: &Bend) -> bool {
        let (source, target) = (&self.nodes[from as usize], &self.nodes[to as usize]);
        debug_assert_eq!(target.mask & !source.mask, 0, "a gauge that is read later was kept before");
        let mask = target.mask;
        let before = target.all.bytes() + target.fresh.bytes();
        let (mut elsewhere, mut new) = (from != to, false);
        for code in codes.iter().copied() {
            let after = bend.after(code) & mask;
            elsewhere |= after != code;
            new |= self.reach(to, after, Some(Origin { node: from, code, by }));
        }
        if new {
            let target = &self.nodes[to as usize];
            self.heap = self.heap + target.all.bytes() + target.fresh.bytes() - before;
            self.wait_for(to);
        }
        elsewhere
    }

    /// Puts a vector into a node. Says whether it is new there.
    fn reach(&mut self, to: u32, code: u64, origin: Option<Origin>) -> bool {
        let node = &mut self.nodes[to as usize];
        if !node.all.insert(code, node.mask) {
            return false;
        }
        self.states += 1;
        if node.ended {
            self.closed += 1;
        } else {
            node.fresh.insert(code, node.mask);
            self.open += 1;
        }
        if self.origins.len() < WAYS_KEPT && origin.is_none_or(|origin| self.origins.contains_key(&(origin.node, origin.code))) {
            self.origins.insert((to, code), origin);
        }
        true
    }

    fn wait_for(&mut self, number: u32) {
        let node = &self.nodes[number as usize];
        if !node.ended {
            self.queue.insert((node.size, Reverse(number)));
        }
    }

    /// The node of a state; a new one if no such state was met.
    fn node_of(&mut self, state: &State, mut known: Drawn, from: u32) -> u32 {
        // Beats that go on by themselves are only passed through; their counts of visits tell.
        let passed = self.passed_through.iter().copied().filter(|beat| state.visits[beat.at()] > 0);
        self.beats.extend(state.beat().into_iter().chain(passed));
        let ended = if let At::Ended(ending) = state.at { Some(ending) } else { None };
        self.endings.extend(ended);
        keep_lasting(state, &mut known);
        let packed = pack(state, &known);
        let whole = hash(&packed);
        if let Some(number) = self.lately.get(&whole) {
            return *number;
        }
        let matter = self.relevance.matter(state, &known);
        let fresh = u32::try_from(self.nodes.len()).unwrap_or(NOWHERE);
        let number = *self.by_key.entry(matter.key).or_insert(fresh);
        if number == fresh {
            self.heap += packed.len() + matter.sights.len() * 2;
            self.nodes.push(Node {
                packed: packed.into_boxed_slice(),
                mask: matter.gauges,
                size: matter.size,
                sights: matter.sights,
                all: Vectors::default(),
                fresh: Vectors::default(),
                first: code_of(&state.gauges, matter.gauges),
                from,
                ended: ended.is_some(),
            });
        }
        if self.lately.len() >= LATELY {
            self.lately.clear();
        }
        self.lately.insert(whole, number);
        number
    }

    fn offers_number(&mut self, moves: &[Ix<kind::Move>]) -> u32 {
        if let Some(number) = self.offer_numbers.get(moves) {
            return *number;
        }
        let number = u32::try_from(self.offers.len()).unwrap_or(u32::MAX);
        self.offers.push(moves.into());
        self.offer_numbers.insert(moves.into(), number);
        number
    }
}

/// The state with these gauges.
fn with_gauges(state: &State, code: u64) -> State {
    let mut state = state.clone();
    set_gauges(&mut state.gauges, code);
    state
}
