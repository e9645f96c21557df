//! Frans van Noord's flat: a hall of stacked boxes, and a room behind curtains lit by a tree in July.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::{Mark, Place, SEATED, STANDING, View, furniture, spot, stairs, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash, stand},
};

const HALL_WALL: u32 = 0x9A8A70;
const HALL_CEILING: u32 = 0xA79C86;
const HALL_FLOOR: u32 = 0x6E5E4C;
const DOOR: u32 = 0x7C6650;
const ROOM_WALL: u32 = 0x9C8A70;
const ROOM_CEILING: u32 = 0x8F8270;
const ROOM_FLOOR: u32 = 0x6B5642;
const CURTAIN: u32 = 0x3F5A46;
const WEBBING: u32 = 0x26302A;
const JULY: u32 = 0xFFE9B0;
const TREE: u32 = 0x3C5E48;
const TREE_LIGHT: u32 = 0x5B8062;
const BULB: u32 = 0xFFE6B8;
const PARCEL: u32 = 0xA8392F;
const CHAIR: u32 = 0x7A6248;
const BLANKET: u32 = 0x75503F;
const SHEET: u32 = 0xCFC6B2;
const MILK: u32 = 0xE6E3DA;
const MILK_BLUE: u32 = 0x5C82A8;
const BRICKWORK: u32 = 0x8A7A62;
const COAT: u32 = 0x565247;
const JUMPER: u32 = 0xA8442F;
const BOY: u32 = 0xDDB08E;
const BOY_HAIR: u32 = 0xB98F52;

/// Boxes to the ceiling on both sides: one passes sideways.
pub(super) fn hall() -> Place {
    let (low, high) = (Vec3::new(-0.95, 0.0, -3.9), Vec3::new(0.95, 2.5, 2.4));
    let mut shell = Shape::new();
    walls::room(&mut shell, low, high, HALL_FLOOR, Paint::from(HALL_WALL), HALL_CEILING);
    shell.shadow(Vec3::new(0.0, 0.0, -1.0), Vec3::new(1.2, 0.3, 3.0), 0.3);
    // The light of the room falls through the door at the end.
    shell.shadow(Vec3::new(0.05, 0.0, -3.3), Vec3::new(0.6, 0.3, 1.4), -0.5);
    let mut boxes = Shape::new();
    for row in 0..6_u8 {
        let z = -0.6 - 0.47 * f32::from(row);
        let tall = 40 + (hash(u32::from(row)) * 5.0) as u8;
        stairs::stack(&mut boxes, Vec3::new(-0.68, 0.0, z), tall, 0.04 * (f32::from(row) * 1.9).sin());
        let tall = 39 + (hash(u32::from(row) + 9) * 6.0) as u8;
        stairs::stack(&mut boxes, Vec3::new(0.7, 0.0, z - 0.1), tall, 0.04 * (f32::from(row) * 1.3).cos());
    }
    boxes.ground(0.0, 0.5, 0.35).wobble(0.0014);
    let mut close = Shape::new();
    let back = low.z;
    close.panel(
        Vec3::new(-0.38, 0.0, back + 0.012),
        Vec3::X * 0.84,
        Vec3::Y * 2.04,
        (3, 5),
        Paint::fade(0x6B5A40, 0x4A3F30).glowing(0.45),
    );
    walls::door_frame(&mut close, Vec3::new(-0.38, 0.0, back + 0.01), Vec2::new(0.84, 2.04), DOOR);
    // In the room, far off, the lights.
    for light in 0..16_u8 {
        let t = f32::from(light) / 16.0;
        let wide = 0.22 * (1.0 - t) + 0.03;
        let at = Vec3::new(0.06 + wide * (t * TAU * 4.3).sin(), 0.62 + 0.95 * t, back + 0.03);
        close.ball(at, Vec3::splat(0.014), Paint::from(BULB).glowing(1.0));
    }
    close.within(stand(Vec3::new(low.x + 0.02, 1.72, 0.35), PI * 0.5), |shape| {
        furniture::coats(shape, Vec3::ZERO, DOOR, &[COAT, CHAIR])
    });
    // The steps nobody climbs any more, and the lamp that has been out for months.
    stairs::steps(&mut close, Vec3::new(0.72, 0.0, -0.2), -PI * 0.5);
    close.rod(Vec3::new(0.0, 2.5, -1.4), Vec3::new(0.0, 2.16, -1.4), 0.006, things::INK);
    close.lathe(Vec3::new(0.0, 2.1, -1.4), &[(0.0, 0.0), (0.03, 0.01), (0.03, 0.07), (0.0, 0.075)], 12, things::CHINA);
    close.ball(Vec3::new(0.0, 2.065, -1.4), Vec3::new(0.038, 0.05, 0.038), 0x57534C_u32);
    close.panel(Vec3::new(-0.47, 1.42, -0.59), Vec3::X * 0.12, Vec3::Y * 0.07, (1, 1), things::PAPER);
    close.ground(0.0, 0.25, 0.3).wobble(0.0012);
    shell.wobble(0.0012);

    Place {
        view: View { eye: Vec3::new(-0.03, STANDING, 1.15), target: Vec3::new(0.03, 1.3, -1.9), keep: Vec2::new(0.92, 1.12) },
        air: Air {
            clear: 0x2F2A24,
            fog: 0x4F4334,
            thickness: 0.06,
            key: Vec3::new(-0.1, 0.35, 0.95),
            warm: Vec3::new(0.66, 0.62, 0.55),
            cool: Vec3::new(0.26, 0.25, 0.27),
            lamp: Some(Lamp { at: Vec3::new(0.05, 1.5, -3.6), reach: 3.2, colour: BULB, strength: 1.1 }),
            inside: None,
        },
        shapes: vec![shell, boxes, close],
        marks: [
            Mark::standing(0.17, 0.0, -2.0, -0.03),
            Mark::standing(-0.27, 0.0, -2.6, 0.08),
            Mark::standing(0.3, 0.0, -3.3, -0.05),
        ],
        door: None,
        anchors: vec![
            spot("dozen|pizzadozen|pizza|boxes|karton", -0.5, 1.25, -0.7),
            spot("lampje|ganglamp|lamp|peer|licht|bulb", 0.0, 2.08, -1.4),
            spot("kapstok|jas|coat", -0.85, 1.4, 0.3),
            spot("boom|kerstboom|tree|kamerdeur|kamer", 0.06, 1.1, -3.85),
            spot("briefje|note|tocht", -0.41, 1.45, -0.57),
            spot("voordeur|deur|door", 0.42, 1.3, -3.8),
            spot("vloer|floor", 0.0, 0.02, -0.9),
            spot("", 0.5, 1.9, -0.8),
            spot("", -0.5, 0.5, -0.7),
            spot("", 0.5, 0.6, -0.9),
            spot("", 0.0, 2.3, -2.6),
        ],
    }
}

/// The room: curtains shut, six strings of lights, an armchair with three cushions.
pub(super) fn room() -> Place {
    let (low, high) = (Vec3::new(-2.5, 0.0, -2.6), Vec3::new(2.5, 2.6, 3.0));
    let mut shell = Shape::new();
    walls::room(&mut shell, low, high, ROOM_FLOOR, Paint::from(ROOM_WALL), ROOM_CEILING);
    walls::boards(&mut shell, Vec2::new(low.x, low.z), Vec2::new(high.x, 2.5), 0.003, 0x58462F);
    for (x, z, wide) in [(-0.35, -0.8, 0.8), (1.25, -1.5, 0.9), (-1.8, -1.3, 1.1), (0.65, -0.75, 0.5)] {
        shell.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, wide), 0.45);
    }
    // Light of the tree on floor and wall.
    shell.shadow(Vec3::new(1.25, 0.0, -1.3), Vec3::new(1.7, 0.4, 1.4), -0.35);
    walls::skirting(&mut shell, low, high, DOOR);

    let mut close = Shape::new();
    tree(&mut close, Vec3::new(1.3, 0.0, -1.6));
    furniture::armchair(&mut close, Vec3::new(-0.35, 0.0, -0.85), 0.2, CHAIR, things::WALNUT);
    close.within(stand(Vec3::new(-0.35, 0.0, -0.85), 0.2), |shape| {
        for (i, paint) in [BLANKET, CURTAIN, SHEET].into_iter().enumerate() {
            shape.rounded(
                Vec3::new(-0.14 + 0.14 * i as f32, 0.7 + 0.05 * i as f32, -0.22),
                Vec3::new(0.32, 0.3, 0.1),
                0.045,
                paint,
            );
        }
        shape.sheet((8, 8), BLANKET, |u, v| {
            let over = (v - 0.35) * 0.9;
            let drop = (over.abs() - 0.08).max(0.0);
            Vec3::new(-0.34 - over.clamp(-0.09, 0.09) * 1.3, 0.66 - drop * 0.85, (u - 0.5) * 0.5 + 0.012 * (v * 9.0).sin())
        });
    });
    // The bed beside it, too smooth to be slept in.
    close.rounded(Vec3::new(-1.85, 0.24, -1.25), Vec3::new(0.95, 0.3, 1.9), 0.03, things::WALNUT);
    close.rounded(Vec3::new(-1.85, 0.45, -1.25), Vec3::new(0.92, 0.16, 1.86), 0.05, SHEET);
    close.rounded(Vec3::new(-1.85, 0.55, -1.95), Vec3::new(0.6, 0.12, 0.36), 0.05, things::CHINA);
    curtains(&mut close, low.z);
    // A small table: the envelope, a glass, the puffer.
    furniture::table(&mut close, Vec3::new(0.42, 0.0, -0.72), 0.1, Vec3::new(0.46, 0.55, 0.42), things::WALNUT);
    close.within(stand(Vec3::new(0.4, 0.552, -0.66), 0.35), |shape| things::letters(shape, Vec3::ZERO, 1, 0.0, 3));
    close.lathe(
        Vec3::new(0.55, 0.55, -0.82),
        &[(0.0, 0.0), (0.028, 0.0), (0.032, 0.11), (0.029, 0.11), (0.027, 0.05), (0.0, 0.05)],
        12,
        0xB9C6C8_u32,
    );
    close.rounded(Vec3::new(0.3, 0.585, -0.84), Vec3::new(0.035, 0.07, 0.035), 0.01, MILK_BLUE);
    // The photograph, near the tree; it hangs askew, and nobody may put it straight.
    let askew = Mat4::from_rotation_translation(Quat::from_rotation_z(-0.055), Vec3::new(0.58, 1.55, low.z + 0.006));
    close.within(askew, harrie);
    // His list of numbers on the wall, all crossed out but the last.
    things::note(&mut close, Vec3::new(0.12, 1.56, low.z), Vec2::new(0.17, 0.24), things::PAPER, 5);
    close.rod(Vec3::new(0.06, 1.5, low.z + 0.01), Vec3::new(0.18, 1.65, low.z + 0.01), 0.003, PARCEL);
    // Eleven cartons, by date, on a sill beside the curtain; the lunch tin with a ship on it.
    close.block(Vec3::new(0.33, 0.825, low.z + 0.13), Vec3::new(0.98, 0.03, 0.26), DOOR);
    for carton in 0..11_u8 {
        let (row, place) = (carton / 6, carton % 6);
        let at = Vec3::new(0.13 * f32::from(place) - 0.06, 0.84, low.z + 0.19 - 0.11 * f32::from(row));
        close.block(at + Vec3::Y * 0.1, Vec3::new(0.085, 0.2, 0.085), MILK);
        close.block(at + Vec3::Y * 0.06, Vec3::new(0.088, 0.07, 0.088), MILK_BLUE);
        close.within(stand(at + Vec3::Y * 0.2, PI * 0.5), |shape| {
            shape.slab(Vec3::ZERO, &[Vec2::new(-0.042, 0.0), Vec2::new(0.042, 0.0), Vec2::new(0.0, 0.05)], 0.085, MILK);
        });
    }
    close.within(stand(Vec3::new(0.56, 0.552, -0.62), 0.2), lunch_tin);
    furniture::books(&mut close, Vec3::new(-0.95, 1.46, low.z + 0.09), 0.75, 12);
    close.block(Vec3::new(-0.58, 1.445, low.z + 0.09), Vec3::new(0.85, 0.03, 0.18), things::WALNUT);
    close.ground(0.0, 0.25, 0.3).wobble(0.0014);
    shell.wobble(0.0012);

    Place {
        view: View { eye: Vec3::new(0.15, SEATED, 1.75), target: Vec3::new(0.15, 1.02, -0.95), keep: Vec2::new(1.2, 0.98) },
        air: Air {
            clear: 0x2A251F,
            fog: 0x4D3F2E,
            thickness: 0.05,
            key: Vec3::new(0.65, 0.35, 0.45),
            warm: Vec3::new(0.72, 0.63, 0.5),
            cool: Vec3::new(0.22, 0.22, 0.27),
            lamp: Some(Lamp { at: Vec3::new(1.1, 1.15, -1.1), reach: 3.3, colour: 0xFFDFA6, strength: 1.15 }),
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [Mark::sitting(-0.35, -0.86, 0.2), Mark::standing(-1.15, 0.0, -1.9, 0.3), Mark::standing(0.86, 0.0, -0.75, -0.4)],
        door: None,
        anchors: vec![
            spot("boom|kerstboom|lampjes|lichtjes|tree", 1.3, 1.35, -1.4),
            spot("foto|harrie|photo", 0.58, 1.55, -2.55),
            spot("gordijnen|gordijn|raam|curtain|window", -1.35, 1.95, -2.48),
            spot("melkpakken|melk|pakken|milk", 0.28, 0.98, -2.4),
            spot("lijstje|lijst|nummers|list", 0.12, 1.58, -2.58),
            spot("trommel|broodtrommel|tin", 0.56, 0.6, -0.6),
            spot("stoel|leunstoel|chair|kussens", -0.62, 0.98, -0.9),
            spot("envelop|brief|post|rekening|letter", 0.42, 0.57, -0.64),
            spot("bed|deken|slapen", -1.85, 0.55, -1.2),
            spot("pakje|cadeau|parcel|gift", 1.0, 0.12, -1.25),
            spot("boeken|plank|books", -0.58, 1.58, -2.5),
            spot("medicijnen|puffer|pillen|inhaler|pills", 0.3, 0.62, -0.82),
            spot("dozen|pizzadozen", -2.4, 0.8, 0.0),
            spot("telefoon|phone", 0.42, 0.66, -0.9),
            spot("", 0.15, 2.2, -2.55),
            spot("", -2.4, 1.6, -1.2),
            spot("", 2.4, 1.7, -1.2),
            spot("", 0.8, 0.05, -0.2),
        ],
    }
}

/// Harrie at seven: he laughs with his eyes shut, in his arms a roll of flex that is larger than he is. Around its middle.
fn harrie(shape: &mut Shape) {
    furniture::picture(shape, Vec3::ZERO, Vec2::new(0.36, 0.46), things::BRASS, 0xCBBB98, 0x8E9A6C);
    // He stands in the grass, in short trousers.
    let at = Vec3::new(0.0, -0.012, 0.013);
    for side in [-1.0, 1.0] {
        let hip = at + Vec3::new(side * 0.02, -0.075, 0.0);
        shape.rod(hip, hip + Vec3::new(side * 0.004, -0.022, 0.0), 0.013, 0x46587A_u32);
        shape.rod(hip - Vec3::Y * 0.026, hip - Vec3::Y * 0.056, 0.0075, BOY);
        shape.ball(hip + Vec3::new(side * 0.004, -0.062, 0.001), Vec3::new(0.012, 0.008, 0.003), 0x6B4A34_u32);
    }
    shape.ball(at + Vec3::new(0.0, -0.012, 0.0), Vec3::new(0.043, 0.058, 0.004), JUMPER);
    // The roll, turn upon turn, and his arms around it.
    let roll = at + Vec3::new(0.004, -0.03, 0.006);
    for (ring, paint) in [(0.03, 0x35353A_u32), (0.042, 0x2B2B30), (0.054, 0x3C3C42), (0.066, 0x2B2B30)] {
        shape.hoop(roll, ring, 0.0062, 22, paint);
    }
    shape.tube(
        &[
            (roll + Vec3::new(0.06, -0.03, 0.004), 0.004),
            (roll + Vec3::new(0.085, -0.06, 0.002), 0.004),
            (roll + Vec3::new(0.07, -0.085, 0.002), 0.004),
        ],
        5,
        0x2B2B30_u32,
    );
    for side in [-1.0, 1.0] {
        let hand = roll + Vec3::new(side * 0.03, -0.012, 0.012);
        shape.tube(
            &[
                (at + Vec3::new(side * 0.04, 0.024, 0.004), 0.013),
                (roll + Vec3::new(side * 0.076, 0.0, 0.008), 0.012),
                (hand + Vec3::new(side * 0.016, 0.0, 0.0), 0.01),
            ],
            7,
            JUMPER,
        );
        shape.ball(hand, Vec3::new(0.011, 0.009, 0.004), BOY);
    }
    // The head thrown back a little: hair that stands up, shut eyes, all of his teeth.
    let head = at + Vec3::new(-0.006, 0.082, 0.004);
    shape.ball(head + Vec3::new(0.0, 0.014, -0.001), Vec3::new(0.047, 0.046, 0.003), BOY_HAIR);
    for lock in 0..7_u8 {
        let (x, lot) = (-0.033 + 0.011 * f32::from(lock), hash(u32::from(lock) + 3));
        let tip = head + Vec3::new(x * 1.15 + 0.012 * (lot - 0.3), 0.052 + 0.008 * lot, 0.0);
        shape.tube(&[(head + Vec3::new(x, 0.038, 0.0), 0.0105), (tip, 0.004)], 6, BOY_HAIR);
    }
    shape.ball(head, Vec3::new(0.041, 0.045, 0.005), BOY);
    for side in [-1.0, 1.0] {
        shape.ball(head + Vec3::new(side * 0.042, -0.002, 0.0), Vec3::new(0.008, 0.012, 0.003), BOY);
        let eye: Vec<_> = (0..=6_u8)
            .map(|i| {
                let t = f32::from(i) / 3.0 - 1.0;
                (head + Vec3::new(side * 0.017 + 0.009 * t, 0.012 - 0.005 * t * t, 0.0056), 0.0017)
            })
            .collect();
        shape.tube(&eye, 4, things::INK);
    }
    shape.ball(head + Vec3::new(0.0, -0.0165, 0.0048), Vec3::new(0.02, 0.0125, 0.002), 0x6E2F28_u32);
    shape.panel(head + Vec3::new(-0.013, -0.0145, 0.0072), Vec3::X * 0.026, Vec3::Y * 0.006, (1, 1), MILK);
    shape.ball(head + Vec3::new(0.0, 0.0, 0.0055), Vec3::new(0.005, 0.005, 0.002), 0xC98F74_u32);
}

/// A tin with a ship on its side; its origin is where it stands.
fn lunch_tin(shape: &mut Shape) {
    shape.rounded(Vec3::Y * 0.04, Vec3::new(0.15, 0.08, 0.1), 0.014, MILK_BLUE);
    shape.rounded(Vec3::Y * 0.083, Vec3::new(0.156, 0.014, 0.106), 0.005, things::STEEL);
    let hull = [Vec2::new(-0.035, 0.012), Vec2::new(-0.026, 0.0), Vec2::new(0.026, 0.0), Vec2::new(0.038, 0.012)];
    shape.slab(Vec3::new(0.0, 0.025, 0.051), &hull, 0.002, PARCEL);
    shape.slab(Vec3::new(0.002, 0.04, 0.051), &[Vec2::ZERO, Vec2::new(0.0, 0.026), Vec2::new(0.022, 0.0)], 0.002, MILK);
}

/// Straight as a plumb line: six strings of lights and one parcel in red paper.
fn tree(shape: &mut Shape, at: Vec3) {
    shape.within(Mat4::from_translation(at), |shape| {
        shape.lathe(Vec3::ZERO, &[(0.0, 0.0), (0.17, 0.0), (0.13, 0.18), (0.0, 0.18)], 14, BRICKWORK);
        shape.rod(Vec3::Y * 0.15, Vec3::Y * 1.9, 0.022, things::WALNUT);
        // Branches in tiers: flat leaves of a fan, each with a droop.
        for tier in 0..9_u8 {
            let up = f32::from(tier) / 9.0;
            let long = 0.66 * (1.0 - up) + 0.07;
            let y = 0.34 + 1.5 * up;
            for branch in 0..11_u8 {
                let angle = TAU * f32::from(branch) / 11.0 + up * 7.0;
                let lot = hash(u32::from(tier) * 37 + u32::from(branch));
                let out = Vec3::new(angle.sin(), 0.0, angle.cos());
                let side = Vec3::new(out.z, 0.0, -out.x);
                let reach = long * (0.85 + 0.25 * lot);
                shape.sheet((2, 3), Paint::fade(if lot > 0.6 { TREE_LIGHT } else { TREE }, 0x2F4C3A), |u, v| {
                    let wide = 0.13 * (1.0 - up * 0.5) * (1.0 - v) + 0.012;
                    out * (reach * v) + side * (wide * (u - 0.5)) + Vec3::Y * (y - 0.16 * v * v * long - 0.05 * (u - 0.5).abs())
                });
            }
        }
        for string in 0..6_u8 {
            for light in 0..11_u8 {
                let t = f32::from(light) / 11.0;
                let angle = TAU * (t + f32::from(string) * 0.31);
                let up = (f32::from(string) + 0.35 + 0.3 * (t * TAU).sin()) / 6.0;
                let long = 0.6 * (1.0 - up) + 0.07;
                let at = Vec3::new(long * angle.sin(), 0.4 + 1.5 * up - 0.1 * long, long * angle.cos());
                // The string in the middle burns softer.
                let glow = if string == 3 { 0.55 } else { 1.0 };
                shape.ball(at, Vec3::new(0.0125, 0.0144, 0.0125), Paint::fade(BULB, 0xFFD48A).glowing(glow));
            }
        }
        shape.ball(Vec3::Y * 1.95, Vec3::new(0.035, 0.06, 0.035), Paint::from(BULB).glowing(0.9));
        shape.within(stand(Vec3::new(-0.3, 0.0, 0.38), 0.4), |shape| {
            shape.rounded(Vec3::Y * 0.07, Vec3::new(0.26, 0.14, 0.2), 0.012, PARCEL);
            shape.block(Vec3::Y * 0.072, Vec3::new(0.03, 0.15, 0.206), things::BRASS);
            shape.block(Vec3::Y * 0.072, Vec3::new(0.266, 0.15, 0.03), things::BRASS);
        });
    });
}

/// Thick green cloth hemmed with stage webbing; along the edge a strip of July.
fn curtains(shape: &mut Shape, back: f32) {
    let top = 2.35;
    shape.panel(Vec3::new(-2.2, 0.35, back + 0.006), Vec3::X * 1.9, Vec3::Y * 1.9, (2, 3), Paint::from(JULY).glowing(0.9));
    shape.curtain(Vec3::new(-2.28, top, back + 0.09), Vec3::X, 1.0, 2.25, 8.0, Paint::fade(CURTAIN, 0x2E4435));
    shape.curtain(Vec3::new(-1.25, top, back + 0.09), Vec3::X, 0.96, 2.25, 8.0, Paint::fade(CURTAIN, 0x2E4435));
    shape.block(Vec3::new(-1.28, top, back + 0.09), Vec3::new(2.1, 0.07, 0.07), WEBBING);
    shape.block(Vec3::new(-1.28, 0.12, back + 0.11), Vec3::new(2.02, 0.05, 0.03), WEBBING);
}
