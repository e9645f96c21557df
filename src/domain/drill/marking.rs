//! Marking: an answer to an item gives what was right of it, the reasons by key, and which two things were mixed up.

use serde::{Deserialize, Serialize};

use super::{
    model::{Form, Item, Part, Step},
    typed::{Heard, LONGEST},
};
use crate::domain::id::TextKey;

/// What somebody answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// An id for each step, in order.
    Chosen(Vec<String>),
    /// A sentence of one's own.
    Typed(String),
}

/// What an answer is worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// All of it is right.
    Right,
    /// Some of it is.
    Partly,
    /// None of it is.
    Wrong,
    /// The analyser cannot tell; the trainee judges.
    Unsure,
}

impl Verdict {
    /// What the trainee may say themselves.
    pub const OWN: [Self; 3] = [Self::Right, Self::Partly, Self::Wrong];

    /// The word that is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Partly => "partly",
            Self::Wrong => "wrong",
            Self::Unsure => "unsure",
        }
    }

    /// The verdict of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Right, Self::Partly, Self::Wrong, Self::Unsure].into_iter().find(|verdict| verdict.as_str() == word)
    }
}

/// Two things that were mixed up.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Confusion {
    /// What it was.
    pub answer: String,
    /// What it was taken for.
    pub chosen: String,
}

/// An answer, marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// What it is worth.
    pub verdict: Verdict,
    /// Each step; empty where a sentence was typed.
    pub steps: Vec<MarkedStep>,
    /// The keys of the reasons, what explains most first.
    pub reasons: Vec<TextKey>,
    /// Which two things were mixed up, if it was two.
    pub confusion: Option<Confusion>,
    /// What residents say back to a message: who, and the key of the words.
    pub replies: Vec<(String, TextKey)>,
    /// The keys of model sentences.
    pub examples: Vec<TextKey>,
    /// What was heard in a typed sentence.
    pub heard: Option<Heard>,
}

/// One step, marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MarkedStep {
    /// What was chosen.
    pub part: Part,
    /// Which.
    pub chosen: String,
    /// What would be right.
    pub right: Vec<String>,
}

impl MarkedStep {
    /// Whether it is right.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.right.contains(&self.chosen)
    }
}

/// Why something is no answer. Nothing happened then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoAnswer {
    /// The item asks for something else.
    #[error("this item is answered otherwise")]
    OtherForm,
    /// Not everything was chosen, or more than there is.
    #[error("{0} things are to be chosen here")]
    Steps(usize),
    /// It is not on offer.
    #[error("`{0}` is not among what is offered")]
    NotOffered(String),
    /// Nothing was typed.
    #[error("nothing was typed")]
    Empty,
    /// More was typed than anybody says at a door.
    #[error("a sentence has at most {LONGEST} characters here")]
    TooLong,
}

/// Marks an answer. `hear` is asked only for a typed sentence.
///
/// # Errors
/// When it is no answer to this item.
pub fn mark(item: &Item, answer: &Answer, hear: impl FnOnce(&str) -> Heard) -> Result<Marked, NoAnswer> {
    match (item.form, answer) {
        (Form::Typed, Answer::Typed(sentence)) => {
            if sentence.trim().is_empty() {
                return Err(NoAnswer::Empty);
            }
            if sentence.chars().count() > LONGEST {
                return Err(NoAnswer::TooLong);
            }
            Ok(mark_typed(item, hear(sentence)))
        }
        (Form::Typed, Answer::Chosen(_)) | (_, Answer::Typed(_)) => Err(NoAnswer::OtherForm),
        (_, Answer::Chosen(ids)) => mark_chosen(item, ids),
    }
}

fn mark_typed(item: &Item, heard: Heard) -> Marked {
    let verdict = heard.verdict(&item.wants, &item.avoids);
    let trap = item.avoids.iter().find(|name| heard.sure && heard.has(name));
    let confusion = trap.zip(item.wants.first()).map(|(chosen, answer)| mixed_up(answer, chosen));
    let reasons: &[&str] = if verdict == Verdict::Right { &["why"] } else { &["why", "not"] };
    let examples: &[&str] = if verdict == Verdict::Right { &["example"] } else { &["example", "example2"] };
    Marked {
        verdict,
        steps: Vec::new(),
        reasons: reasons.iter().map(|what| item.key(what)).collect(),
        confusion: confusion.filter(|_| verdict != Verdict::Right),
        replies: Vec::new(),
        examples: examples.iter().map(|what| item.key(what)).collect(),
        heard: Some(heard),
    }
}

fn mixed_up(answer: &str, chosen: &str) -> Confusion {
    Confusion { answer: answer.to_owned(), chosen: chosen.to_owned() }
}

fn mark_chosen(item: &Item, ids: &[String]) -> Result<Marked, NoAnswer> {
    if ids.len() != item.steps.len() {
        return Err(NoAnswer::Steps(item.steps.len()));
    }
    let mut steps = Vec::new();
    for (step, id) in item.steps.iter().zip(ids) {
        if !step.ids.contains(id) {
            return Err(NoAnswer::NotOffered(id.clone()));
        }
        steps.push(MarkedStep { part: step.part.clone(), chosen: id.clone(), right: step.right.clone() });
    }
    let right = steps.iter().filter(|step| step.is_right()).count();
    // Half of a message is a start; one part of four is not.
    let verdict = match right {
        all if all == steps.len() => Verdict::Right,
        some if some * 2 >= steps.len() => Verdict::Partly,
        _ => Verdict::Wrong,
    };
    let wrong_shared = steps.iter().find(|step| step.part.is_shared() && !step.is_right());
    let confusion = wrong_shared.and_then(|step| step.right.first().map(|answer| mixed_up(answer, &step.chosen)));
    Ok(Marked {
        verdict,
        reasons: reasons(item, &steps, verdict),
        confusion,
        replies: replies(item, &steps),
        examples: Vec::new(),
        heard: None,
        steps,
    })
}

/// The reasons, what explains most first: of what was chosen wrongly, why it is wrong and why the right one is right.
fn reasons(item: &Item, steps: &[MarkedStep], verdict: Verdict) -> Vec<TextKey> {
    let mut keys = Vec::new();
    let each = |step: &MarkedStep, id: &str| item.why(&step.part, id);
    for step in steps.iter().filter(|step| !step.is_right()) {
        keys.extend(each(step, &step.chosen));
        keys.extend(step.right.first().and_then(|right| each(step, right)));
    }
    if item.has_why() {
        keys.push(item.key("why"));
        if verdict != Verdict::Right || item.near {
            keys.push(item.key("not"));
        }
    }
    for step in steps.iter().filter(|step| step.is_right()) {
        keys.extend(each(step, &step.chosen));
    }
    keys
}

fn replies(item: &Item, steps: &[MarkedStep]) -> Vec<(String, TextKey)> {
    let tile = |part: &str| steps.iter().find(|step| matches!(&step.part, Part::Tile(own) if own == part));
    let reply = |listener: &super::model::Listener| {
        let step = tile(&listener.part)?;
        Some((listener.who.clone(), item.reply(&listener.who, &step.chosen)))
    };
    item.listeners.iter().filter_map(reply).collect()
}

/// An answer to a step that is right, for model answers.
#[must_use]
pub fn right_of(step: &Step) -> &str {
    step.right.first().map_or("", String::as_str)
}
