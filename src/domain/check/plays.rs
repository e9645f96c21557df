//! Runs plays through the engine, straight and with a reload before every input, and reports where something else happens.

use crate::domain::{
    finding::{Code, Finding},
    scenario::{
        model::{Rubric, Scenario},
        vocabulary::{Contact, PlayKind},
    },
    scoring::{Report, score},
    session::{
        Event, Input, Session,
        play::{Expected, Play, What},
        replay,
    },
};

/// A scenario ships at least this many thoughtful plays: they are one of its simulated players.
pub const THOUGHTFUL_PLAYS: usize = 3;

/// All findings about the plays of a scenario.
#[must_use]
pub fn check(scenario: &Scenario, rubric: &Rubric, plays: &[Play]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for play in plays {
        run(scenario, rubric, play, &mut findings);
    }
    let thoughtful = plays.iter().filter(|play| play.kind == PlayKind::Thoughtful).count();
    if thoughtful < THOUGHTFUL_PLAYS {
        findings.push(Finding::new(Code::P004, &scenario.at).with("count", thoughtful));
    }
    findings
}

/// Runs one play. Gives the session as far as it came.
pub fn run<'a>(scenario: &'a Scenario, rubric: &Rubric, play: &Play, findings: &mut Vec<Finding>) -> Option<Session<'a>> {
    if play.scenario != scenario.id.as_str() {
        let finding = Finding::new(Code::P003, &play.at).with("what", "scenario").with("id", &play.scenario);
        findings.push(finding.with_known(&play.scenario, [scenario.id.as_str()]));
        return None;
    }
    let mut session = Session::begin(scenario, play.seed);
    expect(&session, rubric, &play.opening, session.events_of(0), findings);
    for step in &play.steps {
        if let Some(unknown) = unknown_name(scenario, &step.input) {
            findings.push(Finding { place: step.at.clone(), ..unknown });
            return Some(session);
        }
        // Saved and loaded again before every input, it must go on the same.
        let reloaded = stored_and_read(session.inputs()).and_then(|inputs| replay(scenario, play.seed, &inputs).ok());
        if reloaded.as_ref().map(Session::state) != Some(session.state()) {
            let finding = Finding::new(Code::P002, &step.at).with("expected", "reload = straight");
            findings.push(finding.with("happened", "reload != straight"));
        }
        if let Err(refusal) = session.take(step.input.clone()) {
            let finding = Finding::new(Code::P006, &step.at).with("input", words_of_input(&step.input));
            findings.push(finding.with("reason", refusal));
            return Some(session);
        }
        expect(&session, rubric, &step.expected, session.events_of(session.inputs().len()), findings);
    }
    let ending = session.state().ending();
    let contact = ending.map(|ending| scenario.endings[ending].contact);
    if play.kind == PlayKind::Thoughtful && !matches!(contact, Some(Contact::Open | Contact::Growing)) {
        let name = ending.map_or("-".to_owned(), |ending| scenario.endings.name(ending).to_string());
        let contact = contact.map_or("-", Contact::as_str);
        findings.push(Finding::new(Code::P005, &play.at).with("ending", name).with("contact", contact));
    }
    Some(session)
}

/// Inputs as they come back from storage.
fn stored_and_read(inputs: &[Input]) -> Option<Vec<Input>> {
    serde_json::to_string(inputs).ok().and_then(|text| serde_json::from_str(&text).ok())
}

fn unknown_name(scenario: &Scenario, input: &Input) -> Option<Finding> {
    let unknown = |what: &str, id: &str, known: Vec<&str>| {
        let finding = Finding::new(Code::P003, &scenario.at).with("what", what).with("id", id);
        Some(finding.with_known(id, known))
    };
    match input {
        Input::Choose(id) if scenario.moves.find(scenario.current_name(id.as_str())).is_none() => {
            unknown("move", id.as_str(), scenario.moves.names().map(|name| name.as_str()).collect())
        }
        Input::Look(id) if scenario.sights.find(scenario.current_name(id.as_str())).is_none() => {
            unknown("sight", id.as_str(), scenario.sights.names().map(|name| name.as_str()).collect())
        }
        _ => None,
    }
}

/// An input in the words of a play.
#[must_use]
pub fn words_of_input(input: &Input) -> String {
    match input {
        Input::Choose(id) => id.to_string(),
        Input::Look(id) => format!("look {id}"),
        Input::GoOn => "go on".to_owned(),
    }
}

/// An event in the words of a play, if plays can speak of it.
#[must_use]
pub fn words_of(event: &Event) -> Option<String> {
    Some(match event {
        Event::LineSpoken { text, .. } => format!("line {text}"),
        Event::InnerVoice { text } => format!("inner {text}"),
        Event::DoorMoved { door } => format!("door {door}"),
        Event::PlaceChanged { place } => format!("place {place}"),
        Event::SoundHeard { sound } => format!("sound {sound}"),
        Event::PersonCame { person } => format!("comes {person}"),
        Event::PersonLeft { person } => format!("leaves {person}"),
        Event::GaugeChanged { gauge, from, to, .. } => format!("gauge {gauge} {from} {to}"),
        Event::FactSet { fact, value } => format!("fact {fact} {value}"),
        Event::EvidenceGiven { row, weight, .. } => format!("evidence {row} {weight}"),
        Event::TopicChanged { topic, state } => format!("topic {topic} {}", words_of_topic(*state)),
        Event::ActBegan { act, .. } => format!("act {act}"),
        Event::ActEnded { act } => format!("act-ended {act}"),
        Event::EndingReached { ending } => format!("ending {ending}"),
        Event::SessionBegan { .. }
        | Event::MoveChosen { .. }
        | Event::SightSeen { .. }
        | Event::LaterCame { .. }
        | Event::MovesOffered { .. } => return None,
    })
}

fn words_of_topic(state: crate::domain::scenario::vocabulary::TopicState) -> &'static str {
    use crate::domain::scenario::vocabulary::TopicState;
    match state {
        TopicState::Running => "opened",
        other => other.as_str(),
    }
}

/// Compares what must have happened with what did.
fn expect(session: &Session<'_>, rubric: &Rubric, expected: &[Expected], events: &[Event], findings: &mut Vec<Finding>) {
    let happened: Vec<String> = events.iter().filter_map(words_of).collect();
    let mut from = 0;
    let mut report: Option<Report> = None;
    for item in expected {
        let (wanted, found) = match &item.what {
            What::Event(words) => match happened[from..].iter().position(|one| one == words) {
                Some(at) => {
                    from += at + 1;
                    continue;
                }
                None => (words.clone(), happened.join("; ")),
            },
            What::Value(id, value) => match value_of(session, id) {
                Some(found) if found == *value => continue,
                Some(found) => (format!("{id} {value}"), format!("{id} {found}")),
                None => {
                    let scenario = session.scenario();
                    let known = scenario.gauges.names().map(|n| n.as_str()).chain(scenario.facts.names().map(|n| n.as_str()));
                    let finding = Finding::new(Code::P003, &item.at).with("what", "gauge").with("id", id);
                    findings.push(finding.with_known(id, known));
                    continue;
                }
            },
            What::Offers(moves) | What::Hides(moves) => {
                let unknown = moves.iter().find_map(|id| unknown_name(session.scenario(), &Input::Choose(id.as_str().into())));
                if let Some(unknown) = unknown {
                    findings.push(Finding { place: item.at.clone(), ..unknown });
                    continue;
                }
                let offered: Vec<String> = session
                    .offers()
                    .into_iter()
                    .filter(|offer| offer.locked.is_none())
                    .map(|offer| offer.id.to_string())
                    .collect();
                let wants = matches!(item.what, What::Offers(_));
                let name = |id: &String| session.scenario().current_name(id).to_owned();
                match moves.iter().find(|id| offered.contains(&name(id)) != wants) {
                    Some(id) => {
                        (format!("{} {id}", if wants { "offers" } else { "hides" }), format!("offers {}", offered.join(" ")))
                    }
                    None => continue,
                }
            }
            What::Figure(principle, ..) | What::Broken(principle, _) | What::Occasions(principle, _) => {
                if rubric.principles.find(principle).is_none() {
                    let finding = Finding::new(Code::P003, &item.at).with("what", "principle").with("id", principle);
                    findings.push(finding.with_known(principle, rubric.principles.names().map(|name| name.as_str())));
                    continue;
                }
                let report = report.get_or_insert_with(|| score(session.scenario(), rubric, session.events(), &[]));
                match differs(&item.what, report, principle) {
                    Some(pair) => pair,
                    None => continue,
                }
            }
        };
        findings.push(Finding::new(Code::P002, &item.at).with("expected", wanted).with("happened", found));
    }
}

/// The value of a gauge or a fact by its id.
fn value_of(session: &Session<'_>, id: &str) -> Option<String> {
    let (scenario, state) = (session.scenario(), session.state());
    let gauge = scenario.gauges.find(id).map(|ix| state.gauge(ix).to_string());
    gauge.or_else(|| {
        let fact = scenario.facts.find(id)?;
        scenario.facts[fact].values.get(usize::from(state.facts[fact.at()])).cloned()
    })
}

/// What was wanted of a figure and what it is, when they differ.
fn differs(what: &What, report: &Report, principle: &str) -> Option<(String, String)> {
    let figure = report.principles.iter().find(|figure| figure.principle.as_str() == principle);
    let of = |pick: fn(&crate::domain::scoring::Figure) -> u32| figure.map_or(0, pick);
    let (wanted, found) = match what {
        What::Figure(_, shown, possible) => (
            format!("figure {principle} {shown} of {possible}"),
            format!("figure {principle} {} of {}", of(|f| f.shown), of(|f| f.possible)),
        ),
        What::Broken(_, n) => (format!("broken {principle} {n}"), format!("broken {principle} {}", of(|f| f.breaks))),
        What::Occasions(_, n) => (format!("occasions {principle} {n}"), format!("occasions {principle} {}", of(|f| f.occasions))),
        _ => return None,
    };
    (wanted != found).then_some((wanted, found))
}
