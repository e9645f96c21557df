//! How well labels agree with those that people gave: figures per label, and the mistakes.

use std::collections::BTreeSet;

use super::{Analyser, Analysis, Label};

/// With fewer utterances of a label than this, kappa says nothing and is left out.
pub const FEWEST_FOR_KAPPA: usize = 12;

/// An utterance with the labels that people gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// What was said.
    pub text: String,
    /// Its labels.
    pub labels: BTreeSet<Label>,
}

/// The figures of one label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// The label.
    pub label: Label,
    /// Utterances that people and rules both gave it.
    pub both: usize,
    /// Utterances that only people gave it.
    pub people: usize,
    /// Utterances that only the rules gave it.
    pub rules: usize,
    /// Utterances that neither gave it.
    pub neither: usize,
}

/// An utterance on which people and rules differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Mistake {
    /// The utterance with the labels that people gave.
    pub case: Case,
    /// What the rules found.
    pub analysis: Analysis,
    /// Labels that only people gave.
    pub missed: Vec<Label>,
    /// Labels that only the rules gave.
    pub wrong: Vec<Label>,
}

/// How well the rules do on a set of utterances.
#[derive(Debug, Clone, PartialEq)]
pub struct Score {
    /// How many utterances there are.
    pub cases: usize,
    /// How many of them people and rules label wholly alike.
    pub alike: usize,
    /// How many of them the rules are not sure of.
    pub unsure: usize,
    /// The figures of every label.
    pub figures: Vec<Figures>,
    /// How many utterances have no label from people.
    pub unlabelled: usize,
    /// How many of those the rules give one.
    pub unlabelled_given: usize,
    /// How many of those the rules give one and are sure of it.
    pub unlabelled_surely: usize,
    /// Where people and rules differ, in the order of the set.
    pub mistakes: Vec<Mistake>,
}

/// Holds rules against what people said.
#[must_use]
pub fn score(analyser: &Analyser, cases: &[Case]) -> Score {
    let mut score = Score {
        cases: cases.len(),
        alike: 0,
        unsure: 0,
        figures: Label::ALL.iter().map(|label| Figures { label: *label, both: 0, people: 0, rules: 0, neither: 0 }).collect(),
        unlabelled: 0,
        unlabelled_given: 0,
        unlabelled_surely: 0,
        mistakes: Vec::new(),
    };
    for case in cases {
        let analysis = analyser.analyse(&case.text);
        let found: BTreeSet<Label> = analysis.labels.iter().map(|found| found.label).collect();
        for figures in &mut score.figures {
            match (case.labels.contains(&figures.label), found.contains(&figures.label)) {
                (true, true) => figures.both += 1,
                (true, false) => figures.people += 1,
                (false, true) => figures.rules += 1,
                (false, false) => figures.neither += 1,
            }
        }
        score.unsure += usize::from(!analysis.sure);
        score.unlabelled += usize::from(case.labels.is_empty());
        score.unlabelled_given += usize::from(case.labels.is_empty() && !found.is_empty());
        score.unlabelled_surely += usize::from(case.labels.is_empty() && !found.is_empty() && analysis.sure);
        if found == case.labels {
            score.alike += 1;
            continue;
        }
        let missed = case.labels.difference(&found).copied().collect();
        let wrong = found.difference(&case.labels).copied().collect();
        score.mistakes.push(Mistake { case: case.clone(), analysis, missed, wrong });
    }
    score
}

/// A share as a number from 0 to 1; nothing of nothing is 0.
fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}

impl Figures {
    /// How many utterances people gave the label.
    #[must_use]
    pub fn n(&self) -> usize {
        self.both + self.people
    }

    /// How much of what the rules gave is right, from 0 to 1.
    #[must_use]
    pub fn precision(&self) -> f64 {
        share(self.both, self.both + self.rules)
    }

    /// How much of what people gave the rules found, from 0 to 1.
    #[must_use]
    pub fn recall(&self) -> f64 {
        share(self.both, self.n())
    }

    /// The harmonic mean of precision and recall, from 0 to 1.
    #[must_use]
    pub fn f1(&self) -> f64 {
        share(2 * self.both, 2 * self.both + self.people + self.rules)
    }

    /// Cohen's kappa: agreement beyond chance, at most 1. None when the label is too rare to tell.
    #[must_use]
    pub fn kappa(&self) -> Option<f64> {
        let all = self.n() + self.rules + self.neither;
        if self.n() < FEWEST_FOR_KAPPA || all == 0 {
            return None;
        }
        let agreed = share(self.both + self.neither, all);
        let (people, rules) = (share(self.n(), all), share(self.both + self.rules, all));
        let chance = people * rules + (1.0 - people) * (1.0 - rules);
        // Where everybody always says the same, there is nothing beyond chance to measure.
        ((1.0 - chance).abs() > f64::EPSILON).then(|| (agreed - chance) / (1.0 - chance))
    }
}

impl Score {
    /// The mean F1 of the labels that people gave at all.
    #[must_use]
    pub fn macro_f1(&self) -> f64 {
        let given: Vec<f64> = self.figures.iter().filter(|figures| figures.n() > 0).map(Figures::f1).collect();
        let sum: f64 = given.iter().sum();
        sum * share(1, given.len())
    }

    /// The share of unlabelled utterances that the rules give a label, from 0 to 1.
    #[must_use]
    pub fn labelled_out_of_nothing(&self) -> f64 {
        share(self.unlabelled_given, self.unlabelled)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(both: usize, people: usize, rules: usize, neither: usize) -> Figures {
        Figures { label: Label::Open, both, people, rules, neither }
    }

    #[test]
    fn kappa_is_one_for_full_and_nought_for_chance_agreement() {
        assert_eq!(figures(20, 0, 0, 80).kappa(), Some(1.0));
        let chance = figures(25, 25, 25, 25).kappa().expect("often enough");
        assert!(chance.abs() < 1e-9, "{chance}");
    }

    #[test]
    fn kappa_is_left_out_below_twelve() {
        assert_eq!(figures(11, 0, 0, 80).kappa(), None);
    }

    #[test]
    fn f1_of_a_label_that_nobody_gave_is_nought() {
        assert!(figures(0, 0, 0, 10).f1().abs() < 1e-9);
    }
}
