//! Records: who played what, in one SQLite file that is durable at every move and shared by at most one writer at a time.
//!
//! `schema` opens and migrates the file, `profiles`, `content` and `sessions` are what it holds, `log` is a session's inputs
//! and events, `drills` the drills with every answer, `drafts` what was begun of one, `dilemmas` the answers to the questions of a visit, `notes` is what a
//! trainee writes down, `lease` lets one program at a time go on with a session, `clock` tells the time.

mod clock;
mod content;
mod dilemmas;
mod drafts;
mod drills;
mod error;
mod ids;
mod lease;
mod log;
mod notes;
mod profiles;
mod schema;
mod sessions;
#[cfg(test)]
mod tests;

use std::{
    fmt,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::SystemTime,
};

use jiff::Timestamp;
use rusqlite::{Connection, TransactionBehavior};
use ulid::{Generator, Ulid};

pub use self::{
    clock::{Clock, FixedClock, SystemClock},
    dilemmas::{Question, StoredAnswer},
    drills::{NewDrill, Review, StoredDrill, StoredReview},
    error::RecordsError,
    ids::{DrillId, ProfileId, SessionId},
    lease::Lease,
    log::SessionLog,
    notes::Note,
    profiles::Profile,
    sessions::{End, NewSession, SessionKind, StoredSession},
};

use self::error::Fault;

/// The records of one file. Cheap to clone; all clones and leases share one connection, which closes with the last of them.
#[derive(Clone)]
pub struct Records(Arc<Inner>);

struct Inner {
    path: PathBuf,
    host: String,
    clock: Arc<dyn Clock>,
    ids: Mutex<Generator>,
    connection: Mutex<Connection>,
}

impl Records {
    /// Opens the records in this file. Makes the folder and the file if they are missing; brings an older file up to this
    /// version, after copying it beside itself.
    ///
    /// # Errors
    /// When the file is damaged, foreign, newer, locked or write-protected, there is no room, or the folder cannot be made.
    /// A file that is damaged, foreign or newer is not changed.
    pub fn open(path: &Path) -> Result<Self, RecordsError> {
        Self::open_with_clock(path, Arc::new(SystemClock))
    }

    /// Opens the records with another clock.
    ///
    /// # Errors
    /// As [`Records::open`].
    pub fn open_with_clock(path: &Path, clock: Arc<dyn Clock>) -> Result<Self, RecordsError> {
        schema::open(path).map(|connection| Self::new(path, clock, connection))
    }

    /// Opens the records for reading only; nothing is made, migrated or locked. Writing is refused.
    ///
    /// # Errors
    /// As [`Records::open`], or that there are no records yet.
    pub fn open_read_only(path: &Path) -> Result<Self, RecordsError> {
        schema::open_read_only(path).map(|connection| Self::new(path, Arc::new(SystemClock), connection))
    }

    fn new(path: &Path, clock: Arc<dyn Clock>, connection: Connection) -> Self {
        Self(Arc::new(Inner {
            path: path.to_owned(),
            host: lease::host_name(),
            clock,
            ids: Mutex::new(Generator::new()),
            connection: Mutex::new(connection),
        }))
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0.path
    }

    /// A panic elsewhere cannot leave the connection in a state that is wrong: its transaction was rolled back.
    fn connection(&self) -> MutexGuard<'_, Connection> {
        self.0.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads. The work must not call back into the records, which are locked meanwhile.
    fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, RecordsError> {
        work(&self.connection()).map_err(|fault| fault.at(&self.0.path))
    }

    /// Writes all of the work or nothing, durably before it returns. The work must not call back into the records.
    fn write<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, RecordsError> {
        in_transaction(&mut self.connection(), work).map_err(|fault| fault.at(&self.0.path))
    }

    fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    /// A new id, greater than all that were made since the file was opened.
    fn new_ulid(&self) -> Ulid {
        let now = SystemTime::from(self.now());
        let mut ids = self.0.ids.lock().unwrap_or_else(PoisonError::into_inner);
        ids.generate_from_datetime(now).unwrap_or_else(|_| Ulid::from_datetime(now))
    }
}

fn in_transaction<T>(db: &mut Connection, work: impl FnOnce(&Connection) -> Result<T, Fault>) -> Result<T, Fault> {
    // Immediate, so that what is read before writing still holds when it is written.
    let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let made = work(&transaction)?;
    transaction.commit()?;
    Ok(made)
}

impl fmt::Debug for Records {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Records").field(&self.0.path).finish()
    }
}
