//! Numbered, append-only migrations, counted by `PRAGMA user_version`; all that are missing in one transaction, so that an
//! upgrade that is cut off leaves the database of before and nothing in between.

use crate::{StoreError, backup};
use rusqlite::Connection;
use std::path::Path;

/// "SOPU" in the header of every database of ours.
pub(crate) const APPLICATION_ID: u32 = u32::from_be_bytes(*b"SOPU");

/// Every migration; the first makes schema 1. What was released is never edited: a test compares checksums.
pub(crate) const ALL: &[&str] = &[
    include_str!("../migrations/0001_workspace.sql"),
    include_str!("../migrations/0002_versions.sql"),
    include_str!("../migrations/0003_bundles.sql"),
];

/// The newest schema this program knows.
#[expect(clippy::cast_possible_truncation, reason = "a handful of migrations")]
pub(crate) const KNOWN: u32 = ALL.len() as u32;

/// The schema of an open database; 0 for an empty one.
pub(crate) fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings a database up to the last of these migrations; a copy of one that holds data is made first.
pub(crate) fn migrate(connection: &mut Connection, all: &[&str], backups: &Path) -> Result<(), StoreError> {
    let version = version(connection)?;
    if version as usize >= all.len() {
        return Ok(());
    }
    if version > 0 {
        backup::before_migration(connection, backups)?;
    }
    apply(connection, all)
}

/// Applies what is missing of these migrations.
pub(crate) fn apply(connection: &mut Connection, all: &[&str]) -> Result<(), StoreError> {
    let transaction = connection.transaction()?;
    let from = version(&transaction)?;
    for sql in all.iter().skip(from as usize) {
        transaction.execute_batch(sql)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", all.len())?;
    Ok(transaction.commit()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    #[test]
    fn released_migrations_are_never_edited() {
        let released: [&str; ALL.len()] = [
            "47f9dd3fa7a35a1981ea41f800d3eb7f536726d27b56d00c39dfcc1bfd3d4c2c",
            "cee41ba075d37fb1e55decd664b697e07a0b63197cc3255d1a972076606f754c",
            "9c5dbfd9faf2302a41a8dfe245ccb7bde4cf5fce7d3e12c471adef378817ac64",
        ];
        for (index, (sql, expected)) in ALL.iter().zip(released).enumerate() {
            let found: String = Sha256::digest(sql).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(found, expected, "migration {}", index + 1);
        }
    }

    #[test]
    fn a_failing_migration_leaves_the_database_as_it_was() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut connection = Connection::open_in_memory().expect("opens");
        apply(&mut connection, ALL).expect("applies");
        let bad = [ALL, &["CREATE TABLE half (x); CREATE TABLE half (x);"]].concat();
        migrate(&mut connection, &bad, folder.path()).expect_err("the second table is refused");
        assert_eq!(version(&connection).expect("reads"), KNOWN);
        let half: i64 = connection
            .query_row("SELECT count(*) FROM sqlite_schema WHERE name = 'half'", [], |row| row.get(0))
            .expect("reads");
        assert_eq!(half, 0, "nothing of the failed migration stays");
    }

    #[test]
    fn a_copy_is_made_before_a_database_with_data_is_migrated() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut connection = Connection::open(folder.path().join("sopu.db")).expect("opens");
        apply(&mut connection, ALL).expect("applies");
        connection.execute("INSERT INTO setting VALUES ('actor-name', 'A')", []).expect("writes");
        let next = [ALL, &["ALTER TABLE setting ADD COLUMN note TEXT"]].concat();
        let backups = folder.path().join("backups");
        std::fs::create_dir(&backups).expect("created");
        migrate(&mut connection, &next, &backups).expect("migrates");
        assert_eq!(version(&connection).expect("reads"), KNOWN + 1);

        let copies = backup::list(&backups).expect("reads");
        assert_eq!(copies.len(), 1, "{copies:?}");
        assert_eq!(
            (copies[0].note.schema, copies[0].note.reason),
            (KNOWN, backup::BackupReason::BeforeUpgrade)
        );
        let copy = Connection::open(&copies[0].path).expect("opens");
        assert_eq!(version(&copy).expect("reads"), KNOWN, "the copy has the schema of before");
        let kept: String = copy.query_row("SELECT value FROM setting", [], |row| row.get(0)).expect("reads");
        assert_eq!(kept, "A");
    }
}
