//! A young mother's only room: a sofa that is a bed, a cot, bottles in rows, and post that nobody opened on the microwave.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::{Mark, Place, SEATED, View, baby, furniture, spot, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash, stand},
};

const WALL: u32 = 0xCDC8C4;
const ACCENT: u32 = 0x9FA9B4;
const CEILING: u32 = 0xE2DED6;
const FLOOR: u32 = 0xA99680;
const FLOOR_LINE: u32 = 0x93816B;
const WHITE: u32 = 0xE6E1D7;
const SKY: u32 = 0xC6D1D8;
const HOUSES: u32 = 0x9C8B80;
const BLIND: u32 = 0xD9D0BC;
const SOFA: u32 = 0x66707E;
const DUVET: u32 = 0xD9D2CC;
const STRIPE: u32 = 0x9DA7B5;
const PILLOW: u32 = 0xE9E3D8;
const PLAY_MAT: u32 = 0xC9A24E;
const PINE: u32 = 0xD2B07C;
const COT_SHEET: u32 = 0xE3D9C0;
const SKIN: u32 = 0xB78560;
const BABY_HAIR: u32 = 0x2F2622;
const SEAT_CLOTH: u32 = 0x7E97A0;
const MILK: u32 = 0xEDE8DC;
const CAPS: [u32; 4] = [0x6F9AA8, 0xD0876A, 0x8FA878, 0xC9A24E];
const CUPBOARD: u32 = 0xBDB6AA;
const COUNTER: u32 = 0x8A7A68;
const GIRAFFE: u32 = 0xD7A13C;
const PATCH: u32 = 0x96632F;
const PEN: [u32; 3] = [0xB4534A, 0x4A6A94, 0x5E8A5A];
const PRAM: u32 = 0x3D4656;
const BRAID: u32 = 0x3A2A24;
const DUMMY: u32 = 0xC9A48A;

const LOW: Vec3 = Vec3::new(-2.2, 0.0, -1.95);
const HIGH: Vec3 = Vec3::new(2.1, 2.5, 3.0);

pub(super) fn build() -> Place {
    let mut shell = Shape::new();
    walls::room(&mut shell, LOW, HIGH, FLOOR, Paint::from(WALL), CEILING);
    walls::boards(&mut shell, Vec2::new(LOW.x, LOW.z), Vec2::new(HIGH.x, 2.4), 0.003, FLOOR_LINE);
    // She has painted the wall behind the sofa herself, up to where her arm reached.
    shell.sheet((12, 6), Paint::fade(ACCENT, 0x929CA8), |u, v| {
        let top = 1.86 + 0.018 * (u * 31.0).sin() + 0.012 * (u * 13.0).cos();
        Vec3::new(-1.12 + 1.54 * u, 0.1 + (top - 0.1) * v, LOW.z + 0.004)
    });
    for (x, z, wide) in [(-0.4, -1.3, 1.2), (-1.5, -0.8, 0.8), (1.35, -1.6, 0.9), (0.5, -0.55, 0.5), (1.4, -0.8, 0.6)] {
        shell.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, 0.7), 0.4);
    }
    // Daylight from under the blind.
    shell.shadow(Vec3::new(-0.9, 0.0, -0.5), Vec3::new(1.3, 0.2, 1.1), -0.2);
    shell.rounded(Vec3::new(0.42, 0.01, -0.45), Vec3::new(1.15, 0.016, 0.85), 0.007, PLAY_MAT);
    shell.shadow(Vec3::new(0.5, 0.02, -0.5), Vec3::new(0.4, 0.06, 0.35), 0.4);
    walls::skirting(&mut shell, LOW, HIGH, WHITE);

    let mut close = Shape::new();
    window(&mut close);
    sofa_bed(&mut close);
    cot(&mut close);
    growth_chart(&mut close, Vec3::new(0.6, 0.0, LOW.z));
    kitchenette(&mut close);
    pram(&mut close, Vec3::new(1.5, 0.0, -0.85));
    // A lamp of paper.
    close.rod(Vec3::new(0.34, 2.5, -1.2), Vec3::new(0.34, 2.2, -1.2), 0.004, things::INK);
    close.ball(Vec3::new(0.34, 2.06, -1.2), Vec3::new(0.19, 0.17, 0.19), Paint::from(PILLOW).glowing(0.12));
    close.within(stand(Vec3::new(0.46, 0.0, -0.5), 0.12), baby::bouncer);
    photographs(&mut close, Vec3::new(-0.86, 1.6, LOW.z + 0.012));
    // A rattle and a soft block on the mat.
    close.hoop(Vec3::new(0.1, 0.045, -0.28), 0.026, 0.007, 12, CAPS[1]);
    close.ball(Vec3::new(0.135, 0.06, -0.275), Vec3::splat(0.022), CAPS[0]);
    close.rounded(Vec3::new(0.82, 0.055, -0.3), Vec3::splat(0.09), 0.02, CAPS[2]);
    close.ground(0.0, 0.25, 0.3).wobble(0.0013);
    shell.wobble(0.0012);

    Place {
        view: View { eye: Vec3::new(0.14, SEATED + 0.04, 1.6), target: Vec3::new(0.01, 0.93, -1.0), keep: Vec2::new(1.38, 1.0) },
        air: Air {
            clear: 0x8E8A86,
            fog: 0xC7C4BE,
            thickness: 0.02,
            key: Vec3::new(-0.75, 0.6, 0.45),
            warm: Vec3::new(1.02, 1.0, 0.97),
            cool: Vec3::new(0.4, 0.4, 0.46),
            lamp: Some(Lamp { at: Vec3::new(1.2, 1.55, -1.5), reach: 1.9, colour: things::LAMP, strength: 0.75 }),
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [Mark::sitting(-0.56, -1.2, 0.24), Mark::standing(0.9, 0.0, -1.05, -0.35), Mark::sitting(0.06, -1.2, 0.0)],
        door: None,
        anchors: vec![
            spot("milan|baby|wipstoel|wipstoeltje|bouncer", 0.46, 0.46, -0.5),
            spot("bed|bedje|ledikant|wieg|cot", -1.2, 0.84, -0.95),
            spot("flesjes|flessen|flesje|fles|bottles|bottle", 0.98, 1.02, -1.62),
            spot("groeimeter|meetlat|groeikaart|giraf|giraffe|chart", 0.6, 1.2, -1.92),
            spot("magnetron|post|brief|brieven|enveloppen|envelop|letters", 1.38, 1.26, -1.62),
            spot("kinderwagen|wagen|buggy|pram", 1.14, 0.82, -0.95),
            spot("slaapbank|bedbank|bank|dekbed|sofa", -0.98, 0.6, -1.2),
            spot("fotos|foto|photos|photo", -0.54, 1.54, -1.92),
            spot("oefenhoofd|kapkop|kappershoofd|vlechten|hoofd|kappers", -1.28, 1.2, -1.8),
            spot("raam|gordijn|rolgordijn|window|blind", -1.34, 1.68, -1.9),
            spot("speelkleed|kleed|rammelaar|mat", 0.2, 0.02, -0.62),
            spot("luiers|luier|nappies", -1.2, 0.2, -0.95),
            spot("telefoon|phone|oplader", 0.06, 0.48, -1.0),
            spot("lamp|licht", 1.2, 1.6, -1.85),
            spot("", 0.2, 2.1, -1.9),
            spot("", 1.05, 0.5, -1.4),
            spot("", -0.5, 1.95, -1.9),
            spot("", -0.5, 0.05, -0.75),
        ],
    }
}

/// A window with its blind half down; on the sill the head on which she learned to braid.
fn window(shape: &mut Shape) {
    let centre = Vec3::new(-1.42, 1.55, LOW.z + 0.01);
    walls::window(shape, centre, Vec2::new(0.78, 1.2), WHITE, Paint::fade(SKY, 0xBFC6C6).glowing(0.85), 1);
    shape.panel(
        centre + Vec3::new(-0.36, -0.56, 0.006),
        Vec3::X * 0.72,
        Vec3::Y * 0.34,
        (1, 1),
        Paint::from(HOUSES).glowing(0.6),
    );
    for column in 0..3_u8 {
        let low = centre + Vec3::new(-0.28 + 0.23 * f32::from(column), -0.44, 0.008);
        shape.panel(low, Vec3::X * 0.1, Vec3::Y * 0.14, (1, 1), Paint::from(SKY).glowing(0.5));
    }
    shape.sheet((6, 4), Paint::from(BLIND).glowing(0.3), |u, v| {
        centre + Vec3::new((u - 0.5) * 0.76, 0.6 - 0.56 * v, 0.06 + 0.006 * (u * 9.0).sin())
    });
    shape.rod(centre + Vec3::new(-0.38, 0.04, 0.065), centre + Vec3::new(0.38, 0.04, 0.065), 0.011, WHITE);
    shape.rod(centre + Vec3::new(0.3, 0.04, 0.07), centre + Vec3::new(0.3, -0.1, 0.075), 0.002, things::INK);
    // A neck, a face that looks aside, half of the hair in braids.
    let head = centre + Vec3::new(0.12, -0.38, 0.13);
    shape.lathe(head - Vec3::Y * 0.24, &[(0.0, 0.0), (0.07, 0.0), (0.06, 0.03), (0.034, 0.06), (0.034, 0.17)], 12, DUMMY);
    shape.within(stand(head, 0.5), |shape| {
        shape.ball(Vec3::ZERO, Vec3::new(0.068, 0.094, 0.08), DUMMY);
        shape.ball(Vec3::new(0.0, -0.005, 0.082), Vec3::new(0.008, 0.016, 0.01), DUMMY);
        shape.ball(Vec3::new(0.0, 0.028, -0.018), Vec3::new(0.078, 0.084, 0.084), BRAID);
        // One side is done, the other hangs loose.
        shape.tube(
            &[
                (Vec3::new(0.068, 0.03, -0.02), 0.03),
                (Vec3::new(0.08, -0.09, -0.02), 0.034),
                (Vec3::new(0.07, -0.2, -0.01), 0.016),
            ],
            8,
            BRAID,
        );
        for braid in 0..3_u8 {
            let z = 0.035 - 0.035 * f32::from(braid);
            for knot in 0..9_u8 {
                let down = f32::from(knot) / 8.0;
                let at = Vec3::new(-0.062 - 0.022 * (down * PI).sin(), 0.05 - 0.25 * down, z);
                shape.ball(at, Vec3::new(0.011, 0.018, 0.011), BRAID);
            }
            shape.ball(Vec3::new(-0.062, -0.215, z), Vec3::splat(0.01), CAPS[usize::from(braid)]);
        }
    });
}

/// The sofa by day: its back against the wall, last night's duvet in a corner.
fn sofa_bed(shape: &mut Shape) {
    let at = Vec3::new(-0.36, 0.0, -1.38);
    let wide = 1.56;
    shape.rounded(at + Vec3::new(0.0, 0.2, 0.06), Vec3::new(wide, 0.22, 0.86), 0.03, SOFA);
    for side in [-1.0, 1.0] {
        shape.rounded(at + Vec3::new(side * wide * 0.25, 0.385, 0.08), Vec3::new(wide * 0.5 - 0.02, 0.16, 0.86), 0.055, SOFA);
        let back = Mat4::from_rotation_translation(Quat::from_rotation_x(-0.2), at + Vec3::new(side * wide * 0.25, 0.66, -0.36));
        shape.within(back, |shape| {
            shape.rounded(Vec3::ZERO, Vec3::new(wide * 0.5 - 0.02, 0.46, 0.18), 0.07, SOFA);
        });
        shape.rounded(at + Vec3::new(side * (wide * 0.5 - 0.02), 0.4, 0.02), Vec3::new(0.13, 0.36, 0.82), 0.055, SOFA);
    }
    // The duvet, rolled up in a hurry, its stripes askew, and the pillow on it.
    let roll = at + Vec3::new(-0.56, 0.53, 0.02);
    shape.within(Mat4::from_rotation_translation(Quat::from_rotation_y(0.25), roll), |shape| {
        shape.ball(Vec3::ZERO, Vec3::new(0.2, 0.13, 0.3), DUVET);
        shape.ball(Vec3::new(0.04, 0.08, -0.1), Vec3::new(0.17, 0.1, 0.2), DUVET);
        for stripe in 0..4_u8 {
            let z = -0.18 + 0.12 * f32::from(stripe);
            let arc: Vec<_> = (0..=8_u8)
                .map(|i| {
                    let (sin, cos) = (PI * f32::from(i) / 8.0).sin_cos();
                    let narrow = (1.0 - (z / 0.31) * (z / 0.31)).max(0.0).sqrt();
                    (Vec3::new(0.2 * cos * narrow, 0.132 * sin * narrow, z + 0.02 * sin), 0.006)
                })
                .collect();
            shape.tube(&arc, 4, STRIPE);
        }
        shape.within(Mat4::from_rotation_translation(Quat::from_rotation_z(0.5), Vec3::new(-0.1, 0.2, -0.16)), |shape| {
            shape.rounded(Vec3::ZERO, Vec3::new(0.42, 0.12, 0.3), 0.055, PILLOW);
        });
    });
    // Her telephone on its charger, on the other arm's side.
    let phone = Vec3::new(0.06, 0.476, -1.0);
    shape.within(stand(phone, 0.4), |shape| {
        shape.rounded(Vec3::ZERO, Vec3::new(0.075, 0.01, 0.15), 0.004, things::INK);
        shape.panel(Vec3::new(-0.03, 0.006, 0.065), Vec3::X * 0.06, Vec3::NEG_Z * 0.12, (1, 1), Paint::from(SKY).glowing(0.4));
    });
    shape.tube(
        &[
            (phone + Vec3::new(0.02, 0.0, -0.07), 0.004),
            (phone + Vec3::new(0.16, 0.0, -0.1), 0.004),
            (phone + Vec3::new(0.4, 0.02, -0.16), 0.004),
            (phone + Vec3::new(0.52, -0.2, -0.3), 0.004),
        ],
        5,
        WHITE,
    );
}

/// A cot of pine along the left wall, with its bars, a mobile of paper birds over it, and a packet of nappies under it.
fn cot(shape: &mut Shape) {
    let at = Vec3::new(-1.5, 0.0, -0.78);
    let (half_x, half_z) = (0.31, 0.52);
    for (x, z) in [(-half_x, -half_z), (half_x, -half_z), (-half_x, half_z), (half_x, half_z)] {
        shape.rounded(at + Vec3::new(x, 0.44, z), Vec3::new(0.045, 0.88, 0.045), 0.012, PINE);
    }
    for y in [0.3, 0.86] {
        for x in [-half_x, half_x] {
            shape.rod(at + Vec3::new(x, y, -half_z), at + Vec3::new(x, y, half_z), 0.019, PINE);
        }
        for z in [-half_z, half_z] {
            shape.rod(at + Vec3::new(-half_x, y, z), at + Vec3::new(half_x, y, z), 0.019, PINE);
        }
    }
    for bar in 1..9_u8 {
        let z = -half_z + 2.0 * half_z * f32::from(bar) / 9.0;
        for x in [-half_x, half_x] {
            shape.tube(&[(at + Vec3::new(x, 0.3, z), 0.009), (at + Vec3::new(x, 0.86, z), 0.009)], 6, PINE);
        }
    }
    for bar in 1..5_u8 {
        let x = -half_x + 2.0 * half_x * f32::from(bar) / 5.0;
        for z in [-half_z, half_z] {
            shape.tube(&[(at + Vec3::new(x, 0.3, z), 0.009), (at + Vec3::new(x, 0.86, z), 0.009)], 6, PINE);
        }
    }
    shape.rounded(at + Vec3::Y * 0.4, Vec3::new(0.58, 0.1, 1.0), 0.03, COT_SHEET);
    shape.rounded(at + Vec3::new(0.0, 0.46, 0.2), Vec3::new(0.5, 0.05, 0.5), 0.02, SEAT_CLOTH);
    shape.ball(at + Vec3::new(0.06, 0.5, -0.26), Vec3::new(0.05, 0.06, 0.045), PLAY_MAT);
    shape.ball(at + Vec3::new(0.06, 0.57, -0.26), Vec3::splat(0.036), PLAY_MAT);
    // The mobile hangs from an arm at the far end.
    let arm = at + Vec3::new(half_x, 0.86, -half_z);
    shape.tube(
        &[
            (arm, 0.011),
            (arm + Vec3::Y * 0.5, 0.01),
            (arm + Vec3::new(-0.1, 0.62, 0.08), 0.009),
            (arm + Vec3::new(-0.24, 0.6, 0.26), 0.008),
        ],
        7,
        WHITE,
    );
    for (i, paint) in CAPS.into_iter().enumerate() {
        let (sin, cos) = (TAU * i as f32 / 4.0 + 0.4).sin_cos();
        let hook = arm + Vec3::new(-0.24, 0.58, 0.26);
        let bird = hook + Vec3::new(0.11 * sin, -0.14 - 0.03 * i as f32, 0.11 * cos);
        shape.tube(&[(hook, 0.0016), (bird, 0.0016)], 3, things::INK);
        let wing = [Vec2::new(-0.05, 0.03), Vec2::new(0.0, -0.004), Vec2::new(0.05, 0.035), Vec2::new(0.004, 0.012)];
        shape.within(stand(bird, 0.3 + i as f32), |shape| {
            shape.slab(Vec3::ZERO, &wing, 0.004, paint);
        });
    }
    let packet = Vec3::new(-1.34, 0.0, -0.92);
    shape.rounded(packet + Vec3::Y * 0.13, Vec3::new(0.22, 0.24, 0.36), 0.03, 0x8FB2A8_u32);
    shape.panel(packet + Vec3::new(0.112, 0.08, 0.1), Vec3::NEG_Z * 0.2, Vec3::Y * 0.1, (1, 1), WHITE);
}

/// A strip of paper with a giraffe that she drew herself; a line in pen for each month, five of them, close together and low.
fn growth_chart(shape: &mut Shape, foot: Vec3) {
    shape.panel(foot + Vec3::new(-0.12, 0.5, 0.006), Vec3::X * 0.24, Vec3::Y * 1.16, (2, 6), things::PAPER);
    for y in [0.53, 1.63] {
        shape.panel(foot + Vec3::new(-0.05, y - 0.015, 0.01), Vec3::X * 0.1, Vec3::Y * 0.03, (1, 1), 0xD8CFA4_u32);
    }
    let at = foot + Vec3::new(0.03, 0.0, 0.012);
    // Legs, body, a very long neck, a head with two horns.
    for x in [-0.035, -0.015, 0.025, 0.045] {
        shape.rod(at + Vec3::new(x, 0.56, 0.0), at + Vec3::new(x * 0.9, 0.76, 0.0), 0.008, GIRAFFE);
    }
    shape.ball(at + Vec3::new(0.004, 0.79, 0.0), Vec3::new(0.056, 0.045, 0.003), GIRAFFE);
    let neck = [(Vec3::new(-0.035, 0.8, 0.0), 0.02), (Vec3::new(-0.045, 1.1, 0.0), 0.015), (Vec3::new(-0.05, 1.42, 0.0), 0.013)];
    shape.tube(&neck.map(|(point, thick)| (at + point, thick)), 6, GIRAFFE);
    shape.ball(at + Vec3::new(-0.035, 1.45, 0.002), Vec3::new(0.034, 0.022, 0.004), GIRAFFE);
    for x in [-0.055, -0.04] {
        shape.rod(at + Vec3::new(x, 1.46, 0.0), at + Vec3::new(x - 0.004, 1.5, 0.0), 0.004, PATCH);
    }
    shape.ball(at + Vec3::new(-0.028, 1.456, 0.006), Vec3::splat(0.005), things::INK);
    for patch in 0..13_u8 {
        let lot = |n: u32| hash(u32::from(patch) * 7 + n);
        let y = 0.77 + 0.05 * f32::from(patch);
        let (x, wide) = if patch == 0 { (0.01, 0.02) } else { (-0.036 - 0.001 * f32::from(patch), 0.012) };
        shape.ball(
            at + Vec3::new(x + 0.01 * (lot(1) - 0.5), y, 0.014),
            Vec3::new(wide * 0.6, 0.008 + 0.004 * lot(2), 0.002),
            PATCH,
        );
    }
    for month in 0..5_u8 {
        let y = 0.53 + [0.02, 0.06, 0.092, 0.118, 0.14][usize::from(month)];
        shape.rod(at + Vec3::new(-0.14, y, 0.004), at + Vec3::new(-0.08, y, 0.004), 0.0032, PEN[usize::from(month % 3)]);
    }
    // Months that are still to come: dots up to the top.
    for dot in 0..9_u8 {
        shape.ball(at + Vec3::new(-0.12, 0.76 + 0.085 * f32::from(dot), 0.003), Vec3::new(0.005, 0.005, 0.002), STRIPE);
    }
}

/// Counter with two rows of clean bottles on a cloth, a microwave with the post on it, a lit strip under the shelf.
fn kitchenette(shape: &mut Shape) {
    let (left, back) = (0.8, LOW.z);
    let middle = left + 0.55;
    shape.block(Vec3::new(middle, 0.44, back + 0.28), Vec3::new(1.1, 0.86, 0.54), CUPBOARD);
    for door in 0..2_u8 {
        let x = left + 0.28 + 0.54 * f32::from(door);
        shape.block(Vec3::new(x, 0.44, back + 0.555), Vec3::new(0.5, 0.74, 0.02), WHITE);
        shape.rod(Vec3::new(x + 0.19, 0.62, back + 0.575), Vec3::new(x + 0.19, 0.74, back + 0.575), 0.008, things::STEEL);
    }
    shape.rounded(Vec3::new(middle, 0.895, back + 0.29), Vec3::new(1.12, 0.04, 0.6), 0.012, COUNTER);
    shape.panel(Vec3::new(left, 0.92, back + 0.004), Vec3::X * 1.1, Vec3::Y * 0.5, (4, 3), WHITE);
    for line in 0..7_u8 {
        let x = left + 0.15 * f32::from(line) + 0.08;
        shape.rod(Vec3::new(x, 0.92, back + 0.006), Vec3::new(x, 1.42, back + 0.006), 0.003, STRIPE);
    }
    for y in [1.08, 1.25] {
        shape.rod(Vec3::new(left, y, back + 0.006), Vec3::new(left + 1.1, y, back + 0.006), 0.003, STRIPE);
    }
    // Bottles upside down in two straight rows, their teats beside them.
    shape.rounded(Vec3::new(left + 0.19, 0.92, back + 0.33), Vec3::new(0.35, 0.01, 0.36), 0.004, SEAT_CLOTH);
    for bottle in 0..8_u8 {
        let (row, column) = (bottle / 4, bottle % 4);
        let at = Vec3::new(left + 0.07 + 0.08 * f32::from(column), 0.925, back + 0.24 + 0.15 * f32::from(row));
        baby::bottle(shape, at, CAPS[usize::from(column)]);
    }
    // The microwave, and the post on it: some of it slides off.
    let oven = Vec3::new(left + 0.62, 0.915, back + 0.28);
    shape.rounded(oven + Vec3::Y * 0.14, Vec3::new(0.46, 0.28, 0.36), 0.02, WHITE);
    shape.panel(oven + Vec3::new(-0.2, 0.05, 0.185), Vec3::X * 0.3, Vec3::Y * 0.18, (1, 1), 0x3F454B_u32);
    shape.panel(oven + Vec3::new(0.13, 0.19, 0.185), Vec3::X * 0.07, Vec3::Y * 0.035, (1, 1), Paint::from(0x8FB07C).glowing(0.5));
    for key in 0..6_u8 {
        let at = oven + Vec3::new(0.145 + 0.035 * f32::from(key % 2), 0.06 + 0.04 * f32::from(key / 2), 0.186);
        shape.ball(at, Vec3::new(0.011, 0.011, 0.004), STRIPE);
    }
    things::letters(shape, oven + Vec3::new(-0.02, 0.282, 0.0), 15, 0.15, 23);
    shape.within(
        Mat4::from_rotation_translation(
            Quat::from_rotation_y(0.3) * Quat::from_rotation_x(0.5),
            oven + Vec3::new(-0.06, 0.3, 0.2),
        ),
        |shape| things::letters(shape, Vec3::ZERO, 2, 0.02, 31),
    );
    // A shelf with cups, and the strip of light under it.
    shape.rounded(Vec3::new(middle, 1.66, back + 0.11), Vec3::new(1.04, 0.03, 0.22), 0.008, PINE);
    shape.rod(
        Vec3::new(left + 0.1, 1.635, back + 0.16),
        Vec3::new(left + 0.95, 1.635, back + 0.16),
        0.012,
        Paint::from(things::LAMP).glowing(0.9),
    );
    for (i, paint) in [CAPS[0], MILK, CAPS[3]].into_iter().enumerate() {
        things::mug(shape, Vec3::new(left + 0.14 + 0.14 * i as f32, 1.675, back + 0.11), paint);
    }
    for plate in 0..4_u8 {
        let at = Vec3::new(left + 0.7, 1.675 + 0.012 * f32::from(plate), back + 0.11);
        shape.lathe(at, &[(0.0, 0.0), (0.05, 0.0), (0.09, 0.014), (0.0, 0.008)], 14, MILK);
    }
    furniture::clock(shape, Vec3::new(middle + 0.2, 2.02, back + 0.02), 0.11, things::DARK_STEEL, 635.0);
}

/// A pram with its hood up; it stands across, its handle toward the wall on the right.
fn pram(shape: &mut Shape, at: Vec3) {
    shape.within(stand(at, -0.55), |shape| {
        for (x, z) in [(-0.26, -0.24), (-0.26, 0.24), (0.3, -0.24), (0.3, 0.24)] {
            shape.within(Mat4::from_translation(Vec3::new(x, 0.13, z)), |shape| {
                shape.hoop(Vec3::ZERO, 0.11, 0.022, 18, things::RUBBER);
                shape.ball(Vec3::ZERO, Vec3::new(0.05, 0.05, 0.014), things::STEEL);
            });
        }
        for z in [-0.22, 0.22] {
            shape.rod(Vec3::new(-0.26, 0.13, z), Vec3::new(0.18, 0.58, z), 0.013, things::STEEL);
            shape.tube(
                &[
                    (Vec3::new(0.3, 0.13, z), 0.013),
                    (Vec3::new(-0.12, 0.56, z), 0.013),
                    (Vec3::new(0.1, 0.7, z), 0.013),
                    (Vec3::new(0.5, 1.02, z * 0.9), 0.014),
                ],
                7,
                things::STEEL,
            );
        }
        shape.rod(Vec3::new(0.5, 1.02, -0.2), Vec3::new(0.5, 1.02, 0.2), 0.018, things::RUBBER);
        shape.rounded(Vec3::new(-0.04, 0.66, 0.0), Vec3::new(0.78, 0.22, 0.4), 0.09, PRAM);
        shape.rounded(Vec3::new(0.02, 0.34, 0.0), Vec3::new(0.5, 0.1, 0.34), 0.03, PRAM);
        // The hood, in three folds.
        shape.sheet((10, 8), PRAM, |u, v| {
            let (sin, cos) = (PI * (0.08 + 0.5 * u)).sin_cos();
            let (across, over) = (PI * v).sin_cos();
            let fold = 1.0 + 0.03 * (u * TAU * 1.5).sin().abs();
            Vec3::new(-0.08 - 0.3 * cos * fold, 0.74 + 0.33 * sin * fold * across.max(0.12), -0.2 * over)
        });
        shape.sheet((6, 4), SEAT_CLOTH, |u, v| Vec3::new(0.02 + 0.28 * u, 0.775 + 0.02 * (PI * v).sin(), (v - 0.5) * 0.36));
    });
}

/// A line with photographs on pegs.
fn photographs(shape: &mut Shape, at: Vec3) {
    let hang = |t: f32| at + Vec3::new(0.86 * t, -0.05 * (PI * t).sin(), 0.0);
    let line: Vec<_> = (0..=10_u8).map(|i| (hang(f32::from(i) / 10.0), 0.003)).collect();
    shape.tube(&line, 4, WHITE);
    for photo in 0..5_u8 {
        let lot = hash(u32::from(photo) * 5 + 2);
        let top = hang(0.1 + 0.2 * f32::from(photo));
        shape.within(Mat4::from_rotation_translation(Quat::from_rotation_z(0.16 * (lot - 0.5)), top), |shape| {
            shape.block(Vec3::new(0.0, 0.0, 0.006), Vec3::new(0.012, 0.034, 0.014), PINE);
            shape.panel(Vec3::new(-0.05, -0.135, 0.003), Vec3::X * 0.1, Vec3::Y * 0.125, (1, 1), things::PAPER);
            let behind = [0x9DB3BC_u32, 0xC4A98A, 0x8C9A82, 0xB99A94, 0xA7A6B2][usize::from(photo)];
            shape.panel(Vec3::new(-0.042, -0.11, 0.005), Vec3::X * 0.084, Vec3::Y * 0.09, (1, 1), behind);
            // On each a face, or two.
            let faces: &[(f32, f32, f32)] =
                if photo % 2 == 0 { &[(0.0, -0.062, 0.02)] } else { &[(-0.016, -0.055, 0.019), (0.02, -0.075, 0.014)] };
            for &(x, y, size) in faces {
                shape.ball(
                    Vec3::new(x, y - size * 1.4, 0.006),
                    Vec3::new(size * 1.25, size * 0.8, 0.002),
                    CAPS[usize::from(photo % 4)],
                );
                shape.ball(Vec3::new(x, y + size * 0.2, 0.007), Vec3::new(size * 0.92, size * 1.05, 0.002), BABY_HAIR);
                shape.ball(Vec3::new(x, y, 0.008), Vec3::new(size * 0.75, size * 0.9, 0.002), SKIN);
            }
        });
    }
    shape.rod(at - Vec3::Z * 0.01, at + Vec3::Z * 0.012, 0.006, things::STEEL);
}
