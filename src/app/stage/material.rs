//! The one material of the stage: painted light, without lights in the world.

use bevy::{
    asset::{AssetPath, embedded_asset, embedded_path},
    prelude::*,
    render::render_resource::{AsBindGroup, ShaderType},
    shader::ShaderRef,
};

use super::shapes::linear;

pub(super) fn plugin(app: &mut App) {
    embedded_asset!(app, "painted.wgsl");
    app.add_plugins(MaterialPlugin::<Painted>::default());
}

/// How much colour is kept: a little less than all of it is calmer.
const SATURATION: f32 = 0.9;

/// Vertex colours under the light of a place.
#[derive(Asset, TypePath, AsBindGroup, Debug, Clone)]
pub struct Painted {
    /// The light, as the shader reads it.
    #[uniform(0)]
    pub wash: Wash,
}

impl Material for Painted {
    fn fragment_shader() -> ShaderRef {
        ShaderRef::Path(AssetPath::from_path_buf(embedded_path!("painted.wgsl")).with_source("embedded"))
    }

    // The stage's camera has no depth pass before the picture, and nothing throws a shadow.
    fn enable_prepass() -> bool {
        false
    }

    fn enable_shadows() -> bool {
        false
    }
}

/// The uniform of the shader; its comments are in `painted.wgsl`. Colours are linear.
#[derive(ShaderType, Debug, Clone, Copy, PartialEq)]
pub struct Wash {
    /// Multiplies every colour; w: strength of the rim.
    pub tint: Vec4,
    /// Toward the key light, one long; w: how much colour is kept.
    pub key: Vec4,
    /// Multiplies what faces the key light.
    pub warm: Vec4,
    /// Multiplies what faces away from it.
    pub cool: Vec4,
    /// Colour of the haze; w: its thickness per metre.
    pub fog: Vec4,
    /// A lamp: where, and its reach in metres.
    pub lamp: Vec4,
    /// Its colour; w: its strength.
    pub lamp_colour: Vec4,
    /// The light behind the door: where, and its reach in metres.
    pub inside: Vec4,
    /// Its colour; w: its strength.
    pub inside_colour: Vec4,
    /// What is pointed at: where; w: 0 to 1.
    pub focus: Vec4,
}

/// A point that lights what is around it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lamp {
    /// Where it hangs.
    pub at: Vec3,
    /// How far it reaches, in metres.
    pub reach: f32,
    /// Its sRGB colour `0xRRGGBB`.
    pub colour: u32,
    /// How bright: 1 doubles what a white wall beside it sends back.
    pub strength: f32,
}

/// The light and air of a place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Air {
    /// What is behind everything, sRGB.
    pub clear: u32,
    /// The haze, sRGB.
    pub fog: u32,
    /// Its thickness per metre: at `1 / thickness` metres it hides half.
    pub thickness: f32,
    /// Toward the key light; any length.
    pub key: Vec3,
    /// Linear factors for what faces the key light.
    pub warm: Vec3,
    /// Linear factors for what faces away.
    pub cool: Vec3,
    /// A lamp that burns in the place.
    pub lamp: Option<Lamp>,
    /// The light behind the door, as bright as it is when the door is wide open.
    pub inside: Option<Lamp>,
}

impl Air {
    /// What the shader reads. `open`: how much of the light behind the door comes out, 0 to 1.
    #[must_use]
    pub fn wash(&self, rim: f32, open: f32, focus: Vec4) -> Wash {
        let parts = |lamp: Option<Lamp>, share: f32| match lamp {
            Some(lamp) => (lamp.at.extend(lamp.reach), linear(lamp.colour).extend(lamp.strength * share)),
            // A reach of nothing would divide by nothing.
            None => (Vec4::W, Vec4::ZERO),
        };
        let (lamp, lamp_colour) = parts(self.lamp, 1.0);
        let (inside, inside_colour) = parts(self.inside, open);
        Wash {
            tint: Vec3::ONE.extend(rim),
            key: self.key.normalize_or(Vec3::Y).extend(SATURATION),
            warm: self.warm.extend(1.0),
            cool: self.cool.extend(1.0),
            fog: linear(self.fog).extend(self.thickness),
            lamp,
            lamp_colour,
            inside,
            inside_colour,
            focus,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_without_lamps_divides_by_nothing_that_is_zero() {
        let air =
            Air { clear: 0, fog: 0, thickness: 0.0, key: Vec3::ZERO, warm: Vec3::ONE, cool: Vec3::ONE, lamp: None, inside: None };
        let wash = air.wash(0.1, 1.0, Vec4::ZERO);
        assert!(wash.lamp.w > 0.0 && wash.inside.w > 0.0);
        assert!((wash.key.truncate().length() - 1.0).abs() < 1e-5);
        assert_eq!(wash.lamp_colour.w, 0.0);
    }
}
