//! A drill for a group on one screen: each item is thought about, shown and talked over, on and back. Hands may be counted for what there
//! is to choose from; nobody answers by name, and nothing is kept.

use std::collections::BTreeMap;

use super::{model::Drill, plan::unspaced};
use crate::domain::id::{CoreId, SkillId};

/// What a group does with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClassStep {
    /// Everybody thinks: the item is shown, and nothing of what is right.
    Think,
    /// What is right is shown, with the reasons.
    Reveal,
    /// The group talks about a question.
    Discuss,
}

impl ClassStep {
    /// The steps of an item, in order.
    pub const ALL: [Self; 3] = [Self::Think, Self::Reveal, Self::Discuss];
}

/// A drill of one skill with a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    skill: SkillId,
    seed: u64,
    items: Vec<CoreId>,
    /// Steps that were gone through.
    gone: usize,
    /// Hands that were raised, by item and option.
    hands: BTreeMap<(usize, usize), u32>,
}

/// No room holds more people than this.
const MOST_HANDS: u32 = 999;

impl Class {
    /// Begins with so many items, or as many as there are.
    #[must_use]
    pub fn new(drill: &Drill, seed: u64, count: usize) -> Self {
        let items = unspaced(drill, seed, count).into_iter().map(|item| item.core.clone()).collect();
        Self { skill: drill.id.clone(), seed, items, gone: 0, hands: BTreeMap::new() }
    }

    /// The skill.
    #[must_use]
    pub fn skill(&self) -> &SkillId {
        &self.skill
    }

    /// The seed of names and orders.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// All items, in order.
    #[must_use]
    pub fn items(&self) -> &[CoreId] {
        &self.items
    }

    /// Which item it is about, counted from 0, and what is done with it; none at the end.
    #[must_use]
    pub fn at(&self) -> Option<(usize, ClassStep)> {
        let item = self.gone / ClassStep::ALL.len();
        (item < self.items.len()).then(|| (item, ClassStep::ALL[self.gone % ClassStep::ALL.len()]))
    }

    /// Goes on, at most to the end.
    pub fn on(&mut self) {
        self.gone = (self.gone + 1).min(self.items.len() * ClassStep::ALL.len());
    }

    /// Goes back, at most to the beginning.
    pub fn back(&mut self) {
        self.gone = self.gone.saturating_sub(1);
    }

    /// Counts a hand for an option of the present item, or takes one back. While a group talks, and at the end, no hands are counted.
    pub fn hand(&mut self, option: usize, raised: bool) {
        if let Some((item, ClassStep::Think | ClassStep::Reveal)) = self.at() {
            let hands = self.hands.entry((item, option)).or_default();
            *hands = if raised { (*hands + 1).min(MOST_HANDS) } else { hands.saturating_sub(1) };
        }
    }

    /// The hands that were counted for an option of the present item.
    #[must_use]
    pub fn hands(&self, option: usize) -> u32 {
        self.at().and_then(|(item, _)| self.hands.get(&(item, option)).copied()).unwrap_or(0)
    }
}
