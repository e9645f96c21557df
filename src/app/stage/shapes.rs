//! A small builder for coloured meshes: simple forms with soft edges, gradients and painted shade. Lengths are metres, y is up.

use std::f32::consts::{PI, TAU};

use bevy::{asset::RenderAssetUsages, mesh::Indices, prelude::*, render::render_resource::PrimitiveTopology};

pub use super::paint::{Paint, hash, linear, seed_of};

/// A frame that stands somewhere, turned around y by so many radians.
#[must_use]
pub fn stand(at: Vec3, yaw: f32) -> Mat4 {
    Mat4::from_rotation_translation(Quat::from_rotation_y(yaw), at)
}

/// A mesh in the making. Parts are added in the current frame.
#[derive(Debug, Clone)]
pub struct Shape {
    positions: Vec<Vec3>,
    normals: Vec<Vec3>,
    /// Linear colour, and in the fourth place how much it shines by itself.
    colours: Vec<Vec4>,
    indices: Vec<u32>,
    frame: Mat4,
    /// What the frame does to normals.
    turn: Mat3,
    parts: u32,
    /// Whether all strokes are alike.
    even: bool,
}

impl Default for Shape {
    fn default() -> Self {
        Self {
            positions: Vec::new(),
            normals: Vec::new(),
            colours: Vec::new(),
            indices: Vec::new(),
            frame: Mat4::IDENTITY,
            turn: Mat3::IDENTITY,
            parts: 0,
            even: false,
        }
    }
}

impl Shape {
    /// An empty shape.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// From here on no part is a shade lighter or darker than the next: what belongs together has no seams.
    pub fn even(&mut self) -> &mut Self {
        self.even = true;
        self
    }

    /// How many triangles there are.
    #[cfg(test)]
    #[must_use]
    pub fn triangles(&self) -> usize {
        self.indices.len() / 3
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.indices.is_empty()
    }

    /// Whether every number in it is one. A single one that is not, and the whole mesh is not drawn.
    #[must_use]
    pub fn is_finite(&self) -> bool {
        let places = self.positions.iter().chain(&self.normals).all(|v| v.is_finite());
        places && self.colours.iter().all(|colour| colour.is_finite())
    }

    /// The mesh: positions, normals and colours.
    #[must_use]
    pub fn mesh(&self) -> Mesh {
        Mesh::new(PrimitiveTopology::TriangleList, RenderAssetUsages::default())
            .with_inserted_attribute(Mesh::ATTRIBUTE_POSITION, self.positions.iter().map(|p| p.to_array()).collect::<Vec<_>>())
            .with_inserted_attribute(Mesh::ATTRIBUTE_NORMAL, self.normals.iter().map(|n| n.to_array()).collect::<Vec<_>>())
            .with_inserted_attribute(Mesh::ATTRIBUTE_COLOR, self.colours.iter().map(|c| c.to_array()).collect::<Vec<_>>())
            .with_inserted_indices(Indices::U32(self.indices.clone()))
    }

    /// Draws in a frame of its own, inside the current one.
    pub fn within(&mut self, frame: Mat4, draw: impl FnOnce(&mut Self)) -> &mut Self {
        let outer = (self.frame, self.turn);
        self.frame = outer.0 * frame;
        self.turn = Mat3::from_mat4(self.frame).inverse().transpose();
        draw(self);
        (self.frame, self.turn) = outer;
        self
    }

    fn vertex(&mut self, position: Vec3, normal: Vec3) -> u32 {
        let index = self.positions.len() as u32;
        self.positions.push(self.frame.transform_point3(position));
        self.normals.push((self.turn * normal).normalize_or(Vec3::Y));
        self.colours.push(Vec4::ONE);
        index
    }

    /// A triangle whose front is where its normals point; one without area is left out.
    fn triangle(&mut self, a: u32, b: u32, c: u32) {
        let [pa, pb, pc] = [a, b, c].map(|i| self.positions[i as usize]);
        let face = (pb - pa).cross(pc - pa);
        if face.length_squared() < 1e-16 {
            return;
        }
        let outward: Vec3 = [a, b, c].iter().map(|i| self.normals[*i as usize]).sum();
        if face.dot(outward) >= 0.0 {
            self.indices.extend([a, b, c]);
        } else {
            self.indices.extend([a, c, b]);
        }
    }

    fn square(&mut self, a: u32, b: u32, c: u32, d: u32) {
        self.triangle(a, b, c);
        self.triangle(a, c, d);
    }

    /// Paints what was added since `from`. Each part is a shade lighter or darker than the next: no two strokes are alike.
    fn finish(&mut self, from: usize, paint: Paint) -> &mut Self {
        self.parts += 1;
        let stroke = if self.even { 1.0 } else { 1.0 + (hash(self.parts) - 0.5) * 0.05 };
        let (low, high) =
            self.positions[from..].iter().fold((f32::MAX, f32::MIN), |(low, high), p| (low.min(p.y), high.max(p.y)));
        let span = high - low;
        for (position, colour) in self.positions[from..].iter().zip(&mut self.colours[from..]) {
            let height = if span > 1e-4 { (position.y - low) / span } else { 1.0 };
            *colour = (paint.foot.lerp(paint.top, height) * stroke).extend(paint.glow);
        }
        self
    }

    /// A box with soft edges; the softness fits its size.
    pub fn block(&mut self, centre: Vec3, size: Vec3, paint: impl Into<Paint>) -> &mut Self {
        let bevel = (size.min_element() * 0.18).min(0.014);
        self.rounded(centre, size, bevel, paint)
    }

    /// A box whose edges are rounded by `bevel`.
    pub fn rounded(&mut self, centre: Vec3, size: Vec3, bevel: f32, paint: impl Into<Paint>) -> &mut Self {
        let from = self.positions.len();
        let half = size * 0.5;
        let inner = half - Vec3::splat(bevel.min(half.min_element() * 0.98));
        let mut ids = [[0_u32; 3]; 8];
        for (corner, ids) in ids.iter_mut().enumerate() {
            let sign = Vec3::new(
                if corner & 1 == 0 { -1.0 } else { 1.0 },
                if corner & 2 == 0 { -1.0 } else { 1.0 },
                if corner & 4 == 0 { -1.0 } else { 1.0 },
            );
            for (axis, id) in ids.iter_mut().enumerate() {
                let mut position = inner * sign;
                position[axis] = half[axis] * sign[axis];
                let mut normal = Vec3::ZERO;
                normal[axis] = sign[axis];
                *id = self.vertex(centre + position, normal);
            }
        }
        for axis in 0..3_usize {
            let (u, v) = ((axis + 1) % 3, (axis + 2) % 3);
            for side in [0_usize, 1 << axis] {
                let [a, b, c, d] = [side, side | (1 << u), side | (1 << u) | (1 << v), side | (1 << v)];
                self.square(ids[a][axis], ids[b][axis], ids[c][axis], ids[d][axis]);
            }
            for edge in [0_usize, 1 << u, 1 << v, (1 << u) | (1 << v)] {
                let (a, b) = (edge, edge | (1 << axis));
                self.square(ids[a][u], ids[b][u], ids[b][v], ids[a][v]);
            }
        }
        for ids in ids {
            self.triangle(ids[0], ids[1], ids[2]);
        }
        self.finish(from, paint.into())
    }

    /// A flat piece from `origin` along `across` and `up`, in so many fields; its front is where `across` x `up` points.
    pub fn panel(&mut self, origin: Vec3, across: Vec3, up: Vec3, fields: (u32, u32), paint: impl Into<Paint>) -> &mut Self {
        let from = self.positions.len();
        let normal = across.cross(up).normalize_or(Vec3::Y);
        let (columns, rows) = (fields.0.max(1), fields.1.max(1));
        let first = from as u32;
        for row in 0..=rows {
            for column in 0..=columns {
                let at = origin + across * (column as f32 / columns as f32) + up * (row as f32 / rows as f32);
                self.vertex(at, normal);
            }
        }
        let index = |column: u32, row: u32| first + row * (columns + 1) + column;
        for row in 0..rows {
            for column in 0..columns {
                self.square(index(column, row), index(column + 1, row), index(column + 1, row + 1), index(column, row + 1));
            }
        }
        self.finish(from, paint.into())
    }

    /// A thin piece given by a formula over 0..=1 by 0..=1, seen from both sides.
    pub fn sheet(&mut self, fields: (u32, u32), paint: impl Into<Paint>, at: impl Fn(f32, f32) -> Vec3) -> &mut Self {
        let from = self.positions.len();
        let (columns, rows) = (fields.0.max(1), fields.1.max(1));
        for side in [1.0, -1.0] {
            let first = self.positions.len() as u32;
            for row in 0..=rows {
                for column in 0..=columns {
                    let (u, v) = (column as f32 / columns as f32, row as f32 / rows as f32);
                    let step = 0.01;
                    let across = at((u + step).min(1.0), v) - at((u - step).max(0.0), v);
                    let up = at(u, (v + step).min(1.0)) - at(u, (v - step).max(0.0));
                    self.vertex(at(u, v), across.cross(up).normalize_or(Vec3::Z) * side);
                }
            }
            let index = |column: u32, row: u32| first + row * (columns + 1) + column;
            for row in 0..rows {
                for column in 0..columns {
                    self.square(index(column, row), index(column + 1, row), index(column + 1, row + 1), index(column, row + 1));
                }
            }
        }
        self.finish(from, paint.into())
    }

    /// A profile of (radius, height), from the foot upward, turned around the y axis at `foot`. A point given twice is an edge.
    pub fn lathe(&mut self, foot: Vec3, profile: &[(f32, f32)], sides: u32, paint: impl Into<Paint>) -> &mut Self {
        let from = self.positions.len();
        let first = from as u32;
        let sides = sides.max(3);
        for (i, &(radius, height)) in profile.iter().enumerate() {
            let here = Vec2::new(radius, height);
            let neighbour = |j: Option<usize>| {
                j.and_then(|j| profile.get(j)).map(|&(r, h)| Vec2::new(r, h)).filter(|p| p.distance(here) > 1e-6).unwrap_or(here)
            };
            let along = neighbour(Some(i + 1)) - neighbour(i.checked_sub(1));
            let out = Vec2::new(along.y, -along.x).normalize_or(Vec2::X);
            for side in 0..=sides {
                let angle = TAU * side as f32 / sides as f32;
                let (sin, cos) = angle.sin_cos();
                self.vertex(foot + Vec3::new(radius * sin, height, radius * cos), Vec3::new(out.x * sin, out.y, out.x * cos));
            }
        }
        self.rings(first, profile.len() as u32, sides);
        self.finish(from, paint.into())
    }

    /// Rings of (height, half width, half depth, how far forward), from the foot upward, closed to one soft body.
    pub fn loft(&mut self, rings: &[(f32, f32, f32, f32)], sides: u32, paint: impl Into<Paint>) -> &mut Self {
        let from = self.positions.len();
        let first = from as u32;
        let sides = sides.max(3);
        let point = |ring: usize, angle: f32| {
            let (height, width, depth, forward) = rings[ring.min(rings.len() - 1)];
            Vec3::new(width * angle.sin(), height, depth * angle.cos() + forward)
        };
        for (i, &(_, width, depth, _)) in rings.iter().enumerate() {
            for side in 0..=sides {
                let angle = TAU * side as f32 / sides as f32;
                let around = Vec3::new(width.max(1e-3) * angle.cos(), 0.0, -depth.max(1e-3) * angle.sin());
                let along = point(i + 1, angle) - point(i.saturating_sub(1), angle);
                let mut normal = around.cross(along);
                if normal.dot(Vec3::new(angle.sin(), 0.0, angle.cos())) < -1e-6 {
                    normal = -normal;
                }
                let pole = if i == 0 { Vec3::NEG_Y } else { Vec3::Y };
                let normal = if width < 1e-3 { pole } else { normal.normalize_or(pole) };
                self.vertex(point(i, angle), normal);
            }
        }
        self.rings(first, rings.len() as u32, sides);
        self.finish(from, paint.into())
    }

    fn rings(&mut self, first: u32, rings: u32, sides: u32) {
        let index = |ring: u32, side: u32| first + ring * (sides + 1) + side;
        for ring in 1..rings {
            for side in 0..sides {
                self.square(index(ring - 1, side), index(ring - 1, side + 1), index(ring, side + 1), index(ring, side));
            }
        }
    }

    /// A pipe through points with a radius each, with rounded ends.
    pub fn tube(&mut self, points: &[(Vec3, f32)], sides: u32, paint: impl Into<Paint>) -> &mut Self {
        let from = self.positions.len();
        let Some((&(start, start_radius), &(end, end_radius))) = points.first().zip(points.last()) else {
            return self;
        };
        let sides = sides.max(3);
        let direction = |i: usize| {
            let (before, after) = (points[i.saturating_sub(1)].0, points[(i + 1).min(points.len() - 1)].0);
            (after - before).normalize_or(Vec3::Y)
        };
        let mut across = direction(0).any_orthonormal_vector();
        let first = from as u32;
        for (i, &(at, radius)) in points.iter().enumerate() {
            let along = direction(i);
            across = (across - along * across.dot(along)).normalize_or(along.any_orthonormal_vector());
            let other = along.cross(across);
            for side in 0..=sides {
                let (sin, cos) = (TAU * side as f32 / sides as f32).sin_cos();
                let out = across * cos + other * sin;
                self.vertex(at + out * radius, out);
            }
        }
        let count = points.len() as u32;
        self.rings(first, count, sides);
        for (ring, tip, out) in [
            (0, start - direction(0) * start_radius * 0.6, -direction(0)),
            (count - 1, end + direction(points.len() - 1) * end_radius * 0.6, direction(points.len() - 1)),
        ] {
            let tip = self.vertex(tip, out);
            for side in 0..sides {
                let a = first + ring * (sides + 1) + side;
                self.triangle(tip, a, a + 1);
            }
        }
        self.finish(from, paint.into())
    }

    /// A straight round bar.
    pub fn rod(&mut self, from: Vec3, to: Vec3, radius: f32, paint: impl Into<Paint>) -> &mut Self {
        self.tube(&[(from, radius), (to, radius)], 8, paint)
    }

    /// A ball, or an egg, with three radii.
    pub fn ball(&mut self, centre: Vec3, radii: Vec3, paint: impl Into<Paint>) -> &mut Self {
        let from = self.positions.len();
        let first = from as u32;
        // What is small needs no roundness of its own.
        let (rings, sides) = if radii.max_element() < 0.0145 { (5, 8) } else { (8, 12) };
        for ring in 0..=rings {
            let (rise, reach) = (PI * (ring as f32 / rings as f32 - 0.5)).sin_cos();
            for side in 0..=sides {
                let (sin, cos) = (TAU * side as f32 / sides as f32).sin_cos();
                let unit = Vec3::new(reach * sin, rise, reach * cos);
                self.vertex(centre + unit * radii, unit / radii);
            }
        }
        self.rings(first, rings + 1, sides);
        self.finish(from, paint.into())
    }

    /// A ring in the plane of the frame's x and y.
    pub fn hoop(&mut self, centre: Vec3, radius: f32, thickness: f32, sides: u32, paint: impl Into<Paint>) -> &mut Self {
        let points: Vec<_> = (0..=sides)
            .map(|i| {
                let (sin, cos) = (TAU * i as f32 / sides as f32).sin_cos();
                (centre + Vec3::new(cos, sin, 0.0) * radius, thickness)
            })
            .collect();
        self.tube(&points, 6, paint)
    }

    /// A flat outline in x and y, seen whole from its middle, made `thickness` thick along z around `centre`.
    pub fn slab(&mut self, centre: Vec3, outline: &[Vec2], thickness: f32, paint: impl Into<Paint>) -> &mut Self {
        let from = self.positions.len();
        let count = outline.len();
        if count < 3 {
            return self;
        }
        let middle = outline.iter().sum::<Vec2>() / count as f32;
        for side in [1.0, -1.0] {
            let z = side * thickness * 0.5;
            let hub = self.vertex(centre + middle.extend(z), Vec3::Z * side);
            let rim: Vec<_> = outline.iter().map(|p| self.vertex(centre + p.extend(z), Vec3::Z * side)).collect();
            for i in 0..count {
                self.triangle(hub, rim[i], rim[(i + 1) % count]);
            }
        }
        for i in 0..count {
            let (a, b) = (outline[i], outline[(i + 1) % count]);
            let mut out = (b - a).perp().normalize_or(Vec2::X);
            if out.dot((a + b) * 0.5 - middle) < 0.0 {
                out = -out;
            }
            let out = out.extend(0.0);
            let ids = [(a, 0.5), (b, 0.5), (b, -0.5), (a, -0.5)].map(|(p, z)| self.vertex(centre + p.extend(z * thickness), out));
            self.square(ids[0], ids[1], ids[2], ids[3]);
        }
        self.finish(from, paint.into())
    }

    /// A curtain that hangs from `top_left`, `width` along `along`, with so many folds.
    pub fn curtain(
        &mut self,
        top_left: Vec3,
        along: Vec3,
        width: f32,
        drop: f32,
        folds: f32,
        paint: impl Into<Paint>,
    ) -> &mut Self {
        let along = along.normalize_or(Vec3::X);
        let out = along.cross(Vec3::Y).normalize_or(Vec3::Z);
        let columns = (folds * 6.0) as u32;
        self.sheet((columns.max(2), 5), paint, |u, v| {
            let wave = (u * folds * TAU).sin() * 0.5 + (u * folds * TAU * 0.5 + 1.3).sin() * 0.3;
            let depth = 0.018 + 0.022 * (1.0 - v);
            top_left + along * (width * u) - Vec3::Y * (drop * (1.0 - v)) + out * (wave * depth)
        })
    }

    /// Multiplies the colour of what is there already: 1 leaves it, 0 makes it black.
    pub fn shade(&mut self, factor: impl Fn(Vec3, Vec3) -> f32) -> &mut Self {
        for ((position, normal), colour) in self.positions.iter().zip(&self.normals).zip(&mut self.colours) {
            // What shines by itself has no shade on it.
            let factor = 1.0 + (factor(*position, *normal) - 1.0) * (1.0 - colour.w.clamp(0.0, 1.0));
            *colour = (colour.truncate() * factor).extend(colour.w);
        }
        self
    }

    /// Darkens what stands on a floor at this height, near its foot.
    pub fn ground(&mut self, floor: f32, reach: f32, depth: f32) -> &mut Self {
        self.shade(|position, normal| {
            let near = (1.0 - (position.y - floor) / reach).clamp(0.0, 1.0);
            if normal.y > 0.9 { 1.0 } else { 1.0 - depth * near * near }
        })
    }

    /// Darkens walls, floor and ceiling of a room where they meet.
    pub fn corners(&mut self, low: Vec3, high: Vec3, reach: f32, depth: f32) -> &mut Self {
        self.shade(|position, normal| {
            let mut factor = 1.0;
            for axis in 0..3_usize {
                if normal[axis].abs() > 0.5 {
                    continue;
                }
                for distance in [position[axis] - low[axis], high[axis] - position[axis]] {
                    factor *= 1.0 - depth * (-distance.max(0.0) / reach).exp();
                }
            }
            factor
        })
    }

    /// A soft shadow on what is there already, around `centre`; a negative amount is a pool of light.
    pub fn shadow(&mut self, centre: Vec3, radii: Vec3, amount: f32) -> &mut Self {
        self.shade(|position, _| 1.0 - amount * nearness(position, centre, radii))
    }

    /// Mixes a colour into what is there already, around `centre`.
    pub fn wash(&mut self, centre: Vec3, radii: Vec3, hex: u32, amount: f32) -> &mut Self {
        let paint = linear(hex);
        for (position, colour) in self.positions.iter().zip(&mut self.colours) {
            let mix = amount * nearness(*position, centre, radii);
            *colour = colour.truncate().lerp(paint, mix).extend(colour.w);
        }
        self
    }

    /// Moves every point by up to `amount`, always the same way, so that nothing looks machine-made.
    pub fn wobble(&mut self, amount: f32) -> &mut Self {
        for position in &mut self.positions {
            // Points in the same place must move together, or seams would open.
            let cell = (*position * 500.0).round().as_ivec3();
            let seed = (cell.x as u32).wrapping_mul(73_856_093)
                ^ (cell.y as u32).wrapping_mul(19_349_663)
                ^ (cell.z as u32).wrapping_mul(83_492_791);
            let push = Vec3::new(hash(seed), hash(seed ^ 0x5555), hash(seed ^ 0xAAAA)) - Vec3::splat(0.5);
            *position += push * (2.0 * amount);
        }
        self
    }
}

/// 1 in the middle of an ellipsoid, softly 0 at its edge.
fn nearness(position: Vec3, centre: Vec3, radii: Vec3) -> f32 {
    let distance = ((position - centre) / radii).length();
    let near = (1.0 - distance).clamp(0.0, 1.0);
    near * near * (3.0 - 2.0 * near)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One of everything, in a frame that is turned, stretched and mirrored.
    fn everything() -> Shape {
        let mut shape = Shape::new();
        let frames = [
            Mat4::IDENTITY,
            Mat4::from_scale_rotation_translation(Vec3::new(1.0, 2.0, 0.5), Quat::from_rotation_y(0.7), Vec3::ONE),
            Mat4::from_scale(Vec3::new(-1.0, 1.0, 1.0)),
        ];
        for frame in frames {
            shape.within(frame, |shape| {
                shape.block(Vec3::ZERO, Vec3::new(1.0, 2.0, 0.1), 0x808080_u32);
                shape.rounded(Vec3::X, Vec3::ONE, 0.2, Paint::fade(0xFFFFFF, 0x000000).glowing(0.5));
                shape.panel(Vec3::ZERO, Vec3::X, Vec3::Y, (3, 4), 0x112233_u32);
                shape.sheet((4, 4), 0x445566_u32, |u, v| Vec3::new(u, v, (u * 3.0).sin()));
                shape.lathe(Vec3::ZERO, &[(0.0, 0.0), (0.2, 0.0), (0.2, 0.0), (0.1, 0.5), (0.0, 0.6)], 9, 0x778899_u32);
                shape.loft(
                    &[(0.0, 0.0, 0.0, 0.0), (0.1, 0.2, 0.1, 0.0), (0.4, 0.1, 0.1, 0.1), (0.5, 0.0, 0.0, 0.1)],
                    8,
                    0xAABBCC_u32,
                );
                shape.tube(&[(Vec3::ZERO, 0.1), (Vec3::Y, 0.2), (Vec3::new(1.0, 2.0, 0.0), 0.1)], 6, 0xDDEEFF_u32);
                shape.ball(Vec3::ZERO, Vec3::new(0.1, 0.2, 0.3), 0x123456_u32);
                shape.hoop(Vec3::ZERO, 0.5, 0.1, 12, 0x654321_u32);
                shape.slab(Vec3::ZERO, &[Vec2::ZERO, Vec2::X, Vec2::ONE, Vec2::Y], 0.1, 0xABCDEF_u32);
                shape.curtain(Vec3::Y, Vec3::X, 1.0, 1.0, 3.0, 0xFEDCBA_u32);
            });
        }
        shape
    }

    #[test]
    fn normals_are_one_long_and_indices_in_range() {
        let mut shape = everything();
        shape.wobble(0.004).ground(0.0, 0.3, 0.4).corners(Vec3::ZERO, Vec3::ONE, 0.2, 0.3);
        shape.shadow(Vec3::ZERO, Vec3::ONE, 0.5).wash(Vec3::ZERO, Vec3::ONE, 0xFF0000, 0.5);
        assert!(!shape.is_empty());
        assert_eq!(shape.positions.len(), shape.normals.len());
        assert_eq!(shape.positions.len(), shape.colours.len());
        assert!(shape.normals.iter().all(|n| (n.length() - 1.0).abs() < 1e-3));
        assert!(shape.positions.iter().all(|p| p.is_finite()));
        assert!(shape.colours.iter().all(|c| c.is_finite() && c.min_element() >= 0.0));
        assert!(shape.indices.iter().all(|i| (*i as usize) < shape.positions.len()));
    }

    #[test]
    fn every_triangle_faces_where_its_normals_point() {
        let shape = everything();
        for triangle in shape.indices.chunks(3) {
            let [a, b, c] = [0, 1, 2].map(|i| triangle[i] as usize);
            let face = (shape.positions[b] - shape.positions[a]).cross(shape.positions[c] - shape.positions[a]);
            assert!(face.dot(shape.normals[a] + shape.normals[b] + shape.normals[c]) >= 0.0);
        }
    }

    #[test]
    fn a_box_and_a_ball_face_outward() {
        for shape in [
            Shape::new().block(Vec3::ZERO, Vec3::ONE, 0x808080_u32).clone(),
            Shape::new().ball(Vec3::ZERO, Vec3::ONE, 0x808080_u32).clone(),
            Shape::new().loft(&[(-0.5, 0.0, 0.0, 0.0), (0.0, 0.5, 0.3, 0.0), (0.5, 0.0, 0.0, 0.0)], 8, 0x808080_u32).clone(),
        ] {
            assert!(shape.positions.iter().zip(&shape.normals).all(|(p, n)| p.dot(*n) > -1e-4));
        }
    }

    #[test]
    fn the_hash_stays_within_its_range_and_differs() {
        let values: Vec<_> = (0..1000).map(hash).collect();
        assert!(values.iter().all(|v| (0.0..1.0).contains(v)));
        let mean = values.iter().sum::<f32>() / 1000.0;
        assert!((mean - 0.5).abs() < 0.05, "{mean}");
        assert_ne!(seed_of("hofstra"), seed_of("victor"));
    }
}
