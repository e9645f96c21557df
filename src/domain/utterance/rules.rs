//! Rules over sentences and over whole turns: each gives or takes marks, in the order of the files. Labels are marks too.

use super::{
    label::Label,
    lexicon::{Lexicon, ListId, Places},
    pattern::Pattern,
    split::{Kind, Text},
};
use crate::domain::finding::Place;

/// The most marks, labels included: they are the bits of one number.
pub(super) const MOST_MARKS: usize = 128;

/// A label, or a mark that only other rules read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark(u8);

impl Mark {
    /// The mark that a label is.
    pub fn of(label: Label) -> Self {
        Self(label as u8)
    }

    /// The mark of this number, below [`MOST_MARKS`].
    pub fn nth(number: usize) -> Self {
        Self(u8::try_from(number.min(MOST_MARKS - 1)).unwrap_or_default())
    }

    /// The mark as a set of one.
    pub fn bit(self) -> u128 {
        1 << self.0
    }
}

/// One rule. Sets of marks that are empty ask nothing.
#[derive(Debug)]
pub(super) struct Rule {
    /// What it gives to the sentence.
    pub gives: u128,
    /// What it takes from the sentence.
    pub drops: u128,
    /// All of these must be on the sentence.
    pub with: u128,
    /// One of these must be on the sentence.
    pub any: u128,
    /// None of these may be on the sentence.
    pub without: u128,
    /// One of these must be on an earlier sentence.
    pub before: u128,
    /// One of these must be on the sentence just before.
    pub last: u128,
    /// One of these must be on a later sentence.
    pub after: u128,
    /// One of these must be on the sentence just behind.
    pub next: u128,
    /// None of these may be anywhere in the turn.
    pub nowhere: u128,
    /// So many sentences of the turn must have this.
    pub count: Option<(u128, usize)>,
    /// Whether what gave the marks of `with` must rest on thin words only.
    pub thin: bool,
    /// Whether one of the patterns must match.
    pub has_patterns: bool,
    /// One of these must match.
    pub when: Vec<Pattern>,
    /// None of these may match.
    pub unless: Vec<Pattern>,
    /// How sure it is, in percent.
    pub sure: u8,
    /// Where it stands.
    pub place: Place,
}

/// All rules of a language.
#[derive(Debug, Default)]
pub(super) struct Rules {
    /// Rules with patterns, sentence by sentence.
    pub over_sentences: Vec<Rule>,
    /// Rules that read only marks, when all sentences have theirs.
    pub over_turns: Vec<Rule>,
    /// Words that tell another language.
    pub foreign: Option<ListId>,
    /// Words that stand in any talk, so that by themselves they are no evidence.
    pub thin: Option<ListId>,
    /// The mark that makes an answer unsure, as a set; empty when no rule gives it.
    pub doubt: u128,
}

/// A mark as it was given.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit<'r> {
    /// What was given, as a set.
    pub marks: u128,
    /// How sure the rule is, in percent.
    pub sure: u8,
    /// The tokens it relied on, one bit each.
    pub tokens: u64,
    /// Where the rule stands.
    pub place: &'r Place,
}

/// What the rules found in one sentence.
#[derive(Debug, Default)]
pub(super) struct Marked<'r> {
    /// All its marks.
    pub marks: u128,
    /// How they came.
    pub hits: Vec<Hit<'r>>,
}

/// What the rules found in an utterance.
#[derive(Debug, Default)]
pub(super) struct Outcome<'r> {
    /// Sentence by sentence.
    pub sentences: Vec<Marked<'r>>,
    /// How many words there are, names left out.
    pub words: usize,
    /// How many of them some list knows.
    pub known: usize,
    /// How many of them tell another language.
    pub foreign: usize,
}

fn asks(wanted: u128, there: u128) -> bool {
    wanted == 0 || wanted & there != 0
}

impl Rule {
    fn fits(&self, marks: u128) -> bool {
        self.with & !marks == 0 && asks(self.any, marks) && self.without & marks == 0
    }

    /// The tokens that a match relies on; `None` when the rule does not hold for these words.
    fn find(&self, lexicon: &Lexicon, places: &Places) -> Option<u64> {
        let found = if self.has_patterns { self.when.iter().find_map(|pattern| pattern.find(lexicon, places)) } else { Some(0) };
        found.filter(|_| !self.unless.iter().any(|pattern| pattern.find(lexicon, places).is_some()))
    }

    fn apply<'r>(&'r self, tokens: u64, sentence: &mut Marked<'r>) {
        let tokens = if tokens == 0 { sentence.tokens_of(self.with | self.any) } else { tokens };
        if self.drops != 0 {
            sentence.hits.iter_mut().for_each(|hit| hit.marks &= !self.drops);
            sentence.hits.retain(|hit| hit.marks != 0);
            sentence.marks &= !self.drops;
        }
        if self.gives != 0 {
            sentence.marks |= self.gives;
            sentence.hits.push(Hit { marks: self.gives, sure: self.sure, tokens, place: &self.place });
        }
    }
}

impl Marked<'_> {
    fn tokens_of(&self, marks: u128) -> u64 {
        self.hits.iter().filter(|hit| hit.marks & marks != 0).fold(0, |all, hit| all | hit.tokens)
    }

    /// Whether these marks rest on words, and on none but these.
    fn rests_only_on(&self, marks: u128, words: u64) -> bool {
        let tokens = self.tokens_of(marks);
        tokens != 0 && tokens & !words == 0
    }

    /// The surest hit that gave one of these marks.
    pub fn best(&self, marks: u128) -> Option<&Hit<'_>> {
        let mut best: Option<&Hit<'_>> = None;
        for hit in self.hits.iter().filter(|hit| hit.marks & marks != 0) {
            if best.is_none_or(|best| best.sure < hit.sure) {
                best = Some(hit);
            }
        }
        best
    }
}

impl Rules {
    /// Runs all rules over an utterance.
    pub fn run(&self, lexicon: &Lexicon, text: &Text) -> Outcome<'_> {
        let mut outcome = Outcome::default();
        let mut places = Places::default();
        let (mut earlier, mut last) = (0, 0);
        for sentence in &text.sentences {
            lexicon.look_up(text, sentence, &mut places);
            for (at, token) in sentence.tokens.iter().enumerate() {
                let known = places.known >> at & 1 == 1;
                let is_name = token.capital && at > 0 && !known;
                if token.kind == Kind::Word && !is_name {
                    outcome.words += 1;
                    outcome.known += usize::from(known);
                    outcome.foreign += usize::from(self.foreign.is_some_and(|list| lexicon.has_word(list, at, &places)));
                }
            }
            let thin = places.breaks | self.thin.map_or(0, |list| lexicon.begins(list, &places));
            let mut marked = Marked::default();
            for rule in &self.over_sentences {
                if !rule.fits(marked.marks) || !asks(rule.before, earlier) || !asks(rule.last, last) {
                    continue;
                }
                if rule.thin && !marked.rests_only_on(rule.with, thin) {
                    continue;
                }
                if let Some(tokens) = rule.find(lexicon, &places) {
                    rule.apply(tokens, &mut marked);
                }
            }
            earlier |= marked.marks;
            last = marked.marks;
            outcome.sentences.push(marked);
        }
        for rule in &self.over_turns {
            rule.over_turn(&mut outcome.sentences);
        }
        outcome
    }
}

impl Rule {
    fn over_turn<'r>(&'r self, sentences: &mut [Marked<'r>]) {
        let whole = sentences.iter().fold(0, |all, sentence| all | sentence.marks);
        if self.nowhere & whole != 0 {
            return;
        }
        if let Some((mark, least)) = self.count
            && sentences.iter().filter(|sentence| sentence.marks & mark != 0).count() < least
        {
            return;
        }
        let marks: Vec<u128> = sentences.iter().map(|sentence| sentence.marks).collect();
        let mut later: Vec<u128> = vec![0; marks.len() + 1];
        for (at, own) in marks.iter().enumerate().rev() {
            later[at] = later[at + 1] | own;
        }
        let mut earlier = 0;
        for (at, sentence) in sentences.iter_mut().enumerate() {
            let last = at.checked_sub(1).map_or(0, |before| marks[before]);
            let next = marks.get(at + 1).copied().unwrap_or(0);
            let around = asks(self.before, earlier) && asks(self.last, last);
            if around && asks(self.after, later[at + 1]) && asks(self.next, next) && self.fits(marks[at]) {
                self.apply(0, sentence);
            }
            earlier |= marks[at];
        }
    }
}
