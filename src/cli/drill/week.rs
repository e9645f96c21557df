//! `drempel drill --week`: the look-back on a week; with `--simulate-days`, of somebody who is made up. Reads only.

use std::io::Write;

use super::{Args, command_of, profile_if_there, records_if_there, repair_of, words};
use crate::{
    cli::{CliError, Context, Outcome, Streams, page::paragraph},
    domain::drill::{
        progress::Answered,
        shelf::Drills,
        simulate::{Learner, SimulatedDay, practise_as},
        time::{Day, Stamp},
        week::{Tally, Week, look_back},
    },
};

/// Where a made-up trainee begins: a Monday evening in the winter of 2026, in the Netherlands.
const BEGIN: Stamp = Stamp { seconds: 1_768_244_400, offset_minutes: 60 };
const DAY: i64 = 24 * 60 * 60;

pub(super) fn run(args: &Args, context: &Context, drills: &Drills, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let (answers, today) = match args.simulate_days {
        Some(days) => {
            let moments = (0..i64::from(days)).map(|day| Stamp { seconds: BEGIN.seconds + day * DAY, ..BEGIN });
            let (simulated, answers) = practise_as(learner(args)?, drills, moments, args.seed.unwrap_or(1));
            for day in &simulated {
                write_day(args, day, streams.out)?;
            }
            (answers, Stamp { seconds: BEGIN.seconds + (i64::from(days) - 1) * DAY, ..BEGIN }.day())
        }
        None => kept(context)?,
    };
    if !args.week {
        return Ok(Outcome::Good);
    }
    let week = look_back(&answers, today);
    if args.json {
        writeln!(streams.out, "{}", serde_json::to_string(&week).map_err(std::io::Error::from)?)?;
    } else {
        draw(context, drills, &week, streams.out)?;
    }
    Ok(Outcome::Good)
}

/// Who practises, where nobody does.
fn learner(args: &Args) -> Result<Learner, CliError> {
    let Some(name) = &args.learner else { return Ok(Learner::Usual) };
    let known = || Learner::ALL.map(Learner::as_str).join(", ");
    Learner::parse(name).ok_or_else(|| CliError::Asked(format!("there is no trainee `{name}`; there are: {}", known())))
}

/// The answers that are kept, and the day.
fn kept(context: &Context) -> Result<(Vec<Answered>, Day), CliError> {
    let Some(records) = records_if_there(context)? else { return Ok((Vec::new(), Day(0))) };
    let answers = match profile_if_there(&records)? {
        Some(profile) => records.drill_answers(profile)?,
        None => Vec::new(),
    };
    Ok((answers, records.stamp().day()))
}

/// A day of a made-up trainee: what it asked for, one item a line.
fn write_day(args: &Args, day: &SimulatedDay, out: &mut dyn Write) -> Result<(), CliError> {
    if args.json {
        writeln!(out, "{}", serde_json::to_string(day).map_err(std::io::Error::from)?)?;
        return Ok(());
    }
    writeln!(out, "day {}: {} due, {} later, {} items", day.day.0, day.due, day.later, day.items.len())?;
    for item in &day.items {
        let near = if item.near { "near" } else { "" };
        let (form, feedback, verdict) = (item.form.as_str(), item.feedback.as_str(), item.verdict.as_str());
        writeln!(out, "  {form:<6} {feedback:<11} {verdict:<7} {near:<5} {}", item.core)?;
    }
    Ok(())
}

fn draw(context: &Context, drills: &Drills, week: &Week, out: &mut dyn Write) -> Result<(), CliError> {
    writeln!(out, "== {} ==\n", context.text("drill_week_title", []))?;
    if week.days == 0 {
        paragraph(out, "", &context.text("drill_week_none", []))?;
        return Ok(());
    }
    let days = week.days.to_string();
    let (answers, right) = told(week.now);
    let now = [("days", &*days), ("answers", &*answers), ("right", &*right)];
    paragraph(out, "", &context.text("drill_week_days", now))?;
    let (answers, right) = told(week.before);
    paragraph(out, "", &context.text("drill_week_before", [("answers", &*answers), ("right", &*right)]))?;
    writeln!(out)?;
    for skill in &week.skills {
        paragraph(out, "- ", &words(context).week(drills, skill))?;
    }
    if !week.confusions.is_empty() {
        writeln!(out, "\n{}", context.text("drill_week_mixed", []))?;
        let (most, more) = week.most_mixed_up();
        for (skill, confusion, times) in most {
            let Some(shelf) = drills.shelf(skill) else { continue };
            paragraph(out, "- ", &words(context).confusion(shelf, confusion, *times))?;
            let command = command_of(&repair_of(skill, confusion));
            writeln!(out, "  {}", context.text("drill_repair_with", [("command", &*command)]))?;
        }
        if more > 0 {
            let more = more.to_string();
            writeln!(out, "{}", context.text("drill_week_more", [("n", &*more), ("place", "drempel drill --list")]))?;
        }
    }
    Ok(())
}

fn told(tally: Tally) -> (String, String) {
    (tally.answers.to_string(), tally.right.to_string())
}
