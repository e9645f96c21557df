//! The living room of a family of six: a board with turns, soup for the neighbours, bicycles in parts, and a scooter where one walks.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::{Mark, Place, View, furniture, spot, tableware, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash, stand},
};

const WALL: u32 = 0xD3BE93;
const CEILING: u32 = 0xE5DBC6;
const FLOOR: u32 = 0x9A7B58;
const FLOOR_LINE: u32 = 0x83684A;
const WHITE: u32 = 0xE4DED1;
const TABLE: u32 = 0xB58757;
const CHAIRS: [u32; 4] = [0x5E7F86, 0xB5673F, 0x7F8F5E, 0x8A6A8C];
const BOARD: u32 = 0xEEECE4;
const TURNS: [u32; 6] = [0x4A6A94, 0xB4534A, 0x5E8A5A, 0xD09A3A, 0x8A5F8C, 0x4F8F90];
const PAN: u32 = 0xB4512F;
const SCOOTER: u32 = 0x2F7F8C;
const GRIP: u32 = 0xD9653C;
const FRAME: u32 = 0x4F7F5A;
const SKY: u32 = 0xC9D6DA;
const LEAVES: u32 = 0x8CA37A;
const CURTAIN: u32 = 0xC07F4A;
const BAGS: [u32; 4] = [0x3F6A8C, 0xB4534A, 0xD0A040, 0x6A5A8C];
const CLOTHES: [u32; 5] = [0xD8CBB0, 0x6F93A4, 0xC97B5A, 0x86955F, 0xB98F9F];
const CHOIR: u32 = 0x7A3F58;
const CRAYON: [u32; 4] = [0xD0503C, 0x3F7FA8, 0xE0B03C, 0x5E9A5A];

const LOW: Vec3 = Vec3::new(-2.5, 0.0, -2.3);
const HIGH: Vec3 = Vec3::new(2.5, 2.6, 3.2);
const TOP: f32 = 0.745;

pub(super) fn build() -> Place {
    let mut shell = Shape::new();
    walls::room(&mut shell, LOW, HIGH, FLOOR, Paint::from(WALL), CEILING);
    walls::boards(&mut shell, Vec2::new(LOW.x, LOW.z), Vec2::new(HIGH.x, 2.6), 0.003, FLOOR_LINE);
    for (x, z, wide) in [(0.62, -1.0, 1.1), (-1.55, -1.3, 1.0), (0.3, -0.22, 0.5), (-1.1, -0.6, 0.5), (-0.5, -1.0, 0.5)] {
        shell.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, 0.7), 0.4);
    }
    shell.shadow(Vec3::new(0.9, 0.0, 0.0), Vec3::new(1.3, 0.2, 1.0), -0.2);
    walls::skirting(&mut shell, LOW, HIGH, WHITE);

    let mut close = Shape::new();
    board_with_turns(&mut close, Vec3::new(-0.12, 1.7, LOW.z + 0.01));
    drawings(&mut close);
    hooks(&mut close);
    window(&mut close);
    laid_table(&mut close);
    scooter(&mut close, Vec3::new(0.2, 0.0, -0.2), 0.22);
    workshop(&mut close);
    drying_rack(&mut close, Vec3::new(-1.55, 0.0, -1.75));
    furniture::picture(&mut close, Vec3::new(0.5, 1.72, LOW.z + 0.006), Vec2::new(0.3, 0.22), things::BRASS, CHOIR, 0x55303F);
    choir(&mut close, Vec3::new(0.5, 1.72, LOW.z + 0.02));
    furniture::hanging_lamp(&mut close, Vec3::new(0.62, 1.95, -0.95), 0.65, 0xC98A3C, 0.85);
    close.ground(0.0, 0.25, 0.3).wobble(0.0014);
    shell.wobble(0.0012);

    Place {
        view: View { eye: Vec3::new(0.05, 1.38, 2.2), target: Vec3::new(0.04, 0.86, -0.9), keep: Vec2::new(1.42, 1.06) },
        air: Air {
            clear: 0x8C7B60,
            fog: 0xCBB68E,
            thickness: 0.018,
            key: Vec3::new(0.7, 0.7, 0.4),
            warm: Vec3::new(1.06, 1.0, 0.88),
            cool: Vec3::new(0.42, 0.39, 0.4),
            lamp: Some(Lamp { at: Vec3::new(0.62, 1.86, -0.95), reach: 2.2, colour: things::LAMP, strength: 0.7 }),
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [Mark::sitting(-0.52, -0.95, 0.3), Mark::sitting(0.56, -1.5, -0.08), Mark::standing(0.04, 0.0, -1.45, 0.04)],
        door: None,
        anchors: vec![
            spot("bord|beurtenbord|takenbord|beurten|schema|board|turns", -0.06, 1.74, -2.25),
            spot("soep|soeppan|pan|soup", 0.78, 0.98, -0.95),
            spot("step|stepje|scooter", 0.25, 0.16, -0.25),
            spot("fiets|fietsen|wiel|onderdelen|fietsonderdelen|bike|parts", -1.1, 0.5, -0.6),
            spot("tekening|tekeningen|drawing|drawings", 1.02, 1.5, -2.25),
            spot("tassen|tas|kapstok|rugzak|bags", -1.3, 1.4, -2.2),
            spot("was|wasrek|kleren|laundry", -1.5, 1.0, -1.7),
            spot("koor|koorfoto|foto|zingen|choir|photo", 0.5, 1.74, -2.25),
            spot("brieven|brief|post|papieren|mappen|map|formulieren|letters", 0.24, 0.79, -0.72),
            spot("gereedschap|sleutels|kist|tools", -0.92, 0.16, -0.22),
            spot("kommen|kom|tafel|table|bowls", 1.02, 0.8, -0.72),
            spot("raam|gordijn|window|curtain", 1.7, 1.5, -2.2),
            spot("lamp|licht", 0.62, 1.98, -0.95),
            spot("stoel|stoelen|chair", 1.3, 0.7, -0.85),
            spot("bal|speelgoed|pop|toys", 1.12, 0.12, -0.25),
            spot("", -0.95, 1.95, -2.25),
            spot("", 0.3, 2.15, -2.25),
            spot("", 1.02, 1.98, -2.25),
            spot("", -0.1, 0.05, -0.9),
        ],
    }
}

/// Six names down, seven days across, a magnet in every field: who cooks, who sets the table, who may sit in front.
fn board_with_turns(shape: &mut Shape, centre: Vec3) {
    let (wide, tall) = (0.94, 0.66);
    shape.panel(centre + Vec3::new(-wide * 0.5, -tall * 0.5, 0.006), Vec3::X * wide, Vec3::Y * tall, (3, 3), BOARD);
    for side in [-1.0, 1.0] {
        shape.block(centre + Vec3::new(side * wide * 0.5, 0.0, 0.01), Vec3::new(0.022, tall + 0.03, 0.024), things::STEEL);
        shape.block(centre + Vec3::new(0.0, side * tall * 0.5, 0.01), Vec3::new(wide + 0.03, 0.022, 0.024), things::STEEL);
    }
    for line in 0..=7_u8 {
        let x = -0.24 + 0.094 * f32::from(line);
        shape.rod(centre + Vec3::new(x, -0.29, 0.009), centre + Vec3::new(x, 0.28, 0.009), 0.0018, things::STEEL);
    }
    for row in 0..6_u8 {
        let y = 0.19 - 0.088 * f32::from(row);
        shape.rod(centre + Vec3::new(-0.44, y + 0.044, 0.009), centre + Vec3::new(0.42, y + 0.044, 0.009), 0.0018, things::STEEL);
        // A name, and a face beside it.
        let paint = TURNS[usize::from(row)];
        shape.ball(centre + Vec3::new(-0.42, y, 0.01), Vec3::new(0.02, 0.02, 0.003), paint);
        let long = 0.07 + 0.05 * hash(u32::from(row) + 3);
        shape.rod(centre + Vec3::new(-0.385, y, 0.01), centre + Vec3::new(long - 0.385, y, 0.01), 0.006, things::INK);
        for day in 0..7_u8 {
            let turn = usize::from((row * 2 + day * 5 + row / 2) % 6);
            // Saturday has been left empty on purpose.
            if day == 5 || hash(u32::from(row) * 11 + u32::from(day)) > 0.82 {
                continue;
            }
            let at = centre + Vec3::new(-0.193 + 0.094 * f32::from(day), y, 0.012);
            shape.ball(at, Vec3::new(0.026, 0.026, 0.008), TURNS[turn]);
        }
    }
    for day in 0..7_u8 {
        let x = -0.215 + 0.094 * f32::from(day);
        shape.rod(centre + Vec3::new(x, 0.262, 0.01), centre + Vec3::new(x + 0.045, 0.262, 0.01), 0.006, things::INK);
    }
    shape.hoop(centre + Vec3::new(0.277, 0.262, 0.012), 0.042, 0.004, 16, TURNS[1]);
}

/// Four drawings in a row: a house with six in it, a sun, a car, something only its maker knows.
fn drawings(shape: &mut Shape) {
    for (i, (x, y)) in [(0.9, 1.6), (1.12, 1.42), (0.86, 1.3), (0.68, 1.44)].into_iter().enumerate() {
        let turn = 0.12 * (hash(i as u32 + 40) - 0.5);
        let frame =
            Mat4::from_rotation_translation(Quat::from_rotation_z(turn), Vec3::new(x, y, LOW.z + 0.006 + 0.002 * i as f32));
        shape.within(frame, |shape| {
            shape.panel(Vec3::new(-0.1, -0.075, 0.0), Vec3::X * 0.2, Vec3::Y * 0.15, (1, 1), things::PAPER);
            let line = |shape: &mut Shape, from: (f32, f32), to: (f32, f32), paint: u32| {
                shape.rod(Vec3::new(from.0, from.1, 0.003), Vec3::new(to.0, to.1, 0.003), 0.0035, paint);
            };
            match i {
                0 => {
                    for (from, to) in [
                        ((-0.05, -0.05), (-0.05, 0.01)),
                        ((-0.05, 0.01), (0.05, 0.01)),
                        ((0.05, 0.01), (0.05, -0.05)),
                        ((-0.06, 0.01), (0.0, 0.055)),
                        ((0.0, 0.055), (0.06, 0.01)),
                        ((-0.08, -0.05), (0.08, -0.05)),
                    ] {
                        line(shape, from, to, CRAYON[0]);
                    }
                    for child in 0..6_u8 {
                        let x = -0.04 + 0.016 * f32::from(child);
                        let tall = if child < 2 { 0.04 } else { 0.025 };
                        line(shape, (x, -0.048), (x, tall - 0.05), CRAYON[1]);
                        shape.ball(Vec3::new(x, tall - 0.042, 0.004), Vec3::splat(0.006), CRAYON[2]);
                    }
                }
                1 => {
                    shape.ball(Vec3::new(0.0, 0.0, 0.002), Vec3::new(0.03, 0.03, 0.002), CRAYON[2]);
                    for ray in 0..9_u8 {
                        let (sin, cos) = (TAU * f32::from(ray) / 9.0).sin_cos();
                        line(shape, (0.038 * cos, 0.038 * sin), (0.06 * cos, 0.06 * sin), CRAYON[2]);
                    }
                }
                2 => {
                    for (from, to) in
                        [((-0.07, -0.02), (0.07, -0.02)), ((-0.07, -0.02), (-0.06, 0.02)), ((0.07, -0.02), (0.06, 0.02))]
                    {
                        line(shape, from, to, CRAYON[1]);
                    }
                    line(shape, (-0.06, 0.02), (0.06, 0.02), CRAYON[1]);
                    for x in [-0.04, 0.04] {
                        shape.hoop(Vec3::new(x, -0.03, 0.003), 0.016, 0.003, 12, things::INK);
                    }
                }
                _ => {
                    let scribble: Vec<_> = (0..=40_u8)
                        .map(|k| {
                            let t = f32::from(k) * 0.55;
                            (Vec3::new(0.06 * (t * 1.3).sin(), 0.045 * (t * 0.9).cos(), 0.003), 0.003)
                        })
                        .collect();
                    shape.tube(&scribble, 4, CRAYON[3]);
                }
            }
            shape.ball(Vec3::new(0.0, 0.065, 0.006), Vec3::splat(0.008), TURNS[i]);
        });
    }
}

/// Four hooks at the height of a child, a bag on each.
fn hooks(shape: &mut Shape) {
    let board = Vec3::new(-1.32, 1.52, LOW.z);
    shape.block(board + Vec3::Z * 0.012, Vec3::new(1.0, 0.08, 0.024), TABLE);
    for (i, paint) in BAGS.into_iter().enumerate() {
        let at = board + Vec3::new(-0.37 + 0.245 * i as f32, 0.0, 0.03);
        shape.rod(at, at + Vec3::new(0.0, 0.015, 0.05), 0.008, things::BRASS);
        let low = 0.035 * hash(i as u32 + 9);
        shape.tube(
            &[
                (at + Vec3::new(-0.05, -0.12, 0.05), 0.011),
                (at + Vec3::new(0.0, 0.0, 0.055), 0.01),
                (at + Vec3::new(0.05, -0.12, 0.05), 0.011),
            ],
            6,
            paint,
        );
        shape.rounded(at + Vec3::new(0.0, -0.24 - low, 0.075), Vec3::new(0.2, 0.27, 0.12), 0.05, paint);
        shape.rounded(at + Vec3::new(0.0, -0.29 - low, 0.14), Vec3::new(0.14, 0.12, 0.05), 0.022, paint);
        shape.rod(at + Vec3::new(-0.07, -0.16 - low, 0.137), at + Vec3::new(0.07, -0.16 - low, 0.137), 0.004, things::STEEL);
    }
}

/// A window with a tree behind it, and curtains that were hung in a hurry.
fn window(shape: &mut Shape) {
    let centre = Vec3::new(1.78, 1.52, LOW.z + 0.01);
    walls::window(shape, centre, Vec2::new(1.0, 1.15), WHITE, Paint::fade(SKY, 0xDFE0CC).glowing(0.9), 2);
    for (x, y, r) in [(-0.2, -0.2, 0.24), (0.12, -0.3, 0.2), (-0.3, -0.42, 0.18)] {
        shape.ball(centre + Vec3::new(x, y, 0.008), Vec3::new(r, r * 0.8, 0.003), Paint::from(LEAVES).glowing(0.6));
    }
    shape.curtain(centre + Vec3::new(-0.66, 0.72, 0.1), Vec3::X, 0.26, 1.45, 4.0, CURTAIN);
    shape.curtain(centre + Vec3::new(0.42, 0.7, 0.1), Vec3::X, 0.26, 1.45, 4.0, CURTAIN);
    shape.rod(centre + Vec3::new(-0.7, 0.74, 0.1), centre + Vec3::new(0.7, 0.71, 0.1), 0.014, things::WALNUT);
    things::plant(shape, centre + Vec3::new(0.1, -0.6, 0.12), 0.3, things::TERRACOTTA, things::LEAF, 52);
}

/// A table with chairs of four kinds, the pan, bowls, and the papers of six helpers in one pile.
fn laid_table(shape: &mut Shape) {
    furniture::table(shape, Vec3::new(0.66, 0.0, -0.85), 0.0, Vec3::new(1.35, TOP, 0.86), TABLE);
    for (i, (x, z, yaw)) in
        [(-0.5, -1.0, 0.35), (0.56, -1.5, -0.05), (1.18, -1.48, -0.1), (1.5, -0.75, -1.5)].into_iter().enumerate()
    {
        furniture::chair(shape, Vec3::new(x, 0.0, z), yaw, things::PINE, CHAIRS[i]);
    }
    for (x, z) in [(0.78, -0.95), (0.24, -0.72), (1.05, -0.7)] {
        shape.shadow(Vec3::new(x, TOP, z), Vec3::new(0.26, 0.05, 0.2), 0.32);
    }
    shape.lathe(Vec3::new(0.8, TOP, -0.98), &[(0.0, 0.0), (0.19, 0.0), (0.19, 0.012), (0.0, 0.014)], 18, things::WALNUT);
    tableware::soup_pan(shape, Vec3::new(0.8, TOP + 0.014, -0.98), PAN);
    for (i, (x, z)) in [(1.08, -0.66), (1.2, -0.92), (0.5, -0.98)].into_iter().enumerate() {
        tableware::bowl(shape, Vec3::new(x, TOP, z), TURNS[(i * 2 + 1) % 6]);
    }
    // Six folders of six colours, one upon the other, and a letter on top.
    for (i, paint) in TURNS.into_iter().enumerate() {
        let lot = hash(i as u32 + 70);
        shape.within(stand(Vec3::new(0.24, TOP + 0.006 + 0.011 * i as f32, -0.7), 0.3 * (lot - 0.5)), |shape| {
            shape.rounded(Vec3::ZERO, Vec3::new(0.24, 0.009, 0.31), 0.003, paint);
        });
    }
    shape.within(stand(Vec3::new(0.25, TOP + 0.068, -0.68), 0.25), |shape| things::letters(shape, Vec3::ZERO, 2, 0.04, 12));
    // Pencils in a jar.
    shape.lathe(Vec3::new(0.1, TOP, -1.05), &[(0.0, 0.0), (0.036, 0.0), (0.038, 0.1), (0.03, 0.1), (0.0, 0.02)], 12, WHITE);
    for (i, paint) in CRAYON.into_iter().enumerate() {
        let lean = 0.02 * (i as f32 - 1.5);
        shape.rod(
            Vec3::new(0.1 + lean * 0.4, TOP + 0.02, -1.05),
            Vec3::new(0.1 + lean, TOP + 0.16, -1.05 + lean * 0.5),
            0.005,
            paint,
        );
    }
}

/// A child's scooter that lies on its side across the way in.
fn scooter(shape: &mut Shape, at: Vec3, yaw: f32) {
    // It leans so far that it lies: on one grip, on the ends of its axles.
    let lies = Mat4::from_rotation_translation(Quat::from_rotation_y(yaw) * Quat::from_rotation_x(-1.12), at + Vec3::Y * 0.06);
    shape.within(lies, |shape| {
        shape.rounded(Vec3::new(0.0, 0.09, 0.0), Vec3::new(0.46, 0.03, 0.12), 0.012, SCOOTER);
        shape.panel(Vec3::new(-0.18, 0.107, 0.045), Vec3::X * 0.34, Vec3::NEG_Z * 0.09, (1, 1), things::RUBBER);
        for x in [-0.28, 0.33] {
            shape.within(Mat4::from_translation(Vec3::new(x, 0.075, 0.0)), |shape| {
                shape.hoop(Vec3::ZERO, 0.062, 0.018, 16, things::RUBBER);
                shape.ball(Vec3::ZERO, Vec3::new(0.04, 0.04, 0.02), GRIP);
            });
        }
        shape.tube(
            &[(Vec3::new(0.2, 0.1, 0.0), 0.02), (Vec3::new(0.28, 0.16, 0.0), 0.02), (Vec3::new(0.31, 0.2, 0.0), 0.018)],
            8,
            SCOOTER,
        );
        shape.rod(Vec3::new(0.33, 0.075, 0.0), Vec3::new(0.25, 0.72, 0.0), 0.017, things::STEEL);
        shape.rod(Vec3::new(0.25, 0.72, -0.19), Vec3::new(0.25, 0.72, 0.19), 0.013, things::STEEL);
        for side in [-1.0, 1.0] {
            shape.rod(Vec3::new(0.25, 0.72, side * 0.1), Vec3::new(0.25, 0.72, side * 0.2), 0.02, GRIP);
            for ribbon in 0..3_u8 {
                let out = 0.03 * f32::from(ribbon) - 0.03;
                shape.tube(
                    &[
                        (Vec3::new(0.25, 0.72, side * 0.2), 0.004),
                        (Vec3::new(0.25 + out, 0.69, side * 0.26), 0.004),
                        (Vec3::new(0.25 + out * 2.0, 0.63, side * 0.29), 0.003),
                    ],
                    4,
                    CRAYON[usize::from(ribbon)],
                );
            }
        }
    });
}

/// A bicycle in parts against the left wall: a frame on a stand, a wheel, a box of tools, a chain in a tin.
fn workshop(shape: &mut Shape) {
    // The frame hangs upside down, its fork bare.
    let turned = Quat::from_rotation_y(1.1) * Quat::from_rotation_x(PI);
    shape.within(Mat4::from_rotation_translation(turned, Vec3::new(-1.52, 1.0, -0.95)), |shape| {
        let (back, crank) = (Vec3::new(-0.46, 0.34, 0.0), Vec3::new(-0.06, 0.3, 0.0));
        let (saddle, head, fork) = (Vec3::new(-0.2, 0.82, 0.0), Vec3::new(0.34, 0.8, 0.0), Vec3::new(0.48, 0.36, 0.0));
        for (from, to) in [(back, crank), (crank, saddle), (crank, head), (back, saddle), (saddle * 0.97, head), (head, fork)] {
            shape.rod(from, to, 0.018, FRAME);
        }
        shape.rod(saddle, saddle + Vec3::Y * 0.1, 0.013, things::STEEL);
        shape.ball(saddle + Vec3::new(-0.02, 0.12, 0.0), Vec3::new(0.13, 0.035, 0.08), things::RUBBER);
        shape.rod(head, head + Vec3::new(-0.03, 0.16, 0.0), 0.013, things::STEEL);
        shape.rod(head + Vec3::new(-0.03, 0.16, -0.24), head + Vec3::new(-0.03, 0.16, 0.24), 0.013, things::STEEL);
        shape.hoop(crank, 0.08, 0.008, 18, things::STEEL);
    });
    // The wheel leans against the wall; one spoke is new and shines.
    let leaning = Quat::from_rotation_y(0.85) * Quat::from_rotation_x(-0.2);
    shape.within(Mat4::from_rotation_translation(leaning, Vec3::new(-1.1, 0.335, -0.6)), |shape| {
        shape.hoop(Vec3::ZERO, 0.32, 0.02, 30, things::RUBBER);
        shape.hoop(Vec3::ZERO, 0.292, 0.009, 26, things::STEEL);
        for spoke in 0..14_u8 {
            let (sin, cos) = (TAU * f32::from(spoke) / 14.0).sin_cos();
            shape.tube(&[(Vec3::ZERO, 0.0026), (Vec3::new(cos, sin, 0.0) * 0.29, 0.0026)], 3, things::STEEL);
        }
        shape.rod(Vec3::Z * -0.05, Vec3::Z * 0.05, 0.016, things::DARK_STEEL);
    });
    let tools = Vec3::new(-0.92, 0.0, -0.22);
    shape.within(stand(tools, 0.5), |shape| {
        shape.rounded(Vec3::Y * 0.07, Vec3::new(0.34, 0.14, 0.17), 0.015, PAN);
        shape.rod(Vec3::new(-0.17, 0.2, 0.0), Vec3::new(0.17, 0.2, 0.0), 0.011, things::DARK_STEEL);
        for x in [-0.17, 0.17] {
            shape.rod(Vec3::new(x, 0.12, 0.0), Vec3::new(x, 0.2, 0.0), 0.009, things::DARK_STEEL);
        }
        for (x, tilt) in [(-0.09, 0.2), (0.0, -0.15), (0.08, 0.1)] {
            shape.rod(Vec3::new(x, 0.13, 0.04), Vec3::new(x + tilt * 0.3, 0.22, 0.05), 0.009, things::STEEL);
        }
    });
    // A ball that belongs to whoever gets it first.
    shape.ball(Vec3::new(1.12, 0.105, -0.3), Vec3::splat(0.105), CRAYON[2]);
    shape.within(Mat4::from_rotation_translation(Quat::from_rotation_x(0.6), Vec3::new(1.12, 0.105, -0.3)), |shape| {
        shape.hoop(Vec3::ZERO, 0.1055, 0.004, 22, CRAYON[0]);
    });
}

/// A rack with small clothes.
fn drying_rack(shape: &mut Shape, at: Vec3) {
    for side in [-1.0, 1.0] {
        let x = side * 0.42;
        shape.rod(at + Vec3::new(x, 0.0, 0.24), at + Vec3::new(x, 0.98, -0.1), 0.011, WHITE);
        shape.rod(at + Vec3::new(x, 0.0, -0.24), at + Vec3::new(x, 0.98, 0.1), 0.011, WHITE);
    }
    for (bar, z) in [-0.1, 0.0, 0.1].into_iter().enumerate() {
        shape.rod(at + Vec3::new(-0.42, 0.98, z), at + Vec3::new(0.42, 0.98, z), 0.008, WHITE);
        for piece in 0..3_u8 {
            let lot = hash(bar as u32 * 17 + u32::from(piece) + 3);
            let left = -0.38 + 0.26 * f32::from(piece) + 0.03 * lot;
            let (wide, long) = (0.16 + 0.06 * lot, 0.24 + 0.2 * hash(bar as u32 * 5 + u32::from(piece)));
            let paint = CLOTHES[(bar * 2 + usize::from(piece)) % 5];
            shape.sheet((4, 4), paint, |u, v| {
                at + Vec3::new(left + wide * u, 0.985 - long * v, z + 0.014 + 0.014 * (u * 7.0 + lot * 5.0).sin() * v)
            });
        }
    }
}

/// Who sings, in two rows, in gowns; on the picture whose middle is given.
fn choir(shape: &mut Shape, centre: Vec3) {
    for singer in 0..7_u8 {
        let (row, place) = (singer / 4, singer % 4);
        let x = -0.066 + 0.044 * f32::from(place) + 0.022 * f32::from(row);
        let y = if row == 0 { 0.008 } else { -0.026 };
        let at = centre + Vec3::new(x, y, 0.002 * f32::from(row));
        shape.ball(at - Vec3::Y * 0.03, Vec3::new(0.019, 0.03, 0.002), TURNS[3]);
        shape.ball(at + Vec3::Y * 0.006, Vec3::new(0.011, 0.014, 0.003), if singer % 3 == 0 { 0xC79A74_u32 } else { 0x7E5540 });
    }
}
