//! Where the sights of a visit are in a place: by the words in their ids.

use bevy::prelude::*;

use super::{Anchor, Place};
use crate::app::stage::shapes::seed_of;

impl Place {
    /// Where the sights of these ids stand. Words in an id find their anchor; what fits nowhere gets a free spot, and keeps it as long as
    /// the same sights are asked for.
    #[must_use]
    pub fn spots(&self, ids: &[String]) -> Vec<(String, Vec3)> {
        let mut taken = vec![false; self.anchors.len()];
        let mut found: Vec<Option<usize>> = ids
            .iter()
            .map(|id| {
                let anchor = best_anchor(&self.anchors, id).filter(|i| !taken[*i])?;
                taken[anchor] = true;
                Some(anchor)
            })
            .collect();
        // Spots without words first, so that a strange sight does not stand on a known thing.
        for (id, found) in ids.iter().zip(&mut found) {
            if found.is_some() {
                continue;
            }
            let start = seed_of(id) as usize;
            let free = |wordless: bool| {
                let spots: Vec<usize> =
                    (0..taken.len()).filter(|i| !taken[*i] && self.anchors[*i].words.is_empty() == wordless).collect();
                (!spots.is_empty()).then(|| spots[start % spots.len()])
            };
            *found = free(true).or_else(|| free(false));
            if let Some(anchor) = *found {
                taken[anchor] = true;
            }
        }
        ids.iter()
            .zip(found)
            .map(|(id, anchor)| (id.clone(), anchor.map_or(self.view.target, |anchor| self.anchors[anchor].at)))
            .collect()
    }

    /// The anchor whose words this id contains.
    #[must_use]
    pub fn anchor_for(&self, id: &str) -> Option<&Anchor> {
        best_anchor(&self.anchors, id).map(|anchor| &self.anchors[anchor])
    }
}

/// The anchor with the longest word that a part of the id contains; a whole part counts for more than a piece of one.
fn best_anchor(anchors: &[Anchor], id: &str) -> Option<usize> {
    let id = id.to_lowercase();
    let fit = |anchor: &Anchor| {
        anchor
            .words
            .split('|')
            .filter(|word| !word.is_empty())
            .flat_map(|word| {
                id.split(['-', '_', ' ']).map(move |part| {
                    if part == word {
                        word.len() + 100
                    } else if part.contains(word) {
                        word.len()
                    } else {
                        0
                    }
                })
            })
            .max()
            .unwrap_or(0)
    };
    let (best, anchor) = anchors
        .iter()
        .enumerate()
        .map(|(i, anchor)| (fit(anchor), i))
        // The first of equals, so that the order in a place's list decides.
        .fold((0, 0), |best, next| if next.0 > best.0 { next } else { best });
    (best > 0).then_some(anchor)
}
