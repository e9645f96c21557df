//! Settings of one user, in a small RON file. A broken file is reported and left as it is; the defaults hold meanwhile.

use std::{
    io,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use crate::domain::texts::Lang;

/// Largest settings file that is read, in bytes.
const MAX_BYTES: u64 = 64 * 1024;

/// What a user has chosen.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The language of everything on screen.
    pub language: Lang,
}

/// Why settings could not be read or kept.
#[derive(Debug, thiserror::Error)]
pub enum SettingsError {
    /// The file cannot be read.
    #[error("the settings in {path} cannot be read; the defaults hold, and the file was not touched")]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// The file does not make sense.
    #[error("the settings in {path} are broken ({detail}); the defaults hold, and the file was not touched: mend or remove it")]
    Broken {
        /// The file.
        path: PathBuf,
        /// Where and what, in the parser's words.
        detail: String,
    },
    /// The file cannot be written.
    #[error("the settings cannot be kept in {path}; the old ones were not touched")]
    Unwritable {
        /// The file.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// Reads the settings; without a file they are the defaults.
///
/// # Errors
/// When there is a file that cannot be read or understood.
pub fn load(path: &Path) -> Result<Settings, SettingsError> {
    let unreadable = |source| SettingsError::Unreadable { path: path.to_path_buf(), source };
    let broken = |detail: String| SettingsError::Broken { path: path.to_path_buf(), detail };
    match std::fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Settings::default()),
        Err(error) => return Err(unreadable(error)),
        Ok(meta) if meta.len() > MAX_BYTES => return Err(broken(format!("{} bytes, at most {MAX_BYTES} are read", meta.len()))),
        Ok(_) => {}
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    let text = String::from_utf8(bytes).map_err(|error| broken(error.to_string()))?;
    ron::from_str(&text).map_err(|error| broken(error.to_string()))
}

/// Keeps the settings: written beside the old ones first, then put in their place.
///
/// # Errors
/// When the folder or the file cannot be written.
pub fn keep(path: &Path, settings: &Settings) -> Result<(), SettingsError> {
    let unwritable = |source| SettingsError::Unwritable { path: path.to_path_buf(), source };
    let text = ron::ser::to_string_pretty(settings, ron::ser::PrettyConfig::default())
        .map_err(|error| unwritable(io::Error::other(error)))?;
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(unwritable)?;
    }
    super::whole::write(path, text.as_bytes()).map_err(unwritable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_come_back_as_they_were_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("deep/settings.ron");
        let settings = Settings { language: Lang::En };
        keep(&path, &settings).expect("kept");
        assert_eq!(load(&path).expect("read"), settings);
    }

    #[test]
    fn no_settings_file_means_the_defaults() {
        let folder = tempfile::tempdir().expect("a folder");
        assert_eq!(load(&folder.path().join("none.ron")).expect("defaults"), Settings::default());
    }

    #[test]
    fn broken_settings_are_reported_with_their_path_and_left_alone() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.ron");
        for bad in [&b"(language: klingon)"[..], b"(language: nl", b"\xff\xfe", b"(colour: 1)"] {
            std::fs::write(&path, bad).expect("written");
            let error = load(&path).expect_err("it is broken").to_string();
            assert!(error.contains("settings.ron") && error.contains("not touched"), "{error}");
            assert_eq!(std::fs::read(&path).expect("still there"), bad);
        }
    }
}
