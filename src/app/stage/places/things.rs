//! Paints, and small things that stand in more than one place. Each is drawn in the current frame, its front toward +z.

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
