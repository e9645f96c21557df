//! Says all that is wrong with content, each finding with its place, and sums up what there is. One file per kind of check.

mod balance;
mod drill;
pub mod explore;
mod graph;
pub mod language;
pub mod plays;
mod relevance;
mod rubric;
pub mod simulate;
mod text;

pub use balance::{Balance, Share};
pub use drill::DrillSummary;
use serde::Serialize;

use super::{
    finding::{Code, Finding, Severity},
    library::{Library, Shelf},
    scenario::model::Scenario,
    texts::Lang,
};

/// What a check gave.
#[derive(Debug, Default)]
pub struct Outcome {
    /// All findings that were not suppressed, ordered by place.
    pub findings: Vec<Finding>,
    /// Findings that the authors accept with a reason.
    pub suppressed: Vec<Finding>,
    /// What there is, per scenario.
    pub scenarios: Vec<Summary>,
    /// What there is, per skill that is drilled.
    pub drills: Vec<DrillSummary>,
}

/// What a scenario holds.
#[derive(Debug, Clone, Serialize)]
pub struct Summary {
    /// Its id.
    pub id: String,
    /// Acts.
    pub acts: usize,
    /// Topics.
    pub topics: usize,
    /// Beats with a line of their own of three words or more.
    pub beats: usize,
    /// Moves with words of their own that change the next line, a gauge, a fact or evidence.
    pub moves: usize,
    /// Sights.
    pub sights: usize,
    /// Endings.
    pub endings: usize,
    /// Dilemmas.
    pub dilemmas: usize,
    /// Plays.
    pub plays: usize,
    /// Principles it claims.
    pub principles: Vec<String>,
    /// Words per language.
    pub words: Words,
    /// How often the best move stands first.
    pub best_first: Share,
    /// How often the best move is the longest.
    pub best_longest: ByLang,
    /// How often the best move is the warmest.
    pub best_warmest: Share,
}

/// Words per language.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Words {
    /// Dutch.
    pub nl: usize,
    /// English.
    pub en: usize,
}

/// A share per language.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct ByLang {
    /// Dutch.
    pub nl: Share,
    /// English.
    pub en: Share,
}

impl Outcome {
    /// Whether anything was found that makes a check fail.
    #[must_use]
    pub fn fails(&self) -> bool {
        self.findings.iter().any(|finding| finding.code.severity() > Severity::Note)
    }

    /// Adds findings, such as those of a deep check, minus what the scenario allows.
    pub fn add(&mut self, findings: Vec<Finding>, scenario: Option<&Scenario>) {
        let mut allowed = scenario.map(Allowances::new).unwrap_or_default();
        for finding in findings {
            if allowed.take(&finding) { &mut self.suppressed } else { &mut self.findings }.push(finding);
        }
        self.findings.sort_by(|a, b| (&a.place, a.code).cmp(&(&b.place, b.code)));
    }
}

/// What a scenario's `allow` list accepts.
#[derive(Default)]
struct Allowances<'a> {
    items: Vec<(&'a super::scenario::model::Allowed, bool)>,
}

impl<'a> Allowances<'a> {
    fn new(scenario: &'a Scenario) -> Self {
        Self { items: scenario.allowed.iter().map(|allowed| (allowed, false)).collect() }
    }

    /// Whether a finding is accepted. Only matters of taste are: an error in the structure always stands.
    fn take(&mut self, finding: &Finding) -> bool {
        // A finding names an item by its id, or by a text key that is made of ids; what is only suggested names nothing.
        let suggested = ["known", "close", "lang", "from"];
        let naming = || finding.args.iter().filter(|(name, _)| !suggested.contains(name)).map(|(_, value)| value);
        let names = |id: &str| naming().any(|value| value == id || value.split('_').any(|part| part == id));
        let fits = |allowed: &super::scenario::model::Allowed| {
            allowed.code.eq_ignore_ascii_case(finding.code.as_str())
                && !allowed.why.trim().is_empty()
                && allowed.item.as_deref().is_none_or(names)
        };
        if !finding.code.is_taste() {
            return false;
        }
        let found = self.items.iter_mut().find(|(allowed, _)| fits(allowed));
        found.map(|(_, used)| *used = true).is_some()
    }

    /// Allowances without a reason, and those that were of no use. Deep codes are left to the deep check.
    fn leftovers(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (allowed, used) in &self.items {
            if allowed.why.trim().is_empty() {
                findings.push(Finding::new(Code::A001, &allowed.at).with("code", &allowed.code));
            } else if !used && !allowed.code.to_ascii_uppercase().starts_with('D') {
                findings.push(Finding::new(Code::A002, &allowed.at).with("code", &allowed.code));
            }
        }
        findings
    }
}

/// Checks everything in a library.
#[must_use]
pub fn check(library: &Library) -> Outcome {
    let mut outcome = Outcome::default();
    outcome.findings.extend(library.rubric_findings.iter().cloned());
    outcome.findings.extend(rubric::check_texts(library));
    for shelf in &library.shelves {
        check_shelf(library, shelf, &mut outcome);
    }
    drill::check(&library.drills, &mut outcome);
    outcome.findings.sort_by(|a, b| (&a.place, a.code).cmp(&(&b.place, b.code)));
    outcome
}

fn check_shelf(library: &Library, shelf: &Shelf, outcome: &mut Outcome) {
    let mut findings = shelf.findings.clone();
    let Some(scenario) = &shelf.scenario else {
        outcome.findings.extend(findings);
        return;
    };
    findings.extend(text::check(scenario, &shelf.dilemmas, &shelf.texts));
    findings.extend(rubric::check_use(scenario, library));
    let balance = Balance::of(scenario, &library.rubric, &shelf.texts);
    // What could not be read leads nowhere, so that what hangs on it would be reported as well.
    if !shelf.structure_is_broken() {
        findings.extend(graph::check(scenario));
        findings.extend(balance.check(scenario));
        findings.extend(plays::check(scenario, &library.rubric, &shelf.plays));
    }
    let mut allowances = Allowances::new(scenario);
    for finding in findings {
        if allowances.take(&finding) { &mut outcome.suppressed } else { &mut outcome.findings }.push(finding);
    }
    outcome.findings.extend(allowances.leftovers());
    outcome.scenarios.push(summary(scenario, shelf, &balance, library));
}

fn summary(scenario: &Scenario, shelf: &Shelf, balance: &Balance, library: &Library) -> Summary {
    Summary {
        id: shelf.id.clone(),
        acts: scenario.acts.len(),
        topics: scenario.topics.len(),
        beats: scenario.beats.indices().filter(|beat| text::counts_as_beat(scenario, &shelf.texts, *beat)).count(),
        moves: scenario.moves.indices().filter(|ix| graph::counts_as_move(scenario, *ix)).count(),
        sights: scenario.sights.len(),
        endings: scenario.endings.len(),
        dilemmas: shelf.dilemmas.len(),
        plays: shelf.plays.len(),
        principles: scenario.claimed(&library.rubric).map(ToString::to_string).collect(),
        words: Words { nl: shelf.texts.words(Lang::Nl), en: shelf.texts.words(Lang::En) },
        best_first: balance.first,
        best_longest: ByLang { nl: balance.longest[0], en: balance.longest[1] },
        best_warmest: balance.warmest,
    }
}
