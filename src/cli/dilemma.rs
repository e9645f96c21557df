//! `drempel dilemma`: the questions of a visit in the terminal. Where you stand, the cards for it, the cards you keep in sight, your own
//! words, and then what is told; kept at every step.

mod page;

use std::io;

use super::{
    CliError, Context, Outcome, Streams,
    context::playable,
    drill::{profile_if_there, records_if_there},
    page::paragraph,
    typed::{self, Typed},
};
use crate::{
    domain::{
        dilemma::{
            face::{Face, Reader},
            marking::{Answer, MOST_LETTERS, MOST_REASONS, MOST_WEIGHED},
            model::Dilemma,
            told::tell,
        },
        id::CardId,
        library::{Library, Shelf},
        scenario::model::Scenario,
        texts::Lang,
    },
    storage::{
        dilemmas::{GiveError, KeptAnswer, Place},
        records::{SessionId, StoredAnswer},
    },
};

/// Which question, and for which visit.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The scenario
    id: String,
    /// The question [default: choose from the list]
    dilemma: Option<String>,
    /// Say which questions there are, and what you answered
    #[arg(long, conflicts_with = "dilemma")]
    list: bool,
    /// The answers belong to this visit
    #[arg(long, value_name = "SESSION")]
    session: Option<String>,
    /// Keep nothing
    #[arg(long, conflicts_with_all = ["session", "list"])]
    unkept: bool,
}

pub(super) fn run(args: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let library = context.library_of(&args.id)?;
    let (shelf, scenario) = playable(&library)?;
    if shelf.dilemmas.is_empty() {
        return Err(CliError::Asked(context.text("dilemma_none", [])));
    }
    let place = if args.unkept { None } else { place(args, context, scenario)? };
    let mut asking = Asking { context, library: &library, shelf, scenario, place, lang: context.lang };
    if args.list {
        asking.list(streams)?;
        return Ok(Outcome::Good);
    }
    match &args.dilemma {
        None => asking.choose(streams)?,
        Some(id) => {
            let known = || shelf.dilemmas.iter().map(|dilemma| dilemma.id.as_str()).collect::<Vec<_>>().join(", ");
            let unknown = || CliError::Asked(format!("`{}` has no question `{id}`; there are: {}", args.id, known()));
            let dilemma = shelf.dilemmas.find(id).ok_or_else(unknown)?;
            asking.ask(dilemma, streams)?;
        }
    }
    Ok(Outcome::Good)
}

/// Where answers are kept. A list only reads, so that it makes nothing.
fn place(args: &Args, context: &Context, scenario: &Scenario) -> Result<Option<Place>, CliError> {
    let (records, profile) = if args.list {
        let Some(records) = records_if_there(context)? else { return Ok(None) };
        let Some(profile) = profile_if_there(&records)? else { return Ok(None) };
        (records, profile)
    } else {
        let records = context.records()?;
        let profile = records.default_profile()?.id;
        (records, profile)
    };
    let session = match &args.session {
        None => None,
        Some(id) => {
            let unknown = || CliError::Asked(format!("there is no visit `{id}` of `{}` in the records", args.id));
            let id = id.parse::<SessionId>().map_err(|_| unknown())?;
            let stored = records.session(id)?.filter(|stored| stored.scenario == scenario.id).ok_or_else(unknown)?;
            Some(stored.id)
        }
    };
    Ok(Some(Place { records, profile, session }))
}

/// How reading a line ended.
enum Line {
    /// Something was typed.
    Typed(String),
    /// It goes on as it was: help was given or the language switched.
    Again,
    /// Somebody stops.
    Stop,
}

/// The questions of a visit, asked in the terminal.
struct Asking<'a> {
    context: &'a Context,
    library: &'a Library,
    shelf: &'a Shelf,
    scenario: &'a Scenario,
    place: Option<Place>,
    lang: Lang,
}

impl<'a> Asking<'a> {
    fn reader(&self, dilemma: &'a Dilemma) -> Reader<'a> {
        Reader { own: &self.context.texts, lang: self.lang, library: self.library, shelf: self.shelf, dilemma }
    }

    fn say(&self, key: &str) -> String {
        self.context.texts.get(self.lang, key, [])
    }

    /// A word to the person.
    fn remark(&self, key: &str, streams: &mut Streams<'_>) -> io::Result<()> {
        paragraph(streams.out, "", &self.say(key))
    }

    /// Shows the questions by number, each with what was answered.
    fn list(&self, streams: &mut Streams<'_>) -> Result<(), CliError> {
        let answers = match &self.place {
            Some(place) => place.answers(self.scenario)?,
            None => Vec::new(),
        };
        let title = self.shelf.texts.get(self.lang, "scenario_title", []);
        let heading = self.context.texts.get(self.lang, "dilemma_list_title", [("title", &*title)]);
        writeln!(streams.out, "== {heading} ==\n")?;
        self.remark("dilemma_list_line", streams)?;
        writeln!(streams.out)?;
        for (at, dilemma) in self.shelf.dilemmas.iter().enumerate() {
            let reader = self.reader(dilemma);
            let title = format!("{} ({})", reader.title(), dilemma.id);
            page::entry(at + 1, &title, &reader.question(), &self.standing(&reader, &answers), streams.out)?;
        }
        Ok(())
    }

    /// What was answered to a question, in words: the last that was given, else that one is busy with it.
    fn standing(&self, reader: &Reader<'_>, answers: &[StoredAnswer]) -> String {
        let of_it = || answers.iter().filter(|stored| stored.question.dilemma == reader.dilemma.id);
        let given = of_it().rfind(|stored| stored.given).map(|stored| &stored.answer);
        match (given, of_it().next()) {
            (Some(answer), _) => earlier(reader, answer),
            (None, Some(_)) => self.say("dilemma_draft"),
            (None, None) => self.say("dilemma_open"),
        }
    }

    /// Shows the questions and asks the one that is chosen, until somebody stops.
    fn choose(&mut self, streams: &mut Streams<'_>) -> Result<(), CliError> {
        self.list(streams)?;
        loop {
            self.remark("dilemma_choose", streams)?;
            match self.read_line(streams)? {
                Line::Stop => return Ok(()),
                Line::Again => self.list(streams)?,
                Line::Typed(line) => {
                    let dilemmas = &self.shelf.dilemmas;
                    let number = line.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
                    match number.and_then(|at| dilemmas.iter().nth(at)).or_else(|| dilemmas.find(&line)) {
                        None => self.remark("dilemma_not_understood", streams)?,
                        Some(dilemma) => {
                            if !self.ask(dilemma, streams)? {
                                return Ok(());
                            }
                            writeln!(streams.out)?;
                        }
                    }
                }
            }
        }
    }

    /// Asks one question, from where its draft stands. Says whether it came to the end.
    fn ask(&mut self, dilemma: &'a Dilemma, streams: &mut Streams<'_>) -> Result<bool, CliError> {
        let mut kept = match &self.place {
            Some(place) => KeptAnswer::open(place, self.scenario, dilemma)?,
            None => KeptAnswer::unkept(),
        };
        let reader = self.reader(dilemma);
        page::head(&reader.title(), &reader.question(), streams.out)?;
        if kept.is_given() {
            let said = earlier(&reader, kept.answer());
            paragraph(streams.out, "", &reader.text("dilemma_earlier", [("answer", &*said)]))?;
            kept.again();
        } else if *kept.answer() != Answer::default() {
            self.remark("dilemma_draft", streams)?;
        }
        let goes_on = match dilemma.board() {
            Some(_) => {
                self.position(dilemma, &mut kept, streams)?
                    && self.reasons(dilemma, &mut kept, streams)?
                    && self.weighed(dilemma, &mut kept, streams)?
                    && self.words(dilemma, &mut kept, streams)?
            }
            None => self.words(dilemma, &mut kept, streams)?,
        };
        if !goes_on {
            if kept.is_logged() {
                writeln!(streams.out)?;
                self.remark("dilemma_kept", streams)?;
            }
            return Ok(false);
        }
        let marked = kept.give(dilemma).map_err(|error| match error {
            GiveError::NotKept(error) => CliError::Records(error),
            GiveError::NoAnswer(why) => CliError::Asked(why.to_string()),
        })?;
        let reader = self.reader(dilemma);
        page::told(&reader, &tell(&reader, kept.answer(), marked.as_ref()), streams.out)?;
        Ok(true)
    }

    /// Asks where somebody stands, unless they said so.
    fn position(&mut self, dilemma: &'a Dilemma, kept: &mut KeptAnswer, streams: &mut Streams<'_>) -> Result<bool, CliError> {
        while kept.answer().position.is_none() {
            let face = self.reader(dilemma).face();
            page::numbered(&self.say("dilemma_where"), face.positions.iter().map(|(_, words)| words.as_str()), streams.out)?;
            match self.read_line(streams)? {
                Line::Stop => return Ok(false),
                Line::Again => {}
                Line::Typed(line) => {
                    let by_number =
                        line.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).and_then(|at| face.positions.get(at));
                    match by_number.or_else(|| face.positions.iter().find(|(id, _)| id.as_str() == line)) {
                        Some((id, _)) => kept.change(Answer { position: Some(id.clone()), ..kept.answer().clone() })?,
                        None => self.remark("dilemma_not_understood", streams)?,
                    }
                }
            }
        }
        Ok(true)
    }

    /// Asks for the cards that speak for it, unless they lie there.
    fn reasons(&mut self, dilemma: &'a Dilemma, kept: &mut KeptAnswer, streams: &mut Streams<'_>) -> Result<bool, CliError> {
        while kept.answer().reasons.is_empty() {
            let face = self.reader(dilemma).face();
            page::numbered(&self.say("dilemma_why"), face.cards.iter().map(|(_, words)| words.as_str()), streams.out)?;
            match self.read_line(streams)? {
                Line::Stop => return Ok(false),
                Line::Again => {}
                Line::Typed(line) => match picked(&face, &line, &[]) {
                    Some(reasons) if (1..=MOST_REASONS).contains(&reasons.len()) => {
                        let weighed = kept.answer().weighed.iter().filter(|card| !reasons.contains(card)).cloned().collect();
                        kept.change(Answer { reasons, weighed, ..kept.answer().clone() })?;
                    }
                    _ => self.remark("dilemma_one_to_three", streams)?,
                },
            }
        }
        Ok(true)
    }

    /// Asks for the cards that are kept in sight; none is an answer too.
    fn weighed(&mut self, dilemma: &'a Dilemma, kept: &mut KeptAnswer, streams: &mut Streams<'_>) -> Result<bool, CliError> {
        loop {
            let face = self.reader(dilemma).face();
            let lie = kept.answer().reasons.clone();
            page::numbered_but(&self.say("dilemma_weigh"), &face.cards, &lie, streams.out)?;
            match self.read_line(streams)? {
                Line::Stop => return Ok(false),
                Line::Again => {}
                Line::Typed(line) => match picked(&face, &line, &lie) {
                    Some(weighed) if weighed.len() <= MOST_WEIGHED => {
                        kept.change(Answer { weighed, ..kept.answer().clone() })?;
                        return Ok(true);
                    }
                    _ => self.remark("dilemma_none_to_two", streams)?,
                },
            }
        }
    }

    /// Asks for one's own words, on one line; only where nothing else is asked must there be any.
    fn words(&mut self, dilemma: &'a Dilemma, kept: &mut KeptAnswer, streams: &mut Streams<'_>) -> Result<bool, CliError> {
        let needed = dilemma.board().is_none();
        loop {
            let reader = self.reader(dilemma);
            page::prompts(
                &self.say(if needed { "dilemma_reflect" } else { "dilemma_words" }),
                &reader.face().prompts,
                streams.out,
            )?;
            let before = kept.answer().words.clone();
            if !before.is_empty() {
                paragraph(streams.out, "  ", &reader.text("dilemma_words_so_far", [("words", &*before)]))?;
            }
            match self.read_line(streams)? {
                Line::Stop => return Ok(false),
                Line::Again => {}
                Line::Typed(line) if line.is_empty() && needed && before.is_empty() => {
                    self.remark("dilemma_nothing_written", streams)?;
                }
                // What was written before stands.
                Line::Typed(line) if line.is_empty() => return Ok(true),
                Line::Typed(line) if line.chars().count() > MOST_LETTERS => self.remark("dilemma_too_long", streams)?,
                Line::Typed(words) => {
                    kept.change(Answer { words, ..kept.answer().clone() })?;
                    return Ok(true);
                }
            }
        }
    }

    fn read_line(&mut self, streams: &mut Streams<'_>) -> Result<Line, CliError> {
        Ok(match typed::read(streams)? {
            Typed::Stop => Line::Stop,
            Typed::Help => {
                self.remark("dilemma_help", streams)?;
                Line::Again
            }
            Typed::Speak(lang) => {
                self.lang = lang;
                Line::Again
            }
            Typed::Words(words) => Line::Typed(words),
        })
    }
}

/// What was answered, in words: where somebody stood, or that they wrote.
fn earlier(reader: &Reader<'_>, answer: &Answer) -> String {
    match &answer.position {
        Some(position) => reader.say(position.as_str()),
        None => reader.text("dilemma_written", []),
    }
}

/// The cards of a line of numbers or ids. None when one of them is not on offer, lies there already, or stands there twice.
fn picked(face: &Face, line: &str, lie: &[CardId]) -> Option<Vec<CardId>> {
    let mut cards: Vec<CardId> = Vec::new();
    for token in line.split([' ', ',']).filter(|token| !token.is_empty()) {
        let by_number = token.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).and_then(|at| face.cards.get(at));
        let (id, _) = by_number.or_else(|| face.cards.iter().find(|(id, _)| id.as_str() == token))?;
        if lie.contains(id) || cards.contains(id) {
            return None;
        }
        cards.push(id.clone());
    }
    Some(cards)
}
