//! Resolves a raw scenario into the checked model: names to indices, ids to text keys. Reports every name that nothing has.

mod rules;

use rustc_hash::FxHashMap;

use super::{
    model::{
        Act, Allowed, Beat, Draw, Ending, Evidence, Fact, Gauge, Later, Line, Move, Owner, Person, Reaction, Rubric, Scenario,
        Sight, Source, Target, Topic,
    },
    raw::{Name, RawAct, RawBeat, RawFact, RawLine, RawMove, RawReaction, RawScenario, RawSight, RawSource, RawTarget, RawTopic},
};
use crate::domain::{
    finding::{Code, Finding, Place},
    id::{Ix, Table, TextKey, kind},
};

/// The most things of one kind in a scenario or in the rubric.
pub(super) const MOST: usize = 60_000;
/// The most values of a fact or a draw, and the most lines of a beat.
const MOST_VALUES: usize = 64;

/// The key of a text: ids joined by `_`.
pub(crate) fn key(parts: &[&str]) -> TextKey {
    parts.join("_").into()
}

/// Names of one kind, in the order of their indices.
struct Names<K> {
    what: &'static str,
    order: Vec<String>,
    found: FxHashMap<String, (Ix<K>, u32)>,
}

impl<K> Names<K> {
    fn new(what: &'static str) -> Self {
        Self { what, order: Vec::new(), found: FxHashMap::default() }
    }

    /// Takes a name; `false` when it is taken already or there is no room, which is reported.
    fn add(&mut self, name: &Name, findings: &mut Vec<Finding>) -> bool {
        if let Some((_, first)) = self.found.get(&name.value) {
            findings
                .push(Finding::new(Code::S005, &name.place).with("what", self.what).with("id", &name.value).with("first", first));
            return false;
        }
        if self.order.len() >= MOST {
            findings
                .push(Finding::new(Code::S007, &name.place).with("value", self.order.len() + 1).with("min", 0).with("max", MOST));
            return false;
        }
        self.found.insert(name.value.clone(), (Ix::new(self.order.len()), name.place.line));
        self.order.push(name.value.clone());
        true
    }

    fn get(&self, name: &Name, findings: &mut Vec<Finding>) -> Option<Ix<K>> {
        let found = self.found.get(&name.value).map(|(ix, _)| *ix);
        if found.is_none() {
            let finding = Finding::new(Code::S006, &name.place).with("what", self.what).with("id", &name.value);
            findings.push(finding.with_known(&name.value, self.order.iter().map(String::as_str)));
        }
        found
    }
}

/// All names of a scenario.
struct Linker<'a> {
    rubric: &'a Rubric,
    findings: &'a mut Vec<Finding>,
    people: Names<kind::Person>,
    gauges: Names<kind::Gauge>,
    facts: Names<kind::Fact>,
    fact_values: Vec<Vec<String>>,
    draws: Names<kind::Draw>,
    draw_values: Vec<Vec<String>>,
    laters: Names<kind::Later>,
    endings: Names<kind::Ending>,
    acts: Names<kind::Act>,
    topics: Names<kind::Topic>,
    beats: Names<kind::Beat>,
    beat_act: Vec<Ix<kind::Act>>,
    topic_act: Vec<Ix<kind::Act>>,
    moves: Names<kind::Move>,
    sights: Names<kind::Sight>,
}

/// Makes the checked scenario. `None` when too little of it is left to make sense of; what is wrong is in `findings` either way.
pub fn link(
    mut raw: RawScenario,
    mut acts: Vec<RawAct>,
    rubric: &Rubric,
    at: &Place,
    findings: &mut Vec<Finding>,
) -> Option<Scenario> {
    let mut linker = Linker {
        rubric,
        findings,
        people: Names::new("person"),
        gauges: Names::new("gauge"),
        facts: Names::new("fact"),
        fact_values: Vec::new(),
        draws: Names::new("draw"),
        draw_values: Vec::new(),
        laters: Names::new("later"),
        endings: Names::new("ending"),
        acts: Names::new("act"),
        topics: Names::new("topic"),
        beats: Names::new("beat"),
        beat_act: Vec::new(),
        topic_act: Vec::new(),
        moves: Names::new("move"),
        sights: Names::new("sight"),
    };
    linker.collect(&mut raw, &mut acts);
    linker.build(raw, acts, at)
}

impl Linker<'_> {
    /// Takes all names first, so that anything may refer to anything. What has a double name is reported and left out.
    fn collect(&mut self, raw: &mut RawScenario, acts: &mut Vec<RawAct>) {
        let found = &mut *self.findings;
        raw.cast.retain(|person| self.people.add(&person.id, found));
        raw.gauges.retain(|gauge| self.gauges.add(&gauge.id, found));
        raw.facts.retain(|fact| self.facts.add(&fact.id, found));
        for fact in &mut raw.facts {
            let values = values_of(fact, found);
            self.fact_values.push(values);
        }
        raw.draws.retain(|draw| self.draws.add(&draw.id, found));
        for draw in &mut raw.draws {
            no_more_than(&mut draw.values, &draw.id, found);
            if draw.values.is_empty() {
                found.push(Finding::new(Code::S009, &draw.id.place).with("what", "draw").with("id", &draw.id.value));
            }
            self.draw_values.push(draw.values.iter().map(|(name, _)| name.value.clone()).collect());
        }
        raw.later.retain(|later| self.laters.add(&later.id, found));
        raw.endings.retain(|ending| self.endings.add(&ending.id, found));
        acts.retain(|act| self.acts.add(&act.id, found));
        for (at, act) in acts.iter_mut().enumerate() {
            let here = Ix::new(at);
            act.sights.retain(|sight| self.sights.add(&sight.id, found));
            act.closings.retain(|closing| self.moves.add(&closing.id, found));
            act.topics.retain(|topic| self.topics.add(&topic.id, found));
            for topic in &mut act.topics {
                self.topic_act.push(here);
                topic.openers.retain(|opener| self.moves.add(&opener.id, found));
                topic.beats.retain(|beat| self.beats.add(&beat.id, found));
                for beat in &mut topic.beats {
                    self.beat_act.push(here);
                    beat.moves.retain(|own| self.moves.add(&own.id, found));
                    beat.waits = beat.waits.take().filter(|(moment, longer)| {
                        let moment = self.moves.add(&moment.id, found);
                        moment && self.moves.add(&longer.id, found)
                    });
                    beat.interrupt = beat.interrupt.take().filter(|interrupt| self.moves.add(&interrupt.id, found));
                }
            }
        }
    }

    fn build(mut self, raw: RawScenario, raw_acts: Vec<RawAct>, at: &Place) -> Option<Scenario> {
        let mut scenario = Scenario {
            id: raw.id.as_str().into(),
            uid: raw.uid.value,
            version: raw.version,
            authors: raw.authors.into_iter().map(|author| author.value).collect(),
            licence: raw.licence.value,
            source_language: raw.source_language.value,
            trains: Vec::new(),
            minutes: raw.minutes,
            course_day: raw.course_day,
            after: raw.after.map(|after| after.value),
            difficulty: raw.difficulty,
            people: Table::default(),
            gauges: Table::default(),
            facts: Table::default(),
            draws: Table::default(),
            laters: Table::default(),
            endings: Table::default(),
            acts: Table::default(),
            topics: Table::default(),
            beats: Table::default(),
            moves: Table::default(),
            sights: Table::default(),
            aliases: raw.aliases.iter().map(|(old, new)| (old.value.clone(), new.value.clone())).collect(),
            allowed: Vec::new(),
            at: at.clone(),
        };
        for name in &raw.trains {
            scenario.trains.extend(self.principle(name));
        }
        for person in &raw.cast {
            let name = key(&[person.id.as_str(), "name"]);
            let looks = person.looks.as_ref().map(|looks| looks.value.clone());
            scenario.people.push(person.id.as_str().into(), Person { role: person.role, name, looks });
        }
        for gauge in &raw.gauges {
            let of = self.people.get(&gauge.of, self.findings);
            let toward = gauge.toward.as_ref().and_then(|name| self.people.get(name, self.findings));
            let name = key(&[gauge.id.as_str(), "name"]);
            let of = of.or_else(|| scenario.people.indices().next())?;
            let gauge_at = gauge.id.place.clone();
            scenario.gauges.push(gauge.id.as_str().into(), Gauge { of, toward, start: gauge.start, name, at: gauge_at });
        }
        for (fact, values) in raw.facts.iter().zip(self.fact_values.clone()) {
            let start = fact.start.as_ref().and_then(|name| self.position("fact-value", name, &values)).unwrap_or(0);
            scenario.facts.push(fact.id.as_str().into(), Fact { values, start, at: fact.id.place.clone() });
        }
        for draw in &raw.draws {
            let values = draw.values.iter().map(|(name, weight)| (name.value.clone(), *weight)).collect();
            scenario.draws.push(draw.id.as_str().into(), Draw { each: draw.each, values, at: draw.id.place.clone() });
        }
        for later in &raw.later {
            let when = self.condition_or_always(later.when.as_ref());
            let effects = self.effects(&later.effects);
            let later_at = later.id.place.clone();
            scenario.laters.push(later.id.as_str().into(), Later { after: later.after, when, effects, at: later_at });
        }
        for ending in &raw.endings {
            let id = ending.id.as_str();
            let (title, text) = (key(&[id, "title"]), key(&[id, "text"]));
            scenario.endings.push(id.into(), Ending { contact: ending.contact, title, text, at: ending.id.place.clone() });
        }
        for allow in &raw.allow {
            let why = allow.why.as_ref().map(|why| why.value.clone()).unwrap_or_default();
            let item = allow.at.as_ref().map(|name| name.value.clone());
            scenario.allowed.push(Allowed { code: allow.code.value.clone(), item, why, at: allow.place.clone() });
        }
        for act in &raw_acts {
            self.act(act, &mut scenario)?;
        }
        self.aliases(&raw.aliases);
        for (what, missing) in [("acts", scenario.acts.is_empty()), ("endings", scenario.endings.is_empty())] {
            if missing {
                self.findings.push(Finding::new(Code::S009, at).with("what", what).with("id", &scenario.id));
            }
        }
        (!scenario.acts.is_empty() && !scenario.beats.is_empty()).then_some(scenario)
    }

    fn act(&mut self, raw: &RawAct, scenario: &mut Scenario) -> Option<()> {
        let act = Ix::new(scenario.acts.len());
        let id = raw.id.as_str();
        let mut built = Act {
            place: raw.place.as_str().into(),
            door: raw.door,
            day: raw.day,
            start: Ix::new(0),
            hub: None,
            voices: raw.voices.iter().filter_map(|name| self.people.get(name, self.findings)).collect(),
            sights: Vec::new(),
            closings: Vec::new(),
            topics: Vec::new(),
            title: key(&[id, "title"]),
            at: raw.id.place.clone(),
        };
        for sight in &raw.sights {
            let item = self.sight(sight, act);
            built.sights.push(scenario.sights.push(sight.id.as_str().into(), item));
        }
        for closing in &raw.closings {
            let item = self.a_move(closing, Owner::Closing(act), id, raw.hub.is_some());
            built.closings.push(scenario.moves.push(closing.id.as_str().into(), item));
        }
        for topic in &raw.topics {
            let item = self.topic(topic, act, raw.hub.is_some(), scenario);
            built.topics.push(scenario.topics.push(topic.id.as_str().into(), item));
        }
        if !raw.topics.iter().any(|topic| !topic.beats.is_empty()) {
            self.findings.push(Finding::new(Code::S009, &raw.id.place).with("what", "act").with("id", id));
            return None;
        }
        // Without its first beat an act cannot be played; any beat stands in, since the finding keeps it from being played.
        built.start = self.beat_here(&raw.start, act).unwrap_or(Ix::new(0));
        built.hub = raw.hub.as_ref().and_then(|hub| self.beat_here(hub, act));
        scenario.acts.push(id.into(), built);
        Some(())
    }

    fn topic(&mut self, raw: &RawTopic, act: Ix<kind::Act>, hub: bool, scenario: &mut Scenario) -> Topic {
        let topic = Ix::new(scenario.topics.len());
        let id = raw.id.as_str();
        if raw.beats.is_empty() {
            self.findings.push(Finding::new(Code::S009, &raw.id.place).with("what", "topic").with("id", id));
        }
        let mut openers = Vec::new();
        for opener in &raw.openers {
            let item = self.a_move(opener, Owner::Opener(topic), id, hub);
            openers.push(scenario.moves.push(opener.id.as_str().into(), item));
        }
        let mut beats = Vec::new();
        for beat in &raw.beats {
            let item = self.beat(beat, topic, act, hub, scenario);
            beats.push(scenario.beats.push(beat.id.as_str().into(), item));
        }
        let entry = self.beat_here(&raw.entry, act);
        if let Some(elsewhere) = entry.filter(|entry| !beats.is_empty() && !beats.contains(entry)) {
            let finding = Finding::new(Code::S030, &raw.entry.place).with("topic", id);
            self.findings.push(finding.with("beat", &self.beats.order[elsewhere.at()]));
        }
        Topic {
            act,
            when: self.condition_or_always(raw.when.as_ref()),
            closed: raw.closed,
            entry: entry.unwrap_or(Ix::new(0)),
            openers,
            beats,
            at: raw.id.place.clone(),
        }
    }

    fn beat(&mut self, raw: &RawBeat, topic: Ix<kind::Topic>, act: Ix<kind::Act>, hub: bool, scenario: &mut Scenario) -> Beat {
        let at = Ix::new(scenario.beats.len());
        let id = raw.id.as_str();
        if raw.lines.len() > MOST_VALUES {
            let finding = Finding::new(Code::S007, &raw.id.place).with("value", raw.lines.len());
            self.findings.push(finding.with("min", 0).with("max", MOST_VALUES));
        }
        let lines = raw.lines.iter().take(MOST_VALUES).enumerate().map(|(n, line)| {
            let part = if n == 0 { "line".to_owned() } else { format!("line{}", n + 1) };
            self.line(line, key(&[id, &part]))
        });
        let lines = lines.collect();
        let mut push = |linker: &mut Self, raw: &RawMove, owner| {
            let item = linker.a_move(raw, owner, id, hub);
            scenario.moves.push(raw.id.as_str().into(), item)
        };
        let moves = raw.moves.iter().map(|own| push(self, own, Owner::Beat(at))).collect();
        let waits = raw
            .waits
            .as_ref()
            .map(|(moment, longer)| [push(self, moment, Owner::Wait(at, 0)), push(self, longer, Owner::Wait(at, 1))]);
        let interrupt = raw.interrupt.as_ref().map(|interrupt| push(self, interrupt, Owner::Interrupt(at)));
        Beat {
            topic,
            act,
            enter: self.effects(&raw.enter),
            reactions: self.reactions(&raw.reactions, &[id]),
            lines,
            inner: raw.inner.then(|| key(&[id, "inner"])),
            resume: raw.resume.as_ref().map(|line| self.line(line, key(&[id, "resume"]))),
            may_leave: raw.may_leave,
            may_end: raw.may_end,
            interrupt,
            waits,
            moves,
            then: raw.then.as_ref().and_then(|name| self.beat_here(name, act)),
            at: raw.id.place.clone(),
        }
    }

    fn sight(&mut self, raw: &RawSight, act: Ix<kind::Act>) -> Sight {
        let id = raw.id.as_str();
        Sight {
            act,
            when: self.condition_or_always(raw.when.as_ref()),
            effects: self.effects(&raw.effects),
            reactions: self.reactions(&raw.reactions, &[id]),
            name: key(&[id, "name"]),
            seen: key(&[id, "seen"]),
            at: raw.id.place.clone(),
        }
    }

    fn a_move(&mut self, raw: &RawMove, owner: Owner, site: &str, hub: bool) -> Move {
        let id = raw.id.as_str();
        let is_wait = matches!(owner, Owner::Wait(..));
        if raw.kind.is_spoken() && (raw.tone.is_none() || raw.length.is_none()) {
            self.findings.push(Finding::new(Code::S024, &raw.id.place).with("id", id));
        }
        let act = match owner {
            Owner::Beat(beat) | Owner::Wait(beat, _) | Owner::Interrupt(beat) => self.beat_act[beat.at()],
            Owner::Opener(topic) => self.topic_act[topic.at()],
            Owner::Closing(act) => act,
        };
        let to = match (&raw.to, owner) {
            (Some(to), _) => self.target(to, act, hub, &raw.id.place),
            (None, Owner::Opener(topic)) => Target::Topic(topic),
            (None, Owner::Wait(..)) => Target::Stay,
            (None, _) => {
                self.findings.push(Finding::new(Code::S002, &raw.id.place).with("field", "to").with("what", "move"));
                Target::Stay
            }
        };
        let mut evidence = Vec::new();
        for (row, weight) in &raw.evidence {
            match self.rubric.rows.find(row.as_str()) {
                Some(found) if evidence.iter().any(|given: &Evidence| given.row == found) => {
                    let finding = Finding::new(Code::S005, &row.place).with("what", "row").with("id", row.as_str());
                    self.findings.push(finding.with("first", raw.id.place.line));
                }
                Some(found) => evidence.push(Evidence { row: found, name: row.as_str().into(), weight: *weight }),
                None => {
                    let finding = Finding::new(Code::S006, &row.place).with("what", "row").with("id", row.as_str());
                    let known = self.rubric.rows.names().map(|name| name.as_str());
                    self.findings.push(finding.with_known(row.as_str(), known));
                }
            }
        }
        Move {
            owner,
            kind: raw.kind,
            tone: raw.tone,
            length: raw.length,
            text: (!is_wait).then(|| key(&[site, id, "say"])),
            when: self.condition_or_always(raw.when.as_ref()),
            locked: raw.locked.as_ref().map(|locked| (self.condition(locked), key(&[site, id, "locked"]))),
            again: raw.again,
            effects: self.effects(&raw.effects),
            evidence,
            why: raw.why.then(|| key(&[site, id, "why"])),
            inner: raw.inner.then(|| key(&[site, id, "inner"])),
            reactions: self.reactions(&raw.reactions, &[site, id]),
            to,
            at: raw.id.place.clone(),
        }
    }

    fn target(&mut self, raw: &RawTarget, act: Ix<kind::Act>, hub: bool, at: &Place) -> Target {
        match raw {
            RawTarget::Beat(name) => self.beat_here(name, act).map_or(Target::Stay, Target::Beat),
            RawTarget::Stay => Target::Stay,
            RawTarget::Topic(name) => match self.topics.get(name, self.findings) {
                Some(topic) if self.topic_act[topic.at()] != act => {
                    self.elsewhere("topic", name);
                    Target::Stay
                }
                found => found.map_or(Target::Stay, Target::Topic),
            },
            RawTarget::EndTopic | RawTarget::Hub if !hub => {
                self.findings.push(Finding::new(Code::S002, at).with("field", "hub").with("what", "act"));
                Target::Stay
            }
            RawTarget::EndTopic => Target::EndTopic,
            RawTarget::Hub => Target::Hub,
            RawTarget::Act(name) => self.acts.get(name, self.findings).map_or(Target::Stay, Target::Act),
            RawTarget::Ending(name) => self.endings.get(name, self.findings).map_or(Target::Stay, Target::Ending),
            RawTarget::First(cases, place) => {
                if cases.last().is_none_or(|(when, _)| when.is_some()) {
                    self.findings.push(Finding::new(Code::S012, place).with("what", "First"));
                }
                let cases = cases.iter().map(|(when, to)| {
                    let when = self.condition_or_always(when.as_ref());
                    (when, self.target(to, act, hub, at))
                });
                Target::First(cases.collect())
            }
        }
    }

    fn elsewhere(&mut self, what: &'static str, name: &Name) {
        self.findings.push(Finding::new(Code::S010, &name.place).with("what", what).with("id", name.as_str()));
    }

    /// A beat of this act; one of another act is reported.
    fn beat_here(&mut self, name: &Name, act: Ix<kind::Act>) -> Option<Ix<kind::Beat>> {
        let beat = self.beats.get(name, self.findings)?;
        if self.beat_act[beat.at()] != act {
            self.elsewhere("beat", name);
            return None;
        }
        Some(beat)
    }

    fn reactions(&mut self, raw: &[RawReaction], site: &[&str]) -> Vec<Reaction> {
        let build = |reaction: &RawReaction| {
            let id = reaction.id.as_str();
            let text = key(&[site, &[id]].concat());
            Reaction {
                id: id.to_owned(),
                when: self.condition_or_always(reaction.when.as_ref()),
                inner: reaction.inner.then(|| key(&[text.as_str(), "inner"])),
                line: self.line(&reaction.line, text),
                effects: self.effects(&reaction.effects),
            }
        };
        raw.iter().map(build).collect()
    }

    fn line(&mut self, raw: &RawLine, text: TextKey) -> Line {
        let mut args = Vec::new();
        for (name, source) in &raw.args {
            let source = match source {
                RawSource::Fact(id) => self.facts.get(id, self.findings).map(Source::Fact),
                RawSource::Drawn(id) => self.draws.get(id, self.findings).map(Source::Drawn),
                RawSource::Gauge(id) => self.gauges.get(id, self.findings).map(Source::Gauge),
            };
            args.extend(source.map(|source| (name.value.clone(), source)));
        }
        Line {
            speaker: self.people.get(&raw.speaker, self.findings).unwrap_or(Ix::new(0)),
            text,
            mood: raw.mood,
            gesture: raw.gesture,
            gaze: raw.gaze,
            long: raw.long,
            args,
            at: raw.speaker.place.clone(),
        }
    }

    fn principle(&mut self, name: &Name) -> Option<Ix<kind::Principle>> {
        let found = self.rubric.principles.find(name.as_str());
        if found.is_none() {
            let finding = Finding::new(Code::S006, &name.place).with("what", "principle").with("id", name.as_str());
            let known = self.rubric.principles.names().map(|name| name.as_str());
            self.findings.push(finding.with_known(name.as_str(), known));
        }
        found
    }

    /// An alias must lead from an id that no longer lives to one that does.
    fn aliases(&mut self, raw: &[(Name, Name)]) {
        let lives = |name: &str| {
            self.moves.found.contains_key(name)
                || self.sights.found.contains_key(name)
                || self.beats.found.contains_key(name)
                || self.endings.found.contains_key(name)
                || self.acts.found.contains_key(name)
        };
        for (old, new) in raw {
            if lives(old.as_str()) || !lives(new.as_str()) {
                self.findings.push(Finding::new(Code::S028, &old.place).with("old", old.as_str()).with("new", new.as_str()));
            }
        }
    }
}

fn no_more_than<T>(list: &mut Vec<T>, of: &Name, findings: &mut Vec<Finding>) {
    if list.len() > MOST_VALUES {
        findings.push(Finding::new(Code::S007, &of.place).with("value", list.len()).with("min", 1).with("max", MOST_VALUES));
        list.truncate(MOST_VALUES);
    }
}

/// The values of a fact: as listed, or no and yes.
fn values_of(fact: &mut RawFact, findings: &mut Vec<Finding>) -> Vec<String> {
    no_more_than(&mut fact.values, &fact.id, findings);
    match fact.values.len() {
        0 => vec!["no".into(), "yes".into()],
        _ => fact.values.iter().map(|value| value.value.clone()).collect(),
    }
}
