//! bevy_egui, and two things it leaves to us: a screen reader's actions are handed over, and keys that did not change are no news.

use bevy::{a11y::ActionRequest, prelude::*};
use bevy_egui::{EguiInput, EguiPlugin, EguiPreUpdateSet, PrimaryEguiContext, egui};

pub(in crate::app) fn plugin(app: &mut App) {
    // Without a window nobody else registers it.
    app.add_message::<ActionRequest>().add_plugins(EguiPlugin::default());
    app.add_systems(PreUpdate, (forget_what_is_no_news, hand_over_actions).chain().after(EguiPreUpdateSet::ProcessInput));
}

/// bevy_egui reads widgets out, but does not bring back what a screen reader does with them.
fn hand_over_actions(mut requests: MessageReader<ActionRequest>, mut input: Query<&mut EguiInput, With<PrimaryEguiContext>>) {
    for request in requests.read() {
        for mut input in &mut input {
            input.events.push(egui::Event::AccessKitActionRequest(request.0.clone()));
        }
    }
}

/// bevy_egui tells in every frame which of Shift, Control and the like are held. egui takes any event for a reason to draw again, so
/// that a window in which nothing happens would be drawn without end.
fn forget_what_is_no_news(mut input: Query<&mut EguiInput>, mut held: Local<egui::Modifiers>) {
    for mut input in &mut input {
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => std::mem::replace(&mut *held, *now) != *now,
            _ => true,
        });
    }
}
