//! The visits of the program: begun, gone on with, played move by move, and looked back on.

use std::sync::Arc;

use super::{
    Program, Screen,
    debrief::Debrief,
    visit::{self, Visit},
};
use crate::{
    domain::{library::Library, session::Input},
    storage::{
        content,
        kept::{Begin, Kept, TakeError, any_seed},
        records::{ProfileId, SessionId, SessionKind, StoredSession},
    },
};

impl Program {
    pub(super) fn begin(&mut self, id: &str) {
        let Some(scenario) = self.library.shelf(id).and_then(|shelf| shelf.held()) else {
            let notice = self.text("notice_not_playable", [("id", id)]);
            self.notices.push(notice);
            return;
        };
        let seed = self.seed.unwrap_or_else(any_seed);
        let profile = self.ready_profile();
        let kept = match (&self.records, profile) {
            (Some(records), Some(profile)) => {
                let begin = Begin { profile, kind: SessionKind::Own, seed, lang: self.lang() };
                match Kept::begin(records.clone(), scenario.clone(), &self.files, begin) {
                    Ok(kept) => kept,
                    Err(error) => {
                        self.notice(&error);
                        Kept::unkept(scenario, seed)
                    }
                }
            }
            _ => Kept::unkept(scenario, seed),
        };
        self.visit = Some(Visit::new(kept, self.library.clone(), id, self.tour_wanted()));
        self.screen = Screen::Visit;
    }

    /// The profile that plays; made if there is none yet.
    pub(super) fn ready_profile(&mut self) -> Option<ProfileId> {
        if self.profile().is_none() {
            self.new_profile(None);
        }
        self.profile().map(|profile| profile.id)
    }

    pub(super) fn tour_wanted(&self) -> bool {
        self.settings.tour < visit::HINTS
    }

    /// The visit of this profile with a scenario that is under way, if there is one.
    pub(super) fn under_way(&self, id: &str) -> Option<StoredSession> {
        let (records, profile) = (self.records.as_ref()?, self.profile()?);
        let unfinished = records.unfinished(profile.id, &id.into()).ok()?;
        unfinished.into_iter().find(|session| session.kind == SessionKind::Own && session.inputs > 0)
    }

    pub(super) fn go_on(&mut self, id: &str) {
        let Some(stored) = self.under_way(id) else { return self.begin(id) };
        let Some(records) = self.records.clone() else { return };
        match self.library_of(&stored.content, id).and_then(|library| {
            let scenario =
                library.shelf(id).and_then(|shelf| shelf.held()).ok_or_else(|| self.text("notice_not_playable", [("id", id)]))?;
            let kept = Kept::resume(records, stored.id, scenario).map_err(|error| error.to_string())?;
            Ok((kept, library))
        }) {
            Ok((kept, library)) => {
                self.visit = Some(Visit::resumed(kept, library, id, self.tour_wanted()));
                self.screen = Screen::Visit;
            }
            Err(why) => self.notices.push(why),
        }
    }

    /// The content a session was begun with: the program's own if it is the same, else as it was kept.
    pub(super) fn library_of(&self, hash: &str, id: &str) -> Result<Arc<Library>, String> {
        if content::hash(&content::part_of(&self.files, id)) == hash {
            return Ok(self.library.clone());
        }
        let records = self.records.as_ref().ok_or_else(|| self.say("notice_no_records"))?;
        let zip = records.content(hash).map_err(|error| error.to_string())?.unwrap_or_default();
        let files = content::unpack(&zip, records.path()).map_err(|error| error.to_string())?;
        Ok(Arc::new(Library::load_some(&files, &[id.to_owned()])))
    }

    pub(super) fn take(&mut self, input: Input) {
        let Some(visit) = &mut self.visit else { return };
        match visit.take(input) {
            Ok(()) => {}
            // A key pressed a moment late; nothing happened.
            Err(TakeError::Refused(_)) => {}
            Err(TakeError::NotKept(error)) => {
                let why = error.to_string();
                let notice = self.text("notice_move_not_kept", [("why", why.as_str())]);
                self.notices.push(notice);
            }
        }
    }

    pub(super) fn look(&mut self) {
        let Some(visit) = &self.visit else { return };
        let written = visit.about.or_else(|| visit.kept.id()).and_then(|id| self.written_about(id));
        self.debrief = Some(Debrief::new(self, visit, written));
        self.screen = Screen::Debrief;
    }

    pub(super) fn look_back(&mut self, id: SessionId) {
        match self.visit_again(id) {
            Ok(visit) => {
                self.visit = Some(visit);
                self.look();
            }
            Err(why) => self.notices.push(why),
        }
    }

    /// A kept visit, played again to its last input, without taking it in hand.
    pub(super) fn visit_again(&self, id: SessionId) -> Result<Visit, String> {
        let records = self.records.as_ref().ok_or_else(|| self.say("notice_no_records"))?;
        let stored = records.session(id).map_err(|error| error.to_string())?.ok_or_else(|| self.say("notice_no_records"))?;
        let scenario_id = stored.scenario.as_str();
        let library = self.library_of(&stored.content, scenario_id)?;
        let scenario = library
            .shelf(scenario_id)
            .and_then(|shelf| shelf.held())
            .ok_or_else(|| self.text("notice_not_playable", [("id", scenario_id)]))?;
        let inputs = records.inputs(id).map_err(|error| error.to_string())?;
        let mut kept = Kept::unkept(scenario, stored.seed);
        for input in inputs {
            kept.take(input).map_err(|error| error.to_string())?;
        }
        let mut visit = Visit::resumed(kept, library, scenario_id, false);
        visit.about = Some(id);
        Ok(visit)
    }

    pub(super) fn written_about(&self, id: SessionId) -> Option<String> {
        let notes = self.records.as_ref()?.notes(self.profile()?.id).ok()?;
        notes.into_iter().find(|note| note.session == Some(id)).map(|note| note.text)
    }

    pub(super) fn reflect(&mut self, text: &str) {
        let id = self.visit.as_ref().and_then(|visit| visit.about.or_else(|| visit.kept.id()));
        let (Some(records), Some(profile), Some(id)) = (&self.records, self.profile(), id) else { return };
        match records.keep_reflection(profile.id, id, text) {
            Ok(()) => {
                if let Some(debrief) = &mut self.debrief {
                    debrief.kept = Some(text.to_owned());
                }
            }
            Err(error) => self.notice(&error),
        }
    }
}
