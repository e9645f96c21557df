//! Tests of leases: two programs that want the same session, on one machine and on two.

use rusqlite::params;

use super::*;
use crate::storage::records::clock::Moment;

const NOON: &str = "2026-03-02T12:00:00Z";

/// Records whose clock stands at noon, with one session.
fn at_noon() -> (TempDir, Arc<FixedClock>, Records, SessionId) {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(FixedClock::new(time(NOON), 60));
    let records = Records::open_with_clock(&folder.path().join("records.sqlite"), clock.clone()).unwrap();
    let session = begin(&records);
    (folder, clock, records, session)
}

/// Writes the row of a lease as another program would.
fn leave_row(records: &Records, session: SessionId, host: &str, until: &str) {
    let sql = "INSERT OR REPLACE INTO lease (session, owner, host, pid, until) VALUES (?1, 'ander', ?2, 7, ?3)";
    records.connection().execute(sql, params![session, host, Moment(time(until))]).unwrap();
}

#[test]
fn a_second_program_is_told_who_has_the_session() {
    let (_folder, path, records) = fresh();
    let session = begin(&records);
    let _lease = records.take_lease(session).unwrap();
    let error = Records::open(&path).unwrap().take_lease(session).unwrap_err();
    let RecordsError::InUse { pid, .. } = error else { panic!("{error:?}") };
    assert_eq!(pid, std::process::id());
}

#[test]
fn a_session_is_free_again_when_the_lease_is_dropped() {
    let (_folder, path, records) = fresh();
    let session = begin(&records);
    drop(records.take_lease(session).unwrap());
    Records::open(&path).unwrap().take_lease(session).unwrap();
}

#[test]
fn leases_on_two_sessions_do_not_meet() {
    let (_folder, _path, records) = fresh();
    let _one = records.take_lease(begin(&records)).unwrap();
    records.take_lease(begin(&records)).unwrap();
}

#[test]
fn a_killed_program_does_not_block_its_session() {
    let (_folder, _clock, records, session) = at_noon();
    // What a kill leaves: the row, but no lock, since the system takes that back.
    leave_row(&records, session, &records.0.host, "2026-03-02T12:00:50Z");
    records.take_lease(session).unwrap();
}

#[test]
fn another_machine_keeps_its_session_for_its_term() {
    let (_folder, _clock, records, session) = at_noon();
    leave_row(&records, session, "een-andere-machine", "2026-03-02T12:00:50Z");
    let error = records.take_lease(session).unwrap_err();
    assert!(matches!(&error, RecordsError::InUse { host, pid: 7, .. } if host == "een-andere-machine"), "{error:?}");
}

#[test]
fn a_session_of_another_machine_is_free_after_its_term() {
    let (_folder, clock, records, session) = at_noon();
    leave_row(&records, session, "een-andere-machine", "2026-03-02T12:00:50Z");
    clock.set(time("2026-03-02T12:00:51Z"));
    records.take_lease(session).unwrap();
}

#[test]
fn a_term_in_the_far_future_blocks_nobody() {
    let (_folder, _clock, records, session) = at_noon();
    leave_row(&records, session, "een-andere-machine", "2031-01-01T00:00:00Z");
    records.take_lease(session).unwrap();
}

#[test]
fn a_move_renews_the_lease() {
    let (_folder, clock, records, session) = at_noon();
    let lease = records.take_lease(session).unwrap();
    clock.set(time("2026-03-02T12:00:30Z"));
    records.append(&lease, 1, &Input::GoOn, &[]).unwrap();
    let until: Moment = records.connection().query_row("SELECT until FROM lease", [], |row| row.get(0)).unwrap();
    assert_eq!(until.0, time("2026-03-02T12:01:30Z"));
}

#[test]
fn a_session_that_was_taken_over_takes_no_more_moves() {
    let (_folder, _clock, records, session) = at_noon();
    let lease = records.take_lease(session).unwrap();
    leave_row(&records, session, "een-andere-machine", "2026-03-02T12:00:50Z");
    let error = records.append(&lease, 1, &Input::GoOn, &[]).unwrap_err();
    assert!(matches!(error, RecordsError::InUse { .. }), "{error:?}");
}

#[test]
fn a_dropped_lease_leaves_anothers_row_alone() {
    let (_folder, _clock, records, session) = at_noon();
    let lease = records.take_lease(session).unwrap();
    leave_row(&records, session, "een-andere-machine", "2026-03-02T12:00:50Z");
    drop(lease);
    records.take_lease(session).unwrap_err();
}

#[test]
fn a_session_in_use_can_be_copied() {
    let (_folder, _path, records) = fresh();
    let session = played(&records, &["a"]);
    let _lease = records.take_lease(session).unwrap();
    let copy = records.copy_session(session, 1).unwrap();
    records.append(&records.take_lease(copy).unwrap(), 2, &Input::Choose("b".into()), &[]).unwrap();
    assert_eq!(records.inputs(copy).unwrap(), chosen(&["a", "b"]));
}

#[test]
fn a_session_in_use_is_not_deleted() {
    let (_folder, _path, records) = fresh();
    let session = begin(&records);
    let _lease = records.take_lease(session).unwrap();
    records.delete_session(session).unwrap_err();
    assert!(records.session(session).unwrap().is_some());
}

#[test]
fn the_lock_file_goes_with_the_session() {
    let (folder, _path, records) = fresh();
    let session = played(&records, &["a"]);
    let lock = folder.path().join("records.locks").join(format!("{session}.lock"));
    assert!(lock.exists(), "the lock must be where it is looked for, or its absence proves nothing");
    records.delete_session(session).unwrap();
    assert!(!lock.exists());
}
