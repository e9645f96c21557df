//! A drill as it is presented: what was chosen so far, what is told, and the view that the panel draws.

use super::{Program, Screen, drills::confusions, ends_a_word};
use crate::{
    domain::{
        drill::{
            face::{Face, StepFace},
            marking::{Answer, Marked, NoAnswer, Verdict},
            model::skill_of,
            plan::{Ground, What},
            session::{Refused, Stage},
            shelf::Drills,
            shown::Shown,
            spacing::Pace,
            told::{Told, tell},
            typed::Ear,
        },
        texts::Lang,
    },
    storage::{
        drills::{AnswerError, KeptDrill},
        ear::ear,
        kept::any_seed,
        records::{RecordsError, SessionKind},
    },
};

/// What somebody does in a drill.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Act {
    /// Chooses what stands at this place of the present step.
    Choose(usize),
    /// Takes back the last choice.
    Undo,
    /// Writes a sentence.
    Write(String),
    /// Gives the answer that was put together or written.
    Answer,
    /// Judges their own sentence.
    Judge(Verdict),
    /// Says whether they think it was right.
    Check(bool),
    /// Goes on.
    Next,
    /// Stops; what was answered and what was begun of an item is kept.
    Stop,
}

/// A drill under way.
pub struct Drilling {
    kept: KeptDrill,
    ear: Box<dyn Ear + Send + Sync>,
    /// What was chosen of the present item, a place for each step.
    chosen: Vec<String>,
    writing: String,
    marked: Option<Marked>,
    /// When the present item was first shown, in seconds since the program began.
    since: Option<f64>,
    /// A remark on what was tried last: the key of its text.
    remark: Option<&'static str>,
}

/// A drill as it stands, in words.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// What is practised.
    pub title: String,
    /// Which item it is.
    pub number: String,
    /// What is asked.
    pub face: Face,
    /// Where it stands.
    pub stage: Stage,
    /// What was chosen: what the step is called, and the words.
    pub chosen: Vec<(Option<String>, String)>,
    /// What is being written.
    pub writing: String,
    /// What is told.
    pub told: Option<Told>,
    /// Whether the trainee judged it.
    pub own: bool,
    /// How their guess compares, where they were asked.
    pub thought: Option<String>,
    /// Model sentences to judge by.
    pub examples: Vec<String>,
    /// A remark on what was tried last.
    pub remark: Option<String>,
    /// Whether it is kept.
    pub kept: bool,
}

/// The end of a drill, in words.
#[derive(Debug, Clone, PartialEq)]
pub struct End {
    /// What was practised.
    pub what: What,
    /// In words.
    pub title: String,
    /// How many answers were right.
    pub count: String,
    /// What was not told before: what was asked, what was answered, what it was worth.
    pub untold: Vec<(String, String, Told)>,
    /// What is mixed up in its skills, with the repair.
    pub confusions: Vec<(String, What)>,
}

impl Drilling {
    fn new(mut kept: KeptDrill, drills: &Drills) -> Self {
        let begun = kept.take_begun();
        let mut drilling =
            Self { kept, ear: ear(), chosen: Vec::new(), writing: String::new(), marked: None, since: None, remark: None };
        match begun {
            Some(Answer::Typed(sentence)) => drilling.writing = sentence,
            Some(begun) => drilling.chosen = drilling.present(drills).map(|shown| shown.still_there(&begun)).unwrap_or_default(),
            None => {}
        }
        drilling
    }

    /// Where it stands.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.kept.run().stage()
    }

    /// Every answer so far and what it was worth.
    #[must_use]
    pub fn answers(&self) -> usize {
        self.kept.run().done().len()
    }

    /// Keeps what is begun of the present item.
    fn note(&self, drills: &Drills) -> Result<(), AnswerError> {
        let Some(shown) = self.present(drills) else { return Ok(()) };
        Ok(self.kept.note(&self.given(&shown))?)
    }

    /// What was put together or written of an item.
    fn given(&self, shown: &Shown<'_>) -> Answer {
        if shown.item.steps.is_empty() { Answer::Typed(self.writing.clone()) } else { Answer::Chosen(self.chosen.clone()) }
    }

    /// Remembers when an item came before somebody's eyes.
    pub(super) fn tick(&mut self, now: f64) {
        self.since.get_or_insert(now);
    }

    fn shown<'d>(&self, drills: &'d Drills, at: usize) -> Option<Shown<'d>> {
        Shown::at(drills, self.kept.run(), at)
    }

    fn present<'d>(&self, drills: &'d Drills) -> Option<Shown<'d>> {
        self.shown(drills, self.kept.run().at()?)
    }

    fn act(&mut self, act: Act, drills: &Drills, lang: Lang, now: f64) -> Result<(), AnswerError> {
        self.remark = None;
        match act {
            Act::Choose(at) => self.choose(at, drills, lang, now),
            Act::Undo => {
                self.chosen.pop();
                self.note(drills)
            }
            Act::Write(text) => {
                self.writing = text;
                // What was written is kept word by word.
                if ends_a_word(&self.writing) { self.note(drills) } else { Ok(()) }
            }
            Act::Answer => self.answer(drills, lang, now),
            Act::Judge(verdict) => self.kept.judge(verdict),
            Act::Check(thought) => self.kept.check(thought),
            Act::Next => {
                self.kept.go_on()?;
                self.turn();
                Ok(())
            }
            Act::Stop => self.note(drills),
        }
    }

    /// Forgets what belonged to the item before.
    fn turn(&mut self) {
        self.chosen.clear();
        self.writing.clear();
        self.marked = None;
        self.since = None;
    }

    fn choose(&mut self, at: usize, drills: &Drills, lang: Lang, now: f64) -> Result<(), AnswerError> {
        let Some(shown) = self.present(drills).filter(|_| self.stage() == Stage::Shown) else { return Ok(()) };
        let Some(step) = shown.item.steps.get(self.chosen.len()) else { return Ok(()) };
        let Some(id) = shown.drawn.order(shown.item, step).get(at).map(|id| (*id).to_owned()) else { return Ok(()) };
        self.chosen.push(id);
        // One thing to choose is an answer; a message of several parts is looked at first.
        if shown.item.steps.len() == 1 { self.answer(drills, lang, now) } else { self.note(drills) }
    }

    fn answer(&mut self, drills: &Drills, lang: Lang, now: f64) -> Result<(), AnswerError> {
        let Some(shown) = self.present(drills) else { return Ok(()) };
        let answer = match self.given(&shown) {
            Answer::Typed(sentence) => Answer::Typed(sentence.trim().to_owned()),
            chosen @ Answer::Chosen(_) => chosen,
        };
        let face = shown.reader(lang).face();
        let pace = self.since.map(|since| Pace { millis: millis(now - since), words: face.words() });
        let ear = &self.ear;
        match self.kept.answer(shown.item, answer, pace, |sentence| ear.hear(sentence, lang)) {
            Ok(marked) => {
                self.marked = Some(marked);
                // Nothing is told now: the next item is there already.
                if matches!(self.stage(), Stage::Shown | Stage::Ended) {
                    self.turn();
                    self.remark = Some("drill_noted");
                }
                Ok(())
            }
            Err(AnswerError::Refused(Refused::NoAnswer(why))) => {
                self.remark = match why {
                    NoAnswer::Empty => Some("drill_empty"),
                    NoAnswer::TooLong => Some("drill_too_long"),
                    _ => None,
                };
                Ok(())
            }
            // A key pressed a moment late; nothing happened.
            Err(AnswerError::Refused(Refused::NotNow)) => Ok(()),
            Err(not_kept) => {
                // It does not count, so it can be given again.
                if shown.item.steps.len() == 1 {
                    self.chosen.clear();
                }
                Err(not_kept)
            }
        }
    }

    fn told(&self, shown: &Shown<'_>, at: usize, lang: Lang) -> Option<Told> {
        let done = self.kept.run().done().get(at)?;
        let marked = self.marked.clone().filter(|_| self.kept.run().at() == Some(at));
        let marked = marked.or_else(|| shown.marked_again(&done.answer))?;
        let mut told = tell(&shown.reader(lang), &marked, done.verdict, self.kept.run().items()[at].feedback);
        if done.own {
            // They were seen when it was judged.
            told.examples.clear();
        }
        Some(told)
    }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "seconds of an answer, never below zero")]
fn millis(seconds: f64) -> u64 {
    (seconds.max(0.0) * 1000.0) as u64
}

impl Program {
    /// Begins to practise, or goes on where it was broken off today.
    pub(super) fn practise(&mut self, what: What) {
        let profile = self.ready_profile();
        self.look_at_practice();
        let seed = self.seed.unwrap_or_else(any_seed);
        let library = self.library.clone();
        let drills = &library.drills;
        if let (Some(records), Some(profile)) = (self.records.clone(), profile) {
            match KeptDrill::under_way(&records, profile, &what, false, drills) {
                Ok(Some(kept)) => return self.show_drill(kept),
                Ok(None) => {}
                Err(error) => self.notice(&error),
            }
        }
        let ground = Ground { drills, progress: &self.practice.progress, today: self.practice.today, seed };
        let Some(plan) = ground.plan(&what) else {
            let id = match &what {
                What::Mix => String::new(),
                What::Skill { skill } | What::Repair { skill, .. } => skill.to_string(),
            };
            let notice = self.text("drill_broken", [("id", &*id)]);
            return self.notices.push(notice);
        };
        if plan.items.is_empty() {
            let key = if matches!(what, What::Repair { .. }) { "drill_repair_none" } else { "drill_nothing" };
            let notice = self.say(key);
            return self.notices.push(notice);
        }
        let kept = match (self.records.clone(), profile) {
            (Some(records), Some(profile)) => {
                match KeptDrill::begin(records, profile, SessionKind::Own, plan.clone(), self.lang()) {
                    Ok(kept) => kept,
                    Err(error) => {
                        self.notice(&error);
                        KeptDrill::unkept(plan)
                    }
                }
            }
            _ => KeptDrill::unkept(plan),
        };
        self.show_drill(kept);
    }

    fn show_drill(&mut self, kept: KeptDrill) {
        self.drill = Some(Drilling::new(kept, &self.library.drills));
        self.screen = Screen::Drill;
    }

    /// Does something in the drill.
    pub(super) fn act_in_drill(&mut self, act: Act) {
        let stops = act == Act::Stop;
        let (library, lang, now) = (self.library.clone(), self.lang(), self.now);
        let Some(drill) = &mut self.drill else { return };
        match drill.act(act, &library.drills, lang, now) {
            Ok(()) => {}
            Err(AnswerError::NotKept(error)) => self.notice_not_kept(&error),
            // A key pressed a moment late.
            Err(AnswerError::Refused(_)) => {}
        }
        if stops {
            self.drill = None;
            self.go(Screen::Drills);
        } else if self.drill.as_ref().is_some_and(|drill| drill.stage() == Stage::Ended) {
            self.look_at_practice();
        }
    }

    fn notice_not_kept(&mut self, error: &RecordsError) {
        let why = error.to_string();
        let notice = self.text("drill_not_kept", [("why", &*why)]);
        self.notices.push(notice);
    }

    /// The drill as it stands; none when it has ended.
    #[must_use]
    pub fn drill_view(&self) -> Option<View> {
        let (drill, drills, words, lang) = (self.drill.as_ref()?, self.drills(), self.drill_words(), self.lang());
        let run = drill.kept.run();
        let at = run.at()?;
        let shown = drill.shown(drills, at)?;
        let reader = shown.reader(lang);
        let face = reader.face();
        let (number, all) = ((at + 1).to_string(), run.items().len().to_string());
        let step = |step: &StepFace, id: &String| {
            let said = step.options.iter().find(|(own, _)| own == id).map_or_else(|| id.clone(), |(_, words)| words.clone());
            (words.part(&step.part, step.name.as_deref()), said)
        };
        let ids = match run.done().get(at).map(|done| &done.answer) {
            Some(Answer::Chosen(ids)) => ids.clone(),
            _ => drill.chosen.clone(),
        };
        let writing = match run.done().get(at).map(|done| &done.answer) {
            Some(Answer::Typed(sentence)) => sentence.clone(),
            _ => drill.writing.clone(),
        };
        let done = run.done().get(at);
        let judged = done.filter(|_| run.stage() == Stage::Judge);
        let again = judged.and_then(|done| shown.marked_again(&done.answer));
        let examples = again.map(|marked| marked.examples).unwrap_or_default();
        Some(View {
            title: words.title(drills, run.what()),
            number: words.get("drill_number", [("at", &*number), ("n", &*all)]),
            stage: run.stage(),
            chosen: face.steps.iter().zip(&ids).map(|(face, id)| step(face, id)).collect(),
            writing,
            told: if run.stage() == Stage::Told { drill.told(&shown, at, lang) } else { None },
            own: done.is_some_and(|done| done.own),
            thought: done.and_then(|done| Some(words.thought(done.thought?, done.verdict))),
            examples: examples.iter().map(|key| reader.get(key)).collect(),
            remark: drill.remark.map(|key| words.say(key)),
            kept: drill.kept.id().is_some(),
            face,
        })
    }

    /// The end of the drill; none while it goes on.
    #[must_use]
    pub fn drill_end(&self) -> Option<End> {
        let (drill, drills, words) = (self.drill.as_ref()?, self.drills(), self.drill_words());
        let run = drill.kept.run();
        if run.stage() != Stage::Ended {
            return None;
        }
        let (right, n) = (run.right().to_string(), run.done().len().to_string());
        let untold = run.untold().filter_map(|at| {
            let shown = drill.shown(drills, at)?;
            let (number, about) = ((at + 1).to_string(), shown.about(self.lang()));
            let yours = shown.answered(self.lang(), &run.done().get(at)?.answer);
            let asked = words.get("drill_end_question", [("at", &*number), ("text", &*about)]);
            Some((asked, words.get("drill_end_yours", [("words", &*yours)]), drill.told(&shown, at, self.lang())?))
        });
        let mut skills: Vec<_> = run.items().iter().map(|item| skill_of(&item.core)).collect();
        skills.sort();
        skills.dedup();
        Some(End {
            what: run.what().clone(),
            title: words.title(drills, run.what()),
            count: words.get("drill_end_count", [("right", &*right), ("n", &*n)]),
            untold: untold.collect(),
            confusions: skills.iter().flat_map(|skill| confusions(self, &self.practice.progress, skill)).collect(),
        })
    }
}
