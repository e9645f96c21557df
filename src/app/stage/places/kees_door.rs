//! Kees's front on the ground floor: curtains held together by pegs, post that no longer fits into the slot.

use std::f32::consts::PI;

use bevy::prelude::*;

use super::{
    Doorway, Place, STANDING, Slot, View,
    fronts::{DOOR, NET, Style, WHITE, WINDOW, bare_hall, doorway, facade, front, grey_day, leaf, marks, wet_tiles},
    gallery::{BRICK, CONCRETE, GLASS, RAIL},
    spot, things, walls,
};
use crate::app::stage::shapes::{Paint, Shape};

const BROWN_DOOR: u32 = 0x6B5546;
const CLOTH: u32 = 0x6F5741;
const DARK_CLOTH: u32 = 0x56432F;
const CREASE: u32 = 0x3A2E22;

/// The pegged window at the left, the door at the right, and of the neighbours' window as much as the ashtray.
const BEFORE: View =
    View { eye: Vec3::new(-1.05, STANDING, 2.95), target: Vec3::new(-0.3, 1.1, 0.0), keep: Vec2::new(1.62, 1.42) };

/// A bare front whose door stays closed.
pub(super) fn kees_door() -> Place {
    let style = Style { brick: BRICK, concrete: CONCRETE, door: BROWN_DOOR, right: 9.0, pipe: 0.96 };
    let mut outside = wet_tiles(&[(0.0, 0.3, 0.8), (1.5, 0.3, 0.6), (-1.7, 0.25, 0.9)]);
    facade(&mut outside, &style);

    let mut close = Shape::new();
    front(&mut close, &style);
    pegged_window(&mut close);
    things::mud_flap(&mut close, Vec3::new(0.0, 0.0, 0.42));
    stickers(&mut close, Vec3::new(0.66, 1.365, 0.004));
    smokers_window(&mut close, Vec3::new(1.46, 1.52, 0.0));
    walls::railing(&mut close, Vec3::new(2.6, 0.0, 1.95), 5.2, 1.0, RAIL);
    close.ground(0.0, 0.22, 0.3).wobble(0.0016);
    outside.wobble(0.0016);

    let mut leaf = leaf(&style);
    things::stuffed_slot(&mut leaf, Vec3::new((DOOR.x - 0.01) * 0.5, 1.0, 0.02), 5);
    leaf.wobble(0.001);
    let mut behind = bare_hall();
    behind.wobble(0.0012);

    Place {
        view: BEFORE,
        air: grey_day(),
        shapes: vec![outside, close, behind],
        marks: marks(),
        // What hangs out of it holds the flap up.
        door: Some(Doorway { slot: Some(Slot { rest: 0.9, ..walls::slot_of(DOOR.x - 0.01) }), ..doorway(leaf, None) }),
        anchors: vec![
            spot("gordijn|gordijnen|keukenraam|raam|wasknijpers|curtain|window", -1.38, 1.3, 0.08),
            spot("brievenbus|bus|post|slot|gleuf|letterbox", 0.2, 0.97, 0.06),
            spot("naamplaat|naambordje|naambord|naam|bordje|plate|stickers", 0.79, 1.44, 0.03),
            spot("bel|bell|deurbel", 0.74, 1.22, 0.03),
            spot("spatlap|mat|deurmat|rubber", -0.3, 0.03, 0.32),
            spot("buren|buurraam|buur|asbak|neighbour|klapraam", 1.22, 1.24, 0.1),
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
