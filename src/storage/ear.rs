//! The ear that the program hears typed sentences with: the analyser, on the rules that it carries.

use std::sync::OnceLock;

use super::content;
use crate::domain::{
    drill::typed::{Ear, Heard, HeardLabel},
    texts::Lang,
    utterance::Analyser,
};

/// Hears by the rules of the program; those of a language are read when it is first heard.
#[derive(Debug, Default)]
struct Rules {
    nl: OnceLock<Analyser>,
    en: OnceLock<Analyser>,
}

impl Ear for Rules {
    fn hear(&self, sentence: &str, lang: Lang) -> Heard {
        let analyser = match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        };
        // What is wrong with shipped rules is told by the tests; what can be read of them still helps.
        let analyser = analyser.get_or_init(|| Analyser::read(&content::embedded_language(), lang, &mut Vec::new()));
        let analysis = analyser.analyse(sentence);
        let labels = analysis.labels.into_iter().map(|found| HeardLabel {
            name: found.label.as_str().to_owned(),
            words: found.because.into_iter().map(|piece| piece.text).collect(),
        });
        Heard { labels: labels.collect(), sure: analysis.sure }
    }
}

/// The program's ear.
#[must_use]
pub fn ear() -> Box<dyn Ear + Send + Sync> {
    Box::new(Rules::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_open_question_is_heard_as_one_in_both_languages() {
        let ear = ear();
        for (sentence, lang) in [("Hoe gaat het met u?", Lang::Nl), ("How are you doing?", Lang::En)] {
            let heard = ear.hear(sentence, lang);
            assert!(heard.has("OPEN"), "{sentence}: {heard:?}");
            assert!(heard.labels.iter().all(|label| label.words.iter().all(|words| sentence.contains(words.as_str()))));
        }
    }
}
