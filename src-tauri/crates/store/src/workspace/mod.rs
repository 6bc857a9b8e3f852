//! A workspace: one folder with the register, the agreements and their log, open in one program at a time.

mod connection;
mod folder;
mod header;
mod owner;
mod schema;

pub(crate) use connection::configure;

use crate::log::Stacks;
use crate::{SettingKey, StoreError, durable, migrations, platform, read::Reader};
use chrono::{DateTime, Utc};
use folder::Folder;
use header::Header;
use owner::Lock;
use rusqlite::Connection;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

pub use owner::Owner;

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
    is_read_only: bool,
    lock: Lock,
}

impl Workspace {
    /// Opens the workspace of a folder, bringing an older one up to date (a copy goes to `backups/` first). Where the
    /// place cannot be written it is opened for reading alone: see [`Workspace::is_read_only`].
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
            let created = folder.create();
            // A workspace that is there may lie where nothing can be written.
            created.or_else(|error| if folder.database().exists() { Ok(()) } else { Err(error) })?;
        }
        let (lock, mut is_read_only) = take(folder)?;
        let is_new = check(folder, options.mode)? == Header::Empty;
        is_read_only = is_read_only || (!is_new && !folder.is_writable());
        let journal = std::fs::metadata(folder.journal()).is_ok_and(|journal| journal.len() > 0);
        if is_read_only {
            return Self::open_for_reading(folder, lock, journal);
        }
        let stopped_unclean = journal || lock.was_left_behind();
        if stopped_unclean {
            folder.sweep();
        }

        let mut connection = connection::open(&folder.database(), options)?;
        let version = migrations::version(&connection)?;
        if version > 0 {
            schema::check(&connection, version)?;
            connection::check(&connection, stopped_unclean || version < migrations::KNOWN)?;
        } else if !schema::is_empty(&connection)? {
            return Err(StoreError::NotAWorkspace { path: folder.path.clone() });
        }
        migrations::migrate(&mut connection, migrations::ALL, &folder.backups())?;
        if is_new {
            // SQLite makes the name of its journal durable, but not that of a new database.
            durable::sync_folder(&folder.path).map_err(|error| StoreError::of_file(error, &folder.path))?;
        }
        Self::with(connection, folder, lock, false)
    }

    /// Opens what can be read as it stands.
    fn open_for_reading(folder: &Folder, lock: Lock, journal: bool) -> Result<Self, StoreError> {
        let needs_writing = || StoreError::NeedsWriting { path: folder.path.clone() };
        if journal {
            return Err(needs_writing());
        }
        let connection = connection::open_for_reading(&folder.database())?;
        let version = migrations::version(&connection)?;
        schema::check(&connection, version)?;
        if version < migrations::KNOWN {
            return Err(needs_writing());
        }
        connection::check(&connection, false)?;
        Self::with(connection, folder, lock, true)
    }

    fn with(
        connection: Connection,
        folder: &Folder,
        lock: Lock,
        is_read_only: bool,
    ) -> Result<Self, StoreError> {
        let capture = crate::log::Capture::install(&connection)?;
        let stacks = HashMap::new();
        let mut workspace = Self { connection, capture, stacks, folder: folder.clone(), is_read_only, lock };
        if !is_read_only {
            workspace.replay_erasures()?;
        }
        Ok(workspace)
    }

    /// Whether the place of the workspace cannot be written: then everything can be read, and no action is done.
    pub const fn is_read_only(&self) -> bool {
        self.is_read_only
    }

    /// Refuses what would write where nothing can be written.
    pub(crate) fn check_writable(&self) -> Result<(), StoreError> {
        if self.is_read_only { Err(StoreError::ReadOnly { path: self.folder.path.clone() }) } else { Ok(()) }
    }

    /// Notes beside the lock who has the workspace, for those who are refused: this computer, the name that was typed,
    /// since when.
    ///
    /// # Errors
    /// When the name cannot be read.
    pub fn sign(&self, host: &str, since: DateTime<Utc>) -> Result<(), StoreError> {
        if !self.is_read_only {
            let who = self.read().setting(SettingKey::ActorName)?;
            self.lock.sign(&Owner { host: host.to_owned(), who, since });
        }
        Ok(())
    }

    /// The folder of the workspace.
    pub fn folder(&self) -> &Path {
        &self.folder.path
    }

    /// The folder for files that belong to agreements.
    pub fn attachments(&self) -> PathBuf {
        self.folder.attachments()
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

/// Takes the lock; also whether for reading alone, because the place cannot be written.
fn take(folder: &Folder) -> Result<(Lock, bool), StoreError> {
    let taken = match platform::lock(&folder.lock()) {
        Err(StoreError::NoAccess { .. } | StoreError::ReadOnly { .. }) if folder.database().exists() => {
            platform::lock_for_reading(&folder.lock()).map(|file| (file, true))
        }
        taken => taken.map(|file| (Some(file), false)),
    };
    match taken {
        Ok((file, is_read_only)) => Ok((Lock::new(file, folder.owner()), is_read_only)),
        Err(StoreError::InUse(_)) => Err(StoreError::InUse(Owner::read(&folder.owner()).map(Box::new))),
        Err(error) => Err(error),
    }
}

/// Refuses what must not be opened, from the raw bytes alone.
fn check(folder: &Folder, mode: OpenMode) -> Result<Header, StoreError> {
    let header = match header::read(&folder.database())? {
        // The power went while the workspace was made: nothing was ever saved in it.
        Header::Foreign if header::takes_back_everything(&folder.journal()) => Header::Empty,
        header => header,
    };
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
