//! Compares the tables of a file with those this program makes: a foreign trigger or view is refused before it can run.

use crate::{StoreError, migrations};
use rusqlite::Connection;
use std::collections::BTreeMap;

pub(crate) fn check(connection: &Connection, version: u32) -> Result<(), StoreError> {
    let expected = {
        let mut fresh = Connection::open_in_memory()?;
        migrations::apply(&mut fresh, &migrations::ALL[..version as usize])?;
        read(&fresh)?
    };
    let found = read(connection)?;
    if found == expected {
        return Ok(());
    }
    if let Some((name, _)) = found.iter().find(|(name, sql)| expected.get(*name) != Some(sql)) {
        return Err(StoreError::ForeignSchema { name: name.clone() });
    }
    let missing = expected.keys().find(|name| !found.contains_key(*name));
    Err(StoreError::Damaged { detail: format!("without {}", missing.map_or("", String::as_str)) })
}

/// Whether there is nothing in the file.
pub(crate) fn is_empty(connection: &Connection) -> Result<bool, StoreError> {
    Ok(read(connection)?.is_empty())
}

/// Every table, index, trigger and view by name. Indexes that SQLite makes for keys have no text of their own.
fn read(connection: &Connection) -> Result<BTreeMap<String, String>, StoreError> {
    let mut statement =
        connection.prepare("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
