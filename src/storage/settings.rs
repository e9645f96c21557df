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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// The language of everything on screen.
    pub language: Lang,
    /// Size of text, in percent: 100 to 200.
    pub text_percent: u16,
    /// The typeface of what is read.
    pub face: Face,
    /// Light paper or dark.
    pub paper: Paper,
    /// Whether things move: doors swing, people breathe.
    pub motion: Motion,
    /// How lines follow each other.
    pub pace: Pace,
    /// How much work the stage may be.
    pub quality: Quality,
    /// Volume of sound, in percent; 0 is off.
    pub volume_percent: u16,
    /// Whether sounds that matter are told in words too.
    pub captions: bool,
    /// Whether lines are read aloud.
    pub read_aloud: bool,
    /// The profile that played last, by its id.
    pub profile: Option<String>,
    /// Whether the first questions were answered.
    pub welcomed: bool,
    /// How many hints of the tour in the first visit were seen.
    pub tour: u8,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: Lang::default(),
            text_percent: 100,
            face: Face::Atkinson,
            paper: Paper::Light,
            motion: Motion::Full,
            pace: Pace::Timed,
            quality: Quality::Low,
            volume_percent: 70,
            captions: true,
            read_aloud: false,
            profile: None,
            welcomed: false,
            tour: 0,
        }
    }
}

/// The typeface of what is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Face {
    /// Atkinson Hyperlegible Next.
    Atkinson,
    /// Lexend: wider, for who reads more easily so.
    Lexend,
}

/// Light paper or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// Ink on paper.
    Light,
    /// Lamplight on night.
    Dark,
}

/// Whether things move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Motion {
    /// They do.
    Full,
    /// Everything takes its place at once.
    Reduced,
}

/// How lines follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pace {
    /// By themselves, in the time it takes to say them.
    Timed,
    /// Each when a key is pressed.
    Keyed,
    /// All at once.
    AtOnce,
}

/// How much work the stage may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Quality {
    /// Drawn again only when something changed.
    Still,
    /// Few pictures a second.
    Low,
    /// As many as the screen shows while somebody moves, and a little life between lines.
    Normal,
    /// Life all the time, with smooth edges.
    High,
}

impl Settings {
    /// The same with what is out of bounds brought back.
    fn within_bounds(mut self) -> Self {
        self.text_percent = self.text_percent.clamp(100, 200);
        self.volume_percent = self.volume_percent.min(100);
        self
    }
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
    ron::from_str(&text).map(Settings::within_bounds).map_err(|error| broken(error.to_string()))
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
        let settings = Settings {
            language: Lang::En,
            text_percent: 150,
            pace: Pace::Keyed,
            volume_percent: 0,
            captions: false,
            read_aloud: true,
            ..Settings::default()
        };
        keep(&path, &settings).expect("kept");
        assert_eq!(load(&path).expect("read"), settings);
    }

    #[test]
    fn a_text_size_out_of_bounds_is_brought_back() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.ron");
        std::fs::write(&path, "(text_percent: 9000, volume_percent: 9000)").expect("written");
        let settings = load(&path).expect("read");
        assert_eq!((settings.text_percent, settings.volume_percent), (200, 100));
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
