//! `drempel talk`: a visit in the terminal, played by the same engine and kept like any other.

use std::{
    io::{self, Write},
    path::PathBuf,
};

use super::{
    CliError, Context, Outcome, Streams,
    context::{library_of, playable},
    debrief,
    page::paragraph,
    script::Script,
};
use crate::{
    domain::{
        check::plays::words_of_input,
        files::MAX_FILE_BYTES,
        id::SightId,
        library::Library,
        reader::Reader,
        session::{At, Event, Input, Refusal, play},
        texts::Lang,
    },
    storage::{
        content,
        kept::{Begin, Kept, ResumeError, TakeError, any_seed},
        records::{Records, RecordsError, SessionId, SessionKind, StoredSession},
    },
};

/// What to play, and how.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The scenario
    id: String,
    /// The seed of all chance [default: another one every time]
    #[arg(long)]
    seed: Option<u64>,
    /// Take the inputs from a play
    #[arg(long, value_name = "FILE")]
    script: Option<PathBuf>,
    /// One event per line as JSON; inputs are lines in the words of plays: a move's id, `look SIGHT`, `go on`
    #[arg(long)]
    json: bool,
    /// Go on with the visit that is under way, without asking
    #[arg(long, conflicts_with_all = ["new", "script", "seed"])]
    go_on: bool,
    /// Begin anew, whatever is under way
    #[arg(long)]
    new: bool,
    /// Go on with a copy, when another program has the visit open
    #[arg(long, conflicts_with_all = ["new", "script", "seed"])]
    copy: bool,
    /// Keep nothing
    #[arg(long, conflicts_with_all = ["go_on", "copy"])]
    unkept: bool,
}

impl From<TakeError> for CliError {
    fn from(error: TakeError) -> Self {
        match error {
            TakeError::NotKept(error) => Self::Records(error),
            TakeError::Refused(refusal) => Self::Asked(refusal.to_string()),
        }
    }
}

impl From<ResumeError> for CliError {
    fn from(error: ResumeError) -> Self {
        match error {
            ResumeError::Records(error) => Self::Records(error),
            differs => Self::Asked(differs.to_string()),
        }
    }
}

pub(super) fn run(args: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let library = context.library_of(&args.id)?;
    let script = args.script.as_ref().map(|path| read_script(path, &args.id)).transpose()?;
    if args.unkept {
        let (shelf, scenario) = playable(&library)?;
        let seed = args.seed.or(script.as_ref().map(|(seed, _)| *seed)).unwrap_or_else(any_seed);
        let mut talk = Talk {
            args,
            script: Script(Reader { own: &context.texts, lang: context.lang, library: &library, shelf, scenario }),
            kept: Kept::unkept(scenario, seed),
        };
        return talk.play(script.map(|(_, inputs)| inputs), streams);
    }
    let records = context.records()?;
    let unfinished = records.default_profile().and_then(|profile| records.unfinished(profile.id, &args.id.as_str().into()))?;
    let own = unfinished.into_iter().find(|session| session.kind == SessionKind::Own);
    let resumed = match own {
        Some(stored) if script.is_none() && args.seed.is_none() && !args.new => {
            (args.go_on || args.copy || wants_to_go_on(context, streams)?).then_some(stored)
        }
        _ if args.go_on || args.copy => return Err(CliError::Asked(format!("no visit of `{}` is under way", args.id))),
        _ => None,
    };
    if let Some(stored) = resumed {
        let id = if args.copy { records.copy_session(stored.id, stored.inputs)? } else { stored.id };
        return go_on(args, context, streams, records, &stored, id, &library);
    }
    let (shelf, scenario) = playable(&library)?;
    let seed = args.seed.or(script.as_ref().map(|(seed, _)| *seed)).unwrap_or_else(any_seed);
    let profile = records.default_profile()?.id;
    let kind = if script.is_some() { SessionKind::Test } else { SessionKind::Own };
    let kept = Kept::begin(records, scenario, &context.files, Begin { profile, kind, seed, lang: context.lang })?;
    let mut talk = Talk {
        args,
        script: Script(Reader { own: &context.texts, lang: context.lang, library: &library, shelf, scenario }),
        kept,
    };
    talk.play(script.map(|(_, inputs)| inputs), streams)
}

/// Goes on with a kept session, on the content it was begun with.
fn go_on(
    args: &Args,
    context: &Context,
    streams: &mut Streams<'_>,
    records: Records,
    stored: &StoredSession,
    id: SessionId,
    now: &Library,
) -> Result<Outcome, CliError> {
    let same = content::hash(&content::part_of(&context.files, &args.id)) == stored.content;
    let old;
    let library = if same {
        now
    } else {
        let zip = records.content(&stored.content)?.unwrap_or_default();
        old = library_of(&content::unpack(&zip, records.path())?, &args.id)?;
        &old
    };
    let (shelf, scenario) = playable(library)?;
    let kept = Kept::resume(records, id, scenario).map_err(|error| offer_copy(error, &args.id))?;
    let mut talk =
        Talk { args, script: Script(Reader { own: &context.texts, lang: context.lang, library, shelf, scenario }), kept };
    talk.say_resumed(streams)?;
    talk.play(None, streams)
}

/// A visit that another program has open is offered as a copy.
fn offer_copy(error: ResumeError, id: &str) -> CliError {
    match error {
        ResumeError::Records(in_use @ RecordsError::InUse { .. }) => {
            CliError::Asked(format!("{in_use}. to go on with a copy: drempel talk {id} --copy"))
        }
        other => other.into(),
    }
}

fn read_script(path: &PathBuf, id: &str) -> Result<(u64, Vec<Input>), CliError> {
    let file = |source| CliError::File { path: path.clone(), done: "read", source };
    if std::fs::metadata(path).map_err(file)?.len() > MAX_FILE_BYTES as u64 {
        return Err(CliError::Asked(format!(
            "{} is larger than {MAX_FILE_BYTES} bytes, which is no play; no session was begun",
            path.display()
        )));
    }
    let bytes = std::fs::read(path).map_err(file)?;
    let text = String::from_utf8(bytes).map_err(|error| file(io::Error::new(io::ErrorKind::InvalidData, error)))?;
    let mut findings = Vec::new();
    let play = play::parse(&path.to_string_lossy(), &text, &mut findings);
    match (play, findings.first()) {
        (Some(play), None) if play.scenario != id => {
            let path = path.display();
            Err(CliError::Asked(format!("{path} plays `{}`, not `{id}`; no session was begun", play.scenario)))
        }
        (Some(play), None) => Ok((play.seed, play.steps.into_iter().map(|step| step.input).collect())),
        (_, finding) => {
            let place = finding.map_or_else(|| path.display().to_string(), |finding| finding.place.to_string());
            Err(CliError::Asked(format!("{place}: this line of the play is not understood; no session was begun")))
        }
    }
}

/// Asks a person; without one, what was under way is gone on with, so that nothing is lost.
fn wants_to_go_on(context: &Context, streams: &mut Streams<'_>) -> Result<bool, CliError> {
    if !streams.interactive {
        return Ok(true);
    }
    loop {
        writeln!(streams.err, "{}", context.text("talk_choose_again", []))?;
        let mut line = String::new();
        let end = streams.input.read_line(&mut line)? == 0;
        match line.trim().to_lowercase().as_str() {
            "v" | "g" => return Ok(true),
            "o" | "n" => return Ok(false),
            _ if end => return Ok(true),
            _ => {}
        }
    }
}

/// One visit in the terminal.
struct Talk<'a> {
    args: &'a Args,
    script: Script<'a>,
    kept: Kept<'a>,
}

impl Talk<'_> {
    fn play(&mut self, script: Option<Vec<Input>>, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
        if self.kept.session().inputs().is_empty() {
            if !self.args.json {
                let title = self.script.line(&"scenario_title".into(), &[]);
                paragraph(streams.out, "", &self.script.text("talk_begin", [("title", &*title)]))?;
                writeln!(streams.out)?;
                paragraph(streams.out, "", &self.script.line(&"scenario_intro".into(), &[]))?;
                writeln!(streams.out)?;
            }
            self.show(0, self.kept.session().events_of(0), streams.out)?;
        }
        match script {
            Some(inputs) => {
                for input in inputs {
                    let words = words_of_input(&input);
                    let events = self.kept.take(input).map_err(|error| match error {
                        TakeError::Refused(refusal) => CliError::Asked(format!("`{words}`: {refusal}")),
                        not_kept @ TakeError::NotKept(_) => not_kept.into(),
                    })?;
                    let events = events.to_vec();
                    self.show(self.kept.session().inputs().len(), &events, streams.out)?;
                }
            }
            None => self.converse(streams)?,
        }
        if self.kept.session().is_over() {
            if !self.args.json {
                debrief::write(&self.script, self.kept.session(), streams.out)?;
                self.mention_dilemmas(streams)?;
            }
        } else if !self.args.json && self.kept.id().is_some() {
            writeln!(streams.out, "\n{}", self.script.text("talk_kept", [("id", self.args.id.as_str())]))?;
        }
        Ok(Outcome::Good)
    }

    /// Says that the visit has questions, where it has.
    fn mention_dilemmas(&self, streams: &mut Streams<'_>) -> io::Result<()> {
        let count = self.script.shelf.dilemmas.len();
        if count == 0 {
            return Ok(());
        }
        let session = self.kept.id().map(|id| format!(" --session {id}")).unwrap_or_default();
        let (n, command) = (count.to_string(), format!("drempel dilemma {}{session}", self.args.id));
        writeln!(streams.out)?;
        paragraph(streams.out, "", &self.script.text("talk_dilemmas", [("n", &*n)]))?;
        writeln!(streams.out, "{command}")
    }

    /// Takes lines until the visit closes, the input ends, or somebody stops.
    fn converse(&mut self, streams: &mut Streams<'_>) -> Result<(), CliError> {
        while !self.kept.session().is_over() {
            streams.out.flush()?;
            let mut line = String::new();
            if streams.input.read_line(&mut line)? == 0 {
                return Ok(());
            }
            let typed = line.trim();
            if typed == "q" {
                return Ok(());
            }
            if let Some(lang) = Lang::parse(typed) {
                self.script.0.lang = lang;
                let last = self.kept.session().inputs().len();
                self.show(last, self.kept.session().events_of(last), streams.out)?;
                continue;
            }
            let Some(input) = self.understand(typed) else {
                let key = if matches!(typed, "?" | "help" | "h") { "talk_help" } else { "talk_not_understood" };
                self.remark(&self.script.text(key, []), streams)?;
                continue;
            };
            let locked = self.locked(&input);
            match self.kept.take(input) {
                Ok(events) => {
                    let events = events.to_vec();
                    self.show(self.kept.session().inputs().len(), &events, streams.out)?;
                }
                Err(TakeError::Refused(refusal)) => {
                    let text = match (self.args.json, locked, &refusal) {
                        (true, ..) => refusal.to_string(),
                        (_, Some(why), _) => why,
                        (.., Refusal::NothingToGoOnTo) => self.script.text("talk_nothing_to_go_on_to", []),
                        _ => self.script.text("talk_not_understood", []),
                    };
                    self.remark(&text, streams)?;
                }
                Err(not_kept) => return Err(not_kept.into()),
            }
        }
        Ok(())
    }

    /// A word to the person that is no event.
    fn remark(&self, text: &str, streams: &mut Streams<'_>) -> io::Result<()> {
        if self.args.json { writeln!(streams.err, "{text}") } else { writeln!(streams.out, "{text}") }
    }

    /// A typed line as an input: a number, a sight by letter and number, nothing for going on, or the words of plays.
    fn understand(&self, typed: &str) -> Option<Input> {
        if let Ok(number) = typed.parse::<usize>() {
            let offers = self.kept.session().offers();
            return number.checked_sub(1).and_then(|at| offers.get(at)).map(|offer| Input::Choose(offer.id.clone()));
        }
        if let Some(number) = typed.strip_prefix(['k', 'l']).and_then(|rest| rest.trim().parse::<usize>().ok()) {
            return number.checked_sub(1).and_then(|at| self.sights().into_iter().nth(at)).map(Input::Look);
        }
        match typed.split_whitespace().collect::<Vec<_>>()[..] {
            [] | ["go", "on"] => Some(Input::GoOn),
            ["look", sight] => Some(Input::Look(sight.into())),
            [chosen] if !matches!(chosen, "?" | "help" | "h") => Some(Input::Choose(chosen.into())),
            _ => None,
        }
    }

    /// Why the move that an input chooses is locked, if it is.
    fn locked(&self, input: &Input) -> Option<String> {
        let Input::Choose(id) = input else { return None };
        let offer = self.kept.session().offers().into_iter().find(|offer| offer.id == *id)?;
        offer.locked.map(|why| self.script.locked(&why))
    }

    /// What can be looked at now.
    fn sights(&self) -> Vec<SightId> {
        self.kept.session().sights()
    }

    fn say_resumed(&self, streams: &mut Streams<'_>) -> io::Result<()> {
        if !self.args.json {
            writeln!(streams.out, "{}\n", self.script.text("talk_resume", []))?;
        }
        // The last exchange stands before the choice again.
        let last = self.kept.session().inputs().len();
        self.show(last, self.kept.session().events_of(last), streams.out)
    }

    /// Shows events: as JSON, one a line, or as a script to read.
    fn show(&self, input: usize, events: &[Event], out: &mut dyn Write) -> io::Result<()> {
        for event in events {
            match event {
                _ if self.args.json => {
                    let mut value = serde_json::to_value(event).map_err(io::Error::from)?;
                    if let Some(object) = value.as_object_mut() {
                        object.insert("input".into(), input.into());
                    }
                    writeln!(out, "{value}")?;
                }
                Event::MovesOffered { moves, running, .. } => self.script.offers(moves, *running, &self.sights(), out)?,
                other => self.script.tell(other, out)?,
            }
        }
        if self.args.json {
            return out.flush();
        }
        if let At::BetweenActs(_) = self.kept.session().state().at {
            writeln!(out, "{}", self.script.text("talk_go_on", []))?;
        }
        Ok(())
    }
}
