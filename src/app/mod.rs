//! The window: Bevy draws, egui speaks. For now a title screen.

mod theme;
mod title;

use bevy::{
    log::LogPlugin,
    prelude::*,
    window::{PresentMode, WindowPlugin},
    winit::WinitSettings,
};
use bevy_egui::EguiPlugin;

use crate::domain::texts::{Lang, Texts};

/// The texts of the program and the language they are shown in.
#[derive(Resource)]
pub struct Words {
    texts: Texts,
    lang: Lang,
}

impl Words {
    /// A text of the program.
    fn get(&self, key: &str) -> String {
        self.texts.get(self.lang, key, [])
    }
}

/// Opens the window and stays until it is closed.
///
/// # Errors
/// A sentence when no window could be opened.
pub fn open(lang: Lang) -> Result<(), String> {
    if !a_display_is_there() {
        return Err(
            "there is no display to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). nothing was changed; \
                    `drempel talk ID` plays in the terminal"
                .to_owned(),
        );
    }
    let texts = Texts::load(&crate::storage::content::embedded(), "", &mut Vec::new());
    let window = Window {
        title: "Drempel".into(),
        name: Some("drempel".into()),
        resolution: (1280u32, 720u32).into(),
        present_mode: PresentMode::AutoVsync,
        ..default()
    };
    let exit = App::new()
        .add_plugins(
            DefaultPlugins
                .set(WindowPlugin { primary_window: Some(window), ..default() })
                .set(LogPlugin { level: bevy::log::Level::WARN, ..default() }),
        )
        .add_plugins(EguiPlugin::default())
        // Nothing moves on its own: draw when something happens.
        .insert_resource(WinitSettings::desktop_app())
        .insert_resource(Words { texts, lang })
        .add_plugins((theme::plugin, title::plugin))
        .run();
    match exit {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(format!("the window closed with error {code}")),
    }
}

/// Whether there is anything to open a window on. Only Linux desktops tell beforehand.
fn a_display_is_there() -> bool {
    !cfg!(target_os = "linux")
        || ["DISPLAY", "WAYLAND_DISPLAY"].iter().any(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty()))
}
