//! The explorer against a search that merges nothing, and the engine on two acts with everything in them.

mod support;

use std::collections::{BTreeSet, HashSet};

use drempel::{
    domain::{
        check::{
            check,
            explore::{Explored, Limits, explore},
            simulate::Field,
        },
        library::{Library, Shelf},
        scenario::model::Scenario,
        scoring::score,
        session::{At, Event, Input, Session, State, TopicAt, begin, offers, step},
        texts::Lang,
    },
    storage::content,
};
use support::{gallery_case, library, root};

fn two_acts() -> Library {
    Library::load(&content::read(&root().join("tests/fixtures/two-acts")).expect("the fixture is content"))
}

fn explored(library: &Library, shelf: &Shelf) -> Explored {
    let scenario = shelf.playable().expect("playable");
    let field = Field { scenario, rubric: &library.rubric, texts: &shelf.texts, lang: Lang::Nl, plays: &shelf.plays };
    explore(field, Limits { states: 60_000, ..Limits::default() }, |_| true)
}

/// Everything that is met when every state is kept apart, for a few seeds: beats, moves and endings by name.
fn met_by_brute_force(scenario: &Scenario, seeds: u64, most: usize) -> BTreeSet<String> {
    let mut met = BTreeSet::new();
    for seed in 0..seeds {
        let luck = drempel::domain::session::Seed(seed);
        let mut known: HashSet<State> = HashSet::new();
        let mut open = vec![begin(scenario, &luck).0];
        while let Some(mut state) = open.pop() {
            // How many moves were made decides nothing; without this no two states would ever be equal.
            state.decisions = 0;
            if known.len() >= most || !known.insert(state.clone()) {
                continue;
            }
            for (beat, id, _) in scenario.beats.iter().filter(|(beat, ..)| state.visits[beat.at()] > 0) {
                let _ = beat;
                met.insert(format!("beat {id}"));
            }
            if let Some(ending) = state.ending() {
                met.insert(format!("ending {}", scenario.endings.name(ending)));
                continue;
            }
            let mut inputs: Vec<Input> = Vec::new();
            for offer in offers(scenario, &luck, &state).into_iter().filter(|offer| offer.locked.is_none()) {
                met.insert(format!("move {}", offer.id));
                inputs.push(Input::Choose(offer.id));
            }
            inputs.extend(scenario.sights.names().map(|sight| Input::Look(sight.clone())));
            inputs.push(Input::GoOn);
            // What is not possible here is refused, which changes nothing.
            open.extend(inputs.iter().filter_map(|input| step(scenario, &luck, &state, input).ok()).map(|(next, _)| next));
        }
    }
    met
}

fn all_names(scenario: &Scenario) -> BTreeSet<String> {
    let beats = scenario.beats.names().map(|id| format!("beat {id}"));
    let moves = scenario.moves.names().map(|id| format!("move {id}"));
    let endings = scenario.endings.names().map(|id| format!("ending {id}"));
    beats.chain(moves).chain(endings).collect()
}

#[test]
fn the_explorer_meets_what_a_search_without_merging_meets() {
    for library in [two_acts(), Library::load(&gallery_case("base")), Library::load(&gallery_case("D002-beat-out-of-reach"))] {
        for shelf in &library.shelves {
            let scenario = shelf.playable().expect("playable");
            let found = explored(&library, shelf);
            assert!(found.complete, "{}: {:?}", shelf.id, found.not_covered);
            let unreachable: BTreeSet<String> = found.unreachable.iter().cloned().collect();
            let met: BTreeSet<String> = all_names(scenario).difference(&unreachable).cloned().collect();
            let brute = met_by_brute_force(scenario, 8, 40_000);
            assert_eq!(brute, met, "{}", shelf.id);
        }
    }
}

#[test]
fn no_play_ever_leaves_its_proven_bounds() {
    for library in [two_acts(), Library::load(&gallery_case("base")), library()] {
        for shelf in &library.shelves {
            for (principle, ranges) in explored(&library, shelf).principles {
                for range in [&ranges.shown, &ranges.broken, &ranges.possible] {
                    let (Some([_, high]), Some(bound)) = (range.witnessed, range.bound[1]) else { continue };
                    assert!(high <= bound, "{} {principle}: {high} was played, {bound} was proven", shelf.id);
                }
            }
        }
    }
}

#[test]
fn nothing_shipped_gets_stuck_as_far_as_the_explorer_looks() {
    let library = library();
    for shelf in &library.shelves {
        assert!(explored(&library, shelf).stuck.is_empty(), "{}", shelf.id);
    }
}

/// Plays moves by name; a bare hyphen goes on.
fn play<'a>(scenario: &'a Scenario, seed: u64, moves: &[&str]) -> Session<'a> {
    let mut session = Session::begin(scenario, seed);
    for chosen in moves {
        let input = match *chosen {
            "-" => Input::GoOn,
            look if look.starts_with("look ") => Input::Look(look[5..].into()),
            chosen => Input::Choose(chosen.into()),
        };
        let at = session.state().at;
        session.take(input).unwrap_or_else(|refusal| panic!("{chosen}: {refusal}; {at:?}"));
    }
    session
}

fn with_visit(test: impl Fn(&Library, &Scenario)) {
    let library = two_acts();
    let errors: Vec<_> = library.shelves[0].findings.iter().filter(|f| f.code.as_str().starts_with('S')).collect();
    assert!(errors.is_empty(), "{errors:?}");
    assert!(check(&library).findings.iter().all(|f| !f.code.as_str().starts_with('P') || f.code.as_str() == "P004"));
    test(&library, library.shelves[0].playable().expect("playable"));
}

fn value(session: &Session<'_>, fact: &str) -> String {
    let ix = session.scenario().facts.find(fact).expect("a fact");
    session.scenario().facts[ix].values[usize::from(session.state().facts[ix.at()])].clone()
}

fn gauge(session: &Session<'_>, id: &str) -> u8 {
    session.state().gauge(session.scenario().gauges.find(id).expect("a gauge"))
}

fn topic(session: &Session<'_>, id: &str) -> TopicAt {
    session.state().topics[session.scenario().topics.find(id).expect("a topic").at()]
}

#[test]
fn what_a_beat_sets_going_on_entering_comes_one_decision_later() {
    with_visit(|_, scenario| {
        assert_eq!(gauge(&play(scenario, 1, &["-"]), "e"), 0);
        assert_eq!(gauge(&play(scenario, 1, &["-", "greet"]), "e"), 1);
    });
}

#[test]
fn a_delayed_effect_may_set_another_one_going() {
    with_visit(|_, scenario| {
        let before = play(scenario, 1, &["-", "greet", "ask-dog", "away"]);
        assert_eq!(gauge(&before, "e"), 1);
        let after = play(scenario, 1, &["-", "greet", "ask-dog", "away", "ask-dog"]);
        assert_eq!(gauge(&after, "e"), 4);
    });
}

#[test]
fn acts_and_days_pass_for_delayed_effects() {
    with_visit(|_, scenario| {
        let mut session = play(scenario, 1, &["-", "greet", "look photo", "open-secret", "leave"]);
        assert_eq!(value(&session, "colour"), "blue", "the act ended");
        session.take(Input::GoOn).expect("into the next act");
        assert_eq!(value(&session, "colour"), "green", "and a day passed");
    });
}

#[test]
fn a_topic_that_was_left_is_taken_up_where_it_was() {
    with_visit(|_, scenario| {
        let mut session = play(scenario, 1, &["-", "greet", "ask-dog", "away"]);
        assert!(matches!(topic(&session, "dog"), TopicAt::Left(_)));
        let events = session.take(Input::Choose("ask-dog".into())).expect("offered again").to_vec();
        assert!(events.iter().any(|event| matches!(event, Event::LineSpoken { text, .. } if text.as_str() == "dog_resume")));
    });
}

#[test]
fn a_closed_topic_is_not_offered_and_stays_closed_while_one_talks_on_in_it() {
    with_visit(|_, scenario| {
        let session = play(scenario, 1, &["-", "greet", "shut-up"]);
        assert_eq!((topic(&session, "main"), topic(&session, "dog")), (TopicAt::Closed, TopicAt::Closed));
        assert!(session.offers().iter().all(|offer| offer.id.as_str() != "ask-dog"));
    });
}

#[test]
fn the_topic_of_an_act_that_ended_is_left_and_not_running() {
    with_visit(|_, scenario| {
        let session = play(scenario, 1, &["-", "greet", "leave", "-"]);
        assert!(matches!(topic(&session, "main"), TopicAt::Left(_)));
    });
}

#[test]
fn one_may_come_back_to_an_act() {
    with_visit(|_, scenario| {
        let session = play(scenario, 1, &["-", "greet", "leave", "-", "return", "-"]);
        assert_eq!(session.scenario().acts.name(session.state().act).as_str(), "one");
        assert!(matches!(session.state().at, At::LongLine(..) | At::Decision(_)));
    });
}

#[test]
fn a_move_that_may_be_made_again_counts_at_most_twice() {
    with_visit(|library, scenario| {
        let session = play(scenario, 1, &["-", "nod", "nod", "nod", "nod"]);
        let report = score(scenario, &library.rubric, session.events(), &[]);
        let figure = report.principles.iter().find(|f| f.principle.as_str() == "pr2").expect("claimed");
        assert_eq!((figure.shown, figure.possible, figure.occasions), (4, 4, 2));
    });
}

#[test]
fn interrupting_is_offered_only_while_the_long_line_runs() {
    with_visit(|_, scenario| {
        let session = Session::begin(scenario, 1);
        let offered: Vec<String> = session.offers().iter().map(|offer| offer.id.to_string()).collect();
        assert_eq!(offered, ["cut-in"]);
        assert!(play(scenario, 1, &["-"]).offers().iter().all(|offer| offer.id.as_str() != "cut-in"));
        assert_eq!(gauge(&play(scenario, 1, &["cut-in"]), "g"), 4);
    });
}

#[test]
fn a_locked_move_is_shown_with_its_reason_and_refused() {
    with_visit(|_, scenario| {
        let mut session = play(scenario, 1, &["cut-in", "look photo", "open-secret"]);
        let offer = session.offers().into_iter().find(|offer| offer.id.as_str() == "ask-secret").expect("shown");
        assert_eq!(offer.locked.map(|key| key.to_string()).as_deref(), Some("secret_ask-secret_locked"));
        assert!(session.take(Input::Choose("ask-secret".into())).is_err());
    });
}

#[test]
fn silence_has_two_steps_and_begins_anew_at_the_next_visit() {
    with_visit(|_, scenario| {
        let waits = |session: &Session<'_>| -> Vec<String> {
            session.offers().into_iter().map(|offer| offer.id.to_string()).filter(|id| id.starts_with("wait")).collect()
        };
        assert_eq!(waits(&play(scenario, 1, &["-", "greet"])), ["wait-a"]);
        assert_eq!(waits(&play(scenario, 1, &["-", "greet", "wait-a"])), ["wait-b"]);
        assert!(waits(&play(scenario, 1, &["-", "greet", "wait-a", "wait-b"])).is_empty());
        assert_eq!(waits(&play(scenario, 1, &["-", "greet", "wait-a", "ask-dog", "away"])), ["wait-a"]);
    });
}
