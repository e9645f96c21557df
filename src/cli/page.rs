//! Text for the terminal, broken at words to its width.

use std::io::{self, Write};

use textwrap::Options;

/// Widest text that is still easy to read, in columns.
const WIDEST: usize = 96;
/// Where no terminal tells its width.
const USUAL: usize = 80;

/// The width to write to, in columns.
#[must_use]
pub fn width() -> usize {
    crossterm::terminal::size().map_or(USUAL, |(columns, _)| usize::from(columns)).clamp(40, WIDEST)
}

/// Writes a paragraph: the first line after `first`, the others after as many spaces.
pub fn paragraph(out: &mut dyn Write, first: &str, text: &str) -> io::Result<()> {
    let rest = " ".repeat(first.chars().count());
    let options = Options::new(width()).initial_indent(first).subsequent_indent(&rest);
    for line in textwrap::wrap(text, options) {
        writeln!(out, "{line}")?;
    }
    Ok(())
}
