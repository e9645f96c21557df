//! Reads a visit in a language: what somebody says, what a thing is called, how a move is worded.

use super::{
    id::TextKey,
    library::{Library, Shelf},
    scenario::{
        model::{Owner, Scenario},
        vocabulary::MoveKind,
    },
    texts::{Lang, Texts},
};

/// What it takes to put a visit into words.
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
    /// The scenario.
    pub scenario: &'a Scenario,
}

impl Reader<'_> {
    /// A text of the program.
    pub fn text<'t>(&self, key: &str, args: impl IntoIterator<Item = (&'t str, &'t str)>) -> String {
        self.own.get(self.lang, key, args)
    }

    /// A text of the scenario.
    pub fn line(&self, key: &TextKey, args: &[(String, String)]) -> String {
        let args = args.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        self.shelf.texts.get(self.lang, key.as_str(), args)
    }

    /// The name of a person, a sight or whatever else of the scenario has one.
    pub fn name(&self, id: &str) -> String {
        self.shelf.texts.get(self.lang, &format!("{id}_name"), [])
    }

    /// The title of an act.
    pub fn act(&self, id: &str) -> String {
        self.shelf.texts.get(self.lang, &format!("{id}_title"), [])
    }

    /// The words of a move; a wait has those of its step.
    pub fn words(&self, id: &str, text: Option<&TextKey>) -> String {
        if let Some(text) = text {
            return self.line(text, &[]);
        }
        let second = self.scenario.moves.find(id).is_some_and(|ix| matches!(self.scenario.moves[ix].owner, Owner::Wait(_, 1)));
        self.text(if second { "talk_wait_longer" } else { "talk_wait_moment" }, [])
    }

    /// The words of a move, in quotation marks when they are spoken.
    pub fn quoted(&self, id: &str, kind: MoveKind, text: Option<&TextKey>) -> String {
        let words = self.words(id, text);
        let spoken = matches!(kind, MoveKind::Say | MoveKind::Ask | MoveKind::Interrupt);
        if spoken { format!("\u{201c}{words}\u{201d}") } else { words }
    }

    /// Why a move cannot be chosen.
    pub fn locked(&self, why: &TextKey) -> String {
        self.text("talk_locked", [("why", &*self.line(why, &[]))])
    }

    /// The reason of an item of evidence: the move's own, which stands among the scenario's texts, or the row's.
    pub fn reason(&self, key: &TextKey) -> String {
        let own = self.shelf.texts.find(self.lang, key.as_str(), []);
        own.unwrap_or_else(|| self.library.rubric_texts.get(self.lang, key.as_str(), []))
    }

    /// A text of the rubric: `<principle>_name`, `<principle>_advice` and the like.
    pub fn of_rubric(&self, key: &str) -> String {
        self.library.rubric_texts.get(self.lang, key, [])
    }
}
