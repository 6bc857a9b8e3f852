//! The workspace folder: which names in it are ours, and whether one may be made there.

use crate::durable::{can_make_files_beside, is_temporary, make_folder};
use crate::{StoreError, platform};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The database.
pub(crate) const DATABASE: &str = "sopu.db";
/// The file whose lock says who has the workspace.
pub(crate) const LOCK: &str = "sopu.lock";
/// Who has it, for those who are refused.
const OWNER: &str = "sopu.owner";
/// Copies of the database.
pub(crate) const BACKUPS: &str = "backups";
/// Files that belong to agreements, named by their SHA-256.
pub(crate) const ATTACHMENTS: &str = "attachments";

/// What was refused or failed, by codes.
const LOGS: &str = "logs";
/// What the database was when it was last closed.
const SEAL: &str = "sopu.seal";
/// Databases that were damaged, kept as they were found.
const DAMAGED: &str = "damaged";

/// The paths of one workspace.
#[derive(Debug, Clone)]
pub(crate) struct Folder {
    /// The folder itself.
    pub(crate) path: PathBuf,
}

impl Folder {
    pub(crate) fn database(&self) -> PathBuf {
        self.path.join(DATABASE)
    }

    pub(crate) fn journal(&self) -> PathBuf {
        self.path.join(format!("{DATABASE}-journal"))
    }

    /// A file that SQLite puts beside the database.
    pub(crate) fn beside_database(&self, ending: &str) -> PathBuf {
        self.path.join(format!("{DATABASE}{ending}"))
    }

    pub(crate) fn seal(&self) -> PathBuf {
        self.path.join(SEAL)
    }

    pub(crate) fn damaged(&self) -> PathBuf {
        self.path.join(DAMAGED)
    }

    pub(crate) fn attachments(&self) -> PathBuf {
        self.path.join(ATTACHMENTS)
    }

    pub(crate) fn lock(&self) -> PathBuf {
        self.path.join(LOCK)
    }

    pub(crate) fn owner(&self) -> PathBuf {
        self.path.join(OWNER)
    }

    pub(crate) fn backups(&self) -> PathBuf {
        self.path.join(BACKUPS)
    }

    /// Whether a new workspace may be made here: the folder holds nothing, or only what an interrupted start left.
    pub(crate) fn check_free(&self) -> Result<(), StoreError> {
        let about = |error| StoreError::of_file(error, &self.path);
        let entries = match fs::read_dir(&self.path) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            Err(error) if error.kind() == ErrorKind::NotADirectory => {
                return Err(StoreError::NotAWorkspace { path: self.path.clone() });
            }
            Err(error) => return Err(about(error)),
        };
        for entry in entries {
            let entry = entry.map_err(about)?;
            let name = entry.file_name();
            match name.to_str() {
                Some(SEAL | crate::heads::FILE | crate::erasure::FILE) => {
                    return Err(StoreError::DatabaseMissing { path: self.path.clone() });
                }
                Some(BACKUPS | ATTACHMENTS | LOGS | DAMAGED)
                    if !is_empty_folder(&entry.path()).map_err(about)? =>
                {
                    return Err(StoreError::DatabaseMissing { path: self.path.clone() });
                }
                Some(DATABASE | LOCK | OWNER | BACKUPS | ATTACHMENTS | LOGS | DAMAGED) => {}
                Some(name) if name == format!("{DATABASE}-journal") => {}
                _ => {
                    let found = name.to_string_lossy().into_owned();
                    return Err(StoreError::FolderNotEmpty { path: self.path.clone(), found });
                }
            }
        }
        Ok(())
    }

    /// Whether the database, and files beside it, can be written: SQLite needs both.
    pub(crate) fn is_writable(&self) -> bool {
        platform::is_writable(&self.database()) && can_make_files_beside(&self.database())
    }

    /// Makes the folder and those inside it, where they are missing, so that they stay.
    pub(crate) fn create(&self) -> Result<(), StoreError> {
        [&self.path, &self.backups(), &self.attachments()].into_iter().try_for_each(|path| make_folder(path))
    }

    /// Takes away what a program that was stopped left half written. Whoever calls has the lock, so nobody writes.
    pub(crate) fn sweep(&self) {
        let mut folders = vec![self.path.clone(), self.backups()];
        let kept = fs::read_dir(self.attachments()).into_iter().flatten().flatten();
        folders.extend(kept.map(|entry| entry.path()));
        for entry in folders.into_iter().flat_map(fs::read_dir).flatten().flatten() {
            if entry.file_name().to_str().is_some_and(is_temporary) {
                // What cannot be taken away now is taken away another time.
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

fn is_empty_folder(path: &Path) -> std::io::Result<bool> {
    Ok(fs::read_dir(path)?.next().is_none())
}
