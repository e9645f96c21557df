//! Sounds as they are told in words: each has its words, they stand for a moment and are read out, and one may do without.
#![cfg(feature = "app")]

use std::path::Path;

use bevy_egui::egui::{
    self, Key,
    accesskit::{Live, Role},
};
use drempel::{
    app::{
        panels::{self, Memory, StagePicture},
        program::{Intent, Program, Screen, Start, heard::Cue, sounds::Sound, visit::Visit},
        theme,
    },
    domain::texts::{Lang, Texts},
    storage::{
        content,
        records::Records,
        settings::{self, Pace, Settings},
        voices::Voices,
    },
};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable, by},
};

/// Seconds between two frames: a caption stands for many of them.
const FRAME: f64 = 0.05;
/// Frames after which a caption has gone: three seconds.
const A_WHILE: usize = 60;

struct Walk {
    program: Program,
    memory: Memory,
    dressed: Option<Settings>,
    now: f64,
}

fn frame(ui: &mut egui::Ui, walk: &mut Walk) {
    if walk.dressed.as_ref() != Some(&walk.program.settings) {
        theme::dress(ui.ctx(), &walk.program.settings);
        walk.dressed = Some(walk.program.settings.clone());
        ui.ctx().request_repaint();
        return;
    }
    walk.now += FRAME;
    walk.program.tick(walk.now);
    for intent in panels::show(ui, &walk.program, &mut walk.memory, StagePicture::default()) {
        walk.program.act(intent);
        ui.ctx().request_repaint();
    }
}

fn window(folder: &Path, settings: Settings) -> Harness<'static, Walk> {
    let files = content::embedded();
    let program = Program::new(Start {
        texts: Texts::load(&files, "", &mut Vec::new()),
        files,
        settings_path: Some(folder.join("settings.ron")),
        settings,
        records: Records::open(&folder.join("records.sqlite")).map_err(|error| error.to_string()),
        remarks: Vec::new(),
        voices: Voices::list([folder]),
        sheets: Vec::new(),
        seed: Some(7),
    });
    let walk = Walk { program, memory: Memory::default(), dressed: None, now: 0.0 };
    let mut harness = Harness::builder().with_size(egui::vec2(1280.0, 1400.0)).with_max_steps(200).build_ui_state(frame, walk);
    harness.run_steps(4);
    harness
}

fn plain() -> Settings {
    Settings { welcomed: true, pace: Pace::AtOnce, tour: 9, ..Settings::default() }
}

/// At the door of mevrouw Rademaker, who opens when the bell has rung.
fn at_the_door(harness: &mut Harness<'static, Walk>) {
    harness.state_mut().program.act(Intent::Begin("eerste-bel".to_owned()));
    harness.run_steps(3);
}

fn labels(harness: &Harness<'static, Walk>) -> Vec<String> {
    let all = harness.get_all(by().predicate(|node| node.label().or(node.value()).is_some()));
    all.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
}

fn is_read(harness: &Harness<'static, Walk>, words: &str) -> bool {
    labels(harness).iter().any(|label| label.contains(words))
}

#[test]
fn every_sound_has_words_in_both_languages() {
    let texts = Texts::load(&content::embedded(), "", &mut Vec::new());
    for lang in Lang::ALL {
        for sound in Sound::ALL {
            let words = texts.find(lang, &sound.caption(), []).unwrap_or_else(|| panic!("{} in {lang}", sound.caption()));
            assert!(words.starts_with('(') && words.ends_with(')') && words.chars().count() <= 60, "{lang}: {words}");
        }
        let of_sounds = texts.keys(lang).into_iter().filter(|key| key.starts_with("sound_"));
        let known: Vec<String> = Sound::ALL.iter().map(|sound| sound.caption()).collect();
        let left: Vec<&str> = of_sounds.filter(|key| !known.iter().any(|one| one == key) && !is_an_answer(key)).collect();
        assert!(left.is_empty(), "{lang}: {left:?} belong to no sound");
    }
}

/// The answers to the question how loud it is.
fn is_an_answer(key: &str) -> bool {
    matches!(key, "sound_off" | "sound_soft" | "sound_normal" | "sound_loud")
}

#[test]
fn what_is_heard_is_told_and_read_out_for_a_moment() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), plain());
    at_the_door(&mut harness);
    let polite = harness.get_all(by().predicate(|node| node.live() == Live::Polite));
    let told: Vec<String> = polite.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect();
    assert!(told.iter().any(|words| words.contains("(achter de deur gaat de bel)")), "{told:?}");
    assert!(told.iter().any(|words| words.contains("(een slot draait om)")), "{told:?}");
    harness.run_steps(A_WHILE);
    assert!(!is_read(&harness, "gaat de bel"), "{:?}", labels(&harness));
}

#[test]
fn the_transcript_keeps_what_was_heard() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), plain());
    at_the_door(&mut harness);
    harness.run_steps(A_WHILE);
    assert!(!is_read(&harness, "gaat de bel"));
    harness.key_press(Key::T);
    harness.run_steps(3);
    assert!(is_read(&harness, "(achter de deur gaat de bel)"), "{:?}", labels(&harness));
}

#[test]
fn who_wants_no_captions_has_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), Settings { captions: false, ..plain() });
    at_the_door(&mut harness);
    assert!(!is_read(&harness, "gaat de bel"));
    harness.key_press(Key::T);
    harness.run_steps(3);
    assert!(!is_read(&harness, "gaat de bel"), "nor in the transcript");
}

#[test]
fn nothing_is_played_outside_a_visit() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), plain());
    assert_eq!(harness.state().program.room(), None);
    at_the_door(&mut harness);
    let program = &mut harness.state_mut().program;
    assert_eq!(program.room(), Some(Sound::RoomGallery));
    let cues = program.take_cues();
    let bell = cues.iter().any(|cue| matches!(cue, Cue::Play(Sound::BellBehind, _)));
    assert!(bell && cues.iter().any(|cue| matches!(cue, Cue::Line(_))), "{cues:?}");
    program.act(Intent::Go(Screen::Settings(Box::new(Screen::Visit))));
    assert_eq!((program.room(), program.may_speak(), program.take_cues()), (None, false, Vec::new()));
    program.act(Intent::Go(Screen::Visit));
    assert_eq!(program.room(), Some(Sound::RoomGallery));
    program.act(Intent::Leave);
    assert_eq!(program.room(), None);
}

#[test]
fn a_recorded_line_is_found_by_its_key_and_one_with_values_never() {
    let folder = tempfile::tempdir().expect("a folder");
    let lines = folder.path().join("voice/nl/eerste-bel");
    std::fs::create_dir_all(&lines).expect("made");
    std::fs::write(lines.join("bel_line.ogg"), b"recorded").expect("written");
    let mut harness = window(folder.path(), plain());
    at_the_door(&mut harness);
    let program = &mut harness.state_mut().program;
    let spoken = program.take_cues().into_iter().find_map(|cue| if let Cue::Line(spoken) = cue { Some(spoken) } else { None });
    let mut spoken = spoken.expect("she says something");
    assert_eq!(program.recording(&spoken), Some(b"recorded".to_vec()));
    assert!(program.words(&spoken).is_some_and(|words| !words.is_empty() && !words.starts_with('[')));
    spoken.args.push(("who".to_owned(), "somebody".to_owned()));
    assert_eq!(program.recording(&spoken), None);
}

/// How much of the visit was shown.
fn shown(walk: &Walk) -> usize {
    walk.program.visit.as_ref().map_or(0, |visit| visit.entries.len())
}

#[test]
fn a_line_that_is_still_spoken_is_waited_for_and_not_by_who_reads_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), Settings { pace: Pace::Timed, ..plain() });
    at_the_door(&mut harness);
    let walk = harness.state_mut();
    if let Some(visit) = &mut walk.program.visit {
        visit.voiced = true;
    }
    walk.program.tick(walk.now + 30.0);
    let before = shown(walk);
    assert!(walk.program.tick(walk.now + 60.0).is_some_and(|next| next <= 0.5), "it looks again soon");
    assert_eq!(shown(walk), before);
    walk.program.act(Intent::Hurry);
    assert!(walk.program.visit.as_ref().is_some_and(Visit::is_my_turn));
}

#[test]
fn volume_captions_and_reading_are_set_and_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), plain());
    harness.state_mut().program.act(Intent::Go(Screen::Settings(Box::new(Screen::Title))));
    harness.run_steps(3);
    for answer in ["uit", "niet laten zien", "voorlezen"] {
        harness.get(by().role(Role::RadioButton).label(answer)).click_accesskit();
        harness.run_steps(3);
    }
    let chosen = settings::load(&folder.path().join("settings.ron")).expect("kept");
    assert_eq!((chosen.volume_percent, chosen.captions, chosen.read_aloud), (0, false, true));
}
