//! Makes lists and rules out of what was typed, and says what in it cannot be meant.

use rustc_hash::FxHashMap;

use super::{
    fold::fold,
    label::Label,
    lexicon::{Class, Draft, Entry, Lexicon, ListId},
    pattern::{MOST_STEPS, Pattern, Step},
    read::{RawFile, RawList, RawRule},
    rules::{MOST_MARKS, Mark, Rule, Rules},
    sense,
    split::{Spelling, words_of},
};
use crate::domain::{
    finding::{Code, Finding, Place},
    id::is_well_formed,
    scenario::raw::Name,
};

/// Lists that the program itself asks for.
const OPENERS: &str = "openers";
const CLOSERS: &str = "closers";
const ABBREVIATIONS: &str = "abbreviations";
const FOREIGN: &str = "foreign";
const THIN: &str = "thin";
/// The mark on a sentence that no answer can stand for.
const DOUBT: &str = "doubt";
/// How many words a gap spans when it does not say.
const GAP: u8 = 8;
const WIDE_GAP: u8 = 30;

/// What a form of pattern is called in findings.
const PATTERN: &str = "word, a|b, @list, #number, begin*, *end, maybe?, !not, ~not-after, .., ..3, ..., ^, ^^, $, $, or [?]";

/// Makes spelling, lists and rules of all files of a language, in their order.
pub(super) fn compile(files: Vec<RawFile>, findings: &mut Vec<Finding>) -> (Spelling, Lexicon, Rules) {
    let mut compiler = Compiler {
        spelling: Spelling::default(),
        lexicon: Lexicon::default(),
        lists: FxHashMap::default(),
        unnamed: FxHashMap::default(),
        findings,
    };
    for rewrite in files.iter().flat_map(|file| &file.rewrites) {
        compiler.rewrite(rewrite);
    }
    compiler.abbreviate(&files);
    for list in files.iter().flat_map(|file| &file.lists) {
        compiler.list(list);
    }
    let mut marks = Marks::new();
    for rule in files.iter().flat_map(|file| file.rules.iter().chain(&file.turns)) {
        marks.note(rule.give.as_ref(), compiler.findings);
    }
    let doubt = marks.find(DOUBT).map_or(0, Mark::bit);
    let (foreign, thin) = (compiler.named(FOREIGN), compiler.named(THIN));
    let mut rules = Rules { foreign, thin, doubt, ..Rules::default() };
    for rule in files.iter().flat_map(|file| &file.rules) {
        rules.over_sentences.extend(compiler.rule(rule, &marks));
    }
    for rule in files.iter().flat_map(|file| &file.turns) {
        rules.over_turns.extend(compiler.rule(rule, &marks));
    }
    sense::check(&files, compiler.findings);
    (compiler.spelling, compiler.lexicon, rules)
}

struct Compiler<'f> {
    spelling: Spelling,
    lexicon: Lexicon,
    lists: FxHashMap<String, (ListId, Place)>,
    /// Lists made of what stands between bars in a pattern.
    unnamed: FxHashMap<String, ListId>,
    findings: &'f mut Vec<Finding>,
}

impl Compiler<'_> {
    fn named(&self, name: &str) -> Option<ListId> {
        self.lists.get(name).map(|(list, _)| *list)
    }

    fn misfit(&mut self, place: &Place, expected: &str, found: &str) {
        self.findings.push(Finding::new(Code::S003, place).with("expected", expected).with("found", found));
    }

    /// `"'t = het"`, or for an ending that is a word of its own `"*'re = * are"`.
    fn rewrite(&mut self, text: &Name) {
        let halves = text.value.split_once('=').map(|(from, to)| (from.trim(), to.trim()));
        let Some((from, to)) = halves.filter(|(from, to)| !from.is_empty() && !to.is_empty()) else {
            return self.misfit(&text.place, "'t = het", &text.value);
        };
        // Both sides are read before any rewriting holds, so that rules of spelling never chain.
        let plain = Spelling::default();
        match (from.strip_prefix('*'), to.strip_prefix('*')) {
            (Some(ending), Some(word)) => {
                let mut folded = String::new();
                ending.chars().for_each(|letter| fold(letter, &mut folded));
                self.spelling.endings.extend(words_of(word, &plain).into_iter().next().map(|word| (folded, word)));
            }
            (None, None) => {
                let mut folded = String::new();
                from.chars().for_each(|letter| fold(letter, &mut folded));
                self.spelling.whole.insert(folded, words_of(to, &plain));
            }
            _ => self.misfit(&text.place, "*'re = * are", &text.value),
        }
    }

    /// Abbreviations must be known before any list is read, since cutting needs them.
    fn abbreviate(&mut self, files: &[RawFile]) {
        let lists = files.iter().flat_map(|file| &file.lists).filter(|list| list.name.value == ABBREVIATIONS);
        for text in lists.flat_map(|list| &list.words) {
            for word in text.value.split(',') {
                self.spelling.abbreviations.extend(words_of(word, &Spelling::default()));
            }
        }
    }

    fn list(&mut self, raw: &RawList) {
        let name = raw.name.as_str();
        if let Some((_, first)) = self.lists.get(name) {
            let finding = Finding::new(Code::S005, &raw.name.place).with("what", "list").with("id", name).with("first", first);
            self.findings.push(finding);
            return;
        }
        let before = self.findings.len();
        let mut draft = Draft::default();
        for text in &raw.words {
            for word in text.value.split(',').map(str::trim).filter(|word| !word.is_empty()) {
                draft.entries.extend(self.entry(word, &text.place));
            }
        }
        draft.forms = raw.forms.iter().filter_map(|text| self.pattern(text)).collect();
        // A list whose entries were all misfits has been told of already.
        if draft.entries.is_empty() && draft.forms.is_empty() && self.findings.len() == before {
            self.findings.push(Finding::new(Code::S009, &raw.name.place).with("what", "list").with("id", name));
        }
        if !raw.except.is_empty() {
            let mut except = Draft::default();
            for text in &raw.except {
                for word in text.value.split(',').map(str::trim).filter(|word| !word.is_empty()) {
                    except.entries.extend(self.entry(word, &text.place));
                }
            }
            draft.except = Some(self.lexicon.add(except));
        }
        let id = self.lexicon.add(draft);
        self.lists.insert(name.to_owned(), (id, raw.name.place.clone()));
        if name == OPENERS || name == CLOSERS {
            let (openers, closers) = (self.named(OPENERS), self.named(CLOSERS));
            self.lexicon.set_edges(openers, closers);
        }
    }

    /// One word, phrase, class or list.
    fn entry(&mut self, text: &str, place: &Place) -> Option<Entry> {
        if let Some(name) = text.strip_prefix('@') {
            let list = self.named(name);
            if list.is_none() {
                let known: Vec<String> = self.lists.keys().cloned().collect();
                self.unknown("list", name, known, place);
            }
            return list.map(Entry::List);
        }
        if let Some((_, class)) = Class::ALL.iter().find(|(name, _)| *name == text) {
            return Some(Entry::Class(*class));
        }
        let words = words_of(&text.trim_matches('*').replace('_', " "), &self.spelling);
        let (open_front, open_back) = (text.starts_with('*'), text.ends_with('*'));
        if !words.is_empty() && !open_front && !open_back {
            return Some(Entry::Words(words));
        }
        if let [part] = &words[..] {
            let part = part.clone();
            return Some(match (open_front, open_back) {
                (true, true) => Entry::Holds(part),
                (true, false) => Entry::Ends(part),
                (false, _) => Entry::Begins(part),
            });
        }
        self.misfit(place, PATTERN, text);
        None
    }

    fn unknown(&mut self, what: &str, name: &str, mut known: Vec<String>, place: &Place) {
        known.sort_unstable();
        let finding = Finding::new(Code::S006, place).with("what", what).with("id", name);
        self.findings.push(finding.with_known(name, known.iter().map(String::as_str)));
    }

    /// The list of what stands between bars: `a|b|@list`.
    fn choice(&mut self, text: &str, place: &Place) -> Option<ListId> {
        if let Some(list) = text.strip_prefix('@').filter(|name| !name.contains('|')).and_then(|name| self.named(name)) {
            return Some(list);
        }
        if let Some(list) = self.unnamed.get(text) {
            return Some(*list);
        }
        let mut draft = Draft::default();
        for part in text.split('|') {
            draft.entries.push(self.entry(part, place)?);
        }
        let list = self.lexicon.add(draft);
        self.unnamed.insert(text.to_owned(), list);
        Some(list)
    }

    fn pattern(&mut self, text: &Name) -> Option<Pattern> {
        let mut steps = Vec::new();
        for part in text.value.split_whitespace() {
            steps.push(self.step(part, &text.place)?);
        }
        if steps.is_empty() || steps.len() > MOST_STEPS {
            self.misfit(&text.place, &format!("1..{MOST_STEPS}"), &steps.len().to_string());
            return None;
        }
        Some(Pattern::new(steps))
    }

    fn step(&mut self, part: &str, place: &Place) -> Option<Step> {
        let step = match part {
            "^" => Step::ClauseStart,
            "^^" => Step::Start,
            "$" => Step::End,
            "$," => Step::ClauseEnd,
            "[?]" => Step::Question(true),
            "[.]" => Step::Question(false),
            "[!]" => Step::Exclaimed,
            _ => {
                if let Some(count) = part.strip_prefix("...") {
                    return self.gap(count, WIDE_GAP, true, part, place);
                }
                if let Some(count) = part.strip_prefix("..") {
                    return self.gap(count, GAP, false, part, place);
                }
                if let Some(rest) = part.strip_prefix('!') {
                    return self.choice(rest, place).map(Step::Not);
                }
                if let Some(rest) = part.strip_prefix('~') {
                    return self.choice(rest, place).map(Step::NotAfter);
                }
                if let Some(rest) = part.strip_suffix('?') {
                    return self.choice(rest, place).map(Step::Maybe);
                }
                return self.choice(part, place).map(Step::List);
            }
        };
        Some(step)
    }

    fn gap(&mut self, count: &str, usual: u8, across: bool, part: &str, place: &Place) -> Option<Step> {
        let most = if count.is_empty() { Some(usual) } else { count.parse().ok().filter(|most| *most <= 60) };
        if most.is_none() {
            self.misfit(place, PATTERN, part);
        }
        most.map(|most| Step::Gap { most, across })
    }

    fn rule(&mut self, raw: &RawRule, marks: &Marks) -> Option<Rule> {
        let before = self.findings.len();
        let when: Vec<Pattern> = raw.when.iter().filter_map(|text| self.pattern(text)).collect();
        let unless = raw.unless.iter().filter_map(|text| self.pattern(text)).collect();
        let mut set = |text: &Option<Name>| text.as_ref().map_or(0, |text| self.marks(text, marks));
        let rule = Rule {
            gives: set(&raw.give),
            drops: set(&raw.drop),
            with: set(&raw.with),
            any: set(&raw.any),
            without: set(&raw.without),
            before: set(&raw.before),
            last: set(&raw.last),
            after: set(&raw.after),
            next: set(&raw.next),
            nowhere: set(&raw.nowhere),
            count: raw.count.as_ref().map(|(mark, least)| (self.marks(mark, marks), *least)),
            thin: raw.thin,
            has_patterns: !raw.when.is_empty(),
            when,
            unless,
            sure: raw.sure,
            place: raw.place.clone(),
        };
        // Half a rule would hold where the whole does not.
        if self.findings.len() > before {
            return None;
        }
        if rule.gives | rule.drops == 0 {
            self.findings.push(Finding::new(Code::S002, &raw.place).with("field", "give").with("what", "rule"));
            return None;
        }
        Some(rule)
    }

    fn marks(&mut self, text: &Name, marks: &Marks) -> u128 {
        let mut set = 0;
        for name in text.value.split_whitespace() {
            match marks.find(name) {
                Some(mark) => set |= mark.bit(),
                None => self.unknown("mark", name, marks.names(), &text.place),
            }
        }
        set
    }
}

/// The names of labels and marks.
struct Marks {
    known: FxHashMap<String, Mark>,
}

impl Marks {
    fn new() -> Self {
        Self { known: Label::ALL.iter().map(|label| (label.as_str().to_owned(), Mark::of(*label))).collect() }
    }

    fn find(&self, name: &str) -> Option<Mark> {
        self.known.get(name).copied()
    }

    fn names(&self) -> Vec<String> {
        self.known.keys().cloned().collect()
    }

    /// Takes in the marks that a rule gives.
    fn note(&mut self, give: Option<&Name>, findings: &mut Vec<Finding>) {
        let Some(give) = give else { return };
        for name in give.value.split_whitespace() {
            if self.known.contains_key(name) {
                continue;
            }
            if !is_well_formed(name) {
                findings.push(Finding::new(Code::S004, &give.place).with("id", name));
                continue;
            }
            let count = self.known.len();
            if count >= MOST_MARKS {
                let finding = Finding::new(Code::S007, &give.place).with("value", count + 1);
                findings.push(finding.with("min", 0).with("max", MOST_MARKS));
                continue;
            }
            self.known.insert(name.to_owned(), Mark::nth(count));
        }
    }
}
