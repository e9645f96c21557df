//! A drill under way, as a state machine: an item is shown, answered, marked, told, and the next one follows, until it has ended.
//!
//! An answer is considered first and taken after, so that whoever keeps records can make it durable in between.

use super::{
    feedback::Feedback,
    marking::{Answer, Confusion, Marked, NoAnswer, Verdict, mark},
    model::Item,
    plan::{Plan, Planned, What},
    typed::Heard,
};

/// Where a drill stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// An item is shown and waits for an answer.
    Shown,
    /// The analyser was not sure: model sentences are shown, and the trainee says what theirs was worth.
    Judge,
    /// Before anything is told, the trainee says whether they think it was right.
    Check,
    /// It is told; the next one follows when asked.
    Told,
    /// There is no further item.
    Ended,
}

/// An answer that was given in this drill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Done {
    /// What was answered.
    pub answer: Answer,
    /// What it was worth; `Unsure` until the trainee has judged.
    pub verdict: Verdict,
    /// Whether the trainee judged it.
    pub own: bool,
    /// Whether the trainee thought it was right, where they were asked.
    pub thought: Option<bool>,
    /// Which two things were mixed up.
    pub confusion: Option<Confusion>,
}

/// Why something cannot be done now. Nothing happened then.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// It is not the moment for it.
    #[error("that is not possible now")]
    NotNow,
    /// It is no answer to this item.
    #[error(transparent)]
    NoAnswer(#[from] NoAnswer),
}

/// A drill under way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    plan: Plan,
    done: Vec<Done>,
    stage: Stage,
}

impl Run {
    /// Begins.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        Self::resumed(plan, Vec::new())
    }

    /// Goes on after these answers. An answer that waits to be judged still does.
    #[must_use]
    pub fn resumed(plan: Plan, done: Vec<Done>) -> Self {
        let mut run = Self { plan, done, stage: Stage::Told };
        let waits = run.done.last().is_some_and(|last| last.verdict == Verdict::Unsure);
        run.stage = if waits { Stage::Judge } else { run.after_told() };
        run
    }

    fn after_told(&self) -> Stage {
        if self.done.len() < self.plan.items.len() { Stage::Shown } else { Stage::Ended }
    }

    /// What is practised.
    #[must_use]
    pub fn what(&self) -> &What {
        &self.plan.what
    }

    /// The seed of names and orders.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.plan.seed
    }

    /// All items, in order.
    #[must_use]
    pub fn items(&self) -> &[Planned] {
        &self.plan.items
    }

    /// The answers so far, one for each item from the first on.
    #[must_use]
    pub fn done(&self) -> &[Done] {
        &self.done
    }

    /// Where it stands.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Which item it is about, counted from 0; none when it has ended.
    #[must_use]
    pub fn at(&self) -> Option<usize> {
        match self.stage {
            Stage::Shown => Some(self.done.len()),
            Stage::Judge | Stage::Check | Stage::Told => self.done.len().checked_sub(1),
            Stage::Ended => None,
        }
    }

    /// The item it is about.
    #[must_use]
    pub fn current(&self) -> Option<&Planned> {
        self.at().and_then(|at| self.plan.items.get(at))
    }

    /// Works out what an answer to the item is worth, without taking it.
    ///
    /// # Errors
    /// When no item waits for an answer, or it is none to this item.
    pub fn consider(&self, item: &Item, answer: &Answer, hear: impl FnOnce(&str) -> Heard) -> Result<Marked, Refused> {
        let is_asked = self.stage == Stage::Shown && self.current().is_some_and(|planned| planned.core == item.core);
        if is_asked { Ok(mark(item, answer, hear)?) } else { Err(Refused::NotNow) }
    }

    /// Takes an answer with what it is worth.
    pub fn accept(&mut self, answer: Answer, marked: &Marked) {
        let feedback = self.current().map_or(Feedback::Full, |planned| planned.feedback);
        let confusion = marked.confusion.clone();
        self.done.push(Done { answer, verdict: marked.verdict, own: false, thought: None, confusion });
        self.stage = match (marked.verdict, feedback) {
            (Verdict::Unsure, _) => Stage::Judge,
            (_, Feedback::AtEnd) => self.after_told(),
            (_, Feedback::SelfCheck) => Stage::Check,
            (_, Feedback::Full | Feedback::Short) => Stage::Told,
        };
    }

    /// Takes the trainee's own verdict.
    ///
    /// # Errors
    /// When nothing waits for it, or it is none.
    pub fn judge(&mut self, verdict: Verdict) -> Result<(), Refused> {
        let until_end = self.current().is_some_and(|planned| planned.feedback == Feedback::AtEnd);
        let next = if until_end { self.after_told() } else { Stage::Told };
        match (self.stage, self.done.last_mut()) {
            (Stage::Judge, Some(last)) if verdict != Verdict::Unsure => {
                last.verdict = verdict;
                last.own = true;
                self.stage = next;
                Ok(())
            }
            _ => Err(Refused::NotNow),
        }
    }

    /// Takes what the trainee thinks before they are told.
    ///
    /// # Errors
    /// When they were not asked.
    pub fn check(&mut self, thought: bool) -> Result<(), Refused> {
        match (self.stage, self.done.last_mut()) {
            (Stage::Check, Some(last)) => {
                last.thought = Some(thought);
                self.stage = Stage::Told;
                Ok(())
            }
            _ => Err(Refused::NotNow),
        }
    }

    /// Goes on to the next item.
    ///
    /// # Errors
    /// When the present one is not finished, or there is none.
    pub fn go_on(&mut self) -> Result<(), Refused> {
        if self.stage != Stage::Told {
            return Err(Refused::NotNow);
        }
        self.stage = self.after_told();
        Ok(())
    }

    /// The items of which nothing was told until the end, by their places.
    pub fn untold(&self) -> impl Iterator<Item = usize> {
        let told_at_end = |planned: &Planned| planned.feedback == Feedback::AtEnd;
        (0..self.done.len().min(self.plan.items.len())).filter(move |at| told_at_end(&self.plan.items[*at]))
    }

    /// How many answers were right.
    #[must_use]
    pub fn right(&self) -> usize {
        self.done.iter().filter(|done| done.verdict == Verdict::Right).count()
    }
}
