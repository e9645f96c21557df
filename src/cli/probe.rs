//! Windows that measure themselves, and what `drempel bench` makes of them: start, memory, pictures.

use std::{
    collections::BTreeMap,
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use super::{CliError, Context, Outcome};
use crate::app::{
    self,
    probe::{Plan, Probe},
};

/// What to measure, for how long.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// empty, title, reading, talking, reacting or arriving
    what: String,
    /// Seconds to count pictures for; 0 stops at the first screen
    #[arg(long, default_value_t = 0)]
    seconds: u64,
    /// Draw as often as possible
    #[arg(long)]
    flat_out: bool,
}

/// Starts of each kind, in turn; the median is told.
const STARTS: usize = 5;
/// Seconds of drawing flat out.
const FLAT_OUT: u64 = 6;
/// Seconds of choosing moves.
const REACTING: u64 = 20;
/// Seconds of going from visit to visit.
const ARRIVING: u64 = 30;
/// Seconds of reading.
const READING: u64 = 60;

pub(super) fn run(args: &Args, context: &Context) -> Result<Outcome, CliError> {
    let probe = match args.what.as_str() {
        "empty" => Probe::Empty,
        "title" => Probe::Title,
        "reading" => Probe::Reading,
        "talking" => Probe::Talking,
        "reacting" => Probe::Reacting,
        "arriving" => Probe::Arriving,
        other => {
            let known = "empty, title, reading, talking, reacting, arriving";
            return Err(CliError::Asked(format!("`{other}` is none of {known}")));
        }
    };
    let mut start = context.start();
    start.settings.welcomed = true;
    start.settings.tour = u8::MAX;
    let plan = Plan { probe, lasting: Duration::from_secs(args.seconds), flat_out: args.flat_out };
    app::probe::run(plan, start).map(|()| Outcome::Good).map_err(CliError::Window)
}

/// What one window told: when it was ready, and its last line.
struct Heard {
    ready: Duration,
    pictures: u64,
    median_us: f64,
    worst_us: f64,
    memory_kb: f64,
}

/// Measures windows and puts figures beside the others. Without a display there are none.
pub(super) fn figures(figures: &mut BTreeMap<&'static str, f64>) {
    let scratch = std::env::temp_dir().join(format!("drempel-bench-{}", std::process::id()));
    let window = |what: &str, seconds: u64, flat_out: bool| listen(&scratch, what, seconds, flat_out);
    let (mut empty, mut title) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let (Some(one), Some(other)) = (window("empty", 0, false), window("title", 0, false)) else { return };
        empty.push(one.ready);
        title.push(other.ready);
    }
    let (empty, title) = (median(&mut empty), median(&mut title));
    figures.insert("start_ms", title.as_secs_f64() * 1000.0);
    figures.insert("start_empty_ms", empty.as_secs_f64() * 1000.0);
    figures.insert("start_ratio", title.as_secs_f64() / empty.as_secs_f64());
    if let (Some(floor), Some(talking)) = (window("empty", FLAT_OUT, true), window("talking", FLAT_OUT, true)) {
        figures.insert("frame_empty_ms", floor.median_us / 1000.0);
        figures.insert("frame_talking_ms", talking.median_us / 1000.0);
        figures.insert("frame_ratio_low", talking.median_us / floor.median_us);
        figures.insert("memory_mb", talking.memory_kb / 1024.0);
    }
    if let Some(reacting) = window("reacting", REACTING, false) {
        figures.insert("reaction_ms", reacting.median_us / 1000.0);
    }
    if let Some(arriving) = window("arriving", ARRIVING, false) {
        figures.insert("visit_first_picture_ms", arriving.median_us / 1000.0);
        figures.insert("visit_first_picture_worst_ms", arriving.worst_us / 1000.0);
    }
    if let Some(reading) = window("reading", READING, false) {
        figures.insert("redraws_reading_60s", reading.pictures as f64);
    }
    let _ = std::fs::remove_dir_all(&scratch);
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Starts a window and hears what it tells.
fn listen(scratch: &std::path::Path, what: &str, seconds: u64, flat_out: bool) -> Option<Heard> {
    let began = Instant::now();
    let mut command = Command::new(std::env::current_exe().ok()?);
    command.arg("--data").arg(scratch).args(["probe", what, "--seconds", &seconds.to_string()]);
    if flat_out {
        command.arg("--flat-out");
    }
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
    let mut heard = Heard { ready: Duration::ZERO, pictures: 0, median_us: 0.0, worst_us: 0.0, memory_kb: 0.0 };
    for line in BufReader::new(child.stdout.take()?).lines().map_while(Result::ok) {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words[..] {
            ["ready"] => heard.ready = began.elapsed(),
            ["pictures", n, "median_us", m, "worst_us", w, "memory_kb", k] => {
                heard.pictures = n.parse().ok()?;
                heard.median_us = m.parse().ok()?;
                heard.worst_us = w.parse().ok()?;
                heard.memory_kb = k.parse().ok()?;
            }
            _ => {}
        }
    }
    let ended_well = child.wait().ok()?.success();
    (ended_well && !heard.ready.is_zero()).then_some(heard)
}
