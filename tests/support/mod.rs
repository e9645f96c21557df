//! Helpers that several test binaries share.
#![allow(dead_code, reason = "each test binary uses some of them")]

pub mod apart;
pub mod made;

use std::path::{Path, PathBuf};

use drempel::{
    domain::{files::FileSet, library::Library},
    storage::content,
};

/// The repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Everything that ships, as it lies in the repository.
pub fn shipped() -> FileSet {
    content::read(&root()).expect("the repository is a content root")
}

/// The shipped library.
pub fn library() -> Library {
    Library::load(&shipped())
}

/// A case of the gallery: the base with the case's files laid over it.
pub fn gallery_case(name: &str) -> FileSet {
    let gallery = root().join("tests/invalid");
    let mut files = content::read(&gallery.join("base")).expect("the base is content");
    let folder = gallery.join(name);
    if name != "base" {
        lay_folder_over(&mut files, &folder, &folder);
        for line in read_if_there(&folder.join("remove.txt")).lines() {
            files = files.iter().filter(|(path, _)| *path != line.trim()).fold(FileSet::default(), |mut kept, (path, bytes)| {
                kept.insert(path, bytes.to_vec());
                kept
            });
        }
        for line in read_if_there(&folder.join("make.txt")).lines() {
            let (path, bytes) = made(line);
            files.insert(path, bytes);
        }
    }
    files
}

/// The names of all cases, in order.
pub fn gallery_names() -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(root().join("tests/invalid"))
        .expect("the gallery is there")
        .map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned())
        .filter(|name| name != "base")
        .collect();
    names.sort();
    names
}

pub fn read_if_there(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

fn lay_folder_over(files: &mut FileSet, root: &Path, folder: &Path) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            lay_folder_over(files, root, &path);
        } else if path.parent() != Some(root) {
            let name =
                path.strip_prefix(root).expect("inside").iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/");
            files.insert(name, std::fs::read(&path).expect("readable"));
        }
    }
}

/// A line of `make.txt`: `PATH bytes HEX` or `PATH repeat TEXT COUNT`.
fn made(line: &str) -> (String, Vec<u8>) {
    let words: Vec<&str> = line.split(' ').collect();
    match words[..] {
        [path, "bytes", hex] => {
            let byte = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("hex");
            (path.to_owned(), (0..hex.len()).step_by(2).map(byte).collect())
        }
        [path, "repeat", text, count] => (path.to_owned(), text.repeat(count.parse().expect("a count")).into_bytes()),
        _ => panic!("make.txt: {line}"),
    }
}
