//! An older woman's living room: two armchairs, one of which was his, seen from a third chair.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::{Mark, Place, SEATED, View, furniture, spot, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash, stand},
};

const WALLPAPER: u32 = 0xD6C6A6;
const CEILING: u32 = 0xE8DFCE;
const CARPET: u32 = 0x9C7F66;
const RUG: u32 = 0x7F4D48;
const RUG_FIELD: u32 = 0xA9785A;
const HER_CHAIR: u32 = 0x6F8379;
const HIS_CHAIR: u32 = 0x7A5238;
const PLAID: u32 = 0x8C5A4F;
const PLAID_LINE: u32 = 0xD7BC8E;
const SKY: u32 = 0xC9D3D6;
const NET: u32 = 0xE4E0D6;
const DRAPE: u32 = 0x9E6B55;
const FRAME: u32 = 0xE4DCCB;
const WICKER: u32 = 0xB08A58;
const CUSHION: u32 = 0x8A8F7C;
const SCREEN: u32 = 0x2E3436;
const NIGHT: u32 = 0x151A26;
const NIGHT_SKY: u32 = 0x222A3A;
const POST_CARDS: [u32; 5] = [0x6FA3BE, 0xD9A865, 0x88AFA0, 0xC98A6B, 0x8E9FBF];
const PILL_BOX: u32 = 0x6D9CB8;

const LOW: Vec3 = Vec3::new(-2.7, 0.0, -2.5);
const HIGH: Vec3 = Vec3::new(2.5, 2.6, 3.0);

/// The hour of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hour {
    /// Late in the morning: light through the net curtains.
    Day,
    /// Late in the evening: the lamp, and the dark behind the glass.
    Night,
}

/// By day.
pub(super) fn build() -> Place {
    room(Hour::Day)
}

/// By night: only the standard lamp burns, the drapes are half drawn, and in the window stands the lamp of the gallery.
pub(super) fn night() -> Place {
    Place {
        air: Air {
            clear: 0x1E1B1A,
            fog: 0x3B3128,
            thickness: 0.035,
            key: Vec3::new(-0.55, 0.55, 0.6),
            warm: Vec3::new(0.42, 0.35, 0.28),
            cool: Vec3::new(0.15, 0.15, 0.21),
            lamp: Some(Lamp { at: Vec3::new(-1.12, 1.4, -1.35), reach: 3.1, colour: 0xFFCF88, strength: 1.6 }),
            inside: None,
        },
        ..room(Hour::Night)
    }
}

fn room(hour: Hour) -> Place {
    let mut shell = Shape::new();
    walls::room(&mut shell, LOW, HIGH, CARPET, Paint::from(WALLPAPER), CEILING);
    for (x, z, wide) in
        [(-0.5, -0.75, 0.8), (1.1, -0.75, 0.8), (0.32, -0.85, 0.5), (-1.85, -2.2, 1.3), (-1.55, 0.15, 0.6), (2.1, -1.6, 0.8)]
    {
        shell.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, wide * 0.8), 0.42);
    }
    // Daylight from the window, or the round of the lamp.
    let (pool, amount) = match hour {
        Hour::Day => (Vec3::new(0.8, 0.0, -1.1), -0.18),
        Hour::Night => (Vec3::new(-1.1, 0.0, -1.2), -0.3),
    };
    shell.shadow(pool, Vec3::new(1.6, 0.2, 1.2), amount);
    shell.rounded(Vec3::new(0.25, 0.012, -0.1), Vec3::new(2.7, 0.02, 1.7), 0.008, RUG);
    shell.rounded(Vec3::new(0.25, 0.02, -0.1), Vec3::new(2.2, 0.012, 1.25), 0.005, RUG_FIELD);
    shell.shadow(Vec3::new(-0.5, 0.03, -0.6), Vec3::new(0.7, 0.1, 0.6), 0.4);
    shell.shadow(Vec3::new(1.1, 0.03, -0.6), Vec3::new(0.7, 0.1, 0.6), 0.4);
    walls::skirting(&mut shell, LOW, HIGH, FRAME);

    let mut close = Shape::new();
    furniture::armchair(&mut close, Vec3::new(-0.5, 0.0, -0.78), 0.26, HER_CHAIR, things::WALNUT);
    his_chair(&mut close);
    side_table(&mut close);
    dresser(&mut close);
    window(&mut close, hour);
    // The clock, the calendar, and photographs between them.
    let minutes = if hour == Hour::Day { 855.0 } else { 1298.0 };
    furniture::clock(&mut close, Vec3::new(-0.35, 1.95, LOW.z + 0.02), 0.15, things::WALNUT, minutes);
    furniture::photograph(&mut close, Vec3::new(-0.72, 1.66, LOW.z + 0.005), Vec2::new(0.2, 0.26), things::WALNUT);
    furniture::picture(
        &mut close,
        Vec3::new(-0.1, 1.58, LOW.z + 0.005),
        Vec2::new(0.32, 0.24),
        things::BRASS,
        0xB8C6C6,
        0x7E8A68,
    );
    close.within(stand(Vec3::new(LOW.x + 0.005, 1.5, -0.9), PI * 0.5), |shape| {
        shape.panel(Vec3::new(-0.16, -0.24, 0.01), Vec3::X * 0.32, Vec3::Y * 0.48, (2, 2), things::PAPER);
        shape.panel(Vec3::new(-0.14, 0.02, 0.014), Vec3::X * 0.28, Vec3::Y * 0.19, (2, 2), Paint::fade(0x9DB7C2, 0x8C9A6A));
        for row in 0..5_u8 {
            shape.block(Vec3::new(0.0, -0.04 - 0.036 * f32::from(row), 0.013), Vec3::new(0.25, 0.006, 0.003), things::INK);
        }
    });
    // The standard lamp, the dog's basket, the television.
    let glow = if hour == Hour::Day { 0.7 } else { 1.0 };
    furniture::lamp(&mut close, Vec3::new(-1.2, 0.0, -1.55), 1.62, things::BRASS, 0xF4D8A4, glow);
    basket(&mut close, Vec3::new(-1.5, 0.0, 0.2));
    close.block(Vec3::new(2.15, 0.25, -1.55), Vec3::new(0.5, 0.5, 0.85), things::WALNUT);
    close.within(stand(Vec3::new(2.05, 0.82, -1.5), -1.15), |shape| {
        shape.rounded(Vec3::ZERO, Vec3::new(0.8, 0.55, 0.09), 0.03, things::INK);
        shape.panel(Vec3::new(-0.35, -0.22, 0.05), Vec3::X * 0.7, Vec3::Y * 0.44, (2, 2), Paint::fade(0x4A5256, SCREEN));
        shape.block(Vec3::new(0.0, -0.3, 0.0), Vec3::new(0.3, 0.05, 0.16), things::INK);
    });
    close.ground(0.0, 0.25, 0.32).wobble(0.0015);
    shell.wobble(0.0012);

    Place {
        view: View { eye: Vec3::new(0.38, SEATED, 1.95), target: Vec3::new(0.14, 1.0, -0.9), keep: Vec2::new(1.38, 0.98) },
        air: Air {
            clear: 0x7A6B58,
            fog: 0xC4B08C,
            thickness: 0.02,
            key: Vec3::new(0.6, 0.7, 0.45),
            warm: Vec3::new(1.02, 0.97, 0.88),
            cool: Vec3::new(0.44, 0.38, 0.36),
            lamp: Some(Lamp { at: Vec3::new(-1.2, 1.4, -1.5), reach: 2.4, colour: things::LAMP, strength: 0.75 }),
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [Mark::sitting(-0.51, -0.8, 0.26), Mark::sitting(1.11, -0.8, -0.48), Mark::standing(0.36, 0.0, -1.75, -0.02)],
        door: None,
        anchors: vec![
            spot("leren-stoel|leren|leunstoel|stoel|chair|plaid", 1.14, 0.75, -0.75),
            spot("kopjes|kopje|koffie|cups|cup|thee", 0.26, 0.6, -0.72),
            spot("ansichten|ansichtkaarten|kaarten|cards|postcards", -1.75, 1.08, -2.15),
            spot("fotos|foto|photo|trouwfoto", -0.72, 1.66, -2.46),
            spot("bakje|kaartenbak|index", 0.43, 0.66, -0.95),
            spot("weekdoos|pillen|pillendoos|medicijnen|medicijn|pills", 0.16, 0.58, -0.98),
            spot("klok|clock", -0.35, 1.95, -2.46),
            spot("kalender|verjaardagskalender|calendar", -2.64, 1.5, -0.9),
            spot("hond|hondenmand|mand|dog|basket", -1.5, 0.25, 0.2),
            spot("galerijraam|raam|window|vitrage|gordijn", 1.15, 1.45, -2.42),
            spot("televisie|tv|toestel", 2.03, 0.85, -1.5),
            spot("lamp|schemerlamp|licht", -1.2, 1.4, -1.55),
            spot("kast|dressoir|dresser", -1.85, 0.6, -2.05),
            spot("plant|planten|vensterbank", 1.6, 1.02, -2.32),
            spot("kleed|tapijt|rug", 0.3, 0.04, 0.3),
            spot("telefoon|phone", -1.35, 0.98, -2.15),
            spot("", 2.3, 1.7, -2.4),
            spot("", -2.2, 1.75, -2.4),
            spot("", 0.3, 2.2, -2.45),
            spot("", 1.9, 0.3, -0.6),
        ],
    }
}

/// His chair: leather with a hollow in the seat, a plaid over the arm, reading glasses on the plaid.
fn his_chair(shape: &mut Shape) {
    let at = Vec3::new(1.12, 0.0, -0.78);
    furniture::armchair(shape, at, -0.48, HIS_CHAIR, things::WALNUT);
    shape.shadow(at + Vec3::new(0.0, 0.48, 0.05), Vec3::new(0.26, 0.12, 0.26), 0.35);
    shape.within(stand(at, -0.48), |shape| {
        let hang = |u: f32, v: f32| {
            let over = (v - 0.5) * 1.0;
            let drop = (over.abs() - 0.07).max(0.0);
            Vec3::new(0.34 + over.clamp(-0.08, 0.08) * 1.3, 0.655 - drop * 0.8, (u - 0.4) * 0.4 + 0.012 * (v * 9.0).sin())
        };
        shape.sheet((8, 10), PLAID, hang);
        for line in 0..4_u8 {
            let u = 0.15 + 0.23 * f32::from(line);
            let stripe: Vec<_> = (0..=8_u8).map(|i| (hang(u, f32::from(i) / 8.0) + Vec3::Y * 0.004, 0.006)).collect();
            shape.tube(&stripe, 4, PLAID_LINE);
        }
        for side in [-1.0, 1.0] {
            shape.within(
                Mat4::from_rotation_translation(Quat::from_rotation_x(-PI * 0.45), Vec3::new(0.34, 0.67, 0.1 + side * 0.03)),
                |shape| {
                    shape.hoop(Vec3::ZERO, 0.024, 0.003, 12, things::INK);
                },
            );
        }
    });
}

/// Between the chairs: cups, the box of cards by the alphabet, the box with the days of the week.
fn side_table(shape: &mut Shape) {
    let at = Vec3::new(0.31, 0.0, -0.86);
    shape.lathe(
        at,
        &[(0.0, 0.0), (0.16, 0.0), (0.15, 0.025), (0.025, 0.05), (0.025, 0.52), (0.28, 0.53), (0.29, 0.55), (0.0, 0.552)],
        22,
        things::WALNUT,
    );
    things::cup(shape, Vec3::new(0.2, 0.553, -0.72), things::CHINA);
    things::cup(shape, Vec3::new(0.38, 0.553, -0.68), things::CHINA);
    shape.within(stand(Vec3::new(0.44, 0.553, -0.95), -0.3), |shape| {
        shape.block(Vec3::new(0.0, 0.045, 0.0), Vec3::new(0.17, 0.09, 0.12), things::OAK);
        for card in 0..9_u8 {
            let z = -0.045 + 0.011 * f32::from(card);
            shape.block(Vec3::new(0.0, 0.085, z), Vec3::new(0.14, 0.06, 0.004), things::PAPER);
            let tab = Vec3::new(-0.05 + 0.025 * f32::from(card % 5), 0.122, z);
            shape.block(
                tab,
                Vec3::new(0.024, if card == 5 { 0.034 } else { 0.016 }, 0.004),
                if card == 5 { RUG } else { things::BRASS },
            );
        }
    });
    shape.within(stand(Vec3::new(0.16, 0.553, -1.0), 0.2), |shape| {
        shape.block(Vec3::new(0.0, 0.012, 0.0), Vec3::new(0.2, 0.024, 0.045), PILL_BOX);
        for day in 0..7_u8 {
            let x = -0.084 + 0.028 * f32::from(day);
            let open = [true, false, true, false, false, true, false][usize::from(day)];
            let turn = if open { -1.2 } else { 0.0 };
            shape.within(Mat4::from_rotation_translation(Quat::from_rotation_x(turn), Vec3::new(x, 0.026, -0.018)), |shape| {
                shape.block(Vec3::new(0.0, 0.002, 0.018), Vec3::new(0.024, 0.005, 0.036), 0xBFD6E2_u32);
            });
        }
    });
}

/// The dresser with picture postcards, row upon row.
fn dresser(shape: &mut Shape) {
    let at = Vec3::new(-1.8, 0.0, -2.25);
    shape.rounded(at + Vec3::Y * 0.46, Vec3::new(1.3, 0.86, 0.42), 0.015, things::WALNUT);
    shape.rounded(at + Vec3::Y * 0.905, Vec3::new(1.38, 0.04, 0.48), 0.015, things::WALNUT);
    for (x, y, wide, tall) in [
        (-0.43, 0.42, 0.36, 0.6),
        (0.0, 0.42, 0.36, 0.6),
        (0.43, 0.42, 0.36, 0.6),
        (-0.43, 0.8, 0.36, 0.12),
        (0.0, 0.8, 0.36, 0.12),
        (0.43, 0.8, 0.36, 0.12),
    ] {
        shape.block(at + Vec3::new(x, y, 0.215), Vec3::new(wide, tall, 0.02), 0x785640_u32);
        shape.ball(at + Vec3::new(x, y + tall * 0.18, 0.24), Vec3::splat(0.014), things::BRASS);
    }
    for row in 0..3_u32 {
        for card in 0..9_u32 {
            let lot = hash(row * 31 + card);
            let x = -0.56 + 0.128 * card as f32 + 0.02 * lot;
            let fade = if row == 0 { 4 } else { (lot * 4.99) as usize };
            let at = at + Vec3::new(x, 0.985 + 0.012 * row as f32, -0.13 + 0.1 * row as f32);
            shape.within(
                Mat4::from_rotation_translation(Quat::from_rotation_x(-0.18) * Quat::from_rotation_y(0.3 * (lot - 0.5)), at),
                |shape| {
                    shape.block(Vec3::ZERO, Vec3::new(0.11, 0.12, 0.003), things::PAPER);
                    shape.panel(Vec3::new(-0.048, -0.05, 0.003), Vec3::X * 0.096, Vec3::Y * 0.1, (1, 2), POST_CARDS[fade]);
                },
            );
        }
    }
    things::telephone(shape, at + Vec3::new(0.5, 0.925, 0.1), 0.3, 0x8A8C8E);
    furniture::picture(shape, Vec3::new(-1.95, 1.72, LOW.z + 0.005), Vec2::new(0.6, 0.42), things::BRASS, 0xC3CCC4, 0x7D7B56);
}

/// The window on the gallery: net curtain with a gap at the height of who sits, drapes, plants.
fn window(shape: &mut Shape, hour: Hour) {
    let centre = Vec3::new(1.15, 1.5, LOW.z + 0.01);
    let glass = match hour {
        Hour::Day => Paint::fade(SKY, 0xB7BDB6).glowing(0.8),
        Hour::Night => Paint::fade(NIGHT, NIGHT_SKY).glowing(0.6),
    };
    walls::window(shape, centre, Vec2::new(1.5, 1.2), FRAME, glass, 2);
    match hour {
        Hour::Day => {
            shape.curtain(centre + Vec3::new(-0.72, 0.56, 0.05), Vec3::X, 0.7, 1.06, 8.0, Paint::fade(NET, NET).glowing(0.3));
            shape.curtain(centre + Vec3::new(0.14, 0.56, 0.05), Vec3::X, 0.58, 1.06, 7.0, Paint::fade(NET, NET).glowing(0.3));
            for x in [-1.02, 0.72] {
                shape.curtain(centre + Vec3::new(x, 0.72, 0.1), Vec3::X, 0.32, 2.1, 4.0, DRAPE);
            }
        }
        Hour::Night => {
            // The gallery's lamp, its rail, and a lit window across the court.
            shape.ball(
                centre + Vec3::new(0.12, 0.34, 0.008),
                Vec3::new(0.06, 0.07, 0.002),
                Paint::from(things::LAMP).glowing(1.0),
            );
            shape.rod(centre + Vec3::new(-0.72, -0.2, 0.008), centre + Vec3::new(0.72, -0.2, 0.008), 0.012, NIGHT);
            for x in [-0.12, 0.32] {
                let low = centre + Vec3::new(x, 0.02, 0.006);
                shape.panel(low, Vec3::X * 0.07, Vec3::Y * 0.09, (1, 1), Paint::from(0xC98F4A_u32).glowing(0.7));
            }
            shape.curtain(centre + Vec3::new(0.4, 0.56, 0.05), Vec3::X, 0.33, 1.06, 6.0, NET);
            shape.curtain(centre + Vec3::new(-1.02, 0.72, 0.22), Vec3::X, 0.74, 2.1, 7.0, DRAPE);
            shape.curtain(centre + Vec3::new(0.56, 0.72, 0.22), Vec3::X, 0.48, 2.1, 5.0, DRAPE);
        }
    }
    shape.rod(centre + Vec3::new(-1.1, 0.74, 0.1), centre + Vec3::new(1.1, 0.74, 0.1), 0.016, things::WALNUT);
    things::plant(shape, centre + Vec3::new(0.45, -0.63, 0.12), 0.34, things::TERRACOTTA, things::LEAF, 31);
    things::plant(shape, centre + Vec3::new(-0.5, -0.63, 0.12), 0.26, things::CHINA, 0xA86470, 44);
    walls::radiator(shape, Vec3::new(1.15, 0.0, LOW.z), 1.2, FRAME);
}

/// The dog's basket, with a cushion and the hollow of a dog.
fn basket(shape: &mut Shape, at: Vec3) {
    for ring in 0..3_u8 {
        let up = 0.05 + 0.055 * f32::from(ring);
        let points: Vec<_> = (0..=24_u8)
            .map(|i| {
                let (sin, cos) = (TAU * f32::from(i) / 24.0).sin_cos();
                let lower = if cos > 0.6 { 0.6 } else { 1.0 };
                (at + Vec3::new(0.36 * sin, up * lower, 0.27 * cos), 0.034)
            })
            .collect();
        shape.tube(&points, 7, WICKER);
    }
    shape.ball(at + Vec3::Y * 0.06, Vec3::new(0.33, 0.07, 0.24), CUSHION);
}
