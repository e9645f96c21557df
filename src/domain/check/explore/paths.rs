//! The most and the least that can be gathered along the paths from node to node.

use std::collections::BTreeMap;

/// That a choice leads from one node to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Edge {
    pub(super) from: u32,
    pub(super) to: u32,
    /// The number of the move that was chosen; [`NO_MOVE`] for a look and for going on.
    pub(super) chosen: u16,
    /// The number of the set of moves that could be chosen.
    pub(super) offers: u32,
}

/// The number of no move.
pub(super) const NO_MOVE: u16 = u16::MAX;

/// Nodes in knots: all that lead round to each other are one knot.
pub(super) struct Paths {
    /// By where they start.
    edges: Vec<Edge>,
    /// Per node the first of its edges, and the end of the last node's.
    starts: Vec<u32>,
    /// Per node its knot. A knot leads only to those with lower numbers.
    knots: Vec<u32>,
    /// The edges by the knot where they start.
    by_knot: Vec<u32>,
}

impl Paths {
    pub(super) fn new(mut edges: Vec<Edge>, nodes: usize) -> Self {
        edges.sort_unstable();
        edges.dedup();
        let mut starts = vec![0u32; nodes + 1];
        for edge in &edges {
            starts[edge.from as usize + 1] += 1;
        }
        for at in 0..nodes {
            starts[at + 1] += starts[at];
        }
        let knots = knots(&edges, &starts);
        let mut by_knot: Vec<u32> = (0..number(edges.len())).collect();
        by_knot.sort_by_key(|edge| knots[edges[*edge as usize].from as usize]);
        Self { edges, starts, knots, by_knot }
    }

    /// The highest sum of weights along any path; nothing when a path may go round and gather for ever.
    pub(super) fn highest(&self, weight: impl Fn(&Edge) -> u32) -> Option<u32> {
        // From each knot on; lower knots come first, so that what they lead to is known.
        let mut best = vec![0u32; self.knots.len()];
        for edge in &self.by_knot {
            let edge = &self.edges[*edge as usize];
            let (from, to) = (self.knots[edge.from as usize] as usize, self.knots[edge.to as usize] as usize);
            let weight = weight(edge);
            if from != to {
                best[from] = best[from].max(best[to] + weight);
            } else if weight > 0 {
                return None;
            }
        }
        best.into_iter().max()
    }

    /// The lowest sum of weights along any path from one of the first nodes to an end; nothing when there is none.
    pub(super) fn lowest(&self, first: &[u32], is_end: impl Fn(u32) -> bool, weight: impl Fn(&Edge) -> u32) -> Option<u32> {
        let mut least = vec![u32::MAX; self.knots.len()];
        let mut done = vec![false; self.knots.len()];
        let mut open: BTreeMap<u32, Vec<u32>> = BTreeMap::from([(0, first.to_vec())]);
        while let Some((sum, nodes)) = open.pop_first() {
            for node in nodes {
                if std::mem::replace(&mut done[node as usize], true) {
                    continue;
                }
                if is_end(node) {
                    return Some(sum);
                }
                let out = self.starts[node as usize] as usize..self.starts[node as usize + 1] as usize;
                for edge in &self.edges[out] {
                    let to = sum + weight(edge);
                    if to < least[edge.to as usize] {
                        least[edge.to as usize] = to;
                        open.entry(to).or_default().push(edge.to);
                    }
                }
            }
        }
        None
    }
}

fn number(n: usize) -> u32 {
    u32::try_from(n).expect("nodes and edges are numbered with 32 bits")
}

/// Tarjan's strongly connected components, without recursion: a play may be longer than a stack is deep.
fn knots(edges: &[Edge], starts: &[u32]) -> Vec<u32> {
    const NONE: u32 = u32::MAX;
    let nodes = starts.len() - 1;
    let mut knots = vec![NONE; nodes];
    let mut met = vec![NONE; nodes];
    let mut low = vec![NONE; nodes];
    let (mut count, mut knot_count) = (0u32, 0u32);
    let mut waiting: Vec<u32> = Vec::new();
    // The way to where it stands, each node with its next edge.
    let mut way: Vec<(u32, u32)> = Vec::new();
    for root in 0..number(nodes) {
        if met[root as usize] != NONE {
            continue;
        }
        way.push((root, starts[root as usize]));
        while let Some((node, next)) = way.last_mut() {
            let at = *node as usize;
            if met[at] == NONE {
                (met[at], low[at]) = (count, count);
                count += 1;
                waiting.push(*node);
            }
            if *next < starts[at + 1] {
                let to = edges[*next as usize].to;
                *next += 1;
                if met[to as usize] == NONE {
                    way.push((to, starts[to as usize]));
                } else if knots[to as usize] == NONE {
                    low[at] = low[at].min(met[to as usize]);
                }
                continue;
            }
            if low[at] == met[at] {
                while let Some(last) = waiting.pop() {
                    knots[last as usize] = knot_count;
                    if last as usize == at {
                        break;
                    }
                }
                knot_count += 1;
            }
            way.pop();
            if let Some((before, _)) = way.last() {
                let before = *before as usize;
                low[before] = low[before].min(low[at]);
            }
        }
    }
    knots
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(edges: &[(u32, u32, u16)], nodes: usize) -> Paths {
        let edge = |(from, to, chosen): &(u32, u32, u16)| Edge { from: *from, to: *to, chosen: *chosen, offers: 0 };
        Paths::new(edges.iter().map(edge).collect(), nodes)
    }

    /// The number of the move is its weight.
    fn weight(edge: &Edge) -> u32 {
        u32::from(edge.chosen)
    }

    #[test]
    fn the_most_and_the_least_are_found() {
        let paths = paths(&[(0, 1, 2), (0, 2, 1), (1, 3, 0), (2, 3, 3), (0, 3, 0)], 4);
        assert_eq!(paths.highest(weight), Some(4));
        assert_eq!(paths.lowest(&[0], |node| node == 3, weight), Some(0));
        assert_eq!(paths.lowest(&[0], |node| node == 2, weight), Some(1));
        assert_eq!(paths.lowest(&[1], |node| node == 2, weight), None);
    }

    #[test]
    fn going_round_gathers_for_ever_only_if_there_is_something_to_gather() {
        assert_eq!(paths(&[(0, 1, 2), (1, 2, 0), (2, 1, 0), (2, 3, 1)], 4).highest(weight), Some(3));
        assert_eq!(paths(&[(0, 1, 2), (1, 2, 0), (2, 1, 1), (2, 3, 1)], 4).highest(weight), None);
        assert_eq!(paths(&[(0, 0, 1), (0, 1, 0)], 2).highest(weight), None);
    }

    #[test]
    fn the_least_may_go_round() {
        assert_eq!(paths(&[(0, 1, 3), (0, 2, 0), (2, 0, 0), (2, 1, 1)], 3).lowest(&[0], |node| node == 1, weight), Some(1));
    }
}
