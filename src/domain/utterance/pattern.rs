//! Patterns over the words of a sentence, as the rule files write them: read into steps, and matched place by place.

use super::lexicon::{Lexicon, ListId, Places};

/// The most steps in one pattern.
pub(super) const MOST_STEPS: usize = 24;

/// One step of a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// An entry of a list.
    List(ListId),
    /// An entry of a list, or nothing.
    Maybe(ListId),
    /// No entry of the list begins here.
    Not(ListId),
    /// No entry of the list ends here.
    NotAfter(ListId),
    /// At most so many words; across breaks or not.
    Gap {
        /// How many words at most.
        most: u8,
        /// Whether breaks may lie between.
        across: bool,
    },
    /// The sentence begins here.
    Start,
    /// A clause begins here.
    ClauseStart,
    /// The sentence ends here.
    End,
    /// A clause ends here.
    ClauseEnd,
    /// The sentence ends in a question mark, or does not.
    Question(bool),
    /// The sentence ends in an exclamation mark.
    Exclaimed,
}

/// A pattern.
#[derive(Debug, Clone, Default)]
pub(super) struct Pattern {
    steps: Vec<Step>,
}

impl Pattern {
    /// A pattern of these steps, at most [`MOST_STEPS`].
    pub fn new(mut steps: Vec<Step>) -> Self {
        steps.truncate(MOST_STEPS);
        Self { steps }
    }

    /// The tokens that the first match relies on, one bit each; `None` when nothing matches.
    pub fn find(&self, lexicon: &Lexicon, places: &Places) -> Option<u64> {
        if !self.could_match(lexicon, places) {
            return None;
        }
        let mut reached = [0u64; MOST_STEPS + 1];
        reached[0] = places.all();
        for (at, step) in self.steps.iter().enumerate() {
            reached[at + 1] = step.forward(reached[at], lexicon, places);
            if reached[at + 1] == 0 {
                return None;
            }
        }
        // Each place that was reached was reached from somewhere, so one way back is enough: there is nothing to try again.
        let mut place = reached[self.steps.len()].trailing_zeros() as usize;
        let mut used = 0;
        for (at, step) in self.steps.iter().enumerate().rev() {
            let (from, words) = step.back(place, reached[at], lexicon, places);
            place = from;
            used |= words;
        }
        Some(used)
    }

    /// Tells where each match begins and ends.
    pub fn each_match(&self, lexicon: &Lexicon, places: &mut Places, tell: &mut dyn FnMut(&mut Places, usize, usize)) {
        if !self.could_match(lexicon, places) {
            return;
        }
        let mut starts = places.all();
        if let Some(Step::List(first)) = self.steps.first() {
            starts &= lexicon.begins(*first, places);
        }
        while starts != 0 {
            let start = starts.trailing_zeros() as usize;
            starts &= starts - 1;
            let from = 1u64 << start;
            let mut ends = self.steps.iter().fold(from, |reached, step| step.forward(reached, lexicon, places));
            while ends != 0 {
                tell(places, start, ends.trailing_zeros() as usize);
                ends &= ends - 1;
            }
        }
    }

    /// Whether every list that must occur does so somewhere. Most patterns end here.
    fn could_match(&self, lexicon: &Lexicon, places: &Places) -> bool {
        self.steps.iter().all(|step| match step {
            Step::List(list) => lexicon.begins(*list, places) != 0,
            Step::Question(wanted) => places.question == *wanted,
            Step::Exclaimed => places.exclaimed,
            _ => true,
        })
    }
}

impl Step {
    /// The places reached from these places.
    fn forward(self, from: u64, lexicon: &Lexicon, places: &Places) -> u64 {
        let only_if = |holds: bool| if holds { from } else { 0 };
        match self {
            Self::List(list) => lexicon.forward(list, from, places),
            Self::Maybe(list) => from | lexicon.forward(list, from, places),
            Self::Not(list) => from & !lexicon.begins(list, places),
            Self::NotAfter(list) => from & !lexicon.forward(list, places.all(), places),
            Self::Gap { most, across } => {
                let passable = if across { places.words | places.breaks } else { places.words };
                let (mut reached, mut edge) = (from, from);
                for _ in 0..most {
                    edge = (edge & passable) << 1 & !reached;
                    if edge == 0 {
                        break;
                    }
                    reached |= edge;
                }
                reached
            }
            Self::Start => from & places.starts,
            Self::ClauseStart => from & places.clause_starts,
            Self::End => from & places.ends,
            Self::ClauseEnd => from & places.clause_ends,
            Self::Question(wanted) => only_if(places.question == wanted),
            Self::Exclaimed => only_if(places.exclaimed),
        }
    }

    /// From a reached place one step back to one of the places it was reached from, with the tokens that the step relied on.
    fn back(self, place: usize, from: u64, lexicon: &Lexicon, places: &Places) -> (usize, u64) {
        match self {
            Self::List(list) | Self::Maybe(list) => match lexicon.back(list, place, from, places) {
                Some(words) => (place - words, ((1u64 << words) - 1) << (place - words)),
                None => (place, 0),
            },
            Self::Gap { .. } => {
                // The nearest place before is reached by the fewest words.
                let before = from & ((2u64 << place) - 1);
                (63usize.saturating_sub(before.leading_zeros() as usize), 0)
            }
            _ => (place, 0),
        }
    }
}
