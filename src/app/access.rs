//! Hands a screen reader's actions to egui: bevy_egui reads widgets out, but does not bring back what is done with them.

use bevy::{a11y::ActionRequest, prelude::*};
use bevy_egui::{EguiInput, PrimaryEguiContext, egui};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, hand_over_actions.after(bevy_egui::EguiInputSet::ReadBevyMessages));
}

/// Turns a screen reader's wishes into egui's events.
fn hand_over_actions(mut requests: MessageReader<ActionRequest>, mut input: Query<&mut EguiInput, With<PrimaryEguiContext>>) {
    for request in requests.read() {
        for mut input in &mut input {
            input.events.push(egui::Event::AccessKitActionRequest(request.0.clone()));
        }
    }
}
