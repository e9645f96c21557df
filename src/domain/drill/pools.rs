//! Names and places that vary by seed: `drills/pools.ron`. They make no item new; they only keep its answer from being known by a name.

use std::collections::BTreeMap;

use ron2::ast::Expr;

use super::POOLS;
use crate::domain::{
    files::FileSet,
    finding::{Code, Finding},
    scenario::{
        known_format,
        tree::{ByName, Free, List, Read, Reader, read_file},
    },
    session::luck::{below, draw},
};

/// The fewest values of a pool.
const FEWEST: usize = 12;
/// The most.
const MOST: usize = 1000;

/// Values by the name of the variable that texts use.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pools {
    pools: BTreeMap<String, Vec<String>>,
}

impl Pools {
    /// Reads the pools. Without a file there are none, which is no fault: variables are optional.
    pub(super) fn load(files: &FileSet, findings: &mut Vec<Finding>) -> Self {
        if files.get(POOLS).is_none() && files.oversized(POOLS).is_none() {
            return Self::default();
        }
        let Some(RawPools(raw)) = read_file::<RawPools>(files, POOLS, findings) else { return Self::default() };
        let mut pools = BTreeMap::new();
        for (name, List(values)) in raw.0 {
            if !(FEWEST..=MOST).contains(&values.len()) {
                let finding = Finding::new(Code::S007, &name.place).with("value", values.len());
                findings.push(finding.with("min", FEWEST).with("max", MOST));
            }
            let values: Vec<String> = values.into_iter().map(|Free(value)| value.value).collect();
            if !values.is_empty() {
                pools.insert(name.value, values);
            }
        }
        Self { pools }
    }

    /// The names of the variables.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.pools.keys().map(String::as_str)
    }

    /// The longest value of each, to see whether a text stays within its bounds whatever is drawn.
    #[must_use]
    pub fn longest(&self) -> Vec<(String, String)> {
        let longest = |values: &Vec<String>| values.iter().max_by_key(|value| value.chars().count()).cloned().unwrap_or_default();
        self.pools.iter().map(|(name, values)| (name.clone(), longest(values))).collect()
    }

    /// What each variable stands for in an item, by seed.
    #[must_use]
    pub fn draw(&self, seed: u64, core: &str, nth: u64) -> Vec<(String, String)> {
        let one = |name: &str, values: &[String]| {
            let random = draw(seed, "drill", &format!("{core}/${name}"), nth);
            let at = below(random, u64::try_from(values.len()).unwrap_or(1));
            values[usize::try_from(at).unwrap_or(0)].clone()
        };
        self.pools.iter().map(|(name, values)| (name.clone(), one(name, values))).collect()
    }
}

struct RawPools(ByName<List<Free>>);

impl Read for RawPools {
    fn read(expr: &Expr<'_>, r: &mut Reader<'_>) -> Option<Self> {
        let mut f = r.fields(expr, "pools")?;
        let format = f.need("format", r);
        if !known_format(f.get("format"), format, r) {
            return None;
        }
        let pools = f.need("pools", r);
        f.done(r);
        Some(Self(pools?))
    }
}
