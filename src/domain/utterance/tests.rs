//! The engine on rules made up for the occasion, and properties that hold whatever is typed.

use std::sync::LazyLock;

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

/// The shipped rules, read once for all that proptest tries.
static DUTCH: LazyLock<Analyser> = LazyLock::new(|| shipped(Lang::Nl));
static ENGLISH: LazyLock<Analyser> = LazyLock::new(|| shipped(Lang::En));

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
fn what_rests_on_thin_words_only_can_be_made_unsure() {
    let (analyser, findings) = made(
        r#"(format: 1,
            lists: [(name: "thin", words: ["u, dat, gaat, even"])],
            rules: [
                (give: "ADV", when: ["u ..2 wandelen", "u gaat"]),
                (give: "ADV", drop: "ADV", with: "ADV", thin: true, sure: 45),
            ])"#,
    );
    assert!(findings.is_empty(), "{findings:?}");
    let thin = analyser.analyse("Dat u gaat.");
    assert!(thin.labels.is_empty() && !thin.sure, "{thin:?}");
    let body = analyser.analyse("U gaat even wandelen.");
    assert!(labels(&body) == [Label::Adv] && body.sure, "{body:?}");
}

#[test]
fn words_of_another_language_are_told_from_no_words_at_all() {
    for text in ["Как дела?", "How are you doing today?"] {
        assert!(DUTCH.analyse(text).strange, "{text}");
    }
    for text in ["", "🙂🙂", "?!", "Hoe gaat het?"] {
        assert!(!DUTCH.analyse(text).strange, "{text}");
    }
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
    for word in ["hoe ", "u ", "bent u ", ", ", "\"", "'t ", "?", "a.", "é", "🙂", "\u{200b}", "e\u{301}", "你", "ha🙂", "\n"]
    {
        let text = word.repeat(10_000 / word.len());
        let analysis = analyser.analyse(&text);
        assert!(analysis.labels.iter().all(|found| found.because.iter().all(|piece| text.get(piece.span.clone()).is_some())));
    }
}

/// What keyboards and pasted text leave within words: marks that take no room, and dead keys typed before or behind nothing.
const SILENT: [char; 6] = ['\u{200b}', '\u{ad}', '\u{feff}', '\u{2060}', '\u{301}', '\u{300}'];

#[test]
fn blanks_of_any_kind_and_pictures_change_no_label() {
    for (analyser, borderlines) in [(&*DUTCH, BORDERLINES_NL), (&*ENGLISH, BORDERLINES_EN)] {
        for (text, _) in borderlines {
            let plain = names(&analyser.analyse(text));
            let between = ["\u{a0}", "\u{2003}", "   ", " 🙂 "].map(|blank| text.replace(' ', blank));
            let around = [format!("{text} 🙂👍🏽"), format!("🙂{text}"), format!("\u{feff}{text}")];
            for typed in between.iter().chain(&around) {
                assert_eq!(names(&analyser.analyse(typed)), plain, "{typed:?}");
            }
        }
    }
}

/// Kind words of another language are neither praised nor blamed: nothing is given, and nobody is sure.
#[test]
fn praise_in_another_language_is_no_compliment() {
    let strange_to_dutch = [
        "You are so brave, well done!",
        "That is beautiful, wonderful work",
        "super nice",
        "What a lovely garden",
        "you're great",
        "Great job",
        "thank you for opening the door",
        "Wat a beautiful huis",
        "bent u ok today? how are you",
        "Wie geht es Ihnen heute?",
        "Comment allez-vous ?",
    ];
    let strange_to_english = [
        "U bent echt een kanjer",
        "Wat heeft u het mooi hier",
        "knap hoor",
        "Mooi!",
        "Goed zo",
        "Wat goed dat u opendoet",
        "Bent u alone?",
        "Wie geht es Ihnen",
    ];
    for (analyser, texts) in [(&*DUTCH, &strange_to_dutch[..]), (&*ENGLISH, &strange_to_english[..])] {
        for text in texts {
            let analysis = analyser.analyse(text);
            assert!(analysis.labels.is_empty() && !analysis.sure, "{text}: {}", names(&analysis));
        }
    }
}

/// What people say without wanting anything of each other, from the sets that were looked at while the rules were made.
#[test]
fn ordinary_talk_is_seldom_given_a_label() {
    let sets = [
        (&*DUTCH, include_str!("../../../tests/utterances/nl-dev2.jsonl")),
        (&*DUTCH, include_str!("../../../tests/utterances/nl-plain.jsonl")),
        (&*ENGLISH, include_str!("../../../tests/utterances/en-dev2.jsonl")),
        (&*ENGLISH, include_str!("../../../tests/utterances/en-plain.jsonl")),
    ];
    for (analyser, set) in sets {
        let (mut unlabelled, mut given) = (0, Vec::new());
        for line in set.lines() {
            let case: serde_json::Value = serde_json::from_str(line).expect("a case is JSON");
            if case["labels"].as_array().is_some_and(Vec::is_empty) {
                unlabelled += 1;
                let text = case["text"].as_str().expect("a case has a text");
                given.extend(Some(text.to_owned()).filter(|text| !analyser.analyse(text).labels.is_empty()));
            }
        }
        assert!(unlabelled > 100 && given.len() * 20 <= unlabelled, "{} of {unlabelled}: {}", given.len(), given.join("\n"));
    }
}

proptest! {
    #[test]
    fn marks_within_words_change_no_label(
        nth in 0..BORDERLINES_NL.len(),
        marks in proptest::collection::vec(0..SILENT.len() * 4, 120)
    ) {
        let (text, _) = BORDERLINES_NL[nth];
        let mut typed = String::new();
        for (at, letter) in text.chars().enumerate() {
            typed.push(letter);
            // Not behind the first: that a word begins with a capital is told by the small letter next to it.
            if at > 0 && letter.is_alphabetic() {
                typed.extend(marks.get(at).and_then(|mark| SILENT.get(*mark)));
            }
        }
        prop_assert_eq!(names(&DUTCH.analyse(&typed)), names(&DUTCH.analyse(text)), "{:?}", typed);
    }

    #[test]
    fn other_scripts_get_no_label_and_no_certainty(
        letters in proptest::collection::vec(prop_oneof![
            proptest::char::range('\u{400}', '\u{4ff}'), proptest::char::range('\u{5d0}', '\u{5ea}'),
            proptest::char::range('\u{620}', '\u{64a}'), proptest::char::range('\u{4e00}', '\u{9fff}'),
            proptest::char::range('\u{1f300}', '\u{1f6ff}'),
        ], 0..60),
        blanks in proptest::collection::vec(any::<bool>(), 60)
    ) {
        let blanks = blanks.iter().map(|blank| if *blank { ' ' } else { '?' });
        let typed: String = letters.iter().zip(blanks).flat_map(|(letter, blank)| [*letter, blank]).collect();
        for analyser in [&*DUTCH, &*ENGLISH] {
            let analysis = analyser.analyse(&typed);
            prop_assert!(analysis.labels.is_empty() && !analysis.sure, "{}", typed);
        }
    }

    #[test]
    fn shipped_rules_stand_by_their_words_whatever_is_typed(text in "\\PC{0,300}") {
        for analyser in [&*DUTCH, &*ENGLISH] {
            let analysis = analyser.analyse(&text);
            prop_assert!(analysis.labels.is_sorted_by_key(|found| found.label));
            for found in &analysis.labels {
                prop_assert!(found.confidence >= 0.5 && found.confidence <= 1.0);
                for piece in &found.because {
                    prop_assert_eq!(text.get(piece.span.clone()), Some(piece.text.as_str()));
                }
            }
        }
    }

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
