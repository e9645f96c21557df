//! `drempel drill SKILL --print FILE` and `drempel drill --sheets EXERCISE --out FOLDER`: what is handed out in class, in HTML to print.

use std::path::Path;

use super::{Args, shelf_of, words};
use crate::{
    cli::{CliError, Context, Outcome, Streams},
    domain::{
        drill::shelf::Drills,
        paper::{drill::drill_sheet, triads::triads},
    },
    storage::sheets,
};

/// The seed of a sheet where none is given, so that the same command gives the same sheet.
const SEED: u64 = 1;

/// An exercise that has sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Exercise {
    /// Three people with a case of their own: worker, resident, observer
    Triads,
}

/// Writes a skill on paper.
pub(super) fn print(
    id: &str,
    path: &Path,
    args: &Args,
    context: &Context,
    drills: &Drills,
    streams: &mut Streams<'_>,
) -> Result<Outcome, CliError> {
    let shelf = shelf_of(drills, id)?;
    if args.count == 0 {
        return Err(CliError::Asked("a sheet needs at least one item; nothing was written".to_owned()));
    }
    let html = drill_sheet(words(context), &drills.pools, shelf, args.seed.unwrap_or(SEED), args.count)
        .expect("a shelf that was found can be practised");
    sheets::write(path, &html)?;
    writeln!(streams.out, "{}", context.text("paper_written", [("path", &*path.display().to_string())]))?;
    writeln!(streams.out, "{}", context.text("paper_how", []))?;
    Ok(Outcome::Good)
}

/// Writes the sheets of an exercise.
pub(super) fn exercise(
    exercise: Exercise,
    folder: &Path,
    context: &Context,
    streams: &mut Streams<'_>,
) -> Result<Outcome, CliError> {
    let written = match exercise {
        Exercise::Triads => triads(words(context)),
    };
    sheets::write_all(folder, &written)?;
    writeln!(streams.out, "{}", context.text("paper_set_written", [("path", &*folder.display().to_string())]))?;
    for sheet in &written {
        writeln!(streams.out, "  {}", sheet.name)?;
    }
    Ok(Outcome::Good)
}
