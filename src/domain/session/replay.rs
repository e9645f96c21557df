//! A session as a whole: the state, the inputs so far and the events they gave; made anew from seed and inputs at any time.

use std::{ops::Deref, sync::Arc};

use super::{
    event::{Event, Input, Offer, Refusal},
    luck::Seed,
    state::State,
    step::{begin, offers, sights_in_view, step},
};
use crate::domain::{id::SightId, scenario::model::Scenario};

/// The scenario of a session: looked at, or held together with others.
#[derive(Debug, Clone)]
pub enum Held<'a> {
    /// Somebody else's, who outlives the session.
    Lent(&'a Scenario),
    /// Held by the session too; what the window plays lives as long as it is open.
    Shared(Arc<Scenario>),
}

impl<'a> From<&'a Scenario> for Held<'a> {
    fn from(scenario: &'a Scenario) -> Self {
        Self::Lent(scenario)
    }
}

impl From<Arc<Scenario>> for Held<'_> {
    fn from(scenario: Arc<Scenario>) -> Self {
        Self::Shared(scenario)
    }
}

impl Deref for Held<'_> {
    type Target = Scenario;

    fn deref(&self) -> &Scenario {
        match self {
            Self::Lent(scenario) => scenario,
            Self::Shared(scenario) => scenario,
        }
    }
}

/// One play of one scenario, as far as it has come.
#[derive(Debug, Clone)]
pub struct Session<'a> {
    scenario: Held<'a>,
    seed: Seed,
    state: State,
    inputs: Vec<Input>,
    /// Events by input: first those of the beginning, then one list per input.
    events: Vec<Vec<Event>>,
}

impl<'a> Session<'a> {
    /// Begins.
    #[must_use]
    pub fn begin(scenario: impl Into<Held<'a>>, seed: u64) -> Self {
        let (scenario, seed) = (scenario.into(), Seed(seed));
        let (state, events) = begin(&scenario, &seed);
        Self { scenario, seed, state, inputs: Vec::new(), events: vec![events] }
    }

    /// Works out what an input would give, without taking it: keep it on disk first, then [`Session::accept`].
    ///
    /// # Errors
    /// A [`Refusal`] when the input is not possible here.
    pub fn consider(&self, input: &Input) -> Result<(State, Vec<Event>), Refusal> {
        step(&self.scenario, &self.seed, &self.state, input)
    }

    /// Takes an input with what it gives.
    pub fn accept(&mut self, input: Input, (state, events): (State, Vec<Event>)) {
        self.state = state;
        self.inputs.push(input);
        self.events.push(events);
    }

    /// Considers and accepts at once. Gives the events.
    ///
    /// # Errors
    /// A [`Refusal`] when the input is not possible here; the session is as it was.
    pub fn take(&mut self, input: Input) -> Result<&[Event], Refusal> {
        let outcome = self.consider(&input)?;
        self.accept(input, outcome);
        Ok(self.events.last().expect("accepting pushed one"))
    }

    /// The scenario that is played.
    #[must_use]
    pub fn scenario(&self) -> &Scenario {
        &self.scenario
    }

    /// The seed of its chance.
    #[must_use]
    pub fn seed(&self) -> Seed {
        self.seed
    }

    /// Where it stands.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The inputs so far.
    #[must_use]
    pub fn inputs(&self) -> &[Input] {
        &self.inputs
    }

    /// The events of the beginning (0) or of the nth input.
    #[must_use]
    pub fn events_of(&self, nth: usize) -> &[Event] {
        self.events.get(nth).map(Vec::as_slice).unwrap_or_default()
    }

    /// All events so far.
    pub fn events(&self) -> impl Iterator<Item = &Event> + Clone {
        self.events.iter().flatten()
    }

    /// The moves shown now.
    #[must_use]
    pub fn offers(&self) -> Vec<Offer> {
        offers(&self.scenario, &self.seed, &self.state)
    }

    /// The sights that can be looked at now.
    #[must_use]
    pub fn sights(&self) -> Vec<SightId> {
        let in_view = sights_in_view(&self.scenario, &self.seed, &self.state);
        in_view.into_iter().map(|ix| self.scenario.sights.name(ix).clone()).collect()
    }

    /// Whether it has closed.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state.ending().is_some()
    }
}

/// Plays inputs from the beginning.
///
/// # Errors
/// The position of the first input that is refused, counted from 0, and why.
pub fn replay<'a>(scenario: impl Into<Held<'a>>, seed: u64, inputs: &[Input]) -> Result<Session<'a>, (usize, Refusal)> {
    let mut session = Session::begin(scenario, seed);
    for (at, input) in inputs.iter().enumerate() {
        session.take(input.clone()).map_err(|refusal| (at, refusal))?;
    }
    Ok(session)
}
