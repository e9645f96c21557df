//! What is practised now: the five minutes of a day, one skill, or the repair of a confusion. By rules and a seed, never by a clock.

mod basket;

use serde::{Deserialize, Serialize};

use self::basket::Basket;
use super::{
    feedback::{Feedback, feedback},
    model::{Drill, Family, Item},
    progress::{Progress, SkillProgress},
    shelf::Drills,
    time::Day,
};
use crate::domain::{
    id::{CoreId, SkillId},
    session::luck::draw,
};

/// The most due skills that a day asks for; the others wait for the days after.
pub const MOST_DUE: usize = 8;
/// New skills on the very first day.
const FIRST_DAY: usize = 3;
/// After so many days away, nothing new is begun on the first day back.
const AWAY_DAYS: i64 = 21;
/// When nothing new was begun for so many days, one is, however much is due.
const STARVED_DAYS: i64 = 4;
/// Items of a drill of one skill.
const SKILL_ITEMS: usize = 10;
/// Items of a repair, and how few fresh ones are too few.
const REPAIR_ITEMS: usize = 6;
const FEWEST_REPAIR: usize = 3;

/// What is practised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "lowercase")]
pub enum What {
    /// The mix of a day.
    Mix,
    /// One skill.
    Skill {
        /// Which.
        skill: SkillId,
    },
    /// A confusion.
    Repair {
        /// Of which skill.
        skill: SkillId,
        /// What it was.
        answer: String,
        /// What it was taken for.
        chosen: String,
    },
}

/// An item that is to come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// Which.
    pub core: CoreId,
    /// How much is told after it.
    pub feedback: Feedback,
}

/// What is practised, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// What it is.
    pub what: What,
    /// The seed of names and orders.
    pub seed: u64,
    /// The items.
    pub items: Vec<Planned>,
}

/// What a plan rests on.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// All drills.
    pub drills: &'a Drills,
    /// Who practises.
    pub progress: &'a Progress,
    /// The local day.
    pub today: Day,
    /// The seed.
    pub seed: u64,
}

/// What is due: what today asks for, the most pressing first, and how many skills wait for later days.
#[derive(Debug, Clone, Default)]
pub struct DueList<'a> {
    /// For today.
    pub today: Vec<&'a Drill>,
    /// How many more.
    pub later: usize,
}

impl<'a> Ground<'a> {
    fn progress_of(self, drill: &Drill) -> Option<&'a SkillProgress> {
        self.progress.skill(&drill.id)
    }

    /// What is due. However long somebody was away, a day asks for no more than it can hold.
    #[must_use]
    pub fn due(self) -> DueList<'a> {
        let begun = self.drills.playable().filter_map(|(_, drill)| Some((drill, self.progress_of(drill)?)));
        let mut due: Vec<(&Drill, &SkillProgress)> = begun.filter(|(_, progress)| progress.is_due(self.today)).collect();
        // Standing confusions first, then what is most faded.
        due.sort_by(|(a, of_a), (b, of_b)| {
            let clear = |progress: &SkillProgress| progress.confusions().is_empty();
            let faded = of_a.remembered(self.today).total_cmp(&of_b.remembered(self.today));
            clear(of_a).cmp(&clear(of_b)).then(faded).then_with(|| a.id.cmp(&b.id))
        });
        let later = due.len().saturating_sub(MOST_DUE);
        DueList { today: due.into_iter().take(MOST_DUE).map(|(drill, _)| drill).collect(), later }
    }

    /// What is asked for; none when its skill cannot be practised.
    #[must_use]
    pub fn plan(self, what: &What) -> Option<Plan> {
        let drill_of = |skill: &SkillId| self.drills.shelf(skill).and_then(|shelf| shelf.playable());
        Some(match what {
            What::Mix => self.mix(),
            What::Skill { skill } => self.skill(drill_of(skill)?),
            What::Repair { skill, answer, chosen } => self.repair(drill_of(skill)?, answer, chosen),
        })
    }

    /// The mix of today, about five minutes.
    #[must_use]
    pub fn mix(self) -> Plan {
        let due = self.due().today;
        let new = self.new_skills(&due);
        let known = self.refreshing(&due);
        let mut basket = Basket::new(self);
        basket.add_each(&due, 1);
        basket.add_each(&new, 3);
        basket.fill(&[&due[..], &new[..]].concat());
        basket.fill_up(&known);
        basket.fill_up(&[&due[..], &new[..], &known[..]].concat());
        Plan { what: What::Mix, seed: self.seed, items: self.planned(basket.arranged()) }
    }

    /// One skill.
    #[must_use]
    pub fn skill(self, drill: &'a Drill) -> Plan {
        let items = self.candidates(drill).into_iter().take(SKILL_ITEMS).collect();
        Plan { what: What::Skill { skill: drill.id.clone() }, seed: self.seed, items: self.planned(items) }
    }

    /// The near-misses of two things that somebody mixes up. Where too few are fresh, those that were met longest ago come again: a
    /// repair is asked for right after the errors.
    #[must_use]
    pub fn repair(self, drill: &'a Drill, answer: &str, chosen: &str) -> Plan {
        let fits = |item: &&Item| item.is_between(answer, chosen);
        let mut items: Vec<&Item> = self.candidates(drill).into_iter().filter(fits).collect();
        if items.len() < FEWEST_REPAIR {
            let mut resting: Vec<&Item> =
                drill.items.iter().filter(|item| self.progress.rests(&item.core, self.today)).filter(fits).collect();
            resting.sort_by_key(|item| (self.progress.met(&item.core), self.lot(item)));
            items.extend(resting);
        }
        // Near-misses are what it is about.
        items.sort_by_key(|item| !item.near);
        items.truncate(REPAIR_ITEMS);
        let what = What::Repair { skill: drill.id.clone(), answer: answer.to_owned(), chosen: chosen.to_owned() };
        // Whoever repairs wants to be told everything.
        let items = items.into_iter().map(|item| Planned { core: item.core.clone(), feedback: Feedback::Full }).collect();
        Plan { what, seed: self.seed, items }
    }

    fn planned(self, items: Vec<&Item>) -> Vec<Planned> {
        let level = |item: &Item| feedback(self.progress.skill(&super::model::skill_of(&item.core)), self.today);
        items.into_iter().map(|item| Planned { core: item.core.clone(), feedback: level(item) }).collect()
    }

    /// How many new skills are begun today: few, and none on the first day after a long absence.
    fn new_today(self, due: usize) -> usize {
        let begun_on = |day: &dyn Fn(Day) -> bool| self.progress.skills().filter(|(_, skill)| day(skill.begun)).count();
        let Some(last) = self.progress.last() else { return FIRST_DAY };
        if self.today.since(last) > AWAY_DAYS {
            return 0;
        }
        let starved = begun_on(&|day| self.today.since(day) < STARVED_DAYS) == 0;
        let allowed = match due {
            0..=2 => 2,
            3..=5 => 1,
            _ => usize::from(starved),
        };
        allowed.saturating_sub(begun_on(&|day| day == self.today))
    }

    /// The new skills of today: from the family least begun, in the order of its course, and of more than one form.
    fn new_skills(self, due: &[&'a Drill]) -> Vec<&'a Drill> {
        let all = self.drills.playable().map(|(_, drill)| drill);
        let mut open: Vec<&'a Drill> =
            all.filter(|drill| self.progress_of(drill).is_none() && !self.candidates(drill).is_empty()).collect();
        let begun = |family: Family| self.drills.of(family).filter(|(_, drill)| self.progress_of(drill).is_some()).count();
        let mut chosen: Vec<&'a Drill> = Vec::new();
        for _ in 0..self.new_today(due.len()) {
            let rank = |drill: &Drill| {
                let mut others = due.iter().chain(&chosen).peekable();
                // With one form only, nothing could be put between.
                let all_alike = others.peek().is_some() && others.all(|other| other.form == drill.form);
                let same_family = begun(drill.family) + chosen.iter().filter(|other| other.family == drill.family).count();
                (all_alike, same_family, drill.order, drill.id.clone())
            };
            let Some(at) = (0..open.len()).min_by_key(|at| rank(open[*at])) else { break };
            chosen.push(open.remove(at));
        }
        chosen
    }

    /// Begun skills that are not due, the most faded first: what fills a day on which little is due.
    fn refreshing(self, due: &[&Drill]) -> Vec<&'a Drill> {
        let is_due = |drill: &Drill| due.iter().any(|one| one.id == drill.id);
        let begun = self.drills.playable().filter_map(|(_, drill)| Some((drill, self.progress_of(drill)?)));
        let mut known: Vec<(&Drill, f64)> = begun
            .filter(|(drill, progress)| !is_due(drill) && !progress.is_due(self.today))
            .map(|(drill, progress)| (drill, progress.remembered(self.today)))
            .collect();
        known.sort_by(|a, b| a.1.total_cmp(&b.1).then_with(|| a.0.id.cmp(&b.0.id)));
        known.into_iter().map(|(drill, _)| drill).collect()
    }

    /// The items of a skill that do not rest, in the order in which they are wanted.
    fn candidates(self, drill: &'a Drill) -> Vec<&'a Item> {
        let confusions = self.progress_of(drill).map(SkillProgress::confusions).unwrap_or_default();
        let confused = |item: &Item| confusions.iter().any(|(pair, _)| item.near && item.is_between(&pair.answer, &pair.chosen));
        let mut items: Vec<&Item> = drill.items.iter().filter(|item| !self.progress.rests(&item.core, self.today)).collect();
        items.sort_by_key(|item| (!confused(item), self.progress.met(&item.core), self.lot(item)));
        // Near-misses alone would only discourage whoever begins, or has a hard time.
        if self.progress_of(drill).is_none_or(SkillProgress::is_hard) { easy_first(items) } else { items }
    }

    fn lot(self, item: &Item) -> u64 {
        lot(self.seed, item)
    }
}

/// Where a seed puts an item among others of its skill.
fn lot(seed: u64, item: &Item) -> u64 {
    draw(seed, "drill", &format!("{}/turn", item.core), 0)
}

/// So many items of a skill for whom no progress is kept, such as a class or a sheet of paper: two easy ones, then near-misses in turn.
#[must_use]
pub fn unspaced(drill: &Drill, seed: u64, count: usize) -> Vec<&Item> {
    let mut items: Vec<&Item> = drill.items.iter().collect();
    items.sort_by_key(|item| lot(seed, item));
    easy_first(items).into_iter().take(count).collect()
}

/// Two easy items to begin with, then near-misses in turn.
fn easy_first(items: Vec<&Item>) -> Vec<&Item> {
    let (near, easy): (Vec<&Item>, Vec<&Item>) = items.into_iter().partition(|item| item.near);
    let (mut near, mut easy) = (near.into_iter(), easy.into_iter());
    let mut mixed: Vec<&Item> = easy.by_ref().take(2).collect();
    loop {
        let pair: Vec<&Item> = near.next().into_iter().chain(easy.next()).collect();
        if pair.is_empty() {
            return mixed;
        }
        mixed.extend(pair);
    }
}
