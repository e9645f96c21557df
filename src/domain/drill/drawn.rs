//! An item as it is drawn by a seed: what its variables stand for, and in which order things are shown.

use super::{
    model::{Item, Part, Step, skill_of},
    pools::Pools,
};
use crate::domain::session::luck::draw;

/// What a seed makes of an item. The same seed and item always give the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawn {
    seed: u64,
    nth: u64,
    /// What the variables of its texts stand for.
    pub args: Vec<(String, String)>,
}

impl Drawn {
    /// Draws for an item. `nth` tells apart several times of the same item under one seed.
    #[must_use]
    pub fn new(pools: &Pools, seed: u64, item: &Item, nth: u64) -> Self {
        Self { seed, nth, args: pools.draw(seed, item.core.as_str(), nth) }
    }

    /// What a step offers, in the order in which it is shown. What a whole file shares keeps its order throughout a drill, so that
    /// hands learn the keys and not the answers.
    #[must_use]
    pub fn order<'i>(&self, item: &'i Item, step: &'i Step) -> Vec<&'i str> {
        let place = |id: &str| match &step.part {
            Part::Choice | Part::Decision => draw(self.seed, "drill", &format!("{}/choice/{id}", skill_of(&item.core)), 0),
            part => draw(self.seed, "drill", &format!("{}/{}/{id}", item.core, part.as_str()), self.nth),
        };
        let mut ids: Vec<(u64, &str)> = step.ids.iter().map(|id| (place(id), id.as_str())).collect();
        ids.sort_unstable();
        ids.into_iter().map(|(_, id)| id).collect()
    }
}
