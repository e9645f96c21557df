//! A drill in the terminal: an item, an answer by number or typed, what is told, the next one; kept answer by answer.

use std::time::Instant;

use serde_json::{Value, json};

use super::{Args, command_of, end, page, wanted};
use crate::{
    cli::{
        CliError, Context, Outcome, Streams,
        page::paragraph,
        typed::{self, Typed},
    },
    domain::{
        drill::{
            face::Face,
            feedback::Feedback,
            marking::{Answer, Marked, NoAnswer, Verdict},
            plan::{Ground, Plan, What},
            progress::Progress,
            session::{Refused, Stage},
            shelf::Drills,
            shown::Shown,
            spacing::Pace,
            time::Day,
            told::tell,
            typed::Ear,
            words::Words,
        },
        texts::Lang,
    },
    storage::{
        drills::{AnswerError, KeptDrill},
        ear::ear,
        kept::any_seed,
        records::{ProfileId, Records, SessionKind},
    },
};

impl From<AnswerError> for CliError {
    fn from(error: AnswerError) -> Self {
        match error {
            AnswerError::NotKept(error) => Self::Records(error),
            AnswerError::Refused(refused) => Self::Asked(refused.to_string()),
        }
    }
}

pub(super) fn run(args: &Args, context: &Context, drills: &Drills, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let what = wanted(args, drills)?;
    let seed = args.seed.unwrap_or_else(any_seed);
    if args.unkept {
        let progress = Progress::default();
        let ground = Ground { drills, progress: &progress, today: Day(0), seed };
        let kept = KeptDrill::unkept(plan(ground, &what)?);
        return Practice::new(args, context, drills, kept, None).practise(streams);
    }
    let records = context.records()?;
    let profile = records.default_profile()?.id;
    let anew = args.new || args.seed.is_some();
    let (kept, resumed) = match KeptDrill::under_way(&records, profile, &what, anew, drills)? {
        Some(kept) => (kept, true),
        None => match begin(&records, profile, drills, &what, seed, context.lang)? {
            Some(kept) => (kept, false),
            None => {
                writeln!(streams.out, "{}", context.text(nothing_of(&what), []))?;
                return Ok(Outcome::Good);
            }
        },
    };
    let practice = Practice::new(args, context, drills, kept, Some((records, profile)));
    if resumed {
        practice.say_resumed(streams)?;
    }
    practice.practise(streams)
}

fn plan(ground: Ground<'_>, what: &What) -> Result<Plan, CliError> {
    ground.plan(what).ok_or_else(|| CliError::Asked("there is no such drill".to_owned()))
}

/// Begins what is asked for, by what was practised before; none when there is nothing to practise.
fn begin(
    records: &Records,
    profile: ProfileId,
    drills: &Drills,
    what: &What,
    seed: u64,
    lang: Lang,
) -> Result<Option<KeptDrill>, CliError> {
    let progress = Progress::of(&records.drill_answers(profile)?);
    let plan = plan(Ground { drills, progress: &progress, today: records.stamp().day(), seed }, what)?;
    if plan.items.is_empty() {
        return Ok(None);
    }
    Ok(Some(KeptDrill::begin(records.clone(), profile, SessionKind::Own, plan, lang)?))
}

/// The key of what is said when there is nothing to practise.
fn nothing_of(what: &What) -> &'static str {
    if matches!(what, What::Repair { .. }) { "drill_repair_none" } else { "drill_nothing" }
}

/// How reading a line ended.
enum Line {
    /// Something was typed.
    Typed(String),
    /// The drill goes on as it was: help was given or the language switched.
    Again,
    /// Somebody stops.
    Stop,
}

/// A drill under way in the terminal.
pub(super) struct Practice<'a> {
    args: &'a Args,
    context: &'a Context,
    pub(super) drills: &'a Drills,
    ear: Box<dyn Ear + Send + Sync>,
    pub(super) kept: KeptDrill,
    pub(super) records: Option<(Records, ProfileId)>,
    pub(super) lang: Lang,
}

impl<'a> Practice<'a> {
    fn new(
        args: &'a Args,
        context: &'a Context,
        drills: &'a Drills,
        kept: KeptDrill,
        records: Option<(Records, ProfileId)>,
    ) -> Self {
        Self { args, context, drills, ear: ear(), kept, records, lang: context.lang }
    }

    pub(super) fn words(&self) -> Words<'a> {
        Words { texts: &self.context.texts, lang: self.lang }
    }

    /// The item of this place in the drill, if it is still in the content.
    pub(super) fn shown(&self, at: usize) -> Option<Shown<'a>> {
        Shown::at(self.drills, self.kept.run(), at)
    }

    /// Practises to the end, and then what gets mixed up, for as long as somebody wants that.
    fn practise(mut self, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
        while self.go_through(streams)? {
            if self.args.json {
                let run = self.kept.run();
                self.emit(&json!({ "event": "ended", "right": run.right(), "of": run.done().len() }), streams)?;
                return Ok(Outcome::Good);
            }
            let Some(repair) = end::show(&self, streams)? else { return Ok(Outcome::Good) };
            if !self.asks_for_repair(&repair, streams)? {
                return Ok(Outcome::Good);
            }
            let Some((records, profile)) = self.records.clone() else { return Ok(Outcome::Good) };
            let seed = self.args.seed.unwrap_or_else(any_seed);
            match begin(&records, profile, self.drills, &repair, seed, self.lang)? {
                Some(kept) => self.kept = kept,
                None => {
                    self.remark(nothing_of(&repair), streams)?;
                    return Ok(Outcome::Good);
                }
            }
        }
        self.say_stopped(streams)?;
        Ok(Outcome::Good)
    }

    /// Asks whether what gets mixed up is practised right now.
    fn asks_for_repair(&mut self, repair: &What, streams: &mut Streams<'_>) -> Result<bool, CliError> {
        loop {
            let title = self.words().title(self.drills, repair);
            writeln!(streams.out)?;
            paragraph(streams.out, "", &self.words().get("drill_repair_now", [("title", &*title)]))?;
            match self.read_line(streams)? {
                Line::Typed(line) => return Ok(line.eq_ignore_ascii_case("r")),
                Line::Stop => return Ok(false),
                Line::Again => {}
            }
        }
    }

    /// Goes through the items that are left. Says whether it came to the end.
    fn go_through(&mut self, streams: &mut Streams<'_>) -> Result<bool, CliError> {
        if !self.args.json && self.kept.run().done().is_empty() {
            self.say_begun(streams)?;
        }
        let mut marked: Option<Marked> = None;
        while let Some(at) = self.kept.run().at() {
            let Some(shown) = self.shown(at) else {
                return Err(CliError::Asked(format!("item {} of this drill is no longer there", at + 1)));
            };
            let goes_on = match self.kept.run().stage() {
                Stage::Shown => self.ask(&shown, at, &mut marked, streams)?,
                Stage::Judge => self.judge(&shown, at, streams)?,
                Stage::Check => self.check(streams)?,
                Stage::Told => {
                    self.tell(&shown, at, marked.take(), streams)?;
                    self.kept.go_on()?;
                    true
                }
                Stage::Ended => false,
            };
            if !goes_on {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Shows an item and takes an answer. Says whether the drill goes on.
    fn ask(
        &mut self,
        shown: &Shown<'_>,
        at: usize,
        marked: &mut Option<Marked>,
        streams: &mut Streams<'_>,
    ) -> Result<bool, CliError> {
        // A program knows what it sent; a person may have been called away.
        let begun = self.kept.take_begun().filter(|_| !self.args.json);
        let mut chosen: Vec<String> = begun.map(|begun| shown.still_there(&begun)).unwrap_or_default();
        let mut face = shown.reader(self.lang).face();
        if chosen.len() >= face.steps.len() {
            chosen.clear();
        }
        self.show_head(at, &face, streams)?;
        if !chosen.is_empty() {
            let parts = shown.answered(self.lang, &Answer::Chosen(chosen.clone()));
            paragraph(streams.out, "", &self.words().get("drill_begun_parts", [("parts", &*parts)]))?;
        }
        self.show(shown, at, &face, chosen.len(), streams)?;
        let began = Instant::now();
        let mut warned = false;
        loop {
            let line = match self.read_line(streams)? {
                // Where nothing is kept, whoever stops in the middle of an answer is told so, once.
                Line::Stop if !chosen.is_empty() && !warned && !self.args.json && self.kept.id().is_none() => {
                    warned = true;
                    let parts = shown.answered(self.lang, &Answer::Chosen(chosen.clone()));
                    paragraph(streams.out, "", &self.words().get("drill_stop_parts", [("parts", &*parts)]))?;
                    continue;
                }
                Line::Stop => return Ok(false),
                Line::Again => {
                    face = shown.reader(self.lang).face();
                    if chosen.is_empty() {
                        self.show_head(at, &face, streams)?;
                    }
                    self.show(shown, at, &face, chosen.len(), streams)?;
                    continue;
                }
                Line::Typed(line) => line,
            };
            let answer = if face.steps.is_empty() {
                Answer::Typed(line)
            } else {
                if !take_choices(&face, &line, self.args.json, &mut chosen) {
                    self.remark("drill_not_understood", streams)?;
                    continue;
                }
                if chosen.len() < face.steps.len() {
                    if !self.args.json {
                        self.kept.note(&Answer::Chosen(chosen.clone()))?;
                    }
                    self.show(shown, at, &face, chosen.len(), streams)?;
                    continue;
                }
                Answer::Chosen(chosen.clone())
            };
            // A pipe answers at no human pace.
            let millis = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
            let pace = streams.interactive.then(|| Pace { millis, words: face.words() });
            let (ear, lang) = (&self.ear, self.lang);
            match self.kept.answer(shown.item, answer, pace, |sentence| ear.hear(sentence, lang)) {
                Ok(result) => {
                    self.say_marked(shown, at, &result, streams)?;
                    *marked = Some(result);
                    return Ok(true);
                }
                Err(AnswerError::Refused(Refused::NoAnswer(NoAnswer::Empty))) => self.remark("drill_empty", streams)?,
                Err(AnswerError::Refused(Refused::NoAnswer(NoAnswer::TooLong))) => self.remark("drill_too_long", streams)?,
                Err(error) => return Err(error.into()),
            }
        }
    }

    /// Shows what an item is about.
    fn show_head(&self, at: usize, face: &Face, streams: &mut Streams<'_>) -> Result<(), CliError> {
        if self.args.json {
            return Ok(());
        }
        let (words, number) = (self.words(), (at + 1).to_string());
        let all = self.kept.run().items().len().to_string();
        Ok(page::head(words, &words.get("drill_number", [("at", &*number), ("n", &*all)]), face, &mut *streams.out)?)
    }

    /// Shows one of the steps of an item.
    fn show(&self, shown: &Shown<'_>, at: usize, face: &Face, from: usize, streams: &mut Streams<'_>) -> Result<(), CliError> {
        if self.args.json {
            if from == 0 {
                self.emit(&self.as_json(shown, at, face), streams)?;
            }
            return Ok(());
        }
        let (words, out) = (self.words(), &mut *streams.out);
        match face.steps.get(from) {
            Some(step) => page::step(words, step, out)?,
            None => writeln!(out, "{}", words.get("drill_type", []))?,
        }
        Ok(())
    }

    fn as_json(&self, shown: &Shown<'_>, at: usize, face: &Face) -> Value {
        let option = |(id, words): &(String, String)| json!({ "id": id, "text": words });
        let steps: Vec<Value> = face
            .steps
            .iter()
            .map(|step| json!({ "part": step.part.as_str(), "options": step.options.iter().map(option).collect::<Vec<_>>() }))
            .collect();
        json!({
            "event": "item", "item": at + 1, "of": self.kept.run().items().len(), "core": shown.item.core, "form": shown.item.form,
            "feedback": self.kept.run().items()[at].feedback, "ask": face.ask, "situation": face.situation, "line": face.line,
            "text": face.text, "steps": steps,
        })
    }

    /// What is said at once, before or instead of telling.
    fn say_marked(&self, shown: &Shown<'_>, at: usize, marked: &Marked, streams: &mut Streams<'_>) -> Result<(), CliError> {
        if self.args.json {
            let reader = shown.reader(self.lang);
            let reasons: Vec<String> = marked.reasons.iter().map(|key| reader.get(key)).collect();
            let right: Vec<&Vec<String>> = marked.steps.iter().map(|step| &step.right).collect();
            let event = json!({
                "event": "marked", "item": at + 1, "core": shown.item.core, "verdict": marked.verdict, "right": right,
                "reasons": reasons, "confusion": marked.confusion,
            });
            return self.emit(&event, streams);
        }
        let noted = self.kept.run().items()[at].feedback == Feedback::AtEnd && marked.verdict != Verdict::Unsure;
        if noted {
            writeln!(streams.out, "{}", self.words().get("drill_noted", []))?;
        }
        Ok(())
    }

    /// Shows model sentences and takes the trainee's own verdict.
    fn judge(&mut self, shown: &Shown<'_>, at: usize, streams: &mut Streams<'_>) -> Result<bool, CliError> {
        const KEYS: [&str; 3] = ["drill_own_right", "drill_own_partly", "drill_own_wrong"];
        let again = self.kept.run().done().get(at).and_then(|done| shown.marked_again(&done.answer));
        if !self.args.json {
            let (words, out) = (self.words(), &mut *streams.out);
            paragraph(out, "", &words.get("drill_unsure", []))?;
            if let Some(Answer::Typed(sentence)) = self.kept.run().done().last().map(|done| &done.answer) {
                paragraph(out, "  ", &words.get("drill_yours", [("text", sentence.trim())]))?;
            }
            if let Some(again) = &again {
                let reader = shown.reader(self.lang);
                page::examples(words, &again.examples.iter().map(|key| reader.get(key)).collect::<Vec<_>>(), out)?;
            }
            page::numbered(words, "drill_judge", &KEYS, out)?;
        }
        let Some(chosen) = self.one_of(&Verdict::OWN.map(Verdict::as_str), streams)? else { return Ok(false) };
        self.kept.judge(Verdict::OWN[chosen])?;
        Ok(true)
    }

    /// Asks what the trainee thinks before they are told.
    fn check(&mut self, streams: &mut Streams<'_>) -> Result<bool, CliError> {
        if !self.args.json {
            page::numbered(self.words(), "drill_check", &["drill_check_yes", "drill_check_no"], streams.out)?;
        }
        let Some(chosen) = self.one_of(&["yes", "no"], streams)? else { return Ok(false) };
        self.kept.check(chosen == 0)?;
        Ok(true)
    }

    /// Tells what an answer was worth.
    pub(super) fn tell(
        &self,
        shown: &Shown<'_>,
        at: usize,
        marked: Option<Marked>,
        streams: &mut Streams<'_>,
    ) -> Result<(), CliError> {
        let Some(done) = self.kept.run().done().get(at) else { return Ok(()) };
        if self.args.json {
            return self
                .emit(&json!({ "event": "told", "item": at + 1, "verdict": done.verdict, "thought": done.thought }), streams);
        }
        let (words, out) = (self.words(), &mut *streams.out);
        if let Some(marked) = marked.or_else(|| shown.marked_again(&done.answer)) {
            let feedback = self.kept.run().items()[at].feedback;
            page::told(words, &tell(&shown.reader(self.lang), &marked, done.verdict, feedback), done.own, out)?;
        }
        if let Some(thought) = done.thought {
            writeln!(out, "{}", words.thought(thought, done.verdict))?;
        }
        Ok(())
    }

    /// Takes one of a few words or its number. None when somebody stops.
    fn one_of(&mut self, answers: &[&str], streams: &mut Streams<'_>) -> Result<Option<usize>, CliError> {
        loop {
            match self.read_line(streams)? {
                Line::Stop => return Ok(None),
                Line::Again => {}
                Line::Typed(line) => {
                    let line = line.trim().to_lowercase();
                    let by_number = line.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).filter(|at| *at < answers.len());
                    if let Some(at) = by_number.or_else(|| answers.iter().position(|answer| *answer == line)) {
                        return Ok(Some(at));
                    }
                    self.remark("drill_not_understood", streams)?;
                }
            }
        }
    }

    fn read_line(&mut self, streams: &mut Streams<'_>) -> Result<Line, CliError> {
        Ok(match typed::read(streams)? {
            Typed::Stop => Line::Stop,
            Typed::Help => {
                self.remark("drill_help", streams)?;
                Line::Again
            }
            Typed::Speak(lang) => {
                self.lang = lang;
                Line::Again
            }
            Typed::Words(words) => Line::Typed(words),
        })
    }

    /// A word to the person that is no event.
    fn remark(&self, key: &str, streams: &mut Streams<'_>) -> Result<(), CliError> {
        let text = self.words().get(key, []);
        if self.args.json {
            writeln!(streams.err, "{text}")?
        } else {
            paragraph(streams.out, "", &text)?
        }
        Ok(())
    }

    fn emit(&self, event: &Value, streams: &mut Streams<'_>) -> Result<(), CliError> {
        writeln!(streams.out, "{event}")?;
        Ok(streams.out.flush()?)
    }

    fn say_begun(&self, streams: &mut Streams<'_>) -> Result<(), CliError> {
        let words = self.words();
        let run = self.kept.run();
        let seconds: u32 = run.items().iter().filter_map(|item| Some(self.drills.item(&item.core)?.1.form.seconds())).sum();
        let title = words.title(self.drills, run.what());
        let (n, minutes) = (run.items().len().to_string(), (seconds / 60).max(1).to_string());
        let begin = words.get("drill_begin", [("title", &*title), ("n", &*n), ("minutes", &*minutes)]);
        paragraph(streams.out, "", &begin)?;
        paragraph(streams.out, "", &words.get("drill_begin_keys", []))?;
        Ok(())
    }

    fn say_resumed(&self, streams: &mut Streams<'_>) -> Result<(), CliError> {
        let run = self.kept.run();
        if let Some(at) = run.at().filter(|_| !self.args.json) {
            let (at, n) = ((at + 1).to_string(), run.items().len().to_string());
            writeln!(streams.out, "{}", self.words().get("drill_resume", [("at", &*at), ("n", &*n)]))?;
        }
        Ok(())
    }

    fn say_stopped(&self, streams: &mut Streams<'_>) -> Result<(), CliError> {
        if self.args.json || self.kept.id().is_none() {
            return Ok(());
        }
        let command = command_of(self.kept.run().what());
        writeln!(streams.out, "\n{}", self.words().get("drill_kept", [("command", &*command)]))?;
        Ok(())
    }
}

/// Takes numbers for the steps that are still open, and ids where a program answers: a person does not see them, and an `a` that
/// is meant for the first would be another. Nothing is taken when one of them is not on offer.
fn take_choices(face: &Face, line: &str, by_id: bool, chosen: &mut Vec<String>) -> bool {
    let mut more = Vec::new();
    for token in line.split_whitespace() {
        let Some(step) = face.steps.get(chosen.len() + more.len()) else { return false };
        let by_number = token.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).and_then(|at| step.options.get(at));
        let Some((id, _)) = by_number.or_else(|| step.options.iter().find(|(id, _)| by_id && id == token)) else { return false };
        more.push(id.clone());
    }
    let any = !more.is_empty();
    chosen.extend(more);
    any
}
