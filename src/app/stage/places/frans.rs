//! Frans van Noord's room: behind curtains, lit by a tree in July.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::{Mark, Place, SEATED, View, furniture, spot, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash, stand},
};

const DOOR: u32 = 0x7C6650;
const ROOM_WALL: u32 = 0x9C8A70;
const ROOM_CEILING: u32 = 0x8F8270;
const ROOM_FLOOR: u32 = 0x6B5642;
const CURTAIN: u32 = 0x3F5A46;
const WEBBING: u32 = 0x26302A;
const JULY: u32 = 0xFFE9B0;
const TREE: u32 = 0x3C5E48;
const TREE_LIGHT: u32 = 0x5B8062;
const BULB: u32 = 0xFFE6B8;
const PARCEL: u32 = 0xA8392F;
const CHAIR: u32 = 0x7A6248;
const BLANKET: u32 = 0x75503F;
const SHEET: u32 = 0xCFC6B2;
const MILK: u32 = 0xE6E3DA;
const MILK_BLUE: u32 = 0x5C82A8;
const INHALER: u32 = 0x55A6E4;
const PHONE: u32 = 0x9C988C;
const BRICKWORK: u32 = 0x8A7A62;
const JUMPER: u32 = 0xA8442F;
const BOY: u32 = 0xDDB08E;
const BOY_HAIR: u32 = 0xB98F52;

/// What lies on his small table, and under it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Table {
    /// Whether he has poured coffee.
    coffee: bool,
    /// Whether the inhaler has been found under the pile, and one envelope has come along with it.
    found: bool,
    /// Whether the telephone stands on the board under it, so far as its cord goes; else it is five steps away, below his list.
    phone: bool,
}

/// What stands beside his armchair for whoever came along.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Beside {
    /// The stool that was moved toward the door.
    Stool,
    /// A chair of their own. The stool is where one sits oneself.
    Chair,
}

/// The room of this id; none when it is not his.
pub(super) fn build(id: &str) -> Option<Place> {
    let state = id.strip_prefix("frans-room")?;
    let (state, phone) = state.strip_suffix("-phone").map_or((state, false), |rest| (rest, true));
    let (beside, coffee, found) = match state {
        "" => (Beside::Stool, false, false),
        "-coffee" => (Beside::Stool, true, false),
        "-letter" => (Beside::Stool, false, true),
        "-coffee-letter" => (Beside::Stool, true, true),
        "-jan" => (Beside::Chair, false, false),
        "-jan-coffee" => (Beside::Chair, true, false),
        _ => return None,
    };
    Some(room(Table { coffee, found, phone }, beside))
}

/// The room: curtains shut, six strings of lights, an armchair with three cushions.
fn room(table: Table, beside: Beside) -> Place {
    let (low, high) = (Vec3::new(-2.5, 0.0, -2.6), Vec3::new(2.5, 2.6, 3.0));
    let mut shell = Shape::new();
    walls::room(&mut shell, low, high, ROOM_FLOOR, Paint::from(ROOM_WALL), ROOM_CEILING);
    walls::boards(&mut shell, Vec2::new(low.x, low.z), Vec2::new(high.x, 2.5), 0.003, 0x58462F);
    for (x, z, wide) in [(-0.35, -0.8, 0.8), (1.25, -1.5, 0.9), (-1.8, -1.3, 1.1), (0.65, -0.75, 0.5), (STOOL.x, STOOL.z, 0.5)] {
        shell.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, wide), 0.45);
    }
    // Light of the tree on floor and wall.
    shell.shadow(Vec3::new(1.25, 0.0, -1.3), Vec3::new(1.7, 0.4, 1.4), -0.35);
    walls::skirting(&mut shell, low, high, DOOR);

    let mut close = Shape::new();
    tree(&mut close, Vec3::new(1.3, 0.0, -1.6));
    furniture::armchair(&mut close, Vec3::new(-0.28, 0.0, -0.85), 0.2, CHAIR, things::WALNUT);
    close.within(stand(Vec3::new(-0.28, 0.0, -0.85), 0.2), |shape| {
        for (i, paint) in [BLANKET, CURTAIN, SHEET].into_iter().enumerate() {
            shape.rounded(
                Vec3::new(-0.14 + 0.14 * i as f32, 0.7 + 0.05 * i as f32, -0.22),
                Vec3::new(0.32, 0.3, 0.1),
                0.045,
                paint,
            );
        }
        shape.sheet((8, 8), BLANKET, |u, v| {
            let over = (v - 0.35) * 0.9;
            let drop = (over.abs() - 0.08).max(0.0);
            Vec3::new(-0.34 - over.clamp(-0.09, 0.09) * 1.3, 0.66 - drop * 0.85, (u - 0.5) * 0.5 + 0.012 * (v * 9.0).sin())
        });
    });
    // The bed beside it, too smooth to be slept in.
    close.rounded(Vec3::new(-1.85, 0.24, -1.25), Vec3::new(0.95, 0.3, 1.9), 0.03, things::WALNUT);
    close.rounded(Vec3::new(-1.85, 0.45, -1.25), Vec3::new(0.92, 0.16, 1.86), 0.05, SHEET);
    close.rounded(Vec3::new(-1.85, 0.55, -1.95), Vec3::new(0.6, 0.12, 0.36), 0.05, things::CHINA);
    curtains(&mut close, low.z);
    furniture::table(&mut close, TABLE, 0.1, Vec3::new(0.52, 0.55, 0.42), things::WALNUT);
    on_the_table(&mut close, table);
    let seat = match beside {
        Beside::Stool => {
            stool(&mut close, STOOL);
            Mark::sitting(STOOL.x, STOOL.z, 0.55)
        }
        Beside::Chair => {
            furniture::chair(&mut close, OWN_CHAIR, 0.5, things::WALNUT, CHAIR);
            Mark::sitting(OWN_CHAIR.x, OWN_CHAIR.z, 0.5)
        }
    };
    telephone(&mut close, table.phone);
    // The photograph, near the tree; it hangs askew, and nobody may put it straight.
    let askew = Mat4::from_rotation_translation(Quat::from_rotation_z(-0.055), Vec3::new(0.58, 1.55, low.z + 0.006));
    close.within(askew, harrie);
    // His list of numbers on the wall, all crossed out but the last.
    things::note(&mut close, Vec3::new(0.12, 1.56, low.z), Vec2::new(0.17, 0.24), things::PAPER, 5);
    close.rod(Vec3::new(0.06, 1.5, low.z + 0.01), Vec3::new(0.18, 1.65, low.z + 0.01), 0.003, PARCEL);
    // Eleven cartons on a sill beside the curtain, in a row by date.
    close.block(Vec3::new(0.43, 0.825, low.z + 0.12), Vec3::new(1.2, 0.03, 0.24), DOOR);
    for carton in 0..11_u8 {
        let at = Vec3::new(0.103 * f32::from(carton) - 0.085, 0.84, low.z + 0.14);
        close.block(at + Vec3::Y * 0.1, Vec3::new(0.08, 0.2, 0.08), MILK);
        close.block(at + Vec3::Y * 0.06, Vec3::new(0.083, 0.07, 0.083), MILK_BLUE);
        close.within(stand(at + Vec3::Y * 0.2, PI * 0.5), |shape| {
            shape.slab(Vec3::ZERO, &[Vec2::new(-0.04, 0.0), Vec2::new(0.04, 0.0), Vec2::new(0.0, 0.05)], 0.08, MILK);
        });
    }
    furniture::books(&mut close, Vec3::new(-0.95, 1.46, low.z + 0.09), 0.62, 12);
    close.block(Vec3::new(-0.51, 1.445, low.z + 0.09), Vec3::new(0.99, 0.03, 0.18), things::WALNUT);
    close.ground(0.0, 0.25, 0.3).wobble(0.0014);
    shell.wobble(0.0012);

    Place {
        view: View { eye: Vec3::new(0.0, SEATED + 0.02, 2.1), target: Vec3::new(0.1, 1.02, -0.95), keep: Vec2::new(1.48, 0.98) },
        air: Air {
            clear: 0x2A251F,
            fog: 0x4D3F2E,
            thickness: 0.05,
            key: Vec3::new(0.65, 0.35, 0.45),
            warm: Vec3::new(0.72, 0.63, 0.5),
            cool: Vec3::new(0.22, 0.22, 0.27),
            lamp: Some(Lamp { at: Vec3::new(1.1, 1.15, -1.1), reach: 3.3, colour: 0xFFDFA6, strength: 1.15 }),
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [Mark::sitting(-0.28, -0.86, 0.2), seat, Mark::standing(0.86, 0.0, -0.75, -0.4)],
        door: None,
        anchors: vec![
            spot("boom|kerstboom|lampjes|lichtjes|tree", 1.3, 1.35, -1.4),
            // On the corner of its frame, not on the boy.
            spot("foto|harrie|photo", 0.77, 1.35, -2.55),
            spot("gordijnen|gordijn|raam|curtain|window", -1.35, 1.95, -2.48),
            spot("melkpakken|melk|pakken|milk", 0.28, 0.98, -2.4),
            spot("lijstje|lijst|nummers|list", 0.12, 1.58, -2.58),
            spot("trommel|broodtrommel|tin", 0.58, 0.6, -0.84),
            spot("kopjes|kopje|koffie|cups|coffee", 0.26, 0.61, -0.76),
            spot("kruk|stool", seat.at.x + 0.2, 0.42, seat.at.z + 0.2),
            spot("stoel|leunstoel|chair|kussens", -0.55, 0.98, -0.9),
            spot("envelop|brief|post|rekening|stapel|letter", if table.found { 0.3 } else { 0.5 }, 0.56, -0.6),
            spot("bed|deken|slapen", -1.55, 0.6, -1.9),
            spot("pakje|cadeau|parcel|gift", 1.0, 0.12, -1.25),
            spot("boeken|plank|books", -0.58, 1.58, -2.5),
            spot("medicijnen|puffer|pufje|pillen|inhaler|pills", 0.69, 0.53, -0.52),
            spot("dozen|pizzadozen", -2.4, 0.8, 0.0),
            if table.phone { spot("telefoon|phone", 0.38, 0.32, -0.62) } else { spot("telefoon|phone", -0.1, 1.54, -2.42) },
            spot("", 0.15, 2.2, -2.55),
            spot("", -2.4, 1.6, -1.2),
            spot("", 2.4, 1.7, -1.2),
            spot("", 0.8, 0.05, -0.2),
        ],
    }
}

/// The small table between his chair and the tree, and the stool that was moved toward the door.
const TABLE: Vec3 = Vec3::new(0.42, 0.0, -0.72);
const STOOL: Vec3 = Vec3::new(-0.9, 0.0, -0.6);
/// The chair beside his, when somebody else sits on the stool.
const OWN_CHAIR: Vec3 = Vec3::new(-1.04, 0.0, -0.92);

/// His letters in a pile, a glass, the lunch tin with a ship on it, and what has come to it.
fn on_the_table(shape: &mut Shape, table: Table) {
    let top = 0.552;
    // Unopened, windows down; the inhaler is somewhere below.
    let pile = if table.found { Vec3::new(0.55, top, -0.7) } else { Vec3::new(0.5, top, -0.62) };
    shape.within(stand(pile, 0.35), |shape| things::letters(shape, Vec3::ZERO, 8, 0.05, 3));
    shape.lathe(
        Vec3::new(0.4, top, -0.87),
        &[(0.0, 0.0), (0.028, 0.0), (0.032, 0.11), (0.029, 0.11), (0.027, 0.05), (0.0, 0.05)],
        12,
        0xB9C6C8_u32,
    );
    shape.within(stand(Vec3::new(0.57, top, -0.85), 0.2), lunch_tin);
    if table.coffee {
        things::cup(shape, Vec3::new(0.22, top, -0.73), things::CHINA);
        things::cup(shape, Vec3::new(0.34, top, -0.79), things::CHINA);
    }
    if table.found {
        // The insurer's envelope, a figure in pencil on it, and the inhaler with its cap off.
        shape.within(stand(Vec3::new(0.31, top + 0.004, -0.59), -0.15), |shape| {
            shape.rounded(Vec3::ZERO, Vec3::new(0.24, 0.006, 0.12), 0.002, things::CHINA);
            shape.panel(Vec3::new(-0.1, 0.004, 0.045), Vec3::X * 0.07, Vec3::NEG_Z * 0.014, (1, 1), PARCEL);
            shape.panel(Vec3::new(-0.09, 0.004, 0.02), Vec3::X * 0.085, Vec3::NEG_Z * 0.034, (1, 1), 0x9FB2BE_u32);
            let six = Mat4::from_rotation_translation(Quat::from_rotation_x(-PI * 0.5), Vec3::new(0.075, 0.004, 0.012));
            shape.within(six, |shape| {
                shape.hoop(Vec3::ZERO, 0.012, 0.002, 12, BRICKWORK);
                shape.rod(Vec3::new(-0.012, 0.0, 0.0), Vec3::new(0.002, 0.036, 0.0), 0.002, BRICKWORK);
            });
        });
        let lies = Mat4::from_rotation_translation(Quat::from_rotation_y(0.35), Vec3::new(0.53, top + 0.02, -0.56));
        shape.within(lies, |shape| {
            shape.rounded(Vec3::ZERO, Vec3::new(0.095, 0.034, 0.034), 0.012, INHALER);
            shape.rounded(Vec3::new(0.04, 0.0, 0.03), Vec3::new(0.03, 0.03, 0.05), 0.01, INHALER);
            shape.rounded(Vec3::new(-0.06, 0.0, 0.0), Vec3::new(0.03, 0.026, 0.026), 0.01, things::STEEL);
        });
    }
}

/// The telephone: below his list, at the end of the shelf; or on the board under his table, its cord straight to the wall.
fn telephone(shape: &mut Shape, near: bool) {
    let board = TABLE + Vec3::Y * 0.2;
    shape.within(stand(board, 0.1), |shape| {
        shape.rounded(Vec3::ZERO, Vec3::new(0.44, 0.02, 0.34), 0.008, things::WALNUT);
    });
    if near {
        things::telephone(shape, board + Vec3::new(0.0, 0.01, 0.03), -0.1, PHONE);
        shape.tube(
            &[
                (board + Vec3::new(-0.05, 0.03, -0.1), 0.004),
                (Vec3::new(0.3, 0.01, -1.2), 0.004),
                (Vec3::new(0.0, 0.01, -2.5), 0.004),
                (Vec3::new(0.0, 0.2, -2.58), 0.004),
            ],
            5,
            things::INK,
        );
    } else {
        things::telephone(shape, Vec3::new(-0.13, 1.46, -2.49), 0.1, PHONE);
    }
}

/// A stool as high as a chair, before its middle.
fn stool(shape: &mut Shape, at: Vec3) {
    shape.rounded(at + Vec3::Y * 0.435, Vec3::new(0.36, 0.04, 0.34), 0.016, things::OAK);
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
        let foot = at + Vec3::new(0.17 * x, 0.0, 0.16 * z);
        shape.rod(foot, at + Vec3::new(0.12 * x, 0.42, 0.11 * z), 0.018, things::WALNUT);
    }
}

/// Harrie at seven: he laughs with his eyes shut, in his arms a roll of flex that is larger than he is. Around its middle.
fn harrie(shape: &mut Shape) {
    furniture::picture(shape, Vec3::ZERO, Vec2::new(0.36, 0.46), things::BRASS, 0xCBBB98, 0x8E9A6C);
    // He stands in the grass, in short trousers.
    let at = Vec3::new(0.0, -0.012, 0.013);
    for side in [-1.0, 1.0] {
        let hip = at + Vec3::new(side * 0.02, -0.075, 0.0);
        shape.rod(hip, hip + Vec3::new(side * 0.004, -0.022, 0.0), 0.013, 0x46587A_u32);
        shape.rod(hip - Vec3::Y * 0.026, hip - Vec3::Y * 0.056, 0.0075, BOY);
        shape.ball(hip + Vec3::new(side * 0.004, -0.062, 0.001), Vec3::new(0.012, 0.008, 0.003), 0x6B4A34_u32);
    }
    shape.ball(at + Vec3::new(0.0, -0.012, 0.0), Vec3::new(0.043, 0.058, 0.004), JUMPER);
    // The roll, turn upon turn, and his arms around it.
    let roll = at + Vec3::new(0.004, -0.03, 0.006);
    for (ring, paint) in [(0.03, 0x35353A_u32), (0.042, 0x2B2B30), (0.054, 0x3C3C42), (0.066, 0x2B2B30)] {
        shape.hoop(roll, ring, 0.0062, 22, paint);
    }
    shape.tube(
        &[
            (roll + Vec3::new(0.06, -0.03, 0.004), 0.004),
            (roll + Vec3::new(0.085, -0.06, 0.002), 0.004),
            (roll + Vec3::new(0.07, -0.085, 0.002), 0.004),
        ],
        5,
        0x2B2B30_u32,
    );
    for side in [-1.0, 1.0] {
        let hand = roll + Vec3::new(side * 0.03, -0.012, 0.012);
        shape.tube(
            &[
                (at + Vec3::new(side * 0.04, 0.024, 0.004), 0.013),
                (roll + Vec3::new(side * 0.076, 0.0, 0.008), 0.012),
                (hand + Vec3::new(side * 0.016, 0.0, 0.0), 0.01),
            ],
            7,
            JUMPER,
        );
        shape.ball(hand, Vec3::new(0.011, 0.009, 0.004), BOY);
    }
    // The head thrown back a little: hair that stands up, shut eyes, all of his teeth.
    let head = at + Vec3::new(-0.006, 0.082, 0.004);
    shape.ball(head + Vec3::new(0.0, 0.014, -0.001), Vec3::new(0.047, 0.046, 0.003), BOY_HAIR);
    for lock in 0..7_u8 {
        let (x, lot) = (-0.033 + 0.011 * f32::from(lock), hash(u32::from(lock) + 3));
        let tip = head + Vec3::new(x * 1.15 + 0.012 * (lot - 0.3), 0.052 + 0.008 * lot, 0.0);
        shape.tube(&[(head + Vec3::new(x, 0.038, 0.0), 0.0105), (tip, 0.004)], 6, BOY_HAIR);
    }
    shape.ball(head, Vec3::new(0.041, 0.045, 0.005), BOY);
    for side in [-1.0, 1.0] {
        shape.ball(head + Vec3::new(side * 0.042, -0.002, 0.0), Vec3::new(0.008, 0.012, 0.003), BOY);
        let eye: Vec<_> = (0..=6_u8)
            .map(|i| {
                let t = f32::from(i) / 3.0 - 1.0;
                (head + Vec3::new(side * 0.017 + 0.009 * t, 0.012 - 0.005 * t * t, 0.0056), 0.0017)
            })
            .collect();
        shape.tube(&eye, 4, things::INK);
    }
    shape.ball(head + Vec3::new(0.0, -0.0165, 0.0048), Vec3::new(0.02, 0.0125, 0.002), 0x6E2F28_u32);
    shape.panel(head + Vec3::new(-0.013, -0.0145, 0.0072), Vec3::X * 0.026, Vec3::Y * 0.006, (1, 1), MILK);
    shape.ball(head + Vec3::new(0.0, 0.0, 0.0055), Vec3::new(0.005, 0.005, 0.002), 0xC98F74_u32);
}

/// A tin with a ship on its side; its origin is where it stands.
fn lunch_tin(shape: &mut Shape) {
    shape.rounded(Vec3::Y * 0.04, Vec3::new(0.15, 0.08, 0.1), 0.014, MILK_BLUE);
    shape.rounded(Vec3::Y * 0.083, Vec3::new(0.156, 0.014, 0.106), 0.005, things::STEEL);
    let hull = [Vec2::new(-0.035, 0.012), Vec2::new(-0.026, 0.0), Vec2::new(0.026, 0.0), Vec2::new(0.038, 0.012)];
    shape.slab(Vec3::new(0.0, 0.025, 0.051), &hull, 0.002, PARCEL);
    shape.slab(Vec3::new(0.002, 0.04, 0.051), &[Vec2::ZERO, Vec2::new(0.0, 0.026), Vec2::new(0.022, 0.0)], 0.002, MILK);
}

/// Straight as a plumb line: six strings of lights and one parcel in red paper.
fn tree(shape: &mut Shape, at: Vec3) {
    shape.within(Mat4::from_translation(at), |shape| {
        shape.lathe(Vec3::ZERO, &[(0.0, 0.0), (0.17, 0.0), (0.13, 0.18), (0.0, 0.18)], 14, BRICKWORK);
        shape.rod(Vec3::Y * 0.15, Vec3::Y * 1.9, 0.022, things::WALNUT);
        // Branches in tiers: flat leaves of a fan, each with a droop.
        for tier in 0..9_u8 {
            let up = f32::from(tier) / 9.0;
            let long = 0.66 * (1.0 - up) + 0.07;
            let y = 0.34 + 1.5 * up;
            for branch in 0..11_u8 {
                let angle = TAU * f32::from(branch) / 11.0 + up * 7.0;
                let lot = hash(u32::from(tier) * 37 + u32::from(branch));
                let out = Vec3::new(angle.sin(), 0.0, angle.cos());
                let side = Vec3::new(out.z, 0.0, -out.x);
                let reach = long * (0.85 + 0.25 * lot);
                shape.sheet((2, 3), Paint::fade(if lot > 0.6 { TREE_LIGHT } else { TREE }, 0x2F4C3A), |u, v| {
                    let wide = 0.13 * (1.0 - up * 0.5) * (1.0 - v) + 0.012;
                    out * (reach * v) + side * (wide * (u - 0.5)) + Vec3::Y * (y - 0.16 * v * v * long - 0.05 * (u - 0.5).abs())
                });
            }
        }
        for string in 0..6_u8 {
            for light in 0..11_u8 {
                let t = f32::from(light) / 11.0;
                let angle = TAU * (t + f32::from(string) * 0.31);
                let up = (f32::from(string) + 0.35 + 0.3 * (t * TAU).sin()) / 6.0;
                let long = 0.6 * (1.0 - up) + 0.07;
                let at = Vec3::new(long * angle.sin(), 0.4 + 1.5 * up - 0.1 * long, long * angle.cos());
                // The string in the middle burns softer.
                let light = if string == 3 {
                    Paint::fade(0xB98A4E, 0x9A6E3A).glowing(0.7)
                } else {
                    Paint::fade(BULB, 0xFFD48A).glowing(1.0)
                };
                shape.ball(at, Vec3::new(0.0125, 0.0144, 0.0125), light);
            }
        }
        shape.ball(Vec3::Y * 1.95, Vec3::new(0.035, 0.06, 0.035), Paint::from(BULB).glowing(0.9));
        shape.within(stand(Vec3::new(-0.3, 0.0, 0.38), 0.4), |shape| {
            shape.rounded(Vec3::Y * 0.07, Vec3::new(0.26, 0.14, 0.2), 0.012, PARCEL);
            shape.block(Vec3::Y * 0.072, Vec3::new(0.03, 0.15, 0.206), things::BRASS);
            shape.block(Vec3::Y * 0.072, Vec3::new(0.266, 0.15, 0.03), things::BRASS);
        });
    });
}

/// Thick green cloth hemmed with stage webbing; along the edge a strip of July.
fn curtains(shape: &mut Shape, back: f32) {
    let top = 2.35;
    shape.panel(Vec3::new(-2.2, 0.35, back + 0.006), Vec3::X * 1.9, Vec3::Y * 1.9, (2, 3), Paint::from(JULY).glowing(0.9));
    shape.curtain(Vec3::new(-2.28, top, back + 0.09), Vec3::X, 1.0, 2.25, 8.0, Paint::fade(CURTAIN, 0x2E4435));
    shape.curtain(Vec3::new(-1.25, top, back + 0.09), Vec3::X, 0.96, 2.25, 8.0, Paint::fade(CURTAIN, 0x2E4435));
    shape.block(Vec3::new(-1.28, top, back + 0.09), Vec3::new(2.1, 0.07, 0.07), WEBBING);
    shape.block(Vec3::new(-1.28, 0.12, back + 0.11), Vec3::new(2.02, 0.05, 0.03), WEBBING);
}
