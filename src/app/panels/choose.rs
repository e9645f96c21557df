//! The choice of a visit: a card each.

use bevy_egui::egui::{
    CornerRadius, FontId, Key, Rect, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, WidgetType, pos2, vec2,
};

use super::{focus_first, head, page, picture, pressed};
use crate::app::{
    program::{
        Intent, Program, Screen,
        choose::{Card, cards},
    },
    theme::{self, bold, heading, size, widgets},
};

/// Draws the choice.
pub fn show(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    let cards = cards(program);
    page(ui, 980.0, |ui| {
        head(ui, program, &program.say("choose_title"), Screen::Title, wants);
        ui.label(RichText::new(program.say("choose_line")).color(theme::palette(ui).faint));
        ui.add_space(8.0);
        for (at, card) in cards.iter().enumerate() {
            let response = show_card(ui, program, at, card);
            if at == 0 {
                focus_first(ui, &response);
            }
            let by_number = digit(at).is_some_and(|key| pressed(ui, key));
            if response.clicked() || by_number {
                wants.push(Intent::Go(Screen::Briefing(card.id.clone())));
            }
            ui.add_space(4.0);
        }
        if cards.is_empty() {
            ui.label(program.say("choose_none"));
        }
        widgets::aside(ui, &program.say("choose_keys"));
    });
}

/// The number key of a place in a list, counted from 0; 0 is the key of the tenth.
pub fn digit(at: usize) -> Option<Key> {
    const DIGITS: [Key; 10] =
        [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9, Key::Num0];
    DIGITS.get(at).copied()
}

fn show_card(ui: &mut Ui, program: &Program, at: usize, card: &Card) -> bevy_egui::egui::Response {
    let p = theme::palette(ui);
    let width = ui.available_width();
    let narrow = width < 620.0;
    let picture_size = if narrow { vec2(width - 32.0, 110.0) } else { vec2(210.0, 150.0) };
    let text_left = if narrow { 16.0 } else { picture_size.x + 34.0 };
    let text_width = width - text_left - 16.0;
    let painter = ui.painter().clone();
    let layout = |text: &str, font: FontId, ink| painter.layout(text.to_owned(), font, ink, text_width);
    let state = if card.under_way { program.say("choose_under_way") } else { card.seen.clone() };
    let galleys = [
        layout(&format!("{}  {}", at + 1, card.title), heading(size::PART), p.ink),
        layout(&card.about, FontId::proportional(size::TEXT), p.ink),
        layout(&card.facts.join("  ·  "), FontId::proportional(size::SMALL), p.faint),
        layout(
            &program.text("choose_trains", [("list", &*card.trains.join("  ·  "))]),
            FontId::proportional(size::SMALL),
            p.faint,
        ),
        layout(&state, if card.under_way { bold(size::SMALL) } else { FontId::proportional(size::SMALL) }, p.moss),
    ];
    let gap = 5.0;
    #[expect(clippy::cast_precision_loss, reason = "five texts")]
    let text_height = galleys.iter().map(|g| g.size().y).sum::<f32>() + gap * (galleys.len() - 1) as f32;
    let height = if narrow { picture_size.y + 12.0 + text_height } else { picture_size.y.max(text_height) } + 32.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let label = format!("{}. {}. {} {}. {state}", at + 1, card.title, card.about, card.facts.join(", "));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &label));
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let stroke = if response.hovered() { Stroke::new(2.0, p.door) } else { Stroke::new(1.0, p.line) };
    ui.painter().rect(rect, CornerRadius::same(12), p.sheet, stroke, StrokeKind::Inside);
    let picture_rect = Rect::from_min_size(rect.min + vec2(16.0, 16.0), picture_size);
    picture::door(ui.painter(), picture_rect, &card.place, if response.hovered() || response.has_focus() { 0.5 } else { 0.12 });
    let mut y = if narrow { picture_rect.bottom() + 12.0 } else { rect.center().y - text_height / 2.0 };
    for galley in galleys {
        let next = y + galley.size().y + gap;
        ui.painter().galley(pos2(rect.left() + text_left, y), galley, p.ink);
        y = next;
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect.expand(1.5), CornerRadius::same(13), Stroke::new(3.0, p.lamp), StrokeKind::Outside);
        ui.painter().rect_stroke(rect, CornerRadius::same(12), Stroke::new(2.0, p.ink), StrokeKind::Inside);
    }
    response
}
