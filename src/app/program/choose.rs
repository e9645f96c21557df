//! The choice of a visit, and the briefing before it, as views.

use super::{Program, visit::Visit};
use crate::{
    domain::{library::Shelf, scenario::model::Scenario, session::Event},
    storage::records::{SessionKind, StoredSession},
};

/// A visit on offer.
#[derive(Debug, Clone, PartialEq)]
pub struct Card {
    /// The scenario's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// One sentence on it.
    pub about: String,
    /// What is known before ringing.
    pub intro: String,
    /// Where it begins: the place of its first act at a door, for the picture.
    pub place: String,
    /// Day of the course, minutes, difficulty, in words.
    pub facts: Vec<String>,
    /// What it trains.
    pub trains: Vec<String>,
    /// What this profile has seen of it, in words.
    pub seen: String,
    /// Whether a visit is under way.
    pub under_way: bool,
    /// A content note, if the scenario has one.
    pub note: Option<String>,
}

/// All visits on offer, the easiest first; one that goes with another stands behind it.
#[must_use]
pub fn cards(program: &Program) -> Vec<Card> {
    let mut shelves: Vec<(&Shelf, &Scenario)> =
        program.library().shelves.iter().filter_map(|shelf| Some((shelf, shelf.playable()?))).collect();
    shelves.sort_by_key(|(shelf, scenario)| (scenario.difficulty, scenario.minutes, shelf.id.clone()));
    let (behind, mut shelves): (Vec<_>, Vec<_>) = shelves.into_iter().partition(|(_, scenario)| scenario.after.is_some());
    for one in behind {
        let first = shelves.iter().position(|(shelf, _)| Some(shelf.id.as_str()) == one.1.after.as_deref());
        shelves.insert(first.map_or(shelves.len(), |at| at + 1), one);
    }
    let sessions: Vec<StoredSession> = match (program.records(), program.profile()) {
        (Some(records), Some(profile)) => records.sessions(Some(profile.id)).unwrap_or_default(),
        _ => Vec::new(),
    };
    shelves.into_iter().map(|(shelf, scenario)| card(program, shelf, scenario, &sessions)).collect()
}

/// The visit that was begun last and is not over: its id and title.
#[must_use]
pub fn unfinished(program: &Program) -> Option<(String, String)> {
    let sessions = program.records()?.sessions(Some(program.profile()?.id)).unwrap_or_default();
    let open = sessions.into_iter().filter(|one| one.kind == SessionKind::Own && one.end.is_none() && one.inputs > 0);
    let last = open.max_by_key(|one| one.started)?;
    let shelf = program.library().shelf(last.scenario.as_str()).filter(|shelf| shelf.playable().is_some())?;
    Some((shelf.id.clone(), shelf.texts.get(program.lang(), "scenario_title", [])))
}

/// One of them.
#[must_use]
pub fn card_of(program: &Program, id: &str) -> Option<Card> {
    cards(program).into_iter().find(|card| card.id == id)
}

fn card(program: &Program, shelf: &Shelf, scenario: &Scenario, sessions: &[StoredSession]) -> Card {
    let lang = program.lang();
    let number = |n: u32| n.to_string();
    let mut facts = Vec::new();
    if let Some(day) = scenario.course_day {
        facts.push(program.text("choose_day", [("day", &*number(day))]));
    }
    facts.push(program.text("choose_minutes", [("minutes", &*number(scenario.minutes))]));
    facts.push(program.text("choose_difficulty", [("difficulty", &*number(scenario.difficulty))]));
    let rubric = &program.library().rubric;
    let trains = scenario
        .trains
        .iter()
        .map(|principle| program.library().rubric_texts.get(lang, &format!("{}_name", rubric.principles.name(*principle)), []));
    let own = || sessions.iter().filter(|one| one.kind == SessionKind::Own && one.scenario.as_str() == shelf.id);
    let mut endings: Vec<&str> =
        own().filter_map(|one| one.end.as_ref()?.ending.as_ref()).map(|ending| ending.as_str()).collect();
    let plays = endings.len();
    endings.sort_unstable();
    endings.dedup();
    let seen = match plays {
        0 => program.say("choose_not_seen"),
        _ => program.text(
            "choose_seen",
            [
                ("plays", &*plays.to_string()),
                ("endings", &*endings.len().to_string()),
                ("all", &*scenario.endings.len().to_string()),
            ],
        ),
    };
    let first_door = scenario.acts.iter().map(|(_, _, act)| act).find(|act| act.place.as_str() != "desk");
    Card {
        id: shelf.id.clone(),
        title: shelf.texts.get(lang, "scenario_title", []),
        about: shelf.texts.get(lang, "scenario_card", []),
        intro: shelf.texts.get(lang, "scenario_intro", []),
        place: first_door.map(|act| act.place.to_string()).unwrap_or_default(),
        facts,
        trains: trains.collect(),
        seen,
        under_way: own().any(|one| one.end.is_none() && one.inputs > 0),
        note: shelf.texts.find(lang, "scenario_note", []),
    }
}

/// Where a visit stands, in words: act and day.
#[must_use]
pub fn whereabouts(program: &Program, visit: &Visit) -> String {
    let session = visit.kept.session();
    let begun = session.events().any(|event| matches!(event, Event::ActBegan { .. }));
    let id = session.scenario().acts.name(session.state().act);
    if begun { visit.reader(program.texts(), program.lang()).act(id.as_str()) } else { String::new() }
}
