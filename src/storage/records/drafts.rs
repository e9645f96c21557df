//! What was begun of an item of a drill: kept at every change, so that a drill broken off in the middle of an answer loses nothing.

use rusqlite::{OptionalExtension, params};

use super::{
    Records,
    drills::{PAYLOAD_VERSION, from_json, to_json},
    error::RecordsError,
    ids::DrillId,
};
use crate::domain::drill::marking::Answer;

impl Records {
    /// Keeps what was begun of an item, in the place of what was begun before. An answer to the item takes it away.
    ///
    /// # Errors
    /// When there is no such drill, or the file cannot be written.
    pub fn keep_draft(&self, drill: DrillId, seq: u32, begun: &Answer) -> Result<(), RecordsError> {
        self.write(|db| {
            db.execute(
                "INSERT OR REPLACE INTO drill_draft (run, seq, payload, payload_version) VALUES (?1, ?2, ?3, ?4)",
                params![drill, seq, to_json(begun), PAYLOAD_VERSION],
            )?;
            Ok(())
        })
    }

    /// What was begun of an item of this drill, with the item's number; none when nothing was, or by a later version.
    ///
    /// # Errors
    /// When the file cannot be read, or it cannot be understood.
    pub fn draft(&self, drill: DrillId) -> Result<Option<(u32, Answer)>, RecordsError> {
        self.read(|db| {
            let kept = db
                .query_row(
                    "SELECT seq, payload FROM drill_draft WHERE run = ?1 AND payload_version <= ?2",
                    params![drill, PAYLOAD_VERSION],
                    |row| Ok((row.get("seq")?, from_json(&row.get::<_, String>("payload")?)?)),
                )
                .optional()?;
            Ok(kept)
        })
    }
}
