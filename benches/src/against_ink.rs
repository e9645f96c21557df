//! Plays one story on Drempel and on bladeink (inkle's ink) with the same picks, and prints the median time of a step on each.

mod tale;

use std::{
    error::Error,
    hint::black_box,
    time::{Duration, Instant},
};

use bladeink::{
    story::{ChoiceInfo, Story, error::StoryError},
    value_type::ValueType,
};
use bladeink_compiler::{Compiler, CompilerOptions};
use drempel::domain::{
    id::MoveId,
    library::Library,
    scenario::model::Scenario,
    session::{Event, Input, Session, luck},
    texts::{Lang, Texts},
};

/// Whole plays in each run.
const PLAYS: u64 = 200;
/// Runs of each engine, in turn; the median is told.
const PAIRS: usize = 11;
/// The language of the words that are looked up.
const LANG: Lang = Lang::En;

/// A play decided beforehand: at each step the move, and the position of the same choice in ink.
struct Script {
    seed: u64,
    picks: Vec<(MoveId, usize)>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let library = Library::load_some(&tale::for_drempel(), &[tale::ID.to_owned()]);
    let shelf = library.shelf(tale::ID).ok_or("the story was not loaded")?;
    let scenario = shelf.playable().ok_or_else(|| format!("the story cannot be played: {:?}", shelf.findings))?;
    // Ink counts visits where a story asks for them, as its own compiler does unless told otherwise.
    let options = CompilerOptions { count_all_visits: false, ..CompilerOptions::default() };
    let json = Compiler::with_options(options).compile(&tale::for_ink())?;
    let mut story = Story::new_with_seed(&json, 1)?;

    // Finding the picks also warms both engines up, and proves that they tell the same story.
    let scripts = (0..PLAYS).map(|seed| script(scenario, &shelf.texts, &mut story, seed)).collect::<Result<Vec<_>, _>>()?;
    let steps: usize = scripts.iter().map(|script| script.picks.len()).sum();

    let (mut ours, mut bare, mut inks) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..PAIRS {
        ours.push(time_drempel(scenario, &scripts, |events| {
            black_box(told(&shelf.texts, events));
        })?);
        inks.push(time_ink(&mut story, &scripts)?);
        bare.push(time_drempel(scenario, &scripts, |events| {
            black_box(events);
        })?);
    }
    let mut ratios: Vec<f64> = ours.iter().zip(&inks).map(|(ours, ink)| ours / ink).collect();
    let (ours, bare, ink) = (median(&mut ours), median(&mut bare), median(&mut inks));
    ratios.sort_unstable_by(f64::total_cmp);
    let beats = tale::BEATS;
    println!("{beats} beats of 3 choices; {PLAYS} plays, {steps} steps, told alike by both; medians of {PAIRS} runs, in turn");
    println!("  drempel             {ours:.3} µs a step: take a move, look up the line and the words of the choices");
    println!("  drempel, keys only  {bare:.3} µs a step: take a move, the events with the keys of their words");
    println!("  bladeink            {ink:.3} µs a step: take a choice, read on, list the choices");
    println!(
        "result: drempel/bladeink {:.2} (pairs {:.2} to {:.2}); {ours:.3} and {ink:.3} µs a step; {}",
        ours / ink,
        ratios[0],
        ratios[PAIRS - 1],
        machine()
    );
    Ok(())
}

/// Plays once on both engines at a time, compares all that they tell, and keeps the picks.
fn script(scenario: &Scenario, texts: &Texts, story: &mut Story, seed: u64) -> Result<Script, Box<dyn Error>> {
    let mut session = Session::begin(scenario, seed);
    story.reset_state()?;
    let mut ours = told(texts, session.events_of(0));
    let mut picks: Vec<(MoveId, usize)> = Vec::new();
    loop {
        let step = picks.len();
        let (line, choices) = read_on(story)?;
        // Drempel shows the moves in an order drawn by the seed, ink as they were written.
        let alike = ours.0 == line.trim_end()
            && sorted(ours.1.iter().map(String::as_str)) == sorted(choices.iter().map(|choice| choice.text.as_str()));
        if !alike {
            return Err(format!("play {seed}, step {step}: drempel told {ours:?}, ink told {line:?} {choices:?}").into());
        }
        if choices.is_empty() {
            break;
        }
        let at = usize::try_from(luck::below(luck::draw(seed, "against-ink", "pick", step as u64), choices.len() as u64))?;
        let says = |words: &str, key: &str| texts.get(LANG, key, []) == words;
        let mut offers = session.offers().into_iter();
        let offer = offers.find(|offer| offer.text.as_ref().is_some_and(|key| says(&choices[at].text, key.as_str())));
        let id = offer.ok_or("a choice that was compared is on offer")?.id;
        story.choose_choice_index(at)?;
        ours = told(texts, session.take(Input::Choose(id.clone()))?);
        picks.push((id, at));
    }
    for gauge in 0..tale::GAUGES {
        let ours = scenario.gauges.find(&format!("g-{gauge}")).map(|ix| i32::from(session.state().gauge(ix)));
        let ink = match story.get_variable(&format!("g{gauge}")) {
            Some(ValueType::Int(n)) => Some(n),
            _ => None,
        };
        if ours.is_none() || ours != ink || !session.is_over() {
            return Err(format!("play {seed} ends otherwise: gauge {gauge} is {ours:?} in drempel, {ink:?} in ink").into());
        }
    }
    Ok(Script { seed, picks })
}

/// What a trainee gets to read after a step: the line, and the words of the moves on offer.
fn told(texts: &Texts, events: &[Event]) -> (String, Vec<String>) {
    let (mut line, mut choices) = (String::new(), Vec::new());
    for event in events {
        match event {
            Event::LineSpoken { text, args, .. } => {
                let args = args.iter().map(|(name, value)| (name.as_str(), value.as_str()));
                line.push_str(&texts.get(LANG, text.as_str(), args));
            }
            Event::EndingReached { ending } => line.push_str(&texts.get(LANG, &format!("{ending}_text"), [])),
            Event::MovesOffered { moves, .. } => {
                let words = moves.iter().flat_map(|offer| &offer.text).map(|key| texts.get(LANG, key.as_str(), []));
                choices = words.collect();
            }
            _ => {}
        }
    }
    (line, choices)
}

/// The same from ink, by its cheapest list of choices.
fn read_on(story: &mut Story) -> Result<(String, Vec<ChoiceInfo>), StoryError> {
    let mut line = story.cont()?;
    while story.can_continue() {
        line.push_str(&story.cont()?);
    }
    Ok((line, story.get_current_choice_infos()))
}

fn sorted<'a>(words: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut words: Vec<&str> = words.collect();
    words.sort_unstable();
    words
}

/// Plays all scripts on Drempel; beginning and throwing away a session are not timed. Gives microseconds a step.
fn time_drempel(scenario: &Scenario, scripts: &[Script], mut hear: impl FnMut(&[Event])) -> Result<f64, Box<dyn Error>> {
    let mut spent = Duration::ZERO;
    for script in scripts {
        let mut session = Session::begin(scenario, script.seed);
        let began = Instant::now();
        for (id, _) in &script.picks {
            hear(session.take(Input::Choose(id.clone()))?);
        }
        spent += began.elapsed();
    }
    Ok(micros_a_step(spent, scripts))
}

/// Plays all scripts on bladeink; resetting the story and its first line are not timed. Gives microseconds a step.
fn time_ink(story: &mut Story, scripts: &[Script]) -> Result<f64, Box<dyn Error>> {
    let mut spent = Duration::ZERO;
    for script in scripts {
        story.reset_state()?;
        read_on(story)?;
        let began = Instant::now();
        for (_, at) in &script.picks {
            story.choose_choice_index(*at)?;
            black_box(read_on(story)?);
        }
        spent += began.elapsed();
    }
    Ok(micros_a_step(spent, scripts))
}

fn micros_a_step(spent: Duration, scripts: &[Script]) -> f64 {
    let steps: usize = scripts.iter().map(|script| script.picks.len()).sum();
    spent.as_secs_f64() * 1e6 / steps as f64
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_unstable_by(f64::total_cmp);
    times[times.len() / 2]
}

/// What this machine is, as far as it tells, and whether the build is one to measure.
fn machine() -> String {
    let cpus = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpus.lines().find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let model = model.map_or("processor unknown", |(_, name)| name.trim());
    let built = if cfg!(debug_assertions) { "NOT OPTIMISED" } else { "optimised" };
    format!("{} {}, {model}, {built}", std::env::consts::OS, std::env::consts::ARCH)
}
