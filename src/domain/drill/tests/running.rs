//! Tests of a drill under way: its stages, what is told when, and going on after it was broken off.

use super::made::{drill, library};
use crate::domain::drill::{
    feedback::Feedback,
    marking::{Answer, Verdict},
    model::Item,
    plan::{Plan, Planned, What},
    session::{Refused, Run, Stage},
    shelf::Drills,
    shown::Shown,
    typed::Heard,
};

fn plan(drills: &Drills, skill: &str, feedback: &[Feedback]) -> Plan {
    let items = drill(drills, skill).items.iter().zip(feedback);
    let items = items.map(|(item, feedback)| Planned { core: item.core.clone(), feedback: *feedback }).collect();
    Plan { what: What::Mix, seed: 1, items }
}

fn item<'d>(drills: &'d Drills, run: &Run) -> &'d Item {
    let core = &run.current().expect("an item waits").core;
    drills.item(core).expect("it is there").1
}

fn answer(drills: &Drills, run: &mut Run, answer: Answer) -> Verdict {
    let marked = run.consider(item(drills, run), &answer, |_| Heard::default()).expect("an answer");
    run.accept(answer, &marked);
    marked.verdict
}

fn chosen(id: &str) -> Answer {
    Answer::Chosen(vec![id.to_owned()])
}

#[test]
fn an_item_is_shown_answered_told_and_the_next_one_follows() {
    let drills = library(4);
    let mut run = Run::new(plan(&drills, "gc-tell", &[Feedback::Full, Feedback::Short]));
    assert_eq!((run.stage(), run.at()), (Stage::Shown, Some(0)));
    assert_eq!(run.go_on(), Err(Refused::NotNow));
    assert_eq!(answer(&drills, &mut run, chosen("ja")), Verdict::Right);
    assert_eq!((run.stage(), run.at()), (Stage::Told, Some(0)));
    run.go_on().expect("told");
    assert_eq!(answer(&drills, &mut run, chosen("ja")), Verdict::Wrong);
    run.go_on().expect("told");
    assert_eq!((run.stage(), run.at(), run.right()), (Stage::Ended, None, 1));
    assert_eq!(run.go_on(), Err(Refused::NotNow));
}

#[test]
fn what_is_told_at_the_end_is_not_told_before() {
    let drills = library(4);
    let mut run = Run::new(plan(&drills, "gc-tell", &[Feedback::AtEnd, Feedback::AtEnd]));
    answer(&drills, &mut run, chosen("ja"));
    assert_eq!((run.stage(), run.at()), (Stage::Shown, Some(1)));
    answer(&drills, &mut run, chosen("ja"));
    assert_eq!((run.stage(), run.untold().collect::<Vec<_>>()), (Stage::Ended, vec![0, 1]));
}

#[test]
fn whoever_checks_themselves_is_asked_before_they_are_told() {
    let drills = library(4);
    let mut run = Run::new(plan(&drills, "gc-tell", &[Feedback::SelfCheck]));
    assert_eq!(run.check(true), Err(Refused::NotNow));
    answer(&drills, &mut run, chosen("nee"));
    assert_eq!(run.stage(), Stage::Check);
    run.check(true).expect("asked");
    assert_eq!((run.stage(), run.done()[0].thought), (Stage::Told, Some(true)));
}

#[test]
fn a_sentence_nobody_is_sure_of_is_judged_by_who_typed_it() {
    let drills = library(4);
    let mut run = Run::new(plan(&drills, "av-typed", &[Feedback::Full]));
    assert_eq!(answer(&drills, &mut run, Answer::Typed("Hoe dan?".to_owned())), Verdict::Unsure);
    assert_eq!(run.stage(), Stage::Judge);
    assert_eq!(run.judge(Verdict::Unsure), Err(Refused::NotNow));
    run.judge(Verdict::Partly).expect("it waits");
    assert_eq!((run.stage(), run.done()[0].verdict, run.done()[0].own), (Stage::Told, Verdict::Partly, true));
}

#[test]
fn a_drill_broken_off_goes_on_where_it_was() {
    let drills = library(4);
    let whole = plan(&drills, "av-typed", &[Feedback::Full, Feedback::AtEnd, Feedback::Full]);
    let mut run = Run::new(whole.clone());
    answer(&drills, &mut run, Answer::Typed("Hoe dan?".to_owned()));
    let waiting = Run::resumed(whole.clone(), run.done().to_vec());
    assert_eq!((waiting.stage(), waiting.at()), (Stage::Judge, Some(0)), "what waits to be judged still does");
    run.judge(Verdict::Right).expect("it waits");
    let later = Run::resumed(whole, run.done().to_vec());
    assert_eq!((later.stage(), later.at()), (Stage::Shown, Some(1)));
}

#[test]
fn an_answer_to_another_item_is_not_taken() {
    let drills = library(4);
    let run = Run::new(plan(&drills, "gc-tell", &[Feedback::Full; 2]));
    let other = &drill(&drills, "gc-tell").items[1];
    assert_eq!(run.consider(other, &chosen("ja"), |_| Heard::default()), Err(Refused::NotNow));
}

#[test]
fn a_drill_without_items_has_ended() {
    let drills = library(4);
    assert_eq!(Run::new(plan(&drills, "gc-tell", &[])).stage(), Stage::Ended);
}

#[test]
fn an_answer_is_marked_again_as_it_was_for_its_reasons() {
    let drills = library(4);
    let mut run = Run::new(plan(&drills, "gc-tell", &[Feedback::Full, Feedback::Full]));
    assert_eq!(answer(&drills, &mut run, chosen("nee")), Verdict::Wrong);
    let shown = Shown::at(&drills, &run, 0).expect("it is there");
    let done = &run.done()[0];
    let again = shown.marked_again(&done.answer).expect("it was an answer");
    assert_eq!((&shown.item.core, again.verdict, &again.confusion), (&run.items()[0].core, done.verdict, &done.confusion));
    assert!(!again.reasons.is_empty() && shown.marked_again(&Answer::Typed("nee".to_owned())).is_none());
    assert!(Shown::at(&drills, &run, 2).is_none(), "there are two");
}
