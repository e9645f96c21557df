//! What people look like: size, skin, hair and clothes by id; whoever is unknown gets plain looks that stay theirs.

mod people;

use people::{BROWN, DARK, DEEP, FAIR, GREY, OLIVE, PALE, PLAIN, RUDDY, TAN, WHITE};

use super::shapes::{hash, linear, seed_of};

/// The form of the hair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hair {
    /// Combed back into a bun.
    Bun,
    /// Short all around, with a parting.
    Short,
    /// Very short all around.
    Cropped,
    /// Short at the sides, little on top.
    Thin,
    /// From a high hairline straight back, down to the collar.
    Swept,
    /// Long, to the shoulders.
    Long,
    /// Full curls.
    Curls,
    /// To the jaw.
    Bob,
    /// Many thin ones, to the shoulders.
    Braids,
}

/// What is worn on the head.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum OnHead {
    /// Nothing.
    Bare,
    /// A scarf close around face and neck.
    Scarf,
    /// A round cap without a brim.
    Cap,
    /// A cloth knotted high.
    Wrap,
}

/// The hair on the face.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Beard {
    /// None.
    Shaved,
    /// A few days.
    Stubble,
    /// A few days, and a moustache.
    Moustache,
    /// A full one.
    Full,
}

/// How a body is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Frame {
    /// Broad at the shoulders, straight down to the hips.
    Straight,
    /// Narrower at the shoulders and the waist, broader at the hips.
    Curved,
    /// Not grown up yet.
    Child,
}

/// What tells one face from another. 1 is usual.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Cut {
    /// How broad the face is.
    pub wide: f32,
    /// How square the jaw is: 0 a point, 1 a block.
    pub jaw: f32,
    /// How large the nose is.
    pub nose: f32,
    /// How full the lips are.
    pub lips: f32,
}

/// What is worn above.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Top {
    /// Open at the front, over something; with buttons.
    Cardigan,
    /// Closed, with a round neck.
    Sweater,
    /// A work jacket with a zip and pockets.
    Jacket,
    /// With lapels.
    Blazer,
    /// A shirt with a collar.
    Shirt,
    /// A sweater with a hood that lies on the shoulders.
    Hoodie,
    /// With a zip to the chin and a stripe down the sleeves.
    Tracksuit,
}

/// What is worn below.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bottom {
    /// To below the knee.
    Skirt,
    /// To the ankle.
    LongSkirt,
    /// Trousers.
    Trousers,
}

/// What somebody looks like. Colours are sRGB `0xRRGGBB`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Look {
    /// Height in metres.
    pub height: f32,
    /// How broad: 1 is usual.
    pub build: f32,
    /// Years.
    pub age: u8,
    pub skin: u32,
    /// The colour of the eyes.
    pub eyes: u32,
    pub hair: Hair,
    pub hair_colour: u32,
    pub beard: Beard,
    pub glasses: bool,
    pub top: Top,
    pub top_colour: u32,
    /// What is under the top, at the neck.
    pub under_colour: u32,
    pub bottom: Bottom,
    pub bottom_colour: u32,
    pub shoes: u32,
    pub frame: Frame,
    pub cut: Cut,
    pub on_head: OnHead,
    pub head_colour: u32,
}

impl Look {
    /// Whether brows and lashes are those of somebody fair or white.
    pub(super) fn is_fair(&self) -> bool {
        linear(self.hair_colour).min_element() > 0.09
    }
}

/// What the person of this id looks like.
#[must_use]
pub(super) fn looks(id: &str) -> Look {
    let id = id.to_lowercase();
    known(&id).unwrap_or_else(|| drawn_by_lot(&id))
}

/// The looks of somebody who has looks of their own.
fn known(id: &str) -> Option<Look> {
    // Whole parts of an id first: `jan` must not find itself in `january`.
    let by_part = people::known().find(|(word, _)| id.split(['-', '_', ' ']).any(|part| part == *word));
    let by_piece = || people::known().find(|(word, _)| word.len() > 3 && id.contains(word));
    by_part.or_else(by_piece).map(|(_, look)| *look)
}

/// Whether somebody has looks of their own; else they are drawn by lot.
pub(super) fn is_known(id: &str) -> bool {
    known(&id.to_lowercase()).is_some()
}

/// Everybody who has looks of their own.
pub(super) fn everybody() -> impl Iterator<Item = &'static str> {
    people::known().map(|(word, _)| *word)
}

/// Plain looks by the hash of an id: always the same for the same person, nothing that stands out.
fn drawn_by_lot(id: &str) -> Look {
    let seed = seed_of(id);
    let lot = |n: u32| hash(seed.wrapping_add(n.wrapping_mul(7919)));
    fn pick<T: Copy>(from: &[T], lot: f32) -> T {
        from[((lot * from.len() as f32) as usize).min(from.len() - 1)]
    }
    let age = 28 + (lot(0) * 45.0) as u8;
    let hair_colour = if age > 60 { pick(&[WHITE, GREY], lot(1)) } else { pick(&[DARK, BROWN, FAIR], lot(1)) };
    Look {
        height: 1.6 + lot(2) * 0.24,
        build: 0.92 + lot(3) * 0.2,
        age,
        skin: pick(&[PALE, RUDDY, OLIVE, TAN, DEEP], lot(4)),
        hair: pick(&[Hair::Short, Hair::Short, Hair::Bob, Hair::Thin, Hair::Long], lot(5)),
        hair_colour,
        glasses: lot(6) > 0.75,
        top: pick(&[Top::Sweater, Top::Shirt, Top::Cardigan, Top::Jacket], lot(7)),
        top_colour: pick(&[0x5F7480, 0x7A6A58, 0x66785F, 0x84606A, 0x58607A], lot(8)),
        bottom_colour: pick(&[0x4A4F58, 0x57504A, 0x3F4652], lot(9)),
        cut: Cut {
            wide: 0.95 + lot(10) * 0.1,
            jaw: 0.35 + lot(11) * 0.45,
            nose: 0.9 + lot(12) * 0.35,
            lips: 0.8 + lot(13) * 0.5,
        },
        ..PLAIN
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_we_know_has_looks_of_their_own() {
        let ids = [
            "hofstra",
            "victor",
            "rademaker",
            "kees",
            "frans",
            "jan",
            "esme",
            "adriaans",
            "buurvrouw",
            "collega",
            "szabo",
            "dirk",
            "daan",
            "mees",
            "kuipers",
            "tol",
            "shanaya",
            "fatma",
            "tom",
            "grace",
            "noor",
            "samir",
            "youssef",
        ];
        for (i, id) in ids.iter().enumerate() {
            for other in &ids[..i] {
                assert_ne!(looks(id), looks(other), "{id} and {other}");
            }
        }
        assert_eq!(looks("hofstra").age, 83);
        assert_eq!(looks("mevrouw-hofstra"), looks("hofstra"));
        assert!(looks("victor").build > looks("kees").build);
    }

    #[test]
    fn nobody_is_taken_for_somebody_else() {
        let differ = |a: u32, b: u32| linear(a).powf(0.5).distance(linear(b).powf(0.5)) > 0.1;
        for (i, (id, a)) in people::known().enumerate() {
            for (other, b) in people::known().take(i) {
                let seen = [
                    a.hair != b.hair,
                    differ(a.hair_colour, b.hair_colour),
                    differ(a.skin, b.skin),
                    a.top != b.top,
                    differ(a.top_colour, b.top_colour),
                    a.glasses != b.glasses,
                    a.beard != b.beard,
                    a.on_head != b.on_head,
                    a.frame != b.frame,
                    (a.build - b.build).abs() > 0.12,
                    (a.height - b.height).abs() > 0.12,
                    a.age.abs_diff(b.age) > 15,
                ];
                let count = seen.iter().filter(|differs| **differs).count();
                assert!(count >= 3, "{id} and {other} differ in {count} things that one sees");
            }
        }
    }

    #[test]
    fn a_stranger_keeps_their_looks_and_has_human_measures() {
        for id in ["x", "de-postbode", "januari", "tombola", "nieuw-iemand"] {
            let look = looks(id);
            assert_eq!(look, looks(id));
            assert!((1.3..2.1).contains(&look.height) && (0.7..1.4).contains(&look.build));
        }
    }
}
