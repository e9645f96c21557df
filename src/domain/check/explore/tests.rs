//! The search against one that looks at every state by itself, by the same keys: neither meets a state that the other does not.

#[path = "../../../../tests/support/made.rs"]
mod made;

use rustc_hash::FxHashSet;

use super::{
    chance::{Drawn, each_outcome, keep_lasting},
    node::{pack, unpack},
    search::Search,
    vectors::code_of,
};
use crate::domain::{
    check::relevance::Relevance,
    files::FileSet,
    library::Library,
    scenario::model::Scenario,
    session::{At, Choice, State, Unwatched, begin_silently, choosable, is_in_view, step_silently},
};

/// The search by itself stops after so many states.
const MOST: usize = 6_000;
/// Scenarios made by chance.
const MADE: u64 = 100;

/// What a search finds that keeps all states apart.
#[derive(Default)]
struct Apart {
    whole: bool,
    beats: FxHashSet<usize>,
    moves: FxHashSet<usize>,
    endings: FxHashSet<usize>,
    stuck: FxHashSet<usize>,
}

fn apart(scenario: &Scenario) -> Apart {
    let mut apart = Apart { whole: true, ..Apart::default() };
    let mut met: FxHashSet<(Vec<u8>, Vec<u8>)> = FxHashSet::default();
    let mut open: Vec<(State, Drawn)> = each_outcome(scenario, &[], |luck| begin_silently(scenario, luck));
    while let Some((state, mut known)) = open.pop() {
        keep_lasting(&state, &mut known);
        let packed = pack(&state, &known);
        if !met.insert((packed.clone(), state.gauges.clone())) {
            continue;
        }
        if met.len() > MOST {
            apart.whole = false;
            return apart;
        }
        apart.beats.extend(scenario.beats.indices().filter(|beat| state.visits[beat.at()] > 0).map(|beat| beat.at()));
        // Else visits were counted without end.
        let gauges = state.gauges;
        let (mut state, known) = unpack(scenario, &packed);
        state.gauges = gauges;
        if let At::Ended(ending) = state.at {
            apart.endings.insert(ending.at());
            continue;
        }
        for (choices, known) in each_outcome(scenario, &known, |luck| {
            let moves = choosable(scenario, luck, &Unwatched, &state).into_iter().map(Choice::Move);
            let in_view = scenario.sights.indices().filter(|sight| is_in_view(scenario, luck, &Unwatched, &state, *sight));
            let looks = in_view.filter(|sight| !state.seen.has(sight.at())).map(Choice::Look);
            let goes_on = matches!(state.at, At::LongLine(..) | At::BetweenActs(_)).then_some(Choice::GoOn);
            moves.chain(looks).chain(goes_on).collect::<Vec<_>>()
        }) {
            apart.stuck.extend(state.beat().filter(|_| choices.is_empty()).map(|beat| beat.at()));
            for choice in choices {
                if let Choice::Move(ix) = choice {
                    apart.moves.insert(ix.at());
                }
                open.extend(each_outcome(scenario, &known, |luck| {
                    let mut next = state.clone();
                    step_silently(scenario, luck, &Unwatched, &mut next, choice);
                    next
                }));
            }
        }
    }
    apart
}

fn searched(scenario: &Scenario) -> Search<'_> {
    let mut search = Search::new(scenario);
    while let Some(node) = search.next() {
        search.expand(node);
        assert!(search.states < 3_000_000, "what was made is too large");
    }
    search
}

fn library(files: &[(&str, &str)]) -> Library {
    let mut set = FileSet::default();
    for (path, text) in files {
        set.insert(*path, text.as_bytes().to_vec());
    }
    Library::load(&set)
}

/// Compares both searches. Says whether the one that keeps states apart came to an end.
fn compare(scenario: &Scenario, name: &str) -> bool {
    let apart = apart(scenario);
    let search = searched(scenario);
    assert_eq!(search.open, 0, "{name}");
    let beats: FxHashSet<usize> = search.beats.iter().map(|ix| ix.at()).collect();
    let moves: FxHashSet<usize> = search.moves.iter().map(|ix| ix.at()).collect();
    let endings: FxHashSet<usize> = search.endings.iter().map(|ix| ix.at()).collect();
    let stuck: FxHashSet<usize> = search.stuck.iter().map(|stuck| stuck.beat.at()).collect();
    let pairs = [(&apart.beats, &beats), (&apart.moves, &moves), (&apart.endings, &endings), (&apart.stuck, &stuck)];
    assert!(pairs.iter().all(|(some, all)| some.is_subset(all)), "{name}: {pairs:?}");
    if apart.whole {
        assert!(pairs.iter().all(|(some, all)| some == all), "{name}: {pairs:?}");
    }
    // Ways are played anew from the beginning.
    for stuck in &search.stuck {
        search.told(stuck);
    }
    apart.whole
}

/// States that count as one go on alike: whatever can be done in one can be done in the other, and leads to states that count as one.
fn states_that_are_merged_go_on_alike(scenario: &Scenario, name: &str) {
    type Ahead = std::collections::BTreeSet<(String, u128, u64)>;
    let relevance = Relevance::of(scenario);
    let key_of = |state: &State, known: &Drawn| {
        let matter = relevance.matter(state, known);
        (matter.key, code_of(&state.gauges, matter.gauges))
    };
    let mut alike: rustc_hash::FxHashMap<(u128, u64), (State, Drawn, Ahead)> = rustc_hash::FxHashMap::default();
    let mut met: FxHashSet<(Vec<u8>, Vec<u8>)> = FxHashSet::default();
    let mut open: Vec<(State, Drawn)> = each_outcome(scenario, &[], |luck| begin_silently(scenario, luck));
    while let Some((mut state, mut known)) = open.pop() {
        keep_lasting(&state, &mut known);
        let packed = pack(&state, &known);
        if matches!(state.at, At::Ended(_)) || met.len() > MOST || !met.insert((packed.clone(), state.gauges.clone())) {
            continue;
        }
        let gauges = state.gauges.clone();
        (state, known) = unpack(scenario, &packed);
        state.gauges = gauges;
        let mut ahead = Ahead::new();
        for (choices, known) in each_outcome(scenario, &known, |luck| {
            let moves = choosable(scenario, luck, &Unwatched, &state).into_iter().map(Choice::Move);
            let goes_on = matches!(state.at, At::LongLine(..) | At::BetweenActs(_)).then_some(Choice::GoOn);
            moves.chain(goes_on).collect::<Vec<_>>()
        }) {
            for choice in choices {
                for (next, mut known) in each_outcome(scenario, &known, |luck| {
                    let mut next = state.clone();
                    step_silently(scenario, luck, &Unwatched, &mut next, choice);
                    next
                }) {
                    keep_lasting(&next, &mut known);
                    let (key, code) = key_of(&next, &known);
                    ahead.insert((format!("{choice:?}"), key, code));
                    open.push((next, known));
                }
            }
        }
        // A look that is not worth it changes nothing that matters.
        let worth = relevance.matter(&state, &known).sights;
        let key = key_of(&state, &known);
        for sight in scenario.sights.indices().filter(|sight| !state.seen.has(sight.at()) && !worth.contains(sight)) {
            let seen = each_outcome(scenario, &known, |luck| {
                is_in_view(scenario, luck, &Unwatched, &state, sight).then(|| {
                    let mut next = state.clone();
                    step_silently(scenario, luck, &Unwatched, &mut next, Choice::Look(sight));
                    next
                })
            });
            for (next, mut drawn) in seen {
                let Some(next) = next else { continue };
                keep_lasting(&next, &mut drawn);
                // A look may settle a draw sooner than a move would have; whoever does not look meets each outcome later.
                let sooner = drawn.len() > known.len();
                assert!(
                    sooner || key_of(&next, &drawn) == key,
                    "{name}: {state:?} {known:?}: a look at {sight:?} leads to {next:?} {drawn:?}"
                );
            }
        }
        if let Some((other, other_known, its)) = alike.get(&key) {
            assert!(
                *its == ahead,
                "{name}: {state:?} {known:?} and {other:?} {other_known:?} count as one, but lead on otherwise:\n{ahead:?}\n{its:?}"
            );
        } else {
            alike.insert(key, (state, known, ahead));
        }
    }
}

#[test]
fn states_that_count_as_one_go_on_alike() {
    for seed in 0..MADE {
        let files = made::made(seed, seed % 2 == 0);
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let library = library(&files);
        states_that_are_merged_go_on_alike(library.shelves[0].playable().expect("playable"), &format!("made {seed}"));
    }
}

#[test]
fn both_meet_the_same_in_the_fixture() {
    let library = library(&[
        ("scenarios/visit/scenario.ron", include_str!("../../../../tests/fixtures/two-acts/scenarios/visit/scenario.ron")),
        ("scenarios/visit/acts/one.ron", include_str!("../../../../tests/fixtures/two-acts/scenarios/visit/acts/one.ron")),
        ("scenarios/visit/acts/two.ron", include_str!("../../../../tests/fixtures/two-acts/scenarios/visit/acts/two.ron")),
        ("scenarios/rubric/pr.ron", include_str!("../../../../tests/fixtures/two-acts/scenarios/rubric/pr.ron")),
    ]);
    compare(library.shelves[0].playable().expect("playable"), "two acts");
}

#[test]
fn both_meet_the_same_in_scenarios_made_by_chance() {
    let mut whole = 0;
    for seed in 0..MADE {
        let files = made::made(seed, seed % 2 == 0);
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
        let library = library(&files);
        let shelf = &library.shelves[0];
        let scenario = shelf.playable().unwrap_or_else(|| panic!("made {seed}: {:?}", shelf.findings));
        whole += u32::from(compare(scenario, &format!("made {seed}")));
    }
    assert!(whole > 5, "only {whole} were small enough to be compared as a whole");
}
