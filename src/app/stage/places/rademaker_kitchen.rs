//! Rademaker's kitchen: one looks out over a crossing. Two cups, a school clock, an exercise book on the sill or on the table.

use std::f32::consts::FRAC_PI_2;

use bevy::prelude::*;

use super::{
    Mark, Place, furniture,
    kitchen::{HIGH, LOW, MUGS, RED, SEAT, TILES, TOP, fridge, shell, sideboard, table, view},
    spot, things, walls,
};
use crate::app::stage::{
    material::Air,
    shapes::{Paint, Shape, hash, stand},
};

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

/// The middle of the window, and where the exercise book lies on the table.
const WINDOW: Vec3 = Vec3::new(0.66, 1.55, LOW.z + 0.01);
const BOOK: Vec3 = Vec3::new(0.24, TOP, -0.14);
/// The clock, far too large for a kitchen.
const CLOCK: Vec3 = Vec3::new(-0.85, 1.98, LOW.z + 0.02);

/// The kitchen at a quarter to three, or `late`, at five to three: he has fetched his book, and there is coffee in the cups.
pub(super) fn build(late: bool) -> Place {
    let mut shell = shell();
    // Daylight on the floor.
    shell.shadow(Vec3::new(0.7, 0.0, -1.1), Vec3::new(1.5, 0.2, 1.3), -0.22);

    let mut close = Shape::new();
    sideboard(&mut close);
    coffee_maker(&mut close, LOW.z);
    window_on_the_street(&mut close);
    laid_table(&mut close, late);
    // His chair by the window, and one for a guest.
    furniture::chair(&mut close, Vec3::new(0.8, 0.0, -0.94), -0.4, things::WALNUT, SEAT);
    furniture::chair(&mut close, Vec3::new(-0.36, 0.0, -0.92), 0.12, things::WALNUT, SEAT);
    fridge(&mut close);
    let book = if late {
        stand(BOOK, 2.9)
    } else {
        // It leans against the frame.
        let leaning = Quat::from_rotation_y(0.12) * Quat::from_rotation_x(1.1);
        Mat4::from_rotation_translation(leaning, WINDOW + Vec3::new(-0.53, -0.48, 0.1))
    };
    close.within(book, things::exercise_book);
    // The calendar beside the fridge, and a closed door to the hall.
    close.within(stand(Vec3::new(HIGH.x - 0.005, 1.5, -1.3), -FRAC_PI_2), |shape| {
        things::note(shape, Vec3::ZERO, Vec2::new(0.3, 0.44), things::PAPER, 6);
    });
    close.within(stand(Vec3::new(LOW.x + 0.01, 0.0, -0.35), FRAC_PI_2), |shape| {
        shape.block(Vec3::new(0.0, 1.02, 0.0), Vec3::new(0.84, 2.04, 0.03), TILES);
        walls::door_frame(shape, Vec3::new(-0.42, 0.0, 0.0), Vec2::new(0.84, 2.05), TILES);
        shape.ball(Vec3::new(0.34, 1.05, 0.05), Vec3::splat(0.028), things::BRASS);
    });
    furniture::clock(&mut close, CLOCK, 0.26, things::WALNUT, if late { 895.0 } else { 885.0 });
    furniture::hanging_lamp(&mut close, Vec3::new(-0.05, 1.94, -0.35), 0.61, 0xC9A46A, 0.1);
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
        marks: [Mark::sitting(0.78, -0.9, -0.4), Mark::sitting(-0.36, -0.9, 0.12), Mark::standing(-1.08, 0.0, -1.35, 0.32)],
        door: None,
        anchors: vec![
            spot("schoolklok|klok|clock", CLOCK.x + 0.3, 1.78, -2.22),
            if late {
                spot("ruitjesschrift|schrift|notebook", BOOK.x - 0.24, TOP + 0.02, BOOK.z)
            } else {
                spot("ruitjesschrift|schrift|notebook|vensterbank", WINDOW.x - 0.3, 1.0, -2.1)
            },
            spot("zebrapad|zebra|school|straat|raam|gordijn|kruising|crossing|window", WINDOW.x + 0.12, 1.16, -2.26),
            spot("kopjes|kopje|koppen|koffie|cups|coffee", -0.26, TOP + 0.05, -0.16),
            spot("thermoskan|thermos|kan", -0.68, TOP + 0.14, -0.3),
            spot("koffiezetapparaat|koffiezetter", -1.62, 1.1, -1.95),
            spot("kalender|calendar", 1.5, 1.6, -2.2),
            spot("koelkast|ijskast|fridge", 1.46, 1.2, -1.9),
            spot("pan|pannetje|gootsteen|aanrecht|afwas|sink", -1.1, 0.95, -1.95),
            spot("lamp|licht", -0.05, 1.95, -0.35),
            spot("stoel|chair", -0.36, 0.94, -1.1),
            spot("tafel|table", -0.6, TOP, 0.1),
            spot("deur|gang|door", -1.5, 1.6, -2.2),
            spot("", 1.3, 2.3, -2.2),
            spot("", -1.6, 1.9, -2.2),
            spot("", 0.5, 2.3, -2.2),
            spot("", -0.2, 1.75, -2.2),
        ],
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

/// The window with its curtains open: three floors down a street, a school, and a crossing of which hardly any white is left.
fn window_on_the_street(shape: &mut Shape) {
    let centre = WINDOW;
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
                let low = Vec2::new(-0.3 + 0.07 * f32::from(piece), -0.455 + 0.05 * f32::from(stripe));
                lies(low, Vec2::new(0.03 + 0.04 * lot, 0.022), 1.0, WORN);
            }
        }
    }
    // A tree before the school, away from where he sits.
    for (x, y, r) in [(-0.6, 0.02, 0.1), (-0.5, -0.04, 0.08), (-0.66, -0.05, 0.07)] {
        shape.ball(centre + Vec3::new(x, y, 0.008), Vec3::new(r, r * 0.9, 0.002), Paint::from(TREE).glowing(0.6));
    }
    for x in [-0.98, 0.74] {
        shape.curtain(centre + Vec3::new(x, 0.66, 0.1), Vec3::X, 0.24, 1.4, 4.0, DRAPE);
    }
    shape.rod(centre + Vec3::new(-1.0, 0.68, 0.1), centre + Vec3::new(1.0, 0.68, 0.1), 0.014, things::WALNUT);
}

/// The table with two cups, which have been ready for four days, and what goes with them.
fn laid_table(shape: &mut Shape, poured: bool) {
    table(shape);
    for (x, z) in [(0.42, -0.42), (-0.1, -0.16), (-0.62, -0.3)] {
        shape.shadow(Vec3::new(x, TOP, z), Vec3::new(0.2, 0.04, 0.16), 0.3);
    }
    let cup = if poured { things::cup } else { things::empty_cup };
    cup(shape, Vec3::new(0.42, TOP, -0.44), things::CHINA);
    cup(shape, Vec3::new(-0.1, TOP, -0.16), things::CHINA);
    // The flask, milk in a jug, sugar.
    shape.lathe(
        Vec3::new(-0.66, TOP, -0.42),
        &[(0.0, 0.0), (0.06, 0.0), (0.06, 0.0), (0.062, 0.2), (0.04, 0.25), (0.035, 0.29), (0.0, 0.295)],
        16,
        RED,
    );
    shape.lathe(
        Vec3::new(-0.44, TOP, -0.2),
        &[(0.0, 0.0), (0.032, 0.0), (0.04, 0.04), (0.028, 0.08), (0.034, 0.1), (0.026, 0.1), (0.0, 0.08)],
        14,
        things::CHINA,
    );
    shape.lathe(Vec3::new(-0.34, TOP, -0.06), &[(0.0, 0.0), (0.03, 0.0), (0.042, 0.045), (0.0, 0.05)], 14, MUGS[2]);
}
