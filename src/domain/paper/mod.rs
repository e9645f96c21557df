//! What is printed: sheets as text in HTML, each one file that needs nothing else. `html` builds them, `drill` writes a drill with its
//! answers, `triads` the sheets for an exercise in threes. Whoever calls puts them somewhere.

pub mod drill;
mod html;
#[cfg(test)]
mod tests;
pub mod triads;

pub use html::escape;
