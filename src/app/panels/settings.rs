//! Settings: each a question with a few answers, shown with what it changes.

use bevy_egui::egui::{Margin, RichText, TextEdit, Ui};

use super::{head, page, row, title::profile_name};
use crate::{
    app::{
        program::{Intent, Program, Screen},
        theme::{
            self, bold, icons, size,
            widgets::{self, Weight},
        },
    },
    domain::texts::Lang,
    storage::settings::{Face, Motion, Pace, Paper, Quality, Settings},
};

/// Longest name a profile may have, in letters.
const NAME_LETTERS: usize = 40;

/// Draws the settings.
pub fn show(ui: &mut Ui, program: &Program, back: &Screen, name: &mut String, wants: &mut Vec<Intent>) {
    page(ui, theme::COLUMN, |ui| {
        head(ui, program, &program.say("settings_title"), back.clone(), wants);
        let mut chosen = program.settings.clone();
        widgets::sheet(ui, |ui| {
            language(ui, program, &mut chosen);
            text_size(ui, program, &mut chosen);
            face(ui, program, &mut chosen);
            paper(ui, program, &mut chosen);
        });
        widgets::sheet(ui, |ui| {
            pace(ui, program, &mut chosen);
            motion(ui, program, &mut chosen);
            sound(ui, program, &mut chosen);
            captions(ui, program, &mut chosen);
            read_aloud(ui, program, &mut chosen);
            quality(ui, program, &mut chosen);
        });
        if chosen != program.settings {
            wants.push(Intent::Set(chosen));
        }
        widgets::sheet(ui, |ui| {
            widgets::part(ui, &program.say("settings_profiles"));
            row(ui, |ui| {
                for at in 0..program.profiles.len() {
                    let is = at == program.profile_at();
                    if widgets::choice(ui, is, &profile_name(program, at)).clicked() && !is {
                        wants.push(Intent::Play(at));
                    }
                }
            });
            name_field(ui, program, name);
            if widgets::button(ui, Weight::Plain, icons::PLUS, &program.say("settings_new_profile")).clicked() {
                wants.push(Intent::NewProfile(Some(std::mem::take(name))));
            }
        });
    });
}

/// A question with answers of which one holds.
fn question<T: PartialEq + Copy>(ui: &mut Ui, program: &Program, key: &str, answers: &[(T, &str)], value: &mut T) {
    ask(ui, program, key);
    row(ui, |ui| {
        for (answer, key) in answers {
            if widgets::choice(ui, *value == *answer, &program.say(key)).clicked() {
                *value = *answer;
            }
        }
    });
    ui.add_space(6.0);
}

fn ask(ui: &mut Ui, program: &Program, key: &str) {
    ui.label(RichText::new(program.say(key)).font(bold(size::TEXT)));
}

/// The language, in its own words.
pub fn language(ui: &mut Ui, program: &Program, settings: &mut Settings) {
    question(ui, program, "settings_language", &[(Lang::Nl, "lang_nl"), (Lang::En, "lang_en")], &mut settings.language);
}

/// The size of text.
pub fn text_size(ui: &mut Ui, program: &Program, settings: &mut Settings) {
    let answers = [(100, "text_100"), (125, "text_125"), (150, "text_150"), (200, "text_200")];
    question(ui, program, "settings_text", &answers, &mut settings.text_percent);
}

fn face(ui: &mut Ui, program: &Program, settings: &mut Settings) {
    question(
        ui,
        program,
        "settings_face",
        &[(Face::Atkinson, "face_atkinson"), (Face::Lexend, "face_lexend")],
        &mut settings.face,
    );
}

fn paper(ui: &mut Ui, program: &Program, settings: &mut Settings) {
    question(ui, program, "settings_paper", &[(Paper::Light, "paper_light"), (Paper::Dark, "paper_dark")], &mut settings.paper);
}

/// Whether things move.
pub fn motion(ui: &mut Ui, program: &Program, settings: &mut Settings) {
    question(
        ui,
        program,
        "settings_motion",
        &[(Motion::Full, "motion_full"), (Motion::Reduced, "motion_reduced")],
        &mut settings.motion,
    );
}

/// How lines follow each other.
pub fn pace(ui: &mut Ui, program: &Program, settings: &mut Settings) {
    let answers = [(Pace::Timed, "pace_timed"), (Pace::Keyed, "pace_keyed"), (Pace::AtOnce, "pace_at_once")];
    question(ui, program, "settings_pace", &answers, &mut settings.pace);
}

/// How much work the stage may be.
pub fn quality(ui: &mut Ui, program: &Program, settings: &mut Settings) {
    let answers = [
        (Quality::Still, "quality_still"),
        (Quality::Low, "quality_low"),
        (Quality::Normal, "quality_normal"),
        (Quality::High, "quality_high"),
    ];
    question(ui, program, "settings_quality", &answers, &mut settings.quality);
}

/// The volume.
pub fn sound(ui: &mut Ui, program: &Program, settings: &mut Settings) {
    let answers = [(0, "sound_off"), (40, "sound_soft"), (70, "sound_normal"), (100, "sound_loud")];
    question(ui, program, "settings_sound", &answers, &mut settings.volume_percent);
}

/// Whether sounds are told in words too.
fn captions(ui: &mut Ui, program: &Program, settings: &mut Settings) {
    let answers = [(true, "captions_on"), (false, "captions_off")];
    question(ui, program, "settings_captions", &answers, &mut settings.captions);
}

/// Whether lines are read aloud.
fn read_aloud(ui: &mut Ui, program: &Program, settings: &mut Settings) {
    question(ui, program, "settings_read_aloud", &[(false, "read_off"), (true, "read_on")], &mut settings.read_aloud);
    if settings.read_aloud {
        widgets::aside(ui, &program.say("settings_read_aloud_line"));
    }
}

/// Where a name is typed.
pub fn name_field(ui: &mut Ui, program: &Program, name: &mut String) {
    let label = ui.label(program.say("settings_name"));
    let width = ui.available_width().min(360.0);
    ui.add(TextEdit::singleline(name).char_limit(NAME_LETTERS).desired_width(width).margin(Margin::symmetric(10, 9)))
        .labelled_by(label.id);
}
