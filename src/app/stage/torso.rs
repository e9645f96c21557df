//! The upper body in its clothes: one smooth surface, of which each piece of clothing is a part. Made for 1.7 m.

use std::f32::consts::{PI, TAU};

use bevy::prelude::*;

use super::{
    body::{self, SHOULDER},
    head,
    looks::{Frame, Look, Top},
    shapes::{Paint, Shape},
};

/// How square the rings are: 1 is an ellipse, less is squarer.
const SQUARE: f32 = 0.87;
/// Where the clothes end below and above, over the hips, in metres.
const HEM: f32 = -0.13;
const COLLAR: f32 = 0.552;
/// How far a piece lies over what is under it, in metres.
const OVER: f32 = 0.007;

/// Height over the hips, half width, half depth, how far forward; in metres.
type Ring = (f32, f32, f32, f32);

/// The surface of an upper body.
struct Bodice([Ring; 12]);

impl Bodice {
    fn of(look: &Look) -> Self {
        let (broad, soft) = (look.build, look.build.sqrt());
        // Whoever is heavy carries it before the belt.
        let belly = (broad - 1.0).max(0.0);
        let stoop = body::stoop(look);
        let (hips, waist, chest, shoulders, bust) = match look.frame {
            Frame::Straight => (1.0, 1.0, 1.0, 1.0, 0.0),
            Frame::Curved => (1.05, 0.9, 0.95, body::NARROW, 0.02),
            Frame::Child => (0.92, 0.94, 0.94, body::NARROW, 0.0),
        };
        Self([
            (-0.14, 0.171 * broad * hips, 0.121 * broad, 0.0),
            (-0.03, 0.172 * broad * hips, 0.124 * broad + belly * 0.1, belly * 0.08),
            (0.07, 0.162 * broad * waist, 0.118 * broad + belly * 0.22, belly * 0.14),
            (0.17, 0.159 * broad * waist, 0.113 * broad + belly * 0.16 + bust * 0.3, belly * 0.1),
            (0.28, 0.17 * broad * chest, 0.118 * broad + bust, bust * 0.5),
            (0.365, 0.176 * soft * chest, 0.115 * broad + bust * 0.5, stoop * 0.4),
            (0.425, 0.175 * soft * shoulders, 0.104 * soft, stoop * 0.6),
            (0.465, 0.156 * soft * shoulders, 0.093 * soft, stoop * 0.6),
            (0.497, 0.122 * soft * shoulders, 0.08 * soft, stoop * 0.7),
            (0.523, 0.09, 0.07, stoop * 0.7),
            (0.546, 0.068, 0.062, stoop * 0.7),
            (0.57, 0.057, 0.055, stoop * 0.7),
        ])
    }

    /// Half width, half depth and forward at a height, on a smooth way through the rings.
    fn at_height(&self, y: f32) -> Vec3 {
        let rings = &self.0;
        let above = rings.iter().position(|ring| ring.0 >= y).unwrap_or(rings.len() - 1).max(1);
        let ring = |i: usize| {
            let (_, width, depth, forward) = rings[i.min(rings.len() - 1)];
            Vec3::new(width, depth, forward)
        };
        let (low, high) = (rings[above - 1].0, rings[above].0);
        let t = ((y - low) / (high - low)).clamp(0.0, 1.0);
        let (before, from, to, after) = (ring(above.saturating_sub(2)), ring(above - 1), ring(above), ring(above + 1));
        // Catmull-Rom.
        let (t2, t3) = (t * t, t * t * t);
        (from * 2.0
            + (to - before) * t
            + (before * 2.0 - from * 5.0 + to * 4.0 - after) * t2
            + (from * 3.0 - before - to * 3.0 + after) * t3)
            * 0.5
    }

    /// The point so many radians to their left of the front, `lift` metres outside.
    fn around(&self, angle: f32, y: f32, lift: f32) -> Vec3 {
        let ring = self.at_height(y);
        let (sin, cos) = angle.sin_cos();
        let square = |v: f32| v.signum() * v.abs().powf(SQUARE);
        Vec3::new((ring.x + lift) * square(sin), y, (ring.y + lift) * square(cos) + ring.z)
    }

    /// The front at x and a height.
    fn front(&self, x: f32, y: f32, lift: f32) -> Vec3 {
        self.around(self.angle(x, y), y, lift)
    }

    /// How many radians from the front x lies.
    fn angle(&self, x: f32, y: f32) -> f32 {
        let across = (x / self.at_height(y).x).clamp(-0.97, 0.97);
        (across.signum() * across.abs().powf(1.0 / SQUARE)).asin()
    }

    /// All around, from one height to another, but for an opening in front of this half width.
    fn wrap(&self, shape: &mut Shape, heights: (f32, f32), lift: f32, paint: Paint, open: impl Fn(f32) -> f32) {
        let rows = (((heights.1 - heights.0) / 0.03).ceil() as u32).max(2);
        shape.sheet((30, rows), paint, |u, v| {
            let y = heights.0 + (heights.1 - heights.0) * v;
            let from = self.angle(open(y), y);
            self.around(from + (TAU - 2.0 * from) * u, y, lift)
        });
    }

    /// A line on the front, from point to point.
    fn line(&self, shape: &mut Shape, points: &[(f32, f32)], (lift, thick): (f32, f32), paint: Paint) {
        let line: Vec<_> = points.iter().map(|&(x, y)| (self.front(x, y, lift), thick)).collect();
        shape.tube(&line, 6, paint);
    }

    /// A patch on the front: its middle, its half width, and from which height to which.
    fn patch(&self, shape: &mut Shape, (x, half): (f32, f32), heights: (f32, f32), lift: f32, paint: Paint) {
        shape.sheet((4, 4), paint, |u, v| self.front(x + half * (u * 2.0 - 1.0), heights.0 + (heights.1 - heights.0) * v, lift));
    }
}

/// What an open front looks like: from which height it opens, how wide it gets at the collar (half), how fast.
struct Opening {
    from: f32,
    half: f32,
    bend: f32,
}

impl Opening {
    /// Half the width at a height.
    fn at(&self, y: f32) -> f32 {
        let v = ((y - self.from) / (COLLAR - self.from)).max(0.0);
        0.002 + self.half * v.powf(self.bend)
    }
}

/// The upper body in its clothes; its origin is between the hips.
pub(super) fn torso(look: &Look) -> Shape {
    let mut shape = Shape::new();
    shape.even();
    let bodice = Bodice::of(look);
    shape.within(Mat4::from_translation(Vec3::Z * (body::stoop(look) * 0.7)), |shape| head::neck(shape, look, body::NECK));
    match look.top {
        Top::Cardigan => cardigan(&mut shape, &bodice, look),
        Top::Blazer => blazer(&mut shape, &bodice, look),
        Top::Jacket => jacket(&mut shape, &bodice, look),
        Top::Sweater => sweater(&mut shape, &bodice, look),
        Top::Shirt => shirt(&mut shape, &bodice, look),
        Top::Hoodie => hoodie(&mut shape, &bodice, look),
        Top::Tracksuit => tracksuit(&mut shape, &bodice, look),
    }
    // Shade under the arms and the chin.
    for side in [-1.0, 1.0] {
        shape.shadow(Vec3::new(side * 0.18, 0.25, 0.0), Vec3::new(0.08, 0.24, 0.14), 0.3);
    }
    shape.shadow(Vec3::new(0.0, 0.56, 0.07), Vec3::new(0.09, 0.07, 0.07), 0.25);
    shape
}

/// What closes the body over the arms: a slope from the neck to the joint. A part of its own, since shoulders rise and fall.
pub(super) fn shoulders(look: &Look) -> Shape {
    let mut shape = Shape::new();
    shape.even();
    let cloth = body::plain(look.top_colour, 1.0);
    let stoop = body::stoop(look) * 0.6;
    let thick = body::arm(look);
    for side in [-1.0, 1.0] {
        let joint = Vec3::new(side * body::shoulder(look), SHOULDER - 0.016, stoop);
        let root = Vec3::new(side * 0.045, 0.508, stoop);
        let slope: Vec<_> =
            [(0.0, 0.04, 0.0), (0.3, 0.046, 0.004), (0.6, 0.053, 0.005), (0.85, 0.0575, 0.002), (1.0, 0.0565, 0.0)]
                .map(|(t, radius, up)| (root.lerp(joint, t) + Vec3::Y * up, radius * if t > 0.5 { thick } else { 1.0 }))
                .into();
        shape.tube(&slope, 18, cloth);
        shape.ball(joint, Vec3::new(0.0565, 0.0575, 0.059) * thick, cloth);
    }
    shape
}

/// A hem around the hips.
fn hem(shape: &mut Shape, bodice: &Bodice, look: &Look, height: f32, open: impl Fn(f32) -> f32) {
    bodice.wrap(shape, (HEM - 0.006, HEM + height), OVER + 0.004, body::plain(look.top_colour, 0.84), open);
}

/// What is worn under an open front: a shirt with its buttons, or a top with a round neck and the skin above it.
fn under(shape: &mut Shape, bodice: &Bodice, look: &Look, opening: &Opening) {
    let shirt = look.frame == Frame::Straight && look.top != Top::Jacket;
    let scoop = if shirt { 0.0 } else { 0.048 };
    let top = |across: f32| COLLAR - 0.004 - scoop * (1.0 - across * across);
    if !shirt {
        shape.sheet((12, 5), body::plain(look.skin, 0.9), |u, v| {
            let across = u * 2.0 - 1.0;
            let low = top(across) - 0.006;
            let y = low + (COLLAR + 0.004 - low) * v;
            bodice.front(across * (opening.at(y) + 0.013), y, 0.0012)
        });
    }
    let paint = body::plain(look.under_colour, 1.0);
    shape.sheet((12, 12), paint, |u, v| {
        let across = u * 2.0 - 1.0;
        let from = opening.from - 0.02;
        let y = from + (top(across) - from) * v;
        bodice.front(across * (opening.at(y) + 0.014), y, 0.0015)
    });
    let seam = body::plain(look.under_colour, 0.86);
    if shirt {
        let long = COLLAR - 0.02 - opening.from;
        let placket: Vec<_> = (0..=8_u8).map(|i| (0.009, opening.from + long * f32::from(i) / 8.0)).collect();
        bodice.line(shape, &placket, (0.002, 0.0013), seam);
        for button in 0..5_u8 {
            let y = COLLAR - 0.035 - 0.07 * f32::from(button);
            shape.ball(bodice.front(0.0, y, 0.003), Vec3::new(0.0045, 0.0045, 0.0022), seam);
        }
    } else {
        let neck: Vec<_> = (0..=12_u8)
            .map(|i| {
                let across = f32::from(i) / 6.0 - 1.0;
                let y = top(across);
                (bodice.front(across * (opening.at(y) + 0.014), y, 0.002), 0.0032)
            })
            .collect();
        shape.tube(&neck, 6, seam);
    }
}

/// The edge of an open front, as a band.
fn edge(shape: &mut Shape, bodice: &Bodice, opening: &Opening, lowest: f32, thick: f32, paint: Paint) {
    for side in [-1.0, 1.0] {
        let points: Vec<_> = (0..=12_u8)
            .map(|i| {
                let y = lowest + (COLLAR - lowest) * f32::from(i) / 12.0;
                (side * (opening.at(y) + thick * 0.6), y)
            })
            .collect();
        bodice.line(shape, &points, (OVER, thick), paint);
    }
    // Around the neck.
    let half = bodice.angle(opening.at(COLLAR), COLLAR);
    let around: Vec<_> = (0..=14_u8)
        .map(|i| (bodice.around(half + (TAU - 2.0 * half) * f32::from(i) / 14.0, COLLAR, OVER * 0.6), thick))
        .collect();
    shape.tube(&around, 6, paint);
}

/// A collar that stands at the neck and falls over.
struct Collar {
    /// How many radians from the front it begins.
    gap: f32,
    /// Where its fold is, over the hips, in metres, and how far it falls from there.
    fold: f32,
    falls: f32,
    /// How much farther its points reach.
    points: f32,
    /// How far it lies over the body.
    lift: f32,
}

impl Collar {
    fn draw(&self, shape: &mut Shape, bodice: &Bodice, paint: Paint) {
        shape.sheet((36, 5), paint, |u, v| {
            let angle = self.gap + (TAU - 2.0 * self.gap) * u;
            let front = (1.0 - u.min(1.0 - u) / 0.2).max(0.0);
            let y = self.fold - (self.falls + self.points * front * front) * v;
            // It goes out from the fold, and the points come together below.
            let inward = self.gap * 0.3 * front * v * if u < 0.5 { -1.0 } else { 1.0 };
            // Without points it lies down toward its ends.
            let flare = if self.points > 0.0 { 0.016 } else { 0.016 * (1.0 - 0.85 * front) };
            bodice.around(angle + inward, y, self.lift * (1.0 - 0.3 * front) + flare * (v * 2.2).min(1.0))
        });
        // The band inside, up to the fold.
        shape.sheet((30, 2), paint, |u, v| {
            let angle = self.gap + (TAU - 2.0 * self.gap) * u;
            bodice.around(angle, self.fold - 0.05 * (1.0 - v), self.lift - 0.001)
        });
    }
}

/// The collar of a shirt, open or closed at the top button.
const SHIRT_COLLAR: Collar = Collar { gap: 0.2, fold: 0.582, falls: 0.036, points: 0.042, lift: 0.006 };

fn cardigan(shape: &mut Shape, bodice: &Bodice, look: &Look) {
    let opening = Opening { from: 0.17, half: 0.058, bend: 0.85 };
    under(shape, bodice, look, &opening);
    bodice.wrap(shape, (HEM, COLLAR), OVER, body::plain(look.top_colour, 1.0), |y| opening.at(y));
    hem(shape, bodice, look, 0.035, |_| 0.0);
    edge(shape, bodice, &opening, HEM, 0.0085, body::plain(look.top_colour, 0.82));
    for button in 0..4_u8 {
        let y = -0.08 + 0.075 * f32::from(button);
        shape.ball(bodice.front(0.002, y, OVER + 0.009), Vec3::new(0.0085, 0.0085, 0.004), body::plain(look.under_colour, 0.78));
    }
    if look.frame == Frame::Straight {
        SHIRT_COLLAR.draw(shape, bodice, body::plain(look.under_colour, 1.04));
    }
}

fn blazer(shape: &mut Shape, bodice: &Bodice, look: &Look) {
    let opening = Opening { from: 0.1, half: 0.068, bend: 0.9 };
    under(shape, bodice, look, &opening);
    bodice.wrap(shape, (HEM - 0.03, COLLAR), OVER, body::plain(look.top_colour, 1.0), |y| opening.at(y));
    let lapel = body::plain(look.top_colour, 0.86);
    for side in [-1.0, 1.0] {
        // From the button up to the notch, then the collar.
        shape.sheet((4, 9), lapel, |u, v| {
            let y = 0.11 + 0.33 * v;
            let wide = 0.062 * v.powf(0.6) * (1.0 - 0.25 * v);
            bodice.front(side * (opening.at(y) - 0.003 + wide * u), y + 0.018 * u * v, OVER + 0.006)
        });
        shape.sheet((4, 5), body::plain(look.top_colour, 0.92), |u, v| {
            let y = 0.435 + (0.558 - 0.435) * v;
            let wide = 0.044 * (1.0 - 0.35 * v);
            bodice.front(side * (opening.at(y) - 0.003 + wide * u), y - 0.012 * u * (1.0 - v), OVER + 0.009 + 0.004 * v)
        });
        bodice.patch(shape, (side * 0.1, 0.034), (-0.005, 0.01), OVER + 0.005, lapel);
    }
    Collar { gap: 0.95, fold: 0.572, falls: 0.042, points: 0.0, lift: 0.013 }.draw(
        shape,
        bodice,
        body::plain(look.top_colour, 0.92),
    );
    bodice.line(shape, &[(0.0, HEM - 0.03), (0.002, -0.02), (0.0, 0.1)], (OVER, 0.0035), body::plain(look.top_colour, 0.7));
    for y in [0.085, 0.01] {
        shape.ball(bodice.front(0.008, y, OVER + 0.006), Vec3::new(0.009, 0.009, 0.004), body::plain(look.top_colour, 0.55));
    }
    if look.frame == Frame::Straight {
        SHIRT_COLLAR.draw(shape, bodice, body::plain(look.under_colour, 1.05));
    }
}

fn jacket(shape: &mut Shape, bodice: &Bodice, look: &Look) {
    let opening = Opening { from: 0.36, half: 0.05, bend: 0.9 };
    let dark = body::plain(look.top_colour, 0.74);
    under(shape, bodice, look, &opening);
    bodice.wrap(shape, (HEM, COLLAR), OVER, body::plain(look.top_colour, 1.0), |y| opening.at(y));
    hem(shape, bodice, look, 0.04, |_| 0.0);
    bodice.line(shape, &[(0.0, HEM), (0.0, 0.1), (0.0, 0.36)], (OVER, 0.004), dark);
    edge(shape, bodice, &opening, 0.36, 0.006, dark);
    for side in [-1.0, 1.0] {
        let x = side * 0.092;
        bodice.patch(shape, (x, 0.037), (0.25, 0.345), OVER + 0.004, body::plain(look.top_colour, 0.9));
        bodice.patch(shape, (x, 0.04), (0.325, 0.352), OVER + 0.008, body::plain(look.top_colour, 0.8));
        shape.ball(bodice.front(x, 0.337, OVER + 0.01), Vec3::new(0.005, 0.005, 0.003), dark);
    }
    Collar { gap: 0.5, fold: 0.578, falls: 0.05, points: 0.035, lift: 0.013 }.draw(
        shape,
        bodice,
        body::plain(look.top_colour, 0.88),
    );
}

fn sweater(shape: &mut Shape, bodice: &Bodice, look: &Look) {
    bodice.wrap(shape, (HEM, COLLAR), OVER, body::plain(look.top_colour, 1.0), |_| 0.0);
    hem(shape, bodice, look, 0.05, |_| 0.0);
    let rib = body::plain(look.top_colour, 0.82);
    let around = |y: f32, lift: f32, thick: f32| -> Vec<(Vec3, f32)> {
        (0..=20_u8).map(|i| (bodice.around(PI + TAU * f32::from(i) / 20.0, y, lift), thick)).collect()
    };
    if look.age < 60 {
        // A round neck.
        shape.tube(&around(0.547, 0.007, 0.0085), 8, rib);
    } else {
        // Rolled over.
        shape.tube(&around(0.545, 0.009, 0.012), 8, rib);
        shape.tube(&around(0.56, 0.008, 0.01), 8, rib);
    }
}

fn shirt(shape: &mut Shape, bodice: &Bodice, look: &Look) {
    let opening = Opening { from: 0.48, half: 0.026, bend: 1.0 };
    shape.sheet((6, 6), body::plain(look.skin, 0.92), |u, v| {
        let y = opening.from + (COLLAR - opening.from) * v;
        bodice.front((u * 2.0 - 1.0) * (opening.at(y) + 0.012), y, 0.001)
    });
    bodice.wrap(shape, (HEM, COLLAR), OVER, body::plain(look.top_colour, 1.0), |y| opening.at(y));
    hem(shape, bodice, look, 0.012, |_| 0.0);
    let band = body::plain(look.top_colour, 0.93);
    bodice.patch(shape, (0.0, 0.015), (HEM, 0.482), OVER + 0.002, band);
    for side in [-1.0, 1.0] {
        bodice.line(
            shape,
            &[(side * 0.0155, HEM), (side * 0.0155, 0.17), (side * 0.0155, 0.46)],
            (OVER + 0.002, 0.0018),
            body::plain(look.top_colour, 0.78),
        );
    }
    for button in 0..6_u8 {
        let y = -0.09 + 0.1 * f32::from(button);
        shape.ball(bodice.front(0.0, y, OVER + 0.006), Vec3::new(0.0055, 0.0055, 0.003), body::plain(look.under_colour, 0.95));
    }
    bodice.patch(shape, (0.088, 0.034), (0.28, 0.355), OVER + 0.003, body::plain(look.top_colour, 0.95));
    Collar { lift: 0.01, ..SHIRT_COLLAR }.draw(shape, bodice, body::plain(look.top_colour, 1.06));
}

fn hoodie(shape: &mut Shape, bodice: &Bodice, look: &Look) {
    bodice.wrap(shape, (HEM, COLLAR), OVER, body::plain(look.top_colour, 1.0), |_| 0.0);
    hem(shape, bodice, look, 0.055, |_| 0.0);
    let dark = body::plain(look.top_colour, 0.86);
    bodice.patch(shape, (0.0, 0.085), (-0.06, 0.075), OVER + 0.005, body::plain(look.top_colour, 0.93));
    for side in [-1.0, 1.0] {
        bodice.line(shape, &[(side * 0.085, -0.06), (side * 0.085, 0.01), (side * 0.06, 0.075)], (OVER + 0.006, 0.003), dark);
        bodice.line(
            shape,
            &[(side * 0.026, 0.53), (side * 0.03, 0.46), (side * 0.028, 0.4)],
            (OVER + 0.008, 0.0035),
            body::plain(look.under_colour, 0.9),
        );
    }
    // The hood: two folds that lie around the neck and hang behind.
    for (y, lift, thick, gap) in [(0.545, 0.02, 0.024, 0.32), (0.53, 0.036, 0.03, 0.75)] {
        let around: Vec<_> = (0..=18_u8)
            .map(|i| {
                let t = f32::from(i) / 18.0;
                let back = (t * PI).sin().max(0.0);
                let at = bodice.around(gap + (TAU - 2.0 * gap) * t, y - 0.02 * back, lift + 0.02 * back);
                (at, thick * (0.16 + 0.84 * back.sqrt()))
            })
            .collect();
        shape.tube(&around, 9, if gap > 0.5 { dark } else { body::plain(look.top_colour, 0.94) });
    }
}

fn tracksuit(shape: &mut Shape, bodice: &Bodice, look: &Look) {
    bodice.wrap(shape, (HEM, COLLAR), OVER, body::plain(look.top_colour, 1.0), |_| 0.0);
    hem(shape, bodice, look, 0.045, |_| 0.0);
    let stripe = body::plain(look.under_colour, 1.0);
    bodice.line(shape, &[(0.0, HEM), (0.0, 0.1), (0.0, 0.3), (0.0, 0.53)], (OVER, 0.004), stripe);
    for side in [-1.0, 1.0] {
        bodice.line(
            shape,
            &[(side * 0.14, 0.42), (side * 0.1, 0.36), (side * 0.09, 0.2), (side * 0.1, -0.1)],
            (OVER, 0.006),
            stripe,
        );
    }
    Collar { gap: 0.12, fold: 0.596, falls: 0.03, points: 0.0, lift: 0.012 }.draw(
        shape,
        bodice,
        body::plain(look.top_colour, 0.92),
    );
}
