//! Tests of drills in the records: durable answer by answer, in order, only one's own in progress, nothing taken twice.

use super::*;
use crate::domain::drill::{
    feedback::Feedback,
    marking::{Answer, Confusion, Verdict},
    plan::{Plan, Planned, What},
    spacing::Rating,
    time::Stamp,
};

fn plan(cores: &[&str]) -> Plan {
    let item = |core: &&str| Planned { core: (*core).into(), feedback: Feedback::Short };
    Plan { what: What::Skill { skill: "gc-tell".into() }, seed: u64::MAX - 2, items: cores.iter().map(item).collect() }
}

fn begin_drill(records: &Records, kind: SessionKind, plan: &Plan) -> DrillId {
    let profile = records.default_profile().unwrap().id;
    records.begin_drill(&NewDrill { profile, kind, plan, engine_version: "0.1.0", language: "nl" }).unwrap()
}

fn chosen(id: &str) -> Answer {
    Answer::Chosen(vec![id.to_owned()])
}

fn review<'a>(answer: &'a Answer, verdict: Verdict, confusion: Option<&'a Confusion>) -> Review<'a> {
    let rating = (verdict != Verdict::Unsure).then_some(Rating::Good);
    Review { answer, verdict, confusion, rating, millis: Some(4200) }
}

#[test]
fn a_drill_is_found_as_it_was_begun() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::new(time("2026-03-02T23:30:00Z"), 60));
    let records = Records::open_with_clock(&folder.path().join("records.sqlite"), clock).unwrap();
    let plan = plan(&["gc-tell/a", "gc-tell/b"]);
    let id = begin_drill(&records, SessionKind::Own, &plan);
    let found = records.drill(id).unwrap().unwrap();
    assert_eq!((found.plan, found.kind, found.ended), (plan, SessionKind::Own, None));
    assert_eq!(found.started, Stamp { seconds: time("2026-03-02T23:30:00Z").as_second(), offset_minutes: 60 });
    assert_eq!(records.stamp().day(), found.started.day());
}

#[test]
fn answers_are_still_there_after_reopening_with_what_they_were_worth() {
    let (_folder, path, records) = fresh();
    let id = begin_drill(&records, SessionKind::Own, &plan(&["gc-tell/a", "gc-tell/b"]));
    let mixed_up = Confusion { answer: "ja".to_owned(), chosen: "nee".to_owned() };
    records.answer_drill(id, 1, &review(&chosen("nee"), Verdict::Wrong, Some(&mixed_up))).unwrap();
    drop(records);
    let records = Records::open(&path).unwrap();
    let reviews = records.drill_reviews(id).unwrap();
    assert_eq!((reviews.len(), &reviews[0].answer, &reviews[0].confusion), (1, &chosen("nee"), &Some(mixed_up.clone())));
    let answers = records.drill_answers(records.default_profile().unwrap().id).unwrap();
    assert_eq!(
        (answers[0].core.as_str(), answers[0].verdict, &answers[0].confusion),
        ("gc-tell/a", Verdict::Wrong, &Some(mixed_up))
    );
    assert_eq!(records.unfinished_drills(records.default_profile().unwrap().id).unwrap().len(), 1);
}

#[test]
fn the_last_answer_ends_a_drill_unless_it_waits_to_be_judged() {
    let (_folder, _path, records) = fresh();
    let profile = records.default_profile().unwrap().id;
    let id = begin_drill(&records, SessionKind::Own, &plan(&["av-typed/a"]));
    let sentence = Answer::Typed("Hoe dan?".to_owned());
    records.answer_drill(id, 1, &review(&sentence, Verdict::Unsure, None)).unwrap();
    assert_eq!(records.unfinished_drills(profile).unwrap().len(), 1);
    records.judge_drill(id, 1, Verdict::Partly, Some(Rating::Hard)).unwrap();
    assert!(records.unfinished_drills(profile).unwrap().is_empty());
    let review = &records.drill_reviews(id).unwrap()[0];
    assert_eq!((review.verdict, review.own), (Verdict::Partly, true));
    assert_eq!(records.drill_answers(profile).unwrap()[0].rating, Some(Rating::Hard));
    let again = records.judge_drill(id, 1, Verdict::Right, None).unwrap_err();
    assert!(matches!(again, RecordsError::ItemAnswered { seq: 1, .. }), "{again:?}");
}

#[test]
fn an_item_is_answered_once_and_none_before_it_after_it() {
    let (_folder, _path, records) = fresh();
    let id = begin_drill(&records, SessionKind::Own, &plan(&["gc-tell/a", "gc-tell/b", "gc-tell/c"]));
    let answer = chosen("ja");
    // An item that is no longer there is passed over.
    records.answer_drill(id, 2, &review(&answer, Verdict::Right, None)).unwrap();
    for seq in [1, 2, 4] {
        let error = records.answer_drill(id, seq, &review(&answer, Verdict::Right, None)).unwrap_err();
        assert!(matches!(error, RecordsError::ItemAnswered { .. }), "{seq}: {error:?}");
    }
    assert_eq!(records.drill_reviews(id).unwrap().len(), 1);
    let none = DrillId(Ulid::nil());
    let error = records.answer_drill(none, 1, &review(&answer, Verdict::Right, None)).unwrap_err();
    assert!(matches!(error, RecordsError::NoDrill { .. }), "{error:?}");
}

#[test]
fn only_ones_own_drills_enter_progress() {
    let (_folder, _path, records) = fresh();
    let answer = chosen("ja");
    for kind in [SessionKind::Own, SessionKind::Lesson, SessionKind::Preview, SessionKind::Test] {
        let id = begin_drill(&records, kind, &plan(&[&format!("gc-tell/{}", kind.as_str())]));
        records.answer_drill(id, 1, &review(&answer, Verdict::Right, None)).unwrap();
    }
    let answers = records.drill_answers(records.default_profile().unwrap().id).unwrap();
    assert_eq!(answers.iter().map(|answer| answer.core.as_str()).collect::<Vec<_>>(), ["gc-tell/self"]);
}

#[test]
fn answers_keep_the_order_they_were_given_in_whatever_the_clock_says() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::new(time("2026-03-02T09:00:00Z"), 60));
    let records = Records::open_with_clock(&folder.path().join("records.sqlite"), clock.clone()).unwrap();
    let answer = chosen("ja");
    for (at, core) in [("2026-03-02T09:00:00Z", "a"), ("2019-01-01T00:00:00Z", "b"), ("2026-03-01T09:00:00Z", "c")] {
        clock.set(time(at));
        let id = begin_drill(&records, SessionKind::Own, &plan(&[&format!("gc-tell/{core}")]));
        records.answer_drill(id, 1, &review(&answer, Verdict::Right, None)).unwrap();
    }
    let answers = records.drill_answers(records.default_profile().unwrap().id).unwrap();
    let cores: Vec<&str> = answers.iter().map(|answer| answer.core.as_str()).collect();
    assert_eq!(cores, ["gc-tell/a", "gc-tell/b", "gc-tell/c"]);
}

#[test]
fn a_file_of_an_earlier_version_that_is_only_read_has_no_drills() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.sqlite");
    let old = include_str!("../../../../tests/fixtures/records-v1.sql");
    Connection::open(&path).unwrap().execute_batch(old).unwrap();
    let records = Records::open_read_only(&path).unwrap();
    let profile = records.profiles().unwrap()[0].id;
    assert!(records.drill_answers(profile).unwrap().is_empty());
    assert!(records.unfinished_drills(profile).unwrap().is_empty());
}
