//! Drills on paper, written from the terminal.

use super::*;

/// Prints a skill into a file of this folder. Gives the sheet.
fn printed(folder: &Path, args: &[&str]) -> String {
    let inside = folder.join("not-there");
    let file = folder.join("sheet.html");
    let output = drill(&inside, args).arg("--print").arg(&file).stdin(Stdio::null()).output().expect("it runs");
    assert_eq!(output.status.code(), Some(0), "{args:?}: {}", text(&output.stderr));
    assert!(text(&output.stdout).contains("sheet.html"), "it says where: {}", text(&output.stdout));
    assert!(!inside.exists(), "printing keeps nothing");
    std::fs::read_to_string(file).expect("it was written")
}

#[test]
fn every_form_is_printed_with_its_reasons_only_behind_the_page_break() {
    let drills = Drills::load(&gallery_case("base"));
    for lang in Lang::ALL {
        for id in ["gc-horen", "av-kies", "fc-weeg", "gc-bouw", "av-typ"] {
            let html = printed(folder().path(), &[id, "--seed", "3", "--count", "9", "--lang", lang.code()]);
            assert!(html.is_ascii() && html.contains(&format!("<html lang=\"{lang}\">")), "{id}");
            let (items, answers) = html.split_once(ANSWERS).expect("the answers begin on a page of their own");
            assert!(!html.contains("_why]") && !html.contains("[drill") && !html.contains("[paper"), "{id} shows a key");
            let shelf = drills.shelf(&id.into()).expect("the base has it");
            for item in &shelf.playable().expect("it has items").items {
                let drawn = Drawn::new(&drills.pools, 3, item, 0);
                let reader = Reader::new(shelf, lang, item, &drawn);
                let mut told: Vec<String> = item.reasons().iter().map(|key| reader.get(key)).collect();
                told.extend(["example", "example2"].iter().filter_map(|what| reader.find(&item.key(what))));
                assert!(told.len() >= 2, "{id}");
                for told in told.iter().map(|told| escape(told)) {
                    assert!(!items.contains(&told) && answers.contains(&told), "{id} {lang}: {told}");
                }
                let face = reader.face();
                let asked = [face.situation, face.line, face.text].into_iter().flatten();
                let offered = face.steps.into_iter().flat_map(|step| step.options).map(|(_, words)| words);
                for asked in asked.chain(offered).map(|asked| escape(&asked)) {
                    assert!(items.contains(&asked), "{id} {lang}: {asked}");
                }
            }
        }
    }
}

#[test]
fn the_same_command_prints_the_same_sheet_and_an_old_one_is_replaced_whole() {
    let folder = folder();
    let once = printed(folder.path(), &["gc-waarneming", "--lang", "nl"]);
    assert_eq!(once, printed(folder.path(), &["gc-waarneming", "--lang", "nl"]));
    assert_ne!(once, printed(folder.path(), &["gc-waarneming", "--lang", "nl", "--seed", "2"]));
    // What Dutch is written with besides ASCII: accents, and the marks around words that a reason names.
    let all = printed(folder.path(), &["gc-waarneming", "--lang", "nl", "--count", "500"]);
    assert!(all.contains("&#171;") && all.contains("&#233;") && all.contains("&#8217;"), "{all}");
}

#[test]
fn a_sheet_that_cannot_be_made_is_told_and_nothing_is_written() {
    let data = folder();
    let file = data.path().join("sheet.html");
    for args in [&["gc-hore"][..], &["gc-horen", "--count", "0"], &[], &["gc-horen", "--list"]] {
        let output = drill(data.path(), args).arg("--print").arg(&file).stdin(Stdio::null()).output().expect("it runs");
        assert_eq!((output.status.code(), file.exists()), (Some(2), false), "{args:?}: {}", text(&output.stdout));
    }
    let nowhere = data.path().join("no-folder").join("sheet.html");
    let output = drill(data.path(), &["gc-horen"]).arg("--print").arg(nowhere).stdin(Stdio::null()).output().expect("it runs");
    assert_eq!((output.status.code(), text(&output.stderr).contains("no-folder")), (Some(2), true));
}

#[test]
fn the_sheets_for_triads_are_written_into_a_folder_in_both_languages() {
    let data = folder();
    let out = data.path().join("class").join("triads");
    for lang in Lang::ALL {
        let args = ["drill", "--sheets", "triads", "--lang", lang.code(), "--out"];
        let output = drempel(data.path(), &args).arg(&out).stdin(Stdio::null()).output().expect("it runs");
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let texts = Texts::load(&shipped(), "", &mut Vec::new());
        for sheet in ["plan", "worker", "resident", "observer", "elements"] {
            let name = format!("triads-{sheet}-{lang}.html");
            let html = std::fs::read_to_string(out.join(&name)).expect("it was written");
            let title = escape(&texts.get(lang, &format!("triads_{sheet}_title"), []));
            assert!(html.contains(&format!("<h1>{title}</h1>")) && !html.contains('['), "{name}: {html}");
            assert!(text(&output.stdout).contains(&name));
            // One file that needs nothing else, for A4.
            assert!(html.contains("size: A4") && !html.contains("http") && !html.contains("src="), "{name}");
        }
    }
    let output = run(data.path(), &["drill", "--sheets", "triads"]);
    assert_eq!(output.status.code(), Some(2), "it asks for a folder");
}
