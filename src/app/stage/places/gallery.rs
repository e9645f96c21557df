//! The gallery of a block of flats, on the ground floor in grey light: mevrouw Hofstra's front door, and her hall behind it.

use std::f32::consts::PI;

use bevy::prelude::*;

use super::{
    Place,
    fronts::{
        EYE, HALL, NET, PANELLING, Style, WHITE, bare_hall, coco_mat, doorway, facade, front, grey_day, hall_light, leaf, marks,
        net_window, runner_and_kitchen, wet_tiles,
    },
    furniture, spot, things, walls,
};
use crate::app::stage::{
    material::{Air, Lamp},
    shapes::{Paint, Shape, stand},
};

pub(super) const BRICK: u32 = 0xA98F78;
pub(super) const CONCRETE: u32 = 0xA9A69F;
const TEAL_DOOR: u32 = 0x3E6A6C;
pub(super) const GLASS: u32 = 0x56646C;
const FROSTED: u32 = 0xAFBBB8;
pub(super) const RAIL: u32 = 0x5E6E74;
const RED: u32 = 0xB5473B;

pub(super) fn ground_floor() -> Place {
    let style = Style { brick: BRICK, concrete: CONCRETE, door: TEAL_DOOR, right: 9.0, pipe: 0.96 };
    let mut outside = wet_tiles(&[(0.0, 0.3, 0.8), (1.0, 0.2, 0.6), (1.5, 0.3, 0.7), (0.6, 0.25, 0.3), (3.2, 0.4, 1.1)]);
    facade(&mut outside, &style);

    let mut close = Shape::new();
    front(&mut close, &style);
    net_window(&mut close);
    coco_mat(&mut close);
    // The neighbour's kitchen, its window a hand wide open.
    walls::window(
        &mut close,
        Vec3::new(1.5, 1.52, 0.0),
        Vec2::new(0.8, 1.0),
        WHITE,
        Paint::fade(0x4E5A60, 0x8C7C60).glowing(0.1),
        1,
    );
    close.within(Mat4::from_rotation_translation(Quat::from_rotation_y(-0.32), Vec3::new(1.12, 1.52, 0.04)), |shape| {
        walls::window_frame(shape, Vec3::new(0.38, 0.0, 0.0), Vec2::new(0.7, 0.9), WHITE, 1);
        shape.panel(Vec3::new(0.03, -0.45, 0.01), Vec3::X * 0.7, Vec3::Y * 0.9, (2, 2), GLASS);
    });
    close.curtain(Vec3::new(1.57, 2.0, 0.02), Vec3::X, 0.32, 0.9, 4.0, NET);
    things::plant(&mut close, Vec3::new(0.86, 0.0, 0.2), 0.62, things::TERRACOTTA, things::DARK_LEAF, 3);
    things::plant(&mut close, Vec3::new(1.13, 0.0, 0.26), 0.4, things::CHINA, things::LEAF, 8);
    furniture::walker(&mut close, Vec3::new(-0.98, 0.0, 0.4), 0.9);
    things::bicycle(&mut close, Vec3::new(3.3, 0.0, 0.28), 0.0, 0x39535E);
    walls::railing(&mut close, Vec3::new(2.6, 0.0, 1.95), 5.2, 1.0, RAIL);
    // The saucepan that soaks beside the mat.
    things::saucepan(&mut close, Vec3::new(0.5, 0.0, 0.34));
    close.ground(0.0, 0.22, 0.3).wobble(0.0016);
    outside.wobble(0.0016);

    let mut leaf = leaf(&style);
    // Frosted glass at the height of a knee, with the mark of a nose on it.
    leaf.panel(Vec3::new(0.26, 0.3, 0.006), Vec3::X * 0.38, Vec3::Y * 0.42, (6, 6), Paint::from(FROSTED).glowing(0.12));
    leaf.wash(Vec3::new(0.42, 0.47, 0.006), Vec3::new(0.09, 0.08, 0.03), 0x6E7B7C, 0.9);
    for (from, to) in
        [((0.26, 0.3), (0.64, 0.3)), ((0.64, 0.3), (0.64, 0.72)), ((0.64, 0.72), (0.26, 0.72)), ((0.26, 0.72), (0.26, 0.3))]
    {
        leaf.rod(Vec3::new(from.0, from.1, 0.008), Vec3::new(to.0, to.1, 0.008), 0.012, TEAL_DOOR);
    }
    // No to this, and no to that.
    leaf.panel(Vec3::new(0.35, 0.86, 0.006), Vec3::X * 0.2, Vec3::Y * 0.07, (1, 1), things::PAPER);
    leaf.panel(Vec3::new(0.36, 0.895, 0.008), Vec3::X * 0.085, Vec3::Y * 0.027, (1, 1), RED);
    leaf.panel(Vec3::new(0.455, 0.895, 0.008), Vec3::X * 0.085, Vec3::Y * 0.027, (1, 1), RED);
    leaf.wobble(0.001);

    Place {
        view: EYE,
        air: Air {
            lamp: Some(Lamp { at: Vec3::new(0.0, 2.3, 0.3), reach: 1.7, colour: things::LAMP, strength: 0.9 }),
            inside: Some(hall_light()),
            ..grey_day()
        },
        shapes: vec![outside, close, hall()],
        marks: marks(),
        door: Some(doorway(leaf, Some(1.32))),
        anchors: vec![
            spot("naambordje|naambord|naam|bordje|plate", 0.66, 1.54, 0.03),
            spot("bel|bell|deurbel", 0.74, 1.21, 0.03),
            spot("sticker|brievenbus|bus|slot|post", 0.18, 0.88, 0.03),
            spot("hond|dog|neus|matglas|ruitje", 0.24, 0.42, 0.03),
            spot("buurraam|buur|buren|neighbour|radio", 1.34, 1.5, 0.12),
            spot("keukenraam|raam|gordijn|window|curtain|vitrage|kier", -1.0, 1.5, 0.05),
            spot("steelpan|pan|pannetje", 0.66, 0.02, 0.42),
            spot("telefoon|phone", 0.84, 0.82, -1.45),
            spot("klok|koekoek|clock", 1.16, 1.56, -1.62),
            spot("mat|deurmat|spatlap", -0.2, 0.02, 0.36),
            spot("plant|bloem|pot", 1.0, 0.4, 0.25),
            spot("lamp|licht|light", 0.0, 2.28, 0.15),
            spot("rollator|walker|stok", -0.98, 0.6, 0.4),
            spot("fiets|bike|bicycle", 3.3, 0.7, 0.3),
            spot("regenpijp|pijp|pipe", 0.96, 0.9, 0.1),
            spot("kijkgaatje|gaatje|peephole|spion", 0.0, 1.5, 0.03),
            spot("tegels|regen|plas|rain", -0.8, 0.0, 0.75),
            spot("", -0.85, 1.95, 0.02),
            spot("", 1.2, 2.0, 0.02),
            spot("", 0.85, 0.85, 0.05),
            spot("", -0.62, 0.9, 0.05),
        ],
    }
}

/// What one sees of the hall when the door is open: wallpaper, runner, coats, telephone, clock.
fn hall() -> Shape {
    let mut shape = bare_hall();
    runner_and_kitchen(&mut shape);
    let [left, right, ..] = HALL;
    shape.shadow(Vec3::new(0.95, 0.0, -1.55), Vec3::new(0.5, 0.3, 0.5), 0.4);
    shape.within(stand(Vec3::new(left, 1.68, -1.1), PI * 0.5), |shape| {
        furniture::coats(shape, Vec3::ZERO, PANELLING, &[0x5E6A5A, 0x7A4A46, 0x4B5468])
    });
    // The telephone on its crocheted cloth.
    furniture::table(&mut shape, Vec3::new(0.96, 0.0, -1.55), 0.0, Vec3::new(0.42, 0.78, 0.42), PANELLING);
    shape.lathe(Vec3::new(0.96, 0.781, -1.55), &[(0.19, 0.0), (0.17, 0.005), (0.0, 0.005)], 18, things::PAPER);
    things::telephone(&mut shape, Vec3::new(0.96, 0.786, -1.55), -0.9, 0x8A8C8E);
    // The cuckoo clock on the right wall.
    shape.within(stand(Vec3::new(right, 1.84, -1.7), -PI * 0.5), |shape| {
        shape.slab(
            Vec3::new(0.0, 0.0, 0.07),
            &[
                Vec2::new(-0.11, -0.13),
                Vec2::new(0.11, -0.13),
                Vec2::new(0.12, 0.08),
                Vec2::new(0.0, 0.2),
                Vec2::new(-0.12, 0.08),
            ],
            0.12,
            0x5B3D28_u32,
        );
        furniture::clock(shape, Vec3::new(0.0, -0.02, 0.13), 0.07, PANELLING, 195.0);
        for x in [-0.04, 0.05] {
            shape.rod(Vec3::new(x, -0.13, 0.07), Vec3::new(x, -0.5, 0.07), 0.003, things::BRASS);
            shape.ball(Vec3::new(x, -0.53, 0.07), Vec3::new(0.018, 0.045, 0.018), 0x5B3D28_u32);
        }
    });
    shape.wobble(0.0012);
    shape
}

#[cfg(test)]
mod tests {
    use super::{
        super::{kees_door::kees_door, upper_gallery::upper_floor},
        *,
    };

    #[test]
    fn the_resident_is_hidden_behind_the_closed_door() {
        for place in [ground_floor(), kees_door(), upper_floor()] {
            let door = place.door.expect("a front door");
            for mark in door.peeking {
                assert!(mark.at.z < -0.2, "in front of the wall");
            }
            // From behind the closed door to the doorway: nowhere within reach of the leaf, an arm's breadth included.
            for step in 0..=10_u8 {
                let at = door.peeking[0].at.lerp(place.marks[0].at, f32::from(step) / 10.0);
                let arm = at - Vec3::X * 0.22;
                assert!(arm.with_y(0.0).distance(door.hinge.with_y(0.0)) > door.size.x, "{arm} is in the way of the leaf");
            }
        }
    }
}
