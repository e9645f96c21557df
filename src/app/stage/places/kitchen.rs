//! Two kitchens: one behind a closed curtain, with post that nobody opened, and one that looks out over a crossing.

use std::f32::consts::{FRAC_PI_2, PI, TAU};

use bevy::prelude::*;

use super::{Mark, Place, SEATED, View, furniture, spot, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash, stand},
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
const SKY: u32 = 0xB9D2E2;
const HAZE: u32 = 0xE6E4D6;
const SCHOOL: u32 = 0xB98468;
const SCHOOL_ROOF: u32 = 0x7A5A4C;
const PANE: u32 = 0x6D7F8A;
const PAVEMENT: u32 = 0xBDB7A8;
const STREET: u32 = 0x8D8B86;
const WORN: u32 = 0xB4B0A6;
const TREE: u32 = 0x7C9A62;
const DRAPE: u32 = 0xB08A58;

const LOW: Vec3 = Vec3::new(-2.3, 0.0, -2.3);
const HIGH: Vec3 = Vec3::new(2.2, 2.55, 3.0);
const TOP: f32 = 0.745;

/// A kitchen behind pegged curtains: two chairs, a cupboard full of post, a strip of sun.
pub(super) fn build() -> Place {
    let mut shell = shell();
    // The strip of sun that comes through the cloth lies over the floor.
    shell.wash(Vec3::new(0.4, 0.0, -1.0), Vec3::new(0.16, 0.2, 1.5), SUN, 0.6);

    let mut close = Shape::new();
    sideboard(&mut close);
    mugs_on_hooks(&mut close);
    kettle(&mut close, Vec3::new(-1.78, 0.92, LOW.z + 0.28));
    shut_window(&mut close);
    table(&mut close);
    // The fridge stands nearer, out of the way of the door.
    close.within(Mat4::from_translation(Vec3::new(0.02, 0.0, 1.2)), fridge);
    // The door to the hall is open: a cupboard that does not shut, four pairs of shoes in a row.
    close.within(Mat4::from_translation(Vec3::new(1.39, 0.0, LOW.z + 0.01)), |shape| {
        shape.panel(Vec3::new(-0.42, 0.0, 0.004), Vec3::X * 0.84, Vec3::Y * 2.05, (4, 6), Paint::fade(HALL, 0x4C4438));
        walls::door_frame(shape, Vec3::new(-0.42, 0.0, 0.0), Vec2::new(0.84, 2.05), TILES);
        shape.block(Vec3::new(0.08, 0.55, 0.015), Vec3::new(0.46, 0.85, 0.02), things::OAK);
        shape.within(Mat4::from_rotation_translation(Quat::from_rotation_y(-0.35), Vec3::new(-0.14, 0.55, 0.03)), |shape| {
            shape.block(Vec3::new(0.22, 0.0, 0.0), Vec3::new(0.44, 0.78, 0.018), things::PINE);
        });
        // Post on it, post beside its little door, and what has fallen out.
        for (at, count, spread, seed) in [
            (Vec3::new(0.05, 0.978, 0.08), 12, 0.16, 77),
            (Vec3::new(0.29, 0.62, 0.16), 5, 0.03, 78),
            (Vec3::new(0.24, 0.0, 0.3), 4, 0.24, 79),
        ] {
            things::letters(shape, at, count, spread, seed);
        }
        for (i, colour) in SHOES.into_iter().enumerate() {
            let x = -0.28 + 0.17 * i as f32;
            for side in [-0.035, 0.035] {
                shape.ball(Vec3::new(x + side, 0.035, 0.1), Vec3::new(0.03, 0.035, 0.08 - 0.012 * i as f32), colour);
            }
        }
    });
    furniture::hanging_lamp(&mut close, Vec3::new(-0.05, 1.86, -0.35), 0.69, 0xC9A46A, 0.95);
    close.ground(0.0, 0.25, 0.3).wobble(0.0014);
    shell.wobble(0.0012);

    Place {
        view: view(),
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
        marks: [Mark::sitting(-0.14, -0.98, 0.05), Mark::sitting(0.86, -0.64, -0.9), Mark::standing(-1.08, 0.0, -1.35, 0.32)],
        door: None,
        anchors: vec![
            spot("post|brief|brieven|enveloppen|envelop|letters|doos", 1.44, 1.02, -2.2),
            spot("wagentje|vrachtwagen|vrachtwagens|truck|model", 0.42, TOP + 0.09, -0.28),
            spot("mokken|mok|beker|mugs", -1.25, 1.42, -2.2),
            spot("kast|schoenenkast|schoenen|gang|cupboard", 1.3, 0.6, -2.2),
            spot("gordijn|gordijn-binnen|raam|curtain|window|zon", 0.32, 1.55, -2.2),
            spot("koffie|ketel|waterkoker|coffee|kettle", -1.75, 1.05, -1.95),
            spot("koelkast|ijskast|tekening|fridge", 1.6, 1.2, -0.7),
            spot("pan|pannetje|gootsteen|aanrecht|sink", -1.1, 0.95, -1.95),
            spot("pillendoos|pillen|medicijnen|medicijn|pills", 0.66, TOP + 0.03, 0.02),
            spot("lamp|licht", -0.05, 1.9, -0.35),
            spot("stoel|chair", 0.94, 0.78, -0.72),
            spot("tafel|table", -0.6, TOP, 0.05),
            spot("telefoon|phone", 0.3, TOP + 0.02, 0.16),
            spot("", 1.1, 2.25, -2.2),
            spot("", -1.75, 1.75, -2.2),
            spot("", 2.1, 1.2, -0.6),
            spot("", -2.2, 2.25, -0.9),
        ],
    }
}

/// A kitchen with its curtains open: one sees the street from above. Two cups, a school clock, an exercise book on the sill.
pub(super) fn rademaker() -> Place {
    let mut shell = shell();
    // Daylight on the floor.
    shell.shadow(Vec3::new(0.7, 0.0, -1.1), Vec3::new(1.5, 0.2, 1.3), -0.22);

    let mut close = Shape::new();
    sideboard(&mut close);
    coffee_maker(&mut close, LOW.z);
    window_on_the_street(&mut close);
    laid_table(&mut close);
    fridge(&mut close);
    // The calendar beside the fridge, and a closed door to the hall.
    close.within(stand(Vec3::new(HIGH.x - 0.005, 1.5, -1.3), -FRAC_PI_2), |shape| {
        things::note(shape, Vec3::ZERO, Vec2::new(0.3, 0.44), things::PAPER, 6);
    });
    close.within(stand(Vec3::new(LOW.x + 0.01, 0.0, -0.35), FRAC_PI_2), |shape| {
        shape.block(Vec3::new(0.0, 1.02, 0.0), Vec3::new(0.84, 2.04, 0.03), TILES);
        walls::door_frame(shape, Vec3::new(-0.42, 0.0, 0.0), Vec2::new(0.84, 2.05), TILES);
        shape.ball(Vec3::new(0.34, 1.05, 0.05), Vec3::splat(0.028), things::BRASS);
    });
    // The school clock, far too large for a kitchen: five to three.
    furniture::clock(&mut close, Vec3::new(-0.75, 1.98, LOW.z + 0.02), 0.24, things::WALNUT, 895.0);
    furniture::hanging_lamp(&mut close, Vec3::new(-0.05, 1.9, -0.35), 0.65, 0xC9A46A, 0.1);
    close.ground(0.0, 0.25, 0.3).wobble(0.0014);
    shell.wobble(0.0012);

    Place {
        view: view(),
        air: Air {
            clear: 0xA79C86,
            fog: 0xD6CBB4,
            thickness: 0.02,
            key: Vec3::new(0.35, 0.8, 0.35),
            warm: Vec3::new(1.05, 1.0, 0.9),
            cool: Vec3::new(0.43, 0.43, 0.47),
            lamp: None,
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [Mark::sitting(-0.3, -0.98, 0.12), Mark::sitting(0.86, -0.64, -0.9), Mark::standing(-1.08, 0.0, -1.35, 0.32)],
        door: None,
        anchors: vec![
            spot("schoolklok|klok|clock", -0.75, 1.98, -2.22),
            spot("ruitjesschrift|schrift|notebook|vensterbank", 0.32, 1.06, -2.16),
            spot("zebrapad|zebra|school|straat|raam|gordijn|kruising|crossing|window", 0.98, 1.42, -2.26),
            spot("kopjes|kopje|koppen|koffie|cups|coffee", 0.05, TOP + 0.07, -0.22),
            spot("thermoskan|thermos|kan", -0.62, TOP + 0.2, -0.28),
            spot("koffiezetapparaat|koffiezetter", -1.75, 1.1, -1.95),
            spot("kalender|calendar", 2.16, 1.5, -1.3),
            spot("koelkast|ijskast|fridge", 1.8, 1.3, -1.6),
            spot("pan|pannetje|gootsteen|aanrecht|afwas|sink", -1.1, 0.95, -1.95),
            spot("lamp|licht", -0.05, 1.95, -0.35),
            spot("stoel|chair", 0.94, 0.78, -0.72),
            spot("tafel|table", -0.5, TOP, 0.05),
            spot("deur|gang|door", -2.24, 1.2, -0.4),
            spot("", 1.5, 2.25, -2.2),
            spot("", -1.75, 1.75, -2.2),
            spot("", 2.1, 0.9, -0.6),
            spot("", -2.2, 2.25, -0.9),
        ],
    }
}

/// Walls, floor and ceiling of a kitchen.
fn shell() -> Shape {
    let mut shape = Shape::new();
    walls::room(&mut shape, LOW, HIGH, FLOOR, Paint::from(WALL), CEILING);
    for (x, z, wide) in [(0.0, -0.2, 1.0), (-1.5, -2.0, 1.3), (1.85, -1.9, 0.7)] {
        shape.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, 0.8), 0.4);
    }
    walls::seams(&mut shape, Vec2::new(LOW.x, LOW.z), Vec2::new(HIGH.x, 2.5), 0.003, 0.4, 0x7C705F);
    shape
}

/// From the visitor's chair.
fn view() -> View {
    View { eye: Vec3::new(0.28, SEATED + 0.08, 1.62), target: Vec3::new(-0.02, 1.02, -0.75), keep: Vec2::new(1.28, 0.9) }
}

/// The fridge, with a drawing under a magnet.
fn fridge(shape: &mut Shape) {
    shape.rounded(Vec3::new(1.85, 0.82, -1.95), Vec3::new(0.62, 1.64, 0.62), 0.035, FRIDGE);
    shape.block(Vec3::new(1.85, 1.12, -1.635), Vec3::new(0.6, 0.012, 0.01), GROUT);
    shape.rounded(Vec3::new(1.6, 0.92, -1.615), Vec3::new(0.03, 0.28, 0.03), 0.012, things::STEEL);
    shape.panel(Vec3::new(1.74, 1.28, -1.632), Vec3::new(0.2, 0.01, 0.0), Vec3::Y * 0.15, (1, 1), things::PAPER);
    shape.hoop(Vec3::new(1.82, 1.36, -1.628), 0.035, 0.004, 14, CAB);
    shape.rod(Vec3::new(1.87, 1.3, -1.628), Vec3::new(1.92, 1.4, -1.628), 0.004, GRID);
}

/// Counter, sink and tiles.
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
    things::saucepan(shape, Vec3::new(-0.5, 0.92, back + 0.3));
}

/// Three hooks above the counter with two mugs, and the third mug in the sink.
fn mugs_on_hooks(shape: &mut Shape) {
    let back = LOW.z;
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
}

fn coffee_maker(shape: &mut Shape, back: f32) {
    shape.rounded(Vec3::new(-1.78, 1.0, back + 0.28), Vec3::new(0.2, 0.16, 0.24), 0.02, things::INK);
    shape.rounded(Vec3::new(-1.78, 1.13, back + 0.2), Vec3::new(0.2, 0.16, 0.08), 0.02, things::INK);
    shape.rounded(Vec3::new(-1.78, 1.22, back + 0.28), Vec3::new(0.21, 0.06, 0.25), 0.02, things::INK);
    shape.lathe(
        Vec3::new(-1.78, 0.98, back + 0.34),
        &[(0.0, 0.0), (0.06, 0.0), (0.07, 0.05), (0.05, 0.12), (0.0, 0.125)],
        14,
        0x4E4036_u32,
    );
}

/// A kettle; its origin is where it stands.
fn kettle(shape: &mut Shape, at: Vec3) {
    shape.lathe(
        at,
        &[(0.0, 0.0), (0.09, 0.0), (0.09, 0.02), (0.085, 0.12), (0.06, 0.19), (0.02, 0.2), (0.02, 0.22), (0.0, 0.225)],
        16,
        things::STEEL,
    );
    shape.tube(&[(at + Vec3::new(0.08, 0.1, 0.02), 0.018), (at + Vec3::new(0.14, 0.17, 0.03), 0.011)], 8, things::STEEL);
    shape.tube(
        &[
            (at + Vec3::new(-0.07, 0.16, 0.0), 0.009),
            (at + Vec3::new(-0.05, 0.28, 0.0), 0.01),
            (at + Vec3::new(0.05, 0.28, 0.0), 0.01),
            (at + Vec3::new(0.07, 0.16, 0.0), 0.009),
        ],
        7,
        things::INK,
    );
}

/// The window behind a heavy curtain, with a strip of sun between its halves.
fn shut_window(shape: &mut Shape) {
    let centre = Vec3::new(0.34, 1.5, LOW.z + 0.01);
    shape.panel(centre + Vec3::new(-0.48, -0.7, 0.004), Vec3::X * 0.96, Vec3::Y * 1.4, (2, 2), Paint::from(SUN).glowing(0.9));
    shape.curtain(centre + Vec3::new(-0.54, 0.76, 0.06), Vec3::X, 0.52, 1.62, 5.0, Paint::fade(CURTAIN, 0x6F5741).glowing(0.06));
    shape.curtain(centre + Vec3::new(0.02, 0.76, 0.06), Vec3::X, 0.52, 1.62, 5.0, Paint::fade(CURTAIN, 0x6F5741).glowing(0.06));
    // Clothes-pegs hold it together, but not quite.
    things::pegs(shape, centre + Vec3::new(0.0, 0.6, 0.1), 4, 0.36);
    shape.rod(centre + Vec3::new(-0.6, 0.78, 0.06), centre + Vec3::new(0.6, 0.78, 0.06), 0.014, things::WALNUT);
    // Dust in the light.
    for mote in 0..12_u8 {
        let t = f32::from(mote) / 12.0;
        let at =
            Vec3::new(centre.x - 0.05 + 0.1 * (t * TAU * 3.0).sin(), 0.7 + 1.2 * t, centre.z + 0.25 + 0.4 * (t * 5.0).fract());
        shape.ball(at, Vec3::splat(0.0035), Paint::from(SUN).glowing(0.8));
    }
}

/// The table between two chairs: a model lorry of cardboard, a mug.
fn table(shape: &mut Shape) {
    furniture::table(shape, Vec3::new(0.02, 0.0, -0.2), 0.0, Vec3::new(1.5, TOP, 0.85), TABLE);
    furniture::chair(shape, Vec3::new(-0.14, 0.0, -1.0), 0.05, things::WALNUT, SEAT);
    furniture::chair(shape, Vec3::new(0.88, 0.0, -0.65), -0.9, things::WALNUT, SEAT);
    shape.shadow(Vec3::new(0.42, TOP, -0.28), Vec3::new(0.26, 0.04, 0.2), 0.3);
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
    things::mug(shape, Vec3::new(-0.05, TOP, -0.45), things::CHINA);
    shape.rounded(Vec3::new(0.66, TOP + 0.012, 0.02), Vec3::new(0.11, 0.02, 0.045), 0.006, GRID);
}

/// The window with its curtains open: three floors down a street, a school, and a crossing of which hardly any white is left.
fn window_on_the_street(shape: &mut Shape) {
    let centre = Vec3::new(0.75, 1.55, LOW.z + 0.01);
    walls::window(shape, centre, Vec2::new(1.5, 1.1), TILES, Paint::fade(SKY, HAZE).glowing(0.9), 2);
    let mut lies = |low: Vec2, size: Vec2, nearer: f32, paint: u32| {
        let origin = centre + low.extend(0.006 + 0.0015 * nearer);
        shape.panel(origin, Vec3::X * size.x, Vec3::Y * size.y, (1, 1), Paint::from(paint).glowing(0.75));
    };
    // The school with its windows, the pavement before it, the street.
    lies(Vec2::new(-0.72, -0.12), Vec2::new(1.05, 0.32), 0.0, SCHOOL);
    lies(Vec2::new(-0.72, 0.2), Vec2::new(1.05, 0.05), 0.0, SCHOOL_ROOF);
    for pane in 0..6_u8 {
        lies(Vec2::new(-0.66 + 0.165 * f32::from(pane), -0.02), Vec2::new(0.11, 0.13), 1.0, PANE);
    }
    lies(Vec2::new(-0.75, -0.2), Vec2::new(1.5, 0.08), 0.0, PAVEMENT);
    lies(Vec2::new(-0.75, -0.47), Vec2::new(1.5, 0.27), 0.0, STREET);
    lies(Vec2::new(-0.75, -0.55), Vec2::new(1.5, 0.08), 0.0, PAVEMENT);
    for stripe in 0..5_u8 {
        for piece in 0..5_u8 {
            let lot = hash(u32::from(stripe) * 17 + u32::from(piece) + 2);
            if lot > 0.5 {
                let low = Vec2::new(0.12 + 0.066 * f32::from(piece), -0.455 + 0.05 * f32::from(stripe));
                lies(low, Vec2::new(0.03 + 0.04 * lot, 0.022), 1.0, WORN);
            }
        }
    }
    // A tree beside the school.
    for (x, y, r) in [(0.5, 0.05, 0.12), (0.6, -0.02, 0.1), (0.44, -0.03, 0.09)] {
        shape.ball(centre + Vec3::new(x, y, 0.008), Vec3::new(r, r * 0.9, 0.002), Paint::from(TREE).glowing(0.6));
    }
    for x in [-0.98, 0.74] {
        shape.curtain(centre + Vec3::new(x, 0.66, 0.1), Vec3::X, 0.24, 1.4, 4.0, DRAPE);
    }
    shape.rod(centre + Vec3::new(-1.0, 0.68, 0.1), centre + Vec3::new(1.0, 0.68, 0.1), 0.014, things::WALNUT);
    // The exercise book leans against the frame.
    let leaning = Quat::from_rotation_y(0.12) * Quat::from_rotation_x(1.1);
    shape.within(Mat4::from_rotation_translation(leaning, centre + Vec3::new(-0.43, -0.48, 0.1)), things::exercise_book);
}

/// The table with two cups, four days ready, and what goes with them.
fn laid_table(shape: &mut Shape) {
    furniture::table(shape, Vec3::new(0.02, 0.0, -0.2), 0.0, Vec3::new(1.5, TOP, 0.85), TABLE);
    furniture::chair(shape, Vec3::new(-0.3, 0.0, -1.0), 0.12, things::WALNUT, SEAT);
    furniture::chair(shape, Vec3::new(0.88, 0.0, -0.65), -0.9, things::WALNUT, SEAT);
    for (x, z) in [(-0.12, -0.32), (0.22, -0.08), (-0.6, -0.28)] {
        shape.shadow(Vec3::new(x, TOP, z), Vec3::new(0.2, 0.04, 0.16), 0.3);
    }
    things::cup(shape, Vec3::new(-0.12, TOP, -0.34), things::CHINA);
    things::cup(shape, Vec3::new(0.22, TOP, -0.1), things::CHINA);
    // The flask, milk in a jug, sugar.
    shape.lathe(
        Vec3::new(-0.62, TOP, -0.28),
        &[(0.0, 0.0), (0.06, 0.0), (0.06, 0.0), (0.062, 0.2), (0.04, 0.25), (0.035, 0.29), (0.0, 0.295)],
        16,
        CAB,
    );
    shape.lathe(
        Vec3::new(-0.36, TOP, -0.14),
        &[(0.0, 0.0), (0.032, 0.0), (0.04, 0.04), (0.028, 0.08), (0.034, 0.1), (0.026, 0.1), (0.0, 0.08)],
        14,
        things::CHINA,
    );
    shape.lathe(Vec3::new(-0.26, TOP, -0.02), &[(0.0, 0.0), (0.03, 0.0), (0.042, 0.045), (0.0, 0.05)], 14, MUGS[2]);
}
