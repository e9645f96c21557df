//! Items, feedback and ends of drills as text for the terminal.

use std::io::{self, Write};

use crate::{
    cli::page::paragraph,
    domain::drill::{
        face::{Face, StepFace},
        told::Told,
        words::{Words, verdict_key},
    },
};

/// What an item shows above its choices.
pub fn head(words: Words<'_>, number: &str, face: &Face, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out)?;
    writeln!(out, "-- {number} --")?;
    if let Some(situation) = &face.situation {
        paragraph(out, "", situation)?;
    }
    if let Some(line) = &face.line {
        paragraph(out, "", &words.get("drill_line", [("line", &**line)]))?;
    }
    if let Some(text) = &face.text {
        writeln!(out)?;
        paragraph(out, "  ", &words.get("drill_text", [("text", &**text)]))?;
        writeln!(out)?;
    }
    paragraph(out, "", &face.ask)
}

/// What there is to choose from.
pub fn step(words: Words<'_>, step: &StepFace, out: &mut dyn Write) -> io::Result<()> {
    if let Some(name) = words.step(&step.part, step.name.as_deref()) {
        writeln!(out, "{name}")?;
    }
    for (at, (_, text)) in step.options.iter().enumerate() {
        paragraph(out, &format!("  {}. ", at + 1), text)?;
    }
    Ok(())
}

/// A numbered list of the program's own.
pub fn numbered(words: Words<'_>, question: &str, answers: &[&str], out: &mut dyn Write) -> io::Result<()> {
    paragraph(out, "", &words.say(question))?;
    for (at, answer) in answers.iter().enumerate() {
        writeln!(out, "  {}. {}", at + 1, words.say(answer))?;
    }
    Ok(())
}

/// What is told after an answer. Whoever judged it themselves knows the verdict and has seen the model sentences.
pub fn told(words: Words<'_>, told: &Told, own: bool, out: &mut dyn Write) -> io::Result<()> {
    if !own {
        paragraph(out, "", &words.say(verdict_key(told.verdict)))?;
    }
    if let Some(heard) = &told.heard {
        paragraph(out, "  ", &words.heard(heard))?;
    }
    for better in &told.right {
        paragraph(out, "  ", &words.better(better))?;
    }
    for reason in &told.reasons {
        paragraph(out, "  - ", &words.reason(reason))?;
    }
    if !own {
        examples(words, &told.examples, out)?;
    }
    for (who, text) in &told.replies {
        paragraph(out, "  ", &words.reply(who, text))?;
    }
    Ok(())
}

/// Model sentences.
pub fn examples(words: Words<'_>, examples: &[String], out: &mut dyn Write) -> io::Result<()> {
    for example in examples {
        paragraph(out, "  ", &words.get("drill_example", [("text", &**example)]))?;
    }
    Ok(())
}
