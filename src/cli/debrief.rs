//! The debrief in the terminal: how it closed, what went on inside, the moments that counted, and the figures behind them.

use std::io::{self, Write};

use super::{page::paragraph, script::Script};
use crate::domain::{
    scenario::rubric::shown_name,
    scoring::{Figure, Item, Moment, Reading, Report, debrief, score},
    session::{Event, Session},
};

/// Writes the debrief of a visit. Understanding comes before figures.
pub fn write(script: &Script<'_>, session: &Session<'_>, out: &mut dyn Write) -> io::Result<()> {
    if let Some(ending) = session.state().ending() {
        let ending = &session.scenario().endings[ending];
        let title = script.line(&ending.title, &[]);
        writeln!(out, "\n== {} ==\n", script.text("talk_ending", [("title", &*title)]))?;
        paragraph(out, "", &script.line(&ending.text, &[]))?;
    }
    let report = score(session.scenario(), &script.library.rubric, session.events(), &[]);
    first_words(script, session, &report, out)?;
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
    for moment in &report.moments {
        let n = moment.decision.to_string();
        let words = words_of(script, session, moment);
        paragraph(out, "", &script.text("talk_moment", [("n", &*n), ("text", &*words)]))?;
        // A move with a reason of its own gives it once, for all its rows.
        for items in moment.evidence.chunk_by(|a, b| a.reason == b.reason) {
            let rows =
                items.iter().map(|item| format!("{} ({}){}", shown_name(item.row.as_str()), item.weight, twice(script, item)));
            let rows = rows.collect::<Vec<_>>().join(", ");
            paragraph(out, "     ", &format!("{rows}: {}", reason(script, &items[0])))?;
        }
    }
    heading(script, out, "talk_figures")?;
    paragraph(out, "", &script.text("talk_figures_legend", []))?;
    writeln!(out)?;
    for figure in &report.principles {
        paragraph(out, "- ", &figure_line(script, figure))?;
    }
    writeln!(out)?;
    paragraph(out, "", &script.text("talk_dip", []))
}

/// A word on a row that had counted twice already.
fn twice(script: &Script<'_>, item: &Item) -> String {
    if item.counts || item.overruled.is_some() { String::new() } else { format!(" [{}]", script.text("talk_counted_twice", [])) }
}

fn heading(script: &Script<'_>, out: &mut dyn Write, key: &str) -> io::Result<()> {
    writeln!(out, "\n-- {} --\n", script.text(key, []))
}

/// One strength and one next step: what this visit cost most, or, when nothing was broken, what was shown least.
fn first_words(script: &Script<'_>, session: &Session<'_>, report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let quoted =
        |moment: &Moment, item: &Item| format!("\u{201c}{}\u{201d} {}", words_of(script, session, moment), reason(script, item));
    let advice = |principle: &str| script.library.rubric_texts.get(script.lang, &format!("{principle}_advice"), []);
    writeln!(out)?;
    if let Some((moment, item)) = debrief::strengths(report, 1).first() {
        paragraph(out, "", &format!("{}: {}", script.text("talk_strength", []), quoted(moment, item)))?;
    }
    let next = match (debrief::costs(report, 1).first(), debrief::next_steps(report, 1).first()) {
        (Some((moment, item)), _) => format!("{} {}", quoted(moment, item), advice(item.principle.as_str())),
        (None, Some(figure)) => advice(figure.principle.as_str()),
        (None, None) => return Ok(()),
    };
    paragraph(out, "", &format!("{}: {next}", script.text("talk_next_step", [])))
}

/// The words of the move that a moment is about.
fn words_of(script: &Script<'_>, session: &Session<'_>, moment: &Moment) -> String {
    let chosen = session.events().find_map(|event| match event {
        Event::MoveChosen { decision, text, chosen, .. } if *decision == moment.decision => Some((chosen, text)),
        _ => None,
    });
    chosen.map(|(chosen, text)| script.words(chosen.as_str(), text.as_ref())).unwrap_or_default()
}

/// The reason of an item: the move's own, which stands among the scenario's texts, or the row's.
fn reason(script: &Script<'_>, item: &Item) -> String {
    let own = script.shelf.texts.find(script.lang, item.reason.as_str(), []);
    own.unwrap_or_else(|| script.library.rubric_texts.get(script.lang, item.reason.as_str(), []))
}

fn figure_line(script: &Script<'_>, figure: &Figure) -> String {
    let name = script.library.rubric_texts.get(script.lang, &format!("{}_name", figure.principle), []);
    let number = |n: u32| n.to_string();
    let reading = match figure.reading() {
        Reading::NotSeen => script.text("talk_not_seen", []),
        Reading::Occasions(taken, occasions) => {
            script.text("talk_occasions", [("taken", &*number(taken)), ("occasions", &*number(occasions))])
        }
        Reading::Share(percent) => script.text("talk_share", [("percent", &*number(percent))]),
    };
    let breaks = script.text("talk_breaks", [("n", &*number(figure.breaks))]);
    let met = script.text("talk_offered", [("met", &*number(figure.occasions)), ("offered", &*number(figure.offered))]);
    format!("{name}: {reading}; {breaks}. ({met})")
}
