//! Rademaker's gallery in the sun, three floors up: before his door, and at the railing over the street of the school.

use std::f32::consts::PI;

use bevy::prelude::*;

use super::{
    Mark, Place, STANDING, View,
    fronts::{
        CEILING, EYE, HALL, PANELLING, Style, WHITE, bare_hall, coco_mat, doorway, facade, front, hall_light, leaf, marks,
        net_window, runner_and_kitchen,
    },
    furniture,
    gallery::{BRICK, GLASS, RAIL},
    spot, things, walls,
};
use crate::app::stage::{
    material::Air,
    shapes::{Paint, Shape, hash, stand},
};

const PALE_BRICK: u32 = 0xC2A98A;
const WARM_CONCRETE: u32 = 0xC4B9A6;
const BLUE_DOOR: u32 = 0x4A6A94;
const SLATE: u32 = 0x6D6660;
const ROOF: u32 = 0xA25E48;
const STREET: u32 = 0x8D8B86;
const PAVEMENT: u32 = 0xB4AEA0;
const YARD: u32 = 0xA79E8E;
const TREE: u32 = 0x7A9A5C;
const WOOD: u32 = 0xB98B57;
const CANVAS: u32 = 0xC2673F;
const UMBRELLA: u32 = 0x3F4E63;
const WORN: u32 = 0xABA79D;
const KERB: u32 = 0xA9A69C;

/// Where the gallery ends on the right, where its chime hangs, and the left side of the crossing one sees from his door, in metres.
const END: f32 = 1.36;
const CHIME: f32 = 1.0;
const CROSSING: f32 = 15.2;
/// How far down the street is.
const GROUND: f32 = -9.0;

/// Before his door.
pub(super) fn upper_floor() -> Place {
    let style = Style { brick: PALE_BRICK, concrete: WARM_CONCRETE, door: BLUE_DOOR, right: END, pipe: END - 0.06 };
    let mut outside = Shape::new();
    walls::plane(&mut outside, Vec3::new(-8.0, 0.0, 4.2), Vec3::X * (8.93 + END), Vec3::NEG_Z * 4.2, WARM_CONCRETE);
    walls::seams(&mut outside, Vec2::new(-6.0, 0.02), Vec2::new(0.88 + END, 4.0), 0.003, 0.9, 0xA99C88);
    for (x, z, wide) in [(0.0, 0.3, 0.8), (1.2, 0.35, 0.7), (-1.5, 0.3, 0.7)] {
        outside.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.1, 0.5), 0.35);
    }
    // The sun lies in a slant over floor and wall.
    outside.shadow(Vec3::new(-0.4, 0.0, 1.2), Vec3::new(2.6, 0.3, 1.3), -0.22);
    facade(&mut outside, &style);
    outside.shadow(Vec3::new(-0.6, 0.8, 0.0), Vec3::new(2.4, 1.5, 0.3), -0.14);
    // The end of the building, where the gallery looks out.
    walls::plane(&mut outside, Vec3::new(END, 0.0, 0.0), Vec3::NEG_Z * 5.0, Vec3::Y * CEILING, PALE_BRICK);
    outside.within(stand(Vec3::new(END + 0.9, 0.0, 2.0), PI * 0.5), |shape| walls::railing(shape, Vec3::ZERO, 4.2, 1.05, RAIL));

    let mut close = Shape::new();
    front(&mut close, &style);
    net_window(&mut close);
    coco_mat(&mut close);
    // A folding chair against the wall, with an umbrella on it.
    close.within(stand(Vec3::new(1.0, 0.0, 0.0), 0.0), folded_chair);
    // A note beside the bell, for whoever comes: there it can be read with the door open, too.
    things::note(&mut close, Vec3::new(0.86, 1.36, 0.0), Vec2::new(0.22, 0.17), things::PAPER, 2);
    // A wind chime.
    close.rod(Vec3::new(CHIME, 2.75, 0.5), Vec3::new(CHIME, 2.32, 0.5), 0.004, things::INK);
    close.lathe(Vec3::new(CHIME, 2.31, 0.5), &[(0.0, 0.0), (0.07, 0.0), (0.07, 0.015), (0.0, 0.02)], 14, WOOD);
    for chime in 0..6_u8 {
        let (sin, cos) = (f32::from(chime) * PI / 3.0).sin_cos();
        let top = Vec3::new(CHIME + 0.055 * cos, 2.29, 0.5 + 0.055 * sin);
        close.rod(top, top - Vec3::Y * (0.2 + 0.03 * f32::from(chime)), 0.008, things::STEEL);
    }
    things::plant(&mut close, Vec3::new(-0.68, 0.0, 0.28), 0.62, things::TERRACOTTA, things::LEAF, 21);
    things::plant(&mut close, Vec3::new(-1.1, 1.0, 0.12), 0.34, things::CHINA, 0xB5605A, 5);
    close.ground(0.0, 0.22, 0.25).wobble(0.0016);
    outside.wobble(0.0016);

    let mut leaf = leaf(&style);
    leaf.wobble(0.001);

    Place {
        view: EYE,
        air: Air { inside: Some(hall_light()), ..sun() },
        shapes: vec![outside, close, hall_of_the_bell(), roofs()],
        marks: marks(),
        door: Some(doorway(leaf, Some(1.32))),
        anchors: vec![
            spot("deurbriefje|briefje|note", 1.01, 1.31, 0.03),
            spot("naambordje|naambord|naam|bordje|plate", 0.66, 1.53, 0.03),
            spot("bel|deurbel|doorbell", 0.74, 1.2, 0.03),
            spot("zebrapad|zebra|school|straat|kruising|crossing|street", CROSSING + 4.6, -8.8, -18.4),
            spot("klapstoel|stoel|chair", 0.8, 0.72, 0.12),
            spot("handbel|schoolbel|handbell", 1.1, 1.6, -1.7),
            spot("windgong|windklok|chime|gong", CHIME, 2.2, 0.5),
            spot("uitzicht|daken|dak|lucht|view|roof|sky", 8.0, 1.4, -8.0),
            spot("raam|window|vitrage", -1.0, 1.5, 0.05),
            spot("mat|deurmat", -0.2, 0.02, 0.36),
            spot("plant|bloem|pot", -0.68, 0.42, 0.32),
            spot("reling|leuning|railing", END + 0.85, 1.0, -1.4),
            spot("brievenbus|bus|post|slot", 0.0, 1.0, 0.03),
            spot("kapstok|jas|coat", 1.1, 1.3, -1.85),
            spot("", -0.85, 2.05, 0.02),
            spot("", 1.15, 1.95, 0.02),
            spot("", -0.6, 0.75, 0.05),
            spot("", 0.9, 2.1, 0.02),
        ],
    }
}

/// The light up here on a clear afternoon.
fn sun() -> Air {
    Air {
        clear: 0xB4D0E2,
        fog: 0xC6D6DF,
        thickness: 0.016,
        key: Vec3::new(0.55, 0.8, 0.75),
        warm: Vec3::new(1.16, 1.07, 0.9),
        cool: Vec3::new(0.4, 0.44, 0.55),
        lamp: None,
        inside: None,
    }
}

/// A hall where the coats hang under a school bell.
fn hall_of_the_bell() -> Shape {
    let mut shape = bare_hall();
    runner_and_kitchen(&mut shape);
    let right = HALL[1];
    shape.within(stand(Vec3::new(right, 1.5, -1.85), -PI * 0.5), |shape| {
        furniture::coats(shape, Vec3::ZERO, PANELLING, &[0x5E6A5A, 0x7C6A52]);
        // The bell on its hook, above.
        let hook = Vec3::new(0.07, 0.46, 0.0);
        shape.block(hook + Vec3::Z * 0.008, Vec3::new(0.05, 0.1, 0.016), PANELLING);
        shape.tube(
            &[
                (hook + Vec3::Z * 0.01, 0.009),
                (hook + Vec3::new(0.0, 0.01, 0.1), 0.008),
                (hook + Vec3::new(0.0, 0.03, 0.11), 0.008),
            ],
            6,
            things::DARK_STEEL,
        );
        things::handbell(shape, hook + Vec3::new(0.0, 0.0, 0.1));
    });
    shape.wobble(0.0012);
    shape
}

/// A wooden chair with a canvas seat, folded and leaning against a wall behind it, an umbrella on its back.
fn folded_chair(shape: &mut Shape) {
    let leaning = Mat4::from_rotation_translation(Quat::from_rotation_x(-0.15), Vec3::new(0.0, 0.0, 0.2));
    shape.within(leaning, |shape| {
        for side in [-1.0, 1.0] {
            let x = side * 0.22;
            shape.rod(Vec3::new(x, 0.0, 0.0), Vec3::new(x, 0.95, 0.0), 0.014, WOOD);
            shape.rod(Vec3::new(x * 0.88, 0.03, 0.035), Vec3::new(x * 0.88, 0.78, 0.03), 0.014, WOOD);
        }
        for (y, z) in [(0.07, 0.035), (0.76, 0.03), (0.93, 0.0)] {
            shape.rod(Vec3::new(-0.22, y, z), Vec3::new(0.22, y, z), 0.012, WOOD);
        }
        shape.sheet((4, 3), CANVAS, |u, v| Vec3::new((u - 0.5) * 0.42, 0.72 + 0.19 * v, 0.014 - 0.02 * (PI * v).sin()));
        // The seat hangs through in the middle, even so.
        shape.sheet((5, 5), CANVAS, |u, v| {
            let sag = (PI * u).sin() * (PI * v).sin();
            Vec3::new((u - 0.5) * 0.38, 0.2 + 0.36 * v - 0.05 * sag, 0.05 + 0.05 * sag)
        });
        things::umbrella(shape, Vec3::new(0.12, 0.93, 0.03), UMBRELLA);
    });
}

/// What the upper gallery looks out on: a street with a crossing, roofs and trees, nine metres down.
fn roofs() -> Shape {
    let mut shape = Shape::new();
    walls::plane(&mut shape, Vec3::new(-4.0, GROUND, -2.0), Vec3::X * 60.0, Vec3::NEG_Z * 50.0, STREET);
    for x in [CROSSING - 0.9, CROSSING + 9.3] {
        shape.panel(Vec3::new(x, GROUND + 0.02, -4.0), Vec3::X * 0.4, Vec3::NEG_Z * 26.0, (1, 6), KERB);
    }
    // Of the crossing hardly any white is left.
    for stripe in 0..8_u8 {
        for piece in 0..4_u8 {
            let lot = hash(u32::from(stripe) * 13 + u32::from(piece) + 5);
            if lot > 0.45 {
                let at = Vec3::new(CROSSING + 1.15 * f32::from(stripe), GROUND + 0.03, -16.2 - 1.2 * f32::from(piece));
                shape.panel(at, Vec3::X * 0.65, Vec3::NEG_Z * (0.5 + 0.6 * lot), (1, 1), WORN);
            }
        }
    }
    for (x, z, wide, deep, tall, seed) in [
        (11.0, -26.0, 13.0, 8.0, 5.5, 0_u8),
        (26.0, -33.0, 16.0, 8.0, 5.0, 1),
        (10.0, -40.0, 16.0, 8.0, 7.0, 2),
        (40.0, -30.0, 9.0, 8.0, 5.0, 3),
        (43.0, -16.0, 9.0, 8.0, 4.8, 4),
    ] {
        let paints = if seed % 2 == 0 { (BRICK, ROOF) } else { (PALE_BRICK, SLATE) };
        house(&mut shape, Vec3::new(x, GROUND, z), Vec3::new(wide, tall, deep), paints);
    }
    for (x, z, size) in [(9.0, -15.0, 2.2), (33.5, -22.0, 1.7), (18.0, -28.0, 2.4), (36.0, -12.0, 2.4), (7.5, -24.0, 2.5)] {
        tree(&mut shape, Vec3::new(x, GROUND, z), size);
    }
    shape
}

/// A house with a ridge along its front, seen from above; `paints`: its wall and its roof.
fn house(shape: &mut Shape, foot: Vec3, size: Vec3, paints: (u32, u32)) {
    shape.block(foot + Vec3::Y * (size.y * 0.5), size, paints.0);
    shape.within(stand(foot + Vec3::Y * size.y, PI * 0.5), |shape| {
        let half = size.z * 0.54;
        shape.slab(Vec3::ZERO, &[Vec2::new(-half, 0.0), Vec2::new(half, 0.0), Vec2::new(0.0, 2.6)], size.x * 1.04, paints.1);
    });
    for window in 0..4_u8 {
        let at = foot + Vec3::new(size.x * (f32::from(window) / 4.0 - 0.42), size.y * 0.55, size.z * 0.5 + 0.02);
        shape.panel(at, Vec3::X * 1.4, Vec3::Y * 1.3, (1, 1), GLASS);
    }
    shape.block(foot + Vec3::new(size.x * 0.2, size.y + 2.4, 0.0), Vec3::new(0.8, 1.4, 0.8), BRICK);
}

/// A tree of the street, seen from above.
fn tree(shape: &mut Shape, foot: Vec3, size: f32) {
    shape.rod(foot, foot + Vec3::Y * (size * 1.2), 0.22, things::WALNUT);
    for (dx, dy, dz, r) in [(0.0, 1.9, 0.0, 1.0), (0.6, 1.5, 0.3, 0.7), (-0.6, 1.6, -0.2, 0.75)] {
        shape.ball(foot + Vec3::new(dx, dy, dz) * size, Vec3::splat(r * size * 0.8), Paint::fade(TREE, 0x55744A));
    }
}

/// Where the railing is that he leans at, and the front of the flats at the other side of the gallery.
const RAILING: f32 = 0.45;
const FRONT: f32 = -1.15;

/// At the railing, beside him: his two chairs are out, below lies the street with its crossing, behind it the school.
pub(super) fn rail() -> Place {
    let mut gallery = Shape::new();
    walls::plane(&mut gallery, Vec3::new(FRONT, 0.0, 3.0), Vec3::X * (RAILING - FRONT + 0.1), Vec3::NEG_Z * 13.0, WARM_CONCRETE);
    walls::plane(
        &mut gallery,
        Vec3::new(FRONT, CEILING, -10.0),
        Vec3::X * (RAILING - FRONT + 0.1),
        Vec3::Z * 13.0,
        WARM_CONCRETE,
    );
    gallery.block(Vec3::new(RAILING + 0.12, CEILING + 0.05, -3.5), Vec3::new(0.1, 0.34, 13.0), WARM_CONCRETE);
    gallery.block(Vec3::new(RAILING + 0.12, -0.12, -3.5), Vec3::new(0.1, 0.3, 13.0), WARM_CONCRETE);
    walls::plane(&mut gallery, Vec3::new(FRONT, 0.0, 3.0), Vec3::NEG_Z * 13.0, Vec3::Y * CEILING, PALE_BRICK);
    gallery.shadow(Vec3::new(-0.36, 0.0, -0.42), Vec3::new(0.5, 0.2, 0.5), 0.4);
    gallery.shadow(Vec3::new(0.05, 0.0, -2.0), Vec3::new(0.6, 0.2, 1.0), 0.3);
    gallery.shadow(Vec3::new(0.3, 0.0, -3.0), Vec3::new(0.7, 0.3, 5.0), -0.2);
    gallery.corners(Vec3::new(FRONT, 0.0, -40.0), Vec3::new(40.0, CEILING, 40.0), 0.35, 0.3);
    let mut close = Shape::new();
    // His door, and what hangs and stands along the front.
    close.within(stand(Vec3::new(FRONT, 0.0, -2.3), PI * 0.5), his_front);
    close.within(stand(Vec3::new(RAILING, 0.0, 2.8), PI * 0.5), |shape| walls::railing(shape, Vec3::ZERO, 12.5, 1.05, RAIL));
    for (z, turn) in [(-1.1, 1.3), (-2.2, 1.45)] {
        close.within(stand(Vec3::new(0.08, 0.0, z), turn), open_chair);
    }
    // The bell stands ready on the nearer one.
    things::handbell(&mut close, Vec3::new(0.1, 0.73, -1.06));
    close.ground(0.0, 0.22, 0.25).wobble(0.0014);
    gallery.wobble(0.0016);

    Place {
        view: View {
            eye: Vec3::new(0.12, STANDING + 0.02, 1.9),
            target: Vec3::new(0.66, 1.18, -1.1),
            keep: Vec2::new(1.84, 1.78),
        },
        air: sun(),
        shapes: vec![gallery, close, school_street()],
        marks: [
            Mark::standing(-0.36, 0.0, -0.4, 0.36),
            Mark::standing(-0.55, 0.0, -1.7, 0.3),
            Mark::standing(-0.62, 0.0, -2.6, 0.25),
        ],
        door: None,
        anchors: vec![
            spot("zebrapad|zebra|kruising|crossing|strepen", 12.0, GROUND + 0.3, -14.6),
            spot("school|schoolplein|schoolgebouw", 13.5, GROUND + 5.2, -27.0),
            spot("straat|street", 16.4, GROUND + 0.2, -18.0),
            spot("klapstoel|stoel|stoelen|chair", 0.2, 0.3, -1.3),
            spot("handbel|schoolbel|handbell", 0.24, 0.6, -1.0),
            spot("deurbriefje|briefje|note", FRONT + 0.04, 1.5, -2.95),
            spot("voordeur|deur|door", FRONT + 0.04, 1.8, -2.6),
            spot("bel|deurbel|doorbell", FRONT + 0.04, 1.26, -2.0),
            spot("reling|leuning|railing", RAILING, 1.07, 0.2),
            spot("uitzicht|daken|dak|lucht|view|roof|sky", 12.0, 2.0, -30.0),
            spot("boom|bomen|tree", 20.0, GROUND + 4.6, -23.5),
            spot("", 6.0, GROUND + 0.2, -20.0),
            spot("", 0.3, 0.4, -3.4),
            spot("", 17.5, GROUND + 3.0, -27.0),
        ],
    }
}

/// His door, seen along the gallery: shut, the note beside it, a plant.
fn his_front(shape: &mut Shape) {
    walls::door_frame(shape, Vec3::ZERO, Vec2::new(0.9, 2.08), WHITE);
    shape.block(Vec3::new(0.45, 1.04, 0.0), Vec3::new(0.88, 2.06, 0.03), BLUE_DOOR);
    shape.ball(Vec3::new(0.8, 1.08, 0.04), Vec3::splat(0.03), things::STEEL);
    things::note(shape, Vec3::new(-0.28, 1.5, 0.0), Vec2::new(0.22, 0.17), things::PAPER, 2);
    shape.rounded(Vec3::new(-0.28, 1.26, 0.012), Vec3::new(0.075, 0.11, 0.026), 0.012, WHITE);
    shape.ball(Vec3::new(0.45, 2.27, 0.1), Vec3::new(0.085, 0.1, 0.085), Paint::from(0xFBE3B8).glowing(0.5));
    walls::window(shape, Vec3::new(2.0, 1.52, 0.0), Vec2::new(1.0, 1.05), WHITE, Paint::fade(0xA9BCC6, GLASS), 1);
    shape.curtain(Vec3::new(1.55, 2.0, 0.04), Vec3::X, 0.4, 1.0, 4.0, WHITE);
    things::plant(shape, Vec3::new(1.25, 0.0, 0.26), 0.6, things::TERRACOTTA, things::LEAF, 21);
    walls::door_frame(shape, Vec3::new(3.6, 0.0, 0.0), Vec2::new(0.9, 2.08), WHITE);
    shape.block(Vec3::new(4.05, 1.04, 0.0), Vec3::new(0.88, 2.06, 0.03), BLUE_DOOR);
}

/// A folding chair that stands open; it faces +z before it is turned.
fn open_chair(shape: &mut Shape) {
    for side in [-1.0, 1.0] {
        let x = side * 0.22;
        shape.rod(Vec3::new(x, 0.0, 0.24), Vec3::new(x, 0.92, -0.28), 0.014, WOOD);
        shape.rod(Vec3::new(x * 0.88, 0.0, -0.22), Vec3::new(x * 0.88, 0.46, 0.2), 0.014, WOOD);
    }
    for (y, z) in [(0.9, -0.27), (0.46, 0.2), (0.44, -0.02)] {
        shape.rod(Vec3::new(-0.22, y, z), Vec3::new(0.22, y, z), 0.012, WOOD);
    }
    shape.sheet((4, 3), CANVAS, |u, v| Vec3::new((u - 0.5) * 0.42, 0.72 + 0.17 * v, -0.155 - 0.1 * v));
    // The seat hangs through in the middle.
    shape.sheet((5, 5), CANVAS, |u, v| {
        let sag = (PI * u).sin() * (PI * v).sin();
        Vec3::new((u - 0.5) * 0.38, 0.455 - 0.045 * sag, 0.21 - 0.36 * v)
    });
}

/// The street three floors down, from the other side: a crossing of which hardly any white is left, the school behind its fence.
fn school_street() -> Shape {
    let mut shape = Shape::new();
    let flat = |shape: &mut Shape, low: Vec2, size: Vec2, up: f32, paint: u32| {
        walls::plane(shape, Vec3::new(low.x, GROUND + up, low.y), Vec3::X * size.x, Vec3::NEG_Z * size.y, paint);
    };
    flat(&mut shape, Vec2::new(-30.0, -2.0), Vec2::new(110.0, 70.0), 0.0, PAVEMENT);
    // The street goes by from left to right.
    flat(&mut shape, Vec2::new(-30.0, -11.5), Vec2::new(110.0, 7.5), 0.03, STREET);
    for z in [-11.4, -19.0] {
        flat(&mut shape, Vec2::new(-30.0, z), Vec2::new(110.0, 0.3), 0.06, KERB);
    }
    for stripe in 0..6_u8 {
        for piece in 0..4_u8 {
            let lot = hash(u32::from(stripe) * 17 + u32::from(piece) + 5);
            if lot > 0.38 {
                let low = Vec2::new(8.2 + 0.8 * f32::from(piece), -12.2 - 1.15 * f32::from(stripe));
                flat(&mut shape, low, Vec2::new(0.45 + 0.5 * lot, 0.56), 0.07, WORN);
            }
        }
    }
    // The yard, its fence, the school with its two rows of windows.
    flat(&mut shape, Vec2::new(3.0, -21.0), Vec2::new(22.0, 7.0), 0.05, YARD);
    for post in 0..24_u8 {
        let foot = Vec3::new(3.0 + 0.9 * f32::from(post), GROUND, -21.0);
        if !(6..10).contains(&post) {
            shape.block(foot + Vec3::Y * 0.6, Vec3::new(0.78, 0.08, 0.06), RAIL);
            shape.block(foot + Vec3::Y * 1.1, Vec3::new(0.9, 0.08, 0.06), RAIL);
        }
        shape.block(foot + Vec3::Y * 0.6, Vec3::new(0.08, 1.2, 0.08), RAIL);
    }
    let school = Vec3::new(13.5, GROUND, -32.0);
    house(&mut shape, school, Vec3::new(22.0, 6.2, 8.0), (ROOF, SLATE));
    for window in 0..9_u8 {
        let at = school + Vec3::new(-10.0 + 2.3 * f32::from(window), 0.9, 4.03);
        let tall = if window == 4 { 2.5 } else { 1.7 };
        let foot = if window == 4 { Vec3::Y * -0.9 } else { Vec3::ZERO };
        shape.panel(at + foot, Vec3::X * 1.6, Vec3::Y * tall, (1, 1), GLASS);
        shape.panel(at + Vec3::Y * 2.6, Vec3::X * 1.6, Vec3::Y * 1.7, (1, 1), GLASS);
    }
    for (x, z, wide, deep, tall, seed) in [
        (-6.0, -31.0, 12.0, 8.0, 5.5, 1_u8),
        (36.0, -33.0, 14.0, 8.0, 5.0, 1),
        (4.0, -46.0, 18.0, 8.0, 7.0, 0),
        (30.0, -48.0, 18.0, 8.0, 6.6, 0),
    ] {
        let paints = if seed % 2 == 0 { (BRICK, ROOF) } else { (PALE_BRICK, SLATE) };
        house(&mut shape, Vec3::new(x, GROUND, z), Vec3::new(wide, tall, deep), paints);
    }
    for (x, z, size) in [(5.0, -23.5, 2.0), (21.5, -23.0, 2.2), (26.0, -20.5, 1.8), (1.0, -20.5, 2.1), (15.5, -9.0, 1.9)] {
        tree(&mut shape, Vec3::new(x, GROUND, z), size);
    }
    shape
}
