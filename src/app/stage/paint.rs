//! What parts are painted with: colours in linear light, gradients, and numbers that always belong to the same seed.

use bevy::prelude::*;

/// A number from 0 up to 1 that always belongs to the same seed.
#[must_use]
pub fn hash(seed: u32) -> f32 {
    let mut value = seed.wrapping_mul(0x9E37_79B9) ^ 0x85EB_CA6B;
    value ^= value >> 16;
    value = value.wrapping_mul(0x7FEB_352D);
    value ^= value >> 15;
    value = value.wrapping_mul(0x846C_A68B);
    value ^= value >> 16;
    (value >> 8) as f32 / 16_777_216.0
}

/// A seed for a word, the same on every machine.
#[must_use]
pub fn seed_of(word: &str) -> u32 {
    word.bytes().fold(0x811C_9DC5, |seed, byte| (seed ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// An sRGB colour `0xRRGGBB` as linear light.
#[must_use]
pub fn linear(hex: u32) -> Vec3 {
    let channel = |shift: u32| {
        let value = ((hex >> shift) & 0xFF) as f32 / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    Vec3::new(channel(16), channel(8), channel(0))
}

/// What a part is painted with: a gradient from its foot to its top, and how much it shines by itself.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paint {
    /// Linear colour at the top of the part.
    pub top: Vec3,
    /// Linear colour at its foot.
    pub foot: Vec3,
    /// 0: lit by the place; 1: shines by itself.
    pub glow: f32,
}

impl Paint {
    /// A gradient between two sRGB colours `0xRRGGBB`.
    #[must_use]
    pub fn fade(top: u32, foot: u32) -> Self {
        Self { top: linear(top), foot: linear(foot), glow: 0.0 }
    }

    /// The same paint that shines by itself: 0 not at all, 1 wholly.
    #[must_use]
    pub fn glowing(self, glow: f32) -> Self {
        Self { glow, ..self }
    }
}

/// One colour has a touch of gradient, too: nothing painted by hand is flat.
impl From<u32> for Paint {
    fn from(hex: u32) -> Self {
        let colour = linear(hex);
        Self { top: colour * 1.04, foot: colour * 0.93, glow: 0.0 }
    }
}
