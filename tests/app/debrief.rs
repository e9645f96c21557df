//! The debrief in the window, and the cards that lead to a visit.

use drempel::app::program::choose::cards;

use super::*;

#[test]
fn at_first_the_four_gauges_that_moved_most_are_drawn_and_any_can_be_put_on_or_off() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), [1280.0, 4000.0], settings());
    harness.state_mut().program.act(Intent::Begin("frans-van-noord".to_owned()));
    close_the_visit(&mut harness.state_mut().program);
    harness.state_mut().program.act(Intent::Look);
    harness.state_mut().program.act(Intent::Turn(Part::Curve));
    harness.run_steps(3);
    let drawn = |harness: &Harness<'static, Walk>| -> Vec<bool> {
        let debrief = harness.state().program.debrief.as_ref().expect("a debrief");
        debrief.curves.iter().map(|curve| curve.drawn).collect()
    };
    let debrief = harness.state().program.debrief.as_ref().expect("a debrief");
    let moved = |drawn: bool| {
        let of = debrief.curves.iter().filter(move |curve| curve.drawn == drawn);
        of.map(|curve| curve.range().1 - curve.range().0)
    };
    let least = moved(true).fold(f64::INFINITY, f64::min);
    assert!(moved(true).count() == 4 && moved(false).all(|other| other <= least));
    let off = drawn(&harness).iter().position(|on| !on).expect("one is not drawn");
    let name = debrief.curves[off].name.clone();
    harness.get(by().role(Role::CheckBox).label(&name)).click_accesskit();
    harness.run_steps(3);
    assert!(drawn(&harness)[off], "{name}");
}

#[test]
fn what_belongs_to_another_road_through_the_story_is_not_told_when_one_looks_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut program = program(folder.path(), settings(), content::embedded());
    program.act(Intent::Begin("frans-van-noord".to_owned()));
    close_the_visit(&mut program);
    program.act(Intent::Look);
    let list = program.dilemma_list().expect("it has questions");
    let met = program
        .visit
        .as_ref()
        .map(|visit| visit.shelf().dilemmas.met(visit.kept.session().state()).map(|one| one.id.clone()).collect::<Vec<_>>());
    let met = met.expect("the visit is there");
    assert!(list.elsewhere > 0, "the first moves do not lead past all eight");
    for entry in &list.entries {
        let unbound = entry.id.as_str() == "eigen-voorbeeld";
        assert!(unbound || met.contains(&entry.id), "{} was not met", entry.id);
    }
    program.act(Intent::Go(Screen::Briefing("frans-van-noord".to_owned())));
    assert_eq!(program.dilemma_list().map(|list| list.elsewhere), Some(0), "beforehand all of them can be looked at");
}

#[test]
fn another_side_of_a_story_stands_behind_it_and_0_opens_the_tenth_card() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path(), [1280.0, 720.0], settings());
    let ids: Vec<String> = cards(&harness.state().program).into_iter().map(|card| card.id).collect();
    let at = |id: &str| ids.iter().position(|one| one == id).expect("it is on offer");
    assert_eq!(at("esme"), at("frans-van-noord") + 1, "{ids:?}");
    harness.state_mut().program.act(Intent::Go(Screen::Choose));
    harness.run_steps(3);
    press(&mut harness, Key::Num0);
    assert_eq!(screen(&harness), &Screen::Briefing(ids[9].clone()));
}

/// A long play of Frans van Noord, into the autumn, looked back on.
fn a_long_play(folder: &Path) -> Program {
    let mut program = program(folder, settings(), content::embedded());
    program.act(Intent::Begin("frans-van-noord".to_owned()));
    play_on(&mut program, include_str!("../../scenarios/frans-van-noord/plays/zijn-ja.play"), |_| {});
    program.act(Intent::Look);
    program
}

#[test]
fn who_plays_somebody_is_seen_as_that_one_from_the_other_side() {
    let folder = tempfile::tempdir().expect("a folder");
    let program = a_long_play(folder.path());
    let seen = program.debrief.as_ref().and_then(|debrief| debrief.seen.as_ref()).expect("they met face to face");
    assert_eq!(seen.people.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["jan"]);
}

#[test]
fn the_acts_of_a_visit_are_marked_where_they_began() {
    let folder = tempfile::tempdir().expect("a folder");
    let program = a_long_play(folder.path());
    let debrief = program.debrief.as_ref().expect("a debrief");
    let titles: Vec<&str> = debrief.acts.iter().map(|(_, title)| title.as_str()).collect();
    assert_eq!(titles[..2], ["Het signaal", "Aan de telefoon"]);
    assert!(debrief.acts[0].0 == 0 && debrief.acts.windows(2).all(|two| two[0].0 < two[1].0), "{:?}", debrief.acts);
}

#[test]
fn a_next_step_is_about_a_moment_of_this_visit_or_the_only_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let program = a_long_play(folder.path());
    let steps = &program.debrief.as_ref().expect("a debrief").told.steps;
    assert!(steps.len() == 1 || steps.iter().all(|step| step.decision.is_some() && !step.words.is_empty()), "{steps:?}");
    assert!(!steps.is_empty());
}
