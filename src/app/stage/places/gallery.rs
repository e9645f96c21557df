//! The gallery of a block of flats: on the ground floor in grey light, and on an upper floor in the sun.

use std::f32::consts::PI;

use bevy::prelude::*;

use super::{
    Doorway, Place, Slot,
    fronts::{
        CEILING, DOOR, EYE, HALL, NET, PANELLING, Style, WHITE, WINDOW, bare_hall, coco_mat, doorway, facade, front, grey_day,
        hall_light, leaf, marks, net_window, runner_and_kitchen, wet_tiles,
    },
    furniture, spot, things, walls,
};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash, stand},
};

const BRICK: u32 = 0xA98F78;
const PALE_BRICK: u32 = 0xC2A98A;
const CONCRETE: u32 = 0xA9A69F;
const WARM_CONCRETE: u32 = 0xC4B9A6;
const TEAL_DOOR: u32 = 0x3E6A6C;
const BLUE_DOOR: u32 = 0x4A6A94;
const GLASS: u32 = 0x56646C;
const FROSTED: u32 = 0xAFBBB8;
const RAIL: u32 = 0x5E6E74;
const RED: u32 = 0xB5473B;
const SLATE: u32 = 0x6D6660;
const ROOF: u32 = 0xA25E48;
const STREET: u32 = 0x8D8B86;
const TREE: u32 = 0x7A9A5C;
const WOOD: u32 = 0xB98B57;
const CANVAS: u32 = 0xC2673F;
const BROWN_DOOR: u32 = 0x6B5546;
const CLOTH: u32 = 0x6F5741;
const DARK_CLOTH: u32 = 0x56432F;
const CREASE: u32 = 0x3A2E22;
const UMBRELLA: u32 = 0x3F4E63;
const WORN: u32 = 0xABA79D;
const KERB: u32 = 0xA9A69C;

/// Where the upper gallery ends on the right, where its chime hangs, and the left side of the crossing one sees from there, in metres.
const END: f32 = 1.36;
const CHIME: f32 = 1.0;
const CROSSING: f32 = 15.2;

pub(super) fn ground_floor() -> Place {
    let style = Style { brick: BRICK, concrete: CONCRETE, door: TEAL_DOOR, right: 9.0, pipe: 0.96 };
    let mut outside = wet_tiles(&[(0.0, 0.3, 0.8), (1.0, 0.2, 0.6), (1.5, 0.3, 0.7), (0.6, 0.25, 0.3), (3.2, 0.4, 1.1)]);
    facade(&mut outside, &style);

    let mut close = Shape::new();
    front(&mut close, &style);
    net_window(&mut close);
    coco_mat(&mut close);
    // The neighbour's kitchen, its window a hand wide open.
    walls::window(
        &mut close,
        Vec3::new(1.5, 1.52, 0.0),
        Vec2::new(0.8, 1.0),
        WHITE,
        Paint::fade(0x4E5A60, 0x8C7C60).glowing(0.1),
        1,
    );
    close.within(Mat4::from_rotation_translation(Quat::from_rotation_y(-0.32), Vec3::new(1.12, 1.52, 0.04)), |shape| {
        walls::window_frame(shape, Vec3::new(0.38, 0.0, 0.0), Vec2::new(0.7, 0.9), WHITE, 1);
        shape.panel(Vec3::new(0.03, -0.45, 0.01), Vec3::X * 0.7, Vec3::Y * 0.9, (2, 2), GLASS);
    });
    close.curtain(Vec3::new(1.57, 2.0, 0.02), Vec3::X, 0.32, 0.9, 4.0, NET);
    things::plant(&mut close, Vec3::new(0.86, 0.0, 0.2), 0.62, things::TERRACOTTA, things::DARK_LEAF, 3);
    things::plant(&mut close, Vec3::new(1.13, 0.0, 0.26), 0.4, things::CHINA, things::LEAF, 8);
    furniture::walker(&mut close, Vec3::new(-0.98, 0.0, 0.4), 0.9);
    things::bicycle(&mut close, Vec3::new(3.3, 0.0, 0.28), 0.0, 0x39535E);
    walls::railing(&mut close, Vec3::new(2.6, 0.0, 1.95), 5.2, 1.0, RAIL);
    // The saucepan that soaks beside the mat.
    things::saucepan(&mut close, Vec3::new(0.5, 0.0, 0.34));
    close.ground(0.0, 0.22, 0.3).wobble(0.0016);
    outside.wobble(0.0016);

    let mut leaf = leaf(&style);
    // Frosted glass at the height of a knee, with the mark of a nose on it.
    leaf.panel(Vec3::new(0.26, 0.3, 0.006), Vec3::X * 0.38, Vec3::Y * 0.42, (6, 6), Paint::from(FROSTED).glowing(0.12));
    leaf.wash(Vec3::new(0.42, 0.47, 0.006), Vec3::new(0.09, 0.08, 0.03), 0x6E7B7C, 0.9);
    for (from, to) in
        [((0.26, 0.3), (0.64, 0.3)), ((0.64, 0.3), (0.64, 0.72)), ((0.64, 0.72), (0.26, 0.72)), ((0.26, 0.72), (0.26, 0.3))]
    {
        leaf.rod(Vec3::new(from.0, from.1, 0.008), Vec3::new(to.0, to.1, 0.008), 0.012, TEAL_DOOR);
    }
    // No to this, and no to that.
    leaf.panel(Vec3::new(0.35, 0.86, 0.006), Vec3::X * 0.2, Vec3::Y * 0.07, (1, 1), things::PAPER);
    leaf.panel(Vec3::new(0.36, 0.895, 0.008), Vec3::X * 0.085, Vec3::Y * 0.027, (1, 1), RED);
    leaf.panel(Vec3::new(0.455, 0.895, 0.008), Vec3::X * 0.085, Vec3::Y * 0.027, (1, 1), RED);
    leaf.wobble(0.001);

    Place {
        view: EYE,
        air: Air {
            lamp: Some(Lamp { at: Vec3::new(0.0, 2.3, 0.3), reach: 1.7, colour: things::LAMP, strength: 0.9 }),
            inside: Some(hall_light()),
            ..grey_day()
        },
        shapes: vec![outside, close, hall()],
        marks: marks(),
        door: Some(doorway(leaf, Some(1.32))),
        anchors: vec![
            spot("naambordje|naambord|naam|bordje|plate", 0.66, 1.45, 0.03),
            spot("bel|bell|deurbel", 0.66, 1.27, 0.03),
            spot("sticker|brievenbus|bus|slot|post", 0.0, 0.93, 0.03),
            spot("hond|dog|neus|matglas|ruitje", -0.02, 0.48, 0.03),
            spot("buurraam|buur|buren|neighbour|radio", 1.34, 1.5, 0.12),
            spot("keukenraam|raam|gordijn|window|curtain|vitrage|kier", -1.0, 1.5, 0.05),
            spot("steelpan|pan|pannetje", 0.52, 0.07, 0.36),
            spot("telefoon|phone", 0.95, 0.92, -1.55),
            spot("klok|koekoek|clock", 1.16, 1.84, -1.7),
            spot("mat|deurmat|spatlap", -0.2, 0.02, 0.36),
            spot("plant|bloem|pot", 1.0, 0.4, 0.25),
            spot("lamp|licht|light", 0.0, 2.28, 0.15),
            spot("rollator|walker|stok", -0.98, 0.6, 0.4),
            spot("fiets|bike|bicycle", 3.3, 0.7, 0.3),
            spot("regenpijp|pijp|pipe", 0.96, 0.9, 0.1),
            spot("kijkgaatje|gaatje|peephole|spion", 0.0, 1.5, 0.03),
            spot("tegels|regen|plas|rain", -0.8, 0.0, 0.75),
            spot("", -0.85, 1.95, 0.02),
            spot("", 1.2, 2.0, 0.02),
            spot("", 0.85, 0.85, 0.05),
            spot("", -0.62, 0.9, 0.05),
        ],
    }
}

/// A bare front on the ground floor whose door stays closed: curtains held together by pegs, post that no longer fits.
pub(super) fn kees_door() -> Place {
    let style = Style { brick: BRICK, concrete: CONCRETE, door: BROWN_DOOR, right: 9.0, pipe: 0.96 };
    let mut outside = wet_tiles(&[(0.0, 0.3, 0.8), (1.5, 0.3, 0.6), (-1.7, 0.25, 0.9)]);
    facade(&mut outside, &style);

    let mut close = Shape::new();
    front(&mut close, &style);
    pegged_window(&mut close);
    things::mud_flap(&mut close, Vec3::new(0.0, 0.0, 0.42));
    stickers(&mut close, Vec3::new(0.66, 1.365, 0.004));
    smokers_window(&mut close, Vec3::new(1.5, 1.52, 0.0));
    walls::railing(&mut close, Vec3::new(2.6, 0.0, 1.95), 5.2, 1.0, RAIL);
    close.ground(0.0, 0.22, 0.3).wobble(0.0016);
    outside.wobble(0.0016);

    let mut leaf = leaf(&style);
    things::stuffed_slot(&mut leaf, Vec3::new((DOOR.x - 0.01) * 0.5, 1.0, 0.02), 5);
    leaf.wobble(0.001);
    let mut behind = bare_hall();
    behind.wobble(0.0012);

    Place {
        view: EYE,
        air: grey_day(),
        shapes: vec![outside, close, behind],
        marks: marks(),
        // What hangs out of it holds the flap up.
        door: Some(Doorway { slot: Some(Slot { rest: 0.9, ..walls::slot_of(DOOR.x - 0.01) }), ..doorway(leaf, None) }),
        anchors: vec![
            spot("gordijn|gordijnen|keukenraam|raam|wasknijpers|curtain|window", -1.1, 1.56, 0.08),
            spot("brievenbus|bus|post|slot|gleuf|letterbox", 0.0, 0.97, 0.1),
            spot("naamplaat|naambordje|naambord|naam|bordje|plate|stickers", 0.66, 1.42, 0.03),
            spot("bel|bell|deurbel", 0.66, 1.26, 0.03),
            spot("spatlap|mat|deurmat|rubber", 0.0, 0.03, 0.45),
            spot("buren|buurraam|buur|asbak|neighbour|klapraam", 1.34, 1.3, 0.1),
            spot("lamp|licht|light", 0.0, 2.28, 0.15),
            spot("regenpijp|pijp|pipe", 0.96, 0.9, 0.1),
            spot("kijkgaatje|gaatje|peephole|spion", 0.0, 1.5, 0.03),
            spot("voordeur|deur|door", 0.1, 1.75, 0.03),
            spot("tegels|regen|plas|rain", -0.8, 0.0, 0.75),
            spot("", -0.85, 1.95, 0.02),
            spot("", 1.2, 2.0, 0.02),
            spot("", 0.85, 0.85, 0.05),
            spot("", -0.62, 0.9, 0.05),
        ],
    }
}

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
        air: Air {
            clear: 0xB4D0E2,
            fog: 0xC6D6DF,
            thickness: 0.016,
            key: Vec3::new(0.55, 0.8, 0.75),
            warm: Vec3::new(1.16, 1.07, 0.9),
            cool: Vec3::new(0.4, 0.44, 0.55),
            lamp: None,
            inside: Some(hall_light()),
        },
        shapes: vec![outside, close, hall_of_the_bell(), roofs()],
        marks: marks(),
        door: Some(doorway(leaf, Some(1.32))),
        anchors: vec![
            spot("deurbriefje|briefje|note", 0.86, 1.37, 0.03),
            spot("naambordje|naambord|naam|bordje|plate", 0.66, 1.45, 0.03),
            spot("bel|deurbel|doorbell", 0.66, 1.25, 0.03),
            spot("zebrapad|zebra|school|straat|kruising|crossing|street", CROSSING + 4.6, -8.8, -18.4),
            spot("klapstoel|stoel|chair", 1.0, 0.6, 0.16),
            spot("handbel|schoolbel|handbell", 1.1, 1.82, -1.78),
            spot("windgong|windklok|chime|gong", CHIME, 2.2, 0.5),
            spot("uitzicht|daken|dak|lucht|view|roof|sky", 8.0, 1.4, -8.0),
            spot("raam|window|vitrage", -1.0, 1.5, 0.05),
            spot("mat|deurmat", -0.2, 0.02, 0.36),
            spot("plant|bloem|pot", -0.68, 0.42, 0.32),
            spot("reling|leuning|railing", END + 0.85, 1.0, 0.6),
            spot("brievenbus|bus|post|slot", 0.0, 1.0, 0.03),
            spot("kapstok|jas|coat", 1.1, 1.3, -1.85),
            spot("", -0.85, 2.05, 0.02),
            spot("", 1.15, 1.95, 0.02),
            spot("", -0.6, 0.75, 0.05),
            spot("", 0.9, 2.1, 0.02),
        ],
    }
}

/// The window of somebody who shuts out the day: heavy cloth, four pegs, and a crease at the height of a face.
fn pegged_window(shape: &mut Shape) {
    let (centre, size) = WINDOW;
    walls::window(shape, centre, size, WHITE, Paint::from(CREASE), 1);
    let cloth = Paint::fade(CLOTH, DARK_CLOTH);
    shape.curtain(centre + Vec3::new(-0.47, 0.5, 0.04), Vec3::X, 0.49, 1.0, 5.0, cloth);
    shape.curtain(centre + Vec3::new(-0.02, 0.5, 0.04), Vec3::X, 0.48, 1.0, 5.0, cloth);
    things::pegs(shape, centre + Vec3::new(0.0, 0.38, 0.085), 4, 0.25);
    let crease = [Vec2::new(-0.012, -0.09), Vec2::new(0.055, 0.0), Vec2::new(-0.012, 0.09)];
    shape.slab(centre + Vec3::new(0.03, 0.005, 0.078), &crease, 0.004, CREASE);
    shape.rod(centre + Vec3::new(0.018, -0.085, 0.08), centre + Vec3::new(0.085, 0.005, 0.084), 0.006, CLOTH);
    shape.rod(centre + Vec3::new(0.018, 0.095, 0.08), centre + Vec3::new(0.085, 0.005, 0.084), 0.006, CLOTH);
}

/// A horse and a star that a child has stuck on, each with a name under it; on a wall that looks toward +z, around their middle.
fn stickers(shape: &mut Shape, at: Vec3) {
    const HORSE: u32 = 0x8A5A3A;
    const STAR: u32 = 0xE2B53C;
    for (x, paint) in [(-0.045, 0xDCE6E8_u32), (0.045, 0xE6DCEC_u32)] {
        shape.ball(at + Vec3::new(x, 0.008, 0.0), Vec3::new(0.034, 0.034, 0.002), paint);
        shape.rod(at + Vec3::new(x - 0.022, -0.035, 0.003), at + Vec3::new(x + 0.02, -0.033, 0.003), 0.003, things::INK);
    }
    let horse = at + Vec3::new(-0.045, 0.006, 0.004);
    shape.ball(horse, Vec3::new(0.016, 0.008, 0.002), HORSE);
    shape.rod(horse + Vec3::X * 0.012, horse + Vec3::new(0.02, 0.016, 0.0), 0.0045, HORSE);
    shape.rod(horse + Vec3::new(0.02, 0.016, 0.0), horse + Vec3::new(0.028, 0.011, 0.0), 0.004, HORSE);
    for x in [-0.013, -0.006, 0.007, 0.013] {
        shape.rod(horse + Vec3::X * x, horse + Vec3::new(x, -0.018, 0.0), 0.0022, HORSE);
    }
    let star: Vec<Vec2> = (0..10_u8)
        .map(|i| {
            let (sin, cos) = (f32::from(i) * PI / 5.0).sin_cos();
            Vec2::new(sin, cos) * if i % 2 == 0 { 0.026 } else { 0.011 }
        })
        .collect();
    shape.slab(at + Vec3::new(0.045, 0.008, 0.003), &star, 0.003, STAR);
}

/// The neighbours' window: its upper light tipped open, on the sill an ashtray that still smokes.
fn smokers_window(shape: &mut Shape, centre: Vec3) {
    walls::window(shape, centre, Vec2::new(0.8, 1.0), WHITE, Paint::fade(0x4E5A60, 0x8C7C60).glowing(0.1), 1);
    shape.block(centre + Vec3::new(0.0, 0.2, 0.025), Vec3::new(0.8, 0.045, 0.05), WHITE);
    let tipped = Mat4::from_rotation_translation(Quat::from_rotation_x(-0.6), centre + Vec3::new(0.0, 0.49, 0.07));
    shape.within(tipped, |shape| {
        for side in [-1.0, 1.0] {
            shape.block(Vec3::new(side * 0.36, -0.14, 0.0), Vec3::new(0.04, 0.28, 0.03), WHITE);
        }
        for y in [0.0, -0.28] {
            shape.block(Vec3::new(0.0, y, 0.0), Vec3::new(0.76, 0.04, 0.03), WHITE);
        }
        shape.panel(Vec3::new(-0.34, -0.26, 0.004), Vec3::X * 0.68, Vec3::Y * 0.24, (1, 1), GLASS);
    });
    shape.curtain(centre + Vec3::new(-0.36, 0.16, 0.02), Vec3::X, 0.24, 0.62, 3.0, NET);
    things::ashtray(shape, centre + Vec3::new(-0.22, -0.53, 0.1));
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

/// What one sees of the hall when the door is open: wallpaper, runner, coats, telephone, clock.
fn hall() -> Shape {
    let mut shape = bare_hall();
    runner_and_kitchen(&mut shape);
    let [left, right, ..] = HALL;
    shape.shadow(Vec3::new(0.95, 0.0, -1.55), Vec3::new(0.5, 0.3, 0.5), 0.4);
    shape.within(stand(Vec3::new(left, 1.68, -1.1), PI * 0.5), |shape| {
        furniture::coats(shape, Vec3::ZERO, PANELLING, &[0x5E6A5A, 0x7A4A46, 0x4B5468])
    });
    // The telephone on its crocheted cloth.
    furniture::table(&mut shape, Vec3::new(0.96, 0.0, -1.55), 0.0, Vec3::new(0.42, 0.78, 0.42), PANELLING);
    shape.lathe(Vec3::new(0.96, 0.781, -1.55), &[(0.19, 0.0), (0.17, 0.005), (0.0, 0.005)], 18, things::PAPER);
    things::telephone(&mut shape, Vec3::new(0.96, 0.786, -1.55), -0.9, 0x8A8C8E);
    // The cuckoo clock on the right wall.
    shape.within(stand(Vec3::new(right, 1.84, -1.7), -PI * 0.5), |shape| {
        shape.slab(
            Vec3::new(0.0, 0.0, 0.07),
            &[
                Vec2::new(-0.11, -0.13),
                Vec2::new(0.11, -0.13),
                Vec2::new(0.12, 0.08),
                Vec2::new(0.0, 0.2),
                Vec2::new(-0.12, 0.08),
            ],
            0.12,
            0x5B3D28_u32,
        );
        furniture::clock(shape, Vec3::new(0.0, -0.02, 0.13), 0.07, PANELLING, 195.0);
        for x in [-0.04, 0.05] {
            shape.rod(Vec3::new(x, -0.13, 0.07), Vec3::new(x, -0.5, 0.07), 0.003, things::BRASS);
            shape.ball(Vec3::new(x, -0.53, 0.07), Vec3::new(0.018, 0.045, 0.018), 0x5B3D28_u32);
        }
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
    let ground = -9.0;
    walls::plane(&mut shape, Vec3::new(-4.0, ground, -2.0), Vec3::X * 60.0, Vec3::NEG_Z * 50.0, STREET);
    for x in [CROSSING - 0.9, CROSSING + 9.3] {
        shape.panel(Vec3::new(x, ground + 0.02, -4.0), Vec3::X * 0.4, Vec3::NEG_Z * 26.0, (1, 6), KERB);
    }
    // Of the crossing hardly any white is left.
    for stripe in 0..8_u8 {
        for piece in 0..4_u8 {
            let lot = hash(u32::from(stripe) * 13 + u32::from(piece) + 5);
            if lot > 0.45 {
                let at = Vec3::new(CROSSING + 1.15 * f32::from(stripe), ground + 0.03, -16.2 - 1.2 * f32::from(piece));
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
        let foot = Vec3::new(x, ground, z);
        shape.block(foot + Vec3::Y * (tall * 0.5), Vec3::new(wide, tall, deep), if seed % 2 == 0 { BRICK } else { PALE_BRICK });
        let roof = if seed % 2 == 0 { ROOF } else { SLATE };
        shape.within(stand(foot + Vec3::Y * tall, PI * 0.5), |shape| {
            let half = deep * 0.54;
            shape.slab(Vec3::ZERO, &[Vec2::new(-half, 0.0), Vec2::new(half, 0.0), Vec2::new(0.0, 2.6)], wide * 1.04, roof);
        });
        for window in 0..4_u8 {
            let at = foot + Vec3::new(wide * (f32::from(window) / 4.0 - 0.42), tall * 0.55, deep * 0.5 + 0.02);
            shape.panel(at, Vec3::X * 1.4, Vec3::Y * 1.3, (1, 1), GLASS);
        }
        shape.block(foot + Vec3::new(wide * 0.2, tall + 2.4, 0.0), Vec3::new(0.8, 1.4, 0.8), BRICK);
    }
    for (x, z, size) in [(9.0, -15.0, 2.2), (33.5, -22.0, 1.7), (18.0, -28.0, 2.4), (36.0, -12.0, 2.4), (7.5, -24.0, 2.5)] {
        let foot = Vec3::new(x, ground, z);
        shape.rod(foot, foot + Vec3::Y * (size * 1.2), 0.22, things::WALNUT);
        for (dx, dy, dz, r) in [(0.0, 1.9, 0.0, 1.0), (0.6, 1.5, 0.3, 0.7), (-0.6, 1.6, -0.2, 0.75)] {
            shape.ball(foot + Vec3::new(dx, dy, dz) * size, Vec3::splat(r * size * 0.8), Paint::fade(TREE, 0x55744A));
        }
    }
    shape
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_resident_is_hidden_behind_the_closed_door() {
        for place in [ground_floor(), kees_door(), upper_floor()] {
            let door = place.door.expect("a front door");
            for mark in door.peeking {
                assert!(mark.at.z < -0.2, "in front of the wall");
            }
            // From behind the closed door to the doorway: nowhere within reach of the leaf, an arm's breadth included.
            for step in 0..=10_u8 {
                let at = door.peeking[0].at.lerp(place.marks[0].at, f32::from(step) / 10.0);
                let arm = at - Vec3::X * 0.22;
                assert!(arm.with_y(0.0).distance(door.hinge.with_y(0.0)) > door.size.x, "{arm} is in the way of the leaf");
            }
        }
    }
}
