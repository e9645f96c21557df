//! Walks the lossless syntax tree of a RON file and turns expressions into values, reporting every misfit with its line.

use std::{ops::Range, sync::Arc};

use ron2::ast::{Expr, NumberKind, StructBody, StructField};

use super::{
    raw::{At, Name},
    vocabulary::Word,
};
use crate::domain::{
    files::{FileSet, MAX_DEPTH, MAX_FILE_BYTES},
    finding::{Code, Finding, Place},
    id::is_well_formed,
};

/// Something that can be read from an expression. Misfits are reported to the reader; `None` means: skip this item.
pub trait Read: Sized {
    /// Reads the expression.
    fn read(expr: &Expr<'_>, reader: &mut Reader<'_>) -> Option<Self>;
}

/// Reads one file and gathers findings.
pub struct Reader<'f> {
    file: Arc<str>,
    findings: &'f mut Vec<Finding>,
}

/// Reads a file of the set as UTF-8 text, or reports why that cannot be done.
pub fn read_text<'a>(files: &'a FileSet, path: &str, findings: &mut Vec<Finding>) -> Option<&'a str> {
    let place = Place::file(path);
    let too_large = |bytes: u64| Finding::new(Code::F004, &place).with("bytes", bytes).with("limit", MAX_FILE_BYTES);
    if let Some(bytes) = files.oversized(path) {
        findings.push(too_large(bytes));
        return None;
    }
    let Some(bytes) = files.get(path) else {
        findings.push(Finding::new(Code::F001, &place).with("path", path));
        return None;
    };
    if bytes.len() > MAX_FILE_BYTES {
        findings.push(too_large(bytes.len() as u64));
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if text.trim().is_empty() => {
            findings.push(Finding::new(Code::F002, &place).with("path", path));
            None
        }
        Ok(text) => Some(text.strip_prefix('\u{feff}').unwrap_or(text)),
        Err(error) => {
            let line = 1 + bytes[..error.valid_up_to()].iter().filter(|b| **b == b'\n').count();
            let place = Place { line: u32::try_from(line).unwrap_or(u32::MAX), ..place };
            findings.push(Finding::new(Code::F003, &place).with("byte", error.valid_up_to()));
            None
        }
    }
}

/// Reads a RON file of the set into a value.
pub fn read_file<T: Read>(files: &FileSet, path: &str, findings: &mut Vec<Finding>) -> Option<T> {
    let text = read_text(files, path, findings)?;
    if let Some((line, depth)) = too_deep(text) {
        let place = Place { file: path.into(), line };
        findings.push(Finding::new(Code::F005, &place).with("depth", depth).with("limit", MAX_DEPTH));
        return None;
    }
    let (document, errors) = ron2::ast::parse_document_lossy(text);
    let mut reader = Reader { file: path.into(), findings };
    // One slip makes a lossy parser stumble on; its first word about each line is the useful one.
    let mut last_line = 0;
    for error in &errors {
        let place = reader.place(error.span());
        if place.line != last_line {
            last_line = place.line;
            reader.findings.push(Finding::new(Code::F006, &place).with("detail", error));
        }
    }
    let Some(value) = &document.value else {
        if errors.is_empty() {
            reader.findings.push(Finding::new(Code::F002, &Place::file(path)).with("path", path));
        }
        return None;
    };
    T::read(value, &mut reader)
}

/// The line on which brackets first nest deeper than allowed, and how deep they go in all. Strings and comments do not count.
fn too_deep(text: &str) -> Option<(u32, usize)> {
    let (mut depth, mut deepest, mut line, mut at) = (0usize, 0usize, 1u32, None);
    let mut bytes = text.bytes().peekable();
    while let Some(byte) = bytes.next() {
        match byte {
            b'\n' => line += 1,
            b'(' | b'[' | b'{' => {
                depth += 1;
                deepest = deepest.max(depth);
                if depth > MAX_DEPTH && at.is_none() {
                    at = Some(line);
                }
            }
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            b'"' => {
                while let Some(inner) = bytes.next() {
                    match inner {
                        b'\n' => line += 1,
                        b'\\' => drop(bytes.next()),
                        b'"' => break,
                        _ => {}
                    }
                }
            }
            b'/' if bytes.peek() == Some(&b'/') => {
                for inner in bytes.by_ref() {
                    if inner == b'\n' {
                        line += 1;
                        break;
                    }
                }
            }
            _ => {}
        }
    }
    at.map(|line| (line, deepest))
}

impl Reader<'_> {
    /// The place of a span in this file.
    fn place(&self, span: &ron2::Span) -> Place {
        Place { file: Arc::clone(&self.file), line: u32::try_from(span.start.line).unwrap_or(u32::MAX) }
    }

    /// The place where an expression begins.
    pub fn place_of(&self, expr: &Expr<'_>) -> Place {
        self.place(expr.span())
    }

    /// Reports a finding.
    pub fn report(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Reports that something else was expected here.
    pub fn misfit<T>(&mut self, expr: &Expr<'_>, expected: &str) -> Option<T> {
        // What the parser could not read has been reported by it.
        if !matches!(expr, Expr::Error(_)) {
            let place = self.place(expr.span());
            self.report(Finding::new(Code::S003, &place).with("expected", expected).with("found", describe(expr)));
        }
        None
    }

    /// The name and the arguments of `Name(a, b)`, or a bare `Name` with none.
    pub fn call<'e, 'a>(&mut self, expr: &'e Expr<'a>, expected: &str) -> Option<(&'e str, Vec<&'e Expr<'a>>)> {
        let Expr::Struct(call) = expr else { return self.misfit(expr, expected) };
        let args = match &call.body {
            None => Vec::new(),
            Some(StructBody::Tuple(body)) => body.elements.iter().map(|element| &element.expr).collect(),
            Some(StructBody::Fields(_)) => return self.misfit(expr, expected),
        };
        Some((&call.name.name, args))
    }

    /// Reports a word that is not in its list.
    pub fn unknown_word<T>(&mut self, expr: &Expr<'_>, what: &str, word: &str, known: &[&str]) -> Option<T> {
        let place = self.place(expr.span());
        let finding = Finding::new(Code::S008, &place).with("what", what).with("word", word);
        self.report(finding.with_known(word, known.iter().copied()));
        None
    }

    /// The fields of `(name: value, ...)`; report unknown ones by ending with [`Fields::done`].
    pub fn fields<'e, 'a>(&mut self, expr: &'e Expr<'a>, what: &'static str) -> Option<Fields<'e, 'a>> {
        let Expr::AnonStruct(body) = expr else { return self.misfit(expr, &format!("{what}: (field: value, ...)")) };
        let place = self.place(&body.span);
        self.each_once(&body.fields, &place);
        Some(Fields { fields: &body.fields, asked: Vec::new(), what, place })
    }

    /// The name and the fields of `Name(field: value, ...)`; a bare `Name` has none. End with [`Fields::done`].
    pub fn call_fields<'e, 'a>(
        &mut self,
        expr: &'e Expr<'a>,
        what: &'static str,
        expected: &str,
    ) -> Option<(&'e str, Fields<'e, 'a>)> {
        let Expr::Struct(call) = expr else { return self.misfit(expr, expected) };
        let place = self.place(&call.span);
        let fields: &'e [StructField<'a>] = match &call.body {
            Some(StructBody::Fields(body)) => &body.fields,
            None => &[],
            Some(StructBody::Tuple(body)) if body.elements.is_empty() => &[],
            Some(StructBody::Tuple(_)) => return self.misfit(expr, expected),
        };
        self.each_once(fields, &place);
        Some((&call.name.name, Fields { fields, asked: Vec::new(), what, place }))
    }

    /// Reports fields that are there twice; the first holds.
    fn each_once(&mut self, fields: &[StructField<'_>], place: &Place) {
        for (at, field) in fields.iter().enumerate() {
            if fields[..at].iter().any(|earlier| earlier.name.name == field.name.name) {
                let twice = self.place(&field.name.span);
                self.report(
                    Finding::new(Code::S005, &twice).with("what", "field").with("id", &field.name.name).with("first", place.line),
                );
            }
        }
    }
}

/// The fields of one struct while it is read.
pub struct Fields<'e, 'a> {
    fields: &'e [StructField<'a>],
    asked: Vec<&'static str>,
    what: &'static str,
    /// Where the struct begins.
    pub place: Place,
}

impl<'e, 'a> Fields<'e, 'a> {
    /// The expression of a field, if it is there.
    pub fn get(&mut self, name: &'static str) -> Option<&'e Expr<'a>> {
        self.asked.push(name);
        self.fields.iter().find(|field| field.name.name == name).map(|field| &field.value)
    }

    /// A field that must be there.
    pub fn need<T: Read>(&mut self, name: &'static str, reader: &mut Reader<'_>) -> Option<T> {
        match self.get(name) {
            Some(expr) => T::read(expr, reader),
            None => {
                reader.report(Finding::new(Code::S002, &self.place).with("field", name).with("what", self.what));
                None
            }
        }
    }

    /// A field that may be left out. `None` also when it is there but broken, which is then reported.
    pub fn maybe<T: Read>(&mut self, name: &'static str, reader: &mut Reader<'_>) -> Option<T> {
        self.get(name).and_then(|expr| T::read(expr, reader))
    }

    /// A list that may be left out; broken items are reported and skipped.
    pub fn list<T: Read>(&mut self, name: &'static str, reader: &mut Reader<'_>) -> Vec<T> {
        self.get(name).map(|expr| read_list(expr, reader)).unwrap_or_default()
    }

    /// A mark that is off unless it says `true`.
    pub fn mark(&mut self, name: &'static str, reader: &mut Reader<'_>) -> bool {
        self.maybe(name, reader).unwrap_or(false)
    }

    /// Reports the fields that nobody asked for.
    pub fn done(self, reader: &mut Reader<'_>) {
        for field in self.fields {
            if !self.asked.contains(&&*field.name.name) {
                let place = reader.place(&field.name.span);
                let finding = Finding::new(Code::S001, &place).with("field", &field.name.name).with("what", self.what);
                reader.report(finding.with_known(&field.name.name, self.asked.iter().copied()));
            }
        }
    }
}

/// The items of `[...]`; broken ones are reported and skipped.
pub fn read_list<T: Read>(expr: &Expr<'_>, reader: &mut Reader<'_>) -> Vec<T> {
    match expr {
        Expr::Seq(seq) => seq.items.iter().filter_map(|item| T::read(&item.expr, reader)).collect(),
        _ => reader.misfit(expr, "[...]").unwrap_or_default(),
    }
}

/// A list that must be a list, even where it may be empty.
pub struct List<T>(pub Vec<T>);

impl<T: Read> Read for List<T> {
    fn read(expr: &Expr<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match expr {
            Expr::Seq(_) => Some(Self(read_list(expr, reader))),
            _ => reader.misfit(expr, "[...]"),
        }
    }
}

/// The entries of `{"name": value, ...}`, in the order they were typed; broken ones are reported and skipped.
pub struct ByName<T>(pub Vec<(Name, T)>);

impl<T: Read> Read for ByName<T> {
    fn read(expr: &Expr<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let Expr::Map(map) = expr else { return reader.misfit(expr, "{\"name\": ...}") };
        let mut entries: Vec<(Name, T)> = Vec::new();
        for entry in &map.entries {
            let (name, value) = (Name::read(&entry.key, reader), T::read(&entry.value, reader));
            let (Some(name), Some(value)) = (name, value) else { continue };
            match entries.iter().find(|(earlier, _)| earlier.value == name.value) {
                Some((earlier, _)) => {
                    let twice = Finding::new(Code::S005, &name.place).with("what", "field").with("id", &name.value);
                    let twice = twice.with("first", earlier.place.line);
                    reader.report(twice);
                }
                None => entries.push((name, value)),
            }
        }
        Some(Self(entries))
    }
}

/// What an expression is, in words of the format.
fn describe(expr: &Expr<'_>) -> String {
    match expr {
        Expr::Unit(_) => "()".into(),
        Expr::Bool(b) => b.value.to_string(),
        Expr::Char(c) => c.raw.to_string(),
        Expr::Byte(b) => b.raw.to_string(),
        Expr::Number(n) => n.raw.to_string(),
        Expr::String(s) => s.raw.to_string(),
        Expr::Bytes(b) => b.raw.to_string(),
        Expr::Option(_) => "Some(...)".into(),
        Expr::Seq(_) => "[...]".into(),
        Expr::Map(_) => "{...}".into(),
        Expr::Tuple(_) => "(a, b)".into(),
        Expr::AnonStruct(_) => "(field: value)".into(),
        Expr::Struct(s) => s.name.name.to_string(),
        Expr::Error(_) => "?".into(),
    }
}

fn span_of(expr: &Expr<'_>) -> Range<usize> {
    expr.span().start_offset..expr.span().end_offset
}

/// A string in quotes, whatever it says.
pub fn read_string(expr: &Expr<'_>, reader: &mut Reader<'_>) -> Option<Name> {
    let Expr::String(string) = expr else { return reader.misfit(expr, "\"text\"") };
    Some(At { value: string.value.clone(), place: reader.place_of(expr), span: span_of(expr) })
}

impl Read for Name {
    fn read(expr: &Expr<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let name = read_string(expr, reader)?;
        if !is_well_formed(&name.value) {
            reader.report(Finding::new(Code::S004, &name.place).with("id", &name.value));
            return None;
        }
        Some(name)
    }
}

/// Free text in quotes, where an id is not asked.
pub struct Free(pub Name);

impl Read for Free {
    fn read(expr: &Expr<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        read_string(expr, reader).map(Self)
    }
}

impl Read for bool {
    fn read(expr: &Expr<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        match expr {
            Expr::Bool(b) => Some(b.value),
            _ => reader.misfit(expr, "true | false"),
        }
    }
}

/// A whole number between two bounds, both included.
pub fn read_number(expr: &Expr<'_>, reader: &mut Reader<'_>, min: i64, max: i64) -> Option<i64> {
    let Expr::Number(number) = expr else { return reader.misfit(expr, &format!("{min}..{max}")) };
    if matches!(number.kind, NumberKind::Float | NumberKind::SpecialFloat) {
        return reader.misfit(expr, &format!("{min}..{max}"));
    }
    match number.raw.replace('_', "").parse::<i64>() {
        Ok(value) if (min..=max).contains(&value) => Some(value),
        _ => {
            let place = reader.place_of(expr);
            reader.report(Finding::new(Code::S007, &place).with("value", &number.raw).with("min", min).with("max", max));
            None
        }
    }
}

impl Read for u32 {
    fn read(expr: &Expr<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        read_number(expr, reader, 0, i64::from(Self::MAX)).and_then(|n| Self::try_from(n).ok())
    }
}

impl<W: Word> Read for WordOf<W> {
    fn read(expr: &Expr<'_>, reader: &mut Reader<'_>) -> Option<Self> {
        let known: Vec<&str> = W::ALL.iter().map(|(spelling, _)| *spelling).collect();
        let (name, args) = reader.call(expr, &known.join(" | "))?;
        match W::parse(name) {
            Some(word) if args.is_empty() => Some(Self(word)),
            _ => reader.unknown_word(expr, W::WHAT, name, &known),
        }
    }
}

/// A word from a fixed list, written without quotes.
pub struct WordOf<W>(pub W);

/// A tuple of exactly this many items.
pub fn read_tuple<'e, 'a, const N: usize>(
    expr: &'e Expr<'a>,
    reader: &mut Reader<'_>,
    expected: &str,
) -> Option<[&'e Expr<'a>; N]> {
    let Expr::Tuple(tuple) = expr else { return reader.misfit(expr, expected) };
    let items: Vec<&Expr<'a>> = tuple.elements.iter().map(|element| &element.expr).collect();
    match items.try_into() {
        Ok(items) => Some(items),
        Err(_) => reader.misfit(expr, expected),
    }
}

#[cfg(test)]
mod tests {
    use super::too_deep;

    #[test]
    fn brackets_in_strings_and_comments_do_not_count_as_depth() {
        let quoted = format!("\"{}\" // {}\n", "(".repeat(90), "[".repeat(90));
        assert_eq!(too_deep(&quoted), None);
        let nested = format!("\n{}", "(".repeat(65));
        assert_eq!(too_deep(&nested), Some((2, 65)));
    }
}
