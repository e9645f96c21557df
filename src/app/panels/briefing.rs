//! The briefing: what is known before ringing.

use bevy_egui::egui::{Key, RichText, Sense, Ui, vec2};

use super::{focus_first, head, page, picture, pressed, row};
use crate::app::{
    program::{Intent, Program, Screen, choose::card_of},
    theme::{
        self, icons, size,
        widgets::{self, Weight},
    },
};

/// Draws the briefing of a scenario.
pub fn show(ui: &mut Ui, program: &Program, id: &str, wants: &mut Vec<Intent>) {
    let Some(card) = card_of(program, id) else {
        wants.push(Intent::Go(Screen::Choose));
        return;
    };
    page(ui, theme::COLUMN, |ui| {
        head(ui, program, &card.title, Screen::Choose, wants);
        let width = ui.available_width();
        let (rect, _) = ui.allocate_exact_size(vec2(width, (width * 0.26).clamp(80.0, 190.0)), Sense::hover());
        picture::door(ui.painter(), rect, &card.place, 0.0);
        widgets::aside(ui, &card.facts.join("  ·  "));
        widgets::sheet(ui, |ui| {
            widgets::part(ui, &program.say("briefing_known"));
            ui.label(RichText::new(&card.intro).size(size::TEXT).line_height(Some(size::TEXT * 1.5)));
        });
        if let Some(note) = &card.note {
            widgets::sheet(ui, |ui| {
                widgets::part(ui, &program.say("briefing_note"));
                ui.label(note);
            });
        }
        widgets::aside(ui, &program.text("choose_trains", [("list", &*card.trains.join(", "))]));
        ui.add_space(6.0);
        row(ui, |ui| {
            if card.under_way {
                let on = widgets::button(ui, Weight::Main, icons::PLAY, &program.say("briefing_go_on"));
                focus_first(ui, &on);
                if on.clicked() {
                    wants.push(Intent::GoOn(id.to_owned()));
                }
                if widgets::button(ui, Weight::Plain, icons::ARROW_CLOCKWISE, &program.say("briefing_anew")).clicked() {
                    wants.push(Intent::Begin(id.to_owned()));
                }
            } else {
                let begin = widgets::button(ui, Weight::Main, icons::BELL, &program.say("briefing_begin"));
                focus_first(ui, &begin);
                if begin.clicked() || pressed(ui, Key::Num1) {
                    wants.push(Intent::Begin(id.to_owned()));
                }
            }
        });
    });
}
