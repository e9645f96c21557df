//! Made-up trainees who practise over days, to see what the rules make of a week or a year.

use serde::Serialize;

use super::{
    drawn::Drawn,
    feedback::Feedback,
    marking::{Answer, Verdict, mark},
    model::{Form, Item, Step},
    plan::Ground,
    progress::{Answered, Progress},
    shelf::Drills,
    spacing::rate,
    time::{Day, Stamp},
    typed::{Heard, HeardLabel},
};
use crate::domain::{
    id::CoreId,
    session::luck::{below, draw},
};

/// How a made-up trainee answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Learner {
    /// More often right the more often a skill was met; near-misses are harder.
    Usual,
    /// Nearly always right.
    Strong,
    /// More often wrong than right, and stays so.
    Struggling,
    /// Takes what stands first, whatever it is.
    First,
}

impl Learner {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Usual, Self::Strong, Self::Struggling, Self::First];

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Usual => "usual",
            Self::Strong => "strong",
            Self::Struggling => "struggling",
            Self::First => "first",
        }
    }

    /// The trainee of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|learner| learner.as_str() == name)
    }

    /// How many of a hundred answers are right to an item of a skill that was met so often.
    fn percent(self, item: &Item, met: usize) -> u64 {
        match self {
            Self::Usual => {
                let practised = u64::try_from(met.min(8)).unwrap_or(8) * 5;
                55 + practised - if item.near { 15 } else { 0 }
            }
            Self::Strong => 95,
            Self::Struggling => 40,
            Self::First => 0,
        }
    }
}

/// A day of practice.
#[derive(Debug, Clone, Serialize)]
pub struct SimulatedDay {
    /// Which day.
    pub day: Day,
    /// How many skills it asked for.
    pub due: usize,
    /// How many more were due.
    pub later: usize,
    /// What was practised.
    pub items: Vec<SimulatedItem>,
}

/// An item that was practised.
#[derive(Debug, Clone, Serialize)]
pub struct SimulatedItem {
    /// Which.
    pub core: CoreId,
    /// Its form.
    pub form: Form,
    /// Whether it is a near-miss.
    pub near: bool,
    /// How much was told after it.
    pub feedback: Feedback,
    /// What the answer was worth.
    pub verdict: Verdict,
}

/// Practises the daily mix on these days, one after another, as a usual trainee does.
#[must_use]
pub fn practise(drills: &Drills, days: impl IntoIterator<Item = Stamp>, seed: u64) -> (Vec<SimulatedDay>, Vec<Answered>) {
    practise_as(Learner::Usual, drills, days, seed)
}

/// Practises the daily mix on these days, one after another.
#[must_use]
pub fn practise_as(
    learner: Learner,
    drills: &Drills,
    days: impl IntoIterator<Item = Stamp>,
    seed: u64,
) -> (Vec<SimulatedDay>, Vec<Answered>) {
    let mut progress = Progress::default();
    let mut answers: Vec<Answered> = Vec::new();
    let mut simulated = Vec::new();
    for at in days {
        let today = at.day();
        let ground = Ground { drills, progress: &progress, today, seed: draw(seed, "simulate", "day", today.0.unsigned_abs()) };
        let due = ground.due();
        let (count, later) = (due.today.len(), due.later);
        let plan = ground.mix();
        let mut items = Vec::new();
        for planned in plan.items {
            let Some((_, item)) = drills.item(&planned.core) else { continue };
            let drawn = Drawn::new(&drills.pools, plan.seed, item, 0);
            let luck = draw(plan.seed, "simulate", item.core.as_str(), 0);
            let met = progress.skill(&super::model::skill_of(&item.core)).map_or(0, |skill| skill.answers);
            let answer = match learner {
                Learner::First if item.form != Form::Typed => first(item, &drawn),
                _ => answer(item, &drawn, luck, below(luck, 100) < learner.percent(item, met)),
            };
            let Ok(marked) = mark(item, &answer, |sentence| hear(item, sentence)) else { continue };
            let answered = Answered {
                core: item.core.clone(),
                at,
                verdict: marked.verdict,
                rating: rate(marked.verdict, item.near, false, None),
                confusion: marked.confusion,
            };
            progress.add(&answered);
            answers.push(answered);
            items.push(SimulatedItem {
                core: item.core.clone(),
                form: item.form,
                near: item.near,
                feedback: planned.feedback,
                verdict: marked.verdict,
            });
        }
        simulated.push(SimulatedDay { day: today, due: count, later, items });
    }
    (simulated, answers)
}

/// What stands first in each step.
fn first(item: &Item, drawn: &Drawn) -> Answer {
    let choose = |step: &Step| drawn.order(item, step).first().map(|id| (*id).to_owned()).unwrap_or_default();
    Answer::Chosen(item.steps.iter().map(choose).collect())
}

fn answer(item: &Item, drawn: &Drawn, luck: u64, right: bool) -> Answer {
    if item.form == Form::Typed {
        return Answer::Typed(if right { "right" } else { "wrong" }.to_owned());
    }
    let choose = |step: &Step| {
        let order = drawn.order(item, step);
        let fits = |id: &&&str| step.right.iter().any(|one| one == **id) == right;
        let fitting: Vec<&&str> = order.iter().filter(fits).collect();
        let at = usize::try_from(below(luck.rotate_left(17), u64::try_from(fitting.len()).unwrap_or(1))).unwrap_or(0);
        fitting.get(at).map_or_else(String::new, |id| (**id).to_owned())
    };
    Answer::Chosen(item.steps.iter().map(choose).collect())
}

fn hear(item: &Item, sentence: &str) -> Heard {
    let names = if sentence == "right" { &item.wants } else { &item.avoids };
    let labels = names.iter().map(|name| HeardLabel { name: name.clone(), words: Vec::new() }).collect();
    Heard { labels, sure: true }
}
