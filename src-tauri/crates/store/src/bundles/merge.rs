//! What becomes of each item when a bundle comes in. Pure: items and what was seen on both sides, nothing else.

use super::items::{self, ItemKey, Items, REGISTER, State};
use super::links::{self, Link};
use super::seen::{self, GONE, Seen};
use crate::StoreError;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Whose state of an item is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What is here.
    Ours,
    /// What the bundle has.
    Theirs,
}

/// What becomes of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It is new here.
    New,
    /// It was changed there, from what it is here.
    Changed,
    /// It was removed there.
    Removed,
    /// Both sides have changed or removed it.
    Conflict,
}

/// An item that is not the same on both sides, and is not simply newer here.
#[derive(Debug, Clone, PartialEq)]
pub struct ItemDifference {
    /// The scope, table and id: what a decision about it is called by.
    pub key: String,
    /// The agreement's id, or `register`.
    pub scope: String,
    /// The table, or `agreement` for a field of it.
    pub table: String,
    /// What names it there: an id, two ids, a field.
    pub name: String,
    /// What becomes of it.
    pub fate: Fate,
    /// Its rows here, if it is here.
    pub ours: Option<Value>,
    /// Its rows there, if it is there.
    pub theirs: Option<Value>,
}

/// What a person decided about conflicts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choices {
    /// About this item, by [`ItemDifference::key`].
    pub each: BTreeMap<String, Side>,
    /// About all others.
    pub rest: Option<Side>,
}

impl Choices {
    fn of(&self, key: &ItemKey) -> Option<Side> {
        self.each.get(&key.to_string()).copied().or(self.rest)
    }
}

/// Both sides of a merge.
pub(super) struct Sides<'a> {
    pub(super) ours: &'a Items,
    pub(super) theirs: &'a Items,
    pub(super) seen_here: &'a Seen,
    pub(super) seen_there: &'a Seen,
    /// Whether the bundle has the whole register.
    pub(super) whole: bool,
    pub(super) links: &'a [Link],
}

/// What a merge comes to.
#[derive(Debug, Default)]
pub(super) struct Merged {
    /// Every item as it is to be.
    pub(super) items: Items,
    /// What differs, conflicts included whether decided or not.
    pub(super) differences: Vec<(ItemKey, Fate)>,
    /// Conflicts nobody has decided.
    pub(super) undecided: BTreeSet<ItemKey>,
}

/// Merges by item.
///
/// # Errors
/// When the bundle names what neither side has.
pub(super) fn merge(sides: &Sides<'_>, choices: &Choices) -> Result<Merged, StoreError> {
    let mut merged = Merged { items: sides.ours.clone(), ..Merged::default() };
    for key in sides.keys() {
        let Some(fate) = sides.fate(&key) else { continue };
        let side = match fate {
            Fate::Conflict => choices.of(&key),
            _ => Some(Side::Theirs),
        };
        merged.differences.push((key.clone(), fate));
        merged.settle(sides, key, side);
    }
    merged.repair(sides, choices)?;
    Ok(merged)
}

impl Sides<'_> {
    /// Every item that the bundle can say something about.
    fn keys(&self) -> BTreeSet<ItemKey> {
        let agreements: BTreeSet<&str> = self.theirs.keys().map(|key| key.scope.as_str()).collect();
        let is_told = |key: &&ItemKey| {
            if key.scope == REGISTER { self.whole } else { agreements.contains(key.scope.as_str()) }
        };
        self.theirs.keys().chain(self.ours.keys().filter(is_told)).cloned().collect()
    }

    /// What becomes of an item; none when it stays as it is here.
    fn fate(&self, key: &ItemKey) -> Option<Fate> {
        let (ours, theirs) = (self.ours.get(key), self.theirs.get(key));
        if ours == theirs {
            return None;
        }
        let (here, there) = (seen::of(self.seen_here, key), seen::of(self.seen_there, key));
        let state = |found: Option<&State>| found.map_or_else(|| GONE.to_owned(), items::hash);
        let has =
            |seen: Option<&BTreeSet<String>>, state: &str| seen.is_some_and(|seen| seen.contains(state));
        // What a side never knew it cannot have removed.
        let never_there = theirs.is_none() && there.is_none();
        let never_here = ours.is_none() && here.is_none();
        let they_knew_ours = never_here || has(there, &state(ours));
        let we_knew_theirs = never_there || has(here, &state(theirs));
        match (never_there, they_knew_ours, we_knew_theirs) {
            (true, ..) | (_, false, true) => None,
            (false, true, false) if ours.is_none() => Some(Fate::New),
            (false, true, false) if theirs.is_none() => Some(Fate::Removed),
            (false, true, false) => Some(Fate::Changed),
            _ => Some(Fate::Conflict),
        }
    }

    fn of(&self, side: Side, key: &ItemKey) -> Option<&State> {
        match side {
            Side::Ours => self.ours.get(key),
            Side::Theirs => self.theirs.get(key),
        }
    }
}

impl Merged {
    fn settle(&mut self, sides: &Sides<'_>, key: ItemKey, side: Option<Side>) {
        let Some(side) = side else {
            self.undecided.insert(key);
            return;
        };
        match sides.of(side, &key) {
            Some(state) => drop(self.items.insert(key, state.clone())),
            None => drop(self.items.remove(&key)),
        }
    }

    /// One side removed what the other has just used: that is a conflict about what was removed.
    fn repair(&mut self, sides: &Sides<'_>, choices: &Choices) -> Result<(), StoreError> {
        let mut restored = BTreeSet::new();
        loop {
            let missing: Vec<ItemKey> = links::missing(sides.links, &self.items)?
                .into_iter()
                .filter(|key| !self.undecided.contains(key))
                .collect();
            if missing.is_empty() {
                return Ok(());
            }
            for key in missing {
                if !sides.ours.contains_key(&key) && !sides.theirs.contains_key(&key) {
                    return Err(StoreError::BundleRows { detail: format!("without {}", key.item) });
                }
                match self.differences.iter_mut().find(|(found, _)| *found == key) {
                    Some((_, fate)) => *fate = Fate::Conflict,
                    None => self.differences.push((key.clone(), Fate::Conflict)),
                }
                match choices.of(&key) {
                    None => drop(self.undecided.insert(key)),
                    // What came back and went again, with what it hangs on itself, stays away.
                    Some(side) => match sides.of(side, &key).filter(|_| restored.insert(key.clone())) {
                        Some(state) => drop(self.items.insert(key, state.clone())),
                        None => links::let_go(sides.links, &key, &mut self.items)?,
                    },
                }
            }
        }
    }

    /// The differences for people, conflicts first.
    pub(super) fn told(&self, sides: &Sides<'_>) -> Vec<ItemDifference> {
        let value = |state: Option<&State>| {
            state.map(|state| serde_json::to_value(state).expect("BUG: plain data is always JSON"))
        };
        let told = |(key, fate): &(ItemKey, Fate)| {
            let (table, name) = key.item.split_once('/').unwrap_or((&key.item, ""));
            ItemDifference {
                key: key.to_string(),
                scope: key.scope.clone(),
                table: table.to_owned(),
                name: name.to_owned(),
                fate: *fate,
                ours: value(sides.ours.get(key)),
                theirs: value(sides.theirs.get(key)),
            }
        };
        self.differences.iter().map(told).collect()
    }
}

#[cfg(test)]
#[path = "merge_tests.rs"]
mod tests;
