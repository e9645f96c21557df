//! The program's own words about drills, for the terminal and the window alike.

use super::{
    marking::{Confusion, Verdict},
    model::{Drill, Part},
    plan::What,
    progress::SkillProgress,
    shelf::{DrillShelf, Drills},
    time::Day,
    told::{Better, Fate, Reason},
    typed::HeardLabel,
    week::SkillWeek,
};
use crate::domain::{
    id::SkillId,
    texts::{Lang, Texts},
};

/// The program's texts in a language, which may be switched at any moment.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    /// The texts.
    pub texts: &'a Texts,
    /// The language.
    pub lang: Lang,
}

/// A stability in whole days, at least one.
fn days(stability: f64) -> String {
    format!("{:.0}", stability.max(1.0))
}

/// The key of a verdict in words.
#[must_use]
pub fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Right => "drill_right",
        Verdict::Partly => "drill_partly",
        Verdict::Wrong => "drill_wrong",
        Verdict::Unsure => "drill_unsure",
    }
}

impl Words<'_> {
    /// A text.
    pub fn get<'t>(&self, key: &str, args: impl IntoIterator<Item = (&'t str, &'t str)>) -> String {
        self.texts.get(self.lang, key, args)
    }

    /// A text without arguments.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.get(key, [])
    }

    /// The words of a choice; a label of a typed sentence has its words in the program.
    #[must_use]
    pub fn choice(&self, shelf: &DrillShelf, id: &str) -> String {
        let label = self.texts.find(self.lang, &format!("drill_label_{id}"), []);
        label.unwrap_or_else(|| shelf.choice(self.lang, id))
    }

    /// What somebody mixes up, so many times lately.
    #[must_use]
    pub fn confusion(&self, shelf: &DrillShelf, confusion: &Confusion, times: usize) -> String {
        let (answer, chosen, times) = (&confusion.answer, &confusion.chosen, times.to_string());
        if let Some(text) = shelf.confusion(self.lang, answer, chosen) {
            return self.get("drill_mixed_up_text", [("text", &*text), ("times", &*times)]);
        }
        let (answer, chosen) = (self.choice(shelf, answer), self.choice(shelf, chosen));
        self.get("drill_mixed_up", [("answer", &*answer), ("chosen", &*chosen), ("times", &*times)])
    }

    /// What is asked at a step: what the author calls it, or first the reason and then the decision.
    #[must_use]
    pub fn step(&self, part: &Part, name: Option<&str>) -> Option<String> {
        match part {
            Part::Reason => Some(self.say("drill_reason")),
            Part::Decision => Some(self.say("drill_decision")),
            Part::Choice | Part::Option | Part::Tile(_) => name.map(str::to_owned),
        }
    }

    /// What a step is called where it is looked back on.
    #[must_use]
    pub fn part(&self, part: &Part, name: Option<&str>) -> Option<String> {
        match part {
            Part::Reason => Some(self.say("drill_part_reason")),
            Part::Decision => Some(self.say("drill_part_decision")),
            Part::Choice | Part::Option | Part::Tile(_) => name.map(str::to_owned),
        }
    }

    /// What would have been right at a step.
    #[must_use]
    pub fn better(&self, better: &Better) -> String {
        let or = format!(" {} ", self.say("drill_or"));
        // Several whole sentences are kept apart by quotation marks.
        let quoted = |words: &String| self.get("drill_text", [("text", &**words)]);
        let words = match &better.words[..] {
            [only] => only.clone(),
            several => several.iter().map(quoted).collect::<Vec<_>>().join(or.as_str()),
        };
        match self.part(&better.part, better.name.as_deref()) {
            Some(part) => self.get("drill_better_part", [("part", &*part), ("words", &*words)]),
            None => self.get("drill_better", [("words", &*words)]),
        }
    }

    /// A reason, with what it is about where several are told at a time.
    #[must_use]
    pub fn reason(&self, reason: &Reason) -> String {
        let text = &*reason.words;
        let Some(about) = &reason.about else { return text.to_owned() };
        let part = self.part(&about.part, about.name.as_deref());
        match (about.fate, part) {
            (Fate::Hit, None) => text.to_owned(),
            (Fate::Hit, Some(part)) => self.get("drill_reason_of", [("part", &*part), ("text", text)]),
            (Fate::Missed, None) => self.get("drill_reason_yours", [("text", text)]),
            (Fate::Missed, Some(part)) => self.get("drill_reason_yours_part", [("part", &*part), ("text", text)]),
            (Fate::Better, None) => self.get("drill_reason_better", [("text", text)]),
            (Fate::Better, Some(part)) => self.get("drill_reason_better_part", [("part", &*part), ("text", text)]),
        }
    }

    /// What was heard in a typed sentence: labels with the words they rest on.
    #[must_use]
    pub fn heard(&self, labels: &[HeardLabel]) -> String {
        if labels.is_empty() {
            return self.say("drill_heard_nothing");
        }
        let one = |label: &HeardLabel| {
            let name = self.say(&format!("drill_label_{}", label.name));
            if label.words.is_empty() {
                return name;
            }
            self.get("drill_heard_by", [("label", &*name), ("words", &*label.words.join(" … "))])
        };
        let list = labels.iter().map(one).collect::<Vec<_>>().join(", ");
        self.get("drill_heard", [("list", &*list)])
    }

    /// What a resident says back.
    #[must_use]
    pub fn reply(&self, who: &str, text: &str) -> String {
        let who = self.say(&format!("drill_who_{who}"));
        self.get("drill_reply", [("who", &*who), ("text", text)])
    }

    /// How one's own guess before being told compares with what it was worth.
    #[must_use]
    pub fn thought(&self, thought: bool, verdict: Verdict) -> String {
        self.say(match (thought, verdict == Verdict::Right) {
            (true, true) | (false, false) => "drill_thought_right",
            (false, true) => "drill_thought_unsure",
            (true, false) => "drill_thought_wrong",
        })
    }

    /// The title of a skill.
    #[must_use]
    pub fn skill(&self, drills: &Drills, skill: &SkillId) -> String {
        drills.shelf(skill).map_or_else(|| skill.to_string(), |shelf| shelf.title(self.lang))
    }

    /// What is practised.
    #[must_use]
    pub fn title(&self, drills: &Drills, what: &What) -> String {
        match what {
            What::Mix => self.say("drill_mix_title"),
            What::Skill { skill } => self.skill(drills, skill),
            What::Repair { skill, answer, chosen } => match drills.shelf(skill) {
                Some(shelf) => {
                    let (answer, chosen) = (self.choice(shelf, answer), self.choice(shelf, chosen));
                    self.get("drill_repair_title", [("answer", &*answer), ("chosen", &*chosen)])
                }
                None => skill.to_string(),
            },
        }
    }

    /// How far somebody is with a skill.
    #[must_use]
    pub fn standing(&self, drill: &Drill, progress: Option<&SkillProgress>, today: Day) -> String {
        let items = drill.items.len().to_string();
        let Some(progress) = progress else { return self.get("drill_new", [("items", &*items)]) };
        let (right, recent) = progress.right_of_recent();
        let (seen, right, recent) = (progress.cores.len().to_string(), right.to_string(), recent.to_string());
        let args = [("seen", &*seen), ("items", &*items), ("right", &*right), ("recent", &*recent)];
        let mut parts = vec![self.get("drill_progress", args)];
        if let Some(card) = progress.card {
            parts.push(self.get("drill_stability", [("days", &*days(card.stability))]));
        }
        parts.push(match progress.due_in(today) {
            0 => self.say("drill_due_today"),
            days => self.get("drill_due_in", [("days", &*days.to_string())]),
        });
        parts.join("; ")
    }

    /// A skill in a week, in a line.
    #[must_use]
    pub fn week(&self, drills: &Drills, skill: &SkillWeek) -> String {
        let title = self.skill(drills, &skill.skill);
        let (answers, right) = (skill.tally.answers.to_string(), skill.tally.right.to_string());
        let line = self.get("drill_week_skill", [("title", &*title), ("right", &*right), ("answers", &*answers)]);
        if skill.new {
            return format!("{line}; {}", self.say("drill_week_new"));
        }
        match (skill.is_steadier(), skill.stability_before, skill.stability) {
            (true, Some(before), Some(now)) => {
                let (before, now) = (days(before), days(now));
                if before == now {
                    return line;
                }
                format!("{line}; {}", self.get("drill_week_steadier", [("before", &*before), ("now", &*now)]))
            }
            _ => line,
        }
    }
}
