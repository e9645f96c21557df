//! Resolves a raw drill into the checked model. An item that is broken is reported and left out; the others stay.

use std::collections::HashSet;

use super::{
    model::{Drill, Family, Form, Item, Listener, Part, Step, core_id},
    raw::{RawDrill, RawForm, RawItem, RawListener, RawTask},
};
use crate::domain::{
    finding::{Code, Finding, Place},
    scenario::raw::Name,
    utterance::Label,
};

/// Choices of a file.
const CHOICES: (usize, usize) = (2, 24);
/// Choices that are shown at once: more cannot be overlooked.
const AMONG: (usize, usize) = (3, 5);
/// From this many choices on, an item must say which of them it shows.
const MOST_SHOWN: usize = 4;
/// Options of an item that picks.
const OPTIONS: (usize, usize) = (3, 4);
/// Reasons of an item that weighs.
const REASONS: (usize, usize) = (2, 4);
/// Parts of a message.
const PARTS: (usize, usize) = (2, 4);
/// Tiles for a part.
const TILES: (usize, usize) = (2, 4);
/// Residents who may hear a message.
const LISTENERS: [&str; 4] = ["hofstra", "victor", "kees", "frans"];

/// Makes the checked drill of the file at this path, whose place asks for this id. `None` when too little of it is left.
pub(super) fn link(raw: RawDrill, id: &str, findings: &mut Vec<Finding>) -> Option<Drill> {
    let at = raw.id.place.clone();
    if raw.id.value != id {
        findings.push(Finding::new(Code::F009, &at).with("found", id).with("id", &raw.id.value));
    }
    let folder = id.split_once('-').map_or(id, |(family, _)| family);
    let Some(family) = Family::parse(&raw.family.value) else {
        let finding = Finding::new(Code::S008, &raw.family.place).with("what", "family").with("word", &raw.family.value);
        findings.push(finding.with_known(&raw.family.value, Family::ALL.map(Family::as_str)));
        return None;
    };
    if raw.family.value != folder {
        findings.push(Finding::new(Code::F009, &raw.family.place).with("found", folder).with("id", &raw.family.value));
    }
    let before = findings.len();
    let shape = Shape::new(raw.form, findings);
    if findings.len() > before {
        return None;
    }
    if raw.items.is_empty() {
        findings.push(Finding::new(Code::S009, &at).with("what", "drill").with("id", id));
    }
    let mut names: HashSet<String> = HashSet::new();
    let mut items: Vec<Item> = Vec::new();
    for item in raw.items {
        if !names.insert(item.core.value.clone()) {
            let first = items.iter().find(|earlier| earlier.name == item.core.value).map_or(0, |earlier| earlier.at.line);
            findings.push(twice("core", &item.core, first));
            continue;
        }
        items.extend(shape.item(item, id, findings));
    }
    let order = raw.order.unwrap_or_else(|| shape.form.order());
    Some(Drill { id: id.into(), family, form: shape.form, order, choices: shape.choices, parts: shape.parts, items, at })
}

fn twice(what: &str, name: &Name, first: u32) -> Finding {
    Finding::new(Code::S005, &name.place).with("what", what).with("id", &name.value).with("first", first)
}

/// Takes each name once; a second one is reported.
fn once(names: Vec<Name>, what: &str, findings: &mut Vec<Finding>) -> Vec<String> {
    let mut kept: Vec<Name> = Vec::new();
    for name in names {
        match kept.iter().find(|earlier| earlier.value == name.value).map(|earlier| earlier.place.line) {
            Some(first) => findings.push(twice(what, &name, first)),
            None => kept.push(name),
        }
    }
    kept.into_iter().map(|name| name.value).collect()
}

/// Reports names that nothing has.
fn known<S: AsRef<str>>(names: &[Name], among: &[S], what: &str, findings: &mut Vec<Finding>) {
    for name in names.iter().filter(|name| !among.iter().any(|one| one.as_ref() == name.value)) {
        let finding = Finding::new(Code::S006, &name.place).with("what", what).with("id", &name.value);
        findings.push(finding.with_known(&name.value, among.iter().map(|one| one.as_ref())));
    }
}

/// Reports a list that is too short or too long.
fn count(of: usize, (min, max): (usize, usize), place: &Place, findings: &mut Vec<Finding>) {
    if !(min..=max).contains(&of) {
        findings.push(Finding::new(Code::S007, place).with("value", of).with("min", min).with("max", max));
    }
}

/// Reports a step of an item in which nothing or everything is right.
fn some_are_right(core: &str, step: &Step, place: &Place, findings: &mut Vec<Finding>) {
    let code = if step.right.is_empty() {
        Code::E003
    } else if step.ids.iter().all(|id| step.right.contains(id)) {
        Code::E004
    } else {
        return;
    };
    findings.push(Finding::new(code, place).with("core", core).with("part", step.part.as_str()));
}

/// What all items of a file share.
struct Shape {
    form: Form,
    choices: Vec<String>,
    parts: Vec<String>,
    heard: Vec<RawListener>,
}

impl Shape {
    fn new(raw: RawForm, findings: &mut Vec<Finding>) -> Self {
        match raw.form {
            Form::Tell | Form::Weigh => count(raw.choices.len(), CHOICES, &raw.place, findings),
            Form::Build => count(raw.parts.len(), PARTS, &raw.place, findings),
            Form::Pick | Form::Typed => {}
        }
        Self {
            form: raw.form,
            choices: once(raw.choices, "choice", findings),
            parts: once(raw.parts, "part", findings),
            heard: raw.heard,
        }
    }

    /// An item, unless something of it is broken.
    fn item(&self, raw: RawItem, skill: &str, findings: &mut Vec<Finding>) -> Option<Item> {
        let before = findings.len();
        let name = raw.core.value;
        let mut item = Item {
            core: core_id(skill, &name),
            near: raw.near,
            form: self.form,
            steps: Vec::new(),
            listeners: Vec::new(),
            wants: Vec::new(),
            avoids: Vec::new(),
            at: raw.core.place,
            name,
        };
        match raw.task {
            RawTask::Tell { answer, among } => {
                let step = self.tell(&item.name, answer, among, &raw.place, findings);
                item.steps.push(step);
            }
            RawTask::Pick { options, right } => {
                count(options.len(), OPTIONS, &raw.place, findings);
                item.steps.push(chosen(Part::Option, options, right, "option", findings));
            }
            RawTask::Weigh { reasons, sound, right } => {
                count(reasons.len(), REASONS, &raw.place, findings);
                item.steps.push(chosen(Part::Reason, reasons, sound, "reason", findings));
                known(&right, &self.choices, "choice", findings);
                let right = once(right, "choice", findings);
                item.steps.push(Step { part: Part::Decision, ids: self.choices.clone(), right });
            }
            RawTask::Build { parts, tiles, right, heard } => {
                self.build(&mut item, parts, tiles, right, &raw.place, findings);
                let heard = if heard.is_empty() { self.heard.clone() } else { heard };
                listeners(&mut item, heard, findings);
            }
            RawTask::Typed { wants, avoids } => typed(&mut item, wants, avoids, findings),
        }
        for step in &item.steps {
            some_are_right(&item.name, step, &item.at, findings);
        }
        (findings.len() == before).then_some(item)
    }

    fn tell(&self, core: &str, answer: Name, among: Vec<Name>, place: &Place, findings: &mut Vec<Finding>) -> Step {
        known(std::slice::from_ref(&answer), &self.choices, "choice", findings);
        known(&among, &self.choices, "choice", findings);
        if among.is_empty() {
            if self.choices.len() > MOST_SHOWN {
                let finding = Finding::new(Code::E002, place).with("core", core).with("choices", self.choices.len());
                findings.push(finding.with("limit", MOST_SHOWN));
            }
            return Step { part: Part::Choice, ids: self.choices.clone(), right: vec![answer.value] };
        }
        count(among.len(), AMONG, place, findings);
        if !among.iter().any(|one| one.value == answer.value) {
            findings.push(Finding::new(Code::E001, &answer.place).with("core", core).with("answer", &answer.value));
        }
        Step { part: Part::Choice, ids: once(among, "choice", findings), right: vec![answer.value] }
    }

    fn build(
        &self,
        item: &mut Item,
        parts: Vec<Name>,
        mut tiles: Vec<(Name, Vec<Name>)>,
        mut right: Vec<(Name, Vec<Name>)>,
        place: &Place,
        findings: &mut Vec<Finding>,
    ) {
        known(&parts, &self.parts, "part", findings);
        let chosen_parts = if parts.is_empty() { self.parts.clone() } else { once(parts, "part", findings) };
        // Parts follow each other as in the file, whatever order an item names them in.
        let parts: Vec<&String> = self.parts.iter().filter(|part| chosen_parts.contains(part)).collect();
        for (name, _) in tiles.iter().chain(&right) {
            known(std::slice::from_ref(name), &parts, "part", findings);
        }
        for part in parts {
            let taken = |list: &mut Vec<(Name, Vec<Name>)>| {
                list.iter().position(|(name, _)| name.value == *part).map(|at| list.remove(at).1)
            };
            let (Some(ids), right) = (taken(&mut tiles), taken(&mut right).unwrap_or_default()) else {
                findings.push(Finding::new(Code::S009, place).with("what", "part").with("id", part));
                continue;
            };
            count(ids.len(), TILES, place, findings);
            item.steps.push(chosen(Part::Tile(part.clone()), ids, right, "tile", findings));
        }
    }
}

/// A step of which each id must be known and right ones must be among them.
fn chosen(part: Part, ids: Vec<Name>, right: Vec<Name>, what: &str, findings: &mut Vec<Finding>) -> Step {
    let ids = once(ids, what, findings);
    known(&right, &ids, what, findings);
    Step { part, ids, right: once(right, what, findings) }
}

fn listeners(item: &mut Item, heard: Vec<RawListener>, findings: &mut Vec<Finding>) {
    for listener in heard {
        known(std::slice::from_ref(&listener.who), &LISTENERS, "person", findings);
        // A listener of the whole file has nothing to say to an item that leaves their part out.
        if item.steps.iter().any(|step| matches!(&step.part, Part::Tile(part) if *part == listener.part.value)) {
            item.listeners.push(Listener { who: listener.who.value, part: listener.part.value });
        } else {
            let parts: Vec<&str> = item.steps.iter().map(|step| step.part.as_str()).collect();
            known(std::slice::from_ref(&listener.part), &parts, "part", findings);
        }
    }
}

fn typed(item: &mut Item, wants: Vec<Name>, avoids: Vec<Name>, findings: &mut Vec<Finding>) {
    let labels: Vec<&str> = Label::ALL.iter().map(|label| label.as_str()).collect();
    known(&wants, &labels, "label", findings);
    known(&avoids, &labels, "label", findings);
    if wants.is_empty() {
        findings.push(Finding::new(Code::E003, &item.at).with("core", &item.name).with("part", "wants"));
    }
    for both in avoids.iter().filter(|avoided| wants.iter().any(|wanted| wanted.value == avoided.value)) {
        findings.push(Finding::new(Code::E005, &both.place).with("core", &item.name).with("label", &both.value));
    }
    item.wants = once(wants, "label", findings);
    item.avoids = once(avoids, "label", findings);
}
