//! The checked model of dilemmas: positions, cards and rows that are there, and the keys of their words.

use crate::domain::{
    finding::Place,
    id::{DilemmaId, Ix, Table, TextKey, kind},
    scenario::model::Scenario,
    session::State,
};

/// Longest title of a dilemma, in characters.
const TITLE_CHARS: usize = 60;
/// Longest question.
const QUESTION_CHARS: usize = 240;
/// Longest word to who leads a lesson.
const STOP_CHARS: usize = 160;
/// Longest position.
const SAY_CHARS: usize = 110;
/// Longest text on a position, afterwards.
const AFTER_CHARS: usize = 300;
/// Longest argument on a card.
const CARD_CHARS: usize = 140;
/// Longest text on a card, afterwards.
const ABOUT_CHARS: usize = 200;
/// Longest prompt.
const PROMPT_CHARS: usize = 200;

/// All dilemmas of a scenario, in the order of their file.
#[derive(Debug, Clone)]
pub struct Dilemmas {
    all: Table<kind::Dilemma, Dilemma>,
    /// Whether nothing was left out for an error.
    pub(super) whole: bool,
}

impl Default for Dilemmas {
    fn default() -> Self {
        Self { all: Table::default(), whole: true }
    }
}

/// A question of a visit.
#[derive(Debug, Clone)]
pub struct Dilemma {
    /// Its id; its texts begin with it.
    pub id: DilemmaId,
    /// The beats at which the visit comes to it.
    pub beats: Vec<Ix<kind::Beat>>,
    /// What it asks for.
    pub asks: Asks,
    /// Where it stands.
    pub at: Place,
}

/// What a dilemma asks for.
#[derive(Debug, Clone)]
pub enum Asks {
    /// A position, with cards that speak for it.
    Choice(Board),
    /// One's own words, with these prompts.
    Reflection(Vec<String>),
}

/// Positions to choose between, and cards to lay.
#[derive(Debug, Clone)]
pub struct Board {
    /// The positions.
    pub positions: Table<kind::Position, Position>,
    /// The cards.
    pub cards: Table<kind::Card, Card>,
}

/// Something that one could do.
#[derive(Debug, Clone)]
pub struct Position {
    /// Whether it can be defended.
    pub stance: Stance,
    /// Where it stands.
    pub at: Place,
}

/// Whether a position can be defended.
#[derive(Debug, Clone)]
pub enum Stance {
    /// With good reasons.
    Defensible,
    /// It harms somebody: it breaks these rows of the rubric, of which there is at least one.
    Violation(Vec<Ix<kind::Row>>),
}

/// An argument in plain words.
#[derive(Debug, Clone)]
pub struct Card {
    /// The positions it speaks for.
    pub speaks_for: Vec<Ix<kind::Position>>,
    /// The positions it speaks against.
    pub speaks_against: Vec<Ix<kind::Position>>,
    /// The rows of the rubric that it rests on.
    pub anchors: Vec<Ix<kind::Row>>,
    /// Whether it tempts and is no reason all the same.
    pub weak: bool,
    /// Where it stands.
    pub at: Place,
}

impl Position {
    /// Whether it harms somebody.
    #[must_use]
    pub fn is_violation(&self) -> bool {
        matches!(self.stance, Stance::Violation(_))
    }

    /// The rows it breaks.
    #[must_use]
    pub fn breaks(&self) -> &[Ix<kind::Row>] {
        match &self.stance {
            Stance::Defensible => &[],
            Stance::Violation(rows) => rows,
        }
    }
}

impl Dilemmas {
    /// Adds one, whose id nobody has yet.
    pub(super) fn push(&mut self, dilemma: Dilemma) {
        self.all.push(dilemma.id.clone(), dilemma);
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether nothing of the file was left out for an error.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &Dilemma> {
        self.all.iter().map(|(_, _, dilemma)| dilemma)
    }

    /// The dilemma of this id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<&Dilemma> {
        self.all.find(id).map(|ix| &self.all[ix])
    }

    /// What the visit comes to at a beat: a lesson stops there, before the moves, and puts the question.
    pub fn at(&self, beat: Ix<kind::Beat>) -> impl Iterator<Item = &Dilemma> {
        self.iter().filter(move |dilemma| dilemma.beats.contains(&beat))
    }

    /// What a visit has come to in an act, as far as it has been.
    pub fn met_in<'a>(
        &'a self,
        scenario: &'a Scenario,
        state: &'a State,
        act: Ix<kind::Act>,
    ) -> impl Iterator<Item = &'a Dilemma> {
        self.iter().filter(move |dilemma| {
            dilemma.beats.iter().any(|beat| scenario.beats[*beat].act == act && state.visits[beat.at()] > 0)
        })
    }

    /// What a visit has come to, as far as it has been.
    pub fn met<'a>(&'a self, state: &'a State) -> impl Iterator<Item = &'a Dilemma> {
        self.iter().filter(move |dilemma| dilemma.beats.iter().any(|beat| state.visits[beat.at()] > 0))
    }
}

impl Dilemma {
    /// What there is to choose from; nothing where it asks for one's own words only.
    #[must_use]
    pub fn board(&self) -> Option<&Board> {
        match &self.asks {
            Asks::Choice(board) => Some(board),
            Asks::Reflection(_) => None,
        }
    }

    /// The key of one of its own texts: `title`, `question`, `stop`.
    #[must_use]
    pub fn key(&self, what: &str) -> TextKey {
        format!("{}_{what}", self.id).into()
    }

    /// The key of a text of one of its positions (`say`, `after`), cards (`card`, `about`) or prompts (`prompt`).
    #[must_use]
    pub fn key_of(&self, id: &str, what: &str) -> TextKey {
        format!("{}_{id}_{what}", self.id).into()
    }
}

/// A text that a dilemma asks for: its key, where it is asked, and how long it may be, in characters.
pub(crate) type Wanted = (TextKey, Place, usize);

impl Dilemmas {
    /// Every text that the dilemmas ask for.
    pub(crate) fn texts(&self) -> Vec<Wanted> {
        let mut all = Vec::new();
        for dilemma in self.iter() {
            let own = [("title", TITLE_CHARS), ("question", QUESTION_CHARS), ("stop", STOP_CHARS)];
            all.extend(own.map(|(what, limit)| (dilemma.key(what), dilemma.at.clone(), limit)));
            match &dilemma.asks {
                Asks::Choice(board) => {
                    for (_, id, position) in board.positions.iter() {
                        let own = [("say", SAY_CHARS), ("after", AFTER_CHARS)];
                        all.extend(own.map(|(what, limit)| (dilemma.key_of(id.as_str(), what), position.at.clone(), limit)));
                    }
                    for (_, id, card) in board.cards.iter() {
                        let own = [("card", CARD_CHARS), ("about", ABOUT_CHARS)];
                        all.extend(own.map(|(what, limit)| (dilemma.key_of(id.as_str(), what), card.at.clone(), limit)));
                    }
                }
                Asks::Reflection(prompts) => {
                    let key = |prompt: &String| (dilemma.key_of(prompt, "prompt"), dilemma.at.clone(), PROMPT_CHARS);
                    all.extend(prompts.iter().map(key));
                }
            }
        }
        all
    }
}
