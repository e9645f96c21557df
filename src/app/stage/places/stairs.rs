//! Halls with stairs in older blocks: the tuner's, and the one below Frans's flat; and what such halls are made of.

use bevy::prelude::*;

use super::{Anchor, Mark, Place, STANDING, View, spot, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, stand},
};

pub(super) const PLASTER: u32 = 0xC9C3B2;
pub(super) const DADO: u32 = 0x7F8F86;
pub(super) const CONCRETE: u32 = 0xA19C92;
const STEP: u32 = 0xB3AEA3;
pub(super) const FLOOR: u32 = 0x8F8B82;
const RAIL: u32 = 0x5A4436;
pub(super) const RAIL_BARS: u32 = 0x4E5A5E;
pub(super) const NEON: u32 = 0xE9F1E6;
const BOX: u32 = 0x8E9799;
pub(super) const SKY: u32 = 0xC4D0D4;
pub(super) const FRAME: u32 = 0xD9D4C6;
pub(super) const GREEN_DOOR: u32 = 0x55705C;
pub(super) const BROWN_DOOR: u32 = 0x6F5140;
pub(super) const STAIN: u32 = 0x7A5D3C;
pub(super) const ROPE: u32 = 0xB79B68;
pub(super) const CARD: u32 = 0xC49A66;
const CARD_EDGE: u32 = 0x9A7448;
pub(super) const WALLPAPER: u32 = 0xC7A678;
const SKIN: u32 = 0xE2BDA2;
const SLEEVE: u32 = 0x4B5560;
pub(super) const RED_BIKE: u32 = 0xB4534A;
pub(super) const BIKES: [u32; 4] = [RED_BIKE, 0x5D86A0, 0xC79B4A, 0x6D8C62];

/// Where the letter boxes hang: the floor under their middle, on the wall at the back.
pub(super) const BOXES: Vec3 = Vec3::new(-0.5, 0.0, -4.196);
/// The corners of a hall with stairs, in metres.
pub(super) const LOW: Vec3 = Vec3::new(-2.4, 0.0, -4.2);
pub(super) const HIGH: Vec3 = Vec3::new(2.6, 6.6, 3.2);

/// A hall where nothing hangs in the well, and a carton on the banister asks for quiet.
pub(super) fn szabo_stairs() -> Place {
    let mut close = flights(Some(0.9));
    close.within(Mat4::from_translation(BOXES), |shape| {
        letter_boxes(shape, Vec3::new(0.0, 1.35, 0.0), 2, 2);
        light_button(shape, Vec3::new(0.85, 1.25, 0.0));
    });
    shut_door(&mut close, Vec3::new(-1.62, 0.0, LOW.z), BROWN_DOOR);
    // The carton hangs on the banister by a string; somebody has drawn a note of music beside the words.
    close.within(stand(Vec3::new(0.97, 1.02, -0.62), -0.75), |shape| {
        for side in [-0.12, 0.12] {
            shape.rod(Vec3::new(side, 0.1, 0.0), Vec3::new(side * 0.5, 0.24, 0.0), 0.004, ROPE);
        }
        shape.block(Vec3::new(0.0, 0.0, 0.0), Vec3::new(0.38, 0.24, 0.012), CARD);
        for line in 0..3_u8 {
            let y = 0.06 - 0.055 * f32::from(line);
            let long = 0.24 - 0.04 * f32::from(line);
            shape.rod(Vec3::new(-0.16, y, 0.009), Vec3::new(long - 0.16, y, 0.009), 0.006, things::INK);
        }
        shape.ball(Vec3::new(0.115, -0.06, 0.009), Vec3::new(0.02, 0.015, 0.004), things::INK);
        shape.rod(Vec3::new(0.132, -0.06, 0.009), Vec3::new(0.132, 0.03, 0.009), 0.004, things::INK);
        shape.rod(Vec3::new(0.132, 0.03, 0.009), Vec3::new(0.155, 0.005, 0.009), 0.005, things::INK);
    });
    // Far up in the light a hand lies on the rail.
    close.block(Vec3::new(-1.32, 2.2, -3.9), Vec3::new(2.1, 0.16, 0.62), CONCRETE);
    walls::railing(&mut close, Vec3::new(-2.35, 2.28, -3.62), 2.0, 0.86, RAIL_BARS);
    close.within(Mat4::from_translation(Vec3::new(-0.85, 3.15, -3.62)), hand_on_rail);
    let own = [
        spot("kartonnetje|karton|briefje|note|cardboard", 0.97, 1.04, -0.6),
        spot("trapgat|trappenhuis|trap|hand|stairs|well", -0.78, 3.2, -3.56),
        spot("brievenbus|brievenbussen|bussen|letterbox", BOXES.x, 1.35, BOXES.z + 0.13),
        spot("buurdeur|buur|neighbour|voordeur|deur|door", -1.56, 1.2, -4.1),
    ];
    stairs(close, &own)
}

/// How the hall below Frans's flat is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Below {
    /// The tube burns.
    Lit,
    /// Its time is over; there is daylight from above, and the button.
    Dark,
    /// The tube burns, and a bag of rubbish stands on the stairs beside who comes down with it.
    Bag,
}

/// The hall below Frans's flat: cardboard, tied up, waits under a lamp that has long been out.
pub(super) fn frans_stairs(below: Below) -> Place {
    let mut close = flights(if below == Below::Dark { None } else { Some(0.9) });
    close.within(Mat4::from_translation(BOXES), |shape| {
        letter_boxes(shape, Vec3::new(0.0, 1.35, 0.0), 3, 2);
        light_button(shape, Vec3::new(0.85, 1.25, 0.0));
    });
    shut_door(&mut close, Vec3::new(-1.62, 0.0, LOW.z), BROWN_DOOR);
    tied_stack(&mut close, Vec3::new(0.55, 0.0, -0.7), 14, 0.1);
    tied_stack(&mut close, Vec3::new(0.6, 0.0, -1.2), 10, -0.06);
    let own = [
        spot("pizzadozen|dozen|pizza|boxes", 0.56, 0.4, -0.8),
        spot("brievenbus|brievenbussen|bussen|letterbox", BOXES.x, 1.35, BOXES.z + 0.13),
        spot("voordeur|deur|buurdeur|door", -1.56, 1.2, -4.1),
        spot("vuilniszak|vuilnis|zak|bag", 1.72, 1.5, -1.9),
    ];
    if below == Below::Bag {
        bag(&mut close, Vec3::new(1.72, 1.19, -1.98));
    }
    let place = stairs(close, &own);
    // One's colleague is at the foot; whoever comes down from above is on the flight, and nobody at a strange door.
    let marks =
        [Mark::standing(1.3, 0.85, -1.43, -0.4), Mark::standing(0.1, 0.0, -0.6, -0.1), Mark::standing(1.32, 1.36, -2.24, -0.42)];
    let air = if below == Below::Dark { dark(place.air) } else { place.air };
    Place { marks, air, ..place }
}

/// The same air when the tube is out: grey light from the window above, and the glow of the button.
fn dark(air: Air) -> Air {
    Air {
        clear: 0x3A3D3C,
        fog: 0x4E5452,
        thickness: 0.06,
        key: Vec3::new(0.35, 0.8, -0.35),
        warm: Vec3::new(0.52, 0.54, 0.55),
        cool: Vec3::new(0.23, 0.24, 0.27),
        lamp: Some(Lamp { at: Vec3::new(1.3, 3.2, -3.6), reach: 2.6, colour: SKY, strength: 0.45 }),
        ..air
    }
}

/// A bag of rubbish with its neck tied; its origin is where it stands.
fn bag(shape: &mut Shape, at: Vec3) {
    shape.lathe(
        at,
        &[
            (0.0, 0.0),
            (0.15, 0.01),
            (0.2, 0.1),
            (0.19, 0.24),
            (0.12, 0.36),
            (0.035, 0.42),
            (0.03, 0.44),
            (0.08, 0.52),
            (0.0, 0.5),
        ],
        14,
        Paint::fade(0x55585C, 0x35383C),
    );
    shape.hoop(at + Vec3::Y * 0.43, 0.03, 0.008, 10, RED_BIKE);
}

/// A hall that is lit from its ceiling, with what stands in it and its own spots.
fn stairs(close: Shape, own: &[Anchor]) -> Place {
    let mut anchors = own.to_vec();
    anchors.extend([
        spot("tl|buis|tl-buis|neon|lamp", -0.9, 2.7, -1.4),
        spot("ganglamp|fitting|peer|peertje", -0.35, 3.26, -2.9),
        spot("lichtknop|knop|schakelaar|switch", BOXES.x + 0.93, 1.25, BOXES.z + 0.05),
        spot("trapgat|trappenhuis|trap|stairs|well", 0.35, 3.1, -2.4),
    ]);
    hall(close, anchors)
}

/// Walls and floor of a hall with stairs around what stands in it, in the light of a tube.
pub(super) fn hall(mut close: Shape, mut anchors: Vec<Anchor>) -> Place {
    let mut shell = Shape::new();
    walls::room(&mut shell, LOW, HIGH, FLOOR, Paint::from(PLASTER), PLASTER);
    dado(&mut shell, LOW, HIGH);
    walls::seams(&mut shell, Vec2::new(LOW.x, LOW.z), Vec2::new(HIGH.x, 3.0), 0.003, 0.6, 0x7E7A72);
    for (x, z, wide) in [(1.5, -1.6, 1.2), (-1.9, -1.2, 0.9), (-0.6, -3.8, 1.0)] {
        shell.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, 1.2), 0.35);
    }
    close.ground(0.0, 0.3, 0.3).wobble(0.0018);
    shell.wobble(0.0016);
    anchors.extend([
        spot("raam|bovenraam|window", 1.35, 3.0, -4.15),
        spot("leuning|trapleuning|railing", 1.0, 1.5, -1.1),
        spot("", -1.05, 2.3, -4.1),
        spot("", 2.5, 2.2, -3.0),
        spot("", -1.7, 1.4, -4.1),
        spot("", 0.75, 0.15, -0.3),
    ]);
    Place {
        view: View { eye: Vec3::new(-0.55, STANDING, 2.5), target: Vec3::new(0.16, 1.6, -1.6), keep: Vec2::new(1.56, 1.5) },
        air: Air {
            clear: 0x6E716C,
            fog: 0xA8ACA2,
            thickness: 0.035,
            key: Vec3::new(0.3, 0.9, -0.1),
            warm: Vec3::new(0.97, 0.97, 0.9),
            cool: Vec3::new(0.4, 0.42, 0.44),
            lamp: Some(Lamp { at: Vec3::new(-0.9, 2.6, -1.4), reach: 3.4, colour: NEON, strength: 0.6 }),
            inside: None,
        },
        shapes: vec![shell, close],
        // Whoever is met here is on the stairs, at their foot, or before the door at the back.
        marks: [
            Mark::standing(1.32, 1.19, -1.97, -0.45),
            Mark::standing(0.15, 0.0, -0.5, -0.1),
            Mark::standing(-1.25, 0.0, -2.6, 0.2),
        ],
        door: None,
        anchors,
    }
}

/// The stairs of a hall as one goes on: the first flight, the underside of the next, the lamps. `tube`: how much the tube shines, if it
/// burns.
fn flights(tube: Option<f32>) -> Shape {
    let mut close = Shape::new();
    first_flight(&mut close, 0.8);
    // The next flight goes back up on the left.
    close.within(Mat4::from_rotation_translation(Quat::from_rotation_x(-0.55), Vec3::new(0.3, 2.75, -2.1)), |shape| {
        shape.block(Vec3::ZERO, Vec3::new(1.1, 0.14, 3.3), CONCRETE);
    });
    // A neon tube on the ceiling, a bare fitting for another lamp.
    let tube_at = Vec3::new(-0.9, 2.72, -1.4);
    match tube {
        Some(glow) => walls::neon(&mut close, tube_at, 1.0, NEON, glow),
        None => walls::neon(&mut close, tube_at, 1.0, 0x8C938E, 0.0),
    }
    for x in [-1.4, -0.4] {
        close.rod(Vec3::new(x, 2.76, -1.4), Vec3::new(x, HIGH.y, -1.4), 0.006, things::DARK_STEEL);
    }
    close.rod(Vec3::new(-0.35, HIGH.y, -2.9), Vec3::new(-0.35, 3.35, -2.9), 0.005, things::INK);
    close.lathe(Vec3::new(-0.35, 3.28, -2.9), &[(0.0, 0.0), (0.03, 0.01), (0.03, 0.07), (0.0, 0.075)], 10, CONCRETE);
    close.ball(Vec3::new(-0.35, 3.24, -2.9), Vec3::new(0.035, 0.05, 0.035), 0x3C3A38_u32);
    close
}

/// The first flight with its railings, and the landing with its window, in which there is so much daylight.
pub(super) fn first_flight(close: &mut Shape, daylight: f32) {
    // It goes up along the right wall, to a landing at the back.
    for step in 0..11_u8 {
        let (up, back) = (0.17 * f32::from(step), -0.27 * f32::from(step));
        close.block(Vec3::new(1.75, up + 0.085, -0.35 + back), Vec3::new(1.5, 0.17, 0.3), STEP);
        close.block(Vec3::new(1.75, up + 0.165, -0.205 + back), Vec3::new(1.5, 0.02, 0.03), CONCRETE);
    }
    close.block(Vec3::new(1.2, 1.86, -3.75), Vec3::new(2.7, 0.16, 0.95), CONCRETE);
    close.within(Mat4::from_rotation_translation(Quat::from_rotation_x(0.562), Vec3::new(1.75, 0.86, -1.85)), |shape| {
        shape.block(Vec3::ZERO, Vec3::new(1.46, 0.12, 3.4), CONCRETE);
    });
    // Railings: along the flight, and on the landing.
    for bar in 0..11_u8 {
        let foot = Vec3::new(1.0, 0.17 * (f32::from(bar) + 1.0), -0.35 - 0.27 * f32::from(bar));
        close.rod(foot, foot + Vec3::Y * 0.88, 0.011, RAIL_BARS);
    }
    close.tube(
        &[
            (Vec3::new(1.0, 0.98, -0.1), 0.03),
            (Vec3::new(1.0, 1.1, -0.4), 0.028),
            (Vec3::new(1.0, 2.78, -3.1), 0.028),
            (Vec3::new(0.9, 2.84, -3.4), 0.028),
        ],
        9,
        RAIL,
    );
    walls::railing(close, Vec3::new(-0.15, 1.94, -3.3), 1.1, 0.9, RAIL_BARS);
    let pane = Paint::fade(SKY, 0xAFBABA).glowing(daylight);
    walls::window(close, Vec3::new(1.35, 3.05, LOW.z + 0.01), Vec2::new(1.1, 1.3), FRAME, pane, 2);
    close.shadow(Vec3::new(1.35, 1.95, -3.75), Vec3::new(0.9, 0.3, 0.6), -0.25);
}

/// A hand with long fingers on a rail along x at the origin, its sleeve going up and back.
fn hand_on_rail(shape: &mut Shape) {
    for finger in 0..4_u8 {
        let x = 0.045 * f32::from(finger);
        let points = [(Vec3::new(x, 0.06, -0.04), 0.02), (Vec3::new(x, 0.05, 0.05), 0.018), (Vec3::new(x, -0.05, 0.06), 0.014)];
        shape.tube(&points, 6, SKIN);
    }
    shape.ball(Vec3::new(0.07, 0.07, -0.07), Vec3::new(0.1, 0.035, 0.07), SKIN);
    shape.rod(Vec3::new(0.08, 0.08, -0.1), Vec3::new(0.12, 0.16, -0.22), 0.038, SKIN);
    shape.rod(Vec3::new(0.11, 0.15, -0.2), Vec3::new(0.22, 0.4, -0.34), 0.065, SLEEVE);
}

/// The lit button of the stairs' light, on a wall that looks toward +z.
pub(super) fn light_button(shape: &mut Shape, at: Vec3) {
    shape.rounded(at + Vec3::Z * 0.015, Vec3::new(0.08, 0.12, 0.03), 0.012, FRAME);
    shape.ball(at + Vec3::Z * 0.035, Vec3::new(0.022, 0.022, 0.01), Paint::from(0xE8A04A).glowing(0.5));
}

/// Painted to the height of a shoulder, on three walls.
fn dado(shape: &mut Shape, low: Vec3, high: Vec3) {
    let tall = Vec3::Y * 1.2;
    let deep = high.z - low.z;
    walls::plane(shape, Vec3::new(low.x + 0.004, 0.0, high.z), Vec3::NEG_Z * deep, tall, DADO);
    walls::plane(shape, Vec3::new(high.x - 0.004, 0.0, low.z), Vec3::Z * deep, tall, DADO);
    walls::plane(shape, Vec3::new(low.x, 0.0, low.z + 0.004), Vec3::X * (high.x - low.x), tall, DADO);
    shape.corners(low, Vec3::new(high.x, high.y, high.z + 5.0), 0.3, 0.2);
}

/// A block of letter boxes on a wall that looks toward +z, around its middle.
pub(super) fn letter_boxes(shape: &mut Shape, centre: Vec3, columns: u8, rows: u8) {
    for row in 0..rows {
        for column in 0..columns {
            let x = 0.26 * (f32::from(column) - (f32::from(columns) - 1.0) * 0.5);
            let y = 0.3 * (f32::from(row) - (f32::from(rows) - 1.0) * 0.5);
            let at = centre + Vec3::new(x, y, 0.06);
            shape.rounded(at, Vec3::new(0.245, 0.285, 0.12), 0.012, BOX);
            shape.block(at + Vec3::new(0.0, 0.08, 0.061), Vec3::new(0.18, 0.028, 0.008), things::DARK_STEEL);
            shape.panel(at + Vec3::new(-0.06, -0.02, 0.063), Vec3::X * 0.12, Vec3::Y * 0.03, (1, 1), things::PAPER);
            shape.ball(at + Vec3::new(0.08, -0.08, 0.062), Vec3::new(0.01, 0.01, 0.006), things::STEEL);
        }
    }
    // One is too full.
    let full = Vec3::new(-0.13 * (f32::from(columns) - 1.0) - 0.08, 0.15 * (f32::from(rows) - 1.0) + 0.06, 0.128);
    shape.panel(centre + full, Vec3::X * 0.16, Vec3::new(0.0, 0.05, 0.06), (1, 1), things::PAPER);
}

/// A mason's trowel on two brass hooks, on a wall that looks toward +z.
pub(super) fn trowel(shape: &mut Shape, at: Vec3) {
    shape.slab(
        at,
        &[Vec2::new(-0.15, 0.0), Vec2::new(-0.02, 0.055), Vec2::new(0.02, 0.0), Vec2::new(-0.02, -0.055)],
        0.006,
        things::STEEL,
    );
    shape.tube(
        &[(at + Vec3::X * 0.02, 0.007), (at + Vec3::new(0.05, 0.0, 0.03), 0.007), (at + Vec3::new(0.07, 0.0, 0.03), 0.007)],
        6,
        things::DARK_STEEL,
    );
    shape.tube(
        &[
            (at + Vec3::new(0.07, 0.0, 0.03), 0.014),
            (at + Vec3::new(0.12, 0.0, 0.03), 0.018),
            (at + Vec3::new(0.17, 0.0, 0.03), 0.014),
        ],
        8,
        things::OAK,
    );
    for x in [-0.04, 0.1] {
        shape.rod(at + Vec3::new(x, -0.02, -0.03), at + Vec3::new(x, -0.02, 0.05), 0.006, things::BRASS);
    }
}

/// Steps against a wall behind them, dust on the treads; they look toward +z before they are turned.
pub(super) fn steps(shape: &mut Shape, at: Vec3, yaw: f32) {
    let leaning = Mat4::from_rotation_translation(Quat::from_rotation_y(yaw) * Quat::from_rotation_x(-0.12), at);
    shape.within(leaning, |shape| {
        for side in [-0.22, 0.22] {
            shape.rod(Vec3::new(side, 0.0, 0.0), Vec3::new(side * 0.8, 1.35, 0.0), 0.02, things::STEEL);
        }
        for tread in 0..4_u8 {
            let y = 0.28 + 0.3 * f32::from(tread);
            shape.block(Vec3::new(0.0, y, 0.03), Vec3::new(0.4, 0.025, 0.11), 0xB7B3A8_u32);
        }
    });
}

/// A stack of flat cardboard boxes, tied with rope.
pub(super) fn tied_stack(shape: &mut Shape, at: Vec3, boxes: u8, lean: f32) {
    stack(shape, at, boxes, lean);
    let top = 0.052 * f32::from(boxes) + 0.004;
    let lean = lean * 0.03 * f32::from(boxes);
    for across in [-0.07, 0.07] {
        let foot = at + Vec3::new(across, 0.02, 0.222);
        let edge = at + Vec3::new(across + lean, top, 0.215);
        shape.rod(foot, edge, 0.006, ROPE);
        shape.rod(edge, at + Vec3::new(across + lean, top, -0.2), 0.006, ROPE);
    }
    shape.rod(at + Vec3::new(lean - 0.21, top, 0.0), at + Vec3::new(lean + 0.21, top, 0.0), 0.006, ROPE);
}

/// A stack of flat cardboard boxes; its origin is the floor under its middle.
pub(super) fn stack(shape: &mut Shape, at: Vec3, boxes: u8, lean: f32) {
    let thick = 0.052;
    for i in 0..boxes {
        let up = f32::from(i);
        let shift = Vec3::new(lean * 0.03 * up + 0.008 * (up * 2.3).sin(), thick * (up + 0.5), 0.01 * (up * 1.7).cos());
        shape.within(stand(at + shift, 0.04 * (up * 3.1).sin()), |shape| {
            shape.block(Vec3::ZERO, Vec3::new(0.4, thick * 0.94, 0.4), if i % 3 == 1 { CARD_EDGE } else { CARD });
        });
    }
}

/// A door of somebody, shut; on a wall that looks toward +z.
pub(super) fn shut_door(shape: &mut Shape, at: Vec3, paint: u32) {
    walls::door_frame(shape, at - Vec3::X * 0.43, Vec2::new(0.86, 2.03), FRAME);
    shape.block(at + Vec3::new(0.0, 1.01, 0.01), Vec3::new(0.85, 2.02, 0.04), paint);
    shape.ball(at + Vec3::new(0.33, 1.05, 0.05), Vec3::splat(0.028), things::BRASS);
    shape.block(at + Vec3::new(0.0, 1.0, 0.035), Vec3::new(0.26, 0.06, 0.012), things::BRASS);
}
