//! Everything a use-case can refuse or fail at, and how it is told to the user.

use crate::wire::WireError;
use crate::words;
use agreement::{DateError, Language};
use chrono_tz::Europe::Helsinki;
use exchange::ImportError;
use locale::{Arg, dates, text_of};
use store::StoreError;

/// Why a use-case did not do what it was asked. In every case nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The store refused or failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A list could not be read.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A text is no date.
    #[error("{field}: {error}")]
    Date {
        /// The field.
        field: &'static str,
        /// Why.
        error: DateError,
    },
    /// A text holds a personal identity code, which is never stored.
    #[error("a personal identity code")]
    PersonalIdentityCode,
    /// A field is longer than [`crate::input::LONGEST_TEXT`] characters.
    #[error("a text is too long")]
    TextTooLong,
    /// An item, party, section or reading is not there.
    #[error("not found")]
    NotFound,
    /// No agreement has this id, or begins with it.
    #[error("no agreement {id}")]
    NoSuchAgreement {
        /// What was asked for.
        id: String,
    },
    /// The beginning of an id fits several.
    #[error("{id} fits several")]
    AmbiguousId {
        /// What was asked for.
        id: String,
    },
    /// A document is made for parties, and there is none.
    #[error("no parties")]
    NoParties,
    /// No party has this number or id.
    #[error("no party {party}")]
    NoSuchParty {
        /// What was asked for.
        party: String,
    },
    /// Nobody here is known by this name, address or id.
    #[error("nobody of that name")]
    NoSuchPerson {
        /// What was asked for.
        person: String,
    },
    /// Nobody has said that a person is to be erased for good.
    #[error("erasing is not confirmed")]
    ErasureNotConfirmed,
    /// The reason for erasing a person names the person.
    #[error("the reason names the person")]
    ReasonNamesPerson,
    /// There is nothing to undo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// There is nothing to redo.
    #[error("nothing to redo")]
    NothingToRedo,
    /// The text is locked, and nobody has said that the next version begins.
    #[error("version {version} is locked")]
    VersionLocked {
        /// The last locked version.
        version: u32,
    },
    /// Findings block, and no reason was given.
    #[error("{count} findings block")]
    LockBlocked {
        /// How many.
        count: usize,
    },
    /// The text is that of the last locked version.
    #[error("nothing has changed since version {version}")]
    NothingToLock {
        /// That version.
        version: u32,
    },
    /// There is no locked version of this number.
    #[error("no version {number}")]
    NoSuchVersion {
        /// What was asked for.
        number: u32,
    },
    /// Pages are filed with a locked version, and there is none.
    #[error("nothing is locked")]
    NothingLocked,
    /// A signed PDF is a locked file as it was locked: nothing was added to it.
    #[error("the file has no signatures")]
    SignedFileUnsigned,
    /// A signed PDF is a file of another agreement.
    #[error("the file is of another agreement")]
    SignedOtherAgreement {
        /// Its title.
        title: String,
    },
    /// A signed file is kept only with those whose signatures it holds.
    #[error("nobody was said to have signed")]
    NobodySigned,
    /// The name of a signatory is printed on a locked version's signature sheet.
    #[error("the name is on a signature sheet")]
    NameOnSheet,
    /// What was received or filed is taken back only with a reason.
    #[error("no reason was given")]
    ReasonMissing,
    /// Undo stops at this action.
    #[error("undo stops at {what}")]
    UndoBarrier {
        /// The action in words.
        what: String,
    },
    /// The worker that read a foreign file failed.
    #[error("the reader stopped")]
    ReadingStopped,
    /// The worker that read a foreign file needed more memory than [`crate::worker::LIMIT`].
    #[error("the reader needed too much memory")]
    ReadingTooLarge,
    /// The worker that read a foreign file took too long.
    #[error("the reader took too long")]
    ReadingTooLong,
    /// The agreement of a PDF is here with another text, which is never replaced (ruling 16).
    #[error("the agreement is here with another text")]
    AgreementDiffers {
        /// What differs, in words.
        differences: String,
    },
    /// A version of a bundle's agreement was locked with another text here.
    #[error("version {number} has another text here")]
    BundleVersionDiffers {
        /// The agreement's title.
        title: String,
        /// The version.
        number: u32,
    },
    /// A passphrase of fewer than ten characters.
    #[error("the passphrase is too short")]
    PassphraseTooShort,
    /// There is no such file.
    #[error("no file {path}")]
    FileNotFound {
        /// The file.
        path: String,
    },
    /// The agreement has a section of this kind already.
    #[error("the section is there already")]
    SectionThere,
    /// A party has given all its dots.
    #[error("no dots left of {dots}")]
    NoDotsLeft {
        /// How many it has in all.
        dots: u8,
    },
    /// No viewer of PDF files was found.
    #[error("no viewer")]
    NoViewer,
    /// The system opens no folders.
    #[error("no file manager")]
    NoFileManager,
    /// The example can only be put into an empty workspace.
    #[error("the workspace is not empty")]
    WorkspaceNotEmpty,
    /// The text of an agreement in archive form cannot be taken in.
    #[error(transparent)]
    Archive(#[from] agreement::archive::ArchiveError),
    /// A request that this program's own window would not send.
    #[error("not a request: {0}")]
    Request(String),
    /// Our fault.
    #[error("internal: {0}")]
    Internal(String),
}

impl CommandError {
    /// The code on the wire and, with the prefix `error-`, the key of the words.
    pub fn code(&self) -> String {
        match self {
            Self::Store(error) => error.code().to_owned(),
            Self::Import(error) => format!("import-{}", error.code()),
            Self::Date { error: DateError::Form, .. } => "date-form".to_owned(),
            Self::Date { error: DateError::NoSuchDay, .. } => "date-no-such-day".to_owned(),
            Self::PersonalIdentityCode => "personal-identity-code".to_owned(),
            Self::TextTooLong => "text-too-long".to_owned(),
            Self::NotFound => "not-found".to_owned(),
            Self::NoSuchAgreement { .. } => "no-such-agreement".to_owned(),
            Self::AmbiguousId { .. } => "ambiguous-id".to_owned(),
            Self::NothingToUndo => "nothing-to-undo".to_owned(),
            Self::NothingToRedo => "nothing-to-redo".to_owned(),
            Self::VersionLocked { .. } => "version-locked".to_owned(),
            Self::LockBlocked { .. } => "lock-blocked".to_owned(),
            Self::NothingToLock { .. } => "nothing-to-lock".to_owned(),
            Self::NoSuchVersion { .. } => "no-such-version".to_owned(),
            Self::NothingLocked => "nothing-locked".to_owned(),
            Self::SignedFileUnsigned => "signed-file-unsigned".to_owned(),
            Self::SignedOtherAgreement { .. } => "signed-other-agreement".to_owned(),
            Self::NobodySigned => "nobody-signed".to_owned(),
            Self::NameOnSheet => "name-on-sheet".to_owned(),
            Self::ReasonMissing => "reason-missing".to_owned(),
            Self::UndoBarrier { .. } => "undo-barrier".to_owned(),
            Self::ReadingStopped => "reading-stopped".to_owned(),
            Self::ReadingTooLarge => "reading-too-large".to_owned(),
            Self::ReadingTooLong => "reading-too-long".to_owned(),
            Self::AgreementDiffers { .. } => "agreement-differs".to_owned(),
            Self::BundleVersionDiffers { .. } => "bundle-version-differs".to_owned(),
            Self::PassphraseTooShort => "passphrase-too-short".to_owned(),
            Self::FileNotFound { .. } => "file-not-found".to_owned(),
            Self::SectionThere => "section-there".to_owned(),
            Self::NoDotsLeft { .. } => "no-dots-left".to_owned(),
            Self::NoParties => "no-parties".to_owned(),
            Self::NoSuchParty { .. } => "no-such-party".to_owned(),
            Self::NoSuchPerson { .. } => "no-such-person".to_owned(),
            Self::ErasureNotConfirmed => "erasure-not-confirmed".to_owned(),
            Self::ReasonNamesPerson => "reason-names-person".to_owned(),
            Self::NoViewer => "no-viewer".to_owned(),
            Self::NoFileManager => "no-file-manager".to_owned(),
            Self::WorkspaceNotEmpty => "workspace-not-empty".to_owned(),
            Self::Archive(_) => "archive".to_owned(),
            Self::Request(_) => "request".to_owned(),
            Self::Internal(_) => "internal".to_owned(),
        }
    }

    /// Whether it is a calm refusal; a failure is what nobody asked for.
    pub const fn is_refusal(&self) -> bool {
        !matches!(
            self,
            Self::Internal(_)
                | Self::Request(_)
                | Self::Store(
                    StoreError::Damaged { .. }
                        | StoreError::DiskFull
                        | StoreError::Io(_)
                        | StoreError::Unreadable { .. }
                        | StoreError::UpgradeFailed { .. }
                        | StoreError::TakenAway { .. }
                        | StoreError::Database(_)
                )
        )
    }

    /// Whether it is our own fault: exit 70 on the command line.
    pub const fn is_our_fault(&self) -> bool {
        matches!(
            self,
            Self::Internal(_) | Self::Store(StoreError::Unreadable { .. } | StoreError::Database(_))
        )
    }

    /// The number that the system or the database gives it, for the log.
    pub(crate) fn number(&self) -> Option<i64> {
        if let Self::Store(error) = self { error.number() } else { None }
    }

    /// The error in words.
    pub fn on_wire(&self, language: Language) -> WireError {
        let code = self.code();
        let arguments = self.arguments(language);
        let say = |key: &str| text_of(words::tongue(language), key, &arguments);
        let fallback = || words::of_code(language, "error", "internal");
        let field = match self {
            Self::Date { field, .. } => Some((*field).to_owned()),
            _ => None,
        };
        WireError {
            message: say(&format!("error-{code}")).unwrap_or_else(fallback),
            hint: say(&format!("error-{code}-hint")),
            field,
            refusal: self.is_refusal(),
            code,
        }
    }

    fn arguments(&self, language: Language) -> Vec<(&'static str, Arg)> {
        match self {
            Self::Store(error) => store_arguments(error),
            Self::Import(error) => crate::import::error_arguments(error, language),
            Self::AgreementDiffers { differences } => vec![("differences", differences.into())],
            Self::BundleVersionDiffers { title, number } => {
                vec![("title", title.into()), ("number", number.to_string().into())]
            }
            Self::FileNotFound { path } => vec![("path", path.into())],
            Self::NoSuchAgreement { id } | Self::AmbiguousId { id } => vec![("id", id.into())],
            Self::SignedOtherAgreement { title } => vec![("title", title.into())],
            Self::NoSuchParty { party } => vec![("party", party.into())],
            Self::NoSuchPerson { person } => vec![("person", person.into())],
            Self::UndoBarrier { what } => vec![("what", what.into())],
            Self::NoSuchVersion { number: version }
            | Self::VersionLocked { version }
            | Self::NothingToLock { version } => {
                vec![("number", version.to_string().into())]
            }
            Self::LockBlocked { count } => {
                vec![("count", locale::Count(i64::try_from(*count).unwrap_or(i64::MAX)).into())]
            }
            Self::NoDotsLeft { dots } => vec![("count", locale::Count(i64::from(*dots)).into())],
            Self::Archive(error) => vec![("detail", error.to_string().into())],
            _ => Vec::new(),
        }
    }
}

fn store_arguments(error: &StoreError) -> Vec<(&'static str, Arg)> {
    let shown = |path: &std::path::Path| Arg::from(path.display().to_string());
    match error {
        StoreError::NotAWorkspace { path }
        | StoreError::DatabaseMissing { path }
        | StoreError::NoAccess { path }
        | StoreError::ReadOnly { path }
        | StoreError::NeedsWriting { path }
        | StoreError::NotABackup { path }
        | StoreError::BackupDamaged { path, .. }
        | StoreError::TakenAway { path }
        | StoreError::FileExists { path } => vec![("path", shown(path))],
        StoreError::FolderNotEmpty { path, found } => vec![("path", shown(path)), ("found", found.into())],
        StoreError::InUse(None) => vec![("known", "nothing".into())],
        StoreError::InUse(Some(owner)) => {
            let known = if owner.who.is_empty() { "computer" } else { "person" };
            let since = owner.since.with_timezone(&Helsinki).naive_local();
            vec![
                ("known", known.into()),
                ("who", owner.who.as_str().into()),
                ("host", owner.host.as_str().into()),
                ("date", dates::date(since.date()).into()),
                ("time", dates::time(since.time()).into()),
            ]
        }
        StoreError::ForeignSchema { name } => vec![("name", name.into())],
        StoreError::NotFound { id, .. } => vec![("id", id.into())],
        StoreError::BundleUndecided { count } => {
            vec![("count", locale::Count(i64::try_from(*count).unwrap_or(i64::MAX)).into())]
        }
        StoreError::BundleVersion { number, .. } => vec![("number", number.to_string().into())],
        StoreError::Unreadable { what, .. } => vec![("what", what.into())],
        _ => Vec::new(),
    }
}
