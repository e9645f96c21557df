//! Eyes: a white that lies in the face, an iris that goes where somebody looks, and lids that turn over them as lids do.

use std::f32::consts::{FRAC_PI_2, PI, TAU};

use bevy::prelude::*;

use super::{
    body,
    head::{EYE, face},
    looks::{Cut, Look},
    shapes::{Paint, Shape, linear},
};

/// Half the length of an eyeball from corner to corner, and its radius up and forward, before it is flattened; in metres.
const LONG: f32 = 0.0208;
const ROUND: f32 = 0.0152;
/// How flat an eye lies in the face: 1 would be a ball.
const FLAT: f32 = 0.52;
/// How far its middle is under the skin, in metres: the skin falls away toward the temples.
const DEEP: f32 = 0.002;
/// How far an eye looks to its own side.
const OUTWARD: f32 = 0.41;
const IRIS: f32 = 0.0098;
const PUPIL: f32 = 0.0048;
/// How far the lids and the iris lie over the white.
const OVER_WHITE: f32 = 0.0011;
const OVER_EYE: f32 = 0.0004;

/// How far up the upper lid is turned when it is open, and when it is closed; the lower one; in radians.
const OPEN: f32 = 0.8;
const CLOSED: f32 = -0.6;
const LOWER: f32 = -0.63;

const WHITE: u32 = 0xE4DACD;
const WHITE_SHADE: u32 = 0xBDAEA2;
const PUPIL_COLOUR: u32 = 0x1D1817;
const CATCH_LIGHT: u32 = 0xFFF6E8;

/// Where an eye lies, from the middle of the head; what hangs there is flattened. `side`: 1 for the left, -1 for the right.
pub(super) fn socket(cut: Cut, side: f32) -> Transform {
    let turn = Quat::from_rotation_y(side * OUTWARD);
    let at = face(cut, side * EYE.x, EYE.y, 0.0) - turn * (Vec3::Z * DEEP);
    Transform { translation: at, rotation: turn, scale: Vec3::new(1.0, 1.0, FLAT) }
}

/// Where the iris is in its socket, when it looks so many metres aside and up.
pub(super) fn iris_at(aside: f32, up: f32) -> Transform {
    let (x, y) = (aside.clamp(-0.5 * LONG, 0.5 * LONG), up.clamp(-0.5 * ROUND, 0.5 * ROUND));
    let out = Vec3::new(x / (LONG * LONG), y / (ROUND * ROUND), ball(x, y) / (ROUND * ROUND));
    let turn = Quat::from_rotation_arc(Vec3::Z, out.normalize_or(Vec3::Z));
    Transform::from_xyz(x, y, ball(x, y)).with_rotation(turn)
}

/// How the upper lid is turned: 0 is open, 1 closed. The years make it heavier.
pub(super) fn upper_lid_at(look: &Look, lid: f32) -> Quat {
    let heavy = (f32::from(look.age) - 58.0).clamp(0.0, 25.0) / 25.0 * 0.07;
    let down = (lid + heavy * (1.0 - lid)).clamp(0.0, 1.0).powf(1.15);
    Quat::from_rotation_x(-(OPEN + (CLOSED - OPEN) * down))
}

/// How the lower lid is turned, when the cheek is so far up.
pub(super) fn lower_lid_at(cheek: f32) -> Quat {
    Quat::from_rotation_x(-(LOWER + 0.3 * cheek.clamp(0.0, 1.0)))
}

/// How far forward the eyeball is at x and y.
fn ball(x: f32, y: f32) -> f32 {
    let (across, up) = (x / LONG, y / ROUND);
    ROUND * (1.0 - across * across - up * up).max(0.0).sqrt()
}

/// A point on the eyeball: so many radians from its middle toward the left corner, and so many above the line between the two.
fn on_ball(across: f32, up: f32, lift: f32) -> Vec3 {
    let (sin, cos) = across.sin_cos();
    Vec3::new(LONG * sin, (ROUND + lift) * cos * up.sin(), (ROUND + lift) * cos * up.cos())
}

/// The white of an eye, in its socket.
pub(super) fn white(shape: &mut Shape) {
    // The lid throws a little shade on it.
    shape.sheet((12, 8), Paint::fade(WHITE_SHADE, WHITE), |u, v| on_ball((u - 0.5) * PI, (v - 0.5) * 2.4, 0.0));
}

/// The iris with its pupil and a spark of light; it lies on the eyeball, its middle is the origin.
pub(super) fn iris(look: &Look) -> Shape {
    let mut shape = Shape::new();
    shape.even();
    let ring = |shape: &mut Shape, from: f32, to: f32, lift: f32, paint: Paint| {
        shape.sheet((16, 1), paint, |u, v| {
            let (sin, cos) = (u * TAU).sin_cos();
            let radius = to + (from - to) * v;
            let (x, y) = (radius * cos, radius * sin);
            Vec3::new(x, y, ball(x, y) - ROUND + OVER_EYE + lift)
        });
    };
    let colour = linear(look.eyes);
    // Dark under the lid, lighter below, where the light falls through.
    let depth = Paint { top: colour * 0.4, foot: colour * 1.1, glow: 0.0 };
    ring(&mut shape, IRIS * 0.8, IRIS, 0.0, body::plain(look.eyes, 0.36));
    ring(&mut shape, PUPIL * 0.9, IRIS * 0.82, 0.0001, depth);
    ring(&mut shape, 0.0, PUPIL, 0.0002, body::plain(PUPIL_COLOUR, 1.0));
    let spark = Vec3::new(0.0031, 0.0032, OVER_EYE - 0.0002);
    shape.ball(spark, Vec3::new(0.0018, 0.0018, 0.0012), Paint::from(CATCH_LIGHT).glowing(0.6));
    shape
}

/// The upper lid, in its socket, its edge on the line between the corners.
pub(super) fn upper_lid(look: &Look) -> Shape {
    let mut shape = lid(look, 0.95, 1.0);
    let lashes = body::plain(look.skin, if look.is_fair() { 0.4 } else { 0.24 });
    edge(&mut shape, 0.0017, lashes);
    shape
}

/// The lower lid, alike; it hangs.
pub(super) fn lower_lid(look: &Look) -> Shape {
    let mut shape = lid(look, 0.97, -1.0);
    edge(&mut shape, 0.0006, body::plain(look.skin, 0.74));
    shape
}

/// A shell of skin over the eyeball, from the line between the corners up or down.
fn lid(look: &Look, shade: f32, up: f32) -> Shape {
    let mut shape = Shape::new();
    shape.even();
    shape.sheet((12, 6), body::plain(look.skin, shade), |u, v| on_ball((u - 0.5) * PI, up * v * 2.1, OVER_WHITE));
    shape
}

/// The edge of a lid: thickest in the middle.
fn edge(shape: &mut Shape, thick: f32, paint: Paint) {
    let line: Vec<_> = (0..=10_u8)
        .map(|i| {
            let across = (f32::from(i) / 5.0 - 1.0) * 0.93 * FRAC_PI_2;
            (on_ball(across, 0.0, OVER_WHITE * 0.9), thick * (0.45 + 0.55 * across.cos()))
        })
        .collect();
    shape.tube(&line, 5, paint);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::stage::looks::looks;

    /// How high the edge of the upper lid is over the middle of the eye.
    fn opening(lid: f32, id: &str) -> f32 {
        (upper_lid_at(&looks(id), lid) * Vec3::new(0.0, 0.0, ROUND)).y
    }

    #[test]
    fn a_lid_that_closes_meets_the_other() {
        let lower = (lower_lid_at(0.0) * Vec3::new(0.0, 0.0, ROUND)).y;
        assert!(opening(1.0, "esme") - lower < 0.001, "a gap of {}", opening(1.0, "esme") - lower);
        assert!(opening(0.0, "esme") > IRIS, "wide open, the whole iris is seen");
        // At rest a lid covers the upper rim of the iris and not the pupil: an eye that shows its whole iris stares.
        let rest = opening(0.2, "esme");
        assert!(rest < IRIS && rest > PUPIL, "{rest}");
        assert!(opening(0.2, "hofstra") < rest);
    }

    #[test]
    fn an_iris_stays_on_the_eyeball_wherever_it_looks() {
        for (x, y) in [(0.0, 0.0), (0.007, 0.005), (-0.02, -0.02), (0.005, -0.005)] {
            let at = iris_at(x, y).translation;
            assert!(at.z > 0.4 * ROUND && at.x.abs() + IRIS < LONG * 1.01, "{at}");
        }
    }

    #[test]
    fn eyes_are_cheap_enough_to_draw() {
        let look = looks("frans");
        let triangles: usize = [iris(&look), upper_lid(&look), lower_lid(&look)].iter().map(Shape::triangles).sum();
        assert!((200..1500).contains(&triangles), "{triangles}");
    }
}
