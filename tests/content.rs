//! Everything that ships: it loads, checks without findings, its plays run, and nothing a player can do leads nowhere.

mod support;

use drempel::domain::{
    check::{
        check,
        simulate::{Field, Player, simulate},
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
