//! The window opens on a screen, shows itself, and closes on Escape. Linux only: it brings a virtual screen of its own.
#![cfg(all(feature = "app", target_os = "linux"))]

use std::{
    process::{Child, Command, Stdio},
    sync::atomic::{AtomicU32, Ordering},
    time::{Duration, Instant},
};

/// A software renderer on a busy machine may take this long to show a first picture.
const PATIENCE: Duration = Duration::from_secs(120);

/// How many screens were opened so far.
static NEXT: AtomicU32 = AtomicU32::new(0);

/// A virtual screen that goes away with the test.
struct Screen {
    server: Child,
    name: String,
}

impl Screen {
    fn open() -> Self {
        // Tests run side by side, each on a screen of its own.
        let name = format!(":{}", 200 + std::process::id() % 700 + 1000 * NEXT.fetch_add(1, Ordering::Relaxed));
        let server = Command::new("Xvfb")
            .args([&name, "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed (scripts/test installs it)");
        let screen = Self { server, name };
        // A busy machine takes its time to bring the screen up; a program that comes earlier finds none.
        until(|| screen.tool(&["getdisplaygeometry"])).expect("the screen comes up");
        screen
    }

    fn tool(&self, args: &[&str]) -> Option<String> {
        let output = Command::new("xdotool").args(args).env("DISPLAY", &self.name).output().expect("xdotool is installed");
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn until<T>(mut what: impl FnMut() -> Option<T>) -> Option<T> {
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        if let Some(found) = what() {
            return Some(found);
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    None
}

#[test]
fn the_window_opens_and_escape_closes_it() {
    let screen = Screen::open();
    let data = tempfile::tempdir().expect("a folder");
    let mut window = Command::new(env!("CARGO_BIN_EXE_drempel"))
        .arg("--data")
        .arg(data.path())
        .env("DISPLAY", &screen.name)
        .env_remove("WAYLAND_DISPLAY")
        .stderr(Stdio::null())
        .spawn()
        .expect("it runs");
    let id = until(|| {
        assert_eq!(
            window.try_wait().expect("it can be asked").and_then(|status| status.code()),
            None,
            "it went before it showed itself"
        );
        screen.tool(&["search", "--onlyvisible", "--name", "^Drempel$"]).filter(|ids| !ids.is_empty())
    });
    let id = id.expect("a window of that name shows").lines().next().map(str::to_owned).expect("one");
    // The first pictures may still be under way; the key is pressed until it is heard.
    let ended = until(|| {
        screen.tool(&["windowfocus", &id]);
        screen.tool(&["key", "--window", &id, "Escape"]);
        window.try_wait().expect("it can be asked")
    });
    if ended.is_none() {
        let _ = window.kill();
    }
    assert_eq!(ended.and_then(|status| status.code()), Some(0), "Escape closes it");
}

#[test]
fn without_a_display_a_sentence_says_so_and_the_exit_code_is_two() {
    let data = tempfile::tempdir().expect("a folder");
    let output = Command::new(env!("CARGO_BIN_EXE_drempel"))
        .arg("--data")
        .arg(data.path())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("no display"));
}

#[test]
fn a_display_that_refuses_is_told_in_a_sentence() {
    let data = tempfile::tempdir().expect("a folder");
    let output = Command::new(env!("CARGO_BIN_EXE_drempel"))
        .args(["--data", &data.path().to_string_lossy()])
        .env("DISPLAY", ":65000")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .expect("it runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("the display cannot be opened") && !told.contains("panicked"), "{told}");
}

#[test]
fn a_missing_graphics_driver_is_told_in_a_sentence() {
    let screen = Screen::open();
    let data = tempfile::tempdir().expect("a folder");
    let output = Command::new(env!("CARGO_BIN_EXE_drempel"))
        .args(["--data", &data.path().to_string_lossy()])
        .env("DISPLAY", &screen.name)
        .env_remove("WAYLAND_DISPLAY")
        .env("VK_DRIVER_FILES", "/nonexistent")
        .env("VK_ICD_FILENAMES", "/nonexistent")
        .output()
        .expect("it runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("mesa-vulkan-drivers") && !told.contains("panicked"), "{told}");
}
