//! Earlier visits of the profile that plays, as a view.

use super::Program;
use crate::storage::records::{SessionId, SessionKind};

/// One earlier visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Which.
    pub id: SessionId,
    /// When it began, in the local time of then.
    pub when: String,
    /// The scenario's title.
    pub title: String,
    /// The scenario's id.
    pub scenario: String,
    /// How it closed, or that it is under way.
    pub how: String,
    /// Whether it has closed, so that it can be looked back on.
    pub closed: bool,
    /// What was written about it.
    pub note: Option<String>,
}

/// All earlier visits, the newest first.
#[must_use]
pub fn lines(program: &Program) -> Vec<Line> {
    let (Some(records), Some(profile)) = (program.records(), program.profile()) else { return Vec::new() };
    let notes = records.notes(profile.id).unwrap_or_default();
    let sessions = records.sessions(Some(profile.id)).unwrap_or_default();
    let own = sessions.into_iter().filter(|one| one.kind == SessionKind::Own && one.inputs > 0);
    own.map(|one| {
        let shelf = program.library().shelf(one.scenario.as_str());
        let named = |key: &str| shelf.map_or_else(|| one.scenario.to_string(), |shelf| shelf.texts.get(program.lang(), key, []));
        let how = match &one.end {
            None => program.say("logbook_under_way"),
            Some(end) => match &end.ending {
                Some(ending) => named(&format!("{ending}_title")),
                None => program.say("logbook_stopped"),
            },
        };
        let offset = jiff::tz::Offset::from_seconds(one.offset_minutes * 60).unwrap_or(jiff::tz::Offset::UTC);
        let local = offset.to_datetime(one.started);
        Line {
            id: one.id,
            when: program.text(
                "logbook_when",
                [
                    ("day", &*local.day().to_string()),
                    ("month", &*local.month().to_string()),
                    ("year", &*local.year().to_string()),
                    ("time", &*format!("{:02}:{:02}", local.hour(), local.minute())),
                ],
            ),
            title: named("scenario_title"),
            scenario: one.scenario.to_string(),
            how,
            closed: one.end.as_ref().is_some_and(|end| end.ending.is_some()),
            note: notes.iter().find(|note| note.session == Some(one.id)).map(|note| note.text.clone()),
        }
    })
    .collect()
}
