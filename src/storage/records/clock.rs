//! Where times come from. They are stored to show them; no order depends on them, since clocks are set back.

use std::sync::{Mutex, PoisonError};

use jiff::{Timestamp, tz::TimeZone};
use rusqlite::{
    ToSql,
    types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef},
};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The time now.
    fn now(&self) -> Timestamp;

    /// How far local time is ahead of UTC, in minutes.
    fn offset_minutes(&self) -> i32;
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn offset_minutes(&self) -> i32 {
        TimeZone::system().to_offset(Timestamp::now()).seconds() / 60
    }
}

/// A clock that stands still until it is set, for tests.
#[derive(Debug)]
pub struct FixedClock {
    now: Mutex<Timestamp>,
    offset_minutes: i32,
}

impl FixedClock {
    /// A clock that stands at this time, in a place so many minutes ahead of UTC.
    #[must_use]
    pub fn new(now: Timestamp, offset_minutes: i32) -> Self {
        Self { now: Mutex::new(now), offset_minutes }
    }

    /// Sets the clock, forwards or back.
    pub fn set(&self, now: Timestamp) {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn offset_minutes(&self) -> i32 {
        self.offset_minutes
    }
}

/// A time as it is stored: RFC 3339 in UTC, to the millisecond.
#[derive(Debug, Clone, Copy)]
pub(super) struct Moment(pub(super) Timestamp);

impl ToSql for Moment {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::from(format!("{:.3}", self.0)))
    }
}

impl FromSql for Moment {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map(Self).map_err(FromSqlError::other)
    }
}
