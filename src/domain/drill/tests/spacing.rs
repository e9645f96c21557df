//! Tests of spacing and feedback: intervals that grow and shrink, clocks that are wrong, what is told when.

use super::made::{answered, mixed_up};
use crate::domain::drill::{
    feedback::{Feedback, feedback},
    marking::Verdict,
    progress::{Answered, Progress, SkillProgress},
    spacing::{Card, Pace, Rating, rate},
    time::{Day, Stamp},
};

fn card(ratings: &[(i64, Rating)]) -> Card {
    let mut card = None;
    for (day, rating) in ratings {
        card = Some(Card::after(card.as_ref(), *rating, Day(*day)));
    }
    card.expect("at least one answer")
}

fn skill(answers: &[Answered]) -> SkillProgress {
    let progress = Progress::of(answers);
    progress.skill(&"gc-tell".into()).expect("it was practised").clone()
}

#[test]
fn intervals_grow_when_it_goes_well_on_the_day_it_is_due() {
    let mut card = card(&[(0, Rating::Good)]);
    let mut last = 0;
    for _ in 0..4 {
        let today = card.due;
        card = Card::after(Some(&card), Rating::Good, today);
        let interval = card.due.since(today);
        assert!(interval > last, "{interval} after {last}");
        last = interval;
    }
    assert!(last > 30, "{last}");
}

#[test]
fn an_error_brings_a_skill_back_soon() {
    let steady = card(&[(0, Rating::Good), (3, Rating::Good), (13, Rating::Good)]);
    let after = Card::after(Some(&steady), Rating::Again, steady.due);
    assert!(after.stability < steady.stability / 2.0 && after.due.since(steady.due) <= 5, "{after:?}");
    assert_eq!(after.lapses, 1);
}

#[test]
fn practice_on_one_day_does_not_count_as_remembering_for_long() {
    let once = card(&[(0, Rating::Good)]);
    let often = card(&[(0, Rating::Good); 12]);
    assert!((once.stability - often.stability).abs() < 1e-9);
}

#[test]
fn practice_wins_back_what_an_error_of_the_same_day_cost_and_no_more() {
    let good = card(&[(0, Rating::Good), (3, Rating::Good)]);
    let slip = Card::after(Some(&good), Rating::Again, Day(3));
    let back = (0..10).fold(slip, |card, _| Card::after(Some(&card), Rating::Good, Day(3)));
    assert!(slip.stability < good.stability && (back.stability - good.stability).abs() < 1e-9, "{slip:?} {back:?}");
}

#[test]
fn a_clock_set_back_gives_no_negative_time_and_keeps_nothing_away() {
    let ahead = card(&[(4000, Rating::Good)]);
    assert!(ahead.is_due(Day(10)), "the clock was wrong then; it is due now");
    let after = Card::after(Some(&ahead), Rating::Good, Day(10));
    assert!(after.stability.is_finite() && after.last == Day(10) && after.due > Day(10), "{after:?}");
    assert!(after.due.since(Day(10)) <= 180);
    assert!((ahead.remembered(Day(10)) - 1.0).abs() < 1e-9);
}

#[test]
fn what_a_wrong_clock_counted_makes_nothing_steady() {
    let mut answers: Vec<Answered> = (0..6).map(|n| answered(&format!("gc-tell/n{n}"), 0, Verdict::Right)).collect();
    answers.push(answered("gc-tell/ahead", 400, Verdict::Right));
    assert!(skill(&answers).card.is_some_and(|card| card.stability > 60.0), "a year remembered would be steady");
    assert_eq!(feedback(Some(&skill(&answers)), Day(3)), Feedback::Full, "but there was no year");
    answers.push(answered("gc-tell/back", 3, Verdict::Right));
    let card = skill(&answers).card.expect("judged");
    assert!(card.stability < 10.0 && card.last == Day(3), "{card:?}");
}

#[test]
fn a_day_lost_to_a_journey_is_no_clock_that_was_wrong() {
    let card = card(&[(10, Rating::Good)]);
    assert!(!card.is_due(Day(9)));
}

#[test]
fn days_begin_at_local_midnight() {
    // 22:30 UTC on day 0 is half past midnight of day 1 in the Netherlands in summer, and still afternoon in New York.
    let seconds = 22 * 3600 + 1800;
    assert_eq!(Stamp { seconds, offset_minutes: 120 }.day(), Day(1));
    assert_eq!(Stamp { seconds, offset_minutes: -240 }.day(), Day(0));
    assert_eq!(Stamp { seconds: -1, offset_minutes: 0 }.day(), Day(-1));
}

#[test]
fn slowness_costs_nothing_and_haste_gains_nothing() {
    let pace = |millis| Some(Pace { millis, words: 20 });
    let right = |near, pace| rate(Verdict::Right, near, false, pace);
    assert_eq!(right(true, pace(8_000)), Some(Rating::Easy), "at once after reading, where it was not easy");
    assert_eq!(right(false, pace(8_000)), Some(Rating::Good));
    assert_eq!(right(true, pace(600_000)), Some(Rating::Good), "ten minutes are no fault");
    assert_eq!(right(true, pace(500)), Some(Rating::Good), "nobody has read it in half a second");
    assert_eq!(right(true, None), Some(Rating::Good), "nobody knows how long it took");
    assert_eq!(rate(Verdict::Right, true, true, pace(8_000)), Some(Rating::Good), "one's own judge");
    assert_eq!(rate(Verdict::Partly, true, false, None), Some(Rating::Hard));
    assert_eq!(rate(Verdict::Wrong, true, false, None), Some(Rating::Again));
    assert_eq!(rate(Verdict::Unsure, true, false, None), None);
}

#[test]
fn two_errors_of_one_sort_within_the_last_twenty_are_a_confusion() {
    let mut answers = vec![mixed_up("gc-tell/a", 0, "quasi", "gevoel"), answered("gc-tell/b", 0, Verdict::Right)];
    assert!(skill(&answers).confusions().is_empty(), "once is nothing");
    answers.push(mixed_up("gc-tell/c", 1, "quasi", "gevoel"));
    let confusions = skill(&answers).confusions();
    assert_eq!((confusions.len(), confusions[0].1, confusions[0].0.chosen.as_str()), (1, 2, "gevoel"));
    for n in 0..20 {
        answers.push(answered(&format!("gc-tell/n{n}"), 2, Verdict::Right));
    }
    assert!(skill(&answers).confusions().is_empty(), "twenty others later it is over");
}

#[test]
fn a_standing_confusion_brings_a_skill_back_within_two_days() {
    let mut answers = vec![mixed_up("gc-tell/a", 0, "quasi", "gevoel"), mixed_up("gc-tell/b", 0, "quasi", "gevoel")];
    for day in [1, 2, 4, 8, 16, 40] {
        answers.push(answered("gc-tell/c", day, Verdict::Right));
    }
    let skill = skill(&answers);
    assert!(skill.card.is_some_and(|card| card.due > Day(50)), "{:?}", skill.card);
    assert_eq!(skill.due(), Some(Day(42)));
}

#[test]
fn feedback_fades_with_steadiness_and_comes_back_after_errors() {
    let mut answers: Vec<Answered> = Vec::new();
    let level = |answers: &[Answered], today: i64| feedback(Some(&skill(answers)), Day(today));
    assert_eq!(feedback(None, Day(0)), Feedback::Full);
    let mut met = vec![Feedback::Full];
    let mut day = 0;
    for _ in 0..5 {
        for n in 0..3 {
            answers.push(answered(&format!("gc-tell/{day}-{n}"), day, Verdict::Right));
        }
        day = skill(&answers).due().expect("judged").0;
        let now = level(&answers, day);
        if met.last() != Some(&now) {
            met.push(now);
        }
    }
    assert_eq!(met, Feedback::ALL, "from all to nothing, step by step");
    answers.push(answered("gc-tell/x", day, Verdict::Wrong));
    let after_one = level(&answers, day);
    answers.push(answered("gc-tell/y", day, Verdict::Wrong));
    assert!(after_one < Feedback::SelfCheck && level(&answers, day) == Feedback::Full, "{after_one:?}");
}

#[test]
fn after_long_absence_more_is_told_again() {
    let mut answers: Vec<Answered> = Vec::new();
    let mut day = 0;
    for n in 0..10 {
        answers.push(answered(&format!("gc-tell/n{n}"), day, Verdict::Right));
        day = skill(&answers).due().expect("judged").0;
    }
    let skill = skill(&answers);
    let (in_time, late) = (feedback(Some(&skill), Day(day)), feedback(Some(&skill), Day(day + 20_000)));
    assert!(late < in_time, "{late:?} after {in_time:?}");
}
