//! Somebody who watches what a step asks of the gauges and does to them. In play nobody does, and then it costs nothing.

use crate::domain::id::{Ix, kind};

/// Hears of every comparison of a gauge and of every change, in order. The explorer learns from it which other values of the gauges
/// would have gone the same way, and where to.
pub(crate) trait Watch {
    /// A gauge was compared; `holds` is what was asked of its value and `answer` what came out.
    fn asked(&self, gauge: Ix<kind::Gauge>, answer: bool, holds: impl Fn(u8) -> bool);
    /// A gauge was changed; `change` gives the new value from the one before.
    fn changed(&self, gauge: Ix<kind::Gauge>, change: impl Fn(u8) -> u8);
}

/// Nobody watches.
pub(crate) struct Unwatched;

impl Watch for Unwatched {
    fn asked(&self, _: Ix<kind::Gauge>, _: bool, _: impl Fn(u8) -> bool) {}
    fn changed(&self, _: Ix<kind::Gauge>, _: impl Fn(u8) -> u8) {}
}
