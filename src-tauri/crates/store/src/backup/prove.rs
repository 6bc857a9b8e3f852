//! Proves that a file is a whole database of ours: by its hash, SQLite's own check, the log's chain and locked texts.

use super::{BackupNote, note_beside};
use crate::attachments::attachments_of;
use crate::hash::{hex, sha256_of_file};
use crate::log::{chain_state, newest};
use crate::workspace::{check_database, open_to_read, schema_check};
use crate::{Attachment, ChainState, StoreError, check, migrations};
use chrono::DateTime;
use rusqlite::Connection;
use std::fs;
use std::path::Path;

/// Proves a backup that a person points at, with or without a note beside it. Nothing is changed.
///
/// # Errors
/// [`StoreError::NotABackup`], [`StoreError::Newer`], or [`StoreError::BackupDamaged`] with what was found.
pub fn prove(path: &Path) -> Result<BackupNote, StoreError> {
    proved(path).map(|(note, _)| note)
}

/// The same with the kept files that the backup names.
pub(super) fn proved(path: &Path) -> Result<(BackupNote, Vec<Attachment>), StoreError> {
    let noted = note_beside(path);
    let hashed = sha256_of_file(path).map_err(|error| StoreError::of_file(error, path))?;
    if noted.as_ref().is_some_and(|note| (note.sha256.clone(), note.length) != hashed) {
        return Err(damaged(path, "its bytes have changed"));
    }
    let connection = open(path)?;
    let schema = check_all(path, &connection)?;
    let attachments = if schema > 1 { attachments_of(&connection)? } else { Vec::new() };
    let (entries, head) = newest(&connection)?;
    let note = noted.unwrap_or_else(|| {
        let written = fs::metadata(path).and_then(|file| file.modified()).map(DateTime::from);
        let made_at = written.unwrap_or(DateTime::UNIX_EPOCH);
        BackupNote {
            number: 0,
            made_at,
            made_on: made_at.date_naive(),
            reason: super::BackupReason::Asked,
            schema,
            sha256: hashed.0,
            length: hashed.1,
            entries,
            head: hex(&head),
            attachments: attachments.iter().map(|kept| kept.sha256.clone()).collect(),
        }
    });
    Ok((note, attachments))
}

/// Proves a copy just made against the database it was copied from.
pub(super) fn prove_copy(path: &Path, note: &BackupNote, digest: &str) -> Result<(), StoreError> {
    let connection = open(path)?;
    if check_all(path, &connection)? != note.schema {
        return Err(damaged(path, "another schema"));
    }
    let (entries, head) = newest(&connection)?;
    if (entries, hex(&head)) != (note.entries, note.head.clone()) {
        return Err(damaged(path, "another head of the log"));
    }
    if super::digest::of(&connection).map_err(|error| as_damage(path, error))? != digest {
        return Err(damaged(path, "other contents"));
    }
    Ok(())
}

fn open(path: &Path) -> Result<Connection, StoreError> {
    match crate::workspace::schema_of_file(path)? {
        Some(found) if found > migrations::KNOWN => {
            Err(StoreError::Newer { found, known: migrations::KNOWN })
        }
        Some(_) => open_to_read(path).map_err(|error| as_damage(path, error)),
        None => Err(StoreError::NotABackup { path: path.to_owned() }),
    }
}

fn check_all(path: &Path, connection: &Connection) -> Result<u32, StoreError> {
    let about = |error| as_damage(path, error);
    let schema = migrations::version(connection).map_err(about)?;
    schema_check(connection, schema).map_err(about)?;
    check_database(connection, true).map_err(about)?;
    if let ChainState::Broken { seq, .. } = chain_state(connection).map_err(about)? {
        return Err(damaged(path, &format!("the log breaks at {seq}")));
    }
    if schema > 1 && !check::altered_versions(connection).map_err(about)?.is_empty() {
        return Err(damaged(path, "a locked text was altered"));
    }
    Ok(schema)
}

fn damaged(path: &Path, detail: &str) -> StoreError {
    StoreError::BackupDamaged { path: path.to_owned(), detail: detail.to_owned() }
}

/// Whatever is wrong with the contents of the file is damage of this backup, not of the open workspace.
fn as_damage(path: &Path, error: StoreError) -> StoreError {
    match error {
        StoreError::DiskFull | StoreError::NoAccess { .. } | StoreError::Io(_) | StoreError::InUse(_) => {
            error
        }
        other => damaged(path, &other.to_string()),
    }
}
