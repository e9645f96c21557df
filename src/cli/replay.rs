//! `drempel replay`: a kept session played again from its seed and inputs, and compared with the events that were kept.

use super::{
    CliError, Context, Outcome, Streams,
    context::{library_of, playable},
    debrief,
    script::Script,
};
use crate::{
    domain::{check::plays::words_of, reader::Reader, session::replay},
    storage::{content, records::Records},
};

/// Which session.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session's id, as `drempel export` gives it
    session: String,
    /// One event per line as JSON
    #[arg(long)]
    json: bool,
    /// One event per line in the words of plays, to write a play from
    #[arg(long, conflicts_with = "json")]
    events: bool,
}

pub(super) fn run(args: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let id = args
        .session
        .parse()
        .map_err(|_| CliError::Asked(format!("`{}` is no session id: 26 letters and digits", args.session)))?;
    let records = Records::open_read_only(&context.paths()?.records())?;
    let stored = records.session(id)?.ok_or_else(|| CliError::Asked(format!("there is no session {id} in the records")))?;
    let zip = records.content(&stored.content)?.unwrap_or_default();
    let library = library_of(&content::unpack(&zip, records.path())?, stored.scenario.as_str())?;
    let (shelf, scenario) = playable(&library)?;
    let inputs = records.inputs(id)?;
    let session = replay(scenario, stored.seed, &inputs)
        .map_err(|(at, refusal)| CliError::Asked(format!("input {} is refused by this version: {refusal}", at + 1)))?;
    let kept = records.events(id)?;
    let out = &mut *streams.out;
    let script = Script(Reader { own: &context.texts, lang: context.lang, library: &library, shelf, scenario });
    let played: Vec<_> = session.events().collect();
    for event in &played {
        if args.json {
            writeln!(out, "{}", serde_json::to_string(event).map_err(std::io::Error::from)?)?;
        } else if args.events {
            if let Some(words) = words_of(event) {
                writeln!(out, "{words}")?;
            }
        } else {
            script.tell(event, out)?;
        }
    }
    if !args.json && !args.events {
        debrief::write(&script, &session, out)?;
    }
    let differs = (0..played.len().max(kept.len())).find(|at| played.get(*at).copied() != kept.get(*at).map(|(_, event)| event));
    match differs {
        None => {
            writeln!(streams.err, "{} inputs, {} events: the same as kept", inputs.len(), kept.len())?;
            Ok(Outcome::Good)
        }
        Some(at) => {
            let input = kept.get(at).map_or(inputs.len(), |(input, _)| *input as usize);
            writeln!(streams.err, "event {} (after input {input}) differs from what was kept", at + 1)?;
            Ok(Outcome::Findings)
        }
    }
}
