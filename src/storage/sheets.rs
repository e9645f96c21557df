//! Sheets to print: written whole into a folder, and never opened. Who wants them on paper prints them from a browser.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use super::whole;
use crate::domain::paper::triads::Named;

/// So many sheets of one name lie beside each other.
const MOST: u32 = 999;

/// Why nothing was written.
#[derive(Debug, thiserror::Error)]
pub enum SheetError {
    /// There is no folder for it.
    #[error("no folder is known for sheets; nothing was written")]
    NoFolder,
    /// There are enough of them.
    #[error("{0} holds {MOST} sheets of this name already; nothing was written")]
    Full(PathBuf),
    /// The folder or the file refused.
    #[error("{path} cannot be written: {source}; nothing else was touched")]
    NotWritten {
        /// What.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
}

/// Writes a sheet into the first of these folders that takes it, over nothing that was there. Gives where it lies.
///
/// # Errors
/// When none of them takes it; says why the first did not.
pub fn write_beside(folders: &[PathBuf], name: &str, html: &str) -> Result<PathBuf, SheetError> {
    first_that_takes(folders, |folder| {
        make(folder)?;
        let path = free(folder, name)?;
        write(&path, html)?;
        Ok(path)
    })
}

/// Writes sheets into a folder of this name in the first of these folders that takes them. Gives that folder.
///
/// # Errors
/// When none of them takes them; says why the first did not.
pub fn write_set(folders: &[PathBuf], name: &str, sheets: &[Named]) -> Result<PathBuf, SheetError> {
    first_that_takes(folders, |folder| {
        let inside = folder.join(name);
        write_all(&inside, sheets)?;
        Ok(inside)
    })
}

/// Writes sheets into a folder, which is made where it is missing. Sheets of the same names are replaced.
///
/// # Errors
/// When the folder or one of the files refuses; those before it are written.
pub fn write_all(folder: &Path, sheets: &[Named]) -> Result<(), SheetError> {
    make(folder)?;
    sheets.iter().try_for_each(|sheet| write(&folder.join(&sheet.name), &sheet.html))
}

/// Writes one sheet to a file; an old one is replaced.
///
/// # Errors
/// When it cannot be written; the old one is untouched then.
pub fn write(path: &Path, html: &str) -> Result<(), SheetError> {
    whole::write(path, html.as_bytes()).map_err(|source| SheetError::NotWritten { path: path.to_path_buf(), source })
}

fn make(folder: &Path) -> Result<(), SheetError> {
    fs::create_dir_all(folder).map_err(|source| SheetError::NotWritten { path: folder.to_path_buf(), source })
}

/// The first name that nothing in the folder has: `name.html`, `name-2.html` and on.
fn free(folder: &Path, name: &str) -> Result<PathBuf, SheetError> {
    let file = |nth: u32| folder.join(if nth == 1 { format!("{name}.html") } else { format!("{name}-{nth}.html") });
    // What cannot be looked at is taken for something that is there.
    let is_free = |path: &PathBuf| !path.try_exists().unwrap_or(true);
    (1..=MOST).map(file).find(is_free).ok_or_else(|| SheetError::Full(folder.to_path_buf()))
}

fn first_that_takes<T>(folders: &[PathBuf], mut write: impl FnMut(&Path) -> Result<T, SheetError>) -> Result<T, SheetError> {
    let mut why = None;
    for folder in folders {
        match write(folder) {
            Ok(written) => return Ok(written),
            Err(error) => {
                why.get_or_insert(error);
            }
        }
    }
    Err(why.unwrap_or(SheetError::NoFolder))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sheet_lies_beside_an_older_one_of_its_name() {
        let folder = tempfile::tempdir().expect("a folder");
        let folders = [folder.path().join("not-there-yet")];
        let first = write_beside(&folders, "gc-horen", "one").expect("written");
        let second = write_beside(&folders, "gc-horen", "two").expect("written");
        assert_eq!(first, folders[0].join("gc-horen.html"));
        assert_eq!(second, folders[0].join("gc-horen-2.html"));
        assert_eq!(fs::read_to_string(first).expect("still there"), "one");
    }

    #[test]
    fn where_one_folder_refuses_the_next_one_takes_the_sheet() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a-file");
        fs::write(&file, "x").expect("written");
        let good = folder.path().join("good");
        let written = write_beside(&[file.join("inside"), good.clone()], "gc-horen", "html").expect("written");
        assert!(written.starts_with(&good), "{written:?}");
        let refused = write_beside(&[file.join("inside")], "gc-horen", "html").expect_err("a file holds no folder");
        assert!(refused.to_string().contains("a-file"), "{refused}");
        assert!(matches!(write_beside(&[], "gc-horen", "html"), Err(SheetError::NoFolder)));
    }
}
