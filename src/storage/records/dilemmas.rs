//! Answers to dilemmas: a draft that is written over at every change, and answers that were given, which stay beside each other.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params, types::Type};

use super::{
    Records,
    clock::Moment,
    error::RecordsError,
    ids::{ProfileId, SessionId},
};
use crate::domain::{
    dilemma::marking::Answer,
    id::{DilemmaId, ScenarioId},
};

/// The version of how an answer is written.
const PAYLOAD_VERSION: u32 = 1;

/// Whose answer it is, and to what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Who answers.
    pub profile: ProfileId,
    /// In which visit, if in one.
    pub session: Option<SessionId>,
    /// The scenario.
    pub scenario: ScenarioId,
    /// The version of the scenario.
    pub scenario_version: u32,
    /// The dilemma.
    pub dilemma: DilemmaId,
}

/// An answer as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredAnswer {
    /// Whose it is, and to what.
    pub question: Question,
    /// When it was last written.
    pub at: Timestamp,
    /// Whether it was given; else it is a draft.
    pub given: bool,
    /// What was answered.
    pub answer: Answer,
}

impl Records {
    /// Keeps an answer, durably before it returns: in place of the draft of the same question, or as a new one. Given ones are never
    /// written over.
    ///
    /// # Errors
    /// When the profile or the session is not kept, or the file cannot be written. What was kept before is still there then.
    pub fn keep_answer(&self, question: &Question, answer: &Answer, given: bool) -> Result<(), RecordsError> {
        let at = Moment(self.now());
        self.write(|db| {
            if let Some(session) = question.session {
                self.must_know(db, session)?;
            }
            let offset = self.0.clock.offset_minutes();
            match draft(db, question)? {
                Some(number) => db.execute(
                    "UPDATE dilemma_answer SET at = ?2, offset_minutes = ?3, given = ?4, payload = ?5, payload_version = ?6, \
                     scenario_version = ?7 WHERE number = ?1",
                    params![number, at, offset, given, to_json(answer), PAYLOAD_VERSION, question.scenario_version],
                )?,
                None => db.execute(
                    "INSERT INTO dilemma_answer (profile, session, scenario, scenario_version, dilemma, at, offset_minutes, given, \
                     payload, payload_version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                    params![
                        question.profile,
                        question.session,
                        question.scenario.as_str(),
                        question.scenario_version,
                        question.dilemma.as_str(),
                        at,
                        offset,
                        given,
                        to_json(answer),
                        PAYLOAD_VERSION,
                    ],
                )?,
            };
            Ok(())
        })
    }

    /// The answers of a profile, or of all, the oldest first; drafts among them.
    ///
    /// # Errors
    /// When the file cannot be read, or an answer cannot be understood.
    pub fn dilemma_answers(&self, profile: Option<ProfileId>) -> Result<Vec<StoredAnswer>, RecordsError> {
        self.read(|db| {
            if !has_answers(db)? {
                return Ok(Vec::new());
            }
            let mut query = db.prepare(
                "SELECT profile, session, scenario, scenario_version, dilemma, at, given, payload, payload_version \
                 FROM dilemma_answer WHERE ?1 IS NULL OR profile = ?1 ORDER BY number",
            )?;
            let answers = query.query_map([profile], stored)?.collect::<rusqlite::Result<_>>()?;
            Ok(answers)
        })
    }
}

/// Whether the file has answers at all; one of an earlier version that is only read has none.
fn has_answers(db: &Connection) -> rusqlite::Result<bool> {
    let table = "SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'dilemma_answer')";
    db.query_row(table, [], |row| row.get(0))
}

/// The number of the draft of a question, if there is one.
fn draft(db: &Connection, question: &Question) -> rusqlite::Result<Option<i64>> {
    db.query_row(
        "SELECT number FROM dilemma_answer WHERE profile = ?1 AND session IS ?2 AND scenario = ?3 AND dilemma = ?4 AND given = 0 \
         ORDER BY number DESC LIMIT 1",
        params![question.profile, question.session, question.scenario.as_str(), question.dilemma.as_str()],
        |row| row.get(0),
    )
    .optional()
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredAnswer> {
    let version: u32 = row.get("payload_version")?;
    if version > PAYLOAD_VERSION {
        return Err(misshapen(&format!("it is of version {version}")));
    }
    let Moment(at) = row.get("at")?;
    let payload: String = row.get("payload")?;
    Ok(StoredAnswer {
        question: Question {
            profile: row.get("profile")?,
            session: row.get("session")?,
            scenario: row.get::<_, String>("scenario")?.into(),
            scenario_version: row.get("scenario_version")?,
            dilemma: row.get::<_, String>("dilemma")?.into(),
        },
        at,
        given: row.get("given")?,
        answer: serde_json::from_str(&payload).map_err(|_| misshapen("it has another form"))?,
    })
}

fn to_json(answer: &Answer) -> String {
    serde_json::to_string(answer).expect("an answer is a plain value, which has a form in JSON")
}

/// What no Drempel of this version wrote. Nothing of the answer is told: it may hold somebody's own words.
fn misshapen(what: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, format!("an answer to a dilemma cannot be read: {what}").into())
}
