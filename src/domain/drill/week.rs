//! The look-back on a week: what was practised, what became steadier, what is still mixed up. As data, from all answers.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{
    marking::{Confusion, Verdict},
    model::skill_of,
    progress::{Answered, Progress},
    time::Day,
};
use crate::domain::id::SkillId;

/// The days of a look-back, today included.
pub const DAYS: i64 = 7;
/// So many of the things that are mixed up are told: those that came most.
pub const TOLD: usize = 3;

/// A week looked back on.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Week {
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub to: Day,
    /// On how many days something was practised.
    pub days: usize,
    /// This week's answers.
    pub now: Tally,
    /// Those of the week before.
    pub before: Tally,
    /// Each skill that was practised, by id.
    pub skills: Vec<SkillWeek>,
    /// What is still mixed up, with how often, over all skills, most often first.
    pub confusions: Vec<(SkillId, Confusion, usize)>,
}

impl Week {
    /// What is mixed up most, as much of it as is told, and how many things more there are.
    #[must_use]
    pub fn most_mixed_up(&self) -> (&[(SkillId, Confusion, usize)], usize) {
        let (most, others) = self.confusions.split_at(self.confusions.len().min(TOLD));
        (most, others.len())
    }
}

/// Answers counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Tally {
    /// Answers that were judged.
    pub answers: usize,
    /// Right ones.
    pub right: usize,
}

/// A skill in a week.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SkillWeek {
    /// Which.
    pub skill: SkillId,
    /// Whether it was begun this week.
    pub new: bool,
    /// This week's answers.
    pub tally: Tally,
    /// Its stability before the week, in days.
    pub stability_before: Option<f64>,
    /// And now.
    pub stability: Option<f64>,
}

impl SkillWeek {
    /// Whether it became steadier.
    #[must_use]
    pub fn is_steadier(&self) -> bool {
        self.stability.is_some_and(|now| self.stability_before.is_some_and(|before| now > before))
    }
}

impl Tally {
    fn add(&mut self, verdict: Verdict) {
        if verdict != Verdict::Unsure {
            self.answers += 1;
            self.right += usize::from(verdict == Verdict::Right);
        }
    }
}

/// Looks back on the week that ends today. `answers` are all there are, the oldest first.
#[must_use]
pub fn look_back(answers: &[Answered], today: Day) -> Week {
    let from = today.plus(1 - DAYS);
    let week_before = from.plus(-DAYS)..from;
    let mut days: BTreeSet<Day> = BTreeSet::new();
    let (mut now, mut before) = (Tally::default(), Tally::default());
    let mut skills: BTreeMap<SkillId, Tally> = BTreeMap::new();
    for answer in answers {
        let day = answer.at.day();
        if week_before.contains(&day) {
            before.add(answer.verdict);
        }
        if (from..=today).contains(&day) {
            days.insert(day);
            now.add(answer.verdict);
            skills.entry(skill_of(&answer.core)).or_default().add(answer.verdict);
        }
    }
    let earlier = Progress::of(answers.iter().filter(|answer| answer.at.day() < from));
    let present = Progress::of(answers);
    let stability = |progress: &Progress, skill: &SkillId| Some(progress.skill(skill)?.card?.stability);
    let skills = skills.into_iter().map(|(skill, tally)| SkillWeek {
        new: present.skill(&skill).is_some_and(|progress| progress.begun >= from),
        tally,
        stability_before: stability(&earlier, &skill),
        stability: stability(&present, &skill),
        skill,
    });
    let confusions = present.skills().flat_map(|(skill, progress)| {
        progress.confusions().into_iter().map(move |(confusion, times)| (skill.clone(), confusion, times))
    });
    let mut confusions: Vec<(SkillId, Confusion, usize)> = confusions.collect();
    // Stable: those of a skill keep their order.
    confusions.sort_by_key(|(_, _, times)| std::cmp::Reverse(*times));
    Week { from, to: today, days: days.len(), now, before, skills: skills.collect(), confusions }
}
