//! `drempel check`: all that is wrong with content, scenarios, drills and rules for typed sentences; `--deep` explores every reachable state; `--watch` checks on every change.

use std::{
    collections::BTreeMap,
    io::{IsTerminal as _, Write},
    path::{Path, PathBuf},
    sync::mpsc,
    time::{Duration, Instant},
};

use indicatif::{ProgressBar, ProgressStyle};
use notify::{RecursiveMode, Watcher as _};
use serde::Serialize;

use super::{CliError, Context, Outcome, Streams, findings};
use crate::{
    domain::{
        check::{
            self, Outcome as Checked,
            explore::{Explored, Limits, Progress, explore},
            simulate::Field,
        },
        drill::{self, shelf::Drills},
        files::FileSet,
        finding::{Code, Severity},
        library::Library,
        scenario,
    },
    storage::content,
};

/// What to check, and how.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// A content folder, a pack, or the id of one scenario or drill [default: everything]
    #[arg(value_name = "PATH|ID")]
    what: Option<String>,
    /// Explore every reachable state as well; any key stops it
    #[arg(long)]
    deep: bool,
    /// Stop the deep check after this many states
    #[arg(long, value_name = "N", requires = "deep")]
    states: Option<usize>,
    /// Stop the deep check after this many seconds
    #[arg(long, value_name = "SECONDS", requires = "deep")]
    seconds: Option<u64>,
    /// Write JSON
    #[arg(long)]
    json: bool,
    /// Check again whenever a file changes, until stopped
    #[arg(long, conflicts_with = "json")]
    watch: bool,
    /// Tell what a code means, such as S014, and how to mend it
    #[arg(long, value_name = "CODE", conflicts_with_all = ["what", "deep", "json", "watch"])]
    explain: Option<String>,
}

#[derive(Serialize)]
struct Written<'a> {
    findings: Vec<findings::Written>,
    suppressed: BTreeMap<&'static str, usize>,
    scenarios: &'a [check::Summary],
    drills: &'a [check::DrillSummary],
    #[serde(skip_serializing_if = "Option::is_none")]
    explored: Option<&'a Explored>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    explored_by_scenario: BTreeMap<&'a str, &'a Explored>,
}

pub(super) fn run(args: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    if let Some(code) = &args.explain {
        return explain(code, context, streams);
    }
    if args.watch {
        return watch(args, context, streams);
    }
    check_once(args, context, streams)
}

fn explain(name: &str, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let Some(code) = Code::parse(name) else {
        let known: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        return Err(CliError::Asked(format!("there is no code `{name}`; the codes are {}", known.join(" "))));
    };
    writeln!(streams.out, "{}[{code}]\n", code.severity())?;
    writeln!(streams.out, "{}", context.text(&format!("{code}.explain"), []))?;
    Ok(Outcome::Good)
}

/// What is checked: files, and the ids in them.
struct Chosen {
    files: FileSet,
    scenarios: Vec<String>,
    drills: Vec<String>,
    /// The word lists and rules for typed sentences; none where one scenario or drill was asked for.
    language: FileSet,
    /// Whether it is all there is, so that files that belong nowhere are looked for too.
    all: bool,
}

impl Chosen {
    fn load(&self) -> Library {
        let drills = if self.all { Drills::load(&self.files) } else { Drills::load_some(&self.files, &self.drills) };
        Library { drills, ..Library::load_some(&self.files, &self.scenarios) }
    }
}

/// A folder or pack by itself, or scenarios and drills of what the program knows.
fn chosen(args: &Args, context: &Context) -> Result<Chosen, CliError> {
    let (scenarios, drills) = (scenario::ids(&context.files), drill::ids(&context.files));
    let files = || context.files.clone();
    let Some(what) = &args.what else {
        return Ok(Chosen { files: files(), scenarios, drills, language: content::embedded_language(), all: true });
    };
    let known = |ids: &[String]| ids.contains(what).then(|| vec![what.clone()]);
    if let Some(one) = known(&scenarios) {
        return Ok(Chosen { files: files(), scenarios: one, drills: Vec::new(), language: FileSet::default(), all: false });
    }
    if let Some(one) = known(&drills) {
        return Ok(Chosen { files: files(), scenarios: Vec::new(), drills: one, language: FileSet::default(), all: false });
    }
    let path = Path::new(what);
    if !path.exists() {
        return Err(CliError::NoScenario { id: what.clone(), known: scenarios.join(", ") });
    }
    let (root, only) = root_of(path);
    let mut files = content::read(&root)?;
    let (own, own_drills) = (scenario::ids(&files), drill::ids(&files));
    // A docent's folder rests on our rubric and our names unless it brings its own.
    let lacks = |path: &str| files.under(path).next().is_none() && files.get(path).is_none();
    let rubric = format!("{}/{}", scenario::FOLDER, scenario::rubric::FOLDER_NAME);
    let rests_on_ours = lacks(&rubric) || (lacks(drill::POOLS) && !own_drills.is_empty());
    if rests_on_ours {
        let mut below = content::embedded();
        content::lay_over(&mut below, &files);
        files = below;
    }
    Ok(match only {
        Some(id) => Chosen { files, scenarios: vec![id], drills: Vec::new(), language: FileSet::default(), all: false },
        None => {
            let language = content::read_languages(&root)?;
            Chosen { files, scenarios: own, drills: own_drills, language, all: !rests_on_ours }
        }
    })
}

/// The content root of a path, and the scenario if the path is a scenario's own folder in a root.
fn root_of(path: &Path) -> (PathBuf, Option<String>) {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let parent = absolute.parent().filter(|parent| parent.file_name().is_some_and(|name| name == scenario::FOLDER));
    match (parent.and_then(Path::parent), absolute.file_name()) {
        (Some(root), Some(id)) => (root.to_path_buf(), Some(id.to_string_lossy().into_owned())),
        _ => (path.to_path_buf(), None),
    }
}

fn check_once(args: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let chosen = chosen(args, context)?;
    let library = chosen.load();
    let mut checked = check::check(&library);
    checked.add(check::language::check(&chosen.language), None);
    let mut explored: Vec<(&str, Explored)> = Vec::new();
    if args.deep {
        for shelf in &library.shelves {
            let Some(scenario) = shelf.playable() else { continue };
            let field = Field { scenario, rubric: &library.rubric, texts: &shelf.texts, lang: context.lang, plays: &shelf.plays };
            let found = explore_with_progress(field, args);
            checked.add(found.findings(scenario), Some(scenario));
            explored.push((&shelf.id, found));
        }
    }
    if args.json {
        write_json(context, &checked, &explored, streams.out)?;
    } else {
        draw(context, &checked, &explored, streams.out)?;
    }
    Ok(if checked.fails() { Outcome::Findings } else { Outcome::Good })
}

/// A terminal that tells keys one by one. It is put back when this goes, whatever happens.
struct Keys;

impl Keys {
    fn listen() -> Option<Self> {
        crossterm::terminal::enable_raw_mode().ok().map(|()| Self)
    }

    /// Whether a key was pressed since last asked; what else a terminal tells (its size, its focus) is passed over.
    fn pressed(&self) -> bool {
        let mut pressed = false;
        while crossterm::event::poll(Duration::ZERO).unwrap_or(false) {
            pressed |= matches!(crossterm::event::read(), Ok(crossterm::event::Event::Key(_)));
        }
        pressed
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        let _ = crossterm::terminal::disable_raw_mode();
    }
}

/// Explores with a bar on the terminal; any key stops it.
fn explore_with_progress(field: Field<'_>, args: &Args) -> Explored {
    let began = Instant::now();
    let limits = Limits { states: args.states.unwrap_or(Limits::default().states), ..Limits::default() };
    let seconds = args.seconds.map(Duration::from_secs);
    let watched = std::io::stderr().is_terminal() && std::io::stdin().is_terminal();
    let bar = if watched { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} [{elapsed}]") {
        bar.set_style(style);
    }
    let keys = watched.then(Keys::listen).flatten();
    let found = explore(field, limits, |progress: Progress| {
        bar.set_message(format!("{}: {} states, {} open; any key stops", field.scenario.id, progress.states, progress.open));
        bar.tick();
        let pressed = keys.as_ref().is_some_and(Keys::pressed);
        !pressed && seconds.is_none_or(|limit| began.elapsed() < limit)
    });
    drop(keys);
    bar.finish_and_clear();
    found
}

fn write_json(context: &Context, checked: &Checked, explored: &[(&str, Explored)], out: &mut dyn Write) -> Result<(), CliError> {
    let mut suppressed: BTreeMap<&'static str, usize> = BTreeMap::new();
    for finding in &checked.suppressed {
        *suppressed.entry(finding.code.as_str()).or_default() += 1;
    }
    let one = if let [(_, only)] = explored { Some(only) } else { None };
    let written = Written {
        findings: checked.findings.iter().map(|finding| findings::written(context, finding)).collect(),
        suppressed,
        scenarios: &checked.scenarios,
        drills: &checked.drills,
        explored: one,
        explored_by_scenario: if one.is_some() {
            BTreeMap::new()
        } else {
            explored.iter().map(|(id, found)| (*id, found)).collect()
        },
    };
    serde_json::to_writer_pretty(&mut *out, &written).map_err(std::io::Error::from)?;
    writeln!(out)?;
    Ok(())
}

fn draw(context: &Context, checked: &Checked, explored: &[(&str, Explored)], out: &mut dyn Write) -> Result<(), CliError> {
    findings::draw(context, &checked.findings, out)?;
    for s in &checked.scenarios {
        writeln!(
            out,
            "{}: {} acts, {} topics, {} beats, {} moves, {} sights, {} endings, {} dilemmas, {} plays; words nl {}, en {}",
            s.id, s.acts, s.topics, s.beats, s.moves, s.sights, s.endings, s.dilemmas, s.plays, s.words.nl, s.words.en
        )?;
        let share = |s: &check::Share| format!("{:.2} (chance {:.2}, n {})", s.share, s.chance, s.decisions);
        writeln!(
            out,
            "  best move first {}, longest nl {}, en {}, warmest {}",
            share(&s.best_first),
            share(&s.best_longest.nl),
            share(&s.best_longest.en),
            share(&s.best_warmest)
        )?;
    }
    for d in &checked.drills {
        let share = |s: &check::Share| format!("{:.2} (chance {:.2})", s.share, s.chance);
        writeln!(
            out,
            "{}: {} items of {}, {} near-misses; right one longest nl {}, en {}; words nl {}, en {}",
            d.id,
            d.items,
            d.form.as_str(),
            d.near,
            share(&d.right_longest.nl),
            share(&d.right_longest.en),
            d.words.nl,
            d.words.en
        )?;
    }
    for (id, found) in explored {
        let whole = if found.complete { "complete" } else { "not complete" };
        writeln!(out, "{id}: {} states, {whole}, {} of them closed", found.states, found.closed_states)?;
        for (principle, ranges) in &found.principles {
            let range = |r: &check::explore::Range| {
                let [low, high] = r.bound.map(|bound| bound.map_or("?".to_owned(), |n| n.to_string()));
                let witnessed = r.witnessed.map_or("not played".to_owned(), |[low, high]| format!("{low}-{high}"));
                format!("{witnessed} (at least {low}, at most {high})")
            };
            writeln!(
                out,
                "  {principle}: shown {}, possible {}, broken {}",
                range(&ranges.shown),
                range(&ranges.possible),
                range(&ranges.broken)
            )?;
        }
    }
    let count = |severity: Severity| checked.findings.iter().filter(|finding| finding.code.severity() == severity).count();
    writeln!(
        out,
        "{} errors, {} warnings, {} notes, {} suppressed",
        count(Severity::Error),
        count(Severity::Warning),
        count(Severity::Note),
        checked.suppressed.len()
    )?;
    Ok(())
}

/// Checks a folder now and after every change in it.
fn watch(args: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    /// Editors write a file in several steps; a change counts when it has been quiet for this long.
    const QUIET: Duration = Duration::from_millis(200);
    let path = args.what.as_deref().map(Path::new).filter(|path| path.is_dir());
    let Some(path) = path else {
        return Err(CliError::Asked("--watch needs a content folder: drempel check FOLDER --watch".to_owned()));
    };
    let (root, _) = root_of(path);
    let (sender, changes) = mpsc::channel();
    let watching = notify::recommended_watcher(move |event| drop(sender.send(event)))
        .and_then(|mut watcher| watcher.watch(&root, RecursiveMode::Recursive).map(|()| watcher));
    let _watcher = watching.map_err(|error| CliError::Asked(format!("{} cannot be watched: {error}", root.display())))?;
    loop {
        match check_once(args, context, streams) {
            Ok(_) => {}
            // A folder in the middle of being saved may be half there; say so and wait for the rest.
            Err(CliError::Content(error)) => writeln!(streams.out, "{}", super::with_causes(&error))?,
            Err(error) => return Err(error),
        }
        streams.out.flush()?;
        if changes.recv().is_err() {
            return Ok(Outcome::Good);
        }
        while changes.recv_timeout(QUIET).is_ok() {}
    }
}
