//! A drill on paper: the items first, then, on a page of their own, the answers with their reasons. The same seed gives the same sheet.

use super::html::Sheet;
use crate::domain::drill::{
    drawn::Drawn,
    face::Reader,
    model::Form,
    plan::unspaced,
    pools::Pools,
    shelf::DrillShelf,
    solution::{Solution, SolvedStep, letter},
    words::Words,
};

/// The attributes of the section with the answers, which begins a page; nothing before it tells what is right.
pub const ANSWERS: &str = "id=\"answers\" class=\"page\"";

/// So many lines to write a sentence on.
const LINES: usize = 2;

/// A skill on paper: so many items, or as many as there are. None when it cannot be practised.
#[must_use]
pub fn drill_sheet(words: Words<'_>, pools: &Pools, shelf: &DrillShelf, seed: u64, count: usize) -> Option<String> {
    let drill = shelf.playable()?;
    let solved = unspaced(drill, seed, count).into_iter().map(|item| {
        let drawn = Drawn::new(pools, seed, item, 0);
        Solution::of(&Reader::new(shelf, words.lang, item, &drawn))
    });
    let solved: Vec<Solution> = solved.collect();
    let title = shelf.title(words.lang);
    // Not through a text: a large number is not written out there.
    let foot = format!("{} · {} {seed}", shelf.id, words.say("paper_series"));
    let mut sheet = Sheet::new(words.lang, &title);
    // Messages and decisions have much to choose from: two and more are to stand on a page.
    let tight = matches!(drill.form, Form::Build | Form::Weigh);
    sheet.element("section", if tight { "id=\"items\" class=\"tight\"" } else { "id=\"items\"" }, |sheet| {
        sheet.line("h1", "", &title);
        sheet.line("p", "", &shelf.about(words.lang));
        sheet.element("p", "", |sheet| {
            sheet.field(&words.say("paper_name"));
            sheet.field(&words.say("paper_date"));
        });
        if let Some(first) = solved.first() {
            sheet.line("p", "class=\"ask\"", &first.ask);
        }
        for (at, one) in solved.iter().enumerate() {
            sheet.element("section", "class=\"item\"", |sheet| item(sheet, words, at, one));
        }
        sheet.line("p", "class=\"foot\"", &foot);
    });
    sheet.element("section", ANSWERS, |sheet| {
        sheet.line("h1", "", &words.get("paper_answers", [("title", &*title)]));
        sheet.line("p", "", &words.say("paper_answers_line"));
        for (at, one) in solved.iter().enumerate() {
            sheet.element("section", "class=\"item\"", |sheet| answer(sheet, words, at, one));
        }
        sheet.line("p", "class=\"foot\"", &foot);
    });
    Some(sheet.finish())
}

fn number(sheet: &mut Sheet, words: Words<'_>, at: usize) {
    sheet.line("h2", "", &words.get("paper_item", [("n", &*(at + 1).to_string())]));
}

/// An item, with what there is to choose from or lines to write on.
fn item(sheet: &mut Sheet, words: Words<'_>, at: usize, solved: &Solution) {
    number(sheet, words, at);
    if let Some(situation) = &solved.situation {
        sheet.line("p", "", situation);
    }
    if let Some(line) = &solved.line {
        sheet.line("p", "class=\"said\"", &words.get("drill_line", [("line", &**line)]));
    }
    if let Some(text) = &solved.text {
        sheet.line("p", "class=\"said\"", &words.get("drill_text", [("text", &**text)]));
    }
    for step in &solved.steps {
        if let Some(name) = words.step(&step.part, step.name.as_deref()) {
            sheet.line("h3", "", &name);
        }
        // A few words each, the same for all items, stand beside each other.
        let attributes = if step.part.is_shared() { "class=\"choices beside\"" } else { "class=\"choices\"" };
        sheet.element("ul", attributes, |sheet| {
            for (at, option) in step.options.iter().enumerate() {
                sheet.element("li", "", |sheet| {
                    sheet.element("span", "class=\"box\" aria-hidden=\"true\"", |_| {});
                    sheet.text(&format!("{}. {}", letter(at), option.words));
                });
            }
        });
    }
    match solved.form {
        Form::Build => sheet.line("h3", "", &words.say("paper_message")),
        Form::Typed => sheet.line("h3", "", &words.say("drill_answer_field")),
        Form::Tell | Form::Pick | Form::Weigh => return,
    }
    sheet.lines_to_write(LINES);
}

/// What is right of an item, and every reason.
fn answer(sheet: &mut Sheet, words: Words<'_>, at: usize, solved: &Solution) {
    number(sheet, words, at);
    sheet.element("p", "class=\"about\"", |sheet| sheet.line("em", "", solved.about()));
    for step in &solved.steps {
        if let Some(part) = words.part(&step.part, step.name.as_deref()) {
            sheet.line("h3", "", &part);
        }
        options(sheet, words, step);
    }
    for example in &solved.examples {
        sheet.line("p", "", &words.get("drill_example", [("text", &**example)]));
    }
    for (key, reason) in [("drill_shown_why", &solved.why), ("drill_shown_not", &solved.not)] {
        if let Some(reason) = reason {
            sheet.line("p", "", &words.get(key, [("text", &**reason)]));
        }
    }
}

/// Every option with a word that says whether it is right, why, and what is said back to it.
fn options(sheet: &mut Sheet, words: Words<'_>, step: &SolvedStep) {
    sheet.element("ul", "class=\"choices\"", |sheet| {
        for (at, option) in step.options.iter().enumerate() {
            let (attributes, key) =
                if option.right { ("class=\"right\"", "drill_shown_right") } else { ("", "drill_shown_wrong") };
            sheet.element("li", attributes, |sheet| {
                sheet.line("strong", "", &words.say(key));
                sheet.text(&format!(" {}. {}", letter(at), option.words));
                for told in option.reason.iter().cloned().chain(option.replies.iter().map(|(who, text)| words.reply(who, text))) {
                    sheet.line("div", "", &told);
                }
            });
        }
    });
}
