//! Content as it was played: the zipped files of a scenario, each version stored once under its hash.

use rusqlite::{OptionalExtension, params};

use super::{Records, error::RecordsError};
use crate::domain::id::ScenarioId;

impl Records {
    /// Keeps the zipped files of a scenario under their hash (blake3, in hex). Does nothing when they are kept already.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn keep_content(&self, hash: &str, scenario: &ScenarioId, version: u32, zip: &[u8]) -> Result<(), RecordsError> {
        self.write(|db| {
            db.execute(
                "INSERT INTO content (hash, scenario, version, files) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (hash) DO NOTHING",
                params![hash, scenario.as_str(), version, zip],
            )?;
            Ok(())
        })
    }

    /// The zipped files of this hash, if they are kept.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn content(&self, hash: &str) -> Result<Option<Vec<u8>>, RecordsError> {
        self.read(|db| {
            let files = db.query_row("SELECT files FROM content WHERE hash = ?1", [hash], |row| row.get(0)).optional()?;
            Ok(files)
        })
    }
}
