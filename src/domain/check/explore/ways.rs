//! How to come to a state: the way in which it was first reached, played anew from the beginning with the real engine.

use super::{
    Stuck,
    chance::{Branching, DrawKey, Drawn, each_outcome, keep_lasting},
    node::NOWHERE,
    search::{Search, StuckAt},
    vectors::code_of,
};
use crate::domain::{
    check::plays::words_of_input,
    id::{Ix, kind},
    session::{Choice, Input, Luck, State, Unwatched, begin_silently, choosable, is_in_view, step_silently},
};

/// One step of a way: what was chosen, or nothing for the beginning, and the node and vector it led to.
struct Leg {
    by: Option<Choice>,
    node: u32,
    code: u64,
}

impl Search<'_> {
    /// A stuck state in words, with inputs that were played to lead there.
    ///
    /// Ways are kept for the first million states. Of a stuck state beyond these it is told how to come to the last state before it
    /// for which one was kept, among those by which its node was first met.
    pub(super) fn told(&self, stuck: &StuckAt) -> Stuck {
        let (mut node, mut code) = (stuck.node, stuck.code);
        while !self.origins.contains_key(&(node, code)) && self.nodes[node as usize].from != NOWHERE {
            node = self.nodes[node as usize].from;
            code = self.nodes[node as usize].first;
        }
        let legs = self.legs_to(node, code);
        let played = self.play(NOWHERE, &legs, &State::blank(self.scenario), &[]);
        // Where chance was settled at other moments than in play, a way may not be found; then it would be wrong to tell one.
        let (inputs, draws): (Vec<String>, Drawn) = match played {
            Some((state, mut known)) => {
                keep_lasting(&state, &mut known);
                (legs.iter().filter_map(|leg| leg.by).map(|by| words_of_input(&self.input(by))).collect(), known)
            }
            None => (Vec::new(), Drawn::new()),
        };
        let draws = draws.iter().map(|((draw, _), value)| {
            format!("{} {}", self.scenario.draws.name(*draw), self.scenario.draws[*draw].values[usize::from(*value)].0)
        });
        Stuck { beat: self.scenario.beats.name(stuck.beat).to_string(), inputs, draws: draws.collect() }
    }

    fn legs_to(&self, mut node: u32, mut code: u64) -> Vec<Leg> {
        let mut legs = Vec::new();
        while let Some(origin) = self.origins.get(&(node, code)) {
            legs.push(Leg { by: origin.map(|origin| origin.by), node, code });
            let Some(origin) = origin else { break };
            (node, code) = (origin.node, origin.code);
        }
        legs.reverse();
        legs
    }

    /// Plays the legs of a way from a state of a node on, with what chance has to give for that. Gives where it leads and what was
    /// drawn.
    fn play(&self, from: u32, legs: &[Leg], state: &State, known: &[(DrawKey, u8)]) -> Option<(State, Drawn)> {
        let Some((leg, rest)) = legs.split_first() else { return Some((state.clone(), known.to_vec())) };
        let scenario = self.scenario;
        let act = |luck: &Branching<'_>| match leg.by {
            None => Some(begin_silently(scenario, luck)),
            Some(choice) => self.is_possible(from, luck, state, choice).then(|| {
                let mut next = state.clone();
                step_silently(scenario, luck, &Unwatched, &mut next, choice);
                next
            }),
        };
        each_outcome(scenario, known, act).into_iter().find_map(|(next, known)| {
            let next = next.filter(|next| self.is_at(next, &known, leg))?;
            self.play(leg.node, rest, &next, &known)
        })
    }

    fn is_at(&self, state: &State, known: &[(DrawKey, u8)], leg: &Leg) -> bool {
        let mut lasting = known.to_vec();
        keep_lasting(state, &mut lasting);
        let matter = self.relevance.matter(state, &lasting);
        self.by_key.get(&matter.key) == Some(&leg.node) && code_of(&state.gauges, matter.gauges) == leg.code
    }

    /// Whether a choice is possible in a state of this node. Everything on offer is asked for, as when the node was looked at: what
    /// chance gives then is settled from there on.
    fn is_possible(&self, node: u32, luck: &impl Luck, state: &State, choice: Choice) -> bool {
        let moves = choosable(self.scenario, luck, &Unwatched, state);
        let sights = self.nodes.get(node as usize).map_or(&[][..], |node| &node.sights);
        let in_view = |sight: &Ix<kind::Sight>| is_in_view(self.scenario, luck, &Unwatched, state, *sight);
        let looks: Vec<Ix<kind::Sight>> = sights.iter().copied().filter(in_view).collect();
        match choice {
            Choice::Move(ix) => moves.contains(&ix),
            Choice::Look(ix) => looks.contains(&ix),
            Choice::GoOn => true,
        }
    }

    fn input(&self, choice: Choice) -> Input {
        match choice {
            Choice::Move(ix) => Input::Choose(self.scenario.moves.name(ix).clone()),
            Choice::Look(ix) => Input::Look(self.scenario.sights.name(ix).clone()),
            Choice::GoOn => Input::GoOn,
        }
    }
}
