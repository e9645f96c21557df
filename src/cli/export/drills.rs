//! Kept drills as JSON, or every answer as a line of CSV.

use serde::Serialize;

use super::{Format, as_text, write_json, write_lines};
use crate::{
    cli::CliError,
    domain::{
        drill::{
            feedback::Feedback,
            marking::{Answer, Verdict},
            model::skill_of,
            plan::What,
        },
        id::{CoreId, SkillId},
    },
    storage::records::{Records, StoredDrill, StoredReview},
};

/// A drill with its answers.
#[derive(Serialize)]
struct Exported {
    drill: String,
    profile: String,
    kind: &'static str,
    what: What,
    engine_version: String,
    seed: u64,
    language: String,
    started: String,
    offset_minutes: i32,
    ended: Option<String>,
    /// How many items were planned; those without an answer are not among the answers.
    items: usize,
    answers: Vec<Given>,
}

/// An answer that was given.
#[derive(Serialize)]
struct Given {
    /// To which item, counted from 1.
    item: u32,
    skill: SkillId,
    core: CoreId,
    /// How much was told after it.
    feedback: Feedback,
    at: String,
    offset_minutes: i32,
    /// The ids that were chosen, one for each step; empty where a sentence was typed.
    chosen: Vec<String>,
    /// What the trainee typed, when it is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    own_words: Option<String>,
    verdict: Verdict,
    right: bool,
    /// Whether the trainee judged it, since the program was not sure.
    judged_by_trainee: bool,
    /// Whether the trainee thought it was right, where they were asked.
    thought: Option<bool>,
    /// What it was and what it was taken for, where two things were mixed up.
    was: Option<String>,
    taken_for: Option<String>,
    millis: Option<u64>,
}

/// An answer, as a line of CSV.
#[derive(Serialize)]
struct Line<'a> {
    drill: &'a str,
    profile: &'a str,
    kind: &'a str,
    language: &'a str,
    item: u32,
    skill: &'a str,
    core: &'a str,
    feedback: Feedback,
    at: &'a str,
    offset_minutes: i32,
    chosen: String,
    own_words: String,
    verdict: Verdict,
    right: bool,
    judged_by_trainee: bool,
    thought: Option<bool>,
    was: Option<&'a str>,
    taken_for: Option<&'a str>,
    millis: Option<u64>,
}

/// All drills in this form, with typed sentences only when they are asked for, and how many there are.
pub(super) fn written(records: &Records, format: Format, with_words: bool) -> Result<(Vec<u8>, usize), CliError> {
    let mut exported = Vec::new();
    for stored in records.drills()? {
        exported.push(export(records, stored, with_words)?);
    }
    let mut bytes = Vec::new();
    match format {
        Format::Json => write_json(&exported, &mut bytes)?,
        Format::Csv => {
            let lines = exported.iter().flat_map(|drill| drill.answers.iter().map(move |given| line(drill, given)));
            write_lines(lines, &mut bytes)?;
        }
    }
    Ok((bytes, exported.len()))
}

fn export(records: &Records, stored: StoredDrill, with_words: bool) -> Result<Exported, CliError> {
    let items = &stored.plan.items;
    let answers = records.drill_reviews(stored.id)?.into_iter().filter_map(|review| {
        // Items are counted from 1, and every answer is to one of them: the records see to that.
        let planned = (review.seq as usize).checked_sub(1).and_then(|at| items.get(at))?;
        Some(given(planned.core.clone(), planned.feedback, review, with_words))
    });
    let answers = answers.collect();
    Ok(Exported {
        drill: stored.id.to_string(),
        profile: stored.profile.to_string(),
        kind: stored.kind.as_str(),
        engine_version: stored.engine_version,
        seed: stored.plan.seed,
        language: stored.language,
        started: stored.started_at.to_string(),
        offset_minutes: stored.started.offset_minutes,
        ended: stored.ended.map(|at| at.to_string()),
        items: stored.plan.items.len(),
        answers,
        what: stored.plan.what,
    })
}

fn given(core: CoreId, feedback: Feedback, review: StoredReview, with_words: bool) -> Given {
    let (chosen, own_words) = match review.answer {
        Answer::Chosen(ids) => (ids, None),
        Answer::Typed(sentence) => (Vec::new(), with_words.then_some(sentence)),
    };
    let (was, taken_for) = review.confusion.map(|confusion| (confusion.answer, confusion.chosen)).unzip();
    Given {
        item: review.seq,
        skill: skill_of(&core),
        core,
        feedback,
        at: review.at.to_string(),
        offset_minutes: review.offset_minutes,
        chosen,
        own_words,
        verdict: review.verdict,
        right: review.verdict == Verdict::Right,
        judged_by_trainee: review.own,
        thought: review.thought,
        was,
        taken_for,
        millis: review.millis,
    }
}

fn line<'a>(drill: &'a Exported, given: &'a Given) -> Line<'a> {
    Line {
        drill: &drill.drill,
        profile: &drill.profile,
        kind: drill.kind,
        language: &drill.language,
        item: given.item,
        skill: given.skill.as_str(),
        core: given.core.as_str(),
        feedback: given.feedback,
        at: &given.at,
        offset_minutes: given.offset_minutes,
        chosen: given.chosen.join(" "),
        own_words: given.own_words.as_deref().map(as_text).unwrap_or_default(),
        verdict: given.verdict,
        right: given.right,
        judged_by_trainee: given.judged_by_trainee,
        thought: given.thought,
        was: given.was.as_deref(),
        taken_for: given.taken_for.as_deref(),
        millis: given.millis,
    }
}
