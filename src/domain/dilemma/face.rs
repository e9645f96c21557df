//! A dilemma in words: the question, where one could stand, and the cards there are.

use super::model::{Asks, Dilemma};
use crate::domain::{
    id::{CardId, Ix, PositionId, TextKey, kind},
    library::{Library, Shelf},
    scenario::rubric::shown_name,
    session::luck::draw,
    texts::{Lang, Texts},
};

/// What it takes to put a dilemma into words.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    /// The program's own texts.
    pub own: &'a Texts,
    /// The language; may be switched at any moment.
    pub lang: Lang,
    /// The rubric and its texts.
    pub library: &'a Library,
    /// The scenario's texts.
    pub shelf: &'a Shelf,
    /// The dilemma.
    pub dilemma: &'a Dilemma,
}

/// A dilemma as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Face {
    /// What it is called.
    pub title: String,
    /// The question.
    pub question: String,
    /// Where one could stand, in the order in which it is shown.
    pub positions: Vec<(PositionId, String)>,
    /// The cards, in the order in which they are shown.
    pub cards: Vec<(CardId, String)>,
    /// Prompts for one's own words.
    pub prompts: Vec<String>,
}

impl Reader<'_> {
    /// A text of the program.
    pub fn text<'t>(&self, key: &str, args: impl IntoIterator<Item = (&'t str, &'t str)>) -> String {
        self.own.get(self.lang, key, args)
    }

    /// A text of the scenario.
    #[must_use]
    pub fn get(&self, key: &TextKey) -> String {
        self.shelf.texts.get(self.lang, key.as_str(), [])
    }

    /// What it is called.
    #[must_use]
    pub fn title(&self) -> String {
        self.get(&self.dilemma.key("title"))
    }

    /// The question.
    #[must_use]
    pub fn question(&self) -> String {
        self.get(&self.dilemma.key("question"))
    }

    /// What to ask a group where a lesson stops.
    #[must_use]
    pub fn stop(&self) -> String {
        self.get(&self.dilemma.key("stop"))
    }

    /// What one would do.
    #[must_use]
    pub fn say(&self, position: &str) -> String {
        self.get(&self.dilemma.key_of(position, "say"))
    }

    /// What is on a card.
    #[must_use]
    pub fn card(&self, card: &str) -> String {
        self.get(&self.dilemma.key_of(card, "card"))
    }

    /// A row of the rubric as it is shown, with the name of its principle, and its reason.
    pub(super) fn row(&self, row: Ix<kind::Row>) -> (String, String) {
        let rubric = &self.library.rubric;
        let told = |key: &TextKey| self.library.rubric_texts.get(self.lang, key.as_str(), []);
        let about = &rubric.rows[row];
        let name = told(&rubric.principles[about.principle].name);
        (format!("{} {name}", shown_name(rubric.rows.name(row).as_str())), told(&about.reason))
    }

    /// The dilemma as it is shown. The order is drawn from its name: whoever wrote it put what harms last, and everybody in a group sees
    /// the same number before the same words.
    #[must_use]
    pub fn face(&self) -> Face {
        let place = |id: &str| draw(0, "dilemma", &format!("{}/{id}", self.dilemma.id), 0);
        let mut positions: Vec<(PositionId, String)> = Vec::new();
        let mut cards: Vec<(CardId, String)> = Vec::new();
        let mut prompts: Vec<String> = Vec::new();
        match &self.dilemma.asks {
            Asks::Choice(board) => {
                positions.extend(board.positions.names().map(|id| (id.clone(), self.say(id.as_str()))));
                positions.sort_by_key(|(id, _)| place(id.as_str()));
                cards.extend(board.cards.names().map(|id| (id.clone(), self.card(id.as_str()))));
                cards.sort_by_key(|(id, _)| place(id.as_str()));
            }
            Asks::Reflection(all) => {
                prompts.extend(all.iter().map(|prompt| self.get(&self.dilemma.key_of(prompt, "prompt"))));
            }
        }
        Face { title: self.title(), question: self.question(), positions, cards, prompts }
    }
}
