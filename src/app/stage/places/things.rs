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

/// A cup of coffee on a saucer.
pub(super) fn cup(shape: &mut Shape, at: Vec3, paint: u32) {
    empty_cup(shape, at, paint);
    shape.ball(at + Vec3::Y * 0.059, Vec3::new(0.033, 0.002, 0.033), 0x4A3226_u32);
}

/// A cup on a saucer.
pub(super) fn empty_cup(shape: &mut Shape, at: Vec3, paint: u32) {
    shape.within(Mat4::from_translation(at), |shape| {
        shape.lathe(Vec3::ZERO, &[(0.0, 0.0), (0.03, 0.002), (0.068, 0.012), (0.066, 0.016), (0.0, 0.008)], 16, paint);
        shape.lathe(
            Vec3::Y * 0.01,
            &[(0.0, 0.0), (0.02, 0.0), (0.02, 0.0), (0.034, 0.025), (0.04, 0.06), (0.037, 0.06), (0.033, 0.015), (0.0, 0.012)],
            14,
            paint,
        );
        shape.hoop(Vec3::new(0.042, 0.042, 0.0), 0.014, 0.0035, 10, paint);
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

/// A mud flap for a doormat: thick rubber, cut at a slant, with two white letters; its origin is its middle on the floor.
pub(super) fn mud_flap(shape: &mut Shape, at: Vec3) {
    const BLACK: u32 = 0x26272A;
    let flat = Mat4::from_rotation_translation(Quat::from_rotation_x(-PI * 0.5), at + Vec3::Y * 0.014);
    shape.within(flat, |shape| {
        let cut = [Vec2::new(-0.4, -0.22), Vec2::new(0.4, -0.22), Vec2::new(0.4, 0.21), Vec2::new(-0.4, 0.09)];
        shape.slab(Vec3::ZERO, &cut, 0.028, BLACK);
        for (from, to) in [
            ((-0.1, -0.17), (-0.1, -0.06)),
            ((-0.1, -0.06), (-0.02, -0.17)),
            ((-0.02, -0.17), (-0.02, -0.06)),
            ((0.05, -0.06), (0.05, -0.17)),
            ((0.05, -0.17), (0.11, -0.17)),
        ] {
            shape.rod(Vec3::new(from.0, from.1, 0.014), Vec3::new(to.0, to.1, 0.014), 0.008, CHINA);
        }
    });
}

/// Envelopes with windows that stick out of a slot in something that looks toward +z; `at` is the middle of the slot.
pub(super) fn stuffed_slot(shape: &mut Shape, at: Vec3, count: u8) {
    const WINDOW: u32 = 0x9FB2BE;
    const DAMP: u32 = 0xBDB4A2;
    for letter in 0..count {
        let (up, lot) = (f32::from(letter), hash(u32::from(letter) * 29 + 3));
        // The lowest has hung in the rain and droops.
        let (droop, paper) = if letter == 0 { (1.05, DAMP) } else { (0.42 - 0.2 * up, PAPER) };
        let turn = Quat::from_rotation_y(0.3 * (lot - 0.5)) * Quat::from_rotation_x(droop);
        let frame = Mat4::from_rotation_translation(turn, at + Vec3::new(0.06 * (lot - 0.5), 0.009 * up - 0.014, 0.0));
        shape.within(frame, |shape| {
            shape.rounded(Vec3::new(0.0, 0.0, 0.065), Vec3::new(0.21, 0.006, 0.14), 0.002, paper);
            shape.panel(Vec3::new(-0.085, 0.0038, 0.12), Vec3::X * 0.085, Vec3::NEG_Z * 0.035, (1, 1), WINDOW);
        });
    }
}

/// Clothes-pegs below each other, on a curtain that looks toward +z; `at` is the uppermost.
pub(super) fn pegs(shape: &mut Shape, at: Vec3, count: u8, apart: f32) {
    for peg in 0..count {
        let lot = hash(u32::from(peg) * 7 + 1);
        let at = at - Vec3::Y * (apart * f32::from(peg));
        shape.within(Mat4::from_rotation_translation(Quat::from_rotation_z(0.3 * (lot - 0.5)), at), |shape| {
            shape.block(Vec3::ZERO, Vec3::new(0.075, 0.02, 0.022), PINE);
            shape.block(Vec3::X * 0.006, Vec3::new(0.008, 0.024, 0.026), STEEL);
        });
    }
}

/// An ashtray from which smoke still rises; its origin is where it stands.
pub(super) fn ashtray(shape: &mut Shape, at: Vec3) {
    shape.lathe(at, &[(0.0, 0.0), (0.045, 0.0), (0.06, 0.03), (0.052, 0.03), (0.04, 0.012), (0.0, 0.01)], 14, DARK_STEEL);
    for (x, yaw) in [(-0.01, 0.4), (0.02, -0.7), (0.005, 1.6)] {
        shape.within(stand(at + Vec3::new(x, 0.03, 0.01), yaw), |shape| {
            shape.rod(Vec3::ZERO, Vec3::new(0.05, 0.012, 0.0), 0.006, CHINA);
        });
    }
    let smoke: Vec<_> = (0..=14_u8)
        .map(|i| {
            let t = f32::from(i) / 14.0;
            let drift = Vec3::new(0.05 * t + 0.02 * (t * 7.0).sin(), 0.04 + 0.42 * t, 0.05 + 0.012 * (t * 5.0).cos());
            (at + drift, 0.0045 * (1.0 - 0.75 * t))
        })
        .collect();
    shape.tube(&smoke, 5, Paint::from(0xD9DCDB).glowing(0.25));
}

/// A sheet of paper with writing on it, taped to something that looks toward +z, around its middle.
pub(super) fn note(shape: &mut Shape, centre: Vec3, size: Vec2, paper: u32, lines: u8) {
    const TAPE: u32 = 0xD8CFA4;
    let half = size * 0.5;
    shape.within(Mat4::from_rotation_translation(Quat::from_rotation_z(0.03), centre), |shape| {
        shape.panel(Vec3::new(-half.x, -half.y, 0.004), Vec3::X * size.x, Vec3::Y * size.y, (1, 1), paper);
        let step = size.y * 0.8 / f32::from(lines.max(1));
        for line in 0..lines {
            let y = half.y - size.y * 0.1 - step * (f32::from(line) + 0.5);
            let long = half.x * if line % 2 == 0 { 0.78 } else { 0.5 };
            shape.rod(Vec3::new(-half.x * 0.8, y, 0.006), Vec3::new(long, y, 0.006), (step * 0.14).min(0.008), INK);
        }
        for side in [-1.0, 1.0] {
            shape.panel(Vec3::new(side * half.x - 0.02, half.y - 0.012, 0.006), Vec3::X * 0.04, Vec3::Y * 0.022, (1, 1), TAPE);
        }
    });
}

/// An open exercise book of squared paper with a pencil on a string; it lies with its foot toward +z, around its middle.
pub(super) fn exercise_book(shape: &mut Shape) {
    const GRID: u32 = 0x9DB2C4;
    const RED: u32 = 0xB04A3C;
    shape.rounded(Vec3::Y * 0.006, Vec3::new(0.32, 0.012, 0.22), 0.003, PAPER);
    shape.rod(Vec3::new(0.0, 0.0125, -0.11), Vec3::new(0.0, 0.0125, 0.11), 0.002, GRID);
    for line in 0..7_u8 {
        let z = 0.03 * f32::from(line) - 0.09;
        shape.rod(Vec3::new(-0.15, 0.0125, z), Vec3::new(0.15, 0.0125, z), 0.0013, GRID);
        for page in [-0.145, 0.015] {
            shape.rod(Vec3::new(page, 0.0135, z + 0.014), Vec3::new(page + 0.09, 0.0135, z + 0.014), 0.0022, INK);
        }
    }
    for (x, z) in [(-0.035, -0.045), (0.125, 0.015)] {
        for side in [-1.0, 1.0] {
            shape.rod(Vec3::new(x - 0.009, 0.014, z - 0.009 * side), Vec3::new(x + 0.009, 0.014, z + 0.009 * side), 0.003, RED);
        }
    }
    shape.tube(
        &[(Vec3::new(0.16, 0.01, -0.08), 0.002), (Vec3::new(0.2, 0.016, -0.02), 0.002), (Vec3::new(0.185, 0.016, 0.03), 0.002)],
        4,
        PINE,
    );
    shape.rod(Vec3::new(0.185, 0.016, 0.03), Vec3::new(0.2, 0.016, 0.12), 0.005, BRASS);
}

/// A handbell that hangs with its mouth down from `at`, where its wooden handle begins.
pub(super) fn handbell(shape: &mut Shape, at: Vec3) {
    shape.rod(at, at - Vec3::Y * 0.13, 0.017, 0x4A3526_u32);
    shape.lathe(at - Vec3::Y * 0.26, &[(0.066, 0.0), (0.068, 0.01), (0.048, 0.05), (0.036, 0.11), (0.0, 0.14)], 18, BRASS);
    shape.ball(at - Vec3::Y * 0.262, Vec3::new(0.016, 0.02, 0.016), DARK_STEEL);
}

/// An umbrella that hangs by its hook from `at`, rolled up.
pub(super) fn umbrella(shape: &mut Shape, at: Vec3, paint: u32) {
    shape.tube(
        &[
            (at + Vec3::new(0.045, -0.03, 0.0), 0.009),
            (at + Vec3::new(0.04, 0.01, 0.0), 0.009),
            (at + Vec3::new(0.02, 0.02, 0.0), 0.009),
            (at + Vec3::new(0.0, 0.0, 0.0), 0.009),
            (at + Vec3::new(0.0, -0.16, 0.0), 0.008),
        ],
        7,
        WALNUT,
    );
    shape.tube(
        &[
            (at - Vec3::Y * 0.14, 0.012),
            (at - Vec3::Y * 0.24, 0.033),
            (at - Vec3::Y * 0.45, 0.036),
            (at - Vec3::Y * 0.64, 0.018),
            (at - Vec3::Y * 0.74, 0.006),
        ],
        9,
        paint,
    );
}

/// Four holes in a plate with wires out of them, a name beside each; on a wall that looks toward +z, around its middle.
pub(super) fn pulled_bells(shape: &mut Shape, centre: Vec3) {
    const WIRES: [u32; 2] = [0xB4534A, 0x4E5A5E];
    shape.block(centre + Vec3::Z * 0.008, Vec3::new(0.3, 0.44, 0.016), STEEL);
    for hole in 0..4_u8 {
        let y = 0.15 - 0.1 * f32::from(hole);
        let wire = WIRES[usize::from(hole % 2)];
        let at = centre + Vec3::new(0.085, y, 0.016);
        shape.ball(at, Vec3::new(0.024, 0.024, 0.004), INK);
        // The second from above has its name in ink on a card of its own, and a tidy knot in its wires.
        let card = if hole == 1 { CHINA } else { 0xD8CDB4 };
        shape.panel(centre + Vec3::new(-0.13, y - 0.024, 0.018), Vec3::X * 0.16, Vec3::Y * 0.048, (1, 1), card);
        let long = if hole == 1 { 0.13 } else { 0.06 + 0.05 * hash(u32::from(hole) + 17) };
        shape.rod(centre + Vec3::new(-0.12, y, 0.021), centre + Vec3::new(long - 0.12, y, 0.021), 0.004, INK);
        if hole == 1 {
            shape.tube(
                &[(at, 0.005), (at + Vec3::new(0.01, -0.01, 0.05), 0.005), (at + Vec3::new(0.0, -0.04, 0.05), 0.005)],
                5,
                wire,
            );
            shape.ball(at + Vec3::new(0.0, -0.045, 0.05), Vec3::splat(0.015), wire);
            continue;
        }
        for side in [-1.0, 1.0] {
            shape.tube(
                &[
                    (at, 0.004),
                    (at + Vec3::new(0.012 * side, 0.005, 0.045), 0.004),
                    (at + Vec3::new(0.02 * side, -0.05, 0.06), 0.004),
                    (at + Vec3::new(0.028 * side, -0.11, 0.045), 0.004),
                ],
                5,
                wire,
            );
        }
    }
}

/// An alarm clock with lit figures: seventeen minutes past three. It faces +z before it is turned.
pub(super) fn alarm_clock(shape: &mut Shape, at: Vec3, yaw: f32) {
    const FIGURES: u32 = 0xE8583A;
    // The strokes of a figure: above, right above, right below, below, left below, left above, middle.
    const STROKES: [((f32, f32), (f32, f32)); 7] = [
        ((0.0, 1.0), (0.5, 1.0)),
        ((0.5, 1.0), (0.5, 0.5)),
        ((0.5, 0.5), (0.5, 0.0)),
        ((0.0, 0.0), (0.5, 0.0)),
        ((0.0, 0.0), (0.0, 0.5)),
        ((0.0, 0.5), (0.0, 1.0)),
        ((0.0, 0.5), (0.5, 0.5)),
    ];
    const SHOWN: [&[usize]; 4] = [&[0, 1, 2, 3, 4, 5], &[0, 1, 2, 3, 6], &[1, 2], &[0, 1, 2]];
    let glow = Paint::fade(FIGURES, FIGURES).glowing(1.0);
    shape.within(stand(at, yaw), |shape| {
        shape.rounded(Vec3::Y * 0.05, Vec3::new(0.24, 0.1, 0.09), 0.014, INK);
        for (figure, strokes) in SHOWN.into_iter().enumerate() {
            let left = [-0.095, -0.055, 0.02, 0.06][figure];
            for stroke in strokes {
                let (from, to) = STROKES[*stroke];
                let point = |(x, y): (f32, f32)| Vec3::new(left + 0.05 * x, 0.025 + 0.05 * y, 0.047);
                shape.rod(point(from), point(to), 0.0035, glow);
            }
        }
        for y in [0.038, 0.062] {
            shape.ball(Vec3::new(-0.005, y, 0.047), Vec3::splat(0.004), glow);
        }
    });
}
