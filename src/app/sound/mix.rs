//! The mixing desk: one source that never ends, played by the engine, in which everything that is heard lies over each other. It follows
//! orders on the sound's own thread, so that a fade goes on while nothing is drawn, and no sound ever asks for a picture.

use std::{
    sync::{Arc, mpsc::Receiver},
    time::Duration,
};

use bevy::audio::{ChannelCount, SampleRate, Source};

use super::clip::{Clip, RATE};

/// Samples that are made at a time; orders are looked at between.
const BLOCK: usize = 128;
/// Seconds in which one room gives way to another.
const CROSSING: f32 = 0.6;
/// Seconds in which a room steps back or comes forward.
const STEPPING: f32 = 0.3;
/// Seconds in which a change of volume is done: at once, without a click.
const TURNING: f32 = 0.02;
/// Seconds in which what is broken off dies away.
const BREAKING_OFF: f32 = 0.2;
/// How loud a room is while somebody speaks, and while nobody does.
const BACK: f32 = 0.55;
const FORWARD: f32 = 1.8;
/// Seconds for which the file of a room goes on after it is round; the pipeline makes them so.
const OVERLAP: usize = RATE as usize / 20;
/// The most that is heard at once.
const MOST: usize = 24;

/// What the desk is told.
#[derive(Debug)]
pub enum Order {
    /// How loud everything is, 0 to 1.
    Volume(f32),
    /// The room one is in now.
    Room(Option<Arc<Clip>>),
    /// A sound, after so many seconds.
    Play(Arc<Clip>, f32),
    /// A recorded line; one that is still spoken breaks off.
    Voice(Arc<Clip>),
    /// Who speaks breaks off.
    HushVoice,
    /// Everything but the room breaks off.
    Hush,
    /// The room steps back for so many seconds.
    Back(f32),
    /// The room comes forward for so many seconds.
    Forward(f32),
}

/// A value on its way to another.
#[derive(Debug, Clone, Copy)]
struct Glide {
    now: f32,
    goal: f32,
    step: f32,
}

impl Glide {
    const fn at(now: f32) -> Self {
        Self { now, goal: now, step: 0.0 }
    }

    /// Goes to another value in so many seconds.
    fn to(&mut self, goal: f32, seconds: f32) {
        let samples = (seconds * RATE as f32).max(1.0);
        self.goal = goal;
        self.step = (goal - self.now) / samples;
    }

    fn next(&mut self) -> f32 {
        let left = self.goal - self.now;
        self.now = if left.abs() <= self.step.abs() || self.step == 0.0 { self.goal } else { self.now + self.step };
        self.now
    }

    fn is_there(&self) -> bool {
        self.now == self.goal
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Once,
    Voice,
    Room,
}

/// Something that is heard now.
#[derive(Debug)]
struct Playing {
    clip: Arc<Clip>,
    kind: Kind,
    /// The next sample.
    at: usize,
    /// Samples before it begins.
    wait: usize,
    /// Whether a room has gone round.
    round: bool,
    level: Glide,
    /// Whether it is over when it has died away.
    ending: bool,
}

impl Playing {
    fn new(clip: Arc<Clip>, kind: Kind, level: Glide, wait: usize) -> Self {
        Self { clip, kind, at: 0, wait, round: false, level, ending: false }
    }

    fn break_off(&mut self, seconds: f32) {
        if !self.ending {
            self.ending = true;
            self.level.to(0.0, seconds);
        }
    }

    /// Adds itself to a block. Says whether there is more of it.
    fn add(&mut self, block: &mut [f32; BLOCK], depths: &[f32; BLOCK]) -> bool {
        // What is not decoded yet begins a moment later.
        let Some(samples) = self.clip.samples() else { return !self.ending };
        for (out, depth) in block.iter_mut().zip(depths) {
            if self.wait > 0 {
                self.wait -= 1;
                continue;
            }
            let sample = match self.kind {
                Kind::Room => around(samples, &mut self.at, &mut self.round),
                Kind::Once | Kind::Voice => straight(samples, &mut self.at),
            };
            let Some(sample) = sample else { return false };
            let level = self.level.next();
            if self.ending && self.level.is_there() {
                return false;
            }
            *out += sample * level * if self.kind == Kind::Room { *depth } else { 1.0 };
        }
        true
    }
}

fn value(sample: i16) -> f32 {
    f32::from(sample) / 32_768.0
}

/// The next sample of a sound that ends.
fn straight(samples: &[i16], at: &mut usize) -> Option<f32> {
    let sample = samples.get(*at).copied()?;
    *at += 1;
    Some(value(sample))
}

/// The next sample of one that goes round: its beginning is faded in over what the file has beyond its end.
fn around(samples: &[i16], at: &mut usize, round: &mut bool) -> Option<f32> {
    let length = samples.len().checked_sub(OVERLAP).filter(|length| *length > OVERLAP)?;
    if *at >= length {
        *at = 0;
        *round = true;
    }
    let sample = value(samples[*at]);
    let mixed = if *round && *at < OVERLAP {
        let share = *at as f32 / OVERLAP as f32;
        sample * share + value(samples[length + *at]) * (1.0 - share)
    } else {
        sample
    };
    *at += 1;
    Some(mixed)
}

fn samples_of(seconds: f32) -> usize {
    (seconds.clamp(0.0, 60.0) * RATE as f32) as usize
}

/// The desk.
#[derive(Debug)]
pub struct Mix {
    orders: Receiver<Order>,
    playing: Vec<Playing>,
    volume: Glide,
    /// How far the room stands back or forward.
    depth: Glide,
    /// Samples for which it stands so.
    back: usize,
    forward: usize,
    block: [f32; BLOCK],
    /// The next sample of the block.
    at: usize,
}

impl Mix {
    /// A silent desk that follows these orders.
    #[must_use]
    pub fn new(orders: Receiver<Order>) -> Self {
        Self {
            orders,
            playing: Vec::with_capacity(MOST),
            volume: Glide::at(0.0),
            depth: Glide::at(1.0),
            back: 0,
            forward: 0,
            block: [0.0; BLOCK],
            at: BLOCK,
        }
    }

    fn obey(&mut self, order: Order) {
        match order {
            Order::Volume(volume) => self.volume.to(volume.clamp(0.0, 1.0), TURNING),
            Order::Room(room) => {
                self.break_off(CROSSING, |kind| kind == Kind::Room);
                if let Some(room) = room {
                    let mut level = Glide::at(0.0);
                    level.to(1.0, CROSSING);
                    self.begin(Playing::new(room, Kind::Room, level, 0));
                }
            }
            Order::Play(clip, after) => {
                self.begin(Playing::new(clip, Kind::Once, Glide::at(1.0), samples_of(after)));
            }
            Order::Voice(clip) => {
                self.break_off(BREAKING_OFF, |kind| kind == Kind::Voice);
                self.begin(Playing::new(clip, Kind::Voice, Glide::at(1.0), 0));
            }
            Order::HushVoice => self.break_off(BREAKING_OFF, |kind| kind == Kind::Voice),
            Order::Hush => {
                self.break_off(BREAKING_OFF, |kind| kind != Kind::Room);
                (self.back, self.forward) = (0, 0);
            }
            Order::Back(seconds) => (self.back, self.forward) = (samples_of(seconds), 0),
            Order::Forward(seconds) => (self.back, self.forward) = (0, samples_of(seconds)),
        }
    }

    fn begin(&mut self, playing: Playing) {
        // A room always comes in: it is what one hears longest.
        if self.playing.len() < MOST || playing.kind == Kind::Room {
            self.playing.push(playing);
        }
    }

    fn break_off(&mut self, seconds: f32, which: impl Fn(Kind) -> bool) {
        for playing in self.playing.iter_mut().filter(|playing| which(playing.kind)) {
            playing.break_off(seconds);
        }
    }

    fn fill(&mut self) {
        while let Ok(order) = self.orders.try_recv() {
            self.obey(order);
        }
        let spoken = self.back > 0 || self.playing.iter().any(|one| one.kind == Kind::Voice && !one.ending);
        let depth = if spoken {
            BACK
        } else if self.forward > 0 {
            FORWARD
        } else {
            1.0
        };
        if self.depth.goal != depth {
            self.depth.to(depth, STEPPING);
        }
        self.back = self.back.saturating_sub(BLOCK);
        self.forward = self.forward.saturating_sub(BLOCK);
        let depths = std::array::from_fn(|_| self.depth.next());
        let mut block = [0.0; BLOCK];
        self.playing.retain_mut(|one| one.add(&mut block, &depths));
        for sample in &mut block {
            *sample = (*sample * self.volume.next()).clamp(-1.0, 1.0);
        }
        self.block = block;
        self.at = 0;
    }
}

impl Iterator for Mix {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        if self.at >= BLOCK {
            self.fill();
        }
        let sample = self.block[self.at];
        self.at += 1;
        Some(sample)
    }
}

impl Source for Mix {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> ChannelCount {
        ChannelCount::MIN
    }

    fn sample_rate(&self) -> SampleRate {
        SampleRate::new(RATE).unwrap_or(SampleRate::MIN)
    }

    fn total_duration(&self) -> Option<Duration> {
        None
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{SyncSender, sync_channel};

    use super::*;

    const SECOND: usize = RATE as usize;

    fn desk() -> (SyncSender<Order>, Mix) {
        let (orders, received) = sync_channel(64);
        let mut mix = Mix::new(received);
        orders.send(Order::Volume(1.0)).expect("it listens");
        listen(&mut mix, 0.1);
        (orders, mix)
    }

    /// A clip that is one value throughout.
    fn even(seconds: usize, value: i16) -> Arc<Clip> {
        Clip::of(vec![value; seconds * SECOND])
    }

    fn listen(mix: &mut Mix, seconds: f32) -> Vec<f32> {
        mix.take(samples_of(seconds)).collect()
    }

    fn loudest(heard: &[f32]) -> f32 {
        heard.iter().fold(0.0, |most, sample| most.max(sample.abs()))
    }

    #[test]
    fn rooms_give_way_to_each_other_in_six_tenths_of_a_second() {
        let (orders, mut mix) = desk();
        orders.send(Order::Room(Some(even(2, 8192)))).expect("sent");
        listen(&mut mix, 0.7);
        assert!((loudest(&listen(&mut mix, 0.1)) - 0.25).abs() < 0.001);
        orders.send(Order::Room(Some(even(2, -8192)))).expect("sent");
        let crossing = listen(&mut mix, 0.3);
        let last = crossing.last().copied().expect("heard");
        assert!(last.abs() < 0.02, "half way both are there: {last}");
        listen(&mut mix, 0.4);
        assert!((mix.next().expect("it goes on") + 0.25).abs() < 0.001);
        assert_eq!(mix.playing.len(), 1, "the first has gone");
    }

    #[test]
    fn a_room_steps_back_while_somebody_speaks_and_comes_forward_in_a_silence() {
        let (orders, mut mix) = desk();
        orders.send(Order::Room(Some(even(3, 8192)))).expect("sent");
        listen(&mut mix, 1.0);
        for (order, depth) in [(Order::Back(1.0), BACK), (Order::Forward(1.0), FORWARD)] {
            orders.send(order).expect("sent");
            let heard = listen(&mut mix, 0.8);
            let last = heard.last().copied().expect("heard");
            assert!((last - 0.25 * depth).abs() < 0.01, "{last}");
        }
        listen(&mut mix, 1.0);
        assert!((mix.next().expect("it goes on") - 0.25).abs() < 0.001, "after that it is as before");
    }

    #[test]
    fn volume_changes_at_once_and_nothing_is_heard_at_none() {
        let (orders, mut mix) = desk();
        orders.send(Order::Room(Some(even(2, 8192)))).expect("sent");
        listen(&mut mix, 1.0);
        orders.send(Order::Volume(0.0)).expect("sent");
        listen(&mut mix, 0.05);
        assert_eq!(loudest(&listen(&mut mix, 0.5)), 0.0);
    }

    #[test]
    fn a_sound_begins_when_it_is_due_and_ends_by_itself() {
        let (orders, mut mix) = desk();
        orders.send(Order::Play(even(1, 8192), 0.5)).expect("sent");
        assert_eq!(loudest(&listen(&mut mix, 0.45)), 0.0);
        assert!(loudest(&listen(&mut mix, 0.2)) > 0.2);
        listen(&mut mix, 1.0);
        assert!(mix.playing.is_empty());
    }

    #[test]
    fn a_damaged_sound_is_silent_and_one_that_is_not_ready_is_waited_for() {
        let (orders, mut mix) = desk();
        let late = Clip::waiting();
        orders.send(Order::Play(late.clone(), 0.0)).expect("sent");
        assert_eq!(loudest(&listen(&mut mix, 0.3)), 0.0);
        assert_eq!(mix.playing.len(), 1);
        assert!(late.decode(b"damaged").is_err());
        assert_eq!(loudest(&listen(&mut mix, 0.1)), 0.0);
        assert!(mix.playing.is_empty());
    }

    #[test]
    fn a_room_goes_round_without_a_jump() {
        // A wave in 450 samples, which fits the loop a whole number of times and goes on beyond its end.
        let wave = |nth: usize| (8000.0 * (nth as f32 / 450.0 * std::f32::consts::TAU).sin()) as i16;
        let length = 450 * 150;
        let (orders, mut mix) = desk();
        orders.send(Order::Room(Some(Clip::of((0..length + OVERLAP).map(wave).collect())))).expect("sent");
        listen(&mut mix, 0.7);
        let heard = listen(&mut mix, 4.0);
        let jump = heard.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max);
        assert!(jump < 0.005, "{jump}");
        assert!(loudest(&heard[heard.len() - SECOND..]) > 0.2, "it goes on");
    }

    #[test]
    fn who_speaks_breaks_off_when_the_next_one_begins() {
        let (orders, mut mix) = desk();
        orders.send(Order::Voice(even(5, 8192))).expect("sent");
        listen(&mut mix, 0.5);
        orders.send(Order::Voice(even(5, 4096))).expect("sent");
        listen(&mut mix, 0.5);
        assert_eq!(mix.playing.len(), 1);
        orders.send(Order::Hush).expect("sent");
        listen(&mut mix, 0.5);
        assert!(mix.playing.is_empty());
    }

    #[test]
    fn much_at_once_neither_piles_up_nor_goes_over_the_top() {
        let (orders, mut mix) = desk();
        for _ in 0..60 {
            orders.send(Order::Play(even(1, 30_000), 0.0)).expect("sent");
        }
        assert!(loudest(&listen(&mut mix, 0.1)) <= 1.0);
        assert!(mix.playing.len() <= MOST);
    }
}
