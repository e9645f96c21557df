//! The questions of a visit in the window: by keys only, kept at every step, offered on the way, in large text on a small window.

use drempel::{
    app::program::dilemma::{DilemmaAct, Step},
    domain::dilemma::marking::{Answer, Worth},
    storage::records::StoredAnswer,
};

use super::*;

const KEYS: [Key; 6] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6];

/// Opens the first question of the scenario of the gallery.
fn open(harness: &mut Harness<'static, Walk>) {
    harness.state_mut().program.act(Intent::Go(Screen::Dilemmas("mini".to_owned())));
    harness.run_steps(3);
    press(harness, Key::Num1);
    assert_eq!((screen(harness), step(harness)), (&Screen::Dilemma, Step::Position));
}

fn step(harness: &Harness<'static, Walk>) -> Step {
    harness.state().program.dilemma.as_ref().expect("a question").step()
}

fn answers(harness: &Harness<'static, Walk>) -> Vec<StoredAnswer> {
    let records = harness.state().program.records().expect("records");
    records.dilemma_answers(None).expect("read")
}

fn last(harness: &Harness<'static, Walk>) -> Answer {
    answers(harness).pop().expect("one is kept").answer
}

fn says(harness: &Harness<'static, Walk>, what: &str) -> bool {
    labels(harness).iter().any(|label| label.contains(what))
}

fn give(harness: &mut Harness<'static, Walk>) {
    harness.key_press_modifiers(egui::Modifiers::COMMAND, Key::Enter);
    harness.run_steps(4);
}

/// The number keys of the cards of this worth for the position that was chosen first.
fn keys_of(harness: &Harness<'static, Walk>, wanted: Worth) -> Vec<Key> {
    let library = harness.state().program.library();
    let board = library.shelf("mini").and_then(|shelf| shelf.dilemmas.find("terugkomen")).and_then(|one| one.board());
    let board = board.expect("it has positions");
    let position = last(harness).position.and_then(|id| board.positions.find(id.as_str())).expect("one was chosen");
    let view = harness.state().program.dilemma_view().expect("a question");
    let worth = |words: &str| {
        let texts = &library.shelf("mini").expect("it is there").texts;
        let of = |id: &str| texts.get(Lang::Nl, &format!("terugkomen_{id}_card"), []);
        board.cards.iter().find(|(_, id, _)| of(id.as_str()) == words).map(|(_, _, card)| Worth::of(card, position))
    };
    view.cards.iter().filter(|card| worth(&card.words) == Some(wanted)).map(|card| KEYS[card.at]).collect()
}

/// The number key of the position with these words.
fn key_of(harness: &Harness<'static, Walk>, words: &str) -> Key {
    let positions = harness.state().program.dilemma_view().expect("a question").positions;
    KEYS[positions.iter().position(|(own, _)| own.contains(words)).expect("it is there")]
}

#[test]
fn a_question_is_answered_by_keys_only_and_every_step_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = drill_window(folder.path(), [1280.0, 720.0], settings());
    harness.state_mut().program.act(Intent::Go(Screen::Briefing("mini".to_owned())));
    harness.run_steps(3);
    act_on(&mut harness, "De vragen");
    assert_eq!(screen(&harness), &Screen::Dilemmas("mini".to_owned()));
    press(&mut harness, Key::Num1);
    press(&mut harness, Key::Enter);
    assert_eq!(step(&harness), Step::Position, "nothing was chosen yet");
    assert!(says(&harness, "Kies eerst waar je staat") && answers(&harness).is_empty());
    press(&mut harness, Key::Num2);
    assert!(last(&harness).position.is_some(), "it is kept at once");
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    assert_eq!(step(&harness), Step::Reasons, "no card lies yet");
    for (nth, key) in [Key::Num1, Key::Num2, Key::Num3].into_iter().enumerate() {
        press(&mut harness, key);
        assert_eq!(last(&harness).reasons.len(), nth + 1);
    }
    press(&mut harness, Key::Num4);
    assert_eq!(last(&harness).reasons.len(), 3);
    assert!(says(&harness, "Er liggen er al drie"), "{:?}", labels(&harness));
    press(&mut harness, Key::Num3);
    assert_eq!(last(&harness).reasons.len(), 2, "a card is taken back by its number");
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Num1);
    assert!(last(&harness).weighed.is_empty(), "what lies as a reason is not weighed too");
    press(&mut harness, Key::Num5);
    assert_eq!(last(&harness).weighed.len(), 1);
    press(&mut harness, Key::Enter);
    assert_eq!(step(&harness), Step::Words);
    harness.get_by_role(Role::MultilineTextInput).type_text("Hij mag nee zeggen.");
    harness.run_steps(4);
    assert_eq!(last(&harness).words, "Hij mag nee zeggen.", "kept where a word ends");
    assert!(!answers(&harness)[0].given);
    give(&mut harness);
    assert_eq!((step(&harness), answers(&harness).len(), answers(&harness)[0].given), (Step::Told, 1, true));
    for part in ["Hier sta ik", "Hierom", "En dit weeg ik mee", "Ook te verdedigen", "Hij mag nee zeggen."] {
        assert!(says(&harness, part), "{part}: {:?}", labels(&harness));
    }
    press(&mut harness, Key::Escape);
    assert_eq!(screen(&harness), &Screen::Dilemmas("mini".to_owned()));
}

#[test]
fn escape_goes_back_step_by_step_and_nothing_is_lost() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = drill_window(folder.path(), [1280.0, 720.0], settings());
    open(&mut harness);
    press(&mut harness, Key::Num1);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Num2);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    assert_eq!(step(&harness), Step::Words);
    harness.get_by_role(Role::MultilineTextInput).type_text("Omdat");
    harness.run_steps(4);
    for before in [Step::Weighed, Step::Reasons, Step::Position] {
        press(&mut harness, Key::Escape);
        assert_eq!(step(&harness), before);
    }
    press(&mut harness, Key::Escape);
    assert_eq!(screen(&harness), &Screen::Dilemmas("mini".to_owned()));
    assert!(says(&harness, "Hier ben je mee bezig"));
    drop(harness);
    let mut harness = drill_window(folder.path(), [1280.0, 720.0], settings());
    harness.state_mut().program.act(Intent::Go(Screen::Dilemmas("mini".to_owned())));
    harness.state_mut().program.act(Intent::Dilemma(DilemmaAct::Open("terugkomen".into())));
    harness.run_steps(3);
    assert_eq!(step(&harness), Step::Weighed, "it goes on where something is open");
    let kept = last(&harness);
    assert_eq!((kept.position.is_some(), kept.reasons.len(), kept.words.as_str()), (true, 1, "Omdat"));
}

#[test]
fn what_carries_and_what_does_not_is_told_and_a_second_answer_stands_beside_the_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = drill_window(folder.path(), [1280.0, 4000.0], settings());
    open(&mut harness);
    let note = key_of(&harness, "briefje");
    press(&mut harness, note);
    press(&mut harness, Key::Enter);
    let (carries, tempts) = (keys_of(&harness, Worth::For), keys_of(&harness, Worth::Weak));
    press(&mut harness, carries[0]);
    press(&mut harness, tempts[0]);
    press(&mut harness, Key::Enter);
    press(&mut harness, Key::Enter);
    give(&mut harness);
    assert_eq!(step(&harness), Step::Told);
    assert!(says(&harness, "Eén van je twee redenen draagt dit standpunt."), "{:?}", labels(&harness));
    assert!(says(&harness, "klinkt als een reden, maar is er geen"), "{:?}", labels(&harness));
    act_on(&mut harness, "Nog eens");
    assert_eq!(step(&harness), Step::Position);
    press(&mut harness, Key::Num2);
    assert_eq!(answers(&harness).iter().map(|one| one.given).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn own_words_are_all_that_a_reflection_asks() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = drill_window(folder.path(), [1280.0, 720.0], settings());
    harness.state_mut().program.act(Intent::Go(Screen::Dilemmas("mini".to_owned())));
    harness.run_steps(3);
    press(&mut harness, Key::Num2);
    assert_eq!(step(&harness), Step::Words);
    assert!(says(&harness, "Wie had er haast?"), "{:?}", labels(&harness));
    give(&mut harness);
    assert_eq!(step(&harness), Step::Words, "nothing was written");
    harness.get_by_role(Role::MultilineTextInput).type_text("Bij mijn oom.");
    harness.run_steps(4);
    give(&mut harness);
    assert_eq!((step(&harness), answers(&harness)[0].given), (Step::Told, true));
    press(&mut harness, Key::Escape);
    assert!(says(&harness, "je schreef er iets over"), "{:?}", labels(&harness));
}

#[test]
fn after_a_visit_its_questions_stand_in_the_debrief_and_answers_belong_to_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = drill_window(folder.path(), [1280.0, 4000.0], settings());
    harness.state_mut().program.act(Intent::Begin("mini".to_owned()));
    close_the_visit(&mut harness.state_mut().program);
    harness.run_steps(3);
    let session = harness.state().program.visit.as_ref().and_then(|visit| visit.kept.id());
    act_on(&mut harness, "De vragen");
    assert_eq!(screen(&harness), &Screen::Debrief);
    act_on(&mut harness, "Erover nadenken: Nog eens aanbellen?");
    press(&mut harness, Key::Num1);
    let stored = answers(&harness).pop().expect("kept");
    assert!(session.is_some() && stored.question.session == session);
    press(&mut harness, Key::Escape);
    assert_eq!(screen(&harness), &Screen::Debrief);
    assert!(says(&harness, "Hier ben je mee bezig"));
}

/// Two acts, the first of which comes to a question.
fn two_acts() -> FileSet {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut files = content::embedded();
    content::lay_over(&mut files, &content::read(&root.join("fixtures/two-acts")).expect("content"));
    let base = content::read(&root.join("invalid/base")).expect("content");
    let text = |path: &str| String::from_utf8(base.get(path).expect("it is there").to_vec()).expect("utf-8");
    let dilemmas = text("scenarios/mini/dilemmas.ron").replace("\"stil\"", "\"rest\"");
    files.insert("scenarios/visit/dilemmas.ron", dilemmas.into_bytes());
    files.insert("localization/nl/visit/dilemmas.ftl", text("localization/nl/mini/dilemmas.ftl").into_bytes());
    files
}

#[test]
fn a_question_is_offered_at_its_moment_and_between_two_acts_and_going_on_passes_it_by() {
    let folder = tempfile::tempdir().expect("a folder");
    let walk =
        Walk { program: program(folder.path(), settings(), two_acts()), memory: Memory::default(), dressed: None, now: 0.0 };
    let mut harness = Harness::builder().with_size(egui::vec2(1280.0, 720.0)).with_max_steps(40).build_ui_state(frame, walk);
    harness.run_steps(4);
    harness.state_mut().program.act(Intent::Begin("visit".to_owned()));
    harness.run_steps(3);
    let offered = |harness: &Harness<'static, Walk>| says(harness, "Nog eens aanbellen?");
    assert!(!offered(&harness));
    for input in [Input::GoOn, Input::Choose("greet".into())] {
        harness.state_mut().program.act(Intent::Do(input));
        harness.run_steps(3);
    }
    assert!(says(&harness, "Een vraag bij dit moment: Nog eens aanbellen?"), "{:?}", labels(&harness));
    press(&mut harness, Key::V);
    assert_eq!((screen(&harness), step(&harness)), (&Screen::Dilemma, Step::Position));
    press(&mut harness, Key::Escape);
    harness.state_mut().program.act(Intent::Do(Input::Choose("leave".into())));
    harness.run_steps(3);
    let at = |harness: &Harness<'static, Walk>| {
        harness.state().program.visit.as_ref().map(|visit| visit.kept.session().state().at).expect("a visit")
    };
    assert!(matches!(at(&harness), At::BetweenActs(_)), "{:?}", at(&harness));
    press(&mut harness, Key::Space);
    assert!(matches!(at(&harness), At::BetweenActs(_)), "a space that was meant to hurry passes nothing by");
    act_on(&mut harness, "Nog eens aanbellen?");
    assert_eq!(step(&harness), Step::Position);
    press(&mut harness, Key::Escape);
    assert_eq!(screen(&harness), &Screen::Visit);
    act_on(&mut harness, "Verder (spatie)");
    assert!(matches!(at(&harness), At::Decision(_)), "{:?}", at(&harness));
    assert!(!offered(&harness));
}

#[test]
fn a_visit_without_questions_offers_none() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), [1280.0, 4000.0], settings());
    harness.state_mut().program.act(Intent::Go(Screen::Briefing("eerste-bel".to_owned())));
    harness.run_steps(3);
    assert!(!says(&harness, "De vragen"));
    harness.state_mut().program.act(Intent::Go(Screen::Dilemmas("eerste-bel".to_owned())));
    harness.run_steps(3);
    assert_eq!(screen(&harness), &Screen::Briefing("eerste-bel".to_owned()));
    harness.state_mut().program.act(Intent::Begin("eerste-bel".to_owned()));
    close_the_visit(&mut harness.state_mut().program);
    harness.state_mut().program.act(Intent::Look);
    let debrief = harness.state().program.debrief.as_ref().expect("a debrief");
    assert!(debrief.parts().all(|part| part != Part::Questions));
}

#[test]
fn questions_in_large_text_on_a_small_window_stay_within_it_and_show_no_keys() {
    for lang in [Lang::Nl, Lang::En] {
        let folder = tempfile::tempdir().expect("a folder");
        let large = Settings { text_percent: 200, language: lang, ..settings() };
        let mut harness = drill_window(folder.path(), [800.0, 600.0], large);
        let look = |harness: &mut Harness<'static, Walk>, what: &str| {
            harness.run_steps(4);
            assert_within(harness, 400.0, what);
            let bare: Vec<_> =
                labels(harness).into_iter().filter(|label| label.starts_with('[') && label.ends_with(']')).collect();
            assert!(bare.is_empty(), "{what}: {bare:?}");
        };
        harness.state_mut().program.act(Intent::Go(Screen::Briefing("mini".to_owned())));
        look(&mut harness, "the briefing");
        harness.state_mut().program.act(Intent::Go(Screen::Dilemmas("mini".to_owned())));
        look(&mut harness, "the list");
        for (id, acts) in [
            ("terugkomen", vec![DilemmaAct::Choose(0), DilemmaAct::On, DilemmaAct::Lay(0), DilemmaAct::On, DilemmaAct::Lay(3)]),
            ("eigen-deur", vec![DilemmaAct::Write("Een zin.".to_owned())]),
        ] {
            harness.state_mut().program.act(Intent::Dilemma(DilemmaAct::Open(id.into())));
            look(&mut harness, id);
            for act in acts.into_iter().chain([DilemmaAct::On, DilemmaAct::On]) {
                let what = format!("{id} after {act:?}");
                harness.state_mut().program.act(Intent::Dilemma(act));
                look(&mut harness, &what);
            }
            assert_eq!(screen(&harness) == &Screen::Dilemma, id == "terugkomen", "{id}");
            harness.state_mut().program.act(Intent::Go(Screen::Dilemmas("mini".to_owned())));
        }
    }
}

#[test]
fn every_control_of_a_question_can_be_reached_by_tab() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = drill_window(folder.path(), [1280.0, 720.0], settings());
    open(&mut harness);
    for acts in [vec![], vec![DilemmaAct::Choose(0), DilemmaAct::On]] {
        acts.into_iter().for_each(|act| harness.state_mut().program.act(Intent::Dilemma(act)));
        harness.run_steps(3);
        let control = |role: Role| matches!(role, Role::Button | Role::RadioButton | Role::CheckBox);
        let wanted = harness.get_all(by().predicate(move |node| control(node.role()))).count();
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..wanted + 3 {
            press(&mut harness, Key::Tab);
            let focused = harness.query_all(by().predicate(|node| node.is_focused())).next();
            seen.extend(focused.map(|node| format!("{:?}", node.accesskit_node().id())));
        }
        assert!(seen.len() >= wanted, "{:?}: {} of {wanted} reached", step(&harness), seen.len());
    }
}
