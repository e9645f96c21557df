//! A drill: what is asked, what there is to choose from or a line to write on, what is told, the end.

use bevy_egui::egui::{Align, Id, Key, Margin, Rect, Response, RichText, TextEdit, Ui, vec2};

use super::{
    choose::digit,
    drills::{Keys, mixed_up},
    focus_first, page, pressed, row,
};
use crate::{
    app::{
        program::{
            Intent, Program, Screen,
            drill::{Act, End, View},
        },
        theme::{
            self, bold, icons, palette, size,
            widgets::{self, MoveFace, Weight},
        },
    },
    domain::drill::{
        marking::Verdict,
        session::Stage,
        told::Told,
        typed::LONGEST,
        words::{Words, verdict_key},
    },
};

/// How much of the window a key reads on by.
const READ_ON: f32 = 0.8;

/// Draws the drill.
pub fn show(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    if let Some(view) = program.drill_view() {
        // Each item is read from its top, and each of its stages has widgets of its own: what had the keyboard has it no more, so that
        // no key pressed twice chooses what comes next.
        ui.push_id((&view.title, &view.number), |ui| page(ui, theme::COLUMN, |ui| item(ui, program, &view, wants)));
    } else if let Some(end) = program.drill_end() {
        page(ui, theme::COLUMN, |ui| ended(ui, program, &end, wants));
    } else {
        // Its item is no longer in the content; what was answered is kept.
        wants.push(Intent::Drill(Act::Stop));
    }
}

fn act(wants: &mut Vec<Intent>, act: Act) {
    wants.push(Intent::Drill(act));
}

/// The top: a way out, by button and by Escape, what is practised and which item it is.
fn top(ui: &mut Ui, program: &Program, title: &str, number: &str, wants: &mut Vec<Intent>) {
    let stop = widgets::button(ui, Weight::Quiet, icons::ARROW_LEFT, &program.say("drill_stop"));
    if stop.clicked() || pressed(ui, Key::Escape) {
        act(wants, Act::Stop);
    }
    widgets::part(ui, title);
    if !number.is_empty() {
        widgets::aside(ui, number);
    }
}

/// Whether something of an item is shown for the first time since something else was in its place. Each page remembers for itself, so
/// that all is new to one that was left and entered again.
fn is_new(ui: &Ui, place: &str, what: &str) -> bool {
    let id = ui.id().with(place);
    ui.data_mut(|data| {
        let new = data.get_temp::<String>(id).as_deref() != Some(what);
        if new {
            data.insert_temp(id, what.to_owned());
        }
        new
    })
}

fn item(ui: &mut Ui, program: &Program, view: &View, wants: &mut Vec<Intent>) {
    top(ui, program, &view.title, &view.number, wants);
    if !view.kept {
        widgets::aside(ui, &program.say("drill_unkept"));
    }
    asked(ui, program, view);
    for (name, words) in &view.chosen {
        chosen(ui, program, name.as_deref(), words);
    }
    let stage = format!("{} {:?} {}", view.number, view.stage, view.chosen.len());
    let part = ui.scope(|ui| {
        ui.push_id(&stage, |ui| match view.stage {
            Stage::Shown => answer(ui, program, view, wants),
            Stage::Judge => judge(ui, program, view, wants),
            Stage::Check => check(ui, program, wants),
            Stage::Told | Stage::Ended => told(ui, program, view, wants),
        });
        if let Some(remark) = &view.remark {
            let label = ui.label(RichText::new(format!("{}  {remark}", icons::INFO)).color(palette(ui).faint));
            widgets::announce(ui, &label);
        }
    });
    into_sight(ui, view, &stage, part.response.rect);
    ui.add_space(6.0);
    widgets::aside(ui, &program.say("drill_keys"));
}

/// An item is read from its top. What comes after that, a next part, what is told, a remark, comes into sight when it is new: whole, or
/// where there is no room for that, from its own top. After that the reader scrolls as they like.
fn into_sight(ui: &Ui, view: &View, stage: &str, part: Rect) {
    let stage_is_new = is_new(ui, "stage", stage);
    let remark_is_new = is_new(ui, "remark", view.remark.as_deref().unwrap_or_default()) && view.remark.is_some();
    let window = ui.clip_rect();
    if stage_is_new && view.stage == Stage::Shown && view.chosen.is_empty() {
        let above = window.top() - ui.min_rect().top();
        if above > 0.0 {
            ui.scroll_with_delta(vec2(0.0, above));
        }
    } else if stage_is_new || remark_is_new {
        let align = (part.height() > window.height()).then_some(Align::Min);
        ui.scroll_to_rect(part, align);
    }
}

/// Where one is, what is said, the sentence it is about, and the question.
fn asked(ui: &mut Ui, program: &Program, view: &View) {
    let words = program.drill_words();
    widgets::sheet(ui, |ui| {
        if let Some(situation) = &view.face.situation {
            ui.label(situation);
        }
        if let Some(line) = &view.face.line {
            ui.label(RichText::new(words.get("drill_line", [("line", &**line)])).size(size::LINE));
        }
        if let Some(text) = &view.face.text {
            ui.label(RichText::new(words.get("drill_text", [("text", &**text)])).size(size::LINE));
        }
        let ask = ui.label(RichText::new(&view.face.ask).font(bold(size::TEXT)));
        widgets::announce(ui, &ask);
    });
}

/// What was chosen: its name and its words.
fn chosen(ui: &mut Ui, program: &Program, name: Option<&str>, words: &str) {
    let about = name.map_or_else(|| program.say("drill_chosen"), str::to_owned);
    widgets::mixed(ui, &[(&format!("{}  {about}: ", icons::CARET_RIGHT), true), (words, false)], size::TEXT);
}

/// What there is to choose from, or a line to write on.
fn answer(ui: &mut Ui, program: &Program, view: &View, wants: &mut Vec<Intent>) {
    if view.face.steps.is_empty() {
        return write(ui, program, view, wants);
    }
    let Some(step) = view.face.steps.get(view.chosen.len()) else {
        return confirm(ui, program, wants);
    };
    let name = program.drill_words().step(&step.part, step.name.as_deref());
    if let Some(name) = &name {
        ui.label(RichText::new(name).font(bold(size::TEXT)));
    }
    let kind = name.unwrap_or_else(|| program.say("drill_choice"));
    for (at, (_, words)) in step.options.iter().enumerate() {
        if numbered(ui, at, &kind, words) {
            act(wants, Act::Choose(at));
        }
    }
    if !view.chosen.is_empty() && undo(ui, program) {
        act(wants, Act::Undo);
    }
}

/// A numbered choice; says whether it was chosen, by mouse, by keyboard or by its number.
fn numbered(ui: &mut Ui, at: usize, kind: &str, words: &str) -> bool {
    let face = MoveFace { number: at + 1, icon: icons::CHAT_CIRCLE_TEXT, kind, words, locked: None, quiet: false };
    let button = widgets::move_button(ui, face);
    button.clicked() || digit(at).is_some_and(|key| pressed(ui, key))
}

fn undo(ui: &mut Ui, program: &Program) -> bool {
    let button = widgets::button(ui, Weight::Quiet, icons::ARROW_LEFT, &program.say("drill_undo"));
    button.clicked() || pressed(ui, Key::Backspace)
}

/// A message that was put together is looked at before it is given.
fn confirm(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    row(ui, |ui| {
        let give = widgets::button(ui, Weight::Main, icons::CHECK, &program.say("drill_check_button"));
        if goes_on(ui, &give) {
            act(wants, Act::Answer);
        }
        if undo(ui, program) {
            act(wants, Act::Undo);
        }
    });
}

fn write(ui: &mut Ui, program: &Program, view: &View, wants: &mut Vec<Intent>) {
    let label = ui.label(program.say("drill_answer_field"));
    let mut writing = view.writing.clone();
    let field = TextEdit::singleline(&mut writing)
        .id(Id::new("drill-sentence"))
        .char_limit(LONGEST)
        .desired_width(f32::INFINITY)
        .margin(Margin::symmetric(10, 9));
    let response = ui.add(field).labelled_by(label.id);
    // Asked before the field takes the keyboard back.
    let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    focus_first(ui, &response);
    if response.changed() {
        act(wants, Act::Write(writing));
    }
    let give = widgets::button(ui, Weight::Main, icons::CHECK, &program.say("drill_check_button"));
    if entered || give.clicked() {
        act(wants, Act::Answer);
    }
}

/// Model sentences beside one's own, and three ways to judge it.
fn judge(ui: &mut Ui, program: &Program, view: &View, wants: &mut Vec<Intent>) {
    let words = program.drill_words();
    let label = ui.label(program.say("drill_unsure"));
    widgets::announce(ui, &label);
    ui.label(words.get("drill_yours", [("text", &*view.writing)]));
    examples(ui, words, &view.examples);
    ui.label(RichText::new(program.say("drill_judge")).font(bold(size::TEXT)));
    let kind = program.say("drill_choice");
    for (at, verdict) in Verdict::OWN.into_iter().enumerate() {
        let key = match verdict {
            Verdict::Right => "drill_own_right",
            Verdict::Partly => "drill_own_partly",
            Verdict::Wrong | Verdict::Unsure => "drill_own_wrong",
        };
        if numbered(ui, at, &kind, &program.say(key)) {
            act(wants, Act::Judge(verdict));
        }
    }
}

/// What one thinks before being told.
fn check(ui: &mut Ui, program: &Program, wants: &mut Vec<Intent>) {
    let label = ui.label(RichText::new(program.say("drill_check")).font(bold(size::TEXT)));
    widgets::announce(ui, &label);
    let kind = program.say("drill_choice");
    for (at, (key, thought)) in [("drill_check_yes", true), ("drill_check_no", false)].into_iter().enumerate() {
        if numbered(ui, at, &kind, &program.say(key)) {
            act(wants, Act::Check(thought));
        }
    }
}

/// What is told, and on.
fn told(ui: &mut Ui, program: &Program, view: &View, wants: &mut Vec<Intent>) {
    if let Some(told) = &view.told {
        widgets::sheet(ui, |ui| {
            if view.face.steps.is_empty() {
                ui.label(program.drill_words().get("drill_yours", [("text", &*view.writing)]));
            }
            worth(ui, program.drill_words(), told, view.own);
            if let Some(thought) = &view.thought {
                ui.label(thought);
            }
        });
    }
    let next = widgets::button(ui, Weight::Main, icons::ARROW_RIGHT, &program.say("drill_next"));
    if goes_on(ui, &next) {
        act(wants, Act::Next);
    }
}

/// What an answer was worth: a word and an icon, never a colour alone, and why.
fn worth(ui: &mut Ui, words: Words<'_>, told: &Told, own: bool) {
    let p = palette(ui);
    let (icon, ink) = match told.verdict {
        Verdict::Right => (icons::CHECK, p.moss),
        Verdict::Partly => (icons::PLUS, p.door),
        Verdict::Wrong => (icons::X, p.brick),
        Verdict::Unsure => (icons::QUESTION, p.faint),
    };
    let key = match (own, told.verdict) {
        (true, Verdict::Right) => "drill_own_right",
        (true, Verdict::Partly) => "drill_own_partly",
        (true, _) => "drill_own_wrong",
        (false, verdict) => verdict_key(verdict),
    };
    let label = ui.label(RichText::new(format!("{icon}  {}", words.say(key))).font(bold(size::TEXT)).color(ink));
    widgets::announce(ui, &label);
    if let Some(heard) = &told.heard {
        ui.label(words.heard(heard));
    }
    for better in &told.right {
        ui.label(words.better(better));
    }
    for reason in &told.reasons {
        ui.label(words.reason(reason));
    }
    examples(ui, words, &told.examples);
    for (who, text) in &told.replies {
        ui.label(words.reply(who, text));
    }
}

fn examples(ui: &mut Ui, words: Words<'_>, examples: &[String]) {
    for example in examples {
        ui.label(RichText::new(words.get("drill_example", [("text", &**example)])).color(palette(ui).faint));
    }
}

/// The way on: by mouse, or by Enter or space when nothing else has the keyboard. Where it lies below the window, those keys read on
/// to it first, so that nothing is passed over unread.
fn goes_on(ui: &Ui, button: &Response) -> bool {
    focus_first(ui, button);
    let by_key = pressed(ui, Key::Enter) || pressed(ui, Key::Space);
    if by_key && button.has_focus() && button.rect.bottom() > ui.clip_rect().bottom() {
        ui.scroll_with_delta(vec2(0.0, -READ_ON * ui.clip_rect().height()));
        return false;
    }
    let nothing_focused = ui.memory(|memory| memory.focused().is_none());
    button.clicked() || (nothing_focused && by_key)
}

fn ended(ui: &mut Ui, program: &Program, end: &End, wants: &mut Vec<Intent>) {
    top(ui, program, &end.title, "", wants);
    let title = widgets::title(ui, &program.say("drill_end_title"));
    widgets::announce(ui, &title);
    ui.label(&end.count);
    if !end.untold.is_empty() {
        widgets::part(ui, &program.say("drill_end_untold"));
    }
    for (asked, yours, told) in &end.untold {
        widgets::sheet(ui, |ui| {
            ui.label(asked);
            ui.label(yours);
            worth(ui, program.drill_words(), told, false);
        });
    }
    if !end.confusions.is_empty() {
        widgets::sheet(ui, |ui| mixed_up(ui, program, &end.confusions, Keys::First, wants));
    }
    row(ui, |ui| {
        let back = widgets::button(ui, Weight::Main, icons::CHECK, &program.say("drill_title"));
        if goes_on(ui, &back) {
            act(wants, Act::Stop);
        }
        if widgets::button(ui, Weight::Plain, icons::ARROW_CLOCKWISE, &program.say("drill_again")).clicked() {
            wants.push(Intent::Practise(end.what.clone()));
        }
        if widgets::button(ui, Weight::Plain, icons::BOOK_OPEN, &program.say("drill_to_week")).clicked() {
            act(wants, Act::Stop);
            wants.push(Intent::Go(Screen::Week));
        }
    });
}
