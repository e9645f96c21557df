//! Chooses how heavy the picture may be, once, at the first start: a second of drawing tells what this machine can do. Whoever chooses
//! by hand in that second has chosen.

use std::time::{Duration, Instant};

use super::{
    Bridge,
    program::{Intent, Screen},
    redraw,
};
use crate::storage::settings::{Quality, Settings};
use bevy::{
    prelude::*,
    render::renderer::RenderAdapterInfo,
    window::RequestRedraw,
    winit::{UpdateMode, WinitSettings},
};

/// Pictures that are not counted: faces and shaders are being made.
const WARM: u32 = 12;
/// Pictures that are.
const COUNTED: u32 = 24;
/// From this median on, pictures are too slow to move all the time.
const SLOW: Duration = Duration::from_millis(24);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Fitting>().add_systems(Last, try_out.after(redraw::plan_next_look));
}

#[derive(Resource, Default)]
struct Fitting {
    /// The settings that somebody might change while it runs; none before the first picture.
    begun_with: Option<Settings>,
    pictures: Vec<Duration>,
    drawn: u32,
    last: Option<Instant>,
    done: bool,
}

fn try_out(
    mut fitting: ResMut<Fitting>,
    mut bridge: ResMut<Bridge>,
    adapter: Option<Res<RenderAdapterInfo>>,
    mut settings: ResMut<WinitSettings>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if fitting.done {
        return;
    }
    if bridge.program.screen != Screen::Welcome {
        fitting.done = true;
        return;
    }
    let now = Instant::now();
    let begun_with = fitting.begun_with.get_or_insert_with(|| bridge.program.settings.clone()).clone();
    if let Some(last) = fitting.last.replace(now)
        && fitting.drawn >= WARM
    {
        fitting.pictures.push(now.duration_since(last));
    }
    fitting.drawn += 1;
    if fitting.drawn < WARM + COUNTED {
        settings.focused_mode = UpdateMode::Continuous;
        settings.unfocused_mode = UpdateMode::Continuous;
        redraw.write(RequestRedraw);
        return;
    }
    fitting.done = true;
    fitting.pictures.sort_unstable();
    let median = fitting.pictures.get(fitting.pictures.len() / 2).copied().unwrap_or(SLOW);
    let quality = fitting_quality(adapter.map_or(Card::None, |adapter| Card::of(&adapter)), median);
    let now = bridge.program.settings.clone();
    if now.quality == begun_with.quality && now.quality != quality {
        bridge.program.act(Intent::Set(Settings { quality, ..now }));
        redraw.write(RequestRedraw);
    }
}

/// What draws the pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Card {
    /// The processor itself.
    None,
    /// Part of the processor, or something that says nothing of itself.
    Shared,
    /// A graphics card of its own.
    Own,
}

impl Card {
    fn of(adapter: &RenderAdapterInfo) -> Self {
        // The engine does not hand on the type that this is of, only its values.
        match format!("{:?}", adapter.device_type).as_str() {
            "Cpu" => Self::None,
            "DiscreteGpu" => Self::Own,
            _ => Self::Shared,
        }
    }
}

/// What fits a kind of graphics card and the median time of a picture.
fn fitting_quality(card: Card, median: Duration) -> Quality {
    match card {
        _ if median >= SLOW => Quality::Low,
        Card::None => Quality::Low,
        Card::Shared => Quality::Normal,
        Card::Own => Quality::High,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_graphics_card_the_picture_is_light_however_fast() {
        assert_eq!(fitting_quality(Card::None, Duration::from_millis(3)), Quality::Low);
    }

    #[test]
    fn a_slow_picture_is_light_whatever_the_card() {
        assert_eq!(fitting_quality(Card::Own, SLOW), Quality::Low);
    }

    #[test]
    fn a_fast_card_of_its_own_gets_the_best_and_a_shared_one_the_usual() {
        let fast = Duration::from_millis(8);
        assert_eq!(fitting_quality(Card::Own, fast), Quality::High);
        assert_eq!(fitting_quality(Card::Shared, fast), Quality::Normal);
    }
}
