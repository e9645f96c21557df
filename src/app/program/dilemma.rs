//! The questions of a visit as they are presented: the list of them, and one under way, step by step, kept at every change.

use std::sync::Arc;

use super::{Program, Screen, ends_a_word, visit::Visit};
use crate::{
    domain::{
        dilemma::{
            face::{Face, Reader},
            marking::{Answer, MOST_LETTERS, MOST_REASONS, MOST_WEIGHED, NoAnswer},
            model::Dilemma,
            told::{Told, tell},
        },
        id::{CardId, DilemmaId},
        library::{Library, Shelf},
        scenario::model::Scenario,
        session::At,
    },
    storage::{
        dilemmas::{GiveError, KeptAnswer, Place},
        records::{RecordsError, SessionId},
    },
};

/// What somebody does with a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DilemmaAct {
    /// Opens one; afterwards back to the screen one is on.
    Open(DilemmaId),
    /// Takes the position at this place.
    Choose(usize),
    /// Lays the card at this place, or takes it back.
    Lay(usize),
    /// Writes.
    Write(String),
    /// Leaves the field one writes in.
    Keep,
    /// Goes on: to the next step, and in the end to what is told.
    On,
    /// Goes a step back, and from the first one away. Nothing is lost.
    Back,
    /// Answers once more; what was answered stays.
    Again,
    /// Goes back to where one came from.
    Leave,
}

/// A step of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Where one stands.
    Position,
    /// The cards for it.
    Reasons,
    /// The cards that are kept in sight.
    Weighed,
    /// One's own words.
    Words,
    /// What is told.
    Told,
}

impl Step {
    /// The steps of a question with positions.
    pub const ALL: [Self; 5] = [Self::Position, Self::Reasons, Self::Weighed, Self::Words, Self::Told];
}

/// A question under way.
pub struct Asked {
    library: Arc<Library>,
    scenario: String,
    id: DilemmaId,
    kept: KeptAnswer,
    step: Step,
    back: Screen,
    /// A remark on what was tried last: the key of its text.
    remark: Option<&'static str>,
}

/// A card as it lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardView {
    /// Its place among all cards, counted from 0: the number key that lays it is one higher.
    pub at: usize,
    /// What is on it.
    pub words: String,
    /// Whether it lies where this step lays cards.
    pub lies: bool,
}

/// A question as it stands, in words.
#[derive(Debug, Clone, PartialEq)]
pub struct View {
    /// Which it is.
    pub id: DilemmaId,
    /// What it is called.
    pub title: String,
    /// The question.
    pub question: String,
    /// The step.
    pub step: Step,
    /// Which step it is, in words; nothing where there is only one.
    pub number: Option<String>,
    /// Where one could stand, and whether one does.
    pub positions: Vec<(String, bool)>,
    /// Where one stands, once that is chosen.
    pub stood: Option<String>,
    /// The reasons that lie, once one is past them.
    pub because: Vec<String>,
    /// The cards that are kept in sight, once one is past them.
    pub in_sight: Vec<String>,
    /// The cards of this step.
    pub cards: Vec<CardView>,
    /// Prompts for one's own words.
    pub prompts: Vec<String>,
    /// What is being written.
    pub writing: String,
    /// What is told.
    pub told: Option<Told>,
    /// A remark on what was tried last.
    pub remark: Option<String>,
    /// Whether it is kept.
    pub kept: bool,
}

/// A question in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Which.
    pub id: DilemmaId,
    /// What it is called.
    pub title: String,
    /// The question.
    pub question: String,
    /// What was answered, in words.
    pub standing: String,
    /// Whether an answer was given.
    pub answered: bool,
}

/// The questions of a visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// What the visit is called.
    pub title: String,
    /// The questions, in their order.
    pub entries: Vec<Entry>,
    /// How many more belong to what this visit did not come to.
    pub elsewhere: usize,
}

/// A question that a visit has come to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// Which.
    pub id: DilemmaId,
    /// What it is called.
    pub title: String,
    /// Whether an answer was given in this visit.
    pub answered: bool,
}

/// Whose questions a screen is about: the content, the scenario, and the visit if there is one.
struct About {
    library: Arc<Library>,
    scenario: String,
    session: Option<SessionId>,
}

impl About {
    fn parts(&self) -> Option<(&Shelf, &Scenario)> {
        let shelf = self.library.shelf(&self.scenario)?;
        Some((shelf, shelf.playable()?))
    }
}

impl Asked {
    fn parts(&self) -> Option<(&Shelf, &Dilemma)> {
        let shelf = self.library.shelf(&self.scenario)?;
        Some((shelf, shelf.dilemmas.find(self.id.as_str())?))
    }

    /// The step one is at.
    #[must_use]
    pub fn step(&self) -> Step {
        self.step
    }

    /// The first step at which something is missing.
    fn first_open(&self) -> Step {
        let has_board = self.parts().is_some_and(|(_, dilemma)| dilemma.board().is_some());
        let answer = self.kept.answer();
        if self.kept.is_given() {
            Step::Told
        } else if !has_board {
            Step::Words
        } else if answer.position.is_none() {
            Step::Position
        } else if answer.reasons.is_empty() {
            Step::Reasons
        } else {
            Step::Weighed
        }
    }

    /// Lays a card at this step or takes it back; a reason is no longer weighed. One too many changes nothing.
    fn lay(&mut self, card: CardId) -> Result<(), RecordsError> {
        let mut answer = self.kept.answer().clone();
        let (lie, most, remark) = match self.step {
            Step::Reasons => (&mut answer.reasons, MOST_REASONS, "dilemma_three_at_most"),
            Step::Weighed if !answer.reasons.contains(&card) => (&mut answer.weighed, MOST_WEIGHED, "dilemma_two_at_most"),
            _ => return Ok(()),
        };
        match lie.iter().position(|one| *one == card) {
            Some(at) => drop(lie.remove(at)),
            None if lie.len() >= most => {
                self.remark = Some(remark);
                return Ok(());
            }
            None => lie.push(card.clone()),
        }
        if self.step == Step::Reasons {
            answer.weighed.retain(|one| *one != card);
        }
        self.kept.change(answer)
    }

    /// Goes on, if this step is done.
    fn on(&mut self) -> Result<(), GiveError> {
        let answer = self.kept.answer();
        let (missing, next) = match self.step {
            Step::Position => (answer.position.is_none().then_some("dilemma_choose_first"), Step::Reasons),
            Step::Reasons => (answer.reasons.is_empty().then_some("dilemma_lay_first"), Step::Weighed),
            Step::Weighed => (None, Step::Words),
            Step::Words => return self.give(),
            Step::Told => (None, Step::Told),
        };
        match missing {
            Some(remark) => self.remark = Some(remark),
            None => self.step = next,
        }
        Ok(())
    }

    fn give(&mut self) -> Result<(), GiveError> {
        let library = self.library.clone();
        let dilemma = library.shelf(&self.scenario).and_then(|shelf| shelf.dilemmas.find(self.id.as_str()));
        let Some(dilemma) = dilemma else { return Ok(()) };
        match self.kept.give(dilemma) {
            Ok(_) => self.step = Step::Told,
            Err(GiveError::NoAnswer(NoAnswer::Empty)) => self.remark = Some("dilemma_nothing_written"),
            Err(GiveError::NoAnswer(_)) => self.step = self.first_open(),
            Err(not_kept) => return Err(not_kept),
        }
        Ok(())
    }

    /// The step before; none before the first, and none from what is told.
    fn before(&self) -> Option<Step> {
        let has_board = self.parts().is_some_and(|(_, dilemma)| dilemma.board().is_some());
        match self.step {
            Step::Reasons => Some(Step::Position),
            Step::Weighed => Some(Step::Reasons),
            Step::Words if has_board => Some(Step::Weighed),
            Step::Position | Step::Words | Step::Told => None,
        }
    }
}

impl Program {
    /// Whose questions the present screen is about.
    fn about(&self) -> Option<About> {
        match &self.screen {
            Screen::Visit | Screen::Debrief => {
                let visit = self.visit.as_ref()?;
                let session = visit.about.or_else(|| visit.kept.id());
                Some(About { library: visit.held_library(), scenario: visit.scenario.clone(), session })
            }
            Screen::Dilemmas(id) | Screen::Briefing(id) => {
                Some(About { library: self.library.clone(), scenario: id.clone(), session: None })
            }
            _ => None,
        }
    }

    fn place_of(&self, about: &About) -> Option<Place> {
        Some(Place { records: self.records.clone()?, profile: self.profile()?.id, session: about.session })
    }

    fn reader_of<'a>(&'a self, library: &'a Library, shelf: &'a Shelf, dilemma: &'a Dilemma) -> Reader<'a> {
        Reader { own: &self.texts, lang: self.lang(), library, shelf, dilemma }
    }

    /// How many questions a scenario has.
    #[must_use]
    pub fn questions_of(&self, scenario: &str) -> usize {
        self.library.shelf(scenario).map_or(0, |shelf| shelf.dilemmas.len())
    }

    /// The questions that a visit comes to at this decision; between two acts and at the end, those that the act came to.
    #[must_use]
    pub fn questions_met(&self, visit: &Visit) -> Vec<Met> {
        let session = visit.kept.session();
        let (state, shelf) = (session.state(), visit.shelf());
        let met: Vec<&Dilemma> = match state.at {
            At::Decision(beat) => shelf.dilemmas.at(beat).collect(),
            At::LongLine(..) => Vec::new(),
            At::BetweenActs(_) | At::Ended(_) => shelf.dilemmas.met_in(session.scenario(), state, state.act).collect(),
        };
        let answers =
            self.about().filter(|_| !met.is_empty()).and_then(|about| self.place_of(&about)?.answers(session.scenario()).ok());
        let answers = answers.unwrap_or_default();
        let answered = |id: &DilemmaId| answers.iter().any(|stored| stored.given && stored.question.dilemma == *id);
        let told = |dilemma: &Dilemma| Met {
            id: dilemma.id.clone(),
            title: self.reader_of(visit.library(), shelf, dilemma).title(),
            answered: answered(&dilemma.id),
        };
        met.into_iter().map(told).collect()
    }

    /// The questions that the present screen is about; none where there are none. Of a visit, those that it came to and those that no
    /// visit comes to: what happens elsewhere in the story is not told beforehand.
    #[must_use]
    pub fn dilemma_list(&self) -> Option<List> {
        let about = self.about()?;
        let (shelf, scenario) = about.parts()?;
        // What cannot be read is said when one of them is opened.
        let answers = self.place_of(&about).and_then(|place| place.answers(scenario).ok()).unwrap_or_default();
        let was_begun = |id: &DilemmaId| answers.iter().any(|stored| stored.question.dilemma == *id);
        let entry = |dilemma: &Dilemma| {
            let reader = self.reader_of(&about.library, shelf, dilemma);
            let of_it = || answers.iter().filter(|stored| stored.question.dilemma == dilemma.id);
            let given = of_it().rfind(|stored| stored.given).map(|stored| &stored.answer);
            let standing = match (given, of_it().next()) {
                (Some(Answer { position: Some(position), .. }), _) => reader.say(position.as_str()),
                (Some(_), _) => self.say("dilemma_written"),
                (None, Some(_)) => self.say("dilemma_draft"),
                (None, None) => self.say("dilemma_open"),
            };
            let (title, question) = (reader.title(), reader.question());
            Entry { id: dilemma.id.clone(), title, question, standing, answered: given.is_some() }
        };
        let met: Option<Vec<&DilemmaId>> = match &self.screen {
            Screen::Visit | Screen::Debrief => self
                .visit
                .as_ref()
                .map(|visit| shelf.dilemmas.met(visit.kept.session().state()).map(|dilemma| &dilemma.id).collect()),
            _ => None,
        };
        let told = |dilemma: &&Dilemma| {
            met.as_ref().is_none_or(|met| met.contains(&&dilemma.id) || dilemma.beats.is_empty() || was_begun(&dilemma.id))
        };
        let entries: Vec<Entry> = shelf.dilemmas.iter().filter(told).map(entry).collect();
        let title = shelf.texts.get(self.lang(), "scenario_title", []);
        let elsewhere = shelf.dilemmas.len() - entries.len();
        (!shelf.dilemmas.is_empty()).then_some(List { title, entries, elsewhere })
    }

    /// Does something with a question.
    pub(super) fn act_on_dilemma(&mut self, act: DilemmaAct) {
        if let DilemmaAct::Open(id) = act {
            return self.open_dilemma(id);
        }
        let Some(mut asked) = self.dilemma.take() else { return };
        asked.remark = None;
        let mut stays = true;
        let done: Result<(), GiveError> = match act {
            DilemmaAct::Open(_) => Ok(()),
            DilemmaAct::Choose(at) => self.choose_position(&mut asked, at).map_err(GiveError::from),
            DilemmaAct::Lay(at) => match self.face_of(&asked).and_then(|face| face.cards.get(at).cloned()) {
                Some((card, _)) => asked.lay(card).map_err(GiveError::from),
                None => Ok(()),
            },
            DilemmaAct::Write(words) => {
                let words: String = words.chars().take(MOST_LETTERS).collect();
                let worth_keeping = ends_a_word(&words);
                asked.kept.note(Answer { words, ..asked.kept.answer().clone() });
                if worth_keeping { asked.kept.keep().map_err(GiveError::from) } else { Ok(()) }
            }
            DilemmaAct::Keep => asked.kept.keep().map_err(GiveError::from),
            DilemmaAct::On if asked.step == Step::Told => {
                stays = false;
                Ok(())
            }
            DilemmaAct::On => asked.on(),
            DilemmaAct::Back => {
                match asked.before() {
                    Some(step) => asked.step = step,
                    None => stays = false,
                }
                asked.kept.keep().map_err(GiveError::from)
            }
            DilemmaAct::Again => {
                asked.kept.again();
                asked.step = asked.first_open();
                Ok(())
            }
            DilemmaAct::Leave => {
                stays = false;
                asked.kept.keep().map_err(GiveError::from)
            }
        };
        if let Err(error) = done {
            let why = error.to_string();
            let notice = self.text("dilemma_not_kept", [("why", &*why)]);
            self.notices.push(notice);
        }
        if stays {
            self.dilemma = Some(asked);
        } else {
            self.go(asked.back);
        }
    }

    fn open_dilemma(&mut self, id: DilemmaId) {
        self.ready_profile();
        let Some(about) = self.about() else { return };
        let kept = {
            let Some((shelf, scenario)) = about.parts() else { return };
            let Some(dilemma) = shelf.dilemmas.find(id.as_str()) else { return };
            self.place_of(&about).map(|place| KeptAnswer::open(&place, scenario, dilemma))
        };
        let kept = match kept {
            Some(Ok(kept)) => kept,
            Some(Err(error)) => {
                self.notice(&error);
                KeptAnswer::unkept()
            }
            None => KeptAnswer::unkept(),
        };
        let back = std::mem::replace(&mut self.screen, Screen::Dilemma);
        let About { library, scenario, .. } = about;
        let mut asked = Asked { library, scenario, id, kept, step: Step::Words, back, remark: None };
        asked.step = asked.first_open();
        self.dilemma = Some(asked);
    }

    fn face_of(&self, asked: &Asked) -> Option<Face> {
        let (shelf, dilemma) = asked.parts()?;
        Some(self.reader_of(&asked.library, shelf, dilemma).face())
    }

    fn choose_position(&self, asked: &mut Asked, at: usize) -> Result<(), RecordsError> {
        let face = self.face_of(asked).filter(|_| asked.step == Step::Position);
        let Some((position, _)) = face.and_then(|face| face.positions.into_iter().nth(at)) else { return Ok(()) };
        asked.kept.change(Answer { position: Some(position), ..asked.kept.answer().clone() })
    }

    /// The question as it stands; none when there is none.
    #[must_use]
    pub fn dilemma_view(&self) -> Option<View> {
        let asked = self.dilemma.as_ref()?;
        let (shelf, dilemma) = asked.parts()?;
        let reader = self.reader_of(&asked.library, shelf, dilemma);
        let (face, answer, step) = (reader.face(), asked.kept.answer(), asked.step);
        let number = dilemma.board().and_then(|_| Step::ALL.iter().position(|one| *one == step)).map(|at| {
            let (at, all) = ((at + 1).to_string(), Step::ALL.len().to_string());
            self.text("dilemma_step", [("at", &*at), ("n", &*all)])
        });
        let past_position = !matches!(step, Step::Position | Step::Told);
        let past_reasons = matches!(step, Step::Weighed | Step::Words);
        let cards = face.cards.iter().enumerate().filter(|(_, (id, _))| match step {
            Step::Reasons => true,
            Step::Weighed => !answer.reasons.contains(id),
            Step::Position | Step::Words | Step::Told => false,
        });
        let lies = |id: &CardId| if step == Step::Reasons { answer.reasons.contains(id) } else { answer.weighed.contains(id) };
        let told = (step == Step::Told).then(|| tell(&reader, answer, asked.kept.marked(dilemma).as_ref()));
        Some(View {
            id: asked.id.clone(),
            number,
            step,
            positions: face.positions.iter().map(|(id, words)| (words.clone(), answer.position.as_ref() == Some(id))).collect(),
            stood: answer.position.as_ref().filter(|_| past_position).map(|id| reader.say(id.as_str())),
            because: answer.reasons.iter().filter(|_| past_reasons).map(|id| reader.card(id.as_str())).collect(),
            in_sight: answer.weighed.iter().filter(|_| step == Step::Words).map(|id| reader.card(id.as_str())).collect(),
            cards: cards.map(|(at, (id, words))| CardView { at, words: words.clone(), lies: lies(id) }).collect(),
            writing: answer.words.clone(),
            told,
            remark: asked.remark.map(|key| self.say(key)),
            kept: asked.kept.is_logged(),
            title: face.title,
            question: face.question,
            prompts: face.prompts,
        })
    }
}
