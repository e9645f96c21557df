//! Properties of the engine, over random plays of everything that ships and of the gallery's base: whatever is typed, it goes on or ends.

mod support;

use drempel::domain::{
    check::plays::run as run_play,
    finding::Finding,
    library::Library,
    scenario::model::{Rubric, Scenario},
    scoring::{Overrule, Report, score},
    session::{At, Event, Input, Refusal, Session, replay},
};
use proptest::prelude::*;
use support::{gallery_case, library};

/// More inputs than any play needs.
const LONG: usize = 400;
/// Inputs among which there may be looks.
const LOOKS: usize = 12;

/// Every library that is played here.
fn libraries() -> Vec<Library> {
    vec![library(), Library::load(&gallery_case("base"))]
}

fn each_scenario(mut test: impl FnMut(&Scenario, &Rubric)) {
    let mut tested = 0;
    for library in &libraries() {
        for shelf in &library.shelves {
            test(shelf.playable().expect("playable"), &library.rubric);
            tested += 1;
        }
    }
    assert!(tested > 1, "{tested} scenarios");
}

/// All inputs that are possible now.
fn possible(session: &Session<'_>) -> Vec<Input> {
    let open = session.offers().into_iter().filter(|offer| offer.locked.is_none());
    let mut inputs: Vec<Input> = open.map(|offer| Input::Choose(offer.id)).collect();
    inputs.extend(session.sights().into_iter().map(Input::Look));
    if matches!(session.state().at, At::LongLine(..) | At::BetweenActs(_)) {
        inputs.push(Input::GoOn);
    }
    inputs
}

/// A play by numbers: each picks one of the inputs that are possible. Looking does not end a play, so only a few looks are taken.
fn play<'a>(scenario: &'a Scenario, seed: u64, picks: &[usize]) -> Session<'a> {
    let mut session = Session::begin(scenario, seed);
    for (at, pick) in picks.iter().enumerate() {
        let mut inputs = possible(&session);
        if at > LOOKS {
            inputs.retain(|input| !matches!(input, Input::Look(_)));
        }
        if session.is_over() {
            break;
        }
        assert!(!inputs.is_empty(), "nothing is possible at {:?}", session.state().at);
        let input = inputs[pick % inputs.len()].clone();
        session.take(input).expect("it was possible");
    }
    session
}

fn picks() -> impl Strategy<Value = Vec<usize>> {
    prop::collection::vec(0..1000usize, LONG)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_play_goes_on_until_it_ends(seed: u64, picks in picks()) {
        each_scenario(|scenario, _| assert!(play(scenario, seed, &picks).is_over()));
    }

    #[test]
    fn a_replay_is_the_same_play(seed: u64, picks in picks()) {
        each_scenario(|scenario, _| {
            let session = play(scenario, seed, &picks);
            let again = replay(scenario, seed, session.inputs()).expect("the inputs were possible");
            assert_eq!(again.state(), session.state());
            assert!(again.events().eq(session.events()));
        });
    }

    #[test]
    fn kept_and_read_again_at_every_step_it_is_the_same_play(seed: u64, picks in picks()) {
        each_scenario(|scenario, _| {
            let session = play(scenario, seed, &picks);
            let mut kept = Session::begin(scenario, seed);
            for input in session.inputs() {
                let text = serde_json::to_string(kept.inputs()).expect("inputs are plain values");
                let read: Vec<Input> = serde_json::from_str(&text).expect("and come back");
                kept = replay(scenario, seed, &read).expect("they were possible");
                kept.take(input.clone()).expect("it was possible");
            }
            assert!(kept.events().eq(session.events()));
        });
    }

    #[test]
    fn events_come_back_from_json_as_they_were(seed: u64, picks in picks()) {
        each_scenario(|scenario, _| {
            for event in play(scenario, seed, &picks).events() {
                let text = serde_json::to_string(event).expect("events are plain values");
                assert_eq!(&serde_json::from_str::<Event>(&text).expect("and come back"), event);
            }
        });
    }

    #[test]
    fn whatever_is_typed_is_taken_or_refused_and_a_refusal_changes_nothing(seed: u64, names in prop::collection::vec("[a-z-]{0,12}|\\PC{0,40}", 40)) {
        each_scenario(|scenario, _| {
            let mut session = Session::begin(scenario, seed);
            for name in &names {
                for input in [Input::Choose(name.as_str().into()), Input::Look(name.as_str().into()), Input::GoOn] {
                    let before = session.state().clone();
                    if session.take(input).is_err() {
                        assert_eq!(session.state(), &before);
                    }
                }
            }
        });
    }

    #[test]
    fn gauges_stay_between_nought_and_ten(seed: u64, picks in picks()) {
        each_scenario(|scenario, _| {
            for event in play(scenario, seed, &picks).events() {
                if let Event::GaugeChanged { from, to, .. } = event {
                    assert!(*from <= 10 && *to <= 10 && from != to);
                }
            }
        });
    }

    #[test]
    fn stopping_early_never_raises_what_a_figure_stands_on(seed: u64, picks in picks(), stop in 0..40usize) {
        each_scenario(|scenario, rubric| {
            let session = play(scenario, seed, &picks);
            let whole = report(scenario, rubric, &session);
            let early = replay(scenario, seed, &session.inputs()[..stop.min(session.inputs().len())]).expect("they were possible");
            for figure in report(scenario, rubric, &early).principles {
                let later = whole.principles.iter().find(|f| f.principle == figure.principle).expect("it stays");
                assert!(figure.occasions <= later.occasions && figure.shown <= later.shown && figure.possible <= later.possible);
                assert!(figure.breaks <= later.breaks && figure.offered == later.offered);
            }
        });
    }

    #[test]
    fn no_figure_is_above_what_was_possible(seed: u64, picks in picks()) {
        each_scenario(|scenario, rubric| {
            for figure in report(scenario, rubric, &play(scenario, seed, &picks)).principles {
                assert!(figure.shown <= figure.possible && figure.taken <= figure.occasions, "{figure:?}");
            }
        });
    }

    #[test]
    fn an_overruled_item_counts_no_more_and_stays_on_record(seed: u64, picks in picks()) {
        each_scenario(|scenario, rubric| {
            let session = play(scenario, seed, &picks);
            let plain = report(scenario, rubric, &session);
            let Some((moment, item)) = plain.moments.iter().find_map(|m| m.evidence.iter().find(|i| i.counts).map(|i| (m, i))) else { return };
            let overrule = Overrule { decision: moment.decision, row: item.row.clone(), reason: "she did mean it".into() };
            let ruled = score(scenario, rubric, session.events(), &[overrule]);
            let same = ruled.moments.iter().flat_map(|m| &m.evidence).find(|i| i.overruled.is_some()).expect("it is told");
            assert!(same.row == item.row && !same.counts);
        });
    }
}

fn report(scenario: &Scenario, rubric: &Rubric, session: &Session<'_>) -> Report {
    score(scenario, rubric, session.events(), &[])
}

#[test]
fn a_decision_without_occasion_changes_no_figure() {
    each_scenario(|scenario, rubric| {
        let mut session = Session::begin(scenario, 3);
        for at in 0..LONG {
            let before = report(scenario, rubric, &session);
            let offered: Vec<_> = session.offers();
            let inputs: Vec<Input> = possible(&session).into_iter().filter(|input| !matches!(input, Input::Look(_))).collect();
            let Some(input) = inputs.get(at % inputs.len().max(1)).cloned() else { break };
            let shows = |offer: &drempel::domain::session::Offer| {
                let item = &scenario.moves[scenario.moves.find(offer.id.as_str()).expect("offered moves exist")];
                !item.evidence.is_empty()
            };
            let without = !offered.iter().any(shows);
            session.take(input).expect("it was possible");
            if without {
                assert_eq!(before.principles, report(scenario, rubric, &session).principles);
            }
        }
    });
}

#[test]
fn a_closed_session_takes_nothing_more() {
    each_scenario(|scenario, _| {
        let mut session = play(scenario, 1, &[0; LONG]);
        assert_eq!(session.take(Input::GoOn).expect_err("it has closed"), Refusal::Ended);
    });
}

#[test]
fn another_seed_orders_the_moves_otherwise_and_the_same_seed_alike() {
    let library = library();
    let scenario = library.shelves[0].playable().expect("playable");
    let order =
        |seed| -> Vec<String> { Session::begin(scenario, seed).offers().iter().map(|offer| offer.id.to_string()).collect() };
    assert_eq!(order(1), order(1));
    assert!((2..20).any(|seed| order(seed) != order(1)), "every seed orders alike");
}

#[test]
fn every_shipped_play_goes_as_it_says_straight_and_reloaded_at_each_step() {
    let mut played = 0;
    for library in &libraries() {
        for shelf in &library.shelves {
            let scenario = shelf.playable().expect("playable");
            for play in &shelf.plays {
                let mut findings: Vec<Finding> = Vec::new();
                run_play(scenario, &library.rubric, play, &mut findings);
                assert!(findings.is_empty(), "{}: {findings:?}", play.name);
                played += 1;
            }
        }
    }
    assert!(played > 5, "{played} plays");
}

#[test]
fn an_input_under_an_older_name_is_the_move_of_today() {
    let mut files = gallery_case("base");
    let path = "scenarios/mini/scenario.ron";
    let header = String::from_utf8(files.get(path).expect("it is there").to_vec()).expect("utf-8");
    let renamed = header.trim_end().trim_end_matches(')').to_owned() + "    aliases: [(\"klop\", \"kloppen\")],\n)\n";
    files.insert(path, renamed.into_bytes());
    let library = Library::load(&files);
    let scenario = library.shelves[0].playable().expect("an alias is no error");
    let mut session = Session::begin(scenario, 1);
    assert!(session.take(Input::Choose("klop".into())).is_ok());
}

#[test]
fn a_move_after_which_something_moved_is_no_occasion_let_go() {
    let mut missed = 0;
    each_scenario(|scenario, rubric| {
        for seed in 0..40 {
            let picks: Vec<usize> = (0..LONG).map(|at| usize::try_from(seed).unwrap_or(0) * 7 + at * 3).collect();
            let session = play(scenario, seed, &picks);
            let report = report(scenario, rubric, &session);
            missed += report.missed.len();
            let (mut now, mut moved) = (0, Vec::new());
            for event in session.events() {
                match event {
                    Event::MoveChosen { decision, .. } => now = *decision,
                    Event::GaugeChanged { .. } | Event::FactSet { .. } => moved.push(now),
                    _ => {}
                }
            }
            for one in &report.missed {
                assert!(!moved.contains(&one.decision), "{}: decision {} moved something", scenario.id, one.decision);
            }
        }
    });
    assert!(missed > 0, "no occasion was let go in any of them");
}
