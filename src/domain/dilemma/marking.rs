//! Marking: what the cards of an answer are worth for its position, whether the other side was kept in sight, whether somebody is
//! harmed. Never which of the positions that can be defended was chosen.

use serde::{Deserialize, Serialize};

use super::model::{Asks, Board, Card, Dilemma};
use crate::domain::id::{CardId, Ix, PositionId, kind};

/// The most cards that are laid for a position.
pub const MOST_REASONS: usize = 3;
/// The most cards against it that are kept in sight.
pub const MOST_WEIGHED: usize = 2;
/// The most letters of one's own words.
pub const MOST_LETTERS: usize = 1000;

/// What somebody answers; while they are at it, as far as they have come.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Answer {
    /// Where they stand; none in a reflection.
    pub position: Option<PositionId>,
    /// The cards laid for it, in the order in which they were laid.
    pub reasons: Vec<CardId>,
    /// The cards that they keep in sight though they speak against it.
    pub weighed: Vec<CardId>,
    /// Their own words.
    pub words: String,
}

/// Why something is no answer. Nothing happened then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoAnswer {
    /// The question asks for something else.
    #[error("this question is answered otherwise")]
    OtherKind,
    /// No position was chosen.
    #[error("no position was chosen")]
    NoPosition,
    /// It is not on offer.
    #[error("`{0}` is not among what is offered")]
    NotOffered(String),
    /// A card lies there twice.
    #[error("the card `{0}` was laid twice")]
    Twice(String),
    /// No reason was laid, or too many.
    #[error("one to {MOST_REASONS} cards are laid as reasons")]
    Reasons,
    /// Too much is weighed.
    #[error("at most {MOST_WEIGHED} cards are weighed")]
    Weighed,
    /// Nothing was written where that is all that is asked.
    #[error("nothing was written")]
    Empty,
    /// More was written than is kept.
    #[error("own words have at most {MOST_LETTERS} letters")]
    TooLong,
}

/// What a card is worth for a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Worth {
    /// It speaks for it.
    For,
    /// It speaks against it.
    Against,
    /// It says nothing about it.
    Aside,
    /// It tempts, and is no reason for anything.
    Weak,
}

impl Worth {
    /// What a card is worth for a position. A weak card is weak on whichever side it is laid.
    #[must_use]
    pub fn of(card: &Card, position: Ix<kind::Position>) -> Self {
        if card.weak {
            Self::Weak
        } else if card.speaks_for.contains(&position) {
            Self::For
        } else if card.speaks_against.contains(&position) {
            Self::Against
        } else {
            Self::Aside
        }
    }
}

/// A card that was laid, with what it is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Laid {
    /// Which.
    pub card: Ix<kind::Card>,
    /// What it is worth for the position that was chosen.
    pub worth: Worth,
}

/// An answer to a question with positions, marked. There is no total.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// Where somebody stands.
    pub position: Ix<kind::Position>,
    /// Their reasons, in the order in which they were laid.
    pub reasons: Vec<Laid>,
    /// What they keep in sight.
    pub weighed: Vec<Laid>,
    /// Whether the position harms somebody.
    pub is_violation: bool,
}

impl Marked {
    /// How many of the reasons carry the position.
    #[must_use]
    pub fn carrying(&self) -> usize {
        self.reasons.iter().filter(|laid| laid.worth == Worth::For).count()
    }

    /// Whether something that speaks against the position was kept in sight.
    #[must_use]
    pub fn sees_other_side(&self) -> bool {
        self.weighed.iter().any(|laid| laid.worth == Worth::Against)
    }
}

/// Marks an answer; one of own words only is taken as it is, and marks nothing.
///
/// # Errors
/// When it is no answer to this question.
pub fn mark(dilemma: &Dilemma, answer: &Answer) -> Result<Option<Marked>, NoAnswer> {
    if answer.words.chars().count() > MOST_LETTERS {
        return Err(NoAnswer::TooLong);
    }
    match &dilemma.asks {
        Asks::Choice(board) => mark_choice(board, answer).map(Some),
        Asks::Reflection(_) if answer.position.is_some() || !answer.reasons.is_empty() || !answer.weighed.is_empty() => {
            Err(NoAnswer::OtherKind)
        }
        Asks::Reflection(_) if answer.words.trim().is_empty() => Err(NoAnswer::Empty),
        Asks::Reflection(_) => Ok(None),
    }
}

fn mark_choice(board: &Board, answer: &Answer) -> Result<Marked, NoAnswer> {
    let chosen = answer.position.as_ref().ok_or(NoAnswer::NoPosition)?;
    let position = board.positions.find(chosen.as_str()).ok_or_else(|| NoAnswer::NotOffered(chosen.to_string()))?;
    if !(1..=MOST_REASONS).contains(&answer.reasons.len()) {
        return Err(NoAnswer::Reasons);
    }
    if answer.weighed.len() > MOST_WEIGHED {
        return Err(NoAnswer::Weighed);
    }
    let mut met: Vec<&CardId> = Vec::new();
    for card in answer.reasons.iter().chain(&answer.weighed) {
        if met.contains(&card) {
            return Err(NoAnswer::Twice(card.to_string()));
        }
        met.push(card);
    }
    let laid = |card: &CardId| -> Result<Laid, NoAnswer> {
        let ix = board.cards.find(card.as_str()).ok_or_else(|| NoAnswer::NotOffered(card.to_string()))?;
        Ok(Laid { card: ix, worth: Worth::of(&board.cards[ix], position) })
    };
    Ok(Marked {
        position,
        reasons: answer.reasons.iter().map(laid).collect::<Result<_, _>>()?,
        weighed: answer.weighed.iter().map(laid).collect::<Result<_, _>>()?,
        is_violation: board.positions[position].is_violation(),
    })
}
