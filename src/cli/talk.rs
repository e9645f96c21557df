//! `drempel talk`: a visit in the terminal, played by the same engine and kept like any other.

mod debrief;

use std::{
    io::{self, Write},
    path::PathBuf,
};

use super::{
    CliError, Context, Outcome, Streams,
    context::{library_of, playable},
};
use crate::{
    domain::{
        check::plays::words_of_input,
        id::{SightId, TextKey},
        library::{Library, Shelf},
        scenario::vocabulary::MoveKind,
        session::{At, Event, Input, Offer, play},
        texts::Lang,
    },
    storage::{
        content,
        kept::{Begin, Kept, ResumeError, TakeError},
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
            differs @ ResumeError::Differs { .. } => Self::Asked(differs.to_string()),
        }
    }
}

pub(super) fn run(args: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let library = context.library_of(&args.id)?;
    let script = args.script.as_ref().map(read_script).transpose()?;
    if args.unkept {
        let (shelf, scenario) = playable(&library)?;
        let seed = args.seed.or(script.as_ref().map(|(seed, _)| *seed)).unwrap_or_else(any_seed);
        let mut talk = Talk { args, context, library: &library, shelf, kept: Kept::unkept(scenario, seed) };
        return talk.play(script.map(|(_, inputs)| inputs), streams);
    }
    let records = context.records()?;
    let unfinished = records.default_profile().and_then(|profile| records.unfinished(profile.id, &args.id.as_str().into()))?;
    let own = unfinished.into_iter().find(|session| session.kind == SessionKind::Own);
    let resumed = match own {
        Some(stored) if script.is_none() && args.seed.is_none() && !args.new => {
            (args.go_on || args.copy || wants_to_go_on(context, streams)?).then_some(stored)
        }
        _ if args.go_on => return Err(CliError::Asked(format!("no visit of `{}` is under way", args.id))),
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
    let mut talk = Talk { args, context, library: &library, shelf, kept };
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
    let mut talk = Talk { args, context, library, shelf, kept };
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

fn any_seed() -> u64 {
    let random = ulid::Ulid::new().random();
    u64::try_from(random & u128::from(u64::MAX)).unwrap_or(0)
}

fn read_script(path: &PathBuf) -> Result<(u64, Vec<Input>), CliError> {
    let file = |source| CliError::File { path: path.clone(), done: "read", source };
    let bytes = std::fs::read(path).map_err(file)?;
    let text = String::from_utf8(bytes).map_err(|error| file(io::Error::new(io::ErrorKind::InvalidData, error)))?;
    let mut findings = Vec::new();
    let play = play::parse(&path.to_string_lossy(), &text, &mut findings);
    match (play, findings.first()) {
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
    writeln!(streams.out, "{}", context.text("talk_choose_again", []))?;
    streams.out.flush()?;
    let mut line = String::new();
    streams.input.read_line(&mut line)?;
    Ok(!matches!(line.trim().to_lowercase().as_str(), "o" | "n"))
}

/// One visit in the terminal.
struct Talk<'a> {
    args: &'a Args,
    context: &'a Context,
    library: &'a Library,
    shelf: &'a Shelf,
    kept: Kept<'a>,
}

impl Talk<'_> {
    fn lang(&self) -> Lang {
        self.context.lang
    }

    fn line(&self, key: &TextKey, args: &[(String, String)]) -> String {
        let args = args.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        self.shelf.texts.get(self.lang(), key.as_str(), args)
    }

    fn play(&mut self, script: Option<Vec<Input>>, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
        if self.kept.session().inputs().is_empty() {
            if !self.args.json {
                let title = self.shelf.texts.get(self.lang(), "scenario_title", []);
                writeln!(streams.out, "{}\n", self.context.text("talk_begin", [("title", &*title)]))?;
                writeln!(streams.out, "{}\n", self.shelf.texts.get(self.lang(), "scenario_intro", []))?;
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
                debrief::write(self, streams.out)?;
            }
        } else if !self.args.json && self.kept.id().is_some() {
            writeln!(streams.out, "\n{}", self.context.text("talk_kept", [("id", self.args.id.as_str())]))?;
        }
        Ok(Outcome::Good)
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
            let Some(input) = self.understand(typed) else {
                let key = if typed == "?" { "talk_help" } else { "talk_not_understood" };
                self.remark(&self.context.text(key, []), streams)?;
                continue;
            };
            match self.kept.take(input) {
                Ok(events) => {
                    let events = events.to_vec();
                    self.show(self.kept.session().inputs().len(), &events, streams.out)?;
                }
                Err(TakeError::Refused(refusal)) => {
                    let text = if self.args.json { refusal.to_string() } else { self.context.text("talk_not_understood", []) };
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
            [chosen] if chosen != "?" => Some(Input::Choose(chosen.into())),
            _ => None,
        }
    }

    /// What can be looked at now.
    fn sights(&self) -> Vec<SightId> {
        self.kept.session().sights()
    }

    fn say_resumed(&self, streams: &mut Streams<'_>) -> io::Result<()> {
        if !self.args.json {
            writeln!(streams.out, "{}\n", self.context.text("talk_resume", []))?;
        }
        // The last exchange stands before the choice again.
        let last = self.kept.session().inputs().len();
        self.show(last, self.kept.session().events_of(last), streams.out)
    }

    /// Shows events: as JSON, one a line, or as a script to read.
    fn show(&self, input: usize, events: &[Event], out: &mut dyn Write) -> io::Result<()> {
        for event in events {
            if self.args.json {
                let mut value = serde_json::to_value(event).map_err(io::Error::from)?;
                if let Some(object) = value.as_object_mut() {
                    object.insert("input".into(), input.into());
                }
                writeln!(out, "{value}")?;
            } else {
                self.show_one(event, out)?;
            }
        }
        if self.args.json {
            return out.flush();
        }
        if let At::BetweenActs(_) = self.kept.session().state().at {
            writeln!(out, "{}", self.context.text("talk_go_on", []))?;
        }
        Ok(())
    }

    fn show_one(&self, event: &Event, out: &mut dyn Write) -> io::Result<()> {
        match event {
            Event::ActBegan { act, .. } => {
                let title = self.line(&format!("{act}_title").into(), &[]);
                writeln!(out, "== {} ==\n", self.context.text("talk_act", [("title", &*title)]))
            }
            Event::DoorMoved { door } => writeln!(out, "  ({})", self.context.text("talk_door", [("door", door.as_str())])),
            Event::LineSpoken { speaker, text, args, mood, .. } => {
                let name = self.line(&format!("{speaker}_name").into(), &[]);
                let mood = self.context.text(&format!("mood_{mood}"), []);
                writeln!(out, "{name} ({mood}): {}", self.line(text, args))
            }
            Event::MoveChosen { text: Some(text), kind, .. } => {
                let said = self.line(text, &[]);
                let quoted = matches!(kind, MoveKind::Say | MoveKind::Ask | MoveKind::Interrupt);
                if quoted { writeln!(out, "\n> \u{201c}{said}\u{201d}\n") } else { writeln!(out, "\n> {said}\n") }
            }
            Event::MoveChosen { text: None, chosen, .. } => writeln!(out, "\n> {}\n", self.wait_label(chosen.as_str())),
            Event::SightSeen { sight, text } => {
                let name = self.line(&format!("{sight}_name").into(), &[]);
                let seen = self.line(text, &[]);
                writeln!(out, "\n  {}", self.context.text("talk_seen", [("name", &*name), ("text", &*seen)]))
            }
            Event::MovesOffered { moves, running, .. } => self.show_offers(moves, *running, out),
            _ => Ok(()),
        }
    }

    /// The words of a wait: the first or the second step.
    fn wait_label(&self, id: &str) -> String {
        use crate::domain::scenario::model::Owner;
        let scenario = self.kept.session().scenario();
        let second = scenario.moves.find(id).is_some_and(|ix| matches!(scenario.moves[ix].owner, Owner::Wait(_, 1)));
        self.context.text(if second { "talk_wait_longer" } else { "talk_wait_moment" }, [])
    }

    fn show_offers(&self, moves: &[Offer], running: bool, out: &mut dyn Write) -> io::Result<()> {
        writeln!(out)?;
        if running {
            writeln!(out, "{}", self.context.text("talk_running", []))?;
        } else {
            writeln!(out, "{}", self.context.text("talk_your_move", []))?;
        }
        for (at, offer) in moves.iter().enumerate() {
            let words = offer.text.as_ref().map_or_else(|| self.wait_label(offer.id.as_str()), |text| self.line(text, &[]));
            write!(out, "  {}. {words}", at + 1)?;
            match &offer.locked {
                Some(why) => {
                    let why = self.line(why, &[]);
                    writeln!(out, "  [{}]", self.context.text("talk_locked", [("why", &*why)]))?;
                }
                None => writeln!(out)?,
            }
        }
        let letter = if self.lang() == Lang::Nl { 'k' } else { 'l' };
        let names = self
            .sights()
            .into_iter()
            .enumerate()
            .map(|(at, sight)| format!("{letter}{} {}", at + 1, self.line(&format!("{sight}_name").into(), &[])));
        let list = names.collect::<Vec<_>>().join(", ");
        if !list.is_empty() {
            writeln!(out, "  {}", self.context.text("talk_sights", [("list", &*list)]))?;
        }
        writeln!(out)
    }
}
