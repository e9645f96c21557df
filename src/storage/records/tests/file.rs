//! Tests of the file: damaged, foreign, newer, older, write-protected, locked and full.

use std::{fs::File, path::Path, time::Duration};

use rusqlite::Connection;

use super::*;
use crate::{
    domain::dilemma::marking::Answer,
    storage::records::schema::{APPLICATION_ID, SCHEMA_VERSION},
};

const V1: &str = include_str!("../../../../tests/fixtures/records-v1.sql");

/// The session in the file of version 1.
const V1_SESSION: &str = "01JNAB4T6HC3Y8N1B5F9GQ7MPK";

/// A folder with a file of version 1 in it.
fn first_version() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.sqlite");
    Connection::open(&path).unwrap().execute_batch(V1).unwrap();
    (folder, path)
}

/// How opening this file is refused, which must not change a byte of it.
fn refused(path: &Path) -> RecordsError {
    let before = fs::read(path).unwrap();
    let error = Records::open(path).unwrap_err();
    assert!(fs::read(path).unwrap() == before, "the file was changed");
    error
}

/// The tables and indexes of a file, as they were made.
fn tables(db: &Connection) -> Vec<(String, Option<String>)> {
    let mut query = db.prepare("SELECT name, sql FROM sqlite_schema ORDER BY name").unwrap();
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    rows.map(Result::unwrap).collect()
}

fn number(db: &Connection, pragma: &str) -> i64 {
    db.pragma_query_value(None, pragma, |row| row.get(0)).unwrap()
}

#[test]
fn garbage_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.sqlite");
    fs::write(&path, "dit is geen database".repeat(400)).unwrap();
    let error = refused(&path);
    assert!(matches!(error, RecordsError::Damaged { .. }), "{error:?}");
}

#[test]
fn half_a_file_is_refused_and_left_alone() {
    let (_folder, path, records) = fresh();
    played(&records, &["a"]);
    drop(records);
    let file = File::options().write(true).open(&path).unwrap();
    file.set_len(file.metadata().unwrap().len() / 2).unwrap();
    let error = refused(&path);
    assert!(matches!(error, RecordsError::Damaged { .. }), "{error:?}");
}

#[test]
fn a_page_of_noise_is_refused_and_left_alone() {
    let (_folder, path, records) = fresh();
    played(&records, &["a"]);
    drop(records);
    let mut bytes = fs::read(&path).unwrap();
    let half = bytes.len() / 2;
    bytes[half..].fill(0xa5);
    fs::write(&path, bytes).unwrap();
    let error = refused(&path);
    assert!(matches!(error, RecordsError::Damaged { .. }), "{error:?}");
}

#[test]
fn another_programs_file_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.sqlite");
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE session (id TEXT); PRAGMA user_version = 1;").unwrap();
    let error = refused(&path);
    assert!(matches!(error, RecordsError::Damaged { .. }), "{error:?}");
}

#[test]
fn a_newer_file_is_refused_and_left_alone() {
    let (_folder, path, records) = fresh();
    drop(records);
    Connection::open(&path).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let error = refused(&path);
    assert!(matches!(error, RecordsError::Newer { found: 99, known: SCHEMA_VERSION, .. }), "{error:?}");
}

#[test]
fn every_refusal_names_the_file_and_says_that_nothing_changed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.sqlite");
    fs::write(&path, "dit is geen database").unwrap();
    let told = refused(&path).to_string();
    assert!(told.contains(&path.display().to_string()) && told.contains("nothing was changed"), "{told}");
}

#[test]
fn a_new_file_is_marked_as_ours() {
    let (_folder, _path, records) = fresh();
    assert_eq!(number(&records.connection(), "application_id"), i64::from(APPLICATION_ID));
}

#[test]
fn deleted_text_is_overwritten_and_there_is_no_write_ahead_log() {
    let (_folder, _path, records) = fresh();
    let db = records.connection();
    let journal: String = db.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
    let found = (journal.as_str(), number(&db, "synchronous"), number(&db, "secure_delete"), number(&db, "foreign_keys"));
    assert_eq!(found, ("delete", 2, 1, 1));
}

#[test]
fn a_session_of_version_1_is_still_there() {
    let (_folder, path) = first_version();
    let records = Records::open(&path).unwrap();
    let session = V1_SESSION.parse().unwrap();
    let stored = records.session(session).unwrap().unwrap();
    assert_eq!((stored.seed, stored.inputs, stored.end), (u64::MAX, 2, None));
    assert_eq!(records.inputs(session).unwrap(), [Input::Look("naambordje".into()), Input::Choose("naam-noemen".into())]);
    assert_eq!(records.events(session).unwrap().len(), 8);
}

#[test]
fn a_session_of_version_1_goes_on() {
    let (_folder, path) = first_version();
    let records = Records::open(&path).unwrap();
    let lease = records.take_lease(V1_SESSION.parse().unwrap()).unwrap();
    records.append(&lease, 3, &Input::GoOn, &[]).unwrap();
    assert_eq!(records.inputs(lease.session()).unwrap().len(), 3);
}

#[test]
fn an_old_file_gets_the_tables_of_a_new_one() {
    let (_folder, path) = first_version();
    let (_other, _path, new) = fresh();
    let migrated = Records::open(&path).unwrap();
    assert_eq!(tables(&migrated.connection()), tables(&new.connection()));
}

#[test]
fn an_old_file_is_copied_before_it_is_changed() {
    let (folder, path) = first_version();
    let before = tables(&Connection::open(&path).unwrap());
    Records::open(&path).unwrap();
    let copy = Connection::open(folder.path().join("records.before-v5.sqlite")).unwrap();
    assert_eq!((number(&copy, "user_version"), tables(&copy)), (1, before));
}

#[test]
fn a_file_from_before_dilemmas_keeps_its_drills_and_takes_answers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.sqlite");
    let old = Connection::open(&path).unwrap();
    for step in [include_str!("../schema_v1.sql"), include_str!("../schema_v2.sql"), include_str!("../schema_v3.sql")] {
        old.execute_batch(step).unwrap();
    }
    old.execute_batch(
        "INSERT INTO profile (id, created_at) VALUES ('01JNAB4T6HC3Y8N1B5F9GQ7MPA', '2026-03-02T09:00:00.000Z');
         INSERT INTO drill_run (id, profile, kind, what, engine_version, seed, language, started_at, offset_minutes)
         VALUES ('01JNAB4T6HC3Y8N1B5F9GQ7MPB', '01JNAB4T6HC3Y8N1B5F9GQ7MPA', 'self', '\"Mix\"', '0.1.0', 1, 'nl',
                 '2026-03-02T09:00:00.000Z', 60);",
    )
    .unwrap();
    old.pragma_update(None, "application_id", APPLICATION_ID).unwrap();
    old.pragma_update(None, "user_version", 3).unwrap();
    drop(old);
    let records = Records::open(&path).unwrap();
    assert!(folder.path().join("records.before-v5.sqlite").exists());
    let runs: i64 = records.connection().query_row("SELECT count(*) FROM drill_run", [], |row| row.get(0)).unwrap();
    let profile = records.default_profile().unwrap().id;
    let question =
        Question { profile, session: None, scenario: "mini".into(), scenario_version: 1, dilemma: "terugkomen".into() };
    records.keep_answer(&question, &Answer::default(), false).unwrap();
    assert_eq!((runs, records.dilemma_answers(Some(profile)).unwrap().len()), (1, 1));
}

#[test]
fn an_earlier_copy_is_not_overwritten() {
    let (folder, path) = first_version();
    let earlier = folder.path().join("records.before-v5.sqlite");
    fs::write(&earlier, "eerder").unwrap();
    Records::open(&path).unwrap();
    assert_eq!(fs::read(&earlier).unwrap(), b"eerder");
}

#[test]
fn a_file_of_this_version_is_not_copied() {
    let (folder, path, records) = fresh();
    drop(records);
    Records::open(&path).unwrap();
    assert!(!folder.path().join("records.before-v5.sqlite").exists());
}

#[test]
fn an_old_file_is_read_as_it_is() {
    let (_folder, path) = first_version();
    let before = fs::read(&path).unwrap();
    let records = Records::open_read_only(&path).unwrap();
    assert_eq!(records.events(V1_SESSION.parse().unwrap()).unwrap().len(), 8);
    assert!(fs::read(&path).unwrap() == before, "the file was changed");
}

// Tests may run as root, whom no permission stops. So SQLite is told to refuse: here by how the file is opened, and in the
// next test by a pragma. Both give the error that a write-protected file gives.
#[test]
fn a_file_opened_for_reading_refuses_to_be_written() {
    let (_folder, path, records) = fresh();
    drop(records);
    let error = Records::open_read_only(&path).unwrap().create_profile(None).unwrap_err();
    assert!(matches!(error, RecordsError::ReadOnly { .. }), "{error:?}");
}

#[test]
fn a_move_on_a_write_protected_file_is_refused() {
    let (_folder, _path, records) = fresh();
    let lease = records.take_lease(begin(&records)).unwrap();
    records.connection().execute_batch("PRAGMA query_only = ON").unwrap();
    let error = records.append(&lease, 1, &Input::GoOn, &[]).unwrap_err();
    assert!(matches!(error, RecordsError::ReadOnly { .. }), "{error:?}");
}

#[test]
fn reading_makes_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.sqlite");
    let error = Records::open_read_only(&path).unwrap_err();
    assert!(matches!(error, RecordsError::NoFile { .. }) && !path.exists(), "{error:?}");
}

#[test]
fn missing_folders_are_made() {
    let folder = tempfile::tempdir().unwrap();
    Records::open(&folder.path().join("een/twee/records.sqlite")).unwrap();
    assert!(folder.path().join("een/twee").is_dir());
}

#[test]
fn a_folder_that_cannot_be_made_is_told() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("bestand"), "").unwrap();
    let error = Records::open(&folder.path().join("bestand/records.sqlite")).unwrap_err();
    assert!(matches!(error, RecordsError::NoFolder { .. }), "{error:?}");
}

#[test]
fn a_full_disk_costs_the_last_move_only() {
    let (_folder, _path, records) = fresh();
    let session = played(&records, &["a"]);
    let lease = records.take_lease(session).unwrap();
    // The smallest limit that SQLite takes is the size that the file has.
    records.connection().execute_batch("PRAGMA max_page_count = 1").unwrap();
    let error = records.append(&lease, 2, &Input::GoOn, &[thought(&"lang".repeat(50_000))]).unwrap_err();
    assert!(matches!(error, RecordsError::DiskFull { .. }), "{error:?}");
    assert_eq!(records.inputs(session).unwrap(), chosen(&["a"]));
}

#[test]
fn a_session_goes_on_when_there_is_room_again() {
    let (_folder, _path, records) = fresh();
    let lease = records.take_lease(begin(&records)).unwrap();
    let long = [thought(&"lang".repeat(50_000))];
    records.connection().execute_batch("PRAGMA max_page_count = 1").unwrap();
    records.append(&lease, 1, &Input::GoOn, &long).unwrap_err();
    records.connection().execute_batch("PRAGMA max_page_count = 100000").unwrap();
    records.append(&lease, 1, &Input::GoOn, &long).unwrap();
}

#[test]
fn a_file_that_another_program_writes_is_told() {
    let (_folder, path, records) = fresh();
    let lease = records.take_lease(begin(&records)).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    records.connection().busy_timeout(Duration::ZERO).unwrap();
    let error = records.append(&lease, 1, &Input::GoOn, &[]).unwrap_err();
    assert!(matches!(error, RecordsError::Locked { .. }), "{error:?}");
}
