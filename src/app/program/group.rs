//! What is done with a group: a class before a beamer, of which nothing is kept, and sheets to print, which are written and not opened.

use std::path::{Path, PathBuf};

use super::{Program, Screen};
use crate::{
    domain::{
        drill::{
            class::{Class, ClassStep},
            discuss::question,
            model::Form,
            shown::Shown,
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
/// What the clock gives to think, and to talk, in seconds.
const THINKING: f64 = 60.0;
const TALKING: f64 = 180.0;
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
    /// A hand is raised for an option of what decides, or taken down.
    Hand(usize, bool),
    /// Starts the clock of this step, or takes it away.
    Clock,
    /// Ends the class.
    Stop,
    /// Writes a skill as a sheet to print.
    Print(SkillId),
    /// Writes the sheets for triads.
    Triads,
}

/// What is done with a group.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// How many items are wanted.
    items: usize,
    class: Option<Class>,
    /// When the time of this step is up, in seconds since the program began; none without a clock.
    until: Option<f64>,
    /// Where a sheet was written, or why it was not, in words.
    pub written: Option<String>,
}

impl Default for Group {
    fn default() -> Self {
        Self { items: USUAL, class: None, until: None, written: None }
    }
}

impl Group {
    /// Forgets what belongs to the screen that is left.
    pub(super) fn leave(&mut self) {
        self.class = None;
        self.until = None;
        self.written = None;
    }

    /// When the clock shows something else, in seconds from now; none without one, or when its time is up.
    pub(super) fn due(&self, now: f64) -> Option<f64> {
        let left = self.until? - now;
        // On the next whole second.
        (left > 0.0).then(|| left - (left.ceil() - 1.0))
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
    /// The hands that were counted for each option of what decides; empty where there is nothing to choose between.
    pub hands: Vec<u32>,
    /// The time that is left, where the clock was set.
    pub clock: Option<String>,
}

/// How many options of an item hands are raised for: those that decide. A message of several parts, or a sentence, is no vote.
fn options_to_vote(solution: &Solution) -> usize {
    match solution.form {
        Form::Tell | Form::Pick | Form::Weigh => solution.steps.last().map_or(0, |step| step.options.len()),
        Form::Build | Form::Typed => 0,
    }
}

/// Seconds as a clock shows them.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "minutes of a lesson, never below zero")]
fn on_a_clock(seconds: f64) -> String {
    let whole = seconds.max(0.0).ceil() as u64;
    format!("{}:{:02}", whole / 60, whole % 60)
}

impl Program {
    /// Does something for a group.
    pub(super) fn act_for_group(&mut self, act: GroupAct) {
        match act {
            GroupAct::Items(items) => self.group.items = items,
            GroupAct::Begin(skill) => self.begin_class(&skill),
            GroupAct::On => self.with_class(Class::on),
            GroupAct::Back => self.with_class(Class::back),
            GroupAct::Hand(option, raised) => {
                if let Some(class) = &mut self.group.class {
                    class.hand(option, raised);
                }
            }
            GroupAct::Clock => self.set_clock(),
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

    /// Goes on or back; each step has a clock of its own.
    fn with_class(&mut self, go: impl FnOnce(&mut Class)) {
        if let Some(class) = &mut self.group.class {
            go(class);
            self.group.until = None;
        }
    }

    /// Starts the clock, or takes it away. There is nothing to wait for while what is right is shown.
    fn set_clock(&mut self) {
        let given = match self.group.class.as_ref().and_then(Class::at) {
            Some((_, ClassStep::Think)) => THINKING,
            Some((_, ClassStep::Discuss)) => TALKING,
            Some((_, ClassStep::Reveal)) | None => return,
        };
        self.group.until = if self.group.until.is_some() { None } else { Some(self.now + given) };
    }

    /// The time that is left, in words; none without a clock.
    fn class_clock(&self) -> Option<String> {
        let left = self.group.until? - self.now;
        Some(if left > 0.0 { on_a_clock(left) } else { self.say("class_time_up") })
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
            let shown = Shown::of(drills, class.items().get(at)?, class.seed())?;
            let reader = shown.reader(words.lang);
            let solution = Solution::of(&reader);
            let turn = class.seed().wrapping_add(u64::try_from(at).unwrap_or(0));
            let (number, all) = ((at + 1).to_string(), items.to_string());
            Some(ClassItem {
                number: words.get("drill_number", [("at", &*number), ("n", &*all)]),
                last: at + 1 == items,
                step,
                question: question(words, &reader, &solution, turn),
                hands: (0..options_to_vote(&solution)).map(|option| class.hands(option)).collect(),
                clock: self.class_clock(),
                solution,
            })
        });
        Some(ClassView { skill: class.skill().clone(), title: words.skill(drills, class.skill()), items, item })
    }
}
