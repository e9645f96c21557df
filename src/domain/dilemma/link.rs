//! Resolves raw dilemmas into the checked model: beats, positions and rows are looked up, and what must be there is counted. A dilemma
//! with an error is reported and left out; the others stay.

use std::collections::HashMap;

use super::{
    model::{Asks, Board, Card, Dilemma, Dilemmas, Position, Stance},
    raw::{RawAsks, RawCard, RawDilemma, RawDilemmas, RawPosition},
};
use crate::domain::{
    finding::{Code, Finding, Place, Severity},
    id::{Ix, PositionId, Table, kind},
    scenario::{
        model::{Rubric, Scenario},
        raw::Name,
    },
};

/// Dilemmas of a scenario, beats of a dilemma, and rows of a position or a card.
const DILEMMAS: (usize, usize) = (1, 40);
const BEATS: (usize, usize) = (0, 40);
const ROWS: (usize, usize) = (1, 12);
const ANCHORS: (usize, usize) = (0, 12);
/// Positions of a dilemma: more cannot be overlooked.
const POSITIONS: (usize, usize) = (3, 5);
/// Cards of a dilemma: each has a number key.
const CARDS: (usize, usize) = (6, 9);
/// Prompts of a reflection.
const PROMPTS: (usize, usize) = (1, 8);
/// Positions that can be defended, and those that do harm, at least.
const LEAST_DEFENSIBLE: usize = 2;
const LEAST_HARMFUL: usize = 1;
/// Cards for and against each position, at least.
const LEAST_FOR: usize = 2;
const LEAST_AGAINST: usize = 1;

/// Makes the checked dilemmas of a scenario. `whole` says that nothing of the scenario was left out.
pub(super) fn link(raw: RawDilemmas, scenario: &Scenario, rubric: &Rubric, whole: bool, findings: &mut Vec<Finding>) -> Dilemmas {
    let mut dilemmas = Dilemmas::default();
    if let Some(beyond) = raw.dilemmas.get(DILEMMAS.1) {
        count(raw.dilemmas.len(), DILEMMAS, &beyond.place, findings);
    }
    let mut first: HashMap<String, u32> = HashMap::new();
    for one in raw.dilemmas.into_iter().take(DILEMMAS.1) {
        if let Some(line) = first.get(&one.id.value) {
            findings.push(twice("dilemma", &one.id, *line));
            continue;
        }
        first.insert(one.id.value.clone(), one.id.place.line);
        let linker = Linker { scenario, rubric, whole, findings: &mut *findings };
        if let Some(dilemma) = linker.dilemma(one) {
            dilemmas.push(dilemma);
        }
    }
    dilemmas
}

fn twice(what: &str, name: &Name, first: u32) -> Finding {
    Finding::new(Code::S005, &name.place).with("what", what).with("id", &name.value).with("first", first)
}

/// Reports a list that is too short or too long.
fn count(of: usize, (min, max): (usize, usize), place: &Place, findings: &mut Vec<Finding>) {
    if !(min..=max).contains(&of) {
        findings.push(Finding::new(Code::S007, place).with("value", of).with("min", min).with("max", max));
    }
}

/// Reports a name that nothing has, with those that there are.
fn unknown<'k>(what: &str, name: &Name, known: impl IntoIterator<Item = &'k str>) -> Finding {
    let finding = Finding::new(Code::S006, &name.place).with("what", what).with("id", &name.value);
    finding.with_known(&name.value, known)
}

/// One dilemma while it is linked.
struct Linker<'a> {
    scenario: &'a Scenario,
    rubric: &'a Rubric,
    whole: bool,
    findings: &'a mut Vec<Finding>,
}

impl Linker<'_> {
    /// The dilemma, unless something of it is wrong.
    fn dilemma(mut self, raw: RawDilemma) -> Option<Dilemma> {
        let before = self.findings.len();
        count(raw.at.len(), BEATS, &raw.place, self.findings);
        let beats = self.beats(raw.at);
        let asks = match raw.asks {
            RawAsks::Choice { positions, cards } => Asks::Choice(self.board(&raw.id, positions, cards, &raw.place)),
            RawAsks::Reflection { prompts } => {
                count(prompts.len(), PROMPTS, &raw.place, self.findings);
                Asks::Reflection(self.once(prompts, "prompt").into_iter().map(|name| name.value).collect())
            }
        };
        let broken = self.findings[before..].iter().any(|finding| finding.code.severity() == Severity::Error);
        (!broken).then(|| Dilemma { id: raw.id.value.into(), beats, asks, at: raw.id.place })
    }

    /// Takes each name once; a second one is reported.
    fn once(&mut self, names: Vec<Name>, what: &str) -> Vec<Name> {
        let mut kept: Vec<Name> = Vec::new();
        for name in names {
            match kept.iter().find(|earlier| earlier.value == name.value).map(|earlier| earlier.place.line) {
                Some(first) => self.findings.push(twice(what, &name, first)),
                None => kept.push(name),
            }
        }
        kept
    }

    fn beats(&mut self, names: Vec<Name>) -> Vec<Ix<kind::Beat>> {
        let mut found = Vec::new();
        for name in self.once(names, "beat") {
            match self.scenario.beats.find(name.as_str()) {
                Some(beat) => found.push(beat),
                // What was lost with an act is told there.
                None if !self.whole => {}
                None => self.findings.push(unknown("beat", &name, self.scenario.beats.names().map(|id| id.as_str()))),
            }
        }
        found
    }

    fn rows(&mut self, names: Vec<Name>) -> Vec<Ix<kind::Row>> {
        let mut found = Vec::new();
        for name in self.once(names, "row") {
            match self.rubric.rows.find(name.as_str()) {
                Some(row) => found.push(row),
                None => self.findings.push(unknown("row", &name, self.rubric.rows.names().map(|id| id.as_str()))),
            }
        }
        found
    }

    fn board(&mut self, dilemma: &Name, positions: Vec<RawPosition>, cards: Vec<RawCard>, place: &Place) -> Board {
        let before = self.findings.len();
        count(positions.len(), POSITIONS, place, self.findings);
        count(cards.len(), CARDS, place, self.findings);
        let positions = self.positions(dilemma, positions);
        let cards = self.cards(dilemma, cards, &positions);
        // What was left out would be missed once more.
        if self.findings[before..].iter().all(|finding| finding.code == Code::Q005) {
            self.covered(dilemma, &positions, &cards);
        }
        Board { positions, cards }
    }

    fn positions(&mut self, dilemma: &Name, raw: Vec<RawPosition>) -> Table<kind::Position, Position> {
        let mut positions: Table<kind::Position, Position> = Table::default();
        for position in raw.into_iter().take(POSITIONS.1) {
            if let Some(first) = positions.find(position.id.as_str()) {
                self.findings.push(twice("position", &position.id, positions[first].at.line));
                continue;
            }
            let stance = match position.rows {
                None => Stance::Defensible,
                Some(rows) => {
                    count(rows.len(), ROWS, &position.place, self.findings);
                    Stance::Violation(self.broken_rows(dilemma, &position.id, rows))
                }
            };
            positions.push(position.id.value.into(), Position { stance, at: position.id.place });
        }
        positions
    }

    /// The rows that a harmful position breaks: each must be one that breaks its principle.
    fn broken_rows(&mut self, dilemma: &Name, position: &Name, names: Vec<Name>) -> Vec<Ix<kind::Row>> {
        for name in &names {
            let shows = self.rubric.rows.find(name.as_str()).is_some_and(|row| self.rubric.rows[row].shows);
            if shows {
                let finding = Finding::new(Code::Q004, &name.place).with("dilemma", dilemma.as_str());
                self.findings.push(finding.with("position", position.as_str()).with("row", name.as_str()));
            }
        }
        self.rows(names)
    }

    fn cards(
        &mut self,
        dilemma: &Name,
        raw: Vec<RawCard>,
        positions: &Table<kind::Position, Position>,
    ) -> Table<kind::Card, Card> {
        let mut cards: Table<kind::Card, Card> = Table::default();
        for card in raw.into_iter().take(CARDS.1) {
            if let Some(first) = cards.find(card.id.as_str()) {
                self.findings.push(twice("card", &card.id, cards[first].at.line));
                continue;
            }
            count(card.anchors.len(), ANCHORS, &card.id.place, self.findings);
            let both = card.speaks_for.iter().filter(|one| card.speaks_against.iter().any(|other| other.value == one.value));
            for name in both {
                let finding = Finding::new(Code::Q003, &name.place).with("dilemma", dilemma.as_str());
                self.findings.push(finding.with("card", card.id.as_str()).with("position", name.as_str()));
            }
            let missing = if card.speaks_for.is_empty() && card.speaks_against.is_empty() {
                Some("position")
            } else if card.anchors.is_empty() && !card.weak {
                Some("anchor")
            } else {
                None
            };
            if let Some(missing) = missing {
                let finding = Finding::new(Code::Q005, &card.id.place).with("dilemma", dilemma.as_str());
                self.findings.push(finding.with("card", card.id.as_str()).with("missing", missing));
            }
            let checked = Card {
                speaks_for: self.of_positions(card.speaks_for, positions),
                speaks_against: self.of_positions(card.speaks_against, positions),
                anchors: self.rows(card.anchors),
                weak: card.weak,
                at: card.id.place,
            };
            cards.push(card.id.value.into(), checked);
        }
        cards
    }

    fn of_positions(&mut self, names: Vec<Name>, positions: &Table<kind::Position, Position>) -> Vec<Ix<kind::Position>> {
        let mut found = Vec::new();
        for name in self.once(names, "position") {
            match positions.find(name.as_str()) {
                Some(position) => found.push(position),
                None => self.findings.push(unknown("position", &name, positions.names().map(PositionId::as_str))),
            }
        }
        found
    }

    /// Q001, Q002: enough positions of either sort, and enough cards for and against each. Where a position can be defended, only cards
    /// that are reasons count.
    fn covered(&mut self, dilemma: &Name, positions: &Table<kind::Position, Position>, cards: &Table<kind::Card, Card>) {
        let harmful = positions.iter().filter(|(_, _, position)| position.is_violation()).count();
        let defensible = positions.len() - harmful;
        if defensible < LEAST_DEFENSIBLE || harmful < LEAST_HARMFUL {
            let finding = Finding::new(Code::Q001, &dilemma.place).with("dilemma", dilemma.as_str());
            self.findings.push(finding.with("defensible", defensible).with("harmful", harmful));
        }
        for (ix, id, position) in positions.iter() {
            let counts = |card: &Card| position.is_violation() || !card.weak;
            let with = |speaks: fn(&Card) -> &Vec<Ix<kind::Position>>| {
                cards.iter().filter(|(_, _, card)| counts(card) && speaks(card).contains(&ix)).count()
            };
            let (pro, contra) = (with(|card| &card.speaks_for), with(|card| &card.speaks_against));
            if pro < LEAST_FOR || contra < LEAST_AGAINST {
                let finding = Finding::new(Code::Q002, &position.at).with("dilemma", dilemma.as_str()).with("position", id);
                self.findings.push(finding.with("for", pro).with("against", contra));
            }
        }
    }
}
