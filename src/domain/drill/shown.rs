//! An item as it is put before somebody: where it comes from, and what was drawn for it. The terminal, the window and a class all show
//! the same.

use super::{
    drawn::Drawn,
    face::Reader,
    marking::{Answer, Marked, mark},
    model::{Item, Step},
    session::Run,
    shelf::{DrillShelf, Drills},
    typed::Heard,
};
use crate::domain::{id::CoreId, texts::Lang};

/// An item with its shelf and its draw.
#[derive(Debug, Clone)]
pub struct Shown<'a> {
    /// Where it comes from.
    pub shelf: &'a DrillShelf,
    /// The item.
    pub item: &'a Item,
    /// What was drawn for it.
    pub drawn: Drawn,
}

impl<'a> Shown<'a> {
    /// The item of this full name as this seed draws it, if it is still in the content.
    #[must_use]
    pub fn of(drills: &'a Drills, core: &CoreId, seed: u64) -> Option<Self> {
        let (shelf, item) = drills.item(core)?;
        Some(Self { shelf, item, drawn: Drawn::new(&drills.pools, seed, item, 0) })
    }

    /// The item at this place of a drill, as the drill draws it, if it is still in the content.
    #[must_use]
    pub fn at(drills: &'a Drills, run: &Run, at: usize) -> Option<Self> {
        Self::of(drills, &run.items().get(at)?.core, run.seed())
    }

    /// What puts it into words.
    #[must_use]
    pub fn reader(&self, lang: Lang) -> Reader<'_> {
        Reader::new(self.shelf, lang, self.item, &self.drawn)
    }

    /// The words by which it is known again at the end of a drill.
    #[must_use]
    pub fn about(&self, lang: Lang) -> String {
        let face = self.reader(lang).face();
        face.text.or(face.situation).or(face.line).unwrap_or_default()
    }

    /// An answer that was given before, marked once more for its reasons. What it was worth stands as it was kept.
    #[must_use]
    pub fn marked_again(&self, answer: &Answer) -> Option<Marked> {
        mark(self.item, answer, |_| Heard::default()).ok()
    }

    /// What is still on offer of the parts that were chosen earlier: as many of the first as are.
    #[must_use]
    pub fn still_there(&self, begun: &Answer) -> Vec<String> {
        let Answer::Chosen(ids) = begun else { return Vec::new() };
        let is_there = |(step, id): &(&Step, &String)| self.drawn.order(self.item, step).contains(&id.as_str());
        self.item.steps.iter().zip(ids).take_while(is_there).map(|(_, id)| id.clone()).collect()
    }

    /// An answer in the words that were shown.
    #[must_use]
    pub fn answered(&self, lang: Lang, answer: &Answer) -> String {
        match answer {
            Answer::Typed(sentence) => sentence.trim().to_owned(),
            Answer::Chosen(ids) => {
                let reader = self.reader(lang);
                let words = self.item.steps.iter().zip(ids).map(|(step, id)| reader.words(&step.part, id));
                words.collect::<Vec<_>>().join(" · ")
            }
        }
    }
}
