//! How far somebody is with each skill, made anew from all their answers in the order they were given.

use std::collections::{BTreeMap, BTreeSet, HashMap, VecDeque};

use super::{
    marking::{Confusion, Verdict},
    model::skill_of,
    spacing::{Card, Rating},
    time::{Day, Stamp},
};
use crate::domain::id::{CoreId, SkillId};

/// How many of the last answers tell how it goes.
pub const RECENT: usize = 20;
/// How often two things must have been mixed up among those to be a confusion.
pub const TYPICAL: usize = 2;
/// While a confusion stands, a skill comes back within so many days.
const CONFUSED_DAYS: i64 = 2;
/// Of so many newest answers, fewer than half were right: it is hard just now. Fewer answers say nothing.
const HARD: (usize, usize) = (4, 6);
/// The same core is not put before anybody again within so many days.
pub const REST_DAYS: i64 = 7;
/// After a clock was set back, what is dated in the future counts as recent for so many answers more.
const REST_ANSWERS: usize = 60;

/// An answer that was given, as far as progress needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// To which core.
    pub core: CoreId,
    /// When.
    pub at: Stamp,
    /// What it was worth.
    pub verdict: Verdict,
    /// How well it went; none while nobody has judged it.
    pub rating: Option<Rating>,
    /// Which two things were mixed up, if it was two.
    pub confusion: Option<Confusion>,
}

/// All that is known of somebody's progress.
#[derive(Debug, Clone, Default)]
pub struct Progress {
    skills: BTreeMap<SkillId, SkillProgress>,
    cores: HashMap<CoreId, (Day, usize)>,
    answers: usize,
    last: Option<Day>,
}

/// How far somebody is with one skill.
#[derive(Debug, Clone)]
pub struct SkillProgress {
    /// What is remembered of it; none while no answer was judged.
    pub card: Option<Card>,
    /// The day it was begun.
    pub begun: Day,
    /// How many answers were given.
    pub answers: usize,
    /// The cores that were met.
    pub cores: BTreeSet<CoreId>,
    recent: VecDeque<(Verdict, Option<Confusion>)>,
}

impl Progress {
    /// The progress that these answers make, the oldest first.
    #[must_use]
    pub fn of<'a>(answers: impl IntoIterator<Item = &'a Answered>) -> Self {
        let mut progress = Self::default();
        answers.into_iter().for_each(|answer| progress.add(answer));
        progress
    }

    /// Adds an answer.
    pub fn add(&mut self, answer: &Answered) {
        let day = answer.at.day();
        self.answers += 1;
        self.last = Some(day);
        self.cores.insert(answer.core.clone(), (day, self.answers));
        let skill = self.skills.entry(skill_of(&answer.core)).or_insert_with(|| SkillProgress::new(day));
        skill.answers += 1;
        skill.cores.insert(answer.core.clone());
        if let Some(rating) = answer.rating {
            skill.card = Some(Card::after(skill.card.as_ref(), rating, day));
            skill.recent.push_back((answer.verdict, answer.confusion.clone()));
            while skill.recent.len() > RECENT {
                skill.recent.pop_front();
            }
        }
    }

    /// How far somebody is with a skill, if they have begun it.
    #[must_use]
    pub fn skill(&self, skill: &SkillId) -> Option<&SkillProgress> {
        self.skills.get(skill)
    }

    /// All skills that were begun.
    pub fn skills(&self) -> impl Iterator<Item = (&SkillId, &SkillProgress)> {
        self.skills.iter()
    }

    /// How many answers were given in all.
    #[must_use]
    pub fn answers(&self) -> usize {
        self.answers
    }

    /// The day of the last answer.
    #[must_use]
    pub fn last(&self) -> Option<Day> {
        self.last
    }

    /// The day a core was met last.
    #[must_use]
    pub fn met(&self, core: &CoreId) -> Option<Day> {
        self.cores.get(core).map(|(day, _)| *day)
    }

    /// Whether a core was met so shortly before that it should rest. What is dated in the future was met under another clock; it rests
    /// until enough else has been answered.
    #[must_use]
    pub fn rests(&self, core: &CoreId, today: Day) -> bool {
        self.cores.get(core).is_some_and(|(day, number)| {
            if *day > today { self.answers - number < REST_ANSWERS } else { today.since(*day) < REST_DAYS }
        })
    }
}

impl SkillProgress {
    fn new(begun: Day) -> Self {
        Self { card: None, begun, answers: 0, cores: BTreeSet::new(), recent: VecDeque::new() }
    }

    /// How many of the last answers were right, and how many those are.
    #[must_use]
    pub fn right_of_recent(&self) -> (usize, usize) {
        let right = self.recent.iter().filter(|(verdict, _)| *verdict == Verdict::Right).count();
        (right, self.recent.len())
    }

    /// What the last answers were worth, the newest first.
    pub fn newest(&self) -> impl Iterator<Item = Verdict> {
        self.recent.iter().rev().map(|(verdict, _)| *verdict)
    }

    /// Whether it is hard just now: of the newest answers fewer than half were right.
    #[must_use]
    pub fn is_hard(&self) -> bool {
        let newest: Vec<Verdict> = self.newest().take(HARD.1).collect();
        let right = newest.iter().filter(|verdict| **verdict == Verdict::Right).count();
        newest.len() >= HARD.0 && right * 2 < newest.len()
    }

    /// What is mixed up time and again, most often first, with how often.
    #[must_use]
    pub fn confusions(&self) -> Vec<(Confusion, usize)> {
        let mut counts: BTreeMap<&Confusion, usize> = BTreeMap::new();
        for confusion in self.recent.iter().filter_map(|(_, confusion)| confusion.as_ref()) {
            *counts.entry(confusion).or_default() += 1;
        }
        let mut typical: Vec<(Confusion, usize)> =
            counts.into_iter().filter(|(_, n)| *n >= TYPICAL).map(|(confusion, n)| (confusion.clone(), n)).collect();
        typical.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        typical
    }

    /// The day on which it is due: sooner than memory asks while a confusion stands.
    #[must_use]
    pub fn due(&self) -> Option<Day> {
        let card = self.card?;
        Some(if self.confusions().is_empty() { card.due } else { card.due.min(card.last.plus(CONFUSED_DAYS)) })
    }

    /// Whether it is due. What was begun and never judged is.
    #[must_use]
    pub fn is_due(&self, today: Day) -> bool {
        self.card.is_none_or(|card| card.is_due(today)) || self.due().is_some_and(|due| due <= today)
    }

    /// In how many days it is due; 0 when it is.
    #[must_use]
    pub fn due_in(&self, today: Day) -> i64 {
        if self.is_due(today) { 0 } else { self.due().map_or(0, |due| due.since(today)) }
    }

    /// The share that would be right today, from 0 to 1.
    #[must_use]
    pub fn remembered(&self, today: Day) -> f64 {
        self.card.map_or(0.0, |card| card.remembered(today))
    }
}
