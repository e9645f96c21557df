//! Everything that ships: it loads, checks without findings, its plays run, and nothing a player can do leads nowhere.

mod support;

use drempel::domain::{
    check::{
        check,
        simulate::{Field, Player, simulate},
    },
    drill::{
        model::{Family, Form},
        simulate::{Learner, practise, practise_as},
        time::Stamp,
    },
    texts::Lang,
};
use support::library;

#[test]
fn there_is_at_least_one_scenario_and_a_rubric() {
    let library = library();
    assert!(!library.shelves.is_empty() && !library.rubric.rows.is_empty());
}

#[test]
fn shipped_content_has_no_findings() {
    let outcome = check(&library());
    let told: Vec<String> =
        outcome.findings.iter().map(|finding| format!("{} {} {:?}", finding.code, finding.place, finding.args)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn every_scenario_may_be_played() {
    for shelf in &library().shelves {
        assert!(shelf.playable().is_some(), "{}", shelf.id);
        assert!(!shelf.plays.is_empty(), "{} has plays", shelf.id);
    }
}

#[test]
fn every_random_play_comes_to_an_ending() {
    let library = library();
    for shelf in &library.shelves {
        let scenario = shelf.playable().expect("playable");
        let field = Field { scenario, rubric: &library.rubric, texts: &shelf.texts, lang: Lang::Nl, plays: &shelf.plays };
        let played = simulate(field, Player::Random, 500, 1);
        assert_eq!(played.endings.get("unfinished"), None, "{}", shelf.id);
    }
}

#[test]
fn the_thoughtful_plays_come_to_contact_whatever_is_drawn() {
    let library = library();
    for shelf in &library.shelves {
        let scenario = shelf.playable().expect("playable");
        let field = Field { scenario, rubric: &library.rubric, texts: &shelf.texts, lang: Lang::Nl, plays: &shelf.plays };
        let played = simulate(field, Player::Thoughtful, 300, 1);
        let contact = played.contact["open"] + played.contact["growing"];
        assert!((contact - 1.0).abs() < 1e-9, "{}: {:?}", shelf.id, played.contact);
    }
}

/// The fewest cores of a family of drills.
const CORES: usize = 120;

#[test]
fn every_family_of_drills_has_its_cores_each_with_two_reasons() {
    let drills = library().drills;
    for family in Family::ALL {
        let items: Vec<_> = drills.of(family).flat_map(|(_, drill)| &drill.items).collect();
        assert!(items.len() >= CORES, "{}: {} cores", family.as_str(), items.len());
        for item in &items {
            assert!(item.reasons().len() >= 2, "{}", item.core);
        }
        let near = items.iter().filter(|item| item.near).count();
        assert!(near * 100 >= items.len() * 40, "{}: {near} of {} are near-misses", family.as_str(), items.len());
    }
    assert!(drills.shelves.iter().all(|shelf| shelf.playable().is_some()));
}

#[test]
fn a_first_week_has_more_in_it_than_telling_and_picking_however_it_goes() {
    let drills = library().drills;
    let day = |n: i64| Stamp { seconds: (20_000 + n) * 86_400 + 68_400, offset_minutes: 60 };
    for learner in Learner::ALL {
        let (days, _) = practise_as(learner, &drills, (0..7).map(day), 1);
        let built = days.iter().flat_map(|day| &day.items).any(|item| item.form == Form::Build);
        assert!(built, "{}: nothing was put together", learner.as_str());
    }
}

#[test]
fn two_months_of_practice_find_enough_in_what_ships() {
    let drills = library().drills;
    let day = |n: i64| Stamp { seconds: (20_000 + n) * 86_400 + 68_400, offset_minutes: 60 };
    let (days, answers) = practise(&drills, (0..60).map(day), 1);
    let skills: std::collections::BTreeSet<&str> =
        answers.iter().filter_map(|answer| answer.core.as_str().split_once('/')).map(|(skill, _)| skill).collect();
    assert_eq!(skills.len(), drills.playable().count(), "every skill was begun");
    for day in &days {
        assert!((8..=12).contains(&day.items.len()), "{day:?}");
        assert!(day.items.windows(4).all(|four| four.iter().any(|item| item.form != four[0].form)), "{day:?}");
    }
}
