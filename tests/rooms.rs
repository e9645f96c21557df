//! What each room may use. The arrows of the house: main -> cli -> app, storage, domain; app -> storage, domain; storage -> domain.

use std::path::Path;

/// Words that must not stand in the code of a room, with why.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "src/domain",
        &[
            "bevy",
            "egui",
            "rusqlite",
            "std::fs",
            "std::io",
            "std::net",
            "std::thread",
            "std::env",
            "std::process",
            "std::path",
            "SystemTime",
            "Instant",
            "jiff",
            "crate::storage",
            "crate::cli",
            "crate::app",
            "ThreadRng",
            "StdRng",
            "SmallRng",
        ],
    ),
    ("src/storage", &["bevy", "egui", "crate::cli", "crate::app"]),
    ("src/app", &["crate::cli", "rusqlite"]),
    ("src/cli", &["egui", "rusqlite"]),
];

fn each_source(folder: &Path, take: &mut impl FnMut(&Path, &str)) {
    for entry in std::fs::read_dir(folder).expect("a room") {
        let path = entry.expect("readable").path();
        if path.is_dir() {
            each_source(&path, take);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            take(&path, &std::fs::read_to_string(&path).expect("readable"));
        }
    }
}

/// The code of a line, without its comment.
fn code(line: &str) -> &str {
    line.split("//").next().unwrap_or_default()
}

/// The paths that a file imports, groups spelt out: `use std::{fs, io::Read};` gives `std::fs` and `std::io::Read`.
fn imports(text: &str) -> Vec<String> {
    let code: String = text.lines().map(code).collect();
    let mut found = Vec::new();
    for part in code.split("use ").skip(1) {
        let path: String = part.split(';').next().unwrap_or_default().split_whitespace().collect();
        spell_out("", &path, &mut found);
    }
    found
}

fn spell_out(before: &str, path: &str, found: &mut Vec<String>) {
    let Some((head, group)) = path.split_once('{') else {
        found.push(format!("{before}{path}"));
        return;
    };
    let (mut depth, mut start) = (0, 0);
    let group = group.strip_suffix('}').unwrap_or(group);
    for (at, letter) in group.char_indices().chain([(group.len(), ',')]) {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                if start < at {
                    spell_out(&format!("{before}{head}"), &group[start..at], found);
                }
                start = at + 1;
            }
            _ => {}
        }
    }
}

fn has_word(line: &str, word: &str) -> bool {
    let edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() && c != '_');
    line.match_indices(word).any(|(at, _)| edge(line[..at].chars().next_back()) && edge(line[at + word.len()..].chars().next()))
}

#[test]
fn no_room_uses_what_it_may_not() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut read = 0;
    let mut wrong = Vec::new();
    for (room, words) in FORBIDDEN {
        each_source(&root.join(room), &mut |path, text| {
            read += 1;
            for import in imports(text) {
                for word in words.iter().filter(|word| has_word(&import, word)) {
                    wrong.push(format!("{}: imports {import} ({word})", path.display()));
                }
            }
            for (at, line) in text.lines().enumerate() {
                for word in words.iter().filter(|word| has_word(code(line), word)) {
                    wrong.push(format!("{}:{}: {word}", path.display(), at + 1));
                }
            }
        });
    }
    assert!(read > 20, "only {read} files were read");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_opens_with_a_sentence_that_says_what_lives_in_it() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut without = Vec::new();
    for folder in ["src", "tests"] {
        each_source(&root.join(folder), &mut |path, text| {
            if !text.starts_with("//! ") {
                without.push(path.display().to_string());
            }
        });
    }
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn grouped_imports_are_spelt_out() {
    assert_eq!(imports("use std::{fs, io::{self, Read}};"), ["std::fs", "std::io::self", "std::io::Read"]);
}
