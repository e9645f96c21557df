//! Any text as a sentence that somebody types, and any bytes as the rules it is heard by: neither reading nor hearing must panic, and
//! whatever is heard must rest on words that stand in the text.
#![no_main]

use std::sync::LazyLock;

use drempel::{
    domain::{
        files::FileSet,
        texts::Lang,
        utterance::{Analyser, Analysis},
    },
    storage::content,
};
use drempel_fuzz::{RULES, fits};
use libfuzzer_sys::{Corpus, fuzz_target};

/// Sentences for rules that the fuzzer made: a question, names and figures, quoted words, nothing.
const SENTENCES: [&str; 4] = ["Dag mevrouw Jansen, hoe gaat het?", "Van 0 tot 10: een 6, toch?", "U zei \"ga weg\" net…", ""];

static SHIPPED: LazyLock<[Analyser; 2]> = LazyLock::new(|| {
    let files = content::embedded_language();
    Lang::ALL.map(|lang| Analyser::read(&files, lang, &mut Vec::new()))
});

fn holds(analysis: &Analysis, text: &str) {
    assert!(analysis.labels.is_sorted_by(|a, b| a.label < b.label), "a label is there twice, or out of order");
    for found in &analysis.labels {
        assert!(found.confidence > 0.0 && found.confidence <= 1.0, "{:?}", found.label);
        for piece in &found.because {
            assert_eq!(text.get(piece.span.clone()), Some(piece.text.as_str()), "{:?}", found.label);
        }
    }
}

fuzz_target!(|bytes: &[u8]| -> Corpus {
    if !fits(bytes) {
        return Corpus::Reject;
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        for analyser in SHIPPED.iter() {
            let analysis = analyser.analyse(text);
            holds(&analysis, text);
            assert_eq!(analysis, analyser.analyse(text), "the same text is heard otherwise");
        }
    }
    let mut files = FileSet::default();
    files.insert(RULES, bytes.to_vec());
    let analyser = Analyser::read(&files, Lang::Nl, &mut Vec::new());
    for text in SENTENCES {
        holds(&analyser.analyse(text), text);
    }
    Corpus::Keep
});
