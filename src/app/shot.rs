//! Pictures of screens without a window or a display: stage and panels drawn into an image, with a fixed step, many in one run.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use bevy::{
    asset::RenderAssetUsages,
    audio::AudioPlugin,
    camera::RenderTarget,
    log::LogPlugin,
    prelude::*,
    render::{
        pipelined_rendering::PipelinedRenderingPlugin,
        render_resource::TextureFormat,
        view::screenshot::{Screenshot, ScreenshotCaptured},
    },
    time::TimeUpdateStrategy,
    window::{ExitCondition, WindowPlugin},
    winit::WinitPlugin,
};
use bevy_egui::{EguiGlobalSettings, PrimaryEguiContext};
use image::RgbaImage;

use super::{
    Bridge, add_program,
    program::{
        Intent, Program, Screen, Start,
        debrief::Part,
        dilemma::{DilemmaAct, Step},
        drill::Act,
        group::GroupAct,
    },
    stage,
};
use crate::{
    domain::{drill::plan::What as Practised, session::Input},
    storage::settings::{Motion, Pace},
};

/// The step of the stage between two pictures, in seconds.
const STEP: Duration = Duration::from_millis(50);
/// Pictures drawn at least before one is taken: faces and textures are there only after a few.
const AT_LEAST: u32 = 8;
/// Pictures drawn at most while something still moves.
const AT_MOST: u32 = 160;

/// What is to be seen.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A screen as it is on entering.
    Screen(Screen),
    /// A visit after these inputs.
    Visit(String, Vec<Input>),
    /// The debrief of a visit after these inputs, at this part.
    Debrief(String, Vec<Input>, Part),
    /// A drill of this skill: its first item, or what is told after a first answer.
    Drill(String, bool),
    /// A class on this skill, after so many steps.
    Class(String, usize),
    /// A question of this scenario, at this step.
    Dilemma(String, String, Step),
    /// The stage alone.
    Stage(stage::Scene),
}

/// One picture.
pub struct Shot {
    /// What is to be seen.
    pub what: What,
    /// Its size, in pixels.
    pub size: UVec2,
    /// What the program starts with: settings, content, records.
    pub start: Start,
}

/// Why no picture was made.
#[derive(Debug, thiserror::Error)]
pub enum ShotError {
    /// The inputs do not play.
    #[error("input {number} of `{scenario}` is not possible there; no picture was made of it")]
    Refused {
        /// The scenario.
        scenario: String,
        /// Which input, counted from 1.
        number: usize,
    },
    /// No such scenario, or a broken one.
    #[error("the visit `{0}` cannot be begun; no picture was made of it")]
    NoVisit(String),
    /// No such drill, or nothing in it.
    #[error("the drill `{0}` cannot be begun; no picture was made of it")]
    NoDrill(String),
    /// No such question.
    #[error("the question `{1}` of `{0}` cannot be opened; no picture was made of it")]
    NoDilemma(String, String),
    /// The stage has not got what is to be seen.
    #[error("the stage has only a stand-in for {0}; no picture was made of it")]
    StandIn(String),
    /// Nothing was drawn.
    #[error("nothing was drawn: there is no graphics driver, not even a software one (on Debian: mesa-vulkan-drivers)")]
    NotDrawn,
}

/// Draws pictures one after another and hands each to `taken` as it is made.
///
/// # Errors
/// When an input does not play or nothing can be drawn; pictures before it were handed over.
pub fn take(shots: impl IntoIterator<Item = Shot>, mut taken: impl FnMut(usize, RgbaImage)) -> Result<(), ShotError> {
    let mut dark_room: Option<DarkRoom> = None;
    for (at, shot) in shots.into_iter().enumerate() {
        let bridge = prepared(shot.start, &shot.what)?;
        let room = match &mut dark_room {
            Some(room) => {
                room.app.insert_resource(bridge);
                room
            }
            None => dark_room.insert(DarkRoom::new(bridge, shot.size)),
        };
        taken(at, room.take(shot.size)?);
    }
    Ok(())
}

/// The program at the moment that is to be seen.
fn prepared(mut start: Start, what: &What) -> Result<Bridge, ShotError> {
    start.settings.motion = Motion::Reduced;
    start.settings.pace = Pace::AtOnce;
    start.settings.welcomed = true;
    let mut bridge = Bridge::new(start);
    let program = &mut bridge.program;
    match what {
        What::Screen(screen) => program.act(Intent::Go(screen.clone())),
        What::Visit(id, inputs) => play(program, id, inputs)?,
        What::Debrief(id, inputs, part) => {
            play(program, id, inputs)?;
            program.act(Intent::Look);
            program.act(Intent::Turn(*part));
        }
        What::Drill(skill, answered) => drill(program, skill, *answered)?,
        What::Class(skill, steps) => class(program, skill, *steps)?,
        What::Dilemma(id, question, step) => dilemma(program, id, question, *step)?,
        What::Stage(_) => {}
    }
    if let What::Stage(scene) = what {
        bridge.staged = Some(scene.clone());
    }
    let shown = bridge.staged.as_ref().or_else(|| bridge.program.visit.as_ref().map(|visit| &visit.scene));
    let stand_ins = shown.map(stage::Scene::stand_ins).unwrap_or_default();
    if stand_ins.is_empty() { Ok(bridge) } else { Err(ShotError::StandIn(stand_ins.join(", "))) }
}

fn drill(program: &mut Program, skill: &str, answered: bool) -> Result<(), ShotError> {
    program.act(Intent::Practise(Practised::Skill { skill: skill.into() }));
    if program.drill.is_none() {
        return Err(ShotError::NoDrill(skill.to_owned()));
    }
    if answered {
        // The first of everything there is to choose, or a sentence; what does not fit the form does nothing.
        let choices = [Act::Choose(0), Act::Choose(0), Act::Choose(0), Act::Choose(0)];
        for act in choices.into_iter().chain([Act::Write("Hoe is dat voor u?".to_owned()), Act::Answer]) {
            program.act(Intent::Drill(act));
        }
    }
    Ok(())
}

fn class(program: &mut Program, skill: &str, steps: usize) -> Result<(), ShotError> {
    program.act(Intent::Group(GroupAct::Begin(skill.into())));
    if program.class_view().is_none() {
        return Err(ShotError::NoDrill(skill.to_owned()));
    }
    (0..steps).for_each(|_| program.act(Intent::Group(GroupAct::On)));
    Ok(())
}

fn dilemma(program: &mut Program, id: &str, question: &str, step: Step) -> Result<(), ShotError> {
    program.act(Intent::Go(Screen::Dilemmas(id.to_owned())));
    program.act(Intent::Dilemma(DilemmaAct::Open(question.into())));
    if program.dilemma.is_none() {
        return Err(ShotError::NoDilemma(id.to_owned(), question.to_owned()));
    }
    // The first of everything; what does not fit the question does nothing.
    let chosen = [DilemmaAct::Choose(0), DilemmaAct::On, DilemmaAct::Lay(0), DilemmaAct::Lay(1)];
    let words = "Ik wil weten wat hij zelf gezegd heeft.".to_owned();
    let told = [DilemmaAct::On, DilemmaAct::Lay(2), DilemmaAct::On, DilemmaAct::Write(words), DilemmaAct::On];
    let acts = match step {
        Step::Position => Vec::new(),
        Step::Told => chosen.into_iter().chain(told).collect(),
        Step::Reasons | Step::Weighed | Step::Words => chosen.to_vec(),
    };
    acts.into_iter().for_each(|act| program.act(Intent::Dilemma(act)));
    Ok(())
}

fn play(program: &mut Program, id: &str, inputs: &[Input]) -> Result<(), ShotError> {
    program.act(Intent::Begin(id.to_owned()));
    let taken = |program: &Program| program.visit.as_ref().map(|visit| visit.kept.session().inputs().len());
    if taken(program).is_none() {
        return Err(ShotError::NoVisit(id.to_owned()));
    }
    for (at, input) in inputs.iter().enumerate() {
        program.act(Intent::Do(input.clone()));
        if taken(program) != Some(at + 1) {
            return Err(ShotError::Refused { scenario: id.to_owned(), number: at + 1 });
        }
    }
    Ok(())
}

/// An engine that draws into an image.
struct DarkRoom {
    app: App,
    image: Handle<Image>,
    camera: Entity,
    size: UVec2,
}

impl DarkRoom {
    fn new(bridge: Bridge, size: UVec2) -> Self {
        let mut app = App::new();
        app.add_plugins(
            DefaultPlugins
                .set(WindowPlugin { primary_window: None, exit_condition: ExitCondition::DontExit, ..default() })
                .set(LogPlugin { level: bevy::log::Level::ERROR, ..default() })
                .disable::<WinitPlugin>()
                .disable::<PipelinedRenderingPlugin>()
                .disable::<AudioPlugin>(),
        );
        app.add_plugins(super::third_party::egui::plugin);
        app.insert_resource(EguiGlobalSettings { auto_create_primary_context: false, ..default() });
        app.insert_resource(TimeUpdateStrategy::ManualDuration(STEP));
        app.insert_resource(bridge);
        add_program(&mut app);
        app.finish();
        app.cleanup();
        let image = app.world_mut().resource_mut::<Assets<Image>>().add(target(size));
        let camera = app.world_mut().spawn((Camera2d, RenderTarget::Image(image.clone().into()), PrimaryEguiContext)).id();
        Self { app, image, camera, size }
    }

    fn take(&mut self, size: UVec2) -> Result<RgbaImage, ShotError> {
        if size != self.size {
            self.image = self.app.world_mut().resource_mut::<Assets<Image>>().add(target(size));
            self.app.world_mut().entity_mut(self.camera).insert(RenderTarget::Image(self.image.clone().into()));
            self.size = size;
        }
        for drawn in 0..AT_MOST {
            self.app.update();
            let moving = self.app.world().get_resource::<stage::Moving>().is_some_and(|moving| moving.on_its_way);
            if drawn >= AT_LEAST && !moving {
                break;
            }
        }
        let caught: Arc<Mutex<Option<Image>>> = Arc::default();
        let net = caught.clone();
        let keep = move |captured: On<ScreenshotCaptured>| {
            *net.lock().unwrap_or_else(PoisonError::into_inner) = Some(captured.image.clone());
        };
        self.app.world_mut().spawn(Screenshot::image(self.image.clone())).observe(keep);
        for _ in 0..AT_LEAST * 4 {
            self.app.update();
            if let Some(image) = caught.lock().unwrap_or_else(PoisonError::into_inner).take() {
                return image.try_into_dynamic().map(|image| image.into_rgba8()).map_err(|_| ShotError::NotDrawn);
            }
        }
        Err(ShotError::NotDrawn)
    }
}

fn target(size: UVec2) -> Image {
    let mut image = Image::new_target_texture(size.x, size.y, TextureFormat::Rgba8UnormSrgb, None);
    image.asset_usage = RenderAssetUsages::RENDER_WORLD;
    image
}
