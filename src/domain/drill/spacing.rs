//! When a skill is due again: the formulas of FSRS-5 by `rs-fsrs`, on whole local days.
//!
//! Of the crate only the formulas are used; its cards carry times of a calendar, and its defaults read a clock. The unit is a skill, so
//! several answers fall on one day: the first of a day is the review, the later ones are practice. Practice after an error wins back
//! what the error cost, and no more; doing much in a row is not remembering for long.

use rs_fsrs::{Parameters, Rating as Grade, Seed};
use serde::{Deserialize, Serialize};

use super::{marking::Verdict, time::Day};

/// The published default weights of FSRS-5.
const WEIGHTS: [f64; 19] = [
    0.4072, 1.1829, 3.1262, 15.4722, 7.2102, 0.5316, 1.0651, 0.0234, 1.616, 0.1544, 1.0824, 1.9813, 0.0953, 0.2975, 2.2042,
    0.2407, 2.9466, 0.5034, 0.6567,
];
/// The share that should still be remembered when a skill comes back.
const RETENTION: f64 = 0.9;
/// A skill comes back after so many days at the latest: a course lasts half a year.
const LONGEST_DAYS: i32 = 180;
/// Bounds of stability, in days.
const STABILITY: (f64, f64) = (0.1, 3650.0);

/// How well it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rating {
    /// Not.
    Again,
    /// In part.
    Hard,
    /// Well.
    Good,
    /// Well, at once, where it was not easy.
    Easy,
}

impl Rating {
    /// All ratings, the lowest first; the number that is stored is the place in it, from 1.
    pub const ALL: [Self; 4] = [Self::Again, Self::Hard, Self::Good, Self::Easy];

    /// The number that is stored, 1 to 4.
    #[must_use]
    pub fn number(self) -> u8 {
        match self {
            Self::Again => 1,
            Self::Hard => 2,
            Self::Good => 3,
            Self::Easy => 4,
        }
    }

    /// The rating of this number.
    #[must_use]
    pub fn of_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|rating| rating.number() == number)
    }

    fn grade(self) -> Grade {
        match self {
            Self::Again => Grade::Again,
            Self::Hard => Grade::Hard,
            Self::Good => Grade::Good,
            Self::Easy => Grade::Easy,
        }
    }
}

/// How long an answer took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Thousandths of a second from showing the item to its answer.
    pub millis: u64,
    /// Words there were to read.
    pub words: usize,
}

impl Pace {
    /// Whether it was answered at once after reading, and not before. Reading slowly is never held against anybody: who takes longer is
    /// simply not called quick.
    fn is_quick(self) -> bool {
        /// A usual reader's time for a word, in thousandths of a second.
        const WORD: u64 = 300;
        /// Time to decide.
        const DECIDE: u64 = 6000;
        let reading = WORD.saturating_mul(u64::try_from(self.words).unwrap_or(u64::MAX));
        (reading / 3..=reading.saturating_add(DECIDE)).contains(&self.millis)
    }
}

/// The rating of an answer; none while nobody knows what it is worth. `own` says that the trainee judged it.
#[must_use]
pub fn rate(verdict: Verdict, near: bool, own: bool, pace: Option<Pace>) -> Option<Rating> {
    match verdict {
        Verdict::Unsure => None,
        Verdict::Wrong => Some(Rating::Again),
        Verdict::Partly => Some(Rating::Hard),
        Verdict::Right if near && !own && pace.is_some_and(Pace::is_quick) => Some(Rating::Easy),
        Verdict::Right => Some(Rating::Good),
    }
}

/// What is remembered of a skill.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Card {
    /// Days after which nine in ten would still be right.
    pub stability: f64,
    /// From 1, easy, to 10.
    pub difficulty: f64,
    /// How high practice can bring stability back today.
    ceiling: f64,
    /// The day of the last answer.
    pub last: Day,
    /// The day on which it is due.
    pub due: Day,
    /// Days with an answer on which the first one was wrong.
    pub lapses: u32,
}

fn fsrs() -> Parameters {
    Parameters {
        request_retention: RETENTION,
        maximum_interval: LONGEST_DAYS,
        w: WEIGHTS,
        decay: Parameters::DECAY,
        factor: Parameters::FACTOR,
        enable_short_term: true,
        enable_fuzz: false,
        seed: Seed::Empty,
    }
}

fn bounded(stability: f64) -> f64 {
    if stability.is_finite() { stability.clamp(STABILITY.0, STABILITY.1) } else { STABILITY.0 }
}

impl Card {
    /// What is remembered after an answer. What was counted by a clock that has been set back since counts no more: a day of a year
    /// ahead would make anything look steady.
    #[must_use]
    pub fn after(before: Option<&Self>, rating: Rating, today: Day) -> Self {
        let (fsrs, grade) = (fsrs(), rating.grade());
        let Some(card) = before.filter(|card| !card.last.is_beyond(today)) else {
            let stability = bounded(fsrs.init_stability(grade));
            let card = Self {
                stability,
                difficulty: fsrs.init_difficulty(grade),
                ceiling: stability.max(fsrs.init_stability(Grade::Good)),
                last: today,
                due: today,
                lapses: u32::from(rating == Rating::Again),
            };
            return card.scheduled(&fsrs, today);
        };
        let elapsed = today.since(card.last);
        let mut next = *card;
        if elapsed == 0 {
            next.stability = bounded(fsrs.short_term_stability(card.stability, grade).min(card.ceiling));
            if rating == Rating::Again {
                next.difficulty = fsrs.next_difficulty(card.difficulty, grade);
            }
        } else {
            let remembered = card.remembered(today);
            let stability = match rating {
                Rating::Again => {
                    next.lapses = card.lapses.saturating_add(1);
                    fsrs.next_forget_stability(card.difficulty, card.stability, remembered).min(card.stability)
                }
                _ => fsrs.next_recall_stability(card.difficulty, card.stability, remembered, grade),
            };
            next.stability = bounded(stability);
            next.difficulty = fsrs.next_difficulty(card.difficulty, grade);
            next.ceiling = next.stability.max(fsrs.init_stability(Grade::Good));
        }
        next.scheduled(&fsrs, today)
    }

    fn scheduled(self, fsrs: &Parameters, today: Day) -> Self {
        #[allow(clippy::cast_possible_truncation, reason = "an interval is a whole number from 1 to 180")]
        let days = fsrs.next_interval(self.stability, 0) as i64;
        Self { last: today, due: today.plus(days), ..self }
    }

    /// The share that would be right today, from 0 to 1.
    #[must_use]
    pub fn remembered(&self, today: Day) -> f64 {
        #[allow(clippy::cast_precision_loss, reason = "days of a life")]
        let elapsed = today.since(self.last) as f64;
        Parameters::forgetting_curve(elapsed, self.stability)
    }

    /// Whether it is due. What was last practised in the future was so by a clock that has been set back since: it is due, or it would
    /// not come back for as long as that clock was wrong.
    #[must_use]
    pub fn is_due(&self, today: Day) -> bool {
        self.due <= today || self.last.is_beyond(today)
    }
}
