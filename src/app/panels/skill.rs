//! One skill: practise it, do it with a group before a beamer, print it; and the sheets for triads, which go with every skill.

use bevy_egui::egui::Ui;

use super::{focus_first, head, page, row};
use crate::{
    app::{
        program::{Intent, Program, Screen, drills::skill_card, group::GroupAct},
        theme::{
            self, icons,
            widgets::{self, Weight},
        },
    },
    domain::{drill::plan::What, id::SkillId},
};

/// Draws the skill.
pub fn show(ui: &mut Ui, program: &Program, skill: &SkillId, wants: &mut Vec<Intent>) {
    let Some(card) = skill_card(program, skill) else {
        wants.push(Intent::Go(Screen::Drills));
        return;
    };
    page(ui, theme::COLUMN, |ui| {
        head(ui, program, &card.title, Screen::Drills, wants);
        ui.label(&card.about);
        widgets::aside(ui, &card.standing);
        let words = program.text("drill_skill", [("title", &*card.title)]);
        if widgets::button(ui, Weight::Plain, icons::PLAY, &words).clicked() {
            wants.push(Intent::Practise(What::Skill { skill: skill.clone() }));
        }
        // Where a sheet was written is read right where it was asked for.
        if let Some(written) = &program.group.written {
            let label = widgets::sheet(ui, |ui| ui.label(written));
            widgets::announce(ui, &label);
        }
        widgets::sheet(ui, |ui| with_group(ui, program, skill, wants));
        widgets::sheet(ui, |ui| {
            widgets::part(ui, &program.say("skill_triads"));
            ui.label(program.say("skill_triads_about"));
            if widgets::button(ui, Weight::Plain, icons::SCROLL, &program.say("skill_triads_write")).clicked() {
                wants.push(Intent::Group(GroupAct::Triads));
            }
        });
    });
}

fn with_group(ui: &mut Ui, program: &Program, skill: &SkillId, wants: &mut Vec<Intent>) {
    widgets::part(ui, &program.say("skill_with_group"));
    ui.label(program.say("skill_with_group_about"));
    ui.label(program.say("skill_how_many"));
    let wanted = program.group_size(skill);
    row(ui, |ui| {
        for size in program.group_sizes(skill) {
            let words = program.text("skill_items", [("n", &*size.to_string())]);
            if widgets::choice(ui, size == wanted, &words).clicked() {
                wants.push(Intent::Group(GroupAct::Items(size)));
            }
        }
    });
    row(ui, |ui| {
        let begin = widgets::button(ui, Weight::Main, icons::USER, &program.say("skill_class"));
        focus_first(ui, &begin);
        if begin.clicked() {
            wants.push(Intent::Group(GroupAct::Begin(skill.clone())));
        }
        if widgets::button(ui, Weight::Plain, icons::SCROLL, &program.say("skill_print")).clicked() {
            wants.push(Intent::Group(GroupAct::Print(skill.clone())));
        }
    });
    widgets::aside(ui, &program.say("skill_print_about"));
}
