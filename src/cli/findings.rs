//! Draws findings for the terminal and as JSON.

use std::io::{self, Write};

use serde::Serialize;

use super::context::{Context, message_of};
use crate::domain::finding::Finding;

/// A finding as `check --json` writes it.
#[derive(Debug, Serialize)]
pub(super) struct Written {
    code: &'static str,
    severity: crate::domain::finding::Severity,
    file: String,
    line: u32,
    message: String,
    help: Option<String>,
}

/// A finding as `check --json` writes it.
pub(super) fn written(context: &Context, finding: &Finding) -> Written {
    let (message, help) = message_of(&context.texts, context.lang, finding);
    Written {
        code: finding.code.as_str(),
        severity: finding.code.severity(),
        file: finding.place.file.to_string(),
        line: finding.place.line,
        message,
        help,
    }
}

/// Draws findings, each with its place and its help.
pub(super) fn draw(context: &Context, findings: &[Finding], out: &mut dyn Write) -> io::Result<()> {
    for finding in findings {
        let (message, help) = message_of(&context.texts, context.lang, finding);
        writeln!(out, "{}[{}]: {message}", finding.code.severity(), finding.code)?;
        writeln!(out, "  --> {}", finding.place)?;
        if let Some(help) = help {
            writeln!(out, "  help: {help}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}
