//! A bench before a block of brick, with a tree, a bin and pigeons.

use bevy::prelude::*;

use super::{Mark, Place, SEATED, View, doors, spot, things, walls};
use crate::app::stage::{
    material::Air,
    shapes::{Paint, Shape, stand},
};

const BRICK: u32 = 0xA06C54;
const PALE_JOINT: u32 = 0xC9A78C;
const STREAK: u32 = 0x5E473C;
const PAVING: u32 = 0x9A958B;
const SEAM: u32 = 0x807B72;
const GRASS: u32 = 0x8A9A62;
const CONCRETE: u32 = 0xB1ACA0;
const SLAT: u32 = 0x93704A;
const WHITE: u32 = 0xDFDACD;
const GLASS: u32 = 0x64747C;
const DARK_GLASS: u32 = 0x343B40;
const NET: u32 = 0xDCD8CC;
const BIN: u32 = 0x4D6658;
const PIGEON: u32 = 0x8D939B;
const PIGEON_NECK: u32 = 0x5F7A74;
const TIN: u32 = 0xC4D2CC;
const CARAVAN: u32 = 0xE2DCCB;
const STRIPE: u32 = 0x8FA7A0;
const LINE: u32 = 0xE3DFD4;
const ASPHALT: u32 = 0x7B7B7C;
const CURTAIN: u32 = 0x4A3E32;

/// How far back the front of the flats is, in metres.
const WALL: f32 = -3.0;

/// Before the front that the mason sees through: paler joints, a dark streak; a tin on the bench.
pub(super) fn bench() -> Place {
    let mut place = before_the_flats(|block| {
        // Beside his kitchen window four joints are paler; a dark streak runs down the bricks.
        for joint in 0..4_u8 {
            let y = 2.06 - 0.075 * f32::from(joint);
            block.panel(Vec3::new(0.8, y, WALL + 0.006), Vec3::X * 0.46, Vec3::Y * 0.02, (2, 1), PALE_JOINT);
            for brick in 0..3_u8 {
                let x = 0.86 + 0.16 * f32::from(brick) + 0.08 * f32::from(joint % 2);
                block.panel(Vec3::new(x, y, WALL + 0.006), Vec3::X * 0.016, Vec3::Y * 0.075, (1, 1), PALE_JOINT);
            }
        }
        // The streak begins under the lowest joint, and gets wider and fainter on its way down.
        for (layer, (wide, paint)) in [(0.4, 0x8C6250), (0.27, 0x765345), (0.13, STREAK)].into_iter().enumerate() {
            let (nearer, low) = (0.0016 * layer as f32, 0.12 + 0.3 * layer as f32);
            block.sheet((4, 12), Paint::fade(paint, 0x97695A), |u, v| {
                let down = 1.0 - v;
                let wide = wide * (0.3 + 0.75 * down.sqrt()) * (1.0 + 0.12 * (down * 9.0 + u * 5.0).sin());
                Vec3::new(1.02 + (u - 0.5) * wide + 0.012 * (v * 8.0).sin(), low + (1.8 - low) * v, WALL + 0.005 + nearer)
            });
        }
    });
    let mut tin = Shape::new();
    tin.rounded(Vec3::new(0.1, 0.485, -0.22), Vec3::new(0.1, 0.03, 0.065), 0.01, TIN);
    tin.rounded(Vec3::new(0.1, 0.503, -0.22), Vec3::new(0.104, 0.01, 0.069), 0.004, STRIPE);
    place.shapes.push(tin);
    place.anchors.extend([
        spot("gevel|voegen|keukenraam|muur|wall|facade", 1.0, 1.6, -2.95),
        spot("peukenblik|peuken|blik|blikje|tin", 0.1, 0.52, -0.2),
        spot("zijn-handen|handen|hand|hands", -0.36, 0.66, 0.1),
    ]);
    place
}

/// Behind the flats: keys on the bench, a caravan in the long bay under a lantern, one dark window on the ground floor.
pub(super) fn kees_bench() -> Place {
    let mut place = before_the_flats(|block| {
        // Behind the glass heavy cloth, shut.
        behind_glass(block, |shape| {
            shape.curtain(Vec3::new(-0.64, 2.34, 0.08), Vec3::X, 0.66, 1.18, 6.0, CURTAIN);
            shape.curtain(Vec3::new(0.0, 2.34, 0.08), Vec3::X, 0.64, 1.18, 6.0, CURTAIN);
        });
    });
    let mut own = Shape::new();
    // Keys on a ring, and a second ring with nothing on it.
    own.within(Mat4::from_rotation_translation(Quat::from_rotation_x(-1.35), Vec3::new(0.12, 0.475, -0.18)), |shape| {
        shape.hoop(Vec3::ZERO, 0.034, 0.0035, 14, things::STEEL);
        shape.hoop(Vec3::new(0.062, 0.0, 0.0), 0.03, 0.003, 14, things::STEEL);
        for (x, y, paint) in [(-0.03, -0.08, things::BRASS), (0.012, -0.075, things::STEEL)] {
            shape.rod(Vec3::new(x * 0.5, -0.028, 0.0), Vec3::new(x, y, 0.0), 0.005, paint);
            shape.ball(Vec3::new(x * 0.6, -0.036, 0.0), Vec3::new(0.012, 0.012, 0.003), paint);
        }
    });
    // The long bay under its lantern, and the caravan that stands askew in it.
    walls::plane(&mut own, Vec3::new(0.5, 0.03, -0.8), Vec3::X * 5.2, Vec3::NEG_Z * 1.95, ASPHALT);
    own.shadow(Vec3::new(2.35, 0.0, -1.7), Vec3::new(1.8, 0.2, 0.9), 0.38);
    for x in [0.55, 5.5] {
        own.panel(Vec3::new(x, 0.04, -0.85), Vec3::X * 0.1, Vec3::NEG_Z * 1.85, (1, 3), LINE);
    }
    caravan(&mut own, Vec3::new(2.35, 0.03, -1.78));
    own.tube(&[(Vec3::new(0.75, 0.0, -2.8), 0.06), (Vec3::new(0.75, 3.6, -2.8), 0.04)], 8, things::DARK_STEEL);
    own.ball(Vec3::new(0.75, 3.68, -2.75), Vec3::new(0.2, 0.12, 0.2), Paint::from(things::LAMP).glowing(0.3));
    own.ground(0.0, 0.25, 0.3).wobble(0.0016);
    place.shapes.push(own);
    place.anchors.extend([
        spot("parkeervak|caravan|wagen|parking", 1.6, 1.0, -1.0),
        spot("sleutels|sleutel|keys", 0.14, 0.5, -0.14),
        spot("flat|vitrage|ramen|raam|gordijn|window", 0.0, 1.8, -2.95),
        spot("lantaarn|lamp|licht", 0.75, 2.4, -2.75),
    ]);
    place
}

/// A bench with a tree, a bin and pigeons, before a block of brick on which more is drawn.
fn before_the_flats(draw: impl FnOnce(&mut Shape)) -> Place {
    let mut ground = Shape::new();
    walls::plane(&mut ground, Vec3::new(-9.0, 0.0, 4.0), Vec3::X * 18.0, Vec3::NEG_Z * 5.4, PAVING);
    walls::plane(&mut ground, Vec3::new(-9.0, 0.02, -1.4), Vec3::X * 18.0, Vec3::NEG_Z * 1.6, GRASS);
    walls::plane(&mut ground, Vec3::new(2.9, 0.012, -0.1), Vec3::X * 6.0, Vec3::NEG_Z * 1.9, ASPHALT);
    for (x, z, wide) in [(0.0, -0.25, 1.3), (2.0, -0.5, 0.5), (-2.4, -1.5, 0.9), (4.6, -1.1, 1.8)] {
        ground.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, 0.6), 0.38);
    }
    walls::seams(&mut ground, Vec2::new(-5.0, -1.35), Vec2::new(2.8, 3.5), 0.003, 0.5, SEAM);
    for x in [2.95, 7.6] {
        ground.panel(Vec3::new(x, 0.02, -0.15), Vec3::X * 0.1, Vec3::NEG_Z * 1.8, (1, 3), LINE);
    }
    let mut block = Shape::new();
    let wall = WALL;
    walls::plane(&mut block, Vec3::new(-9.0, 0.0, wall), Vec3::X * 18.0, Vec3::Y * 9.0, BRICK);
    block.shade(|position, normal| if normal.z > 0.5 { 1.0 - 0.3 * (1.0 - position.y / 0.8).clamp(0.0, 1.0) } else { 1.0 });
    walls::bricks(&mut block, Vec2::new(-4.5, 0.1), Vec2::new(4.5, 3.4), wall, BRICK, 3);
    for floor in 0..3_u8 {
        for column in 0..5_u8 {
            let centre = Vec3::new(-5.2 + 2.6 * f32::from(column), 1.75 + 2.7 * f32::from(floor), wall);
            // Three floors up one is dark, the others stand open to the day.
            let dark = floor == 1 && column == 3;
            let glass = if dark { Paint::fade(DARK_GLASS, DARK_GLASS) } else { Paint::fade(0xAEBBC0, GLASS) };
            walls::window(&mut block, centre, Vec2::new(1.3, 1.2), WHITE, glass, 2);
            if !dark && (floor + column) % 2 == 0 {
                let top = centre + Vec3::new(-0.62, 0.58, -wall);
                behind_glass(&mut block, |shape| {
                    shape.curtain(top, Vec3::X, 0.45, 1.14, 4.0, NET);
                });
            }
        }
        block.block(Vec3::new(0.0, 2.85 + 2.7 * f32::from(floor), wall + 0.05), Vec3::new(18.0, 0.2, 0.12), CONCRETE);
    }
    draw(&mut block);
    block.wobble(0.002);

    let mut close = Shape::new();
    // The bench.
    for (y, z, turn) in [(0.45, -0.12, 0.0), (0.45, -0.25, 0.0), (0.45, -0.38, 0.0), (0.64, -0.5, 1.35), (0.79, -0.54, 1.35)] {
        close.within(Mat4::from_rotation_translation(Quat::from_rotation_x(turn), Vec3::new(0.0, y, z)), |shape| {
            shape.rounded(Vec3::ZERO, Vec3::new(1.9, 0.035, 0.11), 0.012, SLAT);
        });
    }
    for x in [-0.75, 0.75] {
        close.rounded(Vec3::new(x, 0.215, -0.25), Vec3::new(0.14, 0.43, 0.42), 0.025, CONCRETE);
        close.rounded(Vec3::new(x, 0.62, -0.53), Vec3::new(0.1, 0.5, 0.06), 0.02, CONCRETE);
    }
    doors::tree(&mut close, Vec3::new(-2.4, 0.0, -1.7), 1.35);
    close.lathe(
        Vec3::new(2.0, 0.0, -0.55),
        &[(0.0, 0.0), (0.17, 0.0), (0.2, 0.72), (0.22, 0.74), (0.22, 0.8), (0.1, 0.82), (0.0, 0.74)],
        16,
        BIN,
    );
    for (x, z, yaw) in [(-1.25, 0.6, 0.7), (-1.6, 0.25, -1.2), (1.35, 0.75, 2.4), (-0.95, 0.95, 0.1)] {
        close.within(stand(Vec3::new(x, 0.0, z), yaw), pigeon);
    }
    close.ground(0.0, 0.25, 0.3).wobble(0.0016);

    Place {
        view: View { eye: Vec3::new(0.55, SEATED + 0.15, 2.15), target: Vec3::new(0.05, 0.96, -0.4), keep: Vec2::new(1.1, 0.92) },
        air: Air {
            clear: 0xBCC8CE,
            fog: 0xC2C8C4,
            thickness: 0.028,
            key: Vec3::new(-0.5, 0.75, 0.7),
            warm: Vec3::new(1.08, 1.02, 0.91),
            cool: Vec3::new(0.42, 0.44, 0.5),
            lamp: None,
            inside: None,
        },
        shapes: vec![ground, block, close],
        marks: [Mark::sitting(-0.4, -0.27, 0.18), Mark::sitting(0.62, -0.27, -0.25), Mark::standing(0.1, 0.0, -0.95, -0.04)],
        door: None,
        anchors: vec![
            spot("boom|tree", -2.4, 2.0, -1.6),
            spot("bak|prullenbak|vuilnisbak|bin", 2.0, 0.7, -0.5),
            spot("duif|duiven|pigeon|pigeons", -1.3, 0.15, 0.55),
            spot("bank|bankje|bench", -0.85, 0.46, -0.2),
            spot("stoep|school|straat|street", -0.3, 0.02, 0.9),
            spot("", -1.0, 1.75, -2.95),
            spot("", 1.9, 1.75, -2.95),
            spot("", -1.7, 0.6, -1.2),
            spot("", 1.1, 0.05, 0.3),
        ],
    }
}

/// Draws cloth behind the glass of the windows in the wall: so flat that the frame stays before it.
fn behind_glass(block: &mut Shape, draw: impl FnOnce(&mut Shape)) {
    let flat = Mat4::from_scale_rotation_translation(Vec3::new(1.0, 1.0, 0.25), Quat::IDENTITY, Vec3::Z * (WALL + 0.014));
    block.within(flat, draw);
}

fn pigeon(shape: &mut Shape) {
    shape.ball(Vec3::new(0.0, 0.12, 0.0), Vec3::new(0.055, 0.055, 0.1), PIGEON);
    shape.tube(&[(Vec3::new(0.0, 0.13, 0.06), 0.035), (Vec3::new(0.0, 0.19, 0.09), 0.024)], 7, PIGEON_NECK);
    shape.ball(Vec3::new(0.0, 0.205, 0.1), Vec3::new(0.023, 0.023, 0.026), PIGEON);
    shape.tube(&[(Vec3::new(0.0, 0.2, 0.12), 0.006), (Vec3::new(0.0, 0.195, 0.145), 0.002)], 5, things::INK);
    shape.tube(&[(Vec3::new(0.0, 0.12, -0.07), 0.035), (Vec3::new(0.0, 0.11, -0.17), 0.02)], 6, PIGEON_NECK);
    for x in [-0.022, 0.022] {
        shape.rod(Vec3::new(x, 0.0, 0.01), Vec3::new(x, 0.08, 0.0), 0.005, 0xB4705C_u32);
    }
}

/// A small caravan that stands askew.
fn caravan(shape: &mut Shape, at: Vec3) {
    shape.within(stand(at, 0.14), |shape| {
        shape.rounded(Vec3::new(0.0, 1.1, 0.0), Vec3::new(2.9, 1.5, 1.5), 0.24, CARAVAN);
        shape.block(Vec3::new(0.0, 0.75, 0.752), Vec3::new(2.6, 0.1, 0.01), STRIPE);
        shape.panel(Vec3::new(-1.0, 1.15, 0.756), Vec3::X * 0.8, Vec3::Y * 0.42, (1, 1), GLASS);
        shape.block(Vec3::new(0.75, 1.05, 0.754), Vec3::new(0.56, 1.2, 0.012), WHITE);
        for x in [-0.2, 0.25] {
            shape.within(Mat4::from_translation(Vec3::new(x, 0.26, 0.72)), |shape| {
                shape.hoop(Vec3::ZERO, 0.19, 0.06, 16, things::RUBBER);
            });
        }
        shape.rod(Vec3::new(-1.4, 0.4, 0.0), Vec3::new(-2.2, 0.32, 0.0), 0.04, things::DARK_STEEL);
        shape.rod(Vec3::new(-2.1, 0.0, 0.0), Vec3::new(-2.1, 0.4, 0.0), 0.03, things::DARK_STEEL);
    });
}
