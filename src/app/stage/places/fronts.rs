//! The front of a flat on a gallery: wall, door, window and lamp, and the hall behind the door.

use bevy::prelude::*;

use super::{Doorway, Mark, STANDING, View, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape},
};

const TILE: u32 = 0x8A8D8C;
const WET: u32 = 0xAEB8BF;
const SEAM: u32 = 0x6D706F;
pub(super) const WHITE: u32 = 0xE3DED3;
pub(super) const NET: u32 = 0xDCD9D0;
const WALLPAPER: u32 = 0xD9BE94;
pub(super) const PANELLING: u32 = 0x9A7450;
const LINO: u32 = 0x9B7A58;
const RUNNER: u32 = 0x8C4A42;
const PIPE: u32 = 0x7D8484;
const COCO: u32 = 0x8B6E48;

/// The door opening, in metres: it begins at `-DOOR.x / 2`.
pub(super) const DOOR: Vec2 = Vec2::new(0.9, 2.08);
const HALF: f32 = DOOR.x * 0.5;
pub(super) const CEILING: f32 = 2.75;

/// The middle of the window beside the door, and its size, in metres.
pub(super) const WINDOW: (Vec3, Vec2) = (Vec3::new(-1.14, 1.52, 0.0), Vec2::new(0.98, 1.05));

/// From a little to the left: so one sees past a leaf that opens inward.
pub(super) const EYE: View =
    View { eye: Vec3::new(-1.05, STANDING, 2.75), target: Vec3::new(0.0, 1.1, 0.0), keep: Vec2::new(1.42, 1.3) };

/// The left and the right side, the back and the height of a hall behind a front door, in metres.
pub(super) const HALL: [f32; 4] = [-0.62, 1.22, -3.2, 2.5];

/// What differs between the fronts.
pub(super) struct Style {
    pub(super) brick: u32,
    pub(super) concrete: u32,
    pub(super) door: u32,
    /// Where the wall ends on the right.
    pub(super) right: f32,
    /// Where the drain pipe is.
    pub(super) pipe: f32,
}

pub(super) fn hall_light() -> Lamp {
    Lamp { at: Vec3::new(0.35, 2.05, -1.0), reach: 4.4, colour: 0xFFCE8A, strength: 1.7 }
}

/// The resident behind the threshold, beyond the reach of the leaf that swings in; others beside the door, outside.
pub(super) fn marks() -> [Mark; 3] {
    [Mark::standing(0.3, 0.0, -0.82, -0.36), Mark::standing(0.68, 0.0, 0.62, -0.75), Mark::standing(-0.85, 0.0, 0.26, 0.45)]
}

pub(super) fn doorway(leaf: Shape, chain: Option<f32>) -> Doorway {
    Doorway {
        hinge: Vec3::new(-HALF, 0.015, -0.005),
        yaw: 0.0,
        size: Vec2::new(DOOR.x - 0.01, DOOR.y - 0.02),
        swing: 1.0,
        chain,
        slot: Some(walls::slot_of(DOOR.x - 0.01)),
        leaf,
        // Behind the wall on the lock's side, where the gap is, and clear of the leaf: on the chain half a face is seen, ajar all of it,
        // and of the body what is not behind the leaf.
        peeking: [Mark::standing(0.625, 0.0, -0.36, -0.32), Mark::standing(0.545, 0.0, -0.64, -0.38)],
    }
}

pub(super) fn leaf(style: &Style) -> Shape {
    walls::door_leaf(
        Vec2::new(DOOR.x - 0.01, DOOR.y - 0.02),
        walls::LeafStyle { paint: style.door, slot: true, peephole: true, glass: None },
    )
}

/// The wall with its opening, the slab above, and the pipe.
pub(super) fn facade(shape: &mut Shape, style: &Style) {
    let (low, high) = (Vec2::new(-8.0, 0.0), Vec2::new(style.right, CEILING));
    let paint = Paint::from(style.brick);
    walls::wall_with_hole(shape, low, high, Vec2::new(-HALF, 0.0), Vec2::new(HALF, DOOR.y), 0.0, paint);
    shape.shade(|position, normal| {
        // Splashes below, the shade of the slab above.
        if normal.z < 0.5 {
            return 1.0;
        }
        let foot = (1.0 - position.y / 0.4).clamp(0.0, 1.0);
        let top = (1.0 - (CEILING - position.y) / 1.0).clamp(0.0, 1.0);
        1.0 - 0.28 * foot * foot - 0.34 * top * top
    });
    walls::bricks(shape, Vec2::new(-3.4, 0.1), Vec2::new(-HALF - 0.1, 2.6), 0.0, style.brick, 11);
    walls::bricks(shape, Vec2::new(HALF + 0.1, 0.1), Vec2::new(style.right.min(3.6), 2.6), 0.0, style.brick, 23);
    // A band of concrete under the slab, and the slab.
    shape.block(
        Vec3::new(style.right * 0.5 - 4.0, CEILING - 0.12, 0.03),
        Vec3::new(8.0 + style.right, 0.24, 0.06),
        style.concrete,
    );
    walls::plane(shape, Vec3::new(-8.0, CEILING, 0.0), Vec3::X * (8.9 + style.right), Vec3::Z * 2.05, style.concrete);
    shape.block(
        Vec3::new(style.right * 0.5 - 3.55, CEILING + 0.06, 2.0),
        Vec3::new(8.9 + style.right, 0.3, 0.12),
        style.concrete,
    );
}

/// What every front has: frame, bell, plate, lamp, pipe, and the slab under the window.
pub(super) fn front(shape: &mut Shape, style: &Style) {
    walls::door_frame(shape, Vec3::new(-HALF, 0.0, 0.0), DOOR, WHITE);
    shape.block(Vec3::new(0.0, 0.008, 0.03), Vec3::new(DOOR.x, 0.03, 0.14), style.concrete);
    // Name and bell.
    shape.block(Vec3::new(0.66, 1.45, 0.008), Vec3::new(0.17, 0.09, 0.018), things::BRASS);
    for (y, half) in [(1.468, 0.06), (1.448, 0.05), (1.43, 0.03)] {
        shape.rod(Vec3::new(0.66 - half, y, 0.018), Vec3::new(0.66 + half, y, 0.018), 0.0035, 0x5E4826_u32);
    }
    shape.rounded(Vec3::new(0.66, 1.27, 0.012), Vec3::new(0.075, 0.11, 0.026), 0.012, WHITE);
    shape.ball(Vec3::new(0.66, 1.26, 0.026), Vec3::new(0.017, 0.017, 0.009), things::INK);
    // The lamp above the door.
    shape.block(Vec3::new(0.0, 2.3, 0.02), Vec3::new(0.14, 0.12, 0.04), things::DARK_STEEL);
    shape.ball(Vec3::new(0.0, 2.27, 0.1), Vec3::new(0.085, 0.1, 0.085), Paint::from(0xFBE3B8).glowing(0.75));
    shape.block(WINDOW.0 + Vec3::new(0.0, -1.0, 0.015), Vec3::new(WINDOW.1.x + 0.06, 0.75, 0.03), style.concrete);
    // The drain pipe.
    shape.rod(Vec3::new(style.pipe, 0.05, 0.06), Vec3::new(style.pipe, CEILING, 0.06), 0.042, PIPE);
    for y in [0.5, 1.4, 2.3] {
        shape.block(Vec3::new(style.pipe, y, 0.05), Vec3::new(0.11, 0.035, 0.11), PIPE);
    }
}

/// A coconut mat before the door.
pub(super) fn coco_mat(shape: &mut Shape) {
    things::mat(shape, Vec3::new(0.0, 0.0, 0.36), Vec2::new(0.74, 0.44), COCO);
}

/// The kitchen window with net curtains that leave a gap, and light in it.
pub(super) fn net_window(shape: &mut Shape) {
    let (centre, size) = WINDOW;
    walls::window(shape, centre, size, WHITE, Paint::fade(0x6B6252, 0xE0B46C).glowing(0.5), 2);
    shape.curtain(centre + Vec3::new(-0.47, 0.5, 0.035), Vec3::X, 0.43, 1.0, 5.0, NET);
    shape.curtain(centre + Vec3::new(0.09, 0.5, 0.035), Vec3::X, 0.38, 1.0, 4.0, NET);
    things::plant(shape, centre + Vec3::new(-0.3, -0.53, 0.1), 0.3, things::TERRACOTTA, things::LEAF, 15);
}

/// The floor of the ground-floor gallery, with rain that has stood there, and the shade of what stands on it: x, z and width.
pub(super) fn wet_tiles(shades: &[(f32, f32, f32)]) -> Shape {
    let mut shape = Shape::new();
    walls::plane(&mut shape, Vec3::new(-8.0, 0.0, 4.2), Vec3::X * 17.0, Vec3::NEG_Z * 4.2, TILE);
    // Rain has stood here: it holds the sky.
    for (x, z, wide, deep) in [(-0.9, 1.3, 0.9, 0.4), (1.4, 0.9, 0.7, 0.28), (0.3, 2.1, 1.1, 0.35), (3.4, 1.5, 1.0, 0.5)] {
        shape.wash(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.1, deep), WET, 0.75);
    }
    for &(x, z, wide) in shades {
        shape.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.1, 0.5), 0.4);
    }
    walls::seams(&mut shape, Vec2::new(-6.0, 0.02), Vec2::new(7.0, 4.0), 0.003, 0.5, SEAM);
    shape
}

/// The light of the ground-floor gallery on a grey day.
pub(super) fn grey_day() -> Air {
    Air {
        clear: 0xB9C1C6,
        fog: 0xAEB7BC,
        thickness: 0.045,
        key: Vec3::new(-0.35, 0.75, 0.8),
        warm: Vec3::new(0.98, 0.98, 0.97),
        cool: Vec3::new(0.36, 0.41, 0.48),
        lamp: None,
        inside: None,
    }
}

/// Walls, floor and ceiling of such a hall.
pub(super) fn bare_hall() -> Shape {
    let mut shape = Shape::new();
    let [left, right, back, top] = HALL;
    walls::plane(&mut shape, Vec3::new(left, 0.0, 0.0), Vec3::X * (right - left), Vec3::Z * back, LINO);
    walls::plane(&mut shape, Vec3::new(left, 0.0, 0.0), Vec3::Z * back, Vec3::Y * top, WALLPAPER);
    walls::plane(&mut shape, Vec3::new(right, 0.0, back), Vec3::NEG_Z * back, Vec3::Y * top, WALLPAPER);
    walls::plane(&mut shape, Vec3::new(left, 0.0, back), Vec3::X * (right - left), Vec3::Y * top, WALLPAPER);
    walls::plane(&mut shape, Vec3::new(left, top, back), Vec3::X * (right - left), Vec3::NEG_Z * back, WHITE);
    shape.corners(Vec3::new(left, 0.0, back), Vec3::new(right, top, 0.4), 0.3, 0.35);
    shape
}

/// The runner, and at the end a door to the kitchen with light in it.
pub(super) fn runner_and_kitchen(shape: &mut Shape) {
    let back = HALL[2];
    walls::plane(shape, Vec3::new(-0.15, 0.006, -0.15), Vec3::X * 0.7, Vec3::NEG_Z * 2.8, RUNNER);
    shape.block(Vec3::new(-0.05, 1.02, back + 0.02), Vec3::new(0.82, 2.04, 0.04), PANELLING);
    shape.block(Vec3::new(-0.05, 1.45, back + 0.045), Vec3::new(0.5, 0.8, 0.01), Paint::from(0xF1D7A0).glowing(0.6));
}
