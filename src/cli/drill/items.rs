//! `drempel drill --items FAMILY`: items with their answers and reasons, one JSON object a line, for whoever reads them as a whole.
//!
//! Every core of the family comes once, in an order by seed, before any comes again with other names.

use std::io::Write;

use serde::Serialize;

use super::Args;
use crate::{
    cli::{CliError, Context, Outcome, Streams},
    domain::{
        drill::{
            drawn::Drawn,
            face::Reader,
            model::{Family, Form, Item},
            shelf::{DrillShelf, Drills},
            solution::Solution,
        },
        id::{CoreId, SkillId},
        session::luck::draw,
        texts::Lang,
    },
};

/// The seed of items where none is given.
const SEED: u64 = 1;

/// An item as it is written.
#[derive(Serialize)]
struct Written<'a> {
    core: &'a CoreId,
    skill: &'a SkillId,
    family: Family,
    form: Form,
    near: bool,
    lang: Lang,
    ask: String,
    situation: Option<String>,
    line: Option<String>,
    text: Option<String>,
    steps: Vec<WrittenStep<'a>>,
    /// The ids that are right, a list for each step.
    answer: Vec<&'a [String]>,
    /// Labels that a typed sentence should have, and not have.
    wants: &'a [String],
    avoids: &'a [String],
    examples: Vec<String>,
    reasons: Vec<String>,
}

#[derive(Serialize)]
struct WrittenStep<'a> {
    part: &'a str,
    name: Option<String>,
    options: Vec<WrittenOption>,
}

#[derive(Serialize)]
struct WrittenOption {
    id: String,
    text: String,
    right: bool,
    reason: Option<String>,
    /// What residents say back, by who.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    replies: Vec<(String, String)>,
}

pub(super) fn run(
    family: &str,
    args: &Args,
    context: &Context,
    drills: &Drills,
    streams: &mut Streams<'_>,
) -> Result<Outcome, CliError> {
    let family =
        Family::parse(family).ok_or_else(|| CliError::Asked(format!("there is no family `{family}`; there are: gc, av, fc")))?;
    let seed = args.seed.unwrap_or(SEED);
    let mut all: Vec<(u64, &DrillShelf, &Item)> = Vec::new();
    for (shelf, drill) in drills.of(family) {
        all.extend(drill.items.iter().map(|item| (draw(seed, "drill", &format!("{}/turn", item.core), 0), shelf, item)));
    }
    all.sort_by(|a, b| (a.0, &a.2.core).cmp(&(b.0, &b.2.core)));
    let rounds = (0..).flat_map(|nth| all.iter().map(move |(_, shelf, item)| (nth, *shelf, *item)));
    // Without a single item there is no round to go.
    let most = if all.is_empty() { 0 } else { args.count };
    for (nth, shelf, item) in rounds.take(most) {
        let drawn = Drawn::new(&drills.pools, seed, item, nth);
        let written = written(family, shelf, item, &drawn, context.lang);
        if args.json {
            writeln!(streams.out, "{}", serde_json::to_string(&written).map_err(std::io::Error::from)?)?;
        } else {
            draw_item(&written, streams.out)?;
        }
    }
    Ok(Outcome::Good)
}

fn written<'a>(family: Family, shelf: &'a DrillShelf, item: &'a Item, drawn: &'a Drawn, lang: Lang) -> Written<'a> {
    let reader = Reader::new(shelf, lang, item, drawn);
    let solution = Solution::of(&reader);
    let steps = item.steps.iter().zip(solution.steps).map(|(step, solved)| WrittenStep {
        part: step.part.as_str(),
        name: solved.name,
        options: solved
            .options
            .into_iter()
            .map(|option| WrittenOption {
                id: option.id,
                text: option.words,
                right: option.right,
                reason: option.reason,
                replies: option.replies,
            })
            .collect(),
    });
    Written {
        core: &item.core,
        skill: &shelf.id,
        family,
        form: item.form,
        near: item.near,
        lang,
        ask: solution.ask,
        situation: solution.situation,
        line: solution.line,
        text: solution.text,
        steps: steps.collect(),
        answer: item.steps.iter().map(|step| step.right.as_slice()).collect(),
        wants: &item.wants,
        avoids: &item.avoids,
        examples: solution.examples,
        reasons: item.reasons().iter().map(|key| reader.get(key)).collect(),
    }
}

/// The same to read.
fn draw_item(item: &Written<'_>, out: &mut dyn Write) -> std::io::Result<()> {
    writeln!(out, "{}{}", item.core, if item.near { "  (near)" } else { "" })?;
    for text in [&item.situation, &item.line, &item.text].into_iter().flatten() {
        writeln!(out, "  {text}")?;
    }
    for option in item.steps.iter().flat_map(|step| &step.options) {
        writeln!(out, "  {} {}", if option.right { "+" } else { "-" }, option.text)?;
    }
    for text in item.examples.iter().chain(&item.reasons) {
        writeln!(out, "    {text}")?;
    }
    writeln!(out)
}
