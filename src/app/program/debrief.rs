//! The debrief of a visit as a view: what was lived through, what carried it, how the gauges went, and only then figures.

use super::{Program, visit::Visit};
use crate::{
    app::stage::{
        Figure, Scene,
        places::{OTHER_SIDE, has_other_side},
    },
    domain::{
        scenario::vocabulary::{Door, Gaze, Mood, Role},
        scoring::{
            score,
            told::{Told, tell},
        },
        session::Event,
    },
};

/// Which part is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// How it closed, one strength, one next step.
    #[default]
    First,
    /// What went on inside.
    Inside,
    /// The moments that carried it.
    Moments,
    /// How the gauges went.
    Curve,
    /// Figures per principle.
    Figures,
    /// What the trainee writes down.
    Reflection,
    /// The questions of the visit, where it has any.
    Questions,
}

impl Part {
    /// All parts in their order.
    pub const ALL: [Self; 7] =
        [Self::First, Self::Inside, Self::Moments, Self::Curve, Self::Figures, Self::Reflection, Self::Questions];

    /// The key of its title.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::First => "debrief_first",
            Self::Inside => "debrief_inside",
            Self::Moments => "debrief_moments",
            Self::Curve => "debrief_curve",
            Self::Figures => "debrief_figures",
            Self::Reflection => "debrief_reflection",
            Self::Questions => "debrief_questions",
        }
    }
}

/// A line of the visit, seen from behind the door.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lived {
    /// An act began.
    Act(String),
    /// What the trainee said or did.
    Mine(String),
    /// What somebody said: name and words.
    Theirs(String, String),
    /// What went on inside.
    Inner(String),
}

/// One gauge through the visit.
#[derive(Debug, Clone, PartialEq)]
pub struct Curve {
    /// What it is called.
    pub name: String,
    /// Decision (counted from 1; 0 is the beginning) and value (0 to 10).
    pub points: Vec<[f64; 2]>,
    /// Whether it is drawn.
    pub drawn: bool,
}

impl Curve {
    /// The lowest and the highest value it had.
    #[must_use]
    pub fn range(&self) -> (f64, f64) {
        self.points.iter().fold((f64::INFINITY, 0.0), |(low, high), [_, value]| (value.min(low), value.max(high)))
    }
}

/// What is looked back on.
#[derive(Debug, Clone, PartialEq)]
pub struct Debrief {
    /// The scenario's title.
    pub title: String,
    /// The scenario's id.
    pub scenario: String,
    /// What is told.
    pub told: Told,
    /// What was lived through, in order.
    pub lived: Vec<Lived>,
    /// Who came, as the resident saw them where they last met; none where they only heard each other.
    pub seen: Option<Scene>,
    /// How the gauges went, those that are drawn at first before the others.
    pub curves: Vec<Curve>,
    /// The acts that were played: after which decision each began (0 is the beginning), and its title.
    pub acts: Vec<(u32, String)>,
    /// Which part is looked at.
    pub part: Part,
    /// Whether three strengths and three steps are shown instead of one.
    pub more: bool,
    /// What is being written.
    pub writing: String,
    /// What was written and kept.
    pub kept: Option<String>,
    /// Whether what is written can be kept.
    pub can_keep: bool,
    /// Whether the visit has questions.
    pub has_questions: bool,
}

impl Debrief {
    /// What the stage shows of it now.
    #[must_use]
    pub fn scene(&self) -> Option<&Scene> {
        self.seen.as_ref().filter(|_| self.part == Part::Inside)
    }

    /// Looks back on a visit.
    #[must_use]
    pub fn new(program: &Program, visit: &Visit, written: Option<String>) -> Self {
        let reader = visit.reader(program.texts(), program.lang());
        let session = visit.kept.session();
        let report = score(session.scenario(), &visit.library().rubric, session.events(), &[]);
        let (mut lived, mut acts, mut now) = (Vec::new(), Vec::new(), 0);
        for event in session.events() {
            match event {
                Event::ActBegan { act, .. } => {
                    let title = reader.act(act.as_str());
                    acts.push((now, title.clone()));
                    lived.push(Lived::Act(title));
                }
                Event::MoveChosen { chosen, kind, text, decision, .. } => {
                    now = *decision;
                    lived.push(Lived::Mine(reader.quoted(chosen.as_str(), *kind, text.as_ref())));
                }
                Event::SightSeen { sight, .. } => {
                    let name = reader.name(sight.as_str());
                    lived.push(Lived::Mine(reader.text("talk_looked", [("name", &*name)])));
                }
                Event::LineSpoken { speaker, text, args, .. } => {
                    lived.push(Lived::Theirs(reader.name(speaker.as_str()), reader.line(text, args)));
                }
                Event::InnerVoice { text } => lived.push(Lived::Inner(reader.line(text, &[]))),
                _ => {}
            }
        }
        Self {
            title: visit.shelf().texts.get(program.lang(), "scenario_title", []),
            scenario: visit.scenario.clone(),
            told: tell(&reader, session, &report),
            lived,
            seen: seen_from_inside(visit),
            curves: curves(program, visit),
            acts,
            part: Part::First,
            more: false,
            writing: written.clone().unwrap_or_default(),
            kept: written,
            can_keep: visit.about.is_some() || visit.kept.id().is_some(),
            has_questions: !visit.shelf().dilemmas.is_empty(),
        }
    }

    /// The parts that it has.
    pub fn parts(&self) -> impl Iterator<Item = Part> + use<> {
        let has_questions = self.has_questions;
        Part::ALL.into_iter().filter(move |part| *part != Part::Questions || has_questions)
    }
}

/// The last place where the resident spoke face to face, from their side. The door is as wide as it was then.
fn seen_from_inside(visit: &Visit) -> Option<Scene> {
    let session = visit.kept.session();
    let (mut place, mut door, mut seen) = (String::new(), None, None);
    for event in session.events() {
        match event {
            Event::PlaceChanged { place: now } => (place, door) = (now.to_string(), None),
            Event::DoorMoved { door: now } => door = Some(*now),
            Event::LineSpoken { speaker, .. } if has_other_side(&place) => {
                let people = &session.scenario().people;
                if people.find(speaker.as_str()).is_some_and(|ix| people[ix].role == Role::Resident) {
                    // Who talks through a shut door is seen through a crack at least: else there is nothing to look back on.
                    let open = if matches!(door, None | Some(Door::Open)) { Door::Open } else { Door::Ajar };
                    seen = Some((place.clone(), Some(open)));
                }
            }
            _ => {}
        }
    }
    let (place, door) = seen?;
    let trainee = session.scenario().people.iter().find(|(_, _, person)| person.role == Role::Trainee);
    let looks = trainee.and_then(|(_, _, person)| person.looks.clone()).unwrap_or_else(|| "you".to_owned());
    let you = Figure { id: looks, mood: Mood::Neutral, gesture: None, gaze: Some(Gaze::You), speaking: false, mark: 0 };
    Some(Scene { place: format!("{OTHER_SIDE}{place}"), door, people: vec![you], still: true, ..Scene::default() })
}

/// How many curves are drawn at first: more cannot be told apart at a glance.
const DRAWN: usize = 4;

fn curves(program: &Program, visit: &Visit) -> Vec<Curve> {
    let reader = visit.reader(program.texts(), program.lang());
    let session = visit.kept.session();
    let scenario = session.scenario();
    let mut curves: Vec<(String, Curve)> = scenario
        .gauges
        .iter()
        .filter(|(_, _, gauge)| scenario.people[gauge.of].role != Role::Trainee)
        .map(|(_, id, gauge)| {
            (id.to_string(), Curve { name: reader.name(id.as_str()), points: vec![[0.0, f64::from(gauge.start)]], drawn: false })
        })
        .collect();
    let mut decision = 0;
    for event in session.events() {
        match event {
            Event::MoveChosen { decision: n, .. } => decision = *n,
            Event::GaugeChanged { gauge, to, .. } => {
                if let Some((_, curve)) = curves.iter_mut().find(|(id, _)| id == gauge.as_str()) {
                    let at = f64::from(decision);
                    match curve.points.last_mut().filter(|[last, _]| (*last - at).abs() < 0.5) {
                        Some(point) => point[1] = f64::from(*to),
                        None => {
                            // A gauge stays until it changes: a step, no slope.
                            let before = curve.points.last().map_or(0.0, |[_, value]| *value);
                            curve.points.push([at - 0.5, before]);
                            curve.points.push([at, f64::from(*to)]);
                        }
                    }
                }
            }
            _ => {}
        }
    }
    for (_, curve) in &mut curves {
        if let Some([_, last]) = curve.points.last().copied() {
            curve.points.push([f64::from(decision), last]);
        }
    }
    let mut curves: Vec<Curve> = curves.into_iter().map(|(_, curve)| curve).collect();
    let moved = |curve: &Curve| {
        let (low, high) = curve.range();
        high - low
    };
    let mut most: Vec<usize> = (0..curves.len()).collect();
    most.sort_by(|a, b| moved(&curves[*b]).total_cmp(&moved(&curves[*a])));
    most.truncate(DRAWN);
    most.into_iter().for_each(|at| curves[at].drawn = true);
    // Those that are drawn are named first.
    curves.sort_by_key(|curve| !curve.drawn);
    curves
}
