//! Tests of a drill with a group: steps on and back, what is told of an item of every form, the question to talk about.

use super::made::{drill, library, read, skill};
use crate::domain::{
    drill::{
        class::{Class, ClassStep},
        discuss::question,
        drawn::Drawn,
        face::Reader,
        model::Form,
        shelf::Drills,
        solution::{Solution, letter},
        words::Words,
    },
    files::FileSet,
    texts::{Lang, Texts},
};

#[test]
fn every_item_is_thought_about_revealed_and_discussed_on_and_back() {
    let drills = library(4);
    let mut class = Class::new(drill(&drills, "gc-tell"), 1, 2);
    class.back();
    let mut seen = Vec::new();
    while let Some(at) = class.at() {
        seen.push(at);
        class.on();
    }
    let both: Vec<(usize, ClassStep)> = (0..2).flat_map(|item| ClassStep::ALL.map(|step| (item, step))).collect();
    assert_eq!(seen, both);
    class.on();
    class.back();
    assert_eq!(class.at(), Some((1, ClassStep::Discuss)), "the end is one step long, however often one goes on");
}

#[test]
fn a_class_has_as_many_items_as_are_wanted_or_there_are_in_an_order_by_seed() {
    let drills = library(9);
    let drill = drill(&drills, "gc-tell");
    assert_eq!(Class::new(drill, 1, 5).items().len(), 5);
    assert_eq!(Class::new(drill, 1, 100).items().len(), 9);
    assert_eq!(Class::new(drill, 1, 0).at(), None);
    assert_eq!(Class::new(drill, 3, 9), Class::new(drill, 3, 9));
    assert!((1..20).any(|seed| Class::new(drill, seed, 9).items() != Class::new(drill, 0, 9).items()));
}

#[test]
fn hands_are_counted_for_an_item_until_it_is_talked_over() {
    let drills = library(4);
    let mut class = Class::new(drill(&drills, "gc-tell"), 1, 2);
    class.hand(1, false);
    for option in [0, 0, 1] {
        class.hand(option, true);
    }
    class.hand(0, false);
    class.on();
    assert_eq!([0, 1, 2].map(|option| class.hands(option)), [1, 1, 0], "they stand beside what is right");
    class.on();
    class.hand(0, true);
    class.on();
    assert_eq!(class.hands(0), 0, "another item has hands of its own");
    class.back();
    assert_eq!(class.hands(0), 1, "none was counted while the group talked");
}

#[test]
fn of_every_form_all_that_is_right_and_every_reason_is_told() {
    let drills = library(1);
    for (id, form) in ["gc-tell", "gc-pick", "gc-weigh", "gc-build", "gc-typed"].into_iter().zip(Form::ALL) {
        let shelf = drills.shelf(&id.into()).expect("it was made");
        let item = &drill(&drills, id).items[0];
        let drawn = Drawn::new(&drills.pools, 1, item, 0);
        let reader = Reader::new(shelf, Lang::Nl, item, &drawn);
        let solution = Solution::of(&reader);
        assert_eq!((solution.form, solution.steps.len()), (form, item.steps.len()));
        for (step, solved) in item.steps.iter().zip(&solution.steps) {
            let right: Vec<&str> = solved.options.iter().filter(|option| option.right).map(|option| option.id.as_str()).collect();
            assert_eq!(right, step.right, "{id}");
            assert_eq!(solved.options.len(), step.ids.len(), "{id}");
        }
        let each = solution.steps.iter().flat_map(|step| &step.options).filter_map(|option| option.reason.as_ref());
        let told: Vec<&String> = solution.why.iter().chain(&solution.not).chain(each).collect();
        assert_eq!(told.len(), item.reasons().len(), "{id}");
        assert_eq!(solution.examples.len(), if form == Form::Typed { 2 } else { 0 });
        assert_eq!(solution.other().is_some(), form != Form::Typed);
        let replies: usize = solution.steps.iter().flat_map(|step| &step.options).map(|option| option.replies.len()).sum();
        assert_eq!(replies, if form == Form::Build { 2 } else { 0 }, "Kees answers each tile of the part that he hears");
    }
    assert_eq!((letter(0), letter(4), letter(1000)), ('A', 'E', '?'));
}

#[test]
fn a_group_talks_about_the_authors_question_or_one_of_the_form_in_turn() {
    let mut files = FileSet::default();
    let general = "drill_discuss_tell_1 = Een { $other }\ndrill_discuss_tell_2 = Twee\ndrill_discuss_tell_3 = Drie\n";
    files.insert("localization/nl/drill.ftl", general.as_bytes().to_vec());
    let texts = Texts::load(&files, "", &mut Vec::new());
    let words = Words { texts: &texts, lang: Lang::Nl };
    let with = |prose: &str| {
        let prose = ("localization/nl/drills/gc-tell.ftl".to_owned(), format!("choice_nee = Nee\n{prose}"));
        read(&[skill("gc-tell", Form::Tell, 2), prose])
    };
    let asked = |drills: &Drills, nth: usize, turn: u64| {
        let shelf = drills.shelf(&"gc-tell".into()).expect("it was made");
        let item = &drill(drills, "gc-tell").items[nth];
        let drawn = Drawn::new(&drills.pools, 1, item, 0);
        let reader = Reader::new(shelf, Lang::Nl, item, &drawn);
        question(words, &reader, &Solution::of(&reader), turn)
    };
    let own = with("k1_discuss = Wie kent dit?\n");
    assert_eq!([0, 1, 2, 3, u64::MAX].map(|turn| asked(&own, 0, turn)), ["Een Nee", "Twee", "Drie", "Een Nee", "Een Nee"]);
    assert_eq!(asked(&own, 1, 0), "Wie kent dit?");
    let of_skill = with("discuss = En jij?\n");
    assert_eq!([0, 1, 2, 3, 4].map(|turn| asked(&of_skill, 0, turn)), ["En jij?", "Een Nee", "Twee", "Drie", "En jij?"]);
}
