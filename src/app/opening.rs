//! Turns the engine's panics, its only way to say that there is no display or no graphics driver, into sentences with a way out.

use std::{
    panic::{AssertUnwindSafe, catch_unwind, set_hook, take_hook},
    sync::{Arc, Mutex, PoisonError},
};

/// Runs the engine. Whatever it breaks off with is told in a sentence; visits are kept up to their last move all the same.
///
/// # Errors
/// That sentence.
pub(super) fn safely<T>(run: impl FnOnce() -> T) -> Result<T, String> {
    let first: Arc<Mutex<Option<String>>> = Arc::default();
    let heard = first.clone();
    let usual = take_hook();
    set_hook(Box::new(move |panic| {
        // What follows from the first says nothing new.
        heard.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(|| panic.to_string());
    }));
    let result = catch_unwind(AssertUnwindSafe(run));
    set_hook(usual);
    result.map_err(|_| {
        let what = first.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_default();
        sentence(&what)
    })
}

fn sentence(what: &str) -> String {
    if what.contains("Unable to find a GPU") {
        "there is no graphics driver, not even a software one (on Debian and Ubuntu: apt-get install mesa-vulkan-drivers). nothing was \
         changed; `drempel talk ID` plays in the terminal"
            .to_owned()
    } else if what.contains("event loop") {
        format!(
            "the display cannot be opened ({}). nothing was changed; `drempel talk ID` plays in the terminal",
            what.lines().last().unwrap_or_default()
        )
    } else {
        format!("the window broke off, which is a fault of the program. every visit is kept up to its last move. it said: {what}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_engine_cannot_do_is_said_with_a_way_out() {
        assert!(sentence("Unable to find a GPU! Make sure").contains("mesa-vulkan-drivers"));
        assert!(sentence("at x.rs:\nFailed to build event loop: refused").contains("drempel talk"));
        assert!(sentence("index out of bounds").contains("kept up to its last move"));
    }
}
