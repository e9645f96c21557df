//! Content from where it lies: embedded in the program, in a folder, or in a pack (a zip of the same shape). And back into a pack.

use std::{
    io::{self, Cursor, Read, Write},
    path::{Path, PathBuf},
};

use include_dir::{Dir, include_dir};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::domain::{
    drill,
    files::{FileSet, MAX_FILE_BYTES},
    scenario, texts, utterance,
};

static DRILLS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/drills");
static SCENARIOS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");
static LOCALIZATION: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/localization");
static LANGUAGE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/language");

/// The folders of which content has at least one.
const ROOTS: [&str; 2] = [drill::FOLDER, scenario::FOLDER];
/// The most files a folder or pack may hold.
const MOST_FILES: usize = 10_000;
/// The most bytes that are read from a folder or pack in all.
const MOST_BYTES: u64 = 256 << 20;
/// How deep folders may lie inside each other.
const DEEPEST: usize = 8;

/// Why content could not be read. Nothing is ever changed by reading.
#[derive(Debug, thiserror::Error)]
pub enum ContentError {
    /// Nothing is there.
    #[error("there is no folder or pack {0}")]
    Missing(PathBuf),
    /// It cannot be read.
    #[error("{path} cannot be read; nothing was changed")]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// It is not a pack.
    #[error("{path} is not a pack: a zip file with the folders `scenarios` or `drills`, and `localization`; nothing was changed")]
    NotAPack {
        /// The file.
        path: PathBuf,
        /// Why.
        source: zip::result::ZipError,
    },
    /// It is no content root.
    #[error("{0} holds no folder `scenarios` and none of `drills`, so it is no content")]
    NotContent(PathBuf),
    /// It is too large.
    #[error(
        "{0} holds more than {MOST_FILES} files or {MOST_BYTES} bytes, which is more than content can be; nothing was changed"
    )]
    TooLarge(PathBuf),
}

/// The content that the program carries.
#[must_use]
pub fn embedded() -> FileSet {
    let mut files = FileSet::default();
    for (root, dir) in [(drill::FOLDER, &DRILLS), (scenario::FOLDER, &SCENARIOS), (texts::FOLDER, &LOCALIZATION)] {
        embed(root, dir, &mut files);
    }
    files
}

/// The word lists and rules for utterances that the program carries. They are no content of a visit, so they stay out of its hash.
#[must_use]
pub fn embedded_language() -> FileSet {
    let mut files = FileSet::default();
    embed(utterance::FOLDER, &LANGUAGE, &mut files);
    files
}

/// Reads the word lists and rules of one language from a folder, as if they lay where the program carries them.
///
/// # Errors
/// When the folder is missing, cannot be read or is too large.
pub fn read_language(folder: &Path, lang: texts::Lang) -> Result<FileSet, ContentError> {
    if !folder.is_dir() {
        return Err(ContentError::Missing(folder.to_path_buf()));
    }
    let mut found = FileSet::default();
    walk(folder, folder, DEEPEST, &mut 0, &mut found)?;
    let mut files = FileSet::default();
    for (path, bytes) in found.iter() {
        files.insert(format!("{}/{lang}/{path}", utterance::FOLDER), bytes.to_vec());
    }
    Ok(files)
}

/// Reads the word lists and rules that lie in a content folder, of all its languages. A folder may have none.
///
/// # Errors
/// When they cannot be read or are too large.
pub fn read_languages(root: &Path) -> Result<FileSet, ContentError> {
    let mut files = FileSet::default();
    let folder = root.join(utterance::FOLDER);
    if folder.is_dir() {
        walk(root, &folder, DEEPEST, &mut 0, &mut files)?;
    }
    Ok(files)
}

fn embed(root: &str, dir: &Dir<'_>, files: &mut FileSet) {
    for file in dir.files() {
        files.insert(format!("{root}/{}", slashed(file.path())), file.contents().to_vec());
    }
    dir.dirs().for_each(|inner| embed(root, inner, files));
}

/// A path with `/` between its parts on every system.
fn slashed(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

/// Reads a content folder or a pack.
///
/// # Errors
/// When it is missing, cannot be read, is no content or is too large.
pub fn read(path: &Path) -> Result<FileSet, ContentError> {
    if path.is_dir() {
        read_folder(path)
    } else if path.is_file() {
        let bytes = std::fs::read(path).map_err(|source| ContentError::Unreadable { path: path.to_path_buf(), source })?;
        unpack(&bytes, path)
    } else {
        Err(ContentError::Missing(path.to_path_buf()))
    }
}

fn read_folder(root: &Path) -> Result<FileSet, ContentError> {
    let mut files = FileSet::default();
    if !ROOTS.iter().any(|part| root.join(part).is_dir()) {
        return Err(ContentError::NotContent(root.to_path_buf()));
    }
    let mut bytes = 0;
    for part in ROOTS.into_iter().chain([texts::FOLDER]) {
        let folder = root.join(part);
        if folder.is_dir() {
            walk(root, &folder, DEEPEST, &mut bytes, &mut files)?;
        }
    }
    Ok(files)
}

fn walk(root: &Path, folder: &Path, depth: usize, bytes: &mut u64, files: &mut FileSet) -> Result<(), ContentError> {
    let unreadable = |path: &Path, source| ContentError::Unreadable { path: path.to_path_buf(), source };
    for entry in std::fs::read_dir(folder).map_err(|source| unreadable(folder, source))? {
        let entry = entry.map_err(|source| unreadable(folder, source))?;
        let path = entry.path();
        // What editors and systems leave behind is nobody's content.
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        let meta = std::fs::metadata(&path).map_err(|source| unreadable(&path, source))?;
        if meta.is_dir() && depth > 0 {
            walk(root, &path, depth - 1, bytes, files)?;
        } else if meta.is_file() {
            let name = slashed(path.strip_prefix(root).unwrap_or(&path));
            if meta.len() > MAX_FILE_BYTES as u64 {
                files.insert_oversized(name, meta.len());
                continue;
            }
            *bytes += meta.len();
            if files.len() >= MOST_FILES || *bytes > MOST_BYTES {
                return Err(ContentError::TooLarge(root.to_path_buf()));
            }
            files.insert(name, std::fs::read(&path).map_err(|source| unreadable(&path, source))?);
        }
    }
    Ok(())
}

/// Reads a pack from memory; `path` is only for messages.
///
/// # Errors
/// When it is no zip, or too large.
pub fn unpack(bytes: &[u8], path: &Path) -> Result<FileSet, ContentError> {
    let not_a_pack = |source| ContentError::NotAPack { path: path.to_path_buf(), source };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(not_a_pack)?;
    if archive.len() > MOST_FILES {
        return Err(ContentError::TooLarge(path.to_path_buf()));
    }
    let mut files = FileSet::default();
    let mut total = 0u64;
    for at in 0..archive.len() {
        let entry = archive.by_index(at).map_err(not_a_pack)?;
        // A name that would lead outside is not unpacked, even though nothing is written to disk.
        let Some(name) = entry.enclosed_name().filter(|_| entry.is_file()).map(|name| slashed(&name)) else { continue };
        let mut content = Vec::new();
        let limit = MAX_FILE_BYTES as u64 + 1;
        let read = entry.take(limit).read_to_end(&mut content);
        read.map_err(|source| ContentError::Unreadable { path: path.to_path_buf(), source })?;
        total += content.len() as u64;
        if total > MOST_BYTES {
            return Err(ContentError::TooLarge(path.to_path_buf()));
        }
        if content.len() as u64 == limit {
            files.insert_oversized(name, limit);
        } else {
            files.insert(name, content);
        }
    }
    if ROOTS.iter().all(|part| files.under(part).next().is_none()) {
        return Err(ContentError::NotContent(path.to_path_buf()));
    }
    Ok(files)
}

/// Packs files into a zip.
///
/// # Errors
/// When the packer fails, which on a memory buffer means a bug or no memory.
pub fn pack(files: &FileSet) -> io::Result<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files.iter() {
        writer.start_file(path, SimpleFileOptions::default()).map_err(io::Error::other)?;
        writer.write_all(bytes)?;
    }
    writer.finish().map(Cursor::into_inner).map_err(io::Error::other)
}

/// Lays files over others. A scenario, a rubric or a drill that is in both is taken whole from the upper ones, so that no file of the
/// lower one is left between them.
pub fn lay_over(lower: &mut FileSet, upper: &FileSet) {
    for id in upper.folders(scenario::FOLDER) {
        lower.remove_under(&format!("{}/{id}", scenario::FOLDER));
        texts::Lang::ALL.iter().for_each(|lang| lower.remove_under(&format!("{}/{lang}/{id}", texts::FOLDER)));
    }
    for id in drill::ids(upper) {
        lower.remove(&drill::path_of(&id));
        texts::Lang::ALL.iter().for_each(|lang| lower.remove(&format!("{}/{lang}/{}.ftl", texts::FOLDER, drill::texts_of(&id))));
    }
    for path in ROOTS.into_iter().chain([texts::FOLDER]).flat_map(|part| upper.under(part)) {
        if let Some(bytes) = upper.oversized(path) {
            lower.insert_oversized(path, bytes);
        }
    }
    for (path, bytes) in upper.iter() {
        lower.insert(path, bytes.to_vec());
    }
}

/// The files that one scenario needs to be played: its own, its texts, the rubric and its texts.
#[must_use]
pub fn part_of(files: &FileSet, id: &str) -> FileSet {
    let mut part = FileSet::default();
    let rubric = scenario::rubric::FOLDER_NAME;
    let mut roots = vec![format!("{}/{id}", scenario::FOLDER), format!("{}/{rubric}", scenario::FOLDER)];
    for lang in texts::Lang::ALL {
        roots.extend([format!("{}/{lang}/{id}", texts::FOLDER), format!("{}/{lang}/{rubric}", texts::FOLDER)]);
    }
    for path in roots.iter().flat_map(|root| files.under(root)) {
        if let Some(bytes) = files.get(path) {
            part.insert(path, bytes.to_vec());
        }
    }
    part
}

/// The hash by which content is known: of all paths and bytes, in order.
#[must_use]
pub fn hash(files: &FileSet) -> String {
    let mut hasher = blake3::Hasher::new();
    for (path, bytes) in files.iter() {
        for part in [path.as_bytes(), bytes] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
    }
    hasher.finalize().to_hex().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small() -> FileSet {
        let mut files = FileSet::default();
        files.insert("scenarios/mini/scenario.ron", b"(id: \"mini\")".to_vec());
        files.insert("localization/nl/mini/scenario.ftl", b"a = b".to_vec());
        files
    }

    #[test]
    fn a_pack_holds_what_was_packed() {
        let bytes = pack(&small()).expect("packed");
        assert_eq!(unpack(&bytes, Path::new("x.zip")).expect("unpacked"), small());
    }

    #[test]
    fn a_file_that_is_no_zip_is_refused_by_name() {
        let error = unpack(b"not a zip", Path::new("x.zip")).expect_err("no zip").to_string();
        assert!(error.contains("x.zip") && error.contains("not a pack"), "{error}");
    }

    #[test]
    fn the_hash_changes_with_a_byte_and_with_a_path() {
        let mut changed = small();
        changed.insert("localization/nl/mini/scenario.ftl", b"a = c".to_vec());
        let mut renamed = small();
        renamed.insert("localization/nl/mini/other.ftl", b"".to_vec());
        assert!(hash(&small()) != hash(&changed) && hash(&small()) != hash(&renamed));
    }

    #[test]
    fn a_scenario_laid_over_another_of_its_name_leaves_nothing_of_that() {
        let mut lower = small();
        lower.insert("scenarios/mini/acts/old.ron", b"()".to_vec());
        let mut upper = small();
        upper.insert("scenarios/mini/acts/new.ron", b"()".to_vec());
        lay_over(&mut lower, &upper);
        assert_eq!(lower, upper);
    }

    #[test]
    fn a_drill_laid_over_another_of_its_name_leaves_nothing_of_that() {
        let mut lower = small();
        lower.insert("drills/gc/een.ron", b"()".to_vec());
        lower.insert("localization/en/drills/gc-een.ftl", b"a = b".to_vec());
        let mut upper = FileSet::default();
        upper.insert("drills/gc/een.ron", b"(id: 2)".to_vec());
        upper.insert("localization/nl/drills/gc-een.ftl", b"a = c".to_vec());
        lay_over(&mut lower, &upper);
        assert_eq!(lower.get("drills/gc/een.ron"), Some(b"(id: 2)".as_slice()));
        assert_eq!(lower.get("localization/en/drills/gc-een.ftl"), None);
        assert!(lower.get("localization/nl/mini/scenario.ftl").is_some());
    }

    #[test]
    fn a_folder_with_drills_only_is_content() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir_all(folder.path().join("drills/gc")).expect("made");
        std::fs::write(folder.path().join("drills/gc/een.ron"), b"()").expect("written");
        assert_eq!(read(folder.path()).expect("read").len(), 1);
    }

    #[test]
    fn a_folder_without_scenarios_is_no_content() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(matches!(read(folder.path()), Err(ContentError::NotContent(_))));
        assert!(matches!(read(&folder.path().join("none")), Err(ContentError::Missing(_))));
    }

    #[test]
    fn a_file_that_is_too_large_is_named_and_not_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("scenarios/big/scenario.ron");
        std::fs::create_dir_all(path.parent().expect("it has one")).expect("made");
        std::fs::File::create(&path).and_then(|file| file.set_len(100 << 20)).expect("100 MB");
        let files = read(folder.path()).expect("the rest is read");
        assert_eq!(files.oversized("scenarios/big/scenario.ron"), Some(100 << 20));
    }

    #[test]
    fn rules_of_a_folder_lie_where_the_program_carries_its_own() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("10-words.ron"), "(format: 1)").expect("written");
        let files = read_language(folder.path(), texts::Lang::Nl).expect("read");
        assert!(files.get("language/nl/10-words.ron").is_some());
        assert!(embedded_language().folders(utterance::FOLDER).contains(&"nl".to_owned()));
    }

    #[test]
    fn languages_of_a_content_folder_are_read_beside_its_content() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(read_languages(folder.path()).expect("none is no fault").is_empty());
        std::fs::create_dir_all(folder.path().join("language/en")).expect("made");
        std::fs::write(folder.path().join("language/en/10-words.ron"), "(format: 1)").expect("written");
        let files = read_languages(folder.path()).expect("read");
        assert!(files.len() == 1 && files.get("language/en/10-words.ron").is_some());
    }

    #[test]
    fn what_the_program_carries_is_there() {
        assert!(embedded().folders(scenario::FOLDER).contains(&"rubric".to_owned()));
    }
}
