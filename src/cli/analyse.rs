//! `drempel analyse`: what typed sentences are, one a line; or how well the rules agree with a labelled set.

use std::{
    collections::BTreeSet,
    io::{self, Write},
    path::{Path, PathBuf},
};

use serde::Serialize;

use super::{CliError, Context, Outcome, Streams, findings};
use crate::{
    domain::{
        finding::Severity,
        utterance::{
            Analyser, Analysis, Label,
            score::{Case, Score, score},
        },
    },
    storage::content,
};

/// What to analyse, and how.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write one JSON object per line
    #[arg(long)]
    json: bool,
    /// Read word lists and rules from this folder rather than the program's own
    #[arg(long, value_name = "FOLDER")]
    rules: Option<PathBuf>,
    /// Score the rules on labelled utterances, one JSON object a line with `text` and `labels`
    #[arg(long, value_name = "FILE.jsonl", conflicts_with = "json")]
    score: Option<PathBuf>,
    /// List every utterance on which the rules differ
    #[arg(long, requires = "score")]
    mistakes: bool,
}

/// An utterance as `--json` writes it.
#[derive(Serialize)]
struct Written<'a> {
    text: &'a str,
    labels: Vec<WrittenLabel<'a>>,
    sure: bool,
    strange: bool,
}

#[derive(Serialize)]
struct WrittenLabel<'a> {
    label: Label,
    confidence: f32,
    because: Vec<&'a str>,
}

pub(super) fn run(args: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let files = match &args.rules {
        Some(folder) => content::read_language(folder, context.lang)?,
        None => content::embedded_language(),
    };
    let mut found = Vec::new();
    let analyser = Analyser::read(&files, context.lang, &mut found);
    findings::draw(context, &found, streams.err)?;
    match &args.score {
        Some(path) => {
            let cases = read_cases(path)?;
            write_score(&score(&analyser, &cases), args.mistakes, streams.out)?;
        }
        None => each_line(&analyser, args.json, streams)?,
    }
    let broken = found.iter().any(|finding| finding.code.severity() == Severity::Error);
    Ok(if broken { Outcome::Findings } else { Outcome::Good })
}

fn each_line(analyser: &Analyser, json: bool, streams: &mut Streams<'_>) -> Result<(), CliError> {
    let mut line = Vec::new();
    loop {
        line.clear();
        if streams.input.read_until(b'\n', &mut line)? == 0 {
            return Ok(());
        }
        let text = String::from_utf8_lossy(&line);
        let text = text.trim_end_matches(['\n', '\r']);
        let analysis = analyser.analyse(text);
        if json {
            write_json(text, &analysis, streams.out)?;
        } else {
            write_text(text, &analysis, streams.out)?;
        }
        // Whoever types sentence by sentence, or feeds a pipe so, waits for each answer.
        streams.out.flush()?;
    }
}

fn write_json(text: &str, analysis: &Analysis, out: &mut dyn Write) -> io::Result<()> {
    let labels = analysis.labels.iter().map(|found| WrittenLabel {
        label: found.label,
        confidence: found.confidence,
        because: found.because.iter().map(|piece| piece.text.as_str()).collect(),
    });
    let written = Written { text, labels: labels.collect(), sure: analysis.sure, strange: analysis.strange };
    serde_json::to_writer(&mut *out, &written).map_err(io::Error::from)?;
    writeln!(out)
}

fn write_text(text: &str, analysis: &Analysis, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{text}")?;
    for found in &analysis.labels {
        let because: Vec<&str> = found.because.iter().map(|piece| piece.text.as_str()).collect();
        writeln!(out, "  {:<8} {:3.0} %  {}", found.label, found.confidence * 100.0, because.join(" ... "))?;
    }
    if analysis.strange {
        writeln!(out, "  not sure: these words are not known here; is it another language?")?;
    } else if !analysis.sure {
        writeln!(out, "  not sure")?;
    } else if analysis.labels.is_empty() {
        writeln!(out, "  no label")?;
    }
    Ok(())
}

fn read_cases(path: &Path) -> Result<Vec<Case>, CliError> {
    let read = std::fs::read_to_string(path);
    let text = read.map_err(|source| CliError::File { path: path.to_path_buf(), done: "read", source })?;
    let mut cases = Vec::new();
    for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let wrong = |what: &str| CliError::Asked(format!("{}:{}: {what}", path.display(), at + 1));
        let value: serde_json::Value = serde_json::from_str(line).map_err(|error| wrong(&error.to_string()))?;
        let text = value["text"].as_str().ok_or_else(|| wrong("an utterance needs a \"text\""))?;
        let names = value["labels"].as_array().ok_or_else(|| wrong("an utterance needs \"labels\": [...]"))?;
        let mut labels = BTreeSet::new();
        for name in names {
            let label = name.as_str().and_then(Label::parse);
            labels.insert(label.ok_or_else(|| wrong(&format!("there is no label {name}")))?);
        }
        cases.push(Case { text: text.to_owned(), labels });
    }
    Ok(cases)
}

fn write_score(score: &Score, mistakes: bool, out: &mut dyn Write) -> io::Result<()> {
    if mistakes {
        write_mistakes(score, out)?;
    }
    writeln!(out, "{:<8} {:>5} {:>9} {:>9} {:>9} {:>9}", "label", "n", "precision", "recall", "F1", "kappa")?;
    for figures in score.figures.iter().filter(|figures| figures.n() + figures.rules > 0) {
        let kappa = figures.kappa().map_or_else(|| "-".to_owned(), |kappa| format!("{kappa:.3}"));
        let [precision, recall, f1] = [figures.precision(), figures.recall(), figures.f1()];
        writeln!(out, "{:<8} {:>5} {precision:>9.3} {recall:>9.3} {f1:>9.3} {kappa:>9}", figures.label, figures.n())?;
    }
    writeln!(out, "macro F1 {:.3}", score.macro_f1())?;
    writeln!(out, "{} of {} utterances labelled wholly alike; not sure of {}", score.alike, score.cases, score.unsure)?;
    let share = score.labelled_out_of_nothing() * 100.0;
    let (given, surely) = (score.unlabelled_given, score.unlabelled_surely);
    writeln!(out, "{given} of {} unlabelled utterances given a label ({share:.1} %), {surely} of them surely", score.unlabelled)
}

fn write_mistakes(score: &Score, out: &mut dyn Write) -> io::Result<()> {
    for mistake in &score.mistakes {
        writeln!(out, "{}", mistake.case.text)?;
        if !mistake.missed.is_empty() {
            writeln!(out, "  missed {}", joined(&mistake.missed))?;
        }
        for found in mistake.analysis.labels.iter().filter(|found| mistake.wrong.contains(&found.label)) {
            let because: Vec<&str> = found.because.iter().map(|piece| piece.text.as_str()).collect();
            writeln!(out, "  wrong  {} by {}: {}", found.label, found.rule, because.join(" ... "))?;
        }
        if !mistake.analysis.sure {
            writeln!(out, "  not sure")?;
        }
    }
    if !score.mistakes.is_empty() {
        writeln!(out)?;
    }
    Ok(())
}

fn joined(labels: &[Label]) -> String {
    labels.iter().map(|label| label.as_str()).collect::<Vec<_>>().join(" ")
}
