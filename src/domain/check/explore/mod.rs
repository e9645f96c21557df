//! The deep check: every state that play can reach, merged by what can still matter, over every outcome of every draw.
//!
//! A state is a *node* (everything but gauges, as far as something ahead can read it) with a *vector* (the gauges that can still be
//! read). A node is looked at with many vectors at once: the engine carries out a choice for one of them while the course of its
//! gauges is watched, and all vectors that take the same course are led on with it. Nothing is left out by that: as many states are
//! met as if each were looked at by itself.

pub(super) mod chance;
mod node;
mod paths;
mod ranges;
mod search;
#[cfg(test)]
mod tests;
pub(super) mod vectors;
mod ways;

use std::collections::BTreeMap;

use paths::Paths;
use ranges::{Ways, ranges};
use rustc_hash::FxHashSet;
use search::Search;
use serde::Serialize;

use super::simulate::Field;
use crate::domain::{
    finding::{Code, Finding},
    id::{Id, Ix},
    scenario::model::Scenario,
};

/// How far an exploration may go.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Distinct states: nodes with each of their vectors.
    pub states: usize,
    /// Memory for them, in bytes, as estimated.
    pub bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        // Sets of vectors take little room for each state, so that memory runs out first.
        Self { states: 2_000_000_000, bytes: 2 << 30 }
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
    /// Distinct states, merged by what can still matter.
    pub states: usize,
    /// Whether every reachable state was looked at.
    pub complete: bool,
    /// What was not covered, when it is not complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_covered: Option<String>,
    /// Points per claimed principle.
    pub principles: BTreeMap<String, Ranges>,
    /// Beats, moves and endings that no state reaches, as `beat x`, `move y`, `ending z`.
    pub unreachable: Vec<String>,
    /// States in which the scenario has closed.
    pub closed_states: usize,
    /// States in which nothing can be chosen, one for each beat where there are any, and how to come there.
    pub stuck: Vec<Stuck>,
}

/// A state in which nothing can be chosen.
#[derive(Debug, Clone, Serialize)]
pub struct Stuck {
    /// Where.
    pub beat: String,
    /// The inputs that lead there: they were played. In an exploration of more than a million states they may lead to a state from
    /// which one comes there, instead.
    pub inputs: Vec<String>,
    /// The draws with which they do, as `draw value`: those of the session, and those of visits that still last.
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
    /// Lowest and highest that any whole play can give; nothing when no bound is known. Both are proven over the paths from node to
    /// node, and plays may stay well within them. The lowest counts only rows that are never given more often than they count; it is
    /// 0 as long as the exploration is not complete. The highest of what is shown and broken is also bounded by the rows.
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

/// How many stuck states are told.
const STUCK_TOLD: usize = 5;
/// How often the caller hears of progress, in nodes looked at.
const TELL_EVERY: usize = 64;

/// Explores. `go_on` hears of progress and stops the exploration by answering `false`.
pub fn explore(field: Field<'_>, limits: Limits, mut go_on: impl FnMut(Progress) -> bool) -> Explored {
    let mut search = Search::new(field.scenario);
    let mut stopped = None;
    let mut looked_at = 0usize;
    while let Some(node) = search.next() {
        search.expand(node);
        looked_at += 1;
        if search.states >= limits.states {
            stopped = Some(format!("the limit of {} states", limits.states));
        } else if looked_at.is_multiple_of(TELL_EVERY) {
            if search.bytes() > limits.bytes {
                stopped = Some(format!("the limit of {} MB of memory", limits.bytes >> 20));
            } else if !go_on(Progress { states: search.states, open: search.open }) {
                stopped = Some("the request to stop".to_owned());
            }
        }
        if stopped.is_some() {
            break;
        }
    }
    let stopped = stopped.filter(|_| search.open > 0);
    result(search, field, stopped)
}

fn result(mut search: Search<'_>, field: Field<'_>, stopped: Option<String>) -> Explored {
    let scenario = field.scenario;
    let complete = stopped.is_none();
    let mut unreachable = missing("beat", scenario.beats.iter().map(|(ix, id, _)| (ix, id)), &search.beats);
    unreachable.extend(missing("move", scenario.moves.iter().map(|(ix, id, _)| (ix, id)), &search.moves));
    unreachable.extend(missing("ending", scenario.endings.iter().map(|(ix, id, _)| (ix, id)), &search.endings));
    let not_covered = stopped.map(|why| {
        let rest = if unreachable.is_empty() {
            "every beat, move and ending was met".to_owned()
        } else {
            format!("not met: {}", unreachable.join(", "))
        };
        format!("stopped by {why} with {} states still open; {rest}", search.open)
    });
    let stuck = search.stuck.iter().take(STUCK_TOLD).map(|stuck| search.told(stuck)).collect();
    let edges = std::mem::take(&mut search.edges);
    let ways = complete.then(|| Ways {
        paths: Paths::new(edges, search.nodes.len()),
        offers: &search.offers,
        first: &search.first,
        ended: search.nodes.iter().map(|node| node.ended).collect(),
    });
    Explored {
        states: search.states,
        complete,
        not_covered,
        principles: ranges(field, ways.as_ref()),
        unreachable,
        closed_states: search.closed,
        stuck,
    }
}

fn missing<'n, K: 'n>(what: &str, all: impl Iterator<Item = (Ix<K>, &'n Id<K>)>, met: &FxHashSet<Ix<K>>) -> Vec<String> {
    all.filter(|(ix, _)| !met.contains(ix)).map(|(_, id)| format!("{what} {id}")).collect()
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
