//! A drill together with its records: every answer is durable before anybody hears what it was worth.

use std::collections::VecDeque;

use super::{
    kept::ENGINE_VERSION,
    records::{DrillId, NewDrill, ProfileId, Records, RecordsError, Review, SessionKind, StoredDrill},
};
use crate::domain::{
    drill::{
        marking::{Answer, Marked, Verdict},
        model::Item,
        plan::{Plan, Planned, What},
        session::{Done, Refused, Run, Stage},
        shelf::Drills,
        spacing::{Pace, rate},
        typed::Heard,
    },
    texts::Lang,
};

/// A drill that is kept as it is practised, or one that is not kept at all.
pub struct KeptDrill {
    run: Run,
    /// The number of each item in the records.
    numbers: Vec<u32>,
    log: Option<(Records, DrillId)>,
    /// What was begun of the item that waits, when the drill was broken off.
    begun: Option<Answer>,
}

/// Why an answer was not taken. The drill is as it was.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// It is not possible here.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// It could not be kept.
    #[error(transparent)]
    NotKept(#[from] RecordsError),
}

impl KeptDrill {
    /// A drill that is not kept.
    #[must_use]
    pub fn unkept(plan: Plan) -> Self {
        let numbers = numbers(plan.items.len());
        Self { run: Run::new(plan), numbers, log: None, begun: None }
    }

    /// Begins a drill; all its items are kept before this returns.
    ///
    /// # Errors
    /// When it could not be kept.
    pub fn begin(records: Records, profile: ProfileId, kind: SessionKind, plan: Plan, lang: Lang) -> Result<Self, RecordsError> {
        let new = NewDrill { profile, kind, plan: &plan, engine_version: ENGINE_VERSION, language: lang.code() };
        let id = records.begin_drill(&new)?;
        let numbers = numbers(plan.items.len());
        Ok(Self { run: Run::new(plan), numbers, log: Some((records, id)), begun: None })
    }

    /// The drill of a profile and this sort that was begun today and not ended, unless all is to begin anew. Those of earlier days are
    /// closed; their answers stay.
    ///
    /// # Errors
    /// When it cannot be read, or an earlier one cannot be closed.
    pub fn under_way(
        records: &Records,
        profile: ProfileId,
        what: &What,
        anew: bool,
        drills: &Drills,
    ) -> Result<Option<Self>, RecordsError> {
        let today = records.stamp().day();
        let mut found = None;
        for stored in records.unfinished_drills(profile)?.into_iter().filter(|stored| stored.kind == SessionKind::Own) {
            let same = stored.plan.what == *what;
            if same && !anew && found.is_none() && stored.started.day() == today {
                found = Some(Self::resume(records.clone(), stored, drills)?);
            } else if same || stored.started.day() < today {
                records.end_drill(stored.id)?;
            }
        }
        Ok(found.filter(|kept| kept.run.stage() != Stage::Ended))
    }

    /// Goes on with a kept drill where it was broken off. Items that are no longer there are passed over.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn resume(records: Records, stored: StoredDrill, drills: &Drills) -> Result<Self, RecordsError> {
        let mut reviews = VecDeque::from(records.drill_reviews(stored.id)?);
        let last = reviews.back().map_or(0, |review| review.seq);
        let (mut items, mut numbers, mut done): (Vec<Planned>, Vec<u32>, Vec<Done>) = (Vec::new(), Vec::new(), Vec::new());
        for (number, planned) in (1_u32..).zip(stored.plan.items) {
            if reviews.front().is_some_and(|review| review.seq == number)
                && let Some(review) = reviews.pop_front()
            {
                done.push(Done {
                    answer: review.answer,
                    verdict: review.verdict,
                    own: review.own,
                    thought: review.thought,
                    confusion: review.confusion,
                });
            } else if number < last || drills.item(&planned.core).is_none() {
                // Passed over before, or no longer there.
                continue;
            }
            items.push(planned);
            numbers.push(number);
        }
        let plan = Plan { what: stored.plan.what, seed: stored.plan.seed, items };
        let draft = records.draft(stored.id)?;
        let mut kept = Self { run: Run::resumed(plan, done), numbers, log: Some((records, stored.id)), begun: None };
        kept.begun =
            draft.filter(|(seq, _)| kept.run.stage() == Stage::Shown && kept.number() == Some(*seq)).map(|(_, begun)| begun);
        kept.finish();
        Ok(kept)
    }

    /// Notes that a drill is over whose last items were passed over. Best effort: if it fails, it is over as soon as it is resumed.
    fn finish(&self) {
        if self.run.stage() == Stage::Ended {
            let _ = self.close();
        }
    }

    /// What was begun of the item that waits, when the drill was broken off. Given once.
    pub fn take_begun(&mut self) -> Option<Answer> {
        self.begun.take()
    }

    /// Keeps what is begun of the item that waits and not given yet; nothing where the drill is not kept, or nothing waits.
    ///
    /// # Errors
    /// When it could not be kept.
    pub fn note(&self, begun: &Answer) -> Result<(), RecordsError> {
        match (&self.log, self.number()) {
            (Some((records, id)), Some(seq)) if self.run.stage() == Stage::Shown => records.keep_draft(*id, seq, begun),
            _ => Ok(()),
        }
    }

    /// Answers the item that waits: marks the answer, keeps it, and only then tells what it was worth.
    ///
    /// # Errors
    /// When it is no answer to it, or could not be kept; the drill is as it was.
    pub fn answer(
        &mut self,
        item: &Item,
        answer: Answer,
        pace: Option<Pace>,
        hear: impl FnOnce(&str) -> Heard,
    ) -> Result<Marked, AnswerError> {
        let marked = self.run.consider(item, &answer, hear)?;
        if let (Some((records, id)), Some(seq)) = (&self.log, self.number()) {
            let review = Review {
                answer: &answer,
                verdict: marked.verdict,
                confusion: marked.confusion.as_ref(),
                rating: rate(marked.verdict, item.near, false, pace),
                millis: pace.map(|pace| pace.millis),
            };
            records.answer_drill(*id, seq, &review)?;
        }
        self.run.accept(answer, &marked);
        self.finish();
        Ok(marked)
    }

    /// Takes the trainee's own verdict on a sentence that the analyser was not sure of.
    ///
    /// # Errors
    /// When nothing waits for it, or it could not be kept.
    pub fn judge(&mut self, verdict: Verdict) -> Result<(), AnswerError> {
        let mut judged = self.run.clone();
        judged.judge(verdict)?;
        if let (Some((records, id)), Some(seq)) = (&self.log, self.number()) {
            records.judge_drill(*id, seq, verdict, rate(verdict, false, true, None))?;
        }
        self.run = judged;
        Ok(())
    }

    /// Takes what the trainee thinks before they are told.
    ///
    /// # Errors
    /// When they were not asked, or it could not be kept.
    pub fn check(&mut self, thought: bool) -> Result<(), AnswerError> {
        let mut checked = self.run.clone();
        checked.check(thought)?;
        if let (Some((records, id)), Some(seq)) = (&self.log, self.number()) {
            records.check_drill(*id, seq, thought)?;
        }
        self.run = checked;
        Ok(())
    }

    /// Goes on to the next item.
    ///
    /// # Errors
    /// When the present one is not finished.
    pub fn go_on(&mut self) -> Result<(), AnswerError> {
        self.run.go_on()?;
        self.finish();
        Ok(())
    }

    /// Closes the drill for good where it stands. Its answers stay.
    ///
    /// # Errors
    /// When that could not be kept.
    pub fn close(&self) -> Result<(), RecordsError> {
        self.log.as_ref().map_or(Ok(()), |(records, id)| records.end_drill(*id))
    }

    /// The drill as it stands.
    #[must_use]
    pub fn run(&self) -> &Run {
        &self.run
    }

    /// Its id in the records, if it is kept.
    #[must_use]
    pub fn id(&self) -> Option<DrillId> {
        self.log.as_ref().map(|(_, id)| *id)
    }

    /// The number in the records of the item it is about.
    fn number(&self) -> Option<u32> {
        self.run.at().and_then(|at| self.numbers.get(at)).copied()
    }
}

fn numbers(items: usize) -> Vec<u32> {
    (1..).take(items).collect()
}
