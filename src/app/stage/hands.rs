//! Hands: open or closed around something, what they hold, and how an arm reaches a point.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::{
    body::{FOREARM, UPPER_ARM, plain},
    looks::{Frame, Look},
    pose::{Joint, Pose},
    shapes::{Paint, Shape},
};

/// From the wrist to the middle of a hand that is closed.
const GRASP: f32 = 0.078;
/// How far an arm stretches at most: a straight one is stiff.
const STRETCH: f32 = 0.985;
/// The joints of an arm: forward, sideways, inward, elbow, roll of the hand, grip.
const ARMS: [[Joint; 6]; 2] = [
    [Joint::RightPitch, Joint::RightSpread, Joint::RightInward, Joint::RightBend, Joint::RightRoll, Joint::RightGrip],
    [Joint::LeftPitch, Joint::LeftSpread, Joint::LeftInward, Joint::LeftBend, Joint::LeftRoll, Joint::LeftGrip],
];

/// What somebody has in hand as long as they are where they are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Held {
    /// Nothing.
    Nothing,
    /// A shopping bag in each hand.
    Bags,
    /// Both hands on a rail, so many metres above the floor and before the middle of the body.
    Rail {
        /// The top of the rail over the floor.
        height: f32,
        /// How far before them it runs.
        ahead: f32,
    },
}

impl Held {
    /// How far it makes them lean forward, in radians.
    pub(super) const fn lean(self) -> f32 {
        if matches!(self, Self::Rail { .. }) { 0.26 } else { 0.0 }
    }
}

/// What the person of this id has in hand on a mark of a place.
pub(super) fn held(id: &str, place: &str, slot: usize) -> Held {
    match (id, place, slot) {
        // She is met on the stairs only, on her way home from the shop.
        ("kuipers", _, _) => Held::Bags,
        // His back does not carry him without it.
        ("victor", "stairwell" | "stairwell-bucket" | "stairwell-dark" | "stairwell-first", 0) => {
            Held::Rail { height: 0.86, ahead: 0.24 }
        }
        _ => Held::Nothing,
    }
}

/// The arms of a pose, to see later which of them something moved.
pub(super) fn arms(pose: &Pose) -> [[f32; 6]; 2] {
    ARMS.map(|arm| arm.map(|joint| pose[joint]))
}

/// How far the elbows of crossed arms point outward, in radians.
const CROSSED_TURN: f32 = 1.45;

/// Where the wrists of crossed arms are, in the frame of the torso: the right one under the left arm, the left one upon the right; both
/// before the chest, however deep it is.
fn crossed(look: &Look) -> [Vec3; 2] {
    let broad = look.build.sqrt();
    let chest = 0.118 * look.build + if look.frame == Frame::Curved { 0.024 } else { 0.0 };
    [Vec3::new(0.03 * broad, 0.225, chest + 0.036), Vec3::new(-0.035 * broad, 0.262, chest + 0.086)]
}

/// Crosses arms that are to be crossed before the body as it is, so that they do not go through it. `shoulders`: where they are in the
/// frame of the torso.
pub(super) fn cross(pose: &mut Pose, look: &Look, shoulders: [Vec3; 2]) {
    let wanted = ARMS.iter().all(|[_, _, inward, bend, ..]| pose[*inward] > 1.0 && pose[*bend] > 1.4);
    if wanted {
        for (arm, (wrist, shoulder)) in crossed(look).into_iter().zip(shoulders).enumerate() {
            reach(pose, arm, wrist - shoulder, CROSSED_TURN);
        }
    }
}

/// Lays an arm where it holds what is held. `shoulder`: its joint in the frame of the torso, for somebody of 1.7 m; `torso`: that frame
/// in the person's own; `scale`: how much taller than 1.7 m they are.
pub(super) fn hold(pose: &mut Pose, held: Held, (arm, shoulder): (usize, Vec3), torso: Transform, scale: f32) {
    let side = if arm == 0 { -1.0 } else { 1.0 };
    let [pitch, spread, inward, bend, roll, grip] = ARMS[arm];
    match held {
        Held::Nothing => {}
        Held::Bags => {
            // The weight pulls the arms straight.
            for (joint, amount) in [(pitch, 0.02), (spread, 0.19), (inward, 0.1), (bend, 0.1), (roll, 0.12), (grip, 1.0)] {
                pose[joint] = amount;
            }
        }
        Held::Rail { height, ahead } => {
            let wrist = Vec3::new(side * 0.26, height / scale + 0.078, ahead / scale - 0.02);
            let back = torso.rotation.inverse();
            let target = back * (wrist - torso.translation) - shoulder;
            reach(pose, arm, target, 0.5);
            pose[roll] = 1.35;
            pose[grip] = 1.0;
        }
    }
}

/// Bends an arm so that its wrist comes to a point before its shoulder, or as near as it can; `turn`: how far the elbow points outward.
pub(super) fn reach(pose: &mut Pose, arm: usize, target: Vec3, turn: f32) {
    let side = if arm == 0 { -1.0 } else { 1.0 };
    let far = target.length().clamp(0.12, (UPPER_ARM + FOREARM) * STRETCH);
    let target = target.normalize_or(Vec3::NEG_Y) * far;
    // The elbow, by the law of cosines.
    let cos = (far * far - UPPER_ARM * UPPER_ARM - FOREARM * FOREARM) / (2.0 * UPPER_ARM * FOREARM);
    let bend = cos.clamp(-1.0, 1.0).acos();
    let wrist = Vec3::new(0.0, -UPPER_ARM - FOREARM * bend.cos(), FOREARM * bend.sin());
    let turned = Quat::from_rotation_y(-side * turn) * wrist;
    // First forward, until it is as far before the shoulder as the point, then sideways.
    let swing = turned.yz().length().max(1e-4);
    let ahead = turned.z.atan2(-turned.y);
    let level = (target.z / swing).clamp(-1.0, 1.0).asin();
    let sideways = |raised: f32| {
        let spread = side * (target.y.atan2(target.x) - (-swing * raised.cos()).atan2(turned.x));
        // The short way around.
        (spread + PI).rem_euclid(TAU) - PI
    };
    // What is high is reached past the level; of the two ways the one that lifts the elbow less.
    let [below, past] = [level, PI - level].map(|raised| (raised - ahead, sideways(raised)));
    let (pitch, spread) = if below.1.abs() <= past.1.abs() { below } else { past };
    let [pitch_joint, spread_joint, inward, bend_joint, ..] = ARMS[arm];
    pose[pitch_joint] = pitch;
    pose[spread_joint] = spread;
    pose[inward] = turn;
    pose[bend_joint] = bend;
}

/// How a hand is turned about its wrist; 0: the palm looks at the body, a quarter turn: down, when the arm is held forward.
pub(super) fn hand_at(side: f32, roll: f32) -> Transform {
    Transform::from_xyz(0.0, -FOREARM, 0.0).with_rotation(Quat::from_rotation_y(-side * roll))
}

/// A hand, its origin the wrist; it hangs down. `side`: 1 for the left, -1 for the right. `closed`: around something as thick as a handle.
pub(super) fn hand(look: &Look, side: f32, closed: bool) -> Shape {
    let size = if look.frame == Frame::Straight { 1.0 } else { 0.92 };
    let skin = plain(look.skin, 0.97);
    let mut shape = Shape::new();
    shape.even();
    shape.within(Mat4::from_scale(Vec3::splat(size)), |shape| {
        // The wrist, the back of the hand and the ball of the thumb.
        shape.tube(&[(Vec3::Y * 0.025, 0.024), (Vec3::Y * -0.012, 0.0235), (Vec3::Y * -0.034, 0.0245)], 12, skin);
        shape.rounded(Vec3::new(side * 0.001, -0.056, 0.0), Vec3::new(0.029, 0.072, 0.071), 0.014, skin);
        shape.ball(Vec3::new(-side * 0.009, -0.042, 0.02), Vec3::new(0.0155, 0.027, 0.019), skin);
        for finger in 0..4_u8 {
            let place = usize::from(finger);
            let z = 0.0262 - 0.0177 * f32::from(finger);
            let long = [0.92, 1.04, 0.97, 0.78][place];
            let root = Vec3::new(side * 0.002, -0.079 + [0.0, -0.003, -0.001, 0.005][place], z);
            let inward = |x: f32, y: f32, z: f32| root + Vec3::new(-side * x, -y, z) * long;
            // Each finger a little more bent than the one before it.
            let more = 0.0022 * f32::from(finger);
            let points = if closed {
                [
                    (root, 0.0104),
                    (inward(0.004, 0.022, 0.0), 0.0103),
                    (inward(0.022, 0.032, 0.0), 0.0099),
                    (inward(0.036, 0.018, 0.0), 0.0092),
                    (inward(0.033, 0.003, 0.0), 0.0084),
                ]
            } else {
                let apart = 0.0022 * (1.5 - f32::from(finger));
                [
                    (root, 0.0103),
                    (inward(0.002 + more * 0.4, 0.018, apart), 0.0099),
                    (inward(0.006 + more, 0.034, apart * 1.6), 0.0092),
                    (inward(0.013 + more * 1.8, 0.048, apart * 2.0), 0.0084),
                    (inward(0.02 + more * 2.2, 0.0565, apart * 2.0), 0.0072),
                ]
            };
            shape.tube(&points, 9, skin);
        }
        let thumb = Vec3::new(-side * 0.008, -0.036, 0.029);
        let way = if closed {
            [(0.017, -0.018, 0.008), (0.026, -0.036, 0.0), (0.024, -0.05, -0.01)]
        } else {
            [(0.006, -0.02, 0.012), (0.01, -0.038, 0.016), (0.014, -0.052, 0.015)]
        };
        let [knuckle, joint, tip] = way.map(|(x, y, z)| thumb + Vec3::new(-side * x, y, z));
        shape.tube(&[(thumb, 0.0128), (knuckle, 0.0118), (joint, 0.0104), (tip, 0.0082)], 9, skin);
    });
    shape
}

/// A mug with coffee, held by its ear in a closed right hand; its origin is the wrist.
pub(super) fn cup() -> Shape {
    const CHINA: u32 = 0xEFE7DA;
    const COFFEE: u32 = 0x4A3226;
    let mut shape = Shape::new();
    // What is up for the mug is before the thumb of a hand that hangs.
    let frame = Mat4::from_rotation_translation(Quat::from_rotation_x(TAU * 0.25), Vec3::new(0.078, -GRASP - 0.006, 0.0));
    shape.within(frame, |shape| {
        shape.lathe(
            Vec3::new(0.0, -0.045, 0.0),
            &[(0.0, 0.0), (0.031, 0.0), (0.035, 0.006), (0.036, 0.088), (0.033, 0.088), (0.032, 0.074), (0.0, 0.074)],
            18,
            CHINA,
        );
        shape.ball(Vec3::new(0.0, 0.03, 0.0), Vec3::new(0.031, 0.002, 0.031), COFFEE);
        let ear = [(-0.033, 0.026), (-0.052, 0.026), (-0.062, 0.008), (-0.058, -0.014), (-0.034, -0.024)];
        shape.tube(&ear.map(|(x, y)| (Vec3::new(x, y, 0.0), 0.0052)), 8, CHINA);
    });
    shape
}

/// How a bag hangs from the hand: straight down, though the arm is held aside.
pub(super) fn bag_at(side: f32) -> Transform {
    Transform::from_rotation(Quat::from_rotation_z(-side * 0.17) * Quat::from_rotation_x(0.1))
}

/// A full shopping bag on its handles, held in a closed hand that hangs; its origin is the wrist. `side`: 1 for the left hand.
pub(super) fn bag(side: f32) -> Shape {
    const CANVAS: [u32; 2] = [0x8C7F5E, 0x5F6F66];
    const LEEK: u32 = 0x7E9A5C;
    const LEEK_ROOT: u32 = 0xE6E4D2;
    const BREAD: u32 = 0xB98A52;
    let canvas = CANVAS[usize::from(side > 0.0)];
    let mut shape = Shape::new();
    let grasp = Vec3::new(-side * 0.019, -GRASP - 0.006, 0.0);
    let top = grasp.y - 0.15;
    shape.within(Mat4::from_translation(Vec3::new(grasp.x, top, 0.0)), |shape| {
        // Broad below, drawn together where the handles are.
        shape.loft(
            &[
                (-0.3, 0.0, 0.0, 0.0),
                (-0.298, 0.056, 0.125, 0.0),
                (-0.27, 0.066, 0.138, 0.0),
                (-0.17, 0.07, 0.14, 0.0),
                (-0.07, 0.057, 0.13, 0.0),
                (0.0, 0.04, 0.122, 0.0),
                (0.002, 0.034, 0.116, 0.0),
            ],
            20,
            Paint::fade(canvas, canvas),
        );
        if side > 0.0 {
            for (z, lean) in [(0.05, 0.05), (0.075, 0.085)] {
                let (root, neck) = (Vec3::new(0.0, -0.05, z), Vec3::new(0.006, 0.09, z + lean));
                shape.tube(&[(root, 0.014), (neck, 0.012)], 8, LEEK_ROOT);
                shape.tube(&[(neck, 0.013), (neck + Vec3::new(0.006, 0.1, lean * 0.9), 0.021)], 8, LEEK);
            }
        } else {
            shape.ball(Vec3::new(0.0, 0.012, 0.03), Vec3::new(0.032, 0.05, 0.075), BREAD);
        }
        for x in [-0.036, 0.036] {
            // Two handles, from the rim to the hand.
            let strap: [(f32, f32); 7] =
                [(0.07, -0.012), (0.062, 0.07), (0.03, 0.138), (0.0, 0.148), (-0.03, 0.138), (-0.062, 0.07), (-0.07, -0.012)];
            let points = strap.map(|(z, y)| (Vec3::new(x * (1.0 - (y / 0.15).max(0.0) * 0.9), y, z), 0.0062));
            shape.tube(&points, 7, plain(canvas, 0.7));
        }
    });
    shape
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::stage::looks::looks;

    /// Where the wrist is from the shoulder, by the joints of an arm.
    fn wrist(pose: &Pose, arm: usize) -> Vec3 {
        let side = if arm == 0 { -1.0 } else { 1.0 };
        let [pitch, spread, inward, bend, ..] = arms(pose)[arm];
        let upper = Quat::from_rotation_z(side * spread) * Quat::from_rotation_x(-pitch) * Quat::from_rotation_y(-side * inward);
        upper * (Vec3::NEG_Y * UPPER_ARM + Quat::from_rotation_x(-bend) * (Vec3::NEG_Y * FOREARM))
    }

    #[test]
    fn an_arm_reaches_what_is_near_enough() {
        for (arm, side) in [(0, -1.0), (1, 1.0)] {
            for target in [
                Vec3::new(0.05, -0.4, 0.1),
                Vec3::new(0.1, -0.3, 0.25),
                Vec3::new(-0.05, -0.42, 0.12),
                Vec3::new(-0.1, 0.12, 0.2),
            ] {
                let target = Vec3::new(side * target.x, target.y, target.z);
                let mut pose = Pose::at_ease(false);
                reach(&mut pose, arm, target, 0.5);
                assert!(wrist(&pose, arm).distance(target) < 1e-3, "{arm} {target} {}", wrist(&pose, arm));
            }
            let mut pose = Pose::at_ease(false);
            reach(&mut pose, arm, Vec3::new(0.0, -3.0, 0.0), 0.0);
            assert!(wrist(&pose, arm).distance(Vec3::NEG_Y * (UPPER_ARM + FOREARM)) < 0.05);
        }
    }

    #[test]
    fn who_carries_bags_keeps_them_and_who_leans_is_where_the_rail_is() {
        assert_eq!(held("kuipers", "stairwell", 2), Held::Bags);
        assert!(matches!(held("victor", "stairwell", 0), Held::Rail { .. }));
        assert_eq!(held("victor", "bench", 0), Held::Nothing);
        assert_eq!(held("daan", "stairwell", 1), Held::Nothing);
    }

    #[test]
    fn hands_and_what_they_hold_are_cheap_enough_to_draw() {
        let look = looks("kuipers");
        for shape in [hand(&look, 1.0, false), hand(&look, -1.0, true), cup(), bag(1.0), bag(-1.0)] {
            assert!((100..1500).contains(&shape.triangles()), "{}", shape.triangles());
        }
    }
}
