//! What every command starts from: language, folders, and the content with everything laid over it.

use std::path::{Path, PathBuf};

use super::{CliError, Streams};
use crate::{
    domain::{
        files::FileSet,
        finding::Finding,
        library::{Library, Shelf},
        scenario::model::Scenario,
        texts::{Lang, Texts},
    },
    storage::{content, paths::Paths, records::Records, settings, voices::Voices},
};

/// What every command starts from.
pub struct Context {
    /// The language of texts and findings.
    pub lang: Lang,
    /// Where things lie; kept as a result, since not every command needs it.
    paths: Result<Paths, crate::storage::paths::NoHome>,
    /// The program's own texts: findings, the terminal, the window.
    pub texts: Texts,
    /// The program's content with everything laid over it.
    pub files: FileSet,
    /// What of the docent's own content could not be read, and why.
    pub left_out: Vec<String>,
    /// Lines that somebody has recorded, beside the content.
    pub voices: Voices,
    /// The settings as they were read, or the defaults.
    pub settings: settings::Settings,
    /// What is wrong with them.
    #[cfg_attr(not(feature = "app"), expect(dead_code, reason = "the window says it; a command has said it already"))]
    broken_settings: Option<String>,
}

impl Context {
    /// Reads settings and content. Broken settings are told and the defaults hold.
    pub(super) fn new(
        overlays: Vec<PathBuf>,
        data: Option<PathBuf>,
        lang: Option<Lang>,
        streams: &mut Streams<'_>,
    ) -> Result<Self, CliError> {
        let paths = Paths::find(data.as_deref());
        let mut chosen = settings::Settings::default();
        let mut broken_settings = None;
        if let Ok(paths) = &paths {
            match settings::load(&paths.settings()) {
                Ok(settings) => chosen = settings,
                Err(error) => {
                    let told = super::with_causes(&error);
                    writeln!(streams.err, "drempel: {told}")?;
                    broken_settings = Some(told);
                }
            }
        }
        let mut files = content::embedded();
        let texts = Texts::load(&files, "", &mut Vec::new());
        let own: Vec<PathBuf> = paths.as_ref().map(|paths| own_content(&paths.own_content())).unwrap_or_default();
        let mut left_out = Vec::new();
        for path in &own {
            // What lies in the data folder may be half copied; it must not keep the rest from working.
            match content::read(path) {
                Ok(upper) => content::lay_over(&mut files, &upper),
                Err(error) => {
                    let told = super::with_causes(&error);
                    writeln!(streams.err, "drempel: {told}; it is left out")?;
                    left_out.push(told);
                }
            }
        }
        for overlay in &overlays {
            content::lay_over(&mut files, &content::read(overlay)?);
        }
        let data_voices = paths.as_ref().ok().map(Paths::voices);
        let voices = Voices::list(data_voices.iter().chain(&own).chain(&overlays).map(PathBuf::as_path));
        let lang = lang.unwrap_or(chosen.language);
        Ok(Self { lang, paths, texts, files, left_out, voices, settings: chosen, broken_settings })
    }

    /// Where things lie.
    ///
    /// # Errors
    /// When the system knows no home folder and none was given.
    pub fn paths(&self) -> Result<&Paths, CliError> {
        self.paths.as_ref().map_err(|_| CliError::NoHome(crate::storage::paths::NoHome))
    }

    /// The records, made if they are not there yet.
    ///
    /// # Errors
    /// When they cannot be used.
    pub fn records(&self) -> Result<Records, CliError> {
        Ok(Records::open(&self.paths()?.records())?)
    }

    /// What the window starts with. What is wrong goes with it, to be said there.
    #[cfg(feature = "app")]
    #[must_use]
    pub fn start(&self) -> crate::app::program::Start {
        let records = self.records().map_err(|error| super::with_causes(&error));
        crate::app::program::Start {
            texts: Texts::load(&self.files, "", &mut Vec::new()),
            files: self.files.clone(),
            settings: settings::Settings { language: self.lang, ..self.settings.clone() },
            // Broken settings are left as they are: nothing is written over them.
            settings_path: self.paths.as_ref().ok().filter(|_| self.broken_settings.is_none()).map(Paths::settings),
            records,
            remarks: self.broken_settings.iter().chain(&self.left_out).cloned().collect(),
            voices: self.voices.clone(),
            sheets: self.paths.as_ref().map(Paths::sheets).unwrap_or_default(),
            seed: None,
        }
    }

    /// A text of the program.
    #[must_use]
    pub fn text<'a>(&self, key: &str, args: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
        self.texts.get(self.lang, key, args)
    }

    /// The library with one scenario in it.
    ///
    /// # Errors
    /// When there is no such scenario.
    pub fn library_of(&self, id: &str) -> Result<Library, CliError> {
        library_of(&self.files, id)
    }
}

/// The library of some files with one scenario in it.
pub(super) fn library_of(files: &FileSet, id: &str) -> Result<Library, CliError> {
    let known = crate::domain::scenario::ids(files);
    if !known.iter().any(|one| one == id) {
        return Err(CliError::NoScenario { id: id.to_owned(), known: known.join(", ") });
    }
    Ok(Library::load_some(files, &[id.to_owned()]))
}

/// The shelf and the scenario of a library of one, if it may be played.
pub(super) fn playable(library: &Library) -> Result<(&Shelf, &Scenario), CliError> {
    let shelf = library.shelves.first().ok_or_else(|| CliError::Asked("there is no scenario".to_owned()))?;
    let scenario = shelf.playable().ok_or_else(|| CliError::NotPlayable { id: shelf.id.clone() })?;
    Ok((shelf, scenario))
}

/// The folders and packs in the docent's own content folder, in order of name.
fn own_content(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let is_content = |path: &PathBuf| path.is_dir() || path.extension().is_some_and(|ending| ending == "zip");
    let mut found: Vec<PathBuf> = entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).filter(is_content).collect();
    found.sort();
    found
}

/// Message and help of a finding, in a language.
#[must_use]
pub fn message_of(texts: &Texts, lang: Lang, finding: &Finding) -> (String, Option<String>) {
    let args = || finding.args.iter().map(|(name, value)| (*name, value.as_str()));
    let code = finding.code.as_str();
    (texts.get(lang, code, args()), texts.find(lang, &format!("{code}.help"), args()))
}
