//! Who changed an item here last, and when: told beside a conflict.

use super::items::{self, Items};
use super::records::Rows;
use crate::log::{Image, RowChange, Table, entry_of, tables};
use crate::{OpSummary, Reader, StoreError, content};
use std::collections::{BTreeMap, BTreeSet};

impl Reader<'_> {
    /// The newest action that changed each of these items, named as by [`super::ItemDifference::key`]. One whose actions
    /// were erased is absent.
    ///
    /// # Errors
    /// When the log cannot be read.
    pub fn last_changes(&self, keys: &BTreeSet<String>) -> Result<BTreeMap<String, OpSummary>, StoreError> {
        let mut found = BTreeMap::new();
        if keys.is_empty() {
            return Ok(found);
        }
        let tables = tables(self.connection)?;
        let mut statement =
            self.connection.prepare_cached("SELECT seq, rows FROM action_payload ORDER BY seq DESC")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            if found.len() == keys.len() {
                break;
            }
            let seq: i64 = row.get(0)?;
            let text = row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?;
            let changes: Vec<RowChange> = content::read("action", text)?;
            for key in changes.iter().flat_map(|change| changed_items(&tables, change)) {
                if keys.contains(&key) && !found.contains_key(&key) {
                    found.insert(key, entry_of(self.connection, seq)?.op);
                }
            }
        }
        Ok(found)
    }
}

/// The items whose state a changed row is part of. A row that a table no longer has says nothing about items.
fn changed_items(tables: &[Table], change: &RowChange) -> Vec<String> {
    let items = |image: &Option<Image>| -> Items {
        let rows = image.iter().map(|image| (change.table.clone(), vec![image.clone()]));
        items::split(tables, &rows.collect::<Rows>()).unwrap_or_default()
    };
    let (before, after) = (items(&change.before), items(&change.after));
    let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let differs = |key: &&items::ItemKey| before.get(*key) != after.get(*key);
    keys.into_iter().filter(differs).map(ToString::to_string).collect()
}
