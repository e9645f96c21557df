//! What is told after an answer: what the position is good for and what it costs, each card with what it rests on, and beside it the
//! other positions that one could defend.

use super::{
    face::Reader,
    marking::{Answer, Laid, Marked, Worth},
    model::Board,
};
use crate::domain::id::{Ix, kind};

/// What is told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The position that was taken; none after a reflection.
    pub stood: Option<Stood>,
    /// How many of the reasons carry it, in words.
    pub carried: Option<String>,
    /// The reasons.
    pub reasons: Vec<CardTold>,
    /// Whether the other side was kept in sight, in words.
    pub other_side: Option<String>,
    /// What was kept in sight.
    pub weighed: Vec<CardTold>,
    /// The other positions that one could defend.
    pub others: Vec<Stood>,
    /// One's own words.
    pub words: String,
}

/// A position, looked back on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stood {
    /// What one would do.
    pub say: String,
    /// What can be defended in it and what it costs; or what it does to whom.
    pub after: String,
    /// The rows that it breaks, as they are shown, with their reasons; none when it can be defended.
    pub breaks: Vec<(String, String)>,
}

/// A card, looked back on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardTold {
    /// What is on it.
    pub card: String,
    /// What it is worth for the position.
    pub worth: Worth,
    /// The same in words.
    pub judged: String,
    /// What it rests on and how far it reaches; or why it is no reason.
    pub about: String,
    /// The rows it rests on, as they are shown.
    pub anchors: String,
}

/// The key of what a card is worth, in words.
fn worth_key(worth: Worth) -> &'static str {
    match worth {
        Worth::For => "dilemma_card_for",
        Worth::Against => "dilemma_card_against",
        Worth::Aside => "dilemma_card_aside",
        Worth::Weak => "dilemma_card_weak",
    }
}

/// Puts an answer into words. `marked` is none after a reflection.
#[must_use]
pub fn tell(reader: &Reader<'_>, answer: &Answer, marked: Option<&Marked>) -> Told {
    let words = answer.words.trim().to_owned();
    let (Some(marked), Some(board)) = (marked, reader.dilemma.board()) else {
        return Told { words, ..Told::default() };
    };
    let carried = format!("dilemma_carried_{}_{}", marked.carrying(), marked.reasons.len());
    let other_side = match (marked.sees_other_side(), marked.weighed.is_empty()) {
        (true, _) => "dilemma_other_seen",
        (false, false) => "dilemma_other_missed",
        (false, true) => "dilemma_other_none",
    };
    let others = board.positions.iter().filter(|(ix, _, position)| *ix != marked.position && !position.is_violation());
    Told {
        stood: Some(stood(reader, board, marked.position)),
        carried: Some(reader.text(&carried, [])),
        reasons: marked.reasons.iter().map(|laid| card(reader, board, *laid)).collect(),
        other_side: Some(reader.text(other_side, [])),
        weighed: marked.weighed.iter().map(|laid| card(reader, board, *laid)).collect(),
        others: others.map(|(ix, ..)| stood(reader, board, ix)).collect(),
        words,
    }
}

fn stood(reader: &Reader<'_>, board: &Board, position: Ix<kind::Position>) -> Stood {
    let id = board.positions.name(position).as_str();
    Stood {
        say: reader.say(id),
        after: reader.get(&reader.dilemma.key_of(id, "after")),
        breaks: board.positions[position].breaks().iter().map(|row| reader.row(*row)).collect(),
    }
}

fn card(reader: &Reader<'_>, board: &Board, laid: Laid) -> CardTold {
    let id = board.cards.name(laid.card).as_str();
    let anchors: Vec<String> = board.cards[laid.card].anchors.iter().map(|row| reader.row(*row).0).collect();
    CardTold {
        card: reader.card(id),
        worth: laid.worth,
        judged: reader.text(worth_key(laid.worth), []),
        about: reader.get(&reader.dilemma.key_of(id, "about")),
        anchors: anchors.join("  \u{b7}  "),
    }
}
