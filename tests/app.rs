//! The program as its users meet it: walked through its accessibility tree, by actions and keys only, without an engine.
#![cfg(feature = "app")]

#[path = "app/class.rs"]
mod class;
#[path = "app/debrief.rs"]
mod debrief;
#[path = "app/dilemmas.rs"]
mod dilemmas;
#[path = "app/drills.rs"]
mod drills;

use std::path::Path;

use bevy_egui::egui::{self, Key, accesskit::Role};
use drempel::{
    app::{
        panels::{self, Memory, StagePicture},
        program::{Intent, Program, Screen, Start, debrief::Part, group::GroupAct, visit::Visit},
        theme,
    },
    domain::{
        drill::{class::ClassStep, plan::What as Practised, session::Stage},
        files::FileSet,
        session::{At, Event, Input},
        texts::{Lang, Texts},
    },
    storage::{
        content,
        records::Records,
        settings::{Pace, Settings},
        voices::Voices,
    },
};
use egui_kittest::{
    Harness,
    kittest::{NodeT, Queryable, by},
};

/// What a test looks at: the program, and what its panels remember.
struct Walk {
    program: Program,
    memory: Memory,
    dressed: Option<Settings>,
    /// Seconds since it began; every frame is a while later, so that lines follow each other.
    now: f64,
}

fn frame(ui: &mut egui::Ui, walk: &mut Walk) {
    if walk.dressed.as_ref() != Some(&walk.program.settings) {
        theme::dress(ui.ctx(), &walk.program.settings);
        walk.dressed = Some(walk.program.settings.clone());
        ui.ctx().request_repaint();
        return;
    }
    walk.now += 10.0;
    walk.program.tick(walk.now);
    for intent in panels::show(ui, &walk.program, &mut walk.memory, StagePicture::default()) {
        walk.program.act(intent);
        ui.ctx().request_repaint();
    }
}

fn program(folder: &Path, settings: Settings, files: FileSet) -> Program {
    Program::new(Start {
        texts: Texts::load(&files, "", &mut Vec::new()),
        files,
        settings_path: Some(folder.join("settings.ron")),
        settings,
        records: Records::open(&folder.join("records.sqlite")).map_err(|error| error.to_string()),
        remarks: Vec::new(),
        voices: Voices::default(),
        sheets: vec![folder.join("sheets")],
        seed: Some(7),
    })
}

fn settings() -> Settings {
    Settings { welcomed: true, pace: Pace::AtOnce, tour: 9, ..Settings::default() }
}

/// A window of this size, in pixels, on a program with records in this folder.
fn window(folder: &Path, size: [f32; 2], settings: Settings) -> Harness<'static, Walk> {
    let walk =
        Walk { program: program(folder, settings, content::embedded()), memory: Memory::default(), dressed: None, now: 0.0 };
    let mut harness = Harness::builder().with_size(egui::vec2(size[0], size[1])).with_max_steps(40).build_ui_state(frame, walk);
    harness.run_steps(4);
    harness
}

fn screen<'a>(harness: &'a Harness<'static, Walk>) -> &'a Screen {
    &harness.state().program.screen
}

/// Presses a button the way a screen reader does.
fn act_on(harness: &mut Harness<'static, Walk>, label: &str) {
    harness.get(by().role(Role::Button).label_contains(label)).click_accesskit();
    harness.run_steps(3);
}

fn press(harness: &mut Harness<'static, Walk>, key: Key) {
    harness.key_press(key);
    harness.run_steps(3);
}

/// The labels of everything in the tree, as a screen reader would read them.
fn labels(harness: &Harness<'static, Walk>) -> Vec<String> {
    let all = harness.get_all(by().predicate(|node| node.label().or(node.value()).is_some()));
    all.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value())).collect()
}

#[test]
fn a_visit_is_walked_from_title_to_reflection_by_a_screen_readers_actions_only() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), [1280.0, 720.0], settings());
    act_on(&mut harness, "Op bezoek");
    assert_eq!(screen(&harness), &Screen::Choose);
    act_on(&mut harness, "Mevrouw Hofstra");
    act_on(&mut harness, "Beginnen");
    assert_eq!(screen(&harness), &Screen::Visit);
    for step in 0..200 {
        let visit = harness.state().program.visit.as_ref().expect("a visit runs");
        if visit.is_over() {
            break;
        }
        assert!(step < 199, "the visit does not end");
        let next = match visit.kept.session().state().at {
            At::BetweenActs(_) => "Verder (spatie)".to_owned(),
            At::LongLine(..) => "Laten uitspreken (spatie)".to_owned(),
            _ => {
                let open = visit.offers().iter().position(|offer| offer.locked.is_none()).expect("something can be chosen");
                format!("{}. ", open + 1)
            }
        };
        let before = visit.kept.session().inputs().len();
        act_on(&mut harness, &next);
        let after = harness.state().program.visit.as_ref().map(|visit| visit.kept.session().inputs().len());
        assert_eq!(after, Some(before + 1), "`{next}` was not taken");
    }
    act_on(&mut harness, "Terugkijken");
    assert_eq!(screen(&harness), &Screen::Debrief);
    act_on(&mut harness, "Wat ging er van binnen om?");
    harness.get(by().role(Role::RadioButton).label_contains("Reflectie")).click_accesskit();
    harness.run_steps(3);
    let field = harness.get_by_role(Role::MultilineTextInput);
    field.focus();
    field.type_text("Ik wachtte te kort.");
    harness.run_steps(4);
    act_on(&mut harness, "Bewaren");
    let program = &harness.state().program;
    let notes = program.records().expect("records").notes(program.profile().expect("a profile").id).expect("read");
    assert_eq!(notes.first().map(|note| note.text.as_str()), Some("Ik wachtte te kort."));
}

#[test]
fn a_move_is_chosen_by_its_number_and_the_visit_is_there_again_after_closing() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), [1280.0, 720.0], settings());
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Num1);
    press(&mut harness, Key::Enter);
    assert_eq!(screen(&harness), &Screen::Visit);
    press(&mut harness, Key::Num1);
    let scenario = harness.state().program.visit.as_ref().expect("a visit").scenario.clone();
    drop(harness);
    let mut harness = window(folder.path(), [1280.0, 720.0], settings());
    harness.state_mut().program.act(Intent::Go(Screen::Briefing(scenario)));
    harness.run_steps(3);
    act_on(&mut harness, "Verdergaan");
    let visit = harness.state().program.visit.as_ref().expect("it is there again");
    assert_eq!(visit.kept.session().inputs().len(), 1);
    assert!(visit.exchange > 0, "only what was said since the last move stands there again");
}

#[test]
fn the_title_leads_back_into_a_visit_that_was_broken_off() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), [1280.0, 720.0], settings());
    harness.state_mut().program.act(Intent::Begin("eerste-bel".to_owned()));
    harness.run_steps(3);
    press(&mut harness, Key::Num1);
    drop(harness);
    let mut harness = window(folder.path(), [1280.0, 720.0], settings());
    harness.run_steps(3);
    act_on(&mut harness, "Verder met");
    assert_eq!(harness.state().program.visit.as_ref().map(|visit| visit.scenario.as_str()), Some("eerste-bel"));
}

#[test]
fn a_space_that_hurries_the_last_words_does_not_pass_over_the_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), [1280.0, 720.0], settings());
    harness.state_mut().program.act(Intent::Begin("eerste-bel".to_owned()));
    close_the_visit(&mut harness.state_mut().program);
    harness.run_steps(3);
    press(&mut harness, Key::Space);
    assert_eq!(screen(&harness), &Screen::Visit, "the end stands yet");
    press(&mut harness, Key::Enter);
    assert_eq!(screen(&harness), &Screen::Debrief, "Enter leads on");
}

#[test]
fn after_a_look_by_key_space_reads_on_and_does_not_look_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), [1280.0, 720.0], settings());
    harness.state_mut().program.act(Intent::Begin("eerste-bel".to_owned()));
    harness.run_steps(3);
    press(&mut harness, Key::K);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Space);
    let visit = harness.state().program.visit.as_ref().expect("a visit");
    assert_eq!(visit.kept.session().inputs().len(), 1, "{:?}", visit.kept.session().inputs());
}

#[test]
fn escape_pauses_and_leaving_asks_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), [1280.0, 720.0], settings());
    harness.state_mut().program.act(Intent::Begin("hofstra".to_owned()));
    harness.run_steps(3);
    press(&mut harness, Key::Escape);
    act_on(&mut harness, "Stoppen");
    assert_eq!(screen(&harness), &Screen::Visit, "it asks first");
    act_on(&mut harness, "Blijven");
    assert_eq!(screen(&harness), &Screen::Visit);
    press(&mut harness, Key::Escape);
    act_on(&mut harness, "Stoppen");
    act_on(&mut harness, "Stoppen");
    assert_eq!(screen(&harness), &Screen::Choose);
}

#[test]
fn what_the_resident_says_is_announced() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), [1280.0, 720.0], settings());
    harness.state_mut().program.act(Intent::Begin("hofstra".to_owned()));
    harness.run_steps(3);
    let live = harness.get_all(by().predicate(|node| node.live() == egui::accesskit::Live::Polite));
    assert!(live.count() >= 1, "nothing is announced: {:?}", labels(&harness));
}

#[test]
fn no_screen_shows_a_key_instead_of_a_text() {
    let folder = tempfile::tempdir().expect("a folder");
    for lang in [Lang::Nl, Lang::En] {
        let mut harness = window(folder.path(), [1280.0, 6000.0], Settings { language: lang, tour: 0, ..settings() });
        let briefing = Screen::Briefing("hofstra".to_owned());
        let back = Box::new(Screen::Title);
        for screen in [
            Screen::Title,
            Screen::Welcome,
            Screen::Choose,
            briefing,
            Screen::Settings(back),
            Screen::Logbook,
            Screen::Drills,
            Screen::Week,
            Screen::Skill("gc-waarneming".into()),
            Screen::About,
        ] {
            harness.state_mut().program.act(Intent::Go(screen.clone()));
            harness.run_steps(3);
            let labels = labels(&harness);
            assert!(labels.len() >= 3, "{screen:?} is empty: {labels:?}");
            let bare: Vec<_> = labels.iter().filter(|label| label.starts_with('[') && label.ends_with(']')).collect();
            assert!(bare.is_empty(), "{screen:?} in {}: {bare:?}", lang.code());
        }
    }
}

#[test]
fn every_control_can_be_reached_by_tab_and_none_keeps_the_keyboard() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), [1280.0, 720.0], settings());
    for screen in
        [Screen::Title, Screen::Choose, Screen::Settings(Box::new(Screen::Title)), Screen::Briefing("hofstra".to_owned())]
    {
        harness.state_mut().program.act(Intent::Go(screen.clone()));
        harness.run_steps(3);
        let wanted = harness.get_all(by().predicate(|node| matches!(node.role(), Role::Button | Role::RadioButton))).count();
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..wanted + 3 {
            press(&mut harness, Key::Tab);
            let focused =
                harness.query_all(by().predicate(|node| node.is_focused())).next().map(|node| node.accesskit_node().id());
            seen.insert(focused.map(|id| format!("{id:?}")));
        }
        seen.remove(&None);
        assert!(seen.len() >= wanted, "{screen:?}: {} of {wanted} reached", seen.len());
    }
}

#[test]
fn what_the_keyboard_comes_to_comes_into_sight() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), [800.0, 500.0], Settings { welcomed: false, ..settings() });
    assert_eq!(screen(&harness), &Screen::Welcome);
    let last = "Naar binnen";
    for _ in 0..40 {
        press(&mut harness, Key::Tab);
        harness.run_steps(12);
        let node = harness.get(by().role(Role::Button).label_contains(last));
        if node.is_focused() {
            assert!(node.rect().bottom() <= 500.0, "it is below the window: {:?}", node.rect());
            return;
        }
    }
    panic!("`{last}` was never reached");
}

#[test]
fn text_at_twice_its_size_on_a_small_window_stays_within_its_column() {
    let folder = tempfile::tempdir().expect("a folder");
    let large = Settings { text_percent: 200, ..settings() };
    // 800 by 600 pixels at twice the size are 400 by 300 points.
    let mut harness = window(folder.path(), [800.0, 600.0], large);
    for screen in [Screen::Title, Screen::Welcome, Screen::Choose, Screen::Briefing("hofstra".to_owned()), Screen::About] {
        harness.state_mut().program.act(Intent::Go(screen.clone()));
        harness.run_steps(4);
        assert_within(&harness, 400.0, &format!("{screen:?}"));
    }
    harness.state_mut().program.act(Intent::Begin("hofstra".to_owned()));
    harness.run_steps(4);
    assert_within(&harness, 400.0, "the visit");
    close_the_visit(&mut harness.state_mut().program);
    harness.state_mut().program.act(Intent::Look);
    for part in Part::ALL {
        harness.state_mut().program.act(Intent::Turn(part));
        harness.run_steps(4);
        assert_within(&harness, 400.0, &format!("{part:?} of the debrief"));
    }
}

/// Chooses the first move there is until the visit has closed.
fn close_the_visit(program: &mut Program) {
    for _ in 0..1000 {
        let visit = program.visit.as_ref().expect("a visit is under way");
        let open = visit.offers().into_iter().find(|offer| offer.locked.is_none());
        let next = match open {
            Some(offer) => Intent::Do(Input::Choose(offer.id)),
            None if visit.can_go_on() => Intent::Do(Input::GoOn),
            None if visit.is_my_turn() => return,
            None => Intent::Hurry,
        };
        program.act(next);
    }
    panic!("the visit does not close");
}

/// Plays a play to its end, and looks before each of its inputs.
fn play_on(program: &mut Program, play: &str, mut look: impl FnMut(&Visit)) {
    for typed in play.lines().filter_map(|line| line.strip_prefix("> ")) {
        program.act(Intent::Hurry);
        look(program.visit.as_ref().expect("a visit is under way"));
        let input = match typed.split_once(' ') {
            Some(("look", sight)) => Input::Look(sight.into()),
            Some(_) => Input::GoOn,
            None => Input::Choose(typed.into()),
        };
        program.act(Intent::Do(input));
    }
    program.act(Intent::Hurry);
}

#[test]
fn who_is_only_heard_does_not_stand_on_the_stage() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut program = program(folder.path(), settings(), content::embedded());
    program.act(Intent::Begin("omhoog-roepen".to_owned()));
    for _ in 0..200 {
        program.act(Intent::Hurry);
        let visit = program.visit.as_ref().expect("a visit is under way");
        let upstairs = visit.scene.place == "szabo-door";
        let stands = visit.scene.people.iter().any(|figure| figure.id == "szabo");
        assert!(upstairs || !stands, "he is three floors up, and stands at {}", visit.scene.place);
        let open = visit.offers().into_iter().find(|offer| offer.locked.is_none());
        let next = match open {
            Some(offer) => Intent::Do(Input::Choose(offer.id)),
            None if visit.can_go_on() => Intent::Do(Input::GoOn),
            None => return assert!(visit.is_over(), "the visit stands still"),
        };
        program.act(next);
    }
    panic!("the visit does not close");
}

#[test]
fn the_resident_has_the_first_mark_and_nobody_shares_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut program = program(folder.path(), settings(), content::embedded());
    program.act(Intent::Begin("frans-van-noord".to_owned()));
    let mut met = false;
    for _ in 0..400 {
        program.act(Intent::Hurry);
        let visit = program.visit.as_ref().expect("a visit is under way");
        for (at, one) in visit.scene.people.iter().enumerate() {
            met |= one.id == "frans";
            assert!(one.id != "frans" || one.mark == 0, "he stands on mark {}", one.mark);
            assert!(visit.scene.people[..at].iter().all(|other| other.mark != one.mark), "two stand on one mark");
        }
        let open = visit.offers().into_iter().rfind(|offer| offer.locked.is_none());
        let next = match open {
            Some(offer) => Intent::Do(Input::Choose(offer.id)),
            None if visit.can_go_on() => Intent::Do(Input::GoOn),
            None => break,
        };
        program.act(next);
    }
    assert!(met, "he was never seen");
}

#[test]
fn a_neighbour_who_has_gone_upstairs_is_not_in_the_picture_any_more() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut program = program(folder.path(), settings(), content::embedded());
    program.act(Intent::Begin("omhoog-roepen".to_owned()));
    let (mut met, mut gone) = (false, false);
    play_on(&mut program, include_str!("../scenarios/omhoog-roepen/plays/kaart.play"), |visit| {
        // One of the two comes by; which, is drawn.
        let stands = visit.scene.people.iter().any(|figure| ["tol", "mees"].contains(&figure.id.as_str()));
        let left = |event: &Event| matches!(event, Event::PersonLeft { .. });
        gone = visit.kept.session().events().any(left);
        met |= stands;
        assert!(!(gone && stands), "somebody has gone, and stands there");
    });
    assert!(met && gone, "met: {met}, gone: {gone}");
}

#[test]
fn who_came_along_is_there_before_they_say_a_word_and_in_every_room() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut program = program(folder.path(), settings(), content::embedded());
    program.act(Intent::Begin("frans-van-noord".to_owned()));
    let (mut in_hall, mut in_room) = (0, 0);
    play_on(&mut program, include_str!("../scenarios/frans-van-noord/plays/zijn-ja.play"), |visit| {
        let act = visit.kept.session().state().act;
        let act = visit.kept.session().scenario().acts.name(act).clone();
        let there = visit.scene.people.iter().any(|figure| figure.id == "esme");
        if ["beneden", "kamer"].contains(&act.as_str()) {
            assert!(there, "she came along, and is not at {}", visit.scene.place);
            in_hall += usize::from(visit.scene.place.starts_with("frans-hall"));
            in_room += usize::from(visit.scene.place.starts_with("frans-room"));
        }
    });
    assert!(in_hall > 3 && in_room > 3, "hall: {in_hall}, room: {in_room}");
}

/// Nothing that is read or pressed reaches over the right side.
fn assert_within(harness: &Harness<'static, Walk>, width: f32, what: &str) {
    for node in harness.get_all(by().predicate(|node| node.label().or(node.value()).is_some_and(|text| !text.trim().is_empty())))
    {
        let rect = node.rect();
        let text = node.accesskit_node().label().or(node.accesskit_node().value());
        assert!(rect.right() <= width + 1.0 && rect.left() >= -1.0, "{what}: {text:?} at {rect:?} reaches over {width}");
    }
}

#[test]
fn a_folder_that_cannot_be_written_is_said_and_one_can_practise_all_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut walk = Walk {
        program: program(folder.path(), settings(), content::embedded()),
        memory: Memory::default(),
        dressed: None,
        now: 0.0,
    };
    walk.program = Program::new(Start {
        texts: Texts::load(&content::embedded(), "", &mut Vec::new()),
        files: content::embedded(),
        settings: settings(),
        settings_path: None,
        records: Err("the folder is write-protected".to_owned()),
        remarks: Vec::new(),
        voices: Voices::default(),
        sheets: Vec::new(),
        seed: Some(7),
    });
    let mut harness = Harness::builder().with_size(egui::vec2(1280.0, 720.0)).with_max_steps(40).build_ui_state(frame, walk);
    harness.run_steps(4);
    assert!(labels(&harness).iter().any(|label| label.contains("write-protected")), "{:?}", labels(&harness));
    act_on(&mut harness, "Begrepen");
    harness.state_mut().program.act(Intent::Begin("hofstra".to_owned()));
    harness.run_steps(3);
    press(&mut harness, Key::Num1);
    let visit = harness.state().program.visit.as_ref().expect("a visit");
    assert_eq!((visit.kept.session().inputs().len(), visit.kept.id()), (1, None));
}

/// A window on the small drills of the gallery, laid over what the program carries.
fn drill_window(folder: &Path, size: [f32; 2], settings: Settings) -> Harness<'static, Walk> {
    let mut files = content::embedded();
    let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/invalid/base");
    content::lay_over(&mut files, &content::read(&base).expect("the base is content"));
    let walk = Walk { program: program(folder, settings, files), memory: Memory::default(), dressed: None, now: 0.0 };
    let mut harness = Harness::builder().with_size(egui::vec2(size[0], size[1])).with_max_steps(40).build_ui_state(frame, walk);
    harness.run_steps(4);
    harness
}

fn skill(id: &str) -> Intent {
    Intent::Practise(Practised::Skill { skill: id.into() })
}

fn stage(harness: &Harness<'static, Walk>) -> Stage {
    harness.state().program.drill.as_ref().expect("a drill").stage()
}

fn drill_answers(harness: &Harness<'static, Walk>) -> usize {
    let program = &harness.state().program;
    let profile = program.profile().expect("a profile").id;
    program.records().expect("records").drill_answers(profile).expect("read").len()
}
