//! The stage's camera: framed for any form of picture, with a slow sway and a short approach to a new place.

use bevy::{
    camera::{RenderTarget, visibility::RenderLayers},
    core_pipeline::tonemapping::{DebandDither, Tonemapping},
    prelude::*,
};

use super::{
    Clock, Life, Picture, STAGE_LAYER, Scene, Shown, figure,
    places::{Place, View},
    share,
};

/// How long the approach to a new place lasts, in seconds.
const APPROACH: f32 = 0.9;
/// How far back it begins, in metres.
const STEP_BACK: f32 = 0.28;
/// The sway: how far, in metres, and how often, per second.
const SWAY: Vec3 = Vec3::new(0.012, 0.006, 0.008);
const SWAY_PACE: f32 = 0.07;
/// The narrowest and the widest view, in radians from bottom to top.
const NARROWEST: f32 = 0.12;
const WIDEST: f32 = 1.35;

/// From this width over height on, a picture is a strip: too low for a whole place, it shows the face of who speaks.
const STRIP: f32 = 4.4;
/// Half of what is seen of somebody then, from bottom to top, in metres; less in a lower strip.
const BUST: f32 = 0.62;
/// How far below the eyes its middle is, in metres.
const CHIN: f32 = 0.06;
/// How quickly the view goes from one face to the next: the share of the way in a second.
const TURN_PACE: f32 = 5.0;
/// So close to a face, as a share of the height of a strip, no mark of a sight lies.
const CLEAR: f32 = 0.55;

/// What is seen while there is no place, sRGB.
const NOTHING: u32 = 0xF6F0E6;

/// The camera of the stage.
#[derive(Component)]
pub(super) struct StageCamera {
    /// Seconds since the place was entered; none before there was one.
    since: f32,
    /// What was shown last; none when a place has just been entered.
    view: Option<View>,
}

/// Sets up the camera. Not at startup: egui takes the first camera it sees as the one it draws over, and that must be the window's.
pub(super) fn open_eye(mut commands: Commands, picture: Res<Picture>) {
    commands.spawn((
        Name::new("stage camera"),
        StageCamera { since: APPROACH, view: None },
        Camera3d::default(),
        Camera { order: -1, clear_color: ClearColorConfig::Custom(srgb(NOTHING)), is_active: false, ..default() },
        RenderTarget::from(picture.image.clone()),
        Msaa::Off,
        Tonemapping::None,
        DebandDither::Disabled,
        RenderLayers::layer(STAGE_LAYER),
    ));
}

/// Smooths edges, or leaves it.
pub(super) fn smooth_edges(mut commands: Commands, life: Res<Life>, camera: Single<(Entity, &Msaa), With<StageCamera>>) {
    let (camera, now) = *camera;
    let wanted = if life.smooth { Msaa::Sample4 } else { Msaa::Off };
    if *now != wanted {
        commands.entity(camera).insert(wanted);
    }
}

/// What a picture of this form shows of a place: all that must be seen; in a strip who speaks, or spoke last.
#[must_use]
pub(super) fn framed(place: &Place, scene: &Scene, aspect: f32) -> View {
    let speaker = scene.people.iter().find(|one| one.speaking).or(scene.people.last());
    match speaker {
        Some(speaker) if aspect > STRIP => {
            let face = figure::eyes_of(place, scene.door, speaker) - Vec3::Y * CHIN;
            View { target: face, keep: Vec2::splat(BUST), ..place.view }
        }
        _ => place.view,
    }
}

/// Where the mark of a sight lies in a picture of this form: in a strip beside the face in its middle, and not on it.
#[must_use]
pub(super) fn beside_the_face(at: Vec2, aspect: f32) -> Vec2 {
    let clear = CLEAR / aspect.max(0.05);
    let aside = at.x - 0.5;
    if aspect <= STRIP || aside.abs() >= clear {
        return at;
    }
    Vec2::new(0.5 + if aside < 0.0 { -clear } else { clear }, at.y)
}

/// How wide the view is, in radians from bottom to top, so that what must be seen is seen. `aspect` is width over height.
#[must_use]
pub fn field_of_view(view: &View, aspect: f32) -> f32 {
    let distance = view.eye.distance(view.target).max(0.1);
    // A strip is too low for all of it: there the middle matters, where the face is.
    let up = view.keep.y / distance * (STRIP / aspect).clamp(0.6, 1.0);
    let across = view.keep.x / distance / aspect.max(0.05);
    (2.0 * up.max(across).atan()).clamp(NARROWEST, WIDEST)
}

/// Where the camera rests.
#[must_use]
pub fn resting(view: &View) -> Transform {
    Transform::from_translation(view.eye).looking_at(view.target, Vec3::Y)
}

/// Where a point of the place is in the picture, as fractions of its width and height from the top left. What is outside is brought to
/// the edge, so that it can still be pointed at.
#[must_use]
pub fn fraction(view: &View, aspect: f32, point: Vec3) -> Vec2 {
    let rest = resting(view);
    let local = rest.rotation.inverse() * (point - rest.translation);
    let half = (field_of_view(view, aspect) * 0.5).tan();
    let depth = (-local.z).max(0.05);
    let fraction = Vec2::new(0.5 + local.x / (depth * half * aspect) * 0.5, 0.5 - local.y / (depth * half) * 0.5);
    fraction.clamp(Vec2::splat(0.04), Vec2::splat(0.96))
}

/// Moves the camera: to a new place from a step back, then with a slow sway.
pub(super) fn move_camera(
    scene: Res<Scene>,
    shown: Res<Shown>,
    picture: Res<Picture>,
    mut clock: ResMut<Clock>,
    mut entered: Local<(u32, Option<View>)>,
    camera: Single<(&mut StageCamera, &mut Transform, &mut Projection, &mut Camera)>,
) {
    let (mut eye, mut transform, mut projection, mut camera) = camera.into_inner();
    let Some(place) = &shown.place else {
        return;
    };
    if entered.0 != shown.entries {
        eye.view = None;
        // From the same spot in another state of the place there is nothing to walk up to.
        if entered.1 != Some(place.view) {
            eye.since = 0.0;
        }
        *entered = (shown.entries, Some(place.view));
        camera.clear_color = ClearColorConfig::Custom(srgb(place.air.clear));
    }
    if scene.still {
        eye.since = APPROACH;
    }
    let aspect = picture.size.x as f32 / picture.size.y.max(1) as f32;
    let wanted = framed(place, &scene, aspect);
    let view = match eye.view {
        // From one face to the next the eye turns, it does not jump.
        Some(now) if !scene.still && now.target.distance(wanted.target) > 0.002 => {
            clock.moved = true;
            let step = share(TURN_PACE, clock.dt);
            View { target: now.target.lerp(wanted.target, step), keep: now.keep.lerp(wanted.keep, step), ..wanted }
        }
        _ => wanted,
    };
    eye.view = Some(view);
    let fov = field_of_view(&view, aspect);
    let mut goal = resting(&view);
    if eye.since < APPROACH {
        eye.since += clock.dt;
        let left = (1.0 - eye.since / APPROACH).clamp(0.0, 1.0);
        goal.translation -= goal.forward() * (STEP_BACK * left * left * left);
        clock.moved = true;
    }
    if !scene.still {
        let phase = clock.idle * SWAY_PACE * std::f32::consts::TAU;
        let sway = Vec3::new(phase.sin(), (phase * 1.7).sin(), (phase * 0.6).cos()) * SWAY;
        goal.translation += goal.rotation * sway;
        goal.look_at(view.target, Vec3::Y);
    }
    if *transform != goal {
        *transform = goal;
        clock.changed = true;
    }
    let lens = PerspectiveProjection { fov, aspect_ratio: aspect, near: 0.1, far: 80.0, ..default() };
    let same =
        matches!(&*projection, Projection::Perspective(now) if now.fov == lens.fov && now.aspect_ratio == lens.aspect_ratio);
    if !same {
        *projection = Projection::Perspective(lens);
        clock.changed = true;
    }
}

/// An sRGB colour `0xRRGGBB`.
fn srgb(hex: u32) -> Color {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color::srgb_u8(red, green, blue)
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            Figure,
            places::{PLACES, build},
        },
        *,
    };
    use crate::domain::scenario::vocabulary::{Door, Mood};

    const VIEW: View = View { eye: Vec3::new(0.0, 1.6, 3.0), target: Vec3::new(0.0, 1.4, 0.0), keep: Vec2::new(0.8, 1.0) };

    #[test]
    fn what_must_be_seen_is_in_the_picture_in_every_form() {
        for aspect in [0.5, 0.75, 1.0, 1.6, 2.4, 4.0] {
            for corner in [Vec2::new(-0.7, 0.0), Vec2::new(0.7, 0.0), Vec2::new(0.0, 0.85), Vec2::new(0.0, -0.85)] {
                let point = VIEW.target + corner.extend(0.0);
                let at = fraction(&VIEW, aspect, point);
                assert!(at.min_element() > 0.041 && at.max_element() < 0.959, "{aspect}: {corner} at {at}");
            }
        }
    }

    #[test]
    fn a_strip_shows_the_face_of_who_speaks() {
        let somebody = |mark: usize, speaking: bool| Figure {
            id: "frans".to_owned(),
            mood: Mood::Neutral,
            gesture: None,
            gaze: None,
            speaking,
            mark,
        };
        for id in PLACES {
            let place = build(id).expect("a known place");
            for speaks in 0..place.marks.len() {
                let people = (0..3).map(|other| somebody(other, other == speaks)).collect();
                let scene = Scene { place: id.to_owned(), door: Some(Door::Open), people, ..Scene::default() };
                assert_eq!(framed(&place, &scene, 1.6), place.view, "{id}: in a picture of the usual form nothing changes");
                for aspect in [4.6, 7.0, 10.0] {
                    let view = framed(&place, &scene, aspect);
                    let at = figure::eyes_of(&place, scene.door, &scene.people[speaks]);
                    let [chin, eyes, crown] = [-0.14, 0.0, 0.16].map(|up| fraction(&view, aspect, at + Vec3::Y * up));
                    assert!(crown.y > 0.041 && chin.y < 0.959, "{id}: of person {speaks} {crown} to {chin} is seen, at {aspect}");
                    assert!((eyes.x - 0.5).abs() < 0.02, "{id}: person {speaks} is at {eyes}");
                    assert!(chin.y - crown.y > 0.12, "{id}: the face of person {speaks} is too small to be read, at {aspect}");
                }
            }
        }
    }

    #[test]
    fn in_a_strip_no_mark_lies_on_the_face() {
        assert_eq!(beside_the_face(Vec2::new(0.5, 0.4), 1.6), Vec2::new(0.5, 0.4));
        assert_eq!(beside_the_face(Vec2::new(0.1, 0.4), 9.0), Vec2::new(0.1, 0.4));
        for x in [0.48, 0.5, 0.53] {
            let aside = (beside_the_face(Vec2::new(x, 0.4), 9.0).x - 0.5).abs();
            assert!((aside * 9.0 - CLEAR).abs() < 1e-4, "{x}: {aside}");
        }
    }

    #[test]
    fn the_target_is_in_the_middle_and_left_is_left() {
        let middle = fraction(&VIEW, 1.5, VIEW.target);
        assert!(middle.distance(Vec2::splat(0.5)) < 1e-4);
        assert!(fraction(&VIEW, 1.5, VIEW.target - Vec3::X * 0.3).x < 0.5);
        assert!(fraction(&VIEW, 1.5, VIEW.target + Vec3::Y * 0.3).y < 0.5);
    }
}
