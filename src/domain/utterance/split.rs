//! Cuts an utterance into sentences and words, each with its place in what was typed.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

use super::fold::{fold, is_apostrophe, is_silent};

/// The most words and commas in one sentence: their places must fit in the bits of one number, the end included.
pub(super) const MOST_TOKENS: usize = 62;

/// How words are spelt in a language, as far as cutting needs to know.
#[derive(Debug, Default)]
pub(super) struct Spelling {
    /// Words that stand for others: `'t` for `het`, `can't` for `can not`.
    pub whole: FxHashMap<String, Vec<String>>,
    /// Endings that are words of their own: `'re` is `are`.
    pub endings: Vec<(String, String)>,
    /// Words whose full stop does not end a sentence: `mevr`.
    pub abbreviations: FxHashSet<String>,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Letters, with digits among them or not.
    Word,
    /// Digits only.
    Number,
    /// A comma, a colon, a dash.
    Break,
}

/// A word, a number or a break.
#[derive(Debug, Clone)]
pub(super) struct Token {
    /// Where it stands in what was typed.
    pub span: Range<usize>,
    /// Where its compared form stands in [`Text::norms`].
    pub norm: Range<usize>,
    /// What it is.
    pub kind: Kind,
    /// Whether it began with a capital and went on in small letters.
    pub capital: bool,
    /// Whether it stood between quotation marks.
    pub quoted: bool,
}

/// A sentence.
#[derive(Debug, Default)]
pub(super) struct Sentence {
    /// Its words, numbers and breaks, at most [`MOST_TOKENS`].
    pub tokens: Vec<Token>,
    /// Whether it ended in a question mark.
    pub question: bool,
    /// Whether it ended in an exclamation mark.
    pub exclaimed: bool,
}

/// An utterance, cut up.
#[derive(Debug, Default)]
pub(super) struct Text {
    /// The compared forms of all words.
    pub norms: String,
    /// The sentences that hold at least one word.
    pub sentences: Vec<Sentence>,
}

impl Text {
    /// The compared form of a token.
    pub fn norm(&self, token: &Token) -> &str {
        &self.norms[token.norm.clone()]
    }
}

/// Cuts an utterance up.
pub(super) fn split(source: &str, spelling: &Spelling) -> Text {
    let letters: Vec<(usize, char)> = source.char_indices().collect();
    let mut cutter = Cutter {
        letters: &letters,
        length: source.len(),
        spelling,
        text: Text::default(),
        current: Sentence::default(),
        open_quote: None,
        word: String::new(),
    };
    let mut at = 0;
    while at < letters.len() {
        at = cutter.step(at);
    }
    cutter.end_sentence(false, false);
    cutter.text
}

/// The compared forms of the words of a phrase from a list or a pattern.
pub(super) fn words_of(phrase: &str, spelling: &Spelling) -> Vec<String> {
    let text = split(phrase, spelling);
    let tokens = text.sentences.iter().flat_map(|sentence| &sentence.tokens);
    tokens.filter(|token| token.kind != Kind::Break).map(|token| text.norm(token).to_owned()).collect()
}

struct Cutter<'a> {
    letters: &'a [(usize, char)],
    length: usize,
    spelling: &'a Spelling,
    text: Text,
    current: Sentence,
    /// The sentence and the token before which a quotation mark was opened.
    open_quote: Option<(usize, usize)>,
    word: String,
}

impl Cutter<'_> {
    fn letter(&self, at: usize) -> Option<char> {
        self.letters.get(at).map(|(_, letter)| *letter)
    }

    fn before(&self, at: usize) -> Option<char> {
        at.checked_sub(1).and_then(|at| self.letter(at))
    }

    fn byte(&self, at: usize) -> usize {
        self.letters.get(at).map_or(self.length, |(byte, _)| *byte)
    }

    fn is_letter(&self, at: usize) -> bool {
        self.letter(at).is_some_and(char::is_alphanumeric)
    }

    fn is_digit(&self, at: usize) -> bool {
        self.letter(at).is_some_and(|letter| letter.is_ascii_digit())
    }

    /// Takes what begins here; gives where the next thing begins.
    fn step(&mut self, at: usize) -> usize {
        let Some(letter) = self.letter(at) else { return at + 1 };
        if letter.is_alphanumeric() || self.is_clitic(at) {
            return self.take_word(at);
        }
        match letter {
            '.' | '!' | '?' | '\u{2026}' | '\u{ff1f}' | '\u{ff01}' | '\u{3002}' | '\u{61f}' => return self.take_stop(at),
            '\n' | '\r' | '\u{2028}' | '\u{2029}' => self.end_sentence(false, false),
            ',' | ';' | '\u{ff0c}' | '\u{3001}' => self.push_break(at, ","),
            ':' => self.push_break(at, ":"),
            '\u{2013}' | '\u{2014}' => self.push_break(at, ","),
            '-' if self.stands_alone(at) => self.push_break(at, ","),
            '"' => self.quote(self.open_quote.is_none()),
            '\u{201c}' | '\u{201e}' | '\u{ab}' => self.quote(true),
            '\u{201d}' | '\u{bb}' => self.quote(false),
            _ if is_apostrophe(letter) && self.is_letter(at + 1) => self.quote(true),
            _ if is_apostrophe(letter) => self.quote(false),
            _ => {}
        }
        at + 1
    }

    fn stands_alone(&self, at: usize) -> bool {
        let blank = |letter: Option<char>| letter.is_none_or(char::is_whitespace);
        blank(self.before(at)) && blank(self.letter(at + 1))
    }

    /// Whether a short word begins here with an apostrophe: 't, 's, 'k, 'n, 'm, 'r.
    fn is_clitic(&self, at: usize) -> bool {
        self.letter(at).is_some_and(is_apostrophe)
            && self.letter(at + 1).is_some_and(|letter| matches!(letter.to_ascii_lowercase(), 't' | 's' | 'k' | 'n' | 'm' | 'r'))
            && !self.is_letter(at + 2)
            && !self.letter(at + 2).is_some_and(is_apostrophe)
    }

    fn take_word(&mut self, start: usize) -> usize {
        let mut end = start + 1;
        while let Some(letter) = self.letter(end) {
            let inside = self.is_letter(end + 1);
            let digits = self.is_digit(end - 1) && self.is_digit(end + 1);
            let goes_on = letter.is_alphanumeric()
                || is_silent(letter)
                || (is_apostrophe(letter) && inside && self.is_letter(end - 1))
                || (matches!(letter, '-' | '\u{2010}' | '\u{2011}') && inside && !digits)
                || (matches!(letter, '.' | ',' | ':') && digits);
            if !goes_on {
                break;
            }
            end += 1;
        }
        let span = self.byte(start)..self.byte(end);
        let mut word = std::mem::take(&mut self.word);
        word.clear();
        self.letters[start..end].iter().for_each(|(_, letter)| fold(*letter, &mut word));
        // In a word of capitals only, such as U or a shouted sentence, they tell nothing.
        let capital =
            self.letter(start).is_some_and(char::is_uppercase) && self.letter(start + 1).is_some_and(char::is_lowercase);
        self.push_words(&word, span, capital);
        self.word = word;
        end
    }

    fn push_words(&mut self, word: &str, span: Range<usize>, capital: bool) {
        let spelling = self.spelling;
        if let Some(others) = spelling.whole.get(word) {
            others.iter().for_each(|other| self.push(other, span.clone(), capital, Kind::Word));
            return;
        }
        let ending = spelling.endings.iter().find_map(|(ending, other)| Some((word.strip_suffix(ending.as_str())?, other)));
        if let Some((head, other)) = ending.filter(|(head, _)| !head.is_empty()) {
            self.push(head, span.clone(), capital, Kind::Word);
            self.push(other, span, false, Kind::Word);
            return;
        }
        let is_number = word.starts_with(|c: char| c.is_ascii_digit())
            && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | ':'));
        self.push(word, span, capital, if is_number { Kind::Number } else { Kind::Word });
    }

    fn push(&mut self, norm: &str, span: Range<usize>, capital: bool, kind: Kind) {
        if self.current.tokens.len() >= MOST_TOKENS {
            self.end_sentence(false, false);
        }
        let start = self.text.norms.len();
        self.text.norms.push_str(norm);
        let norm = start..self.text.norms.len();
        self.current.tokens.push(Token { span, norm, kind, capital, quoted: false });
    }

    fn push_break(&mut self, at: usize, sign: &str) {
        // One break is enough where several signs follow each other.
        if self.current.tokens.last().is_some_and(|last| last.kind != Kind::Break) {
            self.push(sign, self.byte(at)..self.byte(at + 1), false, Kind::Break);
        }
    }

    fn take_stop(&mut self, start: usize) -> usize {
        let mut end = start;
        let (mut question, mut exclaimed, mut dots) = (false, false, 0);
        while let Some(letter) = self.letter(end) {
            match letter {
                '?' | '\u{ff1f}' | '\u{61f}' => question = true,
                '!' | '\u{ff01}' => exclaimed = true,
                '.' | '\u{3002}' => dots += 1,
                '\u{2026}' => dots += 3,
                _ => break,
            }
            end += 1;
        }
        if question || exclaimed {
            self.end_sentence(question, exclaimed);
        } else if dots > 1 {
            if self.goes_on_small(end) { self.push_break(start, ",") } else { self.end_sentence(false, false) }
        } else if self.ends_here(start, end) {
            self.end_sentence(false, false);
        }
        end
    }

    /// Whether the next word begins with a small letter.
    fn goes_on_small(&self, at: usize) -> bool {
        let mut rest = self.letters.iter().skip(at).map(|(_, letter)| *letter);
        rest.find(|letter| !letter.is_whitespace()).is_some_and(char::is_lowercase)
    }

    /// Whether a single full stop ends its sentence, rather than an abbreviation.
    fn ends_here(&self, stop: usize, next: usize) -> bool {
        let Some(last) = self.current.tokens.last() else { return true };
        let norm = self.text.norm(last);
        let begin = self.at_byte(last.span.start);
        let begins_after_dot = self.before(begin) == Some('.');
        let single = norm.chars().count() == 1;
        if self.is_letter(next) {
            // "o.a." goes on; "huis.Ik" forgot its space.
            let is_capital = self.letter(next).is_some_and(char::is_uppercase);
            return !single && (is_capital || norm.chars().count() > 3);
        }
        if self.spelling.abbreviations.contains(norm) {
            return false;
        }
        if single && begins_after_dot {
            return !self.goes_on_small(next);
        }
        // An initial, as in "J. de Vries"; "U." and "I." are words.
        let is_capital = self.letter(begin).is_some_and(char::is_uppercase);
        let initial = single && is_capital && !matches!(norm, "u" | "i") && self.byte(stop) < self.length;
        !initial
    }

    /// The place among the letters of a byte of what was typed.
    fn at_byte(&self, byte: usize) -> usize {
        self.letters.partition_point(|(start, _)| *start < byte)
    }

    fn end_sentence(&mut self, question: bool, exclaimed: bool) {
        let mut sentence = std::mem::take(&mut self.current);
        if sentence.tokens.last().is_some_and(|last| last.kind == Kind::Break) {
            sentence.tokens.pop();
        }
        if sentence.tokens.is_empty() {
            return;
        }
        self.text.sentences.push(Sentence { question, exclaimed, ..sentence });
    }

    fn quote(&mut self, opens: bool) {
        if opens {
            self.open_quote.get_or_insert((self.text.sentences.len(), self.current.tokens.len()));
            return;
        }
        let Some((sentence, token)) = self.open_quote.take() else { return };
        for (nth, inside) in self.text.sentences.iter_mut().enumerate().skip(sentence) {
            let from = if nth == sentence { token } else { 0 };
            inside.tokens.iter_mut().skip(from).for_each(|token| token.quoted = true);
        }
        let from = if sentence == self.text.sentences.len() { token } else { 0 };
        self.current.tokens.iter_mut().skip(from).for_each(|token| token.quoted = true);
    }
}

#[cfg(test)]
mod tests {
    use super::{Spelling, split};

    fn cut(source: &str) -> Vec<Vec<String>> {
        let mut spelling = Spelling::default();
        spelling.whole.insert("'t".into(), vec!["het".into()]);
        spelling.endings.push(("'re".into(), "are".into()));
        spelling.abbreviations.insert("mevr".into());
        let text = split(source, &spelling);
        let sentence = |s: &super::Sentence| s.tokens.iter().map(|token| text.norm(token).to_owned()).collect();
        text.sentences.iter().map(sentence).collect()
    }

    #[test]
    fn a_question_mark_ends_a_sentence_even_before_a_small_letter() {
        assert_eq!(cut("wat is er? ik luister"), [vec!["wat", "is", "er"], vec!["ik", "luister"]]);
    }

    #[test]
    fn abbreviations_and_figures_do_not_end_a_sentence() {
        assert_eq!(cut("Dag mevr. De Vries, om 10.30 uur o.a. koffie.").len(), 1);
    }

    #[test]
    fn a_full_stop_after_u_ends_a_sentence() {
        assert_eq!(cut("Dat mag u. Ik wacht.").len(), 2);
    }

    #[test]
    fn short_forms_become_the_words_they_stand_for() {
        assert_eq!(cut("’t Gaat"), [["het", "gaat"]]);
        assert_eq!(cut("you're"), [["you", "are"]]);
    }

    #[test]
    fn a_scale_written_with_a_hyphen_is_two_figures() {
        assert_eq!(cut("van 0-10"), [["van", "0", "10"]]);
    }

    #[test]
    fn quoted_words_are_marked_only_when_the_quotation_closes() {
        let spelling = Spelling::default();
        let quoted = |source: &str| -> Vec<bool> {
            split(source, &spelling).sentences.iter().flat_map(|s| &s.tokens).map(|token| token.quoted).collect()
        };
        assert_eq!(quoted("u zei \"ga weg\" net"), [false, false, true, true, false]);
        assert_eq!(quoted("u zei \"ga weg"), [false, false, false, false]);
    }
}
