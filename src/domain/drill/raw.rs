//! A drill file as typed: every id with its place, nothing resolved yet.

use super::model::Form;
use crate::domain::{finding::Place, scenario::raw::Name};

/// A file of drills.
#[derive(Debug, Clone)]
pub(super) struct RawDrill {
    pub id: Name,
    pub family: Name,
    /// Its place in its family, from 1: what is learnt first.
    pub order: Option<u32>,
    pub form: RawForm,
    pub items: Vec<RawItem>,
}

/// The form of all items of a file.
#[derive(Debug, Clone)]
pub(super) struct RawForm {
    pub form: Form,
    /// Of Tell and Weigh.
    pub choices: Vec<Name>,
    /// Of Build.
    pub parts: Vec<Name>,
    /// Of Build: who hears the message, where an item does not say.
    pub heard: Vec<RawListener>,
    pub place: Place,
}

/// Somebody who hears what was built, and the part that decides for them.
#[derive(Debug, Clone)]
pub(super) struct RawListener {
    pub who: Name,
    pub part: Name,
}

/// One item.
#[derive(Debug, Clone)]
pub(super) struct RawItem {
    pub core: Name,
    pub near: bool,
    pub task: RawTask,
    pub place: Place,
}

/// What an item asks, by the form of its file.
#[derive(Debug, Clone)]
pub(super) enum RawTask {
    Tell { answer: Name, among: Vec<Name> },
    Pick { options: Vec<Name>, right: Vec<Name> },
    Weigh { reasons: Vec<Name>, sound: Vec<Name>, right: Vec<Name> },
    Build { parts: Vec<Name>, tiles: Vec<(Name, Vec<Name>)>, right: Vec<(Name, Vec<Name>)>, heard: Vec<RawListener> },
    Typed { wants: Vec<Name>, avoids: Vec<Name> },
}
