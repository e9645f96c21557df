//! Rooms to meet in: the team room, the church hall, and a plain room for whatever has no place of its own.

use std::f32::consts::PI;

use bevy::prelude::*;

use super::{Mark, Place, SEATED, STANDING, View, furniture, spot, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, stand},
};

const WALL: u32 = 0xDAD5C8;
const CEILING: u32 = 0xE9E5DB;
const CARPET: u32 = 0x7F8784;
const TABLE: u32 = 0xCDAF82;
const BOARD: u32 = 0xF0EFEA;
const CHAIR: u32 = 0x5B6E78;
const CHAIR_WOOD: u32 = 0xB98F5E;
const MARKER: [u32; 3] = [0x4A6A94, 0xA34A3E, 0x4F7A56];
const SHELF: u32 = 0xB7A27E;
const SKY: u32 = 0xC3D4DC;
const SUN: u32 = 0xF0E6C8;
const YELLOW_NOTE: u32 = 0xEBD27A;
const PLAIN_WALL: u32 = 0xCFC7B5;
const PLAIN_FLOOR: u32 = 0x94836C;
const STONE: u32 = 0xCBC2AE;
const STONE_FLOOR: u32 = 0x978F80;
const PEW: u32 = 0x7B573B;
const PANES: [u32; 5] = [0x5D84A6, 0xB4574A, 0xCFA24C, 0x6F9168, 0x8A6C9A];
const CANDLE: u32 = 0xF3E7C8;
const CLOTH: u32 = 0xEDE6D6;
const URN: u32 = 0xA9A59B;
const LEAD: u32 = 0x4A4A4C;

const TOP: f32 = 0.74;

/// A table with chairs, a whiteboard, pigeonholes.
pub(super) fn team_room() -> Place {
    table_and_board(whiteboard)
}

/// The same room while everybody talks about one man: his name stands in a ring, and seven arrows go toward it.
pub(super) fn meeting() -> Place {
    table_and_board(flip_chart)
}

fn table_and_board(board: fn(&mut Shape, Vec3)) -> Place {
    let (low, high) = (Vec3::new(-3.0, 0.0, -3.2), Vec3::new(3.0, 2.7, 3.2));
    let mut shell = Shape::new();
    walls::room(&mut shell, low, high, CARPET, Paint::from(WALL), CEILING);
    shell.shadow(Vec3::new(0.0, 0.0, -0.6), Vec3::new(1.6, 0.2, 1.1), 0.4);
    shell.shadow(Vec3::new(1.7, 0.0, -1.3), Vec3::new(1.3, 0.2, 1.1), -0.22);
    walls::skirting(&mut shell, low, high, SHELF);

    let mut close = Shape::new();
    furniture::table(&mut close, Vec3::new(0.0, 0.0, -0.55), 0.0, Vec3::new(2.3, TOP, 1.05), TABLE);
    for (x, z, yaw) in [(-0.55, -1.35, 0.05), (0.03, -1.44, 0.0), (0.6, -1.35, -0.08), (1.5, -0.55, -1.6), (-1.5, -0.6, 1.5)] {
        furniture::chair(&mut close, Vec3::new(x, 0.0, z), yaw, CHAIR_WOOD, CHAIR);
    }
    for (x, z) in [(-0.2, -0.3), (0.5, -0.45), (-0.75, -0.55)] {
        close.shadow(Vec3::new(x, TOP, z), Vec3::new(0.25, 0.04, 0.2), 0.28);
    }
    close.within(stand(Vec3::new(-0.22, TOP, -0.3), 0.12), |shape| {
        // A thick file with an elastic band around it, twice.
        shape.rounded(Vec3::Y * 0.036, Vec3::new(0.3, 0.056, 0.22), 0.004, things::PAPER);
        for y in [0.005, 0.068] {
            shape.rounded(Vec3::Y * y, Vec3::new(0.32, 0.008, 0.24), 0.003, MARKER[0]);
        }
        shape.panel(Vec3::new(-0.12, 0.074, 0.02), Vec3::X * 0.12, Vec3::NEG_Z * 0.06, (1, 1), things::PAPER);
        for x in [0.06, 0.085] {
            shape.block(Vec3::new(x, 0.036, 0.0), Vec3::new(0.01, 0.08, 0.246), MARKER[1]);
        }
    });
    close.within(stand(Vec3::new(0.48, TOP, -0.42), -0.2), |shape| {
        shape.rounded(Vec3::Y * 0.004, Vec3::new(0.21, 0.008, 0.3), 0.002, things::PAPER);
        for line in 0..7_u8 {
            let z = -0.1 + 0.028 * f32::from(line);
            shape.rod(Vec3::new(-0.08, 0.009, z), Vec3::new(0.07 - 0.02 * f32::from(line % 3), 0.009, z), 0.0016, things::INK);
        }
    });
    things::mug(&mut close, Vec3::new(-0.75, TOP, -0.5), MARKER[1]);
    things::mug(&mut close, Vec3::new(-0.08, TOP, -0.85), MARKER[2]);
    things::mug(&mut close, Vec3::new(0.5, TOP, -0.9), SHELF);
    // So high that nobody at the table is before the middle of it.
    board(&mut close, Vec3::new(-1.0, 1.74, low.z + 0.01));
    calendar(&mut close, Vec3::new(1.85, 1.6, low.z + 0.005));
    pigeonholes(&mut close, Vec3::new(1.0, 1.42, low.z));
    // The window, left out of the middle; a plant.
    close.within(stand(Vec3::new(high.x - 0.01, 1.55, -1.4), -PI * 0.5), |shape| {
        walls::window(shape, Vec3::ZERO, Vec2::new(1.7, 1.3), SHELF, Paint::fade(SKY, SUN).glowing(0.85), 2);
    });
    things::plant(&mut close, Vec3::new(-2.5, 0.0, -2.7), 1.25, things::TERRACOTTA, things::DARK_LEAF, 17);
    things::telephone(&mut close, Vec3::new(0.84, TOP, -0.6), -0.5, 0x55595E);
    close.ground(0.0, 0.25, 0.28).wobble(0.0013);
    shell.wobble(0.0012);

    Place {
        view: View { eye: Vec3::new(-0.12, SEATED + 0.1, 1.45), target: Vec3::new(0.0, 1.04, -1.2), keep: Vec2::new(1.3, 0.98) },
        air: Air {
            clear: 0xA8A79F,
            fog: 0xD3CFC3,
            thickness: 0.018,
            key: Vec3::new(0.7, 0.7, 0.3),
            warm: Vec3::new(1.05, 1.0, 0.92),
            cool: Vec3::new(0.45, 0.46, 0.49),
            lamp: None,
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [Mark::sitting(0.6, -1.33, -0.12), Mark::sitting(-0.55, -1.33, 0.08), Mark::sitting(0.03, -1.42, -0.02)],
        door: None,
        anchors: vec![
            spot("postvak|postvakken|post|pigeonhole", 0.62, 1.78, -2.95),
            spot("codehand|hand|handen|code", 0.05, 0.76, 0.0),
            spot("whiteboard|bord|flap|board", -1.68, 2.06, -3.15),
            spot("map|mapje|mapdik|dossier|file|folder", -0.22, 0.82, -0.3),
            spot("briefje|notitie|papier|formulier|note|form", 0.48, 0.76, -0.42),
            spot("mok|koffie|beker|mug", -0.75, 0.8, -0.5),
            spot("raam|kantoorraam|window|zon", 2.9, 1.55, -1.4),
            spot("kalender|calendar", 1.85, 1.6, -3.15),
            spot("plant", -2.5, 0.9, -2.7),
            spot("telefoon|phone", 0.84, 0.84, -0.55),
            spot("stoel|lege-stoel|chair", -1.5, 0.8, -0.6),
            spot("tafel|table", -1.0, 0.76, -0.85),
            spot("", -2.3, 2.2, -3.1),
            spot("", 2.2, 2.1, -3.1),
            spot("", -0.1, 0.76, -0.8),
            spot("", 1.05, 0.76, -0.15),
        ],
    }
}

/// A month on a wall that looks toward +z, around its middle; one day has words beside it.
fn calendar(shape: &mut Shape, centre: Vec3) {
    shape.panel(centre + Vec3::new(-0.2, -0.28, 0.006), Vec3::X * 0.4, Vec3::Y * 0.56, (1, 2), things::PAPER);
    shape.panel(centre + Vec3::new(-0.2, 0.08, 0.008), Vec3::X * 0.4, Vec3::Y * 0.2, (1, 2), Paint::fade(SKY, SUN));
    for row in 0..5_u8 {
        for day in 0..7_u8 {
            let at = centre + Vec3::new(0.054 * f32::from(day) - 0.162, 0.03 - 0.062 * f32::from(row), 0.009);
            shape.ball(at, Vec3::new(0.009, 0.009, 0.001), if day > 4 { MARKER[1] } else { things::INK });
        }
    }
    shape.rod(centre + Vec3::new(-0.1, -0.055, 0.01), centre + Vec3::new(0.06, -0.05, 0.01), 0.004, things::DARK_STEEL);
}

/// The board with a name in a ring and seven arrows to it; none leads away.
fn flip_chart(shape: &mut Shape, centre: Vec3) {
    empty_board(shape, centre);
    let hub = centre + Vec3::new(-0.05, 0.02, 0.014);
    shape.hoop(hub, 0.15, 0.007, 24, MARKER[1]);
    shape.rod(hub - Vec3::X * 0.08, hub + Vec3::X * 0.08, 0.008, things::INK);
    for arrow in 0..7_u8 {
        let (sin, cos) = (std::f32::consts::TAU * (f32::from(arrow) + 0.3) / 7.0).sin_cos();
        let out = Vec3::new(sin * 1.4, cos, 0.0);
        let (tail, tip) = (hub + out * 0.42, hub + Vec3::new(sin, cos, 0.0) * 0.18);
        shape.rod(tail, tip, 0.005, MARKER[0]);
        let back = (tail - tip).normalize_or(Vec3::X) * 0.06;
        let side = Vec3::new(-back.y, back.x, 0.0) * 0.6;
        for wing in [back + side, back - side] {
            shape.rod(tip, tip + wing, 0.005, MARKER[0]);
        }
    }
}

/// A board on a wall that looks toward +z, around its middle, with its frame and its tray.
fn empty_board(shape: &mut Shape, centre: Vec3) {
    shape.panel(centre + Vec3::new(-0.85, -0.5, 0.008), Vec3::X * 1.7, Vec3::Y, (5, 4), BOARD);
    for side in [-1.0, 1.0] {
        shape.block(centre + Vec3::new(side * 0.86, 0.0, 0.01), Vec3::new(0.025, 1.04, 0.03), things::STEEL);
        shape.block(centre + Vec3::new(0.0, side * 0.51, 0.01), Vec3::new(1.74, 0.025, 0.03), things::STEEL);
    }
    shape.block(centre + Vec3::new(0.0, -0.54, 0.045), Vec3::new(0.9, 0.02, 0.08), things::STEEL);
}

/// The board with three circles and the lines between them.
fn whiteboard(shape: &mut Shape, centre: Vec3) {
    empty_board(shape, centre);
    for (i, (x, y)) in [(-0.45, 0.2), (0.1, 0.26), (-0.1, -0.15)].into_iter().enumerate() {
        shape.hoop(centre + Vec3::new(x, y, 0.012), 0.12, 0.005, 20, MARKER[i]);
        for line in 0..2_u8 {
            let y = y + 0.02 - 0.045 * f32::from(line);
            shape.rod(centre + Vec3::new(x - 0.06, y, 0.012), centre + Vec3::new(x + 0.06, y, 0.012), 0.004, things::INK);
        }
    }
    for (from, to) in [((-0.33, 0.21), (-0.02, 0.25)), ((-0.4, 0.09), (-0.19, -0.07)), ((0.07, 0.14), (-0.06, -0.04))] {
        shape.rod(centre + Vec3::new(from.0, from.1, 0.012), centre + Vec3::new(to.0, to.1, 0.012), 0.004, MARKER[0]);
    }
    for line in 0..5_u8 {
        let y = 0.3 - 0.11 * f32::from(line);
        shape.rod(
            centre + Vec3::new(0.4, y, 0.012),
            centre + Vec3::new(0.72 - 0.05 * f32::from(line % 2), y, 0.012),
            0.005,
            MARKER[usize::from(line % 3)],
        );
    }
}

fn pigeonholes(shape: &mut Shape, centre: Vec3) {
    let deep = 0.26;
    shape.panel(centre + Vec3::new(-0.45, -0.45, 0.004), Vec3::X * 0.9, Vec3::Y * 0.9, (4, 4), 0x6E5F48_u32);
    for shelf in 0..5_u8 {
        let y = -0.45 + 0.225 * f32::from(shelf);
        shape.block(centre + Vec3::new(0.0, y, deep * 0.5), Vec3::new(0.94, 0.022, deep), SHELF);
        shape.block(centre + Vec3::new(-0.45 + 0.225 * f32::from(shelf), 0.0, deep * 0.5), Vec3::new(0.022, 0.92, deep), SHELF);
    }
    for (i, hole) in [(0_u8, 1_u8), (1, 3), (2, 0), (2, 2), (3, 2), (0, 3), (3, 0)].into_iter().enumerate() {
        let at = centre + Vec3::new(-0.34 + 0.225 * f32::from(hole.0), -0.425 + 0.225 * f32::from(hole.1), 0.15);
        shape.within(stand(at, 0.15), |shape| things::letters(shape, Vec3::ZERO, 2 + i as u32 % 3, 0.02, i as u32));
    }
    // A yellow note sticks to the edge of one.
    shape.panel(centre + Vec3::new(0.12, 0.02, deep + 0.012), Vec3::X * 0.08, Vec3::Y * 0.08, (1, 1), YELLOW_NOTE);
    shape.rod(centre + Vec3::new(0.13, 0.06, deep + 0.016), centre + Vec3::new(0.19, 0.062, deep + 0.016), 0.003, things::INK);
}

/// The hall of a church: pews, a tall coloured window, an urn of coffee.
pub(super) fn church() -> Place {
    let (low, high) = (Vec3::new(-3.4, 0.0, -5.2), Vec3::new(3.4, 5.0, 3.4));
    let mut shell = Shape::new();
    walls::room(&mut shell, low, high, STONE_FLOOR, Paint::fade(STONE, 0xB3A993), STONE);
    walls::seams(&mut shell, Vec2::new(low.x, low.z), Vec2::new(high.x, 3.0), 0.003, 0.7, 0x857D70);
    for (x, z, wide) in [(-1.9, -2.2, 1.4), (1.9, -2.2, 1.4), (0.9, -0.75, 0.9)] {
        shell.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, 1.6), 0.35);
    }
    // Colours of the window on the floor.
    for (i, pane) in PANES.into_iter().enumerate() {
        shell.wash(Vec3::new(-0.7 + 0.35 * i as f32, 0.0, -2.9 + 0.2 * i as f32), Vec3::new(0.35, 0.2, 0.6), pane, 0.4);
    }
    let mut close = Shape::new();
    let back = low.z + 0.01;
    tall_window(&mut close, back);
    // Two pillars carry the roof, and a board says which songs.
    for side in [-1.0, 1.0] {
        close.lathe(
            Vec3::new(side * 2.35, 0.0, -3.9),
            &[(0.34, 0.0), (0.34, 0.14), (0.25, 0.22), (0.23, 3.4), (0.3, 3.52), (0.3, 3.62), (0.36, 3.7), (0.36, 5.0)],
            14,
            Paint::fade(STONE, 0xB0A68F),
        );
    }
    close.rounded(Vec3::new(1.35, 2.05, back + 0.02), Vec3::new(0.42, 0.56, 0.03), 0.01, PEW);
    for line in 0..4_u8 {
        let y = 2.22 - 0.12 * f32::from(line);
        for figure in 0..3_u8 {
            let low = Vec3::new(1.22 + 0.09 * f32::from(figure), y - 0.04, back + 0.038);
            close.panel(low, Vec3::X * 0.06, Vec3::Y * 0.085, (1, 1), CLOTH);
            close.rod(low + Vec3::new(0.03, 0.016, 0.003), low + Vec3::new(0.03, 0.07, 0.003), 0.006, things::INK);
        }
    }
    for side in [-1.0, 1.0] {
        for row in 0..3_u8 {
            let at = Vec3::new(side * 1.95, 0.0, -1.6 - 1.05 * f32::from(row));
            close.rounded(at + Vec3::Y * 0.44, Vec3::new(1.9, 0.05, 0.38), 0.015, PEW);
            close.rounded(at + Vec3::new(0.0, 0.72, 0.2), Vec3::new(1.9, 0.6, 0.04), 0.015, PEW);
            for end in [-0.95, 0.95] {
                close.rounded(at + Vec3::new(end, 0.5, 0.02), Vec3::new(0.06, 1.0, 0.46), 0.02, PEW);
            }
        }
    }
    altar(&mut close, Vec3::new(0.0, 0.0, -4.5));
    furniture::table(&mut close, Vec3::new(0.95, 0.0, -0.6), -0.15, Vec3::new(1.0, 0.76, 0.6), CHAIR_WOOD);
    urn(&mut close, Vec3::new(0.9, 0.76, -0.78));
    for (x, z) in [(0.62, -0.5), (0.78, -0.62), (0.84, -0.42)] {
        things::cup(&mut close, Vec3::new(x, 0.762, z), things::CHINA);
    }
    close.ground(0.0, 0.3, 0.3).wobble(0.0016);
    shell.wobble(0.0016);

    Place {
        view: View { eye: Vec3::new(0.15, STANDING, 2.1), target: Vec3::new(0.0, 1.3, -1.2), keep: Vec2::new(1.2, 1.2) },
        air: Air {
            clear: 0x8C8779,
            fog: 0xC6BCA4,
            thickness: 0.03,
            key: Vec3::new(-0.5, 0.75, 0.55),
            warm: Vec3::new(1.0, 0.95, 0.86),
            cool: Vec3::new(0.4, 0.4, 0.46),
            lamp: Some(Lamp { at: Vec3::new(0.0, 1.7, -4.3), reach: 2.4, colour: things::LAMP, strength: 0.5 }),
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [
            Mark::standing(-0.25, 0.0, -0.75, 0.1),
            Mark::standing(0.55, 0.0, -1.4, -0.1),
            Mark::standing(-0.9, 0.0, -1.35, 0.3),
        ],
        door: None,
        anchors: vec![
            spot("raam|glas|window|glass", 0.0, 2.9, -5.15),
            spot("kaars|kaarsen|candle", 0.5, 1.38, -4.5),
            spot("koffie|kan|kopjes|coffee|cups", 0.9, 1.0, -0.76),
            spot("bank|banken|pew", -1.9, 0.9, -1.6),
            spot("altaar|tafel|altar|table", 0.0, 0.95, -4.3),
            spot("briefje|note|post|brief", 0.72, 0.79, -0.4),
            spot("", -2.6, 2.0, -4.0),
            spot("", 2.6, 2.0, -4.0),
            spot("", 1.7, 1.1, -1.6),
            spot("", -0.9, 0.05, -0.2),
        ],
    }
}

/// Coloured panes in lead under a round arch, alike on both sides of a stone bar.
fn tall_window(shape: &mut Shape, back: f32) {
    for row in 0..9_u8 {
        for column in 0..4_u8 {
            let (x, y) = (-0.6 + 0.3 * f32::from(column), 1.5 + 0.3 * f32::from(row));
            let inward = column.min(3 - column);
            if row == 8 && inward == 0 {
                continue;
            }
            // Deeper colours outside and below, the light in the middle.
            let pane = PANES[usize::from((row * 2 + inward * 3 + row / 3) % 5)];
            let glow = if inward == 1 { 0.85 } else { 0.62 };
            shape.panel(Vec3::new(x, y, back + 0.006), Vec3::X * 0.3, Vec3::Y * 0.3, (1, 1), Paint::from(pane).glowing(glow));
            // Lead: around each pane, and across it.
            let (low, high) = (Vec3::new(x, y, back + 0.01), Vec3::new(x + 0.3, y + 0.3, back + 0.01));
            shape.rod(low, Vec3::new(x + 0.3, y, back + 0.01), 0.008, LEAD);
            shape.rod(low, Vec3::new(x, y + 0.3, back + 0.01), 0.008, LEAD);
            if (row + inward) % 2 == 0 {
                shape.rod(low, high, 0.005, LEAD);
            } else {
                shape.hoop(low.lerp(high, 0.5), 0.085, 0.005, 16, LEAD);
            }
        }
    }
    shape.block(Vec3::new(0.0, 2.75, back + 0.03), Vec3::new(0.06, 2.5, 0.06), STONE);
    for side in [-1.0, 1.0] {
        shape.block(Vec3::new(side * 0.66, 2.75, back + 0.04), Vec3::new(0.12, 2.6, 0.1), STONE);
    }
    let arch: Vec<_> = (0..=12_u8)
        .map(|i| {
            let (sin, cos) = (PI * f32::from(i) / 12.0).sin_cos();
            (Vec3::new(0.66 * cos, 4.0 + 0.3 * sin, back + 0.04), 0.07)
        })
        .collect();
    shape.tube(&arch, 8, STONE);
    shape.block(Vec3::new(0.0, 1.42, back + 0.08), Vec3::new(1.6, 0.1, 0.2), STONE);
}

/// A table of stone with a cloth over it, a band with a cross before it, and two candles that burn.
fn altar(shape: &mut Shape, at: Vec3) {
    shape.rounded(at + Vec3::Y * 0.96, Vec3::new(1.6, 0.09, 0.66), 0.012, STONE);
    for side in [-1.0, 1.0] {
        shape.rounded(at + Vec3::new(side * 0.55, 0.46, 0.0), Vec3::new(0.28, 0.92, 0.46), 0.015, STONE);
    }
    shape.rounded(at + Vec3::Y * 1.008, Vec3::new(1.64, 0.012, 0.6), 0.004, CLOTH);
    shape.sheet((16, 3), CLOTH, |u, v| {
        at + Vec3::new((u - 0.5) * 1.64, 1.008 - 0.3 * (1.0 - v), 0.335 + 0.008 * (u * 40.0).sin() * (1.0 - v))
    });
    shape.panel(at + Vec3::new(-0.2, 0.42, 0.35), Vec3::X * 0.4, Vec3::Y * 0.59, (2, 3), PANES[3]);
    for (size, offset) in [(Vec3::new(0.035, 0.26, 0.006), 0.0), (Vec3::new(0.16, 0.035, 0.006), 0.04)] {
        shape.block(at + Vec3::new(0.0, 0.7 + offset, 0.354), size, PANES[2]);
    }
    for x in [-0.55, 0.55] {
        shape.lathe(
            at + Vec3::new(x, 1.014, 0.0),
            &[(0.0, 0.0), (0.06, 0.0), (0.02, 0.02), (0.03, 0.06), (0.0, 0.06)],
            12,
            things::BRASS,
        );
        shape.rod(at + Vec3::new(x, 1.06, 0.0), at + Vec3::new(x, 1.36, 0.0), 0.022, CANDLE);
        shape.ball(at + Vec3::new(x, 1.405, 0.0), Vec3::new(0.014, 0.034, 0.014), Paint::from(things::LAMP).glowing(1.0));
    }
}

/// An urn for coffee with its tap, its ears and a lid; its origin is where it stands.
fn urn(shape: &mut Shape, at: Vec3) {
    shape.lathe(
        at,
        &[(0.0, 0.0), (0.12, 0.0), (0.12, 0.03), (0.1, 0.04), (0.1, 0.05), (0.125, 0.07), (0.13, 0.3), (0.11, 0.33), (0.0, 0.33)],
        20,
        Paint::fade(0xC4C3BC, 0x86857F),
    );
    shape.lathe(at + Vec3::Y * 0.33, &[(0.112, 0.0), (0.1, 0.025), (0.03, 0.05), (0.0, 0.052)], 20, URN);
    shape.ball(at + Vec3::Y * 0.4, Vec3::new(0.02, 0.022, 0.02), things::INK);
    for side in [-1.0, 1.0] {
        shape.tube(
            &[
                (at + Vec3::new(side * 0.12, 0.27, 0.0), 0.009),
                (at + Vec3::new(side * 0.17, 0.26, 0.0), 0.012),
                (at + Vec3::new(side * 0.17, 0.2, 0.0), 0.012),
                (at + Vec3::new(side * 0.122, 0.19, 0.0), 0.009),
            ],
            7,
            things::INK,
        );
    }
    shape.tube(
        &[
            (at + Vec3::new(-0.03, 0.1, 0.115), 0.014),
            (at + Vec3::new(-0.04, 0.1, 0.17), 0.013),
            (at + Vec3::new(-0.041, 0.06, 0.178), 0.011),
        ],
        8,
        things::STEEL,
    );
    shape.rod(at + Vec3::new(-0.04, 0.11, 0.165), at + Vec3::new(-0.04, 0.155, 0.165), 0.008, things::INK);
    shape.ball(at + Vec3::new(0.04, 0.09, 0.125), Vec3::splat(0.008), Paint::from(PANES[1]).glowing(0.7));
}

/// Four walls, a table, two chairs and a window: for a place that nobody has drawn.
pub(super) fn plain_room() -> Place {
    let (low, high) = (Vec3::new(-2.4, 0.0, -2.4), Vec3::new(2.4, 2.6, 3.0));
    let mut shell = Shape::new();
    walls::room(&mut shell, low, high, PLAIN_FLOOR, Paint::from(PLAIN_WALL), CEILING);
    shell.shadow(Vec3::new(0.9, 0.0, -0.9), Vec3::new(1.0, 0.2, 0.8), 0.35);
    walls::skirting(&mut shell, low, high, SHELF);
    let mut close = Shape::new();
    walls::window(
        &mut close,
        Vec3::new(-1.0, 1.5, low.z + 0.01),
        Vec2::new(1.2, 1.1),
        SHELF,
        Paint::fade(SKY, SUN).glowing(0.8),
        2,
    );
    furniture::table(&mut close, Vec3::new(1.0, 0.0, -1.0), -0.2, Vec3::new(0.9, 0.74, 0.6), TABLE);
    furniture::chair(&mut close, Vec3::new(0.9, 0.0, -1.6), 0.1, CHAIR_WOOD, CHAIR);
    things::plant(&mut close, Vec3::new(-2.0, 0.0, -1.9), 0.9, things::TERRACOTTA, things::LEAF, 4);
    close.ground(0.0, 0.25, 0.28).wobble(0.0013);
    Place {
        view: View { eye: Vec3::new(0.0, STANDING, 2.1), target: Vec3::new(0.0, 1.25, -0.8), keep: Vec2::new(1.1, 1.1) },
        air: Air {
            clear: 0x9C968A,
            fog: 0xCFC8B8,
            thickness: 0.02,
            key: Vec3::new(-0.5, 0.75, 0.5),
            warm: Vec3::new(1.02, 0.98, 0.9),
            cool: Vec3::new(0.44, 0.43, 0.46),
            lamp: None,
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [Mark::standing(0.0, 0.0, -0.8, 0.0), Mark::standing(-0.8, 0.0, -1.0, 0.2), Mark::standing(0.8, 0.0, -0.3, -0.3)],
        door: None,
        anchors: vec![
            spot("raam|gordijn|window|curtain", -1.0, 1.5, -2.35),
            spot("tafel|table", 1.0, 0.78, -1.0),
            spot("plant", -2.0, 0.6, -1.9),
            spot("", 0.6, 1.7, -2.35),
            spot("", 1.6, 1.9, -2.35),
            spot("", 1.2, 0.78, -0.8),
            spot("", -1.4, 0.4, -1.6),
            spot("", 2.3, 1.5, -0.8),
            spot("", -2.3, 1.5, -0.8),
        ],
    }
}
