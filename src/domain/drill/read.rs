//! Raw drills from the syntax tree, field by field as docs/drill-format.md lists them.

use ron2::ast::Expr;

use super::{
    model::Form,
    raw::{RawDrill, RawForm, RawItem, RawListener, RawTask},
};
use crate::domain::{
    finding::{Code, Finding},
    scenario::{
        known_format,
        raw::Name,
        tree::{ByName, Fields, Free, List, Read, Reader, read_number},
    },
};

/// The most items of one file. Every two of them are compared.
pub(super) const MOST_ITEMS: usize = 500;
/// The last place of a skill in its family.
const LAST: i64 = 99;

impl Read for RawDrill {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "drill")?;
        let format = f.need("format", r);
        if !known_format(f.get("format"), format, r) {
            return None;
        }
        let id: Option<Name> = f.need("id", r);
        let family = f.need("family", r);
        let order = f.get("order").and_then(|expr| read_number(expr, r, 1, LAST)).and_then(|n| u32::try_from(n).ok());
        let form: Option<RawForm> = f.need("form", r);
        // Without a form nobody can say what an item must hold.
        let items = match (&form, f.get("items")) {
            (Some(form), Some(list)) => items(form.form, list, r),
            (Some(_), None) => {
                r.report(Finding::new(Code::S002, &f.place).with("field", "items").with("what", "drill"));
                Vec::new()
            }
            (None, _) => Vec::new(),
        };
        f.done(r);
        Some(Self { id: id?, family: family?, order, form: form?, items })
    }
}

fn items(form: Form, list: &Expr<'_>, r: &mut Reader<'_>) -> Vec<RawItem> {
    let Expr::Seq(seq) = list else { return r.misfit(list, "[...]").unwrap_or_default() };
    if let Some(beyond) = seq.items.get(MOST_ITEMS) {
        let place = r.place_of(&beyond.expr);
        r.report(Finding::new(Code::S007, &place).with("value", seq.items.len()).with("min", 0).with("max", MOST_ITEMS));
    }
    seq.items.iter().take(MOST_ITEMS).filter_map(|item| RawItem::read(form, &item.expr, r)).collect()
}

impl Read for RawForm {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let known = Form::ALL.map(Form::as_str);
        let (name, mut f) = r.call_fields(expr, "form", &known.join(" | "))?;
        let Some(form) = Form::parse(name) else { return r.unknown_word(expr, "form", name, &known) };
        let place = f.place.clone();
        let (mut choices, mut parts, mut heard) = (Vec::new(), Vec::new(), Vec::new());
        match form {
            Form::Tell | Form::Weigh => choices = names(&mut f, "choices", r)?,
            Form::Build => {
                parts = names(&mut f, "parts", r)?;
                heard = f.list("heard", r);
            }
            Form::Pick | Form::Typed => {}
        }
        f.done(r);
        Some(Self { form, choices, parts, heard, place })
    }
}

impl Read for RawListener {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "listener")?;
        let who = f.need("who", r);
        let part = f.need("part", r);
        f.done(r);
        Some(Self { who: who?, part: part? })
    }
}

impl RawItem {
    fn read(form: Form, expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "item")?;
        let place = f.place.clone();
        let core = f.need("core", r);
        let near = f.mark("near", r);
        let task = RawTask::read(form, &mut f, r);
        f.done(r);
        Some(Self { core: core?, near, task: task?, place })
    }
}

impl RawTask {
    fn read(form: Form, f: &mut Fields<'_, '_>, r: &mut Reader<'_>) -> Option<Self> {
        match form {
            Form::Tell => {
                let answer = f.need("answer", r);
                let among = f.list("among", r);
                Some(Self::Tell { answer: answer?, among })
            }
            Form::Pick => {
                let (options, right) = (names(f, "options", r), names(f, "right", r));
                Some(Self::Pick { options: options?, right: right? })
            }
            Form::Weigh => {
                let (reasons, sound, right) = (names(f, "reasons", r), names(f, "sound", r), names(f, "right", r));
                Some(Self::Weigh { reasons: reasons?, sound: sound?, right: right? })
            }
            Form::Build => {
                let parts = f.list("parts", r);
                let (tiles, right) = (by_part(f, "tiles", r), by_part(f, "right", r));
                let heard = f.list("heard", r);
                Some(Self::Build { parts, tiles: tiles?, right: right?, heard })
            }
            Form::Typed => {
                let (wants, avoids) = (labels(f, "wants", r), labels(f, "avoids", r));
                Some(Self::Typed { wants: wants?, avoids: avoids? })
            }
        }
    }
}

/// A list of ids that must be there.
fn names(f: &mut Fields<'_, '_>, field: &'static str, r: &mut Reader<'_>) -> Option<Vec<Name>> {
    f.need::<List<Name>>(field, r).map(|List(names)| names)
}

/// A list of labels that must be there; they are written in capitals, so they are no ids.
fn labels(f: &mut Fields<'_, '_>, field: &'static str, r: &mut Reader<'_>) -> Option<Vec<Name>> {
    f.need::<List<Free>>(field, r).map(|List(names)| names.into_iter().map(|Free(name)| name).collect())
}

fn by_part(f: &mut Fields<'_, '_>, field: &'static str, r: &mut Reader<'_>) -> Option<Vec<(Name, Vec<Name>)>> {
    let entries = f.need::<ByName<List<Name>>>(field, r)?;
    Some(entries.0.into_iter().map(|(part, List(names))| (part, names)).collect())
}
