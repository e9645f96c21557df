//! Drills for a group in the window: with a class, and on paper.

use super::*;

/// Which item of the class is shown, counted from 0, and what is done with it; none at the end.
fn class_at(harness: &Harness<'static, Walk>) -> Option<(String, ClassStep)> {
    let item = harness.state().program.class_view().expect("a class").item?;
    Some((item.number, item.step))
}

#[test]
fn a_class_thinks_sees_and_discusses_by_one_key_goes_back_and_nothing_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = drill_window(folder.path(), [1280.0, 720.0], settings());
    harness.state_mut().program.act(Intent::Go(Screen::Skill("gc-horen".into())));
    harness.run_steps(3);
    harness.get(by().role(Role::RadioButton).label_contains("4 opgaven")).click_accesskit();
    harness.run_steps(3);
    act_on(&mut harness, "In de klas");
    assert_eq!(screen(&harness), &Screen::Class);
    let at = |item: usize, step: ClassStep| Some((format!("Opgave {item} van 4"), step));
    let says = |harness: &Harness<'static, Walk>, what: &str| labels(harness).iter().any(|label| label.contains(what));
    for item in 1..=4 {
        assert_eq!(class_at(&harness), at(item, ClassStep::Think));
        let buttons = harness.get_all(by().role(Role::Button)).count();
        assert_eq!((buttons, says(&harness, "Goed:"), says(&harness, "Waarom:")), (3, false, false), "{:?}", labels(&harness));
        assert!(says(&harness, "A.  ") && says(&harness, "B.  "), "{:?}", labels(&harness));
        // What is usual for choosing chooses nothing here.
        press(&mut harness, Key::Num1);
        press(&mut harness, Key::Space);
        assert_eq!(class_at(&harness), at(item, ClassStep::Reveal));
        for told in ["Goed:", "Hier niet:", "Waarom:", "Wat verleidt:"] {
            assert!(says(&harness, told), "{told}: {:?}", labels(&harness));
        }
        press(&mut harness, Key::Enter);
        assert_eq!(class_at(&harness), at(item, ClassStep::Discuss));
        let question = harness.state().program.class_view().and_then(|view| view.item).expect("an item").question;
        assert!(says(&harness, &question) && !question.starts_with('['), "{question}: {:?}", labels(&harness));
        press(&mut harness, Key::Backspace);
        assert_eq!(class_at(&harness), at(item, ClassStep::Reveal));
        press(&mut harness, Key::ArrowLeft);
        assert_eq!(class_at(&harness), at(item, ClassStep::Think));
        for _ in 0..3 {
            press(&mut harness, Key::Space);
        }
    }
    assert_eq!(class_at(&harness), None);
    press(&mut harness, Key::Space);
    assert!(says(&harness, "4 opgaven samen gedaan"), "a space too many does nothing: {:?}", labels(&harness));
    press(&mut harness, Key::ArrowLeft);
    assert_eq!(class_at(&harness), at(4, ClassStep::Discuss));
    press(&mut harness, Key::Escape);
    assert_eq!(screen(&harness), &Screen::Skill("gc-horen".into()));
    let program = &harness.state().program;
    let profiles = program.records().expect("records").profiles().expect("read");
    assert!(profiles.is_empty() && program.drill.is_none(), "nobody was made to answer: {profiles:?}");
    assert!(program.practice.answers.is_empty());
}

#[test]
fn hands_are_counted_by_letters_and_a_clock_is_set_by_t_for_one_step() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = drill_window(folder.path(), [1280.0, 720.0], settings());
    harness.state_mut().program.act(Intent::Group(GroupAct::Begin("gc-horen".into())));
    harness.run_steps(6);
    let item =
        |harness: &Harness<'static, Walk>| harness.state().program.class_view().and_then(|view| view.item).expect("an item");
    for key in [Key::A, Key::A, Key::A, Key::B, Key::C] {
        press(&mut harness, key);
    }
    harness.key_press_modifiers(egui::Modifiers::SHIFT, Key::A);
    harness.run_steps(3);
    assert_eq!(item(&harness).hands, [2, 1], "there is no third option");
    assert!(labels(&harness).iter().any(|label| label.contains("A.  ") && label.contains("2 handen")), "{:?}", labels(&harness));
    press(&mut harness, Key::T);
    assert!(item(&harness).clock.is_some(), "it runs");
    harness.run_steps(8);
    assert_eq!(item(&harness).clock.as_deref(), Some("Tijd"), "every frame is ten seconds");
    press(&mut harness, Key::Space);
    assert_eq!((item(&harness).clock, item(&harness).hands), (None, vec![2, 1]));
    press(&mut harness, Key::T);
    assert_eq!(item(&harness).clock, None, "nobody waits while what is right is shown");
}

#[test]
fn an_arrow_before_the_first_step_does_not_carry_the_keyboard_to_the_way_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = drill_window(folder.path(), [1280.0, 720.0], settings());
    harness.state_mut().program.act(Intent::Group(GroupAct::Begin("gc-horen".into())));
    harness.run_steps(6);
    for key in [Key::ArrowLeft, Key::ArrowLeft, Key::ArrowUp, Key::ArrowDown] {
        press(&mut harness, key);
    }
    press(&mut harness, Key::Space);
    assert_eq!(screen(&harness), &Screen::Class);
    assert_eq!(class_at(&harness).map(|(_, step)| step), Some(ClassStep::Reveal));
}

#[test]
fn a_class_in_large_text_on_a_small_window_stays_within_it_in_every_form() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = drill_window(folder.path(), [800.0, 600.0], Settings { text_percent: 200, ..settings() });
    for id in ["gc-horen", "av-kies", "fc-weeg", "gc-bouw", "av-typ"] {
        harness.state_mut().program.act(Intent::Go(Screen::Skill(id.into())));
        harness.run_steps(4);
        assert_within(&harness, 400.0, id);
        harness.state_mut().program.act(Intent::Group(GroupAct::Begin(id.into())));
        harness.run_steps(4);
        for step in ClassStep::ALL {
            assert_eq!(class_at(&harness).map(|(_, step)| step), Some(step), "{id}");
            assert_within(&harness, 400.0, &format!("{id} {step:?}"));
            press(&mut harness, Key::Space);
        }
    }
}

#[test]
fn a_sheet_is_written_beside_older_ones_and_it_is_said_where() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = drill_window(folder.path(), [1280.0, 1200.0], settings());
    harness.state_mut().program.act(Intent::Go(Screen::Skill("gc-horen".into())));
    harness.run_steps(3);
    for name in ["gc-horen-nl.html", "gc-horen-nl-2.html"] {
        act_on(&mut harness, "Afdrukken");
        let path = folder.path().join("sheets").join(name);
        assert!(path.is_file(), "{name}");
        assert!(labels(&harness).iter().any(|label| label.contains(name)), "{:?}", labels(&harness));
    }
    act_on(&mut harness, "Bladen voor drietallen");
    assert!(folder.path().join("sheets/triads/triads-observer-nl.html").is_file());
    harness.state_mut().program.act(Intent::Go(Screen::Drills));
    assert_eq!(harness.state().program.group.written, None);
}

#[test]
fn where_no_folder_takes_a_sheet_that_is_said() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("sheets"), "a file, where a folder would be").expect("written");
    let mut harness = drill_window(folder.path(), [1280.0, 1200.0], settings());
    harness.state_mut().program.act(Intent::Go(Screen::Skill("gc-horen".into())));
    harness.run_steps(3);
    act_on(&mut harness, "Afdrukken");
    assert!(labels(&harness).iter().any(|label| label.contains("kon niet geschreven worden")), "{:?}", labels(&harness));
}
