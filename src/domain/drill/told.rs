//! What is told after an answer, in words, as much of it as the feedback allows.

use super::{
    face::Reader,
    feedback::Feedback,
    marking::{Marked, Verdict},
    model::Part,
    typed::HeardLabel,
};
use crate::domain::id::TextKey;

/// What is told after an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What it was worth.
    pub verdict: Verdict,
    /// What would have been right, where something else was chosen.
    pub right: Vec<Better>,
    /// Reasons, what explains most first.
    pub reasons: Vec<Reason>,
    /// What residents say back: who, and their words.
    pub replies: Vec<(String, String)>,
    /// Model sentences.
    pub examples: Vec<String>,
    /// What was heard in a typed sentence; none when nothing was typed, or nobody was sure.
    pub heard: Option<Vec<HeardLabel>>,
}

/// What would have been right in one step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Better {
    /// The step.
    pub part: Part,
    /// What the author calls it, where they name it.
    pub name: Option<String>,
    /// The words that are right.
    pub words: Vec<String>,
}

/// A reason, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// What it is about, where each thing on offer has a reason of its own.
    pub about: Option<About>,
    /// Its words.
    pub words: String,
}

/// What a reason is about: something that was chosen, or what would have been right in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The step.
    pub part: Part,
    /// What the author calls it, where they name it.
    pub name: Option<String>,
    /// What became of it.
    pub fate: Fate,
}

/// What became of something on offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It was chosen, and is not right.
    Missed,
    /// It is right, and something else was chosen.
    Better,
    /// It was chosen, and is right.
    Hit,
}

/// How many reasons are told.
fn most_reasons(feedback: Feedback, verdict: Verdict) -> usize {
    match (feedback, verdict) {
        (Feedback::Full, _) => usize::MAX,
        (Feedback::Short, _) | (Feedback::AtEnd | Feedback::SelfCheck, Verdict::Right) => 1,
        (Feedback::AtEnd | Feedback::SelfCheck, _) => 2,
    }
}

/// Puts a marked answer into words. `verdict` is the trainee's own where the analyser was not sure.
#[must_use]
pub fn tell(reader: &Reader<'_>, marked: &Marked, verdict: Verdict, feedback: Feedback) -> Told {
    let better = |step: &super::marking::MarkedStep| Better {
        part: step.part.clone(),
        name: reader.name(&step.part),
        words: step.right.iter().map(|id| reader.words(&step.part, id)).collect(),
    };
    let reasons = marked.reasons.iter().take(most_reasons(feedback, verdict));
    Told {
        verdict,
        right: marked.steps.iter().filter(|step| !step.is_right()).map(better).collect(),
        reasons: reasons.map(|key| Reason { about: about(reader, marked, key), words: reader.get(key) }).collect(),
        replies: marked.replies.iter().map(|(who, key)| (who.clone(), reader.get(key))).collect(),
        examples: marked.examples.iter().map(|key| reader.get(key)).collect(),
        heard: marked.heard.as_ref().filter(|heard| heard.sure).map(|heard| heard.labels.clone()),
    }
}

/// What a reason is about; none when it is about the item as a whole.
fn about(reader: &Reader<'_>, marked: &Marked, key: &TextKey) -> Option<About> {
    marked.steps.iter().find_map(|step| {
        let is_of = |id: &str| reader.item.why(&step.part, id).is_some_and(|own| own == *key);
        let fate = match (is_of(&step.chosen), step.is_right()) {
            (true, true) => Fate::Hit,
            (true, false) => Fate::Missed,
            (false, _) if step.right.iter().any(|id| is_of(id)) => Fate::Better,
            (false, _) => return None,
        };
        Some(About { part: step.part.clone(), name: reader.name(&step.part), fate })
    })
}
