//! Questions, cards and what is told about them as text for the terminal.

use std::io::{self, Write};

use crate::{
    cli::page::paragraph,
    domain::{
        dilemma::{
            face::Reader,
            told::{CardTold, Stood, Told},
        },
        id::CardId,
    },
};

/// A question in the list.
pub fn entry(number: usize, title: &str, question: &str, standing: &str, out: &mut dyn Write) -> io::Result<()> {
    paragraph(out, &format!("{number}. "), title)?;
    paragraph(out, "   ", question)?;
    paragraph(out, "   ", &format!("[{standing}]"))?;
    writeln!(out)
}

/// The question above what is chosen.
pub fn head(title: &str, question: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n-- {title} --\n")?;
    paragraph(out, "", question)
}

/// What is asked, and what there is to choose from, by number.
pub fn numbered<'t>(asked: &str, options: impl Iterator<Item = &'t str>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out)?;
    paragraph(out, "", asked)?;
    for (at, words) in options.enumerate() {
        paragraph(out, &format!("  {}. ", at + 1), words)?;
    }
    Ok(())
}

/// The same without cards that lie already; the others keep their numbers.
pub fn numbered_but(asked: &str, cards: &[(CardId, String)], lie: &[CardId], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out)?;
    paragraph(out, "", asked)?;
    for (at, (_, words)) in cards.iter().enumerate().filter(|(_, (id, _))| !lie.contains(id)) {
        paragraph(out, &format!("  {}. ", at + 1), words)?;
    }
    Ok(())
}

/// What to write about.
pub fn prompts(asked: &str, prompts: &[String], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out)?;
    paragraph(out, "", asked)?;
    for prompt in prompts {
        paragraph(out, "  - ", prompt)?;
    }
    Ok(())
}

/// What is told after an answer.
pub fn told(reader: &Reader<'_>, told: &Told, out: &mut dyn Write) -> io::Result<()> {
    if let Some(own) = &told.stood {
        heading(reader, "dilemma_stand", out)?;
        stood(reader, own, out)?;
    }
    if let Some(carried) = &told.carried {
        heading(reader, "dilemma_because", out)?;
        paragraph(out, "", carried)?;
        cards(&told.reasons, out)?;
    }
    if let Some(other_side) = &told.other_side {
        heading(reader, "dilemma_in_sight", out)?;
        paragraph(out, "", other_side)?;
        cards(&told.weighed, out)?;
    }
    if !told.others.is_empty() {
        heading(reader, "dilemma_others", out)?;
        for other in &told.others {
            stood(reader, other, out)?;
        }
    }
    if !told.words.is_empty() {
        heading(reader, "dilemma_own_words", out)?;
        paragraph(out, "  ", &told.words)?;
    }
    Ok(())
}

fn heading(reader: &Reader<'_>, key: &str, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n-- {} --\n", reader.text(key, []))
}

fn stood(reader: &Reader<'_>, stood: &Stood, out: &mut dyn Write) -> io::Result<()> {
    paragraph(out, "> ", &stood.say)?;
    paragraph(out, "  ", &stood.after)?;
    if !stood.breaks.is_empty() {
        paragraph(out, "  ", &reader.text("dilemma_breaks", []))?;
    }
    for (row, reason) in &stood.breaks {
        paragraph(out, "  - ", &format!("{row}: {reason}"))?;
    }
    Ok(())
}

fn cards(cards: &[CardTold], out: &mut dyn Write) -> io::Result<()> {
    for card in cards {
        paragraph(out, "  - ", &card.card)?;
        let anchors = if card.anchors.is_empty() { String::new() } else { format!(" ({})", card.anchors) };
        paragraph(out, "    ", &format!("[{}] {}{anchors}", card.judged, card.about))?;
    }
    Ok(())
}
