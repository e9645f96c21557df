//! How much is told after an answer. It fades as a skill becomes steady and comes back after errors.

use serde::{Deserialize, Serialize};

use super::{marking::Verdict, progress::SkillProgress, time::Day};

/// How much is told after an answer, the most first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Feedback {
    /// Right or not, with all reasons.
    Full,
    /// Right or not, with the reason that explains most.
    Short,
    /// Nothing until the end of the drill.
    AtEnd,
    /// First the trainee says whether they think it was right.
    SelfCheck,
}

impl Feedback {
    /// All, the most first.
    pub const ALL: [Self; 4] = [Self::Full, Self::Short, Self::AtEnd, Self::SelfCheck];

    /// The word that is stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Short => "short",
            Self::AtEnd => "at-end",
            Self::SelfCheck => "self-check",
        }
    }

    /// The feedback of this word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|feedback| feedback.as_str() == word)
    }
}

/// Below so many answers everything is told.
const FIRST_ANSWERS: usize = 6;
/// From these stabilities on, in days, less is told: about one step for each review in time that went well.
const STEADY: [f64; 3] = [4.0, 20.0, 60.0];
/// Below this share that would still be right, one more step is told: it is long ago.
const FADED: f64 = 0.7;

/// How much is told about a skill today.
#[must_use]
pub fn feedback(skill: Option<&SkillProgress>, today: Day) -> Feedback {
    let Some((skill, card)) = skill.and_then(|skill| Some((skill, skill.card?))) else { return Feedback::Full };
    // What was counted by a clock that has been set back since says nothing.
    if skill.answers < FIRST_ANSWERS || card.last.is_beyond(today) {
        return Feedback::Full;
    }
    let steady = STEADY.iter().filter(|days| card.stability >= **days).count();
    // Each of the last two answers that went wrong brings a step back; so does a long absence.
    let wrong = skill.newest().take(2).filter(|verdict| *verdict == Verdict::Wrong).count();
    let faded = usize::from(card.remembered(today) < FADED);
    let level = Feedback::ALL[steady.saturating_sub(wrong + faded)];
    if skill.confusions().is_empty() { level } else { level.min(Feedback::Short) }
}
