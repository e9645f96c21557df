//! Everything Drempel knows about conversations, as pure values: no files, clock, threads, database or game engine.
//!
//! `scenario` turns files into a checked model, `session` plays it, `scoring` reads what was played, `drill` has the short exercises
//! and when each is due, `dilemma` the questions of a visit, `utterance` says what a typed sentence is, `check` says what is wrong with scenarios and drills, `library`
//! holds all that was loaded, `texts` looks up words, `reader` puts a visit into them, `paper` writes what is printed, `finding` is how
//! all of them report what is wrong with content.

pub mod check;
pub mod dilemma;
pub mod drill;
pub mod files;
pub mod finding;
pub mod id;
pub mod library;
pub mod paper;
pub mod reader;
pub mod scenario;
pub mod scoring;
pub mod session;
pub mod texts;
pub mod utterance;
