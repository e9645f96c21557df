//! Raw dilemmas from the syntax tree, field by field as docs/scenario-format.md lists them. A dilemma of which anything cannot be read is
//! left out whole, so that what is left of it is not reported too.

use ron2::ast::Expr;

use super::raw::{RawAsks, RawCard, RawDilemma, RawDilemmas, RawPosition};
use crate::domain::scenario::{
    known_format,
    tree::{Fields, Read, Reader, WordOf},
    vocabulary::Word,
};

/// What a dilemma asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A position, with cards.
    Choice,
    /// One's own words only.
    Reflection,
}

impl Word for Kind {
    const WHAT: &'static str = "kind";
    const ALL: &'static [(&'static str, Self)] = &[("choice", Self::Choice), ("reflection", Self::Reflection)];
}

/// What can be said of a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stance {
    /// It can be defended.
    Defensible,
    /// It harms somebody.
    Violation,
}

impl Word for Stance {
    const WHAT: &'static str = "stance";
    const ALL: &'static [(&'static str, Self)] = &[("defensible", Self::Defensible), ("violation", Self::Violation)];
}

impl Read for RawDilemmas {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "dilemmas")?;
        let format = f.need("format", r);
        if !known_format(f.get("format"), format, r) {
            return None;
        }
        let dilemmas = f.list("dilemmas", r);
        f.done(r);
        Some(Self { dilemmas })
    }
}

impl Read for RawDilemma {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "dilemma")?;
        let place = f.place.clone();
        let id = f.need("id", r);
        let at = maybe(&mut f, "at", r);
        let kind = match f.get("kind") {
            Some(expr) => WordOf::<Kind>::read(expr, r).map(|WordOf(kind)| kind),
            None => Some(Kind::Choice),
        };
        // Without its kind nobody can say what a dilemma must hold.
        let asks = match kind? {
            Kind::Choice => {
                let (positions, cards) = (need(&mut f, "positions", r), need(&mut f, "cards", r));
                positions.zip(cards).map(|(positions, cards)| RawAsks::Choice { positions, cards })
            }
            Kind::Reflection => need(&mut f, "prompts", r).map(|prompts| RawAsks::Reflection { prompts }),
        };
        f.done(r);
        Some(Self { id: id?, at: at?, asks: asks?, place })
    }
}

impl Read for RawPosition {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "position")?;
        let place = f.place.clone();
        let id = f.need("id", r);
        let WordOf(stance) = f.need::<WordOf<Stance>>("stance", r)?;
        // Only what does harm breaks rows: elsewhere the field is unknown.
        let rows = match stance {
            Stance::Defensible => Some(None),
            Stance::Violation => need(&mut f, "rows", r).map(Some),
        };
        f.done(r);
        Some(Self { id: id?, rows: rows?, place })
    }
}

impl Read for RawCard {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "card")?;
        let id = f.need("id", r);
        let (speaks_for, speaks_against) = (maybe(&mut f, "speaks_for", r), maybe(&mut f, "speaks_against", r));
        let anchors = maybe(&mut f, "anchors", r);
        let weak = f.mark("weak", r);
        f.done(r);
        Some(Self { id: id?, speaks_for: speaks_for?, speaks_against: speaks_against?, anchors: anchors?, weak })
    }
}

/// A list of which nothing is broken; each broken item is reported.
struct Whole<T>(Vec<T>);

impl<T: Read> Read for Whole<T> {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let Expr::Seq(seq) = expr else { return r.misfit(expr, "[...]") };
        let read: Vec<Option<T>> = seq.items.iter().map(|item| T::read(&item.expr, r)).collect();
        read.into_iter().collect::<Option<Vec<T>>>().map(Self)
    }
}

/// A list that must be there.
fn need<T: Read>(f: &mut Fields<'_, '_>, field: &'static str, r: &mut Reader<'_>) -> Option<Vec<T>> {
    f.need::<Whole<T>>(field, r).map(|Whole(list)| list)
}

/// A list that may be left out.
fn maybe<T: Read>(f: &mut Fields<'_, '_>, field: &'static str, r: &mut Reader<'_>) -> Option<Vec<T>> {
    match f.get(field) {
        Some(expr) => Whole::<T>::read(expr, r).map(|Whole(list)| list),
        None => Some(Vec::new()),
    }
}
