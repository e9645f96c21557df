//! The other side of a place: what the resident saw when they looked at who came. Plain rooms and doorways in the colours of the place.

use std::f32::consts::PI;

use bevy::prelude::*;

use super::{Doorway, Mark, Place, SEATED, STANDING, View, furniture, spot, walls};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, hash},
};

/// What is behind who stands at the door.
#[derive(Clone, Copy, PartialEq)]
enum Behind {
    /// A gallery with its railing, and the sky.
    Gallery,
    /// Plaster, half of it painted.
    Stairs,
}

/// What the resident looks from.
#[derive(Clone, Copy)]
enum Kind {
    /// A hall with the front door, and what is behind it.
    Door(Behind),
    /// A room in which the visitor stands.
    Standing,
    /// A room in which the visitor sits, with a table between them or without.
    Sitting(bool),
    /// A passage between piles of boxes.
    Passage,
}

/// Kind, wall and floor of the other side of a place; none where the resident sees nobody.
fn other_side(place: &str) -> Option<(Kind, u32, u32)> {
    Some(match place {
        "gallery" => (Kind::Door(Behind::Gallery), 0xCDB48C, 0x7E4B3A),
        "kees-door" => (Kind::Door(Behind::Gallery), 0x9C9184, 0x5A5148),
        "gallery-up" | "rademaker-rail" => (Kind::Door(Behind::Gallery), 0xDFC69A, 0x8A4F42),
        "landing" | "landing-step" | "plain-landing" | "szabo-door" => (Kind::Door(Behind::Stairs), 0xB9AC95, 0x6A5A48),
        "frans-hall-free" => (Kind::Standing, 0xD8CFBC, 0x6A5A48),
        _ if place.starts_with("frans-hall") => (Kind::Passage, 0x8A7A60, 0x54483A),
        _ if place.starts_with("frans-door") => (Kind::Door(Behind::Stairs), 0x8E7F68, 0x54483A),
        _ if place.starts_with("frans-room") => (Kind::Sitting(false), 0x8C7A5C, 0x54452F),
        "hall" => (Kind::Standing, 0xCDB48C, 0x7E4B3A),
        "living-room" => (Kind::Sitting(false), 0xD9C9A6, 0x6E4A34),
        "kitchen" | "kitchen-box" | "kitchen-open" | "kitchen-card" => (Kind::Sitting(true), 0xC4B89C, 0x75695A),
        "rademaker-kitchen" | "rademaker-kitchen-late" => (Kind::Sitting(true), 0xD2C4A0, 0x8A7A62),
        _ => return None,
    })
}

/// Whether the resident of this place saw who came.
pub fn has_other_side(place: &str) -> bool {
    other_side(place).is_some()
}

/// The width and height of the door.
const DOOR: Vec2 = Vec2::new(0.92, 2.06);
/// The room: half its width, its height, and how far its back wall is.
const ROOM: Vec3 = Vec3::new(1.7, 2.6, -2.3);

/// Builds the other side of a place whose light is `air`.
pub(super) fn build(place: &str, air: Air) -> Option<Place> {
    let (kind, wall, floor) = other_side(place)?;
    let air = Air { lamp: None, inside: None, key: Vec3::new(0.35, 0.8, 0.7), ..air };
    Some(match kind {
        Kind::Door(behind) => at_the_door(behind, wall, floor, air),
        Kind::Standing => in_a_room(wall, floor, air, None),
        Kind::Sitting(table) => in_a_room(wall, floor, air, Some(table)),
        Kind::Passage => passage(wall, floor, air),
    })
}

fn at_the_door(behind: Behind, wall: u32, floor: u32, air: Air) -> Place {
    let mut shape = Shape::new();
    let half = DOOR.x * 0.5;
    // The hall: its end wall with the door, its sides, floor and ceiling.
    let paint = Paint::from(wall);
    walls::wall_with_hole(
        &mut shape,
        Vec2::new(-0.8, 0.0),
        Vec2::new(0.8, 2.6),
        Vec2::new(-half, 0.0),
        Vec2::new(half, DOOR.y),
        0.0,
        paint,
    );
    walls::plane(&mut shape, Vec3::new(-0.8, 0.0, 2.2), Vec3::NEG_Z * 2.2, Vec3::Y * 2.6, paint);
    walls::plane(&mut shape, Vec3::new(0.8, 0.0, 0.0), Vec3::Z * 2.2, Vec3::Y * 2.6, paint);
    walls::plane(&mut shape, Vec3::new(-0.8, 0.0, 2.2), Vec3::X * 1.6, Vec3::NEG_Z * 2.2, floor);
    walls::plane(&mut shape, Vec3::new(-0.8, 2.6, 0.0), Vec3::X * 1.6, Vec3::Z * 2.2, 0xD8CFBC);
    walls::door_frame(&mut shape, Vec3::new(-half, 0.0, 0.0), DOOR, 0xE6DECE);
    shape.shadow(Vec3::new(0.0, 2.3, 0.4), Vec3::new(1.2, 0.8, 1.2), 0.3);
    shape.shadow(Vec3::new(0.0, 0.0, 1.4), Vec3::new(1.2, 0.6, 1.4), 0.25);
    let mut outside = Shape::new();
    walls::plane(&mut outside, Vec3::new(-4.0, -0.02, 0.0), Vec3::X * 8.0, Vec3::NEG_Z * 2.4, 0xA9A69C);
    match behind {
        Behind::Gallery => {
            walls::railing(&mut outside, Vec3::new(-3.0, 0.0, -1.75), 6.0, 1.08, 0x4F5A5C);
            // Houses over the way.
            for house in 0..7_u32 {
                let x = -5.2 + 1.5 * house as f32;
                let high = 1.1 + 1.1 * hash(house + 3);
                outside.block(Vec3::new(x, high * 0.5 - 0.6, -9.0), Vec3::new(1.4, high, 0.5), 0x9A7B68);
                for window in 0..2_u8 {
                    let at = Vec3::new(x - 0.3 + 0.6 * f32::from(window), high * 0.5 - 0.35, -8.74);
                    outside.block(at, Vec3::new(0.26, 0.36, 0.02), 0xC9D2CF);
                }
            }
        }
        Behind::Stairs => {
            walls::plane(&mut outside, Vec3::new(-4.0, 0.0, -2.1), Vec3::X * 8.0, Vec3::Y * 3.0, 0xC2C0B4);
            walls::plane(&mut outside, Vec3::new(-4.0, 0.0, -2.09), Vec3::X * 8.0, Vec3::Y * 1.1, 0x6E8A80);
            walls::railing(&mut outside, Vec3::new(-1.9, 0.0, -1.5), 1.5, 0.95, 0x3E4A4A);
            walls::neon(&mut outside, Vec3::new(0.9, 2.5, -1.9), 1.1, 0xF2F4E4, 0.9);
        }
    }
    let leaf = walls::door_leaf(DOOR, walls::LeafStyle { paint: 0x7C6A56, slot: false, peephole: true, glass: None });
    let you = Mark::standing(0.04, 0.0, -0.62, 0.0);
    Place {
        view: View {
            eye: Vec3::new(0.12, STANDING - 0.06, 1.75),
            target: Vec3::new(0.0, 1.2, -0.6),
            keep: Vec2::new(0.62, 0.86),
        },
        air: Air { inside: Some(Lamp { at: Vec3::new(0.0, 1.6, -0.9), reach: 2.6, colour: air.clear, strength: 0.35 }), ..air },
        shapes: vec![shape, outside],
        marks: [you, Mark::standing(-0.55, 0.0, -1.0, 0.2), Mark::standing(0.6, 0.0, -1.1, -0.2)],
        // It opens toward who looks, against the wall on the left.
        door: Some(Doorway {
            hinge: Vec3::new(-half + 0.005, 0.01, 0.0),
            yaw: 0.0,
            size: Vec2::new(DOOR.x - 0.01, DOOR.y - 0.02),
            swing: -1.0,
            chain: None,
            slot: None,
            leaf,
            peeking: [you, you],
        }),
        anchors: vec![spot("", 0.0, 1.4, -0.6), spot("", 0.5, 1.3, 0.1)],
    }
}

fn in_a_room(wall: u32, floor: u32, air: Air, sits: Option<bool>) -> Place {
    let mut shape = Shape::new();
    walls::room(&mut shape, Vec3::new(-ROOM.x, 0.0, ROOM.z), Vec3::new(ROOM.x, ROOM.y, 1.6), floor, Paint::from(wall), 0xDDD5C4);
    walls::skirting(&mut shape, Vec3::new(-ROOM.x, 0.0, ROOM.z), Vec3::new(ROOM.x, ROOM.y, 1.6), 0xB9A98C);
    // The door they came in by, and a picture beside it.
    let door = Vec3::new(0.55, 0.0, ROOM.z + 0.01);
    walls::door_frame(&mut shape, door, Vec2::new(0.85, 2.02), 0xCDBFA4);
    shape.within(Mat4::from_translation(door), |shape| {
        shape.block(Vec3::new(0.425, 1.01, 0.005), Vec3::new(0.85, 2.02, 0.03), 0xBFAE90);
    });
    furniture::picture(&mut shape, Vec3::new(-0.75, 1.62, ROOM.z + 0.02), Vec2::new(0.5, 0.38), 0x6B4E38, 0xC9D3CF, 0x8C9A70);
    let you = match sits {
        Some(table) => {
            furniture::chair(&mut shape, Vec3::new(-0.05, 0.0, -0.9), 0.0, 0x7A573C, 0x8A6A56);
            if table {
                furniture::table(&mut shape, Vec3::new(0.0, 0.0, 0.1), 0.0, Vec3::new(1.5, 0.74, 0.85), 0xB07F52);
            }
            Mark::sitting(-0.05, -0.86, 0.05)
        }
        None => Mark::standing(-0.05, 0.0, -0.9, 0.05),
    };
    shape.shadow(Vec3::new(0.0, 0.0, -0.9), Vec3::new(0.9, 0.3, 0.9), 0.35);
    let (eye, middle) = if sits.is_some() { (SEATED + 0.02, 0.95) } else { (STANDING - 0.06, 1.2) };
    Place {
        view: View { eye: Vec3::new(0.05, eye, 1.3), target: Vec3::new(0.0, middle, -0.9), keep: Vec2::new(0.7, 0.7) },
        air,
        shapes: vec![shape],
        marks: [you, Mark::standing(-0.9, 0.0, -1.5, 0.3), Mark::standing(1.0, 0.0, -1.5, -0.3)],
        door: None,
        anchors: vec![spot("", -0.75, 1.62, ROOM.z), spot("", 0.9, 1.2, ROOM.z)],
    }
}

fn passage(wall: u32, floor: u32, air: Air) -> Place {
    let mut place = in_a_room(wall, floor, air, None);
    let mut piles = Shape::new();
    for side in [-1.0, 1.0] {
        for pile in 0..4_u32 {
            let z = -1.75 + 0.72 * pile as f32;
            for layer in 0..44_u32 {
                let seed = layer + 100 * pile + if side > 0.0 { 5000 } else { 0 };
                let turn = (hash(seed) - 0.5) * 0.12;
                let at = Vec3::new(side * (0.82 + 0.03 * hash(seed + 9)), 0.03 + 0.052 * layer as f32, z);
                piles.within(Mat4::from_rotation_translation(Quat::from_rotation_y(turn), at), |piles| {
                    let tint = Paint::from(0xB08A58);
                    let shade = 0.85 + 0.25 * hash(seed + 77);
                    piles.block(
                        Vec3::ZERO,
                        Vec3::new(0.62, 0.046, 0.62),
                        Paint { top: tint.top * shade, foot: tint.foot * shade, glow: 0.0 },
                    );
                });
            }
        }
    }
    place.shapes.push(piles);
    // One passes sideways here.
    place.marks[0] = Mark::standing(0.0, 0.0, -0.9, PI * 0.32);
    place
}
