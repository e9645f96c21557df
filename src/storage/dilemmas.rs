//! An answer to a dilemma together with its records: every change is durable at once, and one that was given stays as it was.

use super::records::{ProfileId, Question, Records, RecordsError, SessionId, StoredAnswer};
use crate::domain::{
    dilemma::{
        marking::{Answer, Marked, NoAnswer, mark},
        model::Dilemma,
    },
    scenario::model::Scenario,
};

/// In whose records answers are kept, and with which visit.
#[derive(Debug, Clone)]
pub struct Place {
    /// The records.
    pub records: Records,
    /// Who answers.
    pub profile: ProfileId,
    /// In which visit; none outside one.
    pub session: Option<SessionId>,
}

/// An answer that is kept as it comes about, or one that is not kept at all.
#[derive(Debug, Clone)]
pub struct KeptAnswer {
    answer: Answer,
    given: bool,
    /// Whether the records have it as it is now.
    is_kept: bool,
    log: Option<(Records, Question)>,
}

/// Why an answer was not taken. It stands as a draft as it was.
#[derive(Debug, thiserror::Error)]
pub enum GiveError {
    /// It is no answer to this question.
    #[error(transparent)]
    NoAnswer(#[from] NoAnswer),
    /// It could not be kept.
    #[error(transparent)]
    NotKept(#[from] RecordsError),
}

impl Place {
    fn question(&self, scenario: &Scenario, dilemma: &Dilemma) -> Question {
        Question {
            profile: self.profile,
            session: self.session,
            scenario: scenario.id.clone(),
            scenario_version: scenario.version,
            dilemma: dilemma.id.clone(),
        }
    }

    /// The answers to the dilemmas of a scenario: of this visit, or in none of all visits; the oldest first, drafts among them.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn answers(&self, scenario: &Scenario) -> Result<Vec<StoredAnswer>, RecordsError> {
        let here = |question: &Question| {
            question.scenario == scenario.id && (self.session.is_none() || question.session == self.session)
        };
        let all = self.records.dilemma_answers(Some(self.profile))?;
        Ok(all.into_iter().filter(|stored| here(&stored.question)).collect())
    }
}

impl KeptAnswer {
    /// An answer that is not kept.
    #[must_use]
    pub fn unkept() -> Self {
        Self { answer: Answer::default(), given: false, is_kept: false, log: None }
    }

    /// Goes on with the answer to a dilemma: with its draft, else with the one that was given last, else with a blank one. Of a draft
    /// only what the dilemma still offers is taken up.
    ///
    /// # Errors
    /// When what is kept cannot be read.
    pub fn open(place: &Place, scenario: &Scenario, dilemma: &Dilemma) -> Result<Self, RecordsError> {
        let question = place.question(scenario, dilemma);
        let mut found: Option<StoredAnswer> = None;
        for stored in place.answers(scenario)?.into_iter().filter(|stored| stored.question.dilemma == dilemma.id) {
            // Another visit's draft is left alone.
            if stored.given || stored.question.session == question.session {
                found = Some(stored);
            }
        }
        let (mut answer, given) = found.map_or((Answer::default(), false), |stored| (stored.answer, stored.given));
        let stands = mark(dilemma, &answer).is_ok();
        if !(given && stands) {
            still_there(dilemma, &mut answer);
        }
        Ok(Self { answer, given: given && stands, is_kept: true, log: Some((place.records.clone(), question)) })
    }

    /// The answer as it stands.
    #[must_use]
    pub fn answer(&self) -> &Answer {
        &self.answer
    }

    /// Whether it was given.
    #[must_use]
    pub fn is_given(&self) -> bool {
        self.given
    }

    /// Whether anything is kept.
    #[must_use]
    pub fn is_logged(&self) -> bool {
        self.log.is_some()
    }

    /// What it is worth, once it was given; nothing for own words only.
    #[must_use]
    pub fn marked(&self, dilemma: &Dilemma) -> Option<Marked> {
        mark(dilemma, &self.answer).ok().flatten().filter(|_| self.given)
    }

    /// Changes the draft and keeps it.
    ///
    /// # Errors
    /// When it could not be kept. The change stands all the same, and is kept with the next one.
    pub fn change(&mut self, answer: Answer) -> Result<(), RecordsError> {
        self.note(answer);
        self.keep()
    }

    /// Changes the draft without keeping it yet; nothing once it was given. For what changes at every key: whoever calls keeps it soon.
    pub fn note(&mut self, answer: Answer) {
        if !self.given && answer != self.answer {
            self.answer = answer;
            self.is_kept = false;
        }
    }

    /// Keeps what was changed since it was last kept.
    ///
    /// # Errors
    /// When it could not be kept.
    pub fn keep(&mut self) -> Result<(), RecordsError> {
        if let Some((records, question)) = self.log.as_ref().filter(|_| !self.is_kept) {
            records.keep_answer(question, &self.answer, self.given)?;
            self.is_kept = true;
        }
        Ok(())
    }

    /// Gives the answer: marks it, keeps it, and only then tells what it was worth. Nothing for own words only.
    ///
    /// # Errors
    /// When it is no answer to the dilemma, or could not be kept; it is a draft then as before.
    pub fn give(&mut self, dilemma: &Dilemma) -> Result<Option<Marked>, GiveError> {
        let marked = mark(dilemma, &self.answer)?;
        if let Some((records, question)) = self.log.as_ref().filter(|_| !self.given) {
            records.keep_answer(question, &self.answer, true)?;
        }
        (self.given, self.is_kept) = (true, true);
        Ok(marked)
    }

    /// Begins another answer beside the one that was given, which stays.
    pub fn again(&mut self) {
        if self.given {
            (self.answer, self.given, self.is_kept) = (Answer::default(), false, true);
        }
    }
}

/// Takes out of a draft what the dilemma no longer offers.
fn still_there(dilemma: &Dilemma, answer: &mut Answer) {
    let Some(board) = dilemma.board() else {
        *answer = Answer { words: std::mem::take(&mut answer.words), ..Answer::default() };
        return;
    };
    answer.position = answer.position.take().filter(|id| board.positions.find(id.as_str()).is_some());
    for cards in [&mut answer.reasons, &mut answer.weighed] {
        cards.retain(|id| board.cards.find(id.as_str()).is_some());
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use tempfile::TempDir;

    use super::*;
    use crate::{domain::library::Library, storage::content};

    fn library() -> Library {
        let base = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/invalid/base");
        Library::load(&content::read(&base).expect("the base is content"))
    }

    /// A place in new records, outside any visit.
    fn place(folder: &TempDir) -> Place {
        let records = Records::open(&folder.path().join("records.sqlite")).expect("opened");
        let profile = records.default_profile().expect("made").id;
        Place { records, profile, session: None }
    }

    fn asked(library: &Library) -> (&Scenario, &Dilemma) {
        let shelf = library.shelf("mini").expect("it is there");
        (shelf.playable().expect("it plays"), shelf.dilemmas.find("terugkomen").expect("it is there"))
    }

    fn note() -> Answer {
        Answer { position: Some("briefje".into()), reasons: vec!["tijd".into()], ..Answer::default() }
    }

    #[test]
    fn every_change_is_there_again_after_closing() {
        let (folder, library) = (tempfile::tempdir().expect("a folder"), library());
        let (scenario, dilemma) = asked(&library);
        let mut kept = KeptAnswer::open(&place(&folder), scenario, dilemma).expect("opened");
        kept.change(note()).expect("kept");
        drop(kept);
        let again = KeptAnswer::open(&place(&folder), scenario, dilemma).expect("opened");
        assert_eq!((again.answer(), again.is_given()), (&note(), false));
    }

    #[test]
    fn what_is_only_noted_is_kept_with_the_next_step() {
        let (folder, library) = (tempfile::tempdir().expect("a folder"), library());
        let (scenario, dilemma) = asked(&library);
        let mut kept = KeptAnswer::open(&place(&folder), scenario, dilemma).expect("opened");
        kept.note(note());
        let stored = || place(&folder).answers(scenario).expect("read").len();
        assert_eq!(stored(), 0);
        kept.keep().expect("kept");
        assert_eq!(stored(), 1);
    }

    #[test]
    fn an_answer_that_was_given_stays_beside_the_next_one_and_the_last_one_counts() {
        let (folder, library) = (tempfile::tempdir().expect("a folder"), library());
        let (scenario, dilemma) = asked(&library);
        let place = place(&folder);
        let mut kept = KeptAnswer::open(&place, scenario, dilemma).expect("opened");
        kept.note(note());
        assert!(kept.give(dilemma).expect("given").is_some());
        kept.change(Answer::default()).expect("nothing to keep");
        assert_eq!(kept.answer(), &note(), "what was given is not changed");
        kept.again();
        kept.note(Answer { position: Some("wachten".into()), ..note() });
        kept.give(dilemma).expect("given");
        assert_eq!(place.answers(scenario).expect("read").len(), 2);
        let again = KeptAnswer::open(&place, scenario, dilemma).expect("opened");
        assert!(again.is_given() && again.marked(dilemma).is_some());
        assert_eq!(again.answer().position.as_ref().map(|id| id.as_str()), Some("wachten"));
    }

    #[test]
    fn what_is_no_answer_is_not_given_and_stays_a_draft() {
        let (folder, library) = (tempfile::tempdir().expect("a folder"), library());
        let (scenario, dilemma) = asked(&library);
        let mut kept = KeptAnswer::open(&place(&folder), scenario, dilemma).expect("opened");
        kept.change(Answer { reasons: Vec::new(), ..note() }).expect("kept");
        assert!(matches!(kept.give(dilemma), Err(GiveError::NoAnswer(NoAnswer::Reasons))));
        assert!(!kept.is_given() && kept.marked(dilemma).is_none());
    }

    #[test]
    fn of_an_older_answer_only_what_is_still_offered_is_taken_up() {
        let (folder, library) = (tempfile::tempdir().expect("a folder"), library());
        let (scenario, dilemma) = asked(&library);
        let place = place(&folder);
        let old = Answer { reasons: vec!["weg".into(), "tijd".into()], words: "toch".to_owned(), ..note() };
        place.records.keep_answer(&place.question(scenario, dilemma), &old, true).expect("kept");
        let kept = KeptAnswer::open(&place, scenario, dilemma).expect("opened");
        assert_eq!((kept.answer(), kept.is_given()), (&Answer { words: "toch".to_owned(), ..note() }, false));
        assert_eq!(place.answers(scenario).expect("read")[0].answer, old, "the old one stays as it was");
    }
}
