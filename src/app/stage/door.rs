//! The door: a leaf that turns on its hinge to closed, chain, ajar or open, and the chain.

use std::f32::consts::TAU;

use bevy::prelude::*;

use crate::domain::scenario::vocabulary::Door;

use super::{Clock, Paints, Scene, SetPiece, Shown, drawn, places::Doorway, shapes::Shape};

/// How far each state turns the leaf, in degrees. On the chain a little more than six: less is not seen.
const CHAIN: f32 = 8.0;
const AJAR: f32 = 28.0;
const OPEN: f32 = 85.0;
/// How long the whole way from closed to open lasts, in seconds; a short way lasts at least half of it.
const WHOLE_WAY: f32 = 0.8;
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
pub(super) struct Leaf;

/// The chain.
#[derive(Component)]
pub(super) struct Chain;

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
    commands.spawn((SetPiece, Leaf, leaf_at(doorway, hinge.angle), drawn(meshes.add(doorway.leaf.mesh()), &paints.things)));
    if let Some(height) = doorway.chain {
        let chain = chain_of(doorway, height);
        commands.spawn((SetPiece, Chain, Visibility::Hidden, drawn(meshes.add(chain.mesh()), &paints.things)));
    }
}

/// The links between the frame and the leaf as it stands on the chain.
fn chain_of(doorway: &Doorway, height: f32) -> Shape {
    let leaf = leaf_at(doorway, CHAIN);
    let frame = leaf_at(doorway, 0.0).transform_point(Vec3::new(doorway.size.x + 0.02, height, -0.012));
    let hook = leaf.transform_point(Vec3::new(doorway.size.x - 0.03, height + 0.01, -0.04));
    let mut shape = Shape::new();
    let links = 9_u8;
    for link in 0..links {
        let along = (f32::from(link) + 0.5) / f32::from(links);
        let sag = 0.035 * (1.0 - (2.0 * along - 1.0).powi(2));
        let turn = Quat::from_rotation_y(f32::from(link) * TAU * 0.25);
        let at = Mat4::from_rotation_translation(turn, frame.lerp(hook, along) - Vec3::Y * sag);
        shape.within(at, |shape| {
            shape.hoop(Vec3::ZERO, 0.011, 0.0035, 8, BRASS);
        });
    }
    for end in [frame, hook] {
        shape.block(end, Vec3::new(0.025, 0.05, 0.02), BRASS);
    }
    shape
}

/// Turns the leaf to where it is to be.
pub(super) fn move_door(
    scene: Res<Scene>,
    shown: Res<Shown>,
    mut clock: ResMut<Clock>,
    mut hinge: ResMut<Hinge>,
    mut leaves: Query<&mut Transform, With<Leaf>>,
    mut chains: Query<&mut Visibility, With<Chain>>,
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
    let visibility = if on_chain { Visibility::Inherited } else { Visibility::Hidden };
    for mut chain in &mut chains {
        clock.changed |= chain.set_if_neq(visibility);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn each_state_is_wider_than_the_one_before() {
        let angles = [Door::Closed, Door::Chain, Door::Ajar, Door::Open].map(|state| angle_of(Some(state)));
        assert!(angles.is_sorted_by(|a, b| a < b));
    }
}
