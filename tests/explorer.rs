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
        files::FileSet,
        library::{Library, Shelf},
        scenario::model::Scenario,
        scoring::score,
        session::{At, Event, Input, Session, State, TopicAt, begin, offers, replay, step},
        texts::Lang,
    },
    storage::content,
};
use support::{
    apart::met_apart,
    gallery_case, library,
    made::{self, around},
    root,
};

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

/// The same of the explorer.
fn met_by_explorer(scenario: &Scenario, found: &Explored) -> BTreeSet<String> {
    let unreachable: BTreeSet<String> = found.unreachable.iter().cloned().collect();
    let mut met: BTreeSet<String> = all_names(scenario).difference(&unreachable).cloned().collect();
    met.extend(found.stuck.iter().map(|stuck| format!("stuck {}", stuck.beat)));
    met
}

fn load(files: &[made::File]) -> Library {
    let mut set = FileSet::default();
    for (path, text) in files {
        set.insert(path.as_str(), text.as_bytes().to_vec());
    }
    Library::load(&set)
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
fn over_every_outcome_of_chance_both_meet_the_same() {
    for library in [two_acts(), Library::load(&gallery_case("base")), Library::load(&gallery_case("D001-nothing-left"))] {
        for shelf in &library.shelves {
            let scenario = shelf.playable().expect("playable");
            let (apart, whole) = met_apart(scenario, 15_000);
            let met = met_by_explorer(scenario, &explored(&library, shelf));
            assert!(apart.is_subset(&met), "{}: {:?}", shelf.id, apart.difference(&met));
            assert!(!whole || apart == met, "{}: {:?}", shelf.id, met.difference(&apart));
        }
    }
}

#[test]
fn in_scenarios_made_by_chance_both_meet_the_same() {
    let mut compared = 0;
    for seed in 0..40 {
        let library = load(&made::made(seed, false));
        let shelf = &library.shelves[0];
        let scenario = shelf.playable().unwrap_or_else(|| panic!("made {seed}: {:?}", shelf.findings));
        let found = explored(&library, shelf);
        let (apart, whole) = met_apart(scenario, 2_000);
        if !found.complete {
            continue;
        }
        // Of the beats where nothing can be chosen only five are told.
        let told = |name: &String| found.stuck.len() < 5 || !name.starts_with("stuck");
        let met: BTreeSet<String> = met_by_explorer(scenario, &found).into_iter().filter(told).collect();
        let apart: BTreeSet<String> = apart.into_iter().filter(told).collect();
        assert!(apart.is_subset(&met), "made {seed}: {:?}", apart.difference(&met));
        assert!(!whole || apart == met, "made {seed}: {:?}", met.difference(&apart));
        compared += u32::from(whole);
    }
    assert!(compared > 5, "only {compared} were small enough");
}

#[test]
fn no_play_ever_leaves_its_proven_bounds() {
    let made: Vec<Library> = (0..10).map(|seed| load(&made::made(seed, false))).collect();
    for library in [two_acts(), Library::load(&gallery_case("base")), library()].iter().chain(&made) {
        for shelf in &library.shelves {
            for (principle, ranges) in explored(library, shelf).principles {
                for range in [&ranges.shown, &ranges.broken, &ranges.possible] {
                    let Some([low, high]) = range.witnessed else { continue };
                    let [least, most] = range.bound;
                    assert!(least.is_none_or(|least| least <= low), "{} {principle}: {low} was played, {least:?}", shelf.id);
                    assert!(most.is_none_or(|most| high <= most), "{} {principle}: {high} was played, {most:?}", shelf.id);
                }
            }
        }
    }
}

/// An act with these beats in its one topic.
fn act(beats: &str) -> String {
    format!("(id: \"one\", place: \"hall\", start: \"a\", topics: [(id: \"main\", entry: \"a\", beats: [{beats}])])")
}

fn beat(id: &str, moves: &str) -> String {
    format!("(id: \"{id}\", lines: [(speaker: \"r\", mood: warm)], moves: [{moves}]),")
}

/// Explores an act and gives the moves that are never offered, and how many states there are.
fn never_offered(starts: [u64; 2], act: String) -> (Vec<String>, usize) {
    let library = load(&around(starts, &[("one", act)]));
    let shelf = &library.shelves[0];
    assert!(shelf.playable().is_some(), "{:?}", shelf.findings);
    let found = explored(&library, shelf);
    assert!(found.complete, "{:?}", found.not_covered);
    let moves = found.unreachable.iter().filter_map(|name| name.strip_prefix("move "));
    (moves.map(ToOwned::to_owned).collect(), found.states)
}

#[test]
fn gauges_stop_at_nothing_and_at_ten() {
    // From 1 down and up to 0 and 4, then up to 2 and 6; from 9 up and down to 10 and 6, then down to 8 and 4.
    let ask = |id: &str, gauge: &str, low: u8, high: u8| {
        format!(
            "(id: \"{id}\", kind: do, when: All([AtLeast(\"{gauge}\", {low}), AtMost(\"{gauge}\", {high})]), to: Ending(\"well\")),"
        )
    };
    let asks = [
        ask("low-0-1", "g", 0, 1),
        ask("low-2", "g", 2, 2),
        ask("low-3-5", "g", 3, 5),
        ask("low-6", "g", 6, 6),
        ask("low-7", "g", 7, 10),
        ask("high-0-3", "h", 0, 3),
        ask("high-4", "h", 4, 4),
        ask("high-5-7", "h", 5, 7),
        ask("high-8", "h", 8, 8),
        ask("high-9", "h", 9, 10),
    ];
    let beats = [
        beat(
            "a",
            "(id: \"down\", kind: do, effects: [Add(\"g\", -3), Add(\"h\", 3)], to: \"b\"), \
             (id: \"up\", kind: do, effects: [Add(\"g\", 3), Add(\"h\", -3)], to: \"b\"),",
        ),
        beat("b", "(id: \"back\", kind: do, effects: [Add(\"g\", 2), Add(\"h\", -2)], to: \"c\"),"),
        beat("c", &asks.concat()),
    ];
    let (never, states) = never_offered([1, 9], act(&beats.concat()));
    assert_eq!(never, ["low-0-1", "low-3-5", "low-7", "high-0-3", "high-5-7", "high-9"]);
    assert_eq!(states, 1 + 2 + 2 + 1, "one, then two vectors at each of two beats, and the end");
}

#[test]
fn a_comparison_after_a_change_sees_the_changed_value() {
    let set = |n: u8| format!("(id: \"set-{n}\", kind: do, effects: [Set(\"g\", {n})], to: \"b\"),");
    let ask = |id: &str, when: &str| format!("(id: \"{id}\", kind: do, when: All([{when}]), to: Ending(\"well\")),");
    let beats = [
        beat("a", &[set(2), set(3), set(4)].concat()),
        beat(
            "b",
            "(id: \"over\", kind: do, effects: [Add(\"g\", 2), When(AtLeast(\"g\", 5), [Fact(\"f\")]), Add(\"g\", -2)], to: \"c\"),",
        ),
        beat(
            "c",
            &[
                ask("high-two", "Fact(\"f\"), AtMost(\"g\", 2)"),
                ask("high-more", "Fact(\"f\"), AtLeast(\"g\", 3)"),
                ask("low-two", "Not(Fact(\"f\")), AtMost(\"g\", 2)"),
                ask("low-more", "Not(Fact(\"f\")), AtLeast(\"g\", 3)"),
            ]
            .concat(),
        ),
    ];
    let (never, states) = never_offered([5, 5], act(&beats.concat()));
    assert_eq!(never, ["high-two", "low-more"]);
    assert_eq!(states, 1 + 3 + 3 + 1);
}

#[test]
fn what_was_done_in_a_topic_that_is_closed_for_good_makes_no_states_apart() {
    let stay = |id: &str| format!("(id: \"{id}\", kind: do, to: Stay),");
    let hub = "(id: \"a\", lines: [(speaker: \"r\", mood: warm)], may_leave: true, \
               moves: [(id: \"stop\", kind: do, to: Ending(\"well\"))])";
    let inside = beat("in", &[stay("x"), stay("y"), stay("z"), "(id: \"done\", kind: do, to: EndTopic),".to_owned()].concat());
    let act = format!(
        "(id: \"one\", place: \"hall\", start: \"a\", hub: \"a\", topics: [(id: \"main\", entry: \"a\", beats: [{hub}]), \
         (id: \"other\", entry: \"in\", openers: [(id: \"open\", kind: do, again: true)], beats: [{inside}])])"
    );
    let (never, states) = never_offered([5, 5], act);
    assert!(never.is_empty(), "{never:?}");
    assert_eq!(states, 1 + 8 + 1 + 1, "before it, every way within it, after it, the end");
}

#[test]
fn the_inputs_that_lead_to_a_stuck_state_do_lead_there() {
    let library = Library::load(&gallery_case("D001-nothing-left"));
    let shelf = &library.shelves[0];
    let scenario = shelf.playable().expect("playable");
    let found = explored(&library, shelf);
    let input = |words: &String| match words.as_str() {
        "go on" => Input::GoOn,
        look if look.starts_with("look ") => Input::Look(look[5..].into()),
        chosen => Input::Choose(chosen.into()),
    };
    assert!(!found.stuck.is_empty());
    for stuck in &found.stuck {
        let inputs: Vec<Input> = stuck.inputs.iter().map(input).collect();
        // With one of a few seeds chance falls as it must.
        let leads = (0..40).filter_map(|seed| replay(scenario, seed, &inputs).ok()).any(|session| {
            let state = session.state();
            let there = state.beat().is_some_and(|beat| scenario.beats.name(beat).as_str() == stuck.beat);
            there && session.offers().iter().all(|offer| offer.locked.is_some())
        });
        assert!(leads, "{stuck:?}");
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
