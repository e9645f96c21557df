//! Content as it lies in a folder or a pack: paths and bytes, nothing read yet.

use std::collections::BTreeMap;

/// Largest content file that is read, in bytes.
pub const MAX_FILE_BYTES: usize = 4 * 1024 * 1024;
/// Deepest nesting of brackets in a structure file.
pub const MAX_DEPTH: usize = 64;

/// Files by their path inside the content root, with `/` between the parts: `scenarios/hofstra/scenario.ron`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FileSet {
    files: BTreeMap<String, Vec<u8>>,
    oversized: BTreeMap<String, u64>,
}

impl FileSet {
    /// Adds a file, replacing one of the same path.
    pub fn insert(&mut self, path: impl Into<String>, bytes: Vec<u8>) {
        self.files.insert(path.into(), bytes);
    }

    /// Remembers a file that was too large to read, with its size in bytes.
    pub fn insert_oversized(&mut self, path: impl Into<String>, bytes: u64) {
        self.oversized.insert(path.into(), bytes);
    }

    /// The bytes of a file.
    #[must_use]
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// Takes out one file.
    pub fn remove(&mut self, path: &str) {
        self.files.remove(path);
        self.oversized.remove(path);
    }

    /// Takes out every file below a folder.
    pub fn remove_under(&mut self, folder: &str) {
        let inside = |path: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        self.files.retain(|path, _| !inside(path));
        self.oversized.retain(|path, _| !inside(path));
    }

    /// The size of a file that was too large to read.
    #[must_use]
    pub fn oversized(&self, path: &str) -> Option<u64> {
        self.oversized.get(path).copied()
    }

    /// Every path that starts with `folder/`, those too large included, in order.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        let inside = move |path: &&'a str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let mut all: Vec<&str> = self.files.keys().chain(self.oversized.keys()).map(String::as_str).filter(inside).collect();
        all.sort_unstable();
        all.into_iter()
    }

    /// The direct sub-folders of a folder, in order.
    #[must_use]
    pub fn folders(&self, folder: &str) -> Vec<String> {
        let mut names: Vec<String> = self
            .under(folder)
            .filter_map(|path| path[folder.len() + 1..].split_once('/').map(|(name, _)| name.to_owned()))
            .collect();
        names.dedup();
        names
    }

    /// All files, in order of path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    /// How many files there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}
