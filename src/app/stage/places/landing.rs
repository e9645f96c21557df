//! Landings of older blocks: the tuner's door, Frans's, that of a neighbour at night; and what such landings are made of.

use std::f32::consts::PI;

use bevy::prelude::*;

use super::{
    Doorway, Mark, Place, STANDING, View,
    frans_hall::{Hall, Row},
    furniture, spot,
    stairs::{BROWN_DOOR, CONCRETE, DADO, FLOOR, FRAME, PLASTER, RAIL_BARS, WALLPAPER, stack, steps},
    things, walls,
};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, stand},
};

const FOAM: u32 = 0xD8CFA8;
const COCO: u32 = 0x7F6342;
const PIANO: u32 = 0x4B3226;
const BLUE_DOOR: u32 = 0x4A5F78;
const FELT: u32 = 0xD9D0BE;
const PLUM_DOOR: u32 = 0x6B4A52;
const YELLOWED: u32 = 0xD9C48A;

/// The tuner's landing: his door stands open on a piano without its front, the top step is for visitors.
pub(super) fn szabo_door() -> Place {
    let mut leaf =
        walls::door_leaf(Vec2::new(0.87, 2.03), walls::LeafStyle { paint: BLUE_DOOR, slot: true, peephole: false, glass: None });
    leaf.wobble(0.001);
    let shell = landing_shell(BLUE_DOOR, 3.0);
    let mut close = landing_things(FRAME);
    // A small cupboard with one envelope on it, quite straight; beside it his chair.
    close.block(Vec3::new(0.98, 0.4, 0.18), Vec3::new(0.34, 0.8, 0.3), things::OAK);
    close.rounded(Vec3::new(0.98, 0.81, 0.18), Vec3::new(0.4, 0.025, 0.34), 0.01, things::WALNUT);
    close.rounded(Vec3::new(0.98, 0.827, 0.2), Vec3::new(0.24, 0.006, 0.13), 0.002, things::PAPER);
    close.panel(Vec3::new(0.9, 0.832, 0.235), Vec3::X * 0.09, Vec3::NEG_Z * 0.035, (1, 1), 0x9FB2BE_u32);
    furniture::chair(&mut close, Vec3::new(-1.05, 0.0, 0.3), 0.35, things::WALNUT, things::OAK);
    close.ground(0.0, 0.22, 0.3).wobble(0.0016);

    let mut inside = flat_hall(WALLPAPER);
    piano(&mut inside, Vec3::new(0.45, 0.0, -2.75));
    // His diploma hangs above it.
    furniture::picture(&mut inside, Vec3::new(0.15, 1.68, -3.09), Vec2::new(0.34, 0.26), things::WALNUT, FELT, FELT);
    inside.wobble(0.0012);

    Place {
        view: door_view(),
        air: landing_air(0.0),
        shapes: vec![shell, close, inside],
        marks: door_marks(),
        door: Some(doorway(leaf, None)),
        anchors: vec![
            spot("piano|hamertjes", 0.2, 1.05, -2.45),
            spot("stemvork|borstzak|vork|fork", 0.14, 1.3, -0.14),
            spot("envelop|brief|post|kastje|letter", 0.98, 0.85, 0.2),
            spot("diploma", 0.15, 1.68, -3.05),
            spot("mat|deurmat", 0.0, 0.02, 0.36),
            spot("naambordje|naam|bel|name|bell", 0.64, 1.42, 0.03),
            spot("leuning|railing|trap|trapgat|tree", -2.2, 0.95, 1.3),
            spot("stoel|chair", -1.05, 0.7, 0.3),
            spot("", -0.72, 2.1, 0.02),
            spot("", 1.05, 1.75, 0.02),
            spot("", -1.4, 1.6, 0.02),
            spot("", 0.62, 1.9, 0.02),
        ],
    }
}

/// The landing of a neighbour late at night: a card under her name, behind her an ironing board with pillow cases and a radio.
pub(super) fn plain_landing() -> Place {
    let style = walls::LeafStyle { paint: PLUM_DOOR, slot: true, peephole: true, glass: None };
    let mut leaf = walls::door_leaf(Vec2::new(0.87, 2.03), style);
    leaf.wobble(0.001);
    let shell = landing_shell(PLUM_DOOR, 3.0);
    let mut close = landing_things(FRAME);
    // Under her name, yellow with the years: not to be woken by day.
    close.panel(Vec3::new(0.54, 1.3, 0.006), Vec3::X * 0.2, Vec3::Y * 0.07, (1, 1), YELLOWED);
    for (y, long) in [(1.352, 0.1), (1.322, 0.15)] {
        close.rod(Vec3::new(0.56, y, 0.009), Vec3::new(0.56 + long, y, 0.009), 0.003, things::INK);
    }
    // What she has made of it: a plant on a stool, a print, a lamp on the wall.
    close.lathe(Vec3::new(-1.02, 0.0, 0.28), &[(0.16, 0.0), (0.15, 0.4), (0.19, 0.43), (0.0, 0.45)], 14, things::WALNUT);
    things::plant(&mut close, Vec3::new(-1.02, 0.45, 0.28), 0.62, things::CHINA, things::DARK_LEAF, 34);
    furniture::picture(&mut close, Vec3::new(-1.0, 1.66, 0.0), Vec2::new(0.42, 0.32), things::OAK, 0x9FB2BE, 0x8C9A70);
    things::umbrella(&mut close, Vec3::new(0.98, 0.86, 0.1), BLUE_DOOR);
    close.rod(Vec3::new(0.98, 0.87, 0.0), Vec3::new(0.98, 0.87, 0.12), 0.008, things::BRASS);
    close.block(Vec3::new(1.2, 2.05, 0.02), Vec3::new(0.1, 0.14, 0.04), things::BRASS);
    close.ball(Vec3::new(1.2, 2.1, 0.1), Vec3::new(0.08, 0.09, 0.08), Paint::from(things::LAMP).glowing(0.8));
    close.ground(0.0, 0.22, 0.3).wobble(0.0016);

    let mut inside = flat_hall(WALLPAPER);
    ironing_board(&mut inside, Vec3::new(0.7, 0.0, -1.75));
    radio_on_a_shelf(&mut inside, Vec3::new(0.62, 1.42, -3.08));
    inside.wobble(0.0012);

    let air = landing_air(-0.2);
    Place {
        view: door_view(),
        air: Air { lamp: Some(Lamp { at: Vec3::new(1.2, 2.05, 0.4), reach: 3.2, colour: things::LAMP, strength: 0.55 }), ..air },
        shapes: vec![shell, close, inside],
        marks: door_marks(),
        door: Some(doorway(leaf, Some(1.3))),
        anchors: vec![
            spot("kier|gang|strijkplank|radio|in-de-kier", 0.94, 1.14, -1.6),
            spot("naambordje|naam|kaartje|name|card", 0.8, 1.4, 0.03),
            spot("bel|deurbel|bell", 0.72, 1.2, 0.03),
            spot("voordeur|deur|door", -0.1, 1.7, 0.03),
            spot("brievenbus|bus|post|slot", 0.0, 1.08, 0.03),
            spot("mat|deurmat", 0.0, 0.02, 0.36),
            spot("plant|bloem|pot", -0.86, 0.8, 0.3),
            spot("lamp|licht|light", 1.2, 1.94, 0.1),
            spot("trap|trapgat|leuning|stairs|railing", -1.36, 0.6, 1.0),
            spot("", -0.72, 2.1, 0.02),
            spot("", 0.9, 1.75, 0.02),
            spot("", 1.3, 0.8, 0.05),
            spot("", 0.62, 1.9, 0.02),
        ],
    }
}

/// An ironing board with white pillow cases and an iron; its origin is the floor under its middle.
fn ironing_board(shape: &mut Shape, at: Vec3) {
    shape.within(stand(at, 0.5), |shape| {
        shape.rounded(Vec3::Y * 0.9, Vec3::new(1.1, 0.035, 0.34), 0.015, 0x8FA3B4_u32);
        for side in [-1.0, 1.0] {
            shape.rod(Vec3::new(side * 0.36, 0.0, 0.0), Vec3::new(side * -0.28, 0.88, 0.0), 0.014, things::STEEL);
        }
        for layer in 0..4_u8 {
            let y = 0.936 + 0.028 * f32::from(layer);
            shape.rounded(Vec3::new(0.2, y, 0.0), Vec3::new(0.36, 0.026, 0.26), 0.01, things::PAPER);
        }
        // One hangs over the edge.
        shape.sheet((6, 6), things::PAPER, |u, v| {
            Vec3::new(0.36 * u - 0.48, 0.922 - 0.4 * v * v, 0.1 + 0.085 * v + 0.012 * (u * 9.0).sin() * v)
        });
        shape.rounded(Vec3::new(-0.1, 0.95, -0.02), Vec3::new(0.2, 0.05, 0.1), 0.02, things::STEEL);
        shape.rod(Vec3::new(-0.17, 1.0, -0.02), Vec3::new(-0.04, 1.0, -0.02), 0.016, things::INK);
    });
}

/// A small radio on a shelf, close against a heating pipe; on a wall that looks toward +z.
fn radio_on_a_shelf(shape: &mut Shape, at: Vec3) {
    shape.rod(Vec3::new(at.x - 0.24, 0.0, at.z + 0.05), Vec3::new(at.x - 0.24, 2.5, at.z + 0.05), 0.022, 0xD9D4C6_u32);
    shape.block(at + Vec3::new(0.0, -0.015, 0.1), Vec3::new(0.46, 0.025, 0.2), things::OAK);
    shape.rounded(at + Vec3::new(-0.03, 0.09, 0.1), Vec3::new(0.34, 0.18, 0.12), 0.02, things::WALNUT);
    shape.ball(at + Vec3::new(-0.1, 0.09, 0.16), Vec3::new(0.07, 0.07, 0.006), FELT);
    shape.panel(at + Vec3::new(0.0, 0.1, 0.163), Vec3::X * 0.11, Vec3::Y * 0.05, (1, 1), Paint::from(things::LAMP).glowing(0.8));
    shape.ball(at + Vec3::new(0.07, 0.05, 0.162), Vec3::new(0.02, 0.02, 0.012), things::BRASS);
}

/// A piano without its front, its hammers bare; its origin is the floor under its middle.
fn piano(shape: &mut Shape, at: Vec3) {
    shape.block(at + Vec3::Y * 0.62, Vec3::new(1.3, 1.24, 0.5), PIANO);
    shape.block(at + Vec3::new(0.0, 0.72, 0.33), Vec3::new(1.2, 0.05, 0.24), things::CHINA);
    for key in 0..24_u8 {
        if key % 7 != 2 && key % 7 != 6 {
            let x = 0.05 * f32::from(key) - 0.57;
            shape.block(at + Vec3::new(x, 0.752, 0.3), Vec3::new(0.02, 0.014, 0.13), things::INK);
        }
    }
    for hammer in 0..26_u8 {
        let x = 0.045 * f32::from(hammer) - 0.56;
        shape.rod(at + Vec3::new(x, 0.86, 0.26), at + Vec3::new(x, 1.08, 0.25), 0.005, things::PINE);
        shape.ball(at + Vec3::new(x, 1.1, 0.26), Vec3::new(0.012, 0.026, 0.016), FELT);
    }
}

/// Frans's door: foam along every gap, a dead lamp, cardboard on the landing. Behind it is the
/// hall as it is today.
pub(super) fn frans_door(hall: Hall) -> Place {
    let Hall { lit, row: right } = hall;
    let mut leaf =
        walls::door_leaf(Vec2::new(0.87, 2.03), walls::LeafStyle { paint: BROWN_DOOR, slot: true, peephole: true, glass: None });
    // Paint comes off; the foam was cut with care.
    for (x, y, size) in [(0.2, 1.9, 0.05), (0.62, 0.95, 0.04), (0.3, 0.3, 0.07), (0.5, 1.75, 0.04), (0.7, 0.4, 0.05)] {
        leaf.wash(Vec3::new(x, y, 0.0), Vec3::new(size * 1.4, size, 0.03), 0xA98F76, 0.8);
        leaf.ball(Vec3::new(x, y, 0.002), Vec3::new(size * 0.6, size * 0.4, 0.002), 0xA98F76_u32);
    }
    leaf.wobble(0.001);
    let shell = landing_shell(BROWN_DOOR, 3.0);
    let mut close = landing_things(FRAME);
    for (from, to) in [
        (Vec3::new(-0.44, 0.02, 0.03), Vec3::new(-0.44, 2.05, 0.03)),
        (Vec3::new(0.44, 0.02, 0.03), Vec3::new(0.44, 2.05, 0.03)),
        (Vec3::new(-0.44, 2.05, 0.03), Vec3::new(0.44, 2.05, 0.03)),
    ] {
        close.rod(from, to, 0.016, FOAM);
    }
    // A bare fitting with a black bulb, and steps against the wall with dust on the treads.
    let dead = Vec3::new(0.85, 2.2, 0.4);
    close.rod(dead + Vec3::Y * 0.91, dead + Vec3::Y * 0.12, 0.005, things::INK);
    close.lathe(dead + Vec3::Y * 0.04, &[(0.0, 0.0), (0.03, 0.01), (0.03, 0.08), (0.0, 0.085)], 10, CONCRETE);
    close.ball(dead, Vec3::new(0.034, 0.05, 0.034), 0x2E2B2A_u32);
    steps(&mut close, Vec3::new(-1.5, 0.0, 0.28), 0.0);
    stack(&mut close, Vec3::new(1.15, 0.0, 0.42), 18, 0.07);
    stack(&mut close, Vec3::new(1.62, 0.0, 0.46), 13, -0.1);
    close.panel(Vec3::new(1.06, 0.4, 0.65), Vec3::X * 0.16, Vec3::Y * 0.1, (1, 1), things::PAPER);
    close.ground(0.0, 0.22, 0.32).wobble(0.0016);
    let mut inside = flat_hall(if lit { 0xE0D8C6 } else { 0x6E6250 });
    for (x, tall) in [(-0.38, 34), (0.86, 38)] {
        // The row on the right is the one before the meter cupboard.
        let first = match right {
            Row::Gone if x > 0.0 => continue,
            Row::Moved if x > 0.0 => 1,
            _ => 0,
        };
        for row in first..3_u8 {
            stack(&mut inside, Vec3::new(x, 0.0, -0.75 - 0.5 * f32::from(row)), tall, 0.04);
        }
    }
    // Wherever the door is opened far enough, the lamp is seen: burning, or black.
    let lamp = Vec3::new(0.36, 2.02, -1.3);
    inside.rod(Vec3::new(lamp.x, 2.5, lamp.z), lamp + Vec3::Y * 0.06, 0.006, things::INK);
    let glass = if lit { Paint::from(0xFFF3D2).glowing(1.0) } else { Paint::from(0x2E2B2A) };
    inside.ball(lamp, Vec3::new(0.05, 0.064, 0.05), glass);
    if lit {
        inside.shadow(Vec3::new(0.3, 1.4, -3.1), Vec3::new(0.8, 1.4, 0.6), -0.25);
    }
    let air = landing_air(-0.12);
    let hall_lamp = if lit {
        Lamp { at: Vec3::new(0.36, 1.9, -0.9), reach: 4.4, colour: 0xFFD797, strength: 1.7 }
    } else {
        // Only the lamps of the tree, at the end of it.
        Lamp { at: Vec3::new(0.35, 1.4, -2.6), reach: 2.4, colour: 0xFFCB88, strength: 0.5 }
    };

    Place {
        view: door_view(),
        air: Air { inside: Some(hall_lamp), ..air },
        shapes: vec![shell, close, inside],
        marks: door_marks(),
        door: Some(doorway(leaf, Some(1.3))),
        anchors: vec![
            spot("voordeur|deur|schuimband|tochtband|door", -0.45, 1.6, 0.05),
            spot("ganglamp|lamp|lampje|fitting|peer|licht", dead.x, dead.y, dead.z),
            spot("pizzadozen|dozen|pizza|boxes", 1.36, 0.5, 0.5),
            spot("belplaat|bel|naam|naambordje|bell|name", 0.64, 1.35, 0.03),
            spot("trapje|ladder|steps", -1.5, 0.8, 0.25),
            spot("brievenbus|bus|post|slot", 0.0, 1.0, 0.03),
            spot("mat|deurmat", 0.0, 0.02, 0.36),
            spot("kier|gang|in-de-kier", 0.6, 1.2, -0.9),
            spot("leuning|trapgat|railing|trap", -2.2, 0.95, 1.3),
            spot("", -0.72, 2.1, 0.02),
            spot("", 1.0, 1.8, 0.02),
            spot("", -1.3, 1.75, 0.02),
            spot("", -0.7, 0.8, 0.02),
        ],
    }
}

pub(super) fn door_view() -> View {
    View { eye: Vec3::new(-1.0, STANDING, 2.75), target: Vec3::new(0.02, 1.12, 0.0), keep: Vec2::new(1.42, 1.3) }
}

pub(super) fn landing_air(shift: f32) -> Air {
    Air {
        clear: 0x5F615C,
        fog: 0x9A9C92,
        thickness: 0.035,
        key: Vec3::new(0.55, 0.75, 0.6),
        warm: Vec3::new(0.95 + shift, 0.94 + shift, 0.88 + shift),
        cool: Vec3::new(0.38, 0.4, 0.44),
        lamp: None,
        inside: Some(Lamp { at: Vec3::new(0.35, 2.0, -1.0), reach: 4.0, colour: 0xFFCB88, strength: 1.3 }),
    }
}

pub(super) fn door_marks() -> [Mark; 3] {
    [Mark::standing(0.06, 0.0, -0.28, -0.28), Mark::standing(0.68, 0.0, 0.66, -0.75), Mark::standing(-0.66, 0.0, 0.56, 0.4)]
}

pub(super) fn doorway(leaf: Shape, chain: Option<f32>) -> Doorway {
    Doorway {
        hinge: Vec3::new(-0.44, 0.015, -0.005),
        yaw: 0.0,
        size: Vec2::new(0.87, 2.03),
        swing: 1.0,
        chain,
        slot: Some(walls::slot_of(0.87)),
        leaf,
        peeking: [Mark::standing(0.6, 0.0, -0.36, -0.32), Mark::standing(0.56, 0.0, -0.68, -0.38)],
    }
}

/// Wall, floor and ceiling of a landing, with the opening of one door; the floor ends so far before the wall.
pub(super) fn landing_shell(door: u32, edge: f32) -> Shape {
    let mut shape = Shape::new();
    let (low, high) = (Vec2::new(-4.2, 0.0), Vec2::new(4.2, 3.2));
    walls::plane(&mut shape, Vec3::new(-4.2, 0.0, edge), Vec3::X * 8.4, Vec3::NEG_Z * edge, FLOOR);
    walls::wall_with_hole(&mut shape, low, high, Vec2::new(-0.44, 0.0), Vec2::new(0.44, 2.05), 0.0, Paint::from(PLASTER));
    // The left side is painted to the height of a shoulder.
    walls::wall_with_hole(
        &mut shape,
        low,
        Vec2::new(4.2, 1.18),
        Vec2::new(-0.44, 0.0),
        Vec2::new(0.44, 1.18),
        0.004,
        Paint::from(DADO),
    );
    walls::plane(&mut shape, Vec3::new(-4.2, 3.2, 0.0), Vec3::X * 8.4, Vec3::Z * 3.0, PLASTER);
    shape.corners(Vec3::new(-4.2, 0.0, 0.0), Vec3::new(4.2, 3.2, 9.0), 0.35, 0.32);
    for (x, z, wide) in [(0.0, 0.3, 0.8), (1.15, 0.35, 0.6), (-1.1, 0.3, 0.6), (-0.84, 0.15, 0.4)] {
        shape.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.1, 0.5), 0.35);
    }
    walls::seams(&mut shape, Vec2::new(-3.0, 0.02), Vec2::new(3.0, edge.min(2.6)), 0.003, 0.45, 0x807C74);
    // The neighbours' door, farther along.
    let left = Vec3::new(-3.6, 0.0, 0.0);
    shape.block(left + Vec3::new(0.44, 1.02, 0.01), Vec3::new(0.86, 2.03, 0.03), door);
    walls::door_frame(&mut shape, left, Vec2::new(0.88, 2.05), FRAME);
    shape.wobble(0.0014);
    shape
}

/// Frame, mat, bell and railing of a landing.
pub(super) fn landing_things(frame: u32) -> Shape {
    let mut shape = Shape::new();
    walls::door_frame(&mut shape, Vec3::new(-0.44, 0.0, 0.0), Vec2::new(0.88, 2.05), frame);
    // The rebate it shuts against: a closed door shows nothing of what is behind it.
    for x in [-0.432, 0.432] {
        shape.block(Vec3::new(x, 1.025, 0.008), Vec3::new(0.034, 2.05, 0.02), frame);
    }
    shape.block(Vec3::new(0.0, 2.042, 0.008), Vec3::new(0.88, 0.034, 0.02), frame);
    things::mat(&mut shape, Vec3::new(0.0, 0.0, 0.36), Vec2::new(0.7, 0.42), COCO);
    shape.block(Vec3::new(0.64, 1.42, 0.008), Vec3::new(0.14, 0.06, 0.016), things::PAPER);
    shape.rod(Vec3::new(0.59, 1.42, 0.018), Vec3::new(0.68, 1.42, 0.018), 0.004, things::INK);
    shape.rounded(Vec3::new(0.64, 1.24, 0.012), Vec3::new(0.07, 0.1, 0.024), 0.01, frame);
    shape.ball(Vec3::new(0.64, 1.235, 0.025), Vec3::new(0.015, 0.015, 0.008), things::INK);
    // The railing around the well, low in the left of the picture.
    shape.within(stand(Vec3::new(-2.2, 0.0, 2.6), PI * 0.5), |shape| walls::railing(shape, Vec3::ZERO, 2.3, 0.95, RAIL_BARS));
    shape
}

/// The hall behind a flat's door.
pub(super) fn flat_hall(walls: u32) -> Shape {
    let mut shape = Shape::new();
    let (low, high) = (Vec3::new(-0.7, 0.0, -3.1), Vec3::new(1.2, 2.5, 0.0));
    walls::room(&mut shape, low, high, 0x7C6A55, Paint::from(walls), PLASTER);
    shape
}
