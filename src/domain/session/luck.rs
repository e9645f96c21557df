//! Chance, counter-based: the same seed, purpose, id and visit always give the same number, whatever happened in between.

use rand::{Rng as _, SeedableRng as _};
use rand_pcg::Pcg64;

use crate::domain::{
    id::{Ix, kind},
    scenario::model::Scenario,
};

/// What decides a draw.
pub trait Luck {
    /// The position of the value that a draw gives. `visit` is the beat and the number of its visit for a draw that is drawn
    /// anew at each visit, and nothing for one that holds for the whole session.
    fn outcome(&self, scenario: &Scenario, draw: Ix<kind::Draw>, visit: Option<(Ix<kind::Beat>, u8)>) -> u8;

    /// The place of a move among those on offer: lower comes first. Stable within a session.
    fn rank(&self, scenario: &Scenario, chosen: Ix<kind::Move>) -> u64;
}

/// Chance from a seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seed(pub u64);

/// A number from a seed, a purpose, an id and a visit. Portable: the same on every machine and in every version.
#[must_use]
pub fn draw(seed: u64, purpose: &str, id: &str, nth: u64) -> u64 {
    let mut hasher = blake3::Hasher::new();
    hasher.update(&seed.to_le_bytes());
    hasher.update(purpose.as_bytes());
    // A byte that no id holds keeps ("ab", "c") and ("a", "bc") apart.
    hasher.update(&[0]);
    hasher.update(id.as_bytes());
    hasher.update(&[0]);
    hasher.update(&nth.to_le_bytes());
    Pcg64::from_seed(*hasher.finalize().as_bytes()).next_u64()
}

/// A number below `bound`, each about equally likely, by integers alone.
#[must_use]
pub fn below(random: u64, bound: u64) -> u64 {
    u64::try_from((u128::from(random) * u128::from(bound)) >> 64).expect("the upper half of a product of two u64 fits a u64")
}

impl Luck for Seed {
    fn outcome(&self, scenario: &Scenario, draw_ix: Ix<kind::Draw>, visit: Option<(Ix<kind::Beat>, u8)>) -> u8 {
        let name = scenario.draws.name(draw_ix).as_str();
        let random = match visit {
            None => draw(self.0, "draw", name, 0),
            Some((beat, nth)) => draw(self.0, "draw", &format!("{name}@{}", scenario.beats.name(beat)), u64::from(nth)),
        };
        let values = &scenario.draws[draw_ix].values;
        let total: u64 = values.iter().map(|(_, weight)| u64::from(*weight)).sum();
        let mut rest = below(random, total.max(1));
        for (at, (_, weight)) in values.iter().enumerate() {
            match rest.checked_sub(u64::from(*weight)) {
                Some(left) => rest = left,
                None => return u8::try_from(at).expect("a draw has at most 64 values"),
            }
        }
        0
    }

    fn rank(&self, scenario: &Scenario, chosen: Ix<kind::Move>) -> u64 {
        draw(self.0, "order", scenario.moves.name(chosen).as_str(), 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Pinned: stored sessions are replayed by these numbers.
    #[test]
    fn draws_are_pinned() {
        let table =
            [draw(0, "draw", "mood", 0), draw(1, "draw", "mood", 0), draw(1, "order", "mood", 0), draw(1, "draw", "mood", 1)];
        let pinned =
            [17_654_491_750_615_886_063, 15_002_234_987_052_193_462, 14_322_054_650_967_038_995, 12_437_506_214_385_337_940];
        assert_eq!(table, pinned);
    }

    #[test]
    fn numbers_below_a_bound_stay_below_it() {
        assert_eq!(below(u64::MAX, 6), 5);
        assert_eq!(below(0, 6), 0);
        assert_eq!(below(1 << 63, 6), 3);
    }
}
