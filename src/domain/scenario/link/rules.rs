//! Conditions and effects, resolved.

use super::{
    super::{
        model::{Condition, Effect},
        raw::{Name, RawCondition, RawEffect},
    },
    Linker,
};
use crate::domain::{
    finding::{Code, Finding},
    id::{Ix, kind},
};

impl Linker<'_> {
    pub(super) fn condition_or_always(&mut self, raw: Option<&RawCondition>) -> Condition {
        raw.map_or(Condition::Always, |raw| self.condition(raw))
    }

    pub(super) fn condition(&mut self, raw: &RawCondition) -> Condition {
        self.try_condition(raw).unwrap_or(Condition::Always)
    }

    fn try_condition(&mut self, raw: &RawCondition) -> Option<Condition> {
        Some(match raw {
            RawCondition::All(list) => Condition::All(list.iter().map(|inner| self.condition(inner)).collect()),
            RawCondition::Any(list) => Condition::Any(list.iter().map(|inner| self.condition(inner)).collect()),
            RawCondition::Not(inner) => Condition::Not(Box::new(self.condition(inner))),
            RawCondition::AtLeast(id, n) => Condition::AtLeast(self.gauges.get(id, self.findings)?, *n),
            RawCondition::AtMost(id, n) => Condition::AtMost(self.gauges.get(id, self.findings)?, *n),
            RawCondition::Fact(id) => self.fact_yes(id).map(|(fact, yes)| Condition::FactIs(fact, yes))?,
            RawCondition::Is(id, value) => self.fact_value(id, value).map(|(fact, value)| Condition::FactIs(fact, value))?,
            RawCondition::Visited(id) => Condition::Visited(self.beats.get(id, self.findings)?),
            RawCondition::Seen(id) => Condition::Seen(self.sights.get(id, self.findings)?),
            RawCondition::Chosen(id) => Condition::Chosen(self.moves.get(id, self.findings)?),
            RawCondition::Drawn(id, value) => {
                let draw = self.draws.get(id, self.findings)?;
                let values = self.draw_values[draw.at()].clone();
                Condition::Drawn(draw, self.position("draw-value", value, &values)?)
            }
            RawCondition::TopicIs(id, state) => Condition::TopicIs(self.topics.get(id, self.findings)?, *state),
        })
    }

    pub(super) fn effects(&mut self, raw: &[RawEffect]) -> Vec<Effect> {
        raw.iter().filter_map(|effect| self.effect(effect)).collect()
    }

    fn effect(&mut self, raw: &RawEffect) -> Option<Effect> {
        Some(match raw {
            RawEffect::Add(id, by) => Effect::Add(self.gauges.get(id, self.findings)?, *by),
            RawEffect::Set(id, to) => Effect::Set(self.gauges.get(id, self.findings)?, *to),
            RawEffect::Fact(id) => self.fact_yes(id).map(|(fact, yes)| Effect::SetFact(fact, yes))?,
            RawEffect::SetFact(id, value) => self.fact_value(id, value).map(|(fact, value)| Effect::SetFact(fact, value))?,
            RawEffect::OpenTopic(id) => Effect::OpenTopic(self.topics.get(id, self.findings)?),
            RawEffect::CloseTopic(id) => Effect::CloseTopic(self.topics.get(id, self.findings)?),
            RawEffect::Later(id) => Effect::Later(self.laters.get(id, self.findings)?),
            RawEffect::Cancel(id) => Effect::Cancel(self.laters.get(id, self.findings)?),
            RawEffect::Door(door) => Effect::Door(*door),
            RawEffect::Place(name) => Effect::Place(name.as_str().into()),
            RawEffect::Sound(noise) => Effect::Sound(*noise),
            RawEffect::Comes(person) => Effect::Comes(self.people.get(person, self.findings)?),
            RawEffect::Leaves(person) => Effect::Leaves(self.people.get(person, self.findings)?),
            RawEffect::When(condition, effects) => Effect::When(self.condition(condition), self.effects(effects)),
        })
    }

    fn fact_yes(&mut self, name: &Name) -> Option<(Ix<kind::Fact>, u8)> {
        let fact = self.facts.get(name, self.findings)?;
        let values = self.fact_values[fact.at()].clone();
        let yes = Name { value: "yes".into(), ..name.clone() };
        self.position("fact-value", &yes, &values).map(|at| (fact, at))
    }

    pub(super) fn fact_value(&mut self, name: &Name, value: &Name) -> Option<(Ix<kind::Fact>, u8)> {
        let fact = self.facts.get(name, self.findings)?;
        let values = self.fact_values[fact.at()].clone();
        self.position("fact-value", value, &values).map(|at| (fact, at))
    }

    /// Where a value stands in its list; an unknown one is reported.
    pub(super) fn position(&mut self, what: &'static str, name: &Name, values: &[String]) -> Option<u8> {
        let at = values.iter().position(|value| *value == name.value);
        if at.is_none() {
            let finding = Finding::new(Code::S006, &name.place).with("what", what).with("id", name.as_str());
            self.findings.push(finding.with_known(name.as_str(), values.iter().map(String::as_str)));
        }
        at.and_then(|at| u8::try_from(at).ok())
    }
}
