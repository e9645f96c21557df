//! Furniture and what hangs on a wall. Each is drawn in the current frame, its front toward +z.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::things;
use crate::app::stage::shapes::{Paint, Shape, hash, stand};

/// A framed picture on a wall that looks toward +z, around its middle.
pub(super) fn picture(shape: &mut Shape, centre: Vec3, size: Vec2, frame: u32, sky: u32, land: u32) {
    let half = size * 0.5;
    shape.panel(centre + Vec3::new(-half.x, -half.y, 0.006), Vec3::X * size.x, Vec3::Y * size.y, (2, 2), things::PAPER);
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
        shape.sheet((6, 4), things::PAPER, |u, v| {
            let drop = 0.22 * v;
            Vec3::new((u - 0.5) * 0.34, 1.08 - drop, -0.255 + 0.01 * (u * TAU * 2.0).sin() + drop * 0.2)
        });
    });
}

/// A clock on a wall that looks toward +z. `minutes` since midnight.
pub(super) fn clock(shape: &mut Shape, centre: Vec3, radius: f32, rim: u32, minutes: f32) {
    shape.within(Mat4::from_translation(centre), |shape| {
        shape.ball(Vec3::ZERO, Vec3::new(radius, radius, 0.018), things::CHINA);
        shape.hoop(Vec3::Z * 0.01, radius, radius * 0.1, 24, rim);
        for hour in 0..12_u8 {
            let (sin, cos) = (TAU * f32::from(hour) / 12.0).sin_cos();
            shape.ball(
                Vec3::new(sin * radius * 0.78, cos * radius * 0.78, 0.02),
                Vec3::new(0.05, 0.05, 0.03) * radius,
                things::INK,
            );
        }
        for (turns, long, thick) in [(minutes / 720.0, 0.5, 0.045), (minutes / 60.0, 0.74, 0.032)] {
            let (sin, cos) = (TAU * turns).sin_cos();
            shape.rod(Vec3::Z * 0.024, Vec3::new(sin * radius * long, cos * radius * long, 0.024), radius * thick, things::INK);
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
    shape.rod(at + Vec3::Y * 0.16, at + Vec3::Y * cord, 0.006, things::INK);
    shape.lathe(at, &[(0.2, 0.0), (0.19, 0.02), (0.1, 0.12), (0.03, 0.16), (0.0, 0.165)], 20, shade);
    shape.ball(at + Vec3::Y * 0.03, Vec3::new(0.06, 0.05, 0.06), Paint::from(things::LAMP).glowing(glow));
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
                    shape.hoop(Vec3::ZERO, 0.08, 0.018, 16, things::RUBBER);
                    shape.ball(Vec3::ZERO, Vec3::new(0.05, 0.05, 0.012), things::STEEL);
                });
            }
        }
        shape.rounded(Vec3::new(0.0, 0.58, 0.03), Vec3::new(0.44, 0.03, 0.22), 0.012, things::RUBBER);
        shape.rounded(Vec3::new(0.0, 0.42, 0.14), Vec3::new(0.38, 0.22, 0.16), 0.03, 0x6E6A5E_u32);
    });
}

/// A row of coats on hooks on a wall that looks toward +z; its origin is the middle of the board, at its height.
pub(super) fn coats(shape: &mut Shape, at: Vec3, board: u32, colours: &[u32]) {
    let width = 0.2 * colours.len() as f32 + 0.2;
    shape.block(at + Vec3::Z * 0.012, Vec3::new(width, 0.09, 0.024), board);
    for (i, &colour) in colours.iter().enumerate() {
        let x = 0.2 * (i as f32 - (colours.len() as f32 - 1.0) * 0.5);
        shape.rod(at + Vec3::new(x, 0.0, 0.02), at + Vec3::new(x, 0.015, 0.08), 0.008, things::BRASS);
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
