//! All drills that were loaded: each skill with its texts and what is wrong with it, and the pools they share.

use std::collections::HashSet;

use super::{
    FOLDER, POOLS, id_of, ids, link,
    model::{Drill, Family, Item, skill_of},
    path_of,
    pools::Pools,
    raw::RawDrill,
    texts_of,
};
use crate::domain::{
    files::FileSet,
    finding::{Code, Finding, Place, Severity},
    id::{CoreId, SkillId},
    scenario::tree::read_file,
    texts::{self, Lang, Texts},
};

/// All drills that were loaded.
#[derive(Debug, Default)]
pub struct Drills {
    /// What the variables of texts stand for.
    pub pools: Pools,
    /// The skills, in order of their ids.
    pub shelves: Vec<DrillShelf>,
    /// What is wrong with the pools, and files that belong nowhere.
    pub findings: Vec<Finding>,
}

/// One skill as loaded.
#[derive(Debug)]
pub struct DrillShelf {
    /// The id that its place gives it.
    pub id: SkillId,
    /// The drill, if enough of it could be read.
    pub drill: Option<Drill>,
    /// Its texts.
    pub texts: Texts,
    /// What is wrong with its structure, and what of its texts cannot be read.
    pub findings: Vec<Finding>,
}

impl Drills {
    /// Loads everything; what is wrong is kept beside what it concerns.
    #[must_use]
    pub fn load(files: &FileSet) -> Self {
        let all = ids(files);
        let mut drills = Self::load_some(files, &all);
        drills.findings.extend(stray(files, &all));
        drills
    }

    /// Loads the skills of these ids and the pools.
    #[must_use]
    pub fn load_some(files: &FileSet, ids: &[String]) -> Self {
        let mut findings = Vec::new();
        let pools = if ids.is_empty() { Pools::default() } else { Pools::load(files, &mut findings) };
        let mut shelves: Vec<DrillShelf> = ids.iter().map(|id| DrillShelf::load(files, id)).collect();
        shelves.sort_by(|a, b| a.id.cmp(&b.id));
        Self { pools, shelves, findings }
    }

    /// The shelf of a skill.
    #[must_use]
    pub fn shelf(&self, skill: &SkillId) -> Option<&DrillShelf> {
        self.shelves.iter().find(|shelf| shelf.id == *skill)
    }

    /// The skills that can be practised, with their shelves.
    pub fn playable(&self) -> impl Iterator<Item = (&DrillShelf, &Drill)> {
        self.shelves.iter().filter_map(|shelf| Some((shelf, shelf.playable()?)))
    }

    /// The skills of a family that can be practised.
    pub fn of(&self, family: Family) -> impl Iterator<Item = (&DrillShelf, &Drill)> {
        self.playable().filter(move |(_, drill)| drill.family == family)
    }

    /// The item of this full name, if it is still there.
    #[must_use]
    pub fn item(&self, core: &CoreId) -> Option<(&DrillShelf, &Item)> {
        let shelf = self.shelf(&skill_of(core))?;
        Some((shelf, shelf.playable()?.item(core.as_str())?))
    }
}

impl DrillShelf {
    fn load(files: &FileSet, id: &str) -> Self {
        let mut findings = Vec::new();
        let raw = read_file::<RawDrill>(files, &path_of(id), &mut findings);
        let drill = raw.and_then(|raw| link::link(raw, id, &mut findings));
        let name = texts_of(id);
        let texts = Texts::load_file(files, &name, &mut findings);
        for lang in Lang::ALL {
            let path = format!("{}/{lang}/{name}.ftl", texts::FOLDER);
            if files.get(&path).is_none() && files.oversized(&path).is_none() {
                findings.push(Finding::new(Code::F001, &Place::file(&path_of(id))).with("path", path));
            }
        }
        Self { id: id.into(), drill, texts, findings }
    }

    /// The drill, if there is anything in it to practise. A broken item is left out; a missing text shows its key.
    #[must_use]
    pub fn playable(&self) -> Option<&Drill> {
        self.drill.as_ref().filter(|drill| !drill.items.is_empty())
    }

    /// Whether an error was found in the structure, so that something of it was left out.
    #[must_use]
    pub fn structure_is_broken(&self) -> bool {
        let structural = |finding: &Finding| finding.place.file.starts_with(FOLDER);
        self.findings.iter().any(|finding| finding.code.severity() == Severity::Error && structural(finding))
    }

    /// The name of the skill in words.
    #[must_use]
    pub fn title(&self, lang: Lang) -> String {
        self.texts.get(lang, "title", [])
    }

    /// One sentence on it.
    #[must_use]
    pub fn about(&self, lang: Lang) -> String {
        self.texts.get(lang, "about", [])
    }

    /// The words of a choice, or its id where it has none.
    #[must_use]
    pub fn choice(&self, lang: Lang, id: &str) -> String {
        self.texts.find(lang, &format!("choice_{id}"), []).unwrap_or_else(|| id.to_owned())
    }

    /// What is said to somebody who keeps mixing two things up, if the author wrote it.
    #[must_use]
    pub fn confusion(&self, lang: Lang, answer: &str, chosen: &str) -> Option<String> {
        self.texts.find(lang, &format!("confusion_{answer}_{chosen}"), [])
    }
}

/// Files that nothing reads.
fn stray(files: &FileSet, ids: &[String]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut report = |path: &str| findings.push(Finding::new(Code::F008, &Place::file(path)).with("path", path));
    for path in files.under(FOLDER) {
        if path != POOLS && !path.ends_with("/notes.md") && id_of(path).is_none() {
            report(path);
        }
    }
    let known: HashSet<String> = ids.iter().map(|id| texts_of(id)).collect();
    for lang in Lang::ALL {
        let folder = format!("{}/{lang}", texts::FOLDER);
        let inside = format!("{folder}/{FOLDER}");
        for path in files.under(&inside) {
            let name = path[folder.len() + 1..].strip_suffix(".ftl");
            if !name.is_some_and(|name| known.contains(name)) {
                report(path);
            }
        }
    }
    findings
}
