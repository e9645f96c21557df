//! A scenario as typed: every id with its place, nothing resolved yet.

use super::vocabulary::{Contact, Door, Each, FamilyKind, Gaze, Gesture, Length, Mood, MoveKind, Noise, Role, Tone, TopicState};
use crate::domain::finding::Place;

/// A value and where it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
    /// Byte range in its file, for editing in place.
    pub span: std::ops::Range<usize>,
}

/// A name as typed.
pub type Name = At<String>;

impl At<String> {
    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.value
    }
}

/// The header file.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md, in its order")]
pub struct RawScenario {
    pub id: Name,
    pub uid: Name,
    pub version: u32,
    pub authors: Vec<Name>,
    pub licence: Name,
    pub source_language: Name,
    pub trains: Vec<Name>,
    pub minutes: u32,
    pub course_day: Option<u32>,
    /// The scenario that it goes with and stands behind in the choice.
    pub after: Option<Name>,
    pub difficulty: u32,
    pub cast: Vec<RawPerson>,
    pub gauges: Vec<RawGauge>,
    pub facts: Vec<RawFact>,
    pub draws: Vec<RawDraw>,
    pub later: Vec<RawLater>,
    pub endings: Vec<RawEnding>,
    pub acts: Vec<Name>,
    pub aliases: Vec<(Name, Name)>,
    pub allow: Vec<RawAllow>,
}

/// Somebody in the cast.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawPerson {
    pub id: Name,
    pub role: Role,
    pub looks: Option<Name>,
}

/// A gauge.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawGauge {
    pub id: Name,
    pub of: Name,
    pub toward: Option<Name>,
    pub start: u8,
}

/// A fact.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawFact {
    pub id: Name,
    pub values: Vec<Name>,
    pub start: Option<Name>,
}

/// A draw.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawDraw {
    pub id: Name,
    pub each: Each,
    pub values: Vec<(Name, u32)>,
}

/// How long a delayed effect waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum After {
    /// This many decisions of the trainee.
    Decisions(u8),
    /// This many acts.
    Acts(u8),
    /// This many story days.
    Days(u8),
}

/// A delayed effect.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawLater {
    pub id: Name,
    pub after: After,
    pub when: Option<RawCondition>,
    pub effects: Vec<RawEffect>,
}

/// An ending.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawEnding {
    pub id: Name,
    pub contact: Contact,
}

/// A finding that the author accepts.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawAllow {
    pub code: Name,
    pub at: Option<Name>,
    pub why: Option<Name>,
    pub place: Place,
}

/// An act file.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawAct {
    pub id: Name,
    pub place: Name,
    pub door: Option<Door>,
    pub day: u32,
    pub start: Name,
    pub hub: Option<Name>,
    pub voices: Vec<Name>,
    pub sights: Vec<RawSight>,
    pub closings: Vec<RawMove>,
    pub topics: Vec<RawTopic>,
}

/// A sight.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawSight {
    pub id: Name,
    pub when: Option<RawCondition>,
    pub effects: Vec<RawEffect>,
    pub reactions: Vec<RawReaction>,
}

/// A topic.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawTopic {
    pub id: Name,
    pub when: Option<RawCondition>,
    pub closed: bool,
    pub entry: Name,
    pub openers: Vec<RawMove>,
    pub beats: Vec<RawBeat>,
}

/// A beat.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawBeat {
    pub id: Name,
    pub enter: Vec<RawEffect>,
    pub reactions: Vec<RawReaction>,
    pub lines: Vec<RawLine>,
    pub inner: bool,
    pub resume: Option<RawLine>,
    pub may_leave: bool,
    pub may_end: bool,
    pub interrupt: Option<RawMove>,
    pub waits: Option<(RawMove, RawMove)>,
    pub moves: Vec<RawMove>,
    pub then: Option<Name>,
}

/// A spoken line.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawLine {
    pub speaker: Name,
    pub mood: Mood,
    pub gesture: Option<Gesture>,
    pub gaze: Option<Gaze>,
    pub long: bool,
    pub args: Vec<(Name, RawSource)>,
}

/// Where the value of a text's variable comes from.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the names say it")]
pub enum RawSource {
    Fact(Name),
    Drawn(Name),
    Gauge(Name),
}

/// A reaction.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawReaction {
    pub id: Name,
    pub when: Option<RawCondition>,
    pub line: RawLine,
    pub effects: Vec<RawEffect>,
    pub inner: bool,
}

/// A move.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawMove {
    pub id: Name,
    pub kind: MoveKind,
    pub tone: Option<Tone>,
    pub length: Option<Length>,
    pub when: Option<RawCondition>,
    pub locked: Option<RawCondition>,
    pub again: bool,
    pub effects: Vec<RawEffect>,
    pub evidence: Vec<(Name, u8)>,
    pub why: bool,
    pub inner: bool,
    pub reactions: Vec<RawReaction>,
    pub to: Option<RawTarget>,
}

/// Where a move leads.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the names are those of docs/scenario-format.md")]
pub enum RawTarget {
    Beat(Name),
    Stay,
    Topic(Name),
    EndTopic,
    Hub,
    Act(Name),
    Ending(Name),
    First(Vec<(Option<RawCondition>, RawTarget)>, Place),
}

/// A condition.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the names are those of docs/scenario-format.md")]
pub enum RawCondition {
    All(Vec<RawCondition>),
    Any(Vec<RawCondition>),
    Not(Box<RawCondition>),
    AtLeast(Name, u8),
    AtMost(Name, u8),
    Fact(Name),
    Is(Name, Name),
    Visited(Name),
    Seen(Name),
    Chosen(Name),
    Drawn(Name, Name),
    TopicIs(Name, TopicState),
}

/// An effect.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the names are those of docs/scenario-format.md")]
pub enum RawEffect {
    Add(Name, i8),
    Set(Name, u8),
    Fact(Name),
    SetFact(Name, Name),
    OpenTopic(Name),
    CloseTopic(Name),
    Later(Name),
    Cancel(Name),
    Door(Door),
    Place(Name),
    Sound(Noise),
    Comes(Name),
    Leaves(Name),
    When(RawCondition, Vec<RawEffect>),
}

/// A family file of the rubric.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawFamily {
    pub family: Name,
    pub kind: FamilyKind,
    pub principles: Vec<RawPrinciple>,
}

/// A principle of the rubric.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawPrinciple {
    pub id: Name,
    pub source: Name,
    pub rows: Vec<RawRow>,
}

/// A row of the rubric.
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the fields are those of docs/scenario-format.md")]
pub struct RawRow {
    pub id: Name,
    pub source: Name,
}
