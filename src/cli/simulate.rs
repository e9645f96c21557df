//! `drempel simulate`: a scenario played many times by a simple player.

use super::{CliError, Context, Outcome, Streams, context::playable};
use crate::domain::check::simulate::{Field, Player, simulate};

/// What to play, by whom, how often.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The scenario
    id: String,
    /// random, first, longest, nicest, greedy, or thoughtful (the scenario's own thoughtful plays)
    #[arg(long, default_value = "random", value_parser = parse_player)]
    player: Player,
    /// How many plays
    #[arg(long, default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    plays: u64,
    /// The first seed; the following plays take the following seeds
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Write JSON
    #[arg(long)]
    json: bool,
}

fn parse_player(name: &str) -> Result<Player, String> {
    let names: Vec<&str> = Player::ALL.iter().map(|(name, _)| *name).collect();
    Player::parse(name).ok_or_else(|| format!("the players are {}", names.join(", ")))
}

pub(super) fn run(args: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let library = context.library_of(&args.id)?;
    let (shelf, scenario) = playable(&library)?;
    let field = Field { scenario, rubric: &library.rubric, texts: &shelf.texts, lang: context.lang, plays: &shelf.plays };
    let result = simulate(field, args.player, args.plays, args.seed);
    let out = &mut *streams.out;
    if args.json {
        serde_json::to_writer_pretty(&mut *out, &result).map_err(std::io::Error::from)?;
        writeln!(out)?;
        return Ok(Outcome::Good);
    }
    let percent = |share: f64| format!("{:5.1} %", share * 100.0);
    writeln!(out, "{}: {} plays, mean length {:.1} moves", result.scenario, result.plays, result.mean_length)?;
    for (contact, share) in &result.contact {
        writeln!(out, "  contact {contact:<8} {}", percent(*share))?;
    }
    for (ending, share) in &result.endings {
        writeln!(out, "  ending {ending:<24} {}", percent(*share))?;
    }
    for (principle, mean) in &result.principles {
        let figure = mean.figure.map_or("not seen".to_owned(), percent);
        writeln!(
            out,
            "  {principle:<12} {figure}  occasions {:.1}, taken {:.1}, breaks {:.1}",
            mean.occasions, mean.taken, mean.breaks
        )?;
    }
    Ok(Outcome::Good)
}
