//! Drills in the terminal: an item that is broken off, and what the look-back on a week tells.

use super::*;

/// What a text begins with: it is broken at the width of the terminal.
fn begins<'a>(lang: Lang, key: &str, args: &[(&'a str, &'a str)]) -> String {
    let texts = Texts::load(&shipped(), "", &mut Vec::new());
    texts.get(lang, key, args.iter().copied()).split(' ').take(4).collect::<Vec<_>>().join(" ")
}

#[test]
fn whoever_stops_in_the_middle_of_an_item_is_told_what_is_not_kept_and_asked_once() {
    for lang in Lang::ALL {
        let asked = begins(lang, "drill_stop_parts", &[]);
        // What is typed, how often it asks, and how many answers are kept.
        let cases = [("q\n", 0, 0), ("2\nq\nq\n", 1, 0), ("2\nq\n1\n", 1, 1), ("2 1\n", 0, 1), ("2\n?\nq\n9\nq\n", 1, 0)];
        for (typed, times, answers) in cases {
            let data = folder();
            let output = drill_typed(data.path(), &["gc-bouw", "--seed", "1", "--lang", lang.code()], typed);
            assert_eq!(output.status.code(), Some(0), "{typed:?}: {}", text(&output.stderr));
            let told = text(&output.stdout);
            assert_eq!(told.matches(&asked).count(), times, "{lang} {typed:?}: {told}");
            assert_eq!(drill_answers(data.path()), answers, "{lang} {typed:?}");
        }
    }
}

#[test]
fn a_program_that_stops_in_the_middle_of_an_item_is_not_asked() {
    let data = folder();
    let output = drill_typed(data.path(), &["gc-bouw", "--seed", "1", "--lang", "en", "--json"], "2\nq\n1\n");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = format!("{}{}", text(&output.stdout), text(&output.stderr));
    assert!(!said.contains(&begins(Lang::En, "drill_stop_parts", &[])), "{said}");
    assert_eq!(drill_answers(data.path()), 0);
}

#[test]
fn a_week_tells_three_of_what_is_mixed_up_with_their_repair_and_how_much_more_there_is() {
    let week = ["drill", "--simulate-days", "21", "--learner", "struggling", "--week", "--lang", "nl"];
    let json = run(folder().path(), &[&week[..], &["--json"][..]].concat());
    let last = text(&json.stdout).lines().last().map(str::to_owned).expect("a week");
    let data: serde_json::Value = serde_json::from_str(&last).expect("json");
    let confusions = data["confusions"].as_array().expect("a list");
    assert!(confusions.len() > 4, "there is little to leave out: {last}");
    let output = run(folder().path(), &week);
    let told = text(&output.stdout);
    let commands: Vec<&str> = told.lines().filter_map(|line| Some(line.split_once("drempel drill ")?.1)).collect();
    let of = |confusion: &serde_json::Value| {
        let word = |value: &serde_json::Value| value.as_str().expect("a word").to_owned();
        let (skill, pair) = (word(&confusion[0]), &confusion[1]);
        format!("{skill} --repair {} {}", word(&pair["answer"]), word(&pair["chosen"]))
    };
    let mut wanted: Vec<String> = confusions.iter().take(3).map(of).collect();
    wanted.push("--list".to_owned());
    assert_eq!(commands, wanted, "{told}");
    let more = (confusions.len() - 3).to_string();
    assert!(told.contains(&begins(Lang::Nl, "drill_week_more", &[("n", more.as_str())])), "{told}");
}
