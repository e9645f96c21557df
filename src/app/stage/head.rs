//! The forms of a head: skull, hair, eyes, brows, mouth, glasses. Made for somebody of 1.7 m, scaled by the figure.

use std::f32::consts::TAU;

use bevy::prelude::*;

use super::{
    body,
    looks::{Beard, Hair, Look},
    shapes::{Paint, Shape, hash, linear},
};

/// The middle of the head above the root of the neck, and before it.
pub(super) const HEAD: Vec3 = Vec3::new(0.0, 0.165, 0.03);
/// Half the height of the head.
const CROWN: f32 = 0.135;
/// The eyes, from the middle of the head.
pub(super) const EYE: Vec2 = Vec2::new(0.038, 0.012);
/// How high the brows and the mouth are.
pub(super) const BROW: f32 = 0.054;
pub(super) const MOUTH: f32 = -0.07;
const EYE_COLOUR: u32 = 0x2B2320;
const EYE_WHITE: u32 = 0xE9E0D4;
const CATCH_LIGHT: u32 = 0xFFF6E8;
const LIP_SHADE: f32 = 0.62;
const MOUTH_DARK: u32 = 0x4A2420;
const GLASSES: u32 = 0x6B4A3A;

/// Half the width and half the depth of the head at a height from its middle.
fn skull(y: f32) -> (f32, f32) {
    let t = (y / CROWN).clamp(-1.0, 1.0);
    let round = (1.0 - t * t).max(0.0).powf(0.46);
    // Narrower toward the chin, fuller at the back of the crown.
    let jaw = 1.0 - 0.2 * (-t).max(0.0);
    (0.098 * round * jaw, 0.112 * round * (1.0 - 0.12 * (-t).max(0.0)))
}

/// The skin of the face at x and y from the middle of the head, `lift` metres above it.
pub(super) fn face(x: f32, y: f32, lift: f32) -> Vec3 {
    let (width, depth) = skull(y);
    let across = (x / width.max(1e-3)).clamp(-0.98, 0.98);
    Vec3::new(x, y, depth * (1.0 - across * across).sqrt() + lift)
}

/// The head with neck, ears, nose, hair and glasses; its origin is the root of the neck.
pub(super) fn head(look: &Look) -> Shape {
    let mut shape = Shape::new();
    let skin = look.skin;
    shape.tube(&[(Vec3::new(0.0, -0.05, -0.005), 0.056), (Vec3::new(0.0, 0.09, 0.01), 0.05)], 12, body::shade(skin, 0.82));
    shape.within(Mat4::from_translation(HEAD), |shape| {
        let rings: Vec<_> = (0..=16_u8)
            .map(|i| {
                let y = -CROWN * (TAU * 0.5 * f32::from(i) / 16.0).cos();
                let (width, depth) = skull(y);
                (y, width, depth, 0.0)
            })
            .collect();
        shape.loft(&rings, 24, skin);
        // The white of the eyes tells where somebody looks.
        for side in [-1.0, 1.0] {
            let turn = Mat4::from_rotation_translation(Quat::from_rotation_y(side * 0.4), face(side * EYE.x, EYE.y, -0.001));
            shape.within(turn, |shape| {
                shape.ball(Vec3::ZERO, Vec3::new(0.0158, 0.0116, 0.0058), EYE_WHITE);
            });
        }
        // Warm cheeks, shade under the brows and the chin; an older face has a little more of each.
        let age = f32::from(look.age) / 83.0;
        for side in [-1.0, 1.0] {
            shape.wash(HEAD + face(side * 0.055, -0.03, 0.0), Vec3::splat(0.045), 0xC4694F, 0.22);
            shape.shadow(HEAD + face(side * EYE.x, EYE.y + 0.004, 0.0), Vec3::new(0.036, 0.032, 0.05), 0.1 + 0.12 * age);
        }
        shape.shadow(HEAD + Vec3::new(0.0, -CROWN, 0.03), Vec3::new(0.1, 0.05, 0.1), 0.25);
        match look.beard {
            Beard::Shaved => {}
            Beard::Stubble => {
                shape.wash(HEAD + Vec3::new(0.0, -0.1, 0.06), Vec3::new(0.1, 0.065, 0.1), look.hair_colour, 0.55);
            }
            Beard::Full => {
                shape.loft(
                    &[
                        (-0.165, 0.0, 0.0, 0.05),
                        (-0.15, 0.05, 0.05, 0.045),
                        (-0.11, 0.082, 0.085, 0.02),
                        (-0.06, 0.088, 0.07, 0.0),
                    ],
                    16,
                    look.hair_colour,
                );
            }
        }
        // The nose: a soft wedge.
        shape.tube(
            &[
                (face(0.0, 0.02, -0.004), 0.009),
                (face(0.0, -0.012, 0.006), 0.0125),
                (face(0.0, -0.03, 0.012), 0.0165),
                (face(0.0, -0.04, 0.0), 0.012),
            ],
            8,
            body::shade(skin, 0.93),
        );
        for side in [-1.0, 1.0] {
            shape.ball(Vec3::new(side * 0.1, -0.012, -0.005), Vec3::new(0.013, 0.03, 0.02), body::shade(skin, 0.9));
        }
        if look.age > 60 {
            // The folds beside the mouth.
            for side in [-1.0, 1.0] {
                let fold = [(0.026, -0.04), (0.036, -0.055), (0.041, -0.072)].map(|(x, y)| (face(side * x, y, -0.0005), 0.0016));
                shape.tube(&fold, 5, body::shade(skin, 0.74));
            }
        }
        hair(shape, look);
        if look.glasses {
            glasses(shape);
        }
    });
    shape
}

fn glasses(shape: &mut Shape) {
    for side in [-1.0, 1.0] {
        let rim: Vec<_> = (0..=14_u8)
            .map(|i| {
                let (sin, cos) = (TAU * f32::from(i) / 14.0).sin_cos();
                let lift = 0.011;
                (face(side * (EYE.x + 0.027 * cos), EYE.y + 0.024 * sin, lift), 0.0024)
            })
            .collect();
        shape.tube(&rim, 5, GLASSES);
        shape.tube(
            &[(face(side * 0.066, EYE.y + 0.004, 0.01), 0.0024), (Vec3::new(side * 0.101, EYE.y + 0.006, 0.0), 0.0024)],
            5,
            GLASSES,
        );
    }
    shape.tube(&[(face(-0.012, EYE.y + 0.004, 0.012), 0.0024), (face(0.012, EYE.y + 0.004, 0.012), 0.0024)], 5, GLASSES);
}

/// A cap over the skull: from the hairline in front down to the nape.
fn cap(shape: &mut Shape, paint: u32, thickness: f32, front: f32, side: f32, nape: f32) {
    // Each meridian begins at its own hairline and ends at the crown.
    shape.sheet((28, 8), paint, |u, v| {
        let angle = (u - 0.5) * TAU;
        let (sin, cos) = angle.sin_cos();
        let line = if cos > 0.0 { side + (front - side) * cos.powf(1.4) } else { side + (nape - side) * (-cos).powf(0.7) };
        let y = line + (CROWN - line) * v;
        let (width, depth) = skull(y);
        let body = thickness * (0.35 + 0.65 * (v * 2.4).min(1.0)) * (1.0 + 0.12 * (angle * 9.0).sin());
        // It closes over the crown.
        let body = body * (1.0 - ((v - 0.85).max(0.0) / 0.15).powi(2)).max(0.0).sqrt();
        Vec3::new((width + body) * sin, y + thickness * v * v * v, (depth + body) * cos - 0.004)
    });
}

fn hair(shape: &mut Shape, look: &Look) {
    let paint = look.hair_colour;
    match look.hair {
        Hair::Bun => {
            cap(shape, paint, 0.014, 0.078, 0.012, -0.07);
            shape.ball(Vec3::new(0.0, 0.085, -0.118), Vec3::new(0.05, 0.046, 0.042), paint);
            shape.hoop(Vec3::new(0.0, 0.085, -0.15), 0.022, 0.008, 14, body::shade(paint, 0.82));
        }
        Hair::Short => {
            cap(shape, paint, 0.016, 0.07, 0.0, -0.055);
            // A parting, brushed to one side.
            shape.ball(Vec3::new(0.025, 0.115, 0.045), Vec3::new(0.07, 0.03, 0.055), paint);
        }
        Hair::Thin => {
            // A wreath; the crown shows skin with a few combed strands.
            shape.sheet((28, 5), paint, |u, v| {
                let angle = (u - 0.5) * TAU * 0.74 + TAU * 0.5;
                let (sin, cos) = angle.sin_cos();
                let y = -0.06 + 0.1 * v;
                let (width, depth) = skull(y);
                let body = 0.012 * (1.0 - (2.0 * v - 1.0).powi(2)) + 0.003;
                Vec3::new((width + body) * sin, y, (depth + body) * cos)
            });
            for strand in 0..5_u8 {
                let x = -0.05 + 0.02 * f32::from(strand);
                let arc: Vec<_> = (0..6_u8)
                    .map(|i| {
                        let z = 0.06 - 0.03 * f32::from(i);
                        let top = CROWN * (1.0 - (x / 0.1).powi(2) - (z / 0.118).powi(2)).max(0.05).powf(0.5);
                        (Vec3::new(x + 0.004 * f32::from(i), top + 0.002, z), 0.0035)
                    })
                    .collect();
                shape.tube(&arc, 4, paint);
            }
        }
        Hair::Long => {
            cap(shape, paint, 0.015, 0.082, 0.01, -0.1);
            // What falls down the back, so that nothing is seen between the locks.
            shape.loft(
                &[(-0.225, 0.03, 0.012, -0.05), (-0.2, 0.085, 0.03, -0.05), (-0.1, 0.1, 0.05, -0.045), (0.0, 0.098, 0.07, -0.03)],
                14,
                body::shade(paint, 0.86),
            );
            for side in [-1.0, 1.0] {
                for lock in 0..4_u8 {
                    let back = f32::from(lock);
                    let start = Vec3::new(side * 0.092, 0.03, 0.02 - 0.034 * back);
                    shape.tube(
                        &[
                            (start, 0.02),
                            (start + Vec3::new(side * 0.014, -0.08, -0.005), 0.024),
                            (start + Vec3::new(side * 0.012, -0.16, 0.0), 0.021),
                            (start + Vec3::new(side * (0.02 - 0.004 * back), -0.235, 0.008), 0.008),
                        ],
                        7,
                        body::shade(paint, 0.9 + 0.04 * back),
                    );
                }
            }
        }
        Hair::Curls => {
            cap(shape, paint, 0.02, 0.074, 0.0, -0.075);
            for curl in 0..46_u32 {
                // Spread evenly over the upper back of the head.
                let rise = 1.0 - 1.25 * (curl as f32 + 0.5) / 46.0;
                let angle = curl as f32 * 2.399_963;
                let (sin, cos) = angle.sin_cos();
                let y = CROWN * rise;
                if cos > 0.2 && y < 0.075 {
                    continue;
                }
                let (width, depth) = skull(y);
                let at = Vec3::new((width + 0.014) * sin, y + 0.014, (depth + 0.012) * cos - 0.006);
                shape.ball(at, Vec3::splat(0.026 + 0.01 * hash(curl)), body::shade(paint, 0.85 + 0.4 * hash(curl + 99)));
            }
        }
        Hair::Bob => {
            cap(shape, paint, 0.02, 0.066, -0.075, -0.095);
            shape.ball(Vec3::new(-0.02, 0.1, 0.062), Vec3::new(0.075, 0.034, 0.045), paint);
        }
    }
}

/// An eye, with its middle at the origin: a dark oval with a spark in it.
pub(super) fn eye() -> Shape {
    let mut shape = Shape::new();
    shape.ball(Vec3::ZERO, Vec3::new(0.0102, 0.0128, 0.0066), EYE_COLOUR);
    shape.ball(Vec3::new(0.0036, 0.005, 0.0056), Vec3::splat(0.0027), Paint::from(CATCH_LIGHT).glowing(0.7));
    shape
}

/// A lid: a piece of skin that comes before the eye; its middle is the origin.
pub(super) fn lid(look: &Look, upper: bool) -> Shape {
    let mut shape = Shape::new();
    let (height, shade) = if upper { (0.0165, 0.92) } else { (0.0125, 0.985) };
    shape.ball(Vec3::ZERO, Vec3::new(0.0178, height, 0.0064), body::shade(look.skin, shade));
    if upper {
        // The edge, as lashes would draw it.
        shape.tube(
            &[
                (Vec3::new(-0.0165, -0.0075, 0.003), 0.0012),
                (Vec3::new(0.0, -0.0155, 0.0056), 0.0016),
                (Vec3::new(0.0165, -0.0075, 0.003), 0.0012),
            ],
            5,
            body::shade(look.skin, 0.32),
        );
    }
    shape
}

/// How far the inner end of a brow is from the middle of the face.
pub(super) const BROW_INNER: f32 = 0.017;
/// How long a brow is.
pub(super) const BROW_LENGTH: f32 = 0.041;

/// A brow, from its inner end at the origin outward. `side`: 1 for the left, -1 for the right.
pub(super) fn brow(look: &Look, side: f32) -> Shape {
    // White hair has brows that are a little darker, or they would not be seen.
    let white = linear(look.hair_colour).min_element() > 0.5;
    let colour = body::shade(look.hair_colour, if white { 0.55 } else { 0.75 });
    let root = face(side * BROW_INNER, BROW, 0.0);
    let points = [(0.0, 0.0, 0.0044), (0.014, 0.003, 0.0054), (0.029, 0.002, 0.0044), (BROW_LENGTH, -0.003, 0.0024)]
        .map(|(x, y, thick)| (face(side * (BROW_INNER + x), BROW + y, 0.005) - root, thick));
    let mut shape = Shape::new();
    shape.tube(&points, 6, colour);
    shape
}

/// The mouth around the origin: `smile` -1 to 1, `open` 0 to 1, `wide` about 1.
pub(super) fn mouth(look: &Look, smile: f32, open: f32, wide: f32) -> Shape {
    let half = 0.034 * wide.clamp(0.5, 1.5);
    let lip = linear(look.skin) * LIP_SHADE * Vec3::new(1.05, 0.82, 0.8);
    let lip = Paint { top: lip, foot: lip, glow: 0.0 };
    let gap = 0.022 * open.clamp(0.0, 1.0);
    // Height of the line between the lips at -1..=1 across, and how far the lips part there.
    let line = |t: f32| smile * 0.0165 * (t * t - 0.35);
    let part = |t: f32| (1.0 - t * t).max(0.0).sqrt();
    let at = |t: f32, y: f32, lift: f32| {
        let x = t * half;
        face(x, MOUTH + y, 0.002 + lift) - face(0.0, MOUTH, 0.0)
    };
    let mut shape = Shape::new();
    if gap > 0.0012 {
        shape.sheet((10, 2), MOUTH_DARK, |u, v| {
            let t = u * 2.0 - 1.0;
            at(t, line(t) + part(t) * gap * (v - 0.62), 0.001)
        });
    }
    for (side, full) in [(0.38, 0.0024), (-0.62, 0.0034)] {
        let points: Vec<_> = (0..=8_u8)
            .map(|i| {
                let t = f32::from(i) / 4.0 - 1.0;
                (at(t, line(t) + part(t) * gap * side, 0.001), 0.0013 + full * part(t) * 0.8)
            })
            .collect();
        shape.tube(&points, 6, lip);
    }
    shape
}
