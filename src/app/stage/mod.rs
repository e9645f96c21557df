//! The stage: places, people, a door, light and a camera that draws them into a picture. It shows a `Scene` and knows nothing else.

mod body;
mod camera;
mod door;
mod eyes;
mod figure;
mod hair;
mod hands;
mod head;
mod looks;
mod material;
mod paint;
pub mod places;
mod pose;
pub mod shapes;
mod torso;

use std::collections::HashSet;

use bevy::{
    camera::visibility::RenderLayers,
    prelude::*,
    render::render_resource::{Extent3d, TextureFormat, TextureUsages},
};

use crate::domain::scenario::vocabulary::{Door, Gaze, Gesture, Mood};

use material::{Painted, Wash};
use places::Place;

/// What the stage is made of is seen by the stage's camera only.
const STAGE_LAYER: usize = 3;
/// The longest step anything moves at once, in seconds: after a stutter nobody jumps.
const LONGEST_STEP: f32 = 0.05;
/// Frames that are drawn after a motion has ended, so that the picture settles.
const SETTLE: u8 = 3;
/// Seconds that are drawn after the first place is shown: the shader is still being compiled then.
const WARM_UP: f32 = 4.0;
/// Seconds that are drawn after any other place is shown: its meshes are on their way.
const ARRIVAL: f32 = 0.6;
/// The size of the picture until somebody asks for another, in pixels.
const FIRST_SIZE: UVec2 = UVec2::new(960, 540);
/// The smallest and the largest side of the picture, in pixels.
const SIDES: (u32, u32) = (16, 4096);
/// How much the edges of things and of people catch the light.
const RIM: (f32, f32) = (0.035, 0.16);
/// How quickly the light goes to what is pointed at: the share of the way in a second.
const FOCUS_PACE: f32 = 9.0;

/// What the stage is to show. The bridge sets it, the stage follows; nothing of the session is known here.
#[derive(Resource, Debug, Clone, PartialEq, Default)]
pub struct Scene {
    /// Id of a place; "" shows nothing, an unknown one a plain room.
    pub place: String,
    /// How far the door is open, where there is one.
    pub door: Option<Door>,
    /// Who is in view, 0 to 3; the first is the resident.
    pub people: Vec<Figure>,
    /// Ids of the sights in view.
    pub sights: Vec<String>,
    /// The sight that is pointed at.
    pub lit: Option<String>,
    /// How often something was pushed through the letter slot so far: each time its flap swings.
    pub flap: u32,
    /// Reduced motion: everything takes its end position at once, nothing sways.
    pub still: bool,
}

impl Scene {
    /// What the stage can only show a stand-in for: a place or people that nobody made.
    #[must_use]
    pub fn stand_ins(&self) -> Vec<String> {
        let place = (!self.place.is_empty() && places::build(&self.place).is_none()).then(|| self.place.clone());
        let people = self.people.iter().filter(|figure| !looks::is_known(&figure.id)).map(|figure| figure.id.clone());
        place.into_iter().chain(people).collect()
    }
}

/// Everybody who was made for the stage, by the word of their id.
pub fn everybody() -> impl Iterator<Item = &'static str> {
    looks::everybody()
}

/// Somebody in view.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Who it is; the id decides the looks.
    pub id: String,
    /// How they feel, as face and body show it.
    pub mood: Mood,
    /// What the body does.
    pub gesture: Option<Gesture>,
    /// Where they look; none: as the mood has it.
    pub gaze: Option<Gaze>,
    /// Whether they are talking.
    pub speaking: bool,
    /// Which of the place's marks is theirs: 0 is the resident's.
    pub mark: usize,
}

/// Where each sight stands in the picture, as fractions of its width and height from the top left; made anew when the camera or place
/// changes.
#[derive(Resource, Debug, Clone, PartialEq, Default)]
pub struct Spots(pub Vec<(String, Vec2)>);

/// The picture the stage is drawn into, and its size in pixels; panels show it.
#[derive(Resource, Debug)]
pub struct Picture {
    /// The image; the handle stays the same when the size changes.
    pub image: Handle<Image>,
    /// Width and height, in pixels.
    pub size: UVec2,
}

impl FromWorld for Picture {
    fn from_world(world: &mut World) -> Self {
        let mut image = Image::new_target_texture(FIRST_SIZE.x, FIRST_SIZE.y, TextureFormat::Rgba8UnormSrgb, None);
        // So that a test can read what was drawn.
        image.texture_descriptor.usage |= TextureUsages::COPY_SRC;
        let image = world.resource_mut::<Assets<Image>>().add(image);
        Self { image, size: FIRST_SIZE }
    }
}

/// Whether something moved since the last picture (the camera is active only then), or soon will: the app keeps redrawing.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Default)]
pub struct Moving {
    /// Something is on its way: a door, a face, somebody talking.
    pub on_its_way: bool,
    /// Somebody breathes: so many steps a second, 0 when all is at rest.
    pub breath: f32,
}

/// How much life there is in people between two lines: breath, blinking, a little sway.
#[derive(Resource, Debug, Clone, Copy, PartialEq)]
pub struct Life {
    /// Steps in a second; between them nothing need be drawn.
    pub steps: f32,
    /// Seconds for which it goes on after something happened; then all is at rest.
    pub seconds: f32,
    /// Whether edges are smoothed.
    pub smooth: bool,
}

impl Default for Life {
    fn default() -> Self {
        Self { steps: 15.0, seconds: f32::INFINITY, smooth: false }
    }
}

/// Asks for another size of the picture, in pixels.
#[derive(Message, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resize(pub UVec2);

/// All systems of the stage, in `Update`.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StageSystems;

/// Shows what `Scene` says in `Picture`. Needs the engine's asset, render and PBR plugins before it.
pub fn plugin(app: &mut App) {
    app.add_plugins(material::plugin)
        .init_resource::<Scene>()
        .init_resource::<Spots>()
        .init_resource::<Picture>()
        .init_resource::<Moving>()
        .init_resource::<Life>()
        .init_resource::<Clock>()
        .init_resource::<Shown>()
        .init_resource::<Paints>()
        .init_resource::<door::Hinge>()
        .add_message::<Resize>()
        .add_systems(
            Update,
            (
                camera::open_eye.run_if(run_once),
                tick,
                resize_picture,
                change_place,
                door::hang_door,
                door::move_door,
                door::move_flap,
                door::hold_edge,
                figure::call_people,
                figure::move_people,
                light_place,
                camera::move_camera,
                find_spots,
                camera::smooth_edges,
                wake_camera,
            )
                .chain()
                .in_set(StageSystems),
        );
}

/// The stage's own time, and what happened in this frame.
#[derive(Resource, Debug, Default)]
struct Clock {
    /// Seconds since the last frame, at most `LONGEST_STEP`.
    dt: f32,
    /// Seconds of breath and sway; goes on in steps, and not at all when the stage is still.
    idle: f32,
    /// How long such a step is, in seconds.
    step: f32,
    /// Whether `idle` took a step in this frame.
    stepped: bool,
    /// Time that did not make a whole idle step yet, in seconds.
    rest: f32,
    /// Seconds since something happened.
    quiet: f32,
    /// Whether the picture must be drawn anew.
    changed: bool,
    /// Whether something is on its way somewhere.
    moved: bool,
    /// Frames that are to be drawn yet.
    settle: u8,
    /// Seconds that are to be drawn yet, whatever happens.
    arriving: f32,
}

/// The place that stands on the stage.
#[derive(Resource, Debug, Default)]
struct Shown {
    id: String,
    place: Option<Place>,
    /// How many places were set up so far: tells the others that there is a new one.
    entries: u32,
    /// Ids that were asked for and have no place: each is reported once.
    unknown: HashSet<String>,
}

/// The materials: one for things, one for people, under the same light.
#[derive(Resource, Debug)]
struct Paints {
    things: Handle<Painted>,
    people: Handle<Painted>,
}

impl FromWorld for Paints {
    fn from_world(world: &mut World) -> Self {
        let air = places::plain_room().air;
        let mut materials = world.resource_mut::<Assets<Painted>>();
        Self {
            things: materials.add(Painted { wash: air.wash(RIM.0, 0.0, Vec4::ZERO) }),
            people: materials.add(Painted { wash: air.wash(RIM.1, 0.0, Vec4::ZERO) }),
        }
    }
}

/// How the place is lit now.
#[derive(Debug, Default)]
struct Lighting {
    /// What is pointed at: where; w: how bright, 0 to 1.
    focus: Vec4,
    /// What the two materials have.
    washes: Option<[Wash; 2]>,
}

/// Something that goes away with its place.
#[derive(Component)]
struct SetPiece;

/// What a drawn thing needs: the mesh, its material, and the layer of the stage.
fn drawn(mesh: Handle<Mesh>, material: &Handle<Painted>) -> impl Bundle + use<> {
    (Mesh3d(mesh), MeshMaterial3d(material.clone()), RenderLayers::layer(STAGE_LAYER))
}

/// The share of the way that is gone in `dt` seconds at a pace of so much per second.
fn share(pace: f32, dt: f32) -> f32 {
    1.0 - (-pace * dt).exp()
}

fn tick(time: Res<Time>, scene: Res<Scene>, life: Res<Life>, mut clock: ResMut<Clock>) {
    clock.dt = time.delta_secs().min(LONGEST_STEP);
    clock.quiet = if scene.is_changed() { 0.0 } else { clock.quiet + time.delta_secs() };
    clock.changed = scene.is_changed();
    clock.moved = scene.is_changed();
    clock.stepped = false;
    if scene.still || clock.quiet > life.seconds || life.steps <= 0.0 {
        clock.rest = 0.0;
        return;
    }
    let step = 1.0 / life.steps;
    clock.rest += time.delta_secs().min(2.0 * step);
    if clock.rest >= step {
        clock.rest -= step;
        clock.idle += step;
        clock.step = step;
        clock.stepped = true;
    }
}

fn resize_picture(
    mut asked: MessageReader<Resize>,
    mut picture: ResMut<Picture>,
    mut images: ResMut<Assets<Image>>,
    mut clock: ResMut<Clock>,
) {
    let Some(Resize(size)) = asked.read().last().copied() else {
        return;
    };
    let size = size.clamp(UVec2::splat(SIDES.0), UVec2::splat(SIDES.1));
    if size == picture.size {
        return;
    }
    if let Some(mut image) = images.get_mut(&picture.image) {
        image.resize(Extent3d { width: size.x, height: size.y, depth_or_array_layers: 1 });
        picture.size = size;
        clock.moved = true;
    }
}

fn change_place(
    mut commands: Commands,
    scene: Res<Scene>,
    mut shown: ResMut<Shown>,
    mut clock: ResMut<Clock>,
    mut meshes: ResMut<Assets<Mesh>>,
    paints: Res<Paints>,
    pieces: Query<Entity, With<SetPiece>>,
) {
    if scene.place == shown.id {
        return;
    }
    for piece in &pieces {
        commands.entity(piece).despawn();
    }
    let first = shown.entries == 0;
    shown.id.clone_from(&scene.place);
    shown.entries += 1;
    shown.place = if scene.place.is_empty() {
        None
    } else if let Some(place) = places::build(&scene.place) {
        Some(place)
    } else {
        if shown.unknown.insert(scene.place.clone()) {
            warn!("the stage has no place `{}`; it shows a plain room. known: {}", scene.place, places::PLACES.join(", "));
        }
        Some(places::plain_room())
    };
    if let Some(place) = &shown.place {
        for shape in place.shapes.iter().filter(|shape| !shape.is_empty()) {
            commands.spawn((SetPiece, drawn(meshes.add(shape.mesh()), &paints.things)));
        }
    }
    clock.moved = true;
    clock.arriving = if first { WARM_UP } else { clock.arriving.max(ARRIVAL) };
}

/// Sets the light of the place, lets out what the door lets out, and brightens what is pointed at.
fn light_place(
    scene: Res<Scene>,
    shown: Res<Shown>,
    hinge: Res<door::Hinge>,
    paints: Res<Paints>,
    mut clock: ResMut<Clock>,
    mut materials: ResMut<Assets<Painted>>,
    mut lighting: Local<Lighting>,
) {
    let Some(place) = &shown.place else {
        return;
    };
    let lit = scene.lit.as_ref().and_then(|lit| {
        let among = place.spots(&scene.sights).into_iter().find(|(id, _)| id == lit).map(|(_, at)| at);
        among.or_else(|| place.anchor_for(lit).map(|anchor| anchor.at))
    });
    let mut focus = lighting.focus;
    let goal = lit.map_or(focus.truncate().extend(0.0), |at| at.extend(1.0));
    let pace = if scene.still { 1.0 } else { share(FOCUS_PACE, clock.dt) };
    if goal.truncate().distance(focus.truncate()) > 0.01 && focus.w > 0.02 && !scene.still {
        // The light goes out in one spot before it comes on in another: it must not sweep across faces.
        focus.w -= focus.w * pace;
        clock.moved = true;
    } else {
        let amount = focus.w + (goal.w - focus.w) * pace;
        clock.moved |= (goal.w - amount).abs() > 0.004;
        focus = goal.truncate().extend(if (goal.w - amount).abs() > 0.004 { amount } else { goal.w });
    }
    let washes = [RIM.0, RIM.1].map(|rim| place.air.wash(rim, hinge.openness(), focus));
    lighting.focus = focus;
    if lighting.washes == Some(washes) {
        return;
    }
    lighting.washes = Some(washes);
    for (handle, wash) in [&paints.things, &paints.people].into_iter().zip(washes) {
        if let Some(mut material) = materials.get_mut(handle) {
            material.wash = wash;
        }
    }
    clock.changed = true;
}

/// Tells the panels where the sights are. The sway is left out: what is pointed at must not move under the pointer.
fn find_spots(scene: Res<Scene>, shown: Res<Shown>, picture: Res<Picture>, mut spots: ResMut<Spots>) {
    if !(scene.is_changed() || shown.is_changed() || picture.is_changed()) {
        return;
    }
    let aspect = picture.size.x as f32 / picture.size.y.max(1) as f32;
    let found = shown.place.as_ref().map_or_else(Vec::new, |place| {
        let view = camera::framed(place, &scene, aspect);
        let seen = |at: Vec3| camera::beside_the_face(camera::fraction(&view, aspect, at), aspect);
        place.spots(&scene.sights).into_iter().map(|(id, at)| (id, seen(at))).collect()
    });
    spots.set_if_neq(Spots(found));
}

/// Lets the camera draw while there is something new to see.
fn wake_camera(
    scene: Res<Scene>,
    shown: Res<Shown>,
    life: Res<Life>,
    mut clock: ResMut<Clock>,
    mut moving: ResMut<Moving>,
    camera: Single<&mut Camera, With<camera::StageCamera>>,
) {
    let mut camera = camera.into_inner();
    if clock.moved {
        clock.settle = SETTLE + 1;
    } else if clock.changed {
        clock.settle = clock.settle.max(1);
    }
    let active = clock.settle > 0 || clock.arriving > 0.0;
    clock.settle = clock.settle.saturating_sub(1);
    clock.arriving = (clock.arriving - clock.dt).max(0.0);
    if camera.is_active != active {
        camera.is_active = active;
    }
    let alive = shown.place.is_some() && !scene.still && clock.quiet <= life.seconds;
    // A step of breath is drawn too, but nothing is under way because of it.
    let on_its_way = clock.moved || clock.arriving > 0.0 || (clock.settle > 0 && !clock.stepped);
    moving.set_if_neq(Moving { on_its_way, breath: if alive { life.steps } else { 0.0 } });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_of_the_way_is_gone_sooner_at_a_higher_pace() {
        assert_eq!(share(5.0, 0.0), 0.0);
        assert!(share(5.0, 0.1) < share(9.0, 0.1));
        assert!(share(500.0, 1.0) <= 1.0);
    }
}
