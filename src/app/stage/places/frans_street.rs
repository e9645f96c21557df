//! The street before Frans's block: its porch beside the pizzeria, and three floors up the window whose curtain says whether he looks.

use std::f32::consts::PI;

use bevy::prelude::*;

use super::{Mark, Place, STANDING, View, doors, spot, stairs, things, walls};
use crate::app::stage::{
    material::Air,
    shapes::{Paint, Shape, hash, stand},
};

const BRICK: u32 = 0x94604C;
const CONCRETE: u32 = 0xA7A399;
const PAVING: u32 = 0x8B8985;
const SEAM: u32 = 0x6E6D6A;
const FRAME: u32 = 0x3F5A56;
const WHITE: u32 = 0xDEDACF;
const GLASS: u32 = 0x55646C;
const SKY_PANE: u32 = 0xA9B6BC;
const WARM: u32 = 0xF2D48C;
const CURTAIN: u32 = 0x4D6650;
const NET: u32 = 0xD8D4C6;
const JACKET: u32 = 0x6B5A49;
const SHIRT: u32 = 0xD6CDB8;
const SKIN: u32 = 0xD9B79C;
const HAIR: u32 = 0xA8A49C;

/// Left edge and size of the porch's door, and of every window, in metres.
const DOOR_LEFT: f32 = 0.12;
const DOOR: Vec2 = Vec2::new(0.98, 2.2);
const WINDOW: Vec2 = Vec2::new(1.6, 1.5);
/// The columns of windows left and right of the porch, and the middles of the three floors above the street.
const COLUMNS: [f32; 4] = [-4.9, -2.0, 2.9, 5.8];
const FLOORS: [f32; 3] = [3.95, 6.25, 8.55];
const FLOOR: f32 = 2.3;
/// Three floors up, left of the porch: his.
const HIS_COLUMN: usize = 1;
const HIS_FLOOR: usize = 2;
const HIS: Vec3 = Vec3::new(COLUMNS[HIS_COLUMN], FLOORS[HIS_FLOOR], GLAZED);
/// So far before the wall is the glass: in front of all bricks.
const GLAZED: f32 = 0.014;
const TOP: f32 = 9.7;

/// What is seen of his window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Curtain {
    /// Shut, with a clothes-peg on the gap.
    Shut,
    /// Shut, and a strip of lamplight all around it.
    Lamp,
    /// Open by a hand: he stands in it, a finger up.
    Open,
    /// As open, and a cord hangs from the sill with a folded box at its end.
    Cord,
    /// As open, and the cord has a loop at its end, with nothing in it yet.
    BareCord,
}

/// The street of this id; none when it is not one of this block.
pub(super) fn build(id: &str) -> Option<Place> {
    Some(street(match id {
        "street" => Curtain::Shut,
        "frans-street-lamp" => Curtain::Lamp,
        "frans-street-open" => Curtain::Open,
        "frans-street-cord" => Curtain::Cord,
        "frans-street-cord-bare" => Curtain::BareCord,
        _ => return None,
    }))
}

/// The whole front, as one looks up at it from the other pavement.
fn street(curtain: Curtain) -> Place {
    let mut ground = Shape::new();
    walls::plane(&mut ground, Vec3::new(-12.0, 0.0, 9.0), Vec3::X * 24.0, Vec3::NEG_Z * 9.0, PAVING);
    walls::seams(&mut ground, Vec2::new(-9.0, 0.02), Vec2::new(9.0, 4.0), 0.003, 0.5, SEAM);
    let mut front = front();
    his_window(&mut front, curtain);
    front.wobble(0.0016);
    let mut close = porch();
    if matches!(curtain, Curtain::Cord | Curtain::BareCord) {
        cord(&mut close, curtain == Curtain::Cord);
    }
    // A street tree, at the side.
    doors::tree(&mut close, Vec3::new(4.3, 0.0, 2.0), 1.5);
    close.ground(0.0, 0.3, 0.3).wobble(0.0014);

    Place {
        view: View { eye: Vec3::new(-0.4, STANDING, 10.4), target: Vec3::new(-0.55, 4.25, 0.0), keep: Vec2::new(3.0, 4.85) },
        air: Air {
            clear: 0xC7D3D8,
            fog: 0xC3CBCC,
            thickness: 0.016,
            key: Vec3::new(0.5, 0.8, 0.7),
            warm: Vec3::new(1.08, 1.02, 0.92),
            cool: Vec3::new(0.42, 0.45, 0.53),
            lamp: None,
            inside: None,
        },
        shapes: vec![ground, front, close],
        // Seen down to the hip, beside the porch and not before it.
        marks: [Mark::standing(0.5, 0.0, 6.1, -0.18), Mark::standing(-1.3, 0.0, 6.1, 0.24), Mark::standing(-0.22, 0.0, 5.2, 0.0)],
        door: None,
        anchors: vec![
            // On the bricks beside his window: what is to be seen there is small.
            spot("gevel|gordijn|gordijnen|kier|curtain|front", HIS.x + 1.24, HIS.y - 0.1, 0.05),
            spot("touw|touwtje|snoer|doos|cord|box", HIS.x + 0.75, 4.0, 0.5),
            spot("voordeur|deur|door", 0.6, 1.5, 0.05),
            spot("belplaat|bel|naambordje|naam|bell|name", -0.55, 1.42, 0.05),
            spot("brievenbus|brievenbussen|bus|post|letterbox", -1.1, 1.2, 0.13),
            spot("pizzeria|pizzadozen|pizza|dozen", 2.3, 1.7, 0.1),
            spot("buren|buur|buurraam|neighbour", COLUMNS[1], FLOORS[1], 0.1),
            spot("raam|window", COLUMNS[2], FLOORS[2], 0.1),
            spot("dak|roof", -0.4, TOP - 0.2, 0.1),
            spot("boom|tree", 3.3, 2.9, 2.0),
            spot("hand|codehand|code", -0.4, 1.2, 6.6),
            spot("", -3.4, 5.1, 0.05),
            spot("", 1.6, 7.4, 0.05),
            spot("", 1.6, 5.1, 0.05),
            spot("", -3.4, 7.4, 0.05),
        ],
    }
}

/// Brick with three floors of windows, a column of narrow panes above the porch where the stairs are, and the parapet.
fn front() -> Shape {
    let mut shape = Shape::new();
    walls::plane(&mut shape, Vec3::new(-9.0, 0.0, 0.0), Vec3::X * 18.0, Vec3::Y * TOP, BRICK);
    shape.shade(|position, normal| {
        if normal.z < 0.5 {
            return 1.0;
        }
        1.0 - 0.3 * (1.0 - position.y / 0.6).clamp(0.0, 1.0).powi(2)
    });
    // Courses between the windows, not behind their panes.
    for (i, middle) in FLOORS.into_iter().enumerate() {
        let (low, high) = (middle - 0.5 * WINDOW.y, middle + 0.5 * WINDOW.y);
        let seed = 11 + 7 * i as u32;
        walls::bricks(&mut shape, Vec2::new(-7.0, high + 0.1), Vec2::new(7.2, low + FLOOR - 0.1), 0.0, BRICK, seed);
        for (left, right) in [(-4.05, -2.9), (-1.15, 0.1), (1.1, 2.0), (3.8, 4.9)] {
            walls::bricks(&mut shape, Vec2::new(left, low), Vec2::new(right, high), 0.0, BRICK, seed + 3);
        }
    }
    walls::bricks(&mut shape, Vec2::new(-4.6, 0.1), Vec2::new(DOOR_LEFT - 0.1, 2.6), 0.0, BRICK, 5);
    for (floor, middle) in FLOORS.into_iter().enumerate() {
        for (column, x) in COLUMNS.into_iter().enumerate() {
            let centre = Vec3::new(x, middle, GLAZED);
            if column == HIS_COLUMN && floor == HIS_FLOOR {
                continue;
            }
            walls::window(&mut shape, centre, WINDOW, WHITE, Paint::fade(SKY_PANE, GLASS), 2);
            let lot = hash((floor * 4 + column) as u32 + 31);
            let wide = 0.3 + 0.2 * lot;
            for left in [-0.72, 0.72 - wide] {
                let top = centre + Vec3::new(left, 0.66, 0.008);
                behind_the_frame(&mut shape, |shape| {
                    shape.curtain(top, Vec3::X, wide, 1.3, 3.0, if lot > 0.6 { 0xB9A58A } else { NET });
                });
            }
        }
        // The stairs behind it go half a floor farther.
        let stairs = Vec3::new(0.6, middle - 0.72, GLAZED);
        walls::window(&mut shape, stairs, Vec2::new(0.7, 0.9), WHITE, Paint::fade(0xB9C2C0, 0x8E9A98), 1);
        shape.block(Vec3::new(0.0, middle + 1.02, 0.03), Vec3::new(18.0, 0.12, 0.08), CONCRETE);
    }
    shape.block(Vec3::new(0.0, TOP + 0.06, 0.05), Vec3::new(18.0, 0.2, 0.4), WHITE);
    shape
}

/// Draws cloth so flat that the frame of its window stays before it.
fn behind_the_frame(shape: &mut Shape, draw: impl FnOnce(&mut Shape)) {
    let flat = Mat4::from_scale_rotation_translation(Vec3::new(1.0, 1.0, 0.2), Quat::IDENTITY, Vec3::Z * (GLAZED + 0.008));
    shape.within(flat, draw);
}

/// His window: green cloth hemmed with webbing, a coil of flex on the sill, and what the curtain lets be seen.
fn his_window(shape: &mut Shape, curtain: Curtain) {
    let glow = match curtain {
        Curtain::Shut => 0.75,
        Curtain::Lamp => 1.0,
        Curtain::Open | Curtain::Cord | Curtain::BareCord => 0.9,
    };
    let half = WINDOW * 0.5;
    walls::window(shape, HIS, WINDOW, WHITE, Paint::fade(WARM, 0xD9A860).glowing(glow), 1);
    // The cloth takes up some of the lamp behind it.
    let cloth = match curtain {
        Curtain::Lamp => Paint::fade(0x6F8A5C, 0x7E9460).glowing(0.3),
        _ => Paint::fade(CURTAIN, 0x5C7454).glowing(0.08),
    };
    let (gap, hem) = match curtain {
        Curtain::Shut => (0.05, 0.03),
        Curtain::Lamp => (0.08, 0.24),
        Curtain::Open | Curtain::Cord | Curtain::BareCord => (0.66, 0.03),
    };
    let drop = WINDOW.y - hem - 0.04;
    let edge = 0.5 * gap;
    behind_the_frame(shape, |shape| {
        for (left, right) in [(-half.x + 0.03, -edge), (edge, half.x - 0.03)] {
            let top = Vec3::new(HIS.x + left, HIS.y + half.y - 0.02, 0.09);
            shape.curtain(top, Vec3::X, right - left, drop, 5.0, cloth);
        }
    });
    match curtain {
        Curtain::Shut | Curtain::Lamp => {
            shape.block(HIS + Vec3::new(0.0, 0.06, 0.07), Vec3::new(0.15, 0.05, 0.04), things::PINE);
        }
        Curtain::Open | Curtain::Cord | Curtain::BareCord => he_looks(shape),
    }
    for ring in 0..3_u8 {
        let lies = Mat4::from_rotation_translation(
            Quat::from_rotation_x(PI * 0.42),
            HIS + Vec3::new(0.42, 0.03 * f32::from(ring) - half.y, 0.13),
        );
        shape.within(lies, |shape| {
            shape.hoop(Vec3::ZERO, 0.11, 0.02, 16, things::INK);
        });
    }
}

/// A man in the gap, as far as one sees him from the street: hair, a face, and before the cloth a hand with one finger up.
fn he_looks(shape: &mut Shape) {
    let at = HIS + Vec3::new(-0.06, -0.2, 0.012);
    let flat = Mat4::from_scale_rotation_translation(Vec3::new(1.3, 1.3, 0.1), Quat::IDENTITY, at);
    shape.within(flat, |shape| {
        shape.ball(Vec3::new(0.0, -0.24, 0.0), Vec3::new(0.22, 0.26, 0.1), JACKET);
        shape.ball(Vec3::new(0.0, -0.14, 0.04), Vec3::new(0.055, 0.15, 0.1), SHIRT);
        // His hair comes down to his collar.
        shape.ball(Vec3::new(0.0, 0.2, 0.02), Vec3::new(0.122, 0.145, 0.1), HAIR);
        for side in [-1.0, 1.0] {
            shape.rod(Vec3::new(side * 0.1, 0.2, 0.0), Vec3::new(side * 0.12, 0.02, 0.0), 0.03, HAIR);
        }
        shape.rod(Vec3::new(0.0, 0.1, 0.0), Vec3::new(0.0, -0.02, 0.0), 0.05, SKIN);
        shape.ball(Vec3::new(0.0, 0.16, 0.06), Vec3::new(0.112, 0.145, 0.1), SKIN);
        for side in [-1.0, 1.0] {
            shape.ball(Vec3::new(side * 0.042, 0.175, 0.15), Vec3::new(0.014, 0.012, 0.03), things::INK);
            shape.ball(Vec3::new(side * 0.022, 0.108, 0.15), Vec3::new(0.03, 0.014, 0.03), HAIR);
        }
    });
    // He puts his hand through the gap, and one finger against the glass: pale before the green.
    let hand = Mat4::from_scale_rotation_translation(Vec3::new(1.3, 1.3, 0.2), Quat::IDENTITY, at + Vec3::Z * 0.03);
    shape.within(hand, |shape| {
        shape.rod(Vec3::new(0.16, -0.32, 0.0), Vec3::new(0.325, -0.1, 0.04), 0.055, JACKET);
        shape.ball(Vec3::new(0.335, -0.04, 0.06), Vec3::new(0.062, 0.072, 0.06), SKIN);
        shape.rod(Vec3::new(0.335, 0.0, 0.08), Vec3::new(0.345, 0.19, 0.08), 0.028, SKIN);
    });
}

/// From the sill down to where a hand can reach it: flex, and a box folded flat with words on it, or a loop to tie one to.
fn cord(shape: &mut Shape, letter: bool) {
    let top = HIS + Vec3::new(0.3, -0.5 * WINDOW.y, 0.2);
    let end = Vec3::new(top.x + 0.05, 2.75, 0.75);
    let line: Vec<_> = (0..=8_u8)
        .map(|i| {
            let t = f32::from(i) / 8.0;
            (top.lerp(end, t) + Vec3::X * (0.04 * (t * PI).sin()), 0.018)
        })
        .collect();
    shape.tube(&line, 5, things::INK);
    if !letter {
        shape.hoop(end - Vec3::Y * 0.09, 0.09, 0.016, 16, things::INK);
        return;
    }
    shape.within(stand(end - Vec3::Y * 0.24, 0.18), |shape| {
        shape.rounded(Vec3::ZERO, Vec3::new(0.5, 0.44, 0.04), 0.01, stairs::CARD);
        for (y, long) in [(0.08, 0.2), (0.0, 0.3), (-0.08, 0.24)] {
            shape.rod(Vec3::new(-0.17, y, 0.024), Vec3::new(long - 0.17, y, 0.024), 0.011, things::INK);
        }
    });
}

/// What is at the street: the green door of glass under its canopy, bells, letter boxes, cardboard, and the pizzeria with its awning.
fn porch() -> Shape {
    let mut shape = Shape::new();
    let foot = Vec3::new(DOOR_LEFT, 0.0, 0.0);
    let middle = DOOR_LEFT + DOOR.x * 0.5;
    shape.panel(
        foot + Vec3::Z * GLAZED,
        Vec3::X * DOOR.x,
        Vec3::Y * DOOR.y,
        (3, 5),
        Paint::fade(0xBDB49E, 0x9A9080).glowing(0.25),
    );
    for step in 0..5_u8 {
        let y = 0.25 + 0.17 * f32::from(step);
        shape.panel(Vec3::new(middle - 0.3, y, GLAZED + 0.004), Vec3::X * 0.62, Vec3::Y * 0.05, (1, 1), CONCRETE);
    }
    walls::door_frame(&mut shape, foot, DOOR, FRAME);
    for x in [DOOR_LEFT + 0.06, DOOR_LEFT + DOOR.x - 0.06] {
        shape.block(Vec3::new(x, DOOR.y * 0.5, 0.04), Vec3::new(0.12, DOOR.y, 0.05), FRAME);
    }
    for (y, high) in [(0.14, 0.28), (1.02, 0.08), (DOOR.y - 0.06, 0.12)] {
        shape.block(Vec3::new(middle, y, 0.04), Vec3::new(DOOR.x - 0.2, high, 0.048), FRAME);
    }
    shape.rod(Vec3::new(DOOR_LEFT + 0.92, 0.9, 0.1), Vec3::new(DOOR_LEFT + 0.92, 1.3, 0.1), 0.016, things::STEEL);
    doors::six_bells(&mut shape, Vec3::new(-0.55, 1.42, 0.0));
    stairs::letter_boxes(&mut shape, Vec3::new(-1.1, 1.2, 0.0), 2, 3);
    stairs::tied_stack(&mut shape, Vec3::new(-0.52, 0.0, 0.26), 12, 0.05);
    shape.block(Vec3::new(0.3, 2.78, 0.6), Vec3::new(3.4, 0.14, 1.2), CONCRETE);
    walls::neon(&mut shape, Vec3::new(middle, 2.6, 0.3), 0.6, things::LAMP, 0.85);
    doors::pizzeria(&mut shape);
    shape
}
