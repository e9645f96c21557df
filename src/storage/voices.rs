//! Lines that a school recorded itself: `voice/<lang>/<scenario>/<key>.ogg`, or without the scenario, in the data folder or in a content
//! folder or pack. They are only listed at the start, and each is read when its line is spoken.

use std::{
    collections::BTreeMap,
    fs::File,
    io::Read as _,
    path::{Path, PathBuf},
};

use zip::ZipArchive;

use crate::domain::texts::Lang;

/// The folder of recorded lines.
pub const FOLDER: &str = "voice";
/// The largest recording that is read, in bytes; ten minutes of speech are smaller.
const MOST_BYTES: u64 = 8 << 20;
/// The most recordings that are listed.
const MOST_FILES: usize = 100_000;
/// How deep folders may lie inside each other: language, scenario.
const DEEPEST: usize = 3;
const ENDING: &str = ".ogg";

/// Where a recording lies.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Lies {
    /// A file of its own.
    File(PathBuf),
    /// In a pack, under this name.
    Packed(PathBuf, String),
}

/// The recorded lines that there are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Voices {
    /// By `<lang>/<scenario>/<key>` or `<lang>/<key>`.
    lines: BTreeMap<String, Lies>,
}

impl Voices {
    /// Lists the recordings in content folders and packs; what is in a later one holds. A folder named `voice` itself may be among them.
    #[must_use]
    pub fn list<'p>(roots: impl IntoIterator<Item = &'p Path>) -> Self {
        let mut voices = Self::default();
        for root in roots {
            if root.is_file() {
                voices.list_pack(root);
            } else if root.file_name().is_some_and(|name| name == FOLDER) {
                voices.list_folder(root, "", DEEPEST);
            } else {
                voices.list_folder(&root.join(FOLDER), "", DEEPEST);
            }
        }
        voices
    }

    // A folder that cannot be read has no recordings: the lines are still there to read.
    fn list_folder(&mut self, folder: &Path, before: &str, depth: usize) {
        let Ok(entries) = std::fs::read_dir(folder) else { return };
        for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
            let name = format!("{before}{name}");
            if path.is_dir() {
                if depth > 1 {
                    self.list_folder(&path, &format!("{name}/"), depth - 1);
                }
            } else if let Some(line) = name.strip_suffix(ENDING) {
                self.put(line, Lies::File(path.clone()));
            }
        }
    }

    fn list_pack(&mut self, path: &Path) {
        let Some(archive) = File::open(path).ok().and_then(|file| ZipArchive::new(file).ok()) else { return };
        let start = format!("{FOLDER}/");
        for name in archive.file_names().flatten() {
            if let Some(line) = name.strip_prefix(start.as_str()).and_then(|name| name.strip_suffix(ENDING)) {
                self.put(line, Lies::Packed(path.to_path_buf(), name.to_string()));
            }
        }
    }

    fn put(&mut self, line: &str, lies: Lies) {
        if self.lines.len() < MOST_FILES {
            self.lines.insert(line.to_owned(), lies);
        }
    }

    /// The recording of a line, if there is one that can be read.
    #[must_use]
    pub fn find(&self, lang: Lang, scenario: &str, key: &str) -> Option<Vec<u8>> {
        let own = self.lines.get(&format!("{lang}/{scenario}/{key}"));
        read(own.or_else(|| self.lines.get(&format!("{lang}/{key}")))?)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// Every recording, by the name under which it is found; its bytes are read as one comes to it, and missing when they cannot be.
    pub fn all(&self) -> impl Iterator<Item = (&str, Option<Vec<u8>>)> {
        self.lines.iter().map(|(line, lies)| (line.as_str(), read(lies)))
    }
}

fn read(lies: &Lies) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = match lies {
        Lies::File(path) => File::open(path).ok()?.take(MOST_BYTES + 1).read_to_end(&mut bytes),
        Lies::Packed(path, name) => {
            let mut archive = ZipArchive::new(File::open(path).ok()?).ok()?;
            archive.by_name(name).ok()?.take(MOST_BYTES + 1).read_to_end(&mut bytes)
        }
    };
    (read.is_ok() && bytes.len() as u64 <= MOST_BYTES).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use zip::{ZipWriter, write::SimpleFileOptions};

    use super::*;

    fn write(root: &Path, name: &str, bytes: &[u8]) {
        let path = root.join(name);
        std::fs::create_dir_all(path.parent().expect("it has one")).expect("made");
        std::fs::write(path, bytes).expect("written");
    }

    #[test]
    fn a_line_is_found_by_language_scenario_and_key() {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), "voice/nl/hofstra/ketting_line.ogg", b"hers");
        write(folder.path(), "voice/nl/ketting_line.ogg", b"anybody's");
        write(folder.path(), "voice/nl/notes.txt", b"no sound");
        let voices = Voices::list([folder.path()]);
        assert_eq!(voices.find(Lang::Nl, "hofstra", "ketting_line"), Some(b"hers".to_vec()));
        assert_eq!(voices.find(Lang::Nl, "kees", "ketting_line"), Some(b"anybody's".to_vec()));
        assert_eq!(voices.find(Lang::En, "hofstra", "ketting_line"), None);
        assert_eq!(voices.len(), 2);
        assert_eq!(voices, Voices::list([folder.path().join("voice").as_path()]), "the folder itself may be named");
    }

    #[test]
    fn a_pack_may_hold_recordings_and_a_later_one_holds() {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), "voice/nl/hofstra/ketting_line.ogg", b"old");
        let pack = folder.path().join("own.zip");
        let mut writer = ZipWriter::new(File::create(&pack).expect("made"));
        writer.start_file("voice/nl/hofstra/ketting_line.ogg", SimpleFileOptions::default()).expect("begun");
        writer.write_all(b"new").expect("written");
        writer.finish().expect("whole");
        let voices = Voices::list([folder.path(), pack.as_path()]);
        assert_eq!(voices.find(Lang::Nl, "hofstra", "ketting_line"), Some(b"new".to_vec()));
    }

    #[test]
    fn a_recording_that_has_gone_or_is_far_too_large_is_none() {
        let folder = tempfile::tempdir().expect("a folder");
        write(folder.path(), "voice/nl/a_line.ogg", b"gone soon");
        let path = folder.path().join("voice/nl/b_line.ogg");
        File::create(&path).and_then(|file| file.set_len(MOST_BYTES + 1)).expect("large");
        let voices = Voices::list([folder.path()]);
        std::fs::remove_file(folder.path().join("voice/nl/a_line.ogg")).expect("removed");
        assert_eq!((voices.find(Lang::Nl, "x", "a_line"), voices.find(Lang::Nl, "x", "b_line")), (None, None));
        assert!(Voices::list([Path::new("/no/such/folder")]).is_empty());
    }
}
