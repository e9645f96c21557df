//! The gallery of broken content: each case gives exactly the findings it says, and every code has a case.

mod support;

use drempel::{
    domain::{
        check::{
            check,
            explore::{Limits, explore},
            language,
            simulate::Field,
        },
        files::FileSet,
        finding::{Code, Finding},
        library::Library,
        texts::{Lang, Texts},
    },
    storage::content,
};
use support::{gallery_case, gallery_names, read_if_there, root};

/// The deep check of a case stops here, so that a case may be one that is too large.
const STATES: usize = 20_000;

/// What `drempel check --deep` finds in a content root.
fn findings_of(files: &FileSet) -> Vec<Finding> {
    let library = Library::load(files);
    let mut outcome = check(&library);
    for shelf in &library.shelves {
        let Some(scenario) = shelf.playable() else { continue };
        let field = Field { scenario, rubric: &library.rubric, texts: &shelf.texts, lang: Lang::Nl, plays: &shelf.plays };
        let found = explore(field, Limits { states: STATES, ..Limits::default() }, |_| true);
        outcome.add(found.findings(scenario), Some(scenario));
    }
    outcome.add(language::check(files), None);
    outcome.findings
}

fn drawn(texts: &Texts, findings: &[Finding]) -> String {
    let mut drawn = String::new();
    for finding in findings {
        let args = || finding.args.iter().map(|(name, value)| (*name, value.as_str()));
        let code = finding.code;
        drawn += &format!("{}[{code}]: {}\n", code.severity(), texts.get(Lang::En, code.as_str(), args()));
        drawn += &format!("  --> {}\n", finding.place);
        drawn += &format!("  help: {}\n", texts.get(Lang::En, &format!("{code}.help"), args()));
    }
    drawn
}

#[test]
fn the_base_of_the_gallery_has_no_finding() {
    let texts = Texts::load(&content::embedded(), "", &mut Vec::new());
    assert_eq!(drawn(&texts, &findings_of(&gallery_case("base"))), "");
}

#[test]
fn every_case_gives_exactly_the_findings_it_says() {
    let texts = Texts::load(&content::embedded(), "", &mut Vec::new());
    let bless = std::env::var_os("DREMPEL_BLESS").is_some();
    let mut wrong = Vec::new();
    for name in gallery_names() {
        let folder = root().join("tests/invalid").join(&name);
        let found = drawn(&texts, &findings_of(&gallery_case(&name)));
        if bless {
            std::fs::write(folder.join("expected.txt"), &found).expect("written");
        }
        let expected = read_if_there(&folder.join("expected.txt"));
        if found != expected || expected.is_empty() {
            wrong.push(format!("== {name}\n-- expected\n{expected}-- found\n{found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_case_breaks_one_thing_only() {
    let mut wrong = Vec::new();
    for name in gallery_names() {
        let own = &name[..4];
        let about = read_if_there(&root().join("tests/invalid").join(&name).join("about.txt"));
        let also: Vec<&str> =
            about.lines().filter_map(|line| line.strip_prefix("also: ")).flat_map(str::split_whitespace).collect();
        let mut codes: Vec<&str> = findings_of(&gallery_case(&name)).iter().map(|finding| finding.code.as_str()).collect();
        codes.dedup();
        if !codes.contains(&own) || codes.iter().any(|code| *code != own && !also.contains(code)) {
            wrong.push(format!("{name}: {codes:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_code_has_a_case() {
    let names = gallery_names();
    let without: Vec<&Code> = Code::ALL.iter().filter(|code| !names.iter().any(|name| name.starts_with(code.as_str()))).collect();
    assert!(without.is_empty(), "{without:?}");
}

#[test]
fn every_code_is_told_helped_and_explained_in_both_languages() {
    let texts = Texts::load(&content::embedded(), "", &mut Vec::new());
    for lang in Lang::ALL {
        for code in Code::ALL {
            for key in [code.as_str().to_owned(), format!("{code}.help"), format!("{code}.explain")] {
                assert!(texts.find(lang, &key, []).is_some(), "{lang} {key}");
            }
        }
    }
}
