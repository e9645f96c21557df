//! The first questions: language, text, sound, motion, and a name or none.

use bevy_egui::egui::{Key, RichText, Ui};

use super::{page, pressed, settings};
use crate::app::{
    program::{Intent, Program},
    theme::{
        self, icons,
        widgets::{self, Weight},
    },
};

/// Draws the first questions.
pub fn show(ui: &mut Ui, program: &Program, name: &mut String, wants: &mut Vec<Intent>) {
    if pressed(ui, Key::Escape) {
        wants.push(Intent::Close);
    }
    page(ui, theme::COLUMN, |ui| {
        widgets::title(ui, &program.say("welcome_title"));
        ui.label(program.say("welcome_line"));
        ui.add_space(4.0);
        let mut chosen = program.settings.clone();
        widgets::sheet(ui, |ui| {
            settings::language(ui, program, &mut chosen);
            settings::text_size(ui, program, &mut chosen);
            settings::motion(ui, program, &mut chosen);
            settings::sound(ui, program, &mut chosen);
            settings::quality(ui, program, &mut chosen);
        });
        if chosen != program.settings {
            wants.push(Intent::Set(chosen));
        }
        widgets::sheet(ui, |ui| {
            widgets::part(ui, &program.say("welcome_name"));
            ui.label(RichText::new(program.say("welcome_name_line")).color(theme::palette(ui).faint));
            settings::name_field(ui, program, name);
        });
        ui.add_space(4.0);
        if widgets::button(ui, Weight::Main, icons::DOOR_OPEN, &program.say("welcome_done")).clicked() {
            wants.push(Intent::Welcomed(Some(name.clone())));
        }
        widgets::aside(ui, &program.say("welcome_private"));
    });
}
