//! What is wrong with content, as data: a stable code, a place, and the parameters of its message. Drawn elsewhere.

use std::fmt;

use serde::{Serialize, Serializer};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Worth knowing; does not make a check fail.
    Note,
    /// Content that plays, but not as it should.
    Warning,
    /// Content that cannot be trusted to play.
    Error,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

macro_rules! codes {
    ($($code:ident $severity:ident $meaning:literal,)*) => {
        /// The stable code of a kind of finding. Codes are never renamed and never reused.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(clippy::upper_case_acronyms, reason = "codes are written as they are shown")]
        pub enum Code { $(#[doc = $meaning] $code,)* }

        impl Code {
            /// Every code, in order.
            pub const ALL: &[Self] = &[$(Self::$code,)*];

            /// The code as it is shown and typed.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$code => stringify!($code),)* }
            }

            /// How much findings of this kind matter.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$code => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    A001 Error "An `allow` without a reason.",
    A002 Warning "An `allow` that suppresses nothing.",
    B001 Warning "The best move stands first too often.",
    B002 Warning "The best move is the longest too often.",
    B003 Warning "The best move is the warmest too often.",
    B004 Warning "One move is the best for every principle at once.",
    D001 Error "A state in which nothing can be chosen.",
    D002 Error "A beat that no state reaches.",
    D003 Error "A move that no state offers.",
    D004 Error "An ending that no state reaches.",
    D005 Note "The exploration stopped before it saw everything.",
    E001 Error "An answer that is not among what the item offers.",
    E002 Error "More choices than are shown at once, and no `among`.",
    E003 Error "A drill item in which nothing is right.",
    E004 Error "A drill item in which everything is right.",
    E005 Error "A label that is both wanted and to be avoided.",
    E006 Warning "Too few near-misses.",
    E007 Warning "One answer is right too often.",
    E008 Warning "What is right is the longest too often.",
    E009 Warning "What is right is the shortest too often.",
    E010 Warning "Two cores that are nearly alike.",
    E011 Warning "A name of too few or too many words.",
    F001 Error "A file that must be there is missing.",
    F002 Error "An empty file.",
    F003 Error "A file that is not UTF-8.",
    F004 Error "A file that is too large.",
    F005 Error "Brackets nested too deep.",
    F006 Error "A structure file that cannot be read.",
    F007 Error "A format newer than this program knows.",
    F008 Warning "A file that belongs nowhere.",
    F009 Error "A file or folder whose name differs from its id.",
    L001 Warning "A rule for typed sentences that can never hold.",
    L002 Warning "The same rule for typed sentences twice.",
    P001 Error "A line of a play that is not understood.",
    P002 Error "A play in which something else happens than it says.",
    P003 Error "A play that names something unknown.",
    P004 Warning "Too few thoughtful plays.",
    P005 Error "A thoughtful play that ends closed or ajar.",
    P006 Error "A play whose input is refused.",
    Q001 Error "A dilemma with too few positions that can be defended, or without one that does harm.",
    Q002 Error "A position with too few cards for it, or none against it.",
    Q003 Error "A card that speaks both for and against a position.",
    Q004 Error "A harmful position that names a row which shows its principle.",
    Q005 Warning "A card that rests on nothing and is not weak, or that speaks of no position.",
    R001 Error "A claimed principle without occasion.",
    R002 Error "A row that is used but has no reason in a language.",
    R003 Error "A row whose id does not fit its principle.",
    R004 Error "A claimed principle that is not scored.",
    S001 Error "An unknown field.",
    S002 Error "A missing field.",
    S003 Error "A value of another kind than expected.",
    S004 Error "A malformed id.",
    S005 Error "The same id twice.",
    S006 Error "A name that nothing has.",
    S007 Error "A number out of range.",
    S008 Error "A word that is not in the list.",
    S009 Error "Something that must not be empty is empty.",
    S010 Error "A beat of another act.",
    S011 Error "Beats that lead round without a decision.",
    S012 Error "A list of cases without a last resort.",
    S014 Error "A dead end.",
    S015 Error "A beat that nothing leads to.",
    S016 Error "A move that can never be offered.",
    S017 Error "An ending that nothing leads to.",
    S018 Warning "A gauge that no condition reads.",
    S019 Warning "A gauge that nothing changes.",
    S020 Warning "A fact that is never set, or never read.",
    S021 Warning "A draw that nothing reads.",
    S022 Error "A topic that can never be entered.",
    S023 Warning "A beat that does not answer silence.",
    S024 Error "A say or ask move without tone or length.",
    S025 Warning "An interruption of nothing.",
    S026 Warning "A delayed effect that nothing sets going.",
    S027 Error "A beat that offers moves and also goes on by itself.",
    S028 Error "An alias that leads nowhere, or hides a living id.",
    S029 Warning "Leaving or ending is marked, but there is nothing to leave to or to end with.",
    S030 Error "A topic whose entry is another topic's beat.",
    T001 Error "A text file that cannot be read.",
    T002 Error "The same text key twice.",
    T003 Warning "A text that nothing uses.",
    T004 Error "A text that is missing in the source language.",
    T005 Error "A text that is not translated.",
    T006 Error "Variables that differ between the languages.",
    T007 Error "A text that is too long.",
    T008 Warning "Too many long lines in an act.",
    T009 Error "A short move of more than ten words.",
    T010 Warning "Two moves that say nearly the same.",
    T011 Warning "A missing inner voice.",
    T012 Error "A variable that nothing gives.",
    T013 Error "An empty text.",
}

impl Code {
    /// Whether an author may accept findings of this kind with a reason: warnings, and errors that are only a matter of length.
    #[must_use]
    pub fn is_taste(self) -> bool {
        self.severity() < Severity::Error || matches!(self, Self::T007 | Self::T009)
    }

    /// The code of this name, in any case of letters.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str().eq_ignore_ascii_case(name))
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Where something stands: a file of the content, and its line counted from 1 (0: the file as a whole).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Place {
    /// Path inside the content root.
    pub file: std::sync::Arc<str>,
    /// Line, counted from 1; 0 means the file as a whole.
    pub line: u32,
}

impl Place {
    /// A whole file.
    #[must_use]
    pub fn file(path: &str) -> Self {
        Self { file: path.into(), line: 0 }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 { f.write_str(&self.file) } else { write!(f, "{}:{}", self.file, self.line) }
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of wrong.
    pub code: Code,
    /// Where.
    pub place: Place,
    /// Parameters of the message, by the names its text uses.
    pub args: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding without parameters yet.
    #[must_use]
    pub fn new(code: Code, place: &Place) -> Self {
        Self { code, place: place.clone(), args: Vec::new() }
    }

    /// Adds a parameter.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Adds the known names as parameter `known`, and as `close` the one that was probably meant, or nothing.
    #[must_use]
    pub fn with_known<'a>(self, typed: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        const SHOWN: usize = 12;
        let known: Vec<&str> = known.into_iter().collect();
        let close = closest(typed, &known).unwrap_or_default().to_owned();
        let mut list = known.iter().take(SHOWN).copied().collect::<Vec<_>>().join(", ");
        if known.len() > SHOWN {
            list.push_str(", ...");
        }
        self.with("known", list).with("close", close)
    }
}

/// The known name nearest to what was typed, when it is near enough to be meant.
fn closest<'a>(typed: &str, known: &[&'a str]) -> Option<&'a str> {
    let allowed = ((typed.chars().count() + 1) / 3).max(1);
    known.iter().map(|name| (edit_distance(typed, name), *name)).filter(|(d, _)| *d <= allowed).min().map(|(_, name)| name)
}

/// How many letters must be put in, left out or changed to make one word of the other.
pub(crate) fn edit_distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, ca) in a.chars().enumerate() {
        let mut diagonal = std::mem::replace(&mut row[0], i + 1);
        for (j, cb) in b.iter().enumerate() {
            let substituted = diagonal + usize::from(ca != *cb);
            diagonal = row[j + 1];
            row[j + 1] = substituted.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_name_finds_the_one_that_was_meant() {
        assert_eq!(closest("trsut", &["trust", "control"]), Some("trust"));
        assert_eq!(closest("hond", &["trust", "control"]), None);
    }

    #[test]
    fn codes_are_found_whatever_the_case() {
        assert_eq!(Code::parse("s014"), Some(Code::S014));
        assert_eq!(Code::parse("Z999"), None);
    }
}
