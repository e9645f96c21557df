//! Notes: what a trainee writes down for themselves, about a session or about nothing in particular.

use jiff::Timestamp;
use rusqlite::{Row, params};

use super::{
    Records,
    clock::Moment,
    error::RecordsError,
    ids::{ProfileId, SessionId},
};

/// Something written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// About which session, if about one.
    pub session: Option<SessionId>,
    /// When it was last written.
    pub at: Timestamp,
    /// What it says.
    pub text: String,
}

impl Records {
    /// Keeps what a profile writes about a session, in place of what it had written about it. An empty text removes it.
    ///
    /// # Errors
    /// When the profile or the session is not kept, or the file cannot be written.
    pub fn keep_reflection(&self, profile: ProfileId, session: SessionId, text: &str) -> Result<(), RecordsError> {
        let now = self.now();
        self.write(|db| {
            db.execute("DELETE FROM note WHERE profile = ?1 AND session = ?2", params![profile, session])?;
            if !text.trim().is_empty() {
                let insert = "INSERT INTO note (profile, session, at, text) VALUES (?1, ?2, ?3, ?4)";
                db.execute(insert, params![profile, session, Moment(now), text])?;
            }
            Ok(())
        })
    }

    /// Everything a profile wrote, the oldest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn notes(&self, profile: ProfileId) -> Result<Vec<Note>, RecordsError> {
        self.read(|db| {
            let mut query = db.prepare("SELECT session, at, text FROM note WHERE profile = ?1 ORDER BY number")?;
            let notes = query.query_map([profile], note)?.collect::<rusqlite::Result<_>>()?;
            Ok(notes)
        })
    }
}

fn note(row: &Row<'_>) -> rusqlite::Result<Note> {
    let Moment(at) = row.get("at")?;
    Ok(Note { session: row.get("session")?, at, text: row.get("text")? })
}
