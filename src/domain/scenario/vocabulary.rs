//! The fixed words of scenario files: tones, moods, gestures and the like, each with its spelling.

use serde::{Deserialize, Serialize};

/// A word from a fixed list.
pub trait Word: Copy + 'static {
    /// What the list is called in messages.
    const WHAT: &'static str;
    /// All words with their spelling in files.
    const ALL: &'static [(&'static str, Self)];

    /// The word of this spelling.
    fn parse(spelling: &str) -> Option<Self> {
        Self::ALL.iter().find(|(s, _)| *s == spelling).map(|(_, word)| *word)
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident $what:literal { $($variant:ident = $spelling:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[allow(missing_docs, reason = "the words are explained in docs/scenario-format.md")]
        pub enum $name { $(#[serde(rename = $spelling)] $variant,)* }

        impl Word for $name {
            const WHAT: &'static str = $what;
            const ALL: &'static [(&'static str, Self)] = &[$(($spelling, Self::$variant),)*];
        }

        impl $name {
            /// The spelling in files.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $spelling,)* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }
    };
}

words! {
    /// The tone in which something is said.
    Tone "tone" { Warm = "warm", Neutral = "neutral", Firm = "firm", Curt = "curt", }
}

impl Tone {
    /// How warm it sounds: 3 is warmest.
    #[must_use]
    pub fn warmth(self) -> u8 {
        match self {
            Self::Warm => 3,
            Self::Neutral => 2,
            Self::Firm => 1,
            Self::Curt => 0,
        }
    }
}

words! {
    /// Whether a spoken move is meant to be short (at most ten words) or not.
    Length "length" { Short = "short", Long = "long", }
}
words! {
    /// What the trainee does.
    MoveKind "kind" {
        Say = "say", Ask = "ask", Wait = "wait", Look = "look", Point = "point", Sit = "sit", Offer = "offer",
        Interrupt = "interrupt", Leave = "leave", Do = "do",
    }
}

impl MoveKind {
    /// Whether words are spoken, so that tone and length must be declared.
    #[must_use]
    pub fn is_spoken(self) -> bool {
        matches!(self, Self::Say | Self::Ask)
    }
}

words! {
    /// How somebody feels, as the face shows it.
    Mood "mood" {
        Neutral = "neutral", Wary = "wary", Curt = "curt", Angry = "angry", Ashamed = "ashamed", Sad = "sad", Tired = "tired",
        Breathless = "breathless", Amused = "amused", Warm = "warm", Moved = "moved", Thinking = "thinking", Closed = "closed",
    }
}
words! {
    /// What somebody's body does with a line.
    Gesture "gesture" {
        Nod = "nod", Shake = "shake", Shrug = "shrug", WaveOff = "wave_off", ArmsCrossed = "arms_crossed", Point = "point",
        HoldDoor = "hold_door", OpenDoor = "open_door", CloseDoor = "close_door", SitDown = "sit_down", LeanIn = "lean_in",
        LeanBack = "lean_back", Cough = "cough", HoldCup = "hold_cup", LookAway = "look_away", Cry = "cry", Laugh = "laugh",
    }
}
words! {
    /// Where somebody looks.
    Gaze "gaze" { You = "you", Away = "away", Door = "door", Thing = "thing", Down = "down", }
}
words! {
    /// How far a door is open.
    Door "door" { Closed = "closed", Chain = "chain", Ajar = "ajar", Open = "open", }
}
words! {
    /// How much contact there is when a scenario closes. Never shown; read by simulate and check only.
    Contact "contact" { Closed = "closed", Ajar = "ajar", Open = "open", Growing = "growing", }
}
words! {
    /// What is heard beside words. What the program hears for itself, such as doors and steps, needs none.
    Noise "sound" {
        Bell = "bell", Buzzer = "buzzer", Intercom = "intercom", Opener = "opener", Lock = "lock", Slam = "slam", Knock = "knock",
        KnockHard = "knock_hard", Tap = "tap", LetterSlot = "letter_slot", Paper = "paper", Steps = "steps",
        Slippers = "slippers", Chair = "chair", Cup = "cup", PhoneRing = "phone_ring", PhoneBuzz = "phone_buzz",
        HangUp = "hang_up", Sigh = "sigh", Breath = "breath", Cough = "cough", Bark = "bark", Paws = "paws",
    }
}
words! {
    /// Where a topic stands.
    TopicState "topic-state" { Fresh = "fresh", Running = "running", Left = "left", Closed = "closed", }
}
words! {
    /// What somebody in the cast is to the trainee.
    Role "role" { Resident = "resident", Trainee = "trainee", Other = "other", }
}
words! {
    /// How often a draw is drawn.
    Each "each" { Session = "session", BeatVisit = "beat_visit", }
}
words! {
    /// What a family of the rubric is for.
    FamilyKind "kind" { Scored = "scored", Argument = "argument", Label = "label", }
}
words! {
    /// What a play is for.
    PlayKind "kind" { Thoughtful = "thoughtful", Example = "example", Worked = "worked", }
}
