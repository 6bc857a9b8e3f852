//! The workspace on disk: SQLite, migrations, the change log and undo.
//!
//! Open a [`Workspace`], read through [`Workspace::read`], write through [`Workspace::transact`] and nothing else:
//! each call is one transaction, one entry of the change log and one step of undo, and is on disk when it returns.

mod agreements;
mod attachments;
mod backup;
mod bundles;
mod change;
mod check;
mod content;
mod division;
pub mod durable;
mod erasure;
mod error;
mod evidence;
mod goals;
mod hash;
mod heads;
mod identity_code;
mod items;
mod log;
mod migrations;
mod operation;
mod parties;
mod platform;
mod read;
mod register;
mod rotated;
mod settings;
mod terms;
mod transact;
mod versions;
#[doc(hidden)]
pub mod witness;
mod workspace;

pub use agreements::AgreementSummary;
pub use attachments::{Attachment, AttachmentState};
pub use backup::{
    Answer, Backup, BackupNote, BackupReason, BroughtBack, Carried, Made, Moment, RestoreStep, Restored,
    SecondPlace, UnprovenCopy, carry, keep, list as list_backups, prove as prove_backup, restore,
    restore_watched, thin as thin_backups,
};
pub use bundles::{
    BundleComparison, BundleCopy, Choices, Fate, Incoming, ItemDifference, Outgoing, Side, VersionDifference,
};
pub use change::{Change, Touched};
pub use check::{CheckPart, Fault};
pub use erasure::{ErasureRequest, KeptBecause, Person, PersonData, PersonTrace};
pub use error::StoreError;
pub use heads::entries_noted;
pub use identity_code::holds_identity_code;
pub use log::{
    ActionKind, ChainFault, ChainPlace, ChainState, ChangedRow, LogEntry, LogPage, LogQuery, OpSummary,
    UndoOutcome, UndoState,
};
pub use operation::{Context, Op, OpCode, Scope};
pub use read::Reader;
pub use register::{OrganisationName, OrganisationPage, OrganisationQuery, SortKeys};
pub use rotated::RotatedFile;
pub use settings::SettingKey;
pub use transact::Transaction;
pub use versions::{LockedText, Rendition, RenditionContent, Version};
pub use workspace::{OpenMode, OpenOptions, Opening, Owner, Workspace, backups_of};
