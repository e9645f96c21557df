//! Profiles: whose sessions they are, under a pseudonym or none. Several may share a machine.

use jiff::Timestamp;
use rusqlite::{Connection, Row, params};

use super::{
    Records,
    clock::Moment,
    error::{Fault, RecordsError},
    ids::ProfileId,
};

/// Somebody who plays here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Its id.
    pub id: ProfileId,
    /// What they call themselves here, if anything.
    pub pseudonym: Option<String>,
    /// When it was made.
    pub created: Timestamp,
}

impl Records {
    /// All profiles, the first first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn profiles(&self) -> Result<Vec<Profile>, RecordsError> {
        self.read(all)
    }

    /// Makes a profile.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn create_profile(&self, pseudonym: Option<&str>) -> Result<Profile, RecordsError> {
        let profile = self.new_profile(pseudonym);
        self.write(|db| insert(db, &profile))?;
        Ok(profile)
    }

    /// The first profile; made, without a pseudonym, if there is none.
    ///
    /// # Errors
    /// When the file cannot be read, or written where needed.
    pub fn default_profile(&self) -> Result<Profile, RecordsError> {
        if let Some(first) = self.profiles()?.into_iter().next() {
            return Ok(first);
        }
        let profile = self.new_profile(None);
        self.write(|db| {
            // Asked again, since another program may have made one meanwhile.
            if let Some(first) = all(db)?.into_iter().next() {
                return Ok(first);
            }
            insert(db, &profile)?;
            Ok(profile)
        })
    }

    fn new_profile(&self, pseudonym: Option<&str>) -> Profile {
        Profile { id: ProfileId(self.new_ulid()), pseudonym: pseudonym.map(str::to_owned), created: self.now() }
    }
}

fn all(db: &Connection) -> Result<Vec<Profile>, Fault> {
    let mut query = db.prepare("SELECT id, pseudonym, created_at FROM profile ORDER BY number")?;
    let profiles = query.query_map([], profile)?.collect::<rusqlite::Result<_>>()?;
    Ok(profiles)
}

fn profile(row: &Row<'_>) -> rusqlite::Result<Profile> {
    let Moment(created) = row.get("created_at")?;
    Ok(Profile { id: row.get("id")?, pseudonym: row.get("pseudonym")?, created })
}

fn insert(db: &Connection, profile: &Profile) -> Result<(), Fault> {
    db.execute(
        "INSERT INTO profile (id, pseudonym, created_at) VALUES (?1, ?2, ?3)",
        params![profile.id, profile.pseudonym, Moment(profile.created)],
    )?;
    Ok(())
}
