//! Drempel: a training simulator for first contact in outreach social work.
//!
//! The rooms, and what may call what (`main -> cli -> app, storage, domain`; `app -> storage, domain`; `storage -> domain`):
//!
//! * [`domain`]: everything known about conversations, pure. Scenarios, the engine, scoring, checks, texts.
//! * [`storage`]: the only room that touches disk. Content folders and packs, the records of sessions, settings.
//! * [`cli`]: one file per command of the program.
//! * `app`: the window, with feature `app`.

#[cfg(feature = "app")]
pub mod app;
pub mod cli;
pub mod domain;
pub mod storage;
