//! One question of a visit: where one stands, the cards for it, the cards kept in sight, one's own words, and then what is told.

use bevy_egui::egui::{Id, Key, Margin, Modifiers, Response, RichText, TextEdit, Ui};

use super::{choose::digit, focus_first, page, pressed, row};
use crate::{
    app::{
        program::{
            Intent, Program,
            dilemma::{DilemmaAct, Step, View},
        },
        theme::{
            self, bold, icons, palette, size,
            widgets::{self, CardFace, Weight},
        },
    },
    domain::dilemma::{
        marking::{MOST_LETTERS, Worth},
        told::{CardTold, Stood, Told},
    },
};

/// From this width on, in points, cards lie in two columns.
const TWO_COLUMNS: f32 = 620.0;

/// Draws the question.
pub fn show(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    let Some(view) = program.dilemma_view() else {
        // It is no longer in the content; what was answered is kept.
        wants.push(Intent::Dilemma(DilemmaAct::Leave));
        return;
    };
    // Each step is read from its top and has widgets of its own, so that no key pressed twice does something in the next.
    let salt = format!("{} {:?}", view.id, view.step);
    ui.push_id(&salt, |ui| page(ui, theme::COLUMN + 60.0, |ui| asked(ui, program, &view, wants)));
}

fn act(wants: &mut Vec<Intent>, act: DilemmaAct) {
    wants.push(Intent::Dilemma(act));
}

fn asked(ui: &mut Ui, program: &Program, view: &View, wants: &mut Vec<Intent>) {
    let key = if view.number.is_some() && matches!(view.step, Step::Reasons | Step::Weighed | Step::Words) {
        "dilemma_step_back"
    } else {
        "back"
    };
    let back = widgets::button(ui, Weight::Quiet, icons::ARROW_LEFT, &program.say(key));
    if back.clicked() || pressed(ui, Key::Escape) {
        act(wants, DilemmaAct::Back);
    }
    widgets::title(ui, &view.title);
    if let Some(number) = &view.number {
        widgets::aside(ui, number);
    }
    if !view.kept {
        widgets::aside(ui, &program.say("dilemma_unkept"));
    }
    widgets::sheet(ui, |ui| ui.label(RichText::new(&view.question).size(size::LINE)));
    if let Some(stood) = &view.stood {
        said(ui, program, "dilemma_stand", &[stood]);
    }
    if !view.because.is_empty() {
        said(ui, program, "dilemma_because", &view.because.iter().collect::<Vec<_>>());
    }
    if !view.in_sight.is_empty() {
        said(ui, program, "dilemma_in_sight", &view.in_sight.iter().collect::<Vec<_>>());
    }
    match view.step {
        Step::Position => positions(ui, program, view, wants),
        Step::Reasons => cards(ui, program, view, "dilemma_why", wants),
        Step::Weighed => cards(ui, program, view, "dilemma_weigh", wants),
        Step::Words => write(ui, program, view, wants),
        Step::Told => told(ui, program, view, wants),
    }
}

/// What was chosen in an earlier step.
fn said(ui: &mut Ui, program: &Program, key: &str, lines: &[&String]) {
    let about = format!("{}  {}: ", icons::CARET_RIGHT, program.say(key));
    let lines = lines.iter().map(|line| line.as_str()).collect::<Vec<_>>().join("  \u{b7}  ");
    widgets::mixed(ui, &[(&about, true), (&lines, false)], size::TEXT);
}

/// What is asked at a step, read out.
fn ask(ui: &mut Ui, words: &str) {
    let label = ui.label(RichText::new(words).font(bold(size::TEXT)));
    widgets::announce(ui, &label);
}

fn positions(ui: &mut Ui, program: &Program, view: &View, wants: &mut Vec<Intent>) {
    ask(ui, &program.say("dilemma_where"));
    for (at, (words, lies)) in view.positions.iter().enumerate() {
        let card = widgets::card(ui, CardFace { number: at + 1, words, lies: *lies, only: true });
        if card.clicked() || digit(at).is_some_and(|key| pressed(ui, key)) {
            act(wants, DilemmaAct::Choose(at));
        }
    }
    remark(ui, view);
    goes_on(ui, program, wants);
    widgets::aside(ui, &program.say("dilemma_keys_position"));
}

fn cards(ui: &mut Ui, program: &Program, view: &View, asked: &str, wants: &mut Vec<Intent>) {
    ask(ui, &program.say(asked));
    let mut laid = Vec::new();
    let one = |ui: &mut Ui, at: usize, laid: &mut Vec<usize>| {
        let card = &view.cards[at];
        let face = CardFace { number: card.at + 1, words: &card.words, lies: card.lies, only: false };
        let response = widgets::card(ui, face);
        if response.clicked() || digit(card.at).is_some_and(|key| pressed(ui, key)) {
            laid.push(card.at);
        }
    };
    if ui.available_width() >= TWO_COLUMNS {
        // Down the first column and then down the second: as the keyboard goes.
        let half = view.cards.len().div_ceil(2);
        ui.columns(2, |columns| {
            for at in 0..view.cards.len() {
                one(&mut columns[usize::from(at >= half)], at, &mut laid);
            }
        });
    } else {
        (0..view.cards.len()).for_each(|at| one(ui, at, &mut laid));
    }
    wants.extend(laid.into_iter().map(|at| Intent::Dilemma(DilemmaAct::Lay(at))));
    remark(ui, view);
    goes_on(ui, program, wants);
    widgets::aside(ui, &program.say("dilemma_keys_cards"));
}

fn write(ui: &mut Ui, program: &Program, view: &View, wants: &mut Vec<Intent>) {
    let key = if view.number.is_some() { "dilemma_words" } else { "dilemma_reflect" };
    let label = ui.label(RichText::new(program.say(key)).font(bold(size::TEXT)));
    widgets::announce(ui, &label);
    for prompt in &view.prompts {
        ui.label(format!("{}  {prompt}", icons::CARET_RIGHT));
    }
    let mut writing = view.writing.clone();
    let field = TextEdit::multiline(&mut writing)
        .id(Id::new("dilemma-words"))
        .char_limit(MOST_LETTERS)
        .desired_rows(5)
        .desired_width(f32::INFINITY)
        .margin(Margin::symmetric(10, 9));
    let response = ui.add(field).labelled_by(label.id);
    // Enter begins a new line; so that one that was meant for the step before gives no answer, the field has the keyboard.
    focus_first(ui, &response);
    if response.changed() {
        act(wants, DilemmaAct::Write(writing));
    }
    // Who goes elsewhere loses nothing.
    if response.lost_focus() {
        act(wants, DilemmaAct::Keep);
    }
    remark(ui, view);
    let key = if view.number.is_some() { "dilemma_to_told" } else { "dilemma_keep" };
    let button = widgets::button(ui, Weight::Main, icons::ARROW_RIGHT, &program.say(key));
    let by_key = ui.input_mut(|input| input.consume_key(Modifiers::COMMAND, Key::Enter));
    if button.clicked() || by_key {
        act(wants, DilemmaAct::On);
    }
    widgets::aside(ui, &program.say("debrief_only_here"));
}

fn remark(ui: &mut Ui, view: &View) {
    if let Some(remark) = &view.remark {
        let label = ui.label(RichText::new(format!("{}  {remark}", icons::INFO)).color(palette(ui).faint));
        widgets::announce(ui, &label);
    }
}

/// The way on: by mouse, or by Enter when nothing that it would press has the keyboard.
fn goes_on(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    let button = widgets::button(ui, Weight::Main, icons::ARROW_RIGHT, &program.say("dilemma_on"));
    let entered = ui.memory(|memory| memory.focused().is_none()) && pressed(ui, Key::Enter);
    if button.clicked() || entered {
        act(wants, DilemmaAct::On);
    }
}

/// What is told: one's own position with its cards, and beside it, as large, the others that one could defend.
fn told(ui: &mut Ui, program: &Program, view: &View, wants: &mut Vec<Intent>) {
    let Some(told) = &view.told else { return };
    match &told.stood {
        Some(own) => {
            let heading = widgets::part(ui, &program.say("dilemma_stand"));
            widgets::announce(ui, &heading);
            let (carried, other_side) = (told.carried.as_deref(), told.other_side.as_deref());
            beside(ui, program, own, told);
            laid(ui, program, "dilemma_because", carried, &told.reasons);
            laid(ui, program, "dilemma_in_sight", other_side, &told.weighed);
        }
        None => {
            let label = widgets::aside(ui, &program.say("dilemma_written_kept"));
            widgets::announce(ui, &label);
        }
    }
    if !told.words.is_empty() {
        widgets::sheet(ui, |ui| {
            widgets::part(ui, &program.say("dilemma_own_words"));
            ui.label(&told.words);
        });
        widgets::aside(ui, &program.say("debrief_only_here"));
    }
    row(ui, |ui| {
        // Nothing has the keyboard here, or what is told would be scrolled past before it is read.
        if widgets::button(ui, Weight::Main, icons::CHECK, &program.say("dilemma_done")).clicked() {
            act(wants, DilemmaAct::Leave);
        }
        if widgets::button(ui, Weight::Plain, icons::ARROW_CLOCKWISE, &program.say("dilemma_again")).clicked() {
            act(wants, DilemmaAct::Again);
        }
    });
    widgets::aside(ui, &program.say("dilemma_again_line"));
}

/// One's own position, and the others under a heading of the same size.
fn beside(ui: &mut Ui, program: &Program, own: &Stood, told: &Told) {
    stood(ui, program, own);
    if !told.others.is_empty() {
        widgets::part(ui, &program.say("dilemma_others"));
        if told.others.len() > 1 && ui.available_width() >= TWO_COLUMNS {
            ui.columns(2, |columns| {
                for (at, other) in told.others.iter().enumerate() {
                    stood(&mut columns[at % 2], program, other);
                }
            });
        } else {
            told.others.iter().for_each(|other| stood(ui, program, other));
        }
    }
}

fn stood(ui: &mut Ui, program: &Program, stood: &Stood) {
    let p = palette(ui);
    widgets::sheet(ui, |ui| {
        ui.label(RichText::new(&stood.say).font(bold(size::TEXT)));
        ui.label(RichText::new(&stood.after).line_height(Some(size::TEXT * 1.4)));
        if !stood.breaks.is_empty() {
            ui.label(RichText::new(format!("{}  {}", icons::WARNING, program.say("dilemma_breaks"))).color(p.brick));
        }
        for (row, reason) in &stood.breaks {
            ui.label(reason);
            ui.label(RichText::new(row).size(size::SMALL).color(p.brick));
        }
    });
}

/// Cards that were laid: a sentence on all of them, and on each what it is worth and what it rests on.
fn laid(ui: &mut Ui, program: &Program, key: &str, line: Option<&str>, cards: &[CardTold]) {
    widgets::part(ui, &program.say(key));
    if let Some(line) = line {
        ui.label(line);
    }
    for card in cards {
        widgets::sheet(ui, |ui| {
            ui.label(RichText::new(&card.card).font(bold(size::TEXT)));
            judged(ui, card);
            ui.label(&card.about);
            if !card.anchors.is_empty() {
                widgets::aside(ui, &card.anchors);
            }
        });
    }
}

/// What a card is worth: a word and an icon, never a colour alone.
fn judged(ui: &mut Ui, card: &CardTold) -> Response {
    let p = palette(ui);
    let (icon, ink) = match card.worth {
        Worth::For => (icons::CHECK, p.moss),
        Worth::Against => (icons::HAND_PALM, p.door),
        Worth::Aside => (icons::QUESTION, p.faint),
        Worth::Weak => (icons::X, p.brick),
    };
    ui.label(RichText::new(format!("{icon}  {}", card.judged)).size(size::SMALL).color(ink))
}
