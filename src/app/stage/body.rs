//! The forms of a person's body, cut like a carefully made figure of wood and paper. Made for 1.7 m, scaled by the figure.

use bevy::prelude::*;

use super::{
    looks::{Bottom, Look, Top},
    shapes::{Paint, Shape, linear},
};

/// Measures of somebody of 1.7 m, in metres.
pub(super) const HIP: f32 = 0.86;
/// The height of a seat: the hips of somebody who sits are a little above it.
pub(super) const SEAT: f32 = 0.46;
/// From the hips up to the shoulder joints, and to the root of the neck.
pub(super) const SHOULDER: f32 = 0.475;
pub(super) const NECK: f32 = 0.565;
/// From the shoulder to the elbow, and from there to the wrist.
pub(super) const UPPER_ARM: f32 = 0.27;
pub(super) const FOREARM: f32 = 0.23;
/// Half the width of the shoulders.
pub(super) const SHOULDER_WIDTH: f32 = 0.18;
const SOLE: u32 = 0x2B2622;

/// A darker or lighter shade of an sRGB colour.
pub(super) fn shade(hex: u32, factor: f32) -> Paint {
    let colour = linear(hex) * factor;
    Paint { top: colour, foot: colour * 0.94, glow: 0.0 }
}

/// Rings of the upper body: (height above the hips, half width, half depth, forward).
fn torso_rings(look: &Look) -> [(f32, f32, f32, f32); 10] {
    let broad = look.build;
    // Whoever is heavy carries it before the belt.
    let belly = (broad - 1.0).max(0.0);
    let stoop = (f32::from(look.age) - 55.0).max(0.0) / 28.0 * 0.02;
    [
        (-0.12, 0.168 * broad, 0.118 * broad, 0.0),
        (-0.02, 0.17 * broad, 0.122 * broad + belly * 0.1, belly * 0.08),
        (0.08, 0.16 * broad, 0.118 * broad + belly * 0.22, belly * 0.14),
        (0.18, 0.157 * broad, 0.112 * broad + belly * 0.16, belly * 0.1),
        (0.3, 0.172 * broad, 0.118 * broad, 0.0),
        (0.39, 0.176 * broad.sqrt(), 0.115 * broad, stoop * 0.4),
        (0.455, 0.162 * broad.sqrt(), 0.1 * broad.sqrt(), stoop * 0.6),
        (0.505, 0.125, 0.082, stoop * 0.7),
        (0.54, 0.08, 0.066, stoop * 0.7),
        (0.56, 0.056, 0.052, stoop * 0.7),
    ]
}

/// The front of the upper body at x and a height, `lift` metres before it.
fn front(rings: &[(f32, f32, f32, f32)], x: f32, y: f32, lift: f32) -> Vec3 {
    let above = rings.iter().position(|ring| ring.0 >= y).unwrap_or(rings.len() - 1).max(1);
    let (low, high) = (rings[above - 1], rings[above]);
    let t = ((y - low.0) / (high.0 - low.0)).clamp(0.0, 1.0);
    let mix = |a: f32, b: f32| a + (b - a) * t;
    let (width, depth, forward) = (mix(low.1, high.1), mix(low.2, high.2), mix(low.3, high.3));
    let across = (x / width).clamp(-0.97, 0.97);
    Vec3::new(x, y, depth * (1.0 - across * across).sqrt() + forward + lift)
}

/// The upper body in its clothes; its origin is between the hips.
pub(super) fn torso(look: &Look) -> Shape {
    let mut shape = Shape::new();
    let rings = torso_rings(look);
    let cloth = look.top_colour;
    shape.loft(&rings, 24, Paint::from(cloth));
    // Shoulders fall off softly from the neck, and the arms hang from under them.
    let broad = look.build.sqrt();
    let stoop = rings[6].3;
    for side in [-1.0, 1.0] {
        let joint = Vec3::new(side * SHOULDER_WIDTH * broad, SHOULDER - 0.024, stoop);
        let root = Vec3::new(side * 0.06, SHOULDER + 0.03, stoop);
        let tube: Vec<_> = [(0.0, 0.05), (0.35, 0.062), (0.7, 0.066), (1.0, 0.058 * broad)]
            .map(|(t, radius)| (root.lerp(joint, t) + Vec3::Y * (0.012 * (1.0 - t)), radius))
            .into();
        shape.tube(&tube, 14, cloth);
        shape.ball(joint, Vec3::new(0.058, 0.06, 0.06) * broad, cloth);
    }
    let dark = shade(cloth, 0.72);
    match look.top {
        Top::Cardigan | Top::Blazer | Top::Jacket => {
            // What is under it shows in a wedge at the neck.
            let foot = match look.top {
                Top::Cardigan => 0.0,
                Top::Blazer => 0.2,
                _ => 0.38,
            };
            shape.sheet((6, 8), look.under_colour, |u, v| {
                let y = foot + (0.552 - foot) * v;
                let half = 0.012 + 0.05 * v.powf(1.4);
                front(&rings, (u * 2.0 - 1.0) * half, y, 0.009)
            });
            for side in [-1.0, 1.0] {
                // The two edges.
                let edge: Vec<_> = (0..=8_u8)
                    .map(|i| {
                        let v = f32::from(i) / 8.0;
                        let y = foot + (0.55 - foot) * v;
                        (front(&rings, side * (0.014 + 0.05 * v.powf(1.4)), y, 0.01), 0.0075)
                    })
                    .collect();
                shape.tube(&edge, 6, dark);
                if look.top == Top::Blazer {
                    shape.sheet((3, 5), shade(cloth, 0.86), |u, v| {
                        let y = 0.24 + 0.29 * v;
                        let inner = 0.02 + 0.045 * v;
                        let wide = 0.055 * (1.0 - (v - 0.65).abs() * 1.2).max(0.1);
                        front(&rings, side * (inner + wide * u), y, 0.011)
                    });
                }
                if look.top == Top::Jacket {
                    shape.block(front(&rings, side * 0.09, 0.33, 0.004), Vec3::new(0.075, 0.085, 0.014), shade(cloth, 0.84));
                    shape.block(front(&rings, side * 0.09, 0.37, 0.006), Vec3::new(0.08, 0.026, 0.016), dark);
                }
            }
            if look.top == Top::Cardigan {
                for button in 0..4_u8 {
                    let y = 0.02 + 0.09 * f32::from(button);
                    shape.ball(front(&rings, 0.02, y, 0.012), Vec3::new(0.009, 0.009, 0.005), shade(look.under_colour, 0.8));
                }
            }
            if look.top != Top::Cardigan {
                shape.tube(&[(front(&rings, 0.0, -0.11, 0.005), 0.004), (front(&rings, 0.0, foot, 0.006), 0.004)], 5, dark);
            }
        }
        Top::Sweater => {
            shape.loft(&[(0.52, 0.092, 0.078, 0.006), (0.545, 0.084, 0.07, 0.006), (0.56, 0.072, 0.062, 0.004)], 18, dark);
        }
        Top::Shirt => {
            shape.tube(&[(front(&rings, 0.0, -0.1, 0.003), 0.004), (front(&rings, 0.0, 0.5, 0.003), 0.004)], 5, dark);
            for side in [-1.0, 1.0] {
                shape.sheet((3, 3), shade(cloth, 1.1), |u, v| {
                    front(&rings, side * (0.004 + 0.06 * u), 0.5 + 0.055 * v + 0.015 * u, 0.012 + 0.012 * v)
                });
            }
            for button in 0..5_u8 {
                let y = -0.04 + 0.11 * f32::from(button);
                shape.ball(front(&rings, 0.0, y, 0.008), Vec3::splat(0.0055), look.under_colour);
            }
        }
    }
    // A hem, and shade under the arms and at the waist.
    let (y, width, depth, forward) = rings[0];
    shape.loft(
        &[
            (y - 0.012, width, depth, forward),
            (y, width * 1.03, depth * 1.04, forward),
            (y + 0.03, width * 1.02, depth * 1.02, forward),
        ],
        20,
        dark,
    );
    for side in [-1.0, 1.0] {
        shape.shadow(Vec3::new(side * 0.18, 0.25, 0.0), Vec3::new(0.08, 0.24, 0.14), 0.3);
    }
    shape.shadow(Vec3::new(0.0, 0.56, 0.07), Vec3::new(0.09, 0.07, 0.07), 0.25);
    shape
}

/// The upper arm; its origin is the shoulder, it hangs down.
pub(super) fn upper_arm(look: &Look) -> Shape {
    let mut shape = Shape::new();
    let broad = look.build.sqrt();
    shape.tube(
        &[
            (Vec3::new(0.0, 0.02, 0.0), 0.046 * broad),
            (Vec3::new(0.0, -0.02, 0.0), 0.055 * broad),
            (Vec3::new(0.0, -0.08, 0.0), 0.056 * broad),
            (Vec3::new(0.0, -UPPER_ARM * 0.6, 0.0), 0.05 * broad),
            (Vec3::new(0.0, -UPPER_ARM, 0.0), 0.045 * broad),
        ],
        12,
        Paint::from(look.top_colour),
    );
    shape.ball(Vec3::new(0.0, -UPPER_ARM, 0.0), Vec3::splat(0.045 * broad), look.top_colour);
    shape
}

/// The forearm with its hand; its origin is the elbow, it hangs down. `side`: 1 for the left, -1 for the right.
pub(super) fn forearm(look: &Look, side: f32) -> Shape {
    let mut shape = Shape::new();
    let broad = look.build.sqrt();
    let cloth = Paint::from(look.top_colour);
    shape.tube(
        &[
            (Vec3::new(0.0, 0.0, 0.0), 0.045 * broad),
            (Vec3::new(0.0, -FOREARM * 0.4, 0.0), 0.043 * broad),
            (Vec3::new(0.0, -FOREARM * 0.92, 0.0), 0.036 * broad),
        ],
        12,
        cloth,
    );
    shape.lathe(
        Vec3::new(0.0, -FOREARM - 0.005, 0.0),
        &[(0.03, 0.0), (0.038 * broad, 0.002), (0.039 * broad, 0.03), (0.035 * broad, 0.036)],
        12,
        shade(look.top_colour, 0.78),
    );
    let skin = look.skin;
    let wrist = -FOREARM;
    shape.tube(&[(Vec3::new(0.0, wrist + 0.02, 0.0), 0.026), (Vec3::new(0.0, wrist - 0.03, 0.0), 0.026)], 9, skin);
    shape.ball(Vec3::new(0.0, wrist - 0.052, 0.002), Vec3::new(0.02, 0.044, 0.039), skin);
    for finger in 0..4_u8 {
        let z = 0.027 - 0.0185 * f32::from(finger);
        let long = [0.05, 0.056, 0.052, 0.042][usize::from(finger)];
        let root = Vec3::new(0.0, wrist - 0.083 + 0.004 * f32::from(finger), z);
        // The palm looks toward the body: the fingers curl that way.
        let curl = Vec3::new(-side * 0.008, 0.0, 0.0);
        shape.tube(
            &[
                (root, 0.0102),
                (root - Vec3::Y * (long * 0.55) + curl * 0.4, 0.0096),
                (root - Vec3::Y * long + curl * 1.8, 0.0078),
            ],
            6,
            skin,
        );
    }
    let thumb = Vec3::new(-side * 0.006, wrist - 0.034, 0.03);
    shape.tube(
        &[
            (thumb, 0.0125),
            (thumb + Vec3::new(-side * 0.008, -0.026, 0.016), 0.0115),
            (thumb + Vec3::new(-side * 0.01, -0.05, 0.018), 0.0085),
        ],
        6,
        skin,
    );
    shape
}

/// A cup in the hand; its origin is the elbow, like the forearm's.
pub(super) fn cup() -> Shape {
    const CHINA: u32 = 0xEFE7DA;
    const COFFEE: u32 = 0x4A3226;
    let mut shape = Shape::new();
    let turn = Quat::from_rotation_x(1.45);
    let frame = Mat4::from_rotation_translation(turn, Vec3::new(0.0, -FOREARM - 0.075, 0.062));
    shape.within(frame, |shape| {
        shape.lathe(
            Vec3::new(0.0, -0.03, 0.0),
            &[(0.0, 0.0), (0.024, 0.0), (0.024, 0.0), (0.034, 0.03), (0.036, 0.07), (0.033, 0.07), (0.031, 0.055), (0.0, 0.055)],
            14,
            CHINA,
        );
        shape.ball(Vec3::new(0.0, 0.026, 0.0), Vec3::new(0.03, 0.002, 0.03), COFFEE);
    });
    shape
}

/// Hips, legs and shoes of somebody who stands; the origin is the floor.
pub(super) fn standing_legs(look: &Look) -> Shape {
    let mut shape = Shape::new();
    let broad = look.build;
    let paint = Paint::from(look.bottom_colour);
    let stockings = shade(look.skin, 0.72);
    if look.bottom == Bottom::Skirt {
        shape.loft(
            &[
                (0.4, 0.2 * broad, 0.155 * broad, 0.0),
                (0.43, 0.2 * broad, 0.155 * broad, 0.0),
                (0.62, 0.182 * broad, 0.136 * broad, 0.0),
                (0.72, 0.166 * broad, 0.116 * broad, 0.0),
                (0.8, 0.152 * broad, 0.104 * broad, 0.0),
                (0.9, 0.14 * broad, 0.1 * broad, 0.0),
            ],
            22,
            paint,
        );
    } else {
        shape.loft(
            &[
                (0.72, 0.145 * broad, 0.112 * broad, 0.0),
                (0.8, 0.165 * broad, 0.118 * broad, 0.0),
                (0.9, 0.155 * broad, 0.11 * broad, 0.0),
            ],
            20,
            paint,
        );
    }
    for side in [-1.0, 1.0] {
        let x = side * 0.085 * broad;
        if look.bottom == Bottom::Skirt {
            shape.tube(
                &[(Vec3::new(x, 0.44, 0.0), 0.052), (Vec3::new(x, 0.28, -0.008), 0.05), (Vec3::new(x, 0.07, 0.0), 0.034)],
                10,
                stockings,
            );
        } else {
            shape.tube(
                &[
                    (Vec3::new(x, 0.8, 0.0), 0.084 * broad),
                    (Vec3::new(x * 1.04, 0.48, 0.006), 0.07 * broad),
                    (Vec3::new(x * 1.06, 0.3, 0.0), 0.064 * broad),
                    (Vec3::new(x * 1.08, 0.07, 0.0), 0.058),
                ],
                12,
                paint,
            );
        }
        shoe(&mut shape, Vec3::new(x * 1.08, 0.0, 0.035), look.shoes);
    }
    shape.ground(0.0, 0.35, 0.35);
    shape
}

/// Hips, legs and shoes of somebody who sits; the origin is the floor under the hips.
pub(super) fn seated_legs(look: &Look) -> Shape {
    let mut shape = Shape::new();
    let broad = look.build;
    let paint = Paint::from(look.bottom_colour);
    let thigh = 0.082 * broad.sqrt();
    let top = SEAT + thigh;
    shape.ball(Vec3::new(0.0, top - 0.01, 0.0), Vec3::new(0.185 * broad, 0.105, 0.15 * broad), paint);
    let knee = 0.44;
    for side in [-1.0, 1.0] {
        let x = side * 0.095 * broad;
        shape.tube(
            &[
                (Vec3::new(x, top, 0.02), thigh + 0.01),
                (Vec3::new(x * 1.05, top, 0.25), thigh),
                (Vec3::new(x * 1.05, top - 0.004, knee), thigh * 0.86),
            ],
            12,
            paint,
        );
        let (upper, cloth) = if look.bottom == Bottom::Skirt { (0.05, shade(look.skin, 0.72)) } else { (0.066, paint) };
        shape.tube(
            &[
                (Vec3::new(x * 1.05, top - 0.03, knee + 0.005), thigh * 0.8),
                (Vec3::new(x * 1.06, 0.3, knee + 0.01), upper),
                (Vec3::new(x * 1.08, 0.07, knee + 0.015), upper * 0.82),
            ],
            12,
            cloth,
        );
        shoe(&mut shape, Vec3::new(x * 1.08, 0.0, knee + 0.05), look.shoes);
    }
    if look.bottom == Bottom::Skirt {
        // The skirt lies over both thighs and hangs over the knees.
        shape.rounded(Vec3::new(0.0, top + 0.01, 0.24), Vec3::new(0.4 * broad, 0.16, 0.46), 0.07, paint);
        shape.rounded(Vec3::new(0.0, top - 0.12, knee + 0.02), Vec3::new(0.4 * broad, 0.3, 0.1), 0.045, paint);
    }
    shape.ground(0.0, 0.35, 0.35);
    shape
}

fn shoe(shape: &mut Shape, at: Vec3, colour: u32) {
    shape.rounded(at + Vec3::new(0.0, 0.012, 0.02), Vec3::new(0.092, 0.024, 0.255), 0.011, SOLE);
    shape.ball(at + Vec3::new(0.0, 0.045, 0.06), Vec3::new(0.045, 0.04, 0.085), colour);
    shape.ball(at + Vec3::new(0.0, 0.055, -0.045), Vec3::new(0.041, 0.052, 0.065), colour);
}

#[cfg(test)]
mod tests {
    use super::{
        super::head::{BROW, EYE, MOUTH, face, head, mouth},
        *,
    };
    use crate::app::stage::looks::looks;

    #[test]
    fn a_person_is_cheap_enough_to_draw() {
        for id in ["hofstra", "victor", "frans", "esme", "rademaker", "adriaans"] {
            let look = looks(id);
            let parts = [
                head(&look),
                torso(&look),
                seated_legs(&look),
                upper_arm(&look),
                forearm(&look, 1.0),
                mouth(&look, 1.0, 1.0, 1.0),
            ];
            let triangles: usize = parts.iter().map(Shape::triangles).sum();
            assert!((1500..14_000).contains(&triangles), "{id}: {triangles}");
            assert!(parts.iter().all(|part| !part.is_empty()));
        }
    }

    #[test]
    fn the_face_lies_on_the_head() {
        for (x, y) in [(0.0, MOUTH), (EYE.x, EYE.y), (-EYE.x, BROW), (0.0, 0.0)] {
            let at = face(x, y, 0.0);
            assert!(at.z > 0.05 && at.z < 0.13, "{at}");
        }
    }

    #[test]
    fn the_mouth_opens_downward() {
        let look = looks("hofstra");
        let shut = mouth(&look, 0.0, 0.0, 1.0);
        let open = mouth(&look, 0.0, 0.6, 1.0);
        assert!(open.triangles() > shut.triangles());
    }
}
