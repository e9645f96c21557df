//! Everything that was loaded from a set of files: the rubric, each scenario with its dilemmas, texts and plays, and the drills.

use std::sync::Arc;

use super::{
    dilemma::{self, model::Dilemmas},
    drill::shelf::Drills,
    files::FileSet,
    finding::{Finding, Severity},
    scenario::{
        self,
        model::{Rubric, Scenario},
        rubric,
    },
    session::play::{self, Play},
    texts::Texts,
};

/// All content that was loaded.
#[derive(Debug)]
pub struct Library {
    /// The rubric.
    pub rubric: Rubric,
    /// The texts of the rubric.
    pub rubric_texts: Texts,
    /// What is wrong with the rubric or its texts.
    pub rubric_findings: Vec<Finding>,
    /// The scenarios, in order of their folders.
    pub shelves: Vec<Shelf>,
    /// The drills.
    pub drills: Drills,
}

/// One scenario as loaded.
#[derive(Debug)]
pub struct Shelf {
    /// The folder's name.
    pub id: String,
    /// The scenario, if enough of it could be read to go on checking.
    pub scenario: Option<Arc<Scenario>>,
    /// The questions of its visit, if it has any.
    pub dilemmas: Dilemmas,
    /// Its texts.
    pub texts: Texts,
    /// Its plays.
    pub plays: Vec<Play>,
    /// What is wrong with its structure, texts and plays as far as reading found.
    pub findings: Vec<Finding>,
}

impl Library {
    /// Loads everything; what is wrong is kept beside what it concerns.
    #[must_use]
    pub fn load(files: &FileSet) -> Self {
        Self { drills: Drills::load(files), ..Self::load_some(files, &scenario::ids(files)) }
    }

    /// Loads the rubric and the scenarios of these ids, and no drills.
    #[must_use]
    pub fn load_some(files: &FileSet, ids: &[String]) -> Self {
        let mut rubric_findings = Vec::new();
        let rubric = rubric::load(files, &mut rubric_findings);
        let rubric_texts = Texts::load(files, rubric::FOLDER_NAME, &mut rubric_findings);
        let shelves = ids.iter().map(|id| Shelf::load(files, id, &rubric)).collect();
        Self { rubric, rubric_texts, rubric_findings, shelves, drills: Drills::default() }
    }

    /// The shelf of a scenario.
    #[must_use]
    pub fn shelf(&self, id: &str) -> Option<&Shelf> {
        self.shelves.iter().find(|shelf| shelf.id == id)
    }
}

impl Shelf {
    fn load(files: &FileSet, id: &str, rubric: &Rubric) -> Self {
        let mut findings = Vec::new();
        let scenario = scenario::load(files, id, rubric, &mut findings).map(Arc::new);
        let whole = !findings.iter().any(is_structural);
        let dilemmas = match &scenario {
            Some(scenario) => dilemma::load(files, scenario, rubric, whole, &mut findings),
            None => Dilemmas::default(),
        };
        let texts = Texts::load(files, id, &mut findings);
        let folder = format!("{}/{id}/plays", scenario::FOLDER);
        let mut plays = Vec::new();
        for path in files.under(&folder).filter(|path| path.ends_with(".play")) {
            if let Some(text) = scenario::read_text(files, path, &mut findings) {
                plays.extend(play::parse(path, text, &mut findings));
            }
        }
        Self { id: id.to_owned(), scenario, dilemmas, texts, plays, findings }
    }

    /// The scenario, if it may be played: it was read without an error in its structure.
    #[must_use]
    pub fn playable(&self) -> Option<&Scenario> {
        self.scenario.as_deref().filter(|_| !self.structure_is_broken())
    }

    /// The same, to be held for as long as somebody plays it.
    #[must_use]
    pub fn held(&self) -> Option<Arc<Scenario>> {
        self.scenario.clone().filter(|_| !self.structure_is_broken())
    }

    /// Whether an error was found in the structure. A missing or odd text never keeps a scenario from being played, nor does a dilemma,
    /// which is then left out.
    #[must_use]
    pub fn structure_is_broken(&self) -> bool {
        self.findings.iter().any(is_structural)
    }
}

/// Whether a finding is an error in the structure that is played.
fn is_structural(finding: &Finding) -> bool {
    let file = &*finding.place.file;
    let played =
        file.starts_with(scenario::FOLDER) && !file.ends_with(".play") && !file.ends_with(&format!("/{}", dilemma::FILE));
    finding.code.severity() == Severity::Error && played
}
