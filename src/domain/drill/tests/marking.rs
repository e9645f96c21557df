//! Tests of marking: what an answer of each form is worth, and why.

use super::made::{drill, library};
use crate::domain::{
    drill::{
        drawn::Drawn,
        feedback::Feedback,
        marking::{Answer, Marked, NoAnswer, Verdict, mark},
        model::{Item, Part},
        pools::Pools,
        shelf::Drills,
        shown::Shown,
        told::{Fate, Told, tell},
        typed::{Heard, HeardLabel, LONGEST},
    },
    texts::Lang,
};

fn first<'d>(drills: &'d Drills, skill: &str) -> &'d Item {
    &drill(drills, skill).items[0]
}

fn chosen(item: &Item, ids: &[&str]) -> Result<Marked, NoAnswer> {
    mark(item, &Answer::Chosen(ids.iter().map(|id| (*id).to_owned()).collect()), |_| Heard::default())
}

fn keys(marked: &Marked) -> Vec<String> {
    marked.reasons.iter().map(ToString::to_string).collect()
}

fn heard(labels: &[&str], sure: bool) -> Heard {
    Heard { labels: labels.iter().map(|name| HeardLabel { name: (*name).to_owned(), words: Vec::new() }).collect(), sure }
}

fn typed(item: &Item, labels: &[&str], sure: bool) -> Marked {
    mark(item, &Answer::Typed("Hoe gaat dat?".to_owned()), |_| heard(labels, sure)).expect("an answer")
}

#[test]
fn telling_is_right_or_wrong_and_a_wrong_answer_is_a_confusion() {
    let drills = library(4);
    let item = first(&drills, "gc-tell");
    let right = chosen(item, &["ja"]).expect("an answer");
    assert_eq!((right.verdict, right.confusion.is_some(), keys(&right)), (Verdict::Right, false, vec!["k0_why".to_owned()]));
    let wrong = chosen(item, &["nee"]).expect("an answer");
    let confusion = wrong.confusion.clone().expect("two things were mixed up");
    assert_eq!((confusion.answer.as_str(), confusion.chosen.as_str()), ("ja", "nee"));
    assert_eq!((wrong.verdict, keys(&wrong)), (Verdict::Wrong, vec!["k0_why".to_owned(), "k0_not".to_owned()]));
}

#[test]
fn a_right_answer_to_a_near_miss_is_told_what_tempts_too() {
    let drills = library(4);
    let item = &drill(&drills, "gc-tell").items[1];
    assert_eq!(keys(&chosen(item, &["nee"]).expect("an answer")), ["k1_why", "k1_not"]);
}

#[test]
fn picking_gives_the_reason_of_what_was_chosen_and_of_what_is_right() {
    let drills = library(4);
    let item = first(&drills, "av-pick");
    let wrong = chosen(item, &["a"]).expect("an answer");
    assert_eq!((wrong.verdict, keys(&wrong)), (Verdict::Wrong, vec!["k0_a_why".to_owned(), "k0_b_why".to_owned()]));
    assert_eq!(keys(&chosen(item, &["b"]).expect("an answer")), ["k0_b_why"]);
    assert!(wrong.confusion.is_none(), "options of one item mean nothing in another");
}

#[test]
fn weighing_is_partly_right_when_only_reason_or_decision_is() {
    let drills = library(4);
    let item = first(&drills, "fc-weigh");
    let verdict = |ids: &[&str]| chosen(item, ids).expect("an answer").verdict;
    assert_eq!(verdict(&["r", "gaan"]), Verdict::Right);
    assert_eq!(verdict(&["r", "wachten"]), Verdict::Partly);
    assert_eq!(verdict(&["s", "gaan"]), Verdict::Partly);
    assert_eq!(verdict(&["s", "wachten"]), Verdict::Wrong);
    assert_eq!(keys(&chosen(item, &["s", "gaan"]).expect("an answer")), ["k0_s_why", "k0_r_why", "k0_why", "k0_not"]);
}

/// What is told of an answer to the first item of a skill.
fn told(drills: &Drills, skill: &str, ids: &[&str]) -> Told {
    let item = first(drills, skill);
    let shown = Shown::of(drills, &item.core, 1).expect("it is there");
    let marked = chosen(item, ids).expect("an answer");
    tell(&shown.reader(Lang::Nl), &marked, marked.verdict, Feedback::Full)
}

#[test]
fn each_reason_says_what_it_is_about() {
    let drills = library(4);
    let fates = |told: &Told| -> Vec<(String, Fate)> {
        let about = told.reasons.iter().filter_map(|reason| reason.about.as_ref());
        about.map(|about| (about.part.as_str().to_owned(), about.fate)).collect()
    };
    let built = told(&drills, "fc-build", &["a", "a"]);
    let vraag = |fate: Fate| ("vraag".to_owned(), fate);
    assert_eq!(fates(&built), [vraag(Fate::Missed), vraag(Fate::Better), ("groet".to_owned(), Fate::Hit)]);
    let picked = told(&drills, "av-pick", &["a"]);
    let option = |fate: Fate| (Part::Option.as_str().to_owned(), fate);
    assert_eq!(fates(&picked), [option(Fate::Missed), option(Fate::Better)]);
    assert!(fates(&told(&drills, "gc-tell", &["nee"])).is_empty(), "these are about the item as a whole");
}

#[test]
fn building_tells_each_part_and_what_a_resident_says_back() {
    let drills = library(4);
    let item = first(&drills, "fc-build");
    let built = chosen(item, &["a", "a"]).expect("an answer");
    let parts: Vec<bool> = built.steps.iter().map(|step| step.is_right()).collect();
    assert_eq!((built.verdict, parts), (Verdict::Partly, vec![true, false]));
    assert_eq!(keys(&built), ["k0_vraag_a_why", "k0_vraag_b_why", "k0_groet_a_why"]);
    let reply = &built.replies[0];
    assert_eq!((reply.0.as_str(), reply.1.as_str()), ("kees", "k0_kees_a"));
    assert_eq!(chosen(item, &["b", "a"]).expect("an answer").verdict, Verdict::Wrong);
}

#[test]
fn a_typed_sentence_is_marked_by_what_is_heard() {
    let drills = library(4);
    let item = first(&drills, "av-typed");
    assert_eq!(typed(item, &["OPEN", "AV5"], true).verdict, Verdict::Right);
    assert_eq!(typed(item, &["OPEN"], true).verdict, Verdict::Partly);
    assert_eq!(typed(item, &["OPEN", "AV5", "ADV"], true).verdict, Verdict::Partly);
    assert_eq!(typed(item, &["ADV"], true).verdict, Verdict::Wrong);
    assert_eq!(typed(item, &[], true).verdict, Verdict::Unsure, "what is heard in nothing cannot be wrong");
    let trap = typed(item, &["ADV"], true).confusion.expect("advice was taken for a question");
    assert_eq!((trap.answer.as_str(), trap.chosen.as_str()), ("OPEN", "ADV"));
}

#[test]
fn nobody_is_marked_by_an_analyser_that_is_not_sure() {
    let drills = library(4);
    let unsure = typed(first(&drills, "av-typed"), &["ADV"], false);
    assert_eq!((unsure.verdict, unsure.confusion, unsure.examples.len()), (Verdict::Unsure, None, 2));
}

#[test]
fn odd_sentences_are_never_a_panic_and_nothing_typed_is_no_answer() {
    let drills = library(4);
    let item = first(&drills, "av-typed");
    let answer = |text: &str| mark(item, &Answer::Typed(text.to_owned()), |_| Heard::default());
    assert_eq!(answer("  \n ").unwrap_err(), NoAnswer::Empty);
    assert_eq!(answer(&"a".repeat(10_000)).unwrap_err(), NoAnswer::TooLong);
    for odd in ["👵🏽🚪", "你好，请问", "\u{0}\u{7f}", "é́́", &"ß".repeat(LONGEST)] {
        assert_eq!(answer(odd).expect("an answer").verdict, Verdict::Unsure, "{odd}");
    }
}

#[test]
fn what_is_no_answer_is_refused() {
    let drills = library(4);
    let (tell, typed) = (first(&drills, "gc-tell"), first(&drills, "gc-typed"));
    assert_eq!(chosen(tell, &["misschien"]).unwrap_err(), NoAnswer::NotOffered("misschien".to_owned()));
    assert_eq!(chosen(tell, &[]).unwrap_err(), NoAnswer::Steps(1));
    assert_eq!(chosen(tell, &["ja", "nee"]).unwrap_err(), NoAnswer::Steps(1));
    assert_eq!(chosen(typed, &["ja"]).unwrap_err(), NoAnswer::OtherForm);
    let sentence = Answer::Typed("ja".to_owned());
    assert_eq!(mark(tell, &sentence, |_| Heard::default()).unwrap_err(), NoAnswer::OtherForm);
}

#[test]
fn orders_come_from_the_seed_and_hold_all_there_is() {
    let drills = library(12);
    let picks = &drill(&drills, "gc-pick").items;
    let order = |seed: u64, item: &Item| {
        let drawn = Drawn::new(&Pools::default(), seed, item, 0);
        drawn.order(item, &item.steps[0]).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let mut sorted = order(7, &picks[0]);
    assert_eq!(sorted, order(7, &picks[0]), "the same seed gives the same");
    sorted.sort();
    assert_eq!(sorted, ["a", "b", "c"]);
    let firsts: std::collections::BTreeSet<String> = picks.iter().map(|item| order(7, item)[0].clone()).collect();
    assert!(firsts.len() > 1, "the first place goes round");
    let tells = &drill(&drills, "gc-tell").items;
    assert!(tells.iter().all(|item| order(7, item) == order(7, &tells[0])), "what a file shares keeps its place in a drill");
}
