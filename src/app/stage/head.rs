//! The forms of a head: skull, eyes, brows, nose, mouth, glasses. Made for somebody of 1.7 m, scaled by the figure.

use std::f32::consts::TAU;

use bevy::prelude::*;

use super::{
    body, hair,
    looks::{Cut, Frame, Look},
    shapes::{Paint, Shape, linear},
};

/// The middle of the head above the root of the neck, and before it.
pub(super) const HEAD: Vec3 = Vec3::new(0.0, 0.153, 0.03);
/// Half the height of the head.
pub(super) const CROWN: f32 = 0.135;
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

/// Half the width and half the depth of the head at a height from its middle, and how far before the middle the ring lies.
pub(super) fn skull(cut: Cut, y: f32) -> (f32, f32, f32) {
    let t = (y / CROWN).clamp(-1.0, 1.0);
    if t >= 0.0 {
        let round = (1.0 - t * t).sqrt();
        return (0.099 * (0.5 + 0.5 * cut.wide) * round, 0.116 * round, 0.0);
    }
    // Cheeks, then the jaw: the squarer, the longer it stays broad. The chin comes forward.
    let down = -t;
    let round = (1.0 - down.powf(2.3 + 1.5 * cut.jaw)).max(0.0).sqrt();
    let taper = 1.0 - (0.3 - 0.13 * cut.jaw) * down.powf(1.3);
    let wide = 0.5 + 0.5 * cut.wide + 0.5 * (cut.wide - 1.0) * down.min(0.6);
    (0.099 * wide * round * taper, 0.116 * (1.0 - down.powi(5)).max(0.0).sqrt() * (1.0 - 0.14 * down), 0.012 * down * down)
}

/// The skin of the face at x and y from the middle of the head, `lift` metres above it.
pub(super) fn face(cut: Cut, x: f32, y: f32, lift: f32) -> Vec3 {
    let (width, depth, forward) = skull(cut, y);
    let across = (x / width.max(1e-3)).clamp(-0.98, 0.98);
    Vec3::new(x, y, depth * (1.0 - across * across).sqrt() + forward + lift)
}

/// The head with neck, ears, nose, hair and glasses; its origin is the root of the neck.
pub(super) fn head(look: &Look) -> Shape {
    let mut shape = Shape::new();
    shape.even();
    let (skin, cut) = (look.skin, look.cut);
    neck(&mut shape, look, 0.0);
    shape.within(Mat4::from_translation(HEAD), |shape| {
        let rings: Vec<_> = (0..=20_u8)
            .map(|i| {
                let y = -CROWN * (TAU * 0.5 * f32::from(i) / 20.0).cos();
                let (width, depth, forward) = skull(cut, y);
                (y, width, depth, forward)
            })
            .collect();
        shape.loft(&rings, 28, body::plain(skin, 1.0));
        // The white of the eyes tells where somebody looks.
        for side in [-1.0, 1.0] {
            let turn = Mat4::from_rotation_translation(Quat::from_rotation_y(side * 0.4), face(cut, side * EYE.x, EYE.y, -0.001));
            shape.within(turn, |shape| {
                shape.ball(Vec3::ZERO, Vec3::new(0.0158, 0.0116, 0.0058), EYE_WHITE);
            });
        }
        // Warm cheeks, shade under the brows and the chin; an older face has a little more of each.
        let age = f32::from(look.age) / 83.0;
        for side in [-1.0, 1.0] {
            shape.wash(HEAD + face(cut, side * 0.055, -0.03, 0.0), Vec3::splat(0.045), 0xC4694F, 0.22);
            shape.shadow(HEAD + face(cut, side * EYE.x, EYE.y + 0.004, 0.0), Vec3::new(0.036, 0.032, 0.05), 0.1 + 0.12 * age);
            // Hollow cheeks come with the years.
            let hollow = (age - 0.6).max(0.0);
            shape.shadow(HEAD + face(cut, side * 0.07, -0.06, 0.0), Vec3::new(0.03, 0.04, 0.04), 0.5 * hollow);
        }
        shape.shadow(HEAD + Vec3::new(0.0, -CROWN, 0.03), Vec3::new(0.1, 0.05, 0.1), 0.25);
        hair::beard(shape, look, HEAD);
        nose(shape, look);
        for side in [-1.0, 1.0] {
            let (width, _, _) = skull(cut, -0.012);
            shape.ball(Vec3::new(side * (width + 0.002), -0.012, -0.005), Vec3::new(0.013, 0.03, 0.02), body::plain(skin, 0.9));
            shape.ball(Vec3::new(side * (width + 0.006), -0.008, 0.001), Vec3::new(0.008, 0.018, 0.011), body::plain(skin, 0.76));
        }
        lines(shape, look);
        hair::hair(shape, look);
        if look.glasses {
            glasses(shape, cut);
        }
    });
    shape
}

/// The neck, whose root is `root` metres up, into the head. The torso has one as well: when the head bows there is no gap at the collar.
pub(super) fn neck(shape: &mut Shape, look: &Look, root: f32) {
    let thick = look.build.sqrt() * if look.frame == Frame::Straight { 1.0 } else { 0.9 };
    let rings =
        [(-0.06, 0.066, 0.058, -0.008), (-0.02, 0.052, 0.052, -0.006), (0.04, 0.048, 0.05, 0.004), (0.1, 0.049, 0.052, 0.012)];
    let rings = rings.map(|(y, width, depth, forward)| (root + y, width * thick, depth * thick, forward));
    shape.loft(&rings, 16, body::plain(look.skin, 0.84));
}

/// A soft wedge with its wings.
fn nose(shape: &mut Shape, look: &Look) {
    let (cut, size) = (look.cut, look.cut.nose);
    let paint = body::plain(look.skin, 0.95);
    shape.tube(
        &[
            (face(cut, 0.0, 0.022, -0.005), 0.0085),
            (face(cut, 0.0, -0.008, 0.005 * size), 0.0108 * size.sqrt()),
            (face(cut, 0.0, -0.029, 0.0125 * size), 0.0145 * size),
            (face(cut, 0.0, -0.039, 0.002), 0.0105 * size),
        ],
        10,
        paint,
    );
    for side in [-1.0, 1.0] {
        shape.ball(face(cut, side * 0.0125 * size, -0.034, 0.001), Vec3::new(0.0082, 0.0075, 0.0085) * size, paint);
    }
}

/// What the years wrote: folds beside the mouth, lines on the forehead, at the eyes.
fn lines(shape: &mut Shape, look: &Look) {
    let cut = look.cut;
    let mut draw = |points: &[(f32, f32)], thick: f32, dark: f32| {
        let line: Vec<_> = points.iter().map(|&(x, y)| (face(cut, x, y, -thick * 0.35), thick)).collect();
        shape.tube(&line, 5, body::plain(look.skin, dark));
    };
    for side in [-1.0, 1.0] {
        if look.age > 52 {
            draw(&[(side * 0.024, -0.04), (side * 0.034, -0.054), (side * 0.039, -0.07)], 0.0016, 0.76);
        }
        if look.age > 58 {
            draw(&[(side * 0.066, 0.014), (side * 0.076, 0.02)], 0.0011, 0.78);
            draw(&[(side * 0.066, 0.006), (side * 0.077, 0.004)], 0.0011, 0.78);
            // Bags under the eyes.
            draw(&[(side * 0.024, -0.012), (side * 0.038, -0.0165), (side * 0.053, -0.011)], 0.0014, 0.86);
        }
        if look.age > 76 {
            draw(&[(side * 0.03, -0.088), (side * 0.033, -0.1)], 0.0015, 0.78);
        }
    }
    if look.age > 56 {
        draw(&[(-0.04, 0.083), (0.0, 0.0855), (0.04, 0.083)], 0.0012, 0.84);
    }
    if look.age > 70 {
        draw(&[(-0.032, 0.095), (0.0, 0.0972), (0.032, 0.095)], 0.0011, 0.85);
    }
}

fn glasses(shape: &mut Shape, cut: Cut) {
    for side in [-1.0, 1.0] {
        let rim: Vec<_> = (0..=14_u8)
            .map(|i| {
                let (sin, cos) = (TAU * f32::from(i) / 14.0).sin_cos();
                let lift = 0.011;
                (face(cut, side * (EYE.x + 0.027 * cos), EYE.y + 0.024 * sin, lift), 0.0024)
            })
            .collect();
        shape.tube(&rim, 5, GLASSES);
        shape.tube(
            &[(face(cut, side * 0.066, EYE.y + 0.004, 0.01), 0.0024), (Vec3::new(side * 0.101, EYE.y + 0.006, 0.0), 0.0024)],
            5,
            GLASSES,
        );
    }
    shape.tube(
        &[(face(cut, -0.012, EYE.y + 0.004, 0.012), 0.0024), (face(cut, 0.012, EYE.y + 0.004, 0.012), 0.0024)],
        5,
        GLASSES,
    );
}

/// An eye, with its middle at the origin: a dark oval with a spark in it.
pub(super) fn eye() -> Shape {
    let mut shape = Shape::new();
    shape.even();
    shape.ball(Vec3::ZERO, Vec3::new(0.0102, 0.0128, 0.0066), EYE_COLOUR);
    shape.ball(Vec3::new(0.0036, 0.005, 0.0056), Vec3::splat(0.0027), Paint::from(CATCH_LIGHT).glowing(0.7));
    shape
}

/// A lid: a piece of skin that comes before the eye; its middle is the origin.
pub(super) fn lid(look: &Look, upper: bool) -> Shape {
    let mut shape = Shape::new();
    let (height, deep, shade) = if upper { (0.0165, 0.0062, 0.97) } else { (0.0115, 0.005, 1.0) };
    shape.even();
    shape.ball(Vec3::ZERO, Vec3::new(0.0178, height, deep), body::plain(look.skin, shade));
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
    let root = face(look.cut, side * BROW_INNER, BROW, 0.0);
    let points = [(0.0, 0.0, 0.0044), (0.014, 0.003, 0.0054), (0.029, 0.002, 0.0044), (BROW_LENGTH, -0.003, 0.0024)]
        .map(|(x, y, thick)| (face(look.cut, side * (BROW_INNER + x), BROW + y, 0.005) - root, thick));
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
        face(look.cut, x, MOUTH + y, 0.002 + lift) - face(look.cut, 0.0, MOUTH, 0.0)
    };
    let mut shape = Shape::new();
    if gap > 0.0012 {
        shape.sheet((10, 2), MOUTH_DARK, |u, v| {
            let t = u * 2.0 - 1.0;
            at(t, line(t) + part(t) * gap * (v - 0.62), 0.001)
        });
    }
    for (side, full) in [(0.38, 0.0024), (-0.62, 0.0034)].map(|(side, full)| (side, full * look.cut.lips)) {
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
