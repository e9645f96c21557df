//! A line that somebody typed at a prompt, and what is a command in it wherever one types.

use super::{CliError, Streams};
use crate::domain::texts::Lang;

/// What a line is.
pub(super) enum Typed {
    /// `q`, or the end of the input.
    Stop,
    /// `?`, `h` or `help`.
    Help,
    /// The name of a language: go on in it.
    Speak(Lang),
    /// Anything else, without the space around it.
    Words(String),
}

/// Reads the next line, after what was written has been shown.
pub(super) fn read(streams: &mut Streams<'_>) -> Result<Typed, CliError> {
    streams.out.flush()?;
    let mut line = String::new();
    if streams.input.read_line(&mut line)? == 0 {
        return Ok(Typed::Stop);
    }
    let typed = line.trim();
    Ok(match typed {
        "q" => Typed::Stop,
        "?" | "h" | "help" => Typed::Help,
        _ => Lang::parse(typed).map_or_else(|| Typed::Words(typed.to_owned()), Typed::Speak),
    })
}
