//! What is done with a group: a class before a beamer, of which nothing is kept, and sheets to print, which are written and not opened.

use std::path::{Path, PathBuf};

use super::{Program, Screen};
use crate::{
    domain::{
        drill::{
            class::{Class, ClassStep},
            discuss::question,
            drawn::Drawn,
            face::Reader,
            solution::Solution,
        },
        id::SkillId,
        paper::{drill::drill_sheet, triads::triads},
    },
    storage::{
        kept::any_seed,
        sheets::{SheetError, write_beside, write_set},
    },
};

/// Numbers of items that are offered, where there are more than that.
const SIZES: [usize; 3] = [4, 8, 12];
/// The number at first.
const USUAL: usize = 8;
/// Below this, a seed is short enough to stand on a sheet.
const SEEDS: u64 = 10_000;
/// The folder of the sheets for triads.
const TRIADS: &str = "triads";

/// What somebody does for a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupAct {
    /// Chooses how many items there are.
    Items(usize),
    /// Begins a class on a skill.
    Begin(SkillId),
    /// The next step of the class.
    On,
    /// The step before.
    Back,
    /// Ends the class.
    Stop,
    /// Writes a skill as a sheet to print.
    Print(SkillId),
    /// Writes the sheets for triads.
    Triads,
}

/// What is done with a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// How many items are wanted.
    items: usize,
    class: Option<Class>,
    /// Where a sheet was written, or why it was not, in words.
    pub written: Option<String>,
}

impl Default for Group {
    fn default() -> Self {
        Self { items: USUAL, class: None, written: None }
    }
}

impl Group {
    /// Forgets what belongs to the screen that is left.
    pub(super) fn leave(&mut self) {
        self.class = None;
        self.written = None;
    }
}

/// A class as it stands, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassView {
    /// The skill.
    pub skill: SkillId,
    /// Its title.
    pub title: String,
    /// How many items there are.
    pub items: usize,
    /// The item it is about; none at the end.
    pub item: Option<ClassItem>,
}

/// An item before a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassItem {
    /// Which item it is, in words.
    pub number: String,
    /// Whether there is another one after it.
    pub last: bool,
    /// What is done with it.
    pub step: ClassStep,
    /// The item, with all that is told about it.
    pub solution: Solution,
    /// What the group talks about.
    pub question: String,
}

impl Program {
    /// Does something for a group.
    pub(super) fn act_for_group(&mut self, act: GroupAct) {
        match act {
            GroupAct::Items(items) => self.group.items = items,
            GroupAct::Begin(skill) => self.begin_class(&skill),
            GroupAct::On => {
                if let Some(class) = &mut self.group.class {
                    class.on();
                }
            }
            GroupAct::Back => {
                if let Some(class) = &mut self.group.class {
                    class.back();
                }
            }
            GroupAct::Stop => {
                let back = self.group.class.as_ref().map_or(Screen::Drills, |class| Screen::Skill(class.skill().clone()));
                self.go(back);
            }
            GroupAct::Print(skill) => self.print(&skill),
            GroupAct::Triads => {
                let written = write_set(&self.sheets, TRIADS, &triads(self.drill_words()));
                self.say_written(written);
            }
        }
    }

    /// How many items of a skill can be had at a time: a few, and all of them.
    #[must_use]
    pub fn group_sizes(&self, skill: &SkillId) -> Vec<usize> {
        let all = self.items_of(skill);
        SIZES.into_iter().filter(|size| *size < all).chain([all]).collect()
    }

    /// How many items of a skill will come.
    #[must_use]
    pub fn group_size(&self, skill: &SkillId) -> usize {
        self.group.items.min(self.items_of(skill))
    }

    fn items_of(&self, skill: &SkillId) -> usize {
        self.drills().shelf(skill).and_then(|shelf| shelf.playable()).map_or(0, |drill| drill.items.len())
    }

    fn group_seed(&self) -> u64 {
        self.seed.unwrap_or_else(|| any_seed() % SEEDS)
    }

    /// Begins a class. No profile has a part in it: nothing is kept, and nothing counts.
    fn begin_class(&mut self, skill: &SkillId) {
        let (seed, items) = (self.group_seed(), self.group.items);
        let class = self.drills().shelf(skill).and_then(|shelf| shelf.playable()).map(|drill| Class::new(drill, seed, items));
        if class.is_none() {
            return self.say_broken(skill);
        }
        self.go(Screen::Class);
        self.group.class = class;
    }

    fn say_broken(&mut self, skill: &SkillId) {
        let notice = self.text("drill_broken", [("id", skill.as_str())]);
        self.notices.push(notice);
    }

    fn print(&mut self, skill: &SkillId) {
        let (seed, items) = (self.group_seed(), self.group.items);
        let drills = self.drills();
        let html = drills.shelf(skill).and_then(|shelf| drill_sheet(self.drill_words(), &drills.pools, shelf, seed, items));
        let Some(html) = html else { return self.say_broken(skill) };
        let written = write_beside(&self.sheets, &format!("{skill}-{}", self.lang()), &html);
        self.say_written(written);
    }

    fn say_written(&mut self, written: Result<PathBuf, SheetError>) {
        let shown = |path: &Path| path.display().to_string();
        self.group.written = Some(match written {
            Ok(path) => format!("{} {}", self.text("paper_written", [("path", &*shown(&path))]), self.say("paper_how")),
            Err(error) => self.text("paper_not_written", [("why", &*error.to_string())]),
        });
    }

    /// The class as it stands; none when there is none.
    #[must_use]
    pub fn class_view(&self) -> Option<ClassView> {
        let (class, drills, words) = (self.group.class.as_ref()?, self.drills(), self.drill_words());
        let items = class.items().len();
        let item = class.at().and_then(|(at, step)| {
            let (shelf, item) = drills.item(class.items().get(at)?)?;
            let drawn = Drawn::new(&drills.pools, class.seed(), item, 0);
            let reader = Reader::new(shelf, words.lang, item, &drawn);
            let solution = Solution::of(&reader);
            let turn = class.seed().wrapping_add(u64::try_from(at).unwrap_or(0));
            let (number, all) = ((at + 1).to_string(), items.to_string());
            Some(ClassItem {
                number: words.get("drill_number", [("at", &*number), ("n", &*all)]),
                last: at + 1 == items,
                step,
                question: question(words, &reader, &solution, turn),
                solution,
            })
        });
        Some(ClassView { skill: class.skill().clone(), title: words.skill(drills, class.skill()), items, item })
    }
}
