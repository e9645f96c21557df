//! Pictures of screens, made without a display: facts about them, and comparisons within one run. Needs a graphics driver, if only in
//! software.
#![cfg(feature = "app")]

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    process::Command,
};

use image::RgbaImage;

/// Draws a batch in a folder. Gives what the program said.
fn shoot(folder: &Path, batch: &str) -> std::process::Output {
    let file = folder.join("batch.txt");
    std::fs::write(&file, batch).expect("written");
    let mut command = Command::new(env!("CARGO_BIN_EXE_drempel"));
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
    command.arg("--data").arg(folder.join("data")).arg("shot").arg("--batch").arg(&file).output().expect("it runs")
}

fn picture(path: PathBuf) -> RgbaImage {
    image::open(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())).into_rgba8()
}

/// How many colours there are in a part of a picture, each channel in sixteen steps.
fn colours(picture: &RgbaImage, from: (u32, u32), to: (u32, u32)) -> usize {
    let all = (from.0..to.0).flat_map(|x| (from.1..to.1).map(move |y| (x, y)));
    all.map(|(x, y)| picture.get_pixel(x, y).0.map(|channel| channel >> 4)).collect::<BTreeSet<_>>().len()
}

/// The share of pixels in the left half that differ between two pictures.
fn difference(one: &RgbaImage, other: &RgbaImage) -> f64 {
    let (width, height) = (one.width() / 2, one.height());
    let all = (0..width).flat_map(|x| (0..height).map(move |y| (x, y)));
    let differs = |(x, y): &(u32, u32)| {
        let (a, b) = (one.get_pixel(*x, *y).0, other.get_pixel(*x, *y).0);
        a.iter().zip(b).any(|(a, b)| a.abs_diff(b) > 24)
    };
    all.filter(differs).count() as f64 / f64::from(width * height)
}

#[test]
fn pictures_are_drawn_without_a_display_and_show_what_happened() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = shoot(
        folder.path(),
        "title.png title\n\
         closed.png visit:eerste-bel\n\
         small.png visit:hofstra size=800x600 text=200 lang=en dark\n\
         first.png debrief:hofstra@koffie\n\
         room.png visit:hofstra@koffie\n",
    );
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let title = picture(folder.path().join("title.png"));
    assert_eq!((title.width(), title.height()), (1280, 720));
    assert!(colours(&title, (300, 20), (980, 300)) > 12, "the title has no picture");
    let door = picture(folder.path().join("closed.png"));
    assert!(colours(&door, (0, 0), (700, 720)) > 60, "the stage is bare");
    assert!(colours(&door, (760, 0), (1270, 720)) > 6, "nothing is said beside it");
    let room = picture(folder.path().join("room.png"));
    assert!(difference(&door, &room) > 0.3, "another place looks the same");
    let small = picture(folder.path().join("small.png"));
    assert_eq!((small.width(), small.height()), (800, 600));
    let ground = small.get_pixel(790, 590).0;
    assert!(ground[0] < 80 && ground[1] < 80 && ground[2] < 80, "dark paper is dark: {ground:?}");
}

#[test]
fn a_picture_of_what_cannot_happen_is_refused_with_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let output = shoot(folder.path(), "# a comment\na.png visit:hofstra > no-such-move\n");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains("input 1 of `hofstra`"), "{told}");
    let output = shoot(folder.path(), "a.png visit:hofstra colour=red\n");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("batch.txt:1") && told.contains("colour=red"), "{told}");
}
