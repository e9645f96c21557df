//! The forms of a person's body, cut like a carefully made figure of wood and paper. Made for 1.7 m, scaled by the figure.

use bevy::prelude::*;

use super::{
    looks::{Bottom, Frame, Look, Top},
    shapes::{Paint, Shape, linear},
};

/// Measures of somebody of 1.7 m, in metres.
pub(super) const HIP: f32 = 0.86;
/// The height of a seat: the hips of somebody who sits are a little above it.
pub(super) const SEAT: f32 = 0.46;
/// From the hips up to the shoulder joints, and to the root of the neck.
pub(super) const SHOULDER: f32 = 0.452;
pub(super) const NECK: f32 = 0.565;
/// From the shoulder to the elbow, and from there to the wrist.
pub(super) const UPPER_ARM: f32 = 0.27;
pub(super) const FOREARM: f32 = 0.23;
/// From the middle to a shoulder joint.
const SHOULDER_WIDTH: f32 = 0.17;
const SOLE: u32 = 0x2B2622;

/// A darker or lighter shade of an sRGB colour.
pub(super) fn shade(hex: u32, factor: f32) -> Paint {
    let colour = linear(hex) * factor;
    Paint { top: colour, foot: colour * 0.94, glow: 0.0 }
}

/// One colour without a gradient, a darker or lighter shade of an sRGB one: for parts that must not show where they meet.
pub(super) fn plain(hex: u32, factor: f32) -> Paint {
    let colour = linear(hex) * factor;
    Paint { top: colour, foot: colour, glow: 0.0 }
}

/// How much narrower than broad shoulders others are.
pub(super) const NARROW: f32 = 0.92;

/// From the middle to a shoulder joint, in metres.
pub(super) fn shoulder(look: &Look) -> f32 {
    SHOULDER_WIDTH * look.build.sqrt() * if look.frame == Frame::Straight { 1.0 } else { NARROW }
}

/// How thick the arms are; 1 is usual.
pub(super) fn arm(look: &Look) -> f32 {
    look.build.sqrt() * if look.frame == Frame::Straight { 1.0 } else { 0.9 }
}

/// How far the years bent the shoulders forward, in metres.
pub(super) fn stoop(look: &Look) -> f32 {
    (f32::from(look.age) - 55.0).max(0.0) / 28.0 * 0.02
}

/// The upper arm; its origin is the shoulder, it hangs down.
pub(super) fn upper_arm(look: &Look) -> Shape {
    let mut shape = Shape::new();
    shape.even();
    let (thick, cloth) = (arm(look), plain(look.top_colour, 1.0));
    let down = |share: f32| Vec3::new(0.0, -UPPER_ARM * share, 0.0);
    shape.tube(
        &[
            (Vec3::new(0.0, 0.018, 0.0), 0.047 * thick),
            (Vec3::new(0.0, -0.012, 0.0), 0.0552 * thick),
            (down(0.2), 0.0556 * thick),
            (down(0.4), 0.0528 * thick),
            (down(0.62), 0.0484 * thick),
            (down(0.84), 0.0438 * thick),
            (down(1.0), 0.0425 * thick),
        ],
        18,
        cloth,
    );
    shape.ball(down(1.0), Vec3::splat(0.0427 * thick), cloth);
    stripes(&mut shape, look, &[(-0.02, 0.054), (-0.1, 0.0535), (-UPPER_ARM, 0.042)]);
    shape
}

/// The stripe down a sleeve, at (height, radius of the sleeve). It is on both sides: the inner one is not seen.
fn stripes(shape: &mut Shape, look: &Look, heights: &[(f32, f32)]) {
    if look.top != Top::Tracksuit {
        return;
    }
    for side in [-1.0, 1.0] {
        let line: Vec<_> =
            heights.iter().map(|&(y, radius)| (Vec3::new(side * (radius * arm(look) - 0.001), y, 0.0), 0.006)).collect();
        shape.tube(&line, 6, plain(look.under_colour, 1.0));
    }
}

/// The forearm in its sleeve; its origin is the elbow, it hangs down.
pub(super) fn forearm(look: &Look) -> Shape {
    let mut shape = Shape::new();
    shape.even();
    let thick = arm(look);
    let cloth = plain(look.top_colour, 1.0);
    shape.tube(
        &[
            (Vec3::new(0.0, 0.012, 0.0), 0.0405 * thick),
            (Vec3::new(0.0, -FOREARM * 0.12, 0.001), 0.0432 * thick),
            (Vec3::new(0.0, -FOREARM * 0.34, 0.003), 0.0436 * thick),
            (Vec3::new(0.0, -FOREARM * 0.62, 0.001), 0.0386 * thick),
            (Vec3::new(0.0, -FOREARM * 0.84, 0.0), 0.0352 * thick),
            (Vec3::new(0.0, -FOREARM * 0.93, 0.0), 0.0358 * thick),
        ],
        18,
        cloth,
    );
    shape.lathe(
        Vec3::new(0.0, -FOREARM - 0.002, 0.0),
        &[(0.028, 0.0), (0.0345 * thick, 0.001), (0.0362 * thick, 0.008), (0.0366 * thick, 0.026), (0.033 * thick, 0.031)],
        18,
        plain(look.top_colour, 0.84),
    );
    // The sleeve creases in the bend of the elbow.
    for (y, half) in [(-0.012, 1.15), (-0.034, 0.85)] {
        let fold: Vec<_> = (0..=8_u8)
            .map(|i| {
                let angle = (f32::from(i) / 4.0 - 1.0) * half;
                let radius = 0.0425 * thick;
                let thin = (1.0 - (f32::from(i) / 4.0 - 1.0).powi(2)).max(0.05);
                (Vec3::new(radius * angle.sin(), y + 0.008 * angle * angle, radius * angle.cos() + 0.0005), 0.0026 * thin)
            })
            .collect();
        shape.tube(&fold, 6, cloth);
    }
    stripes(&mut shape, look, &[(0.0, 0.0435), (-FOREARM * 0.5, 0.0415), (-FOREARM * 0.9, 0.0355)]);
    shape
}

/// Hips, legs and shoes of somebody who stands; the origin is the floor.
pub(super) fn standing_legs(look: &Look) -> Shape {
    let mut shape = Shape::new();
    shape.even();
    let broad = look.build;
    let paint = plain(look.bottom_colour, 1.0);
    let stockings = shade(look.skin, 0.72);
    if look.bottom == Bottom::LongSkirt {
        shape.loft(
            &[
                (0.09, 0.225 * broad, 0.19 * broad, 0.0),
                (0.12, 0.225 * broad, 0.19 * broad, 0.0),
                (0.4, 0.2 * broad, 0.16 * broad, 0.0),
                (0.62, 0.178 * broad, 0.13 * broad, 0.0),
                (0.74, 0.158 * broad, 0.1 * broad, 0.0),
                (0.86, 0.14 * broad, 0.085 * broad, 0.0),
            ],
            24,
            paint,
        );
        let band = [(0.1, 0.229, 0.194), (0.15, 0.227, 0.191)].map(|(y, w, d)| (y, w * broad, d * broad, 0.0));
        shape.loft(&band, 24, plain(look.bottom_colour, 0.78));
    } else if look.bottom == Bottom::Skirt {
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
                // Lean, so that nothing pokes through the clothes above when the body bends.
                (0.7, 0.14 * broad, 0.088 * broad, 0.0),
                (0.78, 0.155 * broad, 0.096 * broad, 0.0),
                (0.86, 0.14 * broad, 0.085 * broad, 0.0),
            ],
            20,
            paint,
        );
    }
    for side in [-1.0, 1.0] {
        let x = side * 0.085 * broad;
        if look.bottom != Bottom::Trousers {
            shape.tube(
                &[(Vec3::new(x, 0.44, 0.0), 0.052), (Vec3::new(x, 0.28, -0.008), 0.05), (Vec3::new(x, 0.07, 0.0), 0.034)],
                10,
                stockings,
            );
        } else {
            shape.tube(
                &[
                    (Vec3::new(x, 0.76, 0.0), 0.083 * broad),
                    (Vec3::new(x * 1.02, 0.62, 0.004), 0.077 * broad),
                    (Vec3::new(x * 1.04, 0.45, 0.01), 0.064 * broad),
                    (Vec3::new(x * 1.06, 0.28, 0.0), 0.06 * broad),
                    (Vec3::new(x * 1.08, 0.1, 0.0), 0.056),
                    (Vec3::new(x * 1.08, 0.065, 0.004), 0.059),
                ],
                12,
                paint,
            );
        }
        shoe(&mut shape, Vec3::new(x * 1.1, 0.0, 0.03), side * 0.2, look.shoes);
    }
    shape.ground(0.0, 0.35, 0.35);
    shape
}

/// Hips, legs and shoes of somebody who sits; the origin is the floor under the hips.
pub(super) fn seated_legs(look: &Look) -> Shape {
    let mut shape = Shape::new();
    shape.even();
    let broad = look.build;
    let paint = plain(look.bottom_colour, 1.0);
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
        let (upper, cloth) = if look.bottom != Bottom::Trousers { (0.05, shade(look.skin, 0.72)) } else { (0.066, paint) };
        // Under a skirt the shins begin where it hangs over them.
        let knees = if look.bottom == Bottom::Trousers { (top - 0.03, thigh * 0.8) } else { (0.38, upper) };
        shape.tube(
            &[
                (Vec3::new(x * 1.05, knees.0, knee + 0.005), knees.1),
                (Vec3::new(x * 1.06, 0.3, knee + 0.01), upper),
                (Vec3::new(x * 1.08, 0.07, knee + 0.015), upper * 0.82),
            ],
            12,
            cloth,
        );
        shoe(&mut shape, Vec3::new(x * 1.08, 0.0, knee + 0.05), side * 0.1, look.shoes);
    }
    if look.bottom != Bottom::Trousers {
        // The skirt lies over both thighs and hangs over the knees, or to the ankles: one soft form, broader than deep.
        let low = if look.bottom == Bottom::Skirt { 0.3 } else { 0.12 };
        let broader = Mat4::from_scale(Vec3::new(1.95 * broad, 1.0, 1.0));
        shape.within(broader, |shape| {
            shape.tube(
                &[
                    (Vec3::new(0.0, top - 0.005, -0.03), 0.1),
                    (Vec3::new(0.0, top + 0.004, 0.14), 0.101),
                    (Vec3::new(0.0, top, 0.31), 0.096),
                    (Vec3::new(0.0, top - 0.022, knee - 0.05), 0.091),
                    (Vec3::new(0.0, top - 0.075, knee + 0.01), 0.088),
                    (Vec3::new(0.0, top - 0.15, knee + 0.025), 0.088),
                    (Vec3::new(0.0, low, knee + 0.022), 0.092),
                ],
                20,
                paint,
            );
        });
    }
    shape.ground(0.0, 0.35, 0.35);
    shape
}

/// A shoe that points so far to its own side.
fn shoe(shape: &mut Shape, at: Vec3, outward: f32, colour: u32) {
    shape.within(Mat4::from_rotation_translation(Quat::from_rotation_y(outward), at), |shape| {
        shape.ball(Vec3::new(0.0, 0.015, 0.062), Vec3::new(0.0465, 0.0155, 0.09), SOLE);
        shape.ball(Vec3::new(0.0, 0.015, -0.04), Vec3::new(0.0425, 0.0155, 0.072), SOLE);
        shape.ball(Vec3::new(0.0, 0.042, 0.065), Vec3::new(0.044, 0.038, 0.083), colour);
        shape.ball(Vec3::new(0.0, 0.055, -0.045), Vec3::new(0.041, 0.052, 0.065), colour);
        shape.ball(Vec3::new(0.0, 0.058, 0.01), Vec3::new(0.039, 0.042, 0.06), colour);
    });
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            head::{BROW, EYE, MOUTH, face, head, mouth},
            torso::{shoulders, torso},
        },
        *,
    };
    use crate::app::stage::looks::{everybody, looks};

    #[test]
    fn a_person_is_cheap_enough_to_draw() {
        for id in ["hofstra", "victor", "frans", "esme", "rademaker", "adriaans"] {
            let look = looks(id);
            let parts = [
                head(&look),
                torso(&look),
                shoulders(&look),
                seated_legs(&look),
                upper_arm(&look),
                forearm(&look),
                mouth(&look, 1.0, 1.0, 1.0),
            ];
            let triangles: usize = parts.iter().map(Shape::triangles).sum();
            assert!((1500..24_000).contains(&triangles), "{id}: {triangles}");
            assert!(parts.iter().all(|part| !part.is_empty()));
        }
    }

    #[test]
    fn every_part_of_everybody_has_only_real_numbers() {
        for id in everybody().chain(["januari", "tombola", "nieuw-iemand"]) {
            let look = looks(id);
            let parts = [head(&look), torso(&look), shoulders(&look), seated_legs(&look), upper_arm(&look), forearm(&look)];
            assert!(parts.iter().all(Shape::is_finite), "{id}: {:?}", parts.map(|part| part.is_finite()));
        }
    }

    #[test]
    fn the_face_lies_on_the_head() {
        for (x, y) in [(0.0, MOUTH), (EYE.x, EYE.y), (-EYE.x, BROW), (0.0, 0.0)] {
            let at = face(looks("hofstra").cut, x, y, 0.0);
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
