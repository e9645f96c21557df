//! What goes in and what comes out of a session: inputs, events, refusals. Plain values that are stored and sent as JSON.

use serde::{Deserialize, Serialize};

use crate::domain::{
    id::{
        ActId, BeatId, EndingId, FactId, GaugeId, LaterId, MoveId, PersonId, PlaceId, RowId, ScenarioId, SightId, TextKey,
        TopicId,
    },
    scenario::vocabulary::{Door, Gaze, Gesture, Mood, MoveKind, Noise, TopicState},
};

/// The version of the event and input payloads that are stored. Raised when their shape changes.
pub const PAYLOAD_VERSION: u32 = 1;

/// What the trainee does. Room is left for typed sentences.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Input {
    /// Chooses a move that is on offer.
    Choose(MoveId),
    /// Looks at a sight.
    Look(SightId),
    /// Goes on after a long line, or into the next act.
    GoOn,
}

/// What happened, in the order in which it happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
pub enum Event {
    /// The session began.
    SessionBegan {
        /// The scenario that is played.
        scenario: ScenarioId,
    },
    /// An act began.
    ActBegan {
        /// Which.
        act: ActId,
        /// Story day, counted from 1.
        day: u32,
    },
    /// An act ended; the next begins on go on.
    ActEnded {
        /// Which.
        act: ActId,
    },
    /// The place changed.
    PlaceChanged {
        /// The place now.
        place: PlaceId,
    },
    /// The door moved.
    DoorMoved {
        /// How far it is open now.
        door: Door,
    },
    /// Something was heard beside words.
    SoundHeard {
        /// What.
        sound: Noise,
    },
    /// Somebody is there without a word, and goes along to other places until they leave or the act ends.
    PersonCame {
        /// Who.
        person: PersonId,
    },
    /// Somebody went out of sight.
    PersonLeft {
        /// Who.
        person: PersonId,
    },
    /// The resident or another voice spoke.
    LineSpoken {
        /// Who.
        speaker: PersonId,
        /// The key of what was said.
        text: TextKey,
        /// Values of the text's variables.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        args: Vec<(String, String)>,
        /// How the face looks.
        mood: Mood,
        /// What the body does.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        gesture: Option<Gesture>,
        /// Where the eyes go.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        gaze: Option<Gaze>,
        /// Whether the line is marked long.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        long: bool,
    },
    /// What the resident thought; kept for the debrief.
    InnerVoice {
        /// The key of the thought.
        text: TextKey,
    },
    /// The trainee did something.
    MoveChosen {
        /// Which move.
        #[serde(rename = "move")]
        chosen: MoveId,
        /// What kind of move.
        kind: MoveKind,
        /// The key of its words, if it has any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        text: Option<TextKey>,
        /// Which decision of the session this is, counted from 1.
        decision: u32,
    },
    /// The trainee looked at something.
    SightSeen {
        /// Which.
        sight: SightId,
        /// The key of what is seen.
        text: TextKey,
    },
    /// A gauge changed.
    GaugeChanged {
        /// Which.
        gauge: GaugeId,
        /// Before, 0 to 10.
        from: u8,
        /// After, 0 to 10.
        to: u8,
        /// What made it change.
        because: Cause,
    },
    /// A fact was set to another value than it had.
    FactSet {
        /// Which.
        fact: FactId,
        /// Its value now.
        value: String,
    },
    /// A move showed or broke a row of the rubric.
    EvidenceGiven {
        /// Which row.
        row: RowId,
        /// 1 to 3.
        weight: u8,
        /// The key of the move's own reason, if it has one; otherwise the row's holds.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        why: Option<TextKey>,
    },
    /// A topic was opened, left, taken up or closed.
    TopicChanged {
        /// Which.
        topic: TopicId,
        /// Where it stands now.
        state: TopicState,
    },
    /// A delayed effect came due and held.
    LaterCame {
        /// Which.
        later: LaterId,
    },
    /// The trainee may choose now.
    MovesOffered {
        /// The beat, where the visit stands.
        beat: BeatId,
        /// The moves in the order in which they are shown.
        moves: Vec<Offer>,
        /// Whether a long line is running, which goes on unless it is interrupted.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        running: bool,
    },
    /// The session closed.
    EndingReached {
        /// How.
        ending: EndingId,
    },
}

/// What made a gauge change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// A move of the trainee.
    Move(MoveId),
    /// Entering a beat, or the reaction there.
    Beat(BeatId),
    /// Looking at a sight.
    Sight(SightId),
    /// A delayed effect.
    Later(LaterId),
}

/// A move on offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Which.
    #[serde(rename = "move")]
    pub id: MoveId,
    /// What kind.
    pub kind: MoveKind,
    /// The key of its words; waits have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<TextKey>,
    /// Shown but not to be chosen now: the key of the reason.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locked: Option<TextKey>,
}

/// Why an input was not taken. Nothing has changed then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The move is not on offer.
    #[error("the move `{0}` is not on offer here")]
    NotOffered(MoveId),
    /// The move is shown but locked.
    #[error("the move `{0}` is locked here")]
    Locked(MoveId),
    /// The sight cannot be seen from here.
    #[error("the sight `{0}` cannot be seen here")]
    NotInSight(SightId),
    /// There is nothing to go on to; a choice is asked.
    #[error("there is nothing to go on to here: choose a move")]
    NothingToGoOnTo,
    /// A choice was made where only going on is possible.
    #[error("nothing can be chosen here: go on")]
    GoOnFirst,
    /// The session has closed.
    #[error("the session has closed")]
    Ended,
}
