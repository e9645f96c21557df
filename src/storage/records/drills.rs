//! Drills: begun, answered item by item, gone on with. All progress is made anew from the answers; nothing of it is stored twice.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params, types::Type};
use serde::de::DeserializeOwned;

use super::{
    Records,
    clock::Moment,
    error::{Fault, RecordsError},
    ids::{DrillId, ProfileId},
    sessions::SessionKind,
};
use crate::domain::drill::{
    feedback::Feedback,
    marking::{Answer, Confusion, Verdict},
    plan::{Plan, Planned, What},
    progress::Answered,
    spacing::Rating,
    time::Stamp,
};

/// The version of how an answer is written.
pub(super) const PAYLOAD_VERSION: u32 = 1;

/// A drill that is about to begin.
#[derive(Debug, Clone)]
pub struct NewDrill<'a> {
    /// Who practises.
    pub profile: ProfileId,
    /// What for.
    pub kind: SessionKind,
    /// What is practised.
    pub plan: &'a Plan,
    /// The version of the program.
    pub engine_version: &'a str,
    /// The language of the texts, `nl` or `en`.
    pub language: &'a str,
}

/// A drill as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDrill {
    /// Its id.
    pub id: DrillId,
    /// Who practised.
    pub profile: ProfileId,
    /// What for.
    pub kind: SessionKind,
    /// The version of the program that began it.
    pub engine_version: String,
    /// The language of the texts.
    pub language: String,
    /// What is practised.
    pub plan: Plan,
    /// When it began, as drills tell time.
    pub started: Stamp,
    /// The same moment as it is kept.
    pub started_at: Timestamp,
    /// When it ended; none while it may still go on.
    pub ended: Option<Timestamp>,
}

/// What an answer is worth, to be kept with it.
#[derive(Debug, Clone, Copy)]
pub struct Review<'a> {
    /// The answer.
    pub answer: &'a Answer,
    /// What it is worth.
    pub verdict: Verdict,
    /// Which two things were mixed up.
    pub confusion: Option<&'a Confusion>,
    /// How well it went.
    pub rating: Option<Rating>,
    /// How long it took, in thousandths of a second, if anybody knows.
    pub millis: Option<u64>,
}

/// An answer as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredReview {
    /// To which item of the drill, counted from 1.
    pub seq: u32,
    /// When it was given.
    pub at: Timestamp,
    /// How far local time was ahead of UTC then, in minutes.
    pub offset_minutes: i32,
    /// What was answered.
    pub answer: Answer,
    /// What it was worth.
    pub verdict: Verdict,
    /// Whether the trainee judged it.
    pub own: bool,
    /// Whether they thought it was right, where they were asked.
    pub thought: Option<bool>,
    /// Which two things were mixed up.
    pub confusion: Option<Confusion>,
    /// How long it took, in thousandths of a second, if anybody knows.
    pub millis: Option<u64>,
}

impl Records {
    /// The moment by the clock of these records, with its distance from UTC.
    #[must_use]
    pub fn stamp(&self) -> Stamp {
        Stamp { seconds: self.now().as_second(), offset_minutes: self.0.clock.offset_minutes() }
    }

    /// Begins a drill with all its items, in one transaction.
    ///
    /// # Errors
    /// When the profile is not kept, or the file cannot be written.
    pub fn begin_drill(&self, new: &NewDrill<'_>) -> Result<DrillId, RecordsError> {
        let id = DrillId(self.new_ulid());
        let at = Moment(self.now());
        self.write(|db| {
            db.execute(
                "INSERT INTO drill_run (id, profile, kind, what, engine_version, seed, language, started_at, offset_minutes) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                params![
                    id,
                    new.profile,
                    new.kind,
                    to_json(&new.plan.what),
                    new.engine_version,
                    new.plan.seed.cast_signed(),
                    new.language,
                    at,
                    self.0.clock.offset_minutes(),
                ],
            )?;
            let mut insert = db.prepare("INSERT INTO drill_item (run, seq, core, feedback) VALUES (?1, ?2, ?3, ?4)")?;
            for (seq, item) in (1_u32..).zip(&new.plan.items) {
                insert.execute(params![id, seq, item.core.as_str(), item.feedback.as_str()])?;
            }
            Ok(id)
        })
    }

    /// Keeps an answer, durably before it returns. An answer to the last item ends the drill, unless it waits to be judged.
    ///
    /// # Errors
    /// When another item waits, as after another program answered, or the file cannot be written. Nothing of it is kept then.
    pub fn answer_drill(&self, drill: DrillId, seq: u32, review: &Review<'_>) -> Result<(), RecordsError> {
        let at = Moment(self.now());
        self.write(|db| {
            if !waits(db, drill, seq)? {
                return Err(self.elsewhere(db, drill, seq));
            }
            let millis = review.millis.map(|millis| i64::try_from(millis).unwrap_or(i64::MAX));
            db.execute(
                "INSERT INTO drill_review (run, seq, at, offset_minutes, payload, payload_version, verdict, own, was, taken_for, \
                 rating, millis) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, ?9, ?10, ?11)",
                params![
                    drill,
                    seq,
                    at,
                    self.0.clock.offset_minutes(),
                    to_json(review.answer),
                    PAYLOAD_VERSION,
                    review.verdict.as_str(),
                    review.confusion.map(|confusion| confusion.answer.as_str()),
                    review.confusion.map(|confusion| confusion.chosen.as_str()),
                    review.rating.map(Rating::number),
                    millis,
                ],
            )?;
            db.execute("DELETE FROM drill_draft WHERE run = ?1", [drill])?;
            end_if_done(db, drill, at)?;
            Ok(())
        })
    }

    /// Keeps the trainee's own verdict on an answer that waits for it.
    ///
    /// # Errors
    /// When it does not wait, or the file cannot be written.
    pub fn judge_drill(&self, drill: DrillId, seq: u32, verdict: Verdict, rating: Option<Rating>) -> Result<(), RecordsError> {
        let at = Moment(self.now());
        self.write(|db| {
            let changed = db.execute(
                "UPDATE drill_review SET verdict = ?3, rating = ?4, own = 1 WHERE run = ?1 AND seq = ?2 AND verdict = 'unsure'",
                params![drill, seq, verdict.as_str(), rating.map(Rating::number)],
            )?;
            if changed == 0 {
                return Err(self.elsewhere(db, drill, seq));
            }
            end_if_done(db, drill, at)?;
            Ok(())
        })
    }

    /// Keeps what the trainee thought of an answer before they were told.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn check_drill(&self, drill: DrillId, seq: u32, thought: bool) -> Result<(), RecordsError> {
        self.write(|db| {
            db.execute("UPDATE drill_review SET thought = ?3 WHERE run = ?1 AND seq = ?2", params![drill, seq, thought])?;
            Ok(())
        })
    }

    /// Closes a drill early, so that it is not gone on with. Its answers stay. Does nothing when it has ended.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn end_drill(&self, drill: DrillId) -> Result<(), RecordsError> {
        let at = Moment(self.now());
        self.write(|db| {
            db.execute("UPDATE drill_run SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL", params![drill, at])?;
            Ok(())
        })
    }

    /// The drills of a profile that may still go on, the newest first.
    ///
    /// # Errors
    /// When the file cannot be read, or one of them cannot be understood.
    pub fn unfinished_drills(&self, profile: ProfileId) -> Result<Vec<StoredDrill>, RecordsError> {
        self.read(|db| {
            if !has_drills(db)? {
                return Ok(Vec::new());
            }
            let mut query = db.prepare(&format!("{DRILL} WHERE profile = ?1 AND ended_at IS NULL ORDER BY number DESC"))?;
            let mut drills = query.query_map([profile], stored)?.collect::<rusqlite::Result<Vec<StoredDrill>>>()?;
            for drill in &mut drills {
                drill.plan.items = items(db, drill.id)?;
            }
            Ok(drills)
        })
    }

    /// Every drill, the oldest first.
    ///
    /// # Errors
    /// When the file cannot be read, or one of them cannot be understood.
    pub fn drills(&self) -> Result<Vec<StoredDrill>, RecordsError> {
        self.read(|db| {
            if !has_drills(db)? {
                return Ok(Vec::new());
            }
            let mut query = db.prepare(&format!("{DRILL} ORDER BY number"))?;
            let mut drills = query.query_map([], stored)?.collect::<rusqlite::Result<Vec<StoredDrill>>>()?;
            for drill in &mut drills {
                drill.plan.items = items(db, drill.id)?;
            }
            Ok(drills)
        })
    }

    /// The drill of this id, if there is one.
    ///
    /// # Errors
    /// When the file cannot be read, or it cannot be understood.
    pub fn drill(&self, drill: DrillId) -> Result<Option<StoredDrill>, RecordsError> {
        self.read(|db| {
            let Some(mut found) = db.query_row(&format!("{DRILL} WHERE id = ?1"), [drill], stored).optional()? else {
                return Ok(None);
            };
            found.plan.items = items(db, drill)?;
            Ok(Some(found))
        })
    }

    /// The answers of a drill, in order of its items.
    ///
    /// # Errors
    /// When the file cannot be read, or an answer cannot be understood.
    pub fn drill_reviews(&self, drill: DrillId) -> Result<Vec<StoredReview>, RecordsError> {
        self.read(|db| {
            let mut query = db.prepare(
                "SELECT seq, at, offset_minutes, payload, payload_version, verdict, own, thought, was, taken_for, millis \
                 FROM drill_review WHERE run = ?1 ORDER BY seq",
            )?;
            let reviews = query.query_map([drill], review)?.collect::<rusqlite::Result<_>>()?;
            Ok(reviews)
        })
    }

    /// Every answer of a profile that enters progress, in the order they were given: those of drills of kind `self`.
    ///
    /// # Errors
    /// When the file cannot be read, or an answer cannot be understood.
    pub fn drill_answers(&self, profile: ProfileId) -> Result<Vec<Answered>, RecordsError> {
        self.read(|db| {
            if !has_drills(db)? {
                return Ok(Vec::new());
            }
            let mut query = db.prepare(
                "SELECT i.core AS core, a.at AS at, a.offset_minutes AS offset_minutes, a.verdict AS verdict, \
                 a.rating AS rating, a.was AS was, a.taken_for AS taken_for \
                 FROM drill_review AS a JOIN drill_item AS i ON i.run = a.run AND i.seq = a.seq \
                 JOIN drill_run AS r ON r.id = a.run WHERE r.profile = ?1 AND r.kind = 'self' ORDER BY a.number",
            )?;
            let answers = query.query_map([profile], answered)?.collect::<rusqlite::Result<_>>()?;
            Ok(answers)
        })
    }

    /// Why an answer is not taken: there is no such drill, or it went on elsewhere.
    fn elsewhere(&self, db: &Connection, drill: DrillId, seq: u32) -> Fault {
        let known = db.query_row("SELECT EXISTS (SELECT 1 FROM drill_run WHERE id = ?1)", [drill], |row| row.get::<_, bool>(0));
        let path = self.path().to_owned();
        match known {
            Ok(true) => RecordsError::ItemAnswered { path, drill, seq }.into(),
            Ok(false) => RecordsError::NoDrill { path, drill }.into(),
            Err(error) => error.into(),
        }
    }
}

const DRILL: &str = "SELECT id, profile, kind, what, engine_version, seed, language, started_at, offset_minutes, ended_at \
    FROM drill_run";

/// Whether the file has drills at all; one of an earlier version that is only read has none.
fn has_drills(db: &Connection) -> rusqlite::Result<bool> {
    db.query_row("SELECT EXISTS (SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'drill_run')", [], |row| row.get(0))
}

/// Whether an item waits for an answer: it is there, and neither it nor a later one has one. An earlier one may have been passed over,
/// when it was no longer in the content.
fn waits(db: &Connection, drill: DrillId, seq: u32) -> rusqlite::Result<bool> {
    db.query_row(
        "SELECT EXISTS (SELECT 1 FROM drill_item WHERE run = ?1 AND seq = ?2) \
         AND NOT EXISTS (SELECT 1 FROM drill_review WHERE run = ?1 AND seq >= ?2)",
        params![drill, seq],
        |row| row.get(0),
    )
}

/// Ends a drill whose last item has an answer, when none waits to be judged.
fn end_if_done(db: &Connection, drill: DrillId, at: Moment) -> rusqlite::Result<()> {
    db.execute(
        "UPDATE drill_run SET ended_at = ?2 WHERE id = ?1 AND ended_at IS NULL \
         AND NOT EXISTS (SELECT 1 FROM drill_review WHERE run = ?1 AND verdict = 'unsure') \
         AND (SELECT max(seq) FROM drill_item WHERE run = ?1) = (SELECT max(seq) FROM drill_review WHERE run = ?1)",
        params![drill, at],
    )?;
    Ok(())
}

fn items(db: &Connection, drill: DrillId) -> rusqlite::Result<Vec<Planned>> {
    let mut query = db.prepare("SELECT core, feedback FROM drill_item WHERE run = ?1 ORDER BY seq")?;
    let items = query.query_map([drill], |row| {
        let core: String = row.get("core")?;
        let feedback: String = row.get("feedback")?;
        let feedback = Feedback::parse(&feedback).ok_or_else(|| misshapen(&feedback))?;
        Ok(Planned { core: core.into(), feedback })
    })?;
    items.collect()
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredDrill> {
    let (Moment(started), ended): (Moment, Option<Moment>) = (row.get("started_at")?, row.get("ended_at")?);
    let what: What = from_json(&row.get::<_, String>("what")?)?;
    let seed = row.get::<_, i64>("seed")?.cast_unsigned();
    Ok(StoredDrill {
        id: row.get("id")?,
        profile: row.get("profile")?,
        kind: row.get("kind")?,
        engine_version: row.get("engine_version")?,
        language: row.get("language")?,
        plan: Plan { what, seed, items: Vec::new() },
        started: Stamp { seconds: started.as_second(), offset_minutes: row.get("offset_minutes")? },
        started_at: started,
        ended: ended.map(|Moment(at)| at),
    })
}

fn review(row: &Row<'_>) -> rusqlite::Result<StoredReview> {
    let version: u32 = row.get("payload_version")?;
    if version > PAYLOAD_VERSION {
        return Err(misshapen(&format!("an answer of version {version}")));
    }
    let Moment(at) = row.get("at")?;
    let millis: Option<i64> = row.get("millis")?;
    Ok(StoredReview {
        seq: row.get("seq")?,
        at,
        offset_minutes: row.get("offset_minutes")?,
        answer: from_json(&row.get::<_, String>("payload")?)?,
        verdict: verdict(row)?,
        own: row.get("own")?,
        thought: row.get("thought")?,
        confusion: confusion(row)?,
        millis: millis.and_then(|millis| u64::try_from(millis).ok()),
    })
}

fn answered(row: &Row<'_>) -> rusqlite::Result<Answered> {
    let Moment(at) = row.get("at")?;
    let core: String = row.get("core")?;
    let rating: Option<u8> = row.get("rating")?;
    Ok(Answered {
        core: core.into(),
        at: Stamp { seconds: at.as_second(), offset_minutes: row.get("offset_minutes")? },
        verdict: verdict(row)?,
        rating: rating.and_then(Rating::of_number),
        confusion: confusion(row)?,
    })
}

fn verdict(row: &Row<'_>) -> rusqlite::Result<Verdict> {
    let word: String = row.get("verdict")?;
    Verdict::parse(&word).ok_or_else(|| misshapen(&word))
}

fn confusion(row: &Row<'_>) -> rusqlite::Result<Option<Confusion>> {
    let (answer, chosen): (Option<String>, Option<String>) = (row.get("was")?, row.get("taken_for")?);
    Ok(answer.zip(chosen).map(|(answer, chosen)| Confusion { answer, chosen }))
}

pub(super) fn to_json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("answers and plans are plain values, which all have a form in JSON")
}

pub(super) fn from_json<T: DeserializeOwned>(text: &str) -> rusqlite::Result<T> {
    serde_json::from_str(text).map_err(|error| misshapen(&error.to_string()))
}

/// What no Drempel of this version wrote.
fn misshapen(what: &str) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Text, format!("`{what}` in a drill cannot be read").into())
}
