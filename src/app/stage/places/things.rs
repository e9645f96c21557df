//! Things that stand in more than one place: windows, chairs, plants, cups. Each is drawn in the current frame, its front toward +z.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use crate::app::stage::shapes::{Paint, Shape, hash, stand};

pub(super) const CHINA: u32 = 0xEDE6DA;
pub(super) const BRASS: u32 = 0xBF9A55;
pub(super) const STEEL: u32 = 0x9BA0A2;
pub(super) const DARK_STEEL: u32 = 0x5C6266;
pub(super) const PAPER: u32 = 0xF0E9DB;
pub(super) const INK: u32 = 0x3B3A42;
pub(super) const OAK: u32 = 0x9B7147;
pub(super) const WALNUT: u32 = 0x6B4A34;
pub(super) const PINE: u32 = 0xC29A66;
pub(super) const TERRACOTTA: u32 = 0xB0694A;
pub(super) const LEAF: u32 = 0x6C8A58;
pub(super) const DARK_LEAF: u32 = 0x4C6B4C;
pub(super) const LAMP: u32 = 0xFFD99A;
pub(super) const RUBBER: u32 = 0x34363A;

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
        shape.block(Vec3::new(middle, 1.0, 0.008), Vec3::new(0.3, 0.07, 0.02), BRASS);
        shape.block(Vec3::new(middle, 0.998, 0.018), Vec3::new(0.25, 0.035, 0.008), 0x8A6A38_u32);
    }
    if peephole {
        shape.within(Mat4::from_translation(Vec3::new(middle, 1.5, 0.004)), |shape| {
            shape.hoop(Vec3::ZERO, 0.016, 0.005, 12, BRASS);
            shape.ball(Vec3::ZERO, Vec3::new(0.012, 0.012, 0.004), 0x22262B_u32);
        });
    }
    // Lock, plate and lever on the free side, outside and in.
    let free = size.x - 0.075;
    for side in [1.0, -1.0] {
        let z = if side > 0.0 { 0.008 } else { -thick - 0.008 };
        shape.block(Vec3::new(free, 1.08, z), Vec3::new(0.042, 0.24, 0.016), STEEL);
        shape.tube(
            &[
                (Vec3::new(free, 1.12, z), 0.01),
                (Vec3::new(free, 1.12, z + side * 0.045), 0.01),
                (Vec3::new(free - 0.03, 1.12, z + side * 0.055), 0.01),
                (Vec3::new(free - 0.12, 1.118, z + side * 0.055), 0.009),
            ],
            7,
            STEEL,
        );
    }
    shape.ball(Vec3::new(free, 1.02, 0.018), Vec3::new(0.014, 0.014, 0.006), DARK_STEEL);
    shape.ground(0.0, 0.5, 0.22);
    shape
}

/// A pot with a plant.
pub(super) fn plant(shape: &mut Shape, at: Vec3, height: f32, pot: u32, leaf: u32, seed: u32) {
    let radius = (height * 0.24).clamp(0.05, 0.16);
    let tall = radius * 1.5;
    shape.within(Mat4::from_translation(at), |shape| {
        shape.lathe(
            Vec3::ZERO,
            &[
                (0.0, 0.0),
                (radius * 0.7, 0.0),
                (radius * 0.7, 0.0),
                (radius * 0.95, tall * 0.84),
                (radius * 1.08, tall * 0.86),
                (radius * 1.08, tall),
                (radius * 0.9, tall),
                (0.0, tall * 0.92),
            ],
            14,
            pot,
        );
        let leaves = 11_u32;
        for i in 0..leaves {
            let lot = |n: u32| hash(seed.wrapping_mul(31).wrapping_add(i * 13 + n));
            let angle = TAU * (i as f32 / leaves as f32) * 1.62 + lot(1);
            let long = (height - tall) * (0.7 + 0.4 * lot(2));
            let spread = 0.25 + 0.6 * lot(3);
            let wide = long * (0.14 + 0.07 * lot(4));
            let out = Vec3::new(angle.sin(), 0.0, angle.cos());
            let side = Vec3::new(out.z, 0.0, -out.x);
            let shade = 0.8 + 0.45 * lot(5);
            let paint = Paint::from(leaf);
            let paint = Paint { top: paint.top * shade, foot: paint.foot * shade * 0.7, glow: 0.0 };
            shape.sheet((2, 5), paint, |u, v| {
                let bow = out * (long * spread * v * v) + Vec3::Y * (tall * 0.9 + long * (v - 0.35 * spread * v * v));
                let half = wide * (PI * (0.12 + 0.88 * v)).sin().max(0.0);
                bow + side * (half * (u * 2.0 - 1.0)) + Vec3::Y * (0.3 * half * (u * 2.0 - 1.0).abs())
            });
        }
    });
}

/// A framed picture on a wall that looks toward +z, around its middle.
pub(super) fn picture(shape: &mut Shape, centre: Vec3, size: Vec2, frame: u32, sky: u32, land: u32) {
    let half = size * 0.5;
    shape.panel(centre + Vec3::new(-half.x, -half.y, 0.006), Vec3::X * size.x, Vec3::Y * size.y, (2, 2), PAPER);
    let inner = size * 0.68;
    shape.panel(
        centre + Vec3::new(-inner.x * 0.5, -inner.y * 0.5, 0.009),
        Vec3::X * inner.x,
        Vec3::Y * inner.y,
        (3, 3),
        Paint::fade(sky, land),
    );
    for side in [-1.0, 1.0] {
        shape.block(centre + Vec3::new(side * half.x, 0.0, 0.012), Vec3::new(0.022, size.y + 0.022, 0.026), frame);
        shape.block(centre + Vec3::new(0.0, side * half.y, 0.012), Vec3::new(size.x + 0.022, 0.022, 0.026), frame);
    }
}

/// Two people in a frame: a photograph.
pub(super) fn photograph(shape: &mut Shape, centre: Vec3, size: Vec2, frame: u32) {
    picture(shape, centre, size, frame, 0xB9AE98, 0x7F7666);
    for (side, tall) in [(-1.0, 0.3), (1.0, 0.26)] {
        let x = side * size.x * 0.13;
        let foot = centre + Vec3::new(x, -size.y * 0.28, 0.012);
        shape.ball(foot + Vec3::Y * (size.y * 0.12), Vec3::new(size.x * 0.11, size.y * 0.16, 0.003), 0x55504C_u32);
        shape.ball(foot + Vec3::Y * (size.y * (tall + 0.05)), Vec3::new(size.x * 0.062, size.y * 0.075, 0.004), 0xC9AE97_u32);
    }
}

/// A table; its origin is the floor under its middle. `size`: width, height, depth.
pub(super) fn table(shape: &mut Shape, at: Vec3, yaw: f32, size: Vec3, paint: u32) {
    shape.within(stand(at, yaw), |shape| {
        shape.rounded(Vec3::new(0.0, size.y - 0.018, 0.0), Vec3::new(size.x, 0.036, size.z), 0.014, paint);
        shape.block(Vec3::new(0.0, size.y - 0.075, 0.0), Vec3::new(size.x - 0.1, 0.08, size.z - 0.1), paint);
        for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
            let foot = Vec3::new(x * (size.x * 0.5 - 0.06), 0.0, z * (size.z * 0.5 - 0.06));
            shape.tube(&[(foot, 0.02), (foot + Vec3::Y * (size.y - 0.06), 0.028)], 8, paint);
        }
    });
}

/// A kitchen chair that faces +z before it is turned.
pub(super) fn chair(shape: &mut Shape, at: Vec3, yaw: f32, wood: u32, seat: u32) {
    shape.within(stand(at, yaw), |shape| {
        shape.rounded(Vec3::new(0.0, 0.445, 0.0), Vec3::new(0.42, 0.045, 0.4), 0.02, seat);
        for (x, z) in [(-0.17, 0.16), (0.17, 0.16)] {
            shape.tube(&[(Vec3::new(x * 1.06, 0.0, z * 1.08), 0.015), (Vec3::new(x, 0.43, z), 0.02)], 7, wood);
        }
        for x in [-0.17, 0.17] {
            shape.tube(
                &[(Vec3::new(x, 0.0, -0.2), 0.016), (Vec3::new(x, 0.44, -0.17), 0.02), (Vec3::new(x, 0.9, -0.25), 0.016)],
                7,
                wood,
            );
        }
        for y in [0.62, 0.75, 0.87] {
            shape.tube(
                &[
                    (Vec3::new(-0.17, y, -0.2 - (y - 0.44) * 0.1), 0.014),
                    (Vec3::new(0.0, y + 0.01, -0.225 - (y - 0.44) * 0.1), 0.022),
                    (Vec3::new(0.17, y, -0.2 - (y - 0.44) * 0.1), 0.014),
                ],
                7,
                wood,
            );
        }
        shape.rod(Vec3::new(-0.17, 0.2, 0.16), Vec3::new(-0.17, 0.2, -0.18), 0.01, wood);
        shape.rod(Vec3::new(0.17, 0.2, 0.16), Vec3::new(0.17, 0.2, -0.18), 0.01, wood);
    });
}

/// An armchair that faces +z before it is turned; its seat is as high as `body::SEAT`.
pub(super) fn armchair(shape: &mut Shape, at: Vec3, yaw: f32, cloth: u32, wood: u32) {
    shape.within(stand(at, yaw), |shape| {
        shape.rounded(Vec3::new(0.0, 0.25, 0.0), Vec3::new(0.66, 0.2, 0.62), 0.05, cloth);
        shape.rounded(Vec3::new(0.0, 0.39, 0.04), Vec3::new(0.54, 0.14, 0.58), 0.06, cloth);
        shape.within(Mat4::from_rotation_translation(Quat::from_rotation_x(-0.2), Vec3::new(0.0, 0.72, -0.29)), |shape| {
            shape.rounded(Vec3::ZERO, Vec3::new(0.62, 0.74, 0.16), 0.075, cloth);
            for side in [-1.0, 1.0] {
                shape.rounded(Vec3::new(side * 0.31, 0.16, 0.09), Vec3::new(0.1, 0.36, 0.2), 0.045, cloth);
            }
        });
        for side in [-1.0, 1.0] {
            shape.rounded(Vec3::new(side * 0.34, 0.42, 0.0), Vec3::new(0.13, 0.32, 0.6), 0.06, cloth);
            shape.tube(
                &[
                    (Vec3::new(side * 0.34, 0.6, -0.24), 0.034),
                    (Vec3::new(side * 0.34, 0.61, 0.26), 0.036),
                    (Vec3::new(side * 0.34, 0.55, 0.32), 0.03),
                ],
                9,
                wood,
            );
            for z in [-0.25, 0.25] {
                shape.tube(&[(Vec3::new(side * 0.29, 0.0, z), 0.018), (Vec3::new(side * 0.28, 0.17, z * 0.95), 0.026)], 8, wood);
            }
        }
        // A worn headrest cloth.
        shape.sheet((6, 4), PAPER, |u, v| {
            let drop = 0.22 * v;
            Vec3::new((u - 0.5) * 0.34, 1.08 - drop, -0.255 + 0.01 * (u * TAU * 2.0).sin() + drop * 0.2)
        });
    });
}

/// A cup on a saucer.
pub(super) fn cup(shape: &mut Shape, at: Vec3, paint: u32) {
    shape.within(Mat4::from_translation(at), |shape| {
        shape.lathe(Vec3::ZERO, &[(0.0, 0.0), (0.03, 0.002), (0.068, 0.012), (0.066, 0.016), (0.0, 0.008)], 16, paint);
        shape.lathe(
            Vec3::Y * 0.01,
            &[(0.0, 0.0), (0.02, 0.0), (0.02, 0.0), (0.034, 0.025), (0.04, 0.06), (0.037, 0.06), (0.033, 0.05), (0.0, 0.05)],
            14,
            paint,
        );
        shape.ball(Vec3::Y * 0.059, Vec3::new(0.033, 0.002, 0.033), 0x4A3226_u32);
        shape.within(stand(Vec3::new(0.042, 0.042, 0.0), 0.0), |shape| {
            shape.hoop(Vec3::ZERO, 0.014, 0.0035, 10, paint);
        });
    });
}

/// A mug.
pub(super) fn mug(shape: &mut Shape, at: Vec3, paint: u32) {
    shape.lathe(
        at,
        &[(0.0, 0.0), (0.036, 0.0), (0.036, 0.0), (0.04, 0.09), (0.036, 0.09), (0.034, 0.07), (0.0, 0.07)],
        14,
        paint,
    );
    shape.hoop(at + Vec3::new(0.045, 0.045, 0.0), 0.024, 0.006, 10, paint);
}

/// An old telephone with a dial, about 0.22 m wide; faces +z before it is turned.
pub(super) fn telephone(shape: &mut Shape, at: Vec3, yaw: f32, paint: u32) {
    shape.within(stand(at, yaw), |shape| {
        shape.slab(
            Vec3::new(0.0, 0.0, 0.0),
            &[
                Vec2::new(-0.1, 0.0),
                Vec2::new(0.1, 0.0),
                Vec2::new(0.075, 0.075),
                Vec2::new(0.05, 0.1),
                Vec2::new(-0.05, 0.1),
                Vec2::new(-0.075, 0.075),
            ],
            0.17,
            paint,
        );
        shape.within(Mat4::from_rotation_translation(Quat::from_rotation_x(-0.25), Vec3::new(0.0, 0.05, 0.09)), |shape| {
            shape.ball(Vec3::ZERO, Vec3::new(0.05, 0.05, 0.008), CHINA);
            shape.ball(Vec3::Z * 0.006, Vec3::new(0.02, 0.02, 0.006), paint);
            for hole in 0..9_u8 {
                let (sin, cos) = (0.5 + TAU * 0.8 * f32::from(hole) / 9.0).sin_cos();
                shape.ball(Vec3::new(cos * 0.036, sin * 0.036, 0.007), Vec3::new(0.0075, 0.0075, 0.003), INK);
            }
        });
        // The receiver lies across the top.
        shape.tube(
            &[
                (Vec3::new(-0.1, 0.125, 0.0), 0.014),
                (Vec3::new(-0.05, 0.145, 0.0), 0.014),
                (Vec3::new(0.05, 0.145, 0.0), 0.014),
                (Vec3::new(0.1, 0.125, 0.0), 0.014),
            ],
            8,
            paint,
        );
        for side in [-1.0, 1.0] {
            shape.ball(Vec3::new(side * 0.103, 0.112, 0.0), Vec3::new(0.027, 0.02, 0.027), paint);
        }
        let cord: Vec<_> = (0..=30_u8)
            .map(|i| {
                let t = f32::from(i) / 30.0;
                let (sin, cos) = (t * TAU * 7.0).sin_cos();
                (
                    Vec3::new(
                        -0.11 - 0.04 * (t * PI).sin() + 0.007 * cos,
                        0.11 * (1.0 - t) + 0.008,
                        0.03 + 0.05 * t + 0.007 * sin,
                    ),
                    0.003,
                )
            })
            .collect();
        shape.tube(&cord, 4, INK);
    });
}

/// A clock on a wall that looks toward +z. `minutes` since midnight.
pub(super) fn clock(shape: &mut Shape, centre: Vec3, radius: f32, rim: u32, minutes: f32) {
    shape.within(Mat4::from_translation(centre), |shape| {
        shape.ball(Vec3::ZERO, Vec3::new(radius, radius, 0.018), CHINA);
        shape.hoop(Vec3::Z * 0.01, radius, radius * 0.1, 24, rim);
        for hour in 0..12_u8 {
            let (sin, cos) = (TAU * f32::from(hour) / 12.0).sin_cos();
            shape.ball(Vec3::new(sin * radius * 0.78, cos * radius * 0.78, 0.02), Vec3::new(0.05, 0.05, 0.03) * radius, INK);
        }
        for (turns, long, thick) in [(minutes / 720.0, 0.5, 0.045), (minutes / 60.0, 0.74, 0.032)] {
            let (sin, cos) = (TAU * turns).sin_cos();
            shape.rod(Vec3::Z * 0.024, Vec3::new(sin * radius * long, cos * radius * long, 0.024), radius * thick, INK);
        }
    });
}

/// A lamp on a foot, with a shade that shines; its origin is where the foot stands.
pub(super) fn lamp(shape: &mut Shape, at: Vec3, height: f32, foot: u32, shade: u32, glow: f32) {
    let head = height * 0.34;
    let wide = (height * 0.22).min(0.24);
    shape.within(Mat4::from_translation(at), |shape| {
        shape.lathe(
            Vec3::ZERO,
            &[
                (0.0, 0.0),
                (wide * 0.62, 0.0),
                (wide * 0.62, 0.012),
                (wide * 0.2, 0.035),
                (0.012, 0.06),
                (0.012, height - head * 0.7),
                (0.0, height - head * 0.7),
            ],
            14,
            foot,
        );
        shape.lathe(
            Vec3::Y * (height - head),
            &[(wide, 0.0), (wide * 0.96, head * 0.04), (wide * 0.62, head), (wide * 0.58, head), (wide * 0.9, head * 0.06)],
            20,
            Paint::fade(shade, shade).glowing(glow),
        );
    });
}

/// A lamp that hangs at `at` from a ceiling `cord` metres above.
pub(super) fn hanging_lamp(shape: &mut Shape, at: Vec3, cord: f32, shade: u32, glow: f32) {
    shape.rod(at + Vec3::Y * 0.16, at + Vec3::Y * cord, 0.006, INK);
    shape.lathe(at, &[(0.2, 0.0), (0.19, 0.02), (0.1, 0.12), (0.03, 0.16), (0.0, 0.165)], 20, shade);
    shape.ball(at + Vec3::Y * 0.03, Vec3::new(0.06, 0.05, 0.06), Paint::from(LAMP).glowing(glow));
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

/// A rollator that faces +z before it is turned.
pub(super) fn walker(shape: &mut Shape, at: Vec3, yaw: f32) {
    const FRAME: u32 = 0x8C2F39;
    shape.within(stand(at, yaw), |shape| {
        for side in [-1.0, 1.0] {
            let x = side * 0.25;
            shape.tube(
                &[
                    (Vec3::new(x, 0.12, 0.3), 0.013),
                    (Vec3::new(x, 0.6, 0.04), 0.014),
                    (Vec3::new(x, 0.86, -0.16), 0.014),
                    (Vec3::new(x, 0.88, -0.26), 0.019),
                ],
                8,
                FRAME,
            );
            shape.tube(&[(Vec3::new(x, 0.6, 0.04), 0.013), (Vec3::new(x, 0.12, -0.22), 0.013)], 8, FRAME);
            for z in [0.3, -0.22] {
                shape.within(Mat4::from_rotation_translation(Quat::from_rotation_y(PI * 0.5), Vec3::new(x, 0.1, z)), |shape| {
                    shape.hoop(Vec3::ZERO, 0.08, 0.018, 16, RUBBER);
                    shape.ball(Vec3::ZERO, Vec3::new(0.05, 0.05, 0.012), STEEL);
                });
            }
        }
        shape.rounded(Vec3::new(0.0, 0.58, 0.03), Vec3::new(0.44, 0.03, 0.22), 0.012, RUBBER);
        shape.rounded(Vec3::new(0.0, 0.42, 0.14), Vec3::new(0.38, 0.22, 0.16), 0.03, 0x6E6A5E_u32);
    });
}

/// A bicycle along x, its front wheel toward +x before it is turned.
pub(super) fn bicycle(shape: &mut Shape, at: Vec3, yaw: f32, paint: u32) {
    shape.within(stand(at, yaw), |shape| {
        let (back, front) = (Vec3::new(-0.52, 0.34, 0.0), Vec3::new(0.54, 0.34, 0.0));
        for hub in [back, front] {
            shape.hoop(hub, 0.32, 0.02, 28, RUBBER);
            for spoke in 0..9_u8 {
                let (sin, cos) = (TAU * f32::from(spoke) / 9.0).sin_cos();
                shape.tube(&[(hub, 0.0025), (hub + Vec3::new(cos * 0.31, sin * 0.31, 0.0), 0.0025)], 3, STEEL);
            }
        }
        let (crank, saddle, head) = (Vec3::new(-0.06, 0.3, 0.0), Vec3::new(-0.2, 0.86, 0.0), Vec3::new(0.36, 0.84, 0.0));
        for (from, to) in
            [(back, crank), (crank, saddle), (crank, head), (back, saddle * 0.98), (saddle * 0.94, head), (head, front)]
        {
            shape.rod(from, to, 0.016, paint);
        }
        shape.rod(saddle, saddle + Vec3::Y * 0.1, 0.013, STEEL);
        shape.ball(saddle + Vec3::new(-0.02, 0.12, 0.0), Vec3::new(0.13, 0.035, 0.08), RUBBER);
        shape.rod(head, head + Vec3::new(-0.03, 0.2, 0.0), 0.013, STEEL);
        shape.tube(
            &[
                (head + Vec3::new(-0.16, 0.24, 0.25), 0.014),
                (head + Vec3::new(-0.02, 0.22, 0.12), 0.012),
                (head + Vec3::new(-0.02, 0.22, -0.12), 0.012),
                (head + Vec3::new(-0.16, 0.24, -0.25), 0.014),
            ],
            7,
            STEEL,
        );
        for side in [-1.0, 1.0] {
            shape.block(crank + Vec3::new(side * 0.15, side * -0.06, side * 0.09), Vec3::new(0.09, 0.02, 0.06), RUBBER);
        }
        shape.rounded(back + Vec3::new(-0.06, 0.38, 0.0), Vec3::new(0.36, 0.02, 0.13), 0.008, DARK_STEEL);
    });
}

/// A doormat; its origin is its middle on the floor.
pub(super) fn mat(shape: &mut Shape, at: Vec3, size: Vec2, paint: u32) {
    shape.rounded(at + Vec3::Y * 0.011, Vec3::new(size.x, 0.022, size.y), 0.009, paint);
    let border = Paint::from(paint);
    let border = Paint { top: border.top * 0.6, foot: border.foot * 0.6, glow: 0.0 };
    for side in [-1.0, 1.0] {
        shape.block(at + Vec3::new(0.0, 0.022, side * (size.y * 0.5 - 0.03)), Vec3::new(size.x - 0.05, 0.004, 0.012), border);
    }
}

/// A saucepan with water in it.
pub(super) fn saucepan(shape: &mut Shape, at: Vec3) {
    shape.lathe(
        at,
        &[(0.0, 0.0), (0.085, 0.0), (0.085, 0.0), (0.09, 0.1), (0.094, 0.104), (0.084, 0.1), (0.082, 0.07), (0.0, 0.07)],
        18,
        STEEL,
    );
    shape.ball(at + Vec3::Y * 0.072, Vec3::new(0.08, 0.002, 0.08), 0x4F5A60_u32);
    shape.wash(at, Vec3::new(0.12, 0.07, 0.12), 0x2A2624, 0.8);
    shape.tube(
        &[
            (at + Vec3::new(0.085, 0.09, 0.02), 0.012),
            (at + Vec3::new(0.17, 0.1, 0.06), 0.012),
            (at + Vec3::new(0.26, 0.1, 0.1), 0.015),
        ],
        8,
        INK,
    );
}

/// A bucket; its origin is the floor.
pub(super) fn bucket(shape: &mut Shape, at: Vec3, paint: u32) {
    shape.lathe(
        at,
        &[(0.0, 0.0), (0.11, 0.0), (0.11, 0.0), (0.145, 0.27), (0.15, 0.28), (0.138, 0.27), (0.13, 0.16), (0.0, 0.16)],
        20,
        paint,
    );
    let arc: Vec<_> = (0..=10_u8)
        .map(|i| {
            let (sin, cos) = (PI * f32::from(i) / 10.0).sin_cos();
            (at + Vec3::new(0.145 * cos, 0.26 + 0.03 * sin, 0.13 * sin), 0.004)
        })
        .collect();
    shape.tube(&arc, 5, STEEL);
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

/// A heap of letters, lying about.
pub(super) fn letters(shape: &mut Shape, at: Vec3, count: u32, spread: f32, seed: u32) {
    const WINDOW: u32 = 0xB7C4CC;
    const BLUE: u32 = 0x8FA6BE;
    for letter in 0..count {
        let lot = |n: u32| hash(seed.wrapping_mul(97).wrapping_add(letter * 17 + n));
        let lies = Vec3::new((lot(1) - 0.5) * spread, 0.004 * letter as f32 + 0.004, (lot(2) - 0.5) * spread * 0.7);
        let paper = if lot(3) > 0.75 { BLUE } else { PAPER };
        shape.within(stand(at + lies, (lot(4) - 0.5) * 1.9), |shape| {
            shape.rounded(Vec3::ZERO, Vec3::new(0.22, 0.005, 0.11), 0.002, paper);
            shape.panel(Vec3::new(-0.085, 0.0035, 0.03), Vec3::X * 0.085, Vec3::NEG_Z * 0.032, (1, 1), WINDOW);
        });
    }
}

/// A row of coats on hooks on a wall that looks toward +z; its origin is the middle of the board, at its height.
pub(super) fn coats(shape: &mut Shape, at: Vec3, board: u32, colours: &[u32]) {
    let width = 0.2 * colours.len() as f32 + 0.2;
    shape.block(at + Vec3::Z * 0.012, Vec3::new(width, 0.09, 0.024), board);
    for (i, &colour) in colours.iter().enumerate() {
        let x = 0.2 * (i as f32 - (colours.len() as f32 - 1.0) * 0.5);
        shape.rod(at + Vec3::new(x, 0.0, 0.02), at + Vec3::new(x, 0.015, 0.08), 0.008, BRASS);
        let long = 0.8 + 0.16 * hash(i as u32 + 5);
        shape.sheet((10, 8), colour, |u, v| {
            let down = 1.0 - v;
            let wide = 0.06 + 0.13 * down.powf(0.5);
            let angle = PI * (u - 0.5) * 1.15;
            Vec3::new(
                at.x + x + wide * angle.sin() * (1.0 + 0.1 * (u * 17.0).sin() * down),
                at.y - long * down,
                at.z + 0.05 + 0.085 * angle.cos() * (0.5 + 0.5 * down),
            )
        });
    }
}

/// A shining tube lamp along x, around its middle.
pub(super) fn neon(shape: &mut Shape, at: Vec3, length: f32, colour: u32, glow: f32) {
    shape.block(at + Vec3::Y * 0.035, Vec3::new(length + 0.1, 0.05, 0.09), STEEL);
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

/// Books of all heights in a row along x, their backs toward +z; `at` is the left end of the board.
pub(super) fn books(shape: &mut Shape, at: Vec3, width: f32, seed: u32) {
    const BACKS: [u32; 6] = [0x7A4A3E, 0x4C5F6B, 0x8A7B52, 0x5D6B4E, 0x8C5F6A, 0x54505C];
    let mut x = 0.0;
    let mut book = 0;
    while x < width - 0.05 {
        let lot = |n: u32| hash(seed.wrapping_mul(53).wrapping_add(book * 11 + n));
        let (thick, tall) = (0.022 + 0.025 * lot(1), 0.17 + 0.08 * lot(2));
        let paint = BACKS[(lot(3) * 5.99) as usize];
        shape.block(at + Vec3::new(x + thick * 0.5, tall * 0.5, 0.0), Vec3::new(thick * 0.94, tall, 0.13), paint);
        x += thick;
        book += 1;
    }
}

/// A bunch of flowers in a bucket or vase; `at` is where the stems come out.
pub(super) fn flowers(shape: &mut Shape, at: Vec3, size: f32, petals: u32, seed: u32) {
    for flower in 0..9_u32 {
        let lot = |n: u32| hash(seed.wrapping_mul(41).wrapping_add(flower * 7 + n));
        let (sin, cos) = (TAU * lot(1)).sin_cos();
        let out = size * 0.42 * lot(2).sqrt();
        let head = at + Vec3::new(out * cos, size * (0.75 + 0.35 * lot(3)), out * sin);
        shape.tube(&[(at, 0.004), (at.lerp(head, 0.6) + Vec3::Y * 0.02, 0.004), (head, 0.004)], 4, LEAF);
        shape.ball(head, Vec3::new(0.19, 0.13, 0.19) * size, petals);
    }
}
