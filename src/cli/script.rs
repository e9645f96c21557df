//! A visit as a script to read in the terminal: who says what and how, what is done, what is on offer.

use std::io::{self, Write};

use super::{Context, page::paragraph};
use crate::domain::{
    id::{SightId, TextKey},
    library::{Library, Shelf},
    scenario::{
        model::{Owner, Scenario},
        vocabulary::MoveKind,
    },
    session::{Event, Offer},
    texts::Lang,
};

/// What it takes to write a visit down.
#[derive(Clone, Copy)]
pub struct Script<'a> {
    /// The program's own texts.
    pub context: &'a Context,
    /// The language it is written in; may be switched at any moment.
    pub lang: Lang,
    /// The rubric and its texts.
    pub library: &'a Library,
    /// The scenario's texts.
    pub shelf: &'a Shelf,
    /// The scenario.
    pub scenario: &'a Scenario,
}

impl Script<'_> {
    /// A text of the program.
    pub fn text<'t>(&self, key: &str, args: impl IntoIterator<Item = (&'t str, &'t str)>) -> String {
        self.context.texts.get(self.lang, key, args)
    }

    /// A text of the scenario.
    pub fn line(&self, key: &TextKey, args: &[(String, String)]) -> String {
        let args = args.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        self.shelf.texts.get(self.lang, key.as_str(), args)
    }

    /// The name of a person, a sight or whatever else has one.
    pub fn name(&self, id: &str) -> String {
        self.shelf.texts.get(self.lang, &format!("{id}_name"), [])
    }

    /// The words of a move; a wait has those of its step.
    pub fn words(&self, id: &str, text: Option<&TextKey>) -> String {
        if let Some(text) = text {
            return self.line(text, &[]);
        }
        let second = self.scenario.moves.find(id).is_some_and(|ix| matches!(self.scenario.moves[ix].owner, Owner::Wait(_, 1)));
        self.text(if second { "talk_wait_longer" } else { "talk_wait_moment" }, [])
    }

    /// Writes an event as a reader meets it; what goes on inside is left to the debrief.
    pub fn tell(&self, event: &Event, out: &mut dyn Write) -> io::Result<()> {
        match event {
            Event::ActBegan { act, .. } => {
                let title = self.shelf.texts.get(self.lang, &format!("{act}_title"), []);
                writeln!(out, "== {title} ==\n")
            }
            Event::DoorMoved { door } => writeln!(out, "  ({})", self.text("talk_door", [("door", door.as_str())])),
            Event::LineSpoken { speaker, text, args, mood, .. } => {
                let mood = self.text(&format!("mood_{mood}"), []);
                let spoken = format!("{} ({mood}): {}", self.name(speaker.as_str()), self.line(text, args));
                paragraph(out, "", &spoken)
            }
            Event::MoveChosen { text, chosen, kind, .. } => {
                let words = self.words(chosen.as_str(), text.as_ref());
                let spoken = matches!(kind, MoveKind::Say | MoveKind::Ask | MoveKind::Interrupt);
                let words = if spoken { format!("\u{201c}{words}\u{201d}") } else { words };
                writeln!(out)?;
                paragraph(out, "> ", &words)?;
                writeln!(out)
            }
            Event::SightSeen { sight, text } => {
                let (name, seen) = (self.name(sight.as_str()), self.line(text, &[]));
                writeln!(out)?;
                paragraph(out, "  ", &self.text("talk_seen", [("name", &*name), ("text", &*seen)]))
            }
            _ => Ok(()),
        }
    }

    /// Writes what is on offer: moves by number, sights by letter and number.
    pub fn offers(&self, moves: &[Offer], running: bool, sights: &[SightId], out: &mut dyn Write) -> io::Result<()> {
        writeln!(out)?;
        writeln!(out, "{}", self.text(if running { "talk_running" } else { "talk_your_move" }, []))?;
        for (at, offer) in moves.iter().enumerate() {
            let mut words = self.words(offer.id.as_str(), offer.text.as_ref());
            if let Some(why) = &offer.locked {
                words = format!("{words}  [{}]", self.locked(why));
            }
            paragraph(out, &format!("  {}. ", at + 1), &words)?;
        }
        let letter = self.look_letter();
        let named = sights.iter().enumerate().map(|(at, sight)| format!("{letter}{} {}", at + 1, self.name(sight.as_str())));
        let list = named.collect::<Vec<_>>().join(", ");
        if !list.is_empty() {
            paragraph(out, "  ", &self.text("talk_sights", [("list", &*list)]))?;
        }
        writeln!(out)
    }

    /// Why a move cannot be chosen.
    pub fn locked(&self, why: &TextKey) -> String {
        self.text("talk_locked", [("why", &*self.line(why, &[]))])
    }

    /// The letter that looks: k(ijken) or l(ook).
    pub fn look_letter(&self) -> char {
        if self.lang == Lang::Nl { 'k' } else { 'l' }
    }
}
