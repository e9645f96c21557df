//! A visit as it is presented: its events become lines that follow each other, and a scene that the stage follows.

use std::{
    collections::{HashMap, VecDeque},
    sync::Arc,
};

use super::{
    heard::{Around, Cue, Heard, Voice},
    rooms::{is_far_up, room_of},
    sounds::{Sound, is_intercom, is_phone},
};
use crate::{
    app::stage::{Figure, Scene},
    domain::{
        id::{ActId, PersonId, SightId},
        library::{Library, Shelf},
        reader::Reader,
        scenario::{
            model::Owner,
            vocabulary::{Door, Mood, MoveKind, Noise, Role},
        },
        session::{At, Event, Input, Offer},
        texts::{Lang, Texts},
    },
    storage::{
        kept::{Kept, TakeError},
        records::SessionId,
        settings::Pace,
    },
};

/// How many hints the tour of the controls has.
pub const HINTS: u8 = 5;

/// Seconds after a move before anything answers it.
const REACTION: f64 = 0.35;
/// Seconds of silence when the trainee waits a moment, and longer.
const SILENCES: [f64; 2] = [2.2, 3.6];
/// Spoken letters in a second, and the least and most a line takes, in seconds.
const LETTERS_A_SECOND: f64 = 19.0;
const LINE_SECONDS: (f64, f64) = (1.0, 6.0);
/// Seconds between two looks at whether a voice has finished.
const VOICE_SECONDS: f64 = 0.25;

/// What lies over the visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Overlay {
    /// Nothing.
    #[default]
    None,
    /// All that was said so far.
    Transcript,
    /// A rest: go on, settings, leave.
    Pause,
    /// The question whether to leave.
    Leave,
}

/// One thing of the visit that was shown, as a reader meets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// An act began.
    Act(Event),
    /// Somebody spoke.
    Line(Event),
    /// The trainee did something.
    Mine(Event),
    /// The trainee looked at something.
    Seen(Event),
    /// The door moved.
    Door(Door),
    /// Something was heard that matters; of a room, its silence.
    Heard(Sound),
}

/// An event that waits to be shown.
#[derive(Debug, Clone)]
struct Step {
    event: Event,
    /// Seconds before the next may follow.
    hold: f64,
}

/// A visit under way or closed.
pub struct Visit {
    /// The session, kept as it is played.
    pub kept: Kept<'static>,
    library: Arc<Library>,
    /// The scenario's id.
    pub scenario: String,
    /// What was shown so far.
    pub entries: Vec<Entry>,
    /// From which entry on the present exchange runs.
    pub exchange: usize,
    queue: VecDeque<Step>,
    /// When the next step is due, in seconds since the program began; none until the clock has been told.
    due: Option<f64>,
    now: f64,
    /// Whether a silence is running.
    pub silence: bool,
    /// What is heard.
    heard: Heard,
    /// Whether the visit closes with what waits to be shown.
    ends: bool,
    /// Whether a voice is still speaking the last line aloud: the next one waits for it.
    pub voiced: bool,
    /// What the stage is to show.
    pub scene: Scene,
    /// Who is heard in the act that is shown and never seen.
    only_heard: Vec<PersonId>,
    /// Who goes along from place to place in this act.
    along: Vec<PersonId>,
    /// Whether the resident has a line in this act.
    resident_comes: bool,
    /// How the doors of other places were left.
    doors: HashMap<String, Option<Door>>,
    /// What lies over it.
    pub overlay: Overlay,
    /// Whether the hints of the tour are given.
    pub tour: bool,
    /// The kept visit that is only looked back on.
    pub about: Option<SessionId>,
}

impl Visit {
    /// A visit that begins.
    #[must_use]
    pub fn new(kept: Kept<'static>, library: Arc<Library>, id: &str, tour: bool) -> Self {
        let mut visit = Self::bare(kept, library, id, tour);
        visit.queue_events(0);
        visit
    }

    /// A visit that is gone on with: everything so far was shown.
    #[must_use]
    pub fn resumed(kept: Kept<'static>, library: Arc<Library>, id: &str, tour: bool) -> Self {
        let mut visit = Self::bare(kept, library, id, tour);
        for nth in 0..=visit.kept.session().inputs().len() {
            let input = nth.checked_sub(1).and_then(|at| visit.kept.session().inputs().get(at));
            if matches!(input, Some(Input::Choose(_))) {
                visit.exchange = visit.entries.len();
            }
            visit.queue_events(nth);
            visit.show_all();
        }
        visit.heard.forget();
        visit
    }

    fn bare(kept: Kept<'static>, library: Arc<Library>, id: &str, tour: bool) -> Self {
        Self {
            kept,
            library,
            scenario: id.to_owned(),
            entries: Vec::new(),
            exchange: 0,
            queue: VecDeque::new(),
            due: None,
            now: 0.0,
            silence: false,
            heard: Heard::default(),
            ends: false,
            voiced: false,
            scene: Scene::default(),
            only_heard: Vec::new(),
            along: Vec::new(),
            resident_comes: false,
            doors: HashMap::new(),
            overlay: Overlay::None,
            tour,
            about: None,
        }
    }

    /// The scenario's texts.
    #[must_use]
    pub fn shelf(&self) -> &Shelf {
        self.library.shelf(&self.scenario).expect("a visit is of a scenario of its library")
    }

    /// The content it is played on.
    #[must_use]
    pub fn library(&self) -> &Library {
        &self.library
    }

    /// The same, to be held for as long as somebody needs it.
    #[must_use]
    pub fn held_library(&self) -> Arc<Library> {
        self.library.clone()
    }

    /// Puts it into words.
    #[must_use]
    pub fn reader<'a>(&'a self, own: &'a Texts, lang: Lang) -> Reader<'a> {
        Reader { own, lang, library: &self.library, shelf: self.shelf(), scenario: self.kept.session().scenario() }
    }

    /// Whether everything that happened has been shown, so that it is the trainee's turn.
    #[must_use]
    pub fn is_my_turn(&self) -> bool {
        self.queue.is_empty()
    }

    /// The moves on offer, once everything was shown.
    #[must_use]
    pub fn offers(&self) -> Vec<Offer> {
        if self.is_my_turn() { self.kept.session().offers() } else { Vec::new() }
    }

    /// What can be looked at now, and whether it was looked at.
    #[must_use]
    pub fn sights(&self) -> Vec<(SightId, bool)> {
        if !self.is_my_turn() {
            return Vec::new();
        }
        let session = self.kept.session();
        let seen =
            |sight: &SightId| session.scenario().sights.find(sight.as_str()).is_some_and(|ix| session.state().seen.has(ix.at()));
        session.sights().into_iter().map(|sight| (sight.clone(), seen(&sight))).collect()
    }

    /// Whether a long line runs, or an act has ended: going on is possible.
    #[must_use]
    pub fn can_go_on(&self) -> bool {
        self.is_my_turn() && matches!(self.kept.session().state().at, At::LongLine(..) | At::BetweenActs(_))
    }

    /// Whether an act is over and the next one waits.
    #[must_use]
    pub fn is_between_acts(&self) -> bool {
        self.is_my_turn() && matches!(self.kept.session().state().at, At::BetweenActs(_))
    }

    /// Whether a long line runs.
    #[must_use]
    pub fn is_long_line(&self) -> bool {
        self.is_my_turn() && matches!(self.kept.session().state().at, At::LongLine(..))
    }

    /// Whether it has closed and everything was shown.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.is_my_turn() && self.kept.session().is_over()
    }

    /// Takes an input; what it gives is kept on disk before this returns, and shown bit by bit after.
    ///
    /// # Errors
    /// When it is not possible here, or could not be kept.
    pub fn take(&mut self, input: Input) -> Result<(), TakeError> {
        self.show_all();
        // A look, or letting somebody finish, belongs to what is being talked about; a move begins anew.
        let begins = matches!(input, Input::Choose(_)) || matches!(self.kept.session().state().at, At::BetweenActs(_));
        self.kept.take(input)?;
        if begins {
            self.exchange = self.entries.len();
        }
        self.queue_events(self.kept.session().inputs().len());
        // What was done is seen at once.
        self.show_next();
        Ok(())
    }

    fn queue_events(&mut self, nth: usize) {
        for event in self.kept.session().events_of(nth) {
            let hold = match event {
                Event::MoveChosen { kind: MoveKind::Wait, chosen, .. } => {
                    let scenario = self.kept.session().scenario();
                    let second = scenario
                        .moves
                        .find(chosen.as_str())
                        .is_some_and(|ix| matches!(scenario.moves[ix].owner, Owner::Wait(_, 1)));
                    SILENCES[usize::from(second)]
                }
                Event::MoveChosen { .. } => REACTION,
                Event::DoorMoved { .. } => 0.5,
                Event::SoundHeard { .. } => 0.9,
                Event::LineSpoken { text, args, .. } => {
                    let args = args.iter().map(|(name, value)| (name.as_str(), value.as_str()));
                    // Both languages take the same time: neither is played another way than the other.
                    let letters = self.shelf().texts.get(Lang::Nl, text.as_str(), args).chars().count();
                    #[expect(clippy::cast_precision_loss, reason = "a line has few letters")]
                    let seconds = letters as f64 / LETTERS_A_SECOND;
                    seconds.clamp(LINE_SECONDS.0, LINE_SECONDS.1)
                }
                Event::ActBegan { .. }
                | Event::PlaceChanged { .. }
                | Event::PersonCame { .. }
                | Event::PersonLeft { .. }
                | Event::SightSeen { .. } => 0.0,
                _ => continue,
            };
            self.queue.push_back(Step { event: event.clone(), hold });
        }
        let session = self.kept.session();
        self.ends = session.is_over() && nth == session.inputs().len();
    }

    /// Brings the presentation to this moment. Says after how many seconds it wants to be called again.
    pub fn tick(&mut self, now: f64, pace: Pace) -> Option<f64> {
        let next = self.go_on(now, pace);
        let caption = self.heard.fade(now);
        // The sooner of the two.
        next.into_iter().chain(caption).reduce(f64::min)
    }

    fn go_on(&mut self, now: f64, pace: Pace) -> Option<f64> {
        self.now = now;
        if pace == Pace::AtOnce {
            self.show_all();
            self.due = Some(now);
        }
        loop {
            let Some(step) = self.queue.front() else { return self.hush(now) };
            let keyed = pace == Pace::Keyed && matches!(step.event, Event::LineSpoken { .. }) && self.last_is_a_line();
            if keyed {
                return self.voiced.then_some(VOICE_SECONDS);
            }
            let due = *self.due.get_or_insert(now);
            if now < due {
                return Some(due - now);
            }
            if self.voiced {
                return Some(VOICE_SECONDS);
            }
            self.show_next();
        }
    }

    /// Who has said their last line falls silent when its time is over. Says when that is.
    fn hush(&mut self, now: f64) -> Option<f64> {
        if !self.voiced && self.scene.people.iter().all(|figure| !figure.speaking) {
            return None;
        }
        let left = self.due.unwrap_or(now) - now;
        if left > 0.0 {
            return Some(left);
        }
        if self.voiced {
            return Some(VOICE_SECONDS);
        }
        for figure in &mut self.scene.people {
            figure.speaking = false;
        }
        None
    }

    /// Whether the last thing shown in this exchange is a line; by key, the next line waits for one.
    fn last_is_a_line(&self) -> bool {
        let shown = self.entries.get(self.exchange..).unwrap_or_default();
        let last = shown.iter().rfind(|entry| !matches!(entry, Entry::Heard(_)));
        matches!(last, Some(Entry::Line(_)))
    }

    /// Shows what comes next at once: one line by key, else all.
    pub fn hurry(&mut self, pace: Pace) {
        if pace == Pace::Keyed {
            let lines = self.lines();
            while !self.queue.is_empty() && self.lines() == lines {
                self.show_next();
            }
        } else {
            self.show_all();
        }
    }

    fn lines(&self) -> usize {
        self.entries.iter().filter(|entry| matches!(entry, Entry::Line(_))).count()
    }

    fn show_all(&mut self) {
        while !self.queue.is_empty() {
            self.show_next();
        }
    }

    fn show_next(&mut self) {
        let Some(Step { event, hold }) = self.queue.pop_front() else { return };
        let heard = self.hear(&event, hold);
        // A move stands before the silence that it begins; all else after what is heard with it.
        let mine = matches!(event, Event::MoveChosen { .. });
        if !mine {
            self.entries.extend(heard.map(Entry::Heard));
        }
        // A line that follows at once upon nothing is not held back.
        self.due = Some(self.now + hold);
        self.silence = false;
        for figure in &mut self.scene.people {
            figure.speaking = false;
        }
        match &event {
            Event::ActBegan { act, .. } => {
                self.only_heard = self.voices_of(act);
                self.resident_comes = self.resident_comes_in(act);
                self.along.clear();
                self.scene.people.retain(|figure| self.only_heard.iter().all(|voice| voice.as_str() != figure.id));
                self.entries.push(Entry::Act(event));
            }
            Event::PlaceChanged { place } if room_of(&self.scene.place) == room_of(place.as_str()) => {
                // Another state of the same room: whoever is there stays, and so does the door.
                self.scene.place = place.to_string();
            }
            Event::PlaceChanged { place } => {
                // Who comes back finds the door as it was left.
                let before = std::mem::replace(&mut self.scene.place, place.to_string());
                self.doors.insert(room_of(&before).to_owned(), self.scene.door);
                self.scene.people.clear();
                for person in self.along.clone() {
                    self.appear(&person);
                }
                self.scene.door = self.doors.get(room_of(place.as_str())).copied().flatten();
            }
            Event::DoorMoved { door } => {
                let moved = self.scene.door.is_some_and(|before| before != *door);
                self.scene.door = Some(*door);
                if moved {
                    self.entries.push(Entry::Door(*door));
                }
            }
            Event::LineSpoken { speaker, mood, gesture, gaze, .. } => {
                if self.is_seen(speaker) {
                    let id = speaker.to_string();
                    let mark = self.mark_for(speaker);
                    // Who spoke last stands last, so that the first is who may go when it gets full.
                    self.scene.people.retain(|one| one.id != id && one.mark != mark);
                    self.scene.people.push(Figure { id, mood: *mood, gesture: *gesture, gaze: *gaze, speaking: true, mark });
                }
                self.entries.push(Entry::Line(event));
            }
            Event::MoveChosen { kind, .. } => {
                self.silence = *kind == MoveKind::Wait;
                // Whoever stands by does not keep up what they did with a line of long ago.
                let scenario = self.kept.session().scenario();
                for one in &mut self.scene.people {
                    let role = scenario.people.find(&one.id).map(|ix| scenario.people[ix].role);
                    if role == Some(Role::Other) {
                        (one.gesture, one.gaze) = (None, None);
                    }
                }
                self.entries.push(Entry::Mine(event));
            }
            Event::SightSeen { .. } => self.entries.push(Entry::Seen(event)),
            Event::SoundHeard { sound: Noise::LetterSlot } => self.scene.flap += 1,
            Event::PersonCame { person } => {
                self.along.retain(|one| one != person);
                self.along.push(person.clone());
                self.appear(person);
            }
            Event::PersonLeft { person } => {
                self.along.retain(|one| one != person);
                self.scene.people.retain(|one| one.id != person.as_str());
            }
            _ => {}
        }
        if mine {
            self.entries.extend(heard.map(Entry::Heard));
        }
        if self.queue.is_empty() {
            if std::mem::take(&mut self.ends) {
                let last = self.heard.end(&self.scene.place, self.now);
                self.entries.extend(last.map(Entry::Heard));
            }
            // The last line's time is for looking, not for waiting: the moves come with it.
            self.scene.sights = self.sights().into_iter().map(|(sight, _)| sight.to_string()).collect();
        }
    }

    /// Somebody is there who says nothing yet.
    fn appear(&mut self, person: &PersonId) {
        if self.is_seen(person) && self.scene.people.iter().all(|one| one.id != person.as_str()) {
            let mark = self.mark_for(person);
            let id = person.to_string();
            self.scene.people.push(Figure { id, mood: Mood::Neutral, gesture: None, gaze: None, speaking: false, mark });
        }
    }

    /// Who is heard in an act and never seen.
    fn voices_of(&self, act: &ActId) -> Vec<PersonId> {
        let scenario = self.kept.session().scenario();
        let Some(act) = scenario.acts.find(act.as_str()) else { return Vec::new() };
        scenario.acts[act].voices.iter().map(|person| scenario.people.name(*person).clone()).collect()
    }

    /// Whether the resident says anything in an act.
    fn resident_comes_in(&self, act: &ActId) -> bool {
        let scenario = self.kept.session().scenario();
        let Some(act) = scenario.acts.find(act.as_str()) else { return false };
        scenario.beats.iter().filter(|(_, _, beat)| beat.act == act).any(|(_, _, beat)| {
            let lines = beat.reactions.iter().map(|reaction| &reaction.line).chain(&beat.lines).chain(&beat.resume);
            lines.map(|line| scenario.people[line.speaker].role).any(|role| role == Role::Resident)
        })
    }

    /// Where somebody stands who speaks now: where they stood, or on a free mark. The first mark is the resident's wherever there is one;
    /// where all are taken, who has been silent longest makes room.
    fn mark_for(&self, speaker: &PersonId) -> usize {
        let people = &self.scene.people;
        if let Some(one) = people.iter().find(|one| one.id == speaker.as_str()) {
            return one.mark;
        }
        let kept = self.resident_comes && self.role(speaker) != Some(Role::Resident);
        let marks: &[usize] = if kept { &[1, 2] } else { &[0, 1, 2] };
        let free = marks.iter().find(|mark| people.iter().all(|one| one.mark != **mark));
        let silent = || people.iter().map(|one| one.mark).find(|mark| marks.contains(mark));
        free.copied().or_else(silent).unwrap_or(0)
    }

    /// Whether the place is one where the resident is at the other end of a line.
    fn is_on_line(&self) -> bool {
        let place = self.scene.place.as_str();
        is_intercom(place) || is_phone(place)
    }

    /// Whether a speaker stands on the stage. The trainee is the eyes that see; at an intercom or on the telephone the resident is a
    /// voice, and so is whoever the act says is only heard.
    fn is_seen(&self, speaker: &PersonId) -> bool {
        !self.only_heard.contains(speaker)
            && self.role(speaker).is_some_and(|role| match role {
                Role::Trainee => false,
                Role::Resident => !self.is_on_line(),
                Role::Other => true,
            })
    }

    /// Whose voice a speaker has, as one hears it here.
    fn voice(&self, speaker: &PersonId) -> Voice {
        let only_heard = self.only_heard.contains(speaker);
        match self.role(speaker) {
            Some(Role::Trainee) => Voice::Mine,
            Some(Role::Resident) if self.is_on_line() => Voice::OnLine,
            Some(_) if only_heard && is_phone(&self.scene.place) => Voice::OnLine,
            Some(Role::Resident) if is_far_up(&self.scene.place) => Voice::Away,
            Some(_) if only_heard => Voice::Away,
            _ => Voice::Here,
        }
    }

    /// Hears an event as it is shown, before it changes the scene. Gives what must be told.
    fn hear(&mut self, event: &Event, seconds: f64) -> Option<Sound> {
        let voice = match event {
            Event::LineSpoken { speaker, .. } => self.voice(speaker),
            _ => Voice::Here,
        };
        // Who closes a door says so in what follows.
        let next = self.queue.iter().find_map(|step| match &step.event {
            Event::LineSpoken { mood, .. } => Some(*mood),
            _ => None,
        });
        let mood = next.or(self.heard.mood());
        let (place, door, now) = (self.scene.place.as_str(), self.scene.door, self.now);
        self.heard.hear(event, Around { place, door, voice, mood, seconds, now })
    }

    fn role(&self, speaker: &PersonId) -> Option<Role> {
        let people = &self.kept.session().scenario().people;
        people.find(speaker.as_str()).map(|ix| people[ix].role)
    }

    /// What is to be played since it was asked last.
    pub fn take_cues(&mut self) -> Vec<Cue> {
        self.heard.take()
    }

    /// What is told now to who does not hear it.
    #[must_use]
    pub fn captions(&self) -> Vec<Sound> {
        self.heard.captions()
    }
}
