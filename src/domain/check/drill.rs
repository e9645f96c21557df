//! Checks of the drills: their words (`text`), whether the answer gives itself away (`balance`), cores that are too alike (`alike`).

mod alike;
mod balance;
mod text;

use serde::Serialize;

use self::balance::Balance;
use super::{ByLang, Outcome, Words};
use crate::domain::{
    drill::{
        model::{Drill, Family, Form},
        pools::Pools,
        shelf::{DrillShelf, Drills},
    },
    texts::Lang,
};

/// What a skill's file holds.
#[derive(Debug, Clone, Serialize)]
pub struct DrillSummary {
    /// Its id.
    pub id: String,
    /// Its family.
    pub family: Family,
    /// Its form.
    pub form: Form,
    /// Its items.
    pub items: usize,
    /// How many of them are near-misses.
    pub near: usize,
    /// Words per language.
    pub words: Words,
    /// How often what is right is the longest.
    pub right_longest: ByLang,
    /// And the shortest.
    pub right_shortest: ByLang,
}

/// Adds everything that is wrong with the drills, and what there is.
pub(super) fn check(drills: &Drills, outcome: &mut Outcome) {
    outcome.findings.extend(drills.findings.iter().cloned());
    for shelf in &drills.shelves {
        outcome.findings.extend(shelf.findings.iter().cloned());
        if let Some(drill) = &shelf.drill {
            check_shelf(shelf, drill, &drills.pools, outcome);
        }
    }
    outcome.findings.extend(alike::check(drills));
}

fn check_shelf(shelf: &DrillShelf, drill: &Drill, pools: &Pools, outcome: &mut Outcome) {
    outcome.findings.extend(text::check(drill, !shelf.structure_is_broken(), &shelf.texts, pools));
    let balance = Balance::of(drill, &shelf.texts, pools);
    outcome.findings.extend(balance.check(drill));
    outcome.drills.push(DrillSummary {
        id: shelf.id.to_string(),
        family: drill.family,
        form: drill.form,
        items: drill.items.len(),
        near: balance.near,
        words: Words { nl: shelf.texts.words(Lang::Nl), en: shelf.texts.words(Lang::En) },
        right_longest: ByLang { nl: balance.longest[0], en: balance.longest[1] },
        right_shortest: ByLang { nl: balance.shortest[0], en: balance.shortest[1] },
    });
}
