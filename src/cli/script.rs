//! A visit as a script to read in the terminal: who says what and how, what is done, what is on offer.

use std::{
    io::{self, Write},
    ops::Deref,
};

use super::page::paragraph;
use crate::domain::{
    id::SightId,
    reader::Reader,
    session::{Event, Offer},
    texts::Lang,
};

/// A visit that is written down.
#[derive(Clone, Copy)]
pub struct Script<'a>(pub Reader<'a>);

impl<'a> Deref for Script<'a> {
    type Target = Reader<'a>;

    fn deref(&self) -> &Reader<'a> {
        &self.0
    }
}

impl Script<'_> {
    /// Writes an event as a reader meets it; what goes on inside is left to the debrief.
    pub fn tell(&self, event: &Event, out: &mut dyn Write) -> io::Result<()> {
        match event {
            Event::ActBegan { act, .. } => {
                writeln!(out, "== {} ==\n", self.act(act.as_str()))
            }
            Event::DoorMoved { door } => writeln!(out, "  ({})", self.text("talk_door", [("door", door.as_str())])),
            Event::LineSpoken { speaker, text, args, mood, .. } => {
                let mood = self.text(&format!("mood_{mood}"), []);
                let spoken = format!("{} ({mood}): {}", self.name(speaker.as_str()), self.line(text, args));
                paragraph(out, "", &spoken)
            }
            Event::MoveChosen { text, chosen, kind, .. } => {
                let words = self.quoted(chosen.as_str(), *kind, text.as_ref());
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

    /// The letter that looks: k(ijken) or l(ook).
    pub fn look_letter(&self) -> char {
        if self.lang == Lang::Nl { 'k' } else { 'l' }
    }
}
