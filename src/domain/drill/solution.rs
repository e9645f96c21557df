//! An item with all there is to tell about it, for those who do not answer it one by one: a class, a sheet of paper.

use super::{
    face::Reader,
    model::{Form, Listener, Part, Step},
};

/// An item with what is right and every reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Solution {
    /// How it is answered.
    pub form: Form,
    /// The question above it.
    pub ask: String,
    /// Where one is, and what just happened.
    pub situation: Option<String>,
    /// What the resident says.
    pub line: Option<String>,
    /// The sentence that it is about.
    pub text: Option<String>,
    /// What there is to choose from, one after another; empty where a sentence is typed.
    pub steps: Vec<SolvedStep>,
    /// Why the answer is right, where the item as a whole has such a reason.
    pub why: Option<String>,
    /// What tempts to another, and why it is not that.
    pub not: Option<String>,
    /// Model sentences.
    pub examples: Vec<String>,
}

/// What there is to choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SolvedStep {
    /// What is chosen.
    pub part: Part,
    /// What the author calls it, where they name it.
    pub name: Option<String>,
    /// The options, in the order in which they are shown.
    pub options: Vec<SolvedOption>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SolvedOption {
    /// Its id.
    pub id: String,
    /// Its words.
    pub words: String,
    /// Whether it is right.
    pub right: bool,
    /// Why it is or is not, where each has its own reason.
    pub reason: Option<String>,
    /// What residents say back: who, and their words.
    pub replies: Vec<(String, String)>,
}

impl Solution {
    /// Puts an item with all that is told about it into words.
    #[must_use]
    pub fn of(reader: &Reader<'_>) -> Self {
        let (item, face) = (reader.item, reader.face());
        let steps = item.steps.iter().zip(face.steps).map(|(step, shown)| SolvedStep {
            part: shown.part,
            name: shown.name,
            options: shown.options.into_iter().map(|(id, words)| option(reader, step, id, words)).collect(),
        });
        let own = |what: &str| item.has_why().then(|| reader.get(&item.key(what)));
        let examples: &[&str] = if item.form == Form::Typed { &["example", "example2"] } else { &[] };
        Self {
            form: item.form,
            ask: face.ask,
            situation: face.situation,
            line: face.line,
            text: face.text,
            steps: steps.collect(),
            why: own("why"),
            not: own("not"),
            examples: examples.iter().map(|what| reader.get(&item.key(what))).collect(),
        }
    }

    /// The words by which somebody who has seen the item knows it again.
    #[must_use]
    pub fn about(&self) -> &str {
        [&self.text, &self.line, &self.situation].into_iter().flatten().next().map_or("", String::as_str)
    }

    /// Something that is wrong here and might be right elsewhere: of the last step, which decides.
    #[must_use]
    pub fn other(&self) -> Option<&str> {
        let last = self.steps.last()?;
        last.options.iter().find(|option| !option.right).map(|option| option.words.as_str())
    }
}

fn option(reader: &Reader<'_>, step: &Step, id: String, words: String) -> SolvedOption {
    let item = reader.item;
    let heard = |listener: &&Listener| matches!(&step.part, Part::Tile(part) if *part == listener.part);
    let replies = item.listeners.iter().filter(heard);
    SolvedOption {
        words,
        right: step.right.contains(&id),
        reason: item.why(&step.part, &id).map(|key| reader.get(&key)),
        replies: replies.map(|listener| (listener.who.clone(), reader.get(&item.reply(&listener.who, &id)))).collect(),
        id,
    }
}

/// The letter by which an option of a step is called where nobody presses a number: A for the first.
#[must_use]
pub fn letter(at: usize) -> char {
    u8::try_from(at).ok().and_then(|at| b'A'.checked_add(at)).map_or('?', char::from)
}
