//! Tests of dilemmas: how their file is read, what is found, what cards are worth, what is told, and where a visit comes to a question.

use super::{
    face::Reader,
    marking::{Answer, MOST_LETTERS, NoAnswer, Worth, mark},
    model::Dilemma,
    told::{Told, tell},
};
use crate::domain::{
    check::check,
    files::FileSet,
    finding::Code,
    id::CardId,
    library::{Library, Shelf},
    session::{Input, Session},
    texts::{Lang, Texts},
};

macro_rules! base {
    ($($path:literal,)*) => {
        [$(($path, include_str!(concat!("../../../tests/invalid/base/", $path))),)*]
    };
}

const FILES: [(&str, &str); 12] = base![
    "scenarios/mini/scenario.ron",
    "scenarios/mini/acts/door.ron",
    "scenarios/mini/dilemmas.ron",
    "scenarios/rubric/pr.ron",
    "localization/nl/mini/scenario.ftl",
    "localization/nl/mini/door.ftl",
    "localization/nl/mini/dilemmas.ftl",
    "localization/nl/rubric/pr.ftl",
    "localization/en/mini/scenario.ftl",
    "localization/en/mini/door.ftl",
    "localization/en/mini/dilemmas.ftl",
    "localization/en/rubric/pr.ftl",
];

const DILEMMAS: &str = "scenarios/mini/dilemmas.ron";

fn files() -> FileSet {
    let mut files = FileSet::default();
    for (path, text) in FILES {
        files.insert(path, text.as_bytes().to_vec());
    }
    files
}

/// The base with one piece of a file replaced.
fn with(path: &str, from: &str, to: &str) -> Library {
    let mut files = files();
    let text = String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
    assert!(text.contains(from), "{path} has no `{from}`");
    files.insert(path, text.replacen(from, to, 1).into_bytes());
    Library::load(&files)
}

fn shelf(library: &Library) -> &Shelf {
    library.shelf("mini").unwrap()
}

fn dilemma<'l>(library: &'l Library, id: &str) -> &'l Dilemma {
    shelf(library).dilemmas.find(id).unwrap()
}

fn answer(position: &str, reasons: &[&str], weighed: &[&str]) -> Answer {
    let cards = |ids: &[&str]| ids.iter().map(|id| CardId::from(*id)).collect();
    Answer { position: Some(position.into()), reasons: cards(reasons), weighed: cards(weighed), words: String::new() }
}

fn worths(library: &Library, answer: &Answer) -> (Vec<Worth>, Vec<Worth>) {
    let marked = mark(dilemma(library, "terugkomen"), answer).unwrap().unwrap();
    let of = |laid: &[super::marking::Laid]| laid.iter().map(|laid| laid.worth).collect();
    (of(&marked.reasons), of(&marked.weighed))
}

/// What is told, with the program's own texts as keys.
fn told(library: &Library, id: &str, answer: &Answer) -> Told {
    let own = Texts::load(&FileSet::default(), "", &mut Vec::new());
    let dilemma = dilemma(library, id);
    let reader = Reader { own: &own, lang: Lang::En, library, shelf: shelf(library), dilemma };
    tell(&reader, answer, mark(dilemma, answer).unwrap().as_ref())
}

fn codes(library: &Library) -> Vec<Code> {
    // The plays of the base are left out here, and what is said of that is not of dilemmas.
    check(library).findings.iter().map(|finding| finding.code).filter(|code| *code != Code::P004).collect()
}

#[test]
fn dilemmas_are_read_in_the_order_of_their_file() {
    let library = Library::load(&files());
    let ids: Vec<&str> = shelf(&library).dilemmas.iter().map(|dilemma| dilemma.id.as_str()).collect();
    assert_eq!(ids, ["terugkomen", "eigen-deur"]);
    let board = dilemma(&library, "terugkomen").board().unwrap();
    assert_eq!((board.positions.len(), board.cards.len()), (3, 6));
    assert!(dilemma(&library, "eigen-deur").board().is_none());
}

#[test]
fn a_scenario_without_the_file_has_no_dilemmas_and_no_finding_of_it() {
    let mut files = files();
    files.remove(DILEMMAS);
    for lang in Lang::ALL {
        files.remove(&format!("localization/{lang}/mini/dilemmas.ftl"));
    }
    let library = Library::load(&files);
    assert!(shelf(&library).dilemmas.is_empty() && shelf(&library).playable().is_some());
    let all: Vec<Code> = check(&library).findings.iter().map(|finding| finding.code).collect();
    assert!(!all.contains(&Code::F001) && !all.contains(&Code::F008) && !all.contains(&Code::T003), "{all:?}");
}

#[test]
fn texts_without_the_file_are_of_no_use() {
    let mut files = files();
    files.remove(DILEMMAS);
    assert!(codes(&Library::load(&files)).contains(&Code::T003));
}

#[test]
fn a_dilemma_with_an_error_is_left_out_and_the_visit_is_played_all_the_same() {
    let library = with(DILEMMAS, "at: [\"stil\"]", "at: [\"stilte\"]");
    let ids: Vec<&str> = shelf(&library).dilemmas.iter().map(|dilemma| dilemma.id.as_str()).collect();
    assert_eq!(ids, ["eigen-deur"]);
    assert!(shelf(&library).playable().is_some());
    let finding = check(&library).findings.into_iter().find(|finding| finding.code == Code::S006).unwrap();
    let known = finding.args.iter().find(|(name, _)| *name == "known").unwrap();
    assert!(known.1.contains("stil"), "{known:?}");
    assert!(!codes(&library).contains(&Code::T003), "its texts wait until it is mended");
}

#[test]
fn a_beat_that_was_lost_with_a_broken_act_is_not_reported_once_more() {
    let library = with("scenarios/mini/acts/door.ron", "id: \"stil\",", "id: \"Stil\",");
    assert!(shelf(&library).structure_is_broken());
    assert_eq!(shelf(&library).dilemmas.len(), 2);
    let of_dilemmas = check(&library).findings.into_iter().filter(|finding| &*finding.place.file == DILEMMAS).count();
    assert_eq!(of_dilemmas, 0);
}

#[test]
fn a_second_dilemma_of_the_same_id_is_reported_and_the_first_one_holds() {
    let library = with(DILEMMAS, "id: \"eigen-deur\"", "id: \"terugkomen\"");
    assert!(codes(&library).contains(&Code::S005));
    assert!(dilemma(&library, "terugkomen").board().is_some());
}

#[test]
fn a_position_that_can_be_defended_breaks_no_rows() {
    let library = with(DILEMMAS, "stance: defensible)", "stance: defensible, rows: [\"pr2-minus-a\"])");
    assert_eq!(codes(&library), [Code::S001]);
}

#[test]
fn a_reflection_has_neither_positions_nor_cards() {
    let library = with(DILEMMAS, "kind: reflection,", "kind: reflection, cards: [],");
    assert_eq!(codes(&library), [Code::S001]);
}

#[test]
fn weak_cards_do_not_count_for_what_can_be_defended() {
    let library = with(
        DILEMMAS,
        "speaks_against: [\"wachten\"], anchors: [\"pr2-plus-b\"]),\n                (id: \"vol",
        "speaks_against: [\"wachten\"], weak: true),\n                (id: \"vol",
    );
    assert!(codes(&library).is_empty(), "two reasons for the note are left");
    let library = with(
        DILEMMAS,
        "(id: \"zijn-deur\", speaks_for: [\"wachten\"], speaks_against: [\"briefje\", \"doordrukken\"], anchors: [\"pr2-plus-a\"])",
        "(id: \"zijn-deur\", speaks_for: [\"wachten\"], speaks_against: [\"briefje\", \"doordrukken\"], weak: true)",
    );
    assert_eq!(codes(&library), [Code::Q002, Code::Q002], "one for waiting, none against the note");
}

#[test]
fn a_text_that_is_too_long_or_missing_is_found_in_its_own_file() {
    let long = "a ".repeat(140);
    let library = with("localization/en/mini/dilemmas.ftl", "= Ring the bell again?", &format!("= {long}end"));
    assert_eq!(codes(&library), [Code::T007]);
    let library = with("localization/en/mini/dilemmas.ftl", "terugkomen_tijd_about", "terugkomen_tijd_abuot");
    assert_eq!(codes(&library), [Code::T003, Code::T005]);
    let library = with("localization/en/mini/dilemmas.ftl", "= Who was in a hurry?", "= Who was in a { $hurry }?");
    assert_eq!(codes(&library), [Code::T006, Code::T012]);
}

#[test]
fn a_card_carries_tempts_opposes_or_says_nothing() {
    let library = Library::load(&files());
    let given = answer("briefje", &["tijd", "anders-nooit", "zijn-deur"], &["vol-rooster"]);
    assert_eq!(worths(&library, &given), (vec![Worth::For, Worth::Weak, Worth::Against], vec![Worth::Weak]));
    let harmful = answer("doordrukken", &["grendel-eraf"], &["tijd"]);
    assert_eq!(worths(&library, &harmful), (vec![Worth::Aside], vec![Worth::Against]));
}

#[test]
fn which_defensible_position_was_taken_makes_no_difference_and_harm_does() {
    let library = Library::load(&files());
    let of = |position: &str, reason: &str, weighed: &str| {
        let marked = mark(dilemma(&library, "terugkomen"), &answer(position, &[reason], &[weighed])).unwrap().unwrap();
        (marked.carrying(), marked.sees_other_side(), marked.is_violation)
    };
    assert_eq!(of("briefje", "tijd", "zijn-deur"), (1, true, false));
    assert_eq!(of("wachten", "tijd", "geraniums"), (1, true, false));
    assert_eq!(of("doordrukken", "geraniums", "tijd"), (0, true, true));
}

#[test]
fn a_weak_card_is_no_look_at_the_other_side() {
    let library = Library::load(&files());
    let marked = mark(dilemma(&library, "terugkomen"), &answer("wachten", &["tijd"], &["vol-rooster"])).unwrap().unwrap();
    assert!(!marked.sees_other_side());
}

#[test]
fn what_is_no_answer_is_refused_by_its_reason() {
    let library = Library::load(&files());
    let refused = |answer: &Answer| mark(dilemma(&library, "terugkomen"), answer).unwrap_err();
    assert_eq!(refused(&Answer::default()), NoAnswer::NoPosition);
    assert_eq!(refused(&answer("blijven", &["tijd"], &[])), NoAnswer::NotOffered("blijven".to_owned()));
    assert_eq!(refused(&answer("briefje", &[], &[])), NoAnswer::Reasons);
    assert_eq!(refused(&answer("briefje", &["tijd", "zijn-deur", "geraniums", "vol-rooster"], &[])), NoAnswer::Reasons);
    assert_eq!(refused(&answer("briefje", &["tijd"], &["zijn-deur", "geraniums", "vol-rooster"])), NoAnswer::Weighed);
    assert_eq!(refused(&answer("briefje", &["tijd"], &["tijd"])), NoAnswer::Twice("tijd".to_owned()));
    assert_eq!(refused(&answer("briefje", &["tijdig"], &[])), NoAnswer::NotOffered("tijdig".to_owned()));
    let long = Answer { words: "ë".repeat(MOST_LETTERS + 1), ..answer("briefje", &["tijd"], &[]) };
    assert_eq!(refused(&long), NoAnswer::TooLong);
}

#[test]
fn a_reflection_takes_own_words_and_nothing_else() {
    let library = Library::load(&files());
    let own = dilemma(&library, "eigen-deur");
    assert_eq!(mark(own, &Answer { words: "  ".to_owned(), ..Answer::default() }), Err(NoAnswer::Empty));
    assert_eq!(mark(own, &answer("briefje", &[], &[])), Err(NoAnswer::OtherKind));
    let given = Answer { words: "Mijn tante.\n".to_owned(), ..Answer::default() };
    assert_eq!(mark(own, &given), Ok(None));
    assert_eq!(told(&library, "eigen-deur", &given), Told { words: "Mijn tante.".to_owned(), ..Told::default() });
}

#[test]
fn every_laid_card_is_told_with_what_it_rests_on_and_the_others_stand_beside() {
    let library = Library::load(&files());
    let told = told(&library, "terugkomen", &answer("briefje", &["tijd", "vol-rooster"], &["zijn-deur"]));
    let stood = told.stood.as_ref().unwrap();
    assert_eq!(stood.say, "I leave a note with my name and a day.");
    assert!(stood.after.contains("say no") && stood.breaks.is_empty());
    assert_eq!(told.carried.as_deref(), Some("[dilemma_carried_1_2]"));
    assert_eq!(told.other_side.as_deref(), Some("[dilemma_other_seen]"));
    let card = &told.reasons[0];
    assert_eq!((card.worth, card.judged.as_str()), (Worth::For, "[dilemma_card_for]"));
    assert!(card.anchors.starts_with("PR2+a "), "the principle has its name beside it: {}", card.anchors);
    assert!(told.reasons[1].about.contains("a reason for you"));
    assert_eq!(told.weighed[0].worth, Worth::Against);
    let others: Vec<&str> = told.others.iter().map(|other| other.say.as_str()).collect();
    assert_eq!(others, ["I wait until he lets me hear from him."], "what harms somebody is no alternative");
}

#[test]
fn harm_is_told_with_the_rows_it_breaks_and_all_that_could_be_defended() {
    let library = Library::load(&files());
    let told = told(&library, "terugkomen", &answer("doordrukken", &["vol-rooster"], &[]));
    let breaks = told.stood.unwrap().breaks;
    assert!(breaks[0].0.starts_with("PR2\u{2212}a "), "{}", breaks[0].0);
    assert_eq!((told.others.len(), told.other_side.as_deref()), (2, Some("[dilemma_other_none]")));
}

#[test]
fn everybody_sees_the_same_order_and_it_is_not_the_authors() {
    let library = Library::load(&files());
    let own = Texts::load(&FileSet::default(), "", &mut Vec::new());
    let face = |lang| {
        let dilemma = dilemma(&library, "terugkomen");
        Reader { own: &own, lang, library: &library, shelf: shelf(&library), dilemma }.face()
    };
    let ids = |lang| face(lang).cards.into_iter().map(|(id, _)| id.to_string()).collect::<Vec<_>>();
    assert_eq!(ids(Lang::Nl), ids(Lang::En));
    assert_ne!(ids(Lang::Nl), ["tijd", "grendel-eraf", "zijn-deur", "geraniums", "vol-rooster", "anders-nooit"]);
}

#[test]
fn a_lesson_stops_at_the_beat_of_a_question_and_nowhere_else() {
    let library = Library::load(&files());
    let shelf = shelf(&library);
    let beats = &shelf.scenario.as_ref().unwrap().beats;
    let at = |name: &str| shelf.dilemmas.at(beats.find(name).unwrap()).map(|one| one.id.to_string()).collect::<Vec<_>>();
    assert_eq!((at("stil"), at("belt")), (vec!["terugkomen".to_owned()], Vec::new()));
}

#[test]
fn a_question_has_come_up_once_the_visit_has_been_at_its_beat() {
    let library = Library::load(&files());
    let shelf = shelf(&library);
    let scenario = shelf.playable().unwrap();
    let mut session = Session::begin(scenario, 1);
    let met = |session: &Session<'_>| shelf.dilemmas.met(session.state()).count();
    assert_eq!(met(&session), 0);
    for chosen in ["naam-noemen", "uitleggen"] {
        session.take(Input::Choose(chosen.into())).unwrap();
    }
    assert_eq!(met(&session), 1);
    let act = session.state().act;
    assert_eq!(shelf.dilemmas.met_in(scenario, session.state(), act).count(), 1);
}
