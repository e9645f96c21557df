//! Sound: plays what is heard in a visit on the engine's audio. It asks for no pictures: everything that takes time happens on the
//! sound's own thread. Without a sound device nothing happens, and nothing waits.

pub mod clip;
mod mix;
pub mod speech;

use std::{
    borrow::Cow,
    collections::{HashMap, HashSet},
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{SyncSender, sync_channel},
    },
};

use bevy::{
    audio::{AddAudioSource, Decodable},
    prelude::*,
    reflect::TypePath,
    tasks::AsyncComputeTaskPool,
};

use self::{
    clip::Clip,
    mix::{Mix, Order},
    speech::{READER, Speech, Utterance},
};
use super::{
    Bridge,
    program::{
        Program,
        heard::{Cue, Spoken},
        sounds::Sound,
    },
};

/// The most orders that wait for the desk; without a sound device nobody takes them, and the rest is dropped.
const MOST_ORDERS: usize = 128;
/// Letters in a second at which lines are read aloud, to guess how long the room stands back.
const LETTERS_A_SECOND: f32 = 14.0;

pub(super) fn plugin(app: &mut App) {
    app.add_audio_source::<Desk>().init_resource::<Player>().add_systems(Startup, set_up_desk).add_systems(Last, play);
}

/// The mixing desk, as the engine plays it.
#[derive(Asset, TypePath)]
struct Desk(Mutex<Option<Mix>>);

impl Decodable for Desk {
    type Decoder = Mix;

    fn decoder(&self) -> Mix {
        let mix = self.0.lock().unwrap_or_else(PoisonError::into_inner).take();
        // There is one desk, and it is played once; a second would hear no orders.
        mix.unwrap_or_else(|| Mix::new(sync_channel(0).1))
    }
}

/// What plays sounds.
#[derive(Resource)]
struct Player {
    orders: SyncSender<Order>,
    /// The desk, until the engine has it.
    desk: Option<Desk>,
    /// Sounds that were played before.
    clips: HashMap<Sound, Arc<Clip>>,
    /// Files that were found to be damaged: each is told once.
    damaged: Arc<Mutex<HashSet<String>>>,
    speech: Speech,
    /// What the desk was told last.
    room: Option<Sound>,
    volume: Option<u16>,
    /// Whether a visit was heard when it was looked at last.
    in_visit: bool,
    /// Whether it was said that there is no reader.
    missing_told: bool,
}

impl Default for Player {
    fn default() -> Self {
        let (orders, received) = sync_channel(MOST_ORDERS);
        Self {
            orders,
            desk: Some(Desk(Mutex::new(Some(Mix::new(received))))),
            clips: HashMap::new(),
            damaged: Arc::default(),
            speech: Speech::with(READER),
            room: None,
            volume: None,
            in_visit: false,
            missing_told: false,
        }
    }
}

impl Player {
    fn order(&self, order: Order) {
        // Full when there is no sound device: what nobody can hear need not be kept.
        let _ = self.orders.try_send(order);
    }

    fn clip(&mut self, sound: Sound) -> Arc<Clip> {
        if let Some(clip) = self.clips.get(&sound) {
            return clip.clone();
        }
        let clip = self.decode(sound.name().to_owned(), Cow::Borrowed(clip::file(sound).unwrap_or_default()));
        self.clips.insert(sound, clip.clone());
        clip
    }

    /// A clip that is decoded beside everything else.
    fn decode(&self, name: String, bytes: Cow<'static, [u8]>) -> Arc<Clip> {
        let clip = Clip::waiting();
        let (decoded, damaged) = (clip.clone(), self.damaged.clone());
        let work = async move {
            if let Err(why) = decoded.decode(&bytes)
                && damaged.lock().unwrap_or_else(PoisonError::into_inner).insert(name.clone())
            {
                warn!("the sound `{name}` cannot be played and is left out: {why}");
            }
        };
        AsyncComputeTaskPool::get().spawn(work).detach();
        clip
    }

    fn turn_to(&mut self, percent: u16) {
        if self.volume == Some(percent) {
            return;
        }
        // Ears count in ratios.
        self.order(Order::Volume((f32::from(percent) / 100.0).powf(1.5)));
        let changed = self.volume.replace(percent).is_some();
        // Who sets the volume hears how loud it is now.
        if changed && percent > 0 && !self.in_visit {
            let bell = self.clip(Sound::Bell);
            self.order(Order::Hush);
            self.order(Order::Play(bell, 0.15));
        }
    }

    fn go_into(&mut self, room: Option<Sound>) {
        if self.room != room {
            self.room = room;
            let clip = room.map(|room| self.clip(room));
            self.order(Order::Room(clip));
        }
    }

    fn stop_speech(&mut self) {
        if self.speech.stop() {
            self.order(Order::HushVoice);
            self.order(Order::Back(0.0));
        }
    }

    /// Says a line: as it was recorded, or read aloud if that is wanted.
    fn say(&mut self, program: &Program, spoken: &Spoken) {
        let settings = &program.settings;
        if let Some(bytes) = program.recording(spoken) {
            let clip = self.decode(format!("{}.ogg", spoken.text), Cow::Owned(bytes));
            self.speech.say(Utterance::Recorded(clip));
        } else if settings.read_aloud
            && let Some(text) = program.words(spoken)
        {
            self.order(Order::Back(text.chars().count() as f32 / LETTERS_A_SECOND));
            let (lang, pace, volume) = (settings.language, settings.pace, settings.volume_percent);
            self.speech.say(Utterance::Words { text, lang, pace, volume });
        }
    }
}

fn set_up_desk(mut commands: Commands, mut player: ResMut<Player>, mut desks: ResMut<Assets<Desk>>) {
    if let Some(desk) = player.desk.take() {
        commands.spawn(AudioPlayer(desks.add(desk)));
    }
}

/// Plays what has become heard since the last picture.
fn play(mut bridge: ResMut<Bridge>, mut player: ResMut<Player>) {
    let program = &mut bridge.program;
    let player = &mut *player;
    let mute = program.settings.volume_percent == 0;
    let room = program.room();
    player.turn_to(program.settings.volume_percent);
    player.go_into(room.filter(|_| !mute));
    let in_visit = program.goes_on();
    if std::mem::replace(&mut player.in_visit, in_visit) && !in_visit {
        player.order(Order::Hush);
    }
    if mute || !program.may_speak() {
        player.stop_speech();
    }
    let cues = program.take_cues();
    if !mute {
        perform(program, player, cues);
    }
    let desk = player.orders.clone();
    let speaking = player.speech.go_on(|clip| {
        let _ = desk.try_send(Order::Voice(clip));
    });
    if let Some(visit) = &mut program.visit {
        visit.voiced = speaking;
    }
    if player.speech.is_missing() && !std::mem::replace(&mut player.missing_told, true) {
        let notice = program.say("notice_no_reader");
        program.notices.push(notice);
    }
}

fn perform(program: &Program, player: &mut Player, cues: Vec<Cue>) {
    // Lines that were shown together are said one after another; they break off what was said before them.
    let mut begun = false;
    for cue in cues {
        match cue {
            Cue::Play(sound, after) => {
                let clip = player.clip(sound);
                player.order(Order::Play(clip, after));
            }
            Cue::Speaking(seconds) => player.order(Order::Back(seconds)),
            Cue::Silence(seconds) => player.order(Order::Forward(seconds)),
            Cue::Hush => player.stop_speech(),
            Cue::Line(spoken) => {
                if !std::mem::replace(&mut begun, true) {
                    player.stop_speech();
                }
                if program.may_speak() {
                    player.say(program, &spoken);
                }
            }
        }
    }
}
