//! What items name: a role its task and party, a goal its lead. The tables themselves say so.

use super::items::{ItemKey, Items, State, text};
use crate::StoreError;
use crate::log::{Image, Table};
use rusqlite::Connection;
use serde_json::Value;
use std::collections::BTreeSet;

/// A column that names an item of the same agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    table: String,
    column: String,
    parent: String,
    /// Whether the row goes with what it names; else the column becomes empty.
    goes_along: bool,
}

/// Every link between items.
pub(super) fn read(connection: &Connection, tables: &[Table]) -> Result<Vec<Link>, StoreError> {
    let mut links = Vec::new();
    for table in tables {
        let mut statement = connection.prepare_cached(
            "SELECT \"from\", \"table\", on_delete = 'CASCADE' FROM pragma_foreign_key_list(?1) WHERE \"to\" = 'id'",
        )?;
        let mut rows = statement.query([table.name])?;
        while let Some(row) = rows.next()? {
            let (column, parent): (String, String) = (row.get(0)?, row.get(1)?);
            // The agreement is in the scope of every item.
            if parent != super::items::AGREEMENT {
                links.push(Link { table: table.name.into(), column, parent, goes_along: row.get(2)? });
            }
        }
    }
    Ok(links)
}

impl Link {
    /// The item that a row names, unless it names none.
    fn named(&self, scope: &str, row: &Image) -> Result<Option<ItemKey>, StoreError> {
        // The host is a field of the agreement, which stands alone.
        match row.get(&self.column) {
            None | Some(Value::Null) => Ok(None),
            Some(_) => {
                let item = format!("{}/{}", self.parent, text(row, &self.column)?);
                Ok(Some(ItemKey { scope: scope.to_owned(), item }))
            }
        }
    }
}

/// The items that are named and not there.
pub(super) fn missing(links: &[Link], items: &Items) -> Result<BTreeSet<ItemKey>, StoreError> {
    let mut missing = BTreeSet::new();
    for (key, state) in items {
        for link in links {
            for row in state.get(&link.table).into_iter().flatten() {
                let named = link.named(&key.scope, row)?;
                missing.extend(named.filter(|named| !items.contains_key(named)));
            }
        }
    }
    Ok(missing)
}

/// Lets go what hangs on an item that is gone, as the tables would: rows go along, or no longer name it.
pub(super) fn let_go(links: &[Link], gone: &ItemKey, items: &mut Items) -> Result<(), StoreError> {
    let keys: Vec<ItemKey> = items.keys().filter(|key| key.scope == gone.scope).cloned().collect();
    for key in keys {
        let Some(state) = items.get_mut(&key) else { continue };
        for link in links {
            loosen(link, &key, gone, state)?;
        }
        // An item is its own row first; what hangs on it is nothing without.
        let own = key.item.split('/').next().unwrap_or_default();
        if state.get(own).is_none_or(Vec::is_empty) {
            items.remove(&key);
        }
    }
    Ok(())
}

fn loosen(link: &Link, key: &ItemKey, gone: &ItemKey, state: &mut State) -> Result<(), StoreError> {
    let Some(rows) = state.get_mut(&link.table) else { return Ok(()) };
    let mut kept = Vec::with_capacity(rows.len());
    for mut row in std::mem::take(rows) {
        let names_it = link.named(&key.scope, &row)?.as_ref() == Some(gone);
        match (names_it, link.goes_along) {
            (true, true) => continue,
            (true, false) => drop(row.insert(link.column.clone(), Value::Null)),
            (false, _) => {}
        }
        kept.push(row);
    }
    if kept.is_empty() {
        state.remove(&link.table);
    } else {
        *rows = kept;
    }
    Ok(())
}
