//! The second place for backups: a memory stick or a network drive, with the kept files beside the databases.
//!
//! Which place it is stands in a file of this computer, not in the database: a restore must not bring an earlier choice
//! back, and a damaged database must not hide the backups that would help.

use super::{Backup, BackupNote, list, note_beside, note_down};
use crate::attachments::Shelf;
use crate::durable::{self, Overwrite, write_file};
use crate::hash::sha256_of_file;
use crate::{Attachment, StoreError, Workspace};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::fs;
use std::path::{Path, PathBuf};

/// In the folder of backups.
const FILE: &str = "second-place.json";
/// The folder made in the place that a person chooses.
const FOLDER: &str = "Sopu-backups";
const ATTACHMENTS: &str = "attachments";

/// What was answered when a second place was asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Nobody was asked.
    #[default]
    NotAsked,
    /// Not now.
    Later,
    /// A folder was chosen.
    Chosen,
}

/// The second place and what is known of it while it is away.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SecondPlace {
    /// What was answered.
    pub answer: Answer,
    /// The folder that was chosen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folder: Option<PathBuf>,
    /// When a backup was last brought there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_at: Option<DateTime<Utc>>,
    /// How many backups it held then.
    #[serde(default)]
    pub count: usize,
}

/// What was brought to another place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The backup there.
    pub backup: Backup,
    /// How many kept files were copied; those already there are not.
    pub copied: usize,
    /// Kept files that are missing or altered here, by their SHA-256.
    pub missing: Vec<String>,
}

impl SecondPlace {
    /// What is known of the second place of a workspace. A file that cannot be read says that nobody was asked.
    pub fn of(workspace: &Path) -> Self {
        let path = workspace.join(crate::workspace::BACKUPS).join(FILE);
        fs::read(path).ok().and_then(|json| serde_json::from_slice(&json).ok()).unwrap_or_default()
    }

    /// Keeps it.
    ///
    /// # Errors
    /// What the system refused.
    pub fn keep(&self, workspace: &Path) -> Result<(), StoreError> {
        let folder = workspace.join(crate::workspace::BACKUPS);
        durable::make_folder(&folder)?;
        let json = serde_json::to_vec_pretty(self).map_err(|error| StoreError::Io(error.into()))?;
        write_file(&folder.join(FILE), &json, Overwrite::Replace)
    }

    /// Whether it can be reached now: the stick is in, the drive is connected.
    pub fn is_reachable(&self) -> bool {
        self.folder.as_deref().is_some_and(Path::is_dir)
    }

    /// The backups that lie there now; none when it cannot be reached.
    pub fn backups(&self) -> Vec<Backup> {
        self.folder.as_deref().and_then(|folder| list(folder).ok()).unwrap_or_default()
    }
}

impl Workspace {
    /// Makes a folder for backups in the place a person chose, and remembers it. A folder that already holds backups of
    /// this workspace is used again; those of another workspace are left alone.
    ///
    /// # Errors
    /// What the system refused; the earlier place then stays.
    pub fn choose_second_place(&self, chosen: &Path) -> Result<SecondPlace, StoreError> {
        let mut number = 1;
        let folder = loop {
            let name = if number == 1 { FOLDER.to_owned() } else { format!("{FOLDER}-{number}") };
            let folder = chosen.join(name);
            let there = list(&folder)?;
            if there.is_empty() || there.iter().any(|backup| self.knows(&backup.note)) {
                break folder;
            }
            number += 1;
        };
        durable::make_folder(&folder)?;
        let count = list(&folder)?.len();
        let place = SecondPlace { answer: Answer::Chosen, folder: Some(folder), last_at: None, count };
        place.keep(self.folder())?;
        Ok(place)
    }

    /// Whether a backup's log is a beginning of this one.
    pub fn knows(&self, note: &BackupNote) -> bool {
        note.entries > 0
            && crate::log::hash_at(&self.connection, note.entries)
                .is_ok_and(|hash| hash.as_deref() == Some(&note.head))
    }

    /// Brings a backup and the kept files it names to another place. Each is read back before it counts.
    ///
    /// # Errors
    /// What the system refused; what lies there already is as it was.
    pub fn carry(&self, backup: &Backup, place: &Path) -> Result<Carried, StoreError> {
        carry(self.folder(), &self.read().attachments()?, backup, place)
    }
}

/// As [`Workspace::carry`], with the list of kept files read before: the workspace need not stand still for a slow stick.
///
/// # Errors
/// What the system refused; what lies there already is as it was.
pub fn carry(
    workspace: &Path,
    attachments: &[Attachment],
    backup: &Backup,
    place: &Path,
) -> Result<Carried, StoreError> {
    let shelf = &Shelf::new(workspace.join(crate::workspace::ATTACHMENTS));
    durable::make_folder(place)?;
    let there = Shelf::new(place.join(ATTACHMENTS));
    let (mut copied, mut missing) = (0, Vec::new());
    for kept in attachments.iter().filter(|kept| backup.note.attachments.contains(&kept.sha256)) {
        match there.bring(kept, shelf) {
            Ok(new) => copied += usize::from(new),
            Err(StoreError::AttachmentDamaged { sha256 }) => missing.push(sha256),
            Err(error) => return Err(error),
        }
    }
    let path = place.join(backup.name());
    if note_beside(&path).is_some_and(|note| note == backup.note) {
        return Ok(Carried { backup: Backup { path, note: backup.note.clone() }, copied, missing });
    }
    let temporary = durable::temporary_name(&path);
    let written = copy_file(&backup.path, &temporary, &backup.note)
        .and_then(|()| durable::place(&temporary, &path, Overwrite::Replace));
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written?;
    Ok(Carried { backup: note_down(path, backup.note.clone())?, copied, missing })
}

fn copy_file(from: &Path, to: &Path, note: &BackupNote) -> Result<(), StoreError> {
    durable::copy_file(from, to).map_err(|error| StoreError::of_file(error, to))?;
    let read_back = sha256_of_file(to).map_err(|error| StoreError::of_file(error, to))?;
    if read_back == (note.sha256.clone(), note.length) {
        Ok(())
    } else {
        Err(StoreError::BackupDamaged { path: from.to_owned(), detail: "its bytes have changed".to_owned() })
    }
}
