//! Files that belong to agreements, named by their SHA-256: kept byte for byte, never half written.
//!
//! **Invariant:** the file is whole and durable before a row names it. A file without a row is harmless; a row without its
//! file, or with another, is told as damage where it is used.

use crate::durable::{Overwrite, make_folder, write_file};
use crate::log::instant;
use crate::{StoreError, Transaction, Workspace};
use rusqlite::params;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::PathBuf;

/// A kept file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// SHA-256 in lower-case hex: its name.
    pub sha256: String,
    /// Bytes.
    pub length: u64,
}

impl Workspace {
    /// Keeps a file. Nothing names it yet: call [`Transaction::name_attachment`] in the action that needs it.
    ///
    /// # Errors
    /// What the system refused; nothing is then kept.
    pub fn keep(&self, bytes: &[u8]) -> Result<Attachment, StoreError> {
        self.check_writable()?;
        let sha256 = hex(&Sha256::digest(bytes));
        let kept = Attachment { sha256, length: bytes.len() as u64 };
        let path = self.path_of(&kept.sha256);
        // A damaged file of that name is replaced by the whole one.
        if fs::read(&path).is_ok_and(|found| found == bytes) {
            return Ok(kept);
        }
        if let Some(folder) = path.parent() {
            make_folder(folder)?;
        }
        write_file(&path, bytes, Overwrite::Replace)?;
        Ok(kept)
    }

    /// The bytes of a kept file.
    ///
    /// # Errors
    /// [`StoreError::AttachmentDamaged`] when the file is missing or is no longer what it was.
    pub fn attachment(&self, sha256: &str) -> Result<Vec<u8>, StoreError> {
        let damaged = || StoreError::AttachmentDamaged { sha256: sha256.to_owned() };
        if sha256.len() != 64 || !sha256.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(damaged());
        }
        let bytes = fs::read(self.path_of(sha256)).map_err(|_| damaged())?;
        if hex(&Sha256::digest(&bytes)) == sha256 { Ok(bytes) } else { Err(damaged()) }
    }

    /// Whether a kept file is in its place. That it is whole shows when it is read.
    pub fn has_file(&self, sha256: &str) -> bool {
        sha256.len() == 64 && sha256.is_ascii() && self.path_of(sha256).is_file()
    }

    /// Two levels, so that no folder holds too many files for a slow file system.
    fn path_of(&self, sha256: &str) -> PathBuf {
        self.attachments().join(&sha256[..2]).join(sha256)
    }
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

/// Bytes in lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
