//! `drempel doctor`: looks at this machine, the settings, the records and the content, and says what is wrong with each.

use super::{CliError, Context, Outcome, Streams, with_causes};
use crate::{
    domain::{check, finding::Severity, library::Library},
    storage::{
        records::{Records, RecordsError},
        settings,
    },
};

/// Nothing to choose.
#[derive(Debug, clap::Args)]
pub struct Args {}

pub(super) fn run(_: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let out = &mut *streams.out;
    let mut well = true;
    let mut say = |out: &mut dyn std::io::Write, good: bool, text: String| {
        well &= good;
        writeln!(out, "{} {text}", if good { "ok  " } else { "BAD " })
    };
    say(out, true, format!("drempel {} on {} {}", env!("CARGO_PKG_VERSION"), std::env::consts::OS, std::env::consts::ARCH))?;
    say(out, true, format!("language {}", context.lang))?;
    match context.paths() {
        Err(error) => say(out, false, with_causes(&error))?,
        Ok(paths) => {
            say(out, true, format!("data folder {}", paths.data().display()))?;
            match settings::load(&paths.settings()) {
                Ok(_) if paths.settings().exists() => say(out, true, "settings are read".to_owned())?,
                Ok(_) => say(out, true, "no settings yet: the defaults hold".to_owned())?,
                Err(error) => say(out, false, with_causes(&error))?,
            }
            match Records::open_read_only(&paths.records()) {
                Err(RecordsError::NoFile { .. }) => say(out, true, "no records yet".to_owned())?,
                Err(error) => say(out, false, with_causes(&error))?,
                Ok(records) => {
                    let sessions = records.sessions(None)?;
                    let open = sessions.iter().filter(|session| session.end.is_none()).count();
                    say(out, true, format!("records are whole: {} sessions, {open} of them under way", sessions.len()))?;
                }
            }
            say_writable(paths.data(), &mut say, out)?;
        }
    }
    say_sounds(context, &mut say, out)?;
    for told in &context.left_out {
        say(out, false, told.clone())?;
    }
    let checked = check::check(&Library::load(&context.files));
    let errors = checked.findings.iter().filter(|finding| finding.code.severity() == Severity::Error).count();
    let items: usize = checked.drills.iter().map(|drill| drill.items).sum();
    let text = format!(
        "content: {} scenarios, {} drills with {items} items, {errors} errors, {} findings in all",
        checked.scenarios.len(),
        checked.drills.len(),
        checked.findings.len()
    );
    say(out, errors == 0, if errors == 0 { text } else { format!("{text}; `drempel check` tells them") })?;
    let window = if cfg!(feature = "app") { "this build has the window" } else { "this build has no window" };
    say(out, true, window.to_owned())?;
    Ok(if well { Outcome::Good } else { Outcome::Findings })
}

/// Whether the sounds of the program and the lines that somebody recorded can be played, and whether lines can be read aloud.
#[cfg(feature = "app")]
fn say_sounds(
    context: &Context,
    say: &mut impl FnMut(&mut dyn std::io::Write, bool, String) -> std::io::Result<()>,
    out: &mut dyn std::io::Write,
) -> std::io::Result<()> {
    use crate::app::{
        program::sounds::Sound,
        sound::{clip, speech},
    };
    let mut damaged = 0;
    for sound in Sound::ALL {
        let whole = clip::file(*sound).ok_or_else(|| "it is missing".to_owned()).and_then(clip::decode);
        if let Err(why) = whole {
            damaged += 1;
            say(out, false, format!("the sound {}: {why}; it is left out", sound.name()))?;
        }
    }
    if damaged == 0 {
        say(out, true, format!("sounds are whole: {}", Sound::ALL.len()))?;
    }
    for (line, bytes) in context.voices.all() {
        let whole = bytes.ok_or_else(|| "it cannot be read, or is too large".to_owned()).and_then(|bytes| clip::decode(&bytes));
        if let Err(why) = whole {
            say(out, false, format!("the recording {line}: {why}; it is left out"))?;
        }
    }
    say(out, true, format!("recorded lines: {}", context.voices.len()))?;
    let reader = if speech::is_there() { "is there" } else { "is not there: without it only recorded lines are spoken" };
    say(out, true, format!("{} {reader}", speech::READER))
}

/// How many recorded lines there are; without the window nothing can be played.
#[cfg(not(feature = "app"))]
fn say_sounds(
    context: &Context,
    say: &mut impl FnMut(&mut dyn std::io::Write, bool, String) -> std::io::Result<()>,
    out: &mut dyn std::io::Write,
) -> std::io::Result<()> {
    say(out, true, format!("recorded lines: {}", context.voices.len()))
}

/// Whether a file can be made where the records lie, tried with one that is removed at once.
fn say_writable(
    data: &std::path::Path,
    say: &mut impl FnMut(&mut dyn std::io::Write, bool, String) -> std::io::Result<()>,
    out: &mut dyn std::io::Write,
) -> std::io::Result<()> {
    if !data.exists() {
        return say(out, true, "the data folder is made with the first visit".to_owned());
    }
    let probe = data.join(".drempel-doctor");
    let tried = std::fs::write(&probe, b"probe").and_then(|()| std::fs::remove_file(&probe));
    match tried {
        Ok(()) => say(out, true, "the data folder can be written".to_owned()),
        Err(error) => say(
            out,
            false,
            format!("{} cannot be written ({error}): visits cannot be kept there; name another with --data", data.display()),
        ),
    }
}
