//! The items of a day's mix while they are gathered: not too many, not too much of one skill or form, at most three of a form in a row.

use std::collections::VecDeque;

use super::Ground;
use crate::domain::{
    drill::model::{Drill, Form, Item},
    id::SkillId,
};

/// Items of a mix, at least and at most, where there are enough.
pub const ITEMS: (usize, usize) = (8, 12);
/// So many are wanted, unless they take long.
const WANTED: usize = 10;
/// What a mix takes in all, in seconds: once it takes that long, nothing is added that only fills.
const SECONDS: usize = 300;
/// Items that are typed.
pub const MOST_TYPED: usize = 3;
/// Items of one form in a row.
pub const MOST_IN_A_ROW: usize = 3;
/// Items of one skill, and of one skill where there is nothing else.
const MOST_OF_A_SKILL: usize = 4;
const MOST_OF_ALL: usize = 8;

/// A skill whose items are taken one by one.
struct Queue<'a> {
    skill: &'a SkillId,
    form: Form,
    waiting: VecDeque<&'a Item>,
    taken: Vec<&'a Item>,
}

/// What was gathered so far.
pub(super) struct Basket<'a> {
    ground: Ground<'a>,
    queues: Vec<Queue<'a>>,
    /// Whether there is only one form to practise at all, so that nothing can be put between.
    one_form: bool,
}

impl<'a> Basket<'a> {
    pub(super) fn new(ground: Ground<'a>) -> Self {
        let mut forms: Vec<Form> = ground.drills.playable().map(|(_, drill)| drill.form).collect();
        forms.sort_unstable();
        forms.dedup();
        Self { ground, queues: Vec::new(), one_form: forms.len() < 2 }
    }

    /// Adds so many items of each skill, as far as they fit.
    pub(super) fn add_each(&mut self, drills: &[&'a Drill], items: usize) {
        for &drill in drills {
            for _ in 0..items {
                self.take(drill, MOST_OF_A_SKILL);
            }
        }
    }

    /// Adds items of these skills in turn until the mix is full.
    pub(super) fn fill(&mut self, drills: &[&'a Drill]) {
        self.in_turn(drills, MOST_OF_A_SKILL, ITEMS.1);
    }

    /// Adds items of these skills in turn until there are enough.
    pub(super) fn fill_up(&mut self, drills: &[&'a Drill]) {
        self.in_turn(drills, MOST_OF_ALL, WANTED);
    }

    fn in_turn(&mut self, drills: &[&'a Drill], most: usize, until: usize) {
        loop {
            let before = self.len();
            for &drill in drills {
                if self.len() < until && !self.takes_long() {
                    self.take(drill, most);
                }
            }
            if self.len() == before || self.len() >= until {
                return;
            }
        }
    }

    fn seconds(&self) -> usize {
        self.queues.iter().map(|queue| queue.taken.len() * queue.form.seconds() as usize).sum()
    }

    /// Whether it is a mix already, and fills its time.
    fn takes_long(&self) -> bool {
        self.len() >= ITEMS.0 && self.seconds() >= SECONDS
    }

    fn len(&self) -> usize {
        self.queues.iter().map(|queue| queue.taken.len()).sum()
    }

    fn of_form(&self, form: Form) -> usize {
        self.queues.iter().filter(|queue| queue.form == form).map(|queue| queue.taken.len()).sum()
    }

    fn is_full(&self) -> bool {
        self.len() >= ITEMS.1 || (self.len() >= WANTED && self.seconds() >= SECONDS)
    }

    /// Takes the next item of a skill, if it fits.
    fn take(&mut self, drill: &'a Drill, most: usize) {
        let (mine, all) = (self.of_form(drill.form), self.len());
        // So many others there must be to part them in threes.
        let can_be_parted = self.one_form || mine < MOST_IN_A_ROW * (all - mine + 1);
        let too_much_typing = drill.form == Form::Typed && mine >= MOST_TYPED;
        if self.is_full() || too_much_typing || !can_be_parted {
            return;
        }
        let at = self.queues.iter().position(|queue| *queue.skill == drill.id).unwrap_or_else(|| {
            let waiting = self.ground.candidates(drill).into();
            self.queues.push(Queue { skill: &drill.id, form: drill.form, waiting, taken: Vec::new() });
            self.queues.len() - 1
        });
        let queue = &mut self.queues[at];
        if queue.taken.len() < most {
            queue.taken.extend(queue.waiting.pop_front());
        }
    }

    /// The items in the order in which they are practised: forms and skills by turns, those of a skill in their own order.
    pub(super) fn arranged(self) -> Vec<&'a Item> {
        let mut left: Vec<(Form, VecDeque<&'a Item>)> =
            self.queues.into_iter().map(|queue| (queue.form, VecDeque::from(queue.taken))).collect();
        let mut order: Vec<&'a Item> = Vec::new();
        let mut last_queue = usize::MAX;
        while left.iter().any(|(_, items)| !items.is_empty()) {
            let run = run_of(&order);
            let open = (0..left.len()).filter(|at| !left[*at].1.is_empty());
            // Of what leaves a way to the end: another skill than the last, another form, then what there is most of.
            let rank = |at: &usize| {
                let form = left[*at].0;
                let repeats = run.is_some_and(|(last, _)| last == form);
                (!leaves_a_way(&left, form, run), *at == last_queue, repeats, usize::MAX - left[*at].1.len(), *at)
            };
            let Some(at) = open.min_by_key(rank) else { break };
            last_queue = at;
            order.extend(left[at].1.pop_front());
        }
        order
    }
}

/// The form of the last item and how many of it stand at the end.
fn run_of(order: &[&Item]) -> Option<(Form, usize)> {
    let form = order.last()?.form;
    Some((form, order.iter().rev().take_while(|item| item.form == form).count()))
}

/// Whether the rest can still be arranged by the rule when an item of this form comes next.
fn leaves_a_way(left: &[(Form, VecDeque<&Item>)], next: Form, run: Option<(Form, usize)>) -> bool {
    let run = match run {
        Some((form, length)) if form == next => length + 1,
        _ => 1,
    };
    if run > MOST_IN_A_ROW {
        return false;
    }
    let count = |form: Form| left.iter().filter(|(own, _)| *own == form).map(|(_, items)| items.len()).sum::<usize>();
    Form::ALL.into_iter().all(|form| {
        let own = count(form) - usize::from(form == next);
        let others = Form::ALL.into_iter().filter(|other| *other != form).map(count).sum::<usize>() - usize::from(form != next);
        // Each item of another form opens a place for three more of this one.
        let room = if form == next { MOST_IN_A_ROW - run } else { MOST_IN_A_ROW };
        own <= room + MOST_IN_A_ROW * others
    })
}
