//! What the program is, what it keeps and where, and whose work is in it.

use bevy_egui::egui::Ui;

use super::{head, page};
use crate::app::{
    program::{Intent, Program, Screen},
    theme::{self, widgets},
};

/// Licences of what ships, as in the credits.
const CREDITS: &str = include_str!("../../../assets/CREDITS.md");

/// Draws it.
pub fn show(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    page(ui, theme::COLUMN, |ui| {
        head(ui, program, &program.say("about_title"), Screen::Title, wants);
        widgets::sheet(ui, |ui| {
            ui.label(program.text("about_what", [("version", env!("CARGO_PKG_VERSION"))]));
            let place = program.records().map(|records| records.path().display().to_string()).unwrap_or_default();
            ui.label(program.text("about_kept", [("place", &*place)]));
        });
        widgets::sheet(ui, |ui| {
            widgets::part(ui, &program.say("about_keys"));
            ui.label(program.say("about_keys_list"));
        });
        widgets::sheet(ui, |ui| {
            widgets::part(ui, &program.say("about_licences"));
            for row in CREDITS.lines().filter(|line| line.starts_with('|') && !line.starts_with("|-")).skip(1) {
                let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
                widgets::mixed(
                    ui,
                    &[(cells.first().unwrap_or(&""), true), (" · ", false), (&cells[1..].join(" · "), false)],
                    theme::size::SMALL,
                );
            }
        });
    });
}
