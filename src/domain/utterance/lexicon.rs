//! Named lists of words, and where in a sentence each of them stands.
//!
//! For every list there is, per length in words, one number whose bits are the places where an entry of that length begins.
//! Matching a pattern is then arithmetic on such numbers, whatever was typed.

use rustc_hash::FxHashMap;

use super::{
    pattern::Pattern,
    split::{Kind, Sentence, Text},
};

/// The longest phrase or form, in words.
pub(super) const LONGEST: usize = 8;

/// A list of the lexicon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct ListId(u32);

/// What kind of token stands somewhere, whatever its letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Class {
    /// Any word or number.
    Word,
    /// A number in digits.
    Number,
    /// A word with a capital that does not open its sentence.
    Name,
    /// A word between quotation marks.
    Quoted,
    /// A comma or a dash.
    Comma,
    /// A colon.
    Colon,
}

impl Class {
    /// The classes with their names in patterns.
    pub const ALL: [(&'static str, Self); 6] = [
        ("#word", Self::Word),
        ("#number", Self::Number),
        ("#name", Self::Name),
        ("#quoted", Self::Quoted),
        (",", Self::Comma),
        (":", Self::Colon),
    ];
}

/// One entry of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Entry {
    /// A word or a phrase.
    Words(Vec<String>),
    /// All words that begin so.
    Begins(String),
    /// All words that end so.
    Ends(String),
    /// All words that hold this.
    Holds(String),
    /// A kind of token.
    Class(Class),
    /// All of an earlier list.
    List(ListId),
}

/// A list while it is made.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// Its entries.
    pub entries: Vec<Entry>,
    /// Patterns whose matches are entries too.
    pub forms: Vec<Pattern>,
    /// A list whose words are no entries after all.
    pub except: Option<ListId>,
}

#[derive(Debug, Clone, Copy)]
struct Room {
    /// Where its numbers begin: one for each length from 1.
    slot: usize,
    longest: usize,
}

/// What is still to be done for a list when the words of a sentence have been looked up, in order.
#[derive(Debug)]
enum Make {
    Union {
        to: Room,
        from: Room,
    },
    Form {
        to: Room,
        pattern: Pattern,
    },
    Except {
        to: Room,
        from: Room,
    },
    /// From here on it is known where clauses begin and end.
    Edges,
}

/// All lists of a language.
#[derive(Debug, Default)]
pub(super) struct Lexicon {
    rooms: Vec<Room>,
    slots: usize,
    words: FxHashMap<String, usize>,
    /// For each word, the slots of the lists that have it alone.
    singles: Vec<Vec<usize>>,
    /// The tree of phrases: from a node by a word to a node.
    branches: FxHashMap<(usize, usize), usize>,
    /// For each node, the slots of the lists that have the phrase that ends there.
    ends: Vec<Vec<usize>>,
    begins: FxHashMap<u8, Vec<(String, usize)>>,
    ends_so: FxHashMap<u8, Vec<(String, usize)>>,
    holds: Vec<(String, usize)>,
    classes: Vec<(Class, usize)>,
    makes: Vec<Make>,
    openers: Option<ListId>,
    closers: Option<ListId>,
}

/// Where in one sentence everything stands. Bit `n` is the place before token `n`.
#[derive(Debug, Default)]
pub(super) struct Places {
    bits: Vec<u64>,
    /// How many tokens there are.
    pub length: usize,
    /// Whether the sentence ended in a question mark.
    pub question: bool,
    /// Whether it ended in an exclamation mark.
    pub exclaimed: bool,
    /// The tokens that are breaks.
    pub breaks: u64,
    /// The tokens that are no breaks.
    pub words: u64,
    /// The words that some list knows.
    pub known: u64,
    /// Where the sentence begins, greetings and the like skipped or not.
    pub starts: u64,
    /// Where a clause begins.
    pub clause_starts: u64,
    /// Where the sentence ends, forms of address and the like skipped or not.
    pub ends: u64,
    /// Where a clause ends.
    pub clause_ends: u64,
}

impl Places {
    /// All places, the one behind the last token included.
    pub fn all(&self) -> u64 {
        (1u64 << (self.length + 1)) - 1
    }
}

impl Lexicon {
    /// Adds a list. Entries may name lists that were added before.
    pub fn add(&mut self, draft: Draft) -> ListId {
        let longest = self.longest_of(&draft);
        let to = Room { slot: self.slots, longest };
        self.slots += longest;
        for entry in draft.entries {
            self.add_entry(entry, to);
        }
        self.makes.extend(draft.forms.into_iter().map(|pattern| Make::Form { to, pattern }));
        if let Some(except) = draft.except {
            self.makes.push(Make::Except { to, from: self.room(except) });
        }
        self.rooms.push(to);
        ListId(u32::try_from(self.rooms.len() - 1).unwrap_or(u32::MAX))
    }

    /// Says which lists hold what may stand before and behind a sentence proper: "ja", "dag mevrouw"; "hoor".
    pub fn set_edges(&mut self, openers: Option<ListId>, closers: Option<ListId>) {
        self.openers = openers;
        self.closers = closers;
        self.makes.push(Make::Edges);
    }

    fn room(&self, list: ListId) -> Room {
        self.rooms[list.0 as usize]
    }

    fn longest_of(&self, draft: &Draft) -> usize {
        if !draft.forms.is_empty() {
            return LONGEST;
        }
        let length = |entry: &Entry| match entry {
            Entry::Words(words) => words.len().min(LONGEST),
            Entry::List(list) => self.room(*list).longest,
            _ => 1,
        };
        draft.entries.iter().map(length).max().unwrap_or(1).max(1)
    }

    fn add_entry(&mut self, entry: Entry, to: Room) {
        match entry {
            Entry::Words(words) => self.add_words(&words, to),
            Entry::Begins(part) => add_part(&mut self.begins, part.bytes().next(), part, to.slot),
            Entry::Ends(part) => add_part(&mut self.ends_so, part.bytes().next_back(), part, to.slot),
            Entry::Holds(part) => self.holds.push((part, to.slot)),
            Entry::Class(class) => self.classes.push((class, to.slot)),
            Entry::List(list) => self.makes.push(Make::Union { to, from: self.room(list) }),
        }
    }

    fn add_words(&mut self, words: &[String], to: Room) {
        let ids: Vec<usize> = words.iter().take(LONGEST).map(|word| self.word(word)).collect();
        match ids[..] {
            [] => {}
            [only] => add_once(&mut self.singles[only], to.slot),
            _ => {
                let mut node = 0;
                for id in &ids {
                    let fresh = self.ends.len().max(1);
                    node = *self.branches.entry((node, *id)).or_insert(fresh);
                    if node >= self.ends.len() {
                        self.ends.resize(node + 1, Vec::new());
                    }
                }
                add_once(&mut self.ends[node], to.slot + ids.len() - 1);
            }
        }
    }

    fn word(&mut self, word: &str) -> usize {
        if let Some(id) = self.words.get(word) {
            return *id;
        }
        let id = self.singles.len();
        self.words.insert(word.to_owned(), id);
        self.singles.push(Vec::new());
        id
    }

    /// Finds where everything stands in a sentence.
    pub fn look_up(&self, text: &Text, sentence: &Sentence, places: &mut Places) {
        let tokens = &sentence.tokens;
        places.bits.clear();
        places.bits.resize(self.slots, 0);
        places.length = tokens.len();
        places.question = sentence.question;
        places.exclaimed = sentence.exclaimed;
        places.known = 0;
        places.breaks = mask(tokens.iter().map(|token| token.kind == Kind::Break));
        places.words = mask(tokens.iter().map(|token| token.kind != Kind::Break));
        let ids: Vec<Option<usize>> =
            tokens.iter().map(|token| self.words.get(text.norm(token)).copied().filter(|_| token.kind != Kind::Break)).collect();
        for (at, token) in tokens.iter().enumerate() {
            let bit = 1u64 << at;
            for (class, slot) in &self.classes {
                let is = match class {
                    Class::Word => token.kind != Kind::Break,
                    Class::Number => token.kind == Kind::Number,
                    Class::Name => token.capital && at > 0 && token.kind == Kind::Word,
                    Class::Quoted => token.quoted,
                    Class::Comma => token.kind == Kind::Break && text.norm(token) == ",",
                    Class::Colon => token.kind == Kind::Break && text.norm(token) == ":",
                };
                if is {
                    places.bits[*slot] |= bit;
                }
            }
            if token.kind == Kind::Break {
                continue;
            }
            if let Some(id) = ids[at] {
                places.known |= bit;
                self.singles[id].iter().for_each(|slot| places.bits[*slot] |= bit);
                self.look_up_phrases(&ids[at..], bit, places);
            }
            self.look_up_parts(text.norm(token), bit, places);
        }
        self.find_edges(places, false);
        for make in &self.makes {
            match make {
                Make::Union { to, from } => {
                    for k in 0..from.longest.min(to.longest) {
                        places.bits[to.slot + k] |= places.bits[from.slot + k];
                    }
                }
                Make::Form { to, pattern } => pattern.each_match(self, places, &mut |places, start, end| {
                    if (1..=LONGEST).contains(&(end - start)) {
                        places.bits[to.slot + end - start - 1] |= 1u64 << start;
                    }
                }),
                Make::Except { to, from } => {
                    let not = places.bits[from.slot];
                    places.bits[to.slot] &= !not;
                }
                Make::Edges => self.find_edges(places, true),
            }
        }
    }

    fn look_up_phrases(&self, ids: &[Option<usize>], bit: u64, places: &mut Places) {
        let mut node = 0;
        for id in ids.iter().take(LONGEST) {
            let Some(next) = id.and_then(|id| self.branches.get(&(node, id))) else { return };
            node = *next;
            self.ends[node].iter().for_each(|slot| places.bits[*slot] |= bit);
        }
    }

    fn look_up_parts(&self, norm: &str, bit: u64, places: &mut Places) {
        let mut met = |slot: usize| {
            places.bits[slot] |= bit;
            places.known |= bit;
        };
        let first = norm.bytes().next().and_then(|byte| self.begins.get(&byte));
        first.into_iter().flatten().filter(|(part, _)| norm.starts_with(part.as_str())).for_each(|(_, slot)| met(*slot));
        let last = norm.bytes().next_back().and_then(|byte| self.ends_so.get(&byte));
        last.into_iter().flatten().filter(|(part, _)| norm.ends_with(part.as_str())).for_each(|(_, slot)| met(*slot));
        self.holds.iter().filter(|(part, _)| norm.contains(part.as_str())).for_each(|(_, slot)| met(*slot));
    }

    /// Where sentence and clauses begin and end; with what may be skipped, once that is known.
    fn find_edges(&self, places: &mut Places, skipping: bool) {
        let behind_breaks = places.breaks << 1;
        places.starts = 1;
        places.clause_starts = 1 | behind_breaks;
        places.ends = 1u64 << places.length;
        places.clause_ends = places.ends | places.breaks;
        if !skipping {
            return;
        }
        if let Some(openers) = self.openers {
            places.starts = self.skip_on(openers, places.starts, true, places);
            places.clause_starts = self.skip_on(openers, places.clause_starts, false, places) | places.starts;
        }
        if let Some(closers) = self.closers {
            places.ends = self.skip_back(closers, places.ends, true, places);
            places.clause_ends = self.skip_back(closers, places.clause_ends, false, places) | places.ends;
        }
    }

    fn skip_on(&self, list: ListId, from: u64, breaks_too: bool, places: &Places) -> u64 {
        let mut reached = from;
        loop {
            let mut next = reached | self.forward(list, reached, places);
            if breaks_too {
                next |= (next & places.breaks) << 1;
            }
            if next == reached {
                return reached;
            }
            reached = next;
        }
    }

    fn skip_back(&self, list: ListId, from: u64, breaks_too: bool, places: &Places) -> u64 {
        let room = self.room(list);
        let mut reached = from;
        loop {
            let mut next = reached;
            for k in 0..room.longest {
                next |= (reached >> (k + 1)) & places.bits[room.slot + k];
            }
            if breaks_too {
                next |= (next >> 1) & places.breaks;
            }
            if next == reached {
                return reached;
            }
            reached = next;
        }
    }

    /// The places behind an entry of the list, for entries that begin at these places.
    pub fn forward(&self, list: ListId, from: u64, places: &Places) -> u64 {
        let room = self.room(list);
        (0..room.longest).fold(0, |reached, k| reached | (from & places.bits[room.slot + k]) << (k + 1))
    }

    /// The places where an entry of the list begins.
    pub fn begins(&self, list: ListId, places: &Places) -> u64 {
        let room = self.room(list);
        places.bits[room.slot..room.slot + room.longest].iter().fold(0, |all, bits| all | bits)
    }

    /// How many words the longest entry that ends at a place and begins at one of these places has.
    pub fn back(&self, list: ListId, end: usize, from: u64, places: &Places) -> Option<usize> {
        let room = self.room(list);
        (1..=room.longest.min(end)).rev().find(|k| (from & places.bits[room.slot + k - 1]) >> (end - k) & 1 == 1)
    }

    /// Whether the word at a place is in the list by itself.
    pub fn has_word(&self, list: ListId, at: usize, places: &Places) -> bool {
        places.bits[self.room(list).slot] >> at & 1 == 1
    }
}

fn add_part(parts: &mut FxHashMap<u8, Vec<(String, usize)>>, key: Option<u8>, part: String, slot: usize) {
    if let Some(key) = key {
        parts.entry(key).or_default().push((part, slot));
    }
}

fn add_once(slots: &mut Vec<usize>, slot: usize) {
    if !slots.contains(&slot) {
        slots.push(slot);
    }
}

fn mask(bits: impl Iterator<Item = bool>) -> u64 {
    bits.enumerate().fold(0, |all, (at, is)| all | u64::from(is) << at)
}
