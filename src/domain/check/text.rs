//! Checks of the words: missing, unused, untranslated, too long, too alike, and inner voices that should be there.

use rustc_hash::FxHashMap;

use super::graph::each_line;
use crate::domain::{
    dilemma::{
        self,
        model::{Dilemmas, Wanted as WantedOfDilemma},
    },
    finding::{Code, Finding, Place},
    id::{Ix, TextKey, kind},
    scenario::{
        model::{Beat, Effect, Line, Move, Reaction, Scenario, Target},
        vocabulary::Length,
    },
    texts::{Lang, Texts},
};

/// Longest words of a move, in characters.
const MOVE_CHARS: usize = 110;
/// Longest line of a resident, in characters.
const LINE_CHARS: usize = 220;
/// Most lines of a resident stay below this, in characters.
const USUAL_LINE_CHARS: usize = 120;
/// The share of lines, in percent, that may be longer than usual.
const LONG_LINES_PERCENT: usize = 20;
/// Longest reason, in characters.
pub(super) const REASON_CHARS: usize = 160;
/// A short move has at most this many words.
const SHORT_WORDS: usize = 10;
/// A beat counts when its line has at least this many words.
const BEAT_WORDS: usize = 3;
/// Two moves are nearly alike when they share this much of their words, in percent.
const ALIKE_PERCENT: usize = 80;
/// Moves of fewer words are not compared.
const COMPARED_WORDS: usize = 4;
/// A gauge change from which an inner voice is expected.
const FELT_CHANGE: u8 = 2;

/// A text that the structure asks for.
struct Wanted<'a> {
    key: &'a TextKey,
    place: &'a Place,
    limit: Option<usize>,
    variables: Vec<&'a str>,
}

/// All findings about the words of a scenario.
pub(super) fn check(scenario: &Scenario, dilemmas: &Dilemmas, texts: &Texts) -> Vec<Finding> {
    let own_keys = header_keys(scenario);
    let of_dilemmas = dilemmas.texts();
    let mut wanted = wanted(scenario, &own_keys);
    wanted.extend(of_dilemmas.iter().map(of_dilemma));
    let mut findings = Vec::new();
    presence(scenario, dilemmas, texts, &wanted, &mut findings);
    variables(texts, &wanted, &mut findings);
    lengths(scenario, texts, &wanted, &mut findings);
    alike(scenario, texts, &mut findings);
    inner_voices(scenario, &mut findings);
    findings
}

/// Whether a beat counts as content: something of three words or more is said at it.
pub(super) fn counts_as_beat(scenario: &Scenario, texts: &Texts, beat: Ix<kind::Beat>) -> bool {
    let beat = &scenario.beats[beat];
    let lines = beat.lines.iter().chain(beat.reactions.iter().map(|reaction| &reaction.line));
    let mut spoken = lines.map(|line| texts.get(Lang::Nl, line.text.as_str(), []));
    spoken.any(|text| text.split_whitespace().count() >= BEAT_WORDS)
}

fn header_keys(scenario: &Scenario) -> Vec<(TextKey, Place)> {
    let fixed = ["scenario_title", "scenario_card", "scenario_intro"];
    fixed.iter().map(|key| (TextKey::from(*key), scenario.at.clone())).collect()
}

fn of_dilemma((key, place, limit): &WantedOfDilemma) -> Wanted<'_> {
    Wanted { key, place, limit: Some(*limit), variables: Vec::new() }
}

/// Every text the structure asks for.
fn wanted<'a>(scenario: &'a Scenario, own: &'a [(TextKey, Place)]) -> Vec<Wanted<'a>> {
    let plain = |key, place| Wanted { key, place, limit: None, variables: Vec::new() };
    let mut all: Vec<Wanted> = own.iter().map(|(key, place)| plain(key, place)).collect();
    all.extend(scenario.people.iter().map(|(_, _, person)| plain(&person.name, &scenario.at)));
    all.extend(scenario.gauges.iter().map(|(_, _, gauge)| plain(&gauge.name, &gauge.at)));
    for (_, _, ending) in scenario.endings.iter() {
        all.extend([plain(&ending.title, &ending.at), plain(&ending.text, &ending.at)]);
    }
    all.extend(scenario.acts.iter().map(|(_, _, act)| plain(&act.title, &act.at)));
    let line = |line: &'a Line| Wanted {
        key: &line.text,
        place: &line.at,
        limit: Some(LINE_CHARS),
        variables: line.args.iter().map(|(name, _)| name.as_str()).collect(),
    };
    let reactions = |all: &mut Vec<Wanted<'a>>, list: &'a [Reaction]| {
        for reaction in list {
            all.push(line(&reaction.line));
            all.extend(reaction.inner.iter().map(|key| plain(key, &reaction.line.at)));
        }
    };
    for (_, _, sight) in scenario.sights.iter() {
        all.extend([plain(&sight.name, &sight.at), plain(&sight.seen, &sight.at)]);
        reactions(&mut all, &sight.reactions);
    }
    for (_, _, beat) in scenario.beats.iter() {
        all.extend(beat.lines.iter().chain(&beat.resume).map(line));
        all.extend(beat.inner.iter().map(|key| plain(key, &beat.at)));
        reactions(&mut all, &beat.reactions);
    }
    for (_, _, item) in scenario.moves.iter() {
        let limited = |key, limit| Wanted { key, place: &item.at, limit: Some(limit), variables: Vec::new() };
        all.extend(item.text.iter().map(|key| limited(key, MOVE_CHARS)));
        all.extend(item.why.iter().map(|key| limited(key, REASON_CHARS)));
        all.extend(item.locked.iter().map(|(_, key)| plain(key, &item.at)));
        all.extend(item.inner.iter().map(|key| plain(key, &item.at)));
        reactions(&mut all, &item.reactions);
    }
    all
}

/// S005, T003, T004, T005, T013: what is missing, what is too much, and what two things ask for by one key.
fn presence(scenario: &Scenario, dilemmas: &Dilemmas, texts: &Texts, wanted: &[Wanted], findings: &mut Vec<Finding>) {
    // The texts of a dilemma that was left out are of use once it is mended.
    let may_wait = |place: &Place| !dilemmas.is_whole() && place.file.ends_with(dilemma::TEXTS);
    let source = Lang::parse(&scenario.source_language).unwrap_or_default();
    let mut asked: FxHashMap<&str, &Place> = FxHashMap::default();
    for text in wanted {
        if let Some(first) = asked.insert(text.key.as_str(), text.place) {
            let finding = Finding::new(Code::S005, text.place).with("what", "text").with("id", text.key);
            findings.push(finding.with("first", first));
        }
    }
    for lang in Lang::ALL {
        for text in wanted {
            let key = text.key.as_str();
            let code = if !texts.has(lang, key) {
                if lang == source { Code::T004 } else { Code::T005 }
            } else if texts.get(lang, key, []).trim().is_empty() {
                Code::T013
            } else {
                continue;
            };
            findings.push(Finding::new(code, text.place).with("key", key).with("lang", lang));
        }
        for key in texts.keys(lang).into_iter().filter(|key| !asked.contains_key(key)) {
            let place = &texts.entry(lang, key).expect("the key came from the same index").place;
            if !may_wait(place) {
                findings.push(Finding::new(Code::T003, place).with("key", key));
            }
        }
    }
}

/// T006, T012: variables that the languages do not share, or that the scenario does not give.
fn variables(texts: &Texts, wanted: &[Wanted], findings: &mut Vec<Finding>) {
    for text in wanted {
        let key = text.key.as_str();
        let sides = Lang::ALL.map(|lang| texts.entry(lang, key));
        if let [Some(nl), Some(en)] = sides
            && nl.variables != en.variables
        {
            let list =
                |vars: &std::collections::BTreeSet<String>| vars.iter().map(|v| format!("${v}")).collect::<Vec<_>>().join(", ");
            let finding = Finding::new(Code::T006, &en.place).with("key", key).with("lang", Lang::En);
            findings.push(finding.with("here", list(&en.variables)).with("there", list(&nl.variables)));
        }
        for (lang, entry) in Lang::ALL.into_iter().zip(sides) {
            for variable in entry.iter().flat_map(|entry| &entry.variables).filter(|v| !text.variables.contains(&v.as_str())) {
                let place = entry.map_or(text.place, |entry| &entry.place);
                let finding = Finding::new(Code::T012, place).with("key", key).with("lang", lang);
                findings.push(finding.with("variable", format!("${variable}")));
            }
        }
    }
}

/// T007, T008, T009: texts that are too long.
fn lengths(scenario: &Scenario, texts: &Texts, wanted: &[Wanted], findings: &mut Vec<Finding>) {
    for lang in Lang::ALL {
        for text in wanted {
            let (Some(limit), Some(entry)) = (text.limit, texts.entry(lang, text.key.as_str())) else { continue };
            let chars = texts.get(lang, text.key.as_str(), []).chars().count();
            if chars > limit {
                let finding = Finding::new(Code::T007, &entry.place).with("key", text.key).with("lang", lang);
                findings.push(finding.with("chars", chars).with("limit", limit));
            }
        }
        for (_, _, item) in scenario.moves.iter().filter(|(_, _, item)| item.length == Some(Length::Short)) {
            let Some(entry) = item.text.as_ref().and_then(|key| texts.entry(lang, key.as_str())) else { continue };
            let key = item.text.as_ref().expect("it had an entry");
            let words = texts.get(lang, key.as_str(), []).split_whitespace().count();
            if words > SHORT_WORDS {
                findings.push(Finding::new(Code::T009, &entry.place).with("key", key).with("lang", lang).with("words", words));
            }
        }
        long_lines(scenario, texts, lang, findings);
    }
}

/// T008: acts in which more lines are long than a listener can take.
fn long_lines(scenario: &Scenario, texts: &Texts, lang: Lang, findings: &mut Vec<Finding>) {
    // The act of a line is the file its structure stands in.
    let mut by_file: FxHashMap<&str, (usize, usize)> = FxHashMap::default();
    each_line(scenario, &mut |line| {
        let file = scenario.acts.iter().map(|(_, _, act)| &*act.at.file).find(|file| **file == *line.at.file);
        let (all, long) = by_file.entry(file.unwrap_or_default()).or_default();
        *all += 1;
        *long += usize::from(texts.get(lang, line.text.as_str(), []).chars().count() > USUAL_LINE_CHARS);
    });
    for (_, id, act) in scenario.acts.iter() {
        let (all, long) = by_file.get(&*act.at.file).copied().unwrap_or_default();
        if all > 0 && long * 100 > all * LONG_LINES_PERCENT {
            let finding = Finding::new(Code::T008, &act.at).with("act", id).with("lang", lang);
            findings.push(finding.with("share", format!("{} %", long * 100 / all)));
        }
    }
}

/// T010: two moves whose words are nearly the same.
fn alike(scenario: &Scenario, texts: &Texts, findings: &mut Vec<Finding>) {
    for lang in Lang::ALL {
        let mut numbers: FxHashMap<String, u32> = FxHashMap::default();
        let mut spoken: Vec<(Ix<kind::Move>, Vec<u32>)> = Vec::new();
        for (ix, _, item) in scenario.moves.iter() {
            let Some(text) = item.text.as_ref().and_then(|key| texts.find(lang, key.as_str(), [])) else { continue };
            let mut words: Vec<u32> = Vec::new();
            for word in text.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
                let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                words.push(*numbers.entry(word.to_owned()).or_insert(next));
            }
            words.sort_unstable();
            words.dedup();
            if words.len() >= COMPARED_WORDS {
                spoken.push((ix, words));
            }
        }
        for (at, (one, words)) in spoken.iter().enumerate() {
            for (other, others) in &spoken[at + 1..] {
                if are_alike(words, others) {
                    let item: &Move = &scenario.moves[*other];
                    let finding = Finding::new(Code::T010, &item.at).with("one", scenario.moves.name(*one));
                    findings.push(finding.with("other", scenario.moves.name(*other)).with("lang", lang));
                }
            }
        }
    }
}

/// Whether two sorted lists of words share nearly all of them.
fn are_alike(a: &[u32], b: &[u32]) -> bool {
    let (short, long) = if a.len() < b.len() { (a, b) } else { (b, a) };
    if short.len() * 100 < long.len() * ALIKE_PERCENT {
        return false;
    }
    let shared = short.iter().filter(|word| long.binary_search(word).is_ok()).count();
    shared * 100 >= (a.len() + b.len() - shared) * ALIKE_PERCENT
}

/// T011: moves that the resident must feel, after which nothing tells what they felt.
fn inner_voices(scenario: &Scenario, findings: &mut Vec<Finding>) {
    let voiced = |reactions: &[Reaction]| {
        reactions.iter().all(|reaction| reaction.inner.is_some()) && reactions.iter().any(|reaction| reaction.when.is_always())
    };
    let beat_voiced = |beat: &Beat| beat.inner.is_some() || voiced(&beat.reactions);
    for (_, id, item) in scenario.moves.iter() {
        let felt = !item.evidence.is_empty() || item.effects.iter().any(is_felt);
        if !felt || item.inner.is_some() || voiced(&item.reactions) {
            continue;
        }
        let leads_to_voice = |leaf: &&Target| match leaf {
            Target::Beat(beat) => beat_voiced(&scenario.beats[*beat]),
            Target::Topic(topic) => beat_voiced(&scenario.beats[scenario.topics[*topic].entry]),
            Target::EndTopic | Target::Hub => {
                let hub = scenario.acts[scenario.act_of(item.owner)].hub;
                hub.is_some_and(|hub| beat_voiced(&scenario.beats[hub]))
            }
            Target::Stay | Target::Act(_) | Target::Ending(_) | Target::First(_) => false,
        };
        if !item.to.leaves().iter().all(leads_to_voice) {
            findings.push(Finding::new(Code::T011, &item.at).with("move", id));
        }
    }
}

/// Whether an effect changes a gauge by so much that it is felt.
fn is_felt(effect: &Effect) -> bool {
    match effect {
        Effect::Add(_, by) => by.unsigned_abs() >= FELT_CHANGE,
        Effect::Set(..) => true,
        Effect::When(_, effects) => effects.iter().any(is_felt),
        _ => false,
    }
}
