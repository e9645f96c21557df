//! Tests of answers to dilemmas in the records: a draft is one, given ones stay, each belongs to its visit, and what is deleted is gone.

use super::*;
use crate::domain::dilemma::marking::Answer;

fn question(records: &Records, session: Option<SessionId>) -> Question {
    Question {
        profile: records.default_profile().unwrap().id,
        session,
        scenario: "victor".into(),
        scenario_version: 3,
        dilemma: "nog-eens".into(),
    }
}

fn answer(position: &str, words: &str) -> Answer {
    Answer {
        position: Some(position.into()),
        reasons: vec!["eenzaam".into(), "tijd".into()],
        weighed: vec!["zijn-nee".into()],
        words: words.to_owned(),
    }
}

/// Positions of all answers, the oldest first, each with whether it was given.
fn kept(records: &Records) -> Vec<(String, bool)> {
    let all = records.dilemma_answers(None).unwrap();
    all.into_iter().map(|one| (one.answer.position.unwrap().to_string(), one.given)).collect()
}

#[test]
fn an_answer_is_found_as_it_was_given_after_reopening() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.sqlite");
    let clock = Arc::new(FixedClock::new(time("2026-03-02T09:00:00.250Z"), 60));
    let records = Records::open_with_clock(&path, clock).unwrap();
    let session = begin(&records);
    let asked = question(&records, Some(session));
    records.keep_answer(&asked, &answer("teken", "Hij zei nee, en toch.\nJuist daarom."), true).unwrap();
    drop(records);
    let found = Records::open(&path).unwrap().dilemma_answers(Some(asked.profile)).unwrap();
    let expected = StoredAnswer {
        question: asked,
        at: time("2026-03-02T09:00:00.250Z"),
        given: true,
        answer: answer("teken", "Hij zei nee, en toch.\nJuist daarom."),
    };
    assert_eq!(found, [expected]);
}

#[test]
fn a_draft_is_written_over_until_it_is_given() {
    let (_folder, _path, records) = fresh();
    let asked = question(&records, None);
    records.keep_answer(&asked, &answer("teken", ""), false).unwrap();
    records.keep_answer(&asked, &answer("wachten", "w"), false).unwrap();
    assert_eq!(kept(&records), [("wachten".to_owned(), false)]);
    records.keep_answer(&asked, &answer("wachten", "wel"), true).unwrap();
    assert_eq!(kept(&records), [("wachten".to_owned(), true)]);
}

#[test]
fn an_answer_that_was_given_stays_when_another_is_given() {
    let (_folder, _path, records) = fresh();
    let asked = question(&records, None);
    records.keep_answer(&asked, &answer("teken", "eerst"), true).unwrap();
    records.keep_answer(&asked, &answer("wachten", "bijna"), false).unwrap();
    records.keep_answer(&asked, &answer("wachten", "later"), true).unwrap();
    assert_eq!(kept(&records), [("teken".to_owned(), true), ("wachten".to_owned(), true)]);
}

#[test]
fn the_draft_of_a_visit_is_not_that_of_another_or_of_none() {
    let (_folder, _path, records) = fresh();
    let (one, other) = (begin(&records), begin(&records));
    for (position, session) in [("teken", None), ("wachten", Some(one)), ("sluiten", Some(other))] {
        records.keep_answer(&question(&records, session), &answer(position, ""), false).unwrap();
    }
    assert_eq!(kept(&records).len(), 3);
    records.keep_answer(&question(&records, Some(one)), &answer("teken", ""), false).unwrap();
    let positions: Vec<String> = kept(&records).into_iter().map(|(position, _)| position).collect();
    assert_eq!(positions, ["teken", "teken", "sluiten"]);
}

#[test]
fn answers_of_others_are_left_out_when_one_profile_is_asked_for() {
    let (_folder, _path, records) = fresh();
    let mine = question(&records, None);
    records.keep_answer(&mine, &answer("teken", ""), true).unwrap();
    let other = records.create_profile(Some("Merel")).unwrap().id;
    records.keep_answer(&Question { profile: other, ..mine.clone() }, &answer("wachten", ""), true).unwrap();
    assert_eq!(records.dilemma_answers(Some(mine.profile)).unwrap().len(), 1);
    assert_eq!(records.dilemma_answers(None).unwrap().len(), 2);
}

#[test]
fn an_answer_to_a_visit_that_is_not_kept_is_refused_and_leaves_nothing() {
    let (_folder, _path, records) = fresh();
    let asked = question(&records, Some(SessionId(Ulid::nil())));
    let error = records.keep_answer(&asked, &answer("teken", ""), false).unwrap_err();
    assert!(matches!(error, RecordsError::NoSession { .. }), "{error:?}");
    assert!(records.dilemma_answers(None).unwrap().is_empty());
}

#[test]
fn own_words_leave_no_trace_when_their_visit_is_deleted() {
    let (_folder, path, records) = fresh();
    let session = begin(&records);
    let words = "mijn-tante-heet-gerda".repeat(20);
    records.keep_answer(&question(&records, Some(session)), &answer("teken", &words), true).unwrap();
    let holds = |text: &str| fs::read(&path).unwrap().windows(text.len()).any(|bytes| bytes == text.as_bytes());
    assert!(holds("tante-heet"), "the text must be there before, or its absence proves nothing");
    records.delete_session(session).unwrap();
    assert!(!holds("tante-heet") && records.dilemma_answers(None).unwrap().is_empty());
}

#[test]
fn an_answer_that_makes_no_sense_is_told_without_its_words() {
    let (_folder, _path, records) = fresh();
    records.keep_answer(&question(&records, None), &answer("teken", ""), true).unwrap();
    let broken = "UPDATE dilemma_answer SET payload = '{\"geheim\": 1}'";
    records.connection().execute(broken, []).unwrap();
    let error = records.dilemma_answers(None).unwrap_err();
    assert!(matches!(error, RecordsError::Damaged { .. }) && !format!("{error:?}").contains("geheim"), "{error:?}");
    records.connection().execute("UPDATE dilemma_answer SET payload = '{}', payload_version = 2", []).unwrap();
    assert!(records.dilemma_answers(None).is_err(), "a later version is not guessed at");
}

#[test]
fn a_file_of_an_earlier_version_that_is_only_read_has_no_answers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.sqlite");
    let old = include_str!("../../../../tests/fixtures/records-v1.sql");
    Connection::open(&path).unwrap().execute_batch(old).unwrap();
    let records = Records::open_read_only(&path).unwrap();
    assert!(records.dilemma_answers(None).unwrap().is_empty());
}
