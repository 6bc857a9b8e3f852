//! The archive form of what is agreed: what is locked, fingerprinted, attached to the PDF and put into bundles
//! (rulings 3 and 4). Contacts, evidence, work and status are no part of it.

mod check;
mod path;
mod read;
pub mod v1;
mod write;

pub use read::read;
pub use write::of;

use crate::canonical::Canonical;
use crate::{AgreementId, Fingerprint, TextRecord};
use chrono::NaiveDate;

/// What an archive form may hold at most. Use-cases refuse more when it is typed, so that what is locked can be read.
pub mod limits {
    /// Bytes of the whole JSON.
    pub const BYTES: usize = 32 * 1024 * 1024;
    /// Characters of one string.
    pub const CHARACTERS: usize = 100_000;
    /// Entries of one list.
    pub const ENTRIES: usize = 10_000;
    /// Levels of lists under lists in a rich text.
    pub const LIST_LEVELS: usize = 9;
    /// The years in which dates lie.
    pub const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;
}

/// Which locked version a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct VersionStamp {
    /// Its number, from 1.
    pub number: u32,
    /// The local date of locking.
    pub locked_on: NaiveDate,
}

/// A text read back from its archive form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archived {
    /// The agreement it is of.
    pub agreement: AgreementId,
    /// The version it is, unless it is a working text.
    pub version: Option<VersionStamp>,
    /// What is agreed; every party is joining, and order keys are new.
    pub text: TextRecord,
}

/// Why bytes are no archive form.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// More than [`limits::BYTES`].
    #[error("the text is too large")]
    TooLarge,
    /// No JSON.
    #[error("not JSON: line {line}, column {column}")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column in bytes, from 1.
        column: usize,
    },
    /// A schema this program does not know: most likely a newer program wrote it.
    #[error("schema {found} is not known")]
    UnknownSchema {
        /// The schema found.
        found: u32,
    },
    /// A field that is unknown, missing, of another type or `null`.
    #[error("{path}: {message}")]
    Shape {
        /// Where: `text.goals[3].title`.
        path: String,
        /// What is wrong, in the words of the JSON reader; for logs and developers.
        message: String,
    },
    /// A value that cannot be.
    #[error("{path}: {problem}")]
    Refused {
        /// Where: `text.goals[3].lead`.
        path: String,
        /// What is wrong.
        problem: Problem,
    },
}

/// What can be wrong with a value of the right type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// It names something that is not there.
    #[error("names something that is not there")]
    Dangling,
    /// The same id, section kind or party stands twice.
    #[error("stands twice")]
    Doubled,
    /// A string is longer than [`limits::CHARACTERS`].
    #[error("too long")]
    TooLong,
    /// A list is longer than [`limits::ENTRIES`].
    #[error("too many")]
    TooMany,
    /// Lists nest deeper than [`limits::LIST_LEVELS`].
    #[error("nested too deep")]
    TooDeep,
    /// A control character other than a line break or tab.
    #[error("holds the control character U+{:04X}", u32::from(*.0))]
    ControlCharacter(char),
    /// A date, number or hash that is none.
    #[error("out of range")]
    OutOfRange,
    /// A version without the date of its locking, or the other way round.
    #[error("version and lock date stand together")]
    Unpaired,
}

/// The text as its archive form says it: tidy, with joining parties only and without what is not agreed. A working text
/// and a locked one can so be compared.
pub fn settled(text: &TextRecord) -> TextRecord {
    read::record(write::text_of(uuid::Uuid::nil(), text))
}

impl v1::Document {
    /// The canonical bytes (ruling 4): what is stored, attached and fingerprinted.
    pub fn canonical_bytes(&self) -> Vec<u8> {
        let value = serde_json::to_value(self).expect("BUG: plain data is always JSON");
        Canonical::of(&value).expect("BUG: the archive form has small integers and fixed keys only").bytes()
    }

    /// The fingerprint of this text (ruling 5).
    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.canonical_bytes())
    }
}

/// The JSON Schema of the archive form, as committed in `schemas/text.v1.schema.json`.
pub fn schema() -> String {
    let schema = schemars::schema_for!(v1::Document);
    Canonical::of(schema.as_value()).expect("BUG: the schema has integers and single keys only").pretty()
}
