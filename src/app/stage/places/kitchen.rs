//! A kitchen behind a closed curtain: a table with post nobody opened, two chairs, a strip of sun.

use std::f32::consts::{FRAC_PI_2, PI, TAU};

use bevy::prelude::*;

use super::{Mark, Place, SEATED, View, furniture, spot, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, stand},
};

const WALL: u32 = 0xCFC2A6;
const TILES: u32 = 0xD8D3C4;
const GROUT: u32 = 0xB9B2A2;
const CEILING: u32 = 0xDDD5C4;
const FLOOR: u32 = 0x8C7F6E;
const CUPBOARD: u32 = 0x7F9088;
const COUNTER: u32 = 0x9C7B58;
const CURTAIN: u32 = 0x8C6E52;
const SUN: u32 = 0xFFE3A0;
const FRIDGE: u32 = 0xDAD7CE;
const TABLE: u32 = 0xB98D5E;
const SEAT: u32 = 0x8B5C4A;
const MUGS: [u32; 3] = [0x9B5A45, 0x5D7A86, 0xC3A05A];
const CAB: u32 = 0xB04A3C;
const BOX: u32 = 0xC9B48C;
const SHOES: [u32; 4] = [0x4A3A30, 0x6C6E78, 0x8C4F5C, 0x4F6B86];
const HALL: u32 = 0x6E6250;
const GRID: u32 = 0x9DB2C4;

const LOW: Vec3 = Vec3::new(-2.3, 0.0, -2.3);
const HIGH: Vec3 = Vec3::new(2.2, 2.55, 3.0);
const TOP: f32 = 0.745;

pub(super) fn build() -> Place {
    let mut shell = Shape::new();
    walls::room(&mut shell, LOW, HIGH, FLOOR, Paint::from(WALL), CEILING);
    for (x, z, wide) in [(0.0, -0.2, 1.0), (-1.5, -2.0, 1.3), (1.85, -1.9, 0.7)] {
        shell.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, 0.8), 0.4);
    }
    // The strip of sun that comes through the cloth lies over the floor.
    shell.wash(Vec3::new(0.75, 0.0, -1.0), Vec3::new(0.16, 0.2, 1.5), SUN, 0.6);
    walls::seams(&mut shell, Vec2::new(LOW.x, LOW.z), Vec2::new(HIGH.x, 2.5), 0.003, 0.4, 0x7C705F);

    let mut close = Shape::new();
    sideboard(&mut close);
    window(&mut close);
    table(&mut close);
    // The fridge, with drawings under magnets.
    close.rounded(Vec3::new(1.85, 0.82, -1.95), Vec3::new(0.62, 1.64, 0.62), 0.035, FRIDGE);
    close.block(Vec3::new(1.85, 1.12, -1.635), Vec3::new(0.6, 0.012, 0.01), GROUT);
    close.rounded(Vec3::new(1.6, 0.92, -1.615), Vec3::new(0.03, 0.28, 0.03), 0.012, things::STEEL);
    close.panel(Vec3::new(1.74, 1.28, -1.632), Vec3::new(0.2, 0.01, 0.0), Vec3::Y * 0.15, (1, 1), things::PAPER);
    close.hoop(Vec3::new(1.82, 1.36, -1.628), 0.035, 0.004, 14, CAB);
    close.rod(Vec3::new(1.87, 1.3, -1.628), Vec3::new(1.92, 1.4, -1.628), 0.004, GRID);
    // The door to the hall is open: a cupboard that does not shut, four pairs of shoes in a row.
    close.within(stand(Vec3::new(LOW.x + 0.01, 0.0, -0.35), FRAC_PI_2), |shape| {
        shape.panel(Vec3::new(-0.42, 0.0, 0.004), Vec3::X * 0.84, Vec3::Y * 2.05, (4, 6), Paint::fade(HALL, 0x4C4438));
        walls::door_frame(shape, Vec3::new(-0.42, 0.0, 0.0), Vec2::new(0.84, 2.05), TILES);
        shape.block(Vec3::new(0.08, 0.55, 0.015), Vec3::new(0.46, 0.85, 0.02), things::OAK);
        shape.within(Mat4::from_rotation_translation(Quat::from_rotation_y(-0.35), Vec3::new(-0.14, 0.55, 0.03)), |shape| {
            shape.block(Vec3::new(0.22, 0.0, 0.0), Vec3::new(0.44, 0.78, 0.018), things::PINE);
        });
        for (i, colour) in SHOES.into_iter().enumerate() {
            let x = -0.28 + 0.17 * i as f32;
            for side in [-0.035, 0.035] {
                shape.ball(Vec3::new(x + side, 0.035, 0.1), Vec3::new(0.03, 0.035, 0.08 - 0.012 * i as f32), colour);
            }
        }
    });
    // The school clock, far too large for a kitchen.
    furniture::clock(&mut close, Vec3::new(-0.75, 1.98, LOW.z + 0.02), 0.24, things::WALNUT, 880.0);
    furniture::hanging_lamp(&mut close, Vec3::new(-0.05, 1.86, -0.35), 0.69, 0xC9A46A, 0.95);
    close.ground(0.0, 0.25, 0.3).wobble(0.0014);
    shell.wobble(0.0012);

    Place {
        view: View {
            eye: Vec3::new(0.28, SEATED + 0.08, 1.62),
            target: Vec3::new(-0.02, 1.02, -0.75),
            keep: Vec2::new(1.05, 0.88),
        },
        air: Air {
            clear: 0x5E5444,
            fog: 0xA98F68,
            thickness: 0.03,
            key: Vec3::new(0.2, 0.85, 0.4),
            warm: Vec3::new(0.86, 0.79, 0.67),
            cool: Vec3::new(0.34, 0.31, 0.33),
            lamp: Some(Lamp { at: Vec3::new(-0.05, 1.78, -0.35), reach: 2.3, colour: things::LAMP, strength: 0.85 }),
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [Mark::sitting(-0.14, -0.98, 0.05), Mark::sitting(0.98, -0.35, -1.1), Mark::standing(-1.4, 0.0, -1.2, 0.4)],
        door: None,
        anchors: vec![
            spot("post|brief|brieven|enveloppen|envelop|letters", -0.38, TOP + 0.06, -0.3),
            spot("wagentje|vrachtwagen|vrachtwagens|truck|model", 0.42, TOP + 0.09, -0.28),
            spot("mokken|mok|beker|mugs", -1.25, 1.42, -2.2),
            spot("kast|schoenenkast|schoenen|gang|cupboard", -2.2, 0.6, -0.35),
            spot("gordijn|gordijn-binnen|raam|curtain|window|zon", 0.66, 1.55, -2.2),
            spot("schoolklok|klok|clock", -0.75, 1.98, -2.22),
            spot("ruitjesschrift|schrift|notebook", 0.1, TOP + 0.02, 0.05),
            spot("koffie|koffiezetapparaat|koffiezetter|coffee", -1.75, 1.1, -1.95),
            spot("koelkast|ijskast|tekening|fridge", 1.8, 1.3, -1.6),
            spot("pan|pannetje|gootsteen|aanrecht|sink", -1.1, 0.95, -1.95),
            spot("pillendoos|pillen|medicijnen|medicijn|pills", 0.66, TOP + 0.03, 0.02),
            spot("lamp|licht", -0.05, 1.9, -0.35),
            spot("stoel|chair", 0.98, 0.75, -0.4),
            spot("tafel|table", -0.6, TOP, 0.05),
            spot("telefoon|phone", 0.3, TOP + 0.02, 0.16),
            spot("", 1.5, 2.1, -2.2),
            spot("", -1.75, 1.75, -2.2),
            spot("", 2.1, 1.2, -0.6),
            spot("", -2.2, 2.25, -0.9),
        ],
    }
}

/// Counter, sink, tiles, coffee maker, three hooks with two mugs.
fn sideboard(shape: &mut Shape) {
    let back = LOW.z;
    shape.panel(Vec3::new(LOW.x, 0.92, back + 0.004), Vec3::X * 2.2, Vec3::Y * 0.62, (8, 4), TILES);
    for line in 0..5_u8 {
        let y = 0.92 + 0.15 * f32::from(line);
        shape.rod(Vec3::new(LOW.x, y, back + 0.006), Vec3::new(-0.1, y, back + 0.006), 0.004, GROUT);
    }
    for line in 0..14_u8 {
        let x = LOW.x + 0.15 * f32::from(line) + 0.1;
        shape.rod(Vec3::new(x, 0.92, back + 0.006), Vec3::new(x, 1.54, back + 0.006), 0.004, GROUT);
    }
    shape.block(Vec3::new(-1.2, 0.44, back + 0.3), Vec3::new(2.2, 0.86, 0.58), CUPBOARD);
    for door in 0..4_u8 {
        let x = -2.02 + 0.54 * f32::from(door);
        shape.block(Vec3::new(x, 0.44, back + 0.595), Vec3::new(0.5, 0.74, 0.02), 0x8A9B92_u32);
        shape.rod(Vec3::new(x + 0.18, 0.66, back + 0.62), Vec3::new(x + 0.18, 0.76, back + 0.62), 0.008, things::STEEL);
    }
    shape.rounded(Vec3::new(-1.2, 0.895, back + 0.31), Vec3::new(2.24, 0.045, 0.64), 0.014, COUNTER);
    shape.rounded(Vec3::new(-1.05, 0.915, back + 0.32), Vec3::new(0.5, 0.02, 0.4), 0.008, things::STEEL);
    shape.panel(Vec3::new(-1.27, 0.927, back + 0.49), Vec3::X * 0.44, Vec3::NEG_Z * 0.34, (2, 2), things::DARK_STEEL);
    shape.tube(
        &[
            (Vec3::new(-1.05, 0.92, back + 0.08), 0.014),
            (Vec3::new(-1.05, 1.14, back + 0.08), 0.013),
            (Vec3::new(-1.05, 1.19, back + 0.15), 0.012),
            (Vec3::new(-1.05, 1.15, back + 0.24), 0.011),
        ],
        8,
        things::STEEL,
    );
    // The third mug stands in the sink.
    things::mug(shape, Vec3::new(-1.15, 0.93, back + 0.36), MUGS[2]);
    shape.block(Vec3::new(-1.25, 1.52, back + 0.015), Vec3::new(0.5, 0.04, 0.02), COUNTER);
    for hook in 0..3_u8 {
        let x = -1.41 + 0.16 * f32::from(hook);
        shape.tube(
            &[
                (Vec3::new(x, 1.51, back + 0.02), 0.005),
                (Vec3::new(x, 1.48, back + 0.07), 0.005),
                (Vec3::new(x, 1.5, back + 0.09), 0.005),
            ],
            5,
            things::BRASS,
        );
        if hook < 2 {
            // Ears to the left.
            shape.within(Mat4::from_rotation_translation(Quat::from_rotation_y(PI), Vec3::new(x, 1.38, back + 0.08)), |shape| {
                things::mug(shape, Vec3::ZERO, MUGS[usize::from(hook)]);
            });
        }
    }
    // The coffee maker.
    shape.rounded(Vec3::new(-1.78, 1.0, back + 0.28), Vec3::new(0.2, 0.16, 0.24), 0.02, things::INK);
    shape.rounded(Vec3::new(-1.78, 1.13, back + 0.2), Vec3::new(0.2, 0.16, 0.08), 0.02, things::INK);
    shape.rounded(Vec3::new(-1.78, 1.22, back + 0.28), Vec3::new(0.21, 0.06, 0.25), 0.02, things::INK);
    shape.lathe(
        Vec3::new(-1.78, 0.98, back + 0.34),
        &[(0.0, 0.0), (0.06, 0.0), (0.07, 0.05), (0.05, 0.12), (0.0, 0.125)],
        14,
        0x4E4036_u32,
    );
    things::saucepan(shape, Vec3::new(-0.5, 0.92, back + 0.3));
}

/// The window behind a heavy curtain, with a strip of sun between its halves.
fn window(shape: &mut Shape) {
    let centre = Vec3::new(0.7, 1.5, LOW.z + 0.01);
    shape.panel(centre + Vec3::new(-0.75, -0.7, 0.004), Vec3::X * 1.5, Vec3::Y * 1.4, (2, 2), Paint::from(SUN).glowing(0.9));
    shape.curtain(centre + Vec3::new(-0.86, 0.76, 0.06), Vec3::X, 0.84, 1.62, 7.0, Paint::fade(CURTAIN, 0x6F5741).glowing(0.06));
    shape.curtain(centre + Vec3::new(0.02, 0.76, 0.06), Vec3::X, 0.84, 1.62, 7.0, Paint::fade(CURTAIN, 0x6F5741).glowing(0.06));
    // Clothes-pegs hold it together, but not quite.
    for peg in 0..4_u8 {
        let y = centre.y + 0.6 - 0.36 * f32::from(peg);
        shape.block(Vec3::new(centre.x, y, centre.z + 0.1), Vec3::new(0.07, 0.018, 0.02), things::PINE);
    }
    shape.rod(centre + Vec3::new(-0.95, 0.78, 0.06), centre + Vec3::new(0.95, 0.78, 0.06), 0.014, things::WALNUT);
    // Dust in the light.
    for mote in 0..12_u8 {
        let t = f32::from(mote) / 12.0;
        let at =
            Vec3::new(centre.x - 0.05 + 0.1 * (t * TAU * 3.0).sin(), 0.7 + 1.2 * t, centre.z + 0.25 + 0.4 * (t * 5.0).fract());
        shape.ball(at, Vec3::splat(0.0035), Paint::from(SUN).glowing(0.8));
    }
}

/// The table between two chairs: the heap of post, a model lorry of cardboard, an exercise book, a cup.
fn table(shape: &mut Shape) {
    furniture::table(shape, Vec3::new(0.02, 0.0, -0.2), 0.0, Vec3::new(1.5, TOP, 0.85), TABLE);
    furniture::chair(shape, Vec3::new(-0.14, 0.0, -1.0), 0.05, things::WALNUT, SEAT);
    furniture::chair(shape, Vec3::new(1.0, 0.0, -0.35), -1.1, things::WALNUT, SEAT);
    for (x, z) in [(-0.38, -0.3), (0.42, -0.28), (0.1, 0.05)] {
        shape.shadow(Vec3::new(x, TOP, z), Vec3::new(0.26, 0.04, 0.2), 0.3);
    }
    things::letters(shape, Vec3::new(-0.38, TOP, -0.3), 22, 0.3, 77);
    shape.within(stand(Vec3::new(0.42, TOP, -0.28), 0.45), |shape| {
        shape.block(Vec3::new(-0.05, 0.09, 0.0), Vec3::new(0.26, 0.1, 0.085), BOX);
        shape.block(Vec3::new(0.115, 0.075, 0.0), Vec3::new(0.07, 0.095, 0.08), CAB);
        shape.panel(Vec3::new(0.09, 0.085, 0.041), Vec3::X * 0.045, Vec3::Y * 0.03, (1, 1), things::INK);
        shape.rod(Vec3::new(-0.13, 0.1, 0.044), Vec3::new(0.04, 0.1, 0.044), 0.003, CAB);
        shape.rod(Vec3::new(-0.12, 0.085, 0.044), Vec3::new(0.02, 0.085, 0.044), 0.002, things::INK);
        for x in [-0.14, -0.1, 0.02, 0.12] {
            for z in [-0.038, 0.038] {
                shape.within(Mat4::from_translation(Vec3::new(x, 0.022, z)), |shape| {
                    shape.hoop(Vec3::ZERO, 0.014, 0.008, 10, things::RUBBER);
                });
            }
        }
    });
    shape.within(stand(Vec3::new(0.1, TOP, 0.06), -0.1), |shape| {
        shape.rounded(Vec3::Y * 0.006, Vec3::new(0.2, 0.012, 0.26), 0.003, things::PAPER);
        for line in 0..8_u8 {
            let z = -0.11 + 0.03 * f32::from(line);
            shape.rod(Vec3::new(-0.09, 0.0125, z), Vec3::new(0.09, 0.0125, z), 0.0013, GRID);
            let x = -0.09 + 0.024 * f32::from(line);
            shape.rod(Vec3::new(x, 0.0125, -0.12), Vec3::new(x, 0.0125, 0.12), 0.0013, GRID);
        }
        shape.rod(Vec3::new(0.11, 0.008, -0.06), Vec3::new(0.13, 0.008, 0.1), 0.004, CAB);
    });
    things::mug(shape, Vec3::new(-0.05, TOP, -0.45), MUGS[1]);
    shape.rounded(Vec3::new(0.66, TOP + 0.012, 0.02), Vec3::new(0.11, 0.02, 0.045), 0.006, GRID);
}
