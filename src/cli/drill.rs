//! `drempel drill`: short exercises in the terminal; today's mix, one skill, or the repair of a confusion. And what there is of them, for
//! reading and on paper.

mod end;
mod items;
mod list;
mod page;
mod paper;
mod practise;
mod week;

use std::path::PathBuf;

use super::{CliError, Context, Outcome, Streams};
use crate::{
    domain::{
        drill::{
            marking::Confusion,
            plan::What,
            progress::Progress,
            shelf::{DrillShelf, Drills},
            words::Words,
        },
        id::SkillId,
    },
    storage::records::{ProfileId, Records, RecordsError},
};

/// What to practise, or what to tell.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The skill [default: today's mix, about five minutes]
    skill: Option<String>,
    /// Practise only two things of a skill that you mix up: what it was, and what you took it for
    #[arg(long, num_args = 2, value_names = ["ANSWER", "CHOSEN"], requires = "skill")]
    repair: Option<Vec<String>>,
    /// Say which skills there are, how far you are with each, and what is due
    #[arg(long, conflicts_with_all = ["skill", "items", "week", "simulate_days"])]
    list: bool,
    /// Look back on the week
    #[arg(long, conflicts_with_all = ["skill", "items"])]
    week: bool,
    /// Write items of a family (gc, av or fc) with their answers and reasons, one JSON object a line
    #[arg(long, value_name = "FAMILY", conflicts_with_all = ["skill", "simulate_days"])]
    items: Option<String>,
    /// Write the skill as a sheet to print (HTML): items first, then, on a page of their own, the answers with their reasons
    #[arg(long, value_name = "FILE", requires = "skill")]
    #[arg(conflicts_with_all = ["repair", "list", "items", "week", "simulate_days"])]
    print: Option<PathBuf>,
    /// Write the sheets of an exercise for class (HTML) into a folder
    #[arg(long, value_enum, value_name = "EXERCISE", requires = "out")]
    #[arg(conflicts_with_all = ["skill", "list", "items", "week", "simulate_days"])]
    sheets: Option<paper::Exercise>,
    /// The folder for these sheets
    #[arg(long, value_name = "FOLDER", requires = "sheets")]
    out: Option<PathBuf>,
    /// How many items
    #[arg(long, value_name = "N", default_value_t = 12)]
    count: usize,
    /// The seed of names and orders [default: another one every time; 1 for items and sheets]
    #[arg(long)]
    seed: Option<u64>,
    /// Write JSON, one object a line; inputs are lines with ids, or a sentence
    #[arg(long)]
    json: bool,
    /// Begin anew, whatever is under way
    #[arg(long)]
    new: bool,
    /// Keep nothing
    #[arg(long)]
    unkept: bool,
    /// Practise by a made-up trainee for so many days, keep nothing, and show what each day asked for
    #[arg(long, value_name = "N", hide = true, value_parser = clap::value_parser!(u32).range(1..=3660))]
    simulate_days: Option<u32>,
    /// How the made-up trainee answers: usual, strong, struggling or first
    #[arg(long, value_name = "NAME", hide = true, requires = "simulate_days")]
    learner: Option<String>,
}

pub(super) fn run(args: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    if let (Some(exercise), Some(folder)) = (args.sheets, &args.out) {
        return paper::exercise(exercise, folder, context, streams);
    }
    let drills = Drills::load(&context.files);
    if drills.playable().next().is_none() {
        return Err(CliError::Asked(context.text("drill_none", [])));
    }
    if let (Some(path), Some(skill)) = (&args.print, &args.skill) {
        return paper::print(skill, path, args, context, &drills, streams);
    }
    if let Some(family) = &args.items {
        return items::run(family, args, context, &drills, streams);
    }
    if args.simulate_days.is_some() || args.week {
        return week::run(args, context, &drills, streams);
    }
    if args.list {
        return list::run(args, context, &drills, streams);
    }
    practise::run(args, context, &drills, streams)
}

/// What is asked to be practised.
fn wanted(args: &Args, drills: &Drills) -> Result<What, CliError> {
    let Some(id) = &args.skill else { return Ok(What::Mix) };
    let shelf = shelf_of(drills, id)?;
    let skill = shelf.id.clone();
    match args.repair.as_deref() {
        Some([answer, chosen]) => Ok(What::Repair { skill, answer: answer.clone(), chosen: chosen.clone() }),
        _ => Ok(What::Skill { skill }),
    }
}

/// The shelf of a skill that can be practised.
fn shelf_of<'d>(drills: &'d Drills, id: &str) -> Result<&'d DrillShelf, CliError> {
    let found = drills.shelf(&SkillId::from(id)).filter(|shelf| shelf.playable().is_some());
    found.ok_or_else(|| {
        let known: Vec<&str> = drills.playable().map(|(shelf, _)| shelf.id.as_str()).collect();
        CliError::Asked(format!("there is no drill `{id}`; there are: {}", known.join(", ")))
    })
}

/// The words of the program in the language of this run.
fn words(context: &Context) -> Words<'_> {
    Words { texts: &context.texts, lang: context.lang }
}

/// The records for a command that only reads: none when there are none yet.
pub(super) fn records_if_there(context: &Context) -> Result<Option<Records>, CliError> {
    match Records::open_read_only(&context.paths()?.records()) {
        Ok(records) => Ok(Some(records)),
        Err(RecordsError::NoFile { .. }) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Who practises, where somebody has already.
pub(super) fn profile_if_there(records: &Records) -> Result<Option<ProfileId>, CliError> {
    Ok(records.profiles()?.first().map(|profile| profile.id))
}

/// The command that practises something.
fn command_of(what: &What) -> String {
    match what {
        What::Mix => "drempel drill".to_owned(),
        What::Skill { skill } => format!("drempel drill {skill}"),
        What::Repair { skill, answer, chosen } => format!("drempel drill {skill} --repair {answer} {chosen}"),
    }
}

/// The repair of a confusion.
fn repair_of(skill: &SkillId, confusion: &Confusion) -> What {
    What::Repair { skill: skill.clone(), answer: confusion.answer.clone(), chosen: confusion.chosen.clone() }
}

/// What somebody mixes up in a skill, in words, with its repair.
fn confusions(words: Words<'_>, drills: &Drills, progress: &Progress, skill: &SkillId) -> Vec<(String, What)> {
    let (Some(shelf), Some(skill_progress)) = (drills.shelf(skill), progress.skill(skill)) else { return Vec::new() };
    let told = |(confusion, times): &(Confusion, usize)| (words.confusion(shelf, confusion, *times), repair_of(skill, confusion));
    skill_progress.confusions().iter().map(told).collect()
}
