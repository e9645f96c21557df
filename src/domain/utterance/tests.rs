//! The engine on rules made up for the occasion, and properties that hold whatever is typed.

use include_dir::{Dir, include_dir};
use proptest::prelude::*;

use super::{Analyser, Analysis, FOLDER, Label};
use crate::domain::{
    files::FileSet,
    finding::{Code, Finding},
    texts::Lang,
};

static LANGUAGE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/language");

fn made(rules: &str) -> (Analyser, Vec<Finding>) {
    let mut files = FileSet::default();
    files.insert(format!("{FOLDER}/nl/rules.ron"), rules.as_bytes().to_vec());
    let mut findings = Vec::new();
    (Analyser::read(&files, Lang::Nl, &mut findings), findings)
}

fn shipped(lang: Lang) -> Analyser {
    let mut files = FileSet::default();
    for file in LANGUAGE.get_dir(lang.code()).into_iter().flat_map(|dir| dir.files()) {
        let name = file.path().file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        files.insert(format!("{FOLDER}/{lang}/{name}"), file.contents().to_vec());
    }
    let mut findings = Vec::new();
    let analyser = Analyser::read(&files, lang, &mut findings);
    let told: Vec<String> = findings.iter().map(|one| format!("{} {} {:?}", one.code, one.place, one.args)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    analyser
}

fn labels(analysis: &Analysis) -> Vec<Label> {
    analysis.labels.iter().map(|found| found.label).collect()
}

fn because(analysis: &Analysis, label: Label) -> Vec<&str> {
    let found = analysis.labels.iter().filter(|found| found.label == label);
    found.flat_map(|found| found.because.iter().map(|piece| piece.text.as_str())).collect()
}

const SMALL: &str = r#"(
    format: 1,
    rewrites: ["'t = het"],
    lists: [
        (name: "openers", words: ["ja, dag"], forms: ["mevrouw #name?"]),
        (name: "verb", words: ["is, gaat, bent, doet, weet"]),
        (name: "state", words: ["moe, in de war, *moedig"], except: ["wanmoedig"]),
        (name: "very", forms: ["heel|erg @state"]),
        (name: "rest", words: ["u, ik, en, nu, niet, toch, het, dat"]),
    ],
    rules: [
        (give: "OPEN", when: ["[?] ^^ hoe @verb"], sure: 90),
        (give: "CLOSED", when: ["[?] ^ @verb u"], without: "OPEN"),
        (give: "GEVOEL", when: ["bent .. @very|@state"], unless: ["niet ...", "~bent nu"]),
        (give: "tail", when: ["toch $"]),
        (give: "TAG", with: "tail", sure: 40),
        (give: "asks", any: "OPEN CLOSED"),
    ],
    turns: [
        (give: "STAP", with: "asks", count: ("asks", 2), nowhere: "TAG"),
        (drop: "CLOSED", with: "CLOSED", before: "OPEN"),
    ],
)"#;

fn small() -> Analyser {
    let (analyser, findings) = made(SMALL);
    assert!(findings.is_empty(), "{findings:?}");
    analyser
}

#[test]
fn a_pattern_matches_behind_a_greeting_and_a_form_of_address() {
    let analysis = small().analyse("Dag mevrouw Jansen, hoe gaat het?");
    assert_eq!(labels(&analysis), [Label::Open]);
    assert_eq!(because(&analysis, Label::Open), ["hoe gaat"]);
}

#[test]
fn without_its_question_mark_a_question_rule_stays_silent() {
    assert!(small().analyse("Hoe gaat het.").labels.is_empty());
}

#[test]
fn lists_find_phrases_forms_and_parts_of_words() {
    let analyser = small();
    for text in ["u bent in de war", "u bent nu u heel moe", "u bent grootmoedig"] {
        assert!(analyser.analyse(text).has(Label::Gevoel), "{text}");
    }
    for text in ["u bent wanmoedig", "u bent niet moe", "u bent dat en nu moe"] {
        assert!(!analyser.analyse(text).has(Label::Gevoel), "{text}");
    }
}

#[test]
fn the_reason_is_the_words_as_they_were_typed() {
    let analysis = small().analyse("U Bent nu u In de War!");
    assert_eq!(because(&analysis, Label::Gevoel), ["Bent", "In de War"]);
}

#[test]
fn a_rule_over_the_turn_counts_sentences() {
    let analysis = small().analyse("Hoe gaat het? Hoe is dat?");
    assert_eq!(labels(&analysis), [Label::Open, Label::Stap]);
}

#[test]
fn a_rule_over_the_turn_takes_labels_away_from_later_sentences() {
    let analysis = small().analyse("Hoe gaat het? Bent u moe?");
    assert!(!analysis.has(Label::Closed) && analysis.has(Label::Stap));
}

#[test]
fn a_weak_hint_gives_no_label_but_makes_unsure() {
    let analysis = small().analyse("Dat is u toch.");
    assert!(analysis.labels.is_empty() && !analysis.sure);
    assert!(small().analyse("Dat is u.").sure);
}

#[test]
fn unknown_words_give_no_label_and_no_certainty() {
    for text in ["", "   ", "?!", "🙂🙂", "Как дела? Вы устали?", "How are you today, bent u?", "你好吗？"]
    {
        let analysis = small().analyse(text);
        assert!(analysis.labels.is_empty() && !analysis.sure, "{text}");
    }
}

#[test]
fn what_cannot_be_meant_is_told_with_its_line() {
    let (_, findings) = made(
        "(format: 1,
            lists: [(name: \"a\", words: [\"x\"]), (name: \"a\", words: [\"y\"])],
            rules: [
                (give: \"OPEN\", when: [\"@b x\"]),
                (give: \"OPEN\", when: [\"..x\"]),
                (give: \"OPEN\", with: \"nobody\"),
                (when: [\"x\"]),
            ])",
    );
    let told: Vec<(Code, u32)> = findings.iter().map(|finding| (finding.code, finding.place.line)).collect();
    assert_eq!(told, [(Code::S005, 2), (Code::S006, 4), (Code::S003, 5), (Code::S006, 6), (Code::S002, 7)]);
}

#[test]
fn a_language_without_rules_says_so_and_labels_nothing() {
    let mut findings = Vec::new();
    let analyser = Analyser::read(&FileSet::default(), Lang::En, &mut findings);
    assert_eq!(findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [Code::F001]);
    assert!(analyser.analyse("How are you?").labels.is_empty());
}

#[test]
fn shipped_rules_have_no_findings() {
    let _ = Lang::ALL.map(shipped);
}

#[test]
fn ten_thousand_letters_without_a_full_stop_are_read_to_the_end() {
    let analyser = shipped(Lang::Nl);
    for word in ["hoe ", "u ", "bent u ", ", ", "\"", "'t ", "?", "a.", "é", "🙂"] {
        let text = word.repeat(10_000 / word.len());
        let analysis = analyser.analyse(&text);
        assert!(analysis.labels.iter().all(|found| found.because.iter().all(|piece| text.get(piece.span.clone()).is_some())));
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_every_reason_stands_in_it(text in "\\PC{0,200}") {
        let analysis = small().analyse(&text);
        for piece in analysis.labels.iter().flat_map(|found| &found.because) {
            prop_assert_eq!(text.get(piece.span.clone()), Some(piece.text.as_str()));
        }
    }

    #[test]
    fn words_in_any_order_never_break_the_rules(
        words in proptest::collection::vec(prop_oneof![
            Just("hoe"), Just("is"), Just("u"), Just("Mevrouw"), Just("Jansen"), Just("toch"), Just("in de war"), Just("?"),
            Just("."), Just(","), Just("\u{201c}"), Just("'"), Just("'t"), Just("..."), Just("e\u{301}"), Just("-"),
        ], 0..80)
    ) {
        let analyser = small();
        for joint in ["", " "] {
            let text = words.join(joint);
            let analysis = analyser.analyse(&text);
            for piece in analysis.labels.iter().flat_map(|found| &found.because) {
                prop_assert_eq!(text.get(piece.span.clone()), Some(piece.text.as_str()));
            }
        }
    }
}
