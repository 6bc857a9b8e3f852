//! What differs between a bundle and what is here, in words: item by item and field by field, both sides.

use super::facts::{Facts, party_name};
use super::taking::as_taken;
use crate::wire::{BundleField, RunKind};
use crate::{CommandError, Session, comparison, frame, versions, words};
use agreement::comparison::{Change, Part, Subject, compare};
use agreement::{Agreement, GoalId, ItemKind, Language, Organisation, OrganisationId, PartyId};
use chrono_tz::Europe::Helsinki;
use document::ComparisonWords;
use locale::words as say;
use std::collections::{BTreeMap, BTreeSet};
use store::{Fate, Incoming, ItemDifference, OpSummary, Reader};
use uuid::Uuid;

/// The most fields of an item that are told, unless a person must decide about it.
const MOST_FIELDS: usize = 12;

/// Differences that a person takes for one: an item with what hangs on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    /// What a decision about it is called by: scope, kind and id.
    pub(crate) key: String,
    /// What it is, with its name.
    pub(crate) subject: String,
    pub(crate) fate: Fate,
    /// Whether it is here, and whether in the bundle.
    pub(crate) is_here: bool,
    pub(crate) is_there: bool,
    /// What differs.
    pub(crate) fields: Vec<BundleField>,
    /// How many more there are.
    pub(crate) more_fields: usize,
    /// Who changed it here last and when; empty where nobody must decide or nobody knows.
    pub(crate) changed: String,
    /// The differences in it, by the store's keys.
    pub(crate) keys: Vec<String>,
}

/// Both sides of one agreement, or of the register where there is none.
#[derive(Default)]
struct Pair {
    ours: Option<Agreement>,
    theirs: Option<Agreement>,
    /// What the text would say otherwise.
    changes: Vec<Change>,
}

/// The differences as a person sees them: conflicts first, then in the order of the tables.
pub(crate) fn groups(
    session: &Session,
    incoming: &Incoming,
    differences: &[ItemDifference],
) -> Result<Vec<Group>, CommandError> {
    let mut pairs = BTreeMap::new();
    for id in incoming.agreements() {
        let ours = session.workspace.read().agreement(id).ok();
        let theirs = incoming.reader().agreement(id)?;
        let of_this: Vec<&ItemDifference> =
            differences.iter().filter(|difference| difference.scope == id.to_string()).collect();
        let changes = ours.as_ref().map(|ours| as_taken(ours, &theirs, &of_this));
        let changes = changes.map(|(before, after)| compare(&before, &after).changes).unwrap_or_default();
        pairs.insert(id.to_string(), Pair { ours, theirs: Some(theirs), changes });
    }
    let register = Pair::default();
    let mut gathered: BTreeMap<(String, String, String), Vec<&ItemDifference>> = BTreeMap::new();
    for difference in differences {
        let pair = pairs.get(&difference.scope).unwrap_or(&register);
        // An agreement that is new is one thing, not hundreds.
        let is_new = pair.theirs.is_some() && pair.ours.is_none();
        let (kind, id) = if is_new { ("agreement".into(), String::new()) } else { place(difference, pair) };
        gathered.entry((difference.scope.clone(), kind, id)).or_default().push(difference);
    }
    let read = session.workspace.read();
    let speaker = Speaker {
        language: session.language,
        tongue: words::tongue(session.language),
        words: ComparisonWords::new(session.language),
        here: read,
        there: incoming.reader(),
    };
    let mut groups = Vec::with_capacity(gathered.len());
    for ((scope, kind, id), found) in &gathered {
        let pair = pairs.get(scope).unwrap_or(&register);
        groups.push(speaker.group(pair, (scope, kind, id), found)?);
    }
    groups.sort_by_key(|group| group.fate != Fate::Conflict);
    tell_who_changed(session, &mut groups)?;
    Ok(groups)
}

/// Which item a difference belongs to: its kind and id.
fn place(difference: &ItemDifference, pair: &Pair) -> (String, String) {
    let name = difference.name.as_str();
    let first = name.split('/').next().unwrap_or_default();
    let (kind, id) = match difference.table.as_str() {
        "agreement" => match name.split('.').next().unwrap_or_default() {
            "identity" => ("identity", String::new()),
            "purpose" => ("purpose", String::new()),
            "trashed_at" => ("trash", String::new()),
            "dots_per_party" => ("votes", String::new()),
            _ => ("terms", String::new()),
        },
        "signatory" | "signatory_name" => ("party", party_of_signatory(name, pair)),
        "role" => ("task", first.to_owned()),
        "vote" => ("votes", String::new()),
        "approval" => ("decision", name.to_owned()),
        other => return (other.replace('_', "-"), name.to_owned()),
    };
    (kind.to_owned(), id)
}

/// The table whose row an item of a kind is; none where the kind gathers several.
fn own_table(kind: &str) -> Option<String> {
    match kind {
        "identity" | "purpose" | "terms" | "votes" | "trash" => None,
        "decision" => Some("approval".to_owned()),
        other => Some(other.replace('-', "_")),
    }
}

fn party_of_signatory(id: &str, pair: &Pair) -> String {
    let Ok(id) = id.parse::<Uuid>() else { return String::new() };
    let sides = [&pair.ours, &pair.theirs].into_iter().flatten();
    let mut parties = sides.flat_map(|agreement| &agreement.text.parties);
    let signs = |party: &&agreement::Party| party.signatories.iter().any(|signatory| signatory.id.0 == id);
    parties.find(signs).map(|party| party.id.to_string()).unwrap_or_default()
}

/// Says of each conflict who changed it here last.
fn tell_who_changed(session: &Session, groups: &mut [Group]) -> Result<(), CommandError> {
    let conflicts = groups.iter_mut().filter(|group| group.fate == Fate::Conflict).collect::<Vec<_>>();
    let keys: BTreeSet<String> = conflicts.iter().flat_map(|group| group.keys.iter().cloned()).collect();
    let changed = session.workspace.read().last_changes(&keys)?;
    for group in conflicts {
        let newest = group.keys.iter().filter_map(|key| changed.get(key)).max_by_key(|op| op.seq);
        group.changed = newest.map(|op| changed_by(session.language, op)).unwrap_or_default();
    }
    Ok(())
}

fn changed_by(language: Language, op: &OpSummary) -> String {
    let tongue = words::tongue(language);
    let when = locale::dates::date_and_time(tongue, op.at.with_timezone(&Helsinki).naive_local()).into();
    if op.actor.is_empty() {
        say::BundleChangedHere { when }.text(tongue)
    } else {
        say::BundleChangedHereBy { when, name: op.actor.as_str().into() }.text(tongue)
    }
}

struct Speaker<'a> {
    language: Language,
    tongue: locale::Language,
    words: ComparisonWords,
    here: Reader<'a>,
    there: Reader<'a>,
}

impl Speaker<'_> {
    fn group(
        &self,
        pair: &Pair,
        (scope, kind, id): (&str, &str, &str),
        found: &[&ItemDifference],
    ) -> Result<Group, CommandError> {
        let own = own_table(kind).and_then(|table| found.iter().find(|one| one.table == table));
        let all = |wanted: Fate| found.iter().all(|difference| difference.fate == wanted);
        let fate = match own.map(|difference| difference.fate) {
            _ if found.iter().any(|difference| difference.fate == Fate::Conflict) => Fate::Conflict,
            Some(fate) => fate,
            None if all(Fate::New) => Fate::New,
            None if all(Fate::Removed) => Fate::Removed,
            None => Fate::Changed,
        };
        let changes = changes_of(pair, kind, id, found);
        let mut fields = if kind == "agreement" {
            Vec::new()
        } else {
            let mut fields = self.compared(&changes);
            fields.extend(self.beside_text(pair, kind, id, found)?);
            fields
        };
        let subject = match changes.first().map(|change| self.words.subject(change)) {
            Some(subject) if kind != "terms" => subject,
            _ => self.subject(kind, &self.name(pair, kind, id)?),
        };
        let most = if fate == Fate::Conflict { usize::MAX } else { MOST_FIELDS };
        let more_fields = fields.len().saturating_sub(most);
        fields.truncate(most);
        Ok(Group {
            key: [scope, kind, id].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("/"),
            subject,
            fate,
            is_here: own.map_or(kind != "agreement", |difference| difference.ours.is_some()),
            is_there: own.is_none_or(|difference| difference.theirs.is_some()),
            fields,
            more_fields,
            changed: String::new(),
            keys: found.iter().map(|difference| difference.key.clone()).collect(),
        })
    }

    fn subject(&self, kind: &str, name: &str) -> String {
        let is_item = ItemKind::ALL.iter().any(|item| item.code() == kind);
        let what = match kind {
            _ if is_item => words::of_code(self.language, "item", kind),
            "agreement" | "identity" | "purpose" | "terms" | "trash" | "votes" | "decision" | "original"
            | "scan" | "organisation" => words::of_code(self.language, "bundle-item", kind),
            _ => say::BundleItemOther.text(self.tongue),
        };
        if name.is_empty() { what } else { format!("{what}: {}", frame::short(name)) }
    }

    /// What a comparison of the texts says of it.
    fn compared(&self, changes: &[Change]) -> Vec<BundleField> {
        let mut fields: Vec<BundleField> = Vec::new();
        for change in changes {
            if let Some((from, to)) = change.moved {
                let name = say::BundleFieldPlace.text(self.tongue);
                fields.push(BundleField { name, ours: from.to_string(), theirs: to.to_string() });
            }
            for field in comparison::shown(&self.words, change).fields {
                let side = |other: RunKind| {
                    let runs = field.passages.iter().map(|passage| {
                        let runs = passage.runs.iter().filter(|run| run.kind != other);
                        runs.map(|run| run.text.as_str()).collect::<String>()
                    });
                    runs.filter(|text| !text.trim().is_empty()).collect::<Vec<_>>().join("\n")
                };
                let (ours, mut theirs) = (side(RunKind::Added), side(RunKind::Removed));
                if ours == theirs {
                    theirs = format!("{theirs} {}", self.words.restyled());
                }
                let name = match field.language.filter(|language| *language != self.language) {
                    Some(language) => {
                        let language = words::of_code(self.language, "language", language.code()).into();
                        say::ComparisonInLanguage { field: field.name.into(), language }.text(self.tongue)
                    }
                    None => field.name,
                };
                // What was a word of ours and is now typed, or the other way round, comes as two.
                match fields.last_mut().filter(|last| last.name == name && last.theirs.is_empty()) {
                    Some(last) => last.theirs = theirs,
                    None => fields.push(BundleField { name, ours, theirs }),
                }
            }
        }
        fields
    }

    /// What stands beside the text: contacts, evidence, work, the register.
    fn beside_text(
        &self,
        pair: &Pair,
        kind: &str,
        id: &str,
        found: &[&ItemDifference],
    ) -> Result<Vec<BundleField>, CommandError> {
        match kind {
            "votes" => Ok(found.iter().filter_map(|difference| self.vote(pair, difference)).collect()),
            "trash" => {
                let said = |agreement: &Option<Agreement>, reader: &Reader<'_>| {
                    self.trashed(agreement.as_ref(), reader)
                };
                let name = say::BundleFieldTrash.text(self.tongue);
                let (ours, theirs) = (said(&pair.ours, &self.here)?, said(&pair.theirs, &self.there)?);
                Ok(vec![BundleField { name, ours, theirs }])
            }
            _ => {
                let ours = self.facts(pair.ours.as_ref(), &self.here, kind, id)?;
                let theirs = self.facts(pair.theirs.as_ref(), &self.there, kind, id)?;
                Ok(side_by_side(ours, theirs))
            }
        }
    }

    fn facts(
        &self,
        agreement: Option<&Agreement>,
        reader: &Reader<'_>,
        kind: &str,
        id: &str,
    ) -> Result<Vec<(String, String)>, CommandError> {
        let mut facts = Facts::new(self.language);
        if kind == "organisation" {
            entry(reader, id)?.iter().for_each(|entry| facts.organisation(entry));
        }
        let Some(agreement) = agreement else { return Ok(facts.told()) };
        let (first, second) = id.split_once('/').unwrap_or((id, ""));
        match kind {
            "party" => {
                let id = PartyId(parsed(id));
                let linked = agreement.text.party(id).and_then(|party| party.organisation);
                let entry = linked.map(|id| reader.organisation(id)).transpose()?.flatten();
                facts.party(agreement, id, entry.as_ref());
            }
            "contact" => facts.contact(agreement, parsed(id).into()),
            "scan" => facts.scan(agreement, parsed(id).into()),
            "decision" => {
                let party = PartyId(parsed(second));
                let mut approvals = agreement.evidence.approvals.iter();
                let found = approvals.find(|one| one.version.to_string() == first && one.party == party);
                found.into_iter().for_each(|approval| facts.decision(approval));
            }
            "original" => {
                let mut originals = agreement.evidence.originals.iter();
                let found = originals
                    .find(|one| one.version.to_string() == first && one.number.to_string() == second);
                found.into_iter().for_each(|original| facts.original(agreement, original));
            }
            _ => {}
        }
        Ok(facts.told())
    }

    /// How many dots a party gave to a goal, or may give.
    fn vote(&self, pair: &Pair, difference: &ItemDifference) -> Option<BundleField> {
        let Some((party, goal)) = difference.name.split_once('/').filter(|_| difference.table == "vote")
        else {
            let dots = |side: &Option<Agreement>| Some(side.as_ref()?.work.dots_per_party.to_string());
            return Some(BundleField {
                name: say::GoalsDotsPerParty.text(self.tongue),
                ours: dots(&pair.ours)?,
                theirs: dots(&pair.theirs)?,
            });
        };
        let (party, goal) = (PartyId(parsed(party)), GoalId(parsed(goal)));
        let sides = || [&pair.ours, &pair.theirs].into_iter().flatten();
        let whose =
            sides().map(|side| party_name(side, party, self.language)).find(|name| !name.is_empty())?;
        let mut goals = sides().flat_map(|side| &side.text.goals);
        let goal_name = goals.find(|found| found.id == goal)?.title.shown(self.language).to_owned();
        let dots = |side: &Option<Agreement>| {
            let mut votes = side.iter().flat_map(|side| &side.work.votes);
            let vote = votes.find(|vote| vote.party == party && vote.goal == goal);
            vote.map(|vote| vote.dots.to_string()).unwrap_or_default()
        };
        let name = say::ComparisonPart { whole: whose.into(), part: goal_name.into() }.text(self.tongue);
        Some(BundleField { name, ours: dots(&pair.ours), theirs: dots(&pair.theirs) })
    }

    fn trashed(&self, agreement: Option<&Agreement>, reader: &Reader<'_>) -> Result<String, CommandError> {
        let rows = reader.agreements()?;
        let row = rows.iter().find(|row| agreement.is_some_and(|agreement| agreement.id == row.id));
        let is_trashed = row.is_some_and(|row| row.trashed.is_some());
        Ok(if is_trashed { say::CommonYes.text(self.tongue) } else { say::CommonNo.text(self.tongue) })
    }

    /// What it is called, as it is in the file or else here.
    fn name(&self, pair: &Pair, kind: &str, id: &str) -> Result<String, CommandError> {
        let sides = || [&pair.theirs, &pair.ours].into_iter().flatten();
        let first = |name: &dyn Fn(&Agreement) -> Option<String>| {
            sides().filter_map(name).find(|name| !name.is_empty()).unwrap_or_default()
        };
        let party = |id: Uuid| first(&|side| Some(party_name(side, PartyId(id), self.language)));
        let in_version = |name: String, version: &str| {
            let version = version.parse().map(|number| versions::name(self.language, number));
            format!("{name} ({})", version.unwrap_or_default())
        };
        Ok(match (kind, id.split_once('/')) {
            ("agreement" | "trash", _) => first(&|side| Some(frame::title(self.language, side))),
            ("party", _) => party(parsed(id)),
            ("contact", _) => first(&|side| {
                let person = side.contacts.persons.iter().find(|person| person.id.0 == parsed(id))?;
                let role = person.role.shown(self.language);
                Some(if person.name.is_empty() { role } else { &person.name }.to_owned())
            }),
            ("organisation", _) => {
                let found = [entry(&self.there, id)?, entry(&self.here, id)?];
                let entry = found.into_iter().flatten().next();
                entry.map(|entry| entry.name.shown(self.language).to_owned()).unwrap_or_default()
            }
            ("decision", Some((version, id))) => in_version(party(parsed(id)), version),
            ("original", Some((version, number))) => in_version(number.to_owned(), version),
            ("scan", _) => first(&|side| {
                let page = side.evidence.scans.iter().find(|page| page.id.0 == parsed(id))?;
                let (file, page) = (page.file_name.as_str().into(), page.page.to_string().into());
                Some(say::ScanFrom { file, page }.text(self.tongue))
            }),
            _ => String::new(),
        })
    }
}

/// An id that was written by a database; whatever else it is, nothing is called so.
fn parsed(id: &str) -> Uuid {
    id.parse().unwrap_or_default()
}

fn entry(reader: &Reader<'_>, id: &str) -> Result<Option<Organisation>, CommandError> {
    Ok(reader.organisation(OrganisationId(parsed(id)))?)
}

/// The fields that do not say the same, each with what both sides say.
fn side_by_side(ours: Vec<(String, String)>, theirs: Vec<(String, String)>) -> Vec<BundleField> {
    let value = |side: &[(String, String)], name: &str| {
        side.iter().find(|(found, _)| found == name).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let only_there = theirs.iter().filter(|(name, _)| !ours.iter().any(|(found, _)| found == name));
    let names: Vec<&String> = ours.iter().chain(only_there).map(|(name, _)| name).collect();
    let fields = names.into_iter().map(|name| BundleField {
        name: name.clone(),
        ours: value(&ours, name),
        theirs: value(&theirs, name),
    });
    fields.filter(|field| field.ours != field.theirs).collect()
}

/// What a comparison found of an item, without parts of it that stay as they are here.
fn changes_of(pair: &Pair, kind: &str, id: &str, found: &[&ItemDifference]) -> Vec<Change> {
    let is_of = |change: &&Change| match change.subject {
        Subject::Identity => kind == "identity",
        Subject::Purpose => kind == "purpose",
        Subject::Terms(_) => kind == "terms",
        Subject::Item(item) => item.kind.code() == kind && item.id.to_string() == id,
    };
    let has = |table: &str| found.iter().any(|difference| difference.table == table);
    let own = own_table(kind).is_none_or(|table| has(&table));
    let mut changes: Vec<Change> = pair.changes.iter().filter(is_of).cloned().collect();
    for change in &mut changes {
        change.moved = change.moved.filter(|_| own);
        change.fields.retain(|field| match &field.part {
            Part::Whole | Part::Seat(_) => own,
            Part::Signatory(_) => has("signatory"),
            Part::Party(_) => has("role"),
        });
    }
    changes
}

/// What becomes of an item, in words.
pub(crate) fn fate(language: Language, fate: Fate) -> String {
    let tongue = words::tongue(language);
    match fate {
        Fate::New => say::BundleFateNew.text(tongue),
        Fate::Changed => say::BundleFateChanged.text(tongue),
        Fate::Removed => say::BundleFateRemoved.text(tongue),
        Fate::Conflict => say::BundleFateConflict.text(tongue),
    }
}
