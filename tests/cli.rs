//! The commands as a user runs them: exit codes, messages, durability.

#[path = "cli/dilemmas.rs"]
mod dilemmas;
#[path = "cli/drills.rs"]
mod drills;
#[path = "cli/sheets.rs"]
mod sheets;
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
fn the_doctor_counts_drills() {
    let output = run(folder().path(), &["doctor"]);
    assert!(text(&output.stdout).contains(" drills with "), "{}", text(&output.stdout));
}
