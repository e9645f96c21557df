//! A drill with a group on a beamer: an item in large letters, thought about, shown and talked over by one key. Hands may be counted and
//! a clock set; nobody's answer is asked for, and nothing is kept.

mod board;

use bevy_egui::egui::{
    CornerRadius, EventFilter, Frame, Key, Margin, Response, RichText, Sense, Ui, WidgetInfo, WidgetType, vec2,
};

use self::board::{Around, Block, Line, Look};
use super::{page, page_keys, pressed, row};
use crate::{
    app::{
        program::{
            Intent, Program, Screen,
            group::{ClassItem, ClassView, GroupAct},
        },
        theme::{
            self, bold, icons, palette, size,
            widgets::{self, Weight},
        },
    },
    domain::drill::{
        class::ClassStep,
        model::Form,
        solution::{Solution, SolvedOption, letter},
        words::Words,
    },
};

/// How far an arrow scrolls, in points.
const ARROW: f32 = 90.0;
/// Below this width there is no room for the words of every button, nor for the keys in words.
const NARROW: f32 = 720.0;
/// Keys that count hands, in order of the options.
const HANDS: [Key; 5] = [Key::A, Key::B, Key::C, Key::D, Key::E];

/// Draws the class.
pub fn show(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    let Some(view) = program.class_view() else {
        wants.push(Intent::Go(Screen::Drills));
        return;
    };
    let Some(item) = &view.item else {
        return page(ui, theme::COLUMN, |ui| ended(ui, program, &view, wants));
    };
    // Each step is read from its top.
    let place = format!("class {} {:?}", item.number, item.step);
    ui.push_id(&place, |ui| {
        let narrow = ui.available_width() < NARROW;
        Frame::new().inner_margin(Margin::symmetric(if narrow { 10 } else { 28 }, 10)).show(ui, |ui| {
            controls(ui, program, item, narrow, wants);
            steps(ui, program, &view, item);
            hands(ui, item, wants);
            if !narrow {
                widgets::aside(ui, &program.say("class_keys"));
            }
            let words = program.drill_words();
            let blocks = match item.step {
                ClassStep::Think => think(words, item),
                ClassStep::Reveal => reveal(words, item),
                ClassStep::Discuss => discuss(words, item),
            };
            board::show(ui, &blocks, scroll_keys);
        });
    });
}

/// The way out, back and on.
fn controls(ui: &mut Ui, program: &Program, item: &ClassItem, narrow: bool, wants: &mut Vec<Intent>) {
    let key = match (item.step, item.last) {
        (ClassStep::Think, _) => "class_to_reveal",
        (ClassStep::Reveal, _) => "class_to_discuss",
        (ClassStep::Discuss, false) => "class_to_next",
        (ClassStep::Discuss, true) => "class_to_end",
    };
    let small = |ui: &mut Ui, weight: Weight, icon: &str, words: &str| {
        if narrow { widgets::icon_button(ui, icon, words) } else { widgets::button(ui, weight, icon, words) }
    };
    row(ui, |ui| {
        let on = widgets::button(ui, Weight::Main, icons::ARROW_RIGHT, &program.say(key));
        let back = small(ui, Weight::Plain, icons::ARROW_LEFT, &program.say("class_back"));
        let stop = small(ui, Weight::Quiet, icons::X, &program.say("class_stop"));
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
        } else if pressed(ui, Key::T) {
            wants.push(Intent::Group(GroupAct::Clock));
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

/// Which of the three steps it is, which item of which skill, and the clock.
fn steps(ui: &mut Ui, program: &Program, view: &ClassView, item: &ClassItem) {
    let p = palette(ui);
    row(ui, |ui| {
        for (step, key) in ClassStep::ALL.into_iter().zip(["class_think", "class_reveal", "class_discuss"]) {
            let label = pill(ui, &program.say(key), step == item.step);
            if step == item.step {
                widgets::announce(ui, &label);
            }
        }
        ui.label(RichText::new(format!("{} · {}", view.title, item.number)).size(size::TEXT).color(p.faint));
        if let Some(clock) = &item.clock {
            ui.label(RichText::new(clock).font(bold(size::PART)).color(p.ink));
        }
    });
}

/// The name of a step; the present one stands on a ground of its own.
fn pill(ui: &mut Ui, words: &str, present: bool) -> Response {
    let p = palette(ui);
    let ink = if present { p.on_door } else { p.faint };
    let galley = ui.painter().layout_no_wrap(words.to_owned(), bold(size::TEXT), ink);
    let padding = vec2(if present { 12.0 } else { 4.0 }, 4.0);
    let (rect, response) = ui.allocate_exact_size(galley.size() + 2.0 * padding, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
    if present {
        ui.painter().rect_filled(rect, CornerRadius::same(14), p.door);
    }
    ui.painter().galley(rect.min + padding, galley, ink);
    response
}

/// A letter raises a hand for an option, and takes it down again with Shift.
fn hands(ui: &Ui, item: &ClassItem, wants: &mut Vec<Intent>) {
    for (at, key) in HANDS.into_iter().enumerate().take(item.hands.len()) {
        if pressed(ui, key) {
            wants.push(Intent::Group(GroupAct::Hand(at, true)));
        } else if ui.input(|input| input.key_pressed(key) && input.modifiers.shift_only()) {
            wants.push(Intent::Group(GroupAct::Hand(at, false)));
        }
    }
}

/// How many hands there were for an option, in words; nothing where none were counted.
fn raised(words: Words<'_>, item: &ClassItem, step: usize, option: usize) -> String {
    let decides = step + 1 == item.solution.steps.len();
    match item.hands.get(option).filter(|hands| decides && **hands > 0) {
        Some(hands) => format!("   · {}", words.get("class_hands", [("n", &*hands.to_string())])),
        None => String::new(),
    }
}

fn plain(lines: Vec<Line>) -> Block {
    Block { around: Around::Nothing, lines }
}

fn think(words: Words<'_>, item: &ClassItem) -> Vec<Block> {
    let solution = &item.solution;
    let mut blocks = asked(words, solution);
    blocks.push(plain(vec![Line::new(Look::Asked, &*solution.ask).announced()]));
    for (nth, step) in solution.steps.iter().enumerate() {
        let mut lines: Vec<Line> = Vec::new();
        lines.extend(words.step(&step.part, step.name.as_deref()).map(|name| Line::new(Look::Named, name)));
        // To be read and voted on by hand; there is nothing to press.
        lines.extend(step.options.iter().enumerate().map(|(at, option)| {
            let said = format!("{}{}", option.words, raised(words, item, nth, at));
            Line::new(Look::Offered, said).after(format!("{}.  ", letter(at)))
        }));
        blocks.push(plain(lines));
    }
    let how = match solution.form {
        Form::Tell | Form::Pick => "class_think_choose",
        Form::Weigh => "class_think_weigh",
        Form::Build => "class_think_build",
        Form::Typed => "class_think_typed",
    };
    blocks.push(plain(vec![Line::new(Look::Faint, words.say(how))]));
    blocks
}

/// Where one is, what is said, and the sentence that it is about.
fn asked(words: Words<'_>, solution: &Solution) -> Vec<Block> {
    let situation = solution.situation.iter().map(|situation| Line::new(Look::Beside, &**situation));
    let line = solution.line.iter().map(|line| Line::new(Look::Said, words.get("drill_line", [("line", &**line)])));
    let text = solution.text.iter().map(|text| Line::new(Look::Said, words.get("drill_text", [("text", &**text)])));
    situation.chain(line).chain(text).map(|line| plain(vec![line])).collect()
}

fn reveal(words: Words<'_>, item: &ClassItem) -> Vec<Block> {
    let solution = &item.solution;
    let mut blocks = vec![plain(vec![Line::new(Look::Faint, solution.about()).announced()])];
    for (nth, step) in solution.steps.iter().enumerate() {
        if let Some(name) = words.part(&step.part, step.name.as_deref()) {
            blocks.push(plain(vec![Line::new(Look::Named, name)]));
        }
        for (at, option) in step.options.iter().enumerate() {
            blocks.push(shown(words, at, option, &raised(words, item, nth, at)));
        }
    }
    let examples = solution.examples.iter().map(|example| words.get("drill_example", [("text", &**example)]));
    let lines: Vec<Line> = examples.map(|example| Line::new(Look::Offered, example)).collect();
    if !lines.is_empty() {
        blocks.push(Block { around: Around::Frame, lines });
    }
    let reasons = [("drill_shown_why", &solution.why), ("drill_shown_not", &solution.not)];
    let told = |(key, reason): (&str, &Option<String>)| {
        reason.as_ref().map(|reason| Line::new(Look::Reason, words.get(key, [("text", &**reason)])))
    };
    blocks.push(plain(reasons.into_iter().filter_map(told).collect()));
    blocks
}

/// An option with a word that says whether it is right, and why: an icon, a word, bold letters and a frame, never a colour alone.
fn shown(words: Words<'_>, at: usize, option: &SolvedOption, raised: &str) -> Block {
    let (icon, key, look, around) = if option.right {
        (icons::CHECK, "drill_shown_right", Look::Right, Around::Frame)
    } else {
        (icons::X, "drill_shown_wrong", Look::Wrong, Around::Room)
    };
    let said = Line::new(look, format!("{icon}  {} {}. {}{raised}", words.say(key), letter(at), option.words));
    let mut lines = vec![if option.right { said.announced() } else { said }];
    lines.extend(option.reason.iter().map(|reason| Line::new(Look::Reason, &**reason)));
    lines.extend(option.replies.iter().map(|(who, text)| Line::new(Look::Faint, words.reply(who, text))));
    Block { around, lines }
}

fn discuss(words: Words<'_>, item: &ClassItem) -> Vec<Block> {
    let solution = &item.solution;
    let mut known = vec![Line::new(Look::Faint, solution.about())];
    for step in &solution.steps {
        for (at, option) in step.options.iter().enumerate().filter(|(_, option)| option.right) {
            let said = format!("{}  {} {}. {}", icons::CHECK, words.say("drill_shown_right"), letter(at), option.words);
            known.push(Line::new(Look::Reason, said));
        }
    }
    let question = Line::new(Look::Question, &*item.question).announced();
    let talk = Line::new(Look::Reason, words.say("class_talk"));
    vec![plain(known), Block { around: Around::Sheet, lines: vec![question, talk] }]
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
