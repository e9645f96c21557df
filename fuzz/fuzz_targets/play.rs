//! Any text as a play of the base: reading and running it must not panic, and reloading before every input must change nothing.
#![no_main]

use drempel::domain::{check::plays, library::Library, session::play};
use drempel_fuzz::{ID, STEPS, base, fits};
use libfuzzer_sys::{Corpus, fuzz_target};

thread_local! {
    static LIBRARY: Library = Library::load(base());
}

fuzz_target!(|bytes: &[u8]| -> Corpus {
    if !fits(bytes) {
        return Corpus::Reject;
    }
    // What is not UTF-8 is turned away before plays are read; the other targets try that.
    let Ok(text) = std::str::from_utf8(bytes) else { return Corpus::Reject };
    let mut findings = Vec::new();
    let Some(mut play) = play::parse("scenarios/mini/plays/fuzz.play", text, &mut findings) else { return Corpus::Keep };
    // Every input is played again before the next one, so that a play of n inputs takes n² steps.
    play.steps.truncate(STEPS);
    LIBRARY.with(|library| {
        let scenario = library.shelf(ID).and_then(|shelf| shelf.playable()).expect("the base of the gallery is without findings");
        if play.scenario != ID {
            plays::run(scenario, &library.rubric, &play, &mut findings);
            play.scenario = ID.to_owned();
        }
        plays::run(scenario, &library.rubric, &play, &mut findings);
    });
    let reloaded_otherwise = findings.iter().find(|finding| finding.args.iter().any(|(name, value)| *name == "expected" && value == "reload = straight"));
    assert!(reloaded_otherwise.is_none(), "{reloaded_otherwise:?}");
    Corpus::Keep
});
