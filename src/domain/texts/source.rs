//! Reads Fluent files: syntax errors, double keys, and for every text its place and its variables.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;
use rustc_hash::FxHashMap;

use crate::domain::{
    files::{FileSet, MAX_DEPTH},
    finding::{Code, Finding, Place},
    scenario::read_text,
};

/// What is known of a text besides its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where it stands.
    pub place: Place,
    /// The variables it uses.
    pub variables: BTreeSet<String>,
}

/// Reads one file. Entries are added; the resource holds what could be read.
pub(super) fn read(
    files: &FileSet,
    path: &str,
    entries: &mut FxHashMap<String, Entry>,
    findings: &mut Vec<Finding>,
) -> Option<FluentResource> {
    let text = read_text(files, path, findings)?;
    if let Some(line) = too_deep(text) {
        let place = Place { file: path.into(), line };
        findings.push(Finding::new(Code::F005, &place).with("depth", format!("> {MAX_DEPTH}")).with("limit", MAX_DEPTH));
        return None;
    }
    let resource = match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let place = Place { file: path.into(), line: line_of(text, error.pos.start) };
                findings.push(Finding::new(Code::T001, &place).with("detail", error.kind));
            }
            resource
        }
    };
    let lines = key_lines(text);
    let mut met: FxHashMap<&str, usize> = FxHashMap::default();
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let nth = met.entry(key).or_default();
        let line = lines.get(key).and_then(|lines| lines.get(*nth)).copied().unwrap_or(0);
        *nth += 1;
        let place = Place { file: path.into(), line };
        if let Some(first) = entries.get(key) {
            findings.push(Finding::new(Code::T002, &place).with("key", key).with("first", &first.place));
            continue;
        }
        let mut variables = BTreeSet::new();
        if let Some(pattern) = &message.value {
            pattern_variables(pattern, &mut variables);
        }
        for attribute in &message.attributes {
            pattern_variables(&attribute.value, &mut variables);
        }
        entries.insert(key.to_owned(), Entry { place, variables });
    }
    Some(resource)
}

fn line_of(text: &str, byte: usize) -> u32 {
    let before = &text.as_bytes()[..byte.min(text.len())];
    u32::try_from(1 + before.iter().filter(|b| **b == b'\n').count()).unwrap_or(u32::MAX)
}

/// The lines on which each key is defined. The syntax tree of Fluent keeps no places.
fn key_lines(text: &str) -> FxHashMap<&str, Vec<u32>> {
    let mut lines: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
    for (at, line) in text.lines().enumerate() {
        if !line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            continue;
        }
        if let Some((key, _)) = line.split_once('=') {
            lines.entry(key.trim_end()).or_default().push(u32::try_from(at + 1).unwrap_or(u32::MAX));
        }
    }
    lines
}

/// The line on which placeables or calls nest too deep. The parser recurses on both, so they are counted before it sees them.
fn too_deep(text: &str) -> Option<u32> {
    let mut depth = 0usize;
    for (at, line) in text.lines().enumerate() {
        // A placeable may go on over lines, even over those that look like the next entry; only comments hold no brackets.
        if line.starts_with('#') {
            continue;
        }
        let mut bytes = line.bytes();
        while let Some(byte) = bytes.next() {
            match byte {
                b'{' => depth += 1,
                b'(' if depth > 0 => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                // Inside a placeable quotes hold a literal, in which brackets are only letters.
                b'"' if depth > 0 => {
                    while let Some(inner) = bytes.next() {
                        match inner {
                            b'\\' => drop(bytes.next()),
                            b'"' => break,
                            _ => {}
                        }
                    }
                }
                _ => {}
            }
            if depth > MAX_DEPTH {
                return u32::try_from(at + 1).ok();
            }
        }
    }
    None
}

fn pattern_variables(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            expression_variables(expression, found);
        }
    }
}

fn expression_variables(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => inline_variables(inline, found),
        ast::Expression::Select { selector, variants } => {
            inline_variables(selector, found);
            variants.iter().for_each(|variant| pattern_variables(&variant.value, found));
        }
    }
}

fn inline_variables(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => expression_variables(expression, found),
        ast::InlineExpression::FunctionReference { arguments, .. } => arguments_variables(arguments, found),
        ast::InlineExpression::TermReference { arguments: Some(arguments), .. } => arguments_variables(arguments, found),
        _ => {}
    }
}

fn arguments_variables(arguments: &ast::CallArguments<&str>, found: &mut BTreeSet<String>) {
    arguments.positional.iter().for_each(|inner| inline_variables(inner, found));
    arguments.named.iter().for_each(|named| inline_variables(&named.value, found));
}

#[cfg(test)]
mod tests {
    use super::too_deep;

    #[test]
    fn placeables_and_calls_that_nest_without_end_are_found_before_the_parser_recurses() {
        assert_eq!(too_deep(&format!("a = b\nx = {}", "{".repeat(9000))), Some(2));
        assert_eq!(too_deep(&format!("x = {{{}", "F(".repeat(9000))), Some(1));
        assert_eq!(too_deep(&format!("x = {{{}", "F(\")\",".repeat(9000))), Some(1));
        assert_eq!(too_deep(&format!("x = {{\n{}", "F({\n".repeat(9000))), Some(33));
    }

    #[test]
    fn brackets_in_plain_sentences_are_no_depth() {
        assert_eq!(too_deep(&format!("x = {}", "(".repeat(500))), None);
    }
}
