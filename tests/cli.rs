//! The commands as a user runs them: exit codes, messages, durability.

#[path = "cli/dilemmas.rs"]
mod dilemmas;
#[path = "cli/drills.rs"]
mod drills;
mod support;

use std::{
    io::{BufRead as _, BufReader, Write as _},
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use drempel::{
    domain::{
        drill::{drawn::Drawn, face::Reader, shelf::Drills},
        paper::{drill::ANSWERS, escape},
        session::{At, Input, replay},
        texts::{Lang, Texts},
    },
    storage::records::Records,
};
use support::{gallery_case, library, root, shipped};
use tempfile::TempDir;

/// How often a running visit is killed.
const KILLS: usize = 20;

fn drempel(data: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_drempel"));
    command.arg("--data").arg(data).args(args).env_remove("DREMPEL_DATA");
    command
}

fn run(data: &Path, args: &[&str]) -> Output {
    drempel(data, args).stdin(Stdio::null()).output().expect("the program runs")
}

fn run_typed(data: &Path, args: &[&str], typed: &str) -> Output {
    let mut child =
        drempel(data, args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    // A program that ends early stops reading; that is its right.
    let _ = child.stdin.take().expect("piped").write_all(typed.as_bytes());
    child.wait_with_output().expect("it ends")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

#[test]
fn check_of_shipped_content_is_good() {
    let output = run(folder().path(), &["check"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stdout));
}

#[test]
fn check_of_a_broken_case_gives_findings_with_their_places() {
    let data = folder();
    let copy = folder();
    support_copy(&root().join("tests/invalid/base"), copy.path());
    support_copy(&root().join("tests/invalid/S014-dead-end"), copy.path());
    let path = copy.path().to_str().expect("utf-8");
    let output = run(data.path(), &["check", path, "--json", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("json");
    let finding = &json["findings"][0];
    assert_eq!((finding["code"].as_str(), finding["line"].as_u64()), (Some("S014"), Some(134)));
    assert!(finding["help"].as_str().is_some_and(|help| help.contains("reached from belt")));
}

#[test]
fn check_tells_of_rules_for_typed_sentences_in_a_content_folder() {
    let data = folder();
    let copy = folder();
    support_copy(&root().join("tests/invalid/base"), copy.path());
    let path = copy.path().to_str().expect("utf-8");
    assert_eq!(run(data.path(), &["check", path]).status.code(), Some(0), "the base has no rules of its own");
    support_copy(&root().join("tests/invalid/L001-asked-too-early"), copy.path());
    let output = run(data.path(), &["check", path, "--json", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("json");
    let findings = json["findings"].as_array().expect("a list");
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!((findings[0]["code"].as_str(), findings[0]["line"].as_u64()), (Some("L001"), Some(5)));
}

fn support_copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("a folder") {
        let path = entry.expect("readable").path();
        let target = to.join(path.file_name().expect("named"));
        if path.is_dir() {
            std::fs::create_dir_all(&target).expect("made");
            support_copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("copied");
        }
    }
}

#[test]
fn every_code_is_explained() {
    let output = run(folder().path(), &["check", "--explain", "s014", "--lang", "en"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stdout).contains("S014") && text(&output.stdout).lines().count() > 2);
}

#[test]
fn an_unknown_scenario_is_refused_with_the_known_ones() {
    for command in ["talk", "dilemma", "check", "simulate"] {
        let output = run(folder().path(), &[command, "hofstr"]);
        assert_eq!(output.status.code(), Some(2), "{command}");
        assert!(text(&output.stderr).contains("hofstra"), "{command}");
    }
}

#[test]
fn every_command_has_plain_help() {
    for command in ["talk", "drill", "dilemma", "check", "simulate", "replay", "export", "doctor", "bench"] {
        let output = run(folder().path(), &[command, "--help"]);
        assert_eq!(output.status.code(), Some(0), "{command}");
        assert!(text(&output.stdout).contains("Usage:"), "{command}");
    }
}

#[test]
fn the_shipped_plays_play_in_the_terminal_and_end_with_a_debrief() {
    let texts = Texts::load(&shipped(), "", &mut Vec::new());
    for (play, ending) in [("koffie", "koffie-voor-twee"), ("haast", "op-slot"), ("kaartje", "kaartje-op-de-mat")] {
        let data = folder();
        let script = root().join(format!("scenarios/hofstra/plays/{play}.play"));
        let script = script.to_str().expect("utf-8");
        let told = run(data.path(), &["talk", "hofstra", "--script", script, "--lang", "nl"]);
        assert_eq!(told.status.code(), Some(0), "{}", text(&told.stderr));
        let told = text(&told.stdout);
        for part in ["talk_inner_title", "talk_moments", "talk_figures", "talk_next_step"] {
            assert!(told.contains(&texts.get(Lang::Nl, part, [])), "{play}: {part}");
        }
        assert!(!told.contains("[hofstra") && !told.contains("_line]") && !told.contains("_say]"), "{play} shows a key");
        let json = run(data.path(), &["talk", "hofstra", "--script", script, "--json"]);
        assert!(text(&json.stdout).contains(&format!("\"ending\":\"{ending}\"")), "{play}");
    }
}

#[test]
fn what_is_typed_wrong_is_told_and_the_visit_goes_on() {
    let data = folder();
    let texts = Texts::load(&shipped(), "", &mut Vec::new());
    let output = run_typed(data.path(), &["talk", "hofstra", "--seed", "1"], "99\nnonsense here now\n-1\nk99\n1\nq\n");
    assert_eq!(output.status.code(), Some(0));
    let told = text(&output.stdout);
    assert_eq!(told.matches(&texts.get(Lang::Nl, "talk_not_understood", [])).count(), 4, "{told}");
    assert_eq!(newest_inputs(data.path()).1.len(), 1, "only the good one was taken");
}

#[test]
fn the_language_is_switched_in_the_middle_of_a_visit() {
    let texts = Texts::load(&shipped(), "", &mut Vec::new());
    let told = text(&run_typed(folder().path(), &["talk", "hofstra", "--seed", "1", "--lang", "nl"], "en\nq\n").stdout);
    for lang in Lang::ALL {
        assert!(told.contains(&texts.get(lang, "talk_your_move", [])), "{lang}");
    }
}

#[test]
fn a_file_of_a_hundred_megabytes_is_no_play() {
    let data = folder();
    let script = data.path().join("big.play");
    std::fs::File::create(&script).and_then(|file| file.set_len(100 << 20)).expect("100 MB");
    let output = run(data.path(), &["talk", "hofstra", "--script", script.to_str().expect("utf-8")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("big.play"));
}

#[test]
fn export_gives_every_choice_and_replay_finds_the_same_events() {
    let data = folder();
    run_typed(data.path(), &["talk", "hofstra", "--seed", "4"], "1\n2\n1\nq\n");
    let json = run(data.path(), &["export"]);
    let sessions: serde_json::Value = serde_json::from_slice(&json.stdout).expect("json");
    let session = &sessions[0];
    let moves = session["inputs"].as_array().map_or(0, Vec::len);
    assert!(moves > 0);
    let csv = text(&run(data.path(), &["export", "--format", "csv"]).stdout);
    assert_eq!(csv.lines().count(), moves + 1, "{csv}");
    let replayed = run(data.path(), &["replay", session["session"].as_str().expect("an id")]);
    assert_eq!(replayed.status.code(), Some(0), "{}", text(&replayed.stderr));
}

#[test]
fn commands_that_only_read_make_nothing() {
    let data = folder();
    let inside = data.path().join("not-there");
    for args in [&["export"][..], &["replay", "01JNAB4T6HC3Y8N1B5F9GQ7MPK"], &["doctor"], &["check"]] {
        run(&inside, args);
        assert!(!inside.exists(), "{args:?}");
    }
}

#[test]
fn a_damaged_database_is_told_and_left_as_it_is() {
    let data = folder();
    let path = data.path().join("records.sqlite");
    let garbage = b"this is no database, though it is long enough to be one".repeat(100);
    std::fs::write(&path, &garbage).expect("written");
    let output = run_typed(data.path(), &["talk", "hofstra"], "1\nq\n");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("records.sqlite"), "{}", text(&output.stderr));
    assert_eq!(std::fs::read(&path).expect("still there"), garbage);
    assert_eq!(run(data.path(), &["doctor"]).status.code(), Some(1));
}

#[test]
fn broken_settings_are_told_and_do_not_stop_anything() {
    let data = folder();
    std::fs::write(data.path().join("settings.ron"), "(language: klingon").expect("written");
    let output = run(data.path(), &["check"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stderr).contains("settings.ron"));
}

#[test]
fn a_data_folder_that_is_a_file_is_told() {
    let data = folder();
    let path = data.path().join("file");
    std::fs::write(&path, "x").expect("written");
    let output = run_typed(&path, &["talk", "hofstra"], "1\nq\n");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(std::fs::read_to_string(&path).expect("still there"), "x");
}

#[test]
fn plays_that_make_no_sense_are_refused_with_their_line() {
    let data = folder();
    let script = data.path().join("bad.play");
    for bad in ["", "scenario hofstra\n> a b c\n", "\u{0}\u{1}", "seed x\n"] {
        std::fs::write(&script, bad).expect("written");
        let output = run(data.path(), &["talk", "hofstra", "--script", script.to_str().expect("utf-8")]);
        assert_eq!(output.status.code(), Some(2), "{bad:?}");
        assert!(text(&output.stderr).contains("bad.play"), "{bad:?}: {}", text(&output.stderr));
    }
    std::fs::write(&script, b"\xff\xfe").expect("written");
    let output = run(data.path(), &["talk", "hofstra", "--script", script.to_str().expect("utf-8")]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_second_program_is_told_that_the_visit_is_open_and_offered_a_copy() {
    let data = folder();
    let mut first = Running::start(data.path(), &["--seed", "5"]);
    first.until_asked();
    let second = run_typed(data.path(), &["talk", "hofstra"], "1\n");
    assert_eq!(second.status.code(), Some(2));
    assert!(text(&second.stderr).contains("--copy"), "{}", text(&second.stderr));
    let copy = run_typed(data.path(), &["talk", "hofstra", "--copy"], "q\n");
    assert_eq!(copy.status.code(), Some(0), "{}", text(&copy.stderr));
    first.kill();
}

/// A visit that runs, spoken to in the words of plays.
struct Running {
    child: Child,
    answers: std::io::Lines<BufReader<std::process::ChildStdout>>,
}

impl Running {
    fn start(data: &Path, args: &[&str]) -> Self {
        let mut child = drempel(data, &["talk", "hofstra", "--json"])
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it runs");
        let answers = BufReader::new(child.stdout.take().expect("piped")).lines();
        Self { child, answers }
    }

    /// Reads on until moves are offered; gives those that can be chosen, or nothing when the visit closed.
    fn until_asked(&mut self) -> Vec<String> {
        while let Some(Ok(line)) = self.answers.next() {
            let event: serde_json::Value = serde_json::from_str(&line).expect("json");
            if event["event"] == "act-ended" {
                return vec!["go on".to_owned()];
            }
            if event["event"] == "moves-offered" {
                let moves = event["moves"].as_array().expect("a list");
                return moves
                    .iter()
                    .filter(|offer| offer["locked"].is_null())
                    .map(|offer| offer["move"].as_str().expect("an id").to_owned())
                    .collect();
            }
        }
        Vec::new()
    }

    fn type_line(&mut self, line: &str) {
        let _ = writeln!(self.child.stdin.as_mut().expect("piped"), "{line}");
    }

    fn kill(&mut self) {
        // SIGKILL where there is such a thing: nothing can be tidied up.
        self.child.kill().expect("it was running");
        self.child.wait().expect("it ended");
    }
}

/// Kills a visit at random points, sometimes right after an input was sent, and goes on each time: no input whose answer was
/// seen is ever lost, and what is kept plays the same from the beginning.
#[test]
fn a_visit_killed_at_twenty_random_points_loses_nothing() {
    let data = folder();
    let library = library();
    let scenario =
        library.shelves.iter().find(|shelf| shelf.id == "hofstra").and_then(|shelf| shelf.playable()).expect("it plays");
    let mut random = 0x2545_F491_4F6C_DD1D_u64;
    let mut pick = |n: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random % n.max(1) as u64).expect("small")
    };
    let mut kills = 0;
    while kills < KILLS {
        let mut running = Running::start(data.path(), &["--new"]);
        let mut offered = running.until_asked();
        let mut seen = 0;
        while kills < KILLS && !offered.is_empty() {
            for _ in 0..=pick(2) {
                if offered.is_empty() {
                    break;
                }
                running.type_line(&offered[pick(offered.len())].clone());
                offered = running.until_asked();
                seen += 1;
            }
            if offered.is_empty() {
                break;
            }
            // Half of the time an input is under way when it is killed: it may or may not be kept, but nothing in between.
            if pick(2) == 0 {
                running.type_line(&offered[pick(offered.len())].clone());
                std::thread::sleep(std::time::Duration::from_micros(pick(3000) as u64));
            }
            running.kill();
            kills += 1;
            let kept = newest_inputs(data.path());
            assert!(kept.1.len() == seen || kept.1.len() == seen + 1, "{} kept, {seen} seen", kept.1.len());
            seen = kept.1.len();
            let session = replay(scenario, kept.0, &kept.1).expect("what is kept plays");
            if session.is_over() {
                break;
            }
            running = Running::start(data.path(), &["--go-on"]);
            offered = running.until_asked();
            let expected: Vec<String> = match session.state().at {
                At::BetweenActs(_) => vec!["go on".to_owned()],
                _ => {
                    let open = session.offers().into_iter().filter(|offer| offer.locked.is_none());
                    open.map(|offer| offer.id.to_string()).collect()
                }
            };
            assert_eq!(offered, expected, "it goes on at the same decision");
        }
        let _ = running.child.kill();
        let _ = running.child.wait();
    }
}

/// Seed and inputs of the session that was begun last.
fn newest_inputs(data: &Path) -> (u64, Vec<Input>) {
    let records = Records::open(&data.join("records.sqlite")).expect("whole after a kill");
    let newest = records.sessions(None).expect("readable").into_iter().next().expect("one was begun");
    (newest.seed, records.inputs(newest.id).expect("readable"))
}

/// The small drills of the gallery, laid over what ships.
fn drill(data: &Path, args: &[&str]) -> Command {
    let base = root().join("tests/invalid/base");
    let mut command = drempel(data, &["drill", "--scenarios", base.to_str().expect("utf-8")]);
    command.args(args);
    command
}

fn drill_typed(data: &Path, args: &[&str], typed: &str) -> Output {
    let mut child =
        drill(data, args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it runs");
    let _ = child.stdin.take().expect("piped").write_all(typed.as_bytes());
    child.wait_with_output().expect("it ends")
}

fn drill_answers(data: &Path) -> usize {
    let records = Records::open(&data.join("records.sqlite")).expect("whole");
    let profile = records.default_profile().expect("one").id;
    records.drill_answers(profile).expect("readable").len()
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

#[test]
fn the_doctor_counts_drills() {
    let output = run(folder().path(), &["doctor"]);
    assert!(text(&output.stdout).contains(" drills with "), "{}", text(&output.stdout));
}
