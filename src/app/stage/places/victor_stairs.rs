//! The stairs of Victor's block: their foot, where a bucket hangs on its rope and he leans over the banister, and two floors up.

use std::f32::consts::TAU;

use bevy::prelude::*;

use super::{
    Anchor, Mark, Place, STANDING, View, spot,
    stairs::{
        BIKES, BOXES, CONCRETE, DADO, FRAME, GREEN_DOOR, LOW, NEON, PLASTER, RAIL_BARS, ROPE, WALLPAPER, first_flight, hall,
        letter_boxes, light_button, shut_door, trowel,
    },
    things, walls,
};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash, stand},
};

const STAIN_RIM: u32 = 0x6E4C32;
const STAIN_TIDE: u32 = 0x84603F;
const STAIN_HEART: u32 = 0x9B744C;
const SLIPPER: u32 = 0x8C5560;
const BLUE_DOOR: u32 = 0x4F6070;
const MAT: u32 = 0x6E5A40;
const PENCIL: u32 = 0x3A3A42;
const WELL: u32 = 0x3E403E;
const HANDRAIL: u32 = 0x7A5638;

/// Where one is on these stairs, and what has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moment {
    /// At their foot, the bucket high up beside him.
    Foot,
    /// The bucket has come down to where a hand reaches.
    Bucket,
    /// The light has gone out.
    Dark,
    /// One floor up: the door of who moved away.
    First,
    /// Two floors up: the neighbour's door.
    Second,
}

/// The floor of the gallery above, and where its railing is.
const GALLERY: f32 = 2.9;
const EDGE: f32 = -1.6;
/// Where the rope hangs.
const WELL_MIDDLE: Vec2 = Vec2::new(-0.2, -1.42);
/// The front of the flats on the first and the second floor: where its doors are.
const FRONT: f32 = -2.75;
/// The frame of the underside of the second flight: its middle, its turn, and half its length.
const SECOND: (Vec3, f32, f32) = (Vec3::new(0.3, 2.42, -2.45), -0.5, 1.13);

/// The stairs at this moment.
pub(super) fn build(moment: Moment) -> Place {
    let dark = moment == Moment::Dark;
    let mut close = Shape::new();
    first_flight(&mut close, if dark { 0.16 } else { 0.8 });
    close.within(Mat4::from_rotation_translation(Quat::from_rotation_x(SECOND.1), SECOND.0), |shape| {
        shape.block(Vec3::ZERO, Vec3::new(1.1, 0.14, 2.0 * SECOND.2), CONCRETE);
        stain(shape);
    });
    gallery(&mut close);
    // The tube under the gallery: while it is out it is only grey.
    let (tube, glow) = if dark { (0x9BA09C, 0.0) } else { (NEON, 0.9) };
    walls::neon(&mut close, Vec3::new(-1.35, GALLERY - 0.24, -2.0), 1.0, tube, glow);
    rope(&mut close, bucket_at(moment));

    let mut anchors = vec![
        spot("emmer|emmer-aan-touw|touw|bucket|rope", WELL_MIDDLE.x + 0.2, bucket_at(moment) + 0.3, WELL_MIDDLE.y),
        spot("vlek|lek|lekplek|stain", 0.5, 1.98, -3.3),
        spot("tl|buis|tl-buis|neon|lamp", -1.35, GALLERY - 0.26, -1.95),
        spot("trapgat|trappenhuis|trap|stairs|well", 0.55, 3.4, -1.6),
    ];
    let marks = match moment {
        Moment::Foot | Moment::Bucket | Moment::Dark => {
            anchors.extend(foot(&mut close, dark));
            [OVER_THE_BANISTER, Mark::standing(0.42, 0.0, -0.75, -0.1), Mark::standing(-1.25, 0.0, -2.6, 0.2)]
        }
        Moment::First => {
            anchors.extend(front(&mut close));
            anchors.extend(first_door(&mut close));
            [OVER_THE_BANISTER, Mark::standing(-1.7, 0.0, -2.3, 0.35), Mark::standing(-1.0, 0.0, -1.5, 0.1)]
        }
        Moment::Second => {
            anchors.extend(front(&mut close));
            anchors.extend(neighbour_door(&mut close));
            // He has come down to the turn of the stairs and beckons.
            let turn = Mark::standing(1.85, 1.94, -3.45, -0.35);
            [turn, Mark::standing(-1.7, 0.0, -2.3, 0.35), Mark::standing(-1.0, 0.0, -1.5, 0.1)]
        }
    };
    let place = hall(close, anchors);
    let air = if dark { unlit(&place.air) } else { place.air };
    // Up to the banister, and down to the wheels of the bicycles or to the edge of the well.
    let (middle, keep) = if matches!(moment, Moment::First | Moment::Second) { (2.24, 2.74) } else { (2.4, 2.5) };
    let view = View { eye: Vec3::new(-0.5, STANDING, 2.9), target: Vec3::new(-0.02, middle, -1.8), keep: Vec2::splat(keep) };
    Place { view, air, marks, ..place }
}

/// High above, his hands on the rail.
const OVER_THE_BANISTER: Mark = Mark::standing(-1.05, GALLERY, EDGE - 0.24, 0.12);

/// How high the bottom of the bucket is.
const fn bucket_at(moment: Moment) -> f32 {
    if matches!(moment, Moment::Bucket) { 1.02 } else { 2.86 }
}

/// What is left when the light has gone out: a little day from the window on the landing.
fn unlit(air: &Air) -> Air {
    Air {
        clear: 0x17191A,
        fog: 0x2B2E30,
        warm: Vec3::new(0.3, 0.32, 0.35),
        cool: Vec3::new(0.1, 0.11, 0.14),
        lamp: Some(Lamp { at: Vec3::new(1.2, 3.0, -3.6), reach: 5.2, colour: 0xA9BCC8, strength: 0.4 }),
        ..*air
    }
}

/// At the foot: letter boxes with the trowel, the button of the light, a neighbour's door, children's bicycles in a row.
fn foot(shape: &mut Shape, dark: bool) -> [Anchor; 6] {
    shape.within(Mat4::from_translation(BOXES), |shape| {
        letter_boxes(shape, Vec3::new(0.0, 1.35, 0.0), 4, 2);
        trowel(shape, Vec3::new(-0.02, 1.86, 0.03));
        timed_button(shape, Vec3::new(0.85, 1.25, 0.0));
    });
    ajar(shape, Vec3::new(-1.62, 0.0, LOW.z), GREEN_DOOR, if dark { 0.2 } else { 0.35 });
    bicycles_in_a_row(shape);
    [
        spot("brievenbus|brievenbussen|bussen|letterbox", BOXES.x - 0.6, 1.35, BOXES.z + 0.13),
        spot("troffel|trowel", BOXES.x - 0.26, 1.9, BOXES.z + 0.05),
        spot("fietsen|fietsen-op-rij|kinderfietsen|fiets|bikes", 0.32, 0.62, -3.1),
        spot("buurdeur|buur|neighbour|pantoffel", -1.2, 0.16, -4.0),
        spot("voordeur|deur|door", -1.72, 1.6, -4.1),
        spot("lichtknop|knop|schakelaar|switch", BOXES.x + 0.97, 1.27, BOXES.z + 0.05),
    ]
}

/// The landing of a floor: the front of a flat, a light button, and the well with its railing: one sees the bicycles below.
fn front(shape: &mut Shape) -> [Anchor; 2] {
    let wide = -0.55 - LOW.x;
    walls::plane(shape, Vec3::new(LOW.x, 0.0, FRONT), Vec3::X * wide, Vec3::Y * (GALLERY - 0.16), PLASTER);
    walls::plane(shape, Vec3::new(LOW.x, 0.0, FRONT + 0.004), Vec3::X * wide, Vec3::Y * 1.2, DADO);
    walls::plane(shape, Vec3::new(-0.55, 0.0, FRONT), Vec3::NEG_Z * 1.4, Vec3::Y * (GALLERY - 0.16), PLASTER);
    shape.within(Mat4::from_translation(Vec3::new(-0.78, 0.0, FRONT)), |shape| timed_button(shape, Vec3::new(0.0, 1.3, 0.0)));
    // The well: one looks down between the bars.
    let (left, right, near, far) = (-0.42, 0.9, -0.62, -2.5);
    shape.panel(Vec3::new(left, 0.006, near), Vec3::X * (right - left), Vec3::Z * (far - near), (6, 8), Paint::fade(WELL, WELL));
    for (i, colour) in BIKES.into_iter().enumerate() {
        let at = Vec3::new(left + 0.3 + 0.22 * i as f32, 0.012, far + 0.8);
        shape.rod(at, at + Vec3::new(-0.1, 0.0, 0.3), 0.014, colour);
        shape.rod(at + Vec3::new(-0.15, 0.0, 0.24), at + Vec3::new(0.0, 0.0, 0.28), 0.009, things::STEEL);
    }
    walls::railing(shape, Vec3::new(left, 0.0, near), right - left, 0.95, RAIL_BARS);
    shape.within(stand(Vec3::new(left, 0.0, far), -TAU * 0.25), |shape| {
        walls::railing(shape, Vec3::ZERO, near - far, 0.95, RAIL_BARS);
    });
    [
        spot("fietsen|fietsen-op-rij|kinderfietsen|fiets|bikes", 0.72, 0.05, -2.1),
        spot("lichtknop|knop|schakelaar|switch", -0.66, 1.34, FRONT + 0.05),
    ]
}

/// The door of who played the cello; beside it, on a stool, the sheet music she left.
fn first_door(shape: &mut Shape) -> [Anchor; 2] {
    let at = Vec3::new(-1.78, 0.0, FRONT);
    shut_door(shape, at, BLUE_DOOR);
    things::mat(shape, at + Vec3::Z * 0.34, Vec2::new(0.7, 0.42), MAT);
    sheet_music(shape, Vec3::new(-1.02, 0.0, FRONT + 0.24));
    [
        spot("bladmuziek|muziek|stapel|music", -0.86, 0.78, FRONT + 0.3),
        spot("buurdeur|buur|neighbour|voordeur|deur|door", -1.98, 1.6, FRONT + 0.05),
    ]
}

/// The door of mevrouw Kuipers, on a gap, a slipper in it.
fn neighbour_door(shape: &mut Shape) -> [Anchor; 2] {
    let at = Vec3::new(-1.78, 0.0, FRONT);
    ajar(shape, at, GREEN_DOOR, 0.35);
    things::mat(shape, at + Vec3::Z * 0.36, Vec2::new(0.7, 0.42), MAT);
    shape.block(at + Vec3::new(0.58, 1.45, 0.01), Vec3::new(0.14, 0.06, 0.016), things::PAPER);
    shape.rod(at + Vec3::new(0.53, 1.45, 0.02), at + Vec3::new(0.62, 1.45, 0.02), 0.004, things::INK);
    [spot("buurdeur|buur|neighbour|pantoffel", -1.34, 0.2, FRONT + 0.15), spot("voordeur|deur|door", -1.98, 1.6, FRONT + 0.05)]
}

/// The gallery at the top of the second flight, with a rail that hands lie on.
fn gallery(shape: &mut Shape) {
    let (left, right) = (LOW.x, -0.3);
    let middle = (left + right) * 0.5;
    shape.block(Vec3::new(middle, GALLERY - 0.08, EDGE - 1.0), Vec3::new(right - left, 0.16, 2.05), CONCRETE);
    for bar in 0..16_u8 {
        let foot = Vec3::new(left + 0.05 + 0.135 * f32::from(bar), GALLERY, EDGE);
        shape.tube(&[(foot, 0.011), (foot + Vec3::Y * 0.82, 0.011)], 5, RAIL_BARS);
    }
    shape.rod(Vec3::new(left, GALLERY + 0.1, EDGE), Vec3::new(right, GALLERY + 0.1, EDGE), 0.014, RAIL_BARS);
    shape.tube(&[(Vec3::new(left, GALLERY + 0.84, EDGE), 0.034), (Vec3::new(right, GALLERY + 0.84, EDGE), 0.034)], 9, HANDRAIL);
}

/// The rope through the well, with a mason's bucket whose foot is at this height.
fn rope(shape: &mut Shape, height: f32) {
    let foot = Vec3::new(WELL_MIDDLE.x, height, WELL_MIDDLE.y);
    shape.rod(foot + Vec3::Y * 0.3, foot.with_y(6.6), 0.009, ROPE);
    shape.rod(foot + Vec3::new(-0.14, 0.26, 0.0), foot + Vec3::Y * 0.42, 0.004, things::STEEL);
    shape.rod(foot + Vec3::new(0.14, 0.26, 0.0), foot + Vec3::Y * 0.42, 0.004, things::STEEL);
    things::bucket(shape, foot, things::INK);
    // Mortar has left its white on the rim.
    shape.lathe(foot + Vec3::Y * 0.225, &[(0.139, 0.0), (0.1475, 0.05), (0.1515, 0.056), (0.14, 0.05)], 20, 0xC9C5BA_u32);
}

/// A brown stain as large as a door under the second flight, darker at its rim; along its edge a pencil line for each year.
fn stain(shape: &mut Shape) {
    // Under the slab, one layer below the other.
    for (layer, (size, paint)) in
        [(1.0, STAIN_RIM), (0.94, STAIN_HEART), (0.7, STAIN_TIDE), (0.67, STAIN_HEART)].into_iter().enumerate()
    {
        let low = -0.074 - 0.003 * layer as f32;
        shape.sheet((28, 2), paint, |u, v| {
            let angle = u * TAU;
            let edge = 1.0 + 0.05 * (angle * 3.0 + 0.6).sin() + 0.035 * (angle * 8.0).cos();
            // Nearly as square as a door.
            let (sin, cos) = angle.sin_cos();
            let out = v * size * edge / (sin.powi(4) + cos.powi(4)).powf(0.25);
            Vec3::new(0.4 * out * cos + 0.08, low, 0.94 * out * sin)
        });
    }
    for year in 0..6_u8 {
        // Each spring it had come a little farther.
        let at = Vec3::new(-0.33, -0.09, 0.24 * f32::from(year) - 0.62);
        shape.rod(at, at - Vec3::X * 0.13, 0.0045, PENCIL);
        for figure in 0..4_u8 {
            let at = at + Vec3::new(-0.04 - 0.026 * f32::from(figure), 0.0, 0.035);
            shape.rod(at, at + Vec3::new(0.003, 0.0, 0.032), 0.002, PENCIL);
        }
    }
}

/// The button of the light; on a plaster under it, how long it burns.
fn timed_button(shape: &mut Shape, at: Vec3) {
    light_button(shape, at);
    shape.panel(at + Vec3::new(-0.06, -0.14, 0.004), Vec3::X * 0.12, Vec3::Y * 0.045, (1, 1), WALLPAPER);
    shape.rod(at + Vec3::new(-0.045, -0.118, 0.006), at + Vec3::new(0.045, -0.118, 0.006), 0.004, things::INK);
}

/// Four children's bicycles, straight as a wall, a card on each.
fn bicycles_in_a_row(shape: &mut Shape) {
    for (i, colour) in BIKES.into_iter().enumerate() {
        shape.within(
            Mat4::from_scale_rotation_translation(
                Vec3::splat(0.66),
                Quat::from_rotation_y(0.98),
                Vec3::new(-1.02 + 0.4 * i as f32, 0.0, -3.3),
            ),
            |shape| things::bicycle(shape, Vec3::ZERO, 0.0, colour),
        );
        // A card hangs from the handlebar.
        let bar = Vec3::new(-0.82 + 0.4 * i as f32, 0.5, -3.52);
        shape.panel(bar, Vec3::X * 0.07, Vec3::Y * 0.09, (1, 1), things::PAPER);
    }
}

/// A door on a gap with light in it and a slipper, on a wall that looks toward +z.
fn ajar(shape: &mut Shape, at: Vec3, paint: u32, light: f32) {
    let glow = Paint::from(WALLPAPER).glowing(light);
    shape.panel(at + Vec3::new(-0.43, 0.0, 0.014), Vec3::X * 0.86, Vec3::Y * 2.03, (2, 4), glow);
    walls::door_frame(shape, at - Vec3::X * 0.43, Vec2::new(0.86, 2.03), FRAME);
    shape.within(Mat4::from_rotation_translation(Quat::from_rotation_y(-0.22), at + Vec3::new(-0.43, 0.0, 0.03)), |shape| {
        shape.block(Vec3::new(0.42, 1.01, 0.0), Vec3::new(0.83, 2.01, 0.04), paint);
        shape.ball(Vec3::new(0.75, 1.05, 0.05), Vec3::splat(0.028), things::BRASS);
    });
    shape.ball(at + Vec3::new(0.4, 0.045, 0.14), Vec3::new(0.045, 0.045, 0.11), SLIPPER);
}

/// A pile of sheet music on a stool, one sheet leaning against the wall behind it.
fn sheet_music(shape: &mut Shape, at: Vec3) {
    shape.lathe(at, &[(0.15, 0.0), (0.13, 0.4), (0.19, 0.43), (0.0, 0.45)], 14, things::PINE);
    for layer in 0..9_u8 {
        let (up, lot) = (f32::from(layer), hash(u32::from(layer) + 61));
        shape.within(stand(at + Vec3::Y * (0.46 + 0.026 * up), 0.5 * (lot - 0.5)), |shape| {
            let paper = if layer % 3 == 1 { 0xDDD0B4 } else { things::PAPER };
            shape.block(Vec3::ZERO, Vec3::new(0.24, 0.024, 0.31), paper);
        });
    }
    let leaning = Mat4::from_rotation_translation(Quat::from_rotation_x(-0.2), at + Vec3::new(0.02, 0.68, -0.06));
    shape.within(leaning, |shape| {
        shape.rounded(Vec3::new(0.0, 0.17, 0.0), Vec3::new(0.26, 0.34, 0.006), 0.002, things::PAPER);
        for staff in 0..4_u8 {
            let y = 0.06 + 0.075 * f32::from(staff);
            for line in 0..3_u8 {
                let y = y + 0.014 * f32::from(line);
                shape.rod(Vec3::new(-0.11, y, 0.005), Vec3::new(0.11, y, 0.005), 0.0014, PENCIL);
            }
            for note in 0..5_u8 {
                let lot = hash(u32::from(staff) * 11 + u32::from(note));
                let at = Vec3::new(-0.085 + 0.042 * f32::from(note), y + 0.028 * lot, 0.006);
                shape.ball(at, Vec3::new(0.008, 0.006, 0.002), things::INK);
                shape.rod(at + Vec3::X * 0.007, at + Vec3::new(0.007, 0.032, 0.0), 0.002, things::INK);
            }
        }
    });
}
