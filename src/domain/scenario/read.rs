//! Raw scenario values from the syntax tree, field by field as docs/scenario-format.md lists them.

use ron2::ast::Expr;

use super::{
    raw::{
        After, Name, RawAct, RawAllow, RawBeat, RawCondition, RawDraw, RawEffect, RawEnding, RawFact, RawFamily, RawGauge,
        RawLater, RawLine, RawMove, RawPerson, RawPrinciple, RawReaction, RawRow, RawScenario, RawSight, RawSource, RawTarget,
        RawTopic,
    },
    tree::{Free, Read, Reader, WordOf, read_list, read_number, read_tuple},
    vocabulary::{Each, FamilyKind, Length, Role, Tone},
};
use crate::domain::finding::{Code, Finding};

/// The newest file format this program reads.
pub const FORMAT: u32 = 1;
/// Gauges run from 0 to this.
pub const GAUGE_MAX: u8 = 10;
const LONGEST_DELAY: i64 = 50;

/// Reports a format that is newer than this program; the file is then left alone.
pub(crate) fn known_format(expr: Option<&Expr<'_>>, format: Option<u32>, reader: &mut Reader<'_>) -> bool {
    match (expr, format) {
        (Some(expr), Some(found)) if found > FORMAT || found == 0 => {
            let place = reader.place_of(expr);
            reader.report(Finding::new(Code::F007, &place).with("found", found).with("known", FORMAT));
            false
        }
        _ => true,
    }
}

impl Read for RawScenario {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "scenario")?;
        let format = f.need("format", r);
        if !known_format(f.get("format"), format, r) {
            return None;
        }
        let id = f.need("id", r);
        let uid = f.need("uid", r);
        let version = f.need("version", r);
        let authors = f.list("authors", r);
        let licence = f.need("licence", r);
        let source_language = f.need("source_language", r);
        let trains = f.list("trains", r);
        let minutes = f.need("minutes", r);
        let course_day = f.maybe("course_day", r);
        let after = free(f.maybe("after", r));
        let difficulty = f.get("difficulty").and_then(|e| read_number(e, r, 1, 3)).unwrap_or(1);
        let cast = f.list("cast", r);
        let gauges = f.list("gauges", r);
        let facts = f.list("facts", r);
        let draws = f.list("draws", r);
        let later = f.list("later", r);
        let endings = f.list("endings", r);
        let acts = f.list("acts", r);
        let aliases = f.list("aliases", r);
        let allow = f.list("allow", r);
        f.done(r);
        Some(Self {
            id: id?,
            uid: free(uid)?,
            version: version?,
            authors: authors.into_iter().map(|Free(name)| name).collect(),
            licence: free(licence)?,
            source_language: source_language?,
            trains,
            minutes: minutes?,
            course_day,
            after,
            difficulty: difficulty.unsigned_abs() as u32,
            cast,
            gauges,
            facts,
            draws,
            later,
            endings,
            acts,
            aliases,
            allow,
        })
    }
}

fn free(read: Option<Free>) -> Option<Name> {
    read.map(|Free(name)| name)
}

fn word<W>(read: Option<WordOf<W>>) -> Option<W> {
    read.map(|WordOf(word)| word)
}

fn gauge_value(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<u8> {
    read_number(expr, r, 0, i64::from(GAUGE_MAX)).and_then(|n| u8::try_from(n).ok())
}

impl Read for (Name, Name) {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let [a, b] = read_tuple(expr, r, "(\"a\", \"b\")")?;
        Some((Name::read(a, r)?, Name::read(b, r)?))
    }
}

impl Read for RawPerson {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "person")?;
        let id = f.need("id", r);
        let role = word(f.maybe("role", r)).unwrap_or(Role::Resident);
        let looks = free(f.maybe("looks", r));
        f.done(r);
        Some(Self { id: id?, role, looks })
    }
}

impl Read for RawGauge {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "gauge")?;
        let id = f.need("id", r);
        let of = f.need("of", r);
        let toward = f.maybe("toward", r);
        let start = match f.get("start") {
            Some(e) => gauge_value(e, r),
            None => f.need::<u32>("start", r).and(None),
        };
        f.done(r);
        Some(Self { id: id?, of: of?, toward, start: start? })
    }
}

impl Read for RawFact {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "fact")?;
        let id = f.need("id", r);
        let values = f.list("values", r);
        let start = f.maybe("start", r);
        f.done(r);
        Some(Self { id: id?, values, start })
    }
}

impl Read for RawDraw {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "draw")?;
        let id = f.need("id", r);
        let each = word(f.maybe("each", r)).unwrap_or(Each::Session);
        let values: Vec<Weighted> = f.list("values", r);
        f.done(r);
        Some(Self { id: id?, each, values: values.into_iter().map(|Weighted(name, weight)| (name, weight)).collect() })
    }
}

struct Weighted(Name, u32);

impl Read for Weighted {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let [name, weight] = read_tuple(expr, r, "(\"value\", weight)")?;
        let weight = read_number(weight, r, 1, 1000).and_then(|n| u32::try_from(n).ok());
        Some(Self(Name::read(name, r)?, weight?))
    }
}

impl Read for RawLater {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "later")?;
        let id = f.need("id", r);
        let after = f.need("after", r);
        let when = f.maybe("when", r);
        let effects = f.list("effects", r);
        f.done(r);
        Some(Self { id: id?, after: after?, when, effects })
    }
}

impl Read for After {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        const FORM: &str = "Decisions(n) | Acts(n) | Days(n)";
        let (name, args) = r.call(expr, FORM)?;
        let [count] = args[..] else { return r.misfit(expr, FORM) };
        let count = read_number(count, r, 1, LONGEST_DELAY).and_then(|n| u8::try_from(n).ok())?;
        match name {
            "Decisions" => Some(Self::Decisions(count)),
            "Acts" => Some(Self::Acts(count)),
            "Days" => Some(Self::Days(count)),
            _ => r.unknown_word(expr, "delay", name, &["Decisions", "Acts", "Days"]),
        }
    }
}

impl Read for RawEnding {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "ending")?;
        let id = f.need("id", r);
        let contact = word(f.need("contact", r));
        f.done(r);
        Some(Self { id: id?, contact: contact? })
    }
}

impl Read for RawAllow {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "allow")?;
        let place = f.place.clone();
        let code = free(f.need("code", r));
        let at = f.maybe("at", r);
        let why = free(f.maybe("why", r));
        f.done(r);
        Some(Self { code: code?, at, why, place })
    }
}

impl Read for RawAct {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "act")?;
        let id = f.need("id", r);
        let place = f.need("place", r);
        let door = word(f.maybe("door", r));
        let day = f.maybe("day", r).unwrap_or(1);
        let start = f.need("start", r);
        let hub = f.maybe("hub", r);
        let voices = f.list("voices", r);
        let sights = f.list("sights", r);
        let closings = f.list("closings", r);
        let topics = f.list("topics", r);
        f.done(r);
        Some(Self { id: id?, place: place?, door, day, start: start?, hub, voices, sights, closings, topics })
    }
}

impl Read for RawSight {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "sight")?;
        let id = f.need("id", r);
        let when = f.maybe("when", r);
        let effects = f.list("effects", r);
        let reactions = f.list("reactions", r);
        f.done(r);
        Some(Self { id: id?, when, effects, reactions })
    }
}

impl Read for RawTopic {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "topic")?;
        let id = f.need("id", r);
        let when = f.maybe("when", r);
        let closed = f.mark("closed", r);
        let entry = f.need("entry", r);
        let openers = f.list("openers", r);
        let beats = f.list("beats", r);
        f.done(r);
        Some(Self { id: id?, when, closed, entry: entry?, openers, beats })
    }
}

impl Read for RawBeat {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "beat")?;
        let id = f.need("id", r);
        let enter = f.list("enter", r);
        let reactions = f.list("reactions", r);
        let lines = f.list("lines", r);
        let inner = f.mark("inner", r);
        let resume = f.maybe("resume", r);
        let may_leave = f.mark("may_leave", r);
        let may_end = f.mark("may_end", r);
        let interrupt = f.maybe("interrupt", r);
        let waits = f.maybe("waits", r).map(|Waits(moment, longer)| (moment, longer));
        let moves = f.list("moves", r);
        let then = f.maybe("then", r);
        f.done(r);
        Some(Self { id: id?, enter, reactions, lines, inner, resume, may_leave, may_end, interrupt, waits, moves, then })
    }
}

struct Waits(RawMove, RawMove);

impl Read for Waits {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "waits")?;
        let moment = f.need("moment", r);
        let longer = f.need("longer", r);
        f.done(r);
        Some(Self(moment?, longer?))
    }
}

/// The fields that lines and reactions share.
fn line_fields(f: &mut super::tree::Fields<'_, '_>, r: &mut Reader<'_>) -> Option<RawLine> {
    let speaker = f.need("speaker", r);
    let mood = word(f.need("mood", r));
    let gesture = word(f.maybe("gesture", r));
    let gaze = word(f.maybe("gaze", r));
    let long = f.mark("long", r);
    let args: Vec<Argument> = f.list("args", r);
    let args = args.into_iter().map(|Argument(name, source)| (name, source)).collect();
    Some(RawLine { speaker: speaker?, mood: mood?, gesture, gaze, long, args })
}

impl Read for RawLine {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "line")?;
        let line = line_fields(&mut f, r);
        f.done(r);
        line
    }
}

struct Argument(Name, RawSource);

impl Read for Argument {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        const FORM: &str = "Fact(\"id\") | Drawn(\"id\") | Gauge(\"id\")";
        let [name, source] = read_tuple(expr, r, "(\"variable\", Fact(\"id\"))")?;
        let name = Name::read(name, r);
        let (kind, args) = r.call(source, FORM)?;
        let [id] = args[..] else { return r.misfit(source, FORM) };
        let id = Name::read(id, r)?;
        let source = match kind {
            "Fact" => RawSource::Fact(id),
            "Drawn" => RawSource::Drawn(id),
            "Gauge" => RawSource::Gauge(id),
            _ => return r.unknown_word(source, "source", kind, &["Fact", "Drawn", "Gauge"]),
        };
        Some(Self(name?, source))
    }
}

impl Read for RawReaction {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "reaction")?;
        let id = f.need("id", r);
        let when = f.maybe("when", r);
        let line = line_fields(&mut f, r);
        let effects = f.list("effects", r);
        let inner = f.mark("inner", r);
        f.done(r);
        Some(Self { id: id?, when, line: line?, effects, inner })
    }
}

impl Read for RawMove {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "move")?;
        let id = f.need("id", r);
        let kind = word(f.need("kind", r));
        let tone = word::<Tone>(f.maybe("tone", r));
        let length = word::<Length>(f.maybe("length", r));
        let when = f.maybe("when", r);
        let locked = f.maybe("locked", r);
        let again = f.mark("again", r);
        let effects = f.list("effects", r);
        let evidence: Vec<Evidence> = f.list("evidence", r);
        let why = f.mark("why", r);
        let inner = f.mark("inner", r);
        let reactions = f.list("reactions", r);
        let to = f.maybe("to", r);
        f.done(r);
        Some(Self {
            id: id?,
            kind: kind?,
            tone,
            length,
            when,
            locked,
            again,
            effects,
            evidence: evidence.into_iter().map(|Evidence(row, weight)| (row, weight)).collect(),
            why,
            inner,
            reactions,
            to,
        })
    }
}

struct Evidence(Name, u8);

impl Read for Evidence {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let [row, weight] = read_tuple(expr, r, "(\"row\", weight)")?;
        let weight = read_number(weight, r, 1, 3).and_then(|n| u8::try_from(n).ok());
        Some(Self(Name::read(row, r)?, weight?))
    }
}

impl Read for RawTarget {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        const FORM: &str = "\"beat\" | Stay | Topic(\"id\") | EndTopic | Hub | Act(\"id\") | Ending(\"id\") | First([...])";
        if matches!(expr, Expr::String(_)) {
            return Name::read(expr, r).map(Self::Beat);
        }
        let (name, args) = r.call(expr, FORM)?;
        match (name, &args[..]) {
            ("Stay", []) => Some(Self::Stay),
            ("EndTopic", []) => Some(Self::EndTopic),
            ("Hub", []) => Some(Self::Hub),
            ("Topic", [id]) => Name::read(id, r).map(Self::Topic),
            ("Act", [id]) => Name::read(id, r).map(Self::Act),
            ("Ending", [id]) => Name::read(id, r).map(Self::Ending),
            ("First", [cases]) => {
                let place = r.place_of(expr);
                let cases: Vec<Case> = read_list(cases, r);
                Some(Self::First(cases.into_iter().map(|Case(when, to)| (when, to)).collect(), place))
            }
            ("Stay" | "EndTopic" | "Hub" | "Topic" | "Act" | "Ending" | "First", _) => r.misfit(expr, FORM),
            _ => r.unknown_word(expr, "target", name, &["Stay", "Topic", "EndTopic", "Hub", "Act", "Ending", "First"]),
        }
    }
}

struct Case(Option<RawCondition>, RawTarget);

impl Read for Case {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "case")?;
        let when = f.maybe("when", r);
        let to = f.need("to", r);
        f.done(r);
        Some(Self(when, to?))
    }
}

impl Read for RawCondition {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        const NAMES: [&str; 12] =
            ["All", "Any", "Not", "AtLeast", "AtMost", "Fact", "Is", "Visited", "Seen", "Chosen", "Drawn", "TopicIs"];
        let (name, args) = r.call(expr, "condition")?;
        match (name, &args[..]) {
            ("All", [list]) => Some(Self::All(read_list(list, r))),
            ("Any", [list]) => Some(Self::Any(read_list(list, r))),
            ("Not", [inner]) => Self::read(inner, r).map(|inner| Self::Not(Box::new(inner))),
            ("AtLeast", [id, n]) => Some(Self::AtLeast(Name::read(id, r)?, gauge_value(n, r)?)),
            ("AtMost", [id, n]) => Some(Self::AtMost(Name::read(id, r)?, gauge_value(n, r)?)),
            ("Fact", [id]) => Name::read(id, r).map(Self::Fact),
            ("Is", [id, value]) => Some(Self::Is(Name::read(id, r)?, Name::read(value, r)?)),
            ("Visited", [id]) => Name::read(id, r).map(Self::Visited),
            ("Seen", [id]) => Name::read(id, r).map(Self::Seen),
            ("Chosen", [id]) => Name::read(id, r).map(Self::Chosen),
            ("Drawn", [id, value]) => Some(Self::Drawn(Name::read(id, r)?, Name::read(value, r)?)),
            ("TopicIs", [id, state]) => Some(Self::TopicIs(Name::read(id, r)?, WordOf::read(state, r)?.0)),
            (known, _) if NAMES.contains(&known) => r.misfit(expr, &format!("{known}(...)")),
            _ => r.unknown_word(expr, "condition", name, &NAMES),
        }
    }
}

impl Read for RawEffect {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        const NAMES: [&str; 14] = [
            "Add",
            "Set",
            "Fact",
            "SetFact",
            "OpenTopic",
            "CloseTopic",
            "Later",
            "Cancel",
            "Door",
            "Place",
            "Sound",
            "Comes",
            "Leaves",
            "When",
        ];
        let (name, args) = r.call(expr, "effect")?;
        match (name, &args[..]) {
            ("Add", [id, n]) => {
                let by = read_number(n, r, -3, 3).and_then(|n| i8::try_from(n).ok());
                Some(Self::Add(Name::read(id, r)?, by?))
            }
            ("Set", [id, n]) => Some(Self::Set(Name::read(id, r)?, gauge_value(n, r)?)),
            ("Fact", [id]) => Name::read(id, r).map(Self::Fact),
            ("SetFact", [id, value]) => Some(Self::SetFact(Name::read(id, r)?, Name::read(value, r)?)),
            ("OpenTopic", [id]) => Name::read(id, r).map(Self::OpenTopic),
            ("CloseTopic", [id]) => Name::read(id, r).map(Self::CloseTopic),
            ("Later", [id]) => Name::read(id, r).map(Self::Later),
            ("Cancel", [id]) => Name::read(id, r).map(Self::Cancel),
            ("Door", [state]) => WordOf::read(state, r).map(|WordOf(door)| Self::Door(door)),
            ("Place", [id]) => Name::read(id, r).map(Self::Place),
            ("Sound", [noise]) => WordOf::read(noise, r).map(|WordOf(noise)| Self::Sound(noise)),
            ("Comes", [id]) => Name::read(id, r).map(Self::Comes),
            ("Leaves", [id]) => Name::read(id, r).map(Self::Leaves),
            ("When", [condition, effects]) => Some(Self::When(RawCondition::read(condition, r)?, read_list(effects, r))),
            (known, _) if NAMES.contains(&known) => r.misfit(expr, &format!("{known}(...)")),
            _ => r.unknown_word(expr, "effect", name, &NAMES),
        }
    }
}

impl Read for RawFamily {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "family")?;
        let format = f.need("format", r);
        if !known_format(f.get("format"), format, r) {
            return None;
        }
        let family = f.need("family", r);
        let kind = word::<FamilyKind>(f.need("kind", r));
        let principles = f.list("principles", r);
        f.done(r);
        Some(Self { family: family?, kind: kind?, principles })
    }
}

impl Read for RawPrinciple {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "principle")?;
        let id = f.need("id", r);
        let source = free(f.need("source", r));
        let rows = f.list("rows", r);
        f.done(r);
        Some(Self { id: id?, source: source?, rows })
    }
}

impl Read for RawRow {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "row")?;
        let id = f.need("id", r);
        let source = free(f.need("source", r));
        f.done(r);
        Some(Self { id: id?, source: source? })
    }
}
