//! Taking rows in: compared with what is here, and written as one action.

use super::incoming::Incoming;
use super::items::{self, ItemKey, Items};
use super::links;
use super::merge::{Choices, ItemDifference, Merged, Sides, merge};
use super::records::{self, Rows};
use super::seen;
use crate::log::{Image, Table, tables};
use crate::{Reader, SortKeys, StoreError, Transaction, content, register};
use agreement::{AgreementId, Organisation};
use rusqlite::{Connection, params};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What taking a bundle in would come to.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BundleComparison {
    /// The items that would change here, conflicts included.
    pub differences: Vec<ItemDifference>,
    /// How many conflicts wait for a person.
    pub undecided: usize,
    /// Versions that were locked differently on both sides: their agreements cannot be merged.
    pub versions: Vec<VersionDifference>,
    /// Versions and files of versions that are not here.
    pub additions: usize,
    /// Whether there is anything to write at all, be it only what the other side has seen.
    pub has_news: bool,
}

/// A version of one number with two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VersionDifference {
    /// The agreement.
    pub agreement: AgreementId,
    /// The number.
    pub number: u32,
}

/// What is here beside what comes in.
struct Beside {
    tables: Vec<Table>,
    ours: Items,
    merged: Merged,
    differences: Vec<ItemDifference>,
}

impl Reader<'_> {
    /// Compares a bundle with what is here. The agreements in `without` are left out.
    ///
    /// # Errors
    /// When the database cannot be read; [`StoreError::BundleRows`].
    pub fn compare_bundle(
        &self,
        incoming: &Incoming,
        choices: &Choices,
        without: &BTreeSet<AgreementId>,
    ) -> Result<BundleComparison, StoreError> {
        let beside = beside(self.connection, incoming, choices, without)?;
        let versions = version_differences(self.connection, incoming, without)?;
        let additions = fixed_to_add(self.connection, incoming, without)?;
        let seen_here = seen::read(self.connection)?;
        let is_seen = |scope: &String, item: &String, state: &String| {
            seen_here
                .get(scope)
                .and_then(|known| known.get(item))
                .is_some_and(|states| states.contains(state))
        };
        let has_news = incoming.seen.iter().any(|(scope, known)| {
            known.iter().any(|(item, states)| states.iter().any(|state| !is_seen(scope, item, state)))
        });
        Ok(BundleComparison {
            undecided: beside.merged.undecided.len(),
            has_news: has_news
                || !versions.is_empty()
                || !beside.differences.is_empty()
                || !additions.is_empty(),
            additions: additions.values().map(Vec::len).sum(),
            differences: beside.differences,
            versions,
        })
    }
}

impl Transaction<'_> {
    /// Takes a bundle in: items by merge, versions and files beside those that are here. The files must be kept already.
    ///
    /// # Errors
    /// [`StoreError::BundleUndecided`]; [`StoreError::BundleVersion`]; what the database refused. Then nothing is written.
    pub fn take_bundle(
        &self,
        incoming: &Incoming,
        choices: &Choices,
        without: &BTreeSet<AgreementId>,
        sort: &dyn Fn(&Organisation) -> SortKeys,
    ) -> Result<(), StoreError> {
        if let Some(differing) = version_differences(self.connection, incoming, without)?.first() {
            return Err(StoreError::BundleVersion {
                agreement: differing.agreement,
                number: differing.number,
            });
        }
        let beside = beside(self.connection, incoming, choices, without)?;
        if !beside.merged.undecided.is_empty() {
            return Err(StoreError::BundleUndecided { count: beside.merged.undecided.len() });
        }
        self.write_items(&beside, sort)?;
        for (name, rows) in fixed_to_add(self.connection, incoming, without)? {
            for row in rows {
                add_fixed(self.connection, &name, &row)?;
            }
        }
        seen::put(self.connection, &incoming.seen)?;
        // What was written must be what was shown, whatever a trigger or cascade did.
        let concerned = concerned(incoming, without);
        if records::items_here(self.connection, &beside.tables, &concerned)? == beside.merged.items {
            Ok(())
        } else {
            Err(StoreError::BundleRows { detail: "not as shown".into() })
        }
    }

    fn write_items(
        &self,
        beside: &Beside,
        sort: &dyn Fn(&Organisation) -> SortKeys,
    ) -> Result<(), StoreError> {
        let (before, after) = (&beside.ours, &beside.merged.items);
        // A field of an agreement that changed needs the whole row, so all items of its scope are joined.
        let scopes: BTreeSet<&str> = changed(before, after).map(|key| key.scope.as_str()).collect();
        let of_scopes = |items: &Items| -> Result<Rows, StoreError> {
            items::join(items.iter().filter(|(key, _)| scopes.contains(key.scope.as_str())))
        };
        let (before, after) = (of_scopes(before)?, of_scopes(after)?);
        for table in &beside.tables {
            let (old, new) = (keyed(table, &before), keyed(table, &after));
            for (key, row) in &new {
                if old.get(key) != Some(row) {
                    self.write_row(table, row, sort)?;
                }
            }
        }
        // Written before anything is removed: what moved to another parent must not go with the old one.
        for table in beside.tables.iter().rev() {
            let (old, new) = (keyed(table, &before), keyed(table, &after));
            for (key, row) in &old {
                if !new.contains_key(key) {
                    table.remove(self.connection, row)?;
                }
            }
        }
        Ok(())
    }

    fn write_row(
        &self,
        table: &Table,
        row: &Image,
        sort: &dyn Fn(&Organisation) -> SortKeys,
    ) -> Result<(), StoreError> {
        if table.name != items::ORGANISATION {
            return table.write(self.connection, row);
        }
        let (id, text) = (items::text(row, "id")?, items::text(row, "content")?);
        let organisation = content::with(items::ORGANISATION, text, &[("id", Some(id.to_owned()))])?;
        register::put(self.connection, &organisation, text, &sort(&organisation))
    }
}

fn keyed<'a>(table: &Table, rows: &'a Rows) -> BTreeMap<Vec<String>, &'a Image> {
    rows.get(table.name).into_iter().flatten().map(|row| (table.key(row), row)).collect()
}

fn changed<'a>(before: &'a Items, after: &'a Items) -> impl Iterator<Item = &'a ItemKey> {
    let differs = |key: &&ItemKey| before.get(*key) != after.get(*key);
    before.keys().chain(after.keys()).filter(differs)
}

fn concerned(incoming: &Incoming, without: &BTreeSet<AgreementId>) -> BTreeSet<AgreementId> {
    incoming.agreements.difference(without).copied().collect()
}

fn beside(
    connection: &Connection,
    incoming: &Incoming,
    choices: &Choices,
    without: &BTreeSet<AgreementId>,
) -> Result<Beside, StoreError> {
    let tables = tables(connection)?;
    let concerned = concerned(incoming, without);
    let ours = records::items_here(connection, &tables, &concerned)?;
    let is_left_out = |key: &ItemKey| without.iter().any(|id| id.to_string() == key.scope);
    let theirs: Items = incoming
        .items
        .iter()
        .filter(|(key, _)| !is_left_out(key))
        .map(|(key, state)| (key.clone(), state.clone()))
        .collect();
    let seen_here = seen::read(connection)?;
    let links = links::read(connection, &tables)?;
    let sides = Sides {
        ours: &ours,
        theirs: &theirs,
        seen_here: &seen_here,
        seen_there: &incoming.seen,
        whole: incoming.whole,
        links: &links,
    };
    let merged = merge(&sides, choices)?;
    let differences = merged.told(&sides);
    Ok(Beside { tables, ours, merged, differences })
}

fn version_differences(
    connection: &Connection,
    incoming: &Incoming,
    without: &BTreeSet<AgreementId>,
) -> Result<Vec<VersionDifference>, StoreError> {
    let (here, there) = (Reader { connection }, incoming.reader());
    let mut differing = Vec::new();
    for agreement in concerned(incoming, without) {
        let ours = here.versions(agreement)?;
        for version in there.versions(agreement)? {
            let twin = ours.iter().find(|found| found.number == version.number);
            if twin.is_some_and(|twin| twin.fingerprint != version.fingerprint) {
                differing.push(VersionDifference { agreement, number: version.number });
            }
        }
    }
    Ok(differing)
}

/// The rows of attachments, versions and their files that are not here; in the order in which they must be written.
fn fixed_to_add(
    connection: &Connection,
    incoming: &Incoming,
    without: &BTreeSet<AgreementId>,
) -> Result<BTreeMap<String, Vec<Image>>, StoreError> {
    let sql = |table: &str| match table {
        items::ATTACHMENT => "SELECT 1 FROM attachment WHERE sha256 = ?1",
        "version" => "SELECT 1 FROM version WHERE agreement = ?1 AND number = ?2",
        _ => "SELECT 1 FROM rendition WHERE agreement = ?1 AND version = ?2 AND sha256 = ?3",
    };
    let columns = |table: &str| match table {
        items::ATTACHMENT => &["sha256"][..],
        "version" => &["agreement", "number"],
        _ => &["agreement", "version", "sha256"],
    };
    let mut found = BTreeMap::new();
    for (table, rows) in &incoming.fixed {
        let mut statement = connection.prepare_cached(sql(table))?;
        let mut new = Vec::new();
        for row in rows {
            let left_out = row.get("agreement").and_then(Value::as_str);
            if left_out.is_some_and(|id| without.iter().any(|other| other.to_string() == id)) {
                continue;
            }
            let values = columns(table).iter().map(|column| sql_value(row.get(*column)));
            if !statement.exists(rusqlite::params_from_iter(values))? {
                new.push(row.clone());
            }
        }
        if !new.is_empty() {
            found.insert(table.clone(), new);
        }
    }
    Ok(found)
}

/// Writes one of them; a file of a version stands behind those that are here.
fn add_fixed(connection: &Connection, table: &str, row: &Image) -> Result<(), StoreError> {
    if table != "rendition" {
        let tables = tables(connection)?;
        let table = tables.iter().find(|found| found.name == table).expect("BUG: a table that was gathered");
        return table.write(connection, row);
    }
    let value = |column: &str| sql_value(row.get(column));
    connection.prepare_cached(include_str!("../versions/rendition_put.sql"))?.execute(params![
        value("agreement"),
        value("version"),
        value("kind"),
        value("languages"),
        value("sha256"),
        value("made_at"),
        value("content"),
    ])?;
    Ok(())
}

fn sql_value(value: Option<&Value>) -> rusqlite::types::Value {
    match value {
        Some(Value::String(text)) => rusqlite::types::Value::Text(text.clone()),
        Some(Value::Number(number)) => number.as_i64().map_or(rusqlite::types::Value::Null, Into::into),
        _ => rusqlite::types::Value::Null,
    }
}
