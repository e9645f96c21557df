//! The questions of a visit in the terminal: answered by number or by id, kept at every step, exported without own words unless asked.

use drempel::storage::records::StoredAnswer;

use super::*;

/// The base of the gallery, laid over what ships.
fn dilemma(data: &Path, args: &[&str], typed: &str) -> Output {
    let base = root().join("tests/invalid/base");
    let mut command = drempel(data, &["dilemma", "--scenarios", base.to_str().expect("utf-8")]);
    let command = command.args(args).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().expect("it runs");
    let _ = child.stdin.take().expect("piped").write_all(typed.as_bytes());
    child.wait_with_output().expect("it ends")
}

fn answers(data: &Path) -> Vec<StoredAnswer> {
    Records::open(&data.join("records.sqlite")).expect("whole").dilemma_answers(None).expect("readable")
}

/// What a text begins with: it is broken at the width of the terminal.
fn begins(lang: Lang, key: &str) -> String {
    let texts = Texts::load(&shipped(), "", &mut Vec::new());
    texts.get(lang, key, []).split(' ').take(4).collect::<Vec<_>>().join(" ")
}

const GIVEN: &str = "briefje\ntijd vol-rooster\nzijn-deur\nHij mag nee zeggen.\n";

#[test]
fn a_question_is_answered_by_lines_and_told_in_both_languages() {
    for lang in Lang::ALL {
        let data = folder();
        let output = dilemma(data.path(), &["mini", "terugkomen", "--lang", lang.code()], GIVEN);
        assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
        let told = text(&output.stdout);
        for key in ["dilemma_where", "dilemma_carried_1_2", "dilemma_card_weak", "dilemma_other_seen", "dilemma_others"] {
            assert!(told.contains(&begins(lang, key)), "{lang} {key}: {told}");
        }
        assert!(!told.contains("[dilemma") && !told.contains("_about]") && !told.contains("_say]"), "a key is shown: {told}");
        let kept = &answers(data.path())[0];
        assert_eq!((kept.given, kept.answer.words.as_str(), kept.answer.reasons.len()), (true, "Hij mag nee zeggen.", 2));
    }
}

#[test]
fn numbers_do_the_same_as_ids_and_odd_lines_cost_nothing() {
    let data = folder();
    let odd = "0\n9\n?\nen\nnl\n1\n1 2 3 4\n1 1\nx\n1 2\n1\n3,4,5\n3\n\n";
    let output = dilemma(data.path(), &["mini", "terugkomen", "--lang", "nl"], odd);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let told = text(&output.stdout);
    let count = |key: &str| told.matches(&begins(Lang::Nl, key)).count();
    assert_eq!(
        (count("dilemma_not_understood"), count("dilemma_one_to_three"), count("dilemma_none_to_two")),
        (2, 3, 2),
        "{told}"
    );
    let kept = &answers(data.path())[0];
    assert_eq!((kept.given, kept.answer.reasons.len(), kept.answer.weighed.len()), (true, 2, 1));
}

#[test]
fn who_stops_goes_on_later_and_who_answers_again_keeps_both() {
    let data = folder();
    let ask = |typed: &str| text(&dilemma(data.path(), &["mini", "terugkomen", "--lang", "nl"], typed).stdout);
    assert!(ask("wachten\nq\n").contains(&begins(Lang::Nl, "dilemma_kept")));
    assert!(!answers(data.path())[0].given);
    let told = ask("tijd\n\n\n");
    assert!(told.contains(&begins(Lang::Nl, "dilemma_draft")) && !told.contains(&begins(Lang::Nl, "dilemma_where")), "{told}");
    assert!(ask(GIVEN).contains("Eerder antwoordde je"));
    let all = answers(data.path());
    let positions: Vec<_> = all.iter().map(|one| (one.given, one.answer.position.as_ref().map(ToString::to_string))).collect();
    assert_eq!(positions, [(true, Some("wachten".to_owned())), (true, Some("briefje".to_owned()))]);
}

#[test]
fn the_list_says_what_was_answered_and_makes_nothing() {
    let data = folder();
    let inside = data.path().join("not-there");
    let output = dilemma(&inside, &["mini", "--list", "--lang", "nl"], "");
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("[nog niet beantwoord]") && !inside.exists(), "{}", text(&output.stdout));
    dilemma(data.path(), &["mini", "--lang", "nl"], "2\nBij mijn oom.\nterugkomen\nwachten\ntijd\n\n\nq\n");
    let told = text(&dilemma(data.path(), &["mini", "--list", "--lang", "nl"], "").stdout);
    assert!(told.contains("[je schreef er iets over]") && told.contains("[Ik wacht tot hij zelf"), "{told}");
}

#[test]
fn what_is_not_there_is_refused_with_what_is() {
    let data = folder();
    let output = dilemma(data.path(), &["mini", "terugkome"], "");
    assert_eq!((output.status.code(), text(&output.stderr).contains("terugkomen, eigen-deur")), (Some(2), true));
    let output = dilemma(data.path(), &["eerste-bel"], "");
    assert_eq!(output.status.code(), Some(2), "it has no questions");
    let output = dilemma(data.path(), &["mini", "--session", "01JNAB4T6HC3Y8N1B5F9GQ7MPK"], "");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn without_keeping_nothing_is_made() {
    let data = folder();
    let inside = data.path().join("not-there");
    let output = dilemma(&inside, &["mini", "terugkomen", "--unkept"], GIVEN);
    assert_eq!((output.status.code(), inside.exists()), (Some(0), false), "{}", text(&output.stderr));
}

/// Plays the scenario of the gallery to its end. Gives what was said and the visit.
fn visit(data: &Path) -> (String, String) {
    let base = root().join("tests/invalid/base");
    let play = base.join("scenarios/mini/plays/belofte.play");
    let args = ["talk", "mini", "--scenarios", base.to_str().expect("utf-8"), "--lang", "nl", "--script"];
    let output = drempel(data, &args).arg(play).stdin(Stdio::null()).output().expect("it runs");
    let records = Records::open(&data.join("records.sqlite")).expect("whole");
    let session = records.sessions(None).expect("readable")[0].id.to_string();
    (text(&output.stdout), session)
}

#[test]
fn a_visit_says_at_its_end_that_it_has_questions_and_how_to_come_to_them() {
    let data = folder();
    let (told, session) = visit(data.path());
    assert!(told.contains(&format!("drempel dilemma mini --session {session}")), "{told}");
    let output = dilemma(data.path(), &["mini", "terugkomen", "--session", &session], GIVEN);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(answers(data.path())[0].question.session.map(|id| id.to_string()), Some(session));
}

#[test]
fn answers_are_exported_with_their_visit_or_by_themselves_and_own_words_only_when_asked() {
    let data = folder();
    let (_, session) = visit(data.path());
    dilemma(data.path(), &["mini", "terugkomen", "--session", &session], GIVEN);
    dilemma(data.path(), &["mini", "eigen-deur"], "Bij mijn oom.\n");
    let json = |args: &[&str]| serde_json::from_slice::<serde_json::Value>(&run(data.path(), args).stdout).expect("json");
    let sessions = json(&["export"]);
    let own = &sessions[0]["dilemmas"];
    assert_eq!((own.as_array().map(Vec::len), own[0]["position"].as_str()), (Some(1), Some("briefje")));
    assert!(own[0]["words"].is_null() && !sessions.to_string().contains("nee zeggen"), "{sessions}");
    let all = json(&["export", "--dilemmas", "--words"]);
    assert_eq!((all[0]["words"].as_str(), all[1]["words"].as_str()), (Some("Hij mag nee zeggen."), Some("Bij mijn oom.")));
    assert!(all[1]["session"].is_null());
    let csv = text(&run(data.path(), &["export", "--dilemmas", "--format", "csv"]).stdout);
    assert_eq!(csv.lines().count(), 3, "{csv}");
    assert!(csv.contains("tijd vol-rooster") && !csv.contains("oom"), "{csv}");
}
