//! `drempel export`: kept sessions as JSON, or every choice as a line of CSV; drills and the answers to dilemmas likewise. Nothing leaves the
//! machine otherwise.

mod dilemmas;
mod drills;

use std::{io, path::PathBuf};

use serde::Serialize;

use super::{
    CliError, Context, Outcome, Streams,
    context::{library_of, playable},
};
use crate::{
    domain::{
        library::Library,
        scoring::{Report, score},
        session::{Event, Input},
    },
    storage::{
        content,
        records::{Records, SessionId, StoredSession},
        whole,
    },
};

/// What to write, and where.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// json: whole sessions with inputs, events and figures. csv: one line per choice
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
    /// Only this session
    #[arg(long, value_name = "ID")]
    session: Option<String>,
    /// The answers to dilemmas, those outside a visit too, instead of sessions
    #[arg(long)]
    dilemmas: bool,
    /// With what the trainee wrote in their own words, which is left out otherwise
    #[arg(long)]
    words: bool,
    /// The drills instead of the sessions; csv: one line per answer
    #[arg(long, conflicts_with_all = ["session", "dilemmas"])]
    drills: bool,
    /// Write to a file instead of the terminal
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Format {
    Json,
    Csv,
}

#[derive(Serialize)]
struct Exported {
    session: String,
    profile: String,
    kind: &'static str,
    scenario: String,
    scenario_version: u32,
    content: String,
    engine_version: String,
    seed: u64,
    language: String,
    role: String,
    parent: Option<(String, u32)>,
    started: String,
    offset_minutes: i32,
    ended: Option<String>,
    ending: Option<String>,
    inputs: Vec<Input>,
    /// When each input was kept, UTC.
    times: Vec<String>,
    events: Vec<(u32, Event)>,
    /// Missing when the kept content cannot be read by this version.
    figures: Option<Report>,
    /// What was answered to its dilemmas.
    dilemmas: Vec<dilemmas::Exported>,
}

/// One choice, as a line of CSV.
#[derive(Serialize)]
struct Choice<'a> {
    session: &'a str,
    profile: &'a str,
    kind: &'a str,
    scenario: &'a str,
    scenario_version: u32,
    seed: u64,
    at: &'a str,
    input: u32,
    decision: u32,
    beat: String,
    chosen: String,
    move_kind: String,
    offered: String,
    shown: String,
    broken: String,
    gauges: String,
    ending: String,
}

pub(super) fn run(args: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let records = Records::open_read_only(&context.paths()?.records())?;
    if args.drills {
        let (bytes, count) = drills::written(&records, args.format, args.words)?;
        return deliver(args, &bytes, &format!("{count} drills"), streams);
    }
    let sessions = match &args.session {
        None => records.sessions(None)?,
        Some(id) => {
            let unknown = || CliError::Asked(format!("there is no session `{id}` in the records"));
            let id = id.parse::<SessionId>().map_err(|_| unknown())?;
            vec![records.session(id)?.ok_or_else(unknown)?]
        }
    };
    let answers = records.dilemma_answers(None)?;
    if args.dilemmas {
        let only = args.session.as_ref().and_then(|_| sessions.first()).map(|session| session.id);
        let wanted = answers.into_iter().filter(|stored| only.is_none() || stored.question.session == only);
        let (bytes, count) = dilemmas::written(wanted, args.format, args.words)?;
        return deliver(args, &bytes, &format!("{count} answers"), streams);
    }
    let mut exported = Vec::new();
    for stored in sessions {
        let own = answers.iter().filter(|answer| answer.question.session == Some(stored.id));
        let own = own.map(|answer| dilemmas::exported(answer.clone(), args.words)).collect();
        exported.push(export(&records, stored, own)?);
    }
    let mut bytes = Vec::new();
    match args.format {
        Format::Json => write_json(&exported, &mut bytes)?,
        Format::Csv => write_lines(exported.iter().flat_map(choices), &mut bytes)?,
    }
    deliver(args, &bytes, &format!("{} sessions", exported.len()), streams)
}

/// Writes to the terminal, or to the file that was asked for.
fn deliver(args: &Args, bytes: &[u8], what: &str, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    match &args.out {
        None => streams.out.write_all(bytes)?,
        Some(path) => {
            whole::write(path, bytes).map_err(|source| CliError::File { path: path.clone(), done: "written", source })?;
            writeln!(streams.err, "{what} written to {}", path.display())?;
        }
    }
    Ok(Outcome::Good)
}

fn write_json(exported: &impl Serialize, out: &mut Vec<u8>) -> Result<(), CliError> {
    serde_json::to_writer_pretty(&mut *out, exported).map_err(io::Error::from)?;
    out.push(b'\n');
    Ok(())
}

fn export(records: &Records, stored: StoredSession, dilemmas: Vec<dilemmas::Exported>) -> Result<Exported, CliError> {
    let events = records.events(stored.id)?;
    let figures = library(records, &stored).and_then(|library| {
        let (_, scenario) = playable(&library).ok()?;
        Some(score(scenario, &library.rubric, events.iter().map(|(_, event)| event), &[]))
    });
    Ok(Exported {
        session: stored.id.to_string(),
        profile: stored.profile.to_string(),
        kind: stored.kind.as_str(),
        scenario: stored.scenario.to_string(),
        scenario_version: stored.scenario_version,
        content: stored.content,
        engine_version: stored.engine_version,
        seed: stored.seed,
        language: stored.language,
        role: stored.role,
        parent: stored.parent.map(|(id, seq)| (id.to_string(), seq)),
        started: stored.started.to_string(),
        offset_minutes: stored.offset_minutes,
        ended: stored.end.as_ref().map(|end| end.at.to_string()),
        ending: stored.end.and_then(|end| end.ending).map(|ending| ending.to_string()),
        inputs: records.inputs(stored.id)?,
        times: records.input_times(stored.id)?.iter().map(ToString::to_string).collect(),
        events,
        figures,
        dilemmas,
    })
}

/// The content a session was played on, as it was kept.
fn library(records: &Records, stored: &StoredSession) -> Option<Library> {
    let zip = records.content(&stored.content).ok()??;
    let files = content::unpack(&zip, records.path()).ok()?;
    library_of(&files, stored.scenario.as_str()).ok()
}

fn write_lines(lines: impl IntoIterator<Item = impl Serialize>, out: &mut Vec<u8>) -> Result<(), CliError> {
    let mut writer = csv::Writer::from_writer(out);
    for line in lines {
        writer.serialize(line).map_err(|error| io::Error::other(error.to_string()))?;
    }
    writer.flush()?;
    Ok(())
}

/// A sentence as a cell: what a spreadsheet would take for a formula has an apostrophe before it, and stays a sentence.
fn as_text(sentence: &str) -> String {
    let formula = sentence.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if formula { format!("'{sentence}") } else { sentence.to_owned() }
}

/// Every choice of a session, with what was on offer before and what it gave.
fn choices(session: &Exported) -> Vec<Choice<'_>> {
    let mut choices: Vec<Choice<'_>> = Vec::new();
    let (mut beat, mut offered) = (String::new(), String::new());
    for (input, event) in &session.events {
        match event {
            Event::MovesOffered { beat: at, moves, .. } => {
                beat = at.to_string();
                let open = moves.iter().filter(|offer| offer.locked.is_none()).map(|offer| offer.id.to_string());
                offered = open.collect::<Vec<_>>().join(" ");
            }
            Event::MoveChosen { chosen, kind, decision, .. } => choices.push(Choice {
                session: &session.session,
                profile: &session.profile,
                kind: session.kind,
                scenario: &session.scenario,
                scenario_version: session.scenario_version,
                seed: session.seed,
                at: (*input as usize).checked_sub(1).and_then(|nth| session.times.get(nth)).map_or("", String::as_str),
                input: *input,
                decision: *decision,
                beat: beat.clone(),
                chosen: chosen.to_string(),
                move_kind: kind.to_string(),
                offered: offered.clone(),
                shown: String::new(),
                broken: String::new(),
                gauges: String::new(),
                ending: String::new(),
            }),
            _ => {
                if let Some(last) = choices.last_mut().filter(|last| last.input == *input) {
                    note(event, last);
                }
            }
        }
    }
    choices
}

/// Notes what an event adds to the choice that led to it.
fn note(event: &Event, choice: &mut Choice<'_>) {
    let (list, words) = match event {
        Event::EvidenceGiven { row, weight, .. } if row.as_str().contains("-minus") => {
            (&mut choice.broken, format!("{row}:{weight}"))
        }
        Event::EvidenceGiven { row, weight, .. } => (&mut choice.shown, format!("{row}:{weight}")),
        Event::GaugeChanged { gauge, from, to, .. } => (&mut choice.gauges, format!("{gauge}:{from}>{to}")),
        Event::EndingReached { ending } => (&mut choice.ending, ending.to_string()),
        _ => return,
    };
    if !list.is_empty() {
        list.push(' ');
    }
    list.push_str(&words);
}
