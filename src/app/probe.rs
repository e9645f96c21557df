//! Measures the window from inside: when the first screen can be used, how often it is drawn, how long a picture takes, and how much
//! memory it holds. `drempel bench` starts these in programs of their own and compares them.

use std::{
    io::Write as _,
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};

use bevy::{
    prelude::*,
    render::{ExtractSchedule, Render, RenderApp, RenderSystems},
    window::RequestRedraw,
    winit::{UpdateMode, WinitSettings},
};
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, egui};

use super::{
    Bridge, program,
    program::{Intent, Start},
    window_plugins,
};
use crate::domain::session::Input;

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Probe {
    /// An empty Bevy and egui window: what all is compared with.
    Empty,
    /// The program's title.
    Title,
    /// A visit in which nobody says anything, for reading.
    Reading,
    /// A visit in which the resident talks.
    Talking,
    /// Visits in which a move is chosen whenever there is one.
    Reacting,
    /// One visit after another, each in another place.
    Arriving,
}

/// How long and how.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// What is measured.
    pub probe: Probe,
    /// For how long after it has settled.
    pub lasting: Duration,
    /// Draws as often as it can, to measure pictures; else as often as the program does by itself.
    pub flat_out: bool,
}

/// The frame from which a screen can be used: the first only sets things up, the second has letters, and with the third it is seen.
const USABLE: u32 = 3;
/// How long a window settles before pictures are counted; who reads has heard the first lines by then.
fn settling(probe: Probe) -> Duration {
    Duration::from_secs(if probe == Probe::Reading { 20 } else { 6 })
}

/// Frames so far, for who counts from outside.
static FRAMES: AtomicU32 = AtomicU32::new(0);

#[derive(Resource)]
struct Measuring {
    plan: Plan,
    began: Instant,
    /// Frames so far.
    frames: u32,
    counted_from: Option<(u32, Instant)>,
    last: Option<Instant>,
    pictures: Vec<Duration>,
}

/// When the last move had become durable, until it has been seen.
static DURABLE: Mutex<Option<Instant>> = Mutex::new(None);
/// How long each took to be seen.
static SEEN: Mutex<Vec<Duration>> = Mutex::new(Vec::new());
/// For how many pictures nothing moved when a hand chooses: the last of what moved has been drawn by then.
const AT_REST: u32 = 3;
/// How often a resting visit is woken to choose a move.
const HAND: Duration = Duration::from_millis(300);

/// Opens a window and writes `ready` when it can be used, and then, when a time is given, a line
/// `pictures N median_us M worst_us W memory_kb K`.
///
/// # Errors
/// A sentence when no window could be opened.
pub fn run(plan: Plan, start: Start) -> Result<(), String> {
    let mut app = App::new();
    app.add_plugins(window_plugins());
    if plan.probe == Probe::Empty {
        app.add_plugins(EguiPlugin::default());
        app.insert_resource(WinitSettings::desktop_app());
        app.add_systems(Startup, |mut commands: Commands| {
            commands.spawn(Camera2d);
        });
        app.add_systems(EguiPrimaryContextPass, one_label);
    } else {
        super::build(&mut app, start);
        if plan.probe != Probe::Title {
            let mut bridge = app.world_mut().resource_mut::<Bridge>();
            let visits = ["hofstra", "eerste-bel"];
            let id = visits.into_iter().find(|id| bridge.program.library().shelf(id).is_some()).unwrap_or(visits[0]);
            bridge.program.act(Intent::Begin(id.to_owned()));
            match plan.probe {
                Probe::Talking => drop(app.add_systems(PreUpdate, keep_talking)),
                Probe::Arriving => drop(app.add_systems(EguiPrimaryContextPass, arrive_somewhere.after(super::follow))),
                Probe::Reacting => {
                    app.add_systems(EguiPrimaryContextPass, choose_something.after(super::draw));
                    let drawing = app.sub_app_mut(RenderApp);
                    drawing.init_resource::<Drawn>().add_systems(ExtractSchedule, note_what_is_drawn);
                    drawing.add_systems(Render, note_what_was_seen.in_set(RenderSystems::Cleanup));
                }
                _ => {}
            }
        }
    }
    let now = Instant::now();
    if !plan.flat_out && !plan.lasting.is_zero() && !matches!(plan.probe, Probe::Reacting | Probe::Arriving) {
        count_from_outside(plan);
    }
    app.insert_resource(Measuring { plan, began: now, frames: 0, counted_from: None, last: None, pictures: Vec::new() });
    app.add_systems(Last, measure.after(super::redraw::plan_next_look));
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(format!("the window closed with error {code}")),
    }
}

/// Counts pictures without waking the window for it, which would be one more; ends the program.
fn count_from_outside(plan: Plan) {
    std::thread::spawn(move || {
        std::thread::sleep(settling(plan.probe));
        let before = FRAMES.load(Ordering::Relaxed);
        std::thread::sleep(plan.lasting);
        let drawn = FRAMES.load(Ordering::Relaxed) - before;
        say(&format!("pictures {drawn} median_us 0 worst_us 0 memory_kb {}", memory_kb().unwrap_or(0)));
        std::process::exit(0);
    });
}

fn one_label(mut contexts: EguiContexts) -> Result {
    let context = contexts.ctx_mut()?;
    context.set_fonts_once();
    let mut ui = egui::Ui::new(
        context.clone(),
        egui::Id::new("empty"),
        egui::UiBuilder::new().max_rect(context.content_rect()).layer_id(egui::LayerId::background()),
    );
    ui.label("Drempel");
    Ok(())
}

/// The typefaces for the empty window, so that it has something to write with.
trait SetFontsOnce {
    fn set_fonts_once(&self);
}

impl SetFontsOnce for egui::Context {
    fn set_fonts_once(&self) {
        let id = egui::Id::new("fonts are set");
        if self.data(|data| data.get_temp::<bool>(id)).is_none() {
            self.set_fonts(super::theme::fonts(crate::storage::settings::Face::Atkinson));
            self.data_mut(|data| data.insert_temp(id, true));
        }
    }
}

fn keep_talking(mut bridge: ResMut<Bridge>) {
    if let Some(program::visit::Visit { scene, .. }) = &mut bridge.program.visit {
        scene.door = Some(crate::domain::scenario::vocabulary::Door::Open);
        scene.people.iter_mut().for_each(|figure| figure.speaking = true);
    }
}

/// Reads on, and chooses the first move there is once everything stands still, as a hand would: where the panels hand back what is
/// wanted, in a window that was at rest.
fn choose_something(
    mut contexts: EguiContexts,
    mut bridge: ResMut<Bridge>,
    measuring: Res<Measuring>,
    moving: Res<super::stage::Moving>,
    mut at_rest: Local<u32>,
) -> Result {
    *at_rest = if moving.on_its_way { 0 } else { *at_rest + 1 };
    let program = &mut bridge.program;
    if measuring.counted_from.is_none() || *at_rest < AT_REST || waiting().is_some() {
        return Ok(());
    }
    let Some(visit) = &program.visit else { return Ok(()) };
    let open = visit.offers().into_iter().find(|offer| offer.locked.is_none());
    match open {
        Some(offer) => {
            program.act(Intent::Do(Input::Choose(offer.id)));
            super::show_at_once(contexts.ctx_mut()?);
            *DURABLE.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
        }
        None if visit.can_go_on() => program.act(Intent::Do(Input::GoOn)),
        None if visit.is_my_turn() => program.act(Intent::Begin(visit.scenario.clone())),
        None => program.act(Intent::Hurry),
    }
    Ok(())
}

/// How many pictures after the choice the place is surely on the display: it is built for the first, drawn in it, and handed over while
/// the second is made.
const ARRIVED: u32 = 3;

/// How far one is in going from visit to visit.
#[derive(Default)]
struct Tour {
    /// For how many pictures nothing moved.
    at_rest: u32,
    /// Which visit is next.
    next: usize,
    /// When one was chosen, and how many pictures were made since.
    since: Option<(Instant, u32)>,
}

/// Begins another visit once everything stands still, and waits until its place is seen.
fn arrive_somewhere(
    mut contexts: EguiContexts,
    mut bridge: ResMut<Bridge>,
    measuring: Res<Measuring>,
    moving: Res<super::stage::Moving>,
    mut tour: Local<Tour>,
) -> Result {
    let Tour { at_rest, next, since } = &mut *tour;
    if let Some((began, pictures)) = since.as_mut() {
        *pictures += 1;
        contexts.ctx_mut()?.request_repaint();
        if *pictures == ARRIVED {
            SEEN.lock().unwrap_or_else(PoisonError::into_inner).push(began.elapsed());
            *since = None;
        }
        return Ok(());
    }
    *at_rest = if moving.on_its_way { 0 } else { *at_rest + 1 };
    if measuring.counted_from.is_none() || *at_rest < AT_REST {
        return Ok(());
    }
    let visits: Vec<String> = bridge
        .program
        .library()
        .shelves
        .iter()
        .filter(|shelf| shelf.playable().is_some())
        .map(|shelf| shelf.id.clone())
        .collect();
    let Some(visit) = visits.get(*next % visits.len().max(1)) else { return Ok(()) };
    *next += 1;
    *since = Some((Instant::now(), 0));
    *at_rest = 0;
    bridge.program.act(Intent::Begin(visit.clone()));
    super::show_at_once(contexts.ctx_mut()?);
    Ok(())
}

fn waiting() -> Option<Instant> {
    *DURABLE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The move that the picture shows which is drawn now.
#[derive(Resource, Default)]
struct Drawn(Option<Instant>);

fn note_what_is_drawn(mut drawn: ResMut<Drawn>) {
    drawn.0 = waiting();
}

/// Runs when the picture has been handed to the display.
fn note_what_was_seen(mut drawn: ResMut<Drawn>) {
    if let Some(since) = drawn.0.take() {
        SEEN.lock().unwrap_or_else(PoisonError::into_inner).push(since.elapsed());
        *DURABLE.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

fn measure(
    mut measuring: ResMut<Measuring>,
    moving: Option<Res<super::stage::Moving>>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut settings: ResMut<WinitSettings>,
    mut exit: MessageWriter<AppExit>,
) {
    let now = Instant::now();
    measuring.frames += 1;
    let frames = measuring.frames;
    FRAMES.store(frames, Ordering::Relaxed);
    if frames < USABLE {
        redraw.write(RequestRedraw);
    }
    if frames == USABLE {
        say("ready");
        if measuring.plan.lasting.is_zero() {
            exit.write(AppExit::Success);
        }
    }
    let settled = now.duration_since(measuring.began) > settling(measuring.plan.probe);
    if settled && measuring.counted_from.is_none() {
        measuring.counted_from = Some((frames, now));
    }
    if matches!(measuring.plan.probe, Probe::Reacting | Probe::Arriving) {
        if moving.is_some_and(|moving| !moving.on_its_way) {
            settings.focused_mode = UpdateMode::reactive(HAND);
            settings.unfocused_mode = UpdateMode::reactive(HAND);
        }
        measuring.pictures.append(&mut SEEN.lock().unwrap_or_else(PoisonError::into_inner));
        return say_when_over(&mut measuring, now, &mut exit);
    }
    if !measuring.plan.flat_out {
        return;
    }
    settings.focused_mode = UpdateMode::Continuous;
    settings.unfocused_mode = UpdateMode::Continuous;
    if measuring.counted_from.is_some()
        && let Some(last) = measuring.last.replace(now)
    {
        measuring.pictures.push(now.duration_since(last));
    }
    say_when_over(&mut measuring, now, &mut exit);
}

/// Tells the median of what was measured when the time is over, and ends.
fn say_when_over(measuring: &mut Measuring, now: Instant, exit: &mut MessageWriter<AppExit>) {
    let Some((_, since)) = measuring.counted_from else { return };
    if now.duration_since(since) < measuring.plan.lasting || measuring.plan.lasting.is_zero() {
        return;
    }
    measuring.pictures.sort_unstable();
    let times = &measuring.pictures;
    let median = times.get(times.len() / 2).copied().unwrap_or_default();
    let worst = times.last().copied().unwrap_or_default();
    let (median, worst) = (median.as_micros(), worst.as_micros());
    say(&format!("pictures {} median_us {median} worst_us {worst} memory_kb {}", times.len(), memory_kb().unwrap_or(0)));
    exit.write(AppExit::Success);
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // Whoever measures has gone away: nobody is left to tell.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// Memory that is really in use, in kilobytes; Linux tells.
fn memory_kb() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
