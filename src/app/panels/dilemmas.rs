//! The questions of a visit in a list, each with what was answered: a screen of their own, a part of the debrief, and what is offered of
//! them on the way.

use bevy_egui::egui::{FontId, Key, RichText, Ui, vec2};

use super::{choose::digit, focus_first, head, page, pressed, row};
use crate::app::{
    program::{
        Intent, Program, Screen,
        debrief::Part,
        dilemma::{DilemmaAct, Entry, List, Met},
        visit::Visit,
    },
    theme::{
        self, bold, icons, palette, size,
        widgets::{self, Weight},
    },
};

/// Draws the questions of a scenario.
pub fn show(ui: &mut Ui, program: &Program, scenario: &str, wants: &mut Vec<Intent>) {
    let back = Screen::Briefing(scenario.to_owned());
    let Some(list) = program.dilemma_list() else {
        wants.push(Intent::Go(back));
        return;
    };
    page(ui, theme::COLUMN, |ui| {
        let title = program.text("dilemma_list_title", [("title", &*list.title)]);
        head(ui, program, &title, back, wants);
        questions(ui, program, &list, true, wants);
    });
}

/// Draws the list. Where `keyed`, a number opens a question; elsewhere numbers do something else.
pub fn questions(ui: &mut Ui, program: &Program, list: &List, keyed: bool, wants: &mut Vec<Intent>) {
    ui.label(program.say("dilemma_list_line"));
    for (at, entry) in list.entries.iter().enumerate() {
        let opened = question(ui, program, at, entry, keyed);
        if opened || (keyed && digit(at).is_some_and(|key| pressed(ui, key))) {
            wants.push(Intent::Dilemma(DilemmaAct::Open(entry.id.clone())));
        }
    }
    if list.elsewhere > 0 {
        let n = list.elsewhere.to_string();
        widgets::aside(ui, &program.text("dilemma_elsewhere", [("n", &*n)]));
    }
    widgets::aside(ui, &program.say("dilemma_only_you"));
}

/// One question: what it asks, what was answered, and the way to it.
fn question(ui: &mut Ui, program: &Program, at: usize, entry: &Entry, keyed: bool) -> bool {
    let p = palette(ui);
    widgets::sheet(ui, |ui| {
        widgets::part(ui, &entry.title);
        ui.label(RichText::new(&entry.question).line_height(Some(size::TEXT * 1.4)));
        let (icon, ink) = if entry.answered { (icons::CHECK, p.moss) } else { (icons::QUESTION, p.faint) };
        let font = if entry.answered { bold(size::SMALL) } else { FontId::proportional(size::SMALL) };
        ui.label(RichText::new(format!("{icon}  {}", entry.standing)).font(font).color(ink));
        let key = if entry.answered { "dilemma_look" } else { "dilemma_think" };
        let words = program.text(key, [("title", &*entry.title)]);
        let words = if keyed { format!("{}  {words}", at + 1) } else { words };
        let button = widgets::button(ui, Weight::Plain, icons::ARROW_RIGHT, &words);
        if keyed && at == 0 {
            focus_first(ui, &button);
        }
        button.clicked()
    })
}

/// A question that belongs to this moment, before its moves: one may think about it before one acts. V opens the first that is open.
pub fn here(ui: &mut Ui, program: &Program, visit: &Visit, wants: &mut Vec<Intent>) {
    let met = program.questions_met(visit);
    let by_key = pressed(ui, Key::V);
    let first = met.iter().find(|one| !one.answered).or(met.first()).map(|one| one.id.clone());
    chips(ui, &met, |title| program.text("visit_question", [("title", title)]), wants);
    if let Some(id) = first.filter(|_| by_key) {
        wants.push(Intent::Dilemma(DilemmaAct::Open(id)));
    }
}

/// The questions that the act which has ended came to and that are still open, beside the way on. Whoever goes on misses nothing: they
/// wait in the debrief too.
pub fn left_open(ui: &mut Ui, program: &Program, visit: &Visit, wants: &mut Vec<Intent>) {
    let mut met = program.questions_met(visit);
    met.retain(|one| !one.answered);
    if !met.is_empty() {
        ui.add_space(2.0);
        widgets::aside(ui, &program.say("visit_questions_left"));
        chips(ui, &met, str::to_owned, wants);
    }
}

fn chips(ui: &mut Ui, met: &[Met], words: impl Fn(&str) -> String, wants: &mut Vec<Intent>) {
    if met.is_empty() {
        return;
    }
    row(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 6.0);
        for one in met {
            let icon = if one.answered { icons::CHECK } else { icons::QUESTION };
            if widgets::chip(ui, icon, &words(&one.title)).clicked() {
                wants.push(Intent::Dilemma(DilemmaAct::Open(one.id.clone())));
            }
        }
    });
}

/// At the end of a visit that has questions: the way to them, beside the way to the debrief.
pub fn at_the_end(ui: &mut Ui, program: &Program, visit: &Visit, wants: &mut Vec<Intent>) {
    let there = !visit.shelf().dilemmas.is_empty();
    if there && widgets::button(ui, Weight::Plain, icons::QUESTION, &program.say("briefing_questions")).clicked() {
        wants.extend([Intent::Look, Intent::Turn(Part::Questions)]);
    }
}
