//! Copies of the database that count only once they have been proved, and the thinning of old ones.
//!
//! A backup is `sopu-<number>-<day>-<reason>.db` with a note beside it (`.json`): its SHA-256, the head of the log and the
//! kept files it names. **Invariant:** the note is written last, so what has none was never finished and does not count.

mod digest;
mod files;
mod keep;
mod prove;
mod restore;
mod second_place;

pub use files::BroughtBack;
pub use keep::{Made, keep};
pub use prove::prove;
pub use restore::{RestoreStep, Restored, restore, restore_watched};
pub use second_place::{Answer, Carried, SecondPlace, carry};

use crate::attachments::attachments_of;
use crate::durable::{self, Overwrite, write_file};
use crate::hash::{hex, sha256_of_file};
use crate::log::newest;
use crate::{StoreError, Workspace, heads, migrations};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BackupReason {
    /// Once a day, before the day's first change.
    Daily,
    /// The window was closed.
    Closing,
    /// Somebody asked for it.
    Asked,
    /// An older backup was about to be restored. Never thinned.
    BeforeRestore,
    /// A newer program was about to bring the database up to date. Never thinned.
    BeforeUpgrade,
}

impl BackupReason {
    /// The code in file names and word keys.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Closing => "closing",
            Self::Asked => "asked",
            Self::BeforeRestore => "before-restore",
            Self::BeforeUpgrade => "before-upgrade",
        }
    }
}

/// The instant and the local day of a backup; passed in, as the store has no clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Now.
    pub now: DateTime<Utc>,
    /// The local day.
    pub today: NaiveDate,
}

/// What stands beside a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BackupNote {
    /// Its number in the order of making.
    pub number: u32,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// The local day on which it was made.
    pub made_on: NaiveDate,
    /// Why.
    pub reason: BackupReason,
    /// The schema of the database.
    pub schema: u32,
    /// SHA-256 of the file in lower-case hex.
    pub sha256: String,
    /// Bytes.
    pub length: u64,
    /// How many entries its log has.
    pub entries: i64,
    /// The hash of the newest of them, in lower-case hex.
    pub head: String,
    /// The kept files it names, by their SHA-256.
    pub attachments: Vec<String>,
}

/// A finished backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// The database file.
    pub path: PathBuf,
    /// What stands beside it.
    pub note: BackupNote,
}

impl Backup {
    /// Its file name.
    pub fn name(&self) -> String {
        self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// Whether every byte of it is as it was.
    pub fn is_whole(&self) -> bool {
        sha256_of_file(&self.path).is_ok_and(|found| found == (self.note.sha256.clone(), self.note.length))
    }
}

/// Every finished backup of a folder, the newest first. One whose file has another length does not count.
///
/// # Errors
/// When the folder is there and cannot be read.
pub fn list(place: &Path) -> Result<Vec<Backup>, StoreError> {
    let mut found: Vec<Backup> =
        names(place)?.iter().filter_map(|name| read_note(&place.join(name))).collect();
    found.sort_by(|one, other| (other.note.number, &other.path).cmp(&(one.note.number, &one.path)));
    Ok(found)
}

fn names(place: &Path) -> Result<Vec<String>, StoreError> {
    match fs::read_dir(place) {
        Ok(entries) => {
            Ok(entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect())
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(StoreError::of_file(error, place)),
    }
}

/// The backup that a note is about.
fn read_note(path: &Path) -> Option<Backup> {
    let name = path.file_name()?.to_str()?;
    if !name.starts_with("sopu-") || path.extension()? != "json" {
        return None;
    }
    let note: BackupNote = serde_json::from_slice(&fs::read(path).ok()?).ok()?;
    let path = path.with_extension("db");
    (fs::metadata(&path).ok()?.len() == note.length).then_some(Backup { path, note })
}

/// The note beside a backup, if it has one.
pub(crate) fn note_beside(backup: &Path) -> Option<BackupNote> {
    read_note(&backup.with_extension("json")).map(|backup| backup.note)
}

/// A copy that has not been proved yet. Dropped, it is gone.
#[derive(Debug)]
pub struct UnprovenCopy {
    temporary: PathBuf,
    place: PathBuf,
    /// All but number and hash.
    note: BackupNote,
    /// What the database says that was copied.
    digest: String,
}

impl Drop for UnprovenCopy {
    fn drop(&mut self) {
        // Once it has its name there is nothing left to remove.
        let _ = fs::remove_file(&self.temporary);
    }
}

impl Workspace {
    /// Copies the database into the workspace's own backups: the one step for which the workspace must stand still.
    ///
    /// # Errors
    /// What the database or the system refused; nothing is left behind.
    pub fn copy_for_backup(&self, reason: BackupReason, at: Moment) -> Result<UnprovenCopy, StoreError> {
        self.check_place()?;
        copy(&self.connection, &self.backups(), reason, Some(at))
    }

    /// Makes a backup, proved and noted.
    ///
    /// # Errors
    /// What the database or the system refused; no earlier backup is touched.
    pub fn back_up(&self, reason: BackupReason, at: Moment) -> Result<Backup, StoreError> {
        let backup = self.copy_for_backup(reason, at)?.finish()?;
        self.note_backup(&backup)?;
        Ok(backup)
    }

    /// Notes the head of a finished backup outside the database.
    ///
    /// # Errors
    /// What the system refused.
    pub fn note_backup(&self, backup: &Backup) -> Result<(), StoreError> {
        heads::note(self.folder(), &heads::Head::of_backup(&backup.note))
    }

    /// Whether anything was done since the newest backup.
    ///
    /// # Errors
    /// When the log or the folder cannot be read.
    pub fn is_backup_due(&self) -> Result<bool, StoreError> {
        let (entries, head) = newest(&self.connection)?;
        let newest = list(&self.backups())?.into_iter().next();
        Ok(entries > 0
            && newest.is_none_or(|backup| (backup.note.entries, backup.note.head) != (entries, hex(&head))))
    }
}

fn copy(
    connection: &Connection,
    place: &Path,
    reason: BackupReason,
    at: Option<Moment>,
) -> Result<UnprovenCopy, StoreError> {
    durable::make_folder(place)?;
    let temporary = durable::temporary_name(&place.join("sopu"));
    let (entries, head) = newest(connection)?;
    let schema = migrations::version(connection)?;
    // Before there were kept files there was no table of them.
    let kept = if schema > 1 { attachments_of(connection)? } else { Vec::new() };
    let attachments = kept.into_iter().map(|kept| kept.sha256).collect();
    let moment = at.unwrap_or(Moment { now: DateTime::UNIX_EPOCH, today: NaiveDate::default() });
    let mut made = UnprovenCopy {
        temporary,
        place: place.to_owned(),
        note: BackupNote {
            number: 0,
            made_at: moment.now,
            made_on: moment.today,
            reason,
            schema,
            sha256: String::new(),
            length: 0,
            entries,
            head: hex(&head),
            attachments,
        },
        digest: digest::of(connection)?,
    };
    let name =
        made.temporary.to_str().ok_or_else(|| StoreError::NoAccess { path: made.temporary.clone() })?;
    connection.execute("VACUUM INTO ?1", [name])?;
    if at.is_none() {
        // Opening has no clock: what the file system says of the copy is near enough.
        let written =
            fs::metadata(&made.temporary).and_then(|file| file.modified()).map(DateTime::<Utc>::from);
        made.note.made_at = written.unwrap_or(DateTime::UNIX_EPOCH);
        made.note.made_on = made.note.made_at.date_naive();
    }
    Ok(made)
}

impl UnprovenCopy {
    /// Makes the copy durable, proves it and gives it its name. Needs no open workspace, and may take seconds.
    ///
    /// # Errors
    /// [`StoreError::BackupDamaged`] when the copy is not what was copied; else what the system refused.
    pub fn finish(mut self) -> Result<Backup, StoreError> {
        let about = |error| StoreError::of_file(error, &self.temporary);
        durable::sync_file(&self.temporary).map_err(about)?;
        (self.note.sha256, self.note.length) = sha256_of_file(&self.temporary).map_err(about)?;
        prove::prove_copy(&self.temporary, &self.note, &self.digest)?;
        loop {
            self.note.number = next_number(&self.place)?;
            let path = self.place.join(file_name(&self.note));
            match durable::place(&self.temporary, &path, Overwrite::Refuse) {
                Err(StoreError::FileExists { .. }) => {}
                placed => {
                    placed?;
                    return note_down(path, self.note.clone());
                }
            }
        }
    }
}

/// Writes the note, which makes the backup count.
fn note_down(path: PathBuf, note: BackupNote) -> Result<Backup, StoreError> {
    let json = serde_json::to_vec_pretty(&note).map_err(|error| StoreError::Io(error.into()))?;
    write_file(&path.with_extension("json"), &json, Overwrite::Replace)?;
    Ok(Backup { path, note })
}

/// `sopu-000012-2027-02-22-daily.db`: sorts by the order of making, and says to a person what it is.
fn file_name(note: &BackupNote) -> String {
    format!("sopu-{:06}-{}-{}.db", note.number, note.made_on, note.reason.code())
}

/// One more than any file of the folder has, finished or not.
fn next_number(place: &Path) -> Result<u32, StoreError> {
    let number = |name: &String| name.strip_prefix("sopu-")?.split('-').next()?.parse::<u32>().ok();
    Ok(names(place)?.iter().filter_map(number).max().unwrap_or(0) + 1)
}

/// Makes the backup that is taken before a database is brought up to date.
pub(crate) fn before_migration(connection: &Connection, backups: &Path) -> Result<Backup, StoreError> {
    copy(connection, backups, BackupReason::BeforeUpgrade, None)?.finish()
}

/// Removes the backups that need not stay, with their notes; says how many. What was made before a restore or an upgrade
/// always stays.
///
/// # Errors
/// When the folder cannot be read.
pub fn thin(place: &Path, today: NaiveDate) -> Result<usize, StoreError> {
    let all = list(place)?;
    let stays = |backup: &&Backup| {
        matches!(backup.note.reason, BackupReason::BeforeRestore | BackupReason::BeforeUpgrade)
    };
    let made: Vec<Made> = all
        .iter()
        .filter(|backup| !stays(backup))
        .map(|backup| Made { number: backup.note.number, on: backup.note.made_on })
        .collect();
    let kept = keep(&made, today);
    let mut gone = 0;
    for backup in all.iter().filter(|backup| !stays(backup) && !kept.contains(&backup.note.number)) {
        // The note first: half removed, it no longer counts.
        let removed = fs::remove_file(backup.path.with_extension("json"));
        gone += usize::from(removed.and_then(|()| fs::remove_file(&backup.path)).is_ok());
    }
    durable::sync_folder(place).map_err(|error| StoreError::of_file(error, place))?;
    Ok(gone)
}
