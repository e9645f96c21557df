//! The stage's camera: framed for any form of picture, with a slow sway and a short approach to a new place.

use bevy::{
    camera::{RenderTarget, visibility::RenderLayers},
    core_pipeline::tonemapping::{DebandDither, Tonemapping},
    prelude::*,
};

use super::{Clock, Life, Picture, STAGE_LAYER, Scene, Shown, places::View};

/// How long the approach to a new place lasts, in seconds.
const APPROACH: f32 = 0.9;
/// How far back it begins, in metres.
const STEP_BACK: f32 = 0.28;
/// The sway: how far, in metres, and how often, per second.
const SWAY: Vec3 = Vec3::new(0.012, 0.006, 0.008);
const SWAY_PACE: f32 = 0.07;
/// The narrowest and the widest view, in radians from bottom to top.
const NARROWEST: f32 = 0.3;
const WIDEST: f32 = 1.35;

/// From this width over height on, a picture is a strip.
const STRIP: f32 = 4.4;

/// What is seen while there is no place, sRGB.
const NOTHING: u32 = 0xF6F0E6;

/// The camera of the stage.
#[derive(Component)]
pub(super) struct StageCamera {
    /// Seconds since the place was entered; none before there was one.
    since: f32,
}

/// Sets up the camera. Not at startup: egui takes the first camera it sees as the one it draws over, and that must be the window's.
pub(super) fn open_eye(mut commands: Commands, picture: Res<Picture>) {
    commands.spawn((
        Name::new("stage camera"),
        StageCamera { since: APPROACH },
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
    let fov = field_of_view(&place.view, aspect);
    let mut goal = resting(&place.view);
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
        goal.look_at(place.view.target, Vec3::Y);
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
    use super::*;

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
    fn the_target_is_in_the_middle_and_left_is_left() {
        let middle = fraction(&VIEW, 1.5, VIEW.target);
        assert!(middle.distance(Vec2::splat(0.5)) < 1e-4);
        assert!(fraction(&VIEW, 1.5, VIEW.target - Vec3::X * 0.3).x < 0.5);
        assert!(fraction(&VIEW, 1.5, VIEW.target + Vec3::Y * 0.3).y < 0.5);
    }
}
