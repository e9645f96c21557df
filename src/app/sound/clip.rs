//! The files of sounds, embedded, and the samples that are decoded from them: one channel at one rate. A file that cannot be decoded is
//! silent.

use std::{
    io::Cursor,
    panic::catch_unwind,
    sync::{Arc, OnceLock},
};

use include_dir::{Dir, File, include_dir};
use lewton::inside_ogg::OggStreamReader;

use crate::app::program::sounds::Sound;

static SOUNDS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/sounds");

/// Samples in a second, of everything that is mixed.
pub const RATE: u32 = 44_100;
/// The longest recording that is played, in samples: five minutes.
const LONGEST: usize = 300 * RATE as usize;
/// Rates at which a recording may come.
const RATES: std::ops::RangeInclusive<u32> = 8_000..=192_000;

/// The file of a sound.
#[must_use]
pub fn file(sound: Sound) -> Option<&'static [u8]> {
    SOUNDS.get_file(format!("{}.ogg", sound.name())).map(File::contents)
}

/// Decodes a file.
///
/// # Errors
/// A few words on what is wrong with it.
pub fn decode(bytes: &[u8]) -> Result<Vec<i16>, String> {
    // What comes here may be anybody's file, and a decoder may stumble over what nobody thought of.
    catch_unwind(|| read(bytes)).unwrap_or_else(|_| Err("its contents make no sense".to_owned()))
}

fn read(bytes: &[u8]) -> Result<Vec<i16>, String> {
    let mut reader = OggStreamReader::new(Cursor::new(bytes)).map_err(|error| error.to_string())?;
    let channels = usize::from(reader.ident_hdr.audio_channels).max(1);
    let rate = reader.ident_hdr.audio_sample_rate;
    if !RATES.contains(&rate) {
        return Err(format!("it has {rate} samples a second"));
    }
    let mut samples = Vec::new();
    while let Some(packet) = reader.read_dec_packet_itl().map_err(|error| error.to_string())? {
        samples.extend(packet.chunks_exact(channels).map(middle));
        if samples.len() > LONGEST {
            return Err("it is longer than five minutes".to_owned());
        }
    }
    if samples.is_empty() { Err("it holds no sound".to_owned()) } else { Ok(at_our_rate(samples, rate)) }
}

/// What all channels have together.
fn middle(frame: &[i16]) -> i16 {
    let sum: i32 = frame.iter().map(|sample| i32::from(*sample)).sum();
    let count = i32::try_from(frame.len()).unwrap_or(1).max(1);
    i16::try_from(sum / count).unwrap_or_default()
}

/// The same at our rate; what lies between two samples is drawn straight.
fn at_our_rate(samples: Vec<i16>, rate: u32) -> Vec<i16> {
    if rate == RATE {
        return samples;
    }
    let length = samples.len() as u64 * u64::from(RATE) / u64::from(rate);
    let between = |nth: u64| {
        let (at, rest) = (nth * u64::from(rate) / u64::from(RATE), nth * u64::from(rate) % u64::from(RATE));
        let at = usize::try_from(at).unwrap_or(usize::MAX);
        let sample = |at: usize| i64::from(samples.get(at).copied().unwrap_or_default());
        let rest = i64::try_from(rest).unwrap_or_default();
        let drawn = sample(at) + (sample(at + 1) - sample(at)) * rest / i64::from(RATE);
        i16::try_from(drawn).unwrap_or_default()
    };
    (0..length).map(between).collect()
}

/// A sound that is decoded, or will be soon; until then, and when it cannot be, it is silent.
#[derive(Debug, Default)]
pub struct Clip {
    samples: OnceLock<Box<[i16]>>,
}

impl Clip {
    /// One that is still to be decoded.
    #[must_use]
    pub fn waiting() -> Arc<Self> {
        Arc::default()
    }

    /// Decodes a file into it.
    ///
    /// # Errors
    /// When the file is damaged; the clip is silent then, and nobody waits for it.
    pub fn decode(&self, bytes: &[u8]) -> Result<(), String> {
        let decoded = decode(bytes);
        let (samples, result) = match decoded {
            Ok(samples) => (samples, Ok(())),
            Err(why) => (Vec::new(), Err(why)),
        };
        self.samples.get_or_init(|| samples.into_boxed_slice());
        result
    }

    /// Its samples, once it was decoded; none of them when it is damaged.
    #[must_use]
    pub fn samples(&self) -> Option<&[i16]> {
        self.samples.get().map(|samples| &**samples)
    }

    /// How long it is, in seconds, once it was decoded.
    #[must_use]
    pub fn seconds(&self) -> Option<f32> {
        self.samples().map(|samples| samples.len() as f32 / RATE as f32)
    }
}

#[cfg(test)]
impl Clip {
    /// One with these samples.
    pub fn of(samples: Vec<i16>) -> Arc<Self> {
        let clip = Self::waiting();
        clip.samples.get_or_init(|| samples.into_boxed_slice());
        clip
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sound_has_a_file_that_can_be_decoded_and_every_file_is_used() {
        for sound in Sound::ALL {
            let bytes = file(*sound).unwrap_or_else(|| panic!("assets/sounds/{}.ogg is missing", sound.name()));
            let samples = decode(bytes).unwrap_or_else(|why| panic!("{}: {why}", sound.name()));
            assert!(samples.iter().any(|sample| sample.unsigned_abs() > 100), "{} is silent", sound.name());
        }
        let mut files: Vec<String> =
            SOUNDS.files().filter_map(|file| file.path().file_stem().map(|stem| stem.to_string_lossy().into_owned())).collect();
        let mut sounds: Vec<String> = Sound::ALL.iter().map(|sound| sound.name().to_owned()).collect();
        files.sort();
        sounds.sort();
        assert_eq!(files, sounds);
    }

    #[test]
    fn all_sounds_together_stay_small_enough_to_be_carried_along() {
        let bytes: usize = Sound::ALL.iter().filter_map(|sound| file(*sound)).map(<[u8]>::len).sum();
        assert!((100_000..2_000_000).contains(&bytes), "{bytes}");
    }

    #[test]
    fn a_damaged_file_is_told_and_silent() {
        let good = file(Sound::Bell).expect("there");
        let mut torn = good.to_vec();
        torn.truncate(good.len() / 2);
        let mut changed = good.to_vec();
        let middle = changed.len() / 2;
        changed[middle] ^= 0x55;
        for bad in [&b""[..], b"no sound at all", &torn[..], &changed[..], &good[..40]] {
            let clip = Clip::waiting();
            assert!(clip.decode(bad).is_err(), "{} bytes were taken for a sound", bad.len());
            assert_eq!(clip.samples(), Some(&[][..]));
        }
    }

    #[test]
    fn another_rate_and_more_channels_are_brought_to_ours() {
        assert_eq!(middle(&[100, 300]), 200);
        assert_eq!(middle(&[i16::MIN, i16::MIN]), i16::MIN);
        let half = at_our_rate(vec![0, 100, 200, 300], RATE / 2);
        assert_eq!(half, [0, 50, 100, 150, 200, 250, 300, 150]);
    }
}
