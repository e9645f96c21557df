//! The debrief in the terminal: how it closed, what went on inside, the moments that counted, and the figures behind them.

use std::io::{self, Write};

use super::{page::paragraph, script::Script};
use crate::domain::{
    scoring::{
        score,
        told::{FigureTold, Quoted, tell},
    },
    session::{Event, Session},
};

/// Writes the debrief of a visit. Understanding comes before figures.
pub fn write(script: &Script<'_>, session: &Session<'_>, out: &mut dyn Write) -> io::Result<()> {
    let report = score(session.scenario(), &script.library.rubric, session.events(), &[]);
    let told = tell(script, session, &report);
    if let Some((title, text)) = &told.ending {
        writeln!(out, "\n== {} ==\n", script.text("talk_ending", [("title", title.as_str())]))?;
        paragraph(out, "", text)?;
    }
    writeln!(out)?;
    for (key, list) in [("talk_strength", &told.strengths), ("talk_next_step", &told.steps)] {
        if let Some(first) = list.first() {
            paragraph(out, "", &format!("{}: {}", script.text(key, []), said(first)))?;
        }
    }
    heading(script, out, "talk_inner_title")?;
    for event in session.events() {
        match event {
            Event::MoveChosen { text, chosen, .. } => paragraph(out, "> ", &script.words(chosen.as_str(), text.as_ref()))?,
            Event::SightSeen { sight, .. } => {
                let name = script.name(sight.as_str());
                paragraph(out, "> ", &script.text("talk_looked", [("name", &*name)]))?;
            }
            Event::LineSpoken { text, args, .. } => {
                paragraph(out, "  ", &format!("\u{201c}{}\u{201d}", script.line(text, args)))?
            }
            Event::InnerVoice { text } => paragraph(out, "    ~ ", &script.line(text, &[]))?,
            _ => {}
        }
    }
    heading(script, out, "talk_moments")?;
    paragraph(out, "", &script.text("talk_legend", []))?;
    writeln!(out)?;
    for moment in &told.moments {
        let n = moment.decision.to_string();
        paragraph(out, "", &script.text("talk_moment", [("n", &*n), ("text", &*moment.words)]))?;
        for reason in &moment.reasons {
            paragraph(out, "     ", &format!("{}: {}", reason.rows, reason.reason))?;
        }
    }
    heading(script, out, "talk_figures")?;
    paragraph(out, "", &script.text("talk_figures_legend", []))?;
    writeln!(out)?;
    for figure in &told.figures {
        paragraph(out, "- ", &figure_line(figure))?;
    }
    writeln!(out)?;
    paragraph(out, "", &script.text("talk_dip", []))
}

fn heading(script: &Script<'_>, out: &mut dyn Write, key: &str) -> io::Result<()> {
    writeln!(out, "\n-- {} --\n", script.text(key, []))
}

fn said(quoted: &Quoted) -> String {
    if quoted.words.is_empty() { quoted.about.clone() } else { format!("{} {}", quoted.words, quoted.about) }
}

fn figure_line(figure: &FigureTold) -> String {
    format!("{}: {}; {}. ({})", figure.name, figure.reading, figure.breaks, figure.offered)
}
