//! A search that keeps all states apart, over every outcome of chance, through what anybody may use of the engine.
#![allow(dead_code, reason = "not every test binary uses it")]

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet, HashSet},
};

use drempel::domain::{
    id::{Ix, kind},
    scenario::model::Scenario,
    session::{Input, Luck, State, begin, offers, step},
};

type Draw = (Ix<kind::Draw>, Option<(Ix<kind::Beat>, u8)>);
type Drawn = BTreeMap<Draw, u8>;

/// Chance that is decided as it is asked.
struct Deciding<'d> {
    known: &'d Drawn,
    asked: Cell<Option<Draw>>,
}

impl Luck for Deciding<'_> {
    fn outcome(&self, _: &Scenario, draw: Ix<kind::Draw>, visit: Option<(Ix<kind::Beat>, u8)>) -> u8 {
        let known = self.known.get(&(draw, visit)).copied();
        if known.is_none() && self.asked.get().is_none() {
            self.asked.set(Some((draw, visit)));
        }
        known.unwrap_or(0)
    }

    fn rank(&self, _: &Scenario, _: Ix<kind::Move>) -> u64 {
        0
    }
}

/// Does something once for every way chance can answer.
fn each_outcome<T>(scenario: &Scenario, known: &Drawn, act: &dyn Fn(&Deciding<'_>) -> T) -> Vec<(T, Drawn)> {
    let mut outcomes = Vec::new();
    let mut open = vec![known.clone()];
    while let Some(known) = open.pop() {
        let luck = Deciding { known: &known, asked: Cell::new(None) };
        let outcome = act(&luck);
        let asked = luck.asked.get();
        match asked {
            None => outcomes.push((outcome, known)),
            Some(asked) => {
                let values = u8::try_from(scenario.draws[asked.0].values.len()).expect("few");
                open.extend((0..values).map(|value| {
                    let mut more = known.clone();
                    more.insert(asked, value);
                    more
                }));
            }
        }
    }
    outcomes
}

/// Everything that is met when every state is kept apart, over every outcome of chance: beats, moves, endings, and beats where nothing
/// can be chosen. And whether that was all.
pub fn met_apart(scenario: &Scenario, most: usize) -> (BTreeSet<String>, bool) {
    let mut met = BTreeSet::new();
    let mut known_states: HashSet<(State, Drawn)> = HashSet::new();
    let mut open = each_outcome(scenario, &Drawn::new(), &|luck| begin(scenario, luck).0);
    while let Some((mut state, known)) = open.pop() {
        state.decisions = 0;
        // How often a beat was visited decides nothing but which visit it is that chance is asked for.
        let this_visit = |beat: Ix<kind::Beat>, nth: u8| (state.visits[beat.at()] == nth).then_some(Some((beat, 1)));
        let lasting = |((draw, visit), value): (Draw, u8)| {
            let visit = visit.map_or(Some(None), |(beat, nth)| this_visit(beat, nth))?;
            Some(((draw, visit), value))
        };
        let known: Drawn = known.into_iter().filter_map(lasting).collect();
        state.visits.iter_mut().for_each(|visits| *visits = (*visits).min(1));
        if !known_states.insert((state.clone(), known.clone())) {
            continue;
        }
        if known_states.len() > most {
            return (met, false);
        }
        let visited = scenario.beats.iter().filter(|(beat, ..)| state.visits[beat.at()] > 0);
        met.extend(visited.map(|(_, id, _)| format!("beat {id}")));
        if let Some(ending) = state.ending() {
            met.insert(format!("ending {}", scenario.endings.name(ending)));
            continue;
        }
        let inputs_of = |luck: &Deciding<'_>| {
            let open = offers(scenario, luck, &state).into_iter().filter(|offer| offer.locked.is_none());
            let mut inputs: Vec<Input> = open.map(|offer| Input::Choose(offer.id)).collect();
            let unseen = scenario.sights.iter().filter(|(sight, ..)| !state.seen.has(sight.at()));
            inputs.extend(unseen.map(|(_, id, _)| Input::Look(id.clone())));
            inputs.push(Input::GoOn);
            // What is not possible here is refused.
            inputs.retain(|input| step(scenario, luck, &state, input).is_ok());
            inputs
        };
        for (inputs, known) in each_outcome(scenario, &known, &inputs_of) {
            if let (true, Some(beat)) = (inputs.is_empty(), state.beat()) {
                met.insert(format!("stuck {}", scenario.beats.name(beat)));
            }
            for input in &inputs {
                if let Input::Choose(id) = input {
                    met.insert(format!("move {id}"));
                }
                let act = |luck: &Deciding<'_>| step(scenario, luck, &state, input).expect("it was possible").0;
                open.extend(each_outcome(scenario, &known, &act));
            }
        }
    }
    (met, true)
}
