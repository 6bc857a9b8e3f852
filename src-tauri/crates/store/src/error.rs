//! Everything that can go wrong with a workspace, each with a code the surfaces put into words.

use crate::Owner;
use agreement::AgreementId;
use rusqlite::ErrorCode;
use std::io::ErrorKind;
use std::path::PathBuf;

/// Why the store could not do what it was asked. In every case what was saved before is untouched.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The folder has no workspace, or its database was not made by this program. Nothing was changed.
    #[error("{path} is not a workspace")]
    NotAWorkspace {
        /// The folder.
        path: PathBuf,
    },
    /// A workspace was to be made in a folder that holds other files. Nothing was changed.
    #[error("{path} holds other files, such as {found}")]
    FolderNotEmpty {
        /// The folder.
        path: PathBuf,
        /// The name of one of the files.
        found: String,
    },
    /// Backups or attachments are there, but their database is gone. Nothing was changed.
    #[error("the database of {path} is missing")]
    DatabaseMissing {
        /// The folder.
        path: PathBuf,
    },
    /// A newer program has written the workspace. Nothing was changed.
    #[error("the workspace has schema {found}, this program knows {known}")]
    Newer {
        /// The schema of the file.
        found: u32,
        /// The newest schema this program knows.
        known: u32,
    },
    /// Another program, or another window of this one, has the workspace open (ruling 18); who, where that is known.
    /// Nothing was changed.
    #[error("the workspace is in use")]
    InUse(Option<Box<Owner>>),
    /// The database is damaged. The file is kept as it is.
    #[error("the database is damaged: {detail}")]
    Damaged {
        /// What the check found; never personal data.
        detail: String,
    },
    /// The database holds a table, trigger or view that this program did not make.
    #[error("the database holds something foreign: {name}")]
    ForeignSchema {
        /// Its name.
        name: String,
    },
    /// The system does not allow the file or folder to be read.
    #[error("no access to {path}")]
    NoAccess {
        /// The file or folder.
        path: PathBuf,
    },
    /// The file or folder cannot be written.
    #[error("{path} cannot be written")]
    ReadOnly {
        /// The file or folder.
        path: PathBuf,
    },
    /// The place cannot be written, and the workspace must be written before it can be read: an action was cut off
    /// there, or it is that of an older program. Nothing was changed.
    #[error("{path} must be written before it can be read")]
    NeedsWriting {
        /// The folder.
        path: PathBuf,
    },
    /// The disk is full. What was being saved is not saved; everything earlier is.
    #[error("the disk is full")]
    DiskFull,
    /// A file of this name is there already and was not to be replaced.
    #[error("{path} exists already")]
    FileExists {
        /// The file.
        path: PathBuf,
    },
    /// Reading or writing failed otherwise.
    #[error("reading or writing failed: {0}")]
    Io(#[from] std::io::Error),
    /// There is no such agreement, item or organisation.
    #[error("no {kind} {id}")]
    NotFound {
        /// What was looked for: `agreement`, `organisation` or the code of an item kind.
        kind: &'static str,
        /// Its identity.
        id: String,
    },
    /// An agreement of this identity is there already.
    #[error("agreement {0} exists already")]
    AgreementExists(AgreementId),
    /// Two things of one agreement were given the same identity.
    #[error("{kind} {id} belongs elsewhere already")]
    DuplicateId {
        /// What it is.
        kind: &'static str,
        /// The identity.
        id: String,
    },
    /// Something names a party, goal or other item that is not there.
    #[error("{table} names a {parent} that is not there")]
    MissingReference {
        /// The table of what names it.
        table: String,
        /// The table of what is missing.
        parent: String,
    },
    /// Undo or redo would overwrite a change made elsewhere; nothing was done.
    #[error("what action {seq} changed has since been changed elsewhere")]
    ChangedElsewhere {
        /// The action that was to be undone or redone.
        seq: i64,
    },
    /// A text holds a personal identity code, which is never stored.
    #[error("a personal identity code")]
    PersonalIdentityCode,
    /// A kept file is missing or is no longer what it was. Everything else is as it was.
    #[error("the kept file {sha256} is missing or altered")]
    AttachmentDamaged {
        /// Its SHA-256 in lower-case hex.
        sha256: String,
    },
    /// The rows of a bundle are not as this program writes them. Nothing was taken in.
    #[error("the rows of the bundle are refused: {detail}")]
    BundleRows {
        /// What is wrong; never content.
        detail: String,
    },
    /// A newer program wrote the rows of a bundle. Nothing was taken in.
    #[error("the bundle has schema {found}, this program knows {known}")]
    BundleNewer {
        /// The schema of the rows.
        found: u32,
        /// The newest schema this program knows.
        known: u32,
    },
    /// Items of a bundle were changed here too, and nobody has decided about them. Nothing was taken in.
    #[error("{count} items are in conflict")]
    BundleUndecided {
        /// How many.
        count: usize,
    },
    /// A version was locked with one text here and another one there. Nothing was taken in.
    #[error("version {number} of {agreement} has another text here")]
    BundleVersion {
        /// The agreement.
        agreement: AgreementId,
        /// The version.
        number: u32,
    },
    /// A file is no backup of a workspace.
    #[error("{path} is no backup")]
    NotABackup {
        /// The file.
        path: PathBuf,
    },
    /// A backup is not as it was made. Nothing was changed.
    #[error("the backup {path} is damaged: {detail}")]
    BackupDamaged {
        /// The file.
        path: PathBuf,
        /// What was found; never content.
        detail: String,
    },
    /// An older workspace could not be brought up to date. It is as it was, and a backup was made.
    #[error("the workspace could not be brought up to date: {detail}")]
    UpgradeFailed {
        /// What the database said; never content.
        detail: String,
    },
    /// The files of the open workspace were moved, replaced or removed. Nothing more is written.
    #[error("the files of {path} are no longer those that were opened")]
    TakenAway {
        /// The folder.
        path: PathBuf,
    },
    /// What is stored cannot be understood.
    #[error("{what} cannot be read: {detail}")]
    Unreadable {
        /// The table or column.
        what: String,
        /// What the reader said; never content.
        detail: String,
    },
    /// The database refused otherwise: our fault.
    #[error("the database refused: {0}")]
    Database(#[source] rusqlite::Error),
}

impl StoreError {
    /// The code of the error on the wire and in word keys.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotAWorkspace { .. } => "not-a-workspace",
            Self::FolderNotEmpty { .. } => "folder-not-empty",
            Self::DatabaseMissing { .. } => "database-missing",
            Self::Newer { .. } => "workspace-newer",
            Self::InUse(_) => "workspace-in-use",
            Self::Damaged { .. } => "workspace-damaged",
            Self::ForeignSchema { .. } => "foreign-schema",
            Self::NoAccess { .. } => "no-access",
            Self::ReadOnly { .. } => "read-only",
            Self::NeedsWriting { .. } => "needs-writing",
            Self::DiskFull => "disk-full",
            Self::FileExists { .. } => "file-exists",
            Self::Io(_) => "io",
            Self::NotFound { .. } => "not-found",
            Self::AgreementExists(_) => "agreement-exists",
            Self::DuplicateId { .. } => "duplicate-id",
            Self::MissingReference { .. } => "missing-reference",
            Self::ChangedElsewhere { .. } => "changed-elsewhere",
            Self::PersonalIdentityCode => "personal-identity-code",
            Self::AttachmentDamaged { .. } => "attachment-damaged",
            Self::BundleRows { .. } => "bundle-rows",
            Self::BundleNewer { .. } => "bundle-newer",
            Self::BundleUndecided { .. } => "bundle-undecided",
            Self::BundleVersion { .. } => "bundle-version",
            Self::NotABackup { .. } => "not-a-backup",
            Self::BackupDamaged { .. } => "backup-damaged",
            Self::UpgradeFailed { .. } => "upgrade-failed",
            Self::TakenAway { .. } => "workspace-taken-away",
            Self::Unreadable { .. } => "unreadable",
            Self::Database(_) => "database",
        }
    }

    /// Every code, for checking that none lacks words.
    pub const CODES: &'static [&'static str] = &[
        "not-a-workspace",
        "folder-not-empty",
        "database-missing",
        "workspace-newer",
        "workspace-in-use",
        "workspace-damaged",
        "foreign-schema",
        "no-access",
        "read-only",
        "needs-writing",
        "disk-full",
        "file-exists",
        "io",
        "not-found",
        "agreement-exists",
        "duplicate-id",
        "missing-reference",
        "changed-elsewhere",
        "bundle-rows",
        "bundle-newer",
        "bundle-undecided",
        "bundle-version",
        "personal-identity-code",
        "attachment-damaged",
        "not-a-backup",
        "backup-damaged",
        "upgrade-failed",
        "workspace-taken-away",
        "unreadable",
        "database",
    ];

    /// The number that the system or the database gives the error: for finding its cause, not for words.
    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Io(error) => error.raw_os_error().map(i64::from),
            Self::Database(rusqlite::Error::SqliteFailure(failure, _)) => Some(failure.extended_code.into()),
            _ => None,
        }
    }

    /// An error of the file system about this path, sorted by what a person can do about it.
    pub(crate) fn of_file(error: std::io::Error, path: impl Into<PathBuf>) -> Self {
        match error.kind() {
            ErrorKind::PermissionDenied => Self::NoAccess { path: path.into() },
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path: path.into() },
            // A file may be larger than its place allows, as on old memory sticks: what helps is the same.
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => Self::DiskFull,
            ErrorKind::AlreadyExists => Self::FileExists { path: path.into() },
            _ => Self::Io(error),
        }
    }

    /// The same error with the folder it is about, where SQLite could not say.
    pub(crate) fn at(self, folder: &std::path::Path) -> Self {
        match self {
            Self::NoAccess { path } if path.as_os_str().is_empty() => Self::NoAccess { path: folder.into() },
            Self::ReadOnly { path } if path.as_os_str().is_empty() => Self::ReadOnly { path: folder.into() },
            Self::NotAWorkspace { path } if path.as_os_str().is_empty() => {
                Self::NotAWorkspace { path: folder.into() }
            }
            other => other,
        }
    }
}

/// Whether a foreign key or another rule of the tables was broken.
pub(crate) fn is_constraint(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation)
}

impl StoreError {
    /// What SQLite gave and we could not take: no text, or a value of another kind, where only a changed byte puts one.
    fn of_value(error: rusqlite::Error) -> Self {
        use rusqlite::Error::{
            FromSqlConversionFailure, IntegralValueOutOfRange, InvalidColumnType, Utf8Error,
        };
        match error {
            FromSqlConversionFailure(..)
            | IntegralValueOutOfRange(..)
            | InvalidColumnType(..)
            | Utf8Error(..) => Self::Unreadable { what: "database".into(), detail: error.to_string() },
            error => Self::Database(error),
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let Some(code) = error.sqlite_error_code() else {
            return Self::of_value(error);
        };
        match code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::InUse(None),
            ErrorCode::DatabaseCorrupt => Self::Damaged { detail: error.to_string() },
            ErrorCode::NotADatabase => Self::NotAWorkspace { path: PathBuf::new() },
            ErrorCode::CannotOpen | ErrorCode::PermissionDenied => Self::NoAccess { path: PathBuf::new() },
            ErrorCode::ReadOnly => Self::ReadOnly { path: PathBuf::new() },
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::SystemIoFailure => Self::Io(std::io::Error::other(error.to_string())),
            _ => Self::Database(error),
        }
    }
}
