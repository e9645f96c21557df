//! The checked scenario: every name resolved, every text key made. Nothing in it can point at nothing.

use std::collections::BTreeMap;

use super::{
    raw::After,
    vocabulary::{Contact, Door, Each, FamilyKind, Gaze, Gesture, Length, Mood, MoveKind, Noise, Role, Tone, TopicState},
};
use crate::domain::{
    finding::Place,
    id::{FamilyId, Ix, PlaceId, PrincipleId, RowId, ScenarioId, Table, TextKey, kind},
};

/// A scenario that can be played.
#[derive(Debug, Clone)]
pub struct Scenario {
    /// Its id, also the name of its folder.
    pub id: ScenarioId,
    /// A ULID that stays the same whatever the scenario is called.
    pub uid: String,
    /// Raised by the author when the content changes.
    pub version: u32,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// The licence of its texts.
    pub licence: String,
    /// The language it was written in.
    pub source_language: String,
    /// The principles it claims to train.
    pub trains: Vec<Ix<kind::Principle>>,
    /// How long a play takes, in minutes.
    pub minutes: u32,
    /// The day of the course it belongs to, 1 to 7.
    pub course_day: Option<u32>,
    /// The scenario that it goes with: it stands behind that one where visits are chosen. It need not be there.
    pub after: Option<String>,
    /// 1 to 3.
    pub difficulty: u32,
    /// Who takes part.
    pub people: Table<kind::Person, Person>,
    /// The hidden numbers.
    pub gauges: Table<kind::Gauge, Gauge>,
    /// What is remembered.
    pub facts: Table<kind::Fact, Fact>,
    /// Chance.
    pub draws: Table<kind::Draw, Draw>,
    /// Delayed effects.
    pub laters: Table<kind::Later, Later>,
    /// How it can close.
    pub endings: Table<kind::Ending, Ending>,
    /// The acts in order; never empty.
    pub acts: Table<kind::Act, Act>,
    /// All topics.
    pub topics: Table<kind::Topic, Topic>,
    /// All beats.
    pub beats: Table<kind::Beat, Beat>,
    /// All moves.
    pub moves: Table<kind::Move, Move>,
    /// All sights.
    pub sights: Table<kind::Sight, Sight>,
    /// Old ids and what they are called now.
    pub aliases: BTreeMap<String, String>,
    /// Findings the author accepts.
    pub allowed: Vec<Allowed>,
    /// Where the header stands.
    pub at: Place,
}

/// Somebody in the cast.
#[derive(Debug, Clone)]
pub struct Person {
    /// What they are to the trainee.
    pub role: Role,
    /// Key of the name.
    pub name: TextKey,
    /// Whose looks they have, where not their own: who plays Jan is seen as Jan.
    pub looks: Option<String>,
}

/// A hidden whole number from 0 to 10.
#[derive(Debug, Clone)]
pub struct Gauge {
    /// Whose.
    pub of: Ix<kind::Person>,
    /// Toward whom, where that matters.
    pub toward: Option<Ix<kind::Person>>,
    /// Where it starts.
    pub start: u8,
    /// Key of the name.
    pub name: TextKey,
    /// Where it is declared.
    pub at: Place,
}

/// Something remembered: one of a few values.
#[derive(Debug, Clone)]
pub struct Fact {
    /// The values; `no` and `yes` for a plain fact.
    pub values: Vec<String>,
    /// Position of the value it starts with.
    pub start: u8,
    /// Where it is declared.
    pub at: Place,
}

/// A source of chance.
#[derive(Debug, Clone)]
pub struct Draw {
    /// How often it is drawn.
    pub each: Each,
    /// The values and their weights, each at least 1.
    pub values: Vec<(String, u32)>,
    /// Where it is declared.
    pub at: Place,
}

/// A delayed effect.
#[derive(Debug, Clone)]
pub struct Later {
    /// How long it waits.
    pub after: After,
    /// Whether it still holds when it comes due.
    pub when: Condition,
    /// What it does.
    pub effects: Vec<Effect>,
    /// Where it is declared.
    pub at: Place,
}

/// How a scenario can close.
#[derive(Debug, Clone)]
pub struct Ending {
    /// How much contact there is; for simulate and check only.
    pub contact: Contact,
    /// Key of the title.
    pub title: TextKey,
    /// Key of the text.
    pub text: TextKey,
    /// Where it is declared.
    pub at: Place,
}

/// A finding that the author accepts, with a reason.
#[derive(Debug, Clone)]
pub struct Allowed {
    /// The code of the finding.
    pub code: String,
    /// Only findings that name this id.
    pub item: Option<String>,
    /// Why; never empty in a scenario without findings.
    pub why: String,
    /// Where it is declared.
    pub at: Place,
}

/// A stretch in one place.
#[derive(Debug, Clone)]
pub struct Act {
    /// The place of the stage.
    pub place: PlaceId,
    /// How the door stands when the act begins.
    pub door: Option<Door>,
    /// Story day, counted from 1.
    pub day: u32,
    /// The first beat.
    pub start: Ix<kind::Beat>,
    /// Where ending or leaving a topic leads.
    pub hub: Option<Ix<kind::Beat>>,
    /// Who of the cast is heard in it and never seen.
    pub voices: Vec<Ix<kind::Person>>,
    /// What can be looked at.
    pub sights: Vec<Ix<kind::Sight>>,
    /// Moves that end the act, offered at beats that say so.
    pub closings: Vec<Ix<kind::Move>>,
    /// Its topics.
    pub topics: Vec<Ix<kind::Topic>>,
    /// Key of the title.
    pub title: TextKey,
    /// Where it is declared.
    pub at: Place,
}

/// Beats that belong together and may be left and taken up again.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Its act.
    pub act: Ix<kind::Act>,
    /// When it may be entered.
    pub when: Condition,
    /// Whether it is closed until an effect opens it.
    pub closed: bool,
    /// The first beat.
    pub entry: Ix<kind::Beat>,
    /// Moves that open it from elsewhere.
    pub openers: Vec<Ix<kind::Move>>,
    /// Its beats; never empty.
    pub beats: Vec<Ix<kind::Beat>>,
    /// Where it is declared.
    pub at: Place,
}

/// What the resident does and says, and the moves that follow.
#[derive(Debug, Clone)]
pub struct Beat {
    /// Its topic.
    pub topic: Ix<kind::Topic>,
    /// Its act.
    pub act: Ix<kind::Act>,
    /// What entering it does.
    pub enter: Vec<Effect>,
    /// The first that holds is spoken before the lines.
    pub reactions: Vec<Reaction>,
    /// Spoken in order.
    pub lines: Vec<Line>,
    /// Key of the inner voice.
    pub inner: Option<TextKey>,
    /// Spoken instead when the topic is taken up again here.
    pub resume: Option<Line>,
    /// Whether other topics may be opened from here.
    pub may_leave: bool,
    /// Whether the act may be ended from here.
    pub may_end: bool,
    /// Offered while a long line runs.
    pub interrupt: Option<Ix<kind::Move>>,
    /// Saying nothing: a moment, and longer.
    pub waits: Option<[Ix<kind::Move>; 2]>,
    /// The moves on offer.
    pub moves: Vec<Ix<kind::Move>>,
    /// Where a beat without moves leads.
    pub then: Option<Ix<kind::Beat>>,
    /// Where it is declared.
    pub at: Place,
}

/// Something spoken.
#[derive(Debug, Clone)]
pub struct Line {
    /// Who.
    pub speaker: Ix<kind::Person>,
    /// Key of the text.
    pub text: TextKey,
    /// How the face looks.
    pub mood: Mood,
    /// What the body does.
    pub gesture: Option<Gesture>,
    /// Where the eyes go.
    pub gaze: Option<Gaze>,
    /// Whether it may be interrupted.
    pub long: bool,
    /// Variables of the text.
    pub args: Vec<(String, Source)>,
    /// Where it is declared.
    pub at: Place,
}

/// Where the value of a text's variable comes from.
#[derive(Debug, Clone, Copy)]
pub enum Source {
    /// The value of a fact.
    Fact(Ix<kind::Fact>),
    /// The outcome of a draw.
    Drawn(Ix<kind::Draw>),
    /// A gauge as a number.
    Gauge(Ix<kind::Gauge>),
}

/// A line that is spoken if a condition holds.
#[derive(Debug, Clone)]
pub struct Reaction {
    /// Its id as written.
    pub id: String,
    /// When it is spoken.
    pub when: Condition,
    /// What is said.
    pub line: Line,
    /// What it does.
    pub effects: Vec<Effect>,
    /// Key of the inner voice.
    pub inner: Option<TextKey>,
}

/// Where a move stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Owner {
    /// Among the moves of a beat.
    Beat(Ix<kind::Beat>),
    /// The first (0) or second (1) step of waiting at a beat.
    Wait(Ix<kind::Beat>, u8),
    /// The interruption of a beat's long line.
    Interrupt(Ix<kind::Beat>),
    /// An opener of a topic.
    Opener(Ix<kind::Topic>),
    /// A closing of an act.
    Closing(Ix<kind::Act>),
}

/// What the trainee can do.
#[derive(Debug, Clone)]
pub struct Move {
    /// Where it stands.
    pub owner: Owner,
    /// What kind.
    pub kind: MoveKind,
    /// The tone of what is said.
    pub tone: Option<Tone>,
    /// Whether it is meant to be short.
    pub length: Option<Length>,
    /// Key of its words; waits have none.
    pub text: Option<TextKey>,
    /// When it is shown.
    pub when: Condition,
    /// While this holds it is shown but locked; the key says why.
    pub locked: Option<(Condition, TextKey)>,
    /// Whether it may be chosen more than once.
    pub again: bool,
    /// What it does.
    pub effects: Vec<Effect>,
    /// What it shows or breaks.
    pub evidence: Vec<Evidence>,
    /// Key of its own reason.
    pub why: Option<TextKey>,
    /// Key of the inner voice.
    pub inner: Option<TextKey>,
    /// The first that holds is spoken before going on.
    pub reactions: Vec<Reaction>,
    /// Where it leads.
    pub to: Target,
    /// Where it is declared.
    pub at: Place,
}

/// That a move shows or breaks a row of the rubric.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// The row, which knows its principle and whether it shows or breaks.
    pub row: Ix<kind::Row>,
    /// The row's id, for events.
    pub name: RowId,
    /// 1 to 3.
    pub weight: u8,
}

/// A thing on the stage that can be looked at.
#[derive(Debug, Clone)]
pub struct Sight {
    /// Its act.
    pub act: Ix<kind::Act>,
    /// When it can be seen.
    pub when: Condition,
    /// What looking does.
    pub effects: Vec<Effect>,
    /// How the resident takes it.
    pub reactions: Vec<Reaction>,
    /// Key of its name.
    pub name: TextKey,
    /// Key of what is seen.
    pub seen: TextKey,
    /// Where it is declared.
    pub at: Place,
}

/// Where a move leads.
#[derive(Debug, Clone)]
pub enum Target {
    /// A beat of the same act.
    Beat(Ix<kind::Beat>),
    /// The same moves again.
    Stay,
    /// A topic, where it was left or at its beginning.
    Topic(Ix<kind::Topic>),
    /// Closes the topic and goes to the hub.
    EndTopic,
    /// Leaves the topic open and goes to the hub.
    Hub,
    /// Ends the act; that act comes next.
    Act(Ix<kind::Act>),
    /// Closes the scenario.
    Ending(Ix<kind::Ending>),
    /// The first that holds.
    First(Vec<(Condition, Target)>),
}

impl Target {
    /// Every place it may lead to, whatever the conditions.
    pub fn leaves(&self) -> Vec<&Self> {
        match self {
            Self::First(cases) => cases.iter().flat_map(|(_, to)| to.leaves()).collect(),
            leaf => vec![leaf],
        }
    }
}

/// Something that holds or does not hold in a state.
#[derive(Debug, Clone)]
pub enum Condition {
    /// Holds.
    Always,
    /// All of them hold.
    All(Vec<Condition>),
    /// At least one of them holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// The gauge is at this or above.
    AtLeast(Ix<kind::Gauge>, u8),
    /// The gauge is at this or below.
    AtMost(Ix<kind::Gauge>, u8),
    /// The fact has the value at this position.
    FactIs(Ix<kind::Fact>, u8),
    /// The beat has been entered.
    Visited(Ix<kind::Beat>),
    /// The sight has been looked at.
    Seen(Ix<kind::Sight>),
    /// The move has been chosen.
    Chosen(Ix<kind::Move>),
    /// The draw came out at this position.
    Drawn(Ix<kind::Draw>, u8),
    /// The topic stands so.
    TopicIs(Ix<kind::Topic>, TopicState),
}

impl Condition {
    /// Whether it holds whatever the state.
    #[must_use]
    pub fn is_always(&self) -> bool {
        matches!(self, Self::Always)
    }

    /// Calls back for every condition inside that asks the state something.
    pub fn each_question(&self, ask: &mut impl FnMut(&Self)) {
        match self {
            Self::Always => {}
            Self::All(list) | Self::Any(list) => list.iter().for_each(|inner| inner.each_question(ask)),
            Self::Not(inner) => inner.each_question(ask),
            question => ask(question),
        }
    }
}

/// Something that changes the state.
#[derive(Debug, Clone)]
pub enum Effect {
    /// Adds to a gauge, kept between 0 and 10.
    Add(Ix<kind::Gauge>, i8),
    /// Sets a gauge.
    Set(Ix<kind::Gauge>, u8),
    /// Sets a fact to the value at this position.
    SetFact(Ix<kind::Fact>, u8),
    /// Lets a topic be entered.
    OpenTopic(Ix<kind::Topic>),
    /// Keeps a topic from being entered.
    CloseTopic(Ix<kind::Topic>),
    /// Sets a delayed effect going.
    Later(Ix<kind::Later>),
    /// Stops a delayed effect.
    Cancel(Ix<kind::Later>),
    /// Moves the door.
    Door(Door),
    /// Changes the place.
    Place(PlaceId),
    /// Lets something be heard.
    Sound(Noise),
    /// Lets somebody be there without a word, and go along to other places until they leave or the act ends.
    Comes(Ix<kind::Person>),
    /// Lets somebody go out of sight.
    Leaves(Ix<kind::Person>),
    /// Only if the condition holds.
    When(Condition, Vec<Effect>),
}

impl Effect {
    /// Calls back for every effect inside, those under conditions included, and for every condition.
    pub fn each(&self, on_effect: &mut impl FnMut(&Self), on_condition: &mut impl FnMut(&Condition)) {
        on_effect(self);
        if let Self::When(condition, effects) = self {
            on_condition(condition);
            effects.iter().for_each(|inner| inner.each(on_effect, on_condition));
        }
    }
}

/// The rubric: all families with their principles and rows.
#[derive(Debug, Clone, Default)]
pub struct Rubric {
    /// The families.
    pub families: Table<kind::Family, Family>,
    /// The principles of all families.
    pub principles: Table<kind::Principle, Principle>,
    /// The rows of all principles.
    pub rows: Table<kind::Row, Row>,
}

/// A family of principles.
#[derive(Debug, Clone)]
pub struct Family {
    /// What it is for.
    pub kind: FamilyKind,
    /// Key of the name.
    pub name: TextKey,
    /// Where it is declared.
    pub at: Place,
}

/// A principle.
#[derive(Debug, Clone)]
pub struct Principle {
    /// Its family.
    pub family: FamilyId,
    /// What the family is for.
    pub kind: FamilyKind,
    /// Where it comes from.
    pub source: String,
    /// Key of the name.
    pub name: TextKey,
    /// Key of the one-sentence advice.
    pub advice: TextKey,
    /// Where it is declared.
    pub at: Place,
}

/// One observable behaviour.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its principle.
    pub principle: Ix<kind::Principle>,
    /// Whether it shows the principle; otherwise it breaks it.
    pub shows: bool,
    /// Where it comes from.
    pub source: String,
    /// Key of the reason to the trainee.
    pub reason: TextKey,
    /// Where it is declared.
    pub at: Place,
}

impl Scenario {
    /// The principles it claims, by id.
    pub fn claimed<'a>(&'a self, rubric: &'a Rubric) -> impl Iterator<Item = &'a PrincipleId> {
        self.trains.iter().map(|ix| rubric.principles.name(*ix))
    }

    /// What an id is called now: older plays and records may still use the name it had before.
    #[must_use]
    pub fn current_name<'a>(&'a self, id: &'a str) -> &'a str {
        self.aliases.get(id).map_or(id, String::as_str)
    }

    /// The moves that stand at a beat itself: its own, its waits and its interruption.
    pub fn own_moves(&self, beat: Ix<kind::Beat>) -> impl Iterator<Item = Ix<kind::Move>> + '_ {
        let beat = &self.beats[beat];
        beat.moves.iter().copied().chain(beat.waits.into_iter().flatten()).chain(beat.interrupt)
    }

    /// The beats that a move may lead to when it is made at a beat, whatever the conditions; of a topic its first one.
    pub fn beats_after(&self, at: Ix<kind::Beat>, chosen: Ix<kind::Move>) -> Vec<Ix<kind::Beat>> {
        let leaf = |target: &Target| match target {
            Target::Beat(beat) => Some(*beat),
            Target::Topic(topic) => Some(self.topics[*topic].entry),
            Target::EndTopic | Target::Hub => self.acts[self.beats[at].act].hub,
            Target::Act(act) => Some(self.acts[*act].start),
            Target::Stay | Target::Ending(_) | Target::First(_) => None,
        };
        self.moves[chosen].to.leaves().into_iter().filter_map(leaf).collect()
    }

    /// All moves that may be offered at a beat in some state, the openers of other topics and the closings included.
    pub fn moves_around(&self, at: Ix<kind::Beat>) -> Vec<Ix<kind::Move>> {
        let beat = &self.beats[at];
        let mut all: Vec<_> = self.own_moves(at).collect();
        let act = &self.acts[beat.act];
        if beat.may_leave {
            for topic in act.topics.iter().filter(|topic| **topic != beat.topic) {
                all.extend(&self.topics[*topic].openers);
            }
        }
        if beat.may_end {
            all.extend(&act.closings);
        }
        all
    }

    /// The act a move belongs to.
    #[must_use]
    pub fn act_of(&self, owner: Owner) -> Ix<kind::Act> {
        match owner {
            Owner::Beat(beat) | Owner::Wait(beat, _) | Owner::Interrupt(beat) => self.beats[beat].act,
            Owner::Opener(topic) => self.topics[topic].act,
            Owner::Closing(act) => act,
        }
    }
}
