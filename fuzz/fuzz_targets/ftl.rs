//! Any bytes as the Dutch texts of an act: loading them, getting every text there is, and checking must not panic.
#![no_main]

use std::hint::black_box;

use drempel::domain::texts::Lang;
use drempel_fuzz::{ID, TEXTS, base_with, fits, load_and_check};
use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    if !fits(bytes) {
        return Corpus::Reject;
    }
    let library = load_and_check(&base_with(TEXTS, bytes));
    let texts = &library.shelf(ID).expect("its folder is there").texts;
    for lang in Lang::ALL {
        for key in texts.keys(lang) {
            black_box(texts.get(lang, key, []));
            black_box(texts.get(lang, key, [("weer", "nat"), ("n", "2")]));
            black_box(texts.get(lang, &format!("{key}.help"), []));
        }
    }
    Corpus::Keep
});
