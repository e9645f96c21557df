//! Any bytes as each of the structure files of a scenario: loading, checking and playing what is left must not panic.
#![no_main]

use drempel_fuzz::{ACT, DILEMMAS, FAMILY, HEADER, base_with, fits, load_and_check};
use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    if !fits(bytes) {
        return Corpus::Reject;
    }
    for path in [ACT, HEADER, FAMILY, DILEMMAS] {
        load_and_check(&base_with(path, bytes));
    }
    Corpus::Keep
});
