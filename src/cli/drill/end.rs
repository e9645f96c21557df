//! The end of a drill in the terminal: how many were right, what was not told before, what gets mixed up with the way to mend it.

use super::{command_of, confusions, practise::Practice};
use crate::{
    cli::{CliError, Streams, page::paragraph},
    domain::drill::{model::skill_of, plan::What, progress::Progress},
};

/// Shows the end. Gives the repair of what gets mixed up, if anything does.
pub(super) fn show(practice: &Practice<'_>, streams: &mut Streams<'_>) -> Result<Option<What>, CliError> {
    let (run, words) = (practice.kept.run(), practice.words());
    let (right, n) = (run.right().to_string(), run.done().len().to_string());
    writeln!(streams.out, "\n== {} ==\n", words.say("drill_end_title"))?;
    writeln!(streams.out, "{}", words.get("drill_end_count", [("right", &*right), ("n", &*n)]))?;
    let untold: Vec<usize> = run.untold().collect();
    if !untold.is_empty() {
        writeln!(streams.out, "\n{}", words.say("drill_end_untold"))?;
    }
    for at in untold {
        tell(practice, at, streams)?;
    }
    mixed_up(practice, streams)
}

/// What was not told before.
fn tell(practice: &Practice<'_>, at: usize, streams: &mut Streams<'_>) -> Result<(), CliError> {
    let Some(shown) = practice.shown(at) else { return Ok(()) };
    let (words, number, about) = (practice.words(), (at + 1).to_string(), shown.about(practice.lang));
    paragraph(streams.out, "", &words.get("drill_end_question", [("at", &*number), ("text", &*about)]))?;
    if let Some(done) = practice.kept.run().done().get(at) {
        let yours = shown.answered(practice.lang, &done.answer);
        paragraph(streams.out, "  ", &words.get("drill_end_yours", [("words", &*yours)]))?;
    }
    practice.tell(&shown, at, None, streams)
}

/// What gets mixed up in the skills of this drill, each with the command that practises only that. The first of them is given.
fn mixed_up(practice: &Practice<'_>, streams: &mut Streams<'_>) -> Result<Option<What>, CliError> {
    let Some((records, profile)) = &practice.records else { return Ok(None) };
    let progress = Progress::of(&records.drill_answers(*profile)?);
    let mut skills: Vec<_> = practice.kept.run().items().iter().map(|item| skill_of(&item.core)).collect();
    skills.sort();
    skills.dedup();
    let mut first = None;
    for skill in skills {
        for (text, repair) in confusions(practice.words(), practice.drills, &progress, &skill) {
            writeln!(streams.out)?;
            paragraph(streams.out, "", &text)?;
            let command = command_of(&repair);
            writeln!(streams.out, "{}", practice.words().get("drill_repair_with", [("command", &*command)]))?;
            first.get_or_insert(repair);
        }
    }
    Ok(first)
}
