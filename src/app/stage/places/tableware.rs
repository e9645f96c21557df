//! What stands on a table: glasses for tea, pots, pans and bowls. Each is drawn in the current frame, where it stands.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::things;
use crate::app::stage::shapes::{Paint, Shape, stand};

const TEA: u32 = 0x9A4A26;
const GLASS: u32 = 0xC6CDC8;
const SILVER: u32 = 0xB4B3AC;

/// A glass of tea with a waist, on its saucer.
pub(super) fn tulip_glass(shape: &mut Shape, at: Vec3, saucer: u32) {
    shape.lathe(at, &[(0.0, 0.0), (0.03, 0.002), (0.052, 0.01), (0.05, 0.013), (0.0, 0.006)], 14, saucer);
    shape.lathe(
        at + Vec3::Y * 0.008,
        &[(0.0, 0.0), (0.018, 0.0), (0.021, 0.012), (0.0145, 0.036), (0.0205, 0.062)],
        12,
        Paint::fade(TEA, 0x6E3018),
    );
    shape.lathe(at + Vec3::Y * 0.07, &[(0.0205, 0.0), (0.0235, 0.018), (0.0215, 0.018), (0.0, 0.0)], 12, GLASS);
    shape.rod(at + Vec3::new(0.03, 0.014, 0.012), at + Vec3::new(0.048, 0.02, -0.04), 0.0022, things::STEEL);
}

/// A straight small glass with tea and a leaf of mint, a gilt band around it.
pub(super) fn mint_glass(shape: &mut Shape, at: Vec3) {
    shape.lathe(at, &[(0.0, 0.0), (0.021, 0.0), (0.026, 0.066), (0.0, 0.066)], 12, Paint::fade(0xB07A34, 0x8A5A22));
    shape.lathe(at + Vec3::Y * 0.066, &[(0.026, 0.0), (0.028, 0.022), (0.0265, 0.022), (0.0, 0.0)], 12, GLASS);
    shape.lathe(at + Vec3::Y * 0.05, &[(0.0262, 0.0), (0.0268, 0.006)], 12, things::BRASS);
    shape.ball(at + Vec3::new(0.006, 0.074, 0.0), Vec3::new(0.014, 0.006, 0.008), things::LEAF);
}

/// Two pots, one upon the other: water below, tea above.
pub(super) fn double_teapot(shape: &mut Shape, at: Vec3, paint: u32) {
    for (foot, size) in [(0.0, 1.0), (0.135, 0.74)] {
        let foot = at + Vec3::Y * foot;
        shape.lathe(
            foot,
            &[
                (0.0, 0.0),
                (0.072 * size, 0.0),
                (0.09 * size, 0.03 * size),
                (0.088 * size, 0.09 * size),
                (0.056 * size, 0.13 * size),
                (0.05 * size, 0.138 * size),
                (0.0, 0.14 * size),
            ],
            18,
            paint,
        );
        shape.tube(
            &[
                (foot + Vec3::new(-0.08, 0.05, 0.0) * size, 0.017 * size),
                (foot + Vec3::new(-0.125, 0.085, 0.0) * size, 0.011 * size),
                (foot + Vec3::new(-0.14, 0.12, 0.0) * size, 0.009 * size),
            ],
            8,
            paint,
        );
        shape.tube(
            &[
                (foot + Vec3::new(0.08, 0.11, 0.0) * size, 0.009),
                (foot + Vec3::new(0.135, 0.105, 0.0) * size, 0.009),
                (foot + Vec3::new(0.13, 0.045, 0.0) * size, 0.009),
                (foot + Vec3::new(0.085, 0.035, 0.0) * size, 0.009),
            ],
            7,
            things::INK,
        );
    }
    shape.lathe(at + Vec3::Y * 0.238, &[(0.04, 0.0), (0.03, 0.012), (0.01, 0.016), (0.01, 0.028), (0.0, 0.03)], 14, paint);
}

/// A silver teapot with a belly, a domed lid and a long spout.
pub(super) fn silver_teapot(shape: &mut Shape, at: Vec3) {
    for foot in 0..4_u8 {
        let (sin, cos) = (TAU * f32::from(foot) / 4.0 + 0.6).sin_cos();
        shape.rod(at + Vec3::new(0.045 * sin, 0.0, 0.045 * cos), at + Vec3::new(0.05 * sin, 0.03, 0.05 * cos), 0.007, SILVER);
    }
    shape.lathe(
        at + Vec3::Y * 0.02,
        &[
            (0.0, 0.0),
            (0.05, 0.0),
            (0.085, 0.035),
            (0.09, 0.06),
            (0.07, 0.1),
            (0.045, 0.125),
            (0.05, 0.132),
            (0.036, 0.16),
            (0.012, 0.182),
            (0.012, 0.2),
            (0.0, 0.215),
        ],
        20,
        Paint::fade(0xD3D1C8, 0x8C8B86),
    );
    shape.tube(
        &[
            (at + Vec3::new(-0.078, 0.06, 0.0), 0.02),
            (at + Vec3::new(-0.125, 0.085, 0.0), 0.013),
            (at + Vec3::new(-0.14, 0.14, 0.0), 0.01),
            (at + Vec3::new(-0.17, 0.17, 0.0), 0.008),
        ],
        9,
        SILVER,
    );
    shape.tube(
        &[
            (at + Vec3::new(0.06, 0.135, 0.0), 0.007),
            (at + Vec3::new(0.13, 0.15, 0.0), 0.008),
            (at + Vec3::new(0.145, 0.09, 0.0), 0.008),
            (at + Vec3::new(0.085, 0.05, 0.0), 0.007),
        ],
        7,
        SILVER,
    );
}

/// A round tray with a raised edge, ringed by a pattern.
pub(super) fn tray(shape: &mut Shape, at: Vec3, radius: f32, paint: u32) {
    shape.lathe(
        at,
        &[(0.0, 0.0), (radius * 0.94, 0.0), (radius, 0.022), (radius * 0.98, 0.026), (radius * 0.9, 0.008), (0.0, 0.008)],
        28,
        paint,
    );
    let lies = Mat4::from_rotation_translation(Quat::from_rotation_x(-PI * 0.5), at + Vec3::Y * 0.009);
    shape.within(lies, |shape| {
        for ring in [0.78, 0.5] {
            shape.hoop(Vec3::ZERO, radius * ring, 0.0025, 26, things::BRASS);
        }
    });
}

/// A very large pan with two ears and a ladle in it, its lid half off; soup for more than one house.
pub(super) fn soup_pan(shape: &mut Shape, at: Vec3, paint: u32) {
    shape.lathe(
        at,
        &[(0.0, 0.0), (0.17, 0.0), (0.178, 0.012), (0.18, 0.2), (0.186, 0.206), (0.172, 0.204), (0.168, 0.15), (0.0, 0.15)],
        26,
        paint,
    );
    shape.ball(at + Vec3::Y * 0.155, Vec3::new(0.167, 0.004, 0.167), 0xC07A34_u32);
    for (x, z, r) in [(-0.06, 0.05, 0.026), (0.05, -0.04, 0.022), (0.02, 0.09, 0.02), (-0.09, -0.05, 0.02)] {
        shape.ball(at + Vec3::new(x, 0.157, z), Vec3::new(r, 0.008, r), if x > 0.0 { things::LEAF } else { 0xD9A24A });
    }
    for side in [-1.0, 1.0] {
        shape.tube(
            &[
                (at + Vec3::new(side * 0.176, 0.16, -0.05), 0.01),
                (at + Vec3::new(side * 0.225, 0.165, -0.03), 0.011),
                (at + Vec3::new(side * 0.225, 0.165, 0.03), 0.011),
                (at + Vec3::new(side * 0.176, 0.16, 0.05), 0.01),
            ],
            7,
            things::INK,
        );
    }
    shape.tube(
        &[
            (at + Vec3::new(0.02, 0.17, 0.0), 0.009),
            (at + Vec3::new(0.13, 0.32, -0.05), 0.008),
            (at + Vec3::new(0.17, 0.39, -0.07), 0.009),
        ],
        7,
        things::STEEL,
    );
    shape.within(stand(at, 0.0), |shape| {
        let leaning = Mat4::from_rotation_translation(Quat::from_rotation_z(0.32), Vec3::new(-0.15, 0.225, 0.0));
        shape.within(leaning, |shape| {
            shape.lathe(Vec3::ZERO, &[(0.18, 0.0), (0.182, 0.01), (0.09, 0.04), (0.0, 0.048)], 24, paint);
            shape.ball(Vec3::Y * 0.062, Vec3::new(0.024, 0.016, 0.024), things::INK);
        });
    });
}

/// A bowl with a spoon.
pub(super) fn bowl(shape: &mut Shape, at: Vec3, paint: u32) {
    shape.lathe(
        at,
        &[(0.0, 0.0), (0.035, 0.0), (0.04, 0.01), (0.072, 0.045), (0.076, 0.052), (0.068, 0.046), (0.0, 0.03)],
        16,
        paint,
    );
    shape.rod(at + Vec3::new(0.03, 0.045, 0.01), at + Vec3::new(0.11, 0.066, 0.03), 0.0035, things::STEEL);
}
