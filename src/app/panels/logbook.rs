//! The logbook: earlier visits, how they closed, what was written about them.

use bevy_egui::egui::{RichText, Ui};

use super::{head, page, row};
use crate::app::{
    program::{Intent, Program, Screen, logbook::lines},
    theme::{
        self, bold, icons, size,
        widgets::{self, Weight},
    },
};

/// Draws the logbook.
pub fn show(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    let lines = lines(program);
    page(ui, theme::COLUMN, |ui| {
        head(ui, program, &program.say("logbook_title"), Screen::Title, wants);
        if lines.is_empty() {
            ui.label(program.say("logbook_empty"));
        }
        for line in &lines {
            widgets::sheet(ui, |ui| {
                widgets::aside(ui, &line.when);
                ui.label(RichText::new(&line.title).font(bold(size::TEXT)));
                ui.label(&line.how);
                if let Some(note) = &line.note {
                    ui.label(RichText::new(format!("\u{201c}{note}\u{201d}")).color(theme::palette(ui).faint));
                }
                row(ui, |ui| {
                    if line.closed {
                        let words = program.say("logbook_look");
                        if widgets::button(ui, Weight::Plain, icons::BOOK_OPEN, &words).clicked() {
                            wants.push(Intent::LookBack(line.id));
                        }
                    } else if widgets::button(ui, Weight::Plain, icons::PLAY, &program.say("briefing_go_on")).clicked() {
                        wants.push(Intent::GoOn(line.scenario.clone()));
                    }
                });
            });
            ui.add_space(2.0);
        }
    });
}
