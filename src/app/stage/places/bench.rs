//! A bench before a block of brick, with a tree, a bin and pigeons.

use bevy::prelude::*;

use super::{Mark, Place, SEATED, View, doors, spot, things, walls};
use crate::app::stage::{
    material::Air,
    shapes::{Paint, Shape, linear, stand},
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
const CHILDS_BIKE: u32 = 0xC2543F;

/// How far back the front of the flats is, how high a floor is, and where its columns of windows are, in metres.
const WALL: f32 = -17.0;
const FLOOR: f32 = 2.4;
const COLUMNS: [f32; 6] = [-9.6, -6.4, -3.2, 0.0, 3.2, 6.4];
/// The middle of the mason's kitchen window, three floors up.
const KITCHEN: Vec2 = Vec2::new(COLUMNS[4], 1.55 + 3.0 * FLOOR);

/// Before the front that the mason sees through: four paler joints over a window, a dark streak; a tin on the bench.
pub(super) fn bench() -> Place {
    let mut place = before_the_flats(3, 4, |block| {
        // Over his kitchen window four upright joints are paler than the rest.
        for joint in 0..4_u8 {
            let x = KITCHEN.x - 0.54 + 0.36 * f32::from(joint);
            block.panel(Vec3::new(x - 0.045, KITCHEN.y + 0.7, WALL + 0.012), Vec3::X * 0.09, Vec3::Y * 0.3, (1, 1), PALE_JOINT);
        }
        streak(block);
    });
    let mut own = Shape::new();
    own.rounded(Vec3::new(0.1, 0.485, -0.22), Vec3::new(0.1, 0.03, 0.065), 0.01, TIN);
    own.rounded(Vec3::new(0.1, 0.503, -0.22), Vec3::new(0.104, 0.01, 0.069), 0.004, STRIPE);
    low_wall(&mut own);
    own.ground(0.0, 0.25, 0.3).wobble(0.0014);
    place.shapes.push(own);
    place.anchors.extend([
        spot("gevel|voegen|keukenraam|muur|wall|facade", KITCHEN.x - 1.0, KITCHEN.y + 0.86, WALL + 0.1),
        spot("peukenblik|peuken|blik|blikje|tin", 0.22, 0.49, -0.2),
        spot("zijn-handen|handen|hand|hands", -0.22, 0.72, 0.1),
        spot("fietsje|fiets|bike", 2.2, 0.66, -2.0),
    ]);
    place
}

/// The same bench with nothing to look for: two people who sit down for a moment on their way.
pub(super) fn plain_bench() -> Place {
    let mut place = before_the_flats(0, 1, |_| {});
    let mut own = Shape::new();
    low_wall(&mut own);
    own.ground(0.0, 0.25, 0.3).wobble(0.0014);
    place.shapes.push(own);
    place.anchors.extend([
        spot("handen|hand|hands", -0.22, 0.72, 0.1),
        spot("fietsje|fiets|bike", 2.2, 0.66, -2.0),
        spot("gevel|flat|raam|ramen|window", COLUMNS[3], 4.1, WALL + 0.1),
    ]);
    place
}

/// What water has left on the bricks beside his kitchen: it begins narrow, and gets wider and fainter on its way down.
fn streak(block: &mut Shape) {
    let (top, foot) = (KITCHEN.y + 0.9, 0.4);
    for layer in 0..6_u8 {
        let inward = f32::from(layer) / 5.0;
        // Layer upon layer a little darker, so that it has no edge.
        let dark = linear(BRICK).lerp(linear(STREAK), 0.12 + 0.66 * inward);
        let paint = Paint { top: dark, foot: linear(BRICK).lerp(dark, 0.12), glow: 0.0 };
        let (low, high) = (foot + 3.4 * inward, top - 0.1 * (1.0 - inward));
        let wide = 1.05 - 0.84 * inward;
        block.sheet((3, 16), paint, |u, v| {
            let down = 1.0 - v;
            let wide = wide * (0.35 + 0.65 * down.sqrt()) * (1.0 + 0.06 * (down * 11.0 + inward * 4.0).sin());
            let x = KITCHEN.x + 1.3 + (u - 0.5) * wide + 0.02 * (v * 8.0).sin();
            Vec3::new(x, low + (high - low) * v, WALL + 0.006 + 0.0012 * f32::from(layer))
        });
    }
}

/// A low wall with plants, and a child's bicycle against it.
fn low_wall(shape: &mut Shape) {
    shape.block(Vec3::new(2.5, 0.36, -2.4), Vec3::new(2.9, 0.72, 0.24), BRICK);
    shape.block(Vec3::new(2.5, 0.74, -2.4), Vec3::new(3.0, 0.06, 0.32), CONCRETE);
    for (x, seed) in [(1.35, 41), (2.5, 52), (3.4, 63)] {
        things::plant(shape, Vec3::new(x, 0.66, -2.42), 0.42, BRICK, things::DARK_LEAF, seed);
    }
    let leaning = Mat4::from_scale_rotation_translation(
        Vec3::splat(0.68),
        Quat::from_rotation_y(0.16) * Quat::from_rotation_x(-0.12),
        Vec3::new(1.72, 0.0, -2.1),
    );
    shape.within(leaning, |shape| things::bicycle(shape, Vec3::ZERO, 0.0, CHILDS_BIKE));
}

/// Behind the flats: keys on the bench, a caravan in the long bay under a lantern, one dark window on the ground floor.
pub(super) fn kees_bench() -> Place {
    let mut place = before_the_flats(0, 2, |block| {
        // Behind the glass heavy cloth, shut.
        behind_glass(block, |shape| {
            shape.curtain(Vec3::new(COLUMNS[2] - 0.64, 2.14, 0.08), Vec3::X, 0.66, 1.18, 6.0, CURTAIN);
            shape.curtain(Vec3::new(COLUMNS[2], 2.14, 0.08), Vec3::X, 0.64, 1.18, 6.0, CURTAIN);
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
    walls::plane(&mut own, Vec3::new(-0.9, 0.03, -4.9), Vec3::X * 8.6, Vec3::NEG_Z * 3.2, ASPHALT);
    own.shadow(Vec3::new(CARAVAN_AT.x, 0.03, CARAVAN_AT.z), Vec3::new(2.4, 0.2, 1.5), 0.45);
    for x in [-0.84, 5.2] {
        own.panel(Vec3::new(x, 0.04, -5.0), Vec3::X * 0.1, Vec3::NEG_Z * 3.0, (1, 3), LINE);
    }
    own.panel(Vec3::new(-0.84, 0.04, -7.96), Vec3::X * 6.1, Vec3::NEG_Z * 0.1, (3, 1), LINE);
    caravan(&mut own, CARAVAN_AT);
    lantern(&mut own, Vec3::new(0.3, 0.0, -8.3));
    own.ground(0.0, 0.25, 0.3).wobble(0.0016);
    place.shapes.push(own);
    place.anchors.extend([
        spot("parkeervak|caravan|wagen|parking", CARAVAN_AT.x - 1.9, 0.75, CARAVAN_AT.z + 0.6),
        spot("sleutels|sleutel|keys", 0.32, 0.5, -0.14),
        spot("flat|vitrage|ramen|raam|gordijn|window", COLUMNS[3] - 0.95, 4.1, WALL + 0.1),
        spot("lantaarn|lamp|licht", 0.4, 3.3, -8.3),
    ]);
    place
}

/// Where the caravan stands.
const CARAVAN_AT: Vec3 = Vec3::new(2.15, 0.03, -6.4);

/// A bench with a tree, a bin and pigeons, before a block of brick on which more is drawn; one of its windows is dark.
fn before_the_flats(dark_floor: usize, dark_column: usize, draw: impl FnOnce(&mut Shape)) -> Place {
    let mut ground = Shape::new();
    walls::plane(&mut ground, Vec3::new(-12.0, 0.0, 4.5), Vec3::X * 24.0, Vec3::NEG_Z * 6.0, PAVING);
    walls::plane(&mut ground, Vec3::new(-14.0, 0.0, -1.5), Vec3::X * 28.0, Vec3::NEG_Z * 13.8, GRASS);
    walls::plane(&mut ground, Vec3::new(-14.0, 0.0, -15.3), Vec3::X * 28.0, Vec3::NEG_Z * 1.7, PAVING);
    for (x, z, wide) in [(0.0, -0.25, 1.3), (-1.42, -0.95, 0.5), (-3.6, -5.2, 1.9), (-0.5, 0.3, 0.6)] {
        ground.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, 0.6), 0.38);
    }
    walls::seams(&mut ground, Vec2::new(-5.0, -1.45), Vec2::new(5.0, 4.0), 0.003, 0.5, SEAM);
    let mut block = Shape::new();
    walls::plane(&mut block, Vec3::new(-16.0, 0.0, WALL), Vec3::X * 32.0, Vec3::Y * (4.0 * FLOOR + 1.4), BRICK);
    block.shade(|position, normal| if normal.z > 0.5 { 1.0 - 0.3 * (1.0 - position.y / 0.8).clamp(0.0, 1.0) } else { 1.0 });
    // So far away only some of the courses are seen.
    for (low, high) in [((-7.0, 0.1), (7.0, 3.0)), ((0.4, 6.6), (6.6, 10.4)), ((-6.0, 4.4), (0.4, 6.4))] {
        walls::bricks(&mut block, Vec2::new(low.0, low.1), Vec2::new(high.0, high.1), WALL, BRICK, 3);
    }
    for floor in 0..4_usize {
        let middle = 1.55 + FLOOR * floor as f32;
        for (column, x) in COLUMNS.into_iter().enumerate() {
            let centre = Vec3::new(x, middle, WALL + 0.012);
            let dark = floor == dark_floor && column == dark_column;
            let glass = if dark { Paint::fade(DARK_GLASS, DARK_GLASS) } else { Paint::fade(0xAEBBC0, GLASS) };
            walls::window(&mut block, centre, Vec2::new(1.3, 1.2), WHITE, glass, 2);
            if !dark && (floor + column) % 2 == 0 {
                let top = centre + Vec3::new(-0.62, 0.58, -centre.z);
                behind_glass(&mut block, |shape| {
                    shape.curtain(top, Vec3::X, 0.45, 1.14, 4.0, NET);
                });
            }
        }
        block.block(Vec3::new(0.0, middle + 1.24, WALL + 0.05), Vec3::new(32.0, 0.16, 0.12), CONCRETE);
    }
    draw(&mut block);
    block.wobble(0.002);

    let mut close = Shape::new();
    seat(&mut close);
    doors::tree(&mut close, Vec3::new(-3.6, 0.0, -5.2), 1.7);
    close.lathe(
        Vec3::new(-1.42, 0.0, -0.95),
        &[(0.0, 0.0), (0.17, 0.0), (0.2, 0.72), (0.22, 0.74), (0.22, 0.8), (0.1, 0.82), (0.0, 0.74)],
        16,
        BIN,
    );
    for (x, z, yaw) in [(1.12, -0.25, 0.7), (1.42, -0.8, -1.2), (-1.18, -0.1, 2.4), (1.5, -0.2, -2.0)] {
        close.within(stand(Vec3::new(x, 0.0, z), yaw), pigeon);
    }
    close.ground(0.0, 0.25, 0.3).wobble(0.0016);

    Place {
        // From one's feet up to the highest windows.
        view: View { eye: Vec3::new(0.55, SEATED + 0.12, 2.75), target: Vec3::new(0.22, 1.26, -0.35), keep: Vec2::splat(1.56) },
        air: Air {
            clear: 0xBCC8CE,
            fog: 0xC2C8C4,
            thickness: 0.022,
            key: Vec3::new(-0.5, 0.75, 0.7),
            warm: Vec3::new(1.08, 1.02, 0.91),
            cool: Vec3::new(0.42, 0.44, 0.5),
            lamp: None,
            inside: None,
        },
        shapes: vec![ground, block, close],
        marks: [Mark::sitting(-0.46, -0.27, 0.26), Mark::sitting(0.62, -0.27, -0.1), Mark::standing(0.12, 0.0, -0.95, 0.04)],
        door: None,
        anchors: vec![
            spot("boom|tree", -3.2, 2.4, -5.0),
            spot("bak|prullenbak|vuilnisbak|bin", -1.42, 0.88, -0.9),
            spot("duif|duiven|pigeon|pigeons", 1.2, 0.3, -0.4),
            spot("bank|bankje|leuning|armleuning|bench", -0.93, 0.72, -0.1),
            spot("stoep|school|straat|street", 0.25, 0.02, 0.05),
            spot("", COLUMNS[1] + 1.5, 3.0, WALL + 0.05),
            spot("", COLUMNS[3] + 1.5, 5.6, WALL + 0.05),
            spot("", -1.3, 0.3, -4.2),
            spot("", 0.9, 0.1, -0.1),
        ],
    }
}

/// The bench, with an armrest at its left end.
fn seat(shape: &mut Shape) {
    for (y, z, turn) in [(0.45, -0.12, 0.0), (0.45, -0.25, 0.0), (0.45, -0.38, 0.0), (0.64, -0.5, 1.35), (0.79, -0.54, 1.35)] {
        shape.within(Mat4::from_rotation_translation(Quat::from_rotation_x(turn), Vec3::new(0.0, y, z)), |shape| {
            shape.rounded(Vec3::ZERO, Vec3::new(1.9, 0.035, 0.11), 0.012, SLAT);
        });
    }
    for x in [-0.75, 0.75] {
        shape.rounded(Vec3::new(x, 0.215, -0.25), Vec3::new(0.14, 0.43, 0.42), 0.025, CONCRETE);
        shape.rounded(Vec3::new(x, 0.62, -0.53), Vec3::new(0.1, 0.5, 0.06), 0.02, CONCRETE);
    }
    shape.tube(
        &[
            (Vec3::new(-0.9, 0.44, -0.08), 0.018),
            (Vec3::new(-0.9, 0.66, -0.05), 0.018),
            (Vec3::new(-0.9, 0.69, -0.12), 0.018),
            (Vec3::new(-0.9, 0.69, -0.52), 0.018),
        ],
        8,
        things::DARK_STEEL,
    );
    shape.rounded(Vec3::new(-0.9, 0.708, -0.28), Vec3::new(0.075, 0.03, 0.4), 0.012, SLAT);
}

/// A lamp post with an arm; its origin is its foot.
fn lantern(shape: &mut Shape, at: Vec3) {
    shape.tube(
        &[
            (at, 0.075),
            (at + Vec3::Y * 3.5, 0.05),
            (at + Vec3::new(0.12, 3.85, 0.1), 0.042),
            (at + Vec3::new(0.5, 4.0, 0.3), 0.036),
        ],
        9,
        things::DARK_STEEL,
    );
    shape.ball(at + Vec3::new(0.62, 3.97, 0.36), Vec3::new(0.3, 0.09, 0.17), things::DARK_STEEL);
    shape.ball(at + Vec3::new(0.64, 3.9, 0.37), Vec3::new(0.23, 0.08, 0.13), Paint::from(things::LAMP).glowing(0.55));
}

/// Draws cloth behind the glass of the windows in the wall: so flat that the frame stays before it.
fn behind_glass(block: &mut Shape, draw: impl FnOnce(&mut Shape)) {
    let flat = Mat4::from_scale_rotation_translation(Vec3::new(1.0, 1.0, 0.25), Quat::IDENTITY, Vec3::Z * (WALL + 0.026));
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

/// A small caravan that stands askew, its side and its tow bar toward us.
fn caravan(shape: &mut Shape, at: Vec3) {
    shape.within(stand(at, 0.2), |shape| {
        // Rounded above, with a skirt below.
        let half = [(-1.32, 0.34), (-1.5, 0.6), (-1.52, 1.25), (-1.36, 1.78), (-1.06, 1.94)];
        let outline: Vec<Vec2> =
            half.iter().map(|&(x, y)| Vec2::new(x, y)).chain(half.iter().rev().map(|&(x, y)| Vec2::new(-x, y))).collect();
        shape.slab(Vec3::ZERO, &outline, 1.6, CARAVAN);
        shape.block(Vec3::new(0.0, 0.8, 0.803), Vec3::new(2.96, 0.12, 0.012), STRIPE);
        for (x, wide) in [(-0.78, 0.95), (0.95, 0.55)] {
            shape.rounded(Vec3::new(x, 1.34, 0.803), Vec3::new(wide + 0.1, 0.6, 0.02), 0.01, WHITE);
            shape.panel(
                Vec3::new(x - wide * 0.5, 1.09, 0.815),
                Vec3::X * wide,
                Vec3::Y * 0.5,
                (2, 2),
                Paint::fade(0x93A4AA, GLASS),
            );
            shape.curtain(Vec3::new(x - wide * 0.5, 1.58, 0.82), Vec3::X, wide * 0.26, 0.46, 2.0, NET);
        }
        shape.rounded(Vec3::new(0.24, 1.06, 0.803), Vec3::new(0.6, 1.42, 0.02), 0.01, WHITE);
        shape.block(Vec3::new(0.44, 1.02, 0.82), Vec3::new(0.04, 0.1, 0.02), things::DARK_STEEL);
        // Its wheel in an arch, a step, the tow bar on its jockey wheel.
        shape.within(Mat4::from_translation(Vec3::new(-0.42, 0.3, 0.74)), |shape| {
            shape.ball(Vec3::new(0.0, 0.06, 0.04), Vec3::new(0.4, 0.4, 0.03), 0x8C887C_u32);
            shape.hoop(Vec3::Z * 0.08, 0.22, 0.075, 20, things::RUBBER);
            shape.ball(Vec3::Z * 0.1, Vec3::new(0.15, 0.15, 0.03), things::STEEL);
        });
        shape.block(Vec3::new(0.24, 0.17, 1.0), Vec3::new(0.5, 0.34, 0.3), things::DARK_STEEL);
        shape.rod(Vec3::new(-1.4, 0.42, 0.3), Vec3::new(-2.3, 0.4, 0.0), 0.04, things::DARK_STEEL);
        shape.rod(Vec3::new(-1.4, 0.42, -0.3), Vec3::new(-2.3, 0.4, 0.0), 0.04, things::DARK_STEEL);
        shape.rod(Vec3::new(-2.2, 0.04, 0.0), Vec3::new(-2.2, 0.55, 0.0), 0.032, things::DARK_STEEL);
        shape.ball(Vec3::new(-2.34, 0.42, 0.0), Vec3::splat(0.06), things::STEEL);
    });
}
