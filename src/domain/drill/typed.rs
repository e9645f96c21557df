//! What an analyser says of a typed sentence, and nothing about how it comes to it: names of labels, the words they rest on, and whether
//! it is sure.

use super::marking::Verdict;
use crate::domain::texts::Lang;

/// The longest sentence that is taken, in characters.
pub const LONGEST: usize = 600;

/// The label of how somebody is addressed, which says nothing of what is said.
const ADDRESS: &str = "JIJ";

/// What was heard in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Heard {
    /// The labels.
    pub labels: Vec<HeardLabel>,
    /// Whether the analyser is sure. If not, nobody should be marked by it.
    pub sure: bool,
}

/// One label that was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeardLabel {
    /// Its name.
    pub name: String,
    /// The words it rests on.
    pub words: Vec<String>,
}

/// Hears what a sentence is.
pub trait Ear {
    /// What is heard in a sentence of this language.
    fn hear(&self, sentence: &str, lang: Lang) -> Heard;
}

/// An ear that is never sure: the trainee judges by the model sentences.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoEar;

impl Ear for NoEar {
    fn hear(&self, _: &str, _: Lang) -> Heard {
        Heard::default()
    }
}

impl Heard {
    /// Whether a label was heard.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.labels.iter().any(|label| label.name == name)
    }

    /// What a sentence is worth that should have some labels and not have others. Where nothing was heard but how somebody is addressed
    /// nothing is known: it may be said in words that no list has.
    pub(super) fn verdict(&self, wants: &[String], avoids: &[String]) -> Verdict {
        let tells_nothing =
            |label: &HeardLabel| label.name == ADDRESS && !wants.contains(&label.name) && !avoids.contains(&label.name);
        if !self.sure || self.labels.iter().all(tells_nothing) {
            return Verdict::Unsure;
        }
        let wanted = wants.iter().filter(|name| self.has(name)).count();
        let avoided = avoids.iter().any(|name| self.has(name));
        match wanted {
            0 => Verdict::Wrong,
            all if all == wants.len() && !avoided => Verdict::Right,
            _ => Verdict::Partly,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(names: &[&str]) -> Heard {
        let label = |name: &&str| HeardLabel { name: (*name).to_owned(), words: Vec::new() };
        Heard { labels: names.iter().map(label).collect(), sure: true }
    }

    #[test]
    fn a_sentence_of_which_only_the_address_was_heard_is_not_judged() {
        assert_eq!(heard(&["JIJ"]).verdict(&["CO".to_owned()], &["ADV".to_owned()]), Verdict::Unsure);
    }

    #[test]
    fn the_address_counts_where_it_is_to_be_avoided() {
        assert_eq!(heard(&["JIJ"]).verdict(&["CO".to_owned()], &["JIJ".to_owned()]), Verdict::Wrong);
    }
}
