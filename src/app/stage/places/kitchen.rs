//! What two kitchens have in common: walls, counter, fridge and table, and the visitor's chair from which one looks.

use bevy::prelude::*;

use super::{SEATED, View, furniture, things, walls};
use crate::app::stage::shapes::{Paint, Shape};

const WALL: u32 = 0xCFC2A6;
pub(super) const TILES: u32 = 0xD8D3C4;
const GROUT: u32 = 0xB9B2A2;
const CEILING: u32 = 0xDDD5C4;
const FLOOR: u32 = 0x8C7F6E;
const CUPBOARD: u32 = 0x7F9088;
pub(super) const COUNTER: u32 = 0x9C7B58;
const FRIDGE: u32 = 0xDAD7CE;
const TABLE: u32 = 0xB98D5E;
const JOINT: u32 = 0x9A7149;
pub(super) const SEAT: u32 = 0x8B5C4A;
pub(super) const MUGS: [u32; 3] = [0x9B5A45, 0x5D7A86, 0xC3A05A];
pub(super) const RED: u32 = 0xB04A3C;
pub(super) const GRID: u32 = 0x9DB2C4;

pub(super) const LOW: Vec3 = Vec3::new(-2.3, 0.0, -2.3);
pub(super) const HIGH: Vec3 = Vec3::new(2.2, 2.55, 3.0);
/// How high the table is.
pub(super) const TOP: f32 = 0.745;

/// Walls, floor and ceiling of a kitchen.
pub(super) fn shell() -> Shape {
    let mut shape = Shape::new();
    walls::room(&mut shape, LOW, HIGH, FLOOR, Paint::from(WALL), CEILING);
    for (x, z, wide) in [(0.0, -0.2, 1.0), (-1.5, -2.0, 1.3), (1.85, -1.9, 0.7)] {
        shape.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, 0.8), 0.4);
    }
    walls::seams(&mut shape, Vec2::new(LOW.x, LOW.z), Vec2::new(HIGH.x, 2.5), 0.003, 0.4, 0x7C705F);
    shape
}

/// From the visitor's chair, close at the table.
pub(super) fn view() -> View {
    View { eye: Vec3::new(0.2, SEATED + 0.1, 1.5), target: Vec3::new(0.02, 1.1, -0.75), keep: Vec2::new(1.1, 0.9) }
}

/// The fridge, with a drawing under a magnet.
pub(super) fn fridge(shape: &mut Shape) {
    shape.rounded(Vec3::new(1.85, 0.82, -1.95), Vec3::new(0.62, 1.64, 0.62), 0.035, FRIDGE);
    shape.block(Vec3::new(1.85, 1.12, -1.635), Vec3::new(0.6, 0.012, 0.01), GROUT);
    shape.rounded(Vec3::new(1.6, 0.92, -1.615), Vec3::new(0.03, 0.28, 0.03), 0.012, things::STEEL);
    shape.panel(Vec3::new(1.74, 1.28, -1.632), Vec3::new(0.2, 0.01, 0.0), Vec3::Y * 0.15, (1, 1), things::PAPER);
    shape.hoop(Vec3::new(1.82, 1.36, -1.628), 0.035, 0.004, 14, RED);
    shape.rod(Vec3::new(1.87, 1.3, -1.628), Vec3::new(1.92, 1.4, -1.628), 0.004, GRID);
}

/// Counter, sink and tiles.
pub(super) fn sideboard(shape: &mut Shape) {
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

/// The table one sits at: so deep that its near edge is under one's own arms.
pub(super) fn table(shape: &mut Shape) {
    let (middle, wide, deep) = (Vec3::new(-0.06, 0.0, 0.08), 1.32, 1.36);
    furniture::table(shape, middle, 0.0, Vec3::new(wide, TOP, deep), TABLE);
    // The boards it is made of.
    for board in 1..7_u8 {
        let z = middle.z + deep * (f32::from(board) / 7.0 - 0.5);
        let left = middle.x - wide * 0.49;
        shape.panel(Vec3::new(left, TOP + 0.0012, z), Vec3::X * (wide * 0.98), Vec3::NEG_Z * 0.006, (6, 1), JOINT);
    }
    shape.shadow(Vec3::new(middle.x, TOP, -0.62), Vec3::new(1.0, 0.1, 0.5), 0.14);
}
