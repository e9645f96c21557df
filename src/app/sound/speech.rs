//! Lines that are said: recorded ones by the mixing desk, others read aloud by `espeak-ng` in a process of its own, one after another.
//! Nothing here waits for anything.

use std::{
    collections::VecDeque,
    ffi::OsString,
    io::{ErrorKind, Write as _},
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use super::clip::Clip;
use crate::{domain::texts::Lang, storage::settings::Pace};

/// The program that reads aloud.
pub const READER: &str = "espeak-ng";
/// Who speaks longer than this is not waited for.
const LONGEST: Duration = Duration::from_secs(30);

/// Something to be said.
#[derive(Debug)]
pub enum Utterance {
    /// As somebody recorded it.
    Recorded(Arc<Clip>),
    /// In words.
    Words {
        /// The words.
        text: String,
        /// Their language.
        lang: Lang,
        /// How lines follow each other, and so how quickly they are read.
        pace: Pace,
        /// 0 to 100.
        volume: u16,
    },
}

/// Something that is being said.
#[derive(Debug)]
enum Saying {
    Recorded(Arc<Clip>, Instant),
    Read(Child, Instant),
}

/// Who says lines.
#[derive(Debug)]
pub struct Speech {
    reader: OsString,
    /// Whether there is no reader on this machine.
    missing: bool,
    waiting: VecDeque<Utterance>,
    saying: Option<Saying>,
}

impl Speech {
    /// One that reads with this program.
    #[must_use]
    pub fn with(reader: impl Into<OsString>) -> Self {
        Self { reader: reader.into(), missing: false, waiting: VecDeque::new(), saying: None }
    }

    /// Says something after what waits already.
    pub fn say(&mut self, utterance: Utterance) {
        self.waiting.push_back(utterance);
    }

    /// Breaks off, and forgets what was to be said. Says whether anything was.
    pub fn stop(&mut self) -> bool {
        self.waiting.clear();
        match self.saying.take() {
            Some(Saying::Read(mut child, _)) => {
                // It may have ended by itself; either way it is waited for, so that nothing of it is left.
                let _ = child.kill();
                let _ = child.wait();
                true
            }
            Some(Saying::Recorded(..)) => true,
            None => false,
        }
    }

    /// Goes on to what is to be said next, when the last is over; recordings are handed to `play`. Says whether anything is being said.
    pub fn go_on(&mut self, mut play: impl FnMut(Arc<Clip>)) -> bool {
        if self.is_over() {
            self.saying = None;
        }
        while self.saying.is_none()
            && let Some(next) = self.waiting.pop_front()
        {
            self.saying = match next {
                Utterance::Recorded(clip) => {
                    play(clip.clone());
                    Some(Saying::Recorded(clip, Instant::now()))
                }
                Utterance::Words { text, lang, pace, volume } => {
                    self.read(&text, lang, pace, volume).map(|child| Saying::Read(child, Instant::now()))
                }
            };
        }
        self.saying.is_some()
    }

    fn is_over(&mut self) -> bool {
        match &mut self.saying {
            None => true,
            Some(Saying::Recorded(clip, began)) => {
                let length = clip.seconds().map_or(LONGEST, Duration::from_secs_f32);
                began.elapsed() >= length.min(LONGEST)
            }
            Some(Saying::Read(child, began)) => {
                if began.elapsed() >= LONGEST {
                    let _ = child.kill();
                    let _ = child.wait();
                    return true;
                }
                // One that cannot be asked is not waited for either.
                !matches!(child.try_wait(), Ok(None))
            }
        }
    }

    /// Starts the reader; none when there is none.
    fn read(&mut self, text: &str, lang: Lang, pace: Pace, volume: u16) -> Option<Child> {
        if self.missing {
            return None;
        }
        let mut command = Command::new(&self.reader);
        command.args(["-v", voice(lang), "-s", rate(pace), "-a", &loudness(volume).to_string(), "-b", "1", "--stdin"]);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        // No black window for each line.
        #[cfg(windows)]
        std::os::windows::process::CommandExt::creation_flags(&mut command, 0x0800_0000);
        match command.spawn() {
            Ok(mut child) => {
                if let Some(mut input) = child.stdin.take() {
                    // A line is far smaller than what a pipe holds: this does not wait. Who does not listen is over soon.
                    let _ = input.write_all(text.as_bytes());
                }
                Some(child)
            }
            Err(error) => {
                self.missing = error.kind() == ErrorKind::NotFound;
                None
            }
        }
    }

    /// Whether the reader was looked for and not found.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.missing
    }
}

impl Drop for Speech {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Whether a reader is on this machine.
#[must_use]
pub fn is_there() -> bool {
    let tried = Command::new(READER).arg("--version").stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    tried.is_ok_and(|status| status.success())
}

fn voice(lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => "nl",
        Lang::En => "en-gb",
    }
}

/// Words in a minute: who goes on by key wants to hear each of them.
fn rate(pace: Pace) -> &'static str {
    match pace {
        Pace::Keyed => "145",
        Pace::Timed => "160",
        Pace::AtOnce => "175",
    }
}

/// As the reader counts it: 100 is usual, 200 the most.
fn loudness(volume: u16) -> u16 {
    volume.min(100) * 3 / 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Utterance {
        Utterance::Words { text: text.to_owned(), lang: Lang::Nl, pace: Pace::Timed, volume: 70 }
    }

    #[test]
    fn a_missing_reader_is_found_out_and_keeps_nobody_waiting() {
        let mut speech = Speech::with("drempel-has-no-such-reader");
        speech.say(words("Wie is daar?"));
        assert!(!speech.go_on(|_| {}));
        assert!(speech.is_missing());
    }

    #[test]
    fn recordings_follow_each_other_and_break_off_together() {
        let mut speech = Speech::with("drempel-has-no-such-reader");
        let mut played = 0;
        speech.say(Utterance::Recorded(Clip::of(vec![0; 10 * 44_100])));
        speech.say(Utterance::Recorded(Clip::of(vec![0; 44_100])));
        assert!(speech.go_on(|_| played += 1));
        assert!(speech.go_on(|_| played += 1));
        assert_eq!(played, 1, "the second waits for the first");
        assert!(speech.stop() && !speech.stop());
        assert!(!speech.go_on(|_| played += 1));
        assert_eq!(played, 1);
    }

    #[test]
    fn a_damaged_recording_is_over_at_once() {
        let mut speech = Speech::with("drempel-has-no-such-reader");
        let clip = Clip::waiting();
        assert!(clip.decode(b"damaged").is_err());
        speech.say(Utterance::Recorded(clip));
        speech.go_on(|_| {});
        assert!(!speech.go_on(|_| {}));
    }

    #[cfg(unix)]
    #[test]
    fn a_reader_that_never_ends_is_stopped() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("reader");
        std::fs::write(&path, "#!/bin/sh\nexec sleep 600\n").expect("written");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o755)).expect("it may run");
        let mut speech = Speech::with(&path);
        // While another test begins a process, a file that was written just now may not be run yet.
        let begun = (0..50).any(|_| {
            speech.say(words("Wie is daar?"));
            let begun = speech.go_on(|_| {});
            if !begun {
                std::thread::sleep(Duration::from_millis(20));
            }
            begun
        });
        assert!(begun && !speech.is_missing());
        let began = Instant::now();
        assert!(speech.stop());
        assert!(began.elapsed() < Duration::from_secs(5));
    }
}
