//! The door: a leaf that turns on its hinge to closed, chain, ajar or open, its chain, its letter slot, and the hand that holds it.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use crate::domain::scenario::vocabulary::Door;

use super::{
    Clock, Paints, Scene, SetPiece, Shown, drawn,
    looks::{Look, looks},
    places::{Doorway, Slot},
    shapes::Shape,
};

/// How far each state turns the leaf, in degrees. On the chain a little more than six: less is not seen.
const CHAIN: f32 = 8.0;
const AJAR: f32 = 28.0;
const OPEN: f32 = 85.0;
/// How long the whole way from closed to open lasts, in seconds; a short way lasts at least half of it.
const WHOLE_WAY: f32 = 0.8;
/// From this angle on the chain is off, and hangs from the post.
const OFF_THE_CHAIN: f32 = 12.0;
/// How far the flap of a letter slot is pushed open, in radians.
const PUSHED: f32 = 1.05;
/// When the flap of a letter slot is open, when it begins to fall, when it strikes, and when it rests, in seconds.
const FLAP: [f32; 4] = [0.16, 0.8, 1.02, 1.2];
/// How high the leaf is held, in metres: above its lock, and below its chain.
const HELD: f32 = 1.26;
/// The height the hand is made for, in metres.
const MADE_FOR: f32 = 1.7;
/// Brass.
const BRASS: u32 = 0xC9A45C;

/// Where the door is.
#[derive(Resource, Debug, Default)]
pub(super) struct Hinge {
    /// The angle now, in degrees.
    angle: f32,
    /// Where the motion began and where it ends, in degrees.
    from: f32,
    to: f32,
    /// How much of the motion is over, 0 to 1.
    progress: f32,
    /// The place whose door this is.
    entry: u32,
}

impl Hinge {
    /// How much of the light behind the door comes out, 0 to 1.
    pub(super) fn openness(&self) -> f32 {
        (self.angle / OPEN).clamp(0.0, 1.0).powf(0.6)
    }

    fn go_to(&mut self, angle: f32) {
        if (self.to - angle).abs() > 0.01 {
            (self.from, self.to, self.progress) = (self.angle, angle, 0.0);
        }
    }

    fn be_at(&mut self, angle: f32) {
        (self.angle, self.from, self.to, self.progress) = (angle, angle, angle, 1.0);
    }

    /// Goes on for `dt` seconds; whether it moved.
    fn turn(&mut self, dt: f32) -> bool {
        if self.progress >= 1.0 {
            return false;
        }
        let lasts = WHOLE_WAY * ((self.to - self.from).abs() / OPEN).clamp(0.55, 1.0);
        self.progress = (self.progress + dt / lasts).min(1.0);
        let eased = self.progress * self.progress * (3.0 - 2.0 * self.progress);
        self.angle = self.from + (self.to - self.from) * eased;
        true
    }
}

/// The angle of a state, in degrees.
fn angle_of(state: Option<Door>) -> f32 {
    match state {
        None | Some(Door::Closed) => 0.0,
        Some(Door::Chain) => CHAIN,
        Some(Door::Ajar) => AJAR,
        Some(Door::Open) => OPEN,
    }
}

/// How the leaf stands at an angle in degrees.
fn leaf_at(doorway: &Doorway, angle: f32) -> Transform {
    Transform::from_translation(doorway.hinge)
        .with_rotation(Quat::from_rotation_y(doorway.yaw + doorway.swing * angle.to_radians()))
}

/// The leaf.
#[derive(Component)]
pub(super) struct Leaf {
    /// Where on its free edge a hand holds it, in metres from its hinge.
    grip: Vec3,
}

/// The chain: one that is put on, and the same as it hangs from the post.
#[derive(Component)]
pub(super) struct Chain {
    /// Which of the two it is.
    put_on: bool,
}

/// The flap of the letter slot.
#[derive(Component)]
pub(super) struct Flap {
    /// How far it stands open by itself, in radians.
    rest: f32,
}

/// The hand of who is behind the door, around the edge of the leaf.
#[derive(Component)]
pub(super) struct Hand {
    /// Whose.
    id: String,
}

/// Hangs the door of a new place, as it stands.
pub(super) fn hang_door(
    mut commands: Commands,
    scene: Res<Scene>,
    shown: Res<Shown>,
    paints: Res<Paints>,
    mut hinge: ResMut<Hinge>,
    mut meshes: ResMut<Assets<Mesh>>,
) {
    if hinge.entry == shown.entries {
        return;
    }
    hinge.entry = shown.entries;
    hinge.be_at(angle_of(scene.door));
    let Some(doorway) = shown.place.as_ref().and_then(|place| place.door.as_ref()) else {
        return;
    };
    let grip = Vec3::new(doorway.size.x, HELD, 0.0);
    let leaf = drawn(meshes.add(doorway.leaf.mesh()), &paints.things);
    let leaf = commands.spawn((SetPiece, Leaf { grip }, leaf_at(doorway, hinge.angle), leaf)).id();
    if let Some(slot) = doorway.slot {
        let flap = drawn(meshes.add(flap_of().mesh()), &paints.things);
        commands.spawn((Flap { rest: slot.rest }, flap_at(slot, slot.rest), flap, ChildOf(leaf)));
    }
    if let Some(height) = doorway.chain {
        for (put_on, chain) in [(true, chain_of(doorway, height)), (false, loose_chain_of(doorway, height))] {
            let chain = drawn(meshes.add(chain.mesh()), &paints.things);
            commands.spawn((SetPiece, Chain { put_on }, Visibility::Hidden, chain));
        }
    }
}

/// The links between the frame and the leaf as it stands on the chain.
fn chain_of(doorway: &Doorway, height: f32) -> Shape {
    let leaf = leaf_at(doorway, CHAIN);
    let frame = leaf_at(doorway, 0.0).transform_point(Vec3::new(doorway.size.x + 0.02, height, -0.012));
    let hook = leaf.transform_point(Vec3::new(doorway.size.x - 0.03, height + 0.01, -0.04));
    let mut shape = Shape::new();
    links(&mut shape, 9, |along| frame.lerp(hook, along) - Vec3::Y * (0.035 * (1.0 - (2.0 * along - 1.0).powi(2))));
    for end in [frame, hook] {
        shape.block(end, Vec3::new(0.025, 0.05, 0.02), BRASS);
    }
    shape
}

/// The links as they hang down inside the post, with the slide at their end.
fn loose_chain_of(doorway: &Doorway, height: f32) -> Shape {
    let post = leaf_at(doorway, 0.0).transform_point(Vec3::new(doorway.size.x - 0.004, height, -0.04));
    let mut shape = Shape::new();
    links(&mut shape, 7, |along| post + Vec3::new(-0.004 * (along * PI).sin(), -0.02 - 0.15 * along, 0.0));
    shape.block(post, Vec3::new(0.02, 0.05, 0.025), BRASS);
    shape.ball(post - Vec3::Y * 0.185, Vec3::new(0.009, 0.014, 0.009), BRASS);
    shape
}

/// So many links of a chain, each turned against the next, where `at` has them.
fn links(shape: &mut Shape, count: u8, at: impl Fn(f32) -> Vec3) {
    for link in 0..count {
        let turn = Quat::from_rotation_y(f32::from(link) * TAU * 0.25);
        let frame = Mat4::from_rotation_translation(turn, at((f32::from(link) + 0.5) / f32::from(count)));
        shape.within(frame, |shape| {
            shape.hoop(Vec3::ZERO, 0.011, 0.0035, 8, BRASS);
        });
    }
}

/// The flap of a letter slot, which hangs from its upper edge at the origin.
fn flap_of() -> Shape {
    let mut shape = Shape::new();
    shape.block(Vec3::new(0.0, -0.0185, 0.004), Vec3::new(0.25, 0.037, 0.008), 0xA8823F_u32);
    shape.rod(Vec3::new(-0.125, 0.0, 0.004), Vec3::new(0.125, 0.0, 0.004), 0.006, BRASS);
    shape
}

/// How the flap hangs when it is open so far, in radians.
fn flap_at(slot: Slot, open: f32) -> Transform {
    Transform::from_translation(slot.at).with_rotation(Quat::from_rotation_x(-open))
}

/// How far the flap is open so many seconds after it was pushed: 0 to 1. It falls, strikes, and comes up once more.
fn flap_after(seconds: f32) -> f32 {
    let [open, falls, strikes, rests] = FLAP;
    if seconds < open {
        (seconds / open).max(0.0).sqrt()
    } else if seconds < falls {
        1.0
    } else if seconds < strikes {
        1.0 - ((seconds - falls) / (strikes - falls)).powi(2)
    } else if seconds < rests {
        0.12 * ((seconds - strikes) / (rests - strikes) * PI).sin()
    } else {
        0.0
    }
}

/// Four fingers around the edge of a leaf, the hand and the sleeve behind it; the origin is on the edge, before the leaf's front.
fn hand_of(look: &Look) -> Shape {
    let mut shape = Shape::new();
    for finger in 0..4_u8 {
        let y = 0.036 - 0.0235 * f32::from(finger);
        let long = [0.036, 0.044, 0.04, 0.028][usize::from(finger)];
        shape.tube(
            &[
                (Vec3::new(0.012, y, -0.06), 0.0125),
                (Vec3::new(0.016, y + 0.002, -0.022), 0.012),
                (Vec3::new(0.008, y + 0.001, 0.008), 0.0115),
                (Vec3::new(-0.012, y - 0.001, 0.014), 0.0108),
                (Vec3::new(-long, y - 0.004, 0.012), 0.0085),
            ],
            7,
            look.skin,
        );
    }
    shape.ball(Vec3::new(-0.006, 0.0, -0.082), Vec3::new(0.028, 0.05, 0.036), look.skin);
    shape.tube(&[(Vec3::new(-0.012, -0.012, -0.11), 0.028), (Vec3::new(-0.035, -0.045, -0.16), 0.029)], 9, look.skin);
    shape.tube(
        &[
            (Vec3::new(-0.032, -0.04, -0.15), 0.038),
            (Vec3::new(-0.08, -0.1, -0.24), 0.042),
            (Vec3::new(-0.16, -0.2, -0.36), 0.05),
        ],
        10,
        look.top_colour,
    );
    shape
}

/// Turns the leaf to where it is to be.
pub(super) fn move_door(
    scene: Res<Scene>,
    shown: Res<Shown>,
    mut clock: ResMut<Clock>,
    mut hinge: ResMut<Hinge>,
    mut leaves: Query<&mut Transform, With<Leaf>>,
    mut chains: Query<(&mut Visibility, &Chain)>,
) {
    let Some(doorway) = shown.place.as_ref().and_then(|place| place.door.as_ref()) else {
        return;
    };
    let goal = angle_of(scene.door);
    if scene.still {
        hinge.be_at(goal);
    } else {
        hinge.go_to(goal);
        clock.moved |= hinge.turn(clock.dt);
    }
    let stands = leaf_at(doorway, hinge.angle);
    for mut leaf in &mut leaves {
        if *leaf != stands {
            *leaf = stands;
            clock.changed = true;
        }
    }
    let on_chain = scene.door == Some(Door::Chain) && hinge.progress >= 1.0;
    let off_chain = hinge.angle > OFF_THE_CHAIN;
    for (mut visibility, chain) in &mut chains {
        let seen = if chain.put_on { on_chain } else { off_chain };
        clock.changed |= visibility.set_if_neq(if seen { Visibility::Inherited } else { Visibility::Hidden });
    }
}

/// What the flap was last told.
#[derive(Debug, Default)]
pub(super) struct Pushed {
    /// How often it was pushed so far; none before it was seen.
    count: Option<u32>,
    /// Seconds since the last time.
    seconds: f32,
    /// The place whose door this is.
    entry: u32,
}

/// Lets the flap of the letter slot swing when something is pushed through it.
pub(super) fn move_flap(
    scene: Res<Scene>,
    shown: Res<Shown>,
    mut clock: ResMut<Clock>,
    mut pushed: Local<Pushed>,
    mut flaps: Query<(&Flap, &mut Transform)>,
) {
    // Whoever comes in, or goes on with a visit, finds it at rest.
    let known = pushed.entry == shown.entries && pushed.count.is_some();
    if !known {
        pushed.seconds = f32::INFINITY;
    } else if !scene.still && pushed.count.is_some_and(|count| scene.flap > count) {
        pushed.seconds = 0.0;
    }
    pushed.count = Some(scene.flap);
    pushed.entry = shown.entries;
    let Some(slot) = shown.place.as_ref().and_then(|place| place.door.as_ref()).and_then(|doorway| doorway.slot) else {
        return;
    };
    let open = if scene.still { 0.0 } else { flap_after(pushed.seconds) };
    clock.moved |= !scene.still && pushed.seconds <= FLAP[3];
    pushed.seconds += clock.dt;
    for (flap, mut stands) in &mut flaps {
        clock.changed |= stands.set_if_neq(flap_at(slot, flap.rest + (PUSHED - flap.rest).max(0.0) * open));
    }
}

/// Lays the resident's hand around the edge of the leaf while the door is on its chain or ajar, and takes it away when it is not.
pub(super) fn hold_edge(
    mut commands: Commands,
    scene: Res<Scene>,
    paints: Res<Paints>,
    mut clock: ResMut<Clock>,
    mut meshes: ResMut<Assets<Mesh>>,
    leaves: Query<(Entity, &Leaf)>,
    hands: Query<(Entity, &Hand)>,
) {
    let held = matches!(scene.door, Some(Door::Chain | Door::Ajar));
    let holder = scene.people.first().filter(|_| held).map(|figure| figure.id.as_str());
    for (entity, hand) in &hands {
        if holder != Some(hand.id.as_str()) {
            commands.entity(entity).despawn();
            clock.moved = true;
        }
    }
    let (Some(id), Some((entity, leaf))) = (holder, leaves.iter().next()) else {
        return;
    };
    if hands.iter().any(|(_, hand)| hand.id == id) {
        return;
    }
    let look = looks(id);
    let stands = Transform::from_translation(leaf.grip).with_scale(Vec3::splat(look.height / MADE_FOR));
    let hand = drawn(meshes.add(hand_of(&look).mesh()), &paints.people);
    commands.spawn((Hand { id: id.to_owned() }, stands, hand, ChildOf(entity)));
    clock.moved = true;
}

#[cfg(test)]
mod tests {
    use super::{
        super::places::{PLACES, build},
        *,
    };

    #[test]
    fn the_door_goes_all_the_way_and_then_rests() {
        let mut hinge = Hinge::default();
        hinge.be_at(0.0);
        hinge.go_to(angle_of(Some(Door::Open)));
        let mut steps = 0;
        let mut last = 0.0;
        while hinge.turn(0.05) {
            assert!(hinge.angle >= last, "it went back");
            last = hinge.angle;
            steps += 1;
            assert!(steps < 100, "it never arrives");
        }
        assert!((hinge.angle - OPEN).abs() < 1e-3);
        assert!((hinge.openness() - 1.0).abs() < 1e-3);
    }

    #[test]
    fn the_flap_opens_falls_and_rests() {
        let at: Vec<f32> = (0..=130_u8).map(|i| flap_after(f32::from(i) * 0.01)).collect();
        assert!(at.iter().all(|open| (0.0..=1.0).contains(open)));
        assert!(at[0] < 1e-6 && at[30] > 0.99, "it is pushed open");
        assert!(at[102] < 0.02 && at[111] > 0.05, "it strikes, and comes up once more");
        assert_eq!(at[130], 0.0, "it hangs still");
        let jump = at.windows(2).map(|two| (two[1] - two[0]).abs()).fold(0.0, f32::max);
        assert!(jump < 0.3, "it jumps by {jump}");
    }

    #[test]
    fn a_hand_is_cheap_enough_to_draw() {
        let hand = hand_of(&looks("hofstra"));
        assert!((200..2000).contains(&hand.triangles()), "{}", hand.triangles());
    }

    #[test]
    fn every_flap_lies_on_its_leaf() {
        let mut flaps = 0;
        for id in PLACES {
            let Some(door) = build(id).and_then(|place| place.door) else { continue };
            let Some(slot) = door.slot else { continue };
            let half = 0.125;
            assert!(slot.at.x > half && slot.at.x < door.size.x - half, "{id}: it is wider than the leaf");
            assert!(slot.at.y < door.size.y && slot.at.z > 0.0, "{id}: it is not before the leaf");
            flaps += 1;
        }
        assert!(flaps >= 6, "{flaps}");
    }

    #[test]
    fn each_state_is_wider_than_the_one_before() {
        let angles = [Door::Closed, Door::Chain, Door::Ajar, Door::Open].map(|state| angle_of(Some(state)));
        assert!(angles.is_sorted_by(|a, b| a < b));
    }
}
