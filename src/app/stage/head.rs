//! The forms of a head: skull, eyes, brows, nose, mouth, glasses. Made for somebody of 1.7 m, scaled by the figure.

use std::f32::consts::TAU;

use bevy::prelude::*;

use super::{
    body, eyes, hair,
    looks::{Cut, Frame, Look},
    shapes::{Paint, Shape, linear},
};

/// The middle of the head above the root of the neck, and before it.
pub(super) const HEAD: Vec3 = Vec3::new(0.0, 0.147, 0.03);
/// Half the height of the head.
pub(super) const CROWN: f32 = 0.135;
/// The eyes, from the middle of the head.
pub(super) const EYE: Vec2 = Vec2::new(0.038, 0.012);
/// How high the brows and the mouth are.
pub(super) const BROW: f32 = 0.0485;
pub(super) const MOUTH: f32 = -0.07;
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
        let rings: Vec<_> = (0..=28_u8)
            .map(|i| {
                let y = -CROWN * (TAU * 0.5 * f32::from(i) / 28.0).cos();
                let (width, depth, forward) = skull(cut, y);
                (y, width, depth, forward)
            })
            .collect();
        shape.loft(&rings, 36, body::plain(skin, 1.0));
        // The white of the eyes tells where somebody looks.
        for side in [-1.0, 1.0] {
            let lies = eyes::socket(cut, side);
            shape.within(Mat4::from_scale_rotation_translation(lies.scale, lies.rotation, lies.translation), eyes::white);
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

/// A soft wedge that grows out of the brow, with its wings.
fn nose(shape: &mut Shape, look: &Look) {
    let (cut, size) = (look.cut, look.cut.nose);
    let paint = body::plain(look.skin, 0.97);
    shape.tube(
        &[
            (face(cut, 0.0, 0.034, -0.0105), 0.0088),
            (face(cut, 0.0, 0.014, -0.0045), 0.0086),
            (face(cut, 0.0, -0.006, 0.0035 * size), 0.0098 * size.sqrt()),
            (face(cut, 0.0, -0.023, 0.0098 * size), 0.0126 * size),
            (face(cut, 0.0, -0.033, 0.0085 * size), 0.0128 * size),
            (face(cut, 0.0, -0.041, -0.001), 0.0095 * size),
        ],
        12,
        paint,
    );
    for side in [-1.0, 1.0] {
        shape.ball(face(cut, side * 0.0125 * size, -0.0335, -0.0022), Vec3::new(0.0082, 0.0076, 0.0092) * size, paint);
        let nostril = face(cut, side * 0.0068 * size, -0.0405 - 0.0022 * size, 0.0035 * size);
        shape.ball(nostril, Vec3::new(0.0042, 0.0022, 0.0046) * size, body::plain(look.skin, 0.5));
    }
}

/// A soft line on the face, thin at both ends, through three points.
fn crease(shape: &mut Shape, look: &Look, [from, by, to]: [(f32, f32); 3], thick: f32, dark: f32) {
    let [from, by, to] = [from, by, to].map(Vec2::from);
    let bend = by * 2.0 - (from + to) * 0.5;
    let line: Vec<_> = (0..=8_u8)
        .map(|i| {
            let t = f32::from(i) / 8.0;
            let at = from.lerp(bend, t).lerp(bend.lerp(to, t), t);
            let radius = thick * (0.25 + 0.75 * (t * TAU * 0.5).sin());
            (face(look.cut, at.x, at.y, -radius * 0.45), radius)
        })
        .collect();
    shape.tube(&line, 5, body::plain(look.skin, dark));
}

/// What the years wrote: folds beside the mouth, lines on the forehead, at the eyes and between the brows.
fn lines(shape: &mut Shape, look: &Look) {
    // How far the years have got, from the first line to a very old face.
    let years = ((f32::from(look.age) - 42.0) / 40.0).clamp(0.0, 1.0);
    if years <= 0.0 {
        return;
    }
    let mut draw = |points: [(f32, f32); 3], thick: f32, dark: f32| {
        crease(shape, look, points, thick * (0.6 + 0.4 * years), 1.0 - dark * (0.45 + 0.55 * years));
    };
    for side in [-1.0, 1.0] {
        let at = |points: [(f32, f32); 3]| points.map(|(x, y)| (side * x, y));
        // From the wing of the nose past the mouth.
        draw(at([(0.022, -0.038), (0.0345, -0.05), (0.0405, -0.068)]), 0.0017, 0.3);
        if years > 0.25 {
            // Bags under the eyes, and crow's feet.
            draw(at([(0.0215, -0.0125), (0.036, -0.0185), (0.0545, -0.0105)]), 0.0015, 0.2);
            draw(at([(0.0665, 0.017), (0.072, 0.02), (0.078, 0.0255)]), 0.0011, 0.24);
            draw(at([(0.067, 0.009), (0.073, 0.008), (0.0795, 0.0085)]), 0.0011, 0.24);
        }
        if years > 0.5 {
            draw(at([(0.0655, 0.002), (0.071, -0.0025), (0.0765, -0.0055)]), 0.001, 0.22);
            // From the corners of the mouth down.
            draw(at([(0.0375, -0.079), (0.0395, -0.089), (0.036, -0.1)]), 0.0015, 0.26);
        }
        if years > 0.7 {
            draw(at([(0.006, 0.05), (0.0055, 0.058), (0.0075, 0.065)]), 0.001, 0.2);
            draw(at([(0.03, -0.022), (0.044, -0.027), (0.058, -0.02)]), 0.0012, 0.14);
            draw(at([(0.056, -0.045), (0.063, -0.062), (0.059, -0.08)]), 0.0013, 0.16);
        }
    }
    for (i, from) in [0.3, 0.5, 0.75].into_iter().enumerate() {
        if years > from {
            let y = [0.083, 0.094, 0.073][i];
            let wide = [0.042, 0.034, 0.036][i];
            draw([(-wide, y - 0.001), (0.002, y + 0.003), (wide, y - 0.0015)], 0.0012, 0.18);
        }
    }
}

fn glasses(shape: &mut Shape, cut: Cut) {
    for side in [-1.0, 1.0] {
        let rim: Vec<_> = (0..=22_u8)
            .map(|i| {
                let (sin, cos) = (TAU * f32::from(i) / 22.0).sin_cos();
                let lift = 0.011;
                (face(cut, side * (EYE.x + 0.028 * cos), EYE.y - 0.001 + 0.024 * sin, lift), 0.002)
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
    let full = if look.frame == Frame::Straight { 1.0 } else { 0.78 };
    let points = [
        (0.0, -0.0005, 0.003),
        (0.009, 0.0018, 0.0046),
        (0.02, 0.003, 0.0045),
        (0.031, 0.0014, 0.0034),
        (BROW_LENGTH, -0.0032, 0.0014),
    ]
    .map(|(x, y, thick)| (face(look.cut, side * (BROW_INNER + x), BROW + y, 0.0022) - root, thick * full));
    let mut shape = Shape::new();
    shape.tube(&points, 8, colour);
    shape
}

/// The mouth around the origin: `smile` -1 to 1, `open` 0 to 1, `wide` about 1.
pub(super) fn mouth(look: &Look, smile: f32, open: f32, wide: f32) -> Shape {
    let half = 0.034 * wide.clamp(0.5, 1.5);
    let lip = linear(look.skin) * LIP_SHADE * Vec3::new(1.12, 0.87, 0.85);
    let shaded = Paint { top: lip * 0.86, foot: lip * 0.86, glow: 0.0 };
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
    // The lower lip is the fuller one; the upper one dips in the middle. Each lies on its own side of the line between them.
    for (up, share, full) in [(1.0, 0.38, 0.0021), (-1.0, -0.62, 0.003)] {
        let full = full * look.cut.lips;
        let points: Vec<_> = (0..=12_u8)
            .map(|i| {
                let t = f32::from(i) / 6.0 - 1.0;
                let dip = if up > 0.0 { 0.28 * (1.0 - (t * 4.5).abs()).max(0.0) } else { 0.0 };
                let radius = 0.0009 + full * part(t) * (1.0 - dip);
                (at(t, line(t) + part(t) * gap * share + up * radius * 0.7, 0.0006), radius)
            })
            .collect();
        shape.tube(&points, 7, if up > 0.0 { shaded } else { lip });
    }
    let between: Vec<_> = (0..=12_u8)
        .map(|i| {
            let t = (f32::from(i) / 6.0 - 1.0) * 1.06;
            let radius = 0.0007 + 0.0005 * part(t * 0.94);
            (at(t, line(t) + part(t) * gap * 0.38, 0.0022 * part(t) * look.cut.lips), radius)
        })
        .collect();
    shape.tube(&between, 5, Paint { top: lip.top * 0.42, foot: lip.top * 0.42, glow: 0.0 });
    shape
}
