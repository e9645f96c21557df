//! A large scenario made by rule, to measure what real ones are still too small for.

use std::fmt::Write as _;

use crate::domain::files::FileSet;

/// Beats per topic.
const PER_TOPIC: usize = 20;
/// Gauges that moves change and conditions read.
const GAUGES: usize = 3;

/// A scenario of this many beats with three moves each, gauges, facts and conditions, in Dutch and English.
pub(super) fn scenario(beats: usize) -> FileSet {
    let mut act = String::from("(\n    id: \"act\",\n    place: \"hall\",\n    start: \"b-0\",\n    topics: [\n");
    let mut texts = String::from("act_title = Act\n");
    for topic in 0..beats.div_ceil(PER_TOPIC) {
        let first = topic * PER_TOPIC;
        let _ = writeln!(act, "        (id: \"t-{topic}\", entry: \"b-{first}\", beats: [");
        for beat in first..(first + PER_TOPIC).min(beats) {
            write_beat(beat, beats, &mut act, &mut texts);
        }
        act.push_str("        ]),\n");
    }
    act.push_str("    ],\n)\n");
    let mut files = FileSet::default();
    let header = "(\n    format: 1, id: \"generated\", uid: \"01JDA8B7Q5V9Y2N3M4K5T6R7S8\", version: 1, authors: [\"rule\"], licence: \"CC0-1.0\",\n    \
        source_language: \"nl\", trains: [\"x1\"], minutes: 1, cast: [(id: \"r\")],\n    gauges: [(id: \"g-0\", of: \"r\", start: 5), \
        (id: \"g-1\", of: \"r\", start: 5), (id: \"g-2\", of: \"r\", start: 5)],\n    facts: [(id: \"f\")],\n    \
        endings: [(id: \"end\", contact: open)],\n    acts: [\"act\"],\n)\n";
    let header_texts = "scenario_title = T\nscenario_card = C\nscenario_intro = I\nr_name = R\ng-0_name = G\ng-1_name = G\ng-2_name = G\n\
        end_title = E\nend_text = E\n";
    let rubric = "(format: 1, family: \"x\", kind: scored, principles: [(id: \"x1\", source: \"rule\", rows: [\
        (id: \"x1-plus\", source: \"rule\"), (id: \"x1-minus\", source: \"rule\")])])";
    let rubric_texts = "x_name = X\nx1_name = P\nx1_advice = A\nx1-plus_reason = R\nx1-minus_reason = R\n";
    files.insert("scenarios/generated/scenario.ron", header.as_bytes().to_vec());
    files.insert("scenarios/generated/acts/act.ron", act.into_bytes());
    files.insert("scenarios/rubric/x.ron", rubric.as_bytes().to_vec());
    for lang in ["nl", "en"] {
        files.insert(format!("localization/{lang}/generated/scenario.ftl"), header_texts.as_bytes().to_vec());
        files.insert(format!("localization/{lang}/generated/act.ftl"), texts.clone().into_bytes());
        files.insert(format!("localization/{lang}/rubric/x.ftl"), rubric_texts.as_bytes().to_vec());
    }
    files
}

fn write_beat(beat: usize, beats: usize, act: &mut String, texts: &mut String) {
    let to = |step: usize| match beat + step {
        next if next < beats => format!("\"b-{next}\""),
        _ => "Ending(\"end\")".to_owned(),
    };
    let gauge = beat % GAUGES;
    let _ = writeln!(
        act,
        "            (id: \"b-{beat}\", lines: [(speaker: \"r\", mood: neutral)], inner: true, waits: (moment: (id: \"w-{beat}\", kind: \
         wait), longer: (id: \"x-{beat}\", kind: wait)), moves: [\n                (id: \"m-{beat}-0\", kind: say, tone: warm, length: \
         short, effects: [Add(\"g-{gauge}\", 1)], evidence: [(\"x1-plus\", 1)], to: {}),\n                (id: \"m-{beat}-1\", kind: ask, \
         tone: firm, length: short, when: AtLeast(\"g-{gauge}\", 3), effects: [Add(\"g-{gauge}\", -1), Fact(\"f\")], to: {}),\n                \
         (id: \"m-{beat}-2\", kind: say, tone: curt, length: short, when: Not(All([Fact(\"f\"), AtLeast(\"g-{gauge}\", 9)])), evidence: \
         [(\"x1-minus\", 1)], to: {}),\n            ]),",
        to(1),
        to(2),
        to(3)
    );
    let _ = writeln!(
        texts,
        "b-{beat}_line = Line number {beat} here\nb-{beat}_inner = Thought\nb-{beat}_m-{beat}-0_say = One {beat}\nb-{beat}_m-{beat}-1_say = \
         Two {beat}\nb-{beat}_m-{beat}-2_say = Three {beat}"
    );
}

#[cfg(test)]
mod tests {
    use crate::domain::{check::check, finding::Severity, library::Library};

    #[test]
    fn what_is_measured_is_a_scenario_without_errors() {
        let outcome = check(&Library::load(&super::scenario(60)));
        let errors: Vec<_> = outcome.findings.iter().filter(|finding| finding.code.severity() == Severity::Error).collect();
        assert!(errors.is_empty(), "{errors:?}");
        assert_eq!(outcome.scenarios[0].beats, 60);
    }
}
