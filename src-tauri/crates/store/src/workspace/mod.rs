//! A workspace: one folder with the register, the agreements and their log, open in one program at a time.

mod connection;
mod folder;
mod header;
mod owner;
mod schema;
mod seal;

pub(crate) use connection::{check as check_database, open_to_read};
pub(crate) use folder::{ATTACHMENTS, BACKUPS, Folder};
pub(crate) use schema::check as schema_check;

pub(crate) use connection::configure;

use crate::log::Stacks;
use crate::{SettingKey, StoreError, durable, migrations, platform, read::Reader};
use chrono::{DateTime, Utc};
use header::Header;
use owner::Lock;
use rusqlite::Connection;
use seal::Standing;
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

/// An open workspace. Dropping it closes the database, seals it and frees the lock.
#[derive(Debug)]
pub struct Workspace {
    // Declared, and so dropped, in this order: the seal is of the closed file, and nobody may open a database that is still
    // being closed.
    pub(crate) connection: Connection,
    on_close: Option<seal::OnClose>,
    lock: Lock,
    pub(crate) capture: crate::log::Capture,
    pub(crate) stacks: HashMap<crate::Scope, Stacks>,
    pub(crate) folder: Folder,
    opening: Opening,
    identity: Option<(u64, u64)>,
    is_read_only: bool,
}

/// What was noticed when a workspace was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// The program was stopped while it had the workspace open; everything saved is there.
    pub stopped_unclean: bool,
    /// Another program has written the database, or put another one in its place.
    pub changed_outside: bool,
    /// How often a stop without closing was noticed so far, this time included.
    pub unclean_stops: u32,
}

/// A folder whose lock is held and whose database is closed.
pub(crate) struct LockedFolder {
    pub(crate) folder: Folder,
    lock: Lock,
}

impl LockedFolder {
    /// Takes the lock, making the folder where it is missing.
    pub(crate) fn take(path: &Path) -> Result<Self, StoreError> {
        let folder = Folder { path: path.to_owned() };
        durable::make_folder(path)?;
        match take(&folder)? {
            (lock, false) => Ok(Self { folder, lock }),
            (_, true) => Err(StoreError::ReadOnly { path: folder.path }),
        }
    }

    /// Opens the database; the lock stays held either way.
    pub(crate) fn open(self, options: &OpenOptions) -> Result<Workspace, (StoreError, Self)> {
        let Self { folder, lock } = self;
        // The note beside the lock is this program's own.
        match OpenDatabase::open(&folder, options, false, false) {
            Ok(opened) => {
                let mut workspace = opened.with(folder, lock);
                match workspace.forget_again() {
                    Ok(()) => Ok(workspace),
                    Err(error) => Err((error, workspace.close())),
                }
            }
            Err(error) => Err((error.at(&folder.path), Self { folder, lock })),
        }
    }

    /// Says that the database is being worked on; the seal is renewed when what this gives is dropped.
    pub(crate) fn break_seal(&self) -> seal::OnClose {
        let stops = seal::compare(&self.folder).map_or(0, |(_, stops)| stops);
        seal::break_open(&self.folder, stops)
    }
}

/// What opening a database gives, before it is tied to its lock.
struct OpenDatabase {
    connection: Connection,
    capture: crate::log::Capture,
    /// None where nothing can be written.
    on_close: Option<seal::OnClose>,
    opening: Opening,
    identity: Option<(u64, u64)>,
}

impl OpenDatabase {
    /// Opens the database, for reading alone where its place cannot be written.
    fn open(
        folder: &Folder,
        options: &OpenOptions,
        is_read_only: bool,
        left_behind: bool,
    ) -> Result<Self, StoreError> {
        let (header, standing, stops) = check(folder, options.mode)?;
        let is_new = header == Header::Empty;
        let has_journal = std::fs::metadata(folder.journal()).is_ok_and(|journal| journal.len() > 0);
        let stopped_unclean = has_journal || left_behind || standing == Standing::StoppedUnclean;
        let opening = Opening {
            stopped_unclean,
            changed_outside: !has_journal && standing == Standing::ChangedOutside,
            unclean_stops: stops + u32::from(stopped_unclean),
        };
        if is_read_only || (!is_new && !folder.is_writable()) {
            let connection = open_to_look(folder, has_journal)?;
            return Self::of(connection, folder, opening, None);
        }
        if stopped_unclean {
            folder.sweep();
        }
        let mut connection = connection::open(&folder.database(), options)?;
        let version = migrations::version(&connection)?;
        if version > 0 {
            schema::check(&connection, version)?;
            let is_doubtful = stopped_unclean || standing != Standing::Whole;
            connection::check(&connection, is_doubtful || version < migrations::KNOWN)?;
        } else if !schema::is_empty(&connection)? {
            return Err(StoreError::NotAWorkspace { path: folder.path.clone() });
        }
        migrations::migrate(&mut connection, migrations::ALL, &folder.backups()).map_err(upgrade_failed)?;
        if is_new {
            // SQLite makes the name of its journal durable, but not that of a new database.
            durable::sync_folder(&folder.path).map_err(|error| StoreError::of_file(error, &folder.path))?;
        }
        let on_close = seal::break_open(folder, opening.unclean_stops);
        Self::of(connection, folder, opening, Some(on_close))
    }

    fn of(
        connection: Connection,
        folder: &Folder,
        opening: Opening,
        on_close: Option<seal::OnClose>,
    ) -> Result<Self, StoreError> {
        let looked = crate::check::altered_versions(&connection).and_then(|altered| match altered.first() {
            Some(fault) => Err(StoreError::Damaged { detail: format!("{fault:?}") }),
            None => crate::log::Capture::install(&connection),
        });
        let capture = match looked {
            Ok(capture) => capture,
            Err(error) => {
                // What is damaged keeps the seal that says so.
                drop(connection);
                on_close.into_iter().for_each(seal::OnClose::take_back);
                return Err(error);
            }
        };
        let identity = platform::identity(&folder.database());
        Ok(Self { connection, capture, on_close, opening, identity })
    }

    fn with(self, folder: Folder, lock: Lock) -> Workspace {
        let Self { connection, capture, on_close, opening, identity } = self;
        let (is_read_only, stacks) = (on_close.is_none(), HashMap::new());
        Workspace { connection, on_close, lock, capture, stacks, folder, opening, identity, is_read_only }
    }
}

/// Opens what can be read as it stands.
fn open_to_look(folder: &Folder, has_journal: bool) -> Result<Connection, StoreError> {
    let needs_writing = || StoreError::NeedsWriting { path: folder.path.clone() };
    if has_journal {
        return Err(needs_writing());
    }
    let connection = connection::open_for_reading(&folder.database())?;
    let version = migrations::version(&connection)?;
    schema::check(&connection, version)?;
    if version < migrations::KNOWN {
        return Err(needs_writing());
    }
    connection::check(&connection, false)?;
    Ok(connection)
}

/// What hinders an upgrade from outside is told as such; the rest is told as an upgrade that failed.
fn upgrade_failed(error: StoreError) -> StoreError {
    match error {
        StoreError::Database(_) | StoreError::Unreadable { .. } | StoreError::MissingReference { .. } => {
            StoreError::UpgradeFailed { detail: error.to_string() }
        }
        other => other,
    }
}

/// The folder with the backups of a workspace, open or not.
pub fn backups_of(workspace: &Path) -> PathBuf {
    workspace.join(BACKUPS)
}

impl Workspace {
    /// Opens the workspace of a folder, bringing an older one up to date (a backup is made first). Where the place cannot
    /// be written it is opened for reading alone: see [`Workspace::is_read_only`].
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
        let (lock, is_read_only) = take(folder)?;
        let opened = OpenDatabase::open(folder, options, is_read_only, lock.was_left_behind())?;
        let mut workspace = opened.with(folder.clone(), lock);
        workspace.forget_again()?;
        Ok(workspace)
    }

    /// What was erased stays erased, also in a database that is older.
    fn forget_again(&mut self) -> Result<(), StoreError> {
        if self.is_read_only { Ok(()) } else { self.replay_erasures() }
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

    /// Closes the database and keeps the lock.
    pub(crate) fn close(self) -> LockedFolder {
        let Self { connection, on_close, lock, folder, .. } = self;
        // In this order, as when it is dropped.
        drop(connection);
        drop(on_close);
        LockedFolder { folder, lock }
    }

    /// What was noticed when it was opened.
    pub const fn opening(&self) -> Opening {
        self.opening
    }

    /// Makes sure that what is written is what others find under its name: the file may have been moved, replaced or
    /// removed while it was open.
    ///
    /// # Errors
    /// [`StoreError::TakenAway`].
    pub(crate) fn check_place(&self) -> Result<(), StoreError> {
        if platform::identity(&self.folder.database()) == self.identity && self.folder.lock().exists() {
            Ok(())
        } else {
            Err(StoreError::TakenAway { path: self.folder.path.clone() })
        }
    }

    /// The folder with the backups.
    pub fn backups(&self) -> PathBuf {
        self.folder.backups()
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

/// Refuses what must not be opened, from the raw bytes alone. Tells how the database stands to its seal, too.
fn check(folder: &Folder, mode: OpenMode) -> Result<(Header, Standing, u32), StoreError> {
    let header = match header::read(&folder.database())? {
        // The power went while the workspace was made: nothing was ever saved in it.
        Header::Foreign if header::takes_back_everything(&folder.journal()) => Header::Empty,
        header => header,
    };
    if let Header::Ours(found) = header
        && found > migrations::KNOWN
    {
        return Err(StoreError::Newer { found, known: migrations::KNOWN });
    }
    let (standing, stops) = seal::compare(folder)?;
    if standing == Standing::Damaged {
        return Err(StoreError::Damaged { detail: "bytes of the closed file have changed".to_owned() });
    }
    match (header, mode) {
        (Header::Foreign, _) => Err(StoreError::NotAWorkspace { path: folder.path.clone() }),
        (Header::Empty, OpenMode::Existing) => match folder.check_free() {
            Err(missing @ StoreError::DatabaseMissing { .. }) => Err(missing),
            _ => Err(StoreError::NotAWorkspace { path: folder.path.clone() }),
        },
        (Header::Ours(_), _) => Ok((header, standing, stops)),
        (Header::Empty, OpenMode::CreateIfMissing) => folder.check_free().map(|()| (header, standing, stops)),
    }
}

/// The schema of a database file of ours, from its raw header.
pub(crate) fn schema_of_file(path: &Path) -> Result<Option<u32>, StoreError> {
    Ok(match header::read(path)? {
        Header::Ours(schema) => Some(schema),
        _ => None,
    })
}

/// Opens a database that is nobody's workspace yet.
pub(crate) fn open_alone(path: &Path) -> Result<Connection, StoreError> {
    connection::open(path, &OpenOptions::EXISTING)
}
