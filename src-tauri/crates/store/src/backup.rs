//! Copies of the database. This far: the one made before an older workspace is brought up to date.

use crate::StoreError;
use crate::durable::{self, Overwrite};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};

/// Copies the whole database into `backups/before-upgrade-from-<schema>.db` (numbered when that is taken).
pub(crate) fn copy_before_migration(
    connection: &Connection,
    backups: &Path,
    schema: u32,
) -> Result<PathBuf, StoreError> {
    durable::make_folder(backups)?;
    let mut number = 1;
    loop {
        let name = match number {
            1 => format!("before-upgrade-from-{schema}.db"),
            _ => format!("before-upgrade-from-{schema}-{number}.db"),
        };
        let path = backups.join(name);
        match copy(connection, &path) {
            Err(StoreError::FileExists { .. }) => number += 1,
            done => return done.map(|()| path),
        }
    }
}

/// Copies the database to a path that is free: the copy is whole, durable and checked, or not there.
fn copy(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    if path.exists() {
        return Err(StoreError::FileExists { path: path.into() });
    }
    let temporary = durable::temporary_name(path);
    let placed =
        write_copy(connection, &temporary).and_then(|()| durable::place(&temporary, path, Overwrite::Refuse));
    if placed.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    placed
}

fn write_copy(connection: &Connection, temporary: &Path) -> Result<(), StoreError> {
    let name = temporary.to_str().ok_or_else(|| StoreError::NoAccess { path: temporary.into() })?;
    connection.execute("VACUUM INTO ?1", [name])?;
    let about = |error| StoreError::of_file(error, temporary);
    durable::sync_file(temporary).map_err(about)?;
    let copy = Connection::open(temporary)?;
    let answer: String = copy.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    drop(copy);
    if answer != "ok" {
        return Err(StoreError::Damaged { detail: answer });
    }
    durable::sync_folder(temporary.parent().unwrap_or(Path::new("."))).map_err(about)
}
