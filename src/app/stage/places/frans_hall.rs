//! Frans van Noord's hall: stacked boxes on both sides in the dark, and what it becomes when a lamp burns and a row goes.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::{Mark, Place, STANDING, View, furniture, landing, spot, stairs, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash},
};

const WALL: u32 = 0x9A8A70;
/// Two coats of it, years ago, while a boy sat on the steps and watched.
const WHITEWASH: u32 = 0xECE7DA;
const CEILING: u32 = 0xA79C86;
const FLOOR: u32 = 0x6E5E4C;
const DOOR: u32 = 0x7C6650;
const CUPBOARD: u32 = 0xCFC6B0;
const COCO: u32 = 0x6B5234;
const BULB: u32 = 0xFFE6B8;
const DEAD_BULB: u32 = 0x4A4640;
const COATS: [u32; 2] = [0x4F6478, 0x7A4A3C];

/// The mat behind his front door.
const MAT: Vec3 = Vec3::new(-0.02, 0.0, -0.68);
/// Where the lamp hangs.
const LAMP: Vec3 = Vec3::new(0.0, 2.08, -1.4);
const LOW: Vec3 = Vec3::new(-0.95, 0.0, -3.9);
const HIGH: Vec3 = Vec3::new(0.95, 2.5, 2.4);

/// How the hall is today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hall {
    /// Whether a bulb burns in the fitting.
    pub lit: bool,
    /// What is left of the row before the meter cupboard.
    pub row: Row,
}

/// The row of boxes on the right, before the meter cupboard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Row {
    /// Every box is where he put it.
    Whole,
    /// The first stacks have been moved, so that the steps can stand.
    Moved,
    /// All of it has gone.
    Gone,
}

/// The hall, or his door with that hall behind it; none when the id is neither.
pub(super) fn build(id: &str) -> Option<Place> {
    let inside = id.strip_prefix("frans-hall");
    let state = inside.or_else(|| id.strip_prefix("frans-door"))?;
    let (lit, row) = match state {
        "" => (false, Row::Whole),
        "-lit" => (true, Row::Whole),
        "-lit-moved" => (true, Row::Moved),
        "-dark-free" => (false, Row::Gone),
        "-free" => (true, Row::Gone),
        _ => return None,
    };
    let today = Hall { lit, row };
    Some(if inside.is_some() { hall(today) } else { landing::frans_door(today) })
}

/// Boxes to the ceiling on both sides, so that one passes sideways; or on one side only.
fn hall(state: Hall) -> Place {
    let mut shell = Shape::new();
    walls::room(&mut shell, LOW, HIGH, FLOOR, Paint::from(WALL), if state.lit { 0xCFC7B4 } else { CEILING });
    // On the right he whitened the wall himself.
    walls::plane(
        &mut shell,
        Vec3::new(HIGH.x - 0.004, 0.0, LOW.z),
        Vec3::Z * (HIGH.z - LOW.z),
        Vec3::Y * HIGH.y,
        Paint::fade(WHITEWASH, 0xD9D2C2),
    );
    shell.shadow(Vec3::new(0.0, 0.0, -1.0), Vec3::new(1.2, 0.3, 3.0), if state.lit { 0.1 } else { 0.3 });
    // The light of the room falls through the door at the end.
    shell.shadow(Vec3::new(0.05, 0.0, -3.3), Vec3::new(0.6, 0.3, 1.4), -0.5);
    if state.lit {
        shell.shadow(Vec3::new(LAMP.x, HIGH.y, LAMP.z), Vec3::new(0.8, 0.2, 0.9), -0.3);
    }
    shell.wobble(0.0012);

    Place {
        // From his doorstep: one sees the mat, and whoever is farther in.
        view: View { eye: Vec3::new(-0.03, STANDING, 1.9), target: Vec3::new(0.03, 1.02, -1.7), keep: Vec2::new(0.92, 1.56) },
        air: air(state.lit),
        shapes: vec![shell, boxes(state), things_of_the_hall(state)],
        // Who comes along is nearer to us than he is: there is no room to stand beside him.
        marks: [
            Mark::standing(0.17, 0.0, -1.75, -0.03),
            Mark::standing(-0.5, 0.0, -0.62, 0.42),
            Mark::standing(0.22, 0.0, -3.0, -0.05),
        ],
        door: None,
        anchors: vec![
            spot("dozen|pizzadozen|pizza|boxes|karton", -0.46, 1.0, -1.6),
            spot("lampje|ganglamp|lamp|peer|licht|bulb", LAMP.x, LAMP.y, LAMP.z),
            spot("kapstok|jas|coat", -0.84, 1.3, -0.3),
            spot("boom|kerstboom|tree|kamerdeur|kamer", 0.06, 1.1, -3.85),
            spot("briefje|note|tocht", -0.44, 1.44, -1.0),
            spot("voordeur|deur|door", 0.42, 1.3, -3.8),
            spot("meterkast|muur|wall|cupboard", 0.9, 1.35, -1.1),
            spot("vloer|post|brieven|mat|floor|letters", MAT.x - 0.1, 0.05, MAT.z - 0.06),
            spot("trapje|steps|ladder", 0.74, 0.9, -0.1),
            spot("", -0.5, 1.9, -1.8),
            spot("", -0.46, 0.5, -1.6),
            spot("", 0.46, 0.6, -1.4),
            spot("", 0.0, 2.3, -2.6),
        ],
    }
}

/// Dusk with a far glow; or the warm light of one bulb of forty watts.
fn air(lit: bool) -> Air {
    let air = Air {
        clear: 0x1F1B17,
        fog: 0x3D3429,
        thickness: 0.075,
        key: Vec3::new(-0.1, 0.35, 0.95),
        warm: Vec3::new(0.46, 0.43, 0.39),
        cool: Vec3::new(0.19, 0.185, 0.21),
        lamp: Some(Lamp { at: Vec3::new(0.05, 1.5, -3.6), reach: 3.0, colour: BULB, strength: 0.9 }),
        inside: None,
    };
    if !lit {
        return air;
    }
    Air {
        clear: 0x4A4033,
        fog: 0xA8926E,
        thickness: 0.03,
        key: Vec3::new(0.0, 0.7, 0.7),
        warm: Vec3::new(0.9, 0.82, 0.68),
        cool: Vec3::new(0.46, 0.42, 0.38),
        lamp: Some(Lamp { at: LAMP - Vec3::Y * 0.06, reach: 2.8, colour: 0xFFDDA0, strength: 0.85 }),
        ..air
    }
}

/// The rows of boxes: six stacks on the left but for the place of the coats, six on the right while that row is there.
fn boxes(state: Hall) -> Shape {
    let mut shape = Shape::new();
    for row in 1..7_u8 {
        let z = -0.6 - 0.47 * f32::from(row);
        let tall = 40 + (hash(u32::from(row)) * 5.0) as u8;
        stairs::stack(&mut shape, Vec3::new(-0.68, 0.0, z), tall, 0.04 * (f32::from(row) * 1.9).sin());
    }
    // While the first two of them stood there, the steps did not stand straight, and nobody reached the lamp without leaning.
    let first = match state.row {
        Row::Whole => 0,
        Row::Moved => 2,
        Row::Gone => 6,
    };
    for row in first..6_u8 {
        let z = -0.7 - 0.47 * f32::from(row);
        let tall = 39 + (hash(u32::from(row) + 9) * 6.0) as u8;
        stairs::stack(&mut shape, Vec3::new(0.7, 0.0, z), tall, 0.04 * (f32::from(row) * 1.3).cos());
    }
    shape.ground(0.0, 0.5, if state.lit { 0.2 } else { 0.35 }).wobble(0.0014);
    shape
}

/// What else there is: the room's door far off, the coats, the lamp and its steps, the letters he walks over.
fn things_of_the_hall(state: Hall) -> Shape {
    let mut shape = Shape::new();
    let back = LOW.z;
    shape.panel(
        Vec3::new(-0.38, 0.0, back + 0.012),
        Vec3::X * 0.84,
        Vec3::Y * 2.04,
        (3, 5),
        Paint::fade(0x6B5A40, 0x4A3F30).glowing(0.45),
    );
    walls::door_frame(&mut shape, Vec3::new(-0.38, 0.0, back + 0.01), Vec2::new(0.84, 2.04), DOOR);
    // In the room, far off, the lights.
    for light in 0..16_u8 {
        let t = f32::from(light) / 16.0;
        let wide = 0.22 * (1.0 - t) + 0.03;
        let at = Vec3::new(0.06 + wide * (t * TAU * 4.3).sin(), 0.62 + 0.95 * t, back + 0.03);
        shape.ball(at, Vec3::splat(0.014), Paint::from(BULB).glowing(1.0));
    }
    let coats = Mat4::from_rotation_translation(Quat::from_rotation_y(PI * 0.5), Vec3::new(LOW.x + 0.02, 1.72, -0.1));
    shape.within(coats, |shape| furniture::coats(shape, Vec3::ZERO, DOOR, &COATS));
    // The meter cupboard, which nobody has seen for years.
    shape.block(Vec3::new(HIGH.x - 0.015, 1.02, -1.1), Vec3::new(0.05, 1.96, 0.66), CUPBOARD);
    shape.ball(Vec3::new(HIGH.x - 0.05, 1.1, -0.84), Vec3::splat(0.022), things::BRASS);
    // The steps nobody climbs any more, and the lamp that has been out since January.
    let steps = if state.row == Row::Whole { Vec3::new(0.7, 0.0, -0.2) } else { Vec3::new(0.74, 0.0, 0.06) };
    stairs::steps(&mut shape, steps, -PI * 0.5);
    shape.rod(Vec3::new(LAMP.x, HIGH.y, LAMP.z), LAMP + Vec3::Y * 0.08, 0.006, things::INK);
    shape.lathe(LAMP + Vec3::Y * 0.02, &[(0.0, 0.0), (0.03, 0.01), (0.03, 0.07), (0.0, 0.075)], 12, things::CHINA);
    let glass = if state.lit { Paint::from(0xFFF3D2).glowing(1.0) } else { Paint::from(DEAD_BULB) };
    shape.ball(
        LAMP - Vec3::Y * 0.015,
        if state.lit { Vec3::new(0.05, 0.064, 0.05) } else { Vec3::new(0.038, 0.05, 0.038) },
        glass,
    );
    shape.panel(Vec3::new(-0.54, 1.4, -0.862), Vec3::X * 0.12, Vec3::Y * 0.07, (1, 1), things::PAPER);
    // Post, where it fell: whoever steps in steps on it.
    things::mat(&mut shape, MAT, Vec2::new(0.72, 0.46), COCO);
    things::letters(&mut shape, MAT + Vec3::Y * 0.022, 9, 0.6, 21);
    shape.ground(0.0, 0.25, if state.lit { 0.18 } else { 0.3 }).wobble(0.0012);
    shape
}
