//! A made-up trainee who practises over days, to see what the rules make of a week or a year.

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

/// Practises the daily mix on these days, one after another.
#[must_use]
pub fn practise(drills: &Drills, days: impl IntoIterator<Item = Stamp>, seed: u64) -> (Vec<SimulatedDay>, Vec<Answered>) {
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
            let answer = answer(item, &drawn, luck, is_right(item, met, luck));
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

/// Whoever has met a skill more often is right more often; near-misses are harder.
fn is_right(item: &Item, met: usize, luck: u64) -> bool {
    let practised = u64::try_from(met.min(8)).unwrap_or(8) * 5;
    let percent = 55 + practised - if item.near { 15 } else { 0 };
    below(luck, 100) < percent
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
