//! What can go wrong with the records: each error names the file, says what was not touched, and shows the way out.

use std::{
    error::Error,
    io,
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use rusqlite::ErrorCode;

use super::ids::{DrillId, SessionId};

/// What lies beneath an error.
pub(super) type Cause = Box<dyn Error + Send + Sync>;

/// Why the records could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum RecordsError {
    /// The file is broken, or another program's.
    #[error(
        "the records in `{path}` are damaged, or the file is not Drempel's; nothing was changed; move the file away or put a \
         copy back in its place; `drempel doctor` tells more"
    )]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        source: Cause,
    },
    /// The file was made by a later version of Drempel.
    #[error(
        "the records in `{path}` were made by a newer Drempel (version {found} of the file, this one knows up to {known}); \
         nothing was changed; use the newer Drempel"
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of the file.
        found: u32,
        /// The highest version known here.
        known: u32,
    },
    /// Another program held the file for longer than the 5 seconds that are waited for it.
    #[error(
        "another program is holding the records in `{path}`; what was being written was not kept, everything before it is; \
         close that program or wait, and try again"
    )]
    Locked {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        source: Cause,
    },
    /// The file or its folder may not be written, or not even opened.
    #[error(
        "the records in `{path}` cannot be written here; nothing was changed; see to it that the file and its folder may be \
         read and written, or choose another place"
    )]
    ReadOnly {
        /// The file.
        path: PathBuf,
        /// What SQLite or the system said.
        source: Cause,
    },
    /// There is no room left.
    #[error(
        "there is no room left for the records in `{path}`; your last move was not kept, everything before it is; make room \
         and try again"
    )]
    DiskFull {
        /// The file.
        path: PathBuf,
        /// What SQLite or the system said.
        source: Cause,
    },
    /// The folder for the records is not there and cannot be made.
    #[error("the folder `{path}` for the records cannot be made; nothing was changed; make it yourself or choose another place")]
    NoFolder {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The file was only to be read, and is not there or still empty.
    #[error("there are no records in `{path}`; nothing was made; they begin with the first session")]
    NoFile {
        /// The file.
        path: PathBuf,
    },
    /// There is no session of this id.
    #[error("the records in `{path}` hold no session {session}; nothing was changed; choose another session")]
    NoSession {
        /// The file.
        path: PathBuf,
        /// The session that was asked for.
        session: SessionId,
    },
    /// The session went on elsewhere: the input is not the next one.
    #[error(
        "input {seq} of session {session} in `{path}` is not the next, which is {next}: the session went on elsewhere; nothing \
         was changed; open it anew, or go on in a copy"
    )]
    SequenceTaken {
        /// The file.
        path: PathBuf,
        /// The session.
        session: SessionId,
        /// The number that was offered.
        seq: u32,
        /// The number that comes next.
        next: u32,
    },
    /// Another program is going on with the session.
    #[error(
        "session {session} in `{path}` is in use by another Drempel (process {pid} on `{host}`); nothing was changed; close it \
         there, or go on in a copy"
    )]
    InUse {
        /// The file.
        path: PathBuf,
        /// The session.
        session: SessionId,
        /// The machine of the other program.
        host: String,
        /// The process of the other program; 0 when it has not told yet.
        pid: u32,
        /// Until when it has the session for sure; it may renew this.
        until: Timestamp,
    },
    /// There is no drill of this id.
    #[error("the records in `{path}` hold no drill {drill}; nothing was changed; begin another")]
    NoDrill {
        /// The file.
        path: PathBuf,
        /// The drill that was asked for.
        drill: DrillId,
    },
    /// The drill went on elsewhere: the item does not wait any more.
    #[error("item {seq} of drill {drill} in `{path}` was answered elsewhere; nothing was changed; open the drill anew")]
    ItemAnswered {
        /// The file.
        path: PathBuf,
        /// The drill.
        drill: DrillId,
        /// The item.
        seq: u32,
    },
    /// An input or event that this version cannot read.
    #[error(
        "what is stored at input {seq} of session {session} in `{path}` cannot be read; nothing was changed; use the Drempel \
         that played it, or a newer one"
    )]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The session.
        session: SessionId,
        /// The input, or the input that the event followed from; 0 for the opening.
        seq: u32,
        /// What is wrong with it.
        source: Cause,
    },
    /// Anything else, such as a network disk that went away.
    #[error(
        "reading or writing the records in `{path}` failed; what was being written was not kept, everything before it is; try \
         again; `drempel doctor` tells more"
    )]
    Other {
        /// The file.
        path: PathBuf,
        /// What SQLite or the system said.
        source: Cause,
    },
}

impl RecordsError {
    /// The one place where what SQLite says is given a meaning.
    pub(super) fn from_sqlite(path: &Path, error: rusqlite::Error) -> Self {
        // A value of the wrong type or form was not written by any Drempel.
        let misshapen = matches!(
            error,
            rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::Utf8Error(..)
        );
        let code = error.sqlite_error_code();
        let path = path.to_owned();
        let source = Cause::from(error);
        match code {
            _ if misshapen => Self::Damaged { path, source },
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Self::Damaged { path, source },
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
                Self::Locked { path, source }
            }
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => Self::ReadOnly { path, source },
            Some(ErrorCode::DiskFull) => Self::DiskFull { path, source },
            _ => Self::Other { path, source },
        }
    }

    /// The same for what the system says about a file beside the records.
    pub(super) fn from_io(path: &Path, error: io::Error) -> Self {
        let kind = error.kind();
        let path = path.to_owned();
        let source = Cause::from(error);
        match kind {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path, source },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path, source },
            _ => Self::Other { path, source },
        }
    }
}

/// A failure within a query, where the name of the file is not at hand.
#[derive(Debug)]
pub(super) enum Fault {
    /// SQLite's.
    Sql(rusqlite::Error),
    /// One that is already told in full.
    Told(RecordsError),
}

impl Fault {
    /// The error for the file of this name.
    pub(super) fn at(self, path: &Path) -> RecordsError {
        match self {
            Self::Sql(error) => RecordsError::from_sqlite(path, error),
            Self::Told(error) => error,
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        Self::Sql(error)
    }
}

impl From<RecordsError> for Fault {
    fn from(error: RecordsError) -> Self {
        Self::Told(error)
    }
}
