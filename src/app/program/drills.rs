//! What there is to practise, what is due and how far one is, as views; and the look-back on a week.

use super::Program;
use crate::domain::{
    drill::{
        marking::Confusion,
        model::{Drill, Family},
        plan::{Ground, What},
        progress::{Answered, Progress},
        shelf::{DrillShelf, Drills},
        time::Day,
        week::look_back,
        words::Words,
    },
    id::SkillId,
};

/// What whoever plays has practised.
#[derive(Debug, Clone)]
pub struct Practice {
    /// Every answer that counts, the oldest first.
    pub answers: Vec<Answered>,
    /// What they come to.
    pub progress: Progress,
    /// The local day.
    pub today: Day,
    /// Whether today's mix was begun and not ended.
    pub under_way: bool,
}

impl Default for Practice {
    fn default() -> Self {
        Self { answers: Vec::new(), progress: Progress::default(), today: Day(0), under_way: false }
    }
}

/// A skill on offer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SkillCard {
    /// Which.
    pub skill: SkillId,
    /// Its title.
    pub title: String,
    /// One sentence on it.
    pub about: String,
    /// How far one is with it, in words.
    pub standing: String,
    /// What one mixes up in it, in words, with the repair.
    pub confusions: Vec<(String, What)>,
}

/// All there is to practise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overview {
    /// What today asks for: skills with their titles.
    pub due: Vec<(SkillId, String)>,
    /// What waits for later days, in words.
    pub later: Option<String>,
    /// Whether today's mix is under way.
    pub under_way: bool,
    /// The families with their skills.
    pub families: Vec<(String, Vec<SkillCard>)>,
}

/// A week of practice in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WeekTold {
    /// What it came to, and the week before; or that nothing was practised.
    pub lines: Vec<String>,
    /// Each skill.
    pub skills: Vec<String>,
    /// What is still mixed up most, with the repair.
    pub confusions: Vec<(String, What)>,
    /// How much more is, in words, and where it is told.
    pub more: Option<String>,
}

impl Program {
    /// All drills that were loaded.
    #[must_use]
    pub fn drills(&self) -> &Drills {
        &self.library.drills
    }

    /// The program's words about drills.
    #[must_use]
    pub fn drill_words(&self) -> Words<'_> {
        Words { texts: self.texts(), lang: self.lang() }
    }

    /// Reads again what whoever plays has practised.
    pub(super) fn look_at_practice(&mut self) {
        let (Some(records), Some(profile)) = (self.records.clone(), self.profile().map(|profile| profile.id)) else {
            self.practice = Practice::default();
            return;
        };
        let today = records.stamp().day();
        match records.drill_answers(profile).and_then(|answers| Ok((answers, records.unfinished_drills(profile)?))) {
            Ok((answers, unfinished)) => {
                let progress = Progress::of(&answers);
                let under_way = unfinished.iter().any(|stored| stored.plan.what == What::Mix && stored.started.day() == today);
                self.practice = Practice { answers, progress, today, under_way };
            }
            Err(error) => self.notice(&error),
        }
    }
}

/// All there is to practise.
#[must_use]
pub fn overview(program: &Program) -> Overview {
    let (drills, practice, words) = (program.drills(), &program.practice, program.drill_words());
    let due = Ground { drills, progress: &practice.progress, today: practice.today, seed: 0 }.due();
    let family = |family: Family| {
        let name = words.say(&format!("drill_family_{}", family.as_str()));
        (name, drills.of(family).map(|(shelf, drill)| card(program, shelf, drill)).collect())
    };
    let later = (due.later > 0).then(|| words.get("drill_list_later", [("n", &*due.later.to_string())]));
    Overview {
        due: due.today.into_iter().map(|drill| (drill.id.clone(), words.skill(drills, &drill.id))).collect(),
        later,
        under_way: practice.under_way,
        families: Family::ALL.into_iter().filter(|one| drills.of(*one).next().is_some()).map(family).collect(),
    }
}

/// A skill on offer, if it can be practised.
#[must_use]
pub fn skill_card(program: &Program, skill: &SkillId) -> Option<SkillCard> {
    let shelf = program.drills().shelf(skill)?;
    Some(card(program, shelf, shelf.playable()?))
}

fn card(program: &Program, shelf: &DrillShelf, drill: &Drill) -> SkillCard {
    let (practice, words) = (&program.practice, program.drill_words());
    SkillCard {
        skill: shelf.id.clone(),
        title: shelf.title(words.lang),
        about: shelf.about(words.lang),
        standing: words.standing(drill, practice.progress.skill(&shelf.id), practice.today),
        confusions: confusions(program, &practice.progress, &shelf.id),
    }
}

/// What is mixed up in a skill, in words, with the repair.
pub(super) fn confusions(program: &Program, progress: &Progress, skill: &SkillId) -> Vec<(String, What)> {
    let (Some(shelf), Some(known)) = (program.drills().shelf(skill), progress.skill(skill)) else { return Vec::new() };
    let words = program.drill_words();
    let told = |(confusion, times): (Confusion, usize)| {
        let text = words.confusion(shelf, &confusion, times);
        (text, What::Repair { skill: skill.clone(), answer: confusion.answer, chosen: confusion.chosen })
    };
    known.confusions().into_iter().map(told).collect()
}

/// The look-back on the week that ends today.
#[must_use]
pub fn week(program: &Program) -> WeekTold {
    let (practice, words) = (&program.practice, program.drill_words());
    let week = look_back(&practice.answers, practice.today);
    if week.days == 0 {
        let lines = vec![words.say("drill_week_none")];
        return WeekTold { lines, skills: Vec::new(), confusions: Vec::new(), more: None };
    }
    let (days, answers, right) = (week.days.to_string(), week.now.answers.to_string(), week.now.right.to_string());
    let (earlier, earlier_right) = (week.before.answers.to_string(), week.before.right.to_string());
    let mixed_up = |(skill, confusion, times): &(SkillId, Confusion, usize)| {
        let shelf = program.drills().shelf(skill)?;
        let (answer, chosen) = (confusion.answer.clone(), confusion.chosen.clone());
        Some((words.confusion(shelf, confusion, *times), What::Repair { skill: skill.clone(), answer, chosen }))
    };
    let (most, more) = week.most_mixed_up();
    let place = words.say("drill_title");
    WeekTold {
        lines: vec![
            words.get("drill_week_days", [("days", &*days), ("answers", &*answers), ("right", &*right)]),
            words.get("drill_week_before", [("answers", &*earlier), ("right", &*earlier_right)]),
        ],
        skills: week.skills.iter().map(|skill| words.week(program.drills(), skill)).collect(),
        confusions: most.iter().filter_map(mixed_up).collect(),
        more: (more > 0).then(|| words.get("drill_week_more", [("n", &*more.to_string()), ("place", &*place)])),
    }
}
