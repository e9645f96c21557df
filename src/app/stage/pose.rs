//! How a body stands and a face looks: joints with a number each, and what moods, gestures and glances make of them.

use std::{
    f32::consts::TAU,
    ops::{Index, IndexMut},
};

use crate::domain::scenario::vocabulary::{Gesture, Mood};

/// What can move. Angles in radians, lengths in metres of a person of 1.7 m, the rest 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// How far the inner ends of the brows are raised, in metres.
    BrowIn,
    /// How far their outer ends are raised.
    BrowOut,
    /// How much higher the left brow is.
    BrowSkew,
    /// How far the upper lids are down: 0 open, 1 closed.
    Lid,
    /// How far the lower lids are up.
    Cheek,
    /// The corners of the mouth: -1 down, 1 up.
    Smile,
    /// How far the mouth is open.
    Open,
    /// How wide it is; 1 is usual.
    Wide,
    /// The eyes sideways and up, in metres.
    EyeX,
    EyeY,
    /// The head: down, to its left, and tilted to its left.
    Nod,
    Turn,
    Tilt,
    /// The upper body: forward, and turned to its left.
    Lean,
    Twist,
    /// How high the shoulders are, in metres.
    Shoulders,
    /// Breaths in a second, and how deep (1 is usual).
    BreathPace,
    Breath,
    /// The right arm: forward, sideways, inward around itself, and the elbow.
    RightPitch,
    RightSpread,
    RightInward,
    RightBend,
    /// The right hand: turned about the forearm (a quarter turn: palm down), and closed from a half on.
    RightRoll,
    RightGrip,
    /// The left arm, alike.
    LeftPitch,
    LeftSpread,
    LeftInward,
    LeftBend,
    LeftRoll,
    LeftGrip,
    /// Whether the cup is in the hand: shown from a half on.
    Cup,
}

use Joint::{
    Breath, BreathPace, BrowIn, BrowOut, BrowSkew, Cheek, Cup, EyeX, EyeY, Lean, LeftBend, LeftInward, LeftPitch, LeftRoll,
    LeftSpread, Lid, Nod, Open, RightBend, RightGrip, RightInward, RightPitch, RightRoll, RightSpread, Shoulders, Smile, Tilt,
    Turn, Twist, Wide,
};

const JOINTS: usize = Cup as usize + 1;

/// A number for each joint.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Pose([f32; JOINTS]);

impl Index<Joint> for Pose {
    type Output = f32;

    fn index(&self, joint: Joint) -> &f32 {
        &self.0[joint as usize]
    }
}

impl IndexMut<Joint> for Pose {
    fn index_mut(&mut self, joint: Joint) -> &mut f32 {
        &mut self.0[joint as usize]
    }
}

impl Pose {
    /// At ease.
    pub(super) fn at_ease(seated: bool) -> Self {
        let mut pose = Self([0.0; JOINTS]);
        pose.add(&[(Lid, 0.2), (Smile, 0.06), (Wide, 1.0), (BreathPace, 0.22), (Breath, 1.0)]);
        let arms: [(Joint, f32); 4] = if seated {
            // Hands in the lap.
            [(RightPitch, 0.42), (RightSpread, 0.12), (RightInward, 0.62), (RightBend, 1.0)]
        } else {
            [(RightPitch, 0.02), (RightSpread, 0.13), (RightInward, 0.42), (RightBend, 0.36)]
        };
        pose.set(&arms);
        pose.set(&[(RightRoll, 0.25), (LeftRoll, 0.25)]);
        for (right, left) in ARMS {
            pose[left] = pose[right];
        }
        // Nobody stands quite even.
        pose[LeftBend] += 0.12;
        pose
    }

    /// The pose of somebody in this mood.
    pub(super) fn of(mood: Mood, seated: bool) -> Self {
        let mut pose = Self::at_ease(seated);
        pose.add(mood_of(mood));
        if mood == Mood::Closed {
            pose.set(CROSSED);
        }
        pose
    }

    fn add(&mut self, parts: &[(Joint, f32)]) {
        for &(joint, amount) in parts {
            self[joint] += amount;
        }
    }

    fn set(&mut self, parts: &[(Joint, f32)]) {
        for &(joint, amount) in parts {
            self[joint] = amount;
        }
    }

    /// Goes a share of the way toward another pose.
    pub(super) fn toward(&mut self, goal: &Self, share: f32) {
        for (now, goal) in self.0.iter_mut().zip(goal.0) {
            *now += (goal - *now) * share;
        }
    }

    /// How far it is from another, at the joint where that is most.
    pub(super) fn distance(&self, other: &Self) -> f32 {
        self.0.iter().zip(other.0).map(|(a, b)| (a - b).abs()).fold(0.0, f32::max)
    }

    /// What a gesture makes of the pose, when it has lasted for so many seconds. `still`: in one picture, without to and fro.
    /// Whether it is still going on.
    pub(super) fn gesture(&mut self, gesture: Gesture, seconds: f32, still: bool) -> bool {
        let wave = |pace: f32, lasts: f32| {
            if still || seconds >= lasts { 0.0 } else { (seconds * pace * TAU).sin() * ((lasts - seconds) * 4.0).min(1.0) }
        };
        // Up and down again; in one picture: up.
        let bump = |lasts: f32| {
            if still {
                1.0
            } else if seconds >= lasts {
                0.0
            } else {
                (seconds / lasts * TAU * 0.5).sin().max(0.0).sqrt()
            }
        };
        let lasts = match gesture {
            Gesture::Nod => {
                let nod = if still { 0.1 } else { wave(1.5, 1.35) * 0.22 };
                self.add(&[(Nod, nod), (Lid, 0.08 * bump(1.35))]);
                1.35
            }
            Gesture::Shake => {
                let turn = if still { 0.18 } else { wave(1.4, 1.5) * 0.34 };
                self.add(&[(Turn, turn), (Lid, 0.1)]);
                1.5
            }
            Gesture::Shrug => {
                let up = bump(1.4);
                self.add(&[
                    (Shoulders, 0.055 * up),
                    (BrowIn, 0.008 * up),
                    (BrowOut, 0.008 * up),
                    (Tilt, 0.1 * up),
                    (Smile, -0.25 * up),
                ]);
                self.mix(
                    &[
                        (RightBend, 1.25),
                        (LeftBend, 1.25),
                        (RightSpread, 0.3),
                        (LeftSpread, 0.3),
                        (RightInward, -0.5),
                        (LeftInward, -0.5),
                    ],
                    up,
                );
                1.4
            }
            Gesture::WaveOff => {
                let up = bump(1.5);
                self.mix(&[(RightPitch, 0.75), (RightSpread, 0.35), (RightInward, 0.35), (RightBend, 1.55)], up);
                self.add(&[(RightInward, wave(1.6, 1.5) * 0.45), (Turn, 0.16 * up), (Nod, 0.06 * up)]);
                1.5
            }
            Gesture::ArmsCrossed => {
                self.set(CROSSED);
                0.0
            }
            Gesture::Point => {
                self.set(&[(RightPitch, 1.12), (RightSpread, 0.42), (RightInward, 0.0), (RightBend, 0.22)]);
                self.add(&[(Twist, 0.1)]);
                0.0
            }
            Gesture::HoldDoor => {
                self.set(&[(RightPitch, 0.85), (RightSpread, 0.3), (RightInward, -0.1), (RightBend, 0.95)]);
                0.0
            }
            Gesture::OpenDoor | Gesture::CloseDoor => {
                let reach = bump(1.3);
                self.mix(&[(RightPitch, 1.05), (RightSpread, 0.25), (RightInward, 0.0), (RightBend, 0.45)], reach);
                self.add(&[(Lean, 0.08 * reach), (Twist, 0.12 * reach)]);
                1.3
            }
            Gesture::SitDown => {
                let bow = if still { 0.0 } else { bump(1.2) };
                self.add(&[(Lean, 0.38 * bow), (Nod, 0.1 * bow)]);
                1.2
            }
            Gesture::LeanIn => {
                self.add(&[(Lean, 0.17), (Nod, -0.08)]);
                0.0
            }
            Gesture::LeanBack => {
                self.add(&[(Lean, -0.15), (Nod, 0.07)]);
                0.0
            }
            Gesture::Cough => {
                let hand = bump(1.9);
                self.mix(
                    &[(RightPitch, 1.22), (RightSpread, -0.1), (RightInward, 0.56), (RightBend, 2.1), (RightGrip, 1.0)],
                    hand,
                );
                let push = wave(1.9, 1.7).abs();
                self.add(&[(Lean, 0.1 * hand + 0.07 * push), (Nod, 0.12 * hand + 0.1 * push), (Shoulders, 0.02 * push)]);
                self.add(&[(Lid, 0.45 * hand), (Open, 0.25 * push), (BrowIn, 0.006 * hand)]);
                1.9
            }
            Gesture::HoldCup => {
                self.set(&[(RightPitch, 0.3), (RightSpread, 0.1), (RightInward, 0.5), (RightBend, 1.3)]);
                self.set(&[(RightRoll, 0.0), (RightGrip, 1.0), (Cup, 1.0)]);
                0.0
            }
            Gesture::LookAway => {
                self.add(&[(Turn, 0.62), (EyeX, 0.004), (Lid, 0.08)]);
                0.0
            }
            Gesture::Cry => {
                let hand = if still { 1.0 } else { (seconds * 2.0).min(1.0) };
                self.mix(&[(RightPitch, 1.41), (RightSpread, -0.14), (RightInward, 0.54), (RightBend, 2.0)], hand);
                self.add(&[(Nod, 0.3), (Lid, 0.5), (BrowIn, 0.014), (BrowOut, -0.005), (Smile, -0.45), (Lean, 0.1)]);
                let sob = wave(1.1, 4.0).abs();
                self.add(&[(Shoulders, 0.016 * sob), (Breath, 0.8)]);
                4.0
            }
            Gesture::Laugh => {
                let shake = wave(3.2, 1.6);
                let up = bump(1.8);
                self.add(&[(Nod, -0.14 * up), (Open, 0.38 * up), (Cheek, 0.55 * up), (Lid, 0.15 * up), (BrowOut, 0.006 * up)]);
                self.add(&[(Shoulders, 0.012 * shake + 0.008 * up), (Lean, -0.05 * up)]);
                self[Smile] = self[Smile].max(0.95 * up);
                1.8
            }
        };
        !still && seconds < lasts
    }

    fn mix(&mut self, parts: &[(Joint, f32)], amount: f32) {
        for &(joint, goal) in parts {
            self[joint] += (goal - self[joint]) * amount;
        }
    }
}

/// The joints of the right arm with those of the left.
const ARMS: [(Joint, Joint); 4] =
    [(RightPitch, LeftPitch), (RightSpread, LeftSpread), (RightInward, LeftInward), (RightBend, LeftBend)];

/// Arms crossed over the chest, the left one above.
const CROSSED: &[(Joint, f32)] = &[
    (RightPitch, 0.4),
    (RightSpread, 0.12),
    (RightInward, 1.2),
    (RightBend, 1.62),
    (LeftPitch, 0.55),
    (LeftSpread, 0.12),
    (LeftInward, 1.18),
    (LeftBend, 1.78),
];

/// What a mood adds to somebody at ease.
fn mood_of(mood: Mood) -> &'static [(Joint, f32)] {
    match mood {
        Mood::Neutral => &[],
        // The body half away, the head kept back, narrow eyes from under the brows that stay on you.
        Mood::Wary => &[
            (BrowIn, -0.006),
            (BrowOut, 0.001),
            (Lid, 0.14),
            (Cheek, 0.5),
            (Smile, -0.22),
            (Wide, -0.1),
            (Turn, -0.16),
            (Tilt, 0.1),
            (Nod, 0.12),
            (Lean, -0.12),
            (Twist, 0.44),
            (Shoulders, 0.026),
        ],
        // Square to you, chin up, lids low, mouth a line.
        Mood::Curt => &[
            (BrowIn, -0.007),
            (BrowOut, -0.004),
            (Lid, 0.17),
            (Smile, -0.3),
            (Wide, -0.26),
            (Nod, -0.11),
            (Shoulders, 0.004),
            (Lean, -0.03),
        ],
        Mood::Angry => &[
            (BrowIn, -0.015),
            (BrowOut, 0.007),
            (Lid, -0.04),
            (Cheek, 0.15),
            (Smile, -0.75),
            (Open, 0.1),
            (Wide, 0.06),
            (Nod, 0.1),
            (Lean, 0.1),
            (Shoulders, 0.026),
            (BreathPace, 0.16),
            (Breath, 0.7),
            (RightSpread, 0.12),
            (LeftSpread, 0.12),
            (RightBend, 0.35),
            (LeftBend, 0.3),
        ],
        // Eyes down and aside, making oneself small.
        Mood::Ashamed => &[
            (BrowIn, 0.011),
            (BrowOut, -0.006),
            (Lid, 0.28),
            (Smile, -0.34),
            (Nod, 0.3),
            (Turn, 0.22),
            (EyeY, -0.005),
            (Lean, 0.1),
            (Shoulders, 0.012),
            (Wide, -0.12),
            (RightInward, 0.3),
            (LeftInward, 0.3),
            (RightBend, 0.25),
            (LeftBend, 0.25),
        ],
        Mood::Sad => &[
            (BrowIn, 0.015),
            (BrowOut, -0.008),
            (Lid, 0.18),
            (Smile, -0.68),
            (Nod, 0.17),
            (Tilt, 0.07),
            (Lean, 0.07),
            (Shoulders, -0.016),
            (EyeY, -0.003),
            (BreathPace, -0.04),
        ],
        Mood::Tired => &[
            (BrowIn, 0.003),
            (BrowOut, -0.007),
            (Lid, 0.34),
            (Smile, -0.22),
            (Nod, 0.11),
            (Tilt, -0.09),
            (Lean, 0.09),
            (Shoulders, -0.024),
            (BreathPace, -0.06),
            (Breath, 0.5),
        ],
        Mood::Breathless => &[
            (BrowIn, 0.011),
            (Lid, 0.1),
            (Open, 0.36),
            (Smile, -0.2),
            (Wide, -0.1),
            (Nod, -0.05),
            (Lean, 0.16),
            (Shoulders, 0.03),
            (BreathPace, 0.5),
            (Breath, 2.4),
        ],
        // Laughs without a sound: the mouth open, the lower lids up, the head back and to one side.
        Mood::Amused => &[
            (BrowIn, 0.006),
            (BrowOut, 0.007),
            (Lid, 0.06),
            (Cheek, 0.62),
            (Smile, 0.9),
            (Open, 0.3),
            (Wide, 0.1),
            (Nod, -0.12),
            (Tilt, -0.12),
            (Lean, -0.05),
            (Shoulders, 0.012),
        ],
        Mood::Warm => &[
            (BrowIn, 0.006),
            (BrowOut, 0.004),
            (Cheek, 0.34),
            (Smile, 0.8),
            (Wide, 0.12),
            (Tilt, -0.09),
            (Lean, 0.06),
            (Shoulders, -0.006),
            (RightInward, -0.1),
            (LeftInward, -0.1),
        ],
        Mood::Moved => &[
            (BrowIn, 0.016),
            (BrowOut, -0.003),
            (Lid, 0.08),
            (Cheek, 0.28),
            (Smile, 0.28),
            (Open, 0.05),
            (Tilt, 0.09),
            (Nod, 0.08),
            (Breath, 0.8),
            (Shoulders, 0.004),
        ],
        // Looks up and aside, one brow raised.
        Mood::Thinking => &[
            (BrowIn, -0.003),
            (BrowSkew, 0.012),
            (EyeX, -0.005),
            (EyeY, 0.005),
            (Smile, -0.1),
            (Wide, -0.12),
            (Turn, -0.2),
            (Tilt, -0.09),
            (Nod, -0.07),
        ],
        // Turned away, arms before the chest: CROSSED does the arms.
        Mood::Closed => &[
            (BrowIn, -0.005),
            (BrowOut, -0.003),
            (Lid, 0.22),
            (Smile, -0.32),
            (Wide, -0.18),
            (Turn, 0.36),
            (Twist, 0.26),
            (Lean, -0.09),
            (Nod, 0.06),
            (Shoulders, 0.01),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::scenario::vocabulary::Word;

    #[test]
    fn every_two_moods_differ_clearly_in_the_face_or_the_body() {
        for (i, (one, mood)) in Mood::ALL.iter().enumerate() {
            for (other, second) in &Mood::ALL[..i] {
                let (a, b) = (Pose::of(*mood, false), Pose::of(*second, false));
                assert!(a.distance(&b) > 0.05, "{one} looks like {other}");
            }
        }
    }

    #[test]
    fn every_gesture_ends_or_lasts_and_does_something() {
        for (name, gesture) in Gesture::ALL {
            let ease = Pose::at_ease(false);
            let mut pose = ease;
            assert!(!pose.gesture(*gesture, 0.4, true), "{name} goes on although the stage is still");
            if *gesture != Gesture::SitDown {
                assert!(pose.distance(&ease) > 0.02, "{name} is not seen");
            }
            let mut late = ease;
            assert!(!late.gesture(*gesture, 60.0, false), "{name} never ends");
        }
    }

    #[test]
    fn a_pose_arrives() {
        let (mut pose, goal) = (Pose::at_ease(false), Pose::of(Mood::Angry, true));
        for _ in 0..200 {
            pose.toward(&goal, 0.2);
        }
        assert!(pose.distance(&goal) < 1e-3);
    }
}
