//! Tests of the records: what is kept here, `dilemmas` for answers to them, `drills` for drills, `file` for a file that is broken, old or
//! full, `lease` for two programs at once.

mod dilemmas;
mod drills;
mod file;
mod lease;

use std::{fs, sync::Arc};

use jiff::Timestamp;
use tempfile::TempDir;

use super::*;
use crate::domain::session::event::{Event, Input, PAYLOAD_VERSION};

const HASH: &str = "00d1";

/// A folder that goes when the test ends, and the records in it.
fn fresh() -> (TempDir, PathBuf, Records) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.sqlite");
    let records = Records::open(&path).unwrap();
    (folder, path, records)
}

fn time(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// What it takes to begin a session of the first profile.
fn new_session(records: &Records) -> NewSession {
    records.keep_content(HASH, &"victor".into(), 3, b"zip").unwrap();
    NewSession {
        profile: records.default_profile().unwrap().id,
        kind: SessionKind::Own,
        content: HASH.to_owned(),
        engine_version: "0.1.0".to_owned(),
        seed: u64::MAX - 1,
        language: "nl".to_owned(),
        role: "trainee".to_owned(),
        parent: None,
    }
}

fn begin(records: &Records) -> SessionId {
    let opening = [Event::SessionBegan { scenario: "victor".into() }, thought("begin")];
    records.begin_session(new_session(records), &opening).unwrap()
}

fn thought(text: &str) -> Event {
    Event::InnerVoice { text: text.into() }
}

fn ending() -> Event {
    Event::EndingReached { ending: "deur-op-een-kier".into() }
}

/// A session with these moves, each followed by a thought of the same name.
fn played(records: &Records, moves: &[&str]) -> SessionId {
    let session = begin(records);
    let lease = records.take_lease(session).unwrap();
    for (seq, name) in (1..).zip(moves) {
        records.append(&lease, seq, &Input::Choose((*name).into()), &[thought(name)]).unwrap();
    }
    session
}

fn chosen(moves: &[&str]) -> Vec<Input> {
    moves.iter().map(|name| Input::Choose((*name).into())).collect()
}

#[test]
fn moves_are_still_there_after_reopening() {
    let (_folder, path, records) = fresh();
    let session = played(&records, &["aanbellen", "naam-noemen"]);
    drop(records);
    assert_eq!(Records::open(&path).unwrap().inputs(session).unwrap(), chosen(&["aanbellen", "naam-noemen"]));
}

#[test]
fn events_keep_their_order_and_the_number_of_their_input() {
    let (_folder, _path, records) = fresh();
    let session = begin(&records);
    let lease = records.take_lease(session).unwrap();
    records.append(&lease, 1, &Input::GoOn, &[thought("b"), thought("a")]).unwrap();
    let events = records.events(session).unwrap();
    let began = Event::SessionBegan { scenario: "victor".into() };
    assert_eq!(events, [(0, began), (0, thought("begin")), (1, thought("b")), (1, thought("a"))]);
}

#[test]
fn a_session_is_found_as_it_was_begun() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::new(time("2026-03-02T09:00:00.250Z"), 60));
    let records = Records::open_with_clock(&folder.path().join("records.sqlite"), clock).unwrap();
    let new = new_session(&records);
    let session = records.begin_session(new.clone(), &[]).unwrap();
    let expected = StoredSession {
        id: session,
        profile: new.profile,
        kind: new.kind,
        content: new.content,
        scenario: "victor".into(),
        scenario_version: 3,
        engine_version: new.engine_version,
        seed: new.seed,
        language: new.language,
        role: new.role,
        parent: None,
        started: time("2026-03-02T09:00:00.250Z"),
        offset_minutes: 60,
        inputs: 0,
        end: None,
    };
    assert_eq!(records.session(session).unwrap(), Some(expected));
}

#[test]
fn a_session_without_kept_content_is_not_begun() {
    let (_folder, _path, records) = fresh();
    let new = NewSession { content: "ffff".to_owned(), ..new_session(&records) };
    records.begin_session(new, &[]).unwrap_err();
    assert!(records.sessions(None).unwrap().is_empty());
}

#[test]
fn an_ending_ends_the_session() {
    let (_folder, _path, records) = fresh();
    let session = begin(&records);
    let lease = records.take_lease(session).unwrap();
    records.append(&lease, 1, &Input::GoOn, &[ending()]).unwrap();
    let end = records.session(session).unwrap().unwrap().end.unwrap();
    assert_eq!(end.ending, Some("deur-op-een-kier".into()));
}

#[test]
fn only_sessions_that_may_go_on_are_unfinished() {
    let (_folder, _path, records) = fresh();
    let (open, closed) = (played(&records, &["a"]), begin(&records));
    let lease = records.take_lease(closed).unwrap();
    records.append(&lease, 1, &Input::GoOn, &[ending()]).unwrap();
    let profile = records.default_profile().unwrap().id;
    let found: Vec<SessionId> = records.unfinished(profile, &"victor".into()).unwrap().iter().map(|found| found.id).collect();
    assert_eq!(found, [open]);
}

#[test]
fn a_session_closed_early_has_an_end_and_no_ending() {
    let (_folder, _path, records) = fresh();
    let session = begin(&records);
    let lease = records.take_lease(session).unwrap();
    records.end_session(&lease).unwrap();
    let end = records.session(session).unwrap().unwrap().end.unwrap();
    assert_eq!(end.ending, None);
}

#[test]
fn a_number_that_is_taken_is_refused() {
    let (_folder, _path, records) = fresh();
    let session = played(&records, &["a", "b"]);
    let lease = records.take_lease(session).unwrap();
    let error = records.append(&lease, 2, &Input::GoOn, &[thought("c")]).unwrap_err();
    assert!(matches!(error, RecordsError::SequenceTaken { seq: 2, next: 3, .. }), "{error:?}");
}

#[test]
fn a_refused_input_leaves_nothing_behind() {
    let (_folder, _path, records) = fresh();
    let session = played(&records, &["a", "b"]);
    let before = records.events(session).unwrap();
    let lease = records.take_lease(session).unwrap();
    records.append(&lease, 4, &Input::GoOn, &[thought("c")]).unwrap_err();
    assert_eq!(records.events(session).unwrap(), before);
}

#[test]
fn a_copy_has_what_came_up_to_its_branch() {
    let (_folder, _path, records) = fresh();
    let session = played(&records, &["a", "b", "c"]);
    let copy = records.copy_session(session, 2).unwrap();
    assert_eq!(records.inputs(copy).unwrap(), chosen(&["a", "b"]));
    assert_eq!(records.events(copy).unwrap(), records.events(session).unwrap()[..4]);
    assert_eq!(records.session(copy).unwrap().unwrap().parent, Some((session, 2)));
}

#[test]
fn a_copy_from_before_the_ending_may_go_on() {
    let (_folder, _path, records) = fresh();
    let session = played(&records, &["a"]);
    let lease = records.take_lease(session).unwrap();
    records.append(&lease, 2, &Input::GoOn, &[ending()]).unwrap();
    let copy = records.copy_session(session, 1).unwrap();
    assert_eq!(records.session(copy).unwrap().unwrap().end, None);
}

#[test]
fn order_does_not_depend_on_the_clock() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.sqlite");
    let first = {
        let clock = Arc::new(FixedClock::new(time("2026-03-02T09:00:00Z"), 60));
        let records = Records::open_with_clock(&path, clock).unwrap();
        played(&records, &["a"])
    };
    // Another run, after the clock was set back by years, and by an hour within it.
    let clock = Arc::new(FixedClock::new(time("2019-01-01T01:00:00Z"), 60));
    let records = Records::open_with_clock(&path, clock.clone()).unwrap();
    let second = begin(&records);
    clock.set(time("2019-01-01T00:00:00Z"));
    let third = begin(&records);
    let lease = records.take_lease(first).unwrap();
    records.append(&lease, 2, &Input::Choose("b".into()), &[]).unwrap();

    let found: Vec<SessionId> = records.sessions(None).unwrap().iter().map(|found| found.id).collect();
    assert_eq!(found, [third, second, first]);
    assert_eq!(records.inputs(first).unwrap(), chosen(&["a", "b"]));
}

#[test]
fn a_deleted_session_leaves_no_trace_in_the_file() {
    let (_folder, path, records) = fresh();
    let secret = "mijn-vader-heet-gerrit".repeat(40);
    let session = played(&records, &[secret.as_str(); 30]);
    let kept = played(&records, &["blijft-staan"]);
    let holds = |text: &str| fs::read(&path).unwrap().windows(text.len()).any(|bytes| bytes == text.as_bytes());
    assert!(holds("vader-heet"), "the text must be there before, or its absence proves nothing");
    records.delete_session(session).unwrap();
    assert!(!holds("vader-heet"));
    assert_eq!(records.inputs(kept).unwrap(), chosen(&["blijft-staan"]));
}

#[test]
fn what_a_later_version_stored_is_told_with_its_place() {
    let (_folder, _path, records) = fresh();
    let session = played(&records, &["a", "b"]);
    let later = PAYLOAD_VERSION + 1;
    records.connection().execute("UPDATE input SET payload_version = ?1 WHERE seq = 2", [later]).unwrap();
    let error = records.inputs(session).unwrap_err();
    assert!(matches!(error, RecordsError::Unreadable { seq: 2, session: told, .. } if told == session), "{error:?}");
}

#[test]
fn an_event_that_makes_no_sense_is_told_with_its_place() {
    let (_folder, _path, records) = fresh();
    let session = played(&records, &["a"]);
    records.connection().execute("UPDATE event SET payload = '{\"event\":' WHERE seq = 1", []).unwrap();
    let error = records.events(session).unwrap_err();
    assert!(matches!(error, RecordsError::Unreadable { seq: 1, .. }), "{error:?}");
}

#[test]
fn a_session_that_is_not_there_is_told() {
    let (_folder, _path, records) = fresh();
    let error = records.inputs(SessionId(Ulid::nil())).unwrap_err();
    assert!(matches!(error, RecordsError::NoSession { .. }), "{error:?}");
}

#[test]
fn the_default_profile_is_made_once() {
    let (_folder, _path, records) = fresh();
    let made = records.default_profile().unwrap();
    assert_eq!(records.default_profile().unwrap().id, made.id);
}

#[test]
fn several_people_share_a_machine() {
    let (_folder, _path, records) = fresh();
    records.create_profile(Some("Merel")).unwrap();
    records.create_profile(None).unwrap();
    let names: Vec<Option<String>> = records.profiles().unwrap().into_iter().map(|profile| profile.pseudonym).collect();
    assert_eq!(names, [Some("Merel".to_owned()), None]);
}

#[test]
fn sessions_of_others_are_left_out_when_one_profile_is_asked_for() {
    let (_folder, _path, records) = fresh();
    let mine = begin(&records);
    let other = records.create_profile(Some("Merel")).unwrap().id;
    records.begin_session(NewSession { profile: other, ..new_session(&records) }, &[]).unwrap();
    let me = records.default_profile().unwrap().id;
    let found: Vec<SessionId> = records.sessions(Some(me)).unwrap().iter().map(|found| found.id).collect();
    assert_eq!(found, [mine]);
}

#[test]
fn content_is_stored_once() {
    let (_folder, _path, records) = fresh();
    records.keep_content(HASH, &"victor".into(), 3, b"first").unwrap();
    records.keep_content(HASH, &"victor".into(), 3, b"again").unwrap();
    assert_eq!(records.content(HASH).unwrap().as_deref(), Some(b"first".as_slice()));
}

#[test]
fn an_id_is_read_from_how_it_is_shown() {
    let id = SessionId(Ulid(7));
    assert_eq!(id.to_string().parse::<SessionId>(), Ok(id));
}
