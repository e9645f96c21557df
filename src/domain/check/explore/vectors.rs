//! Gauges as vectors, each packed in one number; sets of them; and the course that one took through a step, by which all like it go.

use std::cell::RefCell;

use rustc_hash::FxHashSet;

use crate::domain::{
    id::{Ix, kind},
    scenario::GAUGE_MAX,
    session::Watch,
};

/// So many gauges are kept in vectors, four bits each; further ones belong to the rest of the state.
pub(in crate::domain::check) const IN_VECTOR: usize = 16;
/// A gauge has so many values.
const VALUES: usize = GAUGE_MAX as usize + 1;
/// A set over at most so many gauges may be one bit per possible vector.
const DENSE_GAUGES: u32 = 5;
/// A set that cannot be is hashed from this size on.
const FEW: usize = 256;

/// The vector of some gauges; those outside the mask count as 0.
pub(super) fn code_of(gauges: &[u8], mask: u64) -> u64 {
    let packed = gauges.iter().take(IN_VECTOR).enumerate().fold(0u64, |code, (at, value)| code | (u64::from(*value) << (4 * at)));
    packed & mask
}

/// Sets gauges to what a vector says.
pub(super) fn set_gauges(gauges: &mut [u8], code: u64) {
    for (at, gauge) in gauges.iter_mut().take(IN_VECTOR).enumerate() {
        *gauge = digit(code, 4 * at);
    }
}

fn digit(code: u64, shift: usize) -> u8 {
    (code >> shift & 15) as u8
}

// ---- sets ----

/// A set of vectors over the gauges of one mask.
#[derive(Debug)]
pub(super) enum Vectors {
    /// Sorted.
    Few(Vec<u64>),
    /// One bit for each possible vector, and how many are set.
    Dense(Box<[u64]>, usize),
    /// Many, of very many possible ones.
    Sparse(FxHashSet<u64>),
}

impl Default for Vectors {
    fn default() -> Self {
        Self::Few(Vec::new())
    }
}

impl Vectors {
    /// Puts a vector in. Says whether it is new.
    pub(super) fn insert(&mut self, code: u64, mask: u64) -> bool {
        match self {
            Self::Few(list) => {
                let Err(at) = list.binary_search(&code) else { return false };
                if list.len() < most_in_list(mask) {
                    list.insert(at, code);
                    return true;
                }
                let list = std::mem::take(list);
                *self = Self::spread(&list, mask);
                self.insert(code, mask)
            }
            Self::Dense(words, count) => {
                let at = place_of(code, mask);
                let (word, bit) = (&mut words[at / 64], 1u64 << (at % 64));
                let new = *word & bit == 0;
                *word |= bit;
                *count += usize::from(new);
                new
            }
            Self::Sparse(set) => set.insert(code),
        }
    }

    /// The same set in a form for many.
    fn spread(list: &[u64], mask: u64) -> Self {
        match words_for(mask) {
            Some(words) => {
                let mut dense = Self::Dense(vec![0; words].into_boxed_slice(), 0);
                for code in list {
                    dense.insert(*code, mask);
                }
                dense
            }
            None => Self::Sparse(list.iter().copied().collect()),
        }
    }

    /// All vectors, from the lowest or in order of their places.
    pub(super) fn codes(&self, mask: u64) -> Vec<u64> {
        match self {
            Self::Few(list) => list.clone(),
            Self::Dense(words, count) => {
                let mut codes = Vec::with_capacity(*count);
                for (at, word) in words.iter().enumerate() {
                    let mut rest = *word;
                    while rest != 0 {
                        codes.push(code_at(at * 64 + rest.trailing_zeros() as usize, mask));
                        rest &= rest - 1;
                    }
                }
                codes
            }
            Self::Sparse(set) => {
                let mut codes: Vec<u64> = set.iter().copied().collect();
                codes.sort_unstable();
                codes
            }
        }
    }

    /// Memory in use outside itself, roughly, in bytes.
    pub(super) fn bytes(&self) -> usize {
        match self {
            Self::Few(list) => list.capacity() * 8,
            Self::Dense(words, _) => words.len() * 8,
            Self::Sparse(set) => set.capacity() * 10,
        }
    }
}

/// The words of a set with one bit for each possible vector, if that many are worth having.
fn words_for(mask: u64) -> Option<usize> {
    let gauges = mask.count_ones() / 4;
    (gauges <= DENSE_GAUGES).then(|| VALUES.pow(gauges).div_ceil(64))
}

/// As many as take no more memory as a list than in another form, and are quick to go through.
fn most_in_list(mask: u64) -> usize {
    words_for(mask).map_or(FEW, |words| words.clamp(4, FEW))
}

/// The shifts of the gauges in a mask.
fn shifts(mask: u64) -> impl Iterator<Item = usize> {
    (0..IN_VECTOR).map(|at| 4 * at).filter(move |shift| mask >> *shift & 1 == 1)
}

/// The place of a vector among all over the gauges of the mask.
fn place_of(code: u64, mask: u64) -> usize {
    shifts(mask).fold(0usize, |place, shift| place * VALUES + usize::from(digit(code, shift)))
}

fn code_at(place: usize, mask: u64) -> u64 {
    let mut rest = place;
    let mut code = 0u64;
    for shift in (0..IN_VECTOR).rev().map(|at| 4 * at).filter(|shift| mask >> *shift & 1 == 1) {
        code |= ((rest % VALUES) as u64) << shift;
        rest /= VALUES;
    }
    code
}

// ---- the course of a step ----

/// What happened to one gauge.
#[derive(Clone, Copy)]
struct Slot {
    /// The values it may have had at the start for every comparison to come out as it did, one bit each.
    from: u16,
    /// What each value it may have had at the start has become.
    to: [u8; VALUES],
}

/// Watches a step and notes for each gauge which values would have gone the same way, and what would have become of them.
pub(super) struct Course {
    slots: RefCell<[Slot; IN_VECTOR]>,
}

const EVERY_VALUE: u16 = (1 << VALUES) - 1;

/// The values as they are.
const SAME: [u8; VALUES] = {
    let mut same = [0; VALUES];
    let mut at = 0;
    while at < VALUES {
        same[at] = at as u8;
        at += 1;
    }
    same
};

impl Course {
    pub(super) fn new() -> Self {
        Self { slots: RefCell::new([Slot { from: EVERY_VALUE, to: SAME }; IN_VECTOR]) }
    }

    /// What it comes to.
    pub(super) fn bend(&self) -> Bend {
        let slots = self.slots.borrow();
        let each = || slots.iter().enumerate().map(|(at, slot)| (4 * at, slot));
        Bend {
            limits: each().filter(|(_, slot)| slot.from != EVERY_VALUE).map(|(shift, slot)| (shift, slot.from)).collect(),
            changes: each().filter(|(_, slot)| slot.to != SAME).map(|(shift, slot)| (shift, slot.to)).collect(),
        }
    }
}

impl Watch for Course {
    fn asked(&self, gauge: Ix<kind::Gauge>, answer: bool, holds: impl Fn(u8) -> bool) {
        let mut slots = self.slots.borrow_mut();
        let Some(slot) = slots.get_mut(gauge.at()) else { return };
        for (start, now) in slot.to.iter().enumerate() {
            if holds(*now) != answer {
                slot.from &= !(1u16 << start);
            }
        }
    }

    fn changed(&self, gauge: Ix<kind::Gauge>, change: impl Fn(u8) -> u8) {
        let mut slots = self.slots.borrow_mut();
        if let Some(slot) = slots.get_mut(gauge.at()) {
            slot.to.iter_mut().for_each(|value| *value = change(*value));
        }
    }
}

/// Which vectors take one course, and where it leads them.
pub(super) struct Bend {
    limits: Vec<(usize, u16)>,
    changes: Vec<(usize, [u8; VALUES])>,
}

impl Bend {
    /// Whether a vector takes this course.
    pub(super) fn includes(&self, code: u64) -> bool {
        self.limits.iter().all(|(shift, from)| *from >> digit(code, *shift) & 1 == 1)
    }

    /// What becomes of it.
    pub(super) fn after(&self, code: u64) -> u64 {
        self.changes.iter().fold(code, |code, (shift, to)| {
            let value = to[usize::from(digit(code, *shift))];
            (code & !(15u64 << *shift)) | (u64::from(value) << *shift)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const THREE: u64 = 0xF_0F0F;

    #[test]
    fn a_set_knows_what_was_put_in_whatever_its_form() {
        let code = |n: u64| (n % 11) | ((n / 11 % 11) << 8) | ((n / 121) << 16);
        let (dense, sparse) = (THREE, 0xFF_FFFF_FFFF);
        for mask in [dense, sparse] {
            let mut set = Vectors::default();
            assert_eq!((0..1331).filter(|n| set.insert(code(*n), mask)).count(), 1331);
            assert!(!matches!(set, Vectors::Few(_)), "it is large");
            assert!((0..1331).all(|n| !set.insert(code(n), mask)), "nothing is new the second time");
            let mut codes = set.codes(mask);
            codes.sort_unstable();
            let mut expected: Vec<u64> = (0..1331).map(code).collect();
            expected.sort_unstable();
            assert_eq!(codes, expected);
        }
    }

    #[test]
    fn a_place_leads_back_to_its_vector() {
        assert!((0..VALUES.pow(3)).all(|place| place_of(code_at(place, THREE), THREE) == place));
    }

    #[test]
    fn a_comparison_after_a_change_tells_of_the_value_before() {
        let (gauge, course) = (Ix::new(1), Course::new());
        course.changed(gauge, |value| value.saturating_add_signed(-3).min(GAUGE_MAX));
        course.asked(gauge, true, |value| value >= 2);
        course.changed(gauge, |value| value.saturating_add_signed(9).min(GAUGE_MAX));
        let bend = course.bend();
        let included: Vec<u64> = (0..=10).filter(|value| bend.includes(value << 4)).collect();
        assert_eq!(included, [5, 6, 7, 8, 9, 10]);
        assert_eq!(bend.after(5 << 4 | 7), 10 << 4 | 7, "clamped at the top; the other gauge stays");
    }
}
