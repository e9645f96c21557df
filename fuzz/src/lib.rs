//! What the fuzz targets share: the base of the gallery with one file from the fuzzer, and limits that keep a run short.

use std::{hint::black_box, sync::LazyLock};

use drempel::domain::{
    check::check,
    files::FileSet,
    library::Library,
    scenario::model::Scenario,
    session::{Input, Session, replay},
};

/// The only scenario of the base.
pub const ID: &str = "mini";
/// Its header.
pub const HEADER: &str = "scenarios/mini/scenario.ron";
/// Its only act.
pub const ACT: &str = "scenarios/mini/acts/door.ron";
/// Its dilemmas.
pub const DILEMMAS: &str = "scenarios/mini/dilemmas.ron";
/// The only family of its rubric.
pub const FAMILY: &str = "scenarios/rubric/pr.ron";
/// The Dutch texts of its act.
pub const TEXTS: &str = "localization/nl/mini/door.ftl";
/// One of its drills.
pub const DRILL: &str = "drills/gc/horen.ron";
/// The Dutch texts of that drill.
pub const DRILL_TEXTS: &str = "localization/nl/drills/gc-horen.ftl";
/// The names that its drills vary by.
pub const POOLS: &str = "drills/pools.ron";
/// Rules for typed sentences; the base has none.
pub const RULES: &str = "language/nl/10-woorden.ron";

/// The most inputs that are played in a run.
pub const STEPS: usize = 64;
/// The longest input that is tried, in bytes: a little more than the longest file that ships.
const LONGEST: usize = 64 * 1024;

macro_rules! files {
    ($($path:literal,)*) => {
        &[$(($path, include_bytes!(concat!("../../tests/invalid/base/", $path)).as_slice()),)*]
    };
}

/// The files of the base.
const FILES: &[(&str, &[u8])] = files![
    "scenarios/mini/scenario.ron",
    "scenarios/mini/acts/door.ron",
    "scenarios/mini/dilemmas.ron",
    "scenarios/mini/plays/belofte.play",
    "scenarios/mini/plays/naambordje.play",
    "scenarios/mini/plays/tuin.play",
    "scenarios/rubric/pr.ron",
    "localization/nl/mini/scenario.ftl",
    "localization/nl/mini/door.ftl",
    "localization/nl/mini/dilemmas.ftl",
    "localization/nl/rubric/pr.ftl",
    "localization/en/mini/scenario.ftl",
    "localization/en/mini/door.ftl",
    "localization/en/mini/dilemmas.ftl",
    "localization/en/rubric/pr.ftl",
    "drills/pools.ron",
    "drills/av/kies.ron",
    "drills/av/typ.ron",
    "drills/fc/weeg.ron",
    "drills/gc/bouw.ron",
    "drills/gc/horen.ron",
    "localization/nl/drills/av-kies.ftl",
    "localization/nl/drills/av-typ.ftl",
    "localization/nl/drills/fc-weeg.ftl",
    "localization/nl/drills/gc-bouw.ftl",
    "localization/nl/drills/gc-horen.ftl",
    "localization/en/drills/av-kies.ftl",
    "localization/en/drills/av-typ.ftl",
    "localization/en/drills/fc-weeg.ftl",
    "localization/en/drills/gc-bouw.ftl",
    "localization/en/drills/gc-horen.ftl",
];

static BASE: LazyLock<FileSet> = LazyLock::new(|| {
    let mut files = FileSet::default();
    for (path, bytes) in FILES {
        files.insert(*path, bytes.to_vec());
    }
    files
});

/// Whether an input is short enough to be tried.
#[must_use]
pub fn fits(bytes: &[u8]) -> bool {
    bytes.len() <= LONGEST
}

/// The base of the gallery.
#[must_use]
pub fn base() -> &'static FileSet {
    &BASE
}

/// The base with one file's bytes replaced.
#[must_use]
pub fn base_with(path: &str, bytes: &[u8]) -> FileSet {
    let mut files = BASE.clone();
    files.insert(path, bytes.to_vec());
    files
}

/// Loads and checks content, and plays a little of what may be played.
///
/// # Panics
/// When anything in the engine does, or a promise of the engine is broken; that is what the fuzzer looks for.
pub fn load_and_check(files: &FileSet) -> Library {
    let library = Library::load(files);
    black_box(check(&library));
    for scenario in library.shelves.iter().filter_map(|shelf| shelf.playable()) {
        play_a_little(scenario);
    }
    library
}

/// What is on offer is taken, what is in sight can be looked at, and the inputs make the same state again.
fn play_a_little(scenario: &Scenario) {
    let mut session = Session::begin(scenario, 1);
    for step in 0..STEPS {
        let sight = session.sights().into_iter().nth(step);
        let open: Vec<_> = session.offers().into_iter().filter(|offer| offer.locked.is_none()).collect();
        let input = match (sight, open.get(step % open.len().max(1))) {
            (Some(sight), _) => Input::Look(sight),
            (None, Some(offer)) => Input::Choose(offer.id.clone()),
            (None, None) => Input::GoOn,
        };
        if let Err(refusal) = session.take(input.clone()) {
            assert_eq!(input, Input::GoOn, "what was offered is refused: {refusal}");
            break;
        }
    }
    let again = replay(scenario, 1, session.inputs());
    assert!(again.is_ok_and(|again| again.state() == session.state()), "the same inputs lead to another state");
}
