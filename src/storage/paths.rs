//! Where things lie on this machine: the data folder with the records and the docent's own content, the settings, and sheets to print.

use std::path::{Path, PathBuf};

use directories::{ProjectDirs, UserDirs};

/// Overrides the data folder; for tests, and for a stick that carries everything.
pub const DATA_VARIABLE: &str = "DREMPEL_DATA";

/// The folders of one user.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paths {
    data: PathBuf,
    /// The user's documents; none where the data folder was named, so that everything stays in it.
    documents: Option<PathBuf>,
}

/// The machine tells no home for this user.
#[derive(Debug, thiserror::Error)]
#[error(
    "no home folder is known for this user, so there is no place for records; name one with --data FOLDER. nothing was changed"
)]
pub struct NoHome;

impl Paths {
    /// The folders: as given, or as the environment says, or where this system keeps such things.
    ///
    /// # Errors
    /// When nothing is given and the system knows no home folder.
    pub fn find(given: Option<&Path>) -> Result<Self, NoHome> {
        let named = given.map(Path::to_path_buf).or_else(|| std::env::var_os(DATA_VARIABLE).map(PathBuf::from));
        if let Some(data) = named {
            return Ok(Self { data, documents: None });
        }
        let data = ProjectDirs::from("", "", "Drempel").ok_or(NoHome)?.data_dir().to_path_buf();
        let documents = UserDirs::new().and_then(|dirs| dirs.document_dir().map(Path::to_path_buf));
        Ok(Self { data, documents })
    }

    /// The folder that holds everything of this user.
    #[must_use]
    pub fn data(&self) -> &Path {
        &self.data
    }

    /// The database of sessions.
    #[must_use]
    pub fn records(&self) -> PathBuf {
        self.data.join("records.sqlite")
    }

    /// The settings.
    #[must_use]
    pub fn settings(&self) -> PathBuf {
        self.data.join("settings.ron")
    }

    /// The folder in which a school puts lines that it recorded.
    #[must_use]
    pub fn voices(&self) -> PathBuf {
        self.data.join(super::voices::FOLDER)
    }

    /// Folders for sheets to print, the best first.
    #[must_use]
    pub fn sheets(&self) -> Vec<PathBuf> {
        let documents = self.documents.iter().map(|documents| documents.join("Drempel"));
        documents.chain([self.data.join("sheets")]).collect()
    }

    /// The docent's own content: folders and packs of the same shape as ours.
    #[must_use]
    pub fn own_content(&self) -> PathBuf {
        self.data.join("content")
    }
}
