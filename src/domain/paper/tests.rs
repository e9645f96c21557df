//! Tests of what is printed: nothing becomes markup, answers stand only behind the page break, the same seed gives the same sheet.

use std::collections::BTreeSet;

use super::{
    drill::{ANSWERS, drill_sheet},
    escape,
    triads::triads,
};
use crate::domain::{
    drill::{shelf::Drills, words::Words},
    files::FileSet,
    texts::{Lang, Texts},
};

/// The program's own texts.
fn texts() -> Texts {
    let mut files = FileSet::default();
    for (path, text) in [
        ("nl/drill", include_str!("../../../localization/nl/drill.ftl")),
        ("nl/paper", include_str!("../../../localization/nl/paper.ftl")),
        ("en/drill", include_str!("../../../localization/en/drill.ftl")),
        ("en/paper", include_str!("../../../localization/en/paper.ftl")),
    ] {
        files.insert(format!("localization/{path}.ftl"), text.as_bytes().to_vec());
    }
    let mut findings = Vec::new();
    let texts = Texts::load(&files, "", &mut findings);
    assert!(findings.is_empty(), "{findings:?}");
    texts
}

/// A skill whose texts are full of what means something in HTML.
fn drills() -> Drills {
    let structure = r#"(format: 1, id: "gc-teken", family: "gc", form: Tell(choices: ["ja", "nee"]), items: [
        (core: "haak", answer: "ja"), (core: "deel", answer: "nee", near: true), (core: "aap", answer: "ja"),
        (core: "boom", answer: "nee", near: true),
    ])"#;
    let mut prose =
        "title = \"Zo\" & 'zo'\nabout = <i>Reünie</i>\nask = Ja of nee?\nchoice_ja = Jawel\nchoice_nee = Welnee\n".to_owned();
    for core in ["haak", "deel", "aap", "boom"] {
        prose.push_str(&format!("{core}_text = <script>{core}</script> & \"één\" coöperatie\n"));
        prose.push_str(&format!("{core}_why = Omdat {core}\n{core}_not = Niet omdat {core}\n"));
    }
    let mut files = FileSet::default();
    files.insert("drills/gc/teken.ron", structure.as_bytes().to_vec());
    for lang in Lang::ALL {
        files.insert(format!("localization/{lang}/drills/gc-teken.ftl"), prose.as_bytes().to_vec());
    }
    Drills::load(&files)
}

fn sheet(lang: Lang, seed: u64, count: usize) -> String {
    let (texts, drills) = (texts(), drills());
    let shelf = drills.shelf(&"gc-teken".into()).expect("it was made");
    drill_sheet(Words { texts: &texts, lang }, &drills.pools, shelf, seed, count).expect("it can be practised")
}

#[test]
fn no_letter_of_a_text_becomes_markup_and_all_are_ascii() {
    assert_eq!(escape("<a b=\"c\">'&'</a>"), "&lt;a b=&quot;c&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
    assert_eq!(escape("één ü €\u{1f6aa}"), "&#233;&#233;n &#252; &#8364;&#128682;");
    assert_eq!(escape("a\nb\u{0}c"), "a b c");
    let html = sheet(Lang::Nl, 1, 4);
    assert!(html.is_ascii());
    assert!(!html.contains("<script") && !html.contains("<i>"), "{html}");
    assert!(html.contains("&lt;script&gt;haak&lt;/script&gt; &amp; &quot;&#233;&#233;n&quot; co&#246;peratie"), "{html}");
    assert!(html.contains("<title>&quot;Zo&quot; &amp; &#39;zo&#39;</title>"), "{html}");
}

#[test]
fn what_is_right_stands_only_behind_the_page_break() {
    for lang in Lang::ALL {
        let html = sheet(lang, 1, 4);
        let (items, answers) = html.split_once(ANSWERS).expect("the answers begin somewhere");
        for core in ["haak", "deel", "aap", "boom"] {
            assert!(items.contains(&format!("&lt;script&gt;{core}")), "{core} is asked");
            assert!(!items.contains(&format!("mdat {core}")), "{core} is told too soon");
            assert!(answers.contains(&format!("Omdat {core}")) && answers.contains(&format!("Niet omdat {core}")), "{core}");
        }
        let right = escape(&texts().get(lang, "drill_shown_right", []));
        assert_eq!((items.matches(&right).count(), answers.matches(&right).count()), (0, 4), "{lang}");
    }
}

#[test]
fn the_same_seed_gives_the_same_sheet_and_another_one_another_order() {
    assert_eq!(sheet(Lang::Nl, 5, 4), sheet(Lang::Nl, 5, 4));
    // Its foot names the seed, so only what is before it is compared.
    let asked = |seed: u64| sheet(Lang::Nl, seed, 1).split("class=\"foot\"").next().map(str::to_owned);
    let firsts: BTreeSet<Option<String>> = (1..20).map(asked).collect();
    assert!(firsts.len() > 1);
    assert!(sheet(Lang::Nl, u64::MAX, 1).contains(&u64::MAX.to_string()), "the seed stands there as it is");
}

#[test]
fn a_sheet_has_as_many_items_as_are_wanted_or_there_are() {
    for (wanted, there) in [(1, 1), (3, 3), (100, 4)] {
        let html = sheet(Lang::En, 1, wanted);
        let (items, answers) = html.split_once(ANSWERS).expect("the answers begin somewhere");
        assert_eq!((items.matches("class=\"item\"").count(), answers.matches("class=\"item\"").count()), (there, there));
    }
}

#[test]
fn the_sheets_for_triads_have_every_text_and_every_element_is_closed() {
    let texts = texts();
    for lang in Lang::ALL {
        let sheets = triads(Words { texts: &texts, lang });
        let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        let wanted = ["plan", "worker", "resident", "observer", "elements"].map(|name| format!("triads-{name}-{lang}.html"));
        assert_eq!(names, wanted);
        for sheet in &sheets {
            assert!(sheet.html.is_ascii() && !sheet.html.contains('['), "{} shows a key", sheet.name);
            for tag in ["table", "thead", "tbody", "tr", "td", "th", "ul", "li", "p", "h2", "h3", "section", "div", "span"] {
                let (open, closed) = (format!("<{tag}>"), format!("</{tag}>"));
                let opened = sheet.html.matches(&open).count() + sheet.html.matches(&format!("<{tag} ")).count();
                assert_eq!(opened, sheet.html.matches(&closed).count(), "{tag} in {}", sheet.name);
            }
        }
        // Open and closed, seven kinds more, compliments, silences, four that look like questions; and the heads.
        assert_eq!(sheets[3].html.matches("<tr>").count(), 1 + 2 + 7 + 2 + 4);
    }
}
