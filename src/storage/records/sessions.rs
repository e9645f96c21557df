//! Sessions: begun, found again, branched and deleted. What happens in one is in `log`.

use jiff::Timestamp;
use rusqlite::{
    Connection, OptionalExtension, Params, Row, ToSql, params,
    types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef},
};

use super::{
    Lease, Records,
    clock::Moment,
    error::{Fault, RecordsError},
    ids::{ProfileId, SessionId},
    log::{last_seq, write_events},
};
use crate::domain::{
    id::{EndingId, ScenarioId},
    session::event::Event,
};

/// What a session is for. Only a trainee's own sessions enter their progress.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SessionKind {
    /// A trainee's own; stored as `self`.
    Own,
    /// Played in a lesson, by a group.
    Lesson,
    /// An author's look at a scenario.
    Preview,
    /// Played by a test.
    Test,
}

impl SessionKind {
    const ALL: [Self; 4] = [Self::Own, Self::Lesson, Self::Preview, Self::Test];

    /// The word that is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Own => "self",
            Self::Lesson => "lesson",
            Self::Preview => "preview",
            Self::Test => "test",
        }
    }
}

impl ToSql for SessionKind {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(self.as_str()))
    }
}

impl FromSql for SessionKind {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let word = value.as_str()?;
        let unknown = || FromSqlError::Other(format!("`{word}` is no kind of session").into());
        Self::ALL.into_iter().find(|kind| kind.as_str() == word).ok_or_else(unknown)
    }
}

/// A session that is about to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewSession {
    /// Who plays.
    pub profile: ProfileId,
    /// What for.
    pub kind: SessionKind,
    /// The hash of the content that is played; it must be kept already.
    pub content: String,
    /// The version of the program that plays it.
    pub engine_version: String,
    /// The seed of all chance in it.
    pub seed: u64,
    /// The language of the texts, `nl` or `en`.
    pub language: String,
    /// The part that the trainee plays.
    pub role: String,
    /// Of which session this is a branch, and after which of its inputs.
    pub parent: Option<(SessionId, u32)>,
}

/// A session as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredSession {
    /// Its id.
    pub id: SessionId,
    /// Who played.
    pub profile: ProfileId,
    /// What for.
    pub kind: SessionKind,
    /// The hash of the content that was played.
    pub content: String,
    /// The scenario that was played.
    pub scenario: ScenarioId,
    /// The version of the scenario.
    pub scenario_version: u32,
    /// The version of the program that began it.
    pub engine_version: String,
    /// The seed of all chance in it.
    pub seed: u64,
    /// The language of the texts.
    pub language: String,
    /// The part that the trainee played.
    pub role: String,
    /// Of which session it is a branch, and after which of its inputs.
    pub parent: Option<(SessionId, u32)>,
    /// When it began.
    pub started: Timestamp,
    /// How far local time was ahead of UTC when it began, in minutes.
    pub offset_minutes: i32,
    /// How many inputs it has; the next is one higher.
    pub inputs: u32,
    /// How it ended; none while it may still go on.
    pub end: Option<End>,
}

/// The end of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// When.
    pub at: Timestamp,
    /// The ending that was reached; none when it was closed early.
    pub ending: Option<EndingId>,
}

const SESSION: &str = "SELECT s.id AS id, s.profile AS profile, s.kind AS kind, s.content AS content, c.scenario AS scenario, \
    c.version AS version, s.engine_version AS engine_version, s.seed AS seed, s.language AS language, s.role AS role, \
    s.parent AS parent, s.parent_seq AS parent_seq, s.started_at AS started_at, s.offset_minutes AS offset_minutes, \
    s.ended_at AS ended_at, s.ending AS ending, (SELECT count(*) FROM input AS i WHERE i.session = s.id) AS inputs \
    FROM session AS s JOIN content AS c ON c.hash = s.content";

impl Records {
    /// Begins a session with the events that open it, in one transaction.
    ///
    /// # Errors
    /// When the profile or the content is not kept, or the file cannot be written.
    pub fn begin_session(&self, new: NewSession, opening: &[Event]) -> Result<SessionId, RecordsError> {
        let session = SessionId(self.new_ulid());
        let at = Moment(self.now());
        let (parent, parent_seq) = new.parent.unzip();
        self.write(|db| {
            db.execute(
                "INSERT INTO session (id, profile, kind, content, engine_version, seed, language, role, parent, parent_seq, \
                 started_at, offset_minutes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                params![
                    session,
                    new.profile,
                    new.kind,
                    new.content,
                    new.engine_version,
                    // SQLite has no unsigned numbers: the same bits.
                    new.seed.cast_signed(),
                    new.language,
                    new.role,
                    parent,
                    parent_seq,
                    at,
                    self.0.clock.offset_minutes(),
                ],
            )?;
            write_events(db, session, 0, at, opening)?;
            Ok(session)
        })
    }

    /// The session of this id, if there is one.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn session(&self, session: SessionId) -> Result<Option<StoredSession>, RecordsError> {
        self.read(|db| Ok(db.query_row(&format!("{SESSION} WHERE s.id = ?1"), [session], stored).optional()?))
    }

    /// The sessions of a profile, or of all, the newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn sessions(&self, profile: Option<ProfileId>) -> Result<Vec<StoredSession>, RecordsError> {
        self.read(|db| all(db, "?1 IS NULL OR s.profile = ?1", [profile]))
    }

    /// The sessions of a profile with a scenario that may still go on, of every kind, the newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn unfinished(&self, profile: ProfileId, scenario: &ScenarioId) -> Result<Vec<StoredSession>, RecordsError> {
        self.read(|db| all(db, "s.profile = ?1 AND c.scenario = ?2 AND s.ended_at IS NULL", params![profile, scenario.as_str()]))
    }

    /// Closes a session early, without an ending, so that it is not offered again. Does nothing when it has ended.
    ///
    /// # Errors
    /// When another program took the session over, or the file cannot be written.
    pub fn end_session(&self, lease: &Lease) -> Result<(), RecordsError> {
        let at = Moment(self.now());
        self.write(|db| {
            self.hold(db, lease.claim())?;
            db.execute("UPDATE session SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL", params![lease.session(), at])?;
            Ok(())
        })
    }

    /// Makes a branch of a session with the same inputs and events up to and with this input; at most all of them. For a
    /// what-if, and for going on with a session that another program has.
    ///
    /// # Errors
    /// When there is no such session, or the file cannot be written.
    pub fn copy_session(&self, original: SessionId, upto_seq: u32) -> Result<SessionId, RecordsError> {
        let copy = SessionId(self.new_ulid());
        let at = Moment(self.now());
        self.write(|db| {
            self.must_know(db, original)?;
            let last = last_seq(db, original)?;
            let upto = upto_seq.min(last);
            // An ending belongs to the last input; an early close is undone, since a copy is made to go on.
            db.execute(
                "INSERT INTO session (id, profile, kind, content, engine_version, seed, language, role, parent, parent_seq, \
                 started_at, offset_minutes, ended_at, ending) \
                 SELECT ?2, profile, kind, content, engine_version, seed, language, role, id, ?3, ?4, ?5, \
                 iif(?6 AND ending IS NOT NULL, ended_at, NULL), iif(?6, ending, NULL) FROM session WHERE id = ?1",
                params![original, copy, upto, at, self.0.clock.offset_minutes(), upto == last],
            )?;
            db.execute(
                "INSERT INTO input (session, seq, at, payload, payload_version) \
                 SELECT ?2, seq, at, payload, payload_version FROM input WHERE session = ?1 AND seq <= ?3",
                params![original, copy, upto],
            )?;
            db.execute(
                "INSERT INTO event (session, seq, position, at, payload, payload_version) \
                 SELECT ?2, seq, position, at, payload, payload_version FROM event WHERE session = ?1 AND seq <= ?3",
                params![original, copy, upto],
            )?;
            Ok(copy)
        })
    }

    /// Deletes a session with all that belongs to it; its bytes are overwritten in the file. Its branches stay. A copy of the
    /// file from before a migration keeps what it has.
    ///
    /// # Errors
    /// When there is no such session, a program is going on with it, or the file cannot be written.
    pub fn delete_session(&self, session: SessionId) -> Result<(), RecordsError> {
        let _ours_until_it_is_gone = self.take_lease(session)?;
        self.write(|db| {
            db.execute("DELETE FROM session WHERE id = ?1", [session])?;
            Ok(())
        })
    }

    /// Refuses when there is no session of this id.
    pub(super) fn must_know(&self, db: &Connection, session: SessionId) -> Result<(), Fault> {
        let known: bool = db.query_row("SELECT EXISTS (SELECT 1 FROM session WHERE id = ?1)", [session], |row| row.get(0))?;
        if known { Ok(()) } else { Err(RecordsError::NoSession { path: self.path().to_owned(), session }.into()) }
    }
}

fn all(db: &Connection, which: &str, params: impl Params) -> Result<Vec<StoredSession>, Fault> {
    // By number, which grows with every session; the clock may have been set back between two of them.
    let mut query = db.prepare(&format!("{SESSION} WHERE {which} ORDER BY s.number DESC"))?;
    let sessions = query.query_map(params, stored)?.collect::<rusqlite::Result<_>>()?;
    Ok(sessions)
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredSession> {
    let Moment(started) = row.get("started_at")?;
    let ending: Option<String> = row.get("ending")?;
    let ended: Option<Moment> = row.get("ended_at")?;
    let parent: Option<SessionId> = row.get("parent")?;
    Ok(StoredSession {
        id: row.get("id")?,
        profile: row.get("profile")?,
        kind: row.get("kind")?,
        content: row.get("content")?,
        scenario: row.get::<_, String>("scenario")?.into(),
        scenario_version: row.get("version")?,
        engine_version: row.get("engine_version")?,
        seed: row.get::<_, i64>("seed")?.cast_unsigned(),
        language: row.get("language")?,
        role: row.get("role")?,
        parent: parent.zip(row.get("parent_seq")?),
        started,
        offset_minutes: row.get("offset_minutes")?,
        inputs: row.get("inputs")?,
        end: ended.map(|Moment(at)| End { at, ending: ending.map(EndingId::from) }),
    })
}
