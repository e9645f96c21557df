//! Plays a scenario many times by simple players, to see whether it can be won by habit: always the first, the longest, the nicest.

use std::collections::BTreeMap;

use serde::Serialize;

use super::balance::worth;
use crate::domain::{
    id::{Ix, kind},
    scenario::{
        model::{Rubric, Scenario},
        vocabulary::{Contact, PlayKind, Tone, Word as _},
    },
    scoring::score,
    session::{
        At, Input, Session,
        luck::{below, draw},
        play::Play,
    },
    texts::{Lang, Texts},
};

/// After this many inputs a play counts as not finished.
const LONGEST_PLAY: usize = 2_000;

/// A simple player.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Player {
    /// Any move.
    Random,
    /// The move shown first.
    First,
    /// The move with the longest shown text.
    Longest,
    /// The warmest tone; ties by the seed.
    Nicest,
    /// The best move by the rubric.
    Greedy,
    /// The author's thoughtful plays, in turn.
    Thoughtful,
}

impl Player {
    /// All players with their names.
    pub const ALL: [(&'static str, Self); 6] = [
        ("random", Self::Random),
        ("first", Self::First),
        ("longest", Self::Longest),
        ("nicest", Self::Nicest),
        ("greedy", Self::Greedy),
        ("thoughtful", Self::Thoughtful),
    ];

    /// The player of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(n, _)| *n == name).map(|(_, player)| player)
    }
}

/// What many plays amount to.
#[derive(Debug, Clone, Serialize)]
pub struct Simulated {
    /// The scenario.
    pub scenario: String,
    /// Who played.
    pub player: Player,
    /// How many plays.
    pub plays: u64,
    /// The first seed; the following plays take the following seeds.
    pub seed: u64,
    /// The share of plays per ending; `unfinished` for those that came to none.
    pub endings: BTreeMap<String, f64>,
    /// The share of plays per degree of contact.
    pub contact: BTreeMap<&'static str, f64>,
    /// Per claimed principle.
    pub principles: BTreeMap<String, MeanFigure>,
    /// Mean number of moves in a play.
    pub mean_length: f64,
}

/// Means per principle over all plays.
#[derive(Debug, Clone, Copy, Default, Serialize)]
pub struct MeanFigure {
    /// Mean occasions per play.
    pub occasions: f64,
    /// Mean occasions taken per play.
    pub taken: f64,
    /// Mean breaks per play.
    pub breaks: f64,
    /// Shown over possible, summed over all plays; nothing when there never was an occasion.
    pub figure: Option<f64>,
}

/// What simulating needs of a scenario.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The rubric.
    pub rubric: &'a Rubric,
    /// The texts that are shown.
    pub texts: &'a Texts,
    /// The language in which they are shown.
    pub lang: Lang,
    /// The author's plays.
    pub plays: &'a [Play],
}

#[derive(Default)]
struct Sums {
    occasions: u64,
    taken: u64,
    breaks: u64,
    shown: u64,
    possible: u64,
}

/// Plays `count` times, with seeds from `seed` on.
#[must_use]
pub fn simulate(field: Field<'_>, player: Player, count: u64, seed: u64) -> Simulated {
    let scenario = field.scenario;
    let mut endings: BTreeMap<String, u64> = BTreeMap::new();
    let mut contact: BTreeMap<&'static str, u64> = Contact::ALL.iter().map(|(name, _)| (*name, 0)).collect();
    let mut sums: BTreeMap<String, Sums> = BTreeMap::new();
    let mut moves = 0u64;
    for nth in 0..count {
        let session = play_once(field, player, seed.wrapping_add(nth), nth);
        match session.state().ending() {
            Some(ending) => {
                *endings.entry(scenario.endings.name(ending).to_string()).or_default() += 1;
                *contact.entry(scenario.endings[ending].contact.as_str()).or_default() += 1;
            }
            None => *endings.entry("unfinished".into()).or_default() += 1,
        }
        moves += u64::from(session.state().decisions);
        for figure in score(scenario, field.rubric, session.events(), &[]).principles.iter().filter(|f| f.claimed) {
            let sum = sums.entry(figure.principle.to_string()).or_default();
            sum.occasions += u64::from(figure.occasions);
            sum.taken += u64::from(figure.taken);
            sum.breaks += u64::from(figure.breaks);
            sum.shown += u64::from(figure.shown);
            sum.possible += u64::from(figure.possible);
        }
    }
    let mean = |sum: u64| ratio(sum, count);
    Simulated {
        scenario: scenario.id.to_string(),
        player,
        plays: count,
        seed,
        endings: endings.into_iter().map(|(name, n)| (name, mean(n))).collect(),
        contact: contact.into_iter().map(|(name, n)| (name, mean(n))).collect(),
        principles: sums
            .into_iter()
            .map(|(name, sum)| {
                let figure = (sum.possible > 0).then(|| ratio(sum.shown, sum.possible));
                (name, MeanFigure { occasions: mean(sum.occasions), taken: mean(sum.taken), breaks: mean(sum.breaks), figure })
            })
            .collect(),
        mean_length: mean(moves),
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of plays stay far below 2^52")]
fn ratio(part: u64, whole: u64) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

/// Plays once, to an ending or until the player has nothing more to do.
pub(crate) fn play_once<'a>(field: Field<'a>, player: Player, seed: u64, nth: u64) -> Session<'a> {
    let mut session = Session::begin(field.scenario, seed);
    if player == Player::Thoughtful {
        let thoughtful: Vec<&Play> = field.plays.iter().filter(|play| play.kind == PlayKind::Thoughtful).collect();
        let turn = usize::try_from(nth).unwrap_or(0);
        for step in thoughtful.get(turn % thoughtful.len().max(1)).iter().flat_map(|play| &play.steps) {
            if session.take(step.input.clone()).is_err() {
                break;
            }
        }
        return session;
    }
    for at in 0..LONGEST_PLAY {
        let Some(input) = next_input(field, player, &session, seed, at as u64) else { break };
        if session.take(input).is_err() {
            break;
        }
    }
    session
}

/// What the player does now; nothing when there is nothing to do.
fn next_input(field: Field<'_>, player: Player, session: &Session<'_>, seed: u64, at: u64) -> Option<Input> {
    let pick = |n: usize| usize::try_from(below(draw(seed, "player", "random", at), n as u64)).unwrap_or(0);
    let open: Vec<Ix<kind::Move>> = session
        .offers()
        .iter()
        .filter(|offer| offer.locked.is_none())
        .filter_map(|offer| field.scenario.moves.find(offer.id.as_str()))
        .collect();
    let choose = |ix: Ix<kind::Move>| Some(Input::Choose(field.scenario.moves.name(ix).clone()));
    match session.state().at {
        At::Ended(_) => None,
        At::BetweenActs(_) => Some(Input::GoOn),
        // Habit lets a long line run; only chance, or worth, breaks in.
        At::LongLine(..) => {
            let interrupts = open.first().filter(|ix| match player {
                Player::Random => pick(2) == 1,
                Player::Greedy => worth(field.scenario, field.rubric, **ix) > 0,
                _ => false,
            });
            interrupts.map_or(Some(Input::GoOn), |ix| choose(*ix))
        }
        At::Decision(_) => {
            let moves = &field.scenario.moves;
            let shown_length = |ix: Ix<kind::Move>| {
                let text = moves[ix].text.as_ref().and_then(|key| field.texts.find(field.lang, key.as_str(), []));
                text.map_or(0, |text| text.chars().count())
            };
            // The first of the highest: offers come in an order drawn by the seed, so that ties fall by chance.
            let highest = |value: &dyn Fn(Ix<kind::Move>) -> i64| open.iter().copied().rev().max_by_key(|ix| value(*ix));
            let chosen = match player {
                Player::Random => open.get(pick(open.len().max(1))).copied(),
                Player::First => open.first().copied(),
                Player::Longest => highest(&|ix| shown_length(ix) as i64),
                Player::Nicest => highest(&|ix| moves[ix].tone.map_or(-1, |tone: Tone| i64::from(tone.warmth()))),
                Player::Greedy => highest(&|ix| i64::from(worth(field.scenario, field.rubric, ix))),
                Player::Thoughtful => None,
            };
            chosen.and_then(choose)
        }
    }
}
