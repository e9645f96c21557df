//! Tests of what is practised: the rules of a mix, a week, a year, long absence, a clock set back in the middle.

use std::collections::{BTreeMap, BTreeSet};

use super::made::{answered, drill, library, mixed_up, noon, read, skill};
use crate::domain::drill::{
    feedback::Feedback,
    marking::Verdict,
    model::{Form, skill_of},
    plan::{Ground, MOST_DUE, Plan, What},
    progress::{Answered, Progress},
    shelf::Drills,
    simulate::{Learner, SimulatedDay, practise, practise_as},
    time::{Day, Stamp},
    week::{TOLD, look_back},
};

fn days(count: i64) -> impl Iterator<Item = Stamp> {
    (0..count).map(|day| noon(20_000 + day))
}

fn ground<'a>(drills: &'a Drills, progress: &'a Progress, today: i64, seed: u64) -> Ground<'a> {
    Ground { drills, progress, today: Day(today), seed }
}

fn forms(drills: &Drills, plan: &Plan) -> Vec<Form> {
    plan.items.iter().map(|planned| drills.item(&planned.core).expect("it is there").1.form).collect()
}

/// The rules that every mix keeps.
fn assert_rules(day: &SimulatedDay) {
    assert!(day.items.len() <= 12 && day.due <= MOST_DUE, "{day:?}");
    let typed = day.items.iter().filter(|item| item.form == Form::Typed).count();
    assert!(typed <= 3, "{typed} typed: {day:?}");
    for four in day.items.windows(4) {
        assert!(four.iter().any(|item| item.form != four[0].form), "four of a form in a row: {day:?}");
    }
    let cores: BTreeSet<_> = day.items.iter().map(|item| &item.core).collect();
    assert_eq!(cores.len(), day.items.len(), "twice on a day: {day:?}");
}

/// No core again within seven days.
fn assert_rest(simulated: &[SimulatedDay]) {
    let mut met: BTreeMap<&str, i64> = BTreeMap::new();
    for day in simulated {
        for item in &day.items {
            if let Some(before) = met.insert(item.core.as_str(), day.day.0) {
                assert!(day.day.0 - before >= 7, "{} after {} days", item.core, day.day.0 - before);
            }
        }
    }
}

#[test]
fn a_week_of_mixes_keeps_the_rules_and_begins_new_skills_gently() {
    let drills = library(20);
    let (simulated, answers) = practise(&drills, days(7), 3);
    let mut begun = BTreeSet::new();
    for (n, day) in simulated.iter().enumerate() {
        assert_rules(day);
        let seconds: u32 = day.items.iter().map(|item| item.form.seconds()).sum();
        assert!(day.items.len() >= 8, "a day of {} items: {day:?}", day.items.len());
        assert!(seconds <= 430, "five minutes are not {seconds} seconds: {day:?}");
        let new: BTreeSet<_> = day.items.iter().map(|item| skill_of(&item.core)).filter(|skill| !begun.contains(skill)).collect();
        assert!(new.len() <= if n == 0 { 3 } else { 2 }, "{} new skills on day {n}", new.len());
        begun.extend(new);
    }
    assert_rest(&simulated);
    let week = look_back(&answers, Day(20_006));
    assert_eq!((week.days, week.now.answers, week.before.answers), (7, answers.len(), 0));
    assert!(week.skills.iter().all(|skill| skill.new));
}

#[test]
fn whoever_practises_the_rules_are_kept_and_a_hard_time_has_easy_items_in_it() {
    let drills = library(20);
    for learner in Learner::ALL {
        let (simulated, _) = practise_as(learner, &drills, days(21), 4);
        simulated.iter().for_each(assert_rules);
        assert_rest(&simulated);
        let easy = simulated.iter().filter(|day| day.items.iter().any(|item| !item.near)).count();
        assert!(easy * 5 >= simulated.len() * 4, "{}: {easy} of {} days have an easy item", learner.as_str(), simulated.len());
    }
    // Everything wrong, and always the same two things: the confusion asks for near-misses, and there are easy ones between.
    let answers: Vec<Answered> = (0..6).map(|n| mixed_up(&format!("gc-tell/k{n}"), 10, "ja", "nee")).collect();
    let progress = Progress::of(&answers);
    let tell = drill(&drills, "gc-tell");
    let plan = ground(&drills, &progress, 12, 1).skill(tell);
    let near = plan.items.iter().filter(|planned| tell.item(planned.core.as_str()).is_some_and(|item| item.near)).count();
    assert!((4..=6).contains(&near), "{near} near-misses of {}", plan.items.len());
    assert!(plan.items[..2].iter().all(|planned| tell.item(planned.core.as_str()).is_some_and(|item| !item.near)));
}

#[test]
fn a_year_of_mixes_keeps_the_rules_reaches_every_skill_and_fades_feedback() {
    let drills = library(40);
    let (simulated, answers) = practise(&drills, days(365), 11);
    simulated.iter().for_each(assert_rules);
    assert_rest(&simulated);
    let progress = Progress::of(&answers);
    assert_eq!(progress.skills().count(), 15, "every skill was begun");
    let last: BTreeSet<Feedback> = simulated[335..].iter().flat_map(|day| day.items.iter().map(|item| item.feedback)).collect();
    assert!(last.iter().any(|feedback| *feedback > Feedback::Full), "{last:?}");
    let stabilities: Vec<f64> = progress.skills().filter_map(|(_, skill)| Some(skill.card?.stability)).collect();
    assert!(stabilities.iter().all(|stability| stability.is_finite() && *stability > 0.0), "{stabilities:?}");
}

#[test]
fn after_half_a_year_away_a_day_asks_for_no_more_than_it_can_hold() {
    let drills = library(40);
    let moments = days(30).chain((0..10).map(|day| noon(20_210 + day)));
    let (simulated, _) = practise(&drills, moments, 5);
    let back = &simulated[30];
    assert!(back.due <= MOST_DUE && back.later > 0, "{} due, {} later", back.due, back.later);
    simulated[30..].iter().for_each(assert_rules);
    let before: BTreeSet<_> = simulated[..30].iter().flat_map(|day| &day.items).map(|item| skill_of(&item.core)).collect();
    assert!(back.items.iter().all(|item| before.contains(&skill_of(&item.core))), "nothing new on the first day back");
}

#[test]
fn a_clock_set_back_in_the_middle_stops_nothing() {
    let drills = library(40);
    // Three days, then a year ahead by mistake, then back again.
    let moments = days(3).chain([noon(20_400)]).chain((3..20).map(|day| noon(20_000 + day)));
    let (simulated, answers) = practise(&drills, moments, 9);
    simulated.iter().for_each(assert_rules);
    assert!(simulated.iter().all(|day| !day.items.is_empty()));
    // By the order they were given in, no core comes again among the next answers once the clock is back.
    let ahead = answers.iter().position(|answer| answer.at.day() == Day(20_400)).expect("it was practised");
    let mut at: BTreeMap<&str, usize> = BTreeMap::new();
    for (n, answer) in answers.iter().enumerate().skip(ahead) {
        if let Some(before) = at.insert(answer.core.as_str(), n) {
            assert!(n - before > 50, "{} came again after {} answers", answer.core, n - before);
        }
    }
}

#[test]
fn what_travels_over_time_zones_meets_no_core_twice_in_a_week() {
    let drills = library(20);
    let offsets = [60, 540, -480, 0, 780, -660, 60, 60];
    let moments = (0..).zip(offsets).map(|(day, offset_minutes)| Stamp { offset_minutes, ..noon(20_000 + day) });
    let (simulated, answers) = practise(&drills, moments, 2);
    simulated.iter().for_each(assert_rules);
    let cores: BTreeSet<&str> = answers.iter().map(|answer| answer.core.as_str()).collect();
    assert!(cores.len() + 24 >= answers.len(), "at most the last days may bring some of the first again");
}

#[test]
fn due_skills_come_before_new_ones_and_confusions_before_all() {
    let drills = library(20);
    let mut answers: Vec<Answered> = Vec::new();
    for skill in ["gc-tell", "av-pick", "fc-weigh"] {
        answers.push(answered(&format!("{skill}/k0"), 100, Verdict::Right));
    }
    answers.push(mixed_up("fc-tell/k0", 100, "ja", "nee"));
    answers.push(mixed_up("fc-tell/k2", 100, "ja", "nee"));
    let progress = Progress::of(&answers);
    let due = ground(&drills, &progress, 104, 1).due();
    assert_eq!(due.today[0].id.as_str(), "fc-tell");
    assert_eq!(due.today.len(), 4);
    let mix = ground(&drills, &progress, 104, 1).mix();
    let skills: BTreeSet<String> = mix.items.iter().map(|planned| skill_of(&planned.core).to_string()).collect();
    assert!(["gc-tell", "av-pick", "fc-weigh", "fc-tell"].iter().all(|skill| skills.contains(*skill)), "{skills:?}");
}

#[test]
fn a_week_names_first_what_is_mixed_up_most() {
    let twice = (0..2).map(|n| mixed_up(&format!("av-tell/k{n}"), 100, "ja", "nee"));
    let thrice = (0..3).map(|n| mixed_up(&format!("gc-tell/k{n}"), 101, "nee", "ja"));
    let answers: Vec<Answered> = twice.chain(thrice).collect();
    let week = look_back(&answers, Day(103));
    let mixed: Vec<(&str, usize)> = week.confusions.iter().map(|(skill, _, times)| (skill.as_str(), *times)).collect();
    assert_eq!(mixed, [("gc-tell", 3), ("av-tell", 2)]);
}

#[test]
fn a_mix_of_one_form_only_is_still_a_mix() {
    let drills = read(&[skill("gc-een", Form::Tell, 20), skill("av-twee", Form::Tell, 20)]);
    let progress = Progress::default();
    let mix = ground(&drills, &progress, 0, 1).mix();
    assert!(mix.items.len() >= 10, "{}", mix.items.len());
}

#[test]
fn where_typing_is_most_of_what_there_is_three_of_it_are_enough() {
    let drills = read(&[skill("gc-een", Form::Typed, 30), skill("av-twee", Form::Typed, 30), skill("fc-drie", Form::Tell, 30)]);
    let progress = Progress::default();
    for seed in 0..20 {
        let mix = ground(&drills, &progress, 0, seed).mix();
        assert_eq!(forms(&drills, &mix).iter().filter(|form| **form == Form::Typed).count(), 3);
    }
}

#[test]
fn a_skill_that_was_all_met_this_week_has_nothing_more_to_give() {
    let drills = library(6);
    let answers: Vec<Answered> = (0..6).map(|n| answered(&format!("gc-tell/k{n}"), 50, Verdict::Right)).collect();
    let progress = Progress::of(&answers);
    let tell = drill(&drills, "gc-tell");
    assert!(ground(&drills, &progress, 56, 1).skill(tell).items.is_empty());
    assert_eq!(ground(&drills, &progress, 57, 1).skill(tell).items.len(), 6);
}

#[test]
fn a_repair_is_of_the_near_misses_of_its_pair_even_right_after_the_errors() {
    let drills = library(20);
    let tell = drill(&drills, "gc-tell");
    let fresh = Progress::default();
    let repair = ground(&drills, &fresh, 10, 1).repair(tell, "ja", "nee");
    assert_eq!(repair.items.len(), 6);
    assert!(repair.items.iter().all(|planned| tell.item(planned.core.as_str()).is_some_and(|item| item.near)));
    assert!(repair.items.iter().all(|planned| planned.feedback == Feedback::Full));
    let all: Vec<Answered> = (0..20).map(|n| mixed_up(&format!("gc-tell/k{n}"), 10, "ja", "nee")).collect();
    let tired = Progress::of(&all);
    assert!(!ground(&drills, &tired, 10, 1).repair(tell, "ja", "nee").items.is_empty());
    assert!(ground(&drills, &fresh, 10, 1).repair(tell, "ja", "misschien").items.is_empty());
}

#[test]
fn a_plan_says_what_it_is() {
    let drills = library(6);
    let progress = Progress::default();
    let plan = ground(&drills, &progress, 10, 1).skill(drill(&drills, "gc-tell"));
    assert_eq!(plan.what, What::Skill { skill: "gc-tell".into() });
    let json = serde_json::to_string(&plan.what).expect("json");
    assert_eq!(serde_json::from_str::<What>(&json).expect("read"), plan.what);
}

#[test]
fn a_week_tells_what_is_mixed_up_most_and_how_many_things_more() {
    let pairs =
        [("av-tell", "nee", "ja", 2), ("gc-tell", "ja", "nee", 5), ("av-tell", "ja", "nee", 4), ("fc-tell", "nee", "ja", 3)];
    let mixed = |(skill, answer, chosen, times): &(&str, &str, &str, i64)| -> Vec<Answered> {
        (0..*times).map(|n| mixed_up(&format!("{skill}/k{n}"), 50, answer, chosen)).collect()
    };
    let answers: Vec<Answered> = pairs.iter().flat_map(mixed).collect();
    let week = look_back(&answers, Day(50));
    let (most, more) = week.most_mixed_up();
    let told: Vec<(&str, usize)> = most.iter().map(|(skill, _, times)| (skill.as_str(), *times)).collect();
    assert_eq!((told, more), (vec![("gc-tell", 5), ("av-tell", 4), ("fc-tell", 3)], 1));
    let few = look_back(&answers[..7], Day(50));
    assert_eq!((few.most_mixed_up().0.len(), few.most_mixed_up().1), (2, 0), "fewer than {TOLD} are all told");
}
