//! Drills: short exercises for one skill each, spaced over days. All pure: whoever calls says what time it is.
//!
//! * Content: files as typed (`raw`, `read`), the checked `model` (`link`), the `pools` that names are drawn from, a `shelf` of each.
//! * An item: `drawn` by seed, put into words (`face`), `shown`, an answer marked (`marking`, `typed`) and told (`told`, `words`).
//! * For a group: an item with all that is told about it (`solution`), a `class` on one screen, a question to talk about (`discuss`).
//! * Over time: `time`, `spacing` of a skill, `progress` from all answers, what is practised today (`plan`, `feedback`), a drill
//!   under way (`session`), the look-back on a `week`, and a made-up trainee (`simulate`).

pub mod class;
pub mod discuss;
pub mod drawn;
pub mod face;
pub mod feedback;
mod link;
pub mod marking;
pub mod model;
pub mod plan;
pub mod pools;
pub mod progress;
mod raw;
mod read;
pub mod session;
pub mod shelf;
pub mod shown;
pub mod simulate;
pub mod solution;
pub mod spacing;
#[cfg(test)]
mod tests;
pub mod time;
pub mod told;
pub mod typed;
pub mod week;
pub mod words;

use crate::domain::files::FileSet;

/// The folder that holds the drills, and the folder of their texts inside each language.
pub const FOLDER: &str = "drills";

/// The path of the pools that names are drawn from.
pub const POOLS: &str = "drills/pools.ron";

/// The path of a skill's file: `gc-waarneming` lies in `drills/gc/waarneming.ron`.
#[must_use]
pub fn path_of(id: &str) -> String {
    let (family, skill) = id.split_once('-').unwrap_or((id, ""));
    format!("{FOLDER}/{family}/{skill}.ron")
}

/// The path of a skill's texts inside a language, without its ending.
#[must_use]
pub fn texts_of(id: &str) -> String {
    format!("{FOLDER}/{id}")
}

/// The id that a file's place gives it: `drills/gc/waarneming.ron` holds `gc-waarneming`.
fn id_of(path: &str) -> Option<String> {
    let (family, file) = path.strip_prefix(FOLDER)?.strip_prefix('/')?.split_once('/')?;
    let skill = file.strip_suffix(".ron")?;
    // A hyphen parts family and skill in an id, so a family has none.
    (!skill.contains('/') && !family.contains('-')).then(|| format!("{family}-{skill}"))
}

/// The ids of all skills in a set of files, in order of their paths.
#[must_use]
pub fn ids(files: &FileSet) -> Vec<String> {
    files.under(FOLDER).filter_map(id_of).collect()
}
