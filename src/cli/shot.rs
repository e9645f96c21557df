//! `drempel shot`: pictures of any screen and any moment of a visit, without a window or a display.

use std::path::{Path, PathBuf};

use bevy::math::UVec2;
use image::{RgbaImage, imageops};

use super::{CliError, Context, Outcome, Streams};
use crate::{
    app::{
        program::{Screen, Start, debrief::Part, dilemma::Step, visit::HINTS},
        shot::{Shot, What, take},
        stage::{
            Figure, Scene, everybody,
            places::{FACES, PLACES, PORTRAIT},
        },
    },
    domain::{
        library::Library,
        scenario::vocabulary::{Door, Gaze, Mood, Word as _},
        session::Input,
        texts::Lang,
    },
    storage::{
        records::Records,
        settings::{Paper, Settings},
    },
};

/// What to draw, and where to.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// welcome, title, choose, settings, logbook, about, drills, week, drill:SKILL or drill:SKILL:told, skill:SKILL, class:SKILL or class:SKILL:reveal or class:SKILL:discuss, briefing:ID, visit:ID, debrief:ID or debrief:ID:PART
    /// (first, inside, moments, curve, figures, reflection, questions), dilemmas:ID, dilemma:ID@DILEMMA or dilemma:ID@DILEMMA:cards or
    /// dilemma:ID@DILEMMA:told; ID@PLAY takes the inputs of a play, and steps:ID@PLAY makes a
    /// picture at each of its decisions (F-01.png, F-02.png ...)
    #[arg(required_unless_present_any = ["batch", "sheet"])]
    what: Option<String>,
    /// Inputs of the visit in the words of plays, parted by `>`: "naam > look naambordje > go on"
    #[arg(long, default_value = "")]
    inputs: String,
    /// The picture to write
    #[arg(long, value_name = "F.png", required_unless_present = "batch")]
    out: Option<PathBuf>,
    /// Width and height in pixels
    #[arg(long, value_name = "WxH", default_value = "1280x720")]
    size: String,
    /// Size of text in percent, 100 to 200
    #[arg(long, default_value_t = 100)]
    text: u16,
    /// Light paper, or dark
    #[arg(long)]
    dark: bool,
    /// With the first hint of the tour
    #[arg(long)]
    tour: bool,
    /// The seed of all chance
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// A sheet of all people, of every mood of six people, or of all places
    #[arg(long, value_name = "people|moods|places", conflicts_with_all = ["what", "batch"], requires = "out")]
    sheet: Option<String>,
    /// A file with a picture a line: `F.png WHAT [size=WxH] [lang=L] [text=200] [dark] [tour] [seed=N] [> INPUT > INPUT ...]`; F.png lies
    /// beside the file
    #[arg(long, value_name = "FILE", conflicts_with_all = ["what", "out"])]
    batch: Option<PathBuf>,
    /// All pictures of a batch on one sheet
    #[arg(long, value_name = "F.png", requires = "batch")]
    contact: Option<PathBuf>,
    /// Pictures side by side on the sheet
    #[arg(long, default_value_t = 4)]
    columns: u32,
}

/// One picture as it is asked for.
struct Asked {
    out: PathBuf,
    what: What,
    size: UVec2,
    lang: Lang,
    text: u16,
    dark: bool,
    tour: bool,
    seed: u64,
}

pub(super) fn run(args: &Args, context: &Context, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let library = Library::load(&context.files);
    let asked = match (&args.batch, &args.sheet) {
        (Some(file), _) => read_batch(file, &library, context)?,
        (None, Some(sheet)) => of_a_sheet(sheet, args, context)?,
        (None, None) => {
            let what = args.what.as_deref().unwrap_or_default();
            let first = Asked {
                out: args.out.clone().unwrap_or_default(),
                what: What::Screen(Screen::Title),
                size: size(&args.size)?,
                lang: context.lang,
                text: args.text,
                dark: args.dark,
                tour: args.tour,
                seed: args.seed,
            };
            all_of(what, &args.inputs, &library, first)?
        }
    };
    // A place of its own for records, so that nobody's are touched.
    let scratch = std::env::temp_dir().join(format!("drempel-shot-{}-{}", std::process::id(), ulid::Ulid::new()));
    let result = draw(&asked, args, context, &scratch, streams);
    let _ = std::fs::remove_dir_all(&scratch);
    result
}

fn draw(asked: &[Asked], args: &Args, context: &Context, scratch: &Path, streams: &mut Streams<'_>) -> Result<Outcome, CliError> {
    let shots = asked.iter().enumerate().map(|(at, one)| {
        let records = Records::open(&scratch.join(format!("{at}.sqlite"))).map_err(|error| error.to_string());
        let settings = Settings {
            language: one.lang,
            text_percent: one.text.clamp(100, 200),
            paper: if one.dark { Paper::Dark } else { Paper::Light },
            welcomed: true,
            tour: if one.tour { 0 } else { HINTS },
            ..Settings::default()
        };
        let start =
            Start { settings, settings_path: None, records, remarks: Vec::new(), seed: Some(one.seed), ..context.start() };
        Shot { what: one.what.clone(), size: one.size, start }
    });
    let mut trouble = None;
    let mut sheet = Vec::new();
    take(shots, |at, picture| {
        let out = &asked[at].out;
        if args.sheet.is_none()
            && let Err(error) = picture.save(out)
        {
            let source = std::io::Error::other(error);
            trouble.get_or_insert(CliError::File { path: out.clone(), done: "written", source });
        }
        if args.contact.is_some() || args.sheet.is_some() {
            sheet.push(picture);
        }
    })
    .map_err(|error| CliError::Asked(error.to_string()))?;
    if let Some(trouble) = trouble {
        return Err(trouble);
    }
    if let Some(path) = args.contact.as_ref().or(args.sheet.as_ref().and(args.out.as_ref())) {
        let columns = if args.sheet.as_deref() == Some("moods") { MOODS } else { args.columns.max(1) };
        let written = on_one_sheet(&sheet, columns).save(path);
        written.map_err(|error| CliError::File { path: path.clone(), done: "written", source: std::io::Error::other(error) })?;
    }
    writeln!(streams.out, "{}", asked.len())?;
    Ok(Outcome::Good)
}

/// People whose moods are shown: of all ages and builds.
const SIX: [&str; 6] = ["hofstra", "victor", "kees", "frans", "jan", "esme"];
/// How many moods there are.
const MOODS: u32 = Mood::ALL.len() as u32;
/// The sides of a face on the sheet of moods, and of a person and of a place on theirs, in pixels.
const FACE: UVec2 = UVec2::splat(240);
const PERSON: UVec2 = UVec2::new(320, 400);
const VIEW: UVec2 = UVec2::new(640, 400);

/// The pictures of a sheet.
fn of_a_sheet(sheet: &str, args: &Args, context: &Context) -> Result<Vec<Asked>, CliError> {
    let before = |place: &str, people: Vec<Figure>| Scene { place: place.to_owned(), people, still: true, ..Scene::default() };
    let figure =
        |id: &str, mood| Figure { id: id.to_owned(), mood, gesture: None, gaze: Some(Gaze::You), speaking: false, mark: 0 };
    let (size, scenes): (UVec2, Vec<Scene>) = match sheet {
        "people" => (PERSON, everybody().map(|id| before(PORTRAIT, vec![figure(id, Mood::Neutral)])).collect()),
        "moods" => {
            let all = SIX.into_iter().flat_map(|id| Mood::ALL.iter().map(move |(_, mood)| (id, *mood)));
            (FACE, all.map(|(id, mood)| before(FACES, vec![Figure { gaze: None, ..figure(id, mood) }])).collect())
        }
        "places" => (VIEW, PLACES.into_iter().map(|place| Scene { door: Some(Door::Closed), ..before(place, vec![]) }).collect()),
        other => {
            return Err(CliError::Asked(format!("`{other}` is no sheet; people, moods and places are; no picture was made")));
        }
    };
    let one = |scene| Asked {
        out: args.out.clone().unwrap_or_default(),
        what: What::Stage(scene),
        size,
        lang: context.lang,
        text: 100,
        dark: false,
        tour: false,
        seed: args.seed,
    };
    Ok(scenes.into_iter().map(one).collect())
}

/// Pictures beside and below each other, each in a field of the same size.
fn on_one_sheet(pictures: &[RgbaImage], columns: u32) -> RgbaImage {
    const LARGEST: (u32, u32) = (640, 400);
    const GAP: u32 = 8;
    let largest = |side: fn(&RgbaImage) -> u32| pictures.iter().map(side).max().unwrap_or(1);
    let field = (largest(RgbaImage::width).min(LARGEST.0), largest(RgbaImage::height).min(LARGEST.1));
    let rows = u32::try_from(pictures.len()).unwrap_or(u32::MAX).div_ceil(columns);
    let mut sheet =
        RgbaImage::from_pixel(columns * (field.0 + GAP) + GAP, rows * (field.1 + GAP) + GAP, image::Rgba([120, 116, 110, 255]));
    for (at, picture) in (0_u32..).zip(pictures) {
        let scale =
            (f64::from(field.0) / f64::from(picture.width())).min(f64::from(field.1) / f64::from(picture.height())).min(1.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at most the size of the field")]
        let (w, h) = ((f64::from(picture.width()) * scale) as u32, (f64::from(picture.height()) * scale) as u32);
        let small = imageops::resize(picture, w.max(1), h.max(1), imageops::FilterType::Triangle);
        let (x, y) = (GAP + at % columns * (field.0 + GAP), GAP + at / columns * (field.1 + GAP));
        imageops::overlay(&mut sheet, &small, i64::from(x + (field.0 - w) / 2), i64::from(y + (field.1 - h) / 2));
    }
    sheet
}

/// The pictures that one word asks for: one, or one for each decision of a play.
fn all_of(what: &str, inputs: &str, library: &Library, first: Asked) -> Result<Vec<Asked>, CliError> {
    let (what, play) = match what.split_once('@') {
        // Behind the @ of a dilemma stands no play.
        Some((what, rest)) if !what.starts_with("dilemma:") => {
            let (name, part) = rest.split_once(':').map_or((rest, ""), |(name, part)| (name, part));
            let id = what.split(':').nth(1).unwrap_or_default();
            let play = library.shelf(id).and_then(|shelf| shelf.plays.iter().find(|play| play.name == name));
            let play =
                play.ok_or_else(|| CliError::Asked(format!("there is no play `{name}` of `{id}`; no picture was made")))?;
            let part = if part.is_empty() { String::new() } else { format!(":{part}") };
            (format!("{what}{part}"), Some(play))
        }
        _ => (what.to_owned(), None),
    };
    let Some(play) = play else {
        let inputs = inputs.split('>').map(str::trim).filter(|words| !words.is_empty()).map(input).collect();
        return Ok(vec![Asked { what: understand(&what, inputs)?, ..first }]);
    };
    let inputs: Vec<Input> = play.steps.iter().map(|step| step.input.clone()).collect();
    let first = Asked { seed: play.seed, ..first };
    let Some(id) = what.strip_prefix("steps:") else { return Ok(vec![Asked { what: understand(&what, inputs)?, ..first }]) };
    let step = |upto: usize| {
        let stem = first.out.file_stem().unwrap_or_default().to_string_lossy();
        let out = first.out.with_file_name(format!("{stem}-{upto:02}.png"));
        Asked { out, what: What::Visit(id.to_owned(), inputs[..upto].to_vec()), ..first }
    };
    Ok((0..=inputs.len()).map(step).collect())
}

fn read_batch(path: &Path, library: &Library, context: &Context) -> Result<Vec<Asked>, CliError> {
    let text = std::fs::read_to_string(path).map_err(|source| CliError::File { path: path.to_owned(), done: "read", source })?;
    let folder = path.parent().map(Path::to_path_buf).unwrap_or_default();
    let lines = text.lines().enumerate().map(|(at, line)| (at + 1, line.split('#').next().unwrap_or_default().trim()));
    let asked = lines.filter(|(_, line)| !line.is_empty()).map(|(number, line)| {
        asked(line, &folder, library, context)
            .map_err(|error| CliError::Asked(format!("{}:{number}: {error}; no picture was made", path.display())))
    });
    Ok(asked.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

fn asked(line: &str, folder: &Path, library: &Library, context: &Context) -> Result<Vec<Asked>, CliError> {
    let (head, inputs) = line.split_once('>').unwrap_or((line, ""));
    let mut words = head.split_whitespace();
    let (Some(out), Some(what)) = (words.next(), words.next()) else {
        return Err(CliError::Asked("a line begins with F.png and what to draw".to_owned()));
    };
    let mut asked = Asked {
        out: folder.join(out),
        what: What::Screen(Screen::Title),
        size: UVec2::new(1280, 720),
        lang: context.lang,
        text: 100,
        dark: false,
        tour: false,
        seed: 1,
    };
    for word in words {
        let unknown = || CliError::Asked(format!("`{word}` is none of size=WxH lang=L text=N dark tour seed=N"));
        match word.split_once('=') {
            None if word == "dark" => asked.dark = true,
            None if word == "tour" => asked.tour = true,
            Some(("size", value)) => asked.size = size(value)?,
            Some(("lang", value)) => asked.lang = Lang::parse(value).ok_or_else(unknown)?,
            Some(("text", value)) => asked.text = value.parse().map_err(|_| unknown())?,
            Some(("seed", value)) => asked.seed = value.parse().map_err(|_| unknown())?,
            _ => return Err(unknown()),
        }
    }
    all_of(what, inputs, library, asked)
}

fn size(text: &str) -> Result<UVec2, CliError> {
    const SIDES: std::ops::RangeInclusive<u32> = 64..=8192;
    let sides = text.split_once('x').and_then(|(w, h)| Some(UVec2::new(w.parse().ok()?, h.parse().ok()?)));
    sides
        .filter(|sides| SIDES.contains(&sides.x) && SIDES.contains(&sides.y))
        .ok_or_else(|| CliError::Asked(format!("`{text}` is no size such as 1280x720, with sides of 64 to 8192 pixels")))
}

fn understand(what: &str, inputs: Vec<Input>) -> Result<What, CliError> {
    let mut parts = what.splitn(3, ':');
    let unknown = || {
        CliError::Asked(format!(
            "`{what}` is none of welcome, title, choose, settings, logbook, about, drills, week, drill:SKILL[:told], skill:SKILL, class:SKILL[:reveal|:discuss], briefing:ID, visit:ID, debrief:ID[:PART], dilemmas:ID, dilemma:ID@DILEMMA[:cards|:told]"
        ))
    };
    let (kind, id, part) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    Ok(match (kind, id) {
        ("welcome", None) => What::Screen(Screen::Welcome),
        ("title", None) => What::Screen(Screen::Title),
        ("choose", None) => What::Screen(Screen::Choose),
        ("settings", None) => What::Screen(Screen::Settings(Box::new(Screen::Title))),
        ("logbook", None) => What::Screen(Screen::Logbook),
        ("about", None) => What::Screen(Screen::About),
        ("drills", None) => What::Screen(Screen::Drills),
        ("week", None) => What::Screen(Screen::Week),
        ("drill", Some(skill)) if part.is_none_or(|part| part == "told") => What::Drill(skill.to_owned(), part.is_some()),
        ("skill", Some(skill)) if part.is_none() => What::Screen(Screen::Skill(skill.into())),
        ("class", Some(skill)) => {
            let steps = match part {
                None => 0,
                Some("reveal") => 1,
                Some("discuss") => 2,
                Some(_) => return Err(unknown()),
            };
            What::Class(skill.to_owned(), steps)
        }
        ("dilemmas", Some(id)) if part.is_none() => What::Screen(Screen::Dilemmas(id.to_owned())),
        ("dilemma", Some(id)) => {
            let step = match part {
                None => Step::Position,
                Some("cards") => Step::Reasons,
                Some("told") => Step::Told,
                Some(_) => return Err(unknown()),
            };
            let (id, dilemma) = id.split_once('@').ok_or_else(unknown)?;
            What::Dilemma(id.to_owned(), dilemma.to_owned(), step)
        }
        ("briefing", Some(id)) => What::Screen(Screen::Briefing(id.to_owned())),
        ("visit", Some(id)) if part.is_none() => What::Visit(id.to_owned(), inputs),
        ("debrief", Some(id)) => {
            let part = match part {
                None | Some("first") => Part::First,
                Some("inside") => Part::Inside,
                Some("moments") => Part::Moments,
                Some("curve") => Part::Curve,
                Some("figures") => Part::Figures,
                Some("reflection") => Part::Reflection,
                Some("questions") => Part::Questions,
                Some(_) => return Err(unknown()),
            };
            What::Debrief(id.to_owned(), inputs, part)
        }
        _ => return Err(unknown()),
    })
}

/// An input in the words of plays.
fn input(words: &str) -> Input {
    match words.split_whitespace().collect::<Vec<_>>()[..] {
        ["go", "on"] => Input::GoOn,
        ["look", sight] => Input::Look(sight.into()),
        _ => Input::Choose(words.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blank() -> Asked {
        let what = What::Screen(Screen::Title);
        Asked {
            out: "f.png".into(),
            what,
            size: UVec2::new(1280, 720),
            lang: Lang::Nl,
            text: 100,
            dark: false,
            tour: false,
            seed: 1,
        }
    }

    #[test]
    fn inputs_are_read_in_the_words_of_plays() {
        let library = Library::load(&crate::storage::content::embedded());
        let asked = all_of("visit:hofstra", "naam > look mat > go on", &library, blank()).expect("understood");
        let inputs = vec![Input::Choose("naam".into()), Input::Look("mat".into()), Input::GoOn];
        assert_eq!(asked[0].what, What::Visit("hofstra".to_owned(), inputs));
    }

    #[test]
    fn the_steps_of_a_play_are_a_picture_each_and_one_before_them() {
        let library = Library::load(&crate::storage::content::embedded());
        let play = &library.shelf("hofstra").expect("hofstra ships").plays[0];
        let asked = all_of(&format!("steps:hofstra@{}", play.name), "", &library, blank()).expect("understood");
        assert_eq!(asked.len(), play.steps.len() + 1);
    }

    #[test]
    fn behind_the_at_of_a_dilemma_stands_its_name_and_no_play() {
        let library = Library::load(&crate::storage::content::embedded());
        for (part, step) in [("", Step::Position), (":cards", Step::Reasons), (":told", Step::Told)] {
            let asked = all_of(&format!("dilemma:hofstra@koffie{part}"), "", &library, blank()).expect("understood");
            assert_eq!(asked[0].what, What::Dilemma("hofstra".to_owned(), "koffie".to_owned(), step));
        }
        assert!(all_of("dilemma:hofstra", "", &library, blank()).is_err());
    }

    #[test]
    fn an_odd_size_is_refused_with_an_example() {
        for odd in ["", "12", "0x0", "99999x2", "axb"] {
            assert!(size(odd).expect_err(odd).to_string().contains("1280x720"), "{odd}");
        }
    }
}
