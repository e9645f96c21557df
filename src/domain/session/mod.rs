//! Playing a scenario: state, inputs, events, chance, and `step`, which makes a new state and events from an input.

pub mod event;
pub mod luck;
pub mod play;
pub mod replay;
pub mod state;
mod step;
mod view;
mod watch;

pub use event::{Cause, Event, Input, Offer, Refusal};
pub use luck::{Luck, Seed};
pub use replay::{Held, Session, replay};
pub(crate) use state::Due;
pub use state::{At, Bits, State, TopicAt};
pub(crate) use step::{Choice, begin_silently, choosable, is_in_view, step_silently};
pub use step::{begin, offers, step};
pub(crate) use watch::{Unwatched, Watch};
