//! Sheets for an exercise in threes with a case of one's own: a plan, a card for each role, a tally, a form for the four elements.
//!
//! The exercise is that of the course's third day, the observer's four points are those of its second; times and rounds are ours.

use super::html::Sheet;
use crate::domain::drill::words::Words;

/// What an observer counts, by the labels of the codebook; the eight kinds of questions, with what is closed beside the open ones.
const COUNTED: [&str; 10] = ["OPEN", "CLOSED", "AV2", "AV3", "AV4", "AV5", "AV6", "AV7", "AV8", "CO"];
/// What looks like a question and closes more than it opens.
const NEAR: [&str; 4] = ["ADV", "VERW", "TAG", "STAP"];
/// The eight kinds of questions.
const KINDS: [&str; 8] = ["OPEN", "AV2", "AV3", "AV4", "AV5", "AV6", "AV7", "AV8"];
/// The four elements.
const ELEMENTS: [&str; 4] = ["WAARN", "GEVOEL", "BEHOEFTE", "VERZOEK"];
/// Who has which role in each round: worker, resident, observer.
const ROUNDS: [[&str; 3]; 3] = [["A", "B", "C"], ["B", "C", "A"], ["C", "A", "B"]];
/// The parts of a round, in minutes.
const ROUND: [(&str, u32); 4] = [("read", 3), ("talk", 7), ("write", 2), ("after", 8)];
/// Before the first round, and after the last, with everybody, in minutes.
const BEGIN: u32 = 10;
const TOGETHER: u32 = 20;

/// A sheet with the name of its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The name.
    pub name: String,
    /// The sheet, in HTML.
    pub html: String,
}

/// All sheets, in the order in which they are handed out.
#[must_use]
pub fn triads(words: Words<'_>) -> Vec<Named> {
    type Write = fn(&mut Sheet, Words<'_>);
    let sheets: [(&str, Write); 5] =
        [("plan", plan), ("worker", worker), ("resident", resident), ("observer", observer), ("elements", elements)];
    let written = |(name, write): (&str, Write)| {
        let title = words.say(&format!("triads_{name}_title"));
        let mut sheet = Sheet::new(words.lang, &title);
        sheet.line("h1", "", &title);
        sheet.line("p", "", &words.say(&format!("triads_{name}_about")));
        write(&mut sheet, words);
        Named { name: format!("triads-{name}-{}.html", words.lang), html: sheet.finish() }
    };
    sheets.into_iter().map(written).collect()
}

/// The texts of numbered keys, `<key>_1` to `<key>_<most>`.
fn numbered(words: Words<'_>, key: &str, most: u32) -> Vec<String> {
    (1..=most).map(|nth| words.say(&format!("{key}_{nth}"))).collect()
}

/// A part with a heading and a list.
fn part(sheet: &mut Sheet, words: Words<'_>, key: &str, most: u32) {
    sheet.line("h2", "", &words.say(key));
    sheet.list("ul", numbered(words, key, most));
}

/// Questions or prompts, each with lines to write on.
fn to_write(sheet: &mut Sheet, words: Words<'_>, key: &str, most: u32, lines: usize) {
    sheet.line("h2", "", &words.say(key));
    for prompt in numbered(words, key, most) {
        sheet.element("div", "class=\"item\"", |sheet| {
            sheet.line("h3", "", &prompt);
            sheet.lines_to_write(lines);
        });
    }
}

/// The heads of a table.
fn heads(sheet: &mut Sheet, heads: &[String]) {
    sheet.element("thead", "", |sheet| {
        sheet.element("tr", "", |sheet| {
            for head in heads {
                sheet.line("th", "scope=\"col\"", head);
            }
        });
    });
}

/// What a label of the codebook is called.
fn label(words: Words<'_>, label: &str) -> String {
    words.say(&format!("drill_label_{label}"))
}

fn minutes(words: Words<'_>, n: u32) -> String {
    words.get("triads_minutes", [("n", &*n.to_string())])
}

fn plan(sheet: &mut Sheet, words: Words<'_>) {
    part(sheet, words, "triads_needed", 3);
    part(sheet, words, "triads_before", 4);
    sheet.line("h2", "", &words.say("triads_time"));
    let round: u32 = ROUND.iter().map(|(_, minutes)| minutes).sum();
    let rounds = u32::try_from(ROUNDS.len()).unwrap_or(0);
    let all = BEGIN + rounds * round + TOGETHER;
    sheet.element("table", "", |sheet| {
        heads(sheet, &["triads_time_what", "triads_time_long", "triads_time_how"].map(|key| words.say(key)));
        sheet.element("tbody", "", |sheet| {
            row_of_time(sheet, words, "begin", &minutes(words, BEGIN));
            let each = words.get("triads_each", [("rounds", &*rounds.to_string()), ("n", &*round.to_string())]);
            row_of_time(sheet, words, "round", &each);
            for (what, long) in ROUND {
                row_of_time(sheet, words, what, &minutes(words, long));
            }
            row_of_time(sheet, words, "together", &minutes(words, TOGETHER));
        });
    });
    sheet.line("p", "class=\"ask\"", &words.get("triads_all", [("n", &*all.to_string())]));
    sheet.element("table", "", |sheet| {
        let roles = ["triads_round", "triads_worker_title", "triads_resident_title", "triads_observer_title"];
        heads(sheet, &roles.map(|key| words.say(key)));
        sheet.element("tbody", "", |sheet| {
            for (at, who) in ROUNDS.iter().enumerate() {
                sheet.element("tr", "", |sheet| {
                    sheet.line("th", "scope=\"row\"", &(at + 1).to_string());
                    for name in who {
                        sheet.line("td", "", name);
                    }
                });
            }
        });
    });
    sheet.element("section", "class=\"page\"", |sheet| {
        sheet.line("h2", "", &words.say("triads_debrief"));
        sheet.line("p", "", &words.say("triads_debrief_how"));
        for (who, most) in [("resident", 3), ("worker", 3), ("observer", 3), ("three", 2)] {
            sheet.line("h3", "", &words.say(&format!("triads_debrief_{who}")));
            sheet.list("ul", numbered(words, &format!("triads_debrief_{who}"), most));
        }
        part(sheet, words, "triads_plenary", 5);
    });
}

fn row_of_time(sheet: &mut Sheet, words: Words<'_>, what: &str, long: &str) {
    sheet.element("tr", "", |sheet| {
        sheet.line("th", "scope=\"row\"", &words.say(&format!("triads_time_{what}")));
        sheet.line("td", "", long);
        sheet.line("td", "", &words.say(&format!("triads_time_{what}_how")));
    });
}

fn worker(sheet: &mut Sheet, words: Words<'_>) {
    to_write(sheet, words, "triads_choose", 2, 2);
    part(sheet, words, "triads_worker", 7);
    sheet.element("section", "class=\"page\"", |sheet| {
        sheet.line("h2", "", &words.say("triads_kinds"));
        sheet.element("table", "", |sheet| {
            heads(sheet, &["triads_kinds_kind", "triads_kinds_sounds", "triads_kinds_not"].map(|key| words.say(key)));
            sheet.element("tbody", "", |sheet| {
                for kind in KINDS {
                    sheet.element("tr", "", |sheet| {
                        sheet.line("th", "scope=\"row\" class=\"named\"", &label(words, kind));
                        sheet.line("td", "", &words.say(&format!("triads_sounds_{kind}")));
                        sheet.line("td", "", &words.say(&format!("triads_not_{kind}")));
                    });
                }
            });
        });
        sheet.line("p", "", &words.say("triads_closed"));
    });
}

fn resident(sheet: &mut Sheet, words: Words<'_>) {
    to_write(sheet, words, "triads_who", 6, 2);
    part(sheet, words, "triads_resident", 5);
    sheet.element("section", "class=\"page\"", |sheet| to_write(sheet, words, "triads_resident_after", 2, 3));
}

fn observer(sheet: &mut Sheet, words: Words<'_>) {
    sheet.element("p", "", |sheet| {
        for key in ["triads_round", "triads_worker_title", "triads_resident_title"] {
            sheet.field(&words.say(key));
        }
    });
    sheet.line("p", "", &words.say("triads_count_once"));
    sheet.element("table", "", |sheet| {
        let columns = ["triads_count_what", "triads_count_sign", "triads_count_tally", "triads_count_then"];
        heads(sheet, &columns.map(|key| words.say(key)));
        sheet.element("tbody", "", |sheet| {
            for counted in COUNTED {
                row_to_count(sheet, &label(words, counted), &words.say(&format!("triads_sign_{counted}")));
            }
            row_to_count(sheet, &words.say("triads_silence"), &words.say("triads_sign_silence"));
            for counted in NEAR {
                row_to_count(sheet, &label(words, counted), &words.say(&format!("triads_sign_{counted}")));
            }
        });
    });
    sheet.line("p", "", &words.say("triads_closed"));
    sheet.element("section", "class=\"page\"", |sheet| to_write(sheet, words, "triads_points", 4, 3));
}

fn row_to_count(sheet: &mut Sheet, what: &str, sign: &str) {
    sheet.element("tr", "", |sheet| {
        sheet.line("th", "scope=\"row\" class=\"named\"", what);
        sheet.line("td", "", sign);
        sheet.line("td", "class=\"tally\"", "");
        sheet.line("td", "class=\"tally\"", "");
    });
}

fn elements(sheet: &mut Sheet, words: Words<'_>) {
    to_write(sheet, words, "triads_moment", 1, 2);
    sheet.element("table", "", |sheet| {
        let columns = ["triads_element", "triads_honest", "triads_receiving", "triads_test"];
        heads(sheet, &columns.map(|key| words.say(key)));
        sheet.element("tbody", "", |sheet| {
            for element in ELEMENTS {
                sheet.element("tr", "", |sheet| {
                    sheet.line("th", "scope=\"row\" class=\"named\"", &label(words, element));
                    sheet.line("td", "class=\"room\"", &words.say(&format!("triads_honest_{element}")));
                    sheet.line("td", "class=\"room\"", &words.say(&format!("triads_receiving_{element}")));
                    sheet.line("td", "", &words.say(&format!("triads_test_{element}")));
                });
            }
        });
    });
    to_write(sheet, words, "triads_plain", 1, 3);
    part(sheet, words, "triads_careful", 3);
}
