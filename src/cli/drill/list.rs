//! `drempel drill --list`: what is due, and how far somebody is with each skill. Reads only.

use std::{io::Write, time::SystemTime};

use serde::Serialize;

use super::{Args, command_of, confusions, profile_if_there, records_if_there, words};
use crate::{
    cli::{CliError, Context, Outcome, Streams, page::paragraph},
    domain::drill::{
        marking::Confusion,
        model::{Drill, Family, Form},
        plan::Ground,
        progress::Progress,
        shelf::{DrillShelf, Drills},
        time::Day,
    },
};

/// A skill as it is written.
#[derive(Serialize)]
struct Written<'a> {
    skill: &'a str,
    family: Family,
    form: Form,
    title: String,
    items: usize,
    seen: usize,
    answers: usize,
    /// Right ones of the last ones, and how many those are.
    recent: (usize, usize),
    /// In days; none for a skill that was not begun.
    stability: Option<f64>,
    /// Days until it is due; none for a skill that was not begun.
    due_in: Option<i64>,
    confusions: Vec<(Confusion, usize)>,
}

pub(super) fn run(args: &Args, context: &Context, drills: &Drills, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let records = records_if_there(context)?;
    let today = records.as_ref().map_or_else(|| Day(today_utc()), |records| records.stamp().day());
    let answers = match &records {
        Some(records) => match profile_if_there(records)? {
            Some(profile) => records.drill_answers(profile)?,
            None => Vec::new(),
        },
        None => Vec::new(),
    };
    let progress = Progress::of(&answers);
    let out = &mut *streams.out;
    if args.json {
        for (shelf, drill) in drills.playable() {
            let written = written(context, shelf, drill, &progress, today);
            writeln!(out, "{}", serde_json::to_string(&written).map_err(std::io::Error::from)?)?;
        }
        return Ok(Outcome::Good);
    }
    let due = Ground { drills, progress: &progress, today, seed: 0 }.due();
    let key = if due.today.is_empty() { "drill_list_due_none" } else { "drill_list_due" };
    writeln!(out, "{}", context.text(key, []))?;
    for drill in &due.today {
        let title = words(context).skill(drills, &drill.id);
        writeln!(out, "  {:<24} {title}", drill.id.as_str())?;
    }
    if due.later > 0 {
        writeln!(out, "{}", context.text("drill_list_later", [("n", &*due.later.to_string())]))?;
    }
    for family in Family::ALL {
        writeln!(out, "\n== {} ==", context.text(&format!("drill_family_{}", family.as_str()), []))?;
        for (shelf, drill) in drills.of(family) {
            draw(context, drills, shelf, drill, &progress, today, out)?;
        }
    }
    Ok(Outcome::Good)
}

/// The day by UTC, where no records tell the time of this place.
fn today_utc() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs() / 86_400).unwrap_or(0)
}

fn written<'a>(context: &Context, shelf: &'a DrillShelf, drill: &Drill, progress: &Progress, today: Day) -> Written<'a> {
    let skill = progress.skill(&shelf.id);
    Written {
        skill: shelf.id.as_str(),
        family: drill.family,
        form: drill.form,
        title: shelf.title(context.lang),
        items: drill.items.len(),
        seen: skill.map_or(0, |skill| skill.cores.len()),
        answers: skill.map_or(0, |skill| skill.answers),
        recent: skill.map_or((0, 0), |skill| skill.right_of_recent()),
        stability: skill.and_then(|skill| Some(skill.card?.stability)),
        due_in: skill.map(|skill| skill.due_in(today)),
        confusions: skill.map(|skill| skill.confusions()).unwrap_or_default(),
    }
}

fn draw(
    context: &Context,
    drills: &Drills,
    shelf: &DrillShelf,
    drill: &Drill,
    progress: &Progress,
    today: Day,
    out: &mut dyn Write,
) -> Result<(), CliError> {
    writeln!(out, "{:<24} {}", shelf.id.as_str(), shelf.title(context.lang))?;
    let words = words(context);
    paragraph(out, "    ", &words.standing(drill, progress.skill(&shelf.id), today))?;
    for (text, repair) in confusions(words, drills, progress, &shelf.id) {
        paragraph(out, "    ! ", &text)?;
        writeln!(out, "      {}", context.text("drill_repair_with", [("command", &*command_of(&repair))]))?;
    }
    Ok(())
}
