//! Plays: plain text files with inputs and what must happen, read into values. `check::plays` runs them.

use super::event::Input;
use crate::domain::{
    finding::{Code, Finding, Place},
    scenario::vocabulary::{PlayKind, Word as _},
};

/// A play as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Play {
    /// The file's name without folder and ending.
    pub name: String,
    /// The scenario it plays.
    pub scenario: String,
    /// The seed of its chance.
    pub seed: u64,
    /// What it is for.
    pub kind: PlayKind,
    /// What is expected before the first input.
    pub opening: Vec<Expected>,
    /// The inputs in order.
    pub steps: Vec<Step>,
    /// The file.
    pub at: Place,
}

/// An input and what must follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What the trainee does.
    pub input: Input,
    /// What must follow, in order.
    pub expected: Vec<Expected>,
    /// Where it stands.
    pub at: Place,
}

/// Something that must have happened, or must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expected {
    /// What.
    pub what: What,
    /// Where it stands.
    pub at: Place,
}

/// What is expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// An event, in the words that [`words_of`](crate::domain::check) makes of events.
    Event(String),
    /// A gauge or a fact has this value.
    Value(String, String),
    /// These moves are on offer and can be chosen.
    Offers(Vec<String>),
    /// These moves are not on offer.
    Hides(Vec<String>),
    /// Shown and possible points of a principle.
    Figure(String, u32, u32),
    /// Times a principle was broken.
    Broken(String, u32),
    /// Occasions of a principle.
    Occasions(String, u32),
}

/// The most inputs of a play. Every one is replayed from the beginning, so that longer plays would take ever longer to test.
const MOST_INPUTS: usize = 500;

const EVENTS: [&str; 13] =
    ["line", "inner", "door", "place", "sound", "leaves", "gauge", "fact", "evidence", "topic", "act", "act-ended", "ending"];

/// Reads a play. Lines that are not understood are reported and left out.
#[must_use]
pub fn parse(path: &str, text: &str, findings: &mut Vec<Finding>) -> Option<Play> {
    let file: std::sync::Arc<str> = path.into();
    let name = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".play").to_owned();
    let mut play = Play {
        name,
        scenario: String::new(),
        seed: 0,
        kind: PlayKind::Example,
        opening: Vec::new(),
        steps: Vec::new(),
        at: Place::file(path),
    };
    for (at, line) in text.lines().enumerate() {
        let place = Place { file: file.clone(), line: u32::try_from(at + 1).unwrap_or(u32::MAX) };
        let line = line.split_once('#').map_or(line, |(before, _)| before).trim();
        if !line.is_empty() && take(line, &place, &mut play).is_none() {
            findings.push(Finding::new(Code::P001, &place).with("text", line.chars().take(80).collect::<String>()));
        }
    }
    if play.scenario.is_empty() {
        findings.push(Finding::new(Code::P001, &play.at).with("text", "scenario ?"));
        return None;
    }
    Some(play)
}

/// Takes one line into the play; `None` when it is not understood.
fn take(line: &str, at: &Place, play: &mut Play) -> Option<()> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let (sign, rest) = words.split_first()?;
    match *sign {
        ">" if play.steps.len() >= MOST_INPUTS => return None,
        ">" => {
            let input = match rest {
                ["go", "on"] => Input::GoOn,
                ["look", sight] => Input::Look((*sight).into()),
                [chosen] => Input::Choose((*chosen).into()),
                _ => return None,
            };
            play.steps.push(Step { input, expected: Vec::new(), at: at.clone() });
        }
        ":" => {
            let kind = rest.first().filter(|kind| EVENTS.contains(kind))?;
            let wanted = if *kind == "gauge" { 4 } else { usize::from(matches!(*kind, "fact" | "evidence" | "topic")) + 2 };
            if rest.len() != wanted {
                return None;
            }
            expect(play, What::Event(rest.join(" ")), at);
        }
        "=" => {
            let what = match rest {
                ["offers", moves @ ..] if !moves.is_empty() => What::Offers(moves.iter().map(|m| (*m).to_owned()).collect()),
                ["hides", moves @ ..] if !moves.is_empty() => What::Hides(moves.iter().map(|m| (*m).to_owned()).collect()),
                ["figure", principle, shown, "of", possible] => {
                    What::Figure((*principle).to_owned(), shown.parse().ok()?, possible.parse().ok()?)
                }
                ["broken", principle, n] => What::Broken((*principle).to_owned(), n.parse().ok()?),
                ["occasions", principle, n] => What::Occasions((*principle).to_owned(), n.parse().ok()?),
                [id, value] => What::Value((*id).to_owned(), (*value).to_owned()),
                _ => return None,
            };
            expect(play, what, at);
        }
        "scenario" if play.steps.is_empty() => play.scenario = (*rest.first()?).to_owned(),
        "seed" if play.steps.is_empty() => play.seed = rest.first()?.parse().ok()?,
        "kind" if play.steps.is_empty() => play.kind = PlayKind::parse(rest.first()?)?,
        _ => return None,
    }
    Some(())
}

fn expect(play: &mut Play, what: What, at: &Place) {
    let list = play.steps.last_mut().map_or(&mut play.opening, |step| &mut step.expected);
    list.push(Expected { what, at: at.clone() });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn inputs_and_expectations_are_read_in_order() {
        let text = "scenario mini\nseed 7\nkind thoughtful\n: line a_line\n> groeten # with a smile\n: gauge trust 4 5\n= trust 5\n> look foto\n> go on\n";
        let mut findings = Vec::new();
        let play = parse("scenarios/mini/plays/warm.play", text, &mut findings).expect("it is whole");
        assert!(findings.is_empty());
        assert_eq!((play.name.as_str(), play.seed, play.opening.len(), play.steps.len()), ("warm", 7, 1, 3));
        assert_eq!(play.steps[0].expected.len(), 2);
        assert_eq!(play.steps[2].input, Input::GoOn);
    }

    #[test]
    fn a_line_that_makes_no_sense_is_reported_with_its_place() {
        let mut findings = Vec::new();
        let _ = parse("p.play", "scenario mini\n> one two three\n: gauge trust 4\n", &mut findings);
        let lines: Vec<u32> = findings.iter().map(|finding| finding.place.line).collect();
        assert_eq!(lines, [2, 3]);
    }
}
