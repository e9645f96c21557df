//! What a house is made of: walls, floors, windows, doors, railings. Each is drawn in the current frame, its front toward +z.

use bevy::prelude::*;

use super::{Slot, things};
use crate::app::stage::shapes::{Paint, Shape, hash};

/// A wall, floor or ceiling from `origin` along two sides, in fields small enough for soft shade.
pub(super) fn plane(shape: &mut Shape, origin: Vec3, across: Vec3, up: Vec3, paint: impl Into<Paint>) {
    let fields = |side: Vec3| (side.length() / 0.22).ceil().clamp(1.0, 40.0) as u32;
    shape.panel(origin, across, up, (fields(across), fields(up)), paint);
}

/// A wall along x at this depth, from `low` to `high` in x and y, with a hole from `hole_low` to `hole_high`; its front is +z.
pub(super) fn wall_with_hole(shape: &mut Shape, low: Vec2, high: Vec2, hole_low: Vec2, hole_high: Vec2, z: f32, paint: Paint) {
    for (from, to) in [
        (low, Vec2::new(hole_low.x, high.y)),
        (Vec2::new(hole_high.x, low.y), high),
        (Vec2::new(hole_low.x, hole_high.y), Vec2::new(hole_high.x, high.y)),
        (Vec2::new(hole_low.x, low.y), Vec2::new(hole_high.x, hole_low.y)),
    ] {
        let size = to - from;
        if size.min_element() > 0.005 {
            plane(shape, from.extend(z), Vec3::X * size.x, Vec3::Y * size.y, paint);
        }
    }
}

/// Thin courses of bricks on a wall that looks toward +z: only some are drawn, the eye adds the rest.
pub(super) fn bricks(shape: &mut Shape, low: Vec2, high: Vec2, z: f32, paint: u32, seed: u32) {
    let mut row = 0;
    let mut y = low.y + 0.04;
    while y < high.y - 0.04 {
        let mut x = low.x + if row % 2 == 0 { 0.05 } else { 0.16 };
        while x < high.x - 0.12 {
            let cell = seed.wrapping_add(row * 977).wrapping_add((x * 100.0) as u32);
            if hash(cell) > 0.72 {
                let shade = 0.86 + 0.26 * hash(cell ^ 0x77);
                let brick = Paint::from(paint);
                let brick = Paint { top: brick.top * shade, foot: brick.foot * shade, glow: 0.0 };
                shape.panel(Vec3::new(x, y, z + 0.002), Vec3::X * 0.19, Vec3::Y * 0.052, (1, 1), brick);
            }
            x += 0.22;
        }
        y += 0.075;
        row += 1;
    }
}

/// Seams of a tiled floor at y, from `low` to `high` in x and z.
pub(super) fn seams(shape: &mut Shape, low: Vec2, high: Vec2, y: f32, step: f32, paint: u32) {
    let line = 0.008;
    let mut x = (low.x / step).ceil() * step;
    while x < high.x {
        shape.panel(Vec3::new(x, y, high.y), Vec3::X * line, Vec3::NEG_Z * (high.y - low.y), (1, 12), paint);
        x += step;
    }
    let mut z = (low.y / step).ceil() * step;
    while z < high.y {
        shape.panel(Vec3::new(low.x, y, z), Vec3::X * (high.x - low.x), Vec3::NEG_Z * line, (12, 1), paint);
        z += step;
    }
}

/// A window in a wall that looks toward +z, around its middle: frame, sill and panes.
pub(super) fn window(shape: &mut Shape, centre: Vec3, size: Vec2, frame: u32, glass: Paint, columns: u32) {
    let half = size * 0.5;
    shape.panel(centre + Vec3::new(-half.x, -half.y, 0.004), Vec3::X * size.x, Vec3::Y * size.y, (4, 4), glass);
    window_frame(shape, centre, size, frame, columns);
}

/// Only the frame and the sill of a window.
pub(super) fn window_frame(shape: &mut Shape, centre: Vec3, size: Vec2, frame: u32, columns: u32) {
    let half = size * 0.5;
    let bar = 0.06;
    for side in [-1.0, 1.0] {
        shape.block(centre + Vec3::new(side * half.x, 0.0, 0.03), Vec3::new(bar, size.y + bar, 0.07), frame);
        shape.block(centre + Vec3::new(0.0, side * half.y, 0.03), Vec3::new(size.x + bar, bar, 0.07), frame);
    }
    for column in 1..columns {
        let x = size.x * (column as f32 / columns as f32 - 0.5);
        shape.block(centre + Vec3::new(x, 0.0, 0.025), Vec3::new(bar * 0.7, size.y, 0.05), frame);
    }
    shape.block(centre + Vec3::new(0.0, -half.y - 0.05, 0.07), Vec3::new(size.x + 0.16, 0.035, 0.15), frame);
}

/// The posts and the lintel around a door opening whose left foot is the origin of the opening.
pub(super) fn door_frame(shape: &mut Shape, foot: Vec3, size: Vec2, paint: u32) {
    let bar = 0.07;
    for x in [-bar * 0.5, size.x + bar * 0.5] {
        shape.block(foot + Vec3::new(x, size.y * 0.5, 0.02), Vec3::new(bar, size.y, 0.07), paint);
    }
    shape.block(foot + Vec3::new(size.x * 0.5, size.y + bar * 0.5, 0.02), Vec3::new(size.x + bar * 2.0, bar, 0.07), paint);
}

/// What a front door's leaf has.
#[derive(Debug, Clone, Copy)]
pub(super) struct LeafStyle {
    pub paint: u32,
    pub slot: bool,
    pub peephole: bool,
    pub glass: Option<u32>,
}

/// How high the letter slot of a front door is, in metres.
const SLOT: f32 = 1.0;

/// The flap of the letter slot of a leaf so wide.
pub(super) fn slot_of(width: f32) -> Slot {
    Slot { at: Vec3::new(width * 0.5, SLOT + 0.0185, 0.019), rest: 0.0 }
}

/// A door leaf from its hinge at the origin along +x, with its front toward +z.
pub(super) fn door_leaf(size: Vec2, style: LeafStyle) -> Shape {
    let mut shape = Shape::new();
    let LeafStyle { paint, slot, peephole, glass } = style;
    let thick = 0.045;
    let middle = size.x * 0.5;
    let deep = Paint::from(paint);
    let deep = Paint { top: deep.top * 0.8, foot: deep.foot * 0.74, glow: 0.0 };
    shape.block(Vec3::new(middle, size.y * 0.5, -thick * 0.5), Vec3::new(size.x, size.y, thick), paint);
    // Panels that lie a little deeper, drawn as frames that lie higher.
    let field = |shape: &mut Shape, low: f32, high: f32| {
        let (x0, x1) = (0.13, size.x - 0.13);
        shape.panel(Vec3::new(x0, low, 0.002), Vec3::X * (x1 - x0), Vec3::Y * (high - low), (2, 3), deep);
        for (from, to) in [
            (Vec3::new(x0, low, 0.004), Vec3::new(x1, low, 0.004)),
            (Vec3::new(x1, low, 0.004), Vec3::new(x1, high, 0.004)),
            (Vec3::new(x1, high, 0.004), Vec3::new(x0, high, 0.004)),
            (Vec3::new(x0, high, 0.004), Vec3::new(x0, low, 0.004)),
        ] {
            shape.rod(from, to, 0.009, paint);
        }
    };
    field(&mut shape, 0.14, 0.8);
    match glass {
        Some(colour) => {
            let (low, high) = (1.22, size.y - 0.18);
            shape.panel(
                Vec3::new(0.16, low, 0.003),
                Vec3::X * (size.x - 0.32),
                Vec3::Y * (high - low),
                (3, 4),
                Paint::from(colour).glowing(0.25),
            );
            for x in [0.16, size.x * 0.5, size.x - 0.16] {
                shape.block(Vec3::new(x, (low + high) * 0.5, 0.008), Vec3::new(0.03, high - low, 0.02), paint);
            }
            for y in [low, high] {
                shape.block(Vec3::new(middle, y, 0.008), Vec3::new(size.x - 0.3, 0.03, 0.02), paint);
            }
        }
        None => field(&mut shape, 1.22, size.y - 0.16),
    }
    if slot {
        // The plate with its opening; the flap before it hangs on the door and moves.
        shape.block(Vec3::new(middle, SLOT, 0.008), Vec3::new(0.3, 0.07, 0.02), things::BRASS);
        shape.panel(Vec3::new(middle - 0.12, SLOT - 0.018, 0.0186), Vec3::X * 0.24, Vec3::Y * 0.034, (1, 1), 0x2E2620_u32);
    }
    if peephole {
        shape.within(Mat4::from_translation(Vec3::new(middle, 1.5, 0.004)), |shape| {
            shape.hoop(Vec3::ZERO, 0.016, 0.005, 12, things::BRASS);
            shape.ball(Vec3::ZERO, Vec3::new(0.012, 0.012, 0.004), 0x22262B_u32);
        });
    }
    // Lock, plate and lever on the free side, outside and in.
    let free = size.x - 0.075;
    for side in [1.0, -1.0] {
        let z = if side > 0.0 { 0.008 } else { -thick - 0.008 };
        shape.block(Vec3::new(free, 1.08, z), Vec3::new(0.042, 0.24, 0.016), things::STEEL);
        shape.tube(
            &[
                (Vec3::new(free, 1.12, z), 0.01),
                (Vec3::new(free, 1.12, z + side * 0.045), 0.01),
                (Vec3::new(free - 0.03, 1.12, z + side * 0.055), 0.01),
                (Vec3::new(free - 0.12, 1.118, z + side * 0.055), 0.009),
            ],
            7,
            things::STEEL,
        );
    }
    shape.ball(Vec3::new(free, 1.02, 0.018), Vec3::new(0.014, 0.014, 0.006), things::DARK_STEEL);
    shape.ground(0.0, 0.5, 0.22);
    shape
}

/// A railing along x: a rail on posts with thin bars. `at` is the floor under its left end.
pub(super) fn railing(shape: &mut Shape, at: Vec3, width: f32, height: f32, paint: u32) {
    let gap = 0.13;
    let bars = (width / gap) as u32;
    for bar in 0..=bars {
        let x = gap * bar as f32;
        let thick = if bar % 9 == 0 { 0.022 } else { 0.008 };
        shape.tube(&[(at + Vec3::X * x, thick), (at + Vec3::new(x, height, 0.0), thick)], 5, paint);
    }
    shape.tube(&[(at + Vec3::Y * height, 0.026), (at + Vec3::new(width, height, 0.0), 0.026)], 9, paint);
    shape.rod(at + Vec3::Y * 0.09, at + Vec3::new(width, 0.09, 0.0), 0.014, paint);
}

/// A radiator on a wall that looks toward +z; its origin is the floor before its middle.
pub(super) fn radiator(shape: &mut Shape, at: Vec3, width: f32, paint: u32) {
    let ribs = (width / 0.07) as u32;
    for rib in 0..ribs {
        let x = -width * 0.5 + 0.07 * (rib as f32 + 0.5);
        shape.rounded(at + Vec3::new(x, 0.42, 0.06), Vec3::new(0.055, 0.56, 0.08), 0.022, paint);
    }
    shape.rod(at + Vec3::new(-width * 0.5, 0.2, 0.06), at + Vec3::new(width * 0.5, 0.2, 0.06), 0.02, paint);
}

/// A shining tube lamp along x, around its middle.
pub(super) fn neon(shape: &mut Shape, at: Vec3, length: f32, colour: u32, glow: f32) {
    shape.block(at + Vec3::Y * 0.035, Vec3::new(length + 0.1, 0.05, 0.09), things::STEEL);
    shape.rod(at - Vec3::X * (length * 0.5), at + Vec3::X * (length * 0.5), 0.02, Paint::fade(colour, colour).glowing(glow));
}

/// Floor, ceiling and three walls of a room that is open toward +z, with soft corners.
pub(super) fn room(shape: &mut Shape, low: Vec3, high: Vec3, floor: u32, walls: Paint, ceiling: u32) {
    let size = high - low;
    plane(shape, Vec3::new(low.x, low.y, high.z), Vec3::X * size.x, Vec3::NEG_Z * size.z, floor);
    plane(shape, Vec3::new(low.x, low.y, high.z), Vec3::NEG_Z * size.z, Vec3::Y * size.y, walls);
    plane(shape, Vec3::new(high.x, low.y, low.z), Vec3::Z * size.z, Vec3::Y * size.y, walls);
    plane(shape, low, Vec3::X * size.x, Vec3::Y * size.y, walls);
    plane(shape, Vec3::new(low.x, high.y, low.z), Vec3::X * size.x, Vec3::Z * size.z, ceiling);
    shape.corners(low, Vec3::new(high.x, high.y, high.z + 5.0), 0.32, 0.34);
}

/// Boards of a floor at y: lines along z.
pub(super) fn boards(shape: &mut Shape, low: Vec2, high: Vec2, y: f32, paint: u32) {
    let mut x = low.x + 0.1;
    while x < high.x {
        shape.panel(Vec3::new(x, y, high.y), Vec3::X * 0.007, Vec3::NEG_Z * (high.y - low.y), (1, 10), paint);
        x += 0.16;
    }
}

/// A skirting board along the three walls of a room.
pub(super) fn skirting(shape: &mut Shape, low: Vec3, high: Vec3, paint: u32) {
    let (wide, deep) = (high.x - low.x, high.z - low.z);
    let middle = (low + high) * 0.5;
    shape.block(Vec3::new(middle.x, low.y + 0.05, low.z + 0.01), Vec3::new(wide, 0.1, 0.02), paint);
    for x in [low.x + 0.01, high.x - 0.01] {
        shape.block(Vec3::new(x, low.y + 0.05, middle.z), Vec3::new(0.02, 0.1, deep), paint);
    }
}
