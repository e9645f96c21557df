//! Words: Fluent files in Dutch and English, looked up by key, switched at any moment. A missing text shows its key in brackets.

mod source;

use std::{borrow::Cow, fmt};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
pub use source::Entry;
use unic_langid::LanguageIdentifier;

use super::{files::FileSet, finding::Finding};

/// The folder that holds the texts: `localization/<lang>/...`.
pub const FOLDER: &str = "localization";

/// A language of the texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch, the source.
    #[default]
    Nl,
    /// English, a full translation.
    En,
}

impl Lang {
    /// Both languages, Dutch first.
    pub const ALL: [Self; 2] = [Self::Nl, Self::En];

    /// `nl` or `en`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// The language of this code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// The texts of one folder in one language.
struct Side {
    bundle: FluentBundle<FluentResource>,
    entries: FxHashMap<String, Entry>,
}

/// The texts of one folder, such as a scenario's, in all languages.
pub struct Texts {
    sides: [Side; 2],
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let counts = self.sides.each_ref().map(|side| side.entries.len());
        f.debug_struct("Texts").field("nl", &counts[0]).field("en", &counts[1]).finish()
    }
}

impl Texts {
    /// Reads the Fluent files of `localization/<lang>/<folder>/`, or those of `localization/<lang>/` itself when the folder is empty.
    /// What cannot be read is added to the findings and left out.
    pub fn load(files: &FileSet, folder: &str, findings: &mut Vec<Finding>) -> Self {
        Self { sides: Lang::ALL.map(|lang| Side::load(files, lang, folder, findings)) }
    }

    /// Reads the one Fluent file `localization/<lang>/<name>.ftl` of each language; a file that is missing is empty, and no finding.
    pub fn load_file(files: &FileSet, name: &str, findings: &mut Vec<Finding>) -> Self {
        Self {
            sides: Lang::ALL.map(|lang| {
                let path = format!("{FOLDER}/{lang}/{name}.ftl");
                let there = files.get(&path).is_some() || files.oversized(&path).is_some();
                Side::of(files, lang, there.then_some(path.as_str()), findings)
            }),
        }
    }

    fn side(&self, lang: Lang) -> &Side {
        &self.sides[lang as usize]
    }

    /// The text of a key, `key.attribute` for an attribute. A missing text is its key in brackets.
    pub fn get<'a>(&self, lang: Lang, key: &str, args: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
        self.find(lang, key, args).unwrap_or_else(|| format!("[{key}]"))
    }

    /// The text of a key, if there is one.
    pub fn find<'a>(&self, lang: Lang, key: &str, args: impl IntoIterator<Item = (&'a str, &'a str)>) -> Option<String> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let bundle = &self.side(lang).bundle;
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::new();
        for (name, value) in args {
            values.set(Cow::Owned(name.to_owned()), FluentValue::try_number(value).into_owned_value());
        }
        // Errors inside a text (an unknown variable) show as the variable's name; checks report them.
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned())
    }

    /// Whether a key has a text.
    #[must_use]
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.side(lang).entries.contains_key(key)
    }

    /// Where a text stands and what it needs.
    #[must_use]
    pub fn entry(&self, lang: Lang, key: &str) -> Option<&Entry> {
        self.side(lang).entries.get(key)
    }

    /// All keys of a language, in order.
    #[must_use]
    pub fn keys(&self, lang: Lang) -> Vec<&str> {
        let mut keys: Vec<&str> = self.side(lang).entries.keys().map(String::as_str).collect();
        keys.sort_unstable();
        keys
    }

    /// How many words the texts of a language have in all.
    #[must_use]
    pub fn words(&self, lang: Lang) -> usize {
        self.keys(lang).iter().map(|key| self.get(lang, key, []).split_whitespace().count()).sum()
    }
}

/// A value that lives as long as its bundle needs, whatever it was made from.
trait IntoOwnedValue {
    fn into_owned_value(self) -> FluentValue<'static>;
}

impl IntoOwnedValue for FluentValue<'_> {
    fn into_owned_value(self) -> FluentValue<'static> {
        match self {
            FluentValue::String(text) => FluentValue::String(Cow::Owned(text.into_owned())),
            FluentValue::Number(number) => FluentValue::Number(number),
            _ => FluentValue::None,
        }
    }
}

/// Says `yes` when a variable holds something: Fluent itself cannot ask whether one is empty. `{ GIVEN($close) -> ... }`.
fn given<'a>(args: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match args.first() {
        Some(FluentValue::String(text)) if !text.is_empty() => "yes".into(),
        Some(FluentValue::Number(_)) => "yes".into(),
        _ => "no".into(),
    }
}

impl Side {
    fn load(files: &FileSet, lang: Lang, folder: &str, findings: &mut Vec<Finding>) -> Self {
        let root = if folder.is_empty() { format!("{FOLDER}/{lang}") } else { format!("{FOLDER}/{lang}/{folder}") };
        let inside = files.under(&root).filter(|path| path.ends_with(".ftl") && !path[root.len() + 1..].contains('/'));
        Self::of(files, lang, inside, findings)
    }

    fn of<'p>(files: &FileSet, lang: Lang, paths: impl IntoIterator<Item = &'p str>, findings: &mut Vec<Finding>) -> Self {
        let language: LanguageIdentifier = lang.code().parse().expect("nl and en are well-formed language codes");
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // Isolation marks are for mixed writing directions; here they would only be invisible letters inside sentences.
        bundle.set_use_isolating(false);
        bundle.add_function("GIVEN", given).expect("the bundle is new, so the name is free");
        let mut entries = FxHashMap::default();
        for path in paths {
            if let Some(resource) = source::read(files, path, &mut entries, findings) {
                // Double keys have been reported; the first one holds.
                let _ = bundle.add_resource(resource);
            }
        }
        Self { bundle, entries }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(nl: &str) -> (Texts, Vec<Finding>) {
        let mut files = FileSet::default();
        files.insert("localization/nl/x/a.ftl", nl.as_bytes().to_vec());
        let mut findings = Vec::new();
        (Texts::load(&files, "x", &mut findings), findings)
    }

    #[test]
    fn a_missing_text_shows_its_key_in_brackets() {
        let (texts, _) = texts("dag = Dag");
        assert_eq!(texts.get(Lang::Nl, "hallo", []), "[hallo]");
        assert_eq!(texts.get(Lang::En, "dag", []), "[dag]");
    }

    #[test]
    fn variables_are_filled_in_without_isolation_marks() {
        let (texts, _) = texts("dag = Dag { $wie }, { $n ->\n    [one] één keer\n   *[other] { $n } keer\n}");
        assert_eq!(texts.get(Lang::Nl, "dag", [("wie", "Kees"), ("n", "3")]), "Dag Kees, 3 keer");
        assert_eq!(texts.get(Lang::Nl, "dag", [("wie", "Kees"), ("n", "1")]), "Dag Kees, één keer");
    }

    #[test]
    fn attributes_are_found_behind_a_dot() {
        let (texts, _) = texts("S014 = loopt dood\n    .help = verder?");
        assert_eq!(texts.get(Lang::Nl, "S014.help", []), "verder?");
    }
}
