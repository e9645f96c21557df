//! Leases: one program at a time goes on with a session, and a second one is told who has it.

use std::{
    fs::{self, File, TryLockError},
    path::PathBuf,
    process,
};

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, params};

use super::{
    Records,
    clock::Moment,
    error::{Fault, RecordsError},
    ids::SessionId,
};

/// How long a lease holds for programs on other machines after it was last renewed.
const TERM: SignedDuration = SignedDuration::from_secs(60);

/// The right to go on with a session; given back when dropped. Renewed by every append.
///
/// On one machine the system's lock on a file decides, which ends with the process however that ends. Between machines, whose
/// locks may not reach each other, the row decides: 60 seconds from the last renewal.
#[derive(Debug)]
pub struct Lease {
    records: Records,
    claim: Claim,
    /// None where the disk has no locks; then the row decides on one machine too.
    lock: Option<File>,
}

/// What a lease says of itself.
#[derive(Debug)]
pub(super) struct Claim {
    session: SessionId,
    owner: String,
    locked: bool,
}

/// Who has a session, as the row tells.
struct Holder {
    owner: String,
    host: String,
    pid: u32,
    until: Timestamp,
}

impl Lease {
    /// The session that it is for.
    #[must_use]
    pub fn session(&self) -> SessionId {
        self.claim.session
    }

    pub(super) fn claim(&self) -> &Claim {
        &self.claim
    }
}

impl Drop for Lease {
    /// Best effort: a row that stays behind stops nobody on this machine, and nobody elsewhere for longer than its term.
    fn drop(&mut self) {
        let Claim { session, owner, .. } = &self.claim;
        let over: rusqlite::Result<bool> = {
            let db = self.records.connection();
            let _ = db.execute("DELETE FROM lease WHERE session = ?1 AND owner = ?2", params![session, owner]);
            db.query_row("SELECT NOT EXISTS (SELECT 1 FROM session WHERE id = ?1 AND ended_at IS NULL)", [session], |row| {
                row.get(0)
            })
        };
        // Nobody goes on with a session that is over, so its file has served. Others stay, since a file that one program
        // removes while another opens it would be two files, with a lock on each.
        if over == Ok(true) {
            let _ = fs::remove_file(self.records.lock_path(*session));
        }
        drop(self.lock.take());
    }
}

impl Records {
    /// Takes the right to go on with a session.
    ///
    /// # Errors
    /// `InUse` when another program has it: offer a copy then. Or there is no such session, or the file cannot be written.
    pub fn take_lease(&self, session: SessionId) -> Result<Lease, RecordsError> {
        self.read(|db| self.must_know(db, session))?;
        let lock = self.lock_file(session)?;
        let claim = Claim { session, owner: self.new_ulid().to_string(), locked: lock.is_some() };
        self.write(|db| self.hold(db, &claim))?;
        Ok(Lease { records: self.clone(), claim, lock })
    }

    /// Renews a lease while nothing is appended, so that programs on other machines keep off for another 60 seconds.
    ///
    /// # Errors
    /// `InUse` when another program took the session over. Or the file cannot be written.
    pub fn renew(&self, lease: &Lease) -> Result<(), RecordsError> {
        self.write(|db| self.hold(db, &lease.claim))
    }

    /// Writes or renews the row of a lease, unless the session is somebody else's now.
    pub(super) fn hold(&self, db: &Connection, claim: &Claim) -> Result<(), Fault> {
        let now = self.now();
        self.must_know(db, claim.session)?;
        if let Some(holder) = holder(db, claim.session)?
            && self.blocks(&holder, claim, now)
        {
            return Err(self.in_use(claim.session, holder).into());
        }
        db.execute(
            "INSERT INTO lease (session, owner, host, pid, until) VALUES (?1, ?2, ?3, ?4, ?5) \
             ON CONFLICT (session) DO UPDATE SET owner = ?2, host = ?3, pid = ?4, until = ?5",
            params![claim.session, claim.owner, self.0.host, process::id(), Moment(now + TERM)],
        )?;
        Ok(())
    }

    fn blocks(&self, holder: &Holder, claim: &Claim, now: Timestamp) -> bool {
        let ours = holder.owner == claim.owner;
        // The lock is ours, so the one who wrote the row on this machine is gone.
        let gone = claim.locked && holder.host == self.0.host;
        // Further ahead than any term was written under another clock, or before this one was set back. Letting it pass is
        // safe, since the number of an input is taken only once.
        let running = now < holder.until && holder.until <= now + TERM + TERM;
        !ours && !gone && running
    }

    fn in_use(&self, session: SessionId, holder: Holder) -> RecordsError {
        let Holder { host, pid, until, .. } = holder;
        RecordsError::InUse { path: self.path().to_owned(), session, host, pid, until }
    }

    /// The system's lock on the session's file; none where the disk has no locks.
    fn lock_file(&self, session: SessionId) -> Result<Option<File>, RecordsError> {
        let path = self.lock_path(session);
        let io = |error| RecordsError::from_io(&path, error);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(io)?;
        }
        let file = File::options().read(true).write(true).create(true).truncate(false).open(&path).map_err(io)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(file)),
            Err(TryLockError::WouldBlock) => {
                let told = self.read(|db| Ok(holder(db, session)?))?;
                // The other has the lock and has not written its row yet.
                let untold = || Holder { owner: String::new(), host: self.0.host.clone(), pid: 0, until: self.now() + TERM };
                Err(self.in_use(session, told.unwrap_or_else(untold)))
            }
            Err(_) => Ok(None),
        }
    }

    /// `<stem>.locks/<session>.lock` beside the records.
    fn lock_path(&self, session: SessionId) -> PathBuf {
        self.path().with_extension("locks").join(format!("{session}.lock"))
    }
}

fn holder(db: &Connection, session: SessionId) -> rusqlite::Result<Option<Holder>> {
    db.query_row("SELECT owner, host, pid, until FROM lease WHERE session = ?1", [session], |row| {
        let Moment(until) = row.get("until")?;
        Ok(Holder { owner: row.get("owner")?, host: row.get("host")?, pid: row.get("pid")?, until })
    })
    .optional()
}

/// The name of this machine, as the system tells it.
pub(super) fn host_name() -> String {
    gethostname::gethostname().to_string_lossy().into_owned()
}
