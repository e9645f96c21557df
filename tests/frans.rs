//! The casus Frans van Noord keeps its facts and guard rails (handbook 05 §1, §6): what can be asserted of 2,000 plays that go on by
//! chance from every depth of the shipped ones, and of all that is said in it.

mod support;

use std::{collections::BTreeSet, sync::OnceLock};

use drempel::domain::{
    library::Library,
    session::{Event, Input, Session, luck},
    texts::Lang,
};
use support::library;

const ID: &str = "frans-van-noord";
const PLAYS: u64 = 2_000;
/// More inputs than any play needs.
const LONG: usize = 600;
/// The five reasons for which he may refuse (05 §7.1).
const REASONS: [&str; 5] = ["well", "told", "promise", "letter", "look"];

/// What happened in each play.
fn plays() -> &'static [Vec<Event>] {
    static PLAYED: OnceLock<Vec<Vec<Event>>> = OnceLock::new();
    PLAYED.get_or_init(|| {
        let library = library();
        (0..PLAYS).map(|seed| play(&library, seed)).collect()
    })
}

/// Begins as one of the shipped plays does, and goes on by chance from somewhere in it.
fn play(library: &Library, seed: u64) -> Vec<Event> {
    let shelf = library.shelf(ID).expect("the casus ships");
    let scenario = shelf.playable().expect("it can be played");
    let draw = |what: &str, at: u64| luck::draw(seed, "frans", what, at);
    let shipped = &shelf.plays[usize::try_from(luck::below(draw("play", 0), shelf.plays.len() as u64)).expect("few plays")];
    let kept = usize::try_from(luck::below(draw("depth", 0), shipped.steps.len() as u64 + 1)).expect("few steps");
    let mut session = Session::begin(scenario, shipped.seed);
    for step in &shipped.steps[..kept] {
        session.take(step.input.clone()).expect("a shipped play can be played");
    }
    for at in 0..LONG as u64 {
        if session.is_over() {
            break;
        }
        let open: Vec<_> = session.offers().into_iter().filter(|offer| offer.locked.is_none()).collect();
        let input = match open.len() as u64 {
            0 => Input::GoOn,
            many => Input::Choose(open[usize::try_from(luck::below(draw("move", at), many)).expect("few moves")].id.clone()),
        };
        session.take(input).expect("what is on offer can be taken");
    }
    session.events().cloned().collect()
}

/// All texts of the story, with their keys.
fn texts(lang: Lang) -> Vec<(String, String)> {
    let files = support::shipped();
    let folder = format!("localization/{}/{ID}/", lang.code());
    let mut all = Vec::new();
    for (path, bytes) in files.iter().filter(|(path, _)| path.starts_with(&folder)) {
        for line in String::from_utf8_lossy(bytes).lines() {
            if let Some((key, text)) = line.split_once(" = ") {
                all.push((format!("{path} {key}"), text.to_owned()));
            }
        }
    }
    assert!(all.len() > 1_000, "only {} texts of {}", all.len(), lang.code());
    all
}

fn ending(events: &[Event]) -> Option<&str> {
    events.iter().find_map(|event| match event {
        Event::EndingReached { ending, .. } => Some(ending.as_str()),
        _ => None,
    })
}

#[test]
fn every_play_comes_to_an_end_and_every_end_is_come_to() {
    let mut reached = BTreeSet::new();
    for events in plays() {
        reached.insert(ending(events).expect("it ends").to_owned());
    }
    let library = library();
    let scenario = library.shelf(ID).and_then(|shelf| shelf.playable()).expect("playable");
    let all: BTreeSet<String> = scenario.endings.iter().map(|(_, id, _)| id.to_string()).collect();
    assert_eq!(reached, all);
}

#[test]
fn the_refusal_after_three_days_always_comes_with_one_of_its_five_reasons() {
    let mut later = 0;
    for events in plays() {
        let Some(at) =
            events.iter().position(|event| matches!(event, Event::ActBegan { act, .. } if act.as_str() == "zijlijnen"))
        else {
            continue;
        };
        later += 1;
        let told = events[..at].iter().any(|event| matches!(event, Event::ActBegan { act, .. } if act.as_str() == "drie-dagen"));
        assert!(told, "the side lines came without the message of F14");
        let set = events[..at].iter().rev().find_map(|event| match event {
            Event::FactSet { fact, value } if fact.as_str() == "reason" => Some(value.as_str()),
            _ => None,
        });
        // A fact that keeps its first value is not set: then it is `well`.
        assert!(REASONS.contains(&set.unwrap_or("well")), "{set:?} is no reason");
    }
    assert!(later > 200, "only {later} plays got so far");
}

#[test]
fn harrie_never_comes_on_stage() {
    for events in plays() {
        let speaks =
            events.iter().any(|event| matches!(event, Event::LineSpoken { speaker, .. } if speaker.as_str().contains("harrie")));
        assert!(!speaks, "Harrie speaks: he is nobody's reward");
    }
}

#[test]
fn whether_he_set_the_fire_is_never_decided() {
    // He may say that others say so; nobody says that it was, or was not.
    let told = [
        (Lang::Nl, ["aangestoken", "in de fik gestoken", "brandstichter", "brand gesticht"]),
        (Lang::En, ["set fire to", "set it alight", "arsonist", "started the fire"]),
    ];
    for (lang, words) in told {
        let hearsay = ["ze zeggen", "zeggen ze", "they say", "they’re saying", "said to have"];
        for (key, text) in texts(lang) {
            let low = text.to_lowercase();
            let says = words.iter().any(|word| low.contains(word));
            assert!(!says || hearsay.iter().any(|words| low.contains(words)) || text.trim_end().ends_with('?'), "{key}: {text}");
        }
    }
}

#[test]
fn nobody_gives_him_a_diagnosis() {
    let words = [
        "depressie",
        "depressief",
        "psychose",
        "psychotisch",
        "autis",
        "borderline",
        "persoonlijkheidsstoornis",
        "verzamelwoede",
        "dement",
        "paranoï",
        "depression",
        "psychosis",
        "psychotic",
        "personality disorder",
        "hoarding",
        "dementia",
        "paranoid",
    ];
    for lang in Lang::ALL {
        for (key, text) in texts(lang) {
            let low = text.to_lowercase();
            // What words stand in a word of their own: "augmented" is none.
            let named =
                low.split(|letter: char| !letter.is_alphabetic()).any(|word| words.iter().any(|name| word.starts_with(name)));
            assert!(!named, "{key}: {text}");
        }
    }
}

#[test]
fn his_trust_in_jan_in_esme_and_in_help_are_three_things() {
    let mut moved = [false; 3];
    for events in plays() {
        for event in events {
            if let Event::GaugeChanged { gauge, .. } = event
                && let Some(at) = ["trust-jan", "trust-esme", "trust-help"].iter().position(|name| gauge.as_str() == *name)
            {
                moved[at] = true;
            }
        }
    }
    assert_eq!(moved, [true; 3]);
}
