//! `drempel bench`: named figures of speed on this machine. Medians of several runs; the machine is named beside them.

mod generated;

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use super::{CliError, Context, Outcome, Streams, context::playable};
use crate::domain::{
    check::{
        self,
        explore::{Limits, explore},
        simulate::{Field, Player, simulate},
    },
    files::FileSet,
    library::Library,
    session::{Input, Session, luck},
    texts::Lang,
    utterance::Analyser,
};

/// What to measure.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write JSON
    #[arg(long)]
    json: bool,
    /// Leave the window out; measuring it takes some two minutes, and a display
    #[cfg(feature = "app")]
    #[arg(long)]
    no_window: bool,
}

/// Runs of each measurement; the median is told.
const RUNS: usize = 7;
/// Plays whose steps are timed.
const PLAYS: u64 = 400;
/// Beats of the generated scenario.
const GENERATED_BEATS: usize = 1_000;
/// How long the explorer is timed.
const EXPLORE_FOR: Duration = Duration::from_secs(3);

pub(super) fn run(args: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let mut figures: BTreeMap<&'static str, f64> = BTreeMap::new();
    figures.insert("check_ms", millis(median(|| drop(check::check(&Library::load(&context.files))))));
    let big = generated::scenario(GENERATED_BEATS);
    figures.insert("check_generated_1000_beats_ms", millis(median(|| drop(check::check(&Library::load(&big))))));
    let id = crate::domain::scenario::ids(&context.files).into_iter().next().unwrap_or_default();
    let library = context.library_of(&id)?;
    let (shelf, scenario) = playable(&library)?;
    let field = Field { scenario, rubric: &library.rubric, texts: &shelf.texts, lang: context.lang, plays: &shelf.plays };
    figures.insert("step_us", step_micros(field));
    for (name, lang) in [("analyse_nl_us", Lang::Nl), ("analyse_en_us", Lang::En)] {
        figures.insert(name, analyse_micros(context, field, lang));
    }
    let per_second = PLAYS as f64 / median(|| drop(simulate(field, Player::Random, PLAYS, 1))).as_secs_f64();
    figures.insert("simulated_plays_per_s", per_second);
    figures.insert("explorer_states_per_s", explorer_rate(&big)?);
    #[cfg(feature = "app")]
    if !args.no_window {
        super::probe::figures(&mut figures);
    }
    let machine = machine();
    if args.json {
        let written = serde_json::json!({ "machine": machine, "optimised": !cfg!(debug_assertions), "figures": figures });
        writeln!(streams.out, "{written:#}")?;
    } else {
        writeln!(streams.out, "{machine}; {}", if cfg!(debug_assertions) { "not optimised" } else { "optimised" })?;
        for (name, value) in figures {
            writeln!(streams.out, "  {name:<32} {value:.2}")?;
        }
    }
    Ok(Outcome::Good)
}

/// The median time of several runs.
fn median(mut what: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let began = Instant::now();
            what();
            began.elapsed()
        })
        .collect();
    times.sort_unstable();
    times[RUNS / 2]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// The median time of a step with all its events, over random plays.
fn step_micros(field: Field<'_>) -> f64 {
    let mut times: Vec<Duration> = Vec::new();
    for seed in 0..PLAYS {
        let mut session = Session::begin(field.scenario, seed);
        for at in 0..200 {
            let open: Vec<_> = session.offers().into_iter().filter(|offer| offer.locked.is_none()).collect();
            let input = if open.is_empty() {
                Input::GoOn
            } else {
                let pick = luck::below(luck::draw(seed, "bench", "move", at), open.len() as u64);
                Input::Choose(open[usize::try_from(pick).unwrap_or(0)].id.clone())
            };
            let began = Instant::now();
            let taken = session.consider(&input);
            times.push(began.elapsed());
            match taken {
                Ok(outcome) => session.accept(input, outcome),
                Err(_) => break,
            }
        }
    }
    times.sort_unstable();
    times.get(times.len() / 2).map_or(0.0, |time| time.as_secs_f64() * 1e6)
}

/// The median time to hear what an utterance is, over the words of the scenario's moves.
fn analyse_micros(context: &Context, field: Field<'_>, lang: Lang) -> f64 {
    let analyser = Analyser::read(&context.files, lang, &mut Vec::new());
    let words = field.scenario.moves.iter().filter_map(|(_, _, item)| item.text.as_ref());
    let said: Vec<String> = words.map(|key| field.texts.get(lang, key.as_str(), [])).collect();
    let mut times: Vec<Duration> = Vec::with_capacity(said.len() * RUNS);
    for utterance in said.iter().cycle().take(said.len() * RUNS) {
        let began = Instant::now();
        drop(analyser.analyse(utterance));
        times.push(began.elapsed());
    }
    times.sort_unstable();
    times.get(times.len() / 2).map_or(0.0, |time| time.as_secs_f64() * 1e6)
}

/// Distinct states per second on one core, on the generated scenario.
fn explorer_rate(files: &FileSet) -> Result<f64, CliError> {
    let library = Library::load(files);
    let (shelf, scenario) = playable(&library)?;
    let lang = Lang::Nl;
    let field = Field { scenario, rubric: &library.rubric, texts: &shelf.texts, lang, plays: &[] };
    let began = Instant::now();
    let mut rate = 0.0;
    explore(field, Limits::default(), |progress| {
        let time = began.elapsed();
        rate = progress.states as f64 / time.as_secs_f64();
        time < EXPLORE_FOR
    });
    Ok(rate)
}

/// What this machine is, as far as it tells.
fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let model = std::fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        let line = text.lines().find(|line| line.starts_with("model name"))?;
        line.split_once(':').map(|(_, name)| name.trim().to_owned())
    });
    format!(
        "{} {}, {cores} cores, {}",
        std::env::consts::OS,
        std::env::consts::ARCH,
        model.as_deref().unwrap_or("processor unknown")
    )
}
