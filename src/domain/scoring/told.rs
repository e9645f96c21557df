//! A debrief in words: the report of a visit as it is told in the terminal, in the window and on paper.

use super::{Figure, Item, Moment, Reading, Report, debrief};
use crate::domain::{
    id::MoveId,
    reader::Reader,
    scenario::rubric::shown_name,
    session::{Event, Session},
};

/// What is told of a visit. Understanding comes before figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// How it closed: title and text, if it closed.
    pub ending: Option<(String, String)>,
    /// Strengths, the first first; at most three.
    pub strengths: Vec<Quoted>,
    /// Next steps, the first first; at most three.
    pub steps: Vec<Quoted>,
    /// The moments that gave evidence.
    pub moments: Vec<MomentTold>,
    /// Figures per principle.
    pub figures: Vec<FigureTold>,
}

/// Something of the visit with what there is to say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted {
    /// Which decision, counted from 1, if it is about one.
    pub decision: Option<u32>,
    /// What was said or done; empty when it is about no move.
    pub words: String,
    /// What there is to say of it.
    pub about: String,
}

/// A decision that gave evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MomentTold {
    /// Which decision, counted from 1.
    pub decision: u32,
    /// What was said or done.
    pub words: String,
    /// Why it counted.
    pub reasons: Vec<ReasonTold>,
}

/// Why a move counted, for one or more rows that say the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReasonTold {
    /// The rows as they are shown, with their weights: `PR2+f (2)`.
    pub rows: String,
    /// Whether they were shown; otherwise broken.
    pub shows: bool,
    /// The reason.
    pub reason: String,
}

/// One principle's figure.
#[derive(Debug, Clone, PartialEq)]
pub struct FigureTold {
    /// The principle's name.
    pub name: String,
    /// Whether the scenario claims to train it.
    pub claimed: bool,
    /// What was taken: "2 of 3 occasions", "63 %", "not seen".
    pub reading: String,
    /// What the reading says as a share, 0 to 1; none where there was no occasion.
    pub share: Option<f32>,
    /// How often it was broken, in words.
    pub breaks: String,
    /// Whether it was broken at all.
    pub broken: bool,
    /// Occasions met, and those that the scenario can offer, in words.
    pub offered: String,
}

/// Tells a visit.
#[must_use]
pub fn tell(reader: &Reader<'_>, session: &Session<'_>, report: &Report) -> Told {
    const MOST: usize = 3;
    let ending = session.state().ending().map(|ending| {
        let ending = &session.scenario().endings[ending];
        (reader.line(&ending.title, &[]), reader.line(&ending.text, &[]))
    });
    let quoted = |moment: &Moment, item: &Item, advice: bool| {
        let mut about = reader.reason(&item.reason);
        if advice {
            about = format!("{about} {}", advice_on(reader, item.principle.as_str()));
        }
        Quoted { decision: Some(moment.decision), words: words_of(reader, session, moment.decision), about }
    };
    let strengths: Vec<Quoted> =
        debrief::strengths(report, MOST).into_iter().map(|(moment, item)| quoted(moment, item, false)).collect();
    // What this visit cost most; when nothing was broken, what was shown least.
    let costs = debrief::costs(report, MOST);
    let mut steps: Vec<Quoted> = costs.iter().map(|(moment, item)| quoted(moment, item, true)).collect();
    let told = |figure: &Figure| costs.iter().any(|(_, item)| item.principle == figure.principle);
    let open: Vec<_> = debrief::next_steps(report, MOST).into_iter().filter(|(figure, _)| !told(figure)).collect();
    // A step without a moment of this visit is a saying: it is told only where there is no other.
    let missed = open.iter().filter_map(|(figure, missed)| Some((figure, (*missed)?)));
    for (figure, missed) in missed.take(MOST - steps.len()) {
        let advice = advice_on(reader, figure.principle.as_str());
        steps.push(Quoted {
            decision: Some(missed.decision),
            words: words_of(reader, session, missed.decision),
            about: reader.text("talk_missed", [("advice", &*advice)]),
        });
    }
    if steps.is_empty() {
        let about = open.first().map(|(figure, _)| advice_on(reader, figure.principle.as_str()));
        let another = || (!strengths.is_empty()).then(|| reader.text("talk_another_way", []));
        steps.extend(about.or_else(another).map(|about| Quoted { decision: None, words: String::new(), about }));
    }
    Told {
        ending,
        strengths,
        steps,
        moments: report.moments.iter().map(|moment| moment_told(reader, session, moment)).collect(),
        figures: report.principles.iter().map(|figure| figure_told(reader, figure)).collect(),
    }
}

fn advice_on(reader: &Reader<'_>, principle: &str) -> String {
    reader.of_rubric(&format!("{principle}_advice"))
}

/// The words of the move of a decision.
fn words_of(reader: &Reader<'_>, session: &Session<'_>, of: u32) -> String {
    let chosen = session.events().find_map(|event| match event {
        Event::MoveChosen { decision, text, chosen, kind, .. } if *decision == of => Some((chosen, *kind, text)),
        _ => None,
    });
    chosen.map(|(chosen, kind, text)| reader.quoted(MoveId::as_str(chosen), kind, text.as_ref())).unwrap_or_default()
}

fn moment_told(reader: &Reader<'_>, session: &Session<'_>, moment: &Moment) -> MomentTold {
    // A move with a reason of its own gives it once, for all its rows.
    let reasons = moment.evidence.chunk_by(|a, b| a.reason == b.reason && a.shows == b.shows).map(|items| {
        let rows = items.iter().map(|item| {
            let twice = if item.counts || item.overruled.is_some() {
                String::new()
            } else {
                format!(" [{}]", reader.text("talk_counted_twice", []))
            };
            format!("{} ({}){twice}", shown_name(item.row.as_str()), item.weight)
        });
        ReasonTold { rows: rows.collect::<Vec<_>>().join(", "), shows: items[0].shows, reason: reader.reason(&items[0].reason) }
    });
    MomentTold { decision: moment.decision, words: words_of(reader, session, moment.decision), reasons: reasons.collect() }
}

fn figure_told(reader: &Reader<'_>, figure: &Figure) -> FigureTold {
    let number = |n: u32| n.to_string();
    let reading = match figure.reading() {
        Reading::NotSeen => reader.text("talk_not_seen", []),
        Reading::Occasions(taken, occasions) => {
            reader.text("talk_occasions", [("taken", &*number(taken)), ("occasions", &*number(occasions))])
        }
        Reading::Share(percent) => reader.text("talk_share", [("percent", &*number(percent))]),
    };
    // The same that the words say, so that bar and words never differ.
    #[expect(clippy::cast_precision_loss, reason = "a share to be drawn; points are small numbers")]
    let share = match figure.reading() {
        Reading::NotSeen => None,
        Reading::Occasions(taken, occasions) => Some(taken as f32 / occasions.max(1) as f32),
        Reading::Share(percent) => Some(percent as f32 / 100.0),
    };
    FigureTold {
        name: reader.of_rubric(&format!("{}_name", figure.principle)),
        claimed: figure.claimed,
        reading,
        share,
        breaks: reader.text("talk_breaks", [("n", &*number(figure.breaks))]),
        broken: figure.breaks > 0,
        offered: reader.text("talk_offered", [("met", &*number(figure.occasions)), ("offered", &*number(figure.offered))]),
    }
}
