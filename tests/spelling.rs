//! Every word that somebody reads is spelled as the dictionaries of hunspell have it, or stands in `tests/spelling/`: names, spoken
//! forms, words of the trade. Needs the Debian packages `hunspell-nl` and `hunspell-en-gb`, which `scripts/test` installs.

use std::{collections::BTreeMap, fs, path::Path};

use drempel::{domain::texts::Lang, storage::content};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};
use spellbook::Dictionary;

/// Where dictionaries lie; `DREMPEL_DICTIONARIES` names another folder.
const FOLDER: &str = "/usr/share/hunspell";

/// What is hung on to any word.
const CLITICS: [&str; 3] = ["'s", "'ll", "'d"];
const STRESSED: [(char, char); 8] =
    [('á', 'a'), ('é', 'e'), ('í', 'i'), ('ó', 'o'), ('ú', 'u'), ('É', 'E'), ('Í', 'I'), ('Ó', 'O')];

#[test]
fn every_dutch_word_is_spelled_as_the_dictionary_has_it() {
    assert_spelled(Lang::Nl, "nl");
}

#[test]
fn every_english_word_is_spelled_as_the_dictionary_has_it() {
    assert_spelled(Lang::En, "en_GB");
}

#[test]
fn a_slip_is_found_and_a_name_of_the_list_is_not() {
    let nl = Words::new(Lang::Nl, "nl");
    assert!(!nl.knows("deru") && nl.knows("deur") && nl.knows("Hofstra"));
}

#[test]
fn every_word_of_the_lists_is_needed() {
    for (lang, name) in [(Lang::Nl, "nl"), (Lang::En, "en_GB")] {
        let words = Words::new(lang, name);
        let known: Vec<&String> = words.own.iter().filter(|word| words.dictionary.check(word)).collect();
        assert!(known.is_empty(), "{}: the dictionary has {known:?} itself", lang.code());
    }
}

/// A dictionary, and what the project allows beside it.
struct Words {
    dictionary: Dictionary,
    own: Vec<String>,
    names: Vec<String>,
}

impl Words {
    fn new(lang: Lang, name: &str) -> Self {
        let folder = std::env::var("DREMPEL_DICTIONARIES").unwrap_or_else(|_| FOLDER.to_owned());
        let read = |kind: &str| {
            let path = Path::new(&folder).join(format!("{name}.{kind}"));
            fs::read_to_string(&path).unwrap_or_else(|error| {
                panic!("{} cannot be read ({error}): install hunspell-nl and hunspell-en-gb, or run scripts/test", path.display())
            })
        };
        let dictionary = Dictionary::new(&read("aff"), &read("dic")).expect("a dictionary of hunspell can be read");
        let list = |name: &str| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spelling").join(name);
            let text = fs::read_to_string(path).expect("the list is there");
            text.split_whitespace().map(ToOwned::to_owned).collect::<Vec<_>>()
        };
        Self { dictionary, own: list(&format!("{}.txt", lang.code())), names: list("names.txt") }
    }

    fn knows(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        self.dictionary.check(word)
            || self.own.iter().any(|own| *own == word || *own == lower)
            || self.names.iter().any(|name| word == name || word.strip_suffix('s') == Some(name) || word == name.to_uppercase())
            // Two words in one are spelled right when each is.
            || (word.contains('-') && word.split('-').all(|part| part.chars().count() < 2 || self.knows(part.trim_matches('\''))))
            // "Coffee'll", "Kees's".
            || CLITICS.iter().any(|end| word.strip_suffix(end).is_some_and(|stem| self.knows(stem)))
            || without_stress(word).is_some_and(|plain| self.knows(&plain))
    }
}

/// The word without the accents that only say how it is spoken: "híj", "dóen".
fn without_stress(word: &str) -> Option<String> {
    let plain: String =
        word.chars().map(|letter| STRESSED.iter().find(|(with, _)| *with == letter).map_or(letter, |(_, bare)| *bare)).collect();
    (plain != word).then_some(plain)
}

fn assert_spelled(lang: Lang, name: &str) {
    let words = Words::new(lang, name);
    let mut unknown: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut read = 0;
    let folder = format!("localization/{}/", lang.code());
    for (path, bytes) in content::embedded().iter().filter(|(path, _)| path.starts_with(&folder)) {
        let text = std::str::from_utf8(bytes).expect("content is UTF-8");
        let resource = parser::parse(text).expect("shipped texts have no errors");
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut spoken = String::new();
            if let Some(value) = &message.value {
                collect(value, &mut spoken);
            }
            for word in split(&spoken) {
                read += 1;
                if !words.knows(&word) {
                    unknown.entry(word).or_default().push(format!("{path} {}", message.id.name));
                }
            }
        }
    }
    assert!(read > 10_000, "only {read} words of {} were read", lang.code());
    let told: Vec<String> = unknown.iter().map(|(word, places)| format!("{word}  ({}, {})", places.len(), places[0])).collect();
    assert!(told.is_empty(), "{} words are unknown:\n{}", told.len(), told.join("\n"));
}

/// What is read of a text, with a figure where a value is put in.
fn collect(pattern: &Pattern<&str>, spoken: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => spoken.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                spoken.push_str(value);
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => spoken.push('0'),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    spoken.push(' ');
                    collect(&variant.value, spoken);
                    spoken.push(' ');
                }
            }
        }
    }
}

/// The words of a text: letters, with apostrophes and hyphens inside. What has a figure in it is none, nor is code.
fn split(text: &str) -> Vec<String> {
    let plain = text.replace('’', "'");
    let read: Vec<&str> = plain.split('`').step_by(2).collect();
    read.join(" ")
        .split(|letter: char| !(letter.is_alphanumeric() || letter == '\'' || letter == '-'))
        .map(|word| word.trim_matches(['\'', '-']))
        .filter(|word| word.chars().count() > 1 && !word.chars().any(char::is_numeric))
        .map(ToOwned::to_owned)
        .collect()
}
