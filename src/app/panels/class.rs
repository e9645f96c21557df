//! A drill with a group on a beamer: an item in large letters, thought about, shown and talked over by one key. Nothing on it is answered.

use bevy_egui::egui::{CornerRadius, EventFilter, FontId, Frame, Key, Margin, Response, RichText, ScrollArea, Stroke, Ui, vec2};

use super::{page, page_keys, pressed, row};
use crate::{
    app::{
        program::{
            Intent, Program, Screen,
            group::{ClassItem, ClassView, GroupAct},
        },
        theme::{
            self, bold, icons, palette,
            widgets::{self, Weight},
        },
    },
    domain::drill::{
        class::ClassStep,
        model::Form,
        solution::{Solution, SolvedOption, SolvedStep, letter},
        words::Words,
    },
};

/// So many letters of the largest size stand beside each other about: what is read at the back of a room.
const LETTERS: f32 = 32.0;
/// Bounds of that size, in points.
const LARGEST: (f32, f32) = (20.0, 76.0);
/// The smallest size of anything, in points.
const SMALLEST: f32 = 17.0;
/// How far an arrow scrolls, in points.
const ARROW: f32 = 90.0;

/// Sizes of letters, by the size of the window.
#[derive(Clone, Copy)]
struct Sizes {
    /// What it is about.
    text: f32,
    /// What is read beside it.
    read: f32,
    /// Reasons.
    small: f32,
}

impl Sizes {
    fn of(ui: &Ui, form: Form) -> Self {
        let room = ui.max_rect();
        let largest = (room.width().min(room.height() * 1.78) / LETTERS).clamp(LARGEST.0, LARGEST.1);
        // A message has up to sixteen tiles.
        let tight = if form == Form::Build { 0.8 } else { 1.0 };
        let at_least = |part: f32| (largest * part * tight).max(SMALLEST);
        Self { text: largest.max(SMALLEST), read: at_least(0.78), small: at_least(0.6) }
    }
}

/// Draws the class.
pub fn show(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    let Some(view) = program.class_view() else {
        wants.push(Intent::Go(Screen::Drills));
        return;
    };
    let Some(item) = &view.item else {
        return page(ui, theme::COLUMN, |ui| ended(ui, program, &view, wants));
    };
    let sizes = Sizes::of(ui, item.solution.form);
    // Each step is read from its top.
    let place = format!("class {} {:?}", item.number, item.step);
    ui.push_id(&place, |ui| {
        let side = if ui.available_width() < 520.0 { 10 } else { 28 };
        Frame::new().inner_margin(Margin::symmetric(side, 12)).show(ui, |ui| {
            controls(ui, program, item, wants);
            widgets::aside(ui, &format!("{} · {}", view.title, item.number));
            ScrollArea::vertical().auto_shrink([false, false]).show(ui, |ui| {
                scroll_keys(ui);
                match item.step {
                    ClassStep::Think => think(ui, program, item, sizes),
                    ClassStep::Reveal => reveal(ui, program, item, sizes),
                    ClassStep::Discuss => discuss(ui, program, item, sizes),
                }
                ui.add_space(10.0);
                widgets::aside(ui, &program.say("class_keys"));
            });
        });
    });
}

/// The way out, back and on. They stay above what scrolls.
fn controls(ui: &mut Ui, program: &Program, item: &ClassItem, wants: &mut Vec<Intent>) {
    let key = match (item.step, item.last) {
        (ClassStep::Think, _) => "class_to_reveal",
        (ClassStep::Reveal, _) => "class_to_discuss",
        (ClassStep::Discuss, false) => "class_to_next",
        (ClassStep::Discuss, true) => "class_to_end",
    };
    row(ui, |ui| {
        let on = widgets::button(ui, Weight::Main, icons::ARROW_RIGHT, &program.say(key));
        let back = widgets::button(ui, Weight::Plain, icons::ARROW_LEFT, &program.say("class_back"));
        let stop = widgets::button(ui, Weight::Quiet, icons::X, &program.say("class_stop"));
        // Nothing has the keyboard at first: the one key goes on wherever one is, and a button does its own thing once it was tabbed to.
        [&on, &back, &stop].into_iter().for_each(|button| keep_arrows(ui, button));
        let elsewhere = back.has_focus() || stop.has_focus();
        let by_key = !elsewhere && (pressed(ui, Key::Space) || pressed(ui, Key::Enter));
        // One thing at a time, however it was asked for: a key that presses a button goes one step, not two.
        if stop.clicked() || pressed(ui, Key::Escape) {
            wants.push(Intent::Group(GroupAct::Stop));
        } else if back.clicked() || goes_back(ui) {
            wants.push(Intent::Group(GroupAct::Back));
        } else if on.clicked() || by_key || pressed(ui, Key::ArrowRight) {
            wants.push(Intent::Group(GroupAct::On));
        }
    });
}

fn goes_back(ui: &Ui) -> bool {
    pressed(ui, Key::Backspace) || pressed(ui, Key::ArrowLeft)
}

/// Arrows go through the class and scroll; they do not carry the keyboard to another button, where space would do something else.
fn keep_arrows(ui: &Ui, button: &Response) {
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(button.id, filter));
}

fn scroll_keys(ui: &Ui) {
    page_keys(ui);
    let arrows = ui.input(|input| i8::from(input.key_pressed(Key::ArrowUp)) - i8::from(input.key_pressed(Key::ArrowDown)));
    if arrows != 0 {
        ui.scroll_with_delta(vec2(0.0, ARROW * f32::from(arrows)));
    }
}

/// Which of the three steps it is.
fn heading(ui: &mut Ui, program: &Program, key: &str) {
    widgets::part(ui, &program.say(key));
}

fn think(ui: &mut Ui, program: &Program, item: &ClassItem, sizes: Sizes) {
    let solution = &item.solution;
    heading(ui, program, "class_think");
    asked(ui, program.drill_words(), solution, sizes);
    let ask = ui.label(RichText::new(&solution.ask).font(bold(sizes.read)));
    widgets::announce(ui, &ask);
    for step in &solution.steps {
        named(ui, program.drill_words().step(&step.part, step.name.as_deref()), sizes);
        for (at, option) in step.options.iter().enumerate() {
            // To be read and voted on by hand; there is nothing to press.
            ui.label(RichText::new(format!("{}.  {}", letter(at), option.words)).size(sizes.read));
        }
    }
}

/// Where one is, what is said, and the sentence that it is about.
fn asked(ui: &mut Ui, words: Words<'_>, solution: &Solution, sizes: Sizes) {
    if let Some(situation) = &solution.situation {
        ui.label(RichText::new(situation).size(sizes.read));
    }
    if let Some(line) = &solution.line {
        ui.label(RichText::new(words.get("drill_line", [("line", &**line)])).size(sizes.text));
    }
    if let Some(text) = &solution.text {
        ui.label(RichText::new(words.get("drill_text", [("text", &**text)])).size(sizes.text));
    }
    ui.add_space(6.0);
}

fn named(ui: &mut Ui, name: Option<String>, sizes: Sizes) {
    if let Some(name) = name {
        ui.label(RichText::new(name).font(bold(sizes.small)));
    }
}

fn reveal(ui: &mut Ui, program: &Program, item: &ClassItem, sizes: Sizes) {
    let (solution, words) = (&item.solution, program.drill_words());
    heading(ui, program, "class_reveal");
    let about = ui.label(RichText::new(solution.about()).size(sizes.small).color(palette(ui).faint));
    widgets::announce(ui, &about);
    for step in &solution.steps {
        named(ui, words.part(&step.part, step.name.as_deref()), sizes);
        options(ui, words, step, sizes);
    }
    for example in &solution.examples {
        ui.label(RichText::new(words.get("drill_example", [("text", &**example)])).size(sizes.read));
    }
    for (key, reason) in [("drill_shown_why", &solution.why), ("drill_shown_not", &solution.not)] {
        if let Some(reason) = reason {
            ui.label(RichText::new(words.get(key, [("text", &**reason)])).size(sizes.small));
        }
    }
}

/// The options of a step, each with a word that says whether it is right.
fn options(ui: &mut Ui, words: Words<'_>, step: &SolvedStep, sizes: Sizes) {
    for (at, option) in step.options.iter().enumerate() {
        let ink = palette(ui).moss;
        // A frame, an icon, a word and bold letters: it is seen without colours, and in a bright room.
        let stroke = if option.right { Stroke::new(3.0, ink) } else { Stroke::NONE };
        let frame = Frame::new().stroke(stroke).corner_radius(CornerRadius::same(9)).inner_margin(Margin::symmetric(12, 6));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            shown(ui, words, at, option, sizes);
        });
    }
}

fn shown(ui: &mut Ui, words: Words<'_>, at: usize, option: &SolvedOption, sizes: Sizes) {
    let p = palette(ui);
    let (icon, key, font, ink) = if option.right {
        (icons::CHECK, "drill_shown_right", bold(sizes.read), p.moss)
    } else {
        (icons::X, "drill_shown_wrong", FontId::proportional(sizes.read), p.faint)
    };
    let said = format!("{icon}  {} {}. {}", words.say(key), letter(at), option.words);
    let label = ui.label(RichText::new(said).font(font).color(ink));
    if option.right {
        widgets::announce(ui, &label);
    }
    if let Some(reason) = &option.reason {
        ui.label(RichText::new(reason).size(sizes.small));
    }
    for (who, text) in &option.replies {
        ui.label(RichText::new(words.reply(who, text)).size(sizes.small).color(p.faint));
    }
}

fn discuss(ui: &mut Ui, program: &Program, item: &ClassItem, sizes: Sizes) {
    let (solution, words) = (&item.solution, program.drill_words());
    heading(ui, program, "class_discuss");
    ui.label(RichText::new(solution.about()).size(sizes.small).color(palette(ui).faint));
    for step in &solution.steps {
        for (at, option) in step.options.iter().enumerate().filter(|(_, option)| option.right) {
            let said = format!("{}  {} {}. {}", icons::CHECK, words.say("drill_shown_right"), letter(at), option.words);
            ui.label(RichText::new(said).size(sizes.small));
        }
    }
    ui.add_space(10.0);
    widgets::sheet(ui, |ui| {
        let label = ui.label(RichText::new(&item.question).font(bold(sizes.text)));
        widgets::announce(ui, &label);
        ui.label(RichText::new(program.say("class_talk")).size(sizes.small));
    });
}

/// The end. Nothing has the keyboard here at first: a space too many does nothing.
fn ended(ui: &mut Ui, program: &Program, view: &ClassView, wants: &mut Vec<Intent>) {
    widgets::part(ui, &view.title);
    let title = widgets::title(ui, &program.say("class_end"));
    widgets::announce(ui, &title);
    ui.label(program.text("class_end_line", [("n", &*view.items.to_string())]));
    row(ui, |ui| {
        let stop = widgets::button(ui, Weight::Main, icons::CHECK, &program.say("class_stop"));
        let back = widgets::button(ui, Weight::Plain, icons::ARROW_LEFT, &program.say("class_back"));
        let again = widgets::button(ui, Weight::Plain, icons::ARROW_CLOCKWISE, &program.say("class_again"));
        if stop.clicked() || pressed(ui, Key::Escape) {
            wants.push(Intent::Group(GroupAct::Stop));
        } else if back.clicked() || goes_back(ui) {
            wants.push(Intent::Group(GroupAct::Back));
        } else if again.clicked() {
            wants.push(Intent::Group(GroupAct::Begin(view.skill.clone())));
        }
    });
}
