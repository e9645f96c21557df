//! The debrief in the terminal: how it closed, what went on inside, the moments that counted, and the figures behind them.

use std::io::{self, Write};

use super::Talk;
use crate::domain::{
    scenario::rubric::shown_name,
    scoring::{Figure, Item, Reading, debrief, score},
    session::Event,
};

pub(super) fn write(talk: &Talk<'_>, out: &mut dyn Write) -> io::Result<()> {
    let session = talk.kept.session();
    let context = talk.context;
    let heading = |out: &mut dyn Write, key: &str| writeln!(out, "\n-- {} --\n", context.text(key, []));
    if let Some(ending) = session.state().ending() {
        let ending = &session.scenario().endings[ending];
        let title = talk.line(&ending.title, &[]);
        writeln!(out, "\n== {} ==\n\n{}", context.text("talk_ending", [("title", &*title)]), talk.line(&ending.text, &[]))?;
    }
    heading(out, "talk_inner_title")?;
    for event in session.events() {
        match event {
            Event::MoveChosen { text: Some(text), .. } => writeln!(out, "> {}", talk.line(text, &[]))?,
            Event::MoveChosen { text: None, chosen, .. } => writeln!(out, "> {}", talk.wait_label(chosen.as_str()))?,
            Event::LineSpoken { text, args, .. } => writeln!(out, "  \u{201c}{}\u{201d}", talk.line(text, args))?,
            Event::InnerVoice { text } => writeln!(out, "    ~ {}", talk.line(text, &[]))?,
            _ => {}
        }
    }
    let report = score(session.scenario(), &talk.library.rubric, session.events(), &[]);
    heading(out, "talk_moments")?;
    for moment in &report.moments {
        let words = session.events().find_map(|event| match event {
            Event::MoveChosen { decision, text, chosen, .. } if *decision == moment.decision => {
                Some(text.as_ref().map_or_else(|| talk.wait_label(chosen.as_str()), |text| talk.line(text, &[])))
            }
            _ => None,
        });
        let n = moment.decision.to_string();
        writeln!(out, "{}", context.text("talk_moment", [("n", &*n), ("text", &*words.unwrap_or_default())]))?;
        for item in &moment.evidence {
            let twice = if item.counts || item.overruled.is_some() {
                String::new()
            } else {
                format!(" ({})", context.text("talk_counted_twice", []))
            };
            writeln!(out, "     {} ({}): {}{twice}", shown_name(item.row.as_str()), item.weight, reason(talk, item))?;
        }
    }
    heading(out, "talk_figures")?;
    for figure in &report.principles {
        writeln!(out, "{}", figure_line(talk, figure))?;
    }
    if let Some((_, item)) = debrief::strengths(&report, 1).first() {
        writeln!(out, "\n{}: {}", context.text("talk_strength", []), reason(talk, item))?;
    }
    if let Some(figure) = debrief::next_steps(&report, 1).first() {
        let advice = talk.library.rubric_texts.get(talk.lang(), &format!("{}_advice", figure.principle), []);
        writeln!(out, "{}: {advice}", context.text("talk_next_step", []))?;
    }
    writeln!(out, "\n{}", context.text("talk_dip", []))
}

/// The reason of an item: the move's own, which stands among the scenario's texts, or the row's.
fn reason(talk: &Talk<'_>, item: &Item) -> String {
    let own = talk.shelf.texts.find(talk.lang(), item.reason.as_str(), []);
    own.unwrap_or_else(|| talk.library.rubric_texts.get(talk.lang(), item.reason.as_str(), []))
}

fn figure_line(talk: &Talk<'_>, figure: &Figure) -> String {
    let context = talk.context;
    let name = talk.library.rubric_texts.get(talk.lang(), &format!("{}_name", figure.principle), []);
    let number = |n: u32| n.to_string();
    let reading = match figure.reading() {
        Reading::NotSeen => context.text("talk_not_seen", []),
        Reading::Occasions(taken, occasions) => {
            context.text("talk_occasions", [("taken", &*number(taken)), ("occasions", &*number(occasions))])
        }
        Reading::Share(percent) => context.text("talk_share", [("percent", &*number(percent))]),
    };
    let breaks = context.text("talk_breaks", [("n", &*number(figure.breaks))]);
    let offered = figure.offered.max(figure.occasions);
    let met = context.text("talk_offered", [("met", &*number(figure.occasions)), ("offered", &*number(offered))]);
    format!("{name}: {reading}; {breaks}. ({met})")
}
