//! The drills there are: today's mix, what is due, every skill by family with how far one is, and what is mixed up with its repair.

use bevy_egui::egui::{Key, RichText, Ui};

use super::{choose::digit, focus_first, head, page, pressed, row};
use crate::{
    app::{
        program::{
            Intent, Program, Screen,
            drills::{SkillCard, overview, week},
        },
        theme::{
            self, bold, icons, size,
            widgets::{self, Weight},
        },
    },
    domain::drill::plan::What,
};

/// So many of the things that get mixed up stand at the top; all of them stand with their skill.
const MIXED_UP: usize = 2;

/// Draws the drills.
pub fn show(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    let overview = overview(program);
    page(ui, theme::COLUMN, |ui| {
        head(ui, program, &program.say("drill_title"), Screen::Title, wants);
        ui.label(program.say("drill_line_about"));
        if overview.families.is_empty() {
            ui.label(program.say("drill_none"));
            return;
        }
        let key = if overview.under_way { "drill_go_on_mix" } else { "drill_start_mix" };
        let mix = widgets::button(ui, Weight::Main, icons::PLAY, &program.say(key));
        focus_first(ui, &mix);
        if mix.clicked() {
            wants.push(Intent::Practise(What::Mix));
        }
        widgets::sheet(ui, |ui| {
            widgets::part(ui, &program.say(if overview.due.is_empty() { "drill_list_due_none" } else { "drill_list_due" }));
            for (at, (skill, title)) in overview.due.iter().enumerate() {
                let words = format!("{}. {title}", at + 1);
                let by_number = digit(at).is_some_and(|key| pressed(ui, key));
                if widgets::button(ui, Weight::Plain, "", &words).clicked() || by_number {
                    wants.push(Intent::Practise(What::Skill { skill: skill.clone() }));
                }
            }
            if let Some(later) = &overview.later {
                widgets::aside(ui, later);
            }
        });
        // What gets mixed up is one key away, before the long list.
        let mixed: Vec<_> = overview
            .families
            .iter()
            .flat_map(|(_, skills)| skills)
            .flat_map(|card| card.confusions.clone())
            .take(MIXED_UP)
            .collect();
        if !mixed.is_empty() {
            widgets::sheet(ui, |ui| {
                widgets::part(ui, &program.say("drill_week_mixed"));
                mixed_up(ui, program, &mixed, Keys::First, wants);
            });
        }
        if widgets::button(ui, Weight::Plain, icons::BOOK_OPEN, &program.say("drill_to_week")).clicked() {
            wants.push(Intent::Go(Screen::Week));
        }
        for (family, skills) in &overview.families {
            ui.add_space(10.0);
            widgets::part(ui, family);
            for card in skills {
                skill(ui, program, card, wants);
            }
        }
    });
}

fn skill(ui: &mut Ui, program: &Program, card: &SkillCard, wants: &mut Vec<Intent>) {
    widgets::sheet(ui, |ui| {
        ui.label(RichText::new(&card.title).font(bold(size::TEXT)));
        ui.label(&card.about);
        widgets::aside(ui, &card.standing);
        mixed_up(ui, program, &card.confusions, Keys::None, wants);
        row(ui, |ui| {
            let words = program.text("drill_skill", [("title", &*card.title)]);
            if widgets::button(ui, Weight::Plain, icons::PLAY, &words).clicked() {
                wants.push(Intent::Practise(What::Skill { skill: card.skill.clone() }));
            }
            let words = program.text("skill_group", [("title", &*card.title)]);
            if widgets::button(ui, Weight::Quiet, icons::USER, &words).clicked() {
                wants.push(Intent::Go(Screen::Skill(card.skill.clone())));
            }
        });
    });
}

/// By which keys the repair of what is mixed up begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// By none.
    None,
    /// R begins that of the first.
    First,
    /// Its number begins each.
    Each,
}

/// What is mixed up, each with its repair and the key that begins it.
pub fn mixed_up(ui: &mut Ui, program: &Program, confusions: &[(String, What)], keys: Keys, wants: &mut Vec<Intent>) {
    let ink = theme::palette(ui).brick;
    for (at, (text, repair)) in confusions.iter().enumerate() {
        ui.label(RichText::new(format!("{}  {text}", icons::WARNING)).color(ink));
        let key = match keys {
            Keys::First if at == 0 => Some((Key::R, "R".to_owned())),
            Keys::Each => digit(at).map(|key| (key, (at + 1).to_string())),
            Keys::None | Keys::First => None,
        };
        let words = program.say("drill_repair");
        let words = key.as_ref().map_or_else(|| words.clone(), |(_, name)| format!("{words} ({name})"));
        let by_key = key.is_some_and(|(key, _)| pressed(ui, key));
        if widgets::button(ui, Weight::Plain, icons::ARROW_CLOCKWISE, &words).clicked() || by_key {
            wants.push(Intent::Practise(repair.clone()));
        }
    }
}

/// Draws the look-back on a week.
pub fn show_week(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    let week = week(program);
    page(ui, theme::COLUMN, |ui| {
        head(ui, program, &program.say("drill_week_title"), Screen::Drills, wants);
        widgets::sheet(ui, |ui| {
            for line in &week.lines {
                ui.label(line);
            }
        });
        if !week.skills.is_empty() {
            widgets::sheet(ui, |ui| {
                for line in &week.skills {
                    ui.label(line);
                }
            });
        }
        if !week.confusions.is_empty() {
            widgets::sheet(ui, |ui| {
                widgets::part(ui, &program.say("drill_week_mixed"));
                mixed_up(ui, program, &week.confusions, Keys::Each, wants);
                if let Some(more) = &week.more {
                    widgets::aside(ui, more);
                }
            });
        }
        row(ui, |ui| {
            let mix = widgets::button(ui, Weight::Main, icons::PLAY, &program.say("drill_start_mix"));
            focus_first(ui, &mix);
            if mix.clicked() {
                wants.push(Intent::Practise(What::Mix));
            }
        });
    });
}
