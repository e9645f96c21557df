//! What a typed sentence is: the labels of the codebook, each with the words that tell it, or an honest "not sure".
//!
//! Rules and word lists are data, `language/<lang>/*.ron`, explained in docs/utterance-rules.md. They run as a cascade: words are
//! looked up in lists (`lexicon`), rules match patterns over them (`pattern`) and give or take marks sentence by sentence and
//! then over the whole turn (`rules`). Nothing is guessed from words that no list knows.

mod compile;
mod fold;
mod label;
mod lexicon;
mod pattern;
mod read;
mod rules;
pub mod score;
mod sense;
mod split;
#[cfg(test)]
mod tests;

use std::ops::Range;

pub use label::Label;

use super::{
    files::FileSet,
    finding::{Code, Finding, Place},
    scenario::tree::read_file,
    texts::Lang,
};
use lexicon::Lexicon;
use read::RawFile;
use rules::{Mark, Marked, Outcome, Rules};
use split::{Kind, Sentence, Spelling, Text};

/// The folder that holds word lists and rules: `language/<lang>/*.ron`.
pub const FOLDER: &str = "language";

/// A label is given from this confidence on.
const SHOWN: u8 = 50;
/// From this confidence on a label is sure.
const SURE: u8 = 70;

/// Finds out what utterances in one language are.
#[derive(Debug)]
pub struct Analyser {
    spelling: Spelling,
    lexicon: Lexicon,
    rules: Rules,
}

/// What an utterance is.
#[derive(Debug, Clone, PartialEq)]
pub struct Analysis {
    /// Its labels, in the order of the codebook.
    pub labels: Vec<Found>,
    /// Whether the rules can stand for this: every label is sure, none nearly applies, no two exclude each other, and the words are
    /// known.
    pub sure: bool,
    /// Whether most of its words are in no list or tell another language, so that there is nothing to go by.
    pub strange: bool,
}

/// A label of an utterance.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The label.
    pub label: Label,
    /// How sure its rule is, above 0 and at most 1.
    pub confidence: f32,
    /// The words relied on, as they were typed, in their order.
    pub because: Vec<Piece>,
    /// Where the rule stands that gave it.
    pub rule: Place,
}

/// Words of an utterance, as they were typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Their bytes in the utterance.
    pub span: Range<usize>,
}

impl Analysis {
    /// Whether the utterance has a label.
    #[must_use]
    pub fn has(&self, label: Label) -> bool {
        self.labels.iter().any(|found| found.label == label)
    }
}

impl Analyser {
    /// Reads the lists and rules of a language. What is wrong is added to the findings and left out.
    #[must_use]
    pub fn read(files: &FileSet, lang: Lang, findings: &mut Vec<Finding>) -> Self {
        let folder = format!("{FOLDER}/{lang}");
        let mut raw: Vec<RawFile> = Vec::new();
        let mut any = false;
        for path in files.under(&folder) {
            if !path.ends_with(".ron") {
                findings.push(Finding::new(Code::F008, &Place::file(path)).with("path", path));
                continue;
            }
            any = true;
            raw.extend(read_file::<RawFile>(files, path, findings));
        }
        if !any {
            findings.push(Finding::new(Code::F001, &Place::file(&folder)).with("path", format!("{folder}/*.ron")));
        }
        let (spelling, lexicon, rules) = compile::compile(raw, findings);
        Self { spelling, lexicon, rules }
    }

    /// Finds out what an utterance is.
    #[must_use]
    pub fn analyse(&self, utterance: &str) -> Analysis {
        let text = split::split(utterance, &self.spelling);
        let outcome = self.rules.run(&self.lexicon, &text);
        if is_another_language(&outcome) {
            // Whoever types nothing, or a smile, speaks no other language.
            return Analysis { labels: Vec::new(), sure: false, strange: outcome.words > 0 };
        }
        let doubted = outcome.sentences.iter().any(|sentence| sentence.marks & self.rules.doubt != 0);
        let mut sure = is_well_known(&outcome) && !doubted;
        let mut labels = Vec::new();
        for label in Label::ALL {
            let bit = Mark::of(*label).bit();
            let best = outcome.sentences.iter().filter_map(|sentence| sentence.best(bit)).max_by_key(|hit| hit.sure);
            let Some(best) = best else { continue };
            sure &= best.sure >= SURE;
            if best.sure >= SHOWN {
                labels.push(Found {
                    label: *label,
                    confidence: f32::from(best.sure) / 100.0,
                    because: because(utterance, &text, &outcome.sentences, bit),
                    rule: best.place.clone(),
                });
            }
        }
        Analysis { labels, sure, strange: false }
    }
}

/// Whether too few of the words are known to say anything. An utterance without words is in no language.
fn is_another_language(outcome: &Outcome<'_>) -> bool {
    outcome.words == 0 || outcome.known * 5 < outcome.words * 2 || outcome.foreign * 4 > outcome.words
}

fn is_well_known(outcome: &Outcome<'_>) -> bool {
    outcome.known * 5 >= outcome.words * 3 && outcome.foreign * 8 <= outcome.words
}

/// The words that a label relies on, over all sentences that have it.
fn because(utterance: &str, text: &Text, sentences: &[Marked<'_>], bit: u128) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (sentence, marked) in text.sentences.iter().zip(sentences) {
        if let Some(hit) = marked.best(bit) {
            add_pieces(utterance, sentence, hit.tokens, &mut pieces);
        }
    }
    pieces
}

fn add_pieces(utterance: &str, sentence: &Sentence, tokens: u64, pieces: &mut Vec<Piece>) {
    // A rule about a form as a whole relies on all its words.
    let tokens = if tokens == 0 { u64::MAX } else { tokens };
    let mut close = |span: Range<usize>| {
        if let Some(text) = utterance.get(span.clone()) {
            pieces.push(Piece { text: text.to_owned(), span });
        }
    };
    let mut open: Option<Range<usize>> = None;
    for (at, token) in sentence.tokens.iter().enumerate() {
        let used = tokens >> at & 1 == 1;
        open = match open {
            Some(piece) if used => Some(piece.start..token.span.end),
            None if used && token.kind != Kind::Break => Some(token.span.clone()),
            Some(piece) => {
                close(piece);
                None
            }
            None => None,
        };
    }
    if let Some(piece) = open {
        close(piece);
    }
}
