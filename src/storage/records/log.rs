//! The log of a session: its inputs and events, written together at every move and read back in order.

use jiff::Timestamp;
use rusqlite::{Connection, params};
use serde::{Serialize, de::DeserializeOwned};

use super::{
    Lease, Records,
    clock::Moment,
    error::{Cause, Fault, RecordsError},
    ids::SessionId,
};
use crate::domain::session::event::{Event, Input, PAYLOAD_VERSION};

/// What a running session needs of its records. A browser, which has no SQLite, will keep them otherwise.
pub trait SessionLog {
    /// What lets one program at a time go on with a session.
    type Lease;

    /// Keeps an input (numbered from 1) and the events that followed from it, durably before it returns.
    ///
    /// # Errors
    /// When it was not kept; nothing of it is.
    fn append(&self, lease: &Self::Lease, seq: u32, input: &Input, events: &[Event]) -> Result<(), RecordsError>;

    /// The inputs of a session, in order.
    ///
    /// # Errors
    /// When they cannot be read.
    fn inputs(&self, session: SessionId) -> Result<Vec<Input>, RecordsError>;

    /// The events of a session in order, each with the number of the input that it followed from; 0 for the opening.
    ///
    /// # Errors
    /// When they cannot be read.
    fn events(&self, session: SessionId) -> Result<Vec<(u32, Event)>, RecordsError>;
}

impl SessionLog for Records {
    type Lease = Lease;

    fn append(&self, lease: &Lease, seq: u32, input: &Input, events: &[Event]) -> Result<(), RecordsError> {
        Self::append(self, lease, seq, input, events)
    }

    fn inputs(&self, session: SessionId) -> Result<Vec<Input>, RecordsError> {
        Self::inputs(self, session)
    }

    fn events(&self, session: SessionId) -> Result<Vec<(u32, Event)>, RecordsError> {
        Self::events(self, session)
    }
}

impl Records {
    /// Keeps an input (numbered from 1) and the events that followed from it, in one transaction that is durable before this
    /// returns. Renews the lease; ends the session when an ending was reached.
    ///
    /// # Errors
    /// When the input is not the next, another program took the session over, or the file cannot be written. Nothing of the
    /// input is kept then, and everything before it is.
    pub fn append(&self, lease: &Lease, seq: u32, input: &Input, events: &[Event]) -> Result<(), RecordsError> {
        let session = lease.session();
        let at = Moment(self.now());
        self.write(|db| {
            self.hold(db, lease.claim())?;
            let next = last_seq(db, session)? + 1;
            if seq != next {
                return Err(RecordsError::SequenceTaken { path: self.path().to_owned(), session, seq, next }.into());
            }
            db.execute(
                "INSERT INTO input (session, seq, at, payload, payload_version) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![session, seq, at, to_json(input), PAYLOAD_VERSION],
            )?;
            write_events(db, session, seq, at, events)?;
            Ok(())
        })
    }

    /// The inputs of a session, in order; the first is number 1.
    ///
    /// # Errors
    /// When there is no such session, an input cannot be understood, or the file cannot be read.
    pub fn inputs(&self, session: SessionId) -> Result<Vec<Input>, RecordsError> {
        self.read(|db| {
            let stored =
                self.payloads(db, session, "SELECT seq, payload_version, payload FROM input WHERE session = ?1 ORDER BY seq")?;
            Ok(stored.into_iter().map(|(_, input)| input).collect())
        })
    }

    /// The events of a session in order, each with the number of the input that it followed from; 0 for the opening.
    ///
    /// # Errors
    /// When there is no such session, an event cannot be understood, or the file cannot be read.
    pub fn events(&self, session: SessionId) -> Result<Vec<(u32, Event)>, RecordsError> {
        self.read(|db| {
            self.payloads(
                db,
                session,
                "SELECT seq, payload_version, payload FROM event WHERE session = ?1 ORDER BY seq, position",
            )
        })
    }

    /// When each input was kept, in order.
    ///
    /// # Errors
    /// When there is no such session, or the file cannot be read.
    pub fn input_times(&self, session: SessionId) -> Result<Vec<Timestamp>, RecordsError> {
        self.read(|db| {
            self.must_know(db, session)?;
            let mut query = db.prepare("SELECT at FROM input WHERE session = ?1 ORDER BY seq")?;
            let times = query.query_map([session], |row| row.get::<_, Moment>(0).map(|Moment(at)| at))?;
            Ok(times.collect::<Result<_, _>>()?)
        })
    }

    fn payloads<T: DeserializeOwned>(&self, db: &Connection, session: SessionId, sql: &str) -> Result<Vec<(u32, T)>, Fault> {
        self.must_know(db, session)?;
        let mut query = db.prepare(sql)?;
        let mut rows = query.query([session])?;
        let mut stored = Vec::new();
        while let Some(row) = rows.next()? {
            let (seq, version, text): (u32, u32, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let value = from_json(version, &text).map_err(|source| RecordsError::Unreadable {
                path: self.path().to_owned(),
                session,
                seq,
                source,
            })?;
            stored.push((seq, value));
        }
        Ok(stored)
    }
}

/// The number of the last input; 0 when there is none yet.
pub(super) fn last_seq(db: &Connection, session: SessionId) -> rusqlite::Result<u32> {
    db.query_row("SELECT coalesce(max(seq), 0) FROM input WHERE session = ?1", [session], |row| row.get(0))
}

/// Writes the events that followed from an input, and the session's end when one of them is an ending.
pub(super) fn write_events(db: &Connection, session: SessionId, seq: u32, at: Moment, events: &[Event]) -> rusqlite::Result<()> {
    let mut insert = db.prepare_cached(
        "INSERT INTO event (session, seq, position, at, payload, payload_version) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (position, event) in (0_u32..).zip(events) {
        insert.execute(params![session, seq, position, at, to_json(event), PAYLOAD_VERSION])?;
        if let Event::EndingReached { ending } = event {
            db.execute("UPDATE session SET ended_at = ?2, ending = ?3 WHERE id = ?1", params![session, at, ending.as_str()])?;
        }
    }
    Ok(())
}

fn to_json(payload: &impl Serialize) -> String {
    serde_json::to_string(payload).expect("inputs and events are plain values, which all have a form in JSON")
}

fn from_json<T: DeserializeOwned>(version: u32, text: &str) -> Result<T, Cause> {
    if version > PAYLOAD_VERSION {
        return Err(format!("it is of version {version}, this Drempel knows up to {PAYLOAD_VERSION}").into());
    }
    Ok(serde_json::from_str(text)?)
}
