//! The front door of somebody of seventeen who runs a household: a bag from the pharmacy on the lever, a clarinet case in the hall.

use std::f32::consts::{FRAC_PI_2, PI, TAU};

use bevy::prelude::*;

use super::{
    Doorway, Mark, Place,
    fronts::{DOOR, EYE, HALL, NET, Style, WHITE, bare_hall, coco_mat, doorway, facade, grey_day, leaf, marks, wet_tiles},
    furniture, spot, things, walls,
};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash, stand},
};

const BRICK: u32 = 0xA57A66;
const CONCRETE: u32 = 0xB1ABA0;
const DOOR_PAINT: u32 = 0x6B4258;
const CURTAIN: u32 = 0x8796A0;
const ROOM: u32 = 0xB9A68A;
const RAIL: u32 = 0x5E6E74;
const CASE: u32 = 0x2B2B30;
const LINING: u32 = 0x7A3040;
const CUPBOARD: u32 = 0xC9B48C;
const CROSS: u32 = 0x3F8A5A;
const DAYS: [u32; 5] = [0xB4534A, 0x4A6A94, 0xD0A040, 0x5E8A5A, 0x8A6A9A];
const COATS: [u32; 3] = [0x4A5A70, 0x8C5A66, 0x5F6F58];
const BALL: u32 = 0xE2DED4;
const BIKE: u32 = 0x3F7FA8;
const CUSHION: u32 = 0x3F4650;

/// The middle and the size of her mother's window.
const WINDOW: (Vec3, Vec2) = (Vec3::new(1.42, 1.52, 0.0), Vec2::new(0.84, 1.02));

pub(super) fn build() -> Place {
    let style = Style { brick: BRICK, concrete: CONCRETE, door: DOOR_PAINT, right: 9.0, pipe: 2.6 };
    let mut outside = wet_tiles(&[(0.0, 0.3, 0.8), (1.0, 0.35, 0.5), (-1.15, 0.35, 0.9)]);
    facade(&mut outside, &style);

    let mut close = Shape::new();
    own_front(&mut close);
    coco_mat(&mut close);
    mothers_window(&mut close);
    // Her brother's bicycle, let fall against the wall, and his ball.
    let small = Mat4::from_scale_rotation_translation(
        Vec3::splat(0.66),
        Quat::from_rotation_y(0.12) * Quat::from_rotation_x(-0.2),
        Vec3::new(-1.12, 0.0, 0.32),
    );
    close.within(small, |shape| things::bicycle(shape, Vec3::ZERO, 0.0, BIKE));
    ball(&mut close, Vec3::new(0.92, 0.11, 0.42));
    walls::railing(&mut close, Vec3::new(2.6, 0.0, 1.95), 5.2, 1.0, RAIL);
    close.ground(0.0, 0.22, 0.3).wobble(0.0016);
    outside.wobble(0.0016);

    let mut door = leaf(&style);
    pharmacy_bag(&mut door, Vec3::new(DOOR.x - 0.17, 1.1, 0.05));
    door.wobble(0.001);
    let mut behind = hall();
    behind.wobble(0.0012);

    let opening = doorway(door, Some(1.32));
    // Ajar she shows one eye: the leaf hides the other half of her.
    let peeking = [opening.peeking[0], Mark::standing(0.46, 0.0, -0.7, -0.34)];
    Place {
        view: EYE,
        air: Air {
            key: Vec3::new(-0.5, 0.6, 0.8),
            warm: Vec3::new(1.02, 0.96, 0.88),
            cool: Vec3::new(0.38, 0.41, 0.48),
            inside: Some(Lamp { at: Vec3::new(0.4, 2.0, -1.3), reach: 3.8, colour: 0xFFDDA8, strength: 1.25 }),
            ..grey_day()
        },
        shapes: vec![outside, close, behind],
        marks: marks(),
        door: Some(Doorway { peeking, ..opening }),
        anchors: vec![
            spot("klarinet|klarinetkoffer|koffer|clarinet|case", 1.06, 0.92, -1.66),
            spot("schema|rooster|weekschema|lijst|schedule", 1.19, 1.52, -1.66),
            spot("apotheektas|apotheek|tasje|zakje|pharmacy|bag", 0.29, 0.96, 0.08),
            spot("slaapkamerraam|moeder|raam|gordijn|window|curtain", 1.42, 1.5, 0.05),
            spot("kier|deuropening|gang|crack", 0.62, 1.45, -0.9),
            spot("fiets|fietsje|broer|bike", -1.1, 0.5, 0.35),
            spot("bal|voetbal|ball", 0.92, 0.14, 0.46),
            spot("rolstoel|wheelchair", 0.68, 0.5, -2.7),
            spot("kapstok|jas|jassen|coat", 1.12, 1.5, -2.35),
            spot("naambordje|naambord|naam|bordje|plate", 0.66, 1.45, 0.03),
            spot("bel|deurbel|bell", 0.66, 1.26, 0.03),
            spot("brievenbus|bus|post|slot", 0.0, 1.0, 0.03),
            spot("kijkgaatje|gaatje|peephole|spion", 0.0, 1.5, 0.03),
            spot("mat|deurmat", -0.2, 0.02, 0.36),
            spot("voordeur|deur|door", 0.1, 1.75, 0.03),
            spot("lamp|licht|light", 0.0, 2.28, 0.15),
            spot("", -0.75, 1.95, 0.02),
            spot("", 0.85, 2.15, 0.02),
            spot("", 0.66, 0.7, 0.05),
            spot("", -0.62, 0.95, 0.05),
        ],
    }
}

/// Frame, bell, plate and lamp.
fn own_front(shape: &mut Shape) {
    walls::door_frame(shape, Vec3::new(-DOOR.x * 0.5, 0.0, 0.0), DOOR, WHITE);
    shape.block(Vec3::new(0.0, 0.008, 0.03), Vec3::new(DOOR.x, 0.03, 0.14), CONCRETE);
    shape.block(Vec3::new(0.66, 1.45, 0.008), Vec3::new(0.17, 0.08, 0.018), things::STEEL);
    for (y, half) in [(1.464, 0.055), (1.44, 0.04)] {
        shape.rod(Vec3::new(0.66 - half, y, 0.018), Vec3::new(0.66 + half, y, 0.018), 0.0035, things::INK);
    }
    shape.rounded(Vec3::new(0.66, 1.27, 0.012), Vec3::new(0.075, 0.11, 0.026), 0.012, WHITE);
    shape.ball(Vec3::new(0.66, 1.26, 0.026), Vec3::new(0.017, 0.017, 0.009), things::INK);
    shape.block(Vec3::new(0.0, 2.3, 0.02), Vec3::new(0.14, 0.12, 0.04), things::DARK_STEEL);
    shape.ball(Vec3::new(0.0, 2.27, 0.1), Vec3::new(0.085, 0.1, 0.085), Paint::from(0xFBE3B8).glowing(0.5));
}

/// Where her mother lies: the curtain half shut by day, the upper light on its catch, so that one is heard inside.
fn mothers_window(shape: &mut Shape) {
    let (centre, size) = WINDOW;
    walls::window(shape, centre, size, WHITE, Paint::fade(0x5E6668, ROOM).glowing(0.2), 1);
    shape.block(centre + Vec3::new(0.0, 0.2, 0.025), Vec3::new(size.x, 0.045, 0.05), WHITE);
    let tipped = Mat4::from_rotation_translation(Quat::from_rotation_x(-0.3), centre + Vec3::new(0.0, 0.49, 0.06));
    shape.within(tipped, |shape| {
        walls::window_frame(shape, Vec3::new(0.0, -0.15, 0.0), Vec2::new(0.74, 0.24), WHITE, 1);
    });
    shape.curtain(centre + Vec3::new(-0.4, 0.18, 0.02), Vec3::X, 0.5, 0.66, 5.0, CURTAIN);
    shape.curtain(centre + Vec3::new(0.24, 0.18, 0.02), Vec3::X, 0.16, 0.66, 2.0, NET);
    // On the sill inside a small brass bell, within reach of a bed.
    shape.lathe(
        centre + Vec3::new(0.17, -0.5, 0.03),
        &[(0.04, 0.0), (0.036, 0.02), (0.022, 0.05), (0.0, 0.058)],
        12,
        things::BRASS,
    );
    shape.rod(centre + Vec3::new(0.17, -0.445, 0.03), centre + Vec3::new(0.17, -0.4, 0.03), 0.007, things::WALNUT);
    shape.block(centre + Vec3::new(0.0, -1.0, 0.015), Vec3::new(0.94, 0.75, 0.03), CONCRETE);
}

/// A football, its patches worn.
fn ball(shape: &mut Shape, at: Vec3) {
    shape.ball(at, Vec3::splat(0.11), BALL);
    for patch in 0..9_u8 {
        let up = 1.0 - 2.0 * (f32::from(patch) + 0.5) / 9.0;
        let (sin, cos) = (f32::from(patch) * 2.4).sin_cos();
        let round = (1.0 - up * up).sqrt();
        let out = Vec3::new(round * sin, up, round * cos);
        shape.ball(at + out * 0.098, Vec3::splat(0.026), CUSHION);
    }
}

/// A paper bag with a green cross that hangs from the lever of the door; `at` is the lever.
fn pharmacy_bag(shape: &mut Shape, at: Vec3) {
    shape.tube(
        &[
            (at + Vec3::new(-0.03, -0.07, 0.01), 0.003),
            (at + Vec3::new(-0.008, 0.012, 0.012), 0.003),
            (at + Vec3::new(0.008, 0.012, 0.012), 0.003),
            (at + Vec3::new(0.03, -0.07, 0.01), 0.003),
        ],
        5,
        things::PAPER,
    );
    shape.rounded(at + Vec3::new(0.0, -0.16, 0.015), Vec3::new(0.14, 0.18, 0.05), 0.01, things::PAPER);
    let cross = at + Vec3::new(0.0, -0.15, 0.042);
    shape.block(cross, Vec3::new(0.056, 0.02, 0.004), CROSS);
    shape.block(cross, Vec3::new(0.02, 0.056, 0.004), CROSS);
    // A list folded double sticks out.
    shape.panel(at + Vec3::new(-0.03, -0.09, 0.02), Vec3::X * 0.05, Vec3::Y * 0.05, (1, 1), WHITE);
}

/// The hall: on the right a cupboard with the clarinet, the week above it; coats in three sizes, a folded wheelchair.
fn hall() -> Shape {
    let mut shape = bare_hall();
    let [left, right, back, _] = HALL;
    shape.shadow(Vec3::new(1.05, 0.0, -1.65), Vec3::new(0.5, 0.3, 0.6), 0.4);
    shape.shadow(Vec3::new(0.86, 0.0, -2.6), Vec3::new(0.4, 0.3, 0.5), 0.4);
    // At the back her mother's door, shut.
    walls::door_frame(&mut shape, Vec3::new(-0.3, 0.0, back + 0.01), Vec2::new(0.84, 2.04), WHITE);
    shape.block(Vec3::new(0.12, 1.02, back + 0.02), Vec3::new(0.83, 2.03, 0.03), WHITE);
    shape.ball(Vec3::new(0.44, 1.05, back + 0.06), Vec3::splat(0.026), things::STEEL);
    // A rail along the left wall, to hold on to.
    shape.rod(Vec3::new(left + 0.06, 0.92, -0.9), Vec3::new(left + 0.06, 0.92, back + 0.2), 0.022, things::OAK);

    let top = 0.78;
    shape.block(Vec3::new(right - 0.15, top * 0.5, -1.65), Vec3::new(0.3, top, 0.78), CUPBOARD);
    for z in [-1.85, -1.45] {
        shape.block(Vec3::new(right - 0.305, top * 0.5, z), Vec3::new(0.012, top - 0.1, 0.36), things::PINE);
        shape.ball(Vec3::new(right - 0.32, top * 0.6, z + 0.12), Vec3::splat(0.014), things::STEEL);
    }
    // Looking into the hall one looks at this wall from the left.
    shape.within(stand(Vec3::new(right, 0.0, -1.65), -FRAC_PI_2), |shape| {
        shape.within(Mat4::from_rotation_translation(Quat::from_rotation_y(0.1), Vec3::new(0.03, top, 0.15)), clarinet);
        week(shape, Vec3::new(0.0, 1.52, 0.006));
        // A box for pills with seven lids, and a glass.
        shape.rounded(Vec3::new(-0.3, top + 0.014, 0.16), Vec3::new(0.05, 0.028, 0.2), 0.006, DAYS[1]);
        shape.lathe(
            Vec3::new(0.32, top, 0.12),
            &[(0.0, 0.0), (0.027, 0.0), (0.032, 0.1), (0.029, 0.1), (0.026, 0.05), (0.0, 0.05)],
            12,
            0xB9C6C8_u32,
        );
    });
    shape.within(stand(Vec3::new(right, 1.64, -2.42), -FRAC_PI_2), |shape| {
        furniture::coats(shape, Vec3::ZERO, things::PINE, &COATS)
    });
    shape.within(stand(Vec3::new(0.86, 0.0, -2.72), 0.5), folded_wheelchair);
    shape
}

/// A clarinet in its open case, a book of studies behind it; its origin is where it lies.
fn clarinet(shape: &mut Shape) {
    shape.rounded(Vec3::Y * 0.035, Vec3::new(0.4, 0.07, 0.17), 0.015, CASE);
    shape.panel(Vec3::new(-0.185, 0.072, 0.07), Vec3::X * 0.37, Vec3::NEG_Z * 0.14, (1, 1), LINING);
    // The lid stands open, its lining toward who looks.
    let lid = Mat4::from_rotation_translation(Quat::from_rotation_x(-0.22), Vec3::new(0.0, 0.07, -0.085));
    shape.within(lid, |shape| {
        shape.rounded(Vec3::new(0.0, 0.085, -0.012), Vec3::new(0.4, 0.17, 0.04), 0.012, CASE);
        shape.panel(Vec3::new(-0.185, 0.015, 0.0095), Vec3::X * 0.37, Vec3::Y * 0.14, (1, 1), LINING);
    });
    for (z, from, to) in [(0.035, -0.17, 0.06), (-0.01, -0.15, 0.17), (-0.045, -0.02, 0.17)] {
        shape.rod(Vec3::new(from, 0.082, z), Vec3::new(to, 0.082, z), 0.014, 0x1F1C1C_u32);
        let mut x = from + 0.03;
        while x < to {
            shape.ball(Vec3::new(x, 0.097, z), Vec3::new(0.008, 0.004, 0.008), things::STEEL);
            x += 0.034;
        }
        for end in [from, to] {
            shape.rod(Vec3::new(end - 0.004, 0.082, z), Vec3::new(end + 0.004, 0.082, z), 0.0155, things::STEEL);
        }
    }
    // The bell of the instrument.
    shape.within(Mat4::from_rotation_translation(Quat::from_rotation_z(-FRAC_PI_2), Vec3::new(0.1, 0.085, 0.035)), |shape| {
        shape.lathe(Vec3::ZERO, &[(0.013, 0.0), (0.018, 0.03), (0.03, 0.06), (0.032, 0.064), (0.0, 0.05)], 14, 0x1F1C1C_u32);
    });
    for side in [-0.12, 0.12] {
        shape.block(Vec3::new(side, 0.05, 0.088), Vec3::new(0.03, 0.03, 0.008), things::BRASS);
    }
}

/// The week on squared paper: a colour for who does what, Wednesday evening with a ring around it.
fn week(shape: &mut Shape, centre: Vec3) {
    shape.panel(centre + Vec3::new(-0.21, -0.16, 0.0), Vec3::X * 0.42, Vec3::Y * 0.32, (2, 2), things::PAPER);
    for day in 0..7_u8 {
        let x = -0.185 + 0.054 * f32::from(day);
        shape.rod(centre + Vec3::new(x, 0.135, 0.003), centre + Vec3::new(x + 0.036, 0.135, 0.003), 0.004, things::INK);
        for hour in 0..5_u8 {
            let lot = hash(u32::from(day) * 9 + u32::from(hour) + 5);
            // Most of it has her own colour.
            let paint = if lot < 0.62 { DAYS[0] } else { DAYS[1 + usize::from(hour + day) % 4] };
            if day == 2 && hour == 4 {
                continue;
            }
            let low = centre + Vec3::new(x, 0.07 - 0.05 * f32::from(hour), 0.003);
            shape.panel(low, Vec3::X * 0.042, Vec3::Y * 0.036, (1, 1), paint);
        }
    }
    shape.hoop(centre + Vec3::new(-0.056, -0.112, 0.005), 0.03, 0.003, 16, things::INK);
    for side in [-1.0, 1.0] {
        shape.panel(centre + Vec3::new(side * 0.2 - 0.02, 0.145, 0.004), Vec3::X * 0.04, Vec3::Y * 0.022, (1, 1), 0xD8CFA4_u32);
    }
}

/// A wheelchair folded together: two large wheels close to each other, the seat's cloth between them.
fn folded_wheelchair(shape: &mut Shape) {
    for side in [-0.11, 0.11] {
        shape.within(Mat4::from_rotation_translation(Quat::from_rotation_y(FRAC_PI_2), Vec3::new(side, 0.3, -0.06)), |shape| {
            shape.hoop(Vec3::ZERO, 0.29, 0.02, 24, things::RUBBER);
            shape.hoop(Vec3::ZERO, 0.25, 0.007, 20, things::STEEL);
            for spoke in 0..8_u8 {
                let (sin, cos) = (TAU * f32::from(spoke) / 8.0).sin_cos();
                shape.tube(&[(Vec3::ZERO, 0.003), (Vec3::new(cos, sin, 0.0) * 0.28, 0.003)], 3, things::STEEL);
            }
        });
        let x = side * 0.8;
        shape.tube(
            &[
                (Vec3::new(x, 0.16, 0.32), 0.013),
                (Vec3::new(x, 0.46, 0.26), 0.013),
                (Vec3::new(x, 0.5, -0.14), 0.013),
                (Vec3::new(x, 0.94, -0.2), 0.013),
                (Vec3::new(x, 0.95, -0.32), 0.017),
            ],
            8,
            things::DARK_STEEL,
        );
        shape.within(Mat4::from_rotation_translation(Quat::from_rotation_y(FRAC_PI_2), Vec3::new(x, 0.08, 0.34)), |shape| {
            shape.hoop(Vec3::ZERO, 0.065, 0.016, 14, things::RUBBER);
        });
    }
    for (y, z, tall, deep) in [(0.56, 0.04, 0.18, 0.34), (0.74, -0.16, 0.34, 0.04)] {
        shape.sheet((6, 3), CUSHION, |u, v| {
            let fold = 0.06 * (PI * u).sin();
            Vec3::new(0.17 * (u - 0.5), y + tall * 0.5 - fold * 0.6, z + deep * (v - 0.5) + fold * 0.3)
        });
    }
}
