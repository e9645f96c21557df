//! A baby of five months in his seat, and what he drinks from.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::things;
use crate::app::stage::shapes::{Paint, Shape};

const WHITE: u32 = 0xE6E1D7;
const COT_SHEET: u32 = 0xE3D9C0;
const SKIN: u32 = 0xB78560;
const BABY_HAIR: u32 = 0x2F2622;
const ROMPER: u32 = 0xD9AE4A;
const SEAT_CLOTH: u32 = 0x7E97A0;
const TEAT: u32 = 0xC98E63;
const MILK: u32 = 0xEDE8DC;
const CLEAR: u32 = 0xB9C6C8;

/// Milan, five months, in his seat: he looks at who comes in. The origin is the floor under him; he faces +z.
pub(super) fn bouncer(shape: &mut Shape) {
    // A frame of bent tube, and the cloth in it, which leans back.
    for side in [-1.0, 1.0] {
        shape.tube(
            &[
                (Vec3::new(side * 0.2, 0.012, 0.26), 0.011),
                (Vec3::new(side * 0.21, 0.012, -0.2), 0.011),
                (Vec3::new(side * 0.2, 0.06, -0.28), 0.011),
                (Vec3::new(side * 0.18, 0.3, -0.16), 0.011),
            ],
            7,
            things::STEEL,
        );
    }
    shape.tube(&[(Vec3::new(-0.2, 0.012, 0.26), 0.011), (Vec3::new(0.2, 0.012, 0.26), 0.011)], 7, things::STEEL);
    let seat = |u: f32, v: f32| {
        // From the knees over the seat up to behind the head.
        let sag = 0.05 * (PI * u).sin() * (PI * v).sin();
        let back = (v - 0.35).max(0.0) / 0.65;
        let wide = 0.36 - 0.08 * v;
        Vec3::new((u - 0.5) * wide, 0.17 + 0.04 * (1.0 - v) + 0.36 * back - sag, 0.22 - 0.2 * (v / 0.35).min(1.0) - 0.26 * back)
    };
    shape.sheet((8, 12), Paint::fade(SEAT_CLOTH, 0x68808A), seat);
    for u in [0.0, 1.0] {
        let hem: Vec<_> = (0..=12_u8).map(|i| (seat(u, f32::from(i) / 12.0), 0.014)).collect();
        shape.tube(&hem, 6, SEAT_CLOTH);
    }
    // The child lies along the cloth: up is from his feet to his head.
    let lies = Mat4::from_rotation_translation(Quat::from_rotation_x(-0.62), Vec3::new(0.0, 0.24, 0.02));
    shape.within(lies, |shape| {
        child(shape);
        // The band across his middle.
        shape.tube(
            &[(Vec3::new(-0.15, 0.06, 0.02), 0.015), (Vec3::new(0.0, 0.075, 0.105), 0.016), (Vec3::new(0.15, 0.06, 0.02), 0.015)],
            7,
            WHITE,
        );
    });
}

/// A child of five months on its back, its face toward +z; the origin is at its seat, its head is up.
fn child(shape: &mut Shape) {
    shape.loft(
        &[
            (-0.04, 0.0, 0.0, 0.0),
            (-0.02, 0.09, 0.075, 0.01),
            (0.05, 0.098, 0.085, 0.012),
            (0.13, 0.085, 0.07, 0.0),
            (0.185, 0.05, 0.045, 0.0),
        ],
        16,
        ROMPER,
    );
    let head = Vec3::new(0.0, 0.265, 0.012);
    shape.ball(head, Vec3::new(0.088, 0.092, 0.085), SKIN);
    shape.ball(head + Vec3::new(0.0, -0.036, 0.03), Vec3::new(0.066, 0.045, 0.05), SKIN);
    for side in [-1.0, 1.0] {
        shape.ball(head + Vec3::new(side * 0.087, -0.01, 0.0), Vec3::new(0.012, 0.02, 0.014), SKIN);
        // Large eyes, wide apart, and cheeks.
        shape.ball(head + Vec3::new(side * 0.033, 0.004, 0.074), Vec3::new(0.0135, 0.0125, 0.006), 0xEDE4D8_u32);
        shape.ball(head + Vec3::new(side * 0.033, 0.004, 0.0775), Vec3::new(0.0085, 0.0095, 0.005), 0x2B2320_u32);
        shape.ball(head + Vec3::new(side * 0.033 + 0.003, 0.008, 0.082), Vec3::splat(0.0022), Paint::from(WHITE).glowing(0.8));
        let brow = [(0.02, 0.028, 0.0805), (0.034, 0.033, 0.0775), (0.048, 0.028, 0.07)];
        shape.tube(&brow.map(|(x, y, z)| (head + Vec3::new(side * x, y, z), 0.0026)), 5, BABY_HAIR);
        shape.wash(head + Vec3::new(side * 0.05, -0.03, 0.07), Vec3::splat(0.035), 0xC4694F, 0.35);
    }
    shape.ball(head + Vec3::new(0.0, -0.014, 0.086), Vec3::new(0.011, 0.009, 0.009), SKIN);
    // He laughs: an open mouth without teeth.
    shape.ball(head + Vec3::new(0.0, -0.043, 0.0765), Vec3::new(0.022, 0.013, 0.006), 0x6E332C_u32);
    let lip: Vec<_> = (0..=6_u8)
        .map(|i| {
            let t = f32::from(i) / 3.0 - 1.0;
            (head + Vec3::new(0.026 * t, -0.04 + 0.012 * (t * t - 0.6), 0.082 - 0.008 * t * t), 0.0028)
        })
        .collect();
    shape.tube(&lip, 5, 0x9A5E48_u32);
    // Soft dark hair, not much yet.
    shape.sheet((18, 5), BABY_HAIR, |u, v| {
        let angle = (u - 0.5) * TAU;
        let (sin, cos) = angle.sin_cos();
        let line = if cos > 0.0 { 0.058 * cos } else { 0.04 * cos };
        let y = line + (0.0935 - line) * v;
        let round = (1.0 - (y / 0.0945) * (y / 0.0945)).max(0.0).sqrt();
        head + Vec3::new(0.0925 * round * sin, y + 0.004, 0.089 * round * cos)
    });
    for side in [-1.0, 1.0] {
        // One fist up, one at his middle.
        let (elbow, hand) = if side < 0.0 {
            (Vec3::new(-0.15, 0.12, 0.05), Vec3::new(-0.15, 0.2, 0.1))
        } else {
            (Vec3::new(0.145, 0.09, 0.06), Vec3::new(0.085, 0.1, 0.12))
        };
        shape.tube(&[(Vec3::new(side * 0.075, 0.15, 0.01), 0.036), (elbow, 0.034), (elbow.lerp(hand, 0.7), 0.028)], 9, ROMPER);
        shape.ball(hand, Vec3::new(0.025, 0.026, 0.024), SKIN);
        // Legs bent, feet toward who looks.
        let (knee, foot) = (Vec3::new(side * 0.11, 0.0, 0.13), Vec3::new(side * 0.08, -0.08, 0.19));
        shape.tube(&[(Vec3::new(side * 0.05, -0.01, 0.04), 0.046), (knee, 0.043), (foot, 0.032)], 9, ROMPER);
        shape.ball(foot + Vec3::new(0.0, 0.004, 0.026), Vec3::new(0.027, 0.038, 0.022), COT_SHEET);
    }
}

/// A feeding bottle with its cap on; its origin is where it stands.
pub(super) fn bottle(shape: &mut Shape, at: Vec3, cap: u32) {
    shape.lathe(
        at,
        &[(0.0, 0.0), (0.03, 0.0), (0.031, 0.01), (0.031, 0.05), (0.026, 0.06), (0.031, 0.07), (0.031, 0.12), (0.024, 0.132)],
        12,
        Paint::fade(CLEAR, MILK),
    );
    shape.lathe(at + Vec3::Y * 0.13, &[(0.027, 0.0), (0.028, 0.024), (0.014, 0.03), (0.0, 0.03)], 12, cap);
    shape.lathe(at + Vec3::Y * 0.158, &[(0.015, 0.0), (0.008, 0.016), (0.0075, 0.03), (0.0, 0.034)], 10, TEAT);
}
