//! What the register, and the rest of the list, have to say about each row. Near linear: names are looked up by their
//! key, their Y-tunnus, and for likeness by the rarest of their three-letter groups.

use super::likeness::{likeness, one_begins_the_other, similarity};
use super::names::NameKey;
use super::reading::{Candidate, Doubt, Known, Layout, MatchedBy, Row, Verdict};
use agreement::BusinessId;
use std::collections::{HashMap, HashSet};

/// Most candidates that a doubtful row carries.
const CANDIDATES: usize = 5;
/// Most register names that one row is compared with letter by letter.
const COMPARISONS: usize = 150;
/// Groups looked up: two slips touch at most six, so that one of seven is whole.
const GROUPS: usize = 7;
/// Below this likeness, in per cent, two names under one Y-tunnus are a case for a person.
const SAME_OWNER: u8 = 55;

/// Gives every row its verdict.
pub(crate) fn judge(rows: &mut [Row], known: &[Known], layout: Layout) {
    let register = Register::of(known);
    let keys: Vec<NameKey> = rows.iter().map(|row| NameKey::of(&row.name)).collect();
    let mut seen = Seen::default();
    let mut verdicts = Vec::with_capacity(rows.len());
    for (index, row) in rows.iter().enumerate() {
        let key = &keys[index];
        let verdict = if row.name.is_empty() || key.is_empty() {
            Verdict::Doubtful { why: Doubt::NameMissing, candidates: Vec::new() }
        } else {
            seen.verdict(rows, index, key)
                .or_else(|| {
                    (layout == Layout::Paragraph).then(|| neighbours(rows, &keys, index, &register)).flatten()
                })
                .unwrap_or_else(|| register.verdict(row, key))
        };
        seen.add(index, row, key);
        verdicts.push(verdict);
    }
    for (row, verdict) in rows.iter_mut().zip(verdicts) {
        row.verdict = verdict;
    }
}

fn doubtful(why: Doubt, candidates: Vec<Candidate>) -> Verdict {
    Verdict::Doubtful { why, candidates }
}

/// Names and Y-tunnus of the rows already judged.
#[derive(Default)]
struct Seen<'a> {
    by_name: HashMap<&'a str, usize>,
    by_business_id: HashMap<&'a str, usize>,
}

impl<'a> Seen<'a> {
    /// The doubt about a row that repeats an earlier one.
    fn verdict(&self, rows: &[Row], index: usize, key: &NameKey) -> Option<Verdict> {
        let earlier = |at: usize, likeness: u8| {
            let (row, name) = (rows[at].number, rows[at].name.clone());
            vec![Candidate { register_id: None, rows: vec![row], name, likeness, joined_name: None }]
        };
        if let Some(at) = self.by_name.get(key.key.as_str()) {
            return Some(doubtful(Doubt::SameNameInList, earlier(*at, 100)));
        }
        let at = *self.by_business_id.get(valid_business_id(&rows[index])?)?;
        let likeness = similarity(&NameKey::of(&rows[at].name).squashed, &key.squashed);
        Some(doubtful(Doubt::SameBusinessIdInList, earlier(at, likeness)))
    }

    fn add(&mut self, index: usize, row: &'a Row, key: &'a NameKey) {
        if !key.is_empty() {
            self.by_name.entry(&key.key).or_insert(index);
        }
        if let Some(id) = valid_business_id(row) {
            self.by_business_id.entry(id).or_insert(index);
        }
    }
}

fn valid_business_id(row: &Row) -> Option<&str> {
    row.business_id.as_ref().and_then(|id| id.normalised.as_deref())
}

/// The doubt about a piece that may be half of a name which holds a comma.
fn neighbours(rows: &[Row], keys: &[NameKey], index: usize, register: &Register<'_>) -> Option<Verdict> {
    let mut candidates = Vec::new();
    for (first, second) in [(index.checked_sub(1), Some(index)), (Some(index), Some(index + 1))] {
        let (Some(first), Some(second)) = (first, second.filter(|second| *second < rows.len())) else {
            continue;
        };
        let other = if first == index { second } else { first };
        let joined = format!("{}, {}", rows[first].name, rows[second].name);
        let registered =
            register.by_name.get(NameKey::of(&joined).key.as_str()).and_then(|entries| entries.first());
        let both_known =
            [first, second].iter().all(|at| register.by_name.contains_key(keys[*at].key.as_str()));
        if registered.is_none() && (both_known || !one_begins_the_other(&keys[first], &keys[second])) {
            continue;
        }
        candidates.push(Candidate {
            register_id: registered.map(|entry| register.known[*entry].id.clone()),
            rows: vec![rows[other].number],
            name: rows[other].name.clone(),
            likeness: similarity(&keys[first].squashed, &keys[second].squashed),
            joined_name: Some(joined),
        });
    }
    (!candidates.is_empty()).then(|| doubtful(Doubt::MayBeOneName, candidates))
}

/// The register's names, ready to be looked up.
struct Register<'a> {
    known: &'a [Known],
    /// Every name of every entry: the entry and its key.
    names: Vec<(usize, NameKey)>,
    by_name: HashMap<String, Vec<usize>>,
    by_business_id: HashMap<String, Vec<usize>>,
    by_group: HashMap<[char; 3], Vec<u32>>,
    business_ids: Vec<Option<String>>,
}

impl<'a> Register<'a> {
    fn of(known: &'a [Known]) -> Self {
        let business_ids: Vec<Option<String>> = known
            .iter()
            .map(|entry| {
                BusinessId::parse(entry.business_id.as_deref()?).ok().map(|id| id.as_str().to_owned())
            })
            .collect();
        let mut register = Self {
            known,
            names: Vec::new(),
            by_name: HashMap::new(),
            by_business_id: HashMap::new(),
            by_group: HashMap::new(),
            business_ids,
        };
        for (entry, known) in known.iter().enumerate() {
            if let Some(id) = &register.business_ids[entry] {
                register.by_business_id.entry(id.clone()).or_default().push(entry);
            }
            for name in [&known.name_fi, &known.name_sv].into_iter().flatten() {
                let key = NameKey::of(name);
                let entries = register.by_name.entry(key.key.clone()).or_default();
                if key.is_empty() || entries.contains(&entry) {
                    continue;
                }
                entries.push(entry);
                for group in groups(&key.squashed) {
                    register.by_group.entry(group).or_default().push(register.names.len() as u32);
                }
                register.names.push((entry, key));
            }
        }
        register
    }

    fn verdict(&self, row: &Row, key: &NameKey) -> Verdict {
        let named: &[usize] = self.by_name.get(&key.key).map_or(&[], Vec::as_slice);
        let business_id = valid_business_id(row);
        let numbered: &[usize] =
            business_id.and_then(|id| self.by_business_id.get(id)).map_or(&[], Vec::as_slice);
        let matched = |entry: usize, by| Verdict::Matched { id: self.known[entry].id.clone(), by };
        let all = |entries: &[usize], why| {
            doubtful(why, entries.iter().take(CANDIDATES).map(|entry| self.candidate(*entry, key)).collect())
        };
        // name and number agree on one entry
        if let Some(entry) = named.iter().find(|entry| numbered.contains(entry)) {
            return matched(*entry, MatchedBy::BusinessId);
        }
        match (named, numbered) {
            ([], []) => self.likely(row, key),
            ([], [entry]) => {
                let candidate = self.candidate(*entry, key);
                let is_like = candidate.likeness >= SAME_OWNER || self.is_alike(*entry, key);
                if is_like {
                    matched(*entry, MatchedBy::BusinessId)
                } else {
                    doubtful(Doubt::OtherName, vec![candidate])
                }
            }
            ([], several) => all(several, Doubt::SeveralInRegister),
            ([entry], []) => match (business_id, &self.business_ids[*entry]) {
                (Some(_), Some(_)) => all(&[*entry], Doubt::OtherBusinessId),
                _ if self.has_other_form(*entry, key) => all(&[*entry], Doubt::OtherLegalForm),
                _ => matched(*entry, MatchedBy::Name),
            },
            (several, []) => all(several, Doubt::SeveralInRegister),
            (named, numbered) => {
                let entries: Vec<usize> = named.iter().chain(numbered).copied().collect();
                all(&entries, Doubt::PointsApart)
            }
        }
    }

    fn keys_of(&self, entry: usize) -> impl Iterator<Item = NameKey> {
        let known = &self.known[entry];
        [&known.name_fi, &known.name_sv].into_iter().flatten().map(|name| NameKey::of(name))
    }

    fn is_alike(&self, entry: usize, key: &NameKey) -> bool {
        self.keys_of(entry).any(|known| likeness(&known, key).is_some())
    }

    /// "Nuorten tuki ry" and "Nuorten tuki Oy" are two owners; a name without a form may be either.
    fn has_other_form(&self, entry: usize, key: &NameKey) -> bool {
        let mut same_name = self.keys_of(entry).filter(|known| known.key == key.key);
        key.form.is_some() && same_name.all(|known| known.form.is_some() && known.form != key.form)
    }

    fn candidate(&self, entry: usize, key: &NameKey) -> Candidate {
        let known = &self.known[entry];
        let likeness = self
            .keys_of(entry)
            .map(|known| if known.key == key.key { 100 } else { similarity(&known.squashed, &key.squashed) })
            .max()
            .unwrap_or_default();
        let name = known.name_fi.as_ref().or(known.name_sv.as_ref()).cloned().unwrap_or_default();
        Candidate { register_id: Some(known.id.clone()), rows: Vec::new(), name, likeness, joined_name: None }
    }

    /// Entries whose names are nearly the row's.
    fn likely(&self, row: &Row, key: &NameKey) -> Verdict {
        let mut found: Vec<(u8, usize)> = Vec::new();
        for at in self.near(key) {
            let (entry, known) = &self.names[at];
            // two valid numbers that differ are two owners, however alike their names
            if valid_business_id(row).is_some() && self.business_ids[*entry].is_some() {
                continue;
            }
            if let Some(likeness) = likeness(known, key) {
                match found.iter_mut().find(|(_, other)| other == entry) {
                    Some((best, _)) => *best = likeness.max(*best),
                    None => found.push((likeness, *entry)),
                }
            }
        }
        if found.is_empty() {
            return Verdict::New;
        }
        found.sort_by_key(|(likeness, entry)| (std::cmp::Reverse(*likeness), *entry));
        let candidates = found
            .iter()
            .take(CANDIDATES)
            .map(|(likeness, entry)| Candidate { likeness: *likeness, ..self.candidate(*entry, key) });
        doubtful(Doubt::LikeRegister, candidates.collect())
    }

    /// Names that share one of this name's rarest groups, the rarest first.
    fn near(&self, key: &NameKey) -> Vec<usize> {
        let mut lists: Vec<&Vec<u32>> =
            groups(&key.squashed).filter_map(|group| self.by_group.get(&group)).collect();
        lists.sort_by_key(|list| list.len());
        let mut seen = HashSet::with_capacity(COMPARISONS);
        let rarest = lists.into_iter().take(GROUPS).flatten().take(COMPARISONS * 4);
        rarest.map(|at| *at as usize).filter(|at| seen.insert(*at)).take(COMPARISONS).collect()
    }
}

/// Every three letters that stand side by side, each group once.
fn groups(squashed: &str) -> impl Iterator<Item = [char; 3]> {
    let letters: Vec<char> = squashed.chars().take(200).collect();
    let mut groups: Vec<[char; 3]> = letters.windows(3).map(|three| [three[0], three[1], three[2]]).collect();
    if groups.is_empty() && !letters.is_empty() {
        groups.push([letters[0], letters.get(1).copied().unwrap_or(' '), ' ']);
    }
    groups.sort_unstable();
    groups.dedup();
    groups.into_iter()
}
