//! The briefing: what is known before ringing.

use bevy_egui::egui::{Key, RichText, Sense, Ui, UiBuilder, vec2};

use super::{focus_first, head, page, picture, pressed, row};
use crate::app::{
    program::{
        Intent, Program, Screen,
        choose::{Card, card_of},
    },
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
    // What one came for stays in sight however long the text is.
    let room = ui.max_rect();
    let (text, foot) = room.split_top_bottom_at_y(room.bottom() - FOOT);
    ui.scope_builder(UiBuilder::new().max_rect(text), |ui| page(ui, theme::COLUMN, |ui| known(ui, program, &card, wants)));
    let side = ((room.width() - theme::COLUMN) / 2.0).max(if room.width() < 520.0 { 10.0 } else { 24.0 });
    let foot = foot.shrink2(vec2(side, 8.0));
    ui.scope_builder(UiBuilder::new().max_rect(foot), |ui| row(ui, |ui| ways_in(ui, program, &card, wants)));
}

/// How high the place for the buttons is, in points.
const FOOT: f32 = 64.0;

fn known(ui: &mut Ui, program: &Program, card: &Card, wants: &mut Vec<Intent>) {
    head(ui, program, &card.title, Screen::Choose, wants);
    // Where room is short, what one knows comes before the picture.
    let (width, high) = (ui.available_width(), ui.ctx().content_rect().height());
    let (rect, _) = ui.allocate_exact_size(vec2(width, (width * 0.26).min(high * 0.17).clamp(56.0, 190.0)), Sense::hover());
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
    widgets::aside(ui, &program.text("choose_trains", [("list", &*card.trains.join("  ·  "))]));
    questions(ui, program, card, wants);
}

/// That the visit has questions, and the way to them.
fn questions(ui: &mut Ui, program: &Program, card: &Card, wants: &mut Vec<Intent>) {
    let count = program.questions_of(&card.id);
    if count == 0 {
        return;
    }
    widgets::sheet(ui, |ui| {
        ui.label(program.text("briefing_questions_line", [("n", &*count.to_string())]));
        if widgets::button(ui, Weight::Plain, icons::QUESTION, &program.say("briefing_questions")).clicked() {
            wants.push(Intent::Go(Screen::Dilemmas(card.id.clone())));
        }
    });
}

fn ways_in(ui: &mut Ui, program: &Program, card: &Card, wants: &mut Vec<Intent>) {
    if card.under_way {
        let on = widgets::button(ui, Weight::Main, icons::PLAY, &program.say("briefing_go_on"));
        focus_first(ui, &on);
        if on.clicked() {
            wants.push(Intent::GoOn(card.id.clone()));
        }
        if widgets::button(ui, Weight::Plain, icons::ARROW_CLOCKWISE, &program.say("briefing_anew")).clicked() {
            wants.push(Intent::Begin(card.id.clone()));
        }
    } else {
        let begin = widgets::button(ui, Weight::Main, icons::BELL, &program.say("briefing_begin"));
        focus_first(ui, &begin);
        if begin.clicked() || pressed(ui, Key::Num1) {
            wants.push(Intent::Begin(card.id.clone()));
        }
    }
}
