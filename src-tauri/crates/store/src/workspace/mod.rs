//! A workspace: one folder with the register, the agreements and their log, open in one program at a time.

mod connection;
mod folder;
mod header;
mod schema;

use crate::log::Stacks;
use crate::{StoreError, migrations, platform, read::Reader};
use folder::Folder;
use header::Header;
use rusqlite::Connection;
use std::collections::HashMap;
use std::fs::File;
use std::path::{Path, PathBuf};

/// Whether a workspace may be made where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenMode {
    /// Open what is there, else refuse.
    Existing,
    /// Make the folder and an empty workspace if the folder is missing or empty.
    CreateIfMissing,
}

/// How to open a workspace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenOptions {
    /// Whether to make one.
    pub mode: OpenMode,
    /// The SQLite file layer to use instead of the system's: the seam for tests of faults (ruling 21).
    pub vfs: Option<String>,
}

impl OpenOptions {
    /// Open what is there.
    pub const EXISTING: Self = Self { mode: OpenMode::Existing, vfs: None };
    /// Make a workspace if there is none.
    pub const CREATE_IF_MISSING: Self = Self { mode: OpenMode::CreateIfMissing, vfs: None };
}

/// An open workspace. Dropping it closes the database and frees the lock.
#[derive(Debug)]
pub struct Workspace {
    // Declared, and so dropped, before the lock: nobody may open a database that is still being closed.
    pub(crate) connection: Connection,
    pub(crate) capture: crate::log::Capture,
    pub(crate) stacks: HashMap<crate::Scope, Stacks>,
    folder: Folder,
    _lock: File,
}

impl Workspace {
    /// Opens the workspace of a folder, bringing an older one up to date (a copy goes to `backups/` first).
    ///
    /// # Errors
    /// See [`StoreError`]. A folder or file that is refused is left byte for byte as it was.
    pub fn open(folder: &Path, options: &OpenOptions) -> Result<Self, StoreError> {
        let folder = Folder { path: folder.to_owned() };
        Self::open_folder(&folder, options).map_err(|error| error.at(&folder.path))
    }

    fn open_folder(folder: &Folder, options: &OpenOptions) -> Result<Self, StoreError> {
        // Where our lock file is missing, nobody has the workspace open, and what is foreign is refused before
        // anything is made beside it. Where it is there, the lock comes first: reading and closing a database that this
        // very program has open would drop SQLite's own locks on it.
        if !folder.lock().exists() {
            check(folder, options.mode)?;
        }
        if options.mode == OpenMode::CreateIfMissing {
            folder.create()?;
        }
        let lock = platform::lock(&folder.lock())?;
        let is_new = check(folder, options.mode)? == Header::Empty;
        if !is_new && !platform::is_writable(&folder.database()) {
            return Err(StoreError::ReadOnly { path: folder.database() });
        }
        let stopped_unclean = std::fs::metadata(folder.journal()).is_ok_and(|journal| journal.len() > 0);

        let mut connection = connection::open(&folder.database(), options)?;
        let version = migrations::version(&connection)?;
        if version > 0 {
            schema::check(&connection, version)?;
            connection::check(&connection, stopped_unclean || version < migrations::KNOWN)?;
        }
        migrations::migrate(&mut connection, migrations::ALL, &folder.backups())?;
        let capture = crate::log::Capture::install(&connection)?;
        Ok(Self { connection, capture, stacks: HashMap::new(), folder: folder.clone(), _lock: lock })
    }

    /// The folder of the workspace.
    pub fn folder(&self) -> &Path {
        &self.folder.path
    }

    /// The folder for files that belong to agreements.
    pub fn attachments(&self) -> PathBuf {
        self.folder.path.join(folder::ATTACHMENTS)
    }

    /// Reads what is saved.
    pub const fn read(&self) -> Reader<'_> {
        Reader { connection: &self.connection }
    }

    /// Lets the database grow by this many pages of 4 KiB at most, as a disk does that is almost full. Until it is closed.
    ///
    /// # Errors
    /// What the database refused.
    #[doc(hidden)]
    pub fn limit_size(&mut self, pages: u32) -> Result<(), StoreError> {
        let now: u32 = self.connection.query_row("PRAGMA page_count", [], |row| row.get(0))?;
        self.connection.pragma_update(None, "max_page_count", now + pages)?;
        Ok(())
    }

    /// Checks the whole database thoroughly; slow on a large one.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] with what was found.
    pub fn check_integrity(&self) -> Result<(), StoreError> {
        connection::check(&self.connection, true)
    }
}

/// Refuses what must not be opened, from the raw bytes alone.
fn check(folder: &Folder, mode: OpenMode) -> Result<Header, StoreError> {
    let header = header::read(&folder.database())?;
    match (header, mode) {
        (Header::Foreign, _) | (Header::Empty, OpenMode::Existing) => {
            Err(StoreError::NotAWorkspace { path: folder.path.clone() })
        }
        (Header::Ours(found), _) if found > migrations::KNOWN => {
            Err(StoreError::Newer { found, known: migrations::KNOWN })
        }
        (Header::Ours(_), _) => Ok(header),
        (Header::Empty, OpenMode::CreateIfMissing) => folder.check_free().map(|()| header),
    }
}
