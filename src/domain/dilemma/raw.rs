//! A file of dilemmas as typed: every id with its place, nothing resolved yet.

use crate::domain::{finding::Place, scenario::raw::Name};

/// A file of dilemmas.
#[derive(Debug, Clone)]
pub(super) struct RawDilemmas {
    pub dilemmas: Vec<RawDilemma>,
}

/// One dilemma.
#[derive(Debug, Clone)]
pub(super) struct RawDilemma {
    pub id: Name,
    /// The beats at which the visit comes to the question.
    pub at: Vec<Name>,
    pub asks: RawAsks,
    pub place: Place,
}

/// What a dilemma asks, by its kind.
#[derive(Debug, Clone)]
pub(super) enum RawAsks {
    Choice { positions: Vec<RawPosition>, cards: Vec<RawCard> },
    Reflection { prompts: Vec<Name> },
}

/// A position.
#[derive(Debug, Clone)]
pub(super) struct RawPosition {
    pub id: Name,
    /// The rows it breaks; none for one that can be defended.
    pub rows: Option<Vec<Name>>,
    pub place: Place,
}

/// A card.
#[derive(Debug, Clone)]
pub(super) struct RawCard {
    pub id: Name,
    pub speaks_for: Vec<Name>,
    pub speaks_against: Vec<Name>,
    pub anchors: Vec<Name>,
    pub weak: bool,
}
