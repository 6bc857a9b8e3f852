//! The workspace folder: which names in it are ours, and whether one may be made there.

use crate::StoreError;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The database.
pub(crate) const DATABASE: &str = "sopu.db";
/// The file whose lock says who has the workspace.
pub(crate) const LOCK: &str = "sopu.lock";
/// Copies of the database.
pub(crate) const BACKUPS: &str = "backups";
/// Files that belong to agreements, named by their SHA-256.
pub(crate) const ATTACHMENTS: &str = "attachments";

/// What was refused or failed, by codes.
const LOGS: &str = "logs";

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

    pub(crate) fn lock(&self) -> PathBuf {
        self.path.join(LOCK)
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
                Some(BACKUPS | ATTACHMENTS | LOGS) if !is_empty_folder(&entry.path()).map_err(about)? => {
                    return Err(StoreError::DatabaseMissing { path: self.path.clone() });
                }
                Some(DATABASE | LOCK | BACKUPS | ATTACHMENTS | LOGS) => {}
                Some(name) if name == format!("{DATABASE}-journal") => {}
                _ => {
                    let found = name.to_string_lossy().into_owned();
                    return Err(StoreError::FolderNotEmpty { path: self.path.clone(), found });
                }
            }
        }
        Ok(())
    }

    /// Makes the folder and those inside it, where they are missing.
    pub(crate) fn create(&self) -> Result<(), StoreError> {
        for path in [&self.path, &self.backups(), &self.path.join(ATTACHMENTS)] {
            fs::create_dir_all(path).map_err(|error| StoreError::of_file(error, path))?;
        }
        Ok(())
    }
}

fn is_empty_folder(path: &Path) -> std::io::Result<bool> {
    Ok(fs::read_dir(path)?.next().is_none())
}
