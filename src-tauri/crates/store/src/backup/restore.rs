//! Puts a backup in the place of the database: proved first, the present kept, one rename, and noted in the log.
//!
//! **Invariant:** at every moment the folder holds the old database or the new one, whole, and its journal or none.

use super::files::bring_back;
use super::{Backup, BackupReason, Moment, SecondPlace, prove};
use crate::durable::{self, Overwrite};
use crate::hash::hex;
use crate::log::{ActionKind, NewEntry, append, newest};
use crate::workspace::{Folder, LockedFolder};
use crate::{Attachment, Context, Op, OpCode, OpenOptions, Scope, StoreError, heads, migrations};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// The backup of what was there before; none when nothing whole was.
    pub before: Option<Backup>,
    /// Where a damaged database is kept.
    pub set_aside: Option<PathBuf>,
    /// Kept files the backup names that are nowhere to be found, by their SHA-256.
    pub missing: Vec<String>,
    /// How many entries the log of the backup has.
    pub entries: i64,
}

/// The steps between which a restore may be interrupted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestoreStep {
    /// The backup is whole.
    Proved,
    /// The present is backed up, or kept aside.
    PresentKept,
    /// The new database lies beside the old one.
    CopyReady,
    /// The journal of the old one is gone.
    JournalRemoved,
    /// The new one has its name.
    Replaced,
    /// It is sealed and noted.
    Done,
}

/// Restores a backup into the workspace of a folder, which nobody may have open. Reversed by restoring
/// [`Restored::before`].
///
/// # Errors
/// [`StoreError::BackupDamaged`] and the other refusals of [`prove`]; [`StoreError::InUse`]; what the system refused. In
/// every case the workspace is as it was.
pub fn restore(folder: &Path, backup: &Path, context: &Context, at: Moment) -> Result<Restored, StoreError> {
    restore_watched(folder, backup, context, at, &mut |_| {})
}

/// The same, telling after each step: the seam for tests of interruptions.
///
/// # Errors
/// As for [`restore`].
#[doc(hidden)]
pub fn restore_watched(
    folder: &Path,
    backup: &Path,
    context: &Context,
    at: Moment,
    watch: &mut dyn FnMut(RestoreStep),
) -> Result<Restored, StoreError> {
    let (note, attachments) = prove::proved(backup)?;
    watch(RestoreStep::Proved);

    let locked = LockedFolder::take(folder)?;
    let (present, locked) = keep_present(locked, at)?;
    let missing = bring_attachments(&locked.folder, backup, &attachments)?;
    watch(RestoreStep::PresentKept);

    let temporary = durable::temporary_name(&locked.folder.database());
    let replaced = prepare(backup, &temporary, &note.head, &present, context).and_then(|head| {
        heads::note(folder, &head)?;
        watch(RestoreStep::CopyReady);
        replace(&locked, &temporary, watch)
    });
    if replaced.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    replaced?;
    watch(RestoreStep::Done);
    Ok(Restored { before: present.backup, set_aside: present.set_aside, missing, entries: note.entries })
}

/// What was there before.
#[derive(Default)]
struct Present {
    backup: Option<Backup>,
    set_aside: Option<PathBuf>,
}

/// Backs the present up and closes it; what cannot be opened is kept as it is.
fn keep_present(locked: LockedFolder, at: Moment) -> Result<(Present, LockedFolder), StoreError> {
    match locked.open(&OpenOptions::EXISTING) {
        Ok(workspace) => {
            let backup = workspace.back_up(BackupReason::BeforeRestore, at)?;
            Ok((Present { backup: Some(backup), set_aside: None }, workspace.close()))
        }
        Err((error, locked)) => match error {
            StoreError::DatabaseMissing { .. } => Ok((Present::default(), locked)),
            StoreError::NotAWorkspace { .. } if !locked.folder.database().exists() => {
                locked.folder.create()?;
                Ok((Present::default(), locked))
            }
            StoreError::Damaged { .. }
            | StoreError::NotAWorkspace { .. }
            | StoreError::ForeignSchema { .. }
            | StoreError::UpgradeFailed { .. }
            | StoreError::Unreadable { .. }
            | StoreError::Database(_) => {
                let set_aside = set_aside(&locked.folder)?;
                Ok((Present { backup: None, set_aside: Some(set_aside) }, locked))
            }
            other => Err(other),
        },
    }
}

/// Copies a damaged database with its journal: it is never deleted, and stays in its place until the new one is ready.
fn set_aside(folder: &Folder) -> Result<PathBuf, StoreError> {
    let damaged = folder.damaged();
    durable::make_folder(&damaged)?;
    let free = |number: &u32| !damaged.join(format!("sopu-{number}.db")).exists();
    let number = (1..u32::MAX).find(free).unwrap_or(u32::MAX);
    let kept = damaged.join(format!("sopu-{number}.db"));
    let journal = damaged.join(format!("sopu-{number}.db-journal"));
    for (from, to) in [(folder.journal(), journal), (folder.database(), kept.clone())] {
        if from.exists() {
            durable::copy_file(&from, &to).map_err(|error| StoreError::of_file(error, &to))?;
        }
    }
    durable::sync_folder(&damaged).map_err(|error| StoreError::of_file(error, &damaged))?;
    Ok(kept)
}

/// Brings in what lies beside the backup or in the second place; tells what is nowhere.
fn bring_attachments(
    folder: &Folder,
    backup: &Path,
    attachments: &[Attachment],
) -> Result<Vec<String>, StoreError> {
    let beside = backup.parent().map(Path::to_owned);
    let places: Vec<PathBuf> = beside.into_iter().chain(SecondPlace::of(&folder.path).folder).collect();
    Ok(bring_back(folder, &places, attachments)?.missing)
}

/// Makes the new database beside the old one: the backup, brought up to date, with the restore in its log.
fn prepare(
    backup: &Path,
    temporary: &Path,
    head: &str,
    present: &Present,
    context: &Context,
) -> Result<heads::Head, StoreError> {
    durable::copy_file(backup, temporary).map_err(|error| StoreError::of_file(error, temporary))?;
    let mut connection = crate::workspace::open_alone(temporary)?;
    migrations::apply(&mut connection, migrations::ALL)?;
    let noted = note_in_log(&mut connection, head, present, context)?;
    connection.close().map_err(|(_, error)| StoreError::from(error))?;
    durable::sync_file(temporary).map_err(|error| StoreError::of_file(error, temporary))?;
    Ok(noted)
}

fn note_in_log(
    connection: &mut Connection,
    head: &str,
    present: &Present,
    context: &Context,
) -> Result<heads::Head, StoreError> {
    let mut op = Op::new(OpCode::RestoreBackup, Scope::Register).with("from", head);
    if let Some(before) = &present.backup {
        op = op
            .with("left", before.note.head.clone())
            .with("left-entries", before.note.entries.to_string())
            .with("before", before.name());
    }
    let transaction = connection.transaction()?;
    let entry = NewEntry { kind: ActionKind::Barrier, op: &op, target: None, rows: &[], context };
    append(&transaction, &entry)?;
    let (entries, hash) = newest(&transaction)?;
    transaction.commit()?;
    let left = present.backup.as_ref().map(|backup| (backup.note.entries, backup.note.head.clone()));
    Ok(heads::Head { entries, head: hex(&hash), restored: true, left })
}

fn replace(
    locked: &LockedFolder,
    temporary: &Path,
    watch: &mut dyn FnMut(RestoreStep),
) -> Result<(), StoreError> {
    // From here to the seal an interruption counts as a stop without closing, and all is checked at the next opening.
    let seal = locked.break_seal();
    let replaced = swap(&locked.folder, temporary, watch);
    match replaced {
        Ok(()) => drop(seal),
        Err(_) => seal.take_back(),
    }
    replaced
}

fn swap(folder: &Folder, temporary: &Path, watch: &mut dyn FnMut(RestoreStep)) -> Result<(), StoreError> {
    // A journal beside a database it was not written for would be played back into it.
    for ending in ["-journal", "-wal", "-shm"] {
        let path = folder.beside_database(ending);
        if path.exists() {
            fs::remove_file(&path).map_err(|error| StoreError::of_file(error, path))?;
        }
    }
    durable::sync_folder(&folder.path).map_err(|error| StoreError::of_file(error, &folder.path))?;
    watch(RestoreStep::JournalRemoved);
    durable::place(temporary, &folder.database(), Overwrite::Replace)?;
    watch(RestoreStep::Replaced);
    Ok(())
}
