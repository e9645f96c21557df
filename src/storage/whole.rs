//! Files that are either the old ones or the new ones, never half of each.

use std::{
    ffi::OsString,
    fs::File,
    io::{self, Write as _},
    path::Path,
};

/// Writes a file beside the old one, waits until it is on the disk, and puts it in the old one's place.
///
/// # Errors
/// When the folder cannot be written or the disk is full; the old file is untouched then.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "it has no file name"))?;
    let mut beside = OsString::from(".");
    beside.push(name);
    beside.push(format!(".{}.new", std::process::id()));
    let new = path.with_file_name(beside);
    let written = File::create(&new).and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()));
    let placed = written.and_then(|()| std::fs::rename(&new, path));
    if placed.is_err() {
        let _ = std::fs::remove_file(&new);
    }
    placed
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.json");
        super::write(&path, b"old").expect("written");
        super::write(&path, b"new").expect("written");
        assert_eq!(std::fs::read(&path).expect("there"), b"new");
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1);
    }
}
