//! Any bytes as the files of a drill: loading, checking, putting every item into words and marking it must not panic, and whoever chooses
//! what is right must be right.
#![no_main]

use std::hint::black_box;

use drempel::domain::{
    drill::{
        drawn::Drawn,
        face::Reader,
        feedback::Feedback,
        marking::{Answer, Verdict, mark, right_of},
        model::Form,
        shelf::Drills,
        solution::Solution,
        told::tell,
        typed::Heard,
    },
    texts::Lang,
};
use drempel_fuzz::{DRILL, DRILL_TEXTS, POOLS, base_with, fits, load_and_check};
use libfuzzer_sys::{Corpus, fuzz_target};

fn practise(drills: &Drills) {
    for (shelf, drill) in drills.playable() {
        for item in &drill.items {
            let answer = if item.form == Form::Typed {
                Answer::Typed("Hoe is dat voor u?".to_owned())
            } else {
                Answer::Chosen(item.steps.iter().map(|step| right_of(step).to_owned()).collect())
            };
            let marked = mark(item, &answer, |_| Heard::default());
            let answerable = item.steps.iter().all(|step| step.ids.iter().any(|id| id == right_of(step)));
            if item.form != Form::Typed && answerable {
                let right = marked.as_ref().is_ok_and(|marked| marked.verdict == Verdict::Right);
                assert!(right, "{}: what is right is marked as {marked:?}", item.core);
            }
            let drawn = Drawn::new(&drills.pools, 1, item, 0);
            for lang in Lang::ALL {
                let reader = Reader::new(shelf, lang, item, &drawn);
                black_box(reader.face());
                black_box(Solution::of(&reader));
                if let Ok(marked) = &marked {
                    black_box(tell(&reader, marked, marked.verdict, Feedback::Full));
                }
            }
        }
    }
}

fuzz_target!(|bytes: &[u8]| -> Corpus {
    if !fits(bytes) {
        return Corpus::Reject;
    }
    for path in [DRILL, POOLS, DRILL_TEXTS] {
        practise(&load_and_check(&base_with(path, bytes)).drills);
    }
    Corpus::Keep
});
