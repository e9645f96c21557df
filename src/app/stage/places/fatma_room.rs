//! A room full of what one woman does for others: neighbours' plants in the window, five keys on their hooks, embroidery, and tea.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::{Mark, Place, SEATED, View, furniture, spot, tableware, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash, stand},
};

const WALL: u32 = 0xE0D3BD;
const CEILING: u32 = 0xEAE3D5;
const FLOOR: u32 = 0x9C8468;
const FLOOR_LINE: u32 = 0x866F55;
const WHITE: u32 = 0xE8E2D6;
const SOFA: u32 = 0x2F7377;
const PIPING: u32 = 0xC9A45C;
const RUG: u32 = 0x8C3F38;
const RUG_FIELD: u32 = 0xB4633F;
const RUG_BLUE: u32 = 0x3F5A73;
const LINEN: u32 = 0xEDE3D0;
const THREAD: [u32; 5] = [0xB4403F, 0x2F7377, 0xD0983C, 0x5E7F4F, 0x6A4F7A];
const SKY: u32 = 0xCBD8DC;
const BALCONY: u32 = 0xA9A69E;
const NET: u32 = 0xE9E4D8;
const PEPPER: u32 = 0xC23F2C;
const POTS: [u32; 5] = [0xB0694A, 0x6F8FA0, 0xD8CDB8, 0x7F8F5E, 0x9A5F6A];
const TABLE: u32 = 0x6B4A34;
const TRAY: u32 = 0xB98A3C;
const POT: u32 = 0xB9B6AE;
const CRAYON: [u32; 4] = [0xD0503C, 0x3F7FA8, 0xE0B03C, 0x5E9A5A];
const BREAD: u32 = 0xC98F4C;
const EYE_BLUE: u32 = 0x2F5F9A;

const LOW: Vec3 = Vec3::new(-2.3, 0.0, -2.2);
const HIGH: Vec3 = Vec3::new(2.3, 2.55, 3.0);

pub(super) fn build() -> Place {
    let mut shell = Shape::new();
    walls::room(&mut shell, LOW, HIGH, FLOOR, Paint::from(WALL), CEILING);
    walls::boards(&mut shell, Vec2::new(LOW.x, LOW.z), Vec2::new(HIGH.x, 2.4), 0.003, FLOOR_LINE);
    for (x, z, wide) in [(-0.5, -1.4, 1.4), (0.3, -0.45, 0.7), (-1.75, -1.6, 0.7), (1.7, -1.9, 0.9)] {
        shell.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, 0.7), 0.4);
    }
    // The sun comes in past the plants.
    shell.shadow(Vec3::new(1.0, 0.0, -0.7), Vec3::new(1.2, 0.2, 1.0), -0.26);
    rug(&mut shell);
    walls::skirting(&mut shell, LOW, HIGH, WHITE);

    let mut close = Shape::new();
    sofa(&mut close);
    embroidery(&mut close);
    let larger = Mat4::from_scale_rotation_translation(Vec3::splat(1.3), Quat::IDENTITY, Vec3::new(-1.38, 1.62, LOW.z));
    close.within(larger, keys);
    childs_drawing(&mut close, Vec3::new(0.1, 1.44, LOW.z + 0.006));
    balcony_window(&mut close);
    tea_table(&mut close);
    sewing(&mut close);
    // A blue glass eye over the keys, against looks that envy.
    let eye = Vec3::new(-1.38, 1.98, LOW.z + 0.014);
    for (size, paint) in [(0.05, EYE_BLUE), (0.034, WHITE), (0.022, 0x7FB0CC), (0.011, things::INK)] {
        close.ball(eye + Vec3::Z * (0.05 - size) * 0.2, Vec3::new(size, size, 0.008), paint);
    }
    furniture::hanging_lamp(&mut close, Vec3::new(0.56, 1.98, -1.0), 0.57, PIPING, 0.1);
    close.ground(0.0, 0.25, 0.3).wobble(0.0013);
    shell.wobble(0.0012);

    Place {
        view: View {
            eye: Vec3::new(0.16, SEATED + 0.04, 1.75),
            target: Vec3::new(0.02, 0.94, -0.95),
            keep: Vec2::new(1.3, 0.98),
        },
        air: Air {
            clear: 0x93826C,
            fog: 0xD6C3A0,
            thickness: 0.018,
            key: Vec3::new(0.75, 0.6, 0.4),
            warm: Vec3::new(1.1, 1.02, 0.88),
            cool: Vec3::new(0.43, 0.4, 0.42),
            lamp: Some(Lamp { at: Vec3::new(1.5, 1.4, -1.7), reach: 2.2, colour: 0xFFE3AE, strength: 0.5 }),
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [Mark::sitting(-0.52, -1.25, 0.2), Mark::sitting(0.28, -1.25, -0.06), Mark::standing(1.12, 0.0, -1.4, -0.35)],
        door: None,
        anchors: vec![
            spot("borduurwerk|borduren|borduur|embroidery", -0.56, 1.64, -2.15),
            spot("sleutels|sleutel|sleutelhaakjes|haakjes|keys", -1.36, 1.52, -2.1),
            spot("planten|plant|vensterbank|plants", 1.2, 1.02, -2.0),
            spot("tekening|kindertekening|drawing", 0.1, 1.46, -2.15),
            spot("thee|theeglazen|theeglas|glazen|glas|tea|theepot", 0.3, 0.56, -0.5),
            spot("brood|bakken|bread", 0.62, 0.52, -0.42),
            spot("paprika|pepers|peper|balkon|peppers|balcony", 1.62, 0.7, -2.15),
            spot("raam|gordijn|vitrage|window|curtain", 1.35, 1.7, -2.15),
            spot("oog|oogje|kraal|bead", -1.38, 1.98, -2.15),
            spot("garen|naaimand|mand|ring|thread", -1.32, 0.35, -1.35),
            spot("brief|schoolbrief|post|letter|envelop", -0.02, 0.5, -0.36),
            spot("telefoon|phone", 0.12, 0.5, -0.66),
            spot("bank|kleedje|sofa", 0.7, 0.72, -1.4),
            spot("tapijt|kleed|vloerkleed|rug", -0.5, 0.03, -0.35),
            spot("lamp|licht", 0.56, 2.02, -1.0),
            spot("", 0.1, 2.0, -2.15),
            spot("", -0.95, 2.1, -2.15),
            spot("", 1.1, 0.3, -0.9),
            spot("", 0.72, 1.3, -2.15),
        ],
    }
}

/// A rug with a border, a field, and three stars in it.
fn rug(shape: &mut Shape) {
    shape.rounded(Vec3::new(0.1, 0.01, -0.35), Vec3::new(2.3, 0.018, 1.35), 0.008, RUG);
    shape.rounded(Vec3::new(0.1, 0.018, -0.35), Vec3::new(2.02, 0.01, 1.08), 0.004, RUG_BLUE);
    shape.rounded(Vec3::new(0.1, 0.022, -0.35), Vec3::new(1.9, 0.01, 0.96), 0.004, RUG_FIELD);
    let lies = Mat4::from_rotation_translation(Quat::from_rotation_x(-PI * 0.5), Vec3::new(0.1, 0.029, -0.35));
    shape.within(lies, |shape| {
        for x in [-0.62, 0.0, 0.62] {
            for (size, paint) in [(0.27, RUG_BLUE), (0.19, PIPING), (0.11, RUG)] {
                let star: Vec<Vec2> = (0..16_u8)
                    .map(|i| {
                        let (sin, cos) = (TAU * f32::from(i) / 16.0).sin_cos();
                        Vec2::new(sin, cos) * if i % 2 == 0 { size } else { size * 0.76 }
                    })
                    .collect();
                shape.slab(Vec3::new(x, 0.0, 0.003 * (0.3 - size)), &star, 0.002, paint);
            }
        }
        for fringe in 0..44_u8 {
            let y = -0.66 + 0.03 * f32::from(fringe);
            for side in [-1.0, 1.0] {
                let left = if side < 0.0 { -1.2 } else { 1.14 };
                shape.panel(Vec3::new(left, y, -0.02), Vec3::X * 0.06, Vec3::Y * 0.009, (1, 1), LINEN);
            }
        }
    });
    shape.shadow(Vec3::new(0.3, 0.03, -0.45), Vec3::new(0.6, 0.1, 0.4), 0.4);
    shape.shadow(Vec3::new(-0.3, 0.03, -0.95), Vec3::new(1.3, 0.1, 0.35), 0.35);
}

/// A sofa with rolled arms and gilt piping; cloths of her own make over its back.
fn sofa(shape: &mut Shape) {
    let at = Vec3::new(-0.12, 0.0, -1.45);
    let wide = 2.0;
    shape.rounded(at + Vec3::new(0.0, 0.22, 0.06), Vec3::new(wide, 0.2, 0.8), 0.03, SOFA);
    shape.rounded(at + Vec3::new(0.0, 0.55, -0.36), Vec3::new(wide * 0.94, 0.76, 0.1), 0.03, SOFA);
    for seat in [-1.0, 0.0, 1.0] {
        let x = seat * wide * 0.3;
        shape.rounded(at + Vec3::new(x, 0.39, 0.1), Vec3::new(wide * 0.3 - 0.015, 0.15, 0.76), 0.055, SOFA);
        shape.within(Mat4::from_rotation_translation(Quat::from_rotation_x(-0.16), at + Vec3::new(x, 0.7, -0.3)), |shape| {
            shape.rounded(Vec3::ZERO, Vec3::new(wide * 0.3 - 0.015, 0.52, 0.18), 0.07, SOFA);
        });
        // A cloth over the back of each seat, its hem in scallops, a flower on it.
        let (y, z) = (0.98, -0.25);
        shape.sheet((12, 6), LINEN, |u, v| {
            let scallop = 0.018 * (u * PI * 5.0).sin().abs() * v;
            let down = (0.24 + scallop) * v;
            at + Vec3::new(x + (u - 0.5) * 0.4, y - down + 0.006, z + 0.02 + 0.17 * down)
        });
        let flower = at + Vec3::new(x, y - 0.13, z + 0.056);
        for petal in 0..6_u8 {
            let (sin, cos) = (TAU * f32::from(petal) / 6.0).sin_cos();
            shape.ball(flower + Vec3::new(0.026 * sin, 0.026 * cos, 0.0), Vec3::new(0.0144, 0.0144, 0.004), THREAD[0]);
        }
        shape.ball(flower + Vec3::Z * 0.003, Vec3::new(0.013, 0.013, 0.005), THREAD[2]);
    }
    for side in [-1.0, 1.0] {
        let x = side * (wide * 0.5 - 0.03);
        shape.rounded(at + Vec3::new(x, 0.34, 0.06), Vec3::new(0.14, 0.34, 0.78), 0.05, SOFA);
        shape.rod(at + Vec3::new(x + side * 0.02, 0.54, -0.3), at + Vec3::new(x + side * 0.02, 0.54, 0.44), 0.075, SOFA);
        shape.within(Mat4::from_translation(at + Vec3::new(x + side * 0.02, 0.54, 0.47)), |shape| {
            shape.hoop(Vec3::ZERO, 0.06, 0.007, 16, PIPING);
        });
    }
    shape.rod(at + Vec3::new(-wide * 0.45, 0.315, 0.465), at + Vec3::new(wide * 0.45, 0.315, 0.465), 0.007, PIPING);
    // Two cushions in cross-stitch.
    for (x, turn, paint) in [(0.78, 0.3, THREAD[3]), (-0.84, -0.3, THREAD[0])] {
        let frame = Mat4::from_rotation_translation(
            Quat::from_rotation_y(turn) * Quat::from_rotation_x(-0.35),
            at + Vec3::new(x, 0.62, -0.02),
        );
        shape.within(frame, |shape| {
            shape.rounded(Vec3::ZERO, Vec3::new(0.34, 0.34, 0.13), 0.06, LINEN);
            for i in 0..5_u8 {
                for j in 0..5_u8 {
                    if (i + j) % 2 == 0 {
                        let at = Vec3::new(0.05 * f32::from(i) - 0.1, 0.05 * f32::from(j) - 0.124, 0.067);
                        shape.panel(at, Vec3::new(0.022, 0.022, 0.0), Vec3::new(-0.022, 0.022, 0.0), (1, 1), paint);
                    }
                }
            }
        });
    }
}

/// A tree with birds in silk, behind glass.
fn embroidery(shape: &mut Shape) {
    let centre = Vec3::new(-0.56, 1.62, LOW.z + 0.006);
    furniture::picture(shape, centre, Vec2::new(0.56, 0.68), PIPING, 0xEDE3D0, 0xE0D3BA);
    let at = centre + Vec3::new(0.0, -0.2, 0.014);
    shape.tube(&[(at, 0.008), (at + Vec3::new(0.01, 0.14, 0.0), 0.006), (at + Vec3::new(-0.006, 0.3, 0.0), 0.003)], 5, THREAD[3]);
    for leaf in 0..26_u8 {
        let lot = |n: u32| hash(u32::from(leaf) * 13 + n);
        let up = 0.1 + 0.3 * lot(1);
        let wide = 0.15 * (1.0 - ((up - 0.24) / 0.2).powi(2)).max(0.05).sqrt();
        let tip = at + Vec3::new(wide * (2.0 * lot(2) - 1.0), up, 0.0);
        shape.tube(&[(at + Vec3::new(0.0, up - 0.06, 0.0), 0.002), (tip, 0.002)], 3, THREAD[3]);
        let paint = THREAD[usize::from(leaf % 5)];
        shape.ball(tip + Vec3::Z * 0.002, Vec3::new(0.01 + 0.004 * lot(3), 0.012, 0.003), paint);
    }
    for side in [-1.0, 1.0] {
        // Two birds that look at each other across the foot.
        let bird = at + Vec3::new(side * 0.1, 0.035, 0.003);
        shape.ball(bird, Vec3::new(0.034, 0.02, 0.003), THREAD[1]);
        shape.ball(bird + Vec3::new(-side * 0.03, 0.024, 0.0), Vec3::new(0.015, 0.014, 0.003), THREAD[1]);
        shape.tube(
            &[(bird + Vec3::new(side * 0.03, 0.0, 0.0), 0.006), (bird + Vec3::new(side * 0.075, 0.03, 0.0), 0.003)],
            4,
            THREAD[0],
        );
        shape.rod(bird + Vec3::new(0.0, -0.018, 0.0), bird + Vec3::new(0.0, -0.036, 0.0), 0.002, THREAD[2]);
    }
    // A border of small crosses.
    for stitch in 0..22_u8 {
        let x = -0.168 + 0.016 * f32::from(stitch);
        for y in [-0.026, 0.42] {
            shape.panel(at + Vec3::new(x, y, 0.0), Vec3::X * 0.008, Vec3::Y * 0.008, (1, 1), THREAD[usize::from(stitch % 3)]);
        }
    }
}

/// A board with five hooks, a key on each and a name above it; on a wall that looks toward +z, around its middle.
fn keys(shape: &mut Shape) {
    shape.rounded(Vec3::Z * 0.012, Vec3::new(0.52, 0.2, 0.024), 0.01, things::PINE);
    for key in 0..5_u8 {
        let lot = hash(u32::from(key) + 61);
        let at = Vec3::new(-0.2 + 0.1 * f32::from(key), -0.02, 0.03);
        shape.panel(at + Vec3::new(-0.036, 0.045, -0.004), Vec3::X * 0.072, Vec3::Y * 0.036, (1, 1), things::PAPER);
        shape.rod(at + Vec3::new(-0.026, 0.063, 0.0), at + Vec3::new(0.006 + 0.02 * lot, 0.063, 0.0), 0.003, things::INK);
        shape.tube(
            &[(at, 0.004), (at + Vec3::new(0.0, -0.012, 0.03), 0.004), (at + Vec3::new(0.0, 0.006, 0.035), 0.004)],
            5,
            things::BRASS,
        );
        let hang = Mat4::from_rotation_translation(Quat::from_rotation_z(0.3 * (lot - 0.5)), at + Vec3::new(0.0, -0.016, 0.026));
        shape.within(hang, |shape| {
            let metal = if key % 2 == 0 { things::STEEL } else { things::BRASS };
            shape.hoop(Vec3::new(0.0, -0.02, 0.0), 0.02, 0.0025, 12, things::STEEL);
            shape.ball(Vec3::new(0.0, -0.056, 0.0), Vec3::new(0.02, 0.018, 0.004), metal);
            shape.rod(Vec3::new(0.0, -0.07, 0.0), Vec3::new(0.0, -0.135, 0.0), 0.006, metal);
            for bit in 0..3_u8 {
                let y = -0.105 - 0.012 * f32::from(bit);
                shape.rod(Vec3::new(0.0, y, 0.0), Vec3::new(0.011 + 0.004 * f32::from(bit % 2), y, 0.0), 0.0032, metal);
            }
            // A tag of wool, so that she knows it in the dark.
            shape.tube(
                &[(Vec3::new(-0.012, -0.03, 0.004), 0.006), (Vec3::new(-0.03, -0.075, 0.004), 0.008)],
                5,
                THREAD[usize::from(key)],
            );
        });
    }
}

/// What her youngest drew: five people hand in hand, a very large flower beside them.
fn childs_drawing(shape: &mut Shape, centre: Vec3) {
    shape.within(Mat4::from_rotation_translation(Quat::from_rotation_z(-0.03), centre), |shape| {
        shape.panel(Vec3::new(-0.15, -0.11, 0.0), Vec3::X * 0.3, Vec3::Y * 0.22, (1, 1), things::PAPER);
        for side in [-1.0, 1.0] {
            shape.panel(Vec3::new(side * 0.15 - 0.02, 0.098, 0.003), Vec3::X * 0.04, Vec3::Y * 0.022, (1, 1), 0xD8CFA4_u32);
        }
        for person in 0..5_u8 {
            let x = -0.12 + 0.042 * f32::from(person);
            let tall = [0.11, 0.105, 0.085, 0.07, 0.05][usize::from(person)];
            let paint = CRAYON[usize::from(person % 4)];
            shape.rod(Vec3::new(x, -0.085, 0.003), Vec3::new(x, tall - 0.085, 0.003), 0.006, paint);
            shape.ball(Vec3::new(x, tall - 0.073, 0.004), Vec3::new(0.014, 0.014, 0.002), 0xC79A74_u32);
            if person < 4 {
                let y = tall * 0.6 - 0.085;
                shape.rod(Vec3::new(x, y, 0.003), Vec3::new(x + 0.042, y - 0.006, 0.003), 0.003, paint);
            }
        }
        shape.rod(Vec3::new(0.105, -0.085, 0.003), Vec3::new(0.105, 0.02, 0.003), 0.004, CRAYON[3]);
        for petal in 0..7_u8 {
            let (sin, cos) = (TAU * f32::from(petal) / 7.0).sin_cos();
            shape.ball(Vec3::new(0.105 + 0.024 * sin, 0.035 + 0.024 * cos, 0.003), Vec3::new(0.013, 0.013, 0.002), CRAYON[0]);
        }
        shape.ball(Vec3::new(0.105, 0.035, 0.005), Vec3::new(0.012, 0.012, 0.002), CRAYON[2]);
        shape.ball(Vec3::new(-0.12, 0.085, 0.003), Vec3::new(0.018, 0.018, 0.002), CRAYON[2]);
    });
}

/// The door to the balcony and a window beside it: other people's plants on the sill, her peppers outside.
fn balcony_window(shape: &mut Shape) {
    let centre = Vec3::new(1.2, 1.55, LOW.z + 0.01);
    walls::window(shape, centre, Vec2::new(0.9, 1.15), WHITE, Paint::fade(SKY, 0xDDE0D0).glowing(0.9), 1);
    shape.curtain(centre + Vec3::new(-0.43, 0.55, 0.04), Vec3::X, 0.4, 0.42, 6.0, Paint::from(NET).glowing(0.3));
    shape.curtain(centre + Vec3::new(0.03, 0.55, 0.04), Vec3::X, 0.4, 0.42, 6.0, Paint::from(NET).glowing(0.3));
    // A deep sill with five plants, a name stuck on each pot.
    shape.rounded(centre + Vec3::new(0.0, -0.64, 0.15), Vec3::new(1.1, 0.035, 0.3), 0.01, WHITE);
    for (i, (x, tall, leaf)) in [
        (-0.42, 0.34, things::LEAF),
        (-0.22, 0.48, things::DARK_LEAF),
        (0.0, 0.3, 0x8A9A5A),
        (0.2, 0.4, things::LEAF),
        (0.42, 0.36, 0x7A4F5E),
    ]
    .into_iter()
    .enumerate()
    {
        let at = centre + Vec3::new(x, -0.622, 0.13 + 0.05 * (i % 2) as f32);
        things::plant(shape, at, tall, POTS[i], leaf, 80 + i as u32);
        shape.panel(at + Vec3::new(-0.03, 0.025, 0.1), Vec3::X * 0.06, Vec3::Y * 0.03, (1, 1), things::PAPER);
        shape.rod(at + Vec3::new(-0.02, 0.04, 0.102), at + Vec3::new(0.016, 0.04, 0.102), 0.003, things::INK);
    }
    walls::radiator(shape, Vec3::new(1.15, 0.0, LOW.z), 0.8, WHITE);
    // The balcony door: behind it a rail, and pots with red peppers.
    let door = Vec3::new(1.98, 1.03, LOW.z + 0.01);
    walls::window(shape, door, Vec2::new(0.62, 2.02), WHITE, Paint::fade(SKY, BALCONY).glowing(0.85), 1);
    for bar in 0..7_u8 {
        let x = -0.26 + 0.086 * f32::from(bar);
        shape.rod(
            door + Vec3::new(x, -0.9, 0.008),
            door + Vec3::new(x, 0.02, 0.008),
            0.007,
            Paint::from(things::DARK_STEEL).glowing(0.25),
        );
    }
    shape.rod(
        door + Vec3::new(-0.3, 0.03, 0.009),
        door + Vec3::new(0.3, 0.03, 0.009),
        0.014,
        Paint::from(things::DARK_STEEL).glowing(0.25),
    );
    for (x, tall, seed) in [(-0.16, 0.8, 3), (0.14, 0.66, 9)] {
        let pot = door + Vec3::new(x, -0.98, 0.02);
        things::plant(shape, pot, tall, things::TERRACOTTA, things::LEAF, seed);
        for fruit in 0..7_u32 {
            let lot = |n: u32| hash(seed * 31 + fruit * 5 + n);
            let at = pot + Vec3::new(0.2 * (lot(1) - 0.5), tall * (0.45 + 0.45 * lot(2)), 0.1 + 0.05 * lot(3));
            shape.tube(&[(at, 0.011), (at - Vec3::Y * 0.03, 0.012), (at + Vec3::new(0.006, -0.07, 0.0), 0.004)], 6, PEPPER);
        }
    }
    shape.block(door + Vec3::new(-0.27, 0.05, 0.08), Vec3::new(0.02, 0.12, 0.03), things::BRASS);
}

/// A low table with a cloth, the double pot, glasses on a tray, bread that has just come out, a letter from school.
fn tea_table(shape: &mut Shape) {
    let at = Vec3::new(0.3, 0.0, -0.5);
    let top = 0.45;
    furniture::table(shape, at, 0.06, Vec3::new(1.05, top, 0.56), TABLE);
    shape.within(stand(at + Vec3::Y * top, 0.06 + 0.25), |shape| {
        // A cloth that lies over it askew, a border of crosses around it.
        shape.rounded(Vec3::Y * 0.003, Vec3::new(0.52, 0.006, 0.5), 0.002, LINEN);
        for stitch in 0..17_u8 {
            let along = -0.245 + 0.03 * f32::from(stitch);
            for side in [-0.225, 0.215] {
                let paint = THREAD[usize::from(stitch % 2)];
                shape.panel(Vec3::new(along, 0.0075, side), Vec3::X * 0.013, Vec3::NEG_Z * 0.013, (1, 1), paint);
                shape.panel(Vec3::new(side, 0.0075, along + 0.01), Vec3::X * 0.013, Vec3::NEG_Z * 0.013, (1, 1), paint);
            }
        }
    });
    let tray = at + Vec3::new(-0.02, top + 0.008, -0.02);
    tableware::tray(shape, tray, 0.2, TRAY);
    tableware::double_teapot(shape, tray + Vec3::new(0.03, 0.009, -0.06), POT);
    for (x, z) in [(-0.11, 0.05), (0.0, 0.11), (0.12, 0.06)] {
        tableware::tulip_glass(shape, tray + Vec3::new(x, 0.009, z), WHITE);
    }
    tableware::bowl(shape, at + Vec3::new(-0.24, top + 0.007, -0.17), WHITE);
    for cube in 0..7_u8 {
        let (sin, cos) = (TAU * f32::from(cube) / 7.0).sin_cos();
        let at = at + Vec3::new(-0.24 + 0.026 * sin, top + 0.055, -0.17 + 0.026 * cos);
        shape.rounded(at, Vec3::splat(0.02), 0.003, WHITE);
    }
    // Flat bread on a cloth.
    let bread = at + Vec3::new(0.34, top, 0.06);
    shape.within(stand(bread, 0.5), |shape| {
        shape.rounded(Vec3::Y * 0.003, Vec3::new(0.26, 0.006, 0.26), 0.002, LINEN);
        for line in [-0.1, 0.094] {
            shape.panel(Vec3::new(-0.125, 0.0075, line), Vec3::X * 0.25, Vec3::NEG_Z * 0.012, (1, 1), THREAD[0]);
        }
    });
    for (i, r) in [0.12, 0.115, 0.11].into_iter().enumerate() {
        shape.ball(
            bread + Vec3::new(0.01 * i as f32, 0.016 + 0.022 * i as f32, 0.0),
            Vec3::new(r, 0.016, r),
            Paint::fade(BREAD, 0x9A6430),
        );
    }
    shape.within(stand(at + Vec3::new(-0.36, top + 0.004, 0.14), 0.3), |shape| {
        shape.rounded(Vec3::ZERO, Vec3::new(0.15, 0.005, 0.21), 0.002, things::PAPER);
        shape.panel(Vec3::new(-0.055, 0.004, -0.06), Vec3::X * 0.04, Vec3::NEG_Z * 0.03, (1, 1), EYE_BLUE);
        for line in 0..5_u8 {
            let z = -0.03 + 0.026 * f32::from(line);
            shape.rod(Vec3::new(-0.055, 0.004, z), Vec3::new(0.05 - 0.02 * f32::from(line % 2), 0.004, z), 0.0018, things::INK);
        }
    });
    shape.within(stand(at + Vec3::new(-0.2, top + 0.006, -0.16), -0.5), |shape| {
        shape.rounded(Vec3::new(0.0, 0.0, -0.06), Vec3::new(0.07, 0.01, 0.14), 0.004, things::INK);
    });
}

/// Beside the sofa a basket of thread, and the hoop she is working on.
fn sewing(shape: &mut Shape) {
    let at = Vec3::new(-1.36, 0.0, -1.32);
    shape.lathe(
        at,
        &[(0.0, 0.0), (0.15, 0.0), (0.19, 0.16), (0.2, 0.2), (0.185, 0.2), (0.14, 0.03), (0.0, 0.03)],
        18,
        0xB08A58_u32,
    );
    for ring in 0..4_u8 {
        let y = 0.03 + 0.045 * f32::from(ring);
        let lies = Mat4::from_rotation_translation(Quat::from_rotation_x(PI * 0.5), at + Vec3::Y * y);
        shape.within(lies, |shape| {
            shape.hoop(Vec3::ZERO, 0.158 + 0.011 * f32::from(ring), 0.011, 22, 0x9C7848_u32);
        });
    }
    for (i, paint) in THREAD.into_iter().enumerate() {
        let (sin, cos) = (TAU * i as f32 / 5.0 + 0.4).sin_cos();
        shape.ball(at + Vec3::new(0.085 * sin, 0.2, 0.085 * cos), Vec3::new(0.055, 0.05, 0.055), paint);
    }
    let hoop = Mat4::from_rotation_translation(
        Quat::from_rotation_y(0.35) * Quat::from_rotation_x(-0.5),
        at + Vec3::new(0.04, 0.36, 0.06),
    );
    shape.within(hoop, |shape| {
        shape.ball(Vec3::ZERO, Vec3::new(0.125, 0.125, 0.003), LINEN);
        shape.hoop(Vec3::ZERO, 0.128, 0.008, 24, things::PINE);
        for petal in 0..8_u8 {
            let (sin, cos) = (TAU * f32::from(petal) / 8.0).sin_cos();
            // Half of the flower is done.
            let paint = if petal < 5 { THREAD[0] } else { 0xD6CAB4_u32 };
            shape.ball(Vec3::new(0.05 * sin, 0.05 * cos, 0.003), Vec3::new(0.02, 0.02, 0.003), paint);
        }
        shape.ball(Vec3::Z * 0.004, Vec3::new(0.022, 0.022, 0.004), THREAD[2]);
        shape.rod(Vec3::new(0.03, 0.06, 0.006), Vec3::new(0.075, 0.1, 0.012), 0.002, things::STEEL);
        shape.tube(
            &[(Vec3::new(0.03, 0.06, 0.006), 0.002), (Vec3::new(0.1, -0.02, 0.03), 0.002), (Vec3::new(0.13, -0.16, 0.02), 0.002)],
            4,
            THREAD[0],
        );
    });
}
