//! A sitting room with low sofas along its walls: tea on a tray, a word he wrote himself, his mask and tools, and a door to the stairs.

use std::f32::consts::{FRAC_PI_2, PI, TAU};

use bevy::prelude::*;

use super::{Mark, Place, SEATED, View, furniture, spot, tableware, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash, stand},
};

const WALL: u32 = 0xDACDB2;
const CEILING: u32 = 0xE9E2D2;
const FLOOR: u32 = 0x8E7458;
const FLOOR_LINE: u32 = 0x7A6249;
const WHITE: u32 = 0xE8E1D3;
const SOFA: u32 = 0x3C5A47;
const GOLD: u32 = 0xC29A4C;
const CUSHIONS: [u32; 3] = [0x8C4A38, 0x3C5A47, 0xB5894A];
const RUG: u32 = 0x6A3A34;
const RUG_FIELD: u32 = 0xB8A27C;
const RUG_LINE: u32 = 0x3F4E5C;
const SKY: u32 = 0xCBD8DE;
const ROOFS: u32 = 0xA98A78;
const IRON: u32 = 0x3A3F42;
const CEDAR: u32 = 0x7A5236;
const TRAY: u32 = 0xC9A04E;
const DATE: u32 = 0x4E2E22;
const BISCUIT: u32 = 0xD9B57C;
const DARK: u32 = 0x3B332B;
const STAIRS: u32 = 0x7C6C58;
const DOOR: u32 = 0xC8BBA0;
const LEATHER: u32 = 0x8A5A3C;
const APRON: u32 = 0x6E5140;
const SCARF: u32 = 0xD8CDB8;
const GLASS: [u32; 4] = [0xC9803C, 0x4A7F86, 0x9A4A3C, 0x6E8A4E];

const LOW: Vec3 = Vec3::new(-2.3, 0.0, -1.95);
const HIGH: Vec3 = Vec3::new(2.3, 2.6, 3.0);
/// The middle of the sofa along the back wall, from front to back.
const BENCH: f32 = -1.55;

pub(super) fn build() -> Place {
    let mut shell = Shape::new();
    walls::room(&mut shell, LOW, HIGH, FLOOR, Paint::from(WALL), CEILING);
    walls::boards(&mut shell, Vec2::new(LOW.x, LOW.z), Vec2::new(HIGH.x, 2.4), 0.003, FLOOR_LINE);
    for (x, z, wide) in [(-0.6, -1.3, 1.6), (-1.8, -0.5, 0.8), (0.1, -0.4, 0.7), (-0.98, -0.24, 0.5)] {
        shell.shadow(Vec3::new(x, 0.0, z), Vec3::new(wide, 0.2, 0.7), 0.4);
    }
    // Noon: the pattern of the railing lies on the floor as a soft light.
    shell.shadow(Vec3::new(-0.5, 0.0, -0.3), Vec3::new(1.4, 0.2, 1.0), -0.2);
    rug(&mut shell);
    walls::skirting(&mut shell, LOW, HIGH, WHITE);

    let mut close = Shape::new();
    sofas(&mut close);
    window(&mut close);
    calligraphy(&mut close, Vec3::new(-0.4, 1.72, LOW.z + 0.006));
    her_photograph(&mut close, Vec3::new(0.32, 1.62, LOW.z + 0.006));
    door_to_the_stairs(&mut close);
    his_tools(&mut close);
    tea(&mut close, Vec3::new(0.06, 0.0, -0.42));
    pouf(&mut close, Vec3::new(-0.98, 0.0, -0.24));
    lantern(&mut close, Vec3::new(0.4, 1.98, -1.15));
    close.ground(0.0, 0.25, 0.3).wobble(0.0013);
    shell.wobble(0.0012);

    Place {
        view: View { eye: Vec3::new(0.14, SEATED + 0.06, 1.75), target: Vec3::new(0.02, 0.95, -1.0), keep: Vec2::new(1.36, 1.0) },
        air: Air {
            clear: 0x847865,
            fog: 0xD0C2A2,
            thickness: 0.018,
            key: Vec3::new(-0.7, 0.65, 0.45),
            warm: Vec3::new(1.08, 1.02, 0.9),
            cool: Vec3::new(0.4, 0.4, 0.42),
            lamp: Some(Lamp { at: Vec3::new(0.4, 1.9, -1.1), reach: 2.0, colour: 0xFFDA9C, strength: 0.4 }),
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [
            Mark::sitting(-0.55, BENCH + 0.04, 0.2),
            Mark::standing(1.0, 0.0, -1.25, -0.32),
            Mark::sitting(0.2, BENCH + 0.04, -0.04),
        ],
        door: None,
        anchors: vec![
            spot("thee|theeblad|theepot|dienblad|munt|tea|tray", 0.06, 0.62, -0.42),
            spot("kalligrafie|schrift|salaam|tekst|lijst|calligraphy", -0.4, 1.74, -1.9),
            spot("balustrade|balkonhek|hekwerk|hek|leuning|railing", -1.3, 1.22, -1.9),
            spot("trapdeur|trap|deur|boven|stairs|door", 1.0, 1.35, -1.85),
            spot("lasmasker|lashelm|masker|helm|mask", 0.7, 1.5, -1.85),
            spot("gereedschap|gereedschapskist|kist|tools", 0.7, 0.2, -1.68),
            spot("foto|vrouw|photo|wife", 0.32, 1.64, -1.9),
            spot("kralen|gebedssnoer|snoer|beads", 0.32, 1.4, -1.9),
            spot("dadels|koekjes|schaal|dates", 0.32, 0.54, -0.3),
            spot("raam|gordijn|window|curtain", -1.3, 1.75, -1.9),
            spot("brief|post|uitkering|letter|papier", -1.12, 0.49, -1.32),
            spot("kussens|kussen|bank|sofa", 0.3, 0.66, -1.65),
            spot("lantaarn|lamp|licht|lantern", 0.4, 1.96, -1.15),
            spot("poef|pouf", -0.84, 0.34, -0.2),
            spot("tapijt|kleed|vloerkleed|rug", -0.5, 0.03, -0.55),
            spot("klok|clock", 1.24, 2.3, -1.9),
            spot("schoenen|sloffen|shoes", 1.2, 0.08, -1.08),
            spot("", 0.1, 2.2, -1.9),
            spot("", -1.0, 2.2, -1.9),
            spot("", -0.95, 0.72, -1.7),
            spot("", 0.62, 0.05, -0.9),
        ],
    }
}

/// A wool rug with a border of lozenges.
fn rug(shape: &mut Shape) {
    shape.rounded(Vec3::new(0.05, 0.01, -0.4), Vec3::new(2.5, 0.018, 1.5), 0.008, RUG);
    shape.rounded(Vec3::new(0.05, 0.018, -0.4), Vec3::new(2.1, 0.01, 1.1), 0.004, RUG_FIELD);
    let lies = Mat4::from_rotation_translation(Quat::from_rotation_x(-FRAC_PI_2), Vec3::new(0.05, 0.026, -0.4));
    shape.within(lies, |shape| {
        let lozenge =
            |size: f32| [Vec2::new(-size, 0.0), Vec2::new(0.0, -size * 0.7), Vec2::new(size, 0.0), Vec2::new(0.0, size * 0.7)];
        for column in 0..9_u8 {
            let x = -0.92 + 0.23 * f32::from(column);
            for y in [-0.46, 0.46] {
                shape.slab(Vec3::new(x, y, 0.0), &lozenge(0.085), 0.002, RUG_LINE);
                shape.slab(Vec3::new(x, y, 0.001), &lozenge(0.04), 0.002, GOLD);
            }
        }
        for x in [-0.6, 0.0, 0.6] {
            shape.slab(Vec3::new(x, 0.0, 0.0), &lozenge(0.27), 0.002, RUG);
            shape.slab(Vec3::new(x, 0.0, 0.001), &lozenge(0.19), 0.002, RUG_LINE);
            shape.slab(Vec3::new(x, 0.0, 0.002), &lozenge(0.1), 0.002, GOLD);
        }
    });
    shape.shadow(Vec3::new(0.06, 0.03, -0.42), Vec3::new(0.6, 0.1, 0.5), 0.4);
    shape.shadow(Vec3::new(-0.4, 0.03, -1.1), Vec3::new(1.6, 0.1, 0.4), 0.35);
    shape.shadow(Vec3::new(-0.98, 0.03, -0.24), Vec3::new(0.4, 0.1, 0.4), 0.35);
}

/// One sofa along the back wall and one along the left, on carved feet, a row of cushions behind.
fn sofas(shape: &mut Shape) {
    // Along the back: its front toward +z; around its middle.
    let back = Mat4::from_translation(Vec3::new(-0.72, 0.0, BENCH));
    shape.within(back, |shape| bench(shape, 2.5, 4));
    // Along the left: its front toward +x.
    shape.within(stand(Vec3::new(-1.92, 0.0, -0.28), FRAC_PI_2), |shape| bench(shape, 1.9, 3));
    // Beside his seat two letters with windows.
    shape.within(stand(Vec3::new(-1.12, 0.468, -1.32), 0.4), |shape| things::letters(shape, Vec3::ZERO, 2, 0.06, 44));
}

/// A low sofa that faces +z; its origin is the floor under its middle, its seat is as high as a chair's.
fn bench(shape: &mut Shape, wide: f32, cushions: u8) {
    shape.rounded(Vec3::new(0.0, 0.16, 0.0), Vec3::new(wide, 0.16, 0.72), 0.02, CEDAR);
    for foot in [-0.46, -0.15, 0.15, 0.46] {
        shape.lathe(
            Vec3::new(wide * foot, 0.0, 0.28),
            &[(0.0, 0.0), (0.03, 0.0), (0.042, 0.03), (0.026, 0.06), (0.04, 0.09), (0.0, 0.09)],
            10,
            CEDAR,
        );
    }
    shape.rounded(Vec3::new(0.0, 0.35, 0.01), Vec3::new(wide, 0.23, 0.74), 0.06, SOFA);
    // Brocade: a line of gold along the edge, and small leaves in the cloth.
    shape.rod(Vec3::new(-wide * 0.48, 0.42, 0.376), Vec3::new(wide * 0.48, 0.42, 0.376), 0.007, GOLD);
    let leaves = (wide / 0.16) as u8;
    for leaf in 0..leaves {
        let x = -wide * 0.46 + 0.16 * f32::from(leaf);
        let tilt = Mat4::from_rotation_translation(
            Quat::from_rotation_z(if leaf % 2 == 0 { 0.6 } else { -0.6 }),
            Vec3::new(x, 0.345, 0.381),
        );
        shape.within(tilt, |shape| {
            shape.slab(
                Vec3::ZERO,
                &[Vec2::new(-0.035, 0.0), Vec2::new(0.0, -0.013), Vec2::new(0.035, 0.0), Vec2::new(0.0, 0.013)],
                0.003,
                GOLD,
            );
        });
    }
    // The cushions stand against the wall, and two of them have slipped.
    let each = wide / f32::from(cushions);
    for cushion in 0..cushions {
        let lot = hash(u32::from(cushion) * 3 + u32::from(cushions));
        let x = -wide * 0.5 + each * (f32::from(cushion) + 0.5);
        let leaning = Mat4::from_rotation_translation(
            Quat::from_rotation_z(0.06 * (lot - 0.5)) * Quat::from_rotation_x(-0.2),
            Vec3::new(x, 0.68, -0.25),
        );
        shape.within(leaning, |shape| {
            let paint = CUSHIONS[usize::from(cushion % 3)];
            shape.rounded(Vec3::ZERO, Vec3::new(each - 0.03, 0.46, 0.18), 0.08, paint);
            let star = [
                Vec2::new(0.0, 0.1),
                Vec2::new(0.026, 0.026),
                Vec2::new(0.1, 0.0),
                Vec2::new(0.026, -0.026),
                Vec2::new(0.0, -0.1),
                Vec2::new(-0.026, -0.026),
                Vec2::new(-0.1, 0.0),
                Vec2::new(-0.026, 0.026),
            ];
            shape.slab(Vec3::new(0.0, 0.0, 0.091), &star, 0.004, if cushion % 3 == 2 { RUG } else { GOLD });
            for side in [-0.17, 0.17] {
                shape.rod(Vec3::new(-each * 0.38, side, 0.086), Vec3::new(each * 0.38, side, 0.086), 0.005, GOLD);
            }
        });
    }
}

/// A window; behind it the railing of the gallery, which he welded: bars with a spiral at each end and a rose in the middle.
fn window(shape: &mut Shape) {
    let centre = Vec3::new(-1.34, 1.56, LOW.z + 0.01);
    walls::window(shape, centre, Vec2::new(0.98, 1.16), WHITE, Paint::fade(SKY, 0xDFE3DA).glowing(0.9), 1);
    for (x, wide, tall) in [(-0.42, 0.3, 0.26), (-0.1, 0.34, 0.34), (0.22, 0.22, 0.22)] {
        let low = centre + Vec3::new(x, -0.55, 0.006);
        shape.panel(low, Vec3::X * wide, Vec3::Y * tall, (1, 1), Paint::from(ROOFS).glowing(0.65));
    }
    let iron = Paint::from(IRON).glowing(0.2);
    for y in [-0.52, -0.08] {
        shape.rod(centre + Vec3::new(-0.47, y, 0.012), centre + Vec3::new(0.47, y, 0.012), 0.011, iron);
    }
    for field in 0..4_u8 {
        let x = -0.36 + 0.24 * f32::from(field);
        shape.rod(centre + Vec3::new(x - 0.12, -0.52, 0.012), centre + Vec3::new(x - 0.12, -0.08, 0.012), 0.008, iron);
        for (turn, y) in [(1.0, -0.19), (-1.0, -0.41)] {
            let spiral: Vec<_> = (0..=20_u8)
                .map(|i| {
                    let t = f32::from(i) / 20.0;
                    let (sin, cos) = (TAU * 1.4 * t).sin_cos();
                    let r = 0.085 * (1.0 - 0.8 * t);
                    (centre + Vec3::new(x + r * sin * turn, y + r * cos * turn, 0.012), 0.0065)
                })
                .collect();
            shape.tube(&spiral, 5, iron);
        }
        shape.ball(centre + Vec3::new(x, -0.3, 0.014), Vec3::new(0.03, 0.03, 0.006), iron);
    }
    shape.rod(centre + Vec3::new(0.48, -0.52, 0.012), centre + Vec3::new(0.48, -0.08, 0.012), 0.008, iron);
    shape.curtain(centre + Vec3::new(-0.62, 0.72, 0.1), Vec3::X, 0.26, 1.4, 4.0, CUSHIONS[2]);
    shape.curtain(centre + Vec3::new(0.36, 0.72, 0.1), Vec3::X, 0.24, 1.4, 4.0, CUSHIONS[2]);
    shape.rod(centre + Vec3::new(-0.66, 0.73, 0.1), centre + Vec3::new(0.64, 0.73, 0.1), 0.014, CEDAR);
}

/// A word that he wrote himself with a reed, in a gilt frame: `salaam`, in strokes that swell and thin.
fn calligraphy(shape: &mut Shape, centre: Vec3) {
    furniture::picture(shape, centre, Vec2::new(0.78, 0.46), GOLD, 0xEFE6D0, 0xE6DABD);
    // Everything lies flat on the paper.
    let flat = Mat4::from_scale_rotation_translation(Vec3::new(1.0, 1.0, 0.12), Quat::IDENTITY, centre + Vec3::Z * 0.012);
    shape.within(flat, |shape| {
        let stroke = |shape: &mut Shape, points: &[(f32, f32, f32)]| {
            let points: Vec<_> = points.iter().map(|&(x, y, thick)| (Vec3::new(x, y, 0.0), thick)).collect();
            shape.tube(&points, 6, things::INK);
        };
        // From the right: three teeth and the line that joins them to what follows.
        stroke(
            shape,
            &[
                (0.262, 0.045, 0.005),
                (0.25, -0.012, 0.011),
                (0.232, -0.012, 0.009),
                (0.214, 0.034, 0.006),
                (0.204, -0.014, 0.011),
                (0.186, -0.014, 0.009),
                (0.168, 0.034, 0.006),
                (0.156, -0.016, 0.011),
                (0.11, -0.026, 0.013),
                (0.062, -0.022, 0.011),
            ],
        );
        // Two tall letters that share a foot.
        stroke(shape, &[(0.068, 0.148, 0.005), (0.06, 0.1, 0.013), (0.056, 0.02, 0.011), (0.05, -0.022, 0.009)]);
        stroke(shape, &[(0.05, -0.022, 0.009), (0.02, -0.034, 0.012), (0.0, -0.022, 0.009)]);
        stroke(shape, &[(-0.058, 0.15, 0.005), (-0.046, 0.1, 0.013), (-0.02, 0.03, 0.011), (0.006, -0.028, 0.008)]);
        // The last one: a round head, and a tail that goes down.
        let head: Vec<_> = (0..=10_u8)
            .map(|i| {
                let (sin, cos) = (TAU * f32::from(i) / 10.0).sin_cos();
                (0.03 * sin - 0.122, 0.026 * cos - 0.004, 0.0095)
            })
            .collect();
        stroke(shape, &head);
        stroke(shape, &[(-0.146, -0.016, 0.009), (-0.186, -0.03, 0.012), (-0.206, -0.06, 0.011), (-0.212, -0.14, 0.004)]);
    });
}

/// His wife, in a small frame; under it a string of beads.
fn her_photograph(shape: &mut Shape, centre: Vec3) {
    furniture::picture(shape, centre, Vec2::new(0.22, 0.28), CEDAR, 0xB7A78E, 0x8F826E);
    let at = centre + Vec3::Z * 0.012;
    shape.ball(at + Vec3::new(0.0, -0.055, 0.0), Vec3::new(0.058, 0.038, 0.002), CUSHIONS[0]);
    shape.ball(at + Vec3::new(0.0, 0.008, 0.001), Vec3::new(0.046, 0.056, 0.002), SCARF);
    shape.ball(at + Vec3::new(0.0, 0.012, 0.003), Vec3::new(0.03, 0.036, 0.002), 0xB88660_u32);
    for x in [-0.012, 0.012] {
        shape.ball(at + Vec3::new(x, 0.018, 0.0055), Vec3::new(0.004, 0.004, 0.001), things::INK);
    }
    shape.tube(
        &[
            (at + Vec3::new(-0.011, -0.004, 0.005), 0.0016),
            (at + Vec3::new(0.0, -0.008, 0.0055), 0.0016),
            (at + Vec3::new(0.011, -0.004, 0.005), 0.0016),
        ],
        4,
        0x7A4A3A_u32,
    );
    shape.rod(centre + Vec3::new(0.0, -0.17, 0.0), centre + Vec3::new(0.0, -0.168, 0.03), 0.005, things::BRASS);
    for bead in 0..21_u8 {
        let (sin, cos) = (TAU * (f32::from(bead) + 0.5) / 21.0).sin_cos();
        let at = centre + Vec3::new(0.034 * sin, -0.235 + 0.065 * cos, 0.022);
        shape.ball(at, Vec3::splat(0.0078), LEATHER);
    }
    shape.tube(&[(centre + Vec3::new(0.0, -0.3, 0.022), 0.005), (centre + Vec3::new(0.0, -0.345, 0.022), 0.008)], 6, GOLD);
}

/// The door to the stairs stands ajar; behind it one sees the first steps go up into the dark.
fn door_to_the_stairs(shape: &mut Shape) {
    let (left, size) = (0.86, Vec2::new(0.8, 2.05));
    let back = LOW.z + 0.012;
    shape.panel(Vec3::new(left, 0.0, back), Vec3::X * size.x, Vec3::Y * size.y, (3, 6), Paint::fade(DARK, 0x574A3C));
    for step in 0..9_u8 {
        let up = f32::from(step);
        let (y, narrow) = (0.02 + 0.165 * up - 0.006 * up * up, 0.012 * up);
        let dim = 1.0 - 0.085 * up;
        let paint = Paint::from(STAIRS);
        let paint = Paint { top: paint.top * dim, foot: paint.foot * (dim * 0.55), glow: 0.0 };
        let low = Vec3::new(left + narrow, y, back + 0.002);
        shape.panel(low, Vec3::X * (size.x - narrow * 2.0), Vec3::Y * (0.145 - 0.005 * up), (1, 2), paint);
        let tread = Paint { top: paint.top * 1.25, foot: paint.top * 1.25, glow: 0.0 };
        let tall = 0.145 - 0.005 * up;
        shape.panel(low + Vec3::new(0.0, tall - 0.022, 0.002), Vec3::X * (size.x - narrow * 2.0), Vec3::Y * 0.022, (1, 1), tread);
    }
    walls::door_frame(shape, Vec3::new(left, 0.0, LOW.z + 0.01), size, WHITE);
    shape.within(stand(Vec3::new(left + size.x, 0.0, LOW.z + 0.05), PI + 0.62), |shape| {
        // Its inner side is toward the room.
        shape.block(Vec3::new(0.4, 1.02, 0.0), Vec3::new(0.79, 2.03, 0.04), DOOR);
        for (y, tall) in [(0.5, 0.66), (1.45, 0.84)] {
            shape.block(Vec3::new(0.4, y, -0.022), Vec3::new(0.54, tall, 0.008), 0xBBAD90_u32);
        }
        shape.ball(Vec3::new(0.73, 1.05, -0.05), Vec3::splat(0.026), things::BRASS);
    });
    furniture::clock(shape, Vec3::new(1.24, 2.32, LOW.z + 0.02), 0.12, CEDAR, 752.0);
    // Shoes beside it, two pairs in a row.
    for (i, paint) in [DATE, IRON].into_iter().enumerate() {
        for side in [-0.045, 0.045] {
            let x = 1.2 + 0.24 * i as f32 + side;
            shape.ball(Vec3::new(x, 0.04, -1.05), Vec3::new(0.038, 0.04, 0.1), paint);
            shape.ball(Vec3::new(x, 0.05, -1.14), Vec3::new(0.036, 0.05, 0.05), paint);
        }
    }
}

/// On a hook between sofa and door his mask and his leather apron; under them the box.
fn his_tools(shape: &mut Shape) {
    let hook = Vec3::new(0.7, 1.68, LOW.z);
    shape.rod(hook, hook + Vec3::new(0.0, 0.012, 0.07), 0.009, things::STEEL);
    // The apron hangs behind the mask.
    shape.sheet((8, 6), APRON, |u, v| {
        let wide = 0.2 + 0.06 * v;
        hook + Vec3::new((u - 0.5) * wide, -0.1 - 0.7 * v, 0.03 + 0.016 * (u * 8.0).sin() * v)
    });
    shape.within(Mat4::from_rotation_translation(Quat::from_rotation_x(0.12), hook + Vec3::new(0.0, -0.14, 0.07)), |shape| {
        shape.loft(
            &[
                (-0.15, 0.05, 0.05, 0.03),
                (-0.13, 0.085, 0.085, 0.02),
                (0.0, 0.105, 0.11, 0.0),
                (0.1, 0.1, 0.1, -0.01),
                (0.145, 0.05, 0.06, -0.02),
                (0.15, 0.0, 0.0, -0.02),
            ],
            16,
            IRON,
        );
        shape.rounded(Vec3::new(0.0, 0.03, 0.1), Vec3::new(0.14, 0.075, 0.03), 0.008, things::DARK_STEEL);
        shape.panel(Vec3::new(-0.055, 0.005, 0.117), Vec3::X * 0.11, Vec3::Y * 0.05, (1, 1), 0x2A4A3A_u32);
    });
    let chest = Vec3::new(0.7, 0.0, -1.66);
    shape.rounded(chest + Vec3::Y * 0.1, Vec3::new(0.26, 0.2, 0.34), 0.015, CUSHIONS[0]);
    shape.block(chest + Vec3::new(0.0, 0.15, 0.172), Vec3::new(0.05, 0.04, 0.012), things::STEEL);
    shape.tube(
        &[
            (chest + Vec3::new(0.0, 0.2, -0.1), 0.008),
            (chest + Vec3::new(0.0, 0.25, -0.07), 0.009),
            (chest + Vec3::new(0.0, 0.25, 0.07), 0.009),
            (chest + Vec3::new(0.0, 0.2, 0.1), 0.008),
        ],
        7,
        things::STEEL,
    );
}

/// A round table of cedar with the tray: pot, glasses, sugar, dates and biscuits.
fn tea(shape: &mut Shape, at: Vec3) {
    shape.lathe(
        at,
        &[(0.0, 0.0), (0.2, 0.0), (0.18, 0.03), (0.07, 0.09), (0.06, 0.3), (0.16, 0.38), (0.42, 0.4), (0.43, 0.43), (0.0, 0.432)],
        26,
        CEDAR,
    );
    for inlay in 0..16_u8 {
        let (sin, cos) = (TAU * f32::from(inlay) / 16.0).sin_cos();
        shape.ball(at + Vec3::new(0.405 * sin, 0.432, 0.405 * cos), Vec3::new(0.0144, 0.003, 0.0144), GOLD);
    }
    let tray = at + Vec3::Y * 0.434;
    tableware::tray(shape, tray, 0.31, TRAY);
    tableware::silver_teapot(shape, tray + Vec3::new(-0.02, 0.009, -0.09));
    for (x, z) in [(-0.16, 0.07), (-0.05, 0.15), (0.1, 0.12)] {
        tableware::mint_glass(shape, tray + Vec3::new(x, 0.009, z));
    }
    let bowl = tray + Vec3::new(0.2, 0.009, 0.0);
    shape.lathe(bowl, &[(0.0, 0.0), (0.03, 0.0), (0.07, 0.03), (0.066, 0.032), (0.0, 0.016)], 16, SCARF);
    for date in 0..7_u8 {
        let (sin, cos) = (TAU * f32::from(date) / 7.0).sin_cos();
        let r = if date == 6 { 0.0 } else { 0.034 };
        shape.ball(bowl + Vec3::new(r * sin, 0.036 + 0.01 * f32::from(date % 2), r * cos), Vec3::new(0.018, 0.01, 0.011), DATE);
    }
    for (x, z) in [(0.12, -0.16), (0.16, -0.13), (0.14, -0.19)] {
        shape.ball(tray + Vec3::new(x, 0.022, z), Vec3::new(0.034, 0.012, 0.016), BISCUIT);
    }
}

/// A pouf of leather with seams toward its middle.
fn pouf(shape: &mut Shape, at: Vec3) {
    shape.lathe(
        at,
        &[(0.0, 0.0), (0.2, 0.0), (0.26, 0.06), (0.275, 0.17), (0.25, 0.28), (0.18, 0.335), (0.05, 0.345), (0.0, 0.335)],
        22,
        LEATHER,
    );
    for seam in 0..10_u8 {
        let (sin, cos) = (TAU * f32::from(seam) / 10.0).sin_cos();
        let point = |r: f32, y: f32| at + Vec3::new(r * sin, y, r * cos);
        shape.tube(
            &[(point(0.04, 0.349), 0.004), (point(0.18, 0.34), 0.004), (point(0.253, 0.283), 0.004), (point(0.279, 0.17), 0.004)],
            4,
            GOLD,
        );
    }
}

/// A lantern of pierced brass with coloured glass.
fn lantern(shape: &mut Shape, at: Vec3) {
    shape.rod(at + Vec3::Y * 0.24, at + Vec3::Y * 0.62, 0.005, things::INK);
    shape.lathe(
        at,
        &[
            (0.0, -0.2),
            (0.02, -0.18),
            (0.05, -0.15),
            (0.13, -0.08),
            (0.13, 0.1),
            (0.06, 0.17),
            (0.02, 0.2),
            (0.02, 0.24),
            (0.0, 0.25),
        ],
        8,
        things::BRASS,
    );
    for pane in 0..8_u8 {
        let yaw = TAU * (f32::from(pane) + 0.5) / 8.0;
        shape.within(stand(at, yaw), |shape| {
            let glass = Paint::from(GLASS[usize::from(pane % 4)]).glowing(0.75);
            shape.panel(Vec3::new(-0.038, -0.07, 0.1235), Vec3::X * 0.076, Vec3::Y * 0.16, (1, 2), glass);
            shape.rod(Vec3::new(-0.04, 0.01, 0.125), Vec3::new(0.04, 0.01, 0.125), 0.004, things::BRASS);
        });
    }
}
