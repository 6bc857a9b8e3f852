//! Files that belong to agreements, named by their SHA-256: kept byte for byte, never half written.
//!
//! **Invariant:** the file is whole and durable before a row names it. A file without a row is harmless; a row without its
//! file, or with another, is told as damage where it is used.

use crate::durable::{Overwrite, make_folder, write_file};
use crate::hash::{sha256, sha256_of_file};
use crate::log::instant;
use crate::{StoreError, Transaction, Workspace, read::Reader};
use rusqlite::{Connection, params};
use std::fs;
use std::path::{Path, PathBuf};

/// A kept file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// SHA-256 in lower-case hex: its name.
    pub sha256: String,
    /// Bytes.
    pub length: u64,
}

/// How a kept file is found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AttachmentState {
    /// Every byte is as it was.
    Whole,
    /// The file is not there.
    Missing,
    /// It is not what it was, or cannot be read.
    Altered,
}

/// A folder of kept files: that of the workspace, or that beside backups in another place.
#[derive(Debug, Clone)]
pub(crate) struct Shelf {
    folder: PathBuf,
}

impl Shelf {
    pub(crate) const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Two levels, so that no folder holds too many files for a slow file system.
    pub(crate) fn path_of(&self, sha256: &str) -> PathBuf {
        self.folder.join(sha256.get(..2).unwrap_or_default()).join(sha256)
    }

    pub(crate) fn put(&self, kept: &Attachment, bytes: &[u8]) -> Result<(), StoreError> {
        let path = self.path_of(&kept.sha256);
        // A damaged file of that name is replaced by the whole one.
        if fs::read(&path).is_ok_and(|found| found == bytes) {
            return Ok(());
        }
        if let Some(folder) = path.parent() {
            make_folder(folder)?;
        }
        write_file(&path, bytes, Overwrite::Replace)
    }

    pub(crate) fn read(&self, sha256_wanted: &str) -> Result<Vec<u8>, StoreError> {
        let damaged = || StoreError::AttachmentDamaged { sha256: sha256_wanted.to_owned() };
        if !is_sha256(sha256_wanted) {
            return Err(damaged());
        }
        let bytes = fs::read(self.path_of(sha256_wanted)).map_err(|_| damaged())?;
        if sha256(&bytes) == sha256_wanted { Ok(bytes) } else { Err(damaged()) }
    }

    /// Looks at every byte.
    pub(crate) fn state(&self, kept: &Attachment) -> AttachmentState {
        let path = self.path_of(&kept.sha256);
        match sha256_of_file(&path) {
            Ok((found, length)) if found == kept.sha256 && length == kept.length => AttachmentState::Whole,
            Ok(_) => AttachmentState::Altered,
            Err(_) if path.exists() => AttachmentState::Altered,
            Err(_) => AttachmentState::Missing,
        }
    }

    /// Whether a file of that name and length is there: what can be asked of thousands of files on a memory stick.
    fn seems_whole(&self, kept: &Attachment) -> bool {
        fs::metadata(self.path_of(&kept.sha256)).is_ok_and(|found| found.len() == kept.length)
    }

    /// Brings a file in from another shelf, unless it is here. Says whether it was copied.
    ///
    /// # Errors
    /// [`StoreError::AttachmentDamaged`] when the other has it not or not whole; else what the system refused.
    pub(crate) fn bring(&self, kept: &Attachment, from: &Self) -> Result<bool, StoreError> {
        if self.seems_whole(kept) {
            return Ok(false);
        }
        let bytes = from.read(&kept.sha256)?;
        self.put(kept, &bytes)?;
        // Read back: a stick that lies is found out now, not on the day the copy is needed.
        if self.state(kept) == AttachmentState::Whole {
            Ok(true)
        } else {
            Err(StoreError::AttachmentDamaged { sha256: kept.sha256.clone() })
        }
    }
}

fn is_sha256(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

impl Workspace {
    pub(crate) fn shelf(&self) -> Shelf {
        Shelf::new(self.attachments())
    }

    /// Keeps a file. Nothing names it yet: call [`Transaction::name_attachment`] in the action that needs it.
    ///
    /// # Errors
    /// What the system refused; nothing is then kept.
    pub fn keep(&self, bytes: &[u8]) -> Result<Attachment, StoreError> {
        self.check_writable()?;
        let kept = Attachment { sha256: sha256(bytes), length: bytes.len() as u64 };
        self.shelf().put(&kept, bytes)?;
        Ok(kept)
    }

    /// The bytes of a kept file.
    ///
    /// # Errors
    /// [`StoreError::AttachmentDamaged`] when the file is missing or is no longer what it was.
    pub fn attachment(&self, sha256: &str) -> Result<Vec<u8>, StoreError> {
        self.shelf().read(sha256)
    }

    /// Whether a kept file is in its place. That it is whole shows when it is read.
    pub fn has_file(&self, sha256: &str) -> bool {
        is_sha256(sha256) && self.shelf().path_of(sha256).is_file()
    }

    /// Whether a kept file is there and of its length; its bytes are not looked at.
    pub fn seems_kept(&self, sha256: &str) -> bool {
        let sql = "SELECT length FROM attachment WHERE sha256 = ?1";
        let length = self
            .connection
            .prepare_cached(sql)
            .and_then(|mut statement| statement.query_row([sha256], |row| row.get::<_, i64>(0)));
        length.is_ok_and(|length| {
            let length = u64::try_from(length).unwrap_or(0);
            self.shelf().seems_whole(&Attachment { sha256: sha256.to_owned(), length })
        })
    }

    /// Looks at every byte of a kept file.
    pub fn attachment_state(&self, kept: &Attachment) -> AttachmentState {
        self.shelf().state(kept)
    }

    /// Removes files that no row and no backup names, such as those of an action that was broken off. Says how many.
    ///
    /// Rows are never removed from `attachment`, so what an undo entry could bring back is named by a row.
    ///
    /// # Errors
    /// When the database or a backup's list of files cannot be read: then nothing is removed.
    pub fn sweep_attachments(&self) -> Result<usize, StoreError> {
        let mut named: std::collections::BTreeSet<String> =
            self.read().attachments()?.into_iter().map(|kept| kept.sha256).collect();
        for backup in crate::backup::list(&self.backups())? {
            named.extend(backup.note.attachments);
        }
        let mut swept = 0;
        for folder in folders_of(&self.attachments()) {
            for path in folders_of(&folder) {
                let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
                if is_sha256(name) && !named.contains(name) && fs::remove_file(&path).is_ok() {
                    swept += 1;
                }
            }
        }
        Ok(swept)
    }
}

fn folders_of(path: &Path) -> Vec<PathBuf> {
    fs::read_dir(path).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

impl Reader<'_> {
    /// Every kept file that is named.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn attachments(&self) -> Result<Vec<Attachment>, StoreError> {
        attachments_of(self.connection)
    }
}

/// Every kept file that a database names.
pub(crate) fn attachments_of(connection: &Connection) -> Result<Vec<Attachment>, StoreError> {
    let mut statement = connection.prepare("SELECT sha256, length FROM attachment ORDER BY sha256")?;
    let rows = statement.query_map([], |row| {
        Ok(Attachment { sha256: row.get(0)?, length: u64::try_from(row.get::<_, i64>(1)?).unwrap_or(0) })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

impl Transaction<'_> {
    /// Says that a kept file belongs to the workspace.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn name_attachment(&self, kept: &Attachment) -> Result<(), StoreError> {
        let sql = "INSERT INTO attachment (sha256, length, added_at) VALUES (?1, ?2, ?3)
                   ON CONFLICT (sha256) DO NOTHING";
        let length = i64::try_from(kept.length).unwrap_or(i64::MAX);
        self.connection.prepare_cached(sql)?.execute(params![kept.sha256, length, instant(self.now)])?;
        Ok(())
    }
}
