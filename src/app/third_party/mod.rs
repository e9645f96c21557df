//! Plugins of others, set up in one file each.

pub mod egui;
