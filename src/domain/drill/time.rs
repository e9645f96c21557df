//! Time as drills know it: moments that somebody else tells, and the days of whoever practises, by their own midnight.

use serde::{Deserialize, Serialize};

/// A moment, and how far local time was ahead of UTC then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Seconds since the beginning of 1970, UTC.
    pub seconds: i64,
    /// Minutes that local time is ahead of UTC.
    pub offset_minutes: i32,
}

/// A day by local time, counted from the first of January 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Day(pub i64);

const SECONDS_A_DAY: i64 = 24 * 60 * 60;

impl Stamp {
    /// The local day that it falls on.
    #[must_use]
    pub fn day(self) -> Day {
        let local = self.seconds.saturating_add(i64::from(self.offset_minutes) * 60);
        Day(local.div_euclid(SECONDS_A_DAY))
    }
}

impl Day {
    /// How many days after an earlier one; 0 when it is not later, as after a clock was set back.
    #[must_use]
    pub fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0).max(0)
    }

    /// So many days on.
    #[must_use]
    pub fn plus(self, days: i64) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Whether this day lies further ahead than any journey can bring it: then the clock was wrong when it was written.
    #[must_use]
    pub fn is_beyond(self, today: Self) -> bool {
        self.0 > today.0.saturating_add(1)
    }
}
