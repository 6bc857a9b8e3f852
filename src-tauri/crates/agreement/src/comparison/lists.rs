//! Lists of two texts: what is in both, what is in one, and what moved.

use super::fields::Fields;
use super::texts::Texts;
use super::{Change, Difference, Fate, Field, NameRun, Subject};
use crate::{Body, BodyId, ItemKind, ItemRef, Stage, SubjectKind, Text};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// A list of items.
pub(super) struct List<T> {
    kind: ItemKind,
    /// The item of another list under which an item stands.
    parent: Option<fn(&T) -> Uuid>,
}

impl<T> List<T> {
    pub(super) const fn new(kind: ItemKind) -> Self {
        Self { kind, parent: None }
    }

    pub(super) fn under(kind: ItemKind, parent: fn(&T) -> Uuid) -> Self {
        Self { kind, parent: Some(parent) }
    }
}

impl<'a> Texts<'a> {
    /// What became of the items of a list.
    pub(super) fn list<T>(
        &self,
        list: List<T>,
        old: &'a [T],
        new: &'a [T],
        named: impl Fn(&'a T) -> (Uuid, &'a Text),
        say: impl Fn(&mut Fields<'a>, &'a T),
    ) -> Vec<Change> {
        let id = |item: &'a T| named(item).0;
        let (old_places, new_places) = (places(old, list.parent, id), places(new, list.parent, id));
        let moved = moved(&old_places, &new_places);
        let said = |record, item: Option<&'a T>| {
            let mut fields = Fields::new(record);
            item.into_iter().for_each(|item| say(&mut fields, item));
            fields.entries
        };
        let mut changes = Vec::new();
        for (before, after) in merged_by(old, new, id) {
            let Some(item) = after.or(before) else { continue };
            let (id, name) = named(item);
            let fate = match (before, after) {
                (Some(_), Some(_)) => Fate::Kept,
                (Some(_), None) => Fate::Removed,
                _ => Fate::Added,
            };
            let mut fields = self.differing(said(self.before, before), said(self.after, after));
            if fate != Fate::Kept {
                // Of what kind a section is, its name tells.
                fields.retain(|change| change.field != Field::SectionKind);
            }
            let moved = moved.get(&id).copied();
            if fate == Fate::Kept && moved.is_none() && fields.is_empty() {
                continue;
            }
            changes.push(Change {
                stage: Some(Stage::of(SubjectKind::Item(list.kind))),
                subject: Subject::Item(ItemRef { kind: list.kind, id }),
                name: name.clone(),
                section: None,
                fate,
                moved,
                fields,
            });
        }
        changes
    }
}

/// Where an item stands: under which other one, and at which place among its neighbours, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    id: Uuid,
    parent: Option<Uuid>,
    place: usize,
}

fn places<'a, T>(items: &'a [T], parent: Option<fn(&T) -> Uuid>, id: impl Fn(&'a T) -> Uuid) -> Vec<Place> {
    let mut counts: BTreeMap<Option<Uuid>, usize> = BTreeMap::new();
    let place = |item: &'a T| {
        let parent = parent.map(|parent| parent(item));
        let count = counts.entry(parent).or_default();
        *count += 1;
        Place { id: id(item), parent, place: *count }
    };
    items.iter().map(place).collect()
}

/// The items that moved: those under another parent, and as few as possible of those whose order is another.
fn moved(old: &[Place], new: &[Place]) -> BTreeMap<Uuid, (usize, usize)> {
    let before: BTreeMap<Uuid, (usize, Place)> =
        old.iter().enumerate().map(|(at, place)| (place.id, (at, *place))).collect();
    let mut moved = BTreeMap::new();
    let mut siblings: BTreeMap<Option<Uuid>, Vec<(usize, Place, Place)>> = BTreeMap::new();
    for place in new {
        let Some((at, earlier)) = before.get(&place.id) else { continue };
        if earlier.parent == place.parent {
            siblings.entry(place.parent).or_default().push((*at, *earlier, *place));
        } else {
            moved.insert(place.id, (earlier.place, place.place));
        }
    }
    for siblings in siblings.values() {
        let positions: Vec<usize> = siblings.iter().map(|(at, ..)| *at).collect();
        let stayed = longest_rising(&positions);
        for (index, (_, earlier, later)) in siblings.iter().enumerate() {
            if !stayed.contains(&index) {
                moved.insert(later.id, (earlier.place, later.place));
            }
        }
    }
    moved
}

/// The places of the longest rising part of some numbers (patience sorting).
fn longest_rising(numbers: &[usize]) -> BTreeSet<usize> {
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; numbers.len()];
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers[*end] < *number);
        before[at] = length.checked_sub(1).map(|shorter| ends[shorter]);
        if length == ends.len() { ends.push(at) } else { ends[length] = at }
    }
    let mut rising = BTreeSet::new();
    let mut next = ends.last().copied();
    while let Some(at) = next {
        rising.insert(at);
        next = before[at];
    }
    rising
}

/// The entries of two lists in the order of the later one, each with its pair; one of the earlier list only comes behind
/// the one it stood behind.
pub(super) fn merged_by<'a, T, K: Ord + Copy>(
    old: &'a [T],
    new: &'a [T],
    key: impl Fn(&'a T) -> K,
) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let before: BTreeMap<K, &T> = old.iter().map(|item| (key(item), item)).collect();
    let after: BTreeSet<K> = new.iter().map(&key).collect();
    // What is gone, by the entry that is still there before it.
    let mut gone: BTreeMap<Option<K>, Vec<&T>> = BTreeMap::new();
    let mut last = None;
    for item in old {
        if after.contains(&key(item)) {
            last = Some(key(item));
        } else {
            gone.entry(last).or_default().push(item);
        }
    }
    let mut merged = Vec::with_capacity(old.len().max(new.len()));
    let mut put_gone = |behind: Option<K>, merged: &mut Vec<(Option<&'a T>, Option<&'a T>)>| {
        merged.extend(gone.remove(&behind).into_iter().flatten().map(|item| (Some(item), None)));
    };
    put_gone(None, &mut merged);
    for item in new {
        merged.push((before.get(&key(item)).copied(), Some(item)));
        put_gone(Some(key(item)), &mut merged);
    }
    merged
}

/// The names of two lists in one; nothing where the same are named, be it by another name.
pub(super) fn names(old: &[(String, Text)], new: &[(String, Text)]) -> Vec<Difference> {
    let keys = |names: &[(String, Text)]| names.iter().map(|(key, _)| key.clone()).collect::<Vec<_>>();
    if keys(old) == keys(new) {
        return Vec::new();
    }
    let mut runs = Vec::new();
    let mut put = |fate, names: &[(String, Text)]| {
        runs.extend(names.iter().map(|(_, name)| NameRun { fate, name: name.clone() }));
    };
    for op in capture_diff_slices(Algorithm::Patience, &keys(old), &keys(new)) {
        if let DiffOp::Equal { .. } = op {
            put(Fate::Kept, &new[op.new_range()]);
        } else {
            put(Fate::Removed, &old[op.old_range()]);
            put(Fate::Added, &new[op.new_range()]);
        }
    }
    vec![Difference::Names(runs)]
}

/// Seats have no identity: those that stayed are found first, and what lies between is paired in its order.
#[derive(Debug, Default)]
pub(super) struct Seats {
    before: BTreeMap<BodyId, Vec<Uuid>>,
    after: BTreeMap<BodyId, Vec<Uuid>>,
}

impl Seats {
    pub(super) fn paired(old: &[Body], new: &[Body]) -> Self {
        let mut seats = Self::default();
        let of = |bodies: &[Body], id: BodyId| {
            bodies.iter().find(|body| body.id == id).map(|body| body.seats.clone()).unwrap_or_default()
        };
        for id in old.iter().chain(new).map(|body| body.id).collect::<BTreeSet<_>>() {
            let (before, after) = (of(old, id), of(new, id));
            let mut next = 0;
            let mut names = (Vec::new(), Vec::new());
            let pair = |count: usize, names: &mut Vec<Uuid>, from: u64| {
                names.extend((0..count as u64).map(|at| Uuid::from_u64_pair(0, from + at)));
            };
            for (earlier, later) in stretches(&before, &after) {
                pair(earlier, &mut names.0, next);
                pair(later, &mut names.1, next);
                next += earlier.max(later) as u64;
            }
            seats.before.insert(id, names.0);
            seats.after.insert(id, names.1);
        }
        seats
    }

    /// The names of the seats of a body in one of the texts.
    pub(super) fn of(&self, is_before: bool, body: BodyId) -> &[Uuid] {
        let seats = if is_before { &self.before } else { &self.after };
        seats.get(&body).map_or(&[], Vec::as_slice)
    }
}

/// How many entries of each list belong together, one after the other.
fn stretches<T: PartialEq>(old: &[T], new: &[T]) -> Vec<(usize, usize)> {
    let number = |known: &mut Vec<usize>, all: &[&T], item: &T| {
        let at = all.iter().position(|other| *other == item).unwrap_or(all.len());
        known.push(at);
    };
    let all: Vec<&T> = old.iter().chain(new).collect();
    let (mut before, mut after) = (Vec::new(), Vec::new());
    old.iter().for_each(|item| number(&mut before, &all, item));
    new.iter().for_each(|item| number(&mut after, &all, item));
    let ops = capture_diff_slices(Algorithm::Patience, &before, &after);
    let mut stretches: Vec<(usize, usize)> = Vec::new();
    let mut open = false;
    for op in ops {
        let is_same = matches!(op, DiffOp::Equal { .. });
        let (earlier, later) = (op.old_range().len(), op.new_range().len());
        match stretches.last_mut().filter(|_| open && !is_same) {
            Some(last) => *last = (last.0 + earlier, last.1 + later),
            None => stretches.push((earlier, later)),
        }
        open = !is_same;
    }
    stretches
}
