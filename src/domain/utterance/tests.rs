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
fn a_sentence_with_labels_that_exclude_each_other_keeps_them_but_makes_unsure() {
    let (analyser, findings) = made(
        r#"(
            format: 1,
            rules: [(give: "GEVOEL", when: ["moe"]), (give: "ADV", when: ["ga slapen"])],
            turns: [(give: "doubt", with: "GEVOEL", any: "ADV EIS")],
        )"#,
    );
    assert!(findings.is_empty(), "{findings:?}");
    let analysis = analyser.analyse("Ga slapen, moe.");
    assert_eq!(labels(&analysis), [Label::Adv, Label::Gevoel]);
    assert!(!analysis.sure);
    assert!(analyser.analyse("Ga slapen.").sure && analyser.analyse("Ga slapen. Moe.").sure);
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

/// The borderlines of the codebook in Dutch, with all labels that hold.
const BORDERLINES_NL: &[(&str, &str)] = &[
    ("Het gaat goed zo, toch?", "CLOSED TAG"),
    ("U slaapt weer beter, hè?", "CLOSED TAG"),
    ("U kunt beter de huisarts bellen, toch?", "ADV TAG"),
    ("Uw broer is een egoïst, of niet?", "TAG OORDEEL"),
    ("U heeft een maatje nodig, hè?", "TAG STRAT"),
    ("Lekker weer, hè?", ""),
    ("Waarom heeft u niet gebeld?", "VERW"),
    ("Waarom vraagt u uw dochter niet om hulp?", "ADV"),
    ("Welk cijfer geeft u deze week?", "CLOSED AV7"),
    ("Wat maakt het een vier?", "OPEN AV7"),
    ("Is het een beetje erg of heel erg?", "CLOSED"),
    ("Wie komt er bij u langs?", "OPEN AV6"),
    ("Ziet u mogelijkheden?", "CLOSED AV3"),
    ("Bent u boos?", "CLOSED GEVOEL"),
    ("Gaat het u om erkenning?", "CLOSED BEHOEFTE"),
    ("U zegt dat u vannacht niet geslapen heeft.", "WAARN"),
    ("Geweldig, weer niet betaald.", "VERW"),
    ("Mag ik nou eindelijk eens naar binnen?", "EIS"),
    ("U heeft thuiszorg nodig.", "STRAT"),
    ("Dat heb je soms.", ""),
    ("Hoe houdt ge het vol?", "OPEN AV5"),
    ("Kunt u daar iets over vertellen?", "OPEN"),
    ("Mag ik binnenkomen?", "CLOSED TOEST"),
    ("Hoe lang woont u hier?", "CLOSED"),
    ("Wilt u de deur iets verder opendoen?", "VERZOEK"),
    ("Zou u niet eens met uw zoon gaan praten?", "ADV"),
    ("Heeft u gegeten? En heeft u vannacht geslapen?", "CLOSED STAP"),
    ("Wilt u koffie of thee?", "CLOSED"),
    ("Ik heb er behoefte aan dat u opendoet.", "STRAT"),
    ("Ik heb het gevoel dat u mij niet vertrouwt.", "QUASI"),
    ("Ik doe mijn best.", ""),
];

/// The borderlines of the codebook in English, with all labels that hold.
const BORDERLINES_EN: &[(&str, &str)] = &[
    ("It's going better now, isn't it?", "CLOSED TAG"),
    ("You'd better see the doctor, don't you think?", "ADV TAG"),
    ("Your brother is a liar, isn't he?", "TAG OORDEEL"),
    ("You need a buddy, right?", "TAG STRAT"),
    ("Lovely weather, isn't it?", ""),
    ("Why didn't you call?", "VERW"),
    ("Why don't you ask your daughter for help?", "ADV"),
    ("What mark would you give this week?", "CLOSED AV7"),
    ("What makes it a four?", "OPEN AV7"),
    ("Who comes to see you?", "OPEN AV6"),
    ("Do you see any possibilities?", "CLOSED AV3"),
    ("Are you angry?", "CLOSED GEVOEL"),
    ("You say that you didn't sleep last night.", "WAARN"),
    ("Brilliant, forgot to pay again.", "VERW"),
    ("Can I finally come in now?", "EIS"),
    ("You need home care.", "STRAT"),
    ("Could you tell me something about that?", "OPEN"),
    ("May I come in?", "CLOSED TOEST"),
    ("How long have you lived here?", "CLOSED"),
    ("Would you open the door a little further?", "VERZOEK"),
    ("Have you eaten? And did you sleep last night?", "CLOSED STAP"),
    ("I need you to open the door.", "STRAT"),
    ("I have the feeling that you don't trust me.", "QUASI"),
    ("I'll do my best.", ""),
];

fn names(analysis: &Analysis) -> String {
    labels(analysis).iter().map(|label| label.as_str()).collect::<Vec<_>>().join(" ")
}

/// The borderlines on which the shipped rules of a language differ from the codebook.
fn differing(lang: Lang, borderlines: &[(&str, &str)]) -> Vec<String> {
    let analyser = shipped(lang);
    let found = borderlines.iter().map(|(text, expected)| (text, *expected, names(&analyser.analyse(text))));
    found
        .filter(|(_, expected, found)| expected != found)
        .map(|(text, expected, found)| format!("{text}: {expected} | {found}"))
        .collect()
}

#[test]
fn dutch_borderlines_are_settled_as_in_the_codebook() {
    let differing = differing(Lang::Nl, BORDERLINES_NL);
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn english_borderlines_are_settled_as_in_the_codebook() {
    let differing = differing(Lang::En, BORDERLINES_EN);
    assert!(differing.is_empty(), "{}", differing.join("\n"));
}

#[test]
fn accents_and_capitals_change_no_label() {
    let analyser = shipped(Lang::Nl);
    for (text, _) in BORDERLINES_NL {
        let shouted = text.to_uppercase();
        assert_eq!(names(&analyser.analyse(&shouted)), names(&analyser.analyse(text)), "{text}");
    }
    let apart = analyser.analyse("Lekker weer, he\u{300}?");
    assert!(apart.labels.is_empty(), "{apart:?}");
}

#[test]
fn the_other_language_gets_no_labels() {
    let (nl, en) = (shipped(Lang::Nl), shipped(Lang::En));
    for text in ["What would you like to talk about today?", "Why didn't you open the door for me yesterday?"] {
        assert!(nl.analyse(text).labels.is_empty() && !nl.analyse(text).sure, "{text}");
    }
    for text in ["Waar zou u het vandaag graag over willen hebben?", "Waarom heeft u gisteren de deur niet opengedaan?"] {
        assert!(en.analyse(text).labels.is_empty() && !en.analyse(text).sure, "{text}");
    }
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
