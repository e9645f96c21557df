//! Kees's kitchen behind pegged curtains, with the hall through its open door; the box of post is away, on the table, or open.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::{
    Mark, Place, furniture,
    kitchen::{COUNTER, GRID, LOW, MUGS, RED, SEAT, TILES, TOP, fridge, shell, sideboard, table, view},
    spot, things, walls,
};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash, stand},
};

const CURTAIN: u32 = 0x8C6E52;
const SUN: u32 = 0xFFE3A0;
const CARTON: u32 = 0xC9B48C;
const SHOE_BOX: u32 = 0xB5643F;
const LABEL: u32 = 0xE6DDC8;
const SHOES: [u32; 4] = [0x4A3A30, 0x6C6E78, 0x8C4F5C, 0x4F6B86];
const HALL: u32 = 0x83765F;
const BLUE: u32 = 0x8FA6BE;
const PANE: u32 = 0xB7C4CC;
const HORSE: u32 = 0x8A5A3A;

/// Where the post is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Post {
    /// In the cupboard in the hall: the table is empty.
    Away,
    /// On the table, in a shoe box with its lid on.
    Shut,
    /// The lid is off, one envelope has been opened.
    Open,
    /// As open, and the card of his daughter stands beside the mugs.
    Card,
}

/// The middle of the door to the hall, and of the box on the table.
const DOOR: Vec3 = Vec3::new(1.24, 0.0, LOW.z + 0.01);
const BOX: Vec3 = Vec3::new(-0.1, TOP, -0.2);

/// The kitchen with the post where it is now.
pub(super) fn build(post: Post) -> Place {
    let mut shell = shell();
    // The strip of sun that comes through the cloth lies over the floor.
    shell.wash(Vec3::new(0.34, 0.0, -1.0), Vec3::new(0.16, 0.2, 1.5), SUN, 0.6);

    let mut close = Shape::new();
    sideboard(&mut close);
    mugs_on_hooks(&mut close);
    kettle(&mut close, Vec3::new(-1.78, 0.92, LOW.z + 0.28));
    shut_window(&mut close);
    table(&mut close);
    furniture::chair(&mut close, Vec3::new(-0.14, 0.0, -1.0), 0.05, things::WALNUT, SEAT);
    furniture::chair(&mut close, Vec3::new(-0.92, 0.0, -0.86), 0.6, things::WALNUT, SEAT);
    lorry(&mut close, Vec3::new(0.36, TOP, -0.36));
    close.rounded(Vec3::new(0.47, TOP + 0.012, -0.08), Vec3::new(0.11, 0.02, 0.045), 0.006, GRID);
    match post {
        Post::Away => {}
        Post::Shut => shoe_box(&mut close, false),
        Post::Open | Post::Card => {
            shoe_box(&mut close, true);
            opened_letter(&mut close, Vec3::new(0.16, TOP, 0.1));
        }
    }
    if post != Post::Away {
        glass_of_coffee(&mut close, Vec3::new(0.44, TOP, 0.14));
    }
    if post == Post::Card {
        // It leans against the tiles, under the hooks.
        let leaning = Mat4::from_rotation_translation(Quat::from_rotation_x(-0.22), Vec3::new(-1.42, 0.92, LOW.z + 0.1));
        close.within(leaning, card_of_roos);
    }
    // The fridge stands nearer, out of the way of the door.
    close.within(Mat4::from_translation(Vec3::new(0.02, 0.0, 1.2)), fridge);
    close.within(Mat4::from_translation(DOOR), |shape| hall(shape, post == Post::Away));
    furniture::hanging_lamp(&mut close, Vec3::new(-0.05, 1.9, -0.35), 0.65, 0xC9A46A, 0.95);
    close.ground(0.0, 0.25, 0.3).wobble(0.0014);
    shell.wobble(0.0012);

    Place {
        view: view(),
        air: Air {
            clear: 0x5E5444,
            fog: 0xA98F68,
            thickness: 0.03,
            key: Vec3::new(0.2, 0.85, 0.4),
            warm: Vec3::new(0.86, 0.79, 0.67),
            cool: Vec3::new(0.34, 0.31, 0.33),
            lamp: Some(Lamp { at: Vec3::new(-0.05, 1.82, -0.35), reach: 2.3, colour: things::LAMP, strength: 0.85 }),
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [Mark::sitting(-0.14, -0.98, 0.05), Mark::sitting(-0.88, -0.84, 0.6), Mark::standing(0.75, 0.0, -1.3, -0.2)],
        door: None,
        anchors: vec![
            match post {
                Post::Away => spot("post|brief|brieven|enveloppen|envelop|letters|doos", DOOR.x - 0.08, 1.12, -2.2),
                _ => spot("post|brief|brieven|enveloppen|envelop|letters|doos", BOX.x + 0.24, TOP + 0.1, BOX.z + 0.06),
            },
            spot("wagentje|vrachtwagen|vrachtwagens|truck|model", 0.3, TOP + 0.2, -0.36),
            match post {
                Post::Card => spot("mokken|mok|beker|mugs|kaart|card", -1.58, 1.3, -2.2),
                _ => spot("mokken|mok|beker|mugs", -1.58, 1.36, -2.2),
            },
            spot("kast|schoenenkast|schoenen|gang|cupboard", DOOR.x + 0.22, 0.3, -2.1),
            spot("gordijn|gordijn-binnen|raam|curtain|window|zon", 0.5, 1.4, -2.2),
            spot("koffie|ketel|waterkoker|coffee|kettle", -1.75, 1.05, -1.95),
            spot("koelkast|ijskast|tekening|fridge", 1.2, 1.2, -1.0),
            spot("pan|pannetje|gootsteen|aanrecht|sink", -0.98, 0.95, -1.95),
            spot("lamp|licht", -0.05, 1.9, -0.35),
            spot("stoel|chair", -0.98, 0.92, -1.0),
            spot("tafel|table", -0.5, TOP, 0.05),
            spot("pillendoos|pillen|medicijnen|medicijn|pills", 0.54, TOP + 0.02, -0.04),
            spot("telefoon|phone", -0.5, TOP + 0.02, -0.3),
            spot("", 1.0, 2.25, -2.2),
            spot("", -1.5, 1.85, -2.2),
            spot("", 0.85, 0.95, -2.2),
            spot("", -0.6, 2.1, -2.2),
        ],
    }
}

/// The hall through its open door: a cupboard that does not shut, with the post on it or not, four pairs of shoes in a row.
fn hall(shape: &mut Shape, with_box: bool) {
    shape.panel(Vec3::new(-0.42, 0.0, 0.004), Vec3::X * 0.84, Vec3::Y * 2.05, (4, 6), Paint::fade(HALL, 0x5A5040));
    walls::door_frame(shape, Vec3::new(-0.42, 0.0, 0.0), Vec2::new(0.84, 2.05), TILES);
    shape.block(Vec3::new(0.0, 0.57, 0.015), Vec3::new(0.52, 0.82, 0.02), things::OAK);
    shape.panel(Vec3::new(-0.2, 0.2, 0.028), Vec3::X * 0.4, Vec3::Y * 0.72, (1, 1), 0x4A3A2A_u32);
    shape.within(Mat4::from_rotation_translation(Quat::from_rotation_y(-0.4), Vec3::new(-0.24, 0.57, 0.03)), |shape| {
        shape.block(Vec3::new(0.22, 0.0, 0.0), Vec3::new(0.44, 0.76, 0.018), things::PINE);
        shape.ball(Vec3::new(0.4, 0.04, 0.02), Vec3::splat(0.018), things::BRASS);
    });
    // Post beside its little door, and what has fallen out.
    let mut heaps = vec![(Vec3::new(0.24, 0.62, 0.14), 5, 0.03, 78), (Vec3::new(0.3, 0.0, 0.32), 4, 0.2, 79)];
    if with_box {
        heaps.push((Vec3::new(-0.02, 0.988, 0.08), 14, 0.14, 77));
    }
    for (at, count, spread, seed) in heaps {
        things::letters(shape, at, count, spread, seed);
    }
    for (i, colour) in SHOES.into_iter().enumerate() {
        let x = -0.32 + 0.17 * i as f32;
        for side in [-0.038, 0.038] {
            shape.ball(Vec3::new(x + side, 0.04, 0.12), Vec3::new(0.034, 0.042, 0.09 - 0.012 * i as f32), colour);
        }
    }
}

/// The box on the table, its lid on; or the lid beside it and the envelopes on their edges in it.
fn shoe_box(shape: &mut Shape, open: bool) {
    shape.shadow(BOX, Vec3::new(0.32, 0.04, 0.24), 0.32);
    shape.within(stand(BOX, 0.12), |shape| {
        // Four sides, and a floor deep down.
        for side in [-1.0, 1.0] {
            shape.block(Vec3::new(side * 0.168, 0.06, 0.0), Vec3::new(0.008, 0.12, 0.21), SHOE_BOX);
            shape.block(Vec3::new(0.0, 0.06, side * 0.101), Vec3::new(0.34, 0.12, 0.008), SHOE_BOX);
        }
        shape.panel(Vec3::new(-0.07, 0.03, 0.1062), Vec3::X * 0.14, Vec3::Y * 0.06, (1, 1), LABEL);
        shape.rod(Vec3::new(-0.05, 0.066, 0.107), Vec3::new(0.04, 0.066, 0.107), 0.004, things::INK);
        if open {
            let lots = (0..22_u32).map(|i| (i, hash(i * 13 + 5)));
            for (i, lot) in lots {
                let x = 0.0138 * i as f32 - 0.15;
                let paper = if lot > 0.74 { BLUE } else { things::PAPER };
                let tall = 0.115 + 0.035 * lot;
                let leaning = Quat::from_rotation_z(0.1 * (hash(i * 7 + 1) - 0.5) - 0.06);
                shape.within(Mat4::from_rotation_translation(leaning, Vec3::new(x, 0.012, 0.02 * (lot - 0.5))), |shape| {
                    shape.block(Vec3::Y * (tall * 0.5), Vec3::new(0.005, tall, 0.18), paper);
                });
            }
        } else {
            shape.rounded(Vec3::Y * 0.122, Vec3::new(0.36, 0.045, 0.226), 0.006, SHOE_BOX);
        }
    });
    if open {
        // The lid leans against its side.
        let beside = Quat::from_rotation_y(0.3) * Quat::from_rotation_z(1.2);
        shape.within(Mat4::from_rotation_translation(beside, BOX + Vec3::new(-0.3, 0.1, 0.02)), |shape| {
            shape.rounded(Vec3::ZERO, Vec3::new(0.24, 0.03, 0.34), 0.006, SHOE_BOX);
            shape.block(Vec3::Y * -0.012, Vec3::new(0.226, 0.012, 0.326), LABEL);
        });
    }
}

/// An envelope torn open along its edge, and half out of it a letter with two folds.
fn opened_letter(shape: &mut Shape, at: Vec3) {
    shape.within(stand(at, -0.25), |shape| {
        shape.rounded(Vec3::new(0.0, 0.003, 0.06), Vec3::new(0.23, 0.005, 0.11), 0.002, things::PAPER);
        shape.panel(Vec3::new(-0.095, 0.0062, 0.1), Vec3::X * 0.09, Vec3::NEG_Z * 0.034, (1, 1), PANE);
        shape.sheet((4, 12), things::PAPER, |u, v| {
            let fold = (v * TAU * 1.5).sin().abs();
            Vec3::new((u - 0.5) * 0.2 + 0.01, 0.009 + 0.016 * fold, 0.03 - 0.27 * v)
        });
        for line in 0..7_u8 {
            let v = 0.12 + 0.115 * f32::from(line);
            let (y, z) = (0.0115 + 0.016 * (v * TAU * 1.5).sin().abs(), 0.03 - 0.27 * v);
            let long = if line == 0 { 0.07 } else { 0.15 - 0.02 * f32::from(line % 3) };
            shape.rod(Vec3::new(-0.07, y, z), Vec3::new(long - 0.07, y, z), 0.002, if line == 0 { RED } else { things::INK });
        }
    });
}

/// A folded card that stands: a lorry, and a horse at its wheel. Its origin is the foot of its middle, its front toward +z.
fn card_of_roos(shape: &mut Shape) {
    shape.rounded(Vec3::Y * 0.09, Vec3::new(0.24, 0.18, 0.006), 0.002, things::PAPER);
    let at = |x: f32, y: f32| Vec3::new(x, y, 0.005);
    shape.panel(at(-0.09, 0.05), Vec3::X * 0.11, Vec3::Y * 0.07, (1, 1), 0x6C9BB8_u32);
    shape.panel(at(0.025, 0.05), Vec3::X * 0.055, Vec3::Y * 0.055, (1, 1), RED);
    for x in [-0.065, -0.02, 0.055] {
        shape.ball(at(x, 0.046), Vec3::new(0.016, 0.016, 0.002), things::INK);
    }
    shape.ball(at(0.058, 0.122), Vec3::new(0.017, 0.02, 0.002), HORSE);
    shape.ball(at(0.074, 0.116), Vec3::new(0.016, 0.009, 0.002), HORSE);
    shape.rod(at(0.05, 0.14), at(0.047, 0.152), 0.003, HORSE);
    shape.rod(at(-0.08, 0.155), at(0.0, 0.158), 0.004, 0xC4563F_u32);
    shape.ball(at(-0.095, 0.15), Vec3::new(0.012, 0.012, 0.002), 0xE2B53C_u32);
}

/// Coffee in a drinking glass.
fn glass_of_coffee(shape: &mut Shape, at: Vec3) {
    shape.shadow(at, Vec3::new(0.1, 0.03, 0.1), 0.3);
    shape.lathe(at, &[(0.0, 0.0), (0.028, 0.0), (0.033, 0.085), (0.0, 0.086)], 16, Paint::fade(0x5A3A26, 0x3A2418));
    shape.lathe(at + Vec3::Y * 0.086, &[(0.033, 0.0), (0.035, 0.03), (0.033, 0.03), (0.031, 0.0)], 16, 0xC6CDC8_u32);
}

/// A lorry of cardboard, painted, as long as a forearm.
fn lorry(shape: &mut Shape, at: Vec3) {
    shape.shadow(at, Vec3::new(0.26, 0.04, 0.2), 0.3);
    shape.within(stand(at, 0.45), |shape| {
        shape.block(Vec3::new(-0.05, 0.09, 0.0), Vec3::new(0.26, 0.1, 0.085), CARTON);
        shape.block(Vec3::new(0.115, 0.075, 0.0), Vec3::new(0.07, 0.095, 0.08), RED);
        shape.panel(Vec3::new(0.09, 0.085, 0.041), Vec3::X * 0.045, Vec3::Y * 0.03, (1, 1), things::INK);
        shape.rod(Vec3::new(-0.13, 0.1, 0.044), Vec3::new(0.04, 0.1, 0.044), 0.003, RED);
        shape.rod(Vec3::new(-0.12, 0.085, 0.044), Vec3::new(0.02, 0.085, 0.044), 0.002, things::INK);
        for x in [-0.14, -0.1, 0.02, 0.12] {
            for z in [-0.038, 0.038] {
                shape.within(Mat4::from_translation(Vec3::new(x, 0.022, z)), |shape| {
                    shape.hoop(Vec3::ZERO, 0.014, 0.008, 10, things::RUBBER);
                });
            }
        }
    });
}

/// Three hooks above the counter with two mugs, and the third mug in the sink.
fn mugs_on_hooks(shape: &mut Shape) {
    let back = LOW.z;
    things::mug(shape, Vec3::new(-1.15, 0.93, back + 0.36), MUGS[2]);
    shape.block(Vec3::new(-1.25, 1.52, back + 0.015), Vec3::new(0.5, 0.04, 0.02), COUNTER);
    for hook in 0..3_u8 {
        let x = -1.41 + 0.16 * f32::from(hook);
        shape.tube(
            &[
                (Vec3::new(x, 1.51, back + 0.02), 0.005),
                (Vec3::new(x, 1.48, back + 0.07), 0.005),
                (Vec3::new(x, 1.5, back + 0.09), 0.005),
            ],
            5,
            things::BRASS,
        );
        if hook < 2 {
            // Ears to the left.
            shape.within(Mat4::from_rotation_translation(Quat::from_rotation_y(PI), Vec3::new(x, 1.38, back + 0.08)), |shape| {
                things::mug(shape, Vec3::ZERO, MUGS[usize::from(hook)]);
            });
        }
    }
}

/// A kettle; its origin is where it stands.
fn kettle(shape: &mut Shape, at: Vec3) {
    shape.lathe(
        at,
        &[(0.0, 0.0), (0.09, 0.0), (0.09, 0.02), (0.085, 0.12), (0.06, 0.19), (0.02, 0.2), (0.02, 0.22), (0.0, 0.225)],
        16,
        things::STEEL,
    );
    shape.tube(&[(at + Vec3::new(0.08, 0.1, 0.02), 0.018), (at + Vec3::new(0.14, 0.17, 0.03), 0.011)], 8, things::STEEL);
    shape.tube(
        &[
            (at + Vec3::new(-0.07, 0.16, 0.0), 0.009),
            (at + Vec3::new(-0.05, 0.28, 0.0), 0.01),
            (at + Vec3::new(0.05, 0.28, 0.0), 0.01),
            (at + Vec3::new(0.07, 0.16, 0.0), 0.009),
        ],
        7,
        things::INK,
    );
}

/// The window behind a heavy curtain, with a strip of sun between its halves.
fn shut_window(shape: &mut Shape) {
    let centre = Vec3::new(0.22, 1.5, LOW.z + 0.01);
    shape.panel(centre + Vec3::new(-0.48, -0.7, 0.004), Vec3::X * 0.96, Vec3::Y * 1.4, (2, 2), Paint::from(SUN).glowing(0.9));
    shape.curtain(centre + Vec3::new(-0.54, 0.76, 0.06), Vec3::X, 0.52, 1.62, 5.0, Paint::fade(CURTAIN, 0x6F5741).glowing(0.06));
    shape.curtain(centre + Vec3::new(0.02, 0.76, 0.06), Vec3::X, 0.52, 1.62, 5.0, Paint::fade(CURTAIN, 0x6F5741).glowing(0.06));
    // Clothes-pegs hold it together, but not quite.
    things::pegs(shape, centre + Vec3::new(0.0, 0.6, 0.1), 4, 0.36);
    shape.rod(centre + Vec3::new(-0.6, 0.78, 0.06), centre + Vec3::new(0.6, 0.78, 0.06), 0.014, things::WALNUT);
    // Dust in the light.
    for mote in 0..12_u8 {
        let t = f32::from(mote) / 12.0;
        let at =
            Vec3::new(centre.x - 0.05 + 0.1 * (t * TAU * 3.0).sin(), 0.7 + 1.2 * t, centre.z + 0.25 + 0.4 * (t * 5.0).fract());
        shape.ball(at, Vec3::splat(0.0035), Paint::from(SUN).glowing(0.8));
    }
}
