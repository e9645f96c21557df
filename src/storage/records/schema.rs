//! The file itself: how it is opened, recognised, checked, and brought up to this version.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use rusqlite::{Connection, MAIN_DB, OpenFlags, TransactionBehavior, types::FromSql};

use super::error::{Cause, Fault, RecordsError};

/// Marks a SQLite file as records of Drempel: "Drmp".
pub(super) const APPLICATION_ID: i32 = 0x4472_6d70;

/// What makes version n of the file out of version n - 1. Only ever added to.
const STEPS: [&str; 5] = [
    include_str!("schema_v1.sql"),
    include_str!("schema_v2.sql"),
    include_str!("schema_v3.sql"),
    include_str!("schema_v4.sql"),
    include_str!("schema_v5.sql"),
];

/// The version that this program writes.
pub(super) const SCHEMA_VERSION: u32 = STEPS.len() as u32;

/// How long is waited for another program to let go of the file.
const PATIENCE: Duration = Duration::from_secs(5);

/// Opens the file for reading and writing; makes and migrates it where needed.
pub(super) fn open(path: &Path) -> Result<Connection, RecordsError> {
    let sqlite = |error| RecordsError::from_sqlite(path, error);
    let looked = if fs::metadata(path).is_ok_and(|file| file.len() > 0) {
        look(path)?
    } else {
        make_folder(path)?;
        None
    };
    let mut db = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    // SQLite falls back to reading only, and would tell no sooner than at the first move.
    if db.is_readonly(MAIN_DB).map_err(sqlite)? {
        return Err(RecordsError::ReadOnly { path: path.to_owned(), source: "the file is write-protected".into() });
    }
    let found = match looked {
        Some(version) => version,
        None => inspect(&db, path)?,
    };
    // No write-ahead log: its shared memory does not work on the network disks that school homes lie on.
    db.execute_batch("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;").map_err(sqlite)?;
    if (1..SCHEMA_VERSION).contains(&found) {
        back_up(&db, path)?;
    }
    migrate(&mut db).map_err(sqlite)?;
    Ok(db)
}

/// Opens the file for reading only. An older version is read as it is: what is read has been there since version 1.
pub(super) fn open_read_only(path: &Path) -> Result<Connection, RecordsError> {
    let nothing = || RecordsError::NoFile { path: path.to_owned() };
    if !path.exists() {
        return Err(nothing());
    }
    let db = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    match inspect(&db, path)? {
        0 => Err(nothing()),
        _ => Ok(db),
    }
}

/// What is in the file, seen through a connection that cannot change a byte of it. Nothing when only a writer can tell, since
/// a program died while writing and its journal must be rolled back first.
fn look(path: &Path) -> Result<Option<u32>, RecordsError> {
    let db = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    match inspect(&db, path) {
        Err(RecordsError::ReadOnly { .. }) => Ok(None),
        done => done.map(Some),
    }
}

fn make_folder(path: &Path) -> Result<(), RecordsError> {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => {
            fs::create_dir_all(folder).map_err(|source| RecordsError::NoFolder { path: folder.to_owned(), source })
        }
        _ => Ok(()),
    }
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, RecordsError> {
    let connect = || -> rusqlite::Result<Connection> {
        let db = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        db.busy_timeout(PATIENCE)?;
        db.execute_batch("PRAGMA foreign_keys = ON;")?;
        Ok(db)
    };
    connect().map_err(|error| RecordsError::from_sqlite(path, error))
}

/// The version of the file, 0 when it is empty. Foreign, newer and damaged files are refused.
fn inspect(db: &Connection, path: &Path) -> Result<u32, RecordsError> {
    let inspect = || -> Result<u32, Fault> {
        let damaged = |what: String| Fault::Told(RecordsError::Damaged { path: path.to_owned(), source: Cause::from(what) });
        if pragma::<i64>(db, "page_count")? == 0 {
            return Ok(0);
        }
        let application: i32 = pragma(db, "application_id")?;
        if application != APPLICATION_ID {
            return Err(damaged(format!("its application id is {application}, that of Drempel's records is {APPLICATION_ID}")));
        }
        let found: u32 = pragma(db, "user_version")?;
        if found > SCHEMA_VERSION {
            return Err(RecordsError::Newer { path: path.to_owned(), found, known: SCHEMA_VERSION }.into());
        }
        if found == 0 {
            return Err(damaged("it bears no version".to_owned()));
        }
        let verdict: String = db.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        if verdict != "ok" {
            return Err(damaged(verdict));
        }
        Ok(found)
    };
    inspect().map_err(|fault| fault.at(path))
}

fn pragma<T: FromSql>(db: &Connection, name: &str) -> rusqlite::Result<T> {
    db.pragma_query_value(None, name, |row| row.get(0))
}

/// Copies the file as it is now beside itself, whole even if another program is writing.
fn back_up(db: &Connection, path: &Path) -> Result<(), RecordsError> {
    let copy = backup_path(path);
    // Not `fs::copy`: closing the file that it read would make the system forget the locks of this program's connections.
    let Some(target) = copy.to_str() else {
        return Err(RecordsError::Other { path: copy, source: "the name of the copy is not Unicode".into() });
    };
    match db.execute("VACUUM INTO ?1", [target]) {
        Ok(_) => Ok(()),
        Err(error) => {
            // Best effort: half a copy is worth nothing, and the error at hand says more than one about removing it.
            let _ = fs::remove_file(&copy);
            Err(RecordsError::from_sqlite(&copy, error))
        }
    }
}

/// `<stem>.before-v<n>.sqlite`, numbered on when there is one already: an earlier copy may be the only one of its records.
fn backup_path(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = |number: u32| match number {
        1 => path.with_file_name(format!("{stem}.before-v{SCHEMA_VERSION}.sqlite")),
        _ => path.with_file_name(format!("{stem}.before-v{SCHEMA_VERSION}-{number}.sqlite")),
    };
    (1..).map(name).find(|copy| !copy.exists()).expect("no folder holds four billion copies")
}

/// Takes the steps that the file has not taken yet, each whole or not at all.
fn migrate(db: &mut Connection) -> rusqlite::Result<()> {
    for (version, step) in (1_u32..).zip(STEPS) {
        let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Asked within the transaction, since another program may be opening the same file.
        if pragma::<u32>(&transaction, "user_version")? < version {
            transaction.execute_batch(step)?;
            transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
            transaction.pragma_update(None, "user_version", version)?;
            transaction.commit()?;
        }
    }
    Ok(())
}
