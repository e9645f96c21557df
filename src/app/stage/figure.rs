//! People on the stage: they come and go, take their marks, and their moods, gestures and glances pass over them gradually.

use std::f32::consts::TAU;

use bevy::{camera::visibility::NoFrustumCulling, prelude::*};

use crate::domain::scenario::vocabulary::{Door, Gaze, Gesture};

use super::{
    Clock, Figure, Paints, Scene, Shown, body,
    body::{HIP, NECK, SEAT, SHOULDER, UPPER_ARM},
    drawn, eyes,
    hands::{self, Held},
    head::{self, BROW, BROW_INNER, BROW_LENGTH, HEAD, MOUTH},
    looks::{Look, looks},
    places::{Mark, Place},
    pose::{Joint, Pose},
    shapes::{Shape, hash, seed_of},
    share, torso,
};

/// How quickly a mood passes over somebody: most of it in 0.4 s.
const MOOD_PACE: f32 = 8.0;
/// How quickly somebody takes another mark.
const WALK_PACE: f32 = 4.5;
/// The height the forms are made for, in metres.
const MADE_FOR: f32 = 1.7;
/// Blinks: one in so many seconds, and how long the lids are down.
const BLINK_EVERY: f32 = 4.1;
const BLINK: f32 = 0.17;
/// How far a head turns, in radians; the eyes do the rest.
const FARTHEST_TURN: f32 = 1.15;
/// The share of a turn that the upper body takes over from the head.
const BODY_TURN: f32 = 0.28;
/// A difference that is not seen any more.
const SETTLED: f32 = 0.003;

/// Somebody on the stage.
#[derive(Component)]
pub(super) struct Person {
    id: String,
    /// Which of the people in view: 0 is the resident.
    slot: usize,
    /// The place they came for.
    entry: u32,
    look: Look,
    seated: bool,
    parts: Parts,
    pose: Pose,
    at: Vec3,
    yaw: f32,
    gesture: Option<Gesture>,
    /// Seconds since the gesture began.
    gesture_for: f32,
    /// Where in a breath they are, in turns.
    breath: f32,
    /// Smile, opening and width the mouth was made with.
    mouth_made: Vec3,
    /// Whether nothing was shown of them yet.
    fresh: bool,
}

/// The entities that move.
struct Parts {
    torso: Entity,
    chest: Entity,
    shoulders: Entity,
    head: Entity,
    irises: [Entity; 2],
    upper_lids: [Entity; 2],
    lower_lids: [Entity; 2],
    brows: [Entity; 2],
    mouth: Handle<Mesh>,
    upper_arms: [Entity; 2],
    forearms: [Entity; 2],
    /// Each hand, open and closed: one of the two is seen.
    hands: [[Entity; 2]; 2],
    cup: Entity,
}

/// Right is -x, left is +x: they look toward us.
const SIDES: [f32; 2] = [-1.0, 1.0];

/// Where the person of this slot is to be.
fn mark_of(place: &Place, door: Option<Door>, slot: usize) -> Mark {
    let mark = place.marks[slot.min(place.marks.len() - 1)];
    match (&place.door, door) {
        (Some(doorway), Some(Door::Closed | Door::Chain)) if slot == 0 => doorway.peeking[0],
        (Some(doorway), Some(Door::Ajar)) if slot == 0 => doorway.peeking[1],
        _ => mark,
    }
}

/// Where somebody's eyes are once they stand on their mark, or sit.
pub(super) fn eyes_of(place: &Place, door: Option<Door>, figure: &Figure) -> Vec3 {
    let mark = mark_of(place, door, figure.mark);
    let up = if mark.seated { 1.22 } else { 1.56 };
    mark.at + Vec3::Y * (up * looks(&figure.id).height / MADE_FOR)
}

/// Sends away who is no longer in view and calls who is.
pub(super) fn call_people(
    mut commands: Commands,
    scene: Res<Scene>,
    shown: Res<Shown>,
    paints: Res<Paints>,
    mut clock: ResMut<Clock>,
    mut meshes: ResMut<Assets<Mesh>>,
    people: Query<(Entity, &Person)>,
) {
    let wanted: &[Figure] = if shown.place.is_some() { &scene.people } else { &[] };
    let stays = |person: &Person| {
        person.entry == shown.entries && wanted.iter().any(|figure| figure.mark == person.slot && figure.id == person.id)
    };
    for (entity, person) in &people {
        if !stays(person) {
            commands.entity(entity).despawn();
            clock.moved = true;
        }
    }
    let Some(place) = &shown.place else {
        return;
    };
    for figure in wanted {
        let slot = figure.mark;
        if people.iter().any(|(_, person)| person.slot == slot && stays(person)) {
            continue;
        }
        let mark = mark_of(place, scene.door, slot);
        let mut workshop = Workshop { commands: &mut commands, meshes: &mut meshes, paints: &paints };
        let held = hands::held(&figure.id, &scene.place, slot);
        workshop.make_person(figure, held, shown.entries, mark);
        clock.moved = true;
    }
}

/// What is needed to make a person.
struct Workshop<'a, 'w, 's> {
    commands: &'a mut Commands<'w, 's>,
    meshes: &'a mut Assets<Mesh>,
    paints: &'a Paints,
}

impl Workshop<'_, '_, '_> {
    /// A joint without a form of its own.
    fn joint(&mut self, parent: Entity) -> Entity {
        self.commands.spawn((Transform::default(), Visibility::default(), ChildOf(parent))).id()
    }

    /// A form that hangs on a joint.
    fn part(&mut self, parent: Entity, shape: &Shape) -> Entity {
        let mesh = self.meshes.add(shape.mesh());
        self.commands.spawn((drawn(mesh, &self.paints.people), Transform::default(), ChildOf(parent))).id()
    }

    fn make_person(&mut self, figure: &Figure, held: Held, entry: u32, mark: Mark) {
        let look = looks(&figure.id);
        let root = self.commands.spawn((Name::new(figure.id.clone()), Transform::default(), Visibility::default())).id();
        let legs = if mark.seated { body::seated_legs(&look) } else { body::standing_legs(&look) };
        self.part(root, &legs);
        let torso = self.joint(root);
        let chest = self.part(torso, &torso::torso(&look));
        let shoulders = self.part(torso, &torso::shoulders(&look));
        let head = self.part(torso, &head::head(&look));
        let sockets = SIDES.map(|side| {
            let socket = self.joint(head);
            let lies = eyes::socket(look.cut, side);
            self.commands.entity(socket).insert(lies.with_translation(HEAD + lies.translation));
            socket
        });
        let irises = sockets.map(|socket| self.part(socket, &eyes::iris(&look)));
        let upper_lids = sockets.map(|socket| self.part(socket, &eyes::upper_lid(&look)));
        let lower_lids = sockets.map(|socket| self.part(socket, &eyes::lower_lid(&look)));
        let brows = SIDES.map(|side| self.part(head, &head::brow(&look, side)));
        let pose = Pose::of(figure.mood, mark.seated);
        let mouth_made = mouth_of(&pose);
        let mouth = self.meshes.add(head::mouth(&look, mouth_made.x, mouth_made.y, mouth_made.z).mesh());
        self.commands.spawn((
            drawn(mouth.clone(), &self.paints.people),
            // Its bounds change with every word.
            NoFrustumCulling,
            Transform::from_translation(HEAD + head::face(look.cut, 0.0, MOUTH, 0.0)),
            ChildOf(head),
        ));
        let upper_arms = SIDES.map(|_| self.part(torso, &body::upper_arm(&look)));
        let forearms = upper_arms.map(|upper_arm| self.part(upper_arm, &body::forearm(&look)));
        let hands = [0, 1].map(|i: usize| {
            let hand = |closed: bool| hands::hand(&look, SIDES[i], closed);
            [self.part(forearms[i], &hand(false)), self.part(forearms[i], &hand(true))]
        });
        let cup = self.part(hands[0][1], &hands::cup());
        self.commands.entity(cup).insert(Visibility::Hidden);
        if held == Held::Bags {
            for (side, [_, closed]) in SIDES.into_iter().zip(hands) {
                let bag = self.part(closed, &hands::bag(side));
                self.commands.entity(bag).insert(hands::bag_at(side));
            }
        }
        let parts = Parts {
            torso,
            chest,
            shoulders,
            head,
            irises,
            upper_lids,
            lower_lids,
            brows,
            mouth,
            upper_arms,
            forearms,
            hands,
            cup,
        };
        self.commands.entity(root).insert(Person {
            id: figure.id.clone(),
            slot: figure.mark,
            entry,
            look,
            seated: mark.seated,
            parts,
            pose,
            at: mark.at,
            yaw: mark.yaw,
            gesture: None,
            gesture_for: 0.0,
            breath: hash(seed_of(&figure.id)),
            mouth_made,
            fresh: true,
        });
    }
}

/// Smile, opening and width of a pose's mouth.
fn mouth_of(pose: &Pose) -> Vec3 {
    Vec3::new(pose[Joint::Smile], pose[Joint::Open], pose[Joint::Wide])
}

/// Leads everybody on: to their mark, into their mood, through their gesture.
pub(super) fn move_people(
    scene: Res<Scene>,
    shown: Res<Shown>,
    mut clock: ResMut<Clock>,
    mut meshes: ResMut<Assets<Mesh>>,
    mut people: Query<(Entity, &mut Person)>,
    mut transforms: Query<&mut Transform>,
    mut visibilities: Query<&mut Visibility>,
) {
    let Some(place) = &shown.place else {
        return;
    };
    for (root, mut person) in &mut people {
        let person = &mut *person;
        let Some(figure) = scene.people.iter().find(|figure| figure.mark == person.slot && figure.id == person.id) else {
            continue;
        };
        let mark = mark_of(place, scene.door, person.slot);
        let walking = person.walk(mark, scene.still, clock.dt);
        let (goal, acting) = person.goal(figure, &scene, place, clock.dt);
        let changing = person.pose.distance(&goal) > SETTLED;
        if scene.still {
            person.pose = goal;
        } else {
            person.pose.toward(&goal, share(MOOD_PACE, clock.dt));
        }
        let busy = walking || acting || changing || person.fresh;
        clock.moved |= busy;
        if !(busy || clock.stepped || scene.is_changed()) {
            continue;
        }
        clock.changed = true;
        person.fresh = false;
        let alive = person.alive(figure, &scene, &clock);
        person.show(root, &alive, &mut transforms);
        let mut seen = |part: Entity, is_seen: bool| {
            if let Ok(mut visibility) = visibilities.get_mut(part) {
                visibility.set_if_neq(if is_seen { Visibility::Inherited } else { Visibility::Hidden });
            }
        };
        seen(person.parts.cup, alive[Joint::Cup] > 0.5);
        for ([open, closed], grip) in person.parts.hands.into_iter().zip([Joint::RightGrip, Joint::LeftGrip]) {
            seen(open, alive[grip] <= 0.5);
            seen(closed, alive[grip] > 0.5);
        }
        let mouth = mouth_of(&alive);
        if mouth.distance(person.mouth_made) > 0.012
            && let Some(mut mesh) = meshes.get_mut(&person.parts.mouth)
        {
            *mesh = head::mouth(&person.look, mouth.x, mouth.y, mouth.z).mesh();
            person.mouth_made = mouth;
        }
    }
}

impl Person {
    /// Goes toward the mark; whether there is still some way to go.
    fn walk(&mut self, mark: Mark, still: bool, dt: f32) -> bool {
        let on_the_way = self.at.distance(mark.at) > SETTLED || (self.yaw - mark.yaw).abs() > SETTLED;
        let share = if still || !on_the_way { 1.0 } else { share(WALK_PACE, dt) };
        self.at = self.at.lerp(mark.at, share);
        self.yaw += (mark.yaw - self.yaw) * share;
        on_the_way
    }

    /// The pose they are on their way to, and whether a gesture is still going on.
    fn goal(&mut self, figure: &Figure, scene: &Scene, place: &Place, dt: f32) -> (Pose, bool) {
        let mut goal = Pose::of(figure.mood, self.seated);
        let held = hands::held(&self.id, &scene.place, self.slot);
        goal[Joint::Lean] += held.lean();
        self.look_at(&mut goal, figure.gaze, scene, place);
        // Behind a door that is shut no hand reaches anywhere; on a door that is hardly open the hand lies already.
        let hidden = |gesture: &Gesture| match scene.door {
            Some(Door::Closed) => true,
            Some(Door::Chain | Door::Ajar) => *gesture == Gesture::HoldDoor,
            _ => false,
        };
        let wanted = figure.gesture.filter(|gesture| self.slot != 0 || !hidden(gesture));
        if self.gesture == wanted {
            self.gesture_for += dt;
        } else {
            self.gesture = wanted;
            self.gesture_for = 0.0;
        }
        self.cross(&mut goal);
        let before = hands::arms(&goal);
        let acting = self.gesture.is_some_and(|gesture| goal.gesture(gesture, self.gesture_for, scene.still));
        self.cross(&mut goal);
        self.hold(&mut goal, held, before);
        (goal, acting)
    }

    /// Arms that are to be crossed are crossed before this body.
    fn cross(&self, goal: &mut Pose) {
        let shoulders = [0, 1].map(|arm| self.shoulder(arm, goal));
        hands::cross(goal, &self.look, shoulders);
    }

    /// Leaves every arm at what it holds that no gesture needs: `before` is where the arms were without the gesture.
    fn hold(&self, goal: &mut Pose, held: Held, before: [[f32; 6]; 2]) {
        for arm in [0, 1] {
            // Whoever carries something keeps it; a hand on a rail may leave it for a while.
            if held == Held::Bags || hands::arms(goal)[arm] == before[arm] {
                let (torso, shoulder) = (self.torso(goal), self.shoulder(arm, goal));
                hands::hold(goal, held, (arm, shoulder), torso, self.look.height / MADE_FOR);
            }
        }
    }

    /// Where the upper body is, for somebody of 1.7 m.
    fn torso(&self, pose: &Pose) -> Transform {
        let lean = Quat::from_rotation_y(pose[Joint::Twist]) * Quat::from_rotation_x(pose[Joint::Lean]);
        Transform::from_xyz(0.0, self.hip(), 0.0).with_rotation(lean)
    }

    /// Where a shoulder is in the upper body: 0 is the right one.
    fn shoulder(&self, arm: usize, pose: &Pose) -> Vec3 {
        let out = SIDES[arm] * body::shoulder(&self.look);
        Vec3::new(out, SHOULDER - 0.015 + pose[Joint::Shoulders], body::stoop(&self.look) * 0.6)
    }

    /// Turns head, eyes and a little of the body to where they look.
    fn look_at(&self, goal: &mut Pose, gaze: Option<Gaze>, scene: &Scene, place: &Place) {
        let you = self.toward(place.view.eye);
        let aside = |turn: f32, nod: f32| Vec2::new(you.x + turn, you.y + nod);
        let at = match gaze {
            None | Some(Gaze::You) => you,
            // Away from the middle of the picture would often be toward a wall right beside them: toward the open side.
            Some(Gaze::Away) => aside(0.85, 0.06),
            Some(Gaze::Down) => Vec2::new(you.x * 0.5, 0.46),
            Some(Gaze::Door) => match &place.door {
                Some(door) => self.toward(door.hinge + Quat::from_rotation_y(door.yaw) * Vec3::new(door.size.x * 0.7, 1.2, 0.0)),
                None => aside(-0.95, 0.02),
            },
            Some(Gaze::Thing) => {
                let among = scene.lit.iter().chain(scene.sights.first()).find_map(|id| place.anchor_for(id));
                among.map_or_else(|| aside(-0.55, 0.25), |anchor| self.toward(anchor.at))
            }
        };
        if gaze == Some(Gaze::You) {
            // Whoever is said to look at you does, whatever the mood.
            goal[Joint::Turn] *= 0.3;
            goal[Joint::Nod] *= 0.5;
        }
        let turn = at.x.clamp(-FARTHEST_TURN, FARTHEST_TURN);
        goal[Joint::Turn] += turn * (1.0 - BODY_TURN);
        goal[Joint::Twist] += turn * BODY_TURN;
        goal[Joint::Nod] += at.y.clamp(-0.5, 0.6);
        goal[Joint::EyeX] += ((at.x - turn) * 0.01).clamp(-0.005, 0.005);
        goal[Joint::EyeX] = goal[Joint::EyeX].clamp(-0.007, 0.007);
    }

    /// How far they must turn to their left, and look down, to see a point; in radians.
    fn toward(&self, point: Vec3) -> Vec2 {
        let scale = self.look.height / MADE_FOR;
        let eyes = self.at + Vec3::Y * ((self.hip() + NECK + HEAD.y) * scale);
        let local = Quat::from_rotation_y(-self.yaw) * (point - eyes);
        Vec2::new(local.x.atan2(local.z), -local.y.atan2(local.xz().length()))
    }

    fn hip(&self) -> f32 {
        if self.seated { SEAT + 0.1 } else { HIP }
    }

    /// The pose as it is shown: with breath, blinking and talking.
    fn alive(&mut self, figure: &Figure, scene: &Scene, clock: &Clock) -> Pose {
        let mut pose = self.pose;
        if scene.still {
            if figure.speaking {
                pose[Joint::Open] += 0.16;
            }
            return pose;
        }
        if clock.stepped {
            self.breath = (self.breath + pose[Joint::BreathPace] * clock.step).fract();
        }
        let breath = (self.breath * TAU).sin() * pose[Joint::Breath];
        pose[Joint::Shoulders] += 0.0034 * breath;
        pose[Joint::Lean] += 0.004 * breath;
        pose[Joint::Breath] = breath;
        let seed = seed_of(&self.id);
        let now = clock.idle + hash(seed) * BLINK_EVERY;
        let round = (now / BLINK_EVERY) as u32;
        let since = now % BLINK_EVERY - hash(seed ^ round) * (BLINK_EVERY - BLINK);
        if (0.0..BLINK).contains(&since) {
            pose[Joint::Lid] = 1.0;
        }
        // Nobody holds the head quite still.
        let drift = clock.idle * 0.6 + hash(seed ^ 7) * TAU;
        pose[Joint::Tilt] += 0.008 * drift.sin();
        pose[Joint::Turn] += 0.01 * (drift * 0.73).sin();
        if figure.speaking {
            let word = (clock.idle * 11.3).sin().abs();
            let phrase = 0.4 + 0.6 * (clock.idle * 2.1).sin().powi(2);
            pose[Joint::Open] += 0.08 + 0.3 * word * phrase;
            pose[Joint::Wide] -= 0.08 * (clock.idle * 7.1).sin() * phrase;
            pose[Joint::Nod] += 0.02 * (clock.idle * 4.3).sin() * phrase;
            pose[Joint::BrowIn] += 0.002 * phrase;
        }
        pose
    }

    /// Puts every part where the pose has it.
    fn show(&self, root: Entity, pose: &Pose, transforms: &mut Query<&mut Transform>) {
        let mut put = |entity: Entity, stands: Transform| {
            if let Ok(mut transform) = transforms.get_mut(entity) {
                transform.set_if_neq(stands);
            }
        };
        let parts = &self.parts;
        let stands = Transform::from_translation(self.at)
            .with_rotation(Quat::from_rotation_y(self.yaw))
            .with_scale(Vec3::splat(self.look.height / MADE_FOR));
        put(root, stands);
        put(parts.torso, self.torso(pose));
        // Still, this is how deep they breathe and not where in a breath they are: a chest that is a little full.
        let breath = pose[Joint::Breath].clamp(-3.0, 3.0) * 0.008;
        put(parts.chest, Transform::from_scale(Vec3::new(1.0 + breath * 0.4, 1.0, 1.0 + breath)));
        let stoop = body::stoop(&self.look);
        let up = pose[Joint::Shoulders];
        put(parts.shoulders, Transform::from_xyz(0.0, up * 0.9, 0.0));
        let head = Quat::from_rotation_y(pose[Joint::Turn])
            * Quat::from_rotation_x(pose[Joint::Nod] - pose[Joint::Lean] * 0.7)
            * Quat::from_rotation_z(pose[Joint::Tilt]);
        // Heads are a little large, so that faces can be read; a child is not a small adult: its head is larger still.
        let large = if self.look.age < 14 { 1.2 } else { 1.07 };
        put(
            parts.head,
            Transform::from_xyz(0.0, NECK + up * 0.25, stoop * 0.7).with_rotation(head).with_scale(Vec3::splat(large)),
        );
        for (i, side) in SIDES.into_iter().enumerate() {
            let [pitch, spread, inward, bend, roll, _] = hands::arms(pose)[i];
            let arm =
                Quat::from_rotation_z(side * spread) * Quat::from_rotation_x(-pitch) * Quat::from_rotation_y(-side * inward);
            put(parts.upper_arms[i], Transform::from_translation(self.shoulder(i, pose)).with_rotation(arm));
            put(parts.forearms[i], Transform::from_xyz(0.0, -UPPER_ARM, 0.0).with_rotation(Quat::from_rotation_x(-bend)));
            for hand in parts.hands[i] {
                put(hand, hands::hand_at(side, roll));
            }
            put(parts.irises[i], eyes::iris_at(pose[Joint::EyeX], pose[Joint::EyeY]));
            put(parts.upper_lids[i], Transform::from_rotation(eyes::upper_lid_at(&self.look, pose[Joint::Lid])));
            put(parts.lower_lids[i], Transform::from_rotation(eyes::lower_lid_at(pose[Joint::Cheek])));
            let skew = pose[Joint::BrowSkew] * 0.5 * side;
            let (inner, outer) = (pose[Joint::BrowIn] + skew, pose[Joint::BrowOut] + skew);
            let slope = ((outer - inner) / BROW_LENGTH).atan() * side;
            let brow = head::face(self.look.cut, side * BROW_INNER, BROW, 0.0) + Vec3::Y * inner;
            put(parts.brows[i], Transform::from_translation(HEAD + brow).with_rotation(Quat::from_rotation_z(slope)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_resident_stands_behind_the_door_until_it_is_open() {
        let place = crate::app::stage::places::build("gallery").expect("a known place");
        let closed = mark_of(&place, Some(Door::Closed), 0);
        let open = mark_of(&place, Some(Door::Open), 0);
        assert_ne!(closed, open);
        assert_eq!(open, place.marks[0]);
        assert_eq!(mark_of(&place, Some(Door::Chain), 1), place.marks[1]);
        assert_eq!(mark_of(&place, None, 7), place.marks[2]);
    }
}
