//! The street: porches of blocks with their bells, and what stands beside them.

use std::f32::consts::PI;

use bevy::prelude::*;

use super::{Anchor, Doorway, Mark, Place, STANDING, View, spot, stairs, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash, stand},
};

const BRICK: u32 = 0x94604C;
const CONCRETE: u32 = 0xA7A399;
const PAVING: u32 = 0x7F8080;
const WET: u32 = 0xA3B0B8;
const SEAM: u32 = 0x666767;
const FRAME: u32 = 0x3F5A56;
const WHITE: u32 = 0xDEDACF;
const HALL: u32 = 0xC5BCA4;
const HALL_FLOOR: u32 = 0x8A8274;
const RAIN: u32 = 0xC9D3D8;
const PENCIL: u32 = 0x4E4E56;
const RED: u32 = 0xB4534A;
const SKY_PANE: u32 = 0x9FB1BA;
const STRIP: u32 = 0xF2D48C;
const LEAVES: u32 = 0x6F8F56;
const TRUNK: u32 = 0x5E4A38;
const BIKES: [u32; 4] = [RED, 0x5D86A0, 0xC79B4A, 0x6D8C62];

/// Left edge and width of the porch's door, in metres.
const DOOR_LEFT: f32 = 0.12;
const DOOR: Vec2 = Vec2::new(0.98, 2.2);

/// The porch of a block of flats: bells and names, a speaker, a glass door; a trowel above the letter boxes.
pub(super) fn street_door() -> Place {
    let mut close = Shape::new();
    panel_of_bells(&mut close, Vec3::new(-0.62, 1.42, 0.0));
    stairs::letter_boxes(&mut close, Vec3::new(-1.14, 1.12, 0.0), 2, 4);
    stairs::trowel(&mut close, Vec3::new(-1.14, 1.86, 0.03));
    let mut leaf = glass_leaf();
    letter_behind_glass(&mut leaf);
    let mut inside = porch();
    bicycles(&mut inside);
    inside.wobble(0.0012);
    let own = [
        spot("bellenpaneel|naampaneel|belplaat|bellenbord|bel|bellen|bells|panel", -0.84, 1.68, 0.03),
        spot("naamplaatje|naambordjes|naambordje|naam|namen|names", -0.84, 1.36, 0.03),
        spot("intercom|luidspreker|spreker|speaker|grille", -0.44, 1.08, 0.03),
        spot("brief-achter-glas|brief|glas|glass|letter", 0.8, 1.28, 0.02),
        spot("kinderfietsen|fietsen|fietsjes|bikes", 1.04, 0.3, -1.15),
        spot("troffel|trowel", -1.0, 1.76, 0.05),
        spot("brievenbus|brievenbussen|letterbox", -1.14, 1.12, 0.13),
    ];
    before_the_block(close, leaf, inside, &own, Weather::Rain)
}

/// Another porch: its bells have been pulled out and hang by their wires, a letter sticks out of one box, and the door stands open.
pub(super) fn open_street_door() -> Place {
    let mut close = Shape::new();
    things::pulled_bells(&mut close, Vec3::new(-0.5, 1.45, 0.0));
    stairs::letter_boxes(&mut close, Vec3::new(-1.08, 1.2, 0.0), 2, 2);
    // The letter for somebody who does not live here, written across.
    let letter = Mat4::from_rotation_translation(Quat::from_rotation_x(0.25), Vec3::new(-0.95, 1.43, 0.13));
    close.within(letter, |shape| {
        shape.rounded(Vec3::new(0.0, 0.02, 0.05), Vec3::new(0.2, 0.008, 0.14), 0.002, things::PAPER);
        shape.rod(Vec3::new(-0.08, 0.026, 0.1), Vec3::new(0.08, 0.026, 0.01), 0.004, things::INK);
        shape.panel(Vec3::new(-0.08, 0.025, 0.09), Vec3::X * 0.08, Vec3::NEG_Z * 0.03, (1, 1), SKY_PANE);
    });
    let mut inside = porch();
    inside.wobble(0.0012);
    let own = [
        spot("naambordjes|naambordje|naamplaatje|naam|namen|names", -0.68, 1.6, 0.03),
        spot("bellenbord|bellenpaneel|belplaat|bel|bellen|bells|panel", -0.32, 1.24, 0.06),
        spot("brievenbus|brievenbussen|letterbox|brief|letter", -0.95, 1.42, 0.2),
        spot("leuning|railing", 0.66, 1.3, -2.1),
    ];
    before_the_block(close, glass_leaf(), inside, &own, Weather::Rain)
}

/// The porch beside the pizzeria: six bells, and clean cardboard tied up for who saves it.
pub(super) fn frans_street_door() -> Place {
    let mut close = Shape::new();
    six_bells(&mut close, Vec3::new(-0.55, 1.42, 0.0));
    stairs::letter_boxes(&mut close, Vec3::new(-1.1, 1.2, 0.0), 2, 3);
    stairs::tied_stack(&mut close, Vec3::new(-0.52, 0.0, 0.26), 14, 0.05);
    stairs::tied_stack(&mut close, Vec3::new(-0.98, 0.0, 0.28), 11, -0.05);
    // A slip of paper says for whom.
    close.panel(Vec3::new(-0.6, 0.45, 0.49), Vec3::X * 0.16, Vec3::Y * 0.1, (1, 1), things::PAPER);
    close.rod(Vec3::new(-0.58, 0.5, 0.494), Vec3::new(-0.46, 0.505, 0.494), 0.005, things::INK);
    pizzeria(&mut close);
    let mut inside = porch();
    inside.wobble(0.0012);
    let own = [
        spot("belplaat|bellenpaneel|naampaneel|bel|bellen|bells|panel|naam|naambordje", -0.76, 1.68, 0.03),
        spot("intercom|luidspreker|spreker|speaker|grille", -0.36, 1.16, 0.03),
        spot("pizzadozen|dozen|pizza|boxes|karton", -0.72, 0.55, 0.42),
        spot("brievenbus|brievenbussen|bus|letterbox", -1.1, 1.2, 0.13),
        spot("pizzeria|raam|window", 2.15, 1.65, 0.05),
    ];
    before_the_block(close, glass_leaf(), inside, &own, Weather::Dry)
}

/// The weather before a porch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Weather {
    /// Grey, with puddles.
    Rain,
    /// A bright day.
    Dry,
}

/// A porch with what hangs and stands before it, its glass door, what one sees behind, and its own spots.
fn before_the_block(mut close: Shape, leaf: Shape, inside: Shape, own: &[Anchor], weather: Weather) -> Place {
    let mut wall = Shape::new();
    walls::plane(&mut wall, Vec3::new(-7.0, 0.0, 4.5), Vec3::X * 14.0, Vec3::NEG_Z * 4.5, PAVING);
    if weather == Weather::Rain {
        for (x, z, wide, deep) in [(-0.8, 1.5, 1.0, 0.4), (1.3, 1.1, 0.8, 0.35), (0.2, 2.4, 1.3, 0.4), (-2.8, 1.0, 0.9, 0.4)] {
            wall.wash(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.1, deep), WET, 0.8);
        }
    }
    for (x, wide) in [(0.6, 0.9), (-1.6, 0.7), (2.2, 0.9)] {
        wall.shadow(Vec3::new(x, 0.0, 0.3), Vec3::new(wide, 0.1, 0.6), 0.35);
    }
    walls::seams(&mut wall, Vec2::new(-5.0, 0.02), Vec2::new(5.0, 4.0), 0.003, 0.4, SEAM);
    let opening = (Vec2::new(DOOR_LEFT, 0.0), Vec2::new(DOOR_LEFT + DOOR.x, DOOR.y));
    walls::wall_with_hole(&mut wall, Vec2::new(-7.0, 0.0), Vec2::new(7.0, 3.6), opening.0, opening.1, 0.0, Paint::from(BRICK));
    wall.shade(|position, normal| {
        if normal.z < 0.5 {
            return 1.0;
        }
        let foot = (1.0 - position.y / 0.5).clamp(0.0, 1.0);
        let top = (1.0 - (2.75 - position.y).abs() / 0.9).clamp(0.0, 1.0);
        1.0 - 0.3 * foot * foot - 0.3 * top
    });
    walls::bricks(&mut wall, Vec2::new(-3.2, 0.1), Vec2::new(DOOR_LEFT - 0.1, 2.6), 0.0, BRICK, 5);
    walls::bricks(&mut wall, Vec2::new(DOOR_LEFT + DOOR.x + 0.1, 0.1), Vec2::new(3.4, 2.6), 0.0, BRICK, 6);
    // A canopy keeps off most of any rain.
    wall.block(Vec3::new(0.3, 2.78, 0.6), Vec3::new(3.4, 0.14, 1.2), CONCRETE);
    wall.wobble(0.0016);

    walls::door_frame(&mut close, Vec3::new(DOOR_LEFT, 0.0, 0.0), DOOR, FRAME);
    close.rounded(Vec3::new(DOOR_LEFT + DOOR.x * 0.5, 0.04, 0.3), Vec3::new(1.5, 0.08, 0.62), 0.015, CONCRETE);
    walls::neon(&mut close, Vec3::new(DOOR_LEFT + 0.5, 2.6, 0.3), 0.6, things::LAMP, 0.85);
    if weather == Weather::Rain {
        rain(&mut close);
    }
    close.ground(0.0, 0.25, 0.3).wobble(0.0013);

    let mut anchors = own.to_vec();
    if weather == Weather::Rain {
        anchors.push(spot("regen|plas|rain", -0.5, 0.02, 0.25));
    }
    anchors.extend([
        spot("voordeur|deur|door", 0.92, 1.05, 0.03),
        spot("trapgat|trap|stairs", 0.85, 1.8, -2.2),
        spot("ganglamp|lamp|licht", 0.3, 2.27, 0.04),
        spot("drempel|stoep|step", 0.3, 0.08, 0.3),
        spot("codehand|hand|code", -0.3, 0.95, 0.03),
        spot("", -1.2, 2.1, 0.02),
        spot("", -0.3, 1.9, 0.02),
        spot("", -0.2, 0.3, 0.02),
        spot("", -0.3, 0.6, 0.02),
    ]);
    Place {
        view: View { eye: Vec3::new(-0.42, STANDING, 2.7), target: Vec3::new(-0.14, 1.2, 0.0), keep: Vec2::new(1.24, 1.26) },
        air: porch_air(weather),
        shapes: vec![wall, close, inside],
        marks: [
            Mark::standing(0.62, 0.0, -0.35, -0.25),
            Mark::standing(-0.2, 0.0, 0.45, 0.05),
            Mark::standing(-0.92, 0.0, 0.25, 0.35),
        ],
        door: Some(Doorway {
            hinge: Vec3::new(DOOR_LEFT, 0.085, -0.005),
            yaw: 0.0,
            size: Vec2::new(DOOR.x, DOOR.y - 0.1),
            swing: 1.0,
            chain: None,
            slot: None,
            leaf,
            peeking: [Mark::standing(0.68, 0.0, -0.9, -0.25), Mark::standing(0.78, 0.0, -0.6, -0.3)],
        }),
        anchors,
    }
}

/// Rain, a stroke here and there.
fn rain(shape: &mut Shape) {
    for drop in 0..90_u32 {
        let lot = |n: u32| hash(drop * 19 + n);
        let at = Vec3::new(-4.0 + 8.0 * lot(1), 0.2 + 3.2 * lot(2), 1.25 + 0.4 * lot(3));
        shape.tube(&[(at, 0.0022), (at + Vec3::new(0.012, 0.1 + 0.08 * lot(4), 0.0), 0.0012)], 3, Paint::from(RAIN).glowing(0.3));
    }
}

/// The light before a porch, and the lamps under its canopy and behind its glass.
fn porch_air(weather: Weather) -> Air {
    let rain = Air {
        clear: 0xA2ADB4,
        fog: 0x9DA9B0,
        thickness: 0.05,
        key: Vec3::new(-0.3, 0.8, 0.75),
        warm: Vec3::new(0.93, 0.95, 0.97),
        cool: Vec3::new(0.34, 0.39, 0.46),
        lamp: Some(Lamp { at: Vec3::new(DOOR_LEFT + 0.5, 2.5, 0.45), reach: 2.0, colour: things::LAMP, strength: 0.6 }),
        inside: Some(Lamp { at: Vec3::new(0.6, 2.2, -1.2), reach: 3.6, colour: 0xF6E3B4, strength: 0.9 }),
    };
    match weather {
        Weather::Rain => rain,
        Weather::Dry => Air {
            clear: 0xC7D3D8,
            fog: 0xC3CBCC,
            thickness: 0.02,
            warm: Vec3::new(1.04, 1.0, 0.93),
            cool: Vec3::new(0.42, 0.45, 0.52),
            ..rain
        },
    }
}

/// Eight bells, eight names, a grille to talk through.
fn panel_of_bells(shape: &mut Shape, centre: Vec3) {
    shape.rounded(centre + Vec3::new(0.0, -0.07, 0.012), Vec3::new(0.36, 0.78, 0.03), 0.012, things::STEEL);
    for row in 0..8_u8 {
        let y = 0.25 - 0.058 * f32::from(row);
        shape.block(centre + Vec3::new(-0.05, y, 0.03), Vec3::new(0.18, 0.042, 0.006), things::PAPER);
        // One name is written along a ruler.
        let long = if row == 2 { 0.15 } else { 0.06 + 0.07 * hash(u32::from(row) + 40) };
        let ink = if row == 2 { PENCIL } else { things::INK };
        shape.rod(centre + Vec3::new(-0.13, y, 0.034), centre + Vec3::new(-0.13 + long, y, 0.034), 0.004, ink);
        shape.ball(centre + Vec3::new(0.1, y, 0.03), Vec3::new(0.017, 0.017, 0.01), things::DARK_STEEL);
    }
    for row in 0..5_u8 {
        for column in 0..7_u8 {
            let at = centre + Vec3::new(-0.09 + 0.03 * f32::from(column), -0.29 - 0.026 * f32::from(row), 0.027);
            shape.ball(at, Vec3::new(0.008, 0.008, 0.003), things::INK);
        }
    }
}

/// A door of glass in a frame; one sees through it, but for a few strokes of sky.
fn glass_leaf() -> Shape {
    let mut shape = Shape::new();
    let (wide, tall) = (DOOR.x - 0.02, DOOR.y - 0.1);
    for x in [0.06, wide - 0.06] {
        shape.block(Vec3::new(x, tall * 0.5, -0.025), Vec3::new(0.12, tall, 0.05), FRAME);
    }
    for (y, high) in [(0.14, 0.28), (1.02, 0.08), (tall - 0.06, 0.12)] {
        shape.block(Vec3::new(wide * 0.5, y, -0.025), Vec3::new(wide - 0.2, high, 0.048), FRAME);
    }
    for (x, long) in [(0.22, 0.5), (0.3, 0.36), (0.66, 0.24)] {
        shape.panel(
            Vec3::new(x, 1.5, -0.01),
            Vec3::X * 0.03,
            Vec3::new(long * 0.42, long, 0.0),
            (1, 2),
            Paint::from(SKY_PANE).glowing(0.4),
        );
    }
    shape.tube(
        &[
            (Vec3::new(wide - 0.06, 0.9, 0.0), 0.012),
            (Vec3::new(wide - 0.06, 0.9, 0.06), 0.014),
            (Vec3::new(wide - 0.06, 1.3, 0.06), 0.014),
            (Vec3::new(wide - 0.06, 1.3, 0.0), 0.012),
        ],
        8,
        things::STEEL,
    );
    shape
}

/// A letter of the corporation, taped behind the glass, with two words in pencil under it.
fn letter_behind_glass(shape: &mut Shape) {
    shape.panel(Vec3::new(0.4, 1.2, -0.03), Vec3::X * 0.21, Vec3::Y * 0.29, (1, 2), things::PAPER);
    shape.block(Vec3::new(0.45, 1.455, -0.024), Vec3::new(0.08, 0.02, 0.004), RED);
    for line in 0..6_u8 {
        let y = 1.41 - 0.028 * f32::from(line);
        shape.rod(Vec3::new(0.42, y, -0.027), Vec3::new(0.58 - 0.02 * f32::from(line % 3), y, -0.027), 0.003, things::INK);
    }
    shape.rod(Vec3::new(0.43, 1.225, -0.027), Vec3::new(0.53, 1.228, -0.027), 0.003, PENCIL);
}

/// Six bells with a strip each, two names on one of them, and a grille.
pub(super) fn six_bells(shape: &mut Shape, centre: Vec3) {
    shape.rounded(centre + Vec3::new(0.0, -0.04, 0.012), Vec3::new(0.34, 0.62, 0.03), 0.012, things::STEEL);
    for row in 0..6_u8 {
        let y = 0.2 - 0.062 * f32::from(row);
        shape.block(centre + Vec3::new(-0.05, y, 0.03), Vec3::new(0.18, 0.046, 0.006), things::PAPER);
        shape.ball(centre + Vec3::new(0.1, y, 0.03), Vec3::new(0.018, 0.018, 0.01), things::DARK_STEEL);
        if row == 1 {
            // In capitals; under it, smaller and almost worn away, a second one.
            shape.rod(
                centre + Vec3::new(-0.13, y + 0.008, 0.034),
                centre + Vec3::new(0.02, y + 0.008, 0.034),
                0.006,
                things::INK,
            );
            shape.rod(centre + Vec3::new(-0.13, y - 0.012, 0.034), centre + Vec3::new(-0.04, y - 0.012, 0.034), 0.0025, SEAM);
        } else {
            let long = 0.06 + 0.07 * hash(u32::from(row) + 71);
            shape.rod(centre + Vec3::new(-0.13, y, 0.034), centre + Vec3::new(long - 0.13, y, 0.034), 0.004, things::INK);
        }
    }
    for row in 0..3_u8 {
        for column in 0..7_u8 {
            let at = centre + Vec3::new(0.03 * f32::from(column) - 0.09, -0.2 - 0.03 * f32::from(row), 0.027);
            shape.ball(at, Vec3::new(0.008, 0.008, 0.003), things::INK);
        }
    }
}

/// Behind the glass: the first steps.
fn porch() -> Shape {
    let mut shape = Shape::new();
    let (low, high) = (Vec3::new(-0.4, 0.0, -3.2), Vec3::new(2.0, 2.8, 0.0));
    walls::room(&mut shape, low, high, HALL_FLOOR, Paint::from(HALL), HALL);
    for step in 0..6_u8 {
        let up = f32::from(step);
        shape.block(Vec3::new(1.15, 0.085 + 0.17 * up, -1.9 - 0.26 * up), Vec3::new(0.95, 0.17, 0.3), CONCRETE);
    }
    shape.tube(&[(Vec3::new(0.66, 1.0, -1.75), 0.024), (Vec3::new(0.66, 2.0, -3.1), 0.024)], 8, things::WALNUT);
    for bar in 0..6_u8 {
        let up = f32::from(bar);
        shape.rod(
            Vec3::new(0.66, 0.17 * up, -1.9 - 0.26 * up),
            Vec3::new(0.66, 1.02 + 0.19 * up, -1.8 - 0.26 * up),
            0.01,
            things::DARK_STEEL,
        );
    }
    shape
}

/// Children's bicycles in a row behind the glass, a card on a string at each.
fn bicycles(shape: &mut Shape) {
    for (i, colour) in BIKES.into_iter().enumerate() {
        let at = Vec3::new(0.66 + 0.2 * i as f32, 0.0, -1.3 - 0.06 * i as f32);
        shape.within(Mat4::from_scale_rotation_translation(Vec3::splat(0.62), Quat::from_rotation_y(1.15), at), |shape| {
            things::bicycle(shape, Vec3::ZERO, 0.0, colour)
        });
    }
}

/// The pizzeria beside Frans's porch: a warm window under an awning.
pub(super) fn pizzeria(shape: &mut Shape) {
    // Before the bricks, so that none of them shows in its pane.
    let centre = Vec3::new(2.15, 1.65, 0.012);
    walls::window(shape, centre, Vec2::new(1.3, 1.1), WHITE, Paint::fade(STRIP, 0xC98A52).glowing(0.7), 1);
    for stripe in 0..7_u8 {
        let x = 1.35 + 0.23 * f32::from(stripe);
        let paint = if stripe % 2 == 0 { RED } else { WHITE };
        shape.sheet((1, 2), paint, |u, v| Vec3::new(x + 0.23 * u, 2.35 + 0.22 * v, 0.55 - 0.53 * v));
        shape.panel(Vec3::new(x, 2.23, 0.55), Vec3::X * 0.23, Vec3::Y * 0.12, (1, 1), paint);
    }
}

/// A tree of a street; `size` 1 is about 3 m.
pub(super) fn tree(shape: &mut Shape, at: Vec3, size: f32) {
    shape.tube(
        &[
            (at, 0.11 * size),
            (at + Vec3::new(0.03, 0.9, 0.0) * size, 0.08 * size),
            (at + Vec3::new(-0.02, 1.7, 0.02) * size, 0.05 * size),
        ],
        9,
        TRUNK,
    );
    for (x, y, z, r) in
        [(0.0, 2.2, 0.0, 0.75), (0.5, 1.85, 0.15, 0.5), (-0.5, 1.95, -0.1, 0.55), (0.15, 2.6, -0.1, 0.5), (-0.25, 1.6, 0.3, 0.35)]
    {
        let lot = hash((x * 100.0 + y * 10.0) as u32);
        let foot = Paint::fade(LEAVES, 0x4C6B42);
        let paint = Paint { top: foot.top * (0.85 + 0.3 * lot), ..foot };
        shape.within(stand(at, PI * lot), |shape| {
            shape.ball(Vec3::new(x, y, z) * size, Vec3::new(r, r * 0.85, r) * size, paint);
        });
    }
}
