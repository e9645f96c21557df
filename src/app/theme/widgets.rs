//! Widgets of our own: buttons that say what they do, moves with a number, sheets, a focus ring that is seen.

use bevy_egui::egui::{
    self, Align2, Color32, CornerRadius, FontId, Frame, Id, Margin, Pos2, Rect, Response, RichText, Sense, Stroke, StrokeKind,
    Ui, WidgetInfo, WidgetType, pos2, text::LayoutJob, vec2,
};

use super::{Palette, bold, heading, palette, size};

/// Smallest height of anything that is pressed, in points.
const TARGET: f32 = 44.0;

/// What a button looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// The way on.
    Main,
    /// Another way.
    Plain,
    /// A way that stays in the background.
    Quiet,
}

/// A button with an icon (may be empty) and words.
pub fn button(ui: &mut Ui, weight: Weight, icon: &str, words: &str) -> Response {
    let p = palette(ui);
    let ink = if weight == Weight::Main { p.on_door } else { p.ink };
    let padding = vec2(if weight == Weight::Quiet { 10.0 } else { 18.0 }, 9.0);
    let gap = if icon.is_empty() || words.is_empty() { 0.0 } else { 9.0 };
    let font = FontId::proportional(size::TEXT);
    let icon_galley = ui.painter().layout_no_wrap(icon.to_owned(), FontId::proportional(size::TEXT + 2.0), ink);
    let room = (row_width(ui) - 2.0 * padding.x - icon_galley.size().x - gap).max(60.0);
    let words_galley = ui.painter().layout(words.to_owned(), font, ink, room);
    let inner = vec2(icon_galley.size().x + gap + words_galley.size().x, words_galley.size().y.max(icon_galley.size().y));
    let wanted = vec2(inner.x + 2.0 * padding.x, (inner.y + 2.0 * padding.y).max(TARGET));
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, words));
    if ui.is_rect_visible(rect) {
        let (fill, stroke) = match weight {
            Weight::Main => (p.door, Stroke::NONE),
            Weight::Plain => (p.sheet, Stroke::new(1.0, p.line)),
            Weight::Quiet => (Color32::TRANSPARENT, Stroke::NONE),
        };
        let stroke = if response.hovered() { Stroke::new(2.0, p.door) } else { stroke };
        ui.painter().rect(rect, CornerRadius::same(9), fill, stroke, StrokeKind::Inside);
        let left = rect.left() + (rect.width() - inner.x) / 2.0;
        let icon_at = pos2(left, rect.center().y - icon_galley.size().y / 2.0);
        let words_at = pos2(left + icon_galley.size().x + gap, rect.center().y - words_galley.size().y / 2.0);
        ui.painter().galley(icon_at, icon_galley, ink);
        ui.painter().galley(words_at, words_galley, ink);
    }
    focus_ring(ui, p, rect, &response);
    response
}

/// A button with an icon only; its words are read by a screen reader and shown on hovering.
pub fn icon_button(ui: &mut Ui, icon: &str, words: &str) -> Response {
    let p = palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(TARGET, TARGET), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, words));
    if response.hovered() {
        ui.painter().rect(rect, CornerRadius::same(9), p.sheet, Stroke::new(1.0, p.line), StrokeKind::Inside);
    }
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, icon, FontId::proportional(24.0), p.ink);
    focus_ring(ui, p, rect, &response);
    response.on_hover_text(words)
}

/// One of a few that exclude each other.
pub fn choice(ui: &mut Ui, chosen: bool, words: &str) -> Response {
    let p = palette(ui);
    let ink = if chosen { p.on_door } else { p.ink };
    let room = (row_width(ui) - 28.0).max(60.0);
    let galley = ui.painter().layout(words.to_owned(), FontId::proportional(size::TEXT), ink, room);
    let wanted = vec2(galley.size().x + 28.0, (galley.size().y + 16.0).max(TARGET - 4.0));
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, chosen, words));
    let (fill, stroke) = if chosen { (p.door, Stroke::NONE) } else { (p.sheet, Stroke::new(1.0, p.line)) };
    let stroke = if response.hovered() { Stroke::new(2.0, p.door) } else { stroke };
    ui.painter().rect(rect, CornerRadius::same(9), fill, stroke, StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    focus_ring(ui, p, rect, &response);
    response
}

/// A small button in a row of many: an icon and a name.
pub fn chip(ui: &mut Ui, icon: &str, name: &str) -> Response {
    let p = palette(ui);
    let padding = vec2(12.0, 6.0);
    let words = format!("{icon}  {name}");
    let room = (row_width(ui) - 2.0 * padding.x).max(60.0);
    let galley = ui.painter().layout(words, FontId::proportional(size::SMALL), p.ink, room);
    let wanted = galley.size() + 2.0 * padding;
    let (rect, response) = ui.allocate_exact_size(vec2(wanted.x, wanted.y.max(34.0)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
    let stroke = if response.hovered() { Stroke::new(2.0, p.door) } else { Stroke::new(1.0, p.line) };
    ui.painter().rect(rect, CornerRadius::same(16), p.sheet, stroke, StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, p.ink);
    focus_ring(ui, p, rect, &response);
    response
}

/// The width of a whole row: what does not fit on this one goes to the next.
fn row_width(ui: &Ui) -> f32 {
    ui.max_rect().width()
}

/// What a numbered move shows.
#[derive(Debug, Clone, Copy)]
pub struct MoveFace<'a> {
    /// The number key that chooses it, counted from 1.
    pub number: usize,
    /// What kind of move it is, as an icon.
    pub icon: &'a str,
    /// And in a word, for who does not see the icon.
    pub kind: &'a str,
    /// What is said or done.
    pub words: &'a str,
    /// Why it cannot be chosen, if so.
    pub locked: Option<&'a str>,
    /// Set apart from the rest: waiting.
    pub quiet: bool,
}

/// A move: its number, its kind, and all of its words.
pub fn move_button(ui: &mut Ui, face: MoveFace<'_>) -> Response {
    let p = palette(ui);
    let open = face.locked.is_none();
    let width = ui.available_width();
    let left = 58.0;
    let ink = if open { p.ink } else { p.faint };
    let font = FontId::proportional(size::TEXT);
    let galley = ui.painter().layout(face.words.to_owned(), font, ink, (width - left - 14.0).max(60.0));
    let why = face.locked.map(|why| {
        ui.painter().layout(why.to_owned(), FontId::proportional(size::SMALL), p.faint, (width - left - 14.0).max(60.0))
    });
    let high = galley.size().y + why.as_ref().map_or(0.0, |why| why.size().y + 2.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, (high + 16.0).max(TARGET)), Sense::click());
    response.widget_info(|| {
        let label = match face.locked {
            Some(why) => format!("{}. {}: {} ({why})", face.number, face.kind, face.words),
            None => format!("{}. {}: {}", face.number, face.kind, face.words),
        };
        WidgetInfo::labeled(WidgetType::Button, open, label)
    });
    if ui.is_rect_visible(rect) {
        let fill = if face.quiet || !open { Color32::TRANSPARENT } else { p.sheet };
        let stroke = if open && response.hovered() { Stroke::new(2.0, p.door) } else { Stroke::new(1.0, p.line) };
        let painter = ui.painter();
        painter.rect(rect, CornerRadius::same(9), fill, stroke, StrokeKind::Inside);
        let middle = |x: f32| pos2(rect.left() + x, rect.center().y);
        painter.text(middle(18.0), Align2::CENTER_CENTER, face.number.to_string(), bold(size::SMALL), p.faint);
        painter.text(
            middle(40.0),
            Align2::CENTER_CENTER,
            face.icon,
            FontId::proportional(19.0),
            if open { p.door } else { p.faint },
        );
        let top = rect.center().y - high / 2.0;
        let after = top + galley.size().y + 2.0;
        painter.galley(pos2(rect.left() + left, top), galley, ink);
        if let Some(why) = why {
            painter.galley(pos2(rect.left() + left, after), why, p.faint);
        }
    }
    focus_ring(ui, p, rect, &response);
    response
}

/// What a card shows that lies on the table, or may be laid there.
#[derive(Debug, Clone, Copy)]
pub struct CardFace<'a> {
    /// The number key that lays it, counted from 1.
    pub number: usize,
    /// What is on it.
    pub words: &'a str,
    /// Whether it lies.
    pub lies: bool,
    /// Whether it is the only one of its kind that can lie: a position, and not one of several cards.
    pub only: bool,
}

/// A card: its number and all of its words. One that lies is told by its edge and a mark, not by a colour alone.
pub fn card(ui: &mut Ui, face: CardFace<'_>) -> Response {
    let p = palette(ui);
    let width = ui.available_width();
    let (left, right) = (42.0, 40.0);
    let galley =
        ui.painter().layout(face.words.to_owned(), FontId::proportional(size::TEXT), p.ink, (width - left - right).max(60.0));
    let (rect, response) = ui.allocate_exact_size(vec2(width, (galley.size().y + 22.0).max(TARGET)), Sense::click());
    response.widget_info(|| {
        let kind = if face.only { WidgetType::RadioButton } else { WidgetType::Checkbox };
        WidgetInfo::selected(kind, true, face.lies, format!("{}. {}", face.number, face.words))
    });
    if ui.is_rect_visible(rect) {
        let stroke = match (face.lies, response.hovered()) {
            (true, _) => Stroke::new(2.5, p.door),
            (false, true) => Stroke::new(2.0, p.door),
            (false, false) => Stroke::new(1.0, p.line),
        };
        let painter = ui.painter();
        painter.rect(rect, CornerRadius::same(9), p.sheet, stroke, StrokeKind::Inside);
        let number_at = pos2(rect.left() + 20.0, rect.center().y);
        painter.text(number_at, Align2::CENTER_CENTER, face.number.to_string(), bold(size::SMALL), p.faint);
        if face.lies {
            let mark_at = pos2(rect.right() - 22.0, rect.center().y);
            painter.text(mark_at, Align2::CENTER_CENTER, super::icons::CHECK, FontId::proportional(20.0), p.door);
        }
        painter.galley(pos2(rect.left() + left, rect.center().y - galley.size().y / 2.0), galley, p.ink);
    }
    focus_ring(ui, p, rect, &response);
    response
}

/// A small round mark over the stage: a thing that can be looked at.
pub fn sight_mark(ui: &mut Ui, at: Pos2, id: &str, name: &str, seen: bool) -> Response {
    let p = palette(ui);
    let rect = Rect::from_center_size(at, vec2(34.0, 34.0));
    let response = ui.interact(rect, Id::new(("sight", id)), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, name));
    let lit = response.hovered() || response.has_focus();
    let radius = if lit { 17.0 } else { 12.0 };
    let fill = if seen { p.sheet.gamma_multiply(0.55) } else { p.sheet.gamma_multiply(0.9) };
    ui.painter().circle(at, radius, fill, Stroke::new(if lit { 2.5 } else { 1.0 }, if lit { p.lamp } else { p.line }));
    ui.painter().text(at, Align2::CENTER_CENTER, super::icons::EYE, FontId::proportional(if lit { 20.0 } else { 15.0 }), p.ink);
    if lit {
        let galley = ui.painter().layout_no_wrap(name.to_owned(), FontId::proportional(size::SMALL), p.ink);
        let room = ui.clip_rect();
        let half = galley.size().x / 2.0 + 8.0;
        let x = at.x.clamp(room.left() + half, (room.right() - half).max(room.left() + half));
        let y = if at.y + 52.0 > room.bottom() { at.y - 34.0 } else { at.y + 34.0 };
        let tag = Rect::from_center_size(pos2(x, y), galley.size() + vec2(16.0, 8.0));
        ui.painter().rect(tag, CornerRadius::same(7), p.sheet, Stroke::new(1.0, p.line), StrokeKind::Inside);
        ui.painter().galley(tag.center() - galley.size() / 2.0, galley, p.ink);
    }
    response
}

/// A sheet on the paper.
pub fn sheet<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let p = palette(ui);
    let frame = Frame::new()
        .fill(p.sheet)
        .stroke(Stroke::new(1.0, p.line))
        .corner_radius(CornerRadius::same(12))
        .inner_margin(Margin::symmetric(20, 16));
    frame
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            add(ui)
        })
        .inner
}

/// A screen's title.
pub fn title(ui: &mut Ui, words: &str) -> Response {
    let response = ui.label(RichText::new(words).font(heading(size::TITLE)));
    as_heading(ui, &response);
    response
}

/// A part's title.
pub fn part(ui: &mut Ui, words: &str) -> Response {
    let response = ui.label(RichText::new(words).font(heading(size::PART)));
    as_heading(ui, &response);
    response
}

/// What matters less.
pub fn aside(ui: &mut Ui, words: &str) -> Response {
    let faint = palette(ui).faint;
    ui.label(RichText::new(words).size(size::SMALL).color(faint))
}

/// Words of which some are stressed: pieces with whether they are.
pub fn mixed(ui: &mut Ui, pieces: &[(&str, bool)], text_size: f32) -> Response {
    let ink = palette(ui).ink;
    let mut job = LayoutJob::default();
    for (words, strong) in pieces {
        let font = if *strong { bold(text_size) } else { FontId::proportional(text_size) };
        job.append(words, 0.0, egui::TextFormat::simple(font, ink));
    }
    job.wrap.max_width = ui.available_width();
    ui.label(job)
}

/// Tells assistive technology that a label heads what follows.
fn as_heading(ui: &Ui, response: &Response) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_role(egui::accesskit::Role::Heading));
}

/// Tells assistive technology to read a label out when it changes.
pub fn announce(ui: &Ui, response: &Response) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
}

/// A ring around what has the keyboard, outside of it, so that it is seen on every ground.
fn focus_ring(ui: &Ui, p: &Palette, rect: Rect, response: &Response) {
    // What the keyboard comes to comes into sight.
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect.expand(1.5), CornerRadius::same(11), Stroke::new(3.0, p.lamp), StrokeKind::Outside);
        ui.painter().rect_stroke(rect, CornerRadius::same(9), Stroke::new(2.0, p.ink), StrokeKind::Inside);
    }
}
