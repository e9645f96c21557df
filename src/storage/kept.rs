//! A session together with its records: every input is durable before anybody hears what it gave.

use super::{
    content,
    records::{Lease, NewSession, ProfileId, Records, RecordsError, SessionId, SessionKind},
};
use crate::domain::{
    files::FileSet,
    session::{Event, Held, Input, Refusal, Session, replay},
    texts::Lang,
};

/// The version of the engine that is kept with a session.
pub const ENGINE_VERSION: &str = env!("CARGO_PKG_VERSION");

/// A session that is kept as it is played, or one that is not kept at all.
pub struct Kept<'a> {
    session: Session<'a>,
    log: Option<(Records, Lease)>,
}

/// Why an input was not taken. The session is as it was.
#[derive(Debug, thiserror::Error)]
pub enum TakeError {
    /// It is not possible here.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// It could not be kept.
    #[error(transparent)]
    NotKept(#[from] RecordsError),
}

/// Why a kept session could not be gone on with.
#[derive(Debug, thiserror::Error)]
pub enum ResumeError {
    /// The records refused.
    #[error(transparent)]
    Records(#[from] RecordsError),
    /// The inputs do not play on this program.
    #[error(
        "session {session} cannot be gone on with: input {number} is refused ({refusal}). it was kept by version {version}, and \
         nothing of it was changed"
    )]
    Differs {
        /// The session.
        session: SessionId,
        /// Which input, counted from 1.
        number: usize,
        /// Why.
        refusal: Refusal,
        /// The version of the program that began it.
        version: String,
    },
    /// The inputs play, but something else happens than was kept.
    #[error(
        "session {session} cannot be gone on with: it was kept by version {version}, and this one plays it otherwise. nothing of it was \
         changed; `drempel talk ID --new` begins anew"
    )]
    PlaysOtherwise {
        /// The session.
        session: SessionId,
        /// The version of the program that began it.
        version: String,
    },
}

/// Who plays what for.
#[derive(Debug, Clone, Copy)]
pub struct Begin {
    /// Who.
    pub profile: ProfileId,
    /// What for.
    pub kind: SessionKind,
    /// The seed of all chance.
    pub seed: u64,
    /// The language of the texts.
    pub lang: Lang,
}

impl<'a> Kept<'a> {
    /// A session that is not kept.
    #[must_use]
    pub fn unkept(scenario: impl Into<Held<'a>>, seed: u64) -> Self {
        Self { session: Session::begin(scenario, seed), log: None }
    }

    /// Begins a session; its content and its opening are kept before this returns.
    ///
    /// # Errors
    /// When it could not be kept.
    pub fn begin(records: Records, scenario: impl Into<Held<'a>>, files: &FileSet, begin: Begin) -> Result<Self, RecordsError> {
        let session = Session::begin(scenario, begin.seed);
        let scenario = session.scenario();
        let part = content::part_of(files, scenario.id.as_str());
        let hash = content::hash(&part);
        if records.content(&hash)?.is_none() {
            let zip = content::pack(&part).expect("packing into memory does not fail");
            records.keep_content(&hash, &scenario.id, scenario.version, &zip)?;
        }
        let new = NewSession {
            profile: begin.profile,
            kind: begin.kind,
            content: hash,
            engine_version: ENGINE_VERSION.to_owned(),
            seed: begin.seed,
            language: begin.lang.code().to_owned(),
            role: "worker".to_owned(),
            parent: None,
        };
        let id = records.begin_session(new, session.events_of(0))?;
        let lease = records.take_lease(id)?;
        Ok(Self { session, log: Some((records, lease)) })
    }

    /// Goes on with a kept session at the decision where it stopped. The scenario must be the one of its own content.
    ///
    /// # Errors
    /// When another program has it, it cannot be read, or its inputs do not play.
    pub fn resume(records: Records, id: SessionId, scenario: impl Into<Held<'a>>) -> Result<Self, ResumeError> {
        let lease = records.take_lease(id)?;
        let stored = records.session(id)?;
        let (seed, version) = stored.map(|stored| (stored.seed, stored.engine_version)).unwrap_or_default();
        let inputs = records.inputs(id)?;
        let session = replay(scenario, seed, &inputs).map_err(|(at, refusal)| ResumeError::Differs {
            session: id,
            number: at + 1,
            refusal,
            version: version.clone(),
        })?;
        // Going on with another story than the one that is kept would leave a record of neither.
        let kept = records.events(id)?;
        if !session.events().eq(kept.iter().map(|(_, event)| event)) {
            return Err(ResumeError::PlaysOtherwise { session: id, version });
        }
        Ok(Self { session, log: Some((records, lease)) })
    }

    /// Takes an input: works it out, keeps it, and only then tells what it gave.
    ///
    /// # Errors
    /// When it is not possible here or could not be kept; the session is as it was.
    pub fn take(&mut self, input: Input) -> Result<&[Event], TakeError> {
        let outcome = self.session.consider(&input)?;
        if let Some((records, lease)) = &self.log {
            let seq = u32::try_from(self.session.inputs().len() + 1).unwrap_or(u32::MAX);
            records.append(lease, seq, &input, &outcome.1)?;
        }
        self.session.accept(input, outcome);
        Ok(self.session.events_of(self.session.inputs().len()))
    }

    /// The session as it stands.
    #[must_use]
    pub fn session(&self) -> &Session<'a> {
        &self.session
    }

    /// Its id in the records, if it is kept.
    #[must_use]
    pub fn id(&self) -> Option<SessionId> {
        self.log.as_ref().map(|(_, lease)| lease.session())
    }
}

/// A seed that nobody chose. Below 2^53, so that a spreadsheet or a script that reads it as a number keeps it whole.
#[must_use]
pub fn any_seed() -> u64 {
    const BITS: u32 = 53;
    let random = ulid::Ulid::new().random();
    u64::try_from(random & ((1 << BITS) - 1)).unwrap_or(0)
}
