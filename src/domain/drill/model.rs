//! The checked model of a drill: what an item asks, step by step, what is right, and the keys of its words.

use serde::{Deserialize, Serialize};

use crate::domain::{
    finding::Place,
    id::{CoreId, SkillId, TextKey},
};

/// What a drill is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Family {
    /// Nonviolent communication.
    Gc,
    /// Activating questions.
    Av,
    /// First contact.
    Fc,
}

impl Family {
    /// All families, in the order of the course.
    pub const ALL: [Self; 3] = [Self::Gc, Self::Av, Self::Fc];

    /// Its letters in ids and files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gc => "gc",
            Self::Av => "av",
            Self::Fc => "fc",
        }
    }

    /// The family of these letters.
    #[must_use]
    pub fn parse(letters: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.as_str() == letters)
    }
}

/// How an item is answered. The order is that in which a beginner meets them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Form {
    /// Which is it?
    Tell,
    /// Which fits here?
    Pick,
    /// Reason first, then the decision.
    Weigh,
    /// A message from tiles, one for each part.
    Build,
    /// A sentence of one's own.
    Typed,
}

impl Form {
    /// All forms.
    pub const ALL: [Self; 5] = [Self::Tell, Self::Pick, Self::Weigh, Self::Build, Self::Typed];

    /// Its name in files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tell => "Tell",
            Self::Pick => "Pick",
            Self::Weigh => "Weigh",
            Self::Build => "Build",
            Self::Typed => "Typed",
        }
    }

    /// The form of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.as_str() == name)
    }

    /// The place in its family of a skill of this form that names none: one tells before one picks, and picks before one writes.
    #[must_use]
    pub fn order(self) -> u32 {
        match self {
            Self::Tell => 10,
            Self::Pick => 20,
            Self::Weigh => 30,
            Self::Build => 40,
            Self::Typed => 50,
        }
    }

    /// How long an item of it takes about, in seconds, feedback included.
    #[must_use]
    pub fn seconds(self) -> u32 {
        match self {
            Self::Tell => 20,
            Self::Pick => 30,
            Self::Weigh | Self::Build => 40,
            Self::Typed => 50,
        }
    }
}

/// One micro-skill with its items.
#[derive(Debug, Clone)]
pub struct Drill {
    /// Its id: family and skill.
    pub id: SkillId,
    /// Its family.
    pub family: Family,
    /// The form of all its items.
    pub form: Form,
    /// Its place in its family: the lowest is begun first.
    pub order: u32,
    /// What Tell and Weigh choose between.
    pub choices: Vec<String>,
    /// The parts of a message, for Build.
    pub parts: Vec<String>,
    /// Its items, in the order of the file.
    pub items: Vec<Item>,
    /// Where it stands.
    pub at: Place,
}

impl Drill {
    /// The item of this full name.
    #[must_use]
    pub fn item(&self, core: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.core.as_str() == core)
    }
}

/// One item: a situation and a wording idea.
#[derive(Debug, Clone)]
pub struct Item {
    /// The full name of its core.
    pub core: CoreId,
    /// The name of its core within the file; its texts begin with it.
    pub name: String,
    /// Whether its wording tempts to the wrong answer.
    pub near: bool,
    /// The form of its file.
    pub form: Form,
    /// What is chosen, one after another; empty where a sentence is typed.
    pub steps: Vec<Step>,
    /// Who hears what was built.
    pub listeners: Vec<Listener>,
    /// Labels that a typed sentence should have.
    pub wants: Vec<String>,
    /// Labels that it should not have.
    pub avoids: Vec<String>,
    /// Where it stands.
    pub at: Place,
}

/// Something that is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What it is.
    pub part: Part,
    /// What there is to choose from, as the author wrote it.
    pub ids: Vec<String>,
    /// Which of them are right.
    pub right: Vec<String>,
}

/// What a step chooses.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// What it is (Tell).
    Choice,
    /// What fits here (Pick).
    Option,
    /// The reason (Weigh).
    Reason,
    /// The decision (Weigh).
    Decision,
    /// The tile for this part of a message (Build).
    Tile(String),
}

impl Part {
    /// Its name in output for programs.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Choice => "choice",
            Self::Option => "option",
            Self::Reason => "reason",
            Self::Decision => "decision",
            Self::Tile(part) => part,
        }
    }

    /// Whether its words stand once for the whole file, so that a confusion between two of them means something.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        matches!(self, Self::Choice | Self::Decision)
    }
}

/// Somebody who hears a message, and the part of it that decides for them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listener {
    /// Who.
    pub who: String,
    /// Which part.
    pub part: String,
}

/// The key of a text: names joined by `_`.
pub(crate) fn key(parts: &[&str]) -> TextKey {
    parts.join("_").into()
}

impl Item {
    /// The key of one of its own texts: `text`, `situation`, `why` and the like.
    #[must_use]
    pub fn key(&self, what: &str) -> TextKey {
        key(&[&self.name, what])
    }

    /// The key of the words of something that a step offers.
    #[must_use]
    pub fn words(&self, part: &Part, id: &str) -> TextKey {
        match part {
            Part::Choice | Part::Decision => key(&["choice", id]),
            Part::Option | Part::Reason => key(&[&self.name, id]),
            Part::Tile(part) => key(&[&self.name, part, id]),
        }
    }

    /// The key of why it is right or wrong, where each has its own reason.
    #[must_use]
    pub fn why(&self, part: &Part, id: &str) -> Option<TextKey> {
        match part {
            Part::Choice | Part::Decision => None,
            Part::Option | Part::Reason => Some(key(&[&self.name, id, "why"])),
            Part::Tile(part) => Some(key(&[&self.name, part, id, "why"])),
        }
    }

    /// Whether it has a reason for its answer (`why`) and one for what tempts (`not`).
    #[must_use]
    pub fn has_why(&self) -> bool {
        matches!(self.form, Form::Tell | Form::Weigh | Form::Typed)
    }

    /// The keys of all its reasons.
    #[must_use]
    pub fn reasons(&self) -> Vec<TextKey> {
        let each = self.steps.iter().flat_map(|step| step.ids.iter().filter_map(|id| self.why(&step.part, id)));
        let own = ["why", "not"].into_iter().filter(|_| self.has_why()).map(|what| self.key(what));
        own.chain(each).collect()
    }

    /// What a listener says back to a tile of the part that decides for them.
    #[must_use]
    pub fn reply(&self, who: &str, tile: &str) -> TextKey {
        key(&[&self.name, who, tile])
    }

    /// Whether it puts this answer and this wrong choice side by side, in either direction.
    #[must_use]
    pub fn is_between(&self, answer: &str, chosen: &str) -> bool {
        let has = |list: &[String], id: &str| list.iter().any(|one| one == id);
        let shared = self.steps.iter().filter(|step| step.part.is_shared()).any(|step| {
            has(&step.ids, answer) && has(&step.ids, chosen) && (has(&step.right, answer) || has(&step.right, chosen))
        });
        shared || (has(&self.wants, answer) && has(&self.avoids, chosen))
    }
}

/// The full name of a core.
#[must_use]
pub fn core_id(skill: &str, core: &str) -> CoreId {
    format!("{skill}/{core}").into()
}

/// The skill that a core belongs to.
#[must_use]
pub fn skill_of(core: &CoreId) -> SkillId {
    core.as_str().split_once('/').map_or(core.as_str(), |(skill, _)| skill).into()
}

/// The family that a skill belongs to, if it is one we know.
#[must_use]
pub fn family_of(skill: &SkillId) -> Option<Family> {
    skill.as_str().split_once('-').and_then(|(family, _)| Family::parse(family))
}
