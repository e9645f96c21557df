//! The people the stage knows: what each of them looks like, by a word of their id.

mod casus;

use super::{Beard, Bottom, Cut, Frame, Hair, Look, OnHead, Top};

/// White hair that has been combed.
pub(super) const WHITE: u32 = 0xE6E1D8;
pub(super) const GREY: u32 = 0x9A948C;
pub(super) const DARK: u32 = 0x3A2F2A;
pub(super) const BROWN: u32 = 0x5E4433;
pub(super) const FAIR: u32 = 0xB08D5E;

pub(super) const PALE: u32 = 0xE2BDA2;
pub(super) const RUDDY: u32 = 0xD9A78A;
pub(super) const OLIVE: u32 = 0xC79A74;
pub(super) const TAN: u32 = 0xA87652;
pub(super) const DEEP: u32 = 0x7E5540;

pub(super) const BROWN_EYES: u32 = 0x5B3D2A;
pub(super) const DARK_EYES: u32 = 0x3E2A20;
pub(super) const HAZEL_EYES: u32 = 0x6B5A3A;
pub(super) const GREEN_EYES: u32 = 0x5F6B50;
pub(super) const GREY_EYES: u32 = 0x66737A;
pub(super) const BLUE_EYES: u32 = 0x557189;

/// Somebody plain, from whom the others differ.
pub(super) const PLAIN: Look = Look {
    height: 1.7,
    build: 1.0,
    age: 45,
    skin: PALE,
    eyes: BROWN_EYES,
    hair: Hair::Short,
    hair_colour: BROWN,
    beard: Beard::Shaved,
    glasses: false,
    top: Top::Sweater,
    top_colour: 0x5F7480,
    under_colour: 0xE4DCCB,
    bottom: Bottom::Trousers,
    bottom_colour: 0x4A4F58,
    shoes: 0x3E342C,
    frame: Frame::Straight,
    cut: Cut { wide: 1.0, jaw: 0.5, nose: 1.0, lips: 1.0 },
    on_head: OnHead::Bare,
    head_colour: 0,
};

/// Everybody we know: a word of their id, and their looks.
pub(super) fn known() -> impl Iterator<Item = &'static (&'static str, Look)> {
    DOORS.iter().chain(casus::KNOWN)
}

/// Those one meets at the doors of the visits.
const DOORS: &[(&str, Look)] = &[
    // Who plays: somebody of no particular age, with a coat and nothing in the hands.
    (
        "you",
        Look {
            height: 1.72,
            build: 0.92,
            age: 24,
            skin: OLIVE,
            hair: Hair::Bob,
            hair_colour: DARK,
            top: Top::Jacket,
            top_colour: 0x4E6670,
            under_colour: 0xE0D6C4,
            bottom_colour: 0x3F4652,
            cut: Cut { wide: 0.98, jaw: 0.5, nose: 1.0, lips: 1.0 },
            ..PLAIN
        },
    ),
    (
        "hofstra",
        Look {
            height: 1.56,
            build: 0.92,
            age: 83,
            eyes: BLUE_EYES,
            hair: Hair::Bun,
            hair_colour: WHITE,
            glasses: true,
            top: Top::Cardigan,
            top_colour: 0x5B7DA0,
            under_colour: 0xEFE6D6,
            bottom: Bottom::Skirt,
            bottom_colour: 0x6A6470,
            shoes: 0x7A4B4E,
            frame: Frame::Curved,
            cut: Cut { wide: 0.97, jaw: 0.45, nose: 0.92, lips: 0.80 },
            ..PLAIN
        },
    ),
    (
        "victor",
        Look {
            height: 1.86,
            build: 1.26,
            age: 58,
            eyes: GREY_EYES,
            skin: RUDDY,
            hair_colour: GREY,
            beard: Beard::Stubble,
            top_colour: 0x39424C,
            under_colour: 0x7C8084,
            bottom_colour: 0x4B4A47,
            cut: Cut { wide: 1.07, jaw: 0.95, nose: 1.30, lips: 0.90 },
            ..PLAIN
        },
    ),
    (
        "rademaker",
        Look {
            height: 1.76,
            build: 1.08,
            age: 73,
            eyes: BLUE_EYES,
            skin: RUDDY,
            hair: Hair::Thin,
            hair_colour: WHITE,
            top: Top::Cardigan,
            top_colour: 0x7C5A3C,
            under_colour: 0xB9C8D2,
            bottom_colour: 0x5A5648,
            cut: Cut { wide: 0.98, jaw: 0.55, nose: 1.25, lips: 0.80 },
            ..PLAIN
        },
    ),
    (
        "kees",
        Look {
            height: 1.84,
            build: 0.9,
            age: 41,
            eyes: GREEN_EYES,
            hair_colour: DARK,
            beard: Beard::Stubble,
            top: Top::Jacket,
            top_colour: 0x55614E,
            under_colour: 0x8A8378,
            bottom_colour: 0x3F4A5C,
            cut: Cut { wide: 0.96, jaw: 0.70, nose: 1.10, lips: 0.90 },
            ..PLAIN
        },
    ),
    (
        "szabo",
        Look {
            height: 1.8,
            build: 0.82,
            age: 85,
            eyes: GREY_EYES,
            hair: Hair::Short,
            hair_colour: WHITE,
            top: Top::Blazer,
            top_colour: 0x4B5560,
            under_colour: 0xE8E2D2,
            bottom_colour: 0x3F4248,
            cut: Cut { wide: 0.92, jaw: 0.45, nose: 1.35, lips: 0.70 },
            ..PLAIN
        },
    ),
    (
        "dirk",
        Look {
            height: 1.8,
            build: 1.12,
            age: 61,
            eyes: BLUE_EYES,
            skin: RUDDY,
            hair_colour: GREY,
            beard: Beard::Full,
            top: Top::Shirt,
            top_colour: 0x8B6F5A,
            cut: Cut { wide: 1.05, jaw: 0.80, nose: 1.25, lips: 0.90 },
            ..PLAIN
        },
    ),
    (
        "daan",
        Look {
            height: 1.36,
            build: 0.86,
            age: 9,
            eyes: BLUE_EYES,
            hair_colour: FAIR,
            top_colour: 0xB4713F,
            bottom_colour: 0x46587A,
            shoes: 0x8C4A44,
            frame: Frame::Child,
            cut: Cut { wide: 1.00, jaw: 0.35, nose: 0.75, lips: 0.90 },
            ..PLAIN
        },
    ),
    (
        "mees",
        Look {
            height: 1.42,
            build: 0.85,
            age: 11,
            eyes: DARK_EYES,
            skin: TAN,
            hair: Hair::Curls,
            hair_colour: DARK,
            top_colour: 0x4F7A6A,
            bottom_colour: 0x4A4F58,
            frame: Frame::Child,
            cut: Cut { wide: 0.98, jaw: 0.30, nose: 0.80, lips: 1.20 },
            ..PLAIN
        },
    ),
    (
        "kuipers",
        Look {
            height: 1.6,
            build: 1.06,
            age: 72,
            eyes: BLUE_EYES,
            hair: Hair::Bob,
            hair_colour: WHITE,
            glasses: true,
            top: Top::Jacket,
            top_colour: 0x6B6480,
            under_colour: 0xE0D6C4,
            frame: Frame::Curved,
            cut: Cut { wide: 1.02, jaw: 0.50, nose: 1.05, lips: 0.80 },
            ..PLAIN
        },
    ),
    (
        "tol",
        Look {
            height: 1.62,
            build: 1.12,
            age: 58,
            eyes: HAZEL_EYES,
            skin: RUDDY,
            hair: Hair::Bob,
            hair_colour: 0x9A5A40,
            top: Top::Cardigan,
            top_colour: 0x6C7A5E,
            under_colour: 0xE3CFC4,
            bottom: Bottom::Skirt,
            bottom_colour: 0x5C4A55,
            frame: Frame::Curved,
            cut: Cut { wide: 1.07, jaw: 0.60, nose: 1.00, lips: 1.00 },
            ..PLAIN
        },
    ),
    (
        "tweehoog",
        Look {
            height: 1.7,
            build: 0.98,
            age: 36,
            eyes: DARK_EYES,
            skin: DEEP,
            hair: Hair::Bob,
            hair_colour: 0x2C2320,
            top: Top::Cardigan,
            top_colour: 0x7F93A8,
            under_colour: 0xEDEBE4,
            frame: Frame::Curved,
            cut: Cut { wide: 0.95, jaw: 0.35, nose: 0.95, lips: 1.50 },
            ..PLAIN
        },
    ),
    (
        "verhulst",
        Look {
            height: 1.74,
            build: 1.06,
            age: 84,
            eyes: BLUE_EYES,
            skin: RUDDY,
            hair: Hair::Thin,
            hair_colour: WHITE,
            top: Top::Jacket,
            top_colour: 0x4F6152,
            under_colour: 0xE6DFCF,
            bottom_colour: 0x5A5146,
            glasses: true,
            cut: Cut { wide: 1.02, jaw: 0.70, nose: 1.30, lips: 0.70 },
            ..PLAIN
        },
    ),
    (
        "riek",
        Look {
            height: 1.6,
            build: 1.1,
            age: 71,
            eyes: BLUE_EYES,
            skin: RUDDY,
            hair: Hair::Short,
            hair_colour: 0xBDA78A,
            top: Top::Sweater,
            top_colour: 0x8D5B6B,
            bottom: Bottom::Trousers,
            bottom_colour: 0x4F5361,
            frame: Frame::Curved,
            cut: Cut { wide: 1.04, jaw: 0.50, nose: 0.95, lips: 0.90 },
            ..PLAIN
        },
    ),
    (
        "buur",
        Look {
            height: 1.66,
            build: 1.12,
            age: 64,
            eyes: HAZEL_EYES,
            skin: OLIVE,
            hair: Hair::Bun,
            hair_colour: 0x6B5B50,
            top: Top::Cardigan,
            top_colour: 0x8A6E4A,
            under_colour: 0xDCD6C4,
            frame: Frame::Curved,
            cut: Cut { wide: 1.05, jaw: 0.50, nose: 1.10, lips: 1.00 },
            ..PLAIN
        },
    ),
    (
        "colle",
        Look {
            height: 1.74,
            age: 40,
            skin: TAN,
            hair: Hair::Short,
            hair_colour: DARK,
            top: Top::Shirt,
            top_colour: 0x6F8B79,
            glasses: true,
            cut: Cut { wide: 1.00, jaw: 0.60, nose: 1.10, lips: 1.10 },
            ..PLAIN
        },
    ),
    (
        "shanaya",
        Look {
            height: 1.66,
            build: 0.92,
            age: 19,
            eyes: DARK_EYES,
            skin: TAN,
            hair: Hair::Braids,
            hair_colour: 0x2A2220,
            top: Top::Hoodie,
            top_colour: 0xB9705C,
            under_colour: 0xEADFD2,
            bottom_colour: 0x3C3F4A,
            shoes: 0xCFC8BC,
            frame: Frame::Curved,
            cut: Cut { wide: 0.96, jaw: 0.30, nose: 0.85, lips: 1.40 },
            ..PLAIN
        },
    ),
    (
        "fatma",
        Look {
            height: 1.6,
            build: 1.12,
            age: 46,
            skin: OLIVE,
            hair: Hair::Bob,
            hair_colour: 0x3B2C26,
            top: Top::Cardigan,
            top_colour: 0x8A5660,
            under_colour: 0xE6D7C2,
            bottom: Bottom::LongSkirt,
            bottom_colour: 0x3F4450,
            shoes: 0x8A5A4A,
            frame: Frame::Curved,
            cut: Cut { wide: 1.04, jaw: 0.50, nose: 1.00, lips: 1.10 },
            on_head: OnHead::Scarf,
            head_colour: 0x3F7276,
            ..PLAIN
        },
    ),
    (
        "tom",
        Look {
            height: 1.83,
            build: 1.04,
            age: 35,
            eyes: GREY_EYES,
            hair_colour: 0x8A6242,
            beard: Beard::Stubble,
            top: Top::Jacket,
            top_colour: 0x4C6277,
            under_colour: 0xA9A294,
            bottom_colour: 0x4F4B45,
            cut: Cut { wide: 1.02, jaw: 0.75, nose: 1.10, lips: 0.90 },
            ..PLAIN
        },
    ),
    (
        "grace",
        Look {
            height: 1.7,
            build: 1.06,
            age: 33,
            eyes: DARK_EYES,
            skin: DEEP,
            hair: Hair::Curls,
            hair_colour: 0x2A211E,
            top: Top::Cardigan,
            top_colour: 0xC08A34,
            under_colour: 0xF0E4CC,
            bottom: Bottom::LongSkirt,
            bottom_colour: 0x7A4238,
            frame: Frame::Curved,
            cut: Cut { wide: 1.00, jaw: 0.40, nose: 0.95, lips: 1.60 },
            on_head: OnHead::Wrap,
            head_colour: 0x7A4238,
            ..PLAIN
        },
    ),
    (
        "noor",
        Look {
            height: 1.67,
            build: 0.86,
            age: 17,
            eyes: GREEN_EYES,
            skin: RUDDY,
            hair: Hair::Long,
            hair_colour: 0x4C372B,
            top_colour: 0x56708A,
            bottom_colour: 0x3B4152,
            shoes: 0xC9C2B6,
            frame: Frame::Curved,
            cut: Cut { wide: 0.95, jaw: 0.30, nose: 0.85, lips: 1.10 },
            top: Top::Hoodie,
            ..PLAIN
        },
    ),
    (
        "samir",
        Look {
            height: 1.72,
            build: 1.08,
            age: 67,
            eyes: DARK_EYES,
            skin: TAN,
            hair: Hair::Thin,
            hair_colour: 0xC9C3B8,
            beard: Beard::Full,
            top: Top::Cardigan,
            top_colour: 0x5A6478,
            under_colour: 0xEDE5D3,
            bottom_colour: 0x4B463F,
            cut: Cut { wide: 1.00, jaw: 0.65, nose: 1.25, lips: 0.90 },
            on_head: OnHead::Cap,
            head_colour: 0xE6DFCF,
            ..PLAIN
        },
    ),
    (
        "youssef",
        Look {
            height: 1.79,
            build: 0.9,
            age: 34,
            eyes: DARK_EYES,
            skin: TAN,
            hair: Hair::Cropped,
            hair_colour: 0x2B2422,
            beard: Beard::Stubble,
            top_colour: 0x474B56,
            bottom_colour: 0x3B3E48,
            shoes: 0x6E6A66,
            cut: Cut { wide: 0.98, jaw: 0.65, nose: 1.15, lips: 1.00 },
            top: Top::Tracksuit,
            under_colour: 0x8A8D92,
            ..PLAIN
        },
    ),
];
