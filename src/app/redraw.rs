//! When to draw again: at once while something moves, when the next line is due, and otherwise only when something happens.

use std::time::Duration;

use bevy::{
    prelude::*,
    winit::{UpdateMode, WinitSettings},
};

use super::{Bridge, stage};
use crate::storage::settings::Quality;

/// Longest time without a look, while nothing moves.
const REST: Duration = Duration::from_secs(60);
/// Time between two pictures while something moves, by quality.
const PICTURES: [(Quality, Duration); 4] = [
    (Quality::Still, Duration::from_millis(66)),
    (Quality::Low, Duration::from_millis(40)),
    (Quality::Normal, Duration::from_millis(16)),
    (Quality::High, Duration::from_millis(16)),
];

/// Waits for the next line, the longest first.
const STEPS: [Duration; 3] = [Duration::from_secs(1), Duration::from_millis(250), SHORTEST];
/// The shortest of them.
const SHORTEST: Duration = Duration::from_millis(40);

pub(super) fn plugin(app: &mut App) {
    app.insert_resource(WinitSettings {
        focused_mode: UpdateMode::reactive(REST),
        unfocused_mode: UpdateMode::reactive_low_power(REST),
    });
    app.add_systems(Last, plan_next_look);
}

/// Plans the next look at everything.
pub(super) fn plan_next_look(bridge: Res<Bridge>, moving: Res<stage::Moving>, mut settings: ResMut<WinitSettings>) {
    let mut wait = REST;
    if moving.on_its_way {
        let quality = bridge.program.settings.quality;
        wait = PICTURES.iter().find(|(of, _)| *of == quality).map_or(REST, |(_, time)| *time);
    } else if moving.breath > 0.0 {
        wait = Duration::from_secs_f32(1.0 / moving.breath);
    }
    if let Some(due) = bridge.due {
        let due = Duration::from_secs_f64(due.clamp(0.0, 60.0));
        // In few sizes of steps: the engine draws anew at once whenever the wait is another than before.
        wait = wait.min(STEPS.into_iter().find(|step| *step <= due).unwrap_or(SHORTEST));
    }
    let (focused, unfocused) = (UpdateMode::reactive(wait), UpdateMode::reactive_low_power(wait));
    if settings.focused_mode != focused || settings.unfocused_mode != unfocused {
        settings.focused_mode = focused;
        settings.unfocused_mode = unfocused;
    }
}
