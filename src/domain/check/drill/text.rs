//! Checks of the words of a drill: missing, unused, untranslated, too long, with variables that nothing gives.

use rustc_hash::FxHashMap;

use crate::domain::{
    drill::{
        model::{Drill, Form, Item, Part},
        pools::Pools,
    },
    finding::{Code, Finding, Place},
    texts::{Lang, Texts},
};

/// Longest question above an item, in characters.
const ASK_CHARS: usize = 60;
/// Longest sentence, option, tile or reply, in characters.
const SENTENCE_CHARS: usize = 140;
/// Longest situation, in characters.
const SITUATION_CHARS: usize = 180;
/// Longest reason, in characters.
const REASON_CHARS: usize = 200;
/// Words of a skill's title.
const TITLE_WORDS: (usize, usize) = (1, 5);
/// Words on a button.
const CHOICE_WORDS: (usize, usize) = (1, 5);
/// Words that name a part of a message.
const PART_WORDS: (usize, usize) = (1, 6);

/// A text that the structure asks for, or may use.
struct Wanted<'a> {
    key: String,
    place: &'a Place,
    /// In characters.
    limit: Option<usize>,
    words: Option<(usize, usize)>,
    needed: bool,
    /// Whether it belongs to an item, for which variables are drawn.
    of_item: bool,
}

/// All findings about the words of a drill. `whole` says that nothing of it was left out: the texts of what was left out would seem to be
/// of no use.
pub(super) fn check(drill: &Drill, whole: bool, texts: &Texts, pools: &Pools) -> Vec<Finding> {
    let wanted = wanted(drill);
    let mut findings = Vec::new();
    presence(whole, texts, &wanted, &mut findings);
    let (names, longest): (Vec<&str>, _) = (pools.names().collect(), pools.longest());
    variables(texts, &wanted, &names, &mut findings);
    lengths(texts, &wanted, &longest, &mut findings);
    findings
}

/// Every text that the structure asks for or may use.
fn wanted(drill: &Drill) -> Vec<Wanted<'_>> {
    let shared = |key: String, limit, words, needed| Wanted { key, place: &drill.at, limit, words, needed, of_item: false };
    let mut all = vec![
        shared("title".to_owned(), None, Some(TITLE_WORDS), true),
        shared("about".to_owned(), Some(REASON_CHARS), None, true),
        shared("ask".to_owned(), Some(ASK_CHARS), None, true),
        shared("discuss".to_owned(), Some(SENTENCE_CHARS), None, false),
    ];
    all.extend(drill.choices.iter().map(|choice| shared(format!("choice_{choice}"), None, Some(CHOICE_WORDS), true)));
    all.extend(drill.parts.iter().map(|part| shared(format!("part_{part}"), None, Some(PART_WORDS), true)));
    let pairs = mixable(drill).into_iter();
    all.extend(pairs.map(|(answer, chosen)| shared(format!("confusion_{answer}_{chosen}"), Some(REASON_CHARS), None, false)));
    drill.items.iter().for_each(|item| of_item(item, &mut all));
    all
}

/// The pairs that somebody may mix up: what it is, what it is taken for.
fn mixable(drill: &Drill) -> Vec<(&str, &str)> {
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for answer in &drill.choices {
        pairs.extend(drill.choices.iter().filter(|chosen| *chosen != answer).map(|chosen| (answer.as_str(), chosen.as_str())));
    }
    for item in &drill.items {
        for wanted in &item.wants {
            pairs.extend(item.avoids.iter().map(|avoided| (wanted.as_str(), avoided.as_str())));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// The texts of one item.
fn of_item<'a>(item: &'a Item, all: &mut Vec<Wanted<'a>>) {
    let mut add = |key: String, limit: usize, needed: bool| {
        all.push(Wanted { key, place: &item.at, limit: Some(limit), words: None, needed, of_item: true });
    };
    let own = |what: &str| item.key(what).to_string();
    add(own("discuss"), SENTENCE_CHARS, false);
    // A sentence to tell needs no situation; everything else does.
    add(own("situation"), SITUATION_CHARS, item.form != Form::Tell);
    match item.form {
        Form::Tell => add(own("text"), SENTENCE_CHARS, true),
        Form::Pick => add(own("line"), SENTENCE_CHARS, false),
        Form::Build => add(own("text"), SENTENCE_CHARS, false),
        Form::Typed => {
            for optional in ["line", "text"] {
                add(own(optional), SENTENCE_CHARS, false);
            }
            for model in ["example", "example2"] {
                add(own(model), SENTENCE_CHARS, true);
            }
        }
        Form::Weigh => {}
    }
    if item.has_why() {
        add(own("why"), REASON_CHARS, true);
        add(own("not"), REASON_CHARS, true);
    }
    for step in item.steps.iter().filter(|step| !step.part.is_shared()) {
        for id in &step.ids {
            add(item.words(&step.part, id).to_string(), SENTENCE_CHARS, true);
            if let Some(why) = item.why(&step.part, id) {
                add(why.to_string(), REASON_CHARS, true);
            }
        }
    }
    for listener in &item.listeners {
        let step = item.steps.iter().find(|step| matches!(&step.part, Part::Tile(part) if *part == listener.part));
        for tile in step.iter().flat_map(|step| &step.ids) {
            add(item.reply(&listener.who, tile).to_string(), SENTENCE_CHARS, true);
        }
    }
}

/// S005, T003, T004, T005, T013: what is missing, what is too much, and what two things ask for by one key.
fn presence(whole: bool, texts: &Texts, wanted: &[Wanted<'_>], findings: &mut Vec<Finding>) {
    let mut asked: FxHashMap<&str, &Place> = FxHashMap::default();
    for text in wanted {
        if let Some(first) = asked.insert(&text.key, text.place) {
            let finding = Finding::new(Code::S005, text.place).with("what", "text").with("id", &text.key);
            findings.push(finding.with("first", first));
        }
    }
    for lang in Lang::ALL {
        let keys = texts.keys(lang);
        // A file that is not there at all is one finding, not one for each of its texts.
        if keys.is_empty() {
            continue;
        }
        for text in wanted {
            let there = texts.has(lang, &text.key);
            let elsewhere = Lang::ALL.iter().any(|other| texts.has(*other, &text.key));
            let code = if !there && (text.needed || elsewhere) {
                if lang == Lang::Nl { Code::T004 } else { Code::T005 }
            } else if there && texts.get(lang, &text.key, []).trim().is_empty() {
                Code::T013
            } else {
                continue;
            };
            findings.push(Finding::new(code, text.place).with("key", &text.key).with("lang", lang));
        }
        for key in keys.into_iter().filter(|key| whole && !asked.contains_key(key)) {
            let place = &texts.entry(lang, key).expect("the key came from the same index").place;
            findings.push(Finding::new(Code::T003, place).with("key", key));
        }
    }
}

/// T006, T012: variables that the languages do not share, or that no pool gives.
fn variables(texts: &Texts, wanted: &[Wanted<'_>], pools: &[&str], findings: &mut Vec<Finding>) {
    let list = |names: &std::collections::BTreeSet<String>| names.iter().map(|v| format!("${v}")).collect::<Vec<_>>().join(", ");
    for text in wanted {
        let sides = Lang::ALL.map(|lang| texts.entry(lang, &text.key));
        if let [Some(nl), Some(en)] = sides
            && nl.variables != en.variables
        {
            let finding = Finding::new(Code::T006, &en.place).with("key", &text.key).with("lang", Lang::En);
            findings.push(finding.with("here", list(&en.variables)).with("there", list(&nl.variables)));
        }
        for (lang, entry) in Lang::ALL.into_iter().zip(sides) {
            let Some(entry) = entry else { continue };
            let given = |variable: &str| text.of_item && pools.contains(&variable);
            for variable in entry.variables.iter().filter(|variable| !given(variable)) {
                let finding = Finding::new(Code::T012, &entry.place).with("key", &text.key).with("lang", lang);
                findings.push(finding.with("variable", format!("${variable}")));
            }
        }
    }
}

/// T007, E011: texts that are too long with the longest names that may be drawn, and names of too few or too many words.
fn lengths(texts: &Texts, wanted: &[Wanted<'_>], names: &[(String, String)], findings: &mut Vec<Finding>) {
    for lang in Lang::ALL {
        for text in wanted {
            let Some(entry) = texts.entry(lang, &text.key) else { continue };
            let args = names.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let words = texts.get(lang, &text.key, args);
            let new = |code| Finding::new(code, &entry.place).with("key", &text.key).with("lang", lang);
            let chars = words.chars().count();
            if let Some(limit) = text.limit.filter(|limit| chars > *limit) {
                findings.push(new(Code::T007).with("chars", chars).with("limit", limit));
            }
            let count = words.split_whitespace().count();
            if let Some((min, max)) = text.words.filter(|(min, max)| !(*min..=*max).contains(&count)) {
                findings.push(new(Code::E011).with("words", count).with("min", min).with("max", max));
            }
        }
    }
}
