//! Small drawn pictures, for cards and the title: a door in its place. Made of a few shapes, so that they cost nothing.

use bevy_egui::egui::{Color32, CornerRadius, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

use crate::app::program::rooms::room_of;

/// The colours of a place's picture: wall, floor, door, light.
struct Tints {
    wall: Color32,
    floor: Color32,
    door: Color32,
    light: Color32,
}

const fn rgb(r: u8, g: u8, b: u8) -> Color32 {
    Color32::from_rgb(r, g, b)
}

fn tints(place: &str) -> Tints {
    let (wall, floor, door, light) = match room_of(place) {
        "gallery-up" | "rademaker-rail" => {
            (rgb(0xE9, 0xD3, 0xA8), rgb(0xC9, 0xA9, 0x7C), rgb(0xB5, 0x53, 0x3C), rgb(0xFF, 0xE6, 0xA8))
        }
        "street-door" | "open-street-door" | "frans-street-door" | "stairwell" | "stairwell-first" | "stairwell-second"
        | "szabo-stairs" | "landing" | "plain-landing" | "szabo-door" => {
            (rgb(0x9F, 0xAA, 0xA6), rgb(0x7A, 0x80, 0x7E), rgb(0x3E, 0x4A, 0x57), rgb(0xDD, 0xE9, 0xD8))
        }
        "kitchen" | "street" => (rgb(0xB7, 0xA9, 0x9A), rgb(0x85, 0x74, 0x67), rgb(0x5B, 0x45, 0x3A), rgb(0xE8, 0xC8, 0x8C)),
        "frans-door" | "frans-hall" | "frans-room" | "frans-stairs" | "night-phone" => {
            (rgb(0x3C, 0x36, 0x4B), rgb(0x29, 0x25, 0x33), rgb(0x5B, 0x3A, 0x3A), rgb(0xF0, 0xB8, 0x62))
        }
        "desk" | "team-room" | "phone" | "meeting" | "office" => {
            (rgb(0xC4, 0xCB, 0xBC), rgb(0x94, 0x86, 0x6E), rgb(0x51, 0x6A, 0x63), rgb(0xF3, 0xE4, 0xC0))
        }
        _ => (rgb(0xB4, 0xBC, 0xBE), rgb(0x8A, 0x8B, 0x87), rgb(0x2B, 0x58, 0x5D), rgb(0xF2, 0xCB, 0x86)),
    };
    Tints { wall, floor, door, light }
}

/// A door that stands ajar in its place, with light behind it. `open` is 0 to 1.
pub fn door(painter: &Painter, rect: Rect, place: &str, open: f32) {
    let painter = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let t = tints(place);
    painter.rect_filled(rect, CornerRadius::same(10), t.wall);
    let floor_top = rect.bottom() - rect.height() * 0.16;
    let floor = Rect::from_min_max(pos2(rect.left(), floor_top), rect.max);
    painter.rect_filled(floor, CornerRadius { nw: 0, ne: 0, sw: 10, se: 10 }, t.floor);
    let high = rect.height() * 0.70;
    let wide = high * 0.48;
    let frame = Rect::from_min_size(pos2(rect.center().x - wide / 2.0, floor_top - high), vec2(wide, high));
    // Light falls out over the floor.
    let spill = vec![
        pos2(frame.right() - wide * open * 0.8, floor_top),
        pos2(frame.right(), floor_top),
        pos2(frame.right() + wide * 0.5, rect.bottom()),
        pos2(frame.right() - wide * open * 0.3, rect.bottom()),
    ];
    painter.add(Shape::convex_polygon(spill, t.light.gamma_multiply(0.45), Stroke::NONE));
    painter.rect_filled(frame.expand(wide * 0.07), CornerRadius::same(3), mix(t.wall, Color32::WHITE, 0.45));
    painter.rect_filled(frame, CornerRadius::ZERO, t.light);
    leaf(&painter, frame, &t, open);
    if matches!(place, "street-door" | "open-street-door" | "frans-street-door" | "stairwell") {
        panel(&painter, pos2(frame.right() + wide * 0.34, frame.center().y), wide * 0.3, &t);
    } else {
        window(&painter, pos2(frame.left() - wide * 0.85, frame.top() + high * 0.28), wide * 0.8, &t);
        mat(&painter, frame, floor_top, wide);
    }
}

fn leaf(painter: &Painter, frame: Rect, t: &Tints, open: f32) {
    let width = frame.width() * (1.0 - 0.62 * open);
    let drop = frame.height() * 0.055 * open;
    let (left, right) = (frame.left(), frame.left() + width);
    let corners = vec![
        pos2(left, frame.top()),
        pos2(right, frame.top() + drop),
        pos2(right, frame.bottom() + drop),
        pos2(left, frame.bottom()),
    ];
    painter.add(Shape::convex_polygon(corners, t.door, Stroke::NONE));
    let dark = mix(t.door, Color32::BLACK, 0.22);
    for (top, bottom) in [(0.08, 0.45), (0.54, 0.92)] {
        let inset = width * 0.16;
        let y = |f: f32, x: f32| frame.top() + frame.height() * f + drop * (x - left) / width.max(1.0);
        let field = [(left + inset, top), (right - inset, top), (right - inset, bottom), (left + inset, bottom)];
        let field = field.iter().map(|(x, f)| pos2(*x, y(*f, *x))).collect();
        painter.add(Shape::convex_polygon(field, dark, Stroke::NONE));
    }
    painter.circle_filled(pos2(right - width * 0.09, frame.center().y + drop), frame.width() * 0.045, t.light);
}

fn window(painter: &Painter, at: Pos2, wide: f32, t: &Tints) {
    let rect = Rect::from_center_size(at, vec2(wide, wide * 0.95));
    painter.rect_filled(rect.expand(wide * 0.06), CornerRadius::same(2), mix(t.wall, Color32::WHITE, 0.45));
    painter.rect_filled(rect, CornerRadius::ZERO, mix(t.light, t.wall, 0.45));
    let curtain = mix(Color32::WHITE, t.wall, 0.25);
    for (x0, x1) in [(0.0, 0.38), (0.60, 1.0)] {
        let left = rect.left() + rect.width() * x0;
        let right = rect.left() + rect.width() * x1;
        painter.rect_filled(Rect::from_min_max(pos2(left, rect.top()), pos2(right, rect.bottom())), CornerRadius::ZERO, curtain);
    }
    let sill = Rect::from_min_max(
        pos2(rect.left() - wide * 0.1, rect.bottom()),
        pos2(rect.right() + wide * 0.1, rect.bottom() + wide * 0.08),
    );
    painter.rect_filled(sill, CornerRadius::same(1), mix(t.wall, Color32::BLACK, 0.25));
}

fn panel(painter: &Painter, at: Pos2, wide: f32, t: &Tints) {
    let rect = Rect::from_center_size(at, vec2(wide, wide * 2.4));
    painter.rect_filled(rect, CornerRadius::same(2), mix(t.wall, Color32::BLACK, 0.35));
    for row in 0..5_u8 {
        let y = rect.top() + rect.height() * (0.34 + 0.13 * f32::from(row));
        painter.circle_filled(pos2(rect.left() + wide * 0.25, y), wide * 0.08, t.light);
        let name = Rect::from_min_size(pos2(rect.left() + wide * 0.42, y - wide * 0.07), vec2(wide * 0.45, wide * 0.14));
        painter.rect_filled(name, CornerRadius::ZERO, mix(t.wall, Color32::WHITE, 0.6));
    }
    let grille = Rect::from_center_size(pos2(at.x, rect.top() + rect.height() * 0.15), vec2(wide * 0.6, rect.height() * 0.14));
    painter.rect_filled(grille, CornerRadius::same(2), mix(t.wall, Color32::BLACK, 0.6));
}

fn mat(painter: &Painter, frame: Rect, floor_top: f32, wide: f32) {
    let (left, right) = (frame.left() - wide * 0.05, frame.right() + wide * 0.05);
    let low = floor_top + wide * 0.24;
    let shape = vec![
        pos2(left, floor_top + wide * 0.08),
        pos2(right, floor_top + wide * 0.08),
        pos2(right + wide * 0.1, low),
        pos2(left - wide * 0.1, low),
    ];
    painter.add(Shape::convex_polygon(shape, rgb(0x6E, 0x55, 0x3C), Stroke::NONE));
}

fn mix(a: Color32, b: Color32, share: f32) -> Color32 {
    a.lerp_to_gamma(b, share)
}
