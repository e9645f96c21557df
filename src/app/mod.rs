//! The window: Bevy draws the stage, egui speaks, and one bridge between them holds the program.

mod fitting;
mod opening;
pub mod panels;
pub mod probe;
pub mod program;
mod redraw;
pub mod shot;
pub mod sound;
pub mod stage;
pub mod theme;
mod third_party;

use bevy::{
    app::PluginGroupBuilder,
    log::LogPlugin,
    prelude::*,
    window::{PresentMode, WindowPlugin, WindowResizeConstraints, WindowResolution},
};
use bevy_egui::{
    EguiContexts, EguiPrimaryContextPass, EguiTextureHandle,
    egui::{self, TextureId},
};

use self::{
    panels::{Memory, StagePicture},
    program::{Program, Screen, Start, debrief::Debrief},
};
use crate::storage::settings::{Motion, Quality, Settings};

/// The program as the window holds it.
#[derive(Resource)]
pub struct Bridge {
    program: Program,
    memory: Memory,
    /// The settings whose look is on egui's context.
    dressed: Option<Settings>,
    /// When the visit wants to be looked at again, in seconds from now.
    due: Option<f64>,
    /// The stage's picture as egui knows it.
    picture: Option<TextureId>,
    /// Shows this, and nothing else, instead of the program: for sheets of places and people.
    staged: Option<stage::Scene>,
}

impl Bridge {
    fn new(start: Start) -> Self {
        Self { program: Program::new(start), memory: Memory::default(), dressed: None, due: None, picture: None, staged: None }
    }
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// A sentence when no window could be opened.
pub fn open(start: Start) -> Result<(), String> {
    if !a_display_is_there() {
        return Err(
            "there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). nothing was changed; \
                    `drempel talk ID` plays in the terminal"
                .to_owned(),
        );
    }
    let exit = opening::safely(move || {
        let mut app = App::new();
        app.add_plugins(window_plugins());
        build(&mut app, start);
        app.run()
    })?;
    match exit {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(format!("the window closed with error {code}")),
    }
}

/// The engine with a window of its own.
fn window_plugins() -> PluginGroupBuilder {
    let window = Window {
        title: "Drempel".into(),
        name: Some("drempel".into()),
        resolution: WindowResolution::new(1280, 720),
        resize_constraints: WindowResizeConstraints { min_width: 480.0, min_height: 360.0, ..default() },
        present_mode: PresentMode::AutoVsync,
        ..default()
    };
    DefaultPlugins
        .set(WindowPlugin { primary_window: Some(window), ..default() })
        .set(LogPlugin { level: bevy::log::Level::WARN, ..default() })
}

/// The whole program in a window.
fn build(app: &mut App, start: Start) {
    app.add_plugins((third_party::egui::plugin, redraw::plugin, fitting::plugin, sound::plugin));
    app.insert_resource(Bridge::new(start));
    add_program(app);
    app.add_systems(Startup, open_eyes);
}

/// The program and its stage, for the window and for pictures without one.
fn add_program(app: &mut App) {
    app.add_plugins(stage::plugin).add_systems(EguiPrimaryContextPass, (know_picture, draw, follow).chain());
}

/// egui draws over a camera, and smooths its own edges: more samples would only cost time on a machine without a graphics card.
fn open_eyes(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off));
}

/// Tells egui the stage's picture, once.
fn know_picture(mut contexts: EguiContexts, mut bridge: ResMut<Bridge>, picture: Option<Res<stage::Picture>>) {
    let Some(picture) = picture.filter(|picture| bridge.picture.is_none() || picture.is_changed()) else { return };
    bridge.picture = Some(contexts.add_image(EguiTextureHandle::Strong(picture.image.clone())));
}

/// Draws the panels and does what they want.
fn draw(
    mut contexts: EguiContexts,
    mut bridge: ResMut<Bridge>,
    spots: Res<stage::Spots>,
    time: Res<Time<Real>>,
    mut paper: ResMut<ClearColor>,
    mut exit: MessageWriter<AppExit>,
) -> Result {
    let context = contexts.ctx_mut()?.clone();
    let bridge = &mut *bridge;
    if bridge.dressed.as_ref() != Some(&bridge.program.settings) {
        theme::dress(&context, &bridge.program.settings);
        // The camera lays the paper: a panel over the whole window would cost a software renderer a fifth of each picture.
        let [r, g, b, _] = theme::palette_of(bridge.program.settings.paper).paper.to_array();
        paper.0 = Color::srgb_u8(r, g, b);
        bridge.dressed = Some(bridge.program.settings.clone());
        // Faces are there from the next pass on.
        context.request_repaint();
        if !context.fonts(|fonts| fonts.families().contains(&egui::FontFamily::Name("bold".into()))) {
            return Ok(());
        }
    }
    bridge.due = bridge.program.tick(time.elapsed_secs_f64());
    let spots: Vec<(String, egui::Vec2)> = spots.0.iter().map(|(id, at)| (id.clone(), egui::vec2(at.x, at.y))).collect();
    let stage = StagePicture { texture: bridge.picture, spots: &spots };
    let mut ui = egui::Ui::new(
        context.clone(),
        egui::Id::new("program"),
        egui::UiBuilder::new().max_rect(context.content_rect()).layer_id(egui::LayerId::background()),
    );
    if bridge.staged.is_some() {
        panels::only_stage(&mut ui, &mut bridge.memory, stage);
        return Ok(());
    }
    let wants = panels::show(&mut ui, &bridge.program, &mut bridge.memory, stage);
    let acted = !wants.is_empty();
    for intent in wants {
        bridge.program.act(intent);
    }
    if acted {
        bridge.due = bridge.program.tick(time.elapsed_secs_f64());
        show_at_once(&context);
    }
    if bridge.program.closing {
        exit.write(AppExit::Success);
    }
    Ok(())
}

/// Draws what came of an act in place of what was drawn before it was known.
fn show_at_once(context: &egui::Context) {
    context.request_discard("somebody acted");
}

/// Tells the stage what to show, and how large.
fn follow(
    mut contexts: EguiContexts,
    bridge: Res<Bridge>,
    mut scene: ResMut<stage::Scene>,
    mut life: ResMut<stage::Life>,
    picture: Option<Res<stage::Picture>>,
    mut resize: MessageWriter<stage::Resize>,
) -> Result {
    let wanted = match (&bridge.staged, &bridge.program.screen, &bridge.program.visit) {
        (Some(staged), ..) => staged.clone(),
        (None, Screen::Visit, Some(visit)) => {
            let settings = &bridge.program.settings;
            let still = settings.motion == Motion::Reduced || settings.quality == Quality::Still;
            stage::Scene { still, lit: bridge.memory.pointed.clone(), ..visit.scene.clone() }
        }
        (None, Screen::Debrief, _) => bridge.program.debrief.as_ref().and_then(Debrief::scene).cloned().unwrap_or_default(),
        _ => stage::Scene::default(),
    };
    scene.set_if_neq(wanted);
    life.set_if_neq(match bridge.program.settings.quality {
        // A software renderer gets some breaths after each line, and then rests: reading costs nothing. The engine draws about three
        // pictures for each time it is woken.
        Quality::Still | Quality::Low => stage::Life { steps: 1.6, seconds: 8.0, smooth: false },
        Quality::Normal => stage::Life::default(),
        Quality::High => stage::Life { steps: 30.0, smooth: true, ..stage::Life::default() },
    });
    if let (Some(rect), Some(picture)) = (bridge.memory.stage, picture) {
        let scale = contexts.ctx_mut()?.pixels_per_point();
        let size = (rect.size() * scale).round();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a screen has some thousands of pixels")]
        let size = UVec2::new(size.x.max(1.0) as u32, size.y.max(1.0) as u32);
        if size != picture.size {
            resize.write(stage::Resize(size));
        }
    }
    Ok(())
}

/// Whether there is anything to open a window on. Only Linux desktops tell beforehand.
fn a_display_is_there() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty()))
}
