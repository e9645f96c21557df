//! The bridge between what is kept and played and what is drawn: it holds the session, takes intents and gives views. It knows
//! nothing of Bevy, so that a test can walk the whole program without an engine.

pub mod choose;
pub mod debrief;
pub mod dilemma;
pub mod drill;
pub mod drills;
pub mod group;
pub mod heard;
pub mod logbook;
pub mod rooms;
pub mod sounds;
pub mod visit;
mod visits;

use std::{path::PathBuf, sync::Arc};

use self::{
    debrief::{Debrief, Part},
    dilemma::{Asked, DilemmaAct},
    drill::{Act, Drilling},
    drills::Practice,
    group::{Group, GroupAct},
    heard::{Cue, Spoken},
    sounds::Sound,
    visit::{Overlay, Visit},
};
use crate::{
    domain::{
        drill::plan::What,
        files::FileSet,
        id::SkillId,
        library::Library,
        session::Input,
        texts::{Lang, Texts},
    },
    storage::{
        records::{Profile, Records, SessionId},
        settings::{self, Settings},
        voices::Voices,
    },
};

/// What the program is started with.
pub struct Start {
    /// The program's own texts.
    pub texts: Texts,
    /// All content, laid over one another.
    pub files: FileSet,
    /// The settings as they were read.
    pub settings: Settings,
    /// Where they are kept, if anywhere.
    pub settings_path: Option<PathBuf>,
    /// The records, or why they cannot be used.
    pub records: Result<Records, String>,
    /// What could not be read at the start, in sentences.
    pub remarks: Vec<String>,
    /// Lines that somebody has recorded.
    pub voices: Voices,
    /// Folders for sheets to print, the best first.
    pub sheets: Vec<PathBuf>,
    /// The seed of every visit; none draws another one each time.
    pub seed: Option<u64>,
}

/// Which screen is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// The first questions: language, text, sound, motion, name.
    Welcome,
    /// The title.
    Title,
    /// The choice of a visit.
    Choose,
    /// What is known before ringing: the scenario of this id.
    Briefing(String),
    /// A visit.
    Visit,
    /// What happened in it.
    Debrief,
    /// The questions of the scenario of this id.
    Dilemmas(String),
    /// One of them.
    Dilemma,
    /// Earlier visits.
    Logbook,
    /// The drills there are, what is due, how far one is.
    Drills,
    /// A drill.
    Drill,
    /// One skill: practise it, do it with a group, print it.
    Skill(SkillId),
    /// A drill with a group, on a beamer.
    Class,
    /// The look-back on a week of drills.
    Week,
    /// Settings; after them, back to this screen.
    Settings(Box<Screen>),
    /// What the program is, and licences.
    About,
}

/// What somebody wants of the program.
#[derive(Debug, Clone, PartialEq)]
pub enum Intent {
    /// Another screen.
    Go(Screen),
    /// Settings changed.
    Set(Settings),
    /// The first questions are answered; under this name, or none.
    Welcomed(Option<String>),
    /// Another profile plays.
    Play(usize),
    /// A new profile, under this name, or none.
    NewProfile(Option<String>),
    /// Begins a visit anew.
    Begin(String),
    /// Goes on with the visit that is under way.
    GoOn(String),
    /// Does something in the visit.
    Do(Input),
    /// Shows the next line, or all of them.
    Hurry,
    /// Lays something over the visit, or takes it away.
    Lay(Overlay),
    /// A hint of the tour was understood.
    Hint(u8),
    /// Stops the visit; it is kept up to the last move.
    Leave,
    /// Opens the debrief of the visit that has closed.
    Look,
    /// Opens the debrief of a kept visit.
    LookBack(SessionId),
    /// Another part of the debrief.
    Turn(Part),
    /// Three strengths and steps instead of one, or back.
    More,
    /// Draws the curve of this gauge, counted from 0, or takes it away.
    Draw(usize),
    /// A reflection is being written.
    Write(String),
    /// Keeps a reflection on the visit that is looked at.
    Reflect(String),
    /// Practises: the mix of today, a skill or a repair; goes on with it where it was broken off today.
    Practise(What),
    /// Does something in the drill.
    Drill(Act),
    /// Does something for a group: with a class, or on paper.
    Group(GroupAct),
    /// Does something with a question of a visit.
    Dilemma(DilemmaAct),
    /// A notice was read.
    Read,
    /// Closes the program.
    Close,
}

/// The whole program as it stands.
pub struct Program {
    texts: Texts,
    files: FileSet,
    library: Arc<Library>,
    /// What was chosen.
    pub settings: Settings,
    settings_path: Option<PathBuf>,
    records: Option<Records>,
    /// Who plays on this machine.
    pub profiles: Vec<Profile>,
    profile: usize,
    /// Which screen is shown.
    pub screen: Screen,
    /// The visit that is under way.
    pub visit: Option<Visit>,
    /// The visit that is looked back on.
    pub debrief: Option<Debrief>,
    /// The question of a visit that is being answered.
    pub dilemma: Option<Asked>,
    /// The drill that is under way.
    pub drill: Option<Drilling>,
    /// What is done with a group.
    pub group: Group,
    /// What whoever plays has practised, as it was when the drills were last looked at.
    pub practice: Practice,
    /// Seconds since the program began, as last told.
    now: f64,
    /// Lines that somebody has recorded.
    voices: Voices,
    /// Folders for sheets to print.
    sheets: Vec<PathBuf>,
    /// Sentences that wait to be read.
    pub notices: Vec<String>,
    /// Whether somebody asked to close.
    pub closing: bool,
    seed: Option<u64>,
}

impl Program {
    /// Starts. What is wrong is said in notices; the program works with what there is.
    #[must_use]
    pub fn new(start: Start) -> Self {
        let library = Arc::new(Library::load(&start.files));
        let mut program = Self {
            texts: start.texts,
            files: start.files,
            library,
            screen: if start.settings.welcomed { Screen::Title } else { Screen::Welcome },
            settings: start.settings,
            settings_path: start.settings_path,
            records: None,
            profiles: Vec::new(),
            profile: 0,
            visit: None,
            debrief: None,
            dilemma: None,
            drill: None,
            group: Group::default(),
            practice: Practice::default(),
            now: 0.0,
            voices: start.voices,
            sheets: start.sheets,
            notices: start.remarks,
            closing: false,
            seed: start.seed,
        };
        match start.records {
            Ok(records) => program.records = Some(records),
            Err(why) => {
                let notice = program.text("notice_unkept", [("why", why.as_str())]);
                program.notices.push(notice);
            }
        }
        program.find_profiles();
        program
    }

    /// The language of everything on screen.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.settings.language
    }

    /// A text of the program.
    pub fn text<'t>(&self, key: &str, args: impl IntoIterator<Item = (&'t str, &'t str)>) -> String {
        self.texts.get(self.lang(), key, args)
    }

    /// A text of the program, without arguments.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.text(key, [])
    }

    /// All content that was loaded.
    #[must_use]
    pub fn library(&self) -> &Arc<Library> {
        &self.library
    }

    /// The program's own texts.
    #[must_use]
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// The records, if they can be used.
    #[must_use]
    pub fn records(&self) -> Option<&Records> {
        self.records.as_ref()
    }

    /// Who plays now.
    #[must_use]
    pub fn profile(&self) -> Option<&Profile> {
        self.profiles.get(self.profile)
    }

    /// Which of the profiles plays now.
    #[must_use]
    pub fn profile_at(&self) -> usize {
        self.profile
    }

    /// Brings what is under way to this moment, in seconds since the program began. Says when it wants to be called again.
    pub fn tick(&mut self, now: f64) -> Option<f64> {
        self.now = now;
        if let Some(drill) = self.drill.as_mut().filter(|_| self.screen == Screen::Drill) {
            drill.tick(now);
        }
        if self.screen == Screen::Class {
            return self.group.due(now);
        }
        let pace = self.settings.pace;
        self.visit.as_mut().filter(|_| self.screen == Screen::Visit).and_then(|visit| visit.tick(now, pace))
    }

    /// The visit that is on the screen and goes on: not behind a pause, a question or another screen.
    fn going_on(&self) -> Option<&Visit> {
        self.visit
            .as_ref()
            .filter(|visit| self.screen == Screen::Visit && matches!(visit.overlay, Overlay::None | Overlay::Transcript))
    }

    /// Whether a visit is on the screen and goes on.
    #[must_use]
    pub fn goes_on(&self) -> bool {
        self.going_on().is_some()
    }

    /// The sound of the room one is in; none outside a visit.
    #[must_use]
    pub fn room(&self) -> Option<Sound> {
        self.going_on().and_then(|visit| sounds::room(&visit.scene.place))
    }

    /// Whether lines may be read aloud now: a visit goes on, and nothing lies over it.
    #[must_use]
    pub fn may_speak(&self) -> bool {
        self.going_on().is_some_and(|visit| visit.overlay == Overlay::None)
    }

    /// What is to be played since it was asked last; nothing while the visit does not go on.
    pub fn take_cues(&mut self) -> Vec<Cue> {
        let goes_on = self.goes_on();
        let cues = self.visit.as_mut().map(Visit::take_cues).unwrap_or_default();
        if goes_on { cues } else { Vec::new() }
    }

    /// A line as somebody has recorded it. Lines with values in them are never recorded: each time they are others.
    #[must_use]
    pub fn recording(&self, spoken: &Spoken) -> Option<Vec<u8>> {
        let visit = self.visit.as_ref().filter(|_| spoken.args.is_empty())?;
        self.voices.find(self.lang(), &visit.scenario, spoken.text.as_str())
    }

    /// A line in the words that are read aloud.
    #[must_use]
    pub fn words(&self, spoken: &Spoken) -> Option<String> {
        let visit = self.visit.as_ref()?;
        Some(visit.reader(&self.texts, self.lang()).line(&spoken.text, &spoken.args))
    }

    /// Does what is wanted.
    pub fn act(&mut self, intent: Intent) {
        match intent {
            Intent::Go(screen) => self.go(screen),
            Intent::Set(settings) => self.set(settings),
            Intent::Welcomed(name) => self.welcomed(name),
            Intent::Play(at) => self.play_as(at),
            Intent::NewProfile(name) => self.new_profile(name),
            Intent::Begin(id) => self.begin(&id),
            Intent::GoOn(id) => self.go_on(&id),
            Intent::Do(input) => self.take(input),
            Intent::Hurry => {
                if let Some(visit) = &mut self.visit {
                    visit.hurry(self.settings.pace);
                }
            }
            Intent::Lay(overlay) => {
                if let Some(visit) = &mut self.visit {
                    visit.overlay = overlay;
                }
            }
            Intent::Hint(step) => {
                let mut settings = self.settings.clone();
                settings.tour = settings.tour.max(step);
                self.set(settings);
            }
            Intent::Leave => {
                self.visit = None;
                self.screen = Screen::Choose;
            }
            Intent::Look => self.look(),
            Intent::LookBack(id) => self.look_back(id),
            Intent::Turn(part) => self.with_debrief(|debrief| debrief.part = part),
            Intent::Draw(at) => self.with_debrief(|debrief| {
                if let Some(curve) = debrief.curves.get_mut(at) {
                    curve.drawn = !curve.drawn;
                }
            }),
            Intent::More => self.with_debrief(|debrief| debrief.more = !debrief.more),
            Intent::Write(text) => self.with_debrief(|debrief| debrief.writing = text),
            Intent::Reflect(text) => self.reflect(&text),
            Intent::Practise(what) => self.practise(what),
            Intent::Drill(act) => self.act_in_drill(act),
            Intent::Group(act) => self.act_for_group(act),
            Intent::Dilemma(act) => self.act_on_dilemma(act),
            Intent::Read => {
                if !self.notices.is_empty() {
                    self.notices.remove(0);
                }
            }
            Intent::Close => self.closing = true,
        }
    }

    fn go(&mut self, screen: Screen) {
        if matches!(screen, Screen::Drills | Screen::Week | Screen::Skill(_)) {
            self.look_at_practice();
        }
        self.group.leave();
        self.screen = screen;
    }

    fn with_debrief(&mut self, change: impl FnOnce(&mut Debrief)) {
        if let Some(debrief) = &mut self.debrief {
            change(debrief);
        }
    }

    fn notice(&mut self, why: &dyn std::error::Error) {
        self.notices.push(why.to_string());
    }

    fn set(&mut self, settings: Settings) {
        if settings == self.settings {
            return;
        }
        let translate = settings.language != self.settings.language;
        self.settings = settings;
        if translate {
            self.translate();
        }
        if let Some(path) = &self.settings_path
            && let Err(error) = settings::keep(path, &self.settings)
        {
            self.notice(&error);
            // Told once; trying again at every change would only nag.
            self.settings_path = None;
        }
    }

    /// Puts what stands in words already into the language that holds now.
    fn translate(&mut self) {
        let (Some(visit), Some(old)) = (&self.visit, &self.debrief) else { return };
        let anew = Debrief::new(self, visit, old.kept.clone());
        self.debrief = Some(Debrief { part: old.part, more: old.more, writing: old.writing.clone(), ..anew });
    }

    fn find_profiles(&mut self) {
        let Some(records) = &self.records else { return };
        match records.profiles() {
            Ok(profiles) => {
                let last = self.settings.profile.clone();
                self.profile = profiles.iter().position(|one| Some(one.id.to_string()) == last).unwrap_or(0);
                self.profiles = profiles;
            }
            Err(error) => self.notice(&error),
        }
    }

    fn welcomed(&mut self, name: Option<String>) {
        self.new_profile(name);
        let mut settings = self.settings.clone();
        settings.welcomed = true;
        self.set(settings);
        self.screen = Screen::Title;
    }

    fn new_profile(&mut self, name: Option<String>) {
        let Some(records) = &self.records else { return };
        let name = name.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
        match records.create_profile(name.as_deref()) {
            Ok(profile) => {
                self.profiles.push(profile);
                self.play_as(self.profiles.len() - 1);
            }
            Err(error) => self.notice(&error),
        }
    }

    fn play_as(&mut self, at: usize) {
        if let Some(profile) = self.profiles.get(at) {
            let mut settings = self.settings.clone();
            settings.profile = Some(profile.id.to_string());
            self.profile = at;
            self.set(settings);
        }
    }
}

/// Whether a text ends where a word does: what was written so far is worth keeping.
fn ends_a_word(text: &str) -> bool {
    text.chars().next_back().is_none_or(|letter| !letter.is_alphanumeric())
}
