//! Landings of older blocks: the door on its gap three floors up, the tuner's door, and Frans's.

use std::f32::consts::PI;

use bevy::prelude::*;

use super::{
    Doorway, Mark, Place, STANDING, View, furniture, spot,
    stairs::{
        BROWN_DOOR, CARD, CONCRETE, DADO, FLOOR, FRAME, GREEN_DOOR, PLASTER, RAIL_BARS, RED_BIKE, ROPE, SKY, STAIN, WALLPAPER,
        stack, steps,
    },
    things, walls,
};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, stand},
};

const FOAM: u32 = 0xD8CFA8;
const COCO: u32 = 0x7F6342;
const BARE_WALL: u32 = 0xB7AD9A;
const PIANO: u32 = 0x4B3226;
const BLUE_DOOR: u32 = 0x4A5F78;
const FELT: u32 = 0xD9D0BE;

/// Where the ladder is tied to the wall.
const LADDER: f32 = -0.84;

/// The landing three floors up, before a door on its gap.
pub(super) fn landing() -> Place {
    let mut leaf =
        walls::door_leaf(Vec2::new(0.87, 2.03), walls::LeafStyle { paint: GREEN_DOOR, slot: true, peephole: true, glass: None });
    leaf.wobble(0.001);
    let mut shell = landing_shell(GREEN_DOOR);
    // It has come through: the wall is wet under the high window.
    shell.wash(Vec3::new(1.36, 1.1, -0.05), Vec3::new(0.5, 1.4, 0.4), STAIN, 0.55);
    shell.wash(Vec3::new(1.4, 0.1, 0.1), Vec3::new(0.6, 0.4, 0.4), 0x5E5142, 0.6);

    let mut close = landing_things(FRAME);
    walls::window(
        &mut close,
        Vec3::new(1.34, 2.28, 0.0),
        Vec2::new(0.75, 0.6),
        FRAME,
        Paint::fade(SKY, 0xB5C0C0).glowing(0.8),
        1,
    );
    close.within(Mat4::from_rotation_translation(Quat::from_rotation_x(-0.35), Vec3::new(1.34, 2.59, 0.03)), |shape| {
        walls::window_frame(shape, Vec3::new(0.0, -0.31, 0.06), Vec2::new(0.68, 0.54), FRAME, 1);
    });
    things::bucket(&mut close, Vec3::new(1.16, 0.0, 0.34), things::STEEL);
    // The ladder, tied to the wall, with rags around its ends.
    for side in [-0.17, 0.17] {
        close.rod(Vec3::new(LADDER + side, 0.25, 0.07), Vec3::new(LADDER + side, 2.35, 0.07), 0.022, things::PINE);
        close.rod(Vec3::new(LADDER + side, 2.2, 0.07), Vec3::new(LADDER + side, 2.38, 0.07), 0.036, things::PAPER);
    }
    for rung in 0..7_u8 {
        let y = 0.45 + 0.28 * f32::from(rung);
        close.rod(Vec3::new(LADDER - 0.17, y, 0.07), Vec3::new(LADDER + 0.17, y, 0.07), 0.015, things::PINE);
    }
    for y in [0.8, 1.9] {
        close.hoop(Vec3::new(LADDER + 0.17, y, 0.07), 0.035, 0.008, 10, ROPE);
    }
    // A chair beside the door with the file, and a tube for drawings against the post.
    furniture::chair(&mut close, Vec3::new(-1.05, 0.0, 0.3), 0.35, things::WALNUT, things::OAK);
    close.within(stand(Vec3::new(-1.04, 0.468, 0.32), 0.5), |shape| {
        shape.rounded(Vec3::Y * 0.035, Vec3::new(0.3, 0.07, 0.24), 0.01, 0x7C6A50_u32);
        shape.block(Vec3::new(0.0, 0.036, 0.0), Vec3::new(0.31, 0.075, 0.012), RED_BIKE);
    });
    close.tube(&[(Vec3::new(0.66, 0.02, 0.14), 0.042), (Vec3::new(0.6, 0.82, 0.09), 0.042)], 12, CARD);
    close.tube(&[(Vec3::new(0.602, 0.79, 0.092), 0.046), (Vec3::new(0.598, 0.84, 0.088), 0.046)], 12, things::INK);
    close.ground(0.0, 0.22, 0.3).wobble(0.0016);

    let mut inside = flat_hall(BARE_WALL);
    // One stool with a camping stove and a pan; one plate, one fork.
    inside.lathe(Vec3::new(0.72, 0.0, -1.2), &[(0.16, 0.0), (0.15, 0.4), (0.19, 0.43), (0.0, 0.45)], 14, things::PINE);
    inside.lathe(Vec3::new(0.72, 0.45, -1.2), &[(0.07, 0.0), (0.06, 0.08), (0.08, 0.1), (0.0, 0.1)], 12, 0x4C6A8C_u32);
    things::saucepan(&mut inside, Vec3::new(0.72, 0.55, -1.2));
    inside.lathe(Vec3::new(0.84, 0.45, -1.08), &[(0.0, 0.0), (0.05, 0.0), (0.085, 0.014), (0.0, 0.008)], 14, things::CHINA);
    inside.rod(Vec3::new(0.8, 0.468, -1.02), Vec3::new(0.92, 0.468, -1.1), 0.004, things::STEEL);
    inside.wobble(0.0012);

    Place {
        view: door_view(),
        air: landing_air(0.0),
        shapes: vec![shell, close, inside],
        marks: door_marks(),
        door: Some(doorway(leaf, Some(1.3))),
        anchors: vec![
            spot("in-de-kier|kier|gang|brandertje", 0.72, 0.72, -1.2),
            spot("ladder|trapje", LADDER, 1.6, 0.08),
            spot("bovenraam|raam|window", 1.3, 2.26, 0.05),
            spot("map|dossier|file|rug", -1.04, 0.56, 0.34),
            spot("tekenkoker|koker|tekening|tekeningen|drawing", 0.62, 0.6, 0.1),
            spot("lekplek|lek|vlek|stain", 1.3, 1.25, 0.03),
            spot("emmer|bucket", 1.16, 0.25, 0.36),
            spot("mat|deurmat", 0.0, 0.02, 0.36),
            spot("naambordje|naam|bel|name|bell", 0.64, 1.42, 0.03),
            spot("leuning|railing|trap|trapgat", -2.2, 0.95, 1.3),
            spot("voordeur|deur|door", -0.1, 1.7, 0.03),
            spot("ganglamp|lamp|licht", 0.0, 2.36, 0.2),
            spot("", -0.72, 2.1, 0.02),
            spot("", 1.05, 1.75, 0.02),
            spot("", -1.4, 1.6, 0.02),
            spot("", 0.62, 1.9, 0.02),
        ],
    }
}

/// The tuner's landing: his door stands open on a piano without its front, the top step is for visitors.
pub(super) fn szabo_door() -> Place {
    let mut leaf =
        walls::door_leaf(Vec2::new(0.87, 2.03), walls::LeafStyle { paint: BLUE_DOOR, slot: true, peephole: false, glass: None });
    leaf.wobble(0.001);
    let shell = landing_shell(BLUE_DOOR);
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

/// Frans's door: foam along every gap, a dead lamp, cardboard on the landing.
pub(super) fn frans_door() -> Place {
    let mut leaf =
        walls::door_leaf(Vec2::new(0.87, 2.03), walls::LeafStyle { paint: BROWN_DOOR, slot: true, peephole: true, glass: None });
    // Paint comes off; the foam was cut with care.
    for (x, y, size) in [(0.2, 1.9, 0.05), (0.62, 0.95, 0.04), (0.3, 0.3, 0.07), (0.5, 1.75, 0.04), (0.7, 0.4, 0.05)] {
        leaf.wash(Vec3::new(x, y, 0.0), Vec3::new(size * 1.4, size, 0.03), 0xA98F76, 0.8);
        leaf.ball(Vec3::new(x, y, 0.002), Vec3::new(size * 0.6, size * 0.4, 0.002), 0xA98F76_u32);
    }
    leaf.wobble(0.001);
    let shell = landing_shell(BROWN_DOOR);
    let mut close = landing_things(FRAME);
    for (from, to) in [
        (Vec3::new(-0.44, 0.02, 0.03), Vec3::new(-0.44, 2.05, 0.03)),
        (Vec3::new(0.44, 0.02, 0.03), Vec3::new(0.44, 2.05, 0.03)),
        (Vec3::new(-0.44, 2.05, 0.03), Vec3::new(0.44, 2.05, 0.03)),
    ] {
        close.rod(from, to, 0.016, FOAM);
    }
    // A bare fitting with a black bulb, and steps against the wall with dust on the treads.
    close.rod(Vec3::new(0.55, 3.2, 0.9), Vec3::new(0.55, 2.55, 0.9), 0.005, things::INK);
    close.lathe(Vec3::new(0.55, 2.47, 0.9), &[(0.0, 0.0), (0.03, 0.01), (0.03, 0.08), (0.0, 0.085)], 10, CONCRETE);
    close.ball(Vec3::new(0.55, 2.43, 0.9), Vec3::new(0.034, 0.05, 0.034), 0x2E2B2A_u32);
    steps(&mut close, Vec3::new(-1.5, 0.0, 0.28), 0.0);
    stack(&mut close, Vec3::new(1.15, 0.0, 0.42), 18, 0.07);
    stack(&mut close, Vec3::new(1.62, 0.0, 0.46), 13, -0.1);
    close.panel(Vec3::new(1.06, 0.4, 0.65), Vec3::X * 0.16, Vec3::Y * 0.1, (1, 1), things::PAPER);
    close.ground(0.0, 0.22, 0.32).wobble(0.0016);
    let mut inside = flat_hall(0x6E6250);
    for (x, tall) in [(-0.38, 34), (0.86, 38)] {
        for row in 0..3_u8 {
            stack(&mut inside, Vec3::new(x, 0.0, -0.75 - 0.5 * f32::from(row)), tall, 0.04);
        }
    }

    Place {
        view: door_view(),
        air: landing_air(-0.12),
        shapes: vec![shell, close, inside],
        marks: door_marks(),
        door: Some(doorway(leaf, Some(1.3))),
        anchors: vec![
            spot("voordeur|deur|schuimband|tochtband|door", -0.45, 1.6, 0.05),
            spot("ganglamp|lamp|lampje|fitting|peer|licht", 0.55, 2.42, 0.9),
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

fn door_view() -> View {
    View { eye: Vec3::new(-1.0, STANDING, 2.75), target: Vec3::new(0.02, 1.12, 0.0), keep: Vec2::new(1.42, 1.3) }
}

fn landing_air(shift: f32) -> Air {
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

fn door_marks() -> [Mark; 3] {
    [Mark::standing(0.06, 0.0, -0.28, -0.28), Mark::standing(0.68, 0.0, 0.66, -0.75), Mark::standing(-0.66, 0.0, 0.56, 0.4)]
}

fn doorway(leaf: Shape, chain: Option<f32>) -> Doorway {
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

/// Wall, floor and ceiling of a landing, with the opening of one door.
fn landing_shell(door: u32) -> Shape {
    let mut shape = Shape::new();
    let (low, high) = (Vec2::new(-4.2, 0.0), Vec2::new(4.2, 3.2));
    walls::plane(&mut shape, Vec3::new(-4.2, 0.0, 3.0), Vec3::X * 8.4, Vec3::NEG_Z * 3.0, FLOOR);
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
    walls::seams(&mut shape, Vec2::new(-3.0, 0.02), Vec2::new(3.0, 2.6), 0.003, 0.45, 0x807C74);
    // The neighbours' door, farther along.
    let left = Vec3::new(-3.6, 0.0, 0.0);
    shape.block(left + Vec3::new(0.44, 1.02, 0.01), Vec3::new(0.86, 2.03, 0.03), door);
    walls::door_frame(&mut shape, left, Vec2::new(0.88, 2.05), FRAME);
    shape.wobble(0.0014);
    shape
}

/// Frame, mat, bell and railing of a landing.
fn landing_things(frame: u32) -> Shape {
    let mut shape = Shape::new();
    walls::door_frame(&mut shape, Vec3::new(-0.44, 0.0, 0.0), Vec2::new(0.88, 2.05), frame);
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
fn flat_hall(walls: u32) -> Shape {
    let mut shape = Shape::new();
    let (low, high) = (Vec3::new(-0.7, 0.0, -3.1), Vec3::new(1.2, 2.5, 0.0));
    walls::room(&mut shape, low, high, 0x7C6A55, Paint::from(walls), PLASTER);
    shape
}
