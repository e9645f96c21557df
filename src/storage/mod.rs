//! The only room that touches disk: content folders and packs, the records of sessions, drills and dilemmas, settings, sheets to
//! print, and where they all lie.

pub mod content;
pub mod dilemmas;
pub mod drills;
pub mod ear;
pub mod kept;
pub mod paths;
pub mod records;
pub mod settings;
pub mod sheets;
pub mod voices;
pub mod whole;
