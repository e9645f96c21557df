//! Items, feedback and ends of drills as text for the terminal.

use std::io::{self, Write};

use crate::{
    cli::{Context, page::paragraph},
    domain::{
        drill::{
            face::{Face, StepFace},
            marking::Verdict,
            model::Part,
            shelf::DrillShelf,
            told::Told,
            typed::HeardLabel,
        },
        texts::{Lang, Texts},
    },
};

/// Texts of the program in the language of the drill, which may be switched while it runs.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub texts: &'a Texts,
    pub lang: Lang,
}

impl Words<'_> {
    pub fn get<'t>(&self, key: &str, args: impl IntoIterator<Item = (&'t str, &'t str)>) -> String {
        self.texts.get(self.lang, key, args)
    }
}

/// The words of a choice; a label of a typed sentence has its words in the program.
pub fn choice(context: &Context, shelf: &DrillShelf, id: &str) -> String {
    let label = context.texts.find(context.lang, &format!("drill_label_{id}"), []);
    label.unwrap_or_else(|| shelf.choice(context.lang, id))
}

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

/// What a step is called: its part, or what is asked first and then.
pub fn step_name(words: Words<'_>, step: &StepFace) -> Option<String> {
    match &step.part {
        Part::Reason => Some(words.get("drill_reason", [])),
        Part::Decision => Some(words.get("drill_decision", [])),
        Part::Choice | Part::Option | Part::Tile(_) => step.name.clone(),
    }
}

/// What there is to choose from.
pub fn step(words: Words<'_>, step: &StepFace, out: &mut dyn Write) -> io::Result<()> {
    if let Some(name) = step_name(words, step) {
        writeln!(out, "{name}")?;
    }
    for (at, (_, text)) in step.options.iter().enumerate() {
        paragraph(out, &format!("  {}. ", at + 1), text)?;
    }
    Ok(())
}

/// A numbered list of the program's own.
pub fn numbered(words: Words<'_>, question: &str, answers: &[&str], out: &mut dyn Write) -> io::Result<()> {
    paragraph(out, "", &words.get(question, []))?;
    for (at, answer) in answers.iter().enumerate() {
        writeln!(out, "  {}. {}", at + 1, words.get(answer, []))?;
    }
    Ok(())
}

/// The key of a verdict in words.
pub fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "drill_right",
        Verdict::Partly => "drill_partly",
        Verdict::Wrong => "drill_wrong",
        Verdict::Unsure => "drill_unsure",
    }
}

/// What is told after an answer. Whoever judged it themselves knows the verdict and has seen the model sentences.
pub fn told(words: Words<'_>, told: &Told, own: bool, out: &mut dyn Write) -> io::Result<()> {
    if !own {
        paragraph(out, "", &words.get(verdict_key(told.verdict), []))?;
    }
    if !told.heard.is_empty() {
        let list = heard(words, &told.heard);
        paragraph(out, "  ", &words.get("drill_heard", [("list", &*list)]))?;
    }
    for better in &told.right {
        let or = format!(" {} ", words.get("drill_or", []));
        let right = better.words.join(or.as_str());
        let part = match &better.part {
            Part::Reason => Some(words.get("drill_part_reason", [])),
            Part::Decision => Some(words.get("drill_part_decision", [])),
            Part::Choice | Part::Option | Part::Tile(_) => better.name.clone(),
        };
        let line = match part {
            Some(part) => words.get("drill_better_part", [("part", &*part), ("words", &*right)]),
            None => words.get("drill_better", [("words", &*right)]),
        };
        paragraph(out, "  ", &line)?;
    }
    for reason in &told.reasons {
        paragraph(out, "  - ", reason)?;
    }
    if !own {
        examples(words, &told.examples, out)?;
    }
    for (who, text) in &told.replies {
        let who = words.get(&format!("drill_who_{who}"), []);
        paragraph(out, "  ", &words.get("drill_reply", [("who", &*who), ("text", &**text)]))?;
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

/// Labels with the words they rest on.
fn heard(words: Words<'_>, labels: &[HeardLabel]) -> String {
    let one = |label: &HeardLabel| {
        let name = words.get(&format!("drill_label_{}", label.name), []);
        if label.words.is_empty() {
            return name;
        }
        words.get("drill_heard_by", [("label", &*name), ("words", &*label.words.join(" … "))])
    };
    labels.iter().map(one).collect::<Vec<_>>().join(", ")
}
