//! A desk in a team room, with a colleague on its other side; and the small table from which one telephones at night.

use bevy::prelude::*;

use super::{Mark, Place, SEATED, View, furniture, spot, things, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, stand},
};

const WALL: u32 = 0xD9D3C4;
const CEILING: u32 = 0xE8E4DA;
const FLOOR: u32 = 0x8F8A80;
const DESK: u32 = 0xC7A678;
const CORK: u32 = 0xB58A5B;
const MAP_PAPER: u32 = 0xE6E3D2;
const MAP_GREEN: u32 = 0xA9BD94;
const MAP_STREET: u32 = 0xCFC6B0;
const PENCIL: u32 = 0x6B4A3A;
const FOLDER: u32 = 0x9C9C98;
const RING: u32 = 0x7C6350;
const YELLOW_NOTE: u32 = 0xEBD27A;
const MUG: u32 = 0x9B5A45;
const LAMP_GREEN: u32 = 0x4B6A5C;
const PHONE: u32 = 0x3F464C;
const SUN: u32 = 0xF7E7BE;
const FACADE: u32 = 0xB98E70;
const COUNTER: u32 = 0xB9B4A8;
const WHITE_FLOWER: u32 = 0xF2EFE4;
const CHAIR: u32 = 0x56636B;
const NIGHT_WALL: u32 = 0x8A8680;
const NIGHT_FLOOR: u32 = 0x5E564C;
const NIGHT_SKY: u32 = 0x1B2130;
const LINING: u32 = 0x7F8FA6;
const COAT: u32 = 0x4A5560;

const LOW: Vec3 = Vec3::new(-2.6, 0.0, -2.7);
const HIGH: Vec3 = Vec3::new(2.6, 2.7, 3.0);
const TOP: f32 = 0.74;

/// Where the receiver of a telephone is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Receiver {
    /// On its hook.
    Down,
    /// At one's ear: its cord goes toward who looks.
    Up,
}

/// The desk; while one telephones the receiver is off the hook.
pub(super) fn build(receiver: Receiver) -> Place {
    let mut shell = Shape::new();
    walls::room(&mut shell, LOW, HIGH, FLOOR, Paint::from(WALL), CEILING);
    shell.shadow(Vec3::new(0.0, 0.0, -0.2), Vec3::new(1.3, 0.2, 0.9), 0.4);
    // The sun comes in.
    shell.shadow(Vec3::new(1.2, 0.0, -1.2), Vec3::new(1.4, 0.2, 1.1), -0.25);
    walls::skirting(&mut shell, LOW, HIGH, COUNTER);

    let mut close = Shape::new();
    furniture::table(&mut close, Vec3::new(0.0, 0.0, -0.15), 0.0, Vec3::new(1.9, TOP, 0.95), DESK);
    for (x, z) in [(-0.3, 0.0), (0.43, -0.12), (0.78, -0.35), (-0.72, -0.3)] {
        close.shadow(Vec3::new(x, TOP, z), Vec3::new(0.24, 0.05, 0.2), 0.3);
    }
    // The folder with the ring of a mug on it, a note beside it.
    close.within(stand(Vec3::new(-0.2, TOP, 0.03), 0.16), |shape| {
        shape.rounded(Vec3::Y * 0.008, Vec3::new(0.32, 0.016, 0.24), 0.006, FOLDER);
        shape.rounded(Vec3::new(0.0, 0.014, 0.005), Vec3::new(0.29, 0.008, 0.22), 0.003, things::PAPER);
        shape.rounded(Vec3::new(0.0, 0.021, 0.0), Vec3::new(0.32, 0.005, 0.24), 0.002, FOLDER);
        shape.panel(Vec3::new(-0.12, 0.025, 0.0), Vec3::X * 0.14, Vec3::NEG_Z * 0.045, (1, 1), things::PAPER);
        shape.within(
            Mat4::from_rotation_translation(Quat::from_rotation_x(-std::f32::consts::FRAC_PI_2), Vec3::new(0.08, 0.024, 0.04)),
            |shape| {
                shape.hoop(Vec3::ZERO, 0.038, 0.0022, 20, RING);
            },
        );
        shape.rod(Vec3::new(-0.15, 0.026, -0.09), Vec3::new(-0.11, 0.026, -0.09), 0.003, things::STEEL);
    });
    close.within(stand(Vec3::new(0.16, TOP, 0.12), -0.2), |shape| {
        shape.panel(Vec3::new(-0.05, 0.003, 0.05), Vec3::X * 0.1, Vec3::NEG_Z * 0.1, (1, 1), YELLOW_NOTE);
        for line in 0..3_u8 {
            let z = 0.025 - 0.024 * f32::from(line);
            shape.rod(Vec3::new(-0.035, 0.004, z), Vec3::new(0.03, 0.004, z), 0.0015, things::INK);
        }
    });
    telephone(&mut close, Vec3::new(0.44, TOP, -0.06), receiver);
    things::mug(&mut close, Vec3::new(-0.52, TOP, 0.06), MUG);
    things::mug(&mut close, Vec3::new(0.24, TOP, -0.44), 0x5D7A86);
    desk_lamp(&mut close, Vec3::new(0.72, TOP, -0.4));
    close.within(stand(Vec3::new(-0.74, TOP, -0.3), 0.4), |shape| things::letters(shape, Vec3::ZERO, 7, 0.07, 9));
    close.rod(Vec3::new(0.02, TOP + 0.005, 0.18), Vec3::new(-0.08, TOP + 0.005, 0.23), 0.004, PENCIL);
    office_chair(&mut close, Vec3::new(0.12, 0.0, -1.05));
    furniture::chair(&mut close, Vec3::new(-0.68, 0.0, -0.98), 0.3, things::OAK, CHAIR);
    // The bulletin board with the plan of the neighbourhood.
    board(&mut close, Vec3::new(-0.42, 1.66, LOW.z + 0.01));
    // The window: sun on the house across the street.
    let centre = Vec3::new(1.3, 1.6, LOW.z + 0.01);
    walls::window(&mut close, centre, Vec2::new(1.5, 1.25), COUNTER, Paint::fade(0xBCD3DC, SUN).glowing(0.9), 2);
    close.panel(centre + Vec3::new(-0.7, -0.58, 0.006), Vec3::X * 0.95, Vec3::Y * 0.72, (2, 2), Paint::from(FACADE).glowing(0.7));
    for (x, y) in [(-0.58, -0.15), (-0.3, -0.15), (-0.02, -0.15), (-0.58, -0.48), (-0.3, -0.48), (-0.02, -0.48)] {
        close.panel(
            centre + Vec3::new(x, y, 0.009),
            Vec3::X * 0.16,
            Vec3::Y * 0.2,
            (1, 1),
            Paint::from(0x6B6E70_u32).glowing(0.5),
        );
    }
    things::plant(&mut close, centre + Vec3::new(0.55, -0.66, 0.12), 0.34, things::TERRACOTTA, things::LEAF, 61);
    walls::radiator(&mut close, Vec3::new(1.3, 0.0, LOW.z), 1.2, COUNTER);
    // The counter with the chrysanthemums in the washing-up bowl.
    close.rounded(Vec3::new(-1.56, 0.44, -2.35), Vec3::new(0.95, 0.88, 0.6), 0.012, COUNTER);
    close.rounded(Vec3::new(-1.56, 0.9, -2.35), Vec3::new(1.0, 0.04, 0.64), 0.012, things::DARK_STEEL);
    things::bucket(&mut close, Vec3::new(-1.32, 0.92, -2.3), 0x8FA7A0);
    things::flowers(&mut close, Vec3::new(-1.32, 1.12, -2.3), 0.36, WHITE_FLOWER, 2);
    close.lathe(
        Vec3::new(-1.8, 0.92, -2.25),
        &[(0.0, 0.0), (0.09, 0.0), (0.08, 0.03), (0.075, 0.2), (0.06, 0.24), (0.0, 0.25)],
        14,
        PHONE,
    );
    close.rod(Vec3::new(-2.55, 0.0, -1.9), Vec3::new(-2.55, 1.7, -1.9), 0.02, things::OAK);
    close.ground(0.0, 0.25, 0.3).wobble(0.0013);
    shell.wobble(0.0012);

    Place {
        view: View { eye: Vec3::new(-0.1, SEATED + 0.12, 1.5), target: Vec3::new(0.0, 0.98, -0.8), keep: Vec2::new(0.95, 0.78) },
        air: Air {
            clear: 0x9A958A,
            fog: 0xD5CDBD,
            thickness: 0.018,
            key: Vec3::new(0.65, 0.7, 0.35),
            warm: Vec3::new(1.06, 1.0, 0.9),
            cool: Vec3::new(0.45, 0.44, 0.46),
            lamp: Some(Lamp { at: Vec3::new(0.66, 1.08, -0.28), reach: 1.0, colour: things::LAMP, strength: 0.6 }),
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [Mark::sitting(0.12, -1.03, -0.04), Mark::sitting(-0.68, -0.96, 0.3), Mark::standing(0.95, 0.0, -1.55, -0.32)],
        door: None,
        anchors: vec![
            spot("map|mapje|dossier|folder|file", -0.2, 0.77, 0.03),
            spot("briefje|memo|notitie|note", 0.16, 0.75, 0.12),
            spot("telefoon|phone|toestel", 0.44, 0.82, -0.06),
            spot("mok|beker|koffie|mug", -0.52, 0.8, 0.06),
            spot("lamp|licht", 0.62, 1.1, -0.34),
            spot("kantoorraam|raam|window|zon", 1.2, 1.5, -2.6),
            spot("chrysanten|chrysant|bloemen|flowers", -1.32, 1.42, -2.3),
            spot("plattegrond|kaart|plan", -0.6, 1.66, -2.65),
            spot("prikbord|bord|board", -0.04, 1.8, -2.65),
            spot("post|brief|brieven|postvak|letters", -0.74, 0.78, -0.3),
            spot("plant", 1.85, 1.15, -2.5),
            spot("stoel|chair", 0.12, 0.95, -1.25),
            spot("hand|codehand|handen", -0.02, 0.76, 0.2),
            spot("", -1.6, 2.1, -2.6),
            spot("", 2.2, 2.2, -2.6),
            spot("", 0.2, 2.2, -2.6),
            spot("", 0.95, 0.78, 0.0),
        ],
    }
}

/// At home in the middle of the night: the telephone and the alarm clock beside the lamp, the coat over the chair, the window black.
pub(super) fn night_phone() -> Place {
    let mut shell = Shape::new();
    walls::room(&mut shell, LOW, HIGH, NIGHT_FLOOR, Paint::from(NIGHT_WALL), NIGHT_WALL);
    shell.shadow(Vec3::new(0.0, 0.0, -0.2), Vec3::new(1.3, 0.2, 0.9), 0.4);
    walls::skirting(&mut shell, LOW, HIGH, COUNTER);

    let mut close = Shape::new();
    furniture::table(&mut close, Vec3::new(0.0, 0.0, -0.15), 0.0, Vec3::new(1.5, TOP, 0.8), things::WALNUT);
    telephone(&mut close, Vec3::new(0.3, TOP, 0.02), Receiver::Up);
    things::alarm_clock(&mut close, Vec3::new(-0.28, TOP, -0.1), 0.15);
    things::mug(&mut close, Vec3::new(-0.56, TOP, 0.02), MUG);
    desk_lamp(&mut close, Vec3::new(0.66, TOP, -0.3));
    close.rounded(Vec3::new(0.02, TOP + 0.006, 0.12), Vec3::new(0.2, 0.01, 0.14), 0.002, things::PAPER);
    // The coat over the chair, inside out: its lining shows.
    furniture::chair(&mut close, Vec3::new(-0.35, 0.0, -1.0), 0.1, things::OAK, things::OAK);
    close.within(stand(Vec3::new(-0.35, 0.0, -1.0), 0.1), |shape| {
        shape.sheet((8, 8), LINING, |u, v| {
            let over = (v - 0.3) * 0.9;
            let drop = (over.abs() - 0.05).max(0.0);
            Vec3::new((u - 0.5) * 0.5, 0.94 - drop, 0.3 * over.clamp(-0.06, 0.06) - 0.24 + 0.012 * (u * 11.0).sin())
        });
        shape.tube(
            &[(Vec3::new(-0.22, 0.88, -0.2), 0.06), (Vec3::new(-0.28, 0.68, -0.17), 0.055), (Vec3::new(-0.27, 0.5, -0.16), 0.05)],
            9,
            COAT,
        );
        shape.rod(Vec3::new(-0.27, 0.5, -0.15), Vec3::new(-0.26, 0.44, -0.13), 0.007, things::STEEL);
    });
    // The bed, left as it was thrown open; the window with the night in it.
    close.rounded(Vec3::new(-1.75, 0.28, -1.5), Vec3::new(1.2, 0.4, 2.0), 0.05, things::WALNUT);
    close.rounded(Vec3::new(-1.75, 0.52, -1.45), Vec3::new(1.14, 0.14, 1.9), 0.06, WHITE_FLOWER);
    close.rounded(Vec3::new(-1.55, 0.62, -0.95), Vec3::new(0.8, 0.16, 0.7), 0.07, LINING);
    let centre = Vec3::new(1.2, 1.6, LOW.z + 0.01);
    walls::window(&mut close, centre, Vec2::new(1.2, 1.1), COUNTER, Paint::fade(NIGHT_SKY, 0x232A38).glowing(0.3), 2);
    close.ball(centre + Vec3::new(0.3, 0.22, 0.01), Vec3::new(0.05, 0.05, 0.002), Paint::from(SUN).glowing(0.8));
    close.ground(0.0, 0.25, 0.3).wobble(0.0013);
    shell.wobble(0.0012);

    Place {
        view: View { eye: Vec3::new(-0.1, SEATED + 0.12, 1.5), target: Vec3::new(0.0, 0.98, -0.8), keep: Vec2::new(0.95, 0.78) },
        air: Air {
            clear: 0x2A2C34,
            fog: 0x3A3A42,
            thickness: 0.03,
            key: Vec3::new(0.5, 0.7, 0.35),
            warm: Vec3::new(0.6, 0.56, 0.5),
            cool: Vec3::new(0.24, 0.25, 0.32),
            lamp: Some(Lamp { at: Vec3::new(0.52, 1.08, -0.2), reach: 1.7, colour: things::LAMP, strength: 1.0 }),
            inside: None,
        },
        shapes: vec![shell, close],
        marks: [
            Mark::standing(0.75, 0.0, -1.3, -0.25),
            Mark::standing(-0.85, 0.0, -1.5, 0.32),
            Mark::standing(-0.05, 0.0, -1.8, 0.0),
        ],
        door: None,
        anchors: vec![
            spot("wekker|klok|clock|alarm", -0.28, 0.8, -0.05),
            spot("jas|coat|stoel|chair", -0.36, 0.86, -1.2),
            spot("telefoon|phone|toestel", 0.3, 0.82, 0.02),
            spot("lamp|licht", 0.58, 1.12, -0.25),
            spot("raam|window|nacht", 1.2, 1.6, -2.6),
            spot("mok|beker|koffie|mug", -0.56, 0.8, 0.02),
            spot("bed", -1.6, 0.65, -1.0),
            spot("briefje|papier|note", 0.02, 0.76, 0.12),
            spot("", -1.6, 2.0, -2.6),
            spot("", 0.2, 2.1, -2.6),
            spot("", 0.95, 0.5, 0.0),
        ],
    }
}

/// A desk telephone with buttons.
fn telephone(shape: &mut Shape, at: Vec3, receiver: Receiver) {
    shape.within(stand(at, -0.25), |shape| {
        shape.within(Mat4::from_rotation_translation(Quat::from_rotation_x(0.22), Vec3::new(0.0, 0.03, 0.0)), |shape| {
            shape.rounded(Vec3::ZERO, Vec3::new(0.2, 0.04, 0.2), 0.012, PHONE);
            for key in 0..12_u8 {
                let key = Vec3::new(-0.005 + 0.032 * f32::from(key % 3), 0.024, 0.05 - 0.03 * f32::from(key / 3));
                shape.block(key, Vec3::new(0.024, 0.01, 0.02), COUNTER);
            }
            let screen = if receiver == Receiver::Up { Paint::from(0xC6DCB4).glowing(0.6) } else { Paint::from(0xA9B8A4) };
            shape.panel(Vec3::new(-0.01, 0.022, -0.05), Vec3::X * 0.09, Vec3::NEG_Z * 0.035, (1, 1), screen);
            if receiver == Receiver::Down {
                shape.tube(
                    &[
                        (Vec3::new(-0.065, 0.045, 0.09), 0.022),
                        (Vec3::new(-0.065, 0.055, 0.05), 0.015),
                        (Vec3::new(-0.065, 0.055, -0.05), 0.015),
                        (Vec3::new(-0.065, 0.045, -0.09), 0.022),
                    ],
                    8,
                    PHONE,
                );
            } else {
                // The empty cradle: two hollows, and the hook that has come up.
                for z in [-0.07, 0.07] {
                    shape.ball(Vec3::new(-0.065, 0.021, z), Vec3::new(0.024, 0.004, 0.022), things::INK);
                }
                shape.rounded(Vec3::new(-0.065, 0.03, 0.0), Vec3::new(0.02, 0.016, 0.03), 0.004, COUNTER);
            }
        });
    });
    if receiver == Receiver::Up {
        // The cord goes over the edge of the table toward who holds the receiver, and out of the picture.
        let path = [
            Vec3::new(-0.1, 0.02, 0.08),
            Vec3::new(-0.15, 0.012, 0.2),
            Vec3::new(-0.14, 0.012, 0.32),
            Vec3::new(-0.17, -0.02, 0.41),
            Vec3::new(-0.2, -0.45, 0.46),
        ];
        let turns = 80_u8;
        let cord: Vec<_> = (0..=turns)
            .map(|i| {
                let along = f32::from(i) / f32::from(turns) * 3.999;
                let leg = along as usize;
                let (sin, cos) = (along * std::f32::consts::TAU * 5.0).sin_cos();
                (at + path[leg].lerp(path[leg + 1], along.fract()) + Vec3::new(0.008 * cos, 0.008 * sin, 0.0), 0.0032)
            })
            .collect();
        shape.tube(&cord, 4, things::INK);
    }
}

fn desk_lamp(shape: &mut Shape, at: Vec3) {
    shape.lathe(at, &[(0.0, 0.0), (0.085, 0.0), (0.08, 0.02), (0.0, 0.025)], 16, LAMP_GREEN);
    shape.tube(
        &[(at + Vec3::Y * 0.02, 0.01), (at + Vec3::new(0.05, 0.26, -0.02), 0.01), (at + Vec3::new(-0.06, 0.42, 0.05), 0.01)],
        7,
        things::BRASS,
    );
    shape.within(Mat4::from_rotation_translation(Quat::from_rotation_z(-0.5), at + Vec3::new(-0.1, 0.34, 0.07)), |shape| {
        shape.lathe(Vec3::ZERO, &[(0.085, 0.0), (0.07, 0.05), (0.025, 0.09), (0.0, 0.095)], 16, LAMP_GREEN);
        shape.ball(Vec3::Y * 0.012, Vec3::new(0.045, 0.02, 0.045), Paint::from(things::LAMP).glowing(1.0));
    });
}

fn office_chair(shape: &mut Shape, at: Vec3) {
    shape.rounded(at + Vec3::new(0.0, 0.43, 0.02), Vec3::new(0.5, 0.07, 0.48), 0.03, CHAIR);
    shape.rounded(at + Vec3::new(0.0, 0.85, -0.24), Vec3::new(0.46, 0.5, 0.07), 0.034, CHAIR);
    shape.rod(at + Vec3::new(0.0, 0.42, -0.22), at + Vec3::new(0.0, 0.7, -0.25), 0.025, PHONE);
    shape.rod(at + Vec3::Y * 0.08, at + Vec3::Y * 0.42, 0.03, PHONE);
    for foot in 0..5_u8 {
        let (sin, cos) = (std::f32::consts::TAU * f32::from(foot) / 5.0).sin_cos();
        let tip = at + Vec3::new(0.3 * sin, 0.05, 0.3 * cos);
        shape.rod(at + Vec3::Y * 0.1, tip, 0.018, PHONE);
        shape.ball(tip, Vec3::splat(0.03), PHONE);
    }
}

fn board(shape: &mut Shape, centre: Vec3) {
    shape.panel(centre + Vec3::new(-0.62, -0.42, 0.004), Vec3::X * 1.24, Vec3::Y * 0.84, (5, 4), CORK);
    for side in [-1.0, 1.0] {
        shape.block(centre + Vec3::new(side * 0.63, 0.0, 0.01), Vec3::new(0.03, 0.88, 0.03), things::OAK);
        shape.block(centre + Vec3::new(0.0, side * 0.43, 0.01), Vec3::new(1.28, 0.03, 0.03), things::OAK);
    }
    // The plan: streets, a park, and one block with a pencil ring around it.
    let plan = centre + Vec3::new(-0.24, -0.02, 0.008);
    shape.panel(plan + Vec3::new(-0.3, -0.32, 0.0), Vec3::X * 0.6, Vec3::Y * 0.64, (2, 2), MAP_PAPER);
    for (x, y, w, h, paint) in [
        (-0.26, 0.08, 0.2, 0.18, MAP_GREEN),
        (-0.28, -0.02, 0.56, 0.04, MAP_STREET),
        (0.02, -0.3, 0.04, 0.6, MAP_STREET),
        (0.1, 0.08, 0.14, 0.05, FACADE),
        (0.1, 0.18, 0.14, 0.05, FACADE),
        (-0.22, -0.14, 0.18, 0.05, FACADE),
        (-0.22, -0.24, 0.18, 0.05, FACADE),
        (0.1, -0.2, 0.06, 0.14, FACADE),
    ] {
        shape.panel(plan + Vec3::new(x, y, 0.003), Vec3::X * w, Vec3::Y * h, (1, 1), paint);
    }
    shape.hoop(plan + Vec3::new(0.17, 0.105, 0.006), 0.09, 0.003, 20, PENCIL);
    for (x, y, w, h, paint) in
        [(0.3, 0.2, 0.16, 0.12, YELLOW_NOTE), (0.42, -0.05, 0.2, 0.26, things::PAPER), (0.2, -0.3, 0.22, 0.15, 0xB9CBD2)]
    {
        shape.panel(centre + Vec3::new(x - w * 0.3, y, 0.01), Vec3::new(w, 0.01, 0.0), Vec3::new(-0.01, h, 0.0), (1, 1), paint);
        shape.ball(centre + Vec3::new(x + w * 0.2, y + h * 0.92, 0.016), Vec3::splat(0.01), MUG);
    }
}
