//! Checks of the structure as a whole: what leads where, what can never happen, what nothing reads or changes.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::domain::{
    finding::{Code, Finding, Place},
    id::{Ix, kind},
    scenario::{
        GAUGE_MAX,
        model::{Condition, Effect, Line, Move, Owner, Reaction, Scenario, Source, Target},
    },
};

/// All findings about the structure of a scenario that was read without errors.
pub(super) fn check(scenario: &Scenario) -> Vec<Finding> {
    let graph = Graph::new(scenario);
    let mut findings = Vec::new();
    graph.reach(&mut findings);
    graph.beats(&mut findings);
    graph.moves(&mut findings);
    graph.unused(&mut findings);
    findings
}

/// Whether a move counts as content: it has words of its own, and changes the next line, a gauge, a fact or evidence.
pub(super) fn counts_as_move(scenario: &Scenario, ix: Ix<kind::Move>) -> bool {
    let item = &scenario.moves[ix];
    let changes = !item.effects.is_empty() || !item.evidence.is_empty() || !item.reactions.is_empty();
    item.text.is_some() && (changes || !matches!(item.to, Target::Stay))
}

/// What is known of a scenario before anything is played.
struct Graph<'a> {
    scenario: &'a Scenario,
    /// Where each beat leads.
    next: Vec<Vec<Ix<kind::Beat>>>,
    reached: FxHashSet<Ix<kind::Beat>>,
    endings: FxHashSet<Ix<kind::Ending>>,
    /// Lowest and highest value of each gauge that anything could make.
    ranges: Vec<(u8, u8)>,
    /// Values of each fact that something sets, or that it starts with.
    values: Vec<FxHashSet<u8>>,
}

impl<'a> Graph<'a> {
    fn new(scenario: &'a Scenario) -> Self {
        let mut graph = Self {
            scenario,
            next: Vec::new(),
            reached: FxHashSet::default(),
            endings: FxHashSet::default(),
            ranges: scenario.gauges.iter().map(|(_, _, gauge)| (gauge.start, gauge.start)).collect(),
            values: scenario.facts.iter().map(|(_, _, fact)| FxHashSet::from_iter([fact.start])).collect(),
        };
        each_effect(scenario, &mut |effect| match effect {
            Effect::Add(gauge, by) if *by > 0 => graph.ranges[gauge.at()].1 = GAUGE_MAX,
            Effect::Add(gauge, by) if *by < 0 => graph.ranges[gauge.at()].0 = 0,
            Effect::Set(gauge, to) => {
                let (low, high) = &mut graph.ranges[gauge.at()];
                (*low, *high) = ((*low).min(*to), (*high).max(*to));
            }
            Effect::SetFact(fact, value) => {
                graph.values[fact.at()].insert(*value);
            }
            _ => {}
        });
        graph.next = scenario.beats.indices().map(|beat| graph.leads_to(beat)).collect();
        graph.walk();
        graph
    }

    fn leads_to(&self, at: Ix<kind::Beat>) -> Vec<Ix<kind::Beat>> {
        let scenario = self.scenario;
        let beat = &scenario.beats[at];
        let mut next: Vec<_> = beat.then.into_iter().collect();
        for ix in scenario.moves_around(at).into_iter().filter(|ix| self.can_be(&scenario.moves[*ix].when)) {
            next.extend(scenario.beats_after(at, ix));
        }
        next.sort_unstable();
        next.dedup();
        next
    }

    fn walk(&mut self) {
        let first = self.scenario.acts.indices().next().expect("a checked scenario has an act");
        let mut open = vec![self.scenario.acts[first].start];
        while let Some(beat) = open.pop() {
            if !self.reached.insert(beat) {
                continue;
            }
            open.extend(&self.next[beat.at()]);
            for ix in self.scenario.moves_around(beat) {
                for leaf in self.scenario.moves[ix].to.leaves() {
                    if let Target::Ending(ending) = leaf {
                        self.endings.insert(*ending);
                    }
                }
            }
        }
    }

    /// Whether a condition could hold in some state, by what is known without playing.
    fn can_be(&self, condition: &Condition) -> bool {
        match condition {
            Condition::All(list) => {
                let mut ranges: FxHashMap<Ix<kind::Gauge>, (u8, u8)> = FxHashMap::default();
                for inner in list {
                    match inner {
                        Condition::AtLeast(gauge, n) => {
                            let range = ranges.entry(*gauge).or_insert(self.ranges[gauge.at()]);
                            range.0 = range.0.max(*n);
                        }
                        Condition::AtMost(gauge, n) => {
                            let range = ranges.entry(*gauge).or_insert(self.ranges[gauge.at()]);
                            range.1 = range.1.min(*n);
                        }
                        _ => {}
                    }
                }
                ranges.values().all(|(low, high)| low <= high) && list.iter().all(|inner| self.can_be(inner))
            }
            Condition::Any(list) => list.iter().any(|inner| self.can_be(inner)),
            Condition::Not(inner) => self.can_fail(inner),
            Condition::AtLeast(gauge, n) => self.ranges[gauge.at()].1 >= *n,
            Condition::AtMost(gauge, n) => self.ranges[gauge.at()].0 <= *n,
            Condition::FactIs(fact, value) => self.values[fact.at()].contains(value),
            _ => true,
        }
    }

    /// Whether a condition could fail in some state.
    fn can_fail(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Always => false,
            Condition::All(list) => list.iter().any(|inner| self.can_fail(inner)),
            Condition::Any(list) => list.iter().all(|inner| self.can_fail(inner)),
            Condition::Not(inner) => self.can_be(inner),
            Condition::AtLeast(gauge, n) => self.ranges[gauge.at()].0 < *n,
            Condition::AtMost(gauge, n) => self.ranges[gauge.at()].1 > *n,
            Condition::FactIs(fact, value) => self.values[fact.at()].iter().any(|v| v != value),
            _ => true,
        }
    }

    /// S015, S017, S022: what nothing leads to.
    fn reach(&self, findings: &mut Vec<Finding>) {
        let scenario = self.scenario;
        let mut opened: FxHashSet<Ix<kind::Topic>> = FxHashSet::default();
        each_effect(scenario, &mut |effect| {
            if let Effect::OpenTopic(topic) = effect {
                opened.insert(*topic);
            }
        });
        for (ix, id, topic) in scenario.topics.iter() {
            let never_opened = topic.closed && !opened.contains(&ix);
            if never_opened || !topic.beats.iter().any(|beat| self.reached.contains(beat)) {
                findings.push(Finding::new(Code::S022, &topic.at).with("topic", id));
                continue;
            }
            for beat in topic.beats.iter().filter(|beat| !self.reached.contains(beat)) {
                findings.push(Finding::new(Code::S015, &scenario.beats[*beat].at).with("beat", scenario.beats.name(*beat)));
            }
        }
        for (ix, id, ending) in scenario.endings.iter() {
            if !self.endings.contains(&ix) {
                findings.push(Finding::new(Code::S017, &ending.at).with("ending", id));
            }
        }
    }

    /// S011, S012, S014, S023, S025, S027, S029: beats by themselves.
    fn beats(&self, findings: &mut Vec<Finding>) {
        let scenario = self.scenario;
        for (ix, id, beat) in scenario.beats.iter() {
            let mut report = |code| findings.push(Finding::new(code, &beat.at).with("beat", id));
            let others = &scenario.acts[beat.act].topics;
            let leaves = others.iter().any(|t| *t != beat.topic && !scenario.topics[*t].openers.is_empty());
            let ends = !scenario.acts[beat.act].closings.is_empty();
            let moves = beat.moves.len() + usize::from(beat.may_leave && leaves) + usize::from(beat.may_end && ends);
            if !beat.moves.is_empty() && beat.waits.is_none() {
                report(Code::S023);
            }
            if beat.interrupt.is_some() && !beat.lines.iter().any(|line| line.long) {
                report(Code::S025);
            }
            if !beat.moves.is_empty() && beat.then.is_some() {
                report(Code::S027);
            }
            if moves == 0 && beat.then.is_none() {
                let from: Vec<&str> = self.leading_to(ix).map(|b| scenario.beats.name(b).as_str()).collect();
                findings.push(Finding::new(Code::S014, &beat.at).with("beat", id).with("from", from.join(", ")));
            }
            for (marked, possible, what) in [(beat.may_leave, leaves, "leave"), (beat.may_end, ends, "end")] {
                if marked && !possible {
                    findings.push(Finding::new(Code::S029, &beat.at).with("beat", id).with("what", what));
                }
            }
            let conditional = |reaction: &Reaction| !reaction.when.is_always();
            if beat.lines.is_empty() && !beat.reactions.is_empty() && beat.reactions.iter().all(conditional) {
                findings.push(Finding::new(Code::S012, &beat.at).with("what", id));
            }
        }
        self.circles(findings);
    }

    fn leading_to(&self, beat: Ix<kind::Beat>) -> impl Iterator<Item = Ix<kind::Beat>> + '_ {
        self.scenario.beats.indices().filter(move |from| *from != beat && self.next[from.at()].contains(&beat))
    }

    /// S011: beats without moves that lead round to each other. Each leads to one beat only, so one walk marks them all.
    fn circles(&self, findings: &mut Vec<Finding>) {
        let scenario = self.scenario;
        let goes_on = |beat: Ix<kind::Beat>| scenario.beats[beat].then.filter(|_| scenario.beats[beat].moves.is_empty());
        // The walk that first came by each beat; 0 is none.
        let mut walked = vec![0usize; scenario.beats.len()];
        for (walk, start) in (1..).zip(scenario.beats.indices()) {
            let (mut at, mut way) = (start, Vec::new());
            while walked[at.at()] == 0 {
                walked[at.at()] = walk;
                way.push(at);
                match goes_on(at) {
                    Some(next) => at = next,
                    None => break,
                }
            }
            // It came back to a beat of its own way: from there on it is a circle.
            let circle = way.iter().position(|beat| *beat == at && goes_on(at).is_some() && walked[at.at()] == walk);
            if let Some(from) = circle.filter(|_| way.last().copied().and_then(goes_on) == Some(at)) {
                let names: Vec<&str> = way[from..].iter().map(|beat| scenario.beats.name(*beat).as_str()).collect();
                findings.push(Finding::new(Code::S011, &scenario.beats[at].at).with("beats", names.join(" > ")));
            }
        }
    }

    /// S016: moves whose condition cannot hold, or that no beat offers.
    fn moves(&self, findings: &mut Vec<Finding>) {
        let scenario = self.scenario;
        for (ix, id, item) in scenario.moves.iter() {
            let place = match item.owner {
                Owner::Opener(topic) => scenario.topics[topic].act,
                owner => scenario.act_of(owner),
            };
            let offered_somewhere = match item.owner {
                Owner::Opener(topic) => {
                    self.can_be(&scenario.topics[topic].when)
                        && self.some_beat(place, |beat| beat.may_leave && beat.topic != topic)
                }
                Owner::Closing(_) => self.some_beat(place, |beat| beat.may_end),
                Owner::Beat(_) | Owner::Wait(..) | Owner::Interrupt(_) => true,
            };
            let itself = |condition: &Condition| match condition {
                Condition::Chosen(other) => *other == ix && !item.again,
                Condition::All(list) => {
                    list.iter().any(|inner| matches!(inner, Condition::Chosen(other) if *other == ix && !item.again))
                }
                _ => false,
            };
            if !offered_somewhere || !self.can_be(&item.when) || itself(&item.when) {
                findings.push(Finding::new(Code::S016, &item.at).with("move", id));
            }
        }
    }

    fn some_beat(&self, act: Ix<kind::Act>, fits: impl Fn(&crate::domain::scenario::model::Beat) -> bool) -> bool {
        self.scenario.beats.iter().any(|(_, _, beat)| beat.act == act && fits(beat))
    }

    /// S018 to S021 and S026: what is declared and never read, changed or set going.
    fn unused(&self, findings: &mut Vec<Finding>) {
        let scenario = self.scenario;
        let mut read = Read::default();
        each_condition(scenario, &mut |condition| condition.each_question(&mut |question| read.take(question)));
        each_line(scenario, &mut |line| line.args.iter().for_each(|(_, source)| read.take_source(*source)));
        let mut changed: FxHashSet<Ix<kind::Gauge>> = FxHashSet::default();
        let mut set: FxHashSet<Ix<kind::Fact>> = FxHashSet::default();
        let mut going: FxHashSet<Ix<kind::Later>> = FxHashSet::default();
        each_effect(scenario, &mut |effect| match effect {
            Effect::Add(gauge, _) | Effect::Set(gauge, _) => {
                changed.insert(*gauge);
            }
            Effect::SetFact(fact, _) => {
                set.insert(*fact);
            }
            Effect::Later(later) => {
                going.insert(*later);
            }
            _ => {}
        });
        let mut report = |code, place: &Place, what, id: &str| findings.push(Finding::new(code, place).with(what, id));
        for (ix, id, gauge) in scenario.gauges.iter() {
            if !read.gauges.contains(&ix) {
                report(Code::S018, &gauge.at, "gauge", id.as_str());
            }
            if !changed.contains(&ix) {
                report(Code::S019, &gauge.at, "gauge", id.as_str());
            }
        }
        for (ix, id, draw) in scenario.draws.iter() {
            if !read.draws.contains(&ix) {
                report(Code::S021, &draw.at, "draw", id.as_str());
            }
        }
        for (ix, id, later) in scenario.laters.iter() {
            if !going.contains(&ix) {
                report(Code::S026, &later.at, "later", id.as_str());
            }
        }
        for (ix, id, fact) in scenario.facts.iter() {
            for (there, missing) in [(set.contains(&ix), "set"), (read.facts.contains(&ix), "read")] {
                if !there {
                    findings.push(Finding::new(Code::S020, &fact.at).with("fact", id).with("missing", missing));
                }
            }
        }
    }
}

/// What conditions and texts read.
#[derive(Default)]
struct Read {
    gauges: FxHashSet<Ix<kind::Gauge>>,
    facts: FxHashSet<Ix<kind::Fact>>,
    draws: FxHashSet<Ix<kind::Draw>>,
}

impl Read {
    fn take(&mut self, question: &Condition) {
        match question {
            Condition::AtLeast(gauge, _) | Condition::AtMost(gauge, _) => {
                self.gauges.insert(*gauge);
            }
            Condition::FactIs(fact, _) => {
                self.facts.insert(*fact);
            }
            Condition::Drawn(draw, _) => {
                self.draws.insert(*draw);
            }
            _ => {}
        }
    }

    fn take_source(&mut self, source: Source) {
        match source {
            Source::Fact(fact) => {
                self.facts.insert(fact);
            }
            Source::Drawn(draw) => {
                self.draws.insert(draw);
            }
            Source::Gauge(gauge) => {
                self.gauges.insert(gauge);
            }
        }
    }
}

/// Every list of reactions in a scenario.
fn each_reactions(scenario: &Scenario) -> impl Iterator<Item = &Reaction> {
    let beats = scenario.beats.iter().flat_map(|(_, _, beat)| &beat.reactions);
    let moves = scenario.moves.iter().flat_map(|(_, _, item)| &item.reactions);
    let sights = scenario.sights.iter().flat_map(|(_, _, sight)| &sight.reactions);
    beats.chain(moves).chain(sights)
}

/// Calls back for every spoken line.
pub(super) fn each_line(scenario: &Scenario, take: &mut impl FnMut(&Line)) {
    each_reactions(scenario).for_each(|reaction| take(&reaction.line));
    for (_, _, beat) in scenario.beats.iter() {
        beat.lines.iter().chain(&beat.resume).for_each(&mut *take);
    }
}

/// Every list of effects in a scenario.
fn effect_lists(scenario: &Scenario) -> impl Iterator<Item = &Vec<Effect>> {
    let beats = scenario.beats.iter().map(|(_, _, beat)| &beat.enter);
    let moves = scenario.moves.iter().map(|(_, _, item)| &item.effects);
    let sights = scenario.sights.iter().map(|(_, _, sight)| &sight.effects);
    let laters = scenario.laters.iter().map(|(_, _, later)| &later.effects);
    beats.chain(moves).chain(sights).chain(laters).chain(each_reactions(scenario).map(|reaction| &reaction.effects))
}

/// Calls back for every effect, those under conditions included.
fn each_effect(scenario: &Scenario, take: &mut impl FnMut(&Effect)) {
    effect_lists(scenario).flatten().for_each(|effect| effect.each(take, &mut |_| {}));
}

/// Calls back for every condition.
fn each_condition(scenario: &Scenario, take: &mut impl FnMut(&Condition)) {
    effect_lists(scenario).flatten().for_each(|effect| effect.each(&mut |_| {}, take));
    each_reactions(scenario).for_each(|reaction| take(&reaction.when));
    scenario.topics.iter().for_each(|(_, _, topic)| take(&topic.when));
    scenario.sights.iter().for_each(|(_, _, sight)| take(&sight.when));
    scenario.laters.iter().for_each(|(_, _, later)| take(&later.when));
    for (_, _, item) in scenario.moves.iter() {
        move_conditions(item, take);
    }
}

/// Calls back for the conditions of a move itself: shown, locked, and where it leads.
fn move_conditions(item: &Move, take: &mut impl FnMut(&Condition)) {
    fn target(to: &Target, take: &mut impl FnMut(&Condition)) {
        if let Target::First(cases) = to {
            for (when, to) in cases {
                take(when);
                target(to, take);
            }
        }
    }
    take(&item.when);
    if let Some((locked, _)) = &item.locked {
        take(locked);
    }
    target(&item.to, take);
}
