//! The forms of hair and beards: a smooth shell over the skull, and locks upon it, as a carver would cut them. Made for somebody of 1.7 m.

use std::f32::consts::PI;

use bevy::prelude::*;

use super::{
    body,
    head::{CROWN, HEAD, skull},
    looks::{Beard, Cut, Frame, Hair, Look, OnHead},
    shapes::{Shape, hash},
};

/// How much lighter and darker than the next a lock may be.
const STREAK: f32 = 0.2;

/// A way from the middle of the head: degrees to its left of the front, and up.
fn way(azimuth: f32, rise: f32) -> Vec3 {
    let (sin, cos) = azimuth.to_radians().sin_cos();
    let (up, out) = rise.to_radians().sin_cos();
    Vec3::new(sin * out, up, cos * out)
}

/// Where a way leaves the skull, `lift` metres above it.
fn on_skull(cut: Cut, way: Vec3, lift: f32) -> Vec3 {
    let y = way.y * CROWN;
    let (width, depth, forward) = skull(cut, y);
    // Close to the crown the rings are small: there the height carries the lift.
    let flat = way.xz().length().max(1e-3);
    Vec3::new(way.x / flat * (width + lift * flat), y + lift * way.y, way.z / flat * (depth + lift * flat) + forward)
}

/// The rise of the hairline, in degrees, so many degrees from the front: from the brow past the ear to the nape.
fn hairline(azimuth: f32, front: f32, side: f32, nape: f32) -> f32 {
    let cos = azimuth.to_radians().cos();
    if cos > 0.0 { side + (front - side) * cos.powf(1.3) } else { side + (nape - side) * (-cos).powf(0.7) }
}

/// A lock that follows the skull from one way to another; the tip is thinner.
fn lock(shape: &mut Shape, look: &Look, from: Vec3, to: Vec3, (lift, thick): (f32, f32), seed: u32) {
    let points: Vec<_> = (0..=6_u8)
        .map(|i| {
            let t = f32::from(i) / 6.0;
            let way = from.slerp(to, t);
            let body = thick * (0.72 + 0.5 * (t * PI).sin() - 0.3 * t);
            (on_skull(look.cut, way, lift * (0.45 + 0.55 * (t * 3.0).min(1.0))), body)
        })
        .collect();
    shape.tube(&points, 7, streak(look, seed));
}

/// One of the shades of the hair.
fn streak(look: &Look, seed: u32) -> super::shapes::Paint {
    body::plain(look.hair_colour, 1.0 - STREAK * 0.5 + STREAK * hash(seed.wrapping_mul(31) ^ 5))
}

/// A smooth shell over the skull, from the hairline to the crown.
fn shell(shape: &mut Shape, look: &Look, thick: f32, line: impl Fn(f32) -> f32) {
    shape.sheet((32, 8), body::plain(look.hair_colour, 0.9), |u, v| {
        let azimuth = (u - 0.5) * 360.0;
        let low = line(azimuth);
        let rise = low + (90.0 - low) * v;
        on_skull(look.cut, way(azimuth, rise), thick * (0.3 + 0.7 * (v * 3.0).min(1.0)))
    });
}

/// Hair, and what is worn over it.
pub(super) fn hair(shape: &mut Shape, look: &Look) {
    match look.on_head {
        OnHead::Bare => combed(shape, look),
        // Under a scarf or a wrap no hair is seen.
        OnHead::Scarf => scarf(shape, look),
        OnHead::Wrap => wrap(shape, look),
        OnHead::Cap => {
            shell(shape, look, 0.006, |azimuth| hairline(azimuth, 35.0, 2.0, -26.0));
            cap(shape, look);
        }
    }
}

/// A scarf: around the face, under the chin, over the shoulders.
fn scarf(shape: &mut Shape, look: &Look) {
    let (cloth, fold) = (body::plain(look.head_colour, 1.0), body::plain(look.head_colour, 0.86));
    let line = |azimuth: f32| {
        let near = ((76.0 - azimuth.abs()) / 44.0).clamp(0.0, 1.0);
        -58.0 + 88.0 * near * near * (3.0 - 2.0 * near)
    };
    let at = |azimuth: f32, rise: f32, lift: f32| on_skull(look.cut, way(azimuth, rise), lift);
    shape.sheet((40, 12), cloth, |u, v| {
        let azimuth = (u - 0.5) * 360.0;
        let low = line(azimuth);
        at(azimuth, low + (90.0 - low) * v, 0.013 + 0.004 * (v * PI).sin())
    });
    // Its edge around the face.
    let edge: Vec<_> = (0..=24_u8)
        .map(|i| {
            let azimuth = -84.0 + 7.0 * f32::from(i);
            (at(azimuth, line(azimuth) + 1.0, 0.013), 0.0075)
        })
        .collect();
    shape.tube(&edge, 7, fold);
    shape.loft(
        &[
            (-0.25, 0.165, 0.125, -0.02),
            (-0.215, 0.14, 0.118, -0.012),
            (-0.17, 0.094, 0.1, 0.0),
            (-0.13, 0.079, 0.094, 0.014),
            (-0.1, 0.086, 0.1, 0.006),
        ],
        24,
        cloth,
    );
    // The end that is thrown over one shoulder.
    for (i, drop) in [0.0, 0.02, 0.042].into_iter().enumerate() {
        let points = [(-0.07, -0.135, 0.085), (0.02, -0.165, 0.108), (0.1, -0.2, 0.07)]
            .map(|(x, y, z)| (Vec3::new(x, y - drop, z), 0.017 - 0.002 * i as f32));
        shape.tube(&points, 8, if i == 1 { fold } else { cloth });
    }
}

/// A cap: a low band and a flat crown.
fn cap(shape: &mut Shape, look: &Look) {
    let cloth = body::plain(look.head_colour, 1.0);
    shape.sheet((32, 8), cloth, |u, v| {
        let azimuth = (u - 0.5) * 360.0;
        on_skull(look.cut, way(azimuth, 33.0 + 57.0 * v), 0.015 + 0.004 * (v * PI).sin())
    });
    for rise in [34.0, 44.0] {
        let ring: Vec<_> =
            (0..=28_u8).map(|i| (on_skull(look.cut, way(360.0 * f32::from(i) / 28.0, rise), 0.015), 0.004)).collect();
        shape.tube(&ring, 6, body::plain(look.head_colour, 0.84));
    }
}

/// A cloth wound around the head and knotted above the brow.
fn wrap(shape: &mut Shape, look: &Look) {
    let shades = [1.0, 0.86, 1.12];
    shape.sheet((32, 8), body::plain(look.head_colour, 0.95), |u, v| {
        let azimuth = (u - 0.5) * 360.0;
        let low = hairline(azimuth, 33.0, 8.0, -30.0);
        on_skull(look.cut, way(azimuth, low + (90.0 - low) * v), 0.02 + 0.014 * (v * PI).sin())
    });
    for i in 0..5_u8 {
        let lean = f32::from(i) * 11.0;
        let ring: Vec<_> = (0..=26_u8)
            .map(|step| {
                let azimuth = 360.0 * f32::from(step) / 26.0;
                let low = hairline(azimuth, 35.0, 12.0, -24.0) + lean + 7.0 * (azimuth + 40.0 * f32::from(i)).to_radians().sin();
                (on_skull(look.cut, way(azimuth, low.min(86.0)), 0.024), 0.0145)
            })
            .collect();
        shape.tube(&ring, 7, body::plain(look.head_colour, shades[usize::from(i) % 3]));
    }
    for (i, (x, y, z)) in [(-0.026, 0.15, 0.06), (0.03, 0.155, 0.055), (0.0, 0.178, 0.035)].into_iter().enumerate() {
        shape.ball(Vec3::new(x, y, z), Vec3::new(0.042, 0.032, 0.036), body::plain(look.head_colour, shades[i]));
    }
}

fn braids(shape: &mut Shape, look: &Look) {
    let line = |azimuth: f32| hairline(azimuth, 38.0, 6.0, -30.0);
    shell(shape, look, 0.008, line);
    // Combed back along the skull, row by row, and down from there.
    for i in 0..22_u32 {
        let azimuth = -126.0 + 252.0 * (i as f32 + 0.5) / 22.0;
        let from = way(azimuth, line(azimuth) + 2.0);
        let to = way(azimuth.signum() * (118.0 + 52.0 * hash(i)), 8.0);
        let mut points: Vec<_> = (0..=8_u8)
            .map(|step| {
                let t = f32::from(step) / 8.0;
                (on_skull(look.cut, from.slerp(to, t), 0.01), 0.0095 + 0.0016 * (t * 40.0).sin())
            })
            .collect();
        let last = points[8].0;
        let long = 0.24 + 0.06 * hash(i + 40);
        for step in 1..=6_u8 {
            let t = f32::from(step) / 6.0;
            let at = last + Vec3::new(azimuth.signum() * 0.02 * t, -long * t, -0.012 * t * (1.0 - t));
            points.push((at, 0.0105 + 0.0014 * (t * 30.0).sin() - 0.004 * t * t));
        }
        shape.tube(&points, 6, streak(look, i));
    }
}

fn combed(shape: &mut Shape, look: &Look) {
    match look.hair {
        Hair::Braids => braids(shape, look),
        Hair::Bun => bun(shape, look),
        Hair::Short => short(shape, look),
        Hair::Cropped => cropped(shape, look),
        Hair::Thin => thin(shape, look),
        Hair::Swept => swept(shape, look),
        Hair::Long => long(shape, look),
        Hair::Curls => curls(shape, look),
        Hair::Bob => bob(shape, look),
    }
}

fn bun(shape: &mut Shape, look: &Look) {
    let line = |azimuth: f32| hairline(azimuth, 38.0, 4.0, -28.0);
    shell(shape, look, 0.012, line);
    let knot = way(180.0, 60.0);
    // From the parting in the middle down over the temples and the ears, and together at the back.
    for side in [-1.0, 1.0] {
        for i in 0..13_u32 {
            let t = i as f32 / 12.0;
            let root = way(side * (3.0 + 3.0 * t), 40.0 + 46.0 * t);
            let seed = i + if side > 0.0 { 50 } else { 0 };
            let by = way(side * (52.0 + 58.0 * t), 13.0 + 30.0 * t + 3.0 * hash(seed));
            let points: Vec<_> = (0..=10_u8)
                .map(|step| {
                    let s = f32::from(step) / 10.0;
                    // A curve through the three, on the skull.
                    let way = root.slerp(by, (s * 1.7).min(1.0)).slerp(by.slerp(knot, ((s - 0.45) / 0.55).max(0.0)), s * s);
                    let rise = (s * 2.5).min(1.0);
                    (on_skull(look.cut, way, 0.004 + 0.006 * rise), 0.0075 + 0.0045 * rise + 0.003 * hash(seed + 9))
                })
                .collect();
            shape.tube(&points, 7, streak(look, seed));
        }
    }
    let at = on_skull(look.cut, knot, 0.034);
    shape.ball(at, Vec3::new(0.045, 0.041, 0.04), body::plain(look.hair_colour, 0.96));
    for turn in 0..3_u8 {
        let radius = 0.016 + 0.0095 * f32::from(turn);
        shape.hoop(at - Vec3::Z * (0.038 - 0.008 * f32::from(turn)), radius, 0.0075, 14, streak(look, u32::from(turn) + 60));
    }
}

/// A strand that lies on the skull from its root by a third way to its tip, thin at both ends.
fn strand(shape: &mut Shape, look: &Look, [root, by, tip]: [Vec3; 3], (lift, thick): (f32, f32), seed: u32) {
    let points: Vec<_> = (0..=9_u8)
        .map(|i| {
            let t = f32::from(i) / 9.0;
            let way = root.slerp(by, t).slerp(by.slerp(tip, t), t);
            let body = (t * PI).sin().max(0.0).powf(0.6);
            (on_skull(look.cut, way, lift * (0.25 + 0.75 * body)), thick * (0.3 + 0.7 * body))
        })
        .collect();
    shape.tube(&points, 7, streak(look, seed));
}

fn short(shape: &mut Shape, look: &Look) {
    // With the years a man's hairline goes up at the temples.
    let back = if look.frame == Frame::Straight { (f32::from(look.age) - 40.0).clamp(0.0, 25.0) * 0.28 } else { 0.0 };
    let line = |azimuth: f32| hairline(azimuth, 34.0 + back, 3.0, -26.0);
    shell(shape, look, 0.012, line);
    // From a parting on their left over to the other side, and down on this one.
    let (front, crown) = (way(30.0, line(30.0) + 4.0), way(140.0, 66.0));
    for i in 0..15_u32 {
        let t = i as f32 / 14.0;
        let root = front.slerp(crown, t);
        let over = way(-(56.0 + 112.0 * t), 20.0 - 14.0 * t + 3.0 * hash(i));
        let by = way(-(8.0 + 80.0 * t), 50.0 + back + 30.0 * t);
        strand(shape, look, [root, by, over], (0.013 - 0.006 * t, 0.0128), i);
        if i % 2 == 0 {
            let down = way(58.0 + 110.0 * t, 12.0 - 10.0 * t + 3.0 * hash(i + 7));
            strand(shape, look, [root, root.slerp(down, 0.45), down], (0.007, 0.0118), i + 20);
        }
    }
    for side in [-1.0, 1.0] {
        strand(shape, look, [way(side * 78.0, 20.0), way(side * 77.0, 6.0), way(side * 75.0, -9.0)], (0.003, 0.0066), 70);
    }
}

/// Cut so short that it is a shade more than a form: straight over the brow, back at the temples, shaved thinner toward the ears.
fn cropped(shape: &mut Shape, look: &Look) {
    let line = |azimuth: f32| {
        let aside = azimuth.abs();
        let before = if aside < 42.0 { 38.0 + 6.0 * ((aside - 24.0) / 18.0).max(0.0) } else { 44.0 - 2.1 * (aside - 42.0) };
        before.max(hairline(azimuth, 35.0, 3.0, -24.0))
    };
    shape.sheet((72, 8), body::plain(look.hair_colour, 1.12), |u, v| {
        let azimuth = (u - 0.5) * 360.0;
        let low = line(azimuth);
        on_skull(look.cut, way(azimuth, low + (90.0 - low) * v), 0.0006 + 0.0075 * (v * 3.0).min(1.0).sqrt())
    });
    for side in [-1.0, 1.0] {
        strand(shape, look, [way(side * 79.0, 14.0), way(side * 78.0, 4.0), way(side * 76.0, -5.0)], (0.0008, 0.005), 70);
        // The skin is seen through it.
        shape.wash(HEAD + Vec3::new(side * 0.096, 0.012, 0.0), Vec3::new(0.06, 0.07, 0.11), look.skin, 0.55);
    }
}

fn thin(shape: &mut Shape, look: &Look) {
    // A wreath around a bare crown, close to the skull before the ears and fuller behind them.
    let low = |azimuth: f32| hairline(azimuth, 30.0, -4.0, -30.0);
    let high = |azimuth: f32| 15.0 + 12.0 * ((azimuth.abs() - 66.0) / 50.0).clamp(0.0, 1.0);
    shape.sheet((28, 4), body::plain(look.hair_colour, 0.94), |u, v| {
        let azimuth = 70.0 + 220.0 * u;
        let round = if azimuth > 180.0 { azimuth - 360.0 } else { azimuth };
        on_skull(look.cut, way(azimuth, low(round) + (high(round) - low(round)) * v), 0.002 + 0.008 * (v * PI).sin())
    });
    for i in 0..20_u32 {
        let t = (i as f32 + 0.5) / 20.0;
        let azimuth = 73.0 + 214.0 * t;
        let round = if azimuth > 180.0 { azimuth - 360.0 } else { azimuth };
        let full = (1.0 - (2.0 * t - 1.0).powi(4)) * 0.5 + 0.5;
        let lean = if round > 0.0 { 12.0 } else { -12.0 };
        let (from, to) = (way(azimuth, high(round) - 1.0 + 3.0 * hash(i + 3)), way(azimuth + lean, low(round) + 2.0));
        strand(shape, look, [from, from.slerp(to, 0.5), to], (0.008 * full, 0.0108 * full), i);
    }
}

fn swept(shape: &mut Shape, look: &Look) {
    let line = |azimuth: f32| {
        // High at the temples, lower in the middle.
        let temple = 14.0 * (-((azimuth.abs() - 38.0) / 20.0).powi(2)).exp();
        hairline(azimuth, 44.0, 8.0, -34.0) + temple
    };
    shell(shape, look, 0.007, line);
    // Straight back over the crown, and behind the ears down to the collar.
    for side in [-1.0, 1.0] {
        for i in 0..10_u32 {
            let t = (i as f32 + 0.5) / 10.0;
            let (start, end) = (side * 76.0 * t, side * (178.0 - 74.0 * t));
            let (root, tip) = (way(start, line(start) + 2.0), way(end, -14.0 - 8.0 * (1.0 - t)));
            let by = way(side * (60.0 + 50.0 * t), 74.0 - 52.0 * t);
            strand(shape, look, [root, by, tip], (0.0105, 0.0128), i + if side > 0.0 { 0 } else { 30 });
        }
        for i in 0..6_u32 {
            let azimuth = side * (112.0 + 12.0 * i as f32);
            let (top, low) = (on_skull(look.cut, way(azimuth, -12.0), 0.009), on_skull(look.cut, way(azimuth, -40.0), 0.012));
            let tip = Vec3::new(low.x * 0.92, low.y - 0.026 - 0.012 * hash(i + 3), low.z - 0.008);
            shape.tube(&[(top, 0.0125), (low, 0.012), (tip, 0.004)], 7, streak(look, i + 60));
        }
        strand(shape, look, [way(side * 78.0, 16.0), way(side * 77.0, 2.0), way(side * 75.0, -12.0)], (0.003, 0.0066), 75);
    }
}

fn long(shape: &mut Shape, look: &Look) {
    let line = |azimuth: f32| hairline(azimuth, 40.0, 14.0, -34.0);
    shell(shape, look, 0.007, line);
    // What falls down the back, so that nothing is seen between the locks.
    shape.loft(
        &[(-0.215, 0.05, 0.014, -0.055), (-0.19, 0.086, 0.03, -0.052), (-0.1, 0.097, 0.05, -0.045), (0.0, 0.094, 0.075, -0.03)],
        16,
        body::plain(look.hair_colour, 0.78),
    );
    for side in [-1.0, 1.0] {
        for i in 0..9_u32 {
            let t = i as f32 / 8.0;
            // From the parting over the temple and down behind the ear, the first ones before it.
            let (root, fall) = (way(side * (6.0 + 60.0 * t), 62.0 + 14.0 * t), way(side * (72.0 + 78.0 * t), 2.0));
            let mut points: Vec<_> = (0..=5_u8)
                .map(|step| {
                    let s = f32::from(step) / 5.0;
                    (on_skull(look.cut, root.slerp(fall, s), 0.012), 0.011 + 0.005 * s)
                })
                .collect();
            let last = points[5].0;
            let out = side * (0.006 + 0.012 * hash(i + 7));
            for (down, radius) in [(0.07, 0.0155), (0.14, 0.014), (0.2 + 0.03 * hash(i), 0.005)] {
                points.push((last + Vec3::new(out * down * 10.0 * 0.6, -down, 0.03 * (down - 0.05)), radius));
            }
            shape.tube(&points, 7, streak(look, i));
        }
    }
}

fn curls(shape: &mut Shape, look: &Look) {
    let line = |azimuth: f32| hairline(azimuth, 34.0, 0.0, -34.0);
    shell(shape, look, 0.022, line);
    for curl in 0..86_u32 {
        // Spread evenly over the upper back of the head.
        let rise = (1.0 - 1.6 * (curl as f32 + 0.5) / 86.0).asin().to_degrees();
        let azimuth = (curl as f32 * 137.507_76) % 360.0;
        let azimuth = if azimuth > 180.0 { azimuth - 360.0 } else { azimuth };
        if rise < line(azimuth) + 4.0 {
            continue;
        }
        let at = on_skull(look.cut, way(azimuth, rise), 0.021 + 0.009 * hash(curl + 5));
        shape.ball(at, Vec3::splat(0.0215 + 0.008 * hash(curl)), body::plain(look.hair_colour, 0.82 + 0.5 * hash(curl + 99)));
    }
}

fn bob(shape: &mut Shape, look: &Look) {
    let line = |azimuth: f32| hairline(azimuth, 37.0, -2.0, -36.0);
    shell(shape, look, 0.009, line);
    // From a parting on their right down to the jaw, turned in at the tips.
    let parting = -26.0;
    for i in 0..22_u32 {
        let t = (i as f32 + 0.5) / 22.0;
        let azimuth = 46.0 + 268.0 * t;
        let azimuth = if azimuth > 180.0 { azimuth - 360.0 } else { azimuth };
        let root = way(parting, 58.0 + 20.0 * (t - 0.5).abs());
        let fall = way(azimuth, -20.0);
        let mut points: Vec<_> = (0..=6_u8)
            .map(|step| {
                let s = f32::from(step) / 6.0;
                (on_skull(look.cut, root.slerp(fall, s), 0.016), 0.012 + 0.0065 * (s * PI).sin())
            })
            .collect();
        let last = points[6].0;
        let inward = -Vec3::new(last.x, 0.0, last.z).normalize_or(Vec3::Z);
        points.push((last + Vec3::NEG_Y * 0.028 + inward * 0.002, 0.014));
        points.push((last + Vec3::NEG_Y * 0.05 + inward * 0.014, 0.006));
        shape.tube(&points, 7, streak(look, i));
    }
    // Over the forehead, to the other side.
    for i in 0..6_u32 {
        let t = i as f32 / 5.0;
        lock(shape, look, way(parting + 6.0 * t, 60.0), way(2.0 + 52.0 * t, 33.0 - 22.0 * t), (0.014, 0.0125), i + 50);
    }
}

/// The hair on the face.
pub(super) fn beard(shape: &mut Shape, look: &Look, at: Vec3) {
    match look.beard {
        Beard::Shaved => {}
        Beard::Stubble => stubble(shape, look, at),
        Beard::Moustache => {
            stubble(shape, look, at);
            moustache(shape, look);
        }
        Beard::Full => {
            // From the ears down the jaw to the chin, free around the mouth.
            let top = |azimuth: f32| -5.0 - 33.0 * azimuth.to_radians().cos().max(0.0).powf(1.2);
            shape.sheet((24, 8), body::plain(look.hair_colour, 0.92), |u, v| {
                let azimuth = -84.0 + 168.0 * u;
                let rise = top(azimuth) + (-80.0 - top(azimuth)) * v;
                on_skull(look.cut, way(azimuth, rise), 0.001 + 0.012 * (v * PI * 0.75).sin().max(0.0).sqrt())
            });
            for i in 0..17_u32 {
                let azimuth = -78.0 + 9.75 * i as f32;
                let (root, tip) = (way(azimuth, top(azimuth) - 3.0 - 4.0 * hash(i)), way(azimuth * 0.6, -76.0));
                strand(shape, look, [root, root.slerp(tip, 0.5), tip], (0.0105, 0.0085), i);
            }
            moustache(shape, look);
        }
    }
}

fn stubble(shape: &mut Shape, look: &Look, at: Vec3) {
    shape.wash(at + Vec3::new(0.0, -0.1, 0.06), Vec3::new(0.1, 0.062, 0.1), look.hair_colour, 0.42);
}

fn moustache(shape: &mut Shape, look: &Look) {
    for side in [-1.0, 1.0] {
        let points = [(0.004, -0.047, 0.0085), (0.02, -0.052, 0.009), (0.036, -0.066, 0.005)]
            .map(|(x, y, thick)| (super::head::face(look.cut, side * x, y, 0.006), thick));
        shape.tube(&points, 7, streak(look, 90));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::stage::looks::looks;

    #[test]
    fn hair_is_cheap_enough_to_draw() {
        for id in ["hofstra", "victor", "frans", "esme", "rademaker", "adriaans"] {
            let look = looks(id);
            let mut shape = Shape::new();
            hair(&mut shape, &look);
            assert!(!shape.is_empty());
            assert!(shape.triangles() < 10_000, "{id}: {}", shape.triangles());
        }
    }
}
