//! Victor's landing, three floors up: his door on its gap, and the step of the stairs on which he shows his drawing.

use std::f32::consts::{FRAC_PI_2, PI};

use bevy::prelude::*;

use super::{
    Mark, Place, SEATED, View, furniture,
    landing::{door_marks, door_view, doorway, flat_hall, landing_air, landing_shell, landing_things},
    spot,
    stairs::{CARD, CONCRETE, DADO, FLOOR, FRAME, GREEN_DOOR, PLASTER, RAIL_BARS, RED_BIKE, ROPE, SKY, STAIN},
    things, walls,
};
use crate::app::stage::shapes::{Paint, Shape, stand};

const BARE_WALL: u32 = 0xB7AD9A;
const STEP: u32 = 0xB3AEA3;
const GRAPHITE: u32 = 0x55565E;
const WATER: u32 = 0x4F7FB0;

/// The middle of the window that one does not come at, on the wall at z = 0, and its size.
const WINDOW: (Vec3, Vec2) = (Vec3::new(1.1, 2.2, 0.0), Vec2::new(0.68, 0.56));
/// Where the ladder is tied to the wall.
const LADDER: f32 = -0.84;

/// Before his door.
pub(super) fn landing() -> Place {
    let mut leaf =
        walls::door_leaf(Vec2::new(0.87, 2.03), walls::LeafStyle { paint: GREEN_DOOR, slot: true, peephole: true, glass: None });
    leaf.wobble(0.001);
    let mut shell = landing_shell(GREEN_DOOR, 3.0);
    // It has come through: the wall is wet under the high window, down to the skirting.
    shell.wash(Vec3::new(1.16, 1.1, -0.05), Vec3::new(0.46, 1.4, 0.4), STAIN, 0.55);
    shell.wash(Vec3::new(1.2, 0.1, 0.1), Vec3::new(0.6, 0.4, 0.4), 0x5E5142, 0.6);

    let mut close = landing_things(FRAME);
    high_window(&mut close, WINDOW.0, true);
    things::bucket(&mut close, Vec3::new(1.12, 0.0, 0.34), things::STEEL);
    ladder(&mut close, Vec3::new(LADDER, 0.0, 0.0));
    // A chair beside the door with the file, and a tube for drawings against the post.
    furniture::chair(&mut close, Vec3::new(-1.05, 0.0, 0.3), 0.35, things::WALNUT, things::OAK);
    close.within(stand(Vec3::new(-1.04, 0.468, 0.32), 0.5), file);
    close.tube(&[(Vec3::new(0.66, 0.02, 0.14), 0.042), (Vec3::new(0.6, 0.82, 0.09), 0.042)], 12, CARD);
    close.tube(&[(Vec3::new(0.602, 0.79, 0.092), 0.046), (Vec3::new(0.598, 0.84, 0.088), 0.046)], 12, things::INK);
    close.ground(0.0, 0.22, 0.3).wobble(0.0016);

    Place {
        view: door_view(),
        air: landing_air(0.0),
        shapes: vec![shell, close, bare_hall()],
        marks: door_marks(),
        door: Some(doorway(leaf, Some(1.3))),
        anchors: vec![
            spot("in-de-kier|kier|gang|brandertje", 0.86, 0.98, -1.2),
            spot("ladder|trapje", LADDER, 1.6, 0.08),
            spot("bovenraam|raam|window", WINDOW.0.x - 0.3, 1.9, 0.12),
            spot("map|dossier|file|rug", -0.92, 0.62, 0.3),
            spot("tekenkoker|koker|tekening|tekeningen|drawing", 0.68, 0.5, 0.14),
            spot("lekplek|lek|vlek|stain", 1.24, 1.25, 0.03),
            spot("emmer|bucket", 1.12, 0.33, 0.36),
            spot("mat|deurmat", 0.0, 0.02, 0.36),
            spot("naambordje|naam|bel|name|bell", 0.74, 1.34, 0.03),
            spot("leuning|railing|trap|trapgat", -1.36, 0.6, 1.0),
            spot("voordeur|deur|door", -0.1, 1.7, 0.03),
            spot("ganglamp|lamp|licht", 0.0, 2.36, 0.2),
            spot("", -0.72, 2.1, 0.02),
            spot("", 0.9, 1.75, 0.02),
            spot("", -1.2, 1.5, 0.02),
            spot("", 0.62, 1.9, 0.02),
        ],
    }
}

/// How far before the wall the stairs begin, and how high and deep a step is.
const TOP_STEP: f32 = 1.4;
const RISE: f32 = 0.155;
/// The middle of the window while one sits on the stairs.
const SHUT_WINDOW: Vec3 = Vec3::new(1.16, 1.54, 0.0);
/// Where he sits: his feet are five steps lower than the landing.
const SEAT: Vec3 = Vec3::new(-0.06, -5.0 * RISE, 2.03);

/// On the third step: the window is shut, the tube open, the drawing lies over his knees.
pub(super) fn step() -> Place {
    let mut shell = landing_shell(GREEN_DOOR, TOP_STEP);
    // It is still wet under the window.
    shell.wash(Vec3::new(1.2, 0.6, -0.05), Vec3::new(0.46, 1.1, 0.4), STAIN, 0.5);
    flight_down(&mut shell);
    let mut close = landing_things(FRAME);
    high_window(&mut close, SHUT_WINDOW, false);
    things::bucket(&mut close, Vec3::new(1.16, 0.0, 0.34), things::STEEL);
    ladder(&mut close, Vec3::new(LADDER, 0.0, 0.0));
    furniture::chair(&mut close, Vec3::new(-1.42, 0.0, 0.32), 0.45, things::WALNUT, things::OAK);
    close.within(stand(Vec3::new(-1.41, 0.468, 0.34), 0.6), file);
    // His door stands ajar.
    close.within(Mat4::from_rotation_translation(Quat::from_rotation_y(0.55), Vec3::new(-0.44, 0.015, -0.005)), |shape| {
        shape.block(Vec3::new(0.435, 1.01, -0.02), Vec3::new(0.87, 2.02, 0.045), GREEN_DOOR);
        shape.ball(Vec3::new(0.79, 1.08, 0.03), Vec3::new(0.02, 0.05, 0.02), things::STEEL);
    });
    close.ground(0.0, 0.22, 0.3).wobble(0.0016);
    let mut beside = Shape::new();
    open_tube(&mut beside);
    beside.within(Mat4::from_translation(SEAT), drawing);

    Place {
        view: View { eye: Vec3::new(0.3, SEATED - 0.7, 4.1), target: Vec3::new(-0.02, 0.28, 2.0), keep: Vec2::splat(1.06) },
        air: landing_air(0.0),
        shapes: vec![shell, close, beside, bare_hall()],
        marks: [
            Mark { at: SEAT, ..Mark::sitting(0.0, 0.0, 0.14) },
            Mark::standing(0.66, 0.0, 0.7, -0.3),
            Mark::standing(-0.75, 0.0, 0.7, 0.3),
        ],
        door: None,
        anchors: vec![
            spot("tekening|drawing", 0.5, -0.16, 2.4),
            spot("tekenkoker|koker|tube", 0.66, -0.16, 2.0),
            spot("in-de-kier|kier|gang|brandertje", 0.4, 1.1, -0.2),
            spot("ladder|trapje", LADDER + 0.02, 1.5, 0.08),
            spot("bovenraam|raam|window", SHUT_WINDOW.x - 0.42, 1.4, 0.1),
            spot("map|dossier|file|rug", -1.24, 0.64, 0.34),
            spot("lekplek|lek|vlek|stain", 1.3, 0.75, 0.03),
            spot("emmer|bucket", 1.16, 0.34, 0.36),
            spot("leuning|railing", -1.1, 0.72, 1.7),
            spot("tree|trap|trede|step|stairs", 0.62, -0.44, 2.4),
            spot("voordeur|deur|door", 0.36, 1.6, 0.03),
            spot("naambordje|naam|bel|name|bell", 0.56, 1.3, 0.03),
            spot("", -1.3, 1.4, 0.02),
            spot("", 0.85, 0.2, 0.9),
            spot("", -0.8, -0.25, 2.3),
        ],
    }
}

/// The stairs that go down from the landing, toward us, with a railing at their left.
fn flight_down(shape: &mut Shape) {
    let (left, right) = (-1.2, 1.9);
    let (middle, wide) = ((left + right) * 0.5, right - left);
    // The step one sits on is broad; one's feet stand on the turn of the stairs.
    let mut back = TOP_STEP;
    for (step, deep) in [0.34_f32, 0.54, 0.19, 0.19].into_iter().enumerate() {
        let top = -RISE * (step as f32 + 1.0);
        shape.block(Vec3::new(middle, top - 0.2, back + deep * 0.5), Vec3::new(wide, 0.4, deep), STEP);
        shape.block(Vec3::new(middle, top - 0.012, back + deep - 0.012), Vec3::new(wide, 0.026, 0.03), CONCRETE);
        back += deep;
    }
    shape.block(Vec3::new(0.0, -0.16, TOP_STEP - 0.06), Vec3::new(8.4, 0.32, 0.12), CONCRETE);
    walls::plane(shape, Vec3::new(-4.2, SEAT.y, 4.6), Vec3::X * 8.4, Vec3::Z * (TOP_STEP - 4.6), FLOOR);
    walls::plane(shape, Vec3::new(right, SEAT.y, 4.2), Vec3::NEG_Z * 4.2, Vec3::Y * 4.0, PLASTER);
    walls::plane(shape, Vec3::new(right - 0.004, SEAT.y, 4.2), Vec3::NEG_Z * 4.2, Vec3::Y * 1.9, DADO);
    shape.shadow(Vec3::new(-0.06, -2.0 * RISE, 2.0), Vec3::new(0.6, 0.3, 0.6), 0.4);
    for bar in 0..11_u8 {
        let along = 0.13 * f32::from(bar);
        let foot = Vec3::new(left + 0.03, -0.5 * along, TOP_STEP + along);
        shape.rod(foot, foot + Vec3::Y * 0.9, 0.01, RAIL_BARS);
    }
    shape.rod(Vec3::new(left + 0.03, 0.9, TOP_STEP), Vec3::new(left + 0.03, 0.25, TOP_STEP + 1.3), 0.026, things::WALNUT);
}

/// The tube lies open on the step, its cap beside it.
fn open_tube(shape: &mut Shape) {
    shape.within(stand(Vec3::new(0.44, -2.0 * RISE + 0.043, 1.97), -0.3), |shape| {
        shape.tube(&[(Vec3::ZERO, 0.042), (Vec3::X * 0.44, 0.042)], 14, CARD);
        // One looks into it.
        let end = Mat4::from_rotation_translation(Quat::from_rotation_z(-FRAC_PI_2), Vec3::X * 0.44);
        shape.within(end, |shape| {
            shape.lathe(Vec3::ZERO, &[(0.043, 0.0), (0.043, 0.05), (0.036, 0.05)], 16, CARD);
            shape.lathe(Vec3::Y * 0.048, &[(0.037, 0.0), (0.0, 0.001)], 16, 0x4A3A2A_u32);
        });
    });
    let cap = Vec3::new(0.62, -2.0 * RISE, 2.2);
    shape.lathe(cap, &[(0.0, 0.0), (0.047, 0.0), (0.047, 0.03), (0.0, 0.032)], 16, things::INK);
    shape.rod(cap + Vec3::new(-0.02, 0.034, 0.0), cap + Vec3::new(0.02, 0.034, 0.0), 0.004, things::PAPER);
}

/// A wall drawn with pencil and ruler, one to five, over his knees and down before them. The origin is the floor under him.
fn drawing(shape: &mut Shape) {
    const WIDE: f32 = 0.84;
    const OVER: f32 = 0.45;
    // `u` across, `v` from the lap over the knees and down.
    let at = |u: f32, v: f32, above: f32| {
        let x = (u - 0.5) * WIDE;
        let curl = 0.05 * (2.0 * u - 1.0).powi(4);
        let (lap, knee) = (Vec3::new(x, 0.69 + curl, 0.12), Vec3::new(x, 0.7, 0.53));
        if v < OVER {
            lap.lerp(knee, v / OVER) + Vec3::Y * (0.004 + above)
        } else {
            let down = (v - OVER) / (1.0 - OVER);
            knee + Vec3::new(0.0, -0.4 * down, 0.035 * (down * PI * 0.5).sin() + above + 0.05 * curl)
        }
    };
    shape.sheet((12, 20), things::PAPER, |u, v| at(u, v, 0.0));
    let mut line = |from: Vec2, to: Vec2, thick: f32, paint: u32| {
        let points: Vec<(Vec3, f32)> = (0..=8_u8)
            .map(|i| {
                let p = from.lerp(to, f32::from(i) / 8.0);
                (at(p.x, p.y, 0.003), thick)
            })
            .collect();
        shape.tube(&points, 4, paint);
    };
    // Courses with their joints; a window with its lintel; under it the way of the water, in a child's blue pencil.
    for course in 0..9_u8 {
        let v = 0.1 + 0.095 * f32::from(course);
        let pieces: &[(f32, f32)] = if v > 0.52 && v < 0.86 { &[(0.08, 0.36), (0.7, 0.92)] } else { &[(0.08, 0.92)] };
        for &(from, to) in pieces {
            line(Vec2::new(from, v), Vec2::new(to, v), 0.0014, GRAPHITE);
        }
        for joint in 0..7_u8 {
            let u = 0.1 + 0.12 * f32::from(joint) + 0.06 * f32::from(course % 2);
            let glass = u > 0.36 && u < 0.7 && v > 0.45;
            if u < 0.92 && course < 8 && !glass {
                line(Vec2::new(u, v), Vec2::new(u, v + 0.095), 0.0012, GRAPHITE);
            }
        }
    }
    for (from, to) in
        [((0.36, 0.52), (0.7, 0.52)), ((0.7, 0.52), (0.7, 0.86)), ((0.7, 0.86), (0.36, 0.86)), ((0.36, 0.86), (0.36, 0.52))]
    {
        line(Vec2::new(from.0, from.1), Vec2::new(to.0, to.1), 0.0032, GRAPHITE);
    }
    for (from, to) in
        [((0.2, 0.16), (0.24, 0.4)), ((0.24, 0.4), (0.44, 0.46)), ((0.44, 0.46), (0.47, 0.62)), ((0.47, 0.62), (0.45, 0.9))]
    {
        line(Vec2::new(from.0, from.1), Vec2::new(to.0, to.1), 0.0036, WATER);
    }
}

/// The window high in the wall: tipped open, or shut.
fn high_window(shape: &mut Shape, centre: Vec3, open: bool) {
    walls::window(shape, centre, WINDOW.1, FRAME, Paint::fade(SKY, 0xB5C0C0).glowing(0.8), 1);
    let pane = WINDOW.1 - Vec2::splat(0.06);
    let tipped = if open { Quat::from_rotation_x(-0.38) } else { Quat::IDENTITY };
    let hung = Mat4::from_rotation_translation(tipped, centre + Vec3::new(0.0, pane.y * 0.5, 0.03));
    shape.within(hung, |shape| {
        walls::window_frame(shape, Vec3::new(0.0, -pane.y * 0.5, if open { 0.06 } else { 0.0 }), pane, FRAME, 1);
        // The hook.
        shape.block(Vec3::new(0.0, -pane.y + 0.02, 0.075), Vec3::new(0.05, 0.09, 0.02), things::BRASS);
    });
}

/// The ladder, tied to the wall with two knots, rags around its ends; `foot` is under its middle on the wall.
fn ladder(shape: &mut Shape, foot: Vec3) {
    shape.within(Mat4::from_translation(foot + Vec3::Z * 0.07), |shape| {
        for side in [-0.17, 0.17] {
            shape.rod(Vec3::new(side, 0.25, 0.0), Vec3::new(side, 2.3, 0.0), 0.022, things::PINE);
            shape.rod(Vec3::new(side, 2.16, 0.0), Vec3::new(side, 2.33, 0.0), 0.036, things::PAPER);
        }
        for rung in 0..7_u8 {
            let y = 0.45 + 0.28 * f32::from(rung);
            shape.rod(Vec3::new(-0.17, y, 0.0), Vec3::new(0.17, y, 0.0), 0.015, things::PINE);
        }
        for y in [0.8, 1.9] {
            shape.hoop(Vec3::new(0.17, y, 0.0), 0.035, 0.008, 10, ROPE);
        }
    });
}

/// The file, with elastic around it; it lies on its seat.
fn file(shape: &mut Shape) {
    shape.rounded(Vec3::Y * 0.035, Vec3::new(0.3, 0.07, 0.24), 0.01, 0x7C6A50_u32);
    shape.block(Vec3::new(0.0, 0.036, 0.0), Vec3::new(0.31, 0.075, 0.012), RED_BIKE);
}

/// The hall behind his door: no wallpaper, one stool with a camping stove and a pan, one plate, one fork.
fn bare_hall() -> Shape {
    let mut inside = flat_hall(BARE_WALL);
    inside.lathe(Vec3::new(0.72, 0.0, -1.2), &[(0.16, 0.0), (0.15, 0.4), (0.19, 0.43), (0.0, 0.45)], 14, things::PINE);
    inside.lathe(Vec3::new(0.72, 0.45, -1.2), &[(0.07, 0.0), (0.06, 0.08), (0.08, 0.1), (0.0, 0.1)], 12, 0x4C6A8C_u32);
    things::saucepan(&mut inside, Vec3::new(0.72, 0.55, -1.2));
    inside.lathe(Vec3::new(0.84, 0.45, -1.08), &[(0.0, 0.0), (0.05, 0.0), (0.085, 0.014), (0.0, 0.008)], 14, things::CHINA);
    inside.rod(Vec3::new(0.8, 0.468, -1.02), Vec3::new(0.92, 0.468, -1.1), 0.004, things::STEEL);
    inside.wobble(0.0012);
    inside
}
