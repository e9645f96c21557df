//! An item in words: what is asked, and what there is to choose from, one step after another.

use super::{
    drawn::Drawn,
    model::{Item, Part, key},
    shelf::DrillShelf,
};
use crate::domain::{
    id::TextKey,
    texts::{Lang, Texts},
};

/// What it takes to put an item into words.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// The texts of its file.
    pub texts: &'a Texts,
    /// The language; may be switched at any moment.
    pub lang: Lang,
    /// The item.
    pub item: &'a Item,
    /// What was drawn for it.
    pub drawn: &'a Drawn,
}

/// An item as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Face {
    /// The question above it.
    pub ask: String,
    /// Where one is, and what just happened.
    pub situation: Option<String>,
    /// What the resident says.
    pub line: Option<String>,
    /// The sentence that it is about.
    pub text: Option<String>,
    /// What is chosen, one after another; empty where a sentence is typed.
    pub steps: Vec<StepFace>,
}

/// A step as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepFace {
    /// What is chosen.
    pub part: Part,
    /// What the author calls it, where they name it.
    pub name: Option<String>,
    /// What there is to choose from, with its words, in the order in which it is shown.
    pub options: Vec<(String, String)>,
}

impl Face {
    /// How many words there are to read.
    #[must_use]
    pub fn words(&self) -> usize {
        let count = |text: &str| text.split_whitespace().count();
        let own = [&self.situation, &self.line, &self.text].into_iter().flatten().map(|text| count(text)).sum::<usize>();
        own + self.steps.iter().flat_map(|step| &step.options).map(|(_, words)| count(words)).sum::<usize>()
    }
}

impl<'a> Reader<'a> {
    /// Reads an item of this shelf.
    #[must_use]
    pub fn new(shelf: &'a DrillShelf, lang: Lang, item: &'a Item, drawn: &'a Drawn) -> Self {
        Self { texts: &shelf.texts, lang, item, drawn }
    }

    fn args(&self) -> impl Iterator<Item = (&'a str, &'a str)> + use<'a> {
        self.drawn.args.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// A text; a missing one is its key in brackets.
    #[must_use]
    pub fn get(&self, key: &TextKey) -> String {
        self.texts.get(self.lang, key.as_str(), self.args())
    }

    /// A text that may be left out.
    #[must_use]
    pub fn find(&self, key: &TextKey) -> Option<String> {
        self.texts.find(self.lang, key.as_str(), self.args())
    }

    /// The words of something that a step offers.
    #[must_use]
    pub fn words(&self, part: &Part, id: &str) -> String {
        self.get(&self.item.words(part, id))
    }

    /// What the author calls a step, where they name it.
    #[must_use]
    pub fn name(&self, part: &Part) -> Option<String> {
        match part {
            Part::Tile(part) => Some(self.get(&key(&["part", part]))),
            _ => None,
        }
    }

    /// The item as it is shown.
    #[must_use]
    pub fn face(&self) -> Face {
        let own = |what: &str| self.find(&self.item.key(what));
        let step = |step: &'a super::model::Step| StepFace {
            part: step.part.clone(),
            name: self.name(&step.part),
            options: self
                .drawn
                .order(self.item, step)
                .into_iter()
                .map(|id| (id.to_owned(), self.words(&step.part, id)))
                .collect(),
        };
        Face {
            ask: self.get(&"ask".into()),
            situation: own("situation"),
            line: own("line"),
            text: own("text"),
            steps: self.item.steps.iter().map(step).collect(),
        }
    }
}
