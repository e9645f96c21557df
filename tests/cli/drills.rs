//! Drills in the terminal: every form, what is kept and exported, an item that is broken off, and what the look-back on a week tells.

use super::*;

/// What a text begins with: it is broken at the width of the terminal.
fn begins<'a>(lang: Lang, key: &str, args: &[(&'a str, &'a str)]) -> String {
    let texts = Texts::load(&shipped(), "", &mut Vec::new());
    texts.get(lang, key, args.iter().copied()).split(' ').take(4).collect::<Vec<_>>().join(" ")
}

#[test]
fn where_nothing_is_kept_whoever_stops_in_the_middle_of_an_item_is_told_and_asked_once() {
    for lang in Lang::ALL {
        let asked = begins(lang, "drill_stop_parts", &[]);
        // What is typed, and how often it asks.
        for (typed, times) in [("q\n", 0), ("2\nq\nq\n", 1), ("2\nq\n1\n", 1), ("2 1\n", 0), ("2\n?\nq\n9\nq\n", 1)] {
            let data = folder();
            let output = drill_typed(data.path(), &["gc-bouw", "--seed", "1", "--unkept", "--lang", lang.code()], typed);
            assert_eq!(output.status.code(), Some(0), "{typed:?}: {}", text(&output.stderr));
            let told = text(&output.stdout);
            assert_eq!(told.matches(&asked).count(), times, "{lang} {typed:?}: {told}");
        }
    }
}

#[test]
fn the_parts_of_an_answer_that_was_broken_off_are_there_again() {
    let data = folder();
    let begun = begins(Lang::Nl, "drill_begun_parts", &[]);
    let go = |typed: &str| {
        let output = drill_typed(data.path(), &["gc-bouw", "--lang", "nl"], typed);
        assert_eq!(output.status.code(), Some(0), "{typed:?}: {}", text(&output.stderr));
        text(&output.stdout)
    };
    // Stopped by hand, and by a line that never came.
    assert!(!go("2\nq\n").contains(&begun));
    assert!(go("").contains(&begun));
    assert_eq!(drill_answers(data.path()), 0);
    assert!(go("1\nq\n").contains(&begun), "the second part is all that is asked");
    assert_eq!(drill_answers(data.path()), 1);
    assert!(!go("q\n").contains(&begun), "with the answer it is gone");
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

#[test]
fn a_skill_is_practised_by_numbers_and_told_at_once() {
    let data = folder();
    let texts = Texts::load(&shipped(), "", &mut Vec::new());
    let output = drill_typed(data.path(), &["gc-horen", "--seed", "1", "--lang", "en"], "1\n1\n1\n1\n1\n");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let told = text(&output.stdout);
    for key in ["drill_right", "drill_wrong", "drill_end_title"] {
        assert!(told.contains(&texts.get(Lang::En, key, [])), "{key}: {told}");
    }
    assert!(!told.contains("_why]") && !told.contains("_text]") && !told.contains("[drill"), "a key is shown: {told}");
    assert_eq!(drill_answers(data.path()), 5);
}

#[test]
fn every_form_is_answered_in_both_languages() {
    for lang in Lang::ALL {
        for (skill, typed) in
            [("av-kies", "1\n2\n"), ("fc-weeg", "1 1\n"), ("gc-bouw", "1\n2\n"), ("av-typ", "Hoe gaat dat met u?\n1\n")]
        {
            let data = folder();
            let output = drill_typed(data.path(), &[skill, "--seed", "1", "--lang", lang.code()], typed);
            assert_eq!(output.status.code(), Some(0), "{skill}: {}", text(&output.stderr));
            let texts = Texts::load(&shipped(), "", &mut Vec::new());
            let told = text(&output.stdout);
            assert!(told.contains(&texts.get(lang, "drill_end_title", [])), "{skill} {lang}: {told}");
        }
    }
}

#[test]
fn odd_lines_in_a_drill_are_told_and_cost_nothing() {
    let data = folder();
    let texts = Texts::load(&shipped(), "", &mut Vec::new());
    let odd = format!("9\n-1\n\n?\nen\n{}\n\u{1f6aa}\n1 1 1\nq\n", "a".repeat(10_000));
    let output = drill_typed(data.path(), &["gc-horen", "--seed", "1", "--lang", "nl"], &odd);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let told = text(&output.stdout);
    // Text is broken at the width of the terminal: its first words are enough.
    let first = |lang: Lang| texts.get(lang, "drill_not_understood", []).split(' ').take(4).collect::<Vec<_>>().join(" ");
    assert_eq!((told.matches(&first(Lang::Nl)).count(), told.matches(&first(Lang::En)).count()), (3, 3), "{told}");
    assert_eq!(drill_answers(data.path()), 0);
    let typed = format!("\n{}\n\u{1f6aa} \u{4f60}\u{597d}\nq\n", "a".repeat(10_000));
    let output = drill_typed(data.path(), &["av-typ", "--seed", "1", "--lang", "en"], &typed);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(drill_answers(data.path()), 1, "what was typed last was taken, and waits to be judged");
}

#[test]
fn the_ids_of_choices_are_for_programs_alone() {
    let person = ["av-kies", "--seed", "1", "--lang", "nl"];
    let program = ["av-kies", "--seed", "1", "--lang", "nl", "--json"];
    for (args, taken) in [(&person[..], 0), (&program[..], 1)] {
        let data = folder();
        let output = drill_typed(data.path(), args, "advies\nq\n");
        assert_eq!(output.status.code(), Some(0), "{args:?}: {}", text(&output.stderr));
        assert_eq!(drill_answers(data.path()), taken, "{args:?}");
    }
}

#[test]
fn items_are_written_with_answers_reasons_and_their_core_the_same_for_the_same_seed() {
    let args = ["--items", "gc", "--count", "10", "--seed", "3", "--json", "--lang", "nl"];
    let write = || drill(folder().path(), &args).stdin(Stdio::null()).output().expect("it runs").stdout;
    let (once, again) = (write(), write());
    assert_eq!(once, again);
    let items: Vec<serde_json::Value> = text(&once).lines().map(|line| serde_json::from_str(line).expect("json")).collect();
    assert_eq!(items.len(), 10);
    for item in &items {
        assert!(item["reasons"].as_array().is_some_and(|reasons| reasons.len() >= 2), "{item}");
        assert!(item["answer"].as_array().is_some_and(|answer| !answer.is_empty()), "{item}");
    }
    let cores: std::collections::BTreeSet<&str> = items.iter().filter_map(|item| item["core"].as_str()).collect();
    assert!(cores.len() == 10 || cores.len() == 6, "every core comes once before any comes again: {cores:?}");
}

#[test]
fn an_unknown_drill_or_family_is_refused_with_the_known_ones() {
    let data = folder();
    let output = drill(data.path(), &["gc-hore"]).stdin(Stdio::null()).output().expect("it runs");
    assert_eq!((output.status.code(), text(&output.stderr).contains("gc-horen")), (Some(2), true));
    let output = drill(data.path(), &["--items", "xx"]).stdin(Stdio::null()).output().expect("it runs");
    assert_eq!((output.status.code(), text(&output.stderr).contains("gc, av, fc")), (Some(2), true));
}

#[test]
fn looking_at_drills_makes_nothing() {
    let data = folder();
    let inside = data.path().join("not-there");
    for args in [&["--list"][..], &["--list", "--json"], &["--week"], &["--week", "--json"], &["--simulate-days", "7"]] {
        let output = drill(&inside, args).stdin(Stdio::null()).output().expect("it runs");
        assert_eq!(output.status.code(), Some(0), "{args:?}: {}", text(&output.stderr));
        assert!(!inside.exists(), "{args:?}");
    }
}

#[test]
fn a_drill_goes_on_where_it_was_and_anew_when_asked() {
    let data = folder();
    drill_typed(data.path(), &["gc-horen", "--lang", "en"], "1\n1\nq\n");
    let texts = Texts::load(&shipped(), "", &mut Vec::new());
    let output = drill_typed(data.path(), &["gc-horen", "--lang", "en"], "q\n");
    let resumed = texts.get(Lang::En, "drill_resume", [("at", "3"), ("n", "5")]);
    assert!(text(&output.stdout).contains(&resumed), "{}", text(&output.stdout));
    let output = drill_typed(data.path(), &["gc-horen", "--lang", "en", "--new"], "q\n");
    assert!(!text(&output.stdout).contains(&resumed));
    assert_eq!(drill_answers(data.path()), 2, "what was answered before still counts");
}

#[test]
fn drills_are_exported_answer_by_answer_and_own_words_only_when_asked() {
    let data = folder();
    drill_typed(data.path(), &["gc-horen", "--seed", "1", "--lang", "en"], "1\n1\n1\nq\n");
    // A spreadsheet would take this sentence for a formula.
    drill_typed(data.path(), &["av-typ", "--seed", "1", "--lang", "nl"], "=Hoe is dat, \"thuis\"?\n2\n");
    let without = run(data.path(), &["export", "--drills"]);
    assert!(!text(&without.stdout).contains("thuis"), "a sentence went out unasked");
    let written = run(data.path(), &["export", "--drills", "--words"]).stdout;
    let json: serde_json::Value = serde_json::from_slice(&written).expect("json");
    let drills = json.as_array().expect("a list");
    assert_eq!(drills.len(), 2);
    assert_eq!((drills[0]["what"]["skill"].as_str(), drills[0]["items"].as_u64()), (Some("gc-horen"), Some(5)));
    assert!(drills[0]["ended"].is_null() && drills[1]["ended"].is_string(), "the first was broken off: {json}");
    let answers = drills[0]["answers"].as_array().expect("a list");
    assert_eq!(answers.len(), 3);
    for (n, answer) in answers.iter().enumerate() {
        assert_eq!((answer["item"].as_u64(), answer["skill"].as_str()), (Some(n as u64 + 1), Some("gc-horen")), "{answer}");
        assert_eq!((answer["feedback"].as_str(), answer["own_words"].is_null()), (Some("full"), true), "{answer}");
        assert_eq!(answer["right"].as_bool(), Some(answer["verdict"] == "right"), "{answer}");
        assert!(answer["at"].as_str().is_some_and(|at| at.ends_with('Z')), "{answer}");
    }
    let own = &drills[1]["answers"][0];
    assert_eq!((own["own_words"].as_str(), own["chosen"].as_array().map(Vec::len)), (Some("=Hoe is dat, \"thuis\"?"), Some(0)));
    let output = run(data.path(), &["export", "--drills", "--words", "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(&output.stdout[..]);
    let column = reader.headers().expect("heads").iter().position(|head| head == "own_words").expect("a column");
    let lines: Vec<csv::StringRecord> = reader.records().collect::<Result<_, _>>().expect("csv");
    let typed: Vec<&str> = lines.iter().filter_map(|line| line.get(column)).collect();
    assert_eq!(typed, ["", "", "", "'=Hoe is dat, \"thuis\"?"]);
}

#[test]
fn what_gets_mixed_up_is_practised_by_one_key_at_the_end() {
    let data = folder();
    // Always the first choice: whatever the other one is, it is taken for it more than once.
    let output = drill_typed(data.path(), &["gc-horen", "--seed", "1", "--lang", "en"], "1\n1\n1\n1\n1\nr\n1\nq\n");
    let told = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(told.contains("--repair"), "the way to it stands there too: {told}");
    assert_eq!(drill_answers(data.path()), 6, "the sixth answer is the first of the repair: {told}");
}

/// Kills a drill as soon as an answer is seen to be marked, each time: none is lost, and it goes on at the next item.
#[test]
fn a_drill_killed_after_every_answer_loses_nothing() {
    let data = folder();
    for answered in 0..=5 {
        let mut child = drill(data.path(), &["gc-horen", "--json"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it runs");
        let mut lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        let mut until = |event: &str| {
            lines.by_ref().map_while(Result::ok).find_map(|line| {
                let value: serde_json::Value = serde_json::from_str(&line).ok()?;
                (value["event"] == event).then_some(value)
            })
        };
        let item = until("item");
        assert_eq!(item.as_ref().and_then(|item| item["item"].as_u64()), (answered < 5).then_some(answered + 1));
        if let Some(item) = item {
            let id = item["steps"][0]["options"][0]["id"].as_str().expect("an id").to_owned();
            writeln!(child.stdin.as_mut().expect("piped"), "{id}").expect("typed");
            until("marked").expect("it was marked");
            assert_eq!(drill_answers(data.path()) as u64, answered + 1);
        }
        let _ = child.kill();
        let _ = child.wait();
    }
}
