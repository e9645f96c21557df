//! What is heard in a visit: from what happens and where, the sounds with their captions, and the lines that may be read aloud. It only
//! says so; nothing is played here.

use std::collections::VecDeque;

use super::{
    rooms::room_of,
    sounds::{Floor, Sound, floor, is_at_work, is_intercom, is_outside, is_phone, room},
};
use crate::domain::{
    id::TextKey,
    scenario::vocabulary::{Door, Gesture, Mood, MoveKind, Noise},
    session::Event,
};

/// Seconds for which a caption stands.
const CAPTION_SECONDS: f64 = 2.5;
/// The most sounds that begin together: when much is shown at once, the last ones are heard.
const MOST_AT_ONCE: usize = 4;
/// The most captions that stand together.
const MOST_CAPTIONS: usize = 3;
/// Seconds between the beginnings of two sounds, at least.
const APART: f32 = 0.25;
/// The most cues that wait for whoever plays them; in a test nobody does.
const MOST_WAITING: usize = 64;
/// Lines between two sighs, and between two breaths that are heard: more would be a mannerism.
const LINES_BETWEEN: (u32, u32) = (7, 3);

/// What is to be done by whoever plays sounds.
#[derive(Debug, Clone, PartialEq)]
pub enum Cue {
    /// A sound begins, after so many seconds.
    Play(Sound, f32),
    /// Somebody speaks for so many seconds: the room steps back.
    Speaking(f32),
    /// Nobody speaks for so many seconds: the room comes forward.
    Silence(f32),
    /// Words were shown that may be read aloud.
    Line(Spoken),
    /// The trainee did something: who was being read is not any longer.
    Hush,
}

/// Words that may be read aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// Their key.
    pub text: TextKey,
    /// Values of their variables.
    pub args: Vec<(String, String)>,
}

/// Whose voice a line has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// Somebody who is there.
    Here,
    /// Somebody at the other end of a line.
    OnLine,
    /// Somebody who is heard from elsewhere: up the stairs, behind a door.
    Away,
    /// The trainee, or who stands beside them.
    Mine,
}

/// Where and how something happens.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// The place before it.
    pub place: &'a str,
    /// The door there before it.
    pub door: Option<Door>,
    /// Whose voice it is, if something is said.
    pub voice: Voice,
    /// The mood that comes with it: of what is said next, or was last.
    pub mood: Option<Mood>,
    /// How long it lasts, in seconds.
    pub seconds: f64,
    /// When, in seconds since the program began.
    pub now: f64,
}

/// What is told to who does not hear it.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Caption {
    /// The sound; a room stands for its silence.
    sound: Sound,
    /// Until when, in seconds since the program began.
    until: f64,
}

/// What is heard, as far as it must be remembered.
#[derive(Debug, Clone, Default)]
pub struct Heard {
    cues: VecDeque<Cue>,
    captions: Vec<Caption>,
    /// Whether the intercom's channel is open.
    channel: bool,
    /// Lines so far, and at which of them somebody sighed and breathed last.
    lines: u32,
    sighed: Option<u32>,
    breathed: Option<u32>,
    /// Walks so far: each sounds a little different from the last.
    walks: usize,
    mood: Option<Mood>,
}

impl Heard {
    /// Hears what happens. Gives what must be told to who does not hear it.
    pub fn hear(&mut self, event: &Event, around: Around<'_>) -> Option<Sound> {
        let told = match event {
            Event::PlaceChanged { place } => self.arrive(around.place, place.as_str()),
            Event::DoorMoved { door } => self.door(*door, around),
            Event::SoundHeard { sound } => Some(self.noise(*sound, around)),
            Event::LineSpoken { text, args, mood, gesture, .. } => {
                let told = self.line(*mood, *gesture, around);
                self.cue(Cue::Line(Spoken { text: text.clone(), args: args.clone() }));
                told
            }
            Event::SightSeen { text, .. } => {
                self.cue(Cue::Line(Spoken { text: text.clone(), args: Vec::new() }));
                None
            }
            Event::MoveChosen { kind, .. } => self.mine(*kind, around),
            _ => None,
        };
        self.tell(told, around.now)
    }

    /// The visit has closed at this place. Gives what must be told.
    pub fn end(&mut self, place: &str, now: f64) -> Option<Sound> {
        let last = self.leave(place);
        self.tell(last, now)
    }

    /// What is to be played since it was asked last, in order; sounds of one moment a little apart.
    pub fn take(&mut self) -> Vec<Cue> {
        let plays = self.cues.iter().filter(|cue| matches!(cue, Cue::Play(..))).count();
        let mut too_many = plays.saturating_sub(MOST_AT_ONCE);
        let mut free = 0.0_f32;
        let mut taken = Vec::with_capacity(self.cues.len());
        for cue in self.cues.drain(..) {
            match cue {
                Cue::Play(..) if too_many > 0 => too_many -= 1,
                Cue::Play(sound, after) => {
                    let after = after.max(free);
                    free = after + APART;
                    taken.push(Cue::Play(sound, after));
                }
                other => taken.push(other),
            }
        }
        taken
    }

    /// Forgets what was to be played and told: it was shown before, when a visit is gone on with.
    pub fn forget(&mut self) {
        self.cues.clear();
        self.captions.clear();
    }

    /// The sounds whose captions stand now, in order.
    #[must_use]
    pub fn captions(&self) -> Vec<Sound> {
        self.captions.iter().map(|caption| caption.sound).collect()
    }

    /// Takes captions away whose time is over. Says when the next one is.
    pub fn fade(&mut self, now: f64) -> Option<f64> {
        self.captions.retain(|caption| caption.until > now);
        self.captions.iter().map(|caption| caption.until - now).reduce(f64::min)
    }

    /// The mood of who spoke last.
    #[must_use]
    pub fn mood(&self) -> Option<Mood> {
        self.mood
    }

    fn tell(&mut self, told: Option<Sound>, now: f64) -> Option<Sound> {
        let told = told.filter(|sound| sound.matters() || sound.is_room())?;
        self.captions.retain(|caption| caption.sound != told);
        if self.captions.len() >= MOST_CAPTIONS {
            self.captions.remove(0);
        }
        self.captions.push(Caption { sound: told, until: now + CAPTION_SECONDS });
        Some(told)
    }

    fn cue(&mut self, cue: Cue) {
        if self.cues.len() >= MOST_WAITING {
            self.cues.pop_front();
        }
        self.cues.push_back(cue);
    }

    fn play(&mut self, sound: Sound, after: f32) -> Sound {
        self.cue(Cue::Play(sound, after));
        sound
    }

    fn walk(&mut self, place: &str) -> Option<Sound> {
        let walks = match floor(place) {
            Floor::Stone => &[Sound::WalkStone1, Sound::WalkStone2, Sound::WalkStone3][..],
            Floor::Wood => &[Sound::WalkWood1, Sound::WalkWood2][..],
            Floor::None => return None,
        };
        let walk = walks[self.walks % walks.len()];
        self.walks += 1;
        Some(walk)
    }

    /// What is heard when one goes away from a place.
    fn leave(&mut self, place: &str) -> Option<Sound> {
        let open = std::mem::take(&mut self.channel);
        if is_phone(place) {
            return Some(self.play(Sound::PhoneHangUp, 0.0));
        }
        (open && is_intercom(place)).then(|| self.play(Sound::CrackleClose, 0.0))
    }

    fn arrive(&mut self, from: &str, to: &str) -> Option<Sound> {
        if room_of(from) == room_of(to) {
            return None;
        }
        // Who stands somewhere else entirely hung up long ago.
        let mut told = if is_phone(from) && !is_phone(to) && !is_at_work(to) {
            self.channel = false;
            None
        } else {
            self.leave(from)
        };
        if is_phone(to) {
            told = Some(self.play(Sound::PhoneRing, 0.0));
        }
        if let Some(walk) = self.walk(to) {
            self.play(walk, 0.2);
        }
        // The door of a block falls shut by itself behind who goes in.
        if is_intercom(from) && matches!(room_of(to), "stairwell" | "frans-stairs" | "landing" | "frans-door") {
            told = Some(self.play(Sound::StreetDoor, 1.0));
        }
        told
    }

    fn door(&mut self, to: Door, around: Around<'_>) -> Option<Sound> {
        let from = around.door.filter(|from| *from != to)?;
        let block = is_intercom(around.place);
        let sounds: &[(Sound, f32)] = match (from, to) {
            (_, Door::Closed) if block => &[(Sound::StreetDoor, 0.0)],
            (Door::Closed, _) if block => &[(Sound::Opener, 0.0)],
            (_, Door::Closed) if around.mood == Some(Mood::Angry) => &[(Sound::DoorSlam, 0.0)],
            (_, Door::Closed) => &[(Sound::DoorClose, 0.0)],
            (Door::Closed, Door::Chain) => &[(Sound::ChainOn, 0.0), (Sound::DoorOpen, 0.5)],
            (Door::Closed, _) => &[(Sound::Lock, 0.0), (Sound::DoorOpen, 0.4)],
            (Door::Chain, _) => &[(Sound::ChainOff, 0.0), (Sound::DoorOpen, 0.6)],
            (_, Door::Chain) => &[(Sound::DoorClose, 0.0), (Sound::ChainOn, 0.35)],
            (_, Door::Open) => &[(Sound::DoorOpen, 0.0)],
            // It is drawn to a little: nothing that one would hear.
            (_, Door::Ajar) => &[],
        };
        for (sound, after) in sounds {
            self.play(*sound, *after);
        }
        // A chain says more than the door that moves with it.
        let chain = sounds.iter().find(|(sound, _)| matches!(sound, Sound::ChainOn | Sound::ChainOff));
        chain.or(sounds.first()).map(|(sound, _)| *sound)
    }

    fn noise(&mut self, noise: Noise, around: Around<'_>) -> Sound {
        let outside = is_outside(around.place);
        // On its chain a door still stands between.
        let muffled = outside && matches!(around.door, Some(Door::Closed | Door::Chain));
        let on_line = is_intercom(around.place) || is_phone(around.place);
        let sound = match noise {
            Noise::Bell if outside => Sound::BellBehind,
            Noise::Bell => Sound::Bell,
            Noise::Buzzer => Sound::Buzz,
            Noise::Intercom => Sound::Call,
            Noise::Opener => Sound::Opener,
            Noise::Lock => Sound::Lock,
            Noise::Slam => Sound::DoorSlam,
            Noise::Knock => Sound::KnockSoft,
            Noise::KnockHard => Sound::KnockFirm,
            Noise::Tap => Sound::Tap,
            Noise::LetterSlot => Sound::Slot,
            Noise::Paper => Sound::Paper,
            Noise::Steps => self.walk(around.place).unwrap_or(Sound::WalkStone1),
            Noise::Slippers => Sound::Shuffle,
            Noise::Chair => Sound::Chair,
            Noise::Cup => Sound::Cup,
            Noise::PhoneRing => Sound::PhoneRing,
            Noise::PhoneBuzz => Sound::PhoneBuzz,
            Noise::HangUp if is_intercom(around.place) => Sound::CrackleClose,
            Noise::HangUp => Sound::PhoneHangUp,
            Noise::Sigh => Sound::Sigh,
            Noise::Breath if on_line => Sound::BreathLine,
            Noise::Breath => Sound::Breath,
            Noise::Cough if muffled => Sound::CoughBehind,
            Noise::Cough => Sound::Cough,
            Noise::Bark => Sound::DogBehind,
            Noise::Paws => Sound::DogNails,
        };
        if noise == Noise::HangUp {
            self.channel = false;
        }
        self.play(sound, 0.0)
    }

    fn line(&mut self, mood: Mood, gesture: Option<Gesture>, around: Around<'_>) -> Option<Sound> {
        let since = |last: Option<u32>, lines: u32| last.map_or(lines + 3, |last| lines - last);
        let mut told = None;
        self.lines += 1;
        self.mood = Some(mood);
        if around.voice == Voice::OnLine && is_intercom(around.place) && !self.channel {
            self.channel = true;
            told = Some(self.play(Sound::CrackleOpen, 0.0));
        }
        if around.voice != Voice::Mine {
            match mood {
                Mood::Breathless if since(self.breathed, self.lines) >= LINES_BETWEEN.1 => {
                    self.breathed = Some(self.lines);
                    self.noise(Noise::Breath, around);
                }
                Mood::Tired | Mood::Moved if around.voice == Voice::Here && since(self.sighed, self.lines) >= LINES_BETWEEN.0 => {
                    self.sighed = Some(self.lines);
                    told = told.or(Some(self.play(Sound::Sigh, 0.0)));
                }
                _ => {}
            }
        }
        match gesture {
            Some(Gesture::Cough) => told = Some(self.noise(Noise::Cough, around)),
            Some(Gesture::SitDown) => {
                self.play(Sound::Chair, 0.0);
            }
            Some(Gesture::HoldCup) => {
                self.play(Sound::Cup, 0.3);
            }
            _ => {}
        }
        self.cue(Cue::Speaking(seconds(around.seconds)));
        told
    }

    fn mine(&mut self, kind: MoveKind, around: Around<'_>) -> Option<Sound> {
        self.cue(Cue::Hush);
        match kind {
            MoveKind::Wait => {
                self.cue(Cue::Silence(seconds(around.seconds)));
                room(around.place)
            }
            MoveKind::Sit => Some(self.play(Sound::Chair, 0.2)),
            _ => None,
        }
    }
}

fn seconds(seconds: f64) -> f32 {
    seconds as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: Around<'static> =
        Around { place: "gallery", door: Some(Door::Closed), voice: Voice::Here, mood: None, seconds: 2.0, now: 10.0 };

    fn line(mood: Mood, gesture: Option<Gesture>) -> Event {
        let (speaker, text) = ("hofstra".into(), "a_line".into());
        Event::LineSpoken { speaker, text, args: Vec::new(), mood, gesture, gaze: None, long: false }
    }

    fn chosen(kind: MoveKind) -> Event {
        Event::MoveChosen { chosen: "a".into(), kind, text: None, decision: 1 }
    }

    fn place(id: &str) -> Event {
        Event::PlaceChanged { place: id.into() }
    }

    fn door(door: Door) -> Event {
        Event::DoorMoved { door }
    }

    fn noise(sound: Noise) -> Event {
        Event::SoundHeard { sound }
    }

    /// The sounds that begin when this happens, in order.
    fn sounds(event: &Event, around: Around<'_>) -> Vec<Sound> {
        let mut heard = Heard::default();
        heard.hear(event, around);
        played(&mut heard)
    }

    fn played(heard: &mut Heard) -> Vec<Sound> {
        heard.take().into_iter().filter_map(|cue| if let Cue::Play(sound, _) = cue { Some(sound) } else { None }).collect()
    }

    #[test]
    fn a_chain_slides_when_the_door_goes_from_closed_to_the_chain() {
        assert_eq!(sounds(&door(Door::Chain), AT), [Sound::ChainOn, Sound::DoorOpen]);
        let on_chain = Around { door: Some(Door::Chain), ..AT };
        assert_eq!(sounds(&door(Door::Open), on_chain), [Sound::ChainOff, Sound::DoorOpen]);
    }

    #[test]
    fn a_lock_turns_before_a_closed_door_opens() {
        assert_eq!(sounds(&door(Door::Ajar), AT), [Sound::Lock, Sound::DoorOpen]);
    }

    #[test]
    fn a_door_is_slammed_in_anger_and_else_closed_softly() {
        let ajar = Around { door: Some(Door::Ajar), ..AT };
        assert_eq!(sounds(&door(Door::Closed), ajar), [Sound::DoorClose]);
        assert_eq!(sounds(&door(Door::Closed), Around { mood: Some(Mood::Angry), ..ajar }), [Sound::DoorSlam]);
    }

    #[test]
    fn a_door_that_is_found_as_it_is_makes_no_sound() {
        assert!(sounds(&door(Door::Ajar), Around { door: None, ..AT }).is_empty());
        assert!(sounds(&door(Door::Closed), AT).is_empty());
    }

    #[test]
    fn a_street_door_is_opened_from_above_and_falls_shut_behind_who_goes_in() {
        let street = Around { place: "street-door", ..AT };
        assert_eq!(sounds(&door(Door::Open), street), [Sound::Opener]);
        assert_eq!(sounds(&place("stairwell"), street), [Sound::WalkStone1, Sound::StreetDoor]);
    }

    #[test]
    fn a_bell_is_behind_the_door_for_who_stands_outside() {
        assert_eq!(sounds(&noise(Noise::Bell), AT), [Sound::BellBehind]);
        assert_eq!(sounds(&noise(Noise::Bell), Around { place: "kitchen", ..AT }), [Sound::Bell]);
    }

    #[test]
    fn a_cough_is_muffled_by_a_door_that_is_shut() {
        let cough = line(Mood::Neutral, Some(Gesture::Cough));
        assert_eq!(sounds(&cough, AT), [Sound::CoughBehind]);
        assert_eq!(sounds(&cough, Around { door: Some(Door::Open), ..AT }), [Sound::Cough]);
    }

    #[test]
    fn an_intercom_crackles_once_when_somebody_answers() {
        let panel = Around { place: "street-door", voice: Voice::OnLine, ..AT };
        let mut heard = Heard::default();
        assert_eq!(heard.hear(&line(Mood::Curt, None), panel), Some(Sound::CrackleOpen));
        assert_eq!(heard.hear(&line(Mood::Curt, None), panel), None);
        assert_eq!(heard.hear(&noise(Noise::HangUp), panel), None);
        assert_eq!(heard.hear(&line(Mood::Curt, None), panel), Some(Sound::CrackleOpen), "it was hung up between");
    }

    #[test]
    fn a_sigh_is_not_heard_from_elsewhere() {
        let sighs = |voice: Voice| {
            let mut heard = Heard::default();
            for _ in 0..10 {
                heard.hear(&line(Mood::Tired, None), Around { voice, ..AT });
            }
            played(&mut heard).len()
        };
        assert_eq!((sighs(Voice::Here), sighs(Voice::Away)), (1, 0));
    }

    #[test]
    fn short_breath_is_heard_at_times_and_a_sigh_rarely() {
        let count = |mood: Mood| {
            let mut heard = Heard::default();
            for _ in 0..10 {
                heard.hear(&line(mood, None), AT);
            }
            played(&mut heard).len()
        };
        assert_eq!((count(Mood::Breathless), count(Mood::Tired), count(Mood::Warm)), (4, 1, 0));
    }

    #[test]
    fn breath_on_the_telephone_comes_through_the_line() {
        let phone = Around { place: "phone", door: None, voice: Voice::OnLine, ..AT };
        assert_eq!(sounds(&line(Mood::Breathless, None), phone), [Sound::BreathLine]);
    }

    #[test]
    fn a_telephone_rings_and_is_hung_up() {
        assert_eq!(sounds(&place("phone"), Around { place: "", ..AT }), [Sound::PhoneRing]);
        let mut heard = Heard::default();
        assert_eq!(heard.end("phone", 0.0), Some(Sound::PhoneHangUp));
        assert_eq!(heard.end("hall", 0.0), None);
    }

    #[test]
    fn a_telephone_is_hung_up_at_the_desk_and_not_where_one_has_gone_to_since() {
        let phone = Around { place: "phone", ..AT };
        assert_eq!(sounds(&place("desk"), phone), [Sound::PhoneHangUp]);
        assert!(!sounds(&place("bench"), phone).contains(&Sound::PhoneHangUp));
    }

    #[test]
    fn steps_lead_into_another_place_and_differ_from_the_last() {
        let mut heard = Heard::default();
        heard.hear(&place("hall"), AT);
        heard.hear(&place("living-room"), Around { place: "hall", ..AT });
        assert_eq!(played(&mut heard), [Sound::WalkWood1, Sound::WalkWood2]);
        assert!(sounds(&place("desk"), AT).is_empty(), "one sits there");
        assert!(sounds(&place("gallery"), AT).is_empty(), "one is there already");
    }

    #[test]
    fn in_a_silence_the_room_comes_forward_and_is_told() {
        let mut heard = Heard::default();
        let hall = Around { place: "hall", ..AT };
        assert_eq!(heard.hear(&chosen(MoveKind::Wait), hall), Some(Sound::RoomHall));
        assert_eq!(heard.take(), [Cue::Hush, Cue::Silence(2.0)]);
    }

    #[test]
    fn a_room_steps_back_for_as_long_as_somebody_speaks() {
        let mut heard = Heard::default();
        heard.hear(&line(Mood::Warm, None), AT);
        let spoken = Spoken { text: "a_line".into(), args: Vec::new() };
        assert_eq!(heard.take(), [Cue::Speaking(2.0), Cue::Line(spoken)]);
    }

    #[test]
    fn a_caption_stands_for_two_and_a_half_seconds() {
        let mut heard = Heard::default();
        heard.hear(&noise(Noise::Bell), AT);
        assert_eq!((heard.captions(), heard.fade(11.0)), (vec![Sound::BellBehind], Some(1.5)));
        assert_eq!((heard.fade(12.5), heard.captions()), (None, Vec::new()));
    }

    #[test]
    fn a_caption_stands_beside_the_next_one_for_as_long_as_it_would_alone() {
        let mut heard = Heard::default();
        heard.hear(&noise(Noise::Bell), AT);
        heard.hear(&door(Door::Open), Around { now: 11.0, ..AT });
        assert_eq!(heard.captions(), [Sound::BellBehind, Sound::Lock]);
        let left = heard.fade(12.6).expect("one still stands");
        assert!((left - 0.9).abs() < 1e-9 && heard.captions() == [Sound::Lock], "{left}");
    }

    #[test]
    fn a_cup_is_heard_and_not_told() {
        let mut heard = Heard::default();
        assert_eq!(heard.hear(&line(Mood::Warm, Some(Gesture::HoldCup)), AT), None);
        assert_eq!((played(&mut heard), heard.captions()), (vec![Sound::Cup], Vec::new()));
    }

    #[test]
    fn of_much_that_is_shown_at_once_only_the_last_is_heard_and_nothing_on_top_of_another() {
        let mut heard = Heard::default();
        for _ in 0..20 {
            heard.hear(&noise(Noise::Bell), AT);
        }
        heard.hear(&noise(Noise::Knock), AT);
        let times: Vec<f32> =
            heard.take().iter().filter_map(|cue| if let Cue::Play(_, after) = cue { Some(*after) } else { None }).collect();
        assert_eq!(times, [0.0, 0.25, 0.5, 0.75]);
    }

    #[test]
    fn what_nobody_plays_does_not_pile_up() {
        let mut heard = Heard::default();
        for _ in 0..1000 {
            heard.hear(&line(Mood::Warm, None), AT);
        }
        assert!(heard.take().len() <= MOST_WAITING);
    }

    #[test]
    fn a_visit_that_is_gone_on_with_begins_without_old_sounds() {
        let mut heard = Heard::default();
        heard.hear(&noise(Noise::Bell), AT);
        heard.forget();
        assert!(heard.take().is_empty() && heard.captions().is_empty());
    }
}
