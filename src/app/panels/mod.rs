//! What is drawn with egui: plain functions that look at the program and say what somebody wants. No access to the World.

mod about;
mod briefing;
mod choose;
mod class;
mod debrief;
mod dilemma;
mod dilemmas;
mod drill;
mod drills;
mod logbook;
mod picture;
mod settings;
mod skill;
mod title;
mod visit;
mod welcome;

use bevy_egui::egui::{self, Color32, Frame, Id, Key, Margin, Rect, ScrollArea, TextureId, Ui, UiBuilder, Vec2, pos2, vec2};

use super::{
    program::{Intent, Program, Screen},
    theme::{
        COLUMN, icons,
        widgets::{self, Weight},
    },
};

/// The picture of the stage, and where in it things are.
#[derive(Debug, Clone, Copy, Default)]
pub struct StagePicture<'a> {
    /// The picture; without one, plain paper stands in for it.
    pub texture: Option<TextureId>,
    /// Sights with their places in it, as fractions of width and height from the top left.
    pub spots: &'a [(String, Vec2)],
}

/// What panels remember between two frames and nobody else needs to know.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    /// A name that is being typed.
    name: String,
    /// How many screens were entered: each begins at its top.
    entries: u32,
    /// The screen that was shown last, to know when another begins.
    screen: Option<Screen>,
    /// How many entries the visit had shown, to know when there is something new to scroll to.
    shown: (usize, bool),
    /// When the visit's end was shown first, in seconds of egui's clock.
    ended: Option<f64>,
    /// Which turn it is, by the inputs before it, and since when it is the trainee's, on the same clock.
    turn_since: Option<(usize, f64)>,
    /// Where the stage was drawn last, in points: the stage makes its picture this large.
    pub stage: Option<Rect>,
    /// The sight that is pointed at, by mouse or keyboard.
    pub pointed: Option<String>,
}

/// Draws the stage over all there is.
pub(super) fn only_stage(ui: &mut Ui, memory: &mut Memory, stage: StagePicture<'_>) {
    let rect = ui.max_rect();
    memory.stage = Some(rect);
    if let Some(texture) = stage.texture {
        ui.painter().image(texture, rect, Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0)), Color32::WHITE);
    }
}

/// Draws the program. Gives what somebody wants, in the order in which they wanted it.
pub fn show(ui: &mut Ui, program: &Program, memory: &mut Memory, stage: StagePicture<'_>) -> Vec<Intent> {
    let mut wants = Vec::new();
    let rect = ui.max_rect();
    let entered = memory.screen.as_ref() != Some(&program.screen);
    if entered {
        memory.entries = memory.entries.wrapping_add(1);
        memory.screen = Some(program.screen.clone());
        memory.name.clear();
    }
    memory.stage = None;
    memory.pointed = None;
    let part = program.debrief.as_ref().map(|debrief| debrief.part.key());
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(Id::new((memory.entries, part))));
    let ui = &mut child;
    match &program.screen {
        Screen::Welcome => welcome::show(ui, program, &mut memory.name, &mut wants),
        Screen::Title => title::show(ui, program, &mut wants),
        Screen::Choose => choose::show(ui, program, &mut wants),
        Screen::Briefing(id) => briefing::show(ui, program, id, &mut wants),
        Screen::Visit => visit::show(ui, program, memory, stage, &mut wants),
        Screen::Debrief => debrief::show(ui, program, memory, stage, &mut wants),
        Screen::Dilemmas(scenario) => dilemmas::show(ui, program, scenario, &mut wants),
        Screen::Dilemma => dilemma::show(ui, program, &mut wants),
        Screen::Logbook => logbook::show(ui, program, &mut wants),
        Screen::Drills => drills::show(ui, program, &mut wants),
        Screen::Drill => drill::show(ui, program, &mut wants),
        Screen::Week => drills::show_week(ui, program, &mut wants),
        Screen::Skill(skill) => skill::show(ui, program, skill, &mut wants),
        Screen::Class => class::show(ui, program, &mut wants),
        Screen::Settings(back) => settings::show(ui, program, back, &mut memory.name, &mut wants),
        Screen::About => about::show(ui, program, &mut wants),
    }
    notices(ui, program, &mut wants);
    if entered {
        ui.memory_mut(|memory| {
            if let Some(focused) = memory.focused() {
                memory.surrender_focus(focused);
            }
        });
    }
    wants
}

/// Whether a key was pressed that nobody else takes: no text is being written.
fn pressed(ui: &Ui, key: Key) -> bool {
    !ui.ctx().egui_wants_keyboard_input_for_text() && ui.input(|input| input.key_pressed(key) && input.modifiers.is_none())
}

/// Whether text is being written, so that letters and digits are no commands.
trait WantsText {
    fn egui_wants_keyboard_input_for_text(&self) -> bool;
}

impl WantsText for egui::Context {
    fn egui_wants_keyboard_input_for_text(&self) -> bool {
        self.memory(|memory| memory.focused()).is_some_and(|id| egui::TextEdit::load_state(self, id).is_some())
    }
}

/// A page: a column in the middle that scrolls, with a way back at its top.
fn page<R>(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui) -> R) -> R {
    let output = ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
        page_keys(ui);
        let room = ui.available_width();
        let side = ((room - width) / 2.0).max(if room < 520.0 { 10.0 } else { 24.0 });
        #[expect(clippy::cast_possible_truncation, reason = "at most 120")]
        let margin = Margin::symmetric(side.min(120.0) as i8, 0);
        // Margins of frames are bytes: wide sides are made of space instead.
        if side > 120.0 {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(side);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.x = 10.0;
                    ui.set_width(room - 2.0 * side);
                    body(ui, add)
                })
                .inner
            })
            .inner
        } else {
            Frame::new().inner_margin(margin).show(ui, |ui| body(ui, add)).inner
        }
    });
    output.inner
}

/// Page keys scroll what they stand in.
fn page_keys(ui: &Ui) {
    let pages = ui.input(|input| i8::from(input.key_pressed(Key::PageUp)) - i8::from(input.key_pressed(Key::PageDown)));
    if pages != 0 {
        ui.scroll_with_delta(vec2(0.0, 0.8 * ui.clip_rect().height() * f32::from(pages)));
    }
}

fn body<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.add_space(18.0);
    let result = add(ui);
    ui.add_space(28.0);
    result
}

/// The top of a page: a way back, by button and by Escape, and the title.
fn head(ui: &mut Ui, program: &Program, title: &str, back: Screen, wants: &mut Vec<Intent>) {
    let button = widgets::button(ui, Weight::Quiet, icons::ARROW_LEFT, &program.say("back"));
    if button.clicked() || pressed(ui, Key::Escape) {
        wants.push(Intent::Go(back));
    }
    widgets::title(ui, title);
    ui.add_space(6.0);
}

/// A notice lies over everything until it is read.
fn notices(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    let Some(notice) = program.notices.first() else { return };
    let room = ui.max_rect();
    let width = (room.width() - 40.0).min(COLUMN * 0.8);
    let modal = egui::Modal::new(Id::new("notice")).show(ui.ctx(), |ui| {
        ui.set_width(width);
        ScrollArea::vertical().max_height((room.height() - 140.0).max(80.0)).show(ui, |ui| {
            widgets::part(ui, &program.say("notice_title"));
            let label = ui.label(notice);
            widgets::announce(ui, &label);
        });
        ui.add_space(8.0);
        let button = widgets::button(ui, Weight::Main, icons::CHECK, &program.say("understood"));
        focus_first(ui, &button);
        button.clicked()
    });
    if modal.inner || modal.should_close() {
        wants.push(Intent::Read);
    }
}

/// Gives the keyboard to a widget when nothing has it.
fn focus_first(ui: &Ui, response: &egui::Response) {
    if ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
    }
}

/// Buttons side by side, as many on a line as fit.
fn row<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(10.0, 10.0);
        add(ui)
    })
    .inner
}
