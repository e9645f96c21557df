//! The commands of the program: arguments in, text and an exit code out. One file per command.

mod analyse;
mod bench;
mod check;
mod context;
mod debrief;
mod dilemma;
mod doctor;
mod drill;
mod export;
mod findings;
mod page;
#[cfg(feature = "app")]
mod probe;
mod replay;
mod script;
#[cfg(feature = "app")]
mod shot;
mod simulate;
mod talk;
mod typed;

use std::{
    io::{self, BufRead, IsTerminal as _, Write},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Parser, Subcommand};
pub use context::Context;

use crate::{
    domain::texts::Lang,
    storage::{content::ContentError, paths::NoHome, records::RecordsError, sheets::SheetError},
};

/// Trains first contact in outreach social work: the doorstep, the intercom, the home visit.
#[derive(Debug, Parser)]
#[command(name = "drempel", version, about, after_help = "Exit codes: 0 good, 1 findings, 2 could not.")]
pub struct Args {
    /// Content to lay over the program's own: a folder with `scenarios` and `localization`, or a pack (zip) of them
    #[arg(long, global = true, value_name = "FOLDER|PACK")]
    scenarios: Vec<PathBuf>,
    /// Where records and settings lie [default: this user's data folder, or DREMPEL_DATA]
    #[arg(long, global = true, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// Language of texts and findings: nl or en [default: the settings, else nl]
    #[arg(long, global = true, value_parser = parse_lang, value_name = "LANG")]
    lang: Option<Lang>,
    #[command(subcommand)]
    command: Option<Command>,
}

fn parse_lang(code: &str) -> Result<Lang, String> {
    Lang::parse(code).ok_or_else(|| "the languages are nl and en".to_owned())
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Play a visit in the terminal, with the same engine as the window
    Talk(talk::Args),
    /// Practise single skills: five minutes a day, one skill, or what you mix up
    Drill(drill::Args),
    /// Answer the questions of a visit, to which no answer is the right one
    Dilemma(dilemma::Args),
    /// Say all that is wrong with content, each with its place
    Check(check::Args),
    /// Say what typed sentences are, one a line: open question, compliment, reproach and so on
    Analyse(analyse::Args),
    /// Play a scenario many times by a simple player and give the shares
    Simulate(simulate::Args),
    /// Play a kept session again and compare it with what was kept
    Replay(replay::Args),
    /// Write kept sessions as JSON, or every choice as CSV
    Export(export::Args),
    /// Look at this machine, the records, the settings and the content
    Doctor(doctor::Args),
    /// Measure speed on this machine
    Bench(bench::Args),
    /// Measure a window from inside; `bench` starts these
    #[cfg(feature = "app")]
    #[command(hide = true)]
    Probe(probe::Args),
    /// Draw a screen or a moment of a visit into a picture
    #[cfg(feature = "app")]
    Shot(shot::Args),
}

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All is well.
    Good,
    /// There were findings.
    Findings,
}

/// Why a command could not do its work. Each says what was not touched, and a way out.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// No place for records.
    #[error(transparent)]
    NoHome(#[from] NoHome),
    /// Content could not be read.
    #[error(transparent)]
    Content(#[from] ContentError),
    /// The records could not be used.
    #[error(transparent)]
    Records(#[from] RecordsError),
    /// No scenario of this id.
    #[error("there is no scenario `{id}`; there are: {known}")]
    NoScenario {
        /// What was asked.
        id: String,
        /// What there is.
        known: String,
    },
    /// The scenario has errors.
    #[error(
        "the scenario `{id}` cannot be played: its structure has errors. `drempel check {id}` tells them; no session was begun"
    )]
    NotPlayable {
        /// The scenario.
        id: String,
    },
    /// Something asked for makes no sense.
    #[error("{0}")]
    Asked(String),
    /// Sheets could not be written.
    #[error(transparent)]
    Sheets(#[from] SheetError),
    /// A file could not be read or written.
    #[error("{path} cannot be {done}; nothing else was touched")]
    File {
        /// The file.
        path: PathBuf,
        /// `read` or `written`.
        done: &'static str,
        /// Why.
        source: io::Error,
    },
    /// The output is gone or broken.
    #[error("the output cannot be written")]
    Output(#[from] io::Error),
    /// The window could not open.
    #[error("{0}")]
    Window(String),
}

/// Where a command reads and writes.
pub struct Streams<'a> {
    /// What is typed.
    pub input: &'a mut dyn BufRead,
    /// What is shown.
    pub out: &'a mut dyn Write,
    /// What goes wrong, and progress.
    pub err: &'a mut dyn Write,
    /// Whether a person sits at the input.
    pub interactive: bool,
}

/// Runs the program with the process's own arguments and streams.
#[must_use]
pub fn main() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => {
            // Help and version are answers; everything else could not be done.
            let code = if error.use_stderr() { 2 } else { 0 };
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let (stdin, mut stdout, mut stderr) = (io::stdin(), io::stdout(), io::stderr());
    let interactive = stdin.is_terminal() && stdout.is_terminal();
    // Output is not locked for good: the window writes its log from threads of its own, and would wait for ever.
    let mut streams = Streams { input: &mut stdin.lock(), out: &mut stdout, err: &mut stderr, interactive };
    match run(args, &mut streams) {
        Ok(Outcome::Good) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        // Whoever read us has read enough (`drempel export | head`).
        Err(CliError::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(streams.err, "drempel: {}", with_causes(&error));
            ExitCode::from(2)
        }
    }
}

/// An error and everything that caused it, in one line. A cause that its effect already tells is not told again.
fn with_causes(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(inner) = cause {
        let told = inner.to_string();
        if !text.contains(&told) {
            text.push_str(": ");
            text.push_str(&told);
        }
        cause = inner.source();
    }
    text
}

/// Runs a command.
///
/// # Errors
/// When the command could not do its work.
pub fn run(args: Args, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let context = Context::new(args.scenarios, args.data, args.lang, streams)?;
    match args.command {
        None => open_window(&context),
        Some(Command::Talk(args)) => talk::run(&args, &context, streams),
        Some(Command::Drill(args)) => drill::run(&args, &context, streams),
        Some(Command::Dilemma(args)) => dilemma::run(&args, &context, streams),
        Some(Command::Check(args)) => check::run(&args, &context, streams),
        Some(Command::Analyse(args)) => analyse::run(&args, &context, streams),
        Some(Command::Simulate(args)) => simulate::run(&args, &context, streams),
        Some(Command::Replay(args)) => replay::run(&args, &context, streams),
        Some(Command::Export(args)) => export::run(&args, &context, streams),
        Some(Command::Doctor(args)) => doctor::run(&args, &context, streams),
        Some(Command::Bench(args)) => bench::run(&args, &context, streams),
        #[cfg(feature = "app")]
        Some(Command::Probe(args)) => probe::run(&args, &context),
        #[cfg(feature = "app")]
        Some(Command::Shot(args)) => shot::run(&args, &context, streams),
    }
}

#[cfg(feature = "app")]
fn open_window(context: &Context) -> Result<Outcome, CliError> {
    crate::app::open(context.start()).map(|()| Outcome::Good).map_err(CliError::Window)
}

#[cfg(not(feature = "app"))]
fn open_window(_: &Context) -> Result<Outcome, CliError> {
    Err(CliError::Window("this build has no window; `drempel talk ID` plays in the terminal".to_owned()))
}
