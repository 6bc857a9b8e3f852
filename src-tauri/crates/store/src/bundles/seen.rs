//! The states that items have had in bundles: what each side demonstrably knew.

use super::items::{self, Items};
use crate::StoreError;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// Scope, item, hashes of states; an empty one says that the item was gone.
pub(super) type Seen = BTreeMap<String, BTreeMap<String, BTreeSet<String>>>;

/// That an item was gone.
pub(super) const GONE: &str = "";

pub(super) fn read(connection: &Connection) -> Result<Seen, StoreError> {
    let mut statement = connection.prepare_cached("SELECT scope, item, state FROM bundle_seen")?;
    let mut rows = statement.query([])?;
    let mut seen = Seen::new();
    while let Some(row) = rows.next()? {
        seen.entry(row.get(0)?).or_default().entry(row.get(1)?).or_default().insert(row.get(2)?);
    }
    Ok(seen)
}

/// Adds the present state of every item, and that those known before are gone which are here no more.
pub(super) fn add(seen: &mut Seen, items: &Items) {
    for (scope, known) in seen.iter_mut() {
        for (item, states) in known.iter_mut() {
            let key = items::ItemKey { scope: scope.clone(), item: item.clone() };
            if !items.contains_key(&key) {
                states.insert(GONE.to_owned());
            }
        }
    }
    for (key, state) in items {
        let known = seen.entry(key.scope.clone()).or_default();
        known.entry(key.item.clone()).or_default().insert(items::hash(state));
    }
}

/// Writes what is new of it; says whether anything was.
pub(super) fn put(connection: &Connection, seen: &Seen) -> Result<bool, StoreError> {
    let sql = "INSERT INTO bundle_seen (scope, item, state) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
    let mut statement = connection.prepare_cached(sql)?;
    let mut added = 0;
    for (scope, known) in seen {
        for (item, states) in known {
            for state in states {
                added += statement.execute([scope, item, state])?;
            }
        }
    }
    Ok(added > 0)
}

/// The states of an item that were seen.
pub(super) fn of<'a>(seen: &'a Seen, key: &items::ItemKey) -> Option<&'a BTreeSet<String>> {
    seen.get(&key.scope)?.get(&key.item)
}
