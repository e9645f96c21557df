//! The title screen.

use bevy::prelude::*;
use bevy_egui::{
    EguiContexts, EguiPrimaryContextPass,
    egui::{self, FontId, RichText, Sense, pos2, vec2},
};

use super::{Words, theme};

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, open_eyes);
    app.add_systems(EguiPrimaryContextPass, title_screen);
}

/// egui draws over a camera.
fn open_eyes(mut commands: Commands) {
    commands.spawn(Camera2d);
}

fn title_screen(mut contexts: EguiContexts, words: Res<Words>, mut exit: MessageWriter<AppExit>) -> Result {
    let context = contexts.ctx_mut()?;
    let mut ui = egui::Ui::new(
        context.clone(),
        egui::Id::new("title"),
        egui::UiBuilder::new().max_rect(context.content_rect()).layer_id(egui::LayerId::background()),
    );
    if panel(&mut ui, &words) {
        exit.write(AppExit::Success);
    }
    Ok(())
}

/// Draws the title screen; `true` when it was asked to close.
fn panel(ui: &mut egui::Ui, words: &Words) -> bool {
    ui.painter().rect_filled(ui.max_rect(), 0.0, theme::PAPER);
    let mut close = false;
    ui.vertical_centered(|ui| {
        ui.add_space((ui.available_height() * 0.16).max(16.0));
        picture(ui);
        ui.add_space(12.0);
        ui.label(RichText::new("Drempel").font(FontId::proportional(56.0)));
        ui.label(RichText::new(words.get("title_line")).color(theme::FAINT_INK));
        ui.add_space(24.0);
        ui.label(words.get("title_terminal"));
        ui.label(RichText::new("drempel talk hofstra").monospace());
        ui.add_space(24.0);
        let button = ui.button(RichText::new(words.get("title_close")).color(theme::PAPER));
        if ui.memory(|memory| memory.focused().is_none()) {
            button.request_focus();
        }
        close = button.clicked() || ui.input(|input| input.key_pressed(egui::Key::Escape));
    });
    close
}

/// A door that stands ajar, with light behind it.
fn picture(ui: &mut egui::Ui) {
    let (rect, _) = ui.allocate_exact_size(vec2(120.0, 170.0), Sense::hover());
    let painter = ui.painter();
    painter.rect_filled(rect, 6.0, theme::LAMP);
    let (left, right) = (rect.left(), rect.right() - 34.0);
    let leaf =
        vec![pos2(left, rect.top()), pos2(right, rect.top() + 12.0), pos2(right, rect.bottom() + 8.0), pos2(left, rect.bottom())];
    painter.add(egui::Shape::convex_polygon(leaf, theme::DOOR, egui::Stroke::NONE));
    painter.circle_filled(pos2(right - 12.0, rect.center().y + 8.0), 4.0, theme::LAMP);
}
