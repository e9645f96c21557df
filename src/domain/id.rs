//! Names of things in content: typed ids as authors write them, and small indices for the checked model.

use std::{fmt, hash, marker::PhantomData, sync::Arc};

use rustc_hash::FxHashMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What an id may name. Only used as a type parameter, so that a beat's id is never taken for a move's.
pub mod kind {
    /// A scenario.
    #[derive(Debug, Clone)]
    pub enum Scenario {}
    /// An act of a scenario.
    #[derive(Debug, Clone)]
    pub enum Act {}
    /// A topic of an act.
    #[derive(Debug, Clone)]
    pub enum Topic {}
    /// A beat of a topic.
    #[derive(Debug, Clone)]
    pub enum Beat {}
    /// A move at a beat, an opener of a topic, or a closing of an act.
    #[derive(Debug, Clone)]
    pub enum Move {}
    /// A thing on the stage that can be looked at.
    #[derive(Debug, Clone)]
    pub enum Sight {}
    /// Somebody in the cast.
    #[derive(Debug, Clone)]
    pub enum Person {}
    /// A hidden number from 0 to 10.
    #[derive(Debug, Clone)]
    pub enum Gauge {}
    /// Something remembered.
    #[derive(Debug, Clone)]
    pub enum Fact {}
    /// A source of chance.
    #[derive(Debug, Clone)]
    pub enum Draw {}
    /// A delayed effect.
    #[derive(Debug, Clone)]
    pub enum Later {}
    /// How a scenario can close.
    #[derive(Debug, Clone)]
    pub enum Ending {}
    /// A place of the stage.
    #[derive(Debug, Clone)]
    pub enum Place {}
    /// A family of the rubric.
    #[derive(Debug, Clone)]
    pub enum Family {}
    /// A principle of the rubric.
    #[derive(Debug, Clone)]
    pub enum Principle {}
    /// A row of the rubric.
    #[derive(Debug, Clone)]
    pub enum Row {}
    /// A text in the Fluent files.
    #[derive(Debug, Clone)]
    pub enum Text {}
    /// A micro-skill: one file of drills.
    #[derive(Debug, Clone)]
    pub enum Skill {}
    /// A core of a drill item, with its skill before it.
    #[derive(Debug, Clone)]
    pub enum Core {}
    /// A dilemma of a scenario.
    #[derive(Debug, Clone)]
    pub enum Dilemma {}
    /// A position that one can take in a dilemma.
    #[derive(Debug, Clone)]
    pub enum Position {}
    /// A card with an argument for or against positions.
    #[derive(Debug, Clone)]
    pub enum Card {}
}

/// An id as the author wrote it. Cheap to copy around; two ids of different kinds never mix.
pub struct Id<K> {
    name: Arc<str>,
    kind: PhantomData<fn() -> K>,
}

/// The id of an act.
pub type ActId = Id<kind::Act>;
/// The id of a topic.
pub type TopicId = Id<kind::Topic>;
/// The id of a beat.
pub type BeatId = Id<kind::Beat>;
/// The id of a move.
pub type MoveId = Id<kind::Move>;
/// The id of a sight.
pub type SightId = Id<kind::Sight>;
/// The id of a person.
pub type PersonId = Id<kind::Person>;
/// The id of a gauge.
pub type GaugeId = Id<kind::Gauge>;
/// The id of a fact.
pub type FactId = Id<kind::Fact>;
/// The id of a draw.
pub type DrawId = Id<kind::Draw>;
/// The id of a delayed effect.
pub type LaterId = Id<kind::Later>;
/// The id of an ending.
pub type EndingId = Id<kind::Ending>;
/// The id of a place.
pub type PlaceId = Id<kind::Place>;
/// The id of a scenario.
pub type ScenarioId = Id<kind::Scenario>;
/// The id of a family.
pub type FamilyId = Id<kind::Family>;
/// The id of a principle.
pub type PrincipleId = Id<kind::Principle>;
/// The id of a row.
pub type RowId = Id<kind::Row>;
/// The key of a text.
pub type TextKey = Id<kind::Text>;
/// The id of a micro-skill: `gc-waarneming`.
pub type SkillId = Id<kind::Skill>;
/// The full name of a core: `gc-waarneming/post-op-de-mat`.
pub type CoreId = Id<kind::Core>;
/// The id of a dilemma.
pub type DilemmaId = Id<kind::Dilemma>;
/// The id of a position in a dilemma.
pub type PositionId = Id<kind::Position>;
/// The id of a card of a dilemma.
pub type CardId = Id<kind::Card>;

impl<K> Id<K> {
    /// The id as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.name
    }
}

/// Whether a name has the form of an id: `[a-z][a-z0-9]*(-[a-z0-9]+)*`.
#[must_use]
pub fn is_well_formed(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

impl<K> From<&str> for Id<K> {
    fn from(name: &str) -> Self {
        Self { name: name.into(), kind: PhantomData }
    }
}

impl<K> From<String> for Id<K> {
    fn from(name: String) -> Self {
        Self { name: name.into(), kind: PhantomData }
    }
}

// Written by hand, since a derive would ask the same of the kind, which has no values.
impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        Self { name: Arc::clone(&self.name), kind: PhantomData }
    }
}
impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}
impl<K> PartialEq<str> for Id<K> {
    fn eq(&self, other: &str) -> bool {
        &*self.name == other
    }
}
impl<K> Eq for Id<K> {}
impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.name.cmp(&other.name)
    }
}
impl<K> hash::Hash for Id<K> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.name.hash(state);
    }
}
impl<K> std::borrow::Borrow<str> for Id<K> {
    fn borrow(&self) -> &str {
        &self.name
    }
}
impl<K> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&*self.name, f)
    }
}
impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)
    }
}
impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name)
    }
}
impl<'de, K> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// A position in one of the tables of a checked scenario. Only the table that made it can be asked with it.
pub struct Ix<K> {
    at: u16,
    kind: PhantomData<fn() -> K>,
}

impl<K> Ix<K> {
    /// The position as a plain number.
    #[must_use]
    pub fn at(self) -> usize {
        usize::from(self.at)
    }

    /// An index from a plain number; the caller vouches that the table is that long.
    #[must_use]
    pub(crate) fn new(at: usize) -> Self {
        Self { at: u16::try_from(at).expect("tables hold at most 65,535 items, which reading enforces"), kind: PhantomData }
    }
}

impl<K> Clone for Ix<K> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<K> Copy for Ix<K> {}
impl<K> PartialEq for Ix<K> {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}
impl<K> Eq for Ix<K> {}
impl<K> PartialOrd for Ix<K> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<K> Ord for Ix<K> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.at.cmp(&other.at)
    }
}
impl<K> hash::Hash for Ix<K> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.at.hash(state);
    }
}
impl<K> fmt::Debug for Ix<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.at)
    }
}

/// Things of one kind in the order the author wrote them, found by index or by id.
#[derive(Debug, Clone)]
pub struct Table<K, T> {
    items: Vec<T>,
    names: Vec<Id<K>>,
    by_name: FxHashMap<Id<K>, Ix<K>>,
}

impl<K, T> Default for Table<K, T> {
    fn default() -> Self {
        Self { items: Vec::new(), names: Vec::new(), by_name: FxHashMap::default() }
    }
}

impl<K, T> Table<K, T> {
    /// How many things there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Adds a thing; a second thing of the same name is kept but only the first is found by name.
    pub fn push(&mut self, name: Id<K>, item: T) -> Ix<K> {
        let ix = Ix::new(self.items.len());
        self.by_name.entry(name.clone()).or_insert(ix);
        self.names.push(name);
        self.items.push(item);
        ix
    }

    /// Where the thing of this name stands.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<Ix<K>> {
        self.by_name.get(name).copied()
    }

    /// The name of a thing.
    #[must_use]
    pub fn name(&self, ix: Ix<K>) -> &Id<K> {
        &self.names[ix.at()]
    }

    /// All names, in order.
    pub fn names(&self) -> impl Iterator<Item = &Id<K>> {
        self.names.iter()
    }

    /// All indices, in order.
    pub fn indices(&self) -> impl Iterator<Item = Ix<K>> + use<K, T> {
        (0..self.items.len()).map(Ix::new)
    }

    /// All things with their index and name, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Ix<K>, &Id<K>, &T)> {
        self.names.iter().zip(&self.items).enumerate().map(|(at, (name, item))| (Ix::new(at), name, item))
    }
}

impl<K, T> std::ops::Index<Ix<K>> for Table<K, T> {
    type Output = T;
    fn index(&self, ix: Ix<K>) -> &T {
        &self.items[ix.at()]
    }
}

impl<K, T> std::ops::IndexMut<Ix<K>> for Table<K, T> {
    fn index_mut(&mut self, ix: Ix<K>) -> &mut T {
        &mut self.items[ix.at()]
    }
}

#[cfg(test)]
mod tests {
    use super::is_well_formed;

    #[test]
    fn ids_are_small_letters_digits_and_single_hyphens() {
        for good in ["a", "naam-noemen", "act-2", "x10"] {
            assert!(is_well_formed(good), "{good}");
        }
        for bad in ["", "A", "2a", "a--b", "a-", "-a", "a_b", "é", "a b"] {
            assert!(!is_well_formed(bad), "{bad}");
        }
    }
}
