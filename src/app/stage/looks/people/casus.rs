//! The people of the casus Frans van Noord: he, those who come to him, and those at the table.

use super::{
    super::{Beard, Bottom, Cut, Frame, Hair, Look, Top},
    BLUE_EYES, BROWN, DARK, DARK_EYES, DEEP, FAIR, GREEN_EYES, GREY, GREY_EYES, HAZEL_EYES, OLIVE, PALE, PLAIN, TAN,
};

/// Their looks, by a word of their id.
pub(super) const KNOWN: &[(&str, Look)] = &[
    (
        "frans",
        Look {
            height: 1.79,
            build: 0.84,
            age: 62,
            eyes: GREEN_EYES,
            hair: Hair::Swept,
            hair_colour: 0xA8A49C,
            beard: Beard::Moustache,
            top: Top::Blazer,
            top_colour: 0x6B5A49,
            under_colour: 0xD6CDB8,
            bottom_colour: 0x45433F,
            cut: Cut { wide: 0.95, jaw: 0.58, nose: 1.22, lips: 0.75 },
            ..PLAIN
        },
    ),
    (
        "jan",
        Look {
            height: 1.82,
            build: 1.04,
            eyes: BLUE_EYES,
            hair_colour: FAIR,
            top: Top::Shirt,
            top_colour: 0x7E93A3,
            under_colour: 0xE9E4D8,
            bottom_colour: 0x5A5244,
            cut: Cut { wide: 1.00, jaw: 0.75, nose: 1.05, lips: 0.90 },
            ..PLAIN
        },
    ),
    (
        "esme",
        Look {
            height: 1.68,
            build: 0.92,
            age: 29,
            eyes: DARK_EYES,
            skin: DEEP,
            hair: Hair::Curls,
            hair_colour: 0x2C2320,
            top: Top::Blazer,
            top_colour: 0xA9663F,
            under_colour: 0xEFE3CB,
            bottom_colour: 0x39404A,
            frame: Frame::Curved,
            cut: Cut { wide: 0.96, jaw: 0.35, nose: 0.90, lips: 1.50 },
            ..PLAIN
        },
    ),
    (
        "adriaans",
        Look {
            height: 1.62,
            build: 1.14,
            age: 67,
            eyes: HAZEL_EYES,
            skin: PALE,
            hair: Hair::Bob,
            hair_colour: GREY,
            top: Top::Cardigan,
            top_colour: 0x7D4A5A,
            under_colour: 0xE8D9C4,
            bottom: Bottom::Skirt,
            bottom_colour: 0x4B4A58,
            frame: Frame::Curved,
            cut: Cut { wide: 1.06, jaw: 0.55, nose: 1.00, lips: 1.00 },
            ..PLAIN
        },
    ),
    (
        "neighbour",
        Look {
            height: 1.78,
            build: 0.96,
            age: 27,
            eyes: HAZEL_EYES,
            skin: OLIVE,
            top: Top::Hoodie,
            under_colour: 0xD8CFBE,
            hair: Hair::Curls,
            hair_colour: DARK,
            beard: Beard::Stubble,
            top_colour: 0x6B5F4C,
            cut: Cut { wide: 0.97, jaw: 0.65, nose: 1.10, lips: 1.00 },
            ..PLAIN
        },
    ),
    // Those at the team's table, and whom one meets on the way to Frans.
    (
        "leader",
        Look {
            height: 1.74,
            age: 52,
            eyes: GREY_EYES,
            hair: Hair::Short,
            hair_colour: 0x8C7A64,
            top: Top::Blazer,
            top_colour: 0x4F5B66,
            under_colour: 0xE6E0D2,
            bottom_colour: 0x3D4148,
            frame: Frame::Curved,
            cut: Cut { wide: 1.02, jaw: 0.6, nose: 1.05, lips: 0.9 },
            ..PLAIN
        },
    ),
    (
        "pizza",
        Look {
            height: 1.73,
            build: 1.12,
            age: 48,
            skin: OLIVE,
            hair: Hair::Cropped,
            hair_colour: DARK,
            beard: Beard::Full,
            top_colour: 0xA7463A,
            cut: Cut { wide: 1.05, jaw: 0.8, nose: 1.2, lips: 1.1 },
            ..PLAIN
        },
    ),
    (
        "agent",
        Look {
            height: 1.88,
            build: 1.1,
            age: 38,
            hair: Hair::Cropped,
            hair_colour: BROWN,
            top: Top::Jacket,
            top_colour: 0x2F3B4C,
            under_colour: 0xA9B7C2,
            bottom_colour: 0x2C323C,
            cut: Cut { wide: 1.02, jaw: 0.85, nose: 1.05, lips: 0.9 },
            ..PLAIN
        },
    ),
    (
        "corp",
        Look {
            height: 1.66,
            build: 1.04,
            age: 44,
            eyes: GREEN_EYES,
            hair: Hair::Bun,
            hair_colour: 0x3F2E26,
            glasses: true,
            top: Top::Blazer,
            top_colour: 0x7A5064,
            under_colour: 0xEDE6D6,
            bottom_colour: 0x44484E,
            frame: Frame::Curved,
            cut: Cut { wide: 1.0, jaw: 0.45, nose: 0.95, lips: 1.2 },
            ..PLAIN
        },
    ),
    (
        "meldpunt",
        Look {
            height: 1.7,
            age: 57,
            eyes: HAZEL_EYES,
            skin: TAN,
            hair: Hair::Bun,
            hair_colour: 0x4A3C34,
            top: Top::Cardigan,
            top_colour: 0x6B5D7A,
            under_colour: 0xE2D8C6,
            frame: Frame::Curved,
            cut: Cut { wide: 1.04, jaw: 0.5, nose: 1.1, lips: 1.2 },
            ..PLAIN
        },
    ),
    (
        "dwi",
        Look {
            height: 1.8,
            build: 0.96,
            age: 34,
            eyes: DARK_EYES,
            skin: DEEP,
            hair: Hair::Cropped,
            hair_colour: 0x241D1A,
            top: Top::Shirt,
            top_colour: 0xB9C3C9,
            under_colour: 0xE9E4D8,
            bottom_colour: 0x3A3F49,
            cut: Cut { wide: 0.98, jaw: 0.6, nose: 1.1, lips: 1.4 },
            ..PLAIN
        },
    ),
    (
        "spirit",
        Look {
            height: 1.69,
            build: 0.94,
            age: 31,
            eyes: GREEN_EYES,
            hair: Hair::Long,
            hair_colour: 0x8A5A3A,
            top: Top::Sweater,
            top_colour: 0x7F8F5A,
            frame: Frame::Curved,
            cut: Cut { wide: 0.96, jaw: 0.35, nose: 0.9, lips: 1.2 },
            ..PLAIN
        },
    ),
    (
        "smit",
        Look {
            height: 1.78,
            age: 60,
            eyes: GREY_EYES,
            hair: Hair::Short,
            hair_colour: GREY,
            glasses: true,
            top: Top::Blazer,
            top_colour: 0x5A5248,
            under_colour: 0xC9D4DA,
            cut: Cut { wide: 0.96, jaw: 0.55, nose: 1.15, lips: 0.8 },
            ..PLAIN
        },
    ),
    (
        "reception",
        Look {
            height: 1.67,
            build: 1.08,
            age: 55,
            eyes: BLUE_EYES,
            hair: Hair::Short,
            hair_colour: 0xC0A070,
            glasses: true,
            top: Top::Sweater,
            top_colour: 0x3F6A78,
            frame: Frame::Curved,
            cut: Cut { wide: 1.05, jaw: 0.5, nose: 0.95, lips: 1.0 },
            ..PLAIN
        },
    ),
];
