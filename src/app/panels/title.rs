//! The title: what this is, and the ways into it.

use bevy_egui::egui::{Id, Key, Response, RichText, Sense, Ui, vec2};

use super::{focus_first, page, picture, pressed, row};
use crate::app::{
    program::{Intent, Program, Screen, choose::unfinished},
    theme::{
        self, icons,
        widgets::{self, Weight},
    },
};

/// Draws the title.
pub fn show(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    if pressed(ui, Key::Escape) {
        wants.push(Intent::Close);
    }
    let high = ui.available_height();
    page(ui, 780.0, |ui| {
        ui.add_space((high * 0.05).min(60.0));
        // Where text is large, the ways in come before the picture.
        let picture_high = (high * 0.40).min(high - 330.0).clamp(90.0, 300.0);
        ui.vertical_centered(|ui| {
            let wide = ui.available_width().min(picture_high * 1.75);
            let (rect, _) = ui.allocate_exact_size(vec2(wide, picture_high), Sense::hover());
            picture::door(ui.painter(), rect, "gallery", 0.55);
            ui.add_space(4.0);
            ui.label(RichText::new("Drempel").font(theme::heading(52.0)));
            ui.label(RichText::new(program.say("title_line")).color(theme::palette(ui).faint));
        });
        ui.add_space(14.0);
        let unfinished = unfinished(program);
        ui.vertical_centered(|ui| {
            if let Some((id, title)) = &unfinished {
                let words = program.text("title_go_on", [("title", &**title)]);
                let on = widgets::button(ui, Weight::Main, icons::PLAY, &words);
                focus_first(ui, &on);
                if on.clicked() {
                    wants.push(Intent::GoOn(id.clone()));
                }
            }
            let weight = if unfinished.is_some() { Weight::Plain } else { Weight::Main };
            let visits = widgets::button(ui, weight, icons::DOOR_OPEN, &program.say("title_visits"));
            focus_first(ui, &visits);
            if visits.clicked() {
                wants.push(Intent::Go(Screen::Choose));
            }
        });
        ui.add_space(6.0);
        let ways = [
            (icons::LIGHTBULB, "title_drills", Intent::Go(Screen::Drills)),
            (icons::NOTEBOOK, "title_logbook", Intent::Go(Screen::Logbook)),
            (icons::GEAR_SIX, "title_settings", Intent::Go(Screen::Settings(Box::new(Screen::Title)))),
            (icons::INFO, "title_about", Intent::Go(Screen::About)),
            (icons::SIGN_OUT, "title_close", Intent::Close),
        ];
        in_the_middle(ui, ways.len(), |ui, at| {
            let (icon, key, intent) = &ways[at];
            let button = widgets::button(ui, Weight::Plain, icon, &program.say(key));
            if button.clicked() {
                wants.push(intent.clone());
            }
            button
        });
        if program.profiles.len() > 1 {
            ui.add_space(14.0);
            widgets::aside(ui, &program.say("title_who"));
            row(ui, |ui| {
                for at in 0..program.profiles.len() {
                    let chosen = at == program.profile_at();
                    if widgets::choice(ui, chosen, &profile_name(program, at)).clicked() && !chosen {
                        wants.push(Intent::Play(at));
                    }
                }
            });
        }
    });
}

/// Widgets side by side, as many on a line as fit, each line in the middle. How wide they are is known from the frame before.
fn in_the_middle(ui: &mut Ui, count: usize, mut add: impl FnMut(&mut Ui, usize) -> Response) {
    const GAP: f32 = 10.0;
    let id = Id::new("in-the-middle");
    let known: Vec<f32> = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let room = ui.available_width();
    let width = |at: usize| known.get(at).copied().unwrap_or(room);
    let mut now = Vec::with_capacity(count);
    while now.len() < count {
        let first = now.len();
        let (mut end, mut wide) = (first + 1, width(first));
        while end < count && wide + GAP + width(end) <= room {
            wide += GAP + width(end);
            end += 1;
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(((room - wide) / 2.0).max(0.0));
            for at in first..end {
                if at > first {
                    ui.add_space(GAP);
                }
                now.push(add(ui, at).rect.width());
            }
        });
    }
    if now != known {
        ui.data_mut(|data| data.insert_temp(id, now));
        ui.ctx().request_repaint();
    }
}

/// What a profile is called on screen.
pub fn profile_name(program: &Program, at: usize) -> String {
    let named = program.profiles.get(at).and_then(|profile| profile.pseudonym.clone());
    named.unwrap_or_else(|| program.text("profile_nameless", [("n", &*(at + 1).to_string())]))
}
