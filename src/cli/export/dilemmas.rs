//! Answers to dilemmas as JSON, or each as a line of CSV.

use serde::Serialize;

use super::{Format, as_text, write_json, write_lines};
use crate::{cli::CliError, domain::id::CardId, storage::records::StoredAnswer};

/// An answer to a dilemma; as a line of CSV with its cards in one field.
#[derive(Serialize)]
pub(super) struct Exported {
    /// None outside a visit.
    session: Option<String>,
    profile: String,
    scenario: String,
    scenario_version: u32,
    dilemma: String,
    /// When it was last written, UTC.
    at: String,
    /// Whether it was given; else it is a draft.
    given: bool,
    position: Option<String>,
    reasons: Vec<String>,
    weighed: Vec<String>,
    /// Only when asked for: they are the trainee's.
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<String>,
}

/// The same as a line of CSV, which has no lists.
#[derive(Serialize)]
struct Line<'a> {
    session: &'a str,
    profile: &'a str,
    scenario: &'a str,
    scenario_version: u32,
    dilemma: &'a str,
    at: &'a str,
    given: bool,
    position: &'a str,
    reasons: String,
    weighed: String,
    words: String,
}

/// These answers in this form, and how many there are.
pub(super) fn written(
    answers: impl Iterator<Item = StoredAnswer>,
    format: Format,
    with_words: bool,
) -> Result<(Vec<u8>, usize), CliError> {
    let all: Vec<Exported> = answers.map(|stored| exported(stored, with_words)).collect();
    let mut bytes = Vec::new();
    match format {
        Format::Json => write_json(&all, &mut bytes)?,
        Format::Csv => write_lines(all.iter().map(line), &mut bytes)?,
    }
    Ok((bytes, all.len()))
}

/// An answer as it is written, with the trainee's own words only when they are asked for.
pub(super) fn exported(stored: StoredAnswer, with_words: bool) -> Exported {
    let StoredAnswer { question, at, given, answer } = stored;
    Exported {
        session: question.session.map(|id| id.to_string()),
        profile: question.profile.to_string(),
        scenario: question.scenario.to_string(),
        scenario_version: question.scenario_version,
        dilemma: question.dilemma.to_string(),
        at: at.to_string(),
        given,
        position: answer.position.map(|id| id.to_string()),
        reasons: ids(&answer.reasons),
        weighed: ids(&answer.weighed),
        words: with_words.then_some(answer.words),
    }
}

fn ids(cards: &[CardId]) -> Vec<String> {
    cards.iter().map(ToString::to_string).collect()
}

fn line(answer: &Exported) -> Line<'_> {
    Line {
        session: answer.session.as_deref().unwrap_or_default(),
        profile: &answer.profile,
        scenario: &answer.scenario,
        scenario_version: answer.scenario_version,
        dilemma: &answer.dilemma,
        at: &answer.at,
        given: answer.given,
        position: answer.position.as_deref().unwrap_or_default(),
        reasons: answer.reasons.join(" "),
        weighed: answer.weighed.join(" "),
        words: answer.words.as_deref().map(as_text).unwrap_or_default(),
    }
}
