//! The narrow hall of an older woman's flat, seen from just inside the front door.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::{Mark, Place, STANDING, View, furniture, spot, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, stand},
};

const WALLPAPER: u32 = 0xD8C3A0;
const STRIPE: u32 = 0xCDB28B;
const DADO: u32 = 0x9E7B57;
const CEILING: u32 = 0xE6DCC8;
const LINO: u32 = 0x94755A;
const RUNNER: u32 = 0x8B4A44;
const RUNNER_EDGE: u32 = 0xC9A469;
const DOOR: u32 = 0xB08A62;
const MIRROR: u32 = 0xBFC9CB;
const ROOM_LIGHT: u32 = 0xF6DDA8;
const FLAME: u32 = 0x7FA8E8;
const HIS_COAT: u32 = 0x3F567C;
const YOUR_COAT: u32 = 0x6E6B5C;
const HER_COAT: u32 = 0x8C5A66;
const FRINGE: u32 = 0xC7A57A;
const EMBROIDERY: u32 = 0xEFE6D2;
const BLUE_STITCH: u32 = 0x4C6A9C;
const CARVED: u32 = 0x5E4029;
const TELEPHONE: u32 = 0x8A8C8E;

const LOW: Vec3 = Vec3::new(-0.98, 0.0, -3.7);
const HIGH: Vec3 = Vec3::new(0.98, 2.5, 2.2);

pub(super) fn build() -> Place {
    let mut shell = Shape::new();
    walls::room(&mut shell, LOW, HIGH, LINO, Paint::fade(WALLPAPER, WALLPAPER), CEILING);
    for (x, z) in [(0.72, -1.35), (-0.75, -2.5), (0.1, -1.75)] {
        shell.shadow(Vec3::new(x, 0.0, z), Vec3::new(0.5, 0.25, 0.5), 0.38);
    }
    // Light from the room lies on the floor.
    shell.shadow(Vec3::new(-0.45, 0.0, -3.1), Vec3::new(0.8, 0.4, 1.3), -0.3);
    // Striped paper above, panelling below.
    for side in [-1.0, 1.0] {
        for stripe in 0..16_u8 {
            let z = LOW.z + 0.2 + 0.36 * f32::from(stripe);
            let (across, x) = if side < 0.0 { (Vec3::NEG_Z * 0.1, LOW.x + 0.003) } else { (Vec3::Z * 0.1, HIGH.x - 0.003) };
            shell.panel(Vec3::new(x, 0.96, z), across, Vec3::Y * 1.5, (1, 4), STRIPE);
        }
        shell.block(Vec3::new(side * 0.965, 0.46, -0.75), Vec3::new(0.03, 0.92, 5.9), DADO);
        shell.block(Vec3::new(side * 0.955, 0.94, -0.75), Vec3::new(0.05, 0.04, 5.9), DADO);
    }
    shell.block(Vec3::new(0.0, 0.012, -1.0), Vec3::new(0.78, 0.012, 4.6), RUNNER);
    for x in [-0.34, 0.34] {
        shell.panel(Vec3::new(x - 0.02, 0.02, 1.2), Vec3::X * 0.04, Vec3::NEG_Z * 4.4, (1, 8), RUNNER_EDGE);
    }

    let mut close = Shape::new();
    // The door to the room stands open; light comes out.
    let back = LOW.z;
    close.panel(
        Vec3::new(-0.86, 0.0, back + 0.01),
        Vec3::X * 0.82,
        Vec3::Y * 2.04,
        (3, 5),
        Paint::fade(ROOM_LIGHT, 0xD9AC70).glowing(0.75),
    );
    walls::door_frame(&mut close, Vec3::new(-0.86, 0.0, back + 0.01), Vec2::new(0.82, 2.04), DOOR);
    close.within(stand(Vec3::new(-0.86, 0.0, back + 0.06), -1.25), |shape| {
        shape.block(Vec3::new(0.4, 1.02, 0.0), Vec3::new(0.8, 2.04, 0.04), DOOR);
    });
    // What one sees of the room: the back of a chair, a lamp.
    close.rounded(Vec3::new(-0.5, 0.55, back + 0.03), Vec3::new(0.4, 0.6, 0.03), 0.014, 0x7C6A55_u32);
    // The kitchen door is on a gap: a blue flame, a pan.
    close.panel(Vec3::new(0.1, 0.0, back + 0.01), Vec3::X * 0.78, Vec3::Y * 2.04, (3, 5), Paint::fade(0x6A5B49, 0x4E4338));
    walls::door_frame(&mut close, Vec3::new(0.1, 0.0, back + 0.01), Vec2::new(0.78, 2.04), DOOR);
    close.within(stand(Vec3::new(0.88, 0.0, back + 0.05), PI + 0.42), |shape| {
        shape.block(Vec3::new(0.36, 1.02, 0.0), Vec3::new(0.72, 2.04, 0.04), DOOR);
        shape.ball(Vec3::new(0.66, 1.05, -0.04), Vec3::splat(0.028), things::BRASS);
    });
    close.lathe(Vec3::new(0.175, 0.92, back + 0.07), &[(0.0, 0.0), (0.05, 0.0), (0.055, 0.07), (0.0, 0.07)], 12, things::STEEL);
    close.ball(Vec3::new(0.175, 0.905, back + 0.07), Vec3::new(0.05, 0.014, 0.03), Paint::from(FLAME).glowing(0.95));
    close.block(Vec3::new(0.24, 0.45, back + 0.05), Vec3::new(0.3, 0.88, 0.06), things::CHINA);

    // Left: coats, mirror, photograph, umbrellas.
    close.within(stand(Vec3::new(LOW.x + 0.03, 1.66, -1.5), PI * 0.5), |shape| {
        furniture::coats(shape, Vec3::ZERO, DADO, &[YOUR_COAT, HIS_COAT, HER_COAT]);
        // A newspaper in his pocket.
        shape.block(Vec3::new(-0.02, -0.5, 0.2), Vec3::new(0.05, 0.16, 0.02), things::PAPER);
    });
    close.within(stand(Vec3::new(LOW.x + 0.005, 1.55, -2.2), PI * 0.5), |shape| {
        shape.panel(Vec3::new(-0.2, -0.3, 0.012), Vec3::X * 0.4, Vec3::Y * 0.6, (3, 3), Paint::fade(MIRROR, 0x9AA6A8));
        for side in [-1.0, 1.0] {
            shape.rod(Vec3::new(side * 0.21, -0.31, 0.015), Vec3::new(side * 0.21, 0.31, 0.015), 0.018, things::BRASS);
            shape.rod(Vec3::new(-0.21, side * 0.31, 0.015), Vec3::new(0.21, side * 0.31, 0.015), 0.018, things::BRASS);
        }
    });
    close.lathe(
        Vec3::new(-0.78, 0.0, -2.55),
        &[(0.0, 0.0), (0.11, 0.0), (0.1, 0.05), (0.12, 0.5), (0.1, 0.5), (0.09, 0.1), (0.0, 0.1)],
        16,
        things::BRASS,
    );
    close.tube(
        &[(Vec3::new(-0.78, 0.1, -2.53), 0.02), (Vec3::new(-0.74, 0.7, -2.5), 0.014), (Vec3::new(-0.72, 0.82, -2.48), 0.008)],
        7,
        HIS_COAT,
    );
    close.tube(
        &[(Vec3::new(-0.8, 0.1, -2.58), 0.02), (Vec3::new(-0.84, 0.68, -2.6), 0.014), (Vec3::new(-0.85, 0.8, -2.62), 0.01)],
        7,
        RUNNER,
    );

    // Right: the telephone table, the cuckoo clock, the embroidered calendar, a photograph.
    furniture::table(&mut close, Vec3::new(0.73, 0.0, -1.35), 0.0, Vec3::new(0.42, 0.76, 0.46), CARVED);
    close.lathe(Vec3::new(0.73, 0.761, -1.35), &[(0.2, 0.0), (0.18, 0.006), (0.0, 0.006)], 20, EMBROIDERY);
    things::telephone(&mut close, Vec3::new(0.73, 0.768, -1.35), -0.7, TELEPHONE);
    close.rounded(Vec3::new(0.73, 0.3, -1.35), Vec3::new(0.3, 0.05, 0.3), 0.02, things::INK);
    close.within(stand(Vec3::new(HIGH.x, 1.84, -2.15), -PI * 0.5), |shape| {
        shape.slab(
            Vec3::new(0.0, 0.0, 0.075),
            &[
                Vec2::new(-0.12, -0.14),
                Vec2::new(0.12, -0.14),
                Vec2::new(0.14, 0.08),
                Vec2::new(0.0, 0.22),
                Vec2::new(-0.14, 0.08),
            ],
            0.13,
            CARVED,
        );
        furniture::clock(shape, Vec3::new(0.0, -0.02, 0.145), 0.078, DADO, 195.0);
        shape.block(Vec3::new(0.0, 0.1, 0.142), Vec3::new(0.05, 0.05, 0.012), 0x3A281B_u32);
        for x in [-0.05, 0.05] {
            shape.rod(Vec3::new(x, -0.14, 0.08), Vec3::new(x, -0.74, 0.08), 0.003, things::BRASS);
            shape.ball(Vec3::new(x, -0.78, 0.08), Vec3::new(0.02, 0.05, 0.02), CARVED);
        }
    });
    close.within(stand(Vec3::new(HIGH.x - 0.005, 1.5, -1.66), -PI * 0.5), |shape| {
        shape.panel(Vec3::new(-0.17, -0.24, 0.012), Vec3::X * 0.34, Vec3::Y * 0.48, (2, 2), EMBROIDERY);
        for month in 0..12_u8 {
            let at = Vec3::new(-0.105 + 0.105 * f32::from(month % 3), 0.16 - 0.1 * f32::from(month / 3), 0.016);
            shape.block(at, Vec3::new(0.075, 0.012, 0.004), BLUE_STITCH);
            shape.block(at - Vec3::Y * 0.028, Vec3::new(0.06, 0.006, 0.004), BLUE_STITCH);
            shape.block(at - Vec3::Y * 0.044, Vec3::new(0.068, 0.006, 0.004), BLUE_STITCH);
        }
        shape.rod(Vec3::new(-0.19, 0.25, 0.012), Vec3::new(0.19, 0.25, 0.012), 0.012, CARVED);
        shape.rod(Vec3::new(-0.19, -0.25, 0.012), Vec3::new(0.19, -0.25, 0.012), 0.012, CARVED);
    });
    close.within(stand(Vec3::new(LOW.x + 0.003, 1.62, -3.05), PI * 0.5), |shape| {
        furniture::photograph(shape, Vec3::ZERO, Vec2::new(0.26, 0.34), CARVED);
    });
    // The lamp with its fringe; the bulb is dead.
    close.rod(Vec3::new(0.0, 2.5, -1.2), Vec3::new(0.0, 2.28, -1.2), 0.006, CARVED);
    close.lathe(Vec3::new(0.0, 2.1, -1.2), &[(0.21, 0.0), (0.2, 0.03), (0.08, 0.18), (0.07, 0.18), (0.19, 0.02)], 20, FRINGE);
    for thread in 0..36_u8 {
        let (sin, cos) = (TAU * f32::from(thread) / 36.0).sin_cos();
        let top = Vec3::new(0.207 * cos, 2.1, -1.2 + 0.207 * sin);
        close.tube(&[(top, 0.003), (top - Vec3::Y * 0.06, 0.004)], 3, RUNNER_EDGE);
    }
    close.ball(Vec3::new(0.0, 2.1, -1.2), Vec3::new(0.028, 0.04, 0.028), 0x8F8A80_u32);
    close.ground(0.0, 0.25, 0.3).wobble(0.0014);
    shell.wobble(0.0012);

    Place {
        view: View { eye: Vec3::new(-0.22, STANDING, 1.0), target: Vec3::new(0.04, 1.24, -1.75), keep: Vec2::new(0.98, 1.12) },
        air: Air {
            clear: 0x6B5B4A,
            fog: 0xB99B74,
            thickness: 0.03,
            key: Vec3::new(-0.25, 0.55, 0.9),
            warm: Vec3::new(0.9, 0.84, 0.74),
            cool: Vec3::new(0.36, 0.32, 0.32),
            lamp: Some(Lamp { at: Vec3::new(-0.45, 1.7, -3.3), reach: 3.4, colour: ROOM_LIGHT, strength: 0.95 }),
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [
            Mark::standing(0.14, 0.0, -1.75, -0.1),
            Mark::standing(-0.5, 0.0, -2.4, 0.15),
            Mark::standing(0.5, 0.0, -2.9, -0.1),
        ],
        door: None,
        anchors: vec![
            spot("kapstok|jas|jassen|coat", -0.82, 1.35, -1.5),
            spot("spiegel|mirror", -0.95, 1.55, -2.2),
            spot("foto|trouwfoto|photo", -0.95, 1.62, -3.05),
            spot("paraplubak|paraplu|umbrella", -0.77, 0.6, -2.55),
            spot("telefoon|phone|toestel", 0.73, 0.87, -1.35),
            spot("klok|koekoek|koekoeksklok|clock|cuckoo", 0.86, 1.82, -2.15),
            spot("kalender|verjaardagskalender|calendar", 0.95, 1.52, -1.66),
            spot("peertje|lamp|lampekap|licht|bulb", 0.0, 2.08, -1.2),
            spot("keukendeur|keuken|pan|vlammetje|kitchen", 0.18, 1.05, -3.6),
            spot("kamerdeur|kamer|woonkamer|room", -0.45, 1.3, -3.6),
            spot("loper|kleed|mat|runner", 0.0, 0.03, -0.9),
            spot("hond|mand|dog", -0.35, 0.2, -2.0),
            spot("", 0.93, 0.55, -2.7),
            spot("", -0.93, 0.6, -2.0),
            spot("", 0.0, 2.3, -3.6),
            spot("", -0.93, 1.95, -1.6),
        ],
    }
}
