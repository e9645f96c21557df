//! The rule files of a language as typed: lists, rules and rules over whole turns, with the places of all their texts.

use ron2::ast::Expr;

use crate::domain::{
    finding::{Code, Finding, Place},
    scenario::{
        FORMAT,
        raw::Name,
        tree::{Fields, Free, Read, Reader, read_number, read_tuple},
    },
};

/// How sure a rule is when it does not say, in percent.
const USUAL: u8 = 80;

/// One file.
#[derive(Debug, Default)]
pub(super) struct RawFile {
    pub rewrites: Vec<Name>,
    pub lists: Vec<RawList>,
    pub rules: Vec<RawRule>,
    pub turns: Vec<RawRule>,
}

/// A named list.
#[derive(Debug)]
pub(super) struct RawList {
    pub name: Name,
    pub words: Vec<Name>,
    pub forms: Vec<Name>,
    pub except: Vec<Name>,
}

/// A rule, over a sentence or over a turn. Marks stand in one text, with spaces between them.
#[derive(Debug)]
pub(super) struct RawRule {
    pub place: Place,
    pub give: Option<Name>,
    pub drop: Option<Name>,
    pub when: Vec<Name>,
    pub unless: Vec<Name>,
    pub with: Option<Name>,
    pub any: Option<Name>,
    pub without: Option<Name>,
    pub before: Option<Name>,
    pub last: Option<Name>,
    pub after: Option<Name>,
    pub next: Option<Name>,
    pub nowhere: Option<Name>,
    pub count: Option<(Name, usize)>,
    pub thin: bool,
    pub sure: u8,
}

fn free(read: Option<Free>) -> Option<Name> {
    read.map(|Free(name)| name)
}

fn texts(f: &mut Fields<'_, '_>, name: &'static str, r: &mut Reader<'_>) -> Vec<Name> {
    f.list::<Free>(name, r).into_iter().map(|Free(text)| text).collect()
}

impl Read for RawFile {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "rules")?;
        let format: Option<u32> = f.need("format", r);
        if let (Some(found), Some(expr)) = (format.filter(|found| *found != FORMAT), f.get("format")) {
            let place = r.place_of(expr);
            r.report(Finding::new(Code::F007, &place).with("found", found).with("known", FORMAT));
            return None;
        }
        let rewrites = texts(&mut f, "rewrites", r);
        let lists = f.list("lists", r);
        let rules: Vec<OverSentence> = f.list("rules", r);
        let turns: Vec<OverTurn> = f.list("turns", r);
        f.done(r);
        Some(Self {
            rewrites,
            lists,
            rules: rules.into_iter().map(|OverSentence(rule)| rule).collect(),
            turns: turns.into_iter().map(|OverTurn(rule)| rule).collect(),
        })
    }
}

impl Read for RawList {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "list")?;
        let name = f.need("name", r);
        let words = texts(&mut f, "words", r);
        let forms = texts(&mut f, "forms", r);
        let except = texts(&mut f, "except", r);
        f.done(r);
        Some(Self { name: name?, words, forms, except })
    }
}

struct OverSentence(RawRule);

impl Read for OverSentence {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "rule")?;
        let mut rule = shared(&mut f, r);
        rule.when = texts(&mut f, "when", r);
        rule.unless = texts(&mut f, "unless", r);
        rule.thin = f.maybe("thin", r).unwrap_or(false);
        f.done(r);
        Some(Self(rule))
    }
}

struct OverTurn(RawRule);

impl Read for OverTurn {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "turn")?;
        let mut rule = shared(&mut f, r);
        rule.after = free(f.maybe("after", r));
        rule.next = free(f.maybe("next", r));
        rule.nowhere = free(f.maybe("nowhere", r));
        rule.count = f.maybe("count", r).map(|Count(mark, least)| (mark, least));
        f.done(r);
        Some(Self(rule))
    }
}

struct Count(Name, usize);

impl Read for Count {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let [mark, least] = read_tuple(expr, r, "(\"mark\", n)")?;
        let least = read_number(least, r, 1, 9).and_then(|n| usize::try_from(n).ok());
        Some(Self(Name::read(mark, r)?, least?))
    }
}

/// The fields that both kinds of rules have.
fn shared(f: &mut Fields<'_, '_>, r: &mut Reader<'_>) -> RawRule {
    let sure = f.get("sure").and_then(|expr| read_number(expr, r, 1, 100)).and_then(|n| u8::try_from(n).ok());
    RawRule {
        place: f.place.clone(),
        give: free(f.maybe("give", r)),
        drop: free(f.maybe("drop", r)),
        when: Vec::new(),
        unless: Vec::new(),
        with: free(f.maybe("with", r)),
        any: free(f.maybe("any", r)),
        without: free(f.maybe("without", r)),
        before: free(f.maybe("before", r)),
        last: free(f.maybe("last", r)),
        after: None,
        next: None,
        nowhere: None,
        count: None,
        thin: false,
        sure: sure.unwrap_or(USUAL),
    }
}
