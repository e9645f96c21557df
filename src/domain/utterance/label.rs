//! The labels of the codebook: what a worker's utterance does.

use std::fmt;

use serde::{Serialize, Serializer};

macro_rules! labels {
    ($($label:ident $name:literal $meaning:literal,)*) => {
        /// What a worker's utterance does, in the order of the codebook.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Label { $(#[doc = $meaning] $label,)* }

        impl Label {
            /// Every label, in order.
            pub const ALL: &[Self] = &[$(Self::$label,)*];

            /// The label as it is written in files and shown.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$label => $name,)* }
            }
        }
    };
}

labels! {
    Open "OPEN" "A question that leaves content and length of the answer to the other.",
    Closed "CLOSED" "A question answerable by yes or no, one fact, or one of the options offered.",
    Av2 "AV2" "A miracle question.",
    Av3 "AV3" "A question about possibilities and preferences.",
    Av4 "AV4" "A question about what went better before.",
    Av5 "AV5" "A coping question.",
    Av6 "AV6" "A question about others around.",
    Av7 "AV7" "A scaling question.",
    Av8 "AV8" "A question about exceptions.",
    Co "CO" "A compliment.",
    Toest "TOEST" "Asking permission, or leaving the decision with the other.",
    Adv "ADV" "Advice, also when dressed as a question.",
    Verw "VERW" "A reproach, or asking for justification.",
    Tag "TAG" "A tail or wording that pushes to one answer.",
    Stap "STAP" "Two or more different questions in one turn.",
    Jij "JIJ" "Familiar address.",
    Jarg "JARG" "Words of the system world.",
    Belofte "BELOFTE" "Promising a result that the worker does not control.",
    Waarn "WAARN" "An observation without judgement.",
    Oordeel "OORDEEL" "A judgement, label, generalisation or interpretation put as fact.",
    Gevoel "GEVOEL" "Naming a true feeling.",
    Quasi "QUASI" "A thought or accusation dressed as feeling.",
    Behoefte "BEHOEFTE" "Naming a universal need.",
    Strat "STRAT" "A particular act, person or thing put forward as if it were the need.",
    Verzoek "VERZOEK" "Asking for one concrete doable act, with room for no.",
    Eis "EIS" "A demand, or a threat in the worker's own hand.",
    Troost "TROOST" "Comforting away, minimising, contradicting the feeling.",
}

impl Label {
    /// The label of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|label| label.as_str() == name)
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl Serialize for Label {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
